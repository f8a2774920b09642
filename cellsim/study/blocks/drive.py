"""How a study is carried out: some blocks in hand at once, each written down as it comes, and whoever dies replaced."""

from collections import Counter, deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from queue import Empty, SimpleQueue
from statistics import median
from time import monotonic
from typing import Any

from cellsim.errors import ResultError
from cellsim.study.blocks.errands import Done, Errand, carried_out, together
from cellsim.study.blocks.runs import CRASHED, Outcome, failed
from cellsim.study.carriers.crews import Crew

LEAST_WAIT_S, TIMES_AS_LONG = 300.0, 10.0  # of silence, and of the median block, before everyone is replaced
FORESEEN = 20.0  # times as long as it is foreseen a block may take
RENEWED = 12  # deaths in a row, without a block or a burial in between, before it is given up
MOST_BURIED = 32  # runs in a row, likewise: then it is the machine, and not they
SILENT = 5  # silences likewise
SUSPECTED = 2  # deaths in company before a block is tried alone
BURIED = 3  # deaths alone before a run is left out


class Drive:
    """Carries blocks out and gives each as it is finished.

    Parameters
    ----------
    crew : who does it
    outcomes : what is asked, for the rows of runs that nobody survives
    least_wait_s : of silence before everyone is replaced [s]
    """

    def __init__(self, crew: Crew, outcomes: Iterable[str], least_wait_s: float = LEAST_WAIT_S) -> None:
        self.crew, self.least_wait_s = crew, least_wait_s
        self.outcomes: dict[str, Outcome] = dict.fromkeys(outcomes, "")
        self._in_hand: dict[int, tuple[Errand, Any]] = {}
        self._landed: SimpleQueue[tuple[int, Any]] = SimpleQueue()
        self._deaths: Counter[int] = Counter()
        self._took: deque[float] = deque(maxlen=100)
        self._renewed = self._silent = self._in_a_row = 0

    def finished(self, errands: Sequence[Errand]) -> Generator[Done, None, None]:
        """Every block as it is finished, in whatever order.

        Parameters
        ----------
        errands : one for each block

        Raises
        ------
        ResultError : nobody is left to do it, or a worker is none that could be trusted with it.
        """
        waiting, suspects = deque(errands), deque[Errand]()
        wanted = False
        try:
            while waiting or suspects or self._in_hand:
                if suspects and not self._in_hand:
                    yield from self._alone(suspects.popleft())
                    continue
                while waiting and not suspects and len(self._in_hand) < self.crew.window:
                    self._send(waiting.popleft())
                done = self._next()
                if isinstance(done, Done):
                    self._renewed = self._silent = self._in_a_row = 0
                    self._took.append(done.seconds)
                    yield done
                    continue
                for errand in done:
                    suspected = self._deaths[errand.block] >= SUSPECTED
                    (suspects if suspected else waiting).append(errand)
            wanted = True
        finally:
            self.crew.close(wanted)

    def _send(self, errand: Errand) -> None:
        block, future = errand.block, self.crew.submit(carried_out, errand)
        self._in_hand[block] = (errand, future)
        future.add_done_callback(lambda landed: self._landed.put((block, landed)))

    def _next(self) -> Done | list[Errand]:
        """The next block that is finished; or those that must be handed over again, as whoever had them is gone."""
        while True:
            try:
                block, future = self._landed.get(timeout=self._patience_s())
            except Empty:
                self._silent += 1
                return self._replaced("nothing was heard of them")
            if block in self._in_hand and self._in_hand[block][1] is future:
                break
        errand, _ = self._in_hand.pop(block)
        try:
            done: Done = future.result()
        except self.crew.culprits:
            self._deaths[block] = SUSPECTED
            return [errand]
        except self.crew.deaths as death:
            self._in_hand[block] = (errand, future)
            for each in self._in_hand:
                self._deaths[each] += 1
            return self._replaced(str(death) or type(death).__name__)
        except Exception as mistake:
            raise ResultError(
                f"A worker could not take its part of the study ({type(mistake).__name__}: {mistake}). Check that all "
                "of them have this cellsim, and the modules of your outcomes; what is finished is kept."
            ) from mistake
        finally:
            self.crew.let_go(future)
        if done.refused:
            raise ResultError(f"{done.refused} What is finished is kept.")
        return done

    def _patience_s(self) -> float:
        """How long a silence may last: a run that hangs ends itself, and is heard of, before anyone is replaced."""
        usual = TIMES_AS_LONG * median(self._took) if self._took else 0.0
        held = [errand for errand, _ in self._in_hand.values()]
        foreseen = max((FORESEEN * each.foreseen_s for each in held), default=0.0)
        return max(self.least_wait_s, usual, foreseen) + max((each.longest_s for each in held), default=0.0)

    def _replaced(self, why: str) -> list[Errand]:
        self._renewed += 1
        if self._renewed > RENEWED or self._silent > SILENT:
            raise ResultError(
                f"Workers were replaced {self._renewed - 1} times in a row and nothing came of it ({why}). Often "
                "memory is short: give fewer workers or fibers. What is finished is kept; the same study carries it on."
            )
        lost = [errand for errand, _ in self._in_hand.values()]
        self._in_hand.clear()
        self.crew.renew()
        return lost

    def _alone(self, errand: Errand) -> Generator[Done, None, None]:
        """A block in whose company others died: by itself, and if it dies again, each of its runs by itself."""
        whole = self._tried(errand, 1)
        if whole is not None:
            yield whole
            return
        begun, parts = monotonic(), []
        for member in errand.members:
            one = self._tried(replace(errand, members=(member,)), BURIED)
            parts.append(one or self._buried(errand.block, member))
        yield together(errand.block, parts, monotonic() - begun)

    def _tried(self, errand: Errand, times: int) -> Done | None:
        """What came of it, with nothing else in anyone's hands; None where whoever had it died so many times."""
        for _ in range(times):
            self._send(errand)
            done = self._next()
            if isinstance(done, Done):
                self._renewed = self._silent = self._in_a_row = 0
                return done
        return None

    def _buried(self, block: int, member: tuple[int, int, dict]) -> Done:
        run, number, inputs = member
        self._renewed, self._in_a_row = 0, self._in_a_row + 1
        if self._in_a_row > MOST_BURIED:
            raise ResultError(
                f"{MOST_BURIED} runs one after the other ended the process that ran them. Often memory is short: give "
                "fewer workers or fibers. What is finished is kept; the same study carries it on."
            )
        said = (
            f"The process that ran it ended {BURIED} times, as for lack of memory or because it lasted too long "
            "(unforeseen; this run is tried again next time)"
        )
        row = failed({"run": run, "replicate": number, **inputs}, self.outcomes, CRASHED, said)
        return Done(block, [row], None, 0.0, "", False)
