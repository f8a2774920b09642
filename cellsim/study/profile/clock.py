"""Where the time of a run goes: a stopwatch for the places that ``population.watch`` marks."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from cellsim.population.watch import CHEMISTRY, EQUILIBRATING, EXCHANGE, OBSERVING, ORGANELLES, TISSUE

OTHER, PROFILING = "other", "profiling"
SECTIONS = (CHEMISTRY, ORGANELLES, EXCHANGE, TISSUE, OBSERVING, EQUILIBRATING, OTHER)
WHOLE = {OBSERVING, EQUILIBRATING}
"""Sections that keep what is called within them."""


class Stopwatch:
    """CPU time of this thread by section [s]; a section within another stops the outer one's clock."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys((*SECTIONS, PROFILING), 0.0)
        self._open = [OTHER]
        self._since = thread_time()

    @property
    def section(self) -> str:
        """What the time goes to now."""
        return self._open[-1]

    def stop(self) -> None:
        """Count what has passed since the last change."""
        now = thread_time()
        self.seconds[self.section] += now - self._since
        self._since = now

    @contextmanager
    def within(self, section: str) -> Iterator[None]:
        """Count what happens here to a section."""
        self.stop()
        keeps = self.section in WHOLE and section != PROFILING
        self._open.append(self.section if keeps else section)
        try:
            yield
        finally:
            self.stop()
            self._open.pop()
