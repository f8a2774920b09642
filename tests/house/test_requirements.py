"""What is installed is what is locked, and a lock names no place to fetch it from."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ADDRESS = re.compile(
    r"https?:|file:|git\+|--(?:extra-)?index-url|--find-links|--trusted-host|--no-index|^\s*-[if]\b|@ ", re.M
)
LOCKS = ("run.txt", "dev.txt")


def pins(root: Path, lock: str) -> dict[str, Requirement]:
    """Locked requirements by name."""
    text = (root / "requirements" / lock).read_text(encoding="utf-8")
    lines = (line.rstrip("\\").strip() for line in text.splitlines() if line[:1].isalnum())
    return {one.name: one for one in map(Requirement, lines)}


def pinned(requirement: Requirement) -> Version:
    (only,) = requirement.specifier
    assert only.operator == "==", f"{requirement} is not pinned"
    return Version(only.version)


def declared(root: Path, *extras: str) -> list[Requirement]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"] + project["build-system"]["requires"]
    asked += [each for extra in extras for each in project["project"]["optional-dependencies"][extra]]
    return [one for one in map(Requirement, asked) if one.name != "cellsim"]


@pytest.mark.parametrize(
    "name",
    [
        "requirements/run.txt",
        "requirements/dev.txt",
        "requirements/build.in",
        "requirements/README.md",
        "pyproject.toml",
        ".ci/run",
    ],
)
def test_no_address_of_a_package_index_is_written_down(root: Path, name: str) -> None:
    found = ADDRESS.findall((root / name).read_text(encoding="utf-8"))
    assert not found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash(root: Path, lock: str) -> None:
    text = (root / "requirements" / lock).read_text(encoding="utf-8")
    blocks = re.findall(r"^(\w.*?)\n(?=\w|\Z)", text, re.M | re.S)
    assert len(blocks) == len(pins(root, lock))
    assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block]


@pytest.mark.parametrize(("lock", "extras"), [("run.txt", ()), ("dev.txt", ("view", "dev"))])
def test_the_lock_holds_all_that_is_declared(root: Path, lock: str, extras: tuple[str, ...]) -> None:
    locked = {name.lower(): pinned(one) for name, one in pins(root, lock).items()}
    for asked in declared(root, *extras):
        assert asked.name.lower() in locked, f"{asked.name} is declared but not locked: compile requirements/ again"
        assert asked.specifier.contains(locked[asked.name.lower()]), (
            f"{asked} is declared, {locked[asked.name.lower()]} is locked"
        )


def test_both_locks_agree(root: Path) -> None:
    """So that installing one after the other in one environment moves nothing."""
    run, dev = pins(root, "run.txt"), pins(root, "dev.txt")
    assert run.keys() <= dev.keys()
    assert {name: str(one.specifier) for name, one in run.items()} == {name: str(dev[name].specifier) for name in run}


def test_the_browser_view_is_held_to_pins_that_work_together(root: Path) -> None:
    """Mesa 3.3 draws with ipyvuetify 1; nothing but a pin keeps version 3 out."""
    locked = pins(root, "dev.txt")
    assert pinned(locked["ipyvuetify"]).major == 1
    assert pinned(locked["ipyvue"]).major == 1


@pytest.mark.parametrize("name", ["mesa", "numba", "numpy", "scipy", "solara"])
def test_what_is_installed_is_what_is_locked(root: Path, name: str) -> None:
    try:
        installed = Version(version(name))
    except PackageNotFoundError:
        pytest.skip(f"{name} is not installed here")
    assert installed.release[:2] == pinned(pins(root, "dev.txt")[name]).release[:2]
