"""Being ready again: when each muscle is back after each bout, how sore it was, and what that makes of a session."""

import io
import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import PathCollection
from scipy.stats import ttest_1samp

from cellsim import Scenario, compared, simulate
from cellsim.biology.exercise.muscles import COLUMNS, ready_for, session_shares
from cellsim.biology.person.scales import analog_mm, five_words, numeric
from cellsim.biology.repair.recovered import LEVELS
from cellsim.cli import BAD_INPUT, OK, main
from cellsim.errors import ResultError
from cellsim.study.result.readiness import spread
from cellsim.study.result.result import Result
from cellsim.study.result.summary import summarize
from cellsim.view.figures.drawn import FIGURES
from cellsim.view.figures.ready.paired import paired
from cellsim.view.report.report import report
from cellsim.view.tables.readiness import readiness_tables, said

TEXT = """
title = "A run, then weights, or the other way round"
duration = "4 day"
record_every = "2 hour"
replicates = 2
[[person]]
name = "anna"
age = "30 year"
[[arm]]
name = "run first"
[[arm]]
name = "lift first"
[muscle]
fibers = 4
mitochondria = 2
[[bout]]
do = "downhill running"
at = "1 hour"
duration = "40 minute"
intensity = "60 %Wmax"
arm = "run first"
[[bout]]
do = "resistance"
at = "1 hour"
duration = "30 minute"
intensity = "70 %1RM"
arm = "lift first"
[[bout]]
do = "resistance"
at = "9 hour"
duration = "30 minute"
intensity = "70 %1RM"
arm = "run first"
[[bout]]
do = "downhill running"
at = "9 hour"
duration = "40 minute"
intensity = "60 %Wmax"
arm = "lift first"
[[bout]]
do = "eccentric elbow"
at = "24 hour"
duration = "5 minute"
intensity = "100 %1RM"
"""
LEAD = "vastus lateralis"


@pytest.fixture(scope="module")
def result() -> Result:
    return simulate(Scenario.from_text(TEXT))


def rows_of(result: Result, arm: str, bout: int) -> pd.DataFrame:
    table = result.readiness
    return table[(table["arm"] == arm) & (table["bout"] == bout)]


def test_every_muscle_that_works_in_a_bout_has_a_row_in_every_life(result: Result) -> None:
    for arm in ("run first", "lift first"):
        assert set(rows_of(result, arm, 1)["muscle"]) == set(COLUMNS)
        assert set(rows_of(result, arm, 3)["muscle"]) == {"elbow flexors"}
    assert len(result.readiness) == 2 * 2 * (8 + 8 + 1)
    body = result.table[(result.table["group"] == "body") & (result.table["arm"] == "run first")]
    (row,) = rows_of(result, "run first", 3).query("replicate == 1").to_dict("records")
    last = body[body["replicate"] == 1].iloc[-1]
    assert row["ready"] == last["force_elbow_flexors"]


def test_dates_are_those_of_the_course_and_later_ones_are_kept_as_later(result: Result) -> None:
    """A muscle stays below its share until the date and above it from there on; who is late was below to the end."""
    body = result.table[result.table["group"] == "body"]
    checked = 0
    for row in result.readiness[result.readiness["muscle"] == "soleus"].itertuples():
        mine = body[(body["arm"] == row.arm) & (body["replicate"] == row.replicate)].set_index("time_h")["force_soleus"]
        end = 9.0 + (0.5 if row.arm == "run first" else 2 / 3) if row.bout == 2 else None
        if end is None:
            continue
        after = mine[mine.index >= end - 1e-9]
        for name, share in LEVELS.items():
            hours = getattr(row, name)
            if np.isnan(hours):
                assert after.iloc[-1] < share
            elif hours > 0.0:
                assert (after[after.index > end + hours + 1e-9] >= share).all()
                assert after[after.index < end + hours].iloc[-1] < share
                checked += 1
    assert checked


def test_a_muscle_is_watched_until_the_next_bout_that_works_it(result: Result) -> None:
    """An elbow that is trained in between keeps no date from the leg."""
    second = rows_of(result, "lift first", 2).set_index(["muscle", "replicate"])
    assert second.loc[("elbow flexors", 0), "cut"]
    assert second.loc[("elbow flexors", 0), "watched_h"] < 15.0
    assert not second.loc[("soleus", 0), "cut"]
    assert second.loc[("soleus", 0), "watched_h"] > 80.0


def test_the_number_of_the_headline_is_that_of_the_table(result: Result) -> None:
    told = [row for row in result.summary["headline"] if row["name"] == "recovered_after" and row["bout"] < 3]
    assert told
    for row in told:
        mine = rows_of(result, row["arm"], row["bout"]).query("muscle == @LEAD").sort_values("replicate")
        for hours, headline, watched in zip(mine["back_95_h"], row["values"], mine["watched_h"], strict=True):
            if headline is None:
                assert np.isnan(hours) or hours > row["watched"]
            else:
                assert hours == headline
            assert watched > 0.0


