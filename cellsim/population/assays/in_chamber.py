"""Permeabilized fibers in a chamber: the chemistry of each fiber's mitochondria, in a medium that others have mixed.

Nothing is simulated over time. The matrix comes to the redox state at which its dehydrogenases make as much NADH as the
chain takes, which is looked for by halving; ``biology.person.chamber`` says what the medium holds and what is read.
"""

import numpy as np

from cellsim.biology.person.chamber import (
    ADP_GIVEN,
    MADE,
    MEDIUM,
    NO_ADP,
    OXIDIZED,
    OXYGEN_PER_PAIR,
    PEROXIDE,
    POTENTIAL,
    REDUCED,
    TAKEN,
    THERMAL,
    UNCOUPLED,
    WET_MASS,
)
from cellsim.language.formulas import compiled, names_in
from cellsim.population.fibers.reading import FibersNow, ReadRows
from cellsim.population.formulas import ARRAYS
from cellsim.population.muscle.state import Muscle

HALVINGS = 50
NEARLY = 1.0 - 1e-6  # of the matrix NAD, where it is all reduced


def respirometry(muscle: Muscle, watts: float) -> dict[str, float]:
    """Oxygen uptake without ADP, with NADH-linked fuel, with electrons to the quinones as well, and uncoupled."""
    bench = _Bench(muscle)
    states = {
        "respiration_leak": bench.read(TAKEN, NO_ADP, bench.full),
        "respiration_oxphos_1": bench.read(TAKEN, ADP_GIVEN, bench.balanced(ADP_GIVEN)),
        "respiration_oxphos_12": bench.read(TAKEN, ADP_GIVEN, bench.full),
        "respiration_ets": bench.read(UNCOUPLED, ADP_GIVEN, bench.full),
    }
    return {name: OXYGEN_PER_PAIR * bench.per_mass(pairs) for name, pairs in states.items()}


def peroxide(muscle: Muscle, watts: float) -> dict[str, float]:
    """Peroxide of the chain without ADP, where fuel has long reduced the matrix, and with it."""
    bench = _Bench(muscle)
    return {
        "peroxide_leak": bench.per_mass(bench.read(PEROXIDE, NO_ADP, bench.full)),
        "peroxide_oxphos": bench.per_mass(bench.read(PEROXIDE, ADP_GIVEN, bench.balanced(ADP_GIVEN))),
    }


def dye(muscle: Muscle, watts: float) -> dict[str, float]:
    """Concentration of a cation dye in the matrix over that outside, at the potential that the fibers have now."""
    now = FibersNow.of(muscle.fibers, (POTENTIAL, THERMAL))
    potential = np.asarray(now(POTENTIAL)) * muscle.pool.potential
    return {"dye_ratio": muscle.fibers.mean(np.exp(potential / np.asarray(now(THERMAL))))}


class _Bench:
    """The fibers of a muscle in a chamber."""

    def __init__(self, muscle: Muscle) -> None:
        fibers = self.fibers = muscle.fibers
        rows = ReadRows(fibers, names_in(" + ".join((MADE, TAKEN, UNCOUPLED, PEROXIDE))))
        self.held = dict(zip(rows.names, rows.of(fibers), strict=True))
        self.pool = fibers.content(REDUCED) + fibers.content(OXIDIZED)
        self.full = np.full(len(fibers), NEARLY)
        self.water = muscle.model.values[WET_MASS]

    def per_mass(self, rates: np.ndarray) -> float:
        """Rates per liter of fiber water (fiber,) [umol/L/s] as that of a piece of muscle, per wet mass [pmol/s/mg]."""
        return self.fibers.mean(rates) * self.water

    def read(self, formula: str, adp: float, reduced: np.ndarray) -> np.ndarray:
        """A formula of each fiber (fiber,), at ADP [umol/L] and with a share of the matrix NAD reduced (fiber,)."""
        medium = MEDIUM | {"ADP": adp}
        known = self.held | {name: np.full(len(self.fibers), value) for name, value in medium.items()}
        known |= {REDUCED: reduced * self.pool, OXIDIZED: (1.0 - reduced) * self.pool}
        found = compiled(formula)(FibersNow(self.fibers, known), ARRAYS)
        return np.broadcast_to(found, len(self.fibers))

    def balanced(self, adp: float) -> np.ndarray:
        """Share of the matrix NAD that is reduced where its dehydrogenases make what the chain takes (fiber,)."""
        low, high = np.zeros(len(self.fibers)) + 1.0 - NEARLY, self.full
        for _ in range(HALVINGS):
            middle = 0.5 * (low + high)
            more = self.read(MADE, adp, middle) > self.read(TAKEN, adp, middle)
            low, high = np.where(more, middle, low), np.where(more, high, middle)
        return high
