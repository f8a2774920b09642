"""The sessions of a record in order of time: no hour twice, each with what says how hard it was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import time

from cellsim.biology.exercise import modes
from cellsim.errors import WorkoutError
from cellsim.scenario.fields.field import TICKS
from cellsim.scenario.fields.kinds import DAY, LONGEST_DAYS
from cellsim.scenario.plan.parts import Bout, Intensity
from cellsim.scenario.reading.done.ridden import EPOCH
from cellsim.scenario.workouts import Diary, Recording, Session
from cellsim.scenario.workouts.folders.record import WorkoutRecord
from cellsim.scenario.workouts.sports import mode_of, stand_in

HOUR = 3600.0
FREE_H = (17.0, 7.0, 12.0, 20.0)  # times of day of sessions that a diary has without one, the first that is free
TOUCHING_S = 60.0  # clocks of two devices differ: what overlaps by less follows the other
ALIKE = 0.25  # a session of a diary that is as long as a recording of that day to this share is the same
POWER, HEART, PACE, FELT = "power", "heart rate", "pace", "session RPE"
MOST_NAMED = 5


@dataclass(frozen=True, eq=False)
class TrainingSession:
    """One session that was done.

    Parameters
    ----------
    name : of its file
    bout : as it stands in the scenario; its times count from the midnight that begins the season
    by : what says how hard it was: power, heart rate, pace or session RPE
    rpe : session RPE on the scale to 10, where somebody said it
    """

    name: str
    bout: Bout
    by: str
    rpe: float | None = None

    @property
    def trace(self) -> Recording | None:
        """The recording, where there is one."""
        return self.bout.trace

    @property
    def day(self) -> int:
        """Of the season, counted from 0, on which it began."""
        return int(self.bout.at_s // DAY)

    @property
    def worked_s(self) -> float:
        """How long it was without pauses [s]."""
        return self.bout.duration_s - (0.0 if self.trace is None else self.trace.paused_s)


@dataclass(frozen=True, eq=False)
class Season:
    """What somebody did over months.

    Parameters
    ----------
    sessions : in order of time
    first : the day on which it begins; None where the diary numbers its days
    first_number : of that day, where they are numbered
    notes : what was mended, put together or left out, in a sentence each
    """

    sessions: tuple[TrainingSession, ...]
    first: date | None
    first_number: int
    notes: tuple[str, ...]

    def on(self, day: int) -> str:
        """A day of the season, as a date or by its number."""
        if self.first is None:
            return f"day {self.first_number + day}"
        return date.fromordinal(self.first.toordinal() + day).isoformat()

    def when(self, at_s: float) -> str:
        """A moment of the season, as date and time of day."""
        minutes = int(at_s % DAY // 60.0)
        return f"{self.on(int(at_s // DAY))} {minutes // 60:02d}:{minutes % 60:02d}"

    @property
    def end_s(self) -> float:
        """When the last session is over [s]."""
        return max(each.bout.end_s for each in self.sessions)


def season_of(record: WorkoutRecord, folder: str, zone_h: float = 0.0) -> Season:
    """The sessions of a record, each hour once.

    Parameters
    ----------
    record : what was read
    folder : its name, for sentences
    zone_h : how far the clock is ahead of UTC, by which recordings are dated [hour]

    Raises
    ------
    WorkoutError : there is not one session in it.
    """
    notes = list(record.aside)
    dated = [each for each in record.diaries if each.begins is not None]
    numbered = [each for each in record.diaries if each.begins is None]
    if numbered and (record.recordings or dated or len(numbered) > 1):
        for each in numbered:
            notes.append(f"'{each.name}' numbers its days, and nothing says which dates they are: it was left out.")
        numbered = []
    diaries = dated or numbered
    notes += [note for each in diaries for note in each.notes]
    recorded = _recorded(record.recordings, zone_h, notes)
    written = [(each, _written_day(each) + one.day, one) for each in diaries for one in each.sessions]
    if not recorded and not written:
        why = f" {' '.join(record.aside[:MOST_NAMED])}" if record.aside else ""
        raise WorkoutError(f"The folder '{folder}' holds no session that can be read.{why} Name a folder that does.")
    began = [int(begins_s // DAY) for begins_s, _ in recorded] + [day for _, day, _ in written]
    first = min(each for each in began if each > max(began) - LONGEST_DAYS)
    if early := sum(each < first for each in began):
        notes.append(f"{early} sessions more than {LONGEST_DAYS:g} days before the last were left out.")
        recorded = [each for each in recorded if each[0] >= first * DAY]
        written = [each for each in written if each[1] >= first]
    taken = [
        _session(trace, round((begins_s - first * DAY) * TICKS) / TICKS, notes) for begins_s, trace in recorded
    ]  # fmt: skip
    for book, day, one in sorted(written, key=lambda each: (each[1], each[2].line)):
        _put(taken, book, day - first, one, notes)
    calendar = None if numbered else date.fromordinal(first + EPOCH)
    return Season(tuple(_apart(taken, notes)), calendar, first, tuple(dict.fromkeys(notes)))


def _written_day(book: Diary) -> int:
    """The day of its first session, counted from 1970, or as numbered."""
    return book.first_day if book.begins is None else book.begins.toordinal() - EPOCH


def _recorded(recordings: Iterable[Recording], zone_h: float, notes: list[str]) -> list[tuple[float, Recording]]:
    """Recordings by their beginnings, of those of the same hour the richest."""
    kept: list[tuple[float, Recording]] = []
    again: list[tuple[str, str]] = []
    for each in sorted(recordings, key=_richness):
        begins_s = (each.begins_s or 0.0) + zone_h * HOUR
        if begins_s > time() + 2 * DAY:
            when = date.fromordinal(int(begins_s // DAY) + EPOCH)
            notes.append(
                f"'{each.name}' is dated {when}, which is still to come: its clock was wrong, and it was left out."
            )
            continue
        same = next((other for at, other in kept if _overlap(begins_s, each.duration_s, at, other.duration_s)), None)
        if same is None:
            kept.append((begins_s, each))
        else:
            again.append((each.name, same.name))
    for one, other in again[:MOST_NAMED]:
        notes.append(f"'{one}' was recorded at the same time as '{other}', which tells more: it was left out.")
    if len(again) > MOST_NAMED:
        notes.append(f"{len(again) - MOST_NAMED} more recordings were left out likewise.")
    return sorted(kept, key=lambda each: each[0])


def _richness(each: Recording) -> tuple:
    """The richer the earlier: power before heart rate before a rating, then the longer, then by name."""
    known = (each.power_w is None, each.heart_rate_bpm is None, each.speed_m_s is None, each.rpe is None)
    return (*known, -each.duration_s, each.name)


def _overlap(at: float, lasts: float, other: float, other_lasts: float) -> bool:
    return min(at + lasts, other + other_lasts) - max(at, other) > min(TOUCHING_S, 0.5 * lasts, 0.5 * other_lasts)


def _session(trace: Recording, at_s: float, notes: list[str]) -> TrainingSession:
    found = modes.USUAL.find(trace.sport)
    if found is None:
        otherwise = stand_in(trace.sport)
        notes.append(f"'{trace.name}' is of {trace.sport}, for which there is no mode; it stands as {otherwise}.")
    by_power = trace.power_w is not None and (found is not None or trace.sport == "unknown")
    by = POWER if by_power else HEART if trace.heart_rate_bpm is not None else _slower(trace)
    do = found.name if found else stand_in(trace.sport)
    return TrainingSession(trace.name, Bout(do, at_s, trace.duration_s, None, trace, trace.name), by, trace.rpe)


def _slower(trace: Recording) -> str:
    """What says how hard it was where neither power nor heart rate do."""
    return PACE if trace.speed_m_s is not None else FELT


def _put(taken: list[TrainingSession], book: Diary, day: int, one: Session, notes: list[str]) -> None:
    """A session of a diary put where nothing else is, or its rating with the recording that it is of."""
    found = modes.USUAL.find(mode_of(one.sport)) if one.sport else None
    if found is None:
        what = f"'{one.sport}', for which there is no mode" if one.sport else "no sport in some lines"
        notes.append(f"'{book.name}' names {what}; it stands as {stand_in(one.sport)}.")
    do, name = found.name if found else stand_in(one.sport), f"{book.name}, line {one.line}"
    if (place := _same(taken, day, one, do if found else None)) is not None:
        each = taken[place]
        trace = None if each.trace is None else replace(each.trace, rpe=one.rpe)
        taken[place] = replace(each, rpe=one.rpe, bout=replace(each.bout, trace=trace))
        return
    clocks = FREE_H if one.clock_s is None else (one.clock_s / HOUR,)
    times = [day * DAY + clock * HOUR for clock in clocks]
    at = next((each for each in times if not _busy(taken, each, one.duration_s)), times[0])
    intensity = Intensity(round(one.rpe, 6), "RPE", one.written)
    bout = Bout(do, round(at * TICKS) / TICKS, one.duration_s, intensity, origin=book.name)
    taken.append(TrainingSession(name, bout, FELT, one.rpe))


def _same(taken: Sequence[TrainingSession], day: int, one: Session, do: str | None) -> int | None:
    """The place of the recording that a session of a diary is of: at its time, or of its day, sport and length."""
    for place, each in enumerate(taken):
        if each.trace is None or (each.rpe is not None and each.trace.rpe != each.rpe):
            continue
        if one.clock_s is not None:
            if _overlap(day * DAY + one.clock_s, one.duration_s, each.bout.at_s, each.bout.duration_s):
                return place
        elif each.day == day and do in (None, each.bout.do):
            if abs(each.worked_s - one.duration_s) <= ALIKE * max(each.worked_s, one.duration_s):
                return place
    return None


def _busy(taken: Sequence[TrainingSession], at: float, lasts: float) -> bool:
    return any(_overlap(at, lasts, each.bout.at_s, each.bout.duration_s) for each in taken)


def _apart(taken: Sequence[TrainingSession], notes: list[str]) -> list[TrainingSession]:
    """Sessions in order of time, each begun no earlier than the one before it has ended."""
    found: list[TrainingSession] = []
    for each in sorted(taken, key=lambda one: one.bout.at_s):
        if found and each.bout.at_s < found[-1].bout.end_s:
            end = found[-1].bout.end_s
            if end - each.bout.at_s > TOUCHING_S:
                notes.append(f"'{each.name}' began before '{found[-1].name}' had ended; it was put behind it.")
            each = replace(each, bout=replace(each.bout, at_s=end))
        found.append(each)
    return found