def test_soreness_is_told_where_it_was_made_on_scales_that_people_mark(result: Result) -> None:
    body = result.table[(result.table["group"] == "body") & (result.table["arm"] == "lift first")]
    table = rows_of(result, "lift first", 2).query("replicate == 0").set_index("muscle")
    for name in ("soleus", "hamstrings"):
        course = body[body["replicate"] == 0].set_index("time_h")[f"soreness_{COLUMNS[name]}"]
        course = course[course.index >= 9.0]
        assert table.loc[name, "soreness_peak"] == course.max()
        assert table.loc[name, "soreness_peak_h"] == pytest.approx(course.idxmax() - 9.0 - 2 / 3)
        assert table.loc[name, "vas_mm"] == pytest.approx(100.0 * course.max())
    assert [numeric(each) for each in (0.0, 0.04, 0.06, 1.0)] == [0, 0, 1, 10]
    assert [five_words(each) for each in (0.0, 0.1, 0.5, 0.9, 1.0)] == [1, 1, 3, 5, 5]
    assert analog_mm(0.37) == pytest.approx(37.0)


def test_a_session_is_kept_back_by_what_it_needs() -> None:
    shares = session_shares()
    assert ready_for({}, shares["rowing"]) == (1.0, "")
    assert ready_for({"elbow flexors": 0.5}, shares["cycling"]) == (1.0, ""), "nobody pedals with the arms"
    rowing, which = ready_for({"elbow flexors": 0.5, "back": 0.9}, shares["rowing"])
    assert (rowing, which) == (pytest.approx(1.0 - 0.5 * shares["rowing"]["elbow flexors"]), "elbow flexors")
    assert ready_for({LEAD: 0.8}, shares["running"])[0] == pytest.approx(0.8)


def test_who_is_ready_for_what_follows_from_their_muscles(result: Result) -> None:
    table = result.session_readiness
    ended = table[table["hours"] == table["hours"].max()].query("replicate == 0 and arm == 'lift first'")
    ended = ended.set_index("kind")["ready"]
    now = result.readiness.query("replicate == 0 and arm == 'lift first'").groupby("muscle")["ready"].last().to_dict()
    for kind, parts in session_shares().items():
        assert ended[kind] == pytest.approx(ready_for(now, parts)[0])
    assert ended["rowing"] < ended["cycling"], "sore arms"


def test_who_is_late_counts_as_the_latest() -> None:
    found = spread([10.0, np.nan, 20.0, 30.0, np.nan], [99.0, 40.0, 99.0, 99.0, 50.0])
    assert (found.middle, found.low, found.lives, found.late, found.observed_h) == (30.0, 10.0, 5, 2, 40.0)
    assert found.high == np.inf
    assert spread([np.nan, np.nan, 1.0], [5.0, 6.0, 7.0]).middle == np.inf


def test_table_sentence_and_file_tell_the_same(result: Result, tmp_path) -> None:
    folder = result.save(tmp_path / "out", {}, report(result, {}))
    read = pd.read_csv(folder / "readiness.csv", keep_default_na=True)
    pd.testing.assert_frame_equal(read, result.readiness, check_dtype=False, rtol=1e-5)
    pd.testing.assert_frame_equal(Result.load(folder).readiness, result.readiness)
    assert len(pd.read_csv(io.BytesIO((folder / "session_readiness.csv").read_bytes()))) == len(
        result.session_readiness
    )
    page = (folder / "report.html").read_text()
    assert "Ready again, muscle by muscle" in page
    assert "n = 2 lives" in page
    sentences = said(result)
    assert [each.split(":")[0] for each in sentences] == ["run first", "lift first"]
    for sentence in sentences:
        assert re.search(r"elbow flexors (not back at 95 %|back at 95 %)", sentence)
        assert sentence in page.replace("\N{NO-BREAK SPACE}", " ")
    heading, heads, lines = next(each for each in readiness_tables(result) if "lift first, after bout 2" in each[0])
    cells = dict(zip(heads, dict(lines)["soleus"], strict=True))
    hours = rows_of(result, "lift first", 2).query("muscle == 'soleus'")["back_95_h"]
    assert cells["back at 95 %"].startswith(f"{hours.median():.0f} h (")
    assert "n = 2" in heading


# ---- arms


def test_a_difference_is_that_of_each_life_with_itself(result: Result) -> None:
    found = compared(result, "lift first").set_index(["name", "bout", "muscle"])
    table = result.readiness.query("bout == 2 and muscle == 'soleus'").set_index(["arm", "replicate"])["back_95_h"]
    apart = table["lift first"] - table["run first"]
    row = found.loc[("back_95_h", 2, "soleus")]
    assert row["difference"] == pytest.approx(apart.mean())
    due = ttest_1samp(apart, 0.0).confidence_interval(0.95)
    assert (row["low"], row["high"]) == pytest.approx((due.low, due.high))
    assert (row["pairs"], row["people"], row["late"]) == (2, 1, 0)
    assert row["done"].startswith("downhill running")
    assert row["done_reference"].startswith("resistance")
    ck = found.loc[("ck_peak", 2, LEAD)]
    told = {each["arm"]: each for each in result.summary["headline"] if each["name"] == "ck_peak" and each["bout"] == 2}
    assert ck["difference"] == pytest.approx(told["lift first"]["value"] - told["run first"]["value"])
    other = compared(result, "run first", "lift first").set_index(["name", "bout", "muscle"])
    assert other.loc[("back_95_h", 2, "soleus"), "difference"] == pytest.approx(-row["difference"])
    again = compared(result, "lift first").set_index(["name", "bout", "muscle"])
    pd.testing.assert_frame_equal(found, again, check_exact=True)


