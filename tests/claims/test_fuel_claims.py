"""What the literature says of blood glucose, insulin, fat and ketones in people who eat and who fast.

Everything here is of one man of 70 kg whose muscle is the network's own stand-in. He is met in the morning, twelve
hours after his last meal.
"""

from functools import cache

import numpy as np
import pytest

from cellsim.population.person.body import Body

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
SHOWN = ("glucose_blood", "insulin", "ffa", "ketones", "liver_glycogen")


@cache
def fasted() -> dict[float, dict[str, float]]:
    """Someone without food for three and a half days: what is seen, by hours since the last meal."""
    person, seen = Body(70.0), {}
    for hours in (12.0, 14.0, 20.0, 22.0, 29.0, 36.0, 42.0, 48.0, 55.0, 60.0, 72.0, 84.0):
        person.advance((hours - 12.0) * HOUR - person.time)
        rates = person.rates()
        new = rates["gluconeogenesis_lactate"] + rates["gluconeogenesis_glycerol"] + 0.36 * rates["amino_breakdown"]
        seen[hours] = {name: person.observable(name) for name in SHOWN} | {
            "new": 100.0 * new / rates["liver_phosphorylase"],
            "glycerol": rates["lipolysis"] * 60.0 / 70.0,
        }
    return seen


def after_glucose(grams: float, person: Body | None = None, hours: float = 4.0) -> tuple[np.ndarray, np.ndarray]:
    """Glucose [mmol/L] and insulin [pmol/L] every five minutes after glucose by mouth, from just before it on."""
    person = person or Body(70.0)
    before = [person.observable(name) for name in ("glucose_blood", "insulin")]
    person.meal(grams)
    start = person.time
    seen = person.advance(hours * HOUR, np.arange(5 * MINUTE, hours * HOUR + 1.0, 5 * MINUTE).tolist())
    assert person.time == start + hours * HOUR
    glucose, insulin = seen["glucose_blood"] / 1e3, seen["insulin_blood"] * 1e6
    return np.append(before[0], glucose), np.append(before[1], insulin)


# ---- glucose by mouth


@pytest.mark.claim(
    "F40", source="Hulman2017", grade="human; validate", rests_on="liver_synthase_Vmax & tissue_sugar_insulin"
)
@pytest.mark.xfail(
    strict=True,
    reason="glucose peaks at 6.9 mmol/L after 45 minutes, a tenth of a millimole below the lowest group: it was fitted "
    "to people of 21 years, whose glucose rose by 1.3 mmol/L in an hour",
)
def test_glucose_by_mouth_peaks_as_in_people_without_diabetes() -> None:
    """After 75 g of glucose, plasma glucose peaks between 7 and 12 mmol/L, 35 to 70 minutes after it."""
    glucose, _ = after_glucose(75.0)
    assert 7.0 <= glucose.max() <= 12.0
    assert 35.0 <= 5.0 * float(np.argmax(glucose)) <= 70.0


@pytest.mark.claim(
    "F19 F20 F21 F22", source="Siafarikas2004", grade="human; calibrate", rests_on="insulin_secretion_Vmax"
)
def test_glucose_by_mouth_and_insulin_return_as_in_the_young() -> None:
    """75 g of glucose raise glucose by 1.3 (to 0.8) and 0.9 (to 0.6) mmol/L, insulin to 180 and 209 pmol/L (to 70)."""
    glucose, insulin = after_glucose(75.0)
    assert glucose[12] - glucose[0] == pytest.approx(1.3, abs=0.8)
    assert glucose[24] - glucose[0] == pytest.approx(0.9, abs=0.6)
    assert insulin[[12, 24]] == pytest.approx([180.0, 209.0], abs=70.0)


def put_out(grams: float, hours: float) -> float:
    """Glucose that gut and liver together give to blood after so much of it by mouth [g]."""
    person, passed = Body(70.0), []
    person.meal(grams)
    for _ in range(int(12 * hours) + 1):
        rates = person.rates()
        passed.append(0.9 * rates["sugar_absorption"] + rates["liver_phosphorylase"] - rates["liver_synthase"])
        person.advance(5 * MINUTE)
    return float(np.trapezoid(passed, dx=5 * MINUTE)) * person.p["Molar_glucose"] * 1e3


