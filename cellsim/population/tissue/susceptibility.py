"""How easily each fiber of a muscle breaks, by named chance."""

from collections.abc import Mapping, Sequence
from math import exp

import numpy as np

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
    fiber_types: Sequence[str], of_type: Mapping[str, float], susceptibility: Sequence[float] | np.ndarray | None
) -> np.ndarray:
    """How easily each fiber breaks: that of its type times its own, where that is given (fiber,).

    Raises
    ------
    ScenarioError : there is not one susceptibility above 0 for each fiber.
    """
    kinds = np.array([of_type[kind] for kind in fiber_types])
    personal = np.ones(len(kinds)) if susceptibility is None else np.array(susceptibility, dtype=float)
    if personal.shape != kinds.shape or not (personal > 0.0).all():
        raise ScenarioError(f"susceptibility needs one number above 0 for each of the {len(kinds)} fibers.")
    return kinds * personal
