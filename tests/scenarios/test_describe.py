"""A scenario read back in sentences."""

import re
from dataclasses import replace

import numpy as np
import pytest

from cellsim.cli import main
from cellsim.language.parameters import KNOWN, load, tables
from cellsim.population.muscle.work import Feeding
from cellsim.scenario import Scenario
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.fields.times import often, spoken
from cellsim.scenario.plan.parts import Bout
from cellsim.scenario.telling.describe import GIVEN, RESTED, describe, readings
from cellsim.scenario.telling.suspicions import beyond, warnings
from cellsim.scenario.telling.template import template
from cellsim.scenario.workouts import Recording
from cellsim.study.assumptions import assumptions
from cellsim.study.result.numbers import assumed, counted, in_one_line, numbers
from cellsim.tissue.model import MuscleModel, release

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


def sprints(**written):
    return bout(**written).replace("cycling", "sprint")


def test_people_events_and_hypotheses_are_told():
    said = describe(Scenario.from_text(BASE + bout() + DOSE.format(dose="250 mg", at="7 hour")))
    for words in (
        "Ada: a trained woman of 40 years, 61 kg",
        "250 mg of NR by mouth (860 umol)",
        "24 hours from midnight",
        "50 %Wmax",
        "80 g carbohydrate",
        "seed 3",
    ):
        assert words in said
    assert said.index("7 hours: 250 mg") < said.index("8 hours: cycling") < said.index("12 hours: a meal")


def test_a_default_is_told_as_an_assumption():
    written, left_out = BASE, BASE.replace('mass = "61 kg"\n', "")
    assert "no mass is written" in describe(Scenario.from_text(left_out))
    assert "no mass is written" not in describe(Scenario.from_text(written))


def test_what_protein_does_is_said():
    eaten = BASE.replace('carbohydrate = "80 g"', 'carbohydrate = "80 g"\nprotein = "20 g"')
    assert "Protein beyond 1.25 g for each kg of body mass a day hurries" in describe(Scenario.from_text(eaten))
    assert "Protein beyond" not in describe(Scenario.from_text(BASE))


def test_the_protein_of_a_usual_meal_is_fuel_and_calls_no_cells():
    fed = []
    for grams in (0.0, 60.0):
        muscle = MuscleModel(fibers=1, mitochondria=2, minutes=1, hours=24, seed=7)
        muscle.state.agenda = replace(muscle.state.agenda, meals=(Feeding(0.0, 80.0, grams),))
        muscle.advance_to(4 * 3600.0)
        fed.append((muscle.observed["body"]["glucose_blood"], muscle.observed["all"]["satellite_cells"]))
        release(muscle)
    assert fed[0][0] != fed[1][0]
    assert fed[0][1] == fed[1][1]


def test_the_numbers_behind_a_scenario_are_counted_by_how_they_are_known():
    scenario = Scenario.from_text(BASE + bout())
    every, said = numbers(scenario), counted(scenario)
    for known in KNOWN:
        rows = [each for each in every.values() if each.known.startswith(known)]
        assert f"{len(rows)} {known}" in said
    guesses = assumed(scenario)
    assert {each.name for each in guesses} == {each.name for each in every.values() if each.known.startswith("assumed")}
    widths = [(each.high - each.low) / abs(each.value) for each in guesses if each.value]
    assert widths[0] == max(widths)
    line = in_one_line(guesses[0])
    assert all(part in line for part in (guesses[0].name, *guesses[0].written, *guesses[0].source))


def test_every_table_of_numbers_is_counted():
    dosed = Scenario.from_text(
        BASE
        + DOSE.format(dose="1 mg", at="1 hour")
        + '[[perturb]]\npreset = "FK866"\n'
        + '[muscle]\nrepair = "cells"\n'
    )
    # rivals of the network that is run, and what laboratories make of a result, are not what makes it; nor is how
    # records of months are read and counted
    asked = set(tables()) - {"structures", "assays", "loads"}
    assert set(load(asked)) == set(numbers(dosed))


def test_what_a_mitochondrion_stands_for_follows_from_how_many_there_are():
    for count in (2, 100):
        few = Scenario.from_text(BASE).vary(mitochondria=count)
        assert any(f"one part in {count} " in sentence for sentence in assumptions(few))


