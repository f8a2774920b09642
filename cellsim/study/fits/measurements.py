"""Measurements as a table in CSV has them: who, when, what, how much, and how surely."""

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from cellsim import units
from cellsim.errors import CellsimError, MeasurementError
from cellsim.scenario.fields.field import listed, nearest, shown, split
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.outcomes import AT, CourseReading, outcome_formula

NEEDED = ("person", "time", "observable", "value", "sd")
ALSO = ("group", "arm")
MOST_ROWS = 10_000
FORMULA = "("
TYPES = ("all", "I", "IIa", "IIx")
OF_KIND = {"fiber": TYPES, "muscle": ("all",), "body": ("body",)}
"""The groups that a column of each kind is told of."""
Says = Callable[[str], MeasurementError]


@dataclass(frozen=True)
class FiberReading:
    """What is read off a fiber alone.

    Parameters
    ----------
    experiment : in which; "" where nothing is done
    formula : of species, definitions, parameters and inputs of the fiber's network
    at_s : when [s]
    """

    experiment: str
    formula: str
    at_s: float


Reading = CourseReading | FiberReading


@dataclass(frozen=True)
class Measured:
    """One number that was measured.

    Parameters
    ----------
    name : of it, for sentences and tables
    reading : how the same is read off a result, or off a fiber alone
    value : that was measured [unit of the observable]
    sd : standard deviation of it, of the method and the people together [same unit]
    """

    name: str
    reading: Reading
    value: float
    sd: float


def read_measurements(text: str, where: str, scenario: Scenario) -> tuple[Measured, ...]:
    """The measurements in a table.

    Its head names person, time, observable, value and sd, and group and arm where they are needed. Time is in hours
    from the start, or has its unit: ``90 minute``. An observable is a column of the result table, or a formula such as
    ``max(ampk, within="bout")``, which has no time beside it. What lies between two moments of the record is read on a
    straight line.

    Parameters
    ----------
    text : of the table
    where : its name, for sentences
    scenario : whose people they are

    Raises
    ------
    MeasurementError : a row of it is none; one sentence says which and why.
    """
    lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    head = [each.strip() for each in lines[0]] if lines else []
    _check_head(head, where)
    found: list[Measured] = []
    for number, cells in enumerate(lines[1:], 2):
        if not any(cell.strip() for cell in cells):
            continue

        def says(what: str, number: int = number) -> MeasurementError:
            return MeasurementError(f"Line {number} of {where}: {what}")

        if len(cells) != len(head):
            raise says(f"it has {len(cells)} cells, and the head {len(head)}. Give each column a cell.")
        row = dict.fromkeys((*NEEDED, *ALSO), "") | {name: cell.strip() for name, cell in zip(head, cells, strict=True)}
        found.append(_measured(row, scenario, says))
    if not found:
        raise MeasurementError(f"{where} lists no measurement below its head. Write a line for each.")
    if len(found) > MOST_ROWS:
        raise MeasurementError(f"{where} lists {len(found)} measurements, more than {MOST_ROWS}. Leave some out.")
    return tuple(found)


def _check_head(head: Sequence[str], where: str) -> None:
    for name in NEEDED:
        if name not in head:
            raise MeasurementError(
                f"The head of {where} has no column {shown(name)}. Write person,time,observable,value,sd as its first "
                "line."
            )
    for place, name in enumerate(head):
        if name not in (*NEEDED, *ALSO):
            raise MeasurementError(
                f"The head of {where} has {shown(name)}, which is no column of measurements. "
                f"{nearest(name, (*NEEDED, *ALSO))}Write {listed((*NEEDED, *ALSO))}."
            )
        if name in head[:place]:
            raise MeasurementError(f"The head of {where} has {shown(name)} twice. Name each column once.")


def _measured(row: Mapping[str, str], scenario: Scenario, says: Says) -> Measured:
    value, sd = (_number(row[name], name, says) for name in ("value", "sd"))
    if not sd > 0.0:
        raise says(f"sd = {row['sd']} is not above nothing. Write the standard deviation of the value.")
    person = _one_of("person", row["person"], tuple(each.name for each in scenario.people), says)
    arm = _one_of("arm", row["arm"], tuple(scenario.arms), says) if scenario.arms or row["arm"] else ""
    wanted = row["observable"]
    if FORMULA in wanted:
        reading = _of_formula(row, person, arm, says)
        _check_column(reading.observable, reading.group, scenario, says)
        return Measured(_name(wanted, "", person, arm, ""), reading, value, sd)
    group = _check_column(wanted, row["group"], scenario, says)
    hour = _hour(row["time"], scenario, says)
    reading = CourseReading(wanted, AT, wanted, group=group, person=person, arm=arm, hour=hour)
    return Measured(_name(wanted, group, person, arm, f"{hour:g} hour"), reading, value, sd)


def _name(wanted: str, group: str, person: str, arm: str, when: str) -> str:
    of = f" of {group}" if group in TYPES[1:] else ""
    return f"{wanted}{of}, " + ", ".join(each for each in (person, arm, when) if each)


def _number(text: str, name: str, says: Says) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise says(f"{name} = {shown(text)} is no number. Write it without its unit, with a point.")
    return number


def _one_of(what: str, wanted: str, there: Sequence[str], says: Says) -> str:
    """A person or an arm of the scenario; where it has only one, it goes without saying."""
    if not wanted and len(there) == 1:
        return there[0]
    if wanted not in there:
        if not there:
            raise says(f"{what} = {shown(wanted)}, and the scenario has none. Leave it empty.")
        raise says(f"the scenario has no {what} {shown(wanted)}. {nearest(wanted, there)}Write {listed(there)}.")
    return wanted


def _hour(text: str, scenario: Scenario, says: Says) -> float:
    last = scenario.duration_s / 3600.0
    found = split(text)
    if found is None:
        raise says(f'time = {shown(text)} is no time. Write hours from the start, or a unit, as in "90 minute".')
    number, unit = found
    try:
        hour = units.to_unit(f"{number!r} {unit}", "hour") if unit else number
    except CellsimError:
        raise says(f"time = {shown(text)} has no unit of time. Write for example 90 minute, or hours alone.") from None
    if not 0.0 <= hour <= last * (1.0 + 1e-12):
        raise says(f"time = {shown(text)} lies outside the record, which goes from 0 to {last:g} hour.")
    return min(hour, last)


def _of_formula(row: Mapping[str, str], person: str, arm: str, says: Says) -> CourseReading:
    try:
        reading = outcome_formula(row["observable"])
    except CellsimError as mistake:
        raise says(str(mistake)) from None
    if row["time"] or row["group"]:
        raise says("a formula says itself when and of which fibers it is read. Leave time and group empty.")
    for name, whose, there in (("person", reading.person, person), ("arm", reading.arm, arm)):
        if whose and whose != there:
            raise says(f"the formula is of {name} {shown(whose)}, and the line of {shown(there)}. Name one of them.")
    return replace(reading, person=person, arm=arm)


def _check_column(name: str, group: str, scenario: Scenario, says: Says) -> str:
    """The group that a column is read of."""
    columns = scenario.made_of().observables
    if name not in columns:
        raise says(f"no observable is called {shown(name)}. {nearest(name, columns)}Write a column of the table.")
    there = OF_KIND[columns[name].kind]
    if group and group not in there:
        raise says(f"group = {shown(group)} has no {name}. Write {listed(there)}.")
    return group or there[0]
