from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from cellsim.errors import IntegrationError
from cellsim.kinetics import plain
from cellsim.kinetics.carriers.kernel import Kernel, kernel_from
from cellsim.kinetics.carriers.outcome import STATUS_WORDS
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.step.control import control_text
from cellsim.kinetics.step.elimination import elimination
from cellsim.kinetics.step.tableaux import METHODS, RODAS4, Method, method_named
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.write.joining import plain_text
from cellsim.language.network import Network, Reaction, Species
from tests.numerics import toy

pytestmark = pytest.mark.usefixtures("cache")

RINGS = slice(0, 4)


def small(reactions: dict[str, tuple[str, str]], species: str, parameters: dict[str, float]) -> tuple[str, np.ndarray]:
    """The text of a small network and its arguments."""
    network = Network([Species(name) for name in species], [],
                      [Reaction(name, *each, "test") for name, each in reactions.items()],
                      dict.fromkeys(parameters, "1"), {})  # fmt: skip
    return emit(network), np.array([parameters[name] for name in network.arguments])


def robertson() -> tuple[str, np.ndarray]:
    reactions = {"P": ("a -> b", "k1 * a"), "Q": ("2 b -> b + c", "k2 * b**2"), "R": ("b + c -> a + c", "k3 * b * c")}
    return small(reactions, "abc", {"k1": 0.04, "k2": 3e7, "k3": 1e4})


def brusselator() -> tuple[str, np.ndarray]:
    """Autonomous, smooth and nonlinear, not stiff."""
    reactions = {
        "P": ("-> u", "k"),
        "Q": ("2 u + w -> 3 u", "u**2 * w"),
        "R": ("u -> w", "3.0 * u"),
        "S": ("u ->", "u"),
    }
    return small(reactions, "uw", {"k": 1.0})


def fixed_steps(kernel: Kernel, y: np.ndarray, p: np.ndarray, duration: float, steps: int) -> tuple[np.ndarray, float]:
    """The state after equal steps, and the size of the first error estimate."""
    module, y, size = kernel.program.module, y.copy(), duration / steps
    dy, slope, work, trial, inverse = (np.empty(y.size) for _ in range(5))
    J, matrix, K = np.empty(module.SOURCE.size), np.empty(module.COLUMN.size), np.empty((module.STAGES, y.size))
    first = 0.0
    for step in range(steps):
        module.rates_of_change(y, p, dy)
        module.jacobian(y, p, J)
        module.factorize(J, 1.0 / (size * module.GAMMA), matrix, inverse)
        module.rosenbrock_step(y, p, dy, size, matrix, inverse, K, slope, work, trial)
        first = float(np.abs(module.E @ K).max()) if step == 0 else first
        y[:] = trial
    return y, first


@pytest.mark.parametrize("name", METHODS)
def test_error_falls_with_the_order_of_the_method(name: str):
    text, p = brusselator()
    kernel = kernel_from(text, name, "plain")
    start = np.array([1.2, 2.5])

    def change(_: float, y: np.ndarray) -> list[float]:
        return [1.0 - 4.0 * y[0] + y[0] ** 2 * y[1], 3.0 * y[0] - y[0] ** 2 * y[1]]

    exact = solve_ivp(change, (0.0, 1.0), start, method="DOP853", rtol=1e-13, atol=1e-14).y[:, -1]
    errors = [np.abs(fixed_steps(kernel, start, p, 1.0, steps)[0] - exact).max() for steps in (20, 40)]
    assert np.log2(errors[0] / errors[1]) == pytest.approx(METHODS[name].order, abs=0.2)


@pytest.mark.parametrize("name", METHODS)
def test_error_estimate_is_one_order_lower(name: str):
    text, p = brusselator()
    kernel = kernel_from(text, name, "plain")
    estimates = [fixed_steps(kernel, np.array([1.2, 2.5]), p, size, 1)[1] for size in (0.02, 0.01)]
    assert np.log2(estimates[0] / estimates[1]) == pytest.approx(METHODS[name].order, abs=0.2)


@pytest.mark.parametrize("method", METHODS.values(), ids=METHODS)
def test_method_is_stiffly_accurate(method: Method):
    """The last stage is the error estimate, and without it the step ends where that stage was evaluated."""
    assert method.m == (*method.a[-1], 1.0)
    assert method.e == (0.0,) * (method.stages - 1) + (1.0,)


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("stiffness", [1e3, 1e6, 1e9])
def test_a_fast_decay_is_over_after_one_long_step(name: str, stiffness: float):
    """L-stability: what is infinitely stiff is gone at once, and never changes into an oscillation."""
    text, p = small({"P": ("x ->", "k * x")}, "x", {"k": stiffness})
    after, _ = fixed_steps(kernel_from(text, name, "plain"), np.ones(1), p, 1.0, 1)
    assert abs(after[0]) < 20.0 / stiffness


