"""Fibers as a honeycomb, and the corners between them, where cells, factors and capillaries are.

Each fiber touches six others and six corners; each corner touches three fibers and three corners. Fiber ``i`` has
neighbors ``i`` ± 1, ± width and ± (width - 1), counted round all fibers, so that any number of them closes on itself
and none is at an edge. So do the slices along the fibers.
"""

from typing import NamedTuple

import numpy as np


class Honeycomb(NamedTuple):
    """Who touches whom; a corner is twice its fiber, and one more for the second.

    Parameters
    ----------
    around : corners of each fiber (fiber, 6)
    touching : fibers of each corner (corner, 3)
    near : corners next to each corner (corner, 3)
    """

    around: np.ndarray
    touching: np.ndarray
    near: np.ndarray


def honeycomb(fibers: int) -> Honeycomb:
    """The corners of so many fibers, about as many rows as there are fibers in each."""
    width = max(1, round(fibers**0.5))
    i = np.arange(fibers)

    def first(fiber: np.ndarray) -> np.ndarray:
        return 2 * (fiber % fibers)

    def second(fiber: np.ndarray) -> np.ndarray:
        return first(fiber) + 1

    around = np.stack(
        [first(i), second(i), first(i - 1), second(i - width + 1), first(i - width), second(i - width)], axis=1
    )
    touching, near = np.empty((2 * fibers, 3), np.int64), np.empty((2 * fibers, 3), np.int64)
    touching[0::2] = np.stack([i, i + 1, i + width], axis=1) % fibers
    touching[1::2] = np.stack([i, i + width, i + width - 1], axis=1) % fibers
    near[0::2] = np.stack([second(i), second(i + 1), second(i + 1 - width)], axis=1)
    near[1::2] = np.stack([first(i), first(i - 1), first(i + width - 1)], axis=1)
    return Honeycomb(np.ascontiguousarray(around), touching, near)


def places(honey: Honeycomb) -> tuple[np.ndarray, np.ndarray]:
    """Where corners lie in the cross-section, in edges (corner,): across and up, before fibers close on themselves."""
    fibers = len(honey.around)
    width = max(1, round(fibers**0.5))
    row, column = np.divmod(np.arange(fibers), width)
    across, up = 3.0**0.5 * (column + 0.5 * row), 1.5 * row
    x, y = np.empty(2 * fibers), np.empty(2 * fibers)
    x[0::2], y[0::2] = across + 3.0**0.5 / 2.0, up + 0.5
    x[1::2], y[1::2] = across, up + 1.0
    return x, y
