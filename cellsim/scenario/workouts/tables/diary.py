"""CSV diaries: a line for each session, with its day, how long it was and how hard it felt."""

from dataclasses import dataclass
from datetime import date

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.tables.dates import TwoWays, first, read_date
from cellsim.scenario.workouts.tables.numbers import plain_number
from cellsim.scenario.workouts.tables.recorded import clock_s
from cellsim.scenario.workouts.tables.sheet import NOTHING, Columns, Row, Sheet, sheet
from cellsim.scenario.workouts.text import quoted
from cellsim.scenario.workouts.trace import refusal

DAY_S = 86400.0
LONGEST_DAYS = 400.0
MOST_NAMED = 5  # lines that are named
LONGEST_SESSION_S = 24 * 3600.0
BORG_REST, BORG_MOST = 6.0, 20.0  # ends of the older scale, on which exertion grows in a straight line
CR10_MOST = 10.0
MINUTES = {"minutes": 1.0, "hours": 60.0, "seconds": 1 / 60.0}  # in one of what a column of durations counts
WORDS = {
    "day": (
        "date", "day", "datum", "fecha", "trainingday", "sessiondate", "dayno", "daynumber", "tag", "jour", "dag",
        "datetime", "timestamp", "startdate", "workoutday", "activitydate", "startdatelocal",
    ),
    "start": ("time", "start", "starttime", "startedat", "timeofday", "begin", "starthour", "startclock"),
    "end": ("end", "endtime", "endhour", "endhourutc", "finish"),
    "minutes": (
        "minutes", "mins", "min", "duration", "durationmin", "durationmins", "durationminutes", "length", "dauer",
        "sessionduration", "timemin", "trainingtime", "dur",
    ),
    "hours": ("hours", "hrs", "h", "durationh", "durationhours", "durationhrs", "timetotalinhours"),
    "seconds": ("movingtime", "elapsedtime", "durationseconds", "durationsec", "durations", "seconds", "secs"),
    "RPE": (
        "rpe", "srpe", "sessionrpe", "sessionrpe010", "rpe010", "cr10", "perceivedexertion", "exertion", "effort",
        "ratingofperceivedexertion", "borg", "icurpe", "rpecr10", "rpe110", "perceivedeffort",
    ),
    "RPE from 6 to 20": ("rpe620", "borg620", "borgrpe", "borgrpe620", "sessionrpe620", "borgscale620"),
    "sport": (
        "sport", "kind", "kinds", "type", "activity", "activitytype", "workouttype", "modality", "exercise", "mode",
    ),
    "person": ("person", "athlete", "participant", "subject", "player"),
}  # fmt: skip
RATED = ("RPE", "RPE from 6 to 20")
LIKELY = dict.fromkeys(RATED, (0.0, BORG_MOST)) | {"day": (0.0, 0.0), "start": (0.0, 24.0), "end": (0.0, 24.0)}
LIKELY_MINUTES = 1.0, 1440.0
PER_UNIT = {"": 1.0, "min": 1.0, "mins": 1.0, "minutes": 1.0, "h": 60.0, "hours": 60.0, "s": 1 / 60.0, "sec": 1 / 60.0}
PER_UNIT |= {"seconds": 1 / 60.0, "hh:mm": 1.0, "h:mm": 1.0, "hh:mm:ss": 1.0, "hrs": 60.0, "hour": 60.0}


def _per(key: str, unit: str) -> float:
    """Minutes in one of what a column of durations counts."""
    return PER_UNIT.get(unit, 1.0) if unit else MINUTES[key]


def _likely(key: str, unit: str) -> tuple[float, float] | None:
    if key not in MINUTES:
        return LIKELY.get(key)
    return LIKELY_MINUTES[0] / _per(key, unit), LIKELY_MINUTES[1] / _per(key, unit)


COLUMNS = Columns(WORDS, (("day",), ("minutes", "hours", "seconds"), RATED), _likely)


