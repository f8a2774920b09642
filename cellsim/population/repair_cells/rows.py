"""How the tissue that is mended lies in memory: what moves, what stays, and what each row of it holds.

A place is a corner of a slice, number ``corner * slices + slice``; a segment is a fiber of a slice, likewise.
"""

from typing import NamedTuple

import numpy as np

# rows of ``cells``
WHO, KIND, PLACE, DUE, DONE, HOME = range(6)
CELL_ROWS = 6
# rows of ``segments``
FATE, SINCE, NUCLEI, BITES, HOUSED, NICHES = range(6)
SEGMENT_ROWS = 6
# rows of ``vessels``
STATE, OPENS = range(2)
VESSEL_ROWS = 2
# what has happened, in ``tally``
PRESENT, STEP, EVENTS, KILLED, CLEARED, REFILLED, MATURED, EATEN, NUCLEI_ADDED, LOST_VESSELS, REGROWN, FULL = range(12)
TALLY_ROWS = 12

RESIDENT, NEWCOMER = 1, 0  # what ``HOME`` says of cells that have no niche


class Bed(NamedTuple):
    """All that moves.

    Parameters
    ----------
    cells : identity, kind, place, steps until due, what it has done, and home of each (6, room)
    segments : fate, step of it, nuclei, mouthfuls left, quiescent cells now and at rest (6, segment)
    vessels : state and steps until it opens (2, place)
    stirred : stirred stromal cells (place,)
    strained : what a bout has popped and not killed, as it fades (fiber,)
    factors : in excess over rest (10, place)
    collagen : fold of rest (place,)
    ledger : how each kind gained and lost its cells (11, 7)
    tally : what has happened (12,)
    """

    cells: np.ndarray
    segments: np.ndarray
    vessels: np.ndarray
    stirred: np.ndarray
    strained: np.ndarray
    factors: np.ndarray
    collagen: np.ndarray
    ledger: np.ndarray
    tally: np.ndarray


class Site(NamedTuple):
    """What stays as it is, and room to work in.

    Parameters
    ----------
    around, touching, near : as a ``Honeycomb`` has them
    slices : along the fibers
    made : secretion of each factor, relative to what the tables say (10,)
    infused : what is given of each factor at each place [1/h] (10,)
    given : steps of an infusion
    entering : how many neutrophils, monocytes and regulatory T cells arrive, relative to what the tables say (3,)
    secreted : what each step adds (10, place)
    cell0, cell1, tissue0, tissue1 : keys of chance of cells and of what they mend
    """

    around: np.ndarray
    touching: np.ndarray
    near: np.ndarray
    slices: int
    made: np.ndarray
    infused: np.ndarray
    given: int
    entering: np.ndarray
    secreted: np.ndarray
    cell0: int
    cell1: int
    tissue0: int
    tissue1: int
