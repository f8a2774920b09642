"""Carbohydrate in the gut: how fast it leaves, and how muscle feels what leaves. ``g`` is always a ``Gut``."""

from collections.abc import Mapping
from math import exp
from typing import NamedTuple


class Gut(NamedTuple):
    """The constants of the rules below; rows of ``uptake.toml`` under [Meal]."""

    time: float  # in which carbohydrate leaves the gut [s]
    half: float  # carbohydrate leaving the gut at which its signal is half of the most [kg per kg body mass and s]
    reference: float  # carbohydrate leaving the gut at which the signal is 1 [kg per kg body mass and s]


def gut(p: Mapping[str, float]) -> Gut:
    """The constants out of the values of the tables."""
    return Gut(p["Meal_gut_time"], p["Meal_half"], p["Meal_reference"])


def left(eaten: float, passed_s: float, g: Gut) -> float:
    """What is left in the gut a time after it was eaten [s], in the unit of what was eaten."""
    return eaten * exp(-passed_s / g.time)


def leaving(held: float, mass_kg: float, g: Gut) -> float:
    """How fast it leaves a gut that holds so much of it [kg], of a person of a mass [kg per kg and s]."""
    return held / g.time / mass_kg


def fed(carbohydrate: float, g: Gut) -> float:
    """Muscle's signal to take up glucose, from carbohydrate leaving the gut [kg per kg body mass and s].

    1 at the mean output of a protocol with 1.6 g/kg at 0 and at 2 h; it levels off. Source: Flynn2020.
    """
    return carbohydrate / (g.half + carbohydrate) * (g.half + g.reference) / g.reference
