"""What builds muscle and what wastes it: protein and its spacing, age, sleep, too little food."""

from functools import cache

import numpy as np
import pandas as pd
import pytest

from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.strength import rested_torque
from cellsim.biology.people.subjects import subject

LIFE = """
duration = "{hours} hour"
record_every = "{every}"
[[person]]
name = "somebody"
age = "{age} year"
mass = "{mass} kg"
{person}
[muscle]
fibers = 2
mitochondria = 2
{done}
"""
LIFT = '[[bout]]\ndo = "resistance"\nat = "{} hour"\nduration = "20 minute"\nintensity = "75 %1RM"\n'
LIFTS = (
    '[[bout]]\ndo = "resistance"\nevery = "2 day"\nstart = "17 hour"\nduration = "15 minute"\nintensity = "75 %1RM"\n'
)


def meals(*eaten: tuple[float, float, float]) -> str:
    """Meals at hours, of so much protein and carbohydrate [g]."""
    words = '[[meal]]\nat = "{} hour"\nprotein = "{} g"\ncarbohydrate = "{} g"\n'
    return "".join(words.format(*each) for each in eaten)


@cache
def life(
    done: str = "",
    hours: float = 24.0,
    age: float = 25.0,
    person: str = "",
    mass: float = 75.0,
    every: str = "15 minute",
) -> pd.DataFrame:
    """The muscle of somebody, by the hour."""
    text = LIFE.format(hours=hours, every=every, age=age, mass=mass, person=person, done=done)
    table = simulate(Scenario.from_text(text)).table
    return table[table["group"] == "all"].set_index("time_h")


def made(lived: pd.DataFrame, first: float, last: float) -> float:
    """Mean synthesis of muscle protein between two hours, fold of that rested, fasted and in balance."""
    times = np.linspace(first, last, 400)
    return float(np.interp(times, lived.index, lived["mtorc1"]).mean())


# ---- protein of a meal, and how a day's is spread


@cache
def of_a_meal(grams: float, age: float) -> float:
    """Synthesis over five hours after protein alone."""
    return made(life(meals((1.0, grams, 0.0)), 6.0, age), 1.0, 6.0)


@pytest.mark.claim("Witard2014", source="Witard2014", grade="human; secondary, direction", rests_on="row Mtorc1_amino")
def test_more_protein_in_a_meal_builds_more_and_each_gram_less() -> None:
    """Synthesis rises with the protein of a meal from 10 to 80 g, and less with each doubling past 20 g."""
    doses = [of_a_meal(grams, 25.0) for grams in (10.0, 20.0, 40.0, 80.0)]
    assert (np.diff(doses) > 0.0).all()
    assert doses[3] - doses[2] < doses[2] - doses[1] < doses[1]


@pytest.mark.claim("Wall2015", source="Wall2015", grade="human, n = 75; direction", rests_on="row Mtorc1_amino")
def test_a_meal_builds_less_in_the_old() -> None:
    """After 20 g of protein synthesis is lower at 74 than at 22 years; fasted it is the same."""
    assert of_a_meal(20.0, 74.0) < 0.98 * of_a_meal(20.0, 22.0)
    fasted = [made(life('[[fast]]\nat = "0 hour"\n', 6.0, age), 1.0, 6.0) for age in (22.0, 74.0)]
    assert fasted[0] == pytest.approx(fasted[1], rel=1e-3)


@pytest.mark.claim("Wall2015", source="Wall2015", grade="human, n = 75", rests_on="row Mtorc1_amino")
@pytest.mark.xfail(
    strict=True, reason="7 % lower, against 16: in the young 20 g of protein without carbohydrate do too little here"
)
def test_a_meal_builds_a_sixth_less_in_the_old() -> None:
    """Synthesis after protein is 16 % lower at 74 than at 22 years, to 5 points."""
    assert of_a_meal(20.0, 74.0) / of_a_meal(20.0, 22.0) == pytest.approx(0.84, abs=0.05)


