"""When the timer stood: by the file's own events, laps, totals, tracks and places, never by a gap's length alone."""

from dataclasses import dataclass

import numpy as np

from cellsim.scenario.workouts.leg import DISTANCE, LAP, TIME, TRACK, Leg, Table

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
        """How much of a stretch was pause between two runs of the timer [s]."""
        between = (each for each in self.intervals if np.isfinite(each).all())
        return sum(max(0.0, min(end, stop) - max(begin, start)) for start, stop in between)


def found(leg: Leg) -> Pauses:
    """The pauses of a leg whose records stand in the order of time."""
    time_s = leg.table[:, TIME]
    stood = _by_events(leg)
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


def _by_events(leg: Leg) -> list[Interval] | None:
    """Stretches between a stop and the next start; None where events are wanting or contradict the records."""
    time_s = leg.table[:, TIME]
    if not leg.events or not time_s.size:
        return None
    ordered = sorted(leg.events, key=lambda event: (event.at_s, event.row))
    since: float | None = -np.inf if ordered[0].runs else None
    stood: list[Interval] = []
    for event in ordered:
        if event.runs and since is not None:
            stood.append((since, event.at_s))
            since = None
        elif not event.runs and since is None:
            since = event.at_s
    if since is not None:
        stood.append(_last(leg, since, stood))
    starts, stops = np.array(stood).reshape(-1, 2).T
    outside = np.searchsorted(starts, time_s, side="left") > np.searchsorted(stops, time_s, side="right")
    return stood if np.count_nonzero(outside) <= (1.0 - BELIEVED) * time_s.size else None


def _last(leg: Leg, since: float, stood: list[Interval]) -> Interval:
    """From the last stop to the end, or to the next record if by the device's total the timer must have run again."""
    time_s = leg.table[:, TIME]
    after = time_s[time_s > since]
    if after.size and leg.totals.timer_s is not None:
        before = since - float(time_s[0]) - sum(stop - start for start, stop in stood if np.isfinite(start))
        if leg.totals.timer_s > before + 0.5 * float(after[-1] - after[0]) + SMART_S:
            return since, float(after[0])
    return since, np.inf


def _by_laps(leg: Leg) -> list[Interval]:
    """What each lap lasted longer than its timer ran, laid into the gaps of that lap."""
    time_s = leg.table[:, TIME]
    numbers, first = np.unique(leg.table[:, LAP], return_index=True)
    _, turned = np.unique(leg.table[::-1, LAP], return_index=True)
    told = {lap.number: lap for lap in leg.laps}
    order = np.argsort(first)
    stood: list[Interval] = []
    for place, at in enumerate(order):
        lap, begin = told.get(int(numbers[at])), int(first[at])
        if lap is None or lap.timer_s is None:
            continue
        # What lies between a lap and the next belongs to it.
        end = int(first[order[place + 1]]) if place + 1 < len(order) else len(time_s) - 1 - int(turned[at])
        begins = time_s[begin] if lap.begins_s is None else min(lap.begins_s, time_s[begin])
        stood += _allotted(leg.table, begin, end + 1, float(time_s[end] - begins) - lap.timer_s)
    return stood


def _allotted(table: Table, first: int, end: int, pause_s: float) -> list[Interval]:
    """Lay a known length of pause into the gaps between rows: first where a track ends, then into the longest."""
    time_s = table[first:end, TIME]
    span = float(time_s[-1] - time_s[0]) if time_s.size else 0.0
    if pause_s <= max(SLACK_S, SLACK * span) or len(time_s) < 2:
        return []
    steps, edge = np.diff(time_s), np.diff(table[first:end, TRACK]) != 0
    # Where a device saves by rules of its own, its longer steps are no pauses, unless a track ends there.
    least = SLACK_S if np.median(steps) <= 1.0 else longest_step(time_s)
    stood = []
    for at in sorted(range(steps.size), key=lambda at: (not edge[at], -steps[at])):
        if pause_s < 1.0:
            break
        if steps[at] <= (SLACK_S if edge[at] else least):
            continue
        length = min(pause_s, float(steps[at]))
        # A device stops between two records or upon one; a total this near to a gap is that gap.
        near = min(steps[at], steps[at] - 1.0, key=lambda whole: abs(whole - pause_s))
        length = near if abs(near - pause_s) <= SLACK_S else length
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
