"""Samples of a muscle at many moments, side by side, so that each observable is worked out once for all of them."""

from collections.abc import Iterator, Mapping

import numpy as np

from cellsim.population.fibers.reading import ReadRows
from cellsim.population.muscle.state import Muscle
from cellsim.population.person.body_samples import BodySamples
from cellsim.population.readout.sample import OrganelleSample, Sample, names_read, sample_of
from cellsim.population.tissue.healing import TissueSamples
from cellsim.population.tissue.toll import Toll

COLUMNS = 8192  # fibers of all samples together, about: what is kept and worked out of them is some megabytes
MOST = 128  # samples; a day in quarters of an hour is observed in one go


class Samples:
    """Samples of one muscle, in order of time.

    Parameters
    ----------
    muscle : whose they are
    room : for how many; by the number of fibers unless given, so that memory is bounded
    """

    def __init__(self, muscle: Muscle, room: int | None = None) -> None:
        self.muscle, self.rows = muscle, ReadRows(muscle.fibers, names_read(muscle.model))
        self.room = min(max(COLUMNS // len(muscle.fibers), 1), MOST) if room is None else room
        self._samples: list[Sample] = []

    def __len__(self) -> int:
        return len(self._samples)

    def __iter__(self) -> Iterator[Sample]:
        return iter(self._samples)

    @property
    def full(self) -> bool:
        """Whether there is no more room."""
        return len(self) >= self.room

    def take(self) -> None:
        """Take a sample of the muscle at the moment that it shows."""
        before = self._samples[-1].organelles if self._samples else None
        self.add(sample_of(self.muscle, self.rows, before))

    def add(self, sample: Sample) -> None:
        """Keep a sample."""
        self._samples.append(sample)

    def clear(self) -> None:
        """Make room again."""
        self._samples.clear()

    # ---- all of them

    @property
    def fibers(self) -> Mapping[str, np.ndarray]:
        """Each row of the fibers by name (sample, fiber)."""
        rows = np.stack([each.fibers for each in self._samples], axis=1)
        return dict(zip(self.rows.names, rows, strict=True))

    @property
    def body(self) -> BodySamples:
        return BodySamples._make(
            np.concatenate(each, axis=-1) for each in zip(*(each.body for each in self._samples), strict=True)
        )

    @property
    def tissue(self) -> TissueSamples:
        return TissueSamples._make(
            np.concatenate(each, axis=1) for each in zip(*(each.tissue for each in self._samples), strict=True)
        )

    @property
    def tolls(self) -> list[Toll | None]:
        return [each.toll for each in self._samples]

    @property
    def organelles(self) -> dict[str, np.ndarray]:
        """Each field of ``OrganelleSample`` by name, but its epoch (sample, fiber)."""
        each = [sample.organelles for sample in self._samples]
        distinct = {id(one): one for one in each}
        place = {one: at for at, one in enumerate(distinct)}
        which = [place[id(one)] for one in each]
        names = OrganelleSample._fields[1:]
        return {name: np.array([getattr(one, name) for one in distinct.values()])[which] for name in names}

    def number(self, name: str) -> np.ndarray:
        """One of the plain numbers of a ``Sample`` (sample,)."""
        return np.array([getattr(each, name) for each in self._samples])
