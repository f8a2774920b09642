"""The answer that a report begins with: about what was asked, with numbers, and with none where none is."""

import math
from dataclasses import replace
from functools import cache

import pytest
from scipy.stats import ttest_1samp

from cellsim.study.result.result import Result
from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from cellsim.view.question import ask, question
from cellsim.view.report.answer import answer
from cellsim.view.report.comparing import compared, differ, interval
from tests.scenarios.result_sample import made_up_result, made_up_table

BACK = "Back for good after the bout (force and glycogen each at 95 % of rest)"


made_up = cache(made_up_result)


def asking(words: str, people: tuple[str, ...] = ("younger", "older")) -> Result:
    return replace(made_up(people), scenario_text=f'title = "{words}"\n')


def row(case: str, *values: float | None, note: str = "", **more) -> dict:
    known = [each for each in values if each is not None]
    whole = len(known) == len(values)
    return {
        "person": case, "arm": "", "muscle": "leg", "case": case, "name": "force_regained", "says": "Force",
        "unit": "h", "value": sum(known) / len(known) if whole else None, "low": min(known) if whole else None,
        "high": max(known) if whole else None, "values": list(values), "replicates": len(values), "note": note,
        "watched": 72.0 if "72 hours" in note else None, "bout": 1, "bouts": 1,
    } | more  # fmt: skip


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("# Is one\n# slower? Two people ride.\ntitle = 'A ride'\n", "Is one slower?"),
        ("# They ride for 1.5 hours. Who is slower?\n", "Who is slower?"),
        ("# Does NAD rise? Does force fall?\n", "Does NAD rise? Does force fall?"),
        ("title = 'Who is slower? A study'", "Who is slower?"),
        ("# No question.\ntitle = 'A ride'", ""),
    ],
)
def test_the_question_is_found_in_the_first_comment_or_the_title(text, asked):
    assert question(text) == asked


@pytest.mark.parametrize(
    ("words", "topics", "observables"),
    [
        ("Does the muscle of an older person recover more slowly from the same ride?", ["recovery"], []),
        ("When is she back?", ["recovery"], []),
        ("Does NMN raise NAD?", ["NAD"], []),
        ("Does NMN raise NAD⁺ in muscle?", ["NAD"], []),
        ("Does NMN speed recovery?", ["recovery"], []),
        ("What does a gram of NR do?", ["doses"], []),
        ("Do mitochondria grow, and is force kept?", ["mitochondria", "force"], []),
        ("Are there more damaged mitochondria?", ["mitochondria"], ["damaged_fraction"]),
        ("How sore are the legs?", ["soreness"], []),
        ("Who tires first?", ["force"], []),
        ("How high is oxygen uptake?", [], ["vo2"]),
        ("Does plasma NMN reach the blood?", ["doses"], ["nmn_plasma"]),
        ("Does AMPK rise with lactate?", ["signals", "lactate"], []),
    ],
)
def test_words_find_what_is_asked_about(words, topics, observables):
    asked = ask(asking(words))
    assert [topic.name for topic in asked.topics] == topics
    assert [name for name in observables if name in asked.observables or any(name in t.drawn for t in asked.topics)]\
        == observables  # fmt: skip
    assert not asked.guessed


@pytest.mark.parametrize(
    ("kinds", "topics"), [(("bout", "dose"), ["recovery"]), (("dose",), ["NAD"]), ((), ["NAD", "mitochondria"])]
)
def test_without_a_question_it_is_what_was_done_that_counts(kinds, topics):
    result = replace(asking("Two people"), events=[Event(8.0, 1.0, kind, "it") for kind in kinds])
    assert [topic.name for topic in ask(result).topics] == topics
    assert ask(result).guessed


def test_recovery_is_answered_with_both_dates_and_what_stands_between_them():
    table = made_up_table(("younger", "older"))
    older = table["person"] == "older"
    passed = (table["time_h"] - 9.0).clip(lower=0.0)
    table["recovered"] = 1 - 0.4 * (table["time_h"] > 8.5) * (-passed / older.map({True: 4.0, False: 2.0})).map(
        math.exp
    )
    events = [Event(8.0, 1.0, "bout", "ride")]
    result = replace(asking("Does the older one recover more slowly?"), table=table, summary=summarize(table, events))
    told = answer(result)
    # 0.4 exp(-t / tau) = 0.05 at t = tau ln 8, for tau of 4 and 2 hours.
    assert told.question == "Does the older one recover more slowly?"
    assert told.sentences[0] == f"Yes. {BACK}: 8.5 h in older and 4 h in younger: 4.5 h longer in older."
    assert told.sentences[1].startswith("Glycogen decides in both. Force alone: 5.5 h in younger and"), told
    assert len(told.sentences) == 2
    assert "no number has an interval" in told.sure
    assert "Less than 0.5 h apart" in told.sure
    assert told.numbers[0] == (BACK, [("younger", "4 h"), ("older", "8.5 h")])
    assert len(told.numbers) == 3


def test_no_difference_is_said_to_be_none():
    told = answer(asking("How low is force?"))
    assert told.sentences == [
        "Force, lowest in the bout and after it, of rested: no difference between younger and older that can be told: "
        "80 % in younger and 80 % in older."
    ]


