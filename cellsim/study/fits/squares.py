"""One search by least squares, by pyPESTO: our own calibrations run through it, with their own slopes and losses."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import least_squares

from cellsim.study.fits.starts import of_extra, quietly

Residuals = Callable[[np.ndarray], np.ndarray]


def least(
    residuals: Residuals,
    slopes: Callable[[np.ndarray], np.ndarray],
    start: np.ndarray,
    bounds: tuple[np.ndarray, np.ndarray],
    names: Sequence[str],
    **how: Any,
) -> np.ndarray:
    """The coordinates at which residuals are least.

    Parameters
    ----------
    residuals : of coordinates, each over its tolerance (residual,)
    slopes : change of each per coordinate (residual, parameter)
    start : where the search begins (parameter,)
    bounds : lowest and highest coordinates, each (parameter,)
    names : of the parameters
    how : tolerances, greatest number of evaluations and loss, as ``scipy.optimize.least_squares`` has them

    Returns
    -------
    coordinates (parameter,)

    Raises
    ------
    MeasurementError : pyPESTO is not installed.
    """
    pypesto = of_extra("pypesto")
    own = pypesto.Objective(fun=lambda x: 0.5 * float(np.sum(residuals(x) ** 2)), res=residuals, sres=slopes)
    problem = pypesto.Problem(own, lb=bounds[0], ub=bounds[1], x_names=list(names), copy_objective=False)
    with quietly():
        found = _search(**how).minimize(problem=problem, x0=np.asarray(start, dtype=float), id="calibration")
    return np.asarray(found.x, dtype=float)


def _search(**how: Any) -> Any:
    """A search of pyPESTO's in which large misses may count less.

    Its own knows no such loss, and gives back the point of the least plain sum of squares that it came by.
    """
    optimize = of_extra("pypesto.optimize")

    class Squares(optimize.ScipyOptimizer):  # type: ignore[misc, name-defined]
        def minimize(self, problem: Any, x0: Any = None, **_: Any) -> Any:
            of = problem.objective
            found = least_squares(of.get_res, x0, of.get_sres, (problem.lb, problem.ub), **how)
            return optimize.optimizer.OptimizerResult(
                x=found.x, fval=float(found.cost), grad=found.grad, exitflag=found.status, message=found.message
            )

    return Squares("ls_trf", options={})
