"""A table as strangers write it: found by its header, whatever separates its cells and whatever stands above it."""

import csv
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.tables.numbers import Range, marks, plain_number
from cellsim.scenario.workouts.text import lines_of, quoted
from cellsim.scenario.workouts.trace import refusal

LINES_ABOVE = 30  # among which a header is looked for
MOST_CELLS = 500
LONGEST_LINE = 20_000
SEPARATORS = (",", ";", "\t", "|")
NOTHING = {"", "-", "--", "na", "n/a", "nan", "null", "none", "nil"}
PER_MINUTE = "1/min"  # the one unit that begins with a digit
_UNIT = re.compile(r"[\[(]\s*([^\])]*?)\s*[\])]")
_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Columns:
    """What a table is known by: the ``words`` of each column, in small letters and without blanks or signs.

    There must be one column of each group in ``needed``. Two tell decimals from thousands, by key and unit of a column:
    ``likely``, between which numbers its greatest lies, and for time ``steps``, between which its steps lie.
    """

    words: Mapping[str, Iterable[str]]
    needed: Iterable[Iterable[str]]
    likely: Callable[[str, str], Range | None]
    steps: Callable[[str, str], Range | None] = lambda _key, _unit: None


@dataclass(frozen=True)
class Row:
    """One line of a table: its number in the file, and its cells by the key of their column."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Sheet:
    """A table: the unit of each known column, or nothing where none is written, and the rows below the header.

    ``marks`` are what decimals stand behind in each column, ``notes`` say where that had to be judged.
    """

    name: str
    units: Mapping[str, str]
    rows: tuple[Row, ...]
    marks: Mapping[str, str]
    notes: tuple[str, ...]

    def has(self, key: str) -> bool:
        return key in self.units

    def wrong(self, line: int, what: str, mend: str) -> WorkoutError:
        return refusal(self.name, f"{what} (line {line})", mend)

    def number(self, row: Row, key: str) -> float | None:
        """The number in a cell, or None where the cell is empty."""
        text = row.cells.get(key, "").strip()
        if text.lower() in NOTHING:
            return None
        value = plain_number(text, self.marks[key])
        if value is None:
            raise self.wrong(row.line, f"says '{quoted(text)}' for {key}, which is no number", "mend that line")
        return value


def sheet(data: bytes, name: str, columns: Columns) -> Sheet | None:
    """The table whose header has a column of every group that is needed; None where the file has no such line.

    Raises
    ------
    WorkoutError : a file that is not text, or a row that is longer than its header.
    """
    lines = lines_of(data, name)
    groups = [set(group) for group in columns.needed]
    for at, line in enumerate(lines[:LINES_ABOVE]):
        for separator in SEPARATORS:
            known, units = _header(_split(line, separator), columns.words)
            if all(group & known.keys() for group in groups):
                rows = _rows(lines, at, separator, known, units, name)
                cells = {key: [row.cells[key] for row in rows] for key in known}
                likely = {key: columns.likely(key, units[key]) for key in known}
                steps = {key: columns.steps(key, units[key]) for key in known}
                decimals, notes = marks(cells, separator, likely, steps)
                titles = _split(line, separator)
                said = [f"In the column '{quoted(titles[known[key]])}' {note}" for key, note in notes.items()]
                return Sheet(name, units, tuple(rows), decimals, tuple(said))
    return None


def _header(cells: list[str], named: Mapping[str, Iterable[str]]) -> tuple[dict[str, int], dict[str, str]]:
    """Place and unit of each known column; of two with the same meaning the first counts."""
    known: dict[str, int] = {}
    units: dict[str, str] = {}
    for place, cell in enumerate(cells):
        unit = _UNIT.search(cell)
        word = _PLAIN.sub("", _UNIT.sub("", cell).lower())
        key = next((key for key, words in named.items() if word in words), None)
        if key is not None and key not in known:
            known[key] = place
            units[key] = unit[1].lower() if unit else ""
    return known, units


def _rows(
    lines: list[str], at: int, separator: str, known: dict[str, int], units: dict[str, str], name: str
) -> list[Row]:
    """The lines below the header; a line of units is none of them, and goes into ``units``."""
    rows: list[Row] = []
    width = len(_split(lines[at], separator))
    for number, line in enumerate(lines[at + 1 :], at + 2):
        if not line.strip(f' \t"{separator}'):
            continue
        cells = _split(line, separator)
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            what = f"has {len(cells)} cells in line {number} and {width} in its header"
            raise refusal(name, what, "put numbers with a decimal comma in quotes, or separate cells by semicolons")
        rows.append(Row(number, {key: cells[place] if place < len(cells) else "" for key, place in known.items()}))
    if rows and _are_units(rows[0]):
        for key, text in rows.pop(0).cells.items():
            units[key] = units[key] or _UNIT.sub(r"\1", text).strip().lower()
    return rows


def _are_units(row: Row) -> bool:
    """Whether the line below the header says units: something in most places, and no number, time or date anywhere."""
    there = [text.strip() for text in row.cells.values() if text.strip().lower() not in NOTHING]
    return bool(there) and not any(text.lstrip("([-+")[:1].isdigit() and text != PER_MINUTE for text in there)


def _split(line: str, separator: str) -> list[str]:
    if len(line) > LONGEST_LINE:
        return []
    if '"' not in line:
        return line.split(separator, MOST_CELLS)
    try:
        return next(csv.reader([line], delimiter=separator), [])[:MOST_CELLS]
    except csv.Error:
        return []
