"""The constants of all rules that a working muscle lives by, in one value."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.exercise.circulation import Circulation, circulation
from cellsim.biology.exercise.effort import Effort, effort
from cellsim.biology.exercise.recruitment import exponents
from cellsim.biology.organelles.calls import Calls, calls


class Working(NamedTuple):
    """What blood, power, recruitment and the calls on mitochondria follow."""

    circulation: Circulation
    effort: Effort
    late: Mapping[str, float]  # how late each fiber type is recruited: exponent of the drive
    calls: Calls


def working(p: Mapping[str, float]) -> Working:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    constants of blood, power, recruitment and calls on mitochondria

    Source
    ------
    none: the rows are named where each of its parts is read
    """
    return Working(circulation(p), effort(p), exponents(p), calls(p))
