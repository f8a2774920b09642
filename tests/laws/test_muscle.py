"""What must hold for a whole muscle, whatever its numbers are."""

from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.exercise.recruitment import greatest_drive
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle import exchange
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Administration, Agenda, Change, Feeding, Work, after_bouts
from cellsim.population.readout.observe import observe, rested_values

HOUR = 3600.0
FIBERS, ORGANELLES = 10, 20
RIDE = Work(600.0, (600.0,), (0.6,), 0.03, 900.0, 0.2, "endurance")
BUSY = Agenda(work=(RIDE,), doses=(Administration(300.0, "NR", 500.0),), meals=(Feeding(1500.0, 80.0, 20.0),))


def muscle(agenda: Agenda = BUSY, order: list[int] | None = None, age: float = 30.0) -> Muscle:
    return muscle_of(
        human_muscle(),
        subject(age, "male", 75.0, "recreational"),
        "someone",
        FIBERS,
        ORGANELLES,
        3,
        agenda,
        order,
    )


def bits(of: Muscle) -> list[bytes]:
    pool = of.pool.snapshot()
    return [of.fibers.Y.tobytes(), of.fibers.P.tobytes(), *(np.asarray(pool[name]).tobytes() for name in sorted(pool))]


def test_a_run_that_stops_and_goes_on_has_the_same_bits() -> None:
    straight, stopped, resumed = muscle(), muscle(), muscle()
    advance(stopped, 777.0)
    resumed.go_back_to(stopped.snapshot())
    for each in (straight, resumed):
        advance(each, 2 * HOUR)
    assert bits(straight) == bits(resumed)
    assert straight.damage.force() == resumed.damage.force()
    assert straight.body.observable("nad_blood") == resumed.body.observable("nad_blood")


def test_looking_on_the_way_changes_no_bit() -> None:
    unseen, watched = muscle(), muscle()
    for moment in (0.5, 301.25, 600.0, 777.0, 1234.0, 1500.0, 4000.5):
        advance(watched, moment)
        assert watched.time_s == moment
        watched.snapshot()
    for each in (unseen, watched):
        advance(each, 2 * HOUR)
    assert bits(unseen) == bits(watched)
    assert unseen.body.snapshot() == watched.body.snapshot()
    assert unseen.damage.force() == watched.damage.force()


def test_a_look_sees_the_dose_that_was_just_swallowed() -> None:
    dosed = muscle(Agenda(doses=(Administration(0.0, "NAM", 1000.0),)))
    rested = dosed.body.level("NAM_plasma")
    advance(dosed, 300.0)
    assert dosed.body.level("NAM_plasma") > 10.0 * rested
    assert dosed.fibers.P[dosed.fibers.argument["NAM_plasma"], 0] > 2.0 * rested


def test_threads_change_no_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "SHARED_FROM", 1)
    one, two = muscle(), muscle()
    advance(one, HOUR, threads=1)
    advance(two, HOUR, threads=2)
    assert bits(one) == bits(two)


def test_the_order_of_fibers_changes_no_bit_of_what_is_observed() -> None:
    forward, backward = muscle(), muscle(order=list(reversed(range(FIBERS))))
    rested = [rested_values(each.fibers) for each in (forward, backward)]
    for each in (forward, backward):
        advance(each, HOUR)
    there = [backward.fibers.keys.tolist().index(key) for key in forward.fibers.keys]
    assert np.array_equal(forward.fibers.Y, backward.fibers.Y[:, there])
    first, second = (observe(each, before).by_group for each, before in zip((forward, backward), rested, strict=True))
    assert first == second


def test_the_membrane_potential_that_is_shown_falls_with_work_and_with_damage() -> None:
    """A sound organelle has what its chain holds against its load; a damaged one has less of it."""
    ridden = muscle(Agenda(work=(RIDE,)))
    rested = rested_values(ridden.fibers)

    def shown(damage: float | None = None) -> np.ndarray:
        state = ridden.pool.snapshot()
        if damage is not None:
            ridden.pool.go_back_to(state | {"damage": np.full_like(state["damage"], damage)})
        found = observe(ridden, rested).by_fiber["membrane_potential"]
        ridden.pool.go_back_to(state)
        return found

    at_rest, sound = shown(), shown(damage=0.0)
    assert np.all((sound > 175.0) & (sound < 183.0))
    assert np.all(at_rest < sound)
    np.testing.assert_allclose(shown(damage=0.3), 0.7 * sound, rtol=1e-9)
    advance(ridden, 900.0)
    assert ridden.fibers.mean(shown()) < ridden.fibers.mean(at_rest) - 3.0
    assert np.all(shown(damage=0.0) < sound)


