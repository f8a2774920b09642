"""Machine code written from the equations: eight fibers in the lanes of a vector."""
