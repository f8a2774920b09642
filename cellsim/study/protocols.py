"""Bouts of the laboratory: a rested muscle is driven through stretches of work, and read at chosen moments.

For questions that need one muscle and no scenario: the bout of a paper, an all-out
sprint, the recovery of phosphocreatine after two minutes of work.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np

from cellsim.biology.human_muscle import human_muscle
from cellsim.biology.people.subjects import Subject
from cellsim.errors import ScenarioError
from cellsim.language.model import Model
from cellsim.population.fibers.state import Fibers, equilibrate
from cellsim.population.muscle.advance import advance
from cellsim.population.muscle.rested import muscle_of
from cellsim.population.muscle.state import Muscle
from cellsim.population.muscle.work import Agenda, Work

GROUPS = {"all": ("I", "IIa", "IIx"), "II": ("IIa", "IIx"), "I": ("I",), "IIa": ("IIa",), "IIx": ("IIx",)}
READ_FIBERS = ("AMP", "PCr", "LAC", "GLY", "AMPK", "ACC_P", "PGC1A_MRNA", "PGC1A")
READ_DERIVED = ("pH", "AMPK_P")
OF_TYPE = {
    "peak": "Contraction_peak",
    "phosphorylase": "phosphorylase_Vmax",
    "glycolysis": "Glycolysis_Vmax",
}


@dataclass(frozen=True)
class TimeCourse:
    """What was read from one muscle, moment by moment.

    Parameters
    ----------
    times_s : moments since work began [s] (moment,)
    read : each quantity of every fiber, in cellsim's units (moment, fiber)
    uptake : oxygen taken up by the muscle [umol/L/s] (moment,)
    weight, types : share of the muscle's area, and type, of each fiber (fiber,)
    failed_s : moments at which the asked power was out of reach [s]
    """

    times_s: np.ndarray
    read: Mapping[str, np.ndarray]
    uptake: np.ndarray
    weight: np.ndarray
    types: tuple[str, ...]
    failed_s: tuple[float, ...]

    def mean(self, name: str, group: str = "all") -> np.ndarray:
        """A quantity over time (moment,): the mean over the fibers of a group, by their area."""
        if name == "uptake":
            return self.uptake
        rows = [row for row, each in enumerate(self.types) if each in GROUPS[group]]
        share = fsum(self.weight[row] for row in rows)
        return np.array([fsum(self.weight[row] * moment[row] for row in rows) / share for moment in self.read[name]])

    def at(self, name: str, time_s: float, group: str = "all") -> float:
        """A quantity at one of the moments that were read.

        Raises
        ------
        ScenarioError : nothing was read then.
        """
        found = np.flatnonzero(np.abs(self.times_s - time_s) < 1e-6)
        if not found.size:
            raise ScenarioError(f"Nothing was read at {time_s:g} s. Name it among the moments of the course.")
        return float(self.mean(name, group)[found[0]])

    def time_constant(self, name: str, from_s: float, to_s: float) -> float:
        """Time in which a quantity covers 63 % of its way between two moments [s].

        That is the time constant where the way is exponential. Raises ScenarioError where nothing moves.
        """
        there = (self.times_s >= from_s - 1e-6) & (self.times_s <= to_s + 1e-6)
        times, values = self.times_s[there], self.mean(name)[there]
        if values.size < 2 or values[0] == values[-1]:
            raise ScenarioError(f"{name} does not move from {from_s:g} to {to_s:g} s, so it has no time constant.")
        done = (values - values[0]) / (values[-1] - values[0])
        wanted = 1.0 - np.exp(-1.0)
        after = int(np.argmax(done >= wanted))
        before = after - 1
        part = (wanted - done[before]) / (done[after] - done[before])
        return float(times[before] + part * (times[after] - times[before]) - times[0])


def rested_muscle(
    subject: Subject, name: str, fibers: int, mitochondria: int = 20, seed: int = 7, model: Model | None = None
) -> Muscle:
    """A muscle that has done nothing yet and has nothing planned."""
    return muscle_of(model or human_muscle(), subject, name, fibers, mitochondria, seed, Agenda())


def course(
    muscle: Muscle,
    work: Sequence[tuple[float, float]],
    moments: Iterable[float],
    changes: Mapping[str, float] | None = None,
) -> TimeCourse:
    """Drive a rested muscle through work and read it; the muscle is as rested afterwards as before.

    Parameters
    ----------
    work : stretches of work as (duration [s], share of Wmax); a share of 0 is a rest between them
    moments : when to read, since work began [s]
    changes : parameters to set before the muscle comes to rest, in cellsim's units: of every fiber, or of a
        fiber type under the name of its row, such as ``TypeIIa_glycolysis``

    Raises
    ------
    IntegrationError : the chemistry could not be carried on.
    """
    times = sorted({0.0, *moments})
    rested, planned = muscle.snapshot(), muscle.agenda
    fibers = muscle.fibers
    seen: list[dict[str, np.ndarray]] = []
    uptake: list[float] = []
    try:
        if changes:
            for name, value in changes.items():
                set_parameter(fibers, name, value)
            equilibrate(fibers)
        muscle.agenda = Agenda(work=(steady(work),))
        for moment in times:
            advance(muscle, moment)
            derived = fibers.derived()
            now = {name: fibers.content(name).copy() for name in READ_FIBERS}
            seen.append(now | {name: derived[name].copy() for name in READ_DERIVED})
            uptake.append(muscle.uptake)
        failed = tuple(muscle.failures)
    finally:
        muscle.agenda = planned
        muscle.go_back_to(rested)
    read = {name: np.array([each[name] for each in seen]) for name in (*READ_FIBERS, *READ_DERIVED)}
    return TimeCourse(np.array(times), read, np.array(uptake), fibers.weight, fibers.types, failed)


def set_parameter(fibers: Fibers, name: str, value: float) -> None:
    """Set a parameter of every fiber, or the row of a fiber type, whose fibers keep their spread around it.

    Raises
    ------
    ScenarioError : no fiber has this parameter.
    """
    kind, _, what = name.partition("_")
    group = kind.removeprefix("Type")
    if name in fibers.argument:
        fibers.set(name, value)
    elif what in OF_TYPE and group in fibers.members:
        fibers.P[fibers.argument[OF_TYPE[what]], fibers.members[group]] *= value / fibers.model.values[name]
    else:
        raise ScenarioError(f"No fiber has the parameter '{name}'. Write it as in the tables, such as CK_k.")


def steady(work: Sequence[tuple[float, float]]) -> Work:
    """Cycling from time zero on, which stretches no sarcomere."""
    durations, shares = zip(*work, strict=True)
    return Work(0.0, durations, shares, strain=0.0, lengthenings=0.0, force_fraction=0.25, kind="endurance")
