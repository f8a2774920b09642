"""What it costs to stop every fiber at each exchange with its surroundings."""

from functools import partial

import numpy as np

from benchmarks.clock import best_of, load
from benchmarks.course import ours
from benchmarks.metric import rms_error, typical_sizes
from benchmarks.protocol import Protocol, protocol
from benchmarks.size import Size

RTOL = 1e-4
MINUTES = (60, 15, 5, 1)


def measure(size: Size) -> dict:
    """Cost [CPU us per fiber-day] and steps, uncoupled and by the interval [min]; steps are carried on."""
    problem = protocol(size.timed // 4).first(size.timed // 4, 1 if size.quick else 3)
    every = {"none": None} | {str(each): 60.0 * each for each in MINUTES}
    solvers = {name: ours(problem.kernel, every=each) for name, each in every.items()}
    reference = ours(problem.kernel)(problem, 1e-9).shown
    sizes, rows = typical_sizes(reference), {}
    for name, solve in solvers.items():
        found = solve(problem, RTOL)
        rows[name] = {
            "steps": (found.counts["steps"] + found.counts["rejected"]) / problem.fiber_days,
            "error": rms_error(found.shown, reference, sizes, problem.counted),
        }
    best = best_of(size.rounds, {name: partial(solve, problem, RTOL) for name, solve in solvers.items()})
    for name, seconds in best.items():
        rows[name]["us"] = seconds / problem.fiber_days * 1e6
        rows[name]["times"] = seconds / best["none"]
    return {
        "rows": rows, "fibers": len(problem), "days": problem.days, "rtol": RTOL, "load": load(),
        "call us": _call(problem) * 1e6,
    }  # fmt: skip


def _call(problem: Protocol) -> float:
    """What it costs to call the kernel at all: a fiber for a moment in which it takes one step [s]."""
    one, calls = problem.first(1), 1000
    segment, atol = next(iter(one.segments)), one.atol(RTOL)

    def call() -> None:
        for _ in range(calls):
            one.kernel.advance(one.Y.copy(), segment.P, np.full(1, 1.0), 1e-3, RTOL, atol)

    return best_of(3, {"call": call})["call"] / calls
