"""The home of a study: a page that says which study it is, a file for each block that is done, and one table.

STUDY/study.json                    which study it is, and how it is cut into blocks; never changed
STUDY/design.parquet                what is written differently in each run
STUDY/shards/block-000017.parquet   the rows of a block; where it stands and is whole, the block is done
STUDY/courses/block-000017.parquet  the courses that are kept of it, if any; written before the rows
STUDY/results.parquet               all rows, sorted by run, and courses.parquet beside it
STUDY/log.jsonl                     when which block was done, for people; never read back for truth
STUDY/rejected/                     shards that were damaged
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

from cellsim.errors import ResultError
from cellsim.study.blocks.columns import Kinds, packed, table_of, unpacked
from cellsim.study.blocks.errands import Done
from cellsim.study.blocks.joined import TwoResults, joined
from cellsim.study.disk.files import hidden, left_hidden, replace_file, sync_folder, write
from cellsim.study.disk.lock import locked
from cellsim.study.disk.place import refused, resolved, there

PAGE, DESIGN, TABLE, COURSES, LOG = "study.json", "design.parquet", "results.parquet", "courses.parquet", "log.jsonl"
SHARDS, COURSE_SHARDS, REJECTED = "shards", "courses", "rejected"
FORMAT = 2


@dataclass(frozen=True)
class Home:
    """A folder that holds one study.

    Parameters
    ----------
    folder : where
    study : hash of its page
    runs, in_block : how many runs it has, and how many make a block
    courses : whether courses are kept
    """

    folder: Path
    study: str
    runs: int
    in_block: int
    courses: bool

    @property
    def blocks(self) -> int:
        """How many blocks it has."""
        return -(-self.runs // self.in_block)

    def members(self, block: int) -> range:
        """The runs of a block.

        Parameters
        ----------
        block : its number, from 0
        """
        return range(block * self.in_block, min((block + 1) * self.in_block, self.runs))

    def shard(self, block: int, kind: str = SHARDS) -> Path:
        """Where rows or courses of a block stand.

        Parameters
        ----------
        block : its number
        kind : "shards" or "courses"
        """
        return self.folder / kind / f"block-{block:06d}.parquet"

    def read(self, block: int) -> pd.DataFrame | None:
        """The rows of a block that stands there whole; else None.

        Parameters
        ----------
        block : its number
        """
        table = unpacked(self.shard(block), self._about(block, SHARDS))
        whole = table is not None and list(table["run"]) == list(self.members(block))
        if whole and self.courses and self.read_courses(block) is None:
            return None
        return table if whole else None

    def read_courses(self, block: int) -> pd.DataFrame | None:
        """The courses of a block that stand there whole; else None.

        Parameters
        ----------
        block : its number
        """
        return unpacked(self.shard(block, COURSE_SHARDS), self._about(block, COURSE_SHARDS))

    def reject(self, block: int) -> None:
        """Put what stands there for a block aside, where somebody can look at it.

        Parameters
        ----------
        block : its number
        """
        for kind in (SHARDS, COURSE_SHARDS):
            with _said(self.folder):
                if (file := self.shard(block, kind)).exists():
                    (self.folder / REJECTED).mkdir(exist_ok=True)
                    os.replace(file, self.folder / REJECTED / f"{kind}-{file.name}")

    def commit(self, done: Done, kinds: Kinds, empty: pd.DataFrame | None = None) -> pd.DataFrame:
        """Write a block down: courses first, rows last, each whole or not at all; gives its rows as a table.

        Rows that stand there already stay. One that crashed gives way to one that did not.

        Parameters
        ----------
        done : what came of it, or of those of its runs that had crashed
        kinds : columns of the table of the study
        empty : what stands for courses where there are none

        Raises
        ------
        ResultError : the system refuses, or other rows stand there already that came of the same runs.
        """
        courses = done.courses if done.courses is not None else empty
        return self.keep(done.block, table_of(done.rows, kinds), courses)

    def keep(self, block: int, table: pd.DataFrame, courses: pd.DataFrame | None) -> pd.DataFrame:
        """The same, of rows and courses as tables.

        Parameters
        ----------
        block : its number
        table, courses : of its runs

        Returns
        -------
        all its rows
        """
        present = self.read(block)
        if present is not None:
            held = self.read_courses(block) if self.courses else None
            try:
                table, courses = joined((present, held), (table, courses))
            except TwoResults:
                raise ResultError(
                    f"Block {block} of the study in '{self.folder}' gave two different results. Compare the machines "
                    "that ran it; 'cellsim study audit' runs some of its blocks again."
                ) from None
            if packed(table, {}) == packed(present, {}):
                return present
        if self.courses and courses is not None:
            put(self.shard(block, COURSE_SHARDS), packed(courses, self._about(block, COURSE_SHARDS)))
        put(self.shard(block), packed(table, self._about(block, SHARDS)))
        return table

    def log(self, **said: object) -> None:
        """Add a line for people.

        Parameters
        ----------
        said : what it says
        """
        line = {"when": datetime.now(UTC).isoformat(timespec="seconds"), **said}
        with suppress(OSError), open(self.folder / LOG, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def _about(self, block: int, kind: str) -> dict[str, str]:
        return {"cellsim_study": self.study, "cellsim_block": str(block), "cellsim_kind": kind}


def put(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all; an earlier one stays until the new one is on disk.

    Raises
    ------
    ResultError : the system refuses.
    """
    try:
        replace_file(path, raw)
    except OSError as reason:
        raise ResultError(
            f"'{path}' could not be written: {reason.strerror or reason}. Check the free space and the rights of that "
            "folder, then run the study again: what is finished is kept."
        ) from reason


