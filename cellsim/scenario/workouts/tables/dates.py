"""Dates and times of day as countries and vendors write them."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?:[,T\s]+(.*))?")
NAMED = re.compile(r"(?:([A-Za-z]{3})[a-z]*\.? (\d{1,2})|(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?),? (\d{4})(?:,? +(.*))?")
CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,6})?))?\s*([ap]\.?m\.?)?", re.IGNORECASE)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH, DAY = "month", "day"


class TwoWays(ValueError):
    """A date that can be read in two ways."""


def first(texts: Iterable[str]) -> str:
    """Whether the ``MONTH`` or the ``DAY`` stands first in the dates of a column; '' where that is not told."""
    found = [match for text in texts if (match := NUMBERS.fullmatch(text.strip()))]
    told = {MONTH} if any(int(match[2]) > 12 for match in found) else set()
    if any(int(match[1]) > 12 for match in found) or any("." in match[0][:6] for match in found):
        told.add(DAY)
    return told.pop() if len(told) == 1 else ""


def read_date(text: str, before: str) -> tuple[datetime, bool]:
    """A date, and whether a time of day stands with it; ``before`` is what stands first, as from ``first``.

    Raises
    ------
    ValueError : no date, or no such day; ``TwoWays`` where it may be either of two.
    """
    text = text.strip()
    if match := NUMBERS.fullmatch(text):
        one, two, year, clock = match.groups()
        if not before and one != two:
            raise TwoWays
        month, day = (one, two) if before == MONTH else (two, one)
        return datetime(int(year), int(month), int(day)) + timedelta(seconds=clock_of(clock)), bool(clock)
    if (match := NAMED.fullmatch(text)) and (name := (match[1] or match[4]).lower()) in MONTHS:
        date = datetime(int(match[5]), MONTHS.index(name) + 1, int(match[2] or match[3]))
        return date + timedelta(seconds=clock_of(match[6])), bool(match[6])
    return datetime.fromisoformat(text.replace("/", "-")), len(text) > 10


def clock_of(text: str | None) -> float:
    """``6:30 PM`` or ``18:30:00`` as seconds after midnight; 0 for nothing.

    Raises
    ------
    ValueError : it is no time of day.
    """
    if not text:
        return 0.0
    match = CLOCK.fullmatch(text.strip())
    if match is None:
        raise ValueError("no time of day")
    hour, half = int(match[1]), (match[4] or "")[:1].lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return 3600.0 * hour + 60.0 * int(match[2]) + float((match[3] or "0").replace(",", "."))
