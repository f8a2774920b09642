"""What a person does over time, and what is done to them, in order: plain data for the time step."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from math import inf

import numpy as np

from cellsim.population.muscle.events import Administration, Change, Feeding, HabitChange, Soothing, Work

__all__ = ["Administration", "Agenda", "Change", "Feeding", "HabitChange", "Soothing", "Work", "after_bouts"]


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
