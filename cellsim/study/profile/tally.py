"""What is counted of attempted steps: sums only, so that tallies of people can be added up."""

from dataclasses import dataclass, field

import numpy as np

from cellsim.kinetics.analysis.replay import Errors
from cellsim.kinetics.write.joining import LANES
from cellsim.study.profile.phases import INTERVALS, Phases, interval_class

CUT, GROWING = "end of the interval", "growing again"
NEGATIVE, NOT_FINITE = "a content below zero", "a number not finite"
UNEXPLAINED = "not to be told"
OTHERS = (CUT, GROWING, NEGATIVE, NOT_FINITE, UNEXPLAINED)
FREE = (0.9 / 5.0) ** 4
"""An error so small lets the next step be as much longer as ever it may: it was not what kept this one short."""

MIDDLES = np.logspace(-6.0, 8.0, 337)  # s; classes of step size, 24 to a decade
_EDGES = np.sqrt(MIDDLES[1:] * MIDDLES[:-1])
CALLS = ("calls", "simulated_s", "chemistry_cpu_s", "exchange_cpu_s", "fiber_calls", "in_one_attempt")
ATTEMPTS = ("attempts", "rejected", "cut_short", "if_joined")


@dataclass(frozen=True)
class Attempts:
    """Attempted steps, one per entry: whose, when, how long, how wrong, and what the fiber would try after the call.

    ``left`` is what was left of the coupling interval when the step began, ``interval`` its length [s].
    """

    fiber: np.ndarray
    phase: np.ndarray
    time_s: np.ndarray
    size: np.ndarray
    error: np.ndarray
    left: np.ndarray
    interval: np.ndarray
    wish: np.ndarray
    species: np.ndarray  # (attempt, species), shares of the squared error

    @property
    def accepted(self) -> np.ndarray:
        """Whether the step was kept."""
        return (self.error >= 0.0) & (self.error <= 1.0)

    @property
    def cut(self) -> np.ndarray:
        """Whether it ended where the interval, or half of what was left of it, ended: not where its error did."""
        return self.accepted & ((self.size == self.left) | (self.size == 0.5 * self.left))

    @property
    def limiter(self) -> np.ndarray:
        """What kept the step short: a place in OTHERS, or -1 for its error."""
        found = np.where(self.accepted & (self.error < FREE), OTHERS.index(GROWING), -1)
        found[self.cut] = OTHERS.index(CUT)
        found[self.error < 0.0] = OTHERS.index(NEGATIVE)
        found[~np.isfinite(self.error)] = OTHERS.index(NOT_FINITE)
        return found


@dataclass
class StepHistory:
    """Step sizes and limiters over bins of time [s]."""

    edges: np.ndarray
    sizes: np.ndarray  # (bin, class of MIDDLES), number of accepted steps
    limits: np.ndarray  # (bin, reaction or one of OTHERS), attempts
    by_reaction: np.ndarray  # (bin, reaction), attempts

    def add(self, tried: Attempts, limits: np.ndarray, parts: np.ndarray) -> None:
        """Count attempts by the moment they began at.

        ``limits`` (reaction or other, attempt) says what set each, ``parts`` (reaction, attempt) what its error is of.
        """
        place = np.searchsorted(self.edges, tried.time_s, side="right") - 1
        inside = (place >= 0) & (place < len(self.sizes))
        kept = inside & tried.accepted
        np.add.at(self.sizes, (place[kept], size_class(tried.size[kept])), 1.0)
        np.add.at(self.limits, place[inside], limits[:, inside].T)
        np.add.at(self.by_reaction, place[inside], parts[:, inside].T)


def size_class(sizes: np.ndarray) -> np.ndarray:
    """The class of each step size."""
    return np.searchsorted(_EDGES, sizes)


