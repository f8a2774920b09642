"""An answer says what decides it, what each did for it, and how much of a muscle it is of; and claims nothing more."""

from dataclasses import replace

import numpy as np
import pytest

from cellsim import Scenario
from cellsim.errors import TooHard
from cellsim.scenario.checking.feasible import body_in
from cellsim.study.result.measures import half_time, hours_back, hours_observed
from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from cellsim.tissue.laboratory import as_measured
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.figures.panels import day_after_bout, whole_record
from cellsim.view.question import ask
from cellsim.view.report.answer import answer
from cellsim.view.report.comparing import judged
from cellsim.view.report.deciding import worked
from cellsim.view.report.report import report, tied
from cellsim.view.tables.rounding import cell
from tests.scenarios.result_sample import made_up_result, made_up_table
from tests.scenarios.test_answer import row

SLOWER = "Does the older one recover more slowly?"


def ridden(watts: tuple[float, float], glycogen_h: tuple[float, float], words: str = SLOWER, **event) -> Result:
    """An hour from hour 8; force of both is back 3 h after it, glycogen as said, each along a straight line."""
    table = made_up_table(("younger", "older"))
    after = (table["time_h"] - 9.0).clip(lower=0.0)
    for who, power, hours in zip(("younger", "older"), watts, glycogen_h, strict=True):
        mine = table["person"] == who
        on = (table["time_h"] - 8.0).clip(0.0, 1.0)
        table.loc[mine, "work"] = (3.6 * power * on).where(table["group"] == "body")[mine]
        for name, back in (("fresh_force", 3.0), ("glycogen_fraction", hours)):
            course = 1.0 - on * 0.2 * (1.0 - 0.75 * after / back).clip(lower=0.0) if back else 1.0 + 0.0 * on
            table.loc[mine, name] = course.where(table["group"] != "body")[mine]
    table["recovered"] = table[["fresh_force", "glycogen_fraction"]].min(axis=1).where(table["group"] == "all")
    events = [Event(8.0, 1.0, "bout", "cycling 60 %Wmax", **event)]
    made = made_up_result(("younger", "older"))
    return replace(
        made, table=table, events=events, summary=summarize(table, events), scenario_text=f'title = "{words}"'
    )


def test_glycogen_alone_decides_and_watts_differ_so_there_is_no_plain_no():
    first, second, *_ = answer(ridden((173.0, 111.0), (11.0, 6.0))).sentences
    assert first.startswith("No plain yes or no, for they did not do the same. Back for good")
    assert first.endswith(": 6 h in older and 11 h in younger: 5 h shorter in older.")
    assert second == (
        "Glycogen decides in both. Force alone: 3 h in younger and 3 h in older; glycogen alone: 11 h in "
        "younger and 6 h in older; of glycogen there was 80 % in younger and 80 % in older as the bout "
        "ended. They did not do the same work, for the intensity is relative to what each can do: "
        "173 W (623 kJ) in younger and 111 W (400 kJ) in older."
    )


def test_the_same_meals_are_named_where_work_differs():
    of_all, of_one = Event(12.0, 0.0, "meal", "90 g carbohydrate"), Event(12.0, 0.0, "meal", "rice", "older")
    for meal, said in ((of_all, True), (of_one, False), (Event(12.0, 0.0, "meal", "lunch by habit"), False)):
        for watts in ((173.0, 111.0), (150.0, 150.0)):
            fed = ridden(watts, (11.0, 6.0))
            fed.events.append(meal)
            assert ("All ate the same meals." in answer(fed).sentences) == (said and watts[0] != watts[1])


def test_a_meal_by_habit_counts_only_until_all_are_back():
    """Both are back 11 h after a ride that ends at 9 h, by glycogen; what is eaten later decides nothing."""
    for hour, said in ((19.0, False), (21.0, True)):
        fed = ridden((173.0, 111.0), (11.0, 6.0))
        fed.events.extend([Event(12.0, 0.0, "meal", "rice"), Event(hour, 0.0, "meal", "dinner by habit")])
        assert ("All ate the same meals." in answer(fed).sentences) == said


