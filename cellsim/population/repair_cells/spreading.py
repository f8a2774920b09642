"""Factors spread from corner to corner and decay, in steps short enough to be sure of."""

import numpy as np

from cellsim.population.repair_cells.rows import Site


def spread(
    first: int, last: int, across: float, along: float, kept: float, turns: int, factors: np.ndarray,
    room: np.ndarray, site: Site,
) -> None:  # fmt: skip
    """One step of the factors ``first`` to ``last - 1``.

    What one place gives another receives, so nothing is made or lost but by decay.

    across, along : share of a difference that passes to a neighbor in each turn, in the section and between slices
    kept : share that does not decay in a turn
    turns : of a step; what is secreted in the step comes in equal parts
    room : to work in (10, place)
    """
    slices, corners = site.slices, len(site.near)
    part = 1.0 / turns
    for factor in range(first, last):
        now, then, added = factors[factor], room[factor], site.secreted[factor]
        for _ in range(turns):
            for corner in range(corners):
                here = corner * slices
                one, two, three = (
                    site.near[corner, 0] * slices,
                    site.near[corner, 1] * slices,
                    site.near[corner, 2] * slices,
                )
                for level in range(slices):
                    up = level + 1 if level + 1 < slices else 0
                    down = level - 1 if level > 0 else slices - 1
                    held = now[here + level]
                    planar = now[one + level] + now[two + level] + now[three + level] - 3.0 * held
                    axial = now[here + up] + now[here + down] - 2.0 * held
                    then[here + level] = kept * (held + across * planar + along * axial) + part * added[here + level]
            for place in range(corners * slices):
                now[place] = then[place]
