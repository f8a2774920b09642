"""What a laboratory, or the person, makes of damage and its answer. ``s`` is always a ``Seen``."""

from collections.abc import Mapping
from typing import NamedTuple

from cellsim.biology.repair.immune import Wave


class Seen(NamedTuple):
    """The constants of the rules below; rows of ``recovery.toml``."""

    enzyme: float  # creatine kinase in plasma at rest [U/L]
    detection: float  # how much more often a woken satellite cell is counted than a quiescent one
    feeling: float  # soreness of the same damage, relative to a young adult


def seen(feeling: float, p: Mapping[str, float]) -> Seen:
    """The constants of a person out of the values of the tables, and of how much soreness damage gives them."""
    return Seen(p["CK_rest"], p["SATELLITE_detection"], feeling)


def soreness(wave: Wave, s: Seen) -> float:
    """Soreness, 0 to 1, the worst imaginable."""
    return min(1.0, s.feeling * wave.soreness)


def creatine_kinase(wave: Wave, s: Seen) -> float:
    """Creatine kinase in plasma [U/L]."""
    return s.enzyme + wave.plasma


def satellite_cells(wave: Wave, s: Seen) -> float:
    """Satellite cells as they are counted in a biopsy [fold of rest]; Dreyer2006."""
    awake = wave.waking + wave.first + wave.second + wave.third + wave.stopped
    return wave.quiescent + s.detection * awake
