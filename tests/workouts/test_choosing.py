"""The activity of a recording as it is chosen in a scenario, on the command line, and in the record of a run."""

from pathlib import Path

import pytest

from cellsim.cli import main
from cellsim.errors import ScenarioError, WorkoutError
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.record import rebuilt, record, recordings
from cellsim.scenario.workouts import read_workout
from tests.workouts.xml_files import activity, lap, steady, tcx_file, track

DAY = 86_400
TWO = """
title = "A"
duration = "10 hour"
[[person]]
name = "rider"
age = "30 year"
sex = "male"
mass = "75 kg"
activity = "trained"
[muscle]
name = "vastus lateralis"
fibers = 2
mitochondria = 10
[[bout]]
do = "running"
at = "1 hour"
file = "days.tcx"
"""


@pytest.fixture
def days(tmp_path: Path) -> Path:
    """A ride of ten minutes, and a run of twenty a day later."""
    ride = activity(lap(0, 600, track(steady(0, 600))))
    run = activity(lap(DAY, 1200, track(steady(DAY, DAY + 1200, 250))), sport="Running")
    (tmp_path / "days.tcx").write_bytes(tcx_file(ride, run))
    (tmp_path / "scenario.toml").write_text(TWO)
    return tmp_path


def written(days: Path, more: str = "") -> Scenario:
    return Scenario.from_text(TWO + more, days / "scenario.toml")


def test_a_bout_names_the_activity_of_its_file(days: Path) -> None:
    bout = written(days, "activity = 2").bouts[0]
    assert (bout.duration_s, bout.trace.sport, bout.trace.leg) == (1200.0, "running", 2)
    with pytest.raises(WorkoutError, match="activity = 1 in the"):
        written(days)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TWO + "activity = 0", "activity"),
        (TWO + 'activity = "second"', "activity"),
        (
            TWO.replace('file = "days.tcx"', 'duration = "1 hour"\nintensity = "50 %Wmax"\nactivity = 1'),
            "no activities",
        ),
    ],
)
def test_an_activity_that_cannot_be_meant_is_refused(days: Path, text: str, words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        Scenario.from_text(text, days / "scenario.toml")


def test_a_run_is_rebuilt_from_the_same_activity(days: Path) -> None:
    """Both activities have the hash of the same file."""
    first, second = written(days, "activity = 1"), written(days, "activity = 2")
    assert record(first) != record(second)
    both = [read_workout(days / "days.tcx", leg) for leg in (1, 2)]
    for each in (first, second):
        assert record(rebuilt(record(each), both)) == record(each)
    with pytest.raises(ScenarioError, match="activity 2"):
        rebuilt(record(second), both[:1])
    assert recordings(first) != recordings(second)


def test_the_command_line_chooses_with_leg(days: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = days / "typed.toml"
    typed.write_text(TWO.replace('file = "days.tcx"', 'duration = "1 hour"\nintensity = "50 %Wmax"'))
    words = ["describe", str(typed), "--workout", str(days / "days.tcx")]
    assert main([*words, "--leg", "2"]) == 0
    told = capsys.readouterr().out
    assert "running as recorded in days.tcx, 20 minutes" in told
    assert "Activity 2 of 2 in the file was read." in told
    assert main(words) == 2
    assert "--leg 1" in capsys.readouterr().err
    assert main(["describe", str(typed), "--leg", "2"]) == 2
    assert "Add --workout" in capsys.readouterr().err
