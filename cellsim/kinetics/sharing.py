"""Sharing the fibers of one call among threads."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise

# tasks per thread: enough to share evenly, few enough that handing them out costs nothing
_TASKS = 4


@cache
def _pool(threads: int, process: int) -> ThreadPoolExecutor:
    """Threads that are kept, because making them takes longer than a short step; each process has its own."""
    return ThreadPoolExecutor(threads, "fibers")


def in_blocks(work: Callable[[int, int], None], count: int, block: int, threads: int) -> None:
    """Do ``work(first, last)`` for all of ``count``, cut only where a block ends; the caller works, too."""
    blocks = -(-count // block)
    parts = min(blocks, threads * _TASKS) if threads > 1 else 1
    if parts <= 1:
        work(0, count)
        return
    bounds = [min(blocks * part // parts * block, count) for part in range(parts + 1)]
    left = list(pairwise(bounds))

    def take_turns() -> None:
        while True:
            try:
                first, last = left.pop()
            except IndexError:
                return
            work(first, last)

    helpers = [_pool(threads - 1, os.getpid()).submit(take_turns) for _ in range(threads - 1)]
    take_turns()
    for helper in helpers:
        helper.result()