def test_a_rested_muscle_stays_at_rest() -> None:
    still = muscle(Agenda())
    before = still.fibers.Y.copy()
    advance(still, 6 * HOUR)
    held = [still.fibers.species[name] for name in ("ATP", "PCr", "GLY", "AMPK", "PGC1A_MRNA", "NAMPT_protein")]
    assert np.allclose(still.fibers.Y[held], before[held], rtol=5e-3)
    assert still.damage.force() == 1.0
    assert not still.failures


def test_what_blood_brings_to_a_rested_muscle_does_not_swing() -> None:
    """Vessels open to what is burnt, and what is burnt follows what they bring: that loop must not ring."""
    still, seen = muscle(Agenda()), []
    for minute in range(10, 70, 10):
        advance(still, 60.0 * minute)
        seen.append([still.fibers.content(name).copy() for name in ("FLOW", "CAP1", "CAP2", "CAP3", "VEIN", "O2")])
    assert (np.max(seen, axis=0) / np.min(seen, axis=0)).max() < 1.01


def test_moieties_are_conserved_while_mitochondria_turn_over() -> None:
    busy = muscle()
    parts = {name: _total(busy, name) for name in ("adenine", "phosphate", "creatine", "pyridine ring")}
    advance(busy, 24 * HOUR)
    for name, before in parts.items():
        assert np.abs(_total(busy, name) / before - 1.0).max() < 1e-10, name


def _total(of: Muscle, part: str) -> np.ndarray:

    held = [each.parts.get(part, 0.0) for each in human_muscle().fiber.species.values()]
    return np.array(held) @ of.fibers.Y


def test_nothing_falls_below_zero() -> None:
    busy = muscle()
    for moment in (660.0, 1200.0, 1260.0, HOUR, 6 * HOUR):
        advance(busy, moment)
        content = busy.fibers.tolerance > 0
        content &= np.isfinite(busy.fibers.tolerance)
        assert (busy.fibers.Y[content] >= -busy.fibers.tolerance[content, None]).all()


def test_harder_work_leaves_less_phosphocreatine_and_glycogen() -> None:
    left = []
    for share in (0.3, 0.6, 0.8):
        each = muscle(Agenda(work=(replace(RIDE, fractions=(share,)),)))
        advance(each, RIDE.end_s)
        left.append([each.fibers.mean(each.fibers.content(name)) for name in ("PCr", "GLY")])
    assert left[0] > left[1] > left[2]
    assert left[0][1] > left[1][1] > left[2][1]


def test_a_task_beyond_all_fibers_is_noted_and_delivers_less() -> None:
    over = muscle(Agenda(work=(replace(RIDE, fractions=(2.5,)),)))
    advance(over, RIDE.end_s)
    assert over.failures
    greatest = greatest_drive(over.exchange.able.sum() / over.fresh, over.rules.central)
    assert 0.0 < over.recruitment.drive < 1.0
    assert over.recruitment.drive == pytest.approx(greatest, rel=0.02), "as great as fatigue lets it be"
    assert over.recruitment.delivered < over.recruitment.demand


def test_an_enzyme_comes_back_when_its_perturbation_ends() -> None:
    blocked = muscle(Agenda(changes=(Change(HOUR, 3 * HOUR, "NAMPT_level", 0.0),)))
    row = blocked.fibers.argument["NAMPT_level"]
    before = blocked.fibers.P[row].copy()
    advance(blocked, 2 * HOUR)
    assert (blocked.fibers.P[row] == 0.0).all()
    assert (blocked.fibers.rates()["NAMPT"] == 0.0).all()
    advance(blocked, 4 * HOUR)
    assert np.array_equal(blocked.fibers.P[row], before)


