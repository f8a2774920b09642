"""What a carrier is: something that carries checked fibers over one stretch of time.

A kernel checks what it is asked and hands it on as an ``Integration``; a carrier says which program it needs and
does the rest. ``register`` holds those there are, and a new one is one entry there or is handed over as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Protocol

import numpy as np

from cellsim.kinetics.carriers.outcome import COUNTERS
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.step import stepping
from cellsim.kinetics.step.tableaux import Method
from cellsim.kinetics.write.joining import plain_text

Entry = Callable[[str], Callable[..., None]]


@dataclass(frozen=True)
class Integration:
    """What a carrier is asked, all of it checked, and where its answers go; it fills arrays in place.

    Parameters
    ----------
    Y : state (species, fiber), of which ``atol`` and the network say the units; left at the end that was reached
    P : arguments (argument, fiber)
    H : step to begin with [s], 0 where none is known (fiber,); left at the step to carry on with
    duration : [s]
    rtol, atol : tolerances, relative and of each species (species,), as ``Kernel.advance`` explains their signs
    most_steps : attempts that a fiber may take
    moments : at which to show the state [s], ascending (moment,)
    shown : the states then (moment, species, fiber), nan until filled
    diary, entries : room for attempted steps (step, column) and how many were written (1,)
    order : fibers in the order in which they may stand side by side (fiber,)
    threads : that may share the work
    status, reached, counters : as in ``Advance``; 0 until filled
    read : definitions and rates of reactions at the end (row, fiber); no rows where nobody asks for them
    """

    Y: np.ndarray
    P: np.ndarray
    H: np.ndarray
    duration: float
    rtol: float
    atol: np.ndarray
    most_steps: int
    moments: np.ndarray
    shown: np.ndarray
    diary: np.ndarray
    entries: np.ndarray
    order: np.ndarray
    threads: int
    status: np.ndarray
    reached: np.ndarray
    counters: np.ndarray
    read: np.ndarray

    @classmethod
    def of(
        cls, Y: np.ndarray, P: np.ndarray, H: np.ndarray, duration: float, rtol: float, atol: np.ndarray,
        moments: np.ndarray, order: np.ndarray, threads: int = 1, most_steps: int = 100_000, diary_of: int = 0,
        read: np.ndarray | None = None,
    ) -> "Integration":  # fmt: skip
        """What is asked, with room for the answers."""
        rows, fibers = Y.shape
        return cls(
            Y=Y, P=P, H=H, duration=duration, rtol=rtol, atol=atol, most_steps=most_steps, moments=moments,
            shown=np.full((len(moments), rows, fibers), np.nan), diary=np.empty((diary_of, 4 + 2 * rows)),
            entries=np.zeros(1, np.int64), order=order, threads=threads, status=np.zeros(fibers, np.int64),
            reached=np.zeros(fibers), counters=np.zeros((fibers, len(COUNTERS)), np.int64),
            read=np.empty((0, fibers)) if read is None else read,
        )  # fmt: skip


@dataclass(frozen=True)
class Carrier:
    """One way to carry fibers.

    Parameters
    ----------
    name : as it is asked for and told
    program : makes the program of emitted equations, their module, a method and a number of lanes; it must have the
        function ``fill`` of ``stepping``
    advance : carries a course, given what finds a function of the program by name, and the program's module
    keeps_diary : whether it writes down its attempted steps
    reads : whether it fills in what is to be read at the end
    silent : whether its functions are machine code, which tells nobody of numbers that overflow
    """

    name: str
    program: Callable[[str, ModuleType, Method, int], Program] = field(repr=False)
    advance: Callable[[Entry, ModuleType, Integration], None] = field(repr=False)
    keeps_diary: bool = False
    reads: bool = False
    silent: bool = False


class KernelMonitor(Protocol):
    """Who watches a kernel at work, by ``dataclasses.replace(kernel, watch=...)``."""

    def carry(self, carry: Callable[[Integration], None], course: Integration) -> None:
        """Carry a course as it came, by ``carry(course)``, with a look at it before and after."""


def plain_program(equations: str, names: ModuleType, method: Method, lanes: int) -> Program:
    """The plain twin: the equations and loops over them, which Python runs as they stand."""
    return Program(plain_text(equations, names.JACOBIAN, len(names.SPECIES), method), "plain")


def showing(carry: Callable[[Integration], None], course: Integration) -> None:
    """Carry a course with something that shows no moments: once to each moment, and once to the end."""
    for at, moment in enumerate(course.moments):
        course.shown[at] = course.Y
        carry(replace(course, Y=course.shown[at], H=course.H.copy(), duration=float(moment)))
        course.shown[at][:, course.status != stepping.OK] = np.nan  # it did not come so far
        course.counters[:], course.status[:] = 0, 0
    carry(course)
