"""The calibration can be run again, rests only on rows set aside for it, and is what the parameter tables hold."""

import csv
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest
from scipy.optimize import least_squares

from cellsim import units
from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.errors import ScenarioError
from cellsim.language.parameters import Parameter
from cellsim.sources import source
from cellsim.study import calibrate
from cellsim.study.fits.squares import least
from cellsim.study.protocols import TimeCourse, course, rested_muscle, set_parameter

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "calibration"
NEEDED = {"id", "source", "role", "use", "bout", "quantity", "at", "value", "tolerance", "unit"}


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def targets() -> dict:
    return tomllib.loads((FOLDER / "targets.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def table() -> dict[str, Parameter]:
    return human_muscle().rows


@pytest.fixture
def exponential() -> TimeCourse:
    """A quantity that rises from 1 to 3 with a time constant of 20 s, read every 2 s by two fibers."""
    times = np.arange(0.0, 401.0, 2.0)
    values = 3.0 - 2.0 * np.exp(-times / 20.0)
    read = {"PCr": np.column_stack([values, 2.0 * values])}
    return TimeCourse(times, read, values, np.array([0.75, 0.25]), ("I", "IIa"), ())


def test_only_calibrate_rows_are_calibrated_to(targets: dict) -> None:
    assert targets["target"]
    for row in targets["target"]:
        assert row.keys() >= NEEDED, row["id"]
        assert row["role"] == "calibrate", row["id"]
        assert row["use"] in {"fit", "report"}, row["id"]
        assert row["tolerance"] > 0.0, row["id"]
        assert row["bout"] in targets["bout"], row["id"]
        assert source(row["source"]).read != "memory", row["id"]
    assert len({row["id"] for row in targets["target"]}) == len(targets["target"])


def test_every_stage_fits_fewer_parameters_than_it_has_rows(targets: dict) -> None:
    stages = {row["stage"] for row in rows("fitted.csv")}
    assert stages == {row["stage"] for row in targets["target"] if row["use"] == "fit"}
    for stage in stages:
        fitted = sum(row["stage"] == stage for row in rows("fitted.csv"))
        assert fitted < sum(row.get("stage") == stage for row in targets["target"])


def test_rows_that_are_only_compared_belong_to_no_stage(targets: dict) -> None:
    assert not any("stage" in row for row in targets["target"] if row["use"] == "report")


def test_every_target_has_its_outcome_even_where_it_is_a_miss(targets: dict) -> None:
    found = {row["target"]: row for row in rows("fit.csv")}
    assert found.keys() == {row["id"] for row in targets["target"]}
    for row in targets["target"]:
        wanted, obtained = (float(found[row["id"]][each]) for each in ("wanted", "obtained"))
        assert wanted == row["value"]
        # Written to three digits and to a tenth of a tolerance.
        apart = (obtained - wanted) / row["tolerance"]
        room = 0.051 + 0.005 * obtained / row["tolerance"]
        assert float(found[row["id"]]["in tolerances"]) == pytest.approx(apart, abs=room)


def test_the_table_holds_what_the_fit_wrote(table: dict[str, Parameter]) -> None:
    for row in rows("fitted.csv"):
        assert table[row["parameter"]].value == units.to_internal(row["value"])
        assert table[row["parameter"]].known == f"fitted: calibration rows {row['fitted to']}"


def test_fitted_values_lie_within_their_ranges(table: dict[str, Parameter]) -> None:
    for row in rows("fitted.csv"):
        found = table[row["parameter"]]
        assert found.low <= found.value <= found.high, row["parameter"]


def test_dehydrogenases_are_tied_to_the_chain(table: dict[str, Parameter]) -> None:
    assert table["MatrixDehydrogenase_Vmax"].value == pytest.approx(1.73 * table["respiration_Vmax"].value, rel=0.005)
    assert table["MatrixDehydrogenase_Vmax"].known.startswith("derived")


def test_a_parameter_of_one_fiber_type_leaves_the_others_alone() -> None:
    fibers = rested_muscle(subject(28.0, "male", 75.0, "recreational"), "anyone", 6).fibers
    row = fibers.argument["Glycolysis_Vmax"]
    before = fibers.P[row].copy()
    set_parameter(fibers, "TypeIIa_glycolysis", 2.0 * human_muscle().values["TypeIIa_glycolysis"])
    fold = fibers.P[row] / before
    assert fold == pytest.approx([2.0 if each == "IIa" else 1.0 for each in fibers.types])


def test_a_parameter_that_no_fiber_has_is_refused() -> None:
    fibers = rested_muscle(subject(28.0, "male", 75.0, "recreational"), "anyone", 2).fibers
    with pytest.raises(ScenarioError, match="TypeIIb_glycolysis"):
        set_parameter(fibers, "TypeIIb_glycolysis", 1.0)


def test_the_fit_can_be_run_again() -> None:
    asked = [sys.executable, str(FOLDER / "calibrate.py"), "--quick"]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=250)
    assert done.returncode == 0, done.stderr
    shown = done.stdout.splitlines()
    assert [line.split("  ")[0] for line in shown[1:] if line] == [row["target"] for row in rows("fit.csv")]


def test_a_time_constant_is_found_where_the_way_is_exponential(exponential: TimeCourse) -> None:
    assert exponential.time_constant("uptake", 0.0, 400.0) == pytest.approx(20.0, abs=0.1)
    assert exponential.time_constant("PCr", 0.0, 400.0) == pytest.approx(20.0, abs=0.1)


def test_a_mean_counts_fibers_by_their_area(exponential: TimeCourse) -> None:
    assert exponential.at("PCr", 0.0) == pytest.approx(0.75 * 1.0 + 0.25 * 2.0)
    assert exponential.at("PCr", 0.0, "II") == pytest.approx(2.0)


def test_a_moment_that_was_not_read_is_refused(exponential: TimeCourse) -> None:
    with pytest.raises(ScenarioError, match="Nothing was read at 3 s"):
        exponential.at("PCr", 3.0)


def test_a_muscle_is_as_rested_after_a_course_as_before() -> None:
    muscle = rested_muscle(subject(28.0, "male", 75.0, "recreational"), "anyone", 4)
    before = muscle.fibers.Y.copy(), muscle.fibers.P.copy()
    first = course(muscle, [(120.0, 0.6)], [120.0], {"Ampk_gain": 5.0})
    assert all(
        np.array_equal(mine, kept) for mine, kept in zip((muscle.fibers.Y, muscle.fibers.P), before, strict=True)
    )
    again = course(muscle, [(120.0, 0.6)], [120.0], {"Ampk_gain": 5.0})
    assert all(np.array_equal(first.read[name], again.read[name]) for name in first.read)
    assert first.at("PCr", 120.0) < first.at("PCr", 0.0)


@pytest.mark.parametrize("how", [{"xtol": 2e-3, "ftol": 1e-3, "max_nfev": 15}, {"loss": "soft_l1", "f_scale": 0.5}])
def test_a_search_by_squares_is_one_of_pypesto_and_ends_where_that_of_scipy_ends(how: dict, monkeypatch) -> None:
    """Also where large misses count less, of which pyPESTO's own search knows nothing."""
    pypesto = pytest.importorskip("pypesto")
    problems, made = [], pypesto.Problem
    monkeypatch.setattr(
        pypesto, "Problem", lambda *given, **named: problems.append(made(*given, **named)) or problems[-1]
    )

    def residuals(x: np.ndarray) -> np.ndarray:
        return np.array([x[0] ** 2 - 2.0 + x[1], np.sin(x[1]) - 0.3, x[0] - 2.0 * x[1], 4.0 * x[0]])

    def slopes(x: np.ndarray) -> np.ndarray:
        return np.array([[2.0 * x[0], 1.0], [0.0, np.cos(x[1])], [1.0, -2.0], [4.0, 0.0]])

    bounds, start = (np.full(2, -3.0), np.full(2, 3.0)), np.array([1.0, 0.4])
    found = least(residuals, slopes, start, bounds, ("a", "b"), **how)
    assert (found == least_squares(residuals, start, slopes, bounds, **how).x).all()
    assert problems[0].x_names == ["a", "b"]


def test_no_calibration_has_a_search_by_squares_of_its_own() -> None:
    """All go through ``cellsim.study.fits``; a stage whose outcome is worked out needs none."""
    scripts = [*FOLDER.glob("*.py"), *Path(calibrate.__file__).parent.glob("*.py")]
    searched = [path.name for path in scripts if "least_squares" in path.read_text(encoding="utf-8")]
    assert not searched
    assert sum("least(" in path.read_text(encoding="utf-8") for path in scripts) >= 4
