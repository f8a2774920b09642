"""What a text may call that it does not hold itself: functions of Python and of its mathematical module."""

import builtins
import math
from collections.abc import Callable, Mapping
from typing import Any

from llvmlite import ir

from cellsim.kinetics.compiler.arrays import length_of
from cellsim.kinetics.compiler.kinds import B1, F8, F64, I8, I64, Group, Value, taken_apart
from cellsim.kinetics.compiler.numbers import called, converted, lesser, number, truth, whole
from cellsim.kinetics.compiler.refused import CannotCompile

# as LLVM or the mathematical library calls them
OF_FLOATS: Mapping[Any, str] = {
    math.sqrt: "llvm.sqrt.f64", math.exp: "llvm.exp.f64", math.exp2: "llvm.exp2.f64", math.log10: "llvm.log10.f64",
    math.log2: "llvm.log2.f64", math.sin: "llvm.sin.f64", math.cos: "llvm.cos.f64", math.fabs: "llvm.fabs.f64",
    math.expm1: "expm1", math.log1p: "log1p", math.tan: "tan", math.asin: "asin", math.acos: "acos", math.atan: "atan",
    math.sinh: "sinh", math.cosh: "cosh", math.tanh: "tanh", math.asinh: "asinh", math.acosh: "acosh",
    math.atanh: "atanh", math.erf: "erf", math.erfc: "erfc", math.gamma: "tgamma", math.lgamma: "lgamma",
    math.cbrt: "cbrt",
}  # fmt: skip
OF_TWO: Mapping[Any, str] = {
    math.pow: "llvm.pow.f64", math.copysign: "llvm.copysign.f64", math.atan2: "atan2", math.hypot: "hypot",
    math.fmod: "fmod", math.remainder: "remainder",
}  # fmt: skip
TO_WHOLE: Mapping[Any, str] = {
    math.floor: "llvm.floor.f64", math.ceil: "llvm.ceil.f64", math.trunc: "llvm.trunc.f64",
}  # fmt: skip
_BY_COUNT = {1: {**OF_FLOATS, **TO_WHOLE}, 2: OF_TWO}


def call(builder: ir.IRBuilder, thing: Any, given: list[Value]) -> Value:
    """What a function of Python's gives.

    Raises
    ------
    CannotCompile : machine code has none of that name, or it is given something else.
    """
    names = _BY_COUNT.get(len(given), {})
    try:
        if thing in names:
            found = called(builder, names[thing], *(_float(builder, each) for each in given))
            return Value(I8, (builder.fptosi(found, I64),)) if thing in TO_WHOLE else Value(F8, (found,))
        if thing in _OTHERS:
            return _OTHERS[thing](builder, *given)
    except TypeError:  # it takes another number of arguments, or cannot be looked up
        pass
    raise CannotCompile(f"Machine code has no function '{getattr(thing, '__name__', thing)}' of such things.")


def _float(builder: ir.IRBuilder, value: Value) -> ir.Value:
    return converted(builder, value, F8).parts[0]


def _int(builder: ir.IRBuilder, value: Value) -> Value:
    if value.kind == F8:
        return Value(I8, (builder.fptosi(value.parts[0], I64),))
    return converted(builder, value, I8)


def _abs(builder: ir.IRBuilder, value: Value) -> Value:
    if value.kind == F8:
        return Value(F8, (called(builder, "llvm.fabs.f64", value.parts[0]),))
    held = converted(builder, value, I8).parts[0]
    return Value(I8, (builder.select(builder.icmp_signed("<", held, ir.Constant(I64, 0)), builder.neg(held), held),))


def _len(builder: ir.IRBuilder, value: Value) -> Value:
    return whole(len(value.kind.kinds)) if isinstance(value.kind, Group) else length_of(value)


def _extreme(sign: str) -> Callable[..., Value]:
    def found(builder: ir.IRBuilder, *values: Value) -> Value:
        some = taken_apart(values[0]) if len(values) == 1 else list(values)
        return lesser(builder, sign, some)

    return found


def _log(builder: ir.IRBuilder, value: Value, base: Value | None = None) -> Value:
    found = called(builder, "llvm.log.f64", _float(builder, value))
    if base is None:
        return Value(F8, (found,))
    return Value(F8, (builder.fdiv(found, called(builder, "llvm.log.f64", _float(builder, base))),))


def _is(ask: Callable[[ir.IRBuilder, ir.Value], ir.Value]) -> Callable[..., Value]:
    return lambda builder, value: Value(B1, (ask(builder, _float(builder, value)),))


def _finite(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    return builder.fcmp_ordered("==", builder.fsub(x, x), ir.Constant(F64, 0.0))


def _infinite(builder: ir.IRBuilder, x: ir.Value) -> ir.Value:
    return builder.fcmp_ordered("==", called(builder, "llvm.fabs.f64", x), number(math.inf).parts[0])


def _scaled(by: float) -> Callable[..., Value]:
    return lambda builder, value: Value(F8, (builder.fmul(_float(builder, value), number(by).parts[0]),))


_OTHERS: Mapping[Any, Callable[..., Value]] = {
    builtins.int: _int,
    builtins.float: lambda builder, value: converted(builder, value, F8),
    builtins.bool: lambda builder, value: Value(B1, (truth(builder, value),)),
    builtins.abs: _abs,
    builtins.len: _len,
    builtins.min: _extreme("<"),
    builtins.max: _extreme(">"),
    math.log: _log,
    math.isnan: _is(lambda builder, x: builder.fcmp_unordered("uno", x, x)),
    math.isfinite: _is(_finite),
    math.isinf: _is(_infinite),
    math.radians: _scaled(math.pi / 180.0),
    math.degrees: _scaled(180.0 / math.pi),
}
