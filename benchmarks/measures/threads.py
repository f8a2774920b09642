"""One thread and two, on a machine left to itself and beside two busy processes."""

import subprocess
import sys
import time
from contextlib import ExitStack
from functools import partial
from math import inf
from statistics import median

from benchmarks.clock import load, wall_seconds
from benchmarks.course import ours
from benchmarks.protocol import Protocol, protocol
from benchmarks.size import Size

RTOL = 1e-4
FEW = 64  # as many as a scenario has unless it says otherwise


def measure(size: Size) -> dict:
    """Time on the wall for the crowd, by threads and company; and the load of the machine meanwhile."""
    crowd = protocol(size.crowd).first(size.crowd, 1 if size.quick else 2)
    few, rounds = crowd.first(min(FEW, size.crowd)), 2 if size.quick else 15
    return {
        "fibers": len(crowd), "few fibers": len(few), "days": crowd.days, "rtol": RTOL,
        "alone": _timed(crowd, rounds, 0), "beside two": _timed(crowd, rounds, 2),
        "few alone": _timed(few, 2 * rounds, 0), "few beside two": _timed(few, 2 * rounds, 2),
    }  # fmt: skip


def _timed(crowd: Protocol, rounds: int, company: int) -> dict:
    works = {str(threads): partial(ours(crowd.kernel, threads), crowd, RTOL) for threads in (1, 2)}
    times: dict[str, list[float]] = {name: [] for name in works}
    before, spent = load(), dict[str, float]()
    with ExitStack() as stack:
        for _ in range(company):
            busy = stack.enter_context(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            stack.callback(busy.kill)
        for _ in range(rounds):
            for name, work in works.items():
                begun = time.process_time()
                times[name].append(wall_seconds(work))
                spent[name] = min(spent.get(name, inf), time.process_time() - begun)
    one, two = times["1"], times["2"]
    return {
        "best": {name: min(each) for name, each in times.items()},
        "median": {name: median(each) for name, each in times.items()},
        "gain": min(one) / min(two), "usual gain": median(one) / median(two),
        "free": 2.0 * spent["1"] / spent["2"],
        "pairs slower": sum(b > a for a, b in zip(one, two, strict=True)), "pairs": rounds,
        "load": [before, load()],
    }  # fmt: skip
