"""A study: every run once, the same bytes however it was run, and nothing lost when it stops."""

import math
import os
import shutil
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from benchmarks.failing_disk import NEW
from cellsim.errors import ResultError, ScenarioError
from cellsim.scenario.scenario import Scenario
from cellsim.study.blocks import runs
from cellsim.study.blocks.columns import kinds_of, table_of
from cellsim.study.blocks.home import put
from cellsim.study.result.result import Result
from cellsim.study.sweeps.contrast import contrast
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.study import HowFar, Study
from cellsim.tissue.laboratory import as_measured
from cellsim.view.figures.sweep import sweep_figure

BASE = Scenario.from_text("""
duration = "1 hour"
record_every = "15 minute"
[[person]]
age = "28 year"
[muscle]
fibers = 3
mitochondria = 12
[[bout]]
do = "cycling"
at = "5 minute"
duration = "20 minute"
intensity = "60 %Wmax"
""")
DESIGN = Design.grid(BASE, age_years=[28, 68], intensity=["60 %Wmax", "110 %Wmax"])
SURE_TO_FAIL = [1, 3]  # nobody goes beyond their greatest power for 20 minutes


def rows_of(result: Result) -> float:
    return float(len(result.table))


HELD = 1.0


def helper() -> float:
    return HELD


def held(result: Result) -> float:
    return helper()


def divided_by_zero(result: Result) -> float:
    return 1 / len(result.table[result.table["person"] == "nobody"])


STUDY = Study(
    DESIGN, {"pcr": "phosphocreatine_minimum", "back": "glycogen_end", "force": "force_regained", "n": rows_of}
)


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, pd.DataFrame, list[HowFar]]:
    home, heard = tmp_path_factory.mktemp("study") / "two", []
    return home, STUDY.run(home, 2, heard.append), heard


