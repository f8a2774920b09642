"""Machine code as it was kept, called by Python without the compiler that made it."""

import ctypes
import hashlib
import json
import struct
from collections.abc import Sequence
from copy import copy
from functools import cache
from sys import intern
from typing import Any

import numpy as np
from llvmlite import binding

from cellsim.errors import IntegrationError
from cellsim.kinetics.kept.tables import FLAGS, FieldTable

_DOOR = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p)
_ANSWERS = {"f8": ctypes.c_double, "i8": ctypes.c_int64, "": None}


def fingerprint(outcome: Any) -> str:
    """A digest of numbers, arrays, and tuples of them."""
    digest = hashlib.sha256()

    def take(thing: Any) -> None:
        if isinstance(thing, tuple):
            for each in thing:
                take(each)
        elif thing is not None:
            array = np.asarray(thing)
            digest.update(f"{array.dtype} {array.shape}".encode() + array.tobytes())

    take(outcome)
    return digest.hexdigest()


class Native:
    """A function of kept machine code; ``address`` is where it lies for other machine code.

    Parameters
    ----------
    header : its names, the kinds of its arguments and what it gives, as JSON
    code : an object file
    example : arguments as it takes them
    """

    def __init__(self, header: bytes, code: bytes, example: Sequence[Any]) -> None:
        says = json.loads(header)
        engine = self._engine = _engine()
        engine.add_object_file(binding.ObjectFileRef.from_data(code))
        engine.finalize_object()
        self._door = _DOOR(engine.get_function_address(says["door"]))
        self.address = engine.get_function_address(says["own"])
        self._answer = _ANSWERS[says["gives"]]
        # one word for each kind in a process, so that a glance tells whether two are the same
        self._kinds = list(map(intern, says["kinds"]))
        self._held: tuple[Any, ...] = ()
        self._packed, self._kept = b"", list[FieldTable]()
        self._left_open(self._kinds)
        arrays = [each for each in example if isinstance(each, np.ndarray)]
        self._dtypes = [each.dtype for each in arrays]
        self._wanted = self._types_of([(type(each), each.dtype) for each in arrays])

    def _left_open(self, kinds: Sequence[str]) -> None:
        """Note what is told in a call, and how that lies in memory."""
        self._open, self._tables = len(kinds), [(at, kind) for at, kind in enumerate(kinds) if kind[0] == "t"]
        self._arrays = [at for at, kind in enumerate(kinds) if kind[0] == "a"]
        self._pack = struct.Struct(
            "".join({"f": "d", "i": "q", "b": "q", "a": "Q", "t": "Q"}[kind[0]] for kind in kinds)
        ).pack

    def holding(self, *first: Any) -> "Native":
        """The same with its first arguments given for good, which are looked at now; it takes those that follow.

        Raises
        ------
        TypeError : an argument is of another kind than those that it was compiled for.
        """
        other, kinds = copy(self), self._kinds[len(self._held) :]
        other._left_open(kinds[: len(first)])
        words, tables = other._words(first)
        other._held, other._packed = (*self._held, *first), self._packed + other._pack(*words)
        other._kept = [*self._kept, *tables]
        other._left_open(kinds[len(first) :])
        return other

    def __call__(self, *given: Any) -> Any:
        """Call it; what it is given is looked at, and never converted. For a named tuple its table may be given.

        Raises
        ------
        TypeError : an argument is of another kind than those that it was compiled for.
        IntegrationError : memory ran out.
        """
        words, _tables = self._words(given)  # tables are held until it is over
        packed = self._packed + self._pack(*words)
        answer = self._answer() if self._answer else None
        result = ctypes.byref(answer) if answer is not None else None
        status = self._door(packed, self._wanted, result)
        if status > 0:
            status = self._door(packed, self._other((*self._held, *given)), result)
        if status > 0:
            raise TypeError("Arrays of this numpy lie in memory in another way than machine code was told.")
        if status:
            raise IntegrationError("There is not enough memory for the state of these fibers. Simulate fewer.")
        return None if answer is None else answer.value

    def _words(self, given: Sequence[Any]) -> tuple[list[Any], list[FieldTable]]:
        """What arguments are in eight bytes each, and the tables whose addresses are among that."""
        if len(given) != self._open:
            raise TypeError(f"Machine code is given {self._open} arguments, not {len(given)}.")
        words, tables = list(given), []
        for at in self._arrays:
            words[at] = id(given[at])
        for at, kind in self._tables:
            table = self._table(given[at], kind)
            tables.append(table)
            words[at] = table.address
        return words, tables

    @staticmethod
    def _table(given: Any, kind: str) -> FieldTable:
        found = given if type(given) is FieldTable else FieldTable(given)
        if found.kind != kind:
            raise TypeError(
                f"Machine code was compiled for {kind.partition('|')[2]}, not {found.kind.partition('|')[2]}."
            )
        return found

    def _other(self, given: Sequence[Any]) -> Any:
        """What arrays are that are not of the very type that was expected, but as good."""
        found, dtypes = [], iter(self._dtypes)
        for each, kind in zip(given, self._kinds, strict=True):
            if kind.startswith("array"):
                dtype = next(dtypes)
                _, rank, flags, *_ = kind.split("|")
                good = isinstance(each, np.ndarray) and each.dtype == dtype and each.ndim == int(rank)
                if not good or any(int(flags) & bit and not getattr(each.flags, name) for name, bit in FLAGS):
                    other = f"{each.dtype} of rank {each.ndim}" if isinstance(each, np.ndarray) else type(each).__name__
                    raise TypeError(f"Machine code was compiled for arrays of {dtype} of rank {rank}, not {other}.")
                found.append((type(each), each.dtype))
        return self._types_of(found)

    @staticmethod
    def _types_of(found: Sequence[tuple[type, np.dtype]]) -> Any:
        return (ctypes.c_uint64 * (2 * len(found)))(*(id(each) for pair in found for each in pair))


def _engine() -> Any:
    """What gives machine code a place in memory; one for each, since some have names in common."""
    _begin()
    maker = binding.Target.from_triple(binding.get_process_triple()).create_target_machine(jit=True)
    return binding.create_mcjit_compiler(binding.parse_assembly(""), maker)


@cache
def _begin() -> None:
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
