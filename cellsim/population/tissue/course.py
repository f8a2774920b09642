"""One step of a tissue that heals, and the state anywhere within it."""

from typing import NamedTuple

import numpy as np


class Course(NamedTuple):
    """A step under way.

    Parameters
    ----------
    length : [s]
    begin, end : state (species,)
    change : from the begin to its thirds and its end (3, species)
    wanted : the step after it (1,) [s]
    """

    length: float
    begin: np.ndarray
    end: np.ndarray
    change: np.ndarray
    wanted: np.ndarray

    def at(self, passed_s: float) -> np.ndarray:
        """The state so long after its begin (species,): the cubic through four states, which a Rosenbrock step is."""
        s = passed_s / self.length
        third = 4.5 * s * (2.0 - 3.0 * s) * (1.0 - s)
        later = 4.5 * s * (3.0 * s - 1.0) * (1.0 - s)
        end = 0.5 * s * (3.0 * s - 1.0) * (3.0 * s - 2.0)
        return self.begin + third * self.change[0] + later * self.change[1] + end * self.change[2]
