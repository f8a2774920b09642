"""Emitted texts as modules, and how they and their machine code are found again by later runs."""

import hashlib
import os
import sys
import threading
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from types import ModuleType
from typing import Any

from cellsim.kinetics.kept.locks import alone
from cellsim.kinetics.kept.places import cache_folder, folders
from cellsim.kinetics.kept.seals import find, keep
from cellsim.language.rules.texts import module_of

__all__ = ["FORM", "Program", "cache_folder", "machine_name"]

FORM = "sealed 3"  # how things are kept; what was kept in another form is never looked at


def machine_name() -> str:
    """What machine code depends on beside its source: the compiler and the processor."""
    import llvmlite
    import numba
    from llvmlite import binding

    compiler = f"{sys.implementation.cache_tag}, numba {numba.__version__}, llvmlite {llvmlite.__version__}"
    return f"{compiler}, {binding.get_host_cpu_name()}, {binding.get_host_cpu_features().flatten()}"


@dataclass
class Program:
    """A text that is run as a module, and kept where it takes time to write.

    ``origin`` is all that the text follows from; ``write`` makes the text of it, where they differ.
    """

    origin: str
    machine: str
    write: Callable[[str], str] | None = None
    _module: ModuleType | None = None
    _ready: dict[str, Callable[..., Any]] = field(default_factory=dict)
    _lock: Any = field(default_factory=threading.RLock)

    def __reduce__(self) -> tuple:
        return Program, (self.origin, self.machine, self.write)

    @cached_property
    def name(self) -> str:
        """The name of the module: a hash of all that the machine code depends on."""
        return "kernel_" + hashlib.sha256(f"{FORM}\n{self.machine}\n{self.origin}".encode()).hexdigest()[:24]

    @property
    def text(self) -> str:
        """The text of the module, written anew."""
        return self.write(self.origin) if self.write else self.origin

    @property
    def module(self) -> ModuleType:
        """The loaded module; written or fetched when first asked for."""
        with self._lock:
            if self._module is None:
                self._module = self._load()
            return self._module

    def ready(self, function: str, trial: Callable[[], tuple]) -> Callable[..., Any]:
        """A function of the text, compiled or fetched by a first call.

        ``trial`` makes the arguments of that call. What it computes is compared with what it computed when it was
        compiled, so they should be such that all of the function is used; always the same, and small.
        """
        if function in self._ready:
            return self._ready[function]
        from cellsim.kinetics.kept.machine_code import tried  # loads the compiler

        with self._lock:
            if function not in self._ready:
                found = getattr(self.module, function)
                with nullcontext() if self._holds(f"{function}.", ".nbc") else alone(f"{self.name}.{function}"):
                    tried(found, trial)
                self._ready[function] = found
            return self._ready[function]

    def _load(self) -> ModuleType:
        return module_of(self.name, self._kept_text() if self.write else self.origin)

    def _kept_text(self) -> str:
        """The text, which takes time to write: one process writes it."""
        name = f"{self.name}.py"
        with nullcontext() if self._holds("py") else alone(self.name):
            if (body := find(name)) is not None:
                return body.decode()
            text = self.text
            keep(name, text.encode())
            return text

    def _holds(self, begin: str, end: str = "") -> bool:
        begin = f"{self.name}.{begin}"
        try:
            names = [each for folder in folders() for each in os.listdir(folder)]
        except OSError:
            return False
        return any(each.startswith(begin) and each.endswith(end) for each in names)
