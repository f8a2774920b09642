"""What the literature says about NR and NMN in blood, plasma and urine, and what the model says.

Most numbers come from abstracts. The dose response of blood to NR, its half-life and white cells after six weeks
were used for fitting, which the parameter table says row by row. Age is no input of the body: that blood NAD+ does
not fall with age (E054) is built in and shows nothing.
"""

from itertools import pairwise
from math import log, log10

import pytest

from tests.claims.bodies import DAY, HOUR, after, fasting, fold, level_fold, stepped, treated

METABOLITES = ("MeNAM_plasma", "PY2_plasma", "PY4_plasma")


# ---- blood rises with the dose


@pytest.mark.claim("E041 E042 E043", source="Conze2019", grade="calibrate", rests_on="microbes_nicotinamidase_Vmax")
@pytest.mark.parametrize(("mg", "percent"), [(100.0, 22.0), (300.0, 51.0), (1000.0, 142.0)])
def test_two_weeks_of_nr_raise_blood_nad(mg: float, percent: float) -> None:
    """NR for two weeks raises whole-blood NAD+ by 22, 51 and 142 % at 100, 300 and 1000 mg a day (within a quarter)."""
    assert 100.0 * (fold(treated("NR", mg, 14)) - 1.0) == pytest.approx(percent, rel=0.25)


@pytest.mark.claim("E044", source="Conze2019", grade="validate; human trial, n = 140", rests_on="red_NAPRT_Vmax")
@pytest.mark.parametrize("mg", [100.0, 300.0, 1000.0])
def test_the_rise_lasts_while_nr_is_taken(mg: float) -> None:
    """What two weeks of NR have gained is still there after eight weeks of it."""
    early, late = (fold(treated("NR", mg, days)) - 1.0 for days in (14, 56))
    assert late >= early > 0.1


