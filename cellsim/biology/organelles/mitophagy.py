"""How mitochondria are tagged, engulfed and digested.

``p`` is always a ``Constants``.
"""

from math import exp

from cellsim.biology.organelles.constants import Constants, raised
from cellsim.biology.organelles.dynamics import FADED


def tagging_pulse(drive: float, age: float, p: Constants) -> float:
    """How a bout raises tagging, with its peak hours later.

    Parameters
    ----------
    drive : call of the bout, 1 for the reference bout [-]
    age : time since it began [s]
    p : constants of these rules

    Returns
    -------
    fold of rest [-]

    Source
    ------
    Laker2017 for the timing
    """
    if drive <= 0.0 or age < 0.0 or age > FADED * p.tagging_pulse_peak:
        return 1.0
    rise = age / p.tagging_pulse_peak * exp(1.0 - age / p.tagging_pulse_peak)
    return 1.0 + p.tagging_pulse_gain * drive * raised(rise, p.tagging_pulse_power)


def tagging_hazard(psi: float, pulse: float, p: Constants) -> float:
    """Hazard that a mitochondrion is tagged for mitophagy.

    PINK1 gathers where the potential is lost. With a power below 12 the mean organelle would supply most of the flux
    and removal would hardly select.

    Parameters
    ----------
    psi : potential, fraction of sound [-]
    pulse : as ``tagging_pulse`` gives it [-]
    p : constants of these rules

    Returns
    -------
    hazard [1/s]

    Source
    ------
    Twig2008 for the direction; judgement for its size
    """
    return p.tagging_rate * pulse / (1.0 + raised(psi / p.tagging_potential, p.tagging_power))


def engulfment_room(queue: float, clearable: float, p: Constants) -> float:
    """Share of tagged organelles' engulfment that goes on when some already wait.

    Parameters
    ----------
    queue : what waits for digestion [base content]
    clearable : what the lysosomes can digest in the step [base content]
    p : constants of these rules

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    judgement; that of the row ``mito_autophagosome_capacity``
    """
    room = (p.autophagosome_capacity - queue + clearable) / p.autophagosome_capacity
    return 1.0 if room > 1.0 else (0.0 if room < 0.0 else room)


def engulfment_hazard(room: float, p: Constants) -> float:
    """Hazard that a tagged organelle is engulfed, which completes its mitophagy.

    Parameters
    ----------
    room : as ``engulfment_room`` gives it [-]
    p : constants of these rules

    Returns
    -------
    hazard [1/s]

    Source
    ------
    judgement; that of the row ``mito_engulfment_rate``
    """
    return p.engulfment_rate * room


def lysosome_gain(drive: float, p: Constants) -> float:
    """Lysosomal capacity that training has built, through TFEB, beside mitochondria.

    Parameters
    ----------
    drive : on mitochondria, as the fiber's program has it [fold of this person's habit]
    p : constants of these rules

    Returns
    -------
    fold of rest [-]

    Source
    ------
    Chen2018 for the direction
    """
    return drive**p.lysosome_exponent


def clearance_capacity(lysosome: float, p: Constants) -> float:
    """Most that a fiber's lysosomes digest.

    Parameters
    ----------
    lysosome : their capacity [fold of rest]
    p : constants of these rules

    Returns
    -------
    base content per second [1/s]

    Source
    ------
    judgement; that of the row ``mito_lysosome_capacity``
    """
    return p.lysosome_capacity * lysosome
