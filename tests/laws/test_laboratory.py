"""What must hold for the tests of a laboratory: they disturb nobody, read what is there, and err as laboratories do."""

from dataclasses import replace
from functools import cache
from math import log, sqrt
from statistics import mean, stdev

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.biology.person.laboratory import BY_NAME, SAMPLE_ERRORS, TESTS, errors, misread
from cellsim.errors import ScenarioError
from cellsim.population.assays.done import DONE, assay
from cellsim.population.assays.in_chamber import respirometry
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Feeding, Work
from cellsim.population.performance.ergometer import pedal
from cellsim.population.person.readings import lot
from cellsim.study.protocols import rested_muscle

RIDE = Work(600.0, (1800.0,), (0.8,), 0.0, 0.0, 0.25, "endurance")
QUICK = ("ramp test", "PCr recovery", "NIRS recovery", "respirometry", "membrane potential")


@cache
def rested(activity: str = "recreational") -> Muscle:
    return rested_muscle(subject(28.0, "male", 75.0, activity), "someone", 16, mitochondria=4)


def riding() -> Muscle:
    muscle = rested().future()
    muscle.agenda = replace(Agenda(), work=(RIDE,))
    return muscle


@pytest.mark.parametrize("name", [each.name for each in TESTS])
def test_a_test_gives_what_it_declares_and_leaves_the_muscle_as_it_was(name: str) -> None:
    muscle = rested()
    before = muscle.snapshot()
    found = assay(muscle, name)
    assert muscle.snapshot() == before
    assert found.keys() <= {each.name for each in BY_NAME[name].quantities}
    assert found
    assert all(np.isfinite(each) for each in found.values())


def test_every_test_that_is_declared_is_done_and_no_other() -> None:
    assert DONE.keys() == BY_NAME.keys()
    names = [each.name for test in TESTS for each in test.quantities]
    assert len(names) == len(set(names))


def test_who_comes_to_the_laboratory_lives_on_to_the_same_bits() -> None:
    alone, tested = riding(), riding()
    for moment in (0.0, 1000.0, 2400.0, 3000.0):
        for each in (alone, tested):
            advance(each, moment)
        for name in QUICK:
            assay(tested, name)
    for each in (alone, tested):
        advance(each, 7200.0)
    assert alone.snapshot() == tested.snapshot()


def test_a_test_sees_the_muscle_as_it_is_then() -> None:
    muscle = riding()
    fresh = assay(muscle, "ramp test")
    advance(muscle, 2400.0)  # as the ride ends
    tired = assay(muscle, "ramp test")
    assert tired["wmax"] < 0.95 * fresh["wmax"]


def test_a_test_in_a_bout_begins_where_the_muscle_stands() -> None:
    muscle = riding()
    advance(muscle, 1333.0)  # between two points of its own
    course = pedal(muscle, [(30.0, 20.0)], every_s=1.0)
    now = muscle.fibers.mean(muscle.fibers.content("PCr")) / 1000.0
    assert course.phosphocreatine[0] == pytest.approx(now, rel=1e-3)
    assert course.phosphocreatine[-1] > course.phosphocreatine[0]
    assert 0.0 < course.vo2[1] < 60.0


def test_a_harder_constant_load_exhausts_sooner_and_an_easy_one_nobody() -> None:
    hard, harder = (assay(rested(), "constant load", watts) for watts in (400.0, 500.0))
    assert harder["time_to_exhaustion"] < hard["time_to_exhaustion"]
    assert "time_to_exhaustion" not in assay(rested(), "constant load", 60.0)


def test_states_of_a_chamber_stand_in_their_order_and_follow_content() -> None:
    plain, rich = (respirometry(rested(each), 0.0) for each in ("sedentary", "trained"))
    for found in (plain, rich):
        leak, one, both, ets = (
            found[f"respiration_{name}"] for name in ("leak", "oxphos_1", "oxphos_12", "ets")
        )  # fmt: skip
        assert 0.0 < leak < one < both < ets
    density = [rested(each).fibers.mean(rested(each).fibers.density) for each in ("sedentary", "trained")]
    for name in ("leak", "oxphos_12", "ets"):
        ratio = rich[f"respiration_{name}"] / plain[f"respiration_{name}"]
        assert ratio == pytest.approx(density[1] / density[0], rel=0.1)


