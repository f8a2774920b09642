"""Bouts that say more than a duration: work and rest, sets, all-out, slopes, one joint, days of the week."""

import json
from dataclasses import replace

import numpy as np
import pytest

from cellsim.biology.exercise import modes
from cellsim.errors import ScenarioError
from cellsim.scenario.checking.feasible import body
from cellsim.scenario.demand import demand, find_mode, segments
from cellsim.scenario.plan.recording import record_times
from cellsim.scenario.scenario import Scenario
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.tissue.agenda import agenda_of
from cellsim.tissue.laboratory import as_measured

HEAD = """
duration = "{length}"
{more}
[[person]]
name = "she"
age = "30 year"
[muscle]
fibers = 8
mitochondria = 4
"""
INTERVALS = 'work = "30 second"\nrest = "4 minute"\ntimes = 6\n'
SETS = 'sets = 4\nrepetitions = 10\nrest = "2 minute"\n'
WEEK = 'every = "week"\non = ["Mon", "Thu"]\nclock = "18 hour"\n'


def scenario(
    written: str, do: str = "cycling", when: str = 'at = "1 hour"\n', length: str = "12 hour", more: str = ""
) -> Scenario:
    return Scenario.from_text(HEAD.format(length=length, more=more) + f'[[bout]]\ndo = "{do}"\n{when}{written}')


def asked(of: Scenario, number: int = 0):
    return demand(of.bouts[number], body(of.people[0]))


# ---- work and rest


def test_work_and_rest_of_ones_own_take_turns_and_no_rest_follows_the_last() -> None:
    of = scenario(INTERVALS + 'intensity = "120 %Wmax"')
    assert of.bouts[0].duration_s == 6 * 30 + 5 * 240
    parts = segments(asked(of))
    assert parts == [(30.0, 1.2), (240.0, 0.0)] * 5 + [(30.0, 1.2)]
    assert asked(of).working_s == 180.0


def test_rests_are_as_easy_as_the_mode_has_them_or_as_is_written() -> None:
    hard = 'work = "60 second"\nrest = "60 second"\ntimes = 3\nintensity = "100 %Wmax"\n'
    usual = modes.USUAL.find("intervals").pattern[1][1]
    assert segments(asked(scenario(hard, "intervals")))[1] == (60.0, pytest.approx(usual))
    of = scenario(hard + 'rest_intensity = "50 W"\n')
    wmax = body(of.people[0]).wmax_w
    assert segments(asked(of))[1] == (60.0, pytest.approx(50.0 / wmax))
    assert segments(asked(scenario(hard + 'rest_intensity = "20 %Wmax"\n')))[1] == (60.0, pytest.approx(0.2))


def test_work_and_rest_may_fill_a_duration_and_one_part_needs_no_rest() -> None:
    of = scenario('work = "60 second"\nrest = "120 second"\nduration = "10 minute"\nintensity = "90 %Wmax"')
    assert [length for length, _ in segments(asked(of))] == [60.0, 120.0] * 3 + [60.0]
    assert segments(asked(scenario('work = "30 second"\ntimes = 1\nintensity = "all-out"'))) == [(30.0, modes.ALL_OUT)]


def test_intervals_that_nobody_could_do_are_refused_and_easier_ones_are_offered() -> None:
    with pytest.raises(ScenarioError, match=r"each of 10 parts of 4 minutes.*intensity = ") as refused:
        as_measured(scenario('work = "4 minute"\nrest = "1 minute"\ntimes = 10\nintensity = "130 %Wmax"'))
    assert "duration =" not in str(refused.value)


# ---- all-out


def test_all_out_asks_for_more_than_any_muscle_gives_and_rests_ask_nothing_or_what_is_written() -> None:
    of = scenario(INTERVALS + 'intensity = "all-out"', "intervals")
    assert segments(asked(of))[:2] == [(30.0, modes.ALL_OUT), (240.0, 0.0)]
    assert asked(of).force_fraction == find_mode("sprint").force_fraction < 1.0, "pedals turn away under the greatest"
    assert "no rest_intensity is written" in describe(of)
    easy = asked(scenario(INTERVALS + 'intensity = "all-out"\nrest_intensity = "30 %Wmax"'))
    assert easy.fraction[:31].tolist() == pytest.approx([modes.ALL_OUT] * 30 + [0.3])
    assert agenda_of(of, of.people[0]).work[0].all_out


