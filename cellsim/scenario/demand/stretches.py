"""Stretches of equal demand, which the chemistry is carried through one by one."""

from itertools import pairwise
from math import fsum

import numpy as np
from numpy.typing import NDArray

from cellsim.scenario.demand.bouts import Demand, last_s

SAME = 1e-9
STRAYING = 0.25  # s at Wmax; how far the work of a recording may stray from that of its stretches
LONGEST = 300  # s; of a stretch of a recording


def segments(demand: Demand, tolerance: float = SAME) -> list[tuple[float, float]]:
    """Stretches of equal demand, as (duration [s], fraction); a steady bout is one, a ride one for nearly every second.

    Seconds join as long as they lie within ``tolerance`` of the first of their stretch. Where they differ,
    the stretch has their mean, so the whole work is kept. Together the stretches last as long as the bout, to the bit.
    """
    shares = demand.fraction.tolist()
    begins = [0]
    for second, share in enumerate(shares):
        if abs(share - shares[begins[-1]]) > tolerance:
            begins.append(second)
    return [_stretch(shares, demand.duration_s, *edges) for edges in pairwise([*begins, len(shares)])]


def _stretch(shares: list[float], duration_s: float, begin: int, end: int) -> tuple[float, float]:
    """Length [s] and mean share of the seconds from ``begin`` up to ``end``, of which the bout's last may be short."""
    if end < len(shares):
        length, last = float(end - begin), 1.0
    else:
        length, last = duration_s - begin, last_s(duration_s)
    part = shares[begin:end]
    return length, part[0] if min(part) == max(part) else fsum([*part[:-1], last * part[-1]]) / length


def even_stretches(
    demand: Demand, straying: float = STRAYING, longest: int = LONGEST
) -> list[tuple[float, float]]:  # fmt: skip
    """A recording in stretches of even power, as (duration [s], fraction), which do the same work.

    Each is as long as the work done within it never strays by more than ``straying`` [s at Wmax] from that of its mean,
    and at most ``longest`` seconds. Phosphocreatine and blood follow the mean of seconds; what they would make of each
    single one costs up to fifty times as many steps.
    """
    done = np.concatenate(([0.0], np.cumsum(demand.fraction)))
    seconds, begins = len(done) - 1, [0]
    while begins[-1] < seconds:
        work = done[begins[-1] : begins[-1] + longest + 1] - done[begins[-1]]
        begins.append(begins[-1] + _even(work, straying))
    shares = demand.fraction.tolist()
    return [_stretch(shares, demand.duration_s, *edges) for edges in pairwise(begins)]


def _even(work: NDArray[np.float64], straying: float) -> int:
    """How many seconds of some whose work is summed up from 0 (second,) go together, and at least one.

    Work strays from that of its mean by no more than it may where the mean power of the whole lies between the powers
    that lead from the start to the lowest and the highest work that each second may have; so one pass tells.
    """
    passed = np.arange(1, len(work))
    mean = work[1:] / passed
    least, most = (np.add(work[1:], way) / passed for way in (-straying, straying))
    strayed = (mean < np.maximum.accumulate(least)) | (mean > np.minimum.accumulate(most))
    too_long = np.flatnonzero(strayed)
    return max(int(too_long[0]) if len(too_long) else len(passed), 1)
