"""The rules that a working muscle lives by as one mechanism, and the constants of all of them in one value."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.exercise import circulation as blood
from cellsim.biology.exercise import effort as power
from cellsim.biology.exercise.circulation import Circulation, circulation
from cellsim.biology.exercise.effort import Effort, effort
from cellsim.biology.exercise.recruitment import greatest_drive
from cellsim.biology.organelles.calls import Calls, call, calls, remembered
from cellsim.language.mechanism import Mechanism


class Working(NamedTuple):
    """What blood, power, recruitment and the calls on mitochondria follow."""

    circulation: Circulation
    effort: Effort
    central: float  # how far a tired muscle holds its drive back
    calls: Calls


def working(p: Mapping[str, float], hemoglobin: float = 1.0) -> Working:
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]
    hemoglobin : of this person's blood over that of the reference [-]

    Returns
    -------
    constants of blood, power, recruitment and calls on mitochondria

    Source
    ------
    that of the row ``Recruitment_central``; others are named where each of its parts is read
    """
    return Working(circulation(p, hemoglobin), effort(p), p["Recruitment_central"], calls(p))


RULES = (
    blood.flow_granted, greatest_drive,
    power.ATP_for, power.strain, power.intensity,
    call, remembered,
)  # fmt: skip

WORK = Mechanism(
    "work and blood",
    "What power costs and how it strains, how blood answers, and how bouts call on mitochondria.",
    rules=RULES,
)
