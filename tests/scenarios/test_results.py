"""A result keeps its numbers, its units, and its folder whole."""

import json
import math

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.repair.recovered import BACK, STAY_H
from cellsim.errors import ResultError
from cellsim.language.observable import KINDS
from cellsim.study.result.measures import (
    COARSE,
    HARDLY_ABOVE,
    HARDLY_BELOW,
    MEASURES,
    NEXT_AT_ONCE,
    RETURNING,
    half_time,
    hours_back,
)
from cellsim.study.result.provenance import compared, git_commit, record_digest, source_tree_hash
from cellsim.study.result.result import Result, table_digest, tidy
from cellsim.study.result.series import Courses, Event
from cellsim.study.result.summary import check_name, found, key, summarize
from cellsim.tissue.model import MuscleModel, release
from tests.scenarios.result_sample import BOUT, TAU_H, made_up_result, made_up_table

OBSERVABLES = human_muscle().observables


@pytest.fixture(scope="module")
def sample() -> Result:
    return made_up_result()


def headline(result: Result, name: str) -> dict:
    return next(row for row in result.summary["headline"] if row["name"] == name)


def test_a_muscle_shows_every_observable_that_is_listed_and_no_other():
    model = MuscleModel(fibers=3, mitochondria=4, seed=7)
    shown = {group: set(values) for group, values in model.observed.items()}
    release(model)
    listed = {kind: {name for name, each in OBSERVABLES.items() if each.kind == kind} for kind in KINDS}
    assert shown["I"] == shown["IIa"] == shown["IIx"] == listed["fiber"]
    assert shown["all"] == listed["fiber"] | listed["muscle"]
    assert shown["body"] == listed["body"]
    assert {measure.observable for measure in MEASURES} <= OBSERVABLES.keys()


@pytest.mark.parametrize("each", OBSERVABLES.values(), ids=OBSERVABLES.keys())
def test_every_observable_has_a_readable_unit_and_words(each):
    units.unit(each.unit)
    assert each.kind in KINDS
    assert each.says
    assert each.title
    assert each.shown or each.unit == "1"


def test_a_result_comes_back_as_it_was_saved(sample, tmp_path):
    sample.save(tmp_path / "ride")
    back = Result.load(tmp_path / "ride")
    assert back.digest == sample.digest
    pd.testing.assert_frame_equal(back.table, sample.table)
    for part in ("summary", "provenance", "scenario_text", "sentences", "sources", "events", "story", "title"):
        assert getattr(back, part) == getattr(sample, part)


def test_units_stand_in_the_files_and_not_in_the_columns(sample, tmp_path):
    folder = sample.save(tmp_path / "ride")
    schema = pq.read_schema(folder / "timeseries.parquet")
    assert schema.field("phosphocreatine").metadata[b"unit"] == b"mmol/L"
    assert json.loads((folder / "summary.json").read_text())["units"]["ck"] == "U/L"
    assert schema.metadata[b"cellsim_digest"].decode() == sample.digest
    assert schema.metadata[b"cellsim_provenance"].decode() == record_digest(sample.provenance)


def test_figures_are_written_as_bytes_or_as_functions_of_the_result(sample, tmp_path):
    folder = sample.save(tmp_path / "ride", {"one": b"1", "two": lambda result: result.title.encode()}, "<p>")
    assert (folder / "figures/one.png").read_bytes() == b"1"
    assert (folder / "figures/two.png").read_bytes() == b"A ride"
    assert (folder / "report.html").read_text() == "<p>"


def test_the_digest_sees_every_value_and_name_but_not_the_kind_of_nan(sample):
    table = sample.table
    other = table.copy()
    other.loc[3, "adp"] = np.nextafter(other.loc[3, "adp"], np.inf)
    assert table_digest(other) != sample.digest
    assert table_digest(table.rename(columns={"adp": "atp"})) != sample.digest
    assert table_digest(table.replace("younger", "older")) != sample.digest
    payload = table.copy()
    odd = np.array([0x7FF8000000000123], dtype="<u8").view("<f8")[0]
    payload.loc[payload["ck"].isna(), "ck"] = odd
    assert table_digest(payload) == sample.digest


def test_a_wrong_table_is_refused_with_a_sentence():
    table = made_up_table(("younger",))
    with pytest.raises(ResultError, match="Did you mean 'phosphocreatine'"):
        tidy(table.rename(columns={"phosphocreatine": "phosphocreatin"}))
    with pytest.raises(ResultError, match="lacks the column 'person'"):
        tidy(table.drop(columns="person"))
    with pytest.raises(ResultError, match="group 'IIb'"):
        tidy(table.replace("IIx", "IIb"))
    with pytest.raises(ResultError, match="no rows"):
        tidy(table.head(0))


