"""How fast the chemistry of fibers is carried, how exactly, and beside whom: ``python -m benchmarks``."""
