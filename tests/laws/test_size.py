"""Load builds fibers and disuse takes them: laws of size, of drive and of what sessions teach."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.training.habits import BED, CAST
from cellsim.biology.training.practice import learned
from cellsim.biology.training.size import tension
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.habit import set_habit
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work
from cellsim.population.readout.observe import observe, rested_values

HOUR, DAY = 3600.0, 86400.0
VALUES = human_muscle().values


def session(start_s: float, sets: int, force: float = 0.77) -> Work:
    """Sets of half a minute with two minutes between them."""
    lengths, shares = (30.0, 120.0) * sets, (0.95, 0.0) * sets
    return Work(start_s, lengths, shares, 0.07, 10.0 * sets, force, "resistance", moving=0.0)


def ride(start_s: float, share: float = 0.5, length_s: float = HOUR) -> Work:
    return Work(start_s, (length_s,), (share,), 0.0, 0.0, 0.25, "endurance")


def muscle(*work: Work, activity: str = "recreational", sex: str = "male", meals: tuple[Feeding, ...] = ()) -> Muscle:
    who = subject(30.0, sex, 70.0, activity)
    return muscle_of(human_muscle(), who, "she", 6, 2, 1, Agenda(work=work, meals=meals))


def lived(until_s: float, *work: Work, meals: tuple[Feeding, ...] = ()) -> Muscle:
    found = muscle(*work, meals=meals)
    advance(found, until_s)
    return found


@cache
def remembered(sets: int) -> np.ndarray:
    """Load that fibers remember an hour after so many sets (fiber,)."""
    found = lived(2 * HOUR, session(HOUR, sets))
    return found.fibers.content("LOAD_MEMORY").copy()


def test_more_sets_are_remembered_more_and_each_adds_less() -> None:
    memories = np.array([remembered(sets) for sets in (1, 2, 3, 6)])
    assert (np.diff(memories, axis=0) > 0.0).all()
    assert (memories[1] - memories[0] > memories[2] - memories[1]).all()
    assert (memories < 1.0).all()


def test_an_hour_of_riding_loads_little_and_the_next_days_forget() -> None:
    ridden = lived(2.5 * HOUR, ride(HOUR)).fibers.content("LOAD_MEMORY")
    assert (ridden < 0.1 * remembered(3)).all()
    later = lived(4 * DAY, session(HOUR, 3)).fibers.content("LOAD_MEMORY")
    assert (later < 0.2 * remembered(3)).all()


def test_a_fiber_that_is_called_later_is_loaded_less_and_more_force_never_loads_less() -> None:
    forces = np.linspace(0.0, 1.0, 21).tolist()
    for late in (0.7, 2.2, 5.7):
        loads = [tension(force, late, VALUES) for force in forces]
        assert loads[0] == 0.0
        assert (np.diff(loads) > 0.0).all()
        assert all(tension(force, late + 1.0, VALUES) <= load for force, load in zip(forces, loads, strict=True))


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("activity", ["sedentary", "recreational", "trained"])
def test_whoever_does_nothing_else_stays_as_large_and_as_strong_for_a_year(activity: str, sex: str) -> None:
    found = muscle(activity=activity, sex=sex)
    rested = rested_values(found.fibers)
    before = observe(found, rested).by_group["all"]["force"]
    advance(found, 365 * DAY)
    assert (found.fibers.content("SIZE") == 1.0).all()
    assert (found.fibers.content("LOAD_MEMORY") == 0.0).all()
    assert (found.fibers.content("DRIVE_LOST") == 0.0).all()
    assert observe(found, rested).by_group["all"]["force"] == pytest.approx(before, rel=1e-3)


def test_meals_alone_build_nothing() -> None:
    found = lived(3 * DAY, meals=tuple(Feeding(day * DAY + 8 * HOUR, 80.0, 40.0) for day in range(3)))
    assert (found.fibers.content("SIZE") == 1.0).all()


def test_six_weeks_of_lifting_build_and_three_sets_build_more_than_one() -> None:
    days = [day for day in range(42) if day % 7 in (0, 2, 4)]
    one, three = (
        lived(42 * DAY, *(session(day * DAY + 9 * HOUR, sets) for day in days)).fibers.content("SIZE")
        for sets in (1, 3)
    )
    assert (one > 1.01).all()
    assert (three > one).all()
    assert (three < 1.2).all()


def test_two_weeks_in_a_cast_weaken_and_shrink_and_weaken_more() -> None:
    found = muscle()
    rested = rested_values(found.fibers)
    set_habit(found, CAST)
    advance(found, 14 * DAY)
    shown = observe(found, rested).by_group["all"]
    assert shown["fiber_area"] < 0.97
    assert shown["torque"] < 0.97 * shown["fiber_area"] * observe(muscle(), rested).by_group["all"]["torque"]
    set_habit(found, "sedentary")
    advance(found, 120 * DAY)
    assert observe(found, rested).by_group["all"]["fiber_area"] > shown["fiber_area"]


def test_lifting_in_bed_keeps_some_of_what_is_lost() -> None:
    idle, busy = muscle(), muscle(*(session(day * DAY + 9 * HOUR, 4) for day in range(0, 14, 2)))
    for each in (idle, busy):
        set_habit(each, BED)
        advance(each, 14 * DAY)
    assert (busy.fibers.content("SIZE") > idle.fibers.content("SIZE")).all()


def test_riding_beside_takes_at_most_a_tenth_of_what_load_builds() -> None:
    alone = lived(3 * DAY, session(9 * HOUR, 3)).fibers.content("SIZE") - 1.0
    both = lived(3 * DAY, session(9 * HOUR, 3), ride(10 * HOUR, 0.65)).fibers.content("SIZE") - 1.0
    assert (both > 0.9 * alone).all()


def test_protein_helps_what_load_builds() -> None:
    work, meals = session(9 * HOUR, 3), tuple(Feeding((9.5 + 5 * each) * HOUR, 60.0, 30.0) for each in range(3))
    fed, fasted = (lived(2 * DAY, work, meals=each).fibers.content("SIZE") for each in (meals, ()))
    assert (fed > fasted).all()


def test_of_larger_fibers_each_liter_does_less_for_the_same_watts() -> None:
    usual, large = muscle(ride(HOUR)), muscle(ride(HOUR))
    large.fibers.Y[large.fibers.species["SIZE"]] = 1.2
    for each in (usual, large):
        advance(each, 1.75 * HOUR)
    assert large.grown == pytest.approx(1.2, rel=1e-3)
    assert large.delivered * large.grown == pytest.approx(usual.delivered, rel=1e-6)
    shown = [observe(each, rested_values(each.fibers)).by_group for each in (usual, large)]
    assert shown[1]["body"]["power_delivered"] == pytest.approx(shown[0]["body"]["power_delivered"], rel=1e-6)
    assert shown[1]["body"]["work"] == pytest.approx(shown[0]["body"]["work"], rel=1e-6)
    assert shown[1]["body"]["vo2"] == pytest.approx(shown[0]["body"]["vo2"], rel=0.1)
    assert shown[1]["all"]["lactate"] < shown[0]["all"]["lactate"]


def test_growing_changes_nothing_that_crosses() -> None:
    """What was taken from the blood and given to it so far is the same before and after size is read."""
    found = muscle(ride(HOUR), ride(3 * HOUR))
    advance(found, 2.9 * HOUR)
    before = found.crossed()
    found.fibers.Y[found.fibers.species["SIZE"]] *= np.linspace(0.9, 1.3, 6)
    advance(found, 3 * HOUR + 1.0)
    after = found.crossed()
    assert found.grown != 1.0
    assert after["NAM"] == pytest.approx(before["NAM"], abs=1e-2)


def test_it_stops_and_goes_on_with_the_same_bits() -> None:
    work = tuple(session(day * DAY + 9 * HOUR, 2) for day in range(0, 8, 2))
    whole, halted = muscle(*work), muscle(*work)
    advance(whole, 7 * DAY)
    advance(halted, 4 * DAY + 9 * HOUR + 50.0)
    kept, other = halted.snapshot(), muscle(*work)
    other.go_back_to(kept)
    advance(other, 7 * DAY)
    assert other.grown == whole.grown > 1.0
    assert other.snapshot() == whole.snapshot()


def test_sessions_teach_a_test_whatever_their_sets_and_are_forgotten() -> None:
    one, six = (lived(DAY, session(HOUR, sets)).body for sets in (1, 6))
    assert one.pool("SESSIONS") == pytest.approx(six.pool("SESSIONS"), rel=1e-3)
    counts = [0.0, 1.0, 5.0, 40.0]
    for test in ("torque", "press", "extension"):
        taught = [learned(each, test, VALUES) for each in counts]
        assert taught[0] == 1.0
        assert taught == sorted(taught)
        assert taught[-1] < 1.0 + VALUES[f"Learning_{test}"]
    assert learned(1.0, "extension", VALUES) < learned(1.0, "press", VALUES)


def test_a_rest_between_sets_and_a_task_given_up_load_nothing() -> None:
    found = muscle(session(HOUR, 2))
    row = found.fibers.argument["tension"]
    advance(found, HOUR + 10.0)
    assert (found.fibers.P[row] > 0.0).all()
    advance(found, HOUR + 60.0)
    assert (found.fibers.P[row] == 0.0).all()
    failing = muscle(replace(ride(HOUR, 2.5), to_failure=True))
    advance(failing, 1.9 * HOUR)
    assert failing.gave_up
    assert (failing.fibers.P[row] == 0.0).all()
