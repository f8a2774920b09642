"""What a study varies: each factor with the values that it may take, a list of them or a range."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import ceil, exp, floor, isfinite, log
from typing import Any

from cellsim import units
from cellsim.biology.organelles.constants import POWERS
from cellsim.errors import ScenarioError, UnitError
from cellsim.language.model import Model
from cellsim.language.parameters import Parameter
from cellsim.scenario.fields.field import listed, nearest, shown, split
from cellsim.scenario.plan.settings import BY_TYPE, out_of_reach

Value = float | int | str | bool
OWN = "own range"
EVEN, LOGARITHM = "even", "logarithm"
SCALES = (EVEN, LOGARITHM)
RANGE = ("from", "to", "scale")
KNOWN = ("measured", "fitted", "assumed", "derived")
WHOLE = frozenset(f"mito_{name}" for name in POWERS)
"""Rows that hold whole numbers, and are varied as a list of them."""
DIGITS = 9  # of a value out of a range, as it is written


@dataclass(frozen=True)
class Factor:
    """One thing that a study varies.

    Parameters
    ----------
    name : the place in the scenario that it is written at, or a row of the model
    values : that it may take, where these are listed
    low, high : of a range, in ``unit``
    unit : as it is written behind a number of the range; empty for a bare number
    scale : "even", or "logarithm" where it is spread evenly in its logarithm
    """

    name: str
    values: tuple[Value, ...] = ()
    low: float = 0.0
    high: float = 0.0
    unit: str = ""
    scale: str = EVEN

    @property
    def listed(self) -> bool:
        """Whether it takes some values and none between."""
        return bool(self.values)

    def at(self, share: float) -> Value:
        """The value at a share of its range, from 0 to 1; of a list, the one into whose equal part that falls."""
        if self.values:
            return self.values[min(floor(share * len(self.values)), len(self.values) - 1)]
        if self.scale == LOGARITHM:
            number = exp(log(self.low) + share * (log(self.high) - log(self.low)))
        else:
            number = self.low + share * (self.high - self.low)
        number = float(f"{min(max(number, self.low), self.high):.{DIGITS}g}")
        return f"{number:.{DIGITS}g} {self.unit}" if self.unit else number

    def says(self) -> str:
        """What it takes, in words."""
        if self.values:
            return f"{self.name}: {listed(map(str, self.values))}"
        unit = f" {self.unit}" if self.unit else ""
        how = ", evenly in its logarithm" if self.scale == LOGARITHM else ""
        return f"{self.name}: {self.low:g} to {self.high:g}{unit}{how}"


def factor(name: str, written: Any, model: Model, where: str, share: float = 1.0) -> Factor:
    """One factor as it is written: a list of values, a range, or the own range of a row of the model.

    Parameters
    ----------
    name : a place in the scenario, or a row of the model
    written : ``["50 %Wmax", "70 %Wmax"]``, ``{ from = "100 mg", to = "1 g", scale = "logarithm" }``, or "own range"
    model : whose rows have ranges
    where : it is written, for sentences
    share : of its own range over which a row is varied, around its value

    Raises
    ------
    ScenarioError : it is none of these; one sentence says what and how to mend it.
    """
    if written == OWN:
        if name not in model.rows:
            raise ScenarioError(
                f"{where} = {shown(written)}: only a parameter of the model has a range of its own. "
                f"{nearest(name, model.rows)}Write a list of values, or {{ from = ..., to = ... }}."
            )
        return of_row(model.rows[name], share)
    if isinstance(written, list):
        return Factor(name, _values(written, where))
    if isinstance(written, dict):
        return _range(name, written, where)
    raise ScenarioError(
        f"{where} = {shown(written)} is nothing that could be varied. Write a list of values, "
        '{ from = "100 mg", to = "1 g" }, or "own range".'
    )


def of_row(row: Parameter, share: float = 1.0) -> Factor:
    """A row of the model over its own range, evenly in its logarithm where that is above nothing.

    Parameters
    ----------
    row : of the model
    share : of the way from its value to either end, as far as it is varied

    Raises
    ------
    ScenarioError : its range is a single value.
    """
    _, low, high = row.written
    (least, unit), (most, other) = _number(low, row.name), _number(high, row.name)
    if not least < most:
        raise ScenarioError(f"{row.name} has no range that could be varied: it is {low} in every case.")
    if unit != other:  # written in two units
        least, most, unit = _in_unit(low, high, unit, row.name)
    scale = LOGARITHM if least > 0.0 else EVEN
    if share < 1.0:
        value = units.to_unit(row.written[0], unit)
        least, most = (_toward(value, end, share, scale) for end in (least, most))
    if row.name in WHOLE:
        return Factor(row.name, tuple(f"{each} {unit}" for each in range(ceil(least), floor(most) + 1)))
    return Factor(row.name, (), least, most, unit, scale)


def _toward(value: float, end: float, share: float, scale: str) -> float:
    """A share of the way from a value to one end of its range."""
    return value * (end / value) ** share if scale == LOGARITHM else value + share * (end - value)


def group(
    words: str, model: Model, places: Mapping[str, Iterable[str]], where: str, share: float = 1.0
) -> tuple[Factor, ...]:
    """All rows that ``all assumed of muscle`` means, each over its own range; what would change nobody is left out.

    Parameters
    ----------
    words : "all", how the rows are known or nothing, and of what: a network, a mechanism or the first part of names
    model : whose rows they are
    places : the rows of each network, by its word
    where : it is written
    share : of its own range over which each is varied, around its value

    Raises
    ------
    ScenarioError : it means none.
    """
    parts = words.split() if isinstance(words, str) else []
    known = parts[1] if len(parts) > 1 and parts[1] in KNOWN else ""
    rest = parts[1 + bool(known) :]
    if not parts or parts[0] != "all" or (rest and (rest[0] != "of" or len(rest) < 2)):
        raise ScenarioError(
            f'{where} = {shown(words)} is not understood. Write for example vary = "all assumed of muscle".'
        )
    of = " ".join(rest[1:])
    options = {**{each.name: tuple(each.rows) for each in model.mechanisms}, **places}
    wanted = set(options.get(of) or (name for name in model.rows if not of or name.startswith(f"{of}_")))
    if not wanted:
        raise ScenarioError(
            f"{where} = {shown(words)}: nothing is called {shown(of)}. {nearest(of, options)}Write {listed(places)}."
        )
    reached = set(chain.from_iterable(_reached(name, model) for name in wanted))
    found = [
        row
        for name, row in model.rows.items()
        if name in reached and row.known.startswith(known) and row.low < row.high
    ]
    if not found:
        raise ScenarioError(f"{where} = {shown(words)} means no parameter that has a range. Write another group.")
    return tuple(of_row(row, share) for row in found)


def _reached(name: str, model: Model) -> tuple[str, ...]:
    """The rows by which somebody is changed: itself, that of each fiber type in its place, or none."""
    if name in BY_TYPE:
        return tuple(
            each for each in (f"Type{kind}_{BY_TYPE[name]}" for kind in ("I", "IIa", "IIx")) if each in model.rows
        )
    return () if out_of_reach(model, name) else (name,)


def _values(written: Sequence[Any], where: str) -> tuple[Value, ...]:
    if not written:
        raise ScenarioError(f"{where} = [] lists nothing. Write at least one value.")
    for place, value in enumerate(written):
        if not isinstance(value, str | int | float | bool) or (isinstance(value, float) and not isfinite(value)):
            raise ScenarioError(
                f"{where}[{place}] = {shown(value)} is no value. Write a text, a number, true or false."
            )
        if value in written[:place]:
            raise ScenarioError(
                f"{where} has {shown(value)} twice. Give each value once; vary the seed to repeat a run."
            )
    return tuple(written)


def _range(name: str, written: Mapping[str, Any], where: str) -> Factor:
    for key in written:
        if key not in RANGE:
            raise ScenarioError(f"{where} has no field {shown(key)}. {nearest(str(key), RANGE)}Write {listed(RANGE)}.")
    for key in RANGE[:2]:
        if key not in written:
            raise ScenarioError(f"{where} says no '{key}'. Write {{ from = ..., to = ... }}.")
    low, high = (_number(written[key], f"{where}.{key}") for key in RANGE[:2])
    if low[1] != high[1]:
        least, most, unit = _in_unit(written["from"], written["to"], low[1], where)
    else:
        least, most, unit = low[0], high[0], low[1]
    if not least < most:
        raise ScenarioError(
            f"{where} goes from {shown(written['from'])} to {shown(written['to'])}. Write the smaller one first."
        )
    scale = written.get("scale", EVEN)
    if scale not in SCALES:
        raise ScenarioError(f"{where}.scale = {shown(scale)} is no scale. Write {listed(SCALES)}.")
    if scale == LOGARITHM and not least > 0.0:
        raise ScenarioError(f"{where} begins at {shown(written['from'])}, which has no logarithm. Begin above nothing.")
    return Factor(name, (), least, most, unit, scale)


def _number(value: Any, where: str) -> tuple[float, str]:
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        return float(value), ""
    found = split(value) if isinstance(value, str) else None
    if found is None or not isfinite(found[0]):
        raise ScenarioError(f'{where} = {shown(value)} does not begin with a number. Write for example "100 mg".')
    return found


def _in_unit(low: str, high: str, unit: str, where: str) -> tuple[float, float, str]:
    """Both ends in the unit of the first."""
    try:
        return units.to_unit(low, unit), units.to_unit(high, unit), unit
    except UnitError:
        raise ScenarioError(f"{where} goes from {shown(low)} to {shown(high)}, which cannot be compared.") from None
