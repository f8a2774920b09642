"""The bouts of a scenario file, typed, recorded or planned."""

from dataclasses import replace
from pathlib import Path
from typing import cast

from cellsim.biology.exercise import modes, ways
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.fields.times import REPEAT, Moment, moments, spoken, weekly
from cellsim.scenario.plan.parts import Bout, Person
from cellsim.scenario.reading import arms
from cellsim.scenario.reading.done.intensities import BESIDE_FAILURE, check_load, effort
from cellsim.scenario.reading.done.progress import PROGRESS, progressing
from cellsim.scenario.reading.done.ridden import own_of, ridden
from cellsim.scenario.reading.done.shapes import SHAPES, shaped

BOUT = (
    "do", *REPEAT, "on", "clock", "duration", "intensity", *BESIDE_FAILURE, *SHAPES, *PROGRESS, "file", "activity",
    "person", "arm",
)  # fmt: skip


def bouts(
    top: Table,
    duration_s: float,
    people: tuple[Person, ...],
    folder: Path | None,
    own: tuple[modes.Mode, ...] = (),
    clock_start_s: float = 0.0,
) -> tuple[Bout, ...]:
    """The bouts of exercise, in the order of the file.

    ``own`` are the activities that it describes itself, and ``clock_start_s`` [s] is the time of day at time zero.
    """
    found: list[Bout] = []
    known = arms.names(top)
    for table in top.tables("bout", BOUT, kinds.MOST_BOUTS):
        when = weekly(table, duration_s, clock_start_s) if table.has("on") else moments(table, duration_s)
        if table.has("clock") and not table.has("on"):
            raise table["clock"].wrong("A time of day goes with days of the week", 'Add on = ["Mon"], or write at.')
        theirs = _bouts(table, duration_s, when, [person.name for person in people], folder, own)
        held = arms.of(table, known)
        found.extend(replace(bout, arms=held) for bout in theirs)
        if len(found) > kinds.MOST_BOUTS:
            raise Field(table.path, "...").wrong(f"More than {kinds.MOST_BOUTS} bouts are written", "Write fewer.")
    return tuple(found)


def _bouts(
    table: Table,
    duration_s: float,
    when: list[Moment],
    names: list[str],
    folder: Path | None,
    own: tuple[modes.Mode, ...],
) -> list[Bout]:
    mode = mode_of(table["do"], own)
    person = table["person"].choice(names, "a person of this scenario") if table.has("person") else None
    if table.has("file"):
        for key in ("duration", "intensity", *BESIDE_FAILURE, *SHAPES):
            if table.has(key):
                raise table[key].wrong(f"A recording has its own {key}", f"Leave {key} out, or leave file out.")
        for key in PROGRESS:
            if table.has(key):
                raise table[key].wrong("What a file holds is done as it stands there", f"Leave {key} out.")
        leg = table["activity"].integer(1, kinds.MOST_ACTIVITIES) if table.has("activity") else None
        file, path = _file(table["file"], folder, leg)
        if mode.lifted and getattr(file, "steps", None):
            raise table["do"].wrong("A plan of power is no lifting of weights", 'Write for example do = "cycling".')
        found = [
            bout for moment in when for bout in ridden(file, path, mode.name, moment.at_s, person, moment.where, own)
        ]
    else:
        if table.has("activity"):
            raise table["activity"].wrong("A typed bout has no activities to choose from", "Leave activity out.")
        field, hard = effort(table)
        check_load(field, hard, mode)
        shape = shaped(table, mode, hard, duration_s - max(each.at_s for each in when))
        mine, weeks = own_of(mode.name, own), [int((each.at_s - when[0].at_s) // kinds.WEEK) for each in when]
        rises = progressing(table, mode, hard, shape, weeks[-1], once=len(when) == 1 and not table.has("every"))
        found = [
            Bout(
                mode.name, each.at_s, rises.duration_s(shape.duration_s, week), rises.intensity(hard, week),
                person=person, where=each.where, mode=mine, turns=shape.turns, sets=shape.sets, slope=shape.slope,
                notes=shape.notes, progress=rises.week(week), retest_s=rises.retest_s,
            )
            for each, week in zip(when, weeks, strict=True)
        ]  # fmt: skip
    for bout in found:
        if bout.end_s > duration_s:
            field = next(table[key] for key in ("file", "duration", "times", "sets", "do") if table.has(key))
            mend = f"Begin earlier, make it shorter, or write a longer duration than {spoken(duration_s)}."
            raise field.wrong(f"The bout at {spoken(bout.at_s)} goes on after the end of the scenario", mend)
    return found


def mode_of(field: Field, own: tuple[modes.Mode, ...]) -> modes.Mode:
    """The mode of exercise that a field names, of one's own or built in."""
    found = modes.USUAL.find(field.value[:60], own) if isinstance(field.value, str) else None
    known = (*(mode.name for mode in own), *ways.NAMES)
    return found or cast(modes.Mode, modes.USUAL.find(field.choice(known, "a way of exercising"), own))


def _file(field: Field, folder: Path | None, leg: int | None):
    from cellsim.scenario.workouts import read_workout  # its readers are slow to import, and seldom needed

    name = field.text('"ride.fit"')
    path = (folder or Path()) / name
    try:
        regular = path.is_file()
    except (OSError, ValueError):
        regular = False
    if not regular:
        where = f"the folder '{folder}'" if folder else "the folder where you are"
        raise field.wrong("There is no such recording", f"Write its path as seen from {where}.")
    return read_workout(path, leg), path