def test_robertson_reaches_its_published_end():
    """Mazzia & Magherini, Test Set for IVP Solvers 2.4 (2008), problem ROBER at 1e11 s."""
    text, p = robertson()
    Y, H = np.array([[1.0], [0.0], [0.0]]), np.zeros(1)
    outcome = kernel_from(text, solver="plain").advance(Y, p[:, None], H, 1e11, 1e-8, np.array([1e-14, 1e-18, 1e-14]))
    assert STATUS_WORDS[outcome.status[0]] == "arrived at the end"
    assert Y[:, 0] == pytest.approx([2.0833401497012550e-8, 8.3333607703347130e-14, 0.9999999791665050], rel=1e-5)


@pytest.mark.parametrize("name", METHODS)
def test_toy_agrees_with_scipy_at_a_tight_tolerance(name: str):
    text = emit(toy.network())
    ours, P, H = toy.fibers(2)
    theirs = ours.copy()
    kernel_from(text, name, "plain").advance(ours, P, H, 60.0, 1e-10 if name == "RODAS4" else 1e-8, 1e-12)
    outcome = kernel_from(text, solver="scipy").advance(theirs, P, H, 60.0, 1e-10, 1e-12)
    assert (outcome.status == 0).all()
    assert ours == pytest.approx(theirs, rel=1e-7)


def test_error_follows_the_tolerance():
    kernel = kernel_from(emit(toy.network()), solver="plain")
    exact, P, H = toy.fibers(1)
    kernel.advance(exact, P, H, 120.0, 1e-10, 1e-12)
    errors = []
    for rtol in (1e-3, 1e-5, 1e-7):
        Y, P, H = toy.fibers(1)
        kernel.advance(Y, P, H, 120.0, rtol, 1e-9)
        errors.append(np.abs(Y / exact - 1.0).max())
        assert errors[-1] < 30.0 * rtol
    assert errors == sorted(errors, reverse=True)


def test_rings_are_conserved_to_rounding():
    kernel = kernel_from(emit(toy.network()), solver="plain")
    Y, P, H = toy.fibers(3)
    before = Y[RINGS].sum(axis=0)
    for _ in range(20):
        kernel.advance(Y, P, H, 30.0, 1e-4, 1e-6)
    assert Y[RINGS].sum(axis=0) == pytest.approx(before, rel=1e-13)


def test_an_interval_in_pieces_ends_where_the_whole_one_does():
    kernel = kernel_from(emit(toy.network()), solver="plain")
    whole, P, H = toy.fibers(2)
    pieces, _, H_pieces = toy.fibers(2)
    kernel.advance(whole, P, H, 90.0, 1e-7, 1e-10)
    for duration in (0.1, 19.9, 33.0, 37.0):
        outcome = kernel.advance(pieces, P, H_pieces, duration, 1e-7, 1e-10)
        assert (outcome.reached == duration).all()
    assert pieces == pytest.approx(whole, rel=1e-5)


def test_the_step_is_carried_to_the_next_call():
    kernel = kernel_from(emit(toy.network()), solver="plain")
    Y, P, H = toy.fibers(1)
    first = kernel.advance(Y, P, H, 100.0, 1e-5, 1e-8)
    carried = H[0]
    assert carried > 1.0
    second = kernel.advance(Y, P, H, 1.0, 1e-5, 1e-8)
    assert second.counters[0, 0] == 1 < first.counters[0, 0]
    assert H[0] >= carried


def test_a_content_never_falls_below_zero_by_more_than_its_tolerance():
    """Supply 1 per second, and a sink that tears at x as fast as it comes."""
    text, p = small({"P": ("-> x", "k"), "Q": ("x ->", "V * x / (K + x)")}, "x", {"k": 1.0, "V": 1e4, "K": 1e-6})
    kernel = kernel_from(text, solver="plain")
    Y, H = np.array([[50.0]]), np.zeros(1)
    for _ in range(20):
        assert kernel.advance(Y, p[:, None], H, 0.002, 1e-3, 1e-9).status[0] == 0
        assert Y[0, 0] >= -1e-9


def test_a_drain_that_does_not_stop_at_empty_is_reported():
    text, p = small({"P": ("x ->", "k")}, "x", {"k": 1.0})
    kernel = kernel_from(text, solver="plain")
    Y, H = np.array([[2.0]]), np.zeros(1)
    outcome = kernel.advance(Y, p[:, None], H, 5.0, 1e-6, 1e-9)
    assert STATUS_WORDS[outcome.status[0]] == "the step became too small"
    assert outcome.reached[0] == pytest.approx(2.0, abs=1e-6)
    signed, H = np.array([[2.0]]), np.zeros(1)
    assert kernel.advance(signed, p[:, None], H, 5.0, 1e-6, -1e-9).status[0] == 0
    assert signed[0, 0] == pytest.approx(-3.0)


