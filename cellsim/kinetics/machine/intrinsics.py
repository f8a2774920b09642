"""The functions of ``lanes`` as something that a compiled loop can call."""

from collections.abc import Callable
from typing import Any

from llvmlite import binding, ir

from cellsim.kinetics.compiler.kinds import NOTHING, Value
from cellsim.kinetics.compiler.processor import processor
from cellsim.kinetics.machine.functions import Functions
from cellsim.kinetics.machine.lanes import LaneCode
from cellsim.kinetics.machine.registers import fibers_at_once, listed
from cellsim.kinetics.machine.vectors import Lanes

FUNCTIONS = ("begin", "prepare", "attempt", "accept_or_reject", "change", "readings", "bring")


class Machine:
    """Makes the machine code of one kernel when the compiler first asks for it.

    ``begin``, ``prepare``, ``attempt`` and ``accept_or_reject`` act on a block's workspace (see ``lanes``);
    ``change`` and ``readings`` read the state and write rates of change to CHANGE, definitions and reaction rates
    to STAGE. ``scalar`` code carries one fiber after the other, whatever the processor has.
    """

    def __init__(self, code: Callable[[], LaneCode], scalar: bool = False) -> None:
        self._code, self._scalar = code, scalar
        self._made: LaneCode | None = None
        for name in FUNCTIONS[:-1]:
            setattr(self, name, _OfBlock(self, name))

    @property
    def bring(self) -> Any:
        """Copy a row of fibers that stand side by side: ``bring(workspace, spot, values, first)``."""
        return _Brought(self)

    @property
    def code(self) -> LaneCode:
        """What writes the functions; made once, because reading the equations takes a moment."""
        if self._made is None:
            self._made = self._code()
        return self._made

    def functions(self, beside: ir.Module) -> Functions:
        """What calls them."""
        features = listed(processor()[1])
        at_once = 1 if self._scalar else fibers_at_once(binding.get_process_triple(), features)
        return Functions(self.code, at_once, beside)


class _OfBlock:
    def __init__(self, machine: Machine, name: str) -> None:
        self.machine, self.name = machine, name

    def write_call(self, body: Any, given: list[Value]) -> Value:
        """Write the call where it stands; it takes the workspace."""
        functions = self.machine.functions(body.whole.beside)
        getattr(functions, self.name)(body.builder, given[0].parts[0])
        return Value(NOTHING, ())


class _Brought:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    def write_call(self, body: Any, given: list[Value]) -> Value:
        there, spot, here, first = given
        lanes = Lanes(body.builder, self.machine.code.width)
        row = lanes.load(here.parts[0], first.parts[0])
        lanes.store(row, there.parts[0], spot.parts[0])
        return Value(NOTHING, ())
