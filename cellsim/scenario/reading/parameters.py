"""Rows of the model that a scenario sets, ``[parameters] NAMPT_Km_NAM = "0.5 umol/L"``, each checked by its table."""

from collections.abc import Iterable, Mapping
from typing import Any

from cellsim import units
from cellsim.errors import CellsimError, ScenarioError
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, shown
from cellsim.scenario.plan.parts import Person
from cellsim.scenario.plan.settings import Settings, made, out_of_reach

BEYOND = "beyond_range"


def parameters(table: Table, model: Model) -> tuple[Settings, tuple[str, ...]]:
    """The rows that a scenario or a person sets, and which of them may lie outside their range."""
    beyond = _names(table[BEYOND]) if table.has(BEYOND) else ()
    field = table["parameters"] if table.has("parameters") else Field("parameters", {})
    if not isinstance(field.value, dict):
        raise field.wrong("A table of parameters was expected here", 'Write NAME = "0.5 umol/L" under [parameters].')
    found = settings(field.path, field.value, beyond, model)
    for name in beyond:
        if name not in field.value:
            raise table[BEYOND].wrong(f"{shown(name)} is not set here", "Name a parameter that is, or leave it out.")
    return found, beyond


def settings(path: str, written: Mapping[str, Any], beyond: Iterable[str], model: Model) -> Settings:
    """Rows of a model as they are written under a key of the file, each checked.

    Raises
    ------
    ScenarioError : no such row, a value of another kind or outside its range, or a model that cannot rest so.
    """
    if len(written) > kinds.MOST_PARAMETERS:
        raise ScenarioError(f"{path} sets {len(written)} parameters, more than {kinds.MOST_PARAMETERS}. Set fewer.")
    found = {name: _set(Field(f"{path}.{name}", value), name, beyond, model) for name, value in written.items()}
    if found:
        _check_rest(path, found, model)
    return tuple(found.items())


def _set(field: Field, name: str, beyond: Iterable[str], model: Model) -> str:
    """One value, as text with its unit."""
    value = field.value
    if name == BEYOND:
        raise field.wrong("This is no parameter", f"Move {BEYOND} above the first table of the scenario.")
    if isinstance(value, bool) or not isinstance(value, str | int | float) or len(str(value)) > units.MAX_LENGTH:
        raise field.wrong("This is no value of a parameter", 'Write text with a unit, such as "0.5 umol/L".')
    text = str(value)
    try:
        alone = model.with_rows(beyond=True, **{name: text})
    except CellsimError as reason:
        raise ScenarioError(f"{field.path} = {shown(value)}: {reason}") from None
    if why := out_of_reach(model, name):
        raise ScenarioError(f"{field.path} = {shown(value)} would change nobody. {why}")
    row = model.rows[name]
    if name in alone.beyond and name not in beyond:
        raise ScenarioError(
            f"{field.path} = {shown(value)} lies outside its range, {row.written[1]} to {row.written[2]} "
            f"({', '.join(row.source)}). Write a value within it, or mean it with {BEYOND} = [{shown(name)}] "
            + (
                f"in that {field.path.split('[')[0]}."
                if "[" in field.path
                else "above the first table of the scenario."
            )
        )
    return text


def _check_rest(path: str, found: Mapping[str, str], model: Model) -> None:
    """Raise a sentence where no fiber and no person could rest with these rows together."""
    try:
        # the very model that the scenario is then made of, so that this is worked out once
        made(model, "", (), tuple(found.items())).values  # noqa: B018 - worked out, and says what cannot be
    except CellsimError as reason:
        raise ScenarioError(f"{path}: nobody rests with {_listed(found)}. {reason}") from None
    except (ArithmeticError, ValueError) as reason:
        raise ScenarioError(
            f"{path}: nobody rests with {_listed(found)}: a law there divides by nothing, or grows without end "
            f"({reason}). Write values nearer to those of the tables."
        ) from None


def check_people(people: Iterable[Person], model: Model) -> None:
    """Raise a sentence where one person could not rest with what is set for everyone and for them together."""
    for person in people:
        if person.parameters:
            _check_rest(f"person {shown(person.name)}", dict(person.parameters), model)


def _listed(found: Mapping[str, str]) -> str:
    return ", ".join(f"{name} = {text}" for name, text in found.items())


def _names(field: Field) -> tuple[str, ...]:
    names = [field.value] if isinstance(field.value, str) else field.value
    if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
        raise field.wrong("A list of parameters was expected here", f'Write for example {BEYOND} = ["NAMPT_Km_NAM"].')
    return tuple(dict.fromkeys(names))
