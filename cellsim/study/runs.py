"""One run of a study: what is asked of it, the row it becomes, and the file in which the row is kept."""

import io
import json
import math
import os
import secrets
import sys
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from inspect import getsource
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from cellsim.errors import CellsimError, ResultError
from cellsim.scenario.scenario import Scenario
from cellsim.study.folder import settle, write
from cellsim.study.results import Result, table_digest
from cellsim.study.run import simulate
from cellsim.study.summary import check_name, found

PAGE = "study.json"
TABLE = "results.parquet"
FORMAT = 1
_FLOATS = ("age_years", "dose_mg", "dose_umol", "adherence", "niacin_mg")
_TEXTS = ("activity", "intensity", "compound", "route", "structure")
_WHOLE = ("seed", "fibers", "mitochondria")
VARIED = dict.fromkeys(_FLOATS, "float64") | dict.fromkeys(_TEXTS, "str") | dict.fromkeys(_WHOLE, "int64")
WRITTEN = {"run": "int64", **VARIED, "status": "str", "message": "str"}

UNRECORDED = "not recorded"

Value = float | int | str
Inputs = dict[str, Value]
Outcome = str | Callable[[Result], float]
"""A headline number by name, as ``cellsim.study.summary.key`` has it, or a function of the result in a module."""
Row = dict[str, Value]
"""One run: its number, its inputs, ``status`` and ``message``, and its outcomes (NaN where there is none)."""


def lived(base: Scenario, run: int, inputs: Inputs, outcomes: Mapping[str, Outcome]) -> tuple[Row, bool]:
    """One run of a study, as its row, and whether that lasts: what was not foreseen is tried again next time."""
    try:
        result = simulate(base.vary(**inputs))
        answers = {name: _asked(outcome, result) for name, outcome in outcomes.items()}
    except CellsimError as mistake:
        return _failed(run, inputs, outcomes, str(mistake)), True
    except Exception as mistake:
        said = f"{type(mistake).__name__}: {mistake} (unforeseen; this run is tried again next time)"
        return _failed(run, inputs, outcomes, said), False
    said = "; ".join(f"{name}: {why}" for name, (_, why) in answers.items() if why)
    numbers = {name: number for name, (number, _) in answers.items()}
    status = UNRECORDED if any(why == UNRECORDED for _, why in answers.values()) else "ok"
    return {"run": run, **inputs, "status": status, "message": said, **numbers}, True


def _failed(run: int, inputs: Inputs, outcomes: Mapping[str, Outcome], said: str) -> Row:
    return {"run": run, **inputs, "status": "failed", "message": said, **dict.fromkeys(outcomes, math.nan)}


def _asked(outcome: Outcome, result: Result) -> tuple[float, str]:
    """An outcome and, where it is NaN, why."""
    if isinstance(outcome, str):
        row = found(result.summary["headline"], outcome)
        number, why = (row["value"], row["note"]) if row else (None, UNRECORDED)
        return (math.nan, why) if number is None else (float(number), "")
    number = float(outcome(result))
    return (number, "") if math.isfinite(number) else (math.nan, "is not a number")


def check_outcome(name: str, outcome: Outcome, bouts: int) -> None:
    """Whether another process can ask this of a result, in a scenario with so many bouts."""
    if name in WRITTEN:
        raise ResultError(f"'{name}' is a column that every study has. Give the outcome another name.")
    if isinstance(outcome, str):
        check_name(outcome, bouts)
        return
    home = sys.modules.get(getattr(outcome, "__module__", None) or "")
    if getattr(home, getattr(outcome, "__name__", ""), None) is not outcome:
        raise ResultError(
            f"The outcome '{name}' cannot be found by another process. Write it as a function of its own in a module "
            "or script, with a name, outside every other function."
        )


def identity(outcome: Outcome) -> str:
    """A name for an outcome that changes when what it computes is written differently."""
    if isinstance(outcome, str):
        return outcome
    return f"{outcome.__name__} {sha256(getsource(outcome).encode()).hexdigest()}"


def table_of(rows: Sequence[Row]) -> pd.DataFrame:
    """Rows of runs as a table sorted by run, each column in its one type."""
    table = pd.DataFrame(sorted(rows, key=lambda row: row["run"]))
    return table.astype({name: WRITTEN.get(name, "float64") for name in table.columns})


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
    except (OSError, ValueError, TypeError, KeyError, pa.ArrowException):
        return None
    whole = told == (study, table_digest(table)) and [row.get("run") for row in rows] == [run]
    return rows[0] if whole else None


def put(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all; an earlier one stays until the new one is on disk.

    Raises
    ------
    ResultError : the system refuses.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(fresh, raw)
        os.replace(fresh, path)
        settle(path.parent)
    except OSError as reason:
        raise ResultError(
            f"'{path}' could not be written: {reason.strerror or reason}. Check the free space and the rights of that "
            "folder, then run the study again: what is finished is kept."
        ) from reason
    finally:
        fresh.unlink(missing_ok=True)


def claim(folder: Path, page: Mapping[str, object]) -> None:
    """Make a folder the home of a study, or find that it is so already.

    Raises
    ------
    ResultError : it is a file, or holds something else, or another study.
    """
    if folder.exists() and not folder.is_dir():
        raise ResultError(f"'{folder}' is a file. Give the name of a folder for the study.")
    wanted = {"cellsim_study": FORMAT, **page}
    try:
        present = json.loads((folder / PAGE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        others = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
        others = [name for name in others if not name.startswith(".")]
        if others:
            raise ResultError(
                f"The folder '{folder}' holds '{others[0]}' but no study. Give an empty folder, or a new name."
            ) from None
        put(folder / PAGE, (json.dumps(wanted, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode())
        return
    except (OSError, ValueError) as reason:
        raise ResultError(f"'{folder / PAGE}' cannot be read ({reason}). Give another folder.") from reason
    differing = [name for name in wanted if not isinstance(present, dict) or present.get(name) != wanted[name]]
    if differing:
        raise ResultError(
            f"The folder '{folder}' holds another study: its {differing[0]} differs. "
            "Rows of two studies do not belong in one table. Give another folder, or move the old one away."
        )
