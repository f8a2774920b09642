"""Where in the records there is room for a pause: gaps, ends of tracks, and places where nobody moved."""

import numpy as np

from cellsim.scenario.workouts.leg import DISTANCE, POWER, TIME, TRACK, Table

SMART_S = 8.0  # the longest step of devices that save a record only when something changes
SLACK_S = 2.0  # what a lap may last longer than its timer ran without a pause in it
STANDING = 0.1  # of the usual speed; slower than that between two records is standing
STANDING_M_S = 0.5
FEWEST = 10  # records that must tell a usual speed

Interval = tuple[float, float]


def longest_step(time_s: Table) -> float:
    """The longest step [s] between records that is a device's way of saving and no gap."""
    steps = np.diff(np.unique(np.floor(time_s)))
    return max(SMART_S, 2.0 * float(np.median(steps))) if steps.size else SMART_S


def between_tracks(table: Table) -> list[Interval]:
    """Gaps at which one track ends and the next begins, longer than the device's usual steps."""
    time_s = table[:, TIME]
    steps = np.diff(time_s)
    usual = max(SLACK_S, 2.0 * float(np.median(steps[steps > 0.0]))) if np.any(steps > 0.0) else SLACK_S
    at = np.flatnonzero((np.diff(table[:, TRACK]) != 0) & (steps > usual))
    return [(float(time_s[each]) + 1.0, float(time_s[each + 1])) for each in at]


def by_places(table: Table) -> list[Interval]:
    """Gaps between whose ends nobody moved, in a file that says nothing of its timer."""
    time_s = table[:, TIME]
    slow = _slow(table)
    still = (np.diff(time_s) > longest_step(time_s)) & (np.diff(table[:, DISTANCE]) < slow * np.diff(time_s))
    return [(float(time_s[at]) + 1.0, float(time_s[at + 1])) for at in np.flatnonzero(still)]


def allotted(table: Table, pause_s: float, taken: list[Interval] | None = None) -> list[Interval]:
    """Lay a known length of pause [s] into the records.

    First into gaps where a track ends, then into the longest gaps, and what then is left into the longest stretches
    that were recorded without power and without moving. ``taken`` is pause already.
    """
    time_s, steps = table[:, TIME], np.diff(table[:, TIME])
    edge = np.diff(table[:, TRACK]) != 0
    # Where a device saves by rules of its own, its longer steps are no pauses, unless a track ends there.
    least = np.where(edge, SLACK_S, SLACK_S if np.median(steps) <= 1.0 else longest_step(time_s))
    free = _outside(time_s[:-1], time_s[1:], taken or [])
    room = np.flatnonzero((steps > least) & free)
    # A device stops between two records or upon one; where all gaps together are the pause, each is whole.
    less = min((1.0, 0.0), key=lambda less: abs(float(np.sum(steps[room] - less)) - pause_s))
    if abs(float(np.sum(steps[room] - less)) - pause_s) <= SLACK_S:
        return [(float(time_s[at + 1] - steps[at] + less), float(time_s[at + 1])) for at in room]
    stood: list[tuple[float, float]] = []
    for at in sorted(room, key=lambda at: (not edge[at], -steps[at])):
        if pause_s < 1.0:
            return stood
        near = min(steps[at], steps[at] - 1.0, key=lambda whole: abs(whole - pause_s))
        length = float(near if abs(near - pause_s) <= SLACK_S else min(pause_s, steps[at]))
        stood.append((float(time_s[at + 1]) - length, float(time_s[at + 1])))
        pause_s -= length
    for begin, end in sorted(_standing(table, free), key=lambda each: each[0] - each[1]):
        if pause_s <= SLACK_S:
            break
        stood.append((begin, min(end, begin + pause_s)))
        pause_s -= stood[-1][1] - begin
    return stood


def _standing(table: Table, free: np.ndarray) -> list[Interval]:
    """Stretches of records with neither power nor movement, in a file that knows of at least one of them."""
    time_s, steps = table[:, TIME], np.diff(table[:, TIME])
    moves, works = _slow(table) > 0.0, bool(np.any(table[:, POWER] > 0.0))
    if not moves and not works:
        return []
    still = free & (steps <= longest_step(time_s))
    if works:
        still &= np.nan_to_num(table[:-1, POWER]) <= 0.0
    if moves:
        still &= np.nan_to_num(np.diff(table[:, DISTANCE])) < _slow(table) * np.maximum(steps, 1.0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], still, [False])).astype(np.int8))).reshape(-1, 2)
    return [(float(time_s[first]), float(time_s[end])) for first, end in edges]


def _slow(table: Table) -> float:
    """A speed [m/s] below which one stands; 0 where the records do not tell of any movement."""
    steps, way = np.diff(table[:, TIME]), np.diff(table[:, DISTANCE])
    usual = np.isfinite(way) & (steps > 0.0) & (steps <= longest_step(table[:, TIME])) & (way > 0.0)
    if np.count_nonzero(usual) < FEWEST:
        return 0.0
    return min(STANDING * float(np.median(way[usual] / steps[usual])), STANDING_M_S)


def _outside(begin: Table, end: Table, taken: list[Interval]) -> np.ndarray:
    """Which stretches share nothing with those that are taken."""
    starts, stops = np.array(sorted(taken)).reshape(-1, 2).T
    return np.searchsorted(starts, end, side="left") == np.searchsorted(stops, begin, side="right")
