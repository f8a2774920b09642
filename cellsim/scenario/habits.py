"""Who eats what when nothing is written: meals of habit, and the fasts that leave them out."""

from typing import TYPE_CHECKING

from cellsim.biology.person.food import usual_day, usual_meals
from cellsim.errors import ScenarioError
from cellsim.scenario import arms, kinds
from cellsim.scenario.fields import Field, Table
from cellsim.scenario.parts import Fast, Habit, Meal, Person
from cellsim.scenario.times import REPEAT, moments, spoken

if TYPE_CHECKING:
    from cellsim.scenario.scenario import Scenario

FAST = ("duration", *REPEAT, "arm")


def fasts(top: Table, duration_s: float) -> tuple[Fast, ...]:
    """The fasts of a scenario file; one without a duration lasts to the end."""
    found: list[Fast] = []
    known = arms.names(top)
    for table in top.tables("fast", FAST, kinds.MOST_TABLES):
        length = table["duration"].quantity(kinds.DURATION) if table.has("duration") else duration_s
        held = arms.of(table, known)
        for each in moments(table, duration_s):
            found.append(Fast(each.at_s, min(each.at_s + length, duration_s), each.where, held))
        if len(found) > kinds.MOST_DOSES:
            raise Field(table.path, "...").wrong(f"This makes more than {kinds.MOST_DOSES} fasts", "Write fewer.")
    return tuple(found)


def check_fasts(scenario: "Scenario") -> None:
    """Raise a sentence where a meal is written into a fast."""
    for fast in scenario.fasts:
        for meal in scenario.meals:
            if meal.where and fast.at_s <= meal.at_s < fast.until_s:
                raise ScenarioError(
                    f"The meal at {spoken(meal.at_s)} ({meal.where}) falls into a fast from {spoken(fast.at_s)} to "
                    f"{spoken(fast.until_s)} ({fast.where or 'fast.at'}). Move one of them, or make the fast shorter."
                )


def habits(scenario: "Scenario") -> tuple[Habit, ...]:
    """The meals of habit, in order of time.

    People eat by habit on every day of the clock for which no meal is written, but for the fasts.
    """
    written = {_day(scenario, meal.at_s) for meal in scenario.meals}
    found = []
    for day in range(_day(scenario, scenario.duration_s) + 1):
        for meal in usual_meals() if day not in written else ():
            at = day * kinds.DAY + meal.clock_s - scenario.clock_start_s
            fasting = any(fast.at_s <= at < fast.until_s for fast in scenario.fasts)
            if 0.0 <= at < scenario.duration_s and not fasting:
                found.append(Habit(at, meal.name, meal.share))
    return tuple(found)


def eaten(scenario: "Scenario", person: Person) -> tuple[Meal, ...]:
    """Every meal of a person, written or of habit, in order of time."""
    day = usual_day(person.mass_kg)
    own = [Meal(each.at_s, *(each.share * grams for grams in day.values())) for each in habits(scenario)]
    return tuple(sorted((*scenario.meals, *own), key=lambda meal: meal.at_s))


def told(scenario: "Scenario") -> list[str]:
    """What is assumed of what people eat, as sentences."""
    counts = {arm: len(habits(each)) for arm, each in arms.runs(scenario)}
    if not any(counts.values()):
        return []
    alike = len(set(counts.values())) == 1
    number = str(max(counts.values())) if alike else ", ".join(f"{count} in {arm}" for arm, count in counts.items())
    days = "On days without a written meal everyone" if scenario.meals else "Everyone"
    times = ", ".join(f"{meal.name} at {_clock(meal.clock_s)}" for meal in usual_meals())
    food = ", ".join(f"{grams:g} g {name}" for name, grams in usual_day(1.0).items())
    return [
        f"{days} eats by habit: {times}, for each kg of body mass {food} a day. Meals of habit: {number}. "
        "Write [[meal]] for what is really eaten on a day, or [[fast]] for a time without food."
    ]


def _day(scenario: "Scenario", time_s: float) -> int:
    """The day of the clock, counted from that of the start."""
    return int((time_s + scenario.clock_start_s) // kinds.DAY)


def _clock(seconds: float) -> str:
    minutes = round(seconds / 60.0)
    return f"{minutes // 60}:{minutes % 60:02d}"
