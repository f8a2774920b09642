"""What comes of carrying fibers through time."""

from dataclasses import dataclass

import numpy as np

from cellsim.kinetics.step import stepping

STATUS_WORDS = {
    stepping.OK: "arrived at the end",
    stepping.STEP_TOO_SMALL: "the step became too small",
    stepping.NOT_FINITE: "a quantity stopped being a finite number",
    stepping.TOO_MANY_STEPS: "too many steps were needed",
}
COUNTERS = ("steps", "rejected", "rates", "jacobians", "factorizations")


@dataclass(frozen=True)
class Advance:
    """What came of carrying fibers forward.

    Parameters
    ----------
    status : keys of STATUS_WORDS (fiber,)
    reached : time carried [s], short of the duration where the status is not OK (fiber,)
    counters : COUNTERS of each fiber (fiber, 5)
    shown : states at the moments asked for, by dense output (moment, species, fiber); nan where a fiber did not
        come so far
    diary : attempted steps, where they were asked for (step, column): fiber, time [s], size [s], error in units of
        the tolerance, then each species' share of the squared error, then the state before the step; what moves of
        the arguments stands behind the species
    """

    status: np.ndarray
    reached: np.ndarray
    counters: np.ndarray
    shown: np.ndarray
    diary: np.ndarray
