"""Numbers with authors: every parameter with its unit, range, source, and how it is known."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from cellsim import units
from cellsim.errors import ParameterError, UnitError

KNOWN = ("measured", "fitted", "assumed", "derived")
KEYS = {"value", "low", "high", "source", "known"}
OPTIONAL = {"cv", "says"}


@dataclass(frozen=True)
class Parameter:
    """One number of the model.

    Parameters
    ----------
    name : GROUP_KEY, as ``NAMPT_Km_NAM``
    value : in cellsim's own units (umol, L, s, mV)
    unit : the text as written
    low, high : its range, likewise
    source : keys of the works that it rests on
    known : measured, fitted, assumed or derived, and how
    cv : coefficient of variation between people, or fibers, where one is given [-]
    says : what it is
    written : value, low and high as they stand in the table
    """

    name: str
    value: float
    unit: str
    low: float
    high: float
    source: tuple[str, ...]
    known: str
    cv: float = 0.0
    says: str = ""
    written: tuple[str, str, str] = ("", "", "")  # value, low and high as they stand in the table


def _row(group: str, key: str, row: Any, table: str) -> Parameter:
    name = f"{group}_{key}"
    where = f"The parameter {name} of {table}"
    if not isinstance(row, dict):
        raise ParameterError(
            f"{where} is no row. Write {key} = {{ value = ..., low = ..., high = ..., source, known }}."
        )
    missing, extra = KEYS - row.keys(), row.keys() - KEYS - OPTIONAL
    if missing or extra:
        what = f"lacks {', '.join(sorted(missing))}" if missing else f"has the unknown key {', '.join(sorted(extra))}"
        raise ParameterError(f"{where} {what}. A row needs value, low, high, source and known.")
    texts = {each: row[each] for each in ("value", "low", "high", "known")}
    not_text = [each for each, text in texts.items() if not isinstance(text, str)]
    if not_text:
        raise ParameterError(f'{where} has {not_text[0]} = {row[not_text[0]]!r}. Write text, such as "1 umol/L".')
    if row["known"].split(":")[0] not in KNOWN:
        raise ParameterError(f"{where} is known = '{row['known']}'. Write one of {', '.join(KNOWN)}.")
    try:
        value, low, high = (units.to_internal(row[which]) for which in ("value", "low", "high"))
        kind, *kinds = (units.kind(units.split(row[which])[1]) for which in ("value", "low", "high"))
    except UnitError as reason:
        raise ParameterError(f"{where}: {reason}") from None
    for which, other in zip(("low", "high"), kinds, strict=True):
        if other != kind:
            raise ParameterError(f"{where} has {which} = '{row[which]}', another dimension than its value.")
    if not low <= value <= high:
        raise ParameterError(
            f"{where} is {row['value']}, outside its range {row['low']} to {row['high']}. "
            "Mend the value, or widen the range and say by whose work."
        )
    keys = (row["source"],) if isinstance(row["source"], str) else tuple(row["source"])
    written_as = (row["value"], row["low"], row["high"])
    unit = row["value"].split(maxsplit=1)[1] if " " in row["value"].strip() else "1"
    return Parameter(
        name, value, unit, low, high, keys, row["known"], row.get("cv", 0.0), row.get("says", ""), written_as
    )


@cache
def tables(package: str = "cellsim.biology") -> dict[str, Traversable]:
    """Every table of a package and of the folders in it, by name.

    Parameters
    ----------
    package : whose folders are looked through

    Returns
    -------
    each table by its name without ``.toml``
    """
    top = files(package)
    folders = [top, *(each for each in top.iterdir() if each.is_dir())]
    found = sorted((each for folder in folders for each in folder.iterdir()), key=lambda each: each.name)
    return {each.name.removesuffix(".toml"): each for each in found if each.name.endswith(".toml")}


def beside(page: str, name: str = "") -> dict[str, Parameter]:
    """The table beside a page of biology, ``beside(__file__)``: rows by name, such as ``NAMPT_Km_NAM``.

    ``name`` is that of the table, without ``.toml``, where it is not that of the page.

    Parameters
    ----------
    page : the file of the page, ``__file__``
    name : of the table, without ``.toml``, where it is not that of the page

    Returns
    -------
    rows by name, in the order of the table

    Raises
    ------
    ParameterError : there is no such file, it is no TOML, or a row lacks something or contradicts itself.
    """
    path = Path(page).with_suffix(".toml") if not name else Path(page).with_name(f"{name}.toml")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as reason:
        why = "is not there" if isinstance(reason, FileNotFoundError) else f"cannot be read: {reason}"
        raise ParameterError(
            f"The table '{path}' {why}. Write one, or name it with beside(__file__, NAME); "
            "of a page that has no numbers, leave out rows."
        ) from None
    return rows_of(text, path.name)


def rows_of(text: str, table: str) -> dict[str, Parameter]:
    """Rows of the text of a table by name; ``table`` is what it is called where something is wrong.

    Parameters
    ----------
    text : of the table, as TOML
    table : what it is called where something is wrong

    Returns
    -------
    rows by name, in their order

    Raises
    ------
    ParameterError : it is no TOML, or a row lacks something, lies outside its range or stands in no group.
    """
    try:
        groups = tomllib.loads(text)
    except tomllib.TOMLDecodeError as reason:
        raise ParameterError(f"The table {table} is no TOML: {reason}.") from None
    loose = [name for name, group in groups.items() if not isinstance(group, dict)]
    if loose:
        raise ParameterError(f"'{loose[0]}' stands in no group of the table {table}. Write a line [GROUP] above it.")
    rows = (_row(group, key, row, table) for group, rows in groups.items() for key, row in rows.items())
    return {row.name: row for row in rows}


@cache
def _rows(table: str, package: str) -> tuple[Parameter, ...]:
    """The rows of one table, read once in a process."""
    if table not in tables(package):
        raise ParameterError(f"There is no table '{table}' in {package}. It has {', '.join(tables(package))}.")
    return tuple(rows_of(tables(package)[table].read_text(encoding="utf-8"), f"{table}.toml").values())


def load(names: Iterable[str], package: str = "cellsim.biology") -> dict[str, Parameter]:
    """Parameters of the named tables; each stands beside the page that it belongs to, as ``NAME.toml``.

    A row ``Vmax`` under ``[NAMPT]`` becomes the parameter ``NAMPT_Vmax``.

    Parameters
    ----------
    names : of tables, without ``.toml``
    package : in whose folders they stand

    Returns
    -------
    rows by name, in the order of the tables

    Raises
    ------
    ParameterError : there is no such table, or a row stands in two of them.
    """
    found: dict[str, Parameter] = {}
    for name in names:
        for parameter in _rows(name, package):
            if parameter.name in found:
                raise ParameterError(f"The parameter {parameter.name} stands in two tables. Keep one.")
            found[parameter.name] = parameter
    return found
