"""Lactate of blood at rising steps, the thresholds read off it, and the highest steady state of lactate."""

from dataclasses import dataclass
from math import nan

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.curves import farthest
from cellsim.population.performance.ergometer import Ergometry, pedal
from cellsim.population.performance.loads import ConstantLoad, hold

STEP_W, STEP_S = 25.0, 300.0
BEGINS_W = 50.0
MOST_STEPS = 40
RISE, LARGER_RISE, ONSET = 0.5, 1.0, 4.0  # mmol/L: two above baseline; and at the onset of accumulation
STEADY_FROM_S, STEADY_S, STEADY_RISE = 600.0, 1800.0, 1.0  # s, s, mmol/L
FINENESS_W = 2.0


@dataclass(frozen=True)
class LactateLadder:
    """Lactate at the end of each step that was completed.

    Parameters
    ----------
    watts : of the steps (step,) [W]
    lactate : of blood at their ends (step,) [mmol/L]
    vo2 : mean oxygen uptake of their last half minute (step,) [mL/kg/min]
    last_w : of the step that was not completed [W]
    course : all that was seen
    """

    watts: np.ndarray
    lactate: np.ndarray
    vo2: np.ndarray
    last_w: float
    course: Ergometry

    @property
    def baseline(self) -> float:
        """Lowest lactate of all steps [mmol/L]."""
        return float(self.lactate.min())

    def power_at(self, lactate: float) -> float:
        """Power at which lactate last rises through a level, on straight lines between steps; NaN where it does not.

        Parameters
        ----------
        lactate : the level [mmol/L]

        Returns
        -------
        power [W]
        """
        above = self.lactate >= lactate
        if above.all() or not above[-1]:
            return nan
        first = int(np.flatnonzero(~above)[-1])
        part = (lactate - self.lactate[first]) / (self.lactate[first + 1] - self.lactate[first])
        return float(self.watts[first] + part * (self.watts[first + 1] - self.watts[first]))

    @property
    def threshold_w(self) -> float:
        """Lactate threshold: where lactate has risen 0.5 mmol/L above its baseline [W]."""
        return self.power_at(self.baseline + RISE)

    @property
    def larger_rise_w(self) -> float:
        """Where lactate has risen 1 mmol/L above its baseline [W]."""
        return self.power_at(self.baseline + LARGER_RISE)

    @property
    def farthest_w(self) -> float:
        """Dmax: where a cubic through lactate lies farthest below the line from first to last step; NaN of too few [W].

        Source: Cheng1992.
        """
        return farthest(self.watts, self.lactate)

    @property
    def onset_w(self) -> float:
        """Onset of blood lactate accumulation: 4 mmol/L [W]."""
        return self.power_at(ONSET)


def lactate_ladder(
    muscle: Muscle, from_w: float = BEGINS_W, step_w: float = STEP_W, step_s: float = STEP_S
) -> LactateLadder:
    """Steps of equal length to exhaustion, with blood taken at the end of each.

    Parameters
    ----------
    muscle : rested; left as it is
    from_w : power of the first step [W]
    step_w : by which each step is higher [W]
    step_s : how long a step lasts [s]

    Returns
    -------
    lactate of each step

    Raises
    ------
    ScenarioError : not even two steps were completed, or nobody tires on so low steps.

    Source
    ------
    Jamnick2018; judgement for 0.5 and 1 mmol/L above baseline and 4 mmol/L, of the thresholds in use
    """
    steps = [(step_s, from_w + step_w * each) for each in range(MOST_STEPS)]
    course = pedal(muscle, steps, to_failure_from_s=0.0, every_s=10.0)
    if course.failed_s is None:
        raise ScenarioError(f"{MOST_STEPS} steps of {step_w:g} W exhaust nobody. Make them higher.")
    done = int(course.failed_s // step_s)
    if done < 2:
        raise ScenarioError(f"Only {done} steps of {step_s:g} s were completed. Begin lower, or make steps smaller.")
    ends = step_s * np.arange(1, done + 1)
    return LactateLadder(
        watts=np.array([power for _, power in steps[:done]]),
        lactate=np.interp(ends, course.times_s, course.lactate),
        vo2=np.array([course.mean("vo2", end - 30.0, end) for end in ends]),
        last_w=steps[done][1],
        course=course,
    )


@dataclass(frozen=True)
class SteadyState:
    """The highest steady state of lactate.

    Parameters
    ----------
    watts : highest power at which lactate rises by less than 1 mmol/L from the 10th to the 30th minute [W]
    lactate : at its end [mmol/L]
    rise : by which it rose there [mmol/L]
    loads : all that were tried
    """

    watts: float
    lactate: float
    rise: float
    loads: tuple[ConstantLoad, ...]


def lactate_rise(load: ConstantLoad) -> float:
    """How lactate rose from the 10th to the 30th minute; infinite where the load was not held for so long.

    Parameters
    ----------
    load : with easy pedaling before it or without

    Returns
    -------
    rise [mmol/L]
    """
    if load.time_s < STEADY_S:
        return float("inf")
    moments = np.array([STEADY_FROM_S, STEADY_S]) + load.easy_s
    first, last = np.interp(moments, load.course.times_s, load.course.lactate)
    return float(last - first)


def steady_state(muscle: Muscle, low_w: float, high_w: float) -> SteadyState:
    """The maximal lactate steady state, by halving between two powers.

    Parameters
    ----------
    muscle : rested; left as it is
    low_w : surely steady [W]
    high_w : surely not [W]

    Returns
    -------
    the highest steady power tried, within 2 W

    Raises
    ------
    ScenarioError : lactate is not steady at the lower power, or is at the higher.

    Source
    ------
    Hauser2013: no more than 0.05 mmol/L per minute over the last 20 of 30 min
    """
    tried = [hold(muscle, watts, STEADY_S, every_s=10.0) for watts in (low_w, high_w)]
    rises = [lactate_rise(each) for each in tried]
    if rises[0] >= STEADY_RISE or rises[1] < STEADY_RISE:
        raise ScenarioError(
            f"From the 10th to the 30th minute lactate rises by {rises[0]:.2g} mmol/L at {low_w:g} W and by "
            f"{rises[1]:.2g} at {high_w:g} W: the highest steady state, {STEADY_RISE:g} mmol/L, is not between them."
        )
    steady = tried[0]
    while high_w - low_w > FINENESS_W:
        load = hold(muscle, 0.5 * (low_w + high_w), STEADY_S, every_s=10.0)
        tried.append(load)
        if lactate_rise(load) < STEADY_RISE:
            steady, low_w = load, load.watts
        else:
            high_w = load.watts
    return SteadyState(low_w, float(steady.course.lactate[-1]), lactate_rise(steady), tuple(tried))
