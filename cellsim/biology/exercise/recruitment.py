"""How many fibers pull: the size principle, and the moment when all of them are not enough."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

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


STILL = Recruitment(0.0, dict.fromkeys(FIBER_TYPES, 0.0), 0.0, 0.0)


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


def recruit(capacity: Mapping[str, float], demand: float, late: Mapping[str, float]) -> Recruitment:
    """The drive that meets an asked power, by bisection on what each type could give.

    Recruitment follows one drive u: a type's recruited share is u to its exponent, so type I comes first and type IIx
    last.

    Parameters
    ----------
    capacity : what all fibers of each type could give [umol ATP/L/s]
    demand : power [umol ATP/L/s]
    late : exponent of the drive, by fiber type [-]

    Returns
    -------
    drive, shares and the power they give

    Source
    ------
    judgement: the size principle, with no measured curve behind it
    """
    if demand <= 0.0:
        return STILL

    def power(drive: float) -> float:
        return fsum(capacity[group] * drive ** late[group] for group in late)

    low, high = 0.0, 1.0
    if power(1.0) > demand:
        for _ in range(FINENESS):
            middle = 0.5 * (low + high)
            low, high = (middle, high) if power(middle) < demand else (low, middle)
    drive = high
    return Recruitment(drive, {group: drive ** late[group] for group in late}, demand, power(drive))
