"""Carbohydrate in the gut: how fast it leaves, and how muscle feels what leaves.

What is held is that of a body of reference mass, like all else in the person.
"""

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import saturation

CARBOHYDRATE = "gut_carbohydrate"
SUGAR = {"carbohydrate": 1}

SPECIES = [
    Species(CARBOHYDRATE, SUGAR, "kg", "carbohydrate eaten and still in the gut", "gut"),
    Species("absorbed_carbohydrate", SUGAR, "kg", "carbohydrate absorbed", "elsewhere", ledger=True),
]

DEFINITIONS = [
    Definition("carbohydrate_out", f"{CARBOHYDRATE} / Meal_gut_time / Reference_mass", "kg/kg/s",
               "carbohydrate that leaves the gut, per kg of body mass"),
    # 1 at the mean output of a protocol with 1.6 g/kg at 0 and at 2 h; it levels off
    Definition("fed", f"{saturation('carbohydrate_out', 'Meal_half')} * (Meal_half + Meal_reference) / Meal_reference",
               "1", "signal to muscle to take up glucose and store glycogen"),
]  # fmt: skip

REACTIONS = [
    Reaction("gut_emptying", f"{CARBOHYDRATE} -> absorbed_carbohydrate", f"{CARBOHYDRATE} / Meal_gut_time", "Flynn2020",
             "Carbohydrate leaves the gut in hours."),
]  # fmt: skip
