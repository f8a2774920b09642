"""The kernel of a muscle fiber against its plain twin, against differences, and against another's solver."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.kinetics.generated import muscle as equations
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.kernels import kernel_of

WORKING = 0.3


@pytest.fixture(scope="module")
def working() -> Fibers:
    """Four fibers half a minute into work."""
    fibers = build(human_muscle(), subject(30.0, "male", 75.0, "recreational"), 4, 1, 1)
    fibers.set("recruitment", WORKING)
    fibers.set("flow_share", 0.8)
    fibers.react(30.0, 0.0)
    return fibers


def _column(fibers: Fibers, fiber: int) -> tuple[list[float], list[float]]:
    kernel, Y, P = fibers.kernel, fibers.Y[:, [fiber]], fibers.P[:, [fiber]]
    return kernel.states(Y, P)[:, 0].tolist(), kernel.given(P)[:, 0].tolist()


def _jacobian(y: list[float], p: list[float]) -> np.ndarray:
    filled, whole = np.zeros(len(equations.JACOBIAN)), np.zeros((len(y), len(y)))
    equations.jacobian(y, p, filled)
    for (row, column), value in zip(equations.JACOBIAN, filled, strict=True):
        whole[row, column] = value
    return whole


def test_compiled_rates_are_those_of_the_plain_twin(working: Fibers) -> None:
    """To rounding: what a species gains and loses may be far larger than the difference."""
    compiled = working.kernel.rates_of_change(working.Y, working.P)
    plain = kernel_of(human_muscle(), solver="plain").rates_of_change(working.Y, working.P)
    for fiber in range(compiled.shape[1]):
        y, p = _column(working, fiber)
        gross = (np.abs(_jacobian(y, p)) @ np.abs(y))[: len(compiled)]
        assert (np.abs(compiled - plain)[:, fiber] <= 1e-14 * gross + 1e-18).all()


def test_a_minute_of_work_is_the_same_in_machine_code_and_in_plain_python(working: Fibers) -> None:
    ends = []
    for solver in ("compiled", "plain"):
        state, steps = working.Y[:, :1].copy(), np.zeros(1)
        outcome = kernel_of(human_muscle(), solver=solver).advance(
            state, working.P[:, :1].copy(), steps, 60.0, 1e-4, working.tolerance
        )
        assert not outcome.status.any()
        ends.append(state)
    assert np.allclose(ends[0], ends[1], rtol=1e-10, atol=1e-9)


def test_the_jacobian_is_that_of_differences(working: Fibers) -> None:
    y, p = _column(working, 0)
    count, analytic = len(equations.SPECIES), _jacobian(y, p)
    for column in range(count):
        step = 1e-6 * max(abs(y[column]), 0.1)  # a smaller one drowns in the rounding of the largest rates
        rest, sides = np.zeros(count), []
        equations.rates_of_change(y, p, rest)
        for sign in (1.0, -1.0):
            moved = list(y)
            moved[column] += sign * step
            change = np.zeros(count)
            equations.rates_of_change(moved, p, change)
            sides.append(change)
        slope = (sides[0] - sides[1]) / (2.0 * step)
        scale = np.maximum(np.abs(slope).max(), 1e-9)
        # at a corner of a law, where it turns from one line to another, that of either side will do
        corner = 0.5 * np.abs(sides[0] + sides[1] - 2.0 * rest) / step
        assert (np.abs(slope - analytic[:, column]) < 1e-4 * scale + 1.001 * corner).all(), equations.SPECIES[column]


def test_ten_minutes_of_work_agree_with_another_solver(working: Fibers) -> None:
    """Radau at a tight tolerance, with its own Jacobian from differences, is the judge."""
    fiber = 1
    y, p = _column(working, fiber)

    def change(_: float, state: np.ndarray) -> np.ndarray:
        out = np.zeros(len(state))
        equations.rates_of_change(state.tolist(), p, out)
        return out

    scale = np.maximum(np.abs(np.array(y)), 1e-3)
    judge = solve_ivp(change, (0.0, 600.0), y, method="Radau", rtol=1e-8, atol=1e-9 * scale)
    assert judge.success
    for rtol, allowed in ((1e-4, 1e-3), (1e-7, 1e-5)):
        state, steps = working.Y[:, [fiber]].copy(), np.zeros(1)
        atol = np.where(np.isinf(working.tolerance), np.inf, working.tolerance * rtol / 1e-4)
        working.kernel.advance(state, working.P[:, [fiber]].copy(), steps, 600.0, rtol, atol)
        due, least = judge.y[: len(state), -1], 1e-2 * scale[: len(state)]
        assert np.abs((state[:, 0] - due) / np.maximum(np.abs(due), least)).max() < allowed
