"""FIT workouts: steps with a duration and a target, some of which repeat the steps before them."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import fitdecode

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.fit import chain
from cellsim.scenario.workouts.fit.read import LEAKS
from cellsim.scenario.workouts.planned.fit_steps import INDEX, WorkoutStep, length_s, unrolled
from cellsim.scenario.workouts.planned.fit_targets import target
from cellsim.scenario.workouts.planned.plan import Plan, PlanSteps
from cellsim.scenario.workouts.sports import mode_of
from cellsim.scenario.workouts.trace import refusal

MOST_MESSAGES = 100_000
FIRST = 50  # messages in which a file says of what kind it is
WORKOUT_FILE = 5


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
    rows: dict[int, WorkoutStep] = {}
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
                rows[number] = WorkoutStep(
                    number, {key: value for key, value in says.items() if isinstance(value, int)}
                )
    except WorkoutError:
        raise
    except LEAKS as reason:
        what = "is damaged or cut short and cannot be read as FIT"
        raise refusal(name, what, "copy it again from the device or export it again") from reason
    if not rows:
        raise refusal(name, "is a FIT workout without steps", "export it again")
    steps = PlanSteps(name)
    for row in unrolled([rows[number] for number in sorted(rows)], name, notes):
        value, of = target(row, sport, name, notes)
        steps.add(row.where, length_s(row, name, notes), value, value, of)
    return steps.plan(sport, notes, sha256)


def _frames(data: bytes) -> Iterator[Any]:
    check, handling = fitdecode.CrcCheck.DISABLED, fitdecode.ErrorHandling.IGNORE
    with fitdecode.FitReader(BytesIO(data), check_crc=check, error_handling=handling) as frames:
        yield from frames
