"""The compiler's cache over sealed files: nothing is unpickled or loaded before its seal was found whole.

The compiler's own cache unpickles whatever it finds, and runs whatever machine code that holds. One file here is one
function for one kind of arguments; there is no index that could lead to another's.
"""

import gc
import hashlib
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
from numba.core.caching import NullCache
from numba.core.compiler import CompileResult
from numba.core.dispatcher import Dispatcher
from numba.core.runtime import rtsys
from numba.core.serialize import dumps

from cellsim.errors import IntegrationError
from cellsim.kinetics.kept.seals import doubted, find, keep


class Sealed(NullCache):
    """Machine code of one function of an emitted text, with its mark: what it was asked and what it computed then.

    What was compiled is published by ``publish``, when its mark is known.
    """

    def __init__(self, text: str, function: str) -> None:
        self.name, self.mark = f"{text}.{function}", ""
        self._expected: set[str] = set()
        self._waiting: dict[str, bytes] = {}
        self._believed = True

    @property
    def cache_path(self) -> str:
        """What the names of its files begin with."""
        return self.name

    def flush(self) -> None:
        """Believe nothing that was kept before."""
        self._believed = False
        self._expected.clear()

    def load_overload(self, sig: Any, target_context: Any) -> CompileResult | None:
        """The kept machine code for some kinds of arguments, if it is there and whole."""
        # all that machine code calls back; the compiler's tables take half a second more, and it reads them itself
        # before it compiles
        rtsys.initialize(target_context)
        name = self._file(sig, target_context.codegen())
        body = find(name) if self._believed else None
        if body is None:
            return None
        mark, _, code = body.partition(b"\n")
        try:
            # its seal is whole, and it and its folder can be written by the user alone
            found = CompileResult._rebuild(target_context, *pickle.loads(code))  # noqa: S301
        except Exception as reason:  # whatever it is, compiling anew mends it
            doubted(name, f"cannot be loaded ({type(reason).__name__})")
            return None
        self._expected.add(mark.decode())
        return found

    def save_overload(self, sig: Any, data: Any) -> None:
        """Take machine code that was just compiled, to be kept."""
        if data.lifted or data.library.has_dynamic_globals:
            raise TypeError(f"{self.name} holds addresses of this process; write it so that it can be kept.")
        for each in data._find_referenced_environments():  # of functions that have no machine code of their own
            data.library.codegen.set_env(each.env_name, each)
        *rest, environments = data._reduce()
        # those of the compiler's own functions are asked by nothing that is kept, and would load what they stand in
        ours = tuple(each for each in environments if not each.globals["__name__"].startswith("numba."))
        self._waiting[self._file(sig, data.codegen)] = dumps((*rest, ours))
        if self.mark:
            self.publish(self.mark)

    def differs(self, mark: str) -> bool:
        """Whether something that was loaded computes other than ``mark``."""
        return not self._expected <= {mark}

    def compiled_for(self, question: str) -> bool:
        """Whether all that was loaded was asked the same when it was compiled."""
        return all(mark.startswith(question) for mark in self._expected)

    def publish(self, mark: str) -> None:
        """Publish what was compiled, with its mark."""
        self.mark = mark
        while self._waiting:
            name, code = self._waiting.popitem()
            keep(name, f"{mark}\n".encode() + code)

    def _file(self, sig: Any, codegen: Any) -> str:
        kind = hashlib.sha256(repr((sig, codegen.magic_tuple())).encode()).hexdigest()[:16]
        return f"{self.name}.{kind}.nbc"


def kept(function: Any) -> Any:
    """A compiled function of an emitted text, whose machine code is kept.

    Raises
    ------
    IntegrationError : the compiler was told to compile nothing.
    """
    if not isinstance(function, Dispatcher):
        raise IntegrationError(
            "NUMBA_DISABLE_JIT is set, so kernels cannot be compiled, and a run would take days. Unset it."
        )
    dispatcher: Any = function
    dispatcher._cache = Sealed(function.py_func.__module__, function.py_func.__name__)
    return function


def address_of(function: Any) -> int:
    """Where the machine code of a compiled function lies, which must have been compiled for one kind of arguments."""
    (code,) = function.overloads.values()
    return int(code.library.get_pointer_to_function(code.fndesc.llvm_func_name))


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


def tried(function: Any, trial: Callable[[], tuple]) -> None:
    """Call a function for the first time, and see that what was kept computes what it did when it was compiled.

    ``trial`` makes the arguments, which are small and always the same; the call may fill them.
    """

    def mark() -> str:
        arguments = trial()
        question = fingerprint(arguments)
        return f"{question} {fingerprint((function(*arguments), arguments))}"

    # the compiler leaves much that lies in circles, and a tenth of its time would go to look through what stays
    collecting = gc.isenabled()
    gc.disable()
    try:
        found, sealed = mark(), getattr(function, "_cache", None)
    finally:
        if collecting:
            gc.enable()
    if isinstance(sealed, Sealed):
        if sealed.differs(found):
            if sealed.compiled_for(found.partition(" ")[0]):
                doubted(sealed.name, "computes other numbers here than when it was compiled")
            function.recompile()
            found = mark()
        sealed.publish(found)
