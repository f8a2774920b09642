"""What people eat when nothing is written, as sentences."""

from cellsim.biology.person.food import usual_day, usual_meals
from cellsim.scenario.plan import arms
from cellsim.scenario.plan.habits import habits
from cellsim.scenario.plan.protocol import Protocol


def meals_in_words(scenario: Protocol) -> list[str]:
    """What is assumed of what people eat, as sentences."""
    counts = {arm: len(habits(each)) for arm, each in arms.runs(scenario)}
    if not any(counts.values()):
        return []
    alike = len(set(counts.values())) == 1
    number = str(max(counts.values())) if alike else ", ".join(f"{count} in {arm}" for arm, count in counts.items())
    days = "On days without a written meal everyone" if scenario.meals else "Everyone"
    rows = scenario.made_of().rows
    times = ", ".join(f"{meal.name} at {_clock(meal.clock_s)}" for meal in usual_meals(rows))
    food = ", ".join(f"{grams:g} g {name}" for name, grams in usual_day(1.0, rows).items())
    return [
        f"{days} eats by habit: {times}, for each kg of body mass {food} a day. Meals of habit: {number}. "
        "Write [[meal]] for what is really eaten on a day, or [[fast]] for a time without food."
    ]


def _clock(seconds: float) -> str:
    minutes = round(seconds / 60.0)
    return f"{minutes // 60}:{minutes % 60:02d}"
