"""The population keeps arrays and order; what follows from a parameter is a rule of biology."""

import ast
import re
from collections.abc import Collection, Iterator

import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.language.parameters import load, tables

FLOOR = "cellsim/population/"
# Where a row is named after all: a file, the name, and why. ``{}`` stands for what a text is filled with.
MAY_NAME = {
    ("fibers/state.py", "PARP_activation"): "an input of each fiber, held back while it finds its rest",
    ("fibers/state.py", "PARP_threshold"): "an input of each fiber, which its own rest sets",
    ("fibers/state.py", "Nrf2_rest"): "an input of each fiber, which its own rest sets",
    ("fibers/state.py", "Sod2_rest"): "an input of each fiber, which its habit sets",
    ("fibers/state.py", "Contraction_peak"): "of each fiber; orders fibers that work alike",
    ("exchange/places.py", "muscle_{}"): "pools of the body, by name of the ring",
}


@pytest.fixture(scope="module")
def rows() -> set[str]:
    """Every parameter there is, those that follow from others included."""
    return set(load(tables())) | set(human_muscle().derived_units)


def named(tree: ast.AST, rows: Collection[str]) -> Iterator[str]:
    """Every text of a module that is the name of a row, or can be filled to be one."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            pieces = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            pattern = re.compile("".join(".+" if piece is None else re.escape(piece) for piece in pieces))
            if any(pieces) and any(map(pattern.fullmatch, rows)):
                yield "".join("{}" if piece is None else piece for piece in pieces)
        elif isinstance(node, ast.Constant) and id(node) not in parts and node.value in rows:
            yield node.value


def test_no_parameter_is_read_in_the_population(modules: dict[str, ast.Module], rows: set[str]) -> None:
    rooms = {path.removeprefix(FLOOR): tree for path, tree in modules.items() if path.startswith(FLOOR)}
    found = {(room, name) for room, tree in rooms.items() for name in named(tree, rows)}
    assert found == MAY_NAME.keys(), "a rule that needs a parameter belongs to biology"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('flow = need / p["Oxygen_arterial"]', ["Oxygen_arterial"]),
        ('p.get("Oxygen_arterial")', ["Oxygen_arterial"]),
        ('p[f"Type{group}_share"]', ["Type{}_share"]),
        ('content("NAD_cyt") + p[name]', []),
    ],
)
def test_a_parameter_that_is_read_is_found(text: str, expected: list[str], rows: set[str]) -> None:
    assert list(named(ast.parse(text), rows)) == expected