def test_half_time_of_an_exponential_is_ln2_tau():
    time = np.linspace(0.0, 10.0, 23)
    assert half_time(time, 30 - 12 * np.exp(-time / 1.7), 30.0) == pytest.approx(math.log(2) * 1.7, rel=1e-12)
    assert half_time(time, 1 + 4 * np.exp(-time / 1.7), 1.0) == pytest.approx(math.log(2) * 1.7, rel=1e-12)


def test_half_time_says_when_it_cannot_be_had():
    assert half_time(np.array([0.0, 5.0]), np.array([10.0, 30.0]), 30.0) == COARSE
    assert half_time(np.array([0.0, 5.0]), np.array([10.0, 12.0]), 30.0) == "not within 5 hours"
    assert half_time(np.array([0.0, 5.0]), np.array([30.0, 30.0]), 30.0) is None


def test_a_muscle_is_back_when_it_stays_back_for_a_day():
    time = np.array([0.0, 1.0, 2.0, 3.0, 30.0])
    assert hours_back(time, np.array([0.9, 0.7, 0.8, 1.0, 1.0])) == pytest.approx(2.75)
    assert hours_back(time, np.array([0.97, 0.96, 1.0, 1.0, 1.0])) == 0.0
    assert hours_back(time, np.array([0.9, 1.0, 0.9, 1.0, 1.0])) == pytest.approx(2.5), "it fell back in a day"
    assert hours_back(time, np.array([0.9, 0.7, 0.8, 0.8, 0.8])) == "not back within 30 hours"


def with_glycogen_back(table: pd.DataFrame) -> pd.DataFrame:
    """Glycogen falls to 0.6 in the ride and comes back with a time constant of five hours."""
    on, after = (np.clip(table["time_h"] - BOUT[0], 0, 1), np.clip(table["time_h"] - BOUT[1], 0, None))
    table["glycogen_fraction"] = 1 - 0.4 * on * np.exp(-after / 5)
    table["recovered"] = np.minimum(table["force"], table["glycogen_fraction"])
    return table


def test_back_is_force_and_glycogen_each_at_95_percent():
    table, events = with_glycogen_back(made_up_table(("younger",))), made_up_result().events
    rows = {row["name"]: row for row in summarize(table, events)["headline"]}
    assert rows["force_regained"]["value"] == pytest.approx(4 * math.log(4), abs=0.01)
    # 1 - 0.4 exp(-t/5) = 0.95 at t = 5 ln 8; at half that time four fifths of glycogen are there, which is not enough.
    assert rows["glycogen_regained"]["value"] == pytest.approx(5 * math.log(8), abs=0.01)
    assert rows["recovered_after"]["value"] == pytest.approx(5 * math.log(8), abs=0.01)
    assert "95 %" in rows["recovered_after"]["says"]
    rested = made_up_table(("younger",)).assign(recovered=lambda kept: kept["glycogen_fraction"])
    late = {row["name"]: row for row in summarize(rested, events)["headline"]}["recovered_after"]
    assert late["value"] is None, "glycogen never came back"
    assert late["note"] == "not back within 15 hours"


def test_the_definition_of_back_is_printed_with_its_numbers():
    said = summarize(made_up_table(("younger",)))["definitions"]["recovered"]
    assert f"{100 * BACK:g} %" in said
    assert f"{STAY_H:g} hours" in said


TWO = [Event(8.0, 1.0, "bout", "cycling 60 %Wmax"), Event(16.0, 0.5, "bout", "squats")]


def two_bouts() -> pd.DataFrame:
    """The ride leaves force at 0.97 at worst, squats at hour 16 leave half of it, which comes back to 0.8."""
    table = made_up_table(("younger",))
    time = table["time_h"]
    table["force"] = np.where(time < 8.5, 1.0, 0.97).astype(float)
    table.loc[time >= 16.5, "force"] = 0.5 + 0.3 * (time - 16.5) / 7.5
    table.loc[table["group"] != "all", "force"] = np.nan
    table["fresh_force"] = table["force"]
    return table


