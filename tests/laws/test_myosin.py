"""Which myosin a fast fiber has, and what it can do with it."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.events import HabitChange
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda

DAY = 86400.0
BEGUN = {"I": 0.0, "IIa": 0.0, "IIx": 1.0}


def muscle(activity: str = "sedentary") -> Muscle:
    return muscle_of(human_muscle(), subject(30.0, "male", 75.0, activity), "he", 12, 4, 1, Agenda())


def shares(fibers: Fibers) -> dict[str, np.ndarray]:
    """IIx in the myosin of the fibers of each type."""
    return {kind: fibers.content("MYOSIN")[np.array(fibers.types) == kind] for kind in BEGUN}


def drives(of: Muscle, fold: float) -> Muscle:
    """With so many times the drive on mitochondria that it has, which goes on."""
    fibers, row = of.fibers, of.fibers.species["REMNANT"]
    begun = fibers.P[fibers.argument["Program_begun"]]
    fibers.Y[row] += (fold - 1.0) * begun / human_muscle().values["Remnant_share"]
    fibers.rest[row] = fibers.Y[row]
    return of


def test_whoever_lives_usual_days_begins_with_the_myosin_of_the_types_and_who_trains_with_less_iix() -> None:
    for kind, share in shares(muscle().fibers).items():
        assert share == pytest.approx(BEGUN[kind], abs=1e-5)
    levels = [shares(muscle(each).fibers)["IIx"].max() for each in ("sedentary", "active", "trained", "athlete")]
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] < 0.5
    assert (shares(muscle("inactive").fibers)["IIa"] > 0.0).all()


def test_with_the_habit_of_the_trained_the_sedentary_come_to_their_myosin() -> None:
    begun, trained = muscle(), muscle("trained")
    begun.agenda = Agenda(habits=(HabitChange(0.0, "trained"),))
    advance(begun, 2 * 365 * DAY)
    assert shares(begun.fibers)["IIx"] == pytest.approx(shares(trained.fibers)["IIx"], abs=0.02)


def test_a_fast_fiber_with_the_myosin_of_the_other_type_has_its_power() -> None:
    of = muscle()
    fibers, p = of.fibers, of.fibers.model.values
    before = fibers.derived()["power_able"].copy()
    moved = np.array([{"I": 0.0, "IIa": 1.0, "IIx": -1.0}[kind] for kind in fibers.types])
    fibers.Y[fibers.species["MYOSIN"]] += moved
    fold = p["TypeIIx_peak"] * p["TypeIIx_work"] / (p["TypeIIa_peak"] * p["TypeIIa_work"])
    assert fold > 1.2
    assert fibers.derived()["power_able"] / before == pytest.approx(fold**moved, rel=1e-5)


def test_use_brings_iia_and_idleness_iix_and_slow_fibers_keep_theirs() -> None:
    used, idle = (drives(muscle(), fold) for fold in (1.5, 0.7))
    for each in (used, idle):
        advance(each, 28 * DAY)
    assert (shares(used.fibers)["IIx"] < 0.9).all()
    assert shares(used.fibers)["IIa"] == pytest.approx(0.0, abs=1e-3)
    assert (shares(idle.fibers)["IIa"] > 0.02).all()
    assert shares(idle.fibers)["IIx"] == pytest.approx(1.0, abs=1e-3)
    for each in (used, idle):
        assert shares(each.fibers)["I"] == pytest.approx(0.0, abs=1e-12)
