"""State is one value: what is taken is a copy, what is gone back to is the same, and two futures go their own ways."""

import ast
import inspect
from dataclasses import fields, replace
from typing import NamedTuple

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers
from cellsim.population.labels.given import label_dose
from cellsim.population.labels.seen import labels
from cellsim.population.muscle import advance as advancing
from cellsim.population.muscle import exchange, turnover
from cellsim.population.muscle import state as muscle_state
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Work
from cellsim.population.snapshot import Snapshot, Stateful

RIDE = Work(300.0, (600.0,), (0.6,), 0.03, 900.0, 0.2, "endurance")
PLAN = Agenda(work=(RIDE,), doses=(Administration(60.0, "NR", 500.0),))
FORK, END = 777.0, 2000.0


class Pair(NamedTuple):
    left: np.ndarray
    right: np.ndarray


class Clock(Stateful):
    STATE = ("_hours",)

    def __init__(self) -> None:
        self._hours = np.zeros(2)


class Thing(Stateful):
    STATE = ("_pair", "clock", "seen")

    def __init__(self) -> None:
        self._pair, self.clock = Pair(np.arange(3.0), np.arange(2)), Clock()
        self.seen = {"a": [np.ones(2)]}

    def _derive(self) -> None:
        self.sum = float(self._pair.left.sum())

    def live(self) -> "Thing":
        self._pair.left[:] += 1.0
        self.clock._hours[:] += 1.0
        self.seen["a"][0][:] += 1.0
        return self


def test_a_snapshot_is_a_copy_through_and_through() -> None:
    thing = Thing()
    kept = thing.snapshot()
    assert kept.keys() == {"left", "right", "clock", "seen"}
    other = thing.live().future()
    assert thing.snapshot() == other.snapshot() != kept
    other.live()
    assert thing.snapshot() != other.snapshot()
    left = thing._pair.left
    thing.go_back_to(kept)
    assert thing.snapshot() == kept == Thing().snapshot()
    assert thing._pair.left is left, "others hold the array"
    assert thing.sum == 3.0, "what follows from state follows again"
    thing.live()
    assert kept == Thing().snapshot()


@pytest.mark.parametrize("wrong", [{}, {"left": np.zeros(2)}, {"clock": Snapshot()}])
def test_a_snapshot_of_something_else_is_refused_and_changes_nothing(wrong: dict) -> None:
    thing = Thing()
    thing.live()
    before = thing.snapshot()
    with pytest.raises(ScenarioError, match="stored"):
        thing.go_back_to(before | Thing().snapshot() | wrong if wrong else wrong)
    assert thing.snapshot() == before


def rested(model: Model) -> Muscle:
    return muscle_of(model, subject(30.0, "male", 75.0, "recreational"), "someone", 4, 8, 3, PLAN)


@pytest.mark.parametrize("labelled", [False, True])
def test_two_futures_of_one_muscle_go_their_own_ways(labelled: bool) -> None:
    """One of them swallows nicotinamide; the other is to the last bit what it would have been alone."""
    model = human_muscle().labelled() if labelled else human_muscle()
    alone, forked = rested(model), rested(model)
    for each in (alone, forked) if labelled else ():
        label_dose(each, 1)
    advance(forked, FORK)
    dosed = forked.future()
    dosed.agenda = replace(PLAN, doses=(*PLAN.doses, Administration(900.0, "NAM", 1000.0, labelled=labelled)))
    advance(dosed, END)
    assert forked.time_s == FORK
    for each in (alone, forked):
        advance(each, END)
    assert alone.snapshot() == forked.snapshot()
    if labelled:
        assert sum(labels(dosed).values()) > sum(labels(forked).values()) > 0.0
    assert dosed.body.level("NAM_plasma") > 10.0 * forked.body.level("NAM_plasma")
    for name in ("agenda", "subject", "rules"):
        assert getattr(alone, name) == getattr(forked, name)


def test_every_field_of_a_muscle_is_state_or_stays() -> None:
    stays = {"subject", "key", "agenda", "rules", "able_at_rest", "arterial", "fresh", "uptake_at_rest", "base",
             "ergometer", "rooms", "lead", "nad_at_rest"}  # fmt: skip
    assert {each.name for each in fields(Muscle)} == stays | set(Muscle.STATE)
    assert set(muscle_state.SHOWN) < set(Muscle.STATE)
    assert set(Fibers.STATE) == {"Y", "P", "H", "rest"}


def test_one_module_writes_each_field_of_a_muscle_and_the_table_says_which() -> None:
    table = [line.split("  ") for line in inspect.getdoc(Muscle).splitlines() if not line.startswith("=")]
    rows = [[cell.strip() for cell in line if cell.strip()] for line in table if len(line) > 2][1:]
    said = {field: row[1] for row in rows for field in row[0].split()}
    assert said.keys() == {each.name for each in fields(Muscle)}
    found: dict[str, set[str]] = {}
    for module in (muscle_state, advancing, exchange, turnover):
        holder = "self" if module is muscle_state else "muscle"
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == holder:
                if isinstance(node.ctx, ast.Store):
                    found.setdefault(node.attr, set()).add(module.__name__.rpartition(".")[2])
    assert {field: writers for field, writers in found.items() if writers != {said.get(field)}} == {}
