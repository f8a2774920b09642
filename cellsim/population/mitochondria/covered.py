"""Whether rules of one's own keep within what the step of the mitochondria counts on.

Candidate events are drawn under a bound on all hazards, which follows from the hazards themselves at a few places
(``chance``). A rule that rises where the bound does not look would be cut off there, and nobody would see it.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from math import isfinite
from typing import Any

from cellsim.biology.organelles import mitochondria as rules
from cellsim.biology.organelles.mitochondria import Constants
from cellsim.errors import NetworkError
from cellsim.population.laws import Laws, bound
from cellsim.population.mitochondria import chance

CLOSE = 1e-9
DAMAGE = (0.0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
MASS = (0.1, 0.3, 0.5, 0.8, 1.0, 1.2, 1.4, 1.6, 2.0)  # of the mass of division
FOLDS = (0.0, 0.3, 0.7, 1.0, 1.25, 1.6, 2.5, 5.0, 20.0)
AGES = (0.0, 60.0, 1800.0, 7200.0, 21600.0, 86400.0, 1e6)
SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
WIDEST = 2.0**chance.DOUBLINGS
HELPERS = (chance.windows, chance.surroundings_fold, chance.own_fold, chance.doubled)

Grid = Iterator[tuple[float, ...]]


def _grids(p: Constants) -> Mapping[str, tuple[Grid, float]]:
    """Of each rule that gives one number: where it is tried, less its constants, and the most it may give."""
    no, masses = float("inf"), tuple(share * p.division_mass for share in MASS)
    return {
        "supply_rate": (product(FOLDS, FOLDS), no),
        "utilization": (product(FOLDS[1:], FOLDS), no),
        "loss_rate": (product((p.utilization_low, 1.0, p.utilization_high)), no),
        "hit_rate": (product(DAMAGE, FOLDS), no),
        "damage_after_hits": (product(DAMAGE, (0, 1, 5)), 1.0),
        "lysosome_gain": (product(FOLDS[1:]), no),
        "division_pulse": (product(FOLDS, AGES), no),
        "tagging_pulse": (product(FOLDS, AGES), no),
        "division_hazard": (product(masses, FOLDS), no),
        "damage_kept": (product(SHARES, SHARES), 1.0),
        "contact_weight": (product(SHARES), 1.0),
        "tagging_hazard": (product(SHARES, FOLDS), no),
        "engulfment_room": (product(FOLDS, FOLDS), 1.0),
        "engulfment_hazard": (product(SHARES), no),
        "clearance_capacity": (product(FOLDS), no),
        "copy_birth_rate": (product((0.0, 1.0, 10.0, 1e4), (0.1, 1.0, 100.0)), no),
    }


def check_covered(laws: Laws, p: Constants) -> None:
    """Raise unless rules of one's own give what the step can do with.

    Raises
    ------
    NetworkError : a number that cannot be, or a hazard that rises above the bound under which events are drawn.
    """
    own = {each.__name__: laws.own[each.__name__].function for each in rules.RULES if each.__name__ in laws.own}
    if not own:
        return
    grids = _grids(p)
    for name, rule in own.items():
        where = f"What {laws.whose(name)} has in place of {name}"
        if name in grids:
            for given in grids[name][0]:
                _check(where, rule, given, p, grids[name][1])
    usual = {each.__name__: each for each in (*rules.RULES, *HELPERS)}
    force = bound(usual, own)
    _check_supply(laws, force, p)
    _check_contacts(laws, force, p)
    _check_hazards(laws, force, p)


def _check(where: str, rule: Callable[..., Any], given: tuple[float, ...], p: Constants, most: float) -> None:
    told = ", ".join(f"{each:g}" for each in given)
    try:
        found = rule(*given, p)
    except (ArithmeticError, ValueError, TypeError) as reason:
        raise NetworkError(f"{where} gives nothing at ({told}): {reason}. Let it give a number there.") from None
    if not isinstance(found, int | float) or not isfinite(found) or not 0.0 <= found <= most + CLOSE:
        ends = "0 or more" if most > 1.0 else "0 to 1"
        raise NetworkError(f"{where} gives {found} at ({told}). It must give a number, {ends}.")


def _check_supply(laws: Laws, force: Mapping[str, Any], p: Constants) -> None:
    for share, factor in product(FOLDS, FOLDS):
        due = factor * force["supply_rate"](share, 1.0, p)
        if abs(force["supply_rate"](share, factor, p) - due) > CLOSE * abs(due):
            raise NetworkError(
                f"What {laws.whose('supply_rate')} has in place of supply_rate is not in proportion to its factor, by "
                "which each fiber finds the content that it has at rest. Multiply by it."
            )


def _check_contacts(laws: Laws, force: Mapping[str, Any], p: Constants) -> None:
    for damage, mass, other, other_mass, draw in product(SHARES, (0.3, 1.0), SHARES, (0.3, 1.0), SHARES):
        moved = force["passed_on"](damage, mass, other, other_mass, draw, p)
        ends = damage + moved / mass, other - moved / other_mass
        if not all(-CLOSE <= each <= 1.0 + CLOSE for each in ends):
            raise NetworkError(
                f"What {laws.whose('passed_on')} has in place of passed_on leaves damages of {ends[0]:.3g} and "
                f"{ends[1]:.3g} after a contact. Damage must stay between 0 and 1."
            )


def _check_hazards(laws: Laws, force: Mapping[str, Any], p: Constants) -> None:
    wide = force["windows"](p)
    for damage, mass, fold in product(DAMAGE, MASS, FOLDS):
        mass, psi = mass * p.division_mass, 1.0 - damage
        raised = force["own_fold"](mass / chance.SWOLLEN, damage, 4, 0, p)
        if raised >= WIDEST:
            continue
        around, made = force["surroundings_fold"], p.mtdna_replication_rate
        for name, found, room, cover in (
            ("hit_rate", force["hit_rate"](damage, fold, p), wide.hit, around(fold, 1.0, 1.0, made, p)),
            ("division_hazard", force["division_hazard"](mass, fold, p), wide.division - wide.hit,
             around(1.0, fold, 1.0, made, p)),
            ("tagging_hazard", force["tagging_hazard"](psi, fold, p), wide.tagging - wide.division,
             around(1.0, 1.0, fold, made, p)),
        ):  # fmt: skip
            if found > room * cover * raised * (1.0 + CLOSE):
                raise NetworkError(
                    f"What {laws.whose(name)} has in place of {name} gives {found:.3g} 1/s at damage {damage:g}, mass "
                    f"{mass:.3g} and {fold:g} of what surrounds it, and events there are drawn under a bound of "
                    f"{room * cover * raised:.3g} 1/s. Let it rise with damage and mass, and no faster than in "
                    "proportion to what surrounds it."
                )
