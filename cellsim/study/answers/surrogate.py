"""A surrogate: what an outcome would be between the runs of a study, with the error that it makes on runs left aside.

Every number of its error is of runs that the fit had not seen. A base point or a trajectory is left aside as a whole,
and so are runs at one and the same place: their neighbors would give them away.
"""

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.answers.learners import Learner, learners, one_thread
from cellsim.study.answers.points import Axis
from cellsim.study.designs.factors import Value
from cellsim.study.designs.samples import listed_runs

FOLDS = 8
FEWEST = 12  # places that runs must stand at
POOR, FAIR = 0.5, 0.9
"""Q2 below which a surrogate is refused, and below which it is warned of."""
COVERED = 0.95  # share of unseen runs that its intervals hold
BEYOND = 1e-9  # of a range


@dataclass(frozen=True, eq=False)
class Surrogate:
    """What stands for an outcome between its runs.

    Parameters
    ----------
    outcome : whose
    axes : factors over the runs that it was fitted to
    values : of the outcome (run,)
    method : what was fitted, in words
    q2 : share of the outcome's variance that is told of runs left aside: 1 is all, 0 no more than the mean
    error : root mean square of what was wrong there [unit of the outcome]
    spread : standard deviation of the outcome over the runs [unit of the outcome]
    learner : as it was fitted to all runs
    reach : half of the interval, as a multiple of the ``width`` that the method itself gives
    """

    outcome: str
    axes: tuple[Axis, ...]
    values: np.ndarray
    method: str
    q2: float
    error: float
    spread: float
    learner: Any
    reach: float

    def at(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The outcome and half of its 95 % interval at some places (place,), as the axes have them (place, axis)."""
        with one_thread():
            middle, width = _predicted(self.learner, inputs_of(self.axes, places))
        return middle, self.reach * width

    @property
    def percent(self) -> str:
        """``q2`` in words, never rounded up to all."""
        return "none" if self.q2 < 0.005 else f"{min(100.0 * self.q2, 99.9):.3g} %"

    def says(self) -> str:
        """How good it is, in a sentence."""
        return (
            f"{self.outcome}: a {self.method} tells {self.percent} of its variance in runs left aside "
            f"(error {self.error:.3g} beside a spread of {self.spread:.3g})."
        )


def surrogate(outcome: str, axes: Sequence[Axis], values: np.ndarray, block: np.ndarray, seed: int) -> Surrogate:
    """The best surrogate of one outcome that moves, by its error on runs left aside.

    Parameters
    ----------
    outcome : its name
    axes : factors over the same runs
    values : of the outcome (run,)
    block : base point or trajectory that each run belongs to, or its own number (run,)
    seed : of what is left aside together

    Returns
    -------
    it, however poor: see ``refusal``

    Raises
    ------
    ResultError : too few runs, or scikit-learn is not installed.
    """
    if reason := too_few(outcome, axes, block):
        raise ResultError(reason)
    moving = tuple(axis for axis in axes if axis.moves)
    places = np.array([axis.places for axis in moving]).T
    groups = _together(places, block)
    count = groups.max() + 1
    shares = inputs_of(moving, places)
    fold = np.random.default_rng(seed).permutation(count)[groups] % FOLDS
    with one_thread():
        fewest = len(values) - int(np.bincount(fold).max())
        tried = {
            name: _left_aside(make, shares, values, fold) for name, make in learners(fewest, shares.shape[1]).items()
        }
        missed = {name: float(np.mean((values - middle) ** 2)) for name, (middle, _) in tried.items()}
        name = min(missed, key=lambda each: missed[each])
        learner = _fitted(learners(fewest, shares.shape[1])[name], shares, values)
    middle, width = tried[name]
    far = np.sort(np.abs(values - middle) / width)
    reach = far[min(int(np.ceil(COVERED * (len(far) + 1))), len(far)) - 1]
    return Surrogate(
        outcome, moving, values, name, 1.0 - missed[name] / float(np.var(values)), missed[name] ** 0.5,
        float(np.std(values)), learner, float(reach),
    )  # fmt: skip


def too_few(outcome: str, axes: Sequence[Axis], block: np.ndarray) -> str:
    """Why there can be no surrogate from so few runs, in a sentence; empty where there can."""
    places = np.array([axis.places for axis in axes]).T
    count = int(_together(places, block).max()) + 1
    whole = "base points or trajectories" if len(np.unique(block)) < len(block) else "places"
    few = f"{outcome}: its runs are of {count} {whole}, too few for a surrogate. Run {FEWEST} or more."
    return few if count < FEWEST else ""


def refusal(found: Surrogate) -> str:
    """Why nothing should be told from a surrogate, in a sentence; empty where it can be."""
    return f"{found.says()} That is too little to draw or predict from. Run more samples." if found.q2 < POOR else ""


def caution(found: Surrogate) -> str:
    """What to beware of in a surrogate that can be told from, in a sentence; empty where there is nothing."""
    return f"{found.says()} Read its curves with their intervals." if POOR <= found.q2 < FAIR else ""


def predicted(surrogates: Mapping[str, Surrogate], points: Sequence[Mapping[str, Value]]) -> pd.DataFrame:
    """Every outcome at points of one's own, with its interval.

    Parameters
    ----------
    surrogates : by outcome
    points : for each the value of every factor, by name

    Returns
    -------
    a row for each point and outcome: the factors as written, ``outcome``, ``value``, ``low`` and ``high`` of its 95 %
    interval, and ``beyond``: the factors that lie outside of what was run, where nothing vouches for the rest

    Raises
    ------
    ResultError : a point lacks a factor, has one that was not varied, or a value that cannot be placed.
    """
    found = []
    for name, each in surrogates.items():
        places = np.array([_placed(each.axes, point, number) for number, point in enumerate(points)])
        middle, half = each.at(places)
        shares = np.array([axis.shares(places[:, at]) for at, axis in enumerate(each.axes)]).T
        for point, value, reach, share in zip(points, middle, half, shares, strict=True):
            out = [axis.name for axis, at in zip(each.axes, share, strict=True) if not -BEYOND <= at <= 1.0 + BEYOND]
            found.append({**point, "outcome": name, "value": value, "low": value - reach, "high": value + reach,
                          "beyond": ", ".join(out)})  # fmt: skip
    return pd.DataFrame(found)


def predictions(surrogates: Mapping[str, Surrogate], text: str, where: str) -> bytes:
    """Every outcome at the points of a table, as CSV.

    Parameters
    ----------
    surrogates : by outcome
    text : CSV with the names of the factors at its head, as a list of runs has them
    where : it was written, for sentences

    Raises
    ------
    ScenarioError, ResultError : it is no such table, or a point cannot be placed.
    """
    return predicted(surrogates, listed_runs(text, where)).to_csv(index=False).encode()


def inputs_of(axes: Sequence[Axis], places: np.ndarray) -> np.ndarray:
    """Places as a fit takes them: shares of each range, and a column for each name of what has no order (place, input).

    Parameters
    ----------
    axes : factors, each of which moves
    places : as the axes have them (place, axis)
    """
    columns: list[np.ndarray] = []
    for axis, at in zip(axes, places.T, strict=True):
        if axis.values:
            columns += [(at == place).astype(float) for place in range(len(axis.values) - (len(axis.values) == 2))]
        else:
            columns.append(axis.shares(at))
    return np.array(columns).T


def _together(places: np.ndarray, block: np.ndarray) -> np.ndarray:
    """Numbers of what is left aside together: whole blocks, or all runs at one place where each is a block (run,)."""
    if len(np.unique(block)) == len(block):
        block = np.unique(places, axis=0, return_inverse=True)[1].reshape(-1)
    return np.asarray(np.unique(block, return_inverse=True)[1])


def _left_aside(make: Learner, shares: np.ndarray, values: np.ndarray, fold: np.ndarray) -> tuple[np.ndarray, ...]:
    """Each run as a fit without its fold would have it, and the width that the fit gives there (run,)."""
    middle, width = np.zeros((2, len(values)))
    for number in np.unique(fold):
        aside = fold == number
        middle[aside], width[aside] = _predicted(_fitted(make, shares[~aside], values[~aside]), shares[aside])
    return middle, width


def _fitted(make: Learner, shares: np.ndarray, values: np.ndarray) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of lengths at the end of their bounds: its error is measured, not believed
        return make().fit(shares, values)


def _predicted(learner: Any, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What a fit says, and the width that it gives: its own deviation, or the same everywhere."""
    if hasattr(learner, "kernel_"):
        middle, width = learner.predict(shares, return_std=True)
        return middle, np.maximum(width, 1e-12 * np.abs(middle).max() + 1e-300)
    return learner.predict(shares), np.ones(len(shares))


def _placed(axes: Sequence[Axis], point: Mapping[str, Value], number: int) -> list[float]:
    for axis in axes:
        if axis.name not in point:
            raise ResultError(f"Point {number} does not say {axis.name}. Write a column for every factor.")
    return [axis.place(point[axis.name], f"Point {number}") for axis in axes]
