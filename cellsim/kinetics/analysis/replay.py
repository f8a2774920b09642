"""A step taken again, apart by reaction: how much of its error came from which.

The stages K of a Rosenbrock step and its error sum(e K) are linear in the rates
of change, and these are the sum of the reactions' rates, each times what it makes
and uses. So each stage is a sum over reactions, without remainder::

    K_s = N X_s,    X_s = gamma (h (v(u_s) + dv/dy K_s) + sum c_sj X_j)

where N holds the net coefficients, v the rates and u_s the point of the stage.
sum(e X) is the error of each reaction's extent: what the same step would have
mistaken, had a ledger counted that reaction alone. The error of a species is the
sum of these over the reactions that make or use it, to rounding. As the X are
linear too, ``sum(e X) = h (sum w v(u) + dv/dy sum(w K))`` with weights w of the method.

Many steps go at once: the emitted equations run on numpy arrays as they stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

import numpy as np
from scipy.sparse import csr_array

from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.plain import kernel, places
from cellsim.kinetics.step.elimination import elimination
from cellsim.kinetics.step.tableaux import Method, method_named
from cellsim.kinetics.write.emit import IMPORT
from cellsim.kinetics.write.joining import equations_of
from cellsim.language.network import Network

__all__ = ["Errors", "Replay", "coefficients", "exp", "kernel", "log", "places", "ramp", "sqrt", "step"]
exp, log, sqrt = np.exp, np.log, np.sqrt
TINY = 1e-20  # of a direction; a complex step so short gives slopes to rounding


def ramp(x):
    """x where it is positive, else 0."""
    return np.where(np.real(x) < 0.0, 0.0, x)


def step(x):
    """The slope of ramp."""
    return np.where(np.real(x) < 0.0, 0.0, 1.0)


def coefficients(network: Network) -> np.ndarray:
    """Net coefficient of each species in each reaction.

    Parameters
    ----------
    network : in whose order they stand

    Returns
    -------
    below zero where a species is used up (species, reaction)
    """
    rows = {name: row for row, name in enumerate(network.species)}
    found = np.zeros((len(rows), len(network.reactions)))
    for column, reaction in enumerate(network.reactions.values()):
        for name, count in reaction.stoichiometry.items():
            found[rows[name], column] = count
    return found


def _sum(weights: Sequence[float] | np.ndarray, K: np.ndarray) -> np.ndarray:
    """The weighted sum of the first stages; a weight of zero costs nothing."""
    return sum((weight * each for weight, each in zip(weights, K, strict=False) if weight), np.zeros(K.shape[1:]))


@dataclass(frozen=True)
class Errors:
    """Errors of attempted steps.

    Parameters
    ----------
    species : of each species, in its unit (species, step)
    extents : of each reaction's extent, likewise (reaction, step)
    parts : shares of one, how strongly each reaction weighs on the error that the solver saw (reaction, step)
    trial : where the step would have ended (species, step)
    """

    species: np.ndarray
    extents: np.ndarray
    parts: np.ndarray
    trial: np.ndarray


class Replay:
    """Takes steps of an emitted network again.

    Parameters
    ----------
    equations : an emitted module, or the text of one
    coefficients : net coefficient of each species in each reaction (species, reaction)
    method : which the steps were taken with

    Raises
    ------
    IntegrationError : no method has that name.
    """

    def __init__(self, equations: ModuleType | str, coefficients: np.ndarray, method: str | Method = "RODAS4") -> None:
        text = equations_of(equations).replace(
            IMPORT, f"from {__name__} import exp, kernel, log, places, ramp, sqrt, step"
        )
        self.network = Program(text, "arrays").module
        self.coefficients, self.method = csr_array(coefficients), method_named(method)
        self.plan = elimination(self.network.JACOBIAN, len(self.network.SPECIES))
        c = np.array([[*row, *[0.0] * (self.method.stages - len(row))] for row in self.method.c])
        gamma = self.method.gamma
        self.weights = gamma * np.linalg.solve((np.eye(self.method.stages) - gamma * c).T, self.method.e)

    def errors(self, Y: np.ndarray, P: np.ndarray, size: np.ndarray, rtol: float, atol: np.ndarray) -> Errors:
        """The errors of steps.

        A reaction weighs by its extent's error along the error of the step, both in units of the tolerance.
        It counts by size, whatever its sign: two fast reactions that undo each other's error share it.

        Parameters
        ----------
        Y : states at their beginnings, as a diary has them (state, step)
        P : arguments as the solver is given them, slopes last (argument, step)
        size : of each step [s] (step,)
        rtol, atol : tolerances, relative and of each state (state,), as the solver had them

        Returns
        -------
        of each step, by species and by reaction
        """
        many = len(Y) - len(self.network.MOVING)
        with np.errstate(all="ignore"):
            K, rates = self._stages(Y, P, size)
            trial, error = Y + _sum(self.method.m, K), _sum(self.method.e, K)
            turned = Y + 1j * TINY * _sum(self.weights, K)
            extents = size * (rates + self._filled("reaction_rates", turned, P).imag / TINY)
            scale = np.abs(atol)[:, None] + rtol * np.maximum(np.abs(Y), np.abs(trial))
            along = np.where(scale > 0.0, error / scale**2, 0.0)
            weight = np.abs((self.coefficients.T @ along[:many]) * extents)
            return Errors(error[:many], extents, weight / weight.sum(axis=0), trial[:many])

    def _stages(self, Y: np.ndarray, P: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The stages of each step, (stage, species, step), and the weighted sum of their rates (reaction, step)."""
        method, K, moving = self.method, np.zeros((self.method.stages, *Y.shape)), len(self.network.MOVING)
        factors = self._factorize(Y, P, 1.0 / (size * method.gamma))
        summed = np.zeros((len(self.network.REACTIONS), Y.shape[1]))
        for stage in range(method.stages):
            if method.evaluates[stage]:
                rates = self._filled("reaction_rates", Y + _sum(method.a[stage], K), P)
                change = np.concatenate((self.coefficients @ rates, P[len(P) - moving :]))
            K[stage] = self._solve(factors, change + _sum(method.c[stage], K) / size)
            summed = summed + self.weights[stage] * rates
        return K, summed

    def _filled(self, function: str, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        rows = len(self.network.REACTIONS if function == "reaction_rates" else self.network.JACOBIAN)
        out = np.empty((rows, Y.shape[1]), Y.dtype)
        getattr(self.network, function)(Y, P, out)
        return out

    def _factorize(self, Y: np.ndarray, P: np.ndarray, shift: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """``shift - J`` of every step as lower times upper triangle, and 1 / pivots; as ``stepping.factorize``."""
        plan = self.plan
        matrix, inverse = np.zeros((plan.size, Y.shape[1])), np.empty(Y.shape)
        matrix[list(plan.source)] = -self._filled("jacobian", Y, P)
        targets = iter(plan.target)
        for row, pivot in enumerate(plan.pivot):
            matrix[pivot] += shift
            for spot in range(plan.row_start[row], pivot):
                above = plan.column[spot]
                matrix[spot] *= inverse[above]
                for other in range(plan.pivot[above] + 1, plan.row_start[above + 1]):
                    matrix[next(targets)] -= matrix[spot] * matrix[other]
            inverse[row] = 1.0 / matrix[pivot]
        return matrix, inverse

    def _solve(self, factors: tuple[np.ndarray, np.ndarray], right: np.ndarray) -> np.ndarray:
        """Solve every step's factorized system; as ``stepping.solve``."""
        (matrix, inverse), plan = factors, self.plan
        work, x = right[list(plan.order)], np.empty(right.shape)
        for row, pivot in enumerate(plan.pivot):
            for spot in range(plan.row_start[row], pivot):
                work[row] -= matrix[spot] * work[plan.column[spot]]
        for row in reversed(range(len(plan.pivot))):
            for spot in range(plan.pivot[row] + 1, plan.row_start[row + 1]):
                work[row] -= matrix[spot] * work[plan.column[spot]]
            work[row] *= inverse[row]
            x[plan.order[row]] = work[row]
        return x
