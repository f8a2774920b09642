"""Exchanges between the table and the headline numbers."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from functools import partial
from itertools import pairwise

import pandas as pd

from benchmarks.exchanges.exchange import Exchange, attribute
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim.biology.human_muscle import human_muscle
from cellsim.study.result import measures, series, summary
from cellsim.study.result.measures import MEASURES, Window
from cellsim.study.result.summary import summarize
from tests.readout.compared import GROUPS
from tests.readout.courses import events, made_up_table
from tests.readout.headline_by_hand import wrong_summary
from tests.readout.notes import wrong_notes

OBSERVABLES = human_muscle().observables
KINDS = (
    tuple(each.name for each in fields(Window)),
    GROUPS,
    ("person", "arm", "muscle", "label"),
    ("time_h", "duration_h"),
    ("first", "last"),
    ("bout", "meal", "dose"),
    ("value", "low", "high"),
    ("part", "name", "says", "unit", "note", "bout_says"),
    ("people", "arms", "replicates"),
)
COMPUTING = tuple(
    each for name, each in vars(measures).items() if callable(each) and each.__module__ == measures.__name__
    and not isinstance(each, type)
)  # fmt: skip
READING = (
    summary._headline, summary.windows, summary._said, summary.summarize,
    series.Courses.__post_init__, series.Courses.series, series.Courses._grid, series._Part.grid,
    series._cases, series.bout_events,
)  # fmt: skip


def check() -> list[str]:
    """Every number, and every word about it, of the made-up courses."""
    return wrong_notes() or wrong_summary(summarize(made_up_table(), events()))


def exchanges() -> Iterator[Exchange]:
    """Every exchange between table and headline, with the tests that should notice it."""
    for says, made in (*_measures(), *_columns(), *_code()):
        yield Exchange("headline", says, made, check)


def _code() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for function in (*COMPUTING, *READING):
        for says, code in rewrites(function, KINDS, counts=function in READING):
            yield says, partial(rewritten, function, code)


def _measures() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Each measure with the column, statistic, unit, part or words of another."""
    for place, (here, there) in enumerate(pairwise((*MEASURES, MEASURES[0]))):
        others = [name for name, each in OBSERVABLES.items() if each.unit == OBSERVABLES[here.observable].unit]
        column = others[(others.index(here.observable) + 1) % len(others)]
        changed = {"observable": column if column != here.observable else "pi"}
        yield _measure(place, f"column {changed['observable']}", **changed)
        for field in ("part", "says", "unit", "number", "observable"):
            changed = replace(here, **{field: getattr(there, field)})
            if (changed.unit or _unit(changed)) != (here.unit or _unit(here)) or (field != "unit" and changed != here):
                yield _measure(place, f"{field} of {there.name}", **{field: getattr(there, field)})
        for other in (measures._lowest_after, measures.highest_after, measures._at_end, measures._at_start):
            if here.bout and other is not here.number:
                yield _measure(place, f"number {other.__name__}", number=other)
        for other in (measures._first, measures._last, measures._change):
            if not here.bout and other is not here.number:
                yield _measure(place, f"number {other.__name__}", number=other)


def _unit(measure: measures.Measure) -> str:
    return OBSERVABLES[measure.observable].unit


def _measure(place: int, told: str, **changed: object) -> tuple[str, Callable[[], AbstractContextManager]]:
    other = list(MEASURES)
    other[place] = replace(MEASURES[place], **changed)
    return f"{MEASURES[place].name} has the {told}", partial(attribute, summary, "MEASURES", tuple(other))


def _columns() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """A table read from another group, person or replicate, or in which two columns have changed places."""
    for group in GROUPS[1:4]:
        yield f"group all <-> {group}", partial(_read_as, {"group": {group: "all", "all": group}})
    yield "her <-> him", partial(_read_as, {"person": {"her": "him", "him": "her"}})
    yield "one replicate twice", partial(_read_as, {"replicate": {0: 1}})
    read = list(dict.fromkeys(each.observable for each in MEASURES))
    for name, other in pairwise((*read, read[0])):
        yield f"column {name} <-> {other}", partial(_named, {name: other, other: name})


def _read_as(words: dict[str, dict]) -> AbstractContextManager:
    return _table(lambda table: table.replace(words))


def _named(names: dict[str, str]) -> AbstractContextManager:
    return _table(lambda table: table.rename(columns=names))


def _table(change: Callable[[pd.DataFrame], pd.DataFrame]) -> AbstractContextManager:
    real = summary.Courses
    return attribute(summary, "Courses", lambda table: real(change(table)))
