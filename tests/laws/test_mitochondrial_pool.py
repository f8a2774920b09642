"""What must hold for a fiber's mitochondria whatever the numbers: books, order, and who may change what."""

import warnings
from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import chi2

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.organelles import mitochondria as rules
from cellsim.errors import ParameterError, ScenarioError
from cellsim.population.mitochondria.kernels import kernels
from cellsim.population.mitochondria.pool import Environment, MitochondrialPool
from tests.models import callable_here

DAY, HOUR = 86400.0, 3600.0
TABLE = human_muscle().rows
TYPES = ("I", "IIa", "IIx")


def with_values(**values):
    return TABLE | {f"mito_{name}": replace(TABLE[f"mito_{name}"], value=value) for name, value in values.items()}


def make(fibers=6, individuals=60, seed=5, parameters=TABLE, days=30, rest=None):
    types = [TYPES[fiber % 3] for fiber in range(fibers)]
    return MitochondrialPool(types, individuals, seed, 1, np.arange(fibers) + 70, parameters, rest, days)


def run(pool, days, step_s=6 * HOUR, environment=None, first=0, threads=1):
    for step in range(round(days * DAY / step_s)):
        pool.advance(first + step, step_s, environment or Environment(), threads)
    return pool


def same_bits(one, other):
    return all(np.array_equal(one[name], other[name]) for name in one)


BUSY = Environment(drive=1.6, ros=1.3, pulse=1.0, pulse_age_s=0.0, lysosome=0.4)


@pytest.mark.parametrize("step_s", [900.0, HOUR, 6 * HOUR, DAY])
def test_mass_changes_only_by_supply_loss_and_engulfment_in_every_step(step_s):
    pool = make()
    for step in range(12):
        before = pool.mass, pool.queue + pool.intake, pool.born, pool.lost, pool.engulfed, pool.degraded
        pool.advance(step, step_s, BUSY)
        mass, waiting = pool.mass - before[0], pool.queue + pool.intake - before[1]
        born, lost = pool.born - before[2], pool.lost - before[3]
        engulfed, digested = pool.engulfed - before[4], pool.degraded - before[5]
        np.testing.assert_allclose(mass, born - lost - engulfed, rtol=0, atol=1e-13)
        np.testing.assert_allclose(waiting, engulfed - digested, rtol=0, atol=1e-13)
        assert np.all(born > 0)
        assert np.all(lost > 0)


def test_contacts_and_divisions_keep_mass_damage_and_mtdna():
    still = with_values(
        biogenesis_rate=0.0,
        proteolysis_rate=0.0,
        damage_rate=0.0,
        tagging_rate=0.0,
        mtdna_degradation_rate=0.0,
        mtdna_replication_rate=0.0,
    )
    pool = make(parameters=still, days=0)
    before = pool.snapshot()
    run(pool, 60)
    after = pool.snapshot()
    assert np.all(pool.count > 1.05 * before["count"])
    for name in ("wild", "mutant"):
        assert np.array_equal(after[name].sum(axis=1), _alive(before, name).sum(axis=1))
    for state in (before, after):
        state["burden"] = state["mass"] * state["damage"]
    for name in ("mass", "burden"):
        np.testing.assert_allclose(_alive(after, name).sum(axis=1), _alive(before, name).sum(axis=1), rtol=1e-12)
    assert after["damage"].min() >= -1e-12
    assert after["damage"].max() <= 1.0 + 1e-12
    assert not np.array_equal(before["damage"], after["damage"])


def _alive(state, name):
    slots = np.arange(state[name].shape[1])
    return np.where(slots < state["count"][:, None], state[name], 0)


def test_without_hits_there_is_neither_damage_nor_mitophagy():
    pool = run(make(parameters=with_values(damage_rate=0.0, resting_damage=0.0, tagging_rate=0.0), days=10), 20)
    assert np.all(pool.potential == 1.0)
    assert np.all(pool.engulfed == 0.0)
    assert np.all(pool.damaged_fraction == 0.0)
    assert np.all(pool.lost > 0.0)


def test_unequal_sharing_of_damage_keeps_potential_higher_than_equal_sharing():
    unequal, equal = (
        make(12, 100, parameters=table, days=240)
        for table in (TABLE, with_values(division_asymmetry=0.0, fusion_asymmetry=0.0))
    )
    assert unequal.potential.mean() > equal.potential.mean() + 0.03


def test_a_blocked_lysosome_fills_the_queue_to_its_cap_and_stops_mitophagy():
    pool = run(make(individuals=100, days=120), 90, DAY, Environment(lysosome=0.0))
    largest = 2 * TABLE["mito_division_mass"].value / 100
    assert np.all(pool.queue + pool.intake > 0.98 * TABLE["mito_autophagosome_capacity"].value)
    assert np.all(pool.queue + pool.intake < TABLE["mito_autophagosome_capacity"].value + largest)
    assert np.all(pool.degraded < 1e-13)
    before = pool.engulfed
    assert np.all(run(pool, 10, DAY, Environment(lysosome=0.0), 90).engulfed - before < 0.002)


