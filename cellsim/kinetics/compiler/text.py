"""A text as one module of machine code: each function once for each kind of arguments that it is called with."""

import ast
from collections.abc import Mapping
from types import FunctionType
from typing import Any

import numpy as np
from llvmlite import ir

from cellsim.kinetics.compiler import marks
from cellsim.kinetics.compiler.arrays import constant_array
from cellsim.kinetics.compiler.functions import FunctionBody, Instance, Widened
from cellsim.kinetics.compiler.kinds import ADDRESS, BIT, BYTE, I64, NOTHING, Kind, Value, passed_as
from cellsim.kinetics.compiler.refused import CannotCompile

_ATTRIBUTES = {marks.WITHIN: "alwaysinline", marks.APART: "noinline"}


class Whole:
    """Writes functions of a text.

    ``module`` is what is written; ``beside`` takes functions that need no optimizing, such as those of ``machine``.

    Parameters
    ----------
    text : whose functions are compiled
    names : what it made of itself when Python ran it
    """

    def __init__(self, text: str, names: Mapping[str, Any]) -> None:
        self.module, self.beside = ir.Module("whole"), ir.Module("beside")
        self._trees = {each.name: each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)}
        self._names = names
        self._made: dict[tuple[str, tuple[Kind, ...]], Instance | None] = {}
        self._arrays: dict[int, tuple[np.ndarray, Value]] = {}

    def named(self, name: str) -> Any:
        """What the text calls so.

        Raises
        ------
        CannotCompile : nothing.
        """
        builtins = self._names["__builtins__"]
        found = self._names.get(name, builtins.get(name) if isinstance(builtins, dict) else vars(builtins).get(name))
        if found is None:
            raise CannotCompile(f"There is no '{name}' there.")
        return found

    def instance(self, function: FunctionType, kinds: tuple[Kind, ...]) -> Instance:
        """A function for arguments of these kinds, written when first called.

        Raises
        ------
        CannotCompile : it is no function of the text, or calls itself.
        """
        name = function.__name__
        if name not in self._trees:
            raise CannotCompile(f"The function '{name}' does not stand in the text.")
        asked = name, kinds
        if asked not in self._made:
            self._made[asked] = None  # it is under way
            self._made[asked] = self._written(name, kinds, marks.mark_of(function), name)
        found = self._made[asked]
        if found is None:
            raise CannotCompile(f"The function '{name}' calls itself.")
        return found

    def entry(self, function: FunctionType, kinds: tuple[Kind, ...], name: str) -> Instance:
        """A function that is called from outside, as near as may be under a name by which it is found there."""
        return self._written(function.__name__, kinds, marks.ENTRY, name)

    def _written(self, name: str, kinds: tuple[Kind, ...], mark: str, spelled: str) -> Instance:
        wide: dict[str, Kind] = {}
        given = [each for kind in kinds for each in passed_as(kind)]
        while True:
            made = ir.Function(
                self.module, ir.FunctionType(I64, [ADDRESS, *given]), self.module.get_unique_name(spelled)
            )
            made.attributes.add("nounwind")
            if mark != marks.ENTRY:
                made.linkage = "internal"
                made.attributes.add(_ATTRIBUTES.get(mark, "alwaysinline"))
            try:
                body = FunctionBody(self, made, self._trees[name], kinds, wide, mark == marks.ENTRY)
            except Widened as found:
                del self.module.globals[made.name]
                wide[found.name] = found.kind
                continue
            except CannotCompile as reason:
                raise reason.placed_in(name) from None
            return Instance(made, body.gives or NOTHING, body.fails)

    # -- what functions share

    def array(self, given: np.ndarray) -> Value:
        """An array that the text knows."""
        if id(given) not in self._arrays:
            self._arrays[id(given)] = given, constant_array(self.module, given)
        return self._arrays[id(given)][1]

    def outside(self, name: str, gives: ir.Type, *takes: ir.Type) -> ir.Function:
        """A function of the system."""
        found = self.module.globals.get(name)
        return found or ir.Function(self.module, ir.FunctionType(gives, takes), name)

    def clear(self, builder: ir.IRBuilder, where: ir.Value, size: ir.Value) -> None:
        """Fill bytes with zeros."""
        function = self.outside("llvm.memset.p0.i64", ir.VoidType(), ADDRESS, BYTE, I64, BIT)
        builder.call(function, [where, ir.Constant(BYTE, 0), size, ir.Constant(BIT, 0)])
