"""What the literature says about vitamin B3 by mouth, and what the model says.

Doses are taken at 8 and blood is drawn before the next morning's dose, from a
person of 70 kg. Most numbers come from abstracts. The dose response of blood to
NR, its half-life and white cells after six weeks were used for fitting, which
the parameter table says row by row.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from math import log

import pytest

from cellsim.parameters import load
from cellsim.population.body import Body

TABLE = load(["uptake", "nad"])
HOUR, DAY = 3600.0, 86400.0
FASTING = Body(70.0, TABLE)


def mornings(compound: str, doses: Iterable[float], per_day: int = 1) -> Iterator[Body]:
    """A person before the first dose of the second day, of the third, and so on."""
    person = Body(70.0, TABLE)
    for amount_mg in doses:
        for _ in range(per_day):
            person.dose(compound, amount_mg)
            person.advance(DAY / per_day)
        yield person


@cache
def _treated(compound: str, amount_mg: float, days: int, per_day: int) -> dict[str, float]:
    *_, person = mornings(compound, [amount_mg] * days, per_day)
    return person.state()


def treated(compound: str, amount_mg: float, days: int, per_day: int = 1) -> Body:
    """A person on the morning after so many days."""
    person = Body(70.0, TABLE)
    person.restore(_treated(compound, amount_mg, days, per_day))
    return person


def fold(person: Body) -> float:
    """NAD of whole blood relative to the untreated."""
    return person.nad_blood / FASTING.nad_blood


def after(compound: str, amount_mg: float, hours: float) -> Body:
    """A person so long after one dose."""
    person = Body(70.0, TABLE)
    person.dose(compound, amount_mg)
    person.advance(hours * HOUR)
    return person


@pytest.mark.claim("E041 E042 E043", source="Conze2019", grade="calibrate")
@pytest.mark.parametrize(("amount_mg", "percent"), [(100.0, 22.0), (300.0, 51.0), (1000.0, 142.0)])
def test_two_weeks_of_nr_raise_blood_nad(amount_mg: float, percent: float) -> None:
    """NR for two weeks raises whole-blood NAD+ by 22, 51 and 142 % at 100, 300 and 1000 mg a day (within a fifth)."""
    assert 100.0 * (fold(treated("NR", amount_mg, 14)) - 1.0) == pytest.approx(percent, rel=0.2)


@pytest.mark.claim("E048", source="Airhart2017", grade="calibrate")
def test_nr_stepped_up_to_two_grams_doubles_blood_nad() -> None:
    """NR stepped up to 1000 mg twice a day doubles blood NAD+ by day nine (within a fifth; middle steps assumed)."""
    steps = [125.0] * 2 + [250.0] * 2 + [500.0] * 2 + [1000.0] * 3
    *_, person = mornings("NR", steps, per_day=2)
    assert fold(person) == pytest.approx(2.0, rel=0.2)


@pytest.mark.claim("E051", source="Berven2026", grade="calibrate")
def test_blood_nad_halves_in_six_days_after_stopping() -> None:
    """After 1200 mg of NR a day is stopped, blood NAD+ falls with a half-life of 6.25 days."""
    person = treated("NR", 600.0, 21, per_day=2)
    person.advance(2 * DAY)
    early = person.nad_blood - FASTING.nad_blood
    person.advance(14 * DAY)
    late = person.nad_blood - FASTING.nad_blood
    assert 14.0 * log(2.0) / log(early / late) == pytest.approx(6.25, rel=0.05)


@pytest.mark.claim("E051", source="Berven2026", grade="calibrate")
def test_metabolites_wash_out_faster_than_nad() -> None:
    """Metabolites rise and wash out faster than NAD+ of whole blood."""
    person = treated("NR", 600.0, 21, per_day=2)
    names = ("nad_blood", "nad_pbmc", "menam_plasma", "py2_plasma")
    gain = {name: getattr(person, name) - getattr(FASTING, name) for name in names}
    person.advance(3 * DAY)
    left = {name: (getattr(person, name) - getattr(FASTING, name)) / gain[name] for name in names}
    assert min(gain.values()) > 0.0
    assert max(left["menam_plasma"], left["py2_plasma"], left["nad_pbmc"]) < 0.5 * left["nad_blood"]


@pytest.mark.claim("E052", source="Berven2026", grade="calibrate")
def test_blood_nad_is_near_its_plateau_after_two_weeks() -> None:
    """Blood NAD+ reaches its plateau in about two weeks: by then four fifths of the gain are there."""
    gain = {days: fold(treated("NR", 1200.0, days)) - 1.0 for days in (14, 42)}
    assert gain[14] / gain[42] == pytest.approx(0.8, abs=0.06)


@pytest.mark.claim("E010", source="Okabe2022", grade="calibrate")
@pytest.mark.xfail(
    reason="250 mg of NMN lifts blood NAD by half, not to about twofold: with one set of constants for NR and NMN, "
    "the 51 % after 300 mg of NR and the doubling cannot both be met at a resting level of 29 umol/L."
)
def test_nmn_about_doubles_blood_nad() -> None:
    """250 mg of NMN a day for twelve weeks about doubles whole-blood NAD+."""
    assert fold(treated("NMN", 250.0, 84)) == pytest.approx(2.0, rel=0.15)


@pytest.mark.claim("E011", source="Okabe2022", grade="calibrate")
def test_nmn_raises_namn_in_blood_and_not_nmn() -> None:
    """After weeks of NMN, blood holds more NAMN, and no more NMN."""
    person = treated("NMN", 250.0, 28)
    assert person.namn_blood > 0.1 > FASTING.namn_blood
    assert person.nmn_plasma == FASTING.nmn_plasma


@pytest.mark.claim("E011", source="Okabe2022", grade="calibrate")
def test_no_swallowed_nmn_reaches_plasma_whole() -> None:
    """Plasma NMN does not move in the hours after a dose of NMN."""
    assert all(after("NMN", 500.0, hours).nmn_plasma == FASTING.nmn_plasma for hours in (0.25, 1.0, 5.0))
    assert after("NMN", 500.0, 1.0).nr_plasma > FASTING.nr_plasma


@pytest.mark.claim("E013", source="Yi2023", grade="calibrate")
def test_blood_nad_rises_with_the_dose_of_nmn() -> None:
    """300, 600 and 900 mg of NMN a day raise blood NAD+ at each dose (the trial's days 30 and 60 cut to 14)."""
    folds = [fold(treated("NMN", amount_mg, 14)) for amount_mg in (300.0, 600.0, 900.0)]
    assert 1.1 < folds[0] < folds[1] < folds[2]


@pytest.mark.claim("E018", source="Irie2020", grade="calibrate")
def test_pyridones_still_rise_five_hours_after_nmn_and_follow_the_dose() -> None:
    """2PY and 4PY of plasma follow the dose of NMN and are still rising at five hours."""
    at_five = [after("NMN", amount_mg, 5.0) for amount_mg in (100.0, 250.0, 500.0)]
    for person in at_five:
        before = person.py2_plasma, person.py4_plasma
        person.advance(0.5 * HOUR)
        assert (person.py2_plasma, person.py4_plasma) > before
    for name in ("py2_plasma", "py4_plasma"):
        rise = [getattr(person, name) - getattr(FASTING, name) for person in at_five]
        assert 0.0 < rise[0] < rise[1] < rise[2]


@pytest.mark.claim("E045", source="Trammell2016", grade="calibrate")
def test_one_dose_of_nr_lifts_white_cell_nad_and_pyridones_at_a_day() -> None:
    """24 h after 1000 mg of NR, NAD+ of white cells, MeNAM and 2PY are up."""
    person = after("NR", 1000.0, 24.0)
    assert person.nad_pbmc > 1.15 * FASTING.nad_pbmc
    assert person.menam_plasma > 2.0 * FASTING.menam_plasma
    assert person.py2_plasma > 2.0 * FASTING.py2_plasma


@pytest.mark.claim("E045", source="Trammell2016", grade="calibrate")
@pytest.mark.xfail(
    reason="Plasma NAM stands 12-fold above rest five hours after 1000 mg of NR and is still up at 24 h; "
    "white cells showed no significant rise, but what they hold may hide it."
)
def test_nam_does_not_rise_after_nr() -> None:
    """NAM shows no significant rise 8 and 24 h after 1000 mg of NR."""
    assert after("NR", 1000.0, 8.0).nam_plasma < 1.5 * FASTING.nam_plasma


@pytest.mark.claim("E050", source="Airhart2017", grade="calibrate")
def test_plasma_nr_halves_in_two_to_four_hours() -> None:
    """NR leaves plasma with a half-life of about 2.7 h."""
    early, late = (after("NR", 1000.0, hours).nr_plasma - FASTING.nr_plasma for hours in (3.0, 9.0))
    assert 6.0 * log(2.0) / log(early / late) == pytest.approx(2.7, rel=0.35)


@pytest.mark.claim("E055", source="Tretowicz2026", grade="calibrate")
def test_fasting_blood_nad_lies_in_the_range_of_laboratories() -> None:
    """Whole blood of untreated adults holds 18 to 40 umol/L of NAD+."""
    assert 18.0 < FASTING.nad_blood < 40.0


@pytest.mark.claim("E063", source="Martens2018", grade="calibrate")
def test_weeks_of_nr_lift_white_cell_nad_by_three_fifths() -> None:
    """NR 500 mg twice a day for six weeks raises NAD+ of white cells by about 60 %; ours settle in days."""
    assert treated("NR", 500.0, 14, per_day=2).nad_pbmc / FASTING.nad_pbmc == pytest.approx(1.6, rel=0.1)


@pytest.mark.claim("E012", source="Okabe2022", grade="validate")
def test_four_weeks_after_stopping_blood_is_back() -> None:
    """Four weeks after the last NMN, blood NAD+ is back near its start."""
    person = treated("NMN", 250.0, 84)
    gain = person.nad_blood - FASTING.nad_blood
    person.advance(28 * DAY)
    assert person.nad_blood - FASTING.nad_blood < 0.1 * gain


@pytest.mark.claim("nicotinamide in plasma", source="Horsman1993", grade="fitted")
def test_a_gram_of_nicotinamide_peaks_within_an_hour() -> None:
    """Plasma nicotinamide peaks within 45 minutes, at about 213 umol/L per gram (within a fifth)."""
    person, seen = Body(70.0, TABLE), []
    person.dose("NAM", 1000.0)
    for _ in range(36):
        person.advance(300.0)
        seen.append(person.nam_plasma)
    assert max(seen) == pytest.approx(213.0, rel=0.2)
    assert (seen.index(max(seen)) + 1) * 5 <= 60


def test_who_takes_nothing_changes_nothing() -> None:
    person = Body(70.0, TABLE)
    person.advance(84 * DAY)
    assert (person.nad_blood, person.nad_pbmc, person.py2_plasma) == (
        FASTING.nad_blood, FASTING.nad_pbmc, FASTING.py2_plasma,
    )  # fmt: skip
