"""The equations as a graph of values, in which nothing is computed twice.

The emitted text is read back: every formula becomes a value over earlier
values, and two formulas that mean the same become one. Sums and products lie
flat, so that order of writing makes no difference; a quotient is a product
with a reciprocal, so that a denominator is divided by once. What depends on
the arguments alone is told apart: it need not be computed at each step.
"""

import ast
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from cellsim.errors import NetworkError
from cellsim.kinetics.machine.numbered import numbered

Value = int
Scaled = tuple[float, Value]
ONE = ("number", 1.0)
_tree = lru_cache(maxsize=2)(numbered)  # every function of a text is read, and by those who write it and who compile it


class Graph:
    """Values by number; ``nodes[value]`` says what it is, ``varies[value]`` whether it follows the state.

    A node is ("number", x), ("state", row), ("argument", row), ("sum", ((factor, value), ...)),
    ("product", (value, ...)), ("power", base, exponent), or (function, value) with the functions of
    the formula language and "reciprocal".
    """

    def __init__(self) -> None:
        self.nodes: list[tuple] = []
        self.varies: list[bool] = []
        self._number: dict[tuple, Value] = {}

    def read(self, equations: str, function: str) -> list[Value]:
        """The results of one function of an emitted module, in their order.

        Raises
        ------
        NetworkError : a line that is no assignment of the formula language.
        """
        tree = _tree(equations)
        body = next(each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == function)
        names: dict[str, Scaled] = {}
        results: dict[int, Value] = {}
        for line in body.body:
            if not isinstance(line, ast.Assign):
                continue
            match line.targets:
                case [ast.Subscript(slice=ast.Constant(value=int(row)))]:
                    results[row] = self._whole(self._scaled(line.value, names))
                case [ast.Name(id=name)]:
                    names[name] = self._scaled(line.value, names)
                case _:
                    raise NetworkError(f"'{ast.unparse(line)}' is no line of emitted equations.")
        return [results[row] for row in range(len(results))]

    def _node(self, node: tuple, varies: bool) -> Value:
        if node not in self._number:
            self._number[node] = len(self.nodes)
            self.nodes.append(node)
            self.varies.append(varies)
        return self._number[node]

    def number(self, x: float) -> Value:
        """A constant."""
        return self._node(("number", float(x)), False)

    def _apply(self, function: str, value: Value) -> Value:
        return self._node((function, value), self.varies[value])

    def _whole(self, scaled: Scaled) -> Value:
        """A value that carries its factor itself."""
        factor, value = scaled
        if factor == 1.0:
            return value
        if self.nodes[value][0] == "number":
            return self.number(factor * self.nodes[value][1])
        return self._node(("sum", ((factor, value),)), self.varies[value])

    def _scaled(self, node: ast.expr, names: dict[str, Scaled]) -> Scaled:
        match node:
            case ast.Constant(value=int() | float() as number):
                return float(number), self.number(1.0)
            case ast.Name(id=name):
                return names[name]
            case ast.Subscript(value=ast.Name(id=array), slice=ast.Constant(value=int(row))):
                return 1.0, self._node(("state" if array == "y" else "argument", row), array == "y")
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                factor, value = self._scaled(inner, names)
                return -factor, value
            case ast.UnaryOp(op=ast.UAdd(), operand=inner):
                return self._scaled(inner, names)
            case ast.BinOp(op=ast.Add() | ast.Sub()):
                return self._sum(self._terms(node, 1.0, names))
            case ast.BinOp(op=ast.Mult() | ast.Div() | ast.Pow()):
                factor, factors = self._factors(node, names)
                return self._product(factor, factors)
            case ast.Call(func=ast.Name(id=function), args=[inner]):
                return 1.0, self._apply(function, self._whole(self._scaled(inner, names)))
        raise NetworkError(f"'{ast.unparse(node)}' is not part of the formula language")

    def _terms(self, node: ast.expr, sign: float, names: dict[str, Scaled]) -> list[Scaled]:
        match node:
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right):
                other = sign if isinstance(op, ast.Add) else -sign
                return self._terms(left, sign, names) + self._terms(right, other, names)
        factor, value = self._scaled(node, names)
        return [(sign * factor, value)]

    def _sum(self, terms: Iterable[Scaled]) -> Scaled:
        total: dict[Value, float] = {}
        for factor, value in terms:
            total[value] = total.get(value, 0.0) + factor
        fixed = [(factor, value) for value, factor in total.items() if not self.varies[value] and factor]
        terms = [(factor, value) for value, factor in total.items() if self.varies[value] and factor]
        if len(fixed) > 1 and terms:
            fixed = [(1.0, self._node(("sum", _sorted(fixed)), False))]
        terms = [*fixed, *terms]
        if not terms:
            return 0.0, self.number(1.0)
        if len(terms) == 1:
            return terms[0]
        return 1.0, self._node(("sum", _sorted(terms)), any(self.varies[value] for _, value in terms))

    def _factors(self, node: ast.expr, names: dict[str, Scaled]) -> tuple[float, list[Value]]:
        match node:
            case ast.BinOp(left=left, op=ast.Mult(), right=right):
                (a, some), (b, more) = self._factors(left, names), self._factors(right, names)
                return a * b, some + more
            case ast.BinOp(left=left, op=ast.Div(), right=right):
                (a, some), (b, value) = self._factors(left, names), self._scaled(right, names)
                return a / b, [*some, self._reciprocal(value)]
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._power(self._scaled(left, names), self._scaled(right, names))
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                factor, factors = self._factors(inner, names)
                return -factor, factors
        factor, value = self._scaled(node, names)
        return factor, [value]

    def _power(self, base: Scaled, exponent: Scaled) -> tuple[float, list[Value]]:
        count, unit = exponent
        if self.nodes[unit] == ONE and count == int(count) and abs(count) <= 8:
            factor, value = base
            root = value if count > 0 else self._reciprocal(value)
            return factor ** int(count), [root] * abs(int(count))
        whole, power = self._whole(base), self._whole(exponent)
        return 1.0, [self._node(("power", whole, power), self.varies[whole] or self.varies[power])]

    def _reciprocal(self, value: Value) -> Value:
        return value if self.nodes[value] == ONE else self._apply("reciprocal", value)

    def _product(self, factor: float, factors: Sequence[Value]) -> Scaled:
        factors = [each for each in factors if self.nodes[each] != ONE]
        fixed = sorted(each for each in factors if not self.varies[each])
        varying = sorted(each for each in factors if self.varies[each])
        if fixed:
            held = fixed[0] if len(fixed) == 1 else self._node(("product", tuple(fixed)), False)
            if varying and abs(factor) != 1.0:
                held, factor = self._whole((abs(factor), held)), 1.0 if factor > 0.0 else -1.0
            varying = [held, *varying]
        if not varying:
            return factor, self.number(1.0)
        if len(varying) == 1:
            return factor, varying[0]
        return factor, self._node(("product", tuple(varying)), any(self.varies[each] for each in varying))

    def needed(self, roots: Iterable[Value]) -> list[Value]:
        """Every value that the roots rest on, themselves included, earlier ones first."""
        found: set[Value] = set()
        left = list(roots)
        while left:
            value = left.pop()
            if value not in found:
                found.add(value)
                left.extend(inputs(self.nodes[value]))
        return sorted(found)

    def by_company(self, roots: Sequence[tuple[Value, int]]) -> list[tuple[Value, int]]:
        """The roots in an order in which each needs as little as possible that is not there yet.

        What is computed is then used soon, and need not be put aside.
        """
        rests: dict[Value, int] = {}
        for value in self.needed(value for value, _ in roots):
            mask = (1 << value) if self.varies[value] and self.nodes[value][0] != "state" else 0
            for each in inputs(self.nodes[value]):
                mask |= rests[each]
            rests[value] = mask
        left, there, order = list(roots), 0, []
        while left:
            chosen = min(left, key=lambda root: (rests[root[0]] & ~there).bit_count())
            left.remove(chosen)
            there |= rests[chosen[0]]
            order.append(chosen)
        return order


