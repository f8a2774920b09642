import copy
import inspect
import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cellsim.errors import IntegrationError
from cellsim.kinetics.carriers.kernel import Kernel, kernel_from
from cellsim.kinetics.carriers.outcome import COUNTERS, STATUS_WORDS
from cellsim.kinetics.write import joining
from cellsim.kinetics.write.emit import emit
from tests.numerics import toy

ROOT = Path(__file__).resolve().parents[2]
TOLERANCES = (1e-5, 1e-8)
TEXT = emit(toy.network())


@pytest.fixture(scope="module")
def compiled(cache: Path) -> Kernel:
    return kernel_from(TEXT)


@pytest.fixture
def plain(cache: Path) -> Kernel:
    return kernel_from(TEXT, solver="plain")


def in_another_process(cache: Path) -> str:
    """Advance the toy in a new process; gives its state, and how often machine code came from the cache."""
    code = (
        "from tests.numerics import toy; from cellsim.kinetics.write.emit import emit\n"
        "from cellsim.kinetics.carriers.kernel import kernel_from\n"
        "kernel = kernel_from(emit(toy.network())); Y, P, H = toy.fibers(2)\n"
        "kernel.advance(Y, P, H, 10.0, 1e-5, 1e-8)\n"
        "print(len(kernel.program.fetched), Y.tobytes().hex())"
    )
    environment = os.environ | {"CELLSIM_CACHE_DIR": str(cache)}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_machine_code_and_plain_python_walk_the_same_path(compiled: Kernel, plain: Kernel):
    Y, P, H = toy.fibers(3)
    Y_plain, _, H_plain = toy.fibers(3)
    outcome = compiled.advance(Y, P, H, 40.0, *TOLERANCES)
    outcome_plain = plain.advance(Y_plain, P, H_plain, 40.0, *TOLERANCES)
    alike = [COUNTERS.index(name) for name in ("steps", "rejected", "factorizations")]
    assert (outcome.counters[:, alike] == outcome_plain.counters[:, alike]).all()
    assert Y == pytest.approx(Y_plain, rel=1e-12)
    assert H == pytest.approx(H_plain, rel=1e-8)


def test_derived_and_rates_equal_those_of_plain_python(compiled: Kernel, plain: Kernel):
    Y, P, _ = toy.fibers(4)
    for ours, theirs in (
        (compiled.derived(Y, P), plain.derived(Y, P)),
        (compiled.rates(Y, P), plain.rates(Y, P)),
        (compiled.rates_of_change(Y, P), plain.rates_of_change(Y, P)),
    ):
        assert ours.shape[1] == 4
        assert ours == pytest.approx(theirs, rel=1e-14)


def test_names_are_those_of_the_network(compiled: Kernel):
    network = toy.network()
    assert compiled.species == tuple(network.species)
    assert compiled.definitions == tuple(network.definitions)
    assert compiled.reactions == tuple(network.reactions)
    assert compiled.arguments == network.arguments


@pytest.mark.parametrize("threads", [2, 3])
def test_threads_do_not_change_a_bit(compiled: Kernel, threads: int):
    alone, P, H = toy.fibers(50)
    shared, _, H_shared = toy.fibers(50)
    counters = compiled.advance(alone, P, H, 30.0, *TOLERANCES).counters
    assert (compiled.advance(shared, P, H_shared, 30.0, *TOLERANCES, threads=threads).counters == counters).all()
    assert shared.tobytes() == alone.tobytes()
    assert H_shared.tobytes() == H.tobytes()


def test_order_of_fibers_does_not_change_a_bit(compiled: Kernel):
    order = np.random.default_rng(5).permutation(30)
    straight, P, H = toy.fibers(30)
    shuffled, P_shuffled, H_shuffled = toy.fibers(30, order)
    compiled.advance(straight, P, H, 30.0, *TOLERANCES)
    compiled.advance(shuffled, P_shuffled, H_shuffled, 30.0, *TOLERANCES, threads=2)
    assert shuffled.tobytes() == straight[:, order].tobytes()
    assert H_shuffled.tobytes() == H[order].tobytes()


