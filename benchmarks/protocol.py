"""Seven days in the life of a muscle's fibers, cut where something happens to them.

Each day brings three precursors by mouth, seen as two hours of raised plasma, and
one bout that every fiber can sustain. Whoever solves it starts afresh at each
event, with a first step of one second where one can be given, and shows the
state where the next event begins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import subject
from cellsim.kinetics.carriers.kernel import Kernel
from cellsim.population.fibers.state import RTOL, Fibers, build, tolerances
from cellsim.population.fibers.traits import TYPES

DAYS = 7
HOUR = 3600.0
FIRST_STEP = 1.0  # s
SEED, PERSON = 1, 1
DOSES = {"NR_plasma": 2.0, "NAM_plasma": 50.0, "NA_plasma": 5.0}  # umol/L while a dose passes
RECRUITED = {"I": 0.2, "IIa": 0.08, "IIx": 0.02}
FLOW_AT_WORK = 0.8  # share that the heart grants of the flow that is asked for
# Hours, and what differs from rest during them; the day begins with its first dose.
DAY = (
    (2.0, "NR_plasma"), (3.0, ""), (2.0, "NAM_plasma"), (2.0, ""), (0.75, "bout"), (2.25, ""), (2.0, "NA_plasma"),
    (10.0, ""),
)  # fmt: skip


@dataclass(frozen=True)
class Segment:
    """A time [s] during which nothing changes from outside, and what each argument is then (argument, fiber)."""

    duration: float
    P: np.ndarray


@dataclass(frozen=True)
class Protocol:
    """Fibers at rest and what happens to them; ``Y`` (species, fiber) and ``P`` (argument, fiber) are those at rest."""

    kernel: Kernel
    types: tuple[str, ...]
    Y: np.ndarray
    P: np.ndarray
    days: int = DAYS

    def __len__(self) -> int:
        return len(self.types)

    @property
    def fiber_days(self) -> int:
        return len(self) * self.days

    def first(self, count: int, days: int | None = None) -> "Protocol":
        """The same for the first few fibers, or for fewer days."""
        return replace(
            self, types=self.types[:count], Y=self.Y[:, :count].copy(), P=self.P[:, :count].copy(),
            days=days or self.days,
        )  # fmt: skip

    @cached_property
    def _by_kind(self) -> Mapping[str, np.ndarray]:
        """The arguments during each kind of segment."""
        row = {name: number for number, name in enumerate(self.kernel.arguments)}
        found = {"": np.ascontiguousarray(self.P)}
        for name, value in DOSES.items():
            found[name] = self.P.copy()
            found[name][row[name]] = value
        found["bout"] = self.P.copy()
        found["bout"][row["flow_share"]] = FLOW_AT_WORK
        found["bout"][row["recruitment"]] = [RECRUITED[group] for group in self.types]
        return found

    @property
    def segments(self) -> Iterator[Segment]:
        for _ in range(self.days):
            for hours, kind in DAY:
                yield Segment(hours * HOUR, self._by_kind[kind])

    @property
    def counted(self) -> np.ndarray:
        """Rows of the species that are not ledgers: those that an error is taken over."""
        species = human_muscle().fiber.species
        return np.array([row for row, name in enumerate(self.kernel.species) if not species[name].ledger])

    def atol(self, rtol: float) -> np.ndarray:
        """Absolute tolerances as the simulator sets them, scaled with rtol; their signs as there."""
        return tolerances(human_muscle()) * (rtol / RTOL)


def protocol(fibers: int, kernel: Kernel | None = None) -> Protocol:
    """The protocol with the fibers of a recreationally active man of 30 years."""
    made: Fibers = build(
        human_muscle(), subject(30.0, "male", 75.0, "recreational"), fibers, SEED, PERSON, kernel=kernel
    )
    assert set(made.types) <= set(TYPES)
    return Protocol(made.kernel, made.types, made.Y.copy(), made.P.copy())


def tolerance_table(problem: Protocol, rtol: float) -> tuple[np.ndarray, np.ndarray]:
    """What a peer may be told: absolute tolerances without sign, and which species are ledgers."""
    atol = problem.atol(rtol)
    return np.abs(atol), np.isinf(atol)
