"""Lines and exponentials through what was measured, with the standard errors of what they tell."""

from typing import NamedTuple

import numpy as np
from scipy.optimize import curve_fit

from cellsim.errors import ScenarioError

MOST_DELAY_S = 60.0
LEAST_POINTS = 4  # for a cubic through them


class FittedLine(NamedTuple):
    """A straight line by least squares.

    Parameters
    ----------
    level, slope : at zero, and how steep [units of y, and of y per x]
    level_error, slope_error : their standard errors; NaN through two points
    """

    level: float
    slope: float
    level_error: float
    slope_error: float


class FittedExponential(NamedTuple):
    """A level that goes over into another, after a delay.

    Parameters
    ----------
    start, amplitude : the level before, and how far it goes [any unit]
    delay_s, tau_s, tau_error_s : delay, time constant and the standard error of that [s]
    """

    start: float
    amplitude: float
    delay_s: float
    tau_s: float
    tau_error_s: float

    @property
    def end(self) -> float:
        """The level that it goes to."""
        return self.start + self.amplitude

    @property
    def half_time_s(self) -> float:
        """Time in which half of the way is gone, the delay not counted [s]."""
        return self.tau_s * float(np.log(2.0))


def line(x: np.ndarray, y: np.ndarray) -> FittedLine:
    """The straight line through points by least squares.

    Parameters
    ----------
    x, y : of the points (point,)

    Returns
    -------
    level and slope with their standard errors [units of y, and of y per x]

    Raises
    ------
    ScenarioError : fewer than two different places.
    """
    x, y = np.asarray(x, float), np.asarray(y, float)
    spread = float(((x - x.mean()) ** 2).sum()) if x.size else 0.0
    if x.size < 2 or spread <= 0.0:
        raise ScenarioError("A line needs two points or more at different places.")
    slope = float(((x - x.mean()) * (y - y.mean())).sum()) / spread
    level = float(y.mean()) - slope * float(x.mean())
    left = x.size - 2
    variance = float(((y - level - slope * x) ** 2).sum()) / left if left else np.nan
    level_error = np.sqrt(variance * (1.0 / x.size + float(x.mean()) ** 2 / spread))
    return FittedLine(level, slope, float(level_error), float(np.sqrt(variance / spread)))


def exponential(times_s: np.ndarray, values: np.ndarray, start: float | None = None) -> FittedExponential:
    """The exponential through a course by least squares.

    Parameters
    ----------
    times_s : moments, of which the change begins at 0 [s] (moment,)
    values : then [any unit] (moment,)
    start : the level before, from which it goes after a delay; without one the course begins at its own start at once

    Returns
    -------
    levels [unit of the values], delay and time constant [s]

    Raises
    ------
    ScenarioError : the course has no exponential, as one that is level or has fewer than five moments.
    """
    times, values = np.asarray(times_s, float), np.asarray(values, float)
    if times.size < 5 or np.ptp(values) <= 1e-9 * max(abs(values).max(), 1e-300):
        raise ScenarioError("Nothing moves here that an exponential could go through.")
    span = float(np.ptp(times))
    first, last = float(values[0]), float(values[-1])
    low, high = 0.01, 20.0 * span
    try:
        if start is None:
            found, spread = curve_fit(
                lambda t, a, b, tau: a + b * -np.expm1(-t / tau), times - times[0], values,
                (first, last - first, 0.25 * span), bounds=((-np.inf, -np.inf, low), (np.inf, np.inf, high)),
            )  # fmt: skip
            level, way, tau = map(float, found)
            return FittedExponential(level, way, 0.0, tau, float(np.sqrt(spread[2, 2])))
        found, spread = curve_fit(
            lambda t, b, late, tau: start + b * -np.expm1(-np.maximum(t - late, 0.0) / tau), times, values,
            (last - start, 0.1 * MOST_DELAY_S, 0.25 * span), bounds=((-np.inf, 0.0, low), (np.inf, MOST_DELAY_S, high)),
        )  # fmt: skip
    except RuntimeError as reason:
        raise ScenarioError(f"No exponential goes through this course ({reason}).") from None
    way, late, tau = map(float, found)
    return FittedExponential(start, way, late, tau, float(np.sqrt(spread[2, 2])))


def farthest(x: np.ndarray, y: np.ndarray) -> float:
    """Where a cubic through points lies farthest below the straight line from its first to its last point (Dmax).

    Parameters
    ----------
    x : rising [any unit] (point,)
    y : of the points [any unit] (point,)

    Returns
    -------
    place [unit of x]; NaN of fewer than four points, or where the cubic is nowhere below that line

    Source
    ------
    Cheng1992
    """
    if x.size < LEAST_POINTS:
        return float("nan")
    cubic = np.polynomial.Polynomial.fit(x, y, 3)
    slope = (cubic(x[-1]) - cubic(x[0])) / (x[-1] - x[0])
    places = [each.real for each in (cubic.deriv() - slope).roots() if abs(each.imag) < 1e-9 * abs(x[-1])]
    below = {
        float(cubic(x[0]) + slope * (each - x[0]) - cubic(each)): float(each)
        for each in places if x[0] < each < x[-1]
    }  # fmt: skip
    return below[max(below)] if below and max(below) > 0.0 else float("nan")
