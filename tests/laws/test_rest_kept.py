"""A person's rest is solved once, and every arm begins with a copy that is theirs alone."""

from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle import rested
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Administration, Agenda, Change

MAN = subject(30.0, "male", 75.0, "recreational")
DOSED = Agenda(doses=(Administration(0.0, "NR", 1000.0),), changes=(Change(0.0, 600.0, "NAMPT_level", 2.0),))


@pytest.fixture
def solved(monkeypatch):
    """How often a rest is solved, with none kept from before."""
    count = []
    whole = rested._solved
    monkeypatch.setattr(rested, "_kept", type(rested._kept)())
    monkeypatch.setattr(rested, "_solved", lambda *asked: count.append(1) or whole(*asked))
    return count


def made(model=None, who=MAN, name="someone", fibers=3, individuals=6, seed=3, agenda=None, **more):
    return muscle_of(model or human_muscle(), who, name, fibers, individuals, seed, agenda or Agenda(), **more)


def test_a_second_arm_begins_with_the_bits_of_the_first_and_solves_nothing(solved):
    first, second = made(), made(agenda=DOSED)
    assert len(solved) == 1
    assert first.snapshot() == second.snapshot()
    assert second.agenda == DOSED
    assert first.agenda == Agenda()
    assert [*second.base] == [("fiber", "NAMPT_level")]
    assert first.base == {}


def test_what_befalls_one_arm_reaches_neither_another_nor_what_is_kept(solved):
    first, second = made(), made(agenda=DOSED)
    rest = first.snapshot()
    advance(second, 1800.0)
    assert second.snapshot() != rest
    assert first.snapshot() == rest
    third = made(agenda=DOSED)
    assert third.snapshot() == rest
    advance(third, 1800.0)
    assert third.snapshot() == second.snapshot()
    rested._kept.clear()
    anew = made(agenda=DOSED)
    assert len(solved) == 2
    advance(anew, 1800.0)
    assert anew.snapshot() == second.snapshot()
    for one, other in ((first, third), (second, third), (first, anew)):
        for name in ("Y", "P", "H"):
            assert not np.shares_memory(getattr(one.fibers, name), getattr(other.fibers, name))
        assert not any(map(np.shares_memory, one.pool._whole, other.pool._whole))


def test_whatever_a_rest_follows_from_is_asked_anew(solved):
    made()
    for different in (
        {"model": human_muscle().with_rows(NAMPT_level=1.1)},
        {"who": replace(MAN, flow=1.01 * MAN.flow)},
        {"name": "someone else"},
        {"fibers": 4},
        {"individuals": 5},
        {"seed": 4},
        {"order": [2, 0, 1]},
        {"agenda": Agenda(niacin_mg=30.0)},
        {"agenda": Agenda(clock_start_s=3600.0)},
    ):
        before = len(solved)
        made(**different)
        assert len(solved) == before + 1, different


def test_what_is_kept_is_bounded_and_the_oldest_goes_first(solved, monkeypatch):
    monkeypatch.setattr(rested, "MOST_KEPT", 2.5 * 3 * (rested.PER_FIBER + 6 * rested.PER_INDIVIDUAL))
    for seed in (1, 2, 1, 3, 1):
        made(seed=seed)
    assert len(solved) == 3
    made(seed=2)
    assert len(solved) == 4
    assert len(rested._kept) == 2
