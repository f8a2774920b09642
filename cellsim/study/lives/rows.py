"""Rows of a result table, kept as columns: for each moment one for each group of fibers, and one for the body."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cellsim.errors import NetworkError
from cellsim.language.model import Model
from cellsim.population.readout.observe import Series
from cellsim.population.readout.read_off import check_read_off
from cellsim.study.result.result import GROUPS, KEYS

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Recorded:
    """Rows of one life, in order of time.

    Parameters
    ----------
    whose : what stands in ``person``, ``muscle``, ``arm`` and ``replicate`` of each
    time_h : moments [h] (moment,)
    names : of the observables
    values : in their units, NaN where a group has no such (observable, moment, group), groups as in GROUPS
    """

    whose: Mapping[str, str | int]
    time_h: np.ndarray
    names: tuple[str, ...]
    values: np.ndarray

    @classmethod
    def of(cls, whose: Mapping[str, str | int], time_s: np.ndarray, names: Sequence[str], series: Series) -> "Recorded":
        """Those of samples at moments [s]."""
        values = np.full((len(names), len(time_s), len(GROUPS)), np.nan)
        place = {name: at for at, name in enumerate(names)}
        for at, group in enumerate(GROUPS):
            for name, each in series[group].items():
                values[place[name], :, at] = each
        return cls(whose, time_s / 3600.0, tuple(names), values)

    @classmethod
    def together(cls, parts: Sequence["Recorded"]) -> "Recorded":
        """Those of one life that were recorded one after the other."""
        first, times, values = parts[0], [each.time_h for each in parts], [each.values for each in parts]
        return cls(first.whose, np.concatenate(times), first.names, np.concatenate(values, axis=1))

    def __len__(self) -> int:
        return len(self.time_h) * len(GROUPS)

    def column(self, name: str) -> np.ndarray:
        """A column of the table (row,): one of KEYS, or an observable."""
        if name == "time_h":
            return np.repeat(self.time_h, len(GROUPS))
        if name == "group":
            return np.tile(np.array(GROUPS, dtype=object), len(self.time_h))
        if name in KEYS:
            word = self.whose[name]
            return np.full(len(self), word, dtype=object if isinstance(word, str) else np.int64)
        return self.values[self.names.index(name)].ravel()

    def unnumbered(self, model: Model) -> Counter[str]:
        """Moments at which an observable of a model by a formula is no number, by its name."""
        columns = [(name, each) for name, each in model.observables.items() if each.formula]
        rows = [self.names.index(name) for name, _ in columns]
        groups = [GROUPS.index("body" if each.kind == "body" else "all") for _, each in columns]
        bad = (~np.isfinite(self.values[rows, :, groups])).sum(axis=1)
        return +Counter(dict(zip((name for name, _ in columns), bad.tolist(), strict=True)))


def check_columns(model: Model) -> None:
    """Raise a sentence where an observable cannot be read, or has the name of a column that every result has."""
    check_read_off(model)
    for name in model.observables:
        if name in KEYS:
            raise NetworkError(f"The observable {name} is a column of every result already. Give yours another name.")


def table_of(lives: Sequence[Recorded], names: Sequence[str]) -> "pd.DataFrame":
    """The rows of many lives as a table: KEYS, and then the observables with these names."""
    import pandas as pd

    columns = [*KEYS, *names]
    return pd.DataFrame({name: np.concatenate([rows.column(name) for rows in lives]) for name in columns})
