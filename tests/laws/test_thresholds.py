"""Thresholds of gas exchange and lactate, and the bicarbonate that makes the first of the second."""

import csv
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.errors import ScenarioError
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.ergometer import Ergometry, pedal
from cellsim.population.performance.ladder import LactateLadder, lactate_ladder
from cellsim.population.performance.loads import PowerDuration, critical_power
from cellsim.population.performance.ramp import RampTest, ramp
from cellsim.population.performance.thresholds import GasThreshold, gas_threshold, means, v_slope

ACTIVITIES = ("sedentary", "recreational", "trained")
VISIBLE = Path(__file__).parents[2].parent / "shared" / "data"


@cache
def rested(activity: str = "recreational", **rows: str) -> Muscle:
    model = human_muscle().with_rows(beyond=True, **rows) if rows else human_muscle()
    return muscle_of(model, subject(26.0, "male", 75.0, activity, rows=model.rows), "rider", 24, 2, 5, Agenda())


@cache
def ridden(activity: str = "recreational", **rows: str) -> RampTest:
    return ramp(rested(activity, **rows))


@cache
def turned(activity: str) -> GasThreshold:
    return gas_threshold(ridden(activity))


@cache
def steps(activity: str) -> LactateLadder:
    return lactate_ladder(rested(activity))


@cache
def limits(activity: str) -> PowerDuration:
    return critical_power(rested(activity), wmax_w=ridden(activity).wmax_w)


# ---- what is worked out of numbers


def test_a_turn_is_found_again() -> None:
    oxygen = np.linspace(1.0, 4.0, 61)
    found = v_slope(oxygen, 0.1 + 0.9 * oxygen + 0.4 * np.maximum(oxygen - 2.5, 0.0))
    assert (found.meet, found.below, found.above) == pytest.approx((2.5, 0.9, 1.3))
    assert v_slope(oxygen, oxygen**2, 2.0).meet == 2.0


def test_where_carbon_dioxide_rises_ever_more_slowly_no_threshold_is_read() -> None:
    oxygen = np.linspace(1.0, 4.0, 30)
    with pytest.raises(ScenarioError, match="show no threshold"):
        v_slope(oxygen, np.sqrt(oxygen))
    with pytest.raises(ScenarioError, match="3 means of gas exchange"):
        v_slope(oxygen[:3], oxygen[:3])


def test_the_farthest_point_of_a_cubic_is_where_its_slope_is_that_of_the_chord() -> None:
    watts = np.arange(100.0, 301.0, 25.0)
    bent = LactateLadder(watts, 1.0 + ((watts - 100.0) / 100.0) ** 3, np.zeros(9), 325.0, none())
    # slope of the chord is 8 / 200; 3 x^2 / 100 = 0.04 at x = sqrt(4 / 3)
    assert bent.farthest_w == pytest.approx(100.0 + 100.0 * np.sqrt(4.0 / 3.0))
    assert np.isnan(LactateLadder(watts[:3], watts[:3], watts[:3], 325.0, none()).farthest_w)


@cache
def none() -> Ergometry:
    return pedal(rested(), [(10.0, 20.0)])


# ---- bicarbonate


def test_at_rest_and_in_steady_work_breath_has_what_is_burnt() -> None:
    course = pedal(rested(), [(3600.0, 60.0)], every_s=60.0)
    ratio = course.vco2 / course.vo2
    assert 0.7 < ratio[0] < 1.0
    assert abs(course.lactate[-1] - course.lactate[-20]) < 0.05
    assert 0.7 < ratio[-1] < 1.0


def test_no_more_carbon_dioxide_comes_out_of_bicarbonate_than_acid_drives_out_and_it_is_held_back_after() -> None:
    """Without buffering the same ride gives less; the difference is bicarbonate lost, and is made good."""
    ride = [(600.0, 20.0), (360.0, 280.0), (14_400.0, 0.0)]
    plain, without = (
        pedal(each, ride, every_s=5.0) for each in (rested(), rested(Bicarbonate_share="0"))
    )  # fmt: skip
    assert np.array_equal(plain.lactate, without.lactate) or np.allclose(plain.lactate, without.lactate, rtol=1e-3)
    freed = (plain.vco2 - without.vco2) * plain.mass_kg / 60_000.0  # L/s
    liters = float(np.trapezoid(freed[plain.times_s <= 960.0], plain.times_s[plain.times_s <= 960.0]))
    rows = human_muscle().rows
    rise = float(plain.lactate.max() - plain.lactate[0])
    most = rise * rows["Bicarbonate_volume"].value * plain.mass_kg / rows["Reference_mass"].value * 1000.0
    assert 0.3 * most < liters * rows["Scale_gas"].value < 1.02 * most
    assert freed[plain.times_s > 1500.0].max() < 0.0
    assert float(np.trapezoid(freed, plain.times_s)) < 0.35 * liters  # four hours later most is made good
    assert plain.vco2.min() > 0.0


