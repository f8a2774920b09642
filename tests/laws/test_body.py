"""Laws of the body around the muscle: nothing comes from nothing, rings are kept, time may be cut anywhere."""

import json
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from cellsim.biology.uptake import LOSSES, POOLS, ways
from cellsim.errors import ScenarioError
from cellsim.parameters import load
from cellsim.population.body import Body

TABLE = load(["uptake", "nad"])
VALUE = {name: parameter.value for name, parameter in TABLE.items()}
HOUR, DAY = 3600.0, 86400.0
LEVELS = ("nam_plasma", "nr_plasma", "nmn_plasma", "na_plasma", "menam_plasma", "py2_plasma", "py4_plasma",
          "nad_blood", "nad_pbmc", "fed")  # fmt: skip


def body(mass_kg: float = 70.0) -> Body:
    return Body(mass_kg, TABLE)


def levels(of: Body) -> dict[str, float]:
    return {name: getattr(of, name) for name in LEVELS}


def busy() -> Body:
    """A body with all four precursors under way."""
    person = body(82.0)
    person.dose("NR", 1000.0)
    person.advance(1.5 * HOUR)
    person.dose("NMN", 500.0)
    person.dose("NAM", 500.0)
    person.meal(90.0, 30.0)
    person.advance(5 * HOUR)
    person.dose("NA", 100.0)
    person.advance(777.0)
    return person


def test_an_undosed_body_stays_where_it_is_to_the_last_bit() -> None:
    person = body()
    before = levels(person)
    for duration in (1.0, 59.7, DAY, 30 * DAY):
        person.advance(duration)
        assert levels(person) == before


def test_the_fasting_plasma_is_that_of_the_muscle_chemistry() -> None:
    person = body(55.0)
    resting = tuple(TABLE[f"Plasma_{name}"].value for name in ("NAM", "NR", "NA"))
    assert (person.nam_plasma, person.nr_plasma, person.na_plasma) == resting


def test_rest_is_a_fixed_point_of_a_body_that_has_been_dosed_with_nothing() -> None:
    person = body()
    before = levels(person)
    person.dose("NR", 0.0)
    person.advance(DAY)
    assert levels(person) == before


def test_every_swallowed_ring_is_found_again() -> None:
    person = busy()
    for duration in (10.0, HOUR, DAY, 20 * DAY):
        person.advance(duration)
        found = person.ledger()
        taken = found.pop("taken")
        assert sum(found.values()) == pytest.approx(taken, rel=1e-12)
        assert min(found.values()) >= 0.0


def test_after_a_season_the_rings_have_left_the_body() -> None:
    person = busy()
    person.advance(70 * DAY)
    found = person.ledger()
    assert found["urine"] + found["feces"] == pytest.approx(found["taken"], rel=1e-3)
    assert person.nam_plasma == pytest.approx(body().nam_plasma, rel=1e-3)


@pytest.mark.parametrize(("compound", "rings"), [("NR", 3440.0), ("NMN", 2992.0), ("NAM", 8189.0), ("NA", 8123.0)])
def test_a_gram_holds_as_many_rings_as_its_molar_mass_says(compound: str, rings: float) -> None:
    person = body()
    person.dose(compound, 1000.0)
    assert person.ledger()["taken"] == pytest.approx(rings, rel=1e-3)


def test_a_dose_and_a_meal_take_no_time() -> None:
    person = busy()
    time, blood, plasma = person.time, person.nad_blood, person.nam_plasma
    person.dose("NAM", 500.0)
    person.meal(50.0, 20.0)
    assert (person.time, person.nad_blood, person.nam_plasma) == (time, blood, plasma)


def test_it_does_not_matter_how_an_interval_is_cut() -> None:
    whole, cut = busy(), busy()
    whole.advance(2 * DAY)
    for duration in (1.0, 59.0, 60.0, 61.0, 3600.0, 7.0, 100000.0, 2 * DAY - 103788.0):
        cut.advance(duration)
        levels(cut)
    assert levels(cut) == levels(whole)
    assert cut.state() == whole.state()


@settings(max_examples=12)
@given(st.lists(st.floats(0.01, 9000.0), max_size=4))
def test_ragged_cuts_agree_to_rounding(cuts: list[float]) -> None:
    whole, cut = busy(), busy()
    whole.advance(sum(cuts))
    for duration in cuts:
        cut.advance(duration)
    assert list(levels(cut).values()) == pytest.approx(list(levels(whole).values()), rel=1e-9)


def test_levels_pass_a_grid_point_without_a_jump() -> None:
    before, after = body(), body()
    for person, duration in ((before, 14400.0 - 1e-6), (after, 14400.0)):
        person.dose("NAM", 500.0)
        person.advance(duration)
    assert list(levels(before).values()) == pytest.approx(list(levels(after).values()), rel=1e-8)


def test_stopping_and_resuming_changes_no_bit() -> None:
    straight, resumed = busy(), body(82.0)
    resumed.restore(json.loads(json.dumps(straight.state())))
    for person in (straight, resumed):
        person.advance(12345.0)
        person.dose("NR", 300.0)
        person.meal(60.0, 0.0)
        person.advance(HOUR)
    assert resumed.state() == straight.state()
    assert levels(resumed) == levels(straight)


def test_a_body_twice_as_heavy_needs_twice_the_dose() -> None:
    light, heavy = body(50.0), body(100.0)
    light.dose("NMN", 250.0)
    heavy.dose("NMN", 500.0)
    for person in (light, heavy):
        person.advance(DAY)
    assert list(levels(heavy).values()) == pytest.approx(list(levels(light).values()), rel=1e-12)


