"""A recording as shares of the person's Wmax: from power, else heart rate, else pace on foot, else how hard it felt."""

from math import ceil

import numpy as np
from numpy.typing import NDArray

from cellsim.biology.exercise.loads import number
from cellsim.biology.exercise.modes import Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.demand.powers import Athlete, best, felt, greatest_w, how_felt, reserve_ends, speed_share
from cellsim.scenario.workouts.trace import Recording

ON_FOOT = "running"  # the family of all that is done on foot
UNKNOWN = "unknown"  # the sport of a recording that names none

Floats = NDArray[np.float64]


def recorded(trace: Recording, mode: Mode, person: Athlete, notes: list[str]) -> Floats:
    """A recording as shares of Wmax, shape (seconds,)."""
    notes.extend(trace.notes)
    sport = person.exercise.find(trace.sport, (mode,))
    if sport is None and trace.sport == UNKNOWN:
        notes.append(f"'{trace.name}' names no sport; it was read as {mode.name}.")
    elif sport is None:
        notes.append(f"'{trace.name}' is of {trace.sport}, for which there is no mode; it stands as {mode.name}.")
    elif sport.family != mode.family:
        notes.append(f"'{trace.name}' calls itself {sport.name}; it stands in the scenario as {mode.name}.")
    known = sport is not None or trace.sport == UNKNOWN
    if trace.power_w is not None and known:
        return trace.power_w / greatest_w(sport or mode, person, notes)
    wanting = "has no power" if trace.power_w is None else f"has the power of {trace.sport}, which means something else"
    if trace.heart_rate_bpm is not None:
        return _by_heart_rate(trace, trace.heart_rate_bpm, person, wanting, notes)
    if trace.speed_m_s is not None and mode.family == ON_FOOT:
        return _by_pace(trace, trace.speed_m_s, mode, person, wanting, notes)
    if trace.rpe is not None:
        return _by_rating(trace, trace.rpe, person, wanting, notes)
    raise ScenarioError(
        f"'{trace.name}' {wanting}, and no heart rate and no rating of perceived exertion either. "
        "Type the bout with an intensity."
    )


def _by_pace(
    trace: Recording, speed: Floats, mode: Mode, person: Athlete, wanting: str, notes: list[str]
) -> Floats:  # fmt: skip
    """Speed and slope as shares of Wmax, by what a meter costs on that slope (seconds,)."""
    steps = np.zeros(speed.size) if trace.slope is None else np.round(trace.slope / number("Pace_step"))
    share = np.zeros(speed.size)
    for step in np.unique(steps).tolist():
        here = steps == step
        share[here] = 3.6 * speed[here] * speed_share(1.0, mode, step * number("Pace_step"), person)
    slopes = "slope by the altitude of the file" if trace.slope is not None else "no slope, for it has no altitude"
    notes.append(
        f"Demand was read from speed, with {slopes}, because '{trace.name}' {wanting} and no heart rate: by what a "
        "meter costs there above rest (Minetti2002)."
    )
    return share


def _by_rating(trace: Recording, rpe: float, person: Athlete, wanting: str, notes: list[str]) -> Floats:
    """The rating of a whole session as one share of Wmax for all of it but its pauses, shape (seconds,)."""
    seconds = ceil(trace.duration_s)
    worked = np.ones(seconds, dtype=bool) if trace.paused is None else ~trace.paused
    share = felt(rpe, person.exercise) * best(person, max(1.0, float(np.count_nonzero(worked))))
    notes.append(
        f"Demand was taken as {share:.0%} of Wmax throughout, from a session rated {rpe:g} of 10, because "
        f"'{trace.name}' {wanting} and no heart rate."
    )
    notes.append(how_felt(person.exercise))
    return np.where(worked, share, 0.0)


def _by_heart_rate(trace: Recording, rate_bpm: Floats, person: Athlete, wanting: str, notes: list[str]) -> Floats:
    """Heart rate as shares of Wmax, shape (seconds,)."""
    window = round(person.exercise.intensity("heart_window"))
    greatest = person.exercise.intensity("reserve_greatest")
    rest, top = reserve_ends(person)
    notes.append(
        f"Demand was read from heart rate, averaged over {window} s, because '{trace.name}' {wanting}: the share of "
        f"the reserve from {rest:.0f} bpm at rest to {top:.0f} at most was taken as the share of Wmax, a judgement. "
        "Heart rate lags behind work, so starts and short efforts are blunted."
    )
    share = (_smoothed(rate_bpm, window) - rest) / (top - rest)
    over = int(np.count_nonzero(share > greatest))
    if over:
        notes.append(f"{over} s above {greatest:.0%} of the heart rate reserve were cut to it.")
    return np.clip(np.nan_to_num(share, nan=0.0), 0.0, greatest)


def _smoothed(values: Floats, window: int) -> Floats:
    """Mean over a centered window [s] of the seconds that are known; NaN stays NaN, for a pause is a pause."""
    known = np.isfinite(values)
    total = np.concatenate(([0.0], np.cumsum(np.where(known, values, 0.0))))
    count = np.concatenate(([0], np.cumsum(known)))
    at = np.arange(values.size)
    first, last = np.maximum(at - window // 2, 0), np.minimum(at - window // 2 + window, values.size)
    there = np.maximum(count[last] - count[first], 1)
    return np.where(known, (total[last] - total[first]) / there, np.nan)
