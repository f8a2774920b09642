"""Formulas of one function, written where they stand."""

import ast
from collections.abc import Sequence
from types import FunctionType
from typing import Any

import numpy as np
from llvmlite import ir

from cellsim.kinetics.compiler import arrays, known, numbers
from cellsim.kinetics.compiler.arrays import Spot
from cellsim.kinetics.compiler.kinds import (
    ADDRESS,
    B1,
    BIT,
    BYTE,
    F8,
    I8,
    I64,
    ArrayOf,
    Group,
    Known,
    RecordOf,
    TableOf,
    Value,
    put_together,
    taken_apart,
    types_of,
)
from cellsim.kinetics.compiler.memory import Memory
from cellsim.kinetics.compiler.natural import is_natural
from cellsim.kinetics.compiler.refused import CannotCompile


class Formulas(Memory):
    """What a formula gives, by ``of``; ``names`` holds the variables of the function."""

    def __init__(self, whole: Any, made: ir.Function, outer: bool) -> None:
        super().__init__(whole, made, outer)
        self.names: dict[str, tuple[Any, list[ir.Value]]] = {}
        self.own: set[str] = set()  # all that it sets anywhere
        self.natural: set[str] = set()  # names that are never below zero

    def of(self, node: ast.expr) -> Value:
        """The value of a formula."""
        match node:
            case ast.Constant(value=bool() | int() | float() as x):
                return numbers.number(x)
            case ast.Name(id=name):
                return self._held(name) if name in self.names else self._known(self._named(name))
            case ast.Tuple(elts=elements):
                return put_together([self.of(each) for each in elements])
            case ast.Attribute(value=base, attr=name):
                return self._field(self.of(base), name)
            case ast.Subscript():
                found = self.spot(node)
                return arrays.read(self.builder, found) if isinstance(found, Spot) else found
            case ast.BinOp(left=left, op=op, right=right):
                return numbers.combined(self.builder, op, self.of(left), self.of(right))
            case ast.UnaryOp(op=op, operand=inner):
                return self._turned(op, self.of(inner))
            case ast.BoolOp(op=op, values=values):
                return self._one_of(isinstance(op, ast.And), values)
            case ast.Compare(left=left, ops=ops, comparators=others):
                return self._compared(self.of(left), ops, [self.of(each) for each in others])
            case ast.IfExp(test=test, body=yes, orelse=no):
                return self._chosen(test, yes, no)
            case ast.Call(func=function, args=given, keywords=[]):
                return self._called(self.of(function), [self.of(each) for each in given])
        raise CannotCompile(f"'{ast.unparse(node)}' is no formula of numbers and arrays.")

    # -- names and fields

    def _held(self, name: str) -> Value:
        kind, places = self.names[name]
        return Value(kind, tuple(map(self.builder.load, places)))

    def _named(self, name: str) -> Any:
        if name in self.own:
            raise CannotCompile(f"'{name}' is read above the line that first sets it. Set it before, or rename it.")
        return self.whole.named(name)

    def _known(self, thing: Any) -> Value:
        if isinstance(thing, bool | int | float):
            return numbers.number(thing)
        if isinstance(thing, np.generic):
            return numbers.number(thing.item())
        if isinstance(thing, np.ndarray):
            return self.whole.array(thing)
        if isinstance(thing, tuple):
            return put_together(list(map(self._known, thing)))
        return Value(Known(thing), ())

    def _field(self, value: Value, name: str) -> Value:
        kind, found = value.kind, None
        if isinstance(kind, Known):
            if not hasattr(kind.thing, name):
                raise CannotCompile(f"There is no '{name}' in '{getattr(kind.thing, '__name__', kind.thing)}'.")
            return self._known(getattr(kind.thing, name))
        if isinstance(kind, TableOf):
            found = arrays.field_of_table(self.builder, value, name)
        elif isinstance(kind, RecordOf):
            spot = arrays.field_of_record(self.builder, value, name)
            found = spot and arrays.read(self.builder, spot)
        elif isinstance(kind, Group) and name in kind.names:
            found = taken_apart(value)[kind.names.index(name)]
        elif isinstance(kind, ArrayOf) and name == "shape":
            found = put_together([Value(I8, (each,)) for each in value.parts[1:]])
        elif isinstance(kind, ArrayOf) and name == "size":
            found = arrays.size_of(self.builder, value)
        if found is None:
            raise CannotCompile(f"There is no '{name}' there.")
        return found

    def spot(self, node: ast.expr) -> Spot | Value:
        """Where the entry or the field lies that a formula names; of more than a number, the thing itself."""
        if not isinstance(node, ast.Subscript):
            found = None
            if isinstance(node, ast.Attribute):
                found = arrays.field_of_record(self.builder, self.of(node.value), node.attr)
            if found is None:
                raise CannotCompile(f"'{ast.unparse(node)}' cannot be set.")
            return found
        base = self.of(node.value)
        if isinstance(base.kind, Group):
            return _part(base, node.slice)
        if isinstance(node.slice, ast.Slice) and node.slice.step is None:
            ends = (each and self._whole(each) for each in (node.slice.lower, node.slice.upper))
            return arrays.cut(self.builder, base, *ends)
        places = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return arrays.inside(self.builder, base, [self._place(each, base, at) for at, each in enumerate(places)])

    def _whole(self, node: ast.expr) -> ir.Value:
        return numbers.converted(self.builder, self.of(node), I8).parts[0]

    def _place(self, node: ast.expr, base: Value, axis: int) -> ir.Value:
        place = self._whole(node)
        if (
            is_natural(node, self.natural, self._number_of)
            or not isinstance(base.kind, ArrayOf)
            or axis >= base.kind.rank
        ):
            return place
        return arrays.from_begin(self.builder, place, base.parts[1 + axis])

    def _number_of(self, name: str) -> Any:
        """What stands behind a name that is none of the function's own."""
        return None if name in self.names or name in self.own else self.whole.named(name)

    # -- yes and no

    def test(self, node: ast.expr, yes: ir.Block, no: ir.Block) -> None:
        """Go to one of two places; what need not be known is not worked out."""
        match node:
            case ast.BoolOp(op=op, values=[first, *others]):
                rest = others[0] if len(others) == 1 else ast.BoolOp(op, others)
                then = self.builder.append_basic_block()
                self.test(first, *((then, no) if isinstance(op, ast.And) else (yes, then)))
                self.builder.position_at_end(then)
                self.test(rest, yes, no)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                self.test(inner, no, yes)
            case _:
                self.builder.cbranch(numbers.truth(self.builder, self.of(node)), yes, no)

    def _one_of(self, every: bool, nodes: Sequence[ast.expr]) -> Value:
        """The first that decides, as "and" and "or" have it."""
        ways = []
        for node in nodes[:-1]:
            found = self.of(node)
            decided, on = (self.builder.append_basic_block() for _ in range(2))
            self.builder.cbranch(numbers.truth(self.builder, found), *((on, decided) if every else (decided, on)))
            ways.append((decided, found))
            self.builder.position_at_end(on)
        last = self.of(nodes[-1])
        return self._met([*ways, (self.builder.block, last)])

    def _chosen(self, test: ast.expr, yes: ast.expr, no: ast.expr) -> Value:
        begins, ways = [self.builder.append_basic_block() for _ in range(2)], []
        self.test(test, *begins)
        for begin, node in zip(begins, (yes, no), strict=True):
            self.builder.position_at_end(begin)
            found = self.of(node)
            ways.append((self.builder.block, found))
        return self._met(ways)

    def _met(self, ways: Sequence[tuple[ir.Block, Value]]) -> Value:
        """What is found at the end of one of several ways."""
        kinds = [value.kind for _, value in ways]
        one = all(isinstance(each, Group) for each in kinds)
        kind = _common_group(kinds) if one else numbers.common(*kinds)  # type: ignore[arg-type]
        end, held = self.builder.append_basic_block(), []
        for block, value in ways:
            self.builder.position_at_end(block)
            held.append((self.as_kind(value, kind).parts, self.builder.block))
            self.builder.branch(end)
        self.builder.position_at_end(end)
        parts = []
        for at, type_ in enumerate(types_of(kind)):
            phi = self.builder.phi(type_)
            for each, block in held:
                phi.add_incoming(each[at], block)
            parts.append(phi)
        return Value(kind, tuple(parts))

    def as_kind(self, value: Value, kind: Any) -> Value:
        """The same value in another kind, of which it loses nothing."""
        if value.kind == kind:
            return value
        if not isinstance(kind, Group) or not isinstance(value.kind, Group) or len(kind.kinds) != len(value.kind.kinds):
            return numbers.converted(self.builder, value, kind)
        inner = zip(taken_apart(value), kind.kinds, strict=True)
        return put_together([self.as_kind(each, one) for each, one in inner], kind.names)

    # -- operators and calls

    def _turned(self, op: ast.unaryop, value: Value) -> Value:
        builder = self.builder
        if isinstance(op, ast.Not):
            return Value(B1, (builder.not_(numbers.truth(builder, value)),))
        if isinstance(op, ast.USub):
            known = value.parts[0] if value.parts else None
            if isinstance(known, ir.Constant) and value.kind in (F8, I8):
                return numbers.number(-known.constant)
            return numbers.negated(builder, value)
        if isinstance(op, ast.Invert):
            return Value(I8, (builder.not_(numbers.converted(builder, value, I8).parts[0]),))
        return numbers.converted(builder, value, numbers.common(value.kind, I8))

    def _compared(self, left: Value, ops: Sequence[ast.cmpop], others: Sequence[Value]) -> Value:
        found: ir.Value = None
        for op, right in zip(ops, others, strict=True):
            each = numbers.compared(self.builder, op, left, right).parts[0]
            found, left = each if found is None else self.builder.and_(found, each), right
        return Value(B1, (found,))

    def _called(self, function: Value, given: list[Value]) -> Value:
        thing = function.kind.thing if isinstance(function.kind, Known) else None
        if thing is not None and hasattr(thing, "write_call"):
            return thing.write_call(self, given)
        if isinstance(thing, FunctionType):
            return self.call(self.whole.instance(thing, tuple(each.kind for each in given)), given)
        if isinstance(thing, type) and hasattr(thing, "_fields") and len(thing._fields) == len(given):
            return put_together(given, thing._fields)
        if (thing is np.empty or thing is np.zeros) and len(given) in (1, 2):
            return self.array(thing is np.zeros, *given)
        return known.call(self.builder, thing, given)

    def call(self, instance: Any, given: Sequence[Value]) -> Value:
        """What a function of the text gives of these."""
        count = len(types_of(instance.gives))
        out = self.room(ir.ArrayType(I64, count)) if count else None
        answer = ADDRESS(None) if out is None else out
        status = self.builder.call(instance.function, [answer, *passed(self.builder, given)])
        if instance.fails:
            self.give_up_unless(self.builder.icmp_signed("==", status, ir.Constant(I64, 0)))
        return self._taken(instance.gives, answer)

    def _taken(self, kind: Any, answer: ir.Value) -> Value:
        parts = []
        for at, type_ in enumerate(types_of(kind)):
            spot = arrays.further(self.builder, answer, 8 * at)
            wide = BYTE if type_ is BIT else type_
            held = self.builder.load(spot, align=8, typ=wide)
            parts.append(self.builder.trunc(held, BIT) if type_ is BIT else held)
        return Value(kind, tuple(parts))


def passed(builder: ir.IRBuilder, given: Sequence[Value]) -> list[ir.Value]:
    """Registers as functions take them."""
    parts = [part for each in given for part in each.parts]
    return [builder.zext(each, BYTE) if each.type is BIT else each for each in parts]


def _common_group(kinds: Sequence[Any]) -> Group:
    counts = {len(each.kinds) for each in kinds}
    if len(counts) != 1:
        raise CannotCompile("As many values must be given on every way.")
    names = kinds[0].names if all(each.names == kinds[0].names for each in kinds) else ()
    inner = zip(*(each.kinds for each in kinds), strict=True)
    return Group(tuple(numbers.common(*each) for each in inner), names)


def _part(group: Value, place: ast.expr) -> Value:
    """A value out of a group, or several, by places that the text names."""
    parts = taken_apart(group)
    try:
        if isinstance(place, ast.Slice):
            ends = [None if each is None else ast.literal_eval(each) for each in (place.lower, place.upper, place.step)]
            return put_together(parts[slice(*ends)])
        return parts[ast.literal_eval(place)]
    except (ValueError, TypeError, IndexError):
        raise CannotCompile(f"What was put together has no place '{ast.unparse(place)}'.") from None
