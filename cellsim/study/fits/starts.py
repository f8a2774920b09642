"""A search from many starts for the values that meet the measurements best, by pyPESTO."""

import logging
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
import pandas as pd
from scipy.stats import chi2, qmc

from cellsim.errors import MeasurementError
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.carriers.processes import processes, sharing
from cellsim.study.fits.objective import Objective

STARTS = 20
METHODS = {"least squares": "ls_trf", "gradient": "L-BFGS-B", "simplex": "Nelder-Mead"}
"""Of pyPESTO's searches: by the slopes of every residual, by those of their sum alone, and without slopes, for outcomes
of chance."""
TIGHT = 1e-9  # of a step, or of what it gains: there a search ends
OPTIONS: dict[str, dict[str, Any]] = {
    "least squares": {"xtol": TIGHT, "gtol": TIGHT, "tr_solver": "exact", "maxfun": 100},
    "gradient": {"maxiter": 200},
    "simplex": {"maxiter": 400, "xatol": 1e-4, "fatol": 1e-4},
}
TRIES = 10  # to draw a start that can be run
SAME = 0.1  # of a log likelihood: so near each other starts ended alike
UNLIKELY = 0.01  # a sum of squares that large, were the model right
Hears = Callable[[int, int], None]


def of_extra(name: str) -> Any:
    """A module of the libraries that fits need, loaded where it is needed.

    Raises
    ------
    MeasurementError : it is not installed.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return import_module(name)
    except ImportError:
        whole = {"pypesto": "pyPESTO", "petab": "PEtab", "pyabc": "pyABC"}[name.partition(".")[0]]
        raise MeasurementError(
            f"This is done by {whole}, which is not installed. Install it with pip install 'cellsim[fit]'."
        ) from None


@contextmanager
def quietly() -> Iterator[None]:
    """Without what the library says to its log and of numbers that are not finite: the outcome tells of both."""
    logger = logging.getLogger("pypesto")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(before)


@dataclass(frozen=True, eq=False)
class Fitted:
    """What a search found.

    Parameters
    ----------
    objective : that was searched
    x : the best coordinates (parameter,)
    starts : a row for each start, best first: ``log_likelihood``, why it ended, and where
    searched : the search as pyPESTO holds it, for profiles
    """

    objective: Objective
    x: np.ndarray
    starts: pd.DataFrame
    searched: Any

    @property
    def log_likelihood(self) -> float:
        """The highest that was found."""
        return self.objective.log_likelihood(self.x)

    @property
    def table(self) -> pd.DataFrame:
        """A row for each parameter: its best value, its range, and whether that ended at an end of it."""
        rows = [
            {"parameter": each.name, "value": each.value(at), "unit": each.factor.unit, "low": each.factor.low,
             "high": each.factor.high, "at_edge": each.at_edge(at)}
            for each, at in zip(self.objective.parameters, self.x.tolist(), strict=True)
        ]  # fmt: skip
        return pd.DataFrame(rows)

    @property
    def met(self) -> pd.DataFrame:
        """A row for each measurement: what was measured, what the best values give, and the miss in deviations."""
        given = self.objective.predictions(self.x)
        of = self.objective
        return pd.DataFrame(
            {"measurement": [each.name for each in of.measured], "measured": of.wanted, "sd": of.sd, "fitted": given,
             "miss_sd": (given - of.wanted) / of.sd}
        )  # fmt: skip

    def says(self) -> list[str]:
        """What is to be known of it, in sentences."""
        of, best = self.objective, self.starts["log_likelihood"].max()
        square = float(np.sum(of.residuals(self.x) ** 2))
        alike = int((self.starts["log_likelihood"] > best - SAME).sum())
        found = [
            f"{each.name} is best at {each.shown(at)}." for each, at in zip(of.parameters, self.x.tolist(), strict=True)
        ]
        found.append(
            f"The sum of squares is {square:.4g} standard deviations squared, for {len(of.measured)} measurements and "
            f"{len(of.parameters)} parameters."
        )
        free = len(of.measured) - len(of.parameters)
        if free > 0 and chi2.sf(square, free) < UNLIKELY:
            found.append(
                f"So large a sum comes by chance in less than {UNLIKELY:.0%} of cases: the model, its ranges or the "
                "standard deviations are not those of the measurements, and no bound told here is to be trusted."
            )
        found.append(f"{alike} of {len(self.starts)} starts ended within {SAME:g} of the best log likelihood.")
        if alike == 1 and len(self.starts) > 1:
            found.append("No other start came as far as the best, so a better one may have been missed: take more.")
        for each, at in zip(of.parameters, self.x.tolist(), strict=True):
            if end := each.at_edge(at):
                value = each.factor.low if end == "lower" else each.factor.high
                found.append(
                    f"{each.name} ended at the {end} end of its range, {value:g} {each.factor.unit}".rstrip()
                    + ": the measurements ask for more than may be changed there."
                )
        if of.lost:
            found.append(f"{len(of.lost)} of {of.runs} runs could not be used. The first: {of.lost[0]}")
        return found


def check_search(method: str, starts: int) -> None:
    """Raise a sentence where a search cannot be."""
    if method not in METHODS:
        raise MeasurementError(
            f"method = {shown(method)} is none. {nearest(str(method), METHODS)}Write {listed(METHODS)}."
        )
    if starts < 1:
        raise MeasurementError(f"starts = {starts} is too few. Write 20 or more; 1 will do for a trial.")


def fitted(
    objective: Objective,
    starts: int = STARTS,
    method: str = "least squares",
    seed: int = 1,
    hears: Hears | None = None,
    workers: int = 1,
) -> Fitted:
    """The values that meet the measurements best, looked for from many starts; the same on any machine.

    Parameters
    ----------
    objective : what is searched
    starts : how many, from a Latin hypercube over all ranges
    method : of ``METHODS``
    seed : of the starts
    hears : how many starts are done, and of how many
    workers : processes that share the starts; changes nothing but the time it takes

    Raises
    ------
    MeasurementError : no start could be run, or pyPESTO is not installed.
    """
    check_search(method, starts)
    begun = drawn_starts(objective, starts, seed)
    each_of = [(objective, method, number, x) for number, x in enumerate(begun)]
    whole = gathered(objective, shared(_searched, each_of, workers, objective, hears))
    found = list(whole.optimize_result.list)
    if not np.isfinite(found[0].fval):
        raise MeasurementError(f"No start came to an end that can be run. {_last(objective)}")
    return Fitted(objective, np.asarray(found[0].x, dtype=float), _table(objective, found), whole)


def shared(
    do: Callable[[Any], Any], given: Sequence[Any], workers: int, objective: Objective, hears: Hears | None = None
) -> list[Any]:
    """What comes of each, done here or by several processes; runs of theirs are counted with ours.

    Parameters
    ----------
    do : a function of a module
    given : what is done one by one; each holds the objective
    workers : processes
    objective : of all of them
    hears : how many are done, and of how many
    """
    alone, made = sharing(workers, len(given)) == 1, []
    with nullcontext() if alone else processes(min(workers, len(given))) as pool:
        for number, (one, runs, lost) in enumerate(map(do, given) if pool is None else pool.map(do, given)):
            made.append(one)
            if not alone:
                objective.runs += runs
                objective.lost += lost
            if hears:
                hears(number + 1, len(given))
    return made


def counted(objective: Objective, one: Any, runs: int, lost: int) -> tuple[Any, int, list[str]]:
    """Something found, with how many runs of the objective it took, and the sentences of those that were lost."""
    return one, objective.runs - runs, objective.lost[lost:]


def _searched(given: tuple[Objective, str, int, np.ndarray]) -> tuple[Any, int, list[str]]:
    objective, method, number, x = given
    before = objective.runs, len(objective.lost)
    with quietly():
        one = optimizer_of(method).minimize(problem=problem_of(objective), x0=x, id=f"{number:05d}")
    one.fval = objective.misfit(one.x)
    one.history = None  # of no use, and not to be sent
    return counted(objective, one, *before)


def gathered(objective: Objective, ended: Sequence[Any]) -> Any:
    """Ends of searches as a result of pyPESTO, best first."""
    whole = of_extra("pypesto").Result(problem=problem_of(objective))
    for each in ended:
        whole.optimize_result.append(each, sort=False)
    whole.optimize_result.sort()
    return whole


def problem_of(objective: Objective) -> Any:
    """The objective as a problem of pyPESTO, with slopes of our own: its steps would be too small for a kernel.

    It is given the misfit, as its own search by squares leaves out the constant of the likelihood.
    """
    pypesto = of_extra("pypesto")
    own = pypesto.Objective(
        fun=objective.misfit, grad=objective.gradient, res=objective.residuals, sres=objective.slopes
    )
    names = [each.name for each in objective.parameters]
    return pypesto.Problem(own, lb=objective.low, ub=objective.high, x_names=names, copy_objective=False)


def optimizer_of(method: str) -> Any:
    """A search of pyPESTO's."""
    return of_extra("pypesto.optimize").ScipyOptimizer(METHODS[method], TIGHT, dict(OPTIONS[method]))


