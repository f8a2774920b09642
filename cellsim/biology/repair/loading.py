"""How loading counts: how far, under what force and how often a muscle is lengthened, as one strain, and who bears it.

``i`` is always an ``Injury``.
"""

from cellsim.biology.repair.injury import Injury


def loaded_strain(strain: float, force: float, load: float) -> float:
    """Strain under the greatest force that would break as much.

    Parameters
    ----------
    strain : fascicle strain of the lengthenings [fraction]
    force : under which they come, relative to the greatest [-]
    load : how steeply strain counts for more with it [-]

    Returns
    -------
    strain [fraction]

    Source
    ------
    Edwards2018 for tissues that tire by far more steeply of the load than of its repetitions; that of the rows
    ``DAMAGE_load`` of fibers, and ``DAMAGE_load_connective``
    """
    return strain * force**load


def equivalent_strain(strain: float, count: float, tiring: float, i: Injury) -> float:
    """Strain at which as many lengthenings as the others hold for would break as much.

    Parameters
    ----------
    strain : of the lengthenings, under the greatest force [fraction]
    count : how many there were [-]
    tiring : how steeply strain counts for more with more of them [-]
    i : constants of these rules

    Returns
    -------
    strain [fraction]

    Source
    ------
    Edwards2018 for tissues that tire of being loaded, by far more steeply with the load than with its repetitions
    """
    return strain * (count / i.lengthenings) ** tiring


def together(before: float, now: float, tiring: float) -> float:
    """What two times of being loaded come to: lengthenings of the one are added to those of the other.

    Parameters
    ----------
    before, now : equivalent strains [fraction]
    tiring : how steeply strain counts for more with more lengthenings [-]

    Returns
    -------
    equivalent strain [fraction]

    Source
    ------
    none: cycles at different loads are counted by what share of a life each takes
    """
    more, less = max(before, now), min(before, now)
    if less <= 0.0 or tiring <= 0.0:
        return more
    return more * (1.0 + (less / more) ** (1.0 / tiring)) ** tiring


def called_up(force: float, fibers: int, i: Injury) -> list[float]:
    """Who is called up at a force, by the size principle: fibers that rest are stretched, and not under load.

    Parameters
    ----------
    force : of the contractions, relative to the greatest [-]
    fibers : how many there are, those that are called first in front
    i : constants of these rules

    Returns
    -------
    share of each fiber, of which one at most is called in part (fiber,) [-]

    Source
    ------
    MilnerBrown1973 for the order; that of the rows ``DAMAGE_called_*``
    """
    share = min(force / i.called_full, 1.0) ** i.called_power * fibers
    return [min(max(share - before, 0.0), 1.0) for before in range(fibers)]
