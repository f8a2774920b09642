"""The tissue as it is at many moments, side by side."""

from typing import NamedTuple

import numpy as np


class TissueSamples(NamedTuple):
    """A tissue as it is at many moments, or room for it.

    Parameters
    ----------
    Y, P : state and arguments of its network (species, sample), (argument, sample)
    then : damage of each fiber as the last bout left it, by kind [fraction] (kind, sample, fiber)
    """

    Y: np.ndarray
    P: np.ndarray
    then: np.ndarray

    def part(self, first: int, last: int) -> "TissueSamples":
        """Some of them, and no copy."""
        return TissueSamples._make(each[:, first:last] for each in self)

    def distinct(self, apart: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places of those that differ from the one before or stand ``apart``, and which of these each one is."""
        begins = apart.copy()
        begins[:1] = True
        begins[1:] |= apart[:-1]
        for each in (self.Y, self.P, self.then.swapaxes(1, 2).reshape(-1, len(begins))):
            begins[1:] |= (each[:, 1:] != each[:, :-1]).any(axis=0)
        return np.flatnonzero(begins), np.cumsum(begins) - 1

    def chosen(self, places: np.ndarray) -> "TissueSamples":
        """Those at some places."""
        return TissueSamples._make(each[:, places] for each in self)
