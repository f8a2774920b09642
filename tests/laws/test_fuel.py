"""What must hold of the person's fuel whatever the numbers: nothing is lost, nothing falls below zero."""

import numpy as np
import pytest

from cellsim.biology.fuel.fuel import FUEL
from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import ScenarioError
from cellsim.population.person.body import Body
from tests.laws.handing import foresee, reconcile

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
SPECIES = {name: each for name, each in human_muscle().person.species.items() if "electron pair" in each.parts or
           "carbon" in each.parts}  # fmt: skip


def held(person: Body, part: str) -> float:
    """All of a part that a person holds, burnt and lost, since the start [umol]."""
    return sum(each.parts.get(part, 0.0) * person.pool(name) for name, each in SPECIES.items())


def course(person: Body, hours: float, *names: str) -> np.ndarray:
    """Levels every quarter of an hour (name, moment)."""
    seen = person.advance(hours * HOUR, np.arange(15 * MINUTE, hours * HOUR + 1.0, 15 * MINUTE).tolist())
    return np.array([seen[name] for name in names])


@pytest.mark.parametrize("part", ["carbon", "electron pair"])
def test_fuel_is_neither_made_nor_lost(part: str) -> None:
    """Food, two days without, and food again: to a part in a thousand million of all that was turned over."""
    person = Body(82.0)
    begun = held(person, part)
    eaten = 0.0
    for grams in ((150.0, 40.0, 30.0), (0.0, 0.0, 0.0), (300.0, 60.0, 90.0)):
        before = held(person, part)
        person.meal(*grams)
        eaten += held(person, part) - before
        person.advance(DAY)
    turned = abs(person.pool("electrons")) * 10.0
    assert held(person, part) - begun - eaten == pytest.approx(0.0, abs=1e-9 * turned)
    assert eaten > 0.0


def test_no_pool_falls_below_zero() -> None:
    """From three days without food to a kilogram of sugar: but for a tenth of a micromole, which nothing shows."""
    person = Body(60.0)
    pools = [name for name, each in SPECIES.items() if not each.ledger]
    for grams in (0.0, 1000.0, 20.0):
        person.meal(grams)
        for _ in range(24):
            person.advance(3 * HOUR)
            low = {name: person.pool(name) for name in pools if person.pool(name) < -0.1}
            assert not low


def test_a_body_at_rest_burns_what_it_is_said_to_burn() -> None:
    """Fed or fasted: the oxygen of a resting body outside the working muscle, and what stands in for that muscle."""
    p = human_muscle().values
    for grams in (0.0, 100.0):
        person = Body(p["Reference_mass"])
        person.meal(grams)
        person.advance(2 * HOUR)
        before = person.pool("electrons")
        fat, sugar = (person.rates()[f"standin_burns{name}"] for name in ("_fat", ""))
        person.advance(60.0)
        oxygen = (person.pool("electrons") - before) / 2.0 / 60.0 - (23.0 * fat + 6.0 * sugar)
        said = p["Work_oxygen_elsewhere"] * p["Scale_gas"] * p["Reference_mass"]
        assert oxygen == pytest.approx(said, rel=0.01), "but for what stored fat gives back of electrons"


def test_levels_do_not_depend_on_size() -> None:
    """A body of twice the mass that eats twice as much has the same blood."""
    small, large = Body(50.0), Body(100.0)
    small.meal(40.0, 10.0, 12.0)
    large.meal(80.0, 20.0, 24.0)
    names = ("glucose_blood", "insulin_blood", "FFA_blood")
    assert course(large, 6.0, *names) == pytest.approx(course(small, 6.0, *names), rel=1e-3)


def test_without_a_meal_nothing_comes_from_the_gut() -> None:
    person = Body(70.0)
    person.advance(DAY)
    assert person.pool("stomach_carbohydrate") == person.pool("gut_sugar") == person.pool("gut_fat") == 0.0


def test_more_sugar_means_more_insulin_and_less_fat_in_blood() -> None:
    seen = []
    for grams in (25.0, 50.0, 100.0):
        person = Body(70.0)
        person.meal(grams)
        seen.append(course(person, 5.0, "glucose_blood", "insulin_blood", "FFA_blood").mean(axis=1))
    glucose, insulin, fat = np.array(seen).T
    assert np.all(np.diff(glucose) > 0.0)
    assert np.all(np.diff(insulin) > 0.0)
    assert np.all(np.diff(fat) < 0.0)


def test_who_resists_insulin_has_more_of_it_and_more_glucose() -> None:
    """Before a meal and after it."""
    seen = []
    for sensitivity in (1.0, 0.5):
        person = Body(70.0)
        person.set("insulin_sensitivity", sensitivity)
        person.rest()
        morning = [person.level(name) for name in ("glucose_blood", "insulin_blood")]
        person.meal(75.0)
        seen.append([*morning, *course(person, 3.0, "glucose_blood", "insulin_blood").mean(axis=1)])
    assert np.all(np.array(seen[1]) > np.array(seen[0]))


def test_work_calls_glucose_and_fat_out() -> None:
    """Half of the greatest power for an hour: liver and fat tissue let more go, and less insulin is secreted."""
    rest, work = Body(70.0), Body(70.0)
    work.set("exertion", 0.5)
    for person in (rest, work):
        person.advance(10 * MINUTE)
    before, after = rest.rates(), work.rates()
    assert all(after[name] > before[name] for name in ("liver_phosphorylase", "lipolysis"))
    assert after["insulin_secretion"] < before["insulin_secretion"] * 1.02


