"""What must hold for radicals, what clears them and what they leave, whatever their numbers."""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import ACTIVITIES, subject
from cellsim.population.fibers.state import build
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda, Work

HOUR, DAY = 3600.0, 86400.0
FIBERS = 6
YOUNG = subject(25.0, "male", 75.0, "recreational")


def muscle(*work, model=None, who=YOUNG):
    return muscle_of(model or human_muscle(), who, "radicals", FIBERS, 4, 1, Agenda(work=work))


def ride(start_s, seconds, share, strain=0.0, per_second=0.0):
    return Work(start_s, (seconds,), (share,), strain, per_second * seconds, 0.25, "endurance")


def mean(one, name, group="all"):
    fibers = one.fibers
    return fibers.mean(fibers.derived()[name] if name in fibers.definition else fibers.content(name), group)


@cache
def worked(share, minutes, rows=(), strain=0.0, per_second=0.0):
    """Rested, and at the end of a bout: ROS, the call of Nrf2 and the transcript, of type I; of all minutes of it."""
    model = human_muscle().with_rows(beyond=True, **dict(rows)) if rows else None
    one = muscle(ride(0.0, 60.0 * minutes, share, strain, per_second), model=model)
    found = []
    for minute in range(minutes + 1):
        advance(one, 60.0 * minute)
        found.append([mean(one, name, "I") for name in ("ROS", "ROS_call", "ANTIOXIDANT_MRNA", "NOX2")])
    return np.array(found)


@pytest.mark.parametrize("activity", ACTIVITIES)
@pytest.mark.parametrize("age", [25.0, 70.0])
def test_at_rest_nothing_is_called_and_nothing_moves(age, activity):
    fibers = build(human_muscle(), subject(age, "male", 75.0, activity), FIBERS, 1, 1)
    now, rates = fibers.derived(), fibers.rates()
    assert (now["ROS_call"] == 0.0).all()
    np.testing.assert_allclose(now["NOX2"], 1.0)
    assert (now["xanthine_oxidase"] < 1e-3).all()
    for name in ("ANTIOXIDANT_MRNA", "ANTIOXIDANTS", "HSP_MRNA", "HSP"):
        habit = fibers.P[fibers.argument["habit_HSP" if name.startswith("HSP") else "habit_ANTIOXIDANTS"]]
        np.testing.assert_allclose(fibers.content(name), 1.0 + habit, rtol=1e-5)
    for name in ("Ros", "Sod2", "Lesions", "Guanine"):
        assert np.abs(rates[name]).max() * DAY < 1e-3


def test_what_is_shown_of_radicals_can_be_compared_between_people():
    """They are not folds of each one's own rest: the rested old have more of them, and the trained clear more."""
    shown = human_muscle().observables
    assert not any(shown[name].rested for name in ("ros", "dna_lesions", "oxidized_guanine", "antioxidants"))
    young, old, trained = (
        build(human_muscle(), subject(age, "male", 75.0, activity), FIBERS, 1, 1)
        for age, activity in ((25.0, "recreational"), (70.0, "recreational"), (25.0, "trained"))
    )
    assert old.mean(old.content("ROS")) > 1.1 * young.mean(young.content("ROS"))
    assert trained.mean(trained.content("SOD2")) > 1.3 * young.mean(young.content("SOD2"))


def test_without_nadph_oxidase_work_makes_no_more_radicals_than_rest():
    """What contraction adds is that oxidase's: the chain makes less, as electrons are called on."""
    whole, without = worked(0.6, 10), worked(0.6, 10, (("Nox2_level", 0.0),))
    assert whole[-1, 0] > 1.3 * whole[0, 0]
    assert without[-1, 0] < without[0, 0]
    assert without[0, 0] < whole[0, 0]


def test_lengthening_adds_radicals_while_it_lasts():
    """The same power running down: more of them by NADPH oxidase; none of that when it is over."""
    level, down = worked(0.4, 5), worked(0.4, 5, (), 0.09, 1.4)
    assert down[-1, 3] > level[-1, 3] + 0.5
    assert down[-1, 0] > 1.05 * level[-1, 0]
    one = muscle(ride(0.0, 300.0, 0.4, 0.09, 1.4))
    advance(one, 200.0)
    np.testing.assert_allclose(one.fibers.P[one.fibers.argument["stretch"]], 0.09 * 1.4)
    advance(one, 301.0)
    assert (one.fibers.P[one.fibers.argument["stretch"]] == 0.0).all()


