"""The files of the project, as the house tests read them."""

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def modules() -> dict[str, ast.Module]:
    """Syntax trees of all hand-written modules of cellsim, by path from the root."""
    files = sorted(path for path in (ROOT / "cellsim").rglob("*.py") if "generated" not in path.parts)
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files}


@pytest.fixture(scope="session")
def texts() -> dict[str, str]:
    """Every text file that belongs to the project, by path from the root."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("git cannot list the files of the project here")
    found = {}
    for name in filter(None, names):
        path = ROOT / name
        content = path.read_bytes() if path.is_file() else b"\0"
        if b"\0" not in content:
            found[name] = content.decode("utf-8", errors="replace")
    return found
