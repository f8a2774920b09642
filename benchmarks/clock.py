"""Clocks that mean something on a machine that others use too."""

import os
import platform
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time of this thread in which ``work`` is done [s]; others' work does not count."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def process_seconds(work: Callable[[], object]) -> float:
    """Processor time of this process in which ``work`` is done [s]: of whatever threads it is done by."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def wall_seconds(work: Callable[[], object]) -> float:
    """Time that passes on the wall while ``work`` is done [s]."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def best_of(
    rounds: int, works: Mapping[str, Callable[[], object]], clock: Callable[..., float] = cpu_seconds
) -> dict[str, float]:
    """The least time of each, taken in turns, so that a busy minute hits all alike."""
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            best[name] = min(best[name], clock(work))
    return best


def load() -> float:
    """Processes that wanted to run in the last minute, ours among them."""
    return os.getloadavg()[0]


def resident_bytes() -> int:
    """Memory of this process that is in use now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def installed(package: str) -> str | None:
    """The version of a package, or None where it is missing."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def machine() -> dict[str, str]:
    """What the numbers were taken on."""
    known = [line.split(":", 1)[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    from llvmlite import binding

    return {
        "processor": known[0] if known else platform.processor() or "unknown",
        "compiled for": binding.get_host_cpu_name(),
        "widest registers": "512 bit" if binding.get_host_cpu_features().get("avx512f") else "256 bit or less",
        "cores": str(os.cpu_count()),
        "system": platform.system(),
        "Python": ".".join(map(str, sys.version_info[:3])),
        "numpy": np.__version__,
        "numba": str(installed("numba")),
    }


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
