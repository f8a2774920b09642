"""CSV recordings: a line for each moment, with power or heart rate."""

from contextlib import suppress
from datetime import UTC

from cellsim.scenario.workouts.leg import File, Leg, Most, Records
from cellsim.scenario.workouts.tables.dates import DAY, MONTH, NUMBERS, clock_of, first, read_date
from cellsim.scenario.workouts.tables.numbers import plain_number
from cellsim.scenario.workouts.tables.sheet import NOTHING, Columns, Row, Sheet, sheet
from cellsim.scenario.workouts.text import quoted
from cellsim.scenario.workouts.trace import refusal
from cellsim.scenario.workouts.xml.values import moment

WORDS = {
    "seconds": (
        "secs", "sec", "seconds", "second", "s", "time", "times", "elapsedtime", "elapsed", "elapsedseconds", "timer",
        "timestamp", "datetime", "t", "timesec", "timesecs", "timeseconds", "zeit", "utctime", "localtime", "timems",
        "elapsedtimes", "secondssincestart", "movingtime", "datumzeit", "datumuhrzeit", "uhrzeit", "zeitstempel",
        "dateandtime", "datetimeutc", "localdatetime",
    ),
    "minutes": ("minutes", "mins", "min", "timemin", "timeminutes"),
    "power": (
        "watts", "watt", "power", "powerw", "powerwatts", "pwr", "w", "poweroutput", "powerinwatts", "leistung",
        "instantaneouspower", "puissance", "potencia",
    ),
    "heart rate": (
        "hr", "heartrate", "hrate", "bpm", "heartratebpm", "hrbpm", "pulse", "puls", "heartbeat", "herzfrequenz",
        "hf", "fc", "heartratebeatsmin",
    ),
    "sport": ("sport", "sporttype", "activitytype"),
    "distance": ("distance", "distances", "dist", "distancem", "distancemeters", "totaldistance"),
    "kilometers": ("km", "kilometers", "kms", "distancekm"),
}  # fmt: skip
SECONDS = {"": 1.0, "s": 1.0, "sec": 1.0, "secs": 1.0, "second": 1.0, "seconds": 1.0, "ms": 0.001, "min": 60.0}
SECONDS |= {"minutes": 60.0, "minute": 60.0, "h": 3600.0, "hh:mm:ss": 1.0, "h:mm:ss": 1.0, "mm:ss": 1.0, "utc": 1.0}
LIKELY = {"power": (0.0, 3000.0), "heart rate": (0.0, 300.0)}
UNITS = {"power": {"", "w", "watt", "watts"}, "heart rate": {"", "bpm", "1/min", "/min", "beats/min", "min-1", "b/min"}}
STEPS_S = 0.1, 60.0  # of a recording
DAY_S, HOUR_S = 86400.0, 3600.0
BACK_S, MOST_LEGS = 60.0, 1000
MILLISECONDS_FROM = 1e11  # a time since 1970 in seconds stays below for some thousand years


def _per(key: str, unit: str) -> float:
    """Seconds in one of what a column of time counts."""
    return SECONDS.get(unit, 1.0) if unit or key == "seconds" else 60.0


def _steps(key: str, unit: str) -> tuple[float, float] | None:
    if key not in ("seconds", "minutes"):
        return None
    return STEPS_S[0] / _per(key, unit), STEPS_S[1] / _per(key, unit)


COLUMNS = Columns(
    WORDS, (("seconds", "minutes"), ("power", "heart rate")), likely=lambda key, _: LIKELY.get(key), steps=_steps
)


