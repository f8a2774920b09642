"""Label in the person around the muscle: conserved, in step with the rings, and told apart from what was there."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.uptake import rings
from cellsim.errors import ScenarioError
from cellsim.language.mechanism import PERSON
from cellsim.population.exchange.rows import HANDED
from cellsim.population.person.body import Body
from tests.laws.handing import Handed, foresee

HOUR = 3600.0
LABELLED = human_muscle().labelled()
TRACING = LABELLED.tracings[PERSON]
INFUSION = {"route": "IV", "over_s": 2 * HOUR}


@pytest.fixture(scope="module")
def rested():
    return Body(80.0, LABELLED)


@pytest.fixture
def traced(rested):
    return rested.future


def all_label(body):
    """Label of every pool and ledger [umol]."""
    return sum(body.pool(f"L_{pool}") for pool in TRACING.pools)


def test_the_traced_person_is_balanced_and_its_units_are_right():
    LABELLED.check()


def test_label_of_a_dose_is_found_again_to_rounding(rested, traced):
    body, amount = traced(), rings("NMN", 250.0, rested.p)
    body.dose("NMN", 250.0, labelled=True)
    for hours in (0.1, 1, 6, 24, 48):
        body.advance(hours * HOUR)
        assert all_label(body) == pytest.approx(amount, rel=1e-12)
    lost = sum(body.pool(f"L_{pool}") for pool in TRACING.pools if pool.startswith(("urine", "feces")))
    assert 0.1 * amount < lost < amount
    assert all(body.pool(f"L_{pool}") >= 0.0 for pool in TRACING.pools)


def test_only_the_dose_that_is_meant_is_labelled(rested, traced):
    body = traced()
    for compound, milligram in (("NA", 100.0), ("NR", 300.0), ("NAM", 500.0)):
        body.dose(compound, milligram, labelled=compound == "NR")
        body.advance(HOUR)
    assert all_label(body) == pytest.approx(rings("NR", 300.0, rested.p), rel=1e-12)


def test_two_labelled_doses_are_the_label_of_both(traced):
    """Label of the first and label of the second, in one body each, add up to the rings that either brought."""
    found = {}
    for number in (1, 2):
        body = traced()
        body.dose("NR", 300.0, labelled=number == 1)
        body.dose("NA", 50.0, labelled=number == 2)
        body.advance(12 * HOUR)
        found[number] = {pool: body.pool(f"L_{pool}") for pool in TRACING.pools}
    plain = {pool: body.pool(pool) for pool in found[1]}
    for pool, rings_there in plain.items():
        if not pool.startswith(("diet", "given")):
            assert found[1][pool] + found[2][pool] <= rings_there * (1 + 1e-4) + 1e-4


def test_tracing_changes_nothing_of_what_is_traced(traced):
    plain, body, untouched = traced(), traced(), Body(80.0)
    assert np.array_equal(body._Y[: len(untouched._Y)], untouched._Y), "they rest as one, to the last bit"
    for each in (plain, body, untouched):
        each.dose("NR", 1000.0, labelled=each is body)
        each.advance(24 * HOUR)
    for name in untouched.kernel.species:
        close = {"rel": 2e-4, "abs": 1e-4}
        assert body.pool(name) == pytest.approx(untouched.pool(name), **close), name
        assert plain.pool(name) == pytest.approx(untouched.pool(name), **close), name


def test_flows_account_for_every_pool(traced):
    body = traced()
    body.dose("NAM", 500.0, labelled=True)
    body.advance(24 * HOUR)
    size = all_label(body)
    for pool in TRACING.pools:
        flows = [(body.pool(each.name), each) for each in TRACING.flows]
        had = size if pool == "gut_NAM" else 0.0
        came = sum(amount for amount, each in flows if each.sink == pool)
        went = sum(amount for amount, each in flows if each.source == pool)
        assert body.pool(f"L_{pool}") == pytest.approx(had + came - went, abs=1e-9 * size), pool


def test_a_labelled_pool_gives_its_label_to_others(traced):
    """Red cells spend their NAD in days, so little has gone in one; what has is found elsewhere."""
    body = traced()
    body.label("red_NAD")
    start = body.pool("L_red_NAD")
    body.advance(24 * HOUR)
    assert start == pytest.approx(body.pool("red_NAD"), rel=0.01)
    expected = start * 0.5 ** (1.0 / (body.p["Redcell_half_life"] / (24 * HOUR)))
    assert body.pool("L_red_NAD") == pytest.approx(expected, rel=0.02)
    assert all_label(body) == pytest.approx(start, rel=1e-12)


def test_label_of_an_infusion_comes_in_as_it_flows(rested, traced):
    body, amount = traced(), rings("NAD", 100.0, rested.p, "IV")
    body.dose("NAD", 100.0, **INFUSION, labelled=True)
    body.advance(HOUR)
    assert -body.pool("L_given") == pytest.approx(0.5 * amount, rel=1e-9)
    body.advance(3 * HOUR)
    assert -body.pool("L_given") == pytest.approx(amount, rel=1e-9)
    assert all_label(body) == pytest.approx(0.0, abs=1e-9 * amount)


def test_two_infusions_at_once_cannot_be_told_apart(traced):
    body = traced()
    body.dose("NAD", 100.0, **INFUSION, labelled=True)
    body.dose("NR", 100.0, **INFUSION)
    with pytest.raises(ScenarioError, match="Two compounds are infused at once"):
        body.advance(HOUR)


def test_a_plain_body_has_no_room_for_label():
    with pytest.raises(ScenarioError, match=r"no room for label. Make it of model.labelled"):
        Body(80.0).dose("NR", 300.0, labelled=True)


@pytest.mark.parametrize("net", [1e-3, 0.0, -1e-3])
def test_where_all_is_labelled_label_is_foreseen_as_rings_are(net):
    """Fibers that free and use nicotinamide, all of it with label, give the plasma as much label as rings."""
    held = dict.fromkeys(HANDED, 0.5)
    person = Body(80.0, LABELLED, alone=False)
    for pool in TRACING.pools:
        person.label(pool)
    person.set(TRACING.shares["diet"], 1.0)
    foresee(person, held, net, Handed(held, 2e-3, 2e-3))
    person.advance(0.25 * HOUR)
    assert person.pool("L_muscle_NAM") == pytest.approx(person.pool("muscle_NAM"), rel=1e-5)
    freed = 0.25 * HOUR * 2e-3 * person.muscle_water * person.scale
    assert person.pool("L_muscle_inside") == pytest.approx(person.pool("muscle_inside"), abs=1e-5 * freed)


def test_label_crosses_where_fibers_free_as_much_as_they_use():
    """Spent NAD with label comes out while rings without label go in, and the net is nothing."""
    held = dict.fromkeys(HANDED, 0.5)
    person = Body(80.0, LABELLED, alone=False)
    foresee(person, held, 0.0, Handed(dict.fromkeys(HANDED, 0.0), 2e-3, 1e-3))
    person.advance(60.0)
    assert person.pool("muscle_inside") == 0.0
    freed = 60.0 * 1e-3 * person.muscle_water * person.scale
    assert 0.8 * freed < -person.pool("L_muscle_inside") < freed
    person.advance(0.25 * HOUR)
    assert person.pool("L_plasma_NAM") > 0.0


def test_a_traced_body_goes_on_from_where_it_stopped(traced):
    body = traced()
    body.dose("NR", 300.0, labelled=True)
    body.advance(HOUR)
    kept = body.snapshot()
    body.advance(HOUR)
    first = body._Y.copy()
    body.go_back_to(kept)
    body.advance(HOUR)
    assert np.array_equal(first, body._Y)
