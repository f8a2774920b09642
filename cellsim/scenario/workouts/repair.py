"""Records as found, made into one sample per second; everything that is changed is said."""

import numpy as np
from numpy.typing import NDArray

from cellsim.scenario.workouts.trace import FEWEST_SECONDS, MAX_SPAN_S, Recording, Trace, refusal

SHORT_GAP_S = 5
SPIKE_W = 2500.0
HEART_RATES_BPM = (25.0, 250.0)
ENOUGH = 0.1  # share of the recorded seconds that a channel must cover to be believed

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def trace(recording: Recording, name: str, sha256: str) -> Trace:
    """The workout on a grid of whole seconds.

    Gaps of up to 5 s are bridged by a straight line; longer ones are a pause at zero power. A device that
    saves less often than every second is bridged up to twice its own spacing.

    Raises
    ------
    WorkoutError : no records, less than 30 s of them, a clock that jumps, or neither power nor heart rate.
    """
    notes = list(recording.notes)
    time_s = np.array(recording.time_s, dtype=np.float64)
    if not time_s.size:
        raise refusal(name, "holds no records with a time", "choose the file of a recorded workout")
    order = np.argsort(time_s, kind="stable")
    span_s = float(time_s[order[-1]] - time_s[order[0]])
    if span_s > MAX_SPAN_S:
        what = f"spans {span_s / 86400:.0f} days, so its clock must have jumped"
        raise refusal(name, what, "cut out the stray records")
    late = int(np.count_nonzero(np.diff(time_s) < 0))
    if late:
        notes.append(f"Time ran backwards {_times(late)}; the records were sorted.")
    if recording.untimed:
        notes.append(f"{_counted(recording.untimed, 'record')} without a time left out.")
    second = np.floor(time_s - time_s[order[0]] + 0.5).astype(np.int64)
    seconds = int(second.max()) + 1
    recorded = np.bincount(second, minlength=seconds) > 0
    twice = time_s.size - int(np.count_nonzero(recorded))
    if twice:
        notes.append(f"{_counted(twice, 'record')} in the same second as another, averaged with it.")

    longest = _bridged(recorded, notes)
    gaps = _runs(~recorded)
    paused = np.zeros(seconds, dtype=bool)
    for first, last in gaps:
        paused[first:last] = last - first > longest
    if int(np.count_nonzero(~paused)) < FEWEST_SECONDS:
        raise refusal(name, f"holds less than {FEWEST_SECONDS} s of data", "choose the file of a whole workout")
    if gaps:
        lengths = [last - first for first, last in gaps]
        held = [length for length in lengths if length > longest]
        notes.append(_said(lengths, held, "in time", "longer, held at zero power as a pause"))

    power_w = _power(_gridded(recording.power_w, second, seconds), recorded, longest, notes)
    heart_rate_bpm = _heart_rate(_gridded(recording.heart_rate_bpm, second, seconds), recorded, paused, notes)
    if power_w is None and heart_rate_bpm is None:
        what = "has neither power nor heart rate, so nothing in it says how hard the work was"
        raise refusal(name, what, "type the bout with an intensity instead")
    if power_w is not None and recording.sport in ("running", "walking"):
        notes.append("The power is running power, a device's estimate, not watts at a cycle's pedals.")
    for channel in (power_w, heart_rate_bpm):
        if channel is not None:
            channel.setflags(write=False)
    return Trace(name, recording.sport, float(seconds), power_w, heart_rate_bpm, tuple(notes), sha256)


def _bridged(recorded: Flags, notes: list[str]) -> int:
    """The longest gap [s] that is bridged."""
    steps = np.diff(np.flatnonzero(recorded))
    spacing = int(np.median(steps)) if steps.size else 1
    if spacing > 1:
        notes.append(f"The device saved a record about every {spacing} s; in between lies a straight line.")
    return max(SHORT_GAP_S, 2 * spacing)


