"""Functions rewritten in one place: another name of the same kind, another number, another operation.

The function stays the same object and gets other code, so that all who hold it meet the change.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from copy import deepcopy
from types import CodeType, FunctionType
from typing import Any

OPERATIONS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
CALLS = {"min": "max", "max": "min", "argmax": "argmin", "all": "any", "any": "all", "mean": "max"}

Change = Callable[[ast.AST], None]


def rewrites(
    function: Any, kinds: Collection[Collection[str]] = (), counts: bool = True
) -> Iterator[tuple[str, CodeType]]:
    """Every way to rewrite a function in one place: what it is, and the code that does it.

    ``kinds`` are lists of names that could be mistaken for each other, as text or as attribute: each is replaced by
    the next of its kind. ``counts``: whole numbers too, such as places in a row.
    """
    plain = plain_function(function)
    text = textwrap.dedent(inspect.getsource(plain))
    lines, tree = text.splitlines(), ast.parse(text)
    own = tree.body[0]
    own.decorator_list, own.args.defaults, own.args.kw_defaults, own.returns = (
        [],
        [],
        [None] * len(own.args.kwonlyargs),
        None,
    )
    left = set(map(id, _beside(own)))
    for place, node in enumerate(ast.walk(tree)):
        if id(node) in left or (not counts and isinstance(getattr(node, "value", None), int)):
            continue
        for says, change in _changes(node, kinds):
            other = deepcopy(tree)
            change(list(ast.walk(other))[place])
            yield f"{plain.__qualname__}: {says} in '{lines[node.lineno - 1].strip()}'", _code(other, plain)


def _beside(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What says nothing of a number: the docstring, ``strict=True``, and refusals of what cannot be."""
    if ast.get_docstring(function) is not None:
        yield from ast.walk(function.body[0])
    for node in ast.walk(function):
        guard = isinstance(node, ast.If) and all(isinstance(each, ast.Raise) for each in node.body)
        if guard or (isinstance(node, ast.keyword) and node.arg == "strict"):
            yield from ast.walk(node)


def plain_function(function: Any) -> FunctionType:
    """The function behind a method, a property or a context manager."""
    for name in ("fget", "func", "__func__", "__wrapped__"):
        if hasattr(function, name):
            return plain_function(getattr(function, name))
    return function


@contextmanager
def rewritten(function: Any, code: CodeType) -> Iterator[None]:
    """A function with other code for a while."""
    plain = plain_function(function)
    kept = plain.__code__
    plain.__code__ = code
    try:
        yield
    finally:
        plain.__code__ = kept


def _changes(node: ast.AST, kinds: Collection[Collection[str]]) -> Iterator[tuple[str, Change]]:
    match node:
        case ast.Constant(value=str(text)):
            for other in _mistaken(text, kinds):
                yield f"'{text}' -> '{other}'", _put("value", other)
        case ast.Attribute(attr=name):
            for other in _mistaken(name, kinds):
                yield f".{name} -> .{other}", _put("attr", other)
            if name in CALLS:
                yield f".{name} -> .{CALLS[name]}", _put("attr", CALLS[name])
        case ast.Constant(value=bool(flag)):
            yield f"{flag} -> {not flag}", _put("value", not flag)
        case ast.Constant(value=int(number)):
            yield f"{number} -> {number + 1}", _put("value", number + 1)
        case ast.Constant(value=float(number)):
            yield f"{number:g} -> {1.01 * number + 0.01:g}", _put("value", 1.01 * number + 0.01)
        case ast.BinOp(op=op) if type(op) in OPERATIONS:
            other = OPERATIONS[type(op)]
            yield f"{type(op).__name__} -> {other.__name__}", _put("op", other())
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            yield f"{name}() -> {CALLS[name]}()", lambda each: setattr(each.func, "id", CALLS[name])


def _put(field: str, value: Any) -> Change:
    return lambda node: setattr(node, field, value)


def _mistaken(name: str, kinds: Collection[Collection[str]]) -> Iterator[str]:
    """The next name of the first kind that has this one."""
    for kind in map(list, kinds):
        if name in kind and len(kind) > 1:
            yield kind[(kind.index(name) + 1) % len(kind)]
            return


def _code(tree: ast.AST, like: FunctionType) -> CodeType:
    """The code of the function that a tree defines, wherever it stands in there."""
    whole = compile(ast.fix_missing_locations(tree), f"<{like.__qualname__} rewritten>", "exec")
    own = next(each for each in whole.co_consts if isinstance(each, CodeType) and each.co_name == like.__name__)
    if own.co_freevars != like.__code__.co_freevars:
        raise ValueError(f"{like.__qualname__} reads names from outside; rewrite what it calls instead")
    return own
