"""How large the fibers of a muscle have become, and what load a bout puts on each.

Size is read as a bout begins and holds until the next: of larger fibers more liters work, each of which is asked for
less and gets less of the blood. What crosses is weighed as at the start, so that nothing that fibers hold is lost or
made by growing.
"""

import numpy as np

from cellsim.population.muscle.state import Muscle

SIZE = "SIZE"


def read_size(muscle: Muscle) -> None:
    """Let as many liters work as there are now."""
    muscle.grown = muscle.fibers.mean(_over_start(muscle))
    muscle.body.set("working_water", muscle.grown * muscle.body.route.working)


def relative_size(muscle: Muscle) -> np.ndarray:
    """Size of each fiber over that of all (fiber,): of a liter that works, larger fibers are more."""
    sizes = _over_start(muscle)
    return sizes / muscle.fibers.mean(sizes)


def _over_start(muscle: Muscle) -> np.ndarray:
    fibers = muscle.fibers
    return np.asarray(fibers.content(SIZE) / fibers.rest[fibers.species[SIZE]])


def load(muscle: Muscle, now: float) -> None:
    """Put the load of what is done from now on [s] on each fiber; there is none where nothing is asked."""
    agenda = muscle.agenda
    forces = [each.force_fraction for each in agenda.under_way(now) if each.recorded or each.demand_at(now) > 0.0]
    put_load(muscle, max(forces, default=0.0))


def put_load(muscle: Muscle, force: float) -> None:
    """Put contractions of a force, relative to the greatest, on each fiber."""
    p, tension = muscle.model.values, muscle.laws.tension
    muscle.fibers.set("tension", np.array([tension(force, late, p) for late in muscle.fibers.late.tolist()]))
