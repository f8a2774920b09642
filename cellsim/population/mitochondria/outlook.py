"""The candidates that come next, a few ahead: whose they are, in order of time, and what is drawn for each.

To look for the first of all clocks at each candidate took as long as what then happens. So those that run out before a
horizon are looked up together. Their organelles are then fetched from memory at once, and their draws computed side by
side, as wide registers can.

Nothing that happens depends on how far the look goes: a draw belongs to an organelle and its turn. All clocks that run
out before ``sure`` are listed; where one of these is set anew, the list counts only as far as that.

Compiled as one text with the events.
"""

from cellsim.kinetics.draws import block
from cellsim.population.mitochondria.chance import CANDIDATE, gap
from cellsim.population.mitochondria.rows import AHEAD, ASIDE, Cells, Fiber

FEW = 9.0  # organelles expected until the horizon


def next_due(end: float, fiber: Fiber, row: Cells) -> int:
    """The place in the list of the candidate that comes next; -1 where none does before ``end``."""
    while True:
        at = fiber.at
        if at < fiber.listed:
            due = row.due[row.lined[at]]
            if due < fiber.sure:
                if due >= end:
                    return -1
                fiber.at = at + 1
                return at
        if fiber.sure >= end:
            return -1
        list_coming(fiber, row)


def call_off(due: float, fiber: Fiber) -> None:
    """A clock that runs out then has been set, or was: what is listed counts until then."""
    if due < fiber.sure:
        fiber.sure = due


def list_coming(fiber: Fiber, row: Cells) -> None:
    """List those whose clocks run out from ``sure`` until some time later, which is then ``sure``."""
    names, turns, ranks, slots, times = row.drawn[0], row.drawn[1], row.drawn[2], row.drawn[3], row.gaps
    width, found = FEW / fiber.count, AHEAD + 1
    while found > AHEAD:
        horizon, found = fiber.sure + width, 0
        for slot in range(fiber.count):
            if row.due[slot] < horizon:
                if found < AHEAD:
                    slots[found], times[found] = slot, row.due[slot]
                found += 1
        width *= 0.5
    for one in range(found):
        due, rank = times[one], one
        for other in range(one):
            before = int(due < times[other])
            ranks[other] += before
            rank -= before
        ranks[one] = rank
    for one in range(found):
        slot, rank = slots[one], ranks[one]
        row.lined[rank], names[rank], turns[rank] = slot, row.identity[slot], row.cells[slot].turn
    fiber.sure, fiber.at, fiber.listed = horizon, 0, found
    draw_aside(found, fiber.key0, fiber.key1, row)


def draw_aside(found: int, key0: int, key1: int, row: Cells) -> None:
    """The draws of the candidates listed, by the names and turns that stand in their place.

    Some beyond the last are drawn for nothing, so that no register is half full.
    """
    first, second, third, fourth = row.drawn[0], row.drawn[1], row.drawn[2], row.drawn[3]
    for one in range((found + ASIDE - 1) // ASIDE * ASIDE):
        words = block(key0, key1, first[one], second[one], CANDIDATE)
        first[one], second[one], third[one], fourth[one] = words
    for one in range(found):
        row.gaps[one] = gap(first[one])
