"""The seam between fibers, blood and body: how far their splitting is from coupling them ever more often."""

from collections.abc import Callable

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers import state as fibers
from cellsim.population.muscle import exchange
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Feeding, Work

HOUR = 3600.0
HARD = Work(60.0, (600.0,), (0.7,), 0.03, 900.0, 0.2, "endurance")
CHANGING = Work(60.0, (120.0,) * 6, (0.8, 0.3) * 3, 0.03, 900.0, 0.2, "endurance")
ENERGY = ("PCr", "ADP", "LAC", "NADH_mit", "GLY")
# What happens, what is watched, and when: between two exchanges, at one, and while much changes.
COURSES = {
    "a hard bout": (Agenda(work=(HARD,)), (*ENERGY, "AMPK"), range(75, 915, 35)),
    "work that changes": (Agenda(work=(CHANGING,)), ENERGY, range(75, 795, 30)),
    "rest with doses and a meal": (
        Agenda(
            doses=(Administration(600.0, "NR", 1000.0), Administration(2 * HOUR, "NAM", 500.0)),
            meals=(Feeding(1500.0, 80.0, 20.0),),
        ),
        (*ENERGY, "NAM", "NMN"),
        range(1000, 18000, 500),
    ),
}
FORESEEN = ("muscle_LAC", "muscle_glucose", "muscle_burnt")  # of working muscle; what crossed has been set right
STILL = 1e-12  # of what does not move there has no error that could fall: full fibers stay full
# What intervals are in proportion to; what is foreseen wrongly grows with their square.
SCALED = {"SHORTEST": 1, "AFTER_SWALLOWING": 1, "LONGEST": 1, "LARGEST_FALL": 1, "TOLERANCE": 2}


@pytest.fixture(autouse=True)
def _exact_chemistry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The solver's own error out of the way of what is measured here."""
    monkeypatch.setattr(fibers, "RTOL", 1e-8)


def _lived(agenda: Agenda, moments: range, scale: float, watch: Callable[[Muscle], list[float]]) -> np.ndarray:
    """What is watched of a muscle at moments [s], with intervals of a scale (moment, watched)."""
    with pytest.MonkeyPatch.context() as patch:
        for name, power in SCALED.items():
            patch.setattr(exchange, name, getattr(exchange, name) * scale**power)
        one = muscle_of(
            human_muscle(),
            subject(30.0, "male", 75.0, "recreational"),
            "someone",
            8,
            10,
            1,
            agenda,
        )
        rows = []
        for moment in moments:
            advance(one, float(moment))
            rows.append(watch(one))
    return np.array(rows)


def _seen(course: str, scale: float) -> np.ndarray:
    """What is watched in a course with intervals of a scale (moment, species) [umol/L, or fold]."""
    agenda, watched, moments = COURSES[course]
    return _lived(agenda, moments, scale, lambda one: [one.fibers.mean(one.fibers.content(name)) for name in watched])


@pytest.mark.parametrize("course", COURSES)
def test_coupling_ten_times_as_often_changes_little(course: str) -> None:
    """By a fifth of a percent; lactate of the first minutes, of which there is little yet, by half a percent.

    A meal that a full fiber stores moves matrix NADH, too, by four tenths of a percent.
    """
    error = np.abs(_seen(course, 1.0) / _seen(course, 0.1) - 1.0).max(axis=0)
    of = dict(zip(COURSES[course][1], error, strict=True))
    assert 0.0 < error.max() < 0.005, of
    assert max(each for name, each in of.items() if name != "LAC") < (0.004 if "meal" in course else 0.002), of


@pytest.mark.parametrize("course", COURSES)
def test_the_splitting_error_falls_with_the_square_of_the_interval(course: str) -> None:
    """Of all but NADH, which follows its inputs so fast that its error is mostly when in an interval one looks.

    Intervals end where need has it, so between two scales the error falls by stairs; over two halvings these are small
    beside the fall. Much shorter still, differences of readings are noise.
    """
    exact = _seen(course, 0.125)
    whole, quarter = (np.linalg.norm(_seen(course, each) / exact - 1.0, axis=0) for each in (1.0, 0.25))
    of = dict(zip(COURSES[course][1], whole, strict=True))
    order = dict(zip(COURSES[course][1], 0.5 * np.log2(whole / quarter), strict=True))
    del order["NADH_mit"]
    order = {name: each for name, each in order.items() if of[name] > STILL}
    assert min(order.values()) > 1.5, order


def test_an_interval_that_was_cut_short_says_little_of_how_long_the_next_may_be() -> None:
    """At rest the steps of organelles cut intervals, and a short one is foreseen well because it is short.

    Nobody foresees what a step of eighty organelles leaves: half a percent of plasma nicotinamide, for half an hour.
    """
    names = ("NAM_plasma", "MeNAM_plasma")
    whole, tenth = (
        _lived(Agenda(), range(900, 20 * 3600, 900), scale, lambda one: [one.body.level(name) for name in names])
        for scale in (1.0, 0.1)
    )
    error = np.abs(whole / tenth - 1.0).max(axis=0)
    assert 0.0 < error.max() < 0.01, dict(zip(names, error, strict=True))


def test_carbon_that_fibers_took_and_gave_is_missing_and_found_in_the_person() -> None:
    """What was foreseen of lactate, glucose and fat is set right by what crossed, so none is lost between the two."""
    one = muscle_of(
        human_muscle(), subject(30.0, "male", 75.0, "recreational"), "someone", 8, 10, 1, Agenda(work=(HARD,))
    )
    carbon = {name: each.parts["carbon"] for name, each in human_muscle().person.species.items()
              if "carbon" in each.parts and name not in FORESEEN}  # fmt: skip

    def inside() -> float:
        return sum(count * one.body.pool(name) for name, count in carbon.items())

    held, mean = inside(), one.fibers.mean
    for moment in (70.0, 300.0, 660.0, 900.0):
        advance(one, moment)
        lactate, glucose, fat = (mean(one.fibers.content(name)) for name in ("LAC_blood", "GLC_blood", "FAT"))
        given = (3.0 * lactate + 6.0 * glucose + 16.0 / 46.0 * fat) * one.subject.active_muscle_l
        assert inside() - held == pytest.approx(given, rel=1e-6, abs=1e-9 * held)
    assert 3.0 * lactate * one.subject.active_muscle_l > 3e4  # umol
