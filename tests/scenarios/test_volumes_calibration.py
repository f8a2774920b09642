"""The fit of blood and heart rests on rows set aside, and is what the table holds and the laws show."""

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
TARGETS = tomllib.loads((FOLDER / "volumes_targets.toml").read_text(encoding="utf-8"))["target"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"volumes_{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_more_rows_than_parameters_and_each_has_a_work() -> None:
    assert all(row["tolerance"] > 0.0 and source(row["source"]).read != "memory" for row in TARGETS)
    assert len({row["id"] for row in TARGETS}) == len(TARGETS) > 2 * len(rows("fitted"))


def test_the_table_holds_what_the_fit_wrote_and_no_search_ended_at_an_edge() -> None:
    for row in rows("fitted"):
        found = human_muscle().rows[row["parameter"]]
        assert found.value == units.to_internal(row["value"]), row["parameter"]
        assert row["at an edge"] == "no", row["parameter"]


def test_blood_and_heart_show_what_the_outcome_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row by the laws of today; but VO2max, for which muscles would have to be tested."""
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    script = runpy.run_path(str(FOLDER / "volumes.py"))
    programs, targets = script["read_targets"]()
    plain = [each for each in targets if each.row.quantity != "VO2max"]
    shown = script["obtained"](programs, plain, {})
    told = {row["target"]: float(row["obtained"]) for row in rows("fit")}
    assert told.keys() == {row["id"] for row in TARGETS}
    for each, now in zip(plain, shown, strict=True):
        assert told[each.row.id] == pytest.approx(now, abs=0.006), each.row.id
