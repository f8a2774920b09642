"""Laws of the body around the muscle: rings are kept, rest is what is eaten and lost, time may be cut anywhere."""

from collections.abc import Callable
from math import fsum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.network import DEFINITIONS, LEDGERS, LEVELS, LOSSES, POOLS
from cellsim.biology.person.uptake import COMPOUNDS, INTRAVENOUS
from cellsim.errors import IntegrationError, ScenarioError
from cellsim.population.person.body import Body

HOUR, DAY = 3600.0, 86400.0
VALUE = {name: row.value for name, row in human_muscle().rows.items()}
EATEN = fsum(VALUE[f"Diet_{name}"] for name in ("NAM", "NA", "NR", "TRP")) * DAY  # umol a day at 70 kg
CLOSE = 1e-4  # of a level; the body is carried with a tolerance of a tenth of that
VITAMIN = {each.name for each in DEFINITIONS}


def balance(person: Body) -> float:
    """Rings in all pools and ledgers, less those taken by dose [umol]; it never changes."""
    found = person.ledger()
    taken = found.pop("taken")
    return fsum(found.values()) - taken


def gone(person: Body) -> float:
    """Rings lost with urine and feces [umol]."""
    return person.pool(*LOSSES)


def seen(person: Body) -> list[float]:
    """Every concentration of vitamin B3, and the NAD of blood; fuel does not stay as it is without food."""
    levels = (level for name, level in person.levels().items() if name in VITAMIN)
    return [*levels, *(person.observable(f"{name}_blood") for name in ("nad", "namn")),
            person.observable("nad_pbmc")]  # fmt: skip


def busy() -> Body:
    """A body with precursors under way by mouth and by vein, an infusion running, and a meal in the gut."""
    person = Body(82.0)
    person.dose("NR", 1000.0)
    person.advance(1.5 * HOUR)
    person.dose("NMN", 500.0)
    person.dose("NAM", 500.0)
    person.meal(90.0)
    person.advance(5 * HOUR)
    person.dose("NA", 100.0)
    person.dose("NAD", 300.0, "IV", over_s=2 * HOUR)
    person.dose("NMN", 300.0, "IV")
    person.advance(777.0)
    return person


# ---- rings


def test_rings_are_kept_over_twelve_weeks_of_everything() -> None:
    """Doses in are urine, feces and pools out, to one part in a billion of what went through."""
    person = Body(82.0)
    start = balance(person)
    changes = iter([(level, factor) for level in LEVELS for factor in (4.0, 0.25)])
    for day in range(84):
        for compound in COMPOUNDS:
            person.dose(compound, 50.0 + 7.0 * day)
        for compound in INTRAVENOUS:
            person.dose(compound, 100.0, "IV")
            person.dose(compound, 100.0, "IV", over_s=1.5 * HOUR)
        level, factor = next(changes, ("niacin", 0.3))
        person.set(level, factor)
        person.advance(9.1 * HOUR)
        person.set(level, 0.0 if day % 3 == 0 else 1.0)
        person.advance(DAY - 9.1 * HOUR)
        person.set(level, 1.0)
    found = person.ledger()
    through = found["taken"] - found["diet"] - found["given"]
    assert through > 5e5
    assert balance(person) == pytest.approx(start, abs=1e-9 * through)
    assert gone(person) > 0.8 * through


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([(name, "oral") for name in COMPOUNDS] + [(name, "IV") for name in INTRAVENOUS]),
            st.floats(0.0, 3000.0),  # mg
            st.just(0.0) | st.floats(1.0, 5 * HOUR),  # how long an infusion takes
            st.sampled_from(LEVELS),
            st.floats(0.0, 5.0),
            st.just(0.0) | st.floats(1e-3, 2 * DAY),  # until the next
        ),
        max_size=6,
    ),
    st.floats(40.0, 140.0),
)
def test_rings_are_kept_whatever_is_done(events: list[tuple], mass_kg: float) -> None:
    person = Body(mass_kg)
    start = balance(person)
    for (compound, route), amount_mg, over_s, level, factor, duration_s in events:
        person.dose(compound, amount_mg, route, over_s if route == "IV" else 0.0)
        person.set(level, factor)
        person.advance(duration_s)
        assert balance(person) == pytest.approx(start, abs=1e-9 * (start + person.ledger()["taken"]))
        assert min(person.pool(name) for name in POOLS) > -1e-5


