"""Laws of the assay: what cancels in a fold, what does not, and how large the error of a reading is."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cellsim.biology.person.assays import ASSAYS, BloodStudy, Reading, careful, drawn, fractionated, reported
from cellsim.errors import ScenarioError
from cellsim.population.person.readings import lot

LEVELS = st.floats(5.0, 100.0)
LOSSES = st.floats(0.0, 0.9)


@given(LEVELS, LEVELS)
def test_a_study_without_faults_reports_what_is_there(first: float, later: float) -> None:
    found = reported(first, later, BloodStudy())
    assert (found.first, found.later) == (first, first + (later - first))
    assert found.fold == pytest.approx(later / first)
    assert found.gain == pytest.approx(later - first)


@given(LEVELS, LEVELS, LOSSES)
def test_a_loss_common_to_all_visits_cancels_in_a_fold_and_not_in_micromoles(
    first: float, later: float, loss: float
) -> None:
    found = reported(first, later, BloodStudy(loss_first=loss, loss_later=loss))
    assert found.fold == pytest.approx(later / first, rel=1e-9)
    assert found.gain == pytest.approx((1.0 - loss) * (later - first), rel=1e-9, abs=1e-9)


@given(LEVELS, LEVELS, LOSSES, LOSSES)
def test_a_loss_that_shrinks_between_visits_inflates_the_fold_of_placebo_as_much(
    first: float, later: float, one: float, other: float
) -> None:
    study = BloodStudy(loss_first=max(one, other), loss_later=min(one, other))
    treated, placebo = reported(first, later, study), reported(first, first, study)
    assert treated.fold / (later / first) == pytest.approx(placebo.fold, rel=1e-9)
    assert placebo.fold == pytest.approx((1.0 - study.loss_later) / (1.0 - study.loss_first), rel=1e-9)


def test_half_lost_at_first_and_a_third_later_makes_two_of_one_and_a_half() -> None:
    """52 % lost at the first visit and 35 % later: 0.65 / 0.48 on every fold."""
    study = BloodStudy(loss_first=ASSAYS.rows["BloodHandling_worst"].value, loss_later=0.35)
    assert reported(20.0, 30.0, study).fold == pytest.approx(1.5 * 0.65 / 0.48)
    assert reported(20.0, 20.0, study).fold == pytest.approx(0.65 / 0.48)


@given(LEVELS, LEVELS, st.floats(40.0, 60.0), st.floats(0.5, 1.5))
def test_resting_level_and_calibration_leave_placebo_at_one(
    first: float, later: float, resting: float, gain: float
) -> None:
    study = BloodStudy(resting=resting, gain=gain * 0.2)
    assert reported(first, first, study).fold == 1.0
    assert reported(first, later, study).gain == pytest.approx(study.gain * (later - first), rel=1e-9, abs=1e-9)


def test_people_who_rest_lower_show_a_larger_fold_of_the_same_change() -> None:
    low, high = (reported(29.0, 44.0, BloodStudy(resting=resting)) for resting in (18.0, 40.0))
    assert low.gain == pytest.approx(high.gain) == pytest.approx(15.0)
    assert low.fold == pytest.approx(1.0 + 15.0 / 18.0)
    assert high.fold == pytest.approx(1.0 + 15.0 / 40.0)


# ---- error


def many(study: BloodStudy, count: int = 4000, first: float = 30.0, later: float = 45.0) -> list[Reading]:
    return [reported(first, later, study, lot(1, person)) for person in range(count)]


def spread(values: list[float]) -> float:
    """Coefficient of variation."""
    return float(np.std(values, ddof=1) / np.mean(values))


def test_a_reading_has_the_error_of_its_run_and_its_own_and_is_right_on_average() -> None:
    within, between = (ASSAYS.rows[f"BloodAssay_{name}"].value for name in ("within", "between"))
    found = [each.first for each in many(careful())]
    assert np.mean(found) == pytest.approx(30.0, rel=0.01)
    assert spread(found) == pytest.approx(sqrt((1 + within**2) * (1 + between**2) - 1), rel=0.05)


def test_the_error_of_a_run_cancels_in_a_fold_where_all_samples_are_read_together() -> None:
    within, between = (ASSAYS.rows[f"BloodAssay_{name}"].value for name in ("within", "between"))
    together, apart = (spread([each.fold for each in many(careful(one_run=one))]) for one in (True, False))
    assert together == pytest.approx(sqrt((1 + within**2) ** 2 - 1), rel=0.05)
    assert apart == pytest.approx(sqrt((1 + within**2) ** 2 * (1 + between**2) ** 2 - 1), rel=0.05)


def test_errors_are_a_persons_own_whoever_else_is_there_and_whatever_was_given() -> None:
    alone = reported(30.0, 45.0, careful(), lot(3, 17))
    assert alone == many_of_seed(3, 40)[17]
    assert alone.first == reported(30.0, 60.0, careful(), lot(3, 17)).first
    assert alone != reported(30.0, 45.0, careful(), lot(4, 17))
    assert alone.first != reported(30.0, 45.0, careful(), lot(3, 18)).first


def many_of_seed(seed: int, count: int) -> list[Reading]:
    return [reported(30.0, 45.0, careful(), lot(seed, person)) for person in range(count)]


# ---- studies


def test_studies_by_lot_differ_as_laboratories_do() -> None:
    rows = ASSAYS.rows
    found = [drawn(lot(1, study)) for study in range(2000)]
    for name in ("resting", "gain"):
        row, values = rows[f"BloodStudy_{name}"], [getattr(each, name) for each in found]
        assert np.median(values) == pytest.approx(row.value, rel=0.03)
        assert spread(values) == pytest.approx(row.cv, rel=0.1)
    worst = rows["BloodHandling_worst"].value
    assert all(0.0 <= loss <= worst for each in found for loss in (each.loss_first, each.loss_later))
    assert np.mean([each.loss_first for each in found]) == pytest.approx(worst / 2.0, rel=0.05)
    moved = [each.loss_later - each.loss_first for each in found]
    assert np.mean(moved) == pytest.approx(0.0, abs=0.005)
    assert np.std(moved) == pytest.approx(sqrt(2.0) * rows["BloodHandling_visit_spread"].value, rel=0.15)


def test_every_factor_of_a_study_can_be_printed_by_name_and_changes_what_is_reported() -> None:
    plain = careful(loss_first=0.3, loss_later=0.3, resting=25.0)
    others = {"resting": 35.0, "gain": 1.3, "loss_first": 0.4, "loss_later": 0.1, "within": 0.3, "between": 0.3,
              "one_run": False}  # fmt: skip
    assert plain.factors().keys() == others.keys()
    usual = reported(29.0, 44.0, plain, lot(1, 1))
    for name, value in others.items():
        assert reported(29.0, 44.0, replace(plain, **{name: value}), lot(1, 1)) != usual, name


# ---- what cannot be


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda: BloodStudy(loss_first=1.0), r"loss_first = 1\.0: write a share from 0 to less than 1"),
        (lambda: BloodStudy(loss_later=-0.1), r"loss_later = -0\.1"),
        (lambda: BloodStudy(within=-0.1), r"within = -0\.1: write 0 or more"),
        (lambda: BloodStudy(between=float("nan")), "between = nan"),
        (lambda: BloodStudy(gain=float("inf")), "gain = inf"),
        (lambda: BloodStudy(resting=0.0), r"cannot rest at 0\.0 umol/L: write a level above 0"),
        (lambda: reported(0.0, 10.0, BloodStudy()), r"cannot hold 0\.0 umol/L of NAD\+"),
        (lambda: reported(10.0, float("nan"), BloodStudy()), "cannot hold nan"),
        (
            lambda: reported(60.0, 20.0, BloodStudy(resting=30.0)),
            "A fall of 40 umol/L leaves no NAD.*higher resting level",
        ),
    ],
)
def test_nonsense_is_refused_in_a_sentence(wrong: Callable[[], object], says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        wrong()


def test_fractions_hold_all_there_was_whatever_went_astray() -> None:
    """Without any mix-up each pool is returned; with one, the sum still is."""
    assert fractionated(300.0, 100.0, spilled=0.0, kept=0.0) == (300.0, 100.0)
    assert fractionated(300.0, 100.0, spilled=1.0, kept=1.0) == (100.0, 300.0)
    supernatant, pellet = fractionated(300.0, 100.0)
    assert supernatant + pellet == pytest.approx(400.0)
    assert 100.0 < pellet < supernatant < 300.0


@pytest.mark.parametrize("wrong", [{"cytosol": -1.0}, {"matrix": float("inf")}, {"spilled": 1.1}, {"kept": -0.1}])
def test_a_fractionation_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ScenarioError, match=next(iter(wrong))):
        fractionated(**{"cytosol": 300.0, "matrix": 100.0} | wrong)
