"""What was fitted to vitamin B3 in blood can be fitted again, rests on rows set aside for it, and is in the table."""

import csv
import subprocess
import sys
import tomllib
from math import log
from pathlib import Path

import pytest

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.person.network import BODY
from cellsim.language.parameters import Parameter
from cellsim.population.person.body import Body
from cellsim.sources import source

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
NEEDED = {"id", "source", "role", "regimen", "quantity", "at", "value", "tolerance", "unit"}
FITTED = "fitted: calibration rows "
HOUR, DAY = 3600.0, 86400.0
STALE = 0.1  # of a tolerance: as far as values of three digits move an outcome


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"uptake_{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parts(row: dict[str, str]) -> dict[str, float]:
    """How far a direction leads along each parameter."""
    return {name: float(size) for size, name in (part.split() for part in row["along"].split("; "))}


@pytest.fixture(scope="module")
def targets() -> dict:
    return tomllib.loads((FOLDER / "uptake_targets.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def table() -> dict[str, Parameter]:
    return human_muscle().rows


@pytest.fixture(scope="module")
def obtained() -> dict[str, float]:
    return {row["target"]: float(row["obtained"]) for row in rows("fit")}


@pytest.fixture(scope="module")
def near(targets: dict) -> dict[str, float]:
    """How far each outcome may be from the one that stands."""
    return {row["id"]: STALE * row["tolerance"] for row in targets["target"]}


# ---- what it rests on


def test_only_calibrate_rows_are_fitted_to(targets: dict) -> None:
    assert targets["target"]
    for row in targets["target"]:
        assert row.keys() >= NEEDED, row["id"]
        assert row["role"] == "calibrate", row["id"]
        assert row["tolerance"] > 0.0, row["id"]
        assert row["regimen"] in targets["regimen"], row["id"]
        assert source(row["source"]).read != "memory", row["id"]
    assert len({row["id"] for row in targets["target"]}) == len(targets["target"])


def test_no_row_kept_for_validation_is_a_target(targets: dict) -> None:
    """NMN for weeks, what is left after stopping, routes by vein: none of it may set a number."""
    assert {row["compound"] for name, row in targets["regimen"].items() if name != "nothing"} == {"NR", "NA", "NAM"}
    assert not {row["id"] for row in targets["target"]} & {"E007", "E012", "E028", "E038", "E044", "E046", "E049"}


def test_every_regimen_is_asked_for_and_says_what_it_is(targets: dict) -> None:
    assert {row["regimen"] for row in targets["target"]} == targets["regimen"].keys()
    assert all(row["says"] for row in targets["regimen"].values())


def test_there_are_more_rows_than_free_parameters(targets: dict) -> None:
    assert 0 < len(rows("fitted")) < len(targets["target"])


# ---- what it left


def test_every_target_has_its_outcome_even_where_it_is_a_miss(targets: dict) -> None:
    assert [(row["target"], float(row["wanted"]), row["unit"]) for row in rows("fit")] == [
        (row["id"], row["value"], row["unit"]) for row in targets["target"]
    ]


def test_an_outcome_says_how_far_it_misses(targets: dict, obtained: dict[str, float]) -> None:
    tolerance = {row["id"]: row["tolerance"] for row in targets["target"]}
    for row in rows("fit"):
        miss = (obtained[row["target"]] - float(row["wanted"])) / tolerance[row["target"]]
        assert float(row["in tolerances"]) == pytest.approx(miss, abs=0.15)


def test_the_table_holds_what_the_fit_wrote(table: dict[str, Parameter]) -> None:
    for row in rows("fitted"):
        assert table[row["parameter"]].written == (row["value"], row["low"], row["high"])
        assert table[row["parameter"]].known == FITTED + row["fitted to"]


def test_a_row_that_names_calibration_rows_can_be_looked_up(targets: dict) -> None:
    """Each is one that the fit wrote, to rows that there are, and a work that it names is theirs."""
    whose = {row["id"]: row["source"] for row in targets["target"]}
    found = {name: row for name, row in BODY.rows.items() if row.known.startswith(FITTED)}
    found = {name: row for name, row in found.items() if not row.known.endswith(" fitness")}  # of another fit
    assert found.keys() == {row["parameter"] for row in rows("fitted")}
    for name, row in found.items():
        assert set(row.source) & {whose[each] for each in row.known.removeprefix(FITTED).split(", ")}, name
        assert set(row.source) <= set(whose.values()), name


def test_written_values_are_three_digits_within_their_ranges(table: dict[str, Parameter]) -> None:
    for row in rows("fitted"):
        number = row["value"].split()[0]
        assert float(f"{float(number):.3g}") == float(number)
        assert table[row["parameter"]].low <= units.to_internal(row["value"]) <= table[row["parameter"]].high


def test_what_the_rows_do_not_tell_is_held_and_shown(table: dict[str, Parameter]) -> None:
    """A direction that can go by a factor of e before the rows notice leads along what was held, and says assumed."""
    free = {row["parameter"] for row in rows("fitted")}
    loose = [row for row in rows("directions") if float(row["uncertain by"]) > 1.0]
    assert loose
    for row in loose:
        held = [name for name, size in parts(row).items() if abs(size) >= 0.3 and name not in free]
        assert held, row
        assert all(table[name].known.startswith("assumed") for name in held)


def test_directions_are_of_the_free_and_the_held_and_best_known_first() -> None:
    found = rows("directions")
    free = [row["parameter"] for row in rows("fitted")]
    assert all(list(parts(row))[: len(free)] == free for row in found)
    assert all(sum(size * size for size in parts(row).values()) == pytest.approx(1.0, abs=0.1) for row in found)
    assert [float(row["uncertain by"]) for row in found] == sorted(float(row["uncertain by"]) for row in found)


# ---- the outcomes, counted again by other means


def test_the_half_life_of_blood_nad_is_the_one_reported(obtained: dict[str, float]) -> None:
    person = Body(70.0)
    rest = person.observable("nad_blood")
    for _ in range(42):
        person.dose("NR", 600.0)
        person.advance(DAY / 2)
    person.advance(2 * DAY)
    early = person.observable("nad_blood") - rest
    person.advance(14 * DAY)
    assert obtained["E051"] == pytest.approx(
        14.0 * log(2.0) / log(early / (person.observable("nad_blood") - rest)), rel=0.005
    )


@pytest.mark.parametrize(("row", "mg"), [("E041", 100.0), ("E042", 300.0), ("E043", 1000.0)])
def test_the_dose_response_is_the_one_reported(
    row: str, mg: float, obtained: dict[str, float], near: dict[str, float]
) -> None:
    person = Body(70.0)
    rest = person.observable("nad_blood")
    for _ in range(14):
        person.dose("NR", mg)
        person.advance(DAY)
    assert obtained[row] == pytest.approx(100.0 * (person.observable("nad_blood") / rest - 1.0), abs=near[row])


@pytest.mark.parametrize(("compound", "peak"), [("NA", True), ("NAM", True), ("MeNAM", False), ("2PY", False)])
def test_peak_and_exposure_are_those_of_plasma_after_a_gram(
    compound: str, peak: bool, obtained: dict[str, float], near: dict[str, float]
) -> None:
    level = {"2PY": "PY2_plasma"}.get(compound, f"{compound}_plasma")
    person = Body(70.0)
    rest = person.level(level)
    person.dose("NA" if compound == "NA" else "NAM", 1000.0)
    above = []
    for _ in range(24 * 60):
        person.advance(60.0)
        above.append(person.level(level) - rest)
    if peak:
        assert obtained[f"{compound} peak"] == pytest.approx(max(above), abs=near[f"{compound} peak"])
    exposure = sum(above) * 60.0 / HOUR
    assert obtained[f"{compound} exposure"] == pytest.approx(exposure, abs=2 * near[f"{compound} exposure"])


def test_shares_of_urine_are_those_of_a_gram_of_na(obtained: dict[str, float], near: dict[str, float]) -> None:
    """What is excreted beyond what is excreted anyway, over the dose; together no more than was taken."""
    dosed, other = Body(70.0), Body(70.0)
    dosed.dose("NA", 1000.0)
    for person in (dosed, other):
        person.advance(96 * HOUR)
    shares = {
        row: 100.0 * (dosed.pool(name) - other.pool(name)) / dosed.ledger()["taken"]
        for row, name in (("NA as NUA", "urine_NUA"), ("NA as 2PY", "urine_PY2"), ("NA as MeNAM", "urine_MeNAM"))
    }
    assert sum(shares.values()) < 100.0
    for row, share in shares.items():
        assert obtained[row] == pytest.approx(share, abs=near[row])


def test_urine_at_rest_is_that_of_a_day_without_a_dose(obtained: dict[str, float], near: dict[str, float]) -> None:
    person = Body(70.0)
    person.advance(DAY)
    for row, name in (("urine 2PY at rest", "urine_PY2"), ("urine MeNAM at rest", "urine_MeNAM")):
        assert obtained[row] == pytest.approx(person.pool(name), abs=near[row])


def test_the_fit_can_be_run_again_and_shows_the_table_that_stands(
    obtained: dict[str, float], near: dict[str, float]
) -> None:
    asked = [sys.executable, str(FOLDER / "uptake.py"), "--quick"]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    shown = [line for line in done.stdout.splitlines()[1:] if line]
    assert len(shown) == len(obtained)
    for line, (row, stands) in zip(shown, obtained.items(), strict=True):
        assert line.startswith(row)
        assert float(line.split()[-2]) == pytest.approx(stands, abs=near[row] + 0.005 * stands), row
