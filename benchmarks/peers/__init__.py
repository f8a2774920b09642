"""Solvers of others, each as a function of the protocol and a relative tolerance."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.clock import installed
from benchmarks.course import Solve


@dataclass(frozen=True)
class Peer:
    """Another's solver, and on how many of the first fibers it is tried: the slower, the fewer."""

    name: str
    package: str
    fibers: int
    load: Callable[[], Solve]
    brought: str = "the extra 'benchmarks' brings it"

    @property
    def version(self) -> str | None:
        return installed(self.package)

    @property
    def missing(self) -> str | None:
        """A sentence where it is not installed."""
        if self.version is None:
            return f"{self.package} is not installed, so its rows are left out; {self.brought}."
        return None


def _roadrunner() -> Solve:
    from benchmarks.peers.with_roadrunner import solve

    return solve


def _gradsolve() -> Solve:
    from benchmarks.peers.with_gradsolve import solve

    return solve


def _numbalsoda() -> Solve:
    from benchmarks.peers.with_numbalsoda import solve

    return solve


def _scipy(method: str) -> Callable[[], Solve]:
    def load() -> Solve:
        from benchmarks.peers.with_scipy import solver

        return solver(method)

    return load


ROADRUNNER, NUMBALSODA = "libRoadRunner CVODE", "numbalsoda LSODA"
COMPILED_HERE = "it comes as source alone: 'pip install numbalsoda' needs CMake, a C++ and a Fortran compiler"
PEERS = (
    Peer(ROADRUNNER, "libroadrunner", 2, _roadrunner),
    Peer(NUMBALSODA, "numbalsoda", 8, _numbalsoda, COMPILED_HERE),
    Peer("gradsolve Rodas5P", "gradsolve", 4, _gradsolve, "'pip install gradsolve' brings it, and JAX with it"),
    Peer("scipy LSODA", "scipy", 2, _scipy("LSODA")),
    Peer("scipy BDF", "scipy", 1, _scipy("BDF")),
    Peer("scipy Radau", "scipy", 1, _scipy("Radau")),
)
