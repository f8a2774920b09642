"""The seam between fibers, blood and body: how far their splitting is from coupling them ever more often."""

from collections.abc import Callable

import numpy as np
import pytest

from cellsim.biology.exercise.circulation import Circulation, circulation
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.exchange import rows
from cellsim.population.exchange.inputs import blood_after
from cellsim.population.fibers import state as fibers
from cellsim.population.laws import laws_of
from cellsim.population.muscle import exchange
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Feeding, Work
from cellsim.population.person.blood import Blood

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
    error = np.abs(_seen(course, 1.0) / _seen(course, 0.1) - 1.0).max(axis=0)
    assert 0.0 < error.max() < 0.002, dict(zip(COURSES[course][1], error, strict=True))


@pytest.mark.parametrize("course", COURSES)
def test_the_splitting_error_falls_with_the_square_of_the_interval(course: str) -> None:
    """Of all but NADH, which follows its inputs so fast that its error is mostly when in an interval one looks.

    Intervals end where need has it, so between two scales the error falls by stairs; over two halvings these are small
    beside the fall. Much shorter still, differences of readings are noise.
    """
    exact = _seen(course, 0.125)
    whole, quarter = (np.linalg.norm(_seen(course, each) / exact - 1.0, axis=0) for each in (1.0, 0.25))
    order = dict(zip(COURSES[course][1], 0.5 * np.log2(whole / quarter), strict=True))
    del order["NADH_mit"]
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


def after(blood: Blood, duration_s: float, mean: dict[str, float], slope: dict[str, float], c: Circulation) -> Blood:
    """The blood some time later, by what the fibers do meanwhile."""
    read, trend = np.zeros(rows.READINGS), np.zeros((3, rows.READINGS))
    for name, place in (("need", rows.NEED), ("oxygen", rows.OXYGEN), ("lactate", rows.LACTATE)):
        read[place], trend[rows.SLOPE, place] = mean[name], slope[name]
    return Blood(*blood_after(blood.flow, blood.venous, blood.lactate, duration_s, read, trend, 1.0, c))


def test_blood_is_carried_alike_in_one_stretch_and_in_many() -> None:
    c, rested = circulation(human_muscle().values), {"need": 2.0, "oxygen": 2.0, "lactate": 0.5}
    begun = Blood.rested(c, rested["oxygen"], rested["need"], 1.0, laws_of(human_muscle()))
    mean = {"need": 55.0, "oxygen": 40.0, "lactate": 30.0}
    slope = dict.fromkeys(mean, 0.0) | {"lactate": 0.4}
    whole, cut = after(begun, 20.0, mean, slope, c), begun
    for part in range(2000):
        now = {name: mean[name] + slope[name] * (0.01 * (part + 0.5) - 10.0) for name in mean}
        cut = after(cut, 0.01, now, slope, c)
    assert whole.flow == pytest.approx(cut.flow, rel=1e-9)
    assert whole.lactate == pytest.approx(cut.lactate, rel=1e-9)
    assert begun.lactate < whole.lactate


def test_blood_settles_where_it_gives_what_the_fibers_take() -> None:
    c = circulation(human_muscle().values)
    source = {"need": 60.0, "oxygen": 60.0, "lactate": 9.0}
    rested = Blood.rested(c, 2.0, 10.0, 1.0, laws_of(human_muscle()))
    settled = after(rested, HOUR, source, dict.fromkeys(source, 0.0), c)
    assert settled.flow * (c.arterial - settled.venous) == pytest.approx(60.0, rel=1e-3)
    cleared = c.lactate_clearance * c.lactate_volume * (settled.lactate - c.lactate_at_rest)
    assert cleared == pytest.approx(9.0, rel=1e-3)