@given(st.integers(1, 9), st.integers(0, 2**32 - 1), st.floats(0.0, 1.0))
@settings(max_examples=25, deadline=None)
def test_elimination_solves_any_pattern(size: int, seed: int, density: float):
    rng = np.random.default_rng(seed)
    entries = [(int(r), int(c)) for r, c in np.argwhere(rng.random((size, size)) < density)]
    J = rng.normal(size=len(entries))
    dense = np.zeros((size, size))
    for (row, column), entry in zip(entries, J, strict=True):
        dense[row, column] = entry
    shift = 2.0 * size + np.abs(dense).sum()
    right = rng.normal(size=size)
    module = Program(plain_text("", entries, size, RODAS4), "plain").module
    matrix, inverse, work, x = np.empty(module.COLUMN.size), np.empty(size), np.empty(size), np.empty(size)
    module.factorize(J, shift, matrix, inverse)
    module.solve(matrix, inverse, right, work, x)
    assert x == pytest.approx(np.linalg.solve(shift * np.eye(size) - dense, right), rel=1e-12, abs=1e-15)


def test_a_hub_is_eliminated_last_so_that_nothing_fills_in():
    size = 12
    entries = [(0, other) for other in range(size)] + [(other, 0) for other in range(size)]
    plan = elimination(entries, size)
    assert plan.size == 3 * size - 2
    assert 0 in plan.order[-2:]


ROS2 = Method(  # L-stable, of order 2 (Verwer et al., SIAM J. Sci. Comput. 20 (1999) 1456, eq. 4)
    name="ROS2",
    order=2,
    gamma=1.0 + 0.5**0.5,
    a=((), (1.0 / (1.0 + 0.5**0.5),)),
    c=((), (-2.0 / (1.0 + 0.5**0.5),)),
    m=(1.5 / (1.0 + 0.5**0.5), 0.5 / (1.0 + 0.5**0.5)),
    e=(0.5 / (1.0 + 0.5**0.5), 0.5 / (1.0 + 0.5**0.5)),
    bends=((0.0, 0.0),),
)


def test_the_next_step_is_longer_by_the_root_of_the_methods_own_order():
    """Read off the machine code's diary, where neither the end, a bound nor a refusal set the size."""
    text, p = brusselator()
    kernel = kernel_from(text, ROS2)
    Y, H = np.array([[1.5], [3.0]]), np.zeros(1)
    diary = kernel.advance(Y, p[:, None], H, 20.0, 1e-5, 1e-8, diary_of=5000).diary
    size, norm = diary[:-3, 2], diary[:-3, 3]
    fit = 0.9 * norm ** (-1.0 / ROS2.order)
    calm = np.append(False, norm[:-1] <= 1.0) & (norm <= 1.0) & (fit > 0.25) & (fit < 4.0)
    longer = diary[1:-2, 2] / size
    assert calm.sum() > 20
    assert longer[calm] == pytest.approx(fit[calm], rel=0.05)


@pytest.mark.parametrize("solver", ["compiled", "plain"])
def test_a_method_of_ones_own_reaches_the_same_end(solver: str):
    text, p = brusselator()
    Y, exact = np.array([[1.5], [3.0]]), np.array([[1.5], [3.0]])
    outcome = kernel_from(text, ROS2, solver=solver).advance(Y, p[:, None], np.zeros(1), 2.0, 1e-6, 1e-9)
    kernel_from(text, solver="plain").advance(exact, p[:, None], np.zeros(1), 2.0, 1e-9, 1e-12)
    assert outcome.status[0] == 0
    assert pytest.approx(exact[:, 0], rel=1e-4) == Y[:, 0]


@pytest.mark.parametrize("order", range(2, 9))
def test_the_root_of_every_order_is_near_and_bounded_alike(order: int):
    space = {"sqrt": plain.sqrt, "kernel": plain.kernel}
    exec(control_text(replace(RODAS4, order=order)), space)
    for norm in (1e-9, 0.01, 0.3, 0.9, 2.0, 1e9):
        fit = min(5.0, max(0.2, 0.9 * norm ** (-1.0 / order)))
        assert space["stretch"](norm) == pytest.approx(fit, rel=0.1 if norm == 0.01 else 0.02)
    assert space["stretch"](0.0) == 5.0


@pytest.mark.parametrize("solver", ["compiled", "plain"])
@pytest.mark.parametrize("order", [1, 2.5, 9])
def test_an_order_that_the_controller_is_not_made_for_is_refused(order: int, solver: str):
    with pytest.raises(IntegrationError, match=f"order 2 to 8, .* this one has the order {order}"):
        kernel_from(brusselator()[0], replace(ROS2, order=order), solver=solver)


def test_an_unknown_method_is_refused():
    with pytest.raises(IntegrationError, match="RODAS3, RODAS4"):
        method_named("EULER")
