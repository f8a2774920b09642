"""How fast a muscle heals: the clocks of repair, and what age does to them.

A bout disturbs excitation-contraction coupling (back in days), pops weak
sarcomeres (back in a week or two), and kills some segments, which are eaten by
macrophages, refilled by satellite cells, and must mature before they pull.
"""

from collections.abc import Mapping
from typing import NamedTuple

FIBER_TYPES = ("I", "IIa", "IIx")
SEXES = ("female", "male")
YEAR = 31557600.0  # s


class Pace(NamedTuple):
    """How fast one person's muscle heals: rates [1/s] unless said otherwise."""

    membrane: float
    sarcomere: float
    maturation: float
    alarm: float
    recruitment: float
    monocyte_exit: float
    m1_gain: float  # [-]
    m1_exit: float
    m1_switch: float
    m2_gain: float  # [-]
    m2_exit: float
    clearance: float
    clearance_rest: float
    lesion_floor: float  # [-]
    activation: float  # share of the pool that a full signal wakes [-]
    signal_full: float  # [-]
    membrane_signal: float  # [-]
    waking: float
    lag: float
    division: float
    divide: tuple[float, float, float]  # chance that a generation divides once more [-]
    differentiation: float
    differentiation_rest: float  # [-]
    calming: float
    calm_signal: float  # [-]
    myocyte_exit: float
    fusion: float
    fusion_half: float  # [-]
    fusion_rest: float  # [-]
    leak: float  # [U/L/kg/s]
    necrosis_release: float  # [U/L/kg]
    lymph: float
    plasma: float
    soreness: float


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


def pace(repair: float, old: float, p: Mapping[str, float]) -> Pace:
    """The clocks of a person's muscle; age acts on repair and on the waking of satellite cells.

    Parameters
    ----------
    repair : speed relative to a young adult [-]
    old : 0 in a young adult, 1 at 70 years [-]
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all rates of healing [1/s], and the shares and gains beside them [-]

    Source
    ------
    that of the rows ``REPAIR_*``, ``IMMUNE_*``, ``SATELLITE_*``, ``SORENESS_time`` and ``AGING_activation``
    """
    slow = p["IMMUNE_stretch"]
    return Pace(
        membrane=1.0 / p["REPAIR_membrane_time"],
        sarcomere=repair / p["REPAIR_sarcomere_time"],
        maturation=repair / p["REPAIR_maturation_time"],
        alarm=1.0 / (slow * p["IMMUNE_alarm_time"]),
        recruitment=p["IMMUNE_recruitment"] / slow,
        monocyte_exit=1.0 / (slow * p["IMMUNE_monocyte_time"]),
        m1_gain=p["IMMUNE_m1_gain"],
        m1_exit=1.0 / (slow * p["IMMUNE_m1_time"]),
        m1_switch=p["IMMUNE_switch"] / slow,
        m2_gain=p["IMMUNE_m2_gain"],
        m2_exit=1.0 / (slow * p["IMMUNE_m2_time"]),
        clearance=repair * p["IMMUNE_clearance"] / slow,
        clearance_rest=repair * p["IMMUNE_clearance_rest"] / slow,
        lesion_floor=p["IMMUNE_lesion_floor"],
        activation=p["AGING_activation"] ** old,
        signal_full=p["SATELLITE_signal_full"],
        membrane_signal=p["SATELLITE_membrane_signal"],
        waking=p["SATELLITE_activation"],
        lag=1.0 / p["SATELLITE_lag"],
        division=1.0 / p["SATELLITE_cycle"],
        divide=(p["SATELLITE_divide1"], p["SATELLITE_divide2"], p["SATELLITE_divide3"]),
        differentiation=p["SATELLITE_differentiation"] / slow,
        differentiation_rest=p["SATELLITE_differentiation_rest"],
        calming=p["SATELLITE_calming"],
        calm_signal=p["SATELLITE_calm_signal"],
        myocyte_exit=1.0 / (slow * p["SATELLITE_myocyte_time"]),
        fusion=repair * p["REPAIR_fusion"] / slow,
        fusion_half=p["REPAIR_fusion_half"],
        fusion_rest=p["REPAIR_fusion_rest"],
        leak=p["CK_leak"],
        necrosis_release=p["CK_necrosis"],
        lymph=1.0 / p["CK_lymph_time"],
        plasma=1.0 / p["CK_plasma_time"],
        soreness=1.0 / p["SORENESS_time"],
    )
