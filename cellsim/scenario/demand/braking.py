"""What a recorded run did to the legs, slope by slope: where its file has an altitude, each stride by the ground."""

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise.braking import MINUTE, Braking
from cellsim.biology.exercise.loads import number
from cellsim.biology.exercise.modes import Exercise, Mode
from cellsim.biology.exercise.shaped import DOWNHILL, LEVEL, on_slope
from cellsim.scenario.demand.recorded import ON_FOOT
from cellsim.scenario.workouts.trace import Recording


def braking(trace: Recording, mode: Mode, exercise: Exercise) -> tuple[Braking, ...]:
    """Its strides on each slope; none where it is not on foot, or nothing is known of the ground."""
    if mode.family != ON_FOOT or trace.slope is None or trace.speed_m_s is None:
        return ()
    level = (exercise.find(LEVEL) if mode.name == DOWNHILL else None) or mode
    moving = trace.speed_m_s > 0.0
    steps = np.round(_averaged(trace.slope, trace.speed_m_s) / number("Pace_step"))
    minutes = np.arange(1, int(np.ceil(moving.size / MINUTE)) + 1)
    ends = np.minimum(minutes * int(MINUTE), moving.size)
    found = []
    for step in np.unique(steps[moving]).tolist():
        here = on_slope(level, step * number("Pace_step"), exercise)
        counts = _counted(moving & (steps == step), ends) * level.lengthenings_per_minute / MINUTE
        found.append(Braking(here.strain, here.force_fraction, tuple(counts.tolist())))
    return tuple(found)


def _averaged(slope: NDArray[np.float64], speed: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rise over run of the ground about each second, over a window (seconds,)."""
    half, at = round(number("Pace_braking")) // 2, np.arange(slope.size)
    first, last = np.maximum(at - half, 0), np.minimum(at + half + 1, slope.size)
    way, rise = (np.concatenate(([0.0], np.cumsum(each))) for each in (speed, speed * slope))
    run = way[last] - way[first]
    averaged: NDArray[np.float64] = np.where(run > 0.0, (rise[last] - rise[first]) / np.maximum(run, 1e-9), 0.0)
    return averaged


def _counted(seconds: NDArray[np.bool_], ends: NDArray[np.int64]) -> NDArray[np.float64]:
    """How many of these seconds there were by each end (end,)."""
    counted: NDArray[np.float64] = np.concatenate(([0.0], np.cumsum(seconds)))[ends]
    return counted
