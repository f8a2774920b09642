"""Mitochondria one by one: what a step costs each, and what a contact costs on top.

Updates are organelles times steps. Contacts are the events that the step acts out one
at a time; how many are sought is known from the rule that seeks them. Their cost is the
difference that a raised rate of contacts makes, because at the usual rate it is lost in
the noise. Divisions and engulfments are told by identities that appear and go.
"""

from functools import partial

import numpy as np

from benchmarks.clock import best_of, load
from benchmarks.size import Size
from cellsim.biology.mitochondria import contact_weight, potential
from cellsim.parameters import load as table
from cellsim.population.fiber_traits import fiber_types
from cellsim.population.mitochondrial_pool import MitochondrialPool
from cellsim.population.organelle_rows import Environment

STEP = 900.0  # s, as in a run
PER_FIBER = 100
RAISED = 50.0  # fold of contacts, to see what one costs


def measure(size: Size) -> dict:
    """Nanoseconds for each update and each contact, and how many of each there are."""
    fibers, steps = (8, 12) if size.quick else (64, 96)
    types = fiber_types(fibers, 1, 1)
    keys = np.arange(fibers, dtype=np.uint64)
    pool = MitochondrialPool(types, PER_FIBER, 1, 1, keys, table(["mitochondria"]))
    start = pool.state()
    rates = {"none": 0.0, "usual": 1.0, "raised": RAISED}
    works = {name: partial(_live, pool, start, fold, steps) for name, fold in rates.items()}
    counted = {name: _count(pool, start, fold, steps) for name, fold in rates.items()}
    best = best_of(3 * size.rounds, works)
    more = counted["raised"]["contacts"] - counted["none"]["contacts"]
    usual, updates = counted["usual"], counted["usual"]["updates"]
    own = best["none"] / counted["none"]["updates"]
    return {
        "ns per update": best["usual"] / updates * 1e9,
        "ns per update without contacts": own * 1e9,
        "ns per contact": (best["raised"] - own * counted["raised"]["updates"]) / more * 1e9,
        "us per fiber-day": best["usual"] / fibers / (steps * STEP / 86400.0) * 1e6,
        "per day": {name: usual[name] / fibers / (steps * STEP / 86400.0)
                    for name in ("contacts", "divisions", "engulfments")},
        "fibers": fibers, "organelles": updates / steps / fibers, "step_s": STEP, "load": load(),
    }  # fmt: skip


def _live(pool: MitochondrialPool, start: dict, fold: float, steps: int) -> None:
    pool.restore(start)
    pool._fibers.contact[:] = start["contact"] * fold
    for step in range(steps):
        pool.advance(step, STEP, Environment())


def _count(pool: MitochondrialPool, start: dict, fold: float, steps: int) -> dict[str, float]:
    """What happens in those steps, seen from outside."""
    pool.restore(start)
    pool._fibers.contact[:] = start["contact"] * fold
    found = {"updates": 0.0, "contacts": 0.0, "divisions": 0.0, "engulfments": 0.0}
    alive = _identities(pool)
    for step in range(steps):
        found["updates"] += float(pool.count.sum())
        found["contacts"] += _sought(pool)
        pool.advance(step, STEP, Environment())
        now = _identities(pool)
        found["divisions"] += len(now - alive)
        found["engulfments"] += len(alive - now)
        alive = now
    return found


def _identities(pool: MitochondrialPool) -> set[tuple[int, int]]:
    rows = pool._rows
    return {(fiber, int(each)) for fiber, many in enumerate(pool.count) for each in rows.identity[fiber, :many]}


def _sought(pool: MitochondrialPool) -> float:
    """Contacts that the untagged are expected to seek in one step."""
    rows, rate, p = pool._rows, pool._fibers.contact, pool.constants
    total = 0.0
    for fiber, many in enumerate(pool.count):
        for slot in range(many if rate[fiber] else 0):
            if not rows.tagged[fiber, slot]:
                damage, wild, mutant = rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot]
                total += rate[fiber] * contact_weight(potential(damage, int(wild), int(mutant), p), p) * STEP
    return total
