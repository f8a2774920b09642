"""A muscle as it is at one moment: all that an observable can be read off, and nothing worked out."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cellsim.language.model import Model
from cellsim.population.fibers.reading import ReadRows
from cellsim.population.muscle.state import Muscle
from cellsim.population.person.body_samples import BodySamples
from cellsim.population.tissue.healing import TissueSamples
from cellsim.population.tissue.toll import Toll


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


class Sample(NamedTuple):
    """One moment of a muscle; nothing in it changes any more.

    Parameters
    ----------
    fibers : what observables follow from, out of their state and arguments (row, fiber)
    body, tissue : one sample of each
    organelles : of each fiber
    toll : what a bout that is still going on has asked by now
    time_s : [s]
    uptake : oxygen that leaves the blood [umol/L/s]
    demand : power asked [fraction of Wmax]
    moving : share of the cost of moving unloaded legs that is paid
    delivered : power given [umol ATP/L/s]
    work_done : since the start [fraction of Wmax times s]
    """

    fibers: np.ndarray
    body: BodySamples
    tissue: TissueSamples
    organelles: OrganelleSample
    toll: Toll | None
    time_s: float
    uptake: float
    demand: float
    moving: float
    delivered: float
    work_done: float


READ = ("ATP", "pull", "potential_mit")  # of fibers, by what is read off without a formula


@lru_cache(maxsize=64)
def names_read(model: Model) -> frozenset[str]:
    """All names of the network of a fiber that its observables read."""
    formulas = (each.reads for each in model.observables.values() if each.kind == "fiber")
    return frozenset((*READ, *(name for each in formulas for name in each)))


def sample_of(muscle: Muscle, rows: ReadRows, before: OrganelleSample | None = None) -> Sample:
    """A muscle at the moment that it shows.

    Parameters
    ----------
    muscle : whose it is
    rows : of its fibers that are kept
    before : what its mitochondria came to in an earlier sample, which is taken again if it still holds

    Returns
    -------
    the sample; the muscle may go on
    """
    return Sample(
        rows.of(muscle.fibers),
        muscle.body.sample(),
        muscle.damage.sample(),
        _organelles(muscle, before),
        muscle.toll_so_far,
        muscle.time_s,
        muscle.blood.uptake,
        muscle.demand,
        muscle.moving,
        muscle.delivered,
        muscle.work_done,
    )


def _organelles(muscle: Muscle, before: OrganelleSample | None) -> OrganelleSample:
    pool = muscle.pool
    if before is not None and before.epoch is pool.epoch:
        return before
    return OrganelleSample(
        pool.epoch,
        pool.count.astype(float),
        pool.potential,
        pool.heteroplasmy,
        pool.damaged_fraction,
        muscle.mitophagy_per_day,
    )
