"""What the fibers of each type could pull."""

from math import fsum

import numpy as np

from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES


def capacities(fibers: Fibers, pull_left: np.ndarray | float = 1.0) -> dict[str, float]:
    """Power of each type if all its fibers pulled [umol ATP/L/s].

    ``pull_left`` is the share of each fiber's pull that damage and fatigue leave (fiber,): a sore muscle needs
    more of its fibers for the same power.
    """
    now = fibers.derived()
    able = fibers.weight * fibers.P[fibers.argument["Contraction_peak"]] * now["pull"] * pull_left
    return {group: fsum(able[fibers.members[group]].tolist()) for group in TYPES}