@contextmanager
def _said(home: Path) -> Iterator[None]:
    try:
        yield
    except OSError as reason:
        raise refused(home, reason) from reason


def lacks(folder: str | Path, name: str) -> bool:
    """Whether a home of a study, or what is to become one, has no such file yet.

    Raises
    ------
    ResultError : the system refuses to say.
    """
    home = resolved(folder)
    with _said(home):
        return not there(home / name)


@contextmanager
def claimed(folder: str | Path, page: Mapping[str, object], study: str, several: bool = False) -> Iterator[Path]:
    """Make a folder the home of a study, or find that it is so already, and keep others away for the while.

    Parameters
    ----------
    folder : which
    page : what makes the study this one
    study : its hash
    several : others may work in it as well, each on blocks of its own

    Raises
    ------
    ResultError : it is a file, or holds something else, or another study, or another process works in it.
    """
    home = resolved(folder)
    with ExitStack() as stack:
        with _said(home):
            if there(home) and not home.is_dir():
                raise ResultError(f"'{folder}' is a file. Give the name of a folder for the study.")
            home.mkdir(parents=True, exist_ok=True)
            alone = stack.enter_context(locked(home / ".lock", home, shared=several))
            _claim(home, {**page, "study": study})
        if alone and not several:
            _sweep(home)
        yield home


def _sweep(home: Path) -> None:
    """Remove what a process that is gone had begun to write."""
    for place in (home, home / SHARDS, home / COURSE_SHARDS):
        with suppress(OSError):
            for each in left_hidden(place, r"[a-z0-9-]+\.(json|parquet|csv)", "tmp"):
                each.unlink()


def page_in(folder: str | Path) -> dict:
    """The page of a study that is there.

    Raises
    ------
    ResultError : there is none, it cannot be read, or is of another format.
    """
    home = resolved(folder)
    try:
        present = json.loads((home / PAGE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ResultError(f"'{folder}' is no study: it has no {PAGE}. Give the folder of one.") from None
    except (OSError, ValueError, RecursionError) as reason:
        raise ResultError(f"'{home / PAGE}' cannot be read ({reason}). Give another folder.") from reason
    known = isinstance(present, dict) and present.get("cellsim_study")
    if known != FORMAT:
        raise ResultError(
            f"The study in '{home}' has format {known or None}; this cellsim reads {FORMAT}. "
            "Carry it on with the version that began it, or give another folder."
        )
    return present


def _begin(page: Path, raw: bytes) -> None:
    """Write the page of a study, unless somebody who began at the same moment was first."""
    fresh = hidden(page, "tmp")
    try:
        write(fresh, raw)
        try:
            os.link(fresh, page)
        except FileExistsError:
            return
        except OSError:  # a file system without links
            os.replace(fresh, page)
        sync_folder(page.parent)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _claim(home: Path, page: Mapping[str, object]) -> None:
    wanted = {"cellsim_study": FORMAT, **page}
    if not there(home / PAGE):
        others = sorted(each.name for each in home.iterdir() if not each.name.startswith("."))
        if others and not there(home / PAGE):  # it may have come in between
            raise ResultError(
                f"The folder '{home}' holds '{others[0]}' but no study. Give an empty folder, or a new name."
            )
        _begin(home / PAGE, (json.dumps(wanted, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode())
    present = page_in(home)
    if differing := [name for name in wanted if present.get(name) != wanted[name]]:
        raise ResultError(
            f"The folder '{home}' holds another study: its {differing[0]} differs. "
            "Rows of two studies do not belong in one table. Give another folder, or move the old one away."
        )