def test_who_is_late_has_taken_longer_and_makes_no_mean(result: Result) -> None:
    found = compared(result, "lift first").set_index(["name", "bout", "muscle"])
    dates = found.loc[["back_90_h", "back_95_h", "back_100_h"]]
    late = dates[dates["late"] + dates["late_reference"] > 0]
    assert not late.empty
    assert late["difference"].isna().all()
    first = late[(late["late_reference"] == 2) & (late["late"] == 0)]
    assert (first["less"] == 2).all()
    assert (first["more"] == 0).all()
    assert len(first) + len(late[(late["late"] == 2) & (late["late_reference"] == 0)]) > 0


def test_one_pair_has_no_interval_and_one_arm_nothing_to_compare(result: Result) -> None:
    one = result.table[result.table["replicate"] == 0]
    alone = replace(result, table=one, summary=summarize(one, result.events))
    rows = compared(alone, "lift first")
    assert rows["difference"].notna().any()
    assert rows[["low", "high"]].isna().all(axis=None)
    with pytest.raises(ResultError, match=r'"NMN" is no arm of this result\. Write "run first" or "lift first"\.'):
        compared(result, "NMN")
    with pytest.raises(ResultError, match="cannot be compared with itself"):
        compared(result, "run first")
    arm = one[one["arm"] == "run first"]
    with pytest.raises(ResultError, match="one arm alone"):
        compared(replace(result, table=arm, summary=summarize(arm, result.events)), "run first")


def test_of_arms_with_more_bouts_those_that_both_have_are_compared(result: Result) -> None:
    fewer = [each for each in result.events if not (each.arm == "lift first" and each.label.startswith("downhill"))]
    table = compared(replace(result, events=fewer, summary=summarize(result.table, fewer)), "lift first")
    assert set(table["bout"]) == {0}, "no bout is the same thing at the same time"
    assert "ready_again_h" in set(table["name"])


def test_the_command_lays_arms_side_by_side(result: Result, tmp_path, capsys) -> None:
    out = result.save(tmp_path / "out", {}, report(result, {}))
    assert "Arms, one against another" in (out / "report.html").read_text()
    assert main(["compare", str(out), "--csv", str(tmp_path / "all.csv")]) == OK
    printed = capsys.readouterr().out
    assert printed.startswith("All muscles back at 95 % for good, from the start of the record: ")
    assert "lift first against run first" in printed
    assert re.search(r"Ready again .*: \w+ .*[−+]\d", printed)
    table = pd.read_csv(tmp_path / "all.csv")
    assert len(table) == len(compared(result, "lift first"))
    assert main(["compare", str(out), "--arm", "nobody"]) == BAD_INPUT
    assert "is no arm of this result" in capsys.readouterr().err


def test_courses_of_arms_are_drawn_less_those_of_the_first(result: Result) -> None:
    ((*panels,),) = paired(result)
    (_, _, lines) = next(each for each in panels if each[0].observables == ("ck",))
    first, second = result.courses.cases
    assert (lines[first, 0] == 0.0).all(axis=None)
    there = result.courses.of("ck", second)
    last = lines[second, 0].iloc[-1]
    due = there.iloc[-1] - result.courses.of("ck", first).iloc[-1]
    assert last.to_numpy() == pytest.approx(due.to_numpy())
    assert FIGURES["arms"].draw(result) is not None


def test_the_date_that_is_drawn_is_that_of_the_table(result: Result) -> None:
    """A circle on the line of 95 % for each bout after which a muscle was away, where every replicate was back."""
    figure = FIGURES["muscles"].draw(result)
    axes = {each.get_title(loc="left"): each for each in figure.axes}
    table = result.readiness.query("muscle == 'soleus'")
    due = set()
    for (arm, _), rows in table.groupby(["arm", "bout"]):
        if rows["back_95_h"].notna().all() and rows["back_95_h"].any():
            first = 1.0 + (2 / 3 if arm == "run first" else 0.5)
            due.add(round(float((rows["ended_h"] + rows["back_95_h"]).mean()) - first, 6))
    circles = [each.get_offsets() for each in axes["Soleus"].collections if isinstance(each, PathCollection)]
    drawn = {round(float(x), 6) for each in circles for x, y in each if abs(y - 0.95) < 1e-9}
    assert due
    assert drawn == due
    assert "Forearm" not in axes, "it stays where it is"
