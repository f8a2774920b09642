"""One exchange: something read out that is no longer what it says, for as long as a test looks at it."""

from collections.abc import Callable, Iterator, MutableMapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

Check = Callable[[], list[str]]
"""What the tests ask: sentences on what is not as it says, none if all is well."""


@dataclass(frozen=True)
class Exchange:
    """What is exchanged, how it is made, and who should notice."""

    part: str
    says: str
    made: Callable[[], AbstractContextManager]
    check: Check


@dataclass(frozen=True)
class Tried:
    """What became of an exchange: ``noticed``, ``refused`` (it could not even be run), or ``unnoticed``."""

    exchange: Exchange
    verdict: str
    told: str = ""


def tried(exchange: Exchange) -> Tried:
    """Make an exchange, ask the tests, and take it back."""
    with exchange.made():
        try:
            found = exchange.check()
        except Exception as reason:  # an exchange may break anything
            return Tried(exchange, "refused", f"{type(reason).__name__}: {reason}")
    return Tried(exchange, "noticed", found[0]) if found else Tried(exchange, "unnoticed")


@contextmanager
def entry(table: MutableMapping, key: Any, value: Any) -> Iterator[None]:
    """An entry of a table replaced for a while, its order kept."""
    kept = dict(table)
    table[key] = value
    try:
        yield
    finally:
        table.clear()
        table.update(kept)


@contextmanager
def left_out(table: MutableMapping, key: Any) -> Iterator[None]:
    """A table without one of its entries for a while, its order kept."""
    kept = dict(table)
    del table[key]
    try:
        yield
    finally:
        table.clear()
        table.update(kept)


@contextmanager
def attribute(owner: Any, name: str, value: Any) -> Iterator[None]:
    """An attribute of a module or class replaced for a while."""
    kept = vars(owner)[name]
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, kept)


def neighbors(names: list[str], unit: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Each name and the next one of the same unit, in a circle; a name that is alone in its unit has none."""
    for name in names:
        same = [each for each in names if unit(each) == unit(name)]
        if len(same) > 1:
            yield name, same[(same.index(name) + 1) % len(same)]
