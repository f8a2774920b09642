"""What a bout breaks in a muscle, and how the muscle heals.

A bout disturbs excitation-contraction coupling (back in days), pops weak
sarcomeres (back in a week or two), and kills some segments, which are eaten by
macrophages, refilled by satellite cells, and must mature before they pull. It
leaves fatigue for a day, and it protects: a month later the same bout breaks less.

Damage is a fraction of one fiber's force; immune cells are excess over rest, in
folds of rest. Rules that only multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

from cellsim.errors import ScenarioError
from cellsim.parameters import Parameter

FIBER_TYPES = ("I", "IIa", "IIx")
ACTIVITIES = ("sedentary", "recreational", "trained")
SEXES = ("female", "male")


class Lesion(NamedTuple):
    """Mean over the fibers of each kind of damage [fraction]."""

    membrane: float
    sarcomere: float
    dying: float
    gap: float
    segment: float


class Wave(NamedTuple):
    """What answers the damage, shared by all fibers of a muscle.

    Immune cells and creatine kinase are excess over rest. Satellite cells are in folds of the resting pool: three
    generations that may still divide, then cells that have stopped, then myocytes ready to fuse. The six ``x_to_y``
    are shares of segments: of those dying (or empty, or new) at the last bout, how many are now in state y.
    """

    alarm: float = 0.0
    monocytes: float = 0.0
    m1: float = 0.0
    m2: float = 0.0
    quiescent: float = 1.0
    waking: float = 0.0
    first: float = 0.0
    second: float = 0.0
    third: float = 0.0
    stopped: float = 0.0
    myocytes: float = 0.0
    dying_to_dying: float = 1.0
    dying_to_gap: float = 0.0
    dying_to_segment: float = 0.0
    gap_to_gap: float = 1.0
    gap_to_segment: float = 0.0
    segment_to_segment: float = 1.0
    lymph: float = 0.0
    plasma: float = 0.0
    ache: float = 0.0
    soreness: float = 0.0


@dataclass(frozen=True)
class Pace:
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
    leak: float  # [U/L/s]
    necrosis_release: float  # [U/L]
    lymph: float
    plasma: float
    soreness: float


def oldness(age_years: float) -> float:
    """0 up to 30 years, 1 at 70, and no more than 1.25."""
    return min(1.25, max(0.0, (age_years - 30.0) / 40.0))


def repair_speed(age_years: float, at_70: float) -> float:
    """Speed of repair relative to a young adult; age slows repair, it does not add damage."""
    return 1.0 - (1.0 - at_70) * oldness(age_years)


def soreness_weight(age_years: float, from_50: float) -> float:
    """How much of a young adult's soreness the same damage gives."""
    return 1.0 - (1.0 - from_50) * min(1.0, 2.0 * oldness(age_years))


def resting_protection(activity: str, parameters: Mapping[str, Parameter]) -> float:
    """Protection that habitual activity keeps up, 0 to 1."""
    if activity not in ACTIVITIES:
        raise ScenarioError(f"'{activity}' is no level of activity. Write one of {', '.join(ACTIVITIES)}.")
    return parameters[f"PROTECTION_{activity}"].value


def pace(age_years: float, muscle_mass_kg: float, parameters: Mapping[str, Parameter]) -> Pace:
    """The clocks of one muscle of one person.

    Parameters
    ----------
    age_years : acts on repair and on the waking of satellite cells
    muscle_mass_kg : muscle that took part in the bout; it sets how much creatine kinase reaches the blood [kg]
    """
    p = {name: parameter.value for name, parameter in parameters.items()}
    repair, slow = repair_speed(age_years, p["AGE_repair"]), p["IMMUNE_stretch"]
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
        activation=p["AGE_activation"] ** oldness(age_years),
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
        leak=muscle_mass_kg * p["CK_leak"],
        necrosis_release=muscle_mass_kg * p["CK_necrosis"],
        lymph=1.0 / p["CK_lymph_time"],
        plasma=1.0 / p["CK_plasma_time"],
        soreness=1.0 / p["SORENESS_time"],
    )


def weak_pool(vulnerability: float, strain: float, half_strain: float, power: float) -> float:
    """Share of sarcomeres (or segments) that this strain can break at all, 0 to 1.

    The weakest pop first; a longer stretch reaches stronger ones.
    """
    reached = vulnerability * (strain / half_strain) ** power
    return reached / (1.0 + reached)


def share_used(dose: float, constant: float) -> float:
    """How much of a pool this many contractions use up, 0 to 1."""
    return 1.0 - exp(-dose / constant)


def resistance_effort(force_fraction: float, repetitions: float, constant: float) -> float:
    """Fatiguing effort of resistance exercise: load squared, saturating with repetitions."""
    return force_fraction**2 * share_used(repetitions * force_fraction, constant)


def endurance_effort(minutes: float, intensity_fraction: float) -> float:
    """Fatiguing effort of endurance exercise, 0 to 1; below 30 % of capacity there is none."""
    return share_used(minutes / 45.0 * max(0.0, intensity_fraction - 0.3) / 0.4, 1.0)


def protection_gain(protection: float, gain: float, new_damage: float, full: float) -> float:
    """Protection that a bout adds at once; damage of ``full`` or more teaches all there is to learn."""
    return gain * (1.0 - protection) * min(1.0, new_damage / full)


