"""What the literature says of AMPK, PGC-1alpha and NAMPT after exercise."""

import numpy as np
import pytest

NO_AMPK = (("Ampk_gain", 0.0),)
NUCLEAR_PLUS_HALF = (("NAMPT_level", 2.2),)


@pytest.fixture(scope="module")
def untrained(lab):
    """An untrained man after an hour at 72 % of VO2max, and the day after it."""
    return lab.exercised((60.0, lab.workload(0.72)), rest_h=24.0, activity="sedentary")


@pytest.fixture(scope="module")
def without_ampk(lab):
    """An hour at 60 % of Wmax in muscle whose AMPK cannot be called."""
    return lab.exercised((60.0, 0.6), rest_h=24.0, factors=NO_AMPK)


@pytest.mark.claim("E074", source="Stocks2020", grade="human trial, n = 8; direction and time", rests_on="Ampk_gain")
def test_ampk_is_up_after_an_hour_and_gone_by_three(hour):
    """AMPK is up at the end of an hour at 60 % of Wmax and back at rest 3 h later."""
    assert hour.at(1.0, "AMPK") > 1.2
    assert hour.fold(4.0, "AMPK") == pytest.approx(1.0, abs=0.05)


@pytest.mark.claim(
    "E074",
    source="Stocks2020",
    grade="human trial, n = 8; constants were fitted to it",
    rests_on="Ampk_gain & Ampk_1_gain",
)
def test_ampk_is_1_6_fold_after_an_hour_at_60_percent(hour):
    """Phosphorylated AMPK is 1.6-fold at the end of an hour at 60 % of Wmax (to a quarter)."""
    assert hour.at(1.0, "AMPK_P") == pytest.approx(1.6, rel=0.25)


@pytest.mark.claim(
    "E075", source="Stocks2020", grade="human trial, n = 8; a constant was fitted to it", rests_on="Acc_gain"
)
def test_acc_is_4_fold_after_an_hour_at_60_percent(hour):
    """Phosphorylated ACC is 4-fold at the end of an hour at 60 % of Wmax (to a quarter)."""
    assert hour.at(1.0, "ACC_P") == pytest.approx(4.0, rel=0.25)


@pytest.mark.claim(
    "Wojtaszewski2000", source="Wojtaszewski2000", grade="human; C4, a constant was fitted to it", rests_on="Ampk_gain"
)
@pytest.mark.parametrize(
    ("share", "minutes", "low", "high"),
    [
        (0.50, 90.0, 0.8, 1.2),
        (0.75, 60.0, 2.5, 4.5),
    ],
)
def test_ampk_answers_hard_and_not_easy_work(lab, share, minutes, low, high):
    """AMPK does not change in 90 min at 50 % of VO2max, rises 3- to 4-fold in 60 min at 75 %, and is back by 3 h."""
    work = lab.exercised((minutes, lab.workload(share)), rest_h=3.0)
    assert low < work.at(minutes / 60.0, "AMPK") < high
    assert work.at(minutes / 60.0 + 3.0, "AMPK") == pytest.approx(1.0, abs=0.05)


@pytest.fixture(scope="module")
def six_efforts(lab):
    """Half an hour with six efforts of a minute and a half at 95 % of VO2max."""
    efforts = ((1.5, lab.workload(0.95)), (3.0, lab.workload(0.35))) * 6
    return lab.exercised((2.0, lab.workload(0.5)), *efforts, rest_h=0.1)


@pytest.mark.claim(
    "AMPK-by-type",
    source="Kristensen2015",
    grade="human trial; direction, nothing was fitted",
    rests_on="Ampk_gamma3 = 1",
)
@pytest.mark.xfail(strict=True, reason="4.2-fold in I, 4.1 in II, where it was to be less")
def test_acc_of_slow_fibers_answers_intervals_less(six_efforts):
    """After intervals ACC of fibers I is phosphorylated less than that of fibers II."""
    slow, fast = (six_efforts.at(29.0 / 60.0, "ACC_P", group=group) for group in ("I", "II"))
    assert slow < 0.97 * fast


