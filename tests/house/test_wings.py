"""Wings of the house: no circle between modules or wings, no hall of many files, and a door-plate at each."""

import ast
from collections import Counter
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

MOST_FILES = 13

Edges = set[tuple[str, str]]


@pytest.fixture(scope="module")
def edges() -> Edges:
    """Which module imports which, be it inside a function or for a type alone."""
    graph = grimp.build_graph("cellsim", cache_dir=None)
    return {(one, other) for one in graph.modules for other in graph.find_modules_directly_imported_by(one)}


def circle(edges: Iterable[tuple[str, str]]) -> list[str]:
    """Names that lead back to the first of them, or none."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for one, other in edges:
        sorter.add(one, other)
    try:
        sorter.prepare()
    except CycleError as reason:
        return reason.args[1]
    return []


def between_wings(edges: Edges, package: str) -> Edges:
    """Which child of a package imports which, each with all that is in it."""
    depth = package.count(".") + 2
    inside = [each for each in edges if all(name.startswith(f"{package}.") for name in each)]
    wings = {tuple(".".join(name.split(".")[:depth]) for name in each) for each in inside}
    return {(one, other) for one, other in wings if one != other}


def test_a_circle_is_found() -> None:
    way = {("house.a.x", "house.b.x"), ("house.b.y", "house.c"), ("house.c", "house.a.y")}
    assert not circle(way)
    assert set(circle(between_wings(way, "house"))) == {"house.a", "house.b", "house.c"}
    assert circle(way | {("house.b.x", "house.a.x")})


def test_no_module_imports_itself_by_a_detour(edges: Edges) -> None:
    assert len(edges) > 500
    assert not circle(edges)


def test_no_wing_imports_itself_by_a_detour(edges: Edges) -> None:
    packages = {name.rpartition(".")[0] for each in edges for name in each} - {""}
    assert {"cellsim", "cellsim.scenario", "cellsim.scenario.workouts"} <= packages
    found = {package: way for package in packages if (way := circle(between_wings(edges, package)))}
    assert not found


def test_no_hall_has_too_many_files(modules: dict[str, ast.Module]) -> None:
    halls = Counter(Path(path).parent.as_posix() for path in modules)
    crowded = {hall: count for hall, count in halls.items() if count > MOST_FILES}
    assert not crowded, f"a subject in there wants a wing of its own: {crowded}"


def test_every_wing_has_a_door_plate(modules: dict[str, ast.Module]) -> None:
    wings = {Path(path).parent.as_posix() for path in modules}
    bare = [wing for wing in wings if not (plate := modules.get(f"{wing}/__init__.py")) or not ast.get_docstring(plate)]
    assert not bare, "say in the docstring of __init__.py what is in there"
