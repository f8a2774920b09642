"""Digests of all state on the way, and where two runs part: when, in which fiber, and in what of it."""
