"""A result as CSV, one line for each row of its table, with the units beside in a page of W3C's "CSV on the Web"."""

import json
from contextlib import suppress
from pathlib import Path

from cellsim.study.disk.files import appearing, write
from cellsim.study.exchange.cube import SAYS
from cellsim.study.result.result import KEYS, Result

BESIDE = "-metadata.json"  # where readers of that standard look for what a table means
TYPES = {"float64": "double", "int64": "integer"}


def save_csv(result: Result, file: Path) -> Path:
    """Write the table of a result as CSV, and what its columns mean in a file beside: both whole, or neither.

    Parameters
    ----------
    result : whose table is written
    file : where the table goes; nothing may be there, nor at that name with ``-metadata.json`` behind it

    Returns
    -------
    the file of the table

    Raises
    ------
    ResultError : something of either name is there, or the system refuses.
    """
    beside = file.with_name(file.name + BESIDE)
    stood = False
    try:
        with appearing(file) as rows:
            with appearing(beside) as columns:
                # every number in as many digits as tell it from its neighbors: read back, it is the same
                write(rows, result.table.to_csv(index=False, lineterminator="\n").encode())
                write(columns, described(result, file.name).encode())
            stood = True
    except BaseException:
        if stood:
            with suppress(OSError):
                beside.unlink()
        raise
    return file


def described(result: Result, name: str) -> str:
    """What each column of a table is, as JSON of "CSV on the Web".

    Parameters
    ----------
    result : whose table it is
    name : of the file that the table is in

    Returns
    -------
    the text of the page
    """
    columns = []
    for column in result.table.columns:
        key = column in KEYS
        about = {
            "name": column,
            "titles": column,
            "dc:description": SAYS[column] if key else result.about(column).says,
            "schema:unitText": result.units[column],
            "datatype": TYPES.get(str(result.table[column].dtype), "string"),
        }
        columns.append(about | ({} if key else {"null": ""}))
    page = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": name,
        "dc:title": result.title,
        "dc:identifier": f"sha256:{result.digest}",
        "dialect": {"header": True, "delimiter": ",", "encoding": "utf-8"},
        "tableSchema": {"columns": columns},
    }
    return json.dumps(page, indent=1, ensure_ascii=False) + "\n"