def test_content_stays_at_its_base_in_each_fiber_type_and_in_an_old_person():
    for rest in (Environment(), Environment(ros=1.5, lysosome=0.6)):
        pool = make(48, 100, rest=rest, days=120)
        np.testing.assert_allclose(pool.mass, 1.0, rtol=1e-12)
        run(pool, 40, environment=rest)
        for kind in range(3):
            assert pool.mass[kind::3].mean() == pytest.approx(1.0, abs=0.03)


@pytest.mark.parametrize("individuals", [2, 3, 5])
def test_chance_in_a_small_sample_empties_no_fiber_at_rest(individuals):
    with warnings.catch_warnings(), np.errstate(all="raise"):
        warnings.simplefilter("error")
        pool = make(24, individuals, days=120)
        lowest = np.ones(24)
        for step in range(60):
            lowest = np.minimum(lowest, run(pool, 1, DAY, first=step).capacity)
    assert np.all(pool.count >= 1)
    assert lowest.min() > 0.3
    assert pool.mass.mean() == pytest.approx(1.0, abs=0.15)
    assert np.any(pool.engulfed > 0.0)


def test_a_power_that_is_no_whole_number_is_refused():
    with pytest.raises(ParameterError, match=r"mito_tagging_power = 11\.5 is no whole number"):
        make(days=0, parameters=with_values(tagging_power=11.5))


def test_a_whole_power_is_repeated_multiplication():
    for base in (0.0, 0.3, 1.0, 1.7):
        for power in (0, 1, 3, 6, 12):
            assert rules.raised(base, float(power)) == pytest.approx(base**power, rel=1e-14)


def test_the_tabled_supply_needs_no_correction_in_young_rest():
    assert np.all(np.abs(make(300, 100, days=120).supply - 1.0) < 0.02)


def test_steps_of_one_and_six_hours_tell_the_same_story():
    fibers, noise = 48, 0.029
    work = Environment(drive=1.5)
    hourly, coarse = (make(fibers, 100, days=60) for _ in range(2))
    run(hourly, 20, HOUR, work)
    run(coarse, 20, 6 * HOUR, work)
    allowed = 3 * noise * np.sqrt(2 / fibers)
    assert hourly.mass.mean() > 1.1
    assert hourly.mass.mean() == pytest.approx(coarse.mass.mean(), abs=allowed)
    assert hourly.potential.mean() == pytest.approx(coarse.potential.mean(), abs=0.006)


def test_the_queue_at_rest_does_not_swell_when_steps_are_short():
    means = []
    for step_s in (900.0, 6 * HOUR):
        pool, waiting = make(24, 60, days=60), []
        for step in range(round(10 * DAY / step_s)):
            pool.advance(step, step_s, Environment())
            waiting.append(pool.queue.mean())
        means.append(np.mean(waiting))
    assert means[0] < 1.6 * means[1]


def test_threads_change_no_bit():
    alone, shared = make(7), make(7)
    run(alone, 5, environment=BUSY)
    run(shared, 5, environment=BUSY, threads=3)
    assert same_bits(alone.snapshot(), shared.snapshot())


