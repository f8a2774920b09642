"""Processes that share work: they begin with compiled kernels, and none outlives what it was begun for."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from signal import SIG_IGN, SIGINT, signal
from threading import Thread

from cellsim.tissue.living import ready

ONE_EACH = ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


@contextmanager
def processes(count: int) -> Iterator[ProcessPoolExecutor]:
    """Processes with one thread for arithmetic each (libraries look when they are loaded).

    When the block is left by an error, or this process ends, they end at once: nobody waits for work that nobody wants.
    """
    ready()
    context = get_context("spawn")
    before = {name: os.environ.get(name) for name in ONE_EACH}
    os.environ.update(dict.fromkeys(ONE_EACH, "1"))
    # Nothing is ever sent: the end that workers hold reports when the other is closed, by us or by our own end.
    theirs, ours = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(count, context, _begin, (theirs,))
    try:
        yield pool
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


def _begin(line: Connection) -> None:
    """What a worker does first: leave Ctrl-C to the one that began it, and see to it that it ends when told."""
    signal(SIGINT, SIG_IGN)
    Thread(target=_end_with, args=(line,), daemon=True).start()


def _end_with(line: Connection) -> None:
    try:
        line.poll(None)
    finally:
        # Nobody waits for this process any more.
        os._exit(1)
