"""Plans that progress: what rises by the week, and when a power in percent is read off a new test."""

from dataclasses import dataclass
from math import inf

from cellsim.biology.exercise.modes import Mode
from cellsim.scenario.fields.kinds import WEEK

USUAL_RETEST_S = 4 * WEEK
OF_TODAY = ("%Wmax", "%VO2max", "%HRR", "RPE")
"""Units of intensity that are shares of what a person can do, and so of what they can do that day."""


@dataclass(frozen=True)
class Rise:
    """How much more something is from week to week, until it is at ``most``.

    ``per_week`` is a share of the week before [-], or with ``steps`` so much more in the unit of what rises.
    ``written`` is what stands in the file.
    """

    per_week: float
    steps: bool = False
    most: float = inf
    written: str = ""

    def after(self, first: float, weeks: int) -> float:
        """What it is after so many weeks; in the first as written, to the bit."""
        if weeks == 0:
            return first
        grown = first + weeks * self.per_week if self.steps else first * (1.0 + self.per_week) ** weeks
        return min(grown, max(self.most, first))


@dataclass(frozen=True)
class Progress:
    """The place of a bout in a plan that rises: its week, counted from 0, and how intensity and duration rise."""

    week: int
    harder: Rise | None = None
    longer: Rise | None = None


def of_today(unit: str, mode: Mode) -> bool:
    """Whether a bout in this unit goes by what a person can do on its day, and not by watts, speed or weight."""
    return unit in OF_TODAY and not mode.lifted and not mode.joint
