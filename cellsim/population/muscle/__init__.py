"""One muscle of one person: its state and its time step."""
