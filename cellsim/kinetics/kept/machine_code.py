"""Functions of an emitted text made into machine code, in a form that needs no compiler to be called."""

import json
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from llvmlite import binding

from cellsim.kinetics.compiler.kinds import F8, I8, NOTHING
from cellsim.kinetics.compiler.kinds import kind_of as value_kind
from cellsim.kinetics.compiler.processor import maker, optimized
from cellsim.kinetics.compiler.refused import CannotCompile
from cellsim.kinetics.compiler.text import Whole
from cellsim.kinetics.kept.doors import door
from cellsim.kinetics.kept.tables import kind_of

_GIVES = {F8: "f8", I8: "i8", NOTHING: ""}


def compiled(text: str, module: ModuleType, function: str, name: str, arguments: Sequence[Any]) -> bytes:
    """Machine code of a function of an emitted text: what it is, as a line of JSON, and then an object file.

    Parameters
    ----------
    text : of the module
    module : as Python ran it
    function : of the text, one that is marked as an entry
    name : of the door by which Python finds it
    arguments : as it is called

    Raises
    ------
    CannotCompile : it holds what machine code is not made of.
    """
    whole = Whole(text, vars(module))
    made = whole.entry(getattr(module, function), tuple(map(value_kind, arguments)), f"{name}.own")
    own = made.function.name
    if made.gives not in _GIVES:
        raise CannotCompile(f"'{function}' gives neither one number nor nothing: let it give an int or a float.")
    code = optimized(str(whole.module))
    beside = [each.name for each in whole.beside.functions if not each.is_declaration]
    _join(code, str(whole.beside), beside)
    kinds = list(map(kind_of, arguments))
    _join(code, door(name, own, kinds), [])
    header = {"door": name, "own": own, "gives": _GIVES[made.gives], "kinds": kinds}
    return json.dumps(header).encode() + b"\n" + maker().emit_object(code)


def _join(code: binding.ModuleRef, text: str, hidden: Sequence[str]) -> None:
    """Link another text in; what is ``hidden`` nobody else can call, for other kernels have such, too."""
    code.link_in(binding.parse_assembly(text))
    for name in hidden:
        code.get_function(name).linkage = "internal"
