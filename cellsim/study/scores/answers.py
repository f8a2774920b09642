"""What people said of themselves, day by day: a table of answers on a scale."""

import csv
import io
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cellsim.errors import MeasurementError
from cellsim.scenario.fields.field import listed, nearest, shown
from cellsim.scenario.workouts.repair.words import times

DAY_H = 24.0
SHOWN = 5
PERSON, DAY, HOUR = "person", "day", ("hour", "hour_utc")


@dataclass(frozen=True, eq=False)
class Answers:
    """What one person answered, the first of each day, in order of time.

    Parameters
    ----------
    hours : when, from the midnight that begins day 0 [h] (answer,)
    values : how much of it there was, on the scale of the table, more being more (answer,)
    outside : what else they wrote in the column, that is no answer on the scale, in order of the table
    """

    hours: np.ndarray
    values: np.ndarray
    outside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scale:
    """How a column is to be read.

    Parameters
    ----------
    column : its name
    low, high : ends of the scale; what lies outside is no answer
    high_is_good : the higher, the less there is of it, as where 5 is "not sore at all"
    """

    column: str
    low: float
    high: float
    high_is_good: bool = False

    def value(self, text: str) -> float:
        """How much of it an answer says; NaN where it is none."""
        try:
            found = float(text)
        except ValueError:
            return math.nan
        if not self.low <= found <= self.high:
            return math.nan
        return self.low + self.high - found if self.high_is_good else found


def lines_of(text: str, name: str) -> list[list[str]]:
    """The lines of a table in CSV that hold anything, its head first, each with as many cells.

    Parameters
    ----------
    text : of the table
    name : of the file, for sentences

    Raises
    ------
    MeasurementError : it is no table, or a line has more or fewer cells than its head.
    """
    try:
        lines = [list(map(str.strip, line)) for line in csv.reader(io.StringIO(text))]
    except csv.Error as reason:
        raise MeasurementError(f"{name} is no table ({reason}). Save it as CSV in UTF-8.") from None
    head = lines[0] if lines else []
    for number, line in enumerate(lines[1:], 2):
        if any(line) and len(line) != len(head):
            raise MeasurementError(f"Line {number} of {name} has {len(line)} cells, and its head {len(head)}.")
    return lines


def read_answers(text: str, name: str, scale: Scale) -> Mapping[str, Answers]:
    """The answers of a table in CSV with columns ``person``, ``day``, ``hour`` and that of the scale.

    Parameters
    ----------
    text : of the table
    name : of the file, for sentences
    scale : which column, and how it is read

    Returns
    -------
    by person; of several answers of one day the first. Who wrote nothing that is on the scale has no hours

    Raises
    ------
    MeasurementError : it has no such columns, or a line cannot be read.
    """
    head, *lines = lines_of(text, name) or [[]]
    hour = next((each for each in HOUR if each in head), "")
    for wanted in (PERSON, DAY, scale.column):
        if wanted not in head:
            raise MeasurementError(f'{name} has no column "{wanted}". {nearest(wanted, head)}It has {listed(head)}.')
    first: dict[str, dict[int, tuple[float, float]]] = {}
    outside: dict[str, list[str]] = {}
    for number, line in enumerate(lines, 2):
        if not any(line):
            continue
        row = dict(zip(head, line, strict=True))
        day = _number(row[DAY], DAY, number, name)
        clock = _number(row[hour], hour, number, name) if hour and row[hour] else 8.0
        if day != int(day) or not 0.0 <= clock < DAY_H:
            raise MeasurementError(f"Line {number} of {name} is of day {day:g}, {clock:g} o'clock, which is none.")
        value = scale.value(row[scale.column])
        if math.isnan(value):
            outside.setdefault(row[PERSON], []).extend([row[scale.column]] * bool(row[scale.column]))
        else:
            at, days = day * DAY_H + clock, first.setdefault(row[PERSON], {})
            days[int(day)] = min(days.get(int(day), (at, value)), (at, value))
    if not first:
        raise MeasurementError(f"{name} has no answer from {scale.low:g} to {scale.high:g} in {scale.column}.")
    return {
        person: Answers(*_in_order(first.get(person, {})), tuple(outside.get(person, ())))
        for person in sorted({*first, *outside})
    }


def outside_said(answers: Mapping[str, Answers], scale: Scale) -> str:
    """How many answers are none on the scale, and what they are, in a sentence; empty where all are on it."""
    every = Counter(text for each in answers.values() for text in each.outside)
    if not every:
        return ""
    kinds = ", ".join(f"{shown(text)} {times(count)}" for text, count in every.most_common(SHOWN))
    more = f", and {len(every) - SHOWN} more" if len(every) > SHOWN else ""
    one = every.total() == 1
    return (
        f"{every.total()} {'answer' if one else 'answers'} in {scale.column} {'is' if one else 'are'} not on the scale "
        f"from {scale.low:g} to {scale.high:g} and {'counts' if one else 'count'} as none: {kinds}{more}."
    )


def _in_order(days: Mapping[int, tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Hours and values of the days, ascending."""
    hours, values = np.array([days[each] for each in sorted(days)], dtype=float).reshape(-1, 2).T
    return hours, values


def _number(text: str, column: str, line: int, name: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise MeasurementError(f"Line {line} of {name}: {column} is '{text[:40]}', which is no number. Write one.")
    return found
