"""A habit goes on in the background: what a level of activity sets in the person."""

from cellsim.biology.training.habits import LOADING, SETTING, of_person
from cellsim.population.person.body import Body

USUAL = {f"{SETTING}{LOADING}": 1.0}
"""What the arguments of a habit are where no row says so, if not 0."""


def set_in_person(body: Body, level: str) -> None:
    """Let a level of activity go on from now in a person, as it does in fibers.

    Parameters
    ----------
    body : of the person
    level : of ``cellsim.biology.training.habits.LEVELS``

    Source
    ------
    that of the rows of ``cellsim/biology/training/habits.toml``
    """
    found = of_person(body.model.rows, level)
    for name in body.kernel.arguments:
        if name.startswith(SETTING):
            body.set(name, found.get(name, USUAL.get(name, 0.0)))
