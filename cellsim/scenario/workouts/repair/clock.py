"""Records put in the order in which they were made: stray ones left out, a clock that jumped set right, days parted."""

from dataclasses import replace

import numpy as np

from cellsim.scenario.workouts.leg import HEART, POWER, TIME, DeviceTotals, Leg, Table
from cellsim.scenario.workouts.repair import pauses
from cellsim.scenario.workouts.repair.words import counted, lasting, times

JITTER_S = 10.0  # records may be written this much out of order without a clock that was set
HOUR_S, NIGHT_S, NIGHTS_S = 3600.0, 12 * 3600.0, 72 * 3600.0  # nobody is on one ride for longer than the last
STRAY = 0.1  # a group of records with less than this share of the largest, far from it in time, is stray
SAME = 0.9  # share of equal records from which a block was written twice
JUMP_S = 60.0
MOST_BLOCKS = 200  # a clock that jumps more often than this is none


def parts(leg: Leg) -> list[Leg]:
    """The leg with its records in order, or several where hours without a record part them.

    A gap of over an hour must be known as a pause, or the timer known to have run, to lie within a leg; for one of over
    twelve hours, the device's session must span it, too.
    """
    leg = _ordered(leg)
    time_s = leg.table[:, TIME]
    if time_s.size < 2:
        return [leg]
    stood = pauses.found(leg)
    steps = np.diff(time_s)
    apart = max(HOUR_S, min(10.0 * float(np.median(steps)), NIGHT_S / 2.0))
    far = (steps > NIGHT_S) & (not _resumed(leg, stood, time_s))
    if not _ran_through(leg, stood, time_s):
        for at in np.flatnonzero((steps > apart) & ~far):
            far[at] = stood.within(time_s[at], time_s[at + 1]) < 0.5 * steps[at]
    groups = np.split(np.arange(time_s.size), np.flatnonzero(far) + 1)
    inside = _session(leg, groups)
    if _all_wanted(leg, groups, inside):
        return [_set_right(leg, groups, inside)]
    leg, groups = _without_strays(leg, groups, inside)
    if len(groups) == 1:
        return [_closed(leg)]
    elapsed = leg.totals.elapsed_s
    lengths = [float(np.ptp(leg.table[rows, TIME])) + 1.0 for rows in groups]
    if elapsed is not None and abs(sum(lengths) - elapsed) <= max(JUMP_S, 0.02 * elapsed):
        return [_joined(leg, [rows[0] for rows in groups[1:]])]
    said = f"The file holds {len(groups)} parts that lie hours apart; this is one of them."
    return [
        replace(leg, kind="part", table=leg.table[rows], totals=DeviceTotals(), begins_s=None, notes=[*leg.notes, said])
        for rows in groups
    ]


def _ran_through(leg: Leg, stood: pauses.Pauses, time_s: Table) -> bool:
    """Whether by the device's own total its timer ran in every gap that is no pause."""
    ran = float(time_s[-1] - time_s[0]) - stood.within(float(time_s[0]), float(time_s[-1]))
    return leg.totals.timer_s is not None and leg.totals.timer_s >= 0.95 * ran


def _resumed(leg: Leg, stood: pauses.Pauses, time_s: Table) -> bool:
    """Whether all is one activity, resumed after a night, by begin, length and timer of the device's own session."""
    elapsed, timer, begins = leg.totals.elapsed_s, leg.totals.timer_s, leg.begins_s
    if elapsed is None or timer is None or begins is None or elapsed > NIGHTS_S:
        return False
    ends = abs(begins - time_s[0]) <= JUMP_S and abs(begins + elapsed - time_s[-1]) <= JUMP_S
    paused = stood.within(float(time_s[0]), float(time_s[-1]))
    return ends and abs(elapsed - paused - timer) <= max(JUMP_S, 0.02 * timer)


def _session(leg: Leg, groups: list[np.ndarray]) -> list[bool]:
    """Which groups of records lie in the time of the session as the device gives it; all, where it gives none."""
    if leg.begins_s is None or leg.totals.elapsed_s is None:
        return [True] * len(groups)
    first, last = leg.begins_s - HOUR_S, leg.begins_s + leg.totals.elapsed_s + HOUR_S
    inside = [bool(leg.table[rows[-1], TIME] >= first and leg.table[rows[0], TIME] <= last) for rows in groups]
    lengths = sum(float(np.ptp(leg.table[rows, TIME])) for rows, here in zip(groups, inside, strict=True) if here)
    return inside if lengths >= 0.5 * leg.totals.elapsed_s else [True] * len(groups)


