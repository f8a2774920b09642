"""Where the time of a run goes: a stopwatch, and the places of a run that it is held to.

The places are wrapped from outside while a run is profiled and put back after it,
so that a run without a profile pays nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from time import thread_time
from typing import Any

from cellsim.population.muscle import advance as recipe
from cellsim.population.muscle.state import Muscle
from cellsim.population.tissue.damage import DamageState
from cellsim.tissue import living
from cellsim.tissue.living import Living

CHEMISTRY, ORGANELLES, EXCHANGE = "chemistry", "organelles", "exchange and recruitment"
TISSUE, OBSERVING, SETTLING, OTHER = "tissue", "observing", "settling to rest", "other"
SECTIONS = (CHEMISTRY, ORGANELLES, EXCHANGE, TISSUE, OBSERVING, SETTLING, OTHER)
PROFILING = "profiling"
WHOLE = {OBSERVING, SETTLING}
"""Sections that keep what is called within them."""

PLACES = (
    (living, "muscle_of", SETTLING),
    (Living, "look", OBSERVING),
    (Muscle, "look", OBSERVING),
    (Muscle, "resume", OBSERVING),
    (recipe, "_turn_over", ORGANELLES),
    (recipe, "_begin_what_is_due", EXCHANGE),
    (recipe, "begin_interval", EXCHANGE),
    (recipe, "end_interval", EXCHANGE),
    (Muscle, "set_inputs", EXCHANGE),
    (recipe, "_refresh_tissue", TISSUE),
    (recipe, "_end_what_is_over", TISSUE),
    (DamageState, "advance", TISSUE),
)


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


@contextmanager
def replaced(owner: Any, name: str, value: Callable[..., Any]) -> Iterator[None]:
    """Let a name of a module or class stand for something else for a while."""
    before = vars(owner)[name]
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


@contextmanager
def timed(watch: Stopwatch) -> Iterator[None]:
    """Hold the stopwatch to every place of a run."""
    with ExitStack() as stack:
        for owner, name, section in PLACES:
            stack.enter_context(replaced(owner, name, _timed(vars(owner)[name], watch, section)))
        yield


def _timed(function: Callable[..., Any], watch: Stopwatch, section: str) -> Callable[..., Any]:
    @wraps(function)
    def held(*arguments: Any, **named: Any) -> Any:
        with watch.within(section):
            return function(*arguments, **named)

    return held
