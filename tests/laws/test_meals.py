"""What a meal may do to radicals and lesions of muscle, and where its sugar goes, whoever eats and whatever it is."""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import ACTIVITIES, subject
from cellsim.population.fibers.state import build
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda, Feeding, Work

HOUR = 3600.0
PEOPLE = [(25.0, "male", 75.0, each) for each in ACTIVITIES] + [(70.0, "female", 65.0, each) for each in ACTIVITIES]
MEALS = {"mixed": (100.0, 35.0, 30.0), "carbohydrate": (100.0, 0.0, 0.0), "fat": (10.0, 10.0, 60.0)}  # g
FIBERS = 6


@cache
def after(who, meal, ridden=False):
    """ROS, lesions, hexose phosphate and glycogen each half hour from when a meal would be eaten on (content, time)."""
    start = 4.0 * HOUR if ridden else 1.0 * HOUR
    ride = (Work(0.0, (1.5 * HOUR,), (0.5,), 0.0, 0.0, 0.25, "endurance"),) if ridden else ()
    eaten = (Feeding(start, *MEALS[meal]),) if meal else ()
    agenda = Agenda(work=ride, meals=eaten)
    muscle = muscle_of(human_muscle(), subject(*who), "meals", FIBERS, 4, 1, agenda)
    found = []
    for moment in start + 0.5 * HOUR * np.arange(17):
        advance(muscle, moment)
        fibers = muscle.fibers
        found.append([fibers.mean(fibers.content(name)) for name in ("ROS", "DNA_lesions", "HMP", "GLY")])
    return np.array(found).T


@pytest.mark.parametrize("meal", MEALS)
@pytest.mark.parametrize("who", PEOPLE, ids=lambda who: f"{who[3]} {who[0]:.0f}")
def test_a_meal_moves_radicals_and_lesions_by_less_than_a_tenth(who, meal):
    """Rested people: against what they were before it, and against the same person who does not eat."""
    ate, fasted = after(who, meal)[:2], after(who, "")[:2]
    assert np.abs(ate / ate[:, :1] - 1.0).max() < 0.1
    assert np.abs(ate / fasted - 1.0).max() < 0.1


@pytest.mark.parametrize("meal", MEALS)
@pytest.mark.parametrize("who", PEOPLE[:3] + PEOPLE[4:5], ids=lambda who: f"{who[3]} {who[0]:.0f}")
def test_nor_does_a_meal_of_a_muscle_that_was_emptied(who, meal):
    """Storing glycogen after a ride takes ATP, half as much again as rest, and moves radicals by less than a tenth."""
    ate, fasted = after(who, meal, ridden=True)[:2], after(who, "", ridden=True)[:2]
    assert np.abs(ate / fasted - 1.0).max() < 0.1


@pytest.mark.parametrize("who", PEOPLE, ids=lambda who: f"{who[3]} {who[0]:.0f}")
def test_sugar_of_a_meal_becomes_glycogen_and_not_hexose_phosphate(who):
    """Hexose phosphate stays below twice what it was, and glycogen rises by 1 to 10 % and falls again."""
    _, _, hexose, glycogen = after(who, "carbohydrate")
    assert hexose.max() < 2.0 * hexose[0]
    assert 1.01 < glycogen.max() / glycogen[0] < 1.1
    assert glycogen[-1] < glycogen.max()


def test_without_room_above_rested_glycogen_a_meal_would_raise_radicals():
    """The law of a tenth rests on that room: with next to none of it a meal raises radicals by more."""
    model = human_muscle().with_rows(beyond=True, glycogen_surplus_Vmax=0.0, glycogen_surplus_most=10.0)
    muscle = muscle_of(
        model, subject(*PEOPLE[0]), "meals", FIBERS, 4, 1, Agenda(meals=(Feeding(0.0, *MEALS["mixed"]),))
    )
    before = muscle.fibers.mean(muscle.fibers.content("ROS"))
    advance(muscle, 4.0 * HOUR)
    assert muscle.fibers.mean(muscle.fibers.content("ROS")) > 1.1 * before


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_rested_glycogen_is_what_the_row_says(activity):
    """At rest nothing is stored above it, and nothing let go."""
    fibers = build(human_muscle(), subject(25.0, "male", 75.0, activity), FIBERS, 1, 1)
    np.testing.assert_allclose(fibers.content("GLY"), fibers.P[fibers.argument["glycogen_synthase_GLY_max"]], rtol=1e-3)
    rates = fibers.rates()
    assert (rates["glycogen_surplus"] == 0.0).all()
    assert np.abs(rates["glycogen_release"]).max() < 1e-3
