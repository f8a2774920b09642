"""A place where a folder is to be written: whether it may be, and in words why not."""

import os
from collections.abc import Iterator
from errno import EBUSY, ELOOP, ENAMETOOLONG, EXDEV
from pathlib import Path

from cellsim.errors import ResultError
from cellsim.study.disk.seal import names

_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}


def resolved(folder: str | Path) -> Path:
    """The whole path of a folder, links followed.

    Raises
    ------
    ResultError : no folder can have that path.
    """
    try:
        return Path(folder).expanduser().resolve()
    except RuntimeError as reason:
        why = "is a loop of links" if "loop" in str(reason).lower() else f"has no meaning ({reason})"
        raise ResultError(f"'{folder}' {why}. Give another folder.") from reason
    except (OSError, ValueError) as reason:
        raise refused(Path(folder), reason) from reason


def there(path: Path) -> bool:
    """Whether anything has this name, if only a link to nowhere."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def check_free(folder: Path, kind: str, said: Path | None = None) -> None:
    """Refuse a place where writing a folder would destroy anything but an older one of its kind.

    Parameters
    ----------
    said : what the folder is called in the sentence

    Raises
    ------
    ResultError : it is a file, the folder one stands in, or a folder with other things in it.
    OSError : the system refuses to look.
    """
    said = said or folder
    if not there(folder):
        return
    if not folder.is_dir():
        raise ResultError(f"'{said}' is a file. Give the name of a folder for the {kind}.")
    if where := _stands_in(folder):
        raise ResultError(f"'{said}' {where} the folder you stand in. Give it a folder of its own, such as 'result'.")
    ours = names(folder, kind)
    foreign = sorted(name for name in entries(folder) if name not in ours and Path(name).name not in _LITTER)
    if foreign:
        raise ResultError(
            f"The folder '{said}' holds '{foreign[0]}', which is no part of a cellsim {kind} and would be lost. "
            "Give another folder, or move it away first."
        )


def entries(folder: Path, above: str = "") -> Iterator[str]:
    """Everything in a folder that could be lost: files; links and empty folders too, with '/' at the end."""
    with os.scandir(folder) as found:
        inside = list(found)
    if above and not inside:
        yield above
    for each in inside:
        name = above + each.name
        if each.is_symlink():
            yield f"{name}/"
        elif each.is_dir(follow_symlinks=False):
            yield from entries(folder / each.name, f"{name}/")
        else:
            yield name


def _stands_in(folder: Path) -> str:
    """What a folder is to the one we stand in: "is", "holds", or "" for nothing."""
    try:
        here = Path.cwd()
    except OSError:  # it has been removed
        return ""
    return "is" if folder == here else "holds" if folder in here.parents else ""


def refused(folder: Path, reason: Exception) -> ResultError:
    """What the system refused, as a sentence."""
    number = getattr(reason, "errno", None)
    if number == ENAMETOOLONG:
        return ResultError(f"'{folder}' is too long a name for this file system. Give a shorter one.")
    if number == ELOOP:
        return ResultError(f"'{folder}' is a loop of links. Give another folder.")
    if number in (EBUSY, EXDEV):
        return ResultError(
            f"'{folder}' is a disk of its own (a mount point), which cannot be moved away for a new folder. "
            f"Give a folder inside it, such as '{folder / 'result'}'."
        )
    above = next((place for place in folder.parents if os.path.lexists(place)), folder.parent)
    if not os.path.isdir(above):
        return ResultError(f"'{folder}' cannot be a folder, for '{above}' is a file. Give another folder.")
    return ResultError(
        f"'{folder}' could not be written: {getattr(reason, 'strerror', None) or reason}. "
        "Check the free space and whose it is, or give another folder."
    )
