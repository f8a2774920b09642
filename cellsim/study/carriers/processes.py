"""Processes that share work: they begin with compiled kernels, and none outlives what it was begun for."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from signal import SIG_IGN, SIGINT, signal
from threading import Thread
from typing import Any
from warnings import warn

from cellsim.errors import ResultError
from cellsim.language.model import Model
from cellsim.study.carriers.mainscript import out_of_reach, without_guard
from cellsim.tissue.simulation import ready

ONE_EACH = ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class NeverBegan(ResultError):
    """A process that could not even begin: another in its place could not either."""


def sharing(workers: int, tasks: int, sent: tuple[Callable[..., Any], ...] = ()) -> int:
    """How many processes share some tasks; 1 means this one, alone.

    Every other process begins by running the main script for itself, so one is needed that can be run again. Where
    there is none to run (standard input, a prompt), this process works alone, and a warning says so.

    Parameters
    ----------
    sent : functions that the other processes must find

    Raises
    ------
    ResultError : fewer than one worker, or a script that would begin all over again in each process.
    """
    if workers < 1:
        raise ResultError(f"workers = {workers} is too few. Give 1 or more.")
    many = min(workers, tasks)
    if many <= 1:
        return 1
    if line := without_guard():
        raise ResultError(
            f"workers = {workers} needs other processes, and each of them runs your script from its first line: at "
            f"{line} it would begin all over again. Put that line, and what follows it, under "
            "'if __name__ == \"__main__\":', or give workers=1."
        )
    if why := out_of_reach(sent):
        warn(f"{why}, so one process does all. Save the script as a file to use {workers}.", stacklevel=3)
        return 1
    return many


@contextmanager
def processes(count: int, model: Model | None = None) -> Iterator[ProcessPoolExecutor]:
    """Processes with one thread for arithmetic each (libraries look when they are loaded).

    ``model`` is what muscles in them are made of, where that is not the default. When the block is left by an error,
    or this process ends, they end at once: nobody waits for work that nobody wants.

    Raises
    ------
    ResultError : one of them ended by itself.
    """
    ready(model)
    context = get_context("spawn")
    before = {name: os.environ.get(name) for name in ONE_EACH}
    os.environ.update(dict.fromkeys(ONE_EACH, "1"))
    # Nothing is ever sent: the end that workers hold reports when the other is closed, by us or by our own end.
    theirs, ours = context.Pipe(duplex=False)
    begun = context.Event()
    pool = ProcessPoolExecutor(count, context, _begin, (theirs, begun))
    try:
        yield pool
    except BrokenProcessPool:
        ours.close()
        if not begun.is_set():
            raise NeverBegan(
                "A process could not begin its work; what it said stands above. Give workers=1 to do without."
            ) from None
        raise ResultError(
            "A process was ended from outside, often for lack of memory. Run it again with fewer workers or fibers."
        ) from None
    except BaseException:
        ours.close()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        ours.close()
        theirs.close()
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _begin(line: Connection, begun: Event) -> None:
    """What a worker does first: leave Ctrl-C to the one that began it, and see to it that it ends when told."""
    begun.set()
    signal(SIGINT, SIG_IGN)
    Thread(target=_end_with, args=(line,), daemon=True).start()


def _end_with(line: Connection) -> None:
    try:
        line.poll(None)
    finally:
        # Nobody waits for this process any more.
        os._exit(1)
