"""How the mitochondria of many fibers lie in memory, and by which names they are found."""

from math import prod

import numpy as np

from cellsim.population.mitochondria.rows import (
    AHEAD,
    CELL,
    FIBER,
    MARK,
    FiberRows,
    Individuals,
    Organelles,
    Totals,
)

LINE = 64  # bytes of a line of the processor's cache


def empty_rows(fibers: int, slots: int) -> Organelles:
    """Fibers before their first organelle, and slots without any."""
    made = Organelles(
        _zeros((fibers, slots), CELL),
        _zeros((fibers, slots), MARK),
        _zeros((fibers, slots), np.dtype(np.float64)),
        _zeros((fibers, slots), np.dtype(np.int64)),
        _zeros((fibers, slots), np.dtype(np.int8)),
        _zeros((fibers, AHEAD), np.dtype(np.int64)),
        _zeros((fibers, AHEAD), np.dtype(np.float64)),
        _zeros((fibers, 4, AHEAD), np.dtype(np.int64)),
        _zeros((fibers,), FIBER),
    )
    made.fibers["grown"], made.fibers["thinned"] = 1.0, 1.0
    return made


def _zeros(shape: tuple[int, ...], kind: np.dtype) -> np.ndarray:
    """An array that begins where a line of the processor's cache does, so that no record lies in one line too many."""
    size = prod(shape) * kind.itemsize
    room = np.zeros(size + LINE, np.int8)
    begin = -room.ctypes.data % LINE
    return room[begin : begin + size].view(kind).reshape(shape)


def copied(rows: Organelles) -> Organelles:
    """The same, in arrays of its own."""
    made = Organelles(*(_zeros(each.shape, each.dtype) for each in rows))
    for to, each in zip(made, rows, strict=True):
        to[...] = each
    return made


def views(rows: Organelles) -> tuple[Individuals, FiberRows, Totals]:
    """The same by name: what a muscle is, and what follows from that."""
    cells, fibers = rows.cells, rows.fibers
    own = [cells[name] if name in (cells.dtype.names or ()) else rows.marks[name] for name in Individuals._fields[:-3]]
    ahead = ("sure", "at", "listed")
    sums = (fibers[name] for name in ("free", "held", "burden", "normal", "altered", "marked", "least"))
    return (
        Individuals._make((*own, rows.tagged, rows.identity, rows.due)),
        FiberRows(*(fibers[name] for name in FiberRows._fields)),
        Totals._make((*sums, *(fibers[name] for name in ahead), cells["fold"], rows.marks["rest"])),
    )
