"""Names tell things apart: one class to a name, one group of parameters, and words for constants."""

import ast
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

MANY = {
    "asked": "demand",
    "given_s": "work_since_step",
    "told": "read_off, or what is said",
    "look": "show, observe",
    "looks": "sampling_times",
    "settle": "equilibrate, reconcile, accept_or_reject",
    "settled": "healed, equilibrated",
    "sound": "pull_left",
    "living": "simulation",
    "follow": "trace_label",
    "watched": "observed",
    "digested": "engulfed, degraded",
}
"""Words that once meant several things each, and those of the trade that stand in their place."""


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


def named(tree: ast.Module) -> set[str]:
    """What a module names for others: functions, classes, fields, parameters, attributes, and its own constants."""
    found = {each.id for node in tree.body if isinstance(node, ast.Assign) for each in node.targets
             if isinstance(each, ast.Name)}  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(node.name)
        if isinstance(node, ast.arg):
            found.add(node.arg)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.add(node.attr)
        if isinstance(node, ast.ClassDef):
            found |= {each.target.id for each in node.body
                      if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)}  # fmt: skip
    return found


def of_many_meanings(name: str) -> bool:
    """Whether a name has one of the words whole, in snake_case or CamelCase."""
    plain = "".join(f"_{letter}" if letter.isupper() and not name.isupper() else letter for letter in name).lower()
    return any(f"_{word}_" in f"_{plain}_" for word in MANY)


def test_no_word_of_many_meanings_stands_for_what_the_trade_has_a_word_for(modules: dict[str, ast.Module]) -> None:
    names = {path: {*named(tree), Path(path).stem} for path, tree in modules.items()}
    assert sum(map(len, names.values())) > 3000
    assert not {path: wrong for path, each in names.items() if (wrong := {*filter(of_many_meanings, each)})}


def test_a_word_of_many_meanings_is_seen_wherever_a_name_is_made() -> None:
    text = "WATCHED = 1\nclass Living:\n    sound: float\n    def _look(self, asked, *, told): self.given_s = 0.0"
    assert {*filter(of_many_meanings, named(ast.parse(text)))} == {
        "WATCHED", "Living", "sound", "_look", "asked", "told", "given_s"
    }  # fmt: skip
    assert not any(map(of_many_meanings, ("lookup", "sounding", "settlement", "overlook")))
