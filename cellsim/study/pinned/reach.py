"""The hash of a function and of all that it reaches: code, classes, constants, defaults, closures, arrays.

They are followed as they stand in memory, so a change of a comment is none, and a change
of a helper's helper is one. What cannot be followed is refused in words.
"""

import copyreg
import functools
import io
import os
import random
import time
import types
from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from typing import Any

import numpy as np

from cellsim.errors import ResultError
from cellsim.study.pinned.names import MISSING, Unpinned, reached
from cellsim.study.pinned.origin import PYTHON, held_by, version_of

_PLAIN = (type(None), bool, int, str, bytes, complex, type(Ellipsis), type(NotImplemented), range)
_TOMORROW = {
    eval, exec, compile, __import__, globals, vars, input, open, io.open, os.open, os.getenv, time.time, import_module
}  # fmt: skip
_CHANCE = (random.Random, np.random.Generator, np.random.RandomState)
_MACHINERY = {
    "__dict__", "__weakref__", "__module__", "__doc__", "__annotations__", "__abstractmethods__", "_abc_impl",
    "__firstlineno__", "__static_attributes__", "__orig_bases__", "__parameters__", "__annotate_func__",
}  # fmt: skip
_DESCRIPTORS = (
    types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType, types.MethodDescriptorType,
)  # fmt: skip


def pin(name: str, function: Callable[..., Any]) -> str:
    """sha256 of what a function computes, as far as that follows from its code and from what its module holds.

    Parameters
    ----------
    name : what the function is called in a sentence

    Raises
    ------
    ResultError : it reaches what cannot be followed, or does what may be something else tomorrow.
    """
    walk = _Walk()
    try:
        walk.visit(function)
    except (Unpinned, RecursionError) as reason:
        trail = " -> ".join(walk.trail) or function.__name__
        why = str(reason) if isinstance(reason, Unpinned) else "goes too deep to be followed"
        raise ResultError(
            f"The outcome '{name}' cannot be pinned: {trail} {why}, so rows made before and after a change could not "
            "be told apart. Let it call functions and use values that stand in its module, read in beforehand."
        ) from reason
    return walk.total.hexdigest()


