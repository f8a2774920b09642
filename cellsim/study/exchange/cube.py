"""A result's table as arrays: what was recorded of an observable, along time, person, arm, muscle, group and replicate.

Nothing is lost: every row of the table has one place, and a place without a row holds NaN. An instant that was
recorded twice, before and after an event, stands twice in time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from cellsim.errors import ResultError
from cellsim.study.result.result import GROUPS, KEYS, Result

if TYPE_CHECKING:  # slow to load
    import pandas as pd

TIME = "time_since_start"
WHOSE = ("person", "arm", "muscle", "group", "replicate")
DIMENSIONS = (TIME, *WHOSE)
SAYS = {
    "time_h": "time since the start of the scenario",
    "person": "who",
    "arm": "arm of the trial; empty where there is one",
    "muscle": "which muscle",
    "group": "fibers of a type, all of them, or the body",
    "replicate": "runs that differ in chance alone",
}
HOME = {"muscle": "all", "body": "body"}  # the one group that an observable of this kind is recorded in
MOST_PLACES = 1 << 31  # of one observable: 16 GiB


@dataclass(frozen=True, eq=False)
class Cube:
    """The table of a result, with the place of each row along every dimension.

    Parameters
    ----------
    result : whose table it is
    """

    result: Result

    @property
    def table(self) -> "pd.DataFrame":
        """One row for each moment, person, arm, muscle, group and replicate."""
        return self.result.table

    @cached_property
    def axes(self) -> Mapping[str, np.ndarray]:
        """What stands along each dimension, in order: times [h], names and numbers."""
        return {name: axis for name, (axis, _) in self._places.items()}

    @cached_property
    def _places(self) -> Mapping[str, tuple[np.ndarray, np.ndarray]]:
        """Along each dimension its axis, and where on it each row stands."""
        import pandas as pd

        table = self.table
        again = table.groupby(list(KEYS), sort=False).cumcount().to_numpy()
        moments = pd.MultiIndex.from_arrays([table["time_h"].to_numpy(), again])
        when = moments.unique().sort_values()
        found = {TIME: (when.get_level_values(0).to_numpy(dtype=float), when.get_indexer(moments))}
        for name in WHOSE:
            values = table[name].to_numpy()
            if name == "replicate":
                axis, places = np.unique(values, return_inverse=True)
            else:
                there = list(dict.fromkeys(map(str, values)))
                axis = np.array([each for each in GROUPS if each in there] if name == "group" else there, dtype=object)
                numbers = {each: place for place, each in enumerate(axis)}
                places = np.array([numbers[str(each)] for each in values])
            found[name] = (axis, places)
        size = int(np.prod([len(axis) for axis, _ in found.values()], dtype=object))
        if size > MOST_PLACES:
            raise ResultError(
                f"This result would fill {size} places for each observable, most of them empty. "
                "Export it as csv, or run fewer people at once."
            )
        return found

    def dimensions(self, name: str) -> tuple[str, ...]:
        """Along what an observable is laid out: without group and muscle where it belongs to neither.

        Parameters
        ----------
        name : of the observable

        Returns
        -------
        names of dimensions, in order
        """
        home = HOME.get(self.result.about(name).kind)
        here = self._rows(name)
        if home is None or not (self.table["group"].to_numpy()[here] == home).all():
            return DIMENSIONS
        without = {"group"}
        if home == "body" and len(self.axes["muscle"]) == 1:
            without.add("muscle")
        return tuple(each for each in DIMENSIONS if each not in without)

    def values(self, name: str) -> np.ndarray:
        """An observable as an array over its dimensions, NaN where nothing was recorded [its unit].

        Parameters
        ----------
        name : of the observable

        Returns
        -------
        the values (as ``dimensions`` has them)
        """
        found = np.full([len(self.axes[each]) for each in self.dimensions(name)], np.nan)
        rows = self._rows(name)
        where = tuple(self._places[each][1][rows] for each in self.dimensions(name))
        found[where] = self.table[name].to_numpy(dtype=float)[rows]
        return found

    def recorded(self) -> np.ndarray:
        """Whether a place has a row in the table, be it of NaN alone (all dimensions)."""
        found = np.zeros([len(self.axes[each]) for each in DIMENSIONS], np.int8)
        found[tuple(self._places[each][1] for each in DIMENSIONS)] = 1
        return found

    def _rows(self, name: str) -> np.ndarray:
        return np.flatnonzero(~np.isnan(self.table[name].to_numpy(dtype=float)))
