"""Training fills stores: glycogen by use, and what takes up acid by sour work and not by much work."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work

HOUR, DAY = 3600.0, 86400.0


def muscle(*work: Work, activity: str = "recreational", meals: tuple[Feeding, ...] = ()) -> Muscle:
    who = subject(30.0, "female", 60.0, activity)
    return muscle_of(human_muscle(), who, "she", 6, 2, 1, Agenda(work=work, meals=meals))


def ride(start_s: float, shares: tuple[float, ...], lengths: tuple[float, ...]) -> Work:
    return Work(start_s, lengths, shares, 0.0, 0.0, 0.25, "endurance")


def hard(start_s: float) -> Work:
    return ride(start_s, (0.92, 0.15) * 8, (120.0, 60.0) * 8)


def even(start_s: float) -> Work:
    """As much work in as long."""
    return ride(start_s, ((0.92 * 2.0 + 0.15) / 3.0,), (24.0 * 60.0,))


def after(until_s: float, *work: Work, meals: tuple[Feeding, ...] = ()) -> Muscle:
    found = muscle(*work, meals=meals)
    advance(found, until_s)
    return found


@pytest.mark.parametrize("activity", ["sedentary", "recreational", "trained"])
def test_stores_stay_as_they_are_for_a_year_without_work(activity: str) -> None:
    found = muscle(activity=activity)
    begun = {name: found.fibers.content(name).copy() for name in ("BUFFER", "STORE", "MYOSIN")}
    before = {name: found.fibers.P[found.fibers.argument[name]].copy() for name in ("Acid_buffer",)}
    advance(found, 365 * DAY)
    for name, values in begun.items():
        assert np.abs(found.fibers.content(name) - values).max() < 1e-4
    for name, values in before.items():
        assert np.abs(found.fibers.P[found.fibers.argument[name]] / values - 1.0).max() < 1e-4


def test_hard_intervals_build_what_takes_up_acid_and_even_work_hardly_does() -> None:
    intervals, steady = (after(3 * HOUR, each(HOUR)).fibers.content("BUFFER") for each in (hard, even))
    begun = muscle().fibers.content("BUFFER")
    mean = [float(np.mean(each - begun)) for each in (intervals, steady)]
    assert mean[0] > 0.005
    assert mean[1] < 0.1 * mean[0]


def test_what_takes_up_acid_spares_the_next_session() -> None:
    usual, built = muscle(hard(HOUR)), muscle(hard(HOUR))
    built.fibers.Y[built.fibers.species["BUFFER"]] = 1.25
    for each in (usual, built):
        advance(each, HOUR + 900.0)
    assert built.fibers.mean(built.fibers.derived()["pH"]) > usual.fibers.mean(usual.fibers.derived()["pH"])


def test_a_week_of_long_rides_leaves_more_room_for_glycogen_and_meals_fill_it() -> None:
    meals = tuple(Feeding(day * DAY + hour * HOUR, 110.0, 25.0) for day in range(12) for hour in (8, 13, 19))
    rides = [ride(day * DAY + 9.5 * HOUR, (0.6,), (1.5 * HOUR,)) for day in range(10)]
    busy, idle = after(12 * DAY, *rides, meals=meals), after(12 * DAY, meals=meals)
    store = busy.fibers.content("STORE")
    assert (store[np.array(busy.fibers.types) == "I"] > 1.05).all()
    assert (store < 1.6).all()
    held = [each.fibers.mean(each.fibers.content("GLY")) for each in (busy, idle)]
    assert held[0] > 1.02 * held[1]


def test_stores_go_on_with_the_same_bits() -> None:
    work = (hard(HOUR), hard(DAY + HOUR))
    whole, halted = muscle(*work), muscle(*work)
    advance(whole, 1.5 * DAY)
    advance(halted, DAY + HOUR + 300.0)
    other = muscle(*work)
    other.go_back_to(halted.snapshot())
    advance(other, 1.5 * DAY)
    assert other.snapshot() == whole.snapshot()
