"""Heart rate: as far between rest and the greatest as oxygen is, and slower where a beat delivers more."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.ergometer import Ergometry, pedal
from cellsim.population.performance.ramp import ramp

WHO = subject(30.0, "female", 62.0, "recreational")


def rested(most_bpm: float = WHO.hr_max_bpm) -> Muscle:
    """A small muscle of hers."""
    return muscle_of(human_muscle(), replace(WHO, hr_max_bpm=most_bpm), "she", 12, 2, 4, Agenda())


@cache
def ridden(heart: float = 1.0, most_bpm: float = WHO.hr_max_bpm) -> Ergometry:
    """Ten minutes at 100 W with a heart that is so many times as large as at the start."""
    muscle = rested(most_bpm)
    muscle.body.columns[0][list(muscle.body.kernel.species).index("HEART"), 0] *= heart
    return pedal(muscle, [(600.0, 100.0)])


def test_it_begins_at_rest_and_ends_near_the_greatest() -> None:
    course = ramp(rested()).course
    assert course.heart_rate[0] == pytest.approx(WHO.hr_rest_bpm, rel=1e-3)
    assert course.heart_rate.max() == pytest.approx(WHO.hr_max_bpm, rel=0.05)
    assert (course.heart_rate <= WHO.hr_max_bpm).all()


def test_reserves_of_heart_rate_and_of_oxygen_are_used_alike() -> None:
    course = ridden()
    used = (course.vo2[-1] - course.vo2[0]) / (WHO.vo2max_ml_kg_min - course.vo2[0])
    beaten = (course.heart_rate[-1] - WHO.hr_rest_bpm) / (WHO.hr_max_bpm - WHO.hr_rest_bpm)
    assert beaten == pytest.approx(used, rel=1e-4)


def test_a_larger_heart_beats_less_often_for_the_same_work() -> None:
    plain, larger = ridden(), ridden(heart=1.1)
    assert larger.vo2[-1] == pytest.approx(plain.vo2[-1], rel=0.02)
    assert larger.heart_rate[-1] == pytest.approx(plain.heart_rate[-1] / 1.1, rel=0.02)


def test_a_smaller_heart_never_beats_more_than_the_greatest() -> None:
    assert ridden(heart=0.5).heart_rate.max() == WHO.hr_max_bpm


def test_a_greatest_that_is_typed_counts() -> None:
    assert np.interp(600.0, ridden().times_s, ridden().heart_rate) > ridden(most_bpm=170.0).heart_rate[-1] + 3.0
