"""What the literature says of weeks of training and of stopping, shown by bouts that whole fibers live through."""

from functools import cache

import numpy as np
import pytest

from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.training.habits import BED
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.events import HabitChange
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work
from tests.claims.lives import live

DAY, HOUR = 86400.0, 3600.0
FIBERS, INDIVIDUALS = 24, 20
DAYS = 70  # for which he has food
SMALL = 0.05  # share of the working liters that a forearm is
STEADY, HARD, EASY = 0.571, 0.9, 0.2  # of Wmax: 65 % and 92 % of VO2max, and a rest between
KINDS = ("I", "IIa", "IIx")
HALF, LAST = 11, 25  # days after which half of the sessions of four weeks of five are done, and all


def today(day: float) -> float:
    """What is asked on a day over what was asked at first: a ramp finds a tenth more after four weeks."""
    return 1.0 + 0.1 * min(day / 28.0, 1.0)


def bout(day: float, minutes: float, share: float, part: float = 1.0) -> Work:
    """Work on a morning, which stretches no sarcomere."""
    return Work(day * DAY + 9.0 * HOUR, (60.0 * minutes,), (share,), 0.0, 0.0, 0.25, "endurance", part=part)


def forearm(weeks: int, rises: float = 1.5) -> tuple[Work, ...]:
    """Half an hour on five days a week, at a load that rises from week to week to so many times the first."""
    share = [0.9 * (1.0 + (rises - 1.0) * week / max(weeks - 1, 1)) for week in range(weeks)]
    return tuple(bout(day, 30.0, share[day // 7], SMALL) for day in range(7 * weeks) if day % 7 < 5)


def steady(days: int, on: tuple[int, ...] = (0, 1, 3, 5)) -> tuple[Work, ...]:
    """45 min at 65 % of the VO2max of the day, on some days of the week."""
    return tuple(bout(day, 45.0, STEADY * today(day)) for day in range(days) if day % 7 in on)


def intervals(days: int, on: tuple[int, ...] = (0, 1, 3, 5)) -> tuple[Work, ...]:
    """Four times four minutes at 92 % of VO2max, of about the same work as those 45 min."""
    stretches, shares = (240.0, 180.0) * 4, (HARD, EASY) * 4
    return tuple(
        Work(day * DAY + 9.0 * HOUR, stretches, tuple(today(day) * each for each in shares), 0.0, 0.0, 0.25,
             "endurance")
        for day in range(days) if day % 7 in on
    )  # fmt: skip


def untrained(work: tuple[Work, ...] = (), habits: tuple[HabitChange, ...] = ()) -> Muscle:
    """A rested man of 26 who moves little, and eats as usual, and all that he will do."""
    who = subject(26.0, "male", 75.0, "sedentary")
    meals = tuple(Feeding(day * DAY + hour * HOUR, 110.0, 30.0, 30.0) for day in range(DAYS) for hour in (7, 12, 18))
    return muscle_of(
        human_muscle(), who, "trained", FIBERS, INDIVIDUALS, 3, Agenda(work=work, meals=meals, habits=habits)
    )


def capacity(muscle: Muscle, kind: str = "all") -> float:
    """Of all mitochondria of the fibers of a type, over that of the beginning."""
    fibers = muscle.fibers
    before = fibers.means(np.array([fibers.density, fibers.density * muscle.pool.capacity]), kind)
    return float(before[1] / before[0])


@cache
def lived(work: tuple[Work, ...], days: int) -> tuple[np.ndarray, Muscle]:
    """Capacity after each day (day,), and the muscle at the end."""
    muscle, seen = untrained(work), []
    for day in range(1, days + 1):
        advance(muscle, day * DAY)
        seen.append(capacity(muscle))
    return np.array(seen), muscle


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
@pytest.mark.xfail(strict=True, reason="0.72 of the gain is there when half of it is done, against 0.50")
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
    """Four rides of 45 min a week add 18 to 28 % of capacity in eight weeks."""
    four, _ = lived(steady(56), 56)
    assert 1.18 < four[-1] < 1.28


@pytest.mark.claim("training-frequency", source="Molmen2024", grade="human trials; direction", rests_on="Program_gain")
def test_more_rides_a_week_add_more() -> None:
    """Six rides a week add more capacity in eight weeks than four, and four more than two."""
    found = [lived(steady(56, on), 56)[0][-1] for on in ((0, 3), (0, 1, 3, 5), (0, 1, 2, 3, 4, 5))]
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
    assert capacity(hard) > capacity(easy) + 0.03
    assert capacity(hard, "IIa") > capacity(easy, "IIa") + 0.02


@pytest.mark.claim(
    "training-by-type",
    source="judgement",
    grade="human; direction",
    rests_on="Ampk_gamma3 = 1",
)
def test_fibers_iia_gain_at_least_as_much_as_fibers_i() -> None:
    """In six weeks of intervals IIa gains at least as much as I."""
    _, hard = lived(intervals(42), 42)
    assert capacity(hard, "IIa") >= 0.98 * capacity(hard, "I")


@pytest.mark.claim("C11 E122", source="Sun2023", grade="calibrate", rests_on="Nampt_mrna_PGC1A_gain")
def test_weeks_of_training_raise_nampt() -> None:
    """NAMPT stands 12 to 60 % higher after eight weeks of four rides each (five studies pooled: 1.46-fold)."""
    _, muscle = lived(steady(56), 56)
    nampt = muscle.fibers.mean(muscle.fibers.content("NAMPT_protein"))
    assert 1.12 < nampt < 1.6


HOWALD = 0.72  # of Wmax; how hard was not read
LEGS = """
duration = "26 week"
record_every = "7 day"
[[person]]
age = "27 year"
activity = "sedentary"
[muscle]
fibers = 8
mitochondria = 4
[[bout]]
do = "strength"
every = "week"
on = ["Mon", "Wed", "Fri"]
clock = "17 hour"
stop = "13 week"
sets = 8
repetitions = 8
rest = "2 minute"
intensity = "80 %1RM"
"""


def rides() -> tuple[Work, ...]:
    """Half an hour on five days a week for six weeks, at a share of the Wmax of the day."""
    return tuple(bout(day, 30.0, HOWALD * today(day)) for day in range(42) if day % 7 < 5)


def iix(muscle: Muscle) -> float:
    """Share of IIx in all myosin."""
    return muscle.fibers.mean(muscle.fibers.content("MYOSIN"))


@pytest.mark.claim("Howald1985", source="Howald1985", grade="human, n = 10", rests_on="Myosin_training")
def test_six_weeks_of_rides_take_a_quarter_of_type_iix() -> None:
    """Six weeks of half an hour on five days take 24 % of the fibers IIB."""
    lost = 1.0 - iix(lived(rides(), 42)[1]) / iix(untrained())
    assert 0.14 < lost < 0.34


def added(kind: str) -> float:
    """Content of the fibers of a type that six weeks of rides add, over that before."""
    muscle = lived(rides(), 42)[1]
    return (
        muscle.fibers.mean(muscle.fibers.density * muscle.pool.mass, kind)
        / muscle.fibers.mean(muscle.fibers.density, kind)
        - 1.0
    )


@pytest.mark.claim("Howald1985", source="Howald1985", grade="human, n = 10", rests_on="Program_gain")
def test_six_weeks_of_rides_add_a_third_of_the_mitochondria_of_type_i() -> None:
    """In six weeks of half an hour on five days mitochondria become 35 % more in type I: within a third of that."""
    assert added("I") == pytest.approx(0.35, rel=1.0 / 3.0)


@pytest.mark.claim("Howald1985", source="Howald1985", grade="human, n = 10", rests_on="Program_gain")
@pytest.mark.xfail(strict=True, reason="30 % in IIa and 14 % in IIx, for 55 and 35: they are called up too late")
def test_six_weeks_of_rides_add_most_to_type_iia_and_as_much_to_iix_as_to_i() -> None:
    """In the same weeks they become 55 % more in IIA and 35 % in IIB: each within a third of that."""
    assert added("IIa") == pytest.approx(0.55, rel=1.0 / 3.0)
    assert added("IIx") == pytest.approx(0.35, rel=1.0 / 3.0)


@cache
def lain() -> Muscle:
    """Two weeks in bed."""
    muscle = untrained(habits=(HabitChange(0.0, BED),))
    advance(muscle, 14 * DAY)
    return muscle


@pytest.mark.claim("Trappe2004", source="Trappe2004", grade="human, n = 6; direction", rests_on="Growth_disuse = 0.38")
def test_bed_thins_slow_fibers_more_than_fast_ones() -> None:
    """84 days in bed take 28 % of the area of fibers I and 15 % of IIa: in two weeks half as much again at least."""
    lost = [1.0 - lain().fibers.mean(lain().fibers.content("SIZE"), kind) for kind in ("I", "IIa")]
    assert lost[0] > 1.5 * lost[1] > 0.02


@pytest.mark.claim("Trappe2004", source="Trappe2004", grade="human, n = 6; direction", rests_on="Myosin_disuse")
def test_bed_brings_iix_to_fibers_iia() -> None:
    """In bed fibers of IIa and IIx together become more."""
    assert lain().fibers.mean(lain().fibers.content("MYOSIN"), "IIa") > 0.02


@cache
def heavy() -> tuple[float, float]:
    """IIx of all myosin over that before, after 13 weeks of heavy legs and 13 weeks later."""
    table = simulate(Scenario.from_text(LEGS)).table.query("group == 'all'")
    course = np.interp([0.0, 13.0 * 168.0, 26.0 * 168.0], table["time_h"], table["iix_myosin"])
    return float(course[1] / course[0]), float(course[2] / course[0])


@pytest.mark.claim("Andersen2000", source="Andersen2000", grade="human", rests_on="Myosin_load")
def test_months_of_heavy_legs_take_most_of_type_iix() -> None:
    """Three months of heavy loads leave a fifth of IIx (2.0 of 9.3 %), and it comes back when they end."""
    after, later = heavy()
    assert 0.1 < after < 0.35
    assert later > 2.0 * after


@pytest.mark.claim("Andersen2000", source="Andersen2000", grade="human", rests_on="Myosin_load")
@pytest.mark.xfail(strict=True, reason="IIx comes back to what it was; in people there was 1.85 times as much")
def test_type_iix_comes_back_beyond_what_it_was() -> None:
    """Three months after the last load there is nearly twice as much IIx as before the first (17.2 for 9.3 %)."""
    assert heavy()[1] > 1.4
