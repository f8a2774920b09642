"""What is asked of a muscle over time, and what is done to its person: plain data for the time step."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from math import inf
from typing import Literal

import numpy as np

from cellsim.biology.exercise.muscles import Part
from cellsim.population.muscle.events import Administration, Change, Feeding, HabitChange, Soothing

__all__ = ["Administration", "Agenda", "Change", "Feeding", "HabitChange", "Soothing", "Work", "after_bouts"]


@dataclass(frozen=True)
class Work:
    """One bout as the muscle meets it.

    Parameters
    ----------
    start_s : when it begins [s]
    durations, fractions : stretches of equal demand [s], and their share of this person's Wmax
    strain, lengthenings, force_fraction, kind : what it does to the tissue
    muscle_kg : muscle that works in it [kg]
    muscles : the muscles that do, each with its part; that of which fibers are simulated unless any are named
    intensity : mean of what is asked of a muscle that works, of its capacity [-]
    moving : share of the cost of moving unloaded legs that it takes while power is asked
    recorded : whether its power is that of a recording, which changes all the time
    all_out : whether it asks for more than any muscle gives, so that power is a result
    open : share of the blood granted that a held force lets through [-]
    part : share that works in it of the liters that work at Wmax [-]
    to_failure : whether it ends when its power cannot be met, or its load be moved, and so before ``end_s``
    load : share of the greatest force that it takes; 0 where no weight is moved or held [-]
    failed : whether it did
    of_today : whether its fractions are of the Wmax that was last measured, and not of that at the start
    """

    start_s: float
    durations: Sequence[float]
    fractions: Sequence[float]
    strain: float
    lengthenings: float
    force_fraction: float
    kind: Literal["endurance", "resistance"]
    muscle_kg: float | None = None
    moving: float = 1.0
    recorded: bool = False
    all_out: bool = False
    part: float = 1.0
    open: float = 1.0
    to_failure: bool = False
    load: float = 0.0
    failed: bool = False
    of_today: bool = False
    muscles: tuple[Part, ...] = ()
    intensity: float = 0.0
    ends: tuple[float, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        ends = tuple(self.start_s + passed for passed in accumulate(self.durations))
        object.__setattr__(self, "ends", ends)

    @property
    def end_s(self) -> float:
        """When it is over [s]."""
        return self.ends[-1]

    @cached_property
    def stretch(self) -> float:
        """How far muscle is lengthened under load in a second of work, in lengths of a fascicle [1/s]."""
        working = sum(length for length, share in zip(self.durations, self.fractions, strict=True) if share > 0.0)
        return self.strain * self.lengthenings / working if working > 0.0 else 0.0

    def demand_at(self, time_s: float) -> float:
        """Share of Wmax asked from this moment on."""
        at = bisect_right(self.ends, time_s)
        return self.fractions[at] if self.start_s <= time_s and at < len(self.ends) else 0.0

    def part_of(self, muscle: str) -> Part | None:
        """What a muscle has in it, if anything."""
        return next((each for each in self.muscles if each.name == muscle), None)

    def works(self, muscle: str) -> bool:
        """Whether a muscle works in it; where none are named, that of which fibers are simulated does."""
        return not self.muscles or self.part_of(muscle) is not None

    @cached_property
    def course(self) -> tuple[np.ndarray, np.ndarray]:
        """Where its stretches meet (edge,) [s], and the power of each (stretch,) [fraction of Wmax]."""
        return np.array((self.start_s, *self.ends)), np.array(self.fractions)

    def works_at(self, time_s: float) -> bool:
        """Whether what is asked from this moment on is as much as is ever asked, and not a rest."""
        return self.demand_at(time_s) == max(self.fractions)

    def until(self, time_s: float) -> "Work":
        """As much of it as was done by the moment at which its power could not be met [s]."""
        stop = bisect_right(self.ends, time_s)
        begun = (self.start_s, *self.ends)[stop]
        lengths = (*self.durations[:stop], time_s - begun)
        done = sum(length * share for length, share in zip(lengths, self.fractions, strict=False))
        whole = sum(length * share for length, share in zip(self.durations, self.fractions, strict=True))
        return replace(
            self,
            durations=lengths,
            fractions=tuple(self.fractions[: stop + 1]),
            lengthenings=self.lengthenings * done / whole,
            failed=True,
        )

    def at_power(self, share: float) -> "Work":
        """The same for somebody whose Wmax is such a share of that at the start."""
        return replace(self, fractions=tuple(share * each for each in self.fractions))

    def next_change(self, time_s: float) -> float:
        """The next moment at which the demand changes, or infinity [s]."""
        if time_s < self.start_s:
            return self.start_s
        at = bisect_right(self.ends, time_s)
        return self.ends[at] if at < len(self.ends) else inf


@dataclass(frozen=True)
class Agenda:
    """Everything that will happen to one person, each list in order of time, and what holds all the time.

    Parameters
    ----------
    clock_start_s : time of day at time zero, from midnight [s]
    niacin_mg : nicotinic acid and nicotinamide in a day's food [mg]; None where it follows from body mass
    retests : moments at which Wmax is measured on a copy [s]; all others are held against the first
    tested : what was measured so far [W]
    gave_up : moments at which bouts to failure ended in it [s]
    planned : the same before any did, and before any test, if there was one
    """

    work: tuple[Work, ...] = ()
    doses: tuple[Administration, ...] = ()
    meals: tuple[Feeding, ...] = ()
    changes: tuple[Change, ...] = ()
    habits: tuple[HabitChange, ...] = ()
    soothings: tuple[Soothing, ...] = ()
    clock_start_s: float = 0.0
    niacin_mg: float | None = None
    retests: tuple[float, ...] = ()
    tested: tuple[float, ...] = ()
    gave_up: tuple[float, ...] = ()
    planned: "Agenda | None" = field(default=None, repr=False, compare=False)

    def lived(self, gave_up: Sequence[float], tested: Sequence[float]) -> "Agenda":
        """As it was planned, at the power that was measured, but for bouts to failure that were given up.

        Parameters
        ----------
        gave_up : moments at which they were, in order [s]
        tested : Wmax at the first of ``retests`` and those after it [W]
        """
        planned = self.planned or self
        if not gave_up and not tested:
            return planned
        found = planned._at_powers(tested)
        for moment in gave_up:
            found = found._failed_at(moment)
        return replace(found, planned=planned, gave_up=tuple(gave_up), tested=tuple(tested))

    def _at_powers(self, tested: Sequence[float]) -> "Agenda":
        """The same with what goes by the day's Wmax at that of the last test before it."""
        shares = [1.0, *(each / tested[0] for each in tested)]
        known = self.retests[: len(tested)]
        work = tuple(
            each.at_power(share) if each.of_today and (share := shares[bisect_right(known, each.start_s)]) != 1.0
            else each
            for each in self.work
        )  # fmt: skip
        return replace(self, work=work)

    def test_due(self, now: float, done: int) -> bool:
        """Whether Wmax is to be measured at this moment, where so many tests have been done."""
        return done < len(self.retests) and self.retests[done] == now

    def _failed_at(self, now: float) -> "Agenda":
        """The same, with the bout that is under way over now, and what was to outlast it over as much earlier."""
        over = next((each for each in self.under_way(now) if each.to_failure), None)
        if over is None:
            return self
        early = over.end_s - now
        return replace(
            self,
            work=tuple(each.until(now) if each is over else each for each in self.work),
            changes=tuple(
                replace(each, until_s=each.until_s - early) if each.bout_start_s == over.start_s else each
                for each in self.changes
            ),
        )

    @cached_property
    def open_ended(self) -> bool:
        """Whether any bout ends when its power cannot be met."""
        return any(each.to_failure for each in self.work)

    @cached_property
    def due(self) -> frozenset[float]:
        """Moments at which something other than a change of demand happens [s].

        A dose of nothing or a factor of 1 is no event: it must not even move the moments at which blood and
        fibers meet, or it would change the last bits of all that follows.
        """
        begun: tuple[Administration | Feeding | Change | Soothing, ...]
        begun = (*self.doses, *self.meals, *self.changes, *self.soothings)
        moments = {*(each.end_s for each in self.work), *(each.time_s for each in self.habits), *self.retests}
        lasting: tuple[Change | Administration, ...] = (*self.changes, *self.doses)
        found = {each.time_s for each in begun if each.counts} | {each.until_s for each in lasting if each.counts}
        return frozenset(found | moments)

    def factor(self, network: str, parameter: str, now: float) -> float:
        """What all changes together make of a parameter from this moment on."""
        same = (each for each in self.changes if (each.network, each.parameter) == (network, parameter))
        return float(np.prod([each.factor for each in same if each.acts(now)]))

    def soothed(self, now: float) -> float:
        """What is left of soreness after all that is done at this very moment."""
        return float(np.prod([each.factor for each in self.soothings if each.time_s == now]))

    @cached_property
    def _moments(self) -> list[float]:
        return sorted(self.due)

    def next_moment(self, now: float) -> float:
        """The next moment at which something is due, or infinity [s]."""
        at = bisect_right(self._moments, now)
        return self._moments[at] if at < len(self._moments) else inf

    @cached_property
    def starts(self) -> frozenset[float]:
        """Moments at which a bout begins [s]."""
        return frozenset(each.start_s for each in self.work)

    @cached_property
    def _edges(self) -> list[float]:
        return sorted({moment for each in self.work for moment in (each.start_s, each.end_s)})

    @cached_property
    def _between(self) -> list[tuple[Work, ...]]:
        """The bouts under way before, between and after the moments at which one begins or ends."""
        found: list[list[Work]] = [[] for _ in range(len(self._edges) + 1)]
        for each in self.work:
            for piece in range(bisect_right(self._edges, each.start_s), bisect_right(self._edges, each.end_s)):
                found[piece].append(each)
        return list(map(tuple, found))

    @cached_property
    def _ends(self) -> tuple[list[float], list[float]]:
        """When bouts begin, in order, and when the last of all that have begun by then is over [s]."""
        works = sorted(self.work, key=lambda each: each.start_s)
        return [each.start_s for each in works], list(accumulate((each.end_s for each in works), max))

    def under_way(self, now: float) -> tuple[Work, ...]:
        """The bouts that are under way."""
        return self._between[bisect_right(self._edges, now)]

    def ridden(self, now: float) -> Work | None:
        """The recording that is under way, if nothing else is."""
        under_way = self.under_way(now)
        return under_way[0] if len(under_way) == 1 and under_way[0].recorded else None

    def next_change(self, now: float) -> float:
        """The next moment at which the demand changes other than within a recording, or infinity [s]."""
        at, ride = bisect_right(self._edges, now), self.ridden(now)
        changes = [each.next_change(now) for each in self._between[at] if each is not ride]
        return min((*self._edges[at : at + 1], *changes), default=inf)

    def last_over(self, now: float) -> float:
        """When the last of all bouts that have begun is over, or minus infinity [s]."""
        starts, ends = self._ends
        at = bisect_right(starts, now)
        return ends[at - 1] if at else -inf

    def doses_at(self, now: float) -> list[Administration]:
        """Doses swallowed, and infusions begun, at this very moment."""
        return [each for each in self.doses if each.time_s == now and each.counts] if now in self.due else []

    def meals_at(self, now: float) -> list[Feeding]:
        """Meals eaten at this very moment."""
        return [each for each in self.meals if each.time_s == now and each.counts] if now in self.due else []


def after_bouts(work: Sequence[Work], parameter: str, factor: float, lasts_s: float) -> list[Change]:
    """A change of every fiber that begins with a bout and outlasts it by so long [s]; bouts close by share one."""
    found: list[Change] = []
    for each in sorted(work, key=lambda bout: bout.start_s):
        begins, ends = each.start_s, each.end_s + lasts_s
        if found and begins <= found[-1].until_s:
            begins, ends = found[-1].time_s, max(found.pop().until_s, ends)
        found.append(Change(begins, ends, parameter, factor, bout_start_s=each.start_s))
    return found
