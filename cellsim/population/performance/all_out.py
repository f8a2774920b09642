"""All-out effort: as much as there is, from the first second, for three minutes."""

from dataclasses import dataclass

import numpy as np

from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.ergometer import EASY_S, EASY_W, Ergometry, pedal
from cellsim.population.performance.ramp import MEAN_OVER_S

BEYOND = 20.0  # of Wmax; more than any muscle gives, so that all of it pulls
LASTS_S = 180.0


@dataclass(frozen=True)
class AllOut:
    """What an all-out test told.

    Parameters
    ----------
    end_power_w : mean power of the last 30 s, which stands for critical power [W]
    above_end_j : work above it, which stands for W' [J]
    peak_w : highest power seen [W]
    mean_w : mean power [W]
    vo2_peak : highest mean oxygen uptake over 30 s [mL/kg/min]
    course : all that was seen, the effort from ``easy_s`` on
    easy_s : how long easy pedaling went before [s]
    """

    end_power_w: float
    above_end_j: float
    peak_w: float
    mean_w: float
    vo2_peak: float
    course: Ergometry
    easy_s: float


def all_out(muscle: Muscle, lasts_s: float = LASTS_S, easy_w: float = EASY_W, easy_s: float = EASY_S) -> AllOut:
    """All that a muscle gives for three minutes.

    Parameters
    ----------
    muscle : rested; left as it is
    lasts_s : how long [s]
    easy_w, easy_s : easy pedaling before [W], [s]

    Returns
    -------
    power at the end, the work above it, and the course

    Source
    ------
    Vanhatalo2007
    """
    easy = [(easy_s, easy_w)] if easy_s > 0.0 else []
    course = pedal(muscle, [*easy, (lasts_s, BEYOND * muscle.subject.wmax_w)], every_s=1.0)
    end, within = easy_s + lasts_s, course.times_s >= easy_s
    times, given = course.times_s[within], course.given[within]
    end_power = course.mean("given", end - min(MEAN_OVER_S, lasts_s), end)
    return AllOut(
        end_power_w=end_power,
        above_end_j=float(np.trapezoid(np.maximum(given - end_power, 0.0), times)),
        peak_w=float(given.max()),
        mean_w=course.mean("given", easy_s, end),
        vo2_peak=course.highest("vo2", MEAN_OVER_S),
        course=course,
        easy_s=easy_s,
    )
