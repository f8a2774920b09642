"""Kernels: what carries the chemistry of many fibers through time.

A kernel joins a network's equations to a solver. The joined text is named by
the hash of all it follows from, so that the compiler's cache, which looks at one
file only, can never hand back code that is out of date.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from types import ModuleType
from typing import Any

import numpy as np

from cellsim.errors import IntegrationError
from cellsim.kinetics.carriers.carrier import Carrier, Integration, KernelMonitor
from cellsim.kinetics.carriers.given import ascending, made_up, plain_floats, whole_order
from cellsim.kinetics.carriers.outcome import COUNTERS, Advance
from cellsim.kinetics.carriers.register import CARRIERS, carrier_named, native
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.step.tableaux import Method, method_named
from cellsim.kinetics.write.joining import LANES, equations_of

Solver = str
"""The name of one of CARRIERS."""
_SILENT = nullcontext()
CHANGES = 2  # what ``fill`` calls the rates of change


@dataclass(frozen=True)
class Kernel:
    """A network that can be carried through time; arrays are (name, fiber).

    Parameters
    ----------
    species, definitions, reactions, arguments : names in the order of rows
    moving : arguments that may move evenly in time, in the order of their slopes
    method : of the step
    carrier : what carries the fibers
    program : the text that is run or compiled
    watch : sees each course: what it is asked, and what came of it
    """

    species: tuple[str, ...]
    definitions: tuple[str, ...]
    reactions: tuple[str, ...]
    arguments: tuple[str, ...]
    moving: tuple[str, ...]
    method: Method
    carrier: Carrier
    program: Program = field(repr=False)
    watch: KernelMonitor | None = field(default=None, repr=False, compare=False)

    @property
    def solver(self) -> str:
        """The name of its carrier."""
        return self.carrier.name

    @cached_property
    def _moved(self) -> np.ndarray:
        """Rows of the arguments that move."""
        return np.array([self.arguments.index(name) for name in self.moving], np.int64)

    def states(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """All that is carried through time: the species, and what moves of the arguments."""
        return np.concatenate((Y, P[self._moved])) if self.moving else Y

    def given(self, P: np.ndarray, slopes: np.ndarray | None = None) -> np.ndarray:
        """All that is told from outside: the arguments, and how fast they move."""
        if not self.moving:
            return P
        return np.concatenate((P, np.zeros((len(self.moving), P.shape[1])) if slopes is None else slopes))

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
        moments: Sequence[float] = (),
        diary_of: int = 0,
        order: np.ndarray | None = None,
        slopes: np.ndarray | None = None,
        read: np.ndarray | None = None,
    ) -> Advance:
        """Carry every fiber over ``duration`` [s], in place, each by itself.

        The outcome does not depend on ``threads`` or on the order of fibers. A fiber that fails keeps the last
        good state.

        Parameters
        ----------
        Y : state, in the units of the network's species (species, fiber); left at the end
        P : what is told from outside, in the units of its arguments (argument, fiber); it stays as it is, but for
            what has a slope, which is told as it is at the beginning
        H : step to begin with [s], 0 where none is known (fiber,); left at the step for the next call
        duration : [s]
        rtol : the error of a step is kept below ``rtol |y| + |atol|``
        atol : of each species (species,), or of all. Species with atol above zero are contents: no step may end below
            -atol. Those with atol of zero or less may have either sign; those with atol inf (ledgers) do not
            steer the step
        threads : that share the fibers
        most_steps : attempts that a fiber may take
        moments : ascending times within the duration [s] at which the state is shown without a step ending there
        diary_of : how many attempted steps to write down at most (one thread)
        order : fibers so that those which need about as many steps are next to each other (fiber,); it changes
            nothing but the time that blocks wait for their slowest fiber
        slopes : how fast each of ``moving`` goes on from what ``P`` has of it [its unit per s] (moving, fiber);
            not at all unless told
        read : room for definitions and then rates of reactions at the end (row, fiber), in the order of their names

        Returns
        -------
        Advance : what came of each fiber; trouble is told by its status and raises nothing

        Raises
        ------
        IntegrationError : an array of another shape or kind, a step or a tolerance that is not a number, moments that
            do not ascend, an order that leaves a fiber out, or a diary of a solver that keeps none.
        """
        P, H_, atol = self._checked(Y, P, H, duration, rtol, atol, slopes)
        state, P = plain_floats(self.states(Y, P)), plain_floats(self.given(P, slopes))
        when = ascending(moments, duration)
        fibers = state.shape[1]
        if diary_of and not self.carrier.keeps_diary:
            able = " and ".join(f"'{each.name}'" for each in CARRIERS.values() if each.keeps_diary)
            raise IntegrationError(f"The solver '{self.solver}' keeps no diary of its steps; {able} do.")
        course = Integration.of(
            state, P, H_, float(duration), float(rtol), atol, when, whole_order(order, fibers), threads, most_steps,
            diary_of, read,
        )  # fmt: skip
        self.carry(course)
        rows = len(self.species)
        if state is not Y:
            Y[...] = state[:rows]
        if H_ is not H:
            H[...] = H_
        shown, diary = course.shown[:, :rows], course.diary[: course.entries[0]]
        return Advance(course.status, course.reached, course.counters, shown, diary)

    def carry(self, course: Integration) -> None:
        """Carry a course that is known to be right."""
        with self._unheard():
            self._carry(course) if self.watch is None else self.watch.carry(self._carry, course)

    @cached_property
    def addresses(self) -> np.ndarray | None:
        """Where ``advance_fibers`` and ``fill`` of its machine code lie (2,); None of a kernel without."""
        if not native(self.carrier):
            return None
        entries: list[Any] = [self._entry(name) for name in ("advance_fibers", "fill")]
        return np.array([each.address for each in entries], np.int64)

    def _carry(self, course: Integration) -> None:
        self.carrier.advance(self._entry, self.program.at_need, course)
        if len(course.read) and not self.carrier.reads:
            for what, rows in enumerate(np.split(course.read, [len(self.definitions)])):
                self.fill(course.Y, course.P, what, rows)

    def derived(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """The definitions of each fiber.

        Parameters
        ----------
        Y : states [unit of each species] (species, fiber)
        P : arguments [unit of each] (argument, fiber)

        Returns
        -------
        values [unit of each definition] (definition, fiber)

        Raises
        ------
        IntegrationError : arrays of other shapes.
        """
        return self._filled(Y, P, 0, len(self.definitions))

    def rates(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """The rate of each reaction, (reaction, fiber), in its species' unit per second; as ``derived``."""
        return self._filled(Y, P, 1, len(self.reactions))

    def rates_of_change(self, Y: np.ndarray, P: np.ndarray) -> np.ndarray:
        """How fast each species changes, (species, fiber), in its unit per second; as ``derived``."""
        return self._filled(Y, P, CHANGES, len(self.species))

    def _filled(self, Y: np.ndarray, P: np.ndarray, what: int, rows: int) -> np.ndarray:
        self._check_shapes(Y, P)
        out = np.empty((rows + len(self.moving) if what == CHANGES else rows, Y.shape[1]))
        self.fill(plain_floats(self.states(Y, P)), plain_floats(self.given(P)), what, out)
        return out[:rows]

    def fill(self, state: np.ndarray, given: np.ndarray, what: int, out: np.ndarray) -> None:
        """Fill in definitions (what = 0), rates (1) or rates of change (2), of arrays that are known to be right."""
        with self._unheard():
            self._entry("fill")(state, given, what, out)

    def _entry(self, name: str) -> Callable[..., None]:
        """A compiled function; before its first use it is tried on a block of made-up fibers."""
        return self.program.ready(name, self._fill_trial if name == "fill" else self._advance_trial)

    def _unheard(self) -> AbstractContextManager:
        """A solver may try numbers that overflow; where numpy would warn of them it is told not to."""
        return _SILENT if self.carrier.silent else np.errstate(all="ignore")

    def _advance_trial(self) -> tuple:
        Y, P = self._trial()
        atol, moments = np.full(len(Y), 1e-3), np.array([5e-4, 1e-3])
        diary, entries = np.zeros((2 * LANES, 4 + 2 * len(Y))), np.zeros(1, np.int64)
        status, counters = np.zeros(LANES, np.int64), np.zeros((LANES, len(COUNTERS)), np.int64)
        return (
            Y, P, np.full(LANES, 1e-4), 1e-3, 1e-3, atol, 4, moments, diary, entries, np.arange(LANES), 0, LANES,
            status, np.zeros(LANES), counters, np.zeros((len(moments), *Y.shape)),
            np.zeros((len(self.definitions) + len(self.reactions), LANES)),
        )  # fmt: skip

    def _fill_trial(self) -> tuple:
        return *self._trial(), 1, np.zeros((len(self.reactions), LANES))

    def _trial(self) -> tuple[np.ndarray, np.ndarray]:
        return made_up(len(self.species) + len(self.moving)), made_up(len(self.arguments) + len(self.moving))

    def _check_shapes(self, Y: np.ndarray, P: np.ndarray) -> None:
        if Y.ndim != 2 or Y.shape[0] != len(self.species):
            rows = len(self.species)
            raise IntegrationError(f"The state needs {rows} rows, one per species; it has the shape {Y.shape}.")
        if P.shape != (len(self.arguments), Y.shape[1]):
            expected = (len(self.arguments), Y.shape[1])
            raise IntegrationError(f"The arguments need the shape (argument, fiber) = {expected}, not {P.shape}.")

    def _checked(
        self, Y: np.ndarray, P: np.ndarray, H: np.ndarray, duration: float, rtol: float, atol: np.ndarray | float,
        slopes: np.ndarray | None,
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:  # fmt: skip
        self._check_shapes(Y, P)
        if Y.dtype != np.float64 or H.dtype != np.float64 or H.shape != Y.shape[1:]:
            raise IntegrationError("State and steps must be arrays of float64, with one step per fiber.")
        if np.isnan(H).any():
            raise IntegrationError("A step to begin with is not a number. Give 0 where none is known.")
        if not (0.0 < duration < np.inf and 0.0 < rtol < 1.0):
            raise IntegrationError(f"A duration of {duration} s with rtol {rtol} cannot be run: both must be positive.")
        if not (isinstance(atol, np.ndarray) and atol.shape == (len(self.species),) and atol.dtype == np.float64):
            atol = np.array(np.broadcast_to(np.asarray(atol, dtype=float), (len(self.species),)))
        if np.isnan(atol).any():
            raise IntegrationError("An absolute tolerance is not a number.")
        if slopes is not None and slopes.shape != (len(self.moving), Y.shape[1]):
            expected = (len(self.moving), Y.shape[1])
            raise IntegrationError(f"The slopes need the shape (moving, fiber) = {expected}, not {slopes.shape}.")
        return P, plain_floats(H), np.concatenate((atol, np.full(len(self.moving), np.inf)))


def kernel_from(
    network: ModuleType | str,
    method: str | Method = "RODAS4",
    solver: Solver | Carrier = "compiled",
    lanes: int = LANES,
) -> Kernel:
    """The kernel of an emitted module, or of the text of one.

    Parameters
    ----------
    network : the module or its text
    method : RODAS4, RODAS3, or a tableau of one's own
    solver : "compiled", whose machine code is made when first used and kept for later runs; "scalar" is the same for
        processors without vectors, one number after the other, and gives the same bits; "plain" runs the same equations
        without a compiler (about ten thousand times slower); "scipy" checks with another's method; or a carrier of
        one's own
    lanes : how many fibers go in lockstep

    Returns
    -------
    what carries it through time

    Raises
    ------
    IntegrationError : no method or solver has that name, or the step controller is not made for the method's order.
    """
    carrier, method, equations = carrier_named(solver), method_named(method), equations_of(network)
    names = Program(equations, "plain").module if isinstance(network, str) else network
    program = carrier.program(equations, names, method, lanes)
    moving = getattr(names, "MOVING", ())  # a text written by hand may know of none
    species, arguments = (each[: len(each) - len(moving)] for each in (names.SPECIES, names.ARGUMENTS))
    return Kernel(species, names.DEFINITIONS, names.REACTIONS, arguments, moving, method, carrier, program)
