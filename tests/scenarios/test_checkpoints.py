"""A run that is stopped goes on to the same bits, and no checkpoint is believed that is not as it was written."""

import os
import random
import signal
import subprocess
import sys
import time
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.any_scenario import any_scenario
from benchmarks.damaged_results import damage_checkpoints
from cellsim import Scenario, simulate
from cellsim.biology.human_muscle import human_muscle
from cellsim.cli import BAD_INPUT, OK, STOPPED, main
from cellsim.errors import CheckpointWarning, ResultError
from cellsim.population.muscle.state import Muscle
from cellsim.study.checkpoints import generations, packed
from cellsim.study.checkpoints import run as module
from cellsim.study.checkpoints.packed import VERSION, DamagedCheckpoint, unpacked
from cellsim.study.checkpoints.run import identity, remove
from cellsim.study.lives.people import lives_of
from tests.golden import write as golden
from tests.scenarios.stopped_runs import BRIEF, BRIEF_RUN, SCENARIOS, Stopped, all_of, stopped_now_and_then

ROOT = Path(__file__).resolve().parents[2]
ONCE = pytest.mark.filterwarnings("ignore::cellsim.errors.CheckpointWarning")


def stopped_after(points: int, scenario: Scenario, folder: Path, resume: bool = False) -> None:
    """Let a run go on for so many points of its own, each with a checkpoint, and then end."""
    left = iter(range(points))

    def tell(*_: object) -> None:
        if next(left, None) is None:
            raise Stopped

    with pytest.raises(Stopped):
        simulate(scenario, checkpoint=folder, every_s=0.0, resume=resume, tell=tell)


def file_of(folder: Path, end: str) -> Path:
    return next(each for each in sorted(folder.iterdir()) if each.name.endswith(end))


def damage(file: Path) -> bytes:
    whole = file.read_bytes()
    raw = bytearray(whole)
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)
    return whole


# ---- the same bits


@ONCE
@pytest.mark.slow
@pytest.mark.parametrize(("name", "share"), [("trial", 0.05), ("training", 0.2)])
def test_a_run_stopped_again_and_again_ends_with_the_same_bits(name: str, share: float, tmp_path: Path) -> None:
    """People, arms, replicates, habits, perturbations, tests, meals, doses, infusions, damage, work to failure."""
    scenario = Scenario.from_text(SCENARIOS[name])
    whole = simulate(scenario, digest_every_s=7200.0)
    found, stops = stopped_now_and_then(scenario, tmp_path / "c", share, 1, digest_every_s=7200.0)
    assert stops >= 10
    assert all_of(found) == all_of(whole)


@ONCE
@pytest.mark.slow
def test_so_does_any_scenario(tmp_path: Path) -> None:
    total = 0
    for number in (8, 9, 11):
        scenario = Scenario.from_text(any_scenario(number))
        found, stops = stopped_now_and_then(scenario, tmp_path / str(number), 0.1, number)
        assert all_of(found) == all_of(simulate(scenario)), number
        total += stops
    assert total >= 30


@ONCE
@pytest.mark.parametrize("left_out", ["turned_s", "pace_s"])
def test_state_that_were_left_out_would_be_found(left_out: str, tmp_path: Path, monkeypatch) -> None:
    """So that the tests above cannot pass because nothing of a muscle matters."""
    whole = simulate(BRIEF_RUN)
    monkeypatch.setattr(Muscle, "STATE", tuple(each for each in Muscle.STATE if each != left_out))
    found, stops = stopped_now_and_then(BRIEF_RUN, tmp_path / "c", 0.5, 2)
    assert stops
    assert found.digest != whole.digest


@ONCE
@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 as Unix has it")
@pytest.mark.parametrize(("name", "workers"), [("training", 1), ("trial", 2)])
def test_a_process_that_is_killed_loses_nothing(name: str, workers: int, tmp_path: Path) -> None:
    folder, chance = tmp_path / "c", random.Random(7)
    for _ in range(3):
        words = [sys.executable, "-W", "ignore", "-m", "tests.scenarios.stopped_runs", name, str(folder), str(workers)]
        run = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL)
        before, until = len(list(folder.glob("*.zip"))) if folder.exists() else 0, time.monotonic() + 120.0
        while run.poll() is None and time.monotonic() < until:
            if folder.exists() and len(list(folder.glob("*.zip"))) > before + 2:
                break
            time.sleep(0.01)
        time.sleep(chance.uniform(0.0, 0.5))
        run.send_signal(signal.SIGKILL)
        run.wait()
    scenario = Scenario.from_text(SCENARIOS[name])
    assert list(folder.glob("*.last.zip"))
    deadline = time.monotonic() + 30.0
    while True:  # processes that shared the work end on their own once their parent is gone
        try:
            found = simulate(scenario, checkpoint=folder, every_s=0.0, resume=True, digest_every_s=7200.0)
            break
        except ResultError:
            assert time.monotonic() < deadline
    assert all_of(found) == all_of(simulate(scenario, digest_every_s=7200.0))


