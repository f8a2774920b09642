"""The machine code of a block of fibers: its functions, its independence of neighbors, its use of the processor."""

import math
import os
import platform
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cellsim.kinetics.carriers.kernel import Kernel, kernel_from
from cellsim.kinetics.machine.graph import Graph, shared_pairs
from cellsim.kinetics.step.tableaux import METHODS
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.write.joining import LANES
from tests.numerics import toy

pytestmark = pytest.mark.usefixtures("cache")

ROOT = Path(__file__).resolve().parents[2]
EPSILON = np.finfo(float).eps
FUNCTIONS = """
SPECIES, DEFINITIONS, REACTIONS, ARGUMENTS, JACOBIAN = ("x",), ("a", "b", "c", "d", "e", "f"), (), ("n",), ((0, 0),)

def derived(y, p, out):
    x = y[0]
    n = p[0]
    out[0] = exp(x)
    out[1] = log(x)
    out[2] = sqrt(x)
    out[3] = x**n
    out[4] = ramp(x)
    out[5] = step(x)

def reaction_rates(y, p, v):
    return

def rates_of_change(y, p, dy):
    dy[0] = -p[0] * y[0]

def jacobian(y, p, J):
    J[0] = -p[0]
"""

COUNTING = r"""
import re
import sys
from llvmlite import binding
from cellsim.biology.human_muscle import human_muscle
from cellsim.kinetics.kept.machine_code import compiled
from cellsim.population.kernels import kernel_of

def counted(machine, module):  # in place of machine code: the same instructions, to be read
    assembly = machine.emit_assembly(module)
    arithmetic = r"\tv?(?:f[n]?m\w+|add|sub|mul|div|sqrt)"
    for name in ("slopes", "eliminate", "solve", "rates_of_change", "finish"):
        body = re.search(rf"^{name}:\n(.*?)^\.Lfunc_end", assembly, re.M | re.S).group(1)
        print(name, len(re.findall(arithmetic + r"pd\t", body)), len(re.findall(arithmetic + r"sd\t", body)))
    sys.exit()

binding.TargetMachine.emit_object = counted
kernel = kernel_of(human_muscle())  # what comes out of a cache is machine code already
compiled(kernel.program.text, kernel.program.module, "advance_fibers", "door", kernel._advance_trial())
"""


@pytest.fixture(scope="module")
def functions(cache: Path) -> Kernel:
    return kernel_from(FUNCTIONS)


@pytest.fixture(scope="module")
def compiled(cache: Path) -> Kernel:
    return kernel_from(emit(toy.network()))


def of(kernel: Kernel, x: np.ndarray, n: float = 1.0) -> np.ndarray:
    """exp, log, sqrt, power, ramp and step of numbers, each a row."""
    return kernel.derived(np.atleast_2d(x), np.full((1, len(x)), n))


def test_exponential_is_right_to_the_last_places(functions: Kernel):
    x = np.concatenate([np.linspace(-708.0, 709.5, 4001), np.linspace(-1.0, 1.0, 2001), [0.0, -0.0, 1e-300]])
    wanted = np.array([math.exp(each) for each in x])
    assert (np.abs(of(functions, x)[0] - wanted) <= 2 * EPSILON * wanted).all()


def test_logarithm_is_right_to_the_last_places(functions: Kernel):
    x = np.concatenate([np.logspace(-307, 308, 4001), np.linspace(0.5, 2.0, 3001), [1.0 + EPSILON, 1.0 - EPSILON]])
    wanted = np.array([math.log(each) for each in x])
    assert (np.abs(of(functions, x)[1] - wanted) <= 2 * EPSILON * np.abs(wanted)).all()


def test_powers_are_right_where_biology_needs_them(functions: Kernel):
    x = np.logspace(-6, 6, 2001)
    for n in (0.5, 1.7, 2.6, 4.0):
        wanted = np.array([each**n for each in x])
        assert of(functions, x, n)[3] == pytest.approx(wanted, rel=2e-14)


