"""The seam between fibers, blood and body: how far their splitting is from coupling them ever more often."""

from math import log2

import pytest

from cellsim.biology.subjects import subject
from cellsim.population import exchange, fibers
from cellsim.population.advance import advance
from cellsim.population.blood import Blood
from cellsim.population.fibers import reference_parameters
from cellsim.population.muscle import muscle_of
from cellsim.population.work import Agenda, Dose, Meal, Work

HOUR = 3600.0
HARD = Work(60.0, (600.0,), (0.7,), 0.03, 900.0, 0.2, "endurance")
CHANGING = Work(60.0, (120.0,) * 6, (0.8, 0.3) * 3, 0.03, 900.0, 0.2, "endurance")
ENERGY = ("PCr", "ADP", "LAC", "NADH_mit", "GLY")
# What happens, what is watched, and when: between two exchanges, at one, and while much changes.
COURSES = {
    "a hard bout": (Agenda(work=(HARD,)), (*ENERGY, "AMPK"), (90.0, 240.0, 660.0, 690.0, 900.0)),
    "work that changes": (Agenda(work=(CHANGING,)), ENERGY, (100.0, 170.0, 290.0, 530.0, 780.0)),
    "rest with doses and a meal": (
        Agenda(doses=(Dose(600.0, "NR", 1000.0), Dose(2 * HOUR, "NAM", 500.0)), meals=(Meal(1500.0, 80.0, 20.0),)),
        (*ENERGY, "NAM", "NMN"),
        (1800.0, HOUR, 7100.0, 3 * HOUR, 5 * HOUR),
    ),
}
SCALED = ("SHORTEST", "GROWTH_IN_BOUT", "GROWTH_AT_REST", "LONGEST_IN_BOUT", "LONGEST_AT_REST")


@pytest.fixture(autouse=True)
def _exact_chemistry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The solver's own error out of the way of what is measured here."""
    monkeypatch.setattr(fibers, "RTOL", 1e-8)


def _errors(course: str, scales: tuple[float, ...], fine: float) -> list[dict[str, float]]:
    """Greatest relative error of what is watched, with intervals of each scale, against those of a fine one."""
    agenda, watched, moments = COURSES[course]

    def seen(scale: float) -> list[list[float]]:
        with pytest.MonkeyPatch.context() as patch:
            for name in SCALED:
                patch.setattr(exchange, name, getattr(exchange, name) * scale)
            one = muscle_of(subject(30.0, "male", 75.0, "recreational"), "someone", 8, 10, 1, agenda)
            rows = []
            for moment in moments:
                advance(one, moment)
                rows.append([one.fibers.mean(one.fibers.content(name)) for name in watched])
        return rows

    exact = seen(fine)
    found = []
    for scale in scales:
        parts = [
            [abs(a / b - 1.0) for a, b in zip(row, true, strict=True)]
            for row, true in zip(seen(scale), exact, strict=True)
        ]
        found.append(dict(zip(watched, map(max, zip(*parts, strict=True)), strict=True)))
    return found


@pytest.mark.parametrize("course", COURSES)
def test_coupling_ten_times_as_often_changes_little(course: str) -> None:
    (errors,) = _errors(course, (1.0,), 0.1)
    assert 0.0 < max(errors.values()) < 0.002, errors


@pytest.mark.parametrize("course", COURSES)
def test_the_splitting_error_falls_with_the_square_of_the_interval(course: str) -> None:
    whole, half = _errors(course, (1.0, 0.5), 0.05)
    order = {name: log2(whole[name] / half[name]) for name in whole}
    assert min(order.values()) > 1.7, order


def test_blood_is_carried_alike_in_one_stretch_and_in_many() -> None:
    p, rested = reference_parameters(), {"ATP_use": 10.0, "oxygen": 2.0, "lactate": 0.5}
    begun = Blood.rested(p, rested["oxygen"], rested["ATP_use"], 1.0)
    mean, slope = {"ATP_use": 300.0, "oxygen": 40.0, "lactate": 30.0}, {"ATP_use": 0.0, "oxygen": 0.0, "lactate": 0.4}
    whole, cut = begun.after(20.0, mean, slope, 1.0, p), begun
    for part in range(2000):
        now = {name: mean[name] + slope[name] * (0.01 * (part + 0.5) - 10.0) for name in mean}
        cut = cut.after(0.01, now, slope, 1.0, p)
    assert whole.flow == pytest.approx(cut.flow, rel=1e-9)
    assert whole.lactate == pytest.approx(cut.lactate, rel=1e-9)
    assert begun.lactate < whole.lactate


def test_blood_settles_where_it_gives_what_the_fibers_take() -> None:
    p = reference_parameters()
    source = {"ATP_use": 300.0, "oxygen": 60.0, "lactate": 9.0}
    settled = Blood.rested(p, 2.0, 10.0, 1.0).after(HOUR, source, dict.fromkeys(source, 0.0), 1.0, p)
    assert settled.flow * (p["Oxygen_arterial"] - settled.venous) == pytest.approx(60.0, rel=1e-3)
    cleared = p["Lactate_clearance"] * p["Lactate_volume"] * (settled.lactate - p["Lactate_blood_rest"])
    assert cleared == pytest.approx(9.0, rel=1e-3)
