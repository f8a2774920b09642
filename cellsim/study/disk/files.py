"""Files that are on disk when a call returns, and names that are hidden while they are written."""

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EINVAL, ENOENT, ENOTSUP
from pathlib import Path
from tempfile import gettempdir

from cellsim.errors import ResultError

LONGEST = 200  # bytes of a name; with what is put around it, no file system's 255 are passed


def write(path: Path, raw: bytes) -> None:
    """Write a file that is not there yet, and have it on disk."""
    with open(path, "xb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the folder's own list of names on disk, where the system has such a call."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as reason:
        if reason.errno not in (EACCES, EINVAL, ENOTSUP):
            raise


def replace_file(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all; an earlier one stays until the new one is on disk.

    What fails is tried once more, for a disk that was full a moment ago.

    Raises
    ------
    OSError : the system refuses twice.
    """
    try:
        _replace(path, raw)
    except OSError:
        _replace(path, raw)


def _replace(path: Path, raw: bytes) -> None:
    fresh = hidden(path, "tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(fresh, raw)
        os.replace(fresh, path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


@contextmanager
def appearing(file: Path) -> Iterator[Path]:
    """A hidden file to be written, which stands at its place when the block ends: whole, or not at all.

    Raises
    ------
    ResultError : something of that name is there already, or the system refuses.
    """
    fresh = hidden(file, "new")
    try:
        _check_free(file)
        if not file.parent.is_dir():  # or it would be found out when all is computed
            raise FileNotFoundError(ENOENT, f"there is no folder '{file.parent}'")
        yield fresh
        with open(fresh, "rb+") as written:
            os.fsync(written.fileno())
        _check_free(file)  # what goes there took its time
        os.replace(fresh, file)
        sync_folder(file.parent)
    except OSError as reason:
        raise ResultError(f"{file} cannot be written: {reason.strerror or reason}. Choose another place.") from None
    finally:
        with suppress(OSError):
            fresh.unlink()


def _check_free(file: Path) -> None:
    if os.path.lexists(file):
        raise ResultError(f"{file} exists already, and was left as it is. Choose another name.")


def short(name: str) -> str:
    """A name as it is, or what stands for it where it is so long that nothing could be put around it."""
    raw = os.fsencode(name)
    return name if len(raw) <= LONGEST else hashlib.sha256(raw).hexdigest()[:32]


def hidden(path: Path, end: str) -> Path:
    """A hidden name beside a path that nobody else has, ``.NAME.1a2b3c4d.end``."""
    return path.parent / f".{short(path.name)}.{secrets.token_hex(4)}.{end}"


def left_hidden(folder: Path, name: str, ends: str) -> Iterator[Path]:
    """What a process that is gone left in a folder under a hidden name; ``name`` and ``ends`` are patterns."""
    pattern = re.compile(rf"\.{name}\.[0-9a-f]{{8}}\.({ends})")
    with os.scandir(folder) as entries:
        found = sorted(entry.name for entry in entries if pattern.fullmatch(entry.name))
    yield from (folder / each for each in found)


def beside(path: Path) -> Iterator[Path]:
    """Folders in which something can be kept that cannot be where it should: beside it, here, for the moment."""
    homes = [path.parent]
    with suppress(OSError):
        homes.append(Path.cwd())
    with suppress(OSError):
        homes.append(Path(gettempdir()))
    yield from dict.fromkeys(homes)
