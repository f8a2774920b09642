"""What a bout breaks, as far as it has gone.

The weakest sarcomeres pop first, and a longer stretch reaches stronger ones; so does the same stretch again and again,
as in all that tires of being loaded. The same law, from smaller strains on, is that of the lesson that lengthening
teaches and of connective tissue, and from larger ones on that of segments that die. Damage is a fraction of one
fiber's force. ``i`` is always an ``Injury``. Rules that only add, multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.repair.recovery import FIBER_TYPES
from cellsim.language.numbers import Number

ACTIVITIES = ("inactive", "sedentary", "active", "recreational", "trained", "athlete")


class Injury(NamedTuple):
    """The constants of the rules below, all without unit; rows of ``recovery.toml``."""

    vulnerability: Mapping[str, float]  # of each fiber type, relative to type I
    spread: float  # standard deviation of its logarithm among the fibers of a muscle
    loss_max: float  # most force that one bout can take
    half_strain: float  # strain that can break half of the sarcomeres
    power: float  # how steeply that rises with strain
    load: float  # how steeply strain counts for more with the force under which it comes
    load_connective: float  # and so for connective tissue
    lengthenings: float  # for which the strains below hold
    tiring: float  # how steeply strain counts for more with more of them
    tearing: float  # how steeply tears in membranes grow with them
    half_strain_death: float  # strain that kills half of the segments
    power_death: float
    half_strain_connective: float  # strain that hurts half of the connective tissue
    power_connective: float
    tiring_connective: float
    half_strain_lesson: float  # strain that teaches half of all there is to learn for months
    power_lesson: float
    half_strain_quick: float  # and for a week or two
    membrane_share: float  # share of the loss that is excitation-contraction coupling
    rest: Mapping[str, float]  # protection that each activity keeps up
    gain: float  # protection that a bout can add for months
    quick_gain: float  # and for a week or two
    on_membrane: float  # how much of the protection also covers excitation-contraction coupling
    on_connective: float  # and connective tissue
    called_full: float  # force, relative to the greatest, at which all fibers are called up
    called_power: float  # how the share of them that is called up rises with force
    sarcomere_alarm: float  # alarm per popped sarcomere, relative to a dying segment
    ache: float  # of connective tissue all of which is hurt


def injury(p: Mapping[str, float]) -> Injury:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``i``

    Source
    ------
    that of the rows ``DAMAGE_*``, ``PROTECTION_*``, ``IMMUNE_sarcomere_alarm`` and ``SORENESS_*``
    """
    return Injury(
        vulnerability={group: p[f"DAMAGE_type_{group}"] for group in FIBER_TYPES},
        spread=p["DAMAGE_spread"],
        loss_max=p["DAMAGE_loss_max"],
        half_strain=p["DAMAGE_half_strain"],
        power=p["DAMAGE_power"],
        load=p["DAMAGE_load"],
        load_connective=p["DAMAGE_load_connective"],
        lengthenings=p["DAMAGE_lengthenings"],
        tiring=p["DAMAGE_tiring"],
        tearing=p["DAMAGE_tearing"],
        half_strain_death=p["DAMAGE_half_strain_death"],
        power_death=p["DAMAGE_power_death"],
        half_strain_connective=p["DAMAGE_half_strain_connective"],
        power_connective=p["DAMAGE_power_connective"],
        tiring_connective=p["DAMAGE_tiring_connective"],
        half_strain_lesson=p["PROTECTION_half_strain"],
        power_lesson=p["PROTECTION_power"],
        half_strain_quick=p["PROTECTION_half_strain_quick"],
        membrane_share=p["DAMAGE_membrane_share"],
        rest={activity: p[f"PROTECTION_{activity}"] for activity in ACTIVITIES},
        gain=p["PROTECTION_gain"],
        quick_gain=p["PROTECTION_quick_gain"],
        on_membrane=p["PROTECTION_on_membrane"],
        on_connective=p["PROTECTION_on_connective"],
        called_full=p["DAMAGE_called_full"],
        called_power=p["DAMAGE_called_power"],
        sarcomere_alarm=p["IMMUNE_sarcomere_alarm"],
        ache=p["SORENESS_gain"],
    )


def weak_pool(vulnerability: float, strain: float, half_strain: float, power: float) -> float:
    """Share of sarcomeres (or segments) that a strain can break at all.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    strain : fascicle strain of the lengthenings [fraction]
    half_strain : that can break half of them in the middle type I fiber [fraction]
    power : how steeply the share rises with strain [-]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    judgement: a curve that levels off
    """
    reached = vulnerability * (strain / half_strain) ** power
    return reached / (1.0 + reached)


