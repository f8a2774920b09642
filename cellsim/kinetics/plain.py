"""What an emitted network module leans on, in plain Python.

The committed module runs on these as it stands, number by number: it is the
twin that the machine code is compared with. Outside their domain the functions
answer as the floating-point standard does (nan, inf) and raise nothing, so
that both twins meet the same trouble in the same way.
"""

import math
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import TypeVar

# how an emitted module takes from here
IMPORT = "from cellsim.kinetics.plain import exp, kernel, log, places, ramp, sqrt, step"
F = TypeVar("F", bound=Callable[..., object])


def kernel(function: F) -> F:
    """Mark a function that the compiler may take over; here it stays as it is."""
    return function


def places(names: Iterable[str]) -> SimpleNamespace:
    """The place of each name in its listing: ``places(("ADP", "ATP")).ATP`` is 1."""
    return SimpleNamespace(**{name: place for place, name in enumerate(names)})


@kernel
def ramp(x: float) -> float:
    """x where it is positive, else 0; nan stays nan."""
    return 0.0 if x < 0.0 else x


@kernel
def step(x: float) -> float:
    """The slope of ramp: 0 below zero, else 1; nan stays nan."""
    if x < 0.0:
        return 0.0
    return 1.0 if x >= 0.0 else x


def sqrt(x: float) -> float:
    """Square root; nan below zero."""
    return math.nan if x < 0.0 else math.sqrt(x)


def exp(x: float) -> float:
    """e to the x; inf where that is too large for a float."""
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def log(x: float) -> float:
    """Natural logarithm; -inf at zero, nan below."""
    if x > 0.0:
        return math.log(x)
    return -math.inf if x == 0.0 else math.nan
