"""Where each run of a study stands: every factor as a number where it has an order, else by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from cellsim.errors import ResultError
from cellsim.scenario.fields.field import nearest, shown, split
from cellsim.study.designs.factors import LOGARITHM, Factor, Value

CLOSE = 1e-6  # of a range: two places of one run that lie no farther apart are the same


@dataclass(frozen=True)
class Axis:
    """One factor over all runs.

    Parameters
    ----------
    name : of the factor
    places : its number in each run, or the place of its name among ``values`` (run,)
    unit : of the number
    logarithm : whether it was spread evenly in its logarithm
    values : its names, where it has no order
    """

    name: str
    places: np.ndarray
    unit: str = ""
    logarithm: bool = False
    values: tuple[str, ...] = ()

    @property
    def moves(self) -> bool:
        """Whether it differs between runs at all."""
        return bool(np.ptp(self.places) > 0.0)

    @property
    def ends(self) -> tuple[float, float]:
        """From where to where it was varied."""
        return float(self.places.min()), float(self.places.max())

    @property
    def label(self) -> str:
        """Its name and unit, as they stand beside an axis."""
        return f"{self.name}, {self.unit}" if self.unit else self.name

    def shares(self, places: np.ndarray) -> np.ndarray:
        """Places as shares of what was varied, 0 to 1 and beyond."""
        low, high = self.ends
        if self.logarithm:
            with np.errstate(all="ignore"):  # what lies at nothing lies beyond every range of a logarithm
                low, high, places = np.log(low), np.log(high), np.log(places)
        return (places - low) / (high - low)

    def place(self, value: Value, where: str) -> float:
        """A value as it is written, as a place on this axis.

        Raises
        ------
        ResultError : it is of another unit, no number, or none of the names.
        """
        if self.values:
            if str(value) not in self.values:
                raise ResultError(
                    f"{where}: {self.name} = {shown(value)} was in no run. {nearest(str(value), self.values)}"
                    f"Write one of {', '.join(self.values)}."
                )
            return float(self.values.index(str(value)))
        number, unit = _number(value) or (np.nan, "")
        if not np.isfinite(number) or unit != self.unit:
            raise ResultError(
                f"{where}: {self.name} = {shown(value)} cannot be placed. Write a number"
                + (f" and its unit, {self.unit}." if self.unit else ".")
            )
        return number


def axes_of(runs: Sequence[Mapping[str, Value]], factors: Sequence[Factor] = ()) -> tuple[Axis, ...]:
    """The factors of a study over its runs.

    A factor is a number where every run has one, in one unit; where runs differ by words it has no order.

    Parameters
    ----------
    runs : for each what is written differently in it
    factors : as they were varied, where they are known; a list of runs says only their names
    """
    written = {each.name: tuple(map(str, each.values)) for each in factors}
    scales = {each.name: each.scale for each in factors if not each.listed}
    found = []
    for name in runs[0]:
        values = [each[name] for each in runs]
        numbers = [_number(each) for each in values]
        if all(each is not None for each in numbers) and len({each[1] for each in numbers if each}) == 1:
            places = np.array([each[0] for each in numbers if each])
            unit = next(each[1] for each in numbers if each)
            found.append(Axis(name, places, unit, scales.get(name) == LOGARITHM))
            continue
        words = written.get(name) or tuple(dict.fromkeys(map(str, values)))
        found.append(Axis(name, np.array([float(words.index(str(each))) for each in values]), values=words))
    return tuple(found)


def runs_in(table: pd.DataFrame) -> list[dict[str, Value]]:
    """What is written differently in each run, out of the table of a study: what stands between its number and status.

    Raises
    ------
    ResultError : it has no such columns.
    """
    names = list(map(str, table.columns))
    if "run" not in names or "status" not in names or names.index("status") - names.index("run") < 2:
        raise ResultError("The table does not say what was varied. Take results.parquet of a finished study.")
    inputs = names[names.index("run") + 1 : names.index("status")]
    return [dict(zip(inputs, row, strict=True)) for row in table[inputs].itertuples(index=False, name=None)]


def check_same(axes: Sequence[Axis], table: pd.DataFrame) -> None:
    """Whether a table has the runs of a design in its order, where it says so.

    Raises
    ------
    ResultError : a run stands elsewhere.
    """
    for axis in axes:
        if axis.name not in table.columns:
            continue
        written = [axis.place(value, f"Run {run}") for run, value in enumerate(table[axis.name])]
        size = max(abs(each) for each in axis.ends)
        if len(apart := np.flatnonzero(np.abs(np.array(written) - axis.places) > CLOSE * size)):
            raise ResultError(
                f"Run {apart[0]} of the table has {axis.name} = {shown(table[axis.name].iloc[apart[0]])}, which is not "
                "what the design has there. Take the table as the study wrote it."
            )


def _number(value: Value) -> tuple[float, str] | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float | np.integer | np.floating):
        return float(value), ""
    return split(value) if isinstance(value, str) else None