def test_the_order_of_fibers_changes_no_bit():
    order = np.array([4, 0, 5, 2, 6, 1, 3])
    types, keys, ros = np.array(TYPES)[np.arange(7) % 3], np.arange(7) + 3, 1.0 + 0.1 * (np.arange(7) // 4)
    states = []
    for turn in (np.arange(7), order):
        rest = Environment(ros=ros[turn])
        pool = MitochondrialPool(list(types[turn]), 40, 1, 1, keys[turn], TABLE, rest, 20)
        states.append(run(pool, 5, environment=rest._replace(drive=1.0 + 0.1 * turn)).snapshot())
    states[0] = {name: values[order] if np.ndim(values) else values for name, values in states[0].items()}
    assert same_bits(*states)


def test_a_stopped_run_goes_on_bit_for_bit():
    whole = run(make(), 6, environment=BUSY)
    half = run(make(), 3, environment=BUSY)
    other = make(seed=99)
    other.go_back_to(half.snapshot())
    run(other, 3, environment=BUSY, first=12)
    assert same_bits(whole.snapshot(), other.snapshot())
    assert np.array_equal(whole.mitophagy_per_day, other.mitophagy_per_day)


def test_another_seed_person_or_fiber_is_another_muscle():
    one, seed = make(fibers=3), make(fibers=3, seed=6)
    person = MitochondrialPool(list(TYPES), 60, 5, 2, np.arange(3) + 70, TABLE, None, 30)
    rows = [*one.snapshot()["damage"], *seed.snapshot()["damage"], *person.snapshot()["damage"]]
    assert len({row.tobytes() for row in rows}) == 9


def test_identities_are_lasting_and_never_shared_within_a_fiber():
    pool = make()
    born = {fiber: set(row[:alive]) for fiber, (row, alive) in enumerate(zip(*_names(pool), strict=True))}
    run(pool, 60, DAY)
    for fiber, (row, alive) in enumerate(zip(*_names(pool), strict=True)):
        assert len(set(row[:alive])) == alive
        assert born[fiber] & set(row[:alive])


def _names(pool):
    state = pool.snapshot()
    return state["identity"], state["count"]


def test_a_contact_finds_any_other_organelle_with_equal_chance():
    pool, kernel = make(1, 20), kernels()
    partner = callable_here(kernel.partner)
    alive, picks = int(pool.count[0]), 8000
    tally = np.zeros(alive)
    for pick in range(picks):
        words = kernel.block(1, 2, pick, 0, 0)
        tally[partner(alive, 3, words[0], words[1], pool._rows.identity[0])] += 1
    assert tally[3] == 0
    expected = picks / (alive - 1)
    statistic = np.sum((np.delete(tally, 3) - expected) ** 2) / expected
    assert chi2.sf(statistic, alive - 2) > 1e-3


def test_a_full_row_refuses_divisions_and_says_so():
    pool = make(3, 4, days=5)
    run(pool, 200, DAY, Environment(drive=12.0))
    assert np.all(pool.count <= 12)
    assert pool.crowded.sum() > 0
    np.testing.assert_allclose(pool.mass, 1.0 + pool.born - pool.lost - pool.engulfed, rtol=1e-11)


def test_mtdna_stays_spread_over_organelles_for_decades():
    pool = make(4, 40, days=60)
    for step in range(25 * 365):
        pool.advance(step, DAY, Environment())
    state = pool.snapshot()
    copies = state["wild"] + state["mutant"]
    alive = np.arange(copies.shape[1]) < state["count"][:, None]
    per_mass = (copies * alive).sum(axis=1) / (pool.mass * 40)
    assert per_mass == pytest.approx(TABLE["mito_mtdna_copies"].value, rel=0.3)
    assert ((copies == 0) & alive).sum() < 0.25 * alive.sum()


def test_the_compiled_rules_are_the_ones_a_reader_calls():
    kernel, p = kernels(), rules.constants(TABLE)
    for name, arguments in {
        "raised": (0.7, 12.0),
        "potential": (0.2, 3, 1),
        "loss_rate": (0.7,),
        "contact_weight": (0.8,),
        "tagging_hazard": (0.7, 1.5),
        "passed_on": (0.3, 1.1, 0.1, 0.9, 0.6),
        "tagging_pulse": (1.0, 4 * HOUR),
        "copy_birth_rate": (420.0, 100.0),
    }.items():
        given = arguments if name == "raised" else (*arguments, p)
        assert callable_here(getattr(kernel, name))(*given) == pytest.approx(getattr(rules, name)(*given), rel=1e-14)


def test_rules_point_the_way_biology_says():
    p = rules.constants(TABLE)
    assert rules.loss_rate(0.5, p) > rules.loss_rate(1.0, p) > rules.loss_rate(2.0, p)
    assert rules.tagging_hazard(0.5, 1.0, p) > 10 * rules.tagging_hazard(0.9, 1.0, p)
    assert rules.contact_weight(0.9, p) > 0.9 > 0.1 > rules.contact_weight(0.3, p)
    assert rules.division_hazard(1.7, 1.0, p) == pytest.approx(p.division_rate)
    assert rules.tagging_pulse(1.0, p.tagging_pulse_peak, p) == pytest.approx(1.0 + p.tagging_pulse_gain)
    assert rules.utilization(1.0, 0.0, p) == p.utilization_high
    assert rules.engulfment_room(p.autophagosome_capacity, 0.0, p) == 0.0
    eager = p._replace(heteroplasmy_loss=0.3)
    assert rules.potential(0.1, 0, 4, p) == rules.potential(0.1, 4, 0, p)
    assert rules.potential(0.1, 0, 4, eager) < 0.8 * rules.potential(0.1, 4, 0, eager)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (Environment(ros=np.ones(4)), "ros has 4 values for 6 fibers"),
        (Environment(lysosome=-1.0), "lysosome"),
        (Environment(ros=np.nan), "ros"),
        (Environment(drive=0.0), "drive = 0"),
    ],
)
def test_surroundings_that_cannot_be_are_refused(change, says):
    with pytest.raises(ScenarioError, match=says):
        make(days=0).advance(0, HOUR, change)


def test_steps_and_fibers_that_cannot_be_are_refused():
    pool = make(days=0)
    with pytest.raises(ScenarioError, match="too long"):
        pool.advance(0, 2 * DAY, Environment())
    with pytest.raises(ScenarioError, match="Count the steps"):
        pool.advance(-1, HOUR, Environment())
    with pytest.raises(ScenarioError, match="different keys"):
        MitochondrialPool(["I", "I"], 10, 1, 1, np.array([3, 3]), TABLE)
    with pytest.raises(ParameterError, match="not a fiber type"):
        MitochondrialPool(["IIb"], 10, 1, 1, np.array([3]), TABLE)
    with pytest.raises(ScenarioError, match="another muscle"):
        pool.go_back_to(make(fibers=3, days=0).snapshot())
