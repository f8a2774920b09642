"""Every number has a unit, a range, a source, and a word on how it is known; the kernel is fresh."""

import csv
import math
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Network
from cellsim.language.parameters import KNOWN, Parameter, load
from cellsim.sources import source
from cellsim.view.tables.chemistry import body_page, fiber_page, tissue_page

TABLES = sorted((Path(__file__).resolve().parents[2] / "cellsim/biology").rglob("*.toml"))


@pytest.fixture(scope="module")
def every() -> dict[str, Parameter]:
    return load(table.stem for table in TABLES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_the_table_loads(table: Path) -> None:
    rows = sum(len(group) for group in tomllib.loads(table.read_text(encoding="utf-8")).values())
    assert 0 < rows == len(load([table.stem]))


def test_no_parameter_stands_in_two_tables(every: dict[str, Parameter]) -> None:
    assert len(TABLES) > 1
    assert len(every) == sum(len(load([table.stem])) for table in TABLES)


def test_every_number_is_finite_and_inside_its_range(every: dict[str, Parameter]) -> None:
    strange = [
        each.name
        for each in every.values()
        if not all(map(math.isfinite, (each.value, each.low, each.high))) or not each.low <= each.value <= each.high
    ]
    assert not strange


def test_every_number_says_how_it_is_known(every: dict[str, Parameter]) -> None:
    assert {each.known.split(":")[0] for each in every.values()} <= set(KNOWN)


def test_what_is_measured_was_measured_by_someone(every: dict[str, Parameter]) -> None:
    """Judgement may assume a number; it cannot measure one."""
    claimed = [
        each.name for each in every.values() if each.known.startswith("measured") and each.source == ("judgement",)
    ]
    assert not claimed


SAID_AT_AN_EDGE = {
    "TypeI_peak": "decision 27 says why",
    "StructureA_Share_overflow": "of a rival structure, which is beaten at its best",
}


def test_nothing_measured_rests_on_memory_alone(every: dict[str, Parameter]) -> None:
    """A number may be called measured only where some source of it was opened, or is cited by a work that was."""
    from_memory = [
        each.name
        for each in every.values()
        if each.known.startswith("measured") and all(source(key).read == "memory" for key in each.source)
    ]
    assert not from_memory


def test_what_is_called_fitted_was_fitted_by_a_script(root: Path, every: dict[str, Parameter]) -> None:
    """A row says "fitted" where a script's table holds it and nowhere else, and names targets of that script."""
    folder = root / "experiments/calibration"
    targets = {row["id"] for file in folder.glob("*targets.toml") for row in tomllib.loads(file.read_text())["target"]}
    written = {
        row["parameter"]: row["fitted to"]
        for file in folder.glob("*fitted.csv")
        for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    }
    said = {
        each.name: each.known.removeprefix("fitted: calibration rows ")
        for each in every.values()
        if each.known.startswith("fitted")
    }
    assert said == written
    unknown = {
        name: row
        for name, to in said.items()
        for row in to.split(", ")
        if not any(f"{each} ".startswith(f"{row} ") for each in targets)  # "C2" stands for its rows, "C2 PCr 6 s"
    }
    assert not unknown


def test_no_fit_reads_a_row_that_is_kept_for_validation(root: Path) -> None:
    """Every row of every fit says that it may be calibrated to, and no parameter ends at an edge of its range."""
    folder = root / "experiments/calibration"
    for file in folder.glob("*targets.toml"):
        assert {row.get("role") for row in tomllib.loads(file.read_text())["target"]} == {"calibrate"}, file.name
    for file in folder.glob("*fitted.csv"):
        for row in csv.DictReader(file.read_text(encoding="utf-8").splitlines()):
            assert row.get("at an edge", "no") == "no" or row["parameter"] in SAID_AT_AN_EDGE, (file.name, row)


def test_what_an_earlier_fit_gave_is_assumed_and_cites_the_works_that_it_names(every: dict[str, Parameter]) -> None:
    """No script here can fit it again, so it is no fit; a claim of those works is not held out of sample."""
    earlier = re.compile(r"from an earlier fit to ((?:\w+\d{4,}, )*\w+\d{4,}):")
    named = {each: found[1].split(", ") for each in every.values() if (found := earlier.search(each.known))}
    assert named
    assert all(each.known.startswith("assumed: ") for each in named)
    assert not [each.name for each, works in named.items() if not set(works) <= set(each.source)]


@pytest.mark.parametrize("network", human_muscle().networks.values(), ids=human_muscle().networks)
def test_the_network_is_balanced_and_adds_like_to_like(network: Network) -> None:
    assert network.parts()
    network.check()


@pytest.mark.parametrize(
    ("name", "network"),
    [("muscle", human_muscle().fiber), ("person", human_muscle().person), ("tissue", human_muscle().tissue)],
)
def test_the_committed_kernel_is_fresh(root: Path, name: str, network: Network) -> None:
    written = (root / f"cellsim/kinetics/generated/{name}.py").read_text(encoding="utf-8")
    assert emit(network) == written, "run 'cellsim emit' and commit what it writes"


def test_the_wheel_holds_the_tables(root: Path, tmp_path: Path) -> None:
    """A cellsim without its parameters imports well and runs nothing."""
    pytest.importorskip("hatchling", reason="hatchling is not installed")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=root, check=True, capture_output=True, text=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    needed = {
        path.relative_to(root).as_posix()
        for path in (root / "cellsim").rglob("*")
        if path.suffix in {".toml", ".vue", ".j2", ".csv", ".html"}
    }
    assert needed
    assert needed <= held
    assert "cellsim/py.typed" in held, "without it a type checker takes nothing that we say of types"


@pytest.mark.parametrize(
    ("page", "written"), [("chemistry.md", fiber_page), ("body.md", body_page), ("tissue.md", tissue_page)]
)
def test_the_page_of_the_chemistry_is_fresh(root: Path, page: str, written: Callable[[], str]) -> None:
    assert (root / "docs" / page).read_text(encoding="utf-8") == written(), "run: cellsim emit"
