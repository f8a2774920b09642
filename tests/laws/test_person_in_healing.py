"""Age and sex reach healing and fatigue: each row that says how much makes a difference of its own."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.strength import rested_torque
from cellsim.biology.people.subjects import PEOPLE, subject
from cellsim.biology.repair import fatigue, recovery
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.damage import DamageState

MODEL = human_muscle()
TABLE, P = MODEL.rows, MODEL.values
TYPES = ["I"] * 5 + ["IIa"] * 3 + ["IIx"] * 2
HOUR = 3600.0


def mended(age_years: float, parameters: Mapping[str, Parameter] = TABLE, hours: float = 96.0) -> dict[str, float]:
    """What is seen of a muscle so long after seventy lengthenings."""
    state = DamageState(TYPES, age_years, "male", "recreational", parameters)
    state.apply_bout(0.22, 70.0, 1.0, 20.0, 0.5, "resistance", 1.0)
    state.advance(hours * HOUR)
    return state.observables()


def altered(**values: float) -> dict[str, Parameter]:
    return {**TABLE, **{name: replace(TABLE[name], value=value) for name, value in values.items()}}


def test_an_older_muscle_is_mended_at_the_speed_that_its_row_says() -> None:
    """And that alone: with the row at 1 the older mend sarcomeres like the young, but for their satellite cells."""
    young, old = mended(30.0), mended(70.0)
    even = mended(70.0, altered(AGING_repair=1.0))
    assert old["force"] < even["force"] - 0.005
    assert mended(70.0, altered(AGING_repair=1.0, AGING_activation=1.0))["force"] == pytest.approx(young["force"])
    assert recovery.repair_speed(70.0, P) == pytest.approx(P["AGING_repair"])
    assert recovery.repair_speed(30.0, P) == 1.0


def test_fewer_satellite_cells_wake_in_the_older_as_the_row_says() -> None:
    old, even = (mended(70.0, rows, 24.0)["satellite_cells"] - 1.0 for rows in (TABLE, altered(AGING_activation=1.0)))
    assert old == pytest.approx(P["AGING_activation"] * even, rel=0.15)
    assert old < 0.7 * even


def test_the_older_feel_as_much_less_as_the_row_says_from_the_age_that_it_says() -> None:
    felt = {age: mended(age, hours=30.0)["soreness"] for age in (30.0, 40.0, 50.0, 70.0)}
    assert felt[50.0] == pytest.approx(P["AGING_soreness"] * felt[30.0], rel=1e-4)
    assert felt[50.0] < 0.8 * felt[30.0]
    assert felt[70.0] == pytest.approx(felt[50.0], rel=1e-4)
    assert felt[40.0] == pytest.approx(0.5 * (felt[30.0] + felt[50.0]), rel=1e-4)


def test_women_tire_less_in_either_kind_of_bout_as_the_row_says() -> None:
    women, men = (fatigue.fatigue(sex, P).most for sex in ("female", "male"))
    assert P["FATIGUE_women"] < 1.0
    for kind in ("endurance", "resistance"):
        assert women[kind] == pytest.approx(P["FATIGUE_women"] * men[kind])
    left = {}
    for sex in ("female", "male"):
        state = DamageState(TYPES, 25.0, sex, "trained", TABLE)
        state.apply_bout(0.0, 20.0, 1.0, 20.0, 0.5, "resistance")
        left[sex] = state.force()
    assert left["female"] > left["male"] + 0.01


def of(age_years: float, sex: str = "male", **values: float) -> object:
    return subject(age_years, sex, 75.0, "recreational", rows=altered(**values))


@pytest.mark.parametrize(
    ("row", "property_"),
    [
        ("Sarcopenia_fibers", "muscle_aged"),
        ("Sarcopenia_area_II", "area_type_ii"),
        ("Sarcopenia_innervated", "innervated"),
        ("Age_protein", "protein_need"),
    ],
)
def test_what_age_makes_of_a_muscle_begins_at_thirty_and_grows(row: str, property_: str) -> None:
    course = [getattr(of(age), property_) for age in (20.0, 30.0, 45.0, 60.0, 75.0, 80.0, 90.0)]
    assert course[0] == course[1] == 1.0
    steps = [abs(later - before) for before, later in pairwise(course[1:])]
    assert all(step > 0.0 for step in steps[:-1])
    assert steps[-1] == 0.0
    plain = getattr(of(75.0, **{row: 1.0}), property_)
    assert abs(plain - 1.0) < abs(course[4] - 1.0)


def test_fibers_that_have_no_nerve_pull_nothing_and_weigh_what_they_weigh() -> None:
    who, whole = of(75.0), of(75.0, Sarcopenia_innervated=1.0)
    assert who.muscle_aged == whole.muscle_aged
    assert who.active_muscle_l == whole.active_muscle_l
    torque = [rested_torque("male", 75.0, each.muscle_aged, P, each.innervated) for each in (who, whole)]
    assert torque[0] == pytest.approx(who.innervated * torque[1])


def test_the_share_of_type_two_is_that_of_the_rows_of_types() -> None:
    area = {
        group: TABLE[f"Type{group}_share"].value * TABLE[f"Type{group}_area"].value for group in ("I", "IIa", "IIx")
    }
    assert PEOPLE.rows["Sarcopenia_II_share"].value == pytest.approx(1.0 - area["I"] / sum(area.values()), abs=0.005)


def test_women_have_less_muscle_and_torque_as_their_rows_say() -> None:
    woman, man = of(30.0, "female"), of(30.0)
    assert woman.active_muscle_l == pytest.approx(TABLE["Sex_muscle_women"].value * man.active_muscle_l)
    assert woman.active_muscle_l < 0.96 * man.active_muscle_l
    torques = [rested_torque(sex, 75.0, 1.0, P) for sex in ("female", "male")]
    assert torques[0] / torques[1] == pytest.approx(P["Torque_women"] / P["Torque_men"])
    assert torques[0] < torques[1]
