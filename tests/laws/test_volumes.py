"""Blood and heart, whatever the numbers: nothing moves by itself, more load never leaves less, and bed takes."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from math import exp, log

import numpy as np
import pytest

from cellsim.biology.energy.oxygen import ARTERIAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import ACTIVITIES, Subject, subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.performance.ramp import ramp
from cellsim.population.person.body import Body

HOUR, DAY = 3600.0, 86400.0
MODEL = human_muscle()
TABLE = MODEL.values
STATES = ("PLASMA", "RED_CELLS", "HEART")
SHOWN = {"PLASMA": "plasma_volume", "RED_CELLS": "red_cell_volume"}


def person(dose: float = 0.0, loading: float = 1.0) -> Body:
    """Someone who has long had a habit."""
    body = Body(75.0)
    body.set("habit_CALL", dose)
    body.set("habit_loading", loading)
    body.rest()
    return body


def held(body: Body) -> np.ndarray:
    """Plasma, red cells and heart, each a fold of the untrained."""
    species = list(body.kernel.species)
    return np.array([body.columns[0][species.index(name), 0] for name in STATES])


def train(body: Body, days: int, sessions: Sequence[tuple[float, float]], every: int = 1) -> None:
    """So many days, every so many of which sessions of so many hours at a share of the greatest power are done."""
    for day in range(days):
        left = DAY
        for hours, share in sessions if day % every == 0 else ():
            body.set("exertion", share)
            body.advance(hours * HOUR)
            body.set("exertion", 0.0)
            left -= hours * HOUR
        body.advance(left)


@cache
def after(days: int, hours: float, share: float, every: int = 1) -> tuple[float, ...]:
    body = person()
    train(body, days, ((hours, share),), every)
    return tuple(held(body).tolist())


@pytest.mark.parametrize("dose", [0.0, 0.05, 0.3])
def test_a_habit_that_goes_on_moves_nothing(dose: float) -> None:
    body = person(dose)
    begun = held(body)
    assert begun == pytest.approx(
        [1.0 + TABLE[f"{name}_gain"] * dose for name in ("plasma_volume", "red_cells", "heart_size")], rel=1e-5
    )
    body.advance(365.0 * DAY)
    assert held(body) == pytest.approx(begun, rel=1e-6)
    assert body.level("oxygen_gain") == pytest.approx(1.0, rel=1e-6)


def test_everybody_begins_with_what_fits_them() -> None:
    """Whatever the habit, nothing of flow and blood is told otherwise at the start, to the last bit."""
    for dose in (0.0, 0.11, 0.37):
        body = person(dose, loading=0.5)
        assert body.level("oxygen_gain") == 1.0 == body.level("carried_gain")


def test_plasma_comes_in_days_and_red_cells_and_heart_in_weeks() -> None:
    four, month = (np.array(after(days, 1.0, 0.7)) - 1.0 for days in (4, 28))
    assert (four > 0.0).all()
    assert four[0] > 0.5 * month[0]
    assert (four[1:] < 0.3 * month[1:]).all()


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ((14, 1.0, 0.6), (14, 1.0, 0.66)),
        ((14, 1.0, 0.6), (14, 1.5, 0.6)),
        ((14, 1.0, 0.6, 3), (14, 1.0, 0.6, 2)),
        ((14, 1.0, 0.3), (14, 1.0, 0.33)),
        ((14, 6.0, 0.5), (14, 12.0, 0.5)),
        ((14, 0.1, 1.1), (14, 0.1, 1.2)),
    ],
)
def test_more_load_never_leaves_less_and_a_tenth_more_never_twice_as_much(less: tuple, more: tuple) -> None:
    small, large = (np.array(after(*each)) - 1.0 for each in (less, more))
    assert (large > small).all()
    if more[1:2] == less[1:2] and more[3:] == less[3:]:
        assert (large < 1.5 * small).all()


def test_a_session_saturates_so_two_short_ones_days_apart_outdo_one_of_twice_the_length() -> None:
    long, short = (np.array(after(*each)) - 1.0 for each in ((28, 2.0, 0.7, 4), (28, 1.0, 0.7, 2)))
    assert (short > 1.15 * long).all()
    assert (long > np.array(after(28, 1.0, 0.7, 4)) - 1.0).all()


def test_what_is_built_is_kept_by_less_and_lost_by_none() -> None:
    """Every day for ten weeks; then every third day, or none, for ten more."""
    body = person()
    train(body, 70, ((0.7, 0.85),))
    trained = held(body) - 1.0
    rarely, never = Body(75.0), Body(75.0)
    for each in (rarely, never):
        each.go_back_to(body.snapshot())
    train(rarely, 70, ((0.7, 0.85),), 3)
    train(never, 70, ())
    kept, lost = ((held(each) - 1.0) / trained for each in (rarely, never))
    assert (kept[1:] > 0.9).all(), "red cells and heart"
    assert kept[0] < 0.6, "plasma follows what is done"
    assert (lost < [0.01, 0.6, 0.6]).all()


def test_bed_takes_and_work_in_bed_takes_less_away() -> None:
    idle, working = person(), person()
    for each in (idle, working):
        each.set("habit_loading", 0.0)
    train(idle, 28, ())
    train(working, 28, ((1.0, 0.6),))
    assert (held(idle) < 1.0).all()
    assert (held(working) > held(idle)).all()
    assert idle.level("oxygen_gain") < working.level("oxygen_gain") < 1.02
    idle.set("habit_loading", 1.0)
    idle.advance(200.0 * DAY)
    assert held(idle) == pytest.approx([1.0, 1.0, 1.0], abs=0.002)


def test_flow_and_blood_follow_from_what_is_held() -> None:
    """A tenth more plasma thins the blood and fills the heart; a tenth more red cells carry more."""
    body = person()
    row = {name: list(body.kernel.species).index(name) for name in STATES}
    state = body.columns[0]
    share = TABLE["Blood_volume_plasma"] / (TABLE["Blood_volume_plasma"] + TABLE["Blood_volume_red"])
    state[row["PLASMA"], 0] *= 1.1
    blood = 1.0 + 0.1 * share
    assert body.level("carried_gain") == pytest.approx(1.0 / blood)
    flow = exp((TABLE["Stroke_blood"] + TABLE["Stroke_viscosity"]) * log(blood))
    assert body.level("oxygen_gain") == pytest.approx(flow / blood)
    assert 0.98 < body.level("oxygen_gain") < 1.03
    state[row["PLASMA"], 0] /= 1.1
    state[row["RED_CELLS"], 0] *= 1.1
    assert 1.06 < body.level("oxygen_gain") < 1.1
    state[row["RED_CELLS"], 0] /= 1.1
    state[row["HEART"], 0] *= 1.1
    assert body.level("oxygen_gain") == pytest.approx(1.1)


# ---- the muscle that meets them


@cache
def someone(activity: str, sex: str = "male") -> Subject:
    return subject(28.0, sex, 75.0, activity, rows=MODEL.rows)


def rested(who: Subject, agenda: Agenda = Agenda()) -> Muscle:  # noqa: B008
    return muscle_of(MODEL, who, "someone", 6, 2, 1, agenda)


def moved(muscle: Muscle, **folds: float) -> Muscle:
    """A copy whose blood or heart is another."""
    copy = muscle.future()
    for name, fold in folds.items():
        copy.body.columns[0][list(copy.body.kernel.species).index(name), 0] *= fold
    return copy


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_a_rested_person_stays_as_they_are(activity: str) -> None:
    muscle = rested(someone(activity))
    begun = held(muscle.body)
    advance(muscle, 3.0 * DAY)
    assert held(muscle.body) == pytest.approx(begun, rel=1e-5)
    assert muscle.fibers.P[muscle.fibers.argument[ARTERIAL]] == pytest.approx(muscle.arterial, rel=1e-5)


@pytest.mark.parametrize("activity", ACTIVITIES)
@pytest.mark.parametrize("sex", ["female", "male"])
def test_the_greatest_uptake_follows_blood_and_heart(activity: str, sex: str) -> None:
    muscle = rested(someone(activity, sex))
    usual = ramp(muscle).vo2max
    for name in ("RED_CELLS", "HEART"):
        less, more = (ramp(moved(muscle, **{name: fold})).vo2max / usual for fold in (0.9, 1.1))
        assert 0.9 < less < 0.97, name
        assert 1.02 < more < 1.1, name
    thin = ramp(moved(muscle, PLASMA=1.15)).vo2max / usual
    assert thin == pytest.approx(1.0, abs=0.02)


def test_a_heart_that_gives_more_is_as_a_person_whose_heart_does() -> None:
    """The same uptake as of someone whose greatest flow is as much greater from the start."""
    who = someone("recreational")
    as_trait = ramp(rested(replace(who, flow=1.1 * who.flow))).vo2max
    assert ramp(moved(rested(who), HEART=1.1)).vo2max == pytest.approx(as_trait, rel=1e-4)


def test_blood_that_thins_reaches_the_fibers_with_the_next_bout() -> None:
    ride = Work(600.0, (600.0,), (0.5,), 0.0, 0.0, 0.2, "endurance")
    muscle = moved(rested(someone("recreational"), Agenda(work=(ride,))), RED_CELLS=0.8)
    advance(muscle, 700.0)
    arterial = muscle.fibers.P[muscle.fibers.argument[ARTERIAL]]
    assert arterial == pytest.approx(muscle.arterial * muscle.body.level("carried_gain"), rel=1e-4)
    assert (arterial < 0.9 * muscle.arterial).all()


def test_a_bout_loads_by_its_power_and_by_the_part_that_works() -> None:
    def loaded(**more: float) -> float:
        ride = Work(0.0, (600.0,), (0.7,), 0.0, 0.0, 0.2, "endurance", **more)
        muscle = rested(someone("recreational"), Agenda(work=(ride,)))
        advance(muscle, 600.0)
        return float(muscle.body.columns[0][list(muscle.body.kernel.species).index("DOSE"), 0])

    whole = loaded()
    assert whole == pytest.approx(0.7**3 * 600.0 / TABLE["Dose_half"], rel=0.05)
    assert loaded(part=0.5) == pytest.approx(whole / 8.0, rel=0.02)


def test_stopping_and_going_on_gives_the_same_bits() -> None:
    ride = Work(600.0, (1200.0,), (0.6,), 0.0, 0.0, 0.2, "endurance")
    agenda = Agenda(work=(ride, replace(ride, start_s=30000.0)))
    straight, stopped = (rested(someone("sedentary"), agenda) for _ in range(2))
    advance(straight, DAY)
    advance(stopped, 5000.0)
    kept = stopped.snapshot()
    fresh = rested(someone("sedentary"), agenda)
    fresh.go_back_to(kept)
    advance(fresh, DAY)
    assert fresh.snapshot() == straight.snapshot()
    assert held(fresh.body)[0] > 1.001
