"""Enzymes and transporters that a scenario can slow or speed up, and where in the person each of them is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.presets import PRESETS
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.language.model import Model
from cellsim.language.network import Network

BODY = "body"  # what a ``Change`` calls the network of the person

SCALED = ("level", "Vmax", "k")
"""What a perturbation of a fiber scales: the level of an enzyme, or else its Vmax, or else its rate."""

MUSCLE, ELSEWHERE, EVERYWHERE = "muscle", "body", "everywhere"
PLACES = {
    "muscle": MUSCLE,
    "liver": "liver",
    "gut": "gut",
    "colon": "gut",
    "microbes": "gut bacteria",
    "plasma": "plasma",
    "red": "red cells",
    "white": "white cells",
    "tissue": "other tissues",
    "kidney": "kidney",
}
"""How the body's network begins the names of its enzymes, ``liver_NAMPT``, and what a scenario calls that place."""


@dataclass(frozen=True)
class Target:
    """One enzyme or transporter in one place: the ``parameter`` of a ``network`` that stands for its capacity."""

    enzyme: str
    place: str
    network: str
    parameter: str


def targets(model: Model | None = None) -> tuple[Target, ...]:
    """Everything in a model whose capacity can be changed, in the order of the networks."""
    return _targets(model or human_muscle())


def enzymes(model: Model | None = None) -> dict[str, tuple[str, ...]]:
    """The name of every enzyme and transporter, and the places where there is one."""
    found: dict[str, dict[str, None]] = {}
    for each in targets(model):
        found.setdefault(each.enzyme, {})[each.place] = None
    return {enzyme: tuple(places) for enzyme, places in found.items()}


def places(model: Model | None = None) -> tuple[str, ...]:
    """What may be written as ``where``: every place that has an enzyme, and everywhere."""
    return (*dict.fromkeys(each.place for each in targets(model)), EVERYWHERE)


def find(enzyme: str, place: str, model: Model | None = None) -> tuple[Target, ...]:
    """What a perturbation of this enzyme reaches in this place; nothing where there is none."""
    return _found(model or human_muscle()).get((enzyme, place), ())


def usable(model: Model | None = None) -> tuple[str, ...]:
    """The presets of which every enzyme is somewhere in this person."""
    known = enzymes(model)
    return tuple(name for name, rows in PRESETS.items() if all(enzyme in known for enzyme in rows))


@lru_cache(maxsize=64)
def _targets(model: Model) -> tuple[Target, ...]:
    return (*_in_fiber(model.networks[FIBER]), *_in_body(model.networks[PERSON], BODY))


def _in_fiber(network: Network) -> Iterator[Target]:
    for name, reaction in network.reactions.items():
        if all(network.species[each].unit == "1" for each in reaction.stoichiometry):
            continue  # a signal, which no enzyme makes
        parameter = next((f"{name}_{end}" for end in SCALED if f"{name}_{end}" in network.parameters), None)
        if parameter is not None:
            yield Target(name, MUSCLE, FIBER, parameter)
    for parameter in network.parameters:
        enzyme = parameter.removesuffix("_level")
        if enzyme != parameter and enzyme not in network.reactions:
            yield Target(enzyme, MUSCLE, FIBER, parameter)  # of enzymes that several reactions share


def _in_body(network: Network, name: str) -> Iterator[Target]:
    """What the body can have more or less of: each has a level, which several steps may share."""
    for argument in network.arguments:
        if argument.endswith("_level"):
            whole = argument.removesuffix("_level")
            start, _, enzyme = whole.partition("_")
            place = PLACES.get(start) if enzyme else None
            yield Target(enzyme if place else whole, place or ELSEWHERE, name, argument)


@lru_cache(maxsize=64)
def _found(model: Model) -> dict[tuple[str, str], tuple[Target, ...]]:
    found: dict[tuple[str, str], tuple[Target, ...]] = {}
    for each in _targets(model):
        for place in (each.place, EVERYWHERE):
            found[each.enzyme, place] = (*found.get((each.enzyme, place), ()), each)
    return found