@pytest.mark.claim(
    "S227",
    source="Conze2019",
    grade="human trial; exponent by own arithmetic on E041 and E043",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_ten_times_the_nr_gives_less_than_ten_times_the_rise() -> None:
    """From 100 to 1000 mg of NR the rise goes with the dose to the power 0.81 (within a tenth)."""
    small, large = (fold(treated("NR", mg, 14)) - 1.0 for mg in (100.0, 1000.0))
    assert log10(large / small) == pytest.approx(0.81, abs=0.1)


@pytest.mark.claim("E048", source="Airhart2017", grade="calibrate", rests_on="microbes_nicotinamidase_Vmax")
def test_nr_stepped_up_to_two_grams_doubles_blood_nad() -> None:
    """NR stepped up to 1000 mg twice a day doubles blood NAD+ by day nine (within a fifth; middle steps assumed)."""
    assert fold(stepped([125.0] * 2 + [250.0] * 2 + [500.0] * 2 + [1000.0] * 3)) == pytest.approx(2.0, rel=0.2)


@pytest.mark.claim(
    "E090",
    source="Heggelund2024",
    grade="validate; human trial, secondary; dose from memory",
    rests_on="red_NAPRT_Vmax",
)
def test_two_grams_of_nr_more_than_double_blood_nad() -> None:
    """2000 mg of NR a day for six weeks raise whole-blood NAD+ more than twofold."""
    assert fold(treated("NR", 1000.0, 42, per_day=2)) > 2.0


@pytest.mark.claim(
    "E010", source="Okabe2022", grade="calibrate; doubling from a news summary", rests_on="microbes_nicotinamidase_Vmax"
)
@pytest.mark.xfail(
    strict=True,
    reason="250 mg of NMN for twelve weeks lift blood NAD by 54 %, about half of the reported doubling: with one set "
    "of constants for NR and NMN, the 51 % after 300 mg of NR and the doubling do not go together at a resting "
    "level of 29 umol/L; test_assay_claims.py shows what is left at the lowest resting level",
)
def test_nmn_about_doubles_blood_nad() -> None:
    """250 mg of NMN a day for twelve weeks about double whole-blood NAD+ (within a quarter of the rise)."""
    assert fold(treated("NMN", 250.0, 84)) - 1.0 == pytest.approx(1.0, rel=0.25)


@pytest.mark.claim(
    "E007 S092",
    source="Igarashi2022",
    grade="validate; fold from a clinic's page",
    rests_on="microbes_nicotinamidase_Vmax",
)
@pytest.mark.xfail(
    strict=True,
    reason="the model shows 1.54-fold, which is the 40 to 60 % of the seed text rather than the twofold of trials",
)
def test_nmn_more_than_doubles_blood_nad_of_older_men() -> None:
    """250 mg of NMN a day for twelve weeks raise NAD+ in the blood of older men more than twofold over placebo."""
    assert fold(treated("NMN", 250.0, 84)) > 2.0


@pytest.mark.claim("E028", source="Pencina2022", grade="validate; from memory", rests_on="microbes_nicotinamidase_Vmax")
@pytest.mark.parametrize(
    ("per_day", "times"),
    [
        pytest.param(1, 1.7, marks=pytest.mark.xfail(strict=True, reason="2.2-fold: a rise of 118 instead of 70 %")),
        (2, 3.7),
    ],
)
def test_a_gram_of_nmn_once_and_twice_a_day(per_day: int, times: float) -> None:
    """1000 mg of NMN once and twice a day raise blood NAD+ 1.7- and 3.7-fold by day 14 (rise within a quarter)."""
    assert fold(treated("NMN", 1000.0, 14, per_day)) - 1.0 == pytest.approx(times - 1.0, rel=0.25)


@pytest.mark.claim(
    "E013 S225",
    source="Yi2023",
    grade="calibrate; human trial, direction",
    rests_on="red_NAPRT_Vmax & white_NAPRT_Vmax & red_NAMPT_K",
)
@pytest.mark.parametrize("days", [30, 60])
def test_blood_nad_rises_with_the_dose_of_nmn(days: int) -> None:
    """300, 600 and 900 mg of NMN a day raise blood NAD+ at each dose."""
    folds = [fold(treated("NMN", mg, days)) for mg in (300.0, 600.0, 900.0)]
    assert 1.1 < folds[0] < folds[1] < folds[2]


@pytest.mark.claim("S225", source=["Conze2019", "Yi2023"], grade="human trials; direction", rests_on="red_NAPRT_Vmax")
@pytest.mark.parametrize(("compound", "doses"), [("NR", (250.0, 500.0, 1000.0)), ("NMN", (250.0, 500.0, 1250.0))])
def test_every_dose_that_was_tried_raises_blood_nad(compound: str, doses: tuple[float, ...]) -> None:
    """250 to 1000 mg of NR and 250 to 1250 mg of NMN all raise blood NAD+, by more than an assay's error of 16 %."""
    assert all(fold(treated(compound, mg, 28)) > 1.16 for mg in doses)


@pytest.mark.claim(
    "S124",
    source=["Liao2021", "Yi2023"],
    grade="human; that the response has the shape of an Emax",
    rests_on="microbes_nicotinamidase_K = 143000 & microbes_nicotinamidase_Vmax = 39.2",
)
def test_each_further_300_mg_of_nmn_adds_less_than_the_last() -> None:
    """From 300 to 1200 mg of NMN a day, each step adds less to blood NAD+ than the one before."""
    folds = [1.0, *(fold(treated("NMN", mg, 42)) for mg in (300.0, 600.0, 900.0, 1200.0))]
    steps = [high - low for low, high in pairwise(folds)]
    assert all(later < 0.9 * earlier for earlier, later in pairwise(steps))


@pytest.mark.claim(
    "S094 S124",
    source="Yi2023",
    grade="human trial; plateau from a vendor's summary, in serum",
    rests_on="microbes_nicotinamidase_Vmax",
)
@pytest.mark.xfail(
    strict=True,
    reason="the rise of blood NAD at 900 mg of NMN is 1.3 times that at 600 mg; serum, whose rise leveled off, "
    "holds a thousandth of the NAD of blood",
)
def test_nmn_levels_off_above_600_mg() -> None:
    """900 mg of NMN a day raise NAD+ no further than 600 mg do (within a tenth)."""
    assert fold(treated("NMN", 900.0, 60)) - 1.0 < 1.1 * (fold(treated("NMN", 600.0, 60)) - 1.0)


@pytest.mark.claim("S094", source="Conze2019", grade="human trial", rests_on="microbes_nicotinamidase_Vmax")
def test_nr_still_rises_up_to_a_gram() -> None:
    """NR has not leveled off at 300 mg: a gram gives at least twice the rise."""
    assert fold(treated("NR", 1000.0, 14)) - 1.0 > 2.0 * (fold(treated("NR", 300.0, 14)) - 1.0)


@pytest.mark.claim(
    "S091",
    source="Conze2019",
    grade="extrapolated from E041 along a power law, ring for ring",
    rests_on="microbes_nicotinamidase_Vmax",
)
def test_125_mg_of_nmn_do_what_as_much_nr_would() -> None:
    """125 mg of NMN hold 9 % more rings than 100 mg of NR: a rise of 23 % within two weeks (within a quarter)."""
    assert 100.0 * (fold(treated("NMN", 125.0, 14)) - 1.0) == pytest.approx(22.0 * (374.0 / 344.0) ** 0.81, rel=0.25)


# ---- how it comes and goes


@pytest.mark.claim("E051", source="Berven2026", grade="calibrate", rests_on="Redcell_half_life = 5184000")
def test_blood_nad_halves_in_six_days_after_stopping() -> None:
    """After 1200 mg of NR a day is stopped, blood NAD+ falls with a half-life of 6.25 days."""
    person = treated("NR", 600.0, 21, per_day=2)
    person.advance(2 * DAY)
    early = person.observable("nad_blood") - fasting().observable("nad_blood")
    person.advance(14 * DAY)
    late = person.observable("nad_blood") - fasting().observable("nad_blood")
    assert 14.0 * log(2.0) / log(early / late) == pytest.approx(6.25, rel=0.05)


@pytest.mark.claim("E051", source="Berven2026", grade="calibrate", rests_on="Redcell_half_life = 43200")
def test_metabolites_wash_out_faster_than_nad() -> None:
    """Metabolites rise and wash out faster than NAD+ of whole blood."""
    person = treated("NR", 600.0, 21, per_day=2)

    def above() -> dict[str, float]:
        found = {name: person.level(name) - fasting().level(name) for name in METABOLITES}
        return found | {
            "blood": person.observable("nad_blood") - fasting().observable("nad_blood"),
            "white": person.observable("nad_pbmc") - fasting().observable("nad_pbmc"),
        }

    gain = above()
    person.advance(3 * DAY)
    left = {name: value / gain[name] for name, value in above().items()}
    assert min(gain.values()) > 0.0
    assert max(share for name, share in left.items() if name != "blood") < 0.5 * left["blood"]


@pytest.mark.claim("E052", source="Berven2026", grade="calibrate", rests_on="Redcell_half_life = 5184000")
def test_blood_nad_is_near_its_plateau_after_two_weeks() -> None:
    """Blood NAD+ reaches its plateau in about two weeks: by then four fifths of the gain are there."""
    gain = {days: fold(treated("NR", 1200.0, days)) - 1.0 for days in (14, 42)}
    assert gain[14] / gain[42] == pytest.approx(0.8, abs=0.06)


@pytest.mark.claim(
    "S118", source="Berven2026", grade="human; from the half-life of E051", rests_on="Redcell_half_life = 5184000"
)
def test_one_dose_gives_a_tenth_of_what_weeks_give() -> None:
    """With a half-life of six days, the first day brings about a ninth of the gain of weeks (within a quarter)."""
    first, all_of_it = (fold(treated("NR", 1000.0, days)) - 1.0 for days in (1, 56))
    assert first / all_of_it == pytest.approx(1.0 - 0.5 ** (1.0 / 6.25), rel=0.25)


@pytest.mark.claim(
    "E012 S218", source="Okabe2022", grade="validate; from memory", rests_on="Redcell_half_life = 5184000"
)
def test_four_weeks_after_stopping_blood_is_back() -> None:
    """Four weeks after the last NMN, blood NAD+ is back near its start."""
    person = treated("NMN", 250.0, 84)
    gain = person.observable("nad_blood") - fasting().observable("nad_blood")
    person.advance(28 * DAY)
    assert person.observable("nad_blood") - fasting().observable("nad_blood") < 0.1 * gain


# ---- what moves and what does not


@pytest.mark.claim(
    "E011", source="Okabe2022", grade="calibrate", rests_on="red_NAPRT_Vmax & white_NAPRT_Vmax & red_NAMPT_K"
)
def test_nmn_raises_namn_in_blood_and_not_nmn() -> None:
    """After weeks of NMN, blood holds more NAMN, and no more NMN than an assay with an error of 16 % would see."""
    person = treated("NMN", 250.0, 28)
    assert person.observable("namn_blood") > 2.0 * fasting().observable("namn_blood")
    assert level_fold(person, "NMN_plasma") == pytest.approx(1.0, abs=0.16)


@pytest.mark.claim("E018 S102", source="Irie2020", grade="calibrate", rests_on="oxidase_PY2_k & oxidase_PY4_k")
def test_pyridones_still_rise_five_hours_after_nmn_and_follow_the_dose() -> None:
    """2PY and 4PY of plasma are up at 2.5 h, still rising at five hours, and follow the dose of NMN."""
    for name in ("PY2_plasma", "PY4_plasma"):
        early, now, later = ([after("NMN", mg, hours).level(name) for mg in (100.0, 250.0, 500.0)]
                             for hours in (2.5, 5.0, 5.5))  # fmt: skip
        assert fasting().level(name) < early[0] < early[1] < early[2]
        assert now[0] < now[1] < now[2]
        assert all(a < b < c for a, b, c in zip(early, now, later, strict=True))


@pytest.mark.claim(
    "S116",
    source="Irie2020",
    grade="human; sampling ended at 5 h while still rising",
    rests_on="liver_NNMT_level & NNMT_rate",
)
def test_metabolites_stay_up_longer_than_six_hours() -> None:
    """MeNAM and the pyridones stand higher 12 h after 250 mg of NMN than at 5 h, and are up at a day."""
    early, noon, late = (after("NMN", 250.0, hours) for hours in (5.0, 12.0, 24.0))
    for name in METABOLITES:
        assert noon.level(name) > early.level(name)
        assert late.level(name) > 1.2 * fasting().level(name)


@pytest.mark.claim(
    "E022",
    source="Yoshino2021",
    grade="calibrate; human biopsies, secondary; direction",
    rests_on="gut_NR_absorption_k & gut_PNP_k & Colon_amide_absorption & microbes_nicotinamidase_Vmax",
)
def test_ten_weeks_of_nmn_raise_what_muscle_clears() -> None:
    """MeNAM of muscle, and the pyridones that its water shares with plasma, are up after ten weeks of 250 mg of NMN."""
    person = treated("NMN", 250.0, 70)
    assert all(level_fold(person, name) > 1.5 for name in ("MeNAM_muscle", "PY2_plasma", "PY4_plasma"))


@pytest.mark.claim("E045", source="Trammell2016", grade="calibrate", rests_on="white_NAPRT_Vmax")
def test_one_dose_of_nr_lifts_white_cells_and_metabolites() -> None:
    """NAAD of white cells is up 8 h after 1000 mg of NR; at 24 h NAD+, MeNAM and 2PY are. NMN is not."""
    early, late = after("NR", 1000.0, 8.0), after("NR", 1000.0, 24.0)
    assert early.pool("white_NaAD") > 5.0 * fasting().pool("white_NaAD")
    assert late.observable("nad_pbmc") > 1.15 * fasting().observable("nad_pbmc")
    assert min(level_fold(late, "MeNAM_plasma"), level_fold(late, "PY2_plasma")) > 2.0
    assert all(level_fold(person, "NMN_plasma") < 1.16 for person in (early, late))


@pytest.mark.claim("E045", source="Trammell2016", grade="calibrate; order of the doses", rests_on="white_NAPRT_Vmax")
def test_peaks_after_nr_follow_the_dose() -> None:
    """The peaks of MeNAM and 2PY, and of NAAD in white cells, follow the dose of NR: 100, 300, 1000 mg."""
    courses = [[after("NR", mg, 2.0 * step) for step in range(1, 13)] for mg in (100.0, 300.0, 1000.0)]
    for read in (
        lambda person: person.level("MeNAM_plasma"),
        lambda person: person.level("PY2_plasma"),
        lambda person: person.pool("white_NaAD"),
    ):
        peaks = [max(map(read, course)) for course in courses]
        assert 1.1 * peaks[0] < peaks[1] < peaks[2] / 1.1


@pytest.mark.claim("E045", source="Trammell2016", grade="calibrate", rests_on="microbes_nicotinamidase_Vmax")
@pytest.mark.xfail(
    strict=True,
    reason="plasma NAM stands 14-fold above rest 8 h after 1000 mg of NR and 3.4-fold at 24 h; white cells showed "
    "no significant rise, but what they hold may hide it",
)
def test_nam_does_not_rise_after_nr() -> None:
    """NAM shows no significant rise 8 and 24 h after 1000 mg of NR."""
    assert level_fold(after("NR", 1000.0, 8.0), "NAM_plasma") < 1.5


@pytest.mark.claim("E046", source="Trammell2016", grade="validate; one man", rests_on="white_NAPRT_Vmax")
@pytest.mark.xfail(
    strict=True,
    reason="within a week of 1000 mg of NR a day white cells reach 1.6-fold and whole blood 1.9-fold, not 2.7-fold",
)
def test_one_man_reached_2_7_fold_within_a_week() -> None:
    """In one man on 1000 mg of NR a day, blood NAD+ reached 2.7-fold within seven days (rise within a quarter)."""
    reached = 0.0
    for days in range(7):
        person = treated("NR", 1000.0, days)
        person.dose("NR", 1000.0)
        for _ in range(8):
            person.advance(3 * HOUR)
            reached = max(reached, person.observable("nad_pbmc") / fasting().observable("nad_pbmc"), fold(person))
    assert reached - 1.0 == pytest.approx(1.7, rel=0.25)


@pytest.mark.claim("E063", source="Martens2018", grade="calibrate", rests_on="white_NAPRT_Vmax")
def test_weeks_of_nr_lift_white_cell_nad_by_three_fifths() -> None:
    """NR 500 mg twice a day for six weeks raises NAD+ of white cells by about 60 %."""
    assert treated("NR", 500.0, 42, per_day=2).observable("nad_pbmc") / fasting().observable(
        "nad_pbmc"
    ) == pytest.approx(1.6, rel=0.1)


@pytest.mark.claim("E050", source="Airhart2017", grade="calibrate; from memory", rests_on="Gut_transit")
def test_plasma_nr_halves_in_two_to_four_hours() -> None:
    """NR leaves plasma with a half-life of about 2.7 h."""
    early, late = (after("NR", 1000.0, hours).level("NR_plasma") - fasting().level("NR_plasma") for hours in (3.0, 9.0))
    assert 6.0 * log(2.0) / log(early / late) == pytest.approx(2.7, rel=0.35)


@pytest.mark.claim(
    "E055 E056", source="Tretowicz2026", grade="calibrate; secondary", rests_on="Redcell_NAD_rest", kind="read-back"
)
def test_fasting_nad_of_blood_and_plasma_lies_in_the_range_of_laboratories() -> None:
    """Whole blood of untreated adults holds 18 to 40 umol/L of NAD+, plasma less than 0.6."""
    assert 18.0 < fasting().observable("nad_blood") < 40.0
    assert 0.0 < fasting().level("NAD_plasma") < 0.6
