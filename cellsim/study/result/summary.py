"""The headline numbers of a result: what a physiologist would read out first."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.recovered import AT, DEFINITION
from cellsim.errors import ResultError
from cellsim.language.observable import Observable
from cellsim.scenario.fields.field import nearest
from cellsim.scenario.fields.times import spoken
from cellsim.study.result.measures import MEASURES, Measure, Number, Window
from cellsim.study.result.readiness import OF_HEADLINE, last_back, rows_back, valued
from cellsim.study.result.series import Case, Courses, Event, bout_events, own_window, windows, working

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd

MOST_LIVE = 0.99  # share of living fibers above which none has died (the rest is rounding)
_ONE_OF = re.compile(r"(\w+)\[(\d+)\]")


def key(row: Mapping) -> str:
    """A headline number by name; where a person has several bouts, with that of its bout: ``force_nadir[2]``."""
    return f"{row['name']}[{row['bout']}]" if row["bout"] and row["bouts"] > 1 else row["name"]


def found(rows: Sequence[Mapping], name: str) -> Mapping | None:
    """The first headline row of a name as ``key`` gives it; None where nothing of it was recorded."""
    return next((row for row in rows if name in (key(row), f"{row['name']}[{row['bout']}]")), None)


def check_name(written: str, bouts: int) -> None:
    """Whether this is the name of one headline number, in a scenario with so many bouts.

    Raises
    ------
    ResultError : there is no such number, or no such bout, or several bouts have it.
    """
    part = _ONE_OF.fullmatch(written)
    name, number = (part[1], int(part[2])) if part else (written, None)
    measure = next((each for each in MEASURES if each.name == name), None)
    if measure is None:
        known = [each.name for each in MEASURES]
        raise ResultError(f"'{written}' is no headline number. {nearest(name, known)}Known are {', '.join(known)}.")
    if number is not None and not measure.bout:
        raise ResultError(f"'{name}' belongs to the whole record and not to a bout. Write '{name}'.")
    if number is not None and not 1 <= number <= bouts:
        several = f"bouts are numbered 1 to {bouts}" if bouts > 1 else f"there is {'one' if bouts else 'none'}"
        raise ResultError(f"'{written}' asks for bout {number}, but {several}. Write another number.")
    if number is None and measure.bout and bouts > 1:
        raise ResultError(
            f"'{written}' is asked of {bouts} bouts, and each has its own. "
            f"Write which: '{name}[1]' for the first, up to '{name}[{bouts}]'."
        )


Series = list[tuple[np.ndarray, np.ndarray]]
"""Times [h] and values of one observable, for each replicate."""


def _headline(measure: Measure, case: Case, answers: Sequence[Number], unit: str) -> dict | None:
    found = valued(measure.name, answers)
    if found is None:
        return None
    return {
        "person": case.person, "arm": case.arm, "muscle": case.muscle, "case": case.label,
        "part": measure.part, "name": measure.name, "says": measure.says, "unit": measure.unit or unit,
    } | found  # fmt: skip


def _answers(measure: Measure, series: Series, window: Window | None, event: Event | None) -> list[Number]:
    """A headline number in each replicate."""
    return [
        measure.number(time, value, window if window is None or event is None else own_window(window, event, place))
        for place, (time, value) in enumerate(series)
    ]


def _answers_back(
    measure: Measure, case: Case, series: Series, window: Window | None, event: Event, rows: Sequence[Mapping]
) -> list[Number]:
    """When the simulated muscle was back in each replicate: the whole of it as the table of all muscles says.

    ``window`` is that of the muscle, up to the next bout that works it; None where it did not work in this one.
    """
    if window is None:
        return [f"no work of the {case.muscle}"] * len(series)
    if measure.name == "recovered_after":
        return [row[AT] for row in rows] if series else []
    return _answers(measure, series, window, event)


def _share_alive(series: Series, window: Window | None) -> float:
    """The least share of living fibers in a bout and after it, or over the record; all of them where none was lost."""
    inside = [value if window is None else value[(time >= window.start) & (time <= window.until)]
              for time, value in series]  # fmt: skip
    return min((float(each.min()) for each in inside if each.size), default=1.0)


def _qualified(row: dict, lifted: bool, alive: float, kind: str) -> dict:
    """What must stand beside a number: of lifting what its watts are, and how many of the fibers live.

    A fold of rest of a signal is no reading where fibers have died, for they hold what they made last.
    """
    about = next(each for each in MEASURES if each.name == row["name"])
    if lifted and about.observable == "work":
        row |= {"says": f"{row['says']}, as pedaling of the same ATP cost"}
    if alive > MOST_LIVE or kind == "body":
        return row
    row |= {"alive": alive}
    if row["unit"] == "fold" or about.name.endswith("_peak_time"):
        none = {"value": None, "low": None, "high": None, "watched": None, "values": [None] * row["replicates"]}
        row |= none | {"note": f"no reading: only {100.0 * alive:.0f} % of the fibers live"}
    return row


def _said(number: int, bout: Event, count: int) -> str:
    which = f"Bout {number} of {count}" if count > 1 else "The bout"
    return f"{which}: {bout.label} at {bout.when or spoken(3600.0 * bout.time_h)}"


def summarize(
    table: "pd.DataFrame",
    events: Sequence[Event] = (),
    own: Mapping[str, Observable] | None = None,
    courses: Courses | None = None,
) -> dict:
    """Headline numbers of every case, around each of its bouts and over the whole record.

    ``headline`` is a list of rows with ``person``, ``arm``, ``muscle``, ``name``, ``says``, ``value``
    (mean over replicates), ``low`` and ``high`` (their range), ``values`` (each replicate's), ``unit``, and a ``note``
    where no value could be had; ``watched`` says for how long a date was looked for in vain, in its unit. Of a date of
    being back ``never`` counts replicates that were never below, and ``last`` of that of the simulated muscle says
    which of those that worked is back last, and when.
    ``bout`` is the number of a bout among the ``bouts`` of that person, and ``bout_says`` which it is; 0 is the record.
    ``definitions`` says what the words mean that could mean several things. ``own`` are observables that the human
    muscle has not, or has otherwise, as a result has them; ``courses`` are those of the table, where it has been taken
    apart already.
    """
    begin, end = float(table["time_h"].min()), float(table["time_h"].max())
    courses, rows = courses or Courses(table), []
    back = rows_back(courses, events)
    known = {**human_muscle().observables, **(own or {})}
    for case in courses.cases:
        theirs = bout_events(events, case.person, case.arm)
        names = {"alive"} | {measure.observable for measure in MEASURES}
        series = {name: courses.series(name, case) for name in names}
        mine = dict(windows(working(theirs, case, case.muscle), begin, end))
        for number, window in [*windows(list(enumerate(theirs, 1)), begin, end), (0, None)]:
            worked = [row for row in back if row["case"] == case and row["bout"] == number]
            lead = [row for row in worked if row["muscle"] == case.muscle]
            said = _said(number, theirs[number - 1], len(theirs)) if number else ""
            measures = [measure for measure in MEASURES if measure.bout == bool(number)]
            lifted = bool(number) and theirs[number - 1].lifted
            alive, headline = _share_alive(series["alive"], window), []
            for measure in measures:
                about = known[measure.observable]
                event, course = theirs[number - 1] if number else None, series[about.name]
                if event is not None and measure.name in OF_HEADLINE:
                    answers = _answers_back(measure, case, course, mine.get(number), event, lead)
                else:
                    answers = _answers(measure, course, window, event)
                if row := _headline(measure, case, answers, about.unit):
                    row |= {"last": last_back(worked, case.muscle)} if measure.name == "recovered_after" else {}
                    headline.append(_qualified(row, lifted, alive, about.kind))
            rows += [row | {"bout": number, "bouts": len(theirs), "bout_says": said} for row in headline]
    return {
        "span_h": end - begin,
        "people": table["person"].unique().tolist(),
        "arms": table["arm"].unique().tolist(),
        "replicates": int(table["replicate"].nunique()),
        "definitions": {"recovered": DEFINITION},
        "headline": rows,
    }
