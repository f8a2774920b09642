"""When something may happen to an organelle: its own clock, and a bound on all its hazards.

Each organelle has one candidate event per unit of exposure on average (thinning
of a Poisson process). A fiber's exposure runs at the bound on the hazards of one
organelle, so most steps pass most organelles by. A candidate falls on one kind
of event by a second number, and happens if that lies below the kind's hazard.

The bound has one window for each kind. Where surroundings or an organelle would
overflow a window, all windows of the fiber or of that organelle are doubled
until they cover. A candidate thus falls on the same kind under every bound, and
two arms share it.

Compiled as one text with the events.
"""

from math import inf, log
from typing import NamedTuple

from cellsim.biology.organelles.mitochondria import Constants, division_hazard, hit_rate, potential, tagging_hazard
from cellsim.kinetics.draws import block, fraction
from cellsim.population.mitochondria.rows import BLOCK, FiberRows, Individuals, Totals, grains

# Blocks of four draws of one organelle; ENGULFMENT by the step, CANDIDATE and what follows it by the organelle's turn
CANDIDATE, DETAIL, IDENTITY, BIRTH, ENGULFMENT, FOUNDING = range(6)

# What the windows cover before they are doubled. These change the work and the draws, not what is to be expected.
HARMED = 0.5  # damage
HEAVY = 1.4  # mass [mass of division]
MANY = 3.0  # mtDNA copies [copies of a base organelle]
OXYGEN, DIVIDING, TAGGING = 2.0, 1.25, 1.25  # reactive oxygen and pulses [fold]
BREEDING = 1.25  # replication of mtDNA [its rate at rest]
DOUBLINGS = 10  # what is a thousand times likelier than that comes within minutes anyway
# A row is written anew when its factors leave these; until then its bounds hold
SWOLLEN, SHRUNK = 1.05, 0.9


class Windows(NamedTuple):
    """Ends of the windows of hits, division, tagging and mtDNA [1/s]; that of contacts follows, to the whole bound."""

    hit: float
    division: float
    tagging: float
    copies: float


class Rates(NamedTuple):
    """What is held in one step of one fiber.

    end : exposure at the end of the step
    pace : exposure of an organelle in a second, unless its own bound is raised [1/s]
    bound : the whole bound, before it is doubled [1/s]
    raised : by how much it is doubled
    contact : contacts a sound organelle seeks [1/s]
    ros, division, tagging : reactive oxygen and pulses [fold]
    made : replication of one mtDNA copy [1/s]
    """

    end: float
    pace: float
    bound: float
    raised: float
    contact: float
    ros: float
    division: float
    tagging: float
    made: float


def windows(p: Constants) -> Windows:
    """The windows, as stacked ends."""
    hit = hit_rate(HARMED, OXYGEN, p)
    division = hit + division_hazard(HEAVY * p.division_mass, DIVIDING, p)
    tagging = division + tagging_hazard(1.0 - HARMED, TAGGING, p)
    return Windows(
        hit,
        division,
        tagging,
        tagging + MANY * p.mtdna_copies * (p.mtdna_degradation_rate + BREEDING * p.mtdna_replication_rate),
    )


def surroundings_fold(ros: float, division: float, tagging: float, made: float, p: Constants) -> float:
    """How far the bound of a whole fiber is doubled to cover its surroundings."""
    fold, most = 1.0, p.mtdna_degradation_rate + BREEDING * p.mtdna_replication_rate
    for _ in range(DOUBLINGS):
        if ros <= fold * OXYGEN and division <= fold * DIVIDING:
            if tagging <= fold * TAGGING and p.mtdna_degradation_rate + made <= fold * most:
                break
        fold *= 2.0
    return fold


def own_fold(mass: float, damage: float, wild: int, mutant: int, p: Constants) -> float:
    """How far the bound of one organelle is doubled, with room for its growth until its row is written anew."""
    mass *= SWOLLEN
    psi, copies = potential(damage, wild, mutant, p), wild + mutant
    if mass <= HEAVY * p.division_mass and psi >= 1.0 - HARMED and copies <= MANY * p.mtdna_copies:
        return 1.0
    return doubled(mass, damage, psi, copies, p)


def doubled(mass: float, damage: float, psi: float, copies: float, p: Constants) -> float:
    """The least doubling that covers an organelle."""
    fold, heaviest = 1.0, HEAVY * p.division_mass
    for _ in range(DOUBLINGS):
        if hit_rate(damage, 1.0, p) <= fold * hit_rate(HARMED, 1.0, p) and copies <= fold * MANY * p.mtdna_copies:
            if division_hazard(mass, 1.0, p) <= fold * division_hazard(heaviest, 1.0, p):
                if tagging_hazard(psi, 1.0, p) <= fold * tagging_hazard(1.0 - HARMED, 1.0, p):
                    break
        fold *= 2.0
    return fold


