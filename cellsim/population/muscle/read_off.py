"""What no network has and an observable shows: read off fibers, mitochondria, tissue and work.

Each is declared beside its biology, with ``read_off``; here is how it is read off the state, by the name of its column.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import numpy as np

from cellsim.biology.energy.rigor import in_rigor
from cellsim.biology.exercise.effort import breathed
from cellsim.biology.repair.recovered import share_back
from cellsim.errors import NetworkError
from cellsim.language.model import Model
from cellsim.population.fibers.reading import FibersNow
from cellsim.population.muscle.state import Muscle


class Now:
    """A muscle at one moment; what several columns need is worked out once, and nothing is kept beyond it.

    ``together`` is what all fibers together show, for the muscle as a whole.
    """

    def __init__(self, muscle: Muscle) -> None:
        self.muscle, self.fibers = muscle, FibersNow(muscle.fibers)
        self.together: dict[str, float] = {}

    @cached_property
    def tissue(self) -> Mapping[str, float]:
        return self.muscle.damage.observables()

    @cached_property
    def force(self) -> float:
        """Force if it were tested now, of what damage, tiredness and chemistry leave [fraction of rest]."""
        able = self.muscle.fibers.mean(np.asarray(self.fibers("pull"))) / self.muscle.able_at_rest
        return self.muscle.tested_force * able

    @property
    def alive(self) -> Any:
        fibers = self.muscle.fibers
        return 1.0 - in_rigor(fibers.content("ATP"), fibers.rest[fibers.species["ATP"]])

    @property
    def breathed(self) -> float:
        muscle, subject = self.muscle, self.muscle.subject
        uptake, effort = muscle.blood.uptake, muscle.rules.effort
        return breathed(uptake, subject.active_muscle_l, subject.mass_kg, muscle.moving, effort)


READ_OFF: Mapping[str, Mapping[str, Callable[[Now], Any]]] = {
    "fiber": {
        "alive": lambda now: now.alive,
        "mitochondria_count": lambda now: now.muscle.pool.count.astype(float),
        "membrane_potential": lambda now: now.fibers("potential_mit") * now.muscle.pool.potential,
        "heteroplasmy": lambda now: now.muscle.pool.heteroplasmy,
        "damaged_fraction": lambda now: now.muscle.pool.damaged_fraction,
        "mitophagy_flux": lambda now: now.muscle.mitophagy_per_day,
    },
    "muscle": {
        "force": lambda now: now.force,
        "recovered": lambda now: share_back(now.force, now.together["glycogen_fraction"]),
        "soreness": lambda now: now.tissue["soreness"],
        "satellite_cells": lambda now: now.tissue["satellite_cells"],
        "macrophages_m1": lambda now: now.tissue["macrophages_m1"],
        "macrophages_m2": lambda now: now.tissue["macrophages_m2"],
    },
    "body": {
        "ck": lambda now: now.tissue["ck"],
        "vo2": lambda now: now.breathed,
        "power_asked": lambda now: now.muscle.demand * now.muscle.subject.wmax_w,
        "power_delivered": lambda now: now.muscle.delivered / now.muscle.greatest * now.muscle.subject.wmax_w,
        "work": lambda now: now.muscle.work_done * now.muscle.subject.wmax_w / 1000.0,
    },
}
"""How each column without a formula is read, by its kind and name; of fibers it is (fiber,)."""


def check_read_off(model: Model) -> None:
    """Raise a sentence where an observable of a model is read off what nothing here tells."""
    for each in model.observables.values():
        if each.read_off and each.name not in READ_OFF[each.kind]:
            raise NetworkError(
                f"The observable {each.name} is read off {each.read_off}, where nothing is told by that name. "
                "Write a formula in its place, as in formula='v_NAMPT'."
            )
