"""Functions of an emitted text made into machine code, in a form that needs no compiler to be called."""

import gc
import json
from collections.abc import Sequence
from typing import Any

from numba.core.dispatcher import Dispatcher

from cellsim.errors import IntegrationError
from cellsim.kinetics.kept.table_types import type_of
from cellsim.kinetics.kept.tables import kind_of


def kept(function: Any) -> Any:
    """A compiled function of an emitted text, whose machine code is kept.

    Raises
    ------
    IntegrationError : the compiler was header to compile nothing.
    """
    if not isinstance(function, Dispatcher):
        raise IntegrationError(
            "NUMBA_DISABLE_JIT is set, so kernels cannot be compiled, and a run would take days. Unset it."
        )
    return function


def compiled(function: Any, door: str, arguments: Sequence[Any]) -> bytes:
    """Machine code of a function of an emitted text: what it is, as a line of JSON, and then an object file.

    Parameters
    ----------
    function : as the text has it
    door : the name by which Python finds it
    arguments : as it is called
    """
    signature, kinds = tuple(map(type_of, arguments)), list(map(kind_of, arguments))
    function.py_func.door = door, kinds
    # the compiler leaves much that lies in circles, and a tenth of its time would go to look through what stays
    collecting = gc.isenabled()
    gc.disable()
    try:
        function.compile(signature)
    finally:
        if collecting:
            gc.enable()
    library = function.overloads[signature].library
    header = {"door": door, "own": library.own, "gives": library.gives, "kinds": kinds}
    return json.dumps(header).encode() + b"\n" + library.code
