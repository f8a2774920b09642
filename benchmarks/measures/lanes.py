"""Eight fibers in lockstep against one at a time and against four, and what a step costs."""

from functools import partial

from benchmarks.clock import best_of, load
from benchmarks.course import ours
from benchmarks.protocol import protocol
from benchmarks.size import Size
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.generated import muscle

RTOL = 1e-4


def measure(size: Size) -> dict:
    """Nanoseconds for each step of each fiber, rejected steps included."""
    problem = protocol(size.judged).first(size.judged, size.days)
    few = problem.first(8)
    jobs, steps = {}, {}
    for method in ("RODAS4", "RODAS3"):
        for lanes, some in ((8, problem), (4, problem), (1, few)):
            solve, name = ours(kernel_from(muscle, method, lanes=lanes)), f"{method}|{lanes}"
            counts = solve(some, RTOL).counts
            steps[name] = counts["steps"] + counts["rejected"]
            jobs[name] = partial(solve, some, RTOL)
    best = best_of(2 * size.rounds, jobs)
    ns = {name: best[name] / steps[name] * 1e9 for name in jobs}
    return {
        "ns": ns, "ratio": {method: ns[f"{method}|1"] / ns[f"{method}|8"] for method in ("RODAS4", "RODAS3")},
        "rtol": RTOL, "load": load(),
    }  # fmt: skip
