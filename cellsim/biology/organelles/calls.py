"""How bouts call on mitochondria: as a habit, over days, and by AMPK, within hours.

``c`` is always a ``Calls``. Rules that only multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple

from cellsim.language.numbers import Number


class Calls(NamedTuple):
    """The constants of the rules below; rows of ``subjects.toml`` under [Habit] and [Pulse]."""

    habit: float  # habitual activity that working at Wmax without end would add [fold of rest]
    reference: float  # AMPK of the reference bout above rest [fold of rest]
    memory: float  # how long a bout's call outranks a weaker one [s]


def calls(p: Mapping[str, float]) -> Calls:
    """The constants out of the values of the tables."""
    return Calls(habit=p["Habit_bout"], reference=p["Pulse_AMPK"], memory=p["Pulse_memory"])


def habit(work_s: float, duration_s: float, c: Calls) -> float:
    """Activity of a time [fold of rest] in which ``work_s`` was given [share of Wmax times s]; Ryan2013."""
    return 1.0 + c.habit * work_s / duration_s


def call(AMPK: Number, c: Calls) -> Number:
    """What active AMPK [fold of rest] calls for of division and tagging, 1 in the reference bout; Wojtaszewski2000."""
    return (AMPK - 1.0) / c.reference


def remembered(called: float, age_s: float, c: Calls) -> float:
    """What is left of a call after a time [s]; Laker2017 (timing)."""
    return called * exp(-age_s / c.memory)