def test_xanthine_oxidase_makes_radicals_of_what_hard_work_leaves_and_goes_on_after_it():
    hard, easy = ride(0.0, 1200.0, 0.85), ride(0.0, 1200.0, 0.4)
    left = {}
    for name, work in (("hard", hard), ("easy", easy)):
        one = muscle(work)
        advance(one, 1500.0)
        left[name] = mean(one, "xanthine_oxidase")
        one.fibers.set("Xanthine_level", 0.0)
        without = mean(one, "ROS_source")
        one.fibers.set("Xanthine_level", 1.0)
        assert mean(one, "ROS_source") >= without
    assert left["hard"] > 0.05
    assert left["hard"] > 3.0 * left["easy"]


def test_more_power_never_calls_less_and_a_tenth_more_never_twice():
    """No step anywhere: of type I, from what any day asks to what can be held for a quarter of an hour."""
    shares = [0.25 * 1.1**step for step in range(13)]
    rises = np.array([worked(share, 15)[-1, [0, 2]] - worked(share, 15)[0, [0, 2]] for share in shares])
    assert (np.diff(rises, axis=0) > -1e-3).all()
    counts = rises[:-1, 0] > 0.15  # below that there is next to nothing to double
    assert counts.sum() > 6
    assert (rises[1:, 0] < 2.0 * rises[:-1, 0])[counts].all()
    counts = rises[:-1, 1] > 0.1
    assert (rises[1:, 1] < 2.0 * rises[:-1, 1])[counts].all()


def test_strand_breaks_are_closed_within_hours_and_oxidized_guanine_stays_the_night():
    one = muscle(ride(0.0, HOUR, 0.7))
    rested = {name: mean(one, name, "I") for name in ("DNA_lesions", "OXIDIZED_GUANINE")}
    advance(one, HOUR)
    broken, oxidized = (mean(one, name, "I") / rested[name] - 1.0 for name in rested)
    assert broken > 0.2
    assert 0.0 < oxidized < broken
    advance(one, 5.0 * HOUR)
    assert mean(one, "DNA_lesions", "I") < (1.0 + 0.1 * broken) * rested["DNA_lesions"]
    assert mean(one, "OXIDIZED_GUANINE", "I") > (1.0 + 0.3 * oxidized) * rested["OXIDIZED_GUANINE"]


@cache
def trained(days, share=0.6, minutes=60.0, week=(0, 2, 4, 6)):
    """Enzymes against radicals of each type at the end of each day of weeks with such rides."""
    work = [ride(day * DAY, 60.0 * minutes, share) for day in range(days) if day % 7 in week]
    one, found = muscle(*work), []
    for day in range(1, days + 1):
        advance(one, day * DAY)
        found.append([mean(one, "ANTIOXIDANTS", group) for group in ("I", "IIa", "all")])
    return np.array(found)


def test_training_builds_enzymes_against_radicals_over_weeks_and_rest_lets_them_go():
    """Each recruited type; twice the rides build more, yet not twice as much; a week brings half of it."""
    rides = trained(21)
    four, two = (each[-7:].mean(axis=0) - 1.0 for each in (rides, trained(21, week=(0, 4))))
    assert (four[:2] > 0.05).all()
    assert (four > 1.15 * two).all()
    assert (four < 2.0 * two).all()
    assert ((rides[6] - 1.0) / four > 0.4).all()
    one = muscle(*[ride(day * DAY, HOUR, 0.6) for day in (0, 2, 4, 6)])
    before = mean(one, "ANTIOXIDANTS")
    advance(one, 7.0 * DAY)
    gained = mean(one, "ANTIOXIDANTS") - before
    advance(one, 14.0 * DAY)
    assert 0.2 * gained < mean(one, "ANTIOXIDANTS") - before < 0.6 * gained


def test_a_habit_is_a_rest_that_stays_and_its_end_lets_enzymes_go_without_a_call():
    """Whatever weeks somebody comes from, enzymes at the start are those of the person; without the weeks they fall."""
    plain = build(human_muscle(), YOUNG, FIBERS, 1, 1)
    usual = build(human_muscle(), YOUNG, FIBERS, 1, 1, {"habit_ANTIOXIDANTS": 0.4})
    np.testing.assert_allclose(usual.content("ANTIOXIDANTS"), 1.4, rtol=1e-5)
    for name in ("ROS", "SOD2", "DNA_lesions"):
        np.testing.assert_allclose(usual.content(name), plain.content(name), rtol=1e-6)
    usual.set("clock", 0.0)
    usual.react(20.0 * DAY, 0.0)
    np.testing.assert_allclose(usual.content("ANTIOXIDANTS"), 1.4, rtol=1e-5)
    usual.set("habit_ANTIOXIDANTS", 0.0)
    usual.react(60.0 * DAY, 20.0 * DAY)
    np.testing.assert_allclose(usual.content("ANTIOXIDANTS"), 1.0, atol=0.01)
    assert (usual.derived()["ROS_call"] == 0.0).all()
    np.testing.assert_allclose(usual.content("ROS"), 1.4 * plain.content("ROS"), rtol=0.05)
