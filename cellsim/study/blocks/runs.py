"""One run of a study: what is asked of it, and the row it becomes."""

import math
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import pandas as pd

from cellsim.errors import CellsimError, NoRoom, ResultError
from cellsim.scenario.plan.arms import replicate
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks.columns import ABOUT, INPUTS, Inputs, Row
from cellsim.study.blocks.ownfile import OwnOutcome
from cellsim.study.designs.courses import KeptCourses
from cellsim.study.designs.outcomes import outcome_formula
from cellsim.study.pinned.reach import pin
from cellsim.study.result.result import Result
from cellsim.study.result.summary import check_name, found
from cellsim.study.run import simulate, simulated_numbers

OK, FAILED, UNRECORDED, CRASHED = "ok", "failed", "not recorded", "crashed"
"""Of a run: all is well; it cannot be, and never could; it has no such number; or it ended as nobody foresaw, and is
tried again when the study is carried on."""
FORMULA = "("  # what tells a formula of an outcome from a name


@dataclass(frozen=True)
class Headline:
    """A headline number of one of several people or arms.

    Parameters
    ----------
    name : as ``study.result.summary.key`` has it
    person, arm : whose
    """

    name: str
    person: str
    arm: str


Outcome = str | Headline | Callable[[Result], float]
"""A headline number by name, as ``study.result.summary.key`` has it, or of one of several; a formula as
``study.designs.outcomes`` has it; or a function of the result in a module."""


class StudyRun(NamedTuple):
    """What one run gave: its row, whether that lasts, and the courses that are kept of it."""

    row: Row
    lasts: bool
    courses: pd.DataFrame | None


def words(inputs: Inputs) -> dict[str, Any]:
    """The inputs of a run as ``Scenario.vary`` takes them: what is none of its words is a parameter of the model."""
    rows = {name: value for name, value in inputs.items() if name not in INPUTS}
    return {name: inputs[name] for name in inputs if name in INPUTS} | ({"parameters": rows} if rows else {})


def by_place(base: Scenario, inputs: Inputs) -> bool:
    """Whether any input is named by a place of the scenario's file, so that all are written there."""
    return any(name not in INPUTS and name not in base.model.rows for name in inputs)


def with_inputs(base: Scenario, inputs: Inputs) -> Scenario:
    """The scenario of a run.

    Raises
    ------
    ScenarioError : it cannot be.
    """
    return base.rewritten(inputs) if by_place(base, inputs) else base.vary(**words(inputs))


def lived(
    base: Scenario,
    run: int,
    number: int,
    inputs: Inputs,
    outcomes: Mapping[str, Outcome],
    kept: KeptCourses | None = None,
) -> StudyRun:
    """One run of a study: what was not foreseen is a row as well, and is tried again next time.

    Parameters
    ----------
    base : the scenario
    run, number : of the run, and of the replicate that it is; replicate 0 is the scenario as it stands
    inputs : what is written differently in it
    outcomes : what is asked, by name
    kept : which courses are kept of it; none unless given
    """
    about: Row = {"run": run, "replicate": number, **inputs}
    try:
        scenario = with_inputs(base, inputs)
        # a function of the result may read all of it
        carry_out = simulate if any(map(callable, outcomes.values())) else simulated_numbers
        result = carry_out(replicate(scenario, number) if number else scenario)
        answers = {name: _value_of(outcome, result) for name, outcome in outcomes.items()}
        courses = None if kept is None else kept.of(result, run)
    except CellsimError as mistake:
        of_machine = isinstance(mistake, NoRoom)
        return StudyRun(failed(about, outcomes, CRASHED if of_machine else FAILED, str(mistake)), not of_machine, None)
    except (Exception, SystemExit) as mistake:
        said = f"{type(mistake).__name__}: {mistake} (unforeseen; this run is tried again next time)"
        return StudyRun(failed(about, outcomes, CRASHED, said), False, None)
    said = "; ".join(f"{name}: {why}" for name, (_, why) in answers.items() if why)
    numbers = {name: number for name, (number, _) in answers.items()}
    status = UNRECORDED if any(why == UNRECORDED for _, why in answers.values()) else OK
    return StudyRun({**about, "status": status, "message": said, **numbers}, True, courses)


