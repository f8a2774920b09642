"""Where entries of arrays, fields of records and fields of tables lie, and how they are read and written."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir

from cellsim.kinetics.compiler.kinds import (
    ADDRESS,
    B1,
    BIT,
    BYTE,
    F8,
    F64,
    I8,
    I64,
    PLAIN,
    STORED,
    ArrayOf,
    Kind,
    RecordOf,
    TableOf,
    Value,
    kind_of,
    types_of,
)
from cellsim.kinetics.compiler.numbers import converted, truth
from cellsim.kinetics.compiler.refused import CannotCompile

ZERO = ir.Constant(I64, 0)


class Spot(NamedTuple):
    """Where a stored number lies."""

    form: str
    address: ir.Value
    even: bool = True
    fixed: bool = False


def moved(builder: ir.IRBuilder, base: ir.Value, count: ir.Value, size: int) -> ir.Value:
    """An address so many entries further on."""
    return further(builder, base, builder.mul(count, ir.Constant(I64, size)))


def further(builder: ir.IRBuilder, base: ir.Value, bytes_: ir.Value | int) -> ir.Value:
    """An address so many bytes further on."""
    count = ir.Constant(I64, bytes_) if isinstance(bytes_, int) else bytes_
    return builder.gep(base, [count], inbounds=True, source_etype=BYTE)


def read(builder: ir.IRBuilder, spot: Spot) -> Value:
    """The number that is stored there."""
    kind, stored = PLAIN[spot.form], STORED[spot.form]
    found = builder.load(spot.address, align=_align(spot), typ=stored)
    if kind == F8:
        return Value(F8, (found if stored is F64 else builder.fpext(found, F64),))
    if kind == B1:
        return Value(B1, (builder.icmp_unsigned("!=", found, ir.Constant(BYTE, 0)),))
    return Value(I8, (found if stored is I64 else builder.sext(found, I64),))


def write(builder: ir.IRBuilder, spot: Spot, value: Value) -> None:
    """Store a number there."""
    if spot.fixed:
        raise CannotCompile("Arrays that the text itself holds cannot be set: give the function one to write in.")
    kind, stored = PLAIN[spot.form], STORED[spot.form]
    held = converted(builder, value, kind).parts[0]
    if kind == F8 and stored is not F64:
        held = builder.fptrunc(held, stored)
    elif kind == B1:
        held = builder.zext(held, BYTE)
    elif kind == I8 and stored is not I64:
        held = builder.trunc(held, stored)
    builder.store(held, spot.address, align=_align(spot))


def _align(spot: Spot) -> int:
    return int(spot.form[1:]) if spot.even else 1


def inside(builder: ir.IRBuilder, array: Value, places: Sequence[ir.Value]) -> Spot | Value:
    """An entry of an array; or the array that is left, where it has more axes than there are places."""
    kind, (address, *lengths) = _array(array), array.parts
    if len(places) > kind.rank:
        raise CannotCompile(f"An array of rank {kind.rank} has no {len(places)} places.")
    spot: Any = ZERO
    for axis in range(kind.rank):
        spot = builder.mul(spot, lengths[axis]) if axis else spot
        spot = builder.add(spot, places[axis]) if axis < len(places) else spot
    address = moved(builder, address, spot, kind.size)
    if len(places) < kind.rank:
        return Value(ArrayOf(kind.entry, kind.rank - len(places), kind.fixed), (address, *lengths[len(places) :]))
    if isinstance(kind.entry, RecordOf):
        return Value(kind.entry, (address,))
    return Spot(kind.entry, address, fixed=kind.fixed)


def cut(builder: ir.IRBuilder, array: Value, first: ir.Value | None, last: ir.Value | None) -> Value:
    """The entries from a first to before a last one; as in Python, what is outside of the array is left out."""
    kind, (address, length, *others) = _array(array), array.parts
    begin = ZERO if first is None else _held_in(builder, first, length)
    end = length if last is None else _held_in(builder, last, length)
    size = builder.sub(end, begin)
    size = builder.select(builder.icmp_signed("<", size, ZERO), ZERO, size)
    step: Any = begin
    for each in others:
        step = builder.mul(step, each)
    return Value(kind, (moved(builder, address, step, kind.size), size, *others))


def _held_in(builder: ir.IRBuilder, place: ir.Value, length: ir.Value) -> ir.Value:
    place = from_begin(builder, place, length)
    place = builder.select(builder.icmp_signed("<", place, ZERO), ZERO, place)
    return builder.select(builder.icmp_signed(">", place, length), length, place)


def from_begin(builder: ir.IRBuilder, place: ir.Value, length: ir.Value) -> ir.Value:
    """A place that may be counted from the end."""
    return builder.select(builder.icmp_signed("<", place, ZERO), builder.add(place, length), place)


def _array(value: Value) -> ArrayOf:
    if not isinstance(value.kind, ArrayOf):
        raise CannotCompile("Only arrays have places.")
    return value.kind


def length_of(value: Value) -> Value:
    """Of an array, along its first axis."""
    _array(value)
    return Value(I8, (value.parts[1],))


def size_of(builder: ir.IRBuilder, value: Value) -> Value:
    """How many entries an array has."""
    _array(value)
    found = value.parts[1]
    for each in value.parts[2:]:
        found = builder.mul(found, each)
    return Value(I8, (found,))


def field_of_record(builder: ir.IRBuilder, record: Value, name: str) -> Spot | None:
    """Where a field of a record lies, if it has one of that name."""
    if not isinstance(record.kind, RecordOf):
        return None
    for each, place, form in record.kind.fields:
        if each == name and isinstance(form, str):
            address = further(builder, record.parts[0], place)
            return Spot(form, address, place % int(form[1:]) == 0 == record.kind.size % int(form[1:]))
    return None


def copy_record(builder: ir.IRBuilder, record: Value, to: Value) -> None:
    """Write one record over another of its kind."""
    if not isinstance(record.kind, RecordOf) or record.kind != to.kind:
        raise CannotCompile("A record is written over by another of its kind.")
    for name, _, _ in record.kind.fields:
        here, there = (field_of_record(builder, each, name) for each in (record, to))
        if here is None or there is None:
            raise CannotCompile(f"A record within a record, such as {name}, is not copied.")
        write(builder, there, read(builder, here))


def field_of_table(builder: ir.IRBuilder, table: Value, name: str) -> Value | None:
    """A field of a table, if it has one of that name; while machine code runs nobody writes in a table."""
    fields: tuple[tuple[str, int, Kind], ...] = table.kind.fields if isinstance(table.kind, TableOf) else ()
    found = next(((place, kind) for each, place, kind in fields if each == name), None)
    if found is None:
        return None
    place, kind = found
    begin = further(builder, table.parts[0], 8 * place)
    if isinstance(kind, TableOf):
        return Value(kind, (begin,))
    held = []
    for at, type_ in enumerate(types_of(kind)):
        wide = I64 if type_ is BIT else type_
        read_ = builder.load(further(builder, begin, 8 * at), typ=wide)
        read_.set_metadata("invariant.load", builder.module.add_metadata([]))
        held.append(truth(builder, Value(I8, (read_,))) if type_ is BIT else read_)
    return Value(kind, tuple(held))


def constant_array(module: ir.Module, given: np.ndarray) -> Value:
    """An array that the text knows, within the machine code."""
    given = np.ascontiguousarray(given)
    kind, flat = kind_of(given), given.ravel()
    if not isinstance(kind, ArrayOf) or isinstance(kind.entry, RecordOf) or not flat.size:
        raise CannotCompile("A text knows arrays of numbers alone, and none that is empty.")
    row = ir.ArrayType(STORED[kind.entry], flat.size)
    made = ir.GlobalVariable(module, row, module.get_unique_name("numbers"))
    made.global_constant, made.linkage = True, "internal"
    made.initializer = ir.Constant(row, [ir.Constant(STORED[kind.entry], 1 * each.item()) for each in flat])
    fixed = ArrayOf(kind.entry, kind.rank, fixed=True)
    return Value(fixed, (made.bitcast(ADDRESS), *(ir.Constant(I64, each) for each in given.shape)))
