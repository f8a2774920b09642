"""What was fitted to load, disuse, sour work and myosin rests on rows set aside for it, and is in the tables."""

import csv
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.sources import source

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
STALE = 0.1  # of a tolerance: as far as values of three digits move an outcome


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", ["size", "stores", "myosin"])
def test_only_calibrate_rows_are_read_and_each_has_a_work(name: str) -> None:
    targets = tomllib.loads((FOLDER / f"{name}_targets.toml").read_text(encoding="utf-8"))["target"]
    assert {each["role"] for each in targets} == {"calibrate"}
    assert all(source(each["source"]) and each["tolerance"] > 0.0 for each in targets)
    assert [each["id"] for each in targets] == [each["target"] for each in rows(f"{name}_fit")]


def test_what_was_found_stands_in_the_tables_within_its_range() -> None:
    table = human_muscle().rows
    for row in (*rows("size_fitted"), *rows("stores_fitted"), *rows("myosin_fitted")):
        here = table[row["parameter"]]
        assert units.to_internal(row["value"]) == pytest.approx(here.value, rel=1e-9)
        assert here.known == f"fitted: calibration rows {row['fitted to']}"
        assert here.low <= here.value <= here.high


def test_the_rows_are_met_far_better_than_where_nothing_changes() -> None:
    fitted = [row for row in rows("size_fit") if row["use"] == "fit"]
    misses = [sum(float(row[key]) ** 2 for row in fitted) for key in ("in tolerances", "no change, in tolerances")]
    assert misses[0] < len(fitted)
    assert misses[1] > 20.0 * misses[0]


def test_the_script_still_finds_what_stands() -> None:
    run = [sys.executable, str(FOLDER / "size.py"), "--quick"]
    shown = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
    for row in rows("size_fit"):
        line = next(each for each in shown if each.startswith(f"{row['target']} "))
        found = float(line.split()[-2])
        assert abs(found - float(row["in tolerances"])) <= STALE + 1e-9, line
