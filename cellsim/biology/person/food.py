"""What people eat who have no meal written: three meals a day by the clock, as large as their bodies ask."""

from collections.abc import Mapping
from dataclasses import dataclass

from cellsim.biology.people.subjects import PEOPLE
from cellsim.language.parameters import Parameter

MEALS = ("breakfast", "lunch", "dinner")
DAY = 86400.0
GRAM = 1000.0  # in one kg
KILOJOULES = {"carbohydrate": 17.0, "protein": 17.0, "fat": 37.0}  # in one g


@dataclass(frozen=True)
class Usual:
    """A meal of habit: its name, the time of day [s from midnight], and its share of the day's food."""

    name: str
    clock_s: float
    share: float


def usual_meals(rows: Mapping[str, Parameter] = PEOPLE.rows) -> tuple[Usual, ...]:
    """The meals of a usual day, in order.

    Parameters
    ----------
    rows : of a model; those of ``subjects.toml`` unless given

    Returns
    -------
    breakfast, lunch and dinner

    Source
    ------
    Kant2018, as the rows ``Breakfast_*``, ``Lunch_*`` and ``Dinner_*`` have it
    """
    return tuple(
        Usual(name, rows[f"{name.capitalize()}_clock"].value, rows[f"{name.capitalize()}_share"].value)
        for name in MEALS
    )


def usual_day(mass_kg: float, rows: Mapping[str, Parameter] = PEOPLE.rows) -> dict[str, float]:
    """What a person eats in a usual day.

    Parameters
    ----------
    mass_kg : of the person [kg]
    rows : of a model; those of ``subjects.toml`` unless given

    Returns
    -------
    carbohydrate, protein and fat [g]

    Source
    ------
    Yancy2014, as the rows ``Food_*`` have it
    """
    return {name: rows[f"Food_{name}"].value * DAY * mass_kg * GRAM for name in ("carbohydrate", "protein", "fat")}


def eaten_in_a_day(mass_kg: float, energy: float, rows: Mapping[str, Parameter] = PEOPLE.rows) -> dict[str, float]:
    """What somebody eats by habit who eats a share of the energy that they need; protein stays what it is.

    Parameters
    ----------
    mass_kg : of the person [kg]
    energy : that is eaten, of what is needed [-]
    rows : of a model; those of ``subjects.toml`` unless given

    Returns
    -------
    carbohydrate, protein and fat [g]

    Source
    ------
    judgement: who eats less leaves out carbohydrate and fat alike
    """
    usual = usual_day(mass_kg, rows)
    if energy == 1.0:
        return usual
    whole = sum(KILOJOULES[name] * grams for name, grams in usual.items())
    kept = KILOJOULES["protein"] * usual["protein"]
    left = max(energy * whole - kept, 0.0) / (whole - kept)
    return {name: grams if name == "protein" else left * grams for name, grams in usual.items()}
