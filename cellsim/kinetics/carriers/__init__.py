"""What carries a network through time: compiled, plain, scipy's solver, or a graphics card."""
