"""When the timer stood: by the file's own events, laps, totals, tracks and places, never by a gap's length alone."""

from dataclasses import dataclass

import numpy as np

from cellsim.scenario.workouts.leg import LAP, POWER, TIME, Leg
from cellsim.scenario.workouts.repair import gaps
from cellsim.scenario.workouts.repair.gaps import SLACK_S, SMART_S, Interval

BELIEVED = 0.5  # share of the records that must lie where the timer ran for its events to be believed


@dataclass(frozen=True)
class Pauses:
    """Intervals [s] at which the timer stood, and in words by what that is known.

    ``timed`` is whether the file says when its timer ran: then a gap outside of the intervals is none.
    """

    intervals: tuple[Interval, ...] = ()
    known: str = ""
    timed: bool = False

    def within(self, begin: float, end: float) -> float:
        """How much of a stretch was pause between two runs of the timer [s]."""
        between = (each for each in self.intervals if np.isfinite(each).all())
        return sum(max(0.0, min(end, stop) - max(begin, start)) for start, stop in between)


def found(leg: Leg) -> Pauses:
    """The pauses of a leg whose records stand in the order of time."""
    if len(leg.table) < 2:
        return Pauses()
    told: list[tuple[str, list[Interval]]] = []
    by_events = _by_events(leg)
    if by_events is not None:
        told.append(("by the events of its timer", by_events))
    elif any(lap.timer_s is not None for lap in leg.laps):
        told.append(("by the times of its laps", _by_laps(leg)))
    timed = bool(told) or leg.totals.timer_s is not None
    if not timed:
        told += [("between its tracks", gaps.between_tracks(leg.table)), ("by its places", gaps.by_places(leg.table))]
    stood = sorted({each for _, these in told for each in these})
    told.append(("by its elapsed time and the time of its timer", _by_totals(leg, stood)))
    known = " and ".join(word for word, these in told if any(np.isfinite(each).all() for each in these))
    return Pauses(tuple(sorted((*stood, *told[-1][1]))), known, timed)


def _by_totals(leg: Leg, stood: list[Interval]) -> list[Interval]:
    """What the timer stood by the device's totals and by nothing else, where there is room for it."""
    elapsed, timer = leg.totals.elapsed_s, leg.totals.timer_s
    time_s = leg.table[:, TIME]
    if elapsed is None or timer is None or timer < BELIEVED * _recorded(time_s):
        return []
    first = max((stop for start, stop in stood if start == -np.inf), default=float(time_s[0]))
    last = min((start for start, stop in stood if stop == np.inf), default=float(time_s[-1]) + 1.0)
    lasted = min(elapsed, last - min(first, float(time_s[0])))
    known = sum(stop - start for start, stop in stood if np.isfinite(start) and np.isfinite(stop))
    wanting = lasted - timer - known
    if wanting <= max(1.5 * SLACK_S, 0.02 * (elapsed - timer)):
        return []
    return gaps.allotted(leg.table, wanting, stood)


def _recorded(time_s: np.ndarray) -> int:
    """In how many seconds there is a record."""
    return np.unique(np.floor(time_s)).size


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
        elif event.runs:
            stood += _lost_stop(event.at_s, time_s)
        elif not event.runs and (since is None or _lost_start(leg, since, event.at_s, stood)):
            since = event.at_s
    if since is not None:
        stood.append(_last(leg, since, stood))
    starts, stops = np.array(stood).reshape(-1, 2).T
    outside = np.searchsorted(starts, time_s, side="left") > np.searchsorted(stops, time_s, side="right")
    return stood if np.count_nonzero(outside) <= (1.0 - BELIEVED) * time_s.size else None


def _lost_stop(start: float, time_s: np.ndarray) -> list[Interval]:
    """A timer that starts though it ran must have stopped, if the records did: a battery that was empty, say."""
    at = int(np.searchsorted(time_s, start))
    before = float(time_s[at - 1]) if at else start
    return [(before + 1.0, start)] if start - before > gaps.longest_step(time_s) else []


def _lost_start(leg: Leg, since: float, until: float, stood: list[Interval]) -> bool:
    """Whether a timer that stops though it stood must have started, for after a gap there is work; puts that down."""
    time_s = leg.table[:, TIME]
    between = leg.table[(time_s > since) & (time_s <= until)]
    if not len(between) or between[0, TIME] - since <= gaps.longest_step(time_s):
        return False
    if np.count_nonzero(between[:, POWER] > 0.0) < BELIEVED * len(between):
        return False
    stood.append((since, float(between[0, TIME])))
    return True


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
        if lap.timer_s < BELIEVED * _recorded(time_s[begin : len(time_s) - int(turned[at])]):
            continue  # less than was recorded second by second
        # What lies between a lap and the next belongs to it.
        end = int(first[order[place + 1]]) if place + 1 < len(order) else len(time_s) - 1 - int(turned[at])
        begins = time_s[begin] if lap.begins_s is None else min(lap.begins_s, time_s[begin])
        table = leg.table[begin : end + 1]
        pause_s = float(time_s[end] - begins) - lap.timer_s
        if end == len(time_s) - 1 and _recorded(table[:, TIME]) <= lap.timer_s + 0.5:
            pause_s += 1.0  # the last record stands for a second of its own
        if pause_s > max(SLACK_S, 0.005 * float(np.ptp(table[:, TIME]))):
            stood += gaps.allotted(table, pause_s)
    return stood
