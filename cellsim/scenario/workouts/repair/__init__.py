"""A leg as the device wrote it, made into one sample per second; everything that is changed is said."""

from cellsim.scenario.workouts.repair.clock import parts
from cellsim.scenario.workouts.repair.grid import trace

__all__ = ["parts", "trace"]