@pytest.mark.claim(
    "AMPK-by-type",
    source="Kristensen2015",
    grade="human trial; direction, nothing was fitted",
    rests_on="Ampk_gamma3 = 1",
)
@pytest.mark.xfail(
    strict=True, reason="1.7-fold in I and 1.5 in II: gamma1, which is most of a blot, answers in fibers I first"
)
def test_ampk_of_slow_fibers_answers_intervals_less(six_efforts):
    """After intervals AMPK of fibers I is phosphorylated less than that of fibers II, over rest."""
    slow, fast = (six_efforts.fold(29.0 / 60.0, "AMPK_P", group=group) for group in ("I", "II"))
    assert slow < 0.97 * fast


@pytest.mark.claim(
    "McConell2005",
    source="McConell2005",
    grade="human",
    rests_on="Trained_fitness = 1.01 & Sedentary_fitness = 0.99 & Trained_content = 1 & Sedentary_content = 1",
)
def test_training_abolishes_the_answer_of_ampk_to_the_same_watts(lab):
    """Two hours at the watts of 66 % of the untrained VO2max no longer raise AMPK in the trained."""
    share = lab.watts(lab.workload(0.66), "sedentary", "trained")
    assert lab.exercised((120.0, share), rest_h=0.1, activity="trained")("AMPK").max() < 1.2


@pytest.mark.claim("McConell2005", source="McConell2005", grade="human", rests_on="Ampk_gain")
@pytest.mark.xfail(strict=True, reason="3.6-fold at the most in the untrained, against 9-fold (to a third)")
def test_untrained_ampk_rises_nine_fold_in_two_hours(lab):
    """Two hours at 66 % of VO2max raise AMPK 9-fold in the untrained (to a third)."""
    work = lab.exercised((120.0, lab.workload(0.66)), rest_h=0.1, activity="sedentary")
    assert work("AMPK").max() == pytest.approx(9.0, rel=1.0 / 3.0)


@pytest.mark.claim("S002", source="Wojtaszewski2000", grade="mechanism", rests_on="Ampk_gain")
def test_ampk_follows_amp_and_only_amp(lab):
    """AMPK senses AMP steeply: with AMP held at rest it does not move, at ever more AMP it rises and saturates."""
    fibers, called = lab.rested(), []
    rest = fibers.mean(fibers.content("AMPK"))
    for fold in (1.0, 100.0, 300.0, 1000.0, 10000.0):
        fibers.Y[fibers.species["AMP"]] = fibers.rest[fibers.species["AMP"]] * fold
        called.append(fibers.mean(fibers.derived()["AMPK_target"]))
    assert called[0] == pytest.approx(rest, rel=0.001)
    assert called == sorted(called)
    assert called[-1] - called[-2] < called[-2] - called[-3]


@pytest.mark.claim(
    "S003",
    source="judgement",
    grade="textbook",
    rests_on="glucose_uptake_work & glucose_uptake_AMPK & glucose_uptake_empty",
)
def test_glucose_uptake_rises_in_a_bout(hour):
    """Contracting fasted muscle takes up glucose severalfold faster than at rest (twice at least)."""
    assert hour.fold(0.9, "glucose_uptake") > 2.0


@pytest.mark.claim("S004", source="Stocks2020", grade="human; direction", rests_on="Glycolysis_Vmax")
def test_fat_is_a_larger_part_of_fuel_in_recovery_than_in_the_bout(hour):
    """The share of fat in what is burnt is larger an hour or more after the bout than in it."""
    fat = hour("fat_oxidation") / (hour("fat_oxidation") + 5.0 * hour("pyruvate_oxidation"))
    in_bout, after = np.interp([3000.0, 2.5 * 3600.0], hour.time_s, fat)
    assert after > in_bout


@pytest.mark.claim(
    "S013 S046", source=["Brandt2018", "Moller2015"], grade="human, n = 12; direction", rests_on="Ulk1_gain"
)
def test_ulk1_is_called_at_the_end_of_the_bout(hour):
    """ULK1 phosphorylated by AMPK is up right after an hour of cycling and back by the next day."""
    assert hour.at(1.0, "ULK1") > 1.2
    assert hour.at(24.0, "ULK1") == pytest.approx(1.0, abs=0.05)


