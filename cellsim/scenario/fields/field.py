"""One table of a TOML file, read field by field; every mistake becomes a sentence that names its place."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any

from cellsim import units
from cellsim.errors import ScenarioError

_NUMBER = re.compile(r"\s*([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s*(.*?)\s*", re.DOTALL)
LONGEST_QUANTITY = 80
SHORT_LIST = 12
LARGER = ("day", "hour", "minute")
SAID_IN_PLURAL = ("years", "days", "hours", "minutes", "seconds")
TICKS = 2**20
"""Times are held in such parts of a second, so that they add up exactly: a bout can begin where another ends."""


@dataclass(frozen=True)
class Kind:
    """A kind of quantity: what it is called, the unit it is held in, the units it may be written in, its range.

    ``worth`` are words of another dimension, such as umol for a mass, and how much of ``unit`` one of each is.
    """

    noun: str
    unit: str
    words: tuple[str, ...]
    low: float
    high: float
    example: str
    worth: Mapping[str, float] = field(default_factory=dict)


def shown(value: Any) -> str:
    """A value as its writer would recognize it, cut short where it is long."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, TypeError, RecursionError):  # a whole number of thousands of digits, or nesting without end
        return "a value too long to show"
    text = text if len(text) <= 70 else text[:66] + " ..."
    return text.encode("utf-8", "backslashreplace").decode()


def listed(words: Iterable[str]) -> str:
    """Words as a sentence lists them: ``a, b or c``."""
    every = list(words)
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} or {every[-1]}"


def nearest(word: str, known: Iterable[str]) -> str:
    """``Did you mean 'x'? `` when a known word is near, else nothing."""
    near = get_close_matches(word[:40].lower(), {each.lower(): each for each in known}, 1, 0.6)
    found = next((each for each in known if near and each.lower() == near[0]), None)
    return f"Did you mean '{found}'? " if found else ""


def split(text: str) -> tuple[float, str] | None:
    """``"250 mg"`` as its number and its unit, or None when it does not begin with a number."""
    match = _NUMBER.fullmatch(text) if len(text) <= LONGEST_QUANTITY else None
    return (float(match[1]), match[2]) if match else None


