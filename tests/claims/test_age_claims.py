"""Whether an older person's force returns later: after lengthening work, and after a ride."""

from functools import cache

import pytest

from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda, Feeding, Work

HOUR = 3600.0
FIBERS = 48
MEALS = tuple(Feeding(hour * HOUR, 100.0, 30.0) for hour in (2.0, 11.0, 23.0))


def _bout(mode: str, minutes: float) -> Work:
    found = USUAL.find(mode)
    return Work(
        0.0,
        (60.0 * minutes,),
        (0.6,),
        found.strain,
        minutes * found.lengthenings_per_minute,
        found.force_fraction,
        "endurance",
        found.muscle_kg,
    )


@cache
def hours_until_back(mode: str, minutes: float, age: float, seed: int) -> float:
    """Hours from the end of a bout until the muscle gives 95 % of its rested force, in steps of a quarter."""
    who = subject(age, "male", 75.0, "recreational")
    muscle = muscle_of(
        human_muscle(),
        who,
        "someone",
        FIBERS,
        20,
        seed,
        Agenda(work=(_bout(mode, minutes),), meals=MEALS),
    )
    quarters = 0
    while True:
        advance(muscle, 60.0 * minutes + 900.0 * quarters)
        derived = muscle.fibers.derived()
        chemistry = muscle.fibers.mean(derived["pull"]) / muscle.able_at_rest
        if muscle.tested_force * chemistry >= 0.95:
            return quarters / 4.0
        quarters += 1


@pytest.mark.claim(
    "Chapman2008",
    source="Chapman2008",
    grade="human, n = 20; direction",
    rests_on="AGING_repair = 1 & AGING_activation = 1 & Age_content = 1 & Age_power = 1",
)
@pytest.mark.parametrize("seed", [1, 2])
def test_the_older_are_back_later_from_a_downhill_run(seed: int) -> None:
    """After half an hour of downhill running a man of 68 has his force back later than one of 28."""
    young, old = (hours_until_back("downhill running", 30.0, age, seed) for age in (28.0, 68.0))
    assert old >= young + 0.5


@pytest.mark.claim(
    "older-ride",
    source="judgement",
    grade="expected; active old differ little in the first days",
    rests_on="AGING_repair = 1",
)
@pytest.mark.xfail(
    strict=True,
    reason="an hour of level cycling at the same share of Wmax: the older one is back an hour and three quarters "
    "sooner; pedaling lengthens nothing, so only fatigue is left, and no measurement sets how age slows that",
)
def test_the_older_are_back_clearly_later_from_a_ride() -> None:
    """After an hour at 60 % of Wmax a man of 68 has his force back at least half an hour later than one of 28."""
    later = [
        hours_until_back("cycling", 60.0, 68.0, seed) - hours_until_back("cycling", 60.0, 28.0, seed) for seed in (1, 2)
    ]
    assert min(later) >= 0.5
