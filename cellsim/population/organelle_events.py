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
    copy_birth_rate,
    damage_after_hits,
    damage_kept,
    division_hazard,
    engulfment_hazard,
    engulfment_room,
    hit_rate,
    potential,
    supply_rate,
    tagging_hazard,
)
from cellsim.kinetics.draws import binomial, block, child, fraction, happens, poisson
from cellsim.population.organelle_chance import DIVISION, ENGULFMENT, FOUNDING, IDENTITY, MUTATION, roll
from cellsim.population.organelle_contacts import meet
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

LIGHTEST, HEAVIEST = 0.6, 1.4  # masses that a muscle begins with; settling forgets them


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
            rows.mass[fiber, slot] = LIGHTEST + (HEAVIEST - LIGHTEST) * fraction(words[0])
            rows.damage[fiber, slot] = 2.0 * p.damage_rest * fraction(words[1])
            rows.wild[fiber, slot] = int(p.c0 + fraction(words[2]))
            total += rows.mass[fiber, slot]
        for slot in range(fibers.count[fiber]):
            rows.mass[fiber, slot] *= base / total
