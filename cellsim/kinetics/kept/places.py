"""Which folder kernels are kept in, and which folders are not to be trusted."""

import atexit
import os
import shutil
import stat
import sys
import tempfile
import warnings
from functools import cache
from pathlib import Path

from cellsim.errors import CacheWarning

PASSING = "CELLSIM_PASSING_CACHE"  # tells processes begun by this one where to look, and that the user has been told
_warned: set[str] = set()


def say(kind: str, sentence: str) -> None:
    """Say once in a process what is wrong with the kept kernels."""
    if kind not in _warned:
        _warned.add(kind)
        warnings.warn(sentence, CacheWarning, stacklevel=2)


def cache_folder() -> Path:
    """The folder for kernels: CELLSIM_CACHE_DIR, else the user's cache, else one that goes when the program ends.

    A folder that others may write in is not taken, because machine code that is found in it would be run.
    """
    return own_folder() or passing_folder()


def folders() -> list[Path]:
    """Where kept things are looked for, in this order."""
    inherited = (Path(os.environ[PASSING]),) if PASSING in os.environ else ()
    return [folder for folder in (own_folder(), *inherited) if folder and not mistrust(folder)]


def wanted_folder() -> Path:
    """Where kernels are kept unless that cannot be had: CELLSIM_CACHE_DIR, or where the system keeps such things.

    Raises
    ------
    RuntimeError : it is under the user's home, and nobody says where that is.
    """
    if named := os.environ.get("CELLSIM_CACHE_DIR"):
        return Path(named)
    if named := os.environ.get("XDG_CACHE_HOME"):
        return Path(named).expanduser() / "cellsim"
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "cellsim" / "Cache"
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "cellsim"


def own_folder() -> Path | None:
    """The user's folder, made where it is not there; none if it cannot be had or trusted."""
    wanted = Path("a folder of yours")
    try:
        wanted = wanted_folder()
        wanted.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = wanted.resolve()
    except (OSError, RuntimeError) as reason:
        unwritable(wanted, reason)
        return None
    if fault := mistrust(folder):
        if PASSING not in os.environ:
            say(
                "mistrusted",
                f"The folder for compiled kernels is not used, because {fault}, and code found there would be run. "
                f"{_ANEW} Set CELLSIM_CACHE_DIR to a folder of your own that nobody else may write (chmod 700).",
            )
        return None
    return folder


_ANEW = "Kernels are compiled anew, which takes about half a minute at every start."


def unwritable(folder: Path, reason: Exception) -> None:
    """Say once that nothing can be kept in a folder."""
    if PASSING not in os.environ:
        why = getattr(reason, "strerror", None) or reason
        say(
            "unwritable",
            f"Compiled kernels cannot be kept in {folder} ({why}). "
            f"{_ANEW} Make room there, or set CELLSIM_CACHE_DIR to a folder that can be written.",
        )


def mistrust(folder: Path) -> str:
    """Why others than the user and root could put code into a folder; nothing if they cannot."""
    if not hasattr(os, "getuid"):
        return ""
    try:
        entry = os.stat(folder)
        above = [(place, os.stat(place).st_mode) for place in folder.parents]
    except OSError as reason:
        return f"{folder} cannot be looked at ({reason.strerror})"
    if entry.st_uid not in (os.getuid(), 0):
        return f"{folder} belongs to another user"
    if entry.st_mode & 0o022:
        return f"others may write in {folder}"
    # who may write above it can put another folder in its place, unless that folder is sticky; colleagues of a group
    # are let be, because each file must be the user's own as well
    open_to_all = [place for place, mode in above if mode & 0o002 and not mode & stat.S_ISVTX]
    return f"others may write in {open_to_all[0]}" if open_to_all else ""


def passing_folder() -> Path:
    """A private folder that goes when the program ends; processes begun by this one find it too."""
    inherited = os.environ.get(PASSING)
    if inherited and Path(inherited).is_dir() and not mistrust(Path(inherited)):
        return Path(inherited)
    return _new_passing_folder()


@cache
def _new_passing_folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="cellsim-"))
    os.environ[PASSING] = str(folder)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
