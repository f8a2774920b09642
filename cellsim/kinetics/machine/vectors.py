"""Arithmetic on several fibers at once, written straight into the compiler's language.

A number here is a vector with one lane per fiber, so that nothing has to be
discovered by an optimizer, and no lane can reach another. Products that are
added are fused by name (one rounding), never at the compiler's discretion, and
exponential and logarithm are sums of products like the rest: bits depend on
neither the mathematical library nor the processor's width.

Only addition, multiplication, division, square root and moves of bits are
used; all are rounded correctly by any processor that has them (IEEE 754-2019).
"""

from collections.abc import Callable, Mapping, Sequence
from math import factorial

from llvmlite import ir

from cellsim.kinetics.machine.graph import Graph, Value

F64, I64 = ir.DoubleType(), ir.IntType(64)
# ln 2 in two parts: the first has so few bits that a product with an exponent is exact
_LN2, _LN2_REST = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_LOG2E = 1.4426950408889634
_ROUNDER = 1.5 * 2.0**52  # adding it leaves the nearest whole number in the low bits
# Of each number that is read the compiler asks whether any that was written before it is the same: the square of their
# number, and most of its time, unless it is told now and then that it knows nothing.
TOGETHER = 32
_LARGEST, _SMALLEST = 709.782712893384, -708.3964185322641  # where exp leaves the range of normal floats


class _Everywhere(ir.Constant):
    """A number in every lane, which is told once: most of a text would be numbers else."""

    def __init__(self, kind: ir.VectorType, x: float) -> None:
        self.type, self.constant = kind, x

    def _get_reference(self) -> str:
        return f"splat (double {F64.format_constant(self.constant)})"


