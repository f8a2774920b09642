"""Enzymes and transporters that a scenario can slow or speed up."""

from functools import cache

from cellsim.biology.network import muscle_network

SCALED = ("level", "Vmax", "k")
"""What a perturbation scales: the level of an enzyme, or else its Vmax, or else its rate."""


@cache
def targets() -> dict[str, str]:
    """Every reaction whose capacity can be changed, with the parameter that stands for it."""
    network = muscle_network()
    found = {}
    for name, reaction in network.reactions.items():
        if all(network.species[each].unit == "1" for each in reaction.stoichiometry):
            continue  # a signal, which no enzyme makes
        parameter = next((f"{name}_{end}" for end in SCALED if f"{name}_{end}" in network.parameters), None)
        if parameter is not None:
            found[name] = parameter
    return found
