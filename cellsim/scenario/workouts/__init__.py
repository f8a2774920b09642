"""Workouts that people own: FIT, TCX and GPX recordings, read into one form.

Files come from strangers. A file that is no workout is refused with one sentence; a file with faults that
can be mended is mended, and every change is said in the notes of the trace.
"""

import hashlib
import os
import stat
from pathlib import Path

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import fit, gpx, repair, tcx
from cellsim.scenario.workouts.trace import MAX_BYTES, Trace, refusal

__all__ = ["Trace", "read_workout"]

READERS = {"fit": fit.read, "tcx": tcx.read, "gpx": gpx.read}
MEND = "give a FIT, TCX or GPX file"


def read_workout(path: str | os.PathLike[str]) -> Trace:
    """A FIT, TCX or GPX recording as one sample per second.

    The kind is told by the content, and by the ending of the name where the content does not tell.

    Raises
    ------
    WorkoutError : no such file, one that is damaged, too large, or no workout; always one sentence.
    """
    name = "".join(letter if letter.isprintable() else "?" for letter in Path(path).name) or "."
    data = _content(path, name)
    recording = READERS[_kind(data, name)](data, name)
    return repair.trace(recording, name, hashlib.sha256(data).hexdigest())


def _content(path: str | os.PathLike[str], name: str) -> bytes:
    try:
        # Without O_NONBLOCK a named pipe would be waited for forever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise refusal(name, "is not a regular file", MEND)
            data = file.read(MAX_BYTES + 1) if found.st_size <= MAX_BYTES else None
    except WorkoutError:
        raise
    except FileNotFoundError as reason:
        raise refusal(name, "does not exist", "check the path of the workout file") from reason
    except PermissionError as reason:
        what = "may not be read, as permission is wanting"
        raise refusal(name, what, "change its rights, or give another file") from reason
    except (OSError, ValueError) as reason:  # ValueError: a null byte in the path
        raise refusal(name, "cannot be opened", MEND) from reason
    if data is None or len(data) > MAX_BYTES:
        raise refusal(name, f"is larger than {MAX_BYTES // 2**20} MiB", "cut it into shorter recordings")
    if not data:
        raise refusal(name, "is empty", "copy it again from the device or export it again")
    return data


def _kind(data: bytes, name: str) -> str:
    head = data[:4096].lower()
    if data[8:12] == b".FIT":
        return "fit"
    if b"<trainingcenterdatabase" in head:
        return "tcx"
    if b"<gpx" in head:
        return "gpx"
    ending = name.lower().rpartition(".")[2]
    if ending in READERS:
        return ending
    if data[:2] in (b"\x1f\x8b", b"PK"):
        raise refusal(name, "is a packed file", "unpack it and give the FIT, TCX or GPX file inside")
    raise refusal(name, "is no recording that can be read", MEND)
