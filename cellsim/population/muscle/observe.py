"""What could be measured on a muscle now: observables by group of fibers."""

import numpy as np

from cellsim.biology.energy.capacity import chain_capacity
from cellsim.biology.exercise.effort import breathed, per_wet_muscle
from cellsim.biology.repair.recovered import share_back
from cellsim.population.fibers.state import Fibers
from cellsim.population.fibers.traits import TYPES
from cellsim.population.muscle import formulas
from cellsim.population.muscle.oxygen import RESPIRING
from cellsim.population.muscle.state import Muscle

GROUPS = ("all", *TYPES)
RIGOR = 0.1  # of rested ATP; a fiber with less has gone stiff
MILLIMOLAR = {"phosphocreatine": "PCr", "atp": "ATP", "lactate": "LAC", "pi": "Pi"}
MICROMOLAR = {"adp": "ADP", "amp": "AMP", "nmn": "NMN", "nam": "NAM", "nr": "NR", "naad": "NaAD",
              "menam": "MeNAM"}  # fmt: skip
FOLDS = {
    "ampk": "AMPK",
    "acc_p": "ACC_P",
    "ulk1": "ULK1",
    "pgc1a_mrna": "PGC1A_MRNA",
    "pgc1a": "PGC1A",
    "nampt": "NAMPT_protein",
    "ros": "ROS",
    "dna_lesions": "DNA_lesions",
}
URINE = ("MeNAM", "PY2", "PY4")
PLASMA = ("NAD", "NAM", "NR", "NMN", "NA", "MeNAM", "PY2", "PY4")
FLUXES = {"sirt1_flux": "SIRT1", "sirt3_flux": "SIRT3", "parp_flux": "PARP"}


def resting_fluxes(fibers: Fibers) -> dict[str, np.ndarray]:
    """Fluxes of the rested fibers, for folds: taken once, before anything is done."""
    rates = fibers.rates()
    return {name: rates[reaction].copy() for name, reaction in FLUXES.items()} | formulas.of_fibers(fibers)


def fiber_observables(muscle: Muscle, rested: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Every observable that each fiber has, (fiber,), in the units of the public table."""
    fibers, pool = muscle.fibers, muscle.pool
    derived, rates = fibers.derived(), fibers.rates()
    content = fibers.content
    found = {name: content(species) / 1000.0 for name, species in MILLIMOLAR.items()}
    found |= {name: content(species).copy() for name, species in MICROMOLAR.items()}
    found |= {name: content(species) / fibers.rest[fibers.species[species]] for name, species in FOLDS.items()}
    found |= {name: rates[reaction] / rested[name] for name, reaction in FLUXES.items()}
    nad = content("NAD_nuc") + content("NAD_cyt") + content("NADH_cyt") + content("NAD_mit") + content("NADH_mit")
    glycogen = content("GLY")
    volume = fibers.P[fibers.argument["V_mit"]]
    return found | {
        "ph": derived["pH"],
        "glycogen": per_wet_muscle(glycogen, muscle.rules.effort),
        "glycogen_fraction": glycogen / fibers.rest[fibers.species["GLY"]],
        "nad_total": nad,
        "nad_nuc": derived["NAD_total_nuc"],
        "nad_cyt": derived["NAD_total_cyt"],
        "nad_mit": derived["NAD_total_mit"],
        "nadh_fraction_cyt": content("NADH_cyt") / (content("NADH_cyt") + content("NAD_cyt")),
        "nadh_fraction_mit": content("NADH_mit") / (content("NADH_mit") + content("NAD_mit")),
        "mitophagy_flux": muscle.mitophagy_per_day,
        "mitochondrial_volume": 100.0 * volume,
        "mitochondria_count": pool.count.astype(float),
        "membrane_potential": derived["potential_mit"] * pool.potential,
        "heteroplasmy": pool.heteroplasmy,
        "damaged_fraction": pool.damaged_fraction,
        "alive": (content("ATP") >= RIGOR * fibers.rest[fibers.species["ATP"]]).astype(float),
        "oxidative_capacity": _oxidative_capacity(fibers) / 1000.0,
        **formulas.of_fibers(fibers, rested),
    }


def _oxidative_capacity(fibers: Fibers) -> np.ndarray:
    """Oxidative ATP rate of each fiber with ample ADP (fiber,) [umol/L/s]."""
    volume, quality, most = (fibers.P[fibers.argument[name]] for name in RESPIRING)
    return chain_capacity(volume, quality, most)


def _stored(fibers: Fibers, group: str) -> float:
    """Glycogen of a group over what it held at rest [fraction]: of a piece of muscle, as a laboratory measures it.

    The mean of each fiber's own share would be another number, lower where the fibers that hold much are spared.
    """
    return fibers.mean(fibers.content("GLY"), group) / fibers.mean(fibers.rest[fibers.species["GLY"]], group)


def observe(
    muscle: Muscle, rested: dict[str, np.ndarray], by_fiber: dict[str, np.ndarray] | None = None
) -> dict[str, dict[str, float]]:
    """Every observable of this cut, by group: ``all``, ``I``, ``IIa``, ``IIx`` and ``body``.

    ``by_fiber`` is what ``fiber_observables`` gave just now, where it has been asked already.
    """
    fibers = muscle.fibers
    each = fiber_observables(muscle, rested) if by_fiber is None else by_fiber
    found = {group: {name: fibers.mean(values, group) for name, values in each.items()} for group in GROUPS}
    for group, values in found.items():
        values["glycogen_fraction"] = _stored(fibers, group)
    tissue = muscle.damage.observables()
    derived = fibers.derived()
    able = fibers.mean(derived["pull"]) / muscle.able_at_rest
    force = muscle.tested_force * able
    found["all"] |= {
        "force": force,
        "recovered": share_back(force, found["all"]["glycogen_fraction"]),
        "soreness": tissue["soreness"],
        "satellite_cells": tissue["satellite_cells"],
        "macrophages_m1": tissue["macrophages_m1"],
        "macrophages_m2": tissue["macrophages_m2"],
    }
    found["body"] = body_observables(muscle) | formulas.of_body(muscle.body) | {"ck": tissue["ck"]}
    return found


def body_observables(muscle: Muscle) -> dict[str, float]:
    """Blood and whole-person values."""
    body, subject = muscle.body, muscle.subject
    levels = body.levels()
    effort = muscle.rules.effort
    return {
        "nad_blood": body.nad_blood,
        "nad_pbmc": body.nad_pbmc,
        "namn_blood": body.namn_blood,
        **{f"{name.lower()}_urine": body.pool(f"urine_{name}") for name in URINE},
        **{f"{name.lower()}_plasma": levels[f"{name}_plasma"] for name in PLASMA},
        "vo2": breathed(muscle.blood.uptake, subject.active_muscle_l, subject.mass_kg, muscle.moving, effort),
        "power_asked": muscle.asked * subject.wmax_w,
        "work": muscle.worked_s * subject.wmax_w / 1000.0,
        "power_delivered": muscle.recruitment.delivered / muscle.greatest * subject.wmax_w,
    }
