"""How many fibers pull: the size principle, and the moment when all of them are not enough."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum

import numpy as np

from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES


@dataclass(frozen=True)
class Recruitment:
    """One answer to an asked power.

    ``drive`` runs from 0 to 1, ``share`` is the recruited share of each type,
    ``delivered`` the power in ATP units [umol/L/s]; short of ``asked`` when the
    task has failed.
    """

    drive: float
    share: Mapping[str, float]
    asked: float
    delivered: float

    @property
    def failed(self) -> bool:
        """Whether every fiber pulls and the power is still out of reach."""
        return self.delivered < self.asked * (1.0 - 1e-6)


def capacities(fibers: Fibers, sound: np.ndarray | float = 1.0) -> dict[str, float]:
    """Power of each type if all its fibers pulled [umol ATP/L/s].

    ``sound`` is the share of each fiber's pull that damage and fatigue leave (fiber,): a sore muscle needs
    more of its fibers for the same power.
    """
    now = fibers.derived()
    able = fibers.weight * fibers.P[fibers.argument["Contraction_peak"]] * now["pull"] * sound
    return {group: fsum(able[fibers.members[group]].tolist()) for group in TYPES}


def recruit(capacity: Mapping[str, float], asked: float, exponents: Mapping[str, float]) -> Recruitment:
    """The drive that meets an asked power [umol ATP/L/s], by bisection on the ``capacities`` of the types.

    Recruitment follows one drive u: a type's recruited share is u to its exponent, so type I comes
    first and type IIx last.
    """
    if asked <= 0.0:
        return Recruitment(0.0, dict.fromkeys(TYPES, 0.0), 0.0, 0.0)

    def power(drive: float) -> float:
        return fsum(capacity[group] * drive ** exponents[group] for group in TYPES)

    low, high = 0.0, 1.0
    if power(1.0) > asked:
        for _ in range(48):
            middle = 0.5 * (low + high)
            low, high = (middle, high) if power(middle) < asked else (low, middle)
    drive = high
    return Recruitment(drive, {group: drive ** exponents[group] for group in TYPES}, asked, power(drive))
