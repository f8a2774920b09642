"""What fibers burn, what they ask of the blood, and what each gets of it."""

from collections.abc import Mapping
from functools import cache

import numpy as np

from cellsim.biology.human_muscle import muscle_network
from cellsim.population.fibers.state import Fibers
from cellsim.population.person.blood import Blood


@cache
def respiration() -> dict[str, float]:
    """Every reaction that burns oxygen, and how much at each turn."""
    each = {name: reaction.stoichiometry.get("O2", 0.0) for name, reaction in muscle_network().reactions.items()}
    return {name: -count for name, count in each.items() if count < 0.0}


def burnt(rates: Mapping[str, np.ndarray]) -> np.ndarray:
    """Oxygen that each fiber burns (fiber,) [umol/L/s]."""
    return sum(count * rates[name] for name, count in respiration().items())


def needed(fibers: Fibers, rates: Mapping[str, np.ndarray], p: Mapping[str, float]) -> np.ndarray:
    """Oxygen for which each fiber asks the blood to flow (fiber,) [umol/L/s].

    It rises with the use of ATP at once, as far as the fiber's mitochondria could burn so much, and stays for as long
    as oxygen is burnt to pay for what was used before.
    """
    V_mit, quality, Vmax = (fibers.P[fibers.argument[name]] for name in ("V_mit", "quality", "respiration_Vmax"))
    used = (rates["contraction"] + rates["resting_ATPase"]) / p["Oxygen_ATP_yield"]
    return np.maximum(np.minimum(used, respiration()["respiration"] * V_mit * quality * Vmax), burnt(rates))


def meet(fibers: Fibers, blood: Blood, p: Mapping[str, float]) -> None:
    """Let fibers meet a blood: its pressure, its lactate, and of its oxygen each the share that it asks for.

    Vessels open where oxygen is wanted. Over all fibers the shares add up to what the blood brings.
    """
    share = needed(fibers, fibers.rates(), p)
    fibers.set("PO2_capillary", blood.capillary_pressure(p))
    fibers.set("oxygen_brought", blood.brought(p) * share / fibers.mean(share))
    fibers.set("lactate_blood", blood.lactate)
