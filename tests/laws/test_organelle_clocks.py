"""Events by each organelle's own clock, held against the hazards themselves.

All but one rule are switched off and the rest has a constant hazard, so the
number of events has a textbook distribution. The length of the step and a
doubled bound must not show in it.
"""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import ScenarioError
from cellsim.kinetics.kept.native import Native
from cellsim.population.mitochondria import chance, steps
from cellsim.population.mitochondria.kernels import kernels
from cellsim.population.mitochondria.pool import Environment, MitochondrialPool

DAY = 86400.0
TABLE = human_muscle().rows
P = rules.constants(TABLE)
STILL = dict.fromkeys(
    (
        "biogenesis_rate",
        "proteolysis_rate",
        "damage_rate",
        "damage_feedback",
        "division_rate",
        "tagging_rate",
        "engulfment_rate",
        "mtdna_degradation_rate",
        "mtdna_replication_rate",
        "mtdna_copy_control",
        "contact_rate_I",
        "contact_rate_IIa",
        "contact_rate_IIx",
    ),
    0.0,
)
SIGMAS = 4.0
STEPS = pytest.mark.parametrize("step_s", [1800.0, DAY])


def still(fibers=40, individuals=50, **values):
    """A muscle in which nothing happens but what ``values`` switch on."""
    table = dict(TABLE)
    for name, value in (STILL | values).items():
        table[f"mito_{name}"] = replace(table[f"mito_{name}"], value=value)
    return MitochondrialPool(["I"] * fibers, individuals, 3, 1, np.arange(fibers), table, None, 0)


def live(pool, days, step_s, around=None):
    for step in range(round(days * DAY / step_s)):
        pool.advance(step, step_s, around or Environment())
    return pool.snapshot()


def near(number, mean, variance):
    assert abs(number - mean) < SIGMAS * np.sqrt(variance)


@STEPS
@pytest.mark.parametrize("ros", [0.5, 1.0, 20.0])
def test_hits_are_a_poisson_process_also_where_the_bound_is_doubled(step_s, ros):
    pool = still(damage_rate=P.damage_rate)
    before = pool.snapshot()
    after, days = live(pool, 20, step_s, Environment(ros=ros)), 20
    alive = slice(None), slice(0, 50)
    kept = (1.0 - after["damage"][alive]) / (1.0 - before["damage"][alive])
    hits = np.rint(np.log(kept) / np.log(1.0 - P.damage_per_hit))
    mean = P.damage_rate / P.damage_per_hit * ros * days * DAY
    near(hits.sum(), mean * hits.size, mean * hits.size)
    # The variance of a Poisson number is its mean; that of its estimate follows from the fourth moment
    near(hits.var(ddof=1), mean, (mean + 2.0 * mean**2) / hits.size)


@STEPS
def test_copies_of_mtdna_die_and_breed_independently(step_s):
    dying, breeding = (
        still(mtdna_degradation_rate=P.mtdna_degradation_rate),
        still(mtdna_replication_rate=P.mtdna_replication_rate, mtdna_mutation_probability=0.0),
    )
    copies = dying.snapshot()["wild"].sum()
    stays = np.exp(-P.mtdna_degradation_rate * 20 * DAY)
    near(live(dying, 20, step_s)["wild"].sum(), copies * stays, copies * stays * (1.0 - stays))
    grows = np.exp(P.mtdna_replication_rate * 20 * DAY)
    near(live(breeding, 20, step_s)["wild"].sum(), copies * grows, copies * grows * (grows - 1.0))


@STEPS
def test_new_copies_are_mutant_as_often_as_the_rate_says(step_s):
    pool = still(mtdna_replication_rate=P.mtdna_replication_rate, mtdna_mutation_probability=0.1)
    before = pool.snapshot()["wild"].sum()
    after = live(pool, 5, step_s)
    # In so short a time the copies of a mutant hardly count
    new = after["wild"].sum() + after["mutant"].sum() - before
    near(after["mutant"].sum(), 0.1 * new, 0.1 * new)


@STEPS
def test_divisions_are_a_pure_birth_process_and_daughters_have_clocks_of_their_own(step_s):
    pool = still(division_rate=P.division_rate, division_power=0.0)
    born = live(pool, 4, step_s)["count"]
    grows = np.exp(P.division_rate * 4 * DAY)
    near(born.sum(), 50 * 40 * grows, 50 * 40 * grows * (grows - 1.0))
    near(born.var(ddof=1), 50 * grows * (grows - 1.0), (50 * grows * (grows - 1.0)) ** 2 * 2 / 39)


@STEPS
def test_tagging_strikes_each_organelle_once_at_its_hazard(step_s):
    pool = still(tagging_rate=P.tagging_rate, tagging_power=0.0)
    state = live(pool, 2, step_s)
    free = np.exp(-0.5 * P.tagging_rate * 2 * DAY)
    near((state["tagged"] == 1).sum(), 2000 * (1.0 - free), 2000 * free * (1.0 - free))


@STEPS
def test_contacts_come_as_often_as_both_can_fuse(step_s):
    contact = TABLE["mito_contact_rate_I"].value
    pool = still(600, 2, contact_rate_I=contact, fusion_power=0.0, fusion_asymmetry=0.0, fusion_mixing=0.5)
    apart = np.diff(pool.snapshot()["damage"][:, :2], axis=1)
    closer = np.diff(live(pool, 3, step_s)["damage"][:, :2], axis=1)
    # Each contact halves the difference; with power 0 half of the organelles can fuse
    meetings = np.rint(np.log2(apart / closer))
    mean = 2 * contact * 0.25 * 3 * DAY
    near(meetings.sum(), 600 * mean, 600 * mean)


