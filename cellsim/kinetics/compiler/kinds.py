"""What a value is, as far as machine code must know before it runs.

A number is held in a register. An array is an address and its lengths, with entries side by side; a record the address
of its bytes. A table (``kept.tables``) is one address, off which fields are read where they are named; a group holds
several values, with names or without. What the text names and the compiler knows, such as a function, is held nowhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from llvmlite import ir

from cellsim.kinetics.compiler.refused import CannotCompile

F64, I64, BYTE, BIT = ir.DoubleType(), ir.IntType(64), ir.IntType(8), ir.IntType(1)
ADDRESS = ir.PointerType()
STORED: dict[str, ir.Type] = {
    "f8": F64, "f4": ir.FloatType(), "i8": I64, "i4": ir.IntType(32), "i2": ir.IntType(16), "i1": BYTE, "b1": BYTE,
}  # fmt: skip


@dataclass(frozen=True)
class Number:
    """ "f8", "i8" or "b1"."""

    name: str


F8, I8, B1 = Number("f8"), Number("i8"), Number("b1")
PLAIN = {"f8": F8, "f4": F8, "i8": I8, "i4": I8, "i2": I8, "i1": I8, "b1": B1}  # what a stored number is when read


@dataclass(frozen=True)
class RecordOf:
    """Bytes with numbers in them: name, place in bytes and form of each."""

    size: int
    fields: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True)
class ArrayOf:
    """Entries side by side: numbers in a form of STORED, or records."""

    entry: "str | RecordOf"
    rank: int
    fixed: bool = False  # of the text itself, where nobody writes

    @property
    def size(self) -> int:
        """Bytes of an entry."""
        return self.entry.size if isinstance(self.entry, RecordOf) else int(self.entry[1:])


@dataclass(frozen=True)
class TableOf:
    """Fields by name: place, in words of eight bytes, and kind of each."""

    name: str
    fields: tuple[tuple[str, int, "Kind"], ...]


@dataclass(frozen=True)
class Group:
    """Several values, handed on one by one."""

    kinds: tuple["Kind", ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Known:
    """Something of Python that the compiler itself knows."""

    thing: Any


Kind = Number | RecordOf | ArrayOf | TableOf | Group | Known
NOTHING = Group(())


class Value(NamedTuple):
    """A kind, and the registers that hold what is of it."""

    kind: Kind
    parts: tuple[ir.Value, ...]


def kind_of(given: Any) -> Kind:
    """The kind of an argument that Python gives; of a named tuple its table.

    Raises
    ------
    CannotCompile : machine code can be given no such thing.
    """
    if isinstance(given, np.ndarray):
        if not given.flags.c_contiguous:
            raise CannotCompile("Machine code is given arrays whose entries lie side by side, row by row.")
        return ArrayOf(_entry(given.dtype), given.ndim)
    if isinstance(given, tuple) and hasattr(given, "_fields"):
        fields, place = [], 0
        for name, each in zip(given._fields, given, strict=True):
            fields.append((name, place, kind := kind_of(each)))
            place += _words(kind)
        return TableOf(type(given).__name__, tuple(fields))
    if isinstance(given, bool | np.bool_):
        return B1
    if isinstance(given, int | np.integer):
        return I8
    if isinstance(given, float | np.floating):
        return F8
    raise CannotCompile(f"Machine code is given numbers, arrays and named tuples of them, not {type(given).__name__}.")


def _entry(dtype: np.dtype) -> "str | RecordOf":
    if dtype.fields is None:
        form = dtype.str[1:]
        if form not in STORED or not dtype.isnative:
            raise CannotCompile(f"Machine code is given no arrays of {dtype}.")
        return form
    fields = ((name, place, _entry(kind)) for name, (kind, place, *_) in dtype.fields.items())
    return RecordOf(dtype.itemsize, tuple(fields))  # type: ignore[arg-type]


def _words(kind: Kind) -> int:
    """How many words of eight bytes a field takes in a table."""
    return sum(_words(each) for *_, each in kind.fields) if isinstance(kind, TableOf) else len(types_of(kind))


def types_of(kind: Kind) -> list[ir.Type]:
    """The types of the registers that hold a value."""
    match kind:
        case Number(name):
            return [{"f8": F64, "i8": I64, "b1": BIT}[name]]
        case ArrayOf(rank=rank):
            return [ADDRESS, *[I64] * rank]
        case RecordOf() | TableOf():
            return [ADDRESS]
        case Group(kinds):
            return [each for inner in kinds for each in types_of(inner)]
    return []


def passed_as(kind: Kind) -> list[ir.Type]:
    """The same as they are handed to functions and lie in memory, where a bit takes a byte."""
    return [BYTE if each is BIT else each for each in types_of(kind)]


def taken_apart(value: Value) -> list[Value]:
    """The values of a group."""
    if not isinstance(value.kind, Group):
        raise CannotCompile("Only what was put together can be taken apart.")
    found, at = [], 0
    for kind in value.kind.kinds:
        count = len(types_of(kind))
        found.append(Value(kind, value.parts[at : at + count]))
        at += count
    return found


def put_together(values: Sequence[Value], names: tuple[str, ...] = ()) -> Value:
    """Several values as one."""
    return Value(
        Group(tuple(each.kind for each in values), names), tuple(part for each in values for part in each.parts)
    )
