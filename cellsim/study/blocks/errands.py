"""Blocks of runs: planned once, whoever carries them out, and each the same wherever that is."""

import faulthandler
import os
from dataclasses import dataclass, field
from itertools import chain
from math import ceil
from platform import node
from time import monotonic
from typing import NamedTuple

import pandas as pd

from cellsim.errors import ResultError
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.population.performance.kept import passing
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.cost import cost
from cellsim.study.blocks.columns import Inputs, Row
from cellsim.study.blocks.runs import Outcome, identity, lived
from cellsim.study.designs.courses import KeptCourses
from cellsim.study.result.provenance import source_tree_hash
from cellsim.tissue.simulation import ready

WORK_S = 20.0  # of one core, in a block
MOST_IN_BLOCK = 256
LEAST_BLOCKS = 32  # where there are so many runs, so that many workers can share a small study
LONGEST_S = 1800.0  # that a run may last in a process of its own, unless it is written otherwise


def in_block(runs: int, scenario: Scenario) -> int:
    """How many runs make a block: it follows from the study alone, so that every machine plans the same.

    Parameters
    ----------
    runs : of the study
    scenario : that is varied
    """
    by_work = ceil(WORK_S / max(cost(scenario).seconds, 1e-3))
    return max(1, min(by_work, MOST_IN_BLOCK, ceil(runs / LEAST_BLOCKS)))


class Ground(NamedTuple):
    """What all runs of a study share.

    Parameters
    ----------
    base : the scenario
    outcomes : what is asked, by name
    kept : which courses are kept
    program, arithmetic : hashes of the code and of what a machine makes of it, "" where they need not be compared
    identities : of outcomes, by name, as ``runs.identity`` gives them; none where they need not be compared
    """

    base: Scenario
    outcomes: dict[str, Outcome]
    kept: KeptCourses | None
    program: str
    arithmetic: str
    identities: dict[str, str]


@dataclass(frozen=True)
class Errand:
    """A block, or part of one, as it is handed to whoever carries it out.

    Parameters
    ----------
    block : its number
    members : of each run its number, that of its replicate, and its inputs
    ground : what all runs share
    longest_s : that a run may last before the process that runs it ends itself; for ever, unless given [s]
    foreseen_s : about how long all of it takes [s]
    """

    block: int
    members: tuple[tuple[int, int, Inputs], ...]
    ground: Ground = field(repr=False)
    longest_s: float = 0.0
    foreseen_s: float = 0.0


class Done(NamedTuple):
    """What came of a block.

    Parameters
    ----------
    block : its number
    rows : of its runs
    courses : that are kept of them; none where none are
    seconds : that it took, for the log [s]
    refused : why it was not carried out at all, in a sentence; "" where it was
    lasts : for each run whether its row lasts, or it is tried again next time
    """

    block: int
    rows: list[Row]
    courses: pd.DataFrame | None
    seconds: float
    refused: str = ""
    lasts: bool = True


def carried_out(errand: Errand) -> Done:
    """Run a block in this process.

    Parameters
    ----------
    errand : what is to be run

    Returns
    -------
    rows of all its runs; or why this process cannot be trusted with them
    """
    begun, ground = monotonic(), errand.ground
    if why := _unlike(ground):
        return Done(errand.block, [], None, 0.0, why)
    made = []
    for run, number, inputs in errand.members:
        if errand.longest_s:
            faulthandler.dump_traceback_later(errand.longest_s, exit=True)
        try:
            with passing():
                made.append(lived(ground.base, run, number, inputs, ground.outcomes, ground.kept))
        finally:
            if errand.longest_s:
                faulthandler.cancel_dump_traceback_later()
    return together(errand.block, [Done(errand.block, [each.row], each.courses, 0.0, "", each.lasts) for each in made],
                    monotonic() - begun)  # fmt: skip


def together(block: int, parts: list[Done], seconds: float) -> Done:
    """Parts of a block as one."""
    rows = list(chain.from_iterable(each.rows for each in parts))
    courses = [each.courses for each in parts if each.courses is not None]
    whole = pd.concat(courses, ignore_index=True) if courses else None
    return Done(block, rows, whole, seconds, "", all(each.lasts for each in parts))


def _unlike(ground: Ground) -> str:
    """Why this process would give other rows than the one that planned the study; "" where it gives the same."""
    if not ground.program:
        return ""
    planned = (ground.program, ground.arithmetic, *sorted(ground.identities.items()))
    if planned not in _compared:
        _compared[planned] = _difference(ground)
    return _compared[planned]


_compared: dict[tuple[object, ...], str] = {}


def _difference(ground: Ground) -> str:
    who = f"The worker of process {os.getpid()} on {node()}"
    if _LOADED != ground.program:
        return f"{who} has another version of cellsim. Install the same there, or leave that machine out."
    for name, wanted in ground.identities.items():
        try:
            same = identity(name, ground.outcomes[name]) == wanted
        except ResultError as reason:
            return f"{who} has no outcome '{name}': {reason}"
        if not same:
            return f"{who} has the outcome '{name}' written otherwise. Give it the same files, and start it again."
    if not ground.arithmetic:
        return ""
    ready(ground.base.model)
    if numerics_fingerprint(ground.base.made_of()) != ground.arithmetic:
        return (
            f"{who} computes with other last digits, as another kind of processor or another numpy does. "
            "Leave that machine out, or run the whole study there."
        )
    return ""


_LOADED = source_tree_hash()  # of the files that this process was loaded from, before anybody changes them
