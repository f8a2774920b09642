"""What the literature says of ATP, phosphocreatine, glycogen, lactate and redox in working muscle.

Sizes in mmol/kg dry muscle are divided by 2.9 for mmol per litre of fiber water.
"""

from functools import cache

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.work import Agenda
from cellsim.population.performance.uptake import uptake_kinetics
from tests.claims.conftest import FIBERS, INDIVIDUALS, SEED, workload

PER_DRY = 2.9  # mmol/kg dry muscle in 1 mmol/L
DRY_IN_WET = 1.0 / 4.3
ALL_OUT = 20.0  # share of Wmax that nobody can give


@pytest.fixture(scope="module")
def sprint(lab):
    """Thirty seconds all-out, and four minutes of rest."""
    return lab.exercised((0.5, ALL_OUT), rest_h=4.0 / 60.0, every_s=1.0)


@pytest.fixture(scope="module")
def sprints(lab):
    """Ten sprints of 6 s with rests of 30 s."""
    return lab.exercised(*(10 * [(0.1, ALL_OUT), (0.5, 0.0)]), every_s=1.0)


@pytest.fixture(scope="module")
def at_60_percent(lab):
    """Half an hour at 60 % of one's own Wmax and 15 min of rest, by age and activity."""
    return lambda age, activity: lab.exercised((30.0, 0.6), rest_h=0.25, age=age, activity=activity)


def dry_lost(course, name, seconds, group="all"):
    """What fibers lost of something [mmol/kg dry muscle]."""
    return (course.at(0.0, name, group=group) - course.at(seconds / 3600.0, name, group=group)) * PER_DRY / 1e3


@cache
def uptake_time_constant(age, activity):
    """Time constant of oxygen uptake in moderate work, after easy pedaling, fitted from 20 s on [s]."""
    who = subject(age, "male", 75.0, activity)
    muscle = muscle_of(human_muscle(), who, "claims", FIBERS, INDIVIDUALS, SEED, Agenda())
    return uptake_kinetics(muscle, workload(0.45) * who.wmax_w, 360.0).tau_s


def atp_made(course, until_s):
    """ATP from oxygen, from glycolysis and from phosphocreatine and ADP, averaged from the start [umol/L/s]."""
    during = course.time_s <= until_s
    oxygen = 2.75 * course("respiration") + 1.6 * course("glycerol_phosphate")
    rates = oxygen, 3.0 * course("glycolysis"), course("CK", "AK")
    return [np.trapezoid(each[during], course.time_s[during]) / until_s for each in rates]


@pytest.mark.claim(
    "S001", source="Heck2022", grade="equilibrium of creatine and adenylate kinase", rests_on="reaction AK"
)
def test_amp_rises_several_times_more_than_adp(hour):
    """Contraction raises AMP far more than ADP, as adenylate kinase makes it follow the square of ADP."""
    assert hour.fold(1.0, "ADP") > 3.0
    assert hour.fold(1.0, "AMP") > 4.0 * hour.fold(1.0, "ADP")
    assert hour.fold(24.0, "AMP") == pytest.approx(1.0, abs=0.1)


@pytest.mark.claim(
    "Heck2022", source=["Heck2022", "Lawson1979"], grade="measured constants", rests_on="reaction AK", kind="read-back"
)
def test_free_adp_and_amp_are_those_of_the_equilibria(hour):
    """Creatine kinase (1.66e9 per M) and adenylate kinase (1.05) stay at equilibrium: ADP and AMP follow from them."""
    row = hour.after.species
    ATP, ADP, AMP, PCr, Cr = (hour.Y[:, row[name]] for name in ("ATP", "ADP", "AMP", "PCr", "Cr"))
    proton_molar = 10.0 ** -hour.D[:, hour.after.definition["pH"]]
    np.testing.assert_allclose(ATP * Cr / (ADP * PCr * proton_molar), 1.66e9, rtol=0.05)
    np.testing.assert_allclose(ATP * AMP / ADP**2, 1.05, rtol=0.05)


