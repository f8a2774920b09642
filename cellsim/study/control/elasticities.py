"""Elasticities: by how many percent an outcome moves where one row of the model is one percent more, all else as it is.

``d ln outcome / d ln row``. At rest it follows from the equations and is exact; whatever else is asked of a run, and
whatever a row does beyond the fibers, is tried a little to either side, and the table says which it was.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from cellsim.errors import CellsimError, ResultError
from cellsim.language.setting import known
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.timeline import events
from cellsim.study.control.rested import RestedRows, with_row
from cellsim.study.designs.outcomes import CourseReading, outcome_formula
from cellsim.study.result.summary import check_name, found
from cellsim.study.run import simulate

EXACT, TRIED, NONE = "exact at rest", "central difference", "none"
STEP = 0.05  # of a row, to either side, where it is tried
NO_MEAN = "it is no mean of fibers at rest"
COLUMNS = ("outcome", "row", "elasticity", "how", "apart", "says")

Each = Callable[[Callable[..., Any], Iterable[Any]], Iterable[Any]]
Trial = tuple[Scenario, str, float, tuple[tuple[str, str], ...]]


def elasticities(
    scenario: Scenario, rows: Sequence[str], outcomes: Mapping[str, str], step: float = STEP, each: Each = map
) -> pd.DataFrame:
    """Of each outcome by each row.

    Parameters
    ----------
    scenario : one person who lives through it
    rows : of the model
    outcomes : by name, a headline number or a formula of a course; ``first(nad_total)`` is what there is at rest
    step : of a row, to either side, where it is tried [-]
    each : carries the runs out: ``map`` here, or that of an executor in other processes

    Returns
    -------
    a row for each outcome and row of the model: its ``elasticity``, ``how`` it was found, how far the slopes to
    either side are ``apart`` from it where it was tried, and what it ``says`` where it was not found exactly

    Raises
    ------
    ResultError : nothing is asked, a step that cannot be, an outcome that cannot be read.
    ParameterError : there is no such row.
    """
    if not rows or not outcomes:
        raise ResultError("Elasticities need rows of the model and outcomes. Name at least one of each.")
    if not 0.0 < step <= 0.5:
        raise ResultError(f"step = {step} is none for an elasticity. Write a share of the row such as {STEP}.")
    for name in rows:
        known(name, scenario.made_of().rows, "parameter")
    readings = {name: _reading(written, scenario) for name, written in outcomes.items()}
    exact, why = _exact(scenario, rows, readings)
    lines = [
        _line(outcome, row, exact[outcome, row], EXACT, 0.0) for outcome in outcomes for row in rows
        if (outcome, row) in exact
    ]  # fmt: skip
    left = {row: [name for name in outcomes if (name, row) not in exact] for row in rows}
    lines += _tried(scenario, {row: names for row, names in left.items() if names}, outcomes, step, each, why)
    order = {pair: place for place, pair in enumerate((name, row) for name in outcomes for row in rows)}
    return pd.DataFrame(sorted(lines, key=lambda line: order[line["outcome"], line["row"]]), columns=list(COLUMNS))


def _line(outcome: str, row: str, value: float, how: str, apart: float, says: str = "") -> dict[str, Any]:
    return dict(zip(COLUMNS, (outcome, row, value, how, apart, says), strict=True))


def _reading(written: str, scenario: Scenario) -> CourseReading | None:
    """An outcome that is a formula, read; a headline number is only known to be one."""
    if "(" in written:
        return outcome_formula(written)
    check_name(written, len(scenario.bouts))
    return None


def _exact(
    scenario: Scenario, rows: Sequence[str], readings: Mapping[str, CourseReading | None]
) -> tuple[dict[tuple[str, str], float], dict[tuple[str, str], str]]:
    """What follows from the equations at rest, by outcome and row, and why the rest of what is at rest does not."""
    formulas = {name: whose for name, reading in readings.items() if (whose := _at_rest(scenario, reading))}
    why: dict[tuple[str, str], str] = {}
    found: dict[tuple[str, str], float] = {}
    if not formulas:
        return found, why
    rested = RestedRows(scenario)
    pushes: dict[str, np.ndarray] = {}
    for row in rows:
        if rested.model.rows[row].value <= 0.0:
            continue
        try:
            push, beyond = rested.pushes(row)
        except CellsimError as mistake:
            why |= {(name, row): f"the row cannot be moved: {mistake}" for name in formulas}
            continue
        if beyond:
            why |= {(name, row): f"the row moves {beyond}" for name in formulas}
        else:
            pushes[row] = push
    for name, (formula, group) in formulas.items():
        try:
            moved = rested.elasticities(list(pushes.values()), [formula], [group])[0] if pushes else np.zeros(0)
        except CellsimError as mistake:
            why |= {(name, row): str(mistake) for row in pushes}
            continue
        found |= {(name, row): float(value) for row, value in zip(pushes, moved, strict=True) if np.isfinite(value)}
    return found, why


def _at_rest(scenario: Scenario, reading: CourseReading | None) -> tuple[str, str] | None:
    """The formula and the group of fibers of an outcome that is a mean of rested fibers; None of any other."""
    if reading is None or reading.reading != "first" or reading.within != "record" or reading.group == "body":
        return None
    if len(scenario.people) != 1 or scenario.arms or scenario.replicates != 1:
        return None
    if any(event.time_s <= 0.0 for event in events(scenario)):
        return None
    observable = scenario.made_of().observables.get(reading.observable)
    if observable is None or observable.kind != "fiber" or not observable.formula or observable.rested:
        return None
    return observable.formula, reading.group or "all"


def _tried(
    scenario: Scenario,
    left: Mapping[str, Sequence[str]],
    outcomes: Mapping[str, str],
    step: float,
    each: Each,
    why: Mapping[tuple[str, str], str],
) -> list[dict[str, Any]]:
    """What is left, by runs a step to either side of each row, and one between them."""
    if not left:
        return []
    there = scenario.made_of().rows
    wanted = tuple(outcomes.items())
    moving = [row for row in left if there[row].value > 0.0]
    todo: list[Trial] = [(scenario, "", 1.0, wanted)] if moving else []
    todo += [(scenario, row, 1.0 + way * step, wanted) for row in moving for way in (-1.0, 1.0)]
    runs = list(each(_ran, todo))
    lines = []
    for row, names in left.items():
        if row not in moving:
            says = f"{row} is {there[row].written[0]}, and nothing has no logarithm."
            lines += [_line(name, row, np.nan, NONE, np.nan, says) for name in names]
            continue
        low, high = runs[1 + 2 * moving.index(row) : 3 + 2 * moving.index(row)]
        for name in names:
            values = [run if isinstance(run, str) else run[name] for run in (low, runs[0], high)]
            lines.append(_difference(name, row, values, step, why.get((name, row), NO_MEAN)))
    return lines


def _difference(outcome: str, row: str, values: Sequence[float | str], step: float, why: str) -> dict[str, Any]:
    """An elasticity out of an outcome below, at and above the value of a row, or a sentence why there is none."""
    sentence = next((each for each in values if isinstance(each, str)), "")
    numbers = [float(each) for each in values if not isinstance(each, str)]
    if sentence:
        return _line(outcome, row, np.nan, NONE, np.nan, f"a run beside it failed: {sentence}")
    if not np.isfinite(numbers).all():
        return _line(outcome, row, np.nan, NONE, np.nan, "a run beside it has no number.")
    if not (all(each > 0.0 for each in numbers) or all(each < 0.0 for each in numbers)):
        said = ", ".join(f"{each:.4g}" for each in numbers)
        return _line(outcome, row, np.nan, NONE, np.nan, f"it is not of one sign beside it ({said}): no logarithm.")
    logs = np.log(np.abs(numbers))
    below, above = -np.log1p(-step), np.log1p(step)
    slopes = (logs[1] - logs[0]) / below, (logs[2] - logs[1]) / above
    # of a parabola through the three, which a step of another length to either side leaves exact
    middle = (slopes[0] * above + slopes[1] * below) / (above + below)
    return _line(outcome, row, float(middle), TRIED, float(abs(slopes[1] - slopes[0]) / 2.0), why)


def _ran(trial: Trial) -> dict[str, float] | str:
    """The outcomes of one run with a row so many times what it is, or the sentence that it failed with."""
    scenario, name, fold, outcomes = trial
    try:
        if name:
            scenario = with_row(scenario, name, fold)
        result = simulate(scenario)
        return {key: _value(written, result) for key, written in outcomes}
    except CellsimError as mistake:
        return str(mistake)


def _value(written: str, result: Any) -> float:
    if "(" in written:
        return outcome_formula(written)(result)
    row = found(result.summary["headline"], written)
    return np.nan if row is None or row["value"] is None else float(row["value"])
