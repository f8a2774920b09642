"""What an answer prints adds up as printed, keeps its side of zero, and says yes, no or longer only where it knows."""

import re
from dataclasses import replace
from itertools import product

import numpy as np
import pandas as pd
import pytest

from cellsim.study.result.series import Event
from cellsim.study.result.summary import summarize
from cellsim.view.report.answer import answer
from cellsim.view.report.comparing import compared, differ, interval, judged
from cellsim.view.report.headline import differences, headline
from cellsim.view.report.subject import claim, verdict
from cellsim.view.tables.rounding import cell, rounded
from tests.scenarios.result_sample import made_up_result
from tests.scenarios.test_answer import row

KINDS = (
    {"name": "force_nadir", "unit": "fraction"}, {"name": "recovered_after", "unit": "h"},
    {"name": "nad_blood_change", "unit": "percent"}, {"name": "ampk_peak", "unit": "fold"},
    {"name": "ph_minimum", "unit": "1"}, {"name": "phosphocreatine_half_time", "unit": "s"},
)  # fmt: skip
LEVEL = {"fraction": 0.7, "h": 8.0, "percent": 16.0, "fold": 8.0, "1": 7.0, "s": 30.0}


def numbers(text: str) -> list[float]:
    return [float(each.replace("\N{MINUS SIGN}", "-")) for each in re.findall(r"[+\N{MINUS SIGN}]?\d+\.?\d*", text)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda each: each["name"])
@pytest.mark.parametrize("replicates", [1, 5])
def test_two_numbers_and_their_difference_add_up_as_printed(kind: dict, replicates: int) -> None:
    chance, claimed = np.random.default_rng(replicates), 0
    for _ in range(300):
        level = LEVEL[kind["unit"]]
        one, other = level * (1 + 0.4 * chance.normal(size=(2, 1))) + 0.03 * level * chance.normal(size=(2, replicates))
        pair = [row("a", *one, **kind), row("b", *other, **kind)]
        said = compared(pair)
        if not differ(*pair):
            continue
        claimed += 1
        first, second, by, *ends = numbers(said.replace("95 % interval", "interval").partition(", over")[0])
        assert abs(first - second) == pytest.approx(by), said
        higher = "longer" in said or "higher" in said
        assert (first > second) == higher == (one.mean() > other.mean()), said
        assert "just" in said or not ends or ends[0] <= (by if higher else -by) <= ends[1], said
    assert claimed > 100


@pytest.mark.parametrize("by", [(0.2, 5.0, 2.4), (-0.2, -5.0, -2.4), (0.1, 0.1, 0.1), (2.0, 2.0, 2.01)])
def test_an_interval_of_a_difference_that_is_claimed_never_touches_zero(by: tuple) -> None:
    far = [each + 2.0 * np.sign(each) for each in by]
    for apart, kind in product((by, far), KINDS[:2]):
        share = 100.0 if kind["unit"] == "fraction" else 1.0
        base = [40.0 / share, 41.0 / share, 40.5 / share]
        pair = [row("a", *(b + each / share for b, each in zip(base, apart, strict=True)), **kind),
                row("b", *base, **kind)]  # fmt: skip
        low, high = interval([a - b for a, b in zip(pair[0]["values"], pair[1]["values"], strict=True)])
        said = compared(pair)
        if "no difference" in said:
            continue
        assert low * high > 0
        shown = re.search(r"of the difference (.+) to (\S+|just \w+ 0)(?: points| h),", said)
        for end in shown.groups():
            assert end.startswith("just ") or ((numbers(end)[0] > 0) == (low > 0) and numbers(end)[0] != 0), said


def test_an_end_beside_zero_is_said_to_be_beside_it() -> None:
    spread = 0.7502  # three of them, half a step apart from a mean whose interval begins just above zero
    apart = np.array([-1.0, 0.0, 1.0]) * spread
    reach = interval(list(apart))[1]
    values = apart + reach + 1e-4
    said = compared([row("a", *(20.0 + values)), row("b", 20.0, 20.0, 20.0)])
    assert "interval of the difference just above 0 to " in said
    said = compared([row("b", 20.0, 20.0, 20.0), row("a", *(20.0 + values))])
    assert " to just below 0 h" in said


