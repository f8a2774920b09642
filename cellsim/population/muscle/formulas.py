"""Observables that a mechanism brings as formulas, read off fibers and body."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from cellsim import units
from cellsim.language.formulas import evaluate
from cellsim.language.observable import Observable
from cellsim.population.fibers.state import Fibers
from cellsim.population.person.body import Body

FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "ramp": lambda x: np.maximum(x, 0.0),
}
RATE = "v_"


def of_fibers(fibers: Fibers, rested: Mapping[str, np.ndarray] | None = None) -> dict[str, np.ndarray]:
    """Every observable of a fiber that the model gives as a formula, (fiber,), in its own unit.

    ``rested`` are those of the rested fibers, over which a fold is told; without them all are told as they are.
    """
    wanted = [each for each in fibers.model.observables.values() if each.kind == "fiber" and each.formula]
    if not wanted:
        return {}
    known = {name: fibers.Y[row] for name, row in fibers.species.items()}
    known |= {name: fibers.P[row] for name, row in fibers.argument.items()} | fibers.derived()
    known |= {f"{RATE}{name}": rate for name, rate in fibers.rates().items()}
    with np.errstate(all="ignore"):
        found = {each.name: _told(each, known) * np.ones(len(fibers)) for each in wanted}
        return {
            each.name: found[each.name] / rested[each.name] if rested and each.rested else found[each.name]
            for each in wanted
        }


def of_body(body: Body) -> dict[str, float]:
    """Every observable of blood and body that the model gives as a formula, in its own unit."""
    wanted = [each for each in body.model.observables.values() if each.kind == "body" and each.formula]
    if not wanted:
        return {}
    known = {name: body.pool(name) for name in body.kernel.species} | body.levels()
    known |= {name: body.argument(name) for name in body.kernel.arguments}
    known |= {f"{RATE}{name}": rate for name, rate in body.rates().items()}
    return {each.name: float(_told(each, known)) for each in wanted}


def _told(observable: Observable, known: Mapping[str, Any]) -> Any:
    value = evaluate(observable.formula, known, FUNCTIONS)
    return value / units.scale(observable.unit) if observable.measured else value
