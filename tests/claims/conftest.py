"""A laboratory shared by the claim tests: rested fibers and exercised muscles, each made once.

Whatever a test gets here is shared with other tests. Read it, and copy it before changing it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import inf

import numpy as np
import pytest

from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda, Change, Feeding, Work

YOUNG = 25
FIBERS, INDIVIDUALS, SEED = 24, 20, 1
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
GROUPS = {"all": ("I", "IIa", "IIx"), "I": ("I",), "II": ("IIa", "IIx")}
CONSUMERS = ("PARP", "SIRT1", "SIRT2", "SIRT3", "SIRT4", "SIRT5", "CD38", "NAD_hydrolysis")


@dataclass(frozen=True)
class Course:
    """What a muscle went through: means over its fibers at each recorded moment.

    ``Y``, ``D`` and ``R`` are species, definitions and rates (moment, name, fiber); ``oxygen`` is the
    muscle's uptake [umol/L/s], ``power`` the power given in ATP units [umol/L/s], ``drive`` from 0 to 1,
    ``failed`` whether power ever fell short, ``after`` the fibers at the end.
    """

    time_s: np.ndarray
    Y: np.ndarray
    D: np.ndarray
    R: np.ndarray
    oxygen: np.ndarray
    power: np.ndarray
    drive: np.ndarray
    failed: bool
    after: Fibers

    def __call__(self, *names: str, group: str = "all") -> np.ndarray:
        """Sum of species, definitions or rates as a mean over fibers (moment,)."""
        return sum(self._one(name, group) for name in names)

    def at(self, hours: float, *names: str, group: str = "all") -> float:
        """The same at one time [h]."""
        return float(np.interp(hours * 3600.0, self.time_s, self(*names, group=group)))

    def fold(self, hours: float, *names: str, group: str = "all") -> float:
        """The same relative to rest."""
        return self.at(hours, *names, group=group) / self.at(0.0, *names, group=group)

    def _one(self, name: str, group: str) -> np.ndarray:
        places = ((self.after.species, self.Y), (self.after.definition, self.D), (self.after.reaction, self.R))
        rows, values = next((rows, values) for rows, values in places if name in rows)
        chosen = [row for row, kind in enumerate(self.after.types) if kind in GROUPS[group]]
        return np.average(values[:, rows[name]][:, chosen], axis=1, weights=self.after.weight[chosen])


def rested(age: int = YOUNG, activity: str = "recreational", **changes: float) -> Fibers:
    """Rested fibers of a man, with some parameters as they never were in him. A copy of his own."""
    return _rested(age, activity, tuple(sorted(changes.items()))).future()


@cache
def _rested(age: int, activity: str, changes: tuple[tuple[str, float], ...]) -> Fibers:
    return build(human_muscle(), subject(age, "male", 75.0, activity), FIBERS, SEED, 1, dict(changes))


@cache
def exercised(
    *pieces: tuple[float, float],
    rest_h: float = 0.0,
    age: int = YOUNG,
    activity: str = "recreational",
    lifelong: tuple[tuple[str, float], ...] = (),
    factors: tuple[tuple[str, float], ...] = (),
    meals: tuple[tuple[float, float], ...] = (),
    drain: bool = False,
    every_s: float = 2.0,
) -> Course:
    """A bout and the rest after it.

    Parameters
    ----------
    pieces : (minutes, share of this person's Wmax), one after the other
    rest_h : how long to go on watching [h]
    lifelong : parameters of every fiber, as they never were in this person, and to which rest has settled
    factors : parameters of every fiber multiplied from the beginning of the bout on
    meals : (hours after the end of the bout, carbohydrate [g])
    drain : whether PARP is taken to be switched on by exercise
    every_s : shortest time between two records [s]
    """
    who = subject(age, "male", 75.0, activity)
    minutes, shares = zip(*pieces, strict=True)
    end = 60.0 * sum(minutes)
    agenda = Agenda(
        work=(Work(0.0, [60.0 * each for each in minutes], shares, 0.03, 0.0, 0.25, "endurance"),),
        meals=tuple(Feeding(end + 3600.0 * hours, grams, 0.0) for hours, grams in meals),
        changes=tuple(Change(0.0, inf, name, factor) for name, factor in factors),
    )
    model = human_muscle().under(*["exercise_parp_drain"] * drain)
    muscle = muscle_of(model, who, "claims", FIBERS, INDIVIDUALS, SEED, agenda)
    if lifelong:
        muscle.fibers = build(model, who, FIBERS, SEED, muscle.key, dict(lifelong))
    fibers, records = muscle.fibers, []

    def record() -> None:
        state, given, kernel = fibers.Y.copy(), muscle.recruitment, fibers.kernel
        chemistry = (state, kernel.derived(state, fibers.P), kernel.rates(state, fibers.P))
        records.append((muscle.time_s, *chemistry, muscle.uptake, given.delivered, given.drive))

    record()
    for moment in _moments(agenda.work[0].ends, end + 3600.0 * rest_h, every_s):
        advance(muscle, moment)
        record()
    columns = [np.array(column) for column in zip(*records, strict=True)]
    return Course(*columns, bool(muscle.failures), fibers)


def _moments(changes: tuple[float, ...], until_s: float, every_s: float) -> list[float]:
    """Moments to look at: often after each change of demand, then ever more rarely."""
    edges, found = [0.0, *changes], []
    for start, stop in zip(edges, [*edges[1:], until_s], strict=True):
        now = start
        while now < stop:
            now = min(now + max(every_s, 0.05 * (now - start)), stop)
            found.append(now)
    return found


def workload(vo2max_share: float) -> float:
    """The share of Wmax that asks for a share of VO2max; unloaded pedaling has its own cost."""
    unloaded = USUAL.intensity("unloaded")
    return (vo2max_share - unloaded) / (1.0 - unloaded)


def watts(share: float, activity: str, for_activity: str) -> float:
    """The share of one young man's Wmax that is as many watts as ``share`` of another's."""
    mine, his = (subject(YOUNG, "male", 75.0, each).wmax_w for each in (activity, for_activity))
    return share * mine / his


def half_time(course: Course, name: str, end_min: float) -> float:
    """Time from the end of a bout to half of the way back to the last record [s]."""
    since = course.time_s - 60.0 * end_min
    back, values = since[since >= 0.0], course(name)[since >= 0.0]
    way = (values - values[0]) / (values[-1] - values[0])
    return float(np.interp(0.5, np.maximum.accumulate(way), back))


@dataclass(frozen=True)
class Laboratory:
    """The functions above, for tests."""

    rested: Callable[..., Fibers] = rested
    exercised: Callable[..., Course] = exercised
    workload: Callable[[float], float] = workload
    watts: Callable[[float, str, str], float] = watts
    half_time: Callable[[Course, str, float], float] = half_time

    @staticmethod
    def content(fibers: Fibers, *names: str) -> float:
        """Mean content of some species together [umol/L]."""
        return fibers.mean(sum(fibers.content(name) for name in names))

    def nad(self, fibers: Fibers) -> float:
        """NAD(H) of a fiber [umol per litre of fiber water]."""
        return self.content(fibers, *POOL)

    @staticmethod
    def flux(fibers: Fibers, *names: str) -> float:
        """Rates of some reactions together [umol/L/s]."""
        rates = fibers.rates()
        return sum(fibers.mean(rates[name]) for name in names)

    def breath(self, fibers: Fibers) -> float:
        """Oxygen that fibers take from their capillaries [umol/L/s]."""
        return self.flux(fibers, "diffusion1", "diffusion2", "diffusion3")

    def consumed(self, fibers: Fibers) -> float:
        """NAD+ that all consumers together split [umol/L/s]."""
        return self.flux(fibers, *CONSUMERS)


@pytest.fixture(scope="session")
def lab() -> Laboratory:
    return Laboratory()


@pytest.fixture(scope="session")
def hour() -> Course:
    """An hour at 60 % of Wmax in a recreationally active young man, and the day after it."""
    return exercised((60.0, 0.6), rest_h=24.0)


@pytest.fixture
def of_rest(lab: Laboratory) -> Callable[..., float]:
    """NAD(H), or some species, of changed fibers relative to the young reference."""

    def fold(fibers: Fibers, *names: str) -> float:
        names = names or POOL
        return lab.content(fibers, *names) / lab.content(lab.rested(), *names)

    return fold
