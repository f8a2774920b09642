"""Tables and numbers as a page shows them."""

from collections.abc import Iterable, Sequence
from textwrap import fill


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def few(value: float | None, digits: int = 3) -> str:
    """A number with no more digits than it deserves; a dash where there is none."""
    if value is None:
        return "-"
    if value >= 10 ** (digits - 1):
        return f"{value:,.0f}"
    return f"{value:.{digits}g}"


def small(value: float | None) -> str:
    """A number as a power of ten."""
    return "-" if value is None else f"{value:.1e}"


def loads(values: Sequence[float]) -> str:
    """The load of the machine before and after."""
    return f"{values[0]:.1f} before and {values[-1]:.1f} after"


def paragraph(*sentences: str) -> str:
    """Sentences as one paragraph, broken where the house breaks lines."""
    return fill(" ".join(sentences), 118, break_long_words=False, break_on_hyphens=False) + "\n"