def test_anything_to_the_power_of_nothing_is_one(functions: Kernel):
    assert (of(functions, np.array([0.0, 1e-320, 3.0, np.inf]), 0.0)[3] == 1.0).all()
    assert of(functions, np.array([0.0, 4.0]), 2.5)[3] == pytest.approx([0.0, 32.0], rel=1e-14)


def test_outside_their_domain_functions_answer_as_the_standard_does(functions: Kernel):
    x = np.array([0.0, -1.0, np.inf, -np.inf, np.nan, 800.0, -800.0])
    exp, log, sqrt, _, ramp, step = of(functions, x)
    np.testing.assert_array_equal(exp, [1.0, exp[1], np.inf, 0.0, np.nan, np.inf, 0.0])
    np.testing.assert_array_equal(log, [-np.inf, np.nan, np.inf, np.nan, np.nan, log[5], np.nan])
    np.testing.assert_array_equal(sqrt, [0.0, np.nan, np.inf, np.nan, np.nan, sqrt[5], np.nan])
    np.testing.assert_array_equal(ramp, [0.0, 0.0, np.inf, 0.0, np.nan, 800.0, 0.0])
    np.testing.assert_array_equal(step, [1.0, 0.0, 1.0, 0.0, np.nan, 1.0, 0.0])


def test_a_fiber_never_feels_its_neighbors(compiled: Kernel):
    """Among healthy fibers, among broken ones, in any lane and in a block that is not full: the same bits."""
    Y, P, _ = toy.fibers(3 * LANES)
    alone = Y[:, 5:6].copy()
    H = np.zeros(1)
    counters = compiled.advance(alone, P[:, 5:6].copy(), H, 30.0, 1e-5, 1e-8).counters
    for place in range(LANES + 3):
        others = [fiber for fiber in range(3 * LANES) if fiber != 5][: LANES + 3]
        order = [*others[:place], 5, *others[place:]]
        Y_here, P_here, H_here = Y[:, order].copy(), P[:, order].copy(), np.zeros(len(order))
        Y_here[2, [at for at in range(len(order)) if at % 3 == 1 and at != place]] = np.nan
        found = compiled.advance(Y_here, P_here, H_here, 30.0, 1e-5, 1e-8)
        assert Y_here[:, place].tobytes() == alone[:, 0].tobytes()
        assert H_here[place] == H[0]
        assert (found.counters[place] == counters[0]).all()


@pytest.mark.parametrize("method", METHODS)
def test_a_look_within_steps_changes_nothing_and_is_one_order_below_the_method(method: str, cache: Path):
    kernel = kernel_from(emit(toy.network()), method)
    moments = np.linspace(0.0, 40.0, 41)[1:]
    Y, P, H = toy.fibers(3)
    Y_seen, _, H_seen = toy.fibers(3)
    plain = kernel.advance(Y, P, H, 40.0, 1e-6, 1e-9)
    looked = kernel.advance(Y_seen, P, H_seen, 40.0, 1e-6, 1e-9, moments=moments)
    assert (Y_seen == Y).all()
    assert (H_seen == H).all()
    assert (looked.counters == plain.counters).all()
    assert (looked.shown[-1] == Y).all()
    exact, *_ = toy.fibers(3)
    fine = kernel.advance(exact, P, np.zeros(3), 40.0, 1e-11, 1e-14, moments=moments).shown
    assert np.abs(looked.shown / fine - 1.0)[:, :4].max() < 1e-3


@pytest.mark.parametrize("method", METHODS)
def test_interpolation_has_its_order(method: str, cache: Path):
    """x' = -x^2 has the solution 1 / (1 + t); the error in the middle of one step falls with the order."""
    text = FUNCTIONS.replace("-p[0] * y[0]", "-p[0] * y[0] ** 2").replace("J[0] = -p[0]", "J[0] = -2.0 * p[0] * y[0]")
    kernel, errors = kernel_from(text, method), []
    for size in (0.04, 0.02):
        shown = kernel.advance(np.ones((1, 1)), np.ones((1, 1)), np.array([1e9]), size, 0.9, 1e9,
                               moments=[0.4 * size, size]).shown  # fmt: skip
        errors.append(abs(shown[0, 0, 0] - 1.0 / (1.0 + 0.4 * size)))
    assert np.log2(errors[0] / errors[1]) == pytest.approx(METHODS[method].order, abs=0.25)


