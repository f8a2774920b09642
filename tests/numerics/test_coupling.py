"""The seam between fibers and blood: exchanging ten times as often changes little."""

import pytest

from cellsim.biology.subjects import subject
from cellsim.population import advance as stepping
from cellsim.population.muscle import muscle_of
from cellsim.population.work import Agenda, Work

HARD = Work(60.0, (600.0,), (0.7,), 0.03, 900.0, 0.2, "endurance")
WATCHED = ("PCr", "ADP", "LAC", "AMPK", "NADH_mit", "GLY")


def _course() -> list[list[float]]:
    one = muscle_of(subject(30.0, "male", 75.0, "recreational"), "someone", 8, 10, 1, Agenda(work=(HARD,)))
    seen = []
    for moment in (90.0, 240.0, 660.0, 690.0, 900.0):
        stepping.advance(one, moment)
        seen.append([one.fibers.mean(one.fibers.content(name)) for name in WATCHED])
    return seen


def test_exchanging_with_the_blood_ten_times_as_often_changes_little(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = _course()
    monkeypatch.setattr(stepping, "SHORTEST", stepping.SHORTEST / 10.0)
    monkeypatch.setattr(stepping, "GROWTH", stepping.GROWTH / 10.0)
    monkeypatch.setattr(stepping, "LONGEST_IN_BOUT", stepping.LONGEST_IN_BOUT / 10.0)
    often = _course()
    assert usual != often
    for row, finer in zip(usual, often, strict=True):
        assert row == pytest.approx(finer, rel=0.02)
