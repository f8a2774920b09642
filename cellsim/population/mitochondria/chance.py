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

from math import log
from typing import NamedTuple

from cellsim.biology.organelles.mitochondria import Constants, division_hazard, hit_rate, potential, tagging_hazard
from cellsim.kinetics.draws import block, fraction
from cellsim.population.mitochondria.rows import Cells, Fiber, grains

# Blocks of four draws of one organelle; CANDIDATE and what follows it by the organelle's turn
CANDIDATE, DETAIL, IDENTITY, BIRTH, FOUNDING = range(5)

# What the windows cover before they are doubled. These change the work and the draws, not what is to be expected.
# Narrow ones leave few candidates that come to nothing; then fewer organelles share their chance with another arm.
HARMED = 0.5  # damage
HEAVY = 1.2  # mass [mass of division]
MANY = 2.5  # mtDNA copies [copies of a base organelle]
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


def refold(slot: int, now: float, row: Cells, p: Constants) -> bool:
    """Set an organelle's bound anew after a change; what is left on its clock then runs by the new one.

    ``now`` is the exposure of the fiber at which it changes. Returns whether the bound changes.
    """
    each = row.cells[slot]
    old, new = each.fold, own_fold(each.mass, each.damage, each.wild, each.mutant, p)
    if new == old:
        return False
    each.fold = new
    row.due[slot] = now + (row.due[slot] - now) * (old / new)
    return True


def take_stock(fiber: Fiber, row: Cells, p: Constants) -> None:
    """All that follows from the row of a fiber."""
    free, held, burden, normal, altered, marked, least = 0, 0, 0, 0, 0, 0, fiber.count
    for slot in range(fiber.count):
        each = row.cells[slot]
        if row.tagged[slot]:
            held += grains(each.mass)
            marked += 1
            least = min(least, slot)
        else:
            free += grains(each.mass)
        burden += grains(each.mass * each.damage)
        normal += each.wild
        altered += each.mutant
        each.fold = own_fold(each.mass, each.damage, each.wild, each.mutant, p)
    fiber.sure, fiber.at, fiber.listed = fiber.spent, 0, 0
    fiber.free, fiber.held, fiber.burden = free, held, burden
    fiber.normal, fiber.altered, fiber.marked, fiber.least = normal, altered, marked, least


def write_anew(fiber: Fiber, row: Cells, p: Constants) -> None:
    """Put the factors of a fiber into its row."""
    for slot in range(fiber.count):
        each = row.cells[slot]
        each.mass *= fiber.grown
        each.damage *= fiber.thinned
        row.due[slot] -= fiber.spent
        refold(slot, 0.0, row, p)
    fiber.grown, fiber.thinned, fiber.spent = 1.0, 1.0, 0.0
    take_stock(fiber, row, p)
