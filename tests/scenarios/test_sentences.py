"""What is printed can be pasted, added up and found on a clock."""

import re
import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from cellsim.biology.exercise import modes
from cellsim.cli import OK, main
from cellsim.errors import ScenarioError
from cellsim.scenario.checking.feasible import body_in, distinct, holds_s
from cellsim.scenario.fields.field import Field
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.suspicions import warnings
from cellsim.study.result.summary import summarize
from cellsim.study.run import happened
from cellsim.tissue.laboratory import as_measured
from tests.scenarios.result_sample import made_up_table

BASE = """
duration = "60 hour"
[[person]]
name = "Ada"
age = "30 year"
[[bout]]
do = "cycling"
at = "31.5 hour"
duration = "5 minute"
intensity = "100 W"
[[assay]]
do = "biopsy"
at = ["20 hour", "50 hour"]
"""


@pytest.mark.parametrize("count", [1, 2, 12, 13, 61])
def test_a_list_of_choices_says_or_once(count: int) -> None:
    with pytest.raises(ScenarioError) as caught:
        Field("bout[0].do", "zzz").choice([f"word{number}" for number in range(count)], "a way")
    assert str(caught.value).count(" or ") == (count > 1)
    assert ("more" in str(caught.value)) == (count > 12)


def test_a_bout_is_never_refused_for_lasting_as_long_as_it_lasts() -> None:
    known = as_measured(Scenario.from_text(BASE))
    of = body_in(known, known.people[0])
    watts = next(
        each / 100 for each in range(20000, 100000)
        if 297 < holds_s(each / 100, modes.USUAL.find("cycling"), of, 300.0) < 299
    )  # fmt: skip
    with pytest.raises(ScenarioError) as caught:
        as_measured(Scenario.from_text(BASE.replace("100 W", f"{watts} W")))
    assert re.search(r"lasts 4 minutes 5[78] seconds\.", str(caught.value)), caught.value
    assert re.search(r'duration = "29[78] second"', str(caught.value))


def test_powers_that_differ_are_told_apart() -> None:
    assert distinct(224.4, 224.25) == ["224.4", "224.2"]
    assert distinct(310.2, 224.25) == ["310", "224"]


def test_a_command_to_paste_is_quoted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a b's.toml"
    assert main(["new", str(path)]) == OK
    said = capsys.readouterr().out
    words = shlex.split(said[said.index("cellsim run") :])
    assert words == ["cellsim", "run", str(path)]


def test_a_file_called_like_an_option_is_named_so_that_it_can_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "--", "-x.toml"]) == OK
    said = capsys.readouterr().out
    assert main(["describe", *shlex.split(said[said.index("cellsim run") :])[2:]]) == OK


def test_times_stand_on_the_clock_where_the_scenario_tells_it() -> None:
    clocked = describe(Scenario.from_text('clock_start = "24 hour"' + BASE))
    assert "31.5 hours (day 2, 07:30): cycling" in clocked
    assert "20 hours (day 1, 20:00) and 50 hours (day 3, 02:00): biopsy" in clocked
    plain = describe(Scenario.from_text(BASE))
    assert "31.5 hours: cycling" in plain
    assert "day 2" not in plain
    late = Scenario.from_text('clock_start = "22.25 hour"' + BASE)
    assert "31.5 hours (day 3, 05:45)" in describe(late)
    inside = replace(late, assays=(replace(late.assays[0], at_s=31.5 * 3600 + 61),))
    assert any("31 hours 31 minutes 1 second (day 3, 05:46:01)" in each for each in warnings(inside))


def test_a_result_tells_its_bouts_by_the_clock() -> None:
    scenario = Scenario.from_text('clock_start = "8 hour"' + BASE.replace("31.5 hour", "8 hour"))
    bout = [each for each in happened(scenario) if each.kind == "bout"]
    rows = summarize(made_up_table(("Ada",)), bout)["headline"]
    assert {"The bout: cycling 100 W at 8 hours (day 1, 16:00)", ""} == {row["bout_says"] for row in rows}
