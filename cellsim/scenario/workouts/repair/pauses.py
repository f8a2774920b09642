"""When the timer stood: by the file's own events, laps, totals, tracks and places, never by a gap's length alone."""

from dataclasses import dataclass

import numpy as np

from cellsim.scenario.workouts.leg import DISTANCE, LAP, TIME, TRACK, Event, Leg, Table

SMART_S = 8.0  # the longest step of devices that save a record only when something changes
BELIEVED = 0.5  # share of the records that must lie where the timer ran for its events to be believed
SLACK_S = 2.0  # what a lap may last longer than its timer ran without a pause in it
SLACK = 0.005
STANDING = 0.1  # of the usual speed; slower than that between two records is standing
STANDING_M_S = 0.5

Interval = tuple[float, float]


@dataclass(frozen=True)
class Pauses:
    """Intervals [s] at which the timer stood, and in words by what that is known; '' where nothing tells."""

    intervals: tuple[Interval, ...] = ()
    known: str = ""

    def within(self, begin: float, end: float) -> float:
        """How much of a stretch was pause [s]."""
        return sum(max(0.0, min(end, stop) - max(begin, start)) for start, stop in self.intervals)


def found(leg: Leg) -> Pauses:
    """The pauses of a leg whose records stand in the order of time."""
    time_s = leg.table[:, TIME]
    stood = _by_events(leg.events, time_s)
    if stood is not None:
        return Pauses(tuple(stood), "by the events of its timer")
    if any(lap.timer_s is not None for lap in leg.laps):
        return Pauses(tuple(_by_laps(leg)), "by the times of its laps")
    elapsed, timer = leg.totals.elapsed_s, leg.totals.timer_s
    if elapsed is not None and timer is not None and timer > 0.0:
        stood = _allotted(leg.table, 0, len(time_s), elapsed - timer)
        return Pauses(tuple(stood), "by its elapsed time and the time of its timer")
    edges = np.flatnonzero(np.diff(leg.table[:, TRACK]) != 0)
    least = longest_step(time_s)
    tracks = [(time_s[at] + 1.0, time_s[at + 1]) for at in edges if time_s[at + 1] - time_s[at] > least]
    places = _by_places(leg.table, least)
    known = " and ".join(word for word, these in (("between its tracks", tracks), ("by its places", places)) if these)
    return Pauses(tuple(sorted({*tracks, *places})), known)


def longest_step(time_s: Table) -> float:
    """The longest step [s] between records that is a device's way of saving and no gap."""
    steps = np.diff(np.unique(np.floor(time_s)))
    return max(SMART_S, 2.0 * float(np.median(steps))) if steps.size else SMART_S


def _by_events(events: list[Event], time_s: Table) -> list[Interval] | None:
    """Stretches between a stop and the next start; None where events are wanting or contradict the records."""
    if not events or not time_s.size:
        return None
    ordered = sorted(events, key=lambda event: (event.at_s, event.row))
    stood: list[Interval] = [] if not ordered[0].runs else [(-np.inf, ordered[0].at_s)]
    since: float | None = None
    for event in ordered:
        if event.runs and since is not None:
            stood.append((since, event.at_s))
            since = None
        elif not event.runs and since is None:
            since = event.at_s
    if since is not None:
        stood.append((since, np.inf))
    outside = np.zeros(time_s.size, dtype=bool)
    for start, stop in stood:
        outside |= (time_s > start) & (time_s < stop)
    return stood if np.count_nonzero(outside) <= (1.0 - BELIEVED) * time_s.size else None


def _by_laps(leg: Leg) -> list[Interval]:
    """What each lap lasted longer than its timer ran, laid into the gaps of that lap."""
    time_s, lap_of = leg.table[:, TIME], leg.table[:, LAP]
    stood: list[Interval] = []
    there = [lap for lap in leg.laps if np.any(lap_of == lap.number)]
    for place, lap in enumerate(there):
        rows = np.flatnonzero(lap_of == lap.number)
        first, last = int(rows[0]), int(rows[-1])
        begins = time_s[first] if lap.begins_s is None else min(lap.begins_s, time_s[first])
        ends = time_s[last]
        if place + 1 < len(there):
            following = there[place + 1]
            next_first = int(np.flatnonzero(lap_of == following.number)[0])
            ends = max(ends, time_s[next_first])
            last = max(last, next_first)
        if lap.timer_s is not None:
            stood += _allotted(leg.table, first, last + 1, ends - begins - lap.timer_s)
    return stood


def _allotted(table: Table, first: int, end: int, pause_s: float) -> list[Interval]:
    """Lay a known length of pause into the gaps between rows: first where a track ends, then into the longest."""
    time_s = table[first:end, TIME]
    span = float(time_s[-1] - time_s[0]) if time_s.size else 0.0
    if pause_s <= max(SLACK_S, SLACK * span):
        return []
    steps, edge = np.diff(time_s), np.diff(table[first:end, TRACK]) != 0
    stood = []
    for at in sorted(range(steps.size), key=lambda at: (not edge[at], -steps[at])):
        if pause_s < 1.0 or steps[at] <= SLACK_S:
            break
        length = min(pause_s, float(steps[at]))
        stood.append((float(time_s[at + 1]) - length, float(time_s[at + 1])))
        pause_s -= length
    return stood


def _by_places(table: Table, least: float) -> list[Interval]:
    """Gaps between whose ends nobody moved, in a file that says nothing of its timer."""
    steps, way = np.diff(table[:, TIME]), np.diff(table[:, DISTANCE])
    usual = np.isfinite(way) & (steps > 0.0) & (steps <= least)
    if np.count_nonzero(usual) < 10:
        return []
    speed = float(np.median(way[usual] / steps[usual]))
    slow = min(STANDING * speed, STANDING_M_S)
    still = np.isfinite(way) & (steps > least) & (way < slow * steps)
    time_s = table[:, TIME]
    return [(float(time_s[at]) + 1.0, float(time_s[at + 1])) for at in np.flatnonzero(still)]
