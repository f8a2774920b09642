"""Arms and replicates: who lives through what, how often, and with which chance."""

import json

import numpy as np
import pandas as pd
import pytest

from cellsim import MuscleModel, Scenario, simulate
from cellsim.errors import ScenarioError
from cellsim.scenario.reading.done.doses import taken
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.lives.account import notes_of
from cellsim.study.lives.people import Life
from cellsim.study.result.result import Result
from cellsim.study.sweeps.design import Design
from cellsim.tissue.simulation import Simulation
from cellsim.view.report.report import report
from cellsim.view.tables.assays import measured

TEXT = """
title = "Does NR raise the NAD of muscle?"
duration = "3 hour"
seed = 3
replicates = 2
record_every = "1 hour"
[[person]]
name = "anna"
age = "40 year"
[muscle]
fibers = 2
mitochondria = 10
[[arm]]
name = "placebo"
[[arm]]
name = "NR"
[[regimen]]
give = "NR"
dose = "1 g"
at = "1 hour"
arm = "NR"
[[bout]]
do = "cycling"
at = "30 minute"
duration = "5 minute"
intensity = "50 %Wmax"
[[assay]]
do = "biopsy"
at = ["0 hour", "3 hour"]
[[assay]]
do = "blood sample"
at = "3 hour"
"""
SCENARIO = Scenario.from_text(TEXT)


@pytest.fixture(scope="module")
def result() -> Result:
    return simulate(SCENARIO)


def part(table: pd.DataFrame, arm: str, replicate: int) -> pd.DataFrame:
    """One run's numbers, without the columns that say which run it is."""
    rows = table[(table["arm"] == arm) & (table["replicate"] == replicate)]
    return rows.drop(columns=["arm", "replicate"]).reset_index(drop=True)


def test_everyone_lives_through_each_arm_as_often_as_asked(result: Result) -> None:
    runs = result.table[["arm", "replicate"]].drop_duplicates().to_records(index=False).tolist()
    assert runs == [("placebo", 0), ("placebo", 1), ("NR", 0), ("NR", 1)]
    assert result.summary["arms"] == ["placebo", "NR"]
    assert result.summary["replicates"] == 2


def test_a_run_of_many_is_the_run_alone(result: Result) -> None:
    """The first replicate has the seed that is written; another can be run by itself, to the last bit."""
    plain = Scenario.from_text(
        TEXT.replace("replicates = 2", "").replace('[[arm]]\nname = "placebo"\n[[arm]]\nname = "NR"\n', "")
        .replace('arm = "NR"\n', "")
    )  # fmt: skip
    pd.testing.assert_frame_equal(part(simulate(plain).table, "all", 0), part(result.table, "NR", 0), check_exact=True)
    second = simulate(SCENARIO.in_arm("placebo").replicate(1))
    pd.testing.assert_frame_equal(part(second.table, "all", 0), part(result.table, "placebo", 1), check_exact=True)


def test_arms_share_all_chance_and_replicates_share_none(result: Result) -> None:
    before = result.table[result.table["time_h"] < 1.0]
    pd.testing.assert_frame_equal(part(before, "placebo", 0), part(before, "NR", 0), check_exact=True)
    after = result.table[result.table["time_h"] > 1.0]
    blood = [part(after[after["group"] == "body"], arm, 0)["nr_plasma"].max() for arm in ("NR", "placebo")]
    assert blood[0] > 2.0 * blood[1], "the dose is taken in its arm"
    first, second = (part(before, "placebo", number) for number in (0, 1))
    fibers = first["group"] == "all"
    assert (first[fibers]["phosphocreatine"] != second[fibers]["phosphocreatine"]).all()


def test_a_headline_number_has_the_range_of_its_replicates(result: Result) -> None:
    rows = [row for row in result.summary["headline"] if row["name"] == "nad_total_start"]
    assert [row["arm"] for row in rows] == ["placebo", "NR"]
    for row in rows:
        starts = [part(result.table, row["arm"], number) for number in (0, 1)]
        values = [float(rows[rows["group"] == "all"]["nad_total"].iloc[0]) for rows in starts]
        assert (row["low"], row["high"], row["replicates"]) == (min(values), max(values), 2)


