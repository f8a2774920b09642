"""The words that biology is written in: species, reactions, formulas with names, and rows with authors.

All that a page of one's own needs is here; ``experiments/own_enzyme/`` has such a page.
"""

from cellsim.language.mechanism import Capacity, Hypothesis, Mechanism, Resting, Structure
from cellsim.language.model import Model
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import Parameter, beside
from cellsim.language.ratelaws import competitive, inhibition, mass_action, michaelis_menten, saturation
from cellsim.sources import Source

__all__ = [
    "Capacity", "Definition", "Hypothesis", "Mechanism", "Model", "Observable", "Parameter", "Reaction", "Resting",
    "Source", "Species", "Structure", "beside", "competitive", "inhibition", "mass_action", "michaelis_menten",
    "saturation",
]  # fmt: skip
