"""The joint fit of oxygen, fuel and fatigue rests on rows set aside, and is what the tables hold and people show."""

import csv
import runpy
import sys
import tomllib
from pathlib import Path

import pytest

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.sources import source

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
TARGETS = tomllib.loads((FOLDER / "fitness_targets.toml").read_text(encoding="utf-8"))["target"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"fitness_{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_only_calibrate_rows_are_fitted_and_more_of_them_than_parameters() -> None:
    assert all(row["role"] == "calibrate" and row["use"] in {"fit", "report"} for row in TARGETS)
    assert all(row["tolerance"] > 0.0 and source(row["source"]).read != "memory" for row in TARGETS)
    assert len({row["id"] for row in TARGETS}) == len(TARGETS)
    assert len(rows("fitted")) < sum(row["use"] == "fit" for row in TARGETS)


# slow fibers with more than that would be as strong as fast ones (decision 27)
SAID = ("TypeI_peak",)


def test_the_tables_hold_what_the_fit_wrote_and_no_search_ended_at_an_edge_unsaid() -> None:
    for row in rows("fitted"):
        found = human_muscle().rows[row["parameter"]]
        assert found.value == units.to_internal(row["value"]), row["parameter"]
        assert found.low <= found.value <= found.high, row["parameter"]
        assert found.low < found.value < found.high or row["parameter"] in SAID, row["parameter"]
        assert found.known == "fitted: calibration rows fitness", row["parameter"]
        assert (row["at an edge"] == "yes") == (row["parameter"] in SAID), row["parameter"]


def test_people_show_what_the_outcome_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row as the three people show it today, to a quarter of its tolerance."""
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    shown = runpy.run_path(str(FOLDER / "ergometer_tests.py"))["measured"](human_muscle())
    told = {row["target"]: float(row["obtained"]) for row in rows("fit")}
    assert told.keys() == {row["id"] for row in TARGETS}
    for row in TARGETS:
        now = shown[row["id"].removeprefix("fitness ")]
        assert told[row["id"]] == pytest.approx(now, abs=0.25 * row["tolerance"] + 0.005 * abs(now)), row["id"]
