"""The interval as compiled code; and as it stands, for kernels without machine code and rules of one's own."""

import math
from collections.abc import Callable
from functools import cache, lru_cache
from types import FunctionType
from typing import Any

import numpy as np

from cellsim.biology.exercise import circulation, effort, recruitment
from cellsim.biology.exercise.circulation import Circulation
from cellsim.biology.exercise.effort import Effort
from cellsim.biology.organelles import calls
from cellsim.biology.organelles.calls import Calls
from cellsim.biology.person import frame
from cellsim.kinetics.carriers.carrier import Integration
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.kinetics.kept import gathered
from cellsim.kinetics.kept.program import Program
from cellsim.population.exchange import carry, inputs, interval, plasma, readings, ride, rows, stretch
from cellsim.population.laws import Laws

RULES = (
    circulation.flow_granted, recruitment.greatest_drive, effort.strain, calls.call, calls.remembered,
)  # fmt: skip
GIVEN = (frame.clock, recruitment.power_of, recruitment.share_at)  # that no model replaces
SMALL = (
    readings.turned,
    readings.bent,
    readings.foreseen,
    inputs.labelled_share,
    plasma.held,
)
LARGE = (
    recruitment.drive_for, carry.carry, carry.read_derived, carry.read_rates, carry.move, carry.put_moved,
    carry.put, readings.add_up, readings.read,
    readings.begin_trend, readings.begin_stretch, readings.go_on, inputs.meet, inputs.mistaken,
    inputs.lay_lines,
    plasma.promise, plasma.reconcile, ride.stretch_at,
    interval.drive_of, interval.fails, interval.strength, interval.next_exchange, interval.meet_now, interval.meet_then,
    interval.carry_person, interval.foresee, interval.begin, stretch.cross, stretch.lactate_of,
    stretch.count_strain, stretch.give,
    stretch.samples_within, stretch.carry_on, stretch.sample, stretch.end, stretch.call_for_turnover, stretch.show_own,
    stretch.keep_given,
)  # fmt: skip
LAYOUTS = (
    rows.Carried, rows.FiberPlan, rows.FiberPlaces, rows.PersonPlan, rows.PersonPlaces, rows.Ahead, rows.Meeting,
    rows.Sampling, rows.Who, rows.Ride, rows.Pace, Circulation, Effort, Calls, frame.Frame,
)  # fmt: skip
MODULES = (
    circulation, effort, recruitment, frame, carry, inputs, interval, plasma, readings, ride, rows, stretch,
)  # fmt: skip
AHEAD = ("from math import cos, pi", "from cellsim.kinetics.machine.addresses import advance_at, fill_at")


def plays_by_its_own(laws: Laws) -> bool:
    """Whether a model has rules of its own in the place of some that an interval follows."""
    return any(each.__name__ in laws.own for each in RULES)


@cache
def compiled() -> Program:
    """The interval as one text; its entry is ``stretch``."""
    text = gathered.gather((*RULES, *GIVEN, *SMALL), (stretch.stretch,), _constants(), LAYOUTS, (), LARGE, AHEAD)
    return gathered.load_text(text)


def _constants() -> dict[str, Any]:
    return {name: value for module in MODULES for name, value in vars(module).items()
            if name.isupper() and isinstance(value, int | float)}  # fmt: skip


@lru_cache(maxsize=32)
def as_it_stands(laws: Laws) -> Callable[..., int]:
    """The same text without a compiler, by the rules of a model."""
    names: dict[str, Any] = {**vars(math), **_constants(), "np": np, "advance_at": _advance, "fill_at": _fill}
    names |= {each.__name__: getattr(laws, each.__name__) for each in RULES}
    for function in (*GIVEN, *SMALL, *LARGE, stretch.stretch):
        names[function.__name__] = FunctionType(function.__code__, names, function.__name__, function.__defaults__)
    return names["stretch"]


def _advance(
    kernel: Kernel, Y: np.ndarray, P: np.ndarray, H: np.ndarray, duration: float, rtol: float, atol: np.ndarray,
    most_steps: int, moments: np.ndarray, diary: np.ndarray, entries: np.ndarray, order: np.ndarray, first: int,
    last: int, status: np.ndarray, reached: np.ndarray, counters: np.ndarray, shown: np.ndarray, read: np.ndarray,
) -> None:  # fmt: skip
    kernel.carry(
        Integration(Y, P, H, duration, rtol, atol, most_steps, moments, shown, diary, entries, order, 1, status,
                    reached, counters, read)
    )  # fmt: skip


def _fill(kernel: Kernel, Y: np.ndarray, P: np.ndarray, what: int, out: np.ndarray) -> None:
    kernel.fill(Y, P, what, out)
