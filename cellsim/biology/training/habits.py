"""What people do all week: levels of activity, each a printed week, and how much of a usual day loads the muscle.

A level is a word for a week. What the week makes of each state of training, in the long run and as its mean, stands in
the table beside this page; ``experiments/calibration/habits.py`` runs the weeks through the model and writes it. In the
background of a scenario that mean goes on, and no session of it is done.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import Parameter, beside

BED, CAST = "bed rest", "immobilized"
SETTING = "habit_"
"""How the arguments of the networks begin that a habit sets: ``habit_PGC1A``, ``habit_loading``."""
LOADING = "loading"


@dataclass(frozen=True)
class WeeklySession:
    """What is done on some days of a week.

    Parameters
    ----------
    days : of the week, from 0 for Monday
    minutes : of each of its parts of work
    percent : of Wmax in them [%]
    parts : how many there are
    rest_minutes : between two of them
    rest_percent : of Wmax in rests [%]
    clock : time of day at which it begins, from midnight [hour]
    do : the way of exercising
    """

    days: tuple[int, ...]
    minutes: float
    percent: float
    parts: int = 1
    rest_minutes: float = 0.0
    rest_percent: float = 0.0
    clock: float = 17.0
    do: str = "cycling"

    @property
    def in_all(self) -> float:
        """How long one of them takes [minute]."""
        return self.parts * self.minutes + (self.parts - 1) * self.rest_minutes

    def __str__(self) -> str:
        piece = f"{self.minutes:g} minutes of {self.do} at {self.percent:g} %Wmax"
        between = (
            f" with {self.rest_minutes:g} minutes at {self.rest_percent:g} %Wmax between" if self.parts > 1 else ""
        )
        return f"{len(self.days)} x {f'{self.parts} times ' if self.parts > 1 else ''}{piece}{between}"


@dataclass(frozen=True)
class ActivityLevel:
    """A level of activity.

    Parameters
    ----------
    name : as a file has it
    says : what it is
    week : sessions beside usual days
    """

    name: str
    says: str
    week: tuple[WeeklySession, ...] = ()

    @property
    def hours(self) -> float:
        """Time of its sessions in a week [hour]."""
        return sum(len(each.days) * each.in_all for each in self.week) / 60.0

    @property
    def group(self) -> str:
        """Of its rows in the table."""
        return "Habit" + "".join(word.capitalize() for word in self.name.split())

    @property
    def printed(self) -> str:
        """The week in words."""
        sessions = ", ".join(map(str, self.week))
        return f"{self.says}, and each week {sessions}" if sessions else f"{self.says}, and no sessions"


def _intervals(*days: int) -> WeeklySession:
    return WeeklySession(days, 4.0, 92.0, 4, 3.0, 45.0)


LEVELS = {
    each.name: each
    for each in (
        ActivityLevel(BED, "lying in bed all day"),
        ActivityLevel(CAST, "the muscle in a cast or off the ground all day"),
        ActivityLevel("inactive", "few steps a day"),
        ActivityLevel("sedentary", "the steps of a usual day"),
        ActivityLevel("active", "usual days", (WeeklySession((0, 2, 4), 35.0, 60.0),)),
        ActivityLevel(
            "recreational",
            "usual days",
            (WeeklySession((0, 2, 5), 45.0, 65.0), _intervals(4)),
        ),
        ActivityLevel(
            "trained",
            "usual days",
            (
                WeeklySession((0, 3), 90.0, 55.0),
                WeeklySession((5,), 120.0, 55.0, clock=10.0),
                WeeklySession((2,), 60.0, 70.0),
                _intervals(1),
            ),
        ),
        ActivityLevel(
            "athlete",
            "usual days",
            (
                WeeklySession((0, 2, 3, 4), 60.0, 55.0, clock=8.0),
                WeeklySession((5,), 180.0, 55.0, clock=10.0),
                WeeklySession((6,), 120.0, 58.0, clock=10.0),
                WeeklySession((3,), 75.0, 62.0),
                WeeklySession((0,), 20.0, 80.0, 2, 10.0, 50.0),
                _intervals(1, 4),
            ),
        ),
    )
}
"""Every level by its name, from the least to the most."""


HABITS = Mechanism(
    "habits",
    "What usual days and weekly sessions make of the states of training, at every level of activity.",
    rows=beside(__file__),
)


def of_fiber(rows: Mapping[str, Parameter], level: str, group: str) -> dict[str, float]:
    """What a level of activity sets in the fibers of a type.

    Parameters
    ----------
    rows : of the tables, by name
    level : of ``LEVELS``
    group : "I", "IIa" or "IIx"

    Returns
    -------
    arguments of the network of the fiber by name [-]

    Source
    ------
    that of the rows ``HabitBedRest_*``, ``HabitImmobilized_*``, ``HabitInactive_*``, ``HabitSedentary_*``,
    ``HabitActive_*``, ``HabitRecreational_*``, ``HabitTrained_*`` and ``HabitAthlete_*``
    """
    return dict(_set(rows, level, f"_{group}", LOADING))


def of_person(rows: Mapping[str, Parameter], level: str) -> dict[str, float]:
    """What a level of activity sets in the person around the muscle, as ``of_fiber`` does in fibers.

    Parameters
    ----------
    rows : of the tables, by name
    level : of ``LEVELS``

    Returns
    -------
    arguments of the network of the person by name [-]

    Source
    ------
    that of the rows ``HabitBedRest_*``, ``HabitImmobilized_*``, ``HabitInactive_*``, ``HabitSedentary_*``,
    ``HabitActive_*``, ``HabitRecreational_*``, ``HabitTrained_*`` and ``HabitAthlete_*``
    """
    return dict(_set(rows, level, "_person", "upright"))


def _set(rows: Mapping[str, Parameter], level: str, whose: str, loaded: str) -> Iterator[tuple[str, float]]:
    for name, argument in _named(tuple(rows), f"{LEVELS[level].group}_", whose, loaded):
        yield argument, rows[name].value


@lru_cache(maxsize=64)
def _named(names: tuple[str, ...], start: str, whose: str, loaded: str) -> tuple[tuple[str, str], ...]:
    """Rows of a level by name, each with the argument that it sets: asked for each fiber, and alike in most models."""
    found = []
    for name in names:
        if name.startswith(start) and name.endswith(whose):
            found.append((name, SETTING + name.removeprefix(start).removesuffix(whose)))
        elif name == start + loaded:
            found.append((name, SETTING + LOADING))
    return tuple(found)
