"""What satellite cells do, each by what it meets.

Amounts of factors are in units of what has half of its effect, and in excess over rest; rates are per hour of a
mouse. ``h`` is always a ``Healers``.
"""

from cellsim.biology.repair_cells.calls import after, half
from cellsim.biology.repair_cells.constants import Healers


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


def aided(factor: float, h: Healers) -> float:
    """What is left of something that a factor aids and nothing else makes up for.

    Parameters
    ----------
    factor : where the cell is [-]
    h : constants of these rules

    Returns
    -------
    share, from that without the factor to 1 [-]

    Source
    ------
    that of the row ``Myogenic_unaided``
    """
    return h.unaided + (1.0 - h.unaided) * half(factor)


def dividing(borne: int, growth: float, wisp1: float, tgfb: float, h: Healers) -> float:
    """Chance that a satellite cell divides at the end of a cycle; each time it is less likely.

    Parameters
    ----------
    borne : divisions behind it
    growth : IGF-1, IL-6 and what counts of TNF where it is, together [-]
    wisp1 : of stromal cells, where it is [-]
    tgfb : TGF-beta where it is [-]
    h : constants of these rules

    Returns
    -------
    chance [-]

    Source
    ------
    Haase2024 for the chances; Serrano2008 for IL-6, Lukjanenko2019 for WISP1, PMC2809363 for TGF-beta; judgement for
    the curves
    """
    most = after(borne, h.divide1, h.divide2, h.divide3, h.divide4)
    supported = h.division_floor + (1.0 - h.division_floor) * half(growth)
    return min(1.0, h.nad * most * supported * aided(wisp1, h) * (1.0 - h.tgfb_hold * half(tgfb)))


def differentiating(help_: float, areg: float, hgf: float, tgfb: float, tnf: float, h: Healers) -> float:
    """How fast a satellite cell that divides no more becomes a myocyte.

    Parameters
    ----------
    help_ : IGF-1 and IL-10 where it is, together [-]
    areg : amphiregulin of regulatory T cells, where it is [-]
    hgf, tgfb, tnf : where it is; the first two hold it back; a little of the third helps, and much holds back [-]
    h : constants of these rules

    Returns
    -------
    rate [1/h]

    Source
    ------
    Arnold2007 for M2 macrophages, Burzyn2013 for amphiregulin, Miller2000 for HGF, PMC2809363 for TGF-beta, Chen2007
    and Haase2024 for TNF
    """
    helped = h.differentiation_floor + (1.0 - h.differentiation_floor) * half(help_)
    helped *= aided(areg, h) * aided(h.tnf_help * tnf, h)
    return h.differentiation * helped / (1.0 + hgf + h.tgfb_hold * tgfb + h.tnf_hold * tnf)


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
    return h.repair_speed * h.fusion / (1.0 + max(0.0, collagen - 1.0) + h.tgfb_hold * tgfb)


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
