"""Ways of exercising by name: what each is, which muscle does it, and where its numbers stand."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """A mode as it is declared here: its names, what it is, and where its numbers stand.

    ``group`` holds its rows in ``modes.toml``, ``muscle`` is the row of the muscle that works in it, ``lifted`` where
    that is weights, ``joint`` where one joint alone is moved, and ``family`` the mode whose watts mean the same, itself
    where nothing is written.
    """

    name: str
    group: str
    says: str
    aliases: tuple[str, ...] = ()
    muscle: str = "both_legs"
    lifted: bool = False
    family: str = ""
    joint: bool = False


WAYS = (
    Way("cycling", "CyclingMode", "steady pedaling; concentric", ("bike", "ride", "ergometer")),
    Way("running", "RunningMode", "steady running on the level", ("run", "jogging", "treadmill")),
    Way("walking", "WalkingMode", "steady walking on the level", ("walk", "hiking"), family="running"),
    Way("rowing", "RowingMode", "steady rowing", ("row",)),
    Way(
        "intervals", "IntervalsMode", "pedaling hard, then easily, again and again", ("interval", "HIIT"),
        family="cycling",
    ),
    Way("sprint", "SprintMode", "all-out pedaling with long rests", ("sprints", "wingate"), family="cycling"),
    Way(
        "resistance", "ResistanceMode", "sets of lifting and lowering, with rests",
        ("strength", "weights", "squat"), lifted=True,
    ),
    Way(
        "eccentric", "EccentricMode", "knee extensors lengthened against greatest effort", ("isokinetic",),
        muscle="one_thigh", lifted=True, joint=True,
    ),
    Way(
        "eccentric elbow", "EccentricElbowMode", "elbow flexors lengthened against greatest effort",
        muscle="elbow_flexors", lifted=True, joint=True,
    ),
    Way(
        "knee extension", "KneeExtensionMode", "one leg kicking or lifting a weight, the rest of the body still",
        ("kicking", "leg extension"), muscle="knee_extensors", joint=True,
    ),
    Way(
        "plantar flexion", "PlantarFlexionMode", "one foot pressing down, the rest of the body still",
        ("calf raise", "heel raise"), muscle="plantar_flexors", joint=True,
    ),
    Way(
        "elbow flexion", "ElbowFlexionMode", "one arm bending, the rest of the body still",
        ("curl", "biceps curl"), muscle="elbow_flexors", joint=True,
    ),
    Way(
        "isometric", "IsometricMode", "knee extensors held at a share of their greatest force",
        ("hold", "holds"), muscle="knee_extensors", lifted=True, joint=True,
    ),
    Way(
        "downhill running", "DownhillMode", "running down a slope, braking at each stride", ("downhill",),
        family="running",
    ),
)  # fmt: skip
NAMES = tuple(way.name for way in WAYS)
LIFTED = tuple(way.name for way in WAYS if way.lifted)
