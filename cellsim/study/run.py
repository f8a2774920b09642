"""One scenario, run: everyone in it lives through it, and a result comes out."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from cellsim.biology.exercise import muscles
from cellsim.biology.human_muscle import own_observables
from cellsim.biology.repair_cells.individuals import with_repair
from cellsim.errors import ResultError
from cellsim.kinetics.carriers.kernel import Solver
from cellsim.kinetics.carriers.register import carrier_named
from cellsim.language.model import Model
from cellsim.language.observable import Observable
from cellsim.population.fingerprint import numerics_fingerprint
from cellsim.population.kernels import equations_hash
from cellsim.scenario.plan.arms import runs
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.keeping import KeptLevel
from cellsim.scenario.plan.parts import Assay, Bout, Dose, Habit, Meal, Perturb
from cellsim.scenario.reading.done.perturbations import change_in_words as reached
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe, readings
from cellsim.scenario.telling.record import record, recordings
from cellsim.scenario.telling.timeline import ScheduledEvent
from cellsim.scenario.telling.timeline import events as happenings
from cellsim.study.assumptions import assumptions
from cellsim.study.carriers.room import check_room
from cellsim.study.checkpoints.run import USUAL_S, Checkpoints, checkpoints, identity
from cellsim.study.digests.kept import packed_digests
from cellsim.study.lives.account import sentences
from cellsim.study.lives.ended import ended
from cellsim.study.lives.everyone import carried_out
from cellsim.study.lives.life import Lived, Tell, live_through
from cellsim.study.lives.people import Life, lives_of
from cellsim.study.lives.rows import check_columns, table_of
from cellsim.study.ranges.again import live_again
from cellsim.study.ranges.drawn import check_sets
from cellsim.study.references import references
from cellsim.study.result.assayed import assayed, examined
from cellsim.study.result.intervals import packed
from cellsim.study.result.provenance import provenance
from cellsim.study.result.result import Result
from cellsim.study.result.series import Courses, Event
from cellsim.study.result.summary import summarize
from cellsim.tissue.laboratory import as_measured, with_thresholds_measured


def simulate(
    scenario: Scenario,
    workers: int = 1,
    threads: int = 1,
    tell: Tell | None = None,
    command: Sequence[str] = (),
    solver: Solver = "compiled",
    model: Model | None = None,
    checkpoint: str | Path | None = None,
    every_s: float = USUAL_S,
    resume: bool = False,
    digest_every_s: float | None = None,
    ranges: int = 0,
) -> Result:
    """Everyone in a scenario, run to its end: in each arm, as many times as there are replicates.

    Parameters
    ----------
    scenario : who, and what is done to them
    workers : processes that share the runs; changes nothing but the time it takes
    threads : threads that share the fibers of one person; likewise
    tell : hears of person, simulated time and time in all [s], in this process only
    command : the words typed in the shell, for the record
    solver : what carries the chemistry: "compiled", which is "scalar" on a processor without vectors, and the record
        says so; for those who doubt it, "plain" runs the same equations and method without a compiler, and "scipy" an
        implicit Runge-Kutta method that is not ours; both far slower
    model : what everyone is made of; the scenario's own unless given
    checkpoint : a folder for checkpoints, which stays until ``checkpoints.run.remove`` is called; none unless given
    every_s : from one checkpoint of a life to the next, by the clock on the wall [s]
    resume : go on from what is in that folder, to the same bits as if nothing had happened
    digest_every_s : how often digests of all state are kept, for ``digests.diff.diff``; never unless given [s]
    ranges : sets of parameters of the tissue, out of their ranges, with which every life is lived through again without
        chemistry; ``Result.ranges`` has what that makes of dates. None unless given

    Returns
    -------
    the table of what was recorded, with its summary, events and provenance; it makes no figures

    Raises
    ------
    CellsimError : a person or bout that cannot be, or chemistry that could not be carried on.
    """
    if model is not None:
        scenario = replace(scenario, model=with_repair(model, scenario.muscle.by_cells)).checked()
    check_sets(ranges)
    scenario = _fit_to_run(scenario, workers)
    told, made = with_thresholds_measured(scenario), scenario.made_of()
    started, everyone = datetime.now(UTC), lives_of(scenario)
    do = partial(live_through, threads=threads, solver=solver, digest_every_s=digest_every_s)
    with _checkpoints(scenario, everyone, solver, checkpoint, every_s, resume, digest_every_s) as kept:
        live = partial(do, checkpoints=kept)
        if ranges:
            again = partial(live_again, live=live, events=tuple(happened(scenario)), many=ranges, seed=scenario.seed)
            both = carried_out(scenario, everyone, again, workers, tell)
            lives, ranged = [lived for lived, _ in both], [table for _, table in both]
        else:
            lives, ranged = carried_out(scenario, everyone, live, workers, tell), []
    own = own_observables(made)
    return replace(
        _numbers(scenario, lives),
        provenance=provenance_of(scenario, command, solver, started),
        sentences=[*scenario.assumed, *assumptions(scenario)],
        notes=[*readings(scenario), *sentences([lived.account for lived in lives], own)],
        sources=references(scenario),
        story=describe(told).splitlines(),
        digests=packed_digests([lived.digests for lived in lives if lived.digests is not None], made.values),
        ranged=packed(ranged),
    )


def simulated_numbers(scenario: Scenario) -> Result:
    """What ``simulate`` gives, to the last bit, without what is told beside the numbers.

    It has table, events and summary, and takes no longer than they need: for one of many runs of a study.

    Parameters
    ----------
    scenario : who, and what is done to them

    Returns
    -------
    a result without provenance, story, sentences, notes and sources

    Raises
    ------
    CellsimError : as in ``simulate``.
    """
    scenario = _fit_to_run(scenario, 1)
    return _numbers(scenario, carried_out(scenario, lives_of(scenario), live_through))


def _fit_to_run(scenario: Scenario, workers: int) -> Scenario:
    """The scenario with its people measured, once it is clear that it can be run."""
    check_room(scenario, workers)
    scenario = as_measured(scenario)
    check_columns(scenario.made_of())
    return scenario


def _numbers(scenario: Scenario, lives: Sequence[Lived]) -> Result:
    """Table, events and summary of lives."""
    made = scenario.made_of()
    table = table_of([lived.rows for lived in lives], tuple(made.observables))
    courses, own = Courses(table), own_observables(made)
    events = list(ended(list(happened(scenario)), [lived.account for lived in lives]))
    shares = {name: row.value for name, row in made.rows.items() if name in muscles.TABLE}
    summary = summarize(table, events, own, courses) | {"assays": _measured(courses, events, own, lives)}
    summary |= {"session_shares": muscles.session_shares(shares)} if len(shares) == len(muscles.TABLE) else {}
    return Result(table, summary, {}, scenario.text, events=events, own=own)


def _measured(
    courses: Courses, events: Sequence[Event], own: Mapping[str, Observable], lives: Sequence[Lived]
) -> list[dict]:
    """What every assay measured, in order of time."""
    readings = [each for lived in lives for each in lived.account.readings]
    rows = [*assayed(courses, events, own, readings), *examined(courses, readings)]
    return sorted(rows, key=lambda row: row["time_h"])


def provenance_of(scenario: Scenario, command: Sequence[str], solver: Solver, started: datetime) -> dict:
    """The record of where the rows of a scenario come from."""
    made = scenario.made_of()
    return provenance(
        scenario.text,
        scenario.seed,
        run=record(scenario),
        recordings=recordings(scenario),
        command=command,
        kernel=equations_hash(made),
        model=made.digest,
        fingerprint=numerics_fingerprint(made),
        solver=carrier_named(solver).name,
        started=started,
    )


def _checkpoints(
    scenario: Scenario,
    lives: Sequence[Life],
    solver: Solver,
    folder: str | Path | None,
    every_s: float,
    resume: bool,
    digest_every_s: float | None,
) -> AbstractContextManager[Checkpoints | None]:
    """The checkpoints of a run, if it is to have any."""
    if folder is None:
        if resume:
            raise ResultError("resume=True has nothing to go on from. Give the folder with checkpoint=.")
        return nullcontext()
    made, way = scenario.made_of(), carrier_named(solver).name
    run = identity(record(scenario), recordings(scenario), made.digest, numerics_fingerprint(made), way)
    run["digests"] = "none" if digest_every_s is None else f"every {digest_every_s:g} s"
    return checkpoints(folder, every_s, run, [life.whose for life in lives], resume)


def happened(scenario: Scenario) -> Iterator[Event]:
    """What was done to whom; what was done alike in every arm is told once, without an arm."""
    found: dict[Event, list[str]] = {}
    for arm, each in runs(scenario):
        for happening in happenings(each):
            late = happening.kind == "habit_end" and happening.time_s >= each.duration_s
            if late or happening.kind in ("bout_end", "perturb_end"):
                continue
            begin, length = happening.time_s / 3600.0, _length(happening) / 3600.0
            who, when = happening.person or "", scenario.when(happening.time_s)
            done = happening.payload if isinstance(happening.payload, Bout) else None
            lifted = done is not None and done.way is not None and done.way.lifted
            works = done.muscles if done is not None else ()
            label = _label(happening, each)
            event = Event(begin, length, happening.kind, label, who, when=when, lifted=lifted, muscles=works)
            found.setdefault(event, []).append(arm)
    everywhere = max(1, len(scenario.arms))
    for event, where in sorted(found.items(), key=lambda each: each[0].time_h):
        if len(set(where)) == everywhere:
            yield from [event] * (len(where) // everywhere)
        else:
            yield from (replace(event, arm=arm) for arm in where)


def _length(happening: ScheduledEvent) -> float:
    match happening.payload:
        case Bout() as bout:
            return bout.duration_s
        case Dose() as dose:
            return dose.infusion_s
        case Perturb() as change:
            return change.until_s - change.at_s
        case Care() as care:
            return care.length_s
        case KeptLevel() as kept if happening.kind == "habit":
            return kept.until_s - kept.at_s
    return 0.0


def _label(happening: ScheduledEvent, scenario: Scenario) -> str:
    match happening.payload:
        case Bout() as bout:
            return f"{bout.do} {bout.intensity or getattr(bout.trace or bout.plan, 'name', '')}".strip()
        case Dose() as dose:
            return f"{dose.amount_mg:.5g} mg {dose.compound}{' IV' if dose.route == 'IV' else ''}"
        case Habit() as habit:
            return f"{habit.name} by habit"
        case Meal() as meal:
            return f"{meal.carbohydrate_g:g} g carbohydrate"
        case Perturb() as change:
            return f"{reached(change, scenario.model)} x {change.factor:g}"
        case Care() as care:
            return care.do
        case KeptLevel() as kept:
            return kept.level if happening.kind == "habit" else "own habit"
        case Assay() as assay:
            return assay.do
