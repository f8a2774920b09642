"""Mitochondria one by one: what a step costs each, and what it costs when something happens to one.

An update is one organelle in one step in which nothing can happen: every rate of an
event is zero, and growth and loss go on. What the usual rates add is spread over the
candidates of the organelles' clocks, and over the organelles that a step changed, which
is what a user would call an event; a contact changes two.
"""

from dataclasses import replace
from functools import partial

import numpy as np

from benchmarks.clock import best_of, load
from benchmarks.size import Size
from cellsim.biology.human_muscle import human_muscle
from cellsim.language.parameters import load as table
from cellsim.population.fibers.traits import fiber_types
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.mitochondria.rows import Environment

STEP = 900.0  # s, as in a run
PER_FIBER = 100
EVENTS = (
    "damage_rate",
    "division_rate",
    "tagging_rate",
    "mtdna_degradation_rate",
    "mtdna_replication_rate",
    "contact_rate_I",
    "contact_rate_IIa",
    "contact_rate_IIx",
)
CHANGED = ("damage", "wild", "mutant", "tagged")


def measure(size: Size) -> dict:
    """Nanoseconds for each update, candidate and changed organelle, in a muscle of 64 fibers and in one of 2,000."""
    sizes = {"few": 8, "many": 16} if size.quick else {"few": 64, "many": 2000}
    found = {name: _of(fibers, size) for name, fibers in sizes.items()}
    return found | {"step_s": STEP, "per fiber": PER_FIBER, "load": load()}


def _of(fibers: int, size: Size) -> dict[str, float]:
    steps = 12 if size.quick else max(96 * 64 // fibers, 8)
    usual, still = _pool(fibers, 1.0), _pool(fibers, 0.0)
    starts = {"usual": usual.snapshot(), "still": still.snapshot()}
    works = {
        "usual": partial(_live, usual, starts["usual"], steps),
        "still": partial(_live, still, starts["still"], steps),
        "restored": partial(usual.go_back_to, starts["usual"]),
    }
    counted = _count(usual, starts["usual"], steps)
    best = best_of(3 * size.rounds, works)
    quiet = (best["still"] - best["restored"]) / (steps * float(still.count.sum()))
    more = best["usual"] - best["restored"] - quiet * counted["updates"]
    days = fibers * steps * STEP / 86400.0
    return {
        "fibers": fibers,
        "ns per update": quiet * 1e9,
        "ns per update, events included": (best["usual"] - best["restored"]) / counted["updates"] * 1e9,
        "ns per candidate": more / counted["candidates"] * 1e9,
        "ns per change": more / counted["changes"] * 1e9,
        "us per fiber-day": (best["usual"] - best["restored"]) / days * 1e6,
        "candidates per fiber-day": counted["candidates"] / days,
        "changes per fiber-day": counted["changes"] / days,
    }


def _pool(fibers: int, fold: float) -> MitochondrialPool:
    """A rested muscle, with every rate of an event multiplied."""
    rows = dict(table(["mitochondria"]))
    for name in EVENTS:
        row = rows[f"mito_{name}"]
        rows[f"mito_{name}"] = replace(row, value=fold * row.value)
    keys = np.arange(fibers, dtype=np.uint64)
    days = 120 if fold and fibers < 1000 else 4
    return MitochondrialPool(fiber_types(human_muscle(), fibers, 1, 1), PER_FIBER, 1, 1, keys, rows, None, days)


def _live(pool: MitochondrialPool, start: dict, steps: int) -> None:
    pool.go_back_to(start)
    for step in range(steps):
        pool.advance(step, STEP, Environment())


def _count(pool: MitochondrialPool, start: dict, steps: int) -> dict[str, float]:
    """What happens in those steps, seen from outside: a row is written only where something happens."""
    pool.go_back_to(start)
    found = {"updates": 0.0, "candidates": 0.0, "changes": 0.0}
    before = _rows(pool)
    for step in range(steps):
        found["updates"] += float(pool.count.sum())
        pool.advance(step, STEP, Environment())
        after = _rows(pool)
        for key, (turn, *row) in after.items():
            turned, *was = before.get(key, (0, None))
            found["candidates"] += turn - turned
            found["changes"] += row != was
        before = after
    return found


def _rows(pool: MitochondrialPool) -> dict[tuple[int, int], tuple]:
    """Each living organelle by fiber and identity: candidates so far, and what events change."""
    rows = pool._rows
    columns = [getattr(rows, name).tolist() for name in ("turn", *CHANGED)]
    names = rows.identity.tolist()
    return {
        (fiber, names[fiber][slot]): tuple(column[fiber][slot] for column in columns)
        for fiber, many in enumerate(pool.count)
        for slot in range(many)
    }
