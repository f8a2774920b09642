"""One step of the mitochondria of each fiber, in one fixed order.

Clocks of the fiber; growth, loss and dilution; the candidates of the organelles,
slot by slot, each in its own order of time; engulfment; digestion.

Compiled as one text with the events.
"""

from math import expm1

import numpy as np

from cellsim.biology.organelles.mitochondria import (
    Constants,
    clearance_capacity,
    copy_birth_rate,
    engulfment_hazard,
    engulfment_room,
    potential,
    supply_rate,
)
from cellsim.kinetics.draws import block, child, fraction, happens
from cellsim.population.mitochondria.chance import (
    ENGULFMENT,
    FOUNDING,
    SHRUNK,
    SWOLLEN,
    Rates,
    Windows,
    find_soonest,
    first_gap,
    next_special,
    refold,
    run_out,
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
    FiberRows,
    Individuals,
    Span,
    Totals,
    clocks,
    close_gaps,
    digest,
    grains,
    habits,
    working_mass,
)

LIGHTEST, HEAVIEST = 0.6, 1.4  # masses that a muscle begins with; settling forgets them


def grow(
    fiber: int, duration: float, base: float, loss: float,
    rows: Individuals, fibers: FiberRows, totals: Totals, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """Proteolysis and new protein, solved exactly for a constant supply; the new is without damage."""
    untagged = fibers.grown[fiber] * GRAIN * totals.free[fiber]
    tagged = fibers.grown[fiber] * GRAIN * totals.held[fiber]
    broken = -expm1(-loss * duration)
    supplied = supply_rate(around.pgc1a[fiber], fibers.supply[fiber] * around.supply[fiber], p) * duration * base
    supplied = supplied if untagged > 0.0 else 0.0
    fresh = supplied if loss <= 0.0 else supplied / (loss * duration) * broken
    growth = 1.0 - broken if untagged <= 0.0 else 1.0 - broken + fresh / untagged
    kept = 1.0 if untagged <= 0.0 else 1.0 - fresh / (untagged * growth)
    fibers.born[fiber] += supplied / base
    fibers.lost[fiber] += (broken * (untagged + tagged) + supplied - fresh) / base
    fibers.grown[fiber] *= growth
    fibers.thinned[fiber] *= kept
    if totals.tagged[fiber] > 0:
        set_aside(fiber, (1.0 - broken) / growth, 1.0 / kept, rows, fibers, totals, p)
    if not SHRUNK <= fibers.grown[fiber] <= SWOLLEN or fibers.thinned[fiber] < SHRUNK:
        write_anew(fiber, rows, fibers, totals, p)


def set_aside(
    fiber: int, mass: float, damage: float, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants
) -> None:
    """Take back from the tagged, as their row has them, the growth and dilution that they have no part in."""
    slot = next_special(fiber, 0, fibers, totals)
    while slot < fibers.count[fiber]:
        if rows.tagged[fiber, slot]:
            before, burden = rows.mass[fiber, slot], rows.mass[fiber, slot] * rows.damage[fiber, slot]
            rows.mass[fiber, slot] *= mass
            rows.damage[fiber, slot] *= damage
            totals.held[fiber] += grains(rows.mass[fiber, slot]) - grains(before)
            totals.burden[fiber] += grains(rows.mass[fiber, slot] * rows.damage[fiber, slot]) - grains(burden)
            refold(fiber, slot, 0.0, 0.0, rows, totals, p)
        slot = next_special(fiber, slot + 1, fibers, totals)


def hold_rates(
    fiber: int, duration: float, base: float, ros: float, division: float, tagging: float, wide: Windows,
    rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> Rates:  # fmt: skip
    """The rates of a fiber in this step; its exposure is carried to the end of the step."""
    mass = fibers.grown[fiber] * GRAIN * (totals.free[fiber] + totals.held[fiber])
    made = copy_birth_rate(float(totals.wild[fiber] + totals.mutant[fiber]), mass, p) if mass > 0.0 else 0.0
    raised = surroundings_fold(ros, division, tagging, made, p)
    bound = wide.copies + fibers.contact[fiber]
    pace = raised * bound
    fibers.spent[fiber] += pace * duration
    if totals.folded[fiber] > 0:
        slot = next_special(fiber, 0, fibers, totals)
        while slot < fibers.count[fiber]:
            rows.due[fiber, slot] -= (totals.fold[fiber, slot] - 1.0) * pace * duration
            find_soonest(fiber, slot // BLOCK, rows, fibers, totals)
            slot = next_special(fiber, slot + 1, fibers, totals)
    return Rates(fibers.spent[fiber], pace, bound, raised, fibers.contact[fiber], ros, division, tagging, made)


def seized(
    fiber: int, slot: int, step: int, duration: float, clearable: float,
    rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> bool:  # fmt: skip
    """Whether a tagged organelle is engulfed in this step."""
    left = totals.rest[fiber, slot] if rows.tagged[fiber, slot] == FRESH else duration
    room = engulfment_room(fibers.queue[fiber] + fibers.intake[fiber], clearable, p)
    words = block(fibers.key0[fiber], fibers.key1[fiber], rows.identity[fiber, slot], step, ENGULFMENT)
    taken = happens(fraction(words[0]), engulfment_hazard(room, p) * left)
    rows.tagged[fiber, slot] = GONE if taken else 1
    return taken


def engulf(
    fiber: int, step: int, duration: float, base: float, lysosome: float,
    rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants,
) -> None:  # fmt: skip
    """The tagged go into autophagosomes while these have room."""
    gone, clearable = 0, clearance_capacity(lysosome, p) * duration
    slot = next_special(fiber, 0, fibers, totals)
    while slot < fibers.count[fiber]:
        if rows.tagged[fiber, slot] and seized(fiber, slot, step, duration, clearable, rows, fibers, totals, p):
            content = fibers.grown[fiber] * rows.mass[fiber, slot] / base
            fibers.intake[fiber] += content
            fibers.engulfed[fiber] += content
            gone += 1
        slot = next_special(fiber, slot + 1, fibers, totals)
    if gone > 0:
        close_gaps(fiber, rows, fibers)
        take_stock(fiber, rows, fibers, totals, p)


def advance_fibers(
    first: int, last: int, step: int, base: float, time: Span,
    rows: Individuals, fibers: FiberRows, totals: Totals, around: Environment, p: Constants,
) -> None:  # fmt: skip
    """One step of the fibers ``first`` to ``last - 1``; ``base`` is the number of base organelles."""
    wide, duration = windows(p), time.duration
    act, activity, defense, gain = 0.0, 0.0, 1.0, 1.0
    for fiber in range(first, last):
        capacity = working_mass(fiber, rows, fibers, totals, p) / (base * p.reference_potential)
        # Often alike in all fibers, and dear
        if around.act[fiber] != act or fibers.activity[fiber] != activity:
            act, activity = around.act[fiber], fibers.activity[fiber]
            defense, gain = habits(act, activity, time, p)
        ros, lysosome = around.ros[fiber] * defense, around.lysosome[fiber] * gain
        loss, division, tagging = clocks(fiber, time, capacity, fibers, around, p)
        grow(fiber, duration, base, loss, rows, fibers, totals, around, p)
        rates = hold_rates(fiber, duration, base, ros, division, tagging, wide, rows, fibers, totals, p)
        slot = run_out(fiber, 0, rates.end, rows, fibers, totals)
        while slot < fibers.count[fiber]:
            slot = candidate(fiber, slot, base, wide, rates, rows, fibers, totals, p)
            slot = run_out(fiber, slot, rates.end, rows, fibers, totals)
        if totals.tagged[fiber] > 0:
            engulf(fiber, step, duration, base, lysosome, rows, fibers, totals, p)
        digest(fiber, time, lysosome, fibers, p)


def found_fibers(base: float, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> None:
    """Fill each fiber with organelles of mixed mass and light damage; slot order names their identities."""
    for fiber in range(len(fibers.count)):
        key0, key1 = fibers.key0[fiber], fibers.key1[fiber]
        total = 0.0
        for slot in range(fibers.count[fiber]):
            identity = child(key0, key1, 0, slot, FOUNDING)
            words = block(key0, key1, identity, 0, FOUNDING)
            rows.identity[fiber, slot] = identity
            rows.mass[fiber, slot] = LIGHTEST + (HEAVIEST - LIGHTEST) * fraction(words[0])
            rows.damage[fiber, slot] = 2.0 * p.resting_damage * fraction(words[1])
            rows.wild[fiber, slot] = int(p.mtdna_copies + fraction(words[2]))
            rows.due[fiber, slot] = first_gap(key0, key1, identity)
            total += rows.mass[fiber, slot]
        for slot in range(fibers.count[fiber]):
            rows.mass[fiber, slot] *= base / total
        take_stock(fiber, rows, fibers, totals, p)


def write_fibers(rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> None:
    """Put the factors of every fiber into its row."""
    for fiber in range(len(fibers.count)):
        write_anew(fiber, rows, fibers, totals, p)


def count_fibers(rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants) -> None:
    """All that follows from the rows."""
    for fiber in range(len(fibers.count)):
        take_stock(fiber, rows, fibers, totals, p)


def measure_fibers(
    base: float, rows: Individuals, fibers: FiberRows, totals: Totals, p: Constants, out: np.ndarray
) -> None:
    """Content, capacity, mean potential and heteroplasmy of each fiber into ``out`` (4, fiber)."""
    for fiber in range(len(fibers.count)):
        mass = fibers.grown[fiber] * GRAIN * (totals.free[fiber] + totals.held[fiber])
        working = working_mass(fiber, rows, fibers, totals, p)
        copies = totals.wild[fiber] + totals.mutant[fiber]
        out[0, fiber] = mass / base
        out[1, fiber] = working / (base * p.reference_potential)
        out[2, fiber] = working / mass if mass > 0.0 else 0.0
        out[3, fiber] = totals.mutant[fiber] / copies if copies > 0 else 0.0


def find_damaged(rows: Individuals, fibers: FiberRows, p: Constants, out: np.ndarray) -> None:
    """Share of the mass that is tagged, or below the potential of half-maximal tagging, of each fiber into ``out``."""
    for fiber in range(len(fibers.count)):
        mass, damaged, thinned = 0.0, 0.0, fibers.thinned[fiber]
        for slot in range(fibers.count[fiber]):
            each = rows.mass[fiber, slot]
            psi = potential(thinned * rows.damage[fiber, slot], rows.wild[fiber, slot], rows.mutant[fiber, slot], p)
            mass += each
            if rows.tagged[fiber, slot] or psi < p.tagging_potential:
                damaged += each
        out[fiber] = damaged / mass if mass > 0.0 else 0.0
