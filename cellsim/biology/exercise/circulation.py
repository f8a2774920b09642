"""What blood does for a working muscle: it flows where oxygen is wanted, gives up oxygen, and takes lactate away.

Per litre of muscle throughout: flows in litres of blood per litre and second, uptakes in umol per litre and second.
Contents are in umol per litre of blood. ``c`` is always a ``Circulation``.
"""

from collections.abc import Mapping
from math import exp, expm1
from typing import NamedTuple

LEAST_VENOUS = 0.02  # share of the arterial content that no muscle takes
LEAST_SATURATION, MOST_SATURATION = 0.02, 0.97  # between which the curve of hemoglobin is read


class Circulation(NamedTuple):
    """The constants of the rules below; rows of ``energy.toml`` under [Oxygen] and [Lactate]."""

    arterial: float  # oxygen in arterial blood [umol/L]
    saturation: float  # of hemoglobin in it
    half_pressure: float  # at which hemoglobin is half full [mmHg]
    cooperativity: float  # Hill's exponent of hemoglobin
    flow_at_rest: float  # [1/s]
    flow_max: float  # of the reference person [1/s]
    flow_time: float  # in which flow follows need [s]
    extraction: float  # share of arterial oxygen that the flow is set to yield
    vessels: float  # blood in the small vessels [L per L of muscle]
    lactate_at_rest: float  # in blood [umol/L]
    lactate_clearance: float  # by the rest of the body [1/s]
    lactate_volume: float  # of distribution [L per L of working muscle]


