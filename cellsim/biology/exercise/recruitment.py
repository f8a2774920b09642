"""How many fibers pull: the size principle, and the moment when all of them are not enough."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

FIBER_TYPES = ("I", "IIa", "IIx")
FINENESS = 48  # bisections, to the last bits of the drive
SHORT = 1e-6  # of the power asked for; less is rounding


@dataclass(frozen=True)
class Recruitment:
    """One answer to an asked power.

    ``drive`` runs from 0 to 1, ``share`` is the recruited share of each type,
    ``delivered`` the power in ATP units [umol/L/s]; short of ``demand`` when the
    task has failed.
    """

    drive: float
    share: Mapping[str, float]
    demand: float
    delivered: float

    @property
    def failed(self) -> bool:
        """Whether every fiber pulls and the power is still out of reach."""
        return self.delivered < self.demand * (1.0 - SHORT)


def exponents(p: Mapping[str, float]) -> dict[str, float]:
    """How late each type is recruited.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    exponent of the drive, by fiber type [-]

    Source
    ------
    that of the rows ``TypeI_recruitment``, ``TypeIIa_recruitment`` and ``TypeIIx_recruitment``
    """
    return {group: p[f"Type{group}_recruitment"] for group in FIBER_TYPES}


def power_of(drive: float, able: Sequence[float], late: Sequence[float]) -> float:
    """Power that a drive gives: a type's recruited share is the drive to its exponent.

    Parameters
    ----------
    drive : 0 to 1 [-]
    able : what all fibers of each type could give, of I, IIa and IIx [umol ATP/L/s]
    late : exponent of the drive, likewise [-]

    Returns
    -------
    power [umol ATP/L/s]

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    return able[0] * drive ** late[0] + able[1] * drive ** late[1] + able[2] * drive ** late[2]


def drive_for(able: Sequence[float], demand: float, late: Sequence[float]) -> float:
    """The drive that meets an asked power, by bisection on what each type could give; 1 where none does.

    Type I comes first and type IIx last.

    Parameters
    ----------
    able : what all fibers of each type could give, of I, IIa and IIx [umol ATP/L/s]
    demand : power [umol ATP/L/s]
    late : exponent of the drive, likewise [-]

    Returns
    -------
    drive, 0 to 1 [-]

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    if demand <= 0.0:
        return 0.0
    low, high = 0.0, 1.0
    if power_of(1.0, able, late) > demand:
        for _ in range(FINENESS):
            middle = 0.5 * (low + high)
            if power_of(middle, able, late) < demand:
                low = middle
            else:
                high = middle
    return high


def recruited(drive: float, demand: float, delivered: float, late: Sequence[float]) -> Recruitment:
    """What a drive recruits.

    Parameters
    ----------
    drive : 0 to 1 [-]
    demand, delivered : power that was asked for, and that is given [umol ATP/L/s]
    late : exponent of the drive, of I, IIa and IIx [-]

    Returns
    -------
    drive, shares and the power they give

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    share = {group: drive**each for group, each in zip(FIBER_TYPES, late, strict=True)}
    return Recruitment(drive, share, demand, delivered)
