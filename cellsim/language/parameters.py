"""Numbers with authors: every parameter with its unit, range, source, and how it is known."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from cellsim import units
from cellsim.errors import ParameterError
from cellsim.sources import source

KNOWN = ("measured", "fitted", "assumed", "derived")
KEYS = {"value", "low", "high", "source", "known"}
OPTIONAL = {"cv", "says"}


@dataclass(frozen=True)
class Parameter:
    """One number of the model.

    ``value``, ``low`` and ``high`` are in cellsim's own units (umol, L, s, mV);
    ``unit`` is the text as written. ``cv`` is the between-person coefficient of
    variation where one is given.
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


def _row(group: str, key: str, row: dict) -> Parameter:
    name = f"{group}_{key}"
    missing, extra = KEYS - row.keys(), row.keys() - KEYS - OPTIONAL
    if missing or extra:
        what = f"lacks {', '.join(sorted(missing))}" if missing else f"has the unknown key {', '.join(sorted(extra))}"
        raise ParameterError(f"The parameter {name} {what}. A row needs value, low, high, source and known.")
    if row["known"].split(":")[0] not in KNOWN:
        raise ParameterError(f"The parameter {name} is known = '{row['known']}'. Write one of {', '.join(KNOWN)}.")
    keys = (row["source"],) if isinstance(row["source"], str) else tuple(row["source"])
    for each in keys:
        source(each)
    _, written = units.read(row["value"])
    value, low, high = (units.to_internal(row[which]) for which in ("value", "low", "high"))
    for which in ("low", "high"):
        if units.read(row[which])[1].dimensionality != written.dimensionality:
            raise ParameterError(
                f"The parameter {name} has {which} = '{row[which]}', another dimension than its value."
            )
    if not low <= value <= high:
        raise ParameterError(
            f"The parameter {name} = {row['value']} lies outside its range {row['low']} to {row['high']}."
        )
    written_as = (row["value"], row["low"], row["high"])
    unit = row["value"].split(maxsplit=1)[1] if " " in row["value"].strip() else "1"
    return Parameter(
        name, value, unit, low, high, keys, row["known"], row.get("cv", 0.0), row.get("says", ""), written_as
    )


@cache
def tables(package: str = "cellsim.biology") -> dict[str, Traversable]:
    """Every table of a package and of the folders in it, by name."""
    top = files(package)
    folders = [top, *(each for each in top.iterdir() if each.is_dir())]
    found = sorted((each for folder in folders for each in folder.iterdir()), key=lambda each: each.name)
    return {each.name.removesuffix(".toml"): each for each in found if each.name.endswith(".toml")}


@cache
def _rows(table: str, package: str) -> tuple[Parameter, ...]:
    """The rows of one table, read once in a process."""
    text = tables(package)[table].read_text(encoding="utf-8")
    return tuple(_row(group, key, row) for group, rows in tomllib.loads(text).items() for key, row in rows.items())


def load(names: Iterable[str], package: str = "cellsim.biology") -> dict[str, Parameter]:
    """Parameters of the named tables; each stands beside the page that it belongs to, as ``NAME.toml``.

    A row ``Vmax`` under ``[NAMPT]`` becomes the parameter ``NAMPT_Vmax``.
    """
    found: dict[str, Parameter] = {}
    for name in names:
        for parameter in _rows(name, package):
            if parameter.name in found:
                raise ParameterError(f"The parameter {parameter.name} stands in two tables. Keep one.")
            found[parameter.name] = parameter
    return found