def test_numbers_that_are_printed_apart_but_called_the_same_say_why() -> None:
    kind = {"name": "force_nadir", "unit": "fraction"}
    said = compared([row("a", 0.744, **kind), row("b", 0.746, **kind)])
    assert said == (
        "Force: no difference between a and b that can be told: 74 % in a and 75 % in b, less than 1 point apart."
    )


@pytest.mark.parametrize(("value", "text"), [(9.96, "10"), (0.0996, "0.10"), (1e-6, "0"), (-1e-6, "0")])
def test_a_rounded_number_has_two_figures_and_no_sign_of_nothing(value: float, text: str) -> None:
    assert rounded({"name": "lactate_peak", "unit": "mmol/L"}, value) == text
    assert cell([row("a", value, name="lactate_peak", unit="mmol/L")]) == f"{text} mmol/L"


def test_longer_is_said_only_of_who_was_watched_for_as_long() -> None:
    soon, late = row("soon", 5.0), row("late", None, note="not back within 72 hours")
    assert compared([late, soon]) == "Force: not back within 72 hours in late, 5 h in soon; longer in late."
    brief = late | {"watched": 4.0, "note": "not back within 4 hours"}
    assert compared([brief, soon]) == (
        "Force: not back within 4 hours in late, 5 h in soon; which takes more time cannot be told."
    )
    assert differ(late, soon)
    assert not differ(brief, soon)
    assert not differ(late, brief), "who was watched for less time is not therefore sooner"
    wide = row("wide", 3.0, 6.0)
    assert "cannot be told" in compared([brief | {"watched": 5.0}, wide]), "some replicate took longer than that"


def test_how_long_a_date_was_looked_for_stands_in_its_row() -> None:
    """One bout ends at 9 hours, a record at 24: force that is not back was watched for 15 hours."""
    result = made_up_result(("younger", "older"))
    table = result.table.assign(fresh_force=1 - 0.5 * (result.table["time_h"] > 8.5), phosphocreatine=33.0)
    early = [Event(8.0, 1.0, "bout", "ride", "younger"), Event(18.0, 1.0, "bout", "ride", "older")]
    rows = {row["person"]: row for row in summarize(table, early)["headline"] if row["name"] == "force_regained"}
    assert {person: each["watched"] for person, each in rows.items()} == {"younger": 15.0, "older": 5.0}
    assert {each["note"] for each in rows.values()} == {"not back within 15 hours", "not back within 5 hours"}
    done = pd.concat([table, table[table["time_h"] < 0]])
    numbers = [row for row in summarize(done, early)["headline"] if row["value"] is not None]
    assert numbers
    assert all(row["watched"] is None for row in numbers)


@pytest.mark.parametrize(
    ("question", "of_time", "claimed"),
    [
        ("Does the muscle of an older person recover more slowly from the same ride?", True, 1),
        ("Does NR speed recovery?", True, -1),
        ("Is he back less quickly?", True, 1),
        ("Does NMN raise NAD?", False, 1),
        ("Does NMN raise NAD less than NR?", False, -1),
        ("Does NR blunt soreness?", False, -1),
        ("Does older muscle lose more force?", False, -1),
        ("Does she fatigue more?", False, -1),
        ("Is force lower in her?", False, -1),
        ("In whom is force lower?", False, None),
        ("Who is back first?", True, None),
        ("How much higher is NAD?", False, None),
        ("Does NR not raise NAD?", False, None),
        ("Does NR raise NAD and reduce soreness?", False, None),
        ("Does force change?", False, None),
        ("", False, None),
    ],
)
def test_what_a_question_claims_is_read_where_it_is_plain(question: str, of_time: bool, claimed: int | None) -> None:
    assert claim(question, of_time) == claimed


