"""Threads share all of the work, cut where blocks end, and only where there is enough of it."""

import threading
import time

import pytest

from cellsim.kinetics.carriers import sharing


def _done(count: int, block: int, threads: int, seconds: float) -> tuple[list[tuple[int, int]], set[int]]:
    pieces, workers = [], set()

    def work(first: int, last: int) -> None:
        time.sleep(seconds * -(-(last - first) // block))
        pieces.append((first, last))
        workers.add(threading.get_ident())

    sharing.in_blocks(work, count, block, threads)
    return sorted(pieces), workers


@pytest.mark.parametrize("threads", [1, 2, 3, 7])
@pytest.mark.parametrize("count", [0, 1, 8, 9, 64, 101])
def test_everything_is_done_once_and_cut_where_blocks_end(count: int, threads: int) -> None:
    pieces, _ = _done(count, 8, threads, 2e-3)
    assert [fiber for first, last in pieces for fiber in range(first, last)] == list(range(count))
    assert all(first % 8 == 0 for first, _ in pieces)


def test_long_work_wakes_others_and_short_work_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = threading.get_ident()
    _, workers = _done(64, 8, 2, 20 * sharing.WORTHWHILE)
    assert len(workers) == 2
    assert mine in workers
    monkeypatch.setattr(sharing, "WORTHWHILE", 10.0)  # s, far more than there is
    _, workers = _done(64, 8, 2, 1e-3)
    assert workers == {mine}


def test_what_goes_wrong_in_another_thread_is_heard() -> None:
    def work(first: int, last: int) -> None:
        time.sleep(20 * sharing.WORTHWHILE)
        if first:
            raise ValueError("fiber 8")

    with pytest.raises(ValueError, match="fiber 8"):
        sharing.in_blocks(work, 64, 8, 2)
