"""How far a bout tires, what it starts in protein synthesis, and how fast both fade.

``f`` is always a ``Fatigue``; ``now`` holds what fades by itself, by the names of ``FADING``.
"""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple

from cellsim.biology.repair.segments import PLACE
from cellsim.language.network import Reaction, Species

# What fades by itself, and the row that says how fast.
FADING = {
    "protection": "PROTECTION_time",
    "quick_protection": "PROTECTION_quick_time",
    "worn": "DAMAGE_rest_time",
    "worn_connective": "DAMAGE_rest_time",
    "fast_fatigue": "FATIGUE_fast_time",
    "slow_fatigue": "FATIGUE_slow_time",
    "central_fatigue": "FATIGUE_central_time",
    "synthesis_fall": "SYNTHESIS_fall_time",
    "synthesis_rise": "SYNTHESIS_rise_time",
}
SAYS = {
    "protection": ("protection that hard bouts have added, for months", "Nosaka1991"),
    "quick_protection": ("protection that any lengthening has added, for a week or two", "Chen2012"),
    "worn": ("equivalent strain that fibers have gone through and not rested from", "judgement"),
    "worn_connective": ("that of connective tissue", "judgement"),
    "fast_fatigue": ("fatigue that is gone within hours", "judgement"),
    "slow_fatigue": ("fatigue that is gone within a day or two", "judgement"),
    "central_fatigue": ("fatigue of the drive to the muscle", "Thomas2018"),
    "synthesis_fall": ("call for protein synthesis that bouts have left", "Mitchell2014"),
    "synthesis_rise": ("what protein synthesis still lacks of it", "Mitchell2014"),
}
# What a bout has taught ripens into protection.
RIPENING = {"lesson": "protection", "quick_lesson": "quick_protection"}
KEPT = (*FADING, *RIPENING)
"""What goes on in a muscle that has healed."""

SPECIES = [
    *(Species(name, {}, "1", says, PLACE) for name, (says, _) in SAYS.items()),
    *(Species(name, {}, "1", f"what is yet to ripen: {SAYS[into][0]}", PLACE) for name, into in RIPENING.items()),
]
REACTIONS = [
    *(
        Reaction(f"{name}_fading", f"{name} ->", f"{name} / {row}", SAYS[name][1], "It fades by itself.")
        for name, row in FADING.items()
    ),
    *(
        Reaction(f"{name}_ripening", f"{name} -> {into}", f"{name} / PROTECTION_ripening", "Chen2013b",
                 "What was taught today protects from tomorrow on.")
        for name, into in RIPENING.items()
    ),
]  # fmt: skip


class Fatigue(NamedTuple):
    """The constants of the rules below; rows of ``recovery.toml``."""

    most: Mapping[str, float]  # metabolic fatigue of a full effort, of this person, by kind of bout [fraction]
    central: float  # central fatigue of a full effort [fraction]
    repetitions: float  # at full force, that bring 63 % of the fatigue
    easy: float  # intensity relative to capacity up to which endurance work does not tire
    hard: float  # and at which ``endurance_time`` holds
    endurance_time: float  # of hard endurance work that brings 63 % of its fatigue [s]
    fast_share: float  # of metabolic fatigue that is gone within hours
    synthesis: float  # rise of protein synthesis after a full bout [fold]
    endurance_synthesis: float  # rise after endurance work, relative to resistance work


def fatigue(sex: str, p: Mapping[str, float]) -> Fatigue:
    """The constants of a person out of the values of the tables; women tire less.

    Parameters
    ----------
    sex : female or male
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``f``

    Source
    ------
    Hakkinen1993 for women; that of the rows ``FATIGUE_*`` and ``SYNTHESIS_*``
    """
    sexes = p["FATIGUE_women"] if sex == "female" else 1.0
    return Fatigue(
        most={kind: p[f"FATIGUE_{kind}"] * sexes for kind in ("endurance", "resistance")},
        central=p["FATIGUE_central"],
        repetitions=p["FATIGUE_repetitions"],
        easy=p["FATIGUE_endurance_easy"],
        hard=p["FATIGUE_endurance_hard"],
        endurance_time=p["FATIGUE_endurance_time"],
        fast_share=p["FATIGUE_fast_share"],
        synthesis=p["SYNTHESIS_gain"],
        endurance_synthesis=p["SYNTHESIS_endurance_share"],
    )


