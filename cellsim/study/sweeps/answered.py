"""What a finished study tells, of its points: replicates of one point count as their mean."""

from collections.abc import Sequence

import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.answers.answers import StudyAnswers, answers
from cellsim.study.answers.complete import REFUSE
from cellsim.study.blocks.runs import FORMULA, OK, UNRECORDED, Headline, Outcome
from cellsim.study.designs.outcomes import outcome_formula
from cellsim.study.result.measures import MEASURES
from cellsim.study.sweeps.study import Study

VALUES = ("max", "min", "mean", "first", "last", "at")  # of a course, in its own unit


def answered(study: Study, table: pd.DataFrame, failed: str = REFUSE, surrogates: bool = True) -> StudyAnswers:
    """All that the runs of a study tell.

    Parameters
    ----------
    study : which
    table : as ``Study.run`` gives it
    failed : "refuse" an outcome that some run has no number of, or "leave out" such runs
    surrogates : fit them, too, where scikit-learn is installed

    Returns
    -------
    sensitivities, surrogates, and what to beware of

    Raises
    ------
    ResultError : nothing can be told of any outcome, or of rows that are not those of the study.
    """
    design, outcomes = study.design, tuple(study.asks)
    points = table if design.replicates == 1 else of_points(table, design.replicates, outcomes)
    units = {name: unit for name, outcome in study.asks.items() if (unit := _unit(study, outcome))}
    return answers(
        design.kind, design.factors, design.samples, design.seed, points, outcomes, failed, surrogates, units
    )


def of_points(table: pd.DataFrame, replicates: int, outcomes: Sequence[str]) -> pd.DataFrame:
    """A row for each point of a design: means over its replicates, and no number where one of them has none.

    Parameters
    ----------
    table : of the study, with so many rows for each point
    replicates : of each point
    outcomes : columns that are averaged

    Raises
    ------
    ResultError : rows are missing.
    """
    if len(table) % replicates:
        raise ResultError(
            f"The table has {len(table)} rows, which are no {replicates} for each point. Run it to its end."
        )
    firsts = table.iloc[::replicates].reset_index(drop=True).drop(columns="replicate")
    point = pd.Series(range(len(table))) // replicates
    for name in outcomes:
        firsts[name] = table[name].groupby(point).agg(lambda values: values.mean(skipna=False))
    firsts["status"] = table["status"].groupby(point).agg(_worst)
    firsts["run"] = range(len(firsts))
    return firsts


def _worst(status: pd.Series) -> str:
    """What became of a point: of all its replicates the first that has no numbers, if any."""
    return next((each for each in status if each not in (OK, UNRECORDED)), OK)


def _unit(study: Study, outcome: Outcome) -> str:
    """The unit of an outcome, where it has one of its own: "" for a function, and for what is no value of a course."""
    observables = study.design.base.made_of().observables
    if isinstance(outcome, str) and FORMULA in outcome:
        reading = outcome_formula(outcome)
        about = observables.get(reading.observable)
        return about.unit if about is not None and reading.reading in VALUES else ""
    name = outcome.name if isinstance(outcome, Headline) else outcome if isinstance(outcome, str) else ""
    measure = next((each for each in MEASURES if each.name == name.partition("[")[0]), None)
    return "" if measure is None else measure.unit or observables[measure.observable].unit
