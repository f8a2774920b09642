"""Inputs that move in time: carried with the state, exactly, by every carrier that needs no compiler."""

import numpy as np
import pytest

from cellsim.errors import IntegrationError, NetworkError
from cellsim.kinetics.carriers.kernel import Kernel, kernel_from
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Network, Reaction, Species


def network(moving: tuple[str, ...] = ("flow",)) -> Network:
    """A tank that fills by a flow and empties in proportion to what it holds."""
    reactions = [Reaction("fill", "-> held", "flow", "test"), Reaction("empty", "held ->", "@k * held", "test")]
    return Network([Species("held")], [], reactions, {"empty_k": "1/s"}, {"flow": "umol/L/s"}, moving)


@pytest.fixture(scope="module", params=["plain", "scipy"])
def tank(request: pytest.FixtureRequest) -> Kernel:
    return kernel_from(emit(network()), solver=request.param)


def test_a_tank_fills_by_a_flow_that_rises(tank: Kernel) -> None:
    """By hand: held = (flow0 - s / k) / k (1 - exp(-k t)) + s t / k, of a tank that was empty."""
    k, begun, slope, time = np.array([0.02, 0.05]), np.array([3.0, 1.0]), np.array([0.1, -0.004]), 120.0
    Y, P, moments = np.zeros((1, 2)), np.array([k, begun]), [30.0, time]
    seen = tank.advance(Y, P, np.zeros(2), time, 1e-8, 1e-8, moments=moments, slopes=slope[None])
    due = [(begun - slope / k) / k * -np.expm1(-k * t) + slope * t / k for t in moments]
    np.testing.assert_allclose(seen.shown[:, 0], due, rtol=1e-5)
    np.testing.assert_allclose(Y[0], due[1], rtol=1e-6)
    np.testing.assert_array_equal(P[1], begun, "what is told from outside stays with who told it")


def test_without_a_slope_an_input_stands_still(tank: Kernel) -> None:
    Y = np.zeros((1, 1))
    tank.advance(Y, np.array([[0.02], [3.0]]), np.zeros(1), 60.0, 1e-8, 1e-8)
    assert Y[0, 0] == pytest.approx(150.0 * -np.expm1(-1.2), rel=1e-6)
    assert tank.rates_of_change(np.zeros((1, 1)), np.array([[0.02], [3.0]])) == pytest.approx(3.0)


def test_slopes_of_another_shape_are_refused(tank: Kernel) -> None:
    with pytest.raises(IntegrationError, match=r"slopes need the shape \(moving, fiber\) = \(1, 1\), not \(2, 1\)"):
        tank.advance(np.zeros((1, 1)), np.ones((2, 1)), np.zeros(1), 1.0, 1e-4, 1e-4, slopes=np.zeros((2, 1)))


def test_what_is_no_input_cannot_move() -> None:
    with pytest.raises(NetworkError, match="'tide' is to move in time, and is no input here"):
        network(("tide",))