def either(one: float, other: float) -> float:
    """Two losses, one on top of the other: never more than everything."""
    return 1.0 - (1.0 - one) * (1.0 - other)


def fatigued(
    now: Mapping[str, float], effort: float, amount: float, stimulus: float, p: Mapping[str, float]
) -> dict[str, float]:
    """What fades by itself, after the fatigue and the protein synthesis that a bout adds.

    Parameters
    ----------
    now : fast, slow and central fatigue [fraction], the two parts of protein synthesis [fold] and protection
    effort : fatiguing effort of the bout, 0 to 1
    amount : metabolic fatigue of a full effort [fraction]
    stimulus : of protein synthesis, 1 for a full bout of resistance exercise
    p : values of the parameters by name
    """
    effort, fall = min(1.0, effort), max(now["synthesis_fall"], p["SYNTHESIS_gain"] * stimulus)
    return {
        **now,
        "fast_fatigue": either(now["fast_fatigue"], p["FATIGUE_fast_share"] * amount * effort),
        "slow_fatigue": either(now["slow_fatigue"], (1.0 - p["FATIGUE_fast_share"]) * amount * effort),
        "central_fatigue": either(now["central_fatigue"], p["FATIGUE_central"] * effort),
        # Synthesis goes on from where it is and climbs to the new level.
        "synthesis_rise": now["synthesis_rise"] + fall - now["synthesis_fall"],
        "synthesis_fall": fall,
    }


def present(start: Lesion, wave: Wave, elapsed: float, pace: Pace) -> Lesion:
    """The lesion now, from the lesion just after the last bout and the time since [s]."""
    return Lesion(
        start.membrane * exp(-elapsed * pace.membrane),
        start.sarcomere * exp(-elapsed * pace.sarcomere),
        start.dying * wave.dying_to_dying,
        start.dying * wave.dying_to_gap + start.gap * wave.gap_to_gap,
        start.dying * wave.dying_to_segment + start.gap * wave.gap_to_segment + start.segment * wave.segment_to_segment,
    )


def satellite_flows(wave: Wave, signal: float, pace: Pace) -> tuple[float, ...]:
    """Slopes of the satellite lineage, from quiescent to myocytes [1/s].

    The signal sets the *share* of the pool that wakes; a woken cell divides up to three times, each time
    less likely. M2 macrophages hurry the differentiation of cells that have stopped dividing.
    """
    wanted = pace.activation * min(1.0, signal / pace.signal_full)
    awake = pace.waking * max(0.0, wanted - (1.0 - wave.quiescent))
    # When calm, idle cells go back to their niches, and empty niches fill by self-renewal.
    calming = pace.calming * pace.calm_signal / (pace.calm_signal + signal)
    started = pace.lag * wave.waking
    out1, out2, out3 = (pace.division * cells for cells in (wave.first, wave.second, wave.third))
    p1, p2, p3 = pace.divide
    stopped = (1.0 - p1) * out1 + (1.0 - p2) * out2 + (1.0 + p3) * out3
    differentiated = pace.differentiation * (pace.differentiation_rest + wave.m2) * wave.stopped
    return (
        calming * (1.0 - wave.quiescent) - awake,
        awake - started,
        started - out1,
        2.0 * p1 * out1 - out2,
        2.0 * p2 * out2 - out3,
        stopped - differentiated - calming * wave.stopped,
        differentiated - pace.myocyte_exit * wave.myocytes,
    )


def slopes(elapsed: float, wave: Wave, start: Lesion, pace: Pace) -> tuple[float, ...]:
    """How fast every part of the wave changes now [1/s], in the order of ``Wave``."""
    lesion = present(start, wave, elapsed, pace)
    size = lesion.dying + lesion.gap + lesion.segment + pace.lesion_floor
    # Cells are counted per lesion: a dead segment is as crowded after a mild bout as after a hard one.
    clearance = pace.clearance * wave.m1 / size + pace.clearance_rest
    fusing = wave.myocytes + pace.fusion_rest * wave.quiescent
    fusion = pace.fusion * fusing / (fusing + pace.fusion_half * size)
    eaten = (lesion.gap + lesion.segment) / size
    arrived, switched = pace.monocyte_exit * wave.monocytes, pace.m1_switch * eaten * wave.m1
    signal = pace.membrane_signal * lesion.membrane + lesion.sarcomere + lesion.dying + lesion.gap + wave.alarm
    died, filled = clearance * wave.dying_to_dying, fusion * wave.dying_to_gap
    return (
        -pace.alarm * wave.alarm,
        pace.recruitment * wave.alarm - arrived,
        pace.m1_gain * arrived - switched - pace.m1_exit * wave.m1,
        pace.m2_gain * switched - pace.m2_exit * wave.m2,
        *satellite_flows(wave, signal, pace),
        -died,
        died - filled,
        filled - pace.maturation * wave.dying_to_segment,
        -fusion * wave.gap_to_gap,
        fusion * wave.gap_to_gap - pace.maturation * wave.gap_to_segment,
        -pace.maturation * wave.segment_to_segment,
        pace.leak * lesion.membrane + pace.necrosis_release * clearance * lesion.dying - pace.lymph * wave.lymph,
        pace.lymph * wave.lymph - pace.plasma * wave.plasma,
        -pace.soreness * wave.ache,
        pace.soreness * (wave.ache - wave.soreness),
    )
