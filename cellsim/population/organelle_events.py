"""What happens to the mitochondria of one fiber in one step, in one fixed order.

Clocks; growth, loss and hits; contacts; divisions; mtDNA; tagging and
engulfment; digestion; gaps closed. The rules are those of
``biology/mitochondria.py``; chance comes by the identity of the organelle, so
an extra division in one arm shifts nobody else's numbers.

Everything here is scalar code over the rows of one fiber and is compiled as
one text together with the rules.
"""

from math import exp, expm1, log1p

import numpy as np

from cellsim.biology.mitochondria import (
    Constants,
    clearance_capacity,
    contact_weight,
    copy_birth_rate,
    damage_after_hits,
    damage_kept,
    division_hazard,
    engulfment_hazard,
    engulfment_room,
    hit_rate,
    passed_on,
    potential,
    supply_rate,
    tagging_hazard,
)
from cellsim.kinetics.draws import binomial, block, child, fraction, happens, poisson
from cellsim.population.organelle_rows import (
    GONE,
    Environment,
    Fibers,
    Individuals,
    clocks,
    close_gaps,
    digest,
    working_mass,
)

# Blocks of four decisions of one organelle in one step
EVENTS, COPIES, MUTATION, ENGULFMENT, DIVISION, IDENTITY, FOUNDING, DEPOLARIZATION = range(8)
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


