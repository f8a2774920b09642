"""The ramp: power rises evenly until it can no longer be met."""

from dataclasses import dataclass

from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.ergometer import EASY_S, EASY_W, Ergometry, pedal

SLOPE = 10.0  # W/min
STEP_W = 2.0  # W; power rises in steps of about so much
LEAST_STEP_S = 2.0
MEAN_OVER_S = 30.0
LONGEST_S = 7200.0


@dataclass(frozen=True)
class RampTest:
    """What a ramp told.

    Parameters
    ----------
    wmax_w : power of the ramp when it could no longer be met [W]
    time_s : from where power began to rise until then [s]
    vo2max : highest mean oxygen uptake over 30 s [mL/kg/min]
    slope_w_min : of the ramp [W/min]
    begins_w : where it began [W]
    easy_s : how long easy pedaling went before [s]
    course : all that was seen
    """

    wmax_w: float
    time_s: float
    vo2max: float
    slope_w_min: float
    begins_w: float
    easy_s: float
    course: Ergometry


def ramp(
    muscle: Muscle, slope_w_min: float = SLOPE, from_w: float = EASY_W, easy_s: float = EASY_S, every_s: float = 5.0
) -> RampTest:
    """A ramp to exhaustion, after some minutes at the power where it begins.

    Parameters
    ----------
    muscle : rested; left as it is
    slope_w_min : how fast power rises [W/min]
    from_w : where it begins [W]
    easy_s : how long that is pedaled before [s]
    every_s : how often the person is seen [s]

    Returns
    -------
    greatest power, VO2max, and the course

    Raises
    ------
    ScenarioError : power does not rise, or nobody tires within two hours.

    Source
    ------
    Adami2013 for what a ramp's end depends on; judgement for 10 W/min, and for 30 s, over which laboratories take means
    """
    if not slope_w_min > 0.0:
        raise ScenarioError(f"A ramp cannot rise by {slope_w_min:g} W/min: write more than 0.")
    per_s = slope_w_min / 60.0
    step_s = max(STEP_W / per_s, LEAST_STEP_S)
    count = int(LONGEST_S / step_s)
    steps = [(step_s, from_w + per_s * step_s * (each + 0.5)) for each in range(count)]
    easy = [(easy_s, from_w)] if easy_s > 0.0 else []
    course = pedal(muscle, [*easy, *steps], to_failure_from_s=easy_s, every_s=every_s)
    if course.failed_s is None:
        raise ScenarioError(
            f"A ramp of {slope_w_min:g} W/min from {from_w:g} W exhausts nobody within {LONGEST_S / 3600:g} hours. "
            "Let it rise faster."
        )
    passed = course.failed_s - easy_s
    vo2max = course.highest("vo2", MEAN_OVER_S)
    return RampTest(from_w + per_s * passed, passed, vo2max, slope_w_min, from_w, easy_s, course)


def greatest_power(muscle: Muscle) -> float:
    """Power at the end of a ramp on a copy of a muscle as it is now.

    Parameters
    ----------
    muscle : at a point of its own; left as it is

    Returns
    -------
    Wmax [W]

    Raises
    ------
    ScenarioError : nobody tires within two hours.

    Source
    ------
    that of ``ramp``
    """
    return ramp(muscle, every_s=30.0).wmax_w
