"""What must hold for tests on the ergometer, whoever sits on it."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from scipy.stats import linregress

from cellsim.biology.people.subjects import subject
from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.all_out import all_out
from cellsim.population.performance.curves import exponential, line
from cellsim.population.performance.ergometer import Ergometry, pedal
from cellsim.population.performance.ladder import LactateLadder, lactate_ladder, lactate_rise, steady_state
from cellsim.population.performance.loads import (
    NEAR,
    WANTED_S,
    ConstantLoad,
    PowerDuration,
    critical_power,
    hold,
    power_duration,
    verification,
)
from cellsim.population.performance.ramp import RampTest, ramp
from cellsim.population.performance.recovery import phosphocreatine_recovery, reconstitution
from cellsim.population.performance.uptake import uptake_kinetics
from cellsim.study.protocols import rested_muscle

FIBERS = 16
ACTIVITIES = ("sedentary", "recreational", "trained")


@cache
def rested(activity: str = "recreational") -> Muscle:
    return rested_muscle(subject(28.0, "male", 75.0, activity), "someone", FIBERS, mitochondria=4)


@cache
def ramped(activity: str = "recreational") -> RampTest:
    return ramp(rested(activity))


@cache
def fitted(activity: str = "recreational") -> PowerDuration:
    return critical_power(rested(activity), wmax_w=ramped(activity).wmax_w)


def seen(times: np.ndarray, vo2: np.ndarray) -> Ergometry:
    zero = np.zeros_like(times)
    return Ergometry(times, zero, zero, vo2, zero, zero, zero, zero, zero, zero, None, 75.0)


def held(watts: float, time_s: float) -> ConstantLoad:
    times = np.array([0.0, time_s])
    return ConstantLoad(watts, time_s, True, 0.0, 0.0, seen(times, times), 0.0)


# ---- what is worked out of a course


def test_a_line_has_the_errors_of_the_textbook() -> None:
    x, y = np.array([0.0, 1.0, 2.5, 4.0, 7.0]), np.array([1.0, 2.2, 2.9, 5.3, 7.6])
    found, known = line(x, y), linregress(x, y)
    ours = (found.level, found.slope, found.level_error, found.slope_error)
    assert ours == pytest.approx((known.intercept, known.slope, known.intercept_stderr, known.stderr), rel=1e-9)


def test_an_exponential_is_found_again() -> None:
    times = np.arange(0.0, 300.0, 2.0)
    free = exponential(times, 12.0 + 20.0 * -np.expm1(-times / 37.0))
    assert (free.start, free.amplitude, free.tau_s) == pytest.approx((12.0, 20.0, 37.0), rel=1e-4)
    assert free.half_time_s == pytest.approx(37.0 * np.log(2.0), rel=1e-4)
    late = exponential(times, 1.0 + 2.0 * -np.expm1(-np.maximum(times - 14.0, 0.0) / 25.0), start=1.0)
    assert (late.delay_s, late.tau_s, late.end) == pytest.approx((14.0, 25.0, 3.0), rel=1e-3)


def test_the_highest_mean_is_over_so_long_and_no_shorter() -> None:
    times = np.arange(0.0, 101.0, 5.0)
    spike = seen(times, np.where(times == 50.0, 60.0, 30.0))
    assert spike.mean("vo2", 35.0, 65.0) == pytest.approx(30.0 + 30.0 * 5.0 / 30.0)
    assert spike.highest("vo2", 30.0) == pytest.approx(35.0)
    assert spike.highest("vo2", 1000.0) == spike.mean("vo2", 0.0, 100.0)


def test_critical_power_is_found_again_from_times_that_follow_it() -> None:
    known = [held(watts, 18_000.0 / (watts - 240.0)) for watts in (265.0, 280.0, 310.0, 350.0)]
    found = power_duration(known)
    assert (found.critical_power_w, found.w_prime_j) == pytest.approx((240.0, 18_000.0))
    assert (found.critical_power_error_w, found.w_prime_error_j) == pytest.approx((0.0, 0.0), abs=1e-5)
    assert found.held_s(300.0) == pytest.approx(300.0)
    assert found.held_s(240.0) == np.inf
    # a ramp of 30 W/min that begins at critical power has done W' above it when it ends
    above = found.ramp_end_w(30.0) - 240.0
    assert 0.5 * above * above / 0.5 == pytest.approx(18_000.0)


def test_a_threshold_is_read_between_the_steps_of_a_ladder() -> None:
    none = pedal(rested(), [(10.0, 20.0)])
    ladder = LactateLadder(
        np.array([100.0, 150.0, 200.0, 250.0]), np.array([1.2, 1.0, 2.0, 6.0]), np.zeros(4), 300.0, none
    )
    assert ladder.threshold_w == pytest.approx(175.0)
    assert ladder.onset_w == pytest.approx(225.0)
    assert np.isnan(ladder.power_at(7.0))


# ---- on a muscle


def test_a_test_leaves_the_muscle_as_it_was_and_is_the_same_again() -> None:
    muscle = rested()
    before = muscle.snapshot()
    first, again = hold(muscle, 450.0), hold(muscle, 450.0)
    assert muscle.snapshot() == before
    assert first.failed
    assert first.time_s == again.time_s
    assert first.course.vo2.tobytes() == again.course.vo2.tobytes()


def test_how_often_one_looks_does_not_change_when_power_fails() -> None:
    muscle = rested()
    assert hold(muscle, 450.0, every_s=1.0).time_s == hold(muscle, 450.0, every_s=17.0).time_s


def test_a_test_ends_where_the_power_fails_and_no_look_is_later() -> None:
    load = hold(rested(), 450.0)
    assert load.course.failed_s == load.time_s + load.easy_s
    assert load.course.times_s[-1] <= load.course.failed_s
    since = load.course.times_s - load.easy_s
    assert np.all(load.course.watts[since >= 0.0] == 450.0)
    met = (since > 0.0) & (since < load.time_s - 4.0)
    assert met.sum() > 8
    assert np.allclose(load.course.given[met], 450.0, rtol=1e-6)


def test_more_watts_are_never_held_longer_and_never_cost_less_lactate() -> None:
    loads = [hold(rested(), watts, most_s=600.0) for watts in (150.0, 250.0, 350.0, 450.0, 600.0)]
    assert all(one.time_s >= other.time_s for one, other in pairwise(loads))
    at = [float(np.interp(load.easy_s + 60.0, load.course.times_s, load.course.lactate)) for load in loads[:-1]]
    assert at == sorted(at)


def test_a_steeper_ramp_ends_higher_and_sooner() -> None:
    slow, fast = ramp(rested(), 10.0), ramp(rested(), 30.0)
    assert fast.wmax_w > slow.wmax_w + 5.0
    assert fast.time_s < slow.time_s
    assert slow.wmax_w == pytest.approx(slow.begins_w + 10.0 * slow.time_s / 60.0)


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_loads_exhaust_where_they_are_wanted(activity: str) -> None:
    loads = fitted(activity).loads
    assert [each.time_s for each in loads] == pytest.approx(WANTED_S, rel=2.0 * NEAR)


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_a_ramp_ends_where_critical_power_and_the_work_above_it_say(activity: str) -> None:
    found = ramped(activity)
    assert found.wmax_w == pytest.approx(fitted(activity).ramp_end_w(found.slope_w_min), rel=0.05)


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_harder_work_takes_no_more_oxygen_than_the_ramp(activity: str) -> None:
    assert verification(rested(activity), ramped(activity)).vo2_peak <= 1.03 * ramped(activity).vo2max


def test_all_out_power_falls_and_the_work_above_its_end_adds_up() -> None:
    found = all_out(rested())
    assert found.peak_w > found.mean_w > found.end_power_w > 0.0
    assert found.above_end_j == pytest.approx(180.0 * (found.mean_w - found.end_power_w), rel=0.05)


def test_lactate_of_a_ladder_rises_from_its_lowest_step_on() -> None:
    found = lactate_ladder(rested())
    lowest = int(np.argmin(found.lactate))
    assert np.all(np.diff(found.lactate[lowest:]) > 0.0)
    assert found.watts[0] < found.threshold_w < found.onset_w < found.last_w


def test_the_highest_steady_state_lies_where_lactate_begins_to_rise() -> None:
    cp = fitted().critical_power_w
    found = steady_state(rested(), 0.6 * cp, 1.15 * cp)
    assert found.rise < 1.0 <= lactate_rise(hold(rested(), found.watts + 2.0, 1800.0))
    assert lactate_rise(held(300.0, 1000.0)) == np.inf


def test_more_rest_brings_more_of_the_work_back() -> None:
    watts = fitted().loads[1].watts
    shares = [reconstitution(rested(), watts, 20.0, each).share for each in (15.0, 60.0, 240.0)]
    assert 0.0 < shares[0] < shares[1] < shares[2]


def test_phosphocreatine_comes_back_sooner_where_there_is_more_to_burn_it() -> None:
    slow, fast = (phosphocreatine_recovery(rested(each), 120.0, 360.0) for each in ("sedentary", "trained"))
    assert fast.half_time_s < slow.half_time_s
    assert fast.oxidative_capacity > slow.oxidative_capacity
    assert slow.resting > slow.end_exercise
    assert slow.oxidative_capacity == pytest.approx(slow.resting / slow.tau_s)


def test_oxygen_uptake_follows_a_step_in_tens_of_seconds_and_pays_for_it() -> None:
    found = uptake_kinetics(rested(), 0.4 * fitted().critical_power_w)
    assert 5.0 < found.tau_s < 90.0
    assert 7.0 < found.end_gain < 13.0


# ---- what is refused


def test_what_cannot_be_asked_is_said_in_a_sentence() -> None:
    muscle = rested()
    with pytest.raises(ScenarioError, match="stretches of"):
        pedal(muscle, [(0.0, 100.0)])
    with pytest.raises(ScenarioError, match="cannot rise by -5 W/min"):
        ramp(muscle, -5.0)
    with pytest.raises(ScenarioError, match="two powers or more"):
        power_duration([held(300.0, 200.0)])
    with pytest.raises(ScenarioError, match="is not between them"):
        steady_state(muscle, 50.0, 60.0)
    with pytest.raises(ScenarioError, match="exhaust nobody within an hour"):
        reconstitution(muscle, 60.0, 0.0, 60.0)
    with pytest.raises(ScenarioError, match="Nothing moves"):
        exponential(np.arange(10.0), np.ones(10))
