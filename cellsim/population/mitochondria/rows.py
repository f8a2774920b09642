"""What is kept of a fiber's mitochondria, and the clocks of the fiber itself.

One row per fiber, one slot per organelle. An organelle is its lasting identity,
never its slot. What a candidate event needs of one organelle lies together, in half
a line of the processor's cache; what is searched lies in arrays of its own.

Growth, loss and dilution are alike for all untagged organelles of a fiber. So
a fiber keeps them as two factors on its rows, ``grown`` and ``thinned``, and a
row is written only where something happens to one organelle.
"""

from math import ceil, expm1, fsum, inf, sqrt
from typing import Any, NamedTuple

import numpy as np

from cellsim.biology.organelles.mitochondria import (
    Constants,
    division_pulse,
    potential,
    tagging_pulse,
)

HOUR = 3600.0
ROOM = 3  # slots per individual; a fiber whose row is full divides no more and says so
GONE, FRESH = 2, 3  # tags of an organelle that has just been engulfed, or tagged in this step
AHEAD, ASIDE = 16, 4  # candidates that are listed at most, and those that are drawn side by side
GRAIN = 1.0 / (1 << 48)  # sums are whole numbers of this, so that no order of adding can be seen


class Individuals(NamedTuple):
    """The organelles, each array (fiber, slot); a fiber's first ``count`` slots are alive.

    mass, damage : to be multiplied by the fiber's ``grown`` and ``thinned``
    turn : candidate events it has had; their numbers name its chance
    left : of one that is tagged, hazard of engulfment that it has yet to go through
    due : exposure of the fiber at which its next candidate comes
    """

    mass: np.ndarray
    damage: np.ndarray
    wild: np.ndarray
    mutant: np.ndarray
    turn: np.ndarray
    left: np.ndarray
    tagged: np.ndarray
    identity: np.ndarray
    due: np.ndarray


class FiberRows(NamedTuple):
    """What a fiber keeps beside its organelles, each array (fiber,); contents in base contents.

    grown, thinned : factors on the masses and damages of its row
    spent : exposure of the fiber since its row was last written anew
    """

    count: np.ndarray  # type: ignore[assignment]  # how many organelles; a tuple has a method of this name
    queue: np.ndarray
    intake: np.ndarray
    born: np.ndarray
    lost: np.ndarray
    engulfed: np.ndarray
    degraded: np.ndarray
    crowded: np.ndarray
    supply: np.ndarray
    contact: np.ndarray
    key0: np.ndarray
    key1: np.ndarray
    grown: np.ndarray
    thinned: np.ndarray
    spent: np.ndarray


class Totals(NamedTuple):
    """What follows from the rows and is kept beside them, never stored; each (fiber,) unless it says else.

    free, held : mass of the untagged and of the tagged, as rows have it [GRAIN]
    burden : mass times damage of all, as rows have it [GRAIN]
    wild, mutant : mtDNA copies
    tagged, least : organelles tagged, and a slot below which none is
    sure : exposure before which all clocks that run out are listed
    at, listed : of the candidates listed, how many are over, and how many there are
    fold : by how much the bound of an organelle is raised (fiber, slot)
    rest : what was left of the step when an organelle was tagged in it [s] (fiber, slot)
    """

    free: np.ndarray
    held: np.ndarray
    burden: np.ndarray
    wild: np.ndarray
    mutant: np.ndarray
    tagged: np.ndarray
    least: np.ndarray
    sure: np.ndarray
    at: np.ndarray
    listed: np.ndarray
    fold: np.ndarray
    rest: np.ndarray


class Organelles(NamedTuple):
    """The same as compiled code takes it.

    cells, marks : records of organelles, and of the tagged among them (fiber, slot)
    due, identity, tagged : of organelles (fiber, slot)
    lined : slots of the candidates listed ahead, in order of time (fiber, AHEAD)
    gaps, drawn : what is drawn for each: exposure until its next (fiber, AHEAD), and words (fiber, 4, AHEAD)
    fibers : records of fibers (fiber,), with what follows from their rows
    """

    cells: np.ndarray
    marks: np.ndarray
    due: np.ndarray
    identity: np.ndarray
    tagged: np.ndarray
    lined: np.ndarray
    gaps: np.ndarray
    drawn: np.ndarray
    fibers: np.ndarray


class Cells(NamedTuple):
    """The organelles of one fiber."""

    cells: np.ndarray
    marks: np.ndarray
    due: np.ndarray
    identity: np.ndarray
    tagged: np.ndarray
    lined: np.ndarray
    gaps: np.ndarray
    drawn: np.ndarray


def record(**names: str) -> np.dtype:
    """The one kind of records with these names, in the order of their kinds."""
    return np.dtype((np.record, [(name, kind) for kind, each in names.items() for name in each.split()]))


