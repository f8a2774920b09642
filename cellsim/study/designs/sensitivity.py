"""How far each factor moves an outcome, out of the runs of a sample that was drawn for it."""

import warnings
from collections.abc import Mapping, Sequence
from importlib import import_module

import numpy as np
import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.designs.factors import Factor
from cellsim.study.designs.samples import EFAST, HARMONICS, LEVELS, MORRIS, SOBOL, drawn, problem

MEASURES: Mapping[str, tuple[str, ...]] = {
    SOBOL: ("S1", "S1_conf", "ST", "ST_conf"),
    MORRIS: ("mu_star", "mu_star_conf", "sigma", "mu"),
    EFAST: ("S1", "ST"),
}
"""Of each design what it tells: shares of the variance, alone and with all that a factor takes part in, and half of the
95 % interval by bootstrap, which eFAST has none of that could be relied on; or the mean and the spread of elementary
effects, in units of the outcome for the whole range."""
LEADS = {SOBOL: "ST", MORRIS: "mu_star", EFAST: "ST"}
"""By which of them factors are ordered."""
MOST_NAMED = 5
STILL = 1e-12  # of its size: an outcome that moves less rests where it is, but for rounding


def sensitivity(
    kind: str, factors: Sequence[Factor], samples: int, seed: int, table: pd.DataFrame, outcomes: Sequence[str]
) -> pd.DataFrame:
    """What each factor does to each outcome.

    A run without a number makes every index of its outcome wrong without a word, so such an outcome is refused. One
    that is the same in all runs has no variance to be shared: it has no rows here, and ``study.answers`` names it.

    Parameters
    ----------
    kind : "sobol", "morris" or "efast"
    factors, samples, seed : those of the design
    table : of the study, a row for each run in order
    outcomes : columns of it

    Returns
    -------
    a row for each outcome and factor, of each outcome the factor that moves it most first

    Raises
    ------
    ResultError : a design of another kind, rows that are not those of the design, or runs without a number.
    """
    if kind not in MEASURES:
        raise ResultError(f'A {kind} tells no sensitivities. Write design = "morris" or "sobol".')
    shares = drawn(kind, factors, samples, seed)
    if len(shares) != len(table):
        raise ResultError(f"The design has {len(shares)} runs, and the table {len(table)}. Run the study to its end.")
    found = [pd.DataFrame(columns=["outcome", "factor", *MEASURES[kind]])]
    for name in outcomes:
        values = table[name].to_numpy(float)
        if len(lost := np.flatnonzero(~np.isfinite(values))):
            raise ResultError(
                f"{name} has no number in {len(lost)} of {len(values)} runs ({numbered(lost)}), so no sensitivity can "
                "be told of it. Vary less far, or ask for something that every run has."
            )
        if not unmoved(values):
            found.append(ordered(name, indices_of(kind, factors, shares, values, seed), LEADS[kind]))
    return pd.concat(found[1:] or found, ignore_index=True)


def numbered(runs: np.ndarray) -> str:
    """The first of some runs by number."""
    return ", ".join(map(str, runs[:MOST_NAMED])) + (" ..." if len(runs) > MOST_NAMED else "")


def unmoved(values: np.ndarray) -> bool:
    """Whether an outcome is the same in all runs, but for rounding."""
    return bool(np.ptp(values) <= STILL * np.abs(values).max())


def ordered(outcome: str, indices: pd.DataFrame, lead: str) -> pd.DataFrame:
    """The indices of one outcome under its name, the factor that has most of a measure first."""
    named = indices.rename_axis("factor").reset_index()
    named.insert(0, "outcome", outcome)
    return named.sort_values(lead, ascending=False, kind="stable")


def indices_of(kind: str, factors: Sequence[Factor], shares: np.ndarray, values: np.ndarray, seed: int) -> pd.DataFrame:
    """What each factor does to one outcome that moves, a row for each in their order.

    Parameters
    ----------
    kind : "sobol", "morris" or "efast"
    factors : of the design
    shares : of their ranges in each run: all of the design, or whole base points or trajectories of it (run, factor)
    values : of the outcome (run,)
    seed : of the bootstrap
    """
    of = problem(factors)
    if kind == MORRIS:
        indices = import_module("SALib.analyze.morris").analyze(of, shares, values, num_levels=LEVELS, seed=seed)
    elif kind == SOBOL:
        indices = import_module("SALib.analyze.sobol").analyze(of, values, calc_second_order=False, seed=seed)
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of its intervals, which are not told
            indices = import_module("SALib.analyze.fast").analyze(of, values, M=HARMONICS, seed=seed)
    found = {each: np.asarray(indices[each], dtype=float) for each in MEASURES[kind]}
    return pd.DataFrame(found, index=[each.name for each in factors])
