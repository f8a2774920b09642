"""How finely the network of a tissue is carried, and below what its species count as at rest."""

from math import inf
from typing import NamedTuple

import numpy as np

from cellsim.biology.repair.felt import FOLLOWERS
from cellsim.biology.repair.segments import SHARES
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model

LEAST = 3e-6  # of a species, in its unit
TRACE = 1e-6  # below this share, what is left of damage and its answer counts as rest


class Precision(NamedTuple):
    """By species, each in its unit: what a step may miss (species and what moves,), and the two below (species,)."""

    tolerance: np.ndarray
    floor: np.ndarray  # a step may leave its tolerance below nothing; nobody is shown that
    trace: np.ndarray  # what counts as rest

    @classmethod
    def of(cls, model: Model, kernel: Kernel, enzyme: float) -> "Precision":
        """That of a kernel of a model; ``enzyme`` is creatine kinase in plasma at rest [U/L]."""
        species = model.tissue.species
        ledgers = {name for name in kernel.species if species[name].ledger}
        signed = {name for name in kernel.species if species[name].signed}
        least = dict.fromkeys(signed, -LEAST) | dict.fromkeys((*ledgers, *FOLLOWERS), inf)
        traces = dict.fromkeys(FOLLOWERS, TRACE * max(enzyme, 1.0)) | dict.fromkeys((*SHARES, *ledgers), inf)
        return cls(
            np.array((*(least.get(name, LEAST) for name in kernel.species), *(inf for _ in kernel.moving))),
            np.array([-inf if name in ledgers | signed else 0.0 for name in kernel.species]),
            np.array([traces.get(name, TRACE) for name in kernel.species]),
        )
