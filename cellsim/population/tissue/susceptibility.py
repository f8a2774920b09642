"""How easily each fiber of a muscle breaks, by named chance, and what lengthening breaks of those called up."""

from collections.abc import Callable, Mapping, Sequence
from math import exp, fsum
from typing import NamedTuple

import numpy as np

from cellsim.biology.repair.injury import Injury
from cellsim.biology.repair.recovery import FIBER_TYPES
from cellsim.biology.repair.segments import Broken
from cellsim.errors import ScenarioError
from cellsim.kinetics import draws
from cellsim.population.laws import Laws

ToDie = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]
"""Share of segments that die of those that are doomed, given those that die, are empty or are new."""


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


class Breaking(NamedTuple):
    """The fibers of a muscle, as lengthening finds them.

    Parameters
    ----------
    laws, rules : of the muscle
    vulnerability : of each fiber (fiber,) [-]
    order : in which they are called up (fiber,)
    """

    laws: Laws
    rules: Injury
    vulnerability: np.ndarray
    order: np.ndarray

    def called(self, force: float) -> np.ndarray:
        """Share of each fiber that is called up at a force, relative to the greatest (fiber,)."""
        called = np.empty(self.order.size)
        called[self.order] = self.laws.called_up(force, self.order.size, self.rules)
        return called

    def torn(self, strain: float, count: float, protection: float, force: float) -> float:
        """Tears that so many lengthenings make, on the mean of all fibers [-]."""
        torn = self.called(force) * self.laws.tears(self.vulnerability, strain, count, protection, self.rules)
        return fsum(torn.tolist()) / torn.size

    def broken(self, before: Broken, worn: float, protection: np.ndarray, force: float, to_die: ToDie) -> Broken:
        """Damage at an equivalent strain under a force; all (moment, fiber), but ``protection`` (moment, 1)."""
        shape, laws, rules = before.membrane.shape, self.laws, self.rules
        # rules take one row of fibers, however many moments it is of
        called, vulnerability, protection = (
            np.broadcast_to(each, shape).ravel() for each in (self.called(force), self.vulnerability, protection)
        )  # fmt: skip
        lost = called * laws.loss(vulnerability, worn, rules)
        doomed = called * laws.doomed(vulnerability, worn, protection, rules)
        e, s, n, v, r = (kind.ravel() for kind in before)
        # A sarcomere that is already popped cannot pop again, nor a segment die again: the larger loss, not the sum.
        membrane = np.maximum(e, laws.membrane_loss(lost, protection, rules))
        sarcomere = np.maximum(s, laws.sarcomere_loss(lost, protection, rules))
        after = Broken(membrane, sarcomere, n + to_die(doomed, n, v, r), v, r)
        return Broken._make(kind.reshape(shape) for kind in after)


def in_order(types: Sequence[str], vulnerability: np.ndarray) -> np.ndarray:
    """In which order fibers are called up: slow ones first, and of a type those that break least easily (fiber,)."""
    return np.lexsort((vulnerability, np.array([FIBER_TYPES.index(each) for each in types])))
