"""Crews: who carries out what is handed to them, here, in processes of this machine, or behind an address."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

from cellsim.errors import ResultError
from cellsim.language.model import Model
from cellsim.study.carriers.cluster import Cluster
from cellsim.study.carriers.processes import NeverBegan, processes, sharing

NEVER_BEGAN = 3  # times in a row; one may have been ended from outside while it began

T = TypeVar("T")


class Crew(Protocol):
    """Who carries out what is handed to them: a ``concurrent.futures`` executor that can be made anew.

    ``window`` is how much may be in their hands at once. ``deaths`` are the errors by which they say that a process or
    a connection is gone, ``culprits`` those that name what ended it.
    """

    window: int
    deaths: tuple[type[BaseException], ...]
    culprits: tuple[type[BaseException], ...]

    def submit(self, do: Callable[[Any], T], what: Any) -> Any:
        """Hand something over; gives a future."""

    def let_go(self, future: Any) -> None:
        """Keep nothing of a future that has been read."""

    def renew(self) -> None:
        """Begin again with others, after deaths or a long silence: whatever was in their hands is given up."""

    def close(self, wanted: bool) -> None:
        """End, at once where what is still being done is not ``wanted``."""


class Alone:
    """This process itself."""

    window = 1
    deaths: tuple[type[BaseException], ...] = ()
    culprits: tuple[type[BaseException], ...] = ()

    def submit(self, do: Callable[[Any], T], what: Any) -> "Future[T]":
        """Do it now."""
        done: Future[T] = Future()
        done.set_result(do(what))
        return done

    def let_go(self, future: Any) -> None:
        """Nothing is kept."""

    def renew(self) -> None:
        """There is nobody else."""

    def close(self, wanted: bool) -> None:
        """There is nobody to be sent home."""


class Locals:
    """Processes of this machine, of one thread each, which no other machine can reach: they hold no port open.

    Parameters
    ----------
    count : how many
    model : what muscles in them are made of, where that is not the default
    """

    deaths: tuple[type[BaseException], ...] = (BrokenProcessPool,)
    culprits: tuple[type[BaseException], ...] = ()

    def __init__(self, count: int, model: Model | None) -> None:
        self.count, self.model, self.window = count, model, 2 * count
        self._held: AbstractContextManager[ProcessPoolExecutor] | None = None
        self._pool: ProcessPoolExecutor | None = None
        self._never_began = 0

    def submit(self, do: Callable[[Any], T], what: Any) -> "Future[T]":
        """Hand something over; the processes are begun with the first of it."""
        if self._pool is None:
            self._held = processes(self.count, self.model)
            self._pool = self._held.__enter__()
        try:
            return self._pool.submit(do, what)
        except BrokenProcessPool as gone:  # it has just been found out; whoever waits is told as of any other
            lost: Future[T] = Future()
            lost.set_exception(gone)
            return lost

    def let_go(self, future: Any) -> None:
        """A pool keeps nothing."""

    def renew(self) -> None:
        """End all of them; others begin with what is handed over next.

        Raises
        ------
        NeverBegan : several times in a row not one of them could begin.
        """
        try:
            self.close(wanted=False)
            self._never_began = 0
        except NeverBegan:
            self._never_began += 1
            if self._never_began >= NEVER_BEGAN:
                raise

    def close(self, wanted: bool) -> None:
        """End."""
        held, self._held, self._pool = self._held, None, None
        if held is None:
            return
        if wanted:
            held.__exit__(None, None, None)
            return
        gone = BrokenProcessPool("not wanted any more")
        try:
            held.__exit__(type(gone), gone, None)
        except NeverBegan:
            raise
        except ResultError:
            pass


def crew_of(engine: str, workers: int, tasks: int, model: Model | None, sent: Sequence[Callable[..., Any]]) -> Crew:
    """Who carries out a study.

    Parameters
    ----------
    engine : "" for this machine; else an address, ``dask://host:port`` or ``tls://host:port``, or the file in which a
        scheduler of Dask wrote its own
    workers : processes of this machine; one is this process itself
    tasks : no more of them than this
    model : what muscles are made of
    sent : functions that others must find

    Raises
    ------
    ResultError : nobody is there, or too few.
    """
    if engine:
        return Cluster(engine)
    shared = sharing(workers, tasks, tuple(sent))
    return Alone() if shared == 1 else Locals(shared, model)
