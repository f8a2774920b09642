"""A function as one text that needs nothing around it: what it calls stands above it, and numbers it names stand in it.

So a rule of one's own can be told apart by its words, sent to another process, and compiled with what calls it. It must
be plain: numbers in, numbers out, and nothing that remembers or looks around.
"""

import ast
import builtins
import inspect
import math
import textwrap
from collections.abc import Callable
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

from cellsim.errors import NetworkError

BUILTINS = ("abs", "min", "max", "int", "float", "bool", "range")
MATH = "math"
SCALAR = (
    ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.If, ast.IfExp,
    ast.For, ast.While, ast.Break, ast.Continue, ast.Pass, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.Call,
    ast.Name, ast.Attribute, ast.Constant, ast.Tuple, ast.operator, ast.unaryop, ast.boolop, ast.cmpop,
    ast.expr_context,
)  # fmt: skip
TABLES = (*SCALAR, ast.Subscript, ast.Dict, ast.Starred)
"""What a rule may also be written in that tissue calls and nobody compiles."""
WORDS = {
    ast.ListComp: "a list", ast.List: "a list", ast.Lambda: "a lambda", ast.FunctionDef: "a function within",
    ast.Try: "try", ast.With: "with", ast.Raise: "raise", ast.Assert: "assert", ast.JoinedStr: "text",
    ast.Subscript: "an index", ast.Dict: "a table", ast.Global: "global", ast.Import: "import",
    ast.ImportFrom: "import", ast.GeneratorExp: "a loop in brackets",
}  # fmt: skip
MEND = "A rule is plain: numbers, if, while, for over range, functions of math, and functions written as plainly."


def flat(function: Callable[..., Any], name: str, owner: str) -> str:
    """The text of a function under a name of one's choice; ``owner`` is what it is called where something is wrong.

    Raises
    ------
    NetworkError : it has no text, is no plain function, or reads what is neither a number nor as plain.
    """
    return "\n\n".join(_Whole(owner).add(function, name))