@dataclass
class Tally:
    """Counts of one person's run, by phase where not said otherwise."""

    phases: Phases
    species: tuple[str, ...]
    reactions: tuple[str, ...]
    fibers: int
    courses: dict[str, StepHistory] = field(default_factory=dict)

    def __post_init__(self) -> None:
        many = len(self.phases.names)
        self.kept, self.rejected = np.zeros((many, self.fibers)), np.zeros((many, self.fibers))
        self.limits = np.zeros((many, len(self.reactions) + len(OTHERS)))
        self.by_species = np.zeros((many, len(self.species)))
        self.by_reaction = np.zeros((many, len(self.reactions)))
        self.sizes = np.zeros((many, len(MIDDLES)))  # time covered by accepted steps of each class [s]
        self.covered_s = np.zeros(many)  # by accepted steps, over all fibers
        self.lanes = np.zeros((many, 2))  # lane-steps that carried a fiber, and all that the blocks took
        self.cpu_s = np.zeros(many)
        self.intervals = {name: dict.fromkeys((*CALLS, *ATTEMPTS), 0.0) for name in INTERVALS}
        self.counters = np.zeros(2, np.int64)  # steps, rejected; as the kernel counts them

    def course(self, name: str, edges: np.ndarray) -> None:
        """Follow the time between these edges [s] too."""
        limiters = len(self.reactions) + len(OTHERS)
        empty = (np.zeros((len(edges) - 1, wide)) for wide in (len(MIDDLES), limiters, len(self.reactions)))
        self.courses[name] = StepHistory(edges, *empty)

    def call(self, phase: int, duration_s: float, cpu_s: float, counters: np.ndarray, coupled: bool) -> None:
        """Count one call of the kernel; ``counters`` (fiber, 5) are its own. Only coupled ones have an interval."""
        tries = counters[:, :2].sum(axis=1)
        self.counters += counters[:, :2].sum(axis=0)
        self.cpu_s[phase] += cpu_s
        slowest = [int(tries[first : first + LANES].max()) for first in range(0, len(tries), LANES)]
        self.lanes[phase] += tries.sum(), LANES * sum(slowest)
        if coupled:
            row = self.intervals[INTERVALS[int(interval_class(duration_s))]]
            counted = (1, duration_s, cpu_s, 0.0, len(tries), int((tries == 1).sum()))
            for name, count in zip(CALLS, counted, strict=True):
                row[name] += count

    def add(self, tried: Attempts, errors: Errors) -> None:
        """Count attempts; ``errors`` tell what each one's error was made of."""
        limiter, kept = tried.limiter, tried.accepted
        np.add.at(self.kept, (tried.phase[kept], tried.fiber[kept]), 1.0)
        np.add.at(self.rejected, (tried.phase[~kept], tried.fiber[~kept]), 1.0)
        parts, shares = _whole(errors.parts), _whole(tried.species.T)
        limits = np.zeros((self.limits.shape[1], len(limiter)))
        limiter = np.where((limiter < 0) & (parts.sum(axis=0) == 0.0), OTHERS.index(UNEXPLAINED), limiter)
        by_error = limiter < 0
        limits[: len(self.reactions), by_error] = parts[:, by_error]
        limits[len(self.reactions) + limiter[~by_error], np.flatnonzero(~by_error)] = 1.0
        np.add.at(self.limits, tried.phase, limits.T)
        np.add.at(self.by_species, tried.phase, shares.T)
        np.add.at(self.by_reaction, tried.phase, parts.T)
        np.add.at(self.sizes, (tried.phase[kept], size_class(tried.size[kept])), tried.size[kept])
        np.add.at(self.covered_s, tried.phase[kept], tried.size[kept])
        for course in self.courses.values():
            course.add(tried, limits, parts)

    def add_intervals(self, tried: Attempts) -> None:
        """Count coupled attempts by the length of their interval."""
        cut_last = tried.cut & (tried.size == tried.left)
        needed = np.where(cut_last, np.minimum(1.0, tried.size / np.maximum(tried.wish, 1e-300)), 1.0)
        which = np.where(np.isfinite(tried.interval), interval_class(tried.interval), -1)
        counts = (np.ones(len(which)), ~tried.accepted, tried.cut, needed)
        for number, name in enumerate(INTERVALS):
            for what, count in zip(ATTEMPTS, counts, strict=True):
                self.intervals[name][what] += float(count[which == number].sum())


def _whole(shares: np.ndarray) -> np.ndarray:
    """Shares (name, attempt); all zero where an attempt has no error, or none that is a number."""
    return np.where(np.isfinite(shares).all(axis=0), shares, 0.0)


def summed(tallies: list[Tally], into: Tally) -> Tally:
    """Add tallies of several people up into an empty one that names all their phases and has room for their fibers."""
    first = 0
    for each in tallies:
        rows = [into.phases.names.index(name) for name in each.phases.names]
        for name in ("limits", "by_species", "by_reaction", "sizes", "covered_s", "lanes", "cpu_s"):
            np.add.at(getattr(into, name), rows, getattr(each, name))
        into.kept[rows, first : first + each.fibers] = each.kept
        into.rejected[rows, first : first + each.fibers] = each.rejected
        first += each.fibers
        into.counters += each.counters
        for interval, row in each.intervals.items():
            for what, count in row.items():
                into.intervals[interval][what] += count
        for name, course in each.courses.items():
            for what in ("sizes", "limits", "by_reaction"):
                getattr(into.courses[name], what).__iadd__(getattr(course, what))
    return into
