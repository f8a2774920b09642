"""One self-contained text per kernel, kept under the hash of all it depends on.

A kernel whose helpers live in other files would go on returning old results
after one of them was edited. So the sources are gathered into one text, and its machine code is
kept in a file named by the hash of the text.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from cellsim.kinetics.kept.program import Program, machine_name


def gather(
    inner: Sequence[Callable | str],
    entries: Sequence[Callable],
    constants: Mapping[str, float],
    layouts: Sequence[type] = (),
    made: Sequence[type] = (),
    rare: Sequence[Callable] = (),
    ahead: Sequence[str] = (),
) -> str:
    """The text of a kernel: compiled helpers, cached entries, and the constants they name.

    Helpers are functions, or texts of functions; ``ahead`` are lines that such texts need above them.
    ``layouts`` are the named tuples that the entries take. Their fields become
    part of the text, and so of its hash, because compiled code knows a field
    only by its place. ``made`` are the named tuples that the helpers make.
    Helpers are compiled into their callers, because passing rows of arrays on costs more than most of them do;
    ``rare`` are those that are called so seldom that it does not matter. None may make an array, and Python cannot
    call them: a door for each would take as long to compile as all that lies behind.
    """
    fields = (f"# {layout.__name__}: {', '.join(layout._fields)}" for layout in layouts)  # type: ignore[attr-defined]
    values = (f"{name} = {value!r}" for name, value in constants.items())
    pieces = [
        "from __future__ import annotations",
        "from math import ceil, exp, expm1, inf, log, log1p, sqrt",
        "from typing import NamedTuple",
        "import numpy as np",
        "from cellsim.kinetics.compiler.marks import apart, entry, within",
        *fields,
        *values,
        *ahead,
        *(inspect.getsource(layout) for layout in made),
        *("@within\n" + piece for function in inner for piece in _written(function)),
        *("@apart\n" + textwrap.dedent(inspect.getsource(function)) for function in rare),
        *("@entry\n" + textwrap.dedent(inspect.getsource(function)) for function in entries),
    ]
    return "\n".join(pieces) + "\n"


def _written(function: Callable | str) -> list[str]:
    """The text of a function; of a text, each function in it."""
    if isinstance(function, str):
        return [ast.unparse(each) + "\n" for each in ast.parse(function).body]
    return [textwrap.dedent(inspect.getsource(function))]


@cache
def load_text(text: str) -> Program:
    """The program with this text, named by the hash of the text, the compiler and the processor."""
    return Program(text, machine_name())
