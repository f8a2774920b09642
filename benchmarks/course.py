"""What anyone who solves the protocol gives back, and our own way of solving it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from benchmarks.protocol import FIRST_STEP, Protocol
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.carriers.outcome import COUNTERS

Solve = Callable[[Protocol, float], "Course"]


@dataclass(frozen=True)
class Course:
    """The states where segments end (output, species, fiber), and the work counted on the way."""

    shown: np.ndarray
    counts: dict[str, int]


class UnfinishedCourse(RuntimeError):
    """A fiber could not be carried to the end of the protocol."""


def ours(kernel: Kernel, threads: int = 1, every: float | None = None) -> Solve:
    """The compiled kernel as a solver of the protocol.

    ``every`` calls it at each such interval [s] as a coupled simulation does: arguments are handed over
    anew, and only the step is carried on.
    """

    def solve(problem: Protocol, rtol: float) -> Course:
        Y, atol, total = problem.Y.copy(), problem.atol(rtol), np.zeros(len(COUNTERS), np.int64)
        shown = []
        for segment in problem.segments:
            H = np.full(len(problem), FIRST_STEP)
            pieces = 1 if every is None else round(segment.duration / every)
            for _ in range(pieces):
                found = kernel.advance(Y, segment.P, H, segment.duration / pieces, rtol, atol, threads)
                if found.status.any():
                    fiber = int(np.flatnonzero(found.status)[0])
                    raise UnfinishedCourse(f"Fiber {fiber} could not be carried through the protocol at rtol {rtol:g}.")
                total += found.counters.sum(axis=0)
            shown.append(Y.copy())
        return Course(np.array(shown), dict(zip(COUNTERS, total.tolist(), strict=True)))

    return solve
