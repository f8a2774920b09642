"""The functions of ``lanes`` as something that a compiled loop can call."""

from collections.abc import Callable
from typing import Any

from numba.core import types
from numba.extending import intrinsic

from cellsim.kinetics.machine.functions import Functions
from cellsim.kinetics.machine.lanes import LaneCode
from cellsim.kinetics.machine.registers import fibers_at_once, listed
from cellsim.kinetics.machine.vectors import Lanes

FUNCTIONS = ("begin", "prepare", "attempt", "accept_or_reject", "change", "readings", "bring")


class Machine:
    """Makes the machine code of one kernel when the compiler first asks for it, for the processor that it asks for.

    ``begin``, ``prepare``, ``attempt`` and ``accept_or_reject`` act on a block's workspace (see ``lanes``);
    ``change`` and ``readings`` read the state and write rates of change to CHANGE, definitions and reaction rates
    to STAGE. ``scalar`` code carries one fiber after the other, whatever the processor has.
    """

    def __init__(self, code: Callable[[], LaneCode], scalar: bool = False) -> None:
        self._code, self._scalar = code, scalar
        self._made: LaneCode | None = None
        for name in FUNCTIONS[:-1]:
            setattr(self, name, self._intrinsic(name))

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

    def _intrinsic(self, name: str) -> Any:
        @intrinsic
        def function(typing_context, workspace):
            def generate(context, builder, signature, arguments):
                array = context.make_array(signature.args[0])(context, builder, arguments[0])
                beside = getattr(context.active_code_library, "beside", None)
                functions = Functions(self.code, 1 if self._scalar else _at_once(context), beside)
                getattr(functions, name)(builder, array.data)
                return context.get_dummy_value()

            return types.void(workspace), generate

        return function


def _at_once(context: Any) -> int:
    """Fibers that the processor which code is made for computes at once."""
    kind, _, features = context.codegen().magic_tuple()
    return fibers_at_once(kind, listed(features))
