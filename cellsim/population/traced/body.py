"""The person around the muscle with labelled copies beside every pool, and what label crosses to the fibers and back.

Label is handed over as the rings are: the body foresees it beside what it foresees of the plasma, and is then
corrected by what really crossed. So it is conserved between the two to the last rounding, as rings are.

Of the rings, the body foresees what fibers set free less what they use. Label crosses even where the two are even:
spent NAD+ gives up its label while as many rings go back without. So for label, both gross rates are foreseen.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import inf
from typing import NoReturn

import numpy as np

from cellsim.biology.nad.labels import RING, in_places
from cellsim.biology.person import uptake
from cellsim.biology.person.network import INSIDE, LOSSES, SOURCES
from cellsim.errors import ScenarioError
from cellsim.kinetics.analysis.tracing import Gross, Tracing, traced
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.language.model import Model
from cellsim.language.network import Network
from cellsim.population.kernels import kernel_for
from cellsim.population.person.body import HANDED, LEAST, Body

GIVEN = "given"  # the ledger that infusions come from
FREED = "muscle_frees_NAM"  # all that fibers set free [umol/L/s]; the network itself knows what is left of it
ALL_MUSCLE = "(1 - alone) * muscle_water"
# Backward is what makes the two differ by the plain, net rate.
FORESEEN = Gross(
    f"{ALL_MUSCLE} * {FREED}", f"{ALL_MUSCLE} * ({FREED} - muscle_makes_NAM + muscle_takes_NAM * NAM_muscle)"
)


@lru_cache(maxsize=16)
def traced_person(model: Model) -> Tracing:
    """The person's network with labelled rings."""
    plain = model.person
    inputs = plain.inputs | {FREED: "umol/L/s"}
    parts = plain.species.values(), plain.definitions.values(), plain.reactions.values()
    network = Network(*parts, plain.parameters, inputs)
    outside = in_places(network, [network.species[name].place for name in (*LOSSES, *SOURCES)])
    return traced(network, RING, outside=(*outside, INSIDE), gross={"muscle_foreseen": FORESEEN})


def traced_person_kernel(model: Model) -> Kernel:
    """The kernel of the person with labelled rings; made when first used, and kept."""
    return kernel_for(traced_person(model).network)


def _no_fibers(*_: str) -> NoReturn:
    raise ScenarioError("This body stands alone: there are no simulated fibers for label to pass to or from.")