def test_what_was_asked_is_never_passed_over():
    lacking = asking("Does NMN raise NAD?")
    told = answer(lacking)
    assert told.sentences[:2] == [
        "Muscle NAD, change over the record: it was not recorded, so this run cannot answer it.",
        "Blood NAD, change over the record: it was not recorded, so this run cannot answer it.",
    ]
    first = answer(replace(lacking, scenario_text="title = 'Does NMN raise NAD of blood?'")).sentences[0]
    assert first.startswith("Blood NAD"), "which the question names"
    still = replace(asking("Who is back first?"), events=[], summary=summarize(lacking.table, []))
    assert "no bout lies whole in the record" in answer(still).sentences[0]
    assert "How far the muscle is back at the end (the lesser of both): no difference" in answer(still).sentences[1]
    assert "names nothing that has a number here" in answer(asking("Does it rain?")).sentences[0]
    assert answer(asking("Does it rain?")).sentences[1].startswith(BACK)
    assert answer(asking("What is the membrane potential?")).sentences == [
        "Membrane potential [mV]: was not recorded."
    ]  # fmt: skip


def test_an_observable_without_a_headline_number_is_told_from_the_table():
    table = made_up_table(("one",))
    riding = (table["time_h"] >= 8) & (table["time_h"] <= 9)
    table["vo2"] = (3.5 + 26.5 * riding).where(table["group"] == "body")
    said = answer(replace(asking("Does oxygen change?", ("one",)), table=table)).sentences[0]
    assert said == "Oxygen uptake [mL/kg/min]: one 3.5 at the start, 30 after 8 hours at its farthest, 3.5 at the end."


def test_of_several_bouts_each_is_told_and_the_end():
    events = [Event(8.0, 1.0, "bout", "ride"), Event(16.0, 1.0, "bout", "squats")]
    result = asking("Who is back first?", ("one",))
    told = answer(replace(result, summary=summarize(result.table, events)))
    assert told.sentences[0] == f"Bout 1 of 2: ride at 8 hours. {BACK}: not back before the next bout, 7 hours later."
    assert told.sentences[1] == (
        "Glycogen decides. Force alone: 5.5 h; glycogen alone: not back before the next bout, 7 hours later; "
        "of glycogen there was 60 % as the bout ended."
    )
    assert told.sentences[2] == f"Bout 2 of 2: squats at 16 hours. {BACK}: not back within 7 hours."
    assert told.sentences[-1].endswith("the lesser of both): 60 %.")


def test_an_interval_is_that_of_students_t():
    values = [1.0, 2.5, 2.0, 4.0]
    expected = ttest_1samp(values, 0.0).confidence_interval(0.95)
    assert interval(values) == pytest.approx((expected.low, expected.high))
    assert interval([1.0]) is None


def test_replicates_give_the_difference_an_interval():
    slow, quick = row("slow", 9.0, 10.0, 11.0), row("quick", 5.0, 5.5, 7.0)
    low, high = interval([4.0, 4.5, 4.0])
    assert compared([slow, quick], "Is slow slower?") == (
        "Force: 10 h in slow and 6 h in quick: 4 h longer in slow; "
        f"95 % interval of the difference {round(2 * low) / 2:g} to {round(2 * high) / 2:g} h, over 3 runs."
    )
    wild = row("wild", 1.0, 6.0, 14.0)
    assert not differ(wild, quick), "chance moves it farther than that"
    assert "no difference between wild and quick that can be told" in compared([wild, quick])
    assert "95 % interval of the difference" in compared([wild, quick])


def test_who_is_named_in_the_question_comes_first():
    pair = [row("younger", 5.0), row("older", 9.0)]
    assert compared(pair, "Is the older one slower?") == "Force: 9 h in older and 5 h in younger: 4 h longer in older."
    assert compared(pair) == "Force: 5 h in younger and 9 h in older: 4 h shorter in younger."


def test_a_date_that_was_not_reached_is_later_and_not_dropped():
    late = row("late", None, note="not back within 72 hours")
    assert compared([late, row("soon", 5.0)]) == "Force: not back within 72 hours in late, 5 h in soon; longer in late."
    assert compared([late, late | {"case": "too"}]) == "Force: not back within 72 hours in both late and too."
    assert not differ(late, late)
    many = [row("a", 5.0), row("b", 9.0), row("c", 6.0), late]
    assert compared(many) == "Force: from 5 h in a to 9 h in b, median 6 h; not back within 72 hours in late."


def test_a_difference_is_told_to_the_digits_of_what_differs():
    fold = {"name": "ampk_peak", "unit": "fold"}
    assert "2.7 × rest in b: 0.7 × rest lower in a" in compared([row("a", 2.0, **fold), row("b", 2.74, **fold)])
    assert "10 × rest in b: 3.4 × rest lower in a" in compared([row("a", 6.6, **fold), row("b", 10.2, **fold)])


def test_a_change_that_rounds_to_nothing_is_none():
    assert (
        compared([row("one", 0.3, name="nad_total_change", unit="percent")])
        == "Force: no change that can be told (0 %)."
    )
    assert compared([row("one", 7.2, name="nad_total_change", unit="percent")]) == "Force: +7 %."


def test_arms_are_compared_on_the_same_people():
    change = {"name": "nad_blood_change", "unit": "percent"}
    rows = [row(f"p{place}, {arm}", value, person=f"p{place}", arm=arm, **change)
            for arm, values in (("placebo", (1.0, 9.0, 2.0)), ("NMN", (31.0, 41.0, 30.0)))
            for place, value in enumerate(values)]  # fmt: skip
    low, high = interval([30.0, 32.0, 28.0])
    assert compared(rows) == (
        "Force, NMN against placebo in 3 people: 30 points higher (+34 % and +4 %; "
        f"95 % interval of the difference {low:.0f} to {high:.0f} points, over 3 pairs)."
    )
    assert "no difference that can be told" in compared([each | {"value": 5.0, "values": [5.0]} for each in rows])
