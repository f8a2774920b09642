"""How a text says which of its functions are machine code, and where."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
ENTRY, WITHIN, APART = "entry", "within", "apart"


def entry(function: F) -> F:
    """Mark a function that is called from outside, by Python or by other machine code."""
    return _marked(function, ENTRY)


def within(function: F) -> F:
    """Mark a function that stands in each of its callers."""
    return _marked(function, WITHIN)


def apart(function: F) -> F:
    """Mark a function that is called so seldom that it stands by itself."""
    return _marked(function, APART)


def mark_of(function: Any) -> str:
    """What a function was marked as; nothing of one that Python runs as it stands."""
    return getattr(function, "compiled_as", "")


def _marked(function: F, how: str) -> F:
    function.compiled_as = how  # type: ignore[attr-defined]
    return function
