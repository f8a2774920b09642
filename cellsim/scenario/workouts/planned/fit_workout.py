"""FIT workouts: steps with a duration and a target, some of which repeat the steps before them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import fitdecode

from cellsim.biology import modes
from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.fit import chain
from cellsim.scenario.workouts.fit.read import LEAKS
from cellsim.scenario.workouts.planned.plan import MOST_STEPS, Plan, Steps
from cellsim.scenario.workouts.sports import mode_of
from cellsim.scenario.workouts.trace import refusal

MOST_MESSAGES = 100_000
MOST_TURNS = 100_000  # of following a file's repeats, some of which might never end
FIRST = 50  # messages in which a file says of what kind it is
WORKOUT_FILE = 5
# Fields of a step, by their numbers in the profile.
INDEX, DURATION, LENGTH, TARGET, VALUE, LOW, HIGH = 254, 1, 2, 3, 4, 5, 6
TIME, DISTANCE, OPEN, REPEAT, TIMED_REPEAT, TIME_ONLY = 0, 1, 5, 6, 28, 31
REPEATS_UNTIL = (7, 8, 9, 10, 11, 12, 13, 17, 18, 27)
PULSE, NONE, POWERS, PULSES, FREE = 1, 2, (4, 7, 8, 9, 10), (1, 13), (2, 3, 5, 6, 11)
WATTS_FROM, BEATS_FROM = 1000, 100  # above these a target is in W or bpm, counted from there; below, in percent


@dataclass(frozen=True)
class _Row:
    """A step as it stands in the file: plain numbers by the number of their field."""

    number: int
    says: Mapping[int, int]

    @property
    def where(self) -> str:
        return f"step {self.number + 1}"


def is_workout(data: bytes) -> bool:
    """Whether a FIT file says that it is a workout to be done."""
    try:
        for count, frame in enumerate(_frames(data)):
            if isinstance(frame, fitdecode.FitDataMessage) and frame.name == "file_id":
                return frame.get_raw_value("type", fallback=None) == WORKOUT_FILE
            if count >= FIRST:
                break
    except LEAKS:
        pass
    return False


def read(data: bytes, name: str, sha256: str) -> Plan:
    """The plan of a FIT workout.

    Raises
    ------
    WorkoutError : damaged bytes, repeats without end, or a step whose length or target cannot be read as work.
    """
    rows: dict[int, _Row] = {}
    sport = "unknown"
    chained, notes = chain.files(data, name)
    try:
        for count, frame in enumerate(frame for each in chained for frame in _frames(each)):
            if count >= MOST_MESSAGES:
                raise refusal(name, f"holds more than {MOST_MESSAGES} messages", "give a workout")
            if not isinstance(frame, fitdecode.FitDataMessage):
                continue
            if frame.name == "workout":
                sport = mode_of(str(frame.get_value("sport", fallback=None) or ""))
            elif frame.name == "workout_step":
                says = {field.field_def.def_num: field.raw_value for field in frame.fields if field.field_def}
                number = says.get(INDEX)
                number = number & 0xFFF if isinstance(number, int) else len(rows)
                rows[number] = _Row(number, {key: value for key, value in says.items() if isinstance(value, int)})
    except WorkoutError:
        raise
    except LEAKS as reason:
        what = "is damaged or cut short and cannot be read as FIT"
        raise refusal(name, what, "copy it again from the device or export it again") from reason
    if not rows:
        raise refusal(name, "is a FIT workout without steps", "export it again")
    steps = Steps(name)
    for row in _unrolled([rows[number] for number in sorted(rows)], name):
        steps.add(row.where, _length_s(row, name, notes), *_target(row, name, notes))
    return steps.plan(sport, notes, sha256)


def _frames(data: bytes) -> Iterator[Any]:
    check, handling = fitdecode.CrcCheck.DISABLED, fitdecode.ErrorHandling.IGNORE
    with fitdecode.FitReader(BytesIO(data), check_crc=check, error_handling=handling) as frames:
        yield from frames


def _unrolled(rows: list[_Row], name: str) -> Iterator[_Row]:
    """The steps in the order in which they are done."""
    done = dict.fromkeys(range(len(rows)), 0)
    place = {row.number: at for at, row in enumerate(rows)}
    at = turns = 0
    while at < len(rows):
        turns += 1
        if turns > MOST_TURNS:
            raise refusal(name, "repeats its steps without end", "export it again")
        row = rows[at]
        kind = row.says.get(DURATION, OPEN)
        if kind in REPEATS_UNTIL:
            what = f"repeats steps until something is reached ({row.where}), which cannot be known before it is done"
            raise refusal(name, what, "repeat them a number of times")
        if kind != REPEAT:
            yield row
            at += 1
            continue
        back, times = place.get(row.says.get(LENGTH, -1), at), row.says.get(VALUE, 0)
        if back >= at or not 1 <= times <= MOST_STEPS:
            raise refusal(name, f"repeats what does not come before it ({row.where})", "export it again")
        done[at] += 1
        if done[at] < times:
            for inner in range(back, at):
                done[inner] = 0
            at = back
        else:
            at += 1


def _length_s(row: _Row, name: str, notes: list[str]) -> float:
    kind, length = row.says.get(DURATION, OPEN), row.says.get(LENGTH)
    if kind in (TIME, TIMED_REPEAT, TIME_ONLY) and length is not None:
        return length / 1000.0
    if kind == DISTANCE:
        raise refusal(name, f"plans a distance and says no time for it ({row.where})", "plan it by time")
    open_s = modes.intensity("open_step")
    notes.append(
        f"A step that ends at the press of a button, or when a heart rate or power is reached, was taken to last "
        f"{open_s / 60:g} minutes (assumed)."
    )
    return open_s


def _target(row: _Row, name: str, notes: list[str]) -> tuple[float, float, str]:
    """Start, end and kind of what the step asks; of a range, the middle."""
    target = row.says.get(TARGET, NONE)
    if target in FREE:
        return 0.0, 0.0, "free"
    if target not in POWERS and target not in PULSES:
        raise refusal(name, f"asks for a speed ({row.where}), which cannot be read as work", "plan power or heart rate")
    zone, low, high = row.says.get(VALUE, 0), row.says.get(LOW), row.says.get(HIGH)
    what = "heart rate" if target in PULSES else "power"
    if not low and not high:
        raise refusal(
            name, f"asks for {what} zone {zone} ({row.where}), whose bounds stand in the device and not in the file",
            f"plan that step with a range of {what}",
        )  # fmt: skip
    base, plain, share = (BEATS_FROM, "bpm", "HRmax") if target in PULSES else (WATTS_FROM, "W", "FTP")
    ends = [end for end in (low, high) if end is not None and (end or high)]
    if max(ends) > base:  # from nothing up to so many watts stands there as 0 or as 1000
        ends = [base if end == 0 else end for end in ends]
    if min(ends) < base < max(ends):
        raise refusal(name, f"gives a range of {what} from percent to {plain} ({row.where})", "plan that step again")
    if len(set(ends)) > 1:
        notes.append(f"Where a step gives a range of {what}, its middle was taken.")
    middle = sum(ends) / len(ends)
    value, of = (middle - base, plain) if max(ends) > base else (middle / 100.0, share)
    return value, value, of
