"""Other processors and systems: machine code compiles for them, and kernels are kept where they keep such things."""

import platform
import re
import sys
from pathlib import Path

import pytest
from llvmlite import binding, ir

from cellsim.kinetics.carriers import register
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.kept import places
from cellsim.kinetics.kept.program import Program
from cellsim.kinetics.machine.functions import Functions
from cellsim.kinetics.machine.intrinsics import FUNCTIONS
from cellsim.kinetics.machine.lanes import POINTER, LaneCode
from cellsim.kinetics.machine.registers import fibers_at_once, fibers_in_a_register, has_vectors, listed
from cellsim.kinetics.step.tableaux import RODAS4
from cellsim.kinetics.write.emit import emit
from cellsim.kinetics.write.joining import LANES
from tests.numerics import toy

SCALAR = r"\n\t(?:fmadd|fmsub|fnmadd|fnmsub|fmul|fdiv)\td|\n\tv?(?:mul|div|f[n]?m\w+)sd\t"
# triple, processor, its features, how a file of its object code begins, and its fused products of whole registers
ARM = r"\n\tfml[as](?:\tv\d+\.2d|\.2d)"
TARGETS = {
    "ARM, Linux": ("aarch64-unknown-linux-gnu", "generic", "+neon", b"\x7fELF\2\1\1", ARM),
    "ARM, macOS": ("arm64-apple-darwin", "apple-m1", "", b"\xcf\xfa\xed\xfe", ARM),
    "ARM, Windows": ("aarch64-pc-windows-msvc", "generic", "", b"\x64\xaa", ARM),
    "AVX2": ("x86_64-unknown-linux-gnu", "haswell", "+avx,+avx2,+fma,-avx512f", b"\x7fELF\2\1\1", r"\tvf\w+pd\t.*%ymm"),
    "no vectors": ("riscv64-unknown-linux-gnu", "generic-rv64", "+m,+d", b"\x7fELF\2\1\1", r"\n\tf[n]?m(?:add|sub)\.d"),
}


@pytest.fixture(scope="module")
def code() -> LaneCode:
    equations = emit(toy.network())
    names = Program(equations, "plain").module
    return LaneCode(equations, names.JACOBIAN, (len(names.SPECIES), len(names.ARGUMENTS)), RODAS4, LANES)


def functions_of(code: LaneCode, at_once: int) -> str:
    """All that a block can be asked, in the compiler's language."""
    module = ir.Module("block")
    whole = ir.Function(module, ir.FunctionType(ir.VoidType(), [POINTER]), "block")
    builder = ir.IRBuilder(whole.append_basic_block())
    for name in FUNCTIONS[:-1]:
        getattr(Functions(code, at_once), name)(builder, whole.args[0])
    builder.ret_void()
    return str(module)


@pytest.mark.parametrize("which", TARGETS)
def test_a_step_compiles_for_other_processors(which: str, code: LaneCode):
    """Object code is made and not run; where there are vectors, what can use them does, and nothing is called."""
    triple, processor, features, begins, fused = TARGETS[which]
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    maker = binding.Target.from_triple(triple).create_target_machine(cpu=processor, features=features, opt=2)
    at_once = fibers_at_once(triple, listed(features))
    module = binding.parse_assembly(functions_of(code, at_once))
    module.triple, module.data_layout = triple, str(maker.target_data)
    module.verify()
    assembly = maker.emit_assembly(module)
    assert len(re.findall(fused, assembly)) > 400
    called = set(re.findall(r"\n\t(?:bl|call|callq|tail)\t_?([\w.]+)", assembly))
    assert called <= {name.lstrip("_") for name in re.findall(r"\n_?([a-z]\w+):", assembly)}
    if at_once > 1:
        assert not re.findall(SCALAR, assembly)
        assert "zmm" not in assembly
    assert maker.emit_object(module).startswith(begins)


def test_functions_are_as_wide_as_two_registers():
    for kind, features, wide in (
        ("x86_64-pc-linux-gnu", "+avx,+avx512f", 8), ("AMD64", "+avx,-avx512f", 4), ("x86_64", "", 2),
        ("arm64-apple-darwin", "", 2), ("aarch64", "+neon,+sve", 2), ("riscv64", "+v", 2), ("riscv64", "+m,-v", 1),
        ("ppc64le", "", 1), ("loongarch64", "+lasx", 1),
    ):  # fmt: skip
        assert fibers_in_a_register(kind, listed(features)) == wide
        assert fibers_at_once(kind, listed(features)) == (2 * wide if wide > 1 else 1)


def test_a_scalar_kernel_has_the_same_bits(cache: Path):
    """One number after the other, in every place of a block and in one that is not full."""
    seen = []
    for solver in ("compiled", "scalar"):
        kernel = kernel_from(emit(toy.network()), solver=solver)
        assert kernel.solver == solver
        Y, P, H = toy.fibers(11)
        counters = kernel.advance(Y, P, H, 30.0, 1e-5, 1e-8).counters
        seen.append((Y.tobytes(), H.tobytes(), counters.tobytes()))
    assert seen[0] == seen[1]
    assert kernel.program.name != kernel_from(emit(toy.network())).program.name


def test_where_there_are_no_vectors_the_scalar_kernel_is_taken(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    assert not has_vectors()
    monkeypatch.setattr(register, "_vectors", has_vectors)
    assert register.carrier_named("compiled").name == "scalar"
    assert register.carrier_named("plain").name == "plain"


@pytest.mark.parametrize(
    ("system", "around", "wanted"),
    [
        ("linux", {}, ".cache/cellsim"),
        ("darwin", {}, "Library/Caches/cellsim"),
        ("win32", {}, "AppData/Local/cellsim/Cache"),
        ("win32", {"LOCALAPPDATA": "/elsewhere/Local"}, "/elsewhere/Local/cellsim/Cache"),
        ("darwin", {"XDG_CACHE_HOME": "/elsewhere/caches"}, "/elsewhere/caches/cellsim"),
        ("linux", {"XDG_CACHE_HOME": "~/caches"}, "caches/cellsim"),
        ("win32", {"CELLSIM_CACHE_DIR": "/mine", "LOCALAPPDATA": "/elsewhere"}, "/mine"),
    ],
)
def test_kernels_are_kept_where_each_system_keeps_such_things(
    system: str, around: dict[str, str], wanted: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    for name in ("CELLSIM_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in (around | {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert places.wanted_folder() == tmp_path / wanted
