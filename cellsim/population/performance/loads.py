"""Constant powers held to exhaustion, and what several of them tell: critical power and the work above it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.curves import line
from cellsim.population.performance.ergometer import EASY_S, EASY_W, Ergometry, pedal
from cellsim.population.performance.ramp import MEAN_OVER_S, RampTest, ramp

MOST_S = 3600.0
HARDER = 1.05  # of the end of a ramp, in the bout that verifies it
WANTED_S = (150.0, 300.0, 480.0, 720.0)  # s; where times of failure are to lie
NEAR = 0.12  # of the wanted time; a load that misses by more is put right once more
TURNS = 4


@dataclass(frozen=True)
class ConstantLoad:
    """One power held.

    Parameters
    ----------
    watts : the power [W]
    time_s : how long it was held [s]
    failed : whether it ended because it could no longer be met
    vo2_end : mean oxygen uptake of the last 30 s [mL/kg/min]
    vo2_peak : highest mean over 30 s [mL/kg/min]
    course : all that was seen, the load from ``easy_s`` on
    easy_s : how long easy pedaling went before [s]
    """

    watts: float
    time_s: float
    failed: bool
    vo2_end: float
    vo2_peak: float
    course: Ergometry
    easy_s: float


@dataclass(frozen=True)
class PowerDuration:
    """What constant loads tell of how long power lasts: P = CP + W'/t.

    Parameters
    ----------
    critical_power_w, w_prime_j : of the line through power over 1/time [W], [J]
    critical_power_error_w, w_prime_error_j : their standard errors [W], [J]
    loads : the powers and how long they were held
    """

    critical_power_w: float
    w_prime_j: float
    critical_power_error_w: float
    w_prime_error_j: float
    loads: tuple[ConstantLoad, ...]

    def ramp_end_w(self, slope_w_min: float) -> float:
        """Power at which a ramp ends by these two numbers: CP + sqrt(2 W' S).

        Parameters
        ----------
        slope_w_min : of the ramp [W/min]

        Returns
        -------
        power [W]

        Source
        ------
        Adami2013
        """
        return self.critical_power_w + float(np.sqrt(2.0 * self.w_prime_j * slope_w_min / 60.0))

    def held_s(self, watts: float) -> float:
        """How long a power is held by these two numbers; infinite at critical power and below.

        Parameters
        ----------
        watts : the power [W]

        Returns
        -------
        time [s]
        """
        above = watts - self.critical_power_w
        return self.w_prime_j / above if above > 0.0 else np.inf


def hold(
    muscle: Muscle,
    watts: float,
    most_s: float = MOST_S,
    easy_w: float = EASY_W,
    easy_s: float = EASY_S,
    every_s: float = 5.0,
) -> ConstantLoad:
    """Hold a power until it can no longer be met.

    Parameters
    ----------
    muscle : rested; left as it is
    watts : the power [W]
    most_s : the test ends by then [s]
    easy_w, easy_s : easy pedaling before [W], [s]
    every_s : how often the person is seen [s]

    Returns
    -------
    how long it was held, and the course
    """
    easy = [(easy_s, easy_w)] if easy_s > 0.0 else []
    course = pedal(muscle, [*easy, (most_s, watts)], to_failure_from_s=easy_s, every_s=every_s)
    end = most_s + easy_s if course.failed_s is None else course.failed_s
    last = max(end - MEAN_OVER_S, easy_s)
    vo2_end = course.mean("vo2", last, end) if end > last else float(course.vo2[-1])
    peak = course.highest("vo2", MEAN_OVER_S)
    return ConstantLoad(watts, end - easy_s, course.failed_s is not None, vo2_end, peak, course, easy_s)


def verification(muscle: Muscle, of: RampTest, share: float = HARDER) -> ConstantLoad:
    """A power above that of the end of a ramp, held to exhaustion: oxygen uptake must not go higher than in the ramp.

    Parameters
    ----------
    muscle : rested; left as it is
    of : the ramp
    share : of its greatest power [-]

    Returns
    -------
    the load; its ``vo2_peak`` stands beside the VO2max of the ramp

    Source
    ------
    Jamnick2018; judgement for a twentieth above the ramp
    """
    return hold(muscle, share * of.wmax_w, every_s=2.0)


def power_duration(loads: Sequence[ConstantLoad]) -> PowerDuration:
    """Critical power and W' by the line of power over 1/time through loads that were held to exhaustion.

    Parameters
    ----------
    loads : of which those count that ended in exhaustion

    Returns
    -------
    both numbers with their standard errors

    Raises
    ------
    ScenarioError : fewer than two ended so.

    Source
    ------
    Skiba2012 for the hyperbola
    """
    held = [each for each in loads if each.failed and each.time_s > 0.0]
    if len({each.time_s for each in held}) < 2:
        raise ScenarioError(
            "Critical power needs two powers or more that were held to exhaustion, for different times. Ask for more."
        )
    found = line(np.array([1.0 / each.time_s for each in held]), np.array([each.watts for each in held]))
    return PowerDuration(found.level, found.slope, found.level_error, found.slope_error, tuple(held))


def critical_power(
    muscle: Muscle, wanted_s: Sequence[float] = WANTED_S, wmax_w: float | None = None, every_s: float = 5.0
) -> PowerDuration:
    """Critical power and W' of constant loads that are chosen so that they exhaust at fixed times.

    Where the times lie decides what comes of it: a line through 2 to 6 minutes is higher and steeper than one through 5
    to 15. So each load is guessed from those before, and put right until its time is near the wanted one.

    Parameters
    ----------
    muscle : rested; left as it is
    wanted_s : times at which the loads are to exhaust [s]
    wmax_w : of a ramp of 10 W/min, from which the first load is guessed; that ramp is ridden unless given [W]
    every_s : how often the person is seen, which changes neither number [s]

    Returns
    -------
    both numbers with their standard errors, and the loads

    Raises
    ------
    ScenarioError : no such loads were found.

    Source
    ------
    Skiba2012 for the hyperbola; judgement for the times
    """
    wmax_w = ramp(muscle).wmax_w if wmax_w is None else wmax_w
    critical, above = 0.80 * wmax_w, 0.20**2 * wmax_w**2 * 3.0  # as if CP / Wmax were 0.80 on 10 W/min
    done: list[ConstantLoad] = []
    chosen: list[ConstantLoad] = []
    for wanted in wanted_s:
        best: ConstantLoad | None = None
        for _ in range(TURNS):
            watts = critical + above / wanted
            tried = hold(muscle, watts, most_s=3.0 * wanted + 300.0, every_s=every_s)
            done.append(tried)
            if tried.failed and (best is None or _miss(tried, wanted) < _miss(best, wanted)):
                best = tried
            if best is not None and _miss(best, wanted) <= NEAR:
                break
            critical, above = _guess(done, wanted, critical, above)
        if best is None:
            raise ScenarioError(f"No power was found that exhausts this person in about {wanted:g} s.")
        chosen.append(best)
        critical, above = _guess(done, wanted, critical, above)
    return power_duration(chosen)


def _miss(load: ConstantLoad, wanted: float) -> float:
    return abs(np.log(load.time_s / wanted))


def _guess(done: Sequence[ConstantLoad], wanted: float, critical: float, above: float) -> tuple[float, float]:
    """The hyperbola through the two trials nearest to the wanted time; through one, with critical power as it was."""
    near = sorted((each for each in done if each.failed), key=lambda each: _miss(each, wanted))
    if len(near) >= 2 and near[0].time_s != near[1].time_s and near[0].watts != near[1].watts:
        found = line(np.array([1.0 / each.time_s for each in near[:2]]), np.array([each.watts for each in near[:2]]))
        if found.slope > 0.0:
            return found.level, found.slope
    lasted = done[-1]
    if not lasted.failed:
        return critical * 1.06, above
    return lasted.watts - above / lasted.time_s, above
