"""A tissue that is treated while it heals."""

from collections.abc import Mapping

from cellsim.population.tissue.healing import Healing

FELT = ("ache", "soreness")


def treat(healing: Healing, now_s: float, soothed: float, factors: Mapping[str, float]) -> None:
    """Leave a share of what is felt and what is to come, and let factors on rates be in force from now on.

    Where neither is another nothing happens: no step begins, and nothing moves by a bit.

    Parameters
    ----------
    healing : of a tissue
    now_s : the moment [s]
    soothed : what is left of soreness [-]
    factors : on parameters of its network, by name; all others are 1 [-]
    """
    if soothed != 1.0 or factors != healing.factors:
        healing.reach(now_s)
        healing.go_on({name: soothed * healing.species[name] for name in FELT})
        healing.set_rates(factors)
