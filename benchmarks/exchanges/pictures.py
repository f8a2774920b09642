"""Exchanges in the browser's drawings and in the figures of studies, control, traces and profiles."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from itertools import islice, pairwise
from typing import Any

from benchmarks.exchanges.exchange import Exchange, attribute, entry
from benchmarks.exchanges.rewrite import rewrites, rewritten
from cellsim.biology.human_muscle import human_muscle
from cellsim.population.fibers.traits import TYPES
from cellsim.view.browser import panels as panels_live
from cellsim.view.figures import control as control_figure
from cellsim.view.figures import profile as profile_figure
from cellsim.view.figures import ribbons
from cellsim.view.figures import sweep as sweep_figure
from cellsim.view.figures import trace as trace_figure
from tests.readout.pictures import LIVE, wrong_pictures

OBSERVABLES = human_muscle().observables
KINDS = (
    ("chemistry", "exchange"), ("mitochondria", "attempts"), TYPES, ("key", "area", "value"), ("held", "begun"),
)  # fmt: skip
DRAWING = (
    profile_figure._fibers, profile_figure._coupling, profile_figure._time, panels_live.section, panels_live.courses,
    trace_figure._flows, ribbons._Drawing._slots, ribbons._Drawing._ribbon, ribbons._Drawing._tell,
    ribbons._Drawing._bar,
)  # fmt: skip


def check() -> list[str]:
    """The first thing that is wrong with these pictures."""
    return list(islice(wrong_pictures(), 1))


def exchanges() -> Iterator[Exchange]:
    """Every exchange in these pictures, with the tests that should notice it."""
    for says, made in (*_names(), *_places(), *_flowing(), *_code()):
        yield Exchange("pictures", says, made, check)


def _names() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    shown = [name for names in LIVE.values() for name in names]
    for name, other in pairwise((*shown, shown[0])):
        yield f"the browser's {name} goes by {other}", partial(entry, OBSERVABLES, name, OBSERVABLES[other])
    for kind, other in pairwise(TYPES):
        ink = panels_live.TYPE_INK
        yield f"type {kind} has the color of {other}", partial(entry, ink, kind, ink[other])
    words = trace_figure.WHOLE
    for place, other in pairwise(("gut", "colon", "liver", "plasma", "red", "tissue", "muscle", "feces")):
        changed = (words[other][0], *words[place][1:])
        yield f"{place} of a trace is called {changed[0]}", partial(entry, words, place, changed)
    for place, other in pairwise(("gut", "liver", "plasma", "muscle", "urine_PY2")):
        changed = (*words[place][:3], words[other][3])
        yield f"{place} of a trace has the color of {other}", partial(entry, words, place, changed)


def _flowing() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Ribbons that go the other way, are as wide as another, or start in the color of where they end."""
    real = trace_figure.ribbons

    def drawn(axes: Any, places: Any, links: Any, total: float, change: Callable) -> float:
        return real(axes, *change(list(places), dict(links), total))

    def shifted(links: dict) -> dict:
        return dict(zip(links, [*list(links.values())[1:], next(iter(links.values()))], strict=True))

    for says, change in {
        "ribbons go back": lambda places, links, total: (places, {(b, a): x for (a, b), x in links.items()}, total),
        "ribbons are as wide as the next": lambda places, links, total: (places, shifted(links), total),
        "a ribbon is left out": lambda places, links, total: (places, dict(list(links.items())[1:]), total),
        "the total of a trace x 1.1": lambda places, links, total: (places, links, 1.1 * total),
        "places hold what they began with": lambda places, links, total: (
            [replace(each, held=each.begun, begun=each.held) for each in places], links, total),
    }.items():  # fmt: skip
        yield says, partial(attribute, trace_figure, "ribbons", partial(drawn, change=change))


def _places() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    """Rows, columns or inputs of a figure given in another order."""
    draw, put = sweep_figure._draw, control_figure._map

    def other_outcome(axes: Any, rows: Any, outcome: str, *more: Any) -> None:
        draw(axes, rows, "ck_peak" if outcome == "force_nadir" else "force_nadir", *more)

    def other_input(axes: Any, rows: Any, outcome: str, along: str, by: str, *more: Any) -> None:
        draw(axes, rows.assign(age_years=rows["age_years"].to_numpy()[::-1]), outcome, along, by, *more)

    yield "the outcomes of a study exchanged", partial(attribute, sweep_figure, "_draw", other_outcome)
    yield "the ages of a study exchanged", partial(attribute, sweep_figure, "_draw", other_input)
    for says, change in {
        "the rows of the control map exchanged": lambda values, names, titles: (values, names[::-1], titles),
        "its columns exchanged": lambda values, names, titles: (values, names, titles[::-1]),
        "its numbers x 1.01": lambda values, names, titles: (1.01 * values + 0.005, names, titles),
    }.items():
        changed = partial(_mapped, put, change)
        yield says, partial(attribute, control_figure, "_map", changed)


def _mapped(put: Callable[..., None], change: Callable[..., tuple], axes: Any, *given: Any) -> None:
    put(axes, *change(*given))


def _code() -> Iterator[tuple[str, Callable[[], AbstractContextManager]]]:
    for function in DRAWING:
        for says, code in rewrites(function, KINDS):
            # How wide or how high things stand is a matter of looks; whose number it is, is not.
            if says.partition(": ")[2].startswith(("'", ".")):
                yield says, partial(rewritten, function, code)
