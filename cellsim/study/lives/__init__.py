"""Lives: one person who lives through one arm of a scenario once, and the rows that are recorded of it."""
