"""A wheel holds all that the package reads when it runs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


def test_a_wheel_has_every_file_of_the_package(root: Path, tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    made = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(made, cwd=root, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    files = (each for each in (root / "cellsim").rglob("*") if each.is_file() and "__pycache__" not in each.parts)
    wanted = {each.relative_to(root).as_posix() for each in files}
    assert {Path(name).suffix for name in wanted} >= {".py", ".toml", ".j2", ".vue", ".typed"}
    assert held == wanted
