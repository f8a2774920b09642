"""How the cost of a person's day, and memory, grow with people, fibers, mitochondria and threads."""

import gc
import tracemalloc
from functools import partial

from benchmarks.clock import load, wall_seconds
from benchmarks.lives import lived, scenario, second_day, slopes, warm
from benchmarks.size import Size
from cellsim.tissue.simulation import Simulation

PEOPLE, FIBERS, MITOCHONDRIA = (1, 8, 64, 512), (8, 64, 512, 4096), (20, 100, 400)


def measure(size: Size) -> dict:
    """CPU ms by size: of a person-day, a fiber-day and a mitochondrion-day; and bytes of each further person."""
    people, fibers, mitochondria = (
        tuple(each[:2] for each in (PEOPLE, FIBERS, MITOCHONDRIA)) if size.quick else (PEOPLE, FIBERS, MITOCHONDRIA)
    )
    days = 0.25 if size.quick else 1.0
    warm()
    of_people = {n: second_day(people=n, rounds=1 if n > 8 or size.quick else 2) * 1e3 / n for n in people}
    alone = {n: _least(size, fibers=n, days=days) / days / n * 1e3 for n in fibers}
    rows = {n: _least(size, fibers=64, mitochondria=n, days=days) / days / n * 1e3 for n in mitochondria}
    return {
        "people": _told(of_people),
        "fibers": _told(alone),
        "mitochondria": _told(rows),
        "threads": {str(n): _threads(n, days, size) for n in fibers},
        "bytes": {f"{f} x {m}": _bytes(f, m, 2 if size.quick else 8) for f, m in ((8, 20), (64, 100))},
        "load": load(),
    }


def _least(size: Size, **sizes) -> float:
    return min(lived(scenario(**sizes)) for _ in range(1 if size.quick else 3))


def _told(costs: dict[int, float]) -> dict:
    return {
        "ms": {str(n): cost for n, cost in costs.items()},
        "grows": {str(n): power for n, power in slopes(costs).items()},
    }


def _threads(fibers: int, days: float, size: Size) -> float:
    """Wall clock of one thread over that of two."""
    each = scenario(fibers=fibers, days=days)
    rounds = 1 if size.quick else 5
    walls = [
        min(map(partial(lived, clock=wall_seconds), [each] * rounds, [threads] * rounds)) for threads in (1, 2)
    ]  # fmt: skip
    return walls[0] / walls[1]


def _bytes(fibers: int, mitochondria: int, people: int) -> float:
    """Memory of each further person at rest, as Python and numpy ask for it."""
    made = scenario(people, fibers, mitochondria)
    kept = [Simulation(made, "p0")]
    gc.collect()
    tracemalloc.start()
    try:
        kept += [Simulation(made, "p0") for _ in range(people)]
        gc.collect()
        return tracemalloc.get_traced_memory()[0] / people
    finally:
        tracemalloc.stop()
