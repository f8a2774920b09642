"""Work against precision: what an error costs, ours and theirs."""

from collections.abc import Callable
from functools import partial

from benchmarks.clock import best_of, load, process_seconds
from benchmarks.course import Course, Solve, UnfinishedCourse, ours
from benchmarks.metric import rms_error, typical_sizes
from benchmarks.peers import PEERS
from benchmarks.protocol import Protocol, protocol
from benchmarks.size import Size
from cellsim.kinetics.carriers.kernel import kernel_from
from cellsim.kinetics.generated import muscle

TIGHTEST = 1e-10
ALONE = 8  # fibers carried one at a time
DAYS = 2  # a peer can crawl through a night for seconds; further days only repeat these
LONG = 0.5  # s; what takes longer is not run again for the clock


def measure(size: Size) -> dict:
    """Cost [CPU us per fiber-day] and error of every solver at every setting."""
    days = min(size.days, DAYS)
    everyone = protocol(size.timed // 2).first(size.timed // 2, days)
    judged = everyone.first(size.judged)
    kernels = {method: kernel_from(muscle, method) for method in ("RODAS4", "RODAS3")}
    reference = ours(kernels["RODAS4"])(judged, TIGHTEST).shown
    sizes = typical_sizes(reference)

    def error(course: Course, first: int) -> float:
        return rms_error(course.shown[:, :, :first], reference[:, :, :first], sizes, judged.counted)

    jobs: dict[str, Callable[[], object]] = {}
    once: dict[str, float] = {}
    rows: dict[str, dict] = {}
    shares = sorted({peer.fibers for peer in PEERS} | {size.judged, ALONE})
    for name, solve, timed, rtols in _own(kernels, everyone, size):
        for rtol in rtols:
            found = solve(judged if timed is everyone else timed, rtol)
            many = min(size.judged, len(timed))
            steps = found.counts["steps"] + found.counts["rejected"]
            rows[f"{name}|{rtol:g}"] = {
                "solver": name, "rtol": rtol, "fibers": many, "timed": len(timed),
                "errors": {str(first): error(found, first) for first in shares if first <= many},
                "steps": steps / (many * days),
            }  # fmt: skip
            jobs[f"{name}|{rtol:g}"] = partial(solve, timed, rtol)
    missing = []
    for peer in PEERS:
        if peer.missing:
            missing.append(peer.missing)
            continue
        solve, few = peer.load(), judged.first(min(peer.fibers, size.judged))
        solve(few.first(len(few), 1), 1e-3)  # compiled before it is timed, for so many fibers
        for rtol in (*size.tolerances, *size.tighter):
            key = f"{peer.name}|{rtol:g}"
            row = {"solver": peer.name, "rtol": rtol, "fibers": len(few), "timed": len(few), "version": peer.version}
            work, found = partial(solve, few, rtol), []
            try:
                once[key] = process_seconds(lambda work=work, found=found: found.append(work()))
            except UnfinishedCourse as reason:
                rows[key] = row | {"errors": {}, "failed": str(reason)}
                continue
            rows[key] = row | {"errors": {str(len(few)): error(found[0], len(few))}}
            if once[key] < LONG:
                jobs[key] = work
    before = load()
    for key, seconds in (once | best_of(size.rounds, jobs, process_seconds)).items():
        rows[key]["us"] = seconds / (rows[key]["timed"] * days) * 1e6
    return {
        "rows": list(rows.values()), "missing": sorted(set(missing)), "load": [before, load()],
        "checks": _checks(kernels, judged, size, error), "outputs": len(reference), "fibers": size.judged,
        "days": days, "rounds": size.rounds, "long": LONG, "worst": _worst(kernels["RODAS4"], judged, reference, sizes),
    }  # fmt: skip


def _own(kernels: dict, everyone: Protocol, size: Size) -> list[tuple[str, Solve, Protocol, tuple[float, ...]]]:
    alone = everyone.first(min(size.judged, ALONE))
    found = [(f"{method}, 8 lanes", ours(kernel), everyone, size.tolerances) for method, kernel in kernels.items()]
    single = {method: kernel_from(muscle, method, lanes=1) for method in kernels}
    found += [(f"{method}, 1 lane", ours(kernel), alone, size.tolerances[::2]) for method, kernel in single.items()]
    return found


def _checks(kernels: dict, judged: Protocol, size: Size, error: Callable[[Course, int], float]) -> dict[str, float]:
    """How far other ways to a tight answer end from the reference."""
    found = {
        "RODAS4 at 1e-9": error(ours(kernels["RODAS4"])(judged, 1e-9), size.judged),
        "RODAS3 at 1e-8": error(ours(kernels["RODAS3"])(judged, 1e-8), size.judged),
    }
    radau = PEERS[-1]
    if not radau.missing and not size.quick:
        found["scipy Radau at 1e-9, one fiber"] = error(radau.load()(judged.first(1), 1e-9), 1)
    return found


def _worst(kernel, judged: Protocol, reference, sizes) -> list[str]:
    """The species that carry most of the error at the simulator's own setting."""
    found = ours(kernel)(judged, 1e-4).shown
    one = {judged.kernel.species[row]: rms_error(found, reference, sizes, [row]) for row in judged.counted}
    return sorted(one, key=one.__getitem__, reverse=True)[:4]
