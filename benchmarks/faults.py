"""A disk that fails once: the k-th call that touches a folder is refused as by a full or broken one."""

import builtins
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

BY_PATH = (
    "open", "replace", "rename", "mkdir", "rmdir", "unlink", "remove", "scandir", "listdir", "stat", "lstat", "readlink"
)  # fmt: skip
BY_HANDLE = ("fsync", "ftruncate", "write")


class FailingDisk:
    """Counts calls that touch a folder, or a file that was opened in it, and makes one of them fail."""

    def __init__(self, folder: Path, fails: int, errno: int) -> None:
        self.folder, self.fails, self.errno, self.calls = str(folder), fails, errno, 0

    @property
    def failed(self) -> bool:
        return self.calls > self.fails

    def count(self) -> None:
        self.calls += 1
        if self.calls == self.fails + 1:
            raise OSError(self.errno, os.strerror(self.errno))

    def within(self, given: tuple[Any, ...], named: dict[str, Any]) -> bool:
        """Whether a call is about the folder; names under an open folder are."""
        if named.get("dir_fd") is not None or named.get("src_dir_fd") is not None:
            return True
        paths = [os.fspath(each) for each in given[:2] if isinstance(each, str | os.PathLike)]
        return any(isinstance(path, str) and path.startswith(self.folder) for path in paths)

    def calling(self, real: Callable[..., Any], always: bool = False) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if always or self.within(given, named):
                self.count()
            return real(*given, **named)

        return call

    def opening(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if not self.within(given, named):
                return real(*given, **named)
            self.count()
            return FailingFile(real(*given, **named), self)

        return call


class FailingFile:
    """An open file of such a disk."""

    def __init__(self, file: Any, disk: FailingDisk) -> None:
        self._file, self._disk = file, disk

    def __enter__(self) -> "FailingFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Any]:
        return iter(self._file)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._file, name)
        return self._disk.calling(found, always=True) if name in ("read", "write", "flush") else found


@contextmanager
def failing_disk(folder: Path, fails: int, errno: int) -> Iterator[FailingDisk]:
    """Within the block the call number ``fails`` (from 0) that touches the folder raises OSError(errno), once."""
    disk = FailingDisk(folder, fails, errno)
    patches = [patch.object(os, name, disk.calling(getattr(os, name))) for name in BY_PATH]
    patches += [patch.object(os, name, disk.calling(getattr(os, name), always=True)) for name in BY_HANDLE]
    patches += [patch.object(place, "open", disk.opening(place.open)) for place in (builtins, io)]
    if os.name == "posix":
        import fcntl

        patches.append(patch.object(fcntl, "flock", disk.calling(fcntl.flock, always=True)))
    for each in patches:
        each.start()
    try:
        yield disk
    finally:
        for each in reversed(patches):
            each.stop()
