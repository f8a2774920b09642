"""Numbers and times in XML as text, in the ways in which exporters of many countries write them."""

import math
import re
from datetime import UTC, datetime

DECIMAL_COMMA = re.compile(r"[+-]?\d{1,15},\d{1,15}")
ZONE = re.compile(r"\s?(?:UTC|GMT)$", re.IGNORECASE)
SLASHES = re.compile(r"^(\d{4})[/.](\d{2})[/.](\d{2})")


def number(text: str | None) -> float | None:
    """A finite number, also with a decimal comma, or None where there is none."""
    if text is None or len(text) > 40:
        return None
    try:
        value = float(text.replace(",", ".") if DECIMAL_COMMA.fullmatch(text) else text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def moment(text: str | None) -> float | None:
    """A time as seconds from 1970, or None where it cannot be read; without a zone it is taken as UTC."""
    if text is None or len(text) > 60:
        return None
    try:
        when = datetime.fromisoformat(SLASHES.sub(r"\1-\2-\3", ZONE.sub("", text.strip())))
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
