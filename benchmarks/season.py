"""A made-up season, read and lived through, with the time of each part.

``python -m benchmarks.season [--hours 300] [--fibers 24] [--mitochondria 40] [--workers 2]`` writes rides as FIT, five
a week with power and heart rate at 1 Hz, every other week a hard effort of 3, 8 or 20 minutes, and prints where time
goes.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import numpy as np
from scipy.signal import lfilter

from cellsim.scenario.workouts.folders.files import kept_files
from cellsim.study.loads.curve import best_of
from cellsim.study.seasons.lives import futures_of, planned, scenario_of
from cellsim.study.seasons.loads import efforts_of, power_of
from cellsim.study.seasons.meals import fed
from cellsim.study.seasons.outcome import carried_out, read_season
from cellsim.study.seasons.person import as_power_tells, read_trainee
from cellsim.study.seasons.planfile import with_rest
from cellsim.study.seasons.readings import live_through, moments
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation
from tests.workouts.fit_files import ACTIVITY, CYCLING, FIT_EPOCH, closed, encoded

BEGINS = datetime(2024, 1, 1, 16, 0, tzinfo=UTC)  # a Monday
DAYS, HOURS = (1, 3, 4, 5, 6), (1.0, 1.25, 1.0, 2.5, 1.75)  # of each week
CRITICAL_W, WHOLE_J = 255.0, 17_000.0


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


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Prints how long something took by the clock on the wall, and of this process's own time."""
    wall, own = perf_counter(), process_time()
    yield
    print(f"{what:44} {perf_counter() - wall:6.1f} s, {process_time() - own:6.1f} s of one core", flush=True)


def parts(folder: Path, fibers: int, mitochondria: int) -> None:
    """A season by hand, one part after the other, in one process."""
    with timed("files read"):
        season = read_season(folder)
    with timed("rider found"):
        efforts = efforts_of(season.sessions)
        who = as_power_tells(read_trainee(None), power_of(efforts, season.sessions), None, best_of(efforts))
    bouts = [each.bout for each in season.sessions]
    with timed("rider measured, meals put"):
        bare = scenario_of(who.person, bouts, season.end_s, fibers, mitochondria, 1)
        scenario = fed(as_measured(bare))
    with timed("muscle made, recordings in even stretches"):
        simulation = Simulation(scenario)
    times = moments(scenario.bouts, 0.0, season.end_s)
    with timed(f"lived through and read at {len(times)} moments"):
        live_through(simulation, times)
    rest = futures_of(scenario, season.end_s, with_rest([], season))
    with timed("rest after it"):
        planned(rest, simulation.state.snapshot())


def main() -> None:
    words = argparse.ArgumentParser(description="A made-up season, and where its time goes.")
    words.add_argument("--hours", type=float, default=300.0, help="of riding")
    words.add_argument("--fibers", type=int, default=24)
    words.add_argument("--mitochondria", type=int, default=40)
    words.add_argument("--workers", type=int, default=2)
    given = words.parse_args()
    with TemporaryDirectory() as home:
        folder = Path(home)
        count = write_season(folder, given.hours)
        size = sum(each.path.stat().st_size for each in kept_files(folder)[0]) / 1e6
        print(f"{count} rides, {given.hours:g} h, {size:.0f} MB")
        parts(folder, given.fibers, given.mitochondria)
        with timed(f"all of it, with {given.workers} processes"):
            found = carried_out(folder, None, (), given.fibers, given.mitochondria, workers=given.workers)
        print("\n".join(found.today()))


if __name__ == "__main__":
    main()