def test_a_repair_is_told_to_the_one_whose_recording_it_is():
    scenario = Scenario.from_text(BASE + '[[person]]\nname = "Bob"\nlike = "Ada"\n')
    trace = Recording("ride.fit", "cycling", 120.0, np.full(120, 100.0), None, ("Mended.",), "0" * 64)
    hers = replace(scenario, bouts=(Bout("cycling", 0.0, 120.0, None, trace, None, "Ada"),))
    assert readings(hers) == ["Ada: Mended."]
    everyones = replace(scenario, bouts=(Bout("cycling", 0.0, 120.0, None, trace),))
    assert readings(everyones) == ["Mended."]


def test_a_series_of_doses_is_told_once():
    regimen = '[[regimen]]\ngive = "NMN"\ndose = "250 mg"\nevery = "2 hour"\n'
    said = describe(Scenario.from_text(BASE + regimen))
    assert said.count("250 mg of NMN") == 1
    assert "12 times, every 2 hours." in said


def test_with_arms_nobody_is_said_to_do_what_only_one_arm_does():
    arms = '[[arm]]\nname = "morning"\n[[arm]]\nname = "evening"\n'
    rides = bout() + 'arm = "morning"\n' + bout(at="18 hour") + 'arm = "evening"\nperson = "Ada"\n'
    said = describe(Scenario.from_text(BASE + arms + rides))
    assert "done by everyone, in morning only: " in said
    assert "done by Ada, in evening only: " in said
    assert said.count("ing only") == 2, "each is told once"
    assert "Everyone is given the same doses" not in said
    assert "In each arm everyone is given the same doses and eats every meal of that arm" in said
    assert "In each arm" not in describe(Scenario.from_text(BASE + bout()))


def test_equal_meals_are_told_once_and_each_time():
    eaten = BASE.replace('at = "12 hour"', 'at = ["1 hour", "12 hour", "20 hour"]')
    assert "1, 12 and 20 hours: a meal of 80 g carbohydrate." in describe(Scenario.from_text(eaten))


def test_there_is_one_list_of_what_is_assumed(capsys, tmp_path):
    file = tmp_path / "watched.toml"
    file.write_text(BASE + bout())
    assert main(["describe", str(file)]) == 0
    said = capsys.readouterr().out
    assert said.lower().count("assumes") == 1
    for sentence in (GIVEN, RESTED, *assumptions(Scenario.read(file))):
        assert said.count(sentence) == 1


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 hours"), (1, "1 second"), (50, "50 seconds"), (60, "1 minute"), (900, "15 minutes"), (3600, "1 hour"),
     (5400, "1.5 hours"), (81 * 3600, "81 hours"), (10 * 86400, "10 days"), (100.4, "1 minute 40.4 seconds"),
     (298, "4 minutes 58 seconds"), (32399, "8 hours 59 minutes 59 seconds"), (262801, "73 hours 1 second")],
)  # fmt: skip
def test_times_are_said_as_people_say_them(seconds, words):
    assert spoken(seconds) == words


def test_an_interval_of_one_is_not_counted():
    assert [often(each) for each in (604800.0, 86400.0, 3600.0, 900.0)] == ["7 days", "day", "hour", "15 minutes"]


def recorded(power_w, seconds=1800, **of):
    scenario = Scenario.from_text(BASE)
    trace = Recording("ride.fit", "cycling", float(seconds), np.full(seconds, float(power_w)), None, (), "0" * 64)
    people = tuple(replace(person, **of) for person in scenario.people)
    return replace(scenario, people=people, bouts=(Bout("cycling", 0.0, float(seconds), None, trace),))


def test_a_recording_beyond_its_person_is_warned_of_and_the_vo2max_that_it_takes_is_named():
    critical = body(Scenario.from_text(BASE).people[0]).critical_power_w
    easy, hard = recorded(critical), recorded(1.3 * critical)
    assert not beyond(easy)
    (said,) = beyond(hard)
    assert "Ada could hardly have done ride.fit" in said
    assert said in readings(hard), "it stands in the notes of the run"
    assert said in describe(hard)
    needed = float(re.search(r'vo2max = "(\d+) mL/kg/min"', said)[1])
    assert not beyond(recorded(1.3 * critical, vo2max=needed))
    assert beyond(recorded(1.3 * critical, vo2max=needed - 1.0))
    (impossible,) = beyond(recorded(4.0 * critical))
    assert "No VO2max" in impossible