def contents(folder: Path) -> dict[str, bytes]:
    """All of a study but its log, which has a clock."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "log.jsonl")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def shard(folder: Path, block: int) -> Path:
    return folder / "shards" / f"block-{block:06d}.parquet"


def test_a_grid_holds_every_combination_once() -> None:
    table = Design.grid(BASE, age_years=[28, 68], activity=["sedentary", "trained"], seed=[1, 2]).table
    assert list(table["run"]) == list(range(8))
    assert not table.drop(columns="run").duplicated().any()
    assert set(table.columns) == {"run", "age_years", "activity", "seed"}


@pytest.mark.parametrize(
    ("axes", "says"),
    [
        ({}, "varies nothing"),
        ({"age_years": [28, 28]}, "twice"),
        ({"age_years": [700]}, "700"),
        ({"activity": ["lazy"]}, "lazy"),
        ({"intensity": ["60"]}, "60"),
        ({"seed": range(3000), "fibers": range(1, 600)}, "1797000 runs"),
    ],
)
def test_a_value_that_no_scenario_could_hold_is_refused_at_once(axes: dict, says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        Design.grid(BASE, **axes)


def test_an_outcome_that_no_worker_could_find_is_refused_at_once() -> None:
    with pytest.raises(ResultError, match="Did you mean 'ampk_peak'"):
        Study(DESIGN, {"ampk": "ampk_peek"})
    with pytest.raises(ResultError, match="another name"):
        Study(DESIGN, {"status": "ampk_peak"})
    twice = replace(DESIGN, base=replace(BASE, bouts=(BASE.bouts[0], replace(BASE.bouts[0], at_s=9000.0))))
    with pytest.raises(ResultError, match=r"asked of 2 bouts.*'ampk_peak\[1\]'"):
        Study(twice, {"ampk": "ampk_peak"})
    Study(twice, {"ampk": "ampk_peak[2]", "end": "force_end"})


def test_a_function_without_a_place_in_a_module_is_asked_by_one_process_alone(tmp_path: Path, monkeypatch) -> None:
    """It need not be found by another; what it computes is pinned all the same."""
    many = 4.0
    study = Study(DESIGN, {"rows": lambda result: many * len(result.table)})
    with pytest.raises(ResultError, match=r"another process.*workers=1"):
        study.run(tmp_path / "two", 2)
    assert not (tmp_path / "two").exists()
    assert study.page["outcomes"] != Study(DESIGN, {"rows": lambda result: 3.0 * len(result.table)}).page["outcomes"]
    monkeypatch.setattr(runs, "simulate", lambda one, *_: as_measured(one) and SimpleNamespace(table=[1, 2, 3]))
    assert list(study.run(tmp_path / "one", 1)["rows"].dropna()) == [12.0] * (len(DESIGN.inputs) - len(SURE_TO_FAIL))
    with pytest.raises(ResultError, match="neither the name of a headline number nor a function"):
        Study(DESIGN, {"rows": partial(rows_of)})


def test_a_study_is_one_table_sorted_by_run(done) -> None:
    home, table, heard = done
    assert list(table["run"]) == [0, 1, 2, 3]
    assert list(table["age_years"]) == [28, 28, 68, 68]
    pd.testing.assert_frame_equal(table, pd.read_parquet(home / "results.parquet"), check_dtype=False)
    ok = table[table["status"] == "ok"]
    assert ok["pcr"].nunique() == 2, "age made no difference"
    assert [(now.done, now.whole) for now in heard] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert all(now.left_s >= 0 for now in heard)
    assert (heard[-1].left_s, heard[-1].failed) == (0, len(SURE_TO_FAIL))


def test_a_run_that_cannot_be_is_a_row_with_its_sentence(done) -> None:
    _, table, _ = done
    failed = table[table["status"] == "failed"]
    assert list(failed["run"]) == SURE_TO_FAIL
    assert failed["message"].str.contains("could not do this bout").all()
    assert failed["pcr"].isna().all()


def test_a_number_that_could_not_be_had_says_why(done) -> None:
    _, table, _ = done
    for row in table[table["status"] == "ok"].to_dict("records"):
        assert math.isnan(row["force"]) == ("force: not back within" in row["message"])
    # Three fibers may be rested within half an hour by chance; not every one of them is
    assert table[table["status"] == "ok"]["force"].isna().any(), "every tired muscle was rested within half an hour"


def test_one_worker_and_a_mended_study_give_the_same_bytes_as_two(done, tmp_path: Path) -> None:
    """One run lost, one cut short, one of another study: only these are run again, now by one worker."""
    home, _, _ = done
    broken, heard = tmp_path / "broken", []
    shutil.copytree(home, broken)
    shard(broken, 0).unlink()
    shard(broken, 1).write_bytes(shard(home, 1).read_bytes()[:-100])
    shutil.copy(shard(home, 1), shard(broken, 3))
    kept = shard(broken, 2).stat().st_mtime_ns
    STUDY.run(broken, 1, heard.append)
    assert [(now.done, now.whole) for now in heard] == [(2, 4), (3, 4), (4, 4)]
    assert shard(broken, 2).stat().st_mtime_ns == kept
    assert sorted(each.name for each in (broken / "rejected").iterdir()) == [
        "shards-block-000001.parquet", "shards-block-000003.parquet"
    ]  # fmt: skip
    shutil.rmtree(broken / "rejected")
    assert contents(broken) == contents(home)


def test_a_finished_study_runs_nothing(done) -> None:
    home, table, _ = done
    heard: list = []
    pd.testing.assert_frame_equal(STUDY.run(home, 2, heard.append), table)
    assert not heard


@pytest.mark.parametrize(
    ("other", "says"),
    [
        (Study(Design.grid(BASE, age_years=[28, 69]), STUDY.outcomes), "design"),
        (Study(Design(BASE.vary(seed=99), DESIGN.inputs), STUDY.outcomes), "scenario"),
        (Study(DESIGN, {"pcr": "phosphocreatine_rest"}), "outcomes"),
    ],
)
def test_another_study_does_not_mix_with_this_one(done, other: Study, says: str) -> None:
    home, _, _ = done
    before = contents(home)
    with pytest.raises(ResultError, match=f"another study: its {says} differs"):
        other.run(home)
    assert contents(home) == before


def test_a_helper_that_was_changed_makes_another_study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its old rows are no rows of this one."""
    study = Study(Design.grid(BASE, age_years=[28]), {"y": held})
    monkeypatch.setattr(runs, "simulate", lambda *_: NEW)
    assert list(study.run(tmp_path / "study", 1)["y"]) == [1.0]
    monkeypatch.setattr(sys.modules[__name__], "HELD", 2.0)
    with pytest.raises(ResultError, match="another study: its outcomes differs"):
        study.run(tmp_path / "study", 1)
    assert list(study.run(tmp_path / "new", 1)["y"]) == [2.0]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(ResultError, match=r"thesis\.txt"):
        STUDY.run(tmp_path)
    assert list(contents(tmp_path)) == ["thesis.txt"]


def test_an_unforeseen_mistake_is_a_row_that_is_tried_again(tmp_path: Path) -> None:
    study = Study(Design.grid(BASE, age_years=[28]), {"wrong": divided_by_zero})
    table = study.run(tmp_path / "study", 1)
    assert list(table["status"]) == ["crashed"]
    assert "ZeroDivisionError" in table["message"][0]
    heard: list[HowFar] = []
    study.run(tmp_path / "study", 1, heard.append)
    assert [now.done for now in heard] == [1], "it was not tried again"


