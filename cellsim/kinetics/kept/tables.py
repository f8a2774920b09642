"""Arrays and numbers by name behind one address, as machine code is given them.

A named tuple that is handed on field by field is hundreds of arguments, of which the compiler makes as many in every
function that passes it on. In a table each field has places of eight bytes: a number has one, an array its address and
its lengths; a tuple within lies in the midst of the others.
"""

import struct
from sys import intern
from typing import Any

import numpy as np

# the flags of numpy's arrays that count: rows side by side, even addresses, may be written
FLAGS = (("c_contiguous", 0x1), ("aligned", 0x100), ("writeable", 0x400))
MOST_RECORDS = 256  # kinds of records that are held at once
_records: dict[int, tuple[np.dtype, str]] = {}


class FieldTable:
    """The table of a named tuple; it holds on to its arrays. Numbers in it stay as they were.

    ``kind`` says what each field is, and ``address`` where the first place lies.

    Raises
    ------
    TypeError : a field is nothing that machine code can be given, or an array whose entries do not lie side by side.
    """

    __slots__ = ("_group", "_places", "address", "kind")

    def __init__(self, group: Any) -> None:
        kinds: list[str] = []
        form, values = _laid_out(group, kinds)
        self._group, self._places = group, struct.pack(form, *values)
        self.kind = intern("".join(kinds))
        self.address = np.frombuffer(self._places, np.int64).ctypes.data

    def __reduce__(self) -> tuple:
        """A copy is the table of a copy: addresses are those of arrays of its own."""
        return FieldTable, (self._group,)


def kind_of(each: Any) -> str:
    """What an argument is: "f8", "i8", "b1"; an array with rank, flags, size of an entry and kind; or a table.

    Raises
    ------
    TypeError : it is nothing that machine code can be given.
    """
    if isinstance(each, np.ndarray):
        flags = sum(bit for name, bit in FLAGS if getattr(each.flags, name))
        return f"array|{each.ndim}|{flags}|{each.itemsize}|{_entries(each.dtype)}"
    return FieldTable(each).kind if _is_group(each) else _number(each)


def _laid_out(group: Any, kinds: list[str]) -> tuple[str, list[int | float]]:
    """The form of each place and what stands in it; what fields are is added to ``kinds``."""
    form, values = "", []
    kinds.append(f"table|{type(group).__name__}(")
    for name, each in zip(group._fields, group, strict=True):
        if isinstance(each, np.ndarray):
            if not each.flags.carray:
                raise TypeError(f"The entries of {type(group).__name__}.{name} must lie side by side, to be written.")
            form += f"{1 + each.ndim}q"
            # the interface writes records down, and is the quicker one for plain numbers
            address = each.ctypes.data if each.dtype.names else each.__array_interface__["data"][0]
            values += [address, *each.shape]
            kinds.append(f"{name} array|{each.ndim}|{_entries(each.dtype)}, ")
        elif _is_group(each):
            kinds.append(f"{name} ")
            inside, more = _laid_out(each, kinds)
            form, values = form + inside, values + more
        else:
            number = _number(each)
            form += "d" if number == "f8" else "q"
            values.append(each)
            kinds.append(f"{name} {number}, ")
    kinds.append(") ")
    return form, values


def _entries(dtype: np.dtype) -> str:
    """What an array holds; records are told apart by which object says so, for numpy writes them down to hash them."""
    if dtype.names is None:
        return dtype.str
    known = _records.get(id(dtype))
    if known is None:
        if len(_records) == MOST_RECORDS:
            _records.clear()
        known = _records[id(dtype)] = dtype, str(dtype.descr)
    return known[1]


def _is_group(each: Any) -> bool:
    return isinstance(each, tuple) and hasattr(each, "_fields")


def _number(each: Any) -> str:
    if not isinstance(each, float | int):
        raise TypeError(f"Machine code is given numbers, arrays and named tuples of them, not {type(each).__name__}.")
    return "b1" if isinstance(each, bool) else "f8" if isinstance(each, float) else "i8"
