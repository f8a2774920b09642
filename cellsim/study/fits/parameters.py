"""What a fit may change: each parameter over a range, on a line where equal steps are equally far."""

from dataclasses import dataclass
from math import log10

from cellsim.errors import MeasurementError
from cellsim.study.designs.factors import LOGARITHM, Factor, Value

EDGE = 0.005  # of a range: so near its end a value stands at it


@dataclass(frozen=True)
class FitParameter:
    """One thing that a fit may change.

    Its coordinate is its decimal logarithm where its range is spread in that, else its plain value.

    Parameters
    ----------
    factor : its name, range, unit and scale

    Raises
    ------
    MeasurementError : it has a list of values, between which there is no way.
    """

    factor: Factor

    def __post_init__(self) -> None:
        if self.factor.listed:
            raise MeasurementError(
                f"{self.name} is a list of values, and a fit needs a range. Write {{ from = ..., to = ... }}."
            )

    @property
    def name(self) -> str:
        """The place in the scenario, or the row of the model."""
        return self.factor.name

    @property
    def logarithmic(self) -> bool:
        """Whether its coordinate is a decimal logarithm."""
        return self.factor.scale == LOGARITHM

    @property
    def low(self) -> float:
        """The lowest coordinate."""
        return self.coordinate(self.factor.low)

    @property
    def high(self) -> float:
        """The highest coordinate."""
        return self.coordinate(self.factor.high)

    def coordinate(self, value: float) -> float:
        """Where a value [unit of the factor] stands."""
        return log10(value) if self.logarithmic else value

    def value(self, coordinate: float) -> float:
        """The value at a coordinate [unit of the factor], never beyond the range."""
        number = 10.0**coordinate if self.logarithmic else coordinate
        return float(min(max(number, self.factor.low), self.factor.high))

    def written(self, coordinate: float) -> Value:
        """The same as a scenario has it, to all digits: a slope is read between two values that are nearly alike."""
        number = self.value(coordinate)
        return f"{number!r} {self.factor.unit}" if self.factor.unit else number

    def shown(self, coordinate: float) -> str:
        """The same for reading, to four digits."""
        return f"{self.value(coordinate):.4g} {self.factor.unit}".rstrip()

    def at_edge(self, coordinate: float) -> str:
        """``lower`` or ``upper`` where a coordinate stands at that end of the range, else nothing."""
        near = EDGE * (self.high - self.low)
        return "lower" if coordinate - self.low < near else "upper" if self.high - coordinate < near else ""
