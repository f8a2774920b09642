"""Where label is in a muscle and its person, and where it went."""

from collections.abc import Collection

from cellsim.biology.person.network import pool_beside
from cellsim.errors import ScenarioError
from cellsim.language.labels.label import Flow, Tracing
from cellsim.language.mechanism import FIBER, PERSON
from cellsim.language.model import Model
from cellsim.population.exchange.places import BLOOD
from cellsim.population.labels.given import IN_MUSCLE
from cellsim.population.muscle.plasma import labels_of
from cellsim.population.muscle.state import Muscle


def _tracing(model: Model, which: str) -> Tracing:
    if not model.label:
        raise ScenarioError("This model has no label. Take model.labelled().")
    return model.tracings[which]


def water_l(muscle: Muscle) -> float:
    """Fiber water of all muscle of this person [L]."""
    return muscle.body.muscle_water * muscle.body.scale


def _inside(model: Model) -> list[str]:
    """Pools of the fibers themselves."""
    tracing = _tracing(model, FIBER)
    return [pool for pool in tracing.pools if pool not in tracing.outside]


def _around(model: Model) -> list[str]:
    """Pools of the body that stand for no fibers."""
    return [pool for pool in _tracing(model, PERSON).pools if not pool.startswith(IN_MUSCLE)]


def labels(muscle: Muscle) -> dict[str, float]:
    """Label of every pool of the person [umol]; those of the fibers stand for all muscle."""
    body = {pool: muscle.body.pool(f"L_{pool}") for pool in _around(muscle.model)}
    inside = labels_of(muscle.fibers, _inside(muscle.model))
    return body | {IN_MUSCLE + pool: amount * water_l(muscle) for pool, amount in inside.items()}


def flows(muscle: Muscle) -> dict[tuple[str, str], float]:
    """Label that passed between pools so far, net [umol]."""
    fibers, inner, outer = muscle.fibers, _tracing(muscle.model, FIBER), _tracing(muscle.model, PERSON)
    found: dict[tuple[str, str], float] = {}
    for each in outer.flows:
        if not (each.source + each.sink).count(IN_MUSCLE):
            found[each.source, each.sink] = muscle.body.pool(each.name)
    for each in inner.flows:
        moved = fibers.mean(fibers.content(each.name)) * water_l(muscle)
        found[_named(each, inner.outside)] = moved
    return found


def places(model: Model) -> dict[str, str]:
    """The place of every pool that a labelled muscle tells of."""
    species = model.person.species
    return {pool: species[pool].place for pool in _around(model)} | {
        IN_MUSCLE + pool: "muscle" for pool in _inside(model)
    }


def _named(flow: Flow, outside: Collection[str]) -> tuple[str, str]:
    source, sink = (
        pool_beside(pool.removesuffix(BLOOD)) if pool in outside else IN_MUSCLE + pool
        for pool in (flow.source, flow.sink)
    )
    return source, sink
