"""Weeks in the life of a muscle: doses, training and changed enzymes, and what the muscle can do at the end.

Doses are taken at 8 o'clock and bouts begin at 17. On the morning after the last dose the muscle is looked at, and
then tested: three minutes at 40 % of Wmax and five at all of it. What has been computed once is kept and shared:
read it, and copy before changing.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from math import inf

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers
from cellsim.population.mitochondria.pool import MitochondrialPool
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Change, Feeding, Work
from cellsim.population.person.body import Body
from tests.claims.test_redox_claims import state_three

HOUR, DAY = 3600.0, 86400.0
MEALS = (7.0, 12.5, 19.0)  # o'clock
EASY, HARD = 180.0, 300.0  # s
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
Pairs = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Morning:
    """A rested muscle and its person at one moment."""

    fibers: Fibers
    pool: MitochondrialPool
    body: Body

    def mean(self, name: str) -> float:
        """Mean content, definition or rate of the fibers."""
        fibers = self.fibers
        if name in fibers.species:
            return fibers.mean(fibers.content(name))
        return fibers.mean((fibers.derived() if name in fibers.definition else fibers.rates())[name])

    @property
    def nad(self) -> float:
        """NAD(H) of muscle [umol per litre of fiber water]."""
        return sum(self.mean(name) for name in POOL)

    @property
    def respiration(self) -> float:
        """Respiration in state 3, of mitochondria as they are in the fiber [umol NADH/L/s]."""
        opened = state_three(self.fibers)
        return opened.mean(opened.rates()["respiration"])

    def organelles(self, name: str) -> float:
        """Mean over fibers of a property of the mitochondrial pool."""
        return self.fibers.mean(getattr(self.pool, name))


@dataclass(frozen=True)
class Life:
    """Before, after, and the test that followed.

    ``easy`` is the oxygen uptake at 40 % of Wmax and ``uptake`` that at Wmax, ``power`` what was given there, and
    ``PCr`` and ``ROS`` the lowest phosphocreatine and the most radicals of the test.
    """

    before: Morning
    after: Morning
    easy: float
    uptake: float
    power: float
    PCr: float
    ROS: float

    def fold(self, what: str) -> float:
        """A property, content, definition or rate after over before."""
        now, then = (
            getattr(each, what) if what in ("nad", "respiration") else each.mean(what)
            for each in (self.after, self.before)
        )
        return now / then


def _morning(muscle: Muscle) -> Morning:
    return Morning(muscle.fibers.future(), muscle.pool.future(), deepcopy(muscle.body))


def live(days: int, compound: str = "NR", mg: float = 0.0, **how: object) -> Life:
    """The weeks of a man of 75 kg.

    Parameters
    ----------
    days : how many
    compound, mg : the dose [mg], swallowed in ``per_day`` equal parts [mg each]
    age, activity : of the man
    train : minutes at 70 % of Wmax every second day, or every day with ``daily``; who trains eats
    changes : parameters of every fiber, multiplied from the first moment on
    mutant : share of mtDNA that is mutant from the beginning on
    fibers, individuals, seed : of the simulation
    """
    changes = how.pop("changes", {})
    assert isinstance(changes, Mapping)
    return _live(days, compound, mg, tuple(sorted(changes.items())), **how)


@cache
def _live(
    days: int,
    compound: str,
    mg: float,
    changes: Pairs,
    per_day: int = 1,
    age: float = 25.0,
    activity: str = "recreational",
    train: float = 0.0,
    daily: bool = False,
    mutant: float | None = None,
    hypotheses: tuple[str, ...] = (),
    fibers: int = 4,
    individuals: int = 20,
    seed: int = 5,
) -> Life:
    end = days * DAY + 8.0 * HOUR
    doses = tuple(
        Administration(8.0 * HOUR + turn * DAY / per_day, compound, mg) for turn in range(days * per_day) if mg
    )
    bouts = range(0, days, 1 if daily else 2) if train else ()
    work = [Work(day * DAY + 17.0 * HOUR, (60.0 * train,), (0.7,), 0.03, 0.0, 0.25, "endurance") for day in bouts]
    test = Work(end, (EASY, HARD), (0.4, 1.0), 0.03, 0.0, 0.25, "endurance")
    agenda = Agenda(
        work=(*work, test),
        doses=doses,
        meals=tuple(Feeding(day * DAY + hour * HOUR, 120.0, 30.0) for day in range(days) for hour in MEALS if train),
        changes=tuple(Change(0.0, inf, name, factor) for name, factor in changes),
    )
    model = human_muscle().under(*hypotheses)
    muscle = muscle_of(model, subject(age, "male", 75.0, activity), "someone", fibers, individuals, seed, agenda)
    if mutant is not None:
        mutate(muscle.pool, mutant)
    before = _morning(muscle)
    advance(muscle, end - 1.0)
    after = _morning(muscle)
    seen = []
    for moment in np.arange(10.0, EASY + HARD + 1.0, 10.0):
        advance(muscle, end + moment)
        contents = [muscle.fibers.mean(muscle.fibers.content(name)) for name in ("PCr", "ROS")]
        seen.append((moment, muscle.uptake, muscle.recruitment.delivered, *contents))
    time, uptake, power, PCr, ROS = np.array(seen).T
    easy = uptake[time <= EASY][-1]
    return Life(before, after, easy, uptake.max(), power[time > EASY][:-1].mean(), PCr.min(), ROS.max())


def mutate(pool: MitochondrialPool, share: float) -> None:
    """Give every organelle so many mutants among its copies of mtDNA."""
    state = pool.snapshot()
    copies = state["wild"] + state["mutant"]
    state["mutant"] = np.rint(share * copies).astype(copies.dtype)
    state["wild"] = copies - state["mutant"]
    pool.go_back_to(state)


def human_dose(mouse_mg_kg: float, mass_kg: float) -> float:
    """The dose [mg] that is to a person what so many mg/kg are to a mouse, by body surface: 3 and 37 kg/m2."""
    return mouse_mg_kg * 3.0 / 37.0 * mass_kg
