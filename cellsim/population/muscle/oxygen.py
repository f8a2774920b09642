"""What fibers burn, what they ask of the blood, and what each gets of it."""

from collections.abc import Mapping

import numpy as np

from cellsim.biology.energy.capacity import chain_capacity
from cellsim.biology.exercise.circulation import Circulation
from cellsim.biology.exercise.effort import Effort
from cellsim.population.exchange.places import respiration
from cellsim.population.fibers.state import Fibers
from cellsim.population.laws import laws_of
from cellsim.population.person.blood import Blood

RESPIRING = ("V_mit", "quality", "respiration_Vmax")  # what its respiratory chain has, of each fiber


def burnt(fibers: Fibers, rates: Mapping[str, np.ndarray]) -> np.ndarray:
    """Oxygen that each fiber burns (fiber,) [umol/L/s]."""
    return np.asarray(sum(count * rates[name] for name, count in respiration(fibers.model.fiber).items()))


def needed(fibers: Fibers, rates: Mapping[str, np.ndarray], effort: Effort) -> np.ndarray:
    """Oxygen for which each fiber asks the blood to flow (fiber,) [umol/L/s].

    It rises with the use of ATP at once, as far as the fiber's mitochondria could burn so much, and stays for as long
    as oxygen is burnt to pay for what was used before.
    """
    used = laws_of(fibers.model).oxygen_for(rates["contraction"] + rates["resting_ATPase"], effort)
    each = respiration(fibers.model.fiber)["respiration"]
    volume, quality, fastest = (fibers.P[fibers.argument[name]] for name in RESPIRING)
    most = chain_capacity(volume, quality, fastest, each)
    return np.maximum(np.minimum(used, most), burnt(fibers, rates))


def meet(fibers: Fibers, blood: Blood, circulation: Circulation, effort: Effort) -> None:
    """Let fibers meet a blood: its pressure, its lactate, and of its oxygen each the share that it asks for.

    Vessels open where oxygen is wanted. Over all fibers the shares add up to what the blood brings.
    """
    share, laws = needed(fibers, fibers.rates(), effort), laws_of(fibers.model)
    fibers.set("PO2_capillary", laws.capillary_pressure(blood.venous, circulation))
    fibers.set("oxygen_brought", laws.oxygen_brought(blood.flow, circulation) * share / fibers.mean(share))
    fibers.set("lactate_blood", blood.lactate)
