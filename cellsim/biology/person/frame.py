"""How a person differs from the body that the tables describe, and what their clock says. ``f`` is always a ``Frame``.

Pools, volumes and capacities of the person's network are those of the reference body and scale with body mass.
"""

from collections.abc import Mapping
from math import cos, pi
from typing import NamedTuple

DAY = 86400.0  # s
MG = 1e-6  # kg


class Frame(NamedTuple):
    """The constants of the rules below; rows of ``uptake.toml``."""

    mass: float  # of the reference body [kg]
    muscle_water: float  # fiber water of all its muscle [L]
    blood: float  # of it [L]
    niacin: float  # that it eats in a day [kg]
    peak: float  # time of day at which the clock peaks [s]


def frame(p: Mapping[str, float]) -> Frame:
    """The constants out of the values of the tables."""
    return Frame(p["Reference_mass"], p["Muscle_water"], p["Redcell_blood"], p["Diet_niacin"], p["Clock_peak"])


def scale(mass_kg: float, f: Frame) -> float:
    """How much larger than the reference body a person is."""
    return mass_kg / f.mass


def muscle_share(muscle_l: float, mass_kg: float, p: Mapping[str, float]) -> float:
    """Muscle of a person over that of the reference, for their mass, from the fiber water that works [L]."""
    return muscle_l / (p["Work_active_muscle"] * mass_kg)


def niacin_fold(niacin_mg: float, size: float, f: Frame) -> float:
    """What a person of a size eats of nicotinic acid and nicotinamide in a day [mg], as a fold of the reference."""
    return niacin_mg * MG / (f.niacin * size)


def muscle_water(share: float, f: Frame) -> float:
    """Fiber water of all muscle of a reference body with so much of the reference's muscle [L]."""
    return share * f.muscle_water


def per_blood(amount: float, size: float, f: Frame) -> float:
    """What blood cells of a person of a size hold [umol], as a concentration in whole blood [umol/L]."""
    return amount / (f.blood * size)


def clock(time_of_day_s: float, f: Frame) -> float:
    """The body's clock, 1 at its peak and -1 half a day later."""
    return cos(2.0 * pi * (time_of_day_s - f.peak) / DAY)
