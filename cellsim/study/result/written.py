"""What a result holds as files: JSON and tables in text, and the format by which they are known."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from cellsim.errors import ResultError
from cellsim.study.disk.seal import MANIFEST

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

FORMAT = 2


def as_json(value: object) -> bytes:
    """A value as JSON, in lines.

    Raises
    ------
    ResultError : JSON has no such value.
    """
    try:
        return (json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
    except (TypeError, ValueError) as reason:
        raise ResultError(
            f"The result holds something that JSON cannot ({reason}). Use None for a number that is missing."
        ) from reason


def as_csv(table: "pd.DataFrame") -> bytes:
    """A table as CSV in UTF-8, six figures to a number; what is missing is empty."""
    return table.to_csv(index=False, lineterminator="\n", float_format="%.6g").encode()


def check_format(folder: Path) -> None:
    """Refuse what was written before results had a manifest: nothing says whether it is whole."""
    try:
        page = {} if (folder / MANIFEST).exists() else json.loads((folder / "summary.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    if isinstance(page, dict) and "cellsim_result" in page:
        raise other_format(folder, page["cellsim_result"])


def other_format(folder: Path, number: object) -> ResultError:
    """That a folder has a format of another version."""
    return ResultError(
        f"The result in '{folder}' has format {number}; this cellsim reads {FORMAT}. Read it with the version that "
        "wrote it, or run its scenario again: it stands in provenance.json."
    )
