"""One process writes at a time: a lock that goes when the process that holds it is gone, however it ends."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cellsim.errors import ResultError

TRIES, PAUSE_S = 5, 0.1


class Busy(ResultError):
    """Another process holds the lock."""


_HELD: set[tuple[Path, int]] = set()  # by which thread of this process


@contextmanager
def locked(file: Path, what: Path, shared: bool = False) -> Iterator[bool]:
    """Hold a lock while the block lasts; within it the same thread may take it again.

    Parameters
    ----------
    file : what is locked; made for it, and removed afterwards
    what : what it stands for, as a sentence names it
    shared : others may hold it likewise, but nobody for themselves alone

    Yields
    ------
    Whether nobody else can hold it: not where the file system has no locks.

    Raises
    ------
    Busy : somebody else holds it.
    OSError : the system refuses the file.
    """
    mine = (file, threading.get_ident())
    if mine in _HELD:
        yield True
        return
    handle = _waited(file, what) if shared else _taken(file, what, shared)
    if handle is None:
        yield False
        return
    _HELD.add(mine)
    try:
        yield True
    finally:
        _HELD.discard(mine)
        if not shared or _alone(handle):
            with suppress(OSError):
                file.unlink()
        with suppress(OSError):
            os.close(handle)


def _waited(file: Path, what: Path) -> int | None:
    """A shared lock; whoever leaves holds it alone for a moment, to see whether they are the last."""
    for _ in range(TRIES):
        try:
            return _taken(file, what, shared=True)
        except Busy:
            time.sleep(PAUSE_S)
    return _taken(file, what, shared=True)


def _alone(handle: int) -> bool:
    """Whether a lock that is shared is held by nobody else."""
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _taken(file: Path, what: Path, shared: bool) -> int | None:
    while True:
        handle = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        taken = False
        try:
            if not _lock(handle, what, shared):
                return None
            # Whoever held it until now has removed the file: then this is a lock on nothing.
            if taken := _same(handle, file):
                with suppress(OSError):  # of several, the last to come
                    os.ftruncate(handle, 0)
                    os.write(handle, str(os.getpid()).encode())
                return handle
        finally:
            if not taken:
                os.close(handle)


def _same(handle: int, file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(file))
    except FileNotFoundError:
        return False


def _lock(handle: int, what: Path, shared: bool) -> bool:
    """Whether a file could be locked; False where there are no locks, or none that could be shared."""
    try:
        if sys.platform == "win32":
            import msvcrt

            if shared:
                return False

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as busy:
        owner = b""
        with suppress(OSError):
            owner = os.read(handle, 20)
        named = f" (process {owner.decode()})" if owner.isdigit() else ""
        raise Busy(
            f"Another run{named} is writing to '{what}'. Wait until it has ended, or give another folder."
        ) from busy
    except OSError:
        return False
    return True
