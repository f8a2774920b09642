"""Numbers, their difference and its interval: whether it is one, and printed so that all adds up, no end onto zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cellsim.view.tables.rounding import MINUS, NEVER, Row, never_away, points, rounded, scale, signed, step, unit

FINEST = 3
"""So often is a step divided by ten where what is printed would contradict itself."""

Interval = tuple[float, float] | None


@dataclass(frozen=True)
class Printed:
    """What is printed of one or two numbers: each with its unit, how far apart, and the ends of the interval.

    ``by`` is the first less the second as a reader would subtract them, and of one alone its own value. ``near`` is a
    step within which both ends of the interval lie beside nothing, where no difference is claimed; else empty.
    """

    row: Row
    levels: tuple[str, ...]
    by: Decimal
    span: str
    near: str = ""

    @property
    def between(self) -> str:
        """The interval of a difference with its unit; of one whose ends both round to nothing, within what it lies."""
        return f"within {points(self.row, self.near)} of 0" if self.near else points(self.row, self.span)

    @property
    def apart(self) -> str:
        """How far apart the numbers are, in the unit of a difference."""
        text = f"{abs(self.by):f}"
        return points(self.row, text.removesuffix(".0") if self.row["unit"] == "h" else text)


def printed(row: Row, levels: Sequence[float], found: Interval = None, claimed: bool = True) -> Printed:
    """Round one or two numbers as tables do, and finer where that would belie what is ``claimed`` of them.

    A claimed difference keeps its sign and lies in its interval; an end of the interval keeps its side of zero.
    """
    true = levels[0] - (levels[1] if len(levels) > 1 else 0.0)
    for finer in range(FINEST + 1):
        texts = [_text(row, each, finer) for each in levels]
        by = _number(texts[0]) - (_number(texts[1]) if len(texts) > 1 else 0)
        ends = [_text(row, each, finer) for each in found or ()]
        small = bool(ends) and not claimed and not finer and not any(map(_number, ends))
        kept = not claimed or true == 0.0 or (by != 0 and (by > 0) == (true > 0))
        inside = not claimed or not ends or _number(ends[0]) <= by <= _number(ends[1])
        told = not found or finer or found[0] == found[1] or ends[0] != ends[1]
        # An end still nearer to zero would take digits that nobody needs: words keep its side then.
        sided = finer or not any(_number(text) == 0 != each for text, each in zip(ends, found or (), strict=True))
        if small or (kept and inside and told and sided):
            break
    said = [_sided(text, each) for text, each in zip(ends, found or (), strict=True)]
    shown = tuple(NEVER if never_away(row, each) else signed(row, each, _step(row, each, finer)) + unit(row)
                  for each in levels)  # fmt: skip
    least = coarsest(row, levels)
    return Printed(row, shown, by, " to ".join(said), rounded(row, least, least) if small else "")


def coarsest(row: Row, levels: Sequence[float]) -> float:
    """To what numbers of these levels are rounded, the coarsest of them; nothing at all has no digits to go by."""
    return max(step(row, scale(row) * level) for level in [each for each in levels if each] or [0.0])


def no_difference(row: Row, by: float, found: Interval, *levels: float) -> bool:
    """Whether a difference is less than one set of parameters can tell, or its interval holds none."""
    return abs(scale(row) * by) < coarsest(row, levels) or (found is not None and found[0] <= 0.0 <= found[1])


def _step(row: Row, value: float, finer: int) -> float | None:
    """The step of a number; None leaves it as tables have it."""
    coarse = 1.0 if row["unit"] == "h" else step(row, scale(row) * value)
    return coarse / 10.0**finer if finer else None


def _text(row: Row, value: float, finer: int) -> str:
    return rounded(row, scale(row) * value, _step(row, value, finer))


def _number(text: str) -> Decimal:
    return Decimal(text.replace(MINUS, "-"))


def _sided(text: str, true: float) -> str:
    """The end of an interval; one too near to zero for its digits is said to lie beside it."""
    if _number(text) != 0 or true == 0.0:
        return text
    return f"just {'above' if true > 0 else 'below'} 0"
