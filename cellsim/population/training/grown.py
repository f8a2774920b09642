"""How large the fibers of a muscle have become, and what load a bout puts on each.

Size is read as a bout begins and holds until the next: of larger fibers more liters work, each of which is asked for
less and gets less of the blood. What crosses is weighed as at the start, so that nothing that fibers hold is lost or
made by growing.
"""

import numpy as np

from cellsim.population.fibers.state import Fibers
from cellsim.population.laws import Laws
from cellsim.population.person.body import Body

SIZE = "SIZE"


def liters_over_start(fibers: Fibers, body: Body) -> float:
    """How many liters work now, over those at the start; the person is told."""
    grown = fibers.mean(_over_start(fibers))
    body.set("working_water", grown * body.route.working)
    return grown


def relative_size(fibers: Fibers) -> np.ndarray:
    """Size of each fiber over that of all (fiber,): of a liter that works, larger fibers are more."""
    sizes = _over_start(fibers)
    return sizes / fibers.mean(sizes)


def _over_start(fibers: Fibers) -> np.ndarray:
    return np.asarray(fibers.content(SIZE) / fibers.rest[fibers.species[SIZE]])


def put_load(fibers: Fibers, laws: Laws, force: float) -> None:
    """Put contractions of a force, relative to the greatest, on each fiber; of none at all there is no load."""
    values = fibers.model.values
    fibers.set("tension", np.array([laws.tension(force, late, values) for late in fibers.late.tolist()]))


def practice(body: Body) -> None:
    """A session of resistance has been done. No time passes."""
    state, _, H = body.columns
    state[body.kernel.species.index("SESSIONS")] += 1.0
    H[:] = 1.0
