"""What the cells that mend a muscle do, each by what it meets: plain rules that the population compiles.

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


def alarm(since: float, h: Healers) -> float:
    """What a dead segment still sends out.

    Parameters
    ----------
    since : its death [h]
    h : constants of these rules

    Returns
    -------
    1 at first, 0 in the end [-]

    Source
    ------
    that of the row ``IMMUNE_alarm_time``
    """
    return exp(-since / h.alarm_time)


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


def waking(hgf: float, h: Healers) -> float:
    """How fast a satellite cell that can be woken wakes.

    Parameters
    ----------
    hgf : where it is [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Miller2000, that HGF wakes them; judgement for the curve
    """
    return h.nad * h.wake * half(hgf)


def dividing(borne: int, growth: float, tgfb: float, h: Healers) -> float:
    """Chance that a satellite cell divides at the end of a cycle; each time it is less likely.

    Parameters
    ----------
    borne : divisions behind it
    growth : IGF-1, IL-6 and TNF where it is, together [-]
    tgfb : TGF-beta where it is [-]
    h : constants of these rules

    Returns
    -------
    chance [-]

    Source
    ------
    Haase2024 for the chances; Serrano2008 for IL-6, PMC2809363 for TGF-beta; judgement for the curves
    """
    if borne >= 4:
        return 0.0
    most = h.divide1
    if borne == 1:
        most = h.divide2
    elif borne == 2:
        most = h.divide3
    elif borne == 3:
        most = h.divide4
    supported = h.division_floor + (1.0 - h.division_floor) * half(growth)
    return min(1.0, h.nad * most * supported * (1.0 - 0.5 * half(tgfb)))


def differentiating(help_: float, hgf: float, tgfb: float, tnf: float, h: Healers) -> float:
    """How fast a satellite cell that divides no more becomes a myocyte.

    Parameters
    ----------
    help_ : IGF-1 and IL-10 where it is, together [-]
    hgf, tgfb, tnf : where it is; the first two hold it back, and so does much of the third [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Arnold2007 for M2 macrophages, Miller2000 for HGF, PMC2809363 for TGF-beta, Haase2024 for TNF
    """
    helped = h.differentiation_floor + (1.0 - h.differentiation_floor) * half(help_)
    return h.differentiation * helped / (1.0 + hgf + 0.5 * tgfb + 0.25 * tnf)


def fusing(collagen: float, tgfb: float, h: Healers) -> float:
    """How fast a myocyte fuses into an empty or a new segment beside it.

    Parameters
    ----------
    collagen : fold of rest, where it is [-]
    tgfb : where it is [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    PMC2809363 for TGF-beta; judgement that scars are in the way
    """
    return h.repair_speed * h.fusion / (1.0 + max(0.0, collagen - 1.0) + 0.5 * tgfb)


def maturing(perfused: float, h: Healers) -> float:
    """How fast a new segment matures.

    Parameters
    ----------
    perfused : share of the capillaries about it that blood passes [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    that of the row ``REPAIR_maturation_time``; Frey2012 that vessels help
    """
    return h.repair_speed * h.maturation * (h.maturation_floor + (1.0 - h.maturation_floor) * perfused)


def stromal_dividing(borne: int, tgfb: float, h: Healers) -> float:
    """Chance that a stirred stromal cell divides at the end of a cycle.

    Parameters
    ----------
    borne : divisions behind it
    tgfb : where it is [-]
    h : constants of these rules

    Returns
    -------
    chance [-]

    Source
    ------
    Haase2024 for the chances; judgement that TGF-beta is what makes them divide
    """
    if borne >= 4:
        return 0.0
    most = h.stromal1
    if borne == 1:
        most = h.stromal2
    elif borne == 2:
        most = h.stromal3
    elif borne == 3:
        most = h.stromal4
    return most * half(2.0 * tgfb)


def stromal_dying(tnf: float, tgfb: float, h: Healers) -> float:
    """How fast stromal cells that were born of damage die: TNF kills, TGF-beta spares.

    Parameters
    ----------
    tnf, tgfb : where it is [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Haase2024
    """
    return (1.0 + half(tnf)) / ((1.0 + tgfb) * h.stromal_life)


def sprouting(vegf: float, h: Healers) -> float:
    """How fast a lost capillary sprouts.

    Parameters
    ----------
    vegf : where it was [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Haase2024, as the row ``Vessels_sprouting`` has it
    """
    return h.sprouting * half(vegf)


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


RULES = (
    half, chance, alarm, leaving_blood, switching, waking, dividing, differentiating, fusing, maturing,
    stromal_dividing, stromal_dying, sprouting, step_toward,
)  # fmt: skip
