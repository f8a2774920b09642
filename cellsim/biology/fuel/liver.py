"""The liver: glycogen, new glucose from lactate, glycerol and amino acids, ketones, and fat from sugar.

The kidney's share of new glucose counts as the liver's.
"""

from cellsim.language.network import Definition, Reaction
from cellsim.language.ratelaws import hill, mass_action, saturation

RELEASED = "liver_released * opposed * (1 + Catecholamines_liver * CATECHOLAMINES)"

DEFINITIONS = [
    Definition("liver_filled", "liver_glycogen / (Liver_glycogen_most * Liver_volume)", "1",
               "glycogen of the liver, of the most that it holds"),
    Definition("glycogen_released", "liver_phosphorylase_Vmax * "
               + saturation("liver_filled", "liver_phosphorylase_K") + f" * {RELEASED}", "umol/s",
               "glucose out of glycogen of the liver"),
    Definition("glycogen_stored", "liver_synthase_Vmax * " + hill("glucose_portal", "liver_synthase_K_glucose", 4)
               + " * " + saturation("insulin_blood * insulin_sensitivity", "liver_synthase_K_insulin")
               + " * ramp(1 - liver_filled**4)", "umol/s", "glucose into glycogen of the liver"),
    Definition("ketones_made", "ketogenesis_k * FFA_blood * liver_released"
               " * ketogenesis_K_glycogen / (ketogenesis_K_glycogen + liver_filled)", "umol/s",
               "fatty acids that the liver turns into ketones"),
    Definition("amino_burnt", "amino_breakdown_k * amino_acids", "umol/s", "amino acids broken down"),
    Definition("glycerol_used", "gluconeogenesis_glycerol_k * glycerol_blood", "umol/s",
               "pairs of glycerol that become glucose"),
    Definition("fat_made", "lipogenesis_Vmax * insulin_action * liver_filled**4 * "
               + saturation("glucose_blood", "brain_sugar_K"), "umol/s", "fat made of glucose"),
    Definition("lactate_used", "gluconeogenesis_lactate_Vmax * "
               + saturation("lactate_tissues", "gluconeogenesis_lactate_K")
               + " * (1 + gluconeogenesis_lactate_counter * opposed * liver_released)", "umol/s",
               "pairs of lactate that become glucose"),
    Definition("glucose_made", "lactate_used + glycerol_used + 0.36 * amino_burnt", "umol/s", "new glucose"),
    Definition("liver_pairs", "10 * ketones_made + 6.13 * amino_burnt + 2 * glycerol_used + 5 * fat_made", "umol/s",
               "pairs of electrons that these hand to oxygen"),
]  # fmt: skip

REACTIONS = [
    Reaction("liver_phosphorylase", "liver_glycogen -> plasma_glucose", "glycogen_released", "Rothman1991",
             "Glycogen is broken down as insulin falls, and as glucose does."),
    Reaction("liver_synthase", "plasma_glucose -> liver_glycogen", "glycogen_stored", "Taylor1996",
             "Glycogen is filled after a meal, up to a ceiling."),
    Reaction("gluconeogenesis_lactate", "2 tissue_lactate -> liver_glycogen", "lactate_used", "Landau1996",
             "New glucose of lactate, the more so as glucose and insulin fall."),
    Reaction("gluconeogenesis_glycerol", "2 plasma_glycerol -> liver_glycogen + 2 electrons", "glycerol_used",
             "Mittendorfer2001", "New glucose of glycerol."),
    Reaction("amino_breakdown", "amino_acids -> 0.36 liver_glycogen + 2.19 carbon_dioxide + 0.65 urea + 6.13 electrons",
             "amino_burnt", "judgement", "100 g of protein leave 57 g of glucose; the rest is burnt."),
    Reaction("ketogenesis", "plasma_FFA -> 4 plasma_ketones + 10 electrons", "ketones_made", "Webber1994",
             "Ketones of fatty acids, as insulin and glycogen of the liver fall."),
    Reaction("lipogenesis", "12.5 plasma_glucose -> body_fat + 24 carbon_dioxide + 5 electrons", "fat_made",
             "Acheson1988", "Fat of sugar, once glycogen is full."),
    Reaction("liver_kept", "provision -> liver_glycogen",
             "stores_kept * (glycogen_released - glycogen_stored - glucose_made + (Liver_glycogen * Liver_volume"
             " - liver_glycogen) / standin_kept_tau)", "judgement",
             "While a person is brought to rest, the liver stays as it is after a night."),
    Reaction("kidney_glucose", "plasma_glucose -> urine_glucose", "@clearance * ramp(glucose_blood - @threshold)",
             "judgement", "Lost where glucose is above what the kidney takes back."),
    Reaction("kidney_ketones", "plasma_ketones -> urine_ketones", mass_action("ketones_blood"), "judgement",
             "A little is lost."),
]  # fmt: skip