def _kept(groups: list[np.ndarray], inside: list[bool]) -> tuple[list[np.ndarray], np.ndarray]:
    """The groups that are not stray, and the largest of them."""
    kept = [rows for rows, here in zip(groups, inside, strict=True) if here]
    most = max(kept, key=len)
    return [rows for rows in kept if len(rows) >= STRAY * len(most)], most


def _all_wanted(leg: Leg, groups: list[np.ndarray], inside: list[bool]) -> bool:
    """Whether groups that look stray fill just the room that the others leave in the session, by begin and length.

    A receiver that has lost count of its weeks writes the first minutes of a ride 1024 weeks early.
    """
    kept, _ = _kept(groups, inside)
    if len(kept) == len(groups) or leg.totals.elapsed_s is None or leg.begins_s is None:
        return False
    firsts, length = _end_to_end(leg, groups, inside)
    near = 2.0 * max(1.0, float(np.median(np.diff(leg.table[:, TIME]))))
    without = sum(float(np.ptp(leg.table[rows, TIME])) for rows in kept)
    fills = abs(length - leg.totals.elapsed_s) <= near and abs(firsts[0] - leg.begins_s) <= near
    return fills and length - without > max(JITTER_S, 2.0 * near)


def _end_to_end(leg: Leg, groups: list[np.ndarray], inside: list[bool]) -> tuple[np.ndarray, float]:
    """Where each group begins if all follow each other on the clock of the largest, and how long they last [s]."""
    _, most = _kept(groups, inside)
    step = float(np.median(np.diff(leg.table[:, TIME])))
    ends = np.cumsum([float(np.ptp(leg.table[rows, TIME])) + step for rows in groups])
    firsts = np.concatenate(([0.0], ends[:-1]))
    at = next(number for number, rows in enumerate(groups) if rows is most)
    return firsts + leg.table[most[0], TIME] - firsts[at], float(ends[-1])


def _set_right(leg: Leg, groups: list[np.ndarray], inside: list[bool]) -> Leg:
    """All groups put end to end on the clock of the largest in the time of the session."""
    table, events = leg.table.copy(), list(leg.events)
    step = float(np.median(np.diff(table[:, TIME])))
    firsts, _ = _end_to_end(leg, groups, inside)
    count, furthest = 0, 0.0
    for rows, first in zip(groups, firsts, strict=True):
        low, high = leg.table[rows[0], TIME], leg.table[rows[-1], TIME]
        shift = float(first - low)
        if shift == 0.0:
            continue
        table[rows, TIME] += shift
        events = [replace(e, at_s=e.at_s + shift) if low - step <= e.at_s <= high + step else e for e in events]
        count, furthest = count + len(rows), max(furthest, abs(shift))
    said = (
        f"The clock of {counted(count, 'record')} was wrong by {lasting(furthest)}; they fill what the others leave of "
        "the session, and were put end to end with them."
    )
    return replace(leg, table=table, events=events, notes=[*leg.notes, said])


def _without_strays(leg: Leg, groups: list[np.ndarray], inside: list[bool]) -> tuple[Leg, list[np.ndarray]]:
    """The leg without small groups of records far from the largest, and without those outside of its session."""
    kept, most = _kept(groups, inside)
    notes = []
    for rows in groups:
        if not any(rows is each for each in kept):
            time_s = leg.table[rows, TIME]
            before = leg.table[most[0], TIME] - time_s[-1]
            away = (
                lasting(before) + " before" if before > 0 else lasting(time_s[0] - leg.table[most[-1], TIME]) + " after"
            )
            notes.append(f"{counted(len(rows), 'record')} {away} the rest left out as stray.")
    if not notes:
        return leg, groups
    table = leg.table[np.concatenate(kept)]
    ends = np.cumsum([len(rows) for rows in kept])
    return leg.having(table, *notes), np.split(np.arange(len(table)), ends[:-1])


def _closed(leg: Leg) -> Leg:
    """The leg without forward jumps of its clock: gaps that the device's own elapsed time does not have."""
    elapsed = leg.totals.elapsed_s
    time_s = leg.table[:, TIME]
    excess = 0.0 if elapsed is None or elapsed <= 0.0 else float(time_s[-1] - time_s[0]) + 1.0 - elapsed
    if excess <= JUMP_S:
        return leg
    stood, steps = pauses.found(leg), np.diff(time_s)
    jumps = []
    for at in np.argsort(-steps, kind="stable"):
        if steps[at] <= JUMP_S or excess <= JUMP_S:
            break
        if steps[at] <= 1.02 * excess + JITTER_S and stood.within(time_s[at], time_s[at + 1]) < 0.5 * steps[at]:
            jumps.append(int(at) + 1)
            excess -= float(steps[at])
    return _joined(leg, sorted(jumps)) if jumps else leg


