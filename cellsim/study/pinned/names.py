"""The names by which code reaches beyond itself, each with what stands behind it now."""

import builtins
import dis
import os
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import resolve_name
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from typing import Any

from cellsim.study.pinned.origin import version_of

MISSING = "there is nothing of this name"
OWN = {"__name__", "__file__", "__debug__", "__package__", "__spec__"}  # of a module, and not what it computes
READS = {
    "read_text", "read_bytes", "read_csv", "read_parquet", "read_table", "read_json", "read_excel", "loadtxt",
    "genfromtxt", "fromfile", "urlopen", "read_feather",
}  # fmt: skip


class Unpinned(Exception):
    """Why a function may compute something else tomorrow although it is written as today."""


def reached(code: CodeType, names: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Name and value of all that code reaches among the names of its module, in a settled order.

    Of a module only what is asked of it counts, ``helpers.scale``; the module itself, where it is used as a whole.

    Raises
    ------
    Unpinned : it changes names of its module, or reads a file.
    """
    found: dict[str, Any] = {}
    for each in _codes(code):
        found |= _in(each, names)
    yield from sorted(found.items(), key=lambda pair: pair[0])


def _codes(code: CodeType) -> Iterator[CodeType]:
    """A piece of code and all that are written inside it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _codes(each)


def _in(code: CodeType, names: Mapping[str, Any]) -> dict[str, Any]:
    found, lines = {}, [each for each in dis.get_instructions(code) if each.opname not in ("CACHE", "EXTENDED_ARG")]
    for at, line in enumerate(lines):
        match line.opname:
            case "LOAD_GLOBAL" | "LOAD_NAME" if line.argval not in OWN:
                name, value = _attribute_of(lines, at + 1, line.argval, _named(line.argval, names))
                found[name] = value
            case "IMPORT_NAME":
                found |= _imported(lines, at, names)
            case "STORE_GLOBAL" | "DELETE_GLOBAL":
                raise Unpinned(f"changes '{line.argval}' of its module while it computes")
            case "LOAD_ATTR" | "LOAD_METHOD" if line.argval in READS:
                raise Unpinned(f"reads a file while it computes ('{line.argval}')")
    return found


def _named(name: str, names: Mapping[str, Any]) -> Any:
    return names[name] if name in names else getattr(builtins, name, MISSING)


def _attribute_of(lines: list[dis.Instruction], at: int, name: str, value: Any) -> tuple[str, Any]:
    """What is asked of a module, and of a module within it."""
    while isinstance(value, ModuleType) and at < len(lines) and lines[at].opname in ("LOAD_ATTR", "LOAD_METHOD"):
        known = version_of(value.__name__)
        name, value = f"{name}.{lines[at].argval}", getattr(value, lines[at].argval, MISSING)
        if known and not isinstance(value, ModuleType | FunctionType | BuiltinFunctionType | type | os._Environ):
            return name, known  # what an installed module holds goes by its version
        at += 1
    return name, value


def _imported(lines: list[dis.Instruction], at: int, names: Mapping[str, Any]) -> dict[str, Any]:
    """What a line of import within a function brings."""
    level, wanted, name = lines[at - 2].argval, lines[at - 1].argval, lines[at].argval
    try:
        whole = resolve_name("." * (level or 0) + name, names.get("__package__"))
        module = import_module(whole)
    except ImportError:
        return {name: MISSING}
    if not wanted:
        return {whole: module}
    return {f"{whole}.{each}": getattr(module, each, MISSING) for each in wanted}