def gap(word: int) -> float:
    """Exposure until the next candidate."""
    return -log(fraction(word))


def first_gap(key0: int, key1: int, identity: int) -> float:
    """Exposure until the first candidate of an organelle that has just come to be."""
    return gap(block(key0, key1, identity, 0, BIRTH)[0])


def refold(fiber: int, slot: int, seconds: float, pace: float, rows: Individuals, totals: Totals, p: Constants) -> None:
    """Set an organelle's bound anew after a change, and its exposure in the seconds that are left of the step."""
    old = totals.fold[fiber, slot]
    new = own_fold(
        rows.mass[fiber, slot], rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p
    )
    if new != old:
        totals.fold[fiber, slot] = new
        more = int(new > 1.0) - int(old > 1.0)
        totals.folded[fiber] += more
        totals.special[fiber, slot // BLOCK] += more
        rows.due[fiber, slot] -= (new - old) * pace * seconds
        totals.soonest[fiber, slot // BLOCK] = min(totals.soonest[fiber, slot // BLOCK], rows.due[fiber, slot])


def find_soonest(fiber: int, eight: int, rows: Individuals, fibers: FiberRows, totals: Totals) -> None:
    """Note when the first clock of a block of organelles runs out."""
    soonest = inf
    for slot in range(eight * BLOCK, min((eight + 1) * BLOCK, fibers.count[fiber])):
        soonest = min(soonest, rows.due[fiber, slot])
    totals.soonest[fiber, eight] = soonest


def find_all_soonest(fiber: int, rows: Individuals, fibers: FiberRows, totals: Totals) -> None:
    """The same for all blocks of a fiber."""
    for eight in range((fibers.count[fiber] + BLOCK - 1) // BLOCK):
        find_soonest(fiber, eight, rows, fibers, totals)


def next_special(fiber: int, slot: int, fibers: FiberRows, totals: Totals) -> int:
    """The first slot, from ``slot`` on, in a block with organelles that are tagged or whose bound is doubled."""
    count = fibers.count[fiber]
    while slot < count and totals.special[fiber, slot // BLOCK] == 0:
        slot = (slot // BLOCK + 1) * BLOCK
    return min(slot, count)


def run_out(fiber: int, slot: int, end: float, rows: Individuals, fibers: FiberRows, totals: Totals) -> int:
    """The first slot, from ``slot`` on, whose clock has run out; the number of slots where there is none."""
    count = fibers.count[fiber]
    while slot < count:
        eight = slot // BLOCK
        last = min((eight + 1) * BLOCK, count)
        if totals.soonest[fiber, eight] <= end:
            while slot < last:
                if rows.due[fiber, slot] <= end:
                    return slot
                slot += 1
            find_soonest(fiber, eight, rows, fibers, totals)
        slot = last
    return count


def take_stock(fiber: int, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> None:
    """All that follows from the row of a fiber."""
    free, held, burden, wild, mutant, tagged, folded = 0, 0, 0, 0, 0, 0, 0
    totals.special[fiber, :] = 0
    for slot in range(fibers.count[fiber]):
        mass, damage = rows.mass[fiber, slot], rows.damage[fiber, slot]
        if rows.tagged[fiber, slot]:
            held += grains(mass)
            tagged += 1
        else:
            free += grains(mass)
        burden += grains(mass * damage)
        wild += rows.wild[fiber, slot]
        mutant += rows.mutant[fiber, slot]
        fold = own_fold(mass, damage, rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
        totals.fold[fiber, slot] = fold
        folded += int(fold > 1.0)
        totals.special[fiber, slot // BLOCK] += int(fold > 1.0) + int(rows.tagged[fiber, slot] > 0)
    find_all_soonest(fiber, rows, fibers, totals)
    totals.free[fiber], totals.held[fiber], totals.burden[fiber] = free, held, burden
    totals.wild[fiber], totals.mutant[fiber] = wild, mutant
    totals.tagged[fiber], totals.folded[fiber] = tagged, folded


def write_anew(fiber: int, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> None:
    """Put the factors of a fiber into its row."""
    for slot in range(fibers.count[fiber]):
        rows.mass[fiber, slot] *= fibers.grown[fiber]
        rows.damage[fiber, slot] *= fibers.thinned[fiber]
        rows.due[fiber, slot] -= fibers.spent[fiber]
    fibers.grown[fiber], fibers.thinned[fiber], fibers.spent[fiber] = 1.0, 1.0, 0.0
    take_stock(fiber, rows, fibers, totals, p)
