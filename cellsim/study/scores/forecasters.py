"""What a forecaster goes by: what a muscle is simulated to feel, or yesterday's answer, or nothing but load.

Each gives a number or several for every answer, out of what was before it. How far such a number counts is fitted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from cellsim.study.scores.answers import Answers

FITNESS_D, FATIGUE_D, SMOOTHED_D = 42.0, 7.0, 3.0
DAY_H = 24.0


@dataclass(frozen=True, eq=False)
class Training:
    """What a person did, in order of time.

    Parameters
    ----------
    ends : of each session, from the midnight that begins day 0 [h] (session,)
    loads : of each, session RPE times its minutes [1] (session,)
    """

    ends: np.ndarray
    loads: np.ndarray

    def faded(self, hours: np.ndarray, days: float) -> np.ndarray:
        """Loads added up, each fading since its end with a time constant (answer,)."""
        since = (hours[:, None] - self.ends[None, :]) / (DAY_H * days)
        return np.where(since >= 0.0, np.exp(-np.maximum(since, 0.0)) * self.loads[None, :], 0.0).sum(axis=1)

    def within(self, hours: np.ndarray, length_h: float) -> np.ndarray:
        """Loads of the hours before, added up (answer,)."""
        since = hours[:, None] - self.ends[None, :]
        return np.where((since >= 0.0) & (since < length_h), self.loads[None, :], 0.0).sum(axis=1)


Forecaster = Callable[[Answers, Training], np.ndarray]
"""What is gone by (answer, number), from what was before each answer."""


def nothing(answers: Answers, training: Training) -> np.ndarray:
    """Nothing: everybody's own mean."""
    return np.zeros((len(answers.hours), 0))


def yesterday(answers: Answers, training: Training) -> np.ndarray:
    """The answer before it; of the first there is none, which is no number."""
    return np.concatenate(([np.nan], answers.values[:-1]))[:, None]


def load_of_a_day(answers: Answers, training: Training) -> np.ndarray:
    """Session RPE times minutes of the last 24 hours."""
    return training.within(answers.hours, DAY_H)[:, None]


def load_smoothed(answers: Answers, training: Training) -> np.ndarray:
    """The same, fading with three days."""
    return training.faded(answers.hours, SMOOTHED_D)[:, None]


def banister(answers: Answers, training: Training) -> np.ndarray:
    """Fitness and fatigue as Banister has them: loads that fade with 42 and with 7 days."""
    return np.column_stack([training.faded(answers.hours, days) for days in (FITNESS_D, FATIGUE_D)])


BASELINES: Mapping[str, Forecaster] = {
    "personal mean": nothing,
    "yesterday": yesterday,
    "load of 24 h": load_of_a_day,
    "load, fading in 3 d": load_smoothed,
    "Banister, 42 and 7 d": banister,
}
