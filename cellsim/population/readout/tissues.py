"""What is read off the tissue of one muscle, at many moments."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from cellsim.population.readout.samples import Samples
from cellsim.population.tissue.damage import DamageState
from cellsim.population.tissue.tissue_samples import TissueSamples
from cellsim.population.tissue.toll import Toll


class TissueNow:
    """Samples of a muscle's tissue; what several columns need is worked out once.

    The tissue of one who has not worked for weeks is at rest, and its rules are asked once: of each moment that differs
    from the one before.

    Parameters
    ----------
    samples : of a person
    name : of the muscle
    weights : how much each of its fibers counts (fiber,); all alike unless given
    """

    def __init__(self, samples: Samples, name: str, weights: np.ndarray | None = None) -> None:
        self._samples, self._name, self._weights = samples, name, weights

    @property
    def _state(self) -> DamageState:
        return self._samples.muscle.tissues[self._name]

    @cached_property
    def _distinct(self) -> tuple[TissueSamples, list[Toll | None], np.ndarray]:
        """Tissue and tolls of each moment that differs from the one before, and which of them each moment is."""
        tolls, tissue = self._samples.tolls[self._name], self._samples.tissue(self._name)
        places, which = tissue.distinct(np.array([each is not None for each in tolls]))
        return tissue.chosen(places), [tolls[each] for each in places.tolist()], which

    @cached_property
    def cells(self) -> Mapping[str, np.ndarray]:
        """What is counted and felt (sample,), by name."""
        tissue, _, which = self._distinct
        return {name: each[which] for name, each in self._state.of_cells(tissue).items()}

    @cached_property
    def declared(self) -> Mapping[str, np.ndarray]:
        """Observables that are formulas of the network of the tissue (sample,)."""
        tissue, _, which = self._distinct
        return {name: each[which] for name, each in self._state.formulas_of(tissue).items()}

    @cached_property
    def force(self) -> np.ndarray:
        """Force if it were tested then with the chemistry of rest, of what damage and tiredness leave [of rest]."""
        tissue, tolls, which = self._distinct
        weights = np.ones(tissue.then.shape[2]) if self._weights is None else self._weights
        return self._state.tested(tissue, tolls, weights)[which]
