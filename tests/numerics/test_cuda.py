"""The text that a graphics card would compile: the same numbers as the plain twin, and real PTX, without a card."""

import json
import os
import re
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path

import numpy as np
import pytest

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.kinetics.carriers.cuda import cuda_text
from cellsim.kinetics.generated import muscle
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.write.emit import emit
from cellsim.language.network import Network, Reaction, Species
from cellsim.population.fibers.state import Fibers, build
from cellsim.population.kernels import kernel_of

ROOT = Path(__file__).resolve().parents[2]
WHEEL = "nvidia-cuda-nvcc-cu12"
SIZES = {"rates_of_change": len(muscle.SPECIES), "jacobian": len(muscle.JACOBIAN)}

COMPILE = """
import json, sys
from numba import cuda, types
from cellsim.kinetics.carriers.cuda import cuda_text
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.generated import muscle
from tests.numerics import toy

column = types.float64[::1]
signature = types.void(column, column, column)
found = {}
for owner, network in (("muscle", muscle), ("toy", emit(toy.network()))):
    equations = {}
    exec(cuda_text(network), equations)
    for name in sys.argv[1:]:
        ptx, _ = cuda.compile_ptx(equations[name], signature, device=True, cc=(9, 0))
        found[f"{name} of the {owner}"] = ptx
with open("/proc/self/maps") as maps:
    found["loaded"] = sorted({line.split()[-1] for line in maps if "libnvvm" in line})
print(json.dumps(found))
"""
SIMULATE = """
import sys
import numpy as np
from numba import cuda
from cellsim.kinetics.carriers.cuda import cuda_text
from cellsim.kinetics.generated import muscle

equations = {}
exec(cuda_text(muscle), equations)
rates_of_change = cuda.jit(device=True)(equations["rates_of_change"])
jacobian = cuda.jit(device=True)(equations["jacobian"])

@cuda.jit
def fill(Y, P, dY, J):
    fiber = cuda.grid(1)
    if fiber < Y.shape[1]:
        rates_of_change(Y[:, fiber], P[:, fiber], dY[:, fiber])
        jacobian(Y[:, fiber], P[:, fiber], J[:, fiber])

given = np.load(sys.argv[1])
Y, P = given["Y"], given["P"]
dY, J = np.full(Y.shape, np.nan), np.full((len(muscle.JACOBIAN), Y.shape[1]), np.nan)
fill[1, 32](Y, P, dY, J)
np.savez(sys.argv[2], dY=dY, J=J)
"""


def run(code: str, *arguments: str, **environment: str) -> str:
    """What a program of its own prints; numba's settings for CUDA must not leak into other tests."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("CUDA", "NUMBA"))}
    own |= {"PYTHONPATH": str(ROOT)} | environment
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=own, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def toolkit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CUDA_HOME as numba looks for it, with the compiler of the wheel in it and nothing else."""
    if not sys.platform.startswith("linux"):
        pytest.skip(f"{WHEEL} is made for Linux only")
    held = {file.name: Path(file.locate()) for file in files(WHEEL)}
    home = tmp_path_factory.mktemp("cuda")
    for place, name, source in (
        ("lib64", "libnvvm.so.4", "libnvvm.so"),  # numba takes a library only by a name with its version
        ("libdevice", "libdevice.10.bc", "libdevice.10.bc"),
    ):
        (home / "nvvm" / place).mkdir(parents=True)
        (home / "nvvm" / place / name).symlink_to(held[source])
    return home


@pytest.fixture(scope="module")
def compiled(toolkit: Path) -> dict:
    """PTX by function for a card of compute capability 9.0, and the compilers that were loaded to make it."""
    # with the architecture forced, numba does not ask a CUDA runtime, which need not be there
    return json.loads(run(COMPILE, *SIZES, CUDA_HOME=str(toolkit), NUMBA_FORCE_CUDA_CC="9.0"))


@pytest.fixture(scope="module")
def working() -> Fibers:
    """Three fibers half a minute into work."""
    fibers = build(human_muscle(), subject(30.0, "male", 75.0, "recreational"), 3, 1, 1)
    fibers.set("recruitment", 0.3)
    fibers.set("flow_share", 0.8)
    fibers.react(30.0, 0.0)
    return fibers


def test_only_the_compiler_of_the_wheel_was_used(compiled: dict, toolkit: Path) -> None:
    assert compiled["loaded"] == [str((toolkit / "nvvm" / "lib64" / "libnvvm.so.4").resolve())]


@pytest.mark.parametrize("name", SIZES)
def test_the_equations_compile_for_a_card(name: str, compiled: dict) -> None:
    ptx = compiled[f"{name} of the muscle"]
    assert re.search(r"^\.target sm_90\b", ptx, re.M)
    (entry,) = re.findall(r"^\.visible \.func .*?(\S+)\($", ptx, re.M)
    assert name in entry
    # each result is stored in its place of the last argument
    assert len(re.findall(r"^\s*st\.[fub]64\s", ptx, re.M)) >= SIZES[name]


@pytest.mark.parametrize("name", SIZES)
@pytest.mark.parametrize("owner", ["muscle", "toy"])
def test_compiled_equations_lean_on_nothing_outside_themselves(name: str, owner: str, compiled: dict) -> None:
    ptx = compiled[f"{name} of the {owner}"]
    assert ".extern" not in ptx
    defined = set(re.findall(r"\.func\s+(?:\([^)]*\)\s*)?([\w$]+)\s*\(", ptx))
    called = set(re.findall(r"\bcall(?:\.uni)?\s+(?:\([^)]*\),\s*)?([\w$]+)", ptx))
    assert called <= defined
    # the toy raises to a power that is no whole number, for which the compiler brings a function of its own
    assert bool(called) == (owner == "toy")


def test_in_the_simulator_of_a_card_the_numbers_are_those_of_the_plain_twin(working: Fibers, tmp_path: Path) -> None:
    given, gotten = tmp_path / "given.npz", tmp_path / "gotten.npz"
    Y, P = working.kernel.states(working.Y, working.P), working.kernel.given(working.P)
    np.savez(given, Y=Y, P=P)
    run(SIMULATE, str(given), str(gotten), NUMBA_ENABLE_CUDASIM="1")
    found = np.load(gotten)
    plain = kernel_of(human_muscle(), solver="plain").rates_of_change(working.Y, working.P)
    assert np.allclose(found["dY"][: len(plain)], plain, rtol=1e-12, atol=1e-15)
    slopes = np.empty(len(muscle.JACOBIAN))
    for fiber in range(len(working)):
        muscle.jacobian(Y[:, fiber].tolist(), P[:, fiber].tolist(), slopes)
        assert np.allclose(found["J"][:, fiber], slopes, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("x", [-2.0, -0.0, 0.0, 3.0, np.nan])
def test_ramp_and_step_are_the_same_written_out(x: float, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CELLSIM_CACHE_DIR", str(tmp_path))
    network = Network([Species("x"), Species("z")], [], [Reaction("R", "x -> z", "ramp(ramp(x) - z)", "test")], {}, {})
    text = emit(network)
    flat, plain = Program(cuda_text(text), "plain").module, Program(text, "plain").module
    assert not {"ramp", "step", "kernel"} & vars(flat).keys()
    for name, size in (("rates_of_change", 2), ("jacobian", len(plain.JACOBIAN))):
        ends = np.empty((2, size))
        getattr(flat, name)((x, 0.5), (), ends[0])
        getattr(plain, name)((x, 0.5), (), ends[1])
        np.testing.assert_array_equal(*ends)
