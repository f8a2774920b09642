"""What age does to healing: to the speed of repair, to satellite cells, to what is felt."""

from collections.abc import Mapping

FIBER_TYPES = ("I", "IIa", "IIx")
SEXES = ("female", "male")
YEAR = 31557600.0  # s


def oldness(age_years: float, p: Mapping[str, float]) -> float:
    """0 up to 30 years, 1 at 70, and no more than at 80.

    Parameters
    ----------
    age_years : [year]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    oldness [-]

    Source
    ------
    that of the rows ``AGING_young``, ``AGING_old`` and ``AGING_oldest``
    """
    young, old, oldest = (p[f"AGING_{name}"] / YEAR for name in ("young", "old", "oldest"))
    return (min(max(age_years, young), oldest) - young) / (old - young)


def repair_speed(age_years: float, p: Mapping[str, float]) -> float:
    """Speed of repair; age slows repair, it does not add damage.

    Parameters
    ----------
    age_years : [year]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    speed relative to a young adult [-]

    Source
    ------
    Lavender2006, as the row ``AGING_repair`` has it
    """
    return 1.0 - (1.0 - p["AGING_repair"]) * oldness(age_years, p)


def soreness_weight(age_years: float, p: Mapping[str, float]) -> float:
    """How much soreness the same damage gives; it falls early, and no further after 50 years.

    Parameters
    ----------
    age_years : [year]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    soreness relative to a young adult [-]

    Source
    ------
    Lavender2008, as the rows ``AGING_soreness*`` have it
    """
    young, least = p["AGING_young"] / YEAR, p["AGING_soreness_least"] / YEAR
    return 1.0 - (1.0 - p["AGING_soreness"]) * min(1.0, max(0.0, age_years - young) / (least - young))


def woken_share(old: float, p: Mapping[str, float]) -> float:
    """Satellite cells that damage wakes; fewer with age.

    Parameters
    ----------
    old : 0 in a young adult, 1 at 70 years [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    relative to a young adult [-]

    Source
    ------
    Dreyer2006, as the row ``AGING_activation`` has it
    """
    return p["AGING_activation"] ** old
