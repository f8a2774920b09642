"""Courses that an exported fiber is sent through: at rest, through a bout, and after a dose."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cellsim.errors import ScenarioError
from cellsim.population.fibers.state import Fibers

# recruitment, share of the flow that the heart grants, and how long [s]: work that a fiber of the type can go on with
BOUTS = {"I": (0.3, 0.9, 1200.0), "IIa": (0.15, 0.7, 600.0), "IIx": (0.1, 0.7, 300.0)}
PLASMA = {"NR_plasma": 1.0, "NAM_plasma": 5.0, "NA_plasma": 2.0}  # [umol/L], chosen so that each is taken up
NMN_MORE = 5.0  # [umol/L]


@dataclass(frozen=True)
class FiberCourse:
    """One simulation of an exported fiber.

    Parameters
    ----------
    name : of the simulation, and what its parts are called after
    says : what is done
    until : how long it goes on [s]
    steps : how many steps its output has, equally long
    inputs : values of inputs from the start on [unit of each]
    contents : what there is of a species at the start, where that is not rest [umol]
    relative, absolute : tolerances, the absolute one in the unit of each species
    """

    name: str
    says: str
    until: float
    steps: int
    inputs: Mapping[str, float] = field(default_factory=dict)
    contents: Mapping[str, float] = field(default_factory=dict)
    relative: float = 1e-10
    absolute: float = 1e-12


def courses(group: str, fiber: Fibers) -> tuple[FiberCourse, ...]:
    """The courses of a fiber of a type.

    Parameters
    ----------
    group : "I", "IIa" or "IIx"
    fiber : at rest

    Returns
    -------
    rest, a bout, and a dose

    Raises
    ------
    ScenarioError : there is no such type.
    """
    if group not in BOUTS:
        raise ScenarioError(f"There is no fiber of type '{group}'. Write one of {', '.join(BOUTS)}.")
    recruitment, share, lasts = BOUTS[group]
    nmn = float(fiber.Y[fiber.species["NMN"], 0])
    return (
        # nothing moves, and finer tolerances would have some simulators follow rounding, with steps that never end
        FiberCourse("rest", "A day of rest: nothing but ledgers moves.", 86400.0, 96, relative=1e-6, absolute=1e-8),
        FiberCourse(
            "bout",
            f"Even work for {lasts / 60.0:g} minutes at a recruitment of {recruitment:g}.",
            lasts,
            60,
            {"recruitment": recruitment, "flow_share": share},
        ),
        FiberCourse(
            "dose",
            "Four hours with precursors of NAD+ in plasma, and NMN in the fiber from the start.",
            14400.0,
            96,
            PLASMA,
            {"NMN": nmn + NMN_MORE},
        ),
    )