@dataclass(frozen=True)
class Session:
    """One session: ``day`` counted from that of the first, ``clock_s`` its beginning after midnight [s] or None.

    ``rpe`` is on the scale to 10, whatever the diary uses; ``line`` is where it stands, and ``written`` what it is on
    the older scale, if the diary goes by that.
    """

    day: int
    clock_s: float | None
    duration_s: float
    rpe: float
    sport: str
    line: int
    written: str = ""


@dataclass(frozen=True)
class Diary:
    """Sessions in the order in which they were done; ``begins`` is the first's date, None where days are numbers.

    ``first_day`` is the number of that day as the diary has it, or among the days of the calendar.
    """

    name: str
    sessions: tuple[Session, ...]
    begins: date | None
    notes: tuple[str, ...]
    sha256: str
    first_day: int = 0


def diary(data: bytes, name: str, sha256: str) -> Diary | None:
    """The sessions of a table with columns of day, duration and RPE; None where it has no such header.

    Raises
    ------
    WorkoutError : a cell that cannot be read or meant, or several people in one file; the line is named.
    """
    found = sheet(data, name, COLUMNS)
    if found is None:
        return None
    rows = [row for row in found.rows if row.cells["day"].strip().lower() not in NOTHING]
    _check_people(found, rows)
    notes = list(found.notes)
    days = _days(found, rows)
    ratings = _ratings(found, rows, notes)
    sessions: list[Session] = []
    wanting: dict[str, list[int]] = {"RPE": [], "duration": []}
    for row, day, rating in zip(rows, days, ratings, strict=True):
        length = _duration_s(found, row)
        if rating is None or not length:
            wanting["RPE" if rating is None else "duration"].append(row.line)
            continue
        sport = quoted(row.cells.get("sport", "")).lower()
        rpe, written = rating
        sessions.append(Session(day[0], _clock(found, row, day[1], length), length, rpe, sport, row.line, written))
    notes += [_left_out(name, what, lines) for what, lines in wanting.items() if lines]
    if not sessions:
        raise refusal(name, "holds no session with a day, a duration and an RPE", "give a diary that has one")
    sessions.sort(key=lambda each: (each.day, -1.0 if each.clock_s is None else each.clock_s))
    first = sessions[0].day
    if sessions[-1].day - first > LONGEST_DAYS:
        raise refusal(name, f"spans more than {LONGEST_DAYS:g} days", "cut it into shorter diaries")
    begins = date.fromordinal(first) if first > LONGEST_DAYS and all(each[2] for each in days) else None
    counted = tuple(Session(each.day - first, *list(vars(each).values())[1:]) for each in sessions)
    return Diary(name, counted, begins, tuple(notes), sha256, first)


def _left_out(name: str, what: str, lines: list[int]) -> str:
    if len(lines) == 1:
        return f"Line {lines[0]} of '{name}' has no {what}, and was left out."
    more = f" and {len(lines) - MOST_NAMED} more" if len(lines) > MOST_NAMED else ""
    return f"Lines {', '.join(map(str, lines[:MOST_NAMED]))}{more} of '{name}' have no {what}, and were left out."


def is_diary(data: bytes, name: str) -> bool:
    """Whether a table has the columns of a diary, whatever its cells say."""
    try:
        return sheet(data, name, COLUMNS) is not None
    except WorkoutError:
        return False


def _check_people(found: Sheet, rows: list[Row]) -> None:
    if found.has("person"):
        people = list(dict.fromkeys(row.cells["person"].strip() for row in rows))
        if len(people) > 1:
            some = f"'{quoted(people[0])}' and '{quoted(people[1])}'"
            raise refusal(found.name, f"holds the sessions of {len(people)} people, such as {some}", "keep one of them")


def _days(found: Sheet, rows: list[Row]) -> list[tuple[int, float | None, bool]]:
    """Number of each day, the time of day where it stands with it [s], and whether it is a date."""
    texts = [row.cells["day"].strip() for row in rows]
    numbers = [value for text in texts if (value := plain_number(text)) is not None and abs(value) < 1e5]
    if len(numbers) == len(texts):
        for row, value in zip(rows, numbers, strict=True):
            if value != int(value):
                raise found.wrong(row.line, f"says day {value:g}, which is no whole number", "number whole days")
        return [(int(value), None, False) for value in numbers]
    before = first(texts)
    return [_date(found, row, before) for row in rows]


