"""Arithmetic of single numbers, as Python means it; division by zero gives what the standard of floats says."""

import ast
from collections.abc import Callable, Mapping

from llvmlite import ir

from cellsim.kinetics.compiler.kinds import B1, BIT, F8, F64, I8, I64, NOTHING, Kind, Number, Value
from cellsim.kinetics.compiler.refused import CannotCompile

SIGNS: Mapping[type, str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
MOST_MULTIPLIED = 0x10000  # a greater power that is written there is refused


def number(x: bool | int | float) -> Value:
    """A constant."""
    if isinstance(x, bool):
        return Value(B1, (ir.Constant(BIT, int(x)),))
    return whole(x) if isinstance(x, int) else Value(F8, (ir.Constant(F64, float(x)),))


def whole(x: int) -> Value:
    """A whole number.

    Raises
    ------
    CannotCompile : it has more places than a register.
    """
    if not -(1 << 63) <= x < 1 << 63:
        raise CannotCompile(f"Whole numbers have 64 binary places, and {x} needs more: write it as a float, {x}.0.")
    return Value(I8, (ir.Constant(I64, x),))


def common(*kinds: Kind) -> Kind:
    """The kind that numbers of these kinds have together.

    Raises
    ------
    CannotCompile : they have none.
    """
    if all(each == kinds[0] for each in kinds):
        return kinds[0]
    if not all(isinstance(each, Number) for each in kinds):
        raise CannotCompile("What stands in one place is now this and now that: let it be a number each time.")
    return F8 if F8 in kinds else I8


def converted(builder: ir.IRBuilder, value: Value, kind: Kind) -> Value:
    """The same number in another kind, of which it loses nothing."""
    if value.kind == kind:
        return value
    match value.kind, kind:
        case (Number("i8"), Number("f8")):
            return Value(F8, (builder.sitofp(value.parts[0], F64),))
        case (Number("b1"), Number("i8")):
            return Value(I8, (builder.zext(value.parts[0], I64),))
        case (Number("b1"), Number("f8")):
            return Value(F8, (builder.uitofp(value.parts[0], F64),))
    raise CannotCompile(f"{_spelled(value.kind).capitalize()} stands where {_spelled(kind)} must.")


def _spelled(kind: Kind) -> str:
    if isinstance(kind, Number):
        return {F8: "a float", I8: "a whole number", B1: "a yes or no"}[kind]
    words = {"ArrayOf": "an array", "RecordOf": "a record", "TableOf": "a table", "Known": "a thing of Python"}
    return words.get(type(kind).__name__, "a group of values" if getattr(kind, "kinds", ()) else "nothing")


def truth(builder: ir.IRBuilder, value: Value) -> ir.Value:
    """Whether a number is not zero."""
    match value.kind:
        case Number("b1"):
            return value.parts[0]
        case Number("i8"):
            return builder.icmp_signed("!=", value.parts[0], ir.Constant(I64, 0))
        case Number("f8"):
            return builder.fcmp_unordered("!=", value.parts[0], ir.Constant(F64, 0.0))
    raise CannotCompile(f"{_spelled(value.kind).capitalize()} is neither true nor false.")


def compared(builder: ir.IRBuilder, op: ast.cmpop, left: Value, right: Value) -> Value:
    """Yes or no; with nan, only "not equal" is true."""
    kind = common(left.kind, right.kind, I8)
    a, b = (converted(builder, each, kind).parts[0] for each in (left, right))
    if type(op) not in SIGNS:
        raise CannotCompile("Numbers are compared by <, <=, >, >=, == and !=.")
    sign = SIGNS[type(op)]
    if kind == I8:
        return Value(B1, (builder.icmp_signed(sign, a, b),))
    ask = builder.fcmp_unordered if sign == "!=" else builder.fcmp_ordered
    return Value(B1, (ask(sign, a, b),))


def negated(builder: ir.IRBuilder, value: Value) -> Value:
    """Less than nothing."""
    value = converted(builder, value, common(value.kind, I8))
    return Value(value.kind, ((builder.neg if value.kind == I8 else builder.fneg)(value.parts[0]),))


def lesser(builder: ir.IRBuilder, sign: str, values: list[Value]) -> Value:
    """The first that is less ("<") than all before, or more (">"), as Python's min and max have it."""
    kind = common(*(each.kind for each in values)) if values else NOTHING
    if not isinstance(kind, Number):
        raise CannotCompile(f"The least and the greatest are found among numbers, and {_spelled(kind)} is none.")
    found = converted(builder, values[0], kind).parts[0]
    for each in values[1:]:
        other = converted(builder, each, kind).parts[0]
        # a bit that is set would be less than none if it had a sign
        ask = {F8: builder.fcmp_ordered, I8: builder.icmp_signed, B1: builder.icmp_unsigned}[kind]
        found = builder.select(ask(sign, other, found), other, found)
    return Value(kind, (found,))


def combined(builder: ir.IRBuilder, op: ast.operator, left: Value, right: Value) -> Value:
    """Two numbers as one."""
    if isinstance(op, ast.Pow):
        return _power(builder, left, right)
    bits = isinstance(op, ast.BitAnd | ast.BitOr | ast.BitXor)
    kind = B1 if bits and left.kind == right.kind == B1 else common(left.kind, right.kind, I8)
    kind = F8 if isinstance(op, ast.Div) else kind
    a, b = (converted(builder, each, kind).parts[0] for each in (left, right))
    ways = _OF_FLOATS if kind == F8 else _OF_WHOLES
    if type(op) not in ways:
        raise CannotCompile(f"{type(op).__name__} is nothing that {_spelled(kind)} has.")
    return Value(kind, (ways[type(op)](builder, a, b),))


def _floor_of_wholes(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    quotient, _ = _divided(builder, a, b)
    return quotient


def _rest_of_wholes(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    _, rest = _divided(builder, a, b)
    return rest


def _divided(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> tuple[ir.Value, ir.Value]:
    """Quotient, rounded down, and what is left, which has the divisor's sign; both are 0 where that is 0."""
    zero, one = ir.Constant(I64, 0), ir.Constant(I64, 1)
    none, back = builder.icmp_signed("==", b, zero), builder.icmp_signed("==", b, ir.Constant(I64, -1))
    # a processor stops at a division by zero, and at one by -1 whose quotient is greater than all that it knows
    by = builder.select(builder.or_(none, back), one, b)
    quotient, rest = builder.sdiv(a, by), builder.srem(a, by)
    quotient = builder.select(back, builder.neg(quotient), quotient)
    up = builder.and_(builder.icmp_signed("!=", rest, zero), builder.icmp_signed("<", builder.xor(rest, by), zero))
    quotient, rest = (
        builder.select(up, builder.sub(quotient, one), quotient),
        builder.select(up, builder.add(rest, by), rest),
    )
    return builder.select(none, zero, quotient), builder.select(none, zero, rest)


def _left_of_floats(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> tuple[ir.Value, ir.Value, ir.Value]:
    """What is left of a quotient that is cut off, whether that is anything, and whether it has the other sign."""
    zero, rest = ir.Constant(F64, 0.0), builder.frem(a, b)
    turned = builder.xor(*(builder.fcmp_ordered("<", x, zero) for x in (rest, b)))
    some = builder.fcmp_unordered("!=", rest, zero)
    return rest, some, builder.and_(some, turned)


def _rest_of_floats(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    rest, some, turned = _left_of_floats(builder, a, b)
    nothing = called(builder, "llvm.copysign.f64", ir.Constant(F64, 0.0), b)
    return builder.select(some, builder.select(turned, builder.fadd(rest, b), rest), nothing)


def _floor_of_floats(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    zero, (rest, _, turned) = ir.Constant(F64, 0.0), _left_of_floats(builder, a, b)
    quotient = builder.fdiv(builder.fsub(a, rest), b)
    quotient = builder.select(turned, builder.fsub(quotient, number(1.0).parts[0]), quotient)
    whole = called(builder, "llvm.rint.f64", quotient)  # it is whole but for its last bits
    nothing = called(builder, "llvm.copysign.f64", zero, builder.fdiv(a, b))
    return builder.select(builder.fcmp_unordered("!=", quotient, zero), whole, nothing)


def _to_left(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    most = ir.Constant(I64, 63)
    return builder.select(
        builder.icmp_unsigned(">", b, most), ir.Constant(I64, 0), builder.shl(a, builder.and_(b, most))
    )


def _to_right(builder: ir.IRBuilder, a: ir.Value, b: ir.Value) -> ir.Value:
    most = ir.Constant(I64, 63)
    return builder.ashr(a, builder.select(builder.icmp_unsigned(">", b, most), most, b))


_OF_WHOLES: Mapping[type, Callable[..., ir.Value]] = {
    ast.Add: ir.IRBuilder.add, ast.Sub: ir.IRBuilder.sub, ast.Mult: ir.IRBuilder.mul, ast.BitAnd: ir.IRBuilder.and_,
    ast.BitOr: ir.IRBuilder.or_, ast.BitXor: ir.IRBuilder.xor, ast.LShift: _to_left,
    ast.RShift: _to_right, ast.FloorDiv: _floor_of_wholes, ast.Mod: _rest_of_wholes,
}  # fmt: skip
_OF_FLOATS: Mapping[type, Callable[..., ir.Value]] = {
    ast.Add: ir.IRBuilder.fadd, ast.Sub: ir.IRBuilder.fsub, ast.Mult: ir.IRBuilder.fmul, ast.Div: ir.IRBuilder.fdiv,
    ast.FloorDiv: _floor_of_floats, ast.Mod: _rest_of_floats,
}  # fmt: skip


def called(builder: ir.IRBuilder, name: str, *given: ir.Value) -> ir.Value:
    """What a function of floats gives, of the processor or of the mathematical library."""
    function = builder.module.globals.get(name)
    if function is None:
        function = ir.Function(builder.module, ir.FunctionType(F64, [F64] * len(given)), name)
        if not name.startswith("llvm."):
            function.attributes.add("nounwind")
            function.attributes.add("readnone")
    return builder.call(function, given)


def _power(builder: ir.IRBuilder, base: Value, power: Value) -> Value:
    """By multiplication where the power is whole, which is quicker and the same everywhere."""
    if power.kind == F8:
        a = converted(builder, base, F8).parts[0]
        return Value(F8, (called(builder, "llvm.pow.f64", a, power.parts[0]),))
    fixed = power.parts[0].constant if isinstance(power.parts[0], ir.Constant) else None
    if fixed is None:
        return _any_power(builder, converted(builder, base, F8), converted(builder, power, I8).parts[0])
    kind = common(base.kind, I8) if fixed >= 0 else F8
    times = builder.mul if kind == I8 else builder.fmul
    square, found, left = converted(builder, base, kind).parts[0], number(1 if kind == I8 else 1.0).parts[0], abs(fixed)
    if left > MOST_MULTIPLIED:
        raise CannotCompile(f"A power of {fixed} is out of all reason.")
    if kind == I8 and isinstance(square, ir.Constant):  # as 10 ** 23, which would go around unseen
        return whole(square.constant**fixed)
    while left:
        found = times(found, square) if left & 1 else found
        square, left = times(square, square), left >> 1
    return Value(kind, (found if fixed >= 0 else builder.fdiv(number(1.0).parts[0], found),))


def _any_power(builder: ir.IRBuilder, base: Value, power: ir.Value) -> Value:
    """A loop of multiplications, of which each takes one binary place of the power."""
    one, zero, some = number(1.0).parts[0], ir.Constant(I64, 0), ir.Constant(I64, 1)
    below = builder.icmp_signed("<", power, zero)
    size = builder.select(below, builder.neg(power), power)
    before = builder.block
    loop, end = builder.append_basic_block("power"), builder.append_basic_block("powered")
    builder.cbranch(builder.icmp_signed("==", size, zero), end, loop)
    builder.position_at_end(loop)
    left, found, square = builder.phi(I64), builder.phi(F64), builder.phi(F64)
    odd = builder.icmp_signed("!=", builder.and_(left, some), zero)
    more, again, rest = (
        builder.select(odd, builder.fmul(found, square), found), builder.fmul(square, square), builder.lshr(left, some)
    )  # fmt: skip
    for phi, first, then in ((left, size, rest), (found, one, more), (square, base.parts[0], again)):
        phi.add_incoming(first, before)
        phi.add_incoming(then, loop)
    builder.cbranch(builder.icmp_signed("==", rest, zero), end, loop)
    builder.position_at_end(end)
    made = builder.phi(F64)
    made.add_incoming(one, before)
    made.add_incoming(more, loop)
    return Value(F8, (builder.select(below, builder.fdiv(one, made), made),))
