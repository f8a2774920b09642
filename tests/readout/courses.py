"""A made-up result in which every person, group, replicate and column has a course of its own, known by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from zlib import crc32

import numpy as np
import pandas as pd

from cellsim import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from tests.readout.by_hand import KINDS
from tests.readout.compared import GROUPS, columns_of

PEOPLE = ("her", "him")
REPLICATES = (0, 1)
MUSCLE, ARMS = "soleus", {"her": "with NR", "him": "without"}
SCENARIO = 'title = "What is drawn"\nduration = "60 hour"\n'
BEGIN_H, END_H = 5.0, 60.0
BOUTS = {
    "her": ((4.0, 5.5), (8.0, 9.0), (34.0, 34.5), (70.0, 71.0)),
    "him": ((4.25, 5.25), (10.0, 10.5), (36.0, 36.75), (59.5, 60.5)),
}
"""Start and end [h]; the first and the last of each person are not in the record whole, so nothing is told of them."""
EVERY_H = 0.05
TIMES = tuple(
    sorted(
        {
            *np.arange(BEGIN_H, END_H + 0.1, 0.5),
            *np.arange(7.5, 11.5, EVERY_H).round(6),
            *np.arange(33.5, 38.0, EVERY_H).round(6),
        }
    )
)
BACK = ("force", "fresh_force", "glycogen_fraction", "recovered")


def told_bouts(person: str) -> list[tuple[int, tuple[float, float]]]:
    """The bouts that the record holds from start to end, by number."""
    return [(number, BOUTS[person][number - 1]) for number in (2, 3)]


@dataclass(frozen=True)
class Whose:
    """Whose course it is: of a person, a group of fibers or the body, and a replicate."""

    person: str
    group: str
    replicate: int

    def chance(self, column: str) -> np.random.Generator:
        return np.random.default_rng(crc32(f"{self.person} {self.group} {self.replicate} {column}".encode()))


@cache
def half_time_s(whose: Whose, bout: int) -> float:
    """Recovery half-time of phosphocreatine [s]: every course has its own."""
    return 100.0 + 160.0 * whose.chance(f"half-time {bout}").random()


@cache
def fallen(whose: Whose, column: str, bout: int) -> tuple[float, float]:
    """The level that a bout leaves [of rest], and the time after it at which a straight line is back at 95 % [h]."""
    chance = whose.chance(f"{column} after {bout}")
    return 0.4 + 0.4 * chance.random(), 2.0 + 15.0 * chance.random()


@cache
def course(whose: Whose, column: str) -> np.ndarray:
    """The values of one column at ``TIMES``; nan where the group has no such column."""
    if column not in columns_of(whose.group):
        return np.full(len(TIMES), np.nan)
    chance, time = whose.chance(column), np.array(TIMES)
    size = 1.0 + 99.0 * chance.random()
    if column == "phosphocreatine":
        return _recovering(whose, size, time, chance)
    if column in BACK:
        return _coming_back(whose, column, time, chance)
    # A walk that is soft enough to be drawn, and whose every stretch has a lowest and a highest value of its own.
    found = size * np.exp(0.3 * np.cumsum(chance.normal(size=time.size)) / np.sqrt(30.0)) + 0.01
    if whose.replicate == 0:
        ride = told_bouts("him")[1][1]
        found[(time > ride[0]) & (time < ride[1])] *= 5.0  # so that a peak may come in a bout and not after it
    return found


def _recovering(whose: Whose, size: float, time: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    found = size * (1.0 + 0.01 * chance.random(time.size))
    for bout, (start, end) in told_bouts(whose.person):
        rest = found[list(TIMES).index(start)]
        within, after = (time > start) & (time < end), time >= end
        found[within] = rest * chance.uniform(0.3, 0.6, within.sum())
        left = 0.5 * rest * 0.5 ** ((time[after] - end) * 3600.0 / half_time_s(whose, bout))
        found[after] = rest - left
        # Hours later it stands higher than before the bout, and lower than in it: neither is asked for.
        late = time > end + 5.0
        found[late] = rest * chance.uniform(0.1, 1.3, late.sum())
    return found


def _coming_back(whose: Whose, column: str, time: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    found = 0.96 + 0.04 * chance.random(time.size)
    for bout, (start, end) in told_bouts(whose.person):
        low, hours = fallen(whose, column, bout)
        within, after = (time > start) & (time < end), time >= end
        found[within] = np.linspace(0.95, low, within.sum() + 1)[1:] - 0.1 * chance.random(within.sum())
        risen = low + (0.95 - low) * (time[after] - end) / hours
        found[after] = np.where(time[after] - end < hours + 1.0, risen, 0.97 + 0.03 * chance.random(after.sum()))
    return found


@cache
def made_up_table() -> pd.DataFrame:
    """Everyone, every group, every replicate, every column."""
    parts = []
    for person, group, replicate in product(PEOPLE, GROUPS, REPLICATES):
        muscle = "" if group == "body" else MUSCLE  # blood belongs to the person
        keys = {"person": person, "muscle": muscle, "group": group, "arm": ARMS[person], "replicate": replicate}
        values = {name: course(Whose(person, group, replicate), name) for kind in KINDS.values() for name in kind}
        part = pd.DataFrame({"time_h": TIMES, **keys, **values})
        # Some moments are recorded before and after something happened; what holds afterwards counts.
        before = part[part["time_h"].isin([start for start, _ in BOUTS[person]])].copy()
        before[list(values)] *= 2.0
        parts += [before, part]
    return pd.concat(parts, ignore_index=True)


def drawn_bouts(person: str) -> list[tuple[float, float]]:
    """The bouts of a person from the first that is in the record whole: these are drawn."""
    return list(BOUTS[person][1:])


def events(whole: bool = False) -> Sequence[Event]:
    """The bouts of each person, ``whole``: but the first, of which the record has only a part; a meal and a dose."""
    rides = [
        Event(start, end - start, "bout", f"ride {number} of {person}", person, ARMS[person])
        for person in PEOPLE
        for number, (start, end) in enumerate(BOUTS[person], 1)
        if start >= BEGIN_H or not whole
    ]
    return [
        *rides,
        Event(12.0, 0.0, "meal", "80 g carbohydrate"),
        Event(7.0, 0.0, "dose", "500 mg NR", "her", ARMS["her"]),
    ]


def made_up(whole: bool = False) -> Result:
    """The table as a result, summarized as it now would be."""
    table, done = made_up_table(), list(events(whole))
    return Result(table, summarize(table, done), {"command": []}, SCENARIO, events=done)