@ONCE
def test_so_does_one_that_is_digested_more_often_than_recorded(tmp_path: Path) -> None:
    """Checkpoints come between which there are digests and no rows."""
    scenario = Scenario.from_text(
        BRIEF.format(seed=3).replace('"20 minute"', '"12 hour"').replace('"3 hour"', '"30 hour"')
    )
    found, stops = stopped_now_and_then(scenario, tmp_path / "c", 0.3, 5, digest_every_s=900.0)
    assert stops
    assert all_of(found) == all_of(simulate(scenario, digest_every_s=900.0))


# ---- what is on disk


def test_the_one_before_is_always_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = [packed.packed({"a": np.array([float(number)])}, {}) for number in range(5)]
    last, before = generations.generations(tmp_path, "life")
    for number, raw in enumerate(versions[:3]):
        generations.put_last(tmp_path, "life", raw)
        assert last.read_bytes() == raw
        assert not number or before.read_bytes() == versions[number - 1]
    damage(last)
    generations.put_last(tmp_path, "life", versions[3])
    assert (last.read_bytes(), before.read_bytes()) == (versions[3], versions[1]), (
        "what is damaged takes no whole one's place"
    )
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(95, "no links")))
        generations.put_last(tmp_path, "life", versions[4])
    assert (last.read_bytes(), before.read_bytes()) == (versions[4], versions[3])
    assert sorted(each.name for each in tmp_path.iterdir()) == [before.name, last.name]


def test_equal_checkpoints_are_equal_bytes_and_numpy_reads_them(tmp_path: Path) -> None:
    arrays = {"fibers/Y": np.arange(6.0).reshape(2, 3), "moment": np.array(3.0), "none": np.empty((0, 2))}
    raw = packed.packed(arrays, {"said": "ö"})
    assert raw == packed.packed(arrays, {"said": "ö"})
    found, about = unpacked(raw, "it")
    assert about["said"] == "ö"
    assert all((found[name] == array).all() and found[name].shape == array.shape for name, array in arrays.items())
    (tmp_path / "it.zip").write_bytes(raw)
    with np.load(tmp_path / "it.zip", allow_pickle=False) as archive:
        assert (archive["fibers/Y"] == arrays["fibers/Y"]).all()


def test_no_damage_to_a_checkpoint_goes_unnoticed() -> None:
    found = damage_checkpoints(800)
    assert found == {"refused": 800}


@ONCE
def test_a_damaged_last_one_is_said_and_the_one_before_taken(tmp_path: Path) -> None:
    folder, whole = tmp_path / "c", simulate(BRIEF_RUN)
    stopped_after(5, BRIEF_RUN, folder)
    damage(file_of(folder, "last.zip"))
    with pytest.warns(CheckpointWarning, match=r"last\.zip' is damaged, .* goes on from the one before\."):
        found = simulate(BRIEF_RUN, checkpoint=folder, every_s=0.0, resume=True)
    assert all_of(found) == all_of(whole)
    remove(folder)
    assert not folder.exists()


