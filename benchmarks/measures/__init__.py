"""What is measured; each module has one ``measure(size)`` that gives plain numbers, fit for JSON."""
