"""Contacts of the mitochondria of one fiber: damage and mtDNA pass from one to another.

Compiled as one text with the events.
"""

from cellsim.biology.organelles.mitochondria import Constants, contact_weight, passed_on, potential
from cellsim.kinetics.draws import block, fraction, signed
from cellsim.population.mitochondria.chance import DETAIL, Rates, refold
from cellsim.population.mitochondria.rows import FiberRows, Individuals, Totals, grains


def seek(
    fiber: int, slot: int, turn: int, place: float, odd: int, shift: int, seconds: float,
    rates: Rates, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> int:  # fmt: skip
    """A contact that an untagged organelle may seek; ``place`` is where the candidate fell in its window [1/s].

    Both must be able to fuse. Returns the slot of the other, or its own where there was no contact.
    """
    sought = rates.contact * weight(fiber, slot, rows, fibers, p)
    if place >= sought:
        return slot
    other = partner(fiber, slot, odd | 1, shift, rows, fibers)
    if other < 0 or rows.tagged[fiber, other] or place >= sought * weight(fiber, other, rows, fibers, p):
        return slot
    meet(fiber, slot, other, turn, rows, fibers, totals, p)
    refold(fiber, slot, seconds, rates.pace, rows, totals, p)
    refold(fiber, other, seconds, rates.pace, rows, totals, p)
    return other


def weight(fiber: int, slot: int, rows: Individuals, fibers: FiberRows, p: Constants) -> float:
    """Chance that an organelle can fuse."""
    damage = fibers.thinned[fiber] * rows.damage[fiber, slot]
    return contact_weight(potential(damage, rows.wild[fiber, slot], rows.mutant[fiber, slot], p), p)


def meet(
    fiber: int, slot: int, other: int, turn: int, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants
) -> None:
    """A kiss-and-run contact of two untagged organelles.

    Only the ratio of their masses counts, so the masses are those of the row.
    """
    words = block(fibers.key0[fiber], fibers.key1[fiber], rows.identity[fiber, slot], turn, DETAIL)
    mass, other_mass, thinned = rows.mass[fiber, slot], rows.mass[fiber, other], fibers.thinned[fiber]
    damage, other_damage = rows.damage[fiber, slot], rows.damage[fiber, other]
    before = grains(mass * damage) + grains(other_mass * other_damage)
    moved = passed_on(thinned * damage, mass, thinned * other_damage, other_mass, fraction(words[0]), p) / thinned
    rows.damage[fiber, slot] = damage + moved / mass
    rows.damage[fiber, other] = other_damage - moved / other_mass
    after = grains(mass * rows.damage[fiber, slot]) + grains(other_mass * rows.damage[fiber, other])
    totals.burden[fiber] += after - before
    hand_copy(fiber, slot, other, fraction(words[1]), rows)
    hand_copy(fiber, other, slot, fraction(words[2]), rows)
    # One more goes to the poorer: without it all copies end in a few organelles within decades
    here = (rows.wild[fiber, slot] + rows.mutant[fiber, slot]) / mass
    there = (rows.wild[fiber, other] + rows.mutant[fiber, other]) / other_mass
    if here > there:
        hand_copy(fiber, slot, other, fraction(words[3]), rows)
    elif there > here:
        hand_copy(fiber, other, slot, fraction(words[3]), rows)


def partner(fiber: int, slot: int, odd: int, shift: int, rows: Individuals, fibers: FiberRows) -> int:
    """Another organelle of the fiber, any with equal chance, found by identity and not by row.

    It is the one whose identity comes first in a random multiplicative hash.
    Returns the slot, or -1 where there is no other.
    """
    count, names = fibers.count[fiber], rows.identity[fiber]
    nobody = 0x100000000 << 20
    least = nobody
    # Less 2**32 where it is large, so that no product leaves the signed 64 bits; the hash is the same
    factor = signed(odd)
    # A plain minimum of hash and slot in one number, so that several are taken at once
    for other in range(count):
        rank = ((names[other] & 0xFFFFFFFF) * factor + shift) & 0xFFFFFFFF
        least = min(least, nobody if other == slot else (rank << 20) | other)
    return -1 if least == nobody else least & 0xFFFFF


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
