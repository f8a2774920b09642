"""What a person does, and what is done to them: bouts, doses, meals, changes, each as plain data for the time step."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from math import inf
from typing import Literal

import numpy as np

from cellsim.biology.exercise.braking import Braking
from cellsim.biology.exercise.muscles import Part


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
    braked : its strides on each slope, where the ground rises and falls
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
    braked: tuple[Braking, ...] = ()
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
class Administration:
    """A precursor given [mg]: swallowed, or run into a vein ("IV") evenly over ``infusion_s`` [s].

    A ``labelled`` one can be told from all other rings in a person made of a labelled model.
    """

    time_s: float
    compound: str
    amount_mg: float
    route: str = "oral"
    infusion_s: float = 0.0
    labelled: bool = False

    @property
    def until_s(self) -> float:
        """When all of it has been given [s]."""
        return self.time_s + self.infusion_s

    @property
    def counts(self) -> bool:
        """Whether anything is given."""
        return self.amount_mg > 0.0


@dataclass(frozen=True)
class Feeding:
    """A meal [g]. Its protein is fuel, calls for synthesis, and as much of it as a day brings hurries mending."""

    time_s: float
    carbohydrate_g: float
    protein_g: float
    fat_g: float = 0.0

    @property
    def counts(self) -> bool:
        """Whether anything is eaten that acts here."""
        return self.carbohydrate_g > 0.0 or self.protein_g > 0.0 or self.fat_g > 0.0


@dataclass(frozen=True)
class Change:
    """A parameter multiplied by a factor for a while: of every fiber, of the body around them, or of all tissues."""

    time_s: float
    until_s: float
    parameter: str
    factor: float
    network: str = "fiber"
    bout_start_s: float | None = field(default=None, compare=False)  # of the bout that it outlasts, if there is one

    @property
    def counts(self) -> bool:
        """Whether anything is changed."""
        return self.factor != 1.0

    def acts(self, time_s: float) -> bool:
        """Whether it is on from this moment."""
        return self.time_s <= time_s < self.until_s


@dataclass(frozen=True)
class Soothing:
    """Something is done at a moment [s] that leaves a share of soreness, of what is felt and what is to come [-]."""

    time_s: float
    factor: float

    @property
    def counts(self) -> bool:
        """Whether anything is changed."""
        return self.factor != 1.0


@dataclass(frozen=True)
class HabitChange:
    """From a moment on [s] a level of activity goes on in the background."""

    time_s: float
    level: str
