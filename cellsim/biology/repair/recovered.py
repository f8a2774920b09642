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
LEVELS = {"back_90_h": 0.90, "back_95_h": 0.95, "back_100_h": 0.995}
"""By column: from which share of rest on a muscle counts as back; whole is what rounds to 100 %."""
AT = next(name for name, level in LEVELS.items() if level == BACK)
"""The column of the date that is meant where no share is named."""
DEFINITION = (
    f"Back for good: force for the muscle's size and glycogen each at {100 * BACK:g} % of the person's own rest, and "
    f"both so for {STAY_H:g} hours on, or to the end of what was looked at: the next bout that works the muscle, or "
    "the end of the record. Glycogen is that of the muscle whose fibers are simulated; every other is told by the "
    "force that its tissue allows. 90 and 100 % (what rounds to it) go by the same rule. Who stays so from the end of "
    "the bout on was never below: that is no date, and means of dates leave it out."
)


def never_below(hours: float | None) -> bool:
    """Whether a number among dates of being back is none: the muscle was back already as its bout ended.

    Parameters
    ----------
    hours : from the end of the bout [h]; None or NaN where it is later than was watched

    Returns
    -------
    True where it says that the muscle was never below its share of rest

    Source
    ------
    judgement: a definition
    """
    return hours == 0.0


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
