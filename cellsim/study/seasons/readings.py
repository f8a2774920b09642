"""What is read of a muscle over a season, and when it is back after a session: the one place that names observables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cellsim.biology.exercise.muscles import BY_COLUMN, NAMES, USUAL
from cellsim.biology.repair.recovered import LEVELS, recovered
from cellsim.population.muscle.sampled import Sampled
from cellsim.scenario.fields.kinds import DAY
from cellsim.scenario.plan.parts import Bout
from cellsim.tissue.simulation import Simulation

READ: Mapping[str, tuple[str, str]] = {
    "recovered": ("all", "recovered"),
    "force": ("all", "fresh_force"),
    "glycogen": ("all", "glycogen_fraction"),
    "soreness": ("all", "soreness"),
}
"""By column: the group of fibers, and the observable. Force and glycogen are shares of the person's own rest."""

MUSCLES = {column: ("body", column) for column in BY_COLUMN}
"""Likewise of each muscle: the force that its tissue allows, and its soreness."""
_COLUMN = {told: column for column, told in BY_COLUMN.items()}

HOUR = 3600.0
FINE_S, FINELY_S = 1200.0, 6 * HOUR  # after each session, for so long; else every hour


@dataclass(frozen=True, eq=False)
class Readiness:
    """A muscle at moments of a season.

    Parameters
    ----------
    times_s : rising, from the start of the season [s] (moment,)
    values : by column of READ and of MUSCLES (moment,)
    """

    times_s: np.ndarray
    values: Mapping[str, np.ndarray]

    def at(self, moment_s: float) -> dict[str, float]:
        """Every column of READ at the last moment that was read until then."""
        return {name: float(self.values[name][self._place(moment_s)]) for name in READ}

    def _place(self, moment_s: float) -> int:
        return max(int(np.searchsorted(self.times_s, moment_s, side="right")) - 1, 0)

    def back_of(self, muscle: str) -> np.ndarray:
        """How far a muscle is back, at most 1 (moment,); of the one whose fibers are simulated, glycogen counts."""
        found = self.values["recovered" if muscle == USUAL else _COLUMN[muscle, "force"]]
        return np.minimum(found, 1.0)

    def by_muscle(self, moment_s: float) -> dict[str, float]:
        """How far each muscle is back at the last moment that was read until then [fraction of rest]."""
        return {name: float(self.back_of(name)[self._place(moment_s)]) for name in NAMES}

    def sore(self, from_s: float, until_s: float) -> dict[str, float]:
        """Greatest soreness of each muscle between two moments, and at the first of them [0 to 1]."""
        first, last = self._place(from_s), self._place(until_s)
        return {name: float(self.values[_COLUMN[name, "soreness"]][first : last + 1].max()) for name in NAMES}

    def muscle_back(self, muscle: str, end_s: float, until_s: float) -> dict[str, float]:
        """As ``back``, of a muscle by its name [hour]."""
        inside = (self.times_s >= end_s) & (self.times_s <= until_s)
        shares, hours = self.back_of(muscle)[inside].tolist(), ((self.times_s[inside] - end_s) / HOUR).tolist()
        return _dates(shares, None, hours)

    def back(self, end_s: float, until_s: float) -> dict[str, float]:
        """Hours from the end of a session until the muscle is back and stays so for a day, or until the next one.

        Parameters
        ----------
        end_s : when the session is over [s]
        until_s : when the next begins, or the record is over [s]

        Returns
        -------
        by column of LEVELS [hour]; NaN where it was not back by then
        """
        inside = (self.times_s >= end_s) & (self.times_s <= until_s)
        hours = ((self.times_s[inside] - end_s) / HOUR).tolist()
        force, glycogen = (self.values[name][inside].tolist() for name in ("force", "glycogen"))
        return _dates(force, glycogen, hours)

    def with_more(self, later: "Readiness") -> "Readiness":
        """This and what came after it."""
        values = {name: np.concatenate((each, later.values[name])) for name, each in self.values.items()}
        return Readiness(np.concatenate((self.times_s, later.times_s)), values)


def _dates(force: list[float], glycogen: list[float] | None, hours: list[float]) -> dict[str, float]:
    """When a muscle is back, by column of LEVELS [hour]."""
    dates = {name: recovered(force, glycogen, hours, share).hours for name, share in LEVELS.items()}
    return {name: np.nan if each is None else each for name, each in dates.items()}


def moments(bouts: Sequence[Bout], from_s: float, until_s: float) -> list[float]:
    """When a muscle is read: every hour, as sessions begin and end, and finely in the hours after them [s].

    Parameters
    ----------
    bouts : that are done
    from_s, until_s : between which it is read, the first of them left out where it is not 0 [s]
    """
    first = int(from_s // HOUR)
    times = {step * HOUR for step in range(first, int(until_s // HOUR) + 1)} | {until_s}
    for bout in bouts:
        fine = {bout.end_s + step * FINE_S for step in range(int(FINELY_S / FINE_S) + 1)}
        times |= {bout.at_s, *fine}
    return sorted(time for time in times if from_s < time <= until_s or time == from_s == 0.0)


def live_through(simulation: Simulation, times: Sequence[float]) -> Readiness:
    """Let a muscle live to the last of some moments, and read it at each of them.

    Parameters
    ----------
    simulation : of the muscle, which is then as at the last
    times : rising, after its own [s]
    """
    samples = simulation.samples()
    wanted = {**READ, **MUSCLES}
    parts: dict[str, list[np.ndarray]] = {name: [] for name in wanted}

    def read() -> None:
        if len(samples):
            series = simulation.observe_all(samples)
            for name, (group, observable) in wanted.items():
                parts[name].append(np.array(series[group][observable], dtype=float))
            samples.clear()

    def seen(sampled: Sampled) -> None:
        first = 0
        while first < len(sampled):
            first += samples.take(sampled.part(first, len(sampled)))
            if samples.full:
                read()

    simulation.live(times, seen)
    read()
    return Readiness(np.array(times), {name: np.concatenate(each) for name, each in parts.items()})


def mornings(found: Readiness, days: Sequence[int], clock_h: float) -> dict[str, list[float]]:
    """Every column as each of some days begins, at a time of day [hour]."""
    rows = [found.at(day * DAY + clock_h * HOUR) for day in days]
    return {name: [each[name] for each in rows] for name in READ}
