"""What is asked of a run in a formula: ``max(ampk, group="I", within="bout")``, one number out of a course."""

import ast
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from cellsim.errors import ResultError
from cellsim.language.model import Model
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.study.result.result import Result

LONGEST, AT = 200, "at"
GROUPS = ("all", "I", "IIa", "IIx", "body")
WITHIN = ("record", "bout", "after")
KEYS = ("group", "within", "bout", "person", "arm", "hour")


def _area(time: np.ndarray, value: np.ndarray) -> float:
    return float(np.trapezoid(value, time))


def _change(time: np.ndarray, value: np.ndarray) -> float:
    return float(value[-1] / value[0] - 1.0) if value[0] else math.nan


READINGS: Mapping[str, Callable[[np.ndarray, np.ndarray], float]] = {
    "max": lambda time, value: float(value.max()),
    "min": lambda time, value: float(value.min()),
    "mean": lambda time, value: _area(time, value) / float(time[-1] - time[0]) if len(time) > 1 else float(value[0]),
    "first": lambda time, value: float(value[0]),
    "last": lambda time, value: float(value[-1]),
    "area": _area,
    "change": _change,
    "time_of_max": lambda time, value: float(time[value.argmax()]),
}
"""Of a course by the hour: its mean and its area by time, its change over its first value; times from the start."""


@dataclass(frozen=True)
class CourseReading:
    """One number out of one course of a run.

    Parameters
    ----------
    written : as it stands in the study
    reading : of ``READINGS``, or "at" for the value at an ``hour``
    observable : column of the table
    group : of fibers, or "body"; of a muscle or a person it is found by itself where none is written
    within : the "record", the ``bout`` or what comes "after" it
    bout : its number, from 1
    person, arm : whose, where there are several
    hour : at which it is read [h]
    """

    written: str
    reading: str
    observable: str
    group: str = ""
    within: str = "record"
    bout: int = 1
    person: str = ""
    arm: str = ""
    hour: float = math.nan

    def __call__(self, result: Result) -> float:
        """The number, of the mean of replicates; nan where the record holds nothing of it.

        Raises
        ------
        ResultError : there is no such column, group, person or bout in the result.
        """
        table = result.table
        if self.observable not in table.columns:
            hint = nearest(self.observable, list(map(str, table.columns)))
            raise ResultError(f"{self.written}: no observable is called {shown(self.observable)}. {hint}")
        values = table[self.observable].to_numpy(float)
        there = {whose: rows for whose, rows in _rows_of(result).items() if not np.isnan(values[rows]).all()}
        for place, (key, wanted) in enumerate(
            (("person", self.person), ("arm", self.arm), ("group", self.group or "all"))
        ):
            names = list(dict.fromkeys(whose[place] for whose in there))
            if wanted not in names and key == "group" and not self.group and len(names) == 1:
                wanted = names[0]
            if not wanted and len(names) == 1:
                continue
            if wanted not in names:
                raise ResultError(
                    f"{self.written}: {key} = {shown(wanted)} has no {self.observable}. Write {listed(names)}."
                )
            there = {whose: rows for whose, rows in there.items() if whose[place] == wanted}
        time, value = _course(table["time_h"].to_numpy(float), values, list(there.values()))
        if self.reading == AT:
            return (
                float(np.interp(self.hour, time, value)) if len(time) and time[0] <= self.hour <= time[-1] else math.nan
            )
        whose = next(iter(there), (self.person,))[0]
        begin, end = self._window(result, whose, time)
        inside = (time >= begin - 1e-9) & (time <= end + 1e-9)
        return READINGS[self.reading](time[inside], value[inside]) if inside.any() else math.nan

    def check(self, model: Model, bouts: int) -> None:
        """Refuse what no run of a scenario could tell.

        Parameters
        ----------
        model : whose observables there are
        bouts : of the scenario

        Raises
        ------
        ResultError : there is no such observable, or no such bout.
        """
        if self.observable not in model.observables:
            hint = nearest(self.observable, list(model.observables))
            raise ResultError(f"{self.written}: no observable is called {shown(self.observable)}. {hint}")
        if self.within != "record" and self.bout > bouts:
            raise ResultError(f"{self.written}: the scenario has {bouts} bouts. Write a smaller number.")

    def _window(self, result: Result, whose: str, time: np.ndarray) -> tuple[float, float]:
        if self.within == "record" or not len(time):
            return -math.inf, math.inf
        bouts = [each for each in result.events if each.kind == "bout" and each.concerns(whose, self.arm)]
        if self.bout > len(bouts):
            raise ResultError(f"{self.written}: the run has {len(bouts)} bouts. Write a smaller number.")
        one = bouts[self.bout - 1]
        end = one.time_h + one.duration_h
        return (one.time_h, end) if self.within == "bout" else (end, math.inf)


