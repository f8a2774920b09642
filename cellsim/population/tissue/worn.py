"""What a muscle has gone through with a bout, on top of what it has not rested from."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cellsim.biology.repair.injury import Injury
from cellsim.population.laws import Laws
from cellsim.population.tissue.toll import Toll


class Worn(NamedTuple):
    """Equivalent strains, each [fraction].

    Parameters
    ----------
    fibers, connective : of what fibers, and connective tissue, have gone through
    strain : of one lengthening of the bout, under the greatest force
    lengthenings : of the bout so far [-]
    """

    fibers: float
    connective: float
    strain: float
    lengthenings: float


def worn_by(laws: Laws, rules: Injury, toll: Toll, fading: Mapping[str, float]) -> Worn:
    """What a bout has come to so far, with what ``fading`` holds of those before it."""
    fibers = _done(laws, toll, rules.load)
    connective = _done(laws, toll, rules.load_connective)
    count = sum(each for _, each in fibers)
    return Worn(
        _gone_through(laws, rules, fibers, rules.tiring, fading["worn"]),
        _gone_through(laws, rules, connective, rules.tiring_connective, fading["worn_connective"]),
        _alike(fibers, count, rules),
        count,
    )


def _done(laws: Laws, toll: Toll, load: float) -> list[tuple[float, float]]:
    """Strain under the greatest force of each kind of lengthening [fraction], and how many there were."""
    return [(laws.loaded_strain(each.strain, each.force, load), each.lengthenings) for each in toll.strides]


def _gone_through(
    laws: Laws, rules: Injury, done: Sequence[tuple[float, float]], tiring: float, before: float
) -> float:  # fmt: skip
    """What it all comes to, with what there was before, as one equivalent strain [fraction]."""
    now = 0.0
    for strain, count in done:
        now = laws.together(now, laws.equivalent_strain(strain, count, tiring, rules), tiring)
    return laws.together(before, now, tiring)


def _alike(done: Sequence[tuple[float, float]], count: float, rules: Injury) -> float:
    """The strain of as many lengthenings, all alike, that would tear as much [fraction]."""
    if len(done) < 2:
        return done[0][0] if done else 0.0
    power = rules.power / rules.tearing
    return (sum(each * strain**power for strain, each in done) / count) ** (1.0 / power)
