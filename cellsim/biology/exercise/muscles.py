"""Muscles of a person: what each weighs, what it is made of, and how far each activity lengthens and tires it."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.language.parameters import beside

GROUP = {
    "vastus lateralis": "VastusLateralis",
    "rectus femoris": "RectusFemoris",
    "hamstrings": "Hamstrings",
    "gastrocnemius": "Gastrocnemius",
    "soleus": "Soleus",
    "elbow flexors": "ElbowFlexors",
    "forearm": "Forearm",
    "back": "Back",
}
"""Each muscle, and the group of its rows in ``muscles.toml``. One that is named stands for what works as it does."""
NAMES = tuple(GROUP)
COLUMNS = {name: name.replace(" ", "_") for name in NAMES}
"""Each muscle as its columns are named."""
BY_COLUMN = {f"{what}_{plain}": (name, what) for name, plain in COLUMNS.items() for what in ("force", "soreness")}
"""What is told of each muscle, by its column."""
USUAL = NAMES[0]
"""The muscle whose fibers are simulated where no other is meant: the one that biopsies are taken of."""
TABLE = beside(__file__, "muscles")

LEGS = NAMES[:5]
ALONE = {
    "one_thigh": NAMES[:2],
    "knee_extensors": NAMES[:2],
    "plantar_flexors": ("gastrocnemius", "soleus"),
    "elbow_flexors": ("elbow flexors",),
}
"""Muscles of what works alone, by its row of the group ``Muscle``."""
ACTIVITIES = ("cycling", "running", "rowing", "resistance")


class Part(NamedTuple):
    """What a muscle has in an activity.

    Parameters
    ----------
    name : of the muscle
    share : of the strain, force and intensity that the mode has [-]
    kg : that works, in a person of 75 kg [kg]
    """

    name: str
    share: float
    kg: float


def in_activity(activity: str, over: float, p: Mapping[str, float]) -> tuple[Part, ...]:
    """All muscles of an activity of the whole body.

    Parameters
    ----------
    activity : cycling, running, rowing or resistance
    over : muscle that works over that of both legs [-]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    those that have a share in it

    Source
    ------
    that of the rows ``VastusLateralis_*`` to ``Back_*``
    """
    shares = {name: p[f"{group}_{activity}"] for name, group in GROUP.items()}
    return tuple(Part(name, share, over * p[f"{GROUP[name]}_mass"]) for name, share in shares.items() if share > 0.0)


def alone(row: str, kg: float, p: Mapping[str, float]) -> tuple[Part, ...]:
    """The muscles of what works while the rest of the body is still.

    Parameters
    ----------
    row : of the group ``Muscle``; of both legs, all of their muscles work alike
    kg : that works, in a person of 75 kg [kg]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    the muscles, which share in it as they weigh

    Source
    ------
    that of the rows ``VastusLateralis_mass`` to ``Back_mass``
    """
    names = ALONE.get(row, LEGS)
    whole = sum(p[f"{GROUP[name]}_mass"] for name in names)
    return tuple(Part(name, 1.0, kg * p[f"{GROUP[name]}_mass"] / whole) for name in names)
