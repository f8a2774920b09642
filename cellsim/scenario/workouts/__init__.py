"""Workouts that people own: recordings taken apart into legs and read into one form, plans, and diaries.

Files come from strangers. A file that is no workout is refused with one sentence; a file with faults that
can be mended is mended, and every change is said in the notes of the trace.
"""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import choose, content, fit, tables, xml
from cellsim.scenario.workouts.content import MEND
from cellsim.scenario.workouts.leg import File
from cellsim.scenario.workouts.planned import Plan, reader_of
from cellsim.scenario.workouts.tables import Diary, Session
from cellsim.scenario.workouts.trace import Trace, refusal

__all__ = ["Diary", "Plan", "Session", "Trace", "read_workout", "taken_apart"]

Reader = Callable[[bytes, str], File]
READERS: dict[str, Reader] = {"fit": fit.read, "tcx": xml.read, "gpx": xml.read}
READERS |= {ending: tables.read for ending in tables.ENDINGS}
OTHERS = {
    b"{": "JSON, as services answer with an error, and ",
    b"[{": "JSON, as services answer with an error, and ",
    b"%pdf": "a PDF and ",
    b"\x89png": "a picture and ",
    b"\xff\xd8\xff": "a picture and ",
    b"[params]": "a Polar HRM file and ",
    b"7z\xbc\xaf": "packed with 7-Zip and ",
    b"rar!": "packed with RAR and ",
}


def read_workout(path: str | os.PathLike[str], leg: int | None = None) -> Trace | Plan | Diary:
    """A recording as one sample per second, a plan as its steps, or a diary as its sessions.

    ``leg`` is the number of the activity where a recording holds several.

    The kind is told by the content, and by the ending of the name where the content does not tell.

    Raises
    ------
    WorkoutError : no such file, one that is damaged, too large, or no workout, or several activities of which none
        was chosen; always one sentence.
    """
    name = content.named(Path(path).name)
    data = content.opened(path, name)
    sha256 = hashlib.sha256(data).hexdigest()
    packed = content.unpacked(data, name)
    plans = [label for label, inner in packed if len(packed) > 1 and reader_of(inner, label)]
    if plans and len(plans) == len(packed):
        what = f"is an archive of {len(plans)} plans ({', '.join(map(repr, plans[:5]))})"
        raise refusal(name, what, "unpack it and give one of them")
    if len(packed) == 1:
        label, inner = packed[0]
        asked = _planned(inner, label, name, sha256)
        if asked is not None and leg is not None:
            raise refusal(name, f"is no recording, and has no activity {leg}", "leave the number out")
        if asked is not None:
            return asked
    return choose.chosen(taken_apart(data, name), name, sha256, leg)


def _planned(data: bytes, label: str, name: str, sha256: str) -> Plan | Diary | None:
    """What is no recording: a plan, or a diary."""
    reader = reader_of(data, label)
    if reader is not None:
        return reader(data, name, sha256)
    return tables.diary(data, name, sha256) if tables.is_table(label) and not data.lstrip().startswith(b"<") else None


def taken_apart(data: bytes, name: str) -> File:
    """All activities in the bytes of a recording, or of an archive of recordings."""
    packed = content.unpacked(data, name)
    if len(packed) == 1:
        label, data = packed[0]
        return _reader(data, label, name)(data, name)
    whole, reasons = File(), []
    for label, data in packed:
        try:
            found = _reader(data, label, label)(data, label)
        except WorkoutError as reason:
            reasons.append(reason)
            continue
        for each in found.legs:
            each.notes = [*found.notes, *each.notes]
        whole.legs += found.legs
        whole.person |= found.person
    if not whole.legs:
        raise reasons[0] if len(reasons) == 1 else refusal(name, "is an archive without a recording in it", MEND)
    if reasons:
        whole.notes.append(f"{len(reasons)} other files in the archive are no recordings and were left aside.")
    return whole


def _reader(data: bytes, label: str, name: str) -> Reader:
    """Which reader reads these bytes; ``label`` is the name they had, ``name`` that of the file that holds them."""
    head = data[:4096].lower()
    if data[8:12] == b".FIT":
        return READERS["fit"]
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        return xml.read
    if b"<trainingcenterdatabase" in start or b"<gpx" in start:
        return xml.read
    ending = label.lower().rpartition(".")[2]
    other = next((what for mark, what in OTHERS.items() if start.startswith(mark)), "")
    if ending in READERS and not (other and tables.is_table(label)):
        return READERS[ending]
    raise refusal(name, f"is {other}no recording that can be read", MEND)
