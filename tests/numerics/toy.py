"""A small stiff network with every feature of the real one: a moiety, definitions, a ramp, a ledger, an input."""

from collections.abc import Sequence

import numpy as np

from cellsim.language.network import Definition, Network, Reaction, Species

PARAMETERS = {
    "volume": 0.05,
    "sites": 40.0,
    "K_bind": 15.0,
    "A_k": 0.04,
    "B_k": 3.0e3,
    "C_k": 1.0e4,
    "E_Vmax": 30.0,
    "E_Km": 12.0,
    "E_Ki": 200.0,
    "F_Vmax": 8.0,
    "F_K": 25.0,
    "F_n": 2.5,
    "G_k": 0.3,
    "G_limit": 20.0,
    "H_tau": 50.0,
    "M_k": 0.02,
    "M_gap": 60.0,
    "M_thermal": 25.0,
}
START = {"A": 100.0, "B": 1e-3, "C": 5.0, "D": 20.0, "S": 1.0, "heat": 0.0, "burnt": 0.0}
WORK = 0.7


def network() -> Network:
    """Robertson's stiff trio A, B, C joined to enzymes over a bound pool D and a signal S."""
    part = {"ring": 1.0}
    species = [
        *(Species(name, part) for name in ("A", "B", "C", "D")),
        Species("S", unit="1", says="a signal"),
        Species("heat", says="a ledger of work done"),
        Species("burnt", says="a ledger of rings recycled"),
    ]
    definitions = [
        Definition("excess", "D - sites - K_bind", "umol/L"),
        Definition("D_free", "(excess + sqrt(excess**2 + 4 * K_bind * D)) / 2", "umol/L", "what is not bound"),
        Definition("drive", "exp(-M_gap / M_thermal) * log(1 + A / (C + 1.0))", "1"),
        Definition("dense", "C / volume", "umol/L", "content over the present volume"),
    ]
    reactions = [
        Reaction("A", "A -> B", "@k * A", "toy"),
        Reaction("B", "2 B -> B + C", "@k * B**2 / A_k", "toy"),
        Reaction("C", "B -> A", "@k * B * C / (1 + C)", "toy"),
        Reaction("E", "C -> D", "@Vmax * C / (@Km * (1 + D_free / @Ki) + C)", "toy"),
        Reaction("F", "D -> A", "@Vmax * S * D_free**@n / (@K**@n + D_free**@n)", "toy"),
        Reaction("G", "D -> C", "@k * ramp(D_free - @limit) * work", "toy"),
        Reaction("H", "-> S", "(1 + D_free / (D_free + dense) - S) / @tau", "toy"),
        Reaction("M", "A -> D + heat + 0.5 burnt", "@k * A * drive", "toy"),
    ]
    units = dict.fromkeys(PARAMETERS, "1")
    return Network(species, definitions, reactions, units, {"work": "1"})


def fibers(count: int, order: Sequence[int] | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """State, arguments and unknown steps of fibers that all differ; ``order`` lists them otherwise."""
    here = network()
    spread = 0.7 + 0.6 * np.modf(np.arange(count) * 0.6180339887)[0]
    Y = np.array([START[name] for name in here.species])[:, None] * spread
    P = np.array([PARAMETERS.get(name, WORK) for name in here.arguments])[:, None] * spread[::-1] ** 0.3
    chosen = np.arange(count) if order is None else np.asarray(order)
    return Y[:, chosen].copy(), P[:, chosen].copy(), np.zeros(count)
