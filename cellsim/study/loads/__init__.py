"""Training loads as coaches count them, and what a record of power tells of its rider; no muscle is simulated."""
