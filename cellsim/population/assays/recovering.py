"""Oxidative capacity by what comes back after a bout: phosphocreatine in spectra, oxygen uptake under occlusions."""

import numpy as np

from cellsim.population.muscle.state import Muscle
from cellsim.population.performance.curves import exponential
from cellsim.population.performance.ergometer import pedal
from cellsim.population.performance.recovery import phosphocreatine_recovery

WORK_S = 360.0
OCCLUDED_AFTER_S = 120.0
# When the middle of each of 17 occlusions is, from the end of work: often at first [s].
OCCLUSIONS_S = np.array([3, 10, 17, 24, 31, 40, 50, 60, 72, 86, 102, 122, 146, 174, 208, 248, 296], float)


def spectra(muscle: Muscle, watts: float) -> dict[str, float]:
    """Half-time of phosphocreatine after six minutes at a power [W], and what follows from it."""
    found = phosphocreatine_recovery(muscle, watts, WORK_S)
    return {
        "pcr_half_time": found.half_time_s,
        "oxidative_capacity_31p": found.oxidative_capacity,
        "pcr_end": found.end_exercise,
        "ph_lowest": found.lowest_ph,
    }


def occlusions(muscle: Muscle, watts: float) -> dict[str, float]:
    """Time constant of the muscle's oxygen uptake after two minutes at a power [W].

    While nothing flows the muscle burns what it holds, so the slope of its oxygen is what it burns; occlusions of a few
    seconds are taken to leave that as it is.
    """
    length = float(OCCLUSIONS_S[-1]) + 2.0
    course = pedal(muscle, [(OCCLUDED_AFTER_S, watts), (length, 0.0)], every_s=1.0)
    burnt = np.interp(OCCLUSIONS_S + OCCLUDED_AFTER_S, course.times_s, course.burnt)
    return {"nirs_time_constant": exponential(OCCLUSIONS_S - OCCLUSIONS_S[0], burnt).tau_s}
