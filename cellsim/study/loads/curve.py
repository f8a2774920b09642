"""The mean-maximal curve of a record: the best mean power over each of some lengths, and where it was done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

SHOWN_S = (5, 15, 30, 60, 120, 180, 300, 480, 600, 720, 1200, 1800, 3600, 7200)
"""Lengths at which programs tell a curve [s]."""
LENGTHS_S = tuple(sorted({*SHOWN_S, 20, 45, *range(75, 1201, 15)}))
"""Lengths that are looked at [s]: so fine that an effort is not diluted by what came after it."""


@dataclass(frozen=True)
class BestEffort:
    """The highest mean power over a length.

    Parameters
    ----------
    length_s : [s]
    watts : mean [W]
    session : number of the session that it was done in
    begins_s : in that session [s]
    """

    length_s: int
    watts: float
    session: int
    begins_s: int


def bests(watts: np.ndarray, session: int = 0, lengths: Sequence[int] = LENGTHS_S) -> list[BestEffort]:
    """The best efforts of one session, as far as it is long enough.

    Parameters
    ----------
    watts : in each second, pauses as 0 [W] (second,)
    session : its number
    lengths : [s]
    """
    done, found = np.concatenate(([0.0], np.cumsum(watts))), []
    for length in lengths:
        if length <= watts.size:
            means = (done[length:] - done[:-length]) / length
            at = int(means.argmax())
            found.append(BestEffort(length, float(means[at]), session, at))
    return found


def best_of(efforts: Iterable[BestEffort]) -> list[BestEffort]:
    """Of many efforts the best of each length, the shortest first; of equal ones the first."""
    best: dict[int, BestEffort] = {}
    for each in efforts:
        if each.length_s not in best or each.watts > best[each.length_s].watts:
            best[each.length_s] = each
    return [best[length] for length in sorted(best)]