def test_the_exchange_ratio_of_exhaustion_comes_of_bicarbonate() -> None:
    hard = gas_threshold(ridden("trained")).rer
    course = ridden("trained", Bicarbonate_share="0").course
    later = course.times_s > 300.0
    assert hard > float((course.vco2 / course.vo2)[later].max()) + 0.02


# ---- thresholds of people


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_thresholds_lie_in_the_order_of_the_field_and_below_critical_power(activity: str) -> None:
    lactate = steps(activity)
    assert lactate.threshold_w < lactate.larger_rise_w < lactate.onset_w
    assert lactate.threshold_w < lactate.farthest_w < lactate.onset_w
    highest = limits(activity).critical_power_w
    assert lactate.onset_w < 1.05 * highest
    assert turned(activity).watts < 0.9 * highest
    assert turned(activity).above > turned(activity).below
    assert 0.6 < turned(activity).below < 1.05


def test_thresholds_of_lactate_rise_with_fitness_and_that_of_gas_exchange_is_highest_in_the_trained() -> None:
    for found in ([steps(each).threshold_w for each in ACTIVITIES], [steps(each).farthest_w for each in ACTIVITIES]):
        assert all(later > former for former, later in pairwise(found))
    assert turned("trained").vo2 > max(turned(each).vo2 for each in ACTIVITIES[:2])


def test_the_threshold_of_gas_exchange_rises_with_fitness() -> None:
    found = [turned(each).vo2 for each in ACTIVITIES]
    assert found == sorted(found)


SHARE = "it does not: 0.55, 0.50 and 0.57 of VO2max in the sedentary, recreational and trained"


@pytest.mark.xfail(strict=True, reason=SHARE)
def test_the_fit_have_it_at_a_greater_share_of_vo2max() -> None:
    shares = [turned(each).vo2 / ridden(each).vo2max for each in ACTIVITIES]
    assert shares == sorted(shares)


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_gas_exchange_turns_where_lactate_begins_to_rise(activity: str) -> None:
    """Within a fifth: the two thresholds are one event (Beaver 1986)."""
    assert turned(activity).watts == pytest.approx(steps(activity).threshold_w, rel=0.2)


# ---- people, where their breaths are at hand


def _turns(rows: dict[str, list[tuple[float, float]]], many: int) -> list[float]:
    """Share of the highest uptake at which two lines meet, of means over so many rows."""
    found = []
    for each in rows.values():
        oxygen, carbon = np.array(each)[: len(each) // many * many].reshape(-1, many, 2).mean(axis=1).T
        found.append(v_slope(oxygen, carbon).meet / float(oxygen.max()))
    return found


def _cyclists() -> list[float]:
    with (VISIBLE / "vo2_tests.csv").open(encoding="utf-8") as lines:
        ramps = {each["test"]: each for each in csv.DictReader(lines) if each["protocol"] == "ramp"}
    seen: dict[str, list[tuple[float, float]]] = {each: [] for each in ramps}
    with (VISIBLE / "vo2_seconds.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            about = ramps.get(row["test"])
            if about and float(about["warmup_end_s"]) + 60.0 <= float(row["second"]) < float(about["recovery_start_s"]):
                seen[row["test"]].append((float(row["vo2_ml_min"]), float(row["vco2_ml_min"])))
    return _turns(seen, 15)


@pytest.mark.skipif(not (VISIBLE / "vo2_seconds.csv").exists(), reason="the breaths of the cyclists are not at hand")
@pytest.mark.xfail(strict=True, reason="0.50 of VO2max, where theirs lies at 0.65")
def test_three_cyclists_and_the_muscle_turn_within_a_fifth_of_each_other() -> None:
    """Cyclists' ramps rose by 25 to 30 W/min; the muscle rides as steeply, and both are read by two lines that meet."""
    shares = _cyclists()
    assert len(shares) == 3
    oxygen, carbon, _ = means(ramp(rested(), 30.0))
    assert v_slope(oxygen, carbon).meet / oxygen.max() == pytest.approx(np.mean(shares), rel=0.2)
