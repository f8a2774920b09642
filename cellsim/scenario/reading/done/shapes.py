"""What a bout is made of, and so how long it lasts: one piece, work and rest, or sets of repetitions; its slope."""

from typing import NamedTuple

from cellsim.biology.exercise.modes import Mode
from cellsim.biology.exercise.shaped import DOWNHILL, Sets
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Intensity, Turns
from cellsim.scenario.reading.done.intensities import check_load, intensity

TURNS = ("work", "times", "rest_intensity")
SETS = ("sets", "repetitions", "tempo")
SHAPES = (*TURNS, "rest", *SETS, "slope")
ON_FOOT = ("running", "walking", DOWNHILL)


class Shape(NamedTuple):
    """What a bout is made of: its length at most [s], its turns or sets, its slope [-], and what was assumed."""

    duration_s: float
    turns: Turns | None
    sets: Sets | None
    slope: float
    notes: tuple[str, ...]


def shaped(table: Table, mode: Mode, hard: Intensity, left_s: float) -> Shape:
    """What a typed bout is made of, of which ``left_s`` [s] are left from its last beginning on."""
    slope = _slope(table, mode)
    has_turns = [key for key in TURNS if table.has(key)]
    has_sets = [key for key in SETS if table.has(key)]
    if has_turns and has_sets:
        what = f"A bout is written in work and rest or in sets and repetitions, and {table.path} has '{has_turns[0]}'"
        raise table[has_sets[0]].wrong(f"{what} too", "Leave one of them out.")
    if has_sets:
        sets = _sets(table, mode)
        return Shape(_checked_length(table, "sets", sets.duration_s(mode)), None, sets, slope, ())
    if has_turns:
        turns, length, notes = _turns(table, mode, hard, left_s)
        return Shape(length, turns, None, slope, notes)
    if table.has("rest"):
        mend = 'Add work = "30 second" and times = 6, or sets and repetitions; or leave rest out.'
        raise table["rest"].wrong("A rest lies between parts of work, and none are written", mend)
    if hard.unit == "%1RM" and mode.joint and not mode.lifted:
        mend = "Add sets = 4 and repetitions = 10, or write a share of the greatest force that is held, in %MVC."
        raise table["do"].wrong(f"It is not said how often a weight is lifted in {mode.name}", mend)
    length, notes = _length(table, hard, left_s)
    return Shape(length, None, None, slope, notes)


def _length(table: Table, hard: Intensity, left_s: float) -> tuple[float, tuple[str, ...]]:
    """How long it goes on [s]; work to failure at most as long as is written."""
    if table.has("duration") or not hard.to_failure:
        return table["duration"].quantity(kinds.BOUT_DURATION), ()
    length = min(kinds.MOST_TO_FAILURE, left_s)
    note = f"Work to failure ends after {spoken(length)} at the latest, as no duration is written for it."
    return length, (note,)


def _turns(table: Table, mode: Mode, hard: Intensity, left_s: float) -> tuple[Turns, float, tuple[str, ...]]:
    work = _whole(table["work"])
    times = table["times"].integer(1, kinds.MOST_TIMES) if table.has("times") else None
    rest = 0.0 if times == 1 and not table.has("rest") else _whole(table["rest"])
    easily = None
    if table.has("rest_intensity"):
        easily = intensity(table["rest_intensity"])
        if easily.all_out or easily.to_failure:
            raise table["rest_intensity"].wrong("A rest is neither all-out nor to failure", 'Write "30 %Wmax".')
        check_load(table["rest_intensity"], easily, mode)
        if easily.unit == hard.unit and easily.value > hard.value:
            raise table["rest_intensity"].wrong("The rest is harder than the work", f'Write less than "{hard}".')
    turns = Turns(work, rest, easily)
    if times is None:
        return turns, *_length(table, hard, left_s)
    return turns, _checked_length(table, "times", times * work + (times - 1) * rest), ()


def _sets(table: Table, mode: Mode) -> Sets:
    if mode.held or not (mode.lifted or mode.joint):
        mend = 'Write do = "resistance" or a joint, or work, rest and times in place of sets.'
        raise table["do"].wrong(f"There are no repetitions in {mode.name}", mend)
    count = table["sets"].integer(1, kinds.MOST_SETS)
    repetitions = table["repetitions"].integer(1, kinds.MOST_REPETITIONS)
    rest = _whole(table["rest"]) if count > 1 or table.has("rest") else 0.0
    return Sets(count, repetitions, rest, _tempo(table["tempo"]) if table.has("tempo") else None)


def _tempo(field: Field) -> tuple[float, float, float, float]:
    """Seconds of lowering, holding and lifting a weight, and of a pause without it, as in ``"2-0-2"``."""
    mend = 'Write seconds of lowering, holding and lifting, and of a pause, such as "2-0-2" or "3-1-1-2".'
    parts = field.value.split("-") if isinstance(field.value, str) else []
    if len(parts) not in (3, 4):
        raise field.wrong("A tempo has three or four numbers", mend)
    try:
        found = [float(part) for part in parts]
    except ValueError:
        raise field.wrong("A tempo is numbers of seconds with dashes between", mend) from None
    if not all(0.0 <= each <= kinds.LONGEST_PHASE for each in found):
        raise field.wrong(f"Each part of a tempo takes 0 to {kinds.LONGEST_PHASE:g} seconds", mend)
    lower, hold, lift, pause = [*found, 0.0][:4]
    if lower + hold + lift < 0.5:
        raise field.wrong("Nobody moves a weight so fast", mend)
    return lower, hold, lift, pause


def _whole(field: Field) -> float:
    """A length of work or rest, which are counted in whole seconds [s]."""
    length = field.quantity(kinds.TURN)
    if length != round(length):
        raise field.wrong("Work and rest are counted in whole seconds", 'Write for example "30 second".')
    return length


def _checked_length(table: Table, key: str, length: float) -> float:
    if table.has("duration"):
        what = f"How long this bout lasts follows from its {key}: {spoken(length)}"
        raise table["duration"].wrong(what, f"Leave duration out, or leave {key} out.")
    if length > kinds.BOUT_DURATION.high:
        raise table[key].wrong(f"This makes a bout of {spoken(length)}", "Write fewer.")
    return length


def _slope(table: Table, mode: Mode) -> float:
    if not table.has("slope"):
        return 0.0
    field = table["slope"]
    if mode.name not in ON_FOOT:
        raise field.wrong(f"A slope is of running or walking, not of {mode.name}", "Leave slope out.")
    slope = field.quantity(kinds.SLOPE)
    if mode.name == DOWNHILL and slope >= 0.0:
        raise field.wrong("Downhill running goes down", 'Write a slope such as "-10 %", or do = "running".')
    return slope
