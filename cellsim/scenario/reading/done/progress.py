"""How a repeated bout rises by the week, and how old the test may be that its share of Wmax is read off."""

from math import inf
from typing import NamedTuple

from cellsim.biology.exercise.modes import Mode
from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, listed, split
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.parts import Intensity
from cellsim.scenario.plan.progress import OF_TODAY, USUAL_RETEST_S, Progress, Rise, of_today
from cellsim.scenario.reading.done.intensities import intensity
from cellsim.scenario.reading.done.shapes import Shape

RISES = ("increase", "up_to", "increase_duration", "up_to_duration")
PROGRESS = (*RISES, "retest")
NEVER = "never"
A_WEEK = (" a week", " per week", "/week")
MOST_SHARE = 1.0  # of the week before


class Progressing(NamedTuple):
    """How a bout rises, if it does, and how old its test may be [s]."""

    harder: Rise | None
    longer: Rise | None
    retest_s: float

    def week(self, number: int) -> Progress | None:
        """The place of a bout in the plan; None where nothing rises."""
        return Progress(number, self.harder, self.longer) if self.harder or self.longer else None

    def intensity(self, first: Intensity, number: int) -> Intensity:
        """How hard it is in a week, counted from 0."""
        return raised(first, self.week(number))

    def duration_s(self, first_s: float, number: int) -> float:
        """How long it is then, in whole seconds [s]."""
        return first_s if self.longer is None or number == 0 else float(round(self.longer.after(first_s, number)))


def raised(first: Intensity, place: Progress | None) -> Intensity:
    """How hard a bout is at a place in a plan that rises, to a tenth of its unit."""
    if place is None or place.harder is None or place.week == 0:
        return first
    return Intensity(round(place.harder.after(first.value, place.week), 1), first.unit, to_failure=first.to_failure)


def progressing(table: Table, mode: Mode, hard: Intensity, shape: Shape, weeks: int, once: bool) -> Progressing:
    """How a typed bout progresses that goes on over so many weeks after its first, or is done ``once``."""
    for key, needs in (("up_to", "increase"), ("up_to_duration", "increase_duration")):
        if table.has(key) and not table.has(needs):
            raise table[key].wrong("Nothing rises that could stop there", f'Add {needs} = "5 % a week".')
    for key in RISES if once else ():
        if table.has(key):
            mend = 'Write every = "week" for a bout that is done again, or leave it out.'
            raise table[key].wrong("This bout is done once, so nothing of it can rise by the week", mend)
    harder = _harder(table, mode, hard, weeks) if table.has("increase") else None
    longer = _longer(table, shape, weeks) if table.has("increase_duration") else None
    return Progressing(harder, longer, _retest(table, mode, hard))


def _retest(table: Table, mode: Mode, hard: Intensity) -> float:
    if not table.has("retest"):
        return USUAL_RETEST_S
    field = table["retest"]
    if not of_today(hard.unit, mode):
        mend = f"Leave retest out, or write the intensity in {listed(OF_TODAY)}."
        raise field.wrong(f"No test is needed for '{hard}', which is the same on every day", mend)
    return inf if field.value == NEVER else field.quantity(kinds.RETEST)


def _harder(table: Table, mode: Mode, hard: Intensity, weeks: int) -> Rise:
    field = table["increase"]
    if hard.all_out:
        raise field.wrong("What is all-out is all that can be given, and cannot rise", "Leave increase out.")
    rise = _rise(field, hard.unit, f'"5 % a week" or "2 {hard.unit} a week"')
    if table.has("up_to"):
        most = intensity(table["up_to"])
        if most.unit != hard.unit or most.value < hard.value:
            mend = f"Write a number of {hard.unit} that is above {hard.value:g}."
            raise table["up_to"].wrong(f"A bout at {hard} cannot rise to this", mend)
        rise = Rise(rise.per_week, rise.steps, most.value, rise.written)
    last = rise.after(hard.value, weeks)
    highest = kinds.INTENSITY_RANGES[hard.unit][1]
    if mode.lifted or (mode.joint and hard.unit == "%1RM"):
        highest = kinds.MOST_LOWERED if mode.eccentric > 0.9 else 100.0
    if last > highest:
        mend = f'Write up_to = "{highest:g} {hard.unit}" or less, a smaller increase, or an earlier stop.'
        raise field.wrong(f"After {weeks} weeks this comes to {last:.4g} {hard.unit}, which nobody could do", mend)
    return rise


def _longer(table: Table, shape: Shape, weeks: int) -> Rise:
    field = table["increase_duration"]
    if not table.has("duration"):
        mend = "Leave it out, or write a duration in place of times or sets."
        raise field.wrong("How long this bout lasts follows from its parts, so its duration cannot rise", mend)
    rise = _rise(field, "", '"10 % a week" or "5 minute a week"')
    if table.has("up_to_duration"):
        most = table["up_to_duration"].quantity(kinds.BOUT_DURATION)
        if most < shape.duration_s:
            what = f"A bout of {spoken(shape.duration_s)} cannot rise to this"
            raise table["up_to_duration"].wrong(what, "Write a longer one.")
        rise = Rise(rise.per_week, rise.steps, most, rise.written)
    if (last := rise.after(shape.duration_s, weeks)) > kinds.BOUT_DURATION.high:
        mend = 'Write for example up_to_duration = "2 hour", a smaller increase, or an earlier stop.'
        raise field.wrong(f"After {weeks} weeks this comes to {spoken(round(last))}", mend)
    return rise


def _time(field: Field, amount: str, mend: str) -> float:
    try:
        return Field(field.path, amount).quantity(kinds.LONGER)
    except ScenarioError:
        raise field.wrong(f"'{amount[:20]}' is no time between 1 second and 1 day", mend) from None


def _rise(field: Field, unit: str, example: str) -> Rise:
    """A share or a step by the week; one of a duration where no unit is named."""
    mend = f"Write for example {example}."
    words = field.value if isinstance(field.value, str) and len(field.value) <= 80 else ""
    end = next((each for each in A_WEEK if words.endswith(each)), None)
    if end is None:
        raise field.wrong("An increase is a number with a unit, and 'a week'", mend)
    amount = words.removesuffix(end)
    found = split(amount)
    if found is None or not found[1]:
        raise field.wrong("An increase is a number with a unit, and 'a week'", mend)
    value, written = found[0], found[1].replace(" ", "")
    if written in ("%", "percent"):
        if not 0.0 < value <= 100.0 * MOST_SHARE:
            raise field.wrong(f"An increase lies above 0 and at {100.0 * MOST_SHARE:g} % a week at most", mend)
        return Rise(value / 100.0, written=words)
    if unit and written != unit:
        raise field.wrong(f"'{written[:20]}' is neither % nor the unit of the intensity, {unit}", mend)
    if not value > 0.0:
        raise field.wrong("An increase lies above 0", mend)
    step = value if unit else _time(field, amount, mend)
    return Rise(step, True, written=words)
