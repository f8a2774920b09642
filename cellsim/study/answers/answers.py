"""All that a finished study tells, put together: what moves what, what lies between runs, and what to beware of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.answers.complete import REFUSE, blocks, check_choice, kept
from cellsim.study.answers.convergence import cautions
from cellsim.study.answers.given import GIVEN, given_data
from cellsim.study.answers.points import Axis, axes_of, check_same, runs_in
from cellsim.study.answers.surrogate import Surrogate, caution, refusal, surrogate, too_few
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import SAMPLED, drawn, inputs_of, placed
from cellsim.study.designs.sensitivity import LEADS, MEASURES, indices_of, ordered, unmoved

LEAD = "pawn"  # by which factors are ordered where no sample was drawn for an analysis


@dataclass(frozen=True, eq=False)
class StudyAnswers:
    """What a study tells.

    Parameters
    ----------
    kind : of the design
    axes : factors over all runs, in the order of the study
    table : of the study, a row for each run
    outcomes : that something is told of, in the order of the study
    sensitivities : a row for each outcome and factor, of each outcome the one that moves it most first
    surrogates : of outcomes that one is good enough of
    refused : why nothing is told of an outcome, by name
    constant : outcomes that are the same in all runs: nothing moves them, and shares of no variance are undefined
    warnings : what to beware of, in sentences
    units : of outcomes, where they are known
    """

    kind: str
    axes: tuple[Axis, ...]
    table: pd.DataFrame
    outcomes: tuple[str, ...]
    sensitivities: pd.DataFrame
    surrogates: Mapping[str, Surrogate]
    refused: Mapping[str, str]
    constant: tuple[str, ...]
    warnings: tuple[str, ...]
    units: Mapping[str, str] = field(default_factory=dict)

    @property
    def lead(self) -> str:
        """The measure that factors are ordered by."""
        return LEADS.get(self.kind, LEAD)

    def of(self, outcome: str) -> pd.DataFrame:
        """What each factor does to one outcome, the one that moves it most first, by name of the factor."""
        rows = self.sensitivities[self.sensitivities["outcome"] == outcome]
        return rows.drop(columns="outcome").set_index("factor")

    def says(self) -> str:
        """What to beware of, in sentences, a line for each; empty where there is nothing."""
        return "".join(f"{each}\n" for each in (*self.refused.values(), *self.warnings))


def answers(
    kind: str,
    factors: Sequence[Factor],
    samples: int,
    seed: int,
    table: pd.DataFrame,
    outcomes: Sequence[str],
    failed: str = REFUSE,
    surrogates: bool = True,
    units: Mapping[str, str] | None = None,
) -> StudyAnswers:
    """All that the runs of a study tell.

    An outcome that some run has no number of is refused by itself; the others are told. Nothing is read from a run
    without a number as if it had one.

    Parameters
    ----------
    kind : of the design
    factors, samples, seed : of it; a list has neither factors nor samples
    table : of the study, a row for each run in order, with its ``status``
    outcomes : columns of it
    failed : "refuse" an outcome that some run has no number of, or "leave out" such runs, with the whole base point or
        trajectory that they belong to
    surrogates : fit them, too; it needs scikit-learn
    units : of outcomes, for axes

    Raises
    ------
    ResultError : rows that are not those of the design, or outcomes of which nothing at all can be told.
    """
    check_choice(failed)
    if not outcomes or not len(table):
        raise ResultError("The study has no runs or asks for nothing, so nothing can be told of it.")
    shares = drawn(kind, factors, samples, seed) if kind in SAMPLED else np.zeros((len(table), 0))
    if kind in SAMPLED:
        runs = list(placed(factors, shares))
    else:
        runs = list(inputs_of(kind, factors)) if factors else runs_in(table)
    if len(runs) != len(table):
        raise ResultError(f"The design has {len(runs)} runs, and the table {len(table)}. Run the study to its end.")
    axes = axes_of(runs, factors)
    check_same(axes, table)
    block = blocks(kind, len(axes), len(table))
    found: list[pd.DataFrame] = []
    refused: dict[str, str] = {}
    fitted: dict[str, Surrogate] = {}
    constant: list[str] = []
    said: list[str] = []
    for name in outcomes:
        try:
            rows, left_out = kept(kind, block, table, name, failed)
        except ResultError as reason:
            refused[name] = str(reason)
            continue
        said += [left_out] if left_out else []
        values = table.loc[rows, name].to_numpy(float)
        if unmoved(values):
            constant.append(name)
            said.append(f"{name} is {values[0]:.6g} in all runs: nothing moves it, so its sensitivities are undefined.")
            continue
        here = tuple(replace(each, places=each.places[rows]) for each in axes)
        if kind in MEASURES:
            indices = indices_of(kind, factors, shares[rows], values, seed)
        else:
            indices = given_data(here, values, seed)
        found.append(ordered(name, indices, LEADS.get(kind, LEAD)))
        beware = cautions(kind, factors, here, shares[rows], values, indices, samples, seed)
        said += [f"{name}: {each}" for each in beware]
        if surrogates:
            fit, says = _fit(name, here, values, block[rows], seed)
            said += [says] if says else []
            fitted |= {name: fit} if fit is not None else {}
    if len(refused) == len(outcomes):
        raise ResultError("\n".join(refused.values()))
    none = pd.DataFrame(columns=["outcome", "factor", *MEASURES.get(kind, GIVEN)])
    return StudyAnswers(
        kind, axes, table, tuple(each for each in outcomes if each not in refused and each not in constant),
        pd.concat(found, ignore_index=True) if found else none, fitted, refused, tuple(constant), tuple(said),
        dict(units or {}),
    )  # fmt: skip


def _fit(
    outcome: str, axes: Sequence[Axis], values: np.ndarray, block: np.ndarray, seed: int
) -> tuple[Surrogate | None, str]:
    """A surrogate where it is good enough, and what is to be said of it."""
    if (reason := too_few(outcome, axes, block)) != "":
        return None, reason
    fit = surrogate(outcome, axes, values, block, seed)
    return (None, poor) if (poor := refusal(fit)) else (fit, caution(fit))
