"""Studies made up of functions that are known, as tables of runs."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd

from cellsim.study.answers.answers import StudyAnswers, answers
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import drawn, placed

THREE = tuple(Factor(name, (), 0.0, 1.0) for name in ("x1", "x2", "x3"))
Made = Callable[[np.ndarray], np.ndarray]


def ishigami(shares: np.ndarray) -> np.ndarray:
    """With a = 7 and b = 0.1; its shares of the variance are known (Ishigami and Homma 1990)."""
    x1, x2, x3 = (np.pi * (2.0 * shares[:, :3] - 1.0)).T
    return np.sin(x1) + 7.0 * np.sin(x2) ** 2 + 0.1 * x3**4 * np.sin(x1)


def plane(*slopes: float) -> Made:
    """Straight in every factor."""
    return lambda shares: shares @ np.array(slopes)


def table_of(
    kind: str, samples: int, made: Mapping[str, Made], factors: Sequence[Factor] = THREE, seed: int = 1
) -> pd.DataFrame:
    """A finished study: its inputs as they are written, and outcomes that are functions of the shares."""
    shares = drawn(kind, factors, samples, seed)
    table = pd.DataFrame(list(placed(factors, shares)))
    table.insert(0, "run", range(len(table)))
    return table.assign(status="ok", message="", **{name: function(shares) for name, function in made.items()})


def studied(
    kind: str, samples: int, made: Mapping[str, Made], factors: Sequence[Factor] = THREE, **more
) -> StudyAnswers:
    """The answers of such a study, without surrogates unless they are wanted."""
    table = table_of(kind, samples, made, factors)
    return answers(kind, factors, samples, 1, table, list(made), **{"surrogates": False, **more})
