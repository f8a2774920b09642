"""A row of a model, set otherwise: of the right kind, within its range unless that is meant, or a sentence."""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from numbers import Real
from typing import Any, NoReturn, TypeVar

from cellsim import units
from cellsim.errors import CellsimError, NetworkError, ParameterError
from cellsim.language.mechanism import Mechanism
from cellsim.language.parameters import Parameter

Value = TypeVar("Value")


class Numbers(dict[str, Value]):
    """Rows or values of a model by name; what is not there is a sentence, for a mechanism may have been taken out."""

    def __missing__(self, name: str) -> NoReturn:
        raise ParameterError(
            f"This model has no parameter '{name}', and cannot live without. Leave the mechanism in it that brings it."
        )


def left_without(
    name: str,
    mechanisms: Iterable[Mechanism],
    changed: Mapping[str, Parameter],
    beyond: Iterable[str],
    hypotheses: Iterable[str],
    structure: str,
) -> dict[str, Any]:
    """What is left of a model when a mechanism is taken out, and with it what is set or taken to be so of it.

    Parameters
    ----------
    name : of the mechanism
    mechanisms, changed, beyond, hypotheses, structure : as the model has them that it is in

    Returns
    -------
    the same fields, for another model

    Raises
    ------
    NetworkError : there is no mechanism of that name.
    """
    by_name = {each.name: each for each in mechanisms}
    known(name, by_name, "mechanism", NetworkError)
    gone = by_name.pop(name)
    claims = {each.name for each in gone.hypotheses} | {each.name for each in gone.structures}
    return {
        "mechanisms": tuple(by_name.values()),
        "changed": {name: row for name, row in changed.items() if name not in gone.rows},
        "beyond": tuple(name for name in beyond if name not in gone.rows),
        "hypotheses": tuple(name for name in hypotheses if name not in claims),
        "structure": "" if structure in claims else structure,
    }


def known(name: str, names: Iterable[str], what: str, error: type[CellsimError] = ParameterError) -> None:
    """Refuse a name that nothing in a model has.

    Parameters
    ----------
    name : as written
    names : that there are
    what : they name, as the sentence has it
    error : the class of the sentence
    """
    every = list(names)
    if name in every:
        return
    near = get_close_matches(name, every, 1)
    hint = f"Did you mean '{near[0]}'?" if near else f"There is {', '.join(every[:12]) or 'none'}."
    raise error(f"This model has no {what} '{name}'. {hint}")


def row_set(
    rows: Mapping[str, Parameter], derived: Collection[str], name: str, text: str | float, beyond: bool
) -> Parameter:
    """A row that reads otherwise.

    Parameters
    ----------
    rows : of the model, by name
    derived : names of what follows from rows and has none
    name : of the row
    text : a number with its unit; without one it is in cellsim's own units
    beyond : allow a value outside the range of the row

    Returns
    -------
    the row with that value, and with what it was before in ``known``

    Raises
    ------
    ParameterError : no such row, another dimension, or a value outside its range.
    """
    if name not in rows:
        if name in derived:
            raise ParameterError(
                f"{name} follows from the resting state and has no row to set. Set a row that it follows from, or "
                f"perturb {name.rpartition('_')[0]} by a factor."
            )
        known(name, rows, "parameter")
    row = rows[name]
    if isinstance(text, bool) or not isinstance(text, str | Real):
        raise ParameterError(f"{name} = {str(text)[:60]!r} is no value. Write text with a unit: '{row.written[0]}'.")
    if not isinstance(text, str):  # written out in the unit of its row, so that a record can be read back
        number = repr(float(text) / units.scale(row.unit))
        text = number if row.unit == "1" else f"{number} {row.unit}"
    units.to_unit(text, row.unit)  # of the right kind, or a sentence
    value = units.to_internal(text)
    if not math.isfinite(value) or value < 0.0 <= row.low:
        raise ParameterError(f"{name} = '{text}' can be nothing here. Write a finite number, 0 or more.")
    if not row.low <= value <= row.high and not beyond:
        raise ParameterError(
            f"{name} = '{text}' lies outside its range, {row.written[1]} to {row.written[2]} "
            f"({', '.join(row.source)}). Write a value within it, or mean it with beyond=True."
        )
    written = (text, *row.written[1:])
    return replace(row, value=value, known=f"set: {text}, in place of {row.written[0]}", written=written)
