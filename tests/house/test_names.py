"""Names tell things apart: one class to a name, one group of parameters, and words for constants."""

import ast
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path


def confused(names: Iterable[str]) -> list[set[str]]:
    """Names that differ by case alone."""
    alike = defaultdict(set)
    for name in names:
        alike[name.casefold()].add(name)
    return [each for each in alike.values() if len(each) > 1]


def test_no_two_classes_share_a_name(modules: dict[str, ast.Module]) -> None:
    named = Counter(node.name for tree in modules.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert len(named) > 150
    assert not [name for name, times in named.items() if times > 1]


def test_no_two_groups_of_parameters_differ_by_case_alone(root: Path) -> None:
    tables = [tomllib.loads(each.read_text(encoding="utf-8")) for each in (root / "cellsim/biology").rglob("*.toml")]
    groups = [group for table in tables for group in table]
    assert len(groups) > 150
    assert not confused(groups)


def test_every_constant_of_the_organelles_is_named_in_words(root: Path) -> None:
    """Two words or more, each of three letters or more but for Michaelis's and the types of fibers."""
    table = tomllib.loads((root / "cellsim/biology/organelles/mitochondria.toml").read_text(encoding="utf-8"))["mito"]
    assert len(table) > 40
    short = {"Km", "per", "hit", "low", "I", "IIa", "IIx"}
    words = {name: name.split("_") for name in table}
    assert not [
        name
        for name, parts in words.items()
        if len(parts) < 2 or any(len(each) < 4 and each not in short for each in parts)
    ]
