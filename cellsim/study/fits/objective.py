"""How well the model meets the measurements, for given values of what a fit may change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, pi
from typing import Any

import numpy as np

from cellsim.errors import CellsimError, MeasurementError, ResultError
from cellsim.population.performance.kept import passing
from cellsim.scenario.scenario import Scenario
from cellsim.study.designs.factors import Value
from cellsim.study.designs.outcomes import CourseReading
from cellsim.study.fits.measurements import Measured
from cellsim.study.fits.parameters import FitParameter
from cellsim.study.run import simulated_numbers

STEP = 0.02
"""Of a coordinate, for slopes: a twentieth of a value, as chemistry is carried to one part in ten thousand."""
LARGEST_STEP = 0.05  # of a range
KEPT = 64  # evaluations: a search asks for the same one several times

Predict = Callable[[Mapping[str, Value], Sequence[Any]], np.ndarray]
"""What the model gives for each reading with some of it written otherwise; it raises a CellsimError where it cannot."""


@dataclass(frozen=True)
class PredictedBy:
    """The predictions of a scenario: it is run with its places written otherwise, and read.

    Parameters
    ----------
    scenario : as it was read from a file or a text
    """

    scenario: Scenario

    def __call__(self, changes: Mapping[str, Value], readings: Sequence[CourseReading]) -> np.ndarray:
        with passing():
            result = simulated_numbers(self.scenario.rewritten(changes))
        return np.array([each(result) for each in readings])


@dataclass(eq=False)
class Objective:
    """A normal likelihood of measurements, over the coordinates of the parameters.

    A run that cannot be, or has no number for a measurement, is infinitely far from all of them, and its sentence is
    kept in ``lost``.

    Parameters
    ----------
    parameters : that may be changed
    measured : what is to be met
    predict : gives what the model has for each
    step : of a coordinate, for slopes
    """

    parameters: Sequence[FitParameter]
    measured: Sequence[Measured]
    predict: Predict
    step: float = STEP
    runs: int = 0
    lost: list[str] = field(default_factory=list)
    _kept: dict[bytes, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.parameters:
            raise MeasurementError("The fit changes nothing. Name at least one parameter.")
        names = [each.name for each in self.parameters]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise MeasurementError(f"{twice} stands among the parameters twice. Name it once.")
        self.wanted = np.array([each.value for each in self.measured])
        self.sd = np.array([each.sd for each in self.measured])
        self.low = np.array([each.low for each in self.parameters])
        self.high = np.array([each.high for each in self.parameters])
        self.constant = float(np.sum(np.log(self.sd)) + 0.5 * log(2.0 * pi) * len(self.sd))

    def __getstate__(self) -> dict[str, Any]:
        """Without what was computed here, where it is sent to another process."""
        return {**vars(self), "runs": 0, "lost": [], "_kept": {}}

    def __deepcopy__(self, memo: object) -> "Objective":
        """Itself: pyPESTO copies a problem for each profile, and a copied model would be compiled again."""
        return self

    def changes(self, x: np.ndarray) -> dict[str, Value]:
        """What is written differently at some coordinates (parameter,)."""
        return {each.name: each.written(float(at)) for each, at in zip(self.parameters, x, strict=True)}

    def predictions(self, x: np.ndarray) -> np.ndarray:
        """What the model gives for each measurement (measurement,); nan throughout where it gives none.

        Parameters
        ----------
        x : coordinates (parameter,)
        """
        key = np.asarray(x, dtype=float).tobytes()
        if key not in self._kept:
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = self._predicted(x)
        return self._kept[key]

    def _predicted(self, x: np.ndarray) -> np.ndarray:
        self.runs += 1
        try:
            found = self.predict(self.changes(x), [each.reading for each in self.measured])
        except ResultError:  # what is read is not there in any run: that is no matter of the parameters
            raise
        except CellsimError as mistake:
            self.lost.append(str(mistake))
            return np.full(len(self.measured), np.nan)
        if not np.isfinite(found).all():
            without = self.measured[int(np.flatnonzero(~np.isfinite(found))[0])]
            self.lost.append(f"The run has no number for {without.name}.")
            return np.full(len(self.measured), np.nan)
        return found

    def residuals(self, x: np.ndarray) -> np.ndarray:
        """How far each prediction lies above its measurement, in standard deviations (measurement,)."""
        missed = (self.predictions(x) - self.wanted) / self.sd
        return np.where(np.isfinite(missed), missed, np.inf)

    def slopes(self, x: np.ndarray) -> np.ndarray:
        """Change of each residual per unit of each coordinate (measurement, parameter), by steps to both sides.

        At an end of a range the step is to one side. A side that cannot be run is left out; without both there is no
        slope, and it is 0.
        """
        here, columns = self.residuals(x), []
        for place, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
            whole = high - low
            wide = min(self.step, LARGEST_STEP * whole) if self.parameters[place].logarithmic else self.step * whole
            ends = []
            for way in (wide, -wide):
                aside = np.array(x, dtype=float)
                aside[place] = min(max(x[place] + way, low), high)
                ends.append((aside[place], self.residuals(aside)))
            ends = [each if np.isfinite(each[1]).all() else (x[place], here) for each in ends]
            (above, more), (below, less) = ends
            apart = above - below
            known = apart > 0.0 and np.isfinite(more).all() and np.isfinite(less).all()
            columns.append((more - less) / apart if known else np.zeros(len(self.wanted)))
        return np.array(columns).T

    def misfit(self, x: np.ndarray) -> float:
        """Half the sum of squares: the negative log likelihood without its constant; infinite where there is no run."""
        return 0.5 * float(np.sum(self.residuals(x) ** 2))

    def log_likelihood(self, x: np.ndarray) -> float:
        """Of the measurements, normal and each for itself."""
        return -self.constant - self.misfit(x)

    def gradient(self, x: np.ndarray) -> np.ndarray:
        """Of the misfit (parameter,)."""
        missed = self.residuals(x)
        return self.slopes(x).T @ missed if np.isfinite(missed).all() else np.zeros(len(self.low))
