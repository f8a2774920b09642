"""One fiber, many times: side by side in one block, each copy with its own change."""

from collections.abc import Mapping, Sequence

import numpy as np

from cellsim.errors import ParameterError
from cellsim.population.fibers.state import Fibers


def copies(fiber: Fibers, changes: Sequence[Mapping[str, float]]) -> Fibers:
    """Copies of the first of some fibers, in the order of ``changes``, each a factor by parameter or input.

    They are all as the fiber is now, and go on from there by themselves: ``react`` carries hundreds at once.

    Raises
    ------
    ParameterError : a change of something that is no parameter or input of the fiber.
    """
    many = len(changes)
    P = np.repeat(fiber.P[:, :1], many, axis=1)
    for copy, change in enumerate(changes):
        for name, factor in change.items():
            if name not in fiber.argument:
                raise ParameterError(f"'{name}' is no parameter or input of a fiber, so no copy can differ in it.")
            P[fiber.argument[name], copy] *= factor
    return Fibers(
        keys=np.arange(many, dtype=np.uint64),
        types=fiber.types[:1] * many,
        area=np.ones(many),
        density=np.repeat(fiber.density[:1], many),
        late=np.repeat(fiber.late[:1], many),
        Y=np.repeat(fiber.Y[:, :1], many, axis=1),
        P=P,
        H=np.zeros(many),
        rest=np.repeat(fiber.rest[:, :1], many, axis=1),
        kernel=fiber.kernel,
        model=fiber.model,
    )