def test_a_yes_or_no_question_is_answered_so() -> None:
    pair = [row("younger", 23.0), row("older", 12.0)]

    def ways(question: str) -> list[int | None]:
        return [each.way for each in judged(pair, question)]

    assert ways("Does the older one recover more slowly?") == [-1]
    assert ways("Does the younger one recover more slowly than the older?") == [1]
    assert ways("Compared with the younger, does the older one recover more slowly?") == [-1]
    assert ways("Who recovers more slowly, older or younger?") == [None]
    assert ways("Does anybody recover more slowly?") == [None]
    assert ways("") == [None]
    assert [verdict(1, way) for way in (1, -1, 0, None)] == ["Yes. ", "No, the other way round. ", "", ""]
    assert verdict(None, 1) == ""
    arms = [row(f"p, {arm}", value, person="p", arm=arm) for arm, value in (("placebo", 9.0), ("NR", 5.0))]
    assert [each.way for each in judged(arms, "Does vitamin B3 speed recovery?")] == [-1], "against a placebo"
    assert [each.way for each in judged(arms, "Is recovery slower on placebo?")] == [1]


def test_of_two_people_who_took_the_same_each_change_is_told_first() -> None:
    change = {"name": "nad_blood_change", "unit": "percent"}
    said = compared([row("a", 12.1, **change), row("b", 12.3, **change)], "Does NR raise NAD?")
    assert said == "Force: +12 % in a and +12 % in b, no difference between the two that can be told."


def test_a_change_too_small_to_tell_is_not_printed_as_a_whole_percent() -> None:
    change = {"name": "nad_blood_change", "unit": "percent"}
    assert compared([row("a", 0.6, **change)]) == "Force: no change that can be told (+0.6 %, less than 1 %)."
    assert compared([row("a", 0.3, **change)]) == "Force: no change that can be told (0 %)."


def test_an_interval_has_two_ends_as_printed() -> None:
    change = {"name": "nad_blood_change", "unit": "percent"}
    said = compared([row("a", 21.2, 21.0, 21.2, **change), row("b", 0.1, 0.1, 0.1, **change)])
    assert said == (
        "Force: +21.1 % in a and +0.1 % in b: 21.0 points higher in a; "
        "95 % interval of the difference 20.7 to 21.3 points, over 3 runs."
    )


def test_nothing_differs_from_something() -> None:
    kind = {"name": "soreness_peak", "unit": "1"}
    assert compared([row("a", 0.0, **kind), row("b", 0.11, **kind)]) == "Force: 0 in a and 0.11 in b: 0.11 lower in a."


def bout(arm: str, number: int, count: int, done: str, value: float) -> dict:
    says = f"Bout {number} of {count}: {done}" if count > 1 else f"The bout: {done}"
    more = {"name": "force_nadir", "says": "Force", "unit": "fraction", "part": "Recovery", "person": "p"}
    return row(f"p, {arm}", value, arm=arm, bout=number, bouts=count, bout_says=says, **more)


def test_a_bout_is_compared_with_the_same_bout_where_an_arm_has_one_more() -> None:
    ride, squats = "ride at 8 hours", "squats at 16 hours"
    rows = [bout("A", 1, 1, squats, 0.6), bout("B", 1, 2, ride, 0.9), bout("B", 2, 2, squats, 0.7)]
    result = replace(made_up_result(), summary={"headline": rows}, scenario_text='title = "How low is force?"\n')
    told = answer(result)
    assert told.sentences == [
        "Squats at 16 hours. Force: 60 % in p, A and 70 % in p, B: 10 points lower in p, A, in one pair.",
        "Bout 1 of 2: ride at 8 hours. Force: 90 %.",
    ]
    assert told.numbers == [("Force, squats at 16 hours", [("p, A", "60 %"), ("p, B", "70 %")])]
    assert differences(result) == [told.sentences[0]]
    assert headline(result)[1] == [
        ("p, A: the bout: squats at 16 hours; p, B: bout 2 of 2: squats at 16 hours", [("Force", ["60 %", "70 %"])]),
        ("Bout 1 of 2: ride at 8 hours", [("Force", ["\N{EN DASH}", "90 %"])]),
    ]
    apart = [bout("A", 1, 1, "squats at 15 hours", 0.6), *rows[1:]]
    first = answer(replace(result, summary={"headline": apart})).sentences[0]
    assert first == "Bout 1. Force: 60 % in p, A and 90 % in p, B: 30 points lower in p, A, in one pair.", (
        "no bout is in both"
    )