def test_a_short_effort_above_critical_power_is_nothing_odd():
    of = body(Scenario.from_text(BASE).people[0])
    assert not beyond(recorded(of.critical_power_w + 0.9 * of.work_above_cp_j / 60.0, seconds=60))


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
        ("[muscle]\nfibers = 4096\nmitochondria = 2000\n", "most of it for 8192000 mitochondria"),
        ("[muscle]\nmitochondria = 5\n", "With 5 mitochondria in each fiber chance decides much"),
        (bout(intensity="10 %VO2max"), "no more than moving"),
        (bout(duration="5 hour", intensity="70 %Wmax"), "Few people could go on"),
    ],
)
def test_a_suspicious_scenario_is_run_but_warned_of(text, words):
    found = warnings(Scenario.from_text(BASE + text))
    assert any(words in sentence for sentence in found)


def test_three_days_without_a_meal_are_noticed():
    fasting = BASE.replace('"24 hour"', '"84 hour"') + '[[fast]]\nat = "13 hour"\n'
    assert any("72 hours in which glycogen" in sentence for sentence in warnings(Scenario.from_text(fasting)))


def test_a_biopsy_after_the_last_recorded_row_is_noticed():
    text = BASE.replace('record_every = "1 hour"', 'record_every = "5 hour"') + ASSAY.format(at="23 hour")
    assert any("after the last recorded time, 20 hour" in sentence for sentence in warnings(Scenario.from_text(text)))


def test_a_scenario_in_which_nothing_happens_is_noticed():
    nothing = BASE.split("[[meal]]")[0]
    assert any("Nothing is done" in sentence for sentence in warnings(Scenario.from_text(nothing)))


def test_sprints_below_the_greatest_steady_power_are_noticed():
    asked = (sprints(duration="9 minute", intensity=f"{share} %Wmax") for share in (80, 200))
    below, above = (any("all-out" in each for each in warnings(Scenario.from_text(BASE + text))) for text in asked)
    assert (below, above) == (True, False)


def test_a_bout_that_rests_says_how_long_it_works_and_rests():
    in_one_line = [
        describe(Scenario.from_text(BASE + each)) for each in (sprints(), bout().replace("cycling", "HIIT"), bout())
    ]
    assert "in turn 30 seconds of that and 4 minutes of rest" in in_one_line[0]
    assert "in turn 4 minutes of that and 3 minutes of 40 % of it" in in_one_line[1]
    assert "in turn" not in in_one_line[2]


def test_a_bout_at_the_edge_of_what_a_person_can_do_is_noticed():
    of = body(Scenario.from_text(BASE).people[0])
    edge = of.critical_power_w + of.work_above_cp_j / 600.0
    near = Scenario.from_text(BASE + bout(duration="600 second", intensity=f"{edge:.1f} W"))
    easy = Scenario.from_text(BASE + bout(duration="600 second", intensity=f"{0.5 * edge:.1f} W"))
    assert any("nearly all that Ada can do" in sentence for sentence in warnings(near))
    assert not any("nearly all" in sentence for sentence in warnings(easy))


EVERYTHING = (
    bout()
    + ASSAY.format(at="9 hour")
    + DOSE.format(dose="1 mmol", at="1 hour")
    + '[[regimen]]\ngive = "NMN"\nroute = "IV"\ndose = "1 mg"\nevery = "2 hour"\nadherence = "50 %"\n'
    + '[[perturb]]\npreset = "FK866"\n[[perturb]]\npreset = "78c"\nuntil = "2 hour"\n'
    + '[hypotheses]\nsirt3_gatekeeper = true\nnad_structure = "R"\n'
)


@pytest.mark.parametrize("rest", [bout() + ASSAY.format(at="9 hour"), EVERYTHING])
def test_every_sentence_of_a_description_ends(rest):
    said = describe(Scenario.from_text(BASE + rest.replace('every = "2 hour"', 'every = "2 hour"\nstop = "20 hour"')))
    lines = [line.strip() for line in said.splitlines() if line.startswith("  ")]
    assert lines
    assert all(line[-1] in ".]" for line in lines)
