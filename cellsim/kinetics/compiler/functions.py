"""Functions of a text, line by line, for arguments of one kind each."""

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from llvmlite import ir

from cellsim.kinetics.compiler import arrays, numbers
from cellsim.kinetics.compiler.arrays import Spot
from cellsim.kinetics.compiler.formulas import Formulas
from cellsim.kinetics.compiler.kinds import (
    BIT,
    BYTE,
    I8,
    I64,
    NOTHING,
    Kind,
    Known,
    Number,
    Value,
    taken_apart,
    types_of,
)
from cellsim.kinetics.compiler.natural import natural_names
from cellsim.kinetics.compiler.refused import CannotCompile

GIVEN = "return"  # what stands for what a function gives, among the names of its variables


class Widened(Exception):
    """A variable that was taken for a whole number is a float; the function is written again."""

    def __init__(self, name: str, kind: Kind) -> None:
        self.name, self.kind = name, kind


@dataclass
class Instance:
    """A function for arguments of some kinds; ``fails`` says whether its status has to be looked at."""

    function: ir.Function
    gives: Kind = NOTHING
    fails: bool = False


@dataclass
class Loop:
    """Where one turn of a loop ends, and where all do; ``left`` says whether the second is gone to from within."""

    on: ir.Block
    end: ir.Block
    left: bool = False


