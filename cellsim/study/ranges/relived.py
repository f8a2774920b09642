"""A tissue lived through again without chemistry: what bouts asked of it is known, and so is what was done to it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.tissue_samples import TissueSamples
from cellsim.population.tissue.toll import Toll
from cellsim.population.tissue.treated import treat


class Blow(NamedTuple):
    """What a bout has asked of the tissue by a moment [s], and whether it is over."""

    at_s: float
    toll: Toll
    over: bool


class Cure(NamedTuple):
    """What is left of soreness at a moment [s], and the factors on rates that are in force from then on."""

    at_s: float
    soothed: float
    factors: Mapping[str, float]


def relived(
    tissue: DamageState, blows: Iterable[Blow], cures: Iterable[Cure], moments: Sequence[float]
) -> TissueSamples:
    """Let all of it befall a tissue again.

    Parameters
    ----------
    tissue : at rest; left at the last moment
    blows : at one moment, they come before cures
    cures : a look at the same moment sees the tissue as it is before
    moments : at which to look, ascending [s]

    Returns
    -------
    the tissue at each moment
    """
    seen, room = 0, tissue.room(len(moments))
    events: list[Blow | Cure] = [*blows, *cures]
    for each in sorted(events, key=lambda event: (event.at_s, isinstance(event, Cure))):
        first = bisect_left if isinstance(each, Blow) else bisect_right
        here = max(first(moments, each.at_s), seen)
        tissue.sample_into(room.part(seen, here), moments[seen:here])
        seen = here
        tissue.reach(each.at_s)
        if isinstance(each, Cure):
            treat(tissue.healing, each.at_s, each.soothed, each.factors)
        elif each.over:
            tissue.apply_bout(*each.toll)
        else:
            tissue.go_on(each.toll)
    tissue.sample_into(room.part(seen, len(moments)), moments[seen:])
    return room
