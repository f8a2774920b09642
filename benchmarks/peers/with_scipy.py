"""scipy's solvers, with compiled rates and our exact Jacobian."""

import numpy as np
from scipy.integrate import solve_ivp

from benchmarks.course import Course, Solve, UnfinishedCourse
from benchmarks.peers.rates import rates, still
from benchmarks.protocol import FIRST_STEP, Protocol, tolerance_table
from cellsim.kinetics.kept.program import Program

UNSTEERED = 1e30  # the absolute tolerance of a ledger, which must not be infinite here


def solver(method: str) -> Solve:
    """One of LSODA, BDF and Radau."""
    entries = np.array(Program(still(), "plain").module.JACOBIAN)

    def solve(problem: Protocol, rtol: float) -> Course:
        equations, size = rates(), len(problem.kernel.species)
        filled = np.empty(len(entries))
        atol, ledgers = tolerance_table(problem, rtol)
        atol[ledgers] = UNSTEERED
        segments = list(problem.segments)
        shown, calls = np.empty((len(segments), size, len(problem))), 0

        def change(_: float, y: np.ndarray, p: np.ndarray) -> np.ndarray:
            dy = np.empty(size)
            equations.change(y, p, dy)
            return dy

        def slopes(_: float, y: np.ndarray, p: np.ndarray) -> np.ndarray:
            whole = np.zeros((size, size))
            equations.slopes(y, p, filled, entries, whole)
            return whole

        for fiber in range(len(problem)):
            y = problem.Y[:, fiber].copy()
            for number, segment in enumerate(segments):
                found = solve_ivp(
                    change, (0.0, segment.duration), y, method, [segment.duration], jac=slopes, rtol=rtol, atol=atol,
                    first_step=FIRST_STEP, args=(np.ascontiguousarray(segment.P[:, fiber]),),
                )  # fmt: skip
                if not found.success:
                    raise UnfinishedCourse(f"scipy {method} could not carry fiber {fiber} through the protocol.")
                y = found.y[:, -1]
                shown[number, :, fiber] = y
                calls += found.nfev
        return Course(shown, {"rates": calls})

    return solve
