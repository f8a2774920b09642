"""The response of steady states: known answers, conserved sums, and what is refused."""

import numpy as np
import pytest

from cellsim.errors import IntegrationError, NetworkError
from cellsim.kinetics.analysis.response import Response, Slopes
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Definition, Network, Reaction, Species
from tests.numerics import toy

pytestmark = pytest.mark.usefixtures("cache")


def response_of(network: Network, **more) -> Response:
    return Response(emit(network), network, **more)


def relative(found: Slopes) -> np.ndarray:
    """d ln X / d ln E (formula, push) of the one fiber."""
    return found.slopes[:, :, 0] / found.values


K = {"one_k": 0.7, "two_k": 0.02, "three_k": 5.0}
SUPPLY = 3.0


def chain(*, with_ledger: bool = False) -> Network:
    """A clamped supply, two pools in a row, and a way out; its answer is that of resistors in series."""
    species = [Species("A"), Species("B"), *([Species("gone")] if with_ledger else [])]
    reactions = [
        Reaction("one", "-> A", "@k * (supply - A)", "made up"),
        Reaction("two", "A -> B", "@k * (A - B)", "made up"),
        Reaction("three", "B -> gone" if with_ledger else "B ->", "@k * B", "made up"),
    ]
    return Network(
        species, [Definition("twice", "2 * B", "umol/L")], reactions, dict.fromkeys(K, "1/s"), {"supply": "umol/L"}
    )


def resting_chain(network: Network) -> tuple[np.ndarray, np.ndarray, float]:
    """Its steady state, its arguments and its flux, by hand."""
    flux = SUPPLY / sum(1.0 / k for k in K.values())
    state = {"A": SUPPLY - flux / K["one_k"], "B": flux / K["three_k"], "gone": 0.0}
    given = K | {"supply": SUPPLY}
    Y, P = (
        [[values[name]] for name in names] for names, values in ((network.species, state), (network.arguments, given))
    )
    return np.array(Y), np.array(P), flux


@pytest.mark.parametrize("with_ledger", [False, True])
def test_a_chain_answers_as_resistors_in_series_do(with_ledger: bool):
    network = chain(with_ledger=with_ledger)
    Y, P, flux = resting_chain(network)
    share = np.array([1.0 / k for k in K.values()]) / sum(1.0 / k for k in K.values())
    upstream = flux / K["one_k"] / Y[0, 0]  # A = supply - J / k1
    of_A = -upstream * (share - [1.0, 0.0, 0.0])
    of_B = share - [0.0, 0.0, 1.0]  # B = J / k3
    found = response_of(network).of_arguments(Y, P, ["v_two", "A", "twice"], list(K))
    np.testing.assert_allclose(found.values[:, 0], [flux, Y[0, 0], 2.0 * Y[1, 0]])
    np.testing.assert_allclose(relative(found), [share, of_A, of_B], atol=1e-12)


def test_a_conserved_sum_stays_and_shares_the_control():
    """A ring of two: the total is fixed, and the slower way holds the flux."""
    network = Network(
        [Species("A", {"ring": 1}), Species("B", {"ring": 1})],
        [],
        [Reaction("there", "A -> B", "@k * A", "made up"), Reaction("back", "B -> A", "@k * B", "made up")],
        {"there_k": "1/s", "back_k": "1/s"},
        {},
    )
    there, back, total = 0.2, 0.05, 7.0
    Y, P = np.array([[back], [there]]) * total / (there + back), np.array([[there], [back]])
    response = response_of(network)
    assert response.conserved == [pytest.approx({"A": 1.0, "B": 1.0})]
    found = relative(response.of_arguments(Y, P, ["v_there", "A + B"], ["there_k", "back_k"]))
    np.testing.assert_allclose(found, [np.array([back, there]) / (there + back), [0.0, 0.0]], atol=1e-12)


@pytest.fixture(scope="module")
def settled_toy():
    """Four different fibers of the toy at rest."""
    text = emit(toy.network())
    kernel = kernel_from(text)
    Y, P, H = toy.fibers(4)
    kernel.advance(Y, P, H, 1e6, 1e-8, 1e-10)
    return kernel, Response(text, toy.network()), Y, P


ASKED = ["A", "D_free", "S", "C / D", "v_E", "v_F"]
FLUXES = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 1.0])