@pytest.mark.claim("Symons2011", source="Symons2011", grade="human, n = 14", rests_on="Age_protein = 20")
def test_a_large_meal_after_lifting_builds_as_much_in_the_old() -> None:
    """Lifting and 90 g of protein, as 340 g of beef hold, raise synthesis as much at 67 as at 29 years, to a tenth."""
    rise = [made(life(meals((1.0, 90.0, 0.0)) + LIFT.format(1.5), 8.0, age), 1.0, 6.0) - 1.0 for age in (29.0, 67.0)]
    assert rise[1] == pytest.approx(rise[0], rel=0.1)


EVEN, SKEWED = ((31.5, 29.9, 32.7), (10.7, 16.0, 63.4))


@cache
def of_a_day(spread: tuple[float, ...], age: float) -> float:
    """Synthesis of the second day on which protein is spread so over three meals."""
    eaten = [
        (24.0 * day + at, grams, 70.0) for day in (0, 1) for at, grams in zip((8.0, 13.0, 18.5), spread, strict=True)
    ]
    return made(life(meals(*eaten), 48.0, age), 24.0, 48.0)


@pytest.mark.claim(
    "Mamerow2014", source="Mamerow2014", grade="human, n = 8, crossover; direction", rests_on="row Mtorc1_amino"
)
def test_protein_that_is_spread_evenly_builds_more() -> None:
    """Of as much protein more is built in a day where three meals hold a third each than where one holds most."""
    assert of_a_day(EVEN, 37.0) > of_a_day(SKEWED, 37.0) + 0.01


@pytest.mark.claim("Mamerow2014", source="Mamerow2014", grade="human, n = 8, crossover", rests_on="row Mtorc1_amino")
@pytest.mark.xfail(strict=True, reason="3 % more, against 25: a large meal goes on building for hours here")
def test_protein_that_is_spread_evenly_builds_a_quarter_more() -> None:
    """A day's synthesis is 25 % higher with protein spread evenly, to 10 points."""
    assert of_a_day(EVEN, 37.0) / of_a_day(SKEWED, 37.0) == pytest.approx(1.25, abs=0.1)


@cache
def after_lifting(grams: float, hours: float) -> float:
    """Synthesis over twelve hours after lifting on 80 g of protein, in doses so large and so far apart."""
    eaten = [(1.5 + hours * place, grams, 0.0) for place in range(round(80.0 / grams))]
    return made(life(meals(*eaten) + LIFT.format(1.0), 14.0, 25.0, mass=80.0), 1.5, 13.5)


@pytest.mark.claim("Areta2013", source="Areta2013", grade="human, n = 24; direction", rests_on="row Mtorc1_amino")
def test_doses_of_twenty_grams_build_more_than_sips() -> None:
    """After lifting four times 20 g of protein build more than eight times 10 g."""
    assert after_lifting(20.0, 3.0) > after_lifting(10.0, 1.5) + 0.01


@pytest.mark.claim("Areta2013", source="Areta2013", grade="human, n = 24; direction", rests_on="row Mtorc1_amino")
@pytest.mark.xfail(
    strict=True,
    reason="twice 40 g build 3 % more than four times 20 g, against less: protein alone calls for little insulin, so "
    "that no dose does all it could, and load calls most in the first hours",
)
def test_doses_of_twenty_grams_build_more_than_large_ones() -> None:
    """After lifting four times 20 g of protein build more than twice 40 g."""
    assert after_lifting(20.0, 3.0) > after_lifting(40.0, 6.0)


# ---- sleep, and too little food


@pytest.mark.claim(
    "Lamon2021", source="Lamon2021", grade="human, n = 13, crossover", rests_on="row Sleep_synthesis = 1"
)
def test_a_night_without_sleep_lowers_synthesis_by_a_fifth() -> None:
    """From 13 to 15 h after a night without sleep synthesis is lower by 18 %, to 5 points."""
    awake = life('[[care]]\ndo = "sleep"\nat = "22 hour"\nduration = "0 hour"\n', 40.0)
    assert made(awake, 37.0, 39.0) / made(life(hours=40.0), 37.0, 39.0) == pytest.approx(0.82, abs=0.05)