def test_in_a_trial_everyone_is_held_against_their_own_work():
    kinds = (("bout_power", "W"), ("bout_work", "kJ"))
    rows = [
        row(f"{who}, {arm}", watts, person=who, arm=arm, name=name, unit=unit, bout_says="ride")
        for name, unit in kinds for who, watts in (("a", 100.0), ("b", 180.0)) for arm in ("placebo", "NMN")
    ]  # fmt: skip
    assert worked(rows, rows[:4]) == "", "a and b are not compared with each other"
    more = [each | {"value": each["value"] + 20.0 * (each["arm"] == "NMN")} for each in rows]
    more = [each | {"values": [each["value"]]} for each in more]
    assert worked(more, more[:4]).startswith("They did not do the same work")


def test_who_did_the_same_gets_a_plain_answer_still():
    first, second, *_ = answer(ridden((150.0, 150.0), (11.0, 6.0))).sentences
    assert first.startswith("No, the other way round. Back for good")
    assert "did not do the same" not in second
    assert answer(ridden((150.0, 150.0), (6.0, 11.0))).sentences[0].startswith("Yes. Back")


def test_force_decides_for_one_and_glycogen_for_the_other():
    said = answer(ridden((150.0, 150.0), (11.0, 1.0))).sentences[1]
    assert said.startswith("Glycogen decides in younger; force decides in older. Force alone: 3 h in younger")


def test_who_was_never_away_has_no_time_of_recovery():
    result = ridden((150.0, 150.0), (0.0, 0.0))
    found = [each for each in result.summary["headline"] if each["name"] == "glycogen_regained"]
    assert {cell([each]) for each in found} == {"never below 95 %"}
    assert "glycogen alone: never below 95 % in younger and never below 95 % in older" in answer(result).sentences[1]
    assert cell([found[0] | {"name": "pgc1a_mrna_peak_time"}]) == "0 h"
    assert "0 h" not in result.summary["definitions"]["recovered"]


@pytest.mark.parametrize(
    ("hours", "said"),
    [(9.7583333, "9.5 hours"), (9.74, "9.5 hours"), (9.0, "9 hours"), (71.99, "71 hours"), (72.0, "72 hours"),
     (0.2511, "15 minutes"), (0.00418, "15 seconds"), (10.9, "10 hours")],
)  # fmt: skip
def test_how_long_was_watched_is_told_as_roughly_as_dates_are_and_never_too_long(hours, said):
    assert hours_observed(hours) == said


def test_a_date_beyond_the_record_is_told_in_round_hours():
    time = np.array([0.0, 5.0, 9.7583333])
    assert hours_back(time, np.array([0.5, 0.6, 0.7])) == "not back within 9.5 hours"
    assert half_time(time, np.array([0.5, 0.6, 0.7]), 1.0) == "not within 9.5 hours"


def test_a_fast_is_asked_for_glycogen_first():
    table = made_up_table(("one",))
    table["nad_total"] = 450.0
    fasted = '[[fast]]\nat = "0 hour"\nduration = "20 hour"\n'
    made = made_up_result(("one",))
    result = replace(made, table=table, events=[], summary=summarize(table, []), scenario_text=fasted)
    assert [topic.name for topic in ask(result).topics] == ["fast", "NAD", "mitochondria"]
    told = answer(result)
    assert told.sentences[0] == "Glycogen at the end of the record, of rested: 60 %."
    asked = replace(result, scenario_text='title = "What does a fast do?"')
    assert [topic.name for topic in ask(asked).topics] == ["fast"]
    assert ask(replace(asked, scenario_text='title = "Is she back fast?"')).topics[0].name == "recovery"
    assert [each.name for each in ask(replace(result, scenario_text="")).topics] == ["NAD", "mitochondria"]


def test_watts_of_lifting_are_called_what_they_are():
    for lifted in (False, True):
        result = ridden((44.0, 44.0), (3.0, 3.0), lifted=lifted)
        result.table["power_delivered"] = result.table["power_asked"] = (
            40.0 * ((result.table["time_h"] - 8.5).abs() < 0.5)
        ).where(result.table["group"] == "body")
        titles = [axes.get_title(loc="left") + axes.get_title() for axes in FIGURES["bout"].draw(result).axes]
        words = [each["says"] for each in result.summary["headline"] if each["name"] in ("bout_power", "bout_work")]
        assert any("pedaling of the same ATP cost" in each for each in titles) == lifted
        assert all(("pedaling of the same ATP cost" in each) == lifted for each in words)


