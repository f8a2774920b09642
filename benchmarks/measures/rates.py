"""What one evaluation of the rates costs a peer: a part of its cost that is not its solver's doing."""

import numpy as np

from benchmarks.clock import best_of, load
from benchmarks.peers import PEERS
from benchmarks.peers.rates import rates
from benchmarks.protocol import protocol
from benchmarks.size import Size


def measure(size: Size) -> dict:
    """Nanoseconds of CPU for the rates of one fiber, calls from Python included."""
    problem, calls = protocol(1), 100 if size.quick else 2000
    y, p, dy, change = problem.Y[:, 0].copy(), problem.P[:, 0].copy(), np.empty(len(problem.Y)), rates().change
    works = {"emitted equations, compiled": lambda: [change(y, p, dy) for _ in range(calls)]}
    if not PEERS[0].missing:
        from benchmarks.peers.with_roadrunner import runner

        made = runner()  # the model lives no longer than it
        model = made.model
        works["libRoadRunner, reaction rates"] = lambda: [model.getReactionRates() for _ in range(calls)]
        works["libRoadRunner, a call that only reads"] = lambda: [
            model.getFloatingSpeciesAmounts() for _ in range(calls)
        ]
    for work in works.values():
        work()
    best = best_of(5 * size.rounds, works)
    return {"ns": {name: best[name] / calls * 1e9 for name in works}, "load": load()}