@pytest.mark.claim("Saner2020", source="Saner2020", grade="human, n = 16", rests_on="row Sleep_synthesis = 1")
def test_five_short_nights_lower_synthesis_by_a_fifth() -> None:
    """With 3.7 h of sleep a night synthesis over five days is lower by 19 %, to 5 points."""
    short, enough = (
        life(hours=120.0, person=how, every="1 hour") for how in ('sleep = "3.7 hour"', 'sleep = "7.4 hour"')
    )
    assert made(short, 0.0, 120.0) / made(enough, 0.0, 120.0) == pytest.approx(0.81, abs=0.05)


@pytest.mark.claim("Saner2020", source="Saner2020", grade="human, n = 16", rests_on="row Mtorc1_load")
@pytest.mark.xfail(
    strict=True,
    reason="20 % lower, against none: cycling loads fibers little here, and AMPK holds mTORC1 down after it",
)
def test_hard_work_keeps_synthesis_up_in_spite_of_short_nights() -> None:
    """With three sessions of intervals in the week of short nights synthesis is no lower than with enough sleep."""
    rides = "".join(
        f'[[bout]]\ndo = "cycling"\nat = "{24 * day + 10} hour"\nduration = "30 minute"\nintensity = "90 %Wmax"\n'
        "work = \"1 minute\"\nrest = \"75 second\"\n" for day in (1, 2, 3)
    )  # fmt: skip
    busy = life(rides, 120.0, person='sleep = "3.7 hour"', every="1 hour")
    assert made(busy, 0.0, 120.0) >= made(life(hours=120.0, person='sleep = "7.4 hour"', every="1 hour"), 0.0, 120.0)


HUNGRY = 'energy = "66.7 %"'
FAST = '[[fast]]\nat = "0 hour"\n'


@pytest.mark.claim("Areta2014", source="Areta2014", grade="human, n = 15", rests_on="row Deficit_synthesis")
def test_a_third_less_energy_lowers_synthesis_by_a_quarter() -> None:
    """Fasted and rested, synthesis is lower by 27 % on a third less energy, to 3 points."""
    assert made(life(FAST, 7.0, person=HUNGRY), 2.0, 6.0) == pytest.approx(0.73, abs=0.03)


def hungry_and_lifting(grams: float) -> float:
    """Synthesis after lifting on a third less energy, fold of that rested and in balance."""
    eaten = meals((1.5, grams, 0.0)) if grams else FAST
    return made(life(eaten + LIFT.format(1.0), 7.0, person=HUNGRY), 2.0, 6.0)


@pytest.mark.claim("Areta2014", source="Areta2014", grade="human, n = 15; direction", rests_on="row Mtorc1_load")
def test_lifting_restores_synthesis_on_too_little_food_and_protein_more_so() -> None:
    """On a third less energy lifting brings synthesis back to balance, and 15 and 30 g of protein ever higher."""
    rises = [hungry_and_lifting(grams) for grams in (0.0, 15.0, 30.0)]
    assert rises[0] >= 1.0
    assert (np.diff(rises) > 0.05).all()


@pytest.mark.claim("Areta2014", source="Areta2014", grade="human, n = 15", rests_on="row Mtorc1_load")
@pytest.mark.xfail(strict=True, reason="2.04 fold of balance, against 1.34: load does more here than in that study")
def test_lifting_and_protein_on_too_little_food_raise_synthesis_by_a_third() -> None:
    """On a third less energy lifting and 30 g of protein bring synthesis 34 % above that of balance, to 20 points."""
    assert hungry_and_lifting(30.0) == pytest.approx(1.34, abs=0.2)


def grown(person: str) -> float:
    """Fiber area after four weeks of lifting every second day."""
    return float(life(LIFTS, 24.0 * 28, person=person, every="1 day")["fiber_area"].iloc[-1]) - 1.0


@pytest.mark.claim(
    "MurphyKoehler2022", source="MurphyKoehler2022", grade="meta-analysis; direction", rests_on="row Deficit_synthesis"
)
def test_lifting_builds_less_on_too_little_food() -> None:
    """Four weeks of lifting build less than three quarters as much on a fifth less energy."""
    assert grown('energy = "80 %"') < 0.75 * grown("")


