"""Headline numbers as text: rounded to what one set of parameters can tell, with their unit and range."""

import math
from collections.abc import Mapping, Sequence
from statistics import median

from cellsim.biology.repair.recovered import never_below
from cellsim.language.observable import SHOWN
from cellsim.study.result.measures import BACK_SAID
from cellsim.study.result.readiness import dated, is_back

ABSENT = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"

NEVER = f"never below {BACK_SAID}"

Row = Mapping
"""A row of ``summary.json``'s headline, as ``cellsim.study.result.summary`` makes them."""


def rounded(row: Row, value: float, least: float | None = None) -> str:
    """A value on the scale that is shown, in steps of ``least`` or of what parameters can tell."""
    by = step(row, value) if least is None else least
    near = round(value / by) * by
    if near == 0:
        return "0"
    if least is None:  # 9.96 is 10, not 10.0
        by = max(by, step(row, near))
    places = max(0, -math.floor(math.log10(by) + 1e-9))
    if row["unit"] == "h" and by >= 0.5:
        places = 0 if near == round(near) else 1
    return (MINUS if near < 0 else "") + f"{abs(near):.{places}f}"


def step(row: Row, value: float) -> float:
    """What values are rounded to: two figures, of a pH two places, whole percents, half hours and later whole ones,
    watts and kilojoules whole."""
    if row["name"].startswith("ph_"):
        return 0.01
    if row["unit"] == "h":
        return 0.5 if abs(value) < 9.75 else 1.0
    if row["unit"] in ("fraction", "W", "kJ") or row["name"].endswith("_change"):
        return 1.0
    return 10.0 ** max(math.floor(math.log10(abs(value))) - 1, -4) if value else 1.0


def scale(row: Row) -> float:
    return 100.0 if row["unit"] == "fraction" else 1.0


def behind(unit: str) -> str:
    """A unit as it stands behind a number."""
    return {"fold": " × rest", "percent": " %"}.get(unit, f" {SHOWN.get(unit, unit)}".rstrip())


def signed(row: Row, value: float, least: float | None = None) -> str:
    text = rounded(row, scale(row) * value, least)
    return ("+" if row["name"].endswith("_change") and value > 0 and text != "0" else "") + text


def unit(row: Row) -> str:
    return behind("percent" if row["unit"] == "fraction" else row["unit"])


def points(row: Row, text: str = "") -> str:
    """A difference with its unit: that of a percentage is points."""
    if unit(row) != " %":
        return text + unit(row)
    return f"{text} point" if text == "1" else f"{text} points"


def never_away(row: Row, *values: float) -> bool:
    """Whether a date of being back is that of one who was back already as the bout ended: no time of recovery."""
    return is_back(row["name"]) and all(map(never_below, values))


def alone(row: Row) -> str:
    return NEVER if never_away(row, row["value"]) else signed(row, row["value"]) + unit(row)


def _said(row: Row, value: float, low: float, high: float, more: str = "") -> str:
    """A value with its range, the unit once; fractions in percent, changes with their sign."""
    text, least, most = (signed(row, each) for each in (value, low, high))
    inside = ", ".join(part for part in (f"{least} to {most}" if least != most else "", more) if part)
    return text + (f" ({inside})" if inside else "") + unit(row)


def cell(rows: Sequence[Row]) -> str:
    if not rows or rows[0]["value"] is None:
        return (rows[0]["note"] if rows else "") or ABSENT
    found = [rows[0][each] for each in ("value", "low", "high")]
    text = NEVER if never_away(rows[0], *found) else _said(rows[0], *found)
    if 0 < rows[0].get("never", 0) < rows[0]["replicates"]:
        text += f"; {NEVER} in {rows[0]['never']} of {rows[0]['replicates']} replicates"
    alive = rows[0].get("alive", 1.0)
    return text if alive == 1.0 else f"{text}; {100.0 * alive:.0f} % of the fibers live"


def together(rows: Sequence[Row]) -> str:
    found = [row for row in rows if row["value"] is not None]
    if not found:
        return ABSENT
    values = [row["value"] for row in found]
    missing = f"{len(rows) - len(found)} without" if len(found) < len(rows) else ""
    if never_away(found[0], *values):
        return NEVER + (f" ({missing})" if missing else "")
    if is_back(found[0]["name"]) and len(away := dated(values)) < len(values):
        missing = ", ".join(filter(None, (f"{len(values) - len(away)} {NEVER}", missing)))
        values = away
    return _said(found[0], median(values), min(values), max(values), missing)


def median_of(arm: str, arms: int = 1) -> str:
    """What a number for many people together is called."""
    return f"{arm if arm and arms > 1 else 'everyone'}, median (range between people)"
