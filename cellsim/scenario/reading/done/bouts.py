"""The bouts of a scenario file, typed, recorded or planned."""

from dataclasses import replace
from pathlib import Path
from typing import cast

from cellsim.biology.exercise import modes
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, shown, split
from cellsim.scenario.fields.times import REPEAT, moments, spoken
from cellsim.scenario.plan.parts import INTENSITY_UNITS, Bout, Intensity, Person
from cellsim.scenario.reading import arms
from cellsim.scenario.reading.done.ridden import own_of, ridden

BOUT = ("do", *REPEAT, "duration", "intensity", "file", "activity", "person", "arm")


def intensity(field: Field) -> Intensity:
    """How hard, such as ``"60 %Wmax"``."""
    found = split(field.value) if isinstance(field.value, str) else None
    mend = f'Write for example "60 %Wmax"; the units are {listed(INTENSITY_UNITS)}.'
    if found is None:
        raise field.wrong("The intensity is not a number with a unit", mend)
    value, unit = found[0], found[1].replace(" ", "")
    if not unit:
        raise field.wrong("The intensity has no unit", mend)
    if unit not in INTENSITY_UNITS:
        raise field.wrong(f"'{shown(unit)[1:-1]}' is not a unit of intensity", mend)
    low, high = kinds.INTENSITY_RANGES[unit]
    if not low <= value <= high:
        raise field.wrong(f"The intensity must lie between {low:g} and {high:g} {unit}", mend)
    return Intensity(value, unit)


def bouts(
    top: Table, duration_s: float, people: tuple[Person, ...], folder: Path | None, own: tuple[modes.Mode, ...] = ()
) -> tuple[Bout, ...]:
    """The bouts of exercise, in the order of the file; ``own`` are the activities that it describes itself."""
    found: list[Bout] = []
    known = arms.names(top)
    for table in top.tables("bout", BOUT, kinds.MOST_BOUTS):
        theirs = _bouts(table, duration_s, [person.name for person in people], folder, own)
        held = arms.of(table, known)
        found.extend(replace(bout, arms=held) for bout in theirs)
        if len(found) > kinds.MOST_BOUTS:
            raise Field(table.path, "...").wrong(f"More than {kinds.MOST_BOUTS} bouts are written", "Write fewer.")
    return tuple(found)


def _bouts(
    table: Table, duration_s: float, names: list[str], folder: Path | None, own: tuple[modes.Mode, ...]
) -> list[Bout]:
    mode = mode_of(table["do"], own)
    person = table["person"].choice(names, "a person of this scenario") if table.has("person") else None
    if table.has("file"):
        for key in ("duration", "intensity"):
            if table.has(key):
                raise table[key].wrong(f"A recording has its own {key}", f"Leave {key} out, or leave file out.")
        leg = table["activity"].integer(1, kinds.MOST_ACTIVITIES) if table.has("activity") else None
        file, path = _file(table["file"], folder, leg)
        if mode.lifted and getattr(file, "steps", None):
            raise table["do"].wrong("A plan of power is no lifting of weights", 'Write for example do = "cycling".')
        found = [
            bout
            for moment in moments(table, duration_s)
            for bout in ridden(file, path, mode.name, moment.at_s, person, moment.where, own)
        ]
    else:
        if table.has("activity"):
            raise table["activity"].wrong("A typed bout has no activities to choose from", "Leave activity out.")
        length, hard = table["duration"].quantity(kinds.BOUT_DURATION), intensity(table["intensity"])
        check_load(table["intensity"], hard, mode)
        when = moments(table, duration_s)
        found = [
            Bout(mode.name, each.at_s, length, hard, person=person, where=each.where, mode=own_of(mode.name, own))
            for each in when
        ]
    for bout in found:
        if bout.end_s > duration_s:
            field = table["file"] if bout.file else table["duration"]
            mend = f"Begin earlier, make it shorter, or write a longer duration than {spoken(duration_s)}."
            raise field.wrong(f"The bout at {spoken(bout.at_s)} goes on after the end of the scenario", mend)
    return found


def check_load(field: Field, hard: Intensity, mode: modes.Mode) -> None:
    """Weights are lifted in %1RM, and only weights are; nobody lifts more than once can be lifted."""
    if hard.unit == "RPE":
        return
    if hard.unit == "%1RM" and not mode.lifted:
        mend = f"Write {listed(INTENSITY_UNITS[:-1])}, or do = {listed(map(shown, modes.LIFTED))}."
        raise field.wrong(f"Nobody lifts a weight in {mode.name}", mend)
    if mode.lifted and hard.unit != "%1RM":
        what = f"The intensity of {mode.name} is a share of the heaviest weight"
        raise field.wrong(what, 'Write for example "75 %1RM".')
    most = kinds.MOST_LOWERED if mode.eccentric > 0.9 else 100.0
    if mode.lifted and hard.value > most:
        raise field.wrong(f"Nobody could do {mode.name} with so heavy a weight", f'Write "{most:g} %1RM" or less.')


def mode_of(field: Field, own: tuple[modes.Mode, ...]) -> modes.Mode:
    """The mode of exercise that a field names, of one's own or built in."""
    found = modes.USUAL.find(field.value[:60], own) if isinstance(field.value, str) else None
    known = (*(mode.name for mode in own), *modes.NAMES)
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