def test_the_axis_counts_from_the_end_of_the_bout_as_the_numbers_do():
    result = ridden((150.0, 150.0), (11.0, 6.0))
    for clock in (whole_record(result, from_bout=True), day_after_bout(result)):
        assert clock.label == "hours from end of bout"
        assert clock.at(9.0 + 6.0, result.courses.cases[1]) == 6.0
        assert clock.shades == ((-1.0, 0.0),)


def test_numbers_of_a_muscle_in_which_fibers_died_say_so():
    result = ridden((150.0, 150.0), (11.0, 6.0))
    table = result.table.assign(pgc1a_mrna=95.0)
    table["alive"] = np.where(table["time_h"] > 8.5, 0.1875, 1.0)
    table.loc[table["person"] == "younger", "alive"] = 1.0
    rows = {(each["name"], each["person"]): each for each in summarize(table, result.events)["headline"]}
    assert cell([rows["glycogen_after_bout", "older"]]) == "80 %; 19 % of the fibers live"
    assert cell([rows["ampk_peak", "older"]]) == "no reading: only 19 % of the fibers live"
    assert cell([rows["pgc1a_mrna_peak", "older"]]) == "no reading: only 19 % of the fibers live"
    assert cell([rows["ampk_peak", "younger"]]) == "4.0 × rest"
    assert "live" not in cell([rows["ck_peak", "older"]]), "which is of blood"


def test_arms_that_show_no_difference_share_one_sentence():
    kept = [row("one, plain", 10.0, arm="plain", person="one", muscle="leg")]
    kept += [row(f"one, {arm}", 10.0, arm=arm, person="one", muscle="leg") for arm in ("NR", "NMN", "NAM")]
    kept += [row("one, heat", 30.0, arm="heat", person="one", muscle="leg")]
    said = [each.sentence for each in judged(kept)]
    assert said == [
        "Force, heat against plain in one: 20 h longer (30 h and 10 h, in one pair).",
        "Force, NR, NMN and NAM against plain in one: no difference that can be told in any of them (10 h).",
    ]
    assert [each.way for each in judged(kept)][1] == 0


def test_a_sprint_that_is_too_hard_is_told_by_the_work_within_it():
    text = """
duration = "3 hour"
[[person]]
name = "he"
age = "30 year"
mass = "75 kg"
[[bout]]
do = "sprint"
at = "1 hour"
duration = "{}"
intensity = "{} %Wmax"
"""
    easy = as_measured(Scenario.from_text(text.format("1 minute", 20)))
    of = body_in(easy, easy.people[0])
    # of sprints of 30 s at these powers the first takes a fifth more than there is, or so much that rest is too short
    whole, most = (
        100.0 * (of.critical_power_w + share * of.work_above_cp_j / 30.0) / of.wmax_w for share in (1.2, 1.03)
    )
    with pytest.raises(TooHard) as one:
        as_measured(Scenario.from_text(text.format("14.5 minute", whole)))
    said = str(one.value)
    assert "each of 4 parts of 30 seconds, with 4 minutes of rest between them, is" in said
    assert "of the first. Write intensity" in said
    assert "Write duration" not in said
    with pytest.raises(TooHard) as one:
        as_measured(Scenario.from_text(text.format("80 minute", most)))
    assert "of part 2. Write duration" in str(one.value)


def test_a_number_keeps_its_unit_on_its_line():
    gap = "\N{NO-BREAK SPACE}"
    assert tied("6.5 h in older, 95 % of rest, 4.0 × rest, 3 in all") == (
        f"6.5{gap}h in older, 95{gap}% of rest, 4.0{gap}× rest, 3 in all"
    )
    page = report(ridden((150.0, 150.0), (11.0, 6.0)), {})
    assert f"<dd>11{gap}h</dd>" in page
    assert f">80{gap}%</td>" in page
