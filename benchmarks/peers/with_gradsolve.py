"""gradsolve: Rodas5P in JAX, fibers side by side in one compiled loop.

It takes one absolute tolerance for all, so each species is measured in units of its own tolerance, and ledgers in units
so large that they steer nothing. Each segment lasts from 0 to 1, and the tolerance is told as a number, so one
loop serves all: to compile it takes minutes. It makes its own exact Jacobian. What it would replay for a gradient is
not asked for.

Its fused kernels (Rosenbrock23, of NVIDIA Warp) are not made of rates with a choice between two values (select_n in
JAX), as ``ramp`` is one, and on a graphics card they take stiff networks of up to 12 species.
"""

import os
from collections.abc import Callable
from functools import cache
from types import ModuleType

import numpy as np

from benchmarks.course import Course, UnfinishedCourse
from benchmarks.peers.rates import equations
from benchmarks.protocol import Protocol, tolerance_table
from cellsim.language.rules.texts import module_of

# one thread, as everyone here has; read when JAX is loaded
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")

UNSTEERED = 1e30
FIRST_SHARE = 1e-4  # of a segment: a few seconds at most, where the others begin with one
MOST_STEPS = 100_000
ROOM = 8192  # steps of a segment that it keeps
SMALLEST = 4.0 * float(np.finfo(np.float64).eps)  # a step, as it sets it itself
HEADER = """
from jax.numpy import exp, log, sqrt, where


def kernel(function):
    return function


def ramp(x):
    return where(x < 0.0, 0.0, x)


def step(x):
    return where(x < 0.0, 0.0, 1.0)
"""


@cache
def _written() -> ModuleType:
    return module_of("equations_for_jax", "\n".join((HEADER, equations())))


def _change(_, z, told):
    """The change of one fiber in units of the tolerances and of the segment: told arguments, units and duration."""
    import jax.numpy as jnp

    code = _written()
    size, count = len(code.SPECIES), len(code.ARGUMENTS)
    unit, duration = told[count : count + size], told[count + size]
    dy = [0.0] * size
    code.rates_of_change([z[row] * unit[row] for row in range(size)], [told[row] for row in range(count)], dy)
    return jnp.stack([jnp.asarray(each, z.dtype) for each in dy]) * (duration / unit)


@cache
def _loop() -> Callable[..., tuple]:
    """Its compiled loop, of states, what each fiber is told, and the tolerance."""
    import gradsolve  # noqa: F401  sets JAX to float64
    import jax
    from gradsolve.solvers.record_jax import _record_one_traj
    from gradsolve.solvers.rodas5p_step import RODAS5P_METHOD

    def run(z, told, rtol):
        one = _record_one_traj(
            RODAS5P_METHOD, _change, 0.0, 1.0, rtol, rtol, FIRST_SHARE, MOST_STEPS, ROOM, SMALLEST
        )  # fmt: skip
        return jax.vmap(one)(z, told)

    return jax.jit(run)


def solve(problem: Protocol, rtol: float) -> Course:
    """Rodas5P over the protocol, all fibers at once."""
    atol, ledgers = tolerance_table(problem, rtol)
    unit = np.where(ledgers, UNSTEERED, atol / rtol)
    units = np.tile(unit, (len(problem), 1))
    z, shown, counts, loop = problem.Y.T / unit, [], {"steps": 0, "rejected": 0}, _loop()
    for segment in problem.segments:
        told = np.column_stack((segment.P.T, units, np.full(len(problem), segment.duration)))
        z, _, accepted, rejected, stopped = map(np.asarray, loop(z, told, rtol))
        if stopped.any():
            raise UnfinishedCourse(f"gradsolve could not carry fiber {stopped.argmax()} at rtol {rtol:g}.")
        shown.append((z * unit).T)
        counts["steps"] += int(accepted.sum())
        counts["rejected"] += int(rejected.sum())
    return Course(np.array(shown), counts)
