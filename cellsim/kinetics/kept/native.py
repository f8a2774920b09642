"""Machine code as it was kept, called by Python without the compiler that made it."""

import ctypes
import hashlib
import json
import struct
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np
from llvmlite import binding

from cellsim.errors import IntegrationError

# the flags of numpy's arrays that count: rows side by side, even addresses, may be written
_FLAGS = (("c_contiguous", 0x1), ("aligned", 0x100), ("writeable", 0x400))
_DOOR = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p)
_ANSWERS = {"f8": ctypes.c_double, "i8": ctypes.c_int64, "": None}


def leaves(given: Sequence[Any]) -> Iterator[Any]:
    """Arguments one by one, with tuples taken apart."""
    for each in given:
        if isinstance(each, tuple):
            yield from leaves(each)
        else:
            yield each


def kinds_of(given: Sequence[Any]) -> list[str]:
    """What each argument is: "f8", "i8", "b1", or an array, with rank, flags, size of an entry and kind of numbers.

    Raises
    ------
    TypeError : it is nothing that machine code can be given.
    """
    kinds = []
    for each in leaves(given):
        if isinstance(each, np.ndarray):
            flags = sum(bit for name, bit in _FLAGS if getattr(each.flags, name))
            kinds.append(f"array|{each.ndim}|{flags}|{each.itemsize}|{each.dtype.descr}")
        elif isinstance(each, float | int):
            kinds.append("b1" if isinstance(each, bool) else "f8" if isinstance(each, float) else "i8")
        else:
            raise TypeError(f"Machine code is given numbers and arrays, not {type(each).__name__}.")
    return kinds


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
        self._kinds = says["kinds"]
        self._arrays = [kind.startswith("array") for kind in self._kinds]
        self._pack = struct.Struct(
            "".join({"f": "d", "i": "q", "b": "q", "a": "Q"}[kind[0]] for kind in self._kinds)
        ).pack
        self._flat = not any(isinstance(each, tuple) for each in example)
        arrays = [each for each in leaves(example) if isinstance(each, np.ndarray)]
        self._dtypes = [each.dtype for each in arrays]
        self._wanted = self._types_of([(type(each), each.dtype) for each in arrays])

    def __call__(self, *given: Any) -> Any:
        """Call it; what it is given is looked at, and never converted.

        Raises
        ------
        TypeError : an argument is of another kind than those that it was compiled for.
        IntegrationError : memory ran out.
        """
        each = given if self._flat else list(leaves(given))
        packed = self._pack(*[id(one) if array else one for one, array in zip(each, self._arrays, strict=False)])
        answer = self._answer() if self._answer else None
        result = ctypes.byref(answer) if answer is not None else None
        status = self._door(packed, self._wanted, result)
        if status > 0:
            status = self._door(packed, self._other(each), result)
        if status > 0:
            raise TypeError("Arrays of this numpy lie in memory in another way than machine code was told.")
        if status:
            raise IntegrationError("There is not enough memory for the state of these fibers. Simulate fewer.")
        return None if answer is None else answer.value

    def _other(self, given: Sequence[Any]) -> Any:
        """What arrays are that are not of the very type that was expected, but as good."""
        found, dtypes = [], iter(self._dtypes)
        for each, kind in zip(given, self._kinds, strict=True):
            if kind.startswith("array"):
                dtype = next(dtypes)
                _, rank, flags, *_ = kind.split("|")
                good = isinstance(each, np.ndarray) and each.dtype == dtype and each.ndim == int(rank)
                if not good or any(int(flags) & bit and not getattr(each.flags, name) for name, bit in _FLAGS):
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