def _date(found: Sheet, row: Row, before: str) -> tuple[int, float | None, bool]:
    text = row.cells["day"].strip()
    mend = "write dates as 2024-05-31"
    try:
        when, timed = read_date(text, before)
    except TwoWays:
        raise found.wrong(row.line, f"has a date that can be read in two ways, '{quoted(text)}'", mend) from None
    except ValueError:
        raise found.wrong(row.line, f"has a day that cannot be read, '{quoted(text)}'", mend) from None
    clock = when.hour * 3600.0 + when.minute * 60.0 + when.second
    return when.toordinal(), clock if timed else None, True


def _ratings(found: Sheet, rows: list[Row], notes: list[str]) -> list[tuple[float, str] | None]:
    """Each rating on the scale to 10, and as it was written where that is on the older scale."""
    key = next(each for each in RATED if found.has(each))
    values = [found.number(row, key) for row in rows]
    there = [value for value in values if value is not None]
    most = max(there, default=0.0)
    older = most > CR10_MOST or key != "RPE" or found.units[key].endswith("20")
    low, high = (BORG_REST, BORG_MOST) if older else (0.0, CR10_MOST)
    for row, value in zip(rows, values, strict=True):
        if value is not None and not low <= value <= high:
            mend = "rate from 0 to 10, or all from 6 to 20"
            raise found.wrong(row.line, f"rates a session {value:g}, which is on no scale of exertion", mend)
    if older:
        notes.append(
            f"'{found.name}' rates exertion from 6 to 20; its share of that range was taken as that of effort."
        )
    return [None if value is None else _rating(value, older) for value in values]


def _rating(value: float, older: bool) -> tuple[float, str]:
    return (_as_cr10(value), f"{value:g} on the scale from 6 to 20") if older else (value, "")


def _as_cr10(value: float) -> float:
    """A rating from 6 to 20 as the one to 10 that stands for the same share of effort."""
    from cellsim.biology.exercise import modes

    share = (value - BORG_REST) / (BORG_MOST - BORG_REST)
    return CR10_MOST * share ** modes.USUAL.intensity("exertion_power")


def _duration_s(found: Sheet, row: Row) -> float | None:
    key = next(each for each in MINUTES if found.has(each))
    text = row.cells[key].strip()
    if (clocked := clock_s(text)) is not None:
        seconds: float | None = clocked if text.count(":") == 2 else 60.0 * clocked  # 1:30 is hours and minutes
    else:
        value, unit = found.number(row, key), found.units[key]
        if unit not in PER_UNIT:
            raise found.wrong(row.line, f"gives a duration in '{quoted(unit)}'", "give it in minutes")
        seconds = None if value is None else 60.0 * _per(key, unit) * value
    if seconds is not None and not 0.0 <= seconds <= LONGEST_SESSION_S:
        raise found.wrong(row.line, f"says that a session took {seconds / 60:g} minutes", "write what it truly took")
    return seconds


def _daytime_s(text: str) -> float | None:
    """``18:30`` or ``18:30:00`` as seconds after midnight."""
    clock = clock_s(text)
    return clock if clock is None or text.count(":") == 2 else 60.0 * clock


def _clock(found: Sheet, row: Row, with_day: float | None, length_s: float) -> float | None:
    """When the session began, after midnight [s]; None where the diary does not say."""
    for key, before in (("start", 0.0), ("end", length_s)):
        text = row.cells.get(key, "").strip()
        if text.lower() in NOTHING:
            continue
        clock = _daytime_s(text)
        if clock is None:
            hours = plain_number(text, found.marks[key])
            clock = None if hours is None else 3600.0 * hours
        if clock is None or not 0.0 <= clock <= DAY_S:
            raise found.wrong(row.line, f"has a time of day that cannot be read, '{quoted(text)}'", "write it as 18:30")
        return max(0.0, clock - before)
    return with_day