# ---- sets of repetitions


def test_sets_make_pattern_lengthenings_and_length() -> None:
    of = scenario(SETS + 'tempo = "2-0-2"\nintensity = "75 %1RM"', "resistance")
    found = asked(of)
    assert of.bouts[0].duration_s == 4 * 40 + 3 * 120
    assert [length for length, _ in segments(found)] == [40.0, 120.0] * 3 + [40.0]
    assert found.lengthenings == pytest.approx(40.0)
    assert found.force_fraction == 0.75
    assert found.mode.eccentric == 0.5


def test_a_slower_lowering_is_cheaper_and_a_pause_costs_nothing() -> None:
    def cost(tempo: str) -> float:
        found = asked(scenario(SETS + f'tempo = "{tempo}"\nintensity = "75 %1RM"', "resistance"))
        assert found.lengthenings == pytest.approx(40.0)
        return float(found.fraction.max())

    assert cost("4-0-1") < cost("2-0-2") < cost("1-0-4")
    assert cost("2-0-2-4") == pytest.approx(0.5 * cost("2-0-2"))
    assert cost("1-2-1") > cost("2-0-2")


def test_what_is_lifted_and_never_lowered_strains_nothing_and_is_still_counted() -> None:
    of = scenario(SETS + 'tempo = "0-0-2"\nintensity = "75 %1RM"', "resistance")
    work = agenda_of(of, of.people[0]).work[0]
    assert (work.strain, work.kind) == (0.0, "resistance")
    assert work.lengthenings == pytest.approx(40.0)


def test_a_set_of_parts_of_a_second_is_counted_whole_and_does_no_more() -> None:
    of = scenario('sets = 1\nrepetitions = 7\ntempo = "1.5-0-1"\nintensity = "75 %1RM"', "resistance")
    assert of.bouts[0].duration_s == 18.0
    assert asked(of).lengthenings == pytest.approx(7.0)


def test_a_mode_that_only_lengthens_bears_nothing_on_the_way_back() -> None:
    there = asked(scenario('sets = 1\nrepetitions = 5\ntempo = "2-0-0"\nintensity = "100 %1RM"', "eccentric"))
    back = asked(scenario('sets = 1\nrepetitions = 5\ntempo = "2-0-2"\nintensity = "100 %1RM"', "eccentric"))
    assert back.fraction.sum() == pytest.approx(there.fraction.sum())
    assert back.mode.eccentric == 1.0


def test_a_hold_lengthens_nothing_and_costs_as_its_force() -> None:
    hold = 'work = "10 second"\nrest = "20 second"\ntimes = 5\nintensity = "{} %MVC"'
    of, twice = (scenario(hold.format(share), "isometric") for share in (30, 60))
    assert asked(twice).fraction.max() == pytest.approx(2.0 * asked(of).fraction.max())
    work = agenda_of(of, of.people[0]).work[0]
    assert (work.strain, work.lengthenings, work.force_fraction, work.kind) == (0.0, 0.0, 0.3, "endurance")


# ---- one joint


def test_work_on_one_joint_asks_the_liters_of_its_muscle_alone() -> None:
    """By their own numbers: 67 W on 2.48 kg are as much for each liter as 567 W on the 21 kg that work at Wmax."""
    of = scenario('duration = "4 minute"\nintensity = "67 W"', "knee extension")
    who, found = body(of.people[0]), asked(of)
    liters = 2.48 * who.mass_kg / 75.0 * who.exercise.intensity("muscle_water")
    assert found.part == pytest.approx(liters / who.active_muscle_l)
    assert found.fraction[0] * found.part * who.wmax_w == pytest.approx(67.0)
    assert asked(scenario('duration = "4 minute"\nintensity = "67 W"')).part == 1.0
    old = body(replace(of.people[0], age_years=75.0))
    assert demand(of.bouts[0], old).part == pytest.approx(found.part), "it shrinks as other muscle does"


