"""Who bears a load, and what torn membranes let in: the size principle, calcium and calpain."""

import itertools
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.exercise.muscles import Part
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.injury import injury
from cellsim.biology.repair.loading import called_up
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.toll import Toll

TABLE = human_muscle().rows
VALUES = {name: row.value for name, row in TABLE.items()}
TYPES = ["IIx", "I", "IIa", "I", "IIa", "I", "IIx", "I"]
SLOW, FASTEST = ([at for at, each in enumerate(TYPES) if each == kind] for kind in ("I", "IIx"))
HOUR = 3600.0


def lengthened(force: float, rows: Mapping[str, Parameter] = TABLE, many: float = 60.0) -> DamageState:
    state = DamageState(TYPES, 30.0, "male", "sedentary", rows)
    state.apply_bout(0.2, many, force, 20.0, 0.0, "resistance", 1.0)
    return state


def altered(**values: float) -> dict[str, Parameter]:
    return {**TABLE, **{name: replace(TABLE[name], value=value) for name, value in values.items()}}


# ---- who is called up


def test_a_light_load_breaks_slow_fibers_alone_and_a_full_one_fast_fibers_most() -> None:
    light, full = (1.0 - lengthened(force).fiber_force for force in (0.2, 1.0))
    assert (light[SLOW[:1]] > 0.0).all()
    assert not light[FASTEST].any()
    assert full[FASTEST].min() > full[SLOW].max() > 0.0


def test_all_are_called_up_at_full_force_none_at_none_and_more_the_greater_it_is() -> None:
    rules = injury(VALUES)
    shares = [np.array(called_up(force, 20, rules)) for force in np.linspace(0.0, 1.2, 25)]
    assert not shares[0].any()
    assert shares[-1].all()
    assert all((more >= less).all() for less, more in itertools.pairwise(shares))
    for share in shares:
        assert (np.diff(share) <= 0.0).all(), "those in front come first"
        assert np.count_nonzero((share > 0.0) & (share < 1.0)) <= 1
    assert np.sum(called_up(0.3, 20, rules)) == pytest.approx(10.0 * np.sum(called_up(0.3, 2, rules)))


def test_where_all_are_called_up_at_any_force_a_light_load_breaks_fast_fibers_too() -> None:
    at_once = lengthened(0.2, altered(DAMAGE_called_power=0.0))
    assert (at_once.fiber_force[FASTEST] < 1.0).all()


def test_an_easy_ride_tires_every_muscle_that_works_in_it_as_it_shares_in_it() -> None:
    def left(share: float, intensity: float = 0.45) -> float:
        state = DamageState(TYPES, 30.0, "male", "sedentary", TABLE)
        whole = Toll(0.0, 0.0, 0.25, 60.0, intensity, "endurance", 9.0)
        state.apply_bout(*whole.of(Part("hamstrings", share, 1.6)))
        return state.force()

    assert left(1.0) < left(0.6) < left(0.3) < 1.0
    assert left(0.0) == left(1.0, VALUES["FATIGUE_endurance_easy"]) == 1.0


# ---- calcium and calpain


def calpain(state: DamageState) -> float:
    return state.observables()["calpain_activity"]


def test_calpain_is_woken_by_tears_and_rests_again_once_they_have_closed() -> None:
    state, still = lengthened(1.0), lengthened(1.0, altered(CALCIUM_entry=0.0))
    course = [calpain(state)]
    for _ in range(48):
        state.advance(2.0 * HOUR)
        course.append(calpain(state))
    assert course[0] == 1.0
    assert max(course[:4]) > 1.2
    assert course[-1] == pytest.approx(1.0, abs=1e-3)
    still.advance(2.0 * HOUR)
    assert calpain(still) == 1.0
    ridden = DamageState(TYPES, 30.0, "male", "sedentary", TABLE)
    ridden.apply_bout(0.0, 0.0, 0.3, 120.0, 0.8)
    ridden.advance(2.0 * HOUR)
    assert calpain(ridden) == 1.0, "work that lengthens nothing tears nothing"


def test_tears_that_stay_open_keep_calpain_awake() -> None:
    usual, open_for_long = lengthened(1.0), lengthened(1.0, altered(CK_seal_time=10.0 * VALUES["CK_seal_time"]))
    for state in (usual, open_for_long):
        state.advance(24.0 * HOUR)
    assert calpain(open_for_long) > calpain(usual) > 1.0


def test_calpain_holds_up_the_return_of_force_and_takes_none_at_once() -> None:
    usual, free = lengthened(1.0), lengthened(1.0, altered(CALPAIN_hold=0.0))
    assert usual.force() == free.force()
    for state in (usual, free):
        state.advance(24.0 * HOUR)
    assert usual.force() < free.force()
    for state in (usual, free):
        state.advance(40 * 24.0 * HOUR)
    assert usual.force() == pytest.approx(free.force(), abs=1e-4)


def test_tears_of_a_second_bout_add_to_those_that_are_open() -> None:
    once, twice = lengthened(1.0), lengthened(1.0)
    for state in (once, twice):
        state.advance(HOUR)
    twice.apply_bout(0.2, 60.0, 1.0, 20.0, 0.0, "resistance", 1.0)
    for state in (once, twice):
        state.advance(HOUR)
    assert calpain(twice) > calpain(once)
