"""What is told goes where the shell sends it: into any encoding, a pipe, a full disk or nowhere; and a pipe is read."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from cellsim.cli import BAD_INPUT, OK, UNWRITTEN, main
from cellsim.cli.scenarios import name_of
from cellsim.kinetics.kept import places
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.template import template

ROOT = Path(__file__).resolve().parents[2]


class Full(io.RawIOBase):
    """The far end of a pipe or file that takes nothing."""

    def __init__(self, reason: int) -> None:
        self.reason = reason

    def writable(self) -> bool:
        return True

    def write(self, _: object) -> int:
        raise OSError(self.reason, os.strerror(self.reason))


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    path = tmp_path / "ride.toml"
    path.write_text(template(), encoding="utf-8")
    return path


def to(stream: io.TextIOBase | None, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        return main(list(words))


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_letters_that_the_screen_lacks_are_written_with_others(
    encoding: str, scenario: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = io.BytesIO()
    stream = io.TextIOWrapper(told, encoding=encoding)
    assert to(stream, monkeypatch, "sources", str(scenario)) == OK
    text = told.getvalue().decode(encoding)
    assert "2001" in text
    assert text.count("?") <= 2, "letters with marks keep the letter, and Greek is spelled"
    assert ("ø" in text) == (encoding != "ascii")


@pytest.mark.parametrize("command", ["sources", "describe", "--help"])
def test_a_full_disk_is_said_and_is_no_success(
    command: str, scenario: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    words = [command] if command.startswith("-") else [command, str(scenario)]
    full = io.TextIOWrapper(io.BufferedWriter(Full(errno.ENOSPC)), encoding="utf-8", write_through=True)
    assert to(full, monkeypatch, *words) == UNWRITTEN
    said = capsys.readouterr().err
    assert said == "cellsim: what there was to tell could not be written: No space left on device.\n"


def test_a_reader_that_has_read_enough_is_no_failure(
    scenario: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    gone = io.TextIOWrapper(io.BufferedWriter(Full(errno.EPIPE)), encoding="utf-8", write_through=True)
    assert to(gone, monkeypatch, "sources", str(scenario)) == OK
    assert not capsys.readouterr().err


def test_nobody_needs_to_listen(scenario: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert to(None, monkeypatch, "sources", str(scenario)) == OK
    assert to(None, monkeypatch, "sources", "there is no such file") == BAD_INPUT


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_python_does_not_complain_as_it_ends(scenario: Path) -> None:
    words = f'"{sys.executable}" -m cellsim sources "{scenario}"'
    for shell, code in ((f"{words} >/dev/full", UNWRITTEN), (f"{words}x 2>/dev/full", BAD_INPUT), (f"{words} >&-", OK)):
        ended = subprocess.run(["sh", "-c", shell], cwd=ROOT, capture_output=True, text=True)
        assert ended.returncode == code, shell
        assert ended.stderr.count("\n") == (code == UNWRITTEN), shell


def test_a_pipe_is_read_once_and_has_a_name() -> None:
    out, into = os.pipe()

    def write() -> None:
        with open(into, "w", encoding="utf-8") as stream:
            stream.write(template())

    (thread := Thread(target=write)).start()
    try:
        path = Path(f"/dev/fd/{out}")
        if not path.exists():
            pytest.skip("this system gives pipes no paths")
        found = Scenario.read(path)
        thread.join()
        assert found == Scenario.from_text(template())
        assert name_of(path) == "piped"
    finally:
        os.close(out)


def test_text_of_another_encoding_is_told_apart(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    for name, raw, says in (("wide", template().encode("utf-16"), "UTF-16"), ("junk", bytes(range(256)), "not text")):
        (tmp_path / name).write_bytes(raw)
        assert main(["sources", str(tmp_path / name)]) == BAD_INPUT
        assert says in capsys.readouterr().err


def test_kernels_that_cannot_be_kept_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """In the words of the command line, without the place in the code that a warning shows else."""
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path / "file"))
    monkeypatch.delenv(places.PASSING, raising=False)
    monkeypatch.setattr(places, "_warned", set())
    monkeypatch.setattr("cellsim.cli.pages.sources", lambda words: places.own_folder() and None)
    (tmp_path / "file").write_text("in the way")
    assert main(["sources", "any.toml"]) == OK
    said = capsys.readouterr().err
    assert said.startswith("cellsim: Compiled kernels cannot be kept in")
    assert "CELLSIM_CACHE_DIR" in said
    assert said.count("\n") == 1
