"""A scenario with something of it changed: another age, another dose, a workout in place of its bouts."""