def recorded(data: bytes, name: str) -> File | None:
    """The samples of a table with a column of time and one of power or heart rate; None where it has no such header.

    Where the clock goes back by more than a minute, another recording begins; but a clock of hours that goes back by
    nearly a day has passed midnight.

    Raises
    ------
    WorkoutError : a cell that cannot be read, or a unit that is not known; the line is named.
    """
    found = sheet(data, name, COLUMNS)
    if found is None:
        return None
    _check_units(found)
    most, notes = Most(name), list(found.notes)
    before, sport = _first(found, notes), _sport(found)
    legs, rows, last, midnights = [], Records(most), None, 0.0
    for row in found.rows:
        power, pulse = (found.number(row, key) if found.has(key) else None for key in ("power", "heart rate"))
        time_s = _time_s(found, row, before)
        if time_s is not None and _is_clock(found, row):
            if last is not None and time_s + midnights <= last - DAY_S + HOUR_S:
                midnights += DAY_S
            time_s += midnights
        if time_s is not None and last is not None and time_s < last - BACK_S:
            legs.append(Leg(sport=sport, table=rows.table(), untimed=rows.untimed))
            rows = Records(most)
            if len(legs) > MOST_LEGS:
                raise refusal(name, f"begins anew more than {MOST_LEGS} times", "sort its lines by time")
        last = last if time_s is None else time_s
        rows.add(time_s, power, pulse, _way_m(found, row))
    legs.append(Leg(sport=sport, table=rows.table(), untimed=rows.untimed))
    return File(legs=legs, notes=notes)


def _way_m(found: Sheet, row: Row) -> float | None:
    """The way so far [m], which tells standing from riding; where it cannot be read, nothing depends on it."""
    key = next((each for each in ("distance", "kilometers") if found.has(each)), None)
    if key is None:
        return None
    way = plain_number(row.cells[key], found.marks[key])
    return way if way is None else way * (1000.0 if key == "kilometers" or found.units[key] == "km" else 1.0)


def _sport(found: Sheet) -> str:
    """What a column of sports says, if it is one and the same throughout."""
    told = {text for row in found.rows if (text := row.cells.get("sport", "").strip()).lower() not in NOTHING}
    return told.pop() if len(told) == 1 else ""


def _first(found: Sheet, notes: list[str]) -> str:
    """Whether months or days stand first in dates of time; where that is not told, it is judged and said."""
    texts = [row.cells.get("seconds", "").strip() for row in found.rows]
    dates = [text for text in texts if NUMBERS.fullmatch(text)]
    before = first(dates)
    if before or not dates:
        return before
    before = MONTH if any(text[-2:].lower() in ("am", "pm") for text in dates) else DAY
    notes.append(f"Dates such as '{quoted(dates[0])}' can be read in two ways; the {before} was taken to stand first.")
    return before


def _is_clock(found: Sheet, row: Row) -> bool:
    """Whether the time is one of the day, as ``23:59:59``, which begins anew at midnight."""
    text = row.cells["seconds" if found.has("seconds") else "minutes"]
    return text.count(":") == 2 and clock_s(text) is not None


def _check_units(found: Sheet) -> None:
    for key, known in UNITS.items():
        unit = found.units.get(key, "")
        if unit not in known:
            raise found.wrong(1, f"gives {key} in '{quoted(unit)}'", f"give it in {'W' if key == 'power' else 'bpm'}")


def _time_s(found: Sheet, row: Row, before: str) -> float | None:
    """Seconds from any fixed moment: a number, hours with colons, or a date with a time."""
    key = "seconds" if found.has("seconds") else "minutes"
    text = row.cells[key].strip()
    if text.lower() in NOTHING:
        return None
    value = plain_number(text, found.marks[key])
    if value is not None:
        unit = found.units[key]
        if unit not in SECONDS:
            raise found.wrong(row.line, f"gives its time in '{quoted(unit)}'", "give it in seconds")
        times = _per(key, unit)
        return value * (0.001 if times == 1.0 and abs(value) >= MILLISECONDS_FROM else times)
    if (clocked := clock_s(text)) is not None:
        return clocked
    when = moment(text.replace("/", "-"))
    if when is None:
        with suppress(ValueError):
            return read_date(text, before)[0].replace(tzinfo=UTC).timestamp()
        with suppress(ValueError):
            return clock_of(text)
        raise found.wrong(row.line, f"has a time that cannot be read, '{quoted(text)}'", "write seconds from the start")
    return when


def clock_s(text: str) -> float | None:
    """``1:02:03`` or ``62:03`` as seconds; None where it is no such thing."""
    parts = text.strip().replace(",", ".").split(":")
    if not 2 <= len(parts) <= 3:
        return None
    numbers = [number for part in parts if (number := plain_number(part)) is not None and number >= 0.0]
    if len(numbers) < len(parts):
        return None
    total = 0.0
    for number in numbers:
        total = 60.0 * total + number
    return total
