"""What figures do without: ticks that look alike, and help that nobody reads."""
