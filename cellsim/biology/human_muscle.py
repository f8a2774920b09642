"""The chemistry of one fiber, put together: what the kernel is emitted from."""

from functools import cache

from cellsim.biology.energy import metabolism as energy
from cellsim.biology.nad import pathways as nad
from cellsim.biology.nad.resting import DERIVED
from cellsim.biology.person import network as person
from cellsim.biology.redox import matrix as redox
from cellsim.biology.signals import signaling
from cellsim.language.network import Network
from cellsim.language.parameters import Parameter, load

TABLES = ("nad", "energy", "redox", "signaling", "hypotheses")
COMPARTMENTS = {"nucleus": "Volume_nuc", "cytosol": "V_cyt", "matrix": "V_mit"}  # shares of fiber water


@cache
def chemistry_table() -> dict[str, Parameter]:
    """Every row of the tables that the chemistry rests on."""
    return load(TABLES)


@cache
def muscle_network() -> Network:
    """Species, definitions and reactions of a muscle fiber."""
    units = {name: each.unit for name, each in chemistry_table().items()}
    return Network(
        [*energy.SPECIES, *nad.SPECIES, *redox.SPECIES, *signaling.SPECIES],
        [*nad.DEFINITIONS, *energy.DEFINITIONS, *redox.DEFINITIONS, *signaling.DEFINITIONS],
        [*energy.REACTIONS, *nad.REACTIONS, *redox.REACTIONS, *signaling.REACTIONS],
        units | DERIVED,
        nad.INPUTS | energy.INPUTS,
    )


PERSON_TABLES = ("uptake", "nad")


@cache
def person_network() -> Network:
    """Vitamin B3 in the person around the muscle."""
    units = {name: each.unit for name, each in load(PERSON_TABLES).items()}
    return Network(person.SPECIES, person.DEFINITIONS, person.REACTIONS, units | person.DERIVED, person.INPUTS)
