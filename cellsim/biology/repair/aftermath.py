"""What a bout leaves beside the damage: what it teaches, whom it calls, and what will be felt.

``i`` is always an ``Injury``.
"""

from cellsim.biology.repair.injury import ACTIVITIES, Injury, weak_pool
from cellsim.errors import ScenarioError


def resting_protection(activity: str, i: Injury) -> float:
    """Protection that habitual activity keeps up.

    Parameters
    ----------
    activity : sedentary, recreational or trained
    i : constants of these rules

    Returns
    -------
    0 to 1 [-]

    Raises
    ------
    ScenarioError : no such level of activity.

    Source
    ------
    that of the rows ``PROTECTION_sedentary``, ``PROTECTION_recreational`` and ``PROTECTION_trained``
    """
    if activity not in ACTIVITIES:
        raise ScenarioError(f"'{activity}' is no level of activity. Write one of {', '.join(ACTIVITIES)}.")
    return i.rest[activity]


def protection_gain(protection: float, worn: float, i: Injury) -> float:
    """Protection for months that a bout teaches as it ends: lengthening itself teaches it, not what it breaks.

    Parameters
    ----------
    protection : before the bout, and what is yet to ripen of it, 0 to 1 [-]
    worn : equivalent strain of what it has gone through [fraction]
    i : constants of these rules

    Returns
    -------
    gain [-]

    Source
    ------
    Nosaka1991, as the row ``PROTECTION_gain`` has it; that of the row ``PROTECTION_half_strain``
    """
    taught = weak_pool(1.0, worn, i.half_strain_lesson, i.power_lesson)
    return i.gain * (1.0 - protection) * taught


def quick_protection_gain(protection: float, worn: float, i: Injury) -> float:
    """Protection for a week or two that a bout teaches as it ends, even one after which nothing is found.

    Parameters
    ----------
    protection : before the bout, and what it adds for months, 0 to 1 [-]
    worn : equivalent strain of what it has gone through [fraction]
    i : constants of these rules

    Returns
    -------
    gain [-]

    Source
    ------
    Chen2012 and Maeo2017, as the rows ``PROTECTION_quick_gain`` and ``PROTECTION_half_strain_quick`` have it
    """
    taught = weak_pool(1.0, worn, i.half_strain_quick, i.power_lesson)
    return i.quick_gain * (1.0 - protection) * taught


def alarmed(alarm: float, sarcomere: float, dying: float, i: Injury) -> float:
    """The alarm after a bout; dying segments call loudest.

    Parameters
    ----------
    alarm : before the bout [-]
    sarcomere, dying : what the bout popped and killed of the muscle [fraction]
    i : constants of these rules

    Returns
    -------
    alarm [-]

    Source
    ------
    that of the row ``IMMUNE_sarcomere_alarm``
    """
    return alarm + dying + i.sarcomere_alarm * sarcomere


def aching(ache: float, connective: float, i: Injury) -> float:
    """What will be felt: what hurts already does not hurt again.

    Parameters
    ----------
    ache : before the bout [-]
    connective : share of the connective tissue that the bout hurts [fraction]
    i : constants of these rules

    Returns
    -------
    ache [-]

    Source
    ------
    that of the row ``SORENESS_gain``
    """
    return max(ache, i.ache * connective)
