"""A recording as intervals meet it: stretches of even power. Compiled as one text with the interval."""


def stretch_at(ride, moment):
    """The stretch of a recording that a moment lies in [s]."""
    low, high = 0, len(ride.edges) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if ride.edges[middle] <= moment:
            low = middle
        else:
            high = middle
    return low
