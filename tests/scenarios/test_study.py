"""A study in a file: read, told, run, interrupted and carried on."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import CellsimError
from cellsim.study.sweeps.studyfile import read_study

SCENARIO = """
title = "A quarter of an hour"
duration = "1 hour"
record_every = "15 minute"
[[person]]
name = "she"
age = "30 year"
[muscle]
fibers = 1
mitochondria = 4
[[regimen]]
give = "NR"
dose = "300 mg"
at = "10 minute"
"""
STUDY = """
title = "Which dose"
scenario = "scenario.toml"
[vary]
"regimen[0].dose" = ["100 mg", "1 g"]
"person[0].age" = ["25 year", "60 year"]
NAMPT_Km_NAM = ["0.5 umol/L"]
[outcomes]
nad = "nad_total_start"
riboside = 'max(nad_blood)'
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "scenario.toml").write_text(SCENARIO, encoding="utf-8")
    (tmp_path / "study.toml").write_text(STUDY, encoding="utf-8")
    return tmp_path


def written(home: Path, was: str, becomes: str) -> Path:
    (home / "study.toml").write_text(STUDY.replace(was, becomes), encoding="utf-8")
    return home / "study.toml"


def test_every_combination_is_a_row_of_what_was_asked(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["study", str(home / "study.toml"), "--out", str(home / "out")]) == OK
    assert "4 runs. The table is in" in capsys.readouterr().out
    table = pd.read_parquet(home / "out" / "results.parquet")
    assert table["regimen[0].dose"].tolist() == ["100 mg", "100 mg", "1 g", "1 g"]
    assert table["person[0].age"].tolist() == ["25 year", "60 year"] * 2
    assert (table["status"] == "ok").all()
    assert (table["riboside"].to_numpy() > 0.0).all()
    assert table["nad"].nunique() == 2, "it is that of the person"


def test_what_is_there_is_not_run_again_and_a_lost_run_is(home: Path) -> None:
    study = read_study(home / "study.toml").sweep
    first = study.run(home / "out", workers=1)
    kept = {each: each.stat().st_mtime_ns for each in (home / "out" / "runs").iterdir()}
    lost = sorted(kept)[1]
    lost.unlink()
    again = read_study(home / "study.toml").sweep.run(home / "out", workers=1)
    pd.testing.assert_frame_equal(first, again)
    assert {each: each.stat().st_mtime_ns for each in kept if each != lost} == {
        each: time for each, time in kept.items() if each != lost
    }


def test_a_run_that_cannot_be_is_a_row_with_its_sentence(home: Path) -> None:
    table = read_study(written(home, '"1 g"', '"1 km"')).sweep.run(home / "out", workers=1)
    assert table["status"].tolist() == ["ok", "ok", "failed", "failed"]
    assert "regimen[0].dose" in table["message"][2]
    assert np.isnan(table["nad"][2])


def test_a_file_that_is_not_there_is_a_sentence(home: Path) -> None:
    with pytest.raises(CellsimError, match="There is no study"):
        read_study(home / "none.toml")
    listing = written(home, 'title = "Which dose"', 'design = "list"\nruns = "none.csv"')
    listing.write_text(listing.read_text().partition("[vary]")[0] + '[outcomes]\nnad = "nad_total_start"\n')
    with pytest.raises(CellsimError, match="There is no list of runs"):
        read_study(listing)


def test_of_several_people_a_formula_says_whose(home: Path) -> None:
    more = SCENARIO.replace("[muscle]", '[[person]]\nname = "he"\nage = "60 year"\n[muscle]')
    (home / "scenario.toml").write_text(more, encoding="utf-8")
    with pytest.raises(CellsimError, match=r"a number of each person.*says whose"):
        read_study(home / "study.toml")
    file = written(home, 'nad = "nad_total_start"', "nad = 'first(nad_total, person=\"he\")'")
    file.write_text(
        file.read_text().replace("max(nad_blood)", 'max(nad_blood, person="she")').replace(', "60 year"', "")
    )
    table = read_study(file).sweep.run(home / "out", workers=1)
    assert table["status"].tolist() == ["ok", "ok"]