class _Walk:
    """What is being followed: the hash so far, what was met already, and how we came here."""

    def __init__(self) -> None:
        self.total = sha256(PYTHON.encode())
        self.met: dict[int, int] = {}
        self.alive: list[Any] = []  # so that no id is used twice
        self.trail: list[str] = []

    def put(self, *words: object) -> None:
        for word in words:
            raw = str(word).encode("utf-8", "surrogatepass")
            self.total.update(f"{len(raw)}:".encode() + raw)

    def at(self, name: str, value: Any) -> None:
        self.put(name)
        self.trail.append(name)
        self.visit(value)
        self.trail.pop()

    def all(self, kind: str, *parts: Any) -> None:
        self.put(kind, len(parts))
        for each in parts:
            self.visit(each)

    def visit(self, value: Any) -> None:
        kind = type(value)
        if kind in _PLAIN:
            self.put(kind.__name__, repr(value))
        elif kind is float:
            self.put("float", value.hex())
        elif kind is tuple:
            self.all("tuple", *value)
        elif kind is slice:
            self.all("slice", value.start, value.stop, value.step)
        elif kind is types.CodeType:
            self._code(value)
        elif kind in (set, frozenset):
            self.put(kind.__name__, *sorted(map(_alone, value)))
        elif id(value) in self.met:
            self.put("met", self.met[id(value)])
        else:
            self.met[id(value)] = len(self.alive)
            self.alive.append(value)
            self._first(value, kind)

    def _first(self, value: Any, kind: type) -> None:
        """Something that may hold itself, met for the first time."""
        if kind in (types.FunctionType, types.BuiltinFunctionType, type) and value in _TOMORROW:
            raise Unpinned(f"calls '{value.__name__}', and with it what may be something else tomorrow")
        if kind is list:
            self.all("list", *value)
        elif kind in (dict, types.MappingProxyType):
            self.all("dict", *(each for pair in value.items() for each in pair))
        elif kind is types.FunctionType:
            self._function(value)
        elif kind is types.ModuleType:
            self._module(value)
        elif isinstance(value, type):
            self._class(value)
        elif kind in (staticmethod, classmethod):
            self.all(kind.__name__, value.__func__)
        elif kind is property:
            self.all("property", value.fget, value.fset, value.fdel)
        elif kind is functools.cached_property:
            self.all("cached", value.func)
        elif kind is types.MethodType:
            self.all("method", value.__func__, value.__self__)
        elif kind is types.BuiltinFunctionType:
            owner = value.__self__
            self.all("builtin", value.__qualname__, owner.__name__ if isinstance(owner, types.ModuleType) else owner)
        elif kind in _DESCRIPTORS:
            self.put("descriptor", value.__qualname__)
        elif isinstance(named := getattr(value, "__qualname__", None), str) and (known := version_of(_home(value))):
            self.put("known", named, known)  # a compiled function; an instance has no such name
        elif hasattr(value, "py_func"):  # compiled by numba, when it is called
            self.all("compiled", version_of("numba"), repr(value.targetoptions), value.py_func)
        elif hasattr(value, "__wrapped__"):
            self.all(kind.__qualname__, value.__wrapped__)
        else:
            self._object(value, kind)

    def _code(self, code: types.CodeType) -> None:
        self.put("code", code.co_code.hex(), code.co_flags, code.co_argcount, code.co_kwonlyargcount)
        self.put(*code.co_names, *code.co_varnames, *code.co_freevars, code.co_exceptiontable.hex())
        self.all("constants", *code.co_consts)

    def _function(self, function: types.FunctionType) -> None:
        named, home = function.__module__ or "", function.__globals__.get("__name__", "")
        known = version_of(str(home))
        self.put("function", function.__qualname__, known)
        if not known:
            self._code(function.__code__)
            for name, value in reached(function.__code__, function.__globals__):
                self.at(name, value)
        if not known or not version_of(named):  # or another's wrapper around a function of the user's
            cells = [_held(cell) for cell in function.__closure__ or ()]
            for name, value in zip(function.__code__.co_freevars, cells, strict=True):
                self.at(name, value)
            self.all("given", function.__defaults__, function.__kwdefaults__, function.__dict__)

    def _module(self, module: types.ModuleType) -> None:
        known = version_of(module.__name__)
        self.put("module", module.__name__, known)
        if not known:
            for name, value in sorted(vars(module).items()):
                if not name.startswith("__"):
                    self.at(name, value)

    def _class(self, kind: type) -> None:
        known = version_of(_home(kind))
        self.put("class", kind.__module__ if known else "", kind.__qualname__, known)
        if not known:
            self.all("bases", type(kind), *kind.__bases__)
            for name, value in sorted(vars(kind).items()):
                if name not in _MACHINERY:
                    self.at(f"{kind.__name__}.{name}", value)

    def _object(self, value: Any, kind: type) -> None:
        """Anything else, taken apart as for a copy of it; nothing of that is run."""
        if isinstance(value, _CHANCE):
            raise Unpinned(f"is a {kind.__name__}, which gives other numbers each time it is asked")
        if value is os.environ:
            raise Unpinned("is the environment, which another shell has otherwise")
        if known := held_by(value):
            self.put("held", kind.__qualname__, known)
            return
        self.visit(kind)
        try:
            special = copyreg.dispatch_table.get(kind)
            parts: Any = special(value) if special else value.__reduce_ex__(4)
        except Exception as reason:
            raise Unpinned(f"is a {kind.__name__}, which no two processes can compare") from reason
        if isinstance(parts, str):
            self.put("named", parts)
            return
        self.all("parts", *(list(part) if hasattr(part, "__next__") else part for part in parts))


def _home(value: Any) -> str:
    return str(getattr(value, "__module__", ""))


def _alone(value: Any) -> str:
    """The hash of a member of a set, which has no place."""
    walk = _Walk()
    walk.visit(value)
    return walk.total.hexdigest()


def _held(cell: types.CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return MISSING
