"""Places of a run that can be watched: which part of the work goes on, and which fibers react when.

Whoever watches hands over a ``Watch`` for as long as that lasts. Without one, a place costs one look-up, and with
one it does what it did.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar

CHEMISTRY, ORGANELLES, EXCHANGE = "chemistry", "organelles", "exchange and recruitment"
TISSUE, OBSERVING, EQUILIBRATING = "tissue", "observing", "equilibrating"
P = ParamSpec("P")
R = TypeVar("R")


class Watch(Protocol):
    """Who watches a run."""

    def within(self, section: str) -> AbstractContextManager[None]:
        """Hear that a part of the work begins, and that it is over."""

    def reacts(self, fibers: Any, when_s: float) -> None:
        """Hear whose chemistry is about to be carried on, and from which moment [s]; below zero before the start."""


_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def observed_by(watch: Watch) -> Iterator[None]:
    """Let someone watch what this thread does meanwhile."""
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(token)


def watching() -> Watch | None:
    """Who watches now."""
    return _WATCH.get()


def part_of(section: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a function as a part of the work that can be watched."""

    def marked(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def marked_call(*arguments: P.args, **named: P.kwargs) -> R:
            watch = _WATCH.get()
            if watch is None:
                return function(*arguments, **named)
            with watch.within(section):
                return function(*arguments, **named)

        return marked_call

    return marked