def nearer(now: float, most: float, effort: float) -> float:
    """A loss that an effort brings nearer to the most there is of it: two efforts in a row are one of their length.

    Parameters
    ----------
    now, most : losses [fraction]
    effort : share of the way that it goes [-]

    Returns
    -------
    loss [fraction]

    Source
    ------
    none: each effort takes its share of what is left to lose
    """
    return now + max(most - now, 0.0) * effort


def share_used(dose: float, constant: float) -> float:
    """How much of a pool contractions use up.

    Parameters
    ----------
    dose : of contractions [-]
    constant : dose that uses up 63 % [-]

    Returns
    -------
    0 to 1 [-]

    Source
    ------
    judgement: each contraction takes the same share of what is left
    """
    return 1.0 - exp(-dose / constant)


def resistance(force_fraction: float, repetitions: float, f: Fatigue) -> tuple[float, float]:
    """How resistance exercise tires, and what it calls for; effort is load squared, and both saturate with repetitions.

    Parameters
    ----------
    force_fraction : load relative to the heaviest [-]
    repetitions : in all [-]
    f : constants of these rules

    Returns
    -------
    fatiguing effort, 0 to 1, and the call for protein synthesis, 1 for a full bout [-]

    Source
    ------
    Hakkinen1993 and Ferri2006 for the fatigue, Mitchell2014 for the synthesis; judgement for the curves
    """
    used = share_used(repetitions * force_fraction, f.repetitions)
    return force_fraction**2 * used, used


def endurance(duration_s: float, intensity_fraction: float, f: Fatigue) -> tuple[float, float]:
    """How endurance exercise tires, and what it calls for; easy work does not tire.

    Parameters
    ----------
    duration_s : length of the bout [s]
    intensity_fraction : intensity relative to capacity [-]
    f : constants of these rules

    Returns
    -------
    fatiguing effort, 0 to 1, and the call for protein synthesis, 1 for a full bout of resistance exercise [-]

    Source
    ------
    that of the rows ``FATIGUE_endurance*`` and ``SYNTHESIS_endurance_share``
    """
    hard_s = duration_s * max(0.0, intensity_fraction - f.easy) / (f.hard - f.easy)
    effort = share_used(hard_s, f.endurance_time)
    return effort, f.endurance_synthesis * effort


def fatigued(now: Mapping[str, float], kind: str, effort: float, stimulus: float, f: Fatigue) -> dict[str, float]:
    """What fades by itself, after the fatigue and the protein synthesis that a bout adds.

    Parameters
    ----------
    now : fast, slow and central fatigue [fraction], the two parts of protein synthesis [fold] and protection
    kind : "endurance" or "resistance"
    effort : fatiguing effort of the bout, 0 to 1 [-]
    stimulus : of protein synthesis, 1 for a full bout of resistance exercise [-]
    f : constants of these rules

    Returns
    -------
    the same, as the bout leaves it

    Source
    ------
    that of the rows ``FATIGUE_*`` and ``SYNTHESIS_gain``
    """
    effort, fall = min(1.0, effort), max(now["synthesis_fall"], f.synthesis * stimulus)
    return {
        **now,
        "fast_fatigue": nearer(now["fast_fatigue"], f.fast_share * f.most[kind], effort),
        "slow_fatigue": nearer(now["slow_fatigue"], (1.0 - f.fast_share) * f.most[kind], effort),
        "central_fatigue": nearer(now["central_fatigue"], f.central, effort),
        # Synthesis goes on from where it is and climbs to the new level.
        "synthesis_rise": now["synthesis_rise"] + fall - now["synthesis_fall"],
        "synthesis_fall": fall,
    }


def tired(force: float, now: Mapping[str, float]) -> float:
    """What fatigue leaves of a force.

    Parameters
    ----------
    force : without fatigue [any unit]
    now : what fades by itself, by name [fraction]

    Returns
    -------
    force [same unit]

    Source
    ------
    none: losses that know nothing of each other multiply
    """
    return force * (1.0 - now["fast_fatigue"]) * (1.0 - now["slow_fatigue"]) * (1.0 - now["central_fatigue"])


def protein_synthesis(now: Mapping[str, float]) -> float:
    """Synthesis of muscle protein.

    Parameters
    ----------
    now : its two parts, by name [fold]

    Returns
    -------
    synthesis [fold of rest]

    Source
    ------
    Mitchell2014
    """
    return 1.0 + now["synthesis_fall"] - now["synthesis_rise"]
