"""LSODA in C, called from compiled code.

It takes one absolute tolerance for all, so each species is measured in units of
its own tolerance: then one is right for everyone. Ledgers are measured in units so large
that they steer nothing. It has neither a Jacobian from outside nor a first step.
"""

from functools import cache
from types import ModuleType

import numpy as np

from benchmarks.course import Course, UnfinishedCourse
from benchmarks.peers.rates import BELOW, equations
from benchmarks.protocol import Protocol, tolerance_table
from cellsim.kinetics.kept.program import Program, machine_name

UNSTEERED = 1e30
MOST_STEPS = 1_000_000
HEADER = """
from math import exp, log, sqrt
import numpy as np
from numba import carray, cfunc, njit

kernel = njit(error_model="numpy")
"""
ENTRIES = """
from numbalsoda import lsoda, lsoda_sig

SIZE, ARGUMENTS_COUNT = len(SPECIES), len(ARGUMENTS)


@cfunc(lsoda_sig, error_model="numpy")
def scaled(t, z, dz, data):
    unit = carray(data, ARGUMENTS_COUNT + SIZE)
    given = carray(z, SIZE)
    y = np.empty(SIZE)
    change = carray(dz, SIZE)
    for species in range(SIZE):
        y[species] = given[species] * unit[ARGUMENTS_COUNT + species]
    rates_of_change(y, unit, change)
    for species in range(SIZE):
        change[species] /= unit[ARGUMENTS_COUNT + species]


@njit
def course(address, starts, arguments, durations, unit, rtol, most_steps, shown):
    data, times = np.empty(ARGUMENTS_COUNT + SIZE), np.zeros(2)
    data[ARGUMENTS_COUNT:] = unit
    for fiber in range(starts.shape[1]):
        z = starts[:, fiber] / unit
        for segment in range(durations.size):
            data[:ARGUMENTS_COUNT] = arguments[segment, :, fiber]
            times[1] = durations[segment]
            found, fine = lsoda(address, z, times, data, rtol, 1.0, most_steps)
            if not fine:
                return fiber
            z = found[1].copy()
            shown[segment, :, fiber] = z * unit
    return -1
"""


@cache
def _compiled() -> ModuleType:
    return Program("\n".join((HEADER, BELOW, equations(), ENTRIES)), machine_name()).module


def solve(problem: Protocol, rtol: float) -> Course:
    """LSODA over the protocol, one fiber after another."""
    code = _compiled()
    unit, ledgers = tolerance_table(problem, rtol)
    unit[ledgers] = UNSTEERED
    segments = list(problem.segments)
    arguments = np.array([segment.P for segment in segments])
    durations = np.array([segment.duration for segment in segments])
    shown = np.empty((len(segments), *problem.Y.shape))
    stopped = code.course(
        code.scaled.address, problem.Y, arguments, durations, unit, rtol, MOST_STEPS, shown
    )  # fmt: skip
    if stopped >= 0:
        raise UnfinishedCourse(f"numbalsoda could not carry fiber {stopped} through the protocol at rtol {rtol:g}.")
    return Course(shown, {})
