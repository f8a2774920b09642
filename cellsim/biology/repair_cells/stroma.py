"""What stromal cells and capillaries do.

Amounts of factors are in units of what has half of its effect, and in excess over rest; rates are per hour of a
mouse. ``h`` is always a ``Healers``.
"""

from cellsim.biology.repair_cells.calls import after, half
from cellsim.biology.repair_cells.constants import Healers


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
    most = after(borne, h.stromal1, h.stromal2, h.stromal3, h.stromal4)
    return most * half(h.stromal_growth * tgfb)


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
