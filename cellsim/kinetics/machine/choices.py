"""Decisions about a step, read from their text and written for all lanes at once.

The text is that of ``step.control``: assignments of sums, products, quotients, square roots, comparisons and
choices, which the plain twin runs as it stands. Both sides of a choice are computed; each lane keeps its own.
"""

import ast
from collections.abc import Mapping

from llvmlite import ir

from cellsim.kinetics.machine.vectors import Lanes

_SIGNS: Mapping[type, str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==",
}  # fmt: skip


class Choices:
    """The functions of a text, each to be written into machine code where it is called."""

    def __init__(self, text: str) -> None:
        self.functions = {each.name: each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)}

    def write(self, lanes: Lanes, name: str, *given: ir.Value) -> ir.Value:
        """What a function gives of these, one per lane; numbers, or yes and no."""
        function = self.functions[name]
        held = dict(zip((each.arg for each in function.args.args), given, strict=True))
        for line in function.body:
            match line:
                case ast.Assign(targets=[ast.Name(id=target)], value=value):
                    held[target] = self._of(lanes, value, held)
                case ast.Return(value=ast.expr() as value):
                    return self._of(lanes, value, held)
        raise ValueError(f"{name} gives nothing")

    def _of(self, lanes: Lanes, node: ast.expr, held: Mapping[str, ir.Value]) -> ir.Value:
        def of(inner: ast.expr) -> ir.Value:
            return self._of(lanes, inner, held)

        builder = lanes.builder
        match node:
            case ast.Constant(value=float(number)):
                return lanes.number(number)
            case ast.Name(id=name):
                return held[name]
            case ast.BinOp(left=left, op=op, right=right):
                two = {ast.Add: lanes.add, ast.Sub: lanes.minus, ast.Mult: lanes.times, ast.Div: lanes.over}
                return two[type(op)](of(left), of(right))
            case ast.Compare(left=left, ops=[ast.NotEq()], comparators=[right]):
                return builder.not_(builder.fcmp_ordered("==", of(left), of(right)))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return builder.fcmp_ordered(_SIGNS[type(op)], of(left), of(right))
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                return builder.not_(of(inner))
            case ast.BoolOp(op=op, values=[first, second]):
                return (builder.and_ if isinstance(op, ast.And) else builder.or_)(of(first), of(second))
            case ast.IfExp(test=test, body=yes, orelse=no):
                return builder.select(of(test), of(yes), of(no))
            case ast.Call(func=ast.Name(id="sqrt"), args=[inner]):
                return lanes.sqrt(of(inner))
            case ast.Call(func=ast.Name(id=name), args=given):
                return self.write(lanes, name, *map(of, given))
        raise ValueError(f"'{ast.unparse(node)}' is no choice that lanes can make")
