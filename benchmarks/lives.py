"""Scenarios of many sizes, and what living through them costs through the public doors."""

import math
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise
from unittest.mock import patch

from benchmarks.clock import cpu_seconds
from cellsim import Scenario, simulate
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.population.mitochondria.kernels import Amid
from cellsim.population.watch import observed_by
from cellsim.tissue.simulation import Simulation

DAY = 86400.0
RIDE = 'do = "cycling"\nduration = "60 minute"\nintensity = "60 %Wmax"'


def scenario(
    people: int = 1,
    fibers: int = 8,
    mitochondria: int = 20,
    days: float = 1.0,
    rides: Sequence[float] = (),
    more: str = "",
    ride: str = RIDE,
) -> Scenario:
    """People who eat by habit and ride at some hours; all else as the package has it."""
    parts = [f'title = "so many"\nduration = "{days * 24:g} hour"\nseed = 1']
    for number in range(people):
        like = 'age = "30 year"' if not number else f'like = "p0"\nage = "{30 + number % 40} year"'
        parts.append(f'[[person]]\nname = "p{number}"\n{like}')
    parts.append(f"[muscle]\nfibers = {fibers}\nmitochondria = {mitochondria}")
    parts += [f'[[bout]]\nat = "{hour:g} hour"\n{ride}' for hour in rides]
    return Scenario.from_text("\n".join((*parts, more)))


def lived(size: Scenario, threads: int = 1, clock: Callable[..., float] = cpu_seconds) -> float:
    """What it costs a muscle to live through a scenario, without its rest and without records [s]."""
    muscle = Simulation(size, threads=threads)
    return clock(lambda: muscle.advance_to(size.duration_s))


def simulated(size: Scenario) -> float:
    """What it costs to simulate a scenario as users do [CPU s]; no figures and no report."""
    return cpu_seconds(lambda: simulate(size))


def warm() -> None:
    """Load and try all kernels, so that whoever is timed first does not pay for it."""
    simulate(scenario(1, 1, 2, 0.1, [1.0]))


def second_day(days: int = 1, rounds: int = 2, **size) -> float:
    """What each further day of everyone costs through ``simulate`` [CPU s], whatever it costs to begin.

    ``rides`` are hours of the days in question, from the end of the first.
    """
    rides = [24.0 * days + hour for hour in size.pop("rides", ())]
    simulated(scenario(days=0.05, **size))  # everyone's rest, which is kept, belongs to neither
    short = min(simulated(scenario(days=days, **size)) for _ in range(rounds))
    long = min(simulated(scenario(days=2 * days, rides=rides, **size)) for _ in range(rounds))
    return (long - short) / days


class Apart:
    """Watches nothing; but where someone watches, fibers are carried by a call of their own, which can be timed."""

    def within(self, section: str) -> AbstractContextManager[None]:
        return nullcontext()

    def reacts(self, fibers: object, when_s: float) -> None: ...


def within_kernels(work: Callable[[], object]) -> float:
    """The processor time that some work spends in the kernel of the fibers and in organelles [s]."""
    spent = [0.0]

    def counted(function: Callable) -> Callable:
        def call(*given, **named):
            begun = time.thread_time()
            try:
                return function(*given, **named)
            finally:
                spent[0] += time.thread_time() - begun

        return call

    with observed_by(Apart()), patch.object(Kernel, "_carry", counted(Kernel._carry)), patch.object(
        Amid, "step", counted(Amid.step)
    ):  # fmt: skip
        work()
    return spent[0]


def slopes(costs: dict[int, float]) -> dict[int, float]:
    """How cost grows from one size to the next, as the exponent of the size: 1 where it is linear."""
    sizes = sorted(costs)
    return {
        more: math.log(costs[more] * more / (costs[less] * less)) / math.log(more / less)
        for less, more in pairwise(sizes)
        if costs[less] > 0.0 and costs[more] > 0.0
    }
