"""What was fitted to vitamin B3 in blood can be fitted again, rests on rows set aside for it, and is in the table."""

import csv
import subprocess
import sys
import tomllib
from math import log
from pathlib import Path

import pytest

from cellsim import units
from cellsim.parameters import Parameter, load
from cellsim.population.body import Body
from cellsim.sources import source

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
NEEDED = {"id", "source", "role", "regimen", "quantity", "at", "value", "tolerance", "unit"}
FITTED = "fitted: calibration rows "
HOUR, DAY = 3600.0, 86400.0


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"uptake_{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def targets() -> dict:
    return tomllib.loads((FOLDER / "uptake_targets.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def table() -> dict[str, Parameter]:
    return load(["uptake", "nad"])


@pytest.fixture(scope="module")
def obtained() -> dict[str, float]:
    return {row["target"]: float(row["obtained"]) for row in rows("fit")}


def test_only_calibrate_rows_are_fitted_to(targets: dict) -> None:
    assert targets["target"]
    for row in targets["target"]:
        assert row.keys() >= NEEDED, row["id"]
        assert row["role"] == "calibrate", row["id"]
        assert row["tolerance"] > 0.0, row["id"]
        assert row["regimen"] in targets["regimen"], row["id"]
        assert source(row["source"]).read != "memory", row["id"]
    assert len({row["id"] for row in targets["target"]}) == len(targets["target"])


def test_there_are_more_rows_than_free_parameters(targets: dict) -> None:
    assert 0 < len(rows("fitted")) < len(targets["target"])


def test_every_target_has_its_outcome_even_where_it_is_a_miss(targets: dict) -> None:
    assert [(row["target"], float(row["wanted"]), row["unit"]) for row in rows("fit")] == [
        (row["id"], row["value"], row["unit"]) for row in targets["target"]
    ]


def test_the_table_holds_what_the_fit_wrote(table: dict[str, Parameter]) -> None:
    for row in rows("fitted"):
        assert table[row["parameter"]].written == (row["value"], row["low"], row["high"])
        assert table[row["parameter"]].known == FITTED + row["fitted to"]


def test_a_row_that_names_calibration_rows_can_be_looked_up(targets: dict) -> None:
    """Each is one that the fit wrote, to rows that there are, and its sources are theirs."""
    whose = {row["id"]: row["source"] for row in targets["target"]}
    found = {name: row for name, row in load(["uptake"]).items() if row.known.startswith(FITTED)}
    assert found.keys() == {row["parameter"] for row in rows("fitted")}
    for name, row in found.items():
        assert set(row.source) == {whose[each] for each in row.known.removeprefix(FITTED).split(", ")}, name


def test_what_the_rows_do_not_tell_is_held_and_shown(table: dict[str, Parameter]) -> None:
    """A direction that can go by a factor of e before the rows notice is made of parameters that were not all free."""
    free = {row["parameter"] for row in rows("fitted")}
    loose = [row for row in rows("directions") if float(row["uncertain by"]) > 1.0]
    assert loose
    for row in loose:
        parts = {name: abs(float(size)) for size, name in (part.split() for part in row["along"].split("; "))}
        leading = max(parts, key=parts.__getitem__)
        assert leading not in free
        assert table[leading].known.startswith("assumed")


def test_the_half_life_of_blood_nad_is_the_one_reported(table: dict[str, Parameter], obtained: dict) -> None:
    person = Body(70.0, table)
    rest = person.nad_blood
    for _ in range(42):
        person.dose("NR", 600.0)
        person.advance(DAY / 2)
    person.advance(2 * DAY)
    early = person.nad_blood - rest
    person.advance(14 * DAY)
    assert obtained["E051"] == pytest.approx(14.0 * log(2.0) / log(early / (person.nad_blood - rest)), rel=0.005)


@pytest.mark.parametrize(("compound", "level"), [("NA", "na_plasma"), ("NAM", "nam_plasma")])
def test_peak_and_exposure_are_those_of_plasma_after_a_gram(
    compound: str, level: str, table: dict[str, Parameter], obtained: dict
) -> None:
    person = Body(70.0, table)
    rest = getattr(person, level)
    person.dose(compound, 1000.0)
    above = []
    for _ in range(24 * 60):
        person.advance(60.0)
        above.append(getattr(person, level) - rest)
    assert obtained[f"{compound} peak"] == pytest.approx(max(above), rel=0.02)
    assert obtained[f"{compound} exposure"] == pytest.approx(sum(above) * 60.0 / HOUR, rel=0.02)


def test_nicotinuric_acid_and_the_rest_of_the_urine_are_no_more_than_the_dose(
    table: dict[str, Parameter], obtained: dict
) -> None:
    """Within a day less of a gram of NA can have become nicotinuric acid than all urine holds."""
    person = Body(70.0, table)
    person.dose("NA", 1000.0)
    person.advance(DAY)
    ledger = person.ledger()
    assert 0.0 < obtained["NA as NUA"] < 100.0 * ledger["urine"] / ledger["taken"]


def test_the_fit_can_be_run_again_and_shows_the_table_that_stands() -> None:
    asked = [sys.executable, str(FOLDER / "uptake.py"), "--quick"]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    shown = [line.split() for line in done.stdout.splitlines()[1:] if line]
    assert [line[-2] for line in shown] == [row["obtained"] for row in rows("fit")]


def test_written_values_are_three_digits_within_their_ranges(table: dict[str, Parameter]) -> None:
    for row in rows("fitted"):
        number = row["value"].split()[0]
        assert float(f"{float(number):.3g}") == float(number)
        assert table[row["parameter"]].low <= units.to_internal(row["value"]) <= table[row["parameter"]].high