def test_where_none_is_whole_nothing_is_believed(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    stopped_after(5, BRIEF_RUN, folder)
    for end in ("last.zip", "before.zip"):
        damage(file_of(folder, end))
    with pytest.raises(ResultError, match=r"is damaged.*There is no whole one to go on from"):
        simulate(BRIEF_RUN, checkpoint=folder, resume=True)
    stopped_after(5, BRIEF_RUN, tmp_path / "d")
    next((tmp_path / "d").glob("*.rows-0-*")).unlink()
    with pytest.raises(ResultError, match=r"which '.*' names, is damaged or gone"):
        simulate(BRIEF_RUN, checkpoint=tmp_path / "d", resume=True)


def test_what_is_of_another_run_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "c"
    stopped_after(3, BRIEF_RUN, folder)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    with pytest.raises(ResultError, match=r"holds checkpoints of a run that was stopped.*--resume"):
        simulate(BRIEF_RUN, checkpoint=folder)
    other = human_muscle().with_rows(NAMPT_Km_NAM="0.02 umol/L")
    for scenario, more, said in (
        (Scenario.from_text(BRIEF.format(seed=4)), {}, "of another scenario"),
        (BRIEF_RUN, {"digest_every_s": 60.0}, "of digests taken at other times"),
        (BRIEF_RUN, {"solver": "scipy"}, "of another solver"),
    ):
        with pytest.raises(ResultError, match=said):
            simulate(scenario, checkpoint=folder, resume=True, **more)
    with pytest.raises(ResultError, match=r"of another scenario|another model"):
        simulate(replace(BRIEF_RUN, model=other), checkpoint=folder, resume=True)
    here = module.of_this_process()
    for changed, said in (
        ({"cellsim": {**here["cellsim"], "source_tree": "0" * 64}}, "of another version of cellsim"),
        ({"versions": {**here["versions"], "numpy": "0.1"}}, "of other libraries"),
    ):
        monkeypatch.setattr(module, "of_this_process", lambda changed=changed: {**here, **changed})
        with pytest.raises(ResultError, match=said):
            simulate(BRIEF_RUN, checkpoint=folder, resume=True)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_a_later_version_is_refused_by_name_and_so_is_what_the_manifest_does_not_know(monkeypatch) -> None:
    arrays = {"a": np.arange(3.0), "b": np.arange(3.0)}
    with monkeypatch.context() as patch:
        patch.setattr(packed, "VERSION", VERSION + 1)
        later = packed.packed(arrays, {})
    with pytest.raises(
        ResultError, match=rf"has version {VERSION + 1} of checkpoints, and this cellsim reads {VERSION}"
    ):
        unpacked(later, "it")
    for wrong, said in (
        ({"bytes": 8}, "of another size"), ({"sha256": "0" * 64}, "was exchanged"), (None, "does not know"),
    ):  # fmt: skip
        members = golden.members_of(arrays)
        if wrong is None:
            del members["a.npy"]
        else:
            members["a.npy"] |= wrong
        with monkeypatch.context() as patch:
            patch.setattr(packed.json, "dumps", lambda manifest, real=packed.json.dumps, members=members, **how: real(
                {**manifest, "members": members}, **how))  # fmt: skip
            raw = packed.packed(arrays, {})
        with pytest.raises(DamagedCheckpoint, match=said):
            unpacked(raw, "it")


@pytest.mark.parametrize("file", sorted(golden.HERE.glob("checkpoint-*.zip")), ids=lambda file: file.name)
def test_a_checkpoint_of_every_version_is_read_or_refused_by_name(file: Path) -> None:
    raw = file.read_bytes()
    if file.name != f"checkpoint-{VERSION}.zip":
        with pytest.raises(ResultError, match=r"has version \d"):
            unpacked(raw, file.name)
        return
    arrays, about = unpacked(raw, file.name)
    assert about["said"] == golden.SAID
    for name, array in golden.arrays().items():
        assert arrays[name].dtype == array.dtype
        assert arrays[name].tobytes() == array.tobytes()
    assert packed.packed(golden.arrays(), {"said": golden.SAID}) == raw


def test_there_is_a_golden_checkpoint_of_the_version_of_today() -> None:
    assert (golden.HERE / f"checkpoint-{VERSION}.zip").is_file()


# ---- disks and shells


@ONCE
def test_a_full_disk_costs_a_checkpoint_and_not_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = simulate(BRIEF_RUN)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(module, "put_last", full)
        with pytest.warns(CheckpointWarning, match=r"No checkpoint of one could be written .*No space left"):
            found = simulate(BRIEF_RUN, checkpoint=tmp_path / "c", every_s=0.0)
    assert all_of(found) == all_of(whole)


def test_nothing_is_written_before_a_checkpoint_is_due(tmp_path: Path) -> None:
    simulate(BRIEF_RUN, checkpoint=tmp_path / "c")
    assert not list(tmp_path.iterdir())


def test_one_process_at_a_time_has_the_checkpoints_of_a_run(tmp_path: Path) -> None:
    run = identity({}, [], "model", "fingerprint", "compiled")
    with module.checkpoints(tmp_path / "c", 1.0, run, [], False):
        code = "from cellsim.study.checkpoints.run import checkpoints\n" \
               f"with checkpoints({str(tmp_path / 'c')!r}, 1.0, {{}}, [], False): pass"  # fmt: skip
        other = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "is writing to" in other.stderr


def test_a_command_that_was_stopped_says_how_to_go_on_and_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    scenario, out = tmp_path / "brief.toml", tmp_path / "out"
    scenario.write_text(BRIEF.format(seed=3), encoding="utf-8")
    run = ["run", str(scenario), "--out", str(out), "--quiet"]
    assert main([*run, "--resume", "--checkpoint-every", "never"]) == BAD_INPUT
    assert "Leave one out" in capsys.readouterr().err
    assert main([*run, "--checkpoint-every", "often"]) == BAD_INPUT
    assert "--checkpoint-every" in capsys.readouterr().err
    put, calls = module.Checkpoints.put, []

    def interrupted(self: module.Checkpoints, *given: object) -> None:
        put(self, *given)
        calls.append(given)
        if len(calls) == 3:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module.Checkpoints, "put", interrupted)
        patch.setattr("cellsim.study.lives.kept.LifeCheckpoints.due", True)
        assert main(run) == STOPPED
    said = capsys.readouterr().err
    assert "out.checkpoint', and the same command with --resume goes on from there" in said
    assert not out.exists()
    assert main(run) == BAD_INPUT
    assert "holds checkpoints of a run that was stopped" in capsys.readouterr().err
    assert main([*run, "--resume"]) == OK
    from cellsim import Result

    assert Result.load(out).digest == simulate(BRIEF_RUN).digest
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brief.toml", "out"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert main([*run, "--resume"]) == OK, "where there is nothing to go on from, it begins"


def test_lives_have_files_of_their_own(tmp_path: Path) -> None:
    lives = lives_of(Scenario.from_text(SCENARIOS["trial"]))
    assert len({module.stem_of(life.whose) for life in lives}) == len(lives) == 8
