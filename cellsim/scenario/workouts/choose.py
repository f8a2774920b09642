"""Which leg of a recording is meant: the only one that can be, or the one that was asked for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts import repair, sports
from cellsim.scenario.workouts.leg import TIME, File, Leg
from cellsim.scenario.workouts.repair.words import lasting
from cellsim.scenario.workouts.trace import FIRST_DATE_S, Recording, refusal

MOST_LISTED = 12
TINY, TINY_S = 0.05, 300.0  # a leg this much shorter than the longest is a false start, not a choice
TOGETHER_S = 60.0  # tracks of the same sport that follow each other as soon as this are one activity
MEND = "choose one with --leg 1 on the command line, or activity = 1 in the [[bout]] that names the file"


def chosen(file: File, name: str, sha256: str, leg: int | None) -> Recording:
    """The trace of the leg with this number, or of the only one that can be meant.

    Raises
    ------
    WorkoutError : there is no such leg, it cannot be read, or several can and none was chosen.
    """
    legs = [part for each in _together(file.legs) for part in repair.parts(each)]
    made = _maker(file, legs, name, sha256)
    if leg is not None:
        if not 1 <= leg <= len(legs):
            what = f"has no activity {leg}, for it holds {listed(legs)}"
            raise refusal(name, what, f"write a number from 1 to {len(legs)}" if len(legs) > 1 else "leave it out")
        found = made(leg)
        if len(legs) == 1:
            return found
        return replace(found, notes=(f"Activity {leg} of {len(legs)} in the file was read.", *found.notes))
    if len(legs) == 1:
        return made(1)
    lengths, reasons = {}, {}
    for number in range(1, len(legs) + 1):
        try:
            lengths[number] = made(number).duration_s
        except WorkoutError as reason:
            reasons[number] = reason
    least = min(TINY * max(lengths.values(), default=0.0), TINY_S)
    real = [number for number, length in lengths.items() if length >= least]
    if len(real) == 1:
        found = made(real[0])
        others = _listed([(n, each) for n, each in enumerate(legs, 1) if n != real[0]])
        said = f"Activity {real[0]} of {len(legs)} in the file was read, as no other can be; left aside: {others}."
        return replace(found, notes=(said, *found.notes))
    if not real:
        raise reasons[max(reasons, key=lambda number: len(legs[number - 1].table))]
    raise refusal(name, f"holds {listed(legs)}", MEND)


def every(file: File, name: str, sha256: str) -> tuple[list[Recording], list[WorkoutError]]:
    """The traces of all legs that can be read, false starts left out, and why each other cannot.

    Parameters
    ----------
    file : taken apart
    name, sha256 : of it
    """
    legs = [part for each in _together(file.legs) for part in repair.parts(each)]
    made, found, reasons = _maker(file, legs, name, sha256), list[Recording](), list[WorkoutError]()
    for number in range(1, len(legs) + 1):
        try:
            found.append(made(number))
        except WorkoutError as reason:
            reasons.append(reason)
    least = min(TINY * max((each.duration_s for each in found), default=0.0), TINY_S)
    return [each for each in found if each.duration_s >= least], reasons


def _maker(file: File, legs: list[Leg], name: str, sha256: str) -> Callable[[int], Recording]:
    def made(number: int) -> Recording:
        leg = legs[number - 1]
        where = f"activity {number} ({sports.mode_of(leg.sport, leg.sub_sport)}) " if len(legs) > 1 else ""
        found = repair.trace(leg, name, where, sha256, number, file.person)
        return replace(found, notes=(*file.notes, *found.notes))

    return made


def listed(legs: list[Leg]) -> str:
    """How many activities there are, and each with its number, sport, start and length."""
    count = f"{len(legs)} activities" if len(legs) > 1 else "1 activity"
    return f"{count} ({_listed(list(enumerate(legs, 1)))})"


def _listed(legs: list[tuple[int, Leg]]) -> str:
    told = [f"{number}: {_leg_in_words(leg)}" for number, leg in legs[:MOST_LISTED]]
    more = len(legs) - MOST_LISTED
    return "; ".join(told) + (f"; and {more} more" if more > 0 else "")


def _leg_in_words(leg: Leg) -> str:
    sport = sports.mode_of(leg.sport, leg.sub_sport)
    if not len(leg.table):
        return f"{sport}, without records"
    time_s = leg.table[:, TIME]
    if time_s.min() < FIRST_DATE_S:
        return f"{sport}, without a date, {lasting(float(np.ptp(time_s)) + 1.0)}"
    try:
        start = datetime.fromtimestamp(float(time_s.min()), UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (ValueError, OverflowError, OSError):
        start = "at no known time"
    return f"{sport}, {start}, {lasting(float(np.ptp(time_s)) + 1.0)}"


def _together(legs: list[Leg]) -> list[Leg]:
    """Tracks without a pause between them joined, as devices that cut tracks by distance or lap write them."""
    found: list[Leg] = []
    for leg in legs:
        last = found[-1] if found else None
        if last is not None and leg.kind == last.kind == "track" and leg.sport == last.sport and _continues(last, leg):
            said = "Tracks of the file that follow each other without a pause were read as one."
            notes = last.notes if said in last.notes else [*last.notes, said]
            table = np.concatenate((last.table, leg.table))
            found[-1] = replace(last, table=table, untimed=last.untimed + leg.untimed, notes=notes)
        else:
            found.append(leg)
    return found


def _continues(before: Leg, after: Leg) -> bool:
    if not len(before.table) or not len(after.table):
        return False
    return 0.0 <= after.table[0, TIME] - before.table[-1, TIME] <= TOGETHER_S
