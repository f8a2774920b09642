"""Power and heart rate on a grid of seconds, believed as far as they can be."""

import numpy as np
from numpy.typing import NDArray

from cellsim.scenario.workouts.repair.words import counted

SHORT_GAP_S = 5
SPIKE_W = 2500.0
HEART_RATES_BPM = (25.0, 250.0)
ENOUGH = 0.1  # share of the recorded seconds that a channel must cover to be believed

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def gridded(samples: Floats, second: NDArray[np.int64], seconds: int) -> Floats:
    """Mean sample of each second; NaN where there is none. Shape (seconds,)."""
    there = np.isfinite(samples)
    count = np.bincount(second[there], minlength=seconds)
    total = np.bincount(second[there], weights=samples[there], minlength=seconds)
    grid = np.full(seconds, np.nan)
    grid[count > 0] = total[count > 0] / count[count > 0]
    return grid


def power(grid: Floats, recorded: Flags, paused: Flags, notes: list[str]) -> Floats | None:
    """Watts in each second: 0 in pauses, and where the meter was not heard for longer than its own spacing."""
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
    held = _unheard(there, recorded & ~paused, notes)
    return np.where(held | paused, 0.0, filled(grid))


def _unheard(there: Flags, recorded: Flags, notes: list[str]) -> Flags:
    """Seconds that were recorded without power for longer than the meter's own spacing explains."""
    steps = np.diff(np.flatnonzero(there))
    longest = max(SHORT_GAP_S, 2 * int(np.median(steps))) if steps.size else SHORT_GAP_S
    held = np.zeros(there.size, dtype=bool)
    bridged, silent = [], []
    for first, end in runs(~there):
        lost = np.flatnonzero(recorded[first:end])
        if not lost.size:
            continue
        begin, stop = first + int(lost[0]), first + int(lost[-1]) + 1
        if stop - begin > longest:
            held[begin:stop] = True
            silent.append(stop - begin)
        elif longest == SHORT_GAP_S:
            bridged.append(stop - begin)
    if bridged or silent:
        lengths = [f"{len(bridged)} bridged by a straight line"] if bridged else []
        lengths += [f"{len(silent)} longer, held at zero power ({sum(silent)} s)"] if silent else []
        all_s = sum(bridged) + sum(silent)
        count = counted(len(bridged) + len(silent), "gap")
        notes.append(f"{count} in power while recording, {all_s} s in all: {', '.join(lengths)}.")
    return held


def heart_rate(grid: Floats, recorded: Flags, paused: Flags, notes: list[str]) -> Floats | None:
    """Beats per minute in each second; NaN in pauses."""
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
    lost = recorded & ~there & ~paused
    if lost.any():
        notes.append(f"{_seconds(lost)} without heart rate while recording, filled by a straight line.")
    return np.where(paused, np.nan, filled(grid))


def filled(grid: Floats) -> Floats:
    """A straight line across every gap; the nearest sample before the first and after the last."""
    at = np.arange(grid.size)
    there = np.isfinite(grid)
    return np.interp(at, at[there], grid[there])


def runs(flags: Flags) -> list[tuple[int, int]]:
    """First index and end of every unbroken run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]


def _seconds(flags: Flags) -> str:
    return counted(int(np.count_nonzero(flags)), "second")
