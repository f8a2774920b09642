"""A timer that was forgotten: hours of nothing before the work or after it."""

import numpy as np
from numpy.typing import NDArray

from cellsim.scenario.workouts.leg import DISTANCE, HEART, POWER, TIME, Leg, Table
from cellsim.scenario.workouts.repair.words import lasting

FORGOTTEN_S = 900.0
WORN_S = 3600.0  # how long a heart must beat as at rest, where it is all that is known, for a watch to be forgotten
AT_REST = 0.25  # of the way from the lowest heart rates of the file to the highest
RANGE_BPM = 40.0  # between them, for the file to tell rest from work
MOVING_M_S = 0.5
MOVED = 60  # records that move, for a file to know of movement


def trimmed(leg: Leg) -> Leg:
    """The leg without a quarter of an hour or more of nothing at its beginning or end.

    Nothing is: no power, and no movement where the file knows of any; where it knows neither, no heart rate, or for an
    hour a heart rate as at rest.
    """
    time_s = leg.table[:, TIME]
    busy, patience = _busy(leg.table)
    at = np.flatnonzero(busy)
    if not at.size:
        return leg
    early, late = float(time_s[at[0]] - time_s[0]), float(time_s[-1] - time_s[at[-1]])
    begin, end, notes = 0, len(time_s), []
    if early > patience:
        begin = int(at[0])
        notes.append(f"The first {lasting(early)} hold no work and were left out.")
    if late > patience:
        end = int(at[-1]) + 1
        notes.append(f"The last {lasting(late)} hold no work, as when the timer is forgotten; left out.")
    return leg.having(leg.table[begin:end], *notes) if notes else leg


def _busy(table: Table) -> tuple[NDArray[np.bool_], float]:
    """In which records something is done, and how long nothing must be done to be no part of the bout [s]."""
    power, heart, way = table[:, POWER], table[:, HEART], table[:, DISTANCE]
    moves = np.zeros(len(table), dtype=bool)
    moves[1:] = np.diff(way) > MOVING_M_S * np.maximum(np.diff(table[:, TIME]), 1.0)
    works = np.nan_to_num(power) > 0.0
    unknown = np.isnan(power) & np.isfinite(heart)
    if np.count_nonzero(moves) >= MOVED:
        return works | moves | (unknown & np.isnan(way)), FORGOTTEN_S
    if not works.any() and unknown.any():
        low, high = np.percentile(heart[unknown], (1.0, 99.0))
        if high - low >= RANGE_BPM:
            awake = heart >= low + AT_REST * (high - low)
            ends = table[np.flatnonzero(unknown)[[0, -1]], TIME] - table[np.flatnonzero(awake)[[0, -1]], TIME]
            if np.any(np.abs(ends) > WORN_S):
                return awake, WORN_S
    return works | unknown, FORGOTTEN_S
