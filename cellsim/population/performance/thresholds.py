"""Thresholds of gas exchange: where carbon dioxide begins to rise faster than the oxygen taken up."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.performance.curves import farthest
from cellsim.population.performance.ramp import RampTest

BIN_S = 15.0
AFTER_S = 60.0  # s of the ramp; until carbon dioxide follows
LEAST_BINS = 4  # on each side of a threshold


@dataclass(frozen=True)
class GasThreshold:
    """Where carbon dioxide over oxygen turns upward in a ramp.

    Parameters
    ----------
    vo2 : oxygen uptake there [mL/kg/min]
    watts : power of the ramp as oxygen uptake was so high, without its delay taken off [W]
    below, above : slopes of carbon dioxide over oxygen on both sides [-]
    rer : highest ratio of carbon dioxide over oxygen in the ramp [-]
    """

    vo2: float
    watts: float
    below: float
    above: float
    rer: float


class MetLines(NamedTuple):
    """Two straight lines that meet.

    Parameters
    ----------
    meet : oxygen uptake where they do [as given]
    below, above : their slopes [-]
    missed : sum of squares of what they miss [square of what was given]
    """

    meet: float
    below: float
    above: float
    missed: float


def v_slope(vo2: np.ndarray, vco2: np.ndarray, meet: float | None = None) -> MetLines:
    """Two straight lines that meet, through carbon dioxide over oxygen, by least squares.

    They may meet at any of the places seen, but for the first and the last few.

    Parameters
    ----------
    vo2, vco2 : means over some seconds each, of a rising power [any unit, one for both] (mean,)
    meet : where they are to meet; looked for unless given [same unit]

    Returns
    -------
    where they meet, and both slopes

    Raises
    ------
    ScenarioError : too few means, or no place beyond which carbon dioxide rises faster.

    Source
    ------
    Beaver1986b
    """
    tried: list[MetLines] = []
    for each in np.sort(vo2)[LEAST_BINS:-LEAST_BINS].tolist() if meet is None else [meet]:
        parts = np.column_stack((np.ones_like(vo2), vo2, np.maximum(vo2 - each, 0.0)))
        found = np.linalg.lstsq(parts, vco2, rcond=None)[0]
        missed = float(((parts @ found - vco2) ** 2).sum())
        if found[2] > 0.0:
            tried.append(MetLines(each, float(found[1]), float(found[1] + found[2]), missed))
    if not tried:
        raise ScenarioError(
            f"{vo2.size} means of gas exchange show no threshold: carbon dioxide nowhere begins to rise faster than "
            "oxygen. Let power rise for longer, from where it is easy until it exhausts."
        )
    return min(tried, key=lambda each: each.missed)


def gas_threshold(ridden: RampTest) -> GasThreshold:
    """The threshold of gas exchange in a ramp, of means over 15 s from its second minute on.

    Where carbon dioxide over oxygen lies farthest below the line from its first to its last point: a muscle turns
    evenly, and two lines that meet fit it nearly as well in many places. No breath is seen here, so nothing is left out
    above the point where breathing begins to outrun carbon dioxide.

    Parameters
    ----------
    ridden : with its course

    Returns
    -------
    the threshold, with slopes of two lines that meet there, and the highest exchange ratio

    Raises
    ------
    ScenarioError : there is none.

    Source
    ------
    Cheng1992; judgement for 15 s and for the first minute, which is left out
    """
    oxygen, carbon, middles = means(ridden)
    uptake = farthest(oxygen, carbon)
    lines = v_slope(oxygen, carbon, uptake if uptake == uptake else None)
    reached = float(middles[int(np.argmax(oxygen >= lines.meet))]) - ridden.easy_s
    watts = ridden.begins_w + ridden.slope_w_min * reached / 60.0
    return GasThreshold(lines.meet, watts, lines.below, lines.above, float((carbon / oxygen).max()))


def means(ridden: RampTest) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Oxygen uptake and carbon dioxide output of a ramp over 15 s each, from its second minute on.

    Parameters
    ----------
    ridden : with its course

    Returns
    -------
    both gases [mL/kg/min], and the middle of each mean [s] (mean,)
    """
    course = ridden.course
    starts = np.arange(ridden.easy_s + AFTER_S, ridden.easy_s + ridden.time_s - BIN_S, BIN_S)
    oxygen, carbon = (np.array([course.mean(name, each, each + BIN_S) for each in starts]) for name in ("vo2", "vco2"))
    return oxygen, carbon, starts + 0.5 * BIN_S
