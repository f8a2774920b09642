"""The table of a study: its columns and their types, and the bytes of a file of some of its rows."""

import io
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from cellsim.study.result.result import table_digest

Value = float | int | str | bool
Inputs = dict[str, Value]
Row = dict[str, Value]
"""One run: its number, its inputs, ``status`` and ``message``, and its outcomes (NaN where there is none)."""
Kinds = Mapping[str, str]
"""Of each column its type, in the order in which they stand."""

_FLOATS = ("age_years", "dose_mg", "dose_umol", "adherence", "niacin_mg")
_TEXTS = ("activity", "intensity", "compound", "route", "structure")
WHOLE = ("seed", "fibers", "mitochondria")
INPUTS = dict.fromkeys(_FLOATS, "float64") | dict.fromkeys(_TEXTS, "str") | dict.fromkeys(WHOLE, "int64")
"""What ``Scenario.vary`` changes by name."""
ABOUT = {"run": "int64", "replicate": "int64", "status": "str", "message": "str"}
"""What every study has."""


def kinds_of(inputs: Sequence[Inputs], replicates: int = 1) -> dict[str, str]:
    """The columns of a study before its outcomes, each in its one type."""
    first = inputs[0] if inputs else {}
    varied = {name: INPUTS.get(name) or _kind([each[name] for each in inputs]) for name in first}
    repeated = {"replicate": ABOUT["replicate"]} if replicates > 1 else {}
    after = {"status": "str", "message": "str"}
    return {"run": ABOUT["run"], **repeated, **varied, **after}


def _kind(values: Sequence[Value]) -> str:
    """Truths and numbers stand as what they are; what is written in several ways stands as it is written."""
    if all(isinstance(each, bool) for each in values):
        return "bool"
    return "float64" if all(type(each) in (int, float) for each in values) else "str"


def table_of(rows: Sequence[Row], kinds: Kinds) -> pd.DataFrame:
    """Rows of runs as a table sorted by run, each column in its one type."""
    ordered = sorted(rows, key=lambda row: int(row["run"]))
    columns = {name: [row[name] for row in ordered] for name in kinds}
    return pd.DataFrame({name: pd.Series(_plain(columns[name], kind), dtype=kind) for name, kind in kinds.items()})


def _plain(values: Sequence[Value], kind: str) -> list[Value]:
    return [str(each) for each in values] if kind == "str" else list(values)


def packed(table: pd.DataFrame, about: Mapping[str, str]) -> bytes:
    """A table as the bytes of a Parquet file that says what it is and can be verified; equal for equal tables."""
    bare = pa.Table.from_pandas(table, preserve_index=False)
    said = {**about, "cellsim_digest": table_digest(table)}
    buffer = io.BytesIO()
    pq.write_table(bare.replace_schema_metadata(said), buffer, compression="zstd", write_page_checksum=True)
    return buffer.getvalue()


def unpacked(file: Path, about: Mapping[str, str]) -> pd.DataFrame | None:
    """The table of a file that is whole and what it should be; else None."""
    try:
        read = pq.read_table(file, page_checksum_verification=True)
        said = {key.decode(): value.decode() for key, value in (read.schema.metadata or {}).items()}
        table = read.to_pandas()
        digest = table_digest(table)
    # Whatever a damaged file makes the reading of it stumble over, there are no rows in it.
    except Exception:
        return None
    return table if said == {**about, "cellsim_digest": digest} else None


def inputs_digest(inputs: Sequence[Inputs]) -> str:
    """A hash of what is written differently in every run, column by column."""
    total = sha256()
    for name in inputs[0] if inputs else ():
        total.update(repr((name, [each[name] for each in inputs])).encode())
    return total.hexdigest()
