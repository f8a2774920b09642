"""How far a network's steady state moves, per logarithm of what pushes it: exact, to first order.

At a steady state the rates of change f(y, E) are zero and stay so when a capacity E is turned. So the state
moves by dy with ``J dy = -df/dlnE``, where J is the emitted Jacobian (Kacser and Burns 1973; Reder 1988).
Two things stand in the way of solving that at once, and both follow from the network as it is declared:

- *Ledgers*. A species that no rate reads runs on for ever and moves nothing else. It is left out.
- *Moieties*. Where a sum of species cannot change (adenine, creatine, phosphate), a row of J follows from the
  others. The conserved sum itself takes the place of that row.

Slopes by E and of whatever is asked of the state are complex steps through the emitted equations: exact to
rounding, with no size of step to choose. Many capacities and many fibers go at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
from scipy.linalg import qr

from cellsim.errors import IntegrationError, NetworkError
from cellsim.kinetics.analysis import replay
from cellsim.kinetics.analysis.replay import TINY, coefficients
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.write.emit import IMPORT
from cellsim.kinetics.write.joining import equations_of
from cellsim.language.formulas import evaluate, names_in
from cellsim.language.network import Network

RESTLESS = 1e-3  # of a species' content: a state that would still move so far is not at rest
SINGULAR = 1e14  # condition of the scaled equations beyond which their answer is noise
FUNCTIONS: dict[str, Any] = {"exp": replay.exp, "log": replay.log, "sqrt": replay.sqrt, "ramp": replay.ramp}


@dataclass(frozen=True)
class Slopes:
    """Values at the steady state and their slopes.

    Parameters
    ----------
    values : in the formulas' own units (formula, fiber)
    slopes : in the same units per unit of ln E (formula, push, fiber)
    """

    values: np.ndarray
    slopes: np.ndarray


class Response:
    """The first-order response of a network's steady states.

    Parameters
    ----------
    equations : an emitted module, or the text of one
    network : what it was emitted from
    least : content of each species below which it counts as nothing (species,); a net load that passes through
        zero has no size of its own to be measured by
    stores : species that stay as they are, for they come to rest more slowly than what is asked about
    """

    def __init__(
        self,
        equations: ModuleType | str,
        network: Network,
        least: np.ndarray | None = None,
        stores: Sequence[str] = (),
    ) -> None:
        rational = IMPORT.replace("kinetics.plain", "kinetics.analysis.replay")
        text = equations_of(equations).replace(IMPORT, rational)
        self.equations, self.network, self.coefficients = Program(text, "arrays").module, network, coefficients(network)
        self.least = np.zeros(len(network.species)) if least is None else least
        self.arguments = {name: row for row, name in enumerate(network.arguments)}
        self.reads = species_read(network)
        read = (self.reads.get(name, set()) for each in network.reactions.values() for name in names_in(each.formula))
        self.steering = set().union(*read)
        free = self.steering - set(stores)
        self.rows = np.array([row for row, name in enumerate(network.species) if name in free])
        self.dependent, self.held = moieties(self.coefficients[self.rows])

    @property
    def conserved(self) -> list[dict[str, float]]:
        """Each sum of species that no reaction can change: the weight of every species in it."""
        names = [list(self.network.species)[row] for row in self.rows]
        return [{names[at]: float(sums[at]) for at in np.flatnonzero(sums)} for sums in self.held]

    def of_arguments(self, Y: np.ndarray, P: np.ndarray, formulas: Sequence[str], arguments: Sequence[str]) -> Slopes:
        """Slopes by the logarithm of each argument.

        Parameters
        ----------
        Y : steady states (species, fiber)
        P : arguments (argument, fiber)
        formulas : in the names of species, definitions and arguments; ``v_X`` is the rate of the reaction X
        arguments : of which a change is made, one at a time

        Returns
        -------
        values and slopes of each formula (formula, argument, fiber)

        Raises
        ------
        IntegrationError : a state is not steady, or has no one neighbor to move to.
        NetworkError : an argument or a name in a formula is not of this network.
        """
        pushes = np.zeros((len(P), len(arguments), P.shape[1]))
        for push, name in enumerate(arguments):
            if name not in self.arguments:
                raise NetworkError(f"'{name}' is no parameter or input of this network, so it can hold no control.")
            pushes[self.arguments[name], push] = P[self.arguments[name]]
        return self.of_pushes(Y, P, formulas, pushes)

    def of_pushes(self, Y: np.ndarray, P: np.ndarray, formulas: Sequence[str], pushes: np.ndarray) -> Slopes:
        """Slopes by anything that moves several arguments at once.

        Parameters
        ----------
        Y, P, formulas : as in ``of_arguments``
        pushes : how far each argument moves with each push (argument, push, fiber)

        Returns
        -------
        values and slopes of each formula (formula, push, fiber)

        Raises
        ------
        IntegrationError : a state is not steady, or has no one neighbor to move to.
        NetworkError : a name in a formula is not of this network.
        """
        return self._slopes(Y, P, formulas, pushes, np.zeros((len(self.network.reactions), 1, 1)))

    def of_reactions(self, Y: np.ndarray, P: np.ndarray, formulas: Sequence[str]) -> Slopes:
        """Slopes by the logarithm of each reaction's rate, as if every reaction had a capacity of its own.

        It is these that the summation theorem speaks of: over all reactions, the slopes of ln X add up to 1
        where X is a flux, and to 0 where it is a content or a ratio (Kacser and Burns 1973; Reder 1988).

        Parameters
        ----------
        Y, P, formulas : as in ``of_arguments``

        Returns
        -------
        values and slopes of each formula (formula, reaction, fiber)

        Raises
        ------
        IntegrationError : a state is not steady, or has no one neighbor to move to.
        NetworkError : a name in a formula is not of this network.
        """
        many = len(self.network.reactions)
        itself = np.zeros((many, many, Y.shape[1]))
        itself[range(many), range(many)] = self._filled("reaction_rates", Y, P, many)
        return self._slopes(Y, P, formulas, np.zeros((len(P), many, P.shape[1])), itself)

    def _slopes(
        self, Y: np.ndarray, P: np.ndarray, formulas: Sequence[str], pushes: np.ndarray, itself: np.ndarray
    ) -> Slopes:
        """``pushes`` is how each argument moves (argument, push, fiber), ``itself`` how each rate does at once."""
        shape = pushes.shape[1:]
        turned = P[:, None, :] + 1j * TINY * pushes
        still = np.broadcast_to(Y[:, None, :], (len(Y), *shape))
        direct = self._rates(still, turned).imag / TINY + itself
        moved = still + 1j * TINY * self._moved(Y, P, np.tensordot(self.coefficients, direct, 1))
        flat = moved.reshape(len(Y), -1), turned.reshape(len(P), -1)
        defined = self._filled("derived", *flat, len(self.network.definitions)).reshape(-1, *shape)
        rates = self._rates(moved, turned) + 1j * TINY * itself
        known = dict(zip(self.network.species, moved, strict=True)) | dict(zip(self.arguments, turned, strict=True))
        known |= dict(zip(self.network.definitions, defined, strict=True))
        known |= {f"v_{name}": rate for name, rate in zip(self.network.reactions, rates, strict=True)}
        self._check_names(formulas, known)
        found = np.array([np.broadcast_to(evaluate(formula, known, FUNCTIONS), shape) for formula in formulas])
        return Slopes(found[:, 0].real, found.imag / TINY)

    def _check_names(self, formulas: Iterable[str], known: Mapping[str, object]) -> None:
        for formula in formulas:
            for name in names_in(formula):
                if name not in known:
                    raise NetworkError(f"'{formula}' reads '{name}', which is nothing this network knows.")
                ledgers = self.reads.get(name, set()) - self.steering
                if ledgers:
                    raise NetworkError(
                        f"'{formula}' reads the ledger '{min(ledgers)}', which runs on for ever and comes to no rest. "
                        "Ask about the rate that fills it: v_ and the name of a reaction."
                    )

    def _rates(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        many = len(self.network.reactions)
        flat = self._filled("reaction_rates", Y.reshape(len(Y), -1), P.reshape(len(P), -1), many)
        return flat.reshape(many, *Y.shape[1:])

    def _filled(self, function: str, Y: np.ndarray, P: np.ndarray, rows: int) -> np.ndarray:
        moving = P[[self.arguments[name] for name in self.network.moving]]  # which the text has with the state
        Y, P = np.concatenate((Y, moving)), np.concatenate((P, np.zeros(moving.shape)))
        out = np.empty((rows, Y.shape[1]), np.result_type(Y, P))
        with np.errstate(all="ignore"):
            getattr(self.equations, function)(Y, P, out)
        return out

    def _moved(self, Y: np.ndarray, P: np.ndarray, pushed: np.ndarray) -> np.ndarray:
        """How the steady states move where the rates of change are pushed by (species, push, fiber); as that."""
        entries = self._filled("jacobian", Y, P, len(self.equations.JACOBIAN))
        whole = np.zeros((Y.shape[1], len(Y), len(Y)))
        for (row, column), entry in zip(self.equations.JACOBIAN, entries, strict=True):
            if max(row, column) < len(Y):
                whole[:, row, column] = entry
        matrix = whole[:, self.rows[:, None], self.rows]
        matrix[:, self.dependent] = self.held
        content = np.maximum(np.abs(Y), self.least[:, None])[self.rows].T
        content = np.where(content > 0.0, content, 1.0)
        scaled = matrix * content[:, None, :]
        size = np.abs(scaled).max(axis=2, keepdims=True)
        self._check_solvable(scaled, size)
        rest = self.coefficients @ self._filled("reaction_rates", Y, P, len(self.network.reactions))
        right = -np.concatenate((pushed, rest[:, None, :]), axis=1)[self.rows].transpose(2, 0, 1)
        right[:, self.dependent] = 0.0
        found = np.linalg.solve(scaled / size, right / size)
        self._check_steady(found[:, :, -1])
        moved = np.zeros(pushed.shape)
        moved[self.rows] = (found[:, :, :-1] * content[:, :, None]).transpose(1, 2, 0)
        return moved

    def _check_solvable(self, scaled: np.ndarray, size: np.ndarray) -> None:
        empty = np.argwhere(size[:, :, 0] == 0.0)
        well = np.isfinite(scaled).all() and not len(empty) and np.linalg.cond(scaled / size).max() < SINGULAR
        if not well:
            at = int(empty[0][1]) if len(empty) else 0
            name = list(self.network.species)[self.rows[at]]
            told = f" (nothing holds {name} there)" if len(empty) else ""
            raise IntegrationError(
                f"The steady state has no one neighbor to move to{told}, so no control can be told. "
                "This usually means a species that is made or used by nothing: take it out, or give it a turnover."
            )

    def _check_steady(self, newton: np.ndarray) -> None:
        far = np.abs(newton)
        fiber, at = np.unravel_index(int(far.argmax()), far.shape)
        if far[fiber, at] > RESTLESS:
            name = list(self.network.species)[self.rows[at]]
            raise IntegrationError(
                f"This is no steady state: {name} of fiber {fiber} would still move by "
                f"{100.0 * far[fiber, at]:.2g} %. Let it settle for longer first."
            )


def species_read(network: Network) -> dict[str, set[str]]:
    """The species that each species and definition follows from."""
    reads: dict[str, set[str]] = {name: {name} for name in network.species}
    for each in network.definitions.values():
        reads[each.name] = set().union(*(reads.get(name, set()) for name in names_in(each.formula)))
    return reads


def moieties(N: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of net coefficients (species, reaction) that follow from others, and what ties them (moiety, species)."""
    triangle, order = qr(N.T, mode="r", pivoting=True)
    sizes = np.abs(np.diag(triangle))
    rank = int((sizes > 1e-9 * sizes[0]).sum())
    free, dependent = order[:rank], np.sort(order[rank:])
    sums = np.zeros((len(dependent), len(N)))
    sums[:, free] = -np.linalg.lstsq(N[free].T, N[dependent].T, rcond=None)[0].T
    sums[np.abs(sums) < 1e-9] = 0.0
    sums[range(len(dependent)), dependent] = 1.0
    return dependent, sums
