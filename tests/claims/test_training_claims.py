"""What the literature says of weeks of training and of stopping, shown by bouts that whole fibers live through."""

from collections.abc import Callable

import numpy as np
import pytest

from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.work import Work
from tests.claims.lives import live
from tests.claims.weeks import DAY, HOUR, bout, capacity, content, daily, forearm, intervals, lived, steady, untrained

HALF, LAST = 11, 25  # days after which half of the sessions of four weeks of five are done, and all


def program() -> tuple[np.ndarray, np.ndarray]:
    """Capacity on each of 28 days of training of the forearm, and of 35 days without."""
    seen, _ = lived(forearm(4), 63)
    return seen[:28], seen[28:]


@pytest.mark.claim("S018 training-gain", source="Ryan2013", grade="calibrate, SE 12 points", rests_on="Program_gain")
@pytest.mark.xfail(strict=True, reason="capacity is up by 50 %, at a load that is a guess, against 64 (SE 12)")
def test_four_weeks_of_progressive_training_raise_capacity_by_64_percent() -> None:
    """Half an hour on five days a week at a rising load raises capacity by 64 % in 4 weeks (to its standard error)."""
    rise, _ = program()
    assert rise[LAST] - 1.0 == pytest.approx(0.64, abs=0.12)


@pytest.mark.claim("S018 training-gain", source="Ryan2013", grade="calibrate", rests_on="Program_gain")
@pytest.mark.xfail(strict=True, reason="0.70 of the gain is there when half of it is done, against 0.50")
def test_the_training_gain_is_a_straight_line() -> None:
    """The rise is straight: half of it is there when half of the sessions are done (to 5 points)."""
    rise, _ = program()
    assert (rise[HALF] - 1.0) / (rise[LAST] - 1.0) == pytest.approx(0.5, abs=0.05)
    assert np.corrcoef(np.arange(28), rise)[0, 1] ** 2 > 0.96


@pytest.mark.claim("detraining", source="Ryan2013", grade="calibrate", rests_on="Program_gain")
def test_half_of_the_training_gain_is_lost_in_seven_to_ten_days() -> None:
    """Half of what four weeks have built is gone 7 to 10 days after the last session."""
    rise, fall = program()
    after = np.concatenate([rise[LAST:], fall])
    days = np.interp(-(1.0 + rise[LAST]) / 2.0, -after, np.arange(len(after)))
    assert 7.0 <= days <= 10.0


@pytest.mark.claim(
    "S007 S079 recurring-signal", source=("Ryan2013", "judgement"), grade="consequence", rests_on="Program_gain"
)
def test_training_works_as_a_recurring_signal() -> None:
    """A single bout signals new mitochondria but hardly adds any; daily bouts do."""
    once, _ = lived(steady(1), 21)
    daily, _ = lived(steady(21, on=(0, 1, 2, 3, 4, 5, 6)), 21)
    still, _ = lived((), 21)
    assert once[-1] == pytest.approx(still[-1], abs=0.03)
    assert daily[-1] > once[-1] + 0.15


@pytest.mark.claim("S220", source="Ryan2013", grade="human training", rests_on="Program_gain")
def test_training_shows_in_two_weeks_and_nad_in_none() -> None:
    """Two weeks of training raise capacity by a tenth or more, four by 20 to 76 %; a gram of NR adds none in six."""
    rise, _ = program()
    assert rise[13] > 1.1
    assert 1.2 < rise[27] < 1.76
    dosed, placebo = live(42, "NR", 1000.0, age=62.0), live(42, age=62.0)
    assert dosed.after.organelles("capacity") == pytest.approx(placebo.after.organelles("capacity"), rel=0.05)


@pytest.mark.claim("training-content", source="Molmen2024", grade="calibrate", rests_on="Program_gain")
def test_eight_weeks_of_steady_rides_add_a_quarter() -> None:
    """Four rides of 45 min a week add 18 to 28 % of content in eight weeks."""
    _, four = lived(steady(56), 56)
    assert 1.18 < content(four) < 1.28


@pytest.mark.claim("training-frequency", source="Molmen2024", grade="human trials; direction", rests_on="Program_gain")
def test_more_rides_a_week_add_more() -> None:
    """Six rides a week add more content in eight weeks than four, and four more than two."""
    found = [content(lived(steady(56, on), 56)[1]) for on in ((0, 3), (0, 1, 3, 5), (0, 1, 2, 3, 4, 5))]
    assert found[1] > found[0] + 0.03
    assert found[2] > found[1] + 0.02


@pytest.mark.claim(
    "interval-training", source="Molmen2024", grade="human trials; direction", rests_on="Pgc1a_AMPK_gain"
)
def test_intervals_give_more_than_steady_work_of_the_same_energy() -> None:
    """At the same work intervals add more than steady rides, and to fibers IIa, too."""
    work = [sum(length * share for length, share in zip(each.durations, each.fractions, strict=True))
            for each in (steady(1)[0], intervals(1)[0])]  # fmt: skip
    assert work[1] < 1.02 * work[0]
    hard, easy = (lived(each(42), 42)[1] for each in (intervals, steady))
    assert content(hard) > content(easy) + 0.03
    assert content(hard, "IIa") > content(easy, "IIa") + 0.02