def test_the_diary_tells_every_attempt(compiled: Kernel):
    Y, P, H = toy.fibers(3)
    outcome = compiled.advance(Y, P, H, 40.0, 1e-5, 1e-8, diary_of=10_000)
    attempts = outcome.counters[:, :2].sum(axis=1)
    fiber, time, size, error = outcome.diary[:, :4].T
    assert [int((fiber == each).sum()) for each in range(3)] == attempts.tolist()
    shares = outcome.diary[:, 4 : 4 + len(compiled.species)]
    assert shares.sum(axis=1) == pytest.approx(1.0)
    for each in range(3):
        accepted = (fiber == each) & (error >= 0.0) & (error <= 1.0)
        assert size[accepted].sum() == pytest.approx(40.0)
        assert (np.diff(time[fiber == each]) >= 0.0).all()


def test_what_is_written_alike_is_computed_once():
    graph = Graph()
    body = ("a = y[0] * p[0] / (p[1] + y[0])", "out[0] = a + 0.0 * a", "out[1] = p[0] * (y[0] / (y[0] + p[1]))")
    equations = "\n    ".join(("def f(y, p, out):", *body))
    first, second = graph.read(equations, "f")
    assert first == second
    assert sum(node[0] == "reciprocal" for node in graph.nodes) == 1


def test_a_pair_that_products_share_is_multiplied_once():
    rewritten = shared_pairs([(0, (10, 11, 12)), (1, (10, 11, 13)), (2, (10, 10, 11, 14))], 100)
    assert rewritten[100] == (10, 11)
    assert all(100 in rewritten[value] for value in (0, 1, 2))
    assert sum(len(factors) - 1 for factors in rewritten.values()) == 5


@pytest.mark.parametrize(("processor", "has"), [("haswell", "+avx,+avx2,+fma"), ("x86-64-v2", "")])
def test_other_processors_give_the_same_bits(processor: str, has: str, compiled: Kernel, tmp_path: Path):
    """Registers of half the width, and a processor with a quarter of it and without a fused multiplication."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        pytest.skip("this machine cannot run code for those processors")
    Y, P, H = toy.fibers(11)
    compiled.advance(Y, P, H, 30.0, 1e-5, 1e-8)
    code = (
        "from cellsim.kinetics.compiler import processor\n"
        f"processor.processor = lambda: ({processor!r}, {has!r})\n"
        "from tests.numerics import toy; from cellsim.kinetics.write.emit import emit\n"
        "from cellsim.kinetics.carriers.kernel import kernel_from\n"
        "Y, P, H = toy.fibers(11)\n"
        "kernel_from(emit(toy.network())).advance(Y, P, H, 30.0, 1e-5, 1e-8)\n"
        "print(Y.tobytes().hex(), H.tobytes().hex())"
    )
    told = {"CELLSIM_CACHE_DIR": str(tmp_path)}
    run = [sys.executable, "-c", code]
    other = subprocess.run(run, cwd=ROOT, env=os.environ | told, capture_output=True, text=True, check=True).stdout
    assert other.split() == [Y.tobytes().hex(), H.tobytes().hex()]


def test_steps_are_vector_code():
    """In the hot functions of a muscle fiber nearly all arithmetic is done on whole registers of fibers."""
    from llvmlite import binding

    features = binding.get_host_cpu_features()
    if not features.get("avx"):
        pytest.skip("this processor has no AVX, so there is no wide register to look for")
    run = subprocess.run([sys.executable, "-c", COUNTING], cwd=ROOT, capture_output=True, text=True, check=True)
    counted = {name: (int(wide), int(single)) for name, wide, single in map(str.split, run.stdout.splitlines())}
    assert len(counted) == 5
    for name, (wide, single) in counted.items():
        assert wide > 50, name
        assert single == 0, name
