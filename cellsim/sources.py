"""Who said so: keys to the literature, and how closely each work was read."""

import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from cellsim.errors import SourceError, UnknownSource

READ = {
    "full": "read in full",
    "abstract": "abstract or excerpt read",
    "file": "its model or data file read",
    "secondary": "known through a work that cites it",
    "memory": "from memory, unverified",
    "own": "our own judgement or computation",
}


@dataclass(frozen=True)
class Source:
    """One work that a number or a rule rests on."""

    key: str
    title: str
    authors: str = ""
    year: int | None = None
    where: str = ""
    id: str = ""
    read: str = "memory"

    def __post_init__(self) -> None:
        if self.read not in READ:
            raise SourceError(f"The source {self.key} is read = '{self.read}'. Write one of {', '.join(READ)}.")

    def cite(self) -> str:
        """One line for a list of references, with how closely it was read."""
        parts = [self.authors, f"({self.year})" if self.year else "", f"{self.title}.", self.where, self.id]
        return " ".join(part for part in parts if part) + f" [{READ[self.read]}]"


LIBRARY = "sources.toml"
KEYS = {each.name for each in fields(Source)} - {"key"}


@cache
def library() -> dict[str, Source]:
    """All sources by key."""
    try:
        text = files("cellsim").joinpath(LIBRARY).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as reason:
        raise SourceError(f"The list of literature {LIBRARY} cannot be read: {reason}.") from None
    return sources_of(text)


def sources_of(text: str, where: str = LIBRARY) -> dict[str, Source]:
    """Sources of the text of a list by key; ``where`` is what it is called where something is wrong.

    Raises
    ------
    SourceError : it is no TOML, or a row lacks something or says what no row may say.
    """
    try:
        rows = tomllib.loads(text)
    except tomllib.TOMLDecodeError as reason:
        raise SourceError(f"The list of literature {where} is no TOML: {reason}. Mend that line.") from None
    return {key: _source(key, row, where) for key, row in rows.items()}


def _source(key: str, row: Any, where: str) -> Source:
    said = f"The source {key} of {where}"
    if not isinstance(row, dict):
        raise SourceError(f"{said} is no table. Write [{key}] and below it title, authors, year, where, id and read.")
    if extra := sorted(row.keys() - KEYS):
        raise SourceError(f"{said} has the unknown key '{extra[0]}'. Known are {', '.join(sorted(KEYS))}.")
    if "title" not in row:
        raise SourceError(f"{said} lacks a title. Add title = ... there.")
    for name, value in row.items():
        if not isinstance(value, int if name == "year" else str):
            kind = "a whole number" if name == "year" else "text in quotes"
            raise SourceError(f"{said} has {name} = {value!r}. Write {kind}.")
    try:
        return Source(key, **row)
    except SourceError as reason:
        raise SourceError(f"{reason} It stands in {where}.") from None


def source(key: str) -> Source:
    """The source with this key."""
    try:
        return library()[key]
    except KeyError:
        near = get_close_matches(key, library(), 1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise UnknownSource(
            f"No source is called '{key}'.{hint} Add it to cellsim/sources.toml, or to the sources of a mechanism."
        ) from None
