"""A cluster of Dask that somebody has started, on this machine or on a hundred: all that is asked of it is an address.

Nothing of value lives in it: what it gives is written down as it comes, and what it loses is handed over again.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from secrets import token_hex
from time import sleep
from typing import Any

from cellsim.errors import ResultError

SCHEMES = {"dask://": "tcp://", "tcp://": "tcp://", "tls://": "tls://"}
IN_HAND, LEAST = 4, 8  # for each worker, and of all
WAIT_S = 20.0  # for an answer of the scheduler
TRIES, PAUSE_S = 5, 3.0  # to reach it again after it was lost
ONE_THREAD = "Start its workers with --nthreads 1."


class Cluster:
    """Workers of Dask behind an address.

    Parameters
    ----------
    engine : ``dask://host:port``, ``tls://host:port``, or the file in which a scheduler wrote its own address
        (``dask scheduler --scheduler-file``). Keys for TLS are those of Dask's configuration.

    Raises
    ------
    ResultError : Dask is not installed, nobody answers, there are no workers, or they have several threads each.
    """

    def __init__(self, engine: str) -> None:
        self.engine = engine
        try:
            dask = import_module("distributed")
        except ImportError:
            raise ResultError(
                f"'{engine}' is reached by Dask, which is not installed. Install it with pip install "
                "'cellsim[cluster]', or run the study in processes of this machine with --workers."
            ) from None
        self._dask, self._given = dask, _given(engine)
        self.culprits: tuple[type[BaseException], ...] = (dask.KilledWorker,)
        # a scheduler that is gone cancels what it had; the rest is what a connection says as it breaks
        self.deaths: tuple[type[BaseException], ...] = (
            dask.KilledWorker,
            dask.client.FutureCancelledError,
            OSError,
            TimeoutError,
        )
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        self._client = self._reached()
        self.window = max(LEAST, IN_HAND * self._workers())

    def submit(self, do: Callable[[Any], Any], what: Any) -> Any:
        """Hand something over."""
        return self._client.submit(do, what, pure=False, key=f"cellsim-{token_hex(8)}")

    def let_go(self, future: Any) -> None:
        """Have the cluster forget what has been read."""
        with suppress(Exception):
            future.release()

    def renew(self) -> None:
        """Reach the scheduler again, or the one that stands in its place by now."""
        self.close(wanted=False)
        for _ in range(TRIES - 1):
            with suppress(ResultError):
                self._client = self._reached()
                self._workers()
                return
            sleep(PAUSE_S)
        self._client = self._reached()
        self._workers()

    def close(self, wanted: bool) -> None:
        """Take leave; scheduler and workers stay."""
        with suppress(Exception):
            self._client.close(timeout=2)

    def _reached(self) -> Any:
        try:
            return self._dask.Client(**self._given, timeout=WAIT_S, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as reason:
            raise ResultError(
                f"Nobody answers at '{self.engine}' ({reason}). Check the address, and that the scheduler runs; what "
                "is finished is kept."
            ) from None

    def _workers(self) -> int:
        """How many workers there are."""
        try:
            self._client.wait_for_workers(1, timeout=WAIT_S)
            found = self._client.scheduler_info(n_workers=-1)["workers"].values()
        except (OSError, TimeoutError) as reason:
            raise ResultError(
                f"The scheduler at '{self.engine}' has no workers ({reason}). Start some with 'dask worker'."
            ) from None
        if any(each["nthreads"] > 1 for each in found):
            raise ResultError(
                f"Workers at '{self.engine}' have several threads each, and a run takes a process. {ONE_THREAD}"
            )
        return len(found)


def _given(engine: str) -> dict[str, str]:
    """An address as Dask takes it."""
    for ours, theirs in SCHEMES.items():
        if engine.startswith(ours):
            return {"address": theirs + engine.removeprefix(ours)}
    if Path(engine).is_file():
        return {"scheduler_file": engine}
    raise ResultError(
        f"'{engine}' is neither an address nor a file of a scheduler. Write dask://127.0.0.1:8786, or the file that "
        "'dask scheduler --scheduler-file' wrote."
    )
