"""What the assays of a run measured, as tables of text: one for each assay and case, a column for each time."""

from collections.abc import Sequence

from cellsim.scenario.fields.times import spoken
from cellsim.study.result.result import Result
from cellsim.view.tables.rounding import ABSENT, Row, behind

Table = tuple[str, list[str], list[tuple[str, list[str]]]]
"""A heading, the times, and for each quantity its name with its unit and one cell for each time."""


def measured(result: Result) -> list[Table]:
    """Every assay of a result with its readings, in the order of the result's own rows."""
    rows = result.summary.get("assays", [])
    kinds = dict.fromkeys((row["assay"], row["case"]) for row in rows)
    several = len({row["case"] for row in rows}) > 1
    return [
        _table(f"{assay}, {case}" if several else assay, [r for r in rows if (r["assay"], r["case"]) == (assay, case)])
        for assay, case in kinds
    ]


def _table(heading: str, rows: Sequence[Row]) -> Table:
    times = sorted({row["time_h"] for row in rows})
    lines: dict[str, list[str]] = {}
    for row in rows:
        line = lines.setdefault(f"{row['says']}{_unit(row)}", [ABSENT] * len(times))
        line[times.index(row["time_h"])] = _cell(row)
    return heading[:1].upper() + heading[1:], [f"at {spoken(3600.0 * time)}" for time in times], list(lines.items())


def _unit(row: Row) -> str:
    unit = behind(row["unit"]).strip() if row["unit"] != "1" else ""
    return f" [{unit}]" if unit else ""


def _cell(row: Row) -> str:
    """A reading with the range of its replicates; three figures, which is more than a laboratory can tell."""
    parts = [part for part in ("value", "low", "high", "reported") if part in row]
    value, low, high, *reported = (
        f"{row[part]:.2f}" if row["name"] in ("ph", "ph_lowest") else _figures(row[part]) for part in parts
    )
    spread = f" ({low} to {high})" if low != high else ""
    read = f", read as {reported[0]}" if reported and row["reported"] != row["value"] else ""
    return f"{value}{spread}{read}"


def _figures(value: float) -> str:
    text = f"{value:.3g}"
    return f"{float(text):.0f}" if "e+" in text else text
