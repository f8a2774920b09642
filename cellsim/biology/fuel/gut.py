"""Food on its way in: sugar from stomach to plasma, fat to fat tissue, protein to amino acids."""

from cellsim.language.network import Reaction
from cellsim.language.ratelaws import mass_action, michaelis_menten

REACTIONS = [
    Reaction("gastric_emptying", "stomach_carbohydrate -> gut_sugar",
             michaelis_menten("stomach_carbohydrate", Km="@K") + " / (1 + gut_fat / @brake)", "DallaMan2007",
             "The stomach lets go evenly while it is full, and slower while there is fat in the gut."),
    Reaction("sugar_absorption", "gut_sugar -> 0.9 plasma_glucose + 0.2 tissue_lactate", mass_action("gut_sugar"),
             "DallaMan2007", "Absorbed within the half hour; a tenth reaches blood as lactate."),
    Reaction("gut_fat_absorption", "gut_fat -> body_fat", mass_action("gut_fat"), "judgement",
             "Fat goes to fat tissue within hours."),
    Reaction("gut_protein_absorption", "gut_protein -> amino_acids", mass_action("gut_protein"), "judgement",
             "Protein becomes amino acids within hours."),
    Reaction("infusion_glucose", "provision -> plasma_glucose", "infused_glucose", "judgement", "Into a vein."),
]  # fmt: skip
