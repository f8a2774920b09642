"""How a step is made: Rosenbrock methods, their error and size, sparse elimination, lockstep."""
