"""One muscle of one person: its state, its time step, and what can be seen of it."""
