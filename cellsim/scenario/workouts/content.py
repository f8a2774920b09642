"""The bytes of a recording: opened with care, and taken out of .gz and .zip."""

import gzip
import io
import os
import stat
import zipfile
import zlib
from typing import IO

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import trace
from cellsim.scenario.workouts.trace import refusal

MEND = "give a FIT, TCX, GPX, CSV, ZWO, ERG or MRC file"
MOST_MEMBERS = 1000
MOST_PACKED = 3  # how deep a packed file may lie in packed files
GZIP, ZIPS = b"\x1f\x8b", (b"PK\x03\x04", b"PK\x05\x06")
CHUNK = 1 << 20
ENDINGS = ("fit", "tcx", "gpx", "csv", "tsv", "txt", "tab", "zwo", "erg", "mrc", "gz", "zip")


def opened(path: str | os.PathLike[str], name: str) -> bytes:
    """Everything in a regular file of a sane size."""
    try:
        # Without O_NONBLOCK a named pipe would be waited for forever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise refusal(name, "is not a regular file", MEND)
            data = file.read(trace.MAX_BYTES + 1) if found.st_size <= trace.MAX_BYTES else None
    except WorkoutError:
        raise
    except FileNotFoundError as reason:
        raise refusal(name, "does not exist", "check the path of the workout file") from reason
    except PermissionError as reason:
        what = "may not be read, as permission is wanting"
        raise refusal(name, what, "change its rights, or give another file") from reason
    except (OSError, ValueError) as reason:  # ValueError: a null byte in the path
        raise refusal(name, "cannot be opened", MEND) from reason
    if data is None or len(data) > trace.MAX_BYTES:
        raise refusal(name, f"is larger than {trace.MAX_BYTES // 2**20} MiB", "cut it into shorter recordings")
    if not data:
        raise refusal(name, "is empty", "copy it again from the device or export it again")
    return data


class Room:
    """How much may still be unpacked, of all that lies in one file together [bytes]."""

    def __init__(self, name: str) -> None:
        self.name, self.left = name, trace.MAX_BYTES

    def read(self, stream: IO[bytes] | gzip.GzipFile) -> bytes:
        """What a stream gives; nothing is unpacked beyond what there is room for."""
        parts = []
        while part := stream.read(min(CHUNK, self.left + 1)):
            self.left -= len(part)
            if self.left < 0:
                what = f"unpacks to more than {trace.MAX_BYTES // 2**20} MiB"
                raise refusal(self.name, what, "give the recording alone")
            parts.append(part)
        return b"".join(parts)


def unpacked(data: bytes, name: str, room: Room | None = None, depth: int = 0) -> list[tuple[str, bytes]]:
    """The files in ``data`` with their names: itself, or what a .gz or .zip holds, in the order of their names.

    No name out of an archive is ever used as a path, and no more is unpacked than a recording may be long.

    Raises
    ------
    WorkoutError : damaged, encrypted, or larger than a recording may be when unpacked.
    """
    if not data.startswith((GZIP, *ZIPS)):
        return [(name, data)]
    if depth >= MOST_PACKED:
        raise refusal(name, "is packed again and again", "unpack it and give the recording inside")
    room = room or Room(name)
    if data.startswith(GZIP):
        label = name[:-3] if name.lower().endswith(".gz") else name
        return unpacked(_gunzipped(data, name, room), label, room, depth + 1)
    return [each for label, member in _members(data, name, room) for each in unpacked(member, label, room, depth + 1)]


def _gunzipped(data: bytes, name: str, room: Room) -> bytes:
    try:
        found = room.read(gzip.GzipFile(fileobj=io.BytesIO(data)))
    except (OSError, EOFError, zlib.error) as reason:
        what = "is a packed file that is damaged or cut short"
        raise refusal(name, what, "copy it again, or unpack it and give the recording inside") from reason
    if not found:
        raise refusal(name, "is a packed file with nothing in it", MEND)
    return found


def _members(data: bytes, name: str, room: Room) -> list[tuple[str, bytes]]:
    found = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise refusal(name, f"holds more than {MOST_MEMBERS} files", "unpack it and give one recording")
            if "xl/workbook.xml" in archive.namelist():
                raise refusal(name, "is an Excel workbook", "save the sheet as CSV")
            for label, member in _likely(archive):
                if member.flag_bits & 1:
                    what = "is an archive that is locked with a password"
                    raise refusal(name, what, "unpack it and give the recording inside")
                with archive.open(member) as stream:
                    found.append((label, room.read(stream)))
    except WorkoutError:
        raise
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as reason:
        what = "is an archive that is damaged, or packed in a way that cannot be read"
        raise refusal(name, what, "unpack it and give the recording inside") from reason
    return found


def _likely(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """The members that may be recordings, by the ending of their name; all where no name tells."""
    there = [(named(each.filename.replace("\\", "/").rpartition("/")[2]), each) for each in archive.infolist()]
    there = [
        (label, each)
        for label, each in there
        if not each.is_dir() and not label.startswith(".") and not each.filename.startswith("__MACOSX/")
    ]
    ending = [(label, each) for label, each in there if label.lower().rpartition(".")[2] in ENDINGS]
    return sorted(ending or there, key=lambda pair: pair[1].filename)


def named(name: str) -> str:
    """A file's name as it can be shown."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:200]) or "."
