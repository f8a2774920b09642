"""A study: one scenario lived through many times, a little of it changed each time.

Every run is a pure function of the scenario, its inputs and its seed, so neither the number of workers, nor where they
are, nor an interruption can change what comes out. All points share one seed unless it is varied: what chance brings is
then the same in all of them, and two runs differ by their inputs alone.
"""

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from cellsim.errors import ResultError
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.scenario.telling.cost import cost
from cellsim.scenario.telling.record import record
from cellsim.study.blocks.columns import packed
from cellsim.study.blocks.drive import LEAST_WAIT_S, Drive
from cellsim.study.blocks.errands import LONGEST_S, Errand, Ground, in_block
from cellsim.study.blocks.home import DESIGN, Home, claimed, lacks, put
from cellsim.study.blocks.merged import put_together, rows_in
from cellsim.study.blocks.ownfile import OwnOutcome
from cellsim.study.blocks.runs import CRASHED, OK, UNRECORDED, Outcome, check_outcome, check_sent, identity, of_everyone
from cellsim.study.carriers.crews import Alone, Crew, crew_of
from cellsim.study.designs.courses import WHOSE, KeptCourses
from cellsim.study.result.provenance import of_this_process
from cellsim.study.sweeps.design import Design


class HowFar(NamedTuple):
    """How far a study is.

    Parameters
    ----------
    done, whole : runs that are finished, and in all
    left_s : about how long the others take [s]
    failed : of those that are finished how many have no numbers
    """

    done: int
    whole: int
    left_s: float
    failed: int


Tell = Callable[[HowFar], None]
"""Hears how far a study is."""


