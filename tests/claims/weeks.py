"""Weeks of training that whole fibers of an untrained man live through, and what they make of his mitochondria."""

from functools import cache

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.events import HabitChange
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work

DAY, HOUR = 86400.0, 3600.0
FIBERS, INDIVIDUALS = 24, 20
DAYS = 70  # for which he has food
SMALL = 0.05  # share of the working liters that a forearm is
STEADY, HARD, EASY = 0.571, 0.9, 0.2  # of Wmax: 65 % and 92 % of VO2max, and a rest between


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


def daily(days: int, first: int) -> tuple[Work, ...]:
    """Eight times four minutes at 92 % of VO2max on every day of some, from a day on."""
    stretches, shares = (240.0, 120.0) * 8, (HARD, EASY) * 8
    return tuple(
        Work(day * DAY + 9.0 * HOUR, stretches, tuple(today(day) * each for each in shares), 0.0, 0.0, 0.25,
             "endurance")
        for day in range(first, first + days)
    )  # fmt: skip


def untrained(work: tuple[Work, ...] = (), habits: tuple[HabitChange, ...] = ()) -> Muscle:
    """A rested man of 26 who moves little, and eats as usual, and all that he will do."""
    who = subject(26.0, "male", 75.0, "sedentary")
    meals = tuple(Feeding(day * DAY + hour * HOUR, 110.0, 30.0, 30.0) for day in range(DAYS) for hour in (7, 12, 18))
    return muscle_of(
        human_muscle(), who, "trained", FIBERS, INDIVIDUALS, 3, Agenda(work=work, meals=meals, habits=habits)
    )


def capacity(muscle: Muscle, kind: str = "all") -> float:
    """For oxidation, of all mitochondria of the fibers of a type, over that of the beginning."""
    return _over_before(muscle, muscle.pool.capacity * muscle.fibers.derived()["intrinsic_fold"], kind)


def content(muscle: Muscle, kind: str = "all") -> float:
    """Of mitochondria, as citrate synthase has it, likewise."""
    return _over_before(muscle, muscle.pool.mass, kind)


def _over_before(muscle: Muscle, fold: np.ndarray, kind: str) -> float:
    fibers = muscle.fibers
    before = fibers.means(np.array([fibers.density, fibers.density * fold]), kind)
    return float(before[1] / before[0])


@cache
def lived(work: tuple[Work, ...], days: int) -> tuple[np.ndarray, Muscle]:
    """Capacity after each day (day,), and the muscle at the end."""
    muscle, seen = untrained(work), []
    for day in range(1, days + 1):
        advance(muscle, day * DAY)
        seen.append(capacity(muscle))
    return np.array(seen), muscle
