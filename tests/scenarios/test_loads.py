"""Loads as coaches count them, by hand, and critical power out of a record that was made with it."""

import numpy as np
import pytest

from cellsim.biology.exercise.loads import felt_score, uptake_of
from cellsim.errors import MeasurementError
from cellsim.study.loads.critical import fitted_power, hardest
from cellsim.study.loads.curve import LENGTHS_S, BestEffort, best_of, bests
from cellsim.study.loads.days import balance_of, fitness_and_fatigue, monotony_and_strain
from cellsim.study.loads.sessions import heart_score, normalized_power, power_score, work_left

HOUR = 3600


def test_an_hour_at_ftp_is_a_score_of_100_however_it_is_known() -> None:
    assert power_score(np.full(HOUR, 240.0), 240.0) == pytest.approx((240.0, 1.0, 100.0))
    for sex in ("female", "male"):
        assert heart_score(np.full(HOUR, 165.0), 50.0, 190.0, 165.0, sex) == pytest.approx(100.0, rel=1e-3)
    assert felt_score(HOUR, 7.0) == pytest.approx(100.0)
    half, whole = (power_score(np.full(HOUR, watts), 240.0)[2] for watts in (120.0, 240.0))
    assert whole == pytest.approx(4.0 * half), "it goes by the square"


def test_normalized_power_is_that_of_thirty_seconds_and_the_fourth_power() -> None:
    assert normalized_power(np.tile([0.0, 400.0], 900)) == pytest.approx(200.0), "a second up and down is even"
    blocks = np.repeat([100.0, 300.0], 6000)
    assert normalized_power(blocks) == pytest.approx((0.5 * (100.0**4 + 300.0**4)) ** 0.25, rel=5e-3)
    assert normalized_power(np.full(10, 150.0)) == 150.0
    lost = np.array([np.nan, 165.0, np.nan])
    assert heart_score(lost, 50.0, 190.0, 165.0, "male") == pytest.approx(100 / HOUR, rel=1e-3)


def test_work_above_critical_power_is_spent_and_comes_back_toward_the_whole() -> None:
    left = work_left(np.r_[np.full(60, 350.0), np.full(3000, 50.0)], 250.0, 20_000.0)
    assert left[59] == pytest.approx(14_000.0)
    # 200 W below critical power it fills with 20,000 J over 200 W, a hundred seconds
    assert left[159] == pytest.approx(20_000.0 - 6000.0 * np.exp(-1.0))
    assert left[-1] == pytest.approx(20_000.0)
    assert work_left(np.full(300, 350.0), 250.0, 20_000.0)[-1] == pytest.approx(-10_000.0), "more than can be"


def test_chronic_and_acute_load_follow_the_load_of_days() -> None:
    table = balance_of(np.r_[100.0, np.zeros(20)])
    assert table["ctl"].to_numpy() == pytest.approx(100.0 / 42.0 * (41.0 / 42.0) ** np.arange(21))
    assert table["atl"].to_numpy() == pytest.approx(100.0 / 7.0 * (6.0 / 7.0) ** np.arange(21))
    assert table["tsb"].iloc[0] == 0.0, "a day begins with the balance of the day before"
    assert table["tsb"].iloc[5] == pytest.approx(table["ctl"].iloc[4] - table["atl"].iloc[4])


def test_monotony_is_mean_over_spread_of_seven_days() -> None:
    week = np.array([300.0, 0.0, 400.0, 0.0, 500.0, 200.0, 0.0])
    table = monotony_and_strain(np.r_[week, np.full(7, 100.0)])
    assert table["monotony"].iloc[:6].isna().all()
    assert table["monotony"].iloc[6] == pytest.approx(week.mean() / week.std())
    assert table["strain"].iloc[6] == pytest.approx(week.sum() * week.mean() / week.std())
    assert np.isnan(table["monotony"].iloc[-1]), "days alike have no spread to divide by"


