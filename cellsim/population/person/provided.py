"""What food brings for mending: the protein of each day, on the next."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cellsim.biology.care.care import speed_on_protein

DAY = 86400.0
GRAMS = 1000.0  # in one kg


class Hurried(NamedTuple):
    """From ``begins_s`` until ``ends_s`` [s] sarcomeres are mended at a ``speed`` over the usual."""

    begins_s: float
    ends_s: float
    speed: float


def hurried_by_protein(
    protein: Iterable[tuple[float, float]], mass_kg: float, clock_start_s: float, p: Mapping[str, float]
) -> list[Hurried]:
    """Days on which the protein of the day before hurries the mending of sarcomeres, from midnight to midnight.

    So nothing follows from what is yet to be eaten.

    Parameters
    ----------
    protein : when it is eaten [s], and how much [g]
    mass_kg : of the body [kg]
    clock_start_s : time of day at time zero, from midnight [s]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    times of another speed, days after as much protein told as one; none after usual days

    Source
    ------
    Pearson2023, as the rows ``Protein_*`` have it
    """
    days: dict[int, float] = {}
    for at_s, grams in protein:
        day = int((at_s + clock_start_s) // DAY)
        days[day] = days.get(day, 0.0) + grams
    found: list[Hurried] = []
    for day in sorted(days):
        speed = speed_on_protein(days[day] / GRAMS / mass_kg / DAY, p)
        begins = (day + 1) * DAY - clock_start_s
        if speed == 1.0:
            continue
        if found and found[-1].speed == speed and found[-1].ends_s == begins:
            begins = found.pop().begins_s
        found.append(Hurried(begins, (day + 2) * DAY - clock_start_s, speed))
    return found
