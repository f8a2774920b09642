"""What fibers and the plasma hand each other: the levels that fibers meet, the rings that cross, and their label."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

import numpy as np

from cellsim.biology.nad.labels import RING
from cellsim.biology.people.subjects import Subject
from cellsim.biology.person import frame
from cellsim.biology.person.network import pool_beside
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.mechanism import FIBER
from cellsim.language.model import Model
from cellsim.language.network import Network
from cellsim.population.fibers.state import Fibers
from cellsim.population.muscle.trend import Trend
from cellsim.population.muscle.work import Agenda
from cellsim.population.person.body import HANDED, Body
from cellsim.population.person.labels import Handed

BLOOD = "_blood"


def handed(fibers: Fibers) -> tuple[str, ...]:
    """What crosses between these fibers and the plasma, by name such as "NAM": that of their ledgers in the blood."""
    return _crossing(fibers.model.fiber)


@lru_cache(maxsize=64)
def _crossing(network: Network) -> tuple[str, ...]:
    species = network.species.values()
    return tuple(each.name.removesuffix(BLOOD) for each in species if each.place == "blood" and RING in each.parts)


def held(fibers: Fibers) -> dict[str, float]:
    """What fibers hold of that which they exchange freely [umol/L of fiber water]."""
    return {name: fibers.mean(fibers.content(name)) for name in HANDED}


def offered(body: Body, levels: Mapping[str, float], time_s: float) -> dict[str, float]:
    """Inputs of a fiber that the person around it sets: plasma levels [umol/L], a meal, the time of day, label."""
    plasma = {f"{name}_plasma": levels[f"{name}_plasma"] for name in ("NAM", "NR", "NA", "NMN", "MeNAM")}
    around = {"fed": levels["fed"], "clock": frame.clock(time_s + body.clock_start_s, body.frame)}
    return plasma | around | _labelled_shares(body)


def body_of(model: Model, subject: Subject, agenda: Agenda, kernel: Kernel) -> Body:
    """The rested person around a muscle that is simulated, with their own diet."""
    share = frame.muscle_share(subject.active_muscle_l, subject.mass_kg, model.values)
    begun = agenda.clock_start_s
    body = Body(subject.mass_kg, model, muscle_share=share, alone=False, kernel=kernel, clock_start_s=begun)
    if agenda.niacin_mg is not None:
        body.set("niacin", frame.niacin_fold(agenda.niacin_mg, body.scale, body.frame))
    body.set("gut_SLC12A8_level", float("direct_nmn_uptake" in model.hypotheses))
    body.rest()
    return body


# ---- label, where the model has any


def labels_of(fibers: Fibers, pools: Iterable[str]) -> dict[str, float]:
    """Mean label of these pools of fibers, by name [umol/L of fiber water]; of plain fibers there is none."""
    return {name: fibers.mean(fibers.content(f"L_{name}")) for name in pools} if fibers.model.label else {}


def crossed_label(fibers: Fibers) -> dict[str, float]:
    """Label that fibers have given to the blood since the start, less what they took, by name such as "NAM"."""
    found = labels_of(fibers, (name + BLOOD for name in handed(fibers)))
    return {name.removesuffix(BLOOD): amount for name, amount in found.items()}


def freed(fibers: Fibers, rates: Mapping[str, np.ndarray], made: Mapping[str, float]) -> dict[str, float]:
    """All nicotinamide that labelled fibers set free, and what is labelled of it, on the mean [umol/L/s].

    ``made`` is what each reaction makes of it at each turn, and ``rates`` are those of all reactions (fiber,).
    """
    if not fibers.model.label:
        return {}
    makes = {name: count for name, count in made.items() if count > 0.0}
    return {
        each: fibers.mean(np.asarray(sum(count * rates[before + name] for name, count in makes.items())))
        for each, before in (("NAM_freed", ""), ("label_freed", "L_"))
    }


def foreseen_label(fibers: Fibers, trend: Trend, moment_s: float) -> Handed | None:
    """Label that fibers hold now and set free until the next exchange, as foreseen half way there [s]."""
    if not fibers.model.label:
        return None
    whole = trend.value["NAM_freed"]
    return Handed(labels_of(fibers, HANDED), whole, min(max(trend.at(moment_s)["label_freed"], 0.0), whole))


def _labelled_shares(body: Body) -> dict[str, float]:
    """Which share of what comes from the plasma is labelled, as inputs of the fibers."""
    if body.labels is None:
        return {}
    shares = body.model.tracings[FIBER].shares.items()
    there = {share: pool_beside(ledger.removesuffix(BLOOD)) for ledger, share in shares if ledger.endswith(BLOOD)}
    return {share: body.labelled_share(pool) for share, pool in there.items()}
