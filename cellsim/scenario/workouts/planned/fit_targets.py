"""What a step of a FIT workout asks for: power, heart rate, a speed on foot, or whatever the rider likes."""

from cellsim.scenario.workouts.planned import zones
from cellsim.scenario.workouts.planned.fit_steps import HIGH, LOW, SPEED_TARGETS, TARGET, VALUE, WorkoutStep
from cellsim.scenario.workouts.trace import refusal

NONE, POWERS, PULSES, FREE = 2, (4, 7, 8, 9, 10), (1, 13), (2, 3, 5, 6, 11)
SECOND = {TARGET: 19, VALUE: 20, LOW: 21, HIGH: 22}  # fields of a second target beside the first
ON_FOOT = ("running", "walking")
WATTS_FROM, BEATS_FROM = 1000, 100  # above these a target is in W or bpm, counted from there; below, in percent


def target(row: WorkoutStep, sport: str, name: str, notes: list[str]) -> tuple[float, str]:
    """What the step asks for, and in which of ``plan.MOST`` that is counted; of a range, the middle.

    Raises
    ------
    WorkoutError : a zone that is not known, a range that no one could mean, or a speed that is no work.
    """
    kind = row.says.get(TARGET, NONE)
    second = WorkoutStep(row.number, {first: row.says[field] for first, field in SECOND.items() if field in row.says})
    if kind not in (*POWERS, *PULSES) and second.says.get(TARGET) in (*POWERS, *PULSES):
        return target(second, sport, name, notes)
    if kind in FREE:
        return 0.0, "free"
    if kind in SPEED_TARGETS:
        return _speed(row, sport, name, notes)
    if kind not in (*POWERS, *PULSES):
        raise refusal(name, f"asks for what is not known ({row.where})", "plan power or heart rate")
    what = "heart rate" if kind in PULSES else "power"
    if row.ends:
        return _range(row, what, name, notes)
    return zones.zone_target(what, row.says.get(VALUE, 0), name, row.where, notes)


def _speed(row: WorkoutStep, sport: str, name: str, notes: list[str]) -> tuple[float, str]:
    if sport not in ON_FOOT:
        what = f"asks for a speed ({row.where}), which wind and slope make easy or hard"
        raise refusal(name, what, "plan power or heart rate")
    if not row.ends:
        what = f"asks for a zone of speed ({row.where}), whose bounds stand in the device and not in the file"
        raise refusal(name, what, "plan that step with a range of speed")
    if len(set(row.ends)) > 1:
        notes.append("Where a step gives a range of speed, its middle was taken.")
    return sum(row.ends) / len(row.ends) / 1000.0, "m/s"


def _range(row: WorkoutStep, what: str, name: str, notes: list[str]) -> tuple[float, str]:
    base, plain, share = (BEATS_FROM, "bpm", "HRmax") if what == "heart rate" else (WATTS_FROM, "W", "FTP")
    ends = row.ends
    if max(ends) > base:  # from nothing up to so many watts stands there as 0 or as 1000
        ends = tuple(base if end == 0 else end for end in ends)
    if min(ends) < base < max(ends):
        raise refusal(name, f"gives a range of {what} from percent to {plain} ({row.where})", "plan that step again")
    if len(set(ends)) > 1:
        notes.append(f"Where a step gives a range of {what}, its middle was taken.")
    middle = sum(ends) / len(ends)
    return (middle - base, plain) if max(ends) > base else (middle / 100.0, share)
