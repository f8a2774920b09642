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


def sensitivity(
    kind: str, factors: Sequence[Factor], samples: int, seed: int, table: pd.DataFrame, outcomes: Sequence[str]
) -> pd.DataFrame:
    """What each factor does to each outcome.

    A run without a number makes every index of its outcome wrong without a word, so such an outcome is refused.

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
    found = []
    for name in outcomes:
        values = table[name].to_numpy(float)
        if len(lost := np.flatnonzero(~np.isfinite(values))):
            runs = ", ".join(map(str, lost[:MOST_NAMED])) + (" ..." if len(lost) > MOST_NAMED else "")
            raise ResultError(
                f"{name} has no number in {len(lost)} of {len(values)} runs ({runs}), so no sensitivity can be told of "
                "it. Vary less far, or ask for something that every run has."
            )
        if np.ptp(values) == 0.0:  # the estimators divide by how far it moves
            indices = {each: np.zeros(len(factors)) for each in MEASURES[kind]}
        else:
            indices = _indices(kind, factors, shares, values, seed)
        rows = pd.DataFrame({"outcome": name, "factor": [each.name for each in factors], **indices})
        found.append(rows.sort_values(LEADS[kind], ascending=False, kind="stable"))
    return pd.concat(found, ignore_index=True)


def _indices(
    kind: str, factors: Sequence[Factor], shares: np.ndarray, values: np.ndarray, seed: int
) -> dict[str, np.ndarray]:
    of = problem(factors)
    if kind == MORRIS:
        indices = import_module("SALib.analyze.morris").analyze(of, shares, values, num_levels=LEVELS, seed=seed)
    elif kind == SOBOL:
        indices = import_module("SALib.analyze.sobol").analyze(of, values, calc_second_order=False, seed=seed)
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of its intervals, which are not told
            indices = import_module("SALib.analyze.fast").analyze(of, values, M=HARMONICS, seed=seed)
    return {each: np.asarray(indices[each], dtype=float) for each in MEASURES[kind]}
