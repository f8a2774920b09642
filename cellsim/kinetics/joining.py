"""One self-contained text from three: a network's equations, a method with its plan, the stepping.

The same text runs compiled or plain; only its first lines differ.
"""

import inspect
from collections.abc import Iterable
from types import ModuleType

from cellsim.kinetics import plain, stepping
from cellsim.kinetics.elimination import elimination
from cellsim.kinetics.emit import IMPORT
from cellsim.kinetics.tableaux import Method

STEPPING = (
    stepping.factorize,
    stepping.solve,
    stepping.first_step,
    stepping.combine,
    stepping.rosenbrock_step,
    stepping.error_norm,
    stepping.stretch,
    stepping.integrate,
    stepping.advance_fibers,
    stepping.fill,
)
_CONSTANTS = (
    "OK", "STEP_TOO_SMALL", "NOT_FINITE", "TOO_MANY_STEPS", "STEPS", "REJECTED", "RATES", "JACOBIANS", "FACTORIZATIONS",
)  # fmt: skip
COMPILED_HEADER = "\n\n".join((
    "from math import exp, log, sqrt\n\nimport numpy as np\nfrom numba import njit",
    'kernel = njit(cache=True, error_model="numpy", nogil=True)',
    inspect.getsource(plain.ramp),
    inspect.getsource(plain.step),
))  # fmt: skip
PLAIN_HEADER = f"import numpy as np\n\n{IMPORT}\n"


def equations_of(network: ModuleType | str) -> str:
    """The text of an emitted module."""
    return network if isinstance(network, str) else inspect.getsource(network)


def joined(equations: str, entries: Iterable[tuple[int, int]], size: int, method: Method, header: str) -> str:
    """The text of a module that can advance fibers: ``entries`` and ``size`` tell the shape of its Jacobian."""
    pieces = (
        header,
        equations.replace(IMPORT, ""),
        _numbers(entries, size, method),
        *(inspect.getsource(function) for function in STEPPING),
    )
    return "\n\n".join(pieces)


def _numbers(entries: Iterable[tuple[int, int]], size: int, method: Method) -> str:
    plan = elimination(entries, size)
    square = [[*row, *(0.0,) * (method.stages - len(row))] for row in method.a]
    square_c = [[*row, *(0.0,) * (method.stages - len(row))] for row in method.c]
    lines = [f"{name} = {getattr(stepping, name)}" for name in _CONSTANTS]
    lines += [
        f"STAGES, METHOD_ORDER, GAMMA = {method.stages}, {method.order}, {method.gamma!r}",
        f"EVALUATIONS = {sum(method.evaluates) - 1}",
        f"EVALUATES = np.array({method.evaluates})",
        f"A = np.array({square})",
        f"C = np.array({square_c})",
        f"M = np.array({method.m})",
        f"E = np.array({method.e})",
    ]
    places = {
        "ORDER": plan.order, "SOURCE": plan.source, "ROW_START": plan.row_start, "COLUMN": plan.column,
        "PIVOT": plan.pivot, "TARGET": plan.target,
    }  # fmt: skip
    lines += [f"{name} = np.array({list(items)}, dtype=np.uint32)" for name, items in places.items()]
    return "\n".join(lines)