@dataclass(frozen=True, eq=False)
class Study:
    """A design and what is asked of each of its runs, by name.

    Parameters
    ----------
    design : what is run
    outcomes : by name, a headline number such as "ampk_peak", a formula such as ``max(ampk, group="I")``, or a function
        of a result that stands in a module; a headline number of several people or arms becomes a column for each
    kept : which courses are kept of each run; none unless given
    title : of the study
    longest_s : that a run may last in a process of its own before it is given up [s]

    Raises
    ------
    ResultError : an outcome is no one headline number, and no function of which it can be found out what it computes.
    """

    design: Design
    outcomes: Mapping[str, Outcome]
    kept: KeptCourses | None = None
    title: str = "Untitled study"
    longest_s: float = LONGEST_S

    def __post_init__(self) -> None:
        if not self.outcomes and self.kept is None:
            raise ResultError('The study asks for nothing. Give outcomes={"ampk": "ampk_peak"}, say.')
        for name, outcome in self.outcomes.items():
            check_outcome(name, outcome, self.design.base)
            identity(name, outcome)
        if "replicate" in self.design.kinds and self.design.base.replicates > 1:
            raise ResultError(
                "Both the study and its scenario have replicates. Write them in the study, and none in the scenario."
            )
        if varied := next((each for each in self.asks if each in self.design.inputs[0]), None):
            raise ResultError(f"'{varied}' is what this study varies. Give the outcome another name.")

    @property
    def asks(self) -> dict[str, Outcome]:
        """What is asked, a headline number of several people or arms of each of them: the columns of its table.

        Raises
        ------
        ResultError : two of them would make one column.
        """
        found: dict[str, Outcome] = {}
        for name, outcome in self.outcomes.items():
            columns = of_everyone(name, outcome, self.design.base)
            if twice := next((each for each in columns if each in found), None):
                raise ResultError(f"Two outcomes make a column '{twice}'. Give one of them another name.")
            found |= columns
        return found

    @property
    def page(self) -> dict[str, object]:
        """What makes this study this one: equal pages give equal rows, to the last bit."""
        base = json.dumps(record(self.design.base), sort_keys=True)
        return {
            "scenario": sha256(base.encode()).hexdigest(),
            "design": self.design.page,
            "outcomes": [[name, identity(name, outcome)] for name, outcome in self.asks.items()],
            "courses": None if self.kept is None else self.kept.page,
            "program": of_this_process()["cellsim"]["source_tree"],
            "arithmetic": numerics_fingerprint(self.design.base.made_of()),
            "in_block": in_block(self.design.runs, self.design.base),
            "title": self.title,
        }

    @property
    def kinds(self) -> dict[str, str]:
        """The columns of its table, each in its type."""
        return self.design.kinds | dict.fromkeys(self.asks, "float64")

    def home(self, folder: Path) -> Home:
        """The study as it stands in a folder.

        Parameters
        ----------
        folder : which

        Returns
        -------
        its home
        """
        size = in_block(self.design.runs, self.design.base)
        return Home(folder, self.hash, self.design.runs, size, self.kept is not None)

    @property
    def hash(self) -> str:
        """Of its page."""
        return sha256(json.dumps(self.page, sort_keys=True).encode()).hexdigest()

    def run(
        self,
        folder: str | Path,
        workers: int = 2,
        tell: Tell | None = None,
        engine: str = "",
        part: tuple[int, int] = (1, 1),
        least_wait_s: float = LEAST_WAIT_S,
    ) -> pd.DataFrame:
        """Run what has not been run yet, and put all rows together in ``results.parquet``.

        Each block of runs is kept as soon as it is finished. A run that cannot be, or whose chemistry could not be
        carried on, is a row with status "failed" and the sentence as its ``message``. A run that ended in any other way
        has status "crashed", and is tried again next time. Status "not recorded" means that an outcome is none of the
        numbers that this run has. An "ok" row with a NaN says in its message why there is no number.

        Parameters
        ----------
        folder : home of the study: new, empty, or with an earlier part of this same study in it
        workers : processes that share the runs; changes nothing but the time it takes. One is this process itself;
            for more, a script needs ``if __name__ == "__main__":``, since each of them runs it from the top.
        tell : hears of the progress
        engine : the address of a cluster of Dask in place of processes here, as ``study.carriers.cluster`` has it
        part : (k, K): only each K-th block from the k-th on, counted from 1, and no table; others may do theirs in the
            same folder at once, or in other folders that are merged
        least_wait_s : of silence before workers are replaced [s]

        Returns
        -------
        a row for each run that is there: its inputs, its status, and its outcomes by name

        Raises
        ------
        ResultError : the folder belongs to something else or cannot be written, nobody is left to run it, or an
            outcome is no function that another process could import, where there are several.
        """
        number, parts = part
        if not 1 <= number <= parts:
            raise ResultError(f"There is no slice {number} of {parts}. Write one from 1/{parts} to {parts}/{parts}.")
        crew = crew_of(engine, workers, self.design.runs, self.design.base.model, self.functions)
        ground, whole = self.ground(crew, bool(engine)), parts == 1
        about = {"cellsim_study": self.hash}
        design = packed(self.design.table, about) if lacks(folder, DESIGN) else None  # or refused, before it is begun
        with claimed(folder, self.page, self.hash, several=not whole) as place:
            home = self.home(place)
            if design is not None:
                put(place / DESIGN, design)
            mine = range(number - 1, home.blocks, parts)
            todo = self._missing(home, mine)
            if todo:
                drive = Drive(crew, self.asks, least_wait_s)
                longest_s = 0.0 if isinstance(crew, Alone) else self.longest_s
                errands = [self.errand(block, runs, ground, longest_s) for block, runs in todo.items()]
                self._write_down(home, drive, errands, mine, tell)
            return put_together(home) if whole else rows_in(home, mine, self.kinds)

    def errand(self, block: int, runs: Iterable[int], ground: Ground, longest_s: float) -> Errand:
        """A block as it is handed to whoever carries it out.

        Parameters
        ----------
        block : its number
        runs : of it, that are to be run
        ground : what all runs share
        longest_s : that a run may last [s]

        Returns
        -------
        what is to be done
        """
        members = tuple((run, number, inputs) for run in runs for inputs, number in [self.design.at(run)])
        return Errand(block, members, ground, longest_s, len(members) * cost(self.design.base).seconds)

    @property
    def functions(self) -> tuple[Callable[..., object], ...]:
        """Outcomes that other processes must find where they stand."""
        return tuple(each for each in self.asks.values() if callable(each) and not isinstance(each, OwnOutcome))

    def ground(self, crew: Crew, elsewhere: bool) -> Ground:
        """What all runs share, as it is handed to a crew.

        Parameters
        ----------
        crew : who carries the runs out
        elsewhere : on other machines, which compare their program and their arithmetic with ours

        Returns
        -------
        it

        Raises
        ------
        ResultError : an outcome is no function that another process could import.
        """
        base, asks, page = self.design.base, self.asks, self.page
        if isinstance(crew, Alone):
            return Ground(base, asks, self.kept, "", "", {})
        for name, outcome in asks.items():
            check_sent(name, outcome)
        # what stands in the script itself goes to other machines as it is, and not by its name
        by_name = {
            name: each for name, each in asks.items() if not elsewhere or getattr(each, "__module__", "") != "__main__"
        }
        identities = {name: identity(name, outcome) for name, outcome in by_name.items()}
        return Ground(base, asks, self.kept, str(page["program"]), str(page["arithmetic"]) * elsewhere, identities)

    def _missing(self, home: Home, mine: Sequence[int]) -> dict[int, list[int]]:
        """Runs that are still to be run, by block; what stands in its place and is not whole is put aside."""
        todo: dict[int, list[int]] = {}
        for block in mine:
            table = home.read(block)
            if table is None:
                home.reject(block)
                todo[block] = list(home.members(block))
            elif (table["status"] == CRASHED).any():
                todo[block] = table.loc[table["status"] == CRASHED, "run"].tolist()
        return todo

    def _write_down(
        self, home: Home, drive: Drive, errands: Sequence[Errand], mine: Sequence[int], tell: Tell | None
    ) -> None:
        """Carry blocks out, and write each down as it comes."""
        whole = sum(len(home.members(block)) for block in mine)
        left = sum(len(each.members) for each in errands)
        done, begun, lost = whole - left, time.monotonic(), 0
        with closing(drive.finished(errands)) as finished:
            for each in finished:
                home.commit(each, self.kinds, self._no_courses())
                many = sum(row["status"] not in (OK, UNRECORDED) for row in each.rows)
                home.log(block=each.block, seconds=round(each.seconds, 3), runs=len(each.rows), failed=many)
                done, lost = done + len(each.rows), lost + many
                made = done - (whole - left)
                if tell is not None:
                    tell(HowFar(done, whole, (time.monotonic() - begun) / made * (whole - done), lost))

    def _no_courses(self) -> pd.DataFrame | None:
        """What stands for the courses of a block of which no run has any."""
        if self.kept is None:
            return None
        return pd.DataFrame(
            {name: pd.Series(dtype="float64") for name in ("run", "time_h", *WHOSE, *self.kept.observables)}
        )

    def repeated(self, replicates: int) -> "Study":
        """The same study with each point run so many times, all points with the same chances.

        Parameters
        ----------
        replicates : how many
        """
        return replace(self, design=self.design.repeated(replicates))
