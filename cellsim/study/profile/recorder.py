"""A kernel that is listened to: it carries fibers as the one it stands for does, and counts what that took."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from cellsim.kinetics.analysis.replay import Replay
from cellsim.kinetics.carriers.kernel import Advance, Kernel
from cellsim.population.fibers.state import Fibers
from cellsim.study.profile.clock import CHEMISTRY, EXCHANGE, OBSERVING, PROFILING, Stopwatch, replaced
from cellsim.study.profile.phases import LOOKS, interval_class
from cellsim.study.profile.tally import Attempts, Tally

AT_ONCE = 4096  # attempts that are taken apart together


class Recorder:
    """Stands for a kernel, and counts every attempted step into a tally.

    What it answers is what the kernel answers: each call goes to the kernel as it came. The diary is
    written by a second call on copies, whose length is known from the first, so that no attempt is lost.
    Neither the second call nor the counting is part of the time that the tally tells.
    """

    def __init__(self, kernel: Kernel, replay: Replay, tally: Tally, watch: Stopwatch) -> None:
        self.kernel, self.replay, self.tally, self.watch = kernel, replay, tally, watch
        self.species, self.definitions = kernel.species, kernel.definitions
        self.reactions, self.arguments = kernel.reactions, kernel.arguments
        self.derived, self.rates, self.rates_of_change = kernel.derived, kernel.rates, kernel.rates_of_change
        self.solver = kernel.solver
        self.now_s, self.fibers = 0.0, None
        self._waiting: list[tuple[np.ndarray, ...]] = []
        self._exchanged, self._last = 0.0, -1

    def advance(
        self,
        Y: np.ndarray,
        P: np.ndarray,
        H: np.ndarray,
        duration: float,
        rtol: float,
        atol: Any,
        *rest: Any,
        **more: Any,
    ) -> Advance:
        """As the kernel's own."""
        with self.watch.within(PROFILING):
            self._exchange_of_last_call()
            before = Y.copy(), P, H.copy()
        with self.watch.within(CHEMISTRY):
            section = self.watch.section
            begun = self.watch.seconds[section]
            outcome = self.kernel.advance(Y, P, H, duration, rtol, atol, *rest, **more)
            self.watch.stop()
            spent = self.watch.seconds[section] - begun
        with self.watch.within(PROFILING):
            in_blocks = outcome.counters if more.get("order") is None else outcome.counters[more["order"]]
            self._note(before, H, duration, rtol, atol, in_blocks, spent, section == OBSERVING)
        return outcome

    def _note(
        self, before: tuple, H: np.ndarray, duration: float, rtol: float, atol: Any, counters: np.ndarray,
        spent: float, looks: bool,
    ) -> None:  # fmt: skip
        phases, coupled = self.tally.phases, self.now_s >= 0.0 and not looks
        here = phases.names.index(LOOKS) if looks else int(phases.at(self.now_s))
        self.tally.call(here, duration, spent, counters, coupled)
        self._last = int(interval_class(duration)) if coupled else -1
        Y, P, first_steps = before
        attempts = int(counters[:, :2].sum())
        diary = self.kernel.advance(Y, P, first_steps, duration, rtol, atol, diary_of=max(attempts, 1)).diary
        for first in range(0, len(diary), AT_ONCE):
            rows = diary[first : first + AT_ONCE]
            fiber, when = rows[:, 0].astype(int), self.now_s + rows[:, 1]
            phase = np.full(len(rows), here) if looks else phases.at(when)
            moment = np.full(len(rows), np.nan) if looks else when
            interval = np.full(len(rows), duration if coupled else np.nan)
            facts = (fiber, phase, moment, rows[:, 2], rows[:, 3], duration - rows[:, 1], interval, H[fiber])
            self._waiting.append((*facts, rows[:, 4:], P[:, fiber].T))
            if sum(len(each[0]) for each in self._waiting) >= AT_ONCE:
                self.fold(rtol, np.asarray(atol))

    def fold(self, rtol: float, atol: np.ndarray) -> None:
        """Count the attempts that wait."""
        if not self._waiting:
            return
        *facts, seen, arguments = (np.concatenate(each) for each in zip(*self._waiting, strict=True))
        self._waiting.clear()
        many = len(self.species)
        tried = Attempts(*facts, species=seen[:, :many])
        self.tally.add(tried, self.replay.errors(seen[:, many:].T, arguments.T, tried.size, rtol, atol))
        self.tally.add_intervals(tried)

    def _exchange_of_last_call(self) -> None:
        """What was spent on exchange since the last call follows from that call's interval."""
        spent, self._exchanged = self.watch.seconds[EXCHANGE] - self._exchanged, self.watch.seconds[EXCHANGE]
        if self._last >= 0:
            list(self.tally.intervals.values())[self._last]["exchange_cpu_s"] += spent


@contextmanager
def listening(recorder: Recorder) -> Iterator[None]:
    """Tell the recorder which fibers react, and when, while a run lasts."""
    react = Fibers.react

    def told(fibers: Fibers, duration_s: float, when_s: float, threads: int = 1) -> None:
        recorder.fibers, recorder.now_s = fibers, when_s
        react(fibers, duration_s, when_s, threads)

    with replaced(Fibers, "react", told):
        yield
