"""What a bout breaks at once.

The weakest sarcomeres pop first, and a longer stretch reaches stronger ones;
contractions use up the pool of those that can pop at all. Damage is a fraction
of one fiber's force. ``i`` is always an ``Injury``. Rules that only add, multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from math import exp
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
    lengthenings: float  # at full force, that use up 63 % of what can break
    half_strain_death: float  # strain that kills half of the segments
    power_death: float
    lengthenings_death: float
    membrane_share: float  # share of the loss that is excitation-contraction coupling
    rest: Mapping[str, float]  # protection that each activity keeps up
    gain: float  # protection that a bout can add
    full_damage: float  # damage that teaches all there is to learn
    on_membrane: float  # how much of the protection also covers excitation-contraction coupling
    sarcomere_alarm: float  # alarm per popped sarcomere, relative to a dying segment
    ache: float  # per popped sarcomere
    ache_of_death: float  # of a dying segment, relative to a popped sarcomere


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
        lengthenings=p["DAMAGE_lengthenings"],
        half_strain_death=p["DAMAGE_half_strain_death"],
        power_death=p["DAMAGE_power_death"],
        lengthenings_death=p["DAMAGE_lengthenings_death"],
        membrane_share=p["DAMAGE_membrane_share"],
        rest={activity: p[f"PROTECTION_{activity}"] for activity in ACTIVITIES},
        gain=p["PROTECTION_gain"],
        full_damage=p["PROTECTION_full_damage"],
        on_membrane=p["PROTECTION_on_membrane"],
        sarcomere_alarm=p["IMMUNE_sarcomere_alarm"],
        ache=p["SORENESS_gain"],
        ache_of_death=p["SORENESS_necrosis_weight"],
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


def share_used(dose: float, constant: float) -> float:
    """How much of a pool contractions use up.

    Parameters
    ----------
    dose : of contractions [-]
    constant : dose that uses up 63 % [-]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    judgement: each contraction takes the same share of what is left
    """
    return 1.0 - exp(-dose / constant)


def loss(vulnerability: float, strain: float, dose: float, i: Injury) -> float:
    """Force that a fiber without protection loses at once.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    strain : fascicle strain of the lengthenings [fraction]
    dose : lengthenings times their force relative to the strongest [-]
    i : constants of these rules

    Returns
    -------
    loss [fraction]

    Source
    ------
    Sayers2001 and Newham1987; that of the rows ``DAMAGE_*``
    """
    return i.loss_max * share_used(dose, i.lengthenings) * weak_pool(vulnerability, strain, i.half_strain, i.power)


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


def doomed(vulnerability: float, strain: float, dose: float, protection: float, i: Injury) -> float:
    """Share of the sound segments of a fiber that will die of a bout.

    Parameters
    ----------
    vulnerability : of the fiber, 1 for the middle type I fiber [-]
    strain : fascicle strain of the lengthenings [fraction]
    dose : lengthenings times their force relative to the strongest [-]
    protection : 0 to 1 [-]
    i : constants of these rules

    Returns
    -------
    share [fraction]

    Source
    ------
    Newham1987 and Lavender2006; that of the rows ``DAMAGE_*_death``
    """
    pool = weak_pool(vulnerability, strain, i.half_strain_death, i.power_death)
    return pool * share_used(dose, i.lengthenings_death) * (1.0 - protection)


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
