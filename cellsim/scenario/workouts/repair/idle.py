"""A timer that was forgotten: hours of nothing before the work or after it."""

import numpy as np

from cellsim.scenario.workouts.leg import DISTANCE, HEART, POWER, TIME, Leg
from cellsim.scenario.workouts.repair.words import lasting

FORGOTTEN_S = 900.0
MOVING_M_S = 0.5


def trimmed(leg: Leg) -> Leg:
    """The leg without a quarter of an hour or more of nothing at its beginning or end.

    Nothing is: no power, and no movement where the file knows of any; where it knows neither, no heart rate.
    """
    table = leg.table
    power, time_s = table[:, POWER], table[:, TIME]
    way, steps = np.diff(table[:, DISTANCE]), np.diff(time_s)
    moves = np.zeros(len(table), dtype=bool)
    moves[1:] = np.isfinite(way) & (way > MOVING_M_S * np.maximum(steps, 1.0))
    busy = np.nan_to_num(power) > 0.0
    if np.count_nonzero(moves) > 0.05 * len(table):
        busy |= moves
        busy |= np.isnan(power) & np.isnan(table[:, DISTANCE]) & np.isfinite(table[:, HEART])
    else:
        busy |= np.isnan(power) & np.isfinite(table[:, HEART])
    at = np.flatnonzero(busy)
    if not at.size:
        return leg
    first, last, notes = int(at[0]), int(at[-1]), []
    begin, end = 0, len(table)
    if time_s[first] - time_s[0] > FORGOTTEN_S:
        begin = first
        notes.append(f"The first {lasting(time_s[first] - time_s[0])} hold no work and were left out.")
    if time_s[-1] - time_s[last] > FORGOTTEN_S:
        end = last + 1
        notes.append(
            f"The last {lasting(time_s[-1] - time_s[last])} hold no work, as when the timer is forgotten; left out."
        )
    return leg.having(table[begin:end], *notes) if notes else leg
