"""A muscle and its person with label in them: the same muscle, with labelled copies beside all that holds rings."""

from collections.abc import Collection, Mapping
from dataclasses import fields
from typing import Self

import numpy as np

from cellsim.kinetics.analysis.tracing import Flow
from cellsim.language.model import Model
from cellsim.population.muscle.exchange import turnover
from cellsim.population.muscle.state import Muscle
from cellsim.population.traced.body import TracedBody, traced_person
from cellsim.population.traced.fiber import label, traced_fiber, traced_fiber_kernel, with_labels

IN_MUSCLE = "muscle_"
BLOOD = "_blood"


class TracedMuscle(Muscle):
    """A muscle whose fibers and body carry label; it lives through the same, to the tolerance of the solver.

    A pool is labelled before time passes.
    """

    body: TracedBody

    @classmethod
    def of(cls, plain: Muscle, labelled_dose: int = 0) -> "TracedMuscle":
        """A rested muscle, with room for label; ``labelled_dose`` counts from 1 over all doses of its agenda."""
        parts = {each.name: getattr(plain, each.name) for each in fields(Muscle)}
        made = cls(**parts)
        made.fibers = with_labels(plain.fibers, traced_fiber(plain.model), traced_fiber_kernel(plain.model))
        made.body = TracedBody(plain.body, labelled_dose, made._fibers_hold, made._fibers_free)
        return made

    def _fibers_hold(self, species: str) -> float:
        return self.fibers.mean(self.fibers.content(species))

    def also_read(self, rates: Mapping[str, np.ndarray]) -> dict[str, float]:
        """All nicotinamide that fibers set free, whatever they take of it again, and what is labelled [umol/L/s]."""
        made = {name: count for name, count in turnover(self.model.fiber).items() if count > 0.0}
        every = {"NAM_freed": "", "label_freed": "L_"}
        return {
            each: self.fibers.mean(np.asarray(sum(count * rates[before + name] for name, count in made.items())))
            for each, before in every.items()
        }

    def _fibers_free(self) -> tuple[float, float]:
        """What fibers set free on the mean until the next exchange, as foreseen: rings and label [umol/L/s]."""
        freed = self.trend.value["NAM_freed"]
        label = self.trend.at(0.5 * (self.time_s + self.grid_s))["label_freed"]
        return freed, min(max(label, 0.0), freed)

    def label(self, pool: str) -> None:
        """Label all that a pool of the body or, named ``muscle_POOL``, of the fibers holds now."""
        if pool.startswith(IN_MUSCLE):
            label(self.fibers, [pool.removeprefix(IN_MUSCLE)])
        else:
            self.body.label(pool)

    def set_inputs(self, time_s: float) -> None:
        super().set_inputs(time_s)
        body = self.body.ahead(time_s - self.exchanged_s)
        for ledger, share in traced_fiber(self.model).shares.items():
            self.fibers.set(share, body.labelled_share(_in_plasma(ledger)))

    def future(self) -> Self:
        other = super().future()
        other.body._fibers_hold, other.body._fibers_free = other._fibers_hold, other._fibers_free
        return other

    # ---- what is seen of label

    @property
    def water_l(self) -> float:
        """Fiber water of all muscle of this person [L]."""
        return self.body.muscle_water * self.body.scale

    def labels(self) -> dict[str, float]:
        """Label of every pool of the person [umol]; those of the fibers stand for all muscle."""
        body = {
            pool: self.body.label_in(pool) for pool in traced_person(self.model).pools if not pool.startswith(IN_MUSCLE)
        }
        inside = [pool for pool in traced_fiber(self.model).pools if pool not in traced_fiber(self.model).outside]
        return body | {IN_MUSCLE + pool: self._fibers_hold(f"L_{pool}") * self.water_l for pool in inside}

    def flows(self) -> dict[tuple[str, str], float]:
        """Label that passed between pools so far, net [umol]."""
        found: dict[tuple[str, str], float] = {}
        for each in traced_person(self.model).flows:
            if not (each.source + each.sink).count(IN_MUSCLE):
                found[each.source, each.sink] = self.body.moved(each.name)
        for each in traced_fiber(self.model).flows:
            found[_named(each, traced_fiber(self.model).outside)] = self._fibers_hold(each.name) * self.water_l
        return found


def places(model: Model) -> Mapping[str, str]:
    """The place of every pool that a traced muscle tells of."""
    network = traced_person(model).network.species
    body = {pool: network[pool].place for pool in traced_person(model).pools if not pool.startswith(IN_MUSCLE)}
    inside = (pool for pool in traced_fiber(model).pools if pool not in traced_fiber(model).outside)
    return body | {IN_MUSCLE + pool: "muscle" for pool in inside}


def _named(flow: Flow, outside: Collection[str]) -> tuple[str, str]:
    source, sink = (_in_plasma(pool) if pool in outside else IN_MUSCLE + pool for pool in (flow.source, flow.sink))
    return source, sink


def _in_plasma(ledger: str) -> str:
    """Where a ledger of the fibers has its rings from, in the body."""
    name = ledger.removesuffix(BLOOD)
    return "diet" if name == "QA" else f"plasma_{name}"
