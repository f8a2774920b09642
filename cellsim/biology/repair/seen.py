"""What a laboratory, or the person, makes of damage and its answer. ``s`` is always a ``Seen``."""

from collections.abc import Mapping
from typing import NamedTuple


class Wave(NamedTuple):
    """What answers damage, as it is now, by the names of its species: folds of rest, but enzyme [U/L]."""

    alarm: float
    monocytes: float
    m1: float
    m2: float
    quiescent: float
    waking: float
    first: float
    second: float
    third: float
    stopped: float
    myocytes: float
    lymph: float
    plasma: float
    ache: float
    soreness: float
    calpain: float


class Seen(NamedTuple):
    """The constants of the rules below; rows of ``recovery.toml``."""

    enzyme: float  # creatine kinase in plasma at rest [U/L]
    detection: float  # how much more often a woken satellite cell is counted than a quiescent one
    feeling: float  # soreness of the same damage, relative to a young adult


def seen(feeling: float, p: Mapping[str, float]) -> Seen:
    """The constants of a person out of the values of the tables, and of how much soreness damage gives them.

    Parameters
    ----------
    feeling : soreness of the same damage, relative to a young adult [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``s``

    Source
    ------
    that of the rows ``SATELLITE_detection`` and, for creatine kinase, judgement
    """
    return Seen(p["CK_rest"], p["SATELLITE_detection"], feeling)


def soreness(wave: Wave, s: Seen) -> float:
    """Soreness, as a person says it.

    Parameters
    ----------
    wave : what answers the damage
    s : constants of these rules

    Returns
    -------
    0 (none) to 1 (the worst imaginable) [-]

    Source
    ------
    that of the rows ``SORENESS_*`` and ``AGING_soreness*``
    """
    return min(1.0, s.feeling * wave.soreness)


def creatine_kinase(wave: Wave, s: Seen) -> float:
    """Creatine kinase in plasma.

    Parameters
    ----------
    wave : what answers the damage
    s : constants of these rules

    Returns
    -------
    activity [U/L]

    Source
    ------
    VanDeVyver2012 and Newham1987 for what a muscle spills; judgement for its rest
    """
    return s.enzyme + wave.plasma


def satellite_cells(wave: Wave, s: Seen) -> float:
    """Satellite cells as they are counted in a biopsy.

    Parameters
    ----------
    wave : what answers the damage
    s : constants of these rules

    Returns
    -------
    count [fold of rest]

    Source
    ------
    Dreyer2006, as the row ``SATELLITE_detection`` has it
    """
    awake = wave.waking + wave.first + wave.second + wave.third + wave.stopped
    return wave.quiescent + s.detection * awake
