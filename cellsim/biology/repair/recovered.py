"""When a muscle is back: one definition, and one date or an honest "later than".

A muscle is back as far as the lesser of its force and its glycogen is, each over
what this person has at rest. Soreness and creatine kinase stay out of it: both can
be high with full force, and low with poor force.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from cellsim.biology.repair.repair import REPAIR
from cellsim.errors import ScenarioError

_ROWS = REPAIR.rows
# Share of the person's own rested day that counts as back, and how long it must stay so.
BACK = _ROWS["RECOVERED_back"].value
STAY_H = _ROWS["RECOVERED_stay"].value / 3600.0
DEFINITION = (
    f"Back for good: force for the muscle's size and glycogen each at {BACK:.0%} of the person's own rest, "
    f"and both so for {STAY_H:g} hours on, or to the end of what was looked at. "
    "Who was never below was so already as the bout ended."
).replace("%", " %")

LEVELS = {"back_90_h": 0.90, "back_95_h": 0.95, "back_100_h": 0.995}
"""By column: from which share of rest on a muscle counts as back; whole is what rounds to 100 %."""
READY = (
    "Each muscle is told by the same rule at 90, 95 and 100 % (what rounds to it): the one whose fibers are simulated "
    "by force for its size and glycogen, every other by the force that its tissue allows, and each until the next bout "
    "that works it, or to the end of the record."
)


@dataclass(frozen=True)
class RecoveryDate:
    """When a muscle was back.

    ``hours`` is None when it was not back inside the horizon: the date is later
    than ``horizon`` [h], and must not be dropped.
    """

    hours: float | None
    threshold: float
    horizon: float

    def __str__(self) -> str:
        if self.hours is None:
            return f"later than {self.horizon:g} h (threshold {self.threshold:.0%})"
        return f"{self.hours:g} h (threshold {self.threshold:.0%})"


def share_back(force: float, glycogen: float) -> float:
    """How far a muscle is back: the lesser of its force and its glycogen.

    Parameters
    ----------
    force, glycogen : each over its rest [fraction]

    Returns
    -------
    at most 1 [fraction]

    Source
    ------
    judgement: a definition
    """
    return min(force, glycogen, 1.0)


def recovered(
    force_series: Sequence[float],
    glycogen_series: Sequence[float] | None,
    times_h: Sequence[float],
    threshold: float = BACK,
) -> RecoveryDate:
    """First time from which a muscle stays back for a day, or to the end of the horizon.

    Parameters
    ----------
    force_series : force over rested force [fraction] (time,)
    glycogen_series : glycogen over rested glycogen [fraction] (time,); None where only force matters
    times_h : since the bout, rising [h] (time,)
    threshold : how much of the person's own rest counts as back, in force and in glycogen each [fraction]

    Returns
    -------
    the date, or that it is later than the horizon

    Raises
    ------
    ScenarioError : series of different lengths, or none at all.

    Source
    ------
    that of the rows ``RECOVERED_back`` and ``RECOVERED_stay``
    """
    glycogen = [1.0] * len(times_h) if glycogen_series is None else glycogen_series
    if not len(force_series) == len(glycogen) == len(times_h) > 0:
        raise ScenarioError("force, glycogen and times must be of one length, with at least one time.")
    first, lapse = None, inf
    for f, g, hour in zip(reversed(force_series), reversed(glycogen), reversed(times_h), strict=True):
        if share_back(f, g) < threshold:
            lapse = hour
        elif lapse > hour + STAY_H:
            first = float(hour)
    return RecoveryDate(first, threshold, float(times_h[-1]))
