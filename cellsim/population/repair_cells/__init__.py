"""The cells that mend a muscle, as individuals between its fibers, and what they make of its segments."""
