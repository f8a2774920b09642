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
pmol = 1e-6 umol
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
m = [length] = meter
kg = [mass]
g = 0.001 kg
mg = 1e-6 kg
ug = 1e-9 kg
kJ = [energy]
J = 0.001 kJ
N = J / m
W = [power] = watt
bpm = [heart_rate]
U = [enzyme_activity]
fold = [] = one
fraction = [] = frac
percent = 0.01
"""

# What the registry says of the units that tables and scenarios are written in; making it takes as long as a start may.
# A kind, and then how many internal units one of each is.
COMMON = """
-1[mass] -1[time] [volume]: mL/kg/minute = 1.6666666666666667e-05
-1[mass] [power]: W/kg = 1.0
-1[mass] [power] [time]: W s/kg = 1.0
-1[mass] [substance]: mmol/kg = 1000.0
-1[mass] [substance] -1[time]: mmol/kg/s = 1000.0
-1[mass] [volume]: L/kg = 1.0
-1[power] -1[time] [volume]: L/minute/W = 0.016666666666666666; mL/minute/W = 1.6666666666666667e-05
-1[pressure] [substance] -1[time] -1[volume]: umol/L/s/mmHg = 1.0
-1[pressure] [substance] -1[volume]: umol/L/mmHg = 1.0
-1[substance] -1[time] [volume]: L/umol/s = 1.0
-1[substance] [volume]: L/umol = 1.0
-1[time]: 1/day = 1.1574074074074073e-05; 1/h = 0.0002777777777777778; 1/minute = 0.016666666666666666; 1/s = 1.0
-1[time]: fraction/day = 1.1574074074074073e-05; fraction/h = 0.0002777777777777778
-1[time]: g/kg/day = 1.1574074074074074e-08; g/kg/h = 2.7777777777777776e-07; mL/L/min = 1.6666666666666667e-05
-1[time]: one/minute = 0.016666666666666666
-1[time] [volume]: L/h = 0.0002777777777777778; L/minute = 0.016666666666666666; mL/min = 1.6666666666666667e-05
[energy]: J = 0.001; N m = 0.001; kJ = 1.0
[energy] -1[mass]: N m/kg = 0.001; kJ/g = 1000.0
[energy] -1[length] -1[mass]: J/kg/m = 0.001
[energy] -1[volume]: J/mL = 1.0
[enzyme_activity]: U = 1.0
[enzyme_activity] -1[mass] -1[time] -1[volume]: U/L/kg/h = 0.0002777777777777778
[enzyme_activity] -1[mass] -1[volume]: U/L/kg = 1.0
[enzyme_activity] -1[volume]: U/L = 1.0
[heart_rate]: bpm = 1.0
[length]: m = 1.0
[length] -1[time]: m/h = 0.0002777777777777778
2[length] -1[time]: m m/s = 1.0
[mass] -1[volume]: g/L = 0.001
[mass]: g = 0.001; kg = 1.0; mg = 1e-06; ug = 1e-09
[mass] -1[substance]: g/mol = 1e-09
[potential]: mV = 1.0
[power]: W = 1.0; watt = 1.0
[pressure]: mmHg = 1.0
[substance]: mmol = 1000.0; mol = 1000000.0; nmol = 0.001; umol = 1.0
[substance] -1[time]: mmol/h = 0.2777777777777778; mmol/s = 1000.0; umol/h = 0.0002777777777777778
[substance] -1[time]: nmol/minute = 1.6666666666666667e-05; umol/s = 1.0
-1[time] [volume]: L/s = 1.0
-1[substance] [time]: s/umol = 1.0
[substance] -1[time] -1[volume]: mmol/L/h = 0.2777777777777778; mmol/L/s = 1000.0; umol/L/h = 0.0002777777777777778
-1[power] [substance] -1[time]: umol/W/s = 1.0
[substance] -1[time] -1[volume]: umol/L/minute = 0.016666666666666666; umol/L/s = 1.0
[substance] -1[volume]: mmol/L = 1000.0; mol/L = 1000000.0; nmol/L = 0.001; umol/L = 1.0
[substance] -1[volume]: pmol/L = 1e-06
[time]: d = 86400.0; day = 86400.0; days = 86400.0; h = 3600.0; hour = 3600.0; hours = 3600.0; min = 60.0
[time]: minute = 60.0; minutes = 60.0; ms = 0.001; s = 1.0; second = 1.0; seconds = 1.0; week = 604800.0
[time]: weeks = 604800.0; year = 31557600.0; years = 31557600.0
[volume]: L = 1.0; dL = 0.1; mL = 0.001
: 1 = 1.0; fold = 1.0; fraction = 1.0; frac = 1.0; one = 1.0; % = 0.01; percent = 0.01
"""

_QUANTITY = re.compile(
    r"\s*(?P<number>[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?)\s*"
    r"(?P<unit>(?:(?<=\s)1/)?[A-Za-z%µ][A-Za-z0-9%µ/* ().-]*)?\s*"
)
MAX_LENGTH = 80


def _common() -> dict[str, tuple[float, str]]:
    """Worth and kind of each common unit."""
    found = {"": (1.0, "")}
    for line in COMMON.strip().splitlines():
        kind, _, listed = line.partition(":")
        for each in listed.split(";"):
            text, _, worth = each.partition(" = ")
            found[text.strip()] = float(worth), kind
    return found


_COMMON = _common()


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
    count, word = split(text)
    if word in _COMMON and wanted in _COMMON and kind(word) == kind(wanted) and scale(wanted) in (1.0, scale(word)):
        return count * (scale(word) / scale(wanted))
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
def kind(text: str) -> str:
    """What a unit text measures, for comparing: ``kind("mmol/L") == kind("umol/L") == "[substance] -1[volume]"``."""
    if text in _COMMON:
        return _COMMON[text][1]
    powers = sorted((str(name), float(power)) for name, power in dimension(text).items())
    return " ".join(f"{'' if power == 1.0 else f'{power:g}'}{name}" for name, power in powers)


@cache
def scale(text: str) -> float:
    """How many internal units one of this unit is: ``scale("mmol/L") == 1000``."""
    if text in _COMMON:
        return _COMMON[text][0]
    return float((1.0 * unit(text)).to_base_units().magnitude)


def base(text: str) -> dict[str, float]:
    """The internal units that a unit text comes down to, with their powers: ``base("mmol/h")`` is umol and 1/s."""
    found = (1.0 * unit(text)).to_base_units().units
    return {str(name): float(power) for name, power in sorted(found._units.items())}
