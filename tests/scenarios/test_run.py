"""The whole way: a scenario goes in, a result comes out, the same one however it is run."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from multiprocessing import active_children
from pathlib import Path

import pandas as pd
import pytest

import cellsim
from cellsim import Result, Scenario, simulate
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.cli.scenarios import name_of
from cellsim.cli.words import parser
from cellsim.errors import CellsimError
from cellsim.population.muscle import exchange
from cellsim.scenario.telling.record import rebuilt
from cellsim.scenario.telling.record import record as recorded
from cellsim.scenario.workouts import read_workout
from cellsim.study.result.numbers import assumed, in_one_line

SMALL = """
title = "A short ride"
duration = "3 hour"
seed = 11
record_every = "30 minute"
[[person]]
name = "younger"
age = "28 year"
[[person]]
name = "older"
like = "younger"
age = "68 year"
[muscle]
fibers = 6
mitochondria = 12
[[bout]]
do = "cycling"
at = "30 minute"
duration = "10 minute"
intensity = "60 %Wmax"
[[meal]]
at = "1 hour"
carbohydrate = "80 g"
[[assay]]
do = "biopsy"
at = ["47 minute"]
"""

ALONE = SMALL.replace('[[person]]\nname = "older"\nlike = "younger"\nage = "68 year"\n', "")
BRIEF = ALONE.replace('at = "1 hour"', 'at = "50 minute"').replace('"3 hour"', '"1 hour"')


@pytest.fixture(scope="module")
def result() -> Result:
    return simulate(Scenario.from_text(SMALL))


@pytest.fixture
def scenario_file(tmp_path: Path) -> Path:
    path = tmp_path / "short.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def _tcx(path: Path, watts: int) -> Path:
    """A recording of two minutes at steady power."""
    points = "".join(
        f"<Trackpoint><Time>2024-05-01T10:{second // 60:02d}:{second % 60:02d}Z</Time>"
        f"<Extensions><ns3:TPX><ns3:Watts>{watts}</ns3:Watts></ns3:TPX></Extensions></Trackpoint>"
        for second in range(121)
    )
    path.write_text(
        '<?xml version="1.0"?><TrainingCenterDatabase '
        'xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" '
        'xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">'
        f'<Activities><Activity Sport="Biking"><Lap StartTime="2024-05-01T10:00:00Z"><Track>{points}</Track></Lap>'
        "</Activity></Activities></TrainingCenterDatabase>",
        encoding="utf-8",
    )
    return path


def _during(table: pd.DataFrame, person: str, name: str, group: str = "all") -> pd.Series:
    rows = table[(table.person == person) & (table.group == group)]
    return rows.set_index("time_h")[name]


def _near(course: pd.Series, time_h: float) -> float:
    """The value recorded nearest to a moment."""
    return float(course.iloc[int(abs(course.index - time_h).argmin())])


def test_everyone_is_recorded_in_every_group_at_every_moment(result: Result) -> None:
    counts = result.table.groupby(["person", "group"]).size()
    assert set(counts.index.get_level_values("group")) == {"all", "I", "IIa", "IIx", "body"}
    assert counts.nunique() == 1
    times = sorted(result.table.time_h.unique())
    assert times[0] == 0.0
    assert times[-1] == 3.0
    assert any(abs(each - 47 / 60) < 1e-9 for each in times), "the biopsy's moment is recorded"


def test_the_bout_moves_the_muscle_and_rest_brings_it_back(result: Result) -> None:
    pcr = _during(result.table, "younger", "phosphocreatine")
    assert _near(pcr, 40 / 60) < 0.8 * _near(pcr, 0.5)
    assert pcr.iloc[-1] > 0.95 * _near(pcr, 0.5)
    power = _during(result.table, "younger", "power_delivered", "body")
    assert _near(power, 0.55 + 1 / 60) > 100.0
    assert power.iloc[-1] == 0.0


def test_two_workers_give_the_same_numbers_as_one(result: Result) -> None:
    assert simulate(Scenario.from_text(SMALL), workers=2).digest == result.digest


def test_one_who_cannot_be_carried_on_ends_the_others_at_once() -> None:
    """The younger's bout turns out to be no known exercise; the older one's year would take minutes."""
    long = SMALL.replace('"3 hour"', '"365 day"').replace('"30 minute"\n[[person', '"5 minute"\n[[person')
    scenario = Scenario.from_text(long)
    strange = replace(scenario.bouts[0], do="juggling", person="younger")
    begun = time.monotonic()
    with pytest.raises(CellsimError, match="juggling"):
        simulate(replace(scenario, bouts=(strange,)), workers=2)
    assert time.monotonic() - begun < 40.0
    assert not active_children()


ASKED = """
import sys
from cellsim.kinetics.kept import program
asked, find = set(), program.find
program.find = lambda name: asked.add(name) or find(name)
{}
print(*sorted(asked), *(name for name in ('numba', 'cellsim.kinetics.compiler.text') if name in sys.modules))
"""


def _machine_code_asked_by(program: str) -> set[str]:
    """The names under which a process of its own looks for machine code: what it would compile if none were kept."""
    run = [sys.executable, "-c", ASKED.format(program)]
    return set(subprocess.run(run, check=True, capture_output=True, text=True).stdout.split())


def test_what_is_made_ready_is_all_that_a_run_compiles() -> None:
    """Two workers that both had to compile would do so twice."""
    made = _machine_code_asked_by("from cellsim.tissue.simulation import ready; ready()")
    whole = f"from cellsim import Scenario, simulate; simulate(Scenario.from_text({SMALL!r}), threads=2)"
    asked = _machine_code_asked_by(whole)
    assert len({name.split(".")[0] for name in asked}) > 1, "chemistry and mitochondria have a kernel each"
    assert not asked & {"numba", "cellsim.kinetics.compiler.text"}, "a run loaded a compiler, which had nothing to do"
    assert asked <= made, "a run compiled what was not made ready"


def test_two_threads_give_the_same_numbers_as_one(result: Result, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "SHARED_FROM", 1)
    assert simulate(Scenario.from_text(SMALL), threads=2).digest == result.digest


def test_company_changes_nothing_for_a_person(result: Result) -> None:
    mine = simulate(Scenario.from_text(ALONE)).table
    theirs = result.table[result.table.person == "younger"].reset_index(drop=True)
    pd.testing.assert_frame_equal(mine, theirs, check_exact=True)


def test_another_seed_is_another_muscle(result: Result) -> None:
    assert simulate(Scenario.from_text(SMALL).vary(seed=12)).digest != result.digest


def test_a_run_can_be_rebuilt_from_what_its_record_holds(result: Result, tmp_path: Path) -> None:
    result.save(tmp_path / "kept")
    record = json.loads((tmp_path / "kept" / "provenance.json").read_text(encoding="utf-8"))
    as_written, as_run = Scenario.from_text(record["scenario"]), rebuilt(record["provenance"]["scenario"]["run"])
    assert recorded(as_written) == recorded(as_run)
    assert simulate(as_run).digest == Result.load(tmp_path / "kept").digest


def test_the_record_tells_apart_runs_that_differ_only_in_seed_or_recording(tmp_path: Path) -> None:
    """The text is the same for all of them, so it cannot be what says what was run."""
    written = Scenario.from_text(BRIEF)
    rides = [_tcx(tmp_path / name, watts) for name, watts in (("one.tcx", 120), ("two.tcx", 121))]
    run = [written, written.vary(seed=12), *(written.with_workout(ride) for ride in rides)]
    results = [simulate(each) for each in run]
    in_one_line = [result.provenance["scenario"] for result in results]
    assert len({each["sha256"] for each in in_one_line}) == 1
    assert [each["seed"] for each in in_one_line] == [11, 12, 11, 11]
    assert len({json.dumps(each["run"], sort_keys=True) for each in in_one_line}) == len(run)
    for ride, each, result in zip(rides, in_one_line[2:], results[2:], strict=True):
        assert each["recordings"] == [f"{ride.name} (sha256 {sha256(ride.read_bytes()).hexdigest()})"]
        assert simulate(rebuilt(each["run"], [read_workout(ride)])).digest == result.digest


def test_the_command_writes_a_whole_result(scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    out = tmp_path / "out"
    assert main(["run", str(scenario_file), "--out", str(out), "--quiet"]) == OK
    assert {each.name for each in out.iterdir()} == {
        "manifest.json",
        "summary.json",
        "timeseries.parquet",
        "provenance.json",
        "figures",
        "report.html",
        "readiness.csv",
        "session_readiness.csv",
    }
    assert not capsys.readouterr().out


def test_a_recording_takes_the_place_of_the_bout(scenario_file: Path, tmp_path: Path) -> None:
    ride, out = _tcx(tmp_path / "ride.tcx", 120), tmp_path / "out"
    assert main(["run", str(scenario_file), "--workout", str(ride), "--out", str(out), "--quiet"]) == OK
    table = Result.load(out).table
    power = _during(table, "younger", "power_asked", "body")
    assert _near(power, 0.5 + 1 / 60) == pytest.approx(120.0)
    assert _near(power, 0.5 + 2.5 / 60) == 0.0


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("home/evening.ride.fit", "evening.ride"),
        ("age/my.toml", "my"),
        ("age/scenario.toml", "age"),
        ("age/../ride/scenario.toml", "ride"),
        ("age/scenario.fit", "scenario"),
    ],
)
def test_a_result_is_called_after_its_recording_its_scenario_or_its_folder(file: str, name: str) -> None:
    assert name_of(Path(file)) == name


def test_two_experiments_do_not_share_a_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in map(Path, ("first", "second")):
        folder.mkdir()
        (folder / "scenario.toml").write_text(BRIEF)
        assert main(["run", str(folder / "scenario.toml"), "--quiet"]) == OK
    assert {path.name for path in Path("results").iterdir()} == {"first", "second"}


@pytest.mark.parametrize("content", [b"not a recording", b"\x0e\x10 broken .FIT", b""])
def test_a_file_that_is_no_workout_writes_nothing(
    scenario_file: Path, tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture
) -> None:
    broken = tmp_path / "ride.fit"
    broken.write_bytes(content)
    assert main(["run", str(scenario_file), "--workout", str(broken), "--out", str(tmp_path / "out")]) == BAD_INPUT
    said = capsys.readouterr().err
    assert "ride.fit" in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_an_impossible_bout_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    hard = tmp_path / "hard.toml"
    hard.write_text(SMALL.replace("60 %Wmax", "180 %Wmax"), encoding="utf-8")
    assert main(["run", str(hard), "--out", str(tmp_path / "out")]) == BAD_INPUT
    assert "bout[0].intensity" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(os.name != "posix", reason="sends an interrupt as a terminal does")
def under_way(process: int, seconds: float = 5.0) -> None:
    """Wait until a process has worked for so long, however busy the machine; where nobody counts that, a while."""
    count, end = Path(f"/proc/{process}/stat"), time.monotonic() + 120.0
    if not count.exists():
        time.sleep(6.0)
        return
    while time.monotonic() < end:
        user, system = count.read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
        if (int(user) + int(system)) / os.sysconf("SC_CLK_TCK") >= seconds:
            return
        time.sleep(0.1)


def test_an_interrupt_ends_cleanly(tmp_path: Path) -> None:
    long = tmp_path / "long.toml"
    long.write_text(
        SMALL.replace('"3 hour"', '"365 day"').replace('"30 minute"\n[[person', '"1 day"\n[[person'), encoding="utf-8"
    )
    run = [sys.executable, "-m", "cellsim", "run", str(long), "--out", str(tmp_path / "out"), "--quiet"]
    # a child of a shell without job control would ignore the interrupt
    working = subprocess.Popen(
        run,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    under_way(working.pid)
    working.send_signal(signal.SIGINT)
    _, said = working.communicate(timeout=60)
    assert working.returncode == 130
    assert "stopped" in said
    assert "Traceback" not in said
    assert not (tmp_path / "out").exists()


def test_describe_sources_new_and_emit_answer(
    scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    assert main(["describe", str(scenario_file)]) == OK
    plain = capsys.readouterr().out
    assert "60 %Wmax" in plain
    assert main(["describe", str(scenario_file), "--numbers"]) == OK
    whole = capsys.readouterr().out.splitlines()
    guesses = assumed(Scenario.read(scenario_file))
    assert [line for line in whole if line.startswith("- ") and "_" in line.split()[1]] == [
        f"- {in_one_line(each)}" for each in guesses
    ]
    assert len(plain.splitlines()) < len(whole)
    assert main(["sources", str(scenario_file)]) == OK
    assert "Burgos" in capsys.readouterr().out
    fresh = tmp_path / "fresh.toml"
    assert main(["new", str(fresh)]) == OK
    assert main(["describe", str(fresh)]) == OK
    assert main(["new", str(fresh)]) == BAD_INPUT
    assert main(["emit", "--check"]) == OK


def test_a_hypothesis_switch_changes_the_run_and_is_said() -> None:
    switched = Scenario.from_text(SMALL + "\n[hypotheses]\nexercise_parp_drain = true\n")
    outcome = simulate(switched)
    assert any("PARP" in sentence for sentence in outcome.sentences)
    drained = _during(outcome.table, "younger", "parp_flux").max()
    plain = _during(simulate(Scenario.from_text(SMALL)).table, "younger", "parp_flux").max()
    assert drained > 1.05 * plain


def test_an_unwritable_place_is_refused_before_anything_is_simulated(
    scenario_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "afile").write_text("")
    monkeypatch.setattr("cellsim.simulate", None, raising=False)
    assert main(["run", str(scenario_file), "--out", str(tmp_path / "afile" / "sub")]) == BAD_INPUT
    assert "is a file" in capsys.readouterr().err


def test_a_number_of_workers_that_is_no_number_is_said_so(scenario_file: Path, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        main(["run", str(scenario_file), "--workers", "abc"])
    assert "'abc' is an invalid whole number" in capsys.readouterr().err


def test_the_version_can_be_asked_for_and_every_argument_has_a_word_of_help(capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"cellsim {cellsim.__version__}\n"
    verbs = next(each for each in parser()._actions if each.choices)
    assert not [action for verb in verbs.choices.values() for action in verb._actions if not action.help]


def test_the_package_lists_its_public_names_and_no_others() -> None:
    assert {name for name in dir(cellsim) if not name.startswith("_")} == set(cellsim.__all__)


def test_what_moves_with_a_recording_and_what_stays_is_said(tmp_path: Path) -> None:
    fed = Scenario.from_text(SMALL + '\n[[meal]]\nat = "0 hour"\ncarbohydrate = "80 g"\n')
    ridden = fed.with_workout(_tcx(tmp_path / "ride.tcx", 120))
    assert any("meals stay at the times that are written" in sentence for sentence in ridden.assumed)


def test_one_who_is_like_another_shares_their_luck_and_differs_by_what_is_written() -> None:
    twins = SMALL.replace('like = "younger"\nage = "68 year"', 'like = "younger"')
    table = simulate(Scenario.from_text(twins)).table
    first, second = (
        table[table.person == name].drop(columns="person").reset_index(drop=True) for name in ("younger", "older")
    )
    pd.testing.assert_frame_equal(first, second, check_exact=True)