@pytest.mark.claim(
    "Conley2000",
    source="Conley2000",
    grade="human, quadriceps; C1, constants were fitted to it",
    rests_on="respiration_Vmax",
)
def test_oxidative_capacity_is_that_of_adult_quadriceps(lab):
    """Resting phosphocreatine over its time constant of recovery is 1.16 (SD 0.15) mmol/L/s at 39 years."""
    work = lab.exercised((2.0, lab.workload(0.5)), rest_h=0.1, age=39)
    tau = lab.half_time(work, "PCr", 2.0) / np.log(2.0)
    assert work.at(0.0, "PCr") / 1e3 / tau == pytest.approx(1.16, abs=0.15)


@pytest.mark.claim(
    "Conley2000",
    source=["Conley2000", "Layec2014"],
    grade="human; half-times of several studies",
    rests_on="respiration_Vmax",
)
def test_phosphocreatine_recovers_with_a_half_time_of_20_to_40_s(at_60_percent):
    """Phosphocreatine falls at 60 % of Wmax and recovers with a half-time of 20 to 40 s in active young men."""
    work = at_60_percent(28, "recreational")
    assert work.fold(0.5, "PCr") < 0.8
    since = work.time_s - 1800.0
    back, values = since[since >= 0.0], work("PCr")[since >= 0.0]
    way = (values - values[0]) / (values[-1] - values[0])
    assert 20.0 < float(np.interp(0.5, way, back)) < 40.0


@pytest.mark.claim(
    "Conley2000", source="Conley2000", grade="human; mono-exponential recovery", rests_on="respiration_Vmax"
)
def test_phosphocreatine_is_whole_again_ten_minutes_after_a_bout(hour):
    """An exponential recovery is complete after ten half-times or more: within 3 % of rest at 10 min."""
    assert hour.fold(1.0 + 10.0 / 60.0, "PCr") == pytest.approx(1.0, abs=0.03)


@pytest.mark.claim(
    "George2018", source="George2018", grade="human; mean and SD of each group", rests_on="respiration_Vmax"
)
@pytest.mark.parametrize(
    ("activity", "mean", "sd"),
    [
        pytest.param(
            "sedentary",
            38.8,
            10.4,
        ),
        ("recreational", 26.8, 7.5),
        pytest.param(
            "trained",
            14.8,
            3.4,
            marks=pytest.mark.xfail(strict=True, reason="20 s, against 14.8 (SD 3.4)"),
        ),
    ],
)
def test_oxygen_uptake_rises_as_fast_as_in_young_men(lab, activity, mean, sd):
    """The time constant of oxygen uptake is 38.8, 26.8 and 14.8 s in inactive, active and trained young men."""
    assert uptake_time_constant(28, activity) == pytest.approx(mean, abs=sd)


@pytest.mark.claim(
    "S030", source="George2018", grade="human, cross-section", rests_on="Trained_content = 1 & Sedentary_content = 1"
)
@pytest.mark.parametrize(
    "measure",
    [
        "oxygen uptake",
        "phosphocreatine",
        "AMPK",
    ],
)
def test_fitness_and_not_age_sets_the_kinetics(lab, at_60_percent, measure):
    """Inactive against trained matters more than 28 against 68 years: in oxygen uptake, phosphocreatine, AMPK."""

    def seen(age, activity):
        course = at_60_percent(age, activity)
        if measure == "oxygen uptake":
            return uptake_time_constant(age, activity)
        return lab.half_time(course, "PCr", 30.0) if measure == "phosphocreatine" else course.at(0.5, "AMPK")

    found = {(age, activity): seen(age, activity) for age in (28, 68) for activity in ("sedentary", "trained")}
    fitness = min(found[age, "sedentary"] / found[age, "trained"] for age in (28, 68))
    age = max(found[68, activity] / found[28, activity] for activity in ("sedentary", "trained"))
    assert fitness > age


