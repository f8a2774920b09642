"""Machine code of a kernel called by where it lies, from other machine code: Python is not asked.

Code that is kept must hold no address, so each is told at each call.
"""

from typing import Any

from numba.core import cgutils, types
from numba.extending import intrinsic


def _by_address(context: Any, builder: Any, signature: Any, args: Any, place: int) -> Any:
    """Call what lies at an entry of an array of addresses, a compiled function that gives nothing; 0 is nothing."""
    taken = signature.args[1:]
    addresses = context.make_array(signature.args[0])(context, builder, args[0])
    kind = context.call_conv.get_function_type(types.none, taken)
    where = builder.load(cgutils.gep_inbounds(builder, addresses.data, place))
    with cgutils.if_likely(builder, cgutils.is_not_null(builder, where)):
        function = builder.inttoptr(where, kind.as_pointer())
        status, _ = context.call_conv.call_function(builder, function, types.none, taken, args[1:])
        with cgutils.if_unlikely(builder, status.is_error):
            context.call_conv.return_status_propagate(builder, status)
    return context.get_dummy_value()


@intrinsic
def advance_at(
    typingctx, addresses, Y, P, H, duration, rtol, atol, most_steps, moments, diary, entries, order, first, last,
    status, reached, counters, shown, read,
):  # fmt: skip
    """Call ``lockstep.advance_fibers`` of the kernel whose functions lie at ``addresses`` (2,)."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _by_address(context, builder, signature, args, 0)

    given = Y, P, H, duration, rtol, atol, most_steps, moments, diary, entries, order, first, last
    return types.none(addresses, *_plain(given), *_plain((status, reached, counters, shown, read))), code


@intrinsic
def fill_at(typingctx, addresses, Y, P, what, out):
    """Call ``lockstep.fill`` of the kernel whose functions lie at ``addresses`` (2,)."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _by_address(context, builder, signature, args, 1)

    return types.none(addresses, *_plain((Y, P, what, out))), code


def _plain(kinds: Any) -> tuple:
    """Kinds of arguments as a kernel is compiled for them: whole numbers are of 64 bits, whatever their literal."""
    return tuple(types.int64 if isinstance(each, types.Integer) else each for each in map(types.unliteral, kinds))
