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
    """The constants out of the values of the tables.

    Parameters
    ----------
    p : value of every parameter [cellsim's own units]

    Returns
    -------
    all that the rules below take as ``g``

    Source
    ------
    that of the rows ``Meal_*``
    """
    return Gut(p["Meal_gut_time"], p["Meal_half"], p["Meal_reference"])


def left(eaten: float, passed_s: float, g: Gut) -> float:
    """What is left in the gut a time after it was eaten.

    Parameters
    ----------
    eaten : [any unit]
    passed_s : since then [s]
    g : constants of these rules

    Returns
    -------
    what is left [same unit]

    Source
    ------
    that of the row ``Meal_gut_time``
    """
    return eaten * exp(-passed_s / g.time)


def leaving(held: float, mass_kg: float, g: Gut) -> float:
    """How fast carbohydrate leaves a gut.

    Parameters
    ----------
    held : in it [kg]
    mass_kg : of the person [kg]
    g : constants of these rules

    Returns
    -------
    per kg of body mass [kg/kg/s]

    Source
    ------
    that of the row ``Meal_gut_time``
    """
    return held / g.time / mass_kg


def fed(carbohydrate: float, g: Gut) -> float:
    """Muscle's signal to take up glucose.

    1 at the mean output of a protocol with 1.6 g/kg at 0 and at 2 h; it levels off.

    Parameters
    ----------
    carbohydrate : that leaves the gut, per kg of body mass [kg/kg/s]
    g : constants of these rules

    Returns
    -------
    signal [-]

    Source
    ------
    Flynn2020; that of the rows ``Meal_half`` and ``Meal_reference``
    """
    return carbohydrate / (g.half + carbohydrate) * (g.half + g.reference) / g.reference
