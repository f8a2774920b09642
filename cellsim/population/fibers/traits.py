"""Who a fiber is: its type by lot, and its numbers by type, person and its own spread."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import exp, log, sqrt

from cellsim.biology.exercise.recruitment import FIBER_TYPES
from cellsim.biology.people.fiber import fiber, type_shares
from cellsim.biology.people.subjects import Subject
from cellsim.biology.training.habits import SETTING
from cellsim.kinetics.draws import decision, normal, uniform
from cellsim.language.formulas import names_in
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model

TYPES = FIBER_TYPES
WHICH_TYPE = decision("type of the fiber")


def fiber_types(model: Model, count: int, seed: int, person: int) -> tuple[str, ...]:
    """The type of each fiber by its key: shares as in the table, a mosaic by named draws."""
    shares = type_shares(model.values)
    exact = [count * shares[group] for group in TYPES]
    numbers = [int(each) for each in exact]
    for group in sorted(range(3), key=lambda at: numbers[at] - exact[at])[: count - sum(numbers)]:
        numbers[group] += 1
    order = sorted(range(count), key=lambda key: uniform(seed, person, key, 0, 0, WHICH_TYPE))
    types = [""] * count
    for name, key in zip(
        (name for name, number in zip(TYPES, numbers, strict=True) for _ in range(number)), order, strict=True
    ):
        types[key] = name
    return tuple(types)


def _spread(seed: int, person: int, key: int, what: str, cv: float) -> float:
    """A lognormal factor of mean one for one property of one fiber."""
    sigma = sqrt(log(1.0 + cv * cv))
    return exp(sigma * normal(seed, person, key, 0, 0, decision(f"spread of {what}")) - 0.5 * sigma * sigma)


def fiber_parameters(model: Model, subject: Subject, group: str, key: int, seed: int, person: int) -> dict[str, float]:
    """Parameters of one fiber: the reference, laid over by its type, its person and its own spread."""
    return typical_parameters(model, subject, group, lambda what, cv: _spread(seed, person, key, what, cv))


def typical_parameters(
    model: Model, subject: Subject, group: str, spread: Callable[[str, float], float] = lambda what, cv: 1.0
) -> dict[str, float]:
    """Parameters of the middle fiber of a type in one person; ``spread`` maps a property and its cv to a factor."""
    found = fiber(model.rows, model.values, subject, group, spread)
    begun = _begun(model)
    rest = model.rest_of(FIBER, {name: value for name, value in found.items() if name not in begun})
    return found | {name: rest(name) for name in begun}


@lru_cache(maxsize=64)
def _begun(model: Model) -> tuple[str, ...]:
    """Numbers of rest that follow from the habit of a fiber, so that those of the reference are not its own."""
    return tuple(
        name
        for name, each in model.rests[FIBER].resting.items()
        if any(read.startswith(SETTING) for read in names_in(each.formula))
    )


def resting_inputs(model: Model, p: Mapping[str, float]) -> dict[str, float]:
    """What reaches a fiber at rest and fasted, by itself: with blood around it, the blood says what it brings.

    ``p`` are the fiber's own parameters; with arrays (fiber,) the answer is in arrays too.
    """
    return model.rest_of(FIBER, p).inputs()
