"""What power costs: ATP and oxygen, how hard it strains the fibers, and what is breathed for it.

``e`` is always an ``Effort``. Rules that only multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.language.numbers import Number

PER_MINUTE = 60000.0  # mL/min in one L/s
MOST_INTENSE = 1.5  # of capacity; no strain reads as more


class Effort(NamedTuple):
    """The constants of the rules below; rows of ``subjects.toml``, ``energy.toml`` and ``recovery.toml``."""

    ATP_cost: float  # ATP of type I fibers that a joule costs [umol/J]
    oxygen_gas: float  # oxygen in a litre of its gas [umol/L]
    unloaded: float  # oxygen gas that moving without load takes, of the whole person [L/s]
    elsewhere: float  # oxygen gas that the rest of a resting person takes [L/kg/s]
    strain_ADP: float  # ADP that drives respiration to half [umol/L]
    strain_scale: float  # intensity per strain


def effort(p: Mapping[str, float]) -> Effort:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``e``

    Source
    ------
    that of the rows ``Work_*``, ``Scale_*``, ``respiration_K_ADP`` and ``FATIGUE_strain_scale``
    """
    return Effort(
        ATP_cost=p["Work_ATP_cost"],
        oxygen_gas=p["Scale_gas"],
        unloaded=p["Work_unloaded"],
        elsewhere=p["Work_oxygen_elsewhere"],
        strain_ADP=p["respiration_K_ADP"],
        strain_scale=p["FATIGUE_strain_scale"],
    )


def ATP_for(watts: float, muscle_l: float, e: Effort) -> float:
    """ATP that fibers of type I would spend on a power, above rest.

    Parameters
    ----------
    watts : given to the pedals [W]
    muscle_l : fiber water that works [L]
    e : constants of these rules

    Returns
    -------
    per liter of fiber water [umol/L/s]

    Source
    ------
    that of the row ``Work_ATP_cost``
    """
    return watts * e.ATP_cost / muscle_l


def strain(ADP: Number, e: Effort) -> Number:
    """How far ADP has risen toward what drives respiration to half.

    It is what a bout costs this muscle: the same share of Wmax strains a muscle with few mitochondria more.

    Parameters
    ----------
    ADP : of a fiber [umol/L] (fiber,)
    e : constants of these rules

    Returns
    -------
    0 to 1 [-] (fiber,)

    Source
    ------
    judgement; that of the row ``respiration_K_ADP``
    """
    return ADP / (ADP + e.strain_ADP)


def intensity(strain_s: float, duration_s: float, e: Effort) -> float:
    """Intensity relative to capacity that a strain reads as.

    Parameters
    ----------
    strain_s : strain summed over a bout [s]
    duration_s : of the bout [s]
    e : constants of these rules

    Returns
    -------
    intensity, at most 1.5 [-]

    Source
    ------
    judgement; that of the row ``FATIGUE_strain_scale``
    """
    return min(e.strain_scale * strain_s / duration_s, MOST_INTENSE)


def breathed(uptake: Number, muscle_l: Number, mass_kg: float, moving: Number, e: Effort) -> Number:
    """Oxygen that a person breathes in.

    The cost of moving unloaded legs, breathing harder and balancing falls outside the working muscle.

    Parameters
    ----------
    uptake : oxygen that blood takes up in the lungs for working muscle [umol/L/s]
    muscle_l : fiber water that works [L]
    mass_kg : of the person [kg]
    moving : share of that cost which what is done now takes, 0 where the legs are still but for the work itself [-]
    e : constants of these rules

    Returns
    -------
    oxygen as gas [mL/kg/min]

    Source
    ------
    judgement; that of the rows ``Work_unloaded`` and ``Work_oxygen_elsewhere``
    """
    oxygen = uptake * muscle_l / e.oxygen_gas * PER_MINUTE / mass_kg
    unloaded = moving * max(e.unloaded / mass_kg - e.elsewhere, 0.0)
    return (e.elsewhere + unloaded) * PER_MINUTE + oxygen
