"""Text with units, turned into plain floats once, at the door.

Inside cellsim a number is a plain float in one system: umol, L, s, mV, mmHg,
kg, W. The registry below declares those as its base units, so "to base units"
is all the conversion there is. Nothing above this file imports pint.
"""

import re
from functools import cache
from typing import Any

from cellsim.errors import UnitError

DEFINITIONS = """
umol = [substance]
nmol = 0.001 umol
mmol = 1000 umol
mol = 1e6 umol
L = [volume] = liter
mL = 0.001 L
dL = 0.1 L
s = [time] = second = sec = seconds
ms = 0.001 s
minute = 60 s = min = minutes
h = 3600 s = hour = hours
day = 86400 s = d = days
week = 604800 s = weeks
year = 31557600 s = years
mV = [potential]
mmHg = [pressure]
kg = [mass]
g = 0.001 kg
mg = 1e-6 kg
ug = 1e-9 kg
kJ = [energy]
J = 0.001 kJ
W = [power] = watt
bpm = [heart_rate]
U = [enzyme_activity]
fold = [] = one
fraction = [] = frac
percent = 0.01
"""

_QUANTITY = re.compile(
    r"\s*(?P<number>[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)\s*"
    r"(?P<unit>(?:(?<=\s)1/)?[A-Za-z%µ][A-Za-z0-9%µ/* ().-]*)?\s*"
)
MAX_LENGTH = 80


@cache
def registry() -> Any:
    """The one unit registry, with cellsim's own base units."""
    import pint

    units: pint.UnitRegistry = pint.UnitRegistry(None, cache_folder=None)
    units.load_definitions(DEFINITIONS.strip().splitlines())
    return units


@cache
def unit(text: str) -> Any:
    """A unit such as ``umol/L/s`` as a pint unit; ``1`` or nothing is dimensionless."""
    words = text.strip().replace("µ", "u").replace("%", "percent")
    if words in ("", "1"):
        return registry().Unit("")
    try:
        if "**" in words:  # a tower of powers would keep the parser busy for good
            raise ValueError(words)
        return registry().Unit(words)
    except Exception as reason:  # pint raises several unrelated kinds for bad text
        raise UnitError(
            f"'{text}' is not a unit that cellsim knows. "
            "Write for example 'umol/L', 'mmol/L/s', 'minute', 'mg' or '1/h'."
        ) from reason


def read(text: str) -> tuple[float, Any]:
    """Split ``"250 mg"`` into its number and its unit."""
    number, written = split(text)
    return number, unit(written)


def split(text: str) -> tuple[float, str]:
    """Split ``"250 mg"`` into its number and the text of its unit."""
    match = _QUANTITY.fullmatch(text) if len(text) <= MAX_LENGTH else None
    if match is None:
        raise UnitError(f"'{text[:MAX_LENGTH]}' is not a quantity. Write a number and a unit, such as '250 mg'.")
    return float(match["number"]), match["unit"] or ""


def to_internal(text: str) -> float:
    """A quantity as a plain float in cellsim's own units."""
    number, written = split(text)
    return number * scale(written)


def to_unit(text: str, wanted: str) -> float:
    """A quantity as a plain float in the unit that is wanted.

    Raises
    ------
    UnitError : no unit written where one is needed, or a unit of another dimension.
    """
    number, written = read(text)
    target = unit(wanted)
    if written.dimensionless and not target.dimensionless:
        raise UnitError(f"'{text}' has no unit. Write it as '{text.strip()} {wanted}'.")
    if written.dimensionality != target.dimensionality:
        raise UnitError(f"'{text}' cannot be read in {wanted}: it is a quantity of another kind. Write it in {wanted}.")
    return float((number * written).to(target).magnitude)


@cache
def dimension(text: str) -> Any:
    """The dimension of a unit text, for comparing."""
    return unit(text).dimensionality


@cache
def scale(text: str) -> float:
    """How many internal units one of this unit is: ``scale("mmol/L") == 1000``."""
    return float((1.0 * unit(text)).to_base_units().magnitude)


def base(text: str) -> dict[str, float]:
    """The internal units that a unit text comes down to, with their powers: ``base("mmol/h")`` is umol and 1/s."""
    found = (1.0 * unit(text)).to_base_units().units
    return {str(name): float(power) for name, power in sorted(found._units.items())}
