"""The body as it is at many moments, side by side."""

from typing import NamedTuple

import numpy as np


class BodySamples(NamedTuple):
    """A body as it is at many moments.

    Parameters
    ----------
    Y, P : state and arguments of its network (species, sample), (argument, sample)
    size : how much larger it is than the reference (sample,)
    """

    Y: np.ndarray
    P: np.ndarray
    size: np.ndarray
