"""Label goes where the rings go: small networks against solutions on paper."""

from math import exp

import numpy as np
import pytest

from cellsim.errors import NetworkError
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.write.emit import emit
from cellsim.language.labels.label import Gross
from cellsim.language.labels.tracing import traced
from cellsim.language.network import Definition, Network, Reaction, Species

RING = {"ring": 1}
PAPER = 1e-6  # how close to a solution on paper; the solver is asked for a hundredth of it


def network(species, reactions, parameters, definitions=(), inputs=()):
    """A toy: species by name (a name alone holds one ring), reactions as (name, equation, law)."""
    return Network(
        [each if isinstance(each, Species) else Species(each, RING) for each in species],
        definitions,
        [Reaction(name, equation, law, "toy") for name, equation, law in reactions],
        dict.fromkeys(parameters, "1/s") if not isinstance(parameters, dict) else parameters,
        dict.fromkeys(inputs, "umol/L"),
    )


def carried(tracing, start, arguments, duration):
    """The state after a time [s], from a start by name; what is not named is empty."""
    kernel = kernel_from(emit(tracing.network), solver="scipy")
    Y = np.array([[start.get(name, 0.0)] for name in kernel.species])
    values = tracing.arguments() | arguments
    P = np.array([[values[name]] for name in kernel.arguments])
    outcome = kernel.advance(Y, P, np.zeros(1), duration, 1e-10, 1e-12)
    assert not outcome.status.any()
    return dict(zip(kernel.species, Y[:, 0], strict=True))


def test_label_runs_down_a_chain_that_stands_still():
    """A steady chain, labelled at one moment: first in, first out, while the pools do not change."""
    chain = network(
        ["SOURCE", "A", "B", "C"],
        [("IN", "SOURCE -> A", "IN_flow"), ("AB", "A -> B", "@k * A"), ("BC", "B -> C", "@k * B")],
        {"IN_flow": "umol/L/s", "AB_k": "1/s", "BC_k": "1/s"},
    )
    tracing = traced(chain, "ring", outside=["SOURCE"])
    tracing.network.check()
    a, b, t = 0.02, 0.005, 90.0
    now = carried(tracing, {"A": 50.0, "B": 200.0, "L_A": 50.0}, {"IN_flow": 1.0, "AB_k": a, "BC_k": b}, t)
    assert now["A"] == pytest.approx(50.0, rel=PAPER)
    assert now["L_A"] == pytest.approx(50.0 * exp(-a * t), rel=PAPER)
    assert now["L_B"] == pytest.approx(50.0 * a / (a - b) * (exp(-b * t) - exp(-a * t)), rel=PAPER)
    assert now["L_A"] + now["L_B"] + now["L_C"] == pytest.approx(50.0, rel=1e-12)
    assert now["moved_A_to_B"] == pytest.approx(50.0 - now["L_A"], rel=1e-9)
    assert now["moved_B_to_C"] == pytest.approx(now["L_C"], rel=1e-9)


def test_label_from_outside_fills_a_pool_to_the_share_that_comes_in():
    chain = network(
        ["SOURCE", "A", "B"],
        [("IN", "SOURCE -> A", "IN_flow"), ("AB", "A -> B", "@k * A")],
        {"IN_flow": "umol/L/s", "AB_k": "1/s"},
    )
    tracing = traced(chain, "ring", outside=["SOURCE"])
    inputs = {"IN_flow": 1.0, "AB_k": 0.02, tracing.shares["SOURCE"]: 0.4}
    now = carried(tracing, {"A": 50.0}, inputs, 100.0)
    assert now["L_A"] == pytest.approx(0.4 * 50.0 * (1.0 - exp(-2.0)), rel=PAPER)
    assert now["L_SOURCE"] == pytest.approx(-0.4 * 100.0, rel=PAPER)


def test_label_moves_at_equilibrium_where_nothing_else_does():
    """Net flux is nil, and still half of the label crosses."""
    both_ways = network(["A", "B"], [("AB", "A -> B", "@k * (A - B)")], ["AB_k"])
    tracing = traced(both_ways, "ring")
    k, t = 0.01, 60.0
    now = carried(tracing, {"A": 10.0, "B": 10.0, "L_A": 10.0}, {"AB_k": k}, t)
    assert now["A"] == 10.0
    assert now["L_A"] == pytest.approx(5.0 * (1.0 + exp(-2 * k * t)), rel=PAPER)
    assert now["L_B"] == pytest.approx(5.0 * (1.0 - exp(-2 * k * t)), rel=PAPER)
    assert now["moved_A_to_B"] == pytest.approx(now["L_B"], rel=1e-9)


def test_label_goes_both_ways_where_only_the_net_rate_is_written():
    """A makes of B what B makes of A; told both rates, label crosses as the shares do."""
    rates = {"AB_made": "umol/L/s", "AB_used": "umol/L/s"}
    balanced = network(["A", "B"], [("AB", "A -> B", "AB_made - AB_used")], rates)
    rate, t = 0.5, 30.0
    tracing = traced(balanced, "ring", gross={"AB": Gross("AB_made", "AB_used")})
    tracing.network.check()
    now = carried(tracing, {"A": 40.0, "B": 10.0, "L_A": 40.0}, {"AB_made": rate, "AB_used": rate}, t)
    pace = rate / 40.0 + rate / 10.0
    assert (now["A"], now["B"]) == (40.0, 10.0)
    assert now["L_B"] == pytest.approx(40.0 * 10.0 / 50.0 * (1.0 - exp(-pace * t)), rel=PAPER)
    assert now["L_A"] + now["L_B"] == pytest.approx(40.0, rel=1e-12)