@pytest.mark.claim(
    "Sahlin1987",
    source="Sahlin1987",
    grade="human biopsies, graded cycling; constants were fitted to it",
    rests_on="MatrixDehydrogenase_activation",
)
@pytest.mark.parametrize(
    ("share", "minutes", "falls"),
    [
        (0.40, 10.0, True),
        (0.75, 10.0, False),
        (1.00, 5.0, False),
    ],
)
def test_matrix_nadh_falls_in_easy_and_rises_in_hard_work(lab, share, minutes, falls):
    """Muscle NADH, most of it in the matrix, falls at 40 % of VO2max and rises at 75 and at 100 %."""
    work = lab.exercised((minutes, lab.workload(share)), rest_h=0.1)
    assert (work.fold(minutes / 60.0, "NADH_mit") < 1.0) == falls


@pytest.mark.claim(
    "Sahlin1987",
    source="Sahlin1987",
    grade="human biopsies, graded cycling; constants were fitted to it",
    rests_on="MatrixDehydrogenase_activation",
)
@pytest.mark.parametrize(
    ("share", "minutes", "fold"),
    [
        (0.40, 10.0, 0.60),
        (0.75, 10.0, 1.35),
        pytest.param(
            1.00, 5.0, 1.60, marks=pytest.mark.xfail(strict=True, reason="2.1-fold, against 1.60 (to a quarter)")
        ),
    ],
)
def test_whole_muscle_nadh_moves_by_as_much_as_was_assayed(lab, share, minutes, fold):
    """Whole-muscle NADH is 0.60, 1.35 and 1.60 of rest at 40, 75 and 100 % of VO2max (to a quarter)."""
    work = lab.exercised((minutes, lab.workload(share)), rest_h=0.1)
    assert work.fold(minutes / 60.0, "NADH_mit", "NADH_cyt") == pytest.approx(fold, rel=0.25)


def _atp_of_a_glucose(*path: tuple[str, float]) -> float:
    """ATP made by some steps together; everything between glucose and their ends must cancel."""
    net: dict[str, float] = {}
    for name, times in path:
        for species, count in human_muscle().fiber.reactions[name].stoichiometry.items():
            net[species] = net.get(species, 0.0) + times * count
    ends = {"ATP", "ADP", "Pi", "GLC_blood", "LAC", "O2", "WATER", "ACID"}
    assert net["GLC_blood"] == -1.0
    assert not [species for species, count in net.items() if abs(count) > 1e-12 and species not in ends]
    assert net["ADP"] == pytest.approx(-net["ATP"])
    return net["ATP"]


@pytest.mark.claim("S178", source="judgement", grade="textbook", rests_on="reaction glycolysis", kind="read-back")
def test_a_glucose_gives_2_atp_without_oxygen():
    """A glucose that ends as two lactates leaves 2 ATP."""
    assert _atp_of_a_glucose(("glucose_uptake", 1.0), ("glycolysis", 1.0), ("LDH", 2.0)) == pytest.approx(2.0)


@pytest.mark.claim("S178", source="judgement", grade="textbook", rests_on="reaction respiration", kind="read-back")
@pytest.mark.parametrize("shuttle", ["malate_aspartate", "glycerol_phosphate"])
def test_a_glucose_gives_30_to_36_atp_with_oxygen(shuttle):
    """A glucose burnt to the end gives 30 to 36 ATP, by either shuttle of cytosolic NADH."""
    burnt = [("glucose_uptake", 1.0), ("glycolysis", 1.0), ("pyruvate_oxidation", 2.0), (shuttle, 2.0)]
    pairs = 12.0 if shuttle == "malate_aspartate" else 10.0
    assert 30.0 <= _atp_of_a_glucose(*burnt, ("respiration", pairs)) <= 36.0


