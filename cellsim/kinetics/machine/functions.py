"""The functions of a block, and the calls of them: as often as it takes to carry all of its fibers."""

from collections.abc import Callable

from llvmlite import ir

from cellsim.kinetics.machine.lanes import POINTER, LaneCode
from cellsim.kinetics.machine.vectors import F64, I64, Lanes

Write = Callable[..., None]


class Functions:
    """Calls the functions of a kernel, written on the first call of each.

    A function carries some fibers at once, and is called as often as a block has such groups: no lane reaches
    another, so nothing but time depends on how many that are.

    Parameters
    ----------
    code : what writes the functions
    at_once : fibers that a function carries; a block has a multiple of it, or fewer
    beside : where the functions are written; among those that call them unless given
    """

    def __init__(self, code: LaneCode, at_once: int, beside: ir.Module | None = None) -> None:
        self.code, self.at_once, self.beside = code, min(at_once, code.width), beside

    def _call(
        self, builder: ir.IRBuilder, name: str, write: Write, *lanes: ir.Value, shared: tuple[ir.Value, ...] = ()
    ) -> None:
        """Call a function of addresses of lanes and of addresses that all lanes share, for each group."""
        kind = ir.FunctionType(ir.VoidType(), [POINTER] * (len(lanes) + len(shared)))
        module = builder.module if self.beside is None else self.beside
        function = module.globals.get(name)
        if function is None:
            function = ir.Function(module, kind, name)
            function.linkage = "internal" if self.beside is None else ""
            function.attributes.add("noinline")
            for each in function.args[len(lanes) :]:
                each.add_attribute("noalias")  # nothing is written there
            inner = ir.IRBuilder(function.append_basic_block("entry"))
            write(Lanes(inner, self.at_once, self.code.width), *function.args)
            inner.ret_void()
        if self.beside is not None:
            function = builder.module.globals.get(name) or ir.Function(builder.module, kind, name)
        for first in range(0, self.code.width, self.at_once):
            builder.call(
                function, [*(builder.gep(each, [ir.Constant(I64, first)], source_etype=F64) for each in lanes), *shared]
            )

    def _at(self, builder: ir.IRBuilder, base: ir.Value, part: str, row: int = 0) -> ir.Value:
        spot = ir.Constant(I64, (self.code.at[part] + row) * self.code.width)
        return builder.gep(base, [spot], source_etype=F64)

    def _results(self, builder: ir.IRBuilder, base: ir.Value, state: str, out: str, *names: str) -> None:
        places = (self._at(builder, base, state), self._at(builder, base, out))
        self._call(builder, "_and_".join(names), self.code.results_of(*names), base, *places)

    def begin(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """What follows from the arguments alone."""
        self._call(builder, "begin", self.code.begin, base)

    def change(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """Rates of change of the state, to CHANGE."""
        self._results(builder, base, "STATE", "CHANGE", "rates_of_change")

    def readings(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """Definitions and rates of reactions, to STAGE: they have most in common."""
        self._results(builder, base, "STATE", "STAGE", "derived", "reaction_rates")

    def prepare(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """The size of the next step."""
        self._call(builder, "prepare", self.code.steps.prepare, base)

    def accept_or_reject(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """Take or refuse a step that was tried."""
        self._call(builder, "accept_or_reject", self.code.steps.accept_or_reject, base)

    def attempt(self, builder: ir.IRBuilder, base: ir.Value) -> None:
        """A whole step: the end lies in TRIAL and its error in NORM, and the state is as it was."""
        code, method = self.code, self.code.method
        self._call(builder, "slopes", code.slopes, base)
        self._call(builder, "eliminate", code.steps.eliminate, base)
        for number in range(method.stages):
            if number:
                if method.evaluates[number]:
                    self._call(builder, f"stage_{number}", code.steps.stage(number), base)
                    self._results(builder, base, "TRIAL", "CHANGE", "rates_of_change")
                self._call(builder, f"right_side_{number}", code.steps.right_side(number), base)
            places = (self._at(builder, base, "CHANGE"), self._at(builder, base, "STAGE", number * code.species))
            self._call(builder, "solve", code.steps.solve, base, *places)
        self._call(builder, "finish", code.steps.finish, base, shared=(self._at(builder, base, "LIMITS"),))
