"""Rest, worked out: what the rested reference fiber holds, and the capacities that its own laws then need.

A name is looked up where it is said best: a row, then a number that follows from rows, a capacity, what a mechanism
says of it at rest, its own definition, and last the rested content of a species.
"""

from collections.abc import Iterable, Mapping
from copy import copy
from difflib import get_close_matches

from cellsim.errors import NetworkError, ParameterError
from cellsim.language.formulas import evaluate
from cellsim.language.mechanism import Capacity, Mechanism
from cellsim.language.network import Network

CLOSE = 1e-9  # of a whole, for shares that must add up to one


class Rest:
    """The rested reference fiber of a model, or its rested person, as numbers by name.

    Parameters
    ----------
    mechanisms : of which the capacities and resting numbers are worked out
    network : of theirs
    rows : value of every parameter that has a row, by name [cellsim's own units]
    """

    def __init__(self, mechanisms: Iterable[Mechanism], network: Network, rows: Mapping[str, float]) -> None:
        own = tuple(mechanisms)
        self.network, self.rows = network, rows
        self.resting = {each.name: each for mechanism in own for each in mechanism.resting}
        self.capacities = {each.parameter: each for mechanism in own for each in mechanism.capacities}
        self.said = {name: formula for mechanism in own for name, formula in mechanism.at_rest.items()}
        self._known: dict[str, float] = dict(rows)
        self._wanted: list[str] = []

    def like(self, rows: Mapping[str, float]) -> "Rest":
        """The rest of another, by the same laws.

        Parameters
        ----------
        rows : value of every parameter of theirs, by name [cellsim's own units]

        Returns
        -------
        numbers of theirs, none of which is worked out yet
        """
        other = copy(self)
        other.rows, other._known, other._wanted = rows, dict(rows), []
        return other

    def __call__(self, name: str) -> float:
        """One number at rest, in cellsim's own units.

        Parameters
        ----------
        name : of a row, a resting number, a capacity, a species, a definition or an input

        Returns
        -------
        its value [cellsim's own units]

        Raises
        ------
        NetworkError : nothing says what it is at rest, or it follows from itself.
        ParameterError : a law that carries nothing at rest, though it should.
        """
        if name in self._known:
            return self._known[name]
        if name in self._wanted:
            raise NetworkError(f"At rest, {name} follows from itself: {' -> '.join((*self._wanted, name))}.")
        self._wanted.append(name)
        try:
            found = self._capacity(self.capacities[name]) if name in self.capacities else self.of(self._formula(name))
        finally:
            self._wanted.pop()
        if name in self.resting and self.resting[name].mend and found <= 0.0:
            number = self.resting[name]
            raise ParameterError(
                f"{name} comes out at {found:.3g} {number.unit}, and there must be some of it ({number.says}). "
                f"{number.mend}"
            )
        self._known[name] = found
        return found

    def of(self, formula: str) -> float:
        """A formula at rest.

        Parameters
        ----------
        formula : of names that have a value at rest

        Returns
        -------
        its value [unit of the formula]
        """
        return evaluate(formula, self)

    def _formula(self, name: str) -> str:
        network = self.network
        if name in self.resting:
            return self.resting[name].formula
        if name in self.said:
            return self.said[name]
        if name in network.definitions:
            return network.definitions[name].formula
        if name in network.species:
            return network.species[name].rest or "0"
        reader = self._wanted[-2] if len(self._wanted) > 1 else "a formula"
        raise NetworkError(f"{reader} needs {name} at rest, and nothing says what it is then: say so in at_rest.")

    def _capacity(self, capacity: Capacity) -> float:
        """What a law needs of its capacity to carry its flux; the law must be in proportion to it."""
        if capacity.of not in self.network.reactions:
            raise NetworkError(f"{capacity.parameter} is the capacity of {capacity.of}, which is no reaction here.")
        flux = self.of(capacity.flux)
        if flux == 0.0:
            return 0.0
        one, two = (self._rate(capacity, trial) for trial in (1.0, 2.0))
        if one == 0.0:
            raise ParameterError(f"{capacity.of} should carry {flux:.4g} at rest, and its law is nothing there.")
        if abs(two / one - 2.0) > CLOSE:
            raise NetworkError(f"The law of {capacity.of} is not in proportion to {capacity.parameter}.")
        if flux / one < 0.0:
            raise ParameterError(
                f"{capacity.of} should carry {flux:.4g} at rest, and its law runs the other way there: the capacity "
                f"{capacity.parameter} would be below zero. Turn the equation round, or the sign of its law."
            )
        return flux / one

    def _rate(self, capacity: Capacity, trial: float) -> float:
        """The rate at rest with a made-up capacity, of which nothing is kept."""
        known = self._known
        self._known = known | {capacity.parameter: trial}
        try:
            return self.of(self.network.reactions[capacity.of].formula)
        finally:
            self._known = known

    def numbers(self) -> dict[str, float]:
        """Every resting number and capacity."""
        return {name: self(name) for name in (*self.resting, *self.capacities)}

    def inputs(self) -> dict[str, float]:
        """What is set from outside, as it is at rest."""
        return {name: self(name) for name in self.network.inputs}

    def start(self) -> dict[str, float]:
        """The contents from which rest is looked for, of species that have any."""
        found = {}
        for species in self.network.species.values():
            formula = species.start or self.said.get(species.name, species.rest)
            if formula:
                found[species.name] = self.of(formula)
        return found


def left_of_shares(mechanisms: Iterable[Mechanism], values: Mapping[str, float]) -> dict[str, float]:
    """What all other shares of each whole leave, by the name of the share that takes it.

    Parameters
    ----------
    mechanisms : whose ``shares`` and ``remainder`` are added up
    values : of the rows by name

    Returns
    -------
    the share that takes what is left of a whole, by its name [-]

    Raises
    ------
    ParameterError : the shares of a whole do not add up to one, take more than there is, or lack a row.
    """
    own = tuple(mechanisms)
    takes = {whole: name for mechanism in own for whole, name in mechanism.remainder.items()}
    wholes: dict[str, list[str]] = {whole: [] for whole in takes}
    for mechanism in own:
        for name, whole in mechanism.shares.items():
            wholes.setdefault(whole, []).append(name)
    left: dict[str, float] = {}
    for whole, names in wholes.items():
        if lost := [name for name in names if name not in values]:
            raise ParameterError(f"{lost[0]} is a share of {whole} and has no row. Write one in a table.")
        total = sum(values[name] for name in names)
        short = 1.0 - total
        if (short < 0.0 if whole in takes else abs(short) > CLOSE) or any(values[name] < 0.0 for name in names):
            listed = ", ".join(f"{name} {values[name]:g}" for name in names)
            most = "must not pass 1" if whole in takes else "must add up to 1"
            near = get_close_matches(whole, wholes.keys() - {whole}, 1, 0.8)
            hint = f" Did you mean those of {near[0]}?" if near and whole not in takes else ""
            raise ParameterError(f"The shares of {whole} {most}, none below 0; these make {total:g}: {listed}.{hint}")
        if whole in takes:
            left[takes[whole]] = short
    return left
