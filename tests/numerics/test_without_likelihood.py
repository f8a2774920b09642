"""Fits without a likelihood: the same posterior for any workers and batches, and the right one."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import MeasurementError
from cellsim.study.fits.without_likelihood import SentParticle, sampler_of, seed_of

pyabc = pytest.importorskip("pyabc", reason="pyABC is an extra: pip install 'cellsim[fit]'")

OBSERVED, NOISE, WIDTH = 0.7, 0.3, 4.0


def simulate(parameters: dict[str, float], seed: int) -> dict[str, float]:
    """A measurement of one number with normal noise."""
    return {"y": parameters["mean"] + NOISE * np.random.default_rng(seed).standard_normal()}


def apart(one: dict[str, float], other: dict[str, float]) -> float:
    return abs(one["y"] - other["y"])


def posterior(folder: Path, workers: int, batch: int, seed: int = 1, particles: int = 60) -> tuple[np.ndarray, int]:
    """Particles with their weights, sorted, and how many were simulated."""
    with ThreadPoolExecutor(workers) as executor:
        carried = SentParticle(simulate, executor)
        prior = pyabc.Distribution(mean=pyabc.RV("uniform", -WIDTH / 2, WIDTH))
        search = pyabc.ABCSMC(
            carried, prior, apart, population_size=particles, eps=pyabc.ListEpsilon([1.0, 0.4, 0.15]),
            sampler=sampler_of(carried, seed, batch),
        )  # fmt: skip
        np.random.seed(workers)  # noqa: NPY002 - what was drawn before must not matter
        search.new(f"sqlite:///{folder / f'{workers}-{batch}-{seed}.db'}", {"y": OBSERVED})
        history = search.run(max_nr_populations=3)
    found, weights = history.get_distribution(m=0, t=history.max_t)
    rows = np.column_stack([found["mean"].to_numpy(float), np.asarray(weights, dtype=float)])
    return rows[np.lexsort(rows.T)], int(history.total_nr_simulations)


def test_workers_and_batches_change_nothing_and_the_seed_does(tmp_path: Path) -> None:
    first, simulated = posterior(tmp_path, workers=1, batch=1)
    for workers, batch in ((2, 7), (3, 32)):
        again, as_many = posterior(tmp_path, workers, batch)
        assert again.tobytes() == first.tobytes()
        assert as_many == simulated
    other, _ = posterior(tmp_path, workers=2, batch=7, seed=2)
    assert other.tobytes() != first.tobytes()


def test_the_posterior_is_that_of_a_normal_measurement(tmp_path: Path) -> None:
    """Its mean is the measurement, and its variance that of the noise and of what is taken as equal."""
    rows, _ = posterior(tmp_path, workers=2, batch=16, particles=300)
    mean = np.sum(rows[:, 0] * rows[:, 1])
    sd = np.sqrt(np.sum(rows[:, 1] * (rows[:, 0] - mean) ** 2))
    expected = np.sqrt(NOISE**2 + 0.15**2 / 3.0)
    assert mean == pytest.approx(OBSERVED, abs=4.0 * expected / np.sqrt(150.0))
    assert sd == pytest.approx(expected, rel=0.25)


def test_every_particle_has_a_seed_of_its_own_and_no_batch_is_empty(tmp_path: Path) -> None:
    assert len({seed_of(1, t, i) for t in range(20) for i in range(100)}) == 2000
    with ThreadPoolExecutor(1) as executor, pytest.raises(MeasurementError, match="too few"):
        sampler_of(SentParticle(simulate, executor), 1, 0)