def test_what_a_run_has_no_number_for_is_said_in_its_status(tmp_path: Path) -> None:
    at_rest = replace(BASE, bouts=())
    study = Study(Design.grid(at_rest, age_years=[28]), {"tired": "force_nadir", "left": "glycogen_end"})
    row = study.run(tmp_path / "study", 1).iloc[0]
    assert (row["status"], row["message"]) == ("not recorded", "tired: not recorded")
    assert math.isnan(row["tired"])
    assert row["left"] > 0.0


def test_the_file_of_a_block_knows_its_study_and_its_number(done, tmp_path: Path) -> None:
    folder, table, _ = done
    home = STUDY.home(folder)
    pd.testing.assert_frame_equal(home.read(2), table.iloc[[2]].reset_index(drop=True))
    assert replace(home, study="another").read(2) is None
    copy = replace(home, folder=tmp_path)
    copy.keep(2, home.read(2), None)
    assert copy.read(2) is not None
    shutil.copy(shard(tmp_path, 2), shard(tmp_path, 3))
    assert copy.read(3) is None


def test_what_is_written_in_two_ways_stands_as_it_is_written() -> None:
    kinds = kinds_of([{"bout[0].intensity": 150, "on": True, "age": 3}, {"bout[0].intensity": "60 %Wmax", "on": False,
                      "age": 2.5}])  # fmt: skip
    assert list(kinds.items())[1:4] == [("bout[0].intensity", "str"), ("on", "bool"), ("age", "float64")]
    row = {"run": 0, "bout[0].intensity": 150, "on": True, "age": 3, "status": "ok", "message": "", "y": math.nan}
    assert table_of([row], kinds | {"y": "float64"})["bout[0].intensity"].tolist() == ["150"]


def test_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "run", b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for step in ("fsync", "replace"):
        with monkeypatch.context() as patched:
            patched.setattr(os, step, full)
            with pytest.raises(ResultError, match="No space left"):
                put(tmp_path / "run", b"new")
        assert contents(tmp_path) == {"run": b"old"}


def made_up_study() -> pd.DataFrame:
    """Ten per forty years, thirty for sitting, and the trained old one missing at the highest intensity."""
    rows = [
        {"run": 0, "age_years": age, "activity": activity, "intensity": hard, "status": "ok",
         "y": 100.0 + 0.25 * (age - 28) + (30.0 if activity == "sedentary" else 0.0) + extra}
        for hard, extra in (("50 %Wmax", 0.0), ("60 %Wmax", 40.0), ("80 %Wmax", 900.0))
        for age in (28.0, 48.0, 68.0) for activity in ("sedentary", "recreational", "trained")
    ]  # fmt: skip
    table = pd.DataFrame(rows)
    gone = (table["intensity"] == "80 %Wmax") & (table["activity"] == "trained") & (table["age_years"] == 68.0)
    table.loc[gone, "status"], table.loc[gone, "y"] = "failed", np.nan
    return table


def test_two_inputs_are_compared_on_equal_terms() -> None:
    row = contrast(made_up_study(), ["y"], ("age_years", 28, 68), ("activity", "trained", "sedentary")).iloc[0]
    assert row["age_years"] == pytest.approx(10.0)
    assert row["activity"] == pytest.approx(30.0)
    assert row["ratio"] == row["lowest"] == row["highest"] == pytest.approx(3.0)
    assert row["settings"] == "50 %Wmax, 60 %Wmax", "a setting with a corner missing was counted"


def test_the_figure_has_a_column_for_each_intensity_and_a_cross_for_each_failure() -> None:
    figure = sweep_figure(made_up_study(), {"y": "y, s"}, "A study")
    assert isinstance(figure, Figure)
    assert [panel.get_title("left") for panel in figure.axes] == ["50 %Wmax", "60 %Wmax", "80 %Wmax"]
    crosses = [line for panel in figure.axes for line in panel.lines if line.get_marker() == "x"]
    assert sum(len(line.get_xdata()) for line in crosses) == 1
    assert list(figure.axes[0].lines[0].get_ydata()) == [130.0, 135.0, 140.0]


@pytest.mark.parametrize("status", ["ok", "failed"])
def test_an_axis_of_what_cannot_be_negative_starts_at_zero(status):
    rows = [
        {"age_years": age, "activity": "trained", "intensity": "60 %Wmax", "status": "ok", "force": 20.0 + age / 50}
        for age in (28, 68)
    ]
    rows.append(rows[0] | {"activity": "sedentary", "status": status, "force": 20.0 if status == "ok" else math.nan})
    axes = sweep_figure(pd.DataFrame(rows), {"force": "force"}).axes[0]
    assert min(axes.get_yticks()) == 0.0
    assert (axes.get_ylim()[0] < 0.0) == (status == "failed"), "only a cross needs room below"
