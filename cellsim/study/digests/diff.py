"""Two runs compared: whether they are the same, whether they were to be, and where they part first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cellsim.scenario.fields.times import spoken
from cellsim.scenario.plan.arms import ALONE
from cellsim.study.digests.causes import causes
from cellsim.study.digests.kept import LIFE, Digests, read_digests
from cellsim.study.digests.state import FIBER
from cellsim.study.result.result import KEYS, Result

MOST = 6  # of what differs at once that is named
HOUR = 3600.0
FIRST = ("fibers/Y", "body/Y", "pool", "damage", "fibers/P", "body/P")


@dataclass(frozen=True)
class Parting:
    """Where two runs part.

    Parameters
    ----------
    time_s : the first moment at which they are known to differ [s]
    agreed_s : the last one before at which they were known not to; None where there is none [s]
    whose : person, arm and replicate
    fibers : which differ then, by key and type; empty where only tables could be compared, or no fiber differs
    variables : which do, by their place in the state (``fibers/Y/ATP``); observables, where only tables could be
    group : of fibers, where only tables could be compared
    """

    time_s: float
    agreed_s: float | None
    whose: Mapping[str, str | int]
    fibers: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class Comparison:
    """What came of comparing two runs.

    Parameters
    ----------
    same : whether all that both kept is the same to the last bit
    sentences : what there is to say
    parting : where they part, if they do and it can be told
    """

    same: bool
    sentences: tuple[str, ...]
    parting: Parting | None = None


def diff(one: Result, other: Result) -> Comparison:
    """Compare two runs: what they were to be, and where their numbers part first.

    Parameters
    ----------
    one, other : results, called A and B in sentences

    Returns
    -------
    whether they are the same, in sentences; where both kept digests of their state, down to fiber and variable

    Raises
    ------
    ResultError : digests of another format.
    """
    kept = bool(one.digests and other.digests)
    (lives, rows), (others, other_rows) = ((read_digests(each.digests) if kept else ([], {})) for each in (one, other))
    why = causes(one.provenance, other.provenance, rows, other_rows)
    alike = one.digest == other.digest
    parting = _by_state(lives, others) if kept else None
    if alike and parting is None:
        what = f"their tables of {len(one.table)} rows and {len(one.table.columns)} columns"
        all_of = f"{what}, and all state at {_moments(lives)}" if kept else what
        return Comparison(True, (f"The two runs are the same to the last bit: {all_of}.", *why))
    seen, said = _by_table(one, other)
    if parting is not None:
        sooner = [f"{said} Digests were not kept so often."] if seen and seen.time_s < parting.time_s else []
        return Comparison(False, (*_of_state(parting), *sooner, *why), parting)
    fallback = (
        "Their digests agree at all moments that both have, so this is as near as can be told: keep them more often."
        if kept
        else "Digests of their state were not kept in both, so the tables are all that could be compared: "
        "run both with --digest-every, and the fiber and the variable can be named."
    )
    return Comparison(False, (said, fallback, *why), seen)


def _moments(lives: Sequence[Digests]) -> str:
    count = sum(len(each.time_s) for each in lives)
    return f"{count} moment{'' if count == 1 else 's'}"


# ---- by state


def _by_state(lives: Sequence[Digests], others: Sequence[Digests]) -> Parting | None:
    """The first parting of all lives that both runs have."""
    theirs = {tuple(each.whose.items()): each for each in others}
    pairs = [(each, theirs[key]) for each in lives if (key := tuple(each.whose.items())) in theirs]
    found = [parting for pair in pairs if (parting := _of_life(*pair)) is not None]
    return min(found, key=lambda each: each.time_s, default=None)


def _of_life(one: Digests, other: Digests) -> Parting | None:
    times, here, there = np.intersect1d(one.time_s, other.time_s, return_indices=True)
    names = [name for name in one.names if name in set(other.names)]
    a, b = (_columns(each, names)[rows] for each, rows in ((one, here), (other, there)))
    differs = a != b
    if not (parted := differs.any(axis=1)).any():
        return None
    at = int(np.argmax(parted))
    wrong = [name for name, each in zip(names, differs[at], strict=True) if each]
    places = [int(name.split("/")[1]) for name in wrong if name.startswith(f"{FIBER}/")]
    return Parting(
        time_s=float(times[at]),
        agreed_s=float(times[at - 1]) if at else None,
        whose=one.whose,
        fibers=tuple(one.fibers[place] for place in places),
        variables=tuple(sorted((name for name in wrong if not name.startswith(f"{FIBER}/")), key=_rank)),
    )


def _rank(variable: str) -> int:
    """What is held of substances and organelles is named first: all else follows from it, or is a clock."""
    return next((rank for rank, place in enumerate(FIRST) if variable.startswith(place)), len(FIRST))


def _columns(life: Digests, names: Sequence[str]) -> np.ndarray:
    place = {name: at for at, name in enumerate(life.names)}
    return life.values[:, [place[name] for name in names]]


def _of_state(parting: Parting) -> list[str]:
    """In which fibers and variables two runs part, in sentences."""
    what = _listed([_in_words(each) for each in parting.variables])
    where = f" of {_listed(parting.fibers)}" if parting.fibers else ""
    return [f"The two runs part at {_when(parting)}: {what}{where} differ{'s' if len(parting.variables) == 1 else ''}."]


def _when(parting: Parting) -> str:
    whose = parting.whose
    arm = "" if whose["arm"] == ALONE else f", {whose['arm']}"
    who = f"{whose['person']}{arm}" + (f", replicate {whose['replicate']}" if whose["replicate"] else "")
    last = (
        "where they begin" if parting.agreed_s is None
        else f"where they still agreed at {spoken(parting.agreed_s)}"
    )  # fmt: skip
    return f"{spoken(parting.time_s)} in {who} ({last})"


def _in_words(path: str) -> str:
    """A variable by its name and place: ``ATP (fibers/Y)``."""
    place, _, name = path.rpartition("/")
    return f"{name} ({place})" if place else name


def _listed(words: Sequence[str]) -> str:
    more = f" and {len(words) - MOST} more" if len(words) > MOST else ""
    return ", ".join(words[:MOST]) + more


# ---- by table


def _by_table(one: Result, other: Result) -> tuple[Parting | None, str]:
    """The first row and observable in which two tables part, and that as a sentence."""
    keys = [name for name in KEYS if name != "muscle"]
    a, b = (each.table.set_index(keys) for each in (one, other))
    shared = a.index.intersection(b.index, sort=False)
    names = [name for name in a.columns if name in b.columns and name != "muscle"]
    if not len(shared) or not names:
        return None, "The two runs have no moment, person and observable in common, so nothing can be compared."
    left, right = (each.loc[shared, names].to_numpy(dtype=float) for each in (a, b))
    differs = left.view(np.int64) != right.view(np.int64)
    differs &= ~(np.isnan(left) & np.isnan(right))
    rows = np.flatnonzero(differs.any(axis=1))
    if not len(rows):
        return None, _lengths(one, other, len(shared))
    at = shared.to_frame(index=False)
    hours = at["time_h"].to_numpy()
    first = rows[np.argmin(hours[rows])]
    row: Mapping[str, Any] = at.iloc[first].to_dict()
    before = hours[hours < row["time_h"]]
    wrong = [name for name, each in zip(names, differs[first], strict=True) if each]
    whose = {name: row[name] for name in LIFE}
    last = float(before.max()) * HOUR if len(before) else None
    parting = Parting(float(row["time_h"]) * HOUR, last, whose, (), tuple(wrong), str(row["group"]))
    values = f"{left[first, names.index(wrong[0])]:.17g} and {right[first, names.index(wrong[0])]:.17g}"
    of = "the body" if parting.group == "body" else f"fibers of the group {parting.group}"
    return parting, f"The tables part at {_when(parting)}: {_listed(wrong)} of {of} ({wrong[0]} is {values})."


def _lengths(one: Result, other: Result, shared: int) -> str:
    return (
        f"The tables are the same in all that both have, {shared} rows; A has {len(one.table)} rows and "
        f"{len(one.table.columns)} columns, B has {len(other.table)} and {len(other.table.columns)}."
    )