def test_over_all_reactions_control_adds_up_to_one_or_to_nothing(settled_toy):
    """The summation theorem, in a network with a moiety, ledgers, a signal and a ramp."""
    _, response, Y, P = settled_toy
    found = response.of_reactions(Y, P, ASKED)
    summed = found.slopes.sum(axis=1) / found.values
    np.testing.assert_allclose(summed, np.broadcast_to(FLUXES[:, None], summed.shape), atol=1e-5)
    assert np.abs(found.slopes / found.values[:, None]).max() > 0.3


def test_slopes_equal_those_of_fibers_that_settled_anew(settled_toy):
    kernel, response, Y, P = settled_toy
    for name in ("A_k", "E_Vmax", "F_K", "G_k", "sites", "work", "volume"):
        found = response.of_arguments(Y, P, ASKED, [name])
        ends = []
        for turn in (1.001, 0.999):
            moved, changed = Y.copy(), P.copy()
            changed[response.arguments[name]] *= turn
            kernel.advance(moved, changed, np.zeros(4), 1e6, 1e-9, 1e-12)
            ends.append(response.of_arguments(moved, changed, ASKED, [name]).values)
        tried = (ends[0] - ends[1]) / np.log(1.001 / 0.999)
        np.testing.assert_allclose(found.slopes[:, 0], tried, rtol=1e-3, atol=1e-4 * np.abs(found.values).max())


def test_fibers_do_not_disturb_each_other(settled_toy):
    _, response, Y, P = settled_toy
    together = response.of_arguments(Y, P, ASKED, ["E_Vmax", "A_k"])
    alone = response.of_arguments(Y[:, 2:3], P[:, 2:3], ASKED, ["E_Vmax", "A_k"])
    np.testing.assert_allclose(together.slopes[:, :, 2], alone.slopes[:, :, 0], rtol=1e-9)


def test_a_state_that_still_moves_is_refused():
    network = chain()
    Y, P, _ = resting_chain(network)
    with pytest.raises(IntegrationError, match=r"no steady state: A of fiber 0 would still move by 1\d %"):
        response_of(network).of_arguments(Y * [[1.2], [1.0]], P, ["A"], ["one_k"])


def test_a_store_is_held_and_moves_nothing():
    """With the first pool held, what follows it is no longer its supply's to move."""
    network = chain()
    Y, P, _ = resting_chain(network)
    found = response_of(network, stores=["A"]).of_arguments(Y, P, ["A", "B"], ["one_k", "three_k"])
    np.testing.assert_allclose(found.slopes[:, 0], 0.0)
    assert found.slopes[1, 1, 0] < 0.0


def test_a_state_that_nothing_holds_is_refused():
    """Two pools whose difference alone is felt: both may rise together without end."""
    rate = "@k * (A - B)"
    network = Network(
        [Species("A"), Species("B")],
        [],
        [
            Reaction("make", "-> A", "@k", "made up"),
            Reaction("move", "A -> B", rate, "made up"),
            Reaction("use", "B ->", rate, "made up"),
        ],
        {"make_k": "umol/L/s", "move_k": "1/s", "use_k": "1/s"},
        {},
    )
    with pytest.raises(IntegrationError, match="no one neighbor to move to"):
        response_of(network).of_arguments(np.array([[2.0], [1.0]]), np.ones((3, 1)), ["A"], ["make_k"])


def test_a_ledger_cannot_be_asked_about():
    """It runs on for ever, so it has no steady state to move."""
    network = chain(with_ledger=True)
    Y, P, _ = resting_chain(network)
    with pytest.raises(NetworkError, match="'gone / A' reads the ledger 'gone'"):
        response_of(network).of_arguments(Y, P, ["gone / A"], ["one_k"])


@pytest.mark.parametrize(
    ("formulas", "arguments", "says"),
    [(["A"], ["four_k"], "'four_k' is no parameter or input"), (["A / C"], ["one_k"], "reads 'C', which is nothing")],
)
def test_what_the_network_does_not_know_is_named(formulas: list[str], arguments: list[str], says: str):
    network = chain()
    Y, P, _ = resting_chain(network)
    with pytest.raises(NetworkError, match=says):
        response_of(network).of_arguments(Y, P, formulas, arguments)