@pytest.mark.claim(
    "training-by-type",
    source="judgement",
    grade="human; direction",
    rests_on="Ampk_gamma3 = 1",
)
@pytest.mark.parametrize(
    "plan", [intervals, pytest.param(steady, marks=pytest.mark.xfail(strict=True, reason="17 % in IIa and 22 in I"))]
)
def test_fibers_iia_gain_at_least_as_much_as_fibers_i(plan: Callable[[int], tuple[Work, ...]]) -> None:
    """In six weeks of intervals, and of steady rides, fibers IIa gain at least as much content as fibers I."""
    _, muscle = lived(plan(42), 42)
    assert content(muscle, "IIa") >= content(muscle, "I")


@pytest.mark.claim("C11 E122", source="Sun2023", grade="calibrate", rests_on="Nampt_mrna_PGC1A_gain")
def test_weeks_of_training_raise_nampt() -> None:
    """NAMPT stands 12 to 60 % higher after eight weeks of four rides each (five studies pooled: 1.46-fold)."""
    _, muscle = lived(steady(56), 56)
    nampt = muscle.fibers.mean(muscle.fibers.content("NAMPT_protein"))
    assert 1.12 < nampt < 1.6


@pytest.mark.claim("Liu2022", source="Liu2022", grade="meta-analysis; direction", rests_on="Capillaries_gain")
def test_weeks_of_training_add_capillaries() -> None:
    """Eight weeks of rides add capillaries to a fiber: a twentieth at least."""
    _, muscle = lived(steady(56), 56)
    assert muscle.fibers.mean(muscle.fibers.content("CAPILLARIES")) > 1.05


@pytest.mark.claim("Pilegaard1999", source="Pilegaard1999", grade="human trial", rests_on="Mct_mrna_gain")
def test_weeks_of_training_add_lactate_carriers() -> None:
    """Eight weeks raise MCT1 by 15 % and MCT4 by 11 %: both together by 5 to 25 %."""
    _, muscle = lived(intervals(56), 56)
    assert 1.05 < muscle.fibers.mean(muscle.fibers.content("MCT_protein")) < 1.25


@pytest.mark.claim("Flockhart2021", source="Flockhart2021", grade="human trial; direction", rests_on="Intrinsic_harm")
def test_a_week_of_hard_intervals_every_day_harms_mitochondria() -> None:
    """After usual intervals, a week with three and a half hours of hard ones costs capacity for the same content."""
    _, usual = lived(intervals(14, (0, 2, 4)), 14)
    _, much = lived(intervals(14, (0, 2, 4)) + daily(7, 14), 21)
    before, after = (capacity(each) / content(each) for each in (usual, much))
    assert before > 1.0
    assert after < 0.96 * before


@pytest.mark.claim("Flockhart2021", source="Flockhart2021", grade="human trial", rests_on="Intrinsic_harm")
@pytest.mark.xfail(strict=True, reason="by 7 %: quality follows within weeks, and a week does not reach all fibers")
def test_that_harm_is_a_quarter_to_two_fifths() -> None:
    """Respiration for the same content falls by a quarter to two fifths in the week with most hard intervals."""
    _, usual = lived(intervals(14, (0, 2, 4)), 14)
    _, much = lived(intervals(14, (0, 2, 4)) + daily(7, 14), 21)
    before, after = (capacity(each) / content(each) for each in (usual, much))
    assert 0.6 < after / before < 0.75


@pytest.mark.claim("Stepto2012", source="Stepto2012", grade="human, n = 9", rests_on="Program_gain & Capillaries_gain")
def test_after_ten_days_of_training_the_same_watts_call_a_third_of_pgc1a() -> None:
    """The same hour calls PGC-1alpha mRNA 11-fold before ten days of training and 4-fold after: half at most."""
    first, after = (answered(days) for days in (0, 10))
    assert after - 1.0 < 0.5 * (first - 1.0)


def answered(days: int) -> float:
    """Highest PGC-1alpha mRNA after an hour at 72 % of the VO2peak of before, after days of training [fold of rest]."""
    hard = tuple(each for each in intervals(days, (0, 2, 4, 6)) + steady(days, (1, 3, 5)) if each.start_s < days * DAY)
    muscle, seen = untrained((*hard, bout(days + 1.0, 60.0, 0.674))), []
    for hour in range(9, 16):
        advance(muscle, (days + 1.0) * DAY + hour * HOUR)
        seen.append(muscle.fibers.mean(muscle.fibers.content("PGC1A_MRNA")))
    return max(seen) / seen[0]
