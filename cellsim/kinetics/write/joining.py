"""One text from several: a network's equations, a method, and the loops that carry fibers.

The plain text runs as it stands. The compiled one is loops around machine code
that is written from the same equations; all it follows from is its origin, whose
hash names it.
"""

import dataclasses
import inspect
import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from types import ModuleType
from typing import Any

from cellsim.kinetics.plain import IMPORT
from cellsim.kinetics.step import lockstep, stepping
from cellsim.kinetics.step.control import control_text
from cellsim.kinetics.step.elimination import elimination
from cellsim.kinetics.step.tableaux import Method

LANES = 8
STEPPING = (
    stepping.factorize,
    stepping.solve,
    stepping.first_step,
    stepping.combine,
    stepping.rosenbrock_step,
    stepping.error_norm,
    stepping.integrate,
    stepping.advance_fibers,
    stepping.fill,
)
LOCKSTEP = (
    lockstep.set_limits,
    lockstep.put,
    lockstep.take,
    lockstep.first_step_of,
    lockstep.show,
    lockstep.note,
    lockstep.observe_step,
    lockstep.advance_block,
    lockstep.report,
)
ENTRIES = (lockstep.advance_fibers, lockstep.fill)
_CONSTANTS = (
    "OK", "STEP_TOO_SMALL", "NOT_FINITE", "TOO_MANY_STEPS", "STEPS", "REJECTED", "RATES", "JACOBIANS", "FACTORIZATIONS",
)  # fmt: skip
COMPILED_HEADER = """
from math import sqrt

import numpy as np

from cellsim.kinetics.compiler.marks import entry
from cellsim.kinetics.compiler.marks import within as kernel
"""
PLAIN_HEADER = f"import numpy as np\n\n{IMPORT}\n"


def equations_of(network: ModuleType | str) -> str:
    """The text of an emitted module."""
    return network if isinstance(network, str) else inspect.getsource(network)


def plain_text(equations: str, entries: Iterable[tuple[int, int]], size: int, method: Method) -> str:
    """The text of a module that can advance fibers, one after the other.

    Parameters
    ----------
    equations : the text of an emitted module
    entries : row and column of each entry of its Jacobian, in the order in which the text fills them
    size : number of species
    method : of the step

    Raises
    ------
    IntegrationError : the step controller is not made for the method's order.
    """
    pieces = (
        PLAIN_HEADER,
        equations.replace(IMPORT, ""),
        _numbers(method),
        _plan(entries, size),
        control_text(method),
        *(inspect.getsource(function) for function in STEPPING),
    )
    return "\n\n".join(pieces)


WRITERS = (
    "kinetics.machine.choices", "kinetics.step.control", "kinetics.step.elimination", "kinetics.machine.functions",
    "kinetics.machine.graph", "kinetics.machine.intrinsics", "kinetics.machine.lane_steps", "kinetics.machine.lanes",
    "kinetics.machine.numbered", "kinetics.machine.registers", "kinetics.machine.vectors", "kinetics.plain",
    "kinetics.step.lockstep", "kinetics.step.stepping", "kinetics.step.tableaux", "kinetics.write.joining",
)  # fmt: skip
"""All that shapes the machine code."""


@cache
def _writers() -> str:
    """The source of everything that shapes the machine code; it is read and not loaded, which takes longer."""
    here = files("cellsim")
    return "\n".join(
        here.joinpath(*each.split(".")[:-1], f"{each.rpartition('.')[2]}.py").read_text(encoding="utf-8")
        for each in WRITERS
    )


def lane_origin(
    equations: str,
    entries: Iterable[tuple[int, int]],
    size: tuple[int, int],
    method: Method,
    width: int,
    scalar: bool = False,
) -> str:
    """All that a compiled kernel follows from, whose hash names it.

    Parameters
    ----------
    equations : the text of an emitted module
    entries : row and column of each entry of its Jacobian, in the order in which the text fills them
    size : number of species, and of arguments
    method : of the step, with all its coefficients
    width : fibers that go in lockstep
    scalar : whether their numbers are computed one by one, where the processor has vectors too

    Raises
    ------
    IntegrationError : the step controller is not made for the method's order.
    """
    control_text(method)
    shape = {
        "entries": list(entries), "size": size, "method": dataclasses.asdict(method), "lanes": width,
        "scalar": scalar, "text": len(equations),
    }  # fmt: skip
    return "\n".join((json.dumps(shape), equations, _writers()))


def lane_text(origin: str) -> str:
    """The text of a compiled kernel: its loops, and what tells the compiler how to write the rest."""
    from cellsim.kinetics.machine.intrinsics import FUNCTIONS  # loads the compiler
    from cellsim.kinetics.machine.lanes import lane_code

    shape, rest = json.loads(origin.partition("\n")[0]), origin.partition("\n")[2]
    equations = rest[: shape["text"]]
    method = Method(**{name: _tuples(each) for name, each in shape["method"].items()})
    given = _tuples(shape["entries"]), _tuples(shape["size"]), method, shape["lanes"]
    code = lane_code(equations, *given)
    lines = [
        "from cellsim.kinetics.machine.lanes import lane_code",
        "from cellsim.kinetics.machine.intrinsics import Machine",
        "from cellsim.kinetics.step.tableaux import Method",
        f"EQUATIONS = {equations!r}",
        f"machine = Machine(lambda: lane_code(EQUATIONS, {', '.join(map(repr, given))}), {shape['scalar']})",
        *(f"{name} = machine.{name}" for name in FUNCTIONS),
        *(f"{name} = {row}" for name, row in code.at.items()),
        f"LANES, SPECIES_COUNT = {code.width}, {code.species}",
        f"RATE = STAGE + {len(code.results['derived'])}",
        _numbers(code.method),
    ]
    functions = [inspect.getsource(function) for function in LOCKSTEP]
    functions += [inspect.getsource(function).replace("@kernel", "@entry") for function in ENTRIES]
    return "\n\n".join((COMPILED_HEADER, "\n".join(lines), *functions))


def _tuples(held: Any) -> Any:
    """What was written as lists, as the tuples that it was."""
    return tuple(map(_tuples, held)) if isinstance(held, list) else held


def _numbers(method: Method) -> str:
    square, square_c = (
        [[*row, *(0.0,) * (method.stages - len(row))] for row in table] for table in (method.a, method.c)
    )
    lines = [f"{name} = {getattr(stepping, name)}" for name in _CONSTANTS]
    lines += [
        f"STAGES, GAMMA = {method.stages}, {method.gamma!r}",
        f"EVALUATIONS = {sum(method.evaluates) - 1}",
        f"EVALUATES = np.array({method.evaluates})",
        f"A = np.array({square})",
        f"C = np.array({square_c})",
        f"M = np.array({method.m})",
        f"E = np.array({method.e})",
        f"BENDS = np.array({method.bends})",
    ]
    return "\n".join(lines)


def _plan(entries: Iterable[tuple[int, int]], size: int) -> str:
    plan = elimination(entries, size)
    places = {
        "ORDER": plan.order, "SOURCE": plan.source, "ROW_START": plan.row_start, "COLUMN": plan.column,
        "PIVOT": plan.pivot, "TARGET": plan.target,
    }  # fmt: skip
    return "\n".join(f"{name} = np.array({list(items)}, dtype=np.uint32)" for name, items in places.items())
