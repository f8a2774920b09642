"""Who burns what outside the working muscle: brain, blood cells, heart, resting muscle and the rest.

All together take the oxygen of a resting body outside the working muscle. The brain burns glucose, and ketones as far
as there are some. The rest burns ketones and lactate as they come, and shares what is left between glucose and fatty
acids: more glucose where insulin acts, more fat where fatty acids are many (Randle's cycle).
"""

from cellsim.language.network import Definition, Reaction
from cellsim.language.ratelaws import mass_action, saturation

DEFINITIONS = [
    Definition("resting_pairs", "2 * Work_oxygen_elsewhere * Scale_gas * Reference_mass", "umol/s",
               "pairs of electrons that a resting body hands to oxygen outside the working muscle"),
    Definition("brain_ketones", "brain_ketone_Vmax * " + saturation("ketones_blood", "brain_ketone_K"), "umol/s",
               "ketones that the brain burns"),
    Definition("brain_glucose", "(Brain_glucose - 0.75 * brain_ketones) * "
               + saturation("glucose_blood", "brain_sugar_K"), "umol/s",
               "glucose that the brain burns; nine pairs of a ketone spare twelve of glucose"),
    Definition("pairs_wanted", "ramp(resting_pairs - liver_pairs - 9 * brain_ketones - 12 * brain_glucose)", "umol/s",
               "pairs that are left for all tissues but brain and liver"),
    Definition("ketones_burnt", "pairs_wanted / 9 * " + saturation("ketones_blood", "tissue_ketone_K"), "umol/s",
               "ketones burnt"),
    Definition("pairs_shared", "pairs_wanted - 9 * ketones_burnt", "umol/s",
               "pairs for which glucose, lactate and fatty acids compete"),
    Definition("sugar_pull", "glucose_blood / tissue_sugar_K * (1 + tissue_sugar_insulin * insulin_action)", "1",
               "pull of glucose"),
    Definition("lactate_pull", "lactate_tissues / tissue_lactate_K", "1", "pull of lactate"),
    Definition("fat_pull", "FFA_blood / tissue_fat_K", "1", "pull of fatty acids"),
    Definition("pairs_each", "pairs_shared / (sugar_pull + lactate_pull + fat_pull)", "umol/s",
               "pairs for a pull of 1"),
]  # fmt: skip

REACTIONS = [
    Reaction("brain_ketone", "plasma_ketones -> 4 carbon_dioxide + 9 electrons", "brain_ketones", "Cahill2006",
             "The brain takes ketones as they come."),
    Reaction("brain_sugar", "plasma_glucose -> 6 carbon_dioxide + 12 electrons", "brain_glucose", "Cahill2006",
             "And glucose for the rest."),
    Reaction("cell_glycolysis", "plasma_glucose -> 2 tissue_lactate",
             "@Vmax * " + saturation("glucose_blood", "brain_sugar_K"), "Cahill2006",
             "Red cells, skin and the marrow of the kidney make lactate."),
    Reaction("tissue_ketone", "plasma_ketones -> 4 carbon_dioxide + 9 electrons", "ketones_burnt", "Webber1994",
             "Heart and other tissues burn ketones."),
    Reaction("tissue_sugar", "plasma_glucose -> 6 carbon_dioxide + 12 electrons", "pairs_each * sugar_pull / 12",
             "Rizza1981", "They share the rest between glucose, the more where insulin acts,"),
    Reaction("lactate_burnt", "tissue_lactate -> 3 carbon_dioxide + 6 electrons", "pairs_each * lactate_pull / 6",
             "Woll1979", "lactate,"),
    Reaction("tissue_fat", "plasma_FFA -> 16 carbon_dioxide + 46 electrons", "pairs_each * fat_pull / 46",
             "Webber1994", "and fatty acids."),
    Reaction("lipolysis", "body_fat -> 3 plasma_FFA + plasma_glycerol",
             "lipolysis_fold * @Vmax * fat_held * opposed / (1 + ketones_blood / @K_ketones)"
             " * (1 + Catecholamines_fat * CATECHOLAMINES)",
             "Mittendorfer2001", "Fat tissue lets fatty acids go where insulin is low."),
    Reaction("esterification", "3 plasma_FFA + 0.5 plasma_glucose + electrons -> body_fat",
             "@k * FFA_blood**2 / @reference * " + saturation("glucose_blood", "brain_sugar_K"), "Jensen2001",
             "Some of them go back."),
    Reaction("proteolysis", "body_protein -> amino_acids", "@rate", "judgement", "Protein is taken apart"),
    Reaction("protein_synthesis", "amino_acids -> body_protein", mass_action("amino_acids"), "judgement",
             "and put together again."),
]  # fmt: skip
