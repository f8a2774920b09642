"""Fibers as they are now, read by name: what a formula of an observable may name."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from cellsim.language.observable import Observable
from cellsim.population.fibers.state import Fibers
from cellsim.population.formulas import ARRAYS, RATE, worked_out


class FibersNow:
    """Fibers at one moment; what follows from their state is worked out once, and nothing is kept beyond it."""

    def __init__(self, fibers: Fibers) -> None:
        self.fibers = fibers

    @cached_property
    def derived(self) -> Mapping[str, np.ndarray]:
        return self.fibers.derived()

    @cached_property
    def rates(self) -> Mapping[str, np.ndarray]:
        return self.fibers.rates()

    def __call__(self, name: str) -> np.ndarray | float:
        """A species, parameter, input, definition or rate (``v_NAME``) of each fiber (fiber,), in cellsim's own units.

        A row that the chemistry does not read is the same number for all.
        """
        fibers = self.fibers
        if name in fibers.species:
            return fibers.Y[fibers.species[name]]
        if name in fibers.argument:
            return fibers.P[fibers.argument[name]]
        if name in fibers.definition:
            return self.derived[name]
        if name.startswith(RATE) and name.removeprefix(RATE) in fibers.reaction:
            return self.rates[name.removeprefix(RATE)]
        return fibers.model.values[name]

    def value(self, observable: Observable) -> np.ndarray:
        """What the formula of an observable comes to (fiber,), in the observable's unit, and not yet over rest."""
        found = worked_out(observable, self, ARRAYS)
        return found.copy() if np.ndim(found) else np.full(len(self.fibers), found)

    def over_rest(self, observable: Observable, rested: Mapping[str, np.ndarray]) -> np.ndarray:
        """The same, over what it was at rest where it is told so."""
        if observable.rested:
            return worked_out(observable, self, ARRAYS) / rested[observable.name]
        return self.value(observable)