def test_each_bout_has_rows_of_its_own_and_says_which_it_is():
    rows = {key(row): row for row in summarize(two_bouts(), TWO)["headline"]}
    assert (rows["force_nadir[1]"]["value"], rows["force_nadir[2]"]["value"]) == (0.97, 0.5)
    assert rows["force_nadir[1]"]["bout_says"] == "Bout 1 of 2: cycling 60 %Wmax at 8 hours"
    assert rows["force_nadir[2]"]["bout_says"] == "Bout 2 of 2: squats at 16 hours"
    assert rows["force_regained[1]"]["value"] == 0.0
    assert rows["force_regained[2]"]["note"] == "not back within 7.5 hours"
    assert rows["force_end"]["value"] == pytest.approx(0.8), "the state in which the record ends"
    assert (rows["force_end"]["bout"], rows["force_end"]["bouts"], rows["force_end"]["bout_says"]) == (0, 2, "")
    assert rows["glycogen_end"]["value"] == pytest.approx(0.6)


def test_a_headline_number_is_asked_for_by_name_and_bout():
    rows = summarize(two_bouts(), TWO)["headline"]
    assert found(rows, "force_nadir[2]")["value"] == 0.5
    assert found(rows, "force_end")["value"] == pytest.approx(0.8)
    assert found(rows, "ck_peak[3]") is None
    one = summarize(two_bouts(), TWO[:1])["headline"]
    assert found(one, "force_nadir") == found(one, "force_nadir[1]")


@pytest.mark.parametrize(
    ("asked", "bouts", "says"),
    [
        ("force_nadir", 2, r"asked of 2 bouts.*'force_nadir\[1\]'.*'force_nadir\[2\]'"),
        ("force_nadir[3]", 2, "bouts are numbered 1 to 2"),
        ("force_nadir[2]", 1, "there is one"),
        ("force_nadir[1]", 0, "there is none"),
        ("force_end[1]", 2, "belongs to the whole record"),
        ("force_nadr[1]", 1, "Did you mean 'force_nadir'"),
    ],
)
def test_a_name_that_is_not_that_of_one_number_is_refused_with_a_sentence(asked, bouts, says):
    with pytest.raises(ResultError, match=says):
        check_name(asked, bouts)


@pytest.mark.parametrize(("asked", "bouts"), [("force_nadir", 1), ("force_nadir[2]", 2), ("force_end", 2)])
def test_a_name_that_is_that_of_one_number_passes(asked, bouts):
    check_name(asked, bouts)


def test_headline_numbers_are_those_of_the_curves(sample):
    assert headline(sample, "phosphocreatine_half_time")["value"] == pytest.approx(math.log(2) * TAU_H * 3600, rel=1e-3)
    assert headline(sample, "phosphocreatine_half_time")["unit"] == "s"
    assert headline(sample, "phosphocreatine_minimum")["value"] == pytest.approx(16.0)
    assert headline(sample, "glycogen_after_bout")["value"] == pytest.approx(0.6)
    assert headline(sample, "force_nadir")["value"] == pytest.approx(0.8)
    # 1 - 0.2 exp(-t/4) = 0.95 at t = 4 ln 4, within the quarter hour between two records.
    assert headline(sample, "force_regained")["value"] == pytest.approx(4 * math.log(4), abs=0.01)


@pytest.mark.parametrize(
    ("fall", "note"),
    [
        (lambda on, work: 2.0 * work, HARDLY_BELOW),  # of 32
        (lambda on, work: np.where((on > 0) & (on < 0.5), 16.0, 6.0 * work), RETURNING),
        (lambda on, work: np.where((on > 0) & (on < 0.5), 16.0, 14.0 * work), ""),
    ],
)
def test_a_half_time_is_told_only_where_work_emptied_the_muscle_to_the_end_of_the_bout(sample, fall, note):
    table, start, end = sample.table.copy(), *BOUT
    time = table["time_h"].to_numpy()
    work = np.where(time <= start, 0.0, np.where(time < end, 1.0, np.exp(-np.clip(time - end, 0, None) / TAU_H)))
    table["phosphocreatine"] = 32.0 - fall(np.clip(time - start, 0, end - start), work)
    row = next(
        each for each in summarize(table, sample.events)["headline"] if each["name"] == "phosphocreatine_half_time"
    )
    assert row["note"] == note
    assert row["value"] == (None if note else pytest.approx(math.log(2) * TAU_H * 3600, rel=1e-3))


@pytest.mark.parametrize(("rise", "due"), [(0.04, HARDLY_ABOVE), (0.06, 2.0)])
def test_a_peak_has_a_time_only_where_something_rose(sample, rise, due):
    table = sample.table.copy()
    table["pgc1a_mrna"] = 1.0 + rise * np.exp(-((table["time_h"] - BOUT[1] - 2.0) ** 2))
    rows = {each["name"]: each for each in summarize(table, sample.events)["headline"]}
    row = rows["pgc1a_mrna_peak_time"]
    assert (row["note"] or row["value"]) == (due if isinstance(due, str) else pytest.approx(due, abs=0.01))


