"""What people eat when nothing is written, and what they do to recover, as sentences."""

from collections.abc import Iterator

from cellsim.biology.care.care import CARE
from cellsim.biology.person.food import usual_day, usual_meals
from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan import arms
from cellsim.scenario.plan.caring import Care
from cellsim.scenario.plan.habits import habits
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.plan.protocol import Protocol

WORDS = {
    "sleep": "a night with {length} of sleep",
    "cold water": "{length} in cold water",
    "massage": "{length} of massage",
    "NSAID": "an NSAID that acts for {length}",
    "alcohol": "{dose:g} g of alcohol for each kg of body mass",
}


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


def care_in_words(care: Care) -> str:
    """What is done to whom, as a part of a sentence."""
    done = WORDS[care.do].format(length=spoken(care.length_s), dose=care.dose_g_kg)
    return f"{done}, for {' and '.join(care.people) or 'everyone'}"


def sleep_and_energy(person: Person) -> str:
    """How a person sleeps and eats from the start on, where that is not as is usual; else empty."""
    slept = "" if person.sleep_s is None else f" Sleeps {spoken(person.sleep_s)} a night from the start on."
    return slept + (f" Eats {100.0 * person.energy:g} % of the energy that is needed." if person.energy != 1.0 else "")


def cares_in_words(scenario: Protocol) -> Iterator[str]:
    """What is assumed of what is done to recover, as sentences."""
    if any(meal.protein_g for meal in scenario.meals):
        usual, plenty = (86400e3 * CARE.rows[f"Protein_{name}"].value for name in ("usual", "plenty"))
        yield (
            f"Protein beyond {usual:g} g for each kg of body mass a day hurries the mending of muscle, "
            f"up to {plenty:g} g a day."
        )
    if scenario.care:
        yield (
            "What is done to recover acts as far as trials bear it out, and no more of it does more: "
            "see cellsim/biology/care/care.toml."
        )
