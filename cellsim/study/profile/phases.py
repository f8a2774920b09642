"""When a step was taken, in words: at rest, in which bout, soon after what."""

from dataclasses import dataclass
from math import inf

import numpy as np

from cellsim.population.muscle.work import Agenda

EQUILIBRATING, BETWEEN_POINTS = "equilibrating", "between points"
APART = (EQUILIBRATING, BETWEEN_POINTS)
"""What is done beside the scenario itself: before it begins, and to show a moment that is not kept."""
AFTER_BOUT, AFTER_OTHER = 600.0, 3600.0  # s
MOST_BOUTS = 6
"""Above so many, the bouts of a person are told together."""


@dataclass(frozen=True)
class Phases:
    """Names of stretches of time; ``starts`` ascend from minus infinity, ``which`` gives each one's name by number."""

    names: tuple[str, ...]
    starts: np.ndarray
    which: np.ndarray

    def at(self, times_s: np.ndarray | float) -> np.ndarray:
        """The number of the phase at each time."""
        return self.which[np.searchsorted(self.starts, times_s, side="right") - 1]


def phases_of(agenda: Agenda) -> Phases:
    """The phases of one person's time, those that come first named first.

    A bout comes before the minutes after one, and those before the hour after a meal, a dose or a
    change, of which the latest counts; all other time is rest until the first bout, then recovery.
    """
    stretches = _stretches(agenda)
    first_bout = min((work.start_s for work in agenda.work), default=inf)
    points = sorted({0.0, first_bout, *(point for start, end, _ in stretches for point in (start, end))} - {inf})
    found = [EQUILIBRATING]
    for point in points:
        fitting = [name for start, end, name in stretches if start <= point < end]
        found.append(fitting[0] if fitting else "rest" if point < first_bout else "recovery")
    names = tuple(dict.fromkeys((*found, BETWEEN_POINTS)))
    return Phases(names, np.array([-inf, *points]), np.array([names.index(name) for name in found]))


def _stretches(agenda: Agenda) -> list[tuple[float, float, str]]:
    """Start, end and name of all that can claim a time, the strongest claim first."""
    works, numbered = sorted(agenda.work, key=lambda work: work.start_s), len(agenda.work) <= MOST_BOUTS
    said = [f"bout {number}" if len(works) > 1 else "bout" for number in range(1, len(works) + 1)]
    said = said if numbered else ["bouts"] * len(works)
    bouts = [(work.start_s, work.end_s, name) for work, name in zip(works, said, strict=True)]
    after = [(end, end + AFTER_BOUT, f"10 min after {name}") for _, end, name in bouts]
    others = [(each.time_s, "hour after a meal") for each in agenda.meals]
    others += [(each.time_s, "hour after a dose") for each in agenda.doses]
    others += [(each.time_s, "hour after a change") for each in agenda.changes]
    others += [(each.until_s, "hour after a change") for each in agenda.changes]
    latest = sorted(others, reverse=True)
    return bouts + after[::-1] + [(start, start + AFTER_OTHER, name) for start, name in latest]


INTERVALS = ("up to 1 s", "1 to 10 s", "10 to 60 s", "1 to 15 min")
_ENDS = (1.0, 10.0, 60.0)


def interval_class(duration_s: np.ndarray | float) -> np.ndarray:
    """Which of INTERVALS each coupling interval belongs to, by number."""
    return np.searchsorted(_ENDS, np.asarray(duration_s) * (1.0 - 1e-9), side="right")
