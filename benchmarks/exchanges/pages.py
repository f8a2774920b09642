"""Exchanges between the summary and the tables of the report."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from itertools import islice, pairwise
from typing import Any

from benchmarks.exchanges.exchange import Exchange, attribute, entry
from benchmarks.exchanges.records import kept
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim.language.observable import SHOWN
from cellsim.view.report import headline, report
from cellsim.view.tables import assays as assay_table
from cellsim.view.tables import rounding
from tests.readout.pages import wrong_pages

KINDS = (
    ("value", "low", "high"),
    ("name", "says", "part", "unit", "note"),
    ("person", "case", "arm", "muscle"),
    ("bout", "bouts"),
)
SHOWING = (
    headline.headline, headline._blocks, rounding.scale, rounding.behind,
    rounding.signed, rounding.unit, rounding._said, rounding.cell, assay_table.measured, assay_table._table,
    assay_table._unit, assay_table._cell, report._flat,
)  # fmt: skip


def check() -> list[str]:
    """The first thing that is wrong with the tables of a report."""
    return list(islice(wrong_pages(kept()), 1))


def exchanges() -> Iterator[Exchange]:
    """Every exchange between summary and report, with the tests that should notice it."""
    for says, made in (*_units(), *_rows(), *_code()):
        yield Exchange("pages", says, made, check)


def _units() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for name, other in (("umol/L", "umol"), ("mmol/kg", "umol/L")):
        yield f"the unit {name} is shown as {other}", partial(entry, SHOWN, name, SHOWN[other])


def _rows() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Two columns, or two rows, of the table of all numbers exchanged."""
    yield "the columns exchanged", partial(_table, lambda columns, parts: (columns[::-1], parts))
    yield "the cells of each row exchanged", partial(_table, lambda columns, parts: (columns, _turned(parts)))
    for place, other in pairwise(range(6)):
        says = f"the words of rows {place} and {other} exchanged"
        yield says, partial(_table, partial(_renamed, place, other))


def _turned(parts: headline.Parts) -> headline.Parts:
    return [(part, [(says, cells[::-1]) for says, cells in lines]) for part, lines in parts]


def _renamed(place: int, other: int, columns: list[str], parts: headline.Parts) -> tuple[list[str], headline.Parts]:
    lines = list(parts[0][1])
    (here, first), (there, second) = lines[place], lines[other]
    lines[place], lines[other] = (there, first), (here, second)
    return columns, [(parts[0][0], lines), *parts[1:]]


def _table(change: Callable[..., Any]) -> AbstractContextManager:
    real = report.headline
    return attribute(report, "headline", lambda result: change(*real(result)))


def _code() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for function in SHOWING:
        for says, code in rewrites(function, KINDS):
            yield says, partial(rewritten, function, code)
