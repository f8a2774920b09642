"""The same equations for a graphics card: emitted text, made fit for numba's CUDA compiler.

Whatever runs fibers on a card compiles this text, so that card and processor
read one source. Each function stands alone there: ``ramp`` and ``step`` become
expressions, because without a driver the compiler can link no function to
another, and ``exp``, ``log`` and ``sqrt`` are those of ``math``, which it knows
by itself. Places are numbers, and decorators
are left to the one who compiles.
"""

import ast
from types import ModuleType

from cellsim.kinetics.machine.numbered import numbered
from cellsim.kinetics.write.joining import equations_of

HEADER = "from math import exp, log, sqrt"
# as in plain, nan stays nan
_INLINED = {
    "ramp": "(0.0 if ({x}) < 0.0 else ({x}))",
    "step": "(0.0 if ({x}) < 0.0 else 1.0 if ({x}) >= 0.0 else ({x}))",
}


def cuda_text(network: ModuleType | str) -> str:
    """The text of an emitted module, or that text, with each function free of calls but those of ``math``.

    Names, arguments and the order of all entries are those of the emitted module.

    Parameters
    ----------
    network : an emitted module, or its text
    """
    tree = _Flat().visit(numbered(equations_of(network)))
    return f"{HEADER}\n\n{ast.unparse(ast.fix_missing_locations(tree))}\n"


class _Flat(ast.NodeTransformer):
    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """The emitted module's helpers are not needed here."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.decorator_list = []
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id=name), args=[inner]) if name in _INLINED:
                return ast.parse(_INLINED[name].format(x=ast.unparse(inner)), mode="eval").body
        return node