def drawn_starts(objective: Objective, starts: int, seed: int) -> np.ndarray:
    """Where each search begins (start, parameter); one that cannot be run is drawn again, a few times.

    Raises
    ------
    MeasurementError : not one of them can be run.
    """
    low, high = objective.low, objective.high
    rng = np.random.default_rng(seed)
    found = low + (high - low) * qmc.LatinHypercube(len(low), rng=rng).random(starts)
    can = []
    for x in found:
        for _ in range(TRIES):
            if np.isfinite(objective.residuals(x)).all():
                can.append(x)
                break
            x = low + (high - low) * rng.random(len(low))
    if not can:
        raise MeasurementError(f"None of {starts * TRIES} starts can be run. {_last(objective)}")
    return np.array(can)


def _last(objective: Objective) -> str:
    return f"The last run says: {objective.lost[-1]}" if objective.lost else "Take other ranges."


def _table(objective: Objective, found: Sequence[Any]) -> pd.DataFrame:
    rows = []
    for each in found:
        ends = {one.name: one.value(at) for one, at in zip(objective.parameters, each.x.tolist(), strict=True)}
        rows.append(
            {"start": int(each.id), "log_likelihood": objective.log_likelihood(each.x), "ended": str(each.message)}
            | ends
        )
    return pd.DataFrame(rows)