def test_without_complex_one_nothing_is_burnt() -> None:
    muscle = rested().future()
    muscle.fibers.set("respiration_Vmax", 1e-6 * muscle.model.values["respiration_Vmax"])
    found = respirometry(muscle, 0.0)
    assert found["respiration_oxphos_12"] < 1e-3 * respirometry(rested(), 0.0)["respiration_oxphos_12"]


def test_peroxide_falls_where_adp_lets_electrons_go_on() -> None:
    found = assay(rested(), "peroxide")
    assert 0.0 < found["peroxide_oxphos"] < found["peroxide_leak"]


def test_dye_leaves_a_matrix_whose_potential_falls() -> None:
    muscle = riding()
    at_rest = assay(muscle, "membrane potential")["dye_ratio"]
    advance(muscle, 1500.0)
    assert assay(muscle, "membrane potential")["dye_ratio"] < at_rest


def test_both_ways_to_oxidative_capacity_put_people_in_one_order() -> None:
    for name, key in (("PCr recovery", "pcr_half_time"), ("NIRS recovery", "nirs_time_constant")):
        slow, fast = (assay(rested(who), name)[key] for who in ("sedentary", "trained"))
        assert slow > fast


def test_a_clamp_holds_glucose_and_tells_who_resists_insulin_and_nothing_of_a_meal_to_come() -> None:
    """And of two people alike but for that, the one in whom insulin does more takes more glucose for it."""
    found = {}
    for sensitivity in (0.5, 1.0):
        muscle = rested().future()
        muscle.body.set("insulin_sensitivity", sensitivity)
        muscle.body.rest()
        muscle.agenda = replace(Agenda(), meals=(Feeding(3600.0, 100.0, 0.0),))
        found[sensitivity] = assay(muscle, "glucose clamp")
    assert found[0.5]["m_value"] < 0.9 * found[1.0]["m_value"]
    for each in found.values():
        assert each["clamp_glucose"] == pytest.approx(5.0, abs=0.1)
        assert each["clamp_insulin"] == pytest.approx(found[1.0]["clamp_insulin"], rel=0.1)


def test_who_has_strained_their_legs_jumps_lower_and_says_so() -> None:
    fresh, muscle = rested(), rested().future()
    run = Work(600.0, (1800.0,), (0.6,), 0.15, 2000.0, 0.5, "endurance")
    muscle.agenda = replace(Agenda(), work=(run,))
    advance(muscle, 600.0 + 1800.0 + 86400.0)
    assert assay(fresh, "jump")["jump_height"] == pytest.approx(100.0)
    assert assay(fresh, "soreness")["soreness_vas"] == 0.0
    tissue = muscle.damage.observables()
    fell = 100.0 - assay(muscle, "jump")["jump_height"]
    assert 0.0 < fell < 100.0 * (1.0 - tissue["force"]), "recoil keeps much of a jump, and so do other muscles"
    assert assay(muscle, "soreness")["soreness_vas"] == pytest.approx(100.0 * tissue["soreness"])
    assert 0.0 < tissue["soreness"] <= 1.0


# ---- errors of the laboratory


def test_every_error_is_a_row_of_the_model() -> None:
    rows = human_muscle().rows
    named = {each.error for test in TESTS for each in test.quantities} - {""}
    named |= {row for each in SAMPLE_ERRORS.values() for row in each.values()}
    assert named <= rows.keys()
    assert all(0.0 < each < 0.5 for each in errors(rows).values())


def test_readings_err_around_the_truth_by_as_much_as_their_row_says() -> None:
    cv = errors(human_muscle().rows)["vo2max"]
    read = [misread(50.0, cv, lot(7, person), "ramp test: vo2max") for person in range(2000)]
    assert mean(read) == pytest.approx(50.0, rel=4.0 * cv / sqrt(2000))
    assert stdev(log(each) for each in read) == pytest.approx(sqrt(log(1.0 + cv * cv)), rel=0.06)


def test_an_error_depends_on_whose_it_is_and_on_nothing_else() -> None:
    first, again = (misread(50.0, 0.05, lot(7, 3, 1), "vo2max") for _ in range(2))
    assert first == again
    assert len({first, misread(50.0, 0.05, lot(7, 3, 2), "vo2max"), misread(50.0, 0.05, lot(7, 4, 1), "vo2max")}) == 3


def test_an_unknown_test_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ScenarioError, match=r"no test 'treadmill'\. Write one of ramp test"):
        assay(rested(), "treadmill")