def failed(about: Row, outcomes: Mapping[str, Outcome], status: str, said: str) -> Row:
    """The row of a run that has no numbers, with its sentence."""
    plain = said.encode("utf-8", "backslashreplace").decode()  # what a system says may be no text
    return {**about, "status": status, "message": plain, **dict.fromkeys(outcomes, math.nan)}


def _value_of(outcome: Outcome, result: Result) -> tuple[float, str]:
    """An outcome and, where it is NaN, why."""
    if isinstance(outcome, str) and FORMULA in outcome:
        try:
            return _finite(outcome_formula(outcome)(result))
        except ResultError as reason:  # of this one alone; the others have their numbers
            return math.nan, str(reason)
    if isinstance(outcome, str | Headline):
        rows, name = result.summary["headline"], outcome
        if isinstance(outcome, Headline):
            rows = [each for each in rows if (each["person"], each["arm"]) == (outcome.person, outcome.arm)]
            name = outcome.name
        row = found(rows, str(name))
        number, why = (row["value"], row["note"]) if row else (None, UNRECORDED)
        return (math.nan, why) if number is None else (float(number), "")
    return _finite(float(outcome(result)))


def _finite(number: float) -> tuple[float, str]:
    return (number, "") if math.isfinite(number) else (math.nan, "is not a number")


def check_outcome(name: str, outcome: Outcome, base: Scenario) -> None:
    """Whether this can be asked of a result of a scenario."""
    bouts = len(base.bouts)
    if name in ABOUT or name in INPUTS:
        raise ResultError(f"'{name}' is a column that every study has. Give the outcome another name.")
    if isinstance(outcome, str) and FORMULA in outcome:
        outcome_formula(outcome).check(base.made_of(), bouts)
    elif isinstance(outcome, str | Headline):
        check_name(outcome if isinstance(outcome, str) else outcome.name, bouts)
    elif not callable(outcome) or getattr(outcome, "__name__", None) is None:
        raise ResultError(
            f"The outcome '{name}' is neither the name of a headline number nor a function with a name. "
            "Write it as a function of the result."
        )


def of_everyone(name: str, outcome: Outcome, base: Scenario) -> dict[str, Outcome]:
    """A headline number of each person in each arm, where there are several: a column for each, named after them."""
    several, arms = len(base.people) > 1, base.arms or ("all",)
    if not isinstance(outcome, str) or FORMULA in outcome or not (several or len(arms) > 1):
        return {name: outcome}
    columns: dict[str, Outcome] = {}
    for arm in arms:
        for person in base.people:
            whose = [person.name] * several + [arm] * (len(arms) > 1)
            columns[f"{name} of {', '.join(whose)}"] = Headline(outcome, person.name, arm)
    return columns


def check_sent(name: str, outcome: Outcome) -> None:
    """Whether another process could find this outcome."""
    if not callable(outcome) or isinstance(outcome, OwnOutcome):
        return
    home = sys.modules.get(getattr(outcome, "__module__", None) or "")
    if getattr(home, getattr(outcome, "__name__", ""), None) is not outcome:
        raise ResultError(
            f"The outcome '{name}' cannot be found by another process. Write it as a function of its own in a module "
            "or script, with a name, outside every other function; or give workers=1."
        )


def identity(name: str, outcome: Outcome) -> str:
    """A name for an outcome that changes when what it computes is written differently, in it or in what it calls.

    Raises
    ------
    ResultError : that cannot be found out.
    """
    if isinstance(outcome, OwnOutcome):
        return outcome.pinned
    return f"{outcome.__name__} {pin(name, outcome)}" if callable(outcome) else str(outcome)
