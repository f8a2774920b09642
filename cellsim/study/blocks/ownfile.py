"""An outcome that stands as a function in a Python file beside the study: ``outcomes.slope = "mine.py:slope"``."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from cellsim.errors import ResultError, ScenarioError
from cellsim.scenario.fields.field import shown
from cellsim.scenario.reading.mechanisms import ReadCode
from cellsim.scenario.reading.opening import contents
from cellsim.study.pinned.reach import pin
from cellsim.study.result.result import Result


@dataclass(frozen=True)
class OwnOutcome:
    """A function of the result, which travels as the text that it was written in.

    Parameters
    ----------
    file : its file, as sentences name it
    text : all that stands there
    __name__ : of the function
    """

    file: str
    text: str = field(repr=False)
    __name__: str = ""

    def __call__(self, result: Result) -> float:
        """The number."""
        return float(self.function(result))

    @property
    def function(self) -> Callable[[Result], float]:
        """The function itself.

        Raises
        ------
        ResultError : the file cannot be run, or has no such function.
        """
        found = getattr(_module(self.file, self.text), self.__name__, None)
        if not callable(found) or isinstance(found, type):
            raise ResultError(f"{self.file} has no function '{self.__name__}'. Name one that stands there.")
        return found

    @property
    def pinned(self) -> str:
        """A hash of what it computes, with all that it reaches."""
        with_text = pin(self.__name__, self.function)
        return f"{self.__name__} {sha256((self.text + with_text).encode()).hexdigest()}"


def function_in(name: str, written: str, home: Path, trust: bool) -> OwnOutcome:
    """The outcome that ``mine.py:slope`` names.

    Parameters
    ----------
    name : of the outcome
    written : as it stands in the study
    home : folder of the study
    trust : whether code may run

    Raises
    ------
    ScenarioError, ResultError : nobody said to trust it, or there is no such file or function.
    """
    file, _, function = written.rpartition(":")
    path = home / file
    if not function.isidentifier() or not path.is_file():
        raise ScenarioError(
            f"outcomes.{name} = {shown(written)} names no function in a file beside the study. "
            'Write "mine.py:slope", where mine.py has a function slope(result).'
        )
    if not trust:
        raise ScenarioError(
            f"outcomes.{name} = {shown(written)} brings Python code of its own, which is not run unasked. "
            "Look into the file; if you trust it, give --trust (in Python, trust=True). Else leave it out."
        )
    own = OwnOutcome(file, contents(path), function)
    own.function  # noqa: B018  what cannot be loaded is said at once
    return own


@lru_cache(maxsize=32)
def _module(file: str, text: str) -> ModuleType:
    """The module of a text, run once in a process under a name of its own."""
    raw = text.encode()
    name = f"cellsim_outcome_{sha256(raw).hexdigest()[:12]}"
    spec = spec_from_file_location(name, file, loader=ReadCode(Path(file), raw))
    if spec is None or spec.loader is None:
        raise ResultError(f"{file} cannot be loaded. Name a Python file.")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as reason:
        raise ResultError(f"{file} says {type(reason).__name__}: {reason}. Mend it there.") from None
    return module
