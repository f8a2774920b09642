"""Whether what cannot be made or lost is still there after the protocol."""

import numpy as np

from benchmarks.course import ours
from benchmarks.protocol import Protocol, protocol
from benchmarks.size import Size
from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.generated import muscle


def measure(size: Size) -> dict:
    """Greatest relative drift of each conserved part, of the worst fiber at the worst output.

    Ledgers count what crosses the fiber's border. The drift is taken relative to what the fiber held at
    first, and once more relative to the most that passed its books: content and crossings without sign.
    """
    problem = protocol(size.judged).first(size.judged, size.days)
    rows = {}
    for method, rtol in (("RODAS3", 1e-3), ("RODAS4", 1e-4)):
        shown = ours(kernel_from(muscle, method))(problem, rtol).shown
        for part, (held, passed) in drifts(problem, shown).items():
            rows.setdefault(part, {})[f"{method} at {rtol:g}"] = {"held": held, "passed": passed}
    return {"rows": rows, "fibers": len(problem), "days": problem.days}


def drifts(problem: Protocol, shown: np.ndarray) -> dict[str, tuple[float, float]]:
    """Drift of each part relative to what is held, and to all that passed."""
    network = human_muscle().fiber
    names = list(network.species)
    inside = np.array([not network.species[name].ledger for name in names])
    found = {}
    for part in network.parts():
        count = np.array([network.species[name].parts.get(part, 0.0) for name in names])
        apart = np.abs(np.einsum("s,osf->of", count, shown - problem.Y))
        held = np.abs(count * inside) @ np.abs(problem.Y)
        passed = np.maximum(np.einsum("s,osf->of", np.abs(count), np.abs(shown)).max(axis=0), held)
        found[part] = (float((apart / held).max()), float((apart / passed).max()))
    return found
