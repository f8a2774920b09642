"""Fits without a likelihood, by pyABC, with the same posterior for any number of workers and any size of batch.

A particle proposes parameters, has them simulated, and is accepted or not. Particle i of generation t draws all its
chance from a hash of the seed, t and i, and the first acceptances by index win. So it does not matter who simulated it,
or what others were simulated in vain beside it.
"""

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Lock
from typing import Any

import numpy as np

from cellsim.errors import MeasurementError
from cellsim.study.fits.starts import of_extra

LARGEST_SEED = 2**31 - 1
Simulate = Callable[[dict[str, float], int], dict[str, Any]]
"""Parameters and a seed in, what is compared with measurements out: a function of a module, for processes to find."""


def seed_of(seed: int, generation: int, particle: int) -> int:
    """The seed of one particle's chance.

    Parameters
    ----------
    seed : of the whole
    generation, particle : which one
    """
    text = f"cellsim particle {seed} {generation} {particle}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


class SentParticle:
    """A simulation that an executor carries while the chance of its particle waits here.

    Proposals of pyABC draw from numpy's one global stream. So they are made one at a time, under a lock that is let go
    only while a simulation runs elsewhere, and the stream is as it was when its outcome is back.

    Parameters
    ----------
    simulate : carries one particle
    executor : any of ``concurrent.futures``, or one shaped like it
    """

    def __init__(self, simulate: Simulate, executor: Executor) -> None:
        self.simulate, self.executor, self.lock = simulate, executor, Lock()
        self.__name__ = getattr(simulate, "__name__", "model")

    def __call__(self, parameters: Mapping[str, float]) -> dict[str, Any]:
        """The outcome of one particle; called by pyABC."""
        seed = int(np.random.randint(LARGEST_SEED))  # noqa: NPY002 - of pyABC's own stream
        if not self.lock.locked():  # pyABC tries the model once by itself, before it samples
            return self.executor.submit(self.simulate, dict(parameters), seed).result()
        state = np.random.get_state()  # noqa: NPY002
        self.lock.release()
        try:
            return self.executor.submit(self.simulate, dict(parameters), seed).result()
        finally:
            self.lock.acquire()
            np.random.set_state(state)  # noqa: NPY002


def sampler_of(carried: SentParticle, seed: int, batch: int = 16) -> Any:
    """A sampler for ``pyabc.ABCSMC(carried, prior, distance, sampler=...)``.

    Parameters
    ----------
    carried : the model that is given to pyABC
    seed : of all chance
    batch : how many particles are under way at once; changes nothing but the time it takes

    Raises
    ------
    MeasurementError : a batch of nothing, or pyABC is not installed.
    """
    if batch < 1:
        raise MeasurementError(f"batch = {batch} is too few. Write 1 or more.")
    base: Any = of_extra("pyabc.sampler").Sampler

    class ByIndex(base):
        """Evaluates particles in batches and keeps them in the order of their index."""

        def sample_until_n_accepted(
            self, n: int, simulate_one: Callable[[], Any], t: int, *, max_eval: float = np.inf, **_: object
        ) -> Any:
            def one(particle: int) -> Any:
                with carried.lock:
                    np.random.seed(seed_of(seed, t, particle))  # noqa: NPY002 - pyABC draws from it
                    return simulate_one()

            sample, done = self._create_empty_sample(), 0
            with ThreadPoolExecutor(batch) as threads:
                while sample.n_accepted < n and done < max_eval:
                    for each in threads.map(one, range(done, done + batch)):
                        if sample.n_accepted < n and done < max_eval:
                            sample.append(each)
                            done += 1
            self.nr_evaluations_ = done
            sample.ok = sample.n_accepted >= n
            return sample

    return ByIndex()
