"""Names tell things apart: one class to a name."""

import ast
from collections import Counter


def test_no_two_classes_share_a_name(modules: dict[str, ast.Module]) -> None:
    named = Counter(node.name for tree in modules.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert len(named) > 150
    assert not [name for name, times in named.items() if times > 1]
