"""The headline table of a report, rounded to what one set of parameters can tell, and what differs between people."""

import math
import tomllib
from collections.abc import Mapping, Sequence
from statistics import median

from cellsim.study.observables import SHOWN
from cellsim.study.results import Result

ABSENT = "\N{EN DASH}"
WIDEST = 6
"""Above so many columns the table begins with one for all of them together."""
NONE_TELLS = "no difference that one run can tell"

Row = Mapping
Parts = list[tuple[str, list[tuple[str, list[str]]]]]


def headline(result: Result) -> tuple[list[str], Parts]:
    """The headline table: its columns, then for each part its rows of text and one cell per column."""
    rows = result.summary.get("headline", [])
    columns = list(dict.fromkeys(row["case"] for row in rows))
    arms = list(dict.fromkeys(row["arm"] for row in rows)) if len(columns) > WIDEST else []
    parts: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        line = parts.setdefault(_block(row, rows), {}).setdefault(row["says"], [])
        if not line:
            same = [each for each in rows if (each["name"], each["bout"]) == (row["name"], row["bout"])]
            line += [_together([each for each in same if each["arm"] == arm]) for arm in arms]
            line += [_cell([each for each in same if each["case"] == column]) for column in columns]
    together = [f"{arm if arm and len(arms) > 1 else 'everyone'}, median (range between people)" for arm in arms]
    return together + columns, [(part, list(lines.items())) for part, lines in parts.items()]


def _block(row: Row, rows: Sequence[Row]) -> str:
    """The block of the table in which a row stands: its part, or its bout where somebody has several."""
    if not row["bout"] or max(each["bouts"] for each in rows) < 2:
        return row["part"]
    told: dict[str, list[str]] = {}
    for each in rows:
        if each["bout"] == row["bout"] and each["case"] not in told.setdefault(each["bout_says"], []):
            told[each["bout_says"]].append(each["case"])
    if len(told) == 1:
        return next(iter(told))
    return "; ".join(f"{', '.join(cases)}: {says[0].lower()}{says[1:]}" for says, cases in told.items())


def question(text: str) -> str:
    """The question that a scenario asks, in its first comment or its title; empty where it asks none."""
    comments = []
    for line in text.lstrip("\ufeff \n").splitlines():
        if not line.startswith("#"):
            break
        comments.append(line.lstrip("# ").strip())
    try:
        title = str(tomllib.loads(text).get("title", ""))
    except tomllib.TOMLDecodeError:
        title = ""
    found = [part for part in (" ".join(comments), title) if "?" in part]
    return found[0][: found[0].index("?") + 1] if found else ""


def differences(result: Result) -> list[str]:
    """One sentence for each headline number in which two cases differ by more than its rounding; else that none does.

    Empty unless there are exactly two.
    """
    rows = result.summary.get("headline", [])
    cases = list(dict.fromkeys(row["case"] for row in rows))
    if len(cases) != 2:
        return []
    said = []
    for which in dict.fromkeys((row["name"], row["bout"]) for row in rows):
        pair = [row for case in cases for row in rows if (row["name"], row["bout"]) == which and row["case"] == case]
        if len(pair) == 2 and (sentence := _difference(*pair)):
            said.append(sentence)
    return said or [f"Between {cases[0]} and {cases[1]} there is {NONE_TELLS}."]


def _difference(one: Row, other: Row) -> str:
    here, there = one["value"], other["value"]
    if here is None or there is None:
        if here is there:
            return ""
        return f"{_title(one)}: {_cell([one])} in {one['case']}, {_cell([other])} in {other['case']}."
    by = _scale(one)
    steps = max(_step(one, by * here), _step(one, by * there))
    if abs(by * here - by * there) < steps:
        return ""
    if one["replicates"] > 1 and max(one["low"], other["low"]) <= min(one["high"], other["high"]):
        return ""
    less, more = sorted((one, other), key=lambda row: row["value"])
    how = "longer" if one["unit"] in ("h", "s") else "higher"
    return f"{_title(one)}: {how} in {more['case']} ({_alone(more)}) than in {less['case']} ({_alone(less)})."


def _title(row: Row) -> str:
    """What a row is about; where a person has several bouts, which one first."""
    return f"Bout {row['bout']}, {row['says']}" if row["bout"] and row["bouts"] > 1 else row["says"]


def rounded(row: Row, value: float) -> str:
    """A value on the scale that is shown, to the digits that one set of parameters can tell."""
    step = _step(row, value)
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    near = round(value / step) * step
    if row["unit"] == "h":
        places = 0 if near == round(near) else 1
    return ("\N{MINUS SIGN}" if near < 0 else "") + f"{abs(near):.{places}f}"


def _step(row: Row, value: float) -> float:
    """What values are rounded to: two figures, of a pH two places, whole percents, half hours and later whole ones."""
    if row["name"].startswith("ph_"):
        return 0.01
    if row["unit"] == "h":
        return 0.5 if abs(value) < 9.75 else 1.0
    if row["unit"] == "fraction" or row["name"].endswith("_change"):
        return 1.0
    return 10.0 ** max(math.floor(math.log10(abs(value))) - 1, -4) if value else 1.0


def _scale(row: Row) -> float:
    return 100.0 if row["unit"] == "fraction" else 1.0


def behind(unit: str) -> str:
    """A unit as it stands behind a number."""
    return {"fold": " × rest", "percent": " %"}.get(unit, f" {SHOWN.get(unit, unit)}".rstrip())


def _signed(row: Row, value: float) -> str:
    text = rounded(row, _scale(row) * value)
    return ("+" if row["name"].endswith("_change") and value > 0 and text != "0" else "") + text


def _unit(row: Row) -> str:
    return behind("percent" if row["unit"] == "fraction" else row["unit"])


def _alone(row: Row) -> str:
    return _signed(row, row["value"]) + _unit(row)


def _said(row: Row, value: float, low: float, high: float, more: str = "") -> str:
    """A value with its range, the unit once; fractions in percent, changes with their sign."""
    text, least, most = (_signed(row, each) for each in (value, low, high))
    inside = ", ".join(part for part in (f"{least} to {most}" if least != most else "", more) if part)
    return text + (f" ({inside})" if inside else "") + _unit(row)


def _cell(rows: Sequence[Row]) -> str:
    if not rows or rows[0]["value"] is None:
        return (rows[0]["note"] if rows else "") or ABSENT
    return _said(rows[0], rows[0]["value"], rows[0]["low"], rows[0]["high"])


def _together(rows: Sequence[Row]) -> str:
    found = [row for row in rows if row["value"] is not None]
    if not found:
        return ABSENT
    values = [row["value"] for row in found]
    missing = f"{len(rows) - len(found)} without" if len(found) < len(rows) else ""
    return _said(found[0], median(values), min(values), max(values), missing)
