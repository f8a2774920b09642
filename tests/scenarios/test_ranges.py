"""Dates of being back over the ranges of parameters: the tissue lived through again, beside what a run has itself."""

import csv
from dataclasses import replace
from math import log
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import LineCollection

from cellsim import Scenario, figures, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import ScenarioError
from cellsim.study.lives.life import live_through
from cellsim.study.lives.people import lives_of
from cellsim.study.ranges.again import TissueAgain
from cellsim.study.ranges.drawn import check_sets, drawn_names, fitted_spread, parameter_sets
from cellsim.study.result.intervals import ENDS, SPREAD_OVER, over_sets, unpacked
from cellsim.study.result.result import Result
from cellsim.tissue.laboratory import as_measured
from cellsim.tissue.simulation import Simulation
from cellsim.view.tables.readiness import readiness_tables, said

HERE = Path(__file__).parent
TEXT = """
title = "Downhill, an arm, and a run to failure"
duration = "4 day"
record_every = "3 hour"
[[person]]
name = "anna"
age = "62 year"
[muscle]
fibers = 4
mitochondria = 2
[[bout]]
do = "downhill running"
at = "1 hour"
duration = "40 minute"
intensity = "60 %Wmax"
[[bout]]
do = "eccentric elbow"
at = "24 hour"
duration = "5 minute"
intensity = "100 %1RM"
[[bout]]
do = "running"
at = "48 hour"
intensity = "to failure"
power = "100 %Wmax"
duration = "40 minute"
[[care]]
do = "cold water"
at = "3 hour"
duration = "15 minute"
[[meal]]
at = "4 hour"
carbohydrate = "80 g"
protein = "90 g"
fat = "20 g"
"""
SETS = 8
LEAD = "vastus lateralis"
ROWS = human_muscle().rows


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return Scenario.from_text(TEXT)


@pytest.fixture(scope="module")
def result(scenario: Scenario) -> Result:
    return simulate(scenario, ranges=SETS)


@pytest.fixture(scope="module")
def again(scenario: Scenario) -> TissueAgain:
    (life,) = lives_of(as_measured(scenario))
    return TissueAgain(Simulation(life.scenario, "anna").state, life, live_through(life))


def fixed(text: str) -> str:
    """The scenario with every row that is drawn set to what it is: no range is left."""
    rows = "\n".join(f'{name} = "{ROWS[name].written[0]}"' for name in drawn_names())
    return f"{text}\n[parameters]\n{rows}\n"


def test_without_ranges_left_every_set_is_the_run_to_the_last_bit() -> None:
    """Treated, fed, failing: the tissue without chemistry comes back when it does with it."""
    alone = simulate(Scenario.from_text(fixed(TEXT)), ranges=2)
    rows = unpacked(alone.ranged)
    assert len(rows) == 2 * len(alone.readiness)
    for _, mine in rows.groupby("draw"):
        both = alone.readiness.merge(mine, on=["bout", "muscle"], suffixes=("", "_again"))
        assert len(both) == len(alone.readiness)
        for name in SPREAD_OVER:
            np.testing.assert_array_equal(both[name], both[f"{name}_again"], err_msg=name)
    low, high = (alone.ranges[[f"{name}_{end}" for name in SPREAD_OVER]].to_numpy() for end in ("low", "high"))
    np.testing.assert_array_equal(low, high)


def test_ranges_make_dates_unsure_and_change_nothing_else(scenario: Scenario, result: Result) -> None:
    plain = simulate(scenario)
    assert plain.digest == result.digest
    assert plain.ranges.empty
    assert not plain.ranged
    pd.testing.assert_frame_equal(plain.readiness, result.readiness)
    wide = result.ranges.set_index(["bout", "muscle"])
    assert (wide["soreness_peak_high"] > wide["soreness_peak_low"]).all()
    low, high, watched = wide.loc[(1, "soleus"), ["back_90_h_low", "back_90_h_high", "watched_h"]]
    assert low < (watched if np.isnan(high) else high), "no end is told of what may be later than was watched"
    assert (wide["sets"] == SETS).all()


def test_a_muscle_that_did_not_work_has_no_range(result: Result) -> None:
    told = set(zip(result.ranges["bout"], result.ranges["muscle"], strict=True))
    assert {muscle for bout, muscle in told if bout == 2} == {"elbow flexors"}
    assert told == set(zip(result.readiness["bout"], result.readiness["muscle"], strict=True))


def test_the_same_seed_is_the_same_bits_and_another_is_not(scenario: Scenario, result: Result, tmp_path: Path) -> None:
    """By two processes, and by a life that is taken from a checkpoint of its end."""
    two = replace(scenario, replicates=2)
    assert simulate(two, ranges=2).ranged == simulate(two, ranges=2, workers=2).ranged
    simulate(scenario, checkpoint=tmp_path / "kept", every_s=0.0)
    gone_on = simulate(scenario, checkpoint=tmp_path / "kept", every_s=0.0, resume=True, ranges=SETS)
    assert gone_on.ranged == result.ranged
    names = ("DAMAGE_load", "REPAIR_fusion")
    one, other = ([{name: each[name].value for name in names} for each in parameter_sets(ROWS, 3, seed)]
                  for seed in (1, 2))  # fmt: skip
    assert one == [{name: each[name].value for name in names} for each in parameter_sets(ROWS, 5, 1)[:3]]
    assert all(mine[name] != theirs[name] for mine, theirs in zip(one, other, strict=True) for name in names)


def spread_of(again: TissueAgain, rows: dict, column: str) -> float:
    """How far the least of a course goes over sets of rows."""
    sets = parameter_sets(rows, 6, 1, held=set(drawn_names()) - {"Soleus_running", "Hamstrings_running"})
    least = [again.courses({**rows, **each})[column].min() for each in sets]
    return max(least) - min(least)


