"""What could be measured on a muscle: the observables of its model, by group of fibers and of the body.

Each is declared beside its biology: as a formula of the network, or as read off what no network has (``read_off``).
All are worked out of many samples at once, and what comes of one sample does not depend on its company.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from cellsim.language.observable import Observable
from cellsim.population.fibers.groups import GROUPS
from cellsim.population.fibers.reading import FibersNow
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.sampled import at_present
from cellsim.population.muscle.state import Muscle
from cellsim.population.readout.read_off import READ_OFF, Now
from cellsim.population.readout.samples import Samples, names_read

TOGETHER = 16_384  # values of fibers whose means are taken together: they fit into a processor's own memory


class Observed(NamedTuple):
    """All observables in the units of the public table: of each fiber (fiber,), and by group.

    The groups are ``all``, ``I``, ``IIa``, ``IIx`` and ``body``.
    """

    by_fiber: dict[str, np.ndarray]
    by_group: dict[str, dict[str, float]]


Series = dict[str, dict[str, np.ndarray]]
"""By group, every observable of many samples (sample,)."""


@np.errstate(all="ignore")  # a fiber without any of something has no share of it
def rested_values(fibers: Fibers) -> dict[str, np.ndarray]:
    """What the rested fibers show of all that is told over rest (fiber,): taken once, before anything is done."""
    now = FibersNow.of(fibers, names_read(fibers.model))
    rested = [each for each in _shown("fiber", fibers) if each.rested]
    return {each.name: np.broadcast_to(now.value(each), len(fibers)).copy() for each in rested}


def observe(muscle: Muscle, rested: Mapping[str, np.ndarray]) -> Observed:
    """Every observable of this moment; ``rested`` are the ``rested_values`` of its fibers."""
    samples, by_fiber = Samples(muscle, 1), {}
    samples.take(at_present(muscle))
    by_group = observe_all(samples, rested, lambda name, values: by_fiber.update({name: values[0].copy()}))
    one = {group: {name: float(values[0]) for name, values in each.items()} for group, each in by_group.items()}
    return Observed(by_fiber, one)


@np.errstate(all="ignore")
def observe_all(
    samples: Samples, rested: Mapping[str, np.ndarray], keep: Callable[[str, np.ndarray], None] | None = None
) -> Series:
    """Every observable of many samples of a muscle, by group of its fibers and of the body.

    Parameters
    ----------
    samples : of the muscle
    rested : the ``rested_values`` of its fibers
    keep : hears of each observable of the fibers by name (sample, fiber), which nobody else keeps

    Returns
    -------
    by group, every observable [unit of the public table] (sample,)
    """
    fibers, now = samples.muscle.fibers, Now(samples)
    groups: Series = {group: {} for group in GROUPS}
    shown = _shown("fiber", fibers)
    together = max(TOGETHER // (len(samples) * len(fibers)), 1)
    for first in range(0, len(shown), together):
        some = shown[first : first + together]
        table = np.empty((len(some), len(samples), len(fibers)))
        for row, each in zip(table, some, strict=True):
            values = now.value(each)
            over_rest = values / rested[each.name] if each.rested else values
            row[:] = values if each.pooled else over_rest
            if keep is not None:
                keep(each.name, over_rest)
        for group, means in fibers.groups.all_means(table).items():
            groups[group].update(zip((each.name for each in some), means, strict=True))
    for each in shown:
        if each.pooled:
            for group, of in groups.items():
                of[each.name] = of[each.name] / fibers.mean(rested[each.name], group)
    now.together = groups["all"]
    whole = _read("muscle", now.declared, now)
    around = _read("body", now.around, now)
    return groups | {"all": groups["all"] | whole, "body": around}


def _read(kind: str, formulas: Mapping[str, np.ndarray], now: Now) -> dict[str, np.ndarray]:
    """Every observable of a kind (sample,), in the order of the model."""
    wanted = _shown(kind, now.muscle.fibers)
    return {each.name: formulas[each.name] if each.formula else READ_OFF[kind][each.name](now) for each in wanted}


def _shown(kind: str, fibers: Fibers) -> list[Observable]:
    return [each for each in fibers.model.observables.values() if each.kind == kind]
