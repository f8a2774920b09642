"""Permeabilized fibers in a chamber: the chemistry of each fiber's mitochondria, in a medium that others have mixed.

Nothing is simulated over time. The medium sets nucleotides, phosphate and oxygen; the matrix comes to the redox state
at which its dehydrogenases make as much NADH as the chain takes, which is looked for by halving.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from cellsim.population.fibers.reading import FibersNow, ReadRows
from cellsim.population.muscle.state import Muscle

OXYGEN_MMHG = 150.0  # 200 umol/L and more, where the chain has all that it can take
PHOSPHATE = 10_000.0  # umol/L
ADP_GIVEN = 5_000.0  # umol/L
NO_ADP = 1e-3  # umol/L
TRACE = 1.0  # umol/L of ATP; a chamber has none
HALVINGS = 50
PYRUVATE = 5_000.0  # umol/L
CALLED = 1e3  # of the work signal, which stands for all that fuel and calcium of the medium call up of dehydrogenases
READ = ("v_respiration", "v_proton_leak", "dehydrogenase_rate", "chain_radicals", "potential_mit", "NAD_mit", "V_mit",
        "quality", "Rest_NAD_mit", "Matrix_peroxide", "Ros_level", "NADPH_mit", "GSSG")  # fmt: skip


class Chamber(NamedTuple):
    """Rates of each fiber in one state, per liter of fiber water (fiber,) [umol/L/s]."""

    oxygen: np.ndarray
    peroxide: np.ndarray


def respirometry(muscle: Muscle, watts: float) -> dict[str, float]:
    """Oxygen uptake without ADP, with NADH-linked fuel, with electrons to the quinones as well, and uncoupled."""
    bench = _Bench(muscle)
    return {
        "respiration_leak": bench.per_mass(bench.state(NO_ADP, full=True).oxygen),
        "respiration_oxphos_1": bench.per_mass(bench.state(ADP_GIVEN).oxygen),
        "respiration_oxphos_12": bench.per_mass(bench.state(ADP_GIVEN, full=True).oxygen),
        "respiration_ets": bench.per_mass(bench.uncoupled()),
    }


def peroxide(muscle: Muscle, watts: float) -> dict[str, float]:
    """Peroxide of the chain without ADP and with it."""
    bench = _Bench(muscle)
    return {
        "peroxide_leak": bench.per_mass(bench.state(NO_ADP, full=True).peroxide),
        "peroxide_oxphos": bench.per_mass(bench.state(ADP_GIVEN).peroxide),
    }


def dye(muscle: Muscle, watts: float) -> dict[str, float]:
    """Concentration of a cation dye in the matrix over that outside, at the potential that the fibers have now."""
    now = _now(muscle)
    potential = np.asarray(now("potential_mit")) * muscle.pool.potential
    ratio = np.exp(potential / np.asarray(now("Potential_thermal")))
    return {"dye_ratio": muscle.fibers.mean(ratio * np.ones(len(muscle.fibers)))}


def _now(muscle: Muscle) -> FibersNow:
    return FibersNow.of(muscle.fibers, (*READ, "Potential_thermal"))


class _Bench:
    """The fibers of a muscle in a chamber."""

    def __init__(self, muscle: Muscle) -> None:
        self.muscle, fibers = muscle, muscle.fibers
        rows = ReadRows(fibers, READ)
        self.held: Mapping[str, np.ndarray] = dict(zip(rows.names, rows.of(fibers), strict=True))
        now = FibersNow(fibers, self.held)
        self.size = np.asarray(now("V_mit")) * np.ones(len(fibers))
        self.pool = np.asarray(now("NAD_mit")) + fibers.content("NADH_mit")  # umol/L of fiber
        self.water = muscle.model.values["Scale_water"]

    def per_mass(self, rate: np.ndarray) -> float:
        """A rate per liter of fiber water [umol/L/s] as the mean of a piece of muscle, per wet mass [pmol/s/mg]."""
        return self.muscle.fibers.mean(rate) * self.water

    def at(self, reduced: np.ndarray, adp: float) -> FibersNow:
        """The fibers in the medium, with a share of their matrix NAD reduced (fiber,)."""
        ones = np.ones(len(self.muscle.fibers))
        medium = {"ADP": adp, "ATP": TRACE, "Pi": PHOSPHATE, "PYR": PYRUVATE, "CONTRACTION": CALLED}
        known = dict(self.held) | {name: value * ones for name, value in medium.items()}
        known |= {"NADH_mit": reduced * self.pool, "NAD_mit": (1.0 - reduced) * self.pool, "PO2": OXYGEN_MMHG * ones}
        return FibersNow(self.muscle.fibers, known)

    def state(self, adp: float, full: bool = False) -> Chamber:
        """Where the matrix makes what the chain takes.

        It is all reduced where electrons also come to the quinones (``full``), and where no ADP lets them go on.
        """
        count = len(self.muscle.fibers)
        low, high = np.full(count, 1e-6), np.full(count, 1.0 - 1e-6)
        for _ in range(0 if full else HALVINGS):
            middle = 0.5 * (low + high)
            now = self.at(middle, adp)
            made, taken = np.asarray(now("dehydrogenase_rate")), self._taken(now)
            low, high = np.where(made > taken, middle, low), np.where(made > taken, high, middle)
        now = self.at(high, adp)
        slipped = np.asarray(now("chain_radicals")) * self.size * now("Matrix_peroxide") * now("Ros_level")
        return Chamber(0.5 * self._taken(now), slipped)

    def uncoupled(self) -> np.ndarray:
        """Oxygen that the chain takes with nothing to hold it back (fiber,) [umol/L/s]."""
        now = self.at(np.full(len(self.muscle.fibers), 1.0 - 1e-6), ADP_GIVEN)
        return 0.5 * np.asarray(now("v_respiration")) / np.asarray(now("chain_load"))

    @staticmethod
    def _taken(now: FibersNow) -> np.ndarray:
        """Pairs that the chain takes [umol/L/s]."""
        return np.asarray(now("v_respiration")) + np.asarray(now("v_proton_leak"))
