"""A result folder is published whole or not at all."""

import json
import os
import re
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from cellsim.errors import ResultError

_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
_PAGES = {
    "result": "summary.json",
    "profile": "profile.json",
    "control": "control.json",
    "trace": "trace.json",
}
"""The file of each kind of folder that names all the others."""
_NAME = re.compile(r"(figures/)?[A-Za-z0-9][A-Za-z0-9_-]*\.[a-z]+")


def write(path: Path, raw: bytes) -> None:
    """Write a file that is not there yet, and have it on disk."""
    with open(path, "xb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Have the folder's own list of names on disk; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_free(folder: Path, kind: str = "result") -> None:
    """Refuse a place where writing a result (or a profile) would destroy anything but an older one.

    Raises
    ------
    ResultError : it is a file, the folder one stands in, or a folder with other things in it.
    """
    if folder.exists() and not folder.is_dir():
        raise ResultError(f"'{folder}' is a file. Give the name of a folder for the result.")
    if folder == Path.cwd() or folder in Path.cwd().parents:
        raise ResultError(f"'{folder}' is the folder you stand in. Give it a folder of its own, such as 'result'.")
    if not folder.is_dir():
        return
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    ours = _written(folder, kind)
    foreign = sorted(name for name in present - ours if Path(name).name not in _LITTER)
    if foreign:
        raise ResultError(
            f"The folder '{folder}' holds '{foreign[0]}', which is no part of a cellsim {kind} and would be lost. "
            "Give another folder, or move it away first."
        )


def check_writable(folder: Path, kind: str = "result") -> None:
    """Try now what publishing a result will do hours later: make a folder beside the wanted one, and remove it.

    Raises
    ------
    ResultError : the place is taken by something else, or the system refuses.
    """
    folder = folder.expanduser().resolve()
    check_free(folder, kind)
    missing = [place for place in folder.parents if not place.exists()]
    trial = folder.parent / f".{folder.name}.{secrets.token_hex(4)}.new"
    made: list[Path] = []
    try:
        for place in [*reversed(missing), trial]:
            place.mkdir()
            made.append(place)
    except OSError as reason:
        raise _refused(folder, reason) from reason
    finally:
        for place in reversed(made):
            place.rmdir()


def _refused(folder: Path, reason: OSError) -> ResultError:
    above = next((place for place in folder.parents if place.exists()), folder.parent)
    if not above.is_dir():
        return ResultError(f"'{folder}' cannot be a folder, for '{above}' is a file. Give another folder.")
    return ResultError(
        f"The result could not be written to '{folder}': {reason.strerror or reason}. "
        "Check the free space and the rights of that folder, or give another one."
    )


def _written(folder: Path, kind: str) -> set[str]:
    """The files that a result's own summary says were written with it."""
    try:
        told = json.loads((folder / _PAGES[kind]).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    if not isinstance(told, dict) or f"cellsim_{kind}" not in told or not isinstance(told.get("files"), list):
        return set()
    return {str(name) for name in told["files"]}


def publish(folder: Path, contents: Mapping[str, bytes], kind: str = "result") -> Path:
    """Write the files into a hidden folder beside the wanted one, then move it into place.

    On any failure an older result stays as it was and nothing half-written remains. Should the
    machine stop between the two moves, the older result is found beside, as ``.NAME.*.old``.

    Raises
    ------
    ResultError : the place is taken by something else, or the system refuses.
    """
    folder = folder.expanduser().resolve()
    for name in contents:
        if not _NAME.fullmatch(name):
            raise ResultError(f"'{name}' cannot be the name of a file in a result. Use letters, digits, '-' and '_'.")
    check_free(folder, kind)
    token = secrets.token_hex(4)
    fresh, old = folder.parent / f".{folder.name}.{token}.new", folder.parent / f".{folder.name}.{token}.old"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh.mkdir()
        for name, raw in contents.items():
            (fresh / name).parent.mkdir(exist_ok=True)
            write(fresh / name, raw)
        settle(fresh)
        _swap(fresh, folder, old)
    except OSError as reason:
        raise _refused(folder, reason) from reason
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        if folder.is_dir():
            shutil.rmtree(old, ignore_errors=True)
    return folder


def _swap(fresh: Path, folder: Path, old: Path) -> None:
    if not folder.exists():
        os.replace(fresh, folder)
        return
    os.replace(folder, old)
    try:
        os.replace(fresh, folder)
    except BaseException:
        os.rename(old, folder)
        raise
