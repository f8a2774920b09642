"""A folder of results: whole or not there, nobody else's, and what was computed for it is kept."""

import os
import subprocess
import sys
from errno import EACCES, EBUSY, EPERM
from pathlib import Path

import pytest

from benchmarks.failing_disk import NEW, OLD, made_up, sweep
from cellsim.cli import BAD_INPUT, main
from cellsim.errors import ResultError
from cellsim.study.result import folder as module
from cellsim.study.result.folder import publish, reserved
from cellsim.study.result.result import Result

POSIX = pytest.mark.skipif(os.name != "posix", reason="locks and links as Unix has them")


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refuse(monkeypatch: pytest.MonkeyPatch, name: str, number: int, unless=lambda *_: False) -> None:
    """Let a call of ``os`` be refused from now on."""
    real = getattr(os, name)

    def call(*given: object, **named: object) -> object:
        if unless(*given):
            return real(*given, **named)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, name, call)


def test_no_call_that_fails_loses_a_result_or_a_run() -> None:
    """Some of the calls; all of them are ``python -m benchmarks.failing_disk``."""
    tried, wrong = sweep((31, 3), errors=(EACCES,))
    assert not wrong
    assert tried["run_once"] > 5
    assert tried["study_once"] > 30


def test_what_cellsim_did_not_write_is_never_lost(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    with pytest.raises(ResultError, match=r"thesis\.txt"):
        NEW.save(folder)
    folder = NEW.save(tmp_path / "ride")
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(ResultError, match=r"notes\.txt"):
        NEW.save(folder)
    assert (folder / "notes.txt").read_text() == "mine"
    (tmp_path / "file").write_text("")
    with pytest.raises(ResultError, match="is a file"):
        NEW.save(tmp_path / "file")


@POSIX
def test_links_and_empty_folders_count_as_somebodys(tmp_path: Path) -> None:
    folder, other = NEW.save(tmp_path / "ride"), tmp_path / "other"
    other.mkdir()
    for make, name in (
        (lambda path: path.symlink_to(other, target_is_directory=True), "link"),
        (lambda path: path.symlink_to(other / "nothing"), "figures/broken.png"),
        (lambda path: path.mkdir(), "figures/empty"),
    ):
        make(folder / name)
        with pytest.raises(ResultError, match=f"'{name}/'"):
            OLD.save(folder)
        assert os.path.lexists(folder / name)
        (folder / name).rmdir() if name.endswith("empty") else (folder / name).unlink()
    OLD.save(folder)
    assert Result.load(folder).digest == OLD.digest


def test_an_empty_folder_and_an_older_result_may_be_written_over(tmp_path: Path) -> None:
    (tmp_path / "ride").mkdir()
    NEW.save(tmp_path / "ride", {"old": b"1"})
    (tmp_path / "ride" / "manifest.json").write_bytes(b"damaged")
    NEW.save(tmp_path / "ride", {"new": b"2"})
    assert [path.name for path in (tmp_path / "ride/figures").iterdir()] == ["new.png"]


def test_a_result_is_not_written_over_the_folder_one_stands_in(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder, says in ((".", "is the folder you stand in"), ("/", "'/' holds the folder you stand in")):
        with pytest.raises(ResultError, match=says):
            NEW.save(folder)


def test_a_figure_cannot_be_written_outside_the_folder_or_over_its_manifest(tmp_path: Path) -> None:
    for name in ("../escaped.png", "manifest.json"):
        with pytest.raises(ResultError, match="cannot be the name"):
            publish(tmp_path / "ride", {name: b""})


def test_a_place_is_tried_before_there_is_anything_to_write(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "afile").write_text("")
    with pytest.raises(ResultError, match="afile' is a file"), reserved(tmp_path / "afile" / "sub"):
        pass
    with reserved(tmp_path / "a" / "b" / "c"):
        assert (tmp_path / "a" / "b").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["afile"], "a trial leaves nothing behind"
    ride = OLD.save(tmp_path / "ride")
    for call, number, says in (
        ("mkdir", EACCES, "Permission denied"), ("fsync", 28, "No space left"),
        ("replace", EBUSY, r"mount point.*ride.result'"), ("replace", EPERM, "not permitted"),
    ):  # fmt: skip
        with monkeypatch.context() as patch:
            refuse(patch, call, number, unless=lambda path, *_, moved=call == "replace": moved and path != ride)
            with pytest.raises(ResultError, match=says), reserved(ride):
                raise AssertionError("simulated in vain")
        assert Result.load(ride).digest == OLD.digest
    assert sorted(path.name for path in tmp_path.iterdir()) == ["afile", "ride"]


def test_a_place_that_becomes_unfit_meanwhile_costs_no_result(tmp_path: Path, monkeypatch) -> None:
    with reserved(tmp_path / "ride"):
        (tmp_path / "ride").mkdir()
        (tmp_path / "ride" / "thesis.txt").write_text("years of work")
        with pytest.raises(ResultError, match=r"thesis\.txt.* kept whole in '.*ride\.kept'"):
            NEW.save(tmp_path / "ride")
    assert Result.load(tmp_path / "ride.kept").digest == NEW.digest
    place = OLD.save(tmp_path / "two")
    (tmp_path / "two.kept").mkdir()
    refuse(monkeypatch, "replace", EBUSY)
    with pytest.raises(ResultError, match=r"mount point.* kept whole in '.*two\.kept-2'"):
        NEW.save(place)
    assert Result.load(tmp_path / "two.kept-2").digest == NEW.digest
    assert Result.load(place).digest == OLD.digest


@POSIX
@pytest.mark.parametrize("name", ["n" * 300, "a", "~nobody-of-that-name/x"], ids=["long", "loop", "nobody"])
def test_a_name_that_cannot_be_is_a_sentence(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a").symlink_to("b")
    Path("b").symlink_to("a")
    Path("s.toml").write_text('duration = "1 hour"\n[[person]]\nage = "30 year"\n')
    assert main(["run", "s.toml", "--out", name]) == BAD_INPUT
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("cellsim: ")
    with pytest.raises(ResultError):
        Result.load(name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "s.toml"]


@POSIX
def test_the_longest_name_that_a_folder_can_have_is_taken(tmp_path: Path) -> None:
    place = NEW.save(tmp_path / ("n" * 255))
    OLD.save(place)
    assert Result.load(place).digest == OLD.digest
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


HOLDS = """
import sys, time
from cellsim.study.result.folder import reserved
with reserved(sys.argv[1]):
    print("held", flush=True)
    time.sleep(60)
"""


@POSIX
def test_the_second_of_two_runs_is_told_until_the_first_has_ended(tmp_path: Path) -> None:
    place = tmp_path / "ride"
    command = [sys.executable, "-c", HOLDS, str(place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "held\n"
        busy = rf"Another run \(process {first.pid}\) is writing to '.*ride'"
        with pytest.raises(ResultError, match=busy), reserved(place):
            pass
        with pytest.raises(ResultError, match=rf"{busy}.* kept whole"):
            NEW.save(place)
        first.kill()
    NEW.save(place)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ride", "ride.kept"]


@pytest.mark.parametrize("stops", [0, 1, 2], ids=["before", "between", "after"])
def test_a_stop_between_two_moves_is_mended_by_whoever_comes_next(tmp_path: Path, monkeypatch, stops: int) -> None:
    """The process is gone in the middle of publishing: nothing after that move is done, no cleaning up either."""

    class Gone(BaseException):
        pass

    place, moves, real = OLD.save(tmp_path / "ride"), [], os.replace

    def replace(source: Path, target: Path) -> None:
        if len(moves) == stops:
            raise Gone
        moves.append(real(source, target))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        patch.setattr(module, "_put_back", lambda *_: None)
        patch.setattr(module.shutil, "rmtree", lambda *_, **__: patch.setattr(os, "replace", replace))
        try:
            NEW.save(place)
        except Gone:
            assert stops < 2
    assert any(path.name.startswith(".ride.") for path in tmp_path.iterdir()), "there is something to mend"
    assert Result.load(place).digest == (OLD if stops == 0 else NEW).digest
    made_up(0.25).save(place)
    assert [path.name for path in tmp_path.iterdir()] == ["ride"]


def test_what_a_stopped_process_had_only_begun_is_not_taken_for_a_result(tmp_path: Path) -> None:
    place = OLD.save(tmp_path / "ride")
    place.rename(tmp_path / ".ride.00000000.old")
    (tmp_path / ".ride.00000000.new").mkdir()
    (tmp_path / ".ride.00000000.new" / "summary.json").write_text("{}")
    assert Result.load(place).digest == OLD.digest
    (tmp_path / ".ride.11111111.old").mkdir()
    (tmp_path / ".ride.11111111.old" / "thesis").write_text("years of work")
    NEW.save(place)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".ride.11111111.old", "ride"]
