"""How bouts call on division and tagging of mitochondria, by AMPK, within hours.

``c`` is always a ``Calls``. Rules that only multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple

from cellsim.language.numbers import Number


class Calls(NamedTuple):
    """The constants of the rules below; rows of ``subjects.toml`` under [Pulse]."""

    reference: float  # AMPK of the reference bout above rest [fold of rest]
    memory: float  # how long a bout's call outranks a weaker one [s]


def calls(p: Mapping[str, float]) -> Calls:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``c``

    Source
    ------
    that of the rows ``Pulse_AMPK`` and ``Pulse_memory``
    """
    return Calls(reference=p["Pulse_AMPK"], memory=p["Pulse_memory"])


def call(AMPK: Number, c: Calls) -> Number:
    """What active AMPK calls for of division and tagging.

    Parameters
    ----------
    AMPK : active [fold of rest] (fiber,)
    c : constants of these rules

    Returns
    -------
    0 at rest, 1 in the reference bout [-] (fiber,)

    Source
    ------
    Wojtaszewski2000 for the size of a bout's AMPK; judgement for the proportion
    """
    return (AMPK - 1.0) / c.reference


def remembered(called: float, age_s: float, c: Calls) -> float:
    """What is left of a call after a time.

    Parameters
    ----------
    called : at its beginning [-]
    age_s : the time [s]
    c : constants of these rules

    Returns
    -------
    what is left [-]

    Source
    ------
    Laker2017 for the timing
    """
    return called * exp(-age_s / c.memory)
