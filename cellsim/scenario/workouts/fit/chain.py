"""The files that are chained in one FIT file: where each truly ends, and what is wrong with it, told truly."""

import struct

from fitdecode.utils import compute_crc

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.fit.frames import MAGIC, Walk, rewritten, walk
from cellsim.scenario.workouts.trace import refusal

LEAST_HEADER = 12
UNFINISHED = (0, 0xFFFFFFFF)  # what stands for the size until a device closes its file
MOST_FILES = 1000
AGAIN = "copy it again from the device or export it again"


def files(data: bytes, name: str) -> tuple[list[bytes], list[str]]:
    """Each chained file, mended so that it can be decoded, and notes on what was mended.

    A file that its device never finished is read up to its last whole record; what follows the end is left out.

    Raises
    ------
    WorkoutError : no FIT file, cut short, or damaged where its own check sum can tell.
    """
    found: list[bytes] = []
    notes: list[str] = []
    at = 0
    while at < len(data) and _header(data, at) and len(found) < MOST_FILES:
        try:
            walked, stop = _one(data, at, name, notes)
        except WorkoutError:
            if not found:
                raise
            break
        found.append(rewritten(data, walked))
        at = stop
    if not found:
        raise refusal(name, "is damaged, for it does not begin as a FIT file does", AGAIN)
    if at < len(data):
        notes.append(f"{len(data) - at} bytes after the end of the recording were left out.")
    return found, notes


def _header(data: bytes, at: int) -> bool:
    """Whether a FIT file begins here."""
    return data[at + 8 : at + 12] == MAGIC and data[at] >= LEAST_HEADER


def _one(data: bytes, at: int, name: str, notes: list[str]) -> tuple[Walk, int]:
    """The records of the file that begins at ``at``, and where what follows it begins."""
    begin, size = at + data[at], struct.unpack_from("<I", data, at + 4)[0]
    end, left = begin + size, len(data) - begin
    if size not in UNFINISHED and end + 2 <= len(data):
        stored, counted = struct.unpack_from("<H", data, end)[0], compute_crc(data[at:end])
        if stored in (counted, 0):
            walked = walk(data, begin, end)
            if walked.whole:
                if stored != counted:
                    notes.append("The file has no check sum, so damage to it could not be seen.")
                return walked, end + 2
            raise refusal(name, f"is damaged, for byte {walked.end} of it begins no record of FIT", AGAIN)
    walked = walk(data, begin, len(data))
    rest = len(data) - walked.end
    if rest >= 2 and compute_crc(data[at : walked.end]) == struct.unpack_from("<H", data, walked.end)[0]:
        notes.append("The size in the file's header is wrong; its records and check sum are whole.")
        return walked, walked.end + 2
    if size not in UNFINISHED and end + 2 <= len(data):
        raise refusal(name, "is damaged, for its check sum does not match its content", AGAIN)
    if walked.end == begin:
        raise refusal(name, "is a FIT file in which no record is whole", AGAIN)
    if size in UNFINISHED:
        after = f" {rest} bytes after the last whole record were left out." if rest else ""
        notes.append(f"The device never finished this file; it was read up to its last whole record.{after}")
        return walked, len(data)
    if not walked.whole and walked.end != end:
        what = f"is damaged or cut short, for it promises {size} bytes of records and {left} are there"
        raise refusal(name, what, AGAIN)
    what = "its check sum is missing" if walked.end == end else f"{end - walked.end} bytes of it are missing"
    notes.append(f"The file ends early ({what}); its records are whole up to there.")
    return walked, len(data)