def more_than_numbers(text: str) -> str:
    """What a text holds that only a rule can which nobody compiles; empty where it holds numbers alone."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, (*SCALAR, ast.Module)):
            return WORDS.get(type(node), type(node).__name__)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return repr(node.value)
    return ""


class _Whole:
    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.names: dict[int, str] = {}
        self.under_way: list[int] = []

    def wrong(self, what: str, mend: str = MEND) -> NetworkError:
        return NetworkError(f"{self.owner} {what}. {mend}")

    def add(self, function: Callable[..., Any], name: str) -> list[str]:
        """The texts of a function and of all that it calls, which stand first."""
        if not isinstance(function, FunctionType):
            raise self.wrong(f"is {type(function).__name__}, not a function", "Write one with def.")
        self.names[id(function)] = name
        self.under_way.append(id(function))
        found: list[str] = []
        tree = _Plain(self, function, self._tree(function), name, found).made()
        self.under_way.pop()
        return [*found, ast.unparse(ast.fix_missing_locations(tree))]

    def _tree(self, function: FunctionType) -> ast.FunctionDef:
        try:
            found = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
        except (OSError, SyntaxError, IndexError, TypeError):
            raise self.wrong(f"has no text that can be read ('{function.__name__}')", "Write it in a file.") from None
        if not isinstance(found, ast.FunctionDef) or found.name != function.__code__.co_name:
            raise self.wrong(f"is no plain function ('{function.__name__}')", "Write one with def, in a file.")
        if found.decorator_list:
            raise self.wrong(f"is decorated ('{found.name}')", "Take the decorator off.")
        return found


class _Plain(ast.NodeTransformer):
    """Resolves what a function names beside its own: numbers are put in, functions are written above."""

    def __init__(self, whole: _Whole, function: FunctionType, tree: ast.FunctionDef, name: str, above: list[str]):
        self.whole, self.function, self.tree, self.above = whole, function, tree, above
        self.name = name
        self.local = {each.arg for each in ast.walk(tree.args) if isinstance(each, ast.arg)}
        self.local |= {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and _is_set(each)}
        self.outer = inspect.getclosurevars(function).nonlocals

    def made(self) -> ast.FunctionDef:
        arguments, body = self.tree.args, self.tree.body
        if arguments.defaults or arguments.vararg or arguments.kwarg or arguments.kwonlyargs or arguments.posonlyargs:
            raise self.whole.wrong(f"has parameters of another kind than plain ones ('{self.tree.name}')",
                                   "Name each, without a default.")  # fmt: skip
        for each in ast.walk(arguments):
            if isinstance(each, ast.arg):
                each.annotation = None
        if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
            body = body[1:]
        for statement in body:
            for node in ast.walk(statement):
                self._allow(node)
        if not _returns(body):
            raise self.whole.wrong(f"may end without a result ('{self.tree.name}')", "Return a number on every way.")
        self.tree.body = [self.visit(statement) for statement in body]
        self.tree.name, self.tree.returns = self.name, None
        return self.tree

    def _allow(self, node: ast.AST) -> None:
        if not isinstance(node, TABLES) or isinstance(node, ast.FunctionDef):
            raise self.whole.wrong(f"holds {WORDS.get(type(node), type(node).__name__)}{_line(node, self.tree)}")
        if isinstance(node, ast.Constant) and not isinstance(node.value, int | float | str):
            raise self.whole.wrong(f"holds {node.value!r}{_line(node, self.tree)}")
        if isinstance(node, ast.For) and not (
            isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name) and node.iter.func.id == "range"
        ):
            raise self.whole.wrong(f"loops over more than a range{_line(node, self.tree)}")

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is None:
            return ast.Pass()
        return ast.Assign([node.target], self.visit(node.value))

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return node if node.id in self.local else self._resolved(self._found(node.id), node.id)

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        words = [node.attr]
        begin = node.value
        while isinstance(begin, ast.Attribute):
            words.append(begin.attr)
            begin = begin.value
        if not isinstance(begin, ast.Name):
            raise self.whole.wrong(f"reads .{node.attr} off what it has just worked out")
        if begin.id in self.local:
            return node
        value, spelled = self._found(begin.id), begin.id
        for word in reversed(words):
            value, spelled = getattr(value, word, None), f"{spelled}.{word}"
        return self._resolved(value, spelled)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if _first(node.func) in self.local:
            raise self.whole.wrong(f"calls {ast.unparse(node.func)}")
        return self.generic_visit(node)

    def _found(self, name: str) -> Any:
        for place in (self.outer, self.function.__globals__):
            if name in place:
                return place[name]
        if name in BUILTINS:
            return getattr(builtins, name)
        raise self.whole.wrong(f"reads '{name}', which is nothing there that a rule may have")

    def _resolved(self, value: Any, spelled: str) -> ast.AST:
        if isinstance(value, bool | int | float | str) or (isinstance(value, tuple) and value):
            return self._number(value, spelled)
        name = getattr(value, "__name__", "")
        if name in BUILTINS and value is getattr(builtins, name):
            return ast.Name(name, ast.Load())
        if isinstance(value, BuiltinFunctionType) and getattr(math, name, None) is value:
            return ast.Attribute(ast.Name(MATH, ast.Load()), name, ast.Load())
        if isinstance(value, FunctionType):
            if id(value) in self.whole.under_way:
                raise self.whole.wrong(f"calls itself ('{spelled}')")
            if id(value) not in self.whole.names:
                under = f"{next(iter(self.whole.names.values()))}_{len(self.whole.names)}_{value.__name__}"
                self.above += self.whole.add(value, under)
            return ast.Name(self.whole.names[id(value)], ast.Load())
        kind = "a module" if isinstance(value, ModuleType) else type(value).__name__
        raise self.whole.wrong(f"reads '{spelled}', which is {kind}")

    def _number(self, value: Any, spelled: str) -> ast.expr:
        if isinstance(value, tuple):
            return ast.Tuple([self._number(each, spelled) for each in value], ast.Load())
        if isinstance(value, bool | str):
            return ast.Constant(value)
        if not isinstance(value, int | float) or math.isnan(value):
            raise self.whole.wrong(f"reads '{spelled}', which is {value!r}")
        plain = int(value) if isinstance(value, int) else float(value)
        return ast.Constant(plain) if plain >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-plain))


def _is_set(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)


def _first(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _line(node: ast.AST, tree: ast.FunctionDef) -> str:
    return f" in line {node.lineno - tree.lineno + 1} of '{tree.name}'" if hasattr(node, "lineno") else ""


def _returns(body: list[ast.stmt]) -> bool:
    """Whether every way through ends with a result."""
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return _returns(last.body) and _returns(last.orelse)
    return isinstance(last, ast.Return) and last.value is not None
