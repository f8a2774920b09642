"""Samples of a muscle at many moments, side by side, so that each observable is worked out once for all of them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cellsim.language.model import Model
from cellsim.population.exchange.rows import Standing
from cellsim.population.fibers.reading import ReadRows
from cellsim.population.muscle.sampled import Sampled
from cellsim.population.muscle.state import Muscle
from cellsim.population.tissue.tissue_samples import TissueSamples
from cellsim.population.tissue.toll import Toll

COLUMNS = 8192  # fibers of all samples together, about: what is kept and worked out of them is some megabytes
MOST = 1024  # samples; ten days in quarters of an hour are observed in one go
NUMBERS = len(Standing._fields)
READ = (
    "ATP",
    "pull",
    "potential_mit",
    "oxygen_breathed",
    "pyruvate_rate",
    "fat_rate",
    "SIZE",
    "DRIVE_LOST",
)  # of fibers, by what is read off without a formula


class OrganelleSample(NamedTuple):
    """What the mitochondria of each fiber come to, each (fiber,); it is the same from one of their steps to the next.

    Parameters
    ----------
    epoch : of the pool
    individuals : organelles
    potential : share of that of a sound organelle
    heteroplasmy, damaged : shares of mtDNA that is mutant, and of mass that is tagged or depolarized
    engulfed : share of content engulfed per day
    """

    epoch: object
    individuals: np.ndarray
    potential: np.ndarray
    heteroplasmy: np.ndarray
    damaged: np.ndarray
    engulfed: np.ndarray


@lru_cache(maxsize=64)
def names_read(model: Model) -> frozenset[str]:
    """All names of the network of a fiber that its observables read."""
    formulas = (each.reads for each in model.observables.values() if each.kind == "fiber")
    return frozenset((*READ, *(name for each in formulas for name in each)))


class Samples:
    """Samples of one muscle: all that an observable can be read off, and nothing worked out.

    Parameters
    ----------
    muscle : whose they are; it may go on
    room : for how many; by the number of fibers unless given, so that memory is bounded
    tested : whether the force of the tissue will be asked of them
    """

    def __init__(self, muscle: Muscle, room: int | None = None, tested: bool = True) -> None:
        self._tested = tested
        self.muscle, self.rows = muscle, ReadRows(muscle.fibers, names_read(muscle.model))
        self.room = min(max(COLUMNS // len(muscle.fibers), 1), MOST) if room is None else room
        self._many = 0
        self._fibers = self.rows.room(muscle.fibers, self.room)
        self._tissues = {name: tissue.room(self.room) for name, tissue in muscle.tissues.items()}
        self._body = tuple(np.empty((self.room, len(each))) for each in muscle.body.columns[:2])
        self._numbers, self._moving = np.empty((self.room, NUMBERS)), np.empty(self.room)
        self.tolls: dict[str, list[Toll | None]] = {name: [] for name in self._tissues}
        """What a bout that still goes on then has asked of each muscle by then (sample,)."""
        self._organelles: list[OrganelleSample] = []
        self._which = np.empty(self.room, int)

    def __len__(self) -> int:
        return self._many

    @property
    def full(self) -> bool:
        """Whether there is no more room."""
        return len(self) >= self.room

    def take(self, sampled: Sampled) -> int:
        """Take samples of the muscle at moments, as far as there is room; its tissue is left at the last of them.

        Returns
        -------
        how many
        """
        first, last = len(self), min(len(self) + len(sampled), self.room)
        some, muscle = sampled.part(0, last - first), self.muscle
        moments = some.standing["time_s"].tolist()
        states, arguments = (each[first:last] for each in self._fibers)
        self.rows.put((states, arguments), muscle.fibers, some.fibers, some.moved)
        states, arguments = self._body
        states[first:last], arguments[first:last] = some.person[:, :, 0], some.given[:, :, 0]
        for name, tissue in muscle.tissues.items():
            tissue.sample_into(self._tissues[name].part(first, last), moments)
        # as plain numbers, which are copied at once
        self._numbers[first:last], self._moving[first:last] = some.standing.view((float, NUMBERS)), muscle.moving
        if self._tested and muscle.agenda.under_way(moments[-1]):
            strained = [some.standing[name].tolist() for name in ("exchanged_s", "strain_s")]
            for name, tolls in self.tolls.items():
                tolls += map(muscle.toll_by, moments, *strained, [name] * len(moments))
        else:
            for tolls in self.tolls.values():
                tolls += [None] * len(moments)
        if not self._organelles or self._organelles[-1].epoch is not muscle.pool.epoch:
            self._organelles.append(_organelles(muscle))
        self._which[first:last] = len(self._organelles) - 1
        self._many = last
        return last - first

    def clear(self) -> None:
        """Make room again."""
        self._many = 0
        self._organelles.clear()
        for tolls in self.tolls.values():
            tolls.clear()

    # ---- all of them

    @property
    def fibers(self) -> Mapping[str, np.ndarray]:
        """Each row of the fibers by name (sample, fiber)."""
        return self.rows.named(*(each[: len(self)] for each in self._fibers))

    @property
    def body(self) -> tuple[np.ndarray, np.ndarray]:
        """State and arguments of the network of the person (species, sample), (argument, sample)."""
        states, arguments = (each[: len(self)].T.copy() for each in self._body)
        return states, arguments

    def tissue(self, muscle: str) -> TissueSamples:
        """The tissue of a muscle by its name."""
        return self._tissues[muscle].part(0, len(self))

    @property
    def organelles(self) -> dict[str, np.ndarray]:
        """Each field of ``OrganelleSample`` by name, but its epoch (sample, fiber)."""
        rows = zip(*(each[1:] for each in self._organelles), strict=True)
        which = self._which[: len(self)]
        return {name: np.array(each)[which] for name, each in zip(OrganelleSample._fields[1:], rows, strict=True)}

    @property
    def moving(self) -> np.ndarray:
        """Share of the cost of moving unloaded legs that is paid (sample,)."""
        return self._moving[: len(self)]

    def number(self, name: str) -> np.ndarray:
        """One of the numbers of ``Standing`` (sample,)."""
        return self._numbers[: len(self), Standing._fields.index(name)]


def _organelles(muscle: Muscle) -> OrganelleSample:
    pool = muscle.pool
    return OrganelleSample(
        pool.epoch,
        pool.count.astype(float),
        pool.potential,
        pool.heteroplasmy,
        pool.damaged_fraction,
        muscle.mitophagy_per_day,
    )
