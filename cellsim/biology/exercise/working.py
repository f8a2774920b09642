"""The rules that a working muscle lives by as one mechanism, and the constants of all of them in one value."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.exercise import circulation as blood
from cellsim.biology.exercise import effort as power
from cellsim.biology.exercise.circulation import Circulation, circulation
from cellsim.biology.exercise.effort import Effort, effort
from cellsim.biology.exercise.recruitment import exponents
from cellsim.biology.organelles.calls import Calls, call, calls, habit, remembered
from cellsim.language.mechanism import Mechanism


class Working(NamedTuple):
    """What blood, power, recruitment and the calls on mitochondria follow."""

    circulation: Circulation
    effort: Effort
    late: Mapping[str, float]  # how late each fiber type is recruited: exponent of the drive
    calls: Calls


def working(p: Mapping[str, float]) -> Working:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    constants of blood, power, recruitment and calls on mitochondria

    Source
    ------
    none: the rows are named where each of its parts is read
    """
    return Working(circulation(p), effort(p), exponents(p), calls(p))


RULES = (
    blood.flow_for, blood.venous_content, blood.oxygen_given, blood.oxygen_brought, blood.capillary_pressure,
    blood.lactate_for, blood.relaxed, blood.flow_after, blood.venous_after, blood.lactate_after,
    power.ATP_for, power.oxygen_for, power.strain, power.intensity,
    habit, call, remembered,
)  # fmt: skip

WORK = Mechanism(
    "work and blood",
    "What power costs and how it strains, how blood answers, and how bouts call on mitochondria.",
    rules=RULES,
)
