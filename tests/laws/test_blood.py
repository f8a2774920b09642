"""What blood does for working muscle, whatever the numbers: oxygen is kept count of, none is taken that it lacks.

How much oxygen leaves in the veins is nowhere set: it is what flow and diffusion have left of it.
"""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from cellsim.biology.exercise.circulation import circulation, flow_granted
from cellsim.biology.exercise.recruitment import drive_for, greatest_drive, power_of, share_at
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Work
from cellsim.population.person.body import Body
from tests.laws.handing import foresee

TABLE = human_muscle().values
CAPILLARY, VEIN, HELD = ("CAP1", "CAP2", "CAP3"), "VEIN", ("CAP1", "CAP2", "CAP3", "VEIN", "O2")
ARTERIAL = TABLE["Oxygen_arterial"]
PEOPLE = [(1.0, "trained", 1.0), (0.4, "recreational", 1.0), (0.4, "recreational", 3.0)]
MOMENTS = (30.0, 60.0, 61.0, 65.0, 75.0, 100.0, 150.0, 200.0, 240.0, 241.0, 300.0, 400.0, 900.0)


def rider(flow: float, activity: str, share: float) -> Muscle:
    """Somebody with a part of the flow of such people, who is to ride for three minutes at a share of Wmax."""
    ride = Work(60.0, [180.0], [share], 0.03, 180.0, 0.25, "endurance")
    who = subject(30.0, "male", 75.0, activity)
    return muscle_of(human_muscle(), replace(who, flow=flow * who.flow), "someone", 4, 8, 1, Agenda(work=(ride,)))


def share_left(fibers: Fibers, name: str) -> np.ndarray:
    """Oxygen of the blood in a piece of the vessels over that of arterial blood (fiber,)."""
    water = TABLE["Oxygen_veins"] if name == VEIN else TABLE["Oxygen_capillary"] / len(CAPILLARY)
    return fibers.content(name) / water / ARTERIAL


@pytest.mark.parametrize(("flow", "activity", "share"), PEOPLE)
def test_oxygen_of_the_lungs_is_burnt_or_still_in_vessels_and_fiber(flow: float, activity: str, share: float) -> None:
    """Half of it to each electron pair; the rest is in capillaries, veins, on myoglobin and in water."""
    fibers = (muscle := rider(flow, activity, share)).fibers
    held = sum(fibers.content(name) for name in HELD)
    for moment in MOMENTS:
        advance(muscle, moment)
        taken, burnt = -fibers.content("O2_blood"), 0.5 * fibers.content("WATER")
        gained = sum(fibers.content(name) for name in HELD) - held
        np.testing.assert_allclose(taken, burnt + gained, rtol=0.0, atol=1e-10 * (burnt + held).max())
    assert (burnt > held).all()


@pytest.mark.parametrize(("flow", "activity", "share"), PEOPLE)
def test_blood_gives_up_no_more_than_it_brings(flow: float, activity: str, share: float) -> None:
    """At rest, in the hardest work and in the minutes after it, in each piece of each fiber's vessels."""
    fibers = (muscle := rider(flow, activity, share)).fibers
    for moment in MOMENTS:
        advance(muscle, moment)
        for name in (*CAPILLARY, VEIN):
            assert ((share_left(fibers, name) >= 0.0) & (share_left(fibers, name) <= 1.0)).all(), (name, moment)
        now = fibers.derived()
        assert (now["oxygen_breathed"] <= now["blood_flow"] * ARTERIAL).all()
        assert all((now[f"PO2_{place}"] >= 0.0).all() for place in (1, 2, 3))
    assert muscle.uptake == fibers.mean(now["oxygen_breathed"])


@pytest.mark.parametrize("flow", [1.0, 0.4])
def test_flow_stays_within_what_the_heart_of_this_person_gives(flow: float) -> None:
    """All that is asked for of it at rest, and in the hardest work nearly all that there is."""
    fibers = (muscle := rider(flow, "recreational", 3.0)).fibers
    most = TABLE["Oxygen_flow_rest"] + TABLE["Oxygen_flow_max"] * muscle.subject.flow
    assert fibers.P[fibers.argument["flow_share"]] == pytest.approx(1.0)
    seen = []
    for moment in MOMENTS:
        advance(muscle, moment)
        seen.append(fibers.mean(fibers.derived()["blood_flow"]))
    assert 0.6 * most < max(seen) < 1.01 * most


