"""Speed over the ground and its slope, second by second, out of the way and the altitude that records have."""

import numpy as np

from cellsim.biology.exercise.loads import number
from cellsim.scenario.fields.kinds import SLOPE
from cellsim.scenario.workouts.leg import ALTITUDE, DISTANCE, Table
from cellsim.scenario.workouts.repair.channels import ENOUGH, Flags, Floats, filled, gridded

LEAST_M = 100.0  # of a whole recording, for it to know of a way
FLAT_M = 5.0  # over less than so much, a slope is the altimeter's noise


def paced(
    table: Table, second: np.ndarray, seconds: int, paused: Flags
) -> tuple[Floats | None, Floats | None]:  # fmt: skip
    """Speed over the ground [m/s] and slope, rise over run [-], each (seconds,); None where the file does not tell.

    Parameters
    ----------
    table : of the leg
    second : of each of its records
    seconds : how many there are
    paused : which of them are pauses
    """
    way = gridded(table[:, DISTANCE], second, seconds)
    if np.count_nonzero(np.isfinite(way)) < max(2, ENOUGH * len(table)):
        return None, None
    way = np.maximum.accumulate(filled(way))
    if way[-1] - way[0] < LEAST_M:
        return None, None
    first, last = _window(seconds)
    passed = way[last] - way[first]
    speed = np.where(paused, 0.0, passed / np.maximum(last - first, 1))
    height = gridded(table[:, ALTITUDE], second, seconds)
    if np.count_nonzero(np.isfinite(height)) < max(2, ENOUGH * len(table)):
        return speed, None
    height = filled(height)
    rise = np.where(passed >= FLAT_M, (height[last] - height[first]) / np.maximum(passed, FLAT_M), 0.0)
    return speed, np.clip(rise, SLOPE.low, SLOPE.high)


def _window(seconds: int) -> tuple[np.ndarray, np.ndarray]:
    """First and last second of the window around each."""
    half = round(number("Pace_window")) // 2
    at = np.arange(seconds)
    return np.maximum(at - half, 0), np.minimum(at + half, seconds - 1)
