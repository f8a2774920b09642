"""When things happen: ``at`` once or several times, or ``every`` so often from ``start`` to ``stop``."""

import math
from dataclasses import dataclass

from cellsim.errors import ScenarioError
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, shown

REPEAT = ("at", "every", "start", "stop")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNITS = (("day", 86400.0, 4.0), ("hour", 3600.0, 1.0), ("minute", 60.0, 1.0))
"""A unit of time, how long it is [s], and the least number of it that one would say."""
MOST_SAID = 400.0  # of any unit: nobody says 1790 minutes


@dataclass(frozen=True)
class Moment:
    """A time [s], and the place in the file that says it."""

    at_s: float
    where: str


def spoken(seconds: float) -> str:
    """A time as people say it, never rounded: ``8 hours``, ``90 minutes``, ``4 minutes 58 seconds``, ``10 days``."""
    seconds = round(seconds, 3)
    if seconds == 0:
        return "0 hours"
    for unit, size, least in UNITS:
        count = seconds / size
        if count >= least and count <= MOST_SAID and abs(count * 4 - round(count * 4)) < 1e-9:
            return _counted(count, unit)
    parts, left = [], seconds
    for unit, size, least in UNITS:
        if left >= least * size:
            whole, left = divmod(left, size)
            parts.append(_counted(whole, unit))
    left = round(left, 3)
    return " ".join([*parts, _counted(left, "second")] if left else parts)


def clock(seconds: float, start_s: float) -> str:
    """A time [s] as day and time of day, where the first day began ``start_s`` [s] before: ``day 2, 07:30``."""
    whole = round(seconds + start_s)
    day, rest = divmod(whole, 86400)
    told = f"{rest // 3600:02d}:{rest // 60 % 60:02d}" + (f":{rest % 60:02d}" if rest % 60 else "")
    return f"day {day + 1}, {told}"


def often(seconds: float) -> str:
    """An interval as people say it: ``day`` or ``15 minutes``, to stand behind ``every``."""
    return "day" if seconds == 86400.0 else spoken(seconds).removeprefix("1 ")


def _counted(count: float, unit: str) -> str:
    return f"{count:g} {unit}{'' if count == 1 else 's'}"


def single(field: Field, duration_s: float, last: bool = False) -> Moment:
    """One time that lies within the scenario; its very end only counts where ``last`` allows it."""
    at = field.quantity(kinds.MOMENT)
    if at > duration_s or (at == duration_s and not last):
        what = f"This comes after the scenario has ended at {spoken(duration_s)}"
        raise field.wrong(what, "Write an earlier time, or a longer duration.")
    return Moment(at, f"{field.path} = {shown(field.value)}")


def moments(table: Table, duration_s: float, last: bool = False) -> list[Moment]:
    """All times at which the thing in this table happens, in order."""
    if table.has("at"):
        return _listed(table, duration_s, last)
    if not table.has("every"):
        raise ScenarioError(
            f"{table.path} does not say when: neither 'at' nor 'every' is written. "
            'Add at = "8 hour", or every = "1 day".'
        )
    every = table["every"].quantity(kinds.INTERVAL)
    start = single(table["start"], duration_s).at_s if table.has("start") else 0.0
    stop = table["stop"].quantity(kinds.MOMENT) if table.has("stop") else duration_s
    if stop <= start:
        raise table["stop"].wrong("The stop does not come after the start", "Write a later stop.")
    count = math.ceil((min(stop, duration_s) - start) / every - 1e-9)
    if last and not table.has("stop") and start + count * every == duration_s:
        count += 1  # what may be done at the very end is done there too, where its turn comes then
    if count > kinds.MOST_DOSES:
        raise table["every"].wrong(f"This makes {count} times, more than {kinds.MOST_DOSES}", "Write a longer one.")
    where = f"{table.path}.every = {shown(table['every'].value)}"
    return [Moment(start + step * every, where) for step in range(count)]


def weekly(table: Table, duration_s: float, clock_start_s: float) -> list[Moment]:
    """All times of a thing that is done on days of the week, at a time of day; the first day of all is a Monday.

    Every week, or every second one and so on, counted from that of the start.
    """
    if table.has("at"):
        mend = "Write the time of day as clock, or leave on out."
        raise table["at"].wrong(f"{table.path} has both 'at' and days of the week", mend)
    chosen, clock_s, weeks = _days(table["on"]), table["clock"].quantity(kinds.CLOCK), _weeks(table["every"])
    start = single(table["start"], duration_s).at_s if table.has("start") else 0.0
    stop = table["stop"].quantity(kinds.MOMENT) if table.has("stop") else duration_s
    if stop <= start:
        raise table["stop"].wrong("The stop does not come after the start", "Write a later stop.")
    where = f"{table.path}.on = {shown(table['on'].value)}"
    first = int((start + clock_start_s) // kinds.DAY)
    last = int((min(stop, duration_s) + clock_start_s) // kinds.DAY)
    found = []
    for day in range(first, last + 1):
        at = day * kinds.DAY + clock_s - clock_start_s
        if day % 7 in chosen and (day // 7 - first // 7) % weeks == 0 and start <= at < min(stop, duration_s):
            found.append(Moment(at, where))
    if not found:
        mend = "Write other days, an earlier start, a later stop or a longer duration; day 1 is a Monday."
        raise table["on"].wrong("No such day and time lies between start and stop", mend)
    return found


def _days(field: Field) -> frozenset[int]:
    """Days of the week, Monday as 0."""
    written = field.value if isinstance(field.value, list) else [field.value]
    if not written or len(written) > len(DAYS):
        raise field.wrong("One to seven days of the week were expected here", 'Write for example on = ["Mon", "Thu"].')
    places = [Field(f"{field.path}[{place}]", each) for place, each in enumerate(written)]
    found = [DAYS.index(place.choice(DAYS, "a day of the week")) for place in places]
    if len(set(found)) < len(found):
        raise field.wrong("A day is written twice", "Write each day once.")
    return frozenset(found)


def _weeks(field: Field) -> int:
    """How many weeks lie between two; ``week`` is one."""
    weeks = 1.0 if field.value == "week" else field.quantity(kinds.INTERVAL) / kinds.WEEK
    if weeks < 1.0 or weeks != round(weeks):
        raise field.wrong("Days of the week come back after whole weeks", 'Write every = "week", or "2 weeks".')
    return round(weeks)


def _listed(table: Table, duration_s: float, last: bool) -> list[Moment]:
    for key in ("every", "start", "stop"):
        if table.has(key):
            mend = "Write at alone, or every with start and stop."
            raise table[key].wrong(f"{table.path} has both 'at' and '{key}'", mend)
    at = table["at"]
    if not isinstance(at.value, list):
        return [single(at, duration_s, last)]
    if not 1 <= len(at.value) <= kinds.MOST_DOSES:
        raise at.wrong(f"One to {kinds.MOST_DOSES} times were expected here", 'Write for example at = ["8 hour"].')
    places = [Field(f"{at.path}[{place}]", each) for place, each in enumerate(at.value)]
    return sorted((single(place, duration_s, last) for place in places), key=lambda moment: moment.at_s)
