"""How many fibers pull: the size principle, a drive that fatigue holds, and the moment when it is not enough.

Every fiber has a threshold of its own, spread about that of its type: at a drive it pulls for a share of the time that
is the drive to a power of its own. A rule takes what each fiber could give and these exponents, both (fiber,).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

FIBER_TYPES = ("I", "IIa", "IIx")
SHORT = 1e-6  # of the power asked for; less is rounding
NEAR = 1e-13  # of the logarithm of a power; nearer than this is rounding
MOST_TURNS = 60


@dataclass(frozen=True)
class Recruitment:
    """One answer to an asked power.

    ``drive`` runs from 0 to 1, ``share`` is the recruited share of each type, on the mean of its fibers,
    ``delivered`` the power in ATP units [umol/L/s]; short of ``demand`` when the task has failed.
    """

    drive: float
    share: Mapping[str, float]
    demand: float
    delivered: float

    @property
    def failed(self) -> bool:
        """Whether the drive is as great as it can be and the power is still out of reach."""
        return self.delivered < self.demand * (1.0 - SHORT)


def share_at(drive: float, late: float) -> float:
    """Share of the time for which a fiber pulls.

    Parameters
    ----------
    drive : 0 to 1 [-]
    late : its exponent of the drive [-]

    Returns
    -------
    share, 0 to 1 [-]

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    return exp(late * log(drive)) if drive > 0.0 else 0.0


def power_of(drive: float, able: Sequence[float], late: Sequence[float]) -> float:
    """Power that a drive gives.

    Parameters
    ----------
    drive : 0 to 1 [-]
    able : what each fiber could give of it (fiber,) [umol ATP/L/s]
    late : exponent of the drive (fiber,) [-]

    Returns
    -------
    power [umol ATP/L/s]

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    total = 0.0
    if drive > 0.0:
        x = log(drive)
        for fiber in range(len(able)):
            total += able[fiber] * exp(late[fiber] * x)
    return total


def greatest_drive(left: float, central: float) -> float:
    """The drive that a tired muscle lets through.

    What is left of its power is felt (muscle afferents), and holds the drive back before every fiber has given all.

    Parameters
    ----------
    left : power that all fibers could give, over that of the rested muscle [-]
    central : how far the drive falls where nothing is left [-]

    Returns
    -------
    drive, 0 to 1 [-]

    Source
    ------
    judgement; that of the row ``Recruitment_central``
    """
    return 1.0 - central * min(max(1.0 - left, 0.0), 1.0)


def drive_for(able: Sequence[float], demand: float, late: Sequence[float], greatest: float) -> float:
    """The drive that meets an asked power, and the greatest where none does.

    Newton's method on the logarithms, in which power is convex, from a drive that is too great: it comes down to the
    answer and never passes it.

    Parameters
    ----------
    able : what each fiber could give of power (fiber,) [umol ATP/L/s]
    demand : power [umol ATP/L/s]
    late : exponent of the drive (fiber,) [-]
    greatest : drive that can be had, 0 to 1 [-]

    Returns
    -------
    drive, 0 to ``greatest`` [-]

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    if demand <= 0.0:
        return 0.0
    if power_of(greatest, able, late) <= demand:
        return greatest
    x, wanted = log(greatest), log(demand)
    for _ in range(MOST_TURNS):
        power, slope = 0.0, 0.0
        for fiber in range(len(able)):
            each = able[fiber] * exp(late[fiber] * x)
            power += each
            slope += late[fiber] * each
        above = log(power) - wanted
        x -= above * power / slope
        if above < NEAR:
            break
    return exp(x)
