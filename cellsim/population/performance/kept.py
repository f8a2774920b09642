"""What was measured on a muscle, kept for later runs under a hash of all that it follows from."""

import json
import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields
from functools import cache
from hashlib import sha256
from pathlib import Path

from cellsim.biology.people.subjects import Subject
from cellsim.errors import CellsimError
from cellsim.kinetics.kept.program import machine_name
from cellsim.kinetics.kept.seals import find, keep
from cellsim.language.model import Model

PAGES = ("biology", "kinetics", "language", "population")
NOT_OF_MUSCLE = ("vo2max_ml_kg_min", "wmax_w", "critical_power_w", "work_above_cp_j", "hr_rest_bpm", "hr_max_bpm",
                 "ftp_w", "fitness")  # fmt: skip
MOST_HELD = 512  # by this process
_held: OrderedDict[str, tuple[float, ...]] = OrderedDict()


def kept_numbers(name: str, count: int) -> list[float] | None:
    """Numbers that an earlier run has kept, if they can be believed; NaN where there was none to keep.

    Parameters
    ----------
    name : as ``name_of`` gives it
    count : how many there must be

    Returns
    -------
    the numbers, or None
    """
    if name in _held:
        _held.move_to_end(name)
        return list(_held[name])
    if (body := find(name)) is None:
        return None
    try:
        values = [float(each) for each in json.loads(body)]
    except (ValueError, TypeError, CellsimError):
        return None
    good = len(values) == count and all(math.isnan(each) or 0.0 <= each < math.inf for each in values)
    return _hold(name, values) if good else None


def _hold(name: str, numbers: Sequence[float]) -> list[float]:
    _held[name] = tuple(numbers)
    while len(_held) > MOST_HELD:
        _held.popitem(last=False)
    return list(numbers)


_passing: ContextVar[bool] = ContextVar("what is measured is kept by this process alone", default=False)


@contextmanager
def passing() -> Iterator[None]:
    """What is measured meanwhile is not written down: a study has thousands of people who never come again."""
    token = _passing.set(True)
    try:
        yield
    finally:
        _passing.reset(token)


def keep_numbers(name: str, numbers: Sequence[float]) -> None:
    """Keep what was measured for this process, and unless it is ``passing`` for later runs.

    Parameters
    ----------
    name : as ``name_of`` gives it
    numbers : NaN where there was none
    """
    _hold(name, numbers)
    if not _passing.get():
        keep(name, json.dumps(list(numbers)).encode())


def name_of(model: Model, who: Subject, kind: str = "fitness") -> str:
    """The name under which something measured of a person is kept.

    Parameters
    ----------
    model : what they are made of
    who : what their muscle is like
    kind : what was measured

    Returns
    -------
    a file name with a hash of all that it follows from
    """
    about = {each.name: repr(getattr(who, each.name)) for each in fields(who) if each.name not in NOT_OF_MUSCLE}
    text = json.dumps([model.digest, program_hash(), machine_name(), about])
    return f"{kind}_{sha256(text.encode()).hexdigest()[:40]}.json"


@cache
def program_hash() -> str:
    """A hash of every page that what is measured follows from, with the tables of numbers.

    Returns
    -------
    hexadecimal digits
    """
    home, total = Path(__file__).parents[2], sha256()
    pages = (path for part in PAGES for path in (home / part).rglob("*") if path.suffix in (".py", ".toml"))
    for path in sorted(pages):
        total.update(path.relative_to(home).as_posix().encode() + bytes(1) + path.read_bytes() + bytes(1))
    return total.hexdigest()
