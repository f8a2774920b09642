"""Nothing that is kept between runs is believed unseen, and nothing is lost where it cannot be kept."""

import os
import stat
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from cellsim.errors import CacheWarning
from cellsim.kinetics.kept import places, seals
from cellsim.kinetics.kept import program as folder
from cellsim.kinetics.kept.locks import alone
from cellsim.kinetics.kept.native import fingerprint
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.write.joining import COMPILED_HEADER

ROOT = Path(__file__).resolve().parents[2]
TEXT = f"{COMPILED_HEADER}\n\n@entry\ndef twice(x):\n    return 2.0 * x\n"


@pytest.fixture(autouse=True)
def kernels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for each test, of which nothing has been said yet."""
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path / "kernels"))
    monkeypatch.delenv(places.PASSING, raising=False)
    monkeypatch.setattr(places, "_warned", set())
    places._new_passing_folder.cache_clear()
    return tmp_path / "kernels"


def written(origin: str) -> str:
    """Stands for what takes time to write: here, the origin itself."""
    return origin


def loaded(text: str = TEXT, asked: float = 1.0) -> int:
    """Load the kernel as a new process would; 1 if its machine code came from the folder. It computes rightly."""
    program = Program(text, "here", written)
    assert program.ready("twice", lambda: (asked,))(21.0) == 42.0
    return len(program.fetched)


def heard(work: Callable[[], Any]) -> list[str]:
    """What is said while something is done."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        work()
    assert {each.category for each in said} <= {CacheWarning}
    return [str(each.message) for each in said]


def files(kernels: Path) -> list[Path]:
    """The machine code and the text."""
    found = [path for kind in (".nbc", ".py") for path in kernels.glob(f"*{kind}")]
    assert len(found) == 2
    return found


def test_what_is_kept_is_found_again(kernels: Path) -> None:
    assert [loaded(), loaded()] == [0, 1]
    assert not list(kernels.glob("*.tmp"))
    assert stat.S_IMODE(kernels.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in kernels.iterdir()} == {0o600}


