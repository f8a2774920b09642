"""Rows measured in bouts of the laboratory, and how each quantity is read from the bout that virtual people do."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from cellsim import units
from cellsim.biology.exercise.modes import ALL_OUT
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.state import Muscle
from cellsim.study.calibrate.stages import Residuals, Stage
from cellsim.study.protocols import TimeCourse, course, rested_muscle

PEOPLE = ("first", "second", "third")
FIBERS = 48
CONTENT = "_content"  # of a group, such as Trained_content: a property of people, not of fibers
WATER = 2.88  # L of fiber water per kg dry muscle, as glycogen stands in both units in Greenhaff1994


@dataclass(frozen=True)
class WorkProtocol:
    """Who works, and how.

    Parameters
    ----------
    age : [year]
    activity : sedentary, recreational or trained
    work : stretches of (duration [s], share of Wmax)
    """

    age: float
    activity: str
    work: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class CalibrationTarget:
    """One number from a paper.

    Parameters
    ----------
    id : of the row, as parameters cite it
    source : key of the paper
    role, use : what the row is kept for, and whether it is fitted to or only compared
    bout : name of what people do
    quantity : a key of ``QUANTITIES``
    at : when it is read [s]
    value : wanted [unit of the row]
    tolerance : a miss that counts as one [unit of the row]
    unit : of the row
    stage : that fits to it, where one does
    until : end of the stretch, of a time constant [s]
    group : "all" or a fiber type
    """

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


Reading = Callable[[TimeCourse, CalibrationTarget], float]
QUANTITIES: dict[str, Reading] = {
    **dict.fromkeys(
        ("AMPK", "AMPK_P", "ACC_P", "PGC1A_MRNA", "PGC1A", "pH"), lambda seen, t: seen.at(t.quantity, t.at, t.group)
    ),
    "PCr left": lambda seen, t: seen.at("PCr", t.at, t.group) / seen.at("PCr", 0.0, t.group),
    "GLY left": lambda seen, t: seen.at("GLY", t.at, t.group) / seen.at("GLY", 0.0, t.group),
    "LAC dry": lambda seen, t: seen.at("LAC", t.at, t.group) / 1e3 * WATER,
    "GLY used dry": lambda seen, t: (seen.at("GLY", 0.0, t.group) - seen.at("GLY", t.at, t.group)) / 1e3 * WATER,
    "capacity": lambda seen, t: seen.at("PCr", 0.0) / 1e3 / seen.time_constant("PCr", t.at, t.until),
    "uptake time constant": lambda seen, t: seen.time_constant("uptake", t.at, t.until),
}


def read_targets(path: Path) -> tuple[dict[str, WorkProtocol], list[CalibrationTarget]]:
    """The bouts of a table by name, and its targets in their order.

    Parameters
    ----------
    path : of the table, as TOML

    Returns
    -------
    bouts by name, and targets
    """
    text = tomllib.loads(path.read_text(encoding="utf-8"))
    bouts = {}
    for name, row in text["bout"].items():
        shares = {"all-out": ALL_OUT}
        work = [(units.to_internal(length), shares.get(share, share)) for length, share in row["work"]]
        bouts[name] = WorkProtocol(row["age"], row["activity"], tuple(work) * row.get("times", 1))
    moments = ("at", "until")
    targets = [
        CalibrationTarget(**row | {each: units.to_internal(row[each]) for each in moments if each in row})
        for row in text["target"]
    ]
    return bouts, targets


def moments(targets: Sequence[CalibrationTarget]) -> set[float]:
    """When a bout has to be read: often, where a time constant is wanted.

    Parameters
    ----------
    targets : of one bout

    Returns
    -------
    times [s]
    """
    found = {each.at for each in targets}
    for each in targets:
        if each.until:
            found |= set(np.arange(each.at, each.until + 1.0, 2.0).tolist())
    return found


@cache
def muscles(
    age: float, activity: str, people: tuple[str, ...], fibers: int, content: float | None = None
) -> tuple[Muscle, ...]:
    """The rested muscles of a group; a course leaves them as it found them.

    Parameters
    ----------
    age : [year]
    activity : sedentary, recreational or trained
    people : their names, which name their chance
    fibers : how many in each
    content : of mitochondria, over the reference; that of the activity unless given [-]

    Returns
    -------
    a muscle for each person
    """
    who = subject(age, "male", 75.0, activity)
    who = who if content is None else replace(who, content=content)
    return tuple(rested_muscle(who, name, fibers) for name in people)


@cache
def seen(
    bout: WorkProtocol,
    targets: tuple[CalibrationTarget, ...],
    changes: tuple[tuple[str, float], ...],
    content: float | None,
    people: tuple[str, ...],
    fibers: int,
) -> np.ndarray:
    """What each person shows in one bout; nothing is computed twice.

    Parameters
    ----------
    bout : what is done
    targets : what is read
    changes : parameters and their values [cellsim's own units]
    content : of mitochondria, over the reference; that of the activity unless given [-]
    people : their names
    fibers : how many in each

    Returns
    -------
    readings [unit of each target] (target, person)
    """
    asked = moments(targets)

    def shown(muscle: Muscle) -> list[float]:
        found = course(muscle, bout.work, asked, dict(changes))
        return [QUANTITIES[each.quantity](found, each) for each in targets]

    with ThreadPoolExecutor() as pool:
        return np.array(list(pool.map(shown, muscles(bout.age, bout.activity, people, fibers, content)))).T


def obtained(
    bouts: Mapping[str, WorkProtocol],
    targets: Sequence[CalibrationTarget],
    changes: Mapping[str, float] | None = None,
    people: tuple[str, ...] = PEOPLE,
    fibers: int = FIBERS,
) -> np.ndarray:
    """What each person shows for each target.

    Parameters
    ----------
    bouts : by name
    targets : what is read
    changes : parameters that are set, those of people by names such as ``Trained_content`` [cellsim's own units]
    people : their names
    fibers : how many in each

    Returns
    -------
    readings [unit of each target] (target, person)
    """
    changes = changes or {}
    of_fibers = tuple(sorted(item for item in changes.items() if not item[0].endswith(CONTENT)))
    table = np.empty((len(targets), len(people)))
    for name in dict.fromkeys(each.bout for each in targets):
        bout, rows = bouts[name], [row for row, each in enumerate(targets) if each.bout == name]
        content = changes.get(f"{bout.activity.capitalize()}{CONTENT}")
        table[rows] = seen(bout, tuple(targets[row] for row in rows), of_fibers, content, people, fibers)
    return table


def residuals_of(
    stage: Stage, bouts: Mapping[str, WorkProtocol], targets: Sequence[CalibrationTarget], fixed: Mapping[str, float]
) -> Residuals:
    """The weighted misses of a stage's rows as a function of the logarithms.

    Parameters
    ----------
    stage : what is fitted together
    bouts : by name
    targets : what it is fitted to
    fixed : parameters of the stages before [cellsim's own units]

    Returns
    -------
    a function from logarithms (parameter,) to misses in tolerances (target,)
    """
    wanted = np.array([each.value for each in targets])
    tolerance = np.array([each.tolerance for each in targets])

    def residuals(x: np.ndarray) -> np.ndarray:
        found = obtained(bouts, targets, {**fixed} | stage.values(x)).mean(axis=1)
        return (found - wanted) / tolerance

    return residuals