@pytest.mark.claim("F57", source="Katz1983", grade="human; validate", rests_on="liver_synthase_Vmax")
def test_most_of_glucose_by_mouth_passes_gut_and_liver() -> None:
    """In 4 hours after 92 g of glucose, 69 g (to 8, two standard errors) come out of gut and liver."""
    assert put_out(92.0, 4.0) == pytest.approx(69.0, abs=8.0)


@pytest.mark.claim("F58", source="Ferrannini1985", grade="human; validate", rests_on="liver_synthase_Vmax")
@pytest.mark.xfail(strict=True, reason="61 g come out: all of the glucose is absorbed by then, and of theirs 70 %")
def test_a_third_of_glucose_by_mouth_is_kept() -> None:
    """In 3.5 hours after 1 g/kg of glucose, 46 g (to 10, two standard errors) come out of gut and liver."""
    assert put_out(70.0, 3.5) == pytest.approx(46.0, abs=10.0)


@pytest.mark.claim("F59", source="Taylor1996", grade="human, 13C-MRS; validate", rests_on="liver_synthase_Vmax")
@pytest.mark.xfail(
    strict=True,
    reason="58 % at 3 hours, and 53 % at 5 with less sugar coming: the sugar of this meal is absorbed in 6 hours, and "
    "new glucose is made on beside it",
)
def test_glycogen_of_the_liver_is_made_of_glucose_the_more_so_the_longer_after_a_meal() -> None:
    """After a mixed meal 46 % (to 10) of it is made of glucose itself at 2 to 4 hours, and 68 % (to 16) at 4 to 6."""
    person, shares = Body(70.0), []
    person.meal(149.0, 29.0, 17.0)
    for hours in (3.0, 5.0):
        person.advance(hours * HOUR - person.time)
        rates = person.rates()
        new = rates["gluconeogenesis_lactate"] + rates["gluconeogenesis_glycerol"] + 0.36 * rates["amino_breakdown"]
        shares.append(100.0 * rates["liver_synthase"] / (rates["liver_synthase"] + new))
    assert shares == [pytest.approx(46.0, abs=10.0), pytest.approx(68.0, abs=16.0)]


@pytest.mark.claim("F41", source="Solianik2023", grade="human; validate; direction", rests_on="lipolysis_Vmax")
def test_two_days_without_food_make_glucose_by_mouth_last() -> None:
    """After 48 hours without food the area under glucose, above what it was, is larger after the same glucose."""
    rested, fasting = Body(70.0), Body(70.0)
    fasting.advance(36 * HOUR)
    areas = [np.sum(glucose - glucose[0]) for glucose, _ in (after_glucose(75.0, each) for each in (rested, fasting))]
    assert areas[1] > areas[0]


# ---- without food


@pytest.mark.claim(
    "F1 F3 F4", source=["Zauner2000", "judgement"], grade="human; calibrate", rests_on="liver_phosphorylase_Vmax"
)
def test_a_night_without_food_leaves_glucose_at_five_and_fatty_acids_at_half_a_millimole() -> None:
    """Twelve hours after a meal glucose is 4.9 mmol/L (to 0.4), fatty acids 0.5 (to 0.15), ketones below 0.3."""
    morning = fasted()[12.0]
    assert morning["glucose_blood"] == pytest.approx(4.9, abs=0.4)
    assert morning["ffa"] == pytest.approx(0.5, abs=0.15)
    assert morning["ketones"] < 0.3


@pytest.mark.claim(
    "F42",
    source="Rothman1991",
    grade="human, 13C-MRS; validate",
    rests_on="liver_phosphorylase_Vmax",
)
def test_new_glucose_takes_over_as_the_liver_empties() -> None:
    """82 % (to 10) of the glucose made is new at 22 to 36 hours without food, and 96 % (to 4) at 46 to 64 hours."""
    seen = fasted()
    assert seen[29.0]["new"] == pytest.approx(82.0, abs=10.0)
    assert seen[55.0]["new"] == pytest.approx(96.0, abs=4.0)


@pytest.mark.claim("F43", source="Rothman1991", grade="human, 13C-MRS; direction", rests_on="liver_phosphorylase_Vmax")
def test_the_liver_has_given_most_of_its_glycogen_within_a_day_and_a_half() -> None:
    """Of what the liver held in the morning less than a half is left after 12 more hours, and a third after 24."""
    seen = [fasted()[hours]["liver_glycogen"] for hours in (12.0, 22.0, 36.0)]
    assert seen[1] < 0.67 * seen[0]
    assert seen[2] < 0.4 * seen[0]