def circulation(p: Mapping[str, float]) -> Circulation:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``c``

    Source
    ------
    that of the rows ``Oxygen_*`` and ``Lactate_*``
    """
    return Circulation(
        arterial=p["Oxygen_arterial"],
        saturation=p["Oxygen_saturation"],
        half_pressure=p["Oxygen_P50_Hb"],
        cooperativity=p["Oxygen_hill_Hb"],
        flow_at_rest=p["Oxygen_flow_rest"],
        flow_max=p["Oxygen_flow_max"],
        flow_time=p["Oxygen_flow_tau"],
        extraction=p["Oxygen_extraction"],
        vessels=p["Oxygen_capillary"],
        lactate_at_rest=p["Lactate_blood_rest"],
        lactate_clearance=p["Lactate_clearance"],
        lactate_volume=p["Lactate_volume"],
    )


def flow_for(need: float, fold: float, c: Circulation) -> float:
    """Flow that a need for oxygen calls for, up to this person's greatest.

    It rises in proportion to need, and levels off smoothly below the greatest.

    Parameters
    ----------
    need : for oxygen [umol/L/s]
    fold : of the reference person's greatest flow [-]
    c : constants of these rules

    Returns
    -------
    flow [1/s]

    Source
    ------
    Conley2000 for the size of the greatest; judgement for the curve
    """
    wanted = max(need, 0.0) / (c.arterial * c.extraction)
    greatest = c.flow_max * fold
    return c.flow_at_rest + wanted / (1.0 + (wanted / greatest) ** 4) ** 0.25


def venous_content(uptake: float, flow: float, c: Circulation) -> float:
    """Oxygen left in blood that has given up some of it in passing.

    Parameters
    ----------
    uptake : of oxygen [umol/L/s]
    flow : of blood [1/s]
    c : constants of these rules

    Returns
    -------
    content of venous blood [umol/L]

    Source
    ------
    none: Fick's principle, which is conservation of oxygen
    """
    return min(max(c.arterial - uptake / flow, LEAST_VENOUS * c.arterial), c.arterial)


def oxygen_given(flow: float, venous: float, c: Circulation) -> float:
    """Oxygen that leaves the blood.

    Parameters
    ----------
    flow : of blood [1/s]
    venous : oxygen of the blood that leaves [umol/L]
    c : constants of these rules

    Returns
    -------
    uptake [umol/L/s]

    Source
    ------
    none: Fick's principle, which is conservation of oxygen
    """
    return flow * (c.arterial - venous)


def oxygen_brought(flow: float, c: Circulation) -> float:
    """Most oxygen that fibers can have of the blood.

    Parameters
    ----------
    flow : of blood [1/s]
    c : constants of these rules

    Returns
    -------
    uptake [umol/L/s]

    Source
    ------
    judgement: a fiftieth of the arterial content stays in the blood
    """
    return (1.0 - LEAST_VENOUS) * flow * c.arterial


def capillary_pressure(venous: float, c: Circulation) -> float:
    """Oxygen pressure along the capillary, from the mean of what comes and what leaves, by Hill's curve of hemoglobin.

    Parameters
    ----------
    venous : oxygen of the blood that leaves [umol/L]
    c : constants of these rules

    Returns
    -------
    pressure [mmHg]

    Source
    ------
    that of the rows ``Oxygen_P50_Hb`` and ``Oxygen_hill_Hb``; judgement for the mean of both ends
    """
    saturation = 0.5 * (c.arterial + venous) * c.saturation / c.arterial
    saturation = min(max(saturation, LEAST_SATURATION), MOST_SATURATION)
    return c.half_pressure * (saturation / (1.0 - saturation)) ** (1.0 / c.cooperativity)


def lactate_for(given: float, c: Circulation) -> float:
    """Lactate of blood at which clearance equals what muscle gives off.

    Parameters
    ----------
    given : by muscle [umol/L/s]
    c : constants of these rules

    Returns
    -------
    content of blood, what rest holds included [umol/L]

    Source
    ------
    that of the rows ``Lactate_*``
    """
    return c.lactate_at_rest + given / c.lactate_volume / c.lactate_clearance


def relaxed(value: float, first: float, last: float, constants: float) -> tuple[float, float]:
    """A value that relaxes to a target that moves evenly.

    Parameters
    ----------
    value : at the beginning [any unit]
    first, last : the target at the beginning and at the end [same unit]
    constants : duration over the time constant of the relaxation [-]

    Returns
    -------
    the value at the end, and on the mean [same unit]

    Source
    ------
    none: the solution of a linear equation of first order
    """
    lag = (last - first) / constants
    gap = value - first + lag
    return last - lag + gap * exp(-constants), 0.5 * (first + last) - lag - gap * expm1(-constants) / constants


def flow_after(flow: float, first: float, last: float, duration_s: float, c: Circulation) -> tuple[float, float]:
    """Flow after a time in which what is called for moved evenly.

    Parameters
    ----------
    flow : at the beginning [1/s]
    first, last : what is called for at the beginning and at the end [1/s]
    duration_s : of the time [s]
    c : constants of these rules

    Returns
    -------
    flow at the end, and on the mean [1/s]

    Source
    ------
    that of the row ``Oxygen_flow_tau``
    """
    return relaxed(flow, first, last, duration_s / c.flow_time)


def venous_after(venous: float, first: float, last: float, passed: float, c: Circulation) -> float:
    """Oxygen of venous blood after some blood has passed.

    Parameters
    ----------
    venous : oxygen at the beginning [umol/L]
    first, last : what fibers would leave at the beginning and at the end [umol/L]
    passed : liters of blood through a liter of muscle [-]
    c : constants of these rules

    Returns
    -------
    oxygen at the end [umol/L]

    Source
    ------
    that of the row ``Oxygen_capillary``
    """
    return relaxed(venous, first, last, passed / c.vessels)[0]


def lactate_after(lactate: float, first: float, last: float, duration_s: float, c: Circulation) -> float:
    """Lactate of blood after a time in which that of balance moved evenly.

    Parameters
    ----------
    lactate : at the beginning [umol/L]
    first, last : that of balance at the beginning and at the end [umol/L]
    duration_s : of the time [s]
    c : constants of these rules

    Returns
    -------
    lactate at the end [umol/L]

    Source
    ------
    that of the row ``Lactate_clearance``
    """
    return max(relaxed(lactate, first, last, c.lactate_clearance * duration_s)[0], 0.0)
