"""FIT files into legs: every session of every activity in the chain, with the device's own timer and totals."""

import struct
from io import BytesIO
from typing import Any

import fitdecode
import numpy as np

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.fit import chain, sessions
from cellsim.scenario.workouts.fit.hearts import Hearts
from cellsim.scenario.workouts.fit.records import Channel, kind, label, number
from cellsim.scenario.workouts.leg import HEART, POWER, File, Leg, Most, Records, TimerEvent
from cellsim.scenario.workouts.repair.words import counted
from cellsim.scenario.workouts.trace import refusal

# A damaged file makes the decoder leak every kind of error that a wrong byte can cause, besides its own.
LEAKS = (
    fitdecode.FitError,
    struct.error,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
)
MAX_MESSAGES = 2_000_000
MOST_SESSIONS, MOST_LAPS = 1000, 10_000
ALTITUDES = ("altitude", "enhanced_altitude")
EPOCH_S = 631_065_600.0  # of the FIT clock, from 1970
RUNS = {"start": True, "stop": False, "stop_all": False, "stop_disable": False, "stop_disable_all": False}


class Messages:
    """The messages of one file of a chain that say something of the exercise."""

    def __init__(self, name: str, most: Most) -> None:
        self.name = name
        self.rows = Records(most)
        self.channels = {"power": Channel(), "heart": Channel()}
        self.kind = ""
        self.events: list[TimerEvent] = []
        self.hearts = Hearts()
        self.sessions: list[dict[str, Any]] = []
        self.laps: list[dict[str, Any]] = []
        self.sport: dict[str, Any] = {}
        self.person: dict[str, float] = {}

    def take(self, message: Any) -> None:
        match message.name:
            case "record":
                self._record(message)
            case "hr":
                self.rows.most.add(self.hearts.add(message))
            case "event":
                self._event(_values(message))
            case "file_id":
                self.kind = str(_values(message).get("type") or "activity")
            case "session":
                if len(self.sessions) >= MOST_SESSIONS:
                    raise refusal(self.name, f"holds more than {MOST_SESSIONS} sessions", "export one of them")
                self.sessions.append(_values(message))
            case "sport" | "lap":
                # What a file without a session, for it was never finished, says of its sport.
                told = _values(message)
                self.sport |= {each: told[each] for each in ("sport", "sub_sport") if each in told}
                if message.name == "lap" and len(self.laps) < MOST_LAPS:
                    self.laps.append(told)
        if message.name in sessions.SAYS:
            self.person |= sessions.person(str(message.name), _values(message))

    def _record(self, message: Any) -> None:
        time_s = distance = altitude = None
        row = len(self.rows.rows)
        for item in message.fields:
            if getattr(item.field_def, "is_dev", False):
                found = kind(item)
                if found:
                    native = getattr(item.field, "native_field_num", None) is not None
                    self.channels[found].add(row, label(item), native, item)
            elif item.name == "timestamp":
                time_s = number(item.raw_value)
            elif item.name == "power":
                self._own("power", row, item)
            elif item.name == "heart_rate":
                self._own("heart", row, item)
            elif item.name == "distance":
                distance = number(item.value)
            elif item.name in ALTITUDES:
                altitude = number(item.value)
        time_s = None if time_s is None else time_s + EPOCH_S
        self.rows.add(time_s, distance_m=distance, altitude_m=altitude)

    def _own(self, channel: str, row: int, item: Any) -> None:
        value = number(item.value)
        if value is not None:
            self.channels[channel].own[row] = value

    def _event(self, values: dict[str, Any]) -> None:
        at, runs = number(values.get("timestamp")), RUNS.get(str(values.get("event_type")))
        if values.get("event") == "timer" and at is not None and runs is not None:
            self.events.append(TimerEvent(at + EPOCH_S, runs, len(self.rows.rows)))

    def leg(self) -> Leg:
        """All records as one leg, before it is cut by sessions."""
        made = Leg(table=self.rows.table(), events=self.events, untimed=self.rows.untimed)
        for name, column in (("power", POWER), ("heart", HEART)):
            values, added = self.channels[name].chosen()
            there = [row for row in values if row < len(made.table)]  # one without a time may stand last
            made.table[there, column] = [values[row] for row in there]
            what = "Power" if name == "power" else "Heart rate"
            if added:
                made.notes.append(f"{what} was read from the added field '{added}'.")
            if added in self.channels[name].several:
                made.notes.append(f"The field '{added}' holds several values in a record; their mean was taken.")
        beats = np.array(self.hearts.samples, dtype=np.float64).reshape(-1, 2)
        made.beats = beats + np.array((EPOCH_S, 0.0))
        if len(beats):
            made.notes.append(f"{counted(len(beats), 'heart rate')} read from messages apart from the records.")
        return made


def read(data: bytes, name: str) -> File:
    """The activities of a FIT file, session by session.

    Raises
    ------
    WorkoutError : damaged or cut bytes, or a FIT file that holds no activity.
    """
    chained, notes = chain.files(data, name)
    made = File(notes=notes)
    kinds: list[str] = []
    most = Most(name)
    for each in chained:
        found = _decoded(each, name, most)
        made.person |= found.person
        if found.kind in ("", "activity") or found.kind.isdigit():
            leg = found.leg()
            made.legs += sessions.cut(leg, found.sessions or sessions.of_laps(leg, found.laps), found.sport)
        else:
            kinds.append(found.kind)
    if not made.legs:
        what = f"is a FIT file of kind '{kinds[0]}' and no recorded workout"
        raise refusal(name, what, "choose the activity file of the workout")
    if kinds:
        made.notes.append(f"Besides the activity the file holds {', '.join(dict.fromkeys(kinds))}, left aside.")
    return made


def _decoded(data: bytes, name: str, most: Most) -> Messages:
    found = Messages(name, most)
    try:
        with fitdecode.FitReader(
            BytesIO(data),
            processor=None,
            check_crc=fitdecode.CrcCheck.DISABLED,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as frames:
            for count, frame in enumerate(frames):
                if count >= MAX_MESSAGES:
                    raise refusal(name, f"holds more than {MAX_MESSAGES} messages", "cut it into shorter recordings")
                if isinstance(frame, fitdecode.FitDataMessage):
                    found.take(frame)
    except WorkoutError:
        raise
    except LEAKS as reason:
        raise refusal(name, "is damaged and cannot be read as FIT", chain.AGAIN) from reason
    return found


def _values(message: Any) -> dict[str, Any]:
    """The fields of a message by name; times stay seconds of the FIT clock."""
    return {str(item.name): item.value for item in message.fields if item.value is not None}
