"""Where a function keeps what it works on, and how it ends."""

from typing import Any

import numpy as np
from llvmlite import ir

from cellsim.kinetics.compiler import numbers
from cellsim.kinetics.compiler.kinds import ADDRESS, I8, I64, STORED, ArrayOf, Known, Value
from cellsim.kinetics.compiler.refused import CannotCompile

LINE = 64  # bytes that the widest registers like an array to begin at a multiple of


class Memory:
    """Places of a function's own.

    Parameters
    ----------
    whole : the text around it
    made : the function, of where its answer goes and of its arguments; it gives 0, or -1 where memory ran out
    outer : whether it may have arrays of its own
    """

    def __init__(self, whole: Any, made: ir.Function, outer: bool) -> None:
        self.whole, self.made, self.outer, self.fails = whole, made, outer, False
        self.builder = ir.IRBuilder(made.append_basic_block("entry"))
        self._rooms: list[ir.Value] = []
        begin = self.builder.append_basic_block("begin")
        self.builder.branch(begin)
        self.builder.position_at_end(begin)

    def room(self, kind: ir.Type) -> ir.Value:
        """A place for one value."""
        with self.builder.goto_entry_block():
            return self.builder.alloca(kind)

    def named_room(self, kind: ir.Type) -> ir.Value:
        """The same for a variable: nothing, until it is set, for what is unknown may lead a processor anywhere."""
        place = self.room(kind)
        with self.builder.goto_entry_block():
            self.builder.store(kind(None) if isinstance(kind, ir.PointerType) else kind(0), place)
        return place

    def array(self, cleared: bool, size: Value, kind: Value | None = None) -> Value:
        """A row that lasts as long as the function does, of floats unless another kind is named."""
        if not self.outer:
            raise CannotCompile("Only entries have arrays of their own.")
        named = kind.kind.thing if kind is not None and isinstance(kind.kind, Known) else np.float64
        try:
            whole = ArrayOf(np.dtype(named).str[1:], 1)
        except TypeError:
            whole = ArrayOf("", 1)
        if whole.entry not in STORED:
            raise CannotCompile(f"Machine code has no arrays of {getattr(named, '__name__', named)}.")
        count = numbers.converted(self.builder, size, I8).parts[0]
        room = self.builder.add(self.builder.mul(count, ir.Constant(I64, whole.size)), ir.Constant(I64, LINE))
        held = self.builder.call(self.whole.outside("malloc", ADDRESS, I64), [room])
        place = self.room(ADDRESS)
        with self.builder.goto_entry_block():
            self.builder.store(ADDRESS(None), place)
        self._rooms.append(place)
        self.builder.store(held, place)
        self.give_up_unless(self.builder.icmp_unsigned("!=", held, ADDRESS(None)))
        if cleared:
            self.whole.clear(self.builder, held, room)
        after = self.builder.add(self.builder.ptrtoint(held, I64), ir.Constant(I64, LINE))
        even = self.builder.inttoptr(self.builder.and_(after, ir.Constant(I64, -LINE)), ADDRESS)
        return Value(whole, (even, count))

    def give_up_unless(self, good: ir.Value) -> None:
        """End with the status -1 where memory ran out."""
        self.fails = True
        lost, on = (self.builder.append_basic_block() for _ in range(2))
        self.builder.cbranch(good, on, lost)
        self.builder.position_at_end(lost)
        self.end(-1)
        self.builder.position_at_end(on)

    def end(self, status: int) -> None:
        """Leave the function with a status, and give back its arrays."""
        for place in self._rooms:
            self.builder.call(self.whole.outside("free", ir.VoidType(), ADDRESS), [self.builder.load(place)])
        self.builder.ret(ir.Constant(I64, status))
