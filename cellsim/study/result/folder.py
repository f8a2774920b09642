"""A folder of results is published whole or not at all, and what was computed for it is not lost.

It is written under a hidden name beside its place, ``.NAME.1a2b3c4d.new``, and then
moved there; an older one goes to ``.NAME.1a2b3c4d.old`` in between. Should the machine
stop between the two moves, whoever comes next, writing or reading, puts back what is
whole. A lock, ``.NAME.lock``, keeps others away meanwhile; it goes with its process.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from cellsim.errors import ResultError
from cellsim.study.disk.files import beside, hidden, left_hidden, short, sync_folder, write
from cellsim.study.disk.lock import Busy, locked
from cellsim.study.disk.place import check_free, entries, refused, resolved, there
from cellsim.study.disk.seal import MANIFEST, sealed, unsealed

_NAME = re.compile(r"(figures/)?[A-Za-z0-9][A-Za-z0-9_-]*\.[a-z]+")
_TRIAL = bytes(1 << 20)  # a full disk is found by writing about as much as a result has
_RESERVED: set[Path] = set()


@contextmanager
def reserved(folder: str | Path, kind: str = "result") -> Iterator[Path]:
    """Hold a place while that which goes there is computed, and try now what publishing will do hours later.

    A folder is written beside the place and moved, and an older one moved away and back. What is published there
    within the block is kept beside, should its place have become unfit; the error says where.

    Raises
    ------
    ResultError : the place is taken by something else or someone else, or the system refuses.
    """
    place = resolved(folder)
    with ExitStack() as stack:
        try:
            _enter(stack, place, kind)
            _try(place)
        except OSError as reason:
            raise refused(place, reason) from reason
        _RESERVED.add(place)
        stack.callback(_RESERVED.discard, place)
        yield place


def publish(folder: str | Path, contents: Mapping[str, bytes], kind: str = "result") -> Path:
    """Write the files and their manifest into a hidden folder beside the wanted one, then move it into place.

    On any failure an older result stays as it was. Where it is the system that refuses, the files are kept in a
    folder beside, or in the one for temporary files.

    Raises
    ------
    ResultError : the place is taken by something or someone else, or the system refuses; it says what was kept where.
    """
    for name in contents:
        if not _NAME.fullmatch(name) or name == MANIFEST:
            raise ResultError(f"'{name}' cannot be the name of a file in a result. Use letters, digits, '-' and '_'.")
    place = resolved(folder)
    whole = {**contents, MANIFEST: sealed(kind, contents)}
    fit = place in _RESERVED
    try:
        with ExitStack() as stack:
            _enter(stack, place, kind)
            fit = True
            _publish(place, whole, kind)
    except OSError as reason:
        raise ResultError(f"{refused(place, reason)} {_kept(place, whole, kind)}") from reason
    except ResultError as mistake:
        if not fit and not isinstance(mistake, Busy):
            raise
        raise ResultError(f"{mistake} {_kept(place, whole, kind)}") from mistake
    return place


def recover(folder: str | Path) -> None:
    """Put back the folder that a process was moving when it was stopped, if there is one.

    Raises
    ------
    ResultError : a process is moving it just now, or it could not be put back; it says where it is.
    """
    place = resolved(folder)
    try:
        if there(place) or not place.parent.is_dir():
            return
        with locked(_lock(place), place) as alone:
            _tidy(place, alone)
    except OSError as reason:
        with suppress(OSError):
            if left := list(_left(place)):
                raise ResultError(
                    f"'{place}' was being written when its process was stopped, and could not be put back: "
                    f"{reason.strerror or reason}. Look in '{left[-1]}'."
                ) from reason


def _left(place: Path) -> Iterator[Path]:
    return left_hidden(place.parent, re.escape(short(place.name)), "new|old")


def _lock(place: Path) -> Path:
    return place.parent / f".{short(place.name)}.lock"


def _enter(stack: ExitStack, place: Path, kind: str) -> None:
    """Be alone at a place in which a folder of this kind may be written; folders above it are made."""
    if not there(place.parent):
        missing = [above for above in place.parents if not there(above)]
        made = stack.enter_context(_made())
        for above in reversed(missing):
            above.mkdir(exist_ok=True)
            made.append(above)
    else:
        check_free(place, kind)  # before anything is written
    _tidy(place, stack.enter_context(locked(_lock(place), place)))
    check_free(place, kind)


@contextmanager
def _made() -> Iterator[list[Path]]:
    """Folders that were made on the way; they go again if nothing was put in them."""
    made: list[Path] = []
    try:
        yield made
    finally:
        with suppress(OSError):
            for each in reversed(made):
                each.rmdir()


def _try(place: Path) -> None:
    fresh, old = hidden(place, "new"), hidden(place, "old")
    try:
        fresh.mkdir()
        write(fresh / "trial.bin", _TRIAL)
        moved = hidden(place, "new")
        os.replace(fresh, moved)
        fresh = moved
        if there(place):
            os.replace(place, old)
            _put_back(old, place)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _publish(place: Path, contents: Mapping[str, bytes], kind: str) -> None:
    fresh = hidden(place, "new")
    old = fresh.with_suffix(".old")
    try:
        fresh.mkdir()
        _fill(fresh, contents)
        if not there(place):
            os.replace(fresh, place)
        else:
            os.replace(place, old)
            try:
                check_free(old, kind, place)  # what may have been put there since
                os.replace(fresh, place)
            except BaseException:
                _put_back(old, place)
                raise
        with suppress(OSError):
            sync_folder(place.parent)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def _fill(folder: Path, contents: Mapping[str, bytes]) -> None:
    for name, raw in contents.items():
        (folder / name).parent.mkdir(exist_ok=True)
        write(folder / name, raw)
    sync_folder(folder)


def _put_back(old: Path, place: Path) -> None:
    for again in (True, True, False):
        try:
            os.replace(old, place)
            return
        except OSError as reason:
            if not again:
                raise ResultError(
                    f"What stood at '{place}' is now in '{old}' and could not be moved back: {reason.strerror}."
                ) from reason


def _kept(place: Path, contents: Mapping[str, bytes], kind: str) -> str:
    """Keep what could not be published in another folder; says where, in a sentence."""
    for home in beside(place):
        spot, number = home / f"{short(place.name)}.kept", 1
        while os.path.lexists(spot):
            number += 1
            spot = spot.with_name(f"{short(place.name)}.kept-{number}")
        try:
            spot.mkdir()
            _fill(spot, contents)
        except OSError:
            shutil.rmtree(spot, ignore_errors=True)
        else:
            return f"The {kind} is kept whole in '{spot}'."
    return f"The {kind} could not be kept anywhere else either."


def _tidy(place: Path, alone: bool) -> None:
    """Put back what is whole of that which a stopped process left, and remove the rest of it."""
    if not alone:
        return
    left: list[Path] = []
    with suppress(OSError):
        left = list(_left(place))
    if left and not there(place):
        latest = sorted(left, key=lambda path: path.stat().st_mtime, reverse=True)
        whole = [each for each in latest if each.suffix == ".new" and _is_whole(each)]
        back = next(iter([*whole, *(each for each in latest if each.suffix == ".old")]), None)
        if back is not None:
            os.replace(back, place)
            left.remove(back)
    with suppress(OSError):
        for each in left:
            if all(inside == "figures/" or _NAME.fullmatch(inside) for inside in entries(each)):
                shutil.rmtree(each, ignore_errors=True)
        for each in left_hidden(place.parent, rf"{re.escape(short(place.name))}\.stopped\.npz", "tmp"):
            each.unlink()


def _is_whole(folder: Path) -> bool:
    try:
        return bool(unsealed(folder))
    except ResultError:
        return False
