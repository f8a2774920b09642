"""A habit goes on in the background: what a level of activity sets in fibers and in the person around them."""

import numpy as np

from cellsim.biology.training.habits import LOADING, SETTING, of_fiber, of_person
from cellsim.language.model import Model
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle.state import Muscle
from cellsim.population.person.body import Body

USUAL = {f"{SETTING}{LOADING}": 1.0}
"""What the arguments of a habit are where no row says so, if not 0."""


def set_habit(muscle: Muscle, level: str) -> None:
    """Let a level of activity go on from now in a muscle and its person.

    Only what a network has is set; of what has no row the mean is 0, and a usual day loads all.

    Parameters
    ----------
    muscle : whose background it is
    level : of ``cellsim.biology.training.habits.LEVELS``

    Source
    ------
    that of the rows of ``cellsim/biology/training/habits.toml``
    """
    fibers = muscle.fibers
    by_type = {group: of_fiber(muscle.model.rows, level, group) for group in TYPES}
    for name in fibers.argument:
        if name.startswith(SETTING):
            usual = USUAL.get(name, 0.0)
            fibers.set(name, np.array([by_type[group].get(name, usual) for group in fibers.types]))
    set_in_person(muscle.body, muscle.model, level)


def set_in_person(body: Body, model: Model, level: str) -> None:
    """Let a level of activity go on from now in a person, as ``set_habit`` does.

    Parameters
    ----------
    body : of the person
    model : what they are made of
    level : of ``cellsim.biology.training.habits.LEVELS``

    Source
    ------
    that of the rows of ``cellsim/biology/training/habits.toml``
    """
    found = of_person(model.rows, level)
    for name in body.kernel.arguments:
        if name.startswith(SETTING):
            body.set(name, found.get(name, USUAL.get(name, 0.0)))