def test_muscles_of_one_joint_differ_in_size_and_say_what_was_taken() -> None:
    shares = [asked(scenario('duration = "4 minute"\nintensity = "10 W"', do)).fraction[0]
              for do in ("knee extension", "plantar flexion", "elbow flexion")]  # fmt: skip
    assert shares == sorted(shares)
    assert shares[0] < 0.5 * shares[2]
    text = describe(scenario('duration = "4 minute"\nintensity = "10 W"', "plantar flexion"))
    assert "kg of muscle were taken to work" in text
    assert "they rest, too, and the oxygen of this work is not followed" in text


# ---- slopes


def test_what_a_meter_costs_is_as_measured_on_each_slope() -> None:
    """Within three standard deviations of what Minetti et al. tell of their ten runners."""
    measured = {
        ("running", 0.0): (3.40, 0.24), ("running", 0.45): (18.93, 1.74), ("running", -0.2): (1.73, 0.36),
        ("running", -0.45): (3.92, 0.81), ("walking", 0.45): (17.33, 1.11), ("walking", -0.1): (0.81, 0.37),
        ("walking", -0.45): (3.46, 0.95),
    }  # fmt: skip
    for (way, slope), (mean, spread) in measured.items():
        assert 1000.0 * modes.USUAL.cost(way, slope) == pytest.approx(mean, abs=3.0 * spread), (way, slope)


def test_the_same_speed_is_harder_uphill_and_easier_down() -> None:
    up, level, down = (
        asked(scenario(f'duration = "20 minute"\nintensity = "7 km/h"\n{slope}', "running")).fraction[0]
        for slope in ('slope = "6 %"', "", 'slope = "-10 %"')
    )
    assert down < level < up


def test_downhill_running_is_running_at_a_slope() -> None:
    run = 'duration = "20 minute"\nintensity = "50 %Wmax"\n'
    steep = f'slope = "{100 * modes.USUAL.slope("downhill"):g} %"\n'
    found, named = asked(scenario(run + steep, "running")).mode, modes.USUAL.find("downhill running")
    for what in ("strain", "eccentric", "force_fraction", "lengthenings_per_minute"):
        assert getattr(found, what) == pytest.approx(getattr(named, what)), what
    assert asked(scenario(run + steep, "downhill running")).mode == replace(found, name="downhill running")
    strains = [asked(scenario(run + f'slope = "{each} %"', "running")).mode.strain for each in (-20, -10, 5, 20)]
    assert strains == sorted(strains, reverse=True)
    assert strains[-1] == 0.0


def test_a_slope_tells_how_fast_a_share_of_wmax_is_there() -> None:
    of = scenario('duration = "20 minute"\nintensity = "50 %Wmax"\nslope = "-10 %"', "running")
    (note,) = [each for each in asked(of).notes if "km/h" in each]
    speed = float(note.split("50 %Wmax is ")[1].split(" km/h")[0])
    again = scenario(f'duration = "20 minute"\nintensity = "{speed} km/h"\nslope = "-10 %"', "running")
    assert asked(again).fraction[0] == pytest.approx(0.5, rel=0.01)


# ---- days of the week