@pytest.mark.claim("S006", source=["Stocks2020", "Stepto2012"], grade="human; times", rests_on="Pgc1a_mrna_tau = 60")
def test_pgc1a_transcript_peaks_within_hours_and_is_gone_in_a_day(hour, untrained):
    """PGC-1alpha mRNA peaks 2 to 5 h after the bout began (biopsies at 0 and 3 h) and is near rest a day later."""
    for course in (hour, untrained):
        assert 2.0 < course.time_s[np.argmax(course("PGC1A_MRNA"))] / 3600.0 < 5.0
        assert course.at(25.0, "PGC1A_MRNA") == pytest.approx(1.0, abs=0.15)


@pytest.mark.claim(
    "E076", source="Stocks2020", grade="human trial, n = 8; a constant was fitted to it", rests_on="Pgc1a_AMPK_gain"
)
@pytest.mark.xfail(strict=True, reason="3.7-fold, against 5 (to a quarter)")
def test_pgc1a_transcript_is_5_fold_after_three_hours(hour):
    """PGC-1alpha mRNA is 5-fold 3 h after an hour at 60 % of Wmax (to a quarter)."""
    assert hour.at(4.0, "PGC1A_MRNA") == pytest.approx(5.0, rel=0.25)


@pytest.mark.claim(
    "E126", source="Stepto2012", grade="human, n = 9; C5, a constant was fitted to it", rests_on="Pgc1a_AMPK_gain"
)
def test_pgc1a_transcript_is_11_fold_in_the_untrained(untrained):
    """PGC-1alpha mRNA is 11-fold 3 h after an hour at 72 % of VO2peak in the untrained (to a quarter)."""
    assert untrained.at(4.0, "PGC1A_MRNA") == pytest.approx(11.0, rel=0.25)


@pytest.mark.claim(
    "E126", source="Stepto2012", grade="human, n = 9; C5, a constant was fitted to it", rests_on="Pgc1a_translation"
)
def test_pgc1a_protein_is_half_higher_in_the_untrained(untrained):
    """PGC-1alpha protein rises 1.5-fold after the bout (to a tenth)."""
    assert untrained("PGC1A").max() == pytest.approx(1.5, abs=0.15)


@pytest.mark.claim(
    "Fiorenza2018",
    source=["Fiorenza2018", "Egan2010"],
    grade="human; direction",
    rests_on="Pgc1a_AMPK_gain & Pgc1a_CaMK_gain",
)
def test_hard_work_calls_pgc1a_more_than_longer_easy_work(lab):
    """At the same energy spent, work at 80 % of VO2max raises the transcript more than work at 40 %."""
    hard, easy = (
        lab.exercised((minutes, lab.workload(share)), rest_h=6.0)("PGC1A_MRNA").max()
        for minutes, share in ((30.0, 0.80), (60.0, 0.40))
    )
    assert hard > 1.5
    assert hard - 1.0 > 1.5 * (easy - 1.0)


@pytest.mark.claim("S010", source="Canto2010", grade="mouse; direction", rests_on="Pgc1a_AMPK_gain")
def test_without_ampk_most_of_the_call_on_pgc1a_is_gone(hour, without_ampk):
    """Loss of AMPK abolishes most of the acute rise of PGC-1alpha."""
    assert without_ampk("PGC1A_MRNA").max() - 1.0 < 0.5 * (hour("PGC1A_MRNA").max() - 1.0)


@pytest.mark.claim(
    "S011",
    source=["Canto2010", "Stocks2020"],
    grade="human trial, n = 8; expected size by judgement",
    rests_on="NAMPT_level = 1",
)
def test_half_more_nuclear_nad_leaves_resting_pgc1a_alone(lab):
    """Nuclear NAD+ half higher at rest changes PGC-1alpha by less than a fifth."""
    more, normal = lab.rested(**dict(NUCLEAR_PLUS_HALF)), lab.rested()
    assert lab.content(more, "NAD_nuc") == pytest.approx(1.5 * lab.content(normal, "NAD_nuc"), rel=0.1)
    for name in ("PGC1A_MRNA", "PGC1A"):
        assert lab.content(more, name) == pytest.approx(lab.content(normal, name), rel=0.2)


