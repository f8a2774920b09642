"""A training diary: what was done week by week, and what became of the muscle, out of what a run recorded."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from cellsim.population.fibers.traits import TYPES
from cellsim.study.result.result import Result
from cellsim.study.result.series import Case, bouts
from cellsim.view.figures.canvas import Filled
from cellsim.view.figures.panels import Clock, Lines, Panel, courses, whole_record

WEEK_H = 168.0
LEAST_H = 2.0 * WEEK_H
"""A record shorter than two weeks is no diary."""
SECONDS = 3600.0
WORK = Panel("Work of each week", ("power_delivered",), drawn="bars", shown="kJ")
POWER = Panel("Mean power of each session", ("power_delivered",), drawn="dots", shown="W")
TESTED = (
    Panel("VO2max, as tested", ("vo2max",), shown="mL/kg/min"),
    Panel("Power, as tested", ("wmax", "critical_power"), ("Wmax", "critical power"), shown="W"),
)
COURSES = (Panel("Oxidative capacity", ("oxidative_capacity",)),)
CONTENT = Panel("Mitochondria by fiber type", ("mitochondrial_volume",) * len(TYPES), TYPES)


def without_meals(result: Result) -> Result:
    """The same without its meals, which over weeks are too many to be marked.

    Parameters
    ----------
    result : what was recorded

    Returns
    -------
    the same table, with all other events
    """
    return replace(result, events=[each for each in result.events if each.kind != "meal"])


def diary(result: Result) -> list[list[Filled]]:
    """The panels of a diary; none where a record is short, or nobody was active or still.

    Parameters
    ----------
    result : what was recorded

    Returns
    -------
    one row of panels, each with its clock and its lines
    """
    clock = whole_record(result)
    hours = (clock.high - clock.low) / clock.per_hour
    weeks = {int(each.time_h // WEEK_H) for each in result.events if each.kind == "bout"}
    if hours < LEAST_H or not (len(weeks) > 1 or any(each.kind == "habit" for each in result.events)):
        return []
    clock = Clock(clock.label, clock.per_hour, {}, clock.low, clock.high, ())  # sessions are too many to be shaded
    return [[(panel, clock, lines) for panel, lines in _panels(result, clock) if lines]]


def _panels(result: Result, clock: Clock) -> Iterator[tuple[Panel, Lines]]:
    sessions = {case: found for case in result.courses.cases if not (found := _sessions(result, case)).empty}
    yield WORK, {(case, 0): clock.shift(_by_week(found), case) for case, found in sessions.items()}
    yield POWER, {(case, 0): clock.shift(found["watts"], case) for case, found in sessions.items()}
    for panel in TESTED:
        yield panel, _tests(result, panel, clock)
    for panel in COURSES:
        yield panel.worded(result), courses(result, panel, clock)
    lines: Lines = {}
    for place, group in enumerate(TYPES):
        one = Panel("", (CONTENT.observables[place],), group=group)
        lines |= {(case, place): course for (case, _), course in courses(result, one, clock).items()}
    yield CONTENT.worded(result), lines


def _sessions(result: Result, case: Case) -> pd.DataFrame:
    """Work [kJ] and mean power [W] of each session of a case, by the hour at which it began, for each replicate."""
    power = result.courses.of("power_delivered", case)
    found = {}
    for start, end in bouts(result.events, case.person, case.arm) if not power.empty else ():
        held = power[(power.index >= start - 1e-9) & (power.index <= end + 1e-9)].dropna()
        if len(held) > 1:
            seconds = held.index.to_numpy() * SECONDS
            joules = np.trapezoid(held.to_numpy(), seconds, axis=0)
            found[start] = np.concatenate((joules / 1000.0, joules / (seconds[-1] - seconds[0])))
    if not found:
        return pd.DataFrame()
    columns = pd.MultiIndex.from_product((("work", "watts"), power.columns))
    return pd.DataFrame.from_dict(found, orient="index", columns=columns)


def _by_week(sessions: pd.DataFrame) -> pd.DataFrame:
    """Work of each week [kJ], at its middle."""
    week = (sessions.index.to_numpy() // WEEK_H).astype(int)
    total = sessions["work"].groupby(week).sum().reindex(range(int(week.max()) + 1), fill_value=0.0)
    return total.set_axis((total.index.to_numpy() + 0.5) * WEEK_H)


def _tests(result: Result, panel: Panel, clock: Clock) -> Lines:
    """What tests of a laboratory found, as they are and not as they were read."""
    found: Lines = {}
    for case in result.courses.cases:
        for place, name in enumerate(panel.observables):
            those = [
                (row["time_h"], row["value"])
                for row in result.summary.get("assays", ())
                if row["name"] == name and (row["person"], row["arm"]) == (case.person, case.arm)
            ]
            if len(those) > 1:
                hours, values = zip(*sorted(those), strict=True)
                found[case, place] = clock.shift(pd.DataFrame({0: values}, index=list(hours)), case)
    return found
