"""Kernels: what carries the chemistry of many fibers through time.

A kernel joins a network's equations to a solver. The joined text names nothing
outside itself, so that the compiler's cache, which looks at one file only, can
never hand back code that is out of date.
"""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from types import ModuleType
from typing import Literal

import numpy as np

from cellsim.errors import IntegrationError
from cellsim.kinetics import stepping
from cellsim.kinetics.folder import Program, machine_name
from cellsim.kinetics.joining import COMPILED_HEADER, PLAIN_HEADER, equations_of, joined
from cellsim.kinetics.reference import advance_with_scipy
from cellsim.kinetics.tableaux import METHODS, method_named

Solver = Literal["compiled", "plain", "scipy"]
STATUS_WORDS = {
    stepping.OK: "arrived at the end",
    stepping.STEP_TOO_SMALL: "the step became too small",
    stepping.NOT_FINITE: "a quantity stopped being a finite number",
    stepping.TOO_MANY_STEPS: "too many steps were needed",
}
COUNTERS = ("steps", "rejected", "rates", "jacobians", "factorizations")
# fibers per task of a thread: long enough to hide the cost of a call, short enough to share evenly
_BLOCK = 8


@dataclass(frozen=True)
class Advance:
    """What came of carrying fibers forward.

    ``status`` (fiber,) keys STATUS_WORDS; ``reached`` (fiber,) is the time carried [s], short of the
    duration where the status is not OK; ``counters`` (fiber, 5) has the columns COUNTERS.
    """

    status: np.ndarray
    reached: np.ndarray
    counters: np.ndarray