def _joined(leg: Leg, jumps: list[int]) -> Leg:
    """The clock jumped forward before each of these rows: what follows is moved up to what came before."""
    table, events = leg.table.copy(), list(leg.events)
    step = float(np.median(np.diff(table[:, TIME])))
    total = 0.0
    for row in jumps:
        before, after = table[row - 1, TIME], table[row, TIME]
        shift = after - before - step
        table[row:, TIME] -= shift
        events = [replace(each, at_s=each.at_s - shift) if each.at_s >= after - step else each for each in events]
        total += shift
    said = (
        f"The clock jumped forward {times(len(jumps))}, by {lasting(total)} in all, which the device's own elapsed "
        "time does not have; the records were put end to end."
    )
    return replace(leg, table=table, events=events, notes=[*leg.notes, said])


def _ordered(leg: Leg) -> Leg:
    """The leg with its records in the order of time; where the clock was set back, in the order of the file."""
    steps = np.diff(leg.table[:, TIME])
    if not np.any(steps < 0.0):
        return leg
    table, notes, events = leg.table.copy(), [], list(leg.events)
    usual = float(np.median(steps[steps >= 0.0])) if np.any(steps >= 0.0) else 1.0
    cuts = np.flatnonzero((steps < -JITTER_S) | (steps > HOUR_S)) + 1
    blocks = np.split(np.arange(len(table)), cuts if len(cuts) <= MOST_BLOCKS else [])
    kept, shift, back, twice = blocks[0], 0.0, 0, 0
    for rows in blocks[1:]:
        latest = float(table[kept, TIME].max())
        begins = float(table[rows[0], TIME])
        if shift and begins >= latest - JITTER_S:
            shift = 0.0  # the clock was set right again
        begins += shift
        table[rows, TIME] += shift
        if begins < latest - JITTER_S:
            same, other = _again(table, kept, rows)
            if same.size >= SAME * len(rows):
                twice += len(rows)
                continue
            if other >= 0.5 * len(rows) or _goes_on(leg, table, kept, rows, len(table)):
                more = latest + usual - begins
                table[rows, TIME] += more
                shift, back = shift + more, back + 1
        events = [replace(e, at_s=e.at_s + shift) if rows[0] < e.row <= rows[-1] + 1 else e for e in events]
        kept = np.concatenate((kept, rows))
    if twice:
        notes.append(f"{counted(twice, 'record')} written twice were read once.")
    if back:
        notes.append(
            f"The clock was set back {times(back)}; the records from there on follow in the order of the file."
        )
    table = table[kept]
    late = int(np.count_nonzero(np.diff(table[:, TIME]) < 0.0))
    if late:
        notes.append(f"Time ran backwards {times(late)}; the records were sorted.")
    return replace(
        leg, table=table[np.argsort(table[:, TIME], kind="stable")], events=events, notes=[*leg.notes, *notes]
    )


def _goes_on(leg: Leg, table: Table, kept: np.ndarray, rows: np.ndarray, count: int) -> bool:
    """Whether records from before all others came next, for they are many and do not end where the others begin.

    By more than half a day this must be what the device's elapsed time says, too; else it is another day.
    """
    between = float(table[kept, TIME].min() - table[rows, TIME].max())
    if between <= JUMP_S or len(rows) < STRAY * count:
        return False
    if between <= NIGHT_S or leg.totals.elapsed_s is None:
        return between <= NIGHT_S
    length = float(np.ptp(table[kept, TIME]) + np.ptp(table[rows, TIME])) + 2.0
    return abs(length - leg.totals.elapsed_s) <= max(JUMP_S, 0.02 * length)


def _again(table: Table, kept: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, int]:
    """Rows at whose second the same record stands already; and how many have another value of the same kind there."""
    seconds = np.floor(table[:, TIME] + 0.5)
    order = kept[np.argsort(seconds[kept], kind="stable")]
    place = np.searchsorted(seconds[order], seconds[rows])
    there = (place < order.size) & (seconds[order[np.minimum(place, order.size - 1)]] == seconds[rows])
    twins = order[np.minimum(place, order.size - 1)]
    mine, theirs = table[rows][:, (POWER, HEART)], table[twins][:, (POWER, HEART)]
    equal = np.all((mine == theirs) | (np.isnan(mine) & np.isnan(theirs)), axis=1)
    both = np.any(np.isfinite(mine) & np.isfinite(theirs), axis=1)
    return rows[there & equal], int(np.count_nonzero(there & both))