def test_a_saturated_carrier_with_a_return_moves_label_both_ways():
    """Import V F/(K + F) against return r B, at balance, with the free share of A behind a definition."""
    V, K, r, t = 4.0, 30.0, 0.05, 40.0
    A = 80.0
    free = A / 2.0
    B = V * free / (K + free) / r
    carrier = network(
        ["A", "B"],
        [("CARRY", "A -> B", "@level * (@V * (A_free / (@K + A_free)) - @r * B)")],
        {"CARRY_level": "1", "CARRY_V": "umol/L/s", "CARRY_K": "umol/L", "CARRY_r": "1/s"},
        [Definition("A_free", "A / 2", "umol/L")],
    )
    tracing = traced(carrier, "ring")
    tracing.network.check()
    values = {"CARRY_level": 1.0, "CARRY_V": V, "CARRY_K": K, "CARRY_r": r}
    now = carried(tracing, {"A": A, "B": B, "L_B": B}, values, t)
    flux, total = r * B, A + B
    pace = flux / A + flux / B
    assert now["A"] == pytest.approx(A, rel=PAPER)
    assert now["L_A"] == pytest.approx(B * A / total * (1.0 - exp(-pace * t)), rel=PAPER)


def test_label_parts_at_a_branch_as_the_rates_do():
    fork = network(
        ["A", "B", "C"],
        [("AB", "A -> B", "@k * A / (1 + A / @K)"), ("AC", "A -> C", "3 * AB_k * A / (1 + A / AB_K)")],
        {"AB_k": "1/s", "AB_K": "umol/L"},
    )
    now = carried(traced(fork, "ring"), {"A": 40.0, "L_A": 10.0}, {"AB_k": 0.1, "AB_K": 5.0}, 1000.0)
    assert now["L_B"] == pytest.approx(2.5, rel=PAPER)
    assert now["L_C"] == pytest.approx(7.5, rel=PAPER)
    assert now["L_B"] / now["B"] == pytest.approx(0.25, rel=PAPER)


def test_partners_in_one_pool_share_their_label():
    """A and A_red pass the ring to and fro; only A gives it away, so a half of the pool leaves at half the pace."""
    redox = network(
        ["A", "A_red", "B"],
        [("FLIP", "A -> A_red", "@k * (A - A_red)"), ("AB", "A -> B", "@k * A")],
        ["FLIP_k", "AB_k"],
    )
    tracing = traced(redox, "ring", merged=[("A", "A_red")])
    assert tracing.pools == {"A": ("A", "A_red"), "B": ("B",)}
    start = {"A": 6.0, "A_red": 6.0, "L_A": 3.0}
    now = carried(tracing, start, {"FLIP_k": 1e3, "AB_k": 0.01}, 100.0)
    assert now["L_B"] / now["B"] == pytest.approx(0.25, rel=1e-9)
    assert now["B"] == pytest.approx(12.0 * (1.0 - exp(-0.5)), rel=1e-4)


def test_a_dimer_takes_two_rings_along():
    dimer = network(["A", Species("D", {"ring": 2})], [("JOIN", "2 A -> D", "@k * A**2")], {"JOIN_k": "L/umol/s"})
    now = carried(traced(dimer, "ring"), {"A": 8.0, "L_A": 2.0}, {"JOIN_k": 0.1}, 50.0)
    assert now["L_D"] / now["D"] == pytest.approx(2.0 * 0.25, rel=PAPER)
    assert now["L_A"] + now["L_D"] == pytest.approx(2.0, rel=1e-12)


def test_a_rate_that_is_in_no_proportion_to_its_pool_goes_by_the_share():
    units = {"SPILL_k": "1/s", "SPILL_limit": "umol/L"}
    threshold = network(["A", "B"], [("SPILL", "A -> B", "@k * ramp(A - @limit)")], units)
    now = carried(traced(threshold, "ring"), {"A": 9.0, "L_A": 3.0}, {"SPILL_k": 0.1, "SPILL_limit": 4.0}, 20.0)
    assert now["L_B"] / now["B"] == pytest.approx(1.0 / 3.0, rel=PAPER)


def test_an_empty_pool_is_no_trouble():
    fork = network(["A", "B", "C"], [("AB", "A -> B", "@k * A"), ("BC", "B -> C", "BC_k * B")], ["AB_k", "BC_k"])
    now = carried(traced(fork, "ring"), {}, {"AB_k": 1.0, "BC_k": 2.0}, 1e6)
    assert all(value == 0.0 for value in now.values())


def test_a_reaction_that_scrambles_rings_is_refused():
    scrambled = network(["A", "B", "C", "D"], [("MIX", "A + B -> C + D", "@k * A * B")], {"MIX_k": "L/umol/s"})
    with pytest.raises(NetworkError, match=r"MIX moves a ring between 2 and 2 pools"):
        traced(scrambled, "ring")
    with pytest.raises(NetworkError, match="No species of this network carries a carbon"):
        traced(scrambled, "carbon")


def test_inhibition_by_a_product_is_no_return():
    """1 - B/K slows a one-way step; nothing comes back, and so no label does."""
    held = network(["A", "B"], [("AB", "A -> B", "@k * A * (1 - B / @K)")], {"AB_k": "1/s", "AB_K": "umol/L"})
    assert not [name for name in traced(held, "ring").network.reactions if name.endswith("_back")]
