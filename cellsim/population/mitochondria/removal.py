"""How tagged mitochondria leave a fiber: engulfed, and digested in parts of an hour or less.

Compiled as one text with the step.
"""

from cellsim.biology.organelles.mitochondria import (
    Constants,
    clearance_capacity,
    engulfment_hazard,
    engulfment_room,
)
from cellsim.population.mitochondria.outlook import call_off
from cellsim.population.mitochondria.rows import FRESH, GONE, Cells, Fiber, Span, digest, grains, move


def seize(fiber: Fiber, base: float, most: float, later: float, length: float, row: Cells, p: Constants) -> float:
    """Let the tagged go into autophagosomes while these have room, in one part of a step; ``later`` lies behind it.

    Returns the content that was taken in.
    """
    taken, left, slot = 0.0, fiber.marked, fiber.least - 1
    while left > 0:
        slot += 1
        mark = row.tagged[slot]
        left -= int(mark > 0)
        if mark == 1 or mark == FRESH:
            each = row.marks[slot]
            seconds = each.rest - later if mark == FRESH else length
            room = engulfment_room(fiber.queue + fiber.intake + taken, most, p)
            each.left -= engulfment_hazard(room, p) * min(max(seconds, 0.0), length)
            if each.left <= 0.0:
                row.tagged[slot] = GONE
                taken += fiber.grown * row.cells[slot].mass / base
            elif seconds > 0.0:
                row.tagged[slot] = 1
    return taken


def clear(fiber: Fiber, base: float, lysosome: float, time: Span, row: Cells, p: Constants) -> None:
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


def bury(fiber: Fiber, row: Cells) -> None:
    """Let the last organelles of a fiber lie where others have been engulfed."""
    slot, staying = fiber.least, 0
    fiber.least = fiber.count
    while staying < fiber.marked:
        if row.tagged[slot] != GONE:
            if row.tagged[slot] > 0:
                staying += 1
                fiber.least = min(fiber.least, slot)
            slot += 1
            continue
        each, last = row.cells[slot], fiber.count - 1
        fiber.held -= grains(each.mass)
        fiber.burden -= grains(each.mass * each.damage)
        fiber.normal -= each.wild
        fiber.altered -= each.mutant
        fiber.marked -= 1
        fiber.count = last
        call_off(min(row.due[slot], row.due[last]), fiber)
        if last != slot:
            move(last, slot, row)
