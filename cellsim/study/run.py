"""One scenario, run: everyone in it lives through it, and a result comes out."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from inspect import getsource
from multiprocessing import get_context

import pandas as pd

from cellsim.kinetics.compiled import numerics_fingerprint
from cellsim.population.fibers import muscle_kernel
from cellsim.scenario.describe import describe
from cellsim.scenario.parts import Person
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.timeline import Event as Happening
from cellsim.scenario.timeline import events as happenings
from cellsim.study.assumptions import assumptions
from cellsim.study.provenance import provenance
from cellsim.study.references import references
from cellsim.study.results import Result
from cellsim.study.series import Event
from cellsim.study.summary import summarize
from cellsim.tissue.agenda import demands_of
from cellsim.tissue.model import MuscleModel, release

# After each bout: seconds between records, up to so many seconds after its end.
FINE = ((15.0, 600.0), (60.0, 3600.0), (300.0, 4 * 3600.0))
IN_BOUT = 15.0

Tell = Callable[[str, float, float], None]
"""Hears of (person, simulated seconds, seconds in all)."""


@dataclass(frozen=True)
class Course:
    """What one person's run gave: rows of the table, and what must be said about it."""

    person: str
    rows: list[dict]
    notes: tuple[str, ...]


def record_times(scenario: Scenario, person: Person) -> list[float]:
    """Moments at which a person is recorded [s]: the regular ones, and finer ones in and after bouts."""
    end = scenario.duration_s
    regular = (step * scenario.record_every_s for step in range(int(end / scenario.record_every_s) + 1))
    times = {*regular, end, *(assay.at_s for assay in scenario.assays)}
    for bout in scenario.bouts:
        if bout.person in (None, person.name):
            times.update(_finely(bout.at_s, bout.end_s))
    return sorted(time for time in times if 0.0 <= time <= end)


def _finely(start: float, end: float) -> Iterator[float]:
    yield from (start + IN_BOUT * step for step in range(int((end - start) / IN_BOUT) + 1))
    begin = 0.0
    for every, until in FINE:
        yield from (end + begin + every * step for step in range(int((until - begin) / every) + 1))
        begin = until


def live_through(scenario: Scenario, person: Person, threads: int = 1, tell: Tell | None = None) -> Course:
    """One person's muscle through the whole scenario."""
    model = MuscleModel(protocol=scenario, person=person.name, threads=threads)
    rows: list[dict] = []
    heard = None if tell is None else lambda time: tell(person.name, time, scenario.duration_s)
    try:
        for time in record_times(scenario, person):
            model.advance_to(time, heard)
            rows.extend(_rows(model, scenario, person))
        return Course(person.name, rows, _notes(model, scenario, person))
    finally:
        release(model)


def _rows(model: MuscleModel, scenario: Scenario, person: Person) -> Iterator[dict]:
    for group, values in model.observed.items():
        yield {
            "time_h": model.time_h,
            "person": person.name,
            "muscle": scenario.muscle.name,
            "group": group,
            "arm": "all",
            "replicate": 0,
        } | values


def _notes(model: MuscleModel, scenario: Scenario, person: Person) -> tuple[str, ...]:
    said = [note for demand in demands_of(scenario, person) for note in demand.notes]
    said += [note for bout in scenario.bouts if bout.trace for note in bout.trace.notes]
    state = model.state
    for work in state.agenda.work:
        lost = [time for time in state.failures if work.start_s <= time <= work.end_s]
        if lost:
            said.append(
                f"From minute {(lost[0] - work.start_s) / 60.0:.1f} of the bout at {work.start_s / 3600.0:g} hour, "
                f"{person.name} could not always give the power asked; what was given is in power_delivered."
            )
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
) -> Result:
    """Everyone in a scenario, run to its end.

    Parameters
    ----------
    workers : processes that share the people; changes nothing but the time it takes
    threads : threads that share the fibers of one person; likewise
    tell : hears of simulated time as it passes (in this process only)

    Raises
    ------
    CellsimError : a person or bout that cannot be, or chemistry that could not be carried on.
    """
    started = datetime.now(UTC)
    courses = _courses(scenario, workers, threads, tell)
    table = pd.DataFrame([row for course in courses for row in course.rows])
    events = list(_events(scenario))
    return Result(
        table=table,
        summary=summarize(table, events),
        provenance=provenance(
            scenario.text,
            scenario.seed,
            command=command,
            kernel=kernel_hash(),
            fingerprint=numerics_fingerprint(),
            started=started,
        ),
        scenario_text=scenario.text,
        sentences=[*scenario.assumed, *assumptions(scenario)],
        notes=list(dict.fromkeys(note for course in courses for note in course.notes)),
        sources=references(scenario),
        events=events,
        story=describe(scenario).splitlines(),
    )


def _courses(scenario: Scenario, workers: int, threads: int, tell: Tell | None) -> list[Course]:
    if workers <= 1 or len(scenario.people) == 1:
        return [live_through(scenario, person, threads, tell) for person in scenario.people]
    muscle_kernel()  # compiled once, before the workers ask for it
    with ProcessPoolExecutor(min(workers, len(scenario.people)), mp_context=get_context("spawn")) as pool:
        tasks: dict[Future[Course], str] = {
            pool.submit(live_through, scenario, person, threads): person.name for person in scenario.people
        }
        for task in as_completed(tasks):
            task.result()
            if tell is not None:
                tell(tasks[task], scenario.duration_s, scenario.duration_s)
        return [task.result() for task in tasks]


def kernel_hash() -> str:
    """sha256 of the emitted chemistry."""
    from cellsim.kinetics.generated import muscle

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
    return thing.until_s - thing.at_s if happening.kind == "perturb" else 0.0


def _label(happening: Happening) -> str:
    thing = happening.payload
    match happening.kind:
        case "bout":
            return f"{thing.do} {thing.intensity or (thing.trace.name if thing.trace else '')}".strip()
        case "dose":
            return f"{thing.amount_mg:g} mg {thing.compound}"
        case "meal":
            return f"{thing.carbohydrate_g:g} g carbohydrate"
        case "perturb":
            return f"{thing.target} x {thing.factor:g}"
    return thing.do
