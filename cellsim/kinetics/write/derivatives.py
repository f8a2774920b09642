"""Derivatives of formulas, made so that a reader can follow them.

Every denominator and every function value first gets a name (``per_NAMPT``,
``root_free``); what is left of a formula is sums and products, which have
simple derivatives. The chain rule then runs through names only.
"""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

import sympy
from sympy.printing.str import StrPrinter

from cellsim.errors import NetworkError

Line = tuple[str, str]


def text(expression: sympy.Expr) -> str:
    """An expression as Python."""
    return StrPrinter({"order": None}).doprint(expression)


def _enclosed(expression: sympy.Expr) -> str:
    code = text(expression)
    return code if code.isidentifier() else f"({code})"


def _is_compound(expression: sympy.Expr) -> bool:
    return not (expression.is_Symbol or expression.is_number or (-expression).is_Symbol)


@dataclass
class Differentiator:
    """Forward differentiation by name, line by line.

    ``slopes[name][state]`` is the total derivative of a quantity by a state;
    ``lines`` are the assignments that compute everything met so far, in order;
    ``taken`` are the names that these may not use.
    """

    states: Iterable[str]
    taken: set[str]
    lines: list[Line] = field(default_factory=list)
    slopes: dict[str, dict[str, sympy.Expr]] = field(default_factory=dict)
    _named: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.slopes |= {state: {state: sympy.Integer(1)} for state in self.states}

    def add(self, owner: str, formula: str) -> None:
        """Differentiate one formula; its slopes are kept under the owner's name."""
        polynomial = self._lifted(ast.parse(formula, mode="eval").body, owner)
        self._chain(owner, polynomial, sympy.Integer(1))

    def _chain(self, owner: str, inner: sympy.Expr, outer: sympy.Expr) -> None:
        """Set the slopes of ``owner``, which changes by ``outer`` for each change of ``inner``."""
        total: dict[str, sympy.Expr] = {}
        for name in sorted(symbol.name for symbol in inner.free_symbols):
            slopes = self.slopes.get(name)
            if not slopes:
                continue
            partial = outer * sympy.diff(inner, sympy.Symbol(name))
            if len(slopes) > 1 and _is_compound(partial):
                partial = self._assigned(f"d_{owner}_d_{name}", partial)
            for state, slope in slopes.items():
                total[state] = total.get(state, sympy.Integer(0)) + partial * slope
        kept = {state: slope for state, slope in total.items() if slope != 0}
        self.slopes[owner] = {
            state: self._assigned(f"d_{owner}_d_{state}", slope) if _is_compound(slope) else slope
            for state, slope in kept.items()
        }

    def _assigned(self, name: str, expression: sympy.Expr) -> sympy.Symbol:
        while name in self.taken:
            name += "_"
        self.taken.add(name)
        self.lines.append((name, text(expression)))
        return sympy.Symbol(name)

    def _changes(self, expression: sympy.Expr) -> bool:
        return any(self.slopes.get(symbol.name) for symbol in expression.free_symbols)

    def _lifted(self, node: ast.expr, owner: str) -> sympy.Expr:
        """A formula with each denominator and function value replaced by a name."""
        match node:
            case ast.Constant(value=int(number)):
                return sympy.Integer(number)
            case ast.Constant(value=float(number)):
                return sympy.Symbol(repr(number))
            case ast.Name(id=name):
                return sympy.Symbol(name)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self._lifted(inner, owner)
            case ast.UnaryOp(op=ast.UAdd(), operand=inner):
                return self._lifted(inner, owner)
            case ast.Call(func=ast.Name(id=function), args=[inner]):
                return self._function(function, self._lifted(inner, owner), owner)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._power(self._lifted(left, owner), self._lifted(right, owner), owner)
            case ast.BinOp(left=left, op=op, right=right):
                a, b = self._lifted(left, owner), self._lifted(right, owner)
                if isinstance(op, ast.Add):
                    return a + b
                if isinstance(op, ast.Sub):
                    return a - b
                if isinstance(op, ast.Mult):
                    return a * b
                if isinstance(op, ast.Div):
                    return a * self._reciprocal(b, owner) if self._changes(b) else a / b
        raise NetworkError(f"{owner}: '{ast.unparse(node)}' is not part of the formula language.")

    def _name(self, stem: str, owner: str, code: str) -> tuple[sympy.Symbol, bool]:
        """The name that stands for some code, and whether it is new."""
        if code in self._named:
            return sympy.Symbol(self._named[code]), False
        name, count = f"{stem}_{owner}", 1
        while name in self.taken:
            count += 1
            name = f"{stem}_{owner}_{count}"
        self.taken.add(name)
        self._named[code] = name
        self.lines.append((name, code))
        return sympy.Symbol(name), True

    def _reciprocal(self, inner: sympy.Expr, owner: str) -> sympy.Symbol:
        symbol, is_new = self._name("per", owner, f"1.0 / {_enclosed(inner)}")
        if is_new:
            self._chain(symbol.name, inner, -(symbol**2))
        return symbol

    def _function(self, function: str, inner: sympy.Expr, owner: str) -> sympy.Symbol:
        symbol, is_new = self._name(function, owner, f"{function}({text(inner)})")
        if is_new and self._changes(inner):
            slope = {
                "sqrt": lambda: f"0.5 / {symbol.name}",
                "exp": lambda: symbol.name,
                "log": lambda: f"1.0 / {_enclosed(inner)}",
                "ramp": lambda: f"step({text(inner)})",
            }[function]()
            outer = symbol if function == "exp" else self._name("slope", symbol.name, slope)[0]
            self._chain(symbol.name, inner, outer)
        return symbol

    def _power(self, base: sympy.Expr, exponent: sympy.Expr, owner: str) -> sympy.Expr:
        if exponent.is_Integer:
            if exponent > 0:
                return base**exponent
            return self._reciprocal(base ** (-exponent), owner) if self._changes(base) else base**exponent
        if self._changes(exponent):
            raise NetworkError(
                f"{owner} has the exponent {text(exponent)}, which changes with the state. Write it with exp and log."
            )
        # x**n is kept apart from x**(n - 1): dividing the one by x fails where x is 0
        symbol, is_new = self._name("power", owner, f"{_enclosed(base)}**{_enclosed(exponent)}")
        if is_new and self._changes(base):
            code = f"{_enclosed(exponent)} * {_enclosed(base)}**({text(exponent)} - 1.0)"
            self._chain(symbol.name, base, self._name("slope", symbol.name, code)[0])
        return symbol
