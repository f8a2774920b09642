"""One step of the mitochondria of each fiber, in one fixed order.

Half of growth, loss and dilution; the candidates of all organelles of the fiber,
in order of time; engulfment and digestion; the other half of growth.

Compiled as one text with the events.
"""

from math import inf

import numpy as np

from cellsim.biology.organelles.mitochondria import (
    Constants,
    copy_birth_rate,
    lysosome_gain,
    potential,
)
from cellsim.kinetics.draws import block, child, fraction
from cellsim.population.mitochondria.chance import (
    FOUNDING,
    Rates,
    Windows,
    first_gap,
    own_fold,
    surroundings_fold,
    take_stock,
    windows,
    write_anew,
)
from cellsim.population.mitochondria.events import candidate
from cellsim.population.mitochondria.growth import grow
from cellsim.population.mitochondria.outlook import next_due
from cellsim.population.mitochondria.removal import clear
from cellsim.population.mitochondria.rows import (
    GRAIN,
    Cells,
    Fiber,
    Organelles,
    Span,
    grains,
    pulses,
    row_of,
    surroundings,
    working_mass,
)
from cellsim.population.mitochondria.surroundings.hosts import Hosts, answer, ask

LIGHTEST, HEAVIEST = 0.6, 1.4  # masses that a muscle begins with; settling forgets them
UNSOUND = -1  # what ``do_steps`` gives where surroundings cannot be; nothing has changed then
# what it does
FOUND, ASK, ADVANCE, ANSWER, EQUILIBRATE, WRITE, COUNT, MEASURE, DAMAGED = (1 << bit for bit in range(9))


def hold_rates(
    fiber: Fiber, duration: float, ros: float, division: float, tagging: float, wide: Windows, p: Constants,
) -> Rates:  # fmt: skip
    """The rates of a fiber in this step; its exposure is carried to the end of the step."""
    mass = fiber.grown * GRAIN * (fiber.free + fiber.held)
    copies, made = float(fiber.normal + fiber.altered), 0.0
    if mass > 0.0:
        # The rate is that of the copies there will be at the middle
        made = copy_birth_rate(copies, mass, p)
        copies *= max(1.0 + 0.5 * duration * (made - p.mtdna_degradation_rate), 0.0)
        made = copy_birth_rate(copies, mass, p)
    raised = surroundings_fold(ros, division, tagging, made, p)
    bound = wide.copies + fiber.contact
    pace = raised * bound
    fiber.spent += pace * duration
    return Rates(fiber.spent, pace, bound, raised, fiber.contact, ros, division, tagging, made)


def live(
    index: int, base: float, time: Span, wide: Windows,
    rows: Organelles, table: np.ndarray, p: Constants, out: np.ndarray,
) -> None:  # fmt: skip
    """One step of one fiber.

    Growth has one half before the events and one after, so that a long step errs by the square of its length.
    """
    fiber, row = rows.fibers[index], row_of(index, rows)
    around = surroundings(index, table)
    division, tagging = pulses(around.pulse, around.pulse_age_s, time, p)
    grow(fiber, 0.5 * time.duration, base, row, around, p)
    rates = hold_rates(fiber, time.duration, around.ros, division, tagging, wide, p)
    while True:
        at = next_due(rates.end, fiber, row)
        if at < 0:
            break
        candidate(fiber, at, base, wide, rates, row, p)
    clear(fiber, base, around.lysosome * lysosome_gain(around.drive, p), time, row, p)
    grow(fiber, 0.5 * time.duration, base, row, around, p)
    measure(index, base, fiber, row, p, out)


def advance_fibers(
    first: int, last: int, base: float, time: Span,
    rows: Organelles, table: np.ndarray, constants: np.ndarray, out: np.ndarray,
) -> int:  # fmt: skip
    """One step of the fibers ``first`` to ``last - 1``; ``base`` is the number of base organelles.

    ``table`` (6, fiber) is what surrounds them; what ``measure`` gives goes into ``out``. Returns how many of the
    fibers have no finite mass.
    """
    p = constants[0]
    wide, unsound = windows(p), 0
    for index in range(first, last):
        live(index, base, time, wide, rows, table, p, out)
        unsound += int(not out[0, index] < inf)
    return unsound


def equilibrate_fibers(
    steps: int, ignored: int, base: float, time: Span, rows: Organelles, table: np.ndarray, constants: np.ndarray,
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
    for step in range(steps):
        for index in range(len(rows.fibers)):
            fiber = rows.fibers[index]
            lost, engulfed, begun = fiber.lost, fiber.engulfed, int(fiber.count > 0)
            advance_fibers(index, index + 1, base, time, rows, table, constants, out)
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


def found_fibers(base: float, rows: Organelles, constants: np.ndarray) -> None:
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


def write_fibers(rows: Organelles, constants: np.ndarray) -> None:
    """Put the factors of every fiber into its row."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        write_anew(rows.fibers[index], row_of(index, rows), p)


def count_fibers(rows: Organelles, constants: np.ndarray) -> None:
    """All that follows from the rows."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        take_stock(rows.fibers[index], row_of(index, rows), p)


def measure(index: int, base: float, fiber: Fiber, row: Cells, p: Constants, out: np.ndarray) -> None:
    """Content, capacity, mean potential and heteroplasmy of a fiber into ``out`` (4, fiber)."""
    mass = fiber.grown * GRAIN * (fiber.free + fiber.held)
    working = working_mass(fiber, row, p)
    copies = fiber.normal + fiber.altered
    out[0, index] = mass / base
    out[1, index] = working / (base * p.reference_potential)
    out[2, index] = working / mass if mass > 0.0 else 0.0
    out[3, index] = fiber.altered / copies if copies > 0 else 0.0


def measure_fibers(base: float, rows: Organelles, constants: np.ndarray, out: np.ndarray) -> None:
    """The same of every fiber."""
    p = constants[0]
    for index in range(len(rows.fibers)):
        measure(index, base, rows.fibers[index], row_of(index, rows), p, out)


def find_damaged(rows: Organelles, constants: np.ndarray, out: np.ndarray) -> None:
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


def do_steps(
    base: float, time: Span, rows: Organelles, table: np.ndarray, constants: np.ndarray, made: float,
    groups: np.ndarray, sums: np.ndarray, seen: np.ndarray, out: np.ndarray, hosts: Hosts,
    what: int, first: int, last: int, steps: int, ignored: int,
) -> int:  # fmt: skip
    """All that is done here, one after the other: those of which ``what`` is the sum.

    They are one entry because compiling the step of a fiber again for each takes longer than asking which is meant.
    """
    unsound = 0
    if what & FOUND:
        found_fibers(base, rows, constants)
    if what & ASK:
        if not ask(first, last, hosts, table):
            return UNSOUND
    if what & ADVANCE:
        unsound = advance_fibers(first, last, base, time, rows, table, constants, out)
    if what & ANSWER and unsound == 0:
        answer(first, last, hosts, rows, out)
    if what & EQUILIBRATE:
        equilibrate_fibers(steps, ignored, base, time, rows, table, constants, made, groups, sums, seen, out)
    if what & WRITE:
        write_fibers(rows, constants)
    if what & COUNT:
        count_fibers(rows, constants)
    if what & MEASURE:
        measure_fibers(base, rows, constants, out)
    if what & DAMAGED:
        find_damaged(rows, constants, seen)
    return unsound
