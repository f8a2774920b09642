"""One scenario, run: everyone in it lives through it, and a result comes out."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, as_completed
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from inspect import getsource

import pandas as pd

from cellsim.kinetics.compiled import Kernel, Solver
from cellsim.kinetics.generated import muscle
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.scenario.describe import describe, readings
from cellsim.scenario.parts import Person
from cellsim.scenario.perturbations import told as reached
from cellsim.scenario.record import record, recordings
from cellsim.scenario.recording import record_times
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.timeline import Event as Happening
from cellsim.scenario.timeline import events as happenings
from cellsim.scenario.times import spoken
from cellsim.study.assumptions import assumptions
from cellsim.study.processes import processes, sharing
from cellsim.study.provenance import provenance
from cellsim.study.references import references
from cellsim.study.results import Result
from cellsim.study.series import Event
from cellsim.study.summary import summarize
from cellsim.tissue.living import Living

RIGOR = 0.1  # of rested ATP; a fiber with less has gone stiff

Tell = Callable[[str, float, float], None]
"""Hears of (person, simulated seconds, seconds in all)."""


@dataclass(frozen=True)
class Lived:
    """What one person's run gave: rows of the table, and what must be said about it."""

    person: str
    rows: list[dict]
    notes: tuple[str, ...]


def live_through(
    scenario: Scenario,
    person: Person,
    threads: int = 1,
    tell: Tell | None = None,
    solver: Solver | Kernel = "compiled",
) -> Lived:
    """One person's muscle through the whole scenario."""
    life = Living(scenario, person.name, threads, solver)
    rows: list[dict] = []
    heard = None if tell is None else lambda time: tell(person.name, time, scenario.duration_s)
    for time in record_times(scenario, person):
        life.advance_to(time, heard)
        rows.extend(_rows(life, scenario, person))
    return Lived(person.name, rows, _notes(life, person))


def _rows(life: Living, scenario: Scenario, person: Person) -> Iterator[dict]:
    for group, values in life.observed.items():
        yield {
            "time_h": life.time_h,
            "person": person.name,
            "muscle": scenario.muscle.name,
            "group": group,
            "arm": "all",
            "replicate": 0,
        } | values


def _notes(life: Living, person: Person) -> tuple[str, ...]:
    said, state = [], life.state
    for work in state.agenda.work:
        lost = [time for time in state.failures if work.start_s <= time <= work.end_s]
        if lost:
            said.append(
                f"From minute {(lost[0] - work.start_s) / 60.0:.1f} of the bout at {spoken(work.start_s)}, "
                f"{person.name} could not always give the power asked; what was given is in power_delivered."
            )
    fibers = state.fibers
    spent = int((fibers.content("ATP") < RIGOR * fibers.rest[fibers.species["ATP"]]).sum())
    if spent:
        said.append(f"{spent} of {person.name}'s {len(fibers)} fibers ran out of ATP and did not come back.")
    if state.pool.crowded.any():
        said.append(
            f"In {int(state.pool.crowded.sum())} divisions of {person.name}'s mitochondria there was no room left."
        )
    return tuple(said)


def simulate(
    scenario: Scenario,
    workers: int = 1,
    threads: int = 1,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    solver: Solver = "compiled",
) -> Result:
    """Everyone in a scenario, run to its end.

    Parameters
    ----------
    workers : processes that share the people; changes nothing but the time it takes
    threads : threads that share the fibers of one person; likewise
    tell : hears of simulated time as it passes (in this process only)
    solver : what carries the chemistry; for those who doubt "compiled", "plain" runs the same equations and
        method without a compiler, and "scipy" an implicit Runge-Kutta method that is not ours; both far slower

    Raises
    ------
    CellsimError : a person or bout that cannot be, or chemistry that could not be carried on.
    """
    started = datetime.now(UTC)
    lives = _lives(scenario, workers, threads, tell, solver)
    table = pd.DataFrame([row for lived in lives for row in lived.rows])
    events = list(_events(scenario))
    return Result(
        table=table,
        summary=summarize(table, events),
        provenance=provenance(
            scenario.text,
            scenario.seed,
            run=record(scenario),
            recordings=recordings(scenario),
            command=command,
            kernel=kernel_hash(),
            fingerprint=numerics_fingerprint(),
            solver=solver,
            started=started,
        ),
        scenario_text=scenario.text,
        sentences=[*scenario.assumed, *assumptions(scenario)],
        notes=[*readings(scenario), *(note for lived in lives for note in lived.notes)],
        sources=references(scenario),
        events=events,
        story=describe(scenario).splitlines(),
    )


def _lives(scenario: Scenario, workers: int, threads: int, tell: Tell | None, solver: Solver) -> list[Lived]:
    """Everyone's run; the first that cannot be carried on ends the others."""
    if (shared := sharing(workers, len(scenario.people))) == 1:
        return [live_through(scenario, person, threads, tell, solver) for person in scenario.people]
    with processes(shared) as pool:
        tasks: dict[Future[Lived], str] = {
            pool.submit(live_through, scenario, person, threads, None, solver): person.name
            for person in scenario.people
        }
        for task in as_completed(tasks):
            task.result()
            if tell is not None:
                tell(tasks[task], scenario.duration_s, scenario.duration_s)
        return [task.result() for task in tasks]


def kernel_hash() -> str:
    """sha256 of the emitted chemistry."""
    return sha256(getsource(muscle).encode()).hexdigest()


def _events(scenario: Scenario) -> Iterator[Event]:
    for each in happenings(scenario):
        if each.kind in ("bout_end", "perturb_end"):
            continue
        yield Event(each.time_s / 3600.0, _length(each) / 3600.0, each.kind, _label(each), each.person or "")


def _length(happening: Happening) -> float:
    thing = happening.payload
    if happening.kind == "bout":
        return thing.duration_s
    if happening.kind == "dose":
        return thing.infusion_s
    return thing.until_s - thing.at_s if happening.kind == "perturb" else 0.0


def _label(happening: Happening) -> str:
    thing = happening.payload
    match happening.kind:
        case "bout":
            return f"{thing.do} {thing.intensity or (thing.trace.name if thing.trace else '')}".strip()
        case "dose":
            return f"{thing.amount_mg:.5g} mg {thing.compound}{' IV' if thing.route == 'IV' else ''}"
        case "meal":
            return f"{thing.carbohydrate_g:g} g carbohydrate"
        case "perturb":
            return f"{reached(thing)} x {thing.factor:g}"
    return thing.do
