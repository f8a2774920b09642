"""The chance in a laboratory: which error falls on whose sample."""

from cellsim.biology.person.assays import Draw
from cellsim.kinetics.draws import decision, normal


def lot(seed: int, person: int, visit: int = 0) -> Draw:
    """Standard normal numbers by the name of what they decide, for one person's samples or one study's ways.

    They depend on nothing else: not on how many people a study has, nor on what the person was given.
    """
    return lambda what: normal(seed, person, 0, 0, visit, decision(what))
