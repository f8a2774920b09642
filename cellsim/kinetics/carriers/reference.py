"""Another's solver on the same equations, to check ours: slow, well known, independent."""

from collections.abc import Callable
from types import ModuleType

import numpy as np

from cellsim.kinetics.step import stepping


def advance_with_scipy(
    equations: ModuleType,
    Y: np.ndarray,
    P: np.ndarray,
    duration: float,
    rtol: float,
    atol: np.ndarray,
    status: np.ndarray,
    reached: np.ndarray,
    counters: np.ndarray,
) -> None:
    """Carry each fiber with scipy's Radau and the analytic Jacobian, in place (Hairer & Wanner 1996, IV.8).

    Parameters
    ----------
    equations : an emitted module
    Y, P, duration, rtol, atol : as ``Kernel.advance`` takes them; it chooses its first step itself
    status, reached, counters : filled as ``Advance`` tells them
    """
    from scipy.integrate import solve_ivp

    for fiber in range(Y.shape[1]):
        change, slopes = _functions(equations, P[:, fiber].copy())
        outcome = solve_ivp(
            change,
            (0.0, duration),
            Y[:, fiber].copy(),
            method="Radau",
            jac=slopes,
            rtol=rtol,
            atol=np.minimum(np.abs(atol), 1e300),
        )
        Y[:, fiber] = outcome.y[:, -1]
        reached[fiber] = outcome.t[-1]
        counters[fiber] = (len(outcome.t) - 1, 0, outcome.nfev, outcome.njev, outcome.nlu)
        if not np.isfinite(Y[:, fiber]).all():
            status[fiber] = stepping.NOT_FINITE
        elif not outcome.success:
            status[fiber] = stepping.STEP_TOO_SMALL


def _functions(equations: ModuleType, p: np.ndarray) -> tuple[Callable, Callable]:
    """Rates of change and dense Jacobian as functions of time and state."""
    rows, columns = (np.array(each) for each in zip(*equations.JACOBIAN, strict=True))
    size = len(equations.SPECIES)

    def change(_: float, y: np.ndarray) -> np.ndarray:
        dy = np.empty(size)
        equations.rates_of_change(y, p, dy)
        return dy

    def slopes(_: float, y: np.ndarray) -> np.ndarray:
        entries = np.empty(rows.size)
        equations.jacobian(y, p, entries)
        matrix = np.zeros((size, size))
        matrix[rows, columns] = entries
        return matrix

    return change, slopes
