"""One life: a person through one arm of a scenario once, and what was recorded of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from cellsim.kinetics.carriers.kernel import Kernel, Solver
from cellsim.population.muscle.sampled import Sampled
from cellsim.scenario.plan.recording import record_times
from cellsim.study.lives.account import Account, ends_of, notes_of
from cellsim.study.lives.assaying import Laboratory
from cellsim.study.lives.people import Life
from cellsim.study.lives.rows import Recorded
from cellsim.tissue.simulation import Simulation

Tell = Callable[[str, float, float], None]
"""Hears of (person, simulated seconds, seconds in all)."""


@dataclass(frozen=True)
class Lived:
    """What one life gave: rows of the table, and what must be said about it."""

    account: Account
    rows: Recorded


def live_through(life: Life, threads: int = 1, tell: Tell | None = None, solver: Solver | Kernel = "compiled") -> Lived:
    """One person's muscle through the whole scenario."""
    rows: list[Recorded] = []
    account = record_life(life, rows.append, threads, tell, solver)
    return Lived(account, Recorded.together(rows))


def record_life(
    life: Life,
    keep: Callable[[Recorded], None],
    threads: int = 1,
    tell: Tell | None = None,
    solver: Solver | Kernel = "compiled",
) -> Account:
    """Let one person's muscle live through the whole scenario, and hand over its rows, many at a time.

    Parameters
    ----------
    life : whose
    keep : is given rows as they are observed, in order of time; no others are held than those of one batch
    threads, tell, solver : as ``simulate`` takes them

    Returns
    -------
    what must be said about it
    """
    scenario, person = life.scenario, life.person
    simulation = Simulation(scenario, person.name, threads, solver)
    heard = None if tell is None else lambda time: tell(life.name, time, scenario.duration_s)
    names, samples = tuple(simulation.state.model.observables), simulation.samples()
    times, unnumbered = record_times(scenario, person), Counter[str]()

    def seen(sampled: Sampled) -> None:
        first = 0
        while first < len(sampled):
            first += samples.take(sampled.part(first, len(sampled)))
            if samples.full:
                written()

    def written() -> None:
        rows = Recorded.of(life.whose, samples.number("time_s"), names, simulation.observe_all(samples))
        keep(rows)
        unnumbered.update(rows.unnumbered(simulation.state.model))
        samples.clear()

    laboratory, first = Laboratory(life), 0
    for visit, (at_s, due) in enumerate(laboratory.visits()):
        last = bisect_right(times, at_s)
        if last > first:
            simulation.live(times[first:last], seen, heard)
            first = last
        laboratory.examine(simulation.state, visit, due)
    if first < len(times):
        simulation.live(times[first:], seen, heard)
    if len(samples):
        written()
    notes = (*notes_of(simulation.state, life), *laboratory.notes)
    readings = tuple(laboratory.readings)
    return Account(life, notes, unnumbered, len(times), ends_of(simulation.state), readings)
