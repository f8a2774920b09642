"""A recording taken apart: a file holds legs, and a leg holds what one device wrote of one activity.

A leg is an activity, a session of a multisport file, or a track; they are numbered from 1 in the order of the
file. Here everything stands as the device wrote it; ``repair`` makes a trace of it.
"""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from cellsim.scenario.workouts import trace
from cellsim.scenario.workouts.trace import refusal

# Columns of a leg's table; what is missing is NaN. Track and lap are numbers that change where a new one begins.
TIME, POWER, HEART, DISTANCE, TRACK, LAP, ALTITUDE = range(7)
PERSON = (
    "threshold_power_w",
    "threshold_heart_rate_bpm",
    "max_heart_rate_bpm",
    "resting_heart_rate_bpm",
    "mass_kg",
    "height_m",
    "age_years",
)

Table = NDArray[np.float64]


@dataclass(frozen=True)
class DeviceTotals:
    """What the device itself says of a whole leg; None where it says nothing. Times [s], work [J], power [W]."""

    elapsed_s: float | None = None
    timer_s: float | None = None
    work_j: float | None = None
    mean_w: float | None = None


@dataclass(frozen=True)
class TimerEvent:
    """The timer started (``runs``) or stopped at ``at_s``; ``row`` is how many records stand before it in the file."""

    at_s: float
    runs: bool
    row: int


@dataclass(frozen=True)
class Lap:
    """When a lap began, and how long its timer ran [s]; ``number`` is that of the column LAP."""

    number: int
    begins_s: float | None
    timer_s: float | None


@dataclass(eq=False)
class Leg:
    """One activity of a file, as written.

    ``table`` has a row for each record, in the order of the file, shape (records, 7); time counts from 1970 [s] where
    the device knew it. ``beats`` are heart rates that were stored apart from the records: time and rate, shape (n, 2).
    """

    kind: str = "activity"
    sport: str = ""
    sub_sport: str = ""
    table: Table = field(default_factory=lambda: np.empty((0, 7)))
    beats: Table = field(default_factory=lambda: np.empty((0, 2)))
    events: list[TimerEvent] = field(default_factory=list)
    laps: list[Lap] = field(default_factory=list)
    totals: DeviceTotals = field(default_factory=DeviceTotals)
    begins_s: float | None = None
    rpe: float | None = None
    untimed: int = 0
    unread: str = ""
    notes: list[str] = field(default_factory=list)

    @property
    def spans(self) -> tuple[float, float] | None:
        """The moments of its first and last record [s], or None where it has none."""
        time_s = self.table[:, TIME]
        return (float(time_s.min()), float(time_s.max())) if time_s.size else None

    def having(self, table: Table, *notes: str) -> "Leg":
        """The same leg with other records, and with these notes besides its own."""
        return replace(self, table=table, notes=[*self.notes, *notes])


@dataclass(eq=False)
class File:
    """A recording taken apart: legs, what it says of the person (names as in ``PERSON``), and notes on the whole."""

    legs: list[Leg] = field(default_factory=list)
    person: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


class Most:
    """How many records of a file were met, up to the limit."""

    def __init__(self, name: str) -> None:
        self.name, self.count = name, 0

    def add(self, count: int = 1) -> None:
        self.count += count
        if self.count > trace.MAX_RECORDS:
            what = f"holds more than {trace.MAX_RECORDS} records"
            raise refusal(self.name, what, "cut it into shorter recordings")


class Records:
    """Records on their way into a table; ``most`` counts those of the whole file against the limit."""

    def __init__(self, most: Most) -> None:
        self.most = most
        self.rows: list[tuple[float, ...]] = []
        self.untimed = 0
        self.unread = ""

    def add(
        self,
        time_s: float | None,
        power_w: float | None = None,
        heart_rate_bpm: float | None = None,
        distance_m: float | None = None,
        track: int = 0,
        lap: int = 0,
        unread: str = "",
        altitude_m: float | None = None,
    ) -> None:
        """One record; one without a time is only counted, with its text if that could not be read."""
        self.most.add()
        if time_s is None:
            self.untimed += 1
            self.unread = self.unread or unread
            return
        values = (power_w, heart_rate_bpm, distance_m)
        known = (np.nan if value is None else value for value in values)
        self.rows.append((time_s, *known, track, lap, np.nan if altitude_m is None else altitude_m))

    def table(self) -> Table:
        return np.array(self.rows, dtype=np.float64).reshape(-1, 7)