def working(share: float = 0.3, **inputs: float) -> Fibers:
    """Four fibers after five minutes of work."""
    fibers = build(human_muscle(), subject(30.0, "male", 75.0, "recreational"), 4, 1, 1)
    for name, value in {"recruitment": share, **inputs}.items():
        fibers.set(name, value)
    fibers.react(300.0, 0.0)
    return fibers


def test_what_leaves_in_the_veins_is_what_diffusion_left_there() -> None:
    """From all, where nothing diffuses, to almost nothing, and never to nothing at all."""
    own = working(0.0).P[working(0.0).argument["Oxygen_conductance"]].mean()
    left = [share_left(working(0.1, Oxygen_conductance=fold * own), "CAP3") for fold in (0.0, 0.1, 0.3, 1.0, 10.0)]
    np.testing.assert_allclose(left[0], 1.0, rtol=1e-6)
    for before, after in pairwise(left):
        assert (after < 1.001 * before).all()
    assert (left[-1] > 0.0).all()


def test_less_flow_is_drained_further_and_brings_less() -> None:
    flow, left, taken = zip(*(
        (now["blood_flow"], share_left(fibers, VEIN), now["oxygen_breathed"])
        for fibers in (working(flow_share=share) for share in (1.0, 0.5, 0.2))
        for now in [fibers.derived()]
    ), strict=True)  # fmt: skip
    for course in (flow, left, taken):
        assert all((after < before).all() for before, after in pairwise(course))


def test_blood_is_met_along_the_capillary() -> None:
    fibers = working()
    left = [share_left(fibers, name) for name in CAPILLARY]
    now = fibers.derived()
    assert (1.0 > left[0]).all()
    assert (left[0] > left[1]).all()
    assert (left[1] > left[2]).all()
    assert (now["PO2_3"] > now["PO2"]).all()
    mixed = now["oxygen_breathed"] / now["blood_flow"] / ARTERIAL
    np.testing.assert_allclose(1.0 - left[2], mixed, rtol=0.05)  # what veins bring to the lungs is of some time before


def test_a_heart_grants_all_of_little_and_of_much_no_more_than_its_greatest_flow() -> None:
    c = circulation(TABLE)
    assert flow_granted(0.0, 1.0, c) == 1.0 == flow_granted(-1.0, 1.0, c)
    for fold in (0.4, 1.0, 1.5):
        asked = np.linspace(0.01, 5.0, 200) * c.flow_max * fold
        share = np.array([flow_granted(each * c.arterial * c.extraction, fold, c) for each in asked])
        assert (np.diff(share) < 0.0).all()
        assert (np.diff(share * asked) > 0.0).all()
        assert (share * asked < c.flow_max * fold).all()
        assert share[asked < 0.5 * c.flow_max * fold].min() > 0.999


def test_a_drive_meets_what_is_asked_or_is_the_greatest_that_fatigue_leaves() -> None:
    able, late = (30.0, 20.0, 0.0, 50.0), (0.9, 1.1, 1.6, 3.5)
    for demand in (1e-6, 1.0, 40.0, 80.0):
        for greatest in (1.0, 0.7):
            drive = drive_for(able, demand, late, greatest)
            most = power_of(greatest, able, late)
            assert 0.0 < drive <= greatest
            assert power_of(drive, able, late) == pytest.approx(min(demand, most), rel=1e-9)
    assert drive_for(able, 0.0, late, 1.0) == 0.0 == share_at(0.0, 2.0)
    assert power_of(1.0, able, late) == pytest.approx(100.0)
    assert [greatest_drive(left, 0.4) for left in (1.2, 1.0, 0.5, 0.0)] == pytest.approx([1.0, 1.0, 0.8, 0.6])


def test_lactate_of_blood_settles_where_as_much_is_cleared_as_is_given() -> None:
    """Where clearance is not yet full: what others give at rest, and what muscle gives."""
    person = Body(75.0, alone=False, working_l=10.0)
    rest = person.level("lactate_blood")
    assert rest == pytest.approx(TABLE["Lactate_blood_rest"], rel=2e-3)  # tissues that run out of it would give none
    cleared, given = person.rates()["lactate_clearance"], 10.0
    foresee(person, {}, lactate=given)
    person.advance(2 * 3600.0)
    risen = person.rates()["lactate_clearance"]
    assert person.level("lactate_blood") > 1.2 * rest
    assert risen - cleared == pytest.approx(given * 10.0, rel=5e-3)  # what the rest gives moves by little
