"""Forecasts of what people say of themselves: fitted on what was before, scored on what came after."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import MeasurementError
from cellsim.study.scores.answers import Answers, Scale, outside_said, read_answers
from cellsim.study.scores.forecasters import BASELINES, Training
from cellsim.study.scores.lives import Writer, read_diaries, read_writers, simulated, training_of
from cellsim.study.scores.outcome import carried_out
from cellsim.study.scores.score import FEWEST, forecast, score_table, scored_people, scores
from cellsim.study.scores.scorefile import read_score

SCALE = Scale("soreness", 1.0, 5.0, high_is_good=True)
SESSIONS = "person,day,end_hour,duration_min,srpe,kinds\nann,3,18,60,6,running\nann,5,18,30,9,running\nbob,2,12,90,4,\n"
SCORE = """
title = "Two people"
sessions = "sessions.csv"
answers = "answers.csv"
fibers = 1
mitochondria = 2
[scale]
column = "soreness"
observable = "soreness"
low = 1
high = 5
high_is_good = true
"""


def made_up(count: int, seed: int = 0) -> tuple[dict[str, Answers], dict[str, np.ndarray]]:
    """Two people who answer by what is gone by, each with a level and scatter of their own."""
    chance = np.random.default_rng(seed)
    by = {name: chance.standard_normal((count, 1)) for name in ("ann", "bob")}
    levels = {"ann": 2.0, "bob": 4.0}
    hours = 24.0 * np.arange(count) + 8.0
    return {
        name: Answers(hours, levels[name] + 0.7 * each[:, 0] + 0.3 * chance.standard_normal(count))
        for name, each in by.items()
    }, by


def test_answers_are_read_as_more_is_more_and_the_first_of_each_day() -> None:
    text = "person,day,hour_utc,soreness\nann,0,9,5\nann,0,8,2\nann,2,8,0\nann,3,8,\n\nbob,1,7.5,4\n"
    found = read_answers(text, "answers.csv", SCALE)
    assert found["ann"].hours.tolist() == [8.0], "0 and nothing are no answers on a scale from 1"
    assert found["ann"].values.tolist() == [4.0], "5 was not sore at all, and came later that day"
    assert found["bob"].hours.tolist() == [31.5]
    assert read_answers(text, "answers.csv", replace(SCALE, high_is_good=False))["bob"].values.tolist() == [4.0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("person,day,sore\nann,0,1\n", 'has no column "soreness"'),
        ("person,day,soreness\nann,0\n", "Line 2 of it has 2 cells"),
        ("person,day,soreness\nann,soon,3\n", "day is 'soon'"),
        ("person,day,soreness\nann,0.5,3\n", "which is none"),
        ("person,day,soreness\nann,1,9\n", "no answer from 1 to 5"),
    ],
)
def test_what_is_no_table_of_answers_is_a_sentence(text: str, says: str) -> None:
    with pytest.raises(MeasurementError, match=says):
        read_answers(text, "it", SCALE)


def test_answers_outside_the_scale_are_counted_aloud() -> None:
    text = "person,day,soreness\nann,0,5\nann,1,0\nann,2,\nann,3,9\nbob,1,0\nbob,2,much\n"
    found = read_answers(text, "it", SCALE)
    assert found["ann"].outside == ("0", "9"), "who writes nothing has not answered"
    assert (found["bob"].outside, len(found["bob"].values)) == (("0", "much"), 0)
    assert outside_said(found, SCALE) == (
        '4 answers in soreness are not on the scale from 1 to 5 and count as none: "0" 2 times, "9" once, "much" once.'
    )
    assert outside_said({"ann": replace(found["ann"], outside=())}, SCALE) == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('titel = "x"', "The score has no field 'titel'"),
        ("title = x", "The score is not TOML"),
        ("", "Write a score there"),
        ('title = "x"', "the score does not say it"),
        (SCORE.replace("[scale]", "[scale]\nmiddle = 3"), "The score has no field 'middle'"),
        (SCORE.replace('"answers.csv"', '"."'), "is a folder, not a table"),
    ],
)
def test_what_is_wrong_in_a_score_is_said_of_the_score(text: str, says: str, tmp_path: Path, capsys) -> None:
    (tmp_path / "score.toml").write_text(text)
    assert main(["score", str(tmp_path / "score.toml"), "--out", str(tmp_path / "out")]) == BAD_INPUT
    said = capsys.readouterr().err
    assert says in said
    assert "scenario" not in said


def test_who_trains_no_muscle_goes_by_what_was_before() -> None:
    training = Training(np.array([10.0, 30.0]), np.array([100.0, 200.0]))
    answers = Answers(np.array([9.0, 12.0, 33.0]), np.array([1.0, 2.0, 3.0]))
    assert BASELINES["load of 24 h"](answers, training)[:, 0].tolist() == [0.0, 100.0, 300.0]
    assert BASELINES["yesterday"](answers, training)[1:, 0].tolist() == [1.0, 2.0]
    faded = BASELINES["load, fading in 3 d"](answers, training)[:, 0]
    assert faded.tolist() == pytest.approx([0.0, 100 * np.exp(-2 / 72), 100 * np.exp(-23 / 72) + 200 * np.exp(-3 / 72)])
    assert BASELINES["personal mean"](answers, training).shape == (3, 0)


def test_what_is_true_is_found_and_intervals_hold_what_they_say() -> None:
    answers, by = made_up(2000)
    found = forecast(answers, by)
    assert found.shares[0] == pytest.approx(0.7, abs=0.03)
    of_all = scores(found, ["ann", "bob"])
    assert of_all["rmse"] == pytest.approx(0.3, abs=0.02)
    assert of_all["covered"] == pytest.approx(0.8, abs=0.03)
    assert of_all["r_within"] == pytest.approx(0.7 / np.hypot(0.7, 0.3), abs=0.02)


def test_nothing_of_the_part_that_is_scored_is_used() -> None:
    answers, by = made_up(60)
    before = forecast(answers, by)
    for each in answers.values():
        each.values[30:] += 10.0
    after = forecast(answers, by)
    assert (before.shares == after.shares).all()
    for name in answers:
        assert (before.said[name] == after.said[name]).all()
        assert (before.low[name] == after.low[name]).all()


def test_a_forecaster_that_knows_nothing_is_no_better_than_the_personal_mean() -> None:
    answers, _ = made_up(400, 1)
    chance = np.random.default_rng(2)
    forecasts = {
        "personal mean": forecast(answers, {name: np.zeros((400, 0)) for name in answers}),
        "dice": forecast(answers, {name: chance.standard_normal((400, 1)) for name in answers}),
    }
    table = score_table(forecasts).set_index("forecaster")
    assert table.loc["personal mean", "rmse_gain"] == 0.0
    assert np.isnan(table.loc["personal mean", "r_within"])
    assert abs(table.loc["dice", "rmse_gain"]) < 0.02
    assert table.loc["dice", "r_within_low"] <= table.loc["dice", "r_within"] <= table.loc["dice", "r_within_high"]


def test_who_answered_too_seldom_is_not_scored() -> None:
    few = Answers(np.arange(2.0 * FEWEST - 1.0), np.zeros(2 * FEWEST - 1))
    enough = Answers(np.arange(2.0 * FEWEST), np.zeros(2 * FEWEST))
    assert scored_people({"few": few, "enough": enough}) == ["enough"]
    with pytest.raises(MeasurementError, match="Nobody answered 20 times"):
        scored_people({"few": few})


def test_diaries_and_their_writers_are_read_person_by_person() -> None:
    ann, bob = read_diaries(SESSIONS, "sessions.csv").values()
    assert training_of(ann[0]).ends.tolist() == [90.0, 138.0]
    assert training_of(ann[0]).loads.tolist() == [360.0, 270.0]
    assert (bob[0].first_day, len(bob[0].sessions)) == (2, 1)
    writers = read_writers("person,sex,age_band_y,mass_band_kg\nann,female,45-49,\nbob,,,80\n", "people.csv")
    assert writers == {"ann": Writer("47 year", "female", ""), "bob": Writer("40 year", "male", 'mass = "80 kg"')}
    with pytest.raises(MeasurementError, match='no column "person"'):
        read_diaries("day,minutes,RPE\n1,30,5\n", "it")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("day,minutes,RPE\n1,30,5\n", 'no column "person"'),
        (SESSIONS + "bob,3,12\n", "Line 5 of it has 3 cells"),
        (SESSIONS.replace(",3,18,", ",2026-03-01,18,").replace(",5,18,", ",2026-03-03,18,"), "has dates"),
        ("person,day,minutes,RPE\nann,1,30,5\x00\n" + "x" * 200_000, "has|no table"),
    ],
)
def test_what_is_no_table_of_sessions_is_a_sentence_and_loses_no_line(text: str, says: str) -> None:
    with pytest.raises(MeasurementError, match=says):
        read_diaries(text, "it")


def test_what_is_simulated_for_an_answer_comes_of_what_was_before_it() -> None:
    text = SESSIONS.replace(",running", ",downhill running")
    whole, cut = (read_diaries(each, "it")["ann"] for each in (text, text.replace("ann,5,18,30,9", "ann,5,18,30,2")))
    answers = Answers(24.0 * np.arange(8) + 8.0, np.ones(8))
    one, other = (simulated(each, Writer(), answers, "soreness", 1, 2, 1)[:, 0] for each in (whole, cut))
    assert (one[:6] == other[:6]).all()
    assert (one[6:] != other[6:]).any()
    assert one[:4].tolist() == [one[0]] * 4, "nobody trained before the fourth day"
    soon = Answers(np.array([137.4]), np.ones(1))  # six minutes before a session that the next full hour has
    assert simulated(whole, Writer(), soon, "soreness", 1, 2, 1) == simulated(cut, Writer(), soon, "soreness", 1, 2, 1)


def test_answers_that_never_move_are_scored_without_a_correlation(tmp_path: Path) -> None:
    answers = [f"{who},{day},8,3" for who in ("ann", "bob") for day in range(20)]
    (tmp_path / "answers.csv").write_text("person,day,hour,soreness\n" + "\n".join(answers))
    (tmp_path / "sessions.csv").write_text(SESSIONS)
    (tmp_path / "score.toml").write_text(SCORE)
    said = "\n".join(carried_out(read_score(tmp_path / "score.toml")).says())
    assert "there is no correlation" in said
    assert "nan" not in said


def test_a_score_is_written_and_what_cannot_be_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = [f"{who},{day},8,{1 + (day * 7) % 5}" for who in ("ann", "bob", "cat") for day in range(21)]
    (tmp_path / "answers.csv").write_text(
        "person,day,hour,soreness\n" + "\n".join([*answers, "ann,30,8,2", "bob,31,8,7"])
    )
    (tmp_path / "sessions.csv").write_text(SESSIONS)
    (tmp_path / "score.toml").write_text(SCORE)
    words = ["score", str(tmp_path / "score.toml"), "--out", str(tmp_path / "out")]
    assert main(words) == OK
    said = capsys.readouterr().out
    assert "answers of 2 people are scored" in said
    assert "cat has no session" in said
    assert '1 answer in soreness is not on the scale from 1 to 5 and counts as none: "7" once.' in said
    table = pd.read_csv(tmp_path / "out" / "score.csv")
    assert table["forecaster"].tolist() == [*BASELINES, "cellsim"]
    assert (tmp_path / "out" / "score.png").stat().st_size > 10_000
    assert len(pd.read_csv(tmp_path / "out" / "people.csv")) == 2 * len(table)
    (tmp_path / "score.toml").write_text(SCORE.replace('observable = "soreness"', 'observable = "sorenes"'))
    assert main([*words[:-1], str(tmp_path / "other")]) == BAD_INPUT
    assert "Did you mean 'soreness'?" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()
