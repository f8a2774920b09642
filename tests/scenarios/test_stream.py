"""Rows go to a file as they are recorded: the same rows as in a result, few of them held at a time."""

import json
import weakref
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from cellsim import Result, Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import CellsimError, ResultError, ScenarioError, StuckFiber
from cellsim.language.mechanism import Mechanism
from cellsim.language.observable import Observable
from cellsim.population.readout import samples
from cellsim.study.carriers import room
from cellsim.study.lives import everyone, parquet
from cellsim.study.lives.rows import Recorded
from cellsim.study.result.result import tidy
from cellsim.study.stream import stream
from cellsim.tissue import simulation

TEXT = """
title = "Two people, a short ride"
duration = "40 minute"
seed = 3
replicates = 2
record_every = "5 minute"
[[person]]
name = "Zoë"
age = "30 year"
[[person]]
name = "old"
age = "70 year"
[muscle]
fibers = 3
mitochondria = 4
[[bout]]
do = "cycling"
at = "10 minute"
duration = "3 minute"
intensity = "50 %Wmax"
"""
STILL = Observable("pull_share", "fraction", "Share of pull", formula="v_contraction / v_contraction")  # 0 / 0 at rest


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    own = Mechanism("read-out", "Looks, and does nothing.", observables=(STILL,))
    return replace(Scenario.from_text(TEXT), model=human_muscle().plus(own)).checked()


@pytest.fixture(scope="module")
def result(scenario: Scenario) -> Result:
    return simulate(scenario)


@pytest.fixture(scope="module")
def file(scenario: Scenario, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stream(scenario, tmp_path_factory.mktemp("rows") / "all.parquet", command=["record"]).file


def test_rows_are_those_of_the_result(file: Path, result: Result) -> None:
    rows = tidy(pd.read_parquet(file), result.own)
    pd.testing.assert_frame_equal(rows, result.table, check_exact=True)


def test_the_file_says_where_it_comes_from_and_what_its_columns_are(
    file: Path, result: Result, scenario: Scenario
) -> None:
    read = pq.ParquetFile(file)
    about = {key.decode(): value.decode() for key, value in read.metadata.metadata.items()}
    assert about["cellsim_scenario"] == scenario.text
    assert json.loads(about["cellsim_notes"]) == result.notes
    assert any("pull_share is no number at" in each for each in result.notes)
    record = json.loads(about["cellsim_provenance"])
    assert record["command"] == ["record"]
    assert record["model"] == result.provenance["model"]
    units = {each.name: each.metadata[b"unit"].decode() for each in read.schema_arrow}
    assert units == result.units
    assert read.schema_arrow.field("nad_total").metadata[b"says"].decode() == result.about("nad_total").says


def test_each_life_has_row_groups_of_its_own(file: Path) -> None:
    read = pq.ParquetFile(file)
    whose = [read.read_row_group(at, ["person", "replicate"]).to_pandas() for at in range(read.num_row_groups)]
    assert [tuple(each.drop_duplicates().iloc[0]) for each in whose] == [
        ("Zoë", 0), ("old", 0), ("Zoë", 1), ("old", 1),
    ]  # fmt: skip
    assert all(len(each.drop_duplicates()) == 1 for each in whose)


def test_several_workers_write_the_same_rows(
    scenario: Scenario, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each life in a part of its own, put together in order; here one process does all."""
    monkeypatch.setattr(everyone, "sharing", lambda *asked: 1)
    found = stream(scenario, tmp_path / "parts.parquet", workers=2)
    assert [each.name for each in tmp_path.iterdir()] == ["parts.parquet"]
    one, other = pq.ParquetFile(file), pq.ParquetFile(found.file)
    assert found.rows == one.metadata.num_rows
    assert other.num_row_groups == one.num_row_groups
    for at in range(one.num_row_groups):
        both = (each.read_row_group(at).to_pandas() for each in (one, other))
        pd.testing.assert_frame_equal(*both, check_exact=True)


def test_no_more_rows_are_held_than_make_a_row_group(
    scenario: Scenario, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted: every row that is alive, from when it is observed to when nobody has it any more."""
    group, batch = 100, 4  # rows, moments
    monkeypatch.setattr(parquet, "ROWS", group)
    monkeypatch.setattr(samples, "MOST", batch)
    alive, most, made = 0, 0, Recorded.__init__

    def counted(rows: Recorded, *given: object) -> None:
        nonlocal alive, most
        made(rows, *given)
        alive += len(rows)
        most = max(most, alive)
        weakref.finalize(rows, gone, len(rows))

    def gone(count: int) -> None:
        nonlocal alive
        alive -= count

    monkeypatch.setattr(Recorded, "__init__", counted)
    found = stream(scenario, tmp_path / "small.parquet")
    assert found.rows > 6 * group
    assert 0 < most <= 2 * (group + 5 * batch) + 5 * batch  # a group, twice while it is put together, and a batch
    sizes = [pq.ParquetFile(found.file).metadata.row_group(at).num_rows for at in range(4)]
    assert max(sizes) < group + 5 * batch
    pd.testing.assert_frame_equal(pd.read_parquet(found.file), pd.read_parquet(file), check_exact=True)


@pytest.mark.parametrize(("name", "says"), [("there", "exists already"), ("nowhere/rows", "cannot be written")])
def test_a_place_where_no_file_can_go_is_refused_before_anyone_lives(
    scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, says: str
) -> None:
    (tmp_path / "there.parquet").write_text("mine")
    monkeypatch.setattr(simulation, "muscle_of", lambda *given, **named: pytest.fail("somebody lived"))
    with pytest.raises(ResultError, match=says):
        stream(scenario, tmp_path / f"{name}.parquet")
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {"there.parquet": "mine"}


def test_a_run_that_cannot_be_carried_on_leaves_no_file(
    scenario: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(*given: object, **named: object) -> None:
        raise StuckFiber("Fiber 1 could not be carried on.", {})

    monkeypatch.setattr(simulation, "watch", stuck)
    with pytest.raises(CellsimError, match="could not be carried on"):
        stream(scenario, tmp_path / "rows.parquet")
    assert not list(tmp_path.iterdir())


def test_from_the_shell(tmp_path: Path, result: Result, capsys: pytest.CaptureFixture) -> None:
    scenario, rows = tmp_path / "two.toml", tmp_path / "rows.parquet"
    scenario.write_text(TEXT, encoding="utf-8")
    assert main(["record", str(scenario), str(rows), "--replicates", "1"]) == OK
    count = len(result.table) // 2
    assert f"{count} rows are in {rows}" in capsys.readouterr().out
    first = result.table[result.table["replicate"] == 0].drop(columns="pull_share")
    pd.testing.assert_frame_equal(tidy(pd.read_parquet(rows)), first, check_exact=True)
    assert main(["record", str(scenario), str(rows)]) == BAD_INPUT
    assert "exists already" in capsys.readouterr().err
    assert main(["record", str(scenario), str(rows.with_suffix(".csv"))]) == BAD_INPUT
    assert f"by another name. Write {rows}." in capsys.readouterr().err
    assert not rows.with_suffix(".csv").exists()


def test_what_fits_only_without_its_table_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "memory", lambda: 6e8)
    long = Scenario.from_text(TEXT.replace('"40 minute"', '"60 day"').replace("5 minute", "1 minute", 1))
    with pytest.raises(ScenarioError, match=r"records.*have its rows alone in a file, with cellsim record"):
        room.check_room(long)
    room.check_room(long, rows_held=False)
