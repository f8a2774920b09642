"""Label in the person around the muscle: of doses and pools, and what crosses to the fibers and back.

Label is handed over as the rings are (``population.exchange.plasma``): the body foresees it beside what it foresees of
the plasma, and is then corrected by what really crossed. So it is conserved between the two to the last rounding.
"""

from collections.abc import Iterable, Mapping
from math import inf
from typing import ClassVar

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.language.labels.label import Tracing
from cellsim.language.network import Species
from cellsim.population.snapshot import Stateful

GIVEN = "given"  # the ledger that infusions come from
HORMONE = 1e-3  # of what other pools are held to
FUEL = 1e5  # and of fuel so much more: a hundred thousandth of a gram is nothing
Infusion = tuple[str, float, float]
"""A compound, its rate [umol/s], and until when it flows [s]."""


def tolerance(species: Species, tracing: Tracing | None, least: float) -> float:
    """How closely the solver holds a pool of the body [umol]; ledgers steer no step."""
    if species.ledger:
        return inf
    # A correction by what fibers took may leave a plasma that is all but empty of label below zero.
    if not species.parts:  # a hormone, of which there is far less than of anything else
        return HORMONE * least
    if "carbon" in species.parts:
        return FUEL * least
    return -least if tracing is not None and tracing.pool_of(species.name) else least


class BodyLabels(Stateful):
    """What a body holds and does for label, if its model is labelled.

    All contents are of one column of the body's state, ``Y`` (species,), and what must be told to the network comes
    back as arguments by name.

    Parameters
    ----------
    tracing : the labelled copies of the person's network
    rows : row of each species in the state
    least : what a pool must hold for a share of it to mean anything [umol]
    """

    STATE: ClassVar[tuple[str, ...]] = ("infusion",)

    def __init__(self, tracing: Tracing, rows: Mapping[str, int], least: float) -> None:
        self.tracing, self.least = tracing, least
        self._row = {pool: rows[f"L_{pool}"] for pool in tracing.pools}
        self._plain = {pool: rows[pool] for pool in tracing.pools}
        self.infusion: Infusion | None = None  # the one that is labelled

    # ---- labelling

    def label(self, Y: np.ndarray, pool: str) -> None:
        """Label all that a pool holds now."""
        Y[self._row[pool]] = Y[self._plain[pool]]

    def swallowed(self, Y: np.ndarray, pool: str, amount: float) -> None:
        """A labelled dose is in this pool now [umol]."""
        Y[self._row[pool]] += amount

    def infused(self, flows: Iterable[Infusion]) -> dict[str, float]:
        """Which share of what flows into the vein is labelled.

        Raises
        ------
        ScenarioError : two compounds flow at once, and nobody can say which of them a ring is from.
        """
        running, share = list(flows), 0.0
        if self.infusion in running:
            if len({compound for compound, _, _ in running}) > 1:
                raise ScenarioError(
                    "Two compounds are infused at once, and one of them is labelled. "
                    "Give one after the other, or label another dose."
                )
            share = self.infusion[1] / sum(rate for _, rate, _ in running)
        return {self.tracing.shares[GIVEN]: share}

    # ---- what is seen of label

    def share(self, Y: np.ndarray, pool: str) -> float:
        """Share of a pool that is labelled; none of a pool that is all but empty."""
        whole, label = Y[self._plain[pool]], Y[self._row[pool]]
        return float(min(max(label, 0.0) / whole, 1.0)) if whole > self.least else 0.0
