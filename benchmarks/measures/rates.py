"""What one evaluation of the rates costs each of us: much of what separates the solvers."""

import numpy as np

from benchmarks.clock import best_of, load
from benchmarks.peers import PEERS
from benchmarks.peers.rates import rates
from benchmarks.protocol import protocol
from benchmarks.size import Size

MANY = 4096  # fibers in one call of ours, so that the call itself does not count


def measure(size: Size) -> dict:
    """Nanoseconds of CPU for the rates of one fiber, calls from Python included."""
    problem, calls = protocol(64), 100 if size.quick else 2000
    kernel, wide = problem.kernel, MANY // 64
    Y, P = np.tile(problem.Y, wide), np.tile(problem.P, wide)
    works = {"ours, 8 lanes": lambda: kernel.rates_of_change(Y, P)}
    times = {"ours, 8 lanes": MANY}
    y, p, dy, change = problem.Y[:, 0].copy(), problem.P[:, 0].copy(), np.empty(len(problem.Y)), rates().change
    works["emitted equations, compiled by numba"] = lambda: [change(y, p, dy) for _ in range(calls)]
    times["emitted equations, compiled by numba"] = calls
    if not PEERS[0].missing:
        from benchmarks.peers.with_roadrunner import runner

        made = runner()  # the model lives no longer than it
        model = made.model
        works["libRoadRunner, reaction rates"] = lambda: [model.getReactionRates() for _ in range(calls)]
        works["libRoadRunner, a call that only reads"] = lambda: [
            model.getFloatingSpeciesAmounts() for _ in range(calls)
        ]
        times |= {name: calls for name in works if name.startswith("libRoadRunner")}
    for work in works.values():
        work()
    best = best_of(5 * size.rounds, works)
    return {"ns": {name: best[name] / times[name] * 1e9 for name in works}, "load": load()}
