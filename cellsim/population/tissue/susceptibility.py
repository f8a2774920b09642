"""How easily each fiber of a muscle breaks, by named chance."""

from collections.abc import Mapping, Sequence
from math import exp

import numpy as np

from cellsim.biology.repair.recovery import FIBER_TYPES
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws


def susceptibilities(seed: int, person: int, fibers: int, spread: float, muscle: str = "") -> np.ndarray:
    """Vulnerability of each fiber relative to its type: lognormal with mean 1 (fiber,).

    ``spread`` is the standard deviation of the logarithm. A fiber's number depends on
    nothing but the seed, the person, the fiber, and whose it is where that is said, as "of the soleus".
    """
    which = draws.decision(" ".join(("susceptibility of the fiber", *muscle.split(), "to damage")))
    chance = [draws.normal(seed, person, fiber, 0, 0, which) for fiber in range(fibers)]
    return np.array([exp(spread * each - spread**2 / 2) for each in chance])


def vulnerabilities(
    types: Sequence[str], of_type: Mapping[str, float], susceptibility: Sequence[float] | np.ndarray | None = None
) -> np.ndarray:
    """Vulnerability of each fiber (fiber,): that of its type, times how much more easily than those it breaks, or 1.

    Raises
    ------
    ScenarioError : no such type, or another number of fibers.
    """
    for kind in types:
        if kind not in FIBER_TYPES:
            raise ScenarioError(f"'{kind}' is no fiber type. Write one of {', '.join(FIBER_TYPES)}.")
    kinds = np.array([of_type[kind] for kind in types])
    personal = np.ones(len(kinds)) if susceptibility is None else np.array(susceptibility, dtype=float)
    if personal.shape != kinds.shape or not (personal > 0.0).all():
        raise ScenarioError(f"susceptibility needs one number above 0 for each of the {len(kinds)} fibers.")
    return np.asarray(kinds * personal)