def test_a_wider_range_of_a_parameter_is_a_wider_range_of_what_follows(again: TissueAgain) -> None:
    """And only of that: the share of the soleus is nothing to the hamstrings."""
    half = replace(ROWS["Soleus_running"], written=("0.8", "0.7", "0.9"), low=0.7, high=0.9)
    value = ROWS["Hamstrings_running"].value
    point = replace(ROWS["Hamstrings_running"], low=value, high=value)
    narrow, wide = ({**ROWS, "Hamstrings_running": point, **each} for each in ({"Soleus_running": half}, {}))
    assert 0.0 < 1.5 * spread_of(again, narrow, "force_soleus") < spread_of(again, wide, "force_soleus")
    assert spread_of(again, wide, "force_hamstrings") == 0.0


def test_nothing_leaves_its_range_and_what_is_set_stays() -> None:
    sets = parameter_sets(ROWS, 200, 3, held={"DAMAGE_power"})
    for each in sets:
        assert not [name for name in each if name == "DAMAGE_power" or name.startswith("RECOVERED")]
        assert all(row.low <= row.value <= row.high for row in each.values())
    assert set(sets[0]) == {name for name in drawn_names() if ROWS[name].low < ROWS[name].high} - {"DAMAGE_power"}


def test_rows_that_were_fitted_are_as_wide_and_as_bound_as_the_fit_leaves_them() -> None:
    """The shares of their ranges that they keep are those of the tables that the same script wrote."""
    names, spread = fitted_spread()
    apart = dict(zip(names, np.sqrt((spread**2).sum(axis=1)), strict=True))
    told = {}
    for file in ("damage_fitted.csv", "damage_untold.csv"):
        text = (HERE.parents[1] / "experiments" / "calibration" / file).read_text(encoding="utf-8")
        told |= {row["parameter"]: float(row["kept of its range"]) for row in csv.DictReader(text.splitlines())}
    assert set(told) == set(names)
    for name, kept in told.items():
        row = ROWS[name]
        if row.low > 0.0:
            assert apart[name] / (log(row.high / row.low) / 4.0) == pytest.approx(kept, abs=0.02), name
    many = parameter_sets(ROWS, 400, 1)
    load, half = (np.log([each[name].value for each in many]) for name in ("DAMAGE_load", "DAMAGE_half_strain"))
    rows = [names.index(name) for name in ("DAMAGE_load", "DAMAGE_half_strain")]
    together = (spread @ spread.T)[np.ix_(rows, rows)]
    assert np.std(load) == pytest.approx(together[0, 0] ** 0.5, rel=0.1)
    assert np.corrcoef(load, half)[0, 1] == pytest.approx(together[0, 1] / np.prod(np.diag(together)) ** 0.5, abs=0.12)


def test_who_is_late_in_most_sets_is_late_in_the_middle() -> None:
    rows = pd.DataFrame(
        {"draw": [0, 1, 2, 3], "back_95_h": [10.0, np.nan, np.nan, np.nan], "watched_h": [50.0, 50.0, 50.0, 50.0]}
    )
    told = over_sets(rows, "back_95_h")
    assert (told.low, told.middle, told.high, told.late) == (10.0, np.inf, np.inf, 3)
    assert over_sets(rows.assign(back_95_h=[1.0, 2.0, 3.0, 4.0]), "back_95_h").middle == 2.5


def test_a_muscle_that_single_cells_mend_is_left_out() -> None:
    by_cells = Scenario.from_text(TEXT.replace("[muscle]\n", '[muscle]\nrepair = "cells"\n'))
    told = set(simulate(by_cells, ranges=2).ranges["muscle"])
    assert "soleus" in told
    assert LEAD not in told


def test_a_result_keeps_them_and_shows_them_beside_those_over_people(result: Result, tmp_path: Path) -> None:
    folder = result.save(tmp_path / "kept", {}, "")
    pd.testing.assert_frame_equal(Result.load(folder).ranges, result.ranges)
    read = pd.read_csv(folder / "ranges.csv")
    assert list(read.columns[6:]) == [f"{name}_{end}" for name in SPREAD_OVER for end in ENDS]
    heading, heads, lines = readiness_tables(result)[0]
    assert f"{SETS} sets of parameters" in heading
    assert heads[-4:-1] == [f"back at {share} %, over ranges" for share in (90, 95, 100)]
    assert all(len(cells) == len(heads) for _, cells in lines)
    assert any("over the ranges of parameters, 10 to 90 %" in each for each in said(result))
    drawn, bare = (figures.FIGURES["muscles"].draw(each) for each in (result, replace(result, ranged=b"")))
    whiskers, none = ([each for axes in figure.axes for each in axes.collections if isinstance(each, LineCollection)]
                      for figure in (drawn, bare))  # fmt: skip
    assert len(whiskers) > len(none)


def test_the_shell_says_what_it_takes_and_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    file = tmp_path / "short.toml"
    file.write_text(TEXT.replace('"4 day"', '"50 hour"'), encoding="utf-8")
    assert main(["run", str(file), "--ranges", "2", "--out", str(tmp_path / "out")]) == OK
    assert "2 sets of parameters out of their ranges take about" in capsys.readouterr().out
    assert len(pd.read_csv(tmp_path / "out" / "ranges.csv"))
    assert main(["run", str(file), "--ranges", "1", "--out", str(tmp_path / "out")]) == BAD_INPUT
    assert "1 is no number of parameter sets" in capsys.readouterr().err
    with pytest.raises(ScenarioError, match="Write 2 to"):
        check_sets(-1)