def test_acid_and_lactate_count_until_a_quarter_of_an_hour_after_the_bout(sample):
    table = sample.table.copy()
    passed = table["time_h"] - BOUT[1]
    table["ph"] = 7.1 - np.where((passed > 0) & (passed < 0.2), 0.2, 0.0) - np.where(passed > 5, 0.5, 0.0)
    table["lactate"] = table["lactate"] + np.where((passed > 0) & (passed < 0.2), 100.0, 0.0)
    rows = {row["name"]: row for row in summarize(table, sample.events)["headline"]}
    assert rows["ph_minimum"]["value"] == pytest.approx(6.9)
    assert rows["lactate_peak"]["value"] > 100.0
    assert all("15 minutes after" in rows[name]["says"] for name in ("ph_minimum", "lactate_peak"))


def test_without_a_bout_nothing_is_said_of_one():
    names = {row["name"] for row in summarize(made_up_table(("younger",)), [])["headline"]}
    assert "glycogen_end" in names
    assert not names & {"phosphocreatine_half_time", "force_nadir"}


def test_a_bout_that_the_record_does_not_hold_has_no_numbers():
    table = made_up_table(("younger",))
    names = {row["name"] for row in summarize(table, [Event(23.5, 1.0, "bout", "ride")])["headline"]}
    assert names == {row["name"] for row in summarize(table, [])["headline"]}


def test_the_next_bout_ends_the_recovery_from_the_first():
    table = made_up_table(("younger",))
    events = [Event(BOUT[0], 1.0, "bout", "ride"), Event(10.0, 1.0, "bout", "ride")]
    rows = {key(row): row for row in summarize(table, events)["headline"]}
    assert rows["force_regained[1]"]["value"] is None
    assert rows["force_regained[1]"]["note"] == "not back before the next bout, 1 hour later"


def test_a_bout_that_follows_at_once_leaves_no_time_to_recover():
    events = [Event(BOUT[0], 1.0, "bout", "ride"), Event(BOUT[1], 1.0, "bout", "ride")]
    rows = {key(row): row for row in summarize(made_up_table(("younger",)), events)["headline"]}
    assert rows["force_regained[1]"]["note"] == NEXT_AT_ONCE


def test_replicates_give_a_mean_and_a_range():
    row = headline(made_up_result(replicates=3), "force_nadir")
    assert row["replicates"] == 3
    assert row["low"] < row["value"] < row["high"]


def test_blood_belongs_to_the_person_whatever_muscle_its_rows_name():
    table = made_up_table(("younger",))
    table.loc[table["group"] == "body", "muscle"] = ""
    courses = Courses(tidy(table))
    assert not courses.of("ck", courses.cases[0]).empty
    assert courses.of("force", courses.cases[0], "IIa").empty


def test_clock_times_are_no_part_of_what_is_compared(sample):
    later = sample.provenance | {"when": {"written": "another day"}}
    assert record_digest(later) == record_digest(sample.provenance)
    assert "when" not in compared(later)
    assert record_digest(later | {"command": ["another"]}) != record_digest(later)


def test_the_source_tree_hash_sees_a_changed_line_and_not_the_line_ends(tmp_path):
    (tmp_path / "a.py").write_bytes(b"x = 1\ny = 2\n")
    before = source_tree_hash(tmp_path)
    (tmp_path / "a.py").write_bytes(b"x = 1\r\ny = 2\r\n")
    (tmp_path / "a.pyc").write_bytes(b"compiled")
    assert source_tree_hash(tmp_path) == before
    (tmp_path / "a.py").write_bytes(b"x = 1\ny = 3\n")
    assert source_tree_hash(tmp_path) != before


def test_the_commit_is_read_from_loose_and_packed_refs(tmp_path):
    assert git_commit(tmp_path) is None
    git, commit = tmp_path / ".git", "0123456789abcdef" * 2 + "01234567"
    (git / "refs/heads").mkdir(parents=True)
    (git / "HEAD").write_text("ref: refs/heads/main\n")
    assert git_commit(tmp_path) is None
    (git / "packed-refs").write_text(f"# pack-refs\n{commit} refs/heads/main\n")
    assert git_commit(tmp_path) == commit
    (git / "refs/heads/main").write_text(commit[::-1] + "\n")
    assert git_commit(tmp_path) == commit[::-1]
    (git / "HEAD").write_text(commit)
    assert git_commit(tmp_path) == commit