def loss(vulnerability: float, worn: float, i: Injury) -> float:
    """Force that a fiber without protection loses to lengthenings so far.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    worn : equivalent strain of what it has gone through [fraction]
    i : constants of these rules

    Returns
    -------
    loss [fraction]

    Source
    ------
    Sayers2001 and Newham1987; that of the rows ``DAMAGE_*``
    """
    return i.loss_max * weak_pool(vulnerability, worn, i.half_strain, i.power)


def membrane_loss(lost: float, protection: float, i: Injury) -> float:
    """The part of a loss that is excitation-contraction coupling; protection hardly covers it.

    Parameters
    ----------
    lost : force that is lost without protection [fraction]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    loss [fraction]

    Source
    ------
    Nosaka1991; Sayers2001 and Thomas2018 for its share
    """
    return i.membrane_share * (1.0 - i.on_membrane * protection) * lost


def sarcomere_loss(lost: float, protection: float, i: Injury) -> float:
    """The part of a loss that is popped sarcomeres; protection covers it.

    Parameters
    ----------
    lost : force that is lost without protection [fraction]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    loss [fraction]

    Source
    ------
    Nosaka1991; Sayers2001 and Thomas2018 for its share
    """
    return (1.0 - i.membrane_share) * (1.0 - protection) * lost


def doomed(vulnerability: float, worn: float, protection: float, i: Injury) -> float:
    """Share of the segments of a fiber that die of lengthenings so far.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    worn : equivalent strain of what it has gone through [fraction]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    share [fraction]

    Source
    ------
    Newham1987 and Lavender2006; that of the rows ``DAMAGE_*_death``
    """
    return weak_pool(vulnerability, worn, i.half_strain_death, i.power_death) * (1.0 - protection)


def tears(vulnerability: float, strain: float, count: float, protection: float, i: Injury) -> float:
    """Tears in membranes that lengthenings have made so far: later ones make more of them, and they close again.

    Protection covers them, as it covers the enzyme that is found in blood.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    strain : of the lengthenings, under the greatest force [fraction]
    count : how many there were [-]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    tears, 1 for those of so many lengthenings at the strains of the table [-]

    Source
    ------
    Nosaka1991 for enzyme that a second bout sets free; that of the row ``DAMAGE_tearing``
    """
    reached = vulnerability * (strain / i.half_strain) ** i.power
    return (1.0 - protection) * reached * (count / i.lengthenings) ** i.tearing


def hurt(worn: float, protection: float, i: Injury) -> float:
    """Share of the connective tissue of a muscle that lengthenings hurt, and that is felt.

    Parameters
    ----------
    worn : equivalent strain of what connective tissue has gone through [fraction]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    share [fraction]

    Source
    ------
    that of the rows ``DAMAGE_half_strain_connective`` and ``PROTECTION_on_connective``
    """
    pool = weak_pool(1.0, worn, i.half_strain_connective, i.power_connective)
    return pool * (1.0 - i.on_connective * protection)


def force_left(membrane: Number, sarcomere: Number, dying: Number, gap: Number, segment: Number) -> Number:
    """Force of a fiber, fatigue apart; new segments pull once they are mature.

    Parameters
    ----------
    membrane : loss of excitation-contraction coupling [fraction] (fiber,)
    sarcomere : loss to popped sarcomeres [fraction] (fiber,)
    dying, gap, segment : share of segments that die, are empty, or are new [fraction] (fiber,)

    Returns
    -------
    force relative to rest [fraction] (fiber,)

    Source
    ------
    judgement: losses of coupling, of sarcomeres and of segments multiply
    """
    return (1.0 - membrane) * (1.0 - sarcomere) * (1.0 - dying - gap - segment)


def intact_share(sarcomere: Number, dying: Number, gap: Number, segment: Number) -> Number:
    """Share of a fiber whose sarcomeres are whole.

    Parameters
    ----------
    sarcomere : loss to popped sarcomeres [fraction] (fiber,)
    dying, gap, segment : share of segments that die, are empty, or are new [fraction] (fiber,)

    Returns
    -------
    share [fraction] (fiber,)

    Source
    ------
    judgement: losses of sarcomeres and of segments multiply
    """
    return (1.0 - sarcomere) * (1.0 - dying - gap - segment)