@pytest.mark.parametrize(
    ("compound", "rings"), [("NR", 3440.0), ("NMN", 2992.0), ("NAM", 8189.0), ("NA", 8123.0), ("NAD", 1507.0)]
)
def test_a_gram_holds_as_many_rings_as_its_molar_mass_says(compound: str, rings: float) -> None:
    person = Body(70.0)
    person.dose(compound, 1000.0)
    assert person.ledger()["taken"] == pytest.approx(rings, rel=1e-3)


def test_an_infusion_gives_what_a_dose_at_once_would() -> None:
    slow, fast = Body(90.0), Body(90.0)
    slow.dose("NMN", 300.0, "IV", over_s=3 * HOUR)
    fast.dose("NMN", 300.0, "IV")
    slow.advance(HOUR)
    assert -slow.ledger()["given"] == pytest.approx(fast.ledger()["taken"] / 3.0, rel=1e-9)
    slow.advance(DAY)
    assert -slow.ledger()["given"] == pytest.approx(fast.ledger()["taken"], rel=1e-9)


def test_a_dose_and_a_meal_take_no_time() -> None:
    person = busy()
    time, blood, plasma = person.time, person.observable("nad_blood"), person.level("NAM_plasma")
    person.dose("NAM", 500.0)
    person.meal(50.0)
    assert (person.time, person.observable("nad_blood"), person.level("NAM_plasma")) == (time, blood, plasma)


# ---- rest


def test_at_rest_as_much_leaves_as_is_eaten() -> None:
    person = Body(70.0)
    person.advance(DAY)
    assert -person.ledger()["diet"] == pytest.approx(EATEN, rel=1e-9)
    assert gone(person) == pytest.approx(EATEN, rel=1e-5)
    assert EATEN == pytest.approx(230.0, rel=0.01)


def test_what_a_person_at_rest_eats_leaves_as_the_pyridones_for_the_most_part() -> None:
    """The row was fitted: 156 umol of 2PY a day, within a tenth."""
    person = Body(70.0)
    person.advance(10 * DAY)
    assert person.pool("urine_PY2") / 10.0 == pytest.approx(156.0, rel=0.1)
    shares = {name: person.pool(name) / gone(person) for name in LOSSES}
    assert shares["urine_PY2"] > shares["urine_MeNAM"] > shares["urine_PY4"] > shares["urine_NAM"] > 0.0


def test_who_takes_nothing_stays_as_he_is() -> None:
    person = Body(70.0)
    before = seen(person)
    for duration in (1.0, 59.7, DAY, 84 * DAY):
        person.advance(duration)
        assert seen(person) == pytest.approx(before, rel=1e-6)


def test_a_dose_of_nothing_does_nothing() -> None:
    person = Body(70.0)
    before = seen(person)
    person.dose("NR", 0.0)
    person.advance(DAY)
    assert seen(person) == pytest.approx(before, rel=1e-6)


def test_after_a_season_the_dose_has_left_the_body() -> None:
    person = busy()
    person.advance(120 * DAY)
    assert seen(person) == pytest.approx(seen(Body(82.0)), rel=1e-3)


@pytest.mark.parametrize("level", ["liver_NNMT_level", "red_NAPRT_level", "tissue_consumers_level", "niacin"])
def test_another_rest_is_also_where_as_much_leaves_as_is_eaten(level: str) -> None:
    """Nothing is held by hand: enzymes and diet set where a person comes to rest."""
    person = Body(70.0)
    usual = seen(person)
    person.set(level, 0.5)
    person.rest()
    other = seen(person)
    assert max(abs(b / a - 1.0) for a, b in zip(usual, other, strict=True)) > 0.1
    person.advance(10 * DAY)
    assert seen(person) == pytest.approx(other, rel=1e-5)
    assert gone(person) == pytest.approx(-person.ledger()["diet"], rel=1e-5)


def test_rest_is_found_again_by_waiting() -> None:
    """A person set back to what they were comes back to where they were."""
    person = Body(70.0)
    usual = seen(person)
    person.set("niacin", 0.2)
    person.rest()
    person.set("niacin", 1.0)
    person.advance(400 * DAY)
    assert seen(person) == pytest.approx(usual, rel=1e-5)


# ---- scale, time


