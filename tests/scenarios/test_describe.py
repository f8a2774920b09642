"""A scenario read back in sentences."""

import pytest

from cellsim.scenario import Scenario
from cellsim.scenario.describe import describe
from cellsim.scenario.suspicions import warnings
from cellsim.scenario.template import template

BASE = """
title = "Watched"
duration = "24 hour"
seed = 3
record_every = "1 hour"
[[person]]
name = "Ada"
age = "40 year"
sex = "female"
mass = "61 kg"
activity = "trained"
[[meal]]
at = "12 hour"
carbohydrate = "80 g"
"""
BOUT = '[[bout]]\ndo = "cycling"\nat = "{at}"\nduration = "{duration}"\nintensity = "{intensity}"\n'
DOSE = '[[regimen]]\ngive = "NR"\ndose = "{dose}"\nat = "{at}"\n'
ASSAY = '[[assay]]\ndo = "biopsy"\nat = "{at}"\n'


def bout(at="8 hour", duration="1 hour", intensity="50 %Wmax"):
    return BOUT.format(at=at, duration=duration, intensity=intensity)


def test_people_events_and_hypotheses_are_told():
    said = describe(Scenario.from_text(BASE + bout() + DOSE.format(dose="250 mg", at="7 hour")))
    for words in (
        "Ada: a trained woman of 40 years, 61 kg",
        "250 mg of NR by mouth",
        "50 %Wmax",
        "80 g carbohydrate",
        "seed 3",
    ):
        assert words in said
    assert said.index("7 hour: 250 mg") < said.index("8 hour: cycling") < said.index("12 hour: a meal")


def test_a_default_is_told_as_an_assumption():
    written, left_out = BASE, BASE.replace('mass = "61 kg"\n', "")
    assert "no mass is written" in describe(Scenario.from_text(left_out))
    assert "no mass is written" not in describe(Scenario.from_text(written))


def test_what_has_no_effect_is_said():
    fatty = BASE.replace('carbohydrate = "80 g"', 'carbohydrate = "80 g"\nfat = "20 g"')
    assert "fat of a meal changes nothing" in describe(Scenario.from_text(fatty))
    assert "fat of a meal changes nothing" not in describe(Scenario.from_text(BASE))


def test_a_series_of_doses_is_told_once():
    regimen = '[[regimen]]\ngive = "NMN"\ndose = "250 mg"\nevery = "2 hour"\n'
    said = describe(Scenario.from_text(BASE + regimen))
    assert said.count("250 mg of NMN") == 1
    assert "12 times, every 2 hour" in said


def test_the_literature_is_cited_in_full():
    said = describe(Scenario.from_text('source = ["Stocks2020"]\n' + BASE))
    assert "(2020)" in said


def test_a_plain_scenario_has_no_warning():
    assert warnings(Scenario.from_text(BASE + bout() + ASSAY.format(at="9 hour"))) == ()
    assert warnings(Scenario.from_text(template())) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (DOSE.format(dose="250 mg", at="12 hour") + ASSAY.format(at="9 hour"), "no assay sees it"),
        (bout() + ASSAY.format(at="8.5 hour"), "middle of a bout"),
        (bout(at="22.9 hour"), "too few to see a recovery"),
        (DOSE.format(dose="0 mg", at="1 hour"), "0 mg"),
        ("[hypotheses]\nexercise_parp_drain = true\n", "exercise_parp_drain is on"),
        ("[muscle]\nfibers = 4096\nmitochondria = 2000\n", "8.2 million mitochondria"),
        (bout(intensity="10 %VO2max"), "no more than moving"),
        (bout(duration="5 hour", intensity="70 %Wmax"), "Few people could go on"),
    ],
)
def test_a_suspicious_scenario_is_run_but_warned_of(text, words):
    found = warnings(Scenario.from_text(BASE + text))
    assert any(words in sentence for sentence in found)


def test_three_days_without_a_meal_are_noticed():
    fasting = BASE.replace('"24 hour"', '"84 hour"')
    assert any("72 hours in which glycogen" in sentence for sentence in warnings(Scenario.from_text(fasting)))


def test_a_biopsy_after_the_last_recorded_row_is_noticed():
    text = BASE.replace('record_every = "1 hour"', 'record_every = "5 hour"') + ASSAY.format(at="23 hour")
    assert any("after the last recorded time, 20 hour" in sentence for sentence in warnings(Scenario.from_text(text)))


def test_a_scenario_in_which_nothing_happens_is_noticed():
    nothing = BASE.split("[[meal]]")[0]
    assert any("Nothing is done" in sentence for sentence in warnings(Scenario.from_text(nothing)))


def test_a_bout_at_the_edge_of_what_a_person_can_do_is_noticed():
    from cellsim.scenario.feasible import body

    of = body(Scenario.from_text(BASE).people[0])
    edge = of.critical_power_w + of.work_above_cp_j / 600.0
    near = Scenario.from_text(BASE + bout(duration="600 second", intensity=f"{edge:.1f} W"))
    easy = Scenario.from_text(BASE + bout(duration="600 second", intensity=f"{0.5 * edge:.1f} W"))
    assert any("nearly all that Ada can do" in sentence for sentence in warnings(near))
    assert not any("nearly all" in sentence for sentence in warnings(easy))


def test_every_sentence_of_a_description_ends():
    said = describe(Scenario.from_text(BASE + bout() + ASSAY.format(at="9 hour")))
    lines = [line.strip() for line in said.splitlines() if line.startswith("  ")]
    assert lines
    assert all(line[-1] in ".]" for line in lines)
