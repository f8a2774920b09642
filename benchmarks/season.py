"""A made-up season, read and lived through, with the time of each part.

``python -m benchmarks.season [--hours 300] [--fibers 24] [--mitochondria 40] [--workers 2]`` writes rides as FIT, five
a week with power and heart rate at 1 Hz, every other week a hard effort of 3, 8 or 20 minutes, and prints where time
goes.
"""

import argparse
import cProfile
import pstats
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from scipy.signal import lfilter

from cellsim.scenario.workouts.folders.files import kept_files
from cellsim.study.seasons.outcome import carried_out, read_season
from tests.workouts.fit_files import ACTIVITY, CYCLING, FIT_EPOCH, closed, encoded

BEGINS = datetime(2024, 1, 1, 16, 0, tzinfo=UTC)  # a Monday
DAYS, HOURS = (1, 3, 4, 5, 6), (1.0, 1.25, 1.0, 2.5, 1.75)  # of each week
CRITICAL_W, WHOLE_J = 255.0, 17_000.0
PARTS = ("kept_files", "read_kept", "as_measured", "even_stretches", "live_through", "_run",
         "observe_all", "lived", "planned", "counted_sessions", "efforts_of")  # fmt: skip


def ride(hours: float, hard: bool, chance: np.random.Generator) -> np.ndarray:
    """Power of a ride in each second [W]: blocks of five minutes, the road's noise, coasting, and hard efforts."""
    seconds = int(hours * 3600)
    blocks = chance.choice([0.45, 0.6, 0.7, 0.8, 0.9], size=seconds // 300 + 1, p=[0.2, 0.35, 0.25, 0.15, 0.05])
    noise = lfilter([0.25], [1.0, -0.9], chance.standard_normal(seconds))
    watts = CRITICAL_W * (np.repeat(blocks, 300)[:seconds] + 0.12 * noise)
    watts[lfilter([0.1], [1.0, -0.9], chance.standard_normal(seconds)) > 0.45] = 0.0
    if hard:
        length = int(chance.choice([180, 480, 1200]))
        watts[1200 : 1200 + length] = CRITICAL_W + WHOLE_J / length + 8.0 * chance.standard_normal(length)
    return np.clip(watts, 0.0, 1500.0)


def write_season(folder: Path, hours: float) -> int:
    """Rides as FIT until there are so many hours of them; gives their number."""
    chance, done, week, count = np.random.default_rng(1), 0.0, 0, 0
    while done < hours:
        for place, (day, length) in enumerate(zip(DAYS, HOURS, strict=True)):
            watts = ride(length, hard=week % 2 == 0 and place == 2, chance=chance)
            beats = 60.0 + 120.0 * lfilter([1 / 40.0], [1.0, -39 / 40.0], watts) / 330.0
            begins = int(BEGINS.timestamp()) - FIT_EPOCH + (week * 7 + day) * 86400
            (folder / f"{count:04d}.fit").write_bytes(recorded(begins, watts, beats))
            done, count = done + length, count + 1
            if done >= hours:
                break
        week += 1
    return count


def recorded(begins: int, watts: np.ndarray, beats: np.ndarray) -> bytes:
    """A ride as a device writes it."""
    head = (0, {0: ("enum", ACTIVITY)}, [])
    records = [
        (20, {253: ("u32", begins + second), 7: ("u16", int(power)), 3: ("u8", int(beat))}, [])
        for second, (power, beat) in enumerate(zip(watts.tolist(), beats.tolist(), strict=True))
    ]
    span = 1000 * watts.size
    session = (18, {253: ("u32", begins + watts.size), 2: ("u32", begins), 5: ("enum", CYCLING), 7: ("u32", span),
                    8: ("u32", span)}, [])  # fmt: skip
    return closed(encoded([head, *records, session]))


def main() -> None:
    words = argparse.ArgumentParser(description="A made-up season, and where its time goes.")
    words.add_argument("--hours", type=float, default=300.0, help="of riding")
    words.add_argument("--fibers", type=int, default=24)
    words.add_argument("--mitochondria", type=int, default=40)
    words.add_argument("--workers", type=int, default=2)
    words.add_argument("--profile", action="store_true", help="of one process, which is slower for being looked at")
    given = words.parse_args()
    with TemporaryDirectory() as home:
        folder = Path(home)
        count = write_season(folder, given.hours)
        size = sum(each.path.stat().st_size for each in kept_files(folder)[0]) / 1e6
        print(f"{count} rides, {given.hours:g} h, {size:.0f} MB")
        begun = perf_counter()
        read_season(folder, given.workers)
        print(f"reading them alone: {perf_counter() - begun:.1f} s with {given.workers} processes")
        profile = cProfile.Profile()
        begun = perf_counter()
        if given.profile:
            profile.enable()
        found = carried_out(folder, None, (), given.fibers, given.mitochondria, workers=given.workers)
        profile.disable()
        print(f"all of it: {perf_counter() - begun:.1f} s for {len(found.days)} days")
        print("\n".join(found.today()))
        print("\n".join(found.notes))
        if given.profile:
            stats = pstats.Stats(profile, stream=sys.stdout).sort_stats("cumulative")
            for part in PARTS:
                stats.print_stats(rf"\({part}\)")
            stats.sort_stats("tottime").print_stats(15)


if __name__ == "__main__":
    main()
