"""The report: one page that can be mailed, printed, and read without a network."""

import base64
import re
from collections.abc import Mapping
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from cellsim.biology.exercise.muscles import FIT
from cellsim.errors import UnknownSource
from cellsim.sources import source
from cellsim.study.arms.pairs import HOW
from cellsim.study.result.intervals import COVERS
from cellsim.study.result.result import Result
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.figures.palette import DPI
from cellsim.view.report.answer import answer
from cellsim.view.report.headline import differences, headline
from cellsim.view.tables.arms import arm_tables
from cellsim.view.tables.assays import measured
from cellsim.view.tables.readiness import readiness_tables, said, session_tables
from cellsim.view.tables.rounding import ABSENT

_BEHIND = re.compile(r"(?<=[\d)]) (?=(?:%|×|h|s|W|kJ|U/L|mV|points?)(?![\w-])|(?:[mµ]mol|mL)/)")
"""The space between a number and its unit."""

TOO_LONG = "scenario run"  # of the record: the page tells the scenario in sentences, provenance.json has all of it
QUESTION_REM = 46.0  # the first figure is as wide as the text
ASSUMED, LITERATURE, ODD = "What it assumes", "Literature", "Look again"
"""Sections of the story that have a place of their own on the page."""


def report(result: Result, figures: Mapping[str, bytes]) -> str:
    """The report of a result as one HTML page with its figures inside."""
    text = files("cellsim.view.report").joinpath("report.html.j2").read_text(encoding="utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    page.filters["tied"] = tied
    columns, parts = headline(result)
    sections = result.sections
    notes = list(dict.fromkeys([*result.notes, *sections.get(ODD, [])]))
    assumed = dict.fromkeys([*sections.get(ASSUMED, []), *result.sentences])
    shown = [_shown(name, raw) for name, raw in figures.items()]
    left_out = [(drawing.title, drawing.left_out(result)) for drawing in FIGURES.values()]
    return page.from_string(text).render(
        title=result.title,
        story=[each for each in sections.items() if each[0] not in (ASSUMED, LITERATURE, ODD)],
        answer=answer(result),
        columns=columns,
        parts=parts,
        differences=differences(result),
        measured=measured(result),
        ready=readiness_tables(result),
        ranges_cover=COVERS if result.ranged else "",
        sessions=session_tables(result),
        fit=FIT,
        apart=arm_tables(result),
        paired=HOW,
        ready_said=said(result),
        definitions=list(result.summary.get("definitions", {}).values()),
        caution=caution(result),
        first=[each for each in shown if each["name"] == "answer"],
        figures=[each for each in shown if each["name"] != "answer"],
        left_out=[(title, flat) for title, flat in left_out if flat],
        notes=notes,
        sentences=[each for each in assumed if each not in notes],
        sources=[cited(key, result) for key in sorted(result.sources)],
        uncertainty=uncertainty(result),
        scenario=result.scenario_text,
        digest=result.digest,
        provenance=_flat(result.provenance),
    )


def tied(text: str) -> str:
    """A text in which no line breaks between a number and its unit."""
    return _BEHIND.sub("\N{NO-BREAK SPACE}", text)


def _shown(name: str, raw: bytes) -> dict[str, object]:
    """A figure as the page shows it."""
    drawing = FIGURES.get(name)
    return {
        "name": name,
        "title": drawing.title if drawing else name,
        "caption": drawing.caption if drawing else "",
        "data": _inside(raw),
        "width": QUESTION_REM if name == "answer" else _width(raw),
    }


def cited(key: str, result: Result) -> str:
    """A source as one line, or its key where neither this version nor the run's own mechanisms list it."""
    try:
        return source(key).cite()
    except UnknownSource:
        own = result.provenance.get("scenario", {}).get("run", {}).get("cited", {})
        if isinstance(own, dict) and isinstance(own.get(key), str):
            return own[key]
        return f"{key} (not in this version's list of sources)"


def caution(result: Result) -> str:
    """What small differences in the headline table are worth."""
    if len({row["case"] for row in result.summary.get("headline", [])}) < 2:
        return ""
    return (
        "Numbers are rounded to what one set of parameters can tell. Differences of a few percent between two people "
        "are not findings: that takes replicates, and a study over the ranges of the parameters."
    )


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
        if name == TOO_LONG:
            continue
        if isinstance(value, Mapping):
            lines += _flat(value, name)
        elif isinstance(value, list | tuple):
            lines.append((name, " ".join(map(str, value)) or ABSENT))
        else:
            lines.append((name, ABSENT if value in (None, "") else str(value)))
    return lines
