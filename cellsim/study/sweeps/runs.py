"""One run of a study: what is asked of it, and the row it becomes."""

import math
import sys
from collections.abc import Callable, Mapping
from typing import Any

from cellsim.errors import CellsimError, ResultError
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.outcomes import outcome_formula
from cellsim.study.pinned.reach import pin
from cellsim.study.result.result import Result
from cellsim.study.result.summary import check_name, found
from cellsim.study.run import simulate

_FLOATS = ("age_years", "dose_mg", "dose_umol", "adherence", "niacin_mg")
_TEXTS = ("activity", "intensity", "compound", "route", "structure")
WHOLE = ("seed", "fibers", "mitochondria")
VARIED = dict.fromkeys(_FLOATS, "float64") | dict.fromkeys(_TEXTS, "str") | dict.fromkeys(WHOLE, "int64")
WRITTEN = {"run": "int64", **VARIED, "status": "str", "message": "str"}

UNRECORDED = "not recorded"
FORMULA = "("  # what tells a formula of an outcome from a name

Value = float | int | str | bool
Inputs = dict[str, Value]
Outcome = str | Callable[[Result], float]
"""A headline number by name, as ``study.result.summary.key`` has it, a formula as ``study.designs.outcomes`` has it, or
a function of the result in a module."""
Row = dict[str, Value]
"""One run: its number, its inputs, ``status`` and ``message``, and its outcomes (NaN where there is none)."""


def words(inputs: Inputs) -> dict[str, Any]:
    """The inputs of a run as ``Scenario.vary`` takes them: what is none of its words is a parameter of the model."""
    rows = {name: value for name, value in inputs.items() if name not in VARIED}
    return {name: inputs[name] for name in inputs if name in VARIED} | ({"parameters": rows} if rows else {})


def by_place(base: Scenario, inputs: Inputs) -> bool:
    """Whether any input is named by a place of the scenario's file, so that all are written there."""
    return any(name not in VARIED and name not in base.model.rows for name in inputs)


def with_inputs(base: Scenario, inputs: Inputs) -> Scenario:
    """The scenario of a run.

    Raises
    ------
    ScenarioError : it cannot be.
    """
    return base.rewritten(inputs) if by_place(base, inputs) else base.vary(**words(inputs))


def lived(base: Scenario, run: int, inputs: Inputs, outcomes: Mapping[str, Outcome]) -> tuple[Row, bool]:
    """One run of a study, as its row, and whether that lasts: what was not foreseen is tried again next time."""
    try:
        result = simulate(with_inputs(base, inputs))
        answers = {name: _value_of(outcome, result) for name, outcome in outcomes.items()}
    except CellsimError as mistake:
        return _failed(run, inputs, outcomes, str(mistake)), True
    except Exception as mistake:
        said = f"{type(mistake).__name__}: {mistake} (unforeseen; this run is tried again next time)"
        return _failed(run, inputs, outcomes, said), False
    said = "; ".join(f"{name}: {why}" for name, (_, why) in answers.items() if why)
    numbers = {name: number for name, (number, _) in answers.items()}
    status = UNRECORDED if any(why == UNRECORDED for _, why in answers.values()) else "ok"
    return {"run": run, **inputs, "status": status, "message": said, **numbers}, True


def _failed(run: int, inputs: Inputs, outcomes: Mapping[str, Outcome], said: str) -> Row:
    return {"run": run, **inputs, "status": "failed", "message": said, **dict.fromkeys(outcomes, math.nan)}


def _value_of(outcome: Outcome, result: Result) -> tuple[float, str]:
    """An outcome and, where it is NaN, why."""
    if isinstance(outcome, str) and FORMULA in outcome:
        return _finite(outcome_formula(outcome)(result))
    if isinstance(outcome, str):
        row = found(result.summary["headline"], outcome)
        number, why = (row["value"], row["note"]) if row else (None, UNRECORDED)
        return (math.nan, why) if number is None else (float(number), "")
    return _finite(float(outcome(result)))


def _finite(number: float) -> tuple[float, str]:
    return (number, "") if math.isfinite(number) else (math.nan, "is not a number")


def check_outcome(name: str, outcome: Outcome, bouts: int) -> None:
    """Whether this can be asked of a result, in a scenario with so many bouts."""
    if name in WRITTEN:
        raise ResultError(f"'{name}' is a column that every study has. Give the outcome another name.")
    if isinstance(outcome, str) and FORMULA in outcome:
        outcome_formula(outcome)
    elif isinstance(outcome, str):
        check_name(outcome, bouts)
    elif not callable(outcome) or getattr(outcome, "__name__", None) is None:
        raise ResultError(
            f"The outcome '{name}' is neither the name of a headline number nor a function with a name. "
            "Write it as a function of the result."
        )


def check_whose(outcome: Outcome, base: Scenario) -> None:
    """Whether it is plain whose number this is: a headline number belongs to each person in each arm."""
    several = len(base.people) > 1 or len(base.arms) > 1
    if several and isinstance(outcome, str) and FORMULA not in outcome:
        raise ResultError(
            f"'{outcome}' is a number of each person in each arm, and this scenario has several. Ask by a formula that "
            f'says whose, such as max(ampk, person="{base.people[0].name}").'
        )


def check_sent(name: str, outcome: Outcome) -> None:
    """Whether another process could find this outcome."""
    if isinstance(outcome, str):
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
    return outcome if isinstance(outcome, str) else f"{outcome.__name__} {pin(name, outcome)}"
