"""Observables that are formulas of a network, worked out."""

from collections import ChainMap
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.formulas import Read, compiled
from cellsim.language.model import Model
from cellsim.language.observable import Observable

RATE = "v_"  # before the name of a reaction
ARRAYS: Mapping[str, Callable[[Any], Any]] = {
    "sqrt": np.sqrt,
    "exp": np.exp,
    "log": np.log,
    "ramp": lambda x: np.maximum(x, 0.0),
}


def worked_out(observable: Observable, read: Read) -> Any:
    """What the formula of an observable comes to, in the observable's unit; ``read`` tells in cellsim's own units.

    Where it is a mere name and needs no turning into a unit, it is what ``read`` gave, and no copy.
    """
    found = compiled(observable.formula)(read, ARRAYS)
    return found if observable.scale == 1.0 else found / observable.scale


def of_person(model: Model, kernel: Kernel, Y: np.ndarray, P: np.ndarray, size: float) -> dict[str, np.ndarray]:
    """Every observable of the network of the person, in its own unit, of a person so much larger than the reference.

    The network is that of the reference body; a larger one has more of all that is an amount, and the same levels.
    ``Y`` and ``P`` are (species, sample) and (argument, sample), and each observable is (sample,).
    """
    return _of_one("body", model, kernel, Y, P, size)


def of_tissue(model: Model, kernel: Kernel, Y: np.ndarray, P: np.ndarray) -> dict[str, np.ndarray]:
    """Every observable that is a formula of the network of the tissue, in its own unit (sample,)."""
    return _of_one("muscle", model, kernel, Y, P, 1.0)


@np.errstate(all="ignore")  # what divides by nothing is no number, and is said to be none
def _of_one(
    kind: str, model: Model, kernel: Kernel, Y: np.ndarray, P: np.ndarray, size: float
) -> dict[str, np.ndarray]:
    wanted = [each for each in model.observables.values() if each.kind == kind and each.formula]
    if not wanted:
        return {}
    known = ChainMap(
        dict(zip(kernel.species, Y, strict=True)),
        dict(zip(kernel.definitions, kernel.derived(Y, P), strict=True)),
        dict(zip(kernel.arguments, P, strict=True)),
        model.values,
    )
    if any(RATE in each.formula for each in wanted):
        rates = zip(kernel.reactions, kernel.rates(Y, P), strict=True)
        known = known.new_child({f"{RATE}{name}": rate for name, rate in rates})
    found = {each.name: worked_out(each, known.__getitem__) * (size if each.grows else 1.0) for each in wanted}
    return {name: value if np.ndim(value) else np.full(Y.shape[1], value) for name, value in found.items()}
