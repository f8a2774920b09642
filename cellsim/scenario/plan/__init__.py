"""What a scenario is: the value that never changes, its parts, and what follows from them. No file is read here."""
