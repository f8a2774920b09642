"""Machine code of a kernel called by where it lies, from other machine code: Python is not asked.

Code that is kept must hold no address, so each is told at each call.
"""

from typing import Any

from llvmlite import ir

from cellsim.kinetics.compiler import arrays
from cellsim.kinetics.compiler.formulas import passed
from cellsim.kinetics.compiler.kinds import ADDRESS, I64, NOTHING, Value


class _ByAddress:
    """Calls what lies at an entry of an array of addresses, an entry of a compiled text that gives nothing.

    An address of 0 does nothing.
    """

    def __init__(self, place: int) -> None:
        self.place = place

    def write_call(self, body: Any, given: list[Value]) -> Value:
        """Write the call where it stands; it takes the addresses, and then what the entry does."""
        builder, place = body.builder, ir.Constant(I64, self.place)
        spot = arrays.inside(builder, given[0], [place])
        where = arrays.read(builder, spot).parts[0]  # type: ignore[arg-type]
        some, on = (builder.append_basic_block() for _ in range(2))
        builder.cbranch(builder.icmp_signed("!=", where, ir.Constant(I64, 0)), some, on)
        builder.position_at_end(some)
        taken = passed(builder, given[1:])
        kind = ir.FunctionType(I64, [ADDRESS, *(each.type for each in taken)])
        status = builder.call(builder.inttoptr(where, kind.as_pointer()), [ADDRESS(None), *taken])
        body.give_up_unless(builder.icmp_signed("==", status, ir.Constant(I64, 0)))
        builder.branch(on)
        builder.position_at_end(on)
        return Value(NOTHING, ())


advance_at, fill_at = _ByAddress(0), _ByAddress(1)
"""``lockstep.advance_fibers`` and ``fill`` of the kernel whose functions lie at addresses (2,)."""
