"""The rows of ``targets.toml``, and how each quantity is read from a bout."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.study.protocols import ALL_OUT, Course

ROWS = Path(__file__).with_name("targets.toml")
WATER = 2.88  # L of fiber water per kg dry muscle, as glycogen stands in both units in Greenhaff1994


@dataclass(frozen=True)
class Bout:
    """Who works, and how: stretches of (duration [s], share of Wmax)."""

    age: float
    activity: str
    work: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Target:
    """One number from a paper, in the unit of its row; times in s. ``stage`` fits to it, where one does."""

    id: str
    source: str
    role: str
    use: str
    bout: str
    quantity: str
    at: float
    value: float
    tolerance: float
    unit: str
    stage: str = ""
    until: float = 0.0
    group: str = "all"


Reading = Callable[[Course, Target], float]
QUANTITIES: dict[str, Reading] = {
    **dict.fromkeys(("AMPK", "ACC_P", "PGC1A_MRNA", "PGC1A", "pH"), lambda seen, t: seen.at(t.quantity, t.at, t.group)),
    "PCr left": lambda seen, t: seen.at("PCr", t.at, t.group) / seen.at("PCr", 0.0, t.group),
    "GLY left": lambda seen, t: seen.at("GLY", t.at, t.group) / seen.at("GLY", 0.0, t.group),
    "LAC dry": lambda seen, t: seen.at("LAC", t.at, t.group) / 1e3 * WATER,
    "GLY used dry": lambda seen, t: (seen.at("GLY", 0.0, t.group) - seen.at("GLY", t.at, t.group)) / 1e3 * WATER,
    "capacity": lambda seen, t: seen.at("PCr", 0.0) / 1e3 / seen.time_constant("PCr", t.at, t.until),
    "uptake time constant": lambda seen, t: seen.time_constant("uptake", t.at, t.until),
}


def read_targets() -> tuple[dict[str, Bout], list[Target]]:
    """The bouts by name, and the targets in their order."""
    text = tomllib.loads(ROWS.read_text(encoding="utf-8"))
    bouts = {}
    for name, row in text["bout"].items():
        shares = {"all-out": ALL_OUT}
        work = [(units.to_internal(length), shares.get(share, share)) for length, share in row["work"]]
        bouts[name] = Bout(row["age"], row["activity"], tuple(work) * row.get("times", 1))
    moments = ("at", "until")
    targets = [
        Target(**row | {each: units.to_internal(row[each]) for each in moments if each in row})
        for row in text["target"]
    ]
    return bouts, targets


def moments(targets: Sequence[Target]) -> set[float]:
    """When a bout has to be read: often, where a time constant is wanted."""
    found = {each.at for each in targets}
    for each in targets:
        if each.until:
            found |= set(np.arange(each.at, each.until + 1.0, 2.0).tolist())
    return found
