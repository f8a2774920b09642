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
    niacin: float  # that it eats in a day [kg]
    peak: float  # time of day at which the clock peaks [s]


def frame(p: Mapping[str, float]) -> Frame:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``f``

    Source
    ------
    that of the rows ``Reference_mass``, ``Muscle_water``, ``Diet_niacin`` and ``Clock_peak``
    """
    return Frame(p["Reference_mass"], p["Muscle_water"], p["Diet_niacin"], p["Clock_peak"])


def scale(mass_kg: float, f: Frame) -> float:
    """How much larger than the reference body a person is.

    Parameters
    ----------
    mass_kg : of the person [kg]
    f : constants of these rules

    Returns
    -------
    fold of the reference [-]

    Source
    ------
    judgement: pools, volumes and capacities in proportion to body mass
    """
    return mass_kg / f.mass


def muscle_share(muscle_l: float, mass_kg: float, p: Mapping[str, float]) -> float:
    """Muscle of a person over that of the reference, for their mass.

    Parameters
    ----------
    muscle_l : fiber water that works [L]
    mass_kg : of the person [kg]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    fold of the reference [-]

    Source
    ------
    that of the row ``Work_active_muscle``
    """
    return muscle_l / (p["Work_active_muscle"] * mass_kg)


def niacin_fold(niacin_mg: float, size: float, f: Frame) -> float:
    """What a person eats of nicotinic acid and nicotinamide, as a fold of the reference.

    Parameters
    ----------
    niacin_mg : in a day [mg]
    size : of the person [fold of the reference body]
    f : constants of these rules

    Returns
    -------
    fold of the reference [-]

    Source
    ------
    that of the row ``Diet_niacin``
    """
    return niacin_mg * MG / (f.niacin * size)


def muscle_water(share: float, f: Frame) -> float:
    """Fiber water of all muscle of a reference body with another share of muscle.

    Parameters
    ----------
    share : of the reference's muscle [-]
    f : constants of these rules

    Returns
    -------
    water [L]

    Source
    ------
    that of the row ``Muscle_water``
    """
    return share * f.muscle_water


def clock(time_of_day_s: float, f: Frame) -> float:
    """The body's clock.

    Parameters
    ----------
    time_of_day_s : from midnight [s]
    f : constants of these rules

    Returns
    -------
    1 at its peak and -1 half a day later [-]

    Source
    ------
    judgement: a cosine; that of the row ``Clock_peak``
    """
    return cos(2.0 * pi * (time_of_day_s - f.peak) / DAY)
