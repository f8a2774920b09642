"""What a run takes is told before it begins, and what does not fit is not begun."""

import numpy as np
import pytest

from cellsim import Scenario, simulate
from cellsim.cli import main
from cellsim.errors import ScenarioError
from cellsim.population.mitochondria.memory import empty_rows
from cellsim.population.mitochondria.rows import ROOM
from cellsim.scenario.telling.cost import MITOCHONDRION, cost
from cellsim.study.carriers import room

SMALL = """
title = "Small"
duration = "{duration}"
seed = 1
record_every = "{every}"
[[person]]
name = "anyone"
age = "30 year"
[muscle]
fibers = {fibers}
mitochondria = {mitochondria}
"""


def read(duration: str = "1 hour", every: str = "30 minute", fibers: int = 2, mitochondria: int = 10) -> Scenario:
    return Scenario.from_text(SMALL.format(duration=duration, every=every, fibers=fibers, mitochondria=mitochondria))


def test_a_small_run_is_nothing_to_speak_of() -> None:
    assert not cost(read()).large


def test_a_million_mitochondria_are_told_their_memory() -> None:
    found = cost(read(fibers=4096, mitochondria=2000))
    assert found.large
    assert "8192000 mitochondria" in found.most_memory
    assert 1.9e9 < found.memory < 4e9


def test_the_memory_of_a_mitochondrion_is_that_of_its_rows() -> None:
    held = sum(each.nbytes for each in empty_rows(3, ROOM * 1000))
    assert held / 3000 == pytest.approx(MITOCHONDRION, rel=0.1)
    assert np.isfinite(held)


def test_many_records_are_told_their_time_and_memory() -> None:
    found = cost(read("199990 second", "1 second"))
    assert "199992 records" == found.most_memory == found.most_time
    assert found.memory > 2e9
    assert found.seconds > 10.0


def test_people_arms_and_replicates_add_up_and_workers_hold_them_at_once() -> None:
    one = read(fibers=512, mitochondria=500)
    four = Scenario.from_text("replicates = 4\n" + SMALL.format(duration="1 hour", every="30 minute", fibers=512,
                                                               mitochondria=500))  # fmt: skip
    assert cost(four).seconds == pytest.approx(4 * cost(one).seconds)
    assert cost(four).memory < 1.1 * cost(one).memory
    assert cost(four, workers=4).memory == pytest.approx(4 * cost(one).memory, rel=0.1)


def test_what_does_not_fit_is_refused_before_it_begins(monkeypatch: pytest.MonkeyPatch, tmp_path, capsys) -> None:
    monkeypatch.setattr(room, "memory", lambda: 1e9)
    large = read(fibers=4096, mitochondria=2000)
    with pytest.raises(ScenarioError, match=r"does not fit into the 1 GB.*mitochondria.*Write fewer"):
        simulate(large)
    file = tmp_path / "large.toml"
    file.write_text(large.text, encoding="utf-8")
    assert main(["run", str(file), "--out", str(tmp_path / "out")]) != 0
    said = capsys.readouterr()
    assert "This takes about" in said.out
    assert "does not fit" in said.err
    assert not (tmp_path / "out").exists()
    monkeypatch.setattr(room, "memory", lambda: None)
    room.check_room(large)


def test_this_machine_says_what_it_has() -> None:
    has = room.memory()
    assert has is None or has > 1e8
