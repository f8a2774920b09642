"""What every stage of the calibration shares: virtual people, weighted misses, and the search for the least of them."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache
from math import exp, log

import numpy as np
from scipy.optimize import least_squares
from targets import QUANTITIES, Bout, Target, moments

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.parameters import Parameter, load
from cellsim.population.muscle.state import Muscle
from cellsim.study.protocols import course, rested_muscle

TABLES = (
    "energy", "subjects", "signaling", "uptake", "pools", "salvage", "precursors", "consumers", "crossings",
    "structures",
)  # fmt: skip
PEOPLE = ("first", "second", "third")
FIBERS = 48
STEP = 0.05  # of a logarithm, for slopes
CONTENT = "_content"  # of a group, such as Trained_content: a property of people, not of fibers

Residuals = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Stage:
    """Parameters that are fitted together.

    Parameters
    ----------
    free : each free parameter, with the rows that it rests on
    tied : parameters that follow a free one, with the ratio of their numbers
    held : parameters that are not fitted, but shown among the directions
    """

    name: str
    free: Mapping[str, str]
    tied: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    held: tuple[str, ...] = ()

    def values(self, x: np.ndarray) -> dict[str, float]:
        """Parameters from their logarithms, in cellsim's units: free, held where they are given, and tied."""
        found = {name: exp(each) for name, each in zip((*self.free, *self.held), x, strict=False)}
        return self.completed(found)

    def completed(self, found: Mapping[str, float]) -> dict[str, float]:
        """The same with those that are tied."""
        return {**found} | {name: ratio * found[leader] for name, (leader, ratio) in self.tied.items()}

    def ranges(self) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest logarithm of each free parameter, as its row gives them."""
        rows = [parameters()[name] for name in self.free]
        return np.array([log(row.low) for row in rows]), np.array([log(row.high) for row in rows])


@cache
def parameters() -> Mapping[str, Parameter]:
    """The rows of the tables that a stage may fit."""
    return human_muscle().rows | load(["structures"])


@cache
def muscles(
    age: float, activity: str, people: tuple[str, ...], fibers: int, content: float | None = None
) -> tuple[Muscle, ...]:
    """The rested muscles of a group; a course leaves them as it found them."""
    who = subject(age, "male", 75.0, activity)
    who = who if content is None else replace(who, content=content)
    return tuple(rested_muscle(who, name, fibers) for name in people)


@cache
def seen(
    bout: Bout,
    targets: tuple[Target, ...],
    changes: tuple[tuple[str, float], ...],
    content: float | None,
    people: tuple[str, ...],
    fibers: int,
) -> np.ndarray:
    """What each person shows in one bout (target, person); nothing is computed twice."""
    asked = moments(targets)

    def shown(muscle: Muscle) -> list[float]:
        found = course(muscle, bout.work, asked, dict(changes))
        return [QUANTITIES[each.quantity](found, each) for each in targets]

    with ThreadPoolExecutor() as pool:
        return np.array(list(pool.map(shown, muscles(bout.age, bout.activity, people, fibers, content)))).T


def obtained(
    bouts: Mapping[str, Bout],
    targets: Sequence[Target],
    changes: Mapping[str, float] | None = None,
    people: tuple[str, ...] = PEOPLE,
    fibers: int = FIBERS,
) -> np.ndarray:
    """What each person shows for each target (target, person)."""
    changes = changes or {}
    of_fibers = tuple(sorted(item for item in changes.items() if not item[0].endswith(CONTENT)))
    table = np.empty((len(targets), len(people)))
    for name in dict.fromkeys(each.bout for each in targets):
        bout, rows = bouts[name], [row for row, each in enumerate(targets) if each.bout == name]
        content = changes.get(f"{bout.activity.capitalize()}{CONTENT}")
        table[rows] = seen(bout, tuple(targets[row] for row in rows), of_fibers, content, people, fibers)
    return table


def residuals_of(
    stage: Stage, bouts: Mapping[str, Bout], targets: Sequence[Target], settled: Mapping[str, float]
) -> Residuals:
    """The weighted misses of a stage's rows as a function of the logarithms.

    ``settled`` holds the parameters of the stages before.
    """
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])

    def residuals(x: np.ndarray) -> np.ndarray:
        found = obtained(bouts, targets, {**settled} | stage.values(x)).mean(axis=1)
        return (found - wanted) / tolerance

    return residuals


def slopes(residuals: Residuals, x: np.ndarray, both_sides: bool = False) -> np.ndarray:
    """Change of each weighted residual per logarithm of each parameter (target, parameter).

    Steps are wide, as the chemistry is only integrated to one part in ten thousand.
    """
    columns = []
    for step in STEP * np.eye(len(x)):
        if both_sides:
            columns.append((residuals(x + step) - residuals(x - step)) / (2 * STEP))
        else:
            columns.append((residuals(x + step) - residuals(x)) / STEP)
    return np.array(columns).T


def fit(stage: Stage, residuals: Residuals) -> np.ndarray:
    """The logarithms of the free parameters that miss least."""
    low, high = stage.ranges()
    start, stop = 0.5 * (low + high), {"xtol": 2e-3, "ftol": 1e-3, "max_nfev": 15}
    return least_squares(residuals, start, lambda x: slopes(residuals, x), (low, high), **stop).x


def written(found: Mapping[str, float]) -> dict[str, str]:
    """Each value to three digits, in the unit of its row."""
    texts = {}
    for name, value in found.items():
        unit = parameters()[name].unit
        number = value / (units.to_internal(f"1 {unit}") if unit != "1" else 1.0)
        texts[name] = f"{float(f'{number:.3g}'):g}" + (f" {unit}" if unit != "1" else "")
    return texts
