"""Which places cannot be below zero, so that nobody need ask whether they are counted from an array's end."""

import ast
from collections.abc import Callable, Collection
from typing import Any


def natural_names(tree: ast.FunctionDef) -> set[str]:
    """Variables that only run over ranges from 0 or more."""
    found: set[str] = set()
    others = {each.arg for each in tree.args.args}
    loops = [each.target for each in ast.walk(tree) if isinstance(each, ast.For)]
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and isinstance(node.iter, ast.Call):
            begin = node.iter.args[0] if len(node.iter.args) > 1 else ast.Constant(0)
            counts_up = len(node.iter.args) < 3
            sure = counts_up and isinstance(begin, ast.Constant) and isinstance(begin.value, int) and begin.value >= 0
            (found if sure else others).add(node.target.id)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and not any(node is each for each in loops):
            others.add(node.id)
    return found - others


def is_natural(node: ast.expr, natural: Collection[str], known: Callable[[str], Any]) -> bool:
    """Whether a formula is sure to be 0 or more; ``known`` tells what stands behind a name of the text."""
    match node:
        case ast.Constant(value=int(x)):
            return x >= 0
        case ast.Name(id=name):
            if name in natural:
                return True
            found = known(name)
            return isinstance(found, int) and found >= 0
        case ast.BinOp(left=left, op=ast.Add() | ast.Mult(), right=right):
            return is_natural(left, natural, known) and is_natural(right, natural, known)
    return False
