"""A study in a file: read, told, run, interrupted and carried on."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim import simulate
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import CellsimError, NoRoom
from cellsim.study.blocks import runs
from cellsim.study.blocks.errands import Done
from cellsim.study.sweeps.design import Design
from cellsim.study.sweeps.studyfile import read_study, says
from cellsim.study.sweeps.upkeep import merge

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
    study = read_study(home / "study.toml")
    first = study.run(home / "out", workers=1)
    kept = {each: each.stat().st_mtime_ns for each in (home / "out" / "shards").iterdir()}
    lost = sorted(kept)[1]
    lost.unlink()
    again = read_study(home / "study.toml").run(home / "out", workers=1)
    pd.testing.assert_frame_equal(first, again)
    assert {each: each.stat().st_mtime_ns for each in kept if each != lost} == {
        each: time for each, time in kept.items() if each != lost
    }


def test_a_run_that_cannot_be_is_a_row_with_its_sentence(home: Path) -> None:
    table = read_study(written(home, '"1 g"', '"1 km"')).run(home / "out", workers=1)
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


def test_of_several_people_each_has_a_column_and_a_formula_says_whose(home: Path) -> None:
    more = SCENARIO.replace("[muscle]", '[[person]]\nname = "he"\nage = "60 year"\n[muscle]')
    (home / "scenario.toml").write_text(more, encoding="utf-8")
    file = written(home, "max(nad_blood)", 'max(nad_blood, person="she")')
    file.write_text(file.read_text().replace(', "60 year"', "") + "hers = 'first(nad_total, person=\"she\")'\n")
    table = read_study(file).run(home / "out", workers=1)
    assert table["status"].tolist() == ["ok", "ok"]
    assert {"nad of she", "nad of he"} < set(table.columns)
    assert "nad" not in table.columns
    assert table["nad of she"].tolist() == table["hers"].tolist()
    assert (table["nad of she"] > table["nad of he"]).all(), "he is older"


def test_replicates_meet_the_same_chances_at_every_point(home: Path) -> None:
    file = written(home, 'title = "Which dose"', "replicates = 2")
    table = read_study(file).run(home / "out", workers=1)
    assert table["run"].tolist() == list(range(8))
    assert table["replicate"].tolist() == [0, 1] * 4
    young = table[table["person[0].age"] == "25 year"]
    assert young.groupby("replicate")["nad"].nunique().tolist() == [1, 1], "a dose changes nothing at the start"
    assert young["nad"].nunique() == 2, "two replicates are one"
    alone = read_study(home / "study.toml")
    plain = written(home, "no", "no")
    assert table["nad"].tolist()[::2] == read_study(plain).run(home / "plain", workers=1)["nad"].tolist()
    assert alone.hash != read_study(plain).hash


def test_whole_courses_are_kept_thinned(home: Path) -> None:
    file = home / "study.toml"
    file.write_text(STUDY + '[courses]\nobservables = ["nad_blood", "ampk"]\nevery = "30 minute"\n', encoding="utf-8")
    study = read_study(file)
    table = study.run(home / "out", workers=1)
    courses = pd.read_parquet(home / "out" / "courses.parquet")
    assert courses["run"].unique().tolist() == table["run"].tolist()
    assert courses[courses["run"] == 0]["time_h"].unique().tolist() == [0.0, 0.5, 1.0]
    body = courses[(courses["run"] == 2) & (courses["group"] == "body")]
    assert body["nad_blood"].notna().all()
    assert body["nad_blood"].max() <= table["riboside"][2]
    before = (home / "out" / "courses.parquet").read_bytes()
    (home / "out" / "courses" / "block-000001.parquet").unlink()
    heard: list = []
    study.run(home / "out", 1, heard.append)
    assert len(heard) == 1, "a block without its courses is not done"
    assert (home / "out" / "courses.parquet").read_bytes() == before


def test_an_outcome_may_stand_in_a_file_that_is_trusted(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "mine.py").write_text("SCALE = 2.0\ndef records(result):\n    return SCALE * len(result.table)\n")
    file = written(home, "'max(nad_blood)'", '"mine.py:records"')
    with pytest.raises(CellsimError, match="not run unasked"):
        read_study(file)
    study = read_study(file, trust=True)
    table = study.run(home / "out", workers=2)
    assert (table["riboside"] == 2.0 * len(simulate(study.design.base).table)).all()
    (home / "mine.py").write_text("SCALE = 3.0\ndef records(result):\n    return SCALE * len(result.table)\n")
    with pytest.raises(CellsimError, match="another study: its outcomes differs"):
        read_study(file, trust=True).run(home / "out", workers=1)
    for wanted, says_so in (("none.py:records", "names no function"), ("mine.py:SCALE", "has no function 'SCALE'")):
        with pytest.raises(CellsimError, match=says_so):
            read_study(written(home, "'max(nad_blood)'", f'"{wanted}"'), trust=True)
    assert main(["study", str(file), "--out", str(home / "new")]) == BAD_INPUT
    assert "--trust" in capsys.readouterr().err


def test_slices_make_the_bytes_of_the_whole(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two in one folder and one in another, merged; then some of it is run again."""
    file, whole, parts, other = (str(home / each) for each in ("study.toml", "whole", "parts", "other"))
    assert main(["study", file, "--out", whole]) == OK
    assert main(["study", "slice", file, "1/3", "--out", parts]) == OK
    assert main(["study", "slice", file, "3/3", "--out", parts]) == OK
    assert main(["study", "slice", file, "2/3", "--out", other]) == OK
    assert main(["study", "merge", file, "--out", parts]) == BAD_INPUT
    assert "still lacks 1 of 4 runs" in capsys.readouterr().err
    assert main(["study", "status", parts]) == OK
    assert "3 of 4 runs are done" in capsys.readouterr().out
    assert main(["study", "merge", file, "--out", parts, "--of", other]) == OK
    names = [each.relative_to(whole) for each in Path(whole).rglob("*.parquet")]
    assert len(names) == 6
    assert all((Path(parts) / each).read_bytes() == (Path(whole) / each).read_bytes() for each in names)
    assert main(["study", "audit", file, "--out", parts, "--fraction", "0.5"]) == OK
    assert "2 blocks were run again" in capsys.readouterr().out


