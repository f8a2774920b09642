"""A step taken apart: the error it finds is the kernel's own, and each reaction gets what it makes of it."""

import numpy as np
import pytest

from cellsim.kinetics.analysis.replay import Replay, coefficients
from cellsim.kinetics.carriers.kernel import Kernel, kernel_from
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Network, Reaction, Species
from tests.numerics import toy

pytestmark = pytest.mark.usefixtures("cache")

RTOL, ATOL = 1e-5, 1e-6


def replayed(kernel: Kernel, replay: Replay, state: tuple, duration: float):
    """The diary of a call, and its attempts taken again."""
    Y, P, H = state
    atol = np.full(len(Y), ATOL)
    diary = kernel.advance(Y, P, H, duration, RTOL, atol, diary_of=10_000).diary
    fiber, many = diary[:, 0].astype(int), len(Y)
    return diary, replay.errors(diary[:, 4 + many :].T, P[:, fiber], diary[:, 2], RTOL, atol)


@pytest.mark.parametrize("method", ["RODAS4", "RODAS3"])
def test_the_error_of_a_step_taken_again_is_the_one_that_the_kernel_saw(method: str):
    text = emit(toy.network())
    kernel = kernel_from(text, method)
    diary, errors = replayed(kernel, Replay(text, coefficients(toy.network()), method), toy.fibers(3), 40.0)
    rows = diary.shape[0]
    assert rows > 20
    old, many = diary[:, 4 + len(kernel.species) :].T, len(kernel.species)
    scale = ATOL + RTOL * np.maximum(np.abs(old), np.abs(errors.trial))
    squared = (errors.species / scale) ** 2
    fair = diary[:, 3] > 1e-3  # below, the kernel's own error is lost in rounding
    np.testing.assert_allclose(np.sqrt(squared.mean(axis=0))[fair], diary[fair, 3], rtol=1e-5)
    shares = squared / squared.sum(axis=0)
    np.testing.assert_allclose(shares[:, fair], diary[fair, 4 : 4 + many].T, atol=1e-5)


@pytest.mark.parametrize("method", ["RODAS4", "RODAS3"])
def test_the_errors_of_the_reactions_add_up_to_those_of_the_species(method: str):
    text, N = emit(toy.network()), coefficients(toy.network())
    _, errors = replayed(kernel_from(text, method), Replay(text, N, method), toy.fibers(3), 40.0)
    scale = ATOL + RTOL * np.abs(errors.trial)
    assert np.abs(errors.species / scale).max() > 0.1
    np.testing.assert_allclose(N @ errors.extents / scale, errors.species / scale, atol=1e-5)
    np.testing.assert_allclose(errors.parts.sum(axis=0), 1.0)


def two_growths() -> Network:
    """Two unjoined species that each grow toward a ceiling."""
    reactions = [Reaction(f"grow_{name}", f"-> {name}", f"@k * {name} * (1 - {name})", "made up") for name in "XY"]
    return Network([Species(name, unit="1") for name in "XY"], [], reactions, {"grow_X_k": "1", "grow_Y_k": "1"}, {})


@pytest.mark.parametrize("quick", ["grow_X", "grow_Y"])
def test_the_reaction_that_alone_limits_the_step_is_named(quick: str):
    """The one with the larger constant, whichever of two alike it is."""
    network = two_growths()
    text = emit(network)
    kernel = kernel_from(text)
    P = np.array([[10.0 if name == f"{quick}_k" else 1e-3] for name in kernel.arguments])
    _, errors = replayed(kernel, Replay(text, coefficients(network)), (np.array([[0.01], [0.01]]), P, np.zeros(1)), 1.0)
    assert errors.parts[kernel.reactions.index(quick)].mean() > 0.99
