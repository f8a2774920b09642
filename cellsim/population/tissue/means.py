"""Means over the fibers of a tissue, summed exactly."""

from math import fsum

import numpy as np


def added(after: np.ndarray, before: np.ndarray) -> float:
    """How much more there is of a kind of damage, on the mean of the fibers [fraction]."""
    return fsum((after - before).tolist()) / after.size


def mean_of(values: np.ndarray, weights: np.ndarray) -> float:
    """The mean of values, each counted by its weight."""
    return fsum((values * weights).tolist()) / fsum(weights.tolist())