@pytest.mark.claim("E078", source="Stocks2020", grade="human trial, n = 8; no effect found", rests_on="NAMPT_level = 1")
def test_more_nad_adds_nothing_to_the_call_of_a_bout(lab, hour):
    """Higher NAD+ does not change the rise of PGC-1alpha mRNA 3 h after an hour at 60 % of Wmax (to a fifth)."""
    boosted = lab.exercised((60.0, 0.6), rest_h=3.0, lifelong=NUCLEAR_PLUS_HALF)
    assert boosted.at(0.0, "NAD_nuc") > 1.4 * hour.at(0.0, "NAD_nuc")
    assert boosted.at(4.0, "PGC1A_MRNA") - 1.0 == pytest.approx(hour.at(4.0, "PGC1A_MRNA") - 1.0, rel=0.2)


@pytest.mark.claim("S012", source="Canto2010", grade="mouse; direction", rests_on="Pgc1a_SIRT1_gain")
def test_sirt1_acts_through_ampk_and_not_beside_it(lab):
    """Without AMPK the deacetylation arm has little to let through: the two are in series."""

    def effect_of_sirt1(gain):
        rises = []
        for sirt1 in (0.0, 3.0):
            factors = (("Ampk_gain", gain), ("Pgc1a_SIRT1_gain", sirt1))
            course = lab.exercised((60.0, 0.6), rest_h=3.0, lifelong=(("NAD_hydrolysis_Vmax", 0.0),), factors=factors)
            rises.append(course.at(4.0, "PGC1A_MRNA"))
        return rises[1] - rises[0]

    with_ampk, without = effect_of_sirt1(1.0), effect_of_sirt1(0.0)
    assert with_ampk > 0.0
    assert without < 0.5 * with_ampk


@pytest.mark.claim(
    "S014",
    source=["Fulco2008", "Costford2010"],
    grade="cells; direction",
    rests_on="Nampt_mrna_AMPK_gain & Nampt_mrna_PGC1A_gain",
)
def test_ampk_raises_the_transcript_of_nampt(hour, without_ampk):
    """AMPK raises NAMPT: its transcript rises after a bout, and does not where AMPK cannot be called."""
    moments = (1.0, 3.0, 6.0, 12.0)
    rise = [hour.at(each, "NAMPT_MRNA") - without_ampk.at(each, "NAMPT_MRNA") for each in moments]
    assert max(rise) > 0.05
    others = without_ampk("NAMPT_MRNA")  # the hour of the day, catecholamines, and PGC-1alpha that CaMK calls
    assert others.max() - others.min() < 0.25


@pytest.mark.claim("S037", source="Canto2010", grade="mouse; order in time", rests_on="Ampk_gain")
def test_ampk_comes_first_and_what_it_calls_comes_hours_later(hour):
    """AMPK peaks in the bout, PGC-1alpha and NAMPT transcripts hours later, their proteins last."""
    peaks = [hour.time_s[np.argmax(hour(name))] for name in ("AMPK", "PGC1A_MRNA", "PGC1A", "NAMPT_protein")]
    assert peaks[0] <= 3660.0
    assert peaks == sorted(peaks)
    assert peaks[1] > 2 * 3600.0


@pytest.mark.claim("E107", source="Fulco2008", grade="mouse myotubes; direction", rests_on="NAMPT_level = 1")
def test_blocked_nampt_takes_sirt1_down(lab):
    """With NAMPT blocked by FK866 SIRT1 activity falls."""
    fibers = lab.rested()
    before = fibers.mean(fibers.derived()["SIRT1_fold"])
    fibers.set("NAMPT_level", 0.0)
    fibers.react(24 * 3600.0, 0.0)
    assert fibers.mean(fibers.derived()["SIRT1_fold"]) < 0.7 * before
