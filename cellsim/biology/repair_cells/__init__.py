"""The cells that mend a muscle, one by one: whom a dead segment calls, what each does, and what it tells the others."""
