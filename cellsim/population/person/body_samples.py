"""The body as it is at many moments, side by side."""

from typing import NamedTuple

import numpy as np


class BodySamples(NamedTuple):
    """A body as it is at many moments, or room for it.

    Parameters
    ----------
    Y, P : state and arguments of its network (species, sample), (argument, sample)
    size : how much larger it is than the reference (sample,)
    """

    Y: np.ndarray
    P: np.ndarray
    size: np.ndarray

    @classmethod
    def room(cls, Y: np.ndarray, P: np.ndarray, many: int) -> "BodySamples":
        """Room for so many states and arguments like these, each a column."""
        return cls(np.empty((len(Y), many)), np.empty((len(P), many)), np.empty(many))

    def part(self, first: int, last: int) -> "BodySamples":
        """Some of them, and no copy."""
        return BodySamples._make(each[..., first:last] for each in self)
