"""Fibers at one moment or at many, read by name: what a formula of an observable may name.

What a formula names is followed down to what fibers hold and are given, and only that is kept of a moment.
"""

from collections.abc import Collection, Mapping
from functools import lru_cache

import numpy as np

from cellsim.language.formulas import compiled, names_in
from cellsim.language.network import Network
from cellsim.language.observable import Observable
from cellsim.population.fibers.state import Fibers
from cellsim.population.formulas import ARRAYS, RATE, worked_out


def formula_of(network: Network, name: str) -> str:
    """How a definition, or the rate of a reaction (``v_NAME``), follows from other names; empty where it does not."""
    if name in network.definitions:
        return network.definitions[name].formula
    reaction = network.reactions.get(name.removeprefix(RATE)) if name.startswith(RATE) else None
    return "" if reaction is None else reaction.formula


@lru_cache(maxsize=64)
def reached(network: Network, names: frozenset[str]) -> frozenset[str]:
    """All names from which some follow, and these themselves."""
    todo, found = list(names), set[str]()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            formula = formula_of(network, name)
            todo += names_in(formula) if formula else ()
    return frozenset(found)


class ReadRows:
    """Rows of state and arguments of fibers that some names follow from.

    Parameters
    ----------
    fibers : whose they are
    names : that will be read
    """

    def __init__(self, fibers: Fibers, names: Collection[str]) -> None:
        needed = reached(fibers.model.fiber, frozenset(names))
        species, arguments = ([name for name in each if name in needed] for each in (fibers.species, fibers.argument))
        self._species = np.array([fibers.species[name] for name in species], int)
        moving = [name for name in fibers.kernel.moving if name in needed]
        arguments = [name for name in arguments if name not in moving]
        self._arguments = np.array([fibers.argument[name] for name in arguments], int)
        self._moving = np.array([fibers.kernel.moving.index(name) for name in moving], int)
        self.names = (*species, *arguments, *moving)

    def of(self, fibers: Fibers) -> np.ndarray:
        """These rows of fibers as they are now, copied (row, fiber)."""
        found = np.empty((len(self.names), 1, len(fibers)))
        self.put(found, fibers, fibers.Y[None], fibers.P[fibers.moved][None])
        return found[:, 0]

    def put(self, found: np.ndarray, fibers: Fibers, Y: np.ndarray, moved: np.ndarray) -> None:
        """Put these rows at many moments somewhere.

        Parameters
        ----------
        found : where (row, moment, fiber)
        fibers : whose arguments are those of all moments, but for what moves
        Y : their state (moment, species, fiber)
        moved : and what moves (moment, moving, fiber)
        """
        species, others = len(self._species), len(self._species) + len(self._arguments)
        found[:species] = Y[:, self._species].swapaxes(0, 1)
        found[species:others] = fibers.P[self._arguments, None]
        found[others:] = moved[:, self._moving].swapaxes(0, 1)


class FibersNow:
    """Fibers at one moment or at many, by name.

    What follows from their state is worked out once, and nothing is kept beyond it.

    Parameters
    ----------
    fibers : whose network it is
    known : by name what is read off their state (moment, fiber), and all else follows from
    """

    def __init__(self, fibers: Fibers, known: Mapping[str, np.ndarray]) -> None:
        self._model, self._network = fibers.model, fibers.model.fiber
        self._known: dict[str, np.ndarray | float] = dict(known)

    @classmethod
    def of(cls, fibers: Fibers, names: Collection[str]) -> "FibersNow":
        """Fibers as they are now (fiber,), to be asked for some names and what follows from what these follow from."""
        rows = ReadRows(fibers, names)
        return cls(fibers, dict(zip(rows.names, rows.of(fibers), strict=True)))

    def __call__(self, name: str) -> np.ndarray | float:
        """A species, parameter, input, definition or rate (``v_NAME``) (moment, fiber), in cellsim's own units.

        A row that the chemistry does not read is the same number for all.
        """
        if name not in self._known:
            formula = formula_of(self._network, name)
            self._known[name] = compiled(formula)(self, ARRAYS) if formula else self._model.values[name]
        return self._known[name]

    def value(self, observable: Observable) -> np.ndarray | float:
        """What the formula of an observable comes to (moment, fiber), in its unit, and not yet over rest."""
        return worked_out(observable, self)
