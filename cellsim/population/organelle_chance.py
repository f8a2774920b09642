"""The chance of one organelle in one step: which block of draws decides what.

Compiled as one text with the events.
"""

import numpy as np

from cellsim.kinetics.draws import block, fraction
from cellsim.population.organelle_rows import Fibers, Individuals

# Blocks of four decisions of one organelle in one step
EVENTS, COPIES, MUTATION, ENGULFMENT, DIVISION, IDENTITY, FOUNDING = range(7)
MEETINGS = 64  # two blocks for each contact that an organelle seeks in the step, from here on


def roll(fiber: int, first: int, step: int, chance: np.ndarray, rows: Individuals, fibers: Fibers) -> None:
    """Draw what every organelle of a fiber needs in any step, from slot ``first`` on.

    ``chance`` (8, slot) takes the four decisions of the block EVENTS (hits, contacts, division, tagging)
    and of COPIES (wild lost, wild made, mutant lost, mutant made). Plain loops, taken several at once.
    """
    key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
    for slot in range(first, fibers.count[fiber]):
        words = block(key0, key1, rows.identity[fiber, slot], step, EVENTS)
        chance[0, slot] = fraction(words[0])
        chance[1, slot] = fraction(words[1])
        chance[2, slot] = fraction(words[2])
        chance[3, slot] = fraction(words[3])
    for slot in range(first, fibers.count[fiber]):
        words = block(key0, key1, rows.identity[fiber, slot], step, COPIES)
        chance[4, slot] = fraction(words[0])
        chance[5, slot] = fraction(words[1])
        chance[6, slot] = fraction(words[2])
        chance[7, slot] = fraction(words[3])
