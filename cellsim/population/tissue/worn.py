"""What a muscle has gone through with a bout, on top of what it has not rested from."""

from collections.abc import Mapping
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
    strain, count = laws.loaded_strain(toll.strain, toll.force_fraction, rules), toll.lengthenings
    both = {}
    for before, tiring in (("worn", rules.tiring), ("worn_connective", rules.tiring_connective)):
        now = laws.equivalent_strain(strain, count, tiring, rules) if count > 0.0 else 0.0
        both[before] = laws.together(fading[before], now, tiring)
    return Worn(both["worn"], both["worn_connective"], strain, count)