@pytest.mark.claim("S167", source="judgement", grade="textbook", rests_on="Glycolysis_Vmax & CK_k")
def test_rested_muscle_lives_on_oxygen_and_a_sprint_does_not(sprint):
    """At rest about 90 % of ATP (80 % at least) is made with oxygen; in a 30-s sprint half or less."""
    oxygen, glycolysis, stores = (
        each[0] for each in (sprint("respiration", "glycerol_phosphate"), sprint("glycolysis"), sprint("CK"))
    )
    assert 2.75 * oxygen > 0.8 * (2.75 * oxygen + 3.0 * glycolysis + stores)
    made = atp_made(sprint, 30.0)
    assert made[0] < 0.5 * sum(made)


@pytest.mark.claim("Barclay2017", source="Barclay2017", grade="human, review", rests_on="Contraction_peak = 330")
def test_atp_use_in_a_sprint_stays_below_the_greatest_seen(sprint):
    """A sprint breaks down up to about 400 mmol/L/min of ATP, and more than 140, the greatest isometric rate."""
    first = sprint.time_s <= 6.0
    use = np.mean(sprint("contraction")[first]) * 60.0 / 1e3
    assert 140.0 < use < 440.0


@pytest.mark.claim(
    "Gaitanos1993",
    source="Gaitanos1993",
    grade="human biopsies; C2, constants were fitted to it",
    rests_on="Contraction_peak = 330",
)
@pytest.mark.xfail(strict=True, reason="0.47 is left, against 0.43 (to 0.04)")
def test_six_seconds_of_sprint_cost_57_percent_of_phosphocreatine(sprint):
    """A 6-s cycle sprint takes 57 % of phosphocreatine (to 0.04)."""
    assert sprint.fold(6.0 / 3600.0, "PCr") == pytest.approx(0.43, abs=0.04)


@pytest.mark.claim(
    "Gaitanos1993",
    source="Gaitanos1993",
    grade="human biopsies; C2, constants were fitted to it",
    rests_on="Glycolysis_Vmax",
)
def test_six_seconds_of_sprint_make_lactate(sprint):
    """After a 6-s sprint muscle holds 28.6 mmol/kg dry of lactate (to 3.5)."""
    assert sprint.at(6.0 / 3600.0, "LAC") * PER_DRY / 1e3 == pytest.approx(28.6, abs=3.5)


@pytest.mark.claim(
    "Gaitanos1993",
    source="Gaitanos1993",
    grade="human",
    rests_on="Contraction_K_phosphate = 1e9 & Contraction_K_ADP = 1e9",
)
@pytest.mark.xfail(
    strict=True,
    reason="0.60 of the power of the first, against 0.73 (to 0.1): sprints half a minute apart tire too far",
)
def test_the_tenth_sprint_has_three_quarters_of_the_power_of_the_first(sprints):
    """Ten 6-s sprints with rests of 30 s: power in the tenth is 73 % of the first (to a tenth)."""
    power = [np.mean(sprints.power[(sprints.time_s > 36.0 * k) & (sprints.time_s <= 36.0 * k + 6.01)]) for k in (0, 9)]
    assert power[1] / power[0] == pytest.approx(0.73, abs=0.1)


@pytest.mark.claim("Gaitanos1993", source="Gaitanos1993", grade="human biopsies", rests_on="Glycolysis_Vmax")
@pytest.mark.xfail(
    strict=True,
    reason="lactate rises in the tenth sprint by 29 % of its rise in the first, against none (to a fifth)",
)
def test_the_tenth_sprint_makes_no_more_lactate(sprints):
    """Muscle lactate does not rise in the tenth sprint (by less than a fifth of its rise in the first)."""
    first, tenth = (
        sprints.at((start + 6.0) / 3600.0, "LAC") - sprints.at(start / 3600.0, "LAC") for start in (0.0, 324.0)
    )
    assert tenth < 0.2 * first