class FunctionBody(Formulas):
    """Writes the lines of a function.

    Parameters
    ----------
    whole : the text around it
    made : the function, of where its answer goes and of its arguments; it gives 0, or -1 where memory ran out
    tree : as it is written
    kinds : of its arguments
    wide : kinds of variables that are known to hold more than their first value says
    outer : whether it may have arrays of its own
    """

    def __init__(
        self, whole: Any, made: ir.Function, tree: ast.FunctionDef, kinds: Sequence[Kind], wide: Mapping[str, Kind],
        outer: bool,
    ) -> None:  # fmt: skip
        super().__init__(whole, made, outer)
        self.wide = wide
        self.gives: Kind | None = None
        self.loops: list[Loop] = []
        self.natural = natural_names(tree)
        self.own = {x.id for x in ast.walk(tree) if isinstance(x, ast.Name) and isinstance(x.ctx, ast.Store)}
        self._take(tree, kinds)
        self._lines(tree.body)
        if not self.builder.block.is_terminated:
            if self.gives not in (None, NOTHING):
                reason = CannotCompile(f"'{tree.name}' gives something on one way, and nothing where it ends.")
                reason.where = ast.unparse(tree.body[-1]).splitlines()[0]
                raise reason
            self._give(Value(NOTHING, ()))

    def _take(self, tree: ast.FunctionDef, kinds: Sequence[Kind]) -> None:
        takes = tree.args
        if takes.posonlyargs or takes.kwonlyargs or takes.vararg or takes.kwarg:
            raise CannotCompile(f"'{tree.name}' takes other than plain arguments: let each be named, without / and *.")
        names = [each.arg for each in takes.args]
        if len(names) != len(kinds):
            raise CannotCompile(f"{tree.name} takes {len(names)} arguments, not {len(kinds)}.")
        at = 1
        for name, kind in zip(names, kinds, strict=True):
            parts = []
            for type_ in types_of(kind):
                part = self.made.args[at]
                parts.append(self.builder.trunc(part, BIT) if type_ is BIT else part)
                at += 1
            self._set(name, Value(kind, tuple(parts)))

    # -- lines

    def _lines(self, lines: Sequence[ast.stmt]) -> None:
        for line in lines:
            if self.builder.block.is_terminated:
                return
            try:
                self._line(line)
            except CannotCompile as reason:
                reason.where = reason.where or ast.unparse(line).splitlines()[0]
                raise

    def _line(self, line: ast.stmt) -> None:
        match line:
            case ast.Expr(value=ast.Constant()) | ast.Pass():
                return
            case ast.Expr(value=value):
                self.of(value)
            case ast.Assign(targets=targets, value=value):
                self._assign(targets, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign([target], value)
            case ast.AugAssign(target=target, op=op, value=value):
                self._change(target, op, value)
            case ast.Return(value=value):
                self._give(Value(NOTHING, ()) if value is None else self.of(value))
            case ast.If(test=test, body=body, orelse=otherwise):
                self._if(test, body, otherwise)
            case ast.While(test=test, body=body, orelse=[]):
                self._while(test, body)
            case ast.For(target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range")) as ends, orelse=[]):
                self._for(name, ends.args, line.body)
            case ast.Break():
                self.loops[-1].left = True
                self.builder.branch(self.loops[-1].end)
            case ast.Continue():
                self.builder.branch(self.loops[-1].on)
            case _:
                raise CannotCompile(f"'{ast.unparse(line).splitlines()[0]}' is no line of a kernel.")

    def _assign(self, targets: Sequence[ast.expr], value: ast.expr) -> None:
        first = targets[0]
        if isinstance(first, ast.Tuple) and isinstance(value, ast.Tuple) and len(first.elts) == len(value.elts):
            given = [self.of(each) for each in value.elts]
            for one, each in zip(first.elts, given, strict=True):
                self._put(one, each)
            return
        found = self.of(value)
        for target in targets:
            self._put(target, found)

    def _put(self, target: ast.expr, value: Value) -> None:
        if isinstance(target, ast.Name):
            self._set(target.id, value)
        elif isinstance(target, ast.Tuple):
            parts = taken_apart(value)
            if len(parts) != len(target.elts):
                raise CannotCompile(f"{len(parts)} values do not go to {len(target.elts)} names.")
            for one, each in zip(target.elts, parts, strict=True):
                self._put(one, each)
        else:
            spot = self.spot(target)
            if isinstance(spot, Spot):
                arrays.write(self.builder, spot, value)
            else:
                arrays.copy_record(self.builder, value, spot)

    def _set(self, name: str, value: Value) -> None:
        if name not in self.names:
            kind = self.wide.get(name, value.kind)
            self.names[name] = kind, [self.named_room(each) for each in types_of(kind)]
        kind, places = self.names[name]
        if isinstance(kind, Known) and isinstance(value.kind, Known):
            if kind.thing is not value.kind.thing:
                raise CannotCompile(f"'{name}' stands for this and then for that: call each where it is meant.")
            return
        if isinstance(kind, Number) and isinstance(value.kind, Number):
            if numbers.common(kind, value.kind) != kind:
                raise Widened(name, numbers.common(kind, value.kind))
        for place, part in zip(places, self.as_kind(value, kind).parts, strict=True):
            self.builder.store(part, place)

    def _change(self, target: ast.expr, op: ast.operator, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._set(target.id, numbers.combined(self.builder, op, self.of(target), self.of(value)))
            return
        spot = self.spot(target)
        if not isinstance(spot, Spot):
            raise CannotCompile(f"'{ast.unparse(target)}' is no number.")
        before = arrays.read(self.builder, spot)
        arrays.write(self.builder, spot, numbers.combined(self.builder, op, before, self.of(value)))

    # -- ways

    def _if(self, test: ast.expr, body: Sequence[ast.stmt], otherwise: Sequence[ast.stmt]) -> None:
        yes, no, end = (self.builder.append_basic_block() for _ in range(3))
        self.test(test, yes, no)
        goes_on = False
        for begin, lines in ((yes, body), (no, otherwise)):
            self.builder.position_at_end(begin)
            self._lines(lines)
            if not self.builder.block.is_terminated:
                goes_on = True
                self.builder.branch(end)
        self.builder.position_at_end(end)
        if not goes_on:
            self.builder.unreachable()

    def _while(self, test: ast.expr, body: Sequence[ast.stmt]) -> None:
        ask, begin, end = (self.builder.append_basic_block() for _ in range(3))
        self.builder.branch(ask)
        self.builder.position_at_end(ask)
        for_ever = isinstance(test, ast.Constant) and bool(test.value)
        if for_ever:
            self.builder.branch(begin)
        else:
            self.test(test, begin, end)
        left = self._loop(ask, begin, end, body)
        if not self.builder.block.is_terminated:
            self.builder.branch(ask)
        self.builder.position_at_end(end)
        if for_ever and not left:
            self.builder.unreachable()

    def _for(self, name: str, ends: Sequence[ast.expr], body: Sequence[ast.stmt]) -> None:
        builder = self.builder
        found = [self._whole(each) for each in ends]
        if not 1 <= len(found) <= 3:
            raise CannotCompile(f"A range has one to three ends, not {len(found)}.")
        first = found[0] if len(found) > 1 else ir.Constant(I64, 0)
        last, step = found[min(1, len(found) - 1)], found[2] if len(found) > 2 else ir.Constant(I64, 1)
        if not isinstance(step, ir.Constant) or not step.constant:
            raise CannotCompile("The step of a range is a number that is written there, other than 0.")
        count = self.room(I64)
        builder.store(first, count)
        ask, begin, on, end = (builder.append_basic_block() for _ in range(4))
        builder.branch(ask)
        builder.position_at_end(ask)
        at = builder.load(count)
        builder.cbranch(builder.icmp_signed("<" if step.constant > 0 else ">", at, last), begin, end)
        builder.position_at_end(begin)
        self._set(name, Value(I8, (at,)))
        self._loop(on, builder.block, end, body)
        if not builder.block.is_terminated:
            builder.branch(on)
        builder.position_at_end(on)
        builder.store(builder.add(builder.load(count), step, flags=["nsw"]), count)
        builder.branch(ask)
        builder.position_at_end(end)

    def _loop(self, on: ir.Block, begin: ir.Block, end: ir.Block, body: Sequence[ast.stmt]) -> bool:
        """Write what is done each time; gives whether it may be left from within."""
        self.builder.position_at_end(begin)
        self.loops.append(loop := Loop(on, end))
        self._lines(body)
        self.loops.pop()
        return loop.left

    def _give(self, value: Value) -> None:
        kind = self.gives if self.gives is not None else self.wide.get(GIVEN, value.kind)
        if isinstance(kind, Number) and isinstance(value.kind, Number) and numbers.common(kind, value.kind) != kind:
            raise Widened(GIVEN, numbers.common(kind, value.kind))
        self.gives = kind
        for at, part in enumerate(self.as_kind(value, kind).parts):
            spot = arrays.further(self.builder, self.made.args[0], 8 * at)
            held = self.builder.zext(part, BYTE) if part.type is BIT else part
            self.builder.store(held, spot, align=8)
        self.end(0)
