"""What a kernel is given, checked and laid out as its programs take it."""

from collections.abc import Sequence

import numpy as np

from cellsim.errors import IntegrationError
from cellsim.kinetics.write.joining import LANES

_NO_MOMENTS = np.empty(0)


def made_up(rows: int) -> np.ndarray:
    """A block of fibers with numbers between 0.5 and 1.5.

    Parameters
    ----------
    rows : of numbers

    Returns
    -------
    numbers (row, lane)
    """
    return 0.5 + (np.arange(rows)[:, None] * 7 + np.arange(LANES) * 3) % 11 / 10.0


def plain_floats(array: np.ndarray) -> np.ndarray:
    """One layout for all, or each new layout would be compiled again.

    Parameters
    ----------
    array : of any layout and kind of number

    Returns
    -------
    the same numbers row by row, in the array itself where it is so already
    """
    return np.ascontiguousarray(array, dtype=np.float64)


def whole_order(order: np.ndarray | None, fibers: int) -> np.ndarray:
    """The order in which fibers stand side by side.

    Parameters
    ----------
    order : each fiber once, or as they come
    fibers : how many there are

    Returns
    -------
    their numbers (fiber,)

    Raises
    ------
    IntegrationError : a fiber is left out or named twice.
    """
    if order is None:
        return np.arange(fibers)
    found = np.ascontiguousarray(order, dtype=np.int64)
    if not np.array_equal(np.sort(found), np.arange(fibers)):
        raise IntegrationError(f"An order must name each of the {fibers} fibers once; this one does not: {order}.")
    return found


def ascending(moments: Sequence[float], duration: float) -> np.ndarray:
    """Moments at which a state is to be shown.

    Parameters
    ----------
    moments : [s]
    duration : that they lie in [s]

    Returns
    -------
    the same (moment,)

    Raises
    ------
    IntegrationError : they do not ascend, or lie outside.
    """
    if not len(moments):
        return _NO_MOMENTS
    found = np.ascontiguousarray(moments, dtype=float)
    if found.ndim != 1 or not (found[0] > 0.0 and found[-1] <= duration and (found[1:] >= found[:-1]).all()):
        raise IntegrationError(f"Moments to look at must ascend within the {duration} s; these do not: {moments}.")
    return found
