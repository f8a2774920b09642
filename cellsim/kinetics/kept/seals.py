"""Files that are sealed with a digest of what they hold and of their name, and believed only when it fits.

A seal finds damage. Against people it does not help, because whoever can write a file can seal it too; against them
stand the owner and the mode of the file and of its folder.
"""

import hashlib
import os
import stat
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from cellsim.kinetics.kept.places import folders, mistrust, own_folder, passing_folder, say, unwritable

MOST_BYTES = 1 << 28
_DAY_S = 86400.0
# a pipe in the place of a file must not be waited for
_READING = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))


class Doubt(Exception):
    """A kept file that is not believed; the text says why."""


def seal(name: str, body: bytes) -> bytes:
    """The first line of a sealed file."""
    return f"# sealed: {hashlib.sha256(name.encode() + bytes(1) + body).hexdigest()}\n".encode()


def opened(path: Path) -> bytes:
    """What a sealed file holds.

    Raises
    ------
    FileNotFoundError
        where it is not there
    Doubt
        where it cannot be read, is not sealed with what it holds, or could have been written by others
    """
    try:
        handle = os.open(path, _READING)
        try:
            entry = os.fstat(handle)
            if not stat.S_ISREG(entry.st_mode) or entry.st_size > MOST_BYTES:
                raise Doubt("is no kernel")
            if hasattr(os, "getuid") and (entry.st_uid not in (os.getuid(), 0) or entry.st_mode & 0o022):
                raise Doubt("could have been written by others")
            whole = b"".join(iter(lambda: os.read(handle, 1 << 20), b""))
        finally:
            os.close(handle)
    except FileNotFoundError:
        raise
    except OSError as reason:
        raise Doubt(f"cannot be read ({reason.strerror})") from None
    first, line, body = whole.partition(b"\n")
    if first + line != seal(path.name, body):
        raise Doubt("is damaged: its seal does not fit")
    return body


def find(name: str) -> bytes | None:
    """What is kept under a name, if anything is that can be believed."""
    for folder in folders():
        try:
            return opened(folder / name)
        except FileNotFoundError:
            continue
        except Doubt as doubt:
            doubted(folder / name, str(doubt))
    return None


def doubted(path: Path | str, why: str) -> None:
    """Say once that something kept is not believed."""
    say("doubted", f"A kept kernel {why}; it is made anew, which takes some seconds: {path}")


def keep(name: str, body: bytes) -> None:
    """Keep something under a name for later runs, or where that cannot be, until the program ends."""
    folder = own_folder()
    if folder:
        try:
            _write(folder / name, body)
            return
        except OSError as reason:
            # Windows replaces no file that is being read, and who reads it has no need of ours
            if os.name == "nt" and isinstance(reason, PermissionError) and find(name) is not None:
                return
            unwritable(folder, reason)
    # where not even that is possible nothing is kept, and the user has been told
    with suppress(OSError):
        _write(passing_folder() / name, body)


def _write(path: Path, body: bytes) -> None:
    """All of it or nothing: a name is given only to what lies on the disk."""
    handle, passing = tempfile.mkstemp(dir=path.parent, prefix=f"{path.stem}.", suffix=".tmp")
    try:
        try:
            whole = memoryview(seal(path.name, body) + body)
            while whole:
                whole = whole[os.write(handle, whole) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(passing, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(passing)
        raise
    with suppress(OSError):
        _sweep(path.parent)


@cache
def _sweep(folder: Path) -> None:
    """Take away what writers that were killed have left; once in a process, for a study keeps thousands of things."""
    for left in folder.glob("*_*.tmp"):
        if time.time() - left.stat().st_mtime > _DAY_S:
            left.unlink()


def damaged(folder: Path) -> dict[Path, str]:
    """The kept files of a folder that would not be believed, each with the reason; nothing is loaded."""
    found = {}
    if fault := mistrust(folder.resolve()):
        found[folder] = fault
    for path in sorted(folder.glob("kernel_*")):
        if path.suffix in (".py", ".nbc"):
            try:
                opened(path)
            except Doubt as doubt:
                found[path] = str(doubt)
    return found