def test_an_assay_shows_what_was_there_at_its_moment(result: Result) -> None:
    assays = result.assays
    assert assays["assay"].unique().tolist() == ["biopsy", "blood sample"]
    assert {(row.assay, row.time_h) for row in assays.itertuples()} == {
        ("biopsy", 0.0), ("biopsy", 3.0), ("blood sample", 3.0),
    }  # fmt: skip
    for row in assays.itertuples():
        group = "all" if row.assay == "biopsy" else "body"
        there = result.table[
            (result.table["time_h"] == row.time_h) & (result.table["arm"] == row.arm) & (result.table["group"] == group)
        ][row.name]
        assert len(there) == row.replicates == 2
        assert row.value == pytest.approx(there.mean(), rel=1e-12), row
        assert (row.low, row.high) == (there.min(), there.max())
        assert row.unit == result.about(row.name).unit
    nad = assays[(assays["name"] == "nad_total") & (assays["arm"] == "NR")]["value"].tolist()
    assert nad[1] > nad[0], "the later biopsy is the later one"


def test_the_report_shows_each_reading_under_its_time(result: Result) -> None:
    tables = {heading: (times, dict(lines)) for heading, times, lines in measured(result)}
    assert list(tables) == ["Biopsy, placebo", "Biopsy, NR", "Blood sample, placebo", "Blood sample, NR"]
    times, lines = tables["Biopsy, NR"]
    assert times == ["at 0 hours", "at 3 hours"]
    rows = result.table[(result.table["arm"] == "NR") & (result.table["group"] == "all")]
    for place, hour in enumerate((0.0, 3.0)):
        there = rows[rows["time_h"] == hour]["phosphocreatine"]
        assert lines["Phosphocreatine [mmol/L]"][place].startswith(f"{there.mean():.3g} ({there.min():.3g} to ")
    page = report(result, {})
    assert "What the assays measured" in page
    assert lines["Phosphocreatine [mmol/L]"][1] in page


def test_what_was_done_is_told_by_arm(result: Result) -> None:
    told = {(each.kind, each.arm) for each in result.events}
    assert told == {("assay", ""), ("bout", ""), ("dose", "NR")}
    page = describe(SCENARIO)
    assert "each of 2 arms: placebo, NR" in page
    assert "2 replicates that differ in chance alone" in page
    assert "1000 mg of NR by mouth (3440 umol), in NR only" in page


def test_a_record_gives_the_same_arms_and_replicates_back() -> None:
    written = json.loads(json.dumps(record(SCENARIO)))
    assert rebuilt(written).in_arm("NR").doses == SCENARIO.in_arm("NR").doses
    assert record(rebuilt(written)) == record(SCENARIO)


def test_arms_with_equal_regimens_miss_the_same_doses() -> None:
    """A regimen is counted within its arm: as the second of the file it would miss other doses than the first."""
    given = TEXT[TEXT.index("[[regimen]]") : TEXT.index("[[bout]]")]
    regimens = "".join(
        f'[[regimen]]\ngive = "{give}"\ndose = "1 g"\nevery = "1 day"\nadherence = "50 %"\narm = "{arm}"\n'
        for give, arm in (("NMN", "placebo"), ("NR", "NR"))
    )
    text = TEXT.replace(given, regimens).replace('duration = "3 hour"', 'duration = "30 day"', 1)
    days = []
    for arm in ("placebo", "NR"):
        scenario = Scenario.from_text(text).in_arm(arm)
        days.append([dose.at_s for dose in taken(scenario.doses, scenario.people[0], scenario.seed)])
    assert 5 < len(days[0]) < 25
    assert days[0] == days[1]