def test_arms_share_their_candidates_under_one_bound_and_only_some_happen_in_one_of_them():
    calm, harsh = still(damage_rate=P.damage_rate), still(damage_rate=P.damage_rate)
    one, other = live(calm, 10, 900.0, Environment(ros=0.8)), live(harsh, 10, 900.0, Environment(ros=1.6))
    # Damage only rises here, so these never had a bound of their own
    alike = other["damage"] <= chance.HARMED
    assert alike[:, :50].mean() > 0.8
    assert np.array_equal(one["turn"][alike], other["turn"][alike])
    assert np.array_equal(one["due"][alike], other["due"][alike])
    assert np.all(other["damage"] >= one["damage"])
    assert other["damage"].sum() > one["damage"].sum()


@given(
    some.floats(0.0, 500.0), some.floats(1.0, 500.0), some.floats(0.0, 500.0), some.floats(0.0, 4.0),
    some.floats(0.0, 6.0), some.floats(0.0, 1.0), some.integers(0, 400), some.integers(0, 400),
)  # fmt: skip
def test_each_window_covers_its_hazard_in_any_surroundings(
    ros, division, tagging, breeding, mass, damage, wild, mutant
):
    p, made = P._replace(heteroplasmy_loss=0.5), breeding * P.mtdna_replication_rate
    fold = chance.surroundings_fold(ros, division, tagging, made, p) * chance.own_fold(mass, damage, wild, mutant, p)
    wide = chance.windows(p)
    room = np.diff([0.0, *wide]) * fold * (1.0 + 1e-12)
    psi = rules.potential(damage, wild, mutant, p)
    assert rules.hit_rate(damage, ros, p) <= room[0]
    # Until the row is written anew an organelle may be heavier than the row says
    assert rules.division_hazard(mass * chance.SWOLLEN, division, p) <= room[1]
    assert rules.tagging_hazard(psi, tagging, p) <= room[2]
    assert (wild + mutant) * (p.mtdna_degradation_rate + made) <= room[3]
    assert rules.contact_weight(psi, p) <= fold


def test_no_bound_in_use_is_older_than_the_organelle_it_covers():
    pool = MitochondrialPool(["I"] * 6, 60, 5, 1, np.arange(6), TABLE, None, 10)
    for step in range(60):
        pool.advance(step, DAY / 4, Environment(drive=3.0, ros=3.0, pulse=1.0, pulse_age_s=0.0))
        state, totals = pool.snapshot(), pool._totals
        assert np.all(state["grown"] <= chance.SWOLLEN)
        assert np.all(state["thinned"] <= 1.0)
        for fiber in range(6):
            # Every clock that runs out before a fiber is sure of it is listed
            alive, at = slice(0, state["count"][fiber]), slice(totals.at[fiber], totals.listed[fiber])
            coming = pool._whole.lined[fiber, at]
            due = state["due"][fiber]
            assert np.all(np.diff(due[coming[due[coming] < totals.sure[fiber]]]) >= 0.0)
            assert set(np.flatnonzero(due[alive] < totals.sure[fiber])) <= set(coming.tolist())
            for slot in range(state["count"][fiber]):
                held = (state[name][fiber, slot] for name in ("mass", "damage", "wild", "mutant"))
                assert totals.fold[fiber, slot] == chance.own_fold(*held, P)


def test_what_is_kept_beside_the_rows_is_what_follows_from_them():
    pool = MitochondrialPool(["I"] * 6, 60, 5, 1, np.arange(6), TABLE, None, 10)
    other = MitochondrialPool(["I"] * 6, 60, 6, 1, np.arange(6), TABLE, None, 0)
    for step in range(40):
        pool.advance(step, DAY / 4, Environment(ros=2.0, lysosome=0.2))
    other.go_back_to(pool.snapshot())
    for name in ("free", "held", "burden", "wild", "mutant", "tagged"):
        assert np.array_equal(getattr(pool._totals, name), getattr(other._totals, name)), name
    for name in ("mass", "capacity", "potential", "damaged_fraction", "heteroplasmy"):
        assert np.array_equal(getattr(pool, name), getattr(other, name)), name


def test_a_stored_muscle_without_clocks_is_refused():
    pool = still(2, 4)
    state = pool.snapshot()
    del state["due"]
    with pytest.raises(ScenarioError, match="no due"):
        pool.go_back_to(state)


def test_arrays_of_a_muscle_are_of_the_very_kinds_that_machine_code_was_told_of(monkeypatch):
    """Else each call looks at all its arrays in Python, which takes longer than a step of eight fibers."""
    monkeypatch.setattr(Native, "_other", lambda native, given: pytest.fail("took the long way"))
    pools = still(2, 4), still(3, 5)
    for pool in (*pools, pools[0].future()):
        pool.advance(0, 900.0, Environment())


def test_the_compiled_step_is_the_one_a_reader_calls():
    """The same functions without a compiler: every event, identity and sum of three fibers over ten days."""
    lived = []
    for how in (kernels(), steps):
        pool = MitochondrialPool(["I", "IIa", "IIx"], 12, 5, 2, np.arange(3), TABLE, None, 10)
        pool._step = how
        around = Environment(drive=1.5, ros=4.0, pulse=1.0, pulse_age_s=0.0)
        for step in range(40):
            pool.advance(step, DAY / 4.0, around)
        lived.append(pool.snapshot())
    compiled, plain = lived
    for name, values in compiled.items():
        if np.asarray(values).dtype.kind == "i":
            assert np.array_equal(values, plain[name]), name
        else:
            assert values == pytest.approx(plain[name], rel=1e-9, abs=1e-12), name
