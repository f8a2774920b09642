"""What the literature says about damage and recovery, and what the model says.

Bouts are those of the modes of exercise, with the counts and loads of each study.
Where a source gives no interval, five points of force are allowed: about one
error of a strength test. Most numbers come from abstracts; several of the rows
below were used for fitting, which the parameter table says row by row.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.exercise.modes import USUAL
from cellsim.biology.exercise.shaped import on_slope
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.recovered import recovered
from cellsim.biology.repair.segments import Broken
from cellsim.language.parameters import Parameter
from cellsim.population.tissue.damage import DamageState

TABLE = human_muscle().rows
# Fiber types of a mixed human muscle, by number.
MIX = ["I"] * 50 + ["IIa"] * 35 + ["IIx"] * 15
HOUR, DAY = 3600.0, 86400.0
TEST_ERROR = 5.0


def muscle(
    age_years: float = 25.0,
    sex: str = "male",
    activity: str = "recreational",
    parameters: Mapping[str, Parameter] = TABLE,
) -> DamageState:
    return DamageState(MIX, age_years, sex, activity, parameters)


def lengthen(state: DamageState, exercise: str, times: float, force: float | None = None) -> DamageState:
    """So many lengthenings of a lifted mode, at its own force unless the study names a load."""
    mode = USUAL.find(exercise)
    load_used = mode.force_fraction if force is None else force
    state.apply_bout(mode.strain, times, load_used, 20.0, 0.5, "resistance", mode.muscle_kg)
    return state


def endure(state: DamageState, exercise: str, minutes: float, intensity: float) -> DamageState:
    mode = USUAL.find(exercise)
    times = mode.lengthenings_per_minute * minutes
    state.apply_bout(mode.strain, times, mode.force_fraction, minutes, intensity, "endurance", mode.muscle_kg)
    return state


def elbow(age_years: float = 25.0, times: float = 70.0, force: float | None = None) -> DamageState:
    return lengthen(muscle(age_years), "eccentric elbow", times, force)


def knee(age_years: float, times: float = 92.0) -> DamageState:
    return lengthen(muscle(age_years), "eccentric", times)


def squats(age_years: float, activity: str, sets_and_reps: float, force: float, sex: str = "male") -> DamageState:
    return lengthen(muscle(age_years, sex, activity), "resistance", sets_and_reps, force)


def downhill_run() -> DamageState:
    """Twelve times five minutes at -10 %, by the muscle of both legs."""
    mode = on_slope(USUAL.find("running"), -0.1, USUAL)
    state, times = muscle(25.0), mode.lengthenings_per_minute * 60.0
    state.apply_bout(mode.strain, times, mode.force_fraction, 60.0, 0.7, "endurance", mode.muscle_kg)
    return state


def after(state: DamageState, hours: float) -> DamageState:
    state.advance(hours * HOUR)
    return state


def percent(state: DamageState) -> float:
    return 100.0 * state.force()


def course(state: DamageState, name: str, days: float, every_h: float = 4.0) -> list[float]:
    values = []
    for _ in range(int(days * 24.0 / every_h)):
        state.advance(every_h * HOUR)
        values.append(state.observables()[name])
    return values


def peak(state: DamageState, name: str, days: float = 8.0) -> tuple[float, float]:
    """Highest value and its day."""
    values = course(state, name, days)
    return max(values), (values.index(max(values)) + 1) / 6.0


def date(state: DamageState, days: int) -> float | None:
    times = [12.0 * each for each in range(2 * days)]
    force = [state.force(), *course(state, "force", days, 12.0)][: len(times)]
    return recovered(force, None, times).hours


# ---- force


@pytest.mark.claim("Sayers2001", source="Sayers2001", grade="human, n = 192", rests_on="DAMAGE_loss_max")
@pytest.mark.parametrize(("hours", "left"), [(0.0, 43.0), (132.0, 81.0)])
def test_force_after_maximal_lengthening_of_the_elbow_flexors(hours: float, left: float) -> None:
    """Maximal lengthening of the elbow flexors costs 57 % of force; two thirds of it are back by 132 h."""
    assert percent(after(elbow(), hours)) == pytest.approx(left, abs=TEST_ERROR)


@pytest.mark.claim("Sayers2001", source="Sayers2001", grade="human, n = 192", rests_on="REPAIR_membrane_time = 1e9")
def test_a_typical_elbow_is_back_before_the_slowest_people() -> None:
    """Only the slowest people need 33 to 47 days after maximal lengthening of the elbow flexors."""
    back = date(elbow(), 40)
    assert back is not None
    assert 132.0 < back < 33.0 * 24.0


@pytest.mark.claim("Newham1987", source="Newham1987", grade="human, n = 8", rests_on="DAMAGE_loss_max")
@pytest.mark.xfail(
    strict=True,
    reason="the model leaves 40 % at once and 88 % after 14 days: ten points too little, then eight too much; "
    "no dose is known that joins this study to the larger one, whose start it shares and whose end it does not",
)
def test_small_elbow_study() -> None:
    """Twenty minutes of maximal lengthening leave about 50 % of force at once and 80 % after 14 days."""
    state = elbow(times=120.0)
    start = percent(state)
    end = percent(after(state, 14 * 24.0))
    assert (start, end) == (pytest.approx(50.0, abs=TEST_ERROR), pytest.approx(80.0, abs=TEST_ERROR))


@pytest.mark.claim(
    "Lavender2006", source=["Lavender2006", "Hayes2023"], grade="human, n = 10, secondary", rests_on="DAMAGE_loss_max"
)
@pytest.mark.xfail(
    strict=True, reason="the model has 94 % back, seven points too much: at 40 % of the load too little breaks"
)
def test_older_men_ten_days_after_submaximal_lengthening() -> None:
    """Men of 71 years have 87 % of force ten days after 30 lengthenings at 40 % of maximum."""
    assert percent(after(elbow(71.0, 30.0, 0.4), 240.0)) == pytest.approx(87.0, abs=TEST_ERROR)


@pytest.mark.claim(
    "Lavender2006", source=["Lavender2006", "Hayes2023"], grade="human, n = 10, secondary", rests_on="DAMAGE_loss_max"
)
@pytest.mark.xfail(
    strict=True,
    reason="the model leaves 78 %, 26 points too much: light lifting, which costs little, asks load to count",
)
def test_older_men_right_after_submaximal_lengthening() -> None:
    """Thirty lengthenings at 40 % of maximum leave men of 71 years 52 % of force."""
    assert percent(elbow(71.0, 30.0, 0.4)) == pytest.approx(52.0, abs=TEST_ERROR)


@pytest.mark.claim("Hakkinen1993", source="Hakkinen1993", grade="human, n = 19", rests_on="FATIGUE_resistance")
@pytest.mark.parametrize(("sex", "left"), [("male", 76.0), ("female", 79.5)])
def test_twenty_single_maximal_squats(sex: str, left: float) -> None:
    """Twenty maximal squats leave 76 % of force in male and 79.5 % in female athletes; two days bring it back."""
    state = squats(25.0, "trained", 20.0, 1.0, sex)
    assert percent(state) == pytest.approx(left, abs=TEST_ERROR)
    assert percent(after(state, 48.0)) == pytest.approx(100.0, abs=TEST_ERROR)


@pytest.mark.claim(
    "Thomas2018",
    source="Thomas2018",
    grade="human, n = 10; sizes not retrieved",
    rests_on="FATIGUE_resistance & FATIGUE_central & DAMAGE_loss_max",
)
@pytest.mark.xfail(strict=True, reason="97.2 % on the third day, against 98")
def test_ten_sets_of_five_squats() -> None:
    """Ten sets of five squats at 80 % still hurt force at 24 h in athletes; all is resolved at 72 h."""
    state = squats(22.0, "trained", 50.0, 0.8)
    now, day, three_days = percent(state), percent(after(state, 24.0)), percent(after(state, 48.0))
    assert now < day < three_days
    assert day < 99.0
    assert three_days >= 98.0


@pytest.mark.claim(
    "Ferri2006",
    source="Ferri2006",
    grade="human, n = 9",
    rests_on="FATIGUE_resistance & FATIGUE_central & DAMAGE_loss_max",
)
def test_calf_raises_in_old_men() -> None:
    """Ten sets of ten calf raises at 70 % leave men of 72 years 91 % of force after an hour; a day brings it back."""
    state = lengthen(muscle(72.0), "plantar flexion", 100.0, 0.7)
    assert percent(after(state, 1.0)) == pytest.approx(91.0, abs=TEST_ERROR)
    assert percent(after(state, 23.0)) == pytest.approx(100.0, abs=TEST_ERROR)


@pytest.mark.claim("cycling-force", source="judgement", grade="band from memory", rests_on="FATIGUE_endurance")
def test_cycling_tires_and_is_forgotten_in_a_day() -> None:
    """Cycling leaves 75 to 90 % of force, and about all of it a day later."""
    state = endure(muscle(25.0), "cycling", 60.0, 0.65)
    assert 75.0 <= percent(state) <= 90.0
    assert percent(after(state, 24.0)) >= 95.0


# ---- age


@pytest.mark.claim(
    "Chapman2008", source="Chapman2008", grade="human, n = 20", rests_on="AGING_repair = 1 & AGING_activation = 1"
)
def test_the_old_lose_as_much_and_recover_later() -> None:
    """Men of 64 and 25 years lose the same force to maximal lengthening; the older recover later and are less sore."""
    young, old = elbow(25.0), elbow(64.0)
    assert percent(young) == percent(old)
    young_date, old_date = date(elbow(25.0), 60), date(elbow(64.0), 60)
    assert young_date is not None
    assert old_date is None or old_date > young_date
    assert peak(old, "soreness")[0] < peak(young, "soreness")[0]


@pytest.mark.claim("Lavender2008", source="Lavender2008", grade="human, n = 24", rests_on="AGING_soreness = 1")
def test_middle_age_halves_soreness_but_not_force() -> None:
    """At 48 years force falls and returns as at 19 years, with half the soreness."""
    young, middle = elbow(19.0, 30.0, 0.4), elbow(48.0, 30.0, 0.4)
    for _ in range(4):
        assert percent(middle) == pytest.approx(percent(young), abs=2.0)
        after(young, 24.0), after(middle, 24.0)
    sore = [peak(elbow(age, 30.0, 0.4), "soreness")[0] for age in (19.0, 48.0)]
    assert sore[1] / sore[0] == pytest.approx(0.5, abs=0.1)


@pytest.mark.claim("Fernandes2019", source="Fernandes2019", grade="human, n = 18", rests_on="AGING_repair = 1")
@pytest.mark.xfail(
    strict=True, reason="the difference in the model is below 0.1 points: age adds no damage, which three studies ask"
)
def test_trained_men_of_40_lose_more_to_squats() -> None:
    """Trained men of 40 years have lost more force than men of 22, a day after ten sets of ten squats."""
    young, older = (after(squats(age, "trained", 100.0, 0.6), 24.0) for age in (22.0, 40.0))
    assert percent(older) < percent(young) - 1.0


# ---- the repeated bout


@pytest.mark.claim("Nosaka1991", source="Nosaka1991", grade="human", rests_on="PROTECTION_gain")
def test_a_second_bout_at_six_weeks_starts_alike_and_ends_sooner() -> None:
    """Six weeks later the same bout costs about as much force at once, but less stays lost and less enzyme leaks."""
    state = elbow()
    lost = 100.0 - percent(state)
    late = 100.0 - percent(after(state, 132.0))
    lengthen(after(state, 42 * 24.0 - 132.0), "eccentric elbow", 70.0)
    lost_again = 100.0 - percent(state)
    late_again = 100.0 - percent(after(state, 132.0))
    assert lost_again > 0.75 * lost
    assert late_again < 0.9 * late


@pytest.mark.claim("Nosaka1991", source="Nosaka1991", grade="human", rests_on="PROTECTION_gain")
@pytest.mark.parametrize("weeks", [6, 10, 26])
def test_less_creatine_kinase_after_a_second_bout(weeks: int) -> None:
    """The creatine kinase of a second bout is smaller at 6 and 10 weeks, and still at 6 months."""
    first = peak(elbow(), "ck")[0]
    second = peak(lengthen(after(elbow(), weeks * 168.0), "eccentric elbow", 70.0), "ck")[0]
    assert second < 0.9 * first


def hit_after(days: float | None) -> tuple[float, float]:
    """Deficit five days after 30 maximal lengthenings [percent] and highest enzyme [U/L], 30 light ones days before."""
    state = muscle()
    if days is not None:
        after(lengthen(state, "eccentric elbow", 30.0, 0.1), days * 24.0)
    highest = peak(lengthen(state, "eccentric elbow", 30.0), "ck", 5.0)[0]
    return 100.0 - percent(state), highest


@pytest.mark.claim(
    "Chen2012", source="Chen2012", grade="human, n = 65", rests_on="PROTECTION_quick_gain & PROTECTION_gain"
)
@pytest.mark.parametrize("days", [2.0, 7.0, 14.0])
def test_light_lengthening_protects_for_two_weeks(days: float) -> None:
    """Thirty lengthenings at 10 % leave less to lose to thirty maximal ones, 2, 7 or 14 days later."""
    assert all(light < 0.9 * plain for light, plain in zip(hit_after(days), hit_after(None), strict=True))


@pytest.mark.claim(
    "Chen2012", source="Chen2012", grade="human, n = 65", rests_on="PROTECTION_quick_gain & PROTECTION_gain"
)
@pytest.mark.xfail(
    strict=True,
    reason="a quarter of the deficit and of the enzyme, against all: 5.6 of 21 points and 830 of 3300 U/L; so light a "
    "load teaches for months here, as much as a hard one",
)
def test_after_three_weeks_light_lengthening_protects_no_more() -> None:
    """Three weeks after thirty lengthenings at 10 % thirty maximal ones cost what they cost others, to a quarter."""
    assert hit_after(21.0) == pytest.approx(hit_after(None), rel=0.25)


# ---- creatine kinase, calpain, immune cells, satellite cells, protein synthesis


@pytest.mark.claim(
    "Newham1987", source="Newham1987", grade="human, n = 8; day of the peak from memory", rests_on="CK_necrosis"
)
def test_creatine_kinase_after_arm_work_is_high_and_late() -> None:
    """After maximal arm work creatine kinase reaches 1500 to 11000 U/L, on day 3 to 5."""
    highest, day = peak(elbow(), "ck")
    assert 1500.0 <= highest <= 11000.0
    assert 3.0 <= day <= 5.0


@pytest.mark.claim("VanDeVyver2012", source="VanDeVyver2012", grade="human, n = 6", rests_on="CK_leak")
def test_creatine_kinase_after_a_downhill_run_is_early() -> None:
    """A day after an hour of running at -10 % creatine kinase is 2651 (SD 1911) U/L; the arm peaks later."""
    assert after(downhill_run(), 24.0).observables()["ck"] == pytest.approx(2651.0, abs=1911.0)
    leg, arm = peak(downhill_run(), "ck")[1], peak(elbow(), "ck")[1]
    assert 0.5 <= leg <= 2.0 + 1e-9, "highest of daily samples on day 1"
    assert leg < arm


@pytest.mark.claim(
    "Murphy2011b", source="Murphy2011b", grade="human, n = 11; calpain-3 that is cut", rests_on="CALCIUM_entry"
)
@pytest.mark.xfail(
    strict=True,
    reason="56-fold after 3 h and 5-fold after 24 h, against 1.7: calcium comes in through every tear, without end; "
    "tears are told by creatine kinase of long runs; the only row that calpain is fitted to is of half an hour",
)
def test_an_hour_of_level_running_wakes_calpain_no_more_than_eccentric_steps() -> None:
    """Eccentric steps had 1.7 times as much calpain-3 cut 3 and 24 h later; level running has no more than twice."""
    state = endure(muscle(), "running", 60.0, 0.65)
    assert max(after(state, hours).observables()["calpain_activity"] for hours in (3.0, 21.0)) <= 2.0


@pytest.mark.claim("Dreyer2006", source="Dreyer2006", grade="human, n = 19", rests_on="SATELLITE_activation")
@pytest.mark.parametrize(("age", "rise"), [(28.0, 1.41), (68.0, 0.51)])
@pytest.mark.xfail(
    strict=True,
    reason="the model gives +77 % (young) and +29 % (old), half of it; the studies differ four-fold on day 1",
)
def test_satellite_cells_a_day_after_lengthening(age: float, rise: float) -> None:
    """After 92 maximal lengthenings satellite cells rise by 141 % in young and by 51 % in older men within 24 h."""
    assert after(knee(age), 24.0).observables()["satellite_cells"] - 1.0 == pytest.approx(rise, abs=0.15)


@pytest.mark.claim(
    "PMC3774508", source="PMC3774508", grade="human, one study in a table", rests_on="SATELLITE_activation"
)
@pytest.mark.xfail(
    strict=True,
    reason="the model gives +105, +99 and +57 %: as many as were found on days 2 and 4, and half of those of day 8",
)
def test_satellite_cells_stay_level_from_day_1_to_day_8() -> None:
    """After 210 lengthenings satellite cells are up by 97 % on day 2, 123 % on day 4 and 126 % on day 8."""
    state, seen = knee(25.0, 210.0), []
    for days in (2, 2, 4):
        seen.append(after(state, days * 24.0).observables()["satellite_cells"] - 1.0)
    assert seen == pytest.approx([0.97, 1.23, 1.26], abs=0.4)


@pytest.mark.claim("Snijders2014", source="Snijders2014", grade="human, n = 20", rests_on="AGING_activation = 1")
def test_satellite_cells_answer_resistance_exercise_less_in_the_old() -> None:
    """Satellite cells rise more in men of 22 than of 73 years in the two days after resistance exercise."""
    young, old = (
        after(squats(age, "recreational", 60.0, 0.75), 48.0).observables()["satellite_cells"] for age in (22.0, 73.0)
    )
    assert young > old > 1.0
    assert young - 1.0 > 1.5 * (old - 1.0)


@pytest.mark.claim("Snijders2014", source="Snijders2014", grade="human, n = 20", rests_on="SATELLITE_activation")
def test_satellite_cells_after_resistance_exercise_can_be_detected() -> None:
    """The rise after resistance exercise is large enough to be seen: at 48 h in young, at 72 h in old men."""
    young = after(squats(22.0, "recreational", 60.0, 0.75), 48.0).observables()["satellite_cells"]
    old = after(squats(73.0, "recreational", 60.0, 0.75), 72.0).observables()["satellite_cells"]
    assert min(young, old) > 1.25


def injured_mouse() -> DamageState:
    """A toxin kills 65 % of the segments, with mouse time for the immune cells."""
    mouse = muscle(parameters={**TABLE, "IMMUNE_stretch": replace(TABLE["IMMUNE_stretch"], value=1.0, low=1.0)})
    none = np.zeros(len(MIX))
    mouse._healing.begin(Broken(none, none, none + 0.65, none, none), {"alarm": 0.65})
    return mouse


@pytest.mark.claim("AlGhazawi2025", source="AlGhazawi2025", grade="mouse, toxin", rests_on="IMMUNE_recruitment")
def test_monocytes_come_first_and_m2_macrophages_last() -> None:
    """After a toxin monocytes are highest on day 1, M2 macrophages on day 3.5."""
    assert peak(injured_mouse(), "monocytes")[1] <= 1.5
    assert 3.0 <= peak(injured_mouse(), "macrophages_m2")[1] <= 5.0


@pytest.mark.claim("AlGhazawi2025", source="AlGhazawi2025", grade="mouse, toxin", rests_on="IMMUNE_recruitment")
@pytest.mark.xfail(strict=True, reason="the model gives 3.8-fold and 6.0-fold: about half, in the right order of days")
def test_how_many_monocytes_and_m2_macrophages() -> None:
    """After a toxin there are 7.9 times as many monocytes on day 1 and 11.1 times as many M2 macrophages on day 3.5."""
    mouse = after(injured_mouse(), 24.0)
    assert mouse.observables()["monocytes"] == pytest.approx(7.9, rel=0.25)
    assert after(mouse, 60.0).observables()["macrophages_m2"] == pytest.approx(11.1, rel=0.25)


@pytest.mark.claim("AlGhazawi2025", source="AlGhazawi2025", grade="mouse, toxin", rests_on="IMMUNE_recruitment")
@pytest.mark.xfail(strict=True, reason="in the model M1 macrophages are highest about two days early, on day 1.5")
def test_m1_macrophages_peak_on_day_3() -> None:
    """After a toxin M1 macrophages are three-fold on days 1 and 2 and highest, four-fold, on day 3.5."""
    assert 3.0 <= peak(injured_mouse(), "macrophages_m1")[1] <= 5.0


@pytest.mark.claim("Mitchell2014", source="Mitchell2014", grade="human", rests_on="SYNTHESIS_gain")
@pytest.mark.parametrize(("start", "stop", "rise"), [(1.0, 3.0, 2.35), (3.0, 6.0, 1.84)])
def test_protein_synthesis_after_resistance_exercise(start: float, stop: float, rise: float) -> None:
    """Myofibrillar protein synthesis is up by 235 % at 1 to 3 h and by 184 % at 3 to 6 h after resistance exercise."""
    state = after(squats(23.0, "recreational", 64.0, 0.8), start)
    rates = course(state, "protein_synthesis", (stop - start) / 24.0, every_h=0.1)
    assert sum(rates) / len(rates) - 1.0 == pytest.approx(rise, rel=0.1)
