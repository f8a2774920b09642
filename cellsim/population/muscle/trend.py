"""Where things are going between two exchanges: parabolas through what was last read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cellsim.population.snapshot import same


@dataclass(frozen=True, eq=False)
class Trend:
    """Quantities read at a moment [s], how fast they had been changing by then [1/s], and how that changed.

    ``slope`` is that of the line through the last two readings, and ``bend`` [1/s2] the second divided difference of
    the last three, of which the one before the last was ``passed_s`` earlier [s].
    """

    time_s: float
    value: Mapping[str, Any]
    slope: Mapping[str, Any]
    bend: Mapping[str, Any]
    passed_s: float = 0.0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Trend) and same(vars(self), vars(other))

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def anew(cls, time_s: float, value: Mapping[str, Any]) -> "Trend":
        """After a sudden change: what was before says nothing of what comes, so all lines are level."""
        level = dict.fromkeys(value, 0.0)
        return cls(time_s, value, level, level)

    def at(self, time_s: float) -> dict[str, Any]:
        """The quantities at a later moment [s], if they go on as they did."""
        return {name: self.of(name, time_s) for name in self.value}

    def of(self, name: str, time_s: float) -> Any:
        """One of them."""
        ahead = time_s - self.time_s
        return self.value[name] + ahead * (self.slope[name] + (ahead + self.passed_s) * self.bend[name])

    def then(self, time_s: float, value: Mapping[str, Any]) -> "Trend":
        """The trend once they are read again at a later moment [s]."""
        passed = time_s - self.time_s
        slope = {name: (value[name] - before) / passed for name, before in self.value.items()}
        known = self.passed_s > 0.0
        bend = {
            name: (slope[name] - each) / (passed + self.passed_s) if known else 0.0 for name, each in self.slope.items()
        }
        return Trend(time_s, value, slope, bend, passed)
