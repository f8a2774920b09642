"""The chemistry of a fiber with labelled copies beside it: its network, its kernel and its tolerances."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from cellsim.biology.nad.labels import RING, in_places, redox_partners
from cellsim.kinetics.analysis.tracing import Tracing, traced
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers, tolerances
from cellsim.population.kernels import kernel_for


@lru_cache(maxsize=16)
def traced_fiber(model: Model, clamped: tuple[str, ...] = ()) -> Tracing:
    """The fiber's network with labelled rings.

    ``clamped`` pools carry label from outside, as a share that is set: with NAM clamped at no label,
    what a cell loses never comes back.
    """
    network = model.fiber
    return traced(network, RING, redox_partners(network), (*in_places(network, ["blood"]), *clamped))


def traced_fiber_kernel(model: Model, clamped: tuple[str, ...] = ()) -> Kernel:
    """The kernel of the fiber with labelled rings; made when first used, and kept."""
    return kernel_for(traced_fiber(model, clamped).network)


def label_tolerances(tracing: Tracing, species: Iterable[str], plain: Iterable[float]) -> np.ndarray:
    """Absolute tolerances of a traced network: label is held as close as its pool; flows do not steer the step."""
    known = dict(zip(species, plain, strict=True))
    found = dict(known)
    for pool in tracing.pools:
        found[f"L_{pool}"] = np.inf if pool in tracing.outside else known[pool]
    for flow in tracing.flows:
        found[flow.name] = np.inf
    return np.array([found[name] for name in tracing.network.species])


def with_labels(fibers: Fibers, tracing: Tracing, kernel: Kernel) -> Fibers:
    """The same fibers, as they are now, with room for label; it holds none yet."""
    count = len(fibers)
    Y = np.zeros((len(kernel.species), count))
    Y[: len(fibers.Y)] = fibers.Y
    rest = np.zeros_like(Y)
    rest[: len(fibers.rest)] = fibers.rest
    values = tracing.arguments()
    P = np.array([fibers.P[fibers.argument[name]] if name in fibers.argument else np.full(count, values[name])
                  for name in kernel.arguments])  # fmt: skip
    made = Fibers(
        fibers.keys, fibers.types, fibers.area, fibers.density, Y, P, fibers.H.copy(), rest, kernel, fibers.model
    )
    plain = fibers.kernel.species
    made.tolerance = label_tolerances(tracing, plain, tolerances(fibers.model))
    return made


def label(fibers: Fibers, pools: Iterable[str], share: float = 1.0) -> None:
    """Label a share of what these pools hold now."""
    members = traced_fiber(fibers.model).pools
    for pool in pools:
        fibers.content(f"L_{pool}")[:] = share * sum(fibers.content(name) for name in members[pool])
