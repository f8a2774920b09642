"""The home of a study: a folder with a page that says which study it is, a file for each run, and one table."""

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from cellsim.errors import ResultError
from cellsim.study.disk.files import left_hidden, replace_file
from cellsim.study.disk.lock import locked
from cellsim.study.disk.place import refused, resolved, there
from cellsim.study.result.result import table_digest
from cellsim.study.sweeps.runs import WRITTEN, Row

PAGE = "study.json"
TABLE = "results.parquet"
FORMAT = 1


def table_of(rows: Sequence[Row]) -> pd.DataFrame:
    """Rows of runs as a table sorted by run, each column in its one type."""
    table = pd.DataFrame(sorted(rows, key=lambda row: row["run"]))
    return table.astype({name: WRITTEN.get(name) or _kind(table[name]) for name in table.columns})


def _kind(values: pd.Series) -> str:
    """Parameters stand there as they are written, outcomes as numbers."""
    return "str" if all(isinstance(each, str) for each in values) else "float64"


def packed(rows: Sequence[Row], study: str) -> bytes:
    """Rows as the bytes of a Parquet file that knows its study (a hash) and can be verified; equal for equal rows."""
    table = table_of(rows)
    bare = pa.Table.from_pandas(table, preserve_index=False)
    about = {"cellsim_study": study, "cellsim_digest": table_digest(table)}
    buffer = io.BytesIO()
    pq.write_table(bare.replace_schema_metadata(about), buffer, compression="zstd", write_page_checksum=True)
    return buffer.getvalue()


def run_file(folder: Path, run: int) -> Path:
    """Where a run is kept."""
    return folder / "runs" / f"run-{run:06d}.parquet"


def verified(folder: Path, run: int, study: str) -> Row | None:
    """The row of a run that is there, whole, of this study and of this number; else None."""
    try:
        read = pq.read_table(run_file(folder, run), page_checksum_verification=True)
        about, table = read.schema.metadata or {}, read.to_pandas()
        rows = table.to_dict("records")
        told = about.get(b"cellsim_study", b"").decode(), about.get(b"cellsim_digest", b"").decode()
    # Whatever a damaged file makes the reading of it stumble over, it is no row.
    except Exception:
        return None
    whole = told == (study, table_digest(table)) and [row.get("run") for row in rows] == [run]
    return rows[0] if whole else None


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
def claimed(folder: str | Path, page: Mapping[str, object]) -> Iterator[Path]:
    """Make a folder the home of a study, or find that it is so already, and keep others away for the while.

    Raises
    ------
    ResultError : it is a file, or holds something else, or another study, or another process works in it.
    """
    home = resolved(folder)
    with ExitStack() as stack:
        try:
            if there(home) and not home.is_dir():
                raise ResultError(f"'{folder}' is a file. Give the name of a folder for the study.")
            home.mkdir(parents=True, exist_ok=True)
            alone = stack.enter_context(locked(home / ".lock", home))
            _claim(home, page)
        except OSError as reason:
            raise refused(home, reason) from reason
        if alone:
            _sweep(home)
        yield home


def _sweep(home: Path) -> None:
    """Remove what a process that is gone had begun to write."""
    for place in (home, home / "runs"):
        with suppress(OSError):
            for each in left_hidden(place, r"[a-z0-9-]+\.(json|parquet)", "tmp"):
                each.unlink()


def _claim(home: Path, page: Mapping[str, object]) -> None:
    wanted = {"cellsim_study": FORMAT, **page}
    try:
        present = json.loads((home / PAGE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        others = sorted(each.name for each in home.iterdir() if not each.name.startswith("."))
        if others:
            raise ResultError(
                f"The folder '{home}' holds '{others[0]}' but no study. Give an empty folder, or a new name."
            ) from None
        put(home / PAGE, (json.dumps(wanted, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode())
        return
    except (OSError, ValueError, RecursionError) as reason:
        raise ResultError(f"'{home / PAGE}' cannot be read ({reason}). Give another folder.") from reason
    if isinstance(present, dict) and present.get("cellsim_study") != FORMAT:
        raise ResultError(
            f"The study in '{home}' has format {present.get('cellsim_study')}; this cellsim reads {FORMAT}. "
            "Carry it on with the version that began it, or give another folder."
        )
    differing = [name for name in wanted if not isinstance(present, dict) or present.get(name) != wanted[name]]
    if differing:
        raise ResultError(
            f"The folder '{home}' holds another study: its {differing[0]} differs. "
            "Rows of two studies do not belong in one table. Give another folder, or move the old one away."
        )
