"""Contacts of the mitochondria of one fiber: damage and mtDNA pass from one to another.

Compiled as one text with the events.
"""

import numpy as np

from cellsim.biology.organelles.mitochondria import Constants, contact_weight, passed_on, potential
from cellsim.kinetics.draws import block, fraction
from cellsim.population.mitochondria.chance import DETAIL, Rates, refold
from cellsim.population.mitochondria.outlook import call_off
from cellsim.population.mitochondria.rows import Cells, Fiber, grains


def seek(
    fiber: Fiber, slot: int, turn: int, place: float, odd: int, shift: int, now: float,
    rates: Rates, row: Cells, p: Constants,
) -> None:  # fmt: skip
    """A contact that an untagged organelle may seek; ``place`` is where the candidate fell in its window [1/s].

    Both must be able to fuse.
    """
    sought = rates.contact * weight(fiber.thinned, slot, row, p)
    if place >= sought:
        return
    other = partner(fiber.count, slot, odd, shift, row.identity)
    if other < 0 or row.tagged[other] or place >= sought * weight(fiber.thinned, other, row, p):
        return
    meet(fiber, slot, other, turn, row, p)
    refold(slot, now, row, p)
    due = row.due[other]
    if refold(other, now, row, p):
        call_off(min(due, row.due[other]), fiber)


def weight(thinned: float, slot: int, row: Cells, p: Constants) -> float:
    """Chance that an organelle can fuse."""
    each = row.cells[slot]
    return contact_weight(potential(thinned * each.damage, each.wild, each.mutant, p), p)


def meet(fiber: Fiber, slot: int, other: int, turn: int, row: Cells, p: Constants) -> None:
    """A kiss-and-run contact of two untagged organelles.

    Only the ratio of their masses counts, so the masses are those of the row.
    """
    words = block(fiber.key0, fiber.key1, row.identity[slot], turn, DETAIL)
    this, that = row.cells[slot], row.cells[other]
    mass, other_mass, thinned = this.mass, that.mass, fiber.thinned
    before = grains(mass * this.damage) + grains(other_mass * that.damage)
    draw = fraction(words[0])
    moved = passed_on(thinned * this.damage, mass, thinned * that.damage, other_mass, draw, p) / thinned
    this.damage += moved / mass
    that.damage -= moved / other_mass
    fiber.burden += grains(mass * this.damage) + grains(other_mass * that.damage) - before
    hand_copy(slot, other, fraction(words[1]), row)
    hand_copy(other, slot, fraction(words[2]), row)
    # One more goes to the poorer: without it all copies end in a few organelles within decades
    here, there = (this.wild + this.mutant) / mass, (that.wild + that.mutant) / other_mass
    if here > there:
        hand_copy(slot, other, fraction(words[3]), row)
    elif there > here:
        hand_copy(other, slot, fraction(words[3]), row)


def partner(count: int, slot: int, odd: int, shift: int, identity: np.ndarray) -> int:
    """Another organelle of the fiber, any with equal chance, found by identity and not by row.

    It is the one whose identity comes first in a random multiplicative hash.
    Returns the slot, or -1 where there is no other.
    """
    nobody = 0x100000000 << 20
    least = nobody
    # One bit less, so that no product leaves the signed 64 bits
    factor = odd & 0x7FFFFFFF | 1
    # A plain minimum of hash and slot in one number, so that several are taken at once
    for other in range(count):
        rank = ((identity[other] & 0xFFFFFFFF) * factor + shift) & 0xFFFFFFFF
        rank = nobody if other == slot else (rank << 20) | other
        least = rank if rank < least else least
    return -1 if least == nobody else least & 0xFFFFF


def hand_copy(giver: int, taker: int, draw: float, row: Cells) -> None:
    """One mtDNA copy, any with equal chance, goes from one organelle to another."""
    one, other = row.cells[giver], row.cells[taker]
    if one.wild + one.mutant == 0:
        return
    if draw * (one.wild + one.mutant) < one.mutant:
        one.mutant -= 1
        other.mutant += 1
    else:
        one.wild -= 1
        other.wild += 1
