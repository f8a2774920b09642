"""Where things are going between two exchanges: straight lines through what was last read."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Trend:
    """Quantities read at a moment [s], and how fast they had been changing by then [1/s]."""

    time_s: float
    value: Mapping[str, float]
    slope: Mapping[str, float]

    @classmethod
    def anew(cls, time_s: float, value: Mapping[str, float]) -> "Trend":
        """After a sudden change: what was before says nothing of what comes, so all lines are level."""
        return cls(time_s, value, dict.fromkeys(value, 0.0))

    def at(self, time_s: float) -> dict[str, float]:
        """The quantities at a later moment [s], if they go on as they did."""
        return {name: value + self.slope[name] * (time_s - self.time_s) for name, value in self.value.items()}

    def then(self, time_s: float, value: Mapping[str, float]) -> "Trend":
        """The trend once they are read again at a later moment [s]."""
        passed = time_s - self.time_s
        return Trend(time_s, value, {name: (value[name] - before) / passed for name, before in self.value.items()})