@pytest.mark.claim(
    "Bogdanis1996",
    source="Bogdanis1996",
    grade="human biopsies; C2, constants were fitted to it",
    rests_on="Contraction_peak = 330",
)
def test_thirty_seconds_of_sprint_leave_17_percent_of_phosphocreatine(sprint):
    """A 30-s cycle sprint leaves 16.9 % of phosphocreatine (to 3)."""
    assert sprint.fold(30.0 / 3600.0, "PCr") == pytest.approx(0.169, abs=0.03)


@pytest.mark.claim(
    "Bogdanis1996",
    source="Bogdanis1996",
    grade="human biopsies; C2, constants were fitted to it",
    rests_on="Glycolysis_Vmax",
)
def test_thirty_seconds_of_sprint_bring_ph_to_6_69(sprint):
    """A 30-s cycle sprint brings muscle pH to 6.69 (to 0.05)."""
    assert sprint.at(30.0 / 3600.0, "pH") == pytest.approx(6.69, abs=0.05)


@pytest.mark.claim("Bogdanis1996", source="Bogdanis1996", grade="human biopsies", rests_on="NHE_k")
@pytest.mark.xfail(strict=True, reason="pH has risen by 0.17 after 3.8 min of rest, against no change")
def test_ph_has_not_recovered_four_minutes_after_a_sprint(sprint):
    """Muscle pH is unchanged after 3.8 min of rest (to 0.05), while phosphocreatine comes back."""
    later = (30.0 + 228.0) / 3600.0
    assert sprint.fold(later, "PCr") > 0.5
    assert sprint.at(later, "pH") == pytest.approx(sprint.at(30.0 / 3600.0, "pH"), abs=0.05)


@pytest.mark.claim(
    "Greenhaff1994",
    source="Greenhaff1994",
    grade="human, single fibers; C3, constants were fitted to it",
    rests_on="Contraction_peak = 330",
)
@pytest.mark.parametrize(
    ("group", "drop", "by"),
    [
        pytest.param(
            "I",
            59.1 / 71.3,
            0.06,
            marks=pytest.mark.xfail(strict=True, reason="0.765 is gone, against 0.829 (to 0.06)"),
        ),
        ("II", 74.3 / 79.3, 0.04),
    ],
)
def test_fibers_of_both_types_lose_phosphocreatine_in_a_sprint(sprint, group, drop, by):
    """In a 30-s sprint type I fibers lose 83 % of phosphocreatine, type II 94 %."""
    assert 1.0 - sprint.fold(30.0 / 3600.0, "PCr", group=group) == pytest.approx(drop, abs=by)


@pytest.mark.claim(
    "Greenhaff1994",
    source="Greenhaff1994",
    grade="human, single fibers; C3, constants were fitted to it",
    rests_on="phosphorylase_Vmax",
)
@pytest.mark.parametrize(
    ("group", "drop"),
    [
        pytest.param("I", 77.0, marks=pytest.mark.xfail(strict=True, reason="46 mmol/kg dry, against 77 (to 22)")),
        pytest.param("II", 126.0, marks=pytest.mark.xfail(strict=True, reason="99 mmol/kg dry, against 126 (to 22)")),
    ],
)
def test_fibers_of_both_types_use_glycogen_in_a_sprint(sprint, group, drop):
    """In a 30-s sprint type I fibers use 77 mmol/kg dry of glycogen, type II 126 (each to 22)."""
    assert dry_lost(sprint, "GLY", 30.0, group) == pytest.approx(drop, abs=22.0)


@pytest.mark.claim(
    "Shiose2012",
    source="Shiose2012",
    grade="human biopsies; constants were fitted to the 60 s (C7)",
    rests_on="phosphorylase_Vmax",
)
@pytest.mark.parametrize(
    ("seconds", "share", "left"),
    [
        (60.0, 1.0, 38.7 / 94.1),
        (75.0, 0.8, 53.3 / 94.6),
    ],
)
def test_twelve_intervals_use_half_of_the_glycogen(lab, seconds, share, left):
    """Twelve intervals with rests of 4 min leave 41 % of glycogen (60 s at VO2max) and 56 % (75 s at 80 %)."""
    work = lab.exercised(*(12 * [(seconds / 60.0, lab.workload(share)), (4.0, 0.0)]))
    assert work("GLY")[-1] / work("GLY")[0] == pytest.approx(left, abs=0.06)


