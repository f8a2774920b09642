"""What happens to one organelle: it is hit, divides, is tagged, renews its mtDNA.

The rules are those of ``biology/organelles/``; chance comes by the identity
of the organelle, so an extra division in one arm shifts nobody else's numbers.

Scalar code over the rows of one fiber, compiled as one text with the rules.
"""

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
from cellsim.population.mitochondria.chance import (
    DETAIL,
    IDENTITY,
    Rates,
    Windows,
    first_gap,
    gap,
    refold,
)
from cellsim.population.mitochondria.contacts import seek
from cellsim.population.mitochondria.outlook import call_off
from cellsim.population.mitochondria.rows import FRESH, ROOM, Cells, Fiber, grains


def candidate(
    fiber: Fiber, at: int, base: float, wide: Windows, rates: Rates, row: Cells, p: Constants,
) -> None:  # fmt: skip
    """The candidate at a place in the list of those that come next."""
    slot = row.lined[at]
    each, now = row.cells[slot], row.due[slot]
    fold, turn = each.fold, int(each.turn)
    each.turn = turn + 1
    row.due[slot] = now + row.gaps[at] / fold
    place, cover = rates.bound * fraction(row.drawn[1, at]), rates.raised * fold
    word, other = row.drawn[2, at], row.drawn[3, at]
    if place >= wide.copies:
        if not row.tagged[slot]:
            seek(fiber, slot, turn, (place - wide.copies) * cover, word, other, now, rates, row, p)
    elif place >= wide.tagging:
        renew(fiber, slot, (place - wide.tagging) * cover, word, now, rates, row, p)
    elif place < wide.hit:
        strike(fiber, slot, place * cover, now, rates, row, p)
    elif row.tagged[slot]:
        pass
    elif place < wide.division:
        if (place - wide.hit) * cover < division_hazard(fiber.grown * each.mass, rates.division, p):
            divide(fiber, slot, turn, base, now, row, p)
    else:
        tag(fiber, slot, (place - wide.division) * cover, word, now, rates, row, p)
    call_off(row.due[slot], fiber)


def strike(fiber: Fiber, slot: int, place: float, now: float, rates: Rates, row: Cells, p: Constants) -> None:
    """A hit by reactive oxygen."""
    each, thinned = row.cells[slot], fiber.thinned
    if place < hit_rate(thinned * each.damage, rates.ros, p):
        before = grains(each.mass * each.damage)
        each.damage = damage_after_hits(thinned * each.damage, 1, p) / thinned
        fiber.burden += grains(each.mass * each.damage) - before
        refold(slot, now, row, p)


def tag(fiber: Fiber, slot: int, place: float, word: int, now: float, rates: Rates, row: Cells, p: Constants) -> None:
    """Tagging for removal, by potential; never of the last that is whole.

    Each individual stands for many, which do not all lose their potential in one hour: chance in a small sample
    must not take from a fiber what would never grow again.
    """
    if fiber.marked >= fiber.count - 1:
        return
    each = row.cells[slot]
    psi = potential(fiber.thinned * each.damage, each.wild, each.mutant, p)
    if place < tagging_hazard(psi, rates.tagging, p):
        row.tagged[slot] = FRESH
        mark = row.marks[slot]
        mark.rest, mark.left = (rates.end - now) / rates.pace, gap(word)
        fiber.free -= grains(each.mass)
        fiber.held += grains(each.mass)
        fiber.marked += 1
        fiber.least = min(fiber.least, slot)


def renew(
    fiber: Fiber, slot: int, place: float, word: int, now: float, rates: Rates, row: Cells, p: Constants,
) -> None:  # fmt: skip
    """Death or replication of one mtDNA copy; a new one may be mutant."""
    each = row.cells[slot]
    wild, mutant = each.wild, each.mutant
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
    each.wild = wild + more_wild
    each.mutant = mutant + more_mutant
    fiber.normal += more_wild
    fiber.altered += more_mutant
    refold(slot, now, row, p)


def divide(fiber: Fiber, slot: int, turn: int, base: float, now: float, row: Cells, p: Constants) -> None:
    """Division of an untagged organelle; one that finds the row full does not happen and is counted."""
    daughter = fiber.count
    if daughter == int(ROOM * base):
        fiber.crowded += 1
        return
    mother, child_row = row.cells[slot], row.cells[daughter]
    before = grains(mother.mass), grains(mother.mass * mother.damage)
    split(fiber, slot, daughter, turn, row, p)
    fiber.free += grains(mother.mass) + grains(child_row.mass) - before[0]
    fiber.burden += grains(mother.mass * mother.damage) + grains(child_row.mass * child_row.damage) - before[1]
    # The daughter's own clock runs from the division on
    row.due[daughter] = now + first_gap(fiber.key0, fiber.key1, row.identity[daughter])
    child_row.fold = 1.0
    refold(slot, now, row, p)
    refold(daughter, now, row, p)
    call_off(row.due[daughter], fiber)


def split(fiber: Fiber, slot: int, daughter: int, turn: int, row: Cells, p: Constants) -> None:
    """Share mass, damage and mtDNA of a mother with a daughter in a free slot."""
    key0, key1, identity = fiber.key0, fiber.key1, row.identity[slot]
    mother, other = row.cells[slot], row.cells[daughter]
    mass, thinned = mother.mass, fiber.thinned
    words = block(key0, key1, identity, turn, DETAIL)
    share = p.daughter_share_low + (p.daughter_share_high - p.daughter_share_low) * fraction(words[0])
    burden = thinned * mother.damage * mass
    taken = burden * damage_kept(share, fraction(words[1]), p)
    # What would exceed full damage on one side stays on the other
    taken = min(max(taken, burden - (1.0 - share) * mass), share * mass)
    wild = binomial(fraction(words[2]), mother.wild, share)
    mutant = binomial(fraction(words[3]), mother.mutant, share)
    other.mass = share * mass
    mother.mass = mass - share * mass
    other.damage = min(taken / (share * mass), 1.0) / thinned
    mother.damage = min((burden - taken) / (mass - share * mass), 1.0) / thinned
    other.wild, other.mutant, other.turn = wild, mutant, 0
    mother.wild -= wild
    mother.mutant -= mutant
    row.tagged[daughter] = 0
    row.identity[daughter] = child(key0, key1, identity, turn, IDENTITY)
    fiber.count = daughter + 1