class Lanes:
    """Builds vector instructions; ``width`` is the number of lanes, ``apart`` that of numbers from row to row."""

    def __init__(self, builder: ir.IRBuilder, width: int, apart: int | None = None) -> None:
        self.builder, self.width, self.apart, self._stored = builder, width, apart or width, 0
        self.floats, self.wholes = ir.VectorType(F64, width), ir.VectorType(I64, width)

    def number(self, x: float) -> ir.Value:
        """The same number in every lane."""
        return _Everywhere(self.floats, float(x))

    def whole(self, x: int) -> ir.Value:
        """The same 64-bit whole number in every lane."""
        return ir.Constant(self.wholes, [x] * self.width)

    def place(self, base: ir.Value, row: int | ir.Value) -> ir.Value:
        """The address of a row of lanes."""
        spot = ir.Constant(I64, row * self.apart) if isinstance(row, int) else row
        return self.builder.gep(base, [spot], source_etype=F64)

    def load(self, base: ir.Value, row: int | ir.Value) -> ir.Value:
        """One number per lane from a row."""
        return self.builder.load(self.place(base, row), align=8, typ=self.floats)

    def store(self, value: ir.Value, base: ir.Value, row: int | ir.Value) -> None:
        """One number per lane into a row."""
        self.builder.store(value, self.place(base, row), align=8)
        self._stored += 1
        if self._stored % TOGETHER == 0:
            self.forget()

    def forget(self) -> None:
        """Whatever was stored is read from memory again: the processor has few registers, and spills cost more."""
        kind = ir.FunctionType(ir.VoidType(), [])
        self.builder.asm(kind, "", "~{memory}", [], True)

    def everywhere(self, base: ir.Value, spot: int) -> ir.Value:
        """One plain number of memory in every lane."""
        builder = self.builder
        held = builder.load(builder.gep(base, [ir.Constant(I64, spot)], source_etype=F64), typ=F64)
        single = builder.insert_element(ir.Constant(self.floats, ir.Undefined), held, ir.Constant(ir.IntType(32), 0))
        pattern = ir.Constant(ir.VectorType(ir.IntType(32), self.width), [0] * self.width)
        return builder.shuffle_vector(single, single, pattern)

    def larger(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """The larger of two; b where a is nan."""
        return self.choose(">", a, b, a, b)

    def add(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """a + b."""
        return self.builder.fadd(a, b)

    def total(self, parts: Sequence[ir.Value]) -> ir.Value:
        """The sum of a few, from the first on."""
        found = parts[0]
        for each in parts[1:]:
            found = self.add(found, each)
        return found

    def minus(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """a - b."""
        return self.builder.fsub(a, b)

    def times(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """a b."""
        return self.builder.fmul(a, b)

    def fused(self, a: ir.Value, b: ir.Value, c: ir.Value) -> ir.Value:
        """a b + c, rounded once."""
        return self._builtin("fma", a, b, c)

    def negative(self, a: ir.Value) -> ir.Value:
        """-a."""
        return self.builder.fneg(a)

    def over(self, a: ir.Value, b: ir.Value) -> ir.Value:
        """a / b."""
        return self.builder.fdiv(a, b)

    def sqrt(self, a: ir.Value) -> ir.Value:
        """Square root; nan below zero."""
        return self._builtin("sqrt", a)

    def absolute(self, a: ir.Value) -> ir.Value:
        """a without its sign."""
        return self._builtin("fabs", a)

    def _builtin(self, name: str, *arguments: ir.Value) -> ir.Value:
        """A function that the processor itself has."""
        module, full = self.builder.module, f"llvm.{name}.v{self.width}f64"
        kind = ir.FunctionType(self.floats, [self.floats] * len(arguments))
        return self.builder.call(module.globals.get(full) or ir.Function(module, kind, full), arguments)

    def choose(self, how: str, a: ir.Value, b: ir.Value, yes: ir.Value, no: ir.Value) -> ir.Value:
        """``yes`` in the lanes where ``a how b`` holds, else ``no``; nothing holds of nan."""
        return self.builder.select(self.builder.fcmp_ordered(how, a, b), yes, no)

    def polynomial(self, coefficients: list[float], x: ir.Value) -> ir.Value:
        """The highest power's coefficient first."""
        total = self.number(coefficients[0])
        for each in coefficients[1:]:
            total = self.fused(total, x, self.number(each))
        return total

    def ramp(self, a: ir.Value) -> ir.Value:
        """a where it is positive, else 0; nan stays nan."""
        return self.choose("<", a, self.number(0.0), self.number(0.0), a)

    def step(self, a: ir.Value) -> ir.Value:
        """The slope of ramp: 0 below zero, else 1; nan stays nan."""
        one = self.choose(">=", a, self.number(0.0), self.number(1.0), a)
        return self.choose("<", a, self.number(0.0), self.number(0.0), one)

    def exp(self, x: ir.Value) -> ir.Value:
        """e to the x within two units of the last place; inf where too large, 0 below the normal floats."""
        held = self.choose(">", x, self.number(_LARGEST), self.number(_LARGEST), x)
        held = self.choose("<", held, self.number(_SMALLEST), self.number(_SMALLEST), held)
        shifted = self.fused(held, self.number(_LOG2E), self.number(_ROUNDER))
        halves = self.minus(shifted, self.number(_ROUNDER))
        rest = self.fused(halves, self.number(-_LN2), held)
        rest = self.fused(halves, self.number(-_LN2_REST), rest)
        series = self.polynomial([1.0 / factorial(n) for n in range(13, -1, -1)], rest)
        # twice half the power of two, because the whole one may lie just outside the exponents
        count = self.builder.bitcast(shifted, self.wholes)
        count = self.builder.ashr(self.builder.shl(count, self.whole(13)), self.whole(13))
        half = self.builder.ashr(count, self.whole(1))
        other = self.builder.sub(count, half)
        grown = self.times(self.times(series, self._power_of_two(half)), self._power_of_two(other))
        grown = self.choose(">", x, self.number(_LARGEST), self.number(float("inf")), grown)
        return self.choose("<", x, self.number(_SMALLEST), self.number(0.0), grown)

    def _power_of_two(self, count: ir.Value) -> ir.Value:
        biased = self.builder.add(count, self.whole(1023))
        return self.builder.bitcast(self.builder.shl(biased, self.whole(52)), self.floats)

    def log(self, x: ir.Value) -> ir.Value:
        """Natural logarithm within two units of the last place; -inf at zero and below the normal floats."""
        bits = self.builder.bitcast(x, self.wholes)
        # the mantissa is taken between sqrt(1/2) and sqrt(2), where the series is shortest
        moved = self.builder.sub(bits, self.whole(0x3FE6A09E667F3BCD))
        count = self.builder.ashr(moved, self.whole(52))
        mantissa = self.builder.bitcast(self.builder.sub(bits, self.builder.shl(count, self.whole(52))), self.floats)
        below = self.minus(mantissa, self.number(1.0))
        ratio = self.over(below, self.add(mantissa, self.number(1.0)))
        square = self.times(ratio, ratio)
        series = self.polynomial([2.0 / n for n in range(23, 1, -2)], square)
        # log m = (m - 1) - ratio ((m - 1) - square series), in which m - 1 is exact
        tail = self.fused(self.negative(square), series, below)
        whole = self._as_float(count)
        small = self.fused(self.negative(ratio), tail, self.times(whole, self.number(_LN2_REST)))
        found = self.fused(whole, self.number(_LN2), self.add(below, small))
        found = self.choose("<", x, self.number(2.2250738585072014e-308), self.number(float("-inf")), found)
        found = self.choose("<", x, self.number(0.0), self.number(float("nan")), found)
        found = self.choose("==", x, self.number(float("inf")), x, found)
        return self.builder.select(self.builder.fcmp_unordered("uno", x, x), x, found)

    def _as_float(self, count: ir.Value) -> ir.Value:
        """A small whole number as a float, by way of the rounder."""
        base = self.builder.bitcast(self.number(_ROUNDER), self.wholes)
        return self.minus(self.builder.bitcast(self.builder.add(base, count), self.floats), self.number(_ROUNDER))


class Evaluator:
    """Computes values of a graph where they are first asked for.

    ``fetch`` loads a value that is kept in memory and gives None for any other; ``products`` holds the
    factors of each product after common pairs were taken out; ``once`` says whether a value is used in
    one place only, where it can be fused into a sum.
    """

    def __init__(
        self,
        lanes: Lanes,
        graph: Graph,
        fetch: Callable[[Value], ir.Value | None],
        products: Mapping[Value, tuple[Value, ...]],
        once: Callable[[Value], bool],
    ) -> None:
        self.lanes, self.graph, self.fetch, self.products, self.once = lanes, graph, fetch, products, once
        self._found: dict[Value, ir.Value] = {}

    def __call__(self, value: Value) -> ir.Value:
        """The vector of a value."""
        if value not in self._found:
            fetched = self.fetch(value)
            self._found[value] = self._computed(value) if fetched is None else fetched
        return self._found[value]

    def _computed(self, value: Value) -> ir.Value:
        if value in self.products:
            return self._multiplied(self.products[value])
        kind, *rest = self.graph.nodes[value]
        lanes = self.lanes
        if kind == "number":
            return lanes.number(rest[0])
        if kind == "sum":
            total = None
            for factor, term in rest[0]:
                total = self._plus(total, factor, term)
            return total
        if kind == "reciprocal":
            return lanes.over(lanes.number(1.0), self(rest[0]))
        if kind == "power":
            # of a base above zero; below it there is no number, whatever the exponent
            base, exponent, zero = self(rest[0]), self(rest[1]), lanes.number(0.0)
            found = lanes.exp(lanes.times(exponent, lanes.log(base)))
            return lanes.choose("==", exponent, zero, lanes.number(1.0), found)
        return getattr(lanes, kind)(self(rest[0]))

    def _multiplied(self, factors: Sequence[Value]) -> ir.Value:
        total = self(factors[0])
        for each in factors[1:]:
            total = self.lanes.times(total, self(each))
        return total

    def _plus(self, total: ir.Value | None, factor: float, value: Value) -> ir.Value:
        """total + factor * value, fused where a product is met for the first and only time."""
        lanes, factors = self.lanes, self.products.get(value, ())
        if total is not None and len(factors) > 1 and abs(factor) == 1.0 and self.once(value):
            head = self._multiplied(factors[:-1])
            return lanes.fused(head if factor > 0.0 else lanes.negative(head), self(factors[-1]), total)
        found = self(value)
        if abs(factor) != 1.0:
            scale = lanes.number(factor)
            return lanes.times(scale, found) if total is None else lanes.fused(scale, found, total)
        if total is None:
            return found if factor > 0.0 else lanes.negative(found)
        return lanes.add(total, found) if factor > 0.0 else lanes.minus(total, found)
