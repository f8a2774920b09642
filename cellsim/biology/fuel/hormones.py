"""Hormones that steer fuel: insulin, what opposes it as glucose falls, and the drive of work.

Insulin is secreted as glucose rises, the more so while sugar comes through the gut, and is cleared in minutes. Liver
feels it at once; muscle and fat feel what has crossed into the fluid around them, which takes about half an hour.
Counter-regulation (glucagon and growth hormone) is not followed hormone by hormone: it rises as glucose falls.
"""

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import hill, mass_action, relaxation

SPECIES = [
    Species("plasma_insulin", {}, "umol", "insulin of plasma and what is in balance with it", "plasma",
            start="Blood_insulin * Insulin_volume"),
    Species("INSULIN", {}, "umol/L", "insulin in the fluid around muscle and fat cells", "tissue",
            start="Blood_insulin"),
    Species("CATECHOLAMINES", {}, "1", "drive of work on liver, fat and pancreas, of the greatest", "plasma"),
]  # fmt: skip

DEFINITIONS = [
    Definition("insulin_blood", "plasma_insulin / Insulin_volume", "umol/L", "insulin of plasma"),
    Definition("insulin_felt", "INSULIN * insulin_sensitivity", "umol/L",
               "insulin around muscle and fat cells, as strong as a person of the reference would feel it"),
    Definition("insulin_action", hill("insulin_felt", "Insulin_K_muscle", 2), "1",
               "insulin's call on muscle to take up glucose and store it, of the greatest"),
    Definition("catecholamines", "CATECHOLAMINES", "1", "drive of catecholamines, of the greatest"),
    Definition("fat_held", "lipolysis_least + (1 - lipolysis_least) / (1 + (insulin_felt / Insulin_K_fat)**2)", "1",
               "share of lipolysis that insulin leaves"),
    Definition("liver_released", "1 / (1 + (insulin_blood * insulin_sensitivity / Insulin_K_liver)**4)", "1",
               "share of the liver's release of glucose and ketones that insulin leaves"),
    Definition("opposed", "2 / (1 + (glucose_blood / Counter_K)**4)", "1",
               "counter-regulation: 1 at Counter_K, more as glucose falls"),
    Definition("sugar_coming", "0.9 * gut_sugar * sugar_absorption_k", "umol/s", "glucose that the gut gives to blood"),
    Definition("food_coming", "sugar_coming + insulin_secretion_amino * gut_protein * gut_protein_absorption_k",
               "umol/s", "what gut tells the pancreas of: glucose, and amino acids as far as they count like it"),
    Definition("glucose_portal", "glucose_blood + sugar_coming / Portal_flow", "umol/L",
               "glucose of the blood that comes to the liver, which carries what the gut took up"),
]  # fmt: skip

REACTIONS = [
    Reaction("insulin_secretion", "-> plasma_insulin",
             "@Vmax * " + hill("glucose_blood", "@K", 4)
             + " * (1 + @incretin * food_coming) / (1 + @catecholamines * CATECHOLAMINES)",
             "DallaMan2007", "Secretion follows glucose, and sugar and protein in the gut."),
    Reaction("infusion_insulin", "-> plasma_insulin", "infused_insulin", "judgement", "Into a vein."),
    Reaction("insulin_clearance", "plasma_insulin -> ", mass_action("plasma_insulin"), "DallaMan2007",
             "By liver and kidney."),
    Reaction("insulin_crossing", "-> INSULIN", relaxation("INSULIN", "insulin_blood"), "DallaMan2007",
             "Into the fluid around cells."),
    Reaction("catecholamine_drive", "-> CATECHOLAMINES", relaxation("CATECHOLAMINES", "exertion**2"), "judgement",
             "Rises steeply with the share of the greatest power that is asked."),
]  # fmt: skip
