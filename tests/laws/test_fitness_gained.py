"""What usual training makes of VO2max, by the whole of what it moves: blood, heart, capillaries and content."""

from collections.abc import Callable

import pytest

from cellsim.population.muscle.work import Work
from cellsim.population.performance.ramp import ramp
from tests.claims.weeks import intervals, lived, steady, untrained


@pytest.mark.parametrize("plan", [intervals, steady])
def test_eight_weeks_of_usual_training_raise_vo2max_by_a_twentieth_to_a_seventh(
    plan: Callable[[int], tuple[Work, ...]],
) -> None:
    """Eight weeks of four sessions each raise VO2max by 5 to 15 %, of intervals and of steady rides."""
    _, muscle = lived(plan(56), 56)
    assert 1.05 < ramp(muscle).vo2max / ramp(untrained()).vo2max < 1.15
