"""The functions of ``lanes`` as something that a compiled loop can call."""

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from cellsim.kinetics.machine.lanes import POINTER, LaneCode
from cellsim.kinetics.machine.vectors import I64, Lanes

Write = Callable[..., None]
FUNCTIONS = ("begin", "prepare", "attempt", "accept_or_reject", "change", "derived", "rates", "bring")


class Machine:
    """Makes the machine code of one kernel when the compiler first asks for it.

    ``begin``, ``prepare``, ``attempt`` and ``accept_or_reject`` act on a block's workspace (see ``lanes``); ``change``,
    ``derived`` and ``rates`` read the state and write rates of change to CHANGE, definitions and
    reaction rates to STAGE.
    """

    def __init__(self, code: Callable[[], LaneCode]) -> None:
        self._code = code
        self._made: LaneCode | None = None
        for name in FUNCTIONS[:-1]:
            setattr(self, name, self._intrinsic(getattr(self, f"_{name}")))

    @property
    def bring(self) -> Any:
        """Copy a row of fibers that stand side by side: ``bring(workspace, spot, values, first)``."""
        machine = self

        @intrinsic
        def function(typing_context, workspace, spot, values, first):
            def generate(context, builder, signature, arguments):
                there, here = (context.make_array(signature.args[at])(context, builder, arguments[at]) for at in (0, 2))
                lanes = Lanes(builder, machine.code.width)
                row = lanes.load(here.data, arguments[3])
                lanes.store(row, there.data, arguments[1])
                return context.get_dummy_value()

            return types.void(workspace, types.int64, values, types.int64), generate

        return function

    @property
    def code(self) -> LaneCode:
        """What writes the functions; made once, because reading the equations takes a moment."""
        if self._made is None:
            self._made = self._code()
        return self._made

    def _intrinsic(self, build: Callable[[ir.IRBuilder, ir.Value], None]) -> Any:
        @intrinsic
        def function(typing_context, workspace):
            def generate(context, builder, signature, arguments):
                array = context.make_array(signature.args[0])(context, builder, arguments[0])
                build(builder, array.data)
                return context.get_dummy_value()

            return types.void(workspace), generate

        return function

    def _call(self, builder: ir.IRBuilder, name: str, write: Write, *pointers: ir.Value) -> None:
        """Call a function of the workspace and other addresses, written on the first call."""
        module = builder.module
        function = module.globals.get(name)
        if function is None:
            function = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER] * len(pointers)), name)
            function.linkage = "internal"
            function.attributes.add("noinline")
            inner = ir.IRBuilder(function.append_basic_block("entry"))
            write(Lanes(inner, self.code.width), *function.args)
            inner.ret_void()
        builder.call(function, pointers)

    def _at(self, builder: ir.IRBuilder, base: ir.Value, part: str, row: int = 0) -> ir.Value:
        return builder.gep(base, [ir.Constant(I64, (self.code.at[part] + row) * self.code.width)])

    def _begin(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._call(builder, "begin", self.code.begin, base)

    def _results(self, builder: ir.IRBuilder, base: ir.Value, name: str, state: str, out: str) -> None:
        places = (self._at(builder, base, state), self._at(builder, base, out))
        self._call(builder, name, self.code.results_of(name), base, *places)

    def _change(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._results(builder, base, "rates_of_change", "STATE", "CHANGE")

    def _derived(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._results(builder, base, "derived", "STATE", "STAGE")

    def _rates(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._results(builder, base, "reaction_rates", "STATE", "STAGE")

    def _prepare(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._call(builder, "prepare", self.code.steps.prepare, base)

    def _accept_or_reject(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        self._call(builder, "accept_or_reject", self.code.steps.accept_or_reject, base)

    def _attempt(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """A whole step: the end lies in TRIAL and its error in NORM, and the state is as it was."""
        code, method = self.code, self.code.method
        self._call(builder, "slopes", code.slopes, base)
        self._call(builder, "eliminate", code.steps.eliminate, base)
        for number in range(method.stages):
            if number:
                if method.evaluates[number]:
                    self._call(builder, f"stage_{number}", code.steps.stage(number), base)
                    self._results(builder, base, "rates_of_change", "TRIAL", "CHANGE")
                self._call(builder, f"right_side_{number}", code.steps.right_side(number), base)
            places = (self._at(builder, base, "CHANGE"), self._at(builder, base, "STAGE", number * code.species))
            self._call(builder, "solve", code.steps.solve, base, *places)
        self._call(builder, "finish", code.steps.finish, base)
