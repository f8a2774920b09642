"""The report: one page that can be mailed, printed, and read without a network."""

import base64
import math
from collections.abc import Mapping
from importlib.resources import files
from statistics import median

from jinja2 import Environment, StrictUndefined

from cellsim.errors import UnknownSource
from cellsim.sources import source
from cellsim.study.observables import SHOWN
from cellsim.study.results import Result
from cellsim.study.series import Event
from cellsim.view.figures import FIGURES
from cellsim.view.palette import DPI

ABSENT = "\N{EN DASH}"
WIDEST = 6
"""Above so many columns the headline table shows the median and range of each arm."""


def report(result: Result, figures: Mapping[str, bytes]) -> str:
    """The report of a result as one HTML page with its figures inside."""
    text = files("cellsim.view").joinpath("report.html.j2").read_text(encoding="utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    columns, parts = headline(result)
    return page.from_string(text).render(
        title=result.title,
        story=result.story,
        events=[told(*each) for each in _gathered(result.events)],
        columns=columns,
        parts=parts,
        figures=[
            {
                "name": name,
                "caption": FIGURES[name].caption if name in FIGURES else "",
                "data": _inside(raw),
                "width": _width(raw),
            }
            for name, raw in figures.items()
        ],
        notes=result.notes,
        sentences=result.sentences,
        sources=[cited(key) for key in sorted(result.sources)],
        uncertainty=uncertainty(result),
        scenario=result.scenario_text,
        digest=result.digest,
        provenance=_flat(result.provenance),
    )


def number(value: float | None, unit: str = "") -> str:
    """A number as one would say it: three figures, thousands whole, its unit behind it."""
    return ABSENT if value is None or not math.isfinite(value) else _figures(value) + _behind(unit)


def _figures(value: float) -> str:
    size = abs(value)
    if size == 0:
        return "0"
    text = f"{size:.2e}" if size < 1e-4 else f"{size:.{min(4, max(0, 2 - math.floor(math.log10(size))))}f}"
    return ("\N{MINUS SIGN}" if value < 0 else "") + text


def _behind(unit: str) -> str:
    return {"fold": " × rest", "percent": " %"}.get(unit, f" {SHOWN.get(unit, unit)}".rstrip())


def _said(row: Mapping, value: float, low: float, high: float, more: str = "") -> str:
    """A value with its range, the unit once; fractions in percent, changes with their sign."""
    unit = "percent" if row["unit"] == "fraction" else row["unit"]
    by = 100.0 if row["unit"] == "fraction" else 1.0
    signed = row["name"].endswith("_change")
    text, least, most = (("+" if signed and each > 0 else "") + _figures(by * each) for each in (value, low, high))
    inside = ", ".join(part for part in (f"{least} to {most}" if least != most else "", more) if part)
    return text + (f" ({inside})" if inside else "") + _behind(unit)


def headline(result: Result) -> tuple[list[str], list[tuple[str, list[tuple[str, list[str]]]]]]:
    """The headline table: its columns, then for each part its rows of text and one cell per column."""
    rows = result.summary.get("headline", [])
    whose = list(dict.fromkeys(row["case"] for row in rows))
    crowd = len(whose) > WIDEST
    columns = list(dict.fromkeys(row["arm"] for row in rows)) if crowd else whose
    parts: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        line = parts.setdefault(row["part"], {}).setdefault(row["says"], [])
        if not line:
            same = [each for each in rows if each["name"] == row["name"]]
            line += [_cell([each for each in same if each["arm" if crowd else "case"] == column]) for column in columns]
    shown = [f"{column or 'everyone'}, median (range)" if crowd else column for column in columns]
    return shown, [(part, list(lines.items())) for part, lines in parts.items()]


def _cell(rows: list[dict]) -> str:
    found = [row for row in rows if row["value"] is not None]
    if not found:
        return (rows[0]["note"] if rows else "") or ABSENT
    if len(rows) == 1:
        return _said(rows[0], rows[0]["value"], rows[0]["low"], rows[0]["high"])
    values = [row["value"] for row in found]
    missing = f"{len(rows) - len(found)} without" if len(found) < len(rows) else ""
    return _said(found[0], median(values), min(values), max(values), missing)


def _gathered(events: list[Event]) -> list[tuple[str, list[Event]]]:
    """Events of one kind and wording that are told in one line, with the people they hold for."""
    lines: dict[tuple, list[Event]] = {}
    for each in sorted(events, key=lambda each: each.time_h):
        lines.setdefault((each.kind, each.label, each.person), []).append(each)
    people: dict[tuple, list[str]] = {}
    same: dict[tuple, list[Event]] = {}
    for (kind, label, person), those in lines.items():
        key = (kind, label, tuple((each.time_h, each.duration_h) for each in those))
        people.setdefault(key, []).append(person)
        same[key] = those
    return [(_together([name for name in people[key] if name]), those) for key, those in same.items()]


def _together(people: list[str]) -> str:
    return ", ".join(people) if len(people) <= WIDEST else f"{len(people)} people"


def told(people: str, events: list[Event]) -> str:
    """One line for events of one kind: who, what, when."""
    first, last = events[0], events[-1]
    lasting = f" for {_spell(first.duration_h)}" if first.duration_h > 0 else ""
    when = f"at {_spell(first.time_h)}"
    if len(events) > 1:
        when = f"{len(events)} times, from {_spell(first.time_h)} to {_spell(last.time_h)}"
    return f"{people}{': ' if people else ''}{first.label or first.kind} ({first.kind}), {when}{lasting}"


def _spell(hours: float) -> str:
    if 0 < hours < 3:
        return f"{hours * 60:.3g} min"
    return f"{hours:.4g} h" if hours < 72 else f"{hours / 24:.4g} days"


def cited(key: str) -> str:
    """A source as one line, or its key where this version does not list it."""
    try:
        return source(key).cite()
    except UnknownSource:
        return f"{key} (not in this version's list of sources)"


def uncertainty(result: Result) -> str:
    """How far the numbers may be trusted, said plainly."""
    count = result.summary.get("replicates", 1)
    if count > 1:
        return (
            f"Values are means of {count} replicates with their range. The replicates differ in chance alone: all have "
            "one and the same set of parameters, so the range says nothing of what is not known about the biology."
        )
    return (
        "Every value comes from one run with one set of parameters, so no interval can be given. Parameters carry "
        "ranges; a study over those ranges and several replicates is needed before a small difference is called one."
    )


def _width(raw: bytes) -> float:
    """How wide a figure stands on the page [rem]: by its own width, so that type is of one size in all."""
    return int.from_bytes(raw[16:20]) / DPI * 4.7  # a PNG's width stands in bytes 16 to 20


def _inside(raw: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(raw).decode("ascii")


def _flat(record: Mapping, path: str = "") -> list[tuple[str, str]]:
    lines = []
    for key, value in record.items():
        name = f"{path} {key}".strip().replace("_", " ")
        if isinstance(value, Mapping):
            lines += _flat(value, name)
        elif isinstance(value, list | tuple):
            lines.append((name, " ".join(map(str, value)) or ABSENT))
        else:
            lines.append((name, ABSENT if value in (None, "") else str(value)))
    return lines
