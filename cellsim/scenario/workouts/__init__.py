"""Workouts that people own: recordings taken apart into legs and read into one form, plans, and diaries.

Files come from strangers. A file that is no workout is refused with one sentence; a file with faults that
can be mended is mended, and every change is said in the notes of the trace.
"""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import choose, content, fit, tables, xml
from cellsim.scenario.workouts.content import MEND
from cellsim.scenario.workouts.leg import POWER, File, Leg
from cellsim.scenario.workouts.planned import Plan, reader_of
from cellsim.scenario.workouts.repair.words import counted
from cellsim.scenario.workouts.tables import Diary, Session
from cellsim.scenario.workouts.trace import Recording, refusal

__all__ = ["Diary", "Plan", "Recording", "Session", "read_everything", "read_workout", "taken_apart"]

SAME_S = 3.0  # two recordings of the same seconds are of the same activity
MOST_NAMED = 5  # files of an archive that are named with their faults
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


def read_workout(path: str | os.PathLike[str], leg: int | None = None) -> Recording | Plan | Diary:
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
    aside: list[WorkoutError] = []
    if len(packed) > 1 and (planned := _planned_of(packed)):
        whole, aside = _together(packed)
        if not whole.legs and len(planned) > 1:
            labels = [label for label, _ in planned]
            kinds = "plans" if all(reader_of(inner, label) for label, inner in planned) else "plans or diaries"
            what = f"is an archive of {len(labels)} {kinds} ({', '.join(map(repr, labels[:5]))})"
            raise refusal(name, what, "unpack it and give one of them")
        if not whole.legs:
            aside = [each for each in aside if not str(each).startswith(f"'{planned[0][0]}' ")]
            packed = planned
    if len(packed) == 1:
        label, inner = packed[0]
        asked = _planned(inner, label, name, sha256)
        if asked is not None and leg is not None:
            raise refusal(name, f"is no recording, and has no activity {leg}", "leave the number out")
        if asked is not None:
            return replace(asked, notes=(*asked.notes, _left(aside))) if aside else asked
    return choose.chosen(taken_apart(data, name), name, sha256, leg)


def read_everything(data: bytes, name: str) -> tuple[list[Recording | Diary], list[WorkoutError]]:
    """All that was done in the bytes of a file or archive: each activity of each recording, and diaries.

    Parameters
    ----------
    data : of the file, which may be packed
    name : of it, for sentences

    Returns
    -------
    recordings and diaries in the order of the file, and why each other part is neither, in a sentence each
    """
    found: list[Recording | Diary] = []
    reasons: list[WorkoutError] = []
    try:
        packed = content.unpacked(data, name)
    except WorkoutError as reason:
        return [], [reason]
    for label, inner in packed:
        known, sha256 = name if len(packed) == 1 else label, hashlib.sha256(inner).hexdigest()
        try:
            asked = _planned(inner, label, known, sha256)
            if isinstance(asked, Plan):
                raise refusal(known, "is a plan of what is still to be done", "give it with --plan")
            if asked is not None:
                found.append(asked)
                continue
            legs, unread = choose.every(_reader(inner, label, known)(inner, known), known, sha256)
        except WorkoutError as reason:
            reasons.append(reason)
            continue
        found += legs
        reasons += unread if unread or legs else [refusal(known, "holds no activity", MEND)]
    return found, reasons


def _planned(data: bytes, label: str, name: str, sha256: str) -> Plan | Diary | None:
    """What is no recording: a plan, or a diary."""
    reader = reader_of(data, label)
    if reader is not None:
        return reader(data, name, sha256)
    return tables.diary(data, name, sha256) if tables.is_table(label) and not data.lstrip().startswith(b"<") else None


def _planned_of(packed: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The files of an archive that are plans or diaries, with faults or without."""
    found = []
    for label, data in packed:
        try:
            is_planned = reader_of(data, label) is not None or _planned(data, label, label, "") is not None
        except WorkoutError:
            is_planned = tables.is_diary(data, label)
        if is_planned:
            found.append((label, data))
    return found


def taken_apart(data: bytes, name: str) -> File:
    """All activities in the bytes of a recording, or of an archive of recordings."""
    packed = content.unpacked(data, name)
    if len(packed) == 1:
        label, data = packed[0]
        return _reader(data, label, name)(data, name)
    whole, reasons = _together(packed)
    if not whole.legs and len(reasons) == 1:
        raise reasons[0]
    if not whole.legs:
        raise refusal(name, f"is an archive without a recording in it{_listed(reasons)}", MEND)
    if reasons:
        whole.notes.append(_left(reasons))
    return whole


def _left(reasons: list[WorkoutError]) -> str:
    return f"{counted(len(reasons), 'other file')} of the archive left aside{_listed(reasons)}."


def _listed(reasons: list[WorkoutError]) -> str:
    """Each file with its own reason, and without the advice."""
    told = [str(reason).rpartition(": ")[0] for reason in reasons[:MOST_NAMED]]
    told += [f"and {len(reasons) - MOST_NAMED} more"] if len(reasons) > MOST_NAMED else []
    return f" ({'; '.join(told)})" if told else ""


def _together(packed: list[tuple[str, bytes]]) -> tuple[File, list[WorkoutError]]:
    """The legs of all recordings of an archive, and why the other files are none."""
    whole, reasons = File(), []
    for label, data in packed:
        try:
            found = _reader(data, label, label)(data, label)
        except WorkoutError as reason:
            reasons.append(reason)
            continue
        for each in found.legs:
            each.notes = [*found.notes, *each.notes]
        again = sum(_keep(each, whole.legs) for each in found.legs)
        if again and again == len(found.legs):
            reasons.append(refusal(label, "holds what another file of the archive holds too", MEND))
        whole.person |= found.person
    return whole, reasons


def _keep(leg: Leg, legs: list[Leg]) -> bool:
    """Put a leg to others unless it is there already, as in another format; that which has power counts.

    Returns
    -------
    Whether it was there already.
    """
    for place, other in enumerate(legs):
        if leg.spans and other.spans and np.allclose(leg.spans, other.spans, rtol=0.0, atol=SAME_S):
            if np.isfinite(leg.table[:, POWER]).any() and not np.isfinite(other.table[:, POWER]).any():
                legs[place] = leg
            return True
    legs.append(leg)
    return False


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
    if ending in READERS and not other:
        return READERS[ending]
    raise refusal(name, f"is {other}no recording that can be read", MEND)
