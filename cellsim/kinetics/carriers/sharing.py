"""Sharing the fibers of one call among threads."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import cache
from itertools import pairwise
from time import perf_counter

# tasks per thread: enough to share evenly, few enough that handing them out costs nothing
_TASKS = 4
# s of work that must be left before another thread is woken; waking one costs about a fifth of it
WORTHWHILE = 2e-4


@cache
def _pool(threads: int, process: int) -> ThreadPoolExecutor:
    """Threads that are kept, because making them takes longer than a short step; each process has its own."""
    return ThreadPoolExecutor(threads, "fibers")


def in_blocks(work: Callable[[int, int], None], count: int, block: int, threads: int) -> None:
    """Do ``work(first, last)`` for all of ``count``, cut only where a block ends.

    The caller works, too. It does the first block alone, and wakes others only where the rest, at that
    pace, is worth it: how the work is shared moves time and nothing else.
    """
    blocks = -(-count // block)
    if threads <= 1 or blocks <= 1:
        work(0, count)
        return
    begun = perf_counter()
    work(0, block)
    if (perf_counter() - begun) * (blocks - 1) < WORTHWHILE:
        work(block, count)
        return
    parts = min(blocks - 1, threads * _TASKS)
    bounds = [min((1 + (blocks - 1) * part // parts) * block, count) for part in range(parts + 1)]
    left = list(pairwise(bounds))

    def take_turns() -> None:
        while True:
            try:
                first, last = left.pop()
            except IndexError:
                return
            work(first, last)

    others = [_pool(threads - 1, os.getpid()).submit(take_turns) for _ in range(threads - 1)]
    try:
        take_turns()
    finally:
        # whatever happened here, nobody goes on writing once this call is over
        left.clear()
        wait(others)
    for other in others:
        other.result()