def _gridded(samples: list[float | None], second: NDArray[np.int64], seconds: int) -> Floats:
    """Mean sample of each second; NaN where there is none. Shape (seconds,)."""
    values = np.array([np.nan if sample is None else sample for sample in samples], dtype=np.float64)
    there = np.isfinite(values)
    count = np.bincount(second[there], minlength=seconds)
    total = np.bincount(second[there], weights=values[there], minlength=seconds)
    grid = np.full(seconds, np.nan)
    grid[count > 0] = total[count > 0] / count[count > 0]
    return grid


def _power(grid: Floats, recorded: Flags, longest: int, notes: list[str]) -> Floats | None:
    there = np.isfinite(grid)
    if not there.any():
        return None
    if np.count_nonzero(there) < ENOUGH * np.count_nonzero(recorded):
        notes.append(f"Power stands in only {int(np.count_nonzero(there))} s of the file and was left aside.")
        return None
    if not np.any(grid[there] > 0.0):
        notes.append("Power is zero throughout, so no meter was heard; it was left aside.")
        return None
    spikes = there & (np.nan_to_num(grid) > SPIKE_W)
    if spikes.any():
        notes.append(f"{_seconds(spikes)} of power above {SPIKE_W:.0f} W cut to {SPIKE_W:.0f} W.")
    negative = there & (np.nan_to_num(grid) < 0.0)
    if negative.any():
        notes.append(f"{_seconds(negative)} of negative power set to zero.")
    grid = np.clip(grid, 0.0, SPIKE_W)
    held = np.zeros(grid.size, dtype=bool)
    lost, lost_held = [], []
    for first, last in _runs(~there):
        held[first:last] = last - first > longest
        missing = int(np.count_nonzero(recorded[first:last]))
        if missing:
            lost.append(missing)
            if held[first]:
                lost_held.append(missing)
    if lost:
        how = "longer or next to a pause, held at zero power"
        notes.append(_said(lost, lost_held, "in power while recording", how))
    return np.where(held, 0.0, _filled(grid))


def _heart_rate(grid: Floats, recorded: Flags, paused: Flags, notes: list[str]) -> Floats | None:
    low, high = HEART_RATES_BPM
    wrong = np.isfinite(grid) & ((grid < low) | (grid > high))
    grid = np.where(wrong, np.nan, grid)
    there = np.isfinite(grid)
    if not there.any():
        return None
    if np.count_nonzero(there) < ENOUGH * np.count_nonzero(recorded):
        notes.append(f"Heart rate stands in only {int(np.count_nonzero(there))} s of the file and was left aside.")
        return None
    if wrong.any():
        notes.append(f"{_seconds(wrong)} of heart rate outside {low:.0f} to {high:.0f} bpm left out.")
    lost = recorded & ~there
    if lost.any():
        notes.append(f"{_seconds(lost)} without heart rate while recording, filled by a straight line.")
    return np.where(paused, np.nan, _filled(grid))


def _filled(grid: Floats) -> Floats:
    """A straight line across every gap; the nearest sample before the first and after the last."""
    at = np.arange(grid.size)
    there = np.isfinite(grid)
    return np.interp(at, at[there], grid[there])


def _runs(flags: Flags) -> list[tuple[int, int]]:
    """First index and end of every unbroken run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]


def _said(gaps: list[int], held: list[int], where: str, how: str) -> str:
    """A sentence about gaps [s], such as "3 gaps in time, 41 s in all: ..."."""
    parts = []
    if len(held) < len(gaps):
        parts.append(f"{len(gaps) - len(held)} bridged by a straight line")
    if held:
        parts.append(f"{len(held)} {how} ({sum(held)} s)")
    return f"{_counted(len(gaps), 'gap')} {where}, {sum(gaps)} s in all: {', '.join(parts)}."


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _seconds(flags: Flags) -> str:
    return _counted(int(np.count_nonzero(flags)), "second")
