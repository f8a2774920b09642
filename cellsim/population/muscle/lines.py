"""What fibers meet between two exchanges: every input on a straight line in time.

An input is known now and foreseen for the middle and the end of the interval. Its line has the same mean over the
interval as the parabola through the three, so what is integrated over the interval is right to the fourth order.
"""

from collections.abc import Mapping

import numpy as np

from cellsim.biology.exercise.circulation import Circulation
from cellsim.biology.exercise.recruitment import Recruitment
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.laws import laws_of
from cellsim.population.muscle.trend import Trend
from cellsim.population.person.blood import Blood

# What of an input is as good as nothing, in its own unit; an error is told beside the input and this.
FLOORS = {
    "recruitment": 0.05, "PO2_capillary": 20.0, "oxygen_brought": 300.0, "lactate_blood": 2000.0, "fed": 0.2,
    "clock": 2.0, "NAM_plasma": 0.1,
}  # fmt: skip
PLASMA_FLOOR = 0.5  # umol/L


def met(
    fibers: Fibers,
    recruitment: Recruitment,
    blood: Blood,
    needs: np.ndarray,
    offered: Mapping[str, float],
    c: Circulation,
) -> np.ndarray:
    """All moving inputs at one moment (moving, fiber).

    Vessels open where oxygen is wanted: each fiber gets of the blood's oxygen the share that it asks for, and over all
    fibers the shares add up to what the blood brings.

    Parameters
    ----------
    fibers : that meet them
    recruitment : share of each type that pulls
    blood : of the muscle
    needs : oxygen for which each fiber asks [umol/L/s] (fiber,)
    offered : levels of the plasma and of the person around, by the name of the input
    c : constants of the circulation

    Returns
    -------
    each input in its own unit (moving, fiber)
    """
    laws, line = laws_of(fibers.model), fibers.line
    found = fibers.P[fibers.moved]
    for group in TYPES:
        found[line["recruitment"], fibers.members[group]] = recruitment.share[group]
    found[line["PO2_capillary"]] = laws.capillary_pressure(blood.venous, c)
    found[line["oxygen_brought"]] = laws.oxygen_brought(blood.flow, c) * needs / fibers.mean(needs)
    found[line["lactate_blood"]] = blood.lactate
    for name, level in offered.items():
        found[line[name]] = level
    return found


def straight(start: np.ndarray, middle: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The ends of the line that has the mean of the parabola through three moments; no input falls below zero by it."""
    bow = (2.0 / 3.0) * (middle - 0.5 * (start + end))
    room = np.minimum(start, end)
    bow = np.where(room >= 0.0, np.maximum(bow, -room), bow)
    return start + bow, end + bow


def mistaken(fibers: Fibers, expected: np.ndarray, came: np.ndarray) -> float:
    """How far inputs were foreseen wrongly, relative to what they are: the worst of all."""
    floors = np.array([FLOORS.get(name, PLASMA_FLOOR) for name in fibers.line])
    return float((np.abs(came - expected) / (np.abs(came) + floors[:, None])).max())


def needs_at(trend: Trend, time_s: float) -> np.ndarray:
    """What each fiber asks of the blood at a moment, as foreseen, and never less than nothing (fiber,)."""
    return np.maximum(trend.of("needs", time_s), 0.1 * trend.value["needs"])
