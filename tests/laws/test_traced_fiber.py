"""Label in the chemistry of a fiber: conserved, in step with the rings, and back in NAD only by salvage."""

from functools import cache
from math import log

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.language.mechanism import FIBER
from cellsim.population.fibers.state import build
from cellsim.population.labels.given import label_fibers

HOUR = 3600.0
LABELLED = human_muscle().labelled()
CLAMPED = human_muscle().labelled(clamped=["NAM"])
TRACING = LABELLED.tracings[FIBER]
POOLS_OF_NAD = ("NAD_nuc", "NAD_cyt", "NAD_mit")


@cache
def rested(model=LABELLED):
    """One fiber of each type of a young man, at rest; a test takes a future of them."""
    return build(model, subject(25, "male", 75.0, "recreational"), 3, 3, 1)


def with_label_in(*pools, model=LABELLED):
    fibers = rested(model).future()
    label_fibers(fibers, pools)
    return fibers


def label_in(fibers, *pools):
    return sum(fibers.content(f"L_{pool}") for pool in pools)


def all_label(fibers):
    """Label of each fiber, with what the blood holds of it."""
    return sum(fibers.content(name) for name in fibers.kernel.species if name.startswith("L_"))


def test_the_traced_fiber_is_balanced_and_its_units_are_right():
    LABELLED.check()


def test_rings_are_never_scrambled_between_pools_of_the_fiber():
    """Every reaction with rings in it has a copy, save those that stay within one pool."""
    tracing, own = TRACING, human_muscle().fiber
    rings = {name for name, each in own.species.items() if "pyridine ring" in each.parts}
    moves = {name for name, each in own.reactions.items() if rings & each.stoichiometry.keys()}
    redox = {name for name in moves if f"L_{name}" not in tracing.network.reactions}
    partners = {"NAD_cyt", "NADH_cyt", "NAD_mit", "NADH_mit"}
    assert "LDH" in redox
    assert all(rings & own.reactions[name].stoichiometry.keys() <= partners for name in redox)


def test_what_can_run_back_is_split_in_two():
    back = {name[2:-5] for name in TRACING.network.reactions if name.endswith("_back")}
    assert {"NMNAT1", "NMNAT2", "NMNAT3", "NAD_pores", "NAM_crossing", "NR_crossing"} <= back
    assert not back & {"NAMPT", "SLC25A51", "PARP", "SIRT1", "NRK", "NAPRT", "NADSYN", "NADK"}


@given(st.lists(st.floats(0.05, 20.0), min_size=12, max_size=12), st.floats(0.0, 1.0))
@settings(max_examples=30)
def test_in_any_state_label_follows_its_share_of_the_rings(factors, share):
    """With the same share labelled everywhere, label changes as that share of the plain rates, pool by pool.

    So forward less backward is the net rate, in states far from any that a fiber rests in.
    """
    tracing, fibers = TRACING, with_label_in()
    kernel = fibers.kernel
    for row, name in enumerate(kernel.species):
        if not name.startswith(("L_", "moved_")):
            fibers.Y[row] *= factors[row % len(factors)]
    label_fibers(fibers, tracing.pools, share)
    for name in tracing.shares.values():
        fibers.set(name, share)
    change = dict(zip(kernel.species, kernel.rates_of_change(fibers.Y, fibers.P), strict=True))
    size = max(np.abs(change[name]).max() for members in tracing.pools.values() for name in members)
    for pool, members in tracing.pools.items():
        expected = share * sum(change[name] for name in members)
        np.testing.assert_allclose(change[f"L_{pool}"], expected, rtol=1e-9, atol=1e-11 * size, err_msg=pool)


@pytest.mark.parametrize("pool", ["NAM", "NAD_cyt", "NMN"])
def test_label_of_a_rested_fiber_is_conserved(pool):
    fibers = with_label_in(pool)
    given = all_label(fibers)
    assert np.all(given > 0.0)
    for _ in range(8):
        fibers.react(6 * HOUR, 0.0)
        np.testing.assert_allclose(all_label(fibers), given, rtol=1e-12)
    assert np.all(label_in(fibers, pool) < 0.9 * given)


def test_label_is_conserved_through_a_bout_and_a_dose():
    fibers = with_label_in(*POOLS_OF_NAD)
    given = all_label(fibers)
    fibers.set("NAM_plasma", 20.0)
    fibers.set("flow_share", 0.7)
    fibers.set("recruitment", 0.3)
    fibers.react(HOUR / 3, 0.0)
    fibers.set("recruitment", 0.0)
    fibers.react(24 * HOUR, 0.0)
    np.testing.assert_allclose(all_label(fibers), given, rtol=1e-12)


def test_flows_account_for_every_pool():
    """What a pool holds of label is what it had, and what came, less what went."""
    fibers = with_label_in("NAD_cyt")
    start = {pool: label_in(fibers, pool).copy() for pool in TRACING.pools}
    fibers.react(24 * HOUR, 0.0)
    size = fibers.content("L_NAD_cyt").max()
    for pool, had in start.items():
        flows = [(fibers.content(each.name), each) for each in TRACING.flows]
        came = sum(amount for amount, each in flows if each.sink == pool)
        went = sum(amount for amount, each in flows if each.source == pool)
        np.testing.assert_allclose(label_in(fibers, pool), had + came - went, atol=1e-9 * size, err_msg=pool)