def inputs(node: tuple) -> tuple[Value, ...]:
    """The values that a node is computed from, each as often as it occurs."""
    kind, *rest = node
    if kind in ("number", "state", "argument"):
        return ()
    if kind == "sum":
        return tuple(value for _, value in rest[0])
    if kind == "product":
        return rest[0]
    return tuple(rest)


def _sorted(terms: Iterable[Scaled]) -> tuple[Scaled, ...]:
    return tuple(sorted(terms, key=lambda term: term[1]))


def shared_pairs(products: Iterable[tuple[Value, tuple[Value, ...]]], first: Value) -> dict[Value, tuple[Value, ...]]:
    """Products rewritten so that a pair of factors that several have in common is multiplied once.

    ``first`` is the first free number for a pair; the answer maps every product, and every new pair,
    to its factors. The commonest pair is taken out first (Breuer 1969).
    """
    rows = {value: list(factors) for value, factors in products}
    holders: dict[tuple[Value, Value], set[Value]] = {}

    def book(value: Value, add: bool) -> None:
        for pair in set(combinations(sorted(rows[value]), 2)):
            (holders.setdefault(pair, set()).add if add else holders[pair].discard)(value)

    for value in rows:
        book(value, True)
    made: dict[Value, tuple[Value, ...]] = {}
    while common := [item for item in holders.items() if len(item[1]) > 1]:
        pair, where = max(common, key=lambda item: (len(item[1]), item[0]))
        for value in sorted(where):
            book(value, False)
            have, want = Counter(rows[value]), Counter(pair)
            while all(have[each] >= count for each, count in want.items()):
                have.subtract(want)
                have[first] += 1
            rows[value] = list(have.elements())
            book(value, True)
        made[first] = pair
        first += 1
    return made | {value: tuple(factors) for value, factors in rows.items()}
