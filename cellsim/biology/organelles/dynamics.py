"""How mitochondria divide and meet, and where damage goes as they do.

``p`` is always a ``Constants``.
"""

from collections.abc import Mapping
from math import exp

from cellsim.biology.organelles.constants import Constants, raised
from cellsim.errors import ParameterError
from cellsim.language.parameters import Parameter

FIBER_TYPES = ("I", "IIa", "IIx")
FADED = 40.0  # time constants after which a pulse is below the last bit


def division_pulse(drive: float, age: float, p: Constants) -> float:
    """How a bout raises division.

    Parameters
    ----------
    drive : call of the bout, 1 for the reference bout [-]
    age : time since it began [s]
    p : constants of these rules

    Returns
    -------
    fold of rest [-]

    Source
    ------
    Laker2017 for the timing
    """
    if drive <= 0.0 or age < 0.0 or age > FADED * p.division_pulse_time:
        return 1.0
    return 1.0 + p.division_pulse_gain * drive * exp(-age / p.division_pulse_time)


def division_hazard(mass: float, pulse: float, p: Constants) -> float:
    """Hazard that an organelle divides: steep in its mass.

    Parameters
    ----------
    mass : [base organelle]
    pulse : as ``division_pulse`` gives it [-]
    p : constants of these rules

    Returns
    -------
    hazard [1/s]

    Source
    ------
    judgement; that of the rows ``mito_division_rate``, ``mito_division_mass`` and ``mito_division_power``
    """
    return p.division_rate * raised(mass / p.division_mass, p.division_power) * pulse


def damage_kept(share: float, draw: float, p: Constants) -> float:
    """Share of a mother's damage that goes with a part of her mass.

    With ``division_asymmetry`` 1 it is uniform in 0..1, so one daughter may leave nearly sound; with 0 both are as
    damaged as the mother.

    Parameters
    ----------
    share : of the mass that is the part [-]
    draw : uniform, 0 to 1
    p : constants of these rules

    Returns
    -------
    share of the damage [-]

    Source
    ------
    Twig2008 for the direction
    """
    return share + p.division_asymmetry * (draw - share)


def contact_rate(parameters: Mapping[str, Parameter], fiber_type: str) -> float:
    """Contacts that one sound organelle seeks in a fiber of a type.

    Parameters
    ----------
    parameters : rows of the tables, by name
    fiber_type : "I", "IIa" or "IIx"

    Returns
    -------
    rate [1/s]

    Raises
    ------
    ParameterError : no such fiber type.

    Source
    ------
    Eisner2014 for the direction
    """
    if fiber_type not in FIBER_TYPES:
        raise ParameterError(f"'{fiber_type}' is not a fiber type. Write one of {', '.join(FIBER_TYPES)}.")
    return parameters[f"mito_contact_rate_{fiber_type}"].value


def contact_weight(psi: float, p: Constants) -> float:
    """Chance that an organelle can fuse, by its potential: the depolarized stay alone.

    Parameters
    ----------
    psi : potential, fraction of sound [-]
    p : constants of these rules

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    Twig2008 for the direction
    """
    ratio = raised(psi / p.fusion_potential, p.fusion_power)
    return ratio / (1.0 + ratio)


def passed_on(damage: float, mass: float, other_damage: float, other_mass: float, draw: float, p: Constants) -> float:
    """Damage (times mass) that a contact moves to the first of two organelles.

    Both go part of the way to their mean, then part unequally. If contacts only averaged, they would undo what division
    sorted. The total is kept and neither leaves 0..1.

    Parameters
    ----------
    damage, mass : of the first, 0 to 1 and in base organelles
    other_damage, other_mass : of the second, likewise
    draw : uniform, 0 to 1
    p : constants of these rules

    Returns
    -------
    damage times mass, below zero where the second gets it [base organelle]

    Source
    ------
    Twig2008 for the direction
    """
    mean = (damage * mass + other_damage * other_mass) / (mass + other_mass)
    smaller = mass if mass < other_mass else other_mass
    moved = p.fusion_mixing * (mean - damage) * mass + p.fusion_asymmetry * mean * smaller * (2.0 * draw - 1.0)
    most = (1.0 - damage) * mass
    most = other_damage * other_mass if other_damage * other_mass < most else most
    least = -damage * mass
    least = -(1.0 - other_damage) * other_mass if -(1.0 - other_damage) * other_mass > least else least
    return most if moved > most else (least if moved < least else moved)
