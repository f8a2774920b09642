"""One step of the mitochondria of each fiber, in one fixed order.

Half of growth, loss and dilution; the candidates of all organelles of the fiber,
in order of time; engulfment and digestion; the other half of growth.

Compiled as one text with the events.
"""

from math import expm1, inf

import numpy as np

from cellsim.biology.organelles.mitochondria import (
    Constants,
    clearance_capacity,
    copy_birth_rate,
    engulfment_hazard,
    engulfment_room,
    loss_rate,
    potential,
    supply_rate,
    utilization,
)
from cellsim.kinetics.draws import block, child, fraction
from cellsim.population.mitochondria.chance import (
    FOUNDING,
    SHRUNK,
    SWOLLEN,
    Rates,
    Windows,
    find_soonest,
    first_gap,
    next_due,
    own_fold,
    refold,
    surroundings_fold,
    take_stock,
    windows,
    write_anew,
)
from cellsim.population.mitochondria.events import candidate
from cellsim.population.mitochondria.rows import (
    BLOCK,
    FRESH,
    GONE,
    GRAIN,
    Environment,
    Fiber,
    Row,
    Rows,
    Span,
    digest,
    grains,
    habits,
    move,
    pulses,
    row_of,
    surroundings,
    working_mass,
)

LIGHTEST, HEAVIEST = 0.6, 1.4  # masses that a muscle begins with; settling forgets them


