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
        self._arguments = np.array([fibers.argument[name] for name in arguments], int)
        moving = [name for name in fibers.kernel.moving if name in arguments]
        self._moved = [arguments.index(name) for name in moving], [fibers.kernel.moving.index(name) for name in moving]
        self.names = (*species, *arguments)

    def of(self, fibers: Fibers) -> np.ndarray:
        """These rows of fibers as they are now, copied (row, fiber)."""
        return np.concatenate((fibers.Y[self._species], fibers.P[self._arguments]))

    def room(self, fibers: Fibers, many: int) -> tuple[np.ndarray, np.ndarray]:
        """Room for states and arguments at so many moments, to be ``put`` and then ``named``."""
        count = len(fibers)
        return np.empty((many, len(fibers.Y), count)), np.empty((many, len(self._arguments), count))

    def put(self, room: tuple[np.ndarray, np.ndarray], fibers: Fibers, Y: np.ndarray, moved: np.ndarray) -> None:
        """Keep moments.

        Parameters
        ----------
        room : for as many
        fibers : whose arguments are those of all moments, but for what moves
        Y : their state (moment, species, fiber)
        moved : and what moves (moment, moving, fiber)
        """
        states, arguments = room
        states[:], arguments[:] = Y, fibers.P[self._arguments]
        here, there = self._moved
        if here:
            arguments[:, here] = moved[:, there]

    def named(self, states: np.ndarray, arguments: np.ndarray) -> dict[str, np.ndarray]:
        """These rows by name (moment, fiber)."""
        rows = [*states.swapaxes(0, 1)[self._species], *arguments.swapaxes(0, 1).copy()]
        return dict(zip(self.names, rows, strict=True))


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


def nad_held(fibers: Fibers) -> float:
    """NAD+ and NADH of all fibers together, as the column ``nad_total`` has it [umol/L]."""
    shown = fibers.model.observables["nad_total"]
    return fibers.mean(np.asarray(FibersNow.of(fibers, shown.reads).value(shown)))
