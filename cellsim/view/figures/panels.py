"""What one panel of a figure shows: which observables, over which time, how far each course goes."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from cellsim.study.result.result import Result
from cellsim.study.result.series import Case, bout_events, bouts

Lines = dict[tuple[Case, int], pd.DataFrame]
"""Courses by case and by place of the observable in its panel."""

LEAST = 0.2
"""The smallest span of a value axis, as a share of the level that it shows, where a panel names none."""
FLAT = 0.1
"""Of the smallest span of its axis: what stays within so little is not worth a panel."""


@dataclass(frozen=True)
class Panel:
    """What one panel shows.

    ``names`` tell several observables in one panel apart. ``relative`` divides by the value
    at rest. ``doubling`` shows folds on a scale where each doubling is one step, if they vary
    enough. ``quick`` things are over in a day and are shown around the bout. ``least`` is the
    smallest span of the axis, so that nothing looks dramatic that is not; where it is not given it follows from the
    level. ``broad`` is the place of an
    observable that is drawn broad and pale below the others, which may hide it otherwise. ``mark`` is a level
    that counts, drawn as a thin line, and ``dated`` the headline number that says when it is reached for good.
    ``drawn`` as lines, "bars" of a week each, or "dots".
    ``shown`` is the unit beside the axis. Names and unit are those of the observables, unless given.
    """

    title: str
    observables: tuple[str, ...]
    names: tuple[str, ...] = ()
    relative: bool = False
    doubling: bool = False
    quick: bool = False
    least: float | None = None
    group: str = ""
    broad: int | None = None
    mark: float | None = None
    dated: str = ""
    shown: str = ""
    drawn: str = "lines"

    def worded(self, result: Result) -> "Panel":
        """This panel with the names and the unit that its observables have in a result."""
        about = [result.about(name) for name in self.observables]
        names = self.names or tuple(each.title for each in about)
        return replace(self, names=names, shown=self.shown or about[0].shown)

    def span(self, values: np.ndarray) -> float:
        """The smallest span of the value axis for these values, in their unit."""
        return LEAST * abs(float(np.median(values))) if self.least is None else self.least


@dataclass(frozen=True)
class Clock:
    """The time axis of a figure: what to call it, and hours of the record -> its own numbers, per person and arm."""

    label: str
    per_hour: float
    zero: dict[tuple[str, str], float]
    low: float
    high: float
    shades: tuple[tuple[float, float], ...]

    def shows(self, case: Case) -> bool:
        """Whether a case has a place on this clock: one that starts at a bout has none for those without."""
        return not self.zero or (case.person, case.arm) in self.zero

    def at(self, time_h: Any, case: Case) -> Any:
        """A moment of the record, or several [h], on this clock."""
        return (time_h - self.zero.get((case.person, case.arm), 0.0)) * self.per_hour

    def shift(self, values: pd.DataFrame, case: Case) -> pd.DataFrame:
        """A course on this clock, cut to its span."""
        moved = values.set_axis(self.at(values.index, case))
        return moved[(moved.index >= self.low - 1e-9) & (moved.index <= self.high + 1e-9)]


def whole_record(result: Result, from_bout: bool = False) -> Clock:
    """Hours, days or weeks from the start of the scenario, or from the end of each one's first bout in each arm.

    The headline counts from the end of a bout too, so that a date on the axis is the number beside it.
    """
    low, high = float(result.table["time_h"].min()), float(result.table["time_h"].max())
    unit, per_hour = "hours", 1.0
    if high - low > 120:
        unit, per_hour = "days", 1 / 24
    if high - low > 24 * 7 * 8:
        unit, per_hour = "weeks", 1 / 168
    first = [end for _, end in _first_bouts(result).values()]
    if from_bout and first:
        low, high = (low - max(first)) * per_hour, (high - min(first)) * per_hour
        return _from_bout(result, f"{unit} from end of bout", per_hour, low, high, from_end=True)
    label = f"{unit} from start"
    spans = {span for case in result.courses.cases for span in bouts(result.events, case.person, case.arm)}
    shades = tuple(sorted((start * per_hour, end * per_hour) for start, end in spans))
    return Clock(label, per_hour, {}, low * per_hour, high * per_hour, shades)


def around_bout(result: Result) -> Clock | None:
    """Minutes from the start of the first bout of each person in each arm; None where nobody has one."""
    first = _first_bouts(result)
    if not first:
        return None
    longest = max(end - start for start, end in first.values()) * 60
    lead, tail = max(1.0, 0.12 * longest), max(6.0, 0.4 * longest)
    return _from_bout(result, "minutes from start of bout", 60.0, -lead, longest + tail)


def day_after_bout(result: Result) -> Clock | None:
    """Hours from the end of the first bout of each person in each arm, for a day; None where nobody has one."""
    first = _first_bouts(result)
    if not first:
        return None
    reach = float(result.table["time_h"].max()) - min(end for _, end in first.values())
    longest = max(end - start for start, end in first.values())
    return _from_bout(result, "hours from end of bout", 1.0, -longest - 2.0, min(24.0, reach), from_end=True)


def _first_bouts(result: Result) -> dict[tuple[str, str], tuple[float, float]]:
    """Start and end of the bout that each person in each arm is drawn from: the first, or the first that all did.

    One arm may have more bouts than another; its first would stand over the others' second.
    """
    whose = dict.fromkeys((case.person, case.arm) for case in result.courses.cases)
    theirs = {each: done for each in whose if (done := bout_events(result.events, *each))}
    kept = {each: done[0] for each, done in theirs.items()}
    if len({len(done) for done in theirs.values()}) > 1:
        shared = set.intersection(*({(one.label, one.time_h) for one in done} for done in theirs.values()))
        if shared:
            kept = {each: next(one for one in done if (one.label, one.time_h) in shared)
                    for each, done in theirs.items()}  # fmt: skip
    return {each: (one.time_h, one.time_h + one.duration_h) for each, one in kept.items()}


def _from_bout(result: Result, label: str, per_hour: float, low: float, high: float, from_end: bool = False) -> Clock:
    zero = {each: span[from_end] for each, span in _first_bouts(result).items()}
    spans = {
        ((start - first) * per_hour, (end - first) * per_hour)
        for each, first in zero.items()
        for start, end in bouts(result.events, *each)
    }
    shades = tuple(sorted((max(start, low), min(end, high)) for start, end in spans if start < high and end > low))
    return Clock(label, per_hour, zero, low, high, shades)


def courses(result: Result, panel: Panel, clock: Clock) -> Lines:
    """The courses of a panel by case and place of the observable; those with nothing to draw are left out."""
    found = {}
    for case in result.courses.cases:
        if not clock.shows(case):
            continue
        for place, observable in enumerate(panel.observables):
            values = result.courses.of(observable, case, panel.group)
            if values.empty:
                continue
            if panel.relative:
                values = values / _before_bout(values, clock.zero.get((case.person, case.arm), values.index[0]))
                values = values.where(np.isfinite(values)).dropna(how="all")
            values = clock.shift(values, case)
            if len(values) > 1 or (len(values) == 1 and not clock.zero):
                found[case, place] = values
    return found


def _before_bout(values: pd.DataFrame, start: float) -> pd.Series:
    before = values[values.index <= start + 1e-9]
    return (before if len(before) else values).iloc[-1 if len(before) else 0]


def level(lines: Lines) -> np.ndarray:
    """Every finite value of some courses, one after the other."""
    values = np.concatenate([course.to_numpy().ravel() for course in lines.values()])
    return values[np.isfinite(values)]


def flat(panel: Panel, lines: Lines) -> bool:
    """Whether every course of a panel stays where it is, to what the eye could see on its axis."""
    least = FLAT * panel.span(level(lines))
    return all(float(course.max(axis=None) - course.min(axis=None)) <= least for course in lines.values())


def stays(panel: Panel, lines: Lines) -> str:
    """A flat panel in words: what it would have shown, and at which level."""
    values = level(lines)
    low, high = (f"{each:.3g}" for each in (values.min(), values.max()))
    unit = "fold of rest" if panel.relative else panel.shown
    between = ", each steady" if len(lines) > 1 and low != high else ""
    said = low if low == high else f"{low} to {high}"
    # A title that names its unit needs none, and the ends of a score are not those of the course.
    told = {"pH": said, "score, 0 to 1": f"{said} on a score from 0 to 1"}.get(unit, f"{said} {unit}".rstrip())
    return f"{panel.title} ({told}{between})"
