"""Visits to the laboratory: tests in a scenario, what they read, what is reported, and what is refused."""

import pytest

from cellsim import Scenario, simulate
from cellsim.errors import ScenarioError
from cellsim.population.assays.done import DONE, assay
from cellsim.scenario.telling.describe import describe
from cellsim.scenario.telling.record import rebuilt, record
from cellsim.study.result.result import Result
from cellsim.tissue.simulation import Simulation
from cellsim.view.tables.assays import measured

RIDE = """
title = "A ride between two visits"
duration = "2 hour"
record_every = "30 minute"
seed = 11
replicates = 2
[[person]]
name = "she"
age = "30 year"
sex = "female"
[muscle]
fibers = 6
mitochondria = 2
[[bout]]
do = "cycling"
at = "30 minute"
duration = "20 minute"
intensity = "60 %Wmax"
"""
VISITS = """
[[assay]]
do = "ramp test"
at = ["0 minute", "50 minute"]
[[assay]]
do = "constant load"
intensity = "150 %Wmax"
at = "0 minute"
[[assay]]
do = "respirometry"
at = "2 hour"
[[assay]]
do = "biopsy"
at = "50 minute"
"""


@pytest.fixture(scope="module")
def visited() -> Result:
    return simulate(Scenario.from_text(RIDE + VISITS))


def test_every_visit_is_in_the_result_at_its_time(visited: Result) -> None:
    rows = visited.assays
    seen = {(row.assay, row.time_h) for row in rows.itertuples()}
    assert seen == {("ramp test", 0.0), ("ramp test", 50 / 60), ("constant load", 0.0), ("respirometry", 2.0),
                    ("biopsy", 50 / 60)}  # fmt: skip
    assert rows["time_h"].is_monotonic_increasing
    assert set(rows["replicates"]) == {2}
    assert rows[rows["name"] == "wmax"]["unit"].tolist() == ["W", "W"]


def test_a_reading_is_that_of_the_muscle_and_its_report_errs(visited: Result) -> None:
    rows = visited.assays
    lives = [Simulation(Scenario.from_text(RIDE).replicate(number)) for number in range(2)]
    wmax = [assay(each.state, "ramp test")["wmax"] for each in lives]
    row = rows[(rows["name"] == "wmax") & (rows["time_h"] == 0.0)].iloc[0]
    assert (row["low"], row["high"]) == pytest.approx((min(wmax), max(wmax)))
    assert row["value"] == pytest.approx(sum(wmax) / 2)
    assert row["reported"] != row["value"]
    assert row["reported"] == pytest.approx(row["value"], rel=0.2)


def test_a_ride_leaves_its_mark_on_the_next_test(visited: Result) -> None:
    wmax = visited.assays.query("name == 'wmax'")["value"].tolist()
    assert wmax[1] < wmax[0]


def test_glycogen_of_a_biopsy_is_reported_with_its_error_and_ph_without(visited: Result) -> None:
    biopsy = visited.assays.query("assay == 'biopsy'").set_index("name")
    assert biopsy.loc["glycogen", "reported"] != biopsy.loc["glycogen", "value"]
    assert biopsy.loc["ph"].isna()["reported"]


def test_visits_change_nothing_of_the_run(visited: Result) -> None:
    alone = simulate(Scenario.from_text(RIDE)).table
    there = visited.table[visited.table["time_h"].isin(alone["time_h"])].reset_index(drop=True)
    assert there.equals(alone)


def test_a_report_tells_what_is_and_what_is_read(visited: Result) -> None:
    tables = {heading: lines for heading, _, lines in measured(visited)}
    ramps = next(lines for heading, lines in tables.items() if heading.startswith("Ramp test"))
    (cells,) = (cells for name, cells in ramps if name.startswith("Wmax"))
    assert len(cells) == 2
    assert all("read as" in cell for cell in cells)


def test_a_visit_is_described_and_rebuilt() -> None:
    scenario = Scenario.from_text(RIDE + VISITS)
    assert "constant load at 150 %Wmax of everyone" in describe(scenario)
    assert rebuilt(record(scenario)).assays == scenario.assays


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ('do = "ramp test"\nintensity = "200 W"', "no power that could be chosen"),
        ('do = "constant load"\nintensity = "5 RPE"', "not set in RPE"),
        ('do = "constant load"\nintensity = "200"', "no unit"),
        ('do = "autophagic flux"', "cannot do that yet"),
        ('do = "ramp tset"', "Did you mean 'ramp test'"),
    ],
)
def test_what_a_laboratory_cannot_do_is_said(words: str, says: str) -> None:
    with pytest.raises(ScenarioError, match=says):
        Scenario.from_text(f'{RIDE}[[assay]]\n{words}\nat = "1 hour"\n')


def test_a_test_that_comes_to_no_end_is_told_and_the_run_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(muscle: object, watts: float) -> dict[str, float]:
        raise ScenarioError("Nobody tires of it.")

    monkeypatch.setitem(DONE, "respirometry", endless)
    text = RIDE.replace("replicates = 2", "replicates = 1") + '[[assay]]\ndo = "respirometry"\nat = "0 minute"\n'
    result = simulate(Scenario.from_text(text))
    assert result.assays.empty
    assert "The respirometry of she at 0 hours gave nothing. Nobody tires of it." in result.notes
