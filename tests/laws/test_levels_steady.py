"""Every level of activity is steady for a year while its habit goes on; without sessions it declines to none."""

from functools import cache
from itertools import pairwise
from math import exp

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import ACTIVITIES
from cellsim.population.performance.ramp import ramp
from cellsim.scenario import Scenario
from cellsim.tissue.simulation import Simulation

DAY = 86400.0
HEAD = """
duration = "366 day"
record_every = "7 day"
[[person]]
name = "someone"
age = "30 year"
activity = "{activity}"
[muscle]
fibers = 3
mitochondria = 60
{more}
"""
SEEN = (1.0, 29.0, 183.0, 365.0)  # days at whose midnight it is looked
CHANCE = 0.08  # how far so few organelles wander by chance, of their mass


@cache
def lived(activity: str, more: str = "") -> tuple[list[dict[str, float]], list[float]]:
    """States of training at each look, and VO2max at the first and the last [mL/kg/min]."""
    simulation = Simulation(Scenario.from_text(HEAD.format(activity=activity, more=more)))
    muscle, found, vo2max = simulation.state, [], []
    fiber, person = muscle.model.fiber.species, muscle.model.person.species
    slow = [name for name, each in fiber.items() if "habit_" in f"{each.rest}{each.start}"]
    around = [name for name, each in person.items() if "habit_" in f"{each.rest}{each.start}"]
    for day in SEEN:
        simulation.advance_to(day * DAY)
        states = {name: float(np.mean(muscle.fibers.content(name))) for name in slow}
        states |= {name: muscle.body.pool(name) / muscle.body.scale for name in around}
        found.append(states | {"mass": float(np.mean(muscle.pool.mass))})
        if day in (SEEN[0], SEEN[-1]):
            vo2max.append(ramp(muscle).vo2max)
    return found, vo2max


@pytest.mark.parametrize("activity", ACTIVITIES)
def test_rest_is_steady_for_a_year_at_every_level(activity: str) -> None:
    looks, vo2max = lived(activity)
    for later in looks[1:]:
        assert later["mass"] == pytest.approx(looks[0]["mass"], rel=CHANCE)
        for name in looks[0].keys() - {"mass"}:
            chance = 0.05 if name.startswith("HSP") else 0.03  # few organelles make radicals by chance, too
            assert later[name] == pytest.approx(looks[0][name], rel=chance, abs=0.01), name
    assert vo2max[1] == pytest.approx(vo2max[0], rel=0.03)


def test_without_sessions_every_state_declines_to_that_of_a_usual_day() -> None:
    """And never past it; the slow ones take longer than the quick ones."""
    kept, usual = lived("trained", '[[habit]]\nkeep = "sedentary"\nstart = "1 day"\n'), lived("sedentary")[0][0]
    begun, *_, last = kept[0]
    moved = {name for name in begun.keys() - {"mass"} if abs(begun[name] - usual[name]) > 0.02}
    assert moved, "somebody who trains holds something"
    slowest = exp(-(SEEN[-1] - SEEN[0]) * DAY / human_muscle().values["Capillaries_tau_off"])
    for name in moved:
        left = [(look[name] - usual[name]) / (begun[name] - usual[name]) for look in kept[0]]
        assert all(after <= before + 0.02 for before, after in pairwise(left)), name
        assert -0.05 < left[-1] < slowest + 0.02, name
    assert last["mass"] < 0.9 * begun["mass"]
    assert kept[1][1] < 0.97 * kept[1][0]