@pytest.mark.claim(
    "Areta2018", source="Areta2018", grade="human, 181 studies; number from memory", rests_on="phosphorylase_Vmax"
)
@pytest.mark.xfail(
    strict=True,
    reason="249 mmol/kg dry, against 200 at the most",
)
def test_steady_work_uses_about_150_mmol_of_glycogen_an_hour(lab):
    """An hour at about 66 % of VO2max uses about 150 mmol/kg dry of glycogen (100 to 200)."""
    assert 100.0 < dry_lost(lab.exercised((60.0, lab.workload(0.66)), rest_h=0.1), "GLY", 3600.0) < 200.0


@pytest.mark.claim(
    "Flynn2020",
    source="Flynn2020",
    grade="human biopsies; C7, a constant was fitted to it",
    rests_on="glucose_uptake_insulin",
)
@pytest.mark.xfail(strict=True, reason="5.3 mmol/kg wet/h, against 7.9 (to a fifth)")
def test_glycogen_returns_at_8_mmol_an_hour_when_fed(lab):
    """With 1.6 g/kg of carbohydrate at 0 and 2 h glycogen returns at 7.9 mmol/kg wet/h (to a fifth)."""
    work = lab.exercised((60.0, lab.workload(0.7)), rest_h=4.0, meals=((0.0, 120.0), (2.0, 120.0)))
    per_hour = (work.at(5.0, "GLY") - work.at(1.0, "GLY")) / 4.0 / 1e3
    assert per_hour * PER_DRY * DRY_IN_WET == pytest.approx(7.9, rel=0.2)


@pytest.mark.claim("S134", source="Flynn2020", grade="human; direction", rests_on="glucose_uptake_insulin")
def test_glycogen_is_not_whole_again_eight_hours_after_a_long_bout(lab):
    """Glycogen is incomplete well within a day of a long bout, even when fed, and whole after about a day."""
    meals = tuple((float(hours), 100.0) for hours in (0, 2, 5, 9, 13, 20))
    work = lab.exercised((90.0, lab.workload(0.7)), rest_h=24.0, meals=meals)
    assert work.fold(9.5, "GLY") < 0.9
    assert work.fold(25.5, "GLY") > 0.9


@pytest.mark.claim("Sahlin1987", source="Sahlin1987", grade="human; shape", rests_on="Glycolysis_Vmax")
def test_lactate_rises_with_intensity_and_not_in_proportion(lab):
    """Muscle lactate hardly moves up to half of VO2max and then rises ever more steeply."""
    shares = (0.40, 0.55, 0.70, 0.85, 1.00)
    lactate = [lab.exercised((6.0, lab.workload(share)), rest_h=0.1).at(0.1, "LAC") for share in shares]
    steps = np.diff(lactate)
    assert abs(lactate[0] / 0.742e3 - 1.0) < 1.0
    assert np.all(np.diff(steps) > 0.0)
    assert lactate[-1] > 10.0 * lactate[0]


@pytest.mark.claim(
    "E004", source=["Liao2021", "Martens2018"], grade="human trials, none changed", rests_on="NAMPT_level = 1"
)
def test_more_nad_leaves_vo2max_alone(lab):
    """Raising NAD+ does not change VO2max: oxygen uptake at Wmax stays within 5 % with a quarter more NAD+."""
    uptake = [
        lab.exercised((6.0, 1.0), rest_h=0.1, lifelong=(("NAMPT_level", level),)).oxygen[:300].max()
        for level in (1.0, 1.46)
    ]
    assert lab.nad(lab.rested(NAMPT_level=1.46)) > 1.2 * lab.nad(lab.rested())
    assert uptake[1] == pytest.approx(uptake[0], rel=0.05)


