"""How many fibers a processor computes at once: what its vectors hold of numbers of 64 bits.

Machine code is written for two registers at a time, of which one is worked on while the other waits; with AVX2 that
is a tenth faster than one. A compiler would split a whole block into as many registers as it takes, but the time to
compile a stretch of code grows with the square of its length: four registers of NEON take five times as long as two.
"""

import platform
from collections.abc import Collection

# by the name that the compiler gives a processor's kind, what it must have, and what a register then holds;
# x86-64 has SSE2 and 64-bit ARM has NEON or it would not be called so
_WIDEST = (
    (("x86_64", "amd64"), "avx512f", 8),
    (("x86_64", "amd64"), "avx", 4),
    (("x86_64", "amd64", "aarch64", "arm64"), "", 2),
    (("powerpc64", "ppc64"), "vsx", 2),
    (("s390x",), "vector", 2),
    (("riscv64",), "v", 2),
)


def fibers_in_a_register(kind: str, features: Collection[str]) -> int:
    """How many numbers of 64 bits one register holds; 1 where there are no vectors of them.

    Parameters
    ----------
    kind : of processor, as the machine or a compiler's triple calls it, such as "x86_64" or "arm64-apple-darwin"
    features : what it has, as LLVM names them, such as "avx512f"
    """
    for kinds, feature, count in _WIDEST:
        if kind.lower().startswith(kinds) and (not feature or feature in features):
            return count
    return 1


def fibers_at_once(kind: str, features: Collection[str]) -> int:
    """How many fibers a function carries, for parameters as of ``fibers_in_a_register``; 1 without vectors."""
    held = fibers_in_a_register(kind, features)
    return 2 * held if held > 1 else 1


def listed(features: str) -> frozenset[str]:
    """The features of a compiler's list, such as "+avx,-avx512f"."""
    return frozenset(each[1:] for each in features.split(",") if each.startswith("+"))


def has_vectors() -> bool:
    """Whether this processor computes several fibers at once."""
    kind = platform.machine()
    if fibers_in_a_register(kind, ()) > 1:
        return True
    from llvmlite import binding

    return fibers_in_a_register(kind, listed(binding.get_host_cpu_features().flatten())) > 1