# No name is in both, so that each is found by its name alone
CELL = record(f8="mass damage", i4="wild mutant turn", f4="fold")  # doublings, so that four bytes hold them
MARK = record(f8="left rest")
FIBER = record(
    i8="count crowded key0 key1 free held burden normal altered marked least at listed",
    f8="queue intake born lost engulfed degraded supply contact grown thinned spent sure",
)
Fiber = Any  # a record of FIBER


class Span(NamedTuple):
    """A step, of which pulses and digestion see parts of an hour or less, and what follows from its length alone.

    enters : share of the intake that enters the queue in one part
    """

    duration: float
    parts: int
    length: float
    enters: float


class Environment(NamedTuple):
    """What surrounds the mitochondria of each fiber: one number, or an array (fiber,).

    drive : what calls for mitochondria [fold of this person's habit]
    ros : reactive oxygen of matrix and cytosol [fold of young rest]
    pulse : AMPK drive of the last bout, 1 for the reference bout, 0 for none
    pulse_age_s : time since that bout began [s]; inf for none
    lysosome : lysosomal capacity [fold of young rest]
    supply : any further factor on new mass [fold]
    """

    drive: Any = 1.0
    ros: Any = 1.0
    pulse: Any = 0.0
    pulse_age_s: Any = inf
    lysosome: Any = 1.0
    supply: Any = 1.0


def surroundings(index: int, table: np.ndarray) -> Environment:
    """What surrounds one fiber, out of the table of all (6, fiber)."""
    return Environment(
        table[0, index], table[1, index], table[2, index], table[3, index], table[4, index], table[5, index],
    )  # fmt: skip


def grains(amount: float) -> int:
    """An amount as a whole number of GRAIN."""
    return int(amount / GRAIN)


def span_of(duration: float, base: float, p: Constants) -> Span:
    """A step of this duration."""
    parts = max(1, ceil(duration / HOUR - 1e-9))
    length = duration / parts
    return Span(duration, parts, length, -expm1(-length * base * p.basal_mitophagy))


def row_of(fiber: int, rows: Organelles) -> Cells:
    """The organelles of one fiber."""
    return Cells(
        rows.cells[fiber], rows.marks[fiber], rows.due[fiber], rows.identity[fiber], rows.tagged[fiber],
        rows.lined[fiber], rows.gaps[fiber], rows.drawn[fiber],
    )  # fmt: skip


def working_mass(fiber: Fiber, row: Cells, p: Constants) -> float:
    """Mass times potential of all organelles of a fiber."""
    grown, thinned = fiber.grown, fiber.thinned
    if p.heteroplasmy_loss <= 0.0:
        # The potential is linear in damage, so the sums tell it
        return grown * GRAIN * (fiber.free + fiber.held - thinned * fiber.burden)
    total = 0.0
    for slot in range(fiber.count):
        each = row.cells[slot]
        total += each.mass * potential(thinned * each.damage, each.wild, each.mutant, p)
    return grown * total


def pulses(drive: float, age: float, span: Span, p: Constants) -> tuple[float, float]:
    """Means over the step of the pulses of division and tagging that a bout has left [fold]."""
    division, tagging = 0.0, 0.0
    for part in range(span.parts):
        middle = age + (part + 0.5) * span.length
        division += division_pulse(drive, middle, p)
        tagging += tagging_pulse(drive, middle, p)
    return division / span.parts, tagging / span.parts


def digest(fiber: Fiber, most: float, enters: float, p: Constants) -> None:
    """Digestion of the queue in one part of a step, implicit, where at ``most`` so much is digested.

    One individual stands for many mitochondria, so it enters the queue over the
    time in which the fiber takes in as much content at rest, not in one lump.
    """
    entered = fiber.intake * enters
    fiber.intake -= entered
    waiting = fiber.queue + entered
    # Root of q = waiting - most q / (lysosome_Km + q)
    half = 0.5 * (waiting - most - p.lysosome_Km)
    root = sqrt(half * half + p.lysosome_Km * waiting)
    queue = half + root if half >= 0.0 else p.lysosome_Km * waiting / (root - half)
    fiber.degraded += waiting - queue
    fiber.queue = queue


def move(slot: int, to: int, row: Cells) -> None:
    """Let an organelle lie in another slot, whose own is lost."""
    one, other = row.cells[slot], row.cells[to]
    other.mass, other.damage, other.wild, other.mutant = one.mass, one.damage, one.wild, one.mutant
    other.turn, other.fold = one.turn, one.fold
    row.marks[to].left, row.marks[to].rest = row.marks[slot].left, row.marks[slot].rest
    row.due[to], row.identity[to], row.tagged[to] = row.due[slot], row.identity[slot], row.tagged[slot]


def alike(values: np.ndarray, types: tuple[str, ...]) -> np.ndarray:
    """Each fiber's value replaced by the mean of its type, so that fibers of a type share one resting supply."""
    means = {group: fsum(values[np.array(types) == group].tolist()) / types.count(group) for group in set(types)}
    return np.array([means[group] for group in types])
