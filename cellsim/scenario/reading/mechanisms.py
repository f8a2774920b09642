"""Mechanisms of a scenario: of one's own, which are Python code that runs only where the reader trusts it, by file; and
those that are built in, by name. Either may be off.
"""

import sys
import traceback
from dataclasses import dataclass
from hashlib import sha256
from importlib.abc import SourceLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from cellsim.biology.human_muscle import human_muscle
from cellsim.errors import CellsimError, ScenarioError
from cellsim.language.mechanism import Mechanism
from cellsim.language.model import Model
from cellsim.scenario.fields import kinds
from cellsim.scenario.fields.field import Field, Table, nearest, shown
from cellsim.scenario.plan.parts import MechanismFile

MECHANISM = ("file", "name", "on")
OBJECT = "mechanism"  # what a file must define


def model_of(top: Table, folder: Path | None, trust: bool) -> tuple[Model, tuple[MechanismFile, ...]]:
    """The default model with the mechanisms that a scenario brings, without those that are off, and their files.

    Raises
    ------
    ScenarioError : code that nobody said to trust; a file that is not there, fails, or brings no mechanism; or one
        that does not fit the model.
    """
    model, read = human_muscle(), []
    for table in top.tables("mechanism", MECHANISM, kinds.MOST_MECHANISMS):
        on = table["on"].boolean() if table.has("on") else True
        if table.has("name"):
            model = _with_built_in(model, table, on)
            continue
        field = table["file"]
        name = field.text('"sarm1.py"')
        if not trust:
            raise field.wrong(
                "This mechanism is Python code, which may do all that you may do on this machine as soon as it is read",
                "Look into the file; if you trust it, give --trust (in Python, trust=True). Else leave it out.",
            )
        path = Path(name) if folder is None else folder / name
        raw = _contents(field, path)
        brought = _mechanisms(field, _run(field, path, raw))
        digest = sha256(raw).hexdigest()
        if not on:
            read.append(MechanismFile(Path(name).name, digest, ()))
            continue
        try:
            model = model.plus(*brought)
        except CellsimError as reason:
            raise ScenarioError(f"{field.path} = {shown(name)} does not fit into the model. {reason}") from None
        except (ArithmeticError, ValueError) as reason:
            raise ScenarioError(
                f"{field.path} = {shown(name)} has no rest: a law there divides by nothing, or grows without end "
                f"({reason}). Say in at_rest what it reads at rest."
            ) from None
        except (LookupError, TypeError, AttributeError) as reason:
            raise ScenarioError(
                f"{field.path} = {shown(name)} does not fit into the model ({type(reason).__name__}: {reason}). "
                "Hold it against a page of cellsim/biology."
            ) from None
        read.append(MechanismFile(Path(name).name, digest, tuple(each.name for each in brought)))
    return model, tuple(read)


def _with_built_in(model: Model, table: Table, on: bool) -> Model:
    """A model with one of its mechanisms on or off."""
    field = table["name"]
    if table.has("file"):
        raise field.wrong("A mechanism has a name or a file", "Leave one of them out.")
    name = field.text('"disputed claims"')
    there = [each.name for each in model.mechanisms]
    if name not in there:
        raise field.wrong(
            "The model has no such mechanism",
            f'{nearest(name, there)}Write for example "disputed claims" or "repair"; one of your own has a file.',
        )
    if on:
        return model
    try:
        return model.without(name)
    except CellsimError as reason:
        raise ScenarioError(f"{field.path} = {shown(name)} cannot be off. {reason}") from None


def _contents(field: Field, path: Path) -> bytes:
    if path.suffix != ".py":
        raise field.wrong("A mechanism is a Python file", "Name one that ends in .py, with its table beside it.")
    try:
        with path.open("rb") as stream:
            raw = stream.read(kinds.LARGEST_FILE + 1)
    except FileNotFoundError:
        raise field.wrong(
            f"There is no file {shown(path.name)} in '{path.parent}'", "Name it from where the scenario stands."
        ) from None
    except (OSError, ValueError) as reason:
        raise field.wrong(f"This file cannot be opened ({reason})", "Check the path and its rights.") from None
    if len(raw) > kinds.LARGEST_FILE:
        raise field.wrong("This file is larger than 1 MB", "A mechanism is a page; name another file.")
    return raw


@dataclass(frozen=True)
class ReadCode(SourceLoader):
    """Runs the bytes that were read, and no others; nothing is kept beside the file."""

    path: Path
    raw: bytes

    def get_filename(self, fullname: str) -> str:
        return str(self.path)

    def get_data(self, path: str) -> bytes:
        return self.raw


def _run(field: Field, path: Path, raw: bytes) -> ModuleType:
    """The module of a file; what goes wrong in it is one sentence with the line."""
    whole = path.resolve()
    name = f"cellsim_own_{sha256(bytes(whole)).hexdigest()[:8]}_{path.stem}"
    spec = spec_from_file_location(name, whole, loader=ReadCode(whole, raw))
    if spec is None or spec.loader is None:
        raise field.wrong("This file cannot be loaded", "Name a Python file.")
    module = module_from_spec(spec)
    sys.modules[name] = module  # dataclasses of its own look for their module there
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as reason:
        where = _line(reason, whole)
        raise ScenarioError(
            f"{field.path} = {shown(field.value)}: {path.name}{where} says {type(reason).__name__}: "
            f"{str(reason).removesuffix('.')}. Mend it there."
        ) from None
    finally:
        del sys.modules[name]
    return module


def _line(reason: BaseException, path: Path) -> str:
    if isinstance(reason, SyntaxError) and reason.lineno:
        return f", line {reason.lineno},"
    lines = [each.lineno for each in traceback.extract_tb(reason.__traceback__) if each.filename == str(path)]
    return f", line {lines[-1]}," if lines else ""


def _mechanisms(field: Field, module: ModuleType) -> tuple[Mechanism, ...]:
    found = getattr(module, OBJECT, None)
    every = (found,) if isinstance(found, Mechanism) else found
    if not isinstance(every, list | tuple) or not every or not all(isinstance(each, Mechanism) for each in every):
        raise field.wrong(
            f"This file defines no {OBJECT}", f"Write {OBJECT} = Mechanism(...) in it, or a list of several."
        )
    return tuple(every)
