"""Track points out of XML, read as a stream that refuses entities and document types."""

import math
from collections.abc import Iterable
from datetime import UTC, datetime
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from cellsim.errors import WorkoutError
from cellsim.scenario.workouts.trace import MAX_RECORDS, refusal

MAX_DEPTH = 64


class Points:
    """A listener that keeps the leaves of every track point, and nothing else of the file.

    Names are compared without their namespace and in small letters, for each vendor has its own. A leaf
    called ``value`` goes by the name of its parent.
    """

    def __init__(self, name: str, point: str, wanted: Iterable[str], parts: Iterable[str]) -> None:
        self.name, self.point = name, point
        self.wanted, self.parts = frozenset(wanted), frozenset(parts)
        self.points: list[dict[str, str]] = []
        self.seen: set[str] = set()
        self.sport = ""
        self._path: list[str] = []
        self._leaf: dict[str, str] | None = None
        self._text: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        word = tag.rpartition("}")[2].lower()
        if len(self._path) >= MAX_DEPTH:
            raise refusal(self.name, "nests its XML deeper than any workout does", "export it again")
        if word == self.point:
            if len(self.points) >= MAX_RECORDS:
                raise refusal(self.name, f"holds more than {MAX_RECORDS} records", "cut it into shorter recordings")
            self._leaf = {}
        if word in self.parts:
            self.seen.add(word)
        if word == "activity":
            self.sport = self.sport or attributes.get("Sport", "")
        self._path.append(word)
        self._text = []

    def data(self, text: str) -> None:
        self._text.append(text)

    def end(self, tag: str) -> None:
        word = self._path.pop()
        parent = self._path[-1] if self._path else ""
        text, self._text = "".join(self._text).strip(), []
        if word == self.point and self._leaf is not None:
            self.points.append(self._leaf)
            self._leaf = None
            return
        key = parent if word == "value" else word
        if self._leaf is not None and key in self.wanted and text:
            self._leaf.setdefault(key, text)
        elif word == "type" and parent == "trk":
            self.sport = self.sport or text

    def close(self) -> "Points":
        return self


def track_points(data: bytes, name: str, point: str, wanted: Iterable[str], parts: Iterable[str]) -> Points:
    """Every track point of a file as a dictionary of its wanted leaves; ``parts`` are element names to look out for.

    Raises
    ------
    WorkoutError : text that is not XML, or XML with a document type or entities.
    """
    listener = Points(name, point, wanted, parts)
    try:
        parser = DefusedXMLParser(target=listener, forbid_dtd=True)
        parser.feed(data)
        parser.close()
    except WorkoutError:
        raise
    except DefusedXmlException as reason:
        what = "declares a document type or entities, which no workout needs"
        raise refusal(name, what, "export it again") from reason
    except (ParseError, LookupError, ValueError) as reason:  # ValueError: an encoding that expat does not know
        raise refusal(name, "is cut short or is not well-formed XML", "export it again") from reason
    return listener


def number(text: str | None) -> float | None:
    """A finite number, or None where there is none."""
    try:
        value = float(text) if text is not None else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def moment(text: str | None) -> float | None:
    """An ISO 8601 time as seconds, or None where it cannot be read; without a zone it is taken as UTC."""
    try:
        when = datetime.fromisoformat(text) if text is not None else None
        return None if when is None else (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