@pytest.mark.claim("F44", source="Gjedsted2007", grade="human; validate", rests_on="lipolysis_Vmax")
def test_fatty_acids_double_in_three_days() -> None:
    """Fatty acids of plasma about double (1.5 to 2.7) in 72 hours without food."""
    seen = fasted()
    assert 1.5 <= seen[84.0]["ffa"] / seen[12.0]["ffa"] <= 2.7


@pytest.mark.claim("F45", source="Webber1994", grade="human; in part calibrate", rests_on="ketogenesis_k")
def test_insulin_falls_and_ketones_rise_without_food() -> None:
    """From 12 to 36 to 72 hours insulin and glucose fall, and ketones and the release of glycerol rise."""
    seen = [fasted()[hours] for hours in (12.0, 36.0, 72.0)]
    for name in ("insulin", "glucose_blood"):
        assert seen[0][name] > seen[1][name] > seen[2][name]
    assert seen[0]["ketones"] < seen[1]["ketones"] < seen[2]["ketones"]
    assert seen[0]["glycerol"] < seen[1]["glycerol"]
    assert seen[2]["ketones"] > 1.0


@pytest.mark.claim("F46", source="Zauner2000", grade="human; calibrate", rests_on="Counter_K")
def test_glucose_falls_little_in_three_and_a_half_days() -> None:
    """After 84 hours without food glucose is 3.5 mmol/L (to 0.5)."""
    assert fasted()[84.0]["glucose_blood"] == pytest.approx(3.5, abs=0.5)


@pytest.mark.claim("F60", source="Webber1994", grade="human; validate", rests_on="lipolysis_Vmax")
def test_after_three_days_without_food_almost_nothing_but_fat_is_burnt() -> None:
    """At 72 hours without food the exchange ratio of the whole body is 0.72 (to 0.02)."""
    person = Body(70.0)
    person.advance(60 * HOUR)
    before = person.pool("carbon_dioxide"), person.pool("electrons")
    person.advance(10 * MINUTE)
    carbon, pairs = person.pool("carbon_dioxide") - before[0], person.pool("electrons") - before[1]
    assert 2.0 * carbon / pairs == pytest.approx(0.72, abs=0.02)


# ---- insulin


@pytest.mark.claim("F47", source="Conte2012", grade="human; in part used", rests_on="Insulin_K_fat = 1")
def test_fat_tissue_is_held_by_little_insulin() -> None:
    """With insulin as high as after a meal the release of fatty acids is down by two thirds or more."""
    person = Body(70.0)
    before = person.rates()["lipolysis"]
    person.set("infused_insulin", 360e-6 * person.argument("Insulin_volume") * person.argument("insulin_clearance_k"))
    for _ in range(48):  # glucose is given as it falls
        short = max(0.0, 5000.0 - person.level("glucose_blood"))
        person.set("infused_glucose", short * person.argument("Glucose_volume") / 300.0)
        person.advance(5 * MINUTE)
    assert person.rates()["lipolysis"] < before / 3.0


# ---- food again, and too much of it


@pytest.mark.claim("F48", source="judgement", grade="expected; direction", rests_on="ketogenesis_K_glycogen")
def test_a_meal_ends_a_fast() -> None:
    """Six hours after 100 g of carbohydrate that end three days without food, ketones are below 0.5 mmol/L."""
    person = Body(70.0)
    person.advance(60 * HOUR)
    before = person.observable("ketones")
    person.meal(100.0, 20.0, 10.0)
    person.advance(6 * HOUR)
    assert before > 1.0
    assert person.observable("ketones") < 0.5
    assert person.observable("liver_glycogen") > 10.0


@pytest.mark.claim("F49", source="Acheson1988", grade="human, n = 3; validate", rests_on="lipogenesis_Vmax")
def test_carbohydrate_beyond_all_need_becomes_fat() -> None:
    """On the last of seven days of up to 1000 g of carbohydrate, 150 g of fat (to 60) are made of it."""
    person = Body(70.0)
    made = 0.0
    for day in range(7):
        grams = 780.0 + 280.0 * day / 6.0
        for _ in range(4):
            person.meal(grams / 4.0, 25.0, 4.0)
            for _ in range(24):
                person.advance(0.25 * HOUR)
                made += person.rates()["lipogenesis"] * 0.25 * HOUR * person.p["Molar_fat"] * 1e3 * (day == 6)
    assert made == pytest.approx(150.0, abs=60.0)
