"""What a bout leaves beside the damage: what it teaches, whom it calls, and what will be felt.

``i`` is always an ``Injury``.
"""

from cellsim.biology.repair.injury import ACTIVITIES, Injury
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


def protection_gain(protection: float, new_damage: float, i: Injury) -> float:
    """Protection that a bout adds at once; damage of ``full_damage`` or more teaches all there is to learn.

    Parameters
    ----------
    protection : before the bout, 0 to 1 [-]
    new_damage : by the bout [fraction]
    i : constants of these rules

    Returns
    -------
    gain [-]

    Source
    ------
    Nosaka1991, as the row ``PROTECTION_gain`` has it; that of the row ``PROTECTION_full_damage``
    """
    return i.gain * (1.0 - protection) * min(1.0, new_damage / i.full_damage)


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


def aching(ache: float, sarcomere: float, dying: float, i: Injury) -> float:
    """What will be felt after a bout.

    Parameters
    ----------
    ache : before the bout [-]
    sarcomere, dying : what the bout popped and killed of the muscle [fraction]
    i : constants of these rules

    Returns
    -------
    ache [-]

    Source
    ------
    that of the rows ``SORENESS_gain`` and ``SORENESS_necrosis_weight``
    """
    return ache + i.ache * (sarcomere + i.ache_of_death * dying)
