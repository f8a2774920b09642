"""Enzymes and transporters that a scenario can slow or speed up, and where in the person each of them is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from cellsim.biology.human_muscle import muscle_network, person_network
from cellsim.biology.presets import presets
from cellsim.language.network import Network

FIBER = "fiber"
NETWORKS: tuple[tuple[str, Callable[[], Network]], ...] = ((FIBER, muscle_network), ("body", person_network))
"""Every network that a perturbation reaches, under its name in a ``Change``. The one place to add a network."""

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


def targets() -> tuple[Target, ...]:
    """Everything whose capacity can be changed, in the order of the networks."""
    return _targets(NETWORKS)


def enzymes() -> dict[str, tuple[str, ...]]:
    """The name of every enzyme and transporter, and the places where there is one."""
    found: dict[str, dict[str, None]] = {}
    for each in targets():
        found.setdefault(each.enzyme, {})[each.place] = None
    return {enzyme: tuple(places) for enzyme, places in found.items()}


def places() -> tuple[str, ...]:
    """What may be written as ``where``: every place that has an enzyme, and everywhere."""
    return (*dict.fromkeys(each.place for each in targets()), EVERYWHERE)


def find(enzyme: str, place: str) -> tuple[Target, ...]:
    """What a perturbation of this enzyme reaches in this place; nothing where there is none."""
    return _found(NETWORKS).get((enzyme, place), ())


def usable() -> tuple[str, ...]:
    """The presets of which every enzyme is somewhere in this person."""
    known = enzymes()
    return tuple(name for name, rows in presets().items() if all(enzyme in known for enzyme in rows))


@cache
def _targets(networks: tuple[tuple[str, Callable[[], Network]], ...]) -> tuple[Target, ...]:
    found: list[Target] = []
    for name, made in networks:
        found.extend(_in_fiber(made()) if name == FIBER else _in_body(made(), name))
    return tuple(found)


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


@cache
def _found(networks: tuple[tuple[str, Callable[[], Network]], ...]) -> dict[tuple[str, str], tuple[Target, ...]]:
    found: dict[tuple[str, str], tuple[Target, ...]] = {}
    for each in _targets(networks):
        for place in (each.place, EVERYWHERE):
            found[each.enzyme, place] = (*found.get((each.enzyme, place), ()), each)
    return found
