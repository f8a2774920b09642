"""Terms of the Systems Biology Ontology (SBO): what kind of thing each element of a document is."""

import re
from collections.abc import Iterable, Mapping

from cellsim.language.network import Reaction

FRAMEWORK = "SBO:0000293"  # non-spatial continuous framework
COMPARTMENT = "SBO:0000290"  # physical compartment
CHEMICAL = "SBO:0000247"  # simple chemical
REACTANT, PRODUCT, MODIFIER = "SBO:0000010", "SBO:0000011", "SBO:0000019"
RATE_LAW = "SBO:0000001"
BIOCHEMICAL, TRANSPORT, PROCESS = "SBO:0000176", "SBO:0000655", "SBO:0000375"
QUANTITY = "SBO:0000002"  # quantitative systems description parameter

_CONSTANTS = (
    (r"_Km(_|$)", "SBO:0000027"),  # Michaelis constant
    (r"_Ki(_|$)", "SBO:0000261"),  # inhibitory constant
    (r"_Kd(_|$)", "SBO:0000282"),  # dissociation constant
    (r"_Keq$", "SBO:0000281"),  # equilibrium constant
    (r"_Vmax$", "SBO:0000186"),  # maximal velocity
    (r"_kcat$", "SBO:0000025"),  # catalytic rate constant
    (r"_k$", "SBO:0000009"),  # kinetic constant
    (r"_tau(_on|_off)?$", "SBO:0000348"),  # exponential time constant
)


def of_constant(name: str) -> str:
    """The term of a constant parameter, by what the enzymologists' letter at the end of its name says.

    Parameters
    ----------
    name : such as ``NAMPT_Km_NAM``

    Returns
    -------
    the term; that of any constant where no letter says more
    """
    return next((term for pattern, term in _CONSTANTS if re.search(pattern, name)), QUANTITY)


def of_reaction(reaction: Reaction, identities: Mapping[str, Iterable[tuple[str, str]]]) -> str:
    """The term of a reaction: transport where the same substance is on both sides, a process where one side is bare.

    Parameters
    ----------
    reaction : of contents
    identities : relations and identifiers of the species, by name

    Returns
    -------
    the term
    """
    sides: dict[bool, set[str]] = {True: set(), False: set()}
    bare = {True, False}
    for name, count in reaction.stoichiometry.items():
        bare.discard(count > 0)
        sides[count > 0] |= {each for relation, each in identities.get(name, ()) if relation == "is"}
    if bare:
        return PROCESS
    return TRANSPORT if sides[True] & sides[False] else BIOCHEMICAL
