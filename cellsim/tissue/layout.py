"""Where fibers lie on a cross-section: a honeycomb, for drawing and for neighbors."""

from math import ceil, sqrt


def honeycomb(count: int) -> list[tuple[float, float]]:
    """Centers of ``count`` fibers, row by row, in units of a fiber's diameter."""
    across = max(1, ceil(sqrt(count * sqrt(3.0) / 2.0)))
    places = []
    for key in range(count):
        row, column = divmod(key, across)
        places.append((column + 0.5 * (row % 2), row * sqrt(3.0) / 2.0))
    return places
