"""What somebody eats over months of training: meals of habit, and in the three after a session what it cost."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from cellsim.biology.exercise.loads import number
from cellsim.biology.person.food import usual_day, usual_meals
from cellsim.scenario.checking.feasible import body_in
from cellsim.scenario.demand import demand
from cellsim.scenario.fields.kinds import CARBOHYDRATE, DAY
from cellsim.scenario.plan.parts import Bout, Meal
from cellsim.scenario.scenario import Scenario

MEALS_AFTER = 3  # of a session, in which it is eaten back: those of a day
EATEN_BACK = "What sessions cost was taken to be eaten in the three meals after each, on top of what is eaten by habit."


def fed(scenario: Scenario) -> Scenario:
    """A measured scenario of one person with all meals written: those of habit, and what sessions cost.

    Parameters
    ----------
    scenario : with all bouts of the person, also of before
    """
    person, rows = scenario.people[0], scenario.made_of(scenario.people[0]).rows
    usual, meals = usual_day(person.mass_kg, rows), usual_meals(rows)
    days = int(scenario.duration_s // DAY) + 1
    times = np.array([day * DAY + meal.clock_s for day in range(days) for meal in meals])
    shares = np.tile([meal.share for meal in meals], days)
    carbohydrate, fat = number("EatenBack_carbohydrate"), number("EatenBack_fat")
    a_day = _kilojoules(usual.values(), (carbohydrate, carbohydrate, fat))
    more = np.zeros(times.size)
    for bout, cost in zip(scenario.bouts, costs_of(scenario, scenario.bouts), strict=True):
        first = int(np.searchsorted(times, bout.end_s, side="right"))
        those = slice(first, first + MEALS_AFTER)
        if whole := float(shares[those].sum()):
            more[those] += number("EatenBack_share") * cost / a_day * shares[those] / whole
    parts = []
    for at, share in zip(times.tolist(), (shares + more).tolist(), strict=True):
        if at < scenario.duration_s:
            sugar, protein, fats = (min(share * grams, CARBOHYDRATE.high) for grams in usual.values())
            parts.append(Meal(at, sugar, protein, fats))
    return replace(scenario, meals=tuple(parts))


def costs_of(scenario: Scenario, bouts: Sequence[Bout]) -> list[float]:
    """What bouts cost above rest, by the oxygen that they ask for [kJ].

    Parameters
    ----------
    scenario : measured
    bouts : of its person
    """
    who = body_in(scenario, scenario.people[0])
    resting, energy = (who.exercise.intensity(name) for name in ("resting_oxygen", "oxygen_energy"))
    most = max(who.vo2max_ml_kg_min / 60_000.0 - resting, 0.0) * who.mass_kg * energy  # kJ/s
    return [float(np.sum(demand(bout, who).fraction)) * most for bout in bouts]


def _kilojoules(grams: Iterable[float], each: Iterable[float]) -> float:
    """Energy of a day's food [kJ], of grams and of kJ in a kilogram of each."""
    return sum(gram * energy / 1000.0 for gram, energy in zip(grams, each, strict=True))