@pytest.mark.claim("S107", source="Chubanava2025", grade="mouse, from a digest", rests_on="NAMPT_level = 1")
def test_a_third_less_nad_leaves_power_unchanged(lab):
    """With 20 to 30 % less NAD+ power is unchanged: an hour at 60 % of Wmax is met, at nearly equal phosphocreatine."""
    normal, depleted = (
        lab.exercised((60.0, 0.6), rest_h=0.1, lifelong=(("NAMPT_level", level),)) for level in (1.0, 0.6)
    )
    assert 0.6 < lab.nad(lab.rested(NAMPT_level=0.6)) / lab.nad(lab.rested()) < 0.8
    during = (normal.time_s > 0.0) & (normal.time_s < 3600.0)
    assert not depleted.failed
    np.testing.assert_allclose(depleted.power[during], normal.power[during], rtol=1e-3)
    assert depleted.at(1.0, "PCr") == pytest.approx(normal.at(1.0, "PCr"), rel=0.1)


FIBERS_LOST, BIOPSY_LOST = 0.14, 0.053  # share of NAMPT that leaves 15 % of NAD+ in fibers, or in a biopsy with others


@pytest.mark.claim("E102", source="Chubanava2025", grade="mouse, from a digest", rests_on="NAMPT_level = 1")
def test_at_minus_85_percent_an_hour_of_moderate_work_is_met(lab):
    """Adult muscle whose fibers lost 85 % of NAD+ has normal endurance: it meets an hour at 60 % of Wmax."""
    assert lab.nad(lab.rested(NAMPT_level=FIBERS_LOST)) / lab.nad(lab.rested()) == pytest.approx(0.15, abs=0.02)
    assert not lab.exercised((60.0, 0.6), rest_h=0.1, lifelong=(("NAMPT_level", FIBERS_LOST),)).failed


@pytest.mark.claim(
    "E102", source="Chubanava2025", grade="mouse, from a digest", rests_on="MatrixDehydrogenase_K_NAD = 10"
)
@pytest.mark.xfail(
    strict=True,
    reason="where other cells hold a tenth of a biopsy's NAD+, a biopsy at 15 % has fibers at 5 %: after 2.5 minutes "
    "power falls short, and to 0.73 of what was asked; fibers at 10 % still meet the hour",
)
def test_at_minus_85_percent_of_a_biopsy_an_hour_of_moderate_work_is_met(lab):
    """Adult muscle whose biopsy lost 85 % of NAD+ has normal endurance: it meets an hour at 60 % of Wmax."""
    assert not lab.exercised((60.0, 0.6), rest_h=0.1, lifelong=(("NAMPT_level", BIOPSY_LOST),)).failed


@pytest.mark.claim(
    "E102", source="Chubanava2025", grade="mouse, from a digest", rests_on="MatrixDehydrogenase_K_NAD = 10"
)
@pytest.mark.xfail(strict=True, reason="power falls after four minutes, to 0.86 of Wmax; not with 20 % of NAD+ left")
def test_at_minus_85_percent_six_minutes_at_wmax_are_met_as_before(lab):
    """Adult muscle whose fibers lost 85 % of NAD+ gives the same greatest power."""
    assert not lab.exercised((6.0, 1.0), rest_h=0.1, lifelong=(("NAMPT_level", 1.0),)).failed
    assert not lab.exercised((6.0, 1.0), rest_h=0.1, lifelong=(("NAMPT_level", FIBERS_LOST),)).failed


@pytest.mark.claim(
    "critical-power",
    source="judgement",
    grade="from memory: Wmax is held for 4 to 12 min",
    rests_on="Contraction_K_phosphate = 1e9 & Contraction_K_pH = 1",
)
def test_the_greatest_power_of_a_ramp_is_held_for_minutes_only(lab):
    """Wmax cannot be held for a quarter of an hour."""
    assert lab.exercised((15.0, 1.0), rest_h=0.1).failed
