"""What calls cells, and what they do about it: leave the blood, move, turn.

Amounts of factors are in units of what has half of its effect, and in excess over rest; rates are per hour of a
mouse. ``h`` is always a ``Healers``.
"""

from math import exp

from cellsim.biology.repair_cells.constants import Healers


def half(amount: float) -> float:
    """What an amount brings about.

    Parameters
    ----------
    amount : of a factor, 1 has half of its effect [-]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    none: a curve that levels off, as receptors fill
    """
    return amount / (1.0 + amount)


def chance(rate: float, hours: float) -> float:
    """Chance that something happens within a time.

    Parameters
    ----------
    rate : of it [1/h]
    hours : of a mouse [h]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    none: the time to an event without memory
    """
    return 1.0 - exp(-rate * hours)


def alarm(since: float, time: float) -> float:
    """What a dead segment still sends out.

    Parameters
    ----------
    since : its death [h]
    time : in which it falls to 37 % [h]

    Returns
    -------
    1 at first, 0 in the end [-]

    Source
    ------
    that of the rows ``IMMUNE_alarm_time``, ``Debris_MCP1_time`` and ``Neutrophils_alarm_time``
    """
    return exp(-since / time)


def leaving_blood(rate: float, lure: float) -> float:
    """How fast cells leave one perfused capillary.

    Parameters
    ----------
    rate : where the lure is without end [1/h]
    lure : what calls them, at that capillary [-]

    Returns
    -------
    cells [1/h]

    Source
    ------
    Lu2011, that MCP-1 is what calls monocytes; judgement for the curve
    """
    return rate * half(lure)


def step_toward(there: float, here: float, h: Healers) -> float:
    """How readily a cell goes to a neighboring place, relative to one where nothing lures it.

    Parameters
    ----------
    there, here : what lures it, at both places [-]
    h : constants of these rules

    Returns
    -------
    weight [-]

    Source
    ------
    judgement: cells tell ratios
    """
    return ((1.0 + there) / (1.0 + here)) ** h.taxis


def switching(bites: float, il10: float, igf1: float, h: Healers) -> float:
    """How fast an M1 macrophage turns into an M2 one: it has eaten, and IL-10 and IGF-1 hurry it.

    Parameters
    ----------
    bites : of debris that it has taken
    il10, igf1 : where it is [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Arnold2007 for eating, Deng2012 for IL-10, PMC4817788 for IGF-1; that of the rows ``Macrophages_switch*``
    """
    if bites < h.switch_bites:
        return 0.0
    return h.m1_switch * (h.switch_floor + (1.0 - h.switch_floor) * half(il10 + igf1))


def after(borne: int, first: float, second: float, third: float, fourth: float) -> float:
    """Chance of the next division, where all that it needs is there; none divides a fifth time.

    Parameters
    ----------
    borne : divisions behind a cell
    first, second, third, fourth : chance of each [-]

    Returns
    -------
    chance [-]

    Source
    ------
    Haase2024
    """
    if borne >= 4:
        return 0.0
    if borne == 3:
        return fourth
    if borne == 2:
        return third
    return second if borne == 1 else first


def roused(il10: float) -> float:
    """How much an M1 macrophage secretes, relative to where nothing calms it.

    Parameters
    ----------
    il10 : where it is [-]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    Villalta2011, that IL-10 calms M1 macrophages; judgement for the curve
    """
    return 1.0 - half(il10)