def test_a_block_that_comes_out_otherwise_is_found(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = str(home / "study.toml"), home / "out"
    study = read_study(file)
    table = study.run(out, workers=1)
    table.loc[2, "riboside"] += 1e-9
    place = study.home(out)
    row = table.iloc[[2]].to_dict("records")
    with pytest.raises(CellsimError, match=r"Block 2 .* gave two different results"):
        place.commit(Done(2, row, None, 0.0), study.kinds)
    place.reject(2)
    place.commit(Done(2, row, None, 0.0), study.kinds)
    assert main(["study", "audit", file, "--out", str(out), "--fraction", "1"]) == BAD_INPUT
    assert "Block 2 of the study" in capsys.readouterr().err


def test_what_crashed_is_run_again_alone_and_the_rest_stays(home: Path) -> None:
    study = read_study(home / "study.toml")
    whole = study.run(home / "whole", workers=1)
    place, kinds = study.home(home / "out"), study.kinds
    rows = whole.assign(replicate=0).to_dict("records")
    crashed = [row | {"status": "crashed", "message": "no memory", "nad": np.nan, "riboside": np.nan} for row in rows]
    two = replace(place, in_block=2)
    one, other = ([rows[0], crashed[1]], [crashed[0], rows[1]])
    assert two.commit(Done(0, one, None, 0.0), kinds)["status"].tolist() == ["ok", "crashed"]
    assert two.commit(Done(0, crashed[:2], None, 0.0), kinds)["status"].tolist() == ["ok", "crashed"]
    pd.testing.assert_frame_equal(two.commit(Done(0, other, None, 0.0), kinds), whole.iloc[:2])
    with pytest.raises(CellsimError, match="two different results"):
        two.commit(Done(0, [rows[0] | {"nad": 1.0}, rows[1]], None, 0.0), kinds)
    alone = replace(place, folder=home / "alone")
    study.run(alone.folder, workers=1)
    alone.reject(2)
    alone.commit(Done(2, [crashed[2]], None, 0.0), kinds)
    heard: list = []
    pd.testing.assert_frame_equal(study.run(alone.folder, 1, heard.append), whole)
    assert [now.done for now in heard] == [4]
    assert heard[0].whole == 4


@pytest.mark.parametrize(
    ("mistake", "sentence"),
    [
        (SystemExit(0), "SystemExit"),
        (NoRoom("It does not fit into this machine."), "does not fit"),
        (OSError("no file \udcff"), "udcff"),
    ],
)
def test_what_ends_a_process_or_lacks_memory_is_tried_again(
    home: Path, mistake: BaseException, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def simulate(scenario: object) -> None:
        raise mistake

    monkeypatch.setattr(runs, "simulated_numbers", simulate)
    table = read_study(home / "study.toml").run(home / "out", workers=1)
    assert set(table["status"]) == {"crashed"}
    assert table["message"].str.contains(sentence).all()


def test_many_may_begin_a_study_at_the_same_moment(home: Path) -> None:
    study = read_study(home / "study.toml")

    def begin(number: int) -> str:
        try:
            study.run(home / "out", 1, part=(number, 4))
        except CellsimError as sentence:
            return str(sentence)
        return ""

    with ThreadPoolExecutor(4) as pool:
        assert [*pool.map(begin, (1, 2, 3, 4))] == [""] * 4
    assert len(merge(study, home / "out")) == 4
    assert not (home / "out" / ".lock").exists()


@pytest.mark.parametrize(
    ("listed", "sentence"),
    [
        ("seed\n1\n1.5\n", "cannot stand in one table"),
        ("seed\n1\nabc\n", "cannot stand in one table"),
        ("NAMPT_Km_NAM\n" + "9" * 200_000, "is no table"),
    ],
)
def test_a_list_that_makes_no_table_writes_nothing(home: Path, listed: str, sentence: str) -> None:
    (home / "runs.csv").write_text(listed, encoding="utf-8", newline="")
    text = 'scenario = "scenario.toml"\ndesign = "list"\nruns = "runs.csv"\n[outcomes]\nnad = "nad_total_start"\n'
    (home / "study.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CellsimError, match=sentence):
        read_study(home / "study.toml").run(home / "out", workers=1)
    assert not (home / "out").exists()


def test_a_study_of_a_scenario_with_replicates_has_none_of_its_own(home: Path) -> None:
    (home / "scenario.toml").write_text("replicates = 2\n" + SCENARIO, encoding="utf-8")
    read_study(home / "study.toml")
    with pytest.raises(CellsimError, match="Both the study and its scenario have replicates"):
        read_study(written(home, 'title = "Which dose"', "replicates = 2"))


def test_the_order_of_outcomes_is_part_of_a_study(home: Path) -> None:
    one = read_study(home / "study.toml")
    other = replace(one, outcomes=dict(reversed(one.outcomes.items())))
    assert one.hash != other.hash


def test_a_study_is_begun_described_and_carried_on(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(home / "study.toml")
    assert main(["study", "resume", file, "--out", str(home / "out")]) == BAD_INPUT
    assert "is no study" in capsys.readouterr().err
    assert main(["study", "describe", file, "--workers", "2"]) == OK
    said = capsys.readouterr().out
    assert "4 runs of A quarter of an hour: grid." in said
    assert "runs were tried and took" in said
    assert "2 processes of this machine" in said
    assert not (home / "results").exists()
    assert main(["study", "new", str(home / "new.toml")]) == OK
    assert main(["new", str(home / "ride.toml")]) == OK
    mine = (home / "new.toml").read_text().replace("scenario.toml", "ride.toml")
    (home / "new.toml").write_text(mine)
    assert main(["study", "describe", str(home / "new.toml"), "--no-pilot"]) == OK
    assert "64 runs" in capsys.readouterr().out
    assert main(["study", "new", str(home / "new.toml")]) == BAD_INPUT
    assert (home / "new.toml").read_text() == mine
    for words in (["slice", file], ["slice", file, "5"], ["slice", file, "3/2"], ["merge"]):
        assert main(["study", *words, "--out", str(home / "out")]) == BAD_INPUT
    assert not (home / "out").exists()


def test_runs_may_be_listed_in_a_table_or_sampled(home: Path) -> None:
    (home / "runs.csv").write_text("NAMPT_Km_NAM,muscle.fibers\n0.1 umol/L,1\n0.5 umol/L,2\n", encoding="utf-8")
    listing = 'scenario = "scenario.toml"\ndesign = "list"\nruns = "runs.csv"\n[outcomes]\nnad = "nad_total_start"\n'
    (home / "study.toml").write_text(listing, encoding="utf-8")
    design = read_study(home / "study.toml").design
    assert design.inputs[1] == {"NAMPT_Km_NAM": "0.5 umol/L", "muscle.fibers": 2}
    assert Design.listed(design.base, pd.read_csv(home / "runs.csv")).inputs == design.inputs
    sampled = listing.replace(
        'design = "list"\nruns = "runs.csv"', 'design = "morris"\nsamples = 4\nvary = "all assumed of energy sensing"'
    )
    (home / "study.toml").write_text(sampled, encoding="utf-8")
    found = read_study(home / "study.toml")
    assert len(found.design.inputs) == 4 * (len(found.design.factors) + 1)
    assert "morris, 4 samples" in says(found)
    assert "Ampk_gain: 4 to 20, evenly in its logarithm" in says(found)


def test_a_study_tells_by_how_much_its_rows_move_what_it_asks(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exactly where that is one of rest, and the file is not written over."""
    text = (SCENARIO[: SCENARIO.index("[[regimen]]")], STUDY.replace('"regimen[0].dose" = ["100 mg", "1 g"]\n', ""))
    (home / "scenario.toml").write_text(text[0], encoding="utf-8")
    (home / "study.toml").write_text(
        text[1].replace("riboside = 'max(nad_blood)'", "rest = 'first(nad_total)'"), encoding="utf-8"
    )
    words = ["study", "elasticities", str(home / "study.toml"), "--out", str(home / "el.csv")]
    assert main(words) == OK
    assert "rest\n" in capsys.readouterr().out
    found = pd.read_csv(home / "el.csv").set_index("outcome")
    assert found.loc["rest", "row"] == "NAMPT_Km_NAM", "a place of the scenario has no elasticity"
    assert found.loc["rest", "how"] == "exact at rest"
    assert found.loc["nad", "how"] == "central difference"
    assert found.loc["nad", "elasticity"] == pytest.approx(found.loc["rest", "elasticity"], rel=0.05)
    assert found.loc["rest", "elasticity"] < 0.0, "a higher Km makes less NAD"
    monkeypatch.setattr("cellsim.study.control.elasticities.elasticities", lambda *_, **__: pytest.fail("it was begun"))
    assert main(words) == BAD_INPUT
    capsys.readouterr()
    assert main([*words[:-1], str(home / "nowhere" / "el.csv")]) == BAD_INPUT
    assert "there is no folder" in capsys.readouterr().err
    monkeypatch.setattr("cellsim.study.control.elasticities.elasticities", lambda *_, **__: found.reset_index())
    monkeypatch.chdir(home)
    assert main(words[:-2]) == OK
    assert (home / "results" / "study_elasticities.csv").exists()


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
        ("max(nad_blood)", "max(nad_blod)", "Did you mean 'nad_blood'"),
        ("max(nad_blood)", 'max(nad_blood, within="bout")', "the scenario has 0 bouts"),
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
