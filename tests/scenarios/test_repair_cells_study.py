"""The study of the cells that mend a muscle runs, small, and what it writes holds together; so does its calibration."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pandas as pd
import pytest

from cellsim.language.parameters import load
from cellsim.sources import library

EXPERIMENTS = Path(__file__).resolve().parents[2] / "experiments"


def script(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.replace("/", "_"), EXPERIMENTS / f"{path}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def study(tmp_path_factory) -> tuple[ModuleType, dict[str, pd.DataFrame]]:
    module, out = script("repair_cells/study"), tmp_path_factory.mktemp("repair_cells")
    module.main(["--quick", "--out", str(out)])
    assert (out / "study.png").read_bytes().startswith(b"\x89PNG")
    return module, {path.stem: pd.read_csv(path) for path in out.glob("*.csv")}


def test_each_perturbation_has_a_published_direction_and_a_work(study):
    module, tables = study
    scored = tables["perturbations"]
    assert len(scored) >= 8
    assert set(scored["what"]) == module.TREATED.keys()
    assert set(scored["source"]) <= library().keys()
    assert set(scored["published"]) <= {-1, 0, 1}
    assert ((scored["here"] == scored["published"]) == scored["right"]).all()


def test_a_muscle_without_satellite_cells_never_regenerates(study):
    scored = study[1]["perturbations"].set_index(["what", "read"])
    assert scored.loc[("satellite cells ablated", "regenerated"), "change"] == -1.0


def test_the_day_table_starts_as_mice_do(study):
    """Day 0 is founded on the counts of mice; the days after are not."""
    days = study[1]["days"].query("day == 0 and cells != 'myocytes'")
    assert (days["here"] / days["mouse"]).between(0.8, 1.2).all()


def test_the_calibration_reads_what_its_targets_name():
    calibration = script("calibration/repair_cells")
    targets = calibration.read_targets()
    assert calibration.obtained(targets[:4], {}, 1).shape == (4, 1)
    assert {each.stage for each in targets} == {calibration.REPAIR_CELLS.name}
    rows = load(["repair_cells"])
    low, high = calibration.REPAIR_CELLS.ranges()
    assert len(low) == len(calibration.REPAIR_CELLS.free.keys() & rows.keys())
    assert (low < high).all()
