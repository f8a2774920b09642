"""What a workout file comes to: one bout of a recording or a plan, a bout for each session of a diary."""

from __future__ import annotations

from pathlib import Path

from cellsim.biology.exercise import modes
from cellsim.biology.exercise.modes import Mode
from cellsim.scenario.fields.field import TICKS
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.parts import Bout, Intensity
from cellsim.scenario.workouts import Diary, Plan, Recording, Session
from cellsim.scenario.workouts.sports import mode_of

File = Recording | Plan | Diary

EPOCH = 719163  # 1970-01-01 among the days of the calendar
APART_S = 4 * 3600.0  # between two sessions of one day, where a diary gives no time of day


def ridden(
    file: File, path: Path, do: str, at_s: float, person: str | None, where: str, own: tuple[Mode, ...] = ()
) -> list[Bout]:
    """The bouts of a file of which the first begins at ``at_s`` [s]; ``do`` is the mode of what names no sport.

    ``own`` are the activities of the scenario's own.
    """
    if isinstance(file, Diary):
        return _sessions(file, path, do, at_s, person, where, own)
    trace, plan = (file, None) if isinstance(file, Recording) else (None, file)
    return [
        Bout(
            do, at_s, file.duration_s, None, trace, str(path), person, where,
            plan=plan, mode=own_of(do, own),
        )
    ]  # fmt: skip


def own_of(do: str, own: tuple[Mode, ...]) -> Mode | None:
    """The activity of the scenario's own that is done; None where that is built in."""
    return next((mode for mode in own if mode.name == do), None)


def began_s(file: File) -> float | None:
    """When the first bout of a file began, counted from 1970 [s]; None where nothing says so."""
    if isinstance(file, Recording):
        return file.begins_s
    if isinstance(file, Diary) and file.begins is not None and file.sessions[0].clock_s is not None:
        return (file.begins.toordinal() - EPOCH) * DAY + file.sessions[0].clock_s
    return None


def sport_of(file: File, own: tuple[Mode, ...] = ()) -> str | None:
    """The mode of exercise that the file itself names, or None."""
    found = None if isinstance(file, Diary) else modes.USUAL.find(file.sport, own)
    return found.name if found else None


def _sessions(
    diary: Diary, path: Path, do: str, at_s: float, person: str | None, where: str, own: tuple[Mode, ...]
) -> list[Bout]:
    found: list[Bout] = []
    origin = f"{diary.name} (sha256 {diary.sha256})"
    first = diary.sessions[0]
    for session in diary.sessions:
        notes = list(diary.notes)
        start = at_s + _after(first, session)
        if found and start < found[-1].end_s:
            start = found[-1].end_s + (APART_S if session.clock_s is None else 0.0)
            notes.append(
                f"Sessions of '{diary.name}' on one day without a time of day were put {APART_S / 3600:g} hours apart."
                if session.clock_s is None
                else f"A session of '{diary.name}' began before the one before it had ended; it was put behind it."
            )
        mode = modes.USUAL.find(mode_of(session.sport), own) if session.sport else None
        if session.sport and mode is None:
            notes.append(f"'{diary.name}' names '{session.sport}', for which there is no mode; it stands as {do}.")
        name = mode.name if mode else do
        found.append(
            Bout(
                name, round(start * TICKS) / TICKS, session.duration_s,
                Intensity(round(session.rpe, 6), "RPE", session.written), None, str(path), person, where,
                notes=tuple(notes), origin=origin, mode=own_of(name, own),
            )
        )  # fmt: skip
    return found


def _after(first: Session, session: Session) -> float:
    """How long after the first session another began [s]; at the same time of day where none is known."""
    clocks = (0.0, 0.0) if first.clock_s is None or session.clock_s is None else (first.clock_s, session.clock_s)
    return session.day * DAY + clocks[1] - clocks[0]