def test_no_flipped_bit_is_believed(kernels: Path) -> None:
    """Every byte of a text and of machine code, one bit at a time; nothing is run to find it."""
    loaded()
    for path in files(kernels):
        whole = path.read_bytes()
        for at in range(0, len(whole), max(1, len(whole) // 200)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])
            assert path in seals.damaged(kernels), at
        path.write_bytes(whole)
    assert not seals.damaged(kernels)


@pytest.mark.parametrize("damage", ["flipped", "empty", "half", "another's", "nonsense", "a pipe"])
def test_what_is_damaged_is_made_anew_and_said_once(kernels: Path, damage: str) -> None:
    loaded()
    loaded(TEXT.replace("2.0 * x", "x + x"))
    held = {path: path.read_bytes() for path in kernels.iterdir() if path.suffix in (".py", ".nbc")}
    for path, whole in held.items():
        changed = bytearray(whole)
        changed[-9] ^= 1
        others = [body for each, body in held.items() if each != path and each.suffix == path.suffix]
        path.unlink()
        if damage == "a pipe":
            os.mkfifo(path)
        else:
            path.write_bytes(
                {"flipped": bytes(changed), "empty": b"", "half": whole[: len(whole) // 2], "nonsense": b"\x80\x04no"}
                .get(damage) or (others[0] if damage == "another's" else b"")
            )  # fmt: skip
    said = heard(lambda: loaded() or loaded())
    assert len(said) == 1
    assert "made anew" in said[0]
    assert not heard(lambda: loaded() == 1 or pytest.fail("it was not kept again"))


def test_code_that_computes_other_numbers_is_not_used(kernels: Path) -> None:
    """As on another processor, or with another mathematical library: the seal fits, and the numbers do not."""
    loaded()
    kept = files(kernels)[0]
    mark, _, code = seals.opened(kept).partition(b"\n")
    asked, computed = mark.split()
    assert [asked, computed] == [fingerprint((1.0,)).encode(), fingerprint((2.0, (1.0,))).encode()]
    seals.keep(kept.name, asked + b" " + fingerprint((3.0, (1.0,))).encode() + b"\n" + code)
    said = heard(loaded)
    assert len(said) == 1
    assert "other numbers" in said[0]
    assert loaded() == 1


def test_another_question_is_no_damage(kernels: Path) -> None:
    loaded()
    assert not heard(lambda: loaded(asked=3.0))
    assert loaded(asked=3.0) == 1


@pytest.mark.parametrize("what", ["folder", "above", "file"])
def test_what_others_may_write_is_not_run(kernels: Path, what: str) -> None:
    loaded()
    place = {"folder": kernels, "above": kernels.parent, "file": files(kernels)[0]}[what]
    place.chmod(0o777)
    before = {path: path.read_bytes() for path in files(kernels)}
    said = heard(lambda: loaded() == 0 or pytest.fail("it was run"))
    assert len(said) == 1
    assert "written by others" in said[0] if what == "file" else "others may write" in said[0]
    if what != "file":
        assert "CELLSIM_CACHE_DIR" in said[0]
        assert before == {path: path.read_bytes() for path in files(kernels)}
        assert loaded() == 1, "a private folder keeps it until the program ends"
        assert str(kernels) not in str(folder.cache_folder())
    place.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a file away")
def test_what_belongs_to_another_is_not_run(kernels: Path) -> None:
    loaded()
    os.chown(kernels, 12345, -1)
    assert "belongs to another user" in heard(loaded)[0]


def test_without_a_folder_a_passing_one_serves_and_it_is_said(kernels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kernels.write_text("in the way")
    said = heard(lambda: [loaded(), loaded()] == [0, 1] or pytest.fail("compiled twice"))
    assert len(said) == 1
    assert "CELLSIM_CACHE_DIR" in said[0]
    assert folder.cache_folder().is_dir()
    # a process begun by this one finds what is there, and says nothing again
    child = subprocess.run(
        [sys.executable, "-c", f"from tests.numerics.test_kept import loaded, TEXT; print(loaded({TEXT!r}))"],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert child.stdout == "1\n"
    assert not child.stderr


@pytest.mark.parametrize("what", ["the text", "machine code"])
def test_one_process_compiles_and_the_others_wait(what: str) -> None:
    program, done = Program(TEXT, "here", written), Event()
    lock = program.name if what == "the text" else f"{program.name}.twice"
    if what == "machine code":
        assert program.module

    def other() -> None:
        program.ready("twice", lambda: (1.0,))
        done.set()

    with alone(lock):  # it is left behind by an earlier process, and locks nobody out
        pass
    with alone(lock):
        (thread := Thread(target=other)).start()
        assert not done.wait(0.5)
    thread.join()
    assert done.is_set()


OF_FILES = (
    "open", "read", "write", "fsync", "replace", "mkdir", "stat", "fstat", "close", "listdir", "unlink", "scandir",
    "readlink", "lstat",
)  # fmt: skip


@pytest.mark.parametrize("text", [TEXT, "def twice(x):\n    return 2.0 * x\n"], ids=["loading", "storing"])
def test_no_failing_call_of_the_file_system_is_a_traceback(tmp_path: Path, text: str) -> None:
    """Each call fails once: the kernel computes, and what cannot be kept where it should be is kept elsewhere."""
    loaded()  # the compiler has read its own files
    for k in range(1, 200):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(places, "_warned", set())
            if text != TEXT:
                patch.setenv("CELLSIM_CACHE_DIR", str(tmp_path / f"new {k}"))
            calls = failing(patch, lambda count, k=k: count == k)
            heard(lambda: Program(text, "here", written).ready("twice", lambda: (1.0,)))
        if calls[0] < k:
            break
    assert 10 < k < 199


def test_a_full_disk_is_said_once_and_compiles_nothing_twice(kernels: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        failing(patch, lambda count: True, ("write",))
        said = heard(loaded)
    assert len(said) == 1
    assert "No space left" in said[0]
    assert "CELLSIM_CACHE_DIR" in said[0]
    assert not list(kernels.glob("*.tmp"))


def failing(patch: pytest.MonkeyPatch, which: Callable[[int], bool], names: tuple[str, ...] = OF_FILES) -> list[int]:
    """Let some calls of the file system fail as if the disk were full; gives the count of calls."""
    calls = [0]

    def faulty(real: Callable) -> Callable:
        def call(*given: Any, **named: Any) -> Any:
            calls[0] += 1
            if which(calls[0]):
                raise OSError(28, "No space left on device")
            return real(*given, **named)

        return call

    for name in names:
        patch.setattr(os, name, faulty(getattr(os, name)))
    return calls


def test_what_only_compiled_code_calls_has_no_machine_code_of_its_own(kernels: Path) -> None:
    called = (
        "@kernel\ndef inner(x):\n    return x + 1.0\n\n\n@entry\ndef outer(x):\n    return inner(2.0 * x) - inner(x)\n"
    )
    assert Program(f"{COMPILED_HEADER}\n\n{called}", "here").ready("outer", lambda: (3.0,))(3.0) == 3.0
    kept = next(path for path in kernels.glob("*.outer.*") if path.suffix == ".nbc").read_bytes()
    assert b"outer" in kept
    assert b"inner" not in kept
