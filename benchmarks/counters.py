"""The work of a small protocol, counted and not timed: the same on every machine, but for rounding.

    python -m benchmarks.counters

writes it down anew in tests/numerics/counters.toml, after a change that was meant to move it.
"""

from pathlib import Path

from benchmarks.course import ours
from benchmarks.protocol import protocol
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.generated import muscle

BASELINE = Path(__file__).resolve().parents[1] / "tests" / "numerics" / "counters.toml"
COMMAND = "python -m benchmarks.counters"
FIBERS, DAYS = 8, 1
CASES = {"RODAS4 at 1e-4": ("RODAS4", 1e-4), "RODAS3 at 1e-3": ("RODAS3", 1e-3)}


def count() -> dict[str, dict[str, int]]:
    """Steps, rejected steps, rates, Jacobians and factorizations of eight fibers in one day."""
    problem = protocol(FIBERS).first(FIBERS, DAYS)
    return {name: ours(kernel_from(muscle, method))(problem, rtol).counts for name, (method, rtol) in CASES.items()}


def written(counts: dict[str, dict[str, int]]) -> str:
    lines = [
        f"# The work of {FIBERS} fibers in a day of benchmarks/protocol.py; after a change meant to move it:",
        f"#   {COMMAND}",
    ]
    for name, each in counts.items():
        lines += ["", f'["{name}"]', *(f"{counter} = {number}" for counter, number in each.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    BASELINE.write_text(written(count()), encoding="utf-8")
