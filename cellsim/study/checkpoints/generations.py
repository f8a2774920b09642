"""Two generations of a checkpoint on disk: the last one, and the one before, should the last one be damaged.

A new one is whole before it takes its place, and a last one becomes the one before only while it is as it was written.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cellsim.study.checkpoints.packed import is_sealed
from cellsim.study.disk.files import hidden, sync_folder, write
from cellsim.study.disk.seal import regular

LAST, BEFORE = "last.zip", "before.zip"


def generations(folder: Path, stem: str) -> tuple[Path, Path]:
    """Where the last checkpoint of this name is, and the one before it."""
    return folder / f"{stem}.{LAST}", folder / f"{stem}.{BEFORE}"


def put_last(folder: Path, stem: str, raw: bytes) -> None:
    """Let bytes be the last checkpoint, and what was the last be the one before, if it is whole.

    Raises
    ------
    OSError : the system refuses; both generations are then as they were.
    """
    last, before = generations(folder, stem)
    fresh = hidden(last, "tmp")
    try:
        write(fresh, raw)
        if (old := content(last)) is not None and is_sealed(old):
            _put_before(last, before)
        os.replace(fresh, last)
        sync_folder(folder)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _put_before(last: Path, before: Path) -> None:
    """Give the last one a second name, in place of the one before; where no file has two names, it is moved."""
    link = hidden(before, "tmp")
    try:
        os.link(last, link)
    except OSError:
        os.replace(last, before)
    else:
        try:
            os.replace(link, before)
        finally:
            with suppress(OSError):
                link.unlink(missing_ok=True)


def content(file: Path) -> bytes | None:
    """The bytes of an ordinary file; None where there is none that could be read."""
    try:
        return regular(file, file.lstat().st_size)
    except OSError:
        return None


def there(folder: Path, stem: str) -> Iterator[tuple[Path, bytes]]:
    """The generations that are there, the last one first."""
    for file in generations(folder, stem):
        if os.path.lexists(file):
            yield file, content(file) or b""


def put_part(folder: Path, name: str, raw: bytes) -> None:
    """A file that generations name and do not hold; one of that name that is there is written anew.

    Raises
    ------
    OSError : the system refuses.
    """
    fresh = hidden(folder / name, "tmp")
    try:
        write(fresh, raw)
        os.replace(fresh, folder / name)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