def test_layout_of_the_arrays_does_not_change_a_bit(compiled: Kernel):
    Y, P, H = toy.fibers(10)
    transposed, every_other = np.asfortranarray(Y), np.zeros(20)[::2]
    compiled.advance(Y, P, H, 5.0, *TOLERANCES)
    compiled.advance(transposed, np.asfortranarray(P), every_other, 5.0, *TOLERANCES)
    assert (transposed == Y).all()
    assert (every_other == H).all()


@pytest.mark.parametrize("where", ["state", "ledger", "argument"])
@pytest.mark.parametrize("trouble", [np.nan, np.inf])
def test_what_is_not_finite_does_not_hide(compiled: Kernel, where: str, trouble: float):
    Y, P, H = toy.fibers(3)
    good, *_ = toy.fibers(3)
    atol = np.where(np.isin(compiled.species, ("heat", "burnt")), np.inf, 1e-8)
    if where == "argument":
        P[compiled.arguments.index("G_limit" if np.isnan(trouble) else "work"), 1] = trouble
    else:
        Y[compiled.species.index("heat" if where == "ledger" else "D"), 1] = trouble
    before = Y[:, 1].copy()
    outcome = compiled.advance(Y, P, H, 5.0, 1e-5, atol)
    assert [STATUS_WORDS[status] for status in outcome.status] == [
        "arrived at the end", "a quantity stopped being a finite number", "arrived at the end",
    ]  # fmt: skip
    np.testing.assert_array_equal(Y[:, 1], before)
    P[:, 1] = P[:, 0]
    compiled.advance(good, P, np.zeros(3), 5.0, 1e-5, atol)
    assert (Y[:, [0, 2]] == good[:, [0, 2]]).all()


def test_a_ledger_with_no_tolerance_does_not_steer_the_step(compiled: Kernel):
    steered, P, H = toy.fibers(1)
    free, *_ = toy.fibers(1)
    ledger = np.isin(compiled.species, ("heat", "burnt"))
    loose = compiled.advance(free, P, np.zeros(1), 60.0, 1e-4, np.where(ledger, np.inf, 1e-7))
    tight = compiled.advance(steered, P, H, 60.0, 1e-4, 1e-7)
    assert loose.counters[0, 0] <= tight.counters[0, 0]
    assert free == pytest.approx(steered, rel=1e-3)


def test_too_many_steps_are_reported_with_the_time_reached(compiled: Kernel):
    Y, P, H = toy.fibers(2)
    outcome = compiled.advance(Y, P, H, 500.0, 1e-8, 1e-11, most_steps=20)
    assert [STATUS_WORDS[status] for status in outcome.status] == ["too many steps were needed"] * 2
    assert ((outcome.reached > 0.0) & (outcome.reached < 500.0)).all()
    assert (outcome.counters[:, COUNTERS.index("steps")] + outcome.counters[:, COUNTERS.index("rejected")] == 20).all()


def test_arrays_of_a_wrong_shape_are_refused(plain: Kernel):
    Y, P, H = toy.fibers(2)
    with pytest.raises(IntegrationError, match="7 rows"):
        plain.advance(Y[:-1], P, H, 1.0, *TOLERANCES)
    with pytest.raises(IntegrationError, match="argument"):
        plain.advance(Y, P[:, :1], H, 1.0, *TOLERANCES)
    with pytest.raises(IntegrationError, match="one step per fiber"):
        plain.advance(Y, P, H[:1], 1.0, *TOLERANCES)
    with pytest.raises(IntegrationError, match="both must be positive"):
        plain.advance(Y, P, H, 0.0, *TOLERANCES)
    with pytest.raises(IntegrationError, match="compiled, scalar, plain, scipy"):
        kernel_from(TEXT, solver="magic")


def test_an_order_that_leaves_a_fiber_out_is_refused(compiled: Kernel):
    Y, P, H = toy.fibers(3)
    for order in ([0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 2, 3]):
        with pytest.raises(IntegrationError, match="each of the 3 fibers once"):
            compiled.advance(Y, P, H, 1.0, *TOLERANCES, order=np.array(order))