def test_rest_is_rest() -> None:
    """Kept stores: an hour without them kept moves blood little, and liver glycogen as much as the liver lets go."""
    person = Body(70.0)
    before, rates = person.observables(), person.rates()
    person.advance(0.25 * HOUR)
    after = person.observables()
    assert after["glucose_blood"] == pytest.approx(before["glucose_blood"], rel=0.02)
    lost = 15 * MINUTE * (
        rates["liver_phosphorylase"] - rates["liver_synthase"] - rates["gluconeogenesis_lactate"]
        - rates["gluconeogenesis_glycerol"] - 0.36 * rates["amino_breakdown"]
    ) * human_muscle().values["Molar_glucose"] * 1e3  # fmt: skip
    assert before["liver_glycogen"] - after["liver_glycogen"] == pytest.approx(lost, rel=0.05)


@pytest.mark.parametrize("meal", [{"carbohydrate_g": -1.0}, {"carbohydrate_g": 1.0, "fat_g": float("inf")}])
def test_no_meal_is_less_than_nothing(meal: dict[str, float]) -> None:
    with pytest.raises(ScenarioError, match="g of"):
        Body(70.0).meal(**meal)


def test_every_row_of_fuel_is_read() -> None:
    read = set(human_muscle().person.parameters) | {
        name for each in human_muscle().person.species.values() for name in each.start.split()
    }
    weights = {"Molar_glucose", "Molar_fat", "Molar_amino"}
    assert {name for name in FUEL.rows if name not in read} == weights


def test_what_fibers_took_of_glucose_and_burnt_of_fat_is_missing_in_the_person_and_nothing_else() -> None:
    """However wrongly it was foreseen: over an hour of intervals, to rounding of all that is held."""
    person = Body(75.0, alone=False, working_l=14.0)
    begun, took, burnt, gave = held(person, "carbon"), 0.0, 0.0, 0.0
    for minute in range(60):
        foresee(person, {}, lactate=0.3, glucose=2.0, fat=30.0, demand=0.4)
        person.advance(MINUTE)
        glucose, fat, lactate = 60.0 * (1.0 + minute / 30.0), 60.0 * 40.0, 60.0 * 0.5
        reconcile(person, {}, lactate=lactate, glucose=glucose, fat=fat)
        took, burnt, gave = took + 14.0 * glucose, burnt + 14.0 * fat / 46.0, gave + 14.0 * lactate
    lost = begun - (held(person, "carbon") - 6.0 * person.pool("muscle_glucose") - 16.0 * person.pool("muscle_burnt"))
    lost += 0.0 if person.pool("muscle_LAC") == 0.0 else 3.0 * person.pool("muscle_LAC")
    assert lost == pytest.approx(6.0 * took + 16.0 * burnt - 3.0 * gave, rel=1e-6)


# ---- too little, again, and too much


def stored(person: Body) -> float:
    """Energy of all stores of fuel, as pairs of electrons [umol]."""
    return sum(each.parts.get("electron pair", 0.0) * person.pool(name) for name, each in SPECIES.items()
               if name not in ("electrons", "provision", "urine_glucose", "urine_ketones"))  # fmt: skip


def fed_for(days: int, carbohydrate: float, fat: float) -> Body:
    """Someone who eats three such meals a day [g]."""
    person = Body(70.0)
    for _ in range(days):
        for hours in (5, 6, 13):
            person.meal(carbohydrate, 25.0, fat)
            person.advance(hours * HOUR)
    return person


@pytest.mark.parametrize("more", [{"carbohydrate": 40.0, "fat": 0.0}, {"carbohydrate": 0.0, "fat": 20.0}])
def test_more_food_never_leaves_less_in_store(more: dict[str, float]) -> None:
    """From half of what is burnt to twice as much, for three days: carbohydrate or fat, glycogen and all of it."""
    people = [fed_for(3, 40.0 + step * more["carbohydrate"], 15.0 + step * more["fat"]) for step in range(4)]
    assert np.all(np.diff([stored(each) for each in people]) > 0.0)
    for name in ("liver_glycogen", "muscle_glycogen"):
        held_then = [each.pool(name) for each in people]
        assert np.all(np.diff(held_then) > -1e-3 * held_then[0]) or more["fat"] > 0.0, name


def test_the_longer_nobody_eats_the_less_is_in_store_and_food_brings_glycogen_back() -> None:
    """8 to 72 hours; then a day of meals fills liver and muscle by more than half of what they lost."""
    person, seen = Body(70.0), []
    before = [person.pool(name) for name in ("liver_glycogen", "muscle_glycogen")]
    for hours in (8.0, 16.0, 24.0, 48.0, 72.0):
        person.advance(hours * HOUR - person.time)
        seen.append((stored(person), person.pool("liver_glycogen"), person.level("insulin_blood")))
    assert np.all(np.diff(np.array(seen), axis=0) < 1e-6)
    empty = [person.pool(name) for name in ("liver_glycogen", "muscle_glycogen")]
    for hours in (5, 6, 13):
        person.meal(90.0, 25.0, 20.0)
        person.advance(hours * HOUR)
    after = [person.pool(name) for name in ("liver_glycogen", "muscle_glycogen")]
    for then, least, now in zip(before, empty, after, strict=True):
        assert now - least > 0.5 * (then - least)
