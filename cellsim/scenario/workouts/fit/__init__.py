"""FIT: the binary recordings of watches and bicycle computers."""

from cellsim.scenario.workouts.fit.read import read

__all__ = ["read"]
