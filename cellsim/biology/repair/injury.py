"""What a bout does at once: what it breaks, how far it tires, and what it teaches.

The weakest sarcomeres pop first, and a longer stretch reaches stronger ones;
contractions use up the pool of those that can pop at all. Damage is a fraction
of one fiber's force. Rules that only multiply and divide also take whole arrays.
"""

from collections.abc import Mapping
from math import exp

from cellsim.errors import ScenarioError

ACTIVITIES = ("sedentary", "recreational", "trained")


def weak_pool(vulnerability: float, strain: float, half_strain: float, power: float) -> float:
    """Share of sarcomeres (or segments) that this strain can break at all, 0 to 1."""
    reached = vulnerability * (strain / half_strain) ** power
    return reached / (1.0 + reached)


def share_used(dose: float, constant: float) -> float:
    """How much of a pool this many contractions use up, 0 to 1."""
    return 1.0 - exp(-dose / constant)


def either(one: float, other: float) -> float:
    """Two losses, one on top of the other: never more than everything."""
    return 1.0 - (1.0 - one) * (1.0 - other)


def resting_protection(activity: str, p: Mapping[str, float]) -> float:
    """Protection that habitual activity keeps up, 0 to 1."""
    if activity not in ACTIVITIES:
        raise ScenarioError(f"'{activity}' is no level of activity. Write one of {', '.join(ACTIVITIES)}.")
    return p[f"PROTECTION_{activity}"]


def protection_gain(protection: float, new_damage: float, p: Mapping[str, float]) -> float:
    """Protection that a bout adds at once; damage of ``full_damage`` or more teaches all there is to learn."""
    return p["PROTECTION_gain"] * (1.0 - protection) * min(1.0, new_damage / p["PROTECTION_full_damage"])


def resistance_effort(force_fraction: float, repetitions: float, p: Mapping[str, float]) -> float:
    """Fatiguing effort of resistance exercise: load squared, saturating with repetitions."""
    return force_fraction**2 * share_used(repetitions * force_fraction, p["FATIGUE_repetitions"])


def endurance_effort(duration_s: float, intensity_fraction: float, p: Mapping[str, float]) -> float:
    """Fatiguing effort of endurance exercise, 0 to 1; easy work does not tire.

    Parameters
    ----------
    duration_s : length of the bout [s]
    intensity_fraction : intensity relative to capacity
    """
    easy, hard = p["FATIGUE_endurance_easy"], p["FATIGUE_endurance_hard"]
    return share_used(duration_s * max(0.0, intensity_fraction - easy) / (hard - easy), p["FATIGUE_endurance_time"])


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
