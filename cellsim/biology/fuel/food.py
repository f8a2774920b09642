"""Which pool each part of a meal fills, and what a mole of it weighs."""

MEAL = {
    "carbohydrate": ("stomach_carbohydrate", "Molar_glucose"),
    "protein": ("gut_protein", "Molar_amino"),
    "fat": ("gut_fat", "Molar_fat"),
}
"""Pool and row of the molar mass, by part of a meal; carbohydrate is weighed as glucose."""