_rows: WeakKeyDictionary[Result, dict[tuple[str, str, str], np.ndarray]] = WeakKeyDictionary()


def _rows_of(result: Result) -> Mapping[tuple[str, str, str], np.ndarray]:
    """Where in the table each person's rows stand in each arm and group; a study asks many formulas of one result."""
    if result not in _rows:
        found = result.table.groupby(["person", "arm", "group"], sort=False).indices
        _rows[result] = {(str(person), str(arm), str(group)): rows for (person, arm, group), rows in found.items()}
    return _rows[result]


def _course(time: np.ndarray, values: np.ndarray, places: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """A course in order of time, the mean where a moment has several values: of replicates, or as something began."""
    rows = np.concatenate([each for each in places]) if places else np.zeros(0, dtype=int)
    rows = np.sort(rows[~np.isnan(values[rows])])
    time, values = time[rows], values[rows]
    if len(time) < 2 or (np.diff(time) > 0.0).all():
        return time, values
    moments, at = np.unique(time, return_inverse=True)
    return moments, np.bincount(at, weights=values) / np.bincount(at)


def outcome_formula(written: str) -> CourseReading:
    """A formula of an outcome, read and never run as code.

    Parameters
    ----------
    written : ``max(ampk, group="I", within="bout")``; readings are those of ``READINGS``, and ``at(ampk, hour=4)``

    Raises
    ------
    ResultError : it is no such formula; one sentence says what and how to mend it.
    """
    mend = 'Write for example max(ampk, group="I", within="bout").'
    try:
        node = ast.parse(written[: LONGEST + 1], mode="eval").body if len(written) <= LONGEST else None
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        node = None
    match node:
        case ast.Call(func=ast.Name(id=name), args=[ast.Name(id=observable)], keywords=words):
            pass
        case _:
            raise ResultError(f"{shown(written)} is no formula of an outcome. {mend}")
    if name not in (*READINGS, AT):
        raise ResultError(f"{shown(written)}: {shown(name)} is no reading of a course. {nearest(name, READINGS)}{mend}")
    found: dict[str, Any] = {}
    for each in words:
        if each.arg not in KEYS or not isinstance(each.value, ast.Constant):
            raise ResultError(f"{shown(written)}: only {listed(KEYS)} can stand in it, each with a plain value.")
        found[each.arg] = each.value.value
    _check(written, name, found)
    return CourseReading(written, name, observable, **found)


def _check(written: str, name: str, found: Mapping[str, object]) -> None:
    for key, options in (("group", GROUPS), ("within", WITHIN)):
        if key in found and found[key] not in options:
            raise ResultError(f"{shown(written)}: {key} = {shown(found[key])} is none. Write {listed(options)}.")
    for key in ("person", "arm"):
        if key in found and not isinstance(found[key], str):
            raise ResultError(f"{shown(written)}: {key} is a name in quotes.")
    bout, hour = found.get("bout", 1), found.get("hour", 0.0)
    if isinstance(bout, bool) or not isinstance(bout, int) or bout < 1:
        raise ResultError(f"{shown(written)}: bout is a whole number, from 1.")
    if isinstance(hour, bool) or not isinstance(hour, int | float) or not math.isfinite(hour):
        raise ResultError(f"{shown(written)}: hour is a number.")
    if (name == AT) != ("hour" in found):
        raise ResultError(f"{shown(written)}: an hour belongs to at(...), as in at(ampk, hour=4), and at needs one.")
