"""The command that tells who holds NAD+ at rest: what it writes, prints and refuses."""

import csv
import json
from pathlib import Path

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.scenario.scenario import Scenario
from cellsim.study.control.body import body_levels
from cellsim.study.control.muscle import MEASURES, fiber_levels, muscle_control
from cellsim.view.figures.control import control_figure

TEXT = """
title = "Two at rest"
duration = "1 hour"
seed = 5
[[person]]
name = "younger"
age = "28 year"
[[person]]
name = "older"
age = "68 year"
[muscle]
fibers = 6
mitochondria = 2
"""


@pytest.fixture
def scenario_file(tmp_path: Path) -> Path:
    path = tmp_path / "two.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_command_writes_a_table_numbers_and_a_figure_and_prints_the_table(
    scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
):
    out = tmp_path / "held"
    assert main(["control", str(scenario_file), "--person", "older", "--type", "I", "--out", str(out)]) == OK
    page = json.loads((out / "control.json").read_text(encoding="utf-8"))
    assert page["person"] == "older"
    assert sorted([*page["files"], "manifest.json"]) == sorted(path.name for path in out.iterdir())
    assert (out / "control.png").read_bytes().startswith(b"\x89PNG")
    with (out / "control.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["enzyme"]: row["parameter"] for row in rows} == fiber_levels(human_muscle())
    assert {row["group"] for row in rows} == set(page["groups"]) == {"all", "I", "IIa", "IIx"}
    for row in rows:
        for name, value in page["groups"][row["group"]]["control"][row["enzyme"]].items():
            assert float(row[name]) == pytest.approx(value, rel=1e-5)
    said = capsys.readouterr().out
    assert "older, fibers of type I" in said
    held = page["groups"]["I"]["control"]["NAMPT"]
    shown = {name: f"{value:.3f}" if abs(value) >= 0.0005 else "0" for name, value in held.items()}
    line = next(line for line in said.splitlines() if line.strip().startswith("NAMPT "))
    assert line.split()[1:] == list(shown.values())
    # a second one may take the place of the first, in silence
    assert main(["control", str(scenario_file), "--out", str(out), "--quiet"]) == OK
    assert capsys.readouterr().out == ""
    assert json.loads((out / "control.json").read_text(encoding="utf-8"))["person"] == "younger"


def test_the_body_is_told_with_the_places_of_its_enzymes(
    scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
):
    out = tmp_path / "held"
    assert main(["control", str(scenario_file), "--body", "--out", str(out)]) == OK
    page = json.loads((out / "control.json").read_text(encoding="utf-8"))
    assert (page["of"], page["levels"]) == ("body", body_levels(human_muscle()))
    assert page["levels"]["liver: NAMPT"] == "liver_NAMPT_level"
    assert (out / "control.png").read_bytes().startswith(b"\x89PNG")
    assert "younger, the body" in capsys.readouterr().out


def test_the_same_control_is_found_however_it_is_asked_for():
    alone = TEXT.replace('[[person]]\nname = "younger"\nage = "28 year"\n', "")
    mine, his = muscle_control(Scenario.from_text(TEXT), "older"), muscle_control(Scenario.from_text(alone))
    assert mine.held("NAMPT", "salvage") == his.held("NAMPT", "salvage")
    assert (
        mine.held("CD38", "nad_total")
        < muscle_control(Scenario.from_text(TEXT), "younger").held("CD38", "nad_total")
        < 0.0
    )


def test_the_figure_leaves_nothing_out_of_its_sums():
    facts = muscle_control(Scenario.from_text(TEXT)).facts()
    axes = control_figure(facts).axes[0]
    names = [label.get_text() for label in axes.get_yticklabels()]
    numbers = [text.get_text().replace("−", "-").replace("·", "0") for text in axes.texts]
    across = len(MEASURES)
    columns = [[float(number) for number in numbers[place::across]] for place in range(across)]
    assert names[-2].endswith(" others")
    assert len(set(names[:-2])) + int(names[-2].split()[0]) == len(fiber_levels(human_muscle()))
    for column in columns:
        assert sum(column[:-1]) == pytest.approx(column[-1], abs=0.005 * len(names))


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("FILE", "--person", "oldr"), "person = 'oldr' is nobody in this scenario. Did you mean 'older'?"),
        (("--person", "older"), "--person older has no scenario to be in."),
        (("FILE", "--body", "--type", "I"), "--type I is a type of fiber, and the body has none."),
        (("nowhere.toml",), "nowhere.toml"),
    ],
)
def test_what_cannot_be_told_is_refused_in_a_sentence(
    words: tuple, says: str, scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
):
    out = tmp_path / "out"
    given = [str(scenario_file) if word == "FILE" else word for word in words]
    assert main(["control", *given, "--out", str(out)]) == BAD_INPUT
    told = capsys.readouterr().err
    assert says in told
    assert told.startswith("cellsim: ")
    assert told.rstrip().endswith((".", "?"))
    assert not out.exists()


def test_a_folder_of_something_else_is_left_alone(scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture):
    out = tmp_path / "thesis"
    out.mkdir()
    (out / "chapter.md").write_text("long", encoding="utf-8")
    assert main(["control", str(scenario_file), "--out", str(out)]) == BAD_INPUT
    assert "'chapter.md', which is no part of a cellsim control" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["chapter.md"]