def test_a_body_twice_as_heavy_needs_twice_the_dose() -> None:
    light, heavy = Body(50.0), Body(100.0)
    for person in (light, heavy):
        person.dose("NMN", 5.0 * person.mass_kg)
        person.dose("NR", 2.0 * person.mass_kg, "IV", over_s=HOUR)
        person.advance(DAY)
    assert seen(heavy) == pytest.approx(seen(light), rel=1e-9)
    for name in (*POOLS, *LEDGERS):
        assert heavy.pool(name) == pytest.approx(2.0 * light.pool(name), rel=1e-9, abs=1e-9)
    assert heavy.rates()["kidney_PY2"] == pytest.approx(2.0 * light.rates()["kidney_PY2"], rel=1e-9)


def test_it_does_not_matter_how_an_interval_is_cut() -> None:
    whole, cut = busy(), busy()
    whole.advance(2 * DAY)
    for duration in (1.0, 59.0, 60.0, 0.0, 61.0, 3600.0, 7.0, 100000.0, 2 * DAY - 103788.0):
        cut.advance(duration)
    assert cut.time == pytest.approx(whole.time, abs=1e-6)
    assert seen(cut) == pytest.approx(seen(whole), rel=CLOSE)


def test_stopping_and_resuming_changes_no_bit() -> None:
    straight = busy()
    resumed = Body(82.0)
    resumed.go_back_to(straight.snapshot())
    for person in (straight, resumed):
        person.set("red_NAPRT_level", 1.7)
        person.advance(12345.0)
        person.dose("NR", 300.0)
        person.meal(60.0)
        person.advance(HOUR)
    assert resumed.snapshot() == straight.snapshot()
    assert seen(resumed) == seen(straight)
    assert resumed.ledger() == straight.ledger()
    assert resumed.time == straight.time


def test_what_was_saved_does_not_change_afterwards() -> None:
    person = busy()
    saved, before = person.snapshot(), seen(person)
    person.dose("NAD", 100.0)
    person.meal(10.0)
    person.advance(DAY)
    person.go_back_to(saved)
    assert seen(person) == before


def test_levels_at_many_moments_are_those_of_bodies_that_stop_there() -> None:
    """Within the solver's error; and looking changes no bit of what follows."""
    looked, plain = busy(), busy()
    moments = [1.0, 60.0, 900.0, 3 * HOUR, 3.5 * HOUR, 5 * HOUR]
    found = looked.advance(5 * HOUR, moments)
    plain.advance(5 * HOUR)
    assert looked.snapshot() == plain.snapshot()
    for at, moment in enumerate(moments):
        one = busy()
        one.advance(moment)
        for name in ("NAM_plasma", "NR_plasma", "MeNAM_plasma", "NA_plasma"):
            assert found[name][at] == pytest.approx(one.level(name), rel=1e-3, abs=1e-6), (name, moment)


# ---- what cannot be


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda person: person.dose("NADH", 100.0), "'NADH' is no NAD precursor. Write one of NR, "),
        (lambda person: person.dose("tryptophan", 100.0, "IV"), "tryptophan is not given by route = 'IV'.*oral"),
        (lambda person: person.dose("NR", 100.0, "snuff"), "NR is not given by route = 'snuff'.*oral or IV"),
        (lambda person: person.dose("NR", -1.0), "0 mg or more, not -1.0 mg"),
        (lambda person: person.dose("NR", float("nan")), "not nan mg"),
        (lambda person: person.meal(-5.0), "0 g of carbohydrate or more"),
        (lambda person: person.meal(float("inf")), "0 g of carbohydrate or more"),
        (lambda person: person.advance(-1.0), "Time cannot run back"),
        (lambda person: person.advance(float("nan")), "Time cannot run back"),
        (lambda person: person.go_back_to({}), "stored Body has no Y"),
        (lambda person: Body(0.0), "body mass above 0 kg"),
        (lambda person: Body(float("nan")), "body mass above 0 kg"),
    ],
)
def test_nonsense_is_refused_in_a_sentence(wrong: Callable[[Body], None], says: str) -> None:
    person = Body(70.0)
    before = seen(person), person.time
    with pytest.raises(ScenarioError, match=says):
        wrong(person)
    assert (seen(person), person.time) == before


def test_what_cannot_be_carried_is_said_in_a_sentence() -> None:
    person = Body(70.0)
    person.set("tissue_NAMPT_level", 1e300)
    with pytest.raises(IntegrationError, match=r"could not be carried past 0\.000 hour.*an enzyme set to an extreme"):
        person.advance(HOUR)
