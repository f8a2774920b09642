"""The emitted equations as compiled functions that solvers of others can call."""

import ast
from functools import cache
from types import SimpleNamespace

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.kept.program import Program, machine_name
from cellsim.kinetics.machine.numbered import numbered
from cellsim.kinetics.plain import IMPORT
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Network

HEADER = """
from math import exp, log, sqrt

from cellsim.kinetics.compiler.marks import entry
from cellsim.kinetics.compiler.marks import within as kernel
"""
BELOW = """
@kernel
def ramp(x):
    return 0.0 if x < 0.0 else x


@kernel
def step(x):
    return 0.0 if x < 0.0 else 1.0
"""
ENTRIES = """
@entry
def change(y, p, dy):
    rates_of_change(y, p, dy)


@entry
def slopes(y, p, J, entries, whole):
    jacobian(y, p, J)
    for each in range(entries.shape[0]):
        whole[entries[each, 0], entries[each, 1]] = J[each]
"""


@cache
def still() -> str:
    """The emitted equations with inputs that stay as they are set, as the solvers of others take them."""
    fiber = human_muscle().fiber
    parts = (each.values() for each in (fiber.species, fiber.definitions, fiber.reactions))
    return emit(Network(*parts, fiber.parameters, fiber.inputs))


def equations() -> str:
    """The same with places that a compiler can take for numbers, to follow BELOW."""
    return ast.unparse(numbered(still())).replace(IMPORT, "")


@cache
def rates() -> SimpleNamespace:
    """``change(y, p, dy)`` and ``slopes(y, p, J, entries, whole)``, compiled."""
    program = Program("\n".join((HEADER, BELOW, equations(), ENTRIES)), machine_name())
    names = Program(still(), "plain").module
    y, p, entries = np.ones(len(names.SPECIES)), np.ones(len(names.ARGUMENTS)), np.array(names.JACOBIAN)
    return SimpleNamespace(
        change=program.ready("change", lambda: (y, p, np.zeros(len(y)))),
        slopes=program.ready("slopes", lambda: (y, p, np.zeros(len(entries)), entries, np.zeros((len(y), len(y))))),
    )