def grow_and_wear(
    fiber: int, duration: float, base: float, loss: float, ros: float, chance: np.ndarray,
    rows: Individuals, fibers: Fibers, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """Proteolysis and new protein, solved exactly for a constant supply; then hits."""
    untagged, tagged = 0.0, 0.0
    for slot in range(fibers.count[fiber]):
        if rows.tagged[fiber, slot]:
            tagged += rows.mass[fiber, slot]
        else:
            untagged += rows.mass[fiber, slot]
    stays = exp(-loss * duration)
    supplied = supply_rate(around.pgc1a[fiber], fibers.supply[fiber] * around.supply[fiber], p) * duration * base
    supplied = supplied if untagged > 0.0 else 0.0
    fresh = supplied if loss <= 0.0 else supplied / (loss * duration) * -expm1(-loss * duration)
    growth = stays if untagged <= 0.0 else stays + fresh / untagged
    new = 0.0 if untagged <= 0.0 else fresh / (untagged * growth)
    fibers.born[fiber] += supplied / base
    fibers.lost[fiber] += (-expm1(-loss * duration) * (untagged + tagged) + supplied - fresh) / base
    for slot in range(fibers.count[fiber]):
        if rows.tagged[fiber, slot]:
            rows.mass[fiber, slot] *= stays
        else:
            rows.mass[fiber, slot] *= growth
            rows.damage[fiber, slot] *= 1.0 - new
        damage = rows.damage[fiber, slot]
        hits = poisson(chance[0, slot], hit_rate(damage, ros, p) * duration)
        if hits > 0:
            rows.damage[fiber, slot] = damage_after_hits(damage, hits, p)


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


def divide(
    fiber: int, step: int, duration: float, pulse: float, chance: np.ndarray,
    rows: Individuals, fibers: Fibers, p: Constants,
) -> None:  # fmt: skip
    """Divisions of the untagged; one that finds the row full does not happen and is counted."""
    key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
    for slot in range(fibers.count[fiber]):
        if rows.tagged[fiber, slot]:
            continue
        identity, mass = rows.identity[fiber, slot], rows.mass[fiber, slot]
        if not happens(chance[2, slot], division_hazard(mass, pulse, p) * duration):
            continue
        daughter = fibers.count[fiber]
        if daughter == rows.mass.shape[1]:
            fibers.crowded[fiber] += 1
            continue
        words = block(key0, key1, identity, step, DIVISION)
        share = p.share_low + (p.share_high - p.share_low) * fraction(words[0])
        burden = rows.damage[fiber, slot] * mass
        taken = burden * damage_kept(share, fraction(words[1]), p)
        # What would exceed full damage on one side stays on the other
        taken = min(max(taken, burden - (1.0 - share) * mass), share * mass)
        wild = binomial(fraction(words[2]), rows.wild[fiber, slot], share)
        mutant = binomial(fraction(words[3]), rows.mutant[fiber, slot], share)
        rows.mass[fiber, daughter] = share * mass
        rows.mass[fiber, slot] = mass - share * mass
        rows.damage[fiber, daughter] = min(taken / (share * mass), 1.0)
        rows.damage[fiber, slot] = min((burden - taken) / (mass - share * mass), 1.0)
        rows.wild[fiber, daughter] = wild
        rows.mutant[fiber, daughter] = mutant
        rows.wild[fiber, slot] -= wild
        rows.mutant[fiber, slot] -= mutant
        rows.tagged[fiber, daughter] = 0
        rows.identity[fiber, daughter] = child(key0, key1, identity, step, IDENTITY)
        fibers.count[fiber] = daughter + 1


def renew_copies(
    fiber: int, step: int, duration: float, chance: np.ndarray, rows: Individuals, fibers: Fibers, p: Constants
) -> None:
    """Death, replication and mutation of mtDNA copies."""
    key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
    copies, mass = 0, 0.0
    for slot in range(fibers.count[fiber]):
        copies += rows.wild[fiber, slot] + rows.mutant[fiber, slot]
        mass += rows.mass[fiber, slot]
    if mass <= 0.0:
        return
    dies = -expm1(-p.kdeg * duration)
    made = -expm1(-copy_birth_rate(float(copies), mass, p) * duration)
    for slot in range(fibers.count[fiber]):
        wild, mutant = rows.wild[fiber, slot], rows.mutant[fiber, slot]
        more = binomial(chance[5, slot], wild, made)
        rows.wild[fiber, slot] = wild - binomial(chance[4, slot], wild, dies) + more
        if mutant > 0:
            born = binomial(chance[7, slot], mutant, made)
            rows.mutant[fiber, slot] = mutant - binomial(chance[6, slot], mutant, dies) + born
        if more > 0:
            words = block(key0, key1, rows.identity[fiber, slot], step, MUTATION)
            changed = binomial(fraction(words[0]), more, p.mu)
            rows.wild[fiber, slot] -= changed
            rows.mutant[fiber, slot] += changed


def tag_and_engulf(
    fiber: int, step: int, duration: float, base: float, pulse: float, lysosome: float, chance: np.ndarray,
    rows: Individuals, fibers: Fibers, p: Constants,
) -> None:  # fmt: skip
    """Tagging by potential; the tagged go into autophagosomes while these have room."""
    key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
    clearable = clearance_capacity(lysosome, p) * duration
    for slot in range(fibers.count[fiber]):
        identity, left = rows.identity[fiber, slot], duration
        if not rows.tagged[fiber, slot]:
            psi = potential(rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
            hazard = tagging_hazard(psi, pulse, p)
            draw = chance[3, slot]
            if not happens(draw, hazard * duration):
                continue
            rows.tagged[fiber, slot] = 1
            # Tagged part-way through the step: the same draw says when
            left = duration + log1p(-draw) / hazard
        room = engulfment_room(fibers.queue[fiber] + fibers.intake[fiber], clearable, p)
        draw = fraction(block(key0, key1, identity, step, ENGULFMENT)[0])
        if happens(draw, engulfment_hazard(room, p) * left):
            rows.tagged[fiber, slot] = GONE
            content = rows.mass[fiber, slot] / base
            fibers.intake[fiber] += content
            fibers.engulfed[fiber] += content


def advance_fibers(
    first: int, last: int, step: int, duration: float, base: float,
    rows: Individuals, fibers: Fibers, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """One step of the fibers ``first`` to ``last - 1``; ``base`` is the number of base organelles."""
    chance = np.empty((8, rows.mass.shape[1]))
    for fiber in range(first, last):
        capacity = working_mass(fiber, rows, fibers, p) / (base * p.phi0)
        loss, ros, division, tagging, lysosome = clocks(fiber, duration, capacity, fibers, around, p)
        roll(fiber, 0, step, chance, rows, fibers)
        grow_and_wear(fiber, duration, base, loss, ros, chance, rows, fibers, around, p)
        meet(fiber, step, duration, chance, rows, fibers, p)
        mothers = fibers.count[fiber]
        divide(fiber, step, duration, division, chance, rows, fibers, p)
        roll(fiber, mothers, step, chance, rows, fibers)
        renew_copies(fiber, step, duration, chance, rows, fibers, p)
        tag_and_engulf(fiber, step, duration, base, tagging, lysosome, chance, rows, fibers, p)
        close_gaps(fiber, rows, fibers)
        digest(fiber, duration, base, lysosome, fibers, p)


def found_fibers(base: float, rows: Individuals, fibers: Fibers, p: Constants) -> None:
    """Fill each fiber with organelles of mixed mass and light damage; slot order names their identities."""
    for fiber in range(len(fibers.count)):
        key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
        total = 0.0
        for slot in range(fibers.count[fiber]):
            identity = child(key0, key1, 0, slot, FOUNDING)
            words = block(key0, key1, identity, 0, FOUNDING)
            rows.identity[fiber, slot] = identity
            rows.mass[fiber, slot] = 0.6 + 0.8 * fraction(words[0])
            rows.damage[fiber, slot] = 2.0 * p.damage_rest * fraction(words[1])
            rows.wild[fiber, slot] = int(p.c0 + fraction(words[2]))
            total += rows.mass[fiber, slot]
        for slot in range(fibers.count[fiber]):
            rows.mass[fiber, slot] *= base / total


def depolarize_fibers(step: int, share: float, damage: float, rows: Individuals, fibers: Fibers) -> None:
    """Raise a random share of the organelles to at least this damage."""
    for fiber in range(len(fibers.count)):
        for slot in range(fibers.count[fiber]):
            words = block(fibers.key0[fiber], fibers.key1[fiber], rows.identity[fiber, slot], step, DEPOLARIZATION)
            if fraction(words[0]) < share and rows.damage[fiber, slot] < damage:
                rows.damage[fiber, slot] = damage
