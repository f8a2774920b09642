"""The carriers there are. A new one is one entry, or is handed to ``kernel_from`` as it is."""

from functools import cache, partial
from types import ModuleType

from cellsim.errors import IntegrationError
from cellsim.kinetics.carriers.carrier import Carrier, Entry, Integration, plain_program, showing
from cellsim.kinetics.carriers.reference import advance_with_scipy
from cellsim.kinetics.carriers.sharing import in_blocks
from cellsim.kinetics.kept.program import Program, machine_name
from cellsim.kinetics.machine.registers import has_vectors
from cellsim.kinetics.step.tableaux import Method
from cellsim.kinetics.write.joining import LANES, lane_origin, lane_text


def _compiled_program(equations: str, names: ModuleType, method: Method, lanes: int, scalar: bool = False) -> Program:
    size = (len(names.SPECIES), len(names.ARGUMENTS))
    return Program(lane_origin(equations, names.JACOBIAN, size, method, lanes, scalar), machine_name(), lane_text)


_scalar_program = partial(_compiled_program, scalar=True)


def _compiled(entry: Entry, module: ModuleType, course: Integration) -> None:
    """Machine code, in blocks of lanes that threads share."""
    advance_fibers = entry("advance_fibers")
    given = (
        course.Y, course.P, course.H, course.duration, course.rtol, course.atol, course.most_steps, course.moments,
        course.diary, course.entries, course.order,
    )  # fmt: skip
    answers = course.status, course.reached, course.counters, course.shown, course.read
    threads = 1 if len(course.diary) else course.threads
    in_blocks(lambda first, last: advance_fibers(*given, first, last, *answers), course.Y.shape[1], LANES, threads)


def _plain(entry: Entry, module: ModuleType, course: Integration) -> None:
    """The same method without a compiler, one fiber after the other."""

    def carry(part: Integration) -> None:
        module.advance_fibers(
            part.Y, part.P, part.H, part.duration, part.rtol, part.atol, part.most_steps, 0, part.Y.shape[1],
            part.status, part.reached, part.counters,
        )  # fmt: skip

    showing(carry, course)


def _scipy(entry: Entry, module: ModuleType, course: Integration) -> None:
    """Another's method on the same equations."""

    def carry(part: Integration) -> None:
        advance_with_scipy(
            module, part.Y, part.P, part.duration, part.rtol, part.atol, part.status, part.reached, part.counters
        )

    showing(carry, course)


CARRIERS = {
    each.name: each
    for each in (
        Carrier("compiled", _compiled_program, _compiled, keeps_diary=True, reads=True, silent=True),
        Carrier("scalar", _scalar_program, _compiled, keeps_diary=True, reads=True, silent=True),
        Carrier("plain", plain_program, _plain),
        Carrier("scipy", plain_program, _scipy),
    )
}


def carrier_named(name: str | Carrier) -> Carrier:
    """The carrier of that name; a carrier is itself.

    Where a processor has no vectors, "compiled" is "scalar", and is called so.

    Raises
    ------
    IntegrationError : no carrier here has that name.
    """
    if isinstance(name, Carrier):
        return name
    if name not in CARRIERS:
        raise IntegrationError(f"There is no solver '{name}'. Choose one of: {', '.join(CARRIERS)}.")
    return CARRIERS["scalar" if name == "compiled" and not _vectors() else name]


def native(carrier: Carrier) -> bool:
    """Whether other machine code may call that of its kernels."""
    return carrier in (CARRIERS["compiled"], CARRIERS["scalar"])


@cache
def _vectors() -> bool:
    return has_vectors()
