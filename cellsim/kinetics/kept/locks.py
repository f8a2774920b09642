"""One process compiles, the others wait for what it keeps."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from cellsim.kinetics.kept.places import cache_folder

fcntl: Any
try:
    import fcntl
except ImportError:  # where there are no such locks, each process compiles for itself
    fcntl = None

LONGEST_S = 900.0


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Be the only process that makes what is kept under a name; without a lock where there can be none.

    The lock ends with the process that holds it, however that ends. Nobody waits longer than LONGEST_S.
    """
    handle = None
    if fcntl is not None:
        with suppress(OSError):
            handle = os.open(cache_folder() / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        if handle is not None:
            _wait_for(handle)
        yield
    finally:
        if handle is not None:
            with suppress(OSError):
                os.close(handle)


def _wait_for(handle: int) -> None:
    until = time.monotonic() + LONGEST_S
    while time.monotonic() < until:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.1)
        except OSError:  # not every file system has locks
            return
        else:
            return
