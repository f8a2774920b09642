"""What could be measured on a muscle now: the observables of its model, by group of fibers and of the body.

Each is declared beside its biology: as a formula of the network, or as read off what no network has (``read_off``).
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from cellsim.language.observable import Observable
from cellsim.population.fibers.reading import FibersNow
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle.read_off import READ_OFF, Now
from cellsim.population.muscle.state import Muscle

GROUPS = ("all", *TYPES)


class Observed(NamedTuple):
    """All observables in the units of the public table: of each fiber (fiber,), and by group.

    The groups are ``all``, ``I``, ``IIa``, ``IIx`` and ``body``.
    """

    by_fiber: dict[str, np.ndarray]
    by_group: dict[str, dict[str, float]]


def rested_values(fibers: Fibers) -> dict[str, np.ndarray]:
    """What the rested fibers show of all that is told over rest (fiber,): taken once, before anything is done."""
    now = FibersNow(fibers)
    return {each.name: now.value(each) for each in _shown("fiber", fibers) if each.rested}


@np.errstate(all="ignore")  # a fiber without any of something has no share of it
def observe(muscle: Muscle, rested: Mapping[str, np.ndarray]) -> Observed:
    """Every observable of this moment; ``rested`` are the ``rested_values`` of its fibers."""
    fibers, now = muscle.fibers, Now(muscle)
    each_fiber = _shown("fiber", fibers)
    by_fiber = {
        each.name: now.fibers.over_rest(each, rested) if each.formula else READ_OFF["fiber"][each.name](now)
        for each in each_fiber
    }
    table = np.array(list(by_fiber.values()))
    groups = {group: dict(zip(by_fiber, fibers.means(table, group), strict=True)) for group in GROUPS}
    for each in each_fiber:
        if each.pooled:
            held = now.fibers.value(each)
            for group, values in groups.items():
                values[each.name] = float(np.divide(fibers.mean(held, group), fibers.mean(rested[each.name], group)))
    now.together = groups["all"]
    told = muscle.damage.formulas()
    whole = {each.name: told[each.name] if each.formula else READ_OFF["muscle"][each.name](now)
             for each in _shown("muscle", fibers)}  # fmt: skip
    read = muscle.body.observables()
    body = {each.name: read[each.name] if each.formula else READ_OFF["body"][each.name](now)
            for each in _shown("body", fibers)}  # fmt: skip
    return Observed(by_fiber, groups | {"all": groups["all"] | whole, "body": body})


def _shown(kind: str, fibers: Fibers) -> list[Observable]:
    return [each for each in fibers.model.observables.values() if each.kind == kind]
