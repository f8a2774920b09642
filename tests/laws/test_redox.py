"""What must hold for the redox of the matrix whatever its numbers: hooks, direction, and what is left of a pool."""

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.fibers.state import build

YOUNG = subject(25, "male", 75.0, "recreational")


def fibers_of(count=3, **changes):
    return build(human_muscle(), YOUNG, count, 3, 1, changes)


def test_the_gate_of_sirt3_is_open_by_default_and_follows_sirt3_where_it_is_set():
    assert human_muscle().rows["Gatekeeper_SIRT3"].value == 0.0
    fibers = fibers_of()
    fibers.set("SIRT3_level", 0.5)
    plain, fold = fibers.derived(), fibers.derived()["SIRT3_fold"]
    assert (plain["sirt3_gate"] == 1.0).all()
    fibers.set("Gatekeeper_SIRT3", 1.0)
    gated = fibers.derived()
    np.testing.assert_allclose(gated["sirt3_gate"], fold, rtol=1e-12)
    np.testing.assert_allclose(gated["dehydrogenase_rate"] / plain["dehydrogenase_rate"], fold, rtol=1e-12)


def test_the_matrix_dehydrogenases_have_one_level_for_both_fuels():
    fibers = fibers_of()
    whole = fibers.rates()
    fibers.set("dehydrogenase_level", 0.5)
    halved = fibers.rates()
    for name in ("pyruvate_oxidation", "pyruvate_acid", "fat_oxidation"):
        assert (whole[name] > 0.0).all()
        np.testing.assert_allclose(halved[name], 0.5 * whole[name], rtol=1e-12)
    np.testing.assert_array_equal(halved["respiration"], whole["respiration"])


def test_what_glutathione_spends_is_what_nadph_is_made_for():
    """At rest transhydrogenase and isocitrate dehydrogenase together make what the peroxidase spends."""
    rates = fibers_of().rates()
    np.testing.assert_allclose(rates["NNT"] + rates["IDH2"], rates["glutathione_peroxidase"], rtol=1e-3)
    np.testing.assert_allclose(rates["glutathione_reductase"], rates["glutathione_peroxidase"], rtol=1e-3)


def test_radicals_take_a_small_share_of_the_electrons():
    rates = fibers_of().rates()
    share = rates["glutathione_peroxidase"] / (rates["respiration"] + rates["proton_leak"])
    assert (share > 3e-4).all()
    assert (share < 5e-3).all()


def test_the_rested_young_muscle_makes_radicals_of_fold_one():
    fibers = fibers_of(200)
    for name in ("chain_radicals", "peroxide_left"):
        assert fibers.mean(fibers.derived()[name]) == pytest.approx(1.0, abs=0.05)
    assert fibers.mean(fibers.content("ROS")) == pytest.approx(1.0, abs=0.05)


def test_transhydrogenase_runs_back_where_the_potential_is_lost():
    fibers = fibers_of()
    assert (fibers.rates()["NNT"] > 0.0).all()
    fibers.Y[fibers.species["O2"]] = 0.0
    assert (fibers.derived()["potential_mit"] < 1.0).all()
    assert (fibers.rates()["NNT"] < 0.0).all()


@pytest.mark.parametrize("lost", ["NADPH_mit", "GSSG", "NAD_mit", "NADH_mit", "NADP"])
def test_an_empty_pool_gives_nothing(lost):
    """With none of it left every rate is a number, nothing of it is used, and a minute later it is not negative."""
    fibers = fibers_of()
    fibers.Y[fibers.species[lost]] = 0.0
    rates = fibers.rates()
    assert all(np.isfinite(each).all() for each in rates.values())
    used = [name for name, each in human_muscle().fiber.reactions.items() if each.stoichiometry.get(lost, 0.0) < 0.0]
    assert used
    for name in used:
        assert (rates[name] <= 1e-12).all(), name
    fibers.react(60.0, 0.0)
    assert (fibers.content(lost) >= -fibers.tolerance[fibers.species[lost]]).all()


def test_matrix_that_is_lost_at_once_leaves_more_than_its_pools_hold_and_the_run_goes_on():
    fibers = fibers_of()
    fibers.set("V_mit", 3e-4)
    crowded = fibers.derived()
    assert (crowded["NADPH_mit_conc"] > human_muscle().rows["Matrix_NADP"].value).all()
    assert (crowded["NADP_mit_conc"] == 0.0).all()
    fibers.react(600.0, 0.0)
    assert np.isfinite(fibers.Y).all()
    assert (fibers.derived()["glutathione"] >= 0.0).all()