def test_days_of_the_week_become_bouts_at_a_time_of_day() -> None:
    ride = 'duration = "1 hour"\nintensity = "50 %Wmax"'
    of = scenario(ride, when=WEEK, length="21 day", more='clock_start = "6 hour"')
    hours = [bout.at_s / 3600.0 for bout in of.bouts]
    assert hours == [24.0 * day + 12.0 for day in (0, 3, 7, 10, 14, 17)]
    assert "6 times, on Mon, Thu." in describe(of)
    late = scenario(ride, when=WEEK + 'start = "4 day"\nstop = "11 day"\n', length="21 day")
    assert [bout.at_s / 86400.0 for bout in late.bouts] == [7.75, 10.75]
    other = scenario(ride, when=WEEK.replace('"week"', '"2 week"'), length="28 day")
    assert [bout.at_s // 86400.0 for bout in other.bouts] == [0.0, 3.0, 14.0, 17.0]


# ---- all of them


@pytest.mark.parametrize(
    ("written", "do"),
    [
        (INTERVALS + 'intensity = "all-out"\nrest_intensity = "20 %Wmax"', "cycling"),
        (SETS + 'tempo = "3-0-1-1"\nintensity = "75 %1RM"', "resistance"),
        (SETS + 'intensity = "75 %1RM"', "plantar flexion"),
        ('duration = "20 minute"\nintensity = "9 km/h"\nslope = "-10 %"', "running"),
    ],
)
def test_they_come_back_from_the_record_and_are_recorded_finely(written: str, do: str) -> None:
    of = scenario(written, do)
    kept = json.loads(json.dumps(record(of)))
    again = rebuilt(kept)
    assert again.bouts == of.bouts
    assert json.loads(json.dumps(record(again))) == kept
    assert np.array_equal(asked(again).fraction, asked(of).fraction)
    assert len(record_times(of, of.people[0])) > of.bouts[0].duration_s / 15.0
    varied = of.vary(seed=3)
    assert varied.bouts == of.bouts


def test_a_plain_bout_is_recorded_as_it_was() -> None:
    kept = record(scenario('duration = "20 minute"\nintensity = "50 %Wmax"'))["bouts"][0]
    assert kept["intensity"] == {"value": 50.0, "unit": "%Wmax"}
    assert not {"turns", "sets", "slope"} & kept.keys()


@pytest.mark.parametrize(
    ("written", "do", "words"),
    [
        ('work = "30 second"\ntimes = 6\nintensity = "90 %Wmax"', "cycling", ("'rest' is missing", "bout[0]")),
        (INTERVALS + 'duration = "1 hour"\nintensity = "9 %Wmax"', "cycling", ("follows from its times", "23 minutes")),
        (INTERVALS + 'sets = 3\nintensity = "90 %Wmax"', "cycling", ("sets and repetitions", "'work' too")),
        (INTERVALS.replace("30 s", "30.5 s") + 'intensity = "90 %Wmax"', "cycling", ("whole seconds", "30.5")),
        (INTERVALS.replace("6", "0") + 'intensity = "90 %Wmax"', "cycling", ("from 1 to 1000", "times = 0")),
        (INTERVALS + 'intensity = "90 %Wmax"\nrest_intensity = "95 %Wmax"', "cycling", ("harder than the work",)),
        (INTERVALS + 'intensity = "90 %Wmax"\nrest_intensity = "all-out"', "cycling", ("neither all-out",)),
        ('rest = "1 minute"\nduration = "5 minute"\nintensity = "90 %Wmax"', "cycling", ("none are written", "work")),
        (SETS + 'intensity = "75 %Wmax"', "cycling", ("no repetitions in cycling", "resistance")),
        (SETS.replace("repetitions = 10", "") + 'intensity = "75 %1RM"', "resistance", ("'repetitions' is missing",)),
        (SETS.replace('rest = "2 minute"', "") + 'intensity = "75 %1RM"', "resistance", ("'rest' is missing",)),
        (SETS + 'tempo = "2-0"\nintensity = "75 %1RM"', "resistance", ("three or four numbers", "2-0-2")),
        (SETS + 'tempo = "2-x-2"\nintensity = "75 %1RM"', "resistance", ("dashes between", "2-x-2")),
        (SETS + 'tempo = "2-nan-2"\nintensity = "75 %1RM"', "resistance", ("0 to 60 seconds",)),
        (SETS + 'tempo = "0-0-0"\nintensity = "75 %1RM"', "resistance", ("so fast",)),
        (SETS + 'intensity = "60 %MVC"', "isometric", ("no repetitions in isometric",)),
        ('duration = "1 minute"\nintensity = "60 %Wmax"', "isometric", ("no share in %Wmax", "%MVC")),
        ('duration = "1 minute"\nintensity = "60 %Wmax"', "knee extension", ("one muscle", "W, %1RM or %MVC")),
        ('duration = "1 minute"\nintensity = "60 %1RM"', "knee extension", ("how often a weight is lifted", "sets")),
        ('duration = "1 minute"\nintensity = "60 %MVC"', "cycling", ("Nobody holds", "isometric")),
        ('duration = "1 minute"\nintensity = "12 km/h"', "rowing", ("A speed says nothing", "rowing")),
        ('duration = "1 minute"\nslope = "5 %"\nintensity = "60 %Wmax"', "cycling", ("running or walking", "cycling")),
        ('duration = "1 minute"\nslope = "60 %"\nintensity = "60 %Wmax"', "running", ("between -45 % and 45 %",)),
        ('duration = "1 minute"\nslope = "5 %"\nintensity = "60 %Wmax"', "downhill running", ("goes down", "-10 %")),
        ('duration = "1 minute"\nintensity = "flat out"', "cycling", ("not a number", "all-out")),
        ('file = "a.fit"\nwork = "30 second"', "cycling", ("has its own work",)),
    ],
)  # fmt: skip
def test_every_mistake_is_told_where_it_stands(written: str, do: str, words: tuple[str, ...]) -> None:
    with pytest.raises(ScenarioError) as refused:
        scenario(written, do)
    assert not [word for word in words if word not in str(refused.value)], str(refused.value)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (WEEK + 'at = "1 hour"\n', ("both 'at' and days",)),
        (WEEK.replace('clock = "18 hour"\n', ""), ("'clock' is missing",)),
        (WEEK.replace('every = "week"\n', ""), ("'every' is missing",)),
        (WEEK.replace('"week"', '"3 day"'), ("whole weeks", "3 day")),
        (WEEK.replace('"Mon"', '"Monday"'), ("not a day of the week", "Mon")),
        (WEEK.replace('"Mon"', '"Thu"'), ("written twice",)),
        (WEEK.replace('["Mon", "Thu"]', "[]"), ("One to seven days",)),
        (WEEK.replace('["Mon", "Thu"]', '"Sun"'), ("No such day", "Monday")),
        ('at = "1 hour"\nclock = "18 hour"\n', ("goes with days of the week",)),
    ],
)
def test_every_mistake_in_days_of_the_week_is_told(when: str, words: tuple[str, ...]) -> None:
    with pytest.raises(ScenarioError) as refused:
        scenario('duration = "1 hour"\nintensity = "50 %Wmax"', when=when, length="4 day")
    assert not [word for word in words if word not in str(refused.value)], str(refused.value)


