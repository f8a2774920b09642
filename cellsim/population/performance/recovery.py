"""How fast things come back after work: phosphocreatine, and the work above critical power."""

from dataclasses import dataclass

import numpy as np

from cellsim.errors import ScenarioError
from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.curves import exponential
from cellsim.population.performance.ergometer import EASY_S, EASY_W, Ergometry, pedal
from cellsim.population.performance.loads import hold

SEEN_S = 300.0  # s; how long recovery is seen
EVERY_S = 2.0


@dataclass(frozen=True)
class PhosphocreatineRecovery:
    """What phosphorus spectra tell of a recovery.

    Parameters
    ----------
    half_time_s : of the exponential through phosphocreatine [s]
    tau_s, tau_error_s : its time constant and the standard error of that [s]
    end_exercise : phosphocreatine as work ends [mmol/L]
    resting : and at rest before [mmol/L]
    ph : as work ends [-]
    lowest_ph : during work and recovery [-]
    lowest_ph_s : when that was, from the end of work [s]
    oxidative_capacity : phosphocreatine at rest, before or after, over the time constant [mmol ATP/L/s]
    initial_rate : phosphocreatine used, over the time constant [mmol ATP/L/s]
    course : all that was seen
    """

    half_time_s: float
    tau_s: float
    tau_error_s: float
    end_exercise: float
    resting: float
    ph: float
    lowest_ph: float
    lowest_ph_s: float
    oxidative_capacity: float
    initial_rate: float
    course: Ergometry


def phosphocreatine_recovery(
    muscle: Muscle, watts: float, work_s: float, seen_s: float = SEEN_S, recovery_w: float = 0.0
) -> PhosphocreatineRecovery:
    """Phosphocreatine after a bout, as phosphorus spectroscopy sees it.

    Parameters
    ----------
    muscle : rested; left as it is
    watts : power of the bout [W]
    work_s : how long it lasts [s]
    seen_s : how long recovery is seen [s]
    recovery_w : power of the recovery [W]

    Returns
    -------
    half-time, the numbers that follow from it, and the course

    Raises
    ------
    ScenarioError : the bout used no phosphocreatine that could come back.

    Source
    ------
    Lanza2011 for oxidative capacity from the exponential of recovery
    """
    course = pedal(muscle, [(work_s, watts), (seen_s, recovery_w)], every_s=EVERY_S)
    times = course.times_s - work_s
    after = times >= -1e-9
    first = float(np.interp(work_s, course.times_s, course.phosphocreatine))
    moments = np.concatenate(([0.0], times[after & (times > 1e-9)]))
    values = np.concatenate(([first], course.phosphocreatine[after & (times > 1e-9)]))
    found = exponential(moments, values)
    resting, lowest = float(course.phosphocreatine[0]), int(np.argmin(course.ph))
    return PhosphocreatineRecovery(
        half_time_s=found.half_time_s,
        tau_s=found.tau_s,
        tau_error_s=found.tau_error_s,
        end_exercise=first,
        resting=resting,
        ph=float(np.interp(work_s, course.times_s, course.ph)),
        lowest_ph=float(course.ph[lowest]),
        lowest_ph_s=float(times[lowest]),
        oxidative_capacity=max(resting, found.end) / found.tau_s,
        initial_rate=(resting - first) / found.tau_s,
        course=course,
    )


@dataclass(frozen=True)
class ReconstitutedWork:
    """How much of the work above critical power came back.

    Parameters
    ----------
    share : time that the power was held again, over the time at first [-]
    first_s, second_s : these times [s]
    watts, recovery_w, recovery_s : power of the work, and of the recovery between [W], [W], [s]
    """

    share: float
    first_s: float
    second_s: float
    watts: float
    recovery_w: float
    recovery_s: float


def reconstitution(
    muscle: Muscle,
    watts: float,
    recovery_w: float,
    recovery_s: float,
    easy_w: float = EASY_W,
    easy_s: float = EASY_S,
) -> ReconstitutedWork:
    """Exhaust, recover, and exhaust again at the same power.

    Above critical power the work that is left is what is above it, so the share that came back is the ratio of the two
    times; critical power itself is not needed.

    Parameters
    ----------
    muscle : rested; left as it is
    watts : power that exhausts [W]
    recovery_w, recovery_s : power of the recovery and how long it lasts [W], [s]
    easy_w, easy_s : easy pedaling before [W], [s]

    Returns
    -------
    the share, and both times

    Raises
    ------
    ScenarioError : the power exhausts nobody within an hour.

    Source
    ------
    Skiba2012 for work above critical power that comes back
    """
    first = hold(muscle, watts, easy_w=easy_w, easy_s=easy_s)
    if not first.failed:
        raise ScenarioError(
            f"{watts:g} W exhaust nobody within an hour, so nothing of the work above CP can come back."
        )
    again = easy_s + first.time_s + recovery_s
    easy = [(easy_s, easy_w)] if easy_s > 0.0 else []
    stretches = [*easy, (first.time_s, watts), (recovery_s, recovery_w), (1.5 * first.time_s, watts)]
    course = pedal(muscle, stretches, to_failure_from_s=again)
    end = course.failed_s if course.failed_s is not None else again + 1.5 * first.time_s
    second = end - again
    return ReconstitutedWork(second / first.time_s, first.time_s, second, watts, recovery_w, recovery_s)