def test_a_saturable_way_is_the_michaelis_menten_rate_above_rest() -> None:
    V, K, rest, volume = (VALUE[name] for name in ("Liver_NAPRT_Vmax", "Liver_NAPRT_K", "Plasma_NA", "Liver_volume"))
    way = next(each for each in ways(VALUE) if (each.source, each.target) == ("liver_NA", "liver_NAD"))
    for above in (1e-3, 1.0, 50.0, 5000.0):
        now = rest + above / volume
        expected = V * now / (K + now) - V * rest / (K + rest)
        assert way.rate * above / (1.0 + above / way.half) == pytest.approx(expected, rel=1e-9)


def test_every_way_leads_from_a_pool_and_every_pool_has_a_way_out() -> None:
    found = ways(VALUE)
    assert {way.source for way in found} == set(POOLS)
    assert {way.target for way in found} <= {*POOLS, *LOSSES}
    assert all(way.rate >= 0.0 and way.half > 0.0 for way in found)


def _exact(compound: str, amount: float, hours: list[float]) -> np.ndarray:
    """The same equations under another's solver; amounts (pool, time)."""
    place = {name: number for number, name in enumerate((*POOLS, *LOSSES))}
    found = ways(VALUE)

    def slopes(_: float, x: np.ndarray) -> np.ndarray:
        change = np.zeros(len(place))
        for way in found:
            flow = way.rate * x[place[way.source]] / (1.0 + x[place[way.source]] / way.half)
            change[place[way.source]] -= flow
            change[place[way.target]] += flow
        return change

    start = np.zeros(len(place))
    start[place[f"gut_{compound}"]] = amount
    times = [hour * HOUR for hour in hours]
    return solve_ivp(slopes, (0.0, times[-1]), start, "Radau", times, rtol=1e-7, atol=1e-7).y


@pytest.mark.parametrize("compound", ["NR", "NA", "NAM"])
def test_another_solver_finds_the_same(compound: str) -> None:
    """First-order steps of a minute: off by less than 2 % of the day's greatest amount, red cells by less than 1 %."""
    person, hours = body(), [2.0, 4.0, 8.0, 16.0, 24.0]
    person.dose(compound, 500.0)
    expected = _exact(compound, person.ledger()["taken"], hours)
    for spot, hour in enumerate(hours):
        person.advance(hour * HOUR - person.time)
        found = person.ledger()
        for pool, share in (("red_NAD", 0.01), ("liver_NAD", 0.02), ("plasma_2PY", 0.02), ("plasma_NAM", 0.02)):
            exact = expected[POOLS.index(pool)]
            assert found[pool] == pytest.approx(exact[spot], abs=share * exact.max()), (pool, hour)


def test_without_microbes_and_gut_transit_blood_hardly_answers() -> None:
    """Bacteria make the nicotinic acid that red cells live on."""

    def gain(**changes: float) -> float:
        person = Body(70.0, TABLE | {name: replace(TABLE[name], value=value) for name, value in changes.items()})
        person.dose("NR", 1000.0)
        before = body().nad_blood
        person.advance(DAY)
        return person.nad_blood - before

    assert gain(Microbes_Vmax=0.0) < 0.2 * gain()


# ---- meals


def test_fed_is_nothing_before_a_meal_and_fades_with_the_gut() -> None:
    person = body()
    assert person.fed == 0.0
    person.meal(80.0, 0.0)
    full = person.fed
    person.advance(2 * HOUR)
    assert 0.0 < person.fed < full
    person.advance(2 * DAY)
    assert person.fed < 1e-12


def test_fed_is_one_at_the_mean_output_of_the_recovery_diet() -> None:
    """0.8 g/kg/h through a gut with a time constant of 1 h stands for 0.8 g/kg in the gut."""
    person = body(75.0)
    person.meal(0.8 * 75.0, 0.0)
    assert person.fed == pytest.approx(1.0, rel=1e-12)


def test_fed_levels_off() -> None:
    """u / (1 + u / 4.3), relative to its value at 0.8 g/kg/h."""
    person = body(70.0)
    person.meal(8.0 * 70.0, 0.0)
    assert person.fed == pytest.approx((8.0 / (1 + 8.0 / 4.3)) / (0.8 / (1 + 0.8 / 4.3)), rel=1e-12)


def test_two_meals_add_up_in_the_gut() -> None:
    together, apart = body(), body()
    together.meal(100.0, 40.0)
    apart.meal(60.0, 10.0)
    apart.meal(40.0, 30.0)
    assert (apart.fed, apart.amino_acids) == pytest.approx((together.fed, together.amino_acids), rel=1e-12)


def test_a_meal_moves_no_vitamin() -> None:
    fasting, eating = busy(), busy()
    eating.meal(120.0, 40.0)
    for person in (fasting, eating):
        person.advance(3 * HOUR)
    assert eating.ledger() == fasting.ledger()


# ---- what cannot be


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda person: person.dose("NADH", 100.0), "'NADH' is no NAD precursor taken by mouth"),
        (lambda person: person.dose("NR", -1.0), "0 mg or more, not -1.0 mg"),
        (lambda person: person.dose("NR", float("nan")), "not nan mg"),
        (lambda person: person.meal(-5.0, 0.0), "0 g of carbohydrate or more"),
        (lambda person: person.meal(5.0, float("inf")), "0 g of protein or more"),
        (lambda person: person.advance(-1.0), "Time cannot run back"),
        (lambda person: person.restore({}), "lacks"),
        (lambda person: body(0.0), "body mass above 0 kg"),
    ],
)
def test_nonsense_is_refused_in_a_sentence(wrong: Callable[[Body], None], says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        wrong(body())


def test_a_refused_meal_is_not_half_eaten() -> None:
    person = body()
    with pytest.raises(ScenarioError):
        person.meal(80.0, -1.0)
    assert person.fed == 0.0
