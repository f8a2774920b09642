"""The language of formulas: what may be written, what a formula reads, its value and its dimension.

A formula is text of names, numbers, ``+ - * / **``, ``sqrt``, ``exp``, ``log`` and ``ramp`` (x where x is positive,
else 0). It is read as a tree and walked; nothing of it is ever run.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from cellsim import units
from cellsim.errors import DimensionError, NetworkError, UnitError

FUNCTIONS = ("sqrt", "exp", "log", "ramp")
SCALAR: Mapping[str, Callable[[float], float]] = {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "log": math.log,
    "ramp": lambda x: max(x, 0.0),
}


def names_in(formula: str) -> list[str]:
    """Names that a formula reads, in order of first use.

    Parameters
    ----------
    formula : in the network's language

    Returns
    -------
    names of species, definitions, parameters and inputs; functions are left out
    """
    return list(_names_in(formula))


@lru_cache(maxsize=4096)
def _names_in(formula: str) -> tuple[str, ...]:
    nodes = ast.walk(parsed(formula))
    return tuple(dict.fromkeys(each.id for each in nodes if isinstance(each, ast.Name) and each.id not in FUNCTIONS))


def one_of(unit: str) -> Any:
    """One of a unit, for the check of dimensions.

    Parameters
    ----------
    unit : such as "umol/L"

    Returns
    -------
    a quantity of 1, in cellsim's own units
    """
    return 1.0 * units.unit(unit)


def expect(owner: str, formula: str, quantities: Mapping[str, Any], unit: str) -> None:
    """Refuse a formula that adds unlike things, or does not come out in its unit.

    Parameters
    ----------
    owner : whose formula it is, as the sentence names it
    formula : in the network's language
    quantities : one of each name that it reads, in its unit
    unit : in which it must come out

    Raises
    ------
    DimensionError : it adds unlike things, or comes out in another dimension.
    UnitError : its unit is none.
    """
    try:
        found = _measure(parsed(formula), quantities)
    except DimensionError as reason:
        raise DimensionError(f"{owner}: {reason}\n\n    {formula}") from None
    try:
        wanted = units.dimension(unit)
    except UnitError as reason:
        raise UnitError(f"{owner} should be in a unit that is none. {reason}") from None
    if _dimension(found) != wanted:
        raise DimensionError(
            f"{owner} comes out in {_dimension(found)}, but it must be in {unit} ({wanted}).\n\n    {formula}"
        )


def _dimension(value: Any) -> Any:
    return getattr(value, "dimensionality", units.dimension("1"))


def _measure(node: ast.expr, quantities: Mapping[str, Any]) -> Any:
    """Evaluate a formula with one of each unit; only the dimension of the outcome means anything."""
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name):
            return quantities[name]
        case ast.UnaryOp(operand=inner):
            return _measure(inner, quantities)
        case ast.Call(func=ast.Name(id="sqrt"), args=[inner]):
            return _measure(inner, quantities) ** 0.5
        case ast.Call(func=ast.Name(id="ramp"), args=[inner]):
            return _measure(inner, quantities)
        case ast.Call(func=ast.Name(id=name), args=[inner]) if name in FUNCTIONS:
            argument = _measure(inner, quantities)
            if _dimension(argument) != units.dimension("1"):
                raise DimensionError(f"{name}() of something in {_dimension(argument)}")
            return 1.0
        case ast.BinOp(left=left, op=op, right=right):
            return _combine(op, _measure(left, quantities), right, quantities)
    raise DimensionError(f"'{ast.unparse(node)}' is not part of the formula language")


def _combine(op: ast.operator, left: Any, node: ast.expr, quantities: Mapping[str, Any]) -> Any:
    right = _measure(node, quantities)
    if isinstance(op, ast.Mult):
        return left * right
    if isinstance(op, ast.Div):
        return left / right
    if isinstance(op, ast.Pow):
        if isinstance(node, ast.Constant):
            return left**node.value
        if _dimension(left) == _dimension(right) == units.dimension("1"):
            return 1.0
        raise DimensionError("a power that is not a plain number needs a plain base and exponent")
    if _dimension(left) != _dimension(right):
        raise DimensionError(f"adds {_dimension(left)} and {_dimension(right)}")
    return left


Read = Callable[[str], Any]
"""What gives the value of a name."""


def evaluate(
    formula: str,
    values: Mapping[str, float] | Callable[[str], float],
    functions: Mapping[str, Callable[[float], float]] = SCALAR,
) -> float:
    """A formula as a number.

    Parameters
    ----------
    formula : in the network's language
    values : each name with its number, or what finds it; in cellsim's own units, for then so is the outcome
    functions : what ``sqrt``, ``exp``, ``log`` and ``ramp`` are; with those that take arrays, arrays give arrays

    Returns
    -------
    the value, in the unit that follows from those of the names

    Raises
    ------
    NetworkError : something in it is not part of the formula language.
    """
    return compiled(formula)(values if callable(values) else values.__getitem__, functions)


@lru_cache(maxsize=4096)
def compiled(formula: str) -> Callable[[Read, Mapping[str, Callable]], Any]:
    """A formula as a function of what reads its names and of the functions that it may use.

    Its tree is walked once, into functions of functions; nothing of the text is ever run.

    Parameters
    ----------
    formula : text in the language of formulas

    Returns
    -------
    what gives its value from a reader of names and the functions by name

    Raises
    ------
    NetworkError : it cannot be read, or has what is no part of the language.
    """
    return _compiled(parsed(formula))


def _compiled(node: ast.expr) -> Callable[[Read, Mapping[str, Callable]], Any]:
    match node:
        case ast.Constant(value=int() | float() as number):
            plain = float(number)
            return lambda read, functions: plain
        case ast.Name(id=name):
            return lambda read, functions: read(name)
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            of = _compiled(inner)
            return lambda read, functions: -of(read, functions)
        case ast.Call(func=ast.Name(id=name), args=[inner]) if name in FUNCTIONS:
            of = _compiled(inner)
            return lambda read, functions: functions[name](of(read, functions))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _combined(left, right, _OPERATORS[type(op)])
    raise NetworkError(f"'{ast.unparse(node)}' is not part of the formula language")


def _combined(left: ast.expr, right: ast.expr, combine: Callable[[Any, Any], Any]) -> Callable:
    """Two sides put together; names and numbers are most of all sides, and are read here rather than by a call."""
    one, other = _compiled(left), _compiled(right)
    match left, right:
        case ast.Name(id=name), ast.Name(id=second):
            return lambda read, functions: combine(read(name), read(second))
        case ast.Name(id=name), ast.Constant(value=int() | float() as number):
            plain = float(number)
            return lambda read, functions: combine(read(name), plain)
        case ast.Constant(value=int() | float() as number), ast.Name(id=name):
            plain = float(number)
            return lambda read, functions: combine(plain, read(name))
        case _, ast.Name(id=name):
            return lambda read, functions: combine(one(read, functions), read(name))
        case ast.Name(id=name), _:
            return lambda read, functions: combine(read(name), other(read, functions))
        case _, ast.Constant(value=int() | float() as number):
            plain = float(number)
            return lambda read, functions: combine(one(read, functions), plain)
        case ast.Constant(value=int() | float() as number), _:
            plain = float(number)
            return lambda read, functions: combine(plain, other(read, functions))
    return lambda read, functions: combine(one(read, functions), other(read, functions))


_OPERATORS: Mapping[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


@lru_cache(maxsize=4096)
def parsed(formula: str) -> ast.expr:
    """The tree of a formula.

    Parameters
    ----------
    formula : in the network's language

    Returns
    -------
    its expression; nothing of it is run

    Raises
    ------
    NetworkError : it cannot be read.
    """
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise NetworkError(f"'{formula}' is no formula: write names, numbers and + - * / ** with brackets.") from None
