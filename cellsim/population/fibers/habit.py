"""A habit goes on in the background: what a level of activity sets in the fibers."""

import numpy as np

from cellsim.biology.training.habits import LOADING, SETTING, of_fiber
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES

USUAL = {f"{SETTING}{LOADING}": 1.0}
"""What the arguments of a habit are where no row says so, if not 0."""


def set_in_fibers(fibers: Fibers, level: str) -> None:
    """Let a level of activity go on from now in fibers, each by its type.

    Only what a network has is set; of what has no row the mean is 0, and a usual day loads all.

    Parameters
    ----------
    fibers : of one person
    level : of ``cellsim.biology.training.habits.LEVELS``

    Source
    ------
    that of the rows of ``cellsim/biology/training/habits.toml``
    """
    by_type = {group: of_fiber(fibers.model.rows, level, group) for group in TYPES}
    for name in fibers.argument:
        if name.startswith(SETTING):
            usual = USUAL.get(name, 0.0)
            fibers.set(name, np.array([by_type[group].get(name, usual) for group in fibers.types]))