@pytest.mark.parametrize("kind", ["bouts", "doses", "meals", "perturbations"])
def test_what_is_written_for_one_arm_is_done_in_that_one(kind: str) -> None:
    text = (
        TEXT.replace('at = "30 minute"\nduration', 'at = "30 minute"\narm = "NR"\nduration')
        + """
[[meal]]
at = "2 hour"
carbohydrate = "80 g"
arm = "NR"
[[perturb]]
target = "NAMPT"
factor = 0.5
arm = ["NR"]
"""
    )
    scenario = Scenario.from_text(text)
    assert [len(getattr(scenario.in_arm(arm), kind)) for arm in ("placebo", "NR")] == [0, 1]


def test_what_went_wrong_in_a_run_is_said() -> None:
    """Power that was not given, fibers without ATP, mitochondria without room; and nothing where all is well."""
    alone = SCENARIO.in_arm("NR").replicate(0)
    life, asked = Simulation(alone), Life(alone, alone.people[0])
    assert notes_of(life.state, asked) == ()
    life.state.failures.append(life.state.agenda.work[0].start_s + 60.0)
    life.state.fibers.content("ATP")[0] = 0.0
    life.state.pool._fibers.crowded[0] = 3
    power, spent, crowded = notes_of(life.state, asked)
    assert "1 minute into the bout" in power
    assert "anna could not always give the power asked" in power
    assert spent == "1 of anna's 2 fibers ran out of ATP and did not come back."
    assert crowded == "In 3 divisions of anna's mitochondria there was no room left."


def test_seeds_of_replicates_do_not_meet() -> None:
    seeds = [SCENARIO.replicate(number).seed for number in range(1000)]
    assert seeds[0] == 3
    assert len(set(seeds)) == 1000
    assert np.ptp(seeds) > 2**31, "they lie all over the range"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('[[arm]]\nname = "NR"\n', "", "only one arm, .placebo., and nothing to hold it against"),
        ('[[arm]]\nname = "NR"\n', '[[arm]]\nname = "placebo"\n', "An arm needs a name of its own"),
        ('[[arm]]\nname = "NR"\n', '[[arm]]\nname = "all"\n', "An arm needs a name of its own"),
        ('arm = "NR"', 'arm = "NMN"', "This is not an arm of this scenario"),
        ('arm = "NR"', "arm = []", "The arms of this cannot be read"),
        ("replicates = 2", "replicates = 0", "A whole number from 1 to 1000 was expected here: replicates = 0"),
    ],
)
def test_wrong_arms_are_told_in_a_sentence(old: str, new: str, says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(TEXT.replace(old, new))


def test_an_arm_where_there_are_none_is_told() -> None:
    text = TEXT.replace('[[arm]]\nname = "placebo"\n[[arm]]\nname = "NR"\n', "")
    with pytest.raises(ScenarioError, match=r"no arm in this scenario: regimen\[0\]\.arm = .NR."):
        Scenario.from_text(text)


def test_an_arm_that_is_none_of_a_scenario_cannot_be_picked() -> None:
    with pytest.raises(ScenarioError, match='Write "placebo" or "NR"'):
        SCENARIO.in_arm("NMN")
    with pytest.raises(ScenarioError, match=r"has no arms, so there is no arm 'NR' to pick"):
        SCENARIO.in_arm("NR").in_arm("NR")


def test_what_follows_one_muscle_asks_for_one_arm() -> None:
    with pytest.raises(ScenarioError, match=r"protocol\.in_arm\('placebo'\)"):
        MuscleModel(protocol=SCENARIO)
    with pytest.raises(ScenarioError, match=r"scenario\.in_arm\('placebo'\)"):
        Design.grid(SCENARIO, age_years=[30, 60])


def test_no_more_runs_than_anyone_could_wait_for() -> None:
    people = "".join(f'[[person]]\nname = "p{number}"\nage = "30 year"\n' for number in range(20))
    with pytest.raises(ScenarioError, match="21 people, 2 arms and 1000 replicates make 42000 runs"):
        Scenario.from_text(TEXT.replace("replicates = 2", "replicates = 1000") + people)