@dataclass(frozen=True)
class Kernel:
    """A network that can be carried through time; arrays are (name, fiber)."""

    species: tuple[str, ...]
    definitions: tuple[str, ...]
    reactions: tuple[str, ...]
    arguments: tuple[str, ...]
    method: str
    solver: Solver
    program: Program = field(repr=False)

    def advance(
        self,
        Y: np.ndarray,
        P: np.ndarray,
        H: np.ndarray,
        duration: float,
        rtol: float,
        atol: np.ndarray | float,
        threads: int = 1,
        most_steps: int = 100_000,
    ) -> Advance:
        """Carry every fiber over ``duration`` [s], in place, each by itself.

        Y (species, fiber) is the state, P (argument, fiber) what stays constant meanwhile, H (fiber,)
        the step to begin with [s], 0 where none is known; it is updated for the next call. The error
        of a step is kept below ``rtol |y| + |atol|``. Species with atol above zero are contents: no
        step may end below -atol. Species with atol of zero or less may have either sign, those with
        atol inf (ledgers) do not steer the step. A fiber that fails keeps the last good state.
        The outcome does not depend on ``threads`` or on the order of fibers.
        """
        state, P, H_, atol = self._checked(Y, P, H, duration, rtol, atol)
        fibers = state.shape[1]
        status, reached = np.zeros(fibers, np.int64), np.zeros(fibers)
        counters = np.zeros((fibers, len(COUNTERS)), np.int64)
        if self.solver == "scipy":
            with np.errstate(all="ignore"):
                advance_with_scipy(self.program.module, state, P, duration, rtol, atol, status, reached, counters)
        else:
            fixed = (state, P, H_, float(duration), float(rtol), atol, most_steps)
            self._advance_in_blocks(fixed, (status, reached, counters), fibers, threads)
        if state is not Y:
            Y[...] = state
        if H_ is not H:
            H[...] = H_
        return Advance(status, reached, counters)

    def _advance_in_blocks(self, fixed: tuple, outcome: tuple, fibers: int, threads: int) -> None:
        advance_fibers = self.program.ready("advance_fibers", *fixed, 0, 0, *outcome)
        if threads <= 1 or self.solver == "plain":
            with np.errstate(all="ignore"):
                advance_fibers(*fixed, 0, fibers, *outcome)
            return
        with ThreadPoolExecutor(threads) as pool:
            tasks = [
                pool.submit(advance_fibers, *fixed, first, min(first + _BLOCK, fibers), *outcome)
                for first in range(0, fibers, _BLOCK)
            ]
        for task in tasks:
            task.result()

    def derived(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """The definitions of each fiber, (definition, fiber)."""
        return self._filled(Y, P, 0, len(self.definitions))

    def rates(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """The rate of each reaction, (reaction, fiber), per second."""
        return self._filled(Y, P, 1, len(self.reactions))

    def rates_of_change(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """How fast each species changes, (species, fiber), per second."""
        return self._filled(Y, P, 2, len(self.species))

    def _filled(self, Y: np.ndarray, P: np.ndarray, what: int, rows: int) -> np.ndarray:
        self._check_shapes(Y, P)
        fill = self.program.ready("fill", np.empty((len(self.species), 0)), np.empty((0, 0)), what, np.empty((0, 0)))
        out = np.empty((rows, Y.shape[1]))
        with np.errstate(all="ignore"):
            fill(_plain_floats(Y), _plain_floats(P), what, out)
        return out

    def _check_shapes(self, Y: np.ndarray, P: np.ndarray) -> None:
        if Y.ndim != 2 or Y.shape[0] != len(self.species):
            rows = len(self.species)
            raise IntegrationError(f"The state needs {rows} rows, one per species; it has the shape {Y.shape}.")
        if P.shape != (len(self.arguments), Y.shape[1]):
            expected = (len(self.arguments), Y.shape[1])
            raise IntegrationError(f"The arguments need the shape (argument, fiber) = {expected}, not {P.shape}.")

    def _checked(
        self, Y: np.ndarray, P: np.ndarray, H: np.ndarray, duration: float, rtol: float, atol: np.ndarray | float
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        self._check_shapes(Y, P)
        if Y.dtype != np.float64 or H.dtype != np.float64 or H.shape != Y.shape[1:]:
            raise IntegrationError("State and steps must be arrays of float64, with one step per fiber.")
        if not (0.0 < duration < np.inf and 0.0 < rtol < 1.0):
            raise IntegrationError(f"A duration of {duration} s with rtol {rtol} cannot be run: both must be positive.")
        atol = np.array(np.broadcast_to(np.asarray(atol, dtype=float), (len(self.species),)))
        if np.isnan(atol).any():
            raise IntegrationError("An absolute tolerance is not a number.")
        return _plain_floats(Y), _plain_floats(P), _plain_floats(H), atol


def _plain_floats(array: np.ndarray) -> np.ndarray:
    """One layout for all, or each new layout would be compiled again."""
    return np.ascontiguousarray(array, dtype=np.float64)


def kernel_from(network: ModuleType | str, method: str = "RODAS4", solver: Solver = "compiled") -> Kernel:
    """The kernel of an emitted module, or of the text of one.

    ``method`` is RODAS4 or RODAS3. ``solver`` is "compiled"; "plain" runs the same text without a
    compiler (about a thousand times slower); "scipy" checks with another's solver. Machine code is
    made when first used and kept for later runs.
    """
    if solver not in ("compiled", "plain", "scipy"):
        raise IntegrationError(f"There is no solver '{solver}'. Choose one of: compiled, plain, scipy.")
    equations = equations_of(network)
    names = Program(equations, "plain").module if isinstance(network, str) else network
    header, machine = (COMPILED_HEADER, machine_name()) if solver == "compiled" else (PLAIN_HEADER, "plain")
    text = joined(equations, names.JACOBIAN, len(names.SPECIES), method_named(method), header)
    return Kernel(
        names.SPECIES, names.DEFINITIONS, names.REACTIONS, names.ARGUMENTS, method, solver, Program(text, machine)
    )  # fmt: skip


_CANARY = """

@kernel
def canary(x):
    total = 0.0
    for number in range(x.size):
        root = sqrt(x[number])
        total = exp(-root) / (1.0 + log(1.0 + x[number]) * total) + x[number] ** 2.7 / (root + total)
    return total
"""


def numerics_fingerprint() -> str:
    """A hash that is equal on two machines when their kernels can be expected to give the same bits.

    It covers the solver's text, its coefficients, and what this machine makes of exp, log, roots,
    powers and divisions of fixed numbers.
    """
    solver = joined("", [(0, 0)], 1, METHODS["RODAS4"], COMPILED_HEADER)
    canary = Program(COMPILED_HEADER + _CANARY, machine_name())
    outcome = canary.ready("canary", np.empty(0))(np.arange(1.0, 65.0) * 0.37)
    return hashlib.sha256(f"{solver}\n{float(outcome).hex()}".encode()).hexdigest()
