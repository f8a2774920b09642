"""What people eat who have no meal written: three meals a day by the clock, as large as their bodies ask."""

from dataclasses import dataclass

from cellsim.biology.people.subjects import table

MEALS = ("breakfast", "lunch", "dinner")
DAY = 86400.0
GRAM = 1000.0  # in one kg


@dataclass(frozen=True)
class Usual:
    """A meal of habit: its name, the time of day [s from midnight], and its share of the day's food."""

    name: str
    clock_s: float
    share: float


def usual_meals() -> tuple[Usual, ...]:
    """The meals of a usual day, in order (Kant 2018)."""
    rows = table()
    return tuple(
        Usual(name, rows[f"{name.capitalize()}_clock"].value, rows[f"{name.capitalize()}_share"].value)
        for name in MEALS
    )


def usual_day(mass_kg: float) -> dict[str, float]:
    """What a person eats in a usual day.

    Parameters
    ----------
    mass_kg : of the person [kg]

    Returns
    -------
    carbohydrate, protein and fat [g]

    Source
    ------
    Yancy2014, as the rows ``Food_*`` have it
    """
    rows = table()
    return {name: rows[f"Food_{name}"].value * DAY * mass_kg * GRAM for name in ("carbohydrate", "protein", "fat")}