@dataclass(frozen=True)
class Field:
    """A value together with the place where it was written, such as ``bout[0].intensity``."""

    path: str
    value: Any

    def wrong(self, what: str, mend: str) -> ScenarioError:
        """The sentence to raise: what is wrong, the thing as written, where, and how to mend it."""
        return ScenarioError(f"{what}: {self.path} = {shown(self.value)}. {mend}")

    def text(self, example: str) -> str:
        if not isinstance(self.value, str):
            raise self.wrong("A text was expected here", f"Write it in quotes, such as {example}.")
        if not self.value.strip() or len(self.value) > 200 or not self.value.isprintable():
            raise self.wrong("A text of 1 to 200 letters on one line was expected here", f"Write {example}.")
        return self.value

    def choice(self, options: Iterable[str], what: str) -> str:
        """One of the options, exactly as spelled there."""
        every = list(options)
        if not isinstance(self.value, str) or self.value not in every:
            hint = nearest(self.value, every) if isinstance(self.value, str) else ""
            long = hint and len(every) > SHORT_LIST
            some = [shown(each) for each in every[:SHORT_LIST]]
            some += [f"one of {len(every) - SHORT_LIST} more"] if len(every) > SHORT_LIST else []
            mend = f"Write that, or another of {len(every)}." if long else f"Write {listed(some)}."
            raise self.wrong(f"This is not {what}", hint + mend)
        return self.value

    def integer(self, low: int, high: int) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int) or not low <= self.value <= high:
            example = max(low, min(7, high))
            raise self.wrong(f"A whole number from {low} to {high} was expected here", f"Write for example {example}.")
        return self.value

    def number(self, low: float, high: float, example: str) -> float:
        plain = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        if not plain or not low <= self.value <= high:  # NaN fails the comparison too
            raise self.wrong(f"A number from {low:g} to {high:g} was expected here", f"Write for example {example}.")
        return float(self.value)

    def boolean(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.wrong("A yes or no was expected here", "Write true or false, without quotes.")
        return self.value

    def quantity(self, kind: Kind) -> float:
        """A quantity such as ``"8 hour"`` or ``"1 day + 3 hour"``, in the unit of its kind."""
        if isinstance(self.value, int | float) and not isinstance(self.value, bool):
            raise self.wrong(f"The {kind.noun} has no unit", f'Write it as text with a unit, such as "{kind.example}".')
        if not isinstance(self.value, str) or len(self.value) > LONGEST_QUANTITY:
            raise self.wrong(f"The {kind.noun} cannot be read", f'Write text with a unit, such as "{kind.example}".')
        total = sum(self._term(part, kind) for part in self.value.split(" + "))
        if kind.unit == "s" and math.isfinite(total):
            total = round(total * TICKS) / TICKS
        if not math.isfinite(total) or not kind.low <= total <= kind.high:
            low, high = _round(kind.low, kind), _round(kind.high, kind)
            mend = f'Write for example "{kind.example}".'
            raise self.wrong(f"The {kind.noun} must lie between {low} and {high}", mend)
        return total

    def _term(self, part: str, kind: Kind) -> float:
        found = split(part)
        if found is None:
            raise self.wrong(f"The {kind.noun} does not begin with a number", f'Write for example "{kind.example}".')
        number, word = found
        if not word:
            mend = f'Write for example "{number:g} {kind.example.split()[1]}".'
            raise self.wrong(f"The {kind.noun} has no unit", mend)
        if word in kind.worth:
            return number * kind.worth[word]
        if word not in kind.words:
            hint = nearest(word, (*kind.words, *kind.worth))
            raise self.wrong(
                f"'{shown(word)[1:-1]}' is not a unit for the {kind.noun}", f'{hint}Write for example "{kind.example}".'
            )
        return number * _one(word, kind.unit)


@cache
def _one(word: str, unit: str) -> float:
    """How much of a unit one of a word is; asked for in every field of a file that may have thousands."""
    return units.to_unit(f"1 {word}", unit)


def _round(bound: float, kind: Kind) -> str:
    """A bound of a range in the unit people write, not the one held inside; a time in the unit that suits it."""
    if kind.unit == "s":
        unit = next((unit for unit in LARGER if bound >= _one(unit, "s")), "second")
        return _plural(bound / _one(unit, "s"), unit)
    word = kind.example.split()[1]
    return _plural(bound / _one(word, kind.unit), word)


def _plural(count: float, word: str) -> str:
    return f"{count:.6g} {word}{'s' if f'{word}s' in SAID_IN_PLURAL and count != 1 else ''}"


class Table:
    """One table of the file, ``[muscle]`` or one ``[[bout]]``, where it stands, and of what file that is."""

    def __init__(self, path: str, rows: Any, known: Iterable[str], header: str, whole: str = "scenario"):
        if not isinstance(rows, dict):
            raise Field(path, rows).wrong("A table was expected here", f"Write {header} and its fields below it.")
        self.path, self._rows, self._known, self.whole = path, rows, tuple(known), whole
        for key in rows:
            if key not in self._known:
                where = f"{path}.{shown(key)[1:-1]}" if path else shown(key)[1:-1]
                raise Field(where, rows[key]).wrong(
                    f"The {whole} has no field '{shown(key)[1:-1]}' here",
                    f"{nearest(key, self._known)}Known here: {', '.join(self._known)}.",
                )

    def has(self, key: str) -> bool:
        return key in self._rows

    def __getitem__(self, key: str) -> Field:
        """The field of this name, or a sentence saying that it is missing."""
        if key not in self._rows:
            where = self.path or f"the {self.whole}"
            raise ScenarioError(f"The field '{key}' is missing: {where} does not say it. Add a line {key} = ... there.")
        return Field(f"{self.path}.{key}" if self.path else key, self._rows[key])

    def one_of(self, key: str, options: Iterable[str], what: str) -> str:
        """One of the options, exactly as spelled there; where the field is missing, a sentence says which there are."""
        every = list(options)
        if not self.has(key):
            raise ScenarioError(
                f"The field '{key}' is missing: {self.path} does not say it. Add a line {key} = ... there, with {what},"
                f" which is {listed(map(shown, every))}."
            )
        return self[key].choice(every, what)

    def tables(self, key: str, known: Iterable[str], at_most: int) -> list["Table"]:
        """The tables written as ``[[key]]``; none when there are none."""
        rows = self._rows.get(key, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise Field(key, rows).wrong("A list of tables was expected here", f"Write [[{key}]] with two brackets.")
        if len(rows) > at_most:
            raise ScenarioError(f"{len(rows)} tables [[{key}]] are written, more than {at_most}. Leave some out.")
        return [Table(f"{key}[{place}]", row, known, f"[[{key}]]", self.whole) for place, row in enumerate(rows)]
