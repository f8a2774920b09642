"""Contacts of the mitochondria of one fiber: damage and mtDNA pass from one to another.

Compiled as one text with the events.
"""

import numpy as np

from cellsim.biology.mitochondria import Constants, contact_weight, passed_on, potential
from cellsim.kinetics.draws import block, fraction, poisson
from cellsim.population.organelle_chance import MEETINGS
from cellsim.population.organelle_rows import Fibers, Individuals


def meet(
    fiber: int, step: int, duration: float, chance: np.ndarray, rows: Individuals, fibers: Fibers, p: Constants
) -> None:
    """Kiss-and-run contacts of the untagged."""
    key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
    for slot in range(fibers.count[fiber]):
        if rows.tagged[fiber, slot]:
            continue
        identity = rows.identity[fiber, slot]
        psi = potential(rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
        meetings = poisson(chance[1, slot], fibers.contact[fiber] * contact_weight(psi, p) * duration)
        for meeting in range(meetings):
            words = block(key0, key1, identity, step, MEETINGS + 2 * meeting)
            other = partner(fiber, slot, words[0] | 1, words[1], rows, fibers)
            if other < 0 or rows.tagged[fiber, other]:
                continue
            psi = potential(rows.damage[fiber, other], rows.wild[fiber, other], rows.mutant[fiber, other], p)
            if fraction(words[2]) > contact_weight(psi, p):
                continue
            mass, other_mass = rows.mass[fiber, slot], rows.mass[fiber, other]
            moved = passed_on(
                rows.damage[fiber, slot], mass, rows.damage[fiber, other], other_mass, fraction(words[3]), p
            )
            rows.damage[fiber, slot] += moved / mass
            rows.damage[fiber, other] -= moved / other_mass
            words = block(key0, key1, identity, step, MEETINGS + 2 * meeting + 1)
            hand_copy(fiber, slot, other, fraction(words[0]), rows)
            hand_copy(fiber, other, slot, fraction(words[1]), rows)
            # One more goes to the poorer: without it all copies end in a few organelles within decades
            here = (rows.wild[fiber, slot] + rows.mutant[fiber, slot]) / mass
            there = (rows.wild[fiber, other] + rows.mutant[fiber, other]) / other_mass
            if here > there:
                hand_copy(fiber, slot, other, fraction(words[2]), rows)
            elif there > here:
                hand_copy(fiber, other, slot, fraction(words[2]), rows)


def partner(fiber: int, slot: int, odd: int, shift: int, rows: Individuals, fibers: Fibers) -> int:
    """Another organelle of the fiber, any with equal chance, found by identity and not by row.

    It is the one whose identity comes first in a random multiplicative hash.
    Returns the slot, or -1 where there is no other.
    """
    found, least = -1, 0x100000000
    for other in range(fibers.count[fiber]):
        rank = ((rows.identity[fiber, other] & 0xFFFFFFFF) * odd + shift) & 0xFFFFFFFF
        if rank < least and other != slot:
            found, least = other, rank
    return found


def hand_copy(fiber: int, giver: int, taker: int, draw: float, rows: Individuals) -> None:
    """One mtDNA copy, any with equal chance, goes from one organelle to another."""
    wild, mutant = rows.wild[fiber, giver], rows.mutant[fiber, giver]
    if wild + mutant == 0:
        return
    if draw * (wild + mutant) < mutant:
        rows.mutant[fiber, giver] -= 1
        rows.mutant[fiber, taker] += 1
    else:
        rows.wild[fiber, giver] -= 1
        rows.wild[fiber, taker] += 1
