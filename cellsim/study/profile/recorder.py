"""Who watches a kernel at work: each call is carried as it came, and what it took is counted."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import numpy as np

from cellsim.kinetics.analysis.replay import Replay
from cellsim.kinetics.carriers.carrier import Integration
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.population.fibers.state import Fibers
from cellsim.population.watch import CHEMISTRY, EXCHANGE, OBSERVING
from cellsim.study.profile.clock import PROFILING, Stopwatch
from cellsim.study.profile.phases import BETWEEN_POINTS, interval_class
from cellsim.study.profile.tally import Attempts, Tally

AT_ONCE = 4096  # attempts that are taken apart together


class Recorder:
    """Watches a run and the kernel in it, and counts every attempted step into a tally.

    What the kernel answers stays what it is: each call is carried as it came. The diary is written by a second
    call on copies, whose length is known from the first, so that no attempt is lost. Neither the second
    call nor the counting is part of the time that the tally tells.

    Parameters
    ----------
    kernel : which carries the copies; nobody watches it
    replay : takes attempts apart by reaction
    tally : what is counted
    watch : the stopwatch of the run
    """

    def __init__(self, kernel: Kernel, replay: Replay, tally: Tally, watch: Stopwatch) -> None:
        self.kernel, self.replay, self.tally, self.watch = kernel, replay, tally, watch
        self.now_s = 0.0
        self.fibers: Fibers | None = None
        self._waiting: list[tuple[np.ndarray, ...]] = []
        self._exchanged, self._last = 0.0, -1

    def within(self, section: str) -> AbstractContextManager[None]:
        """Count a part of the run to its section."""
        return self.watch.within(section)

    def reacts(self, fibers: Fibers, when_s: float) -> None:
        """Remember whose chemistry comes next, and when."""
        self.fibers, self.now_s = fibers, when_s

    def carry(self, carry: Callable[[Integration], None], course: Integration) -> None:
        """Carry a course, and count what that took."""
        with self.watch.within(PROFILING):
            self._exchange_of_last_call()
            before = course.Y.copy(), course.P, course.H.copy()
        with self.watch.within(CHEMISTRY):
            section = self.watch.section
            begun = self.watch.seconds[section]
            carry(course)
            self.watch.stop()
            spent = self.watch.seconds[section] - begun
        with self.watch.within(PROFILING):
            in_blocks = course.counters[course.order]
            self._note(
                before, course.H, course.duration, course.rtol, course.atol, in_blocks, spent, section == OBSERVING
            )

    def _note(
        self, before: tuple, H: np.ndarray, duration: float, rtol: float, atol: np.ndarray, counters: np.ndarray,
        spent: float, between: bool,
    ) -> None:  # fmt: skip
        phases, coupled = self.tally.phases, self.now_s >= 0.0 and not between
        here = phases.names.index(BETWEEN_POINTS) if between else int(phases.at(self.now_s))
        self.tally.call(here, duration, spent, counters, coupled)
        self._last = int(interval_class(duration)) if coupled else -1
        Y, P, first_steps = before
        attempts = int(counters[:, :2].sum())
        many, given = len(self.kernel.species), len(self.kernel.arguments)
        diary = self.kernel.advance(
            Y[:many], P[:given], first_steps, duration, rtol, atol[:many], diary_of=max(attempts, 1), slopes=P[given:]
        ).diary
        for first in range(0, len(diary), AT_ONCE):
            rows = diary[first : first + AT_ONCE]
            fiber, when = rows[:, 0].astype(int), self.now_s + rows[:, 1]
            phase = np.full(len(rows), here) if between else phases.at(when)
            moment = np.full(len(rows), np.nan) if between else when
            interval = np.full(len(rows), duration if coupled else np.nan)
            facts = (fiber, phase, moment, rows[:, 2], rows[:, 3], duration - rows[:, 1], interval, H[fiber])
            self._waiting.append((*facts, rows[:, 4:], P[:, fiber].T))
            if sum(len(each[0]) for each in self._waiting) >= AT_ONCE:
                self.fold(rtol, atol)

    def fold(self, rtol: float, atol: np.ndarray) -> None:
        """Count the attempts that wait."""
        if not self._waiting:
            return
        columns = (np.concatenate(each) for each in zip(*self._waiting, strict=True))
        fiber, phase, time_s, size, error, left, interval, wish, seen, arguments = columns
        self._waiting.clear()
        rows = len(self.kernel.species)
        many = rows + len(self.kernel.moving)
        atol = np.concatenate((atol[:rows], np.full(many - rows, np.inf)))
        tried = Attempts(fiber, phase, time_s, size, error, left, interval, wish, seen[:, :rows])
        self.tally.add(tried, self.replay.errors(seen[:, many:].T, arguments.T, tried.size, rtol, atol))
        self.tally.add_intervals(tried)

    def _exchange_of_last_call(self) -> None:
        """What was spent on exchange since the last call follows from that call's interval."""
        spent, self._exchanged = self.watch.seconds[EXCHANGE] - self._exchanged, self.watch.seconds[EXCHANGE]
        if self._last >= 0:
            list(self.tally.intervals.values())[self._last]["exchange_cpu_s"] += spent