@pytest.mark.parametrize("first", [0, 1])
def test_two_perturbations_in_a_row_act_in_either_order_of_writing(first: int) -> None:
    written = [Change(HOUR, 2 * HOUR, "NAMPT_level", 0.5), Change(2 * HOUR, 3 * HOUR, "NAMPT_level", 0.2)]
    changed = muscle(Agenda(changes=(written[first], written[1 - first])))
    rested = changed.base["fiber", "NAMPT_level"]
    for moment, factor in ((1.5, 0.5), (2.5, 0.2), (3.5, 1.0)):
        advance(changed, moment * HOUR)
        assert np.array_equal(changed.fibers.P[changed.fibers.argument["NAMPT_level"]], factor * rested)


def test_an_easy_walk_does_not_silence_the_call_of_a_hard_ride() -> None:
    ride = replace(RIDE, durations=(3600.0,), fractions=(0.7,))
    walk = replace(RIDE, start_s=4 * HOUR, durations=(60.0,), fractions=(0.05,))
    after = []
    for work in ((ride,), (ride, walk)):
        one = muscle(Agenda(work=work))
        advance(one, 5 * HOUR)
        after.append(one)
    assert np.array_equal(after[0].pulse, after[1].pulse)
    assert np.array_equal(after[0].pulse_start_s, after[1].pulse_start_s)
    assert after[0].pulse.max() > 0.0


def test_a_damaged_muscle_needs_more_of_its_fibers_for_the_same_power() -> None:
    drives = []
    for agenda in (Agenda(work=(RIDE,)), Agenda(work=(RIDE,))):
        one = muscle(agenda)
        if drives:
            one.damage.apply_bout(0.22, 50.0, 1.0, 10.0, 0.5, "resistance")
        advance(one, RIDE.start_s + 300.0)
        drives.append(one.recruitment.drive)
    assert drives[1] > 1.1 * drives[0]


@pytest.mark.parametrize(("age", "activity"), [(28.0, "trained"), (70.0, "sedentary")])
def test_mitochondria_rest_in_the_surroundings_of_their_own_fibers(age: float, activity: str) -> None:
    still = muscle_of(human_muscle(), subject(age, "male", 75.0, activity), "someone", 32, 200, 3, Agenda())
    before = still.pool.damaged_fraction.mean(), still.pool.mass.mean()
    advance(still, 10 * 24 * HOUR)
    assert still.pool.damaged_fraction.mean() == pytest.approx(before[0], abs=0.006)
    assert still.pool.mass.mean() == pytest.approx(before[1], abs=0.03)


@pytest.mark.parametrize("compound", ["NR", "NAM", "NA"])
def test_a_precursor_reaches_the_muscle_and_none_does_without_a_dose(compound: str) -> None:
    dosed, plain = muscle(Agenda(doses=(Administration(0.0, compound, 1000.0),))), muscle(Agenda())
    for each in (dosed, plain):
        advance(each, 6 * HOUR)
    ring = ("NAM_blood", "NR_blood", "NA_blood")
    taken = [-sum(each.fibers.mean(each.fibers.content(name)) for name in ring) for each in (dosed, plain)]
    assert taken[0] > taken[1]


def test_a_fiber_that_runs_out_of_atp_goes_stiff_and_the_run_goes_on() -> None:
    """No matrix from the start of a ride on: such a fiber spends its ATP, and stops pulling."""
    lost = muscle(Agenda(work=(replace(RIDE, durations=(3600.0,)),)))
    lost.fibers.density[:] *= 0.01
    advance(lost, 6 * HOUR)
    assert np.isfinite(lost.fibers.Y).all()
    assert (lost.fibers.content("ATP") >= -1.0).all()
    assert lost.failures


def test_what_follows_bouts_is_one_change_where_they_are_close() -> None:
    ride = replace(RIDE, durations=(600.0,), fractions=(0.5,))
    bouts = [replace(ride, start_s=hour * HOUR) for hour in (30.0, 0.0, 3.0)]
    assert after_bouts(bouts, "PARP_activation", 7.0, 5 * HOUR) == [
        Change(0.0, 8 * HOUR + 600.0, "PARP_activation", 7.0),
        Change(30 * HOUR, 35 * HOUR + 600.0, "PARP_activation", 7.0),
    ]
