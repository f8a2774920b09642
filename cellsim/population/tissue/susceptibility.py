"""How easily each fiber of a muscle breaks, by named chance."""

from math import exp

import numpy as np

from cellsim.kinetics import draws


def susceptibilities(seed: int, person: int, fibers: int, spread: float, muscle: str = "") -> np.ndarray:
    """Vulnerability of each fiber relative to its type: lognormal with mean 1 (fiber,).

    ``spread`` is the standard deviation of the logarithm. A fiber's number depends on
    nothing but the seed, the person, the fiber, and whose it is where that is said, as "of the soleus".
    """
    which = draws.decision(" ".join(("susceptibility of the fiber", *muscle.split(), "to damage")))
    chance = [draws.normal(seed, person, fiber, 0, 0, which) for fiber in range(fibers)]
    return np.array([exp(spread * each - spread**2 / 2) for each in chance])