def test_a_step_that_is_not_a_number_is_refused(compiled: Kernel, plain: Kernel):
    Y, P, _ = toy.fibers(2)
    for kernel in (compiled, plain):
        with pytest.raises(IntegrationError, match="not a number"):
            kernel.advance(Y, P, np.array([1.0, np.nan]), 1.0, *TOLERANCES)


def test_only_the_compiled_solver_keeps_a_diary(plain: Kernel):
    with pytest.raises(IntegrationError, match="keeps no diary"):
        plain.advance(*toy.fibers(1), 1.0, *TOLERANCES, diary_of=3)


BLOWS_UP = """
SPECIES, DEFINITIONS, REACTIONS, ARGUMENTS, JACOBIAN = ("x",), NAMES, (), ("k",), ((0, 0),)

def derived(y, p, out):
    DEFINED

def reaction_rates(y, p, v):
    return

def rates_of_change(y, p, dy):
    dy[0] = p[0] * y[0] ** 2

def jacobian(y, p, J):
    J[0] = 2.0 * p[0] * y[0]
"""


def blowing_up(definitions: int) -> str:
    """x' = k x^2, which ends at 1 / (k x), with some definitions."""
    lines = "\n    ".join(f"out[{row}] = {row}.0 * y[0]" for row in range(definitions))
    names = repr(tuple(f"d{row}" for row in range(definitions)))
    return BLOWS_UP.replace("NAMES", names).replace("DEFINED", lines)


@pytest.mark.parametrize("solver", ["compiled", "plain", "scipy"])
def test_moments_that_a_fiber_did_not_reach_are_not_shown(cache: Path, solver: str):
    """Two fibers: one is at infinity after a second, the other after ten."""
    Y, P = np.ones((1, 2)), np.array([[1.0, 0.1]])
    outcome = kernel_from(blowing_up(1), solver=solver).advance(
        Y, P, np.zeros(2), 3.0, 1e-6, 1e-9, most_steps=2000, moments=[0.5, 2.0]
    )
    assert outcome.status[0] != 0
    assert outcome.shown[0, 0] == pytest.approx([2.0, 1.0 / 0.95], rel=1e-3)
    assert np.isnan(outcome.shown[1, 0, 0])
    assert outcome.shown[1, 0, 1] == pytest.approx(1.0 / 0.8, rel=1e-3)


def test_a_network_may_have_many_definitions(cache: Path):
    Y, P = np.array([[2.0] * 11]), np.ones((1, 11))
    found = kernel_from(blowing_up(500)).derived(Y, P)
    assert (found == 2.0 * np.arange(500)[:, None]).all()


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda kernel: pickle.loads(pickle.dumps(kernel))])
def test_a_kernel_can_be_sent_to_another_worker(compiled: Kernel, copied):
    Y, P, H = toy.fibers(2)
    Y_copy, _, H_copy = toy.fibers(2)
    compiled.advance(Y, P, H, 5.0, *TOLERANCES)
    copied(compiled).advance(Y_copy, P, H_copy, 5.0, *TOLERANCES)
    assert (Y_copy == Y).all()


def test_a_second_process_finds_the_machine_code_and_gets_the_same_bits(compiled: Kernel, cache: Path):
    Y, P, H = toy.fibers(2)
    compiled.advance(Y, P, H, 10.0, *TOLERANCES)
    assert in_another_process(cache) == f"1 {Y.tobytes().hex()}\n"


def test_a_changed_writer_is_a_new_program(compiled: Kernel, monkeypatch: pytest.MonkeyPatch):
    """Whatever shapes the machine code is part of what names it, the text of its loops included."""
    assert inspect.getsource(joining) in compiled.program.origin
    monkeypatch.setattr(joining, "_writers", lambda: "another writer")
    assert kernel_from(TEXT).program.name != compiled.program.name


def test_a_changed_equation_is_a_new_program(compiled: Kernel):
    changed = kernel_from(TEXT.replace("v_A = A_k * A", "v_A = A_k * A * 2.0"))
    assert changed.program.name != compiled.program.name
