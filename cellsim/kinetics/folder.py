"""Where compiled kernels are kept between runs, and how they are loaded from there."""

import atexit
import hashlib
import importlib.util
import os
import pickle
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

# what unpickling a cache file that was cut short, or filled with something else, is known to raise
DAMAGE = (
    EOFError, OSError, pickle.UnpicklingError, ImportError, AttributeError, ValueError, IndexError, KeyError, TypeError,
    OverflowError, MemoryError, SystemError,
)  # fmt: skip


def cache_folder() -> Path:
    """The folder for kernels: CELLSIM_CACHE_DIR, else the user's cache, else one that goes when the program ends."""
    named = os.environ.get("CELLSIM_CACHE_DIR")
    folder = Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "cellsim"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except (OSError, RuntimeError):
        return _passing_folder()


@cache
def _passing_folder() -> Path:
    folder = tempfile.mkdtemp(prefix="cellsim-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def machine_name() -> str:
    """What machine code depends on beside its source: the compiler and the processor."""
    import llvmlite
    import numba
    from llvmlite import binding

    compiler = f"numba {numba.__version__}, llvmlite {llvmlite.__version__}"
    return f"{compiler}, {binding.get_host_cpu_name()}, {binding.get_host_cpu_features().flatten()}"


def _seal(body: str) -> str:
    return f"# whole: {hashlib.sha256(body.encode()).hexdigest()}\n"


def _is_whole(path: Path) -> bool:
    """Whether a text ends with the hash of what stands before it."""
    try:
        body, _, last = path.read_bytes().decode(errors="replace").rstrip("\n").rpartition("\n")
    except OSError:
        return False
    return f"{last}\n" == _seal(body)


def _publish(passing: Path, path: Path) -> None:
    """Give a written file its name. Of two processes that try at once the first one's stays, and so does its date."""
    try:
        if path.exists():
            os.replace(passing, path)
        else:
            os.link(passing, path)
    except FileExistsError:
        pass
    except OSError:  # not every file system has links
        os.replace(passing, path)
    finally:
        passing.unlink(missing_ok=True)


@dataclass
class Program:
    """A text that is written to the cache folder and imported from there.

    ``origin`` is all that the text follows from; ``write`` makes the text of it, where they differ.
    """

    origin: str
    machine: str
    write: Callable[[str], str] | None = None
    _module: ModuleType | None = None
    _ready: set[str] = field(default_factory=set)
    _lock: Any = field(default_factory=threading.RLock)

    def __reduce__(self) -> tuple:
        return Program, (self.origin, self.machine, self.write)

    @cached_property
    def name(self) -> str:
        """The name of the module: a hash of all that the machine code depends on."""
        return "kernel_" + hashlib.sha256(f"{self.machine}\n{self.origin}".encode()).hexdigest()[:24]

    @property
    def text(self) -> str:
        """What is written, sealed with its own hash."""
        body = self.write(self.origin) if self.write else self.origin
        return f"{body}\n{_seal(body)}"

    @property
    def module(self) -> ModuleType:
        """The loaded module; written and imported when first asked for."""
        with self._lock:
            if self._module is None:
                self._module = self._load()
            return self._module

    def ready(self, function: str, *arguments: Any) -> Callable[..., Any]:
        """A function of the text, compiled or fetched from the cache by a first call with harmless arguments.

        If the cache turns out to be damaged, it is wiped and the text compiled anew.
        """
        with self._lock:
            if function not in self._ready:
                try:
                    getattr(self.module, function)(*arguments)
                except DAMAGE:
                    self._wipe()
                    self._module = None
                    getattr(self.module, function)(*arguments)
                self._ready.add(function)
            return getattr(self.module, function)

    def _load(self) -> ModuleType:
        path = cache_folder() / f"{self.name}.py"
        # a rewritten file would make the compiler's cache look old, so a good one is left alone
        if not (path.is_file() and _is_whole(path)):
            handle, passing = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
            with os.fdopen(handle, "w") as file:
                file.write(self.text)
            _publish(Path(passing), path)
        spec = importlib.util.spec_from_file_location(self.name, path)
        module = importlib.util.module_from_spec(spec)
        # cached machine code looks its module up by name, so the name must be known before the text runs
        sys.modules[self.name] = module
        spec.loader.exec_module(module)
        return module

    def _wipe(self) -> None:
        folders = {cache_folder(), Path(os.environ.get("NUMBA_CACHE_DIR") or cache_folder())}
        for folder in folders:
            for path in folder.rglob(f"{self.name}*"):
                path.unlink(missing_ok=True)