class TracedBody(Body):
    """A body as it is now, with room for label; it holds none yet.

    ``labelled_dose`` is the number of the dose to label, counted from 1 over all that are given, or 0.
    ``fibers_hold`` tells the label of a species of the fibers [umol/L of fiber water], and ``fibers_free`` the
    nicotinamide that they set free, all of it and what is labelled [umol/L/s]; without them the muscle of the body
    itself is the only one.
    """

    STATE = (*Body.STATE, "_label_begun", "_label_crossed", "_doses", "_labelled_infusion")

    def __init__(
        self,
        plain: Body,
        labelled_dose: int = 0,
        fibers_hold: Callable[[str], float] | None = None,
        fibers_free: Callable[[], tuple[float, float]] | None = None,
    ) -> None:
        vars(self).update(vars(plain))
        self.kernel, tracing = traced_person_kernel(plain.model), traced_person(plain.model)
        values = {name: plain.argument(name) for name in plain.kernel.arguments} | tracing.arguments()
        values[FREED] = 0.0
        contents = dict(zip(plain.kernel.species, plain._Y[:, 0].tolist(), strict=True))
        steers = dict(zip(plain.kernel.species, plain._tolerance.tolist(), strict=True))
        # A correction by what fibers took may leave a plasma that is all but empty of label below zero.
        steers |= {f"L_{pool}": inf if pool in tracing.outside else -LEAST for pool in tracing.pools}
        self._row = {name: row for row, name in enumerate(self.kernel.species)}
        self._argument = {name: row for row, name in enumerate(self.kernel.arguments)}
        self._defined = {name: row for row, name in enumerate(self.kernel.definitions)}
        self._Y = np.array([[contents.get(name, 0.0)] for name in self.kernel.species])
        self._P = np.array([[values[name]] for name in self.kernel.arguments])
        self._H = plain._H.copy()
        self._tolerance = np.array([steers.get(name, inf) for name in self.kernel.species])
        self._fibers_hold: Callable[[str], float] = fibers_hold or _no_fibers
        self._fibers_free: Callable[[], tuple[float, float]] = fibers_free or _no_fibers
        self._labelled_dose, self._doses = labelled_dose, 0
        self._labelled_infusion: tuple[str, float, float] | None = None
        self._label_begun = dict.fromkeys(HANDED, 0.0)
        self._label_crossed: dict[str, float] = {}

    # ---- labelling

    def label(self, pool: str) -> None:
        """Label all that a pool holds now."""
        self._Y[self._row[f"L_{pool}"]] = self._Y[self._row[pool]]

    def dose(self, compound: str, amount_mg: float, route: str = "oral", over_s: float = 0.0) -> None:
        self._doses += 1
        infusions = len(self._infusions)
        super().dose(compound, amount_mg, route, over_s)
        if self._doses != self._labelled_dose:
            return
        if len(self._infusions) > infusions:
            self._labelled_infusion = self._infusions[-1]
        else:
            amount = uptake.rings(compound, amount_mg, self.p, route) / self.scale
            self._Y[self._row[f"L_{uptake.ROUTES[route][compound]}"]] += amount

    def _infuse(self) -> None:
        super()._infuse()
        flows = [each for each in self._infusions if each[2] > self.time]
        share = 0.0
        if self._labelled_infusion in flows:
            if len({compound for compound, _, _ in flows}) > 1:
                raise ScenarioError(
                    "Two compounds are infused at once, and one of them is labelled. "
                    "Give one after the other, or label another dose."
                )
            share = self._labelled_infusion[1] / sum(rate for _, rate, _ in flows)
        self.set(traced_person(self.model).shares[GIVEN], share)

    # ---- what is seen of label

    def label_in(self, pool: str) -> float:
        """Label of a pool or a ledger, in this person [umol]."""
        return self.scale * float(self._Y[self._row[f"L_{pool}"], 0])

    def moved(self, flow: str) -> float:
        """Label that a ledger of flow has counted, in this person [umol]."""
        return self.scale * float(self._Y[self._row[flow], 0])

    def labelled_share(self, pool: str) -> float:
        """Share of a pool that is labelled; none of a pool that is all but empty."""
        whole, label = self._Y[self._row[pool], 0], self._Y[self._row[f"L_{pool}"], 0]
        return float(min(max(label, 0.0) / whole, 1.0)) if whole > LEAST else 0.0

    # ---- what passes between plasma and simulated fibers

    def foresee(self, held: Mapping[str, float], made_NAM: float = 0.0) -> None:
        super().foresee(held, made_NAM)
        freed, labelled = self._fibers_free()
        # What is set free is no less than what is left of it.
        self.set(FREED, max(freed, made_NAM, 0.0))
        self.set(traced_person(self.model).shares[INSIDE], labelled / freed if freed > 0.0 else 0.0)
        self._Y[self._row[f"L_{INSIDE}"]] = 0.0
        self._label_begun = {name: self._fibers_hold(f"L_{name}") * self.muscle_water for name in HANDED}
        for name, amount in self._label_begun.items():
            self._Y[self._row[f"L_muscle_{name}"]] = amount

    def settle_accounts(self, given: Mapping[str, float]) -> None:
        foreseen = {name: self._Y[self._row[f"L_muscle_{name}"], 0] for name in HANDED}
        foreseen["NAM"] += self._Y[self._row[f"L_{INSIDE}"], 0]
        super().settle_accounts(given)
        for name in given:
            crossed = self._fibers_hold(f"L_{name}_blood")
            due = (crossed - self._label_crossed.get(name, 0.0)) * self.muscle_water
            if name in HANDED:
                due += foreseen[name] - self._label_begun[name]
            self._label_crossed[name] = crossed
            self._Y[self._row["L_diet" if name == "QA" else f"L_plasma_{name}"]] += due
