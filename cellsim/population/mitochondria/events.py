"""What happens to one organelle: it is hit, divides, is tagged, renews its mtDNA.

The rules are those of ``biology/organelles/``; chance comes by the identity
of the organelle, so an extra division in one arm shifts nobody else's numbers.

Scalar code over the rows of one fiber, compiled as one text with the rules.
"""

from math import inf

from cellsim.biology.organelles.mitochondria import (
    Constants,
    damage_after_hits,
    damage_kept,
    division_hazard,
    hit_rate,
    potential,
    tagging_hazard,
)
from cellsim.kinetics.draws import binomial, block, child, fraction
from cellsim.population.mitochondria.chance import CANDIDATE, DETAIL, IDENTITY, Rates, Windows, first_gap, gap, refold
from cellsim.population.mitochondria.contacts import seek
from cellsim.population.mitochondria.rows import BLOCK, FRESH, ROOM, FiberRows, Individuals, Totals, grains


def candidate(
    fiber: int, slot: int, base: float, wide: Windows, rates: Rates,
    rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> int:  # fmt: skip
    """The next candidate of an organelle whose clock has run out; returns the slot to go on from."""
    fold, turn = totals.fold[fiber, slot], int(rows.turn[fiber, slot])
    seconds = (rates.end - rows.due[fiber, slot]) / (rates.pace * fold)  # left of the step
    words = block(fibers.key0[fiber], fibers.key1[fiber], rows.identity[fiber, slot], turn, CANDIDATE)
    rows.turn[fiber, slot] = turn + 1
    rows.due[fiber, slot] += gap(words[0])
    place, cover = rates.bound * fraction(words[1]), rates.raised * fold
    if place < wide.hit:
        strike(fiber, slot, place * cover, seconds, rates, rows, fibers, totals, p)
    elif place < wide.copies and place >= wide.tagging:
        renew(fiber, slot, (place - wide.tagging) * cover, words[2], seconds, rates, rows, totals, p)
    elif rows.tagged[fiber, slot]:
        return slot
    elif place < wide.division:
        divide(fiber, slot, turn, base, (place - wide.hit) * cover, seconds, rates, rows, fibers, totals, p)
    elif place < wide.tagging:
        tag(fiber, slot, (place - wide.division) * cover, seconds, rates, rows, fibers, totals, p)
    else:
        within = (place - wide.copies) * cover
        other = seek(fiber, slot, turn, within, words[2], words[3], seconds, rates, rows, fibers, totals, p)
        # A contact may raise the bound of one that was passed already
        return other if other < slot and rows.due[fiber, other] <= rates.end else slot
    return slot


def strike(
    fiber: int, slot: int, place: float, seconds: float,
    rates: Rates, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> None:  # fmt: skip
    """A hit by reactive oxygen."""
    mass, raw, thinned = rows.mass[fiber, slot], rows.damage[fiber, slot], fibers.thinned[fiber]
    if place < hit_rate(thinned * raw, rates.ros, p):
        rows.damage[fiber, slot] = damage_after_hits(thinned * raw, 1, p) / thinned
        totals.burden[fiber] += grains(mass * rows.damage[fiber, slot]) - grains(mass * raw)
        refold(fiber, slot, seconds, rates.pace, rows, totals, p)


def tag(
    fiber: int, slot: int, place: float, seconds: float,
    rates: Rates, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> None:  # fmt: skip
    """Tagging for removal, by potential; never of the last that is whole.

    Each individual stands for many, which do not all lose their potential in one hour: chance in a small sample
    must not take from a fiber what would never grow again.
    """
    if totals.tagged[fiber] >= fibers.count[fiber] - 1:
        return
    damage = fibers.thinned[fiber] * rows.damage[fiber, slot]
    psi = potential(damage, rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
    if place < tagging_hazard(psi, rates.tagging, p):
        rows.tagged[fiber, slot] = FRESH
        totals.rest[fiber, slot] = seconds
        totals.free[fiber] -= grains(rows.mass[fiber, slot])
        totals.held[fiber] += grains(rows.mass[fiber, slot])
        totals.tagged[fiber] += 1
        totals.special[fiber, slot // BLOCK] += 1


def renew(
    fiber: int, slot: int, place: float, word: int, seconds: float,
    rates: Rates, rows: Individuals, totals: Totals, p: Constants,
) -> None:  # fmt: skip
    """Death or replication of one mtDNA copy; a new one may be mutant."""
    wild, mutant = rows.wild[fiber, slot], rows.mutant[fiber, slot]
    die, breed, mutant_die = wild * p.mtdna_degradation_rate, wild * rates.made, mutant * p.mtdna_degradation_rate
    more_wild, more_mutant = 0, 0
    if place < die:
        more_wild = -1
    elif place < die + breed:
        changed = fraction(word) < p.mtdna_mutation_probability
        more_wild, more_mutant = int(not changed), int(changed)
    elif place < die + breed + mutant_die:
        more_mutant = -1
    elif place < die + breed + mutant_die + mutant * rates.made:
        more_mutant = 1
    else:
        return
    rows.wild[fiber, slot] = wild + more_wild
    rows.mutant[fiber, slot] = mutant + more_mutant
    totals.wild[fiber] += more_wild
    totals.mutant[fiber] += more_mutant
    refold(fiber, slot, seconds, rates.pace, rows, totals, p)


def divide(
    fiber: int, slot: int, turn: int, base: float, place: float, seconds: float,
    rates: Rates, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> None:  # fmt: skip
    """Division of an untagged organelle; one that finds the row full does not happen and is counted."""
    mass = rows.mass[fiber, slot]
    if place >= division_hazard(fibers.grown[fiber] * mass, rates.division, p):
        return
    daughter = fibers.count[fiber]
    if daughter == int(ROOM * base):
        fibers.crowded[fiber] += 1
        return
    before = grains(mass), grains(mass * rows.damage[fiber, slot])
    split(fiber, slot, daughter, turn, rows, fibers, p)
    masses = rows.mass[fiber, slot], rows.mass[fiber, daughter]
    totals.free[fiber] += grains(masses[0]) + grains(masses[1]) - before[0]
    burdens = masses[0] * rows.damage[fiber, slot], masses[1] * rows.damage[fiber, daughter]
    totals.burden[fiber] += grains(burdens[0]) + grains(burdens[1]) - before[1]
    # The daughter's own clock runs from the division on
    identity = rows.identity[fiber, daughter]
    rows.due[fiber, daughter] = rates.end - seconds * rates.pace
    rows.due[fiber, daughter] += first_gap(fibers.key0[fiber], fibers.key1[fiber], identity)
    totals.fold[fiber, daughter] = 1.0
    eight = daughter // BLOCK
    if daughter % BLOCK == 0:
        totals.soonest[fiber, eight], totals.special[fiber, eight] = inf, 0
    totals.soonest[fiber, eight] = min(totals.soonest[fiber, eight], rows.due[fiber, daughter])
    refold(fiber, slot, seconds, rates.pace, rows, totals, p)
    refold(fiber, daughter, seconds, rates.pace, rows, totals, p)


def split(fiber: int, slot: int, daughter: int, turn: int, rows: Individuals, fibers: FiberRows, p: Constants) -> None:
    """Share mass, damage and mtDNA of a mother with a daughter in a free slot."""
    key0, key1, identity = fibers.key0[fiber], fibers.key1[fiber], rows.identity[fiber, slot]
    mass, thinned = rows.mass[fiber, slot], fibers.thinned[fiber]
    words = block(key0, key1, identity, turn, DETAIL)
    share = p.daughter_share_low + (p.daughter_share_high - p.daughter_share_low) * fraction(words[0])
    burden = thinned * rows.damage[fiber, slot] * mass
    taken = burden * damage_kept(share, fraction(words[1]), p)
    # What would exceed full damage on one side stays on the other
    taken = min(max(taken, burden - (1.0 - share) * mass), share * mass)
    wild = binomial(fraction(words[2]), rows.wild[fiber, slot], share)
    mutant = binomial(fraction(words[3]), rows.mutant[fiber, slot], share)
    rows.mass[fiber, daughter] = share * mass
    rows.mass[fiber, slot] = mass - share * mass
    rows.damage[fiber, daughter] = min(taken / (share * mass), 1.0) / thinned
    rows.damage[fiber, slot] = min((burden - taken) / (mass - share * mass), 1.0) / thinned
    rows.wild[fiber, daughter] = wild
    rows.mutant[fiber, daughter] = mutant
    rows.wild[fiber, slot] -= wild
    rows.mutant[fiber, slot] -= mutant
    rows.tagged[fiber, daughter] = 0
    rows.identity[fiber, daughter] = child(key0, key1, identity, turn, IDENTITY)
    rows.turn[fiber, daughter] = 0
    fibers.count[fiber] = daughter + 1
