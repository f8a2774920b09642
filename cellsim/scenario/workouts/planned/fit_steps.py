"""Steps of a FIT workout: how long each lasts, and in which order they are done where some repeat others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil

from cellsim.biology.exercise import modes
from cellsim.scenario.workouts.planned.plan import MOST_STEPS
from cellsim.scenario.workouts.trace import refusal

MOST_TURNS = 100_000  # of following a file's repeats, some of which might never end
# Fields of a step, by their numbers in the profile.
INDEX, DURATION, LENGTH, TARGET, VALUE, LOW, HIGH = 254, 1, 2, 3, 4, 5, 6
TIME, DISTANCE, OPEN, REPEAT, REPEAT_TIME, REPEAT_DISTANCE, TIMED_REPEAT, TIME_ONLY = 0, 1, 5, 6, 7, 8, 28, 31
TIMES = (TIME, TIMED_REPEAT, TIME_ONLY)
REPEATS = (REPEAT, REPEAT_TIME, REPEAT_DISTANCE)
REPEATS_UNTIL = (9, 10, 11, 12, 13, 17, 18, 27)
COUNTED = {4: "calories", 16: "a training stress score", 29: "repetitions"}
SPEED_TARGETS = (0, 12)


@dataclass(frozen=True)
class WorkoutStep:
    """A step as it stands in the file: plain numbers by the number of their field."""

    number: int
    says: Mapping[int, int]

    @property
    def where(self) -> str:
        return f"step {self.number + 1}"

    @property
    def ends(self) -> tuple[int, ...]:
        """Lower and upper end of a range that is asked for, as far as the file gives them."""
        low, high = self.says.get(LOW), self.says.get(HIGH)
        return tuple(end for end in (low, high) if end is not None and (end or high))


def unrolled(rows: list[WorkoutStep], name: str, notes: list[str]) -> Iterator[WorkoutStep]:
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
        if kind not in REPEATS:
            yield row
            at += 1
            continue
        back = place.get(row.says.get(LENGTH, -1), at)
        times = row.says.get(VALUE, 0) if kind == REPEAT else _turns(row, rows[back:at], name, notes)
        if back >= at or not 1 <= times <= MOST_STEPS:
            raise refusal(name, f"repeats what does not come before it ({row.where})", "export it again")
        done[at] += 1
        if done[at] < times:
            for inner in range(back, at):
                done[inner] = 0
            at = back
        else:
            at += 1


def _turns(row: WorkoutStep, inner: list[WorkoutStep], name: str, notes: list[str]) -> int:
    """How often steps are done until so much time or way is reached, where each of them has as much."""
    kinds, what = (TIMES, "time") if row.says[DURATION] == REPEAT_TIME else ((DISTANCE,), "distance")
    lengths = [each.says.get(LENGTH, 0) for each in inner if each.says.get(DURATION) in kinds]
    if inner and (len(lengths) < len(inner) or not sum(lengths)):
        said = f"repeats steps until a {what} is reached ({row.where}), and not each of them has one"
        raise refusal(name, said, "repeat them a number of times")
    notes.append(f"Steps that are repeated until a {what} is reached were repeated whole, as often as that takes.")
    return ceil(row.says.get(VALUE, 0) / sum(lengths)) if inner else 0


def length_s(row: WorkoutStep, name: str, notes: list[str]) -> float:
    """How long a step lasts [s].

    Raises
    ------
    WorkoutError : it lasts until something is done that says nothing of time.
    """
    kind, length = row.says.get(DURATION, OPEN), row.says.get(LENGTH)
    if kind in TIMES and length is not None:
        return length / 1000.0
    if kind == DISTANCE:
        speed = sum(row.ends) / len(row.ends) / 1000.0 if row.ends and row.says.get(TARGET) in SPEED_TARGETS else 0.0
        if not speed or length is None:
            raise refusal(name, f"plans a distance and says no time or speed for it ({row.where})", "plan it by time")
        notes.append("A step of a distance at a speed was taken to last as long as that takes.")
        return length / 100.0 / speed
    if kind in COUNTED:
        raise refusal(name, f"plans {COUNTED[kind]} and says no time for them ({row.where})", "plan it by time")
    open_s = modes.USUAL.intensity("open_step")
    notes.append(
        f"A step that ends at the press of a button, or when a heart rate or power is reached, was taken to last "
        f"{open_s / 60:g} minutes (assumed)."
    )
    return open_s