# ---- to failure


def test_work_to_failure_has_a_power_or_a_load_and_a_longest_time() -> None:
    of = scenario('intensity = "to failure"\npower = "300 W"')
    assert of.bouts[0].duration_s == 3 * 3600.0
    assert "ends after 3 hours at the latest" in describe(of)
    work = agenda_of(of, of.people[0]).work[0]
    assert (work.to_failure, work.failed) == (True, False)
    short = scenario('intensity = "to failure"\npower = "300 W"\nduration = "20 minute"')
    assert short.bouts[0].duration_s == 1200.0
    lift = scenario(SETS + 'intensity = "to failure"\nload = "80 %1RM"', "resistance")
    assert (asked(lift).force_fraction, lift.bouts[0].duration_s) == (0.8, 4 * 30 + 3 * 120)
    late = scenario('intensity = "to failure"\npower = "300 W"', when='at = "11 hour"\n')
    assert late.bouts[0].duration_s == 3600.0


@pytest.mark.parametrize("hard", ["300 W", "105 %Wmax"])
def test_it_is_varied_told_and_recorded_in_the_same_words(hard: str) -> None:
    of = scenario(f'intensity = "to failure"\npower = "{hard}"')
    assert f"for 3 hours at most at {hard} to failure" in describe(of)
    assert of.vary(intensity=str(of.bouts[0].intensity)).bouts == of.bouts
    assert not of.vary(intensity="60 %Wmax").bouts[0].to_failure
    kept = json.loads(json.dumps(record(of)))
    assert kept["bouts"][0]["intensity"]["to_failure"] is True
    assert rebuilt(kept).bouts == of.bouts


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ('intensity = "to failure"', ("not said what is done", "power = ")),
        ('intensity = "to failure"\npower = "300 W"\nload = "50 %1RM"', ("a power or a load", "not both")),
        ('intensity = "to failure"\nload = "300 W"', ("not a unit of load",)),
        ('intensity = "to failure"\npower = "50 %1RM"', ("not a unit of power",)),
        ('intensity = "to failure"\npower = "all-out"', ("never fails",)),
        ('intensity = "60 %Wmax"\npower = "300 W"\nduration = "1 hour"', ("Only work to failure",)),
        ('intensity = "to failure"\npower = "300"', ("no unit", "power")),
    ],
)
def test_every_mistake_of_work_to_failure_is_told(written: str, words: tuple[str, ...]) -> None:
    with pytest.raises(ScenarioError) as refused:
        scenario(written)
    assert not [word for word in words if word not in str(refused.value)], str(refused.value)