def test_fitness_and_fatigue_are_fitted_where_there_are_hard_efforts_and_usual_where_not() -> None:
    chance = np.random.default_rng(3)
    loads, days = chance.choice([0.0, 40.0, 90.0, 150.0], 160), np.arange(10, 160, 6)
    usual = fitness_and_fatigue(loads, days[:3], np.full(3, 100.0))
    assert (usual.efforts, usual.gains, usual.level) == (0, (1.0, 2.0), 0.0)
    assert "usual constants" in usual.says()
    fades = [sum(loads[each] * np.exp(-(80 - each) / fade) for each in range(80)) for fade in (42.0, 7.0)]
    assert usual.performance[80] == pytest.approx(fades[0] - 2.0 * fades[1])
    truth = 90.0 + 0.004 * usual.fitness - 0.006 * usual.fatigue
    found = fitness_and_fatigue(loads, days, truth[days])
    assert found.efforts == days.size
    assert found.gains == pytest.approx((0.004, 0.012)), "fatigue has a usual gain of 2"
    assert found.level == pytest.approx(90.0)
    assert "fitted to 25 hard efforts" in found.says()
    backward = fitness_and_fatigue(loads, days, (200.0 - truth)[days])
    assert backward.efforts == 0, "nobody gets worse by fitness"


def test_the_best_of_each_length_is_found_where_it_is() -> None:
    watts = np.random.default_rng(5).uniform(0.0, 400.0, 400)
    for each in bests(watts, 3, (5, 60, 400, 500)):
        means = [watts[at : at + each.length_s].mean() for at in range(400 - each.length_s + 1)]
        assert each.watts == pytest.approx(max(means))
        assert (each.session, each.begins_s) == (3, int(np.argmax(means)))
    assert [each.length_s for each in bests(watts, 0, (5, 60, 400, 500))] == [5, 60, 400]
    assert [each.watts for each in best_of([BestEffort(60, 200.0, 0, 0), BestEffort(60, 250.0, 1, 0)])] == [250.0]


def ridden(*lengths: int, critical: float = 250.0, whole: float = 18_000.0, easy: float = 160.0) -> list[BestEffort]:
    """The curve of easy rides with an effort of each length as hard as two numbers allow."""
    found: list[BestEffort] = []
    for place, length in enumerate(lengths or (HOUR,)):
        watts = np.full(2 * HOUR, easy)
        if lengths:
            watts[HOUR : HOUR + length] = critical + whole / length
        found += bests(watts, place)
    return best_of(found)


def test_critical_power_is_told_by_efforts_and_not_by_parts_of_them() -> None:
    efforts = ridden(180, 480, 1200)
    assert [each.length_s for each in hardest([each for each in efforts if 120 <= each.length_s <= 1200])] == [
        180, 480, 1200,
    ]  # fmt: skip
    fit = fitted_power(efforts)
    assert fit.critical_w == pytest.approx(250.0)
    assert fit.whole_j == pytest.approx(18_000.0)
    assert fit.three is None, "nobody sprinted"
    assert fit.uptake(70.0)[0] == pytest.approx(uptake_of(250.0 + 60.0, 70.0))
    assert "3 minutes" in fit.says()[0]
    # of two that scatter by 2 % from day to day the slope is as unsure as their difference
    two = fitted_power(ridden(180, 1200))
    assert two.critical_w == pytest.approx(250.0)
    spread = 0.02 * np.mean([350.0, 265.0])
    assert two.whole_error_j == pytest.approx(np.sqrt(2.0) * spread / (1 / 180 - 1 / 1200))


def test_sprints_tell_three_parameters() -> None:
    lengths = (15, 30, 60, 120, 180, 300, 600, 1200)
    watts = [250.0 + 18_000.0 / (each + 25.0) for each in lengths]
    fit = fitted_power([BestEffort(*each, place, 0) for place, each in enumerate(zip(lengths, watts, strict=True))])
    assert fit.three == pytest.approx((250.0, 18_000.0, 250.0 + 18_000.0 / 25.0), rel=1e-3)
    assert fit.critical_w > 250.0, "two parameters put it too high where short efforts are below them"


@pytest.mark.parametrize(
    ("efforts", "says"),
    [
        (ridden(), "too few hard efforts"),
        (ridden(180), "too few hard efforts"),
        (ridden(180, 480, 1200, whole=2500.0), "no hard efforts"),
        (ridden(150, 300, 900, critical=80.0, whole=30_000.0, easy=70.0), "no long hard efforts"),
        ([], "too few hard efforts"),
    ],
)  # fmt: skip
def test_a_record_without_hard_efforts_is_refused_in_a_sentence(efforts: list[BestEffort], says: str) -> None:
    with pytest.raises(MeasurementError, match=says) as caught:
        fitted_power(efforts)
    assert "write ftp" in str(caught.value)


def test_lengths_are_so_fine_that_an_effort_of_any_minutes_is_seen() -> None:
    inside = [each for each in LENGTHS_S if 120 <= each <= 1200]
    assert max(np.diff(inside)) <= 15
