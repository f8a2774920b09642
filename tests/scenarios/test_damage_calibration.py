"""What was fitted to bouts rests on rows set aside for it, is in the tables, and is laid against what was kept."""

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
# What was kept and is missed by more than its tolerance, and by how much.
MISSED = {
    "many knees 36 h": "300 lengthenings leave 88 %, half in another work that is fitted to, and 71 % here, 17 too few",
    "lifters 72 h": "lifters have all of their force after three days, and 77 % here, 23 too few",
    "marathon enzyme, 6 d": "back at its level after six days, and 43 % above it here",
    "166 km enzyme": "13633 U/L (SD 12626) at the finish, and 28600 here, twice as much",
    "166 km force": "65 % is left at the finish, and 79 % here, 14 too many",
}


def targets(name: str) -> list[dict]:
    return tomllib.loads((FOLDER / f"damage_{name}.toml").read_text(encoding="utf-8"))["target"]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"damage_{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def now() -> dict[str, float]:
    """By how many tolerances each row is missed with the tables as they are."""
    run = [sys.executable, str(FOLDER / "damage.py"), "--look"]
    shown = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
    names = [each["id"] for name in ("targets", "kept") for each in targets(name)]
    lines = {name: next(line for line in shown if line.startswith(f"{name}  ")) for name in names}
    return {name: float(line.split()[-2]) for name, line in lines.items()}


def test_what_is_fitted_to_and_what_is_kept_are_of_different_works() -> None:
    assert {each["role"] for each in targets("targets")} == {"calibrate"}
    assert {each["role"] for each in targets("kept")} == {"validate"}
    fitted, kept = ({each["source"] for each in targets(name)} for name in ("targets", "kept"))
    assert not fitted & kept
    assert all(source(each) for each in fitted | kept)


def test_what_was_found_stands_in_the_tables_within_its_range() -> None:
    table = human_muscle().rows
    for row in rows("fitted"):
        here = table[row["parameter"]]
        assert units.to_internal(row["value"]) == pytest.approx(here.value, rel=1e-9)
        assert here.known == f"fitted: calibration rows {row['fitted to']}"
        assert here.low < here.value < here.high
    for row in rows("untold"):
        assert units.to_internal(row["value"]) == pytest.approx(table[row["parameter"]].value, rel=1e-9)
        assert table[row["parameter"]].known.startswith("assumed: the middle of its range")


def test_the_rows_are_met_far_better_than_where_nothing_happens(now: dict[str, float]) -> None:
    fitted = [row for row in rows("fit") if row["use"] == "fit"]
    misses, idle = (sum(float(row[key]) ** 2 for row in fitted) for key in ("in tolerances", "nothing happens"))
    assert misses < 1.1 * len(fitted), "squats that hurt and old arms at two fifths of their force are missed by far"
    assert idle > 10.0 * misses
    kept = [row for row in rows("fit") if row["role"] == "validate"]
    assert sum(now[row["target"]] ** 2 for row in kept) < 0.5 * sum(float(row["nothing happens"]) ** 2 for row in kept)


def test_the_script_still_finds_what_stands(now: dict[str, float]) -> None:
    for row in rows("fit"):
        assert abs(now[row["target"]] - float(row["in tolerances"])) <= STALE + 1e-9, row


@pytest.mark.parametrize("name", [each["id"] for each in targets("kept")])
def test_what_was_kept_is_met_or_said_to_be_missed(name: str, now: dict[str, float]) -> None:
    if name in MISSED:
        pytest.xfail(MISSED[name]) if abs(now[name]) > 1.0 else pytest.fail("met: take it off the list")
    assert abs(now[name]) <= 1.0
