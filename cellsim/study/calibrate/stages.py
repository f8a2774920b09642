"""A stage of a calibration: parameters that are fitted together, and the search for those that miss the rows least."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from math import exp, log

import numpy as np

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.language.parameters import Parameter, load
from cellsim.study.fits.squares import Residuals, least

STEP = 0.05  # of a logarithm, for slopes


@dataclass(frozen=True)
class Stage:
    """Parameters that are fitted together.

    Parameters
    ----------
    name : in a word
    free : each free parameter, with the rows that it rests on
    tied : parameters that follow a free one, with the ratio of their numbers
    held : parameters that are not fitted, but shown among the directions
    """

    name: str
    free: Mapping[str, str]
    tied: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    held: tuple[str, ...] = ()

    def values(self, x: np.ndarray) -> dict[str, float]:
        """Parameters from their logarithms: free, held where they are given, and tied.

        Parameters
        ----------
        x : logarithms (parameter,)

        Returns
        -------
        values by name [cellsim's own units]
        """
        found = {name: exp(each) for name, each in zip((*self.free, *self.held), x, strict=False)}
        return self.completed(found)

    def completed(self, found: Mapping[str, float]) -> dict[str, float]:
        """The same with those that are tied.

        Parameters
        ----------
        found : values by name [cellsim's own units]

        Returns
        -------
        values by name [cellsim's own units]
        """
        return {**found} | {name: ratio * found[leader] for name, (leader, ratio) in self.tied.items()}

    def ranges(self) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest logarithm of each free parameter, as its row gives them."""
        rows = [parameters()[name] for name in self.free]
        return np.array([log(row.low) for row in rows]), np.array([log(row.high) for row in rows])


@cache
def parameters() -> Mapping[str, Parameter]:
    """The rows of the tables that a stage may fit."""
    return human_muscle().rows | load(["structures", "repair_cells"])


def slopes(residuals: Residuals, x: np.ndarray, both_sides: bool = False, wide: float = STEP) -> np.ndarray:
    """Change of each weighted residual per logarithm of each parameter.

    Steps are wide, as the chemistry is only integrated to one part in ten thousand.

    Parameters
    ----------
    residuals : of logarithms
    x : logarithms (parameter,)
    both_sides : step both ways, for twice the price
    wide : each step, in logarithms

    Returns
    -------
    slopes [tolerances] (target, parameter)
    """
    columns = []
    for step in wide * np.eye(len(x)):
        if both_sides:
            columns.append((residuals(x + step) - residuals(x - step)) / (2 * wide))
        else:
            columns.append((residuals(x + step) - residuals(x)) / wide)
    return np.array(columns).T


def estimate(stage: Stage, residuals: Residuals) -> np.ndarray:
    """The logarithms of the free parameters that miss least.

    Parameters
    ----------
    stage : what is fitted together
    residuals : of logarithms

    Returns
    -------
    logarithms (parameter,)
    """
    low, high = stage.ranges()
    start, stop = 0.5 * (low + high), {"xtol": 2e-3, "ftol": 1e-3, "max_nfev": 15}
    return least(residuals, lambda x: slopes(residuals, x), start, (low, high), tuple(stage.free), **stop)


def written(found: Mapping[str, float]) -> dict[str, str]:
    """Each value to three digits, in the unit of its row.

    Parameters
    ----------
    found : values by name [cellsim's own units]

    Returns
    -------
    text by name
    """
    texts = {}
    for name, value in found.items():
        unit = parameters()[name].unit
        number = value / (units.to_internal(f"1 {unit}") if unit != "1" else 1.0)
        texts[name] = f"{float(f'{number:.3g}'):g}" + (f" {unit}" if unit != "1" else "")
    return texts
