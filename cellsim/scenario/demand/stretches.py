"""Stretches of equal demand, which the chemistry is carried through one by one."""

from itertools import pairwise
from math import fsum

from cellsim.scenario.demand.bouts import Demand, last_s

SAME = 1e-9


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