def test_a_question_that_names_nobody_has_no_plain_answer_and_says_so() -> None:
    kind = {"name": "force_nadir", "says": "Force", "unit": "fraction", "bout_says": "The bout"}
    rows = [row(name, value, **kind) for name, value in (("p1", 0.6), ("p2", 0.7), ("p3", 0.8))]
    result = replace(made_up_result(), summary={"headline": rows})
    lines = [
        "Force: from 60 % in p1 to 80 % in p3, median 70 %.",
        "The question names none of those who are compared here, so it has no plain yes or no.",
    ]
    for words, count in (
        ("Do old people lose more force?", 2),
        ("Does p2 lose more force?", 1),
        ("How low is force?", 1),
    ):
        assert answer(replace(result, scenario_text=f'title = "{words}"\n')).sentences == lines[:count], words


def test_a_change_that_everyone_has_is_an_answer_without_a_comparison() -> None:
    kind = {"name": "nad_total_change", "says": "Muscle NAD", "unit": "percent", "bout": 0, "bout_says": ""}

    def first(*values: float) -> str:
        rows = [row(f"p{place}", value, **kind) for place, value in enumerate(values)]
        result = replace(made_up_result(), summary={"headline": rows}, scenario_text='title = "Does NR raise NAD?"\n')
        return answer(result).sentences[0]

    assert first(12.0, 12.1).startswith("Yes. Muscle NAD: +12 % in p0")
    assert first(12.0, 20.0, 8.0).startswith("Yes. Muscle NAD: from +8 % in p2")
    assert first(-12.0, -5.0).startswith("No, the other way round. Muscle NAD: ")
    assert first(12.0, -5.0).startswith("Muscle NAD: "), "it goes both ways"


def test_of_several_arms_what_is_compared_is_said_once() -> None:
    rows = [row(f"p, {arm}", 5.0, person="p", arm=arm, **KINDS[1], says="Back", bout_says="The bout")
            for arm in ("placebo", "NR", "NMN")]  # fmt: skip
    told = answer(replace(made_up_result(), summary={"headline": rows}, scenario_text='title = "Who is back first?"\n'))
    assert told.sentences == [
        "Back, NR and NMN against placebo in p: no difference that can be told in any of them (5 h)."
    ]


def test_whom_one_compares_with_comes_last() -> None:
    arms = [row(f"p, {arm}", value, person="p", arm=arm) for arm, value in (("placebo", 9.0), ("NR", 5.0))]
    assert compared(arms) == "Force: 5 h in p, NR and 9 h in p, placebo: 4 h shorter in p, NR, in one pair."


def test_the_verdict_stands_before_its_sentence_in_the_answer() -> None:
    rows = [row(name, value, name="recovered_after", says="Back", bout_says="The bout")
            for name, value in (("younger", 23.0), ("older", 12.0))]  # fmt: skip

    def first(words: str) -> str:
        told = replace(made_up_result(), summary={"headline": rows}, scenario_text=f'title = "{words}"\n')
        return answer(told).sentences[0]

    sentence = "Back: 12 h in older and 23 h in younger: 11 h shorter in older."
    assert first("Does the older one recover more slowly?") == f"No, the other way round. {sentence}"
    assert first("Is the older one back sooner?") == f"Yes. {sentence}"
    assert first("When is the older one back?") == sentence
    assert first("Is the older one back sooner? Is glycogen lower?") == f"Yes. {sentence}"
