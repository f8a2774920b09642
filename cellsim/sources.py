"""Who said so: keys to the literature, and how closely each work was read."""

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from cellsim.errors import UnknownSource

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

    def cite(self) -> str:
        """One line for a list of references, with how closely it was read."""
        parts = [self.authors, f"({self.year})" if self.year else "", f"{self.title}.", self.where, self.id]
        return " ".join(part for part in parts if part) + f" [{READ[self.read]}]"


@cache
def library() -> dict[str, Source]:
    """All sources by key."""
    text = files("cellsim").joinpath("sources.toml").read_text(encoding="utf-8")
    return {key: Source(key, **row) for key, row in tomllib.loads(text).items()}


def source(key: str) -> Source:
    """The source with this key."""
    try:
        return library()[key]
    except KeyError:
        near = get_close_matches(key, library(), 1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise UnknownSource(f"No source is called '{key}'.{hint} Add it to cellsim/sources.toml.") from None
