"""Courses in time, taken out of a result table: whose, which observable, which fibers, and around which bout."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:  # slow to load, and no step of a run needs it
    import pandas as pd


@dataclass(frozen=True)
class Event:
    """Something that was done to a person: a bout, a dose, a meal, an assay.

    ``time_h`` and ``duration_h`` in hours; ``person`` is empty where it holds for everyone, and ``arm`` where it
    holds in every arm. ``when`` is when it began in words, with day and time of day where the scenario tells them;
    ``lifted``: a bout of lifting, whose watts are those of pedaling that takes as much ATP. Of a bout that went on to
    failure, ``lasted_h`` has how long in each replicate, and ``failed`` whether it ended so there, not in its time.
    ``muscles`` are those that work in a bout.
    """

    time_h: float
    duration_h: float
    kind: str
    label: str
    person: str = ""
    arm: str = ""
    when: str = ""
    lifted: bool = False
    lasted_h: tuple[float, ...] = ()
    failed: tuple[bool, ...] = ()
    muscles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for name in ("lasted_h", "failed", "muscles"):
            object.__setattr__(self, name, tuple(getattr(self, name)))  # lists, as JSON has them

    def concerns(self, person: str, arm: str = "") -> bool:
        """Whether it was done to this person in this arm."""
        return self.person in (person, "") and (not arm or self.arm in (arm, ""))


@dataclass(frozen=True)
class Case:
    """One muscle of one person in one arm: what a line in a figure belongs to."""

    person: str
    arm: str
    muscle: str
    label: str


@dataclass(frozen=True, eq=False)
class Courses:
    """A result table taken apart once, so that a course is found without searching."""

    table: "pd.DataFrame" = field(repr=False)
    cases: list[Case] = field(init=False)
    _parts: dict[tuple[str, ...], "_Part"] = field(init=False, repr=False)
    _found: dict[tuple[str, Case, str], "pd.DataFrame"] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        whose = self.table.groupby(["person", "arm", "muscle", "group"], sort=False).indices
        parts: dict[tuple[str, ...], _Part] = {}
        in_order = sorted(whose.items(), key=lambda each: each[1][0])
        for (person, arm, muscle, group), rows in in_order:
            # Blood belongs to the person, whichever muscle its rows are filed under.
            key = (person, arm, group) if group == "body" else (person, arm, group, muscle)
            parts.setdefault(key, _Part(self.table, rows))
        object.__setattr__(self, "cases", _cases([key for key, _ in in_order]))
        object.__setattr__(self, "_parts", parts)

    def of(self, observable: str, case: Case, group: str = "") -> "pd.DataFrame":
        """One observable of one case: hours down, replicates across; empty where nothing was recorded.

        Without a ``group`` it is that of all fibers together, or of the body, whichever the observable has.
        """
        asked = observable, case, group
        if asked not in self._found:
            self._found[asked] = self._sought(observable, case, group)
        return self._found[asked]

    def series(self, observable: str, case: Case, group: str = "") -> list[tuple[np.ndarray, np.ndarray]]:
        """The same as hours and values of each replicate that has it."""
        if (found := self._grid(observable, case, group)) is None:
            return []
        hours, _, grid = found
        return [(hours[has], values[has]) for values, has in zip(grid.T, ~np.isnan(grid.T), strict=True)]

    def _sought(self, observable: str, case: Case, group: str) -> "pd.DataFrame":
        import pandas as pd

        if (found := self._grid(observable, case, group)) is None:
            return pd.DataFrame()
        hours, replicates, grid = found
        return pd.DataFrame(
            grid, index=pd.Index(hours, name="time_h"), columns=pd.Index(replicates, name="replicate")
        )  # fmt: skip

    def _grid(self, observable: str, case: Case, group: str) -> "_Grid | None":
        if observable not in self.table.columns:
            return None
        for each in (group,) if group else ("all", "body"):
            part = self._parts.get((case.person, case.arm, each) + (() if each == "body" else (case.muscle,)))
            if part is not None and (found := part.grid(observable))[-1].size:
                return found
        return None


_Grid = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True, eq=False)
class _Part:
    """The rows of one group of one case, with the place of each in a grid of hours by replicates."""

    table: "pd.DataFrame"
    rows: np.ndarray

    @cached_property
    def _places(self) -> tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
        """Hours and replicates, ascending, each with the number of it that every row has."""
        hours, replicates = (self.table[name].to_numpy()[self.rows] for name in ("time_h", "replicate"))
        return np.unique(hours, return_inverse=True), np.unique(replicates, return_inverse=True)

    def grid(self, observable: str) -> _Grid:
        """Hours and replicates that have an observable, and its values (hour, replicate)."""
        values = self.table[observable].to_numpy(dtype=float)[self.rows]
        has = np.flatnonzero(~np.isnan(values))
        (hours, down), (replicates, across) = self._places
        if len(has) == len(values) == len(hours) * len(replicates):  # all of it is there, and once
            grid = np.empty((len(hours), len(replicates)))
            grid[down, across] = values
            return hours, replicates, grid
        grid, filled = np.full((len(hours), len(replicates)), np.nan), np.zeros((len(hours), len(replicates)), bool)
        # An instant may be recorded before and after an event; what holds afterwards counts.
        grid[down[has], across[has]] = values[has]
        filled[down[has], across[has]] = True
        here, whose = filled.any(axis=1), filled.any(axis=0)
        return hours[here], replicates[whose], grid[np.ix_(here, whose)]


def _cases(whose: Sequence[tuple[str, str, str, str]]) -> list[Case]:
    """Every case of a table, in order of appearance, labelled by what tells them apart."""
    fibers = [each for each in whose if each[-1] != "body"] or whose
    theirs = dict.fromkeys(each[:3] for each in fibers)
    found = [dict(zip(("person", "arm", "muscle"), each, strict=True)) for each in theirs]
    telling = [part for part in ("person", "arm", "muscle") if len({row[part] for row in found}) > 1] or ["person"]
    return [Case(**row, label=", ".join(row[part] or f"no {part}" for part in telling)) for row in found]


def bout_events(events: Sequence[Event], person: str, arm: str = "") -> list[Event]:
    """Every bout of a person in an arm, in order of time."""
    theirs = [each for each in events if each.kind == "bout" and each.concerns(person, arm)]
    return sorted(theirs, key=lambda each: (each.time_h, each.duration_h))


def bouts(events: Sequence[Event], person: str, arm: str = "") -> list[tuple[float, float]]:
    """Start and end of every bout of a person in an arm, in order [h]."""
    return [(each.time_h, each.time_h + each.duration_h) for each in bout_events(events, person, arm)]


@dataclass(frozen=True)
class Window:
    """A bout and what follows it [h], up to the next one where there is one (``cut``), or to the end of the record.

    ``failed`` is whether its end was that of what could be given, and None where it was not to go so far.
    """

    start: float
    end: float
    until: float
    cut: bool = False
    failed: bool | None = None


Numbered = Sequence[tuple[int, Event]]
"""Bouts, each with its number among those of the person."""


def windows(bouts: Numbered, begin: float, end: float) -> Iterator[tuple[int, Window]]:
    """The bouts that the record holds from start to end [h], by number, each up to the next of them."""
    for number, each in bouts:
        stop = each.time_h + each.duration_h
        if begin <= each.time_h and stop <= end:
            later = [other.time_h for _, other in bouts if other.time_h > each.time_h and other.time_h < end]
            yield number, Window(each.time_h, stop, min([*later, end]), bool(later))


def working(bouts: Sequence[Event], case: Case, muscle: str) -> list[tuple[int, Event]]:
    """The bouts that a muscle works in; one that does not say what works in it is of the muscle of the case."""
    return [(number, each) for number, each in enumerate(bouts, 1) if muscle in (each.muscles or (case.muscle,))]


def own_window(window: Window, event: Event, replicate: int) -> Window:
    """The window of a bout in one replicate, which has an end of its own where it went on to failure."""
    if replicate >= len(event.lasted_h):
        return window
    return replace(window, end=window.start + event.lasted_h[replicate], failed=event.failed[replicate])
