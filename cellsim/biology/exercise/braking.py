"""How a muscle brakes on ground that rises and falls: its strides on each slope, as they are done."""

from collections.abc import Sequence
from typing import NamedTuple

MINUTE = 60.0  # s


class Braking(NamedTuple):
    """The strides of a bout on one slope.

    Parameters
    ----------
    strain : fascicle strain of each [fraction]
    force : under which it comes, relative to the greatest [-]
    counts : how many there were by the end of each minute since the start (minute,) [-]
    """

    strain: float
    force: float
    counts: tuple[float, ...]

    def by(self, passed_s: float) -> float:
        """How many there were by a moment.

        Parameters
        ----------
        passed_s : since the start [s]

        Returns
        -------
        strides [-]

        Source
        ------
        none: within a minute they come evenly
        """
        minute = int(passed_s // MINUTE)
        if minute >= len(self.counts):
            return self.counts[-1] if self.counts else 0.0
        before = self.counts[minute - 1] if minute else 0.0
        return before + (self.counts[minute] - before) * (passed_s / MINUTE - minute)


def in_all(braked: Sequence[Braking]) -> tuple[float, float, float]:
    """What the strides of a bout come to.

    Parameters
    ----------
    braked : those on each slope

    Returns
    -------
    mean strain [fraction] and mean force [-] of a stride, and how many there are [-]

    Source
    ------
    none: means of what was counted
    """
    count = sum(each.counts[-1] for each in braked)
    strain = sum(each.strain * each.counts[-1] for each in braked) / count
    force = sum(each.force * each.counts[-1] for each in braked) / count
    return strain, force, count