def test_tracing_changes_nothing_of_what_is_traced():
    """Plain quantities come out as without label, to what the solver was asked for."""
    plain = with_label_in()
    fibers = with_label_in("NAM", *POOLS_OF_NAD)
    alone = rested(human_muscle()).future()
    for each in (plain, fibers, alone):
        each.set("NAM_plasma", 5.0)
        each.react(12 * HOUR, 0.0)
    for row, name in enumerate(alone.kernel.species):
        if np.isfinite(alone.tolerance[row]):
            close = 10 * (1e-4 * np.abs(alone.Y[row]) + abs(alone.tolerance[row]))
            np.testing.assert_array_less(np.abs(fibers.Y[row] - alone.Y[row]), close, err_msg=name)


def half_life(fibers, read, hours=0.25, longest=96.0):
    """When a reading has fallen to half of its start [h], off the straight line between two looks."""
    start, before, passed = read(fibers), read(fibers), 0.0
    while passed < longest:
        fibers.react(hours * HOUR, 0.0)
        passed, now = passed + hours, read(fibers)
        if now <= 0.5 * start:
            return passed - hours * log(0.5 * start / now) / log(before / now)
        before = now
    raise AssertionError(f"no half-life within {longest} h")


def test_label_washes_out_of_nad_with_the_half_life_of_the_pool():
    """Where nothing that is lost comes back, label of NAD(H) falls as turnover over pool says; cytosol leads matrix."""
    fibers = with_label_in(*POOLS_OF_NAD, model=CLAMPED)
    rates, pool = fibers.rates(), label_in(fibers, *POOLS_OF_NAD)
    spent = sum(rates[name] for name in ("PARP", "SIRT1", "SIRT2", "SIRT3", "CD38", "NAD_hydrolysis"))
    expected = fibers.mean(pool) * log(2.0) / fibers.mean(spent) / HOUR
    found = {}
    for pools in (("NAD_nuc", "NAD_cyt"), ("NAD_mit",), POOLS_OF_NAD):
        each = with_label_in(*POOLS_OF_NAD, model=CLAMPED)
        found[pools] = half_life(each, lambda each, pools=pools: each.mean(label_in(each, *pools)))
    # one stirred pool would give the expected; here the matrix lags by its residence time
    assert found[POOLS_OF_NAD] == pytest.approx(expected, rel=0.15)
    assert found[("NAD_nuc", "NAD_cyt")] < expected < found[("NAD_mit",)]
    assert found[POOLS_OF_NAD] == pytest.approx(15.0, rel=0.2)  # Liu2018, in mice


def test_cytosol_takes_up_label_before_the_matrix():
    """Label from NAM reaches cytosolic NAD first; both reach the share of their precursor in the end."""
    fibers = with_label_in(model=CLAMPED)
    fibers.set("labelled_share_NAM", 1.0)
    shares = {}
    for hours in (12, 12, 400):
        fibers.react(hours * HOUR, 0.0)
        for pool in ("NAD_cyt", "NAD_mit"):
            held = sum(fibers.content(name) for name in TRACING.pools[pool])
            shares.setdefault(pool, []).append(fibers.mean(label_in(fibers, pool)) / fibers.mean(held))
    assert shares["NAD_cyt"][0] > shares["NAD_mit"][0] > 0.2
    # NR, NA and de novo rings come in without label
    assert shares["NAD_cyt"][2] == pytest.approx(shares["NAD_mit"][2], rel=0.01)
    assert 0.8 < shares["NAD_cyt"][2] < 1.0


def test_salvage_puts_labelled_nicotinamide_back_into_nad():
    fibers = with_label_in("NAM")
    given = all_label(fibers)
    fibers.react(HOUR, 0.0)
    assert np.all(label_in(fibers, *POOLS_OF_NAD) > 0.3 * given)


def test_with_nampt_blocked_no_nicotinamide_comes_back():
    """FK866: label of NAM leaves through the membrane and by methylation, and none of it is found in NAD or NMN."""
    fibers = with_label_in("NAM")
    given = all_label(fibers)
    fibers.set("NAMPT_level", 0.0)
    fibers.react(12 * HOUR, 0.0)
    assert np.all(label_in(fibers, "NMN", "NaMN", *POOLS_OF_NAD) == 0.0)
    np.testing.assert_allclose(label_in(fibers, "NAM", "NAM_blood", "MeNAM", "MeNAM_blood"), given, rtol=1e-12)
    assert np.all(label_in(fibers, "NAM") < 0.01 * given)


def test_label_of_plasma_comes_in_as_its_share():
    fibers = with_label_in()
    fibers.set("labelled_share_NAM_blood", 1.0)
    fibers.react(24 * HOUR, 0.0)
    inside = all_label(fibers) - fibers.content("L_NAM_blood")
    np.testing.assert_allclose(inside, -fibers.content("L_NAM_blood"), rtol=1e-9)
    assert np.all(label_in(fibers, *POOLS_OF_NAD) > 0.0)
