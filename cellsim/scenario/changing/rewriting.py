"""A scenario with some of what its file says written otherwise, each place named as our sentences name it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from cellsim.errors import ScenarioError
from cellsim.scenario.fields.field import nearest, shown
from cellsim.scenario.plan.protocol import Protocol, Whole
from cellsim.scenario.reading.opening import parsed
from cellsim.scenario.reading.whole import TOP, of_tables

PARAMETERS = "parameters"
_STEP = re.compile(r"(?P<name>[A-Za-z0-9_]+(?: [A-Za-z0-9_]+)*)(?:\[(?P<place>[0-9]{1,4})\])?")
MOST_STEPS = 4


def rewritten(scenario: Whole, changes: Mapping[str, Any]) -> Protocol:
    """What a scenario's file says with these places written otherwise.

    Parameters
    ----------
    scenario : as it was read
    changes : what stands there instead, by place: ``bout[0].intensity``, ``muscle.fibers``, ``seed``,
        ``hypotheses.NAME``; a row of the model is named alone, ``NAMPT_Km_NAM``

    Raises
    ------
    ScenarioError : there is no such place, or what is written there cannot be.
    """
    tables = parsed(scenario.text)
    for place, value in changes.items():
        _write(tables, path_of(place, scenario), value, place)
    return of_tables(tables, scenario.text, scenario.path, trust=bool(scenario.mechanism_files))


def path_of(place: str, scenario: Whole) -> list[tuple[str, int | None]]:
    """A place as steps from the top of a file: names, and numbers of those that repeat."""
    if place in scenario.model.rows:
        return [(PARAMETERS, None), (place, None)]
    steps = place.split(".") if isinstance(place, str) and len(place) <= 200 else []
    found = [match for match in map(_STEP.fullmatch, steps) if match is not None]
    if not found or len(found) < len(steps) or len(found) > MOST_STEPS:
        raise ScenarioError(f"{shown(place)} names no place in a scenario. Write for example bout[0].intensity.")
    if len(found) == 1 and found[0]["place"] is None and place not in TOP:
        hint = nearest(place, (*scenario.model.rows, *TOP))
        raise ScenarioError(
            f"{shown(place)} is neither a parameter of the model nor a field of a scenario. {hint}"
            "Write for example NAMPT_Km_NAM, or bout[0].intensity."
        )
    return [(each["name"], None if each["place"] is None else int(each["place"])) for each in found]


def _write(tables: dict[str, Any], path: list[tuple[str, int | None]], value: Any, place: str) -> None:
    here: Any = tables
    for name, number in path[:-1]:
        here = _into(here, name, number, place)
    name, number = path[-1]
    if number is None:
        here[name] = value
        return
    row = here.get(name)
    if not isinstance(row, list) or number >= len(row) or isinstance(row[number], dict):
        raise ScenarioError(f"{place} is no single value of this scenario. Name a field of it.")
    row[number] = value


def _into(here: dict[str, Any], name: str, number: int | None, place: str) -> dict[str, Any]:
    below = here.get(name)
    if number is None:
        if below is None:
            below = here[name] = {}
        if isinstance(below, dict):
            return below
        several = isinstance(below, list)
        mend = f"Write {name}[0] for the first of them." if several else "Name a field of the scenario."
        raise ScenarioError(f"{place} cannot be found, as {name} is {'a list' if several else 'a value'}. {mend}")
    count = len(below) if isinstance(below, list) else 0
    if not isinstance(below, list) or number >= count or not isinstance(below[number], dict):
        have = f"it has {count} of them, counted from 0" if count else f"it has no [[{name}]]"
        raise ScenarioError(f"{place} cannot be found in this scenario: {have}.")
    return below[number]
