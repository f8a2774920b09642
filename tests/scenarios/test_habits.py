"""People eat by habit where no meal is written, and not in a fast."""

import pytest

from cellsim import Scenario, simulate
from cellsim.errors import ScenarioError
from cellsim.scenario.plan.habits import eaten, habits
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.scenario.telling.suspicions import warnings
from cellsim.tissue.agenda import agenda_of

HOUR, DAY = 3600.0, 86400.0
WEEKEND = """
title = "A weekend"
duration = "48 hour"
seed = 1
record_every = "12 hour"
[[person]]
name = "light"
age = "30 year"
mass = "50 kg"
[[person]]
name = "heavy"
like = "light"
mass = "100 kg"
[muscle]
fibers = 3
mitochondria = 8
"""
ALONE = """
duration = "17 hour"
record_every = "17 hour"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = 1
mitochondria = 4
[[bout]]
do = "cycling"
at = "8 hour"
duration = "80 minute"
intensity = "60 %Wmax"
"""
FASTED = '[[fast]]\nat = "0 hour"\n'
LUNCH = '\n[[meal]]\nat = "13 hour"\ncarbohydrate = "80 g"\n'


def read(more: str = "", was: str = "", becomes: str = "") -> Scenario:
    return Scenario.from_text((WEEKEND + more).replace(was, becomes) if was else WEEKEND + more)


def hours(scenario: Scenario) -> list[float]:
    return [round(meal.at_s / HOUR, 1) for meal in habits(scenario)]


def test_nobody_goes_hungry_for_want_of_a_written_meal() -> None:
    assert hours(read()) == [7.0, 12.0, 18.4, 31.0, 36.0, 42.4]


def test_the_days_food_follows_body_mass() -> None:
    light, heavy = (eaten(read(), person) for person in read().people)
    assert sum(meal.carbohydrate_g for meal in light) == pytest.approx(2 * 4.0 * 50.0)
    assert [each.carbohydrate_g for each in heavy] == pytest.approx([2 * each.carbohydrate_g for each in light])
    assert len(agenda_of(read(), read().people[0]).meals) == len(light)


def test_a_written_meal_is_all_that_is_eaten_on_its_day() -> None:
    assert hours(read(LUNCH)) == [31.0, 36.0, 42.4]
    assert eaten(read(LUNCH), read().people[0])[0].carbohydrate_g == 80.0


def test_meals_follow_the_clock_and_days_begin_at_midnight() -> None:
    late = 'duration = "48 hour"\nclock_start = "20 hour"'
    assert hours(read("", 'duration = "48 hour"', late)) == [11.0, 16.0, 22.4, 35.0, 40.0, 46.4]
    # 13 hours after 20:00 is the next day
    assert hours(read(LUNCH, 'duration = "48 hour"', late)) == [35.0, 40.0, 46.4]


@pytest.mark.parametrize(
    ("fast", "left"),
    [
        ('at = "0 hour"', []),
        ('at = "0 hour"\nduration = "24 hour"', [31.0, 36.0, 42.4]),
        ('at = "7 hour"\nduration = "5 hour"', [12.0, 18.4, 31.0, 36.0, 42.4]),
        ('every = "1 day"\nstart = "6 hour"\nduration = "7 hour"', [18.4, 42.4]),
    ],
)
def test_nobody_eats_by_habit_in_a_fast(fast: str, left: list[float]) -> None:
    assert hours(read(f"[[fast]]\n{fast}\n")) == left


def test_a_fast_of_one_arm_leaves_the_others_meals() -> None:
    both = read('[[arm]]\nname = "fed"\n[[arm]]\nname = "fasted"\n[[fast]]\nat = "0 hour"\narm = "fasted"\n')
    assert [len(hours(both.in_arm(arm))) for arm in both.arms] == [6, 0]
    assert "Meals of habit: 6 in fed, 0 in fasted." in describe(both)


def test_a_meal_in_a_fast_is_refused_with_its_place() -> None:
    with pytest.raises(ScenarioError, match=r"meal\[0\].at = .13 hour.*fast.*fast\[0\].at"):
        read(LUNCH + '[[fast]]\nat = "10 hour"\n')


def test_a_scenario_read_back_says_what_is_eaten_by_habit() -> None:
    assert "Everyone eats by habit: breakfast at 7:00" in describe(read())
    assert "On days without a written meal everyone eats by habit" in describe(read(LUNCH))
    assert "by habit" not in describe(read(FASTED))
    assert not any("carbohydrate" in each for each in warnings(read()))
    assert any("48 hours in which glycogen" in each for each in warnings(read(FASTED)))


def test_a_fast_is_read_back_and_is_something_done() -> None:
    daily = '[[fast]]\nstart = "20 hour"\nevery = "1 day"\nduration = "16 hour"\n'
    assert "0 hours: nobody eats for" in describe(read(FASTED))
    assert "20 hours: nobody eats for 16 hours, 2 times, every day." in describe(read(daily))
    assert not any("Nothing is done" in each for each in warnings(read(FASTED)))
    assert any("Nothing is done" in each for each in warnings(read()))


def test_a_record_keeps_its_fasts_and_one_of_old_ate_nothing_unwritten() -> None:
    fasting = read('[[fast]]\nat = "0 hour"\nduration = "10 hour"\n')
    assert habits(rebuilt(record(fasting))) == habits(fasting)
    old = {name: part for name, part in record(read(LUNCH)).items() if name != "fasts"}
    assert [meal.at_s for meal in eaten(rebuilt(old), read().people[0])] == [13 * HOUR]


def test_meals_of_habit_are_marked_and_refill_glycogen() -> None:
    fed, fasted = (simulate(Scenario.from_text(ALONE + more)) for more in ("", FASTED))
    marks = [event for event in fed.events if event.kind == "meal"]
    assert [(round(event.time_h, 1), event.label) for event in marks] == [
        (7.0, "breakfast by habit"),
        (12.0, "lunch by habit"),
    ]
    assert not any(event.kind == "meal" for event in fasted.events)
    left = [result.table[result.table.group == "all"].glycogen_fraction.iloc[-1] for result in (fed, fasted)]
    assert left[0] > left[1] + 0.1
