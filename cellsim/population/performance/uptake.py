"""How oxygen uptake follows a step of power."""

from dataclasses import dataclass

import numpy as np

from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.curves import exponential
from cellsim.population.performance.ergometer import EASY_S, EASY_W
from cellsim.population.performance.loads import ConstantLoad, hold

PHASE_ONE_S = 20.0  # s; until blood from the muscle has reached the lungs
PRIMARY_S = 180.0  # s; until which nothing slow is seen
STEP_S = 360.0


@dataclass(frozen=True)
class UptakeKinetics:
    """The primary rise of oxygen uptake after a step, and what comes later.

    Parameters
    ----------
    tau_s, tau_error_s : time constant of the primary rise, and its standard error [s]
    delay_s : of the primary rise [s]
    amplitude : of the primary rise [L/min]
    gain : that, over the step of power [mL/min/W]
    slow : oxygen uptake at the end above the level that the primary rise goes to [L/min]
    end_gain : rise until the end, over the step of power [mL/min/W]
    load : the step, with its course
    """

    tau_s: float
    tau_error_s: float
    delay_s: float
    amplitude: float
    gain: float
    slow: float
    end_gain: float
    load: ConstantLoad


def uptake_kinetics(
    muscle: Muscle,
    watts: float,
    step_s: float = STEP_S,
    primary_s: float = PRIMARY_S,
    easy_w: float = EASY_W,
    easy_s: float = EASY_S,
) -> UptakeKinetics:
    """A step from easy pedaling to a power, and the exponential through the oxygen uptake.

    The first 20 s are left out, and what comes after ``primary_s`` is compared and not fitted.

    Parameters
    ----------
    muscle : rested; left as it is
    watts : of the step [W]
    step_s : how long it is seen, where it can be held so long [s]
    primary_s : until when the rise is taken as one exponential [s]
    easy_w, easy_s : easy pedaling before [W], [s]

    Returns
    -------
    time constant, amplitudes and gains

    Raises
    ------
    ScenarioError : oxygen uptake does not move.

    Source
    ------
    judgement for the 20 s that are left out and the 180 s that are fitted
    """
    load = hold(muscle, watts, step_s, easy_w, easy_s, every_s=2.0)
    times, liters = load.course.times_s - easy_s, load.course.liters_per_min
    before = float(np.interp(0.0, times, liters))
    used = (times >= PHASE_ONE_S) & (times <= min(primary_s, load.time_s))
    found = exponential(times[used], liters[used], before)
    end = load.vo2_end * load.course.mass_kg / 1000.0
    step = watts - easy_w
    return UptakeKinetics(
        tau_s=found.tau_s,
        tau_error_s=found.tau_error_s,
        delay_s=found.delay_s,
        amplitude=found.amplitude,
        gain=1000.0 * found.amplitude / step,
        slow=end - found.end,
        end_gain=1000.0 * (end - before) / step,
        load=load,
    )
