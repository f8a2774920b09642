"""What the heart grants of the blood that working muscle asks for, and how fast it beats for it.

``c`` is always a ``Circulation``.

Where blood flows and what it gives up on the way are equations of the fiber (``biology.energy``); the heart is one for
all of them.
"""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.language.numbers import Number


class Circulation(NamedTuple):
    """The constants of the rules below; rows of ``oxygen.toml``."""

    arterial: float  # oxygen in arterial blood [umol/L]
    flow_max: float  # greatest flow of the reference person, per liter of working muscle [1/s]
    extraction: float  # share of arterial oxygen that the flow is set to yield


def circulation(p: Mapping[str, float], hemoglobin: float = 1.0) -> Circulation:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]
    hemoglobin : of this person's blood over that of the reference [-]

    Returns
    -------
    all that the rules below take as ``c``

    Source
    ------
    that of the rows ``Oxygen_arterial``, ``Oxygen_flow_max`` and ``Oxygen_extraction``
    """
    return Circulation(hemoglobin * p["Oxygen_arterial"], p["Oxygen_flow_max"], p["Oxygen_extraction"])


def flow_granted(need: float, fold: float, c: Circulation) -> float:
    """Share that the heart grants of the flow that is asked for.

    All of it while little is asked, and never more than this person's greatest flow.

    Parameters
    ----------
    need : oxygen for which fibers ask, on the mean [umol/L/s]
    fold : greatest flow of this person over that of the reference [-]
    c : constants of these rules

    Returns
    -------
    share, 0 to 1 [-]

    Source
    ------
    judgement for the curve; that of the row ``Oxygen_flow_max`` for the size of the greatest
    """
    asked = max(need, 0.0) / (c.arterial * c.extraction) / (c.flow_max * fold)
    return 1.0 / (1.0 + asked**8) ** 0.125


def beats(uptake: Number, most: float, least: float, rest: float, top: float, delivery: Number) -> Number:
    """Heart rate that oxygen uptake asks for: as far from rest to the greatest as the uptake is, at the start.

    Blood is asked for by the oxygen that is used, whatever training has made of the heart; what a beat delivers more
    by then is beaten less often for. Where more is asked than the heart can beat, it beats at its greatest.

    Parameters
    ----------
    uptake : oxygen that the person takes up (sample,) [mL/kg/min]
    most, least : the greatest and that of lying still, at the start [mL/kg/min]
    rest, top : heart rate at these [bpm]
    delivery : greatest delivery of oxygen, over that at the start (sample,) [-]

    Returns
    -------
    (sample,) [bpm]

    Source
    ------
    Lounana2007 for the share; judgement for the rest
    """
    return (rest + (top - rest) * (uptake - least) / (most - least)) / delivery
