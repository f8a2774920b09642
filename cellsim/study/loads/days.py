"""Loads day by day: chronic and acute load and their balance, monotony and strain, fitness and fatigue."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.optimize import nnls

from cellsim.biology.exercise.loads import number
from cellsim.scenario.fields.kinds import DAY

GAINS = ("FitnessFatigue_fitness_gain", "FitnessFatigue_fatigue_gain")
FADES = ("FitnessFatigue_fitness_fades", "FitnessFatigue_fatigue_fades")


def balance_of(loads: np.ndarray) -> pd.DataFrame:
    """Chronic and acute training load at the end of each day, and the balance with which it began (Allen2006).

    Parameters
    ----------
    loads : of each day [-] (day,)

    Returns
    -------
    ``ctl``, ``atl`` and ``tsb`` [-], a row for each day; all count from nothing on the first
    """
    frame = pd.DataFrame({"load": np.concatenate(([0.0], loads))})
    found = {
        name: frame["load"].ewm(alpha=DAY / number(f"DailyLoad_{which}"), adjust=False).mean().to_numpy()
        for name, which in (("ctl", "chronic"), ("atl", "acute"))
    }
    table = pd.DataFrame({name: each[1:] for name, each in found.items()})
    return table.assign(tsb=found["ctl"][:-1] - found["atl"][:-1])


def monotony_and_strain(loads: np.ndarray) -> pd.DataFrame:
    """Monotony and strain of the seven days that end with each (Foster1998).

    Parameters
    ----------
    loads : of each day, session RPE times minutes, or other loads [-] (day,)

    Returns
    -------
    ``monotony``, mean over standard deviation, and ``strain``, the week's load times monotony; NaN in the first six
    days, and where all seven were alike
    """
    days = round(number("DailyLoad_week") / DAY)
    rolling = pd.Series(loads).rolling(days)
    spread = rolling.std(ddof=0)
    monotony = rolling.mean() / spread.where(spread > 1e-9)
    return pd.DataFrame({"monotony": monotony, "strain": rolling.sum() * monotony})


@dataclass(frozen=True, eq=False)
class FitnessFatigue:
    """Fitness and fatigue as Banister has them (Banister1975), day by day.

    Parameters
    ----------
    fitness, fatigue : loads that fade with the two constants, as each day begins, times their gains (day,)
    level : performance without either [%]; 0 with the usual constants
    efforts : hard efforts that the gains were fitted to; 0 with the usual constants
    error : root mean square of what the fit misses of them [%]; NaN with the usual constants
    gains : of fitness and fatigue
    """

    fitness: np.ndarray
    fatigue: np.ndarray
    level: float
    efforts: int
    error: float
    gains: tuple[float, float]

    @property
    def performance(self) -> np.ndarray:
        """Level plus fitness less fatigue, as each day begins (day,)."""
        return self.level + self.fitness - self.fatigue

    def says(self) -> str:
        """Whether it was fitted, as a sentence."""
        fades = " and ".join(f"{number(name) / DAY:g}" for name in FADES)
        if self.efforts:
            return (
                f"Fitness and fatigue fade with {fades} days; their gains, {self.gains[0]:.3g} and {self.gains[1]:.3g} "
                f"% for each point of load, were fitted to {self.efforts} hard efforts, which they miss by "
                f"{self.error:.1f} % (root mean square, in sample)."
            )
        gains = " and ".join(f"{each:g}" for each in self.gains)
        return (
            f"Fitness and fatigue go by the usual constants, {fades} days with gains of {gains}, for the record has no "
            "tests, or too few hard efforts, that they could be fitted to."
        )


def fitness_and_fatigue(loads: np.ndarray, days: np.ndarray, shares: np.ndarray) -> FitnessFatigue:
    """Fitness and fatigue of daily loads, with gains fitted to hard efforts where there are enough of them.

    Parameters
    ----------
    loads : of each day [-] (day,)
    days : of the hard efforts (effort,)
    shares : their power, of that by the curve of the record [%] (effort,)
    """
    faded = np.column_stack([_faded(loads, number(name) / DAY) for name in FADES])
    usual = (number(GAINS[0]), number(GAINS[1]))
    spans = (float(np.ptp(days)) + 1.0) * DAY if days.size else 0.0
    if days.size >= number("FitnessFatigue_fewest") and spans >= number("FitnessFatigue_spanning"):
        design = np.column_stack((np.ones(days.size), faded[days, 0], -faded[days, 1]))
        (level, *gains), missed = nnls(design, shares)
        if gains[0] > 0.0 and gains[1] > 0.0:
            course = faded * gains
            error = float(missed) / np.sqrt(days.size)
            return FitnessFatigue(course[:, 0], course[:, 1], float(level), int(days.size), error, tuple(gains))
    course = faded * usual
    return FitnessFatigue(course[:, 0], course[:, 1], 0.0, 0, np.nan, usual)


def _faded(loads: np.ndarray, fades_d: float) -> np.ndarray:
    """Loads of the days before each, each fading (day,)."""
    course, now = np.empty(loads.size), 0.0
    for day, load in enumerate(loads.tolist()):
        course[day] = now
        now = (now + load) * np.exp(-1.0 / fades_d)
    return course
