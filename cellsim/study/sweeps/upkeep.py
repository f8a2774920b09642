"""What is done with a study beside running it: how far it is, how long it takes, slices merged, blocks tried again."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from math import ceil
from pathlib import Path
from statistics import mean
from time import monotonic

import pandas as pd

from cellsim.errors import ResultError
from cellsim.scenario.fields.times import spoken
from cellsim.study.blocks.columns import packed, table_of
from cellsim.study.blocks.drive import Drive
from cellsim.study.blocks.home import TABLE, Home, claimed, page_in
from cellsim.study.blocks.merged import put_together
from cellsim.study.blocks.runs import CRASHED, FAILED, UNRECORDED, lived
from cellsim.study.carriers.crews import Alone, crew_of
from cellsim.study.disk.place import resolved
from cellsim.study.sweeps.study import HowFar, Study, Tell

PILOT = 3  # runs


@dataclass(frozen=True)
class StudyProgress:
    """How far a study in a folder is.

    Parameters
    ----------
    title : of the study
    runs, done : in all, and those that stand there whole
    blocks, blocks_done : likewise
    failed, crashed, unrecorded : of those that are done
    together : whether its table has been put together
    """

    title: str
    runs: int
    done: int
    blocks: int
    blocks_done: int
    failed: int
    crashed: int
    unrecorded: int
    together: bool

    def says(self) -> str:
        """It in a sentence or two."""
        parts = [
            f"{self.title}: {self.done} of {self.runs} runs are done ({self.blocks_done} of {self.blocks} blocks)."
        ]
        if self.failed:
            parts.append(f"{self.failed} of them could not be: their messages say why.")
        if self.unrecorded:
            parts.append(f"{self.unrecorded} have no such number as was asked.")
        if self.crashed:
            parts.append(f"{self.crashed} crashed and are tried again when the study is carried on.")
        parts.append("The table is put together." if self.together else "The table is not put together yet.")
        return " ".join(parts)


def progress_in(folder: str | Path) -> StudyProgress:
    """How far the study in a folder is; it may be running meanwhile.

    Parameters
    ----------
    folder : home of the study

    Raises
    ------
    ResultError : it is none.
    """
    page, place = page_in(folder), resolved(folder)
    design = page["design"]
    home = Home(place, page["study"], design["points"] * design["replicates"], page["in_block"], bool(page["courses"]))
    tables = [table for block in range(home.blocks) if (table := home.read(block)) is not None]
    counts = pd.concat([each["status"] for each in tables]).value_counts() if tables else {}
    return StudyProgress(
        title=page["title"],
        runs=home.runs,
        done=sum(map(len, tables)),
        blocks=home.blocks,
        blocks_done=len(tables),
        failed=int(counts.get(FAILED, 0)),
        crashed=int(counts.get(CRASHED, 0)),
        unrecorded=int(counts.get(UNRECORDED, 0)),
        together=(place / TABLE).exists(),
    )


def pilot(study: Study, count: int = PILOT) -> list[float]:
    """How long some runs of a study take here, spread over its design [s].

    Parameters
    ----------
    study : which
    count : how many are tried, after one that warms the machine code
    """
    design, took = study.design, []
    runs = sorted({round(each * (design.runs - 1) / max(count - 1, 1)) for each in range(count)})
    for number, run in enumerate([runs[0], *runs]):
        begun, (inputs, replicate) = monotonic(), design.at(run)
        lived(design.base, run, replicate, inputs, study.asks, study.kept)
        if number:
            took.append(monotonic() - begun)
    return took


def foreseen(study: Study, workers: int, took: Sequence[float]) -> str:
    """How long a study takes on this machine, in a sentence, from runs that were tried.

    Parameters
    ----------
    study : which
    workers : that share it
    took : of the runs that were tried [s]
    """
    whole = mean(took) * study.design.runs / workers
    shared = "one process" if workers == 1 else f"{workers} processes"
    return (
        f"{len(took)} runs were tried and took {min(took):.2g} to {max(took):.2g} s each, so that all "
        f"{study.design.runs} take about {spoken(round(max(whole, 1.0)))} in {shared} of this machine."
    )


def merge(study: Study, folder: str | Path, of: Sequence[str | Path] = ()) -> pd.DataFrame:
    """Slices put together: blocks that other folders hold are taken over, and the table is written.

    Parameters
    ----------
    study : which
    folder : its home
    of : other folders of this same study

    Returns
    -------
    its table

    Raises
    ------
    ResultError : a folder is of another study, two hold different rows of one block, or blocks are missing.
    """
    for other in of:
        if (found := page_in(other)["study"]) != study.hash:
            raise ResultError(
                f"'{other}' holds another study ({found[:8]} and not {study.hash[:8]}). Rows of two studies do not "
                "belong in one table."
            )
    if not of:
        page_in(folder)
    with claimed(folder, study.page, study.hash) as place:
        home = study.home(place)
        for other in of:
            there = study.home(resolved(other))
            for block in range(there.blocks):
                if (theirs := there.read(block)) is not None:
                    home.keep(block, theirs, there.read_courses(block) if there.courses else None)
        return put_together(home)


def audit(
    study: Study, folder: str | Path, fraction: float, workers: int = 1, engine: str = "", tell: Tell | None = None
) -> list[int]:
    """Some blocks of a finished study run again, and held against what stands there.

    Parameters
    ----------
    study : which
    folder : its home
    fraction : of its blocks, one at least; which of them follows from the study alone
    workers, engine, tell : as ``Study.run`` takes them

    Returns
    -------
    the blocks that were run again, all of them equal to the last bit

    Raises
    ------
    ResultError : one of them differs, or none stands there.
    """
    if not 0.0 < fraction <= 1.0:
        raise ResultError(f"--fraction {fraction:g} is no share of a study. Write one above 0 and up to 1.")
    page_in(folder)
    with claimed(folder, study.page, study.hash) as place:
        home = study.home(place)
        tables = {block: table for block in range(home.blocks) if (table := home.read(block)) is not None}
        there = {block: table for block, table in tables.items() if not (table["status"] == CRASHED).any()}
        if not there:
            raise ResultError(f"The study in '{folder}' has no runs yet that went well. Run it first.")
        chosen = sorted(there, key=lambda block: sha256(f"{study.hash} {block}".encode()).digest())
        chosen = chosen[: ceil(fraction * len(chosen))]
        crew = crew_of(engine, workers, len(chosen), study.design.base.model, study.functions)
        ground = study.ground(crew, bool(engine))
        errands = [study.errand(block, home.members(block), ground, 0.0 if isinstance(crew, Alone) else study.longest_s)
                   for block in chosen]  # fmt: skip
        begun = monotonic()
        with closing(Drive(crew, study.asks).finished(errands)) as finished:
            for number, done in enumerate(finished, 1):
                again, then = table_of(done.rows, study.kinds), there[done.block]
                if packed(again, {}) != packed(then, {}) or not _same_courses(done.courses, home, done.block):
                    raise ResultError(
                        f"Block {done.block} of the study in '{folder}' (runs {then['run'].min()} to "
                        f"{then['run'].max()}) comes out otherwise now. Another processor or another numpy ran it; "
                        "run the whole study on one kind of machine."
                    )
                if tell is not None:
                    tell(HowFar(number, len(chosen), (monotonic() - begun) / number * (len(chosen) - number), 0))
    return sorted(chosen)


def _same_courses(again: pd.DataFrame | None, home: Home, block: int) -> bool:
    if not home.courses or again is None:
        return True
    then = home.read_courses(block)
    return then is not None and packed(again, {}) == packed(then, {})
