"""Which runs an outcome can be told from: all of them, or those left where a design allows to leave some out."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from cellsim.errors import ResultError
from cellsim.scenario.fields.field import nearest, shown
from cellsim.study.designs.samples import EFAST, MORRIS, SOBOL
from cellsim.study.designs.sensitivity import numbered

REFUSE, LEAVE_OUT = "refuse", "leave out"
CHOICES = (REFUSE, LEAVE_OUT)
UNITS = {SOBOL: "base point", MORRIS: "trajectory"}
"""What goes as a whole where one of its runs is left out: the estimators compare the runs in it with each other."""
FEWEST = 4  # of them, or of runs, that must be left


class Kept(NamedTuple):
    """The runs that an outcome is told from.

    Parameters
    ----------
    rows : whether each run is one of them (run,)
    says : what was left out, in a sentence; empty where nothing was
    """

    rows: np.ndarray
    says: str = ""


def check_choice(failed: str) -> None:
    """Raise a sentence where a word says nothing that could be done with runs without a number."""
    if failed not in CHOICES:
        raise ResultError(
            f'failed = {shown(failed)} is none. {nearest(failed, CHOICES)}Write "{REFUSE}" or "{LEAVE_OUT}".'
        )


def blocks(kind: str, factors: int, runs: int) -> np.ndarray:
    """The number of the base point or trajectory that each run belongs to; its own where it is by itself (run,).

    Parameters
    ----------
    kind : of the design
    factors : how many it has
    runs : how many there are
    """
    size = {SOBOL: factors + 2, MORRIS: factors + 1}.get(kind, 1)
    return np.arange(runs) // size


def kept(kind: str, block: np.ndarray, table: pd.DataFrame, outcome: str, failed: str = REFUSE) -> Kept:
    """The runs that one outcome can be told from.

    Parameters
    ----------
    kind : of the design
    block : as ``blocks`` gives it
    table : a row for each run, with its ``status`` where it has one
    outcome : a column of it
    failed : "refuse" an outcome that some run has no number of, or "leave out" such runs

    Raises
    ------
    ResultError : runs have no number and are not to be left out, or cannot be.
    """
    without = ~np.isfinite(table[outcome].to_numpy(float))
    if not without.any():
        return Kept(~without)
    ended = table["status"].to_numpy() == "failed" if "status" in table.columns else np.zeros(len(table), bool)
    parts = [("failed", without & ended), ("ended without it", without & ~ended)]
    why = ", ".join(f"{rows.sum()} {word} ({numbered(np.flatnonzero(rows))})" for word, rows in parts if rows.any())
    said = f"{outcome} has no number in {without.sum()} of {len(table)} runs: {why}"
    if failed == REFUSE:
        raise ResultError(
            f"{said}; so nothing is told of it. Vary less far, ask for something that every run has, or leave those "
            f'runs out with failed = "{LEAVE_OUT}".'
        )
    if kind == EFAST:
        raise ResultError(f"{said}; and eFAST needs every run of its curves. Vary less far, or write another design.")
    rows = ~np.isin(block, block[without])
    left = len(np.unique(block[rows]))
    if left < FEWEST:
        raise ResultError(f"{said}; and too few are left without them. Vary less far, or write more samples.")
    whole = f", each with its whole {UNITS[kind]}" if kind in UNITS else ""
    return Kept(
        rows,
        f"{said}. They were left out{whole}: what is told of {outcome} holds where runs succeed, and comes from "
        f"{rows.sum()} runs.",
    )
