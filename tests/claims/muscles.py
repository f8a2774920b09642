"""A few fibers of a man with his blood and body, for claims that need days of doses, meals and bouts.

What has been computed once is kept; read it, and copy it before changing it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import inf

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Change, Feeding, Work

HOUR, DAY = 3600.0, 86400.0
FIBERS, INDIVIDUALS, SEED = 4, 50, 1
POOL = ("NAD_nuc", "NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit")
DRAIN = {"exercise_parp_drain": True}


def rested(age: float = 25.0, activity: str = "recreational", **changes: float) -> Fibers:
    """Rested fibers of a man, with some parameters as they never were in him."""
    return build(human_muscle(), subject(age, "male", 75.0, activity), FIBERS, SEED, 1, changes)


def mean(fibers: Fibers, *names: str) -> float:
    """Mean content of some species together."""
    return fibers.mean(sum(fibers.content(name) for name in names))


def nad(fibers: Fibers) -> float:
    """NAD(H) [umol per litre of fiber water]."""
    return mean(fibers, *POOL)


NAMPT_ANSWERS = ("Nampt_mrna_AMPK_gain", "Nampt_mrna_CREB_gain", "Nampt_mrna_PGC1A_gain")


def ride(start_h: float, minutes: float = 60.0, share: float = 0.6) -> Work:
    """Level cycling at a share of Wmax."""
    return Work(start_h * HOUR, (60.0 * minutes,), (share,), 0.03, 0.0, 0.25, "endurance")


def each_day(compound: str, mg: float, days: int) -> tuple[Administration, ...]:
    """A dose at 8 o'clock of each day."""
    return tuple(Administration(day * DAY + 8 * HOUR, compound, mg) for day in range(days))


def full_diet(days: int, share: float = 1.0) -> tuple[Feeding, ...]:
    """Three meals a day, or a share of each; none at a share of zero."""
    hours = (8.0, 13.0, 19.0) if share else ()
    return tuple(Feeding(day * DAY + hour * HOUR, share * 130.0, share * 35.0) for day in range(days) for hour in hours)


def from_the_start(parameter: str, factor: float) -> tuple[Change, ...]:
    """A parameter of every fiber that is multiplied from the beginning on."""
    return (Change(0.0, inf, parameter, factor),)


def man(
    age: float,
    activity: str = "recreational",
    hypotheses: Mapping[str, bool] | None = None,
    lifelong: Mapping[str, float] | None = None,
    **agenda: tuple,
) -> Muscle:
    """A rested muscle of a man of 75 kg and all that will happen to it.

    ``lifelong`` are parameters of every fiber as they never were in him, to which rest has settled.
    """
    who = subject(age, "male", 75.0, activity)
    model = human_muscle().under(*(name for name, is_on in (hypotheses or {}).items() if is_on))
    muscle = muscle_of(model, who, "claims", FIBERS, INDIVIDUALS, SEED, Agenda(**agenda))
    if lifelong:
        muscle.fibers = build(model, who, FIBERS, SEED, muscle.key, dict(lifelong))
    return muscle


@dataclass(frozen=True)
class Days:
    """NAD(H), NAMPT protein (mean of each day), blood NAD+ and mitochondrial content after each day, fold of before."""

    nad: np.ndarray
    nampt: np.ndarray
    blood: np.ndarray
    content: np.ndarray


def followed(muscle: Muscle, days: int) -> Days:
    """Live so many days."""
    rows = []
    before = nad(muscle.fibers), muscle.body.observable("nad_blood")
    for day in range(days):
        nampt = 0.0
        for quarter in range(1, 5):
            advance(muscle, (day + quarter / 4) * DAY)
            nampt += mean(muscle.fibers, "NAMPT_protein") / 4
        content = float(muscle.pool.mass.mean())
        rows.append((nad(muscle.fibers) / before[0], nampt, muscle.body.observable("nad_blood") / before[1], content))
    return Days(*np.array(rows).T)


@cache
def week(trains: bool, answers: bool = True, nr_mg: float = 0.0) -> Days:
    """A week of an inactive man of 60 on a full diet.

    Parameters
    ----------
    trains : whether he rides for an hour each day
    answers : whether the gene of NAMPT answers to work
    nr_mg : of NR a day
    """
    return followed(
        man(
            60.0,
            "sedentary",
            work=tuple(ride(24.0 * day + 17.0) for day in range(7)) if trains else (),
            meals=full_diet(7),
            changes=() if answers else tuple(each for name in NAMPT_ANSWERS for each in from_the_start(name, 0.0)),
            doses=each_day("NR", nr_mg, 7) if nr_mg else (),
        ),
        7,
    )