def test_runs_may_be_listed_in_a_table_or_sampled(home: Path) -> None:
    (home / "runs.csv").write_text("NAMPT_Km_NAM,muscle.fibers\n0.1 umol/L,1\n0.5 umol/L,2\n", encoding="utf-8")
    listing = 'scenario = "scenario.toml"\ndesign = "list"\nruns = "runs.csv"\n[outcomes]\nnad = "nad_total_start"\n'
    (home / "study.toml").write_text(listing, encoding="utf-8")
    assert read_study(home / "study.toml").sweep.design.inputs[1] == {"NAMPT_Km_NAM": "0.5 umol/L", "muscle.fibers": 2}
    sampled = listing.replace(
        'design = "list"\nruns = "runs.csv"', 'design = "morris"\nsamples = 4\nvary = "all assumed of energy sensing"'
    )
    (home / "study.toml").write_text(sampled, encoding="utf-8")
    found = read_study(home / "study.toml")
    assert len(found.sweep.design.inputs) == 4 * (len(found.factors) + 1)
    assert "morris, 4 samples" in found.says()
    assert "Ampk_gain: 4 to 20, evenly in its logarithm" in found.says()


def test_a_screening_tells_what_moves_each_outcome_most(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "study.toml"
    file.write_text(
        'scenario = "scenario.toml"\ndesign = "morris"\nsamples = 2\n[vary]\nNAMPT_Km_NAM = "own range"\n'
        'NRK_Km_ATP = "own range"\n[outcomes]\nnad = "nad_total_start"\n',
        encoding="utf-8",
    )
    assert main(["study", str(file), "--out", str(home / "out")]) == OK
    told = pd.read_csv(home / "out" / "sensitivity.csv")
    assert told["factor"].tolist() == ["NAMPT_Km_NAM", "NRK_Km_ATP"]
    assert told["mu_star"][0] > 10.0 * told["mu_star"][1]
    assert "NAMPT_Km_NAM" in capsys.readouterr().out
    assert main(["study", str(file), "--out", str(home / "out"), "--quiet"]) == OK, "it is there, and told again"


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ('scenario = "scenario.toml"', "", "'scenario' is missing"),
        ("scenario.toml", "none.toml", "There is no scenario"),
        ("[vary]", "[varied]", "no field 'varied'"),
        ('title = "Which dose"', 'design = "grit"', "Did you mean 'grid'"),
        ('title = "Which dose"', 'design = "sobol"\nsamples = 3', "no power of two"),
        ('title = "Which dose"', 'runs = "runs.csv"', "Runs are listed in no other design"),
        ('"regimen[0].dose"', '"regimen[1].dose"', "it has 1 of them"),
        ("NAMPT_Km_NAM", "NAMPT_Km", "neither a parameter"),
        ('["0.5 umol/L"]', '"own range"', "A grid needs values"),
        ("[outcomes]", "[outcome]", "no field 'outcome'"),
        ("nad_total_start", "nad_total_begin", "is no headline number"),
        ("max(nad_blood)", "max(nad_blood", "is no formula"),
        ('nad = "nad_total_start"', "nad = 3", "neither a headline number nor a formula"),
        ('nad = "nad_total_start"', 'status = "nad_total_start"', "column that every study has"),
    ],
)
def test_what_is_no_study_is_a_sentence(
    home: Path, was: str, becomes: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(home, was, becomes)
    with pytest.raises(CellsimError, match=told):
        read_study(file)
    assert main(["study", str(file), "--out", str(home / "out")]) == BAD_INPUT
    assert not (home / "out").exists()
    assert told.split(".")[0] in capsys.readouterr().err
