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
KNEE_EXTENSORS = NAMES[:2]
ALONE = {
    "one_thigh": KNEE_EXTENSORS,
    "knee_extensors": KNEE_EXTENSORS,
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


def session_shares(p: Mapping[str, float] | None = None) -> dict[str, dict[str, float]]:
    """The share of each muscle in each kind of session.

    Parameters
    ----------
    p : value of every row by name [cellsim's own units]; those of ``muscles.toml`` unless given

    Returns
    -------
    by activity and muscle, of the muscle that does most [-]; those that have none are left out

    Source
    ------
    that of the rows ``VastusLateralis_*`` to ``Back_*``
    """
    value = {name: row.value for name, row in TABLE.items()} if p is None else p
    shares = {kind: {name: value[f"{group}_{kind}"] for name, group in GROUP.items()} for kind in ACTIVITIES}
    return {kind: {name: share for name, share in each.items() if share > 0.0} for kind, each in shares.items()}


def force_of_legs(force: Mapping[str, float], p: Mapping[str, float]) -> float:
    """Force of both legs over rest, of each muscle as it weighs.

    Parameters
    ----------
    force : of each muscle of ``LEGS``, over rest [fraction]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    force over rest [fraction]

    Source
    ------
    that of the rows ``VastusLateralis_mass`` to ``Back_mass``; judgement for muscles that count as they weigh
    """
    weights = {name: p[f"{GROUP[name]}_mass"] for name in LEGS}
    return sum(force[name] * weights[name] for name in LEGS) / sum(weights.values())


def of_all_muscle(lost: Mapping[str, float], p: Mapping[str, float]) -> float:
    """What all muscles have lost of something, each as it weighs.

    Parameters
    ----------
    lost : share, by muscle; others have lost nothing [fraction]
    p : value of every row by name [cellsim's own units]

    Returns
    -------
    share of all [fraction]

    Source
    ------
    that of the rows ``VastusLateralis_mass`` to ``Back_mass``; judgement for muscles that count as they weigh
    """
    weights = {name: p[f"{group}_mass"] for name, group in GROUP.items()}
    return sum(lost.get(name, 0.0) * mass for name, mass in weights.items()) / sum(weights.values())


FIT = (
    "Ready for a session of a kind: of each muscle that works in it, 1 less its share in that kind times what it lacks "
    "of its rest; the least of them counts. One that has half a share keeps a session back by half of what it lacks."
)


def ready_for(back: Mapping[str, float], shares: Mapping[str, float]) -> tuple[float, str]:
    """How much of a session a person could bring who is not all back.

    Parameters
    ----------
    back : how far each muscle is back, at most 1; one that is not named is rested [fraction of rest]
    shares : of each muscle in the session, of the muscle that does most [-]

    Returns
    -------
    share of what the rested person would bring [-], and the muscle that lacks most; '' where all are rested

    Source
    ------
    judgement: a definition
    """
    lacking = {name: share * (1.0 - min(back.get(name, 1.0), 1.0)) for name, share in shares.items()}
    worst = max(lacking, key=lacking.__getitem__, default="")
    most = max(0.0, lacking.get(worst, 0.0))
    return max(0.0, 1.0 - most), worst if most > 0.0 else ""
