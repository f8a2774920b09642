"""The files of a folder in which somebody keeps their workouts, and those of archives in it, one after the other.

Names in an archive are shown and never used as paths. How much is unpacked is bounded, of each file and of all.
"""

import os
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cellsim.errors import WorkoutError
from cellsim.scenario.fields.field import shown
from cellsim.scenario.workouts import content
from cellsim.scenario.workouts.trace import MAX_BYTES, refusal

MOST_FILES = 10_000  # in a folder, with those in its archives
DEEPEST = 6  # folders in folders
LARGEST_ARCHIVE = 2 * 2**30  # bytes, packed and unpacked
SEPARATELY = "unpack it into the folder"


@dataclass(frozen=True)
class KeptFile:
    """A file of the folder, or one in an archive of it.

    Parameters
    ----------
    path : of the file or archive
    name : as it is shown
    member : its place in the archive; None for a file
    """

    path: Path
    name: str
    member: int | None = None

    def data(self) -> bytes:
        """What it holds.

        Raises
        ------
        WorkoutError : it cannot be opened, is damaged or too large.
        """
        if self.member is None:
            return content.opened(self.path, self.name)
        try:
            archive = _archive(self.path)
            each = archive.infolist()[self.member]
            if each.flag_bits & 1:
                raise refusal(self.name, "is locked with a password", SEPARATELY)
            with archive.open(each) as stream:
                return content.Room(self.name).read(stream)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, IndexError) as reason:
            raise refusal(self.name, "is damaged, or packed in a way that cannot be read", SEPARATELY) from reason


@lru_cache(maxsize=1)
def _archive(path: Path) -> zipfile.ZipFile:
    """An archive, open for as long as its files are read one after the other: its list is long."""
    return zipfile.ZipFile(path)


def kept_files(folder: Path) -> tuple[list[KeptFile], list[WorkoutError]]:
    """All files of a folder that may hold workouts, in the order of their names, and why some cannot be looked at.

    Parameters
    ----------
    folder : of somebody's record; hidden files are passed over, and links to folders not followed

    Raises
    ------
    WorkoutError : there is no such folder, it may not be read, or it holds too many files.
    """
    where = shown(str(folder))
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "is not there"
        raise WorkoutError(f"The folder {where} {what}. Name a folder that holds recordings or a diary.")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise WorkoutError(f"There is no permission to read the folder {where}. Change its rights, or name another.")
    _archive.cache_clear()  # one of that name may be another by now
    found: list[KeptFile] = []
    reasons: list[WorkoutError] = []
    for path in _walked(folder):
        name = content.named(path.relative_to(folder).as_posix())
        if path.suffix.lower() == ".zip":
            try:
                found += _members(path, name)
            except WorkoutError as reason:
                reasons.append(reason)
        else:
            found.append(KeptFile(path, name))
        if len(found) > MOST_FILES:
            raise WorkoutError(f"The folder {where} holds more than {MOST_FILES} files. Name one of a single season.")
    return found, reasons


def _walked(folder: Path) -> Iterator[Path]:
    for home, folders, names in os.walk(folder):
        here = Path(home)
        deep = len(here.relative_to(folder).parts)
        inside = sorted(each for each in folders if not each.startswith((".", "__MACOSX")))
        folders[:] = inside if deep < DEEPEST else []
        yield from (here / name for name in sorted(names) if name.lower().rpartition(".")[2] in content.ENDINGS
                    and not name.startswith("."))  # fmt: skip


def _members(path: Path, name: str) -> list[KeptFile]:
    """The files of an archive by the endings of their names, with its sizes held against what may be unpacked."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_ARCHIVE:
            raise refusal(name, f"is no file of at most {LARGEST_ARCHIVE // 2**30} GiB", SEPARATELY)
        with zipfile.ZipFile(path) as archive:
            every = archive.infolist()
    except WorkoutError:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as reason:
        raise refusal(name, "is an archive that is damaged or cannot be read", SEPARATELY) from reason
    if len(every) > MOST_FILES:
        raise refusal(name, f"holds more than {MOST_FILES} files", SEPARATELY)
    if sum(min(each.file_size, MAX_BYTES) for each in every) > LARGEST_ARCHIVE:
        raise refusal(name, f"unpacks to more than {LARGEST_ARCHIVE // 2**30} GiB", SEPARATELY)
    found = []
    for place, each in enumerate(every):
        label = each.filename.replace("\\", "/").rpartition("/")[2]
        likely = label.lower().rpartition(".")[2] in content.ENDINGS
        if likely and not (each.is_dir() or label.startswith(".") or each.filename.startswith("__MACOSX/")):
            found.append(KeptFile(path, f"{name}: {content.named(label)}", place))
    return sorted(found, key=lambda one: one.name)
