"""Modes of exercise: how work and rest alternate, and how far muscle is lengthened under load."""

from dataclasses import dataclass
from functools import cache

from cellsim.language.parameters import Parameter, load

# Each mode: group of its numbers, other names, what it is, the muscle that works in it.
NAMES: dict[str, tuple[str, tuple[str, ...], str, str]] = {
    "cycling": ("CyclingMode", ("bike", "ride", "ergometer"), "steady pedaling; concentric", "both_legs"),
    "running": ("RunningMode", ("run", "jogging", "treadmill"), "steady running on the level", "both_legs"),
    "walking": ("WalkingMode", ("walk", "hiking"), "steady walking on the level", "both_legs"),
    "rowing": ("RowingMode", ("row",), "steady rowing", "both_legs"),
    "intervals": (
        "IntervalsMode",
        ("interval", "HIIT"),
        "pedaling hard, then easily, again and again",
        "both_legs",
    ),
    "sprint": ("SprintMode", ("sprints", "wingate"), "all-out pedaling with long rests", "both_legs"),
    "resistance": (
        "ResistanceMode",
        ("strength", "weights", "squat", "knee extension"),
        "sets of lifting and lowering, with rests",
        "both_legs",
    ),
    "eccentric": ("EccentricMode", ("isokinetic",), "knee extensors lengthened against greatest effort", "one_thigh"),
    "eccentric elbow": ("EccentricElbowMode", (), "elbow flexors lengthened against greatest effort", "elbow_flexors"),
    "downhill running": ("DownhillMode", ("downhill",), "running down a slope, braking at each stride", "both_legs"),
}
LIFTED = ("resistance", "eccentric", "eccentric elbow")


@dataclass(frozen=True)
class Mode:
    """One way of exercising.

    ``pattern`` is a cycle of (seconds [s], fraction of the intensity asked), repeated to the end of the
    bout. ``strain`` is the greatest fascicle strain of one lengthening, ``lengthenings_per_minute`` their
    number per minute of work [1/min], ``eccentric`` the share of working time spent lengthening, and
    ``force_fraction`` the force of each contraction relative to the greatest. ``lifted`` modes may be
    written in %1RM. ``muscle_kg`` is the muscle that works, in a person of 75 kg [kg].
    """

    name: str
    aliases: tuple[str, ...]
    pattern: tuple[tuple[float, float], ...]
    strain: float
    lengthenings_per_minute: float
    eccentric: float
    force_fraction: float
    lifted: bool
    muscle_kg: float
    says: str
    source: tuple[str, ...]


@cache
def table() -> dict[str, Parameter]:
    """The rows of ``modes.toml``."""
    return load(["modes"])


def intensity(name: str) -> float:
    """A number of the table's group ``Intensity``, in cellsim's own units."""
    return table()[f"Intensity_{name}"].value


def muscle(name: str) -> float:
    """A mass of the table's group ``Muscle``: elbow_flexors, one_thigh or both_legs of a person of 75 kg [kg]."""
    return table()[f"Muscle_{name}"].value


@cache
def modes() -> tuple[Mode, ...]:
    """All modes."""
    return tuple(_mode(name) for name in NAMES)


def find(name: str) -> Mode | None:
    """The mode with this name or other name, however it is capitalized or hyphenated; None if there is none."""
    return next((mode for mode in modes() if _plain(name) in map(_plain, (mode.name, *mode.aliases))), None)


def _mode(name: str) -> Mode:
    group, aliases, says, working = NAMES[name]
    rows = {key.removeprefix(f"{group}_"): row for key, row in table().items() if key.startswith(f"{group}_")}
    pattern = ((1.0, 1.0),)
    if "work" in rows:
        pattern = ((rows["work"].value, 1.0), (rows["rest"].value, rows["rest_fraction"].value))
    return Mode(
        name=name,
        aliases=aliases,
        pattern=pattern,
        strain=rows["strain"].value,
        lengthenings_per_minute=60.0 * rows["lengthenings"].value,
        eccentric=rows["eccentric"].value,
        force_fraction=rows["force"].value,
        lifted=name in LIFTED,
        muscle_kg=muscle(working),
        says=says,
        source=tuple(dict.fromkeys(key for row in rows.values() for key in row.source)),
    )


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("_", " ").replace("-", " ").split())
