"""What a test of strength shows beside the size of fibers: how well it was learned.

Sessions teach the lifts that are trained, whatever the number of sets, each lift at its own speed; what was learned
fades over months.
"""

from collections.abc import Mapping
from math import exp

from cellsim.language.mechanism import PERSON, Mechanism
from cellsim.language.network import Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

TESTS = ("torque", "press", "extension")

SPECIES = [
    Species("SESSIONS", unit="1", says="sessions of resistance that are remembered", place="tissue"),
]

REACTIONS = [
    Reaction("sessions_fading", "SESSIONS -> ", "SESSIONS / Practice_tau", "judgement", "What was learned fades."),
]  # fmt: skip

OBSERVABLES = [
    Observable("leg_press", "fold", "Leg press, 1-RM", "Heaviest leg press over that at the start", "muscle",
               "fold of rest", read_off="tissue"),
    Observable("leg_extension", "fold", "Leg extension, 1-RM", "Heaviest leg extension over that at the start",
               "muscle", "fold of rest", read_off="tissue"),
]  # fmt: skip


def learned(sessions: float, test: str, p: Mapping[str, float]) -> float:
    """What learning a test makes of its result.

    Parameters
    ----------
    sessions : that are remembered [-]
    test : "torque", "press" or "extension"
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    result over that of one who has learned nothing [-]

    Source
    ------
    Hammarstrom2020, as the rows ``Learning_*`` have it
    """
    return 1.0 + p[f"Learning_{test}"] * (1.0 - exp(-sessions / p[f"Learning_{test}_slow"]))


PRACTICE = Mechanism(
    "practice",
    "Tests of strength that sessions teach.",
    network=PERSON,
    species=SPECIES,
    reactions=REACTIONS,
    rows=beside(__file__),
    observables=OBSERVABLES,
    rules=(learned,),
)
