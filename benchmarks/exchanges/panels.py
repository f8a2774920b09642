"""Exchanges between the table and what is drawn of it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from functools import cache, partial
from itertools import chain, islice, pairwise

from benchmarks.exchanges.exchange import Exchange, entry
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim.study.result.result import Result
from cellsim.view.figures import marks, panels, strokes
from cellsim.view.figures.drawn import FIGURES, Timed
from cellsim.view.figures.panels import Clock, Panel
from tests.readout.courses import made_up
from tests.readout.drawn import wrong_figures
from tests.readout.starts import wrong_starts

KINDS = (
    tuple(each.name for each in fields(Clock) if each.name in ("per_hour", "low", "high")),
    ("start", "end"),
    ("time_h", "duration_h"),
    ("meal", "dose", "perturb", "bout"),
    ("person", "arm", "muscle"),
    ("relative", "doubling", "quick"),
)
TOLD = (
    panels.courses, panels._before_bout, panels.Clock.shift, panels.whole_record, panels.around_bout,
    panels.day_after_bout, panels._first_bouts, panels._from_bout, marks.Marks._times, marks.Marks._dates,
)  # fmt: skip
"""Functions that say what is drawn, and where."""


@cache
def shown() -> Result:
    """The made-up courses, from which every figure is drawn."""
    return made_up(whole=True)


def check(names: tuple[str, ...] = tuple(FIGURES)) -> list[str]:
    """The first thing that is wrong with these figures."""
    return list(islice(chain(wrong_starts(), wrong_figures(shown(), names)), 1))


def exchanges() -> Iterator[Exchange]:
    """Every exchange between table and figure, with the tests that should notice it."""
    for figure, says, made in _panels():
        yield Exchange("panels", f"{figure}: {says}", made, partial(check, (figure,)))
    for says, made in _code():
        yield Exchange("panels", says, made, check)


def _panels() -> Iterator[tuple[str, str, Callable[[], AbstractContextManager]]]:
    """Each panel with the columns, group, clock or mark of the next, or with one column for another."""
    for name, drawing in FIGURES.items():
        timed = [each for row in drawing.plan(shown()) for each in row]
        others = [panel for other in FIGURES.values() for row in other.plan(shown()) for panel, _ in row]
        for (panel, clock), place in zip(timed, range(len(timed)), strict=True):
            follower = next(
                each for each in others[others.index(panel) :] + others if each.observables != panel.observables
            )
            group = "IIx" if panel.group == "I" else "I"
            changed = {
                f"the columns of '{follower.title}'": replace(
                    panel, observables=follower.observables, names=follower.names
                ),
                "the words of another": replace(panel, title=follower.title),
                f"group {group}": replace(panel, group=group),
                "its values over rest, or not": replace(panel, relative=not panel.relative),
            }
            if len(panel.observables) > 1:
                changed["columns exchanged"] = replace(panel, observables=panel.observables[::-1])
                changed["one column alone"] = replace(panel, observables=panel.observables[:1])
            if panel.mark is not None:
                changed["no level"] = replace(panel, mark=None)
                changed["the dates of another"] = replace(
                    panel, dated="force_regained" if panel.dated != "force_regained" else "recovered_after"
                )
            for says, other in changed.items():
                yield name, f"'{panel.title}' has {says}", partial(_planned, name, place, other, clock)
            slow = replace(clock, per_hour=2.0 * clock.per_hour)
            yield name, f"'{panel.title}' has a clock twice as fast", partial(_planned, name, place, panel, slow)
            zero = replace(clock, zero={person: at + 0.5 for person, at in clock.zero.items()})
            if clock.zero:
                yield name, f"'{panel.title}' starts half an hour late", partial(_planned, name, place, panel, zero)


def _planned(name: str, place: int, panel: Panel, clock: Clock) -> AbstractContextManager:
    """A figure with another panel, or another clock, in one place."""
    drawing = FIGURES[name]

    def plan(result: Result) -> list[list[Timed]]:
        rows, at = drawing.plan(result), iter(range(1000))
        return [[(panel, clock) if next(at) == place else each for each in row] for row in rows]

    return entry(FIGURES, name, replace(drawing, plan=plan))


def _code() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for name, other in pairwise((*FIGURES, next(iter(FIGURES)))):
        yield f"figure {name} is {other}", partial(entry, FIGURES, name, FIGURES[other])
    for function in TOLD:
        for says, code in rewrites(function, KINDS):
            yield says, partial(rewritten, function, code)
    # How a line looks is not asked; whether it is the mean, of whom, on which axes, is.
    for function, lines in ((strokes.draw, DRAWING), (marks.Marks.draw, MARKING)):
        for says, code in rewrites(function, KINDS):
            if any(line in says for line in lines) and not says.partition(": ")[2][0].isdigit():
                yield says, partial(rewritten, function, code)


DRAWING = ("middle = ", "low, high = ", "axvspan", "shown = ", "set_ylabel", "axes.plot(middle.index")
MARKING = ("times, [height]", "hlines", "[panel.mark]", "self._dates")
