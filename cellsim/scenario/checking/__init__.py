"""Whether the parts of a scenario fit together, and whether its people could do what it asks."""