def grow(
    fiber: Fiber, duration: float, base: float, left: float, row: Row, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """Proteolysis and new protein, solved exactly for a constant supply and capacity; the new is without damage.

    ``left`` is what the time has left of a departure of activity at its middle.
    """
    capacity = working_mass(fiber, row, p) / (base * p.reference_potential)
    activity = around.act + (fiber.activity - around.act) * left
    loss = loss_rate(utilization(activity, capacity, p), p)
    untagged, tagged = fiber.grown * GRAIN * fiber.free, fiber.grown * GRAIN * fiber.held
    broken = -expm1(-loss * duration)
    supplied = supply_rate(around.pgc1a, fiber.supply * around.supply, p) * duration * base
    supplied = supplied if untagged > 0.0 else 0.0
    fresh = supplied if loss <= 0.0 else supplied / (loss * duration) * broken
    growth = 1.0 - broken if untagged <= 0.0 else 1.0 - broken + fresh / untagged
    kept = 1.0 if untagged <= 0.0 else 1.0 - fresh / (untagged * growth)
    fiber.born += supplied / base
    fiber.lost += (broken * (untagged + tagged) + supplied - fresh) / base
    fiber.grown *= growth
    fiber.thinned *= kept
    if fiber.marked > 0:
        set_aside(fiber, (1.0 - broken) / growth, 1.0 / kept, row, p)
    if not SHRUNK <= fiber.grown <= SWOLLEN or fiber.thinned < SHRUNK:
        write_anew(fiber, row, p)


def set_aside(fiber: Fiber, mass: float, damage: float, row: Row, p: Constants) -> None:
    """Take back from the tagged, as their row has them, the growth and dilution that they have no part in."""
    for slot in range(fiber.count):
        if row.tagged[slot]:
            each = row.cells[slot]
            before, burden = grains(each.mass), grains(each.mass * each.damage)
            each.mass *= mass
            each.damage *= damage
            fiber.held += grains(each.mass) - before
            fiber.burden += grains(each.mass * each.damage) - burden
            if refold(slot, fiber.spent, row, p):
                find_soonest(slot // BLOCK, fiber.count, row)


def hold_rates(
    fiber: Fiber, duration: float, ros: float, division: float, tagging: float, wide: Windows, p: Constants,
) -> Rates:  # fmt: skip
    """The rates of a fiber in this step; its exposure is carried to the end of the step."""
    mass = fiber.grown * GRAIN * (fiber.free + fiber.held)
    made = copy_birth_rate(float(fiber.normal + fiber.altered), mass, p) if mass > 0.0 else 0.0
    raised = surroundings_fold(ros, division, tagging, made, p)
    bound = wide.copies + fiber.contact
    pace = raised * bound
    fiber.spent += pace * duration
    return Rates(fiber.spent, pace, bound, raised, fiber.contact, ros, division, tagging, made)


def seize(fiber: Fiber, base: float, most: float, later: float, length: float, row: Row, p: Constants) -> float:
    """Let the tagged go into autophagosomes while these have room, in one part of a step; ``later`` lies behind it.

    Returns the content that was taken in.
    """
    taken = 0.0
    for slot in range(fiber.count):
        mark = row.tagged[slot]
        if mark == 1 or mark == FRESH:
            each = row.cells[slot]
            seconds = each.rest - later if mark == FRESH else length
            room = engulfment_room(fiber.queue + fiber.intake + taken, most, p)
            each.left -= engulfment_hazard(room, p) * min(max(seconds, 0.0), length)
            if each.left <= 0.0:
                row.tagged[slot] = GONE
                taken += fiber.grown * each.mass / base
            elif seconds > 0.0:
                row.tagged[slot] = 1
    return taken


def clear(fiber: Fiber, base: float, lysosome: float, time: Span, row: Row, p: Constants) -> None:
    """Engulfment and digestion, part by part; on the mean a part's intake comes at its middle."""
    most, gone = clearance_capacity(lysosome, p) * time.length, 0.0
    for part in range(time.parts):
        taken = 0.0
        if fiber.marked > 0:
            taken = seize(fiber, base, most, time.duration - (part + 1) * time.length, time.length, row, p)
        fiber.intake += 0.5 * taken
        digest(fiber, most, time.enters, p)
        fiber.intake += 0.5 * taken
        gone += taken
    fiber.engulfed += gone
    if gone > 0.0:
        bury(fiber, row)


def bury(fiber: Fiber, row: Row) -> None:
    """Let the last organelles of a fiber lie where others have been engulfed."""
    slot = 0
    while slot < fiber.count:
        if row.tagged[slot] != GONE:
            slot += 1
            continue
        each, last = row.cells[slot], fiber.count - 1
        fiber.held -= grains(each.mass)
        fiber.burden -= grains(each.mass * each.damage)
        fiber.normal -= each.wild
        fiber.altered -= each.mutant
        fiber.marked -= 1
        fiber.count = last
        if last != slot:
            move(last, slot, row)
        find_soonest(slot // BLOCK, last, row)
        find_soonest(last // BLOCK, last, row)


def live(
    index: int, base: float, time: Span, wide: Windows, rows: Rows, table: np.ndarray, p: Constants, out: np.ndarray,
) -> None:  # fmt: skip
    """One step of one fiber.

    Growth has one half before the events and one after, so that a long step errs by the square of its length.
    """
    fiber, row = rows.fibers[index], row_of(index, rows)
    around = surroundings(index, table)
    defense, gain = habits(around.act, fiber.activity, time, p)
    division, tagging = pulses(around.pulse, around.pulse_age_s, time, p)
    grow(fiber, 0.5 * time.duration, base, time.early, row, around, p)
    rates = hold_rates(fiber, time.duration, around.ros * defense, division, tagging, wide, p)
    while True:
        slot = next_due(rates.end, fiber.count, row)
        if slot < 0:
            break
        candidate(fiber, slot, base, wide, rates, row, p)
    clear(fiber, base, around.lysosome * gain, time, row, p)
    grow(fiber, 0.5 * time.duration, base, time.late, row, around, p)
    fiber.activity = around.act + (fiber.activity - around.act) * time.end
    measure(index, base, fiber, row, p, out)


def advance_fibers(
    first: int, last: int, base: float, time: Span,
    rows: Rows, table: np.ndarray, constants: np.ndarray, out: np.ndarray,
) -> int:  # fmt: skip
    """One step of the fibers ``first`` to ``last - 1``; ``base`` is the number of base organelles.

    ``table`` (7, fiber) is what surrounds them; what ``measure`` gives goes into ``out``. Returns how many of the
    fibers have no finite mass.
    """
    p = constants[0]
    wide, unsound = windows(p), 0
    for index in range(first, last):
        live(index, base, time, wide, rows, table, p, out)
        unsound += int(not out[0, index] < inf)
    return unsound


def equilibrate_fibers(
    steps: int, ignored: int, base: float, time: Span, rows: Rows, table: np.ndarray, constants: np.ndarray,
    made: float, groups: np.ndarray, sums: np.ndarray, seen: np.ndarray, out: np.ndarray,
) -> None:  # fmt: skip
    """Steps at rest with content held; all but those ``ignored`` at the beginning set the supply that would hold it.

    Loss and mitophagy that are seen in a group of fibers that are alike, over the time for which these have any
    organelles, are its supply; that of a single fiber is mostly noise.

    made : supply at factor 1 [1/s]
    groups : number of each fiber's group (fiber,)
    sums : content lost [GRAIN] and steps lived by each group, 0 at first (2, group)
    seen : content engulfed in the steps that count, 0 at first (fiber,)
    out : as ``measure`` leaves it (4, fiber)
    """
    p = constants[0]
    wide = windows(p)
    for step in range(steps):
        for index in range(len(rows.fibers)):
            fiber = rows.fibers[index]
            lost, engulfed, begun = fiber.lost, fiber.engulfed, int(fiber.count > 0)
            live(index, base, time, wide, rows, table, p, out)
            if out[0, index] > 0.0:
                fiber.grown /= out[0, index]
            if step >= ignored:
                seen[index] += fiber.engulfed - engulfed
                sums[0, groups[index]] += grains(fiber.lost - lost + fiber.engulfed - engulfed)
                sums[1, groups[index]] += begun
        if step >= ignored:
            for index in range(len(rows.fibers)):
                gone, lived = sums[0, groups[index]], sums[1, groups[index]]
                rows.fibers[index].supply = GRAIN * gone / (lived * time.duration) / made if lived > 0 else 1.0


def found_fibers(base: float, rows: Rows, constants: np.ndarray) -> None:
    """Fill each fiber with organelles of mixed mass and light damage; slot order names their identities."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        fiber, row = rows.fibers[index], row_of(index, rows)
        total = 0.0
        for slot in range(fiber.count):
            each, identity = row.cells[slot], child(fiber.key0, fiber.key1, 0, slot, FOUNDING)
            words = block(fiber.key0, fiber.key1, identity, 0, FOUNDING)
            row.identity[slot] = identity
            each.mass = LIGHTEST + (HEAVIEST - LIGHTEST) * fraction(words[0])
            each.damage = 2.0 * p.resting_damage * fraction(words[1])
            each.wild = int(p.mtdna_copies + fraction(words[2]))
            row.due[slot] = first_gap(fiber.key0, fiber.key1, identity)
            total += each.mass
        for slot in range(fiber.count):
            each = row.cells[slot]
            each.mass *= base / total
            row.due[slot] /= own_fold(each.mass, each.damage, each.wild, each.mutant, p)
        take_stock(fiber, row, p)


def write_fibers(rows: Rows, constants: np.ndarray) -> None:
    """Put the factors of every fiber into its row."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        write_anew(rows.fibers[index], row_of(index, rows), p)


def count_fibers(rows: Rows, constants: np.ndarray) -> None:
    """All that follows from the rows."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        take_stock(rows.fibers[index], row_of(index, rows), p)


def measure(index: int, base: float, fiber: Fiber, row: Row, p: Constants, out: np.ndarray) -> None:
    """Content, capacity, mean potential and heteroplasmy of a fiber into ``out`` (4, fiber)."""
    mass = fiber.grown * GRAIN * (fiber.free + fiber.held)
    working = working_mass(fiber, row, p)
    copies = fiber.normal + fiber.altered
    out[0, index] = mass / base
    out[1, index] = working / (base * p.reference_potential)
    out[2, index] = working / mass if mass > 0.0 else 0.0
    out[3, index] = fiber.altered / copies if copies > 0 else 0.0


def measure_fibers(base: float, rows: Rows, constants: np.ndarray, out: np.ndarray) -> None:
    """The same of every fiber."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        measure(index, base, rows.fibers[index], row_of(index, rows), p, out)


def find_damaged(rows: Rows, constants: np.ndarray, out: np.ndarray) -> None:
    """Share of the mass that is tagged, or below the potential of half-maximal tagging, of each fiber into ``out``."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        fiber, row = rows.fibers[index], row_of(index, rows)
        mass, damaged = 0.0, 0.0
        for slot in range(fiber.count):
            each = row.cells[slot]
            psi = potential(fiber.thinned * each.damage, each.wild, each.mutant, p)
            mass += each.mass
            if row.tagged[slot] or psi < p.tagging_potential:
                damaged += each.mass
        out[index] = damaged / mass if mass > 0.0 else 0.0
