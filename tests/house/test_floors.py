"""Imports go down the floors, and lint finds nothing."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ARRAYS = {"numpy", "numba", "scipy", "pandas", "mesa", "solara", "matplotlib"}
BIOLOGY = ("cellsim/biology/", "cellsim/language/")


def imported(tree: ast.Module) -> set[str]:
    """Top-level names of all packages that a module imports, at its head or inside a function."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


def test_every_import_goes_down_the_floors(root: Path) -> None:
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    run = subprocess.run([sys.executable, "-c", lint], cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_biology_holds_no_arrays(modules: dict[str, ast.Module]) -> None:
    rooms = {path: tree for path, tree in modules.items() if path.startswith(BIOLOGY)}
    assert rooms
    found = {path: names for path, tree in rooms.items() if (names := imported(tree) & ARRAYS)}
    assert not found


def test_the_root_package_imports_nothing_heavy(root: Path) -> None:
    """``import cellsim`` is what a command's ``--help`` pays for."""
    heavy = (
        "import sys, cellsim; print(*sorted({'numba', 'mesa', 'solara', 'matplotlib', 'pandas'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", heavy], cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_help_and_the_committed_equations_load_only_what_they_need(root: Path) -> None:
    """Numbers are for who computes, and algebra for who brings a network of their own."""
    asked = {
        "from cellsim.cli import main; main(['run', '--help'])": {"numpy", "pint", "jinja2", "rich"},
        "import cellsim; cellsim.simulate": {"sympy", "mesa", "matplotlib", "jinja2", "pandas", "pyarrow"},
    }
    for code, spared in asked.items():
        told = f"import atexit, sys; atexit.register(lambda: print('has', *sorted({spared} & sys.modules.keys())))\n"
        run = subprocess.run([sys.executable, "-c", told + code], cwd=root, capture_output=True, text=True, check=True)
        assert run.stdout.splitlines()[-1].split() == ["has"], code


def test_ruff_finds_nothing(root: Path) -> None:
    pytest.importorskip("ruff", reason="ruff is not installed")
    check = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise", "."]
    run = subprocess.run(check, cwd=root, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
