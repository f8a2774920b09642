"""Who eats what when nothing is written: meals of habit, but for the fasts."""

from cellsim.biology.person.food import eaten_in_a_day, usual_meals
from cellsim.scenario.fields import kinds
from cellsim.scenario.plan.parts import Habit, Meal, Person
from cellsim.scenario.plan.protocol import Protocol


def habits(scenario: Protocol, person: Person | None = None) -> tuple[Habit, ...]:
    """The meals of habit of everyone, or of one person, in order of time.

    People eat by habit on every day of the clock for which no meal is written, but for the fasts.
    """
    written = {_day(scenario, meal.at_s) for meal in scenario.meals}
    meals, found = usual_meals(scenario.made_of(person).rows), []
    for day in range(_day(scenario, scenario.duration_s) + 1):
        for meal in meals if day not in written else ():
            at = day * kinds.DAY + meal.clock_s - scenario.clock_start_s
            fasting = any(fast.at_s <= at < fast.until_s for fast in scenario.fasts)
            if 0.0 <= at < scenario.duration_s and not fasting:
                found.append(Habit(at, meal.name, meal.share))
    return tuple(found)


def eaten(scenario: Protocol, person: Person) -> tuple[Meal, ...]:
    """Every meal of a person, written or of habit, in order of time."""
    carbohydrate, protein, fat = eaten_in_a_day(person.mass_kg, person.energy, scenario.made_of(person).rows).values()
    habit = habits(scenario, person)
    own = [Meal(each.at_s, each.share * carbohydrate, each.share * protein, each.share * fat) for each in habit]
    return tuple(sorted((*scenario.meals, *own), key=lambda meal: meal.at_s))


def _day(scenario: Protocol, time_s: float) -> int:
    """The day of the clock, counted from that of the start."""
    return int((time_s + scenario.clock_start_s) // kinds.DAY)
