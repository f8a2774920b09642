"""Whole courses that a study keeps of each run, thinned: so much is recorded that all of it would bury a disk."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from cellsim.errors import ResultError
from cellsim.language.model import Model
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.result.result import Result

GROUPS = ("all", "I", "IIa", "IIx", "body")
WHOSE = ("person", "arm", "replicate", "group")
ROUNDING_H = 1e-9


@dataclass(frozen=True)
class KeptCourses:
    """Which courses are kept of each run.

    Parameters
    ----------
    observables : columns of the table of a run
    every_s : the first record from each multiple of this on is kept [s]
    groups : of fibers, or "body"; what an observable has not is left out
    """

    observables: tuple[str, ...]
    every_s: float
    groups: tuple[str, ...] = ("all", "body")

    def of(self, result: Result, run: int) -> pd.DataFrame:
        """The courses of one run: a row for each moment, person, arm, replicate and group.

        Parameters
        ----------
        result : of the run
        run : its number in the study
        """
        table = result.table
        rows = table[table["group"].isin(self.groups)]
        rows = rows[rows[list(self.observables)].notna().any(axis=1)]
        step = ((rows["time_h"] + ROUNDING_H) * 3600.0 / self.every_s).map(math.floor)
        first = ~pd.concat([rows[list(WHOSE)], step.rename("step")], axis=1).duplicated()
        found = rows.loc[first, ["time_h", *WHOSE, *self.observables]].reset_index(drop=True)
        found.insert(0, "run", run)
        return found

    @property
    def page(self) -> dict[str, object]:
        """What is kept, for the record."""
        return {"observables": list(self.observables), "every_s": self.every_s, "groups": list(self.groups)}


def kept(observables: Sequence[str], every_s: float, groups: Sequence[str], model: Model) -> KeptCourses:
    """Courses that are to be kept, as they are written.

    Parameters
    ----------
    observables : columns of the table of a run
    every_s : of which time one record is kept [s]
    groups : of fibers, or "body"
    model : what has these observables

    Raises
    ------
    ResultError : there is no such observable or group, or no time between records.
    """
    for name in observables:
        if name not in model.observables:
            raise ResultError(f"No observable is called {shown(name)}. {nearest(name, list(model.observables))}")
    for name in groups:
        if name not in GROUPS:
            raise ResultError(f"{shown(name)} is no group. Write {listed(GROUPS)}.")
    if not observables or not groups or not 0.0 < every_s < math.inf:
        raise ResultError('Courses are kept of some observables every so often, as in every = "15 minute".')
    return KeptCourses(tuple(observables), float(every_s), tuple(groups))
