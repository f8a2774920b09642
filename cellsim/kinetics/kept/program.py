"""Emitted texts as modules, and how they and their machine code are found again by later runs."""

import hashlib
import sys
import threading
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from importlib.resources import files
from types import FunctionType, ModuleType
from typing import Any

from cellsim.kinetics.kept.locks import alone
from cellsim.kinetics.kept.places import cache_folder
from cellsim.kinetics.kept.seals import doubted, find, keep
from cellsim.kinetics.kept.texts import is_held, kept_text
from cellsim.language.rules.texts import module_of

__all__ = ["FORM", "Program", "cache_folder", "machine_name"]

FORM = "sealed 5"  # how things are kept; what was kept in another form is never looked at


def machine_name() -> str:
    """What machine code depends on beside its source: the compiler and the processor."""
    import llvmlite

    from cellsim.kinetics.compiler.processor import processor

    return ", ".join(
        (sys.implementation.cache_tag or "", f"llvmlite {llvmlite.__version__}", *processor(), _compiler())
    )


@cache
def _compiler() -> str:
    """A digest of all that turns a text into machine code; it is read and not loaded, which takes longer."""
    here = files("cellsim.kinetics")
    wing = (each for each in here.joinpath("compiler").iterdir() if each.name.endswith(".py"))
    others = (here.joinpath("kept", name) for name in ("doors.py", "machine_code.py", "tables.py"))
    sources = sorted((*wing, *others), key=str)
    return hashlib.sha256(b"".join(each.read_bytes() for each in sources)).hexdigest()[:16]


def mark_of(function: Callable[..., Any], trial: Callable[[], tuple]) -> tuple[str, str]:
    """What a function was asked and what it computed then, each as a digest; the call may fill its arguments."""
    from cellsim.kinetics.kept.native import fingerprint

    arguments = trial()
    question = fingerprint(arguments)
    return question, fingerprint((function(*arguments), arguments))


def holding(function: Callable[..., Any], *first: Any) -> Callable[..., Any]:
    """A function, compiled or not, with its first arguments given for good; it takes those that follow."""
    return partial(function, *first) if isinstance(function, FunctionType) else function.holding(*first)  # type: ignore[attr-defined]


class _AtNeed(ModuleType):
    def __init__(self, program: "Program") -> None:
        super().__init__(program.name)
        self._program = program

    def __getattr__(self, name: str) -> Any:
        return getattr(self._program.module, name)


@dataclass
class Program:
    """A text that is run as a module, and kept where it takes time to write.

    ``origin`` is all that the text follows from; ``write`` makes the text of it, where they differ.
    """

    origin: str
    machine: str
    write: Callable[[str], str] | None = None
    _module: ModuleType | None = None
    _run: str = ""
    fetched: set[str] = field(default_factory=set)
    """Functions whose machine code was kept."""
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

    @property
    def at_need(self) -> ModuleType:
        """The module, which is loaded when something of it is asked for."""
        return _AtNeed(self)

    def ready(self, function: str, trial: Callable[[], tuple]) -> Callable[..., Any]:
        """A function of the text as machine code, compiled or fetched by a first call.

        ``trial`` makes the arguments of that call. What it computes is compared with what it computed when it was
        compiled, so they should be such that all of the function is used; always the same, and small.
        """
        if function in self._ready:
            return self._ready[function]
        from cellsim.kinetics.kept.tables import kind_of

        with self._lock:
            if function not in self._ready:
                entry, kinds = f"{self.name}.{function}", repr(list(map(kind_of, trial())))
                name = f"{entry}.{hashlib.sha256(kinds.encode()).hexdigest()[:16]}.nbc"
                with nullcontext() if is_held(self.name, f"{function}.", ".nbc") else alone(entry):
                    self._ready[function] = self._fetched(name, trial) or self._compiled(name, function, trial)
            return self._ready[function]

    def _fetched(self, name: str, trial: Callable[[], tuple]) -> Callable[..., Any] | None:
        """Kept machine code that computes what it did when it was compiled."""
        from cellsim.kinetics.kept.native import Native

        if (body := find(name)) is None:
            return None
        mark, _, (header, _, code) = *body.partition(b"\n")[:2], body.partition(b"\n")[2].partition(b"\n")
        try:
            found = Native(header, code, trial())
        except (ValueError, KeyError, RuntimeError) as reason:  # of another time; compiling anew mends it
            doubted(name, f"cannot be loaded ({type(reason).__name__})")
            return None
        asked, computed = mark_of(found, trial)
        if mark.decode() == f"{asked} {computed}":
            self.fetched.add(name.split(".")[1])
            return found
        if mark.decode().startswith(asked):
            doubted(name, "computes other numbers here than when it was compiled")
        return None

    def _compiled(self, name: str, function: str, trial: Callable[[], tuple]) -> Callable[..., Any]:
        from cellsim.kinetics.compiler.marks import mark_of as kind_of_function
        from cellsim.kinetics.kept.machine_code import compiled  # loads the compiler
        from cellsim.kinetics.kept.native import Native

        entry = getattr(self.module, function)
        if not kind_of_function(entry):  # Python runs it as it stands
            return entry
        body = compiled(self._run, self.module, function, name.removesuffix(".nbc"), trial())
        header, _, code = body.partition(b"\n")
        found = Native(header, code, trial())
        keep(name, " ".join(mark_of(found, trial)).encode() + b"\n" + body)
        return found

    def _load(self) -> ModuleType:
        self._run = kept_text(self.name, lambda: self.text) if self.write else self.origin
        return module_of(self.name, self._run)
