"""One life: a person through one arm of a scenario once, and what was recorded of it."""

from collections.abc import Callable
from dataclasses import dataclass

from cellsim.biology.energy.rigor import in_rigor
from cellsim.kinetics.carriers.kernel import Kernel, Solver
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.arms import ALONE, replicate, runs
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.plan.recording import record_times
from cellsim.scenario.scenario import Scenario
from cellsim.study.lives.rows import Recorded
from cellsim.tissue.simulation import Simulation

Tell = Callable[[str, float, float], None]
"""Hears of (person, simulated seconds, seconds in all)."""


@dataclass(frozen=True)
class Life:
    """One person who lives through one arm of a scenario once; ``scenario`` is that of this run alone."""

    scenario: Scenario
    person: Person
    arm: str = ALONE
    replicate: int = 0

    @property
    def name(self) -> str:
        """The person, and the arm and the replicate where there are several."""
        return ", ".join(part for part in (self.person.name, self.which) if part)

    @property
    def which(self) -> str:
        arm = "" if self.arm == ALONE else self.arm
        return ", ".join(part for part in (arm, f"replicate {self.replicate}" if self.replicate else "") if part)

    @property
    def whose(self) -> dict[str, str | int]:
        """What stands in its rows of the table."""
        muscle = self.scenario.muscle.name
        return {"person": self.person.name, "muscle": muscle, "arm": self.arm, "replicate": self.replicate}


def lives_of(scenario: Scenario) -> list[Life]:
    """Every run of a scenario: each person in each arm, as many times as there are replicates."""
    return [
        Life(replicate(each, number), person, arm, number)
        for arm, each in runs(scenario)
        for number in range(scenario.replicates)
        for person in each.people
    ]


@dataclass(frozen=True)
class Lived:
    """What one life gave: rows of the table, and what must be said about it."""

    life: Life
    rows: Recorded
    notes: tuple[str, ...]


def live_through(life: Life, threads: int = 1, tell: Tell | None = None, solver: Solver | Kernel = "compiled") -> Lived:
    """One person's muscle through the whole scenario."""
    rows: list[Recorded] = []
    notes = record_life(life, rows.append, threads, tell, solver)
    return Lived(life, Recorded.together(rows), notes)


def record_life(
    life: Life,
    keep: Callable[[Recorded], None],
    threads: int = 1,
    tell: Tell | None = None,
    solver: Solver | Kernel = "compiled",
) -> tuple[str, ...]:
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
    times = record_times(scenario, person)
    for time in times:
        simulation.advance_to(time, heard)
        samples.take()
        if samples.full or time == times[-1]:
            keep(Recorded.of(life.whose, samples.number("time_s"), names, simulation.observe_all(samples)))
            samples.clear()
    return _notes(simulation, life)


def _notes(simulation: Simulation, life: Life) -> tuple[str, ...]:
    said, state, person = [], simulation.state, life.person
    for work in state.agenda.work:
        lost = [time for time in state.failures if work.start_s <= time <= work.end_s]
        if lost:
            since = float(int(lost[0] - work.start_s))
            said.append(
                f"From {f'{spoken(since)} into' if since else 'the start of'} the bout at "
                f"{life.scenario.when(work.start_s)} on, {person.name} could not always give the power asked; "
                "what was given is in power_delivered."
            )
    fibers = state.fibers
    spent = int(in_rigor(fibers.content("ATP"), fibers.rest[fibers.species["ATP"]]).sum())
    if spent:
        said.append(f"{spent} of {person.name}'s {len(fibers)} fibers ran out of ATP and did not come back.")
    if state.pool.crowded.any():
        said.append(
            f"In {int(state.pool.crowded.sum())} divisions of {person.name}'s mitochondria there was no room left."
        )
    return tuple(said)
