"""Texts that take time to write, kept between runs: one process writes, the others find."""

import os
from collections.abc import Callable
from contextlib import nullcontext

from cellsim.kinetics.kept.locks import alone
from cellsim.kinetics.kept.places import folders
from cellsim.kinetics.kept.seals import find, keep


def kept_text(name: str, write: Callable[[], str]) -> str:
    """A text under a name that says all it follows from; ``write`` makes it where it is not kept.

    Parameters
    ----------
    name : without an ending
    write : what makes it

    Returns
    -------
    the text
    """
    with nullcontext() if is_held(name, "py") else alone(name):
        if (body := find(f"{name}.py")) is not None:
            return body.decode()
        text = write()
        keep(f"{name}.py", text.encode())
        return text


def is_held(name: str, begin: str, end: str = "") -> bool:
    """Whether a folder has anything under a name whose ending begins and ends so."""
    begin = f"{name}.{begin}"
    try:
        names = [each for folder in folders() for each in os.listdir(folder)]
    except OSError:
        return False
    return any(each.startswith(begin) and each.endswith(end) for each in names)