@pytest.mark.claim(
    "MurphyKoehler2022", source="MurphyKoehler2022", grade="meta-regression", rests_on="row Deficit_synthesis"
)
@pytest.mark.xfail(strict=True, reason="55 % of the gain is left on 500 kcal a day less, against nothing")
def test_lifting_builds_nothing_on_five_hundred_kilocalories_less() -> None:
    """On about 500 kcal a day less, a fifth of what is eaten, lifting builds nothing: less than a tenth of the gain."""
    assert grown('energy = "80 %"') < 0.1 * grown("")


@pytest.mark.claim("Longland2016", source="Longland2016", grade="human, n = 40; direction", rests_on="row Mtorc1_amino")
def test_more_protein_saves_muscle_on_too_little_food() -> None:
    """On 40 % less energy four weeks of lifting build more with 2.4 than with 1.2 g/kg of protein a day."""
    diets = (f'energy = "60 %"\nparameters = {{ Food_protein = "{grams} g/kg/day" }}\nbeyond_range = ["Food_protein"]'
             for grams in (1.2, 2.4))  # fmt: skip
    little, much = (grown(diet if "2.4" in diet else diet.rpartition("\n")[0]) for diet in diets)
    assert much > little + 0.001


# ---- sarcopenia


def aged(age: float) -> tuple[float, float]:
    """Muscle and torque of a man, of those of a young one."""
    who = subject(age, "male", 75.0, "recreational")
    torque = [rested_torque("male", 75.0, *each) for each in (
        (who.muscle_aged, human_muscle().values, who.innervated), (1.0, human_muscle().values))]  # fmt: skip
    return who.muscle_aged, torque[0] / torque[1]


@pytest.mark.claim(
    "Lexell1995", source="Lexell1995", grade="review", rests_on="Sarcopenia_fibers = 1", kind="read-back"
)
def test_limb_muscle_is_a_quarter_to_a_third_smaller_in_the_old() -> None:
    """At 72 years limb muscle is 25 to 35 % smaller than at 30."""
    assert 0.65 <= aged(72.0)[0] / aged(30.0)[0] <= 0.75


@pytest.mark.claim(
    "Lexell1983", source="Lexell1983", grade="human, n = 12, whole muscles", rests_on="Sarcopenia_fibers = 1",
    kind="read-back",
)  # fmt: skip
@pytest.mark.xfail(strict=True, reason="30 % smaller, against 18: fibers that are left were no smaller in those men")
def test_the_vastus_is_a_fifth_smaller_in_the_old() -> None:
    """At 72 years the vastus lateralis is 18 % smaller than at 30, to 5 points."""
    assert aged(72.0)[0] / aged(30.0)[0] == pytest.approx(0.82, abs=0.05)


def yearly(which: int) -> float:
    """Loss of muscle (0) or torque (1) in a year between 70 and 79 years [%]."""
    return 100.0 * float(np.log(aged(70.0)[which] / aged(79.0)[which])) / 9.0


@pytest.mark.claim(
    "Goodpaster2006", source="Goodpaster2006", grade="human, n = 1880; direction", rests_on="Sarcopenia_innervated = 1",
    kind="read-back",
)  # fmt: skip
def test_strength_is_lost_faster_than_muscle() -> None:
    """In their seventies men lose strength faster than muscle, by a fifth or more."""
    assert yearly(1) > 1.2 * yearly(0)


@pytest.mark.claim(
    "Goodpaster2006", source="Goodpaster2006", grade="human, n = 1880", rests_on="Sarcopenia_innervated = 1",
    kind="read-back",
)  # fmt: skip
@pytest.mark.xfail(strict=True, reason="1.3 times as fast, against three times: 1.8 against 1.4 % a year")
def test_strength_is_lost_three_times_as_fast_as_muscle() -> None:
    """In their seventies men lose 3.4 % of strength and 1 % of muscle a year; more than twice as fast here."""
    assert yearly(1) > 2.0 * yearly(0)
