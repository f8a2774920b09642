# ruff: noqa
"""The equations of the network, written by "cellsim emit". Change the network, not this file.

y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.
species.ATP is the place of ATP in the first, and so on; slope.ATP_by_ADP that of the slope of ATP's change.
"""

from cellsim.kinetics.plain import exp, kernel, log, places, ramp, sqrt, step

SPECIES = (
    "gut_NMN",
    "gut_NR",
    "gut_NAM",
    "gut_NA",
    "gut_TRP",
    "colon_amides",
    "colon_NA",
    "liver_NA",
    "liver_NAM",
    "liver_NAD",
    "plasma_NAD",
    "plasma_NMN",
    "plasma_NR",
    "plasma_NA",
    "plasma_NAM",
    "plasma_MeNAM",
    "plasma_PY2",
    "plasma_PY4",
    "red_NaAD",
    "red_NAD",
    "white_NaAD",
    "white_NAD",
    "tissue_NAD",
    "muscle_NAM",
    "muscle_NR",
    "muscle_NA",
    "muscle_MeNAM",
    "muscle_NAD",
    "urine_NAM",
    "urine_NA",
    "urine_NR",
    "urine_NUA",
    "urine_MeNAM",
    "urine_PY2",
    "urine_PY4",
    "feces",
    "elsewhere",
    "muscle_inside",
    "diet",
    "given",
    "blood_LAC",
    "muscle_LAC",
    "stomach_carbohydrate",
    "gut_sugar",
    "gut_fat",
    "gut_protein",
    "plasma_glucose",
    "tissue_lactate",
    "plasma_FFA",
    "plasma_glycerol",
    "plasma_ketones",
    "amino_acids",
    "liver_glycogen",
    "muscle_fat",
    "body_fat",
    "body_protein",
    "carbon_dioxide",
    "electrons",
    "urea",
    "urine_glucose",
    "urine_ketones",
    "muscle_glucose",
    "muscle_burnt",
    "other_glycogen",
    "provision",
    "bicarbonate",
    "freed_carbon_dioxide",
    "plasma_insulin",
    "INSULIN",
    "CATECHOLAMINES",
    "muscle_glycogen",
    "DOSE",
    "CALL",
    "PLASMA",
    "RED_CELLS",
    "HEART",
    "SESSIONS",
)

MOVING = ()

DEFINITIONS = (
    "NA_liver",
    "NAM_liver",
    "NAD_plasma",
    "NMN_plasma",
    "NR_plasma",
    "NA_plasma",
    "NAM_plasma",
    "MeNAM_plasma",
    "PY2_plasma",
    "PY4_plasma",
    "muscle_water",
    "NAM_muscle",
    "NR_muscle",
    "MeNAM_muscle",
    "lactate_blood",
    "glucose_blood",
    "lactate_tissues",
    "FFA_blood",
    "glycerol_blood",
    "ketones_blood",
    "amino_level",
    "standin_water",
    "bicarbonate_blood",
    "acid_buffered",
    "bicarbonate_left",
    "insulin_blood",
    "insulin_felt",
    "insulin_action",
    "catecholamines",
    "fat_held",
    "liver_released",
    "opposed",
    "sugar_coming",
    "food_coming",
    "glucose_portal",
    "liver_filled",
    "glycogen_released",
    "glycogen_stored",
    "ketones_made",
    "amino_burnt",
    "glycerol_used",
    "fat_made",
    "lactate_used",
    "glucose_made",
    "liver_pairs",
    "resting_pairs",
    "brain_ketones",
    "brain_glucose",
    "pairs_wanted",
    "ketones_burnt",
    "pairs_shared",
    "sugar_pull",
    "lactate_pull",
    "fat_pull",
    "pairs_each",
    "blood_fold",
    "carried_fold",
    "stroke_fold",
    "carried_gain",
    "oxygen_fold",
    "oxygen_gain",
    "heart_load",
    "dose_felt",
    "red_built",
    "red_kept",
    "heart_built",
    "heart_kept",
)

REACTIONS = (
    "diet_NAM",
    "diet_NA",
    "diet_NR",
    "diet_TRP",
    "gut_transit_NMN",
    "gut_transit_NR",
    "gut_transit_NAM",
    "gut_transit_NA",
    "gut_CD73",
    "gut_SLC12A8",
    "gut_PNP",
    "gut_NR_kept",
    "gut_NR_whole",
    "gut_NR_cut",
    "gut_NAM_absorption",
    "gut_NA_absorption",
    "liver_QPRT",
    "gut_TRP_elsewhere",
    "microbes_nicotinamidase",
    "colon_amides_absorbed",
    "colon_NA_absorbed",
    "colon_amides_lost",
    "colon_NA_lost",
    "gut_secretion",
    "liver_NA_flow",
    "liver_NAPRT",
    "liver_glycine",
    "liver_consumers",
    "liver_NAMPT",
    "liver_NNMT",
    "liver_NAM_exchange",
    "plasma_CD38",
    "plasma_CD38_NMN",
    "plasma_NPP",
    "plasma_CD73",
    "plasma_PNP",
    "oxidase_PY2",
    "oxidase_PY4",
    "kidney_NAM",
    "kidney_NA",
    "kidney_NR",
    "kidney_MeNAM",
    "kidney_PY2",
    "kidney_PY4",
    "infusion_NMN",
    "infusion_NR",
    "infusion_NAD",
    "red_NAPRT",
    "red_NADSYN",
    "red_NAMPT",
    "red_consumers",
    "white_NAPRT",
    "white_NADSYN",
    "white_NAMPT",
    "white_consumers",
    "white_NRK",
    "tissue_NAMPT",
    "tissue_NRK",
    "tissue_NAPRT",
    "tissue_consumers",
    "tissue_NAD_release",
    "tissue_NR_release",
    "muscle_NAM_crossing",
    "muscle_NR_crossing",
    "muscle_NA_crossing",
    "muscle_MeNAM_crossing",
    "muscle_NAMPT",
    "muscle_consumers",
    "muscle_foreseen",
    "muscle_NNMT",
    "muscle_NR_use",
    "muscle_NA_use",
    "lactate_clearance",
    "lactate_at_rest",
    "lactate_foreseen",
    "gastric_emptying",
    "sugar_absorption",
    "gut_fat_absorption",
    "gut_protein_absorption",
    "infusion_glucose",
    "insulin_secretion",
    "infusion_insulin",
    "insulin_clearance",
    "insulin_crossing",
    "catecholamine_drive",
    "liver_phosphorylase",
    "liver_synthase",
    "gluconeogenesis_lactate",
    "gluconeogenesis_glycerol",
    "amino_breakdown",
    "ketogenesis",
    "lipogenesis",
    "liver_kept",
    "kidney_glucose",
    "kidney_ketones",
    "brain_ketone",
    "brain_sugar",
    "cell_glycolysis",
    "tissue_ketone",
    "tissue_sugar",
    "lactate_burnt",
    "tissue_fat",
    "lipolysis",
    "esterification",
    "proteolysis",
    "protein_synthesis",
    "standin_uptake",
    "standin_burns",
    "standin_burns_fat",
    "standin_kept",
    "lactate_kept",
    "muscle_fat_uptake",
    "muscle_fat_foreseen",
    "muscle_fat_kept",
    "muscle_burning",
    "muscle_glucose_foreseen",
    "bicarbonate_buffering",
    "circulation_loaded",
    "circulation_calmed",
    "weekly_call",
    "plasma_volume",
    "red_cells",
    "heart_size",
    "sessions_fading",
)

ARGUMENTS = (
    "Liver_volume",
    "Spread_NAD",
    "Spread_NR",
    "Spread_NA",
    "Spread_NAM",
    "Spread_MeNAM",
    "Spread_pyridones",
    "Muscle_water",
    "Lactate_volume",
    "Glucose_volume",
    "Lactate_spread",
    "FFA_volume",
    "Ketone_volume",
    "Amino_pool",
    "Reference_mass",
    "Work_active_muscle",
    "Bicarbonate_volume",
    "Bicarbonate_share",
    "Bicarbonate_spared",
    "Lactate_blood_rest",
    "Bicarbonate_rest",
    "Insulin_volume",
    "Insulin_K_muscle",
    "lipolysis_least",
    "Insulin_K_fat",
    "Insulin_K_liver",
    "Counter_K",
    "sugar_absorption_k",
    "gut_protein_absorption_k",
    "insulin_secretion_amino",
    "Portal_flow",
    "Liver_glycogen_most",
    "Catecholamines_liver",
    "liver_phosphorylase_Vmax",
    "liver_phosphorylase_K",
    "liver_synthase_Vmax",
    "liver_synthase_K_insulin",
    "liver_synthase_K_glucose",
    "ketogenesis_K_glycogen",
    "ketogenesis_k",
    "amino_breakdown_k",
    "gluconeogenesis_glycerol_k",
    "lipogenesis_Vmax",
    "brain_sugar_K",
    "gluconeogenesis_lactate_Vmax",
    "gluconeogenesis_lactate_K",
    "gluconeogenesis_lactate_counter",
    "Scale_gas",
    "Work_oxygen_elsewhere",
    "brain_ketone_Vmax",
    "brain_ketone_K",
    "Brain_glucose",
    "tissue_ketone_K",
    "tissue_sugar_K",
    "tissue_sugar_insulin",
    "tissue_lactate_K",
    "tissue_fat_K",
    "Blood_volume_plasma",
    "Blood_volume_red",
    "Stroke_blood",
    "Stroke_viscosity",
    "red_cells_unloading",
    "red_cells_gain",
    "Keeping_fold",
    "heart_size_unloading",
    "heart_size_gain",
    "Diet_NAM",
    "Diet_NA",
    "Diet_NR",
    "Diet_TRP",
    "Gut_transit",
    "gut_CD73_k",
    "gut_SLC12A8_k",
    "gut_PNP_k",
    "gut_NR_absorption_k",
    "Liver_NR_kept",
    "Liver_NR_escape",
    "gut_NAM_absorption_k",
    "gut_NA_absorption_k",
    "liver_QPRT_k",
    "Diet_TRP_elsewhere",
    "microbes_nicotinamidase_Vmax",
    "microbes_nicotinamidase_K",
    "Colon_amide_absorption",
    "Colon_NA_absorption",
    "Colon_feces",
    "Gut_secretion",
    "Liver_flow",
    "liver_NAPRT_Vmax",
    "liver_NAPRT_K",
    "liver_glycine_Vmax",
    "liver_glycine_K",
    "liver_consumers_k",
    "liver_NAMPT_Vmax",
    "liver_NAMPT_K",
    "liver_NNMT_Vmax",
    "liver_NNMT_Km",
    "liver_NNMT_Ki",
    "Liver_NAM_exchange",
    "plasma_CD38_Vmax",
    "plasma_CD38_Km",
    "plasma_CD38_NMN_Km",
    "plasma_CD38_NMN_ratio",
    "plasma_NPP_Vmax",
    "plasma_NPP_Km",
    "plasma_CD73_Vmax",
    "plasma_CD73_Km",
    "plasma_PNP_k",
    "oxidase_PY2_k",
    "oxidase_PY4_k",
    "Kidney_NAM",
    "Kidney_NA",
    "Kidney_NR",
    "Kidney_MeNAM",
    "Kidney_PY2",
    "Kidney_PY4",
    "red_NAPRT_Vmax",
    "red_NAPRT_K",
    "red_NADSYN_k",
    "red_NAMPT_Vmax",
    "red_NAMPT_K",
    "red_consumers_k",
    "white_NAPRT_Vmax",
    "white_NAPRT_K",
    "white_NADSYN_k",
    "white_NAMPT_Vmax",
    "white_NAMPT_K",
    "white_consumers_k",
    "white_NRK_k",
    "tissue_NAMPT_Vmax",
    "tissue_NAMPT_K",
    "tissue_NRK_k",
    "tissue_NAPRT_k",
    "tissue_consumers_k",
    "tissue_NAD_release_k",
    "tissue_NR_release_k",
    "NAM_crossing_k",
    "NR_crossing_k",
    "NA_crossing_k",
    "MeNAM_crossing_k",
    "muscle_NAMPT_Vmax",
    "muscle_NAMPT_K",
    "muscle_consumers_k",
    "NNMT_rate",
    "Muscle_uptake_k",
    "lactate_clearance_Vmax",
    "lactate_clearance_Km",
    "Lactate_trace",
    "gastric_emptying_Vmax",
    "gastric_emptying_brake",
    "gastric_emptying_K",
    "gut_fat_absorption_k",
    "insulin_secretion_Vmax",
    "insulin_secretion_catecholamines",
    "insulin_secretion_incretin",
    "insulin_secretion_K",
    "insulin_clearance_k",
    "insulin_crossing_tau",
    "catecholamine_drive_tau",
    "standin_kept_tau",
    "Liver_glycogen",
    "kidney_glucose_clearance",
    "kidney_glucose_threshold",
    "kidney_ketones_k",
    "cell_glycolysis_Vmax",
    "Catecholamines_fat",
    "lipolysis_K_ketones",
    "lipolysis_Vmax",
    "esterification_reference",
    "esterification_k",
    "proteolysis_rate",
    "protein_synthesis_k",
    "standin_uptake_basal",
    "standin_uptake_K",
    "standin_uptake_insulin",
    "Standin_most",
    "standin_burns_rate",
    "standin_burns_fat_rate",
    "Muscle_fat",
    "Standin_glycogen",
    "lactate_kept_Vmax",
    "lactate_kept_K",
    "muscle_fat_uptake_k",
    "muscle_fat_foreseen_share",
    "muscle_fat_foreseen_K",
    "muscle_fat_kept_k",
    "bicarbonate_buffering_tau",
    "bicarbonate_buffering_back",
    "Dose_half",
    "Dose_memory",
    "weekly_call_tau",
    "plasma_volume_tau",
    "plasma_volume_unloading",
    "plasma_volume_gain",
    "red_cells_tau_off",
    "red_cells_tau_on",
    "heart_size_tau_off",
    "heart_size_tau_on",
    "Practice_tau",
    "alone",
    "muscle_share",
    "muscle_makes_NAM",
    "muscle_takes_NAM",
    "niacin",
    "infused_NMN",
    "infused_NR",
    "infused_NAD",
    "gut_CD73_level",
    "gut_SLC12A8_level",
    "gut_PNP_level",
    "gut_NR_absorption_level",
    "gut_NAM_absorption_level",
    "gut_NA_absorption_level",
    "liver_QPRT_level",
    "microbes_nicotinamidase_level",
    "liver_NAPRT_level",
    "liver_glycine_level",
    "liver_consumers_level",
    "liver_NAMPT_level",
    "liver_NNMT_level",
    "plasma_CD38_level",
    "plasma_NPP_level",
    "plasma_CD73_level",
    "plasma_PNP_level",
    "oxidase_PY2_level",
    "oxidase_PY4_level",
    "red_NAPRT_level",
    "red_NADSYN_level",
    "red_NAMPT_level",
    "red_consumers_level",
    "white_NAPRT_level",
    "white_NADSYN_level",
    "white_NAMPT_level",
    "white_consumers_level",
    "white_NRK_level",
    "tissue_NAMPT_level",
    "tissue_NRK_level",
    "tissue_NAPRT_level",
    "tissue_consumers_level",
    "tissue_NAD_release_level",
    "tissue_NR_release_level",
    "working_water",
    "muscle_gives_LAC",
    "muscle_rests_LAC",
    "clearance_fold",
    "insulin_sensitivity",
    "lipolysis_fold",
    "exertion",
    "stores_kept",
    "muscle_takes_glucose",
    "muscle_burns_fat",
    "infused_glucose",
    "infused_insulin",
    "habit_CALL",
    "habit_loading",
    "oxygen_at_start",
    "carried_at_start",
)

SLOPES = (
    ("gut_NMN", "gut_NMN"),
    ("gut_NR", "gut_NMN"),
    ("gut_NR", "gut_NR"),
    ("gut_NAM", "gut_NR"),
    ("gut_NAM", "gut_NAM"),
    ("gut_NA", "gut_NA"),
    ("gut_TRP", "gut_TRP"),
    ("colon_amides", "gut_NMN"),
    ("colon_amides", "gut_NR"),
    ("colon_amides", "gut_NAM"),
    ("colon_amides", "colon_amides"),
    ("colon_amides", "plasma_NAM"),
    ("colon_NA", "gut_NA"),
    ("colon_NA", "colon_amides"),
    ("colon_NA", "colon_NA"),
    ("liver_NA", "gut_NA"),
    ("liver_NA", "colon_NA"),
    ("liver_NA", "liver_NA"),
    ("liver_NA", "plasma_NA"),
    ("liver_NAM", "gut_NR"),
    ("liver_NAM", "liver_NAM"),
    ("liver_NAM", "liver_NAD"),
    ("liver_NAM", "plasma_NAM"),
    ("liver_NAM", "plasma_MeNAM"),
    ("liver_NAD", "gut_NR"),
    ("liver_NAD", "gut_TRP"),
    ("liver_NAD", "liver_NA"),
    ("liver_NAD", "liver_NAM"),
    ("liver_NAD", "liver_NAD"),
    ("plasma_NAD", "plasma_NAD"),
    ("plasma_NAD", "tissue_NAD"),
    ("plasma_NMN", "gut_NMN"),
    ("plasma_NMN", "plasma_NAD"),
    ("plasma_NMN", "plasma_NMN"),
    ("plasma_NR", "gut_NR"),
    ("plasma_NR", "plasma_NMN"),
    ("plasma_NR", "plasma_NR"),
    ("plasma_NR", "tissue_NAD"),
    ("plasma_NR", "muscle_NR"),
    ("plasma_NA", "liver_NA"),
    ("plasma_NA", "plasma_NA"),
    ("plasma_NAM", "gut_NAM"),
    ("plasma_NAM", "colon_amides"),
    ("plasma_NAM", "liver_NAM"),
    ("plasma_NAM", "plasma_NAD"),
    ("plasma_NAM", "plasma_NMN"),
    ("plasma_NAM", "plasma_NR"),
    ("plasma_NAM", "plasma_NAM"),
    ("plasma_NAM", "red_NAD"),
    ("plasma_NAM", "white_NAD"),
    ("plasma_NAM", "tissue_NAD"),
    ("plasma_NAM", "muscle_NAM"),
    ("plasma_MeNAM", "liver_NAM"),
    ("plasma_MeNAM", "plasma_MeNAM"),
    ("plasma_MeNAM", "muscle_MeNAM"),
    ("plasma_PY2", "plasma_MeNAM"),
    ("plasma_PY2", "plasma_PY2"),
    ("plasma_PY4", "plasma_MeNAM"),
    ("plasma_PY4", "plasma_PY4"),
    ("red_NaAD", "plasma_NA"),
    ("red_NaAD", "red_NaAD"),
    ("red_NAD", "plasma_NAM"),
    ("red_NAD", "red_NaAD"),
    ("red_NAD", "red_NAD"),
    ("white_NaAD", "plasma_NA"),
    ("white_NaAD", "white_NaAD"),
    ("white_NAD", "plasma_NR"),
    ("white_NAD", "plasma_NAM"),
    ("white_NAD", "white_NaAD"),
    ("white_NAD", "white_NAD"),
    ("tissue_NAD", "plasma_NR"),
    ("tissue_NAD", "plasma_NA"),
    ("tissue_NAD", "plasma_NAM"),
    ("tissue_NAD", "tissue_NAD"),
    ("muscle_NAM", "plasma_NAM"),
    ("muscle_NAM", "muscle_NAM"),
    ("muscle_NAM", "muscle_NAD"),
    ("muscle_NR", "plasma_NR"),
    ("muscle_NR", "muscle_NR"),
    ("muscle_NA", "plasma_NA"),
    ("muscle_NA", "muscle_NA"),
    ("muscle_MeNAM", "plasma_MeNAM"),
    ("muscle_MeNAM", "muscle_NAM"),
    ("muscle_MeNAM", "muscle_MeNAM"),
    ("muscle_NAD", "muscle_NAM"),
    ("muscle_NAD", "muscle_NR"),
    ("muscle_NAD", "muscle_NA"),
    ("muscle_NAD", "muscle_NAD"),
    ("urine_NAM", "plasma_NAM"),
    ("urine_NAM", "urine_NAM"),
    ("urine_NA", "plasma_NA"),
    ("urine_NA", "urine_NA"),
    ("urine_NR", "plasma_NR"),
    ("urine_NR", "urine_NR"),
    ("urine_NUA", "liver_NA"),
    ("urine_NUA", "urine_NUA"),
    ("urine_MeNAM", "plasma_MeNAM"),
    ("urine_MeNAM", "urine_MeNAM"),
    ("urine_PY2", "plasma_PY2"),
    ("urine_PY2", "urine_PY2"),
    ("urine_PY4", "plasma_PY4"),
    ("urine_PY4", "urine_PY4"),
    ("feces", "colon_amides"),
    ("feces", "colon_NA"),
    ("feces", "feces"),
    ("elsewhere", "gut_TRP"),
    ("elsewhere", "elsewhere"),
    ("muscle_inside", "muscle_NAM"),
    ("muscle_inside", "muscle_inside"),
    ("diet", "diet"),
    ("given", "given"),
    ("blood_LAC", "blood_LAC"),
    ("blood_LAC", "tissue_lactate"),
    ("muscle_LAC", "muscle_LAC"),
    ("stomach_carbohydrate", "stomach_carbohydrate"),
    ("stomach_carbohydrate", "gut_fat"),
    ("gut_sugar", "stomach_carbohydrate"),
    ("gut_sugar", "gut_sugar"),
    ("gut_sugar", "gut_fat"),
    ("gut_fat", "gut_fat"),
    ("gut_protein", "gut_protein"),
    ("plasma_glucose", "gut_sugar"),
    ("plasma_glucose", "plasma_glucose"),
    ("plasma_glucose", "tissue_lactate"),
    ("plasma_glucose", "plasma_FFA"),
    ("plasma_glucose", "plasma_glycerol"),
    ("plasma_glucose", "plasma_ketones"),
    ("plasma_glucose", "amino_acids"),
    ("plasma_glucose", "liver_glycogen"),
    ("plasma_glucose", "plasma_insulin"),
    ("plasma_glucose", "INSULIN"),
    ("plasma_glucose", "CATECHOLAMINES"),
    ("plasma_glucose", "muscle_glycogen"),
    ("tissue_lactate", "blood_LAC"),
    ("tissue_lactate", "gut_sugar"),
    ("tissue_lactate", "plasma_glucose"),
    ("tissue_lactate", "tissue_lactate"),
    ("tissue_lactate", "plasma_FFA"),
    ("tissue_lactate", "plasma_glycerol"),
    ("tissue_lactate", "plasma_ketones"),
    ("tissue_lactate", "amino_acids"),
    ("tissue_lactate", "liver_glycogen"),
    ("tissue_lactate", "plasma_insulin"),
    ("tissue_lactate", "INSULIN"),
    ("plasma_FFA", "plasma_glucose"),
    ("plasma_FFA", "tissue_lactate"),
    ("plasma_FFA", "plasma_FFA"),
    ("plasma_FFA", "plasma_glycerol"),
    ("plasma_FFA", "plasma_ketones"),
    ("plasma_FFA", "amino_acids"),
    ("plasma_FFA", "liver_glycogen"),
    ("plasma_FFA", "muscle_fat"),
    ("plasma_FFA", "plasma_insulin"),
    ("plasma_FFA", "INSULIN"),
    ("plasma_FFA", "CATECHOLAMINES"),
    ("plasma_glycerol", "plasma_glucose"),
    ("plasma_glycerol", "plasma_glycerol"),
    ("plasma_glycerol", "plasma_ketones"),
    ("plasma_glycerol", "muscle_fat"),
    ("plasma_glycerol", "INSULIN"),
    ("plasma_glycerol", "CATECHOLAMINES"),
    ("plasma_ketones", "plasma_glucose"),
    ("plasma_ketones", "plasma_FFA"),
    ("plasma_ketones", "plasma_glycerol"),
    ("plasma_ketones", "plasma_ketones"),
    ("plasma_ketones", "amino_acids"),
    ("plasma_ketones", "liver_glycogen"),
    ("plasma_ketones", "plasma_insulin"),
    ("plasma_ketones", "INSULIN"),
    ("amino_acids", "gut_protein"),
    ("amino_acids", "amino_acids"),
    ("liver_glycogen", "gut_sugar"),
    ("liver_glycogen", "plasma_glucose"),
    ("liver_glycogen", "tissue_lactate"),
    ("liver_glycogen", "plasma_glycerol"),
    ("liver_glycogen", "amino_acids"),
    ("liver_glycogen", "liver_glycogen"),
    ("liver_glycogen", "plasma_insulin"),
    ("liver_glycogen", "CATECHOLAMINES"),
    ("muscle_fat", "plasma_FFA"),
    ("muscle_fat", "muscle_fat"),
    ("body_fat", "gut_fat"),
    ("body_fat", "plasma_glucose"),
    ("body_fat", "plasma_FFA"),
    ("body_fat", "plasma_ketones"),
    ("body_fat", "liver_glycogen"),
    ("body_fat", "muscle_fat"),
    ("body_fat", "body_fat"),
    ("body_fat", "INSULIN"),
    ("body_fat", "CATECHOLAMINES"),
    ("body_protein", "amino_acids"),
    ("body_protein", "body_protein"),
    ("carbon_dioxide", "plasma_glucose"),
    ("carbon_dioxide", "tissue_lactate"),
    ("carbon_dioxide", "plasma_FFA"),
    ("carbon_dioxide", "plasma_glycerol"),
    ("carbon_dioxide", "plasma_ketones"),
    ("carbon_dioxide", "amino_acids"),
    ("carbon_dioxide", "liver_glycogen"),
    ("carbon_dioxide", "muscle_fat"),
    ("carbon_dioxide", "carbon_dioxide"),
    ("carbon_dioxide", "plasma_insulin"),
    ("carbon_dioxide", "INSULIN"),
    ("carbon_dioxide", "muscle_glycogen"),
    ("electrons", "plasma_glucose"),
    ("electrons", "tissue_lactate"),
    ("electrons", "plasma_FFA"),
    ("electrons", "plasma_glycerol"),
    ("electrons", "plasma_ketones"),
    ("electrons", "amino_acids"),
    ("electrons", "liver_glycogen"),
    ("electrons", "muscle_fat"),
    ("electrons", "electrons"),
    ("electrons", "plasma_insulin"),
    ("electrons", "INSULIN"),
    ("electrons", "muscle_glycogen"),
    ("urea", "amino_acids"),
    ("urea", "urea"),
    ("urine_glucose", "plasma_glucose"),
    ("urine_glucose", "urine_glucose"),
    ("urine_ketones", "plasma_ketones"),
    ("urine_ketones", "urine_ketones"),
    ("muscle_glucose", "plasma_glucose"),
    ("muscle_glucose", "muscle_glucose"),
    ("muscle_burnt", "muscle_burnt"),
    ("other_glycogen", "tissue_lactate"),
    ("other_glycogen", "other_glycogen"),
    ("provision", "gut_sugar"),
    ("provision", "plasma_glucose"),
    ("provision", "tissue_lactate"),
    ("provision", "plasma_glycerol"),
    ("provision", "amino_acids"),
    ("provision", "liver_glycogen"),
    ("provision", "provision"),
    ("provision", "plasma_insulin"),
    ("provision", "CATECHOLAMINES"),
    ("provision", "muscle_glycogen"),
    ("bicarbonate", "blood_LAC"),
    ("bicarbonate", "bicarbonate"),
    ("freed_carbon_dioxide", "blood_LAC"),
    ("freed_carbon_dioxide", "bicarbonate"),
    ("freed_carbon_dioxide", "freed_carbon_dioxide"),
    ("plasma_insulin", "gut_sugar"),
    ("plasma_insulin", "gut_protein"),
    ("plasma_insulin", "plasma_glucose"),
    ("plasma_insulin", "plasma_insulin"),
    ("plasma_insulin", "CATECHOLAMINES"),
    ("INSULIN", "plasma_insulin"),
    ("INSULIN", "INSULIN"),
    ("CATECHOLAMINES", "CATECHOLAMINES"),
    ("muscle_glycogen", "plasma_glucose"),
    ("muscle_glycogen", "INSULIN"),
    ("muscle_glycogen", "muscle_glycogen"),
    ("DOSE", "DOSE"),
    ("DOSE", "PLASMA"),
    ("DOSE", "RED_CELLS"),
    ("DOSE", "HEART"),
    ("CALL", "DOSE"),
    ("CALL", "CALL"),
    ("PLASMA", "DOSE"),
    ("PLASMA", "PLASMA"),
    ("RED_CELLS", "CALL"),
    ("RED_CELLS", "RED_CELLS"),
    ("HEART", "CALL"),
    ("HEART", "HEART"),
    ("SESSIONS", "SESSIONS"),
)

species = places(SPECIES)
definition = places(DEFINITIONS)
reaction = places(REACTIONS)
argument = places(ARGUMENTS)
slope = places(f"{row}_by_{column}" for row, column in SLOPES)
JACOBIAN = tuple((SPECIES.index(row), SPECIES.index(column)) for row, column in SLOPES)


@kernel
def derived(y, p, out):
    """Fill out with the definitions."""
    liver_NA = y[species.liver_NA]
    liver_NAM = y[species.liver_NAM]
    plasma_NAD = y[species.plasma_NAD]
    plasma_NMN = y[species.plasma_NMN]
    plasma_NR = y[species.plasma_NR]
    plasma_NA = y[species.plasma_NA]
    plasma_NAM = y[species.plasma_NAM]
    plasma_MeNAM = y[species.plasma_MeNAM]
    plasma_PY2 = y[species.plasma_PY2]
    plasma_PY4 = y[species.plasma_PY4]
    muscle_NAM = y[species.muscle_NAM]
    muscle_NR = y[species.muscle_NR]
    muscle_MeNAM = y[species.muscle_MeNAM]
    blood_LAC = y[species.blood_LAC]
    gut_sugar = y[species.gut_sugar]
    gut_protein = y[species.gut_protein]
    plasma_glucose = y[species.plasma_glucose]
    tissue_lactate = y[species.tissue_lactate]
    plasma_FFA = y[species.plasma_FFA]
    plasma_glycerol = y[species.plasma_glycerol]
    plasma_ketones = y[species.plasma_ketones]
    amino_acids = y[species.amino_acids]
    liver_glycogen = y[species.liver_glycogen]
    bicarbonate = y[species.bicarbonate]
    plasma_insulin = y[species.plasma_insulin]
    INSULIN = y[species.INSULIN]
    CATECHOLAMINES = y[species.CATECHOLAMINES]
    DOSE = y[species.DOSE]
    CALL = y[species.CALL]
    PLASMA = y[species.PLASMA]
    RED_CELLS = y[species.RED_CELLS]
    HEART = y[species.HEART]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Lactate_volume = p[argument.Lactate_volume]
    Glucose_volume = p[argument.Glucose_volume]
    Lactate_spread = p[argument.Lactate_spread]
    FFA_volume = p[argument.FFA_volume]
    Ketone_volume = p[argument.Ketone_volume]
    Amino_pool = p[argument.Amino_pool]
    Reference_mass = p[argument.Reference_mass]
    Work_active_muscle = p[argument.Work_active_muscle]
    Bicarbonate_volume = p[argument.Bicarbonate_volume]
    Bicarbonate_share = p[argument.Bicarbonate_share]
    Bicarbonate_spared = p[argument.Bicarbonate_spared]
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
    Bicarbonate_rest = p[argument.Bicarbonate_rest]
    Insulin_volume = p[argument.Insulin_volume]
    Insulin_K_muscle = p[argument.Insulin_K_muscle]
    lipolysis_least = p[argument.lipolysis_least]
    Insulin_K_fat = p[argument.Insulin_K_fat]
    Insulin_K_liver = p[argument.Insulin_K_liver]
    Counter_K = p[argument.Counter_K]
    sugar_absorption_k = p[argument.sugar_absorption_k]
    gut_protein_absorption_k = p[argument.gut_protein_absorption_k]
    insulin_secretion_amino = p[argument.insulin_secretion_amino]
    Portal_flow = p[argument.Portal_flow]
    Liver_glycogen_most = p[argument.Liver_glycogen_most]
    Catecholamines_liver = p[argument.Catecholamines_liver]
    liver_phosphorylase_Vmax = p[argument.liver_phosphorylase_Vmax]
    liver_phosphorylase_K = p[argument.liver_phosphorylase_K]
    liver_synthase_Vmax = p[argument.liver_synthase_Vmax]
    liver_synthase_K_insulin = p[argument.liver_synthase_K_insulin]
    liver_synthase_K_glucose = p[argument.liver_synthase_K_glucose]
    ketogenesis_K_glycogen = p[argument.ketogenesis_K_glycogen]
    ketogenesis_k = p[argument.ketogenesis_k]
    amino_breakdown_k = p[argument.amino_breakdown_k]
    gluconeogenesis_glycerol_k = p[argument.gluconeogenesis_glycerol_k]
    lipogenesis_Vmax = p[argument.lipogenesis_Vmax]
    brain_sugar_K = p[argument.brain_sugar_K]
    gluconeogenesis_lactate_Vmax = p[argument.gluconeogenesis_lactate_Vmax]
    gluconeogenesis_lactate_K = p[argument.gluconeogenesis_lactate_K]
    gluconeogenesis_lactate_counter = p[argument.gluconeogenesis_lactate_counter]
    Scale_gas = p[argument.Scale_gas]
    Work_oxygen_elsewhere = p[argument.Work_oxygen_elsewhere]
    brain_ketone_Vmax = p[argument.brain_ketone_Vmax]
    brain_ketone_K = p[argument.brain_ketone_K]
    Brain_glucose = p[argument.Brain_glucose]
    tissue_ketone_K = p[argument.tissue_ketone_K]
    tissue_sugar_K = p[argument.tissue_sugar_K]
    tissue_sugar_insulin = p[argument.tissue_sugar_insulin]
    tissue_lactate_K = p[argument.tissue_lactate_K]
    tissue_fat_K = p[argument.tissue_fat_K]
    Blood_volume_plasma = p[argument.Blood_volume_plasma]
    Blood_volume_red = p[argument.Blood_volume_red]
    Stroke_blood = p[argument.Stroke_blood]
    Stroke_viscosity = p[argument.Stroke_viscosity]
    red_cells_unloading = p[argument.red_cells_unloading]
    red_cells_gain = p[argument.red_cells_gain]
    Keeping_fold = p[argument.Keeping_fold]
    heart_size_unloading = p[argument.heart_size_unloading]
    heart_size_gain = p[argument.heart_size_gain]
    muscle_share = p[argument.muscle_share]
    insulin_sensitivity = p[argument.insulin_sensitivity]
    exertion = p[argument.exertion]
    habit_CALL = p[argument.habit_CALL]
    habit_loading = p[argument.habit_loading]
    oxygen_at_start = p[argument.oxygen_at_start]
    carried_at_start = p[argument.carried_at_start]
    # nicotinic acid of the liver [umol/L]
    NA_liver = liver_NA / Liver_volume
    # nicotinamide of the liver [umol/L]
    NAM_liver = liver_NAM / Liver_volume
    # NAD+ of plasma [umol/L]
    NAD_plasma = plasma_NAD / Spread_NAD
    # NMN of plasma [umol/L]
    NMN_plasma = plasma_NMN / Spread_NAD
    # NR of plasma [umol/L]
    NR_plasma = plasma_NR / Spread_NR
    # nicotinic acid of plasma [umol/L]
    NA_plasma = plasma_NA / Spread_NA
    # nicotinamide of plasma [umol/L]
    NAM_plasma = plasma_NAM / Spread_NAM
    # MeNAM of plasma [umol/L]
    MeNAM_plasma = plasma_MeNAM / Spread_MeNAM
    # 2PY of plasma [umol/L]
    PY2_plasma = plasma_PY2 / Spread_pyridones
    # 4PY of plasma [umol/L]
    PY4_plasma = plasma_PY4 / Spread_pyridones
    # fiber water of all muscle [L]
    muscle_water = muscle_share * Muscle_water
    # nicotinamide of muscle [umol/L]
    NAM_muscle = muscle_NAM / muscle_water
    # NR of muscle [umol/L]
    NR_muscle = muscle_NR / muscle_water
    # MeNAM of muscle [umol/L]
    MeNAM_muscle = muscle_MeNAM / muscle_water
    # lactate of blood [umol/L]
    lactate_blood = blood_LAC / Lactate_volume
    # glucose of plasma [umol/L]
    glucose_blood = plasma_glucose / Glucose_volume
    # lactate of tissues but working muscle and blood [umol/L]
    lactate_tissues = tissue_lactate / Lactate_spread
    # free fatty acids of plasma [umol/L]
    FFA_blood = plasma_FFA / FFA_volume
    # glycerol of plasma [umol/L]
    glycerol_blood = plasma_glycerol / Glucose_volume
    # ketones of plasma [umol/L]
    ketones_blood = plasma_ketones / Ketone_volume
    # free amino acids, of those of a rested body [1]
    amino_level = amino_acids / Amino_pool
    # fiber water of the muscle that works [L]
    standin_water = muscle_share * Work_active_muscle * Reference_mass
    # bicarbonate of blood [umol/L]
    bicarbonate_blood = bicarbonate / Bicarbonate_volume
    # acid of lactate that bicarbonate buffers as long as there is much of it [umol/L]
    acid_buffered = Bicarbonate_share * ramp(lactate_blood - Lactate_blood_rest - Bicarbonate_spared)
    # bicarbonate that goes with this lactate [umol/L]
    bicarbonate_left = Bicarbonate_rest * exp(-acid_buffered / Bicarbonate_rest)
    # insulin of plasma [umol/L]
    insulin_blood = plasma_insulin / Insulin_volume
    # insulin around muscle and fat cells, as strong as a person of the reference would feel it [umol/L]
    insulin_felt = INSULIN * insulin_sensitivity
    # insulin's call on muscle to take up glucose and store it, of the greatest [1]
    insulin_action = insulin_felt ** 2 / (Insulin_K_muscle ** 2 + insulin_felt ** 2)
    # drive of catecholamines, of the greatest [1]
    catecholamines = CATECHOLAMINES
    # share of lipolysis that insulin leaves [1]
    fat_held = lipolysis_least + (1 - lipolysis_least) / (1 + (insulin_felt / Insulin_K_fat) ** 2)
    # share of the liver's release of glucose and ketones that insulin leaves [1]
    liver_released = 1 / (1 + (insulin_blood * insulin_sensitivity / Insulin_K_liver) ** 4)
    # counter-regulation: 1 at Counter_K, more as glucose falls [1]
    opposed = 2 / (1 + (glucose_blood / Counter_K) ** 4)
    # glucose that the gut gives to blood [umol/s]
    sugar_coming = 0.9 * gut_sugar * sugar_absorption_k
    # what gut tells the pancreas of: glucose, and amino acids as far as they count like it [umol/s]
    food_coming = sugar_coming + insulin_secretion_amino * gut_protein * gut_protein_absorption_k
    # glucose of the blood that comes to the liver, which carries what the gut took up [umol/L]
    glucose_portal = glucose_blood + sugar_coming / Portal_flow
    # glycogen of the liver, of the most that it holds [1]
    liver_filled = liver_glycogen / (Liver_glycogen_most * Liver_volume)
    # glucose out of glycogen of the liver [umol/s]
    glycogen_released = liver_phosphorylase_Vmax * (liver_filled / (liver_phosphorylase_K + liver_filled)) * liver_released * opposed * (1 + Catecholamines_liver * CATECHOLAMINES)
    # glucose into glycogen of the liver [umol/s]
    glycogen_stored = liver_synthase_Vmax * (glucose_portal ** 4 / (liver_synthase_K_glucose ** 4 + glucose_portal ** 4)) * (insulin_blood * insulin_sensitivity / (liver_synthase_K_insulin + insulin_blood * insulin_sensitivity)) * ramp(1 - liver_filled ** 4)
    # fatty acids that the liver turns into ketones [umol/s]
    ketones_made = ketogenesis_k * FFA_blood * liver_released * ketogenesis_K_glycogen / (ketogenesis_K_glycogen + liver_filled)
    # amino acids broken down [umol/s]
    amino_burnt = amino_breakdown_k * amino_acids
    # pairs of glycerol that become glucose [umol/s]
    glycerol_used = gluconeogenesis_glycerol_k * glycerol_blood
    # fat made of glucose [umol/s]
    fat_made = lipogenesis_Vmax * insulin_action * liver_filled ** 4 * (glucose_blood / (brain_sugar_K + glucose_blood))
    # pairs of lactate that become glucose [umol/s]
    lactate_used = gluconeogenesis_lactate_Vmax * (lactate_tissues / (gluconeogenesis_lactate_K + lactate_tissues)) * (1 + gluconeogenesis_lactate_counter * opposed * liver_released)
    # new glucose [umol/s]
    glucose_made = lactate_used + glycerol_used + 0.36 * amino_burnt
    # pairs of electrons that these hand to oxygen [umol/s]
    liver_pairs = 10 * ketones_made + 6.13 * amino_burnt + 2 * glycerol_used + 5 * fat_made
    # pairs of electrons that a resting body hands to oxygen outside the working muscle [umol/s]
    resting_pairs = 2 * Work_oxygen_elsewhere * Scale_gas * Reference_mass
    # ketones that the brain burns [umol/s]
    brain_ketones = brain_ketone_Vmax * (ketones_blood / (brain_ketone_K + ketones_blood))
    # glucose that the brain burns; nine pairs of a ketone spare twelve of glucose [umol/s]
    brain_glucose = (Brain_glucose - 0.75 * brain_ketones) * (glucose_blood / (brain_sugar_K + glucose_blood))
    # pairs that are left for all tissues but brain and liver [umol/s]
    pairs_wanted = ramp(resting_pairs - liver_pairs - 9 * brain_ketones - 12 * brain_glucose)
    # ketones burnt [umol/s]
    ketones_burnt = pairs_wanted / 9 * (ketones_blood / (tissue_ketone_K + ketones_blood))
    # pairs for which glucose, lactate and fatty acids compete [umol/s]
    pairs_shared = pairs_wanted - 9 * ketones_burnt
    # pull of glucose [1]
    sugar_pull = glucose_blood / tissue_sugar_K * (1 + tissue_sugar_insulin * insulin_action)
    # pull of lactate [1]
    lactate_pull = lactate_tissues / tissue_lactate_K
    # pull of fatty acids [1]
    fat_pull = FFA_blood / tissue_fat_K
    # pairs for a pull of 1 [umol/s]
    pairs_each = pairs_shared / (sugar_pull + lactate_pull + fat_pull)
    # blood volume, fold of the untrained [1]
    blood_fold = (PLASMA * Blood_volume_plasma + RED_CELLS * Blood_volume_red) / (Blood_volume_plasma + Blood_volume_red)
    # hemoglobin of blood, fold of the untrained [1]
    carried_fold = RED_CELLS / blood_fold
    # greatest stroke volume, fold of the untrained: more with more blood and with thinner blood [1]
    stroke_fold = HEART * exp(Stroke_blood * log(blood_fold) - Stroke_viscosity * log(carried_fold))
    # oxygen of arterial blood, over the start [1]
    carried_gain = 1 + (carried_fold - carried_at_start) / carried_at_start
    # greatest delivery of oxygen, fold of the untrained [1]
    oxygen_fold = stroke_fold * carried_fold
    # greatest delivery of oxygen, over the start [1]
    oxygen_gain = 1 + (oxygen_fold - oxygen_at_start) / oxygen_at_start
    # load on the circulation, 1 at the greatest power [1]
    heart_load = (exertion / oxygen_gain) ** 3
    # call of habit and of the last hours' load [1]
    dose_felt = habit_CALL + DOSE / (1 + DOSE)
    # [1]
    red_built = 1 + red_cells_gain * CALL - red_cells_unloading * (1 - habit_loading)
    # [1]
    red_kept = red_built + (Keeping_fold - 1) * red_cells_gain * CALL
    # [1]
    heart_built = 1 + heart_size_gain * CALL - heart_size_unloading * (1 - habit_loading)
    # [1]
    heart_kept = heart_built + (Keeping_fold - 1) * heart_size_gain * CALL
    out[definition.NA_liver] = NA_liver
    out[definition.NAM_liver] = NAM_liver
    out[definition.NAD_plasma] = NAD_plasma
    out[definition.NMN_plasma] = NMN_plasma
    out[definition.NR_plasma] = NR_plasma
    out[definition.NA_plasma] = NA_plasma
    out[definition.NAM_plasma] = NAM_plasma
    out[definition.MeNAM_plasma] = MeNAM_plasma
    out[definition.PY2_plasma] = PY2_plasma
    out[definition.PY4_plasma] = PY4_plasma
    out[definition.muscle_water] = muscle_water
    out[definition.NAM_muscle] = NAM_muscle
    out[definition.NR_muscle] = NR_muscle
    out[definition.MeNAM_muscle] = MeNAM_muscle
    out[definition.lactate_blood] = lactate_blood
    out[definition.glucose_blood] = glucose_blood
    out[definition.lactate_tissues] = lactate_tissues
    out[definition.FFA_blood] = FFA_blood
    out[definition.glycerol_blood] = glycerol_blood
    out[definition.ketones_blood] = ketones_blood
    out[definition.amino_level] = amino_level
    out[definition.standin_water] = standin_water
    out[definition.bicarbonate_blood] = bicarbonate_blood
    out[definition.acid_buffered] = acid_buffered
    out[definition.bicarbonate_left] = bicarbonate_left
    out[definition.insulin_blood] = insulin_blood
    out[definition.insulin_felt] = insulin_felt
    out[definition.insulin_action] = insulin_action
    out[definition.catecholamines] = catecholamines
    out[definition.fat_held] = fat_held
    out[definition.liver_released] = liver_released
    out[definition.opposed] = opposed
    out[definition.sugar_coming] = sugar_coming
    out[definition.food_coming] = food_coming
    out[definition.glucose_portal] = glucose_portal
    out[definition.liver_filled] = liver_filled
    out[definition.glycogen_released] = glycogen_released
    out[definition.glycogen_stored] = glycogen_stored
    out[definition.ketones_made] = ketones_made
    out[definition.amino_burnt] = amino_burnt
    out[definition.glycerol_used] = glycerol_used
    out[definition.fat_made] = fat_made
    out[definition.lactate_used] = lactate_used
    out[definition.glucose_made] = glucose_made
    out[definition.liver_pairs] = liver_pairs
    out[definition.resting_pairs] = resting_pairs
    out[definition.brain_ketones] = brain_ketones
    out[definition.brain_glucose] = brain_glucose
    out[definition.pairs_wanted] = pairs_wanted
    out[definition.ketones_burnt] = ketones_burnt
    out[definition.pairs_shared] = pairs_shared
    out[definition.sugar_pull] = sugar_pull
    out[definition.lactate_pull] = lactate_pull
    out[definition.fat_pull] = fat_pull
    out[definition.pairs_each] = pairs_each
    out[definition.blood_fold] = blood_fold
    out[definition.carried_fold] = carried_fold
    out[definition.stroke_fold] = stroke_fold
    out[definition.carried_gain] = carried_gain
    out[definition.oxygen_fold] = oxygen_fold
    out[definition.oxygen_gain] = oxygen_gain
    out[definition.heart_load] = heart_load
    out[definition.dose_felt] = dose_felt
    out[definition.red_built] = red_built
    out[definition.red_kept] = red_kept
    out[definition.heart_built] = heart_built
    out[definition.heart_kept] = heart_kept


@kernel
def reaction_rates(y, p, v):
    """Fill v with the rate of each reaction."""
    gut_NMN = y[species.gut_NMN]
    gut_NR = y[species.gut_NR]
    gut_NAM = y[species.gut_NAM]
    gut_NA = y[species.gut_NA]
    gut_TRP = y[species.gut_TRP]
    colon_amides = y[species.colon_amides]
    colon_NA = y[species.colon_NA]
    liver_NA = y[species.liver_NA]
    liver_NAM = y[species.liver_NAM]
    liver_NAD = y[species.liver_NAD]
    plasma_NAD = y[species.plasma_NAD]
    plasma_NMN = y[species.plasma_NMN]
    plasma_NR = y[species.plasma_NR]
    plasma_NA = y[species.plasma_NA]
    plasma_NAM = y[species.plasma_NAM]
    plasma_MeNAM = y[species.plasma_MeNAM]
    plasma_PY2 = y[species.plasma_PY2]
    plasma_PY4 = y[species.plasma_PY4]
    red_NaAD = y[species.red_NaAD]
    red_NAD = y[species.red_NAD]
    white_NaAD = y[species.white_NaAD]
    white_NAD = y[species.white_NAD]
    tissue_NAD = y[species.tissue_NAD]
    muscle_NAM = y[species.muscle_NAM]
    muscle_NR = y[species.muscle_NR]
    muscle_NA = y[species.muscle_NA]
    muscle_MeNAM = y[species.muscle_MeNAM]
    muscle_NAD = y[species.muscle_NAD]
    blood_LAC = y[species.blood_LAC]
    stomach_carbohydrate = y[species.stomach_carbohydrate]
    gut_sugar = y[species.gut_sugar]
    gut_fat = y[species.gut_fat]
    gut_protein = y[species.gut_protein]
    plasma_glucose = y[species.plasma_glucose]
    tissue_lactate = y[species.tissue_lactate]
    plasma_FFA = y[species.plasma_FFA]
    plasma_glycerol = y[species.plasma_glycerol]
    plasma_ketones = y[species.plasma_ketones]
    amino_acids = y[species.amino_acids]
    liver_glycogen = y[species.liver_glycogen]
    muscle_fat = y[species.muscle_fat]
    bicarbonate = y[species.bicarbonate]
    plasma_insulin = y[species.plasma_insulin]
    INSULIN = y[species.INSULIN]
    CATECHOLAMINES = y[species.CATECHOLAMINES]
    muscle_glycogen = y[species.muscle_glycogen]
    DOSE = y[species.DOSE]
    CALL = y[species.CALL]
    PLASMA = y[species.PLASMA]
    RED_CELLS = y[species.RED_CELLS]
    HEART = y[species.HEART]
    SESSIONS = y[species.SESSIONS]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Lactate_volume = p[argument.Lactate_volume]
    Glucose_volume = p[argument.Glucose_volume]
    Lactate_spread = p[argument.Lactate_spread]
    FFA_volume = p[argument.FFA_volume]
    Ketone_volume = p[argument.Ketone_volume]
    Reference_mass = p[argument.Reference_mass]
    Work_active_muscle = p[argument.Work_active_muscle]
    Bicarbonate_volume = p[argument.Bicarbonate_volume]
    Bicarbonate_share = p[argument.Bicarbonate_share]
    Bicarbonate_spared = p[argument.Bicarbonate_spared]
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
    Bicarbonate_rest = p[argument.Bicarbonate_rest]
    Insulin_volume = p[argument.Insulin_volume]
    Insulin_K_muscle = p[argument.Insulin_K_muscle]
    lipolysis_least = p[argument.lipolysis_least]
    Insulin_K_fat = p[argument.Insulin_K_fat]
    Insulin_K_liver = p[argument.Insulin_K_liver]
    Counter_K = p[argument.Counter_K]
    sugar_absorption_k = p[argument.sugar_absorption_k]
    gut_protein_absorption_k = p[argument.gut_protein_absorption_k]
    insulin_secretion_amino = p[argument.insulin_secretion_amino]
    Portal_flow = p[argument.Portal_flow]
    Liver_glycogen_most = p[argument.Liver_glycogen_most]
    Catecholamines_liver = p[argument.Catecholamines_liver]
    liver_phosphorylase_Vmax = p[argument.liver_phosphorylase_Vmax]
    liver_phosphorylase_K = p[argument.liver_phosphorylase_K]
    liver_synthase_Vmax = p[argument.liver_synthase_Vmax]
    liver_synthase_K_insulin = p[argument.liver_synthase_K_insulin]
    liver_synthase_K_glucose = p[argument.liver_synthase_K_glucose]
    ketogenesis_K_glycogen = p[argument.ketogenesis_K_glycogen]
    ketogenesis_k = p[argument.ketogenesis_k]
    amino_breakdown_k = p[argument.amino_breakdown_k]
    gluconeogenesis_glycerol_k = p[argument.gluconeogenesis_glycerol_k]
    lipogenesis_Vmax = p[argument.lipogenesis_Vmax]
    brain_sugar_K = p[argument.brain_sugar_K]
    gluconeogenesis_lactate_Vmax = p[argument.gluconeogenesis_lactate_Vmax]
    gluconeogenesis_lactate_K = p[argument.gluconeogenesis_lactate_K]
    gluconeogenesis_lactate_counter = p[argument.gluconeogenesis_lactate_counter]
    Scale_gas = p[argument.Scale_gas]
    Work_oxygen_elsewhere = p[argument.Work_oxygen_elsewhere]
    brain_ketone_Vmax = p[argument.brain_ketone_Vmax]
    brain_ketone_K = p[argument.brain_ketone_K]
    Brain_glucose = p[argument.Brain_glucose]
    tissue_ketone_K = p[argument.tissue_ketone_K]
    tissue_sugar_K = p[argument.tissue_sugar_K]
    tissue_sugar_insulin = p[argument.tissue_sugar_insulin]
    tissue_lactate_K = p[argument.tissue_lactate_K]
    tissue_fat_K = p[argument.tissue_fat_K]
    Blood_volume_plasma = p[argument.Blood_volume_plasma]
    Blood_volume_red = p[argument.Blood_volume_red]
    Stroke_blood = p[argument.Stroke_blood]
    Stroke_viscosity = p[argument.Stroke_viscosity]
    red_cells_unloading = p[argument.red_cells_unloading]
    red_cells_gain = p[argument.red_cells_gain]
    Keeping_fold = p[argument.Keeping_fold]
    heart_size_unloading = p[argument.heart_size_unloading]
    heart_size_gain = p[argument.heart_size_gain]
    Diet_NAM = p[argument.Diet_NAM]
    Diet_NA = p[argument.Diet_NA]
    Diet_NR = p[argument.Diet_NR]
    Diet_TRP = p[argument.Diet_TRP]
    Gut_transit = p[argument.Gut_transit]
    gut_CD73_k = p[argument.gut_CD73_k]
    gut_SLC12A8_k = p[argument.gut_SLC12A8_k]
    gut_PNP_k = p[argument.gut_PNP_k]
    gut_NR_absorption_k = p[argument.gut_NR_absorption_k]
    Liver_NR_kept = p[argument.Liver_NR_kept]
    Liver_NR_escape = p[argument.Liver_NR_escape]
    gut_NAM_absorption_k = p[argument.gut_NAM_absorption_k]
    gut_NA_absorption_k = p[argument.gut_NA_absorption_k]
    liver_QPRT_k = p[argument.liver_QPRT_k]
    Diet_TRP_elsewhere = p[argument.Diet_TRP_elsewhere]
    microbes_nicotinamidase_Vmax = p[argument.microbes_nicotinamidase_Vmax]
    microbes_nicotinamidase_K = p[argument.microbes_nicotinamidase_K]
    Colon_amide_absorption = p[argument.Colon_amide_absorption]
    Colon_NA_absorption = p[argument.Colon_NA_absorption]
    Colon_feces = p[argument.Colon_feces]
    Gut_secretion = p[argument.Gut_secretion]
    Liver_flow = p[argument.Liver_flow]
    liver_NAPRT_Vmax = p[argument.liver_NAPRT_Vmax]
    liver_NAPRT_K = p[argument.liver_NAPRT_K]
    liver_glycine_Vmax = p[argument.liver_glycine_Vmax]
    liver_glycine_K = p[argument.liver_glycine_K]
    liver_consumers_k = p[argument.liver_consumers_k]
    liver_NAMPT_Vmax = p[argument.liver_NAMPT_Vmax]
    liver_NAMPT_K = p[argument.liver_NAMPT_K]
    liver_NNMT_Vmax = p[argument.liver_NNMT_Vmax]
    liver_NNMT_Km = p[argument.liver_NNMT_Km]
    liver_NNMT_Ki = p[argument.liver_NNMT_Ki]
    Liver_NAM_exchange = p[argument.Liver_NAM_exchange]
    plasma_CD38_Vmax = p[argument.plasma_CD38_Vmax]
    plasma_CD38_Km = p[argument.plasma_CD38_Km]
    plasma_CD38_NMN_Km = p[argument.plasma_CD38_NMN_Km]
    plasma_CD38_NMN_ratio = p[argument.plasma_CD38_NMN_ratio]
    plasma_NPP_Vmax = p[argument.plasma_NPP_Vmax]
    plasma_NPP_Km = p[argument.plasma_NPP_Km]
    plasma_CD73_Vmax = p[argument.plasma_CD73_Vmax]
    plasma_CD73_Km = p[argument.plasma_CD73_Km]
    plasma_PNP_k = p[argument.plasma_PNP_k]
    oxidase_PY2_k = p[argument.oxidase_PY2_k]
    oxidase_PY4_k = p[argument.oxidase_PY4_k]
    Kidney_NAM = p[argument.Kidney_NAM]
    Kidney_NA = p[argument.Kidney_NA]
    Kidney_NR = p[argument.Kidney_NR]
    Kidney_MeNAM = p[argument.Kidney_MeNAM]
    Kidney_PY2 = p[argument.Kidney_PY2]
    Kidney_PY4 = p[argument.Kidney_PY4]
    red_NAPRT_Vmax = p[argument.red_NAPRT_Vmax]
    red_NAPRT_K = p[argument.red_NAPRT_K]
    red_NADSYN_k = p[argument.red_NADSYN_k]
    red_NAMPT_Vmax = p[argument.red_NAMPT_Vmax]
    red_NAMPT_K = p[argument.red_NAMPT_K]
    red_consumers_k = p[argument.red_consumers_k]
    white_NAPRT_Vmax = p[argument.white_NAPRT_Vmax]
    white_NAPRT_K = p[argument.white_NAPRT_K]
    white_NADSYN_k = p[argument.white_NADSYN_k]
    white_NAMPT_Vmax = p[argument.white_NAMPT_Vmax]
    white_NAMPT_K = p[argument.white_NAMPT_K]
    white_consumers_k = p[argument.white_consumers_k]
    white_NRK_k = p[argument.white_NRK_k]
    tissue_NAMPT_Vmax = p[argument.tissue_NAMPT_Vmax]
    tissue_NAMPT_K = p[argument.tissue_NAMPT_K]
    tissue_NRK_k = p[argument.tissue_NRK_k]
    tissue_NAPRT_k = p[argument.tissue_NAPRT_k]
    tissue_consumers_k = p[argument.tissue_consumers_k]
    tissue_NAD_release_k = p[argument.tissue_NAD_release_k]
    tissue_NR_release_k = p[argument.tissue_NR_release_k]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_k = p[argument.NA_crossing_k]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    muscle_NAMPT_Vmax = p[argument.muscle_NAMPT_Vmax]
    muscle_NAMPT_K = p[argument.muscle_NAMPT_K]
    muscle_consumers_k = p[argument.muscle_consumers_k]
    NNMT_rate = p[argument.NNMT_rate]
    Muscle_uptake_k = p[argument.Muscle_uptake_k]
    lactate_clearance_Vmax = p[argument.lactate_clearance_Vmax]
    lactate_clearance_Km = p[argument.lactate_clearance_Km]
    Lactate_trace = p[argument.Lactate_trace]
    gastric_emptying_Vmax = p[argument.gastric_emptying_Vmax]
    gastric_emptying_brake = p[argument.gastric_emptying_brake]
    gastric_emptying_K = p[argument.gastric_emptying_K]
    gut_fat_absorption_k = p[argument.gut_fat_absorption_k]
    insulin_secretion_Vmax = p[argument.insulin_secretion_Vmax]
    insulin_secretion_catecholamines = p[argument.insulin_secretion_catecholamines]
    insulin_secretion_incretin = p[argument.insulin_secretion_incretin]
    insulin_secretion_K = p[argument.insulin_secretion_K]
    insulin_clearance_k = p[argument.insulin_clearance_k]
    insulin_crossing_tau = p[argument.insulin_crossing_tau]
    catecholamine_drive_tau = p[argument.catecholamine_drive_tau]
    standin_kept_tau = p[argument.standin_kept_tau]
    Liver_glycogen = p[argument.Liver_glycogen]
    kidney_glucose_clearance = p[argument.kidney_glucose_clearance]
    kidney_glucose_threshold = p[argument.kidney_glucose_threshold]
    kidney_ketones_k = p[argument.kidney_ketones_k]
    cell_glycolysis_Vmax = p[argument.cell_glycolysis_Vmax]
    Catecholamines_fat = p[argument.Catecholamines_fat]
    lipolysis_K_ketones = p[argument.lipolysis_K_ketones]
    lipolysis_Vmax = p[argument.lipolysis_Vmax]
    esterification_reference = p[argument.esterification_reference]
    esterification_k = p[argument.esterification_k]
    proteolysis_rate = p[argument.proteolysis_rate]
    protein_synthesis_k = p[argument.protein_synthesis_k]
    standin_uptake_basal = p[argument.standin_uptake_basal]
    standin_uptake_K = p[argument.standin_uptake_K]
    standin_uptake_insulin = p[argument.standin_uptake_insulin]
    Standin_most = p[argument.Standin_most]
    standin_burns_rate = p[argument.standin_burns_rate]
    standin_burns_fat_rate = p[argument.standin_burns_fat_rate]
    Muscle_fat = p[argument.Muscle_fat]
    Standin_glycogen = p[argument.Standin_glycogen]
    lactate_kept_Vmax = p[argument.lactate_kept_Vmax]
    lactate_kept_K = p[argument.lactate_kept_K]
    muscle_fat_uptake_k = p[argument.muscle_fat_uptake_k]
    muscle_fat_foreseen_share = p[argument.muscle_fat_foreseen_share]
    muscle_fat_foreseen_K = p[argument.muscle_fat_foreseen_K]
    muscle_fat_kept_k = p[argument.muscle_fat_kept_k]
    bicarbonate_buffering_tau = p[argument.bicarbonate_buffering_tau]
    bicarbonate_buffering_back = p[argument.bicarbonate_buffering_back]
    Dose_half = p[argument.Dose_half]
    Dose_memory = p[argument.Dose_memory]
    weekly_call_tau = p[argument.weekly_call_tau]
    plasma_volume_tau = p[argument.plasma_volume_tau]
    plasma_volume_unloading = p[argument.plasma_volume_unloading]
    plasma_volume_gain = p[argument.plasma_volume_gain]
    red_cells_tau_off = p[argument.red_cells_tau_off]
    red_cells_tau_on = p[argument.red_cells_tau_on]
    heart_size_tau_off = p[argument.heart_size_tau_off]
    heart_size_tau_on = p[argument.heart_size_tau_on]
    Practice_tau = p[argument.Practice_tau]
    alone = p[argument.alone]
    muscle_share = p[argument.muscle_share]
    muscle_makes_NAM = p[argument.muscle_makes_NAM]
    muscle_takes_NAM = p[argument.muscle_takes_NAM]
    niacin = p[argument.niacin]
    infused_NMN = p[argument.infused_NMN]
    infused_NR = p[argument.infused_NR]
    infused_NAD = p[argument.infused_NAD]
    gut_CD73_level = p[argument.gut_CD73_level]
    gut_SLC12A8_level = p[argument.gut_SLC12A8_level]
    gut_PNP_level = p[argument.gut_PNP_level]
    gut_NR_absorption_level = p[argument.gut_NR_absorption_level]
    gut_NAM_absorption_level = p[argument.gut_NAM_absorption_level]
    gut_NA_absorption_level = p[argument.gut_NA_absorption_level]
    liver_QPRT_level = p[argument.liver_QPRT_level]
    microbes_nicotinamidase_level = p[argument.microbes_nicotinamidase_level]
    liver_NAPRT_level = p[argument.liver_NAPRT_level]
    liver_glycine_level = p[argument.liver_glycine_level]
    liver_consumers_level = p[argument.liver_consumers_level]
    liver_NAMPT_level = p[argument.liver_NAMPT_level]
    liver_NNMT_level = p[argument.liver_NNMT_level]
    plasma_CD38_level = p[argument.plasma_CD38_level]
    plasma_NPP_level = p[argument.plasma_NPP_level]
    plasma_CD73_level = p[argument.plasma_CD73_level]
    plasma_PNP_level = p[argument.plasma_PNP_level]
    oxidase_PY2_level = p[argument.oxidase_PY2_level]
    oxidase_PY4_level = p[argument.oxidase_PY4_level]
    red_NAPRT_level = p[argument.red_NAPRT_level]
    red_NADSYN_level = p[argument.red_NADSYN_level]
    red_NAMPT_level = p[argument.red_NAMPT_level]
    red_consumers_level = p[argument.red_consumers_level]
    white_NAPRT_level = p[argument.white_NAPRT_level]
    white_NADSYN_level = p[argument.white_NADSYN_level]
    white_NAMPT_level = p[argument.white_NAMPT_level]
    white_consumers_level = p[argument.white_consumers_level]
    white_NRK_level = p[argument.white_NRK_level]
    tissue_NAMPT_level = p[argument.tissue_NAMPT_level]
    tissue_NRK_level = p[argument.tissue_NRK_level]
    tissue_NAPRT_level = p[argument.tissue_NAPRT_level]
    tissue_consumers_level = p[argument.tissue_consumers_level]
    tissue_NAD_release_level = p[argument.tissue_NAD_release_level]
    tissue_NR_release_level = p[argument.tissue_NR_release_level]
    working_water = p[argument.working_water]
    muscle_gives_LAC = p[argument.muscle_gives_LAC]
    muscle_rests_LAC = p[argument.muscle_rests_LAC]
    clearance_fold = p[argument.clearance_fold]
    insulin_sensitivity = p[argument.insulin_sensitivity]
    lipolysis_fold = p[argument.lipolysis_fold]
    exertion = p[argument.exertion]
    stores_kept = p[argument.stores_kept]
    muscle_takes_glucose = p[argument.muscle_takes_glucose]
    muscle_burns_fat = p[argument.muscle_burns_fat]
    infused_glucose = p[argument.infused_glucose]
    infused_insulin = p[argument.infused_insulin]
    habit_CALL = p[argument.habit_CALL]
    habit_loading = p[argument.habit_loading]
    oxygen_at_start = p[argument.oxygen_at_start]
    # nicotinic acid of the liver [umol/L]
    NA_liver = liver_NA / Liver_volume
    # nicotinamide of the liver [umol/L]
    NAM_liver = liver_NAM / Liver_volume
    # NAD+ of plasma [umol/L]
    NAD_plasma = plasma_NAD / Spread_NAD
    # NMN of plasma [umol/L]
    NMN_plasma = plasma_NMN / Spread_NAD
    # NR of plasma [umol/L]
    NR_plasma = plasma_NR / Spread_NR
    # nicotinic acid of plasma [umol/L]
    NA_plasma = plasma_NA / Spread_NA
    # nicotinamide of plasma [umol/L]
    NAM_plasma = plasma_NAM / Spread_NAM
    # MeNAM of plasma [umol/L]
    MeNAM_plasma = plasma_MeNAM / Spread_MeNAM
    # 2PY of plasma [umol/L]
    PY2_plasma = plasma_PY2 / Spread_pyridones
    # 4PY of plasma [umol/L]
    PY4_plasma = plasma_PY4 / Spread_pyridones
    # fiber water of all muscle [L]
    muscle_water = muscle_share * Muscle_water
    # nicotinamide of muscle [umol/L]
    NAM_muscle = muscle_NAM / muscle_water
    # NR of muscle [umol/L]
    NR_muscle = muscle_NR / muscle_water
    # MeNAM of muscle [umol/L]
    MeNAM_muscle = muscle_MeNAM / muscle_water
    # lactate of blood [umol/L]
    lactate_blood = blood_LAC / Lactate_volume
    # glucose of plasma [umol/L]
    glucose_blood = plasma_glucose / Glucose_volume
    # lactate of tissues but working muscle and blood [umol/L]
    lactate_tissues = tissue_lactate / Lactate_spread
    # free fatty acids of plasma [umol/L]
    FFA_blood = plasma_FFA / FFA_volume
    # glycerol of plasma [umol/L]
    glycerol_blood = plasma_glycerol / Glucose_volume
    # ketones of plasma [umol/L]
    ketones_blood = plasma_ketones / Ketone_volume
    # fiber water of the muscle that works [L]
    standin_water = muscle_share * Work_active_muscle * Reference_mass
    # bicarbonate of blood [umol/L]
    bicarbonate_blood = bicarbonate / Bicarbonate_volume
    # acid of lactate that bicarbonate buffers as long as there is much of it [umol/L]
    acid_buffered = Bicarbonate_share * ramp(lactate_blood - Lactate_blood_rest - Bicarbonate_spared)
    # bicarbonate that goes with this lactate [umol/L]
    bicarbonate_left = Bicarbonate_rest * exp(-acid_buffered / Bicarbonate_rest)
    # insulin of plasma [umol/L]
    insulin_blood = plasma_insulin / Insulin_volume
    # insulin around muscle and fat cells, as strong as a person of the reference would feel it [umol/L]
    insulin_felt = INSULIN * insulin_sensitivity
    # insulin's call on muscle to take up glucose and store it, of the greatest [1]
    insulin_action = insulin_felt ** 2 / (Insulin_K_muscle ** 2 + insulin_felt ** 2)
    # share of lipolysis that insulin leaves [1]
    fat_held = lipolysis_least + (1 - lipolysis_least) / (1 + (insulin_felt / Insulin_K_fat) ** 2)
    # share of the liver's release of glucose and ketones that insulin leaves [1]
    liver_released = 1 / (1 + (insulin_blood * insulin_sensitivity / Insulin_K_liver) ** 4)
    # counter-regulation: 1 at Counter_K, more as glucose falls [1]
    opposed = 2 / (1 + (glucose_blood / Counter_K) ** 4)
    # glucose that the gut gives to blood [umol/s]
    sugar_coming = 0.9 * gut_sugar * sugar_absorption_k
    # what gut tells the pancreas of: glucose, and amino acids as far as they count like it [umol/s]
    food_coming = sugar_coming + insulin_secretion_amino * gut_protein * gut_protein_absorption_k
    # glucose of the blood that comes to the liver, which carries what the gut took up [umol/L]
    glucose_portal = glucose_blood + sugar_coming / Portal_flow
    # glycogen of the liver, of the most that it holds [1]
    liver_filled = liver_glycogen / (Liver_glycogen_most * Liver_volume)
    # glucose out of glycogen of the liver [umol/s]
    glycogen_released = liver_phosphorylase_Vmax * (liver_filled / (liver_phosphorylase_K + liver_filled)) * liver_released * opposed * (1 + Catecholamines_liver * CATECHOLAMINES)
    # glucose into glycogen of the liver [umol/s]
    glycogen_stored = liver_synthase_Vmax * (glucose_portal ** 4 / (liver_synthase_K_glucose ** 4 + glucose_portal ** 4)) * (insulin_blood * insulin_sensitivity / (liver_synthase_K_insulin + insulin_blood * insulin_sensitivity)) * ramp(1 - liver_filled ** 4)
    # fatty acids that the liver turns into ketones [umol/s]
    ketones_made = ketogenesis_k * FFA_blood * liver_released * ketogenesis_K_glycogen / (ketogenesis_K_glycogen + liver_filled)
    # amino acids broken down [umol/s]
    amino_burnt = amino_breakdown_k * amino_acids
    # pairs of glycerol that become glucose [umol/s]
    glycerol_used = gluconeogenesis_glycerol_k * glycerol_blood
    # fat made of glucose [umol/s]
    fat_made = lipogenesis_Vmax * insulin_action * liver_filled ** 4 * (glucose_blood / (brain_sugar_K + glucose_blood))
    # pairs of lactate that become glucose [umol/s]
    lactate_used = gluconeogenesis_lactate_Vmax * (lactate_tissues / (gluconeogenesis_lactate_K + lactate_tissues)) * (1 + gluconeogenesis_lactate_counter * opposed * liver_released)
    # new glucose [umol/s]
    glucose_made = lactate_used + glycerol_used + 0.36 * amino_burnt
    # pairs of electrons that these hand to oxygen [umol/s]
    liver_pairs = 10 * ketones_made + 6.13 * amino_burnt + 2 * glycerol_used + 5 * fat_made
    # pairs of electrons that a resting body hands to oxygen outside the working muscle [umol/s]
    resting_pairs = 2 * Work_oxygen_elsewhere * Scale_gas * Reference_mass
    # ketones that the brain burns [umol/s]
    brain_ketones = brain_ketone_Vmax * (ketones_blood / (brain_ketone_K + ketones_blood))
    # glucose that the brain burns; nine pairs of a ketone spare twelve of glucose [umol/s]
    brain_glucose = (Brain_glucose - 0.75 * brain_ketones) * (glucose_blood / (brain_sugar_K + glucose_blood))
    # pairs that are left for all tissues but brain and liver [umol/s]
    pairs_wanted = ramp(resting_pairs - liver_pairs - 9 * brain_ketones - 12 * brain_glucose)
    # ketones burnt [umol/s]
    ketones_burnt = pairs_wanted / 9 * (ketones_blood / (tissue_ketone_K + ketones_blood))
    # pairs for which glucose, lactate and fatty acids compete [umol/s]
    pairs_shared = pairs_wanted - 9 * ketones_burnt
    # pull of glucose [1]
    sugar_pull = glucose_blood / tissue_sugar_K * (1 + tissue_sugar_insulin * insulin_action)
    # pull of lactate [1]
    lactate_pull = lactate_tissues / tissue_lactate_K
    # pull of fatty acids [1]
    fat_pull = FFA_blood / tissue_fat_K
    # pairs for a pull of 1 [umol/s]
    pairs_each = pairs_shared / (sugar_pull + lactate_pull + fat_pull)
    # blood volume, fold of the untrained [1]
    blood_fold = (PLASMA * Blood_volume_plasma + RED_CELLS * Blood_volume_red) / (Blood_volume_plasma + Blood_volume_red)
    # hemoglobin of blood, fold of the untrained [1]
    carried_fold = RED_CELLS / blood_fold
    # greatest stroke volume, fold of the untrained: more with more blood and with thinner blood [1]
    stroke_fold = HEART * exp(Stroke_blood * log(blood_fold) - Stroke_viscosity * log(carried_fold))
    # greatest delivery of oxygen, fold of the untrained [1]
    oxygen_fold = stroke_fold * carried_fold
    # greatest delivery of oxygen, over the start [1]
    oxygen_gain = 1 + (oxygen_fold - oxygen_at_start) / oxygen_at_start
    # load on the circulation, 1 at the greatest power [1]
    heart_load = (exertion / oxygen_gain) ** 3
    # call of habit and of the last hours' load [1]
    dose_felt = habit_CALL + DOSE / (1 + DOSE)
    # [1]
    red_built = 1 + red_cells_gain * CALL - red_cells_unloading * (1 - habit_loading)
    # [1]
    red_kept = red_built + (Keeping_fold - 1) * red_cells_gain * CALL
    # [1]
    heart_built = 1 + heart_size_gain * CALL - heart_size_unloading * (1 - habit_loading)
    # [1]
    heart_kept = heart_built + (Keeping_fold - 1) * heart_size_gain * CALL
    # diet -> gut_NAM
    v_diet_NAM = niacin * Diet_NAM
    # diet -> gut_NA
    v_diet_NA = niacin * Diet_NA
    # diet -> gut_NR
    v_diet_NR = niacin * Diet_NR
    # diet -> gut_TRP
    v_diet_TRP = Diet_TRP
    # gut_NMN -> colon_amides
    v_gut_transit_NMN = Gut_transit * gut_NMN
    # gut_NR -> colon_amides
    v_gut_transit_NR = Gut_transit * gut_NR
    # gut_NAM -> colon_amides
    v_gut_transit_NAM = Gut_transit * gut_NAM
    # gut_NA -> colon_NA
    v_gut_transit_NA = Gut_transit * gut_NA
    # gut_NMN -> gut_NR
    v_gut_CD73 = gut_CD73_level * gut_CD73_k * gut_NMN
    # gut_NMN -> plasma_NMN
    v_gut_SLC12A8 = gut_SLC12A8_level * gut_SLC12A8_k * gut_NMN
    # gut_NR -> gut_NAM
    v_gut_PNP = gut_PNP_level * gut_PNP_k * gut_NR
    # gut_NR -> liver_NAD
    v_gut_NR_kept = gut_NR_absorption_level * Liver_NR_kept * gut_NR_absorption_k * gut_NR
    # gut_NR -> plasma_NR
    v_gut_NR_whole = gut_NR_absorption_level * Liver_NR_escape * gut_NR_absorption_k * gut_NR
    # gut_NR -> liver_NAM
    v_gut_NR_cut = gut_NR_absorption_level * (1 - Liver_NR_kept - Liver_NR_escape) * gut_NR_absorption_k * gut_NR
    # gut_NAM -> plasma_NAM
    v_gut_NAM_absorption = gut_NAM_absorption_level * gut_NAM_absorption_k * gut_NAM
    # gut_NA -> liver_NA
    v_gut_NA_absorption = gut_NA_absorption_level * gut_NA_absorption_k * gut_NA
    # gut_TRP -> liver_NAD
    v_liver_QPRT = liver_QPRT_level * liver_QPRT_k * gut_TRP
    # gut_TRP -> elsewhere
    v_gut_TRP_elsewhere = Diet_TRP_elsewhere * gut_TRP
    # colon_amides -> colon_NA
    v_microbes_nicotinamidase = microbes_nicotinamidase_level * microbes_nicotinamidase_Vmax * (colon_amides / (microbes_nicotinamidase_K + colon_amides))
    # colon_amides -> plasma_NAM
    v_colon_amides_absorbed = Colon_amide_absorption * colon_amides
    # colon_NA -> liver_NA
    v_colon_NA_absorbed = Colon_NA_absorption * colon_NA
    # colon_amides -> feces
    v_colon_amides_lost = Colon_feces * colon_amides
    # colon_NA -> feces
    v_colon_NA_lost = Colon_feces * colon_NA
    # plasma_NAM -> colon_amides
    v_gut_secretion = Gut_secretion * NAM_plasma
    # plasma_NA -> liver_NA
    v_liver_NA_flow = Liver_flow * (NA_plasma - NA_liver)
    # liver_NA -> liver_NAD
    v_liver_NAPRT = liver_NAPRT_level * liver_NAPRT_Vmax * (NA_liver / (liver_NAPRT_K + NA_liver))
    # liver_NA -> urine_NUA
    v_liver_glycine = liver_glycine_level * liver_glycine_Vmax * (NA_liver / (liver_glycine_K + NA_liver))
    # liver_NAD -> liver_NAM
    v_liver_consumers = liver_consumers_level * liver_consumers_k * liver_NAD
    # liver_NAM -> liver_NAD
    v_liver_NAMPT = liver_NAMPT_level * liver_NAMPT_Vmax * (NAM_liver / (liver_NAMPT_K + NAM_liver))
    # liver_NAM -> plasma_MeNAM
    v_liver_NNMT = liver_NNMT_level * liver_NNMT_Vmax * NAM_liver / (liver_NNMT_Km * (1 + MeNAM_plasma / liver_NNMT_Ki) + NAM_liver)
    # liver_NAM -> plasma_NAM
    v_liver_NAM_exchange = Liver_NAM_exchange * (NAM_liver - NAM_plasma)
    # plasma_NAD -> plasma_NAM
    v_plasma_CD38 = plasma_CD38_level * plasma_CD38_Vmax * (NAD_plasma / (plasma_CD38_Km + NAD_plasma))
    # plasma_NMN -> plasma_NAM
    v_plasma_CD38_NMN = plasma_CD38_level * (plasma_CD38_Vmax * plasma_CD38_NMN_ratio) * NMN_plasma / (plasma_CD38_NMN_Km + NMN_plasma)
    # plasma_NAD -> plasma_NMN
    v_plasma_NPP = plasma_NPP_level * plasma_NPP_Vmax * (NAD_plasma / (plasma_NPP_Km + NAD_plasma))
    # plasma_NMN -> plasma_NR
    v_plasma_CD73 = plasma_CD73_level * plasma_CD73_Vmax * (NMN_plasma / (plasma_CD73_Km + NMN_plasma))
    # plasma_NR -> plasma_NAM
    v_plasma_PNP = plasma_PNP_level * plasma_PNP_k * NR_plasma
    # plasma_MeNAM -> plasma_PY2
    v_oxidase_PY2 = oxidase_PY2_level * oxidase_PY2_k * MeNAM_plasma
    # plasma_MeNAM -> plasma_PY4
    v_oxidase_PY4 = oxidase_PY4_level * oxidase_PY4_k * MeNAM_plasma
    # plasma_NAM -> urine_NAM
    v_kidney_NAM = Kidney_NAM * NAM_plasma
    # plasma_NA -> urine_NA
    v_kidney_NA = Kidney_NA * NA_plasma
    # plasma_NR -> urine_NR
    v_kidney_NR = Kidney_NR * NR_plasma
    # plasma_MeNAM -> urine_MeNAM
    v_kidney_MeNAM = Kidney_MeNAM * MeNAM_plasma
    # plasma_PY2 -> urine_PY2
    v_kidney_PY2 = Kidney_PY2 * PY2_plasma
    # plasma_PY4 -> urine_PY4
    v_kidney_PY4 = Kidney_PY4 * PY4_plasma
    # given -> plasma_NMN
    v_infusion_NMN = infused_NMN
    # given -> plasma_NR
    v_infusion_NR = infused_NR
    # given -> plasma_NAD
    v_infusion_NAD = infused_NAD
    # plasma_NA -> red_NaAD
    v_red_NAPRT = red_NAPRT_level * red_NAPRT_Vmax * (NA_plasma / (red_NAPRT_K + NA_plasma))
    # red_NaAD -> red_NAD
    v_red_NADSYN = red_NADSYN_level * red_NADSYN_k * red_NaAD
    # plasma_NAM -> red_NAD
    v_red_NAMPT = red_NAMPT_level * red_NAMPT_Vmax * (NAM_plasma / (red_NAMPT_K + NAM_plasma))
    # red_NAD -> plasma_NAM
    v_red_consumers = red_consumers_level * red_consumers_k * red_NAD
    # plasma_NA -> white_NaAD
    v_white_NAPRT = white_NAPRT_level * white_NAPRT_Vmax * (NA_plasma / (white_NAPRT_K + NA_plasma))
    # white_NaAD -> white_NAD
    v_white_NADSYN = white_NADSYN_level * white_NADSYN_k * white_NaAD
    # plasma_NAM -> white_NAD
    v_white_NAMPT = white_NAMPT_level * white_NAMPT_Vmax * (NAM_plasma / (white_NAMPT_K + NAM_plasma))
    # white_NAD -> plasma_NAM
    v_white_consumers = white_consumers_level * white_consumers_k * white_NAD
    # plasma_NR -> white_NAD
    v_white_NRK = white_NRK_level * white_NRK_k * NR_plasma
    # plasma_NAM -> tissue_NAD
    v_tissue_NAMPT = tissue_NAMPT_level * tissue_NAMPT_Vmax * (NAM_plasma / (tissue_NAMPT_K + NAM_plasma))
    # plasma_NR -> tissue_NAD
    v_tissue_NRK = tissue_NRK_level * tissue_NRK_k * NR_plasma
    # plasma_NA -> tissue_NAD
    v_tissue_NAPRT = tissue_NAPRT_level * tissue_NAPRT_k * NA_plasma
    # tissue_NAD -> plasma_NAM
    v_tissue_consumers = tissue_consumers_level * tissue_consumers_k * tissue_NAD
    # tissue_NAD -> plasma_NAD
    v_tissue_NAD_release = tissue_NAD_release_level * tissue_NAD_release_k * tissue_NAD
    # tissue_NAD -> plasma_NR
    v_tissue_NR_release = tissue_NR_release_level * tissue_NR_release_k * tissue_NAD
    # plasma_NAM -> muscle_NAM
    v_muscle_NAM_crossing = muscle_water * NAM_crossing_k * (NAM_plasma - NAM_muscle)
    # plasma_NR -> muscle_NR
    v_muscle_NR_crossing = muscle_water * NR_crossing_k * (NR_plasma - NR_muscle)
    # plasma_NA -> muscle_NA
    v_muscle_NA_crossing = NA_crossing_k * muscle_water * NA_plasma
    # plasma_MeNAM -> muscle_MeNAM
    v_muscle_MeNAM_crossing = muscle_water * MeNAM_crossing_k * (MeNAM_plasma - MeNAM_muscle)
    # muscle_NAM -> muscle_NAD
    v_muscle_NAMPT = alone * muscle_water * muscle_NAMPT_Vmax * (NAM_muscle / (muscle_NAMPT_K + NAM_muscle))
    # muscle_NAD -> muscle_NAM
    v_muscle_consumers = alone * muscle_consumers_k * muscle_NAD
    # muscle_inside -> muscle_NAM
    v_muscle_foreseen = (1 - alone) * muscle_water * (muscle_makes_NAM - muscle_takes_NAM * NAM_muscle)
    # muscle_NAM -> muscle_MeNAM
    v_muscle_NNMT = alone * NNMT_rate * muscle_NAM
    # muscle_NR -> muscle_NAD
    v_muscle_NR_use = alone * Muscle_uptake_k * muscle_NR
    # muscle_NA -> muscle_NAD
    v_muscle_NA_use = alone * Muscle_uptake_k * muscle_NA
    # blood_LAC -> tissue_lactate
    v_lactate_clearance = clearance_fold * lactate_clearance_Vmax * (lactate_blood / (lactate_clearance_Km + lactate_blood))
    # tissue_lactate -> blood_LAC
    v_lactate_at_rest = (clearance_fold * lactate_clearance_Vmax * Lactate_blood_rest / (lactate_clearance_Km + Lactate_blood_rest) - (1 - alone) * working_water * muscle_rests_LAC) * (lactate_tissues / (Lactate_trace + lactate_tissues))
    # muscle_LAC -> blood_LAC
    v_lactate_foreseen = (1 - alone) * working_water * muscle_gives_LAC
    # stomach_carbohydrate -> gut_sugar
    v_gastric_emptying = gastric_emptying_Vmax * (stomach_carbohydrate / (gastric_emptying_K + stomach_carbohydrate)) / (1 + gut_fat / gastric_emptying_brake)
    # gut_sugar -> 0.9 plasma_glucose + 0.2 tissue_lactate
    v_sugar_absorption = sugar_absorption_k * gut_sugar
    # gut_fat -> body_fat
    v_gut_fat_absorption = gut_fat_absorption_k * gut_fat
    # gut_protein -> amino_acids
    v_gut_protein_absorption = gut_protein_absorption_k * gut_protein
    # provision -> plasma_glucose
    v_infusion_glucose = infused_glucose
    # -> plasma_insulin
    v_insulin_secretion = insulin_secretion_Vmax * (glucose_blood ** 4 / (insulin_secretion_K ** 4 + glucose_blood ** 4)) * (1 + insulin_secretion_incretin * food_coming) / (1 + insulin_secretion_catecholamines * CATECHOLAMINES)
    # -> plasma_insulin
    v_infusion_insulin = infused_insulin
    # plasma_insulin -> 
    v_insulin_clearance = insulin_clearance_k * plasma_insulin
    # -> INSULIN
    v_insulin_crossing = (insulin_blood - INSULIN) / insulin_crossing_tau
    # -> CATECHOLAMINES
    v_catecholamine_drive = (exertion ** 2 - CATECHOLAMINES) / catecholamine_drive_tau
    # liver_glycogen -> plasma_glucose
    v_liver_phosphorylase = glycogen_released
    # plasma_glucose -> liver_glycogen
    v_liver_synthase = glycogen_stored
    # 2 tissue_lactate -> liver_glycogen
    v_gluconeogenesis_lactate = lactate_used
    # 2 plasma_glycerol -> liver_glycogen + 2 electrons
    v_gluconeogenesis_glycerol = glycerol_used
    # amino_acids -> 0.36 liver_glycogen + 2.19 carbon_dioxide + 0.65 urea + 6.13 electrons
    v_amino_breakdown = amino_burnt
    # plasma_FFA -> 4 plasma_ketones + 10 electrons
    v_ketogenesis = ketones_made
    # 12.5 plasma_glucose -> body_fat + 24 carbon_dioxide + 5 electrons
    v_lipogenesis = fat_made
    # provision -> liver_glycogen
    v_liver_kept = stores_kept * (glycogen_released - glycogen_stored - glucose_made + (Liver_glycogen * Liver_volume - liver_glycogen) / standin_kept_tau)
    # plasma_glucose -> urine_glucose
    v_kidney_glucose = kidney_glucose_clearance * ramp(glucose_blood - kidney_glucose_threshold)
    # plasma_ketones -> urine_ketones
    v_kidney_ketones = kidney_ketones_k * ketones_blood
    # plasma_ketones -> 4 carbon_dioxide + 9 electrons
    v_brain_ketone = brain_ketones
    # plasma_glucose -> 6 carbon_dioxide + 12 electrons
    v_brain_sugar = brain_glucose
    # plasma_glucose -> 2 tissue_lactate
    v_cell_glycolysis = cell_glycolysis_Vmax * (glucose_blood / (brain_sugar_K + glucose_blood))
    # plasma_ketones -> 4 carbon_dioxide + 9 electrons
    v_tissue_ketone = ketones_burnt
    # plasma_glucose -> 6 carbon_dioxide + 12 electrons
    v_tissue_sugar = pairs_each * sugar_pull / 12
    # tissue_lactate -> 3 carbon_dioxide + 6 electrons
    v_lactate_burnt = pairs_each * lactate_pull / 6
    # plasma_FFA -> 16 carbon_dioxide + 46 electrons
    v_tissue_fat = pairs_each * fat_pull / 46
    # body_fat -> 3 plasma_FFA + plasma_glycerol
    v_lipolysis = lipolysis_fold * lipolysis_Vmax * fat_held * opposed / (1 + ketones_blood / lipolysis_K_ketones) * (1 + Catecholamines_fat * CATECHOLAMINES)
    # 3 plasma_FFA + 0.5 plasma_glucose + electrons -> body_fat
    v_esterification = esterification_k * FFA_blood ** 2 / esterification_reference * (glucose_blood / (brain_sugar_K + glucose_blood))
    # body_protein -> amino_acids
    v_proteolysis = proteolysis_rate
    # amino_acids -> body_protein
    v_protein_synthesis = protein_synthesis_k * amino_acids
    # plasma_glucose -> muscle_glycogen
    v_standin_uptake = alone * standin_water * (standin_uptake_basal + standin_uptake_insulin * insulin_action * ramp(1 - (muscle_glycogen / (Standin_most * standin_water)) ** 4)) * (glucose_blood / (standin_uptake_K + glucose_blood))
    # muscle_glycogen -> 6 carbon_dioxide + 12 electrons
    v_standin_burns = alone * standin_water * standin_burns_rate * (muscle_glycogen / (0.01 * Standin_most * standin_water + muscle_glycogen))
    # muscle_fat -> 16 carbon_dioxide + 46 electrons
    v_standin_burns_fat = alone * standin_water * standin_burns_fat_rate * (muscle_fat / (0.05 * Muscle_fat * standin_water + muscle_fat))
    # provision -> muscle_glycogen
    v_standin_kept = stores_kept * alone * standin_water * (Standin_glycogen - muscle_glycogen / standin_water) / standin_kept_tau
    # 2 tissue_lactate -> other_glycogen
    v_lactate_kept = lactate_kept_Vmax * (lactate_tissues ** 2 / (lactate_kept_K ** 2 + lactate_tissues ** 2))
    # plasma_FFA -> muscle_fat
    v_muscle_fat_uptake = standin_water * muscle_fat_uptake_k * FFA_blood * ramp(2 - muscle_fat / (Muscle_fat * standin_water))
    # plasma_FFA -> muscle_fat
    v_muscle_fat_foreseen = (1 - alone) * standin_water * muscle_burns_fat * muscle_fat_foreseen_share * (FFA_blood / (muscle_fat_foreseen_K + FFA_blood))
    # body_fat -> 3 muscle_fat + plasma_glycerol
    v_muscle_fat_kept = standin_water * muscle_fat_kept_k * ramp(1 - 2 * muscle_fat / (Muscle_fat * standin_water))
    # muscle_fat -> muscle_burnt
    v_muscle_burning = (1 - alone) * standin_water * muscle_burns_fat
    # plasma_glucose -> muscle_glucose
    v_muscle_glucose_foreseen = (1 - alone) * standin_water * muscle_takes_glucose * (glucose_blood / (brain_sugar_K + glucose_blood))
    # bicarbonate -> freed_carbon_dioxide
    v_bicarbonate_buffering = Bicarbonate_volume * (ramp(bicarbonate_blood - bicarbonate_left) / bicarbonate_buffering_tau - ramp(bicarbonate_left - bicarbonate_blood) / bicarbonate_buffering_back)
    # -> DOSE
    v_circulation_loaded = heart_load / Dose_half
    # DOSE ->
    v_circulation_calmed = 1 / Dose_memory * DOSE
    # -> CALL
    v_weekly_call = (dose_felt - CALL) / weekly_call_tau
    # -> PLASMA
    v_plasma_volume = (1 + plasma_volume_gain * dose_felt - plasma_volume_unloading * (1 - habit_loading) - PLASMA) / plasma_volume_tau
    # -> RED_CELLS
    v_red_cells = ramp(red_built - RED_CELLS) / red_cells_tau_on - ramp(RED_CELLS - red_kept) / red_cells_tau_off + 0.001 * (red_built - RED_CELLS) / red_cells_tau_off
    # -> HEART
    v_heart_size = ramp(heart_built - HEART) / heart_size_tau_on - ramp(HEART - heart_kept) / heart_size_tau_off + 0.001 * (heart_built - HEART) / heart_size_tau_off
    # SESSIONS -> 
    v_sessions_fading = SESSIONS / Practice_tau
    v[reaction.diet_NAM] = v_diet_NAM
    v[reaction.diet_NA] = v_diet_NA
    v[reaction.diet_NR] = v_diet_NR
    v[reaction.diet_TRP] = v_diet_TRP
    v[reaction.gut_transit_NMN] = v_gut_transit_NMN
    v[reaction.gut_transit_NR] = v_gut_transit_NR
    v[reaction.gut_transit_NAM] = v_gut_transit_NAM
    v[reaction.gut_transit_NA] = v_gut_transit_NA
    v[reaction.gut_CD73] = v_gut_CD73
    v[reaction.gut_SLC12A8] = v_gut_SLC12A8
    v[reaction.gut_PNP] = v_gut_PNP
    v[reaction.gut_NR_kept] = v_gut_NR_kept
    v[reaction.gut_NR_whole] = v_gut_NR_whole
    v[reaction.gut_NR_cut] = v_gut_NR_cut
    v[reaction.gut_NAM_absorption] = v_gut_NAM_absorption
    v[reaction.gut_NA_absorption] = v_gut_NA_absorption
    v[reaction.liver_QPRT] = v_liver_QPRT
    v[reaction.gut_TRP_elsewhere] = v_gut_TRP_elsewhere
    v[reaction.microbes_nicotinamidase] = v_microbes_nicotinamidase
    v[reaction.colon_amides_absorbed] = v_colon_amides_absorbed
    v[reaction.colon_NA_absorbed] = v_colon_NA_absorbed
    v[reaction.colon_amides_lost] = v_colon_amides_lost
    v[reaction.colon_NA_lost] = v_colon_NA_lost
    v[reaction.gut_secretion] = v_gut_secretion
    v[reaction.liver_NA_flow] = v_liver_NA_flow
    v[reaction.liver_NAPRT] = v_liver_NAPRT
    v[reaction.liver_glycine] = v_liver_glycine
    v[reaction.liver_consumers] = v_liver_consumers
    v[reaction.liver_NAMPT] = v_liver_NAMPT
    v[reaction.liver_NNMT] = v_liver_NNMT
    v[reaction.liver_NAM_exchange] = v_liver_NAM_exchange
    v[reaction.plasma_CD38] = v_plasma_CD38
    v[reaction.plasma_CD38_NMN] = v_plasma_CD38_NMN
    v[reaction.plasma_NPP] = v_plasma_NPP
    v[reaction.plasma_CD73] = v_plasma_CD73
    v[reaction.plasma_PNP] = v_plasma_PNP
    v[reaction.oxidase_PY2] = v_oxidase_PY2
    v[reaction.oxidase_PY4] = v_oxidase_PY4
    v[reaction.kidney_NAM] = v_kidney_NAM
    v[reaction.kidney_NA] = v_kidney_NA
    v[reaction.kidney_NR] = v_kidney_NR
    v[reaction.kidney_MeNAM] = v_kidney_MeNAM
    v[reaction.kidney_PY2] = v_kidney_PY2
    v[reaction.kidney_PY4] = v_kidney_PY4
    v[reaction.infusion_NMN] = v_infusion_NMN
    v[reaction.infusion_NR] = v_infusion_NR
    v[reaction.infusion_NAD] = v_infusion_NAD
    v[reaction.red_NAPRT] = v_red_NAPRT
    v[reaction.red_NADSYN] = v_red_NADSYN
    v[reaction.red_NAMPT] = v_red_NAMPT
    v[reaction.red_consumers] = v_red_consumers
    v[reaction.white_NAPRT] = v_white_NAPRT
    v[reaction.white_NADSYN] = v_white_NADSYN
    v[reaction.white_NAMPT] = v_white_NAMPT
    v[reaction.white_consumers] = v_white_consumers
    v[reaction.white_NRK] = v_white_NRK
    v[reaction.tissue_NAMPT] = v_tissue_NAMPT
    v[reaction.tissue_NRK] = v_tissue_NRK
    v[reaction.tissue_NAPRT] = v_tissue_NAPRT
    v[reaction.tissue_consumers] = v_tissue_consumers
    v[reaction.tissue_NAD_release] = v_tissue_NAD_release
    v[reaction.tissue_NR_release] = v_tissue_NR_release
    v[reaction.muscle_NAM_crossing] = v_muscle_NAM_crossing
    v[reaction.muscle_NR_crossing] = v_muscle_NR_crossing
    v[reaction.muscle_NA_crossing] = v_muscle_NA_crossing
    v[reaction.muscle_MeNAM_crossing] = v_muscle_MeNAM_crossing
    v[reaction.muscle_NAMPT] = v_muscle_NAMPT
    v[reaction.muscle_consumers] = v_muscle_consumers
    v[reaction.muscle_foreseen] = v_muscle_foreseen
    v[reaction.muscle_NNMT] = v_muscle_NNMT
    v[reaction.muscle_NR_use] = v_muscle_NR_use
    v[reaction.muscle_NA_use] = v_muscle_NA_use
    v[reaction.lactate_clearance] = v_lactate_clearance
    v[reaction.lactate_at_rest] = v_lactate_at_rest
    v[reaction.lactate_foreseen] = v_lactate_foreseen
    v[reaction.gastric_emptying] = v_gastric_emptying
    v[reaction.sugar_absorption] = v_sugar_absorption
    v[reaction.gut_fat_absorption] = v_gut_fat_absorption
    v[reaction.gut_protein_absorption] = v_gut_protein_absorption
    v[reaction.infusion_glucose] = v_infusion_glucose
    v[reaction.insulin_secretion] = v_insulin_secretion
    v[reaction.infusion_insulin] = v_infusion_insulin
    v[reaction.insulin_clearance] = v_insulin_clearance
    v[reaction.insulin_crossing] = v_insulin_crossing
    v[reaction.catecholamine_drive] = v_catecholamine_drive
    v[reaction.liver_phosphorylase] = v_liver_phosphorylase
    v[reaction.liver_synthase] = v_liver_synthase
    v[reaction.gluconeogenesis_lactate] = v_gluconeogenesis_lactate
    v[reaction.gluconeogenesis_glycerol] = v_gluconeogenesis_glycerol
    v[reaction.amino_breakdown] = v_amino_breakdown
    v[reaction.ketogenesis] = v_ketogenesis
    v[reaction.lipogenesis] = v_lipogenesis
    v[reaction.liver_kept] = v_liver_kept
    v[reaction.kidney_glucose] = v_kidney_glucose
    v[reaction.kidney_ketones] = v_kidney_ketones
    v[reaction.brain_ketone] = v_brain_ketone
    v[reaction.brain_sugar] = v_brain_sugar
    v[reaction.cell_glycolysis] = v_cell_glycolysis
    v[reaction.tissue_ketone] = v_tissue_ketone
    v[reaction.tissue_sugar] = v_tissue_sugar
    v[reaction.lactate_burnt] = v_lactate_burnt
    v[reaction.tissue_fat] = v_tissue_fat
    v[reaction.lipolysis] = v_lipolysis
    v[reaction.esterification] = v_esterification
    v[reaction.proteolysis] = v_proteolysis
    v[reaction.protein_synthesis] = v_protein_synthesis
    v[reaction.standin_uptake] = v_standin_uptake
    v[reaction.standin_burns] = v_standin_burns
    v[reaction.standin_burns_fat] = v_standin_burns_fat
    v[reaction.standin_kept] = v_standin_kept
    v[reaction.lactate_kept] = v_lactate_kept
    v[reaction.muscle_fat_uptake] = v_muscle_fat_uptake
    v[reaction.muscle_fat_foreseen] = v_muscle_fat_foreseen
    v[reaction.muscle_fat_kept] = v_muscle_fat_kept
    v[reaction.muscle_burning] = v_muscle_burning
    v[reaction.muscle_glucose_foreseen] = v_muscle_glucose_foreseen
    v[reaction.bicarbonate_buffering] = v_bicarbonate_buffering
    v[reaction.circulation_loaded] = v_circulation_loaded
    v[reaction.circulation_calmed] = v_circulation_calmed
    v[reaction.weekly_call] = v_weekly_call
    v[reaction.plasma_volume] = v_plasma_volume
    v[reaction.red_cells] = v_red_cells
    v[reaction.heart_size] = v_heart_size
    v[reaction.sessions_fading] = v_sessions_fading


@kernel
def rates_of_change(y, p, dy):
    """Fill dy with the change of each species per second."""
    gut_NMN = y[species.gut_NMN]
    gut_NR = y[species.gut_NR]
    gut_NAM = y[species.gut_NAM]
    gut_NA = y[species.gut_NA]
    gut_TRP = y[species.gut_TRP]
    colon_amides = y[species.colon_amides]
    colon_NA = y[species.colon_NA]
    liver_NA = y[species.liver_NA]
    liver_NAM = y[species.liver_NAM]
    liver_NAD = y[species.liver_NAD]
    plasma_NAD = y[species.plasma_NAD]
    plasma_NMN = y[species.plasma_NMN]
    plasma_NR = y[species.plasma_NR]
    plasma_NA = y[species.plasma_NA]
    plasma_NAM = y[species.plasma_NAM]
    plasma_MeNAM = y[species.plasma_MeNAM]
    plasma_PY2 = y[species.plasma_PY2]
    plasma_PY4 = y[species.plasma_PY4]
    red_NaAD = y[species.red_NaAD]
    red_NAD = y[species.red_NAD]
    white_NaAD = y[species.white_NaAD]
    white_NAD = y[species.white_NAD]
    tissue_NAD = y[species.tissue_NAD]
    muscle_NAM = y[species.muscle_NAM]
    muscle_NR = y[species.muscle_NR]
    muscle_NA = y[species.muscle_NA]
    muscle_MeNAM = y[species.muscle_MeNAM]
    muscle_NAD = y[species.muscle_NAD]
    blood_LAC = y[species.blood_LAC]
    stomach_carbohydrate = y[species.stomach_carbohydrate]
    gut_sugar = y[species.gut_sugar]
    gut_fat = y[species.gut_fat]
    gut_protein = y[species.gut_protein]
    plasma_glucose = y[species.plasma_glucose]
    tissue_lactate = y[species.tissue_lactate]
    plasma_FFA = y[species.plasma_FFA]
    plasma_glycerol = y[species.plasma_glycerol]
    plasma_ketones = y[species.plasma_ketones]
    amino_acids = y[species.amino_acids]
    liver_glycogen = y[species.liver_glycogen]
    muscle_fat = y[species.muscle_fat]
    bicarbonate = y[species.bicarbonate]
    plasma_insulin = y[species.plasma_insulin]
    INSULIN = y[species.INSULIN]
    CATECHOLAMINES = y[species.CATECHOLAMINES]
    muscle_glycogen = y[species.muscle_glycogen]
    DOSE = y[species.DOSE]
    CALL = y[species.CALL]
    PLASMA = y[species.PLASMA]
    RED_CELLS = y[species.RED_CELLS]
    HEART = y[species.HEART]
    SESSIONS = y[species.SESSIONS]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Lactate_volume = p[argument.Lactate_volume]
    Glucose_volume = p[argument.Glucose_volume]
    Lactate_spread = p[argument.Lactate_spread]
    FFA_volume = p[argument.FFA_volume]
    Ketone_volume = p[argument.Ketone_volume]
    Reference_mass = p[argument.Reference_mass]
    Work_active_muscle = p[argument.Work_active_muscle]
    Bicarbonate_volume = p[argument.Bicarbonate_volume]
    Bicarbonate_share = p[argument.Bicarbonate_share]
    Bicarbonate_spared = p[argument.Bicarbonate_spared]
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
    Bicarbonate_rest = p[argument.Bicarbonate_rest]
    Insulin_volume = p[argument.Insulin_volume]
    Insulin_K_muscle = p[argument.Insulin_K_muscle]
    lipolysis_least = p[argument.lipolysis_least]
    Insulin_K_fat = p[argument.Insulin_K_fat]
    Insulin_K_liver = p[argument.Insulin_K_liver]
    Counter_K = p[argument.Counter_K]
    sugar_absorption_k = p[argument.sugar_absorption_k]
    gut_protein_absorption_k = p[argument.gut_protein_absorption_k]
    insulin_secretion_amino = p[argument.insulin_secretion_amino]
    Portal_flow = p[argument.Portal_flow]
    Liver_glycogen_most = p[argument.Liver_glycogen_most]
    Catecholamines_liver = p[argument.Catecholamines_liver]
    liver_phosphorylase_Vmax = p[argument.liver_phosphorylase_Vmax]
    liver_phosphorylase_K = p[argument.liver_phosphorylase_K]
    liver_synthase_Vmax = p[argument.liver_synthase_Vmax]
    liver_synthase_K_insulin = p[argument.liver_synthase_K_insulin]
    liver_synthase_K_glucose = p[argument.liver_synthase_K_glucose]
    ketogenesis_K_glycogen = p[argument.ketogenesis_K_glycogen]
    ketogenesis_k = p[argument.ketogenesis_k]
    amino_breakdown_k = p[argument.amino_breakdown_k]
    gluconeogenesis_glycerol_k = p[argument.gluconeogenesis_glycerol_k]
    lipogenesis_Vmax = p[argument.lipogenesis_Vmax]
    brain_sugar_K = p[argument.brain_sugar_K]
    gluconeogenesis_lactate_Vmax = p[argument.gluconeogenesis_lactate_Vmax]
    gluconeogenesis_lactate_K = p[argument.gluconeogenesis_lactate_K]
    gluconeogenesis_lactate_counter = p[argument.gluconeogenesis_lactate_counter]
    Scale_gas = p[argument.Scale_gas]
    Work_oxygen_elsewhere = p[argument.Work_oxygen_elsewhere]
    brain_ketone_Vmax = p[argument.brain_ketone_Vmax]
    brain_ketone_K = p[argument.brain_ketone_K]
    Brain_glucose = p[argument.Brain_glucose]
    tissue_ketone_K = p[argument.tissue_ketone_K]
    tissue_sugar_K = p[argument.tissue_sugar_K]
    tissue_sugar_insulin = p[argument.tissue_sugar_insulin]
    tissue_lactate_K = p[argument.tissue_lactate_K]
    tissue_fat_K = p[argument.tissue_fat_K]
    Blood_volume_plasma = p[argument.Blood_volume_plasma]
    Blood_volume_red = p[argument.Blood_volume_red]
    Stroke_blood = p[argument.Stroke_blood]
    Stroke_viscosity = p[argument.Stroke_viscosity]
    red_cells_unloading = p[argument.red_cells_unloading]
    red_cells_gain = p[argument.red_cells_gain]
    Keeping_fold = p[argument.Keeping_fold]
    heart_size_unloading = p[argument.heart_size_unloading]
    heart_size_gain = p[argument.heart_size_gain]
    Diet_NAM = p[argument.Diet_NAM]
    Diet_NA = p[argument.Diet_NA]
    Diet_NR = p[argument.Diet_NR]
    Diet_TRP = p[argument.Diet_TRP]
    Gut_transit = p[argument.Gut_transit]
    gut_CD73_k = p[argument.gut_CD73_k]
    gut_SLC12A8_k = p[argument.gut_SLC12A8_k]
    gut_PNP_k = p[argument.gut_PNP_k]
    gut_NR_absorption_k = p[argument.gut_NR_absorption_k]
    Liver_NR_kept = p[argument.Liver_NR_kept]
    Liver_NR_escape = p[argument.Liver_NR_escape]
    gut_NAM_absorption_k = p[argument.gut_NAM_absorption_k]
    gut_NA_absorption_k = p[argument.gut_NA_absorption_k]
    liver_QPRT_k = p[argument.liver_QPRT_k]
    Diet_TRP_elsewhere = p[argument.Diet_TRP_elsewhere]
    microbes_nicotinamidase_Vmax = p[argument.microbes_nicotinamidase_Vmax]
    microbes_nicotinamidase_K = p[argument.microbes_nicotinamidase_K]
    Colon_amide_absorption = p[argument.Colon_amide_absorption]
    Colon_NA_absorption = p[argument.Colon_NA_absorption]
    Colon_feces = p[argument.Colon_feces]
    Gut_secretion = p[argument.Gut_secretion]
    Liver_flow = p[argument.Liver_flow]
    liver_NAPRT_Vmax = p[argument.liver_NAPRT_Vmax]
    liver_NAPRT_K = p[argument.liver_NAPRT_K]
    liver_glycine_Vmax = p[argument.liver_glycine_Vmax]
    liver_glycine_K = p[argument.liver_glycine_K]
    liver_consumers_k = p[argument.liver_consumers_k]
    liver_NAMPT_Vmax = p[argument.liver_NAMPT_Vmax]
    liver_NAMPT_K = p[argument.liver_NAMPT_K]
    liver_NNMT_Vmax = p[argument.liver_NNMT_Vmax]
    liver_NNMT_Km = p[argument.liver_NNMT_Km]
    liver_NNMT_Ki = p[argument.liver_NNMT_Ki]
    Liver_NAM_exchange = p[argument.Liver_NAM_exchange]
    plasma_CD38_Vmax = p[argument.plasma_CD38_Vmax]
    plasma_CD38_Km = p[argument.plasma_CD38_Km]
    plasma_CD38_NMN_Km = p[argument.plasma_CD38_NMN_Km]
    plasma_CD38_NMN_ratio = p[argument.plasma_CD38_NMN_ratio]
    plasma_NPP_Vmax = p[argument.plasma_NPP_Vmax]
    plasma_NPP_Km = p[argument.plasma_NPP_Km]
    plasma_CD73_Vmax = p[argument.plasma_CD73_Vmax]
    plasma_CD73_Km = p[argument.plasma_CD73_Km]
    plasma_PNP_k = p[argument.plasma_PNP_k]
    oxidase_PY2_k = p[argument.oxidase_PY2_k]
    oxidase_PY4_k = p[argument.oxidase_PY4_k]
    Kidney_NAM = p[argument.Kidney_NAM]
    Kidney_NA = p[argument.Kidney_NA]
    Kidney_NR = p[argument.Kidney_NR]
    Kidney_MeNAM = p[argument.Kidney_MeNAM]
    Kidney_PY2 = p[argument.Kidney_PY2]
    Kidney_PY4 = p[argument.Kidney_PY4]
    red_NAPRT_Vmax = p[argument.red_NAPRT_Vmax]
    red_NAPRT_K = p[argument.red_NAPRT_K]
    red_NADSYN_k = p[argument.red_NADSYN_k]
    red_NAMPT_Vmax = p[argument.red_NAMPT_Vmax]
    red_NAMPT_K = p[argument.red_NAMPT_K]
    red_consumers_k = p[argument.red_consumers_k]
    white_NAPRT_Vmax = p[argument.white_NAPRT_Vmax]
    white_NAPRT_K = p[argument.white_NAPRT_K]
    white_NADSYN_k = p[argument.white_NADSYN_k]
    white_NAMPT_Vmax = p[argument.white_NAMPT_Vmax]
    white_NAMPT_K = p[argument.white_NAMPT_K]
    white_consumers_k = p[argument.white_consumers_k]
    white_NRK_k = p[argument.white_NRK_k]
    tissue_NAMPT_Vmax = p[argument.tissue_NAMPT_Vmax]
    tissue_NAMPT_K = p[argument.tissue_NAMPT_K]
    tissue_NRK_k = p[argument.tissue_NRK_k]
    tissue_NAPRT_k = p[argument.tissue_NAPRT_k]
    tissue_consumers_k = p[argument.tissue_consumers_k]
    tissue_NAD_release_k = p[argument.tissue_NAD_release_k]
    tissue_NR_release_k = p[argument.tissue_NR_release_k]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_k = p[argument.NA_crossing_k]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    muscle_NAMPT_Vmax = p[argument.muscle_NAMPT_Vmax]
    muscle_NAMPT_K = p[argument.muscle_NAMPT_K]
    muscle_consumers_k = p[argument.muscle_consumers_k]
    NNMT_rate = p[argument.NNMT_rate]
    Muscle_uptake_k = p[argument.Muscle_uptake_k]
    lactate_clearance_Vmax = p[argument.lactate_clearance_Vmax]
    lactate_clearance_Km = p[argument.lactate_clearance_Km]
    Lactate_trace = p[argument.Lactate_trace]
    gastric_emptying_Vmax = p[argument.gastric_emptying_Vmax]
    gastric_emptying_brake = p[argument.gastric_emptying_brake]
    gastric_emptying_K = p[argument.gastric_emptying_K]
    gut_fat_absorption_k = p[argument.gut_fat_absorption_k]
    insulin_secretion_Vmax = p[argument.insulin_secretion_Vmax]
    insulin_secretion_catecholamines = p[argument.insulin_secretion_catecholamines]
    insulin_secretion_incretin = p[argument.insulin_secretion_incretin]
    insulin_secretion_K = p[argument.insulin_secretion_K]
    insulin_clearance_k = p[argument.insulin_clearance_k]
    insulin_crossing_tau = p[argument.insulin_crossing_tau]
    catecholamine_drive_tau = p[argument.catecholamine_drive_tau]
    standin_kept_tau = p[argument.standin_kept_tau]
    Liver_glycogen = p[argument.Liver_glycogen]
    kidney_glucose_clearance = p[argument.kidney_glucose_clearance]
    kidney_glucose_threshold = p[argument.kidney_glucose_threshold]
    kidney_ketones_k = p[argument.kidney_ketones_k]
    cell_glycolysis_Vmax = p[argument.cell_glycolysis_Vmax]
    Catecholamines_fat = p[argument.Catecholamines_fat]
    lipolysis_K_ketones = p[argument.lipolysis_K_ketones]
    lipolysis_Vmax = p[argument.lipolysis_Vmax]
    esterification_reference = p[argument.esterification_reference]
    esterification_k = p[argument.esterification_k]
    proteolysis_rate = p[argument.proteolysis_rate]
    protein_synthesis_k = p[argument.protein_synthesis_k]
    standin_uptake_basal = p[argument.standin_uptake_basal]
    standin_uptake_K = p[argument.standin_uptake_K]
    standin_uptake_insulin = p[argument.standin_uptake_insulin]
    Standin_most = p[argument.Standin_most]
    standin_burns_rate = p[argument.standin_burns_rate]
    standin_burns_fat_rate = p[argument.standin_burns_fat_rate]
    Muscle_fat = p[argument.Muscle_fat]
    Standin_glycogen = p[argument.Standin_glycogen]
    lactate_kept_Vmax = p[argument.lactate_kept_Vmax]
    lactate_kept_K = p[argument.lactate_kept_K]
    muscle_fat_uptake_k = p[argument.muscle_fat_uptake_k]
    muscle_fat_foreseen_share = p[argument.muscle_fat_foreseen_share]
    muscle_fat_foreseen_K = p[argument.muscle_fat_foreseen_K]
    muscle_fat_kept_k = p[argument.muscle_fat_kept_k]
    bicarbonate_buffering_tau = p[argument.bicarbonate_buffering_tau]
    bicarbonate_buffering_back = p[argument.bicarbonate_buffering_back]
    Dose_half = p[argument.Dose_half]
    Dose_memory = p[argument.Dose_memory]
    weekly_call_tau = p[argument.weekly_call_tau]
    plasma_volume_tau = p[argument.plasma_volume_tau]
    plasma_volume_unloading = p[argument.plasma_volume_unloading]
    plasma_volume_gain = p[argument.plasma_volume_gain]
    red_cells_tau_off = p[argument.red_cells_tau_off]
    red_cells_tau_on = p[argument.red_cells_tau_on]
    heart_size_tau_off = p[argument.heart_size_tau_off]
    heart_size_tau_on = p[argument.heart_size_tau_on]
    Practice_tau = p[argument.Practice_tau]
    alone = p[argument.alone]
    muscle_share = p[argument.muscle_share]
    muscle_makes_NAM = p[argument.muscle_makes_NAM]
    muscle_takes_NAM = p[argument.muscle_takes_NAM]
    niacin = p[argument.niacin]
    infused_NMN = p[argument.infused_NMN]
    infused_NR = p[argument.infused_NR]
    infused_NAD = p[argument.infused_NAD]
    gut_CD73_level = p[argument.gut_CD73_level]
    gut_SLC12A8_level = p[argument.gut_SLC12A8_level]
    gut_PNP_level = p[argument.gut_PNP_level]
    gut_NR_absorption_level = p[argument.gut_NR_absorption_level]
    gut_NAM_absorption_level = p[argument.gut_NAM_absorption_level]
    gut_NA_absorption_level = p[argument.gut_NA_absorption_level]
    liver_QPRT_level = p[argument.liver_QPRT_level]
    microbes_nicotinamidase_level = p[argument.microbes_nicotinamidase_level]
    liver_NAPRT_level = p[argument.liver_NAPRT_level]
    liver_glycine_level = p[argument.liver_glycine_level]
    liver_consumers_level = p[argument.liver_consumers_level]
    liver_NAMPT_level = p[argument.liver_NAMPT_level]
    liver_NNMT_level = p[argument.liver_NNMT_level]
    plasma_CD38_level = p[argument.plasma_CD38_level]
    plasma_NPP_level = p[argument.plasma_NPP_level]
    plasma_CD73_level = p[argument.plasma_CD73_level]
    plasma_PNP_level = p[argument.plasma_PNP_level]
    oxidase_PY2_level = p[argument.oxidase_PY2_level]
    oxidase_PY4_level = p[argument.oxidase_PY4_level]
    red_NAPRT_level = p[argument.red_NAPRT_level]
    red_NADSYN_level = p[argument.red_NADSYN_level]
    red_NAMPT_level = p[argument.red_NAMPT_level]
    red_consumers_level = p[argument.red_consumers_level]
    white_NAPRT_level = p[argument.white_NAPRT_level]
    white_NADSYN_level = p[argument.white_NADSYN_level]
    white_NAMPT_level = p[argument.white_NAMPT_level]
    white_consumers_level = p[argument.white_consumers_level]
    white_NRK_level = p[argument.white_NRK_level]
    tissue_NAMPT_level = p[argument.tissue_NAMPT_level]
    tissue_NRK_level = p[argument.tissue_NRK_level]
    tissue_NAPRT_level = p[argument.tissue_NAPRT_level]
    tissue_consumers_level = p[argument.tissue_consumers_level]
    tissue_NAD_release_level = p[argument.tissue_NAD_release_level]
    tissue_NR_release_level = p[argument.tissue_NR_release_level]
    working_water = p[argument.working_water]
    muscle_gives_LAC = p[argument.muscle_gives_LAC]
    muscle_rests_LAC = p[argument.muscle_rests_LAC]
    clearance_fold = p[argument.clearance_fold]
    insulin_sensitivity = p[argument.insulin_sensitivity]
    lipolysis_fold = p[argument.lipolysis_fold]
    exertion = p[argument.exertion]
    stores_kept = p[argument.stores_kept]
    muscle_takes_glucose = p[argument.muscle_takes_glucose]
    muscle_burns_fat = p[argument.muscle_burns_fat]
    infused_glucose = p[argument.infused_glucose]
    infused_insulin = p[argument.infused_insulin]
    habit_CALL = p[argument.habit_CALL]
    habit_loading = p[argument.habit_loading]
    oxygen_at_start = p[argument.oxygen_at_start]
    NA_liver = liver_NA / Liver_volume
    NAM_liver = liver_NAM / Liver_volume
    NAD_plasma = plasma_NAD / Spread_NAD
    NMN_plasma = plasma_NMN / Spread_NAD
    NR_plasma = plasma_NR / Spread_NR
    NA_plasma = plasma_NA / Spread_NA
    NAM_plasma = plasma_NAM / Spread_NAM
    MeNAM_plasma = plasma_MeNAM / Spread_MeNAM
    PY2_plasma = plasma_PY2 / Spread_pyridones
    PY4_plasma = plasma_PY4 / Spread_pyridones
    muscle_water = muscle_share * Muscle_water
    NAM_muscle = muscle_NAM / muscle_water
    NR_muscle = muscle_NR / muscle_water
    MeNAM_muscle = muscle_MeNAM / muscle_water
    lactate_blood = blood_LAC / Lactate_volume
    glucose_blood = plasma_glucose / Glucose_volume
    lactate_tissues = tissue_lactate / Lactate_spread
    FFA_blood = plasma_FFA / FFA_volume
    glycerol_blood = plasma_glycerol / Glucose_volume
    ketones_blood = plasma_ketones / Ketone_volume
    standin_water = muscle_share * Work_active_muscle * Reference_mass
    bicarbonate_blood = bicarbonate / Bicarbonate_volume
    acid_buffered = Bicarbonate_share * ramp(lactate_blood - Lactate_blood_rest - Bicarbonate_spared)
    bicarbonate_left = Bicarbonate_rest * exp(-acid_buffered / Bicarbonate_rest)
    insulin_blood = plasma_insulin / Insulin_volume
    insulin_felt = INSULIN * insulin_sensitivity
    insulin_action = insulin_felt ** 2 / (Insulin_K_muscle ** 2 + insulin_felt ** 2)
    fat_held = lipolysis_least + (1 - lipolysis_least) / (1 + (insulin_felt / Insulin_K_fat) ** 2)
    liver_released = 1 / (1 + (insulin_blood * insulin_sensitivity / Insulin_K_liver) ** 4)
    opposed = 2 / (1 + (glucose_blood / Counter_K) ** 4)
    sugar_coming = 0.9 * gut_sugar * sugar_absorption_k
    food_coming = sugar_coming + insulin_secretion_amino * gut_protein * gut_protein_absorption_k
    glucose_portal = glucose_blood + sugar_coming / Portal_flow
    liver_filled = liver_glycogen / (Liver_glycogen_most * Liver_volume)
    glycogen_released = liver_phosphorylase_Vmax * (liver_filled / (liver_phosphorylase_K + liver_filled)) * liver_released * opposed * (1 + Catecholamines_liver * CATECHOLAMINES)
    glycogen_stored = liver_synthase_Vmax * (glucose_portal ** 4 / (liver_synthase_K_glucose ** 4 + glucose_portal ** 4)) * (insulin_blood * insulin_sensitivity / (liver_synthase_K_insulin + insulin_blood * insulin_sensitivity)) * ramp(1 - liver_filled ** 4)
    ketones_made = ketogenesis_k * FFA_blood * liver_released * ketogenesis_K_glycogen / (ketogenesis_K_glycogen + liver_filled)
    amino_burnt = amino_breakdown_k * amino_acids
    glycerol_used = gluconeogenesis_glycerol_k * glycerol_blood
    fat_made = lipogenesis_Vmax * insulin_action * liver_filled ** 4 * (glucose_blood / (brain_sugar_K + glucose_blood))
    lactate_used = gluconeogenesis_lactate_Vmax * (lactate_tissues / (gluconeogenesis_lactate_K + lactate_tissues)) * (1 + gluconeogenesis_lactate_counter * opposed * liver_released)
    glucose_made = lactate_used + glycerol_used + 0.36 * amino_burnt
    liver_pairs = 10 * ketones_made + 6.13 * amino_burnt + 2 * glycerol_used + 5 * fat_made
    resting_pairs = 2 * Work_oxygen_elsewhere * Scale_gas * Reference_mass
    brain_ketones = brain_ketone_Vmax * (ketones_blood / (brain_ketone_K + ketones_blood))
    brain_glucose = (Brain_glucose - 0.75 * brain_ketones) * (glucose_blood / (brain_sugar_K + glucose_blood))
    pairs_wanted = ramp(resting_pairs - liver_pairs - 9 * brain_ketones - 12 * brain_glucose)
    ketones_burnt = pairs_wanted / 9 * (ketones_blood / (tissue_ketone_K + ketones_blood))
    pairs_shared = pairs_wanted - 9 * ketones_burnt
    sugar_pull = glucose_blood / tissue_sugar_K * (1 + tissue_sugar_insulin * insulin_action)
    lactate_pull = lactate_tissues / tissue_lactate_K
    fat_pull = FFA_blood / tissue_fat_K
    pairs_each = pairs_shared / (sugar_pull + lactate_pull + fat_pull)
    blood_fold = (PLASMA * Blood_volume_plasma + RED_CELLS * Blood_volume_red) / (Blood_volume_plasma + Blood_volume_red)
    carried_fold = RED_CELLS / blood_fold
    stroke_fold = HEART * exp(Stroke_blood * log(blood_fold) - Stroke_viscosity * log(carried_fold))
    oxygen_fold = stroke_fold * carried_fold
    oxygen_gain = 1 + (oxygen_fold - oxygen_at_start) / oxygen_at_start
    heart_load = (exertion / oxygen_gain) ** 3
    dose_felt = habit_CALL + DOSE / (1 + DOSE)
    red_built = 1 + red_cells_gain * CALL - red_cells_unloading * (1 - habit_loading)
    red_kept = red_built + (Keeping_fold - 1) * red_cells_gain * CALL
    heart_built = 1 + heart_size_gain * CALL - heart_size_unloading * (1 - habit_loading)
    heart_kept = heart_built + (Keeping_fold - 1) * heart_size_gain * CALL
    v_diet_NAM = niacin * Diet_NAM
    v_diet_NA = niacin * Diet_NA
    v_diet_NR = niacin * Diet_NR
    v_diet_TRP = Diet_TRP
    v_gut_transit_NMN = Gut_transit * gut_NMN
    v_gut_transit_NR = Gut_transit * gut_NR
    v_gut_transit_NAM = Gut_transit * gut_NAM
    v_gut_transit_NA = Gut_transit * gut_NA
    v_gut_CD73 = gut_CD73_level * gut_CD73_k * gut_NMN
    v_gut_SLC12A8 = gut_SLC12A8_level * gut_SLC12A8_k * gut_NMN
    v_gut_PNP = gut_PNP_level * gut_PNP_k * gut_NR
    v_gut_NR_kept = gut_NR_absorption_level * Liver_NR_kept * gut_NR_absorption_k * gut_NR
    v_gut_NR_whole = gut_NR_absorption_level * Liver_NR_escape * gut_NR_absorption_k * gut_NR
    v_gut_NR_cut = gut_NR_absorption_level * (1 - Liver_NR_kept - Liver_NR_escape) * gut_NR_absorption_k * gut_NR
    v_gut_NAM_absorption = gut_NAM_absorption_level * gut_NAM_absorption_k * gut_NAM
    v_gut_NA_absorption = gut_NA_absorption_level * gut_NA_absorption_k * gut_NA
    v_liver_QPRT = liver_QPRT_level * liver_QPRT_k * gut_TRP
    v_gut_TRP_elsewhere = Diet_TRP_elsewhere * gut_TRP
    v_microbes_nicotinamidase = microbes_nicotinamidase_level * microbes_nicotinamidase_Vmax * (colon_amides / (microbes_nicotinamidase_K + colon_amides))
    v_colon_amides_absorbed = Colon_amide_absorption * colon_amides
    v_colon_NA_absorbed = Colon_NA_absorption * colon_NA
    v_colon_amides_lost = Colon_feces * colon_amides
    v_colon_NA_lost = Colon_feces * colon_NA
    v_gut_secretion = Gut_secretion * NAM_plasma
    v_liver_NA_flow = Liver_flow * (NA_plasma - NA_liver)
    v_liver_NAPRT = liver_NAPRT_level * liver_NAPRT_Vmax * (NA_liver / (liver_NAPRT_K + NA_liver))
    v_liver_glycine = liver_glycine_level * liver_glycine_Vmax * (NA_liver / (liver_glycine_K + NA_liver))
    v_liver_consumers = liver_consumers_level * liver_consumers_k * liver_NAD
    v_liver_NAMPT = liver_NAMPT_level * liver_NAMPT_Vmax * (NAM_liver / (liver_NAMPT_K + NAM_liver))
    v_liver_NNMT = liver_NNMT_level * liver_NNMT_Vmax * NAM_liver / (liver_NNMT_Km * (1 + MeNAM_plasma / liver_NNMT_Ki) + NAM_liver)
    v_liver_NAM_exchange = Liver_NAM_exchange * (NAM_liver - NAM_plasma)
    v_plasma_CD38 = plasma_CD38_level * plasma_CD38_Vmax * (NAD_plasma / (plasma_CD38_Km + NAD_plasma))
    v_plasma_CD38_NMN = plasma_CD38_level * (plasma_CD38_Vmax * plasma_CD38_NMN_ratio) * NMN_plasma / (plasma_CD38_NMN_Km + NMN_plasma)
    v_plasma_NPP = plasma_NPP_level * plasma_NPP_Vmax * (NAD_plasma / (plasma_NPP_Km + NAD_plasma))
    v_plasma_CD73 = plasma_CD73_level * plasma_CD73_Vmax * (NMN_plasma / (plasma_CD73_Km + NMN_plasma))
    v_plasma_PNP = plasma_PNP_level * plasma_PNP_k * NR_plasma
    v_oxidase_PY2 = oxidase_PY2_level * oxidase_PY2_k * MeNAM_plasma
    v_oxidase_PY4 = oxidase_PY4_level * oxidase_PY4_k * MeNAM_plasma
    v_kidney_NAM = Kidney_NAM * NAM_plasma
    v_kidney_NA = Kidney_NA * NA_plasma
    v_kidney_NR = Kidney_NR * NR_plasma
    v_kidney_MeNAM = Kidney_MeNAM * MeNAM_plasma
    v_kidney_PY2 = Kidney_PY2 * PY2_plasma
    v_kidney_PY4 = Kidney_PY4 * PY4_plasma
    v_infusion_NMN = infused_NMN
    v_infusion_NR = infused_NR
    v_infusion_NAD = infused_NAD
    v_red_NAPRT = red_NAPRT_level * red_NAPRT_Vmax * (NA_plasma / (red_NAPRT_K + NA_plasma))
    v_red_NADSYN = red_NADSYN_level * red_NADSYN_k * red_NaAD
    v_red_NAMPT = red_NAMPT_level * red_NAMPT_Vmax * (NAM_plasma / (red_NAMPT_K + NAM_plasma))
    v_red_consumers = red_consumers_level * red_consumers_k * red_NAD
    v_white_NAPRT = white_NAPRT_level * white_NAPRT_Vmax * (NA_plasma / (white_NAPRT_K + NA_plasma))
    v_white_NADSYN = white_NADSYN_level * white_NADSYN_k * white_NaAD
    v_white_NAMPT = white_NAMPT_level * white_NAMPT_Vmax * (NAM_plasma / (white_NAMPT_K + NAM_plasma))
    v_white_consumers = white_consumers_level * white_consumers_k * white_NAD
    v_white_NRK = white_NRK_level * white_NRK_k * NR_plasma
    v_tissue_NAMPT = tissue_NAMPT_level * tissue_NAMPT_Vmax * (NAM_plasma / (tissue_NAMPT_K + NAM_plasma))
    v_tissue_NRK = tissue_NRK_level * tissue_NRK_k * NR_plasma
    v_tissue_NAPRT = tissue_NAPRT_level * tissue_NAPRT_k * NA_plasma
    v_tissue_consumers = tissue_consumers_level * tissue_consumers_k * tissue_NAD
    v_tissue_NAD_release = tissue_NAD_release_level * tissue_NAD_release_k * tissue_NAD
    v_tissue_NR_release = tissue_NR_release_level * tissue_NR_release_k * tissue_NAD
    v_muscle_NAM_crossing = muscle_water * NAM_crossing_k * (NAM_plasma - NAM_muscle)
    v_muscle_NR_crossing = muscle_water * NR_crossing_k * (NR_plasma - NR_muscle)
    v_muscle_NA_crossing = NA_crossing_k * muscle_water * NA_plasma
    v_muscle_MeNAM_crossing = muscle_water * MeNAM_crossing_k * (MeNAM_plasma - MeNAM_muscle)
    v_muscle_NAMPT = alone * muscle_water * muscle_NAMPT_Vmax * (NAM_muscle / (muscle_NAMPT_K + NAM_muscle))
    v_muscle_consumers = alone * muscle_consumers_k * muscle_NAD
    v_muscle_foreseen = (1 - alone) * muscle_water * (muscle_makes_NAM - muscle_takes_NAM * NAM_muscle)
    v_muscle_NNMT = alone * NNMT_rate * muscle_NAM
    v_muscle_NR_use = alone * Muscle_uptake_k * muscle_NR
    v_muscle_NA_use = alone * Muscle_uptake_k * muscle_NA
    v_lactate_clearance = clearance_fold * lactate_clearance_Vmax * (lactate_blood / (lactate_clearance_Km + lactate_blood))
    v_lactate_at_rest = (clearance_fold * lactate_clearance_Vmax * Lactate_blood_rest / (lactate_clearance_Km + Lactate_blood_rest) - (1 - alone) * working_water * muscle_rests_LAC) * (lactate_tissues / (Lactate_trace + lactate_tissues))
    v_lactate_foreseen = (1 - alone) * working_water * muscle_gives_LAC
    v_gastric_emptying = gastric_emptying_Vmax * (stomach_carbohydrate / (gastric_emptying_K + stomach_carbohydrate)) / (1 + gut_fat / gastric_emptying_brake)
    v_sugar_absorption = sugar_absorption_k * gut_sugar
    v_gut_fat_absorption = gut_fat_absorption_k * gut_fat
    v_gut_protein_absorption = gut_protein_absorption_k * gut_protein
    v_infusion_glucose = infused_glucose
    v_insulin_secretion = insulin_secretion_Vmax * (glucose_blood ** 4 / (insulin_secretion_K ** 4 + glucose_blood ** 4)) * (1 + insulin_secretion_incretin * food_coming) / (1 + insulin_secretion_catecholamines * CATECHOLAMINES)
    v_infusion_insulin = infused_insulin
    v_insulin_clearance = insulin_clearance_k * plasma_insulin
    v_insulin_crossing = (insulin_blood - INSULIN) / insulin_crossing_tau
    v_catecholamine_drive = (exertion ** 2 - CATECHOLAMINES) / catecholamine_drive_tau
    v_liver_phosphorylase = glycogen_released
    v_liver_synthase = glycogen_stored
    v_gluconeogenesis_lactate = lactate_used
    v_gluconeogenesis_glycerol = glycerol_used
    v_amino_breakdown = amino_burnt
    v_ketogenesis = ketones_made
    v_lipogenesis = fat_made
    v_liver_kept = stores_kept * (glycogen_released - glycogen_stored - glucose_made + (Liver_glycogen * Liver_volume - liver_glycogen) / standin_kept_tau)
    v_kidney_glucose = kidney_glucose_clearance * ramp(glucose_blood - kidney_glucose_threshold)
    v_kidney_ketones = kidney_ketones_k * ketones_blood
    v_brain_ketone = brain_ketones
    v_brain_sugar = brain_glucose
    v_cell_glycolysis = cell_glycolysis_Vmax * (glucose_blood / (brain_sugar_K + glucose_blood))
    v_tissue_ketone = ketones_burnt
    v_tissue_sugar = pairs_each * sugar_pull / 12
    v_lactate_burnt = pairs_each * lactate_pull / 6
    v_tissue_fat = pairs_each * fat_pull / 46
    v_lipolysis = lipolysis_fold * lipolysis_Vmax * fat_held * opposed / (1 + ketones_blood / lipolysis_K_ketones) * (1 + Catecholamines_fat * CATECHOLAMINES)
    v_esterification = esterification_k * FFA_blood ** 2 / esterification_reference * (glucose_blood / (brain_sugar_K + glucose_blood))
    v_proteolysis = proteolysis_rate
    v_protein_synthesis = protein_synthesis_k * amino_acids
    v_standin_uptake = alone * standin_water * (standin_uptake_basal + standin_uptake_insulin * insulin_action * ramp(1 - (muscle_glycogen / (Standin_most * standin_water)) ** 4)) * (glucose_blood / (standin_uptake_K + glucose_blood))
    v_standin_burns = alone * standin_water * standin_burns_rate * (muscle_glycogen / (0.01 * Standin_most * standin_water + muscle_glycogen))
    v_standin_burns_fat = alone * standin_water * standin_burns_fat_rate * (muscle_fat / (0.05 * Muscle_fat * standin_water + muscle_fat))
    v_standin_kept = stores_kept * alone * standin_water * (Standin_glycogen - muscle_glycogen / standin_water) / standin_kept_tau
    v_lactate_kept = lactate_kept_Vmax * (lactate_tissues ** 2 / (lactate_kept_K ** 2 + lactate_tissues ** 2))
    v_muscle_fat_uptake = standin_water * muscle_fat_uptake_k * FFA_blood * ramp(2 - muscle_fat / (Muscle_fat * standin_water))
    v_muscle_fat_foreseen = (1 - alone) * standin_water * muscle_burns_fat * muscle_fat_foreseen_share * (FFA_blood / (muscle_fat_foreseen_K + FFA_blood))
    v_muscle_fat_kept = standin_water * muscle_fat_kept_k * ramp(1 - 2 * muscle_fat / (Muscle_fat * standin_water))
    v_muscle_burning = (1 - alone) * standin_water * muscle_burns_fat
    v_muscle_glucose_foreseen = (1 - alone) * standin_water * muscle_takes_glucose * (glucose_blood / (brain_sugar_K + glucose_blood))
    v_bicarbonate_buffering = Bicarbonate_volume * (ramp(bicarbonate_blood - bicarbonate_left) / bicarbonate_buffering_tau - ramp(bicarbonate_left - bicarbonate_blood) / bicarbonate_buffering_back)
    v_circulation_loaded = heart_load / Dose_half
    v_circulation_calmed = 1 / Dose_memory * DOSE
    v_weekly_call = (dose_felt - CALL) / weekly_call_tau
    v_plasma_volume = (1 + plasma_volume_gain * dose_felt - plasma_volume_unloading * (1 - habit_loading) - PLASMA) / plasma_volume_tau
    v_red_cells = ramp(red_built - RED_CELLS) / red_cells_tau_on - ramp(RED_CELLS - red_kept) / red_cells_tau_off + 0.001 * (red_built - RED_CELLS) / red_cells_tau_off
    v_heart_size = ramp(heart_built - HEART) / heart_size_tau_on - ramp(HEART - heart_kept) / heart_size_tau_off + 0.001 * (heart_built - HEART) / heart_size_tau_off
    v_sessions_fading = SESSIONS / Practice_tau
    dy[species.gut_NMN] = -v_gut_transit_NMN - v_gut_CD73 - v_gut_SLC12A8
    dy[species.gut_NR] = v_diet_NR - v_gut_transit_NR + v_gut_CD73 - v_gut_PNP - v_gut_NR_kept - v_gut_NR_whole - v_gut_NR_cut
    dy[species.gut_NAM] = v_diet_NAM - v_gut_transit_NAM + v_gut_PNP - v_gut_NAM_absorption
    dy[species.gut_NA] = v_diet_NA - v_gut_transit_NA - v_gut_NA_absorption
    dy[species.gut_TRP] = v_diet_TRP - v_liver_QPRT - v_gut_TRP_elsewhere
    dy[species.colon_amides] = v_gut_transit_NMN + v_gut_transit_NR + v_gut_transit_NAM - v_microbes_nicotinamidase - v_colon_amides_absorbed - v_colon_amides_lost + v_gut_secretion
    dy[species.colon_NA] = v_gut_transit_NA + v_microbes_nicotinamidase - v_colon_NA_absorbed - v_colon_NA_lost
    dy[species.liver_NA] = v_gut_NA_absorption + v_colon_NA_absorbed + v_liver_NA_flow - v_liver_NAPRT - v_liver_glycine
    dy[species.liver_NAM] = v_gut_NR_cut + v_liver_consumers - v_liver_NAMPT - v_liver_NNMT - v_liver_NAM_exchange
    dy[species.liver_NAD] = v_gut_NR_kept + v_liver_QPRT + v_liver_NAPRT - v_liver_consumers + v_liver_NAMPT
    dy[species.plasma_NAD] = -v_plasma_CD38 - v_plasma_NPP + v_infusion_NAD + v_tissue_NAD_release
    dy[species.plasma_NMN] = v_gut_SLC12A8 - v_plasma_CD38_NMN + v_plasma_NPP - v_plasma_CD73 + v_infusion_NMN
    dy[species.plasma_NR] = v_gut_NR_whole + v_plasma_CD73 - v_plasma_PNP - v_kidney_NR + v_infusion_NR - v_white_NRK - v_tissue_NRK + v_tissue_NR_release - v_muscle_NR_crossing
    dy[species.plasma_NA] = -v_liver_NA_flow - v_kidney_NA - v_red_NAPRT - v_white_NAPRT - v_tissue_NAPRT - v_muscle_NA_crossing
    dy[species.plasma_NAM] = v_gut_NAM_absorption + v_colon_amides_absorbed - v_gut_secretion + v_liver_NAM_exchange + v_plasma_CD38 + v_plasma_CD38_NMN + v_plasma_PNP - v_kidney_NAM - v_red_NAMPT + v_red_consumers - v_white_NAMPT + v_white_consumers - v_tissue_NAMPT + v_tissue_consumers - v_muscle_NAM_crossing
    dy[species.plasma_MeNAM] = v_liver_NNMT - v_oxidase_PY2 - v_oxidase_PY4 - v_kidney_MeNAM - v_muscle_MeNAM_crossing
    dy[species.plasma_PY2] = v_oxidase_PY2 - v_kidney_PY2
    dy[species.plasma_PY4] = v_oxidase_PY4 - v_kidney_PY4
    dy[species.red_NaAD] = v_red_NAPRT - v_red_NADSYN
    dy[species.red_NAD] = v_red_NADSYN + v_red_NAMPT - v_red_consumers
    dy[species.white_NaAD] = v_white_NAPRT - v_white_NADSYN
    dy[species.white_NAD] = v_white_NADSYN + v_white_NAMPT - v_white_consumers + v_white_NRK
    dy[species.tissue_NAD] = v_tissue_NAMPT + v_tissue_NRK + v_tissue_NAPRT - v_tissue_consumers - v_tissue_NAD_release - v_tissue_NR_release
    dy[species.muscle_NAM] = v_muscle_NAM_crossing - v_muscle_NAMPT + v_muscle_consumers + v_muscle_foreseen - v_muscle_NNMT
    dy[species.muscle_NR] = v_muscle_NR_crossing - v_muscle_NR_use
    dy[species.muscle_NA] = v_muscle_NA_crossing - v_muscle_NA_use
    dy[species.muscle_MeNAM] = v_muscle_MeNAM_crossing + v_muscle_NNMT
    dy[species.muscle_NAD] = v_muscle_NAMPT - v_muscle_consumers + v_muscle_NR_use + v_muscle_NA_use
    dy[species.urine_NAM] = v_kidney_NAM
    dy[species.urine_NA] = v_kidney_NA
    dy[species.urine_NR] = v_kidney_NR
    dy[species.urine_NUA] = v_liver_glycine
    dy[species.urine_MeNAM] = v_kidney_MeNAM
    dy[species.urine_PY2] = v_kidney_PY2
    dy[species.urine_PY4] = v_kidney_PY4
    dy[species.feces] = v_colon_amides_lost + v_colon_NA_lost
    dy[species.elsewhere] = v_gut_TRP_elsewhere
    dy[species.muscle_inside] = -v_muscle_foreseen
    dy[species.diet] = -v_diet_NAM - v_diet_NA - v_diet_NR - v_diet_TRP
    dy[species.given] = -v_infusion_NMN - v_infusion_NR - v_infusion_NAD
    dy[species.blood_LAC] = -v_lactate_clearance + v_lactate_at_rest + v_lactate_foreseen
    dy[species.muscle_LAC] = -v_lactate_foreseen
    dy[species.stomach_carbohydrate] = -v_gastric_emptying
    dy[species.gut_sugar] = v_gastric_emptying - v_sugar_absorption
    dy[species.gut_fat] = -v_gut_fat_absorption
    dy[species.gut_protein] = -v_gut_protein_absorption
    dy[species.plasma_glucose] = 0.9 * v_sugar_absorption + v_infusion_glucose + v_liver_phosphorylase - v_liver_synthase - 12.5 * v_lipogenesis - v_kidney_glucose - v_brain_sugar - v_cell_glycolysis - v_tissue_sugar - 0.5 * v_esterification - v_standin_uptake - v_muscle_glucose_foreseen
    dy[species.tissue_lactate] = v_lactate_clearance - v_lactate_at_rest + 0.2 * v_sugar_absorption - 2.0 * v_gluconeogenesis_lactate + 2.0 * v_cell_glycolysis - v_lactate_burnt - 2.0 * v_lactate_kept
    dy[species.plasma_FFA] = -v_ketogenesis - v_tissue_fat + 3.0 * v_lipolysis - 3.0 * v_esterification - v_muscle_fat_uptake - v_muscle_fat_foreseen
    dy[species.plasma_glycerol] = -2.0 * v_gluconeogenesis_glycerol + v_lipolysis + v_muscle_fat_kept
    dy[species.plasma_ketones] = 4.0 * v_ketogenesis - v_kidney_ketones - v_brain_ketone - v_tissue_ketone
    dy[species.amino_acids] = v_gut_protein_absorption - v_amino_breakdown + v_proteolysis - v_protein_synthesis
    dy[species.liver_glycogen] = -v_liver_phosphorylase + v_liver_synthase + v_gluconeogenesis_lactate + v_gluconeogenesis_glycerol + 0.36 * v_amino_breakdown + v_liver_kept
    dy[species.muscle_fat] = -v_standin_burns_fat + v_muscle_fat_uptake + v_muscle_fat_foreseen + 3.0 * v_muscle_fat_kept - v_muscle_burning
    dy[species.body_fat] = v_gut_fat_absorption + v_lipogenesis - v_lipolysis + v_esterification - v_muscle_fat_kept
    dy[species.body_protein] = -v_proteolysis + v_protein_synthesis
    dy[species.carbon_dioxide] = 2.19 * v_amino_breakdown + 24.0 * v_lipogenesis + 4.0 * v_brain_ketone + 6.0 * v_brain_sugar + 4.0 * v_tissue_ketone + 6.0 * v_tissue_sugar + 3.0 * v_lactate_burnt + 16.0 * v_tissue_fat + 6.0 * v_standin_burns + 16.0 * v_standin_burns_fat
    dy[species.electrons] = 2.0 * v_gluconeogenesis_glycerol + 6.13 * v_amino_breakdown + 10.0 * v_ketogenesis + 5.0 * v_lipogenesis + 9.0 * v_brain_ketone + 12.0 * v_brain_sugar + 9.0 * v_tissue_ketone + 12.0 * v_tissue_sugar + 6.0 * v_lactate_burnt + 46.0 * v_tissue_fat - v_esterification + 12.0 * v_standin_burns + 46.0 * v_standin_burns_fat
    dy[species.urea] = 0.65 * v_amino_breakdown
    dy[species.urine_glucose] = v_kidney_glucose
    dy[species.urine_ketones] = v_kidney_ketones
    dy[species.muscle_glucose] = v_muscle_glucose_foreseen
    dy[species.muscle_burnt] = v_muscle_burning
    dy[species.other_glycogen] = v_lactate_kept
    dy[species.provision] = -v_infusion_glucose - v_liver_kept - v_standin_kept
    dy[species.bicarbonate] = -v_bicarbonate_buffering
    dy[species.freed_carbon_dioxide] = v_bicarbonate_buffering
    dy[species.plasma_insulin] = v_insulin_secretion + v_infusion_insulin - v_insulin_clearance
    dy[species.INSULIN] = v_insulin_crossing
    dy[species.CATECHOLAMINES] = v_catecholamine_drive
    dy[species.muscle_glycogen] = v_standin_uptake - v_standin_burns + v_standin_kept
    dy[species.DOSE] = v_circulation_loaded - v_circulation_calmed
    dy[species.CALL] = v_weekly_call
    dy[species.PLASMA] = v_plasma_volume
    dy[species.RED_CELLS] = v_red_cells
    dy[species.HEART] = v_heart_size
    dy[species.SESSIONS] = -v_sessions_fading


@kernel
def jacobian(y, p, J):
    """Fill J with the slopes of rates_of_change, each of SLOPES."""
    colon_amides = y[species.colon_amides]
    liver_NA = y[species.liver_NA]
    liver_NAM = y[species.liver_NAM]
    plasma_NAD = y[species.plasma_NAD]
    plasma_NMN = y[species.plasma_NMN]
    plasma_NA = y[species.plasma_NA]
    plasma_NAM = y[species.plasma_NAM]
    plasma_MeNAM = y[species.plasma_MeNAM]
    muscle_NAM = y[species.muscle_NAM]
    blood_LAC = y[species.blood_LAC]
    stomach_carbohydrate = y[species.stomach_carbohydrate]
    gut_sugar = y[species.gut_sugar]
    gut_fat = y[species.gut_fat]
    gut_protein = y[species.gut_protein]
    plasma_glucose = y[species.plasma_glucose]
    tissue_lactate = y[species.tissue_lactate]
    plasma_FFA = y[species.plasma_FFA]
    plasma_glycerol = y[species.plasma_glycerol]
    plasma_ketones = y[species.plasma_ketones]
    amino_acids = y[species.amino_acids]
    liver_glycogen = y[species.liver_glycogen]
    muscle_fat = y[species.muscle_fat]
    bicarbonate = y[species.bicarbonate]
    plasma_insulin = y[species.plasma_insulin]
    INSULIN = y[species.INSULIN]
    CATECHOLAMINES = y[species.CATECHOLAMINES]
    muscle_glycogen = y[species.muscle_glycogen]
    DOSE = y[species.DOSE]
    CALL = y[species.CALL]
    PLASMA = y[species.PLASMA]
    RED_CELLS = y[species.RED_CELLS]
    HEART = y[species.HEART]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Lactate_volume = p[argument.Lactate_volume]
    Glucose_volume = p[argument.Glucose_volume]
    Lactate_spread = p[argument.Lactate_spread]
    FFA_volume = p[argument.FFA_volume]
    Ketone_volume = p[argument.Ketone_volume]
    Reference_mass = p[argument.Reference_mass]
    Work_active_muscle = p[argument.Work_active_muscle]
    Bicarbonate_volume = p[argument.Bicarbonate_volume]
    Bicarbonate_share = p[argument.Bicarbonate_share]
    Bicarbonate_spared = p[argument.Bicarbonate_spared]
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
    Bicarbonate_rest = p[argument.Bicarbonate_rest]
    Insulin_volume = p[argument.Insulin_volume]
    Insulin_K_muscle = p[argument.Insulin_K_muscle]
    lipolysis_least = p[argument.lipolysis_least]
    Insulin_K_fat = p[argument.Insulin_K_fat]
    Insulin_K_liver = p[argument.Insulin_K_liver]
    Counter_K = p[argument.Counter_K]
    sugar_absorption_k = p[argument.sugar_absorption_k]
    gut_protein_absorption_k = p[argument.gut_protein_absorption_k]
    insulin_secretion_amino = p[argument.insulin_secretion_amino]
    Portal_flow = p[argument.Portal_flow]
    Liver_glycogen_most = p[argument.Liver_glycogen_most]
    Catecholamines_liver = p[argument.Catecholamines_liver]
    liver_phosphorylase_Vmax = p[argument.liver_phosphorylase_Vmax]
    liver_phosphorylase_K = p[argument.liver_phosphorylase_K]
    liver_synthase_Vmax = p[argument.liver_synthase_Vmax]
    liver_synthase_K_insulin = p[argument.liver_synthase_K_insulin]
    liver_synthase_K_glucose = p[argument.liver_synthase_K_glucose]
    ketogenesis_K_glycogen = p[argument.ketogenesis_K_glycogen]
    ketogenesis_k = p[argument.ketogenesis_k]
    amino_breakdown_k = p[argument.amino_breakdown_k]
    gluconeogenesis_glycerol_k = p[argument.gluconeogenesis_glycerol_k]
    lipogenesis_Vmax = p[argument.lipogenesis_Vmax]
    brain_sugar_K = p[argument.brain_sugar_K]
    gluconeogenesis_lactate_Vmax = p[argument.gluconeogenesis_lactate_Vmax]
    gluconeogenesis_lactate_K = p[argument.gluconeogenesis_lactate_K]
    gluconeogenesis_lactate_counter = p[argument.gluconeogenesis_lactate_counter]
    Scale_gas = p[argument.Scale_gas]
    Work_oxygen_elsewhere = p[argument.Work_oxygen_elsewhere]
    brain_ketone_Vmax = p[argument.brain_ketone_Vmax]
    brain_ketone_K = p[argument.brain_ketone_K]
    Brain_glucose = p[argument.Brain_glucose]
    tissue_ketone_K = p[argument.tissue_ketone_K]
    tissue_sugar_K = p[argument.tissue_sugar_K]
    tissue_sugar_insulin = p[argument.tissue_sugar_insulin]
    tissue_lactate_K = p[argument.tissue_lactate_K]
    tissue_fat_K = p[argument.tissue_fat_K]
    Blood_volume_plasma = p[argument.Blood_volume_plasma]
    Blood_volume_red = p[argument.Blood_volume_red]
    Stroke_blood = p[argument.Stroke_blood]
    Stroke_viscosity = p[argument.Stroke_viscosity]
    red_cells_unloading = p[argument.red_cells_unloading]
    red_cells_gain = p[argument.red_cells_gain]
    Keeping_fold = p[argument.Keeping_fold]
    heart_size_unloading = p[argument.heart_size_unloading]
    heart_size_gain = p[argument.heart_size_gain]
    Gut_transit = p[argument.Gut_transit]
    gut_CD73_k = p[argument.gut_CD73_k]
    gut_SLC12A8_k = p[argument.gut_SLC12A8_k]
    gut_PNP_k = p[argument.gut_PNP_k]
    gut_NR_absorption_k = p[argument.gut_NR_absorption_k]
    Liver_NR_kept = p[argument.Liver_NR_kept]
    Liver_NR_escape = p[argument.Liver_NR_escape]
    gut_NAM_absorption_k = p[argument.gut_NAM_absorption_k]
    gut_NA_absorption_k = p[argument.gut_NA_absorption_k]
    liver_QPRT_k = p[argument.liver_QPRT_k]
    Diet_TRP_elsewhere = p[argument.Diet_TRP_elsewhere]
    microbes_nicotinamidase_Vmax = p[argument.microbes_nicotinamidase_Vmax]
    microbes_nicotinamidase_K = p[argument.microbes_nicotinamidase_K]
    Colon_amide_absorption = p[argument.Colon_amide_absorption]
    Colon_NA_absorption = p[argument.Colon_NA_absorption]
    Colon_feces = p[argument.Colon_feces]
    Gut_secretion = p[argument.Gut_secretion]
    Liver_flow = p[argument.Liver_flow]
    liver_NAPRT_Vmax = p[argument.liver_NAPRT_Vmax]
    liver_NAPRT_K = p[argument.liver_NAPRT_K]
    liver_glycine_Vmax = p[argument.liver_glycine_Vmax]
    liver_glycine_K = p[argument.liver_glycine_K]
    liver_consumers_k = p[argument.liver_consumers_k]
    liver_NAMPT_Vmax = p[argument.liver_NAMPT_Vmax]
    liver_NAMPT_K = p[argument.liver_NAMPT_K]
    liver_NNMT_Vmax = p[argument.liver_NNMT_Vmax]
    liver_NNMT_Km = p[argument.liver_NNMT_Km]
    liver_NNMT_Ki = p[argument.liver_NNMT_Ki]
    Liver_NAM_exchange = p[argument.Liver_NAM_exchange]
    plasma_CD38_Vmax = p[argument.plasma_CD38_Vmax]
    plasma_CD38_Km = p[argument.plasma_CD38_Km]
    plasma_CD38_NMN_Km = p[argument.plasma_CD38_NMN_Km]
    plasma_CD38_NMN_ratio = p[argument.plasma_CD38_NMN_ratio]
    plasma_NPP_Vmax = p[argument.plasma_NPP_Vmax]
    plasma_NPP_Km = p[argument.plasma_NPP_Km]
    plasma_CD73_Vmax = p[argument.plasma_CD73_Vmax]
    plasma_CD73_Km = p[argument.plasma_CD73_Km]
    plasma_PNP_k = p[argument.plasma_PNP_k]
    oxidase_PY2_k = p[argument.oxidase_PY2_k]
    oxidase_PY4_k = p[argument.oxidase_PY4_k]
    Kidney_NAM = p[argument.Kidney_NAM]
    Kidney_NA = p[argument.Kidney_NA]
    Kidney_NR = p[argument.Kidney_NR]
    Kidney_MeNAM = p[argument.Kidney_MeNAM]
    Kidney_PY2 = p[argument.Kidney_PY2]
    Kidney_PY4 = p[argument.Kidney_PY4]
    red_NAPRT_Vmax = p[argument.red_NAPRT_Vmax]
    red_NAPRT_K = p[argument.red_NAPRT_K]
    red_NADSYN_k = p[argument.red_NADSYN_k]
    red_NAMPT_Vmax = p[argument.red_NAMPT_Vmax]
    red_NAMPT_K = p[argument.red_NAMPT_K]
    red_consumers_k = p[argument.red_consumers_k]
    white_NAPRT_Vmax = p[argument.white_NAPRT_Vmax]
    white_NAPRT_K = p[argument.white_NAPRT_K]
    white_NADSYN_k = p[argument.white_NADSYN_k]
    white_NAMPT_Vmax = p[argument.white_NAMPT_Vmax]
    white_NAMPT_K = p[argument.white_NAMPT_K]
    white_consumers_k = p[argument.white_consumers_k]
    white_NRK_k = p[argument.white_NRK_k]
    tissue_NAMPT_Vmax = p[argument.tissue_NAMPT_Vmax]
    tissue_NAMPT_K = p[argument.tissue_NAMPT_K]
    tissue_NRK_k = p[argument.tissue_NRK_k]
    tissue_NAPRT_k = p[argument.tissue_NAPRT_k]
    tissue_consumers_k = p[argument.tissue_consumers_k]
    tissue_NAD_release_k = p[argument.tissue_NAD_release_k]
    tissue_NR_release_k = p[argument.tissue_NR_release_k]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_k = p[argument.NA_crossing_k]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    muscle_NAMPT_Vmax = p[argument.muscle_NAMPT_Vmax]
    muscle_NAMPT_K = p[argument.muscle_NAMPT_K]
    muscle_consumers_k = p[argument.muscle_consumers_k]
    NNMT_rate = p[argument.NNMT_rate]
    Muscle_uptake_k = p[argument.Muscle_uptake_k]
    lactate_clearance_Vmax = p[argument.lactate_clearance_Vmax]
    lactate_clearance_Km = p[argument.lactate_clearance_Km]
    Lactate_trace = p[argument.Lactate_trace]
    gastric_emptying_Vmax = p[argument.gastric_emptying_Vmax]
    gastric_emptying_brake = p[argument.gastric_emptying_brake]
    gastric_emptying_K = p[argument.gastric_emptying_K]
    gut_fat_absorption_k = p[argument.gut_fat_absorption_k]
    insulin_secretion_Vmax = p[argument.insulin_secretion_Vmax]
    insulin_secretion_catecholamines = p[argument.insulin_secretion_catecholamines]
    insulin_secretion_incretin = p[argument.insulin_secretion_incretin]
    insulin_secretion_K = p[argument.insulin_secretion_K]
    insulin_clearance_k = p[argument.insulin_clearance_k]
    insulin_crossing_tau = p[argument.insulin_crossing_tau]
    catecholamine_drive_tau = p[argument.catecholamine_drive_tau]
    standin_kept_tau = p[argument.standin_kept_tau]
    kidney_glucose_clearance = p[argument.kidney_glucose_clearance]
    kidney_glucose_threshold = p[argument.kidney_glucose_threshold]
    kidney_ketones_k = p[argument.kidney_ketones_k]
    cell_glycolysis_Vmax = p[argument.cell_glycolysis_Vmax]
    Catecholamines_fat = p[argument.Catecholamines_fat]
    lipolysis_K_ketones = p[argument.lipolysis_K_ketones]
    lipolysis_Vmax = p[argument.lipolysis_Vmax]
    esterification_reference = p[argument.esterification_reference]
    esterification_k = p[argument.esterification_k]
    protein_synthesis_k = p[argument.protein_synthesis_k]
    standin_uptake_basal = p[argument.standin_uptake_basal]
    standin_uptake_K = p[argument.standin_uptake_K]
    standin_uptake_insulin = p[argument.standin_uptake_insulin]
    Standin_most = p[argument.Standin_most]
    standin_burns_rate = p[argument.standin_burns_rate]
    standin_burns_fat_rate = p[argument.standin_burns_fat_rate]
    Muscle_fat = p[argument.Muscle_fat]
    lactate_kept_Vmax = p[argument.lactate_kept_Vmax]
    lactate_kept_K = p[argument.lactate_kept_K]
    muscle_fat_uptake_k = p[argument.muscle_fat_uptake_k]
    muscle_fat_foreseen_share = p[argument.muscle_fat_foreseen_share]
    muscle_fat_foreseen_K = p[argument.muscle_fat_foreseen_K]
    muscle_fat_kept_k = p[argument.muscle_fat_kept_k]
    bicarbonate_buffering_tau = p[argument.bicarbonate_buffering_tau]
    bicarbonate_buffering_back = p[argument.bicarbonate_buffering_back]
    Dose_half = p[argument.Dose_half]
    Dose_memory = p[argument.Dose_memory]
    weekly_call_tau = p[argument.weekly_call_tau]
    plasma_volume_tau = p[argument.plasma_volume_tau]
    plasma_volume_gain = p[argument.plasma_volume_gain]
    red_cells_tau_off = p[argument.red_cells_tau_off]
    red_cells_tau_on = p[argument.red_cells_tau_on]
    heart_size_tau_off = p[argument.heart_size_tau_off]
    heart_size_tau_on = p[argument.heart_size_tau_on]
    Practice_tau = p[argument.Practice_tau]
    alone = p[argument.alone]
    muscle_share = p[argument.muscle_share]
    muscle_takes_NAM = p[argument.muscle_takes_NAM]
    gut_CD73_level = p[argument.gut_CD73_level]
    gut_SLC12A8_level = p[argument.gut_SLC12A8_level]
    gut_PNP_level = p[argument.gut_PNP_level]
    gut_NR_absorption_level = p[argument.gut_NR_absorption_level]
    gut_NAM_absorption_level = p[argument.gut_NAM_absorption_level]
    gut_NA_absorption_level = p[argument.gut_NA_absorption_level]
    liver_QPRT_level = p[argument.liver_QPRT_level]
    microbes_nicotinamidase_level = p[argument.microbes_nicotinamidase_level]
    liver_NAPRT_level = p[argument.liver_NAPRT_level]
    liver_glycine_level = p[argument.liver_glycine_level]
    liver_consumers_level = p[argument.liver_consumers_level]
    liver_NAMPT_level = p[argument.liver_NAMPT_level]
    liver_NNMT_level = p[argument.liver_NNMT_level]
    plasma_CD38_level = p[argument.plasma_CD38_level]
    plasma_NPP_level = p[argument.plasma_NPP_level]
    plasma_CD73_level = p[argument.plasma_CD73_level]
    plasma_PNP_level = p[argument.plasma_PNP_level]
    oxidase_PY2_level = p[argument.oxidase_PY2_level]
    oxidase_PY4_level = p[argument.oxidase_PY4_level]
    red_NAPRT_level = p[argument.red_NAPRT_level]
    red_NADSYN_level = p[argument.red_NADSYN_level]
    red_NAMPT_level = p[argument.red_NAMPT_level]
    red_consumers_level = p[argument.red_consumers_level]
    white_NAPRT_level = p[argument.white_NAPRT_level]
    white_NADSYN_level = p[argument.white_NADSYN_level]
    white_NAMPT_level = p[argument.white_NAMPT_level]
    white_consumers_level = p[argument.white_consumers_level]
    white_NRK_level = p[argument.white_NRK_level]
    tissue_NAMPT_level = p[argument.tissue_NAMPT_level]
    tissue_NRK_level = p[argument.tissue_NRK_level]
    tissue_NAPRT_level = p[argument.tissue_NAPRT_level]
    tissue_consumers_level = p[argument.tissue_consumers_level]
    tissue_NAD_release_level = p[argument.tissue_NAD_release_level]
    tissue_NR_release_level = p[argument.tissue_NR_release_level]
    working_water = p[argument.working_water]
    muscle_rests_LAC = p[argument.muscle_rests_LAC]
    clearance_fold = p[argument.clearance_fold]
    insulin_sensitivity = p[argument.insulin_sensitivity]
    lipolysis_fold = p[argument.lipolysis_fold]
    exertion = p[argument.exertion]
    stores_kept = p[argument.stores_kept]
    muscle_takes_glucose = p[argument.muscle_takes_glucose]
    muscle_burns_fat = p[argument.muscle_burns_fat]
    habit_loading = p[argument.habit_loading]
    oxygen_at_start = p[argument.oxygen_at_start]
    NA_liver = liver_NA / Liver_volume
    d_NA_liver_d_liver_NA = 1/Liver_volume
    NAM_liver = liver_NAM / Liver_volume
    d_NAM_liver_d_liver_NAM = 1/Liver_volume
    NAD_plasma = plasma_NAD / Spread_NAD
    d_NAD_plasma_d_plasma_NAD = 1/Spread_NAD
    NMN_plasma = plasma_NMN / Spread_NAD
    d_NMN_plasma_d_plasma_NMN = 1/Spread_NAD
    d_NR_plasma_d_plasma_NR = 1/Spread_NR
    NA_plasma = plasma_NA / Spread_NA
    d_NA_plasma_d_plasma_NA = 1/Spread_NA
    NAM_plasma = plasma_NAM / Spread_NAM
    d_NAM_plasma_d_plasma_NAM = 1/Spread_NAM
    MeNAM_plasma = plasma_MeNAM / Spread_MeNAM
    d_MeNAM_plasma_d_plasma_MeNAM = 1/Spread_MeNAM
    d_PY2_plasma_d_plasma_PY2 = 1/Spread_pyridones
    d_PY4_plasma_d_plasma_PY4 = 1/Spread_pyridones
    muscle_water = muscle_share * Muscle_water
    NAM_muscle = muscle_NAM / muscle_water
    d_NAM_muscle_d_muscle_NAM = 1/muscle_water
    d_NR_muscle_d_muscle_NR = 1/muscle_water
    d_MeNAM_muscle_d_muscle_MeNAM = 1/muscle_water
    lactate_blood = blood_LAC / Lactate_volume
    d_lactate_blood_d_blood_LAC = 1/Lactate_volume
    glucose_blood = plasma_glucose / Glucose_volume
    d_glucose_blood_d_plasma_glucose = 1/Glucose_volume
    lactate_tissues = tissue_lactate / Lactate_spread
    d_lactate_tissues_d_tissue_lactate = 1/Lactate_spread
    FFA_blood = plasma_FFA / FFA_volume
    d_FFA_blood_d_plasma_FFA = 1/FFA_volume
    glycerol_blood = plasma_glycerol / Glucose_volume
    d_glycerol_blood_d_plasma_glycerol = 1/Glucose_volume
    ketones_blood = plasma_ketones / Ketone_volume
    d_ketones_blood_d_plasma_ketones = 1/Ketone_volume
    standin_water = muscle_share * Work_active_muscle * Reference_mass
    bicarbonate_blood = bicarbonate / Bicarbonate_volume
    d_bicarbonate_blood_d_bicarbonate = 1/Bicarbonate_volume
    acid_buffered = Bicarbonate_share * ramp(lactate_blood - Lactate_blood_rest - Bicarbonate_spared)
    slope_ramp_acid_buffered = step(-Bicarbonate_spared - Lactate_blood_rest + lactate_blood)
    d_ramp_acid_buffered_d_blood_LAC = d_lactate_blood_d_blood_LAC*slope_ramp_acid_buffered
    d_acid_buffered_d_blood_LAC = Bicarbonate_share*d_ramp_acid_buffered_d_blood_LAC
    bicarbonate_left = Bicarbonate_rest * exp(-acid_buffered / Bicarbonate_rest)
    exp_bicarbonate_left = exp(-acid_buffered/Bicarbonate_rest)
    d_exp_bicarbonate_left_d_blood_LAC = -d_acid_buffered_d_blood_LAC*exp_bicarbonate_left/Bicarbonate_rest
    d_bicarbonate_left_d_blood_LAC = Bicarbonate_rest*d_exp_bicarbonate_left_d_blood_LAC
    insulin_blood = plasma_insulin / Insulin_volume
    d_insulin_blood_d_plasma_insulin = 1/Insulin_volume
    insulin_felt = INSULIN * insulin_sensitivity
    insulin_action = insulin_felt ** 2 / (Insulin_K_muscle ** 2 + insulin_felt ** 2)
    per_insulin_action = 1.0 / (Insulin_K_muscle**2 + insulin_felt**2)
    d_per_insulin_action_d_INSULIN = -2*insulin_felt*insulin_sensitivity*per_insulin_action**2
    d_insulin_action_d_INSULIN = d_per_insulin_action_d_INSULIN*insulin_felt**2 + 2*insulin_felt*insulin_sensitivity*per_insulin_action
    fat_held = lipolysis_least + (1 - lipolysis_least) / (1 + (insulin_felt / Insulin_K_fat) ** 2)
    per_fat_held = 1.0 / (1 + insulin_felt**2/Insulin_K_fat**2)
    d_per_fat_held_d_INSULIN = -2*insulin_felt*insulin_sensitivity*per_fat_held**2/Insulin_K_fat**2
    d_fat_held_d_INSULIN = d_per_fat_held_d_INSULIN*(1 - lipolysis_least)
    liver_released = 1 / (1 + (insulin_blood * insulin_sensitivity / Insulin_K_liver) ** 4)
    per_liver_released = 1.0 / (1 + insulin_blood**4*insulin_sensitivity**4/Insulin_K_liver**4)
    d_per_liver_released_d_plasma_insulin = -4*d_insulin_blood_d_plasma_insulin*insulin_blood**3*insulin_sensitivity**4*per_liver_released**2/Insulin_K_liver**4
    opposed = 2 / (1 + (glucose_blood / Counter_K) ** 4)
    per_opposed = 1.0 / (1 + glucose_blood**4/Counter_K**4)
    d_per_opposed_d_plasma_glucose = -4*d_glucose_blood_d_plasma_glucose*glucose_blood**3*per_opposed**2/Counter_K**4
    d_opposed_d_plasma_glucose = 2*d_per_opposed_d_plasma_glucose
    sugar_coming = 0.9 * gut_sugar * sugar_absorption_k
    d_sugar_coming_d_gut_sugar = 0.9*sugar_absorption_k
    food_coming = sugar_coming + insulin_secretion_amino * gut_protein * gut_protein_absorption_k
    d_food_coming_d_gut_protein = gut_protein_absorption_k*insulin_secretion_amino
    glucose_portal = glucose_blood + sugar_coming / Portal_flow
    d_glucose_portal_d_gut_sugar = d_sugar_coming_d_gut_sugar/Portal_flow
    liver_filled = liver_glycogen / (Liver_glycogen_most * Liver_volume)
    d_liver_filled_d_liver_glycogen = 1/(Liver_glycogen_most*Liver_volume)
    per_glycogen_released = 1.0 / (liver_filled + liver_phosphorylase_K)
    d_per_glycogen_released_d_liver_glycogen = -d_liver_filled_d_liver_glycogen*per_glycogen_released**2
    d_glycogen_released_d_CATECHOLAMINES = Catecholamines_liver*liver_filled*liver_phosphorylase_Vmax*liver_released*opposed*per_glycogen_released
    d_glycogen_released_d_liver_glycogen = d_liver_filled_d_liver_glycogen*liver_phosphorylase_Vmax*liver_released*opposed*per_glycogen_released*(CATECHOLAMINES*Catecholamines_liver + 1) + d_per_glycogen_released_d_liver_glycogen*liver_filled*liver_phosphorylase_Vmax*liver_released*opposed*(CATECHOLAMINES*Catecholamines_liver + 1)
    d_glycogen_released_d_plasma_insulin = d_per_liver_released_d_plasma_insulin*liver_filled*liver_phosphorylase_Vmax*opposed*per_glycogen_released*(CATECHOLAMINES*Catecholamines_liver + 1)
    d_glycogen_released_d_plasma_glucose = d_opposed_d_plasma_glucose*liver_filled*liver_phosphorylase_Vmax*liver_released*per_glycogen_released*(CATECHOLAMINES*Catecholamines_liver + 1)
    per_glycogen_stored = 1.0 / (glucose_portal**4 + liver_synthase_K_glucose**4)
    d_per_glycogen_stored_d_glucose_portal = -4*glucose_portal**3*per_glycogen_stored**2
    d_per_glycogen_stored_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*d_per_glycogen_stored_d_glucose_portal
    d_per_glycogen_stored_d_gut_sugar = d_glucose_portal_d_gut_sugar*d_per_glycogen_stored_d_glucose_portal
    per_glycogen_stored_2 = 1.0 / (insulin_blood*insulin_sensitivity + liver_synthase_K_insulin)
    d_per_glycogen_stored_2_d_plasma_insulin = -d_insulin_blood_d_plasma_insulin*insulin_sensitivity*per_glycogen_stored_2**2
    ramp_glycogen_stored = ramp(1 - liver_filled**4)
    slope_ramp_glycogen_stored = step(1 - liver_filled**4)
    d_ramp_glycogen_stored_d_liver_glycogen = -4*d_liver_filled_d_liver_glycogen*liver_filled**3*slope_ramp_glycogen_stored
    d_glycogen_stored_d_glucose_portal = 4*glucose_portal**3*insulin_blood*insulin_sensitivity*liver_synthase_Vmax*per_glycogen_stored*per_glycogen_stored_2*ramp_glycogen_stored
    d_glycogen_stored_d_per_glycogen_stored = glucose_portal**4*insulin_blood*insulin_sensitivity*liver_synthase_Vmax*per_glycogen_stored_2*ramp_glycogen_stored
    d_glycogen_stored_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*d_glycogen_stored_d_glucose_portal + d_glycogen_stored_d_per_glycogen_stored*d_per_glycogen_stored_d_plasma_glucose
    d_glycogen_stored_d_gut_sugar = d_glucose_portal_d_gut_sugar*d_glycogen_stored_d_glucose_portal + d_glycogen_stored_d_per_glycogen_stored*d_per_glycogen_stored_d_gut_sugar
    d_glycogen_stored_d_plasma_insulin = d_insulin_blood_d_plasma_insulin*glucose_portal**4*insulin_sensitivity*liver_synthase_Vmax*per_glycogen_stored*per_glycogen_stored_2*ramp_glycogen_stored + d_per_glycogen_stored_2_d_plasma_insulin*glucose_portal**4*insulin_blood*insulin_sensitivity*liver_synthase_Vmax*per_glycogen_stored*ramp_glycogen_stored
    d_glycogen_stored_d_liver_glycogen = d_ramp_glycogen_stored_d_liver_glycogen*glucose_portal**4*insulin_blood*insulin_sensitivity*liver_synthase_Vmax*per_glycogen_stored*per_glycogen_stored_2
    ketones_made = ketogenesis_k * FFA_blood * liver_released * ketogenesis_K_glycogen / (ketogenesis_K_glycogen + liver_filled)
    per_ketones_made = 1.0 / (ketogenesis_K_glycogen + liver_filled)
    d_per_ketones_made_d_liver_glycogen = -d_liver_filled_d_liver_glycogen*per_ketones_made**2
    d_ketones_made_d_plasma_FFA = d_FFA_blood_d_plasma_FFA*ketogenesis_K_glycogen*ketogenesis_k*liver_released*per_ketones_made
    d_ketones_made_d_plasma_insulin = FFA_blood*d_per_liver_released_d_plasma_insulin*ketogenesis_K_glycogen*ketogenesis_k*per_ketones_made
    d_ketones_made_d_liver_glycogen = FFA_blood*d_per_ketones_made_d_liver_glycogen*ketogenesis_K_glycogen*ketogenesis_k*liver_released
    amino_burnt = amino_breakdown_k * amino_acids
    glycerol_used = gluconeogenesis_glycerol_k * glycerol_blood
    d_glycerol_used_d_plasma_glycerol = d_glycerol_blood_d_plasma_glycerol*gluconeogenesis_glycerol_k
    fat_made = lipogenesis_Vmax * insulin_action * liver_filled ** 4 * (glucose_blood / (brain_sugar_K + glucose_blood))
    per_fat_made = 1.0 / (brain_sugar_K + glucose_blood)
    d_per_fat_made_d_plasma_glucose = -d_glucose_blood_d_plasma_glucose*per_fat_made**2
    d_fat_made_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*insulin_action*lipogenesis_Vmax*liver_filled**4*per_fat_made + d_per_fat_made_d_plasma_glucose*glucose_blood*insulin_action*lipogenesis_Vmax*liver_filled**4
    d_fat_made_d_INSULIN = d_insulin_action_d_INSULIN*glucose_blood*lipogenesis_Vmax*liver_filled**4*per_fat_made
    d_fat_made_d_liver_glycogen = 4*d_liver_filled_d_liver_glycogen*glucose_blood*insulin_action*lipogenesis_Vmax*liver_filled**3*per_fat_made
    per_lactate_used = 1.0 / (gluconeogenesis_lactate_K + lactate_tissues)
    d_per_lactate_used_d_tissue_lactate = -d_lactate_tissues_d_tissue_lactate*per_lactate_used**2
    d_lactate_used_d_tissue_lactate = d_lactate_tissues_d_tissue_lactate*gluconeogenesis_lactate_Vmax*per_lactate_used*(gluconeogenesis_lactate_counter*liver_released*opposed + 1) + d_per_lactate_used_d_tissue_lactate*gluconeogenesis_lactate_Vmax*lactate_tissues*(gluconeogenesis_lactate_counter*liver_released*opposed + 1)
    d_lactate_used_d_plasma_insulin = d_per_liver_released_d_plasma_insulin*gluconeogenesis_lactate_Vmax*gluconeogenesis_lactate_counter*lactate_tissues*opposed*per_lactate_used
    d_lactate_used_d_plasma_glucose = d_opposed_d_plasma_glucose*gluconeogenesis_lactate_Vmax*gluconeogenesis_lactate_counter*lactate_tissues*liver_released*per_lactate_used
    d_glucose_made_d_amino_acids = 0.36*amino_breakdown_k
    liver_pairs = 10 * ketones_made + 6.13 * amino_burnt + 2 * glycerol_used + 5 * fat_made
    d_liver_pairs_d_amino_acids = 6.13*amino_breakdown_k
    d_liver_pairs_d_plasma_glucose = 5*d_fat_made_d_plasma_glucose
    d_liver_pairs_d_INSULIN = 5*d_fat_made_d_INSULIN
    d_liver_pairs_d_liver_glycogen = 5*d_fat_made_d_liver_glycogen + 10*d_ketones_made_d_liver_glycogen
    d_liver_pairs_d_plasma_glycerol = 2*d_glycerol_used_d_plasma_glycerol
    d_liver_pairs_d_plasma_FFA = 10*d_ketones_made_d_plasma_FFA
    d_liver_pairs_d_plasma_insulin = 10*d_ketones_made_d_plasma_insulin
    resting_pairs = 2 * Work_oxygen_elsewhere * Scale_gas * Reference_mass
    brain_ketones = brain_ketone_Vmax * (ketones_blood / (brain_ketone_K + ketones_blood))
    per_brain_ketones = 1.0 / (brain_ketone_K + ketones_blood)
    d_per_brain_ketones_d_plasma_ketones = -d_ketones_blood_d_plasma_ketones*per_brain_ketones**2
    d_brain_ketones_d_plasma_ketones = brain_ketone_Vmax*d_ketones_blood_d_plasma_ketones*per_brain_ketones + brain_ketone_Vmax*d_per_brain_ketones_d_plasma_ketones*ketones_blood
    brain_glucose = (Brain_glucose - 0.75 * brain_ketones) * (glucose_blood / (brain_sugar_K + glucose_blood))
    d_brain_glucose_d_plasma_ketones = -0.75*d_brain_ketones_d_plasma_ketones*glucose_blood*per_fat_made
    d_brain_glucose_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*per_fat_made*(-0.75*brain_ketones + Brain_glucose) + d_per_fat_made_d_plasma_glucose*glucose_blood*(-0.75*brain_ketones + Brain_glucose)
    pairs_wanted = ramp(resting_pairs - liver_pairs - 9 * brain_ketones - 12 * brain_glucose)
    slope_ramp_pairs_wanted = step(-12*brain_glucose - 9*brain_ketones - liver_pairs + resting_pairs)
    d_ramp_pairs_wanted_d_brain_glucose = -12*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_plasma_ketones = d_brain_glucose_d_plasma_ketones*d_ramp_pairs_wanted_d_brain_glucose - 9*d_brain_ketones_d_plasma_ketones*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_plasma_glucose = d_brain_glucose_d_plasma_glucose*d_ramp_pairs_wanted_d_brain_glucose - d_liver_pairs_d_plasma_glucose*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_amino_acids = -d_liver_pairs_d_amino_acids*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_INSULIN = -d_liver_pairs_d_INSULIN*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_liver_glycogen = -d_liver_pairs_d_liver_glycogen*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_plasma_glycerol = -d_liver_pairs_d_plasma_glycerol*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_plasma_FFA = -d_liver_pairs_d_plasma_FFA*slope_ramp_pairs_wanted
    d_ramp_pairs_wanted_d_plasma_insulin = -d_liver_pairs_d_plasma_insulin*slope_ramp_pairs_wanted
    ketones_burnt = pairs_wanted / 9 * (ketones_blood / (tissue_ketone_K + ketones_blood))
    per_ketones_burnt = 1.0 / (ketones_blood + tissue_ketone_K)
    d_per_ketones_burnt_d_plasma_ketones = -d_ketones_blood_d_plasma_ketones*per_ketones_burnt**2
    d_ketones_burnt_d_pairs_wanted = ketones_blood*per_ketones_burnt/9
    d_ketones_burnt_d_plasma_ketones = d_ketones_blood_d_plasma_ketones*pairs_wanted*per_ketones_burnt/9 + d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_plasma_ketones + d_per_ketones_burnt_d_plasma_ketones*ketones_blood*pairs_wanted/9
    d_ketones_burnt_d_plasma_glucose = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_plasma_glucose
    d_ketones_burnt_d_amino_acids = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_amino_acids
    d_ketones_burnt_d_INSULIN = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_INSULIN
    d_ketones_burnt_d_liver_glycogen = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_liver_glycogen
    d_ketones_burnt_d_plasma_glycerol = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_plasma_glycerol
    d_ketones_burnt_d_plasma_FFA = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_plasma_FFA
    d_ketones_burnt_d_plasma_insulin = d_ketones_burnt_d_pairs_wanted*d_ramp_pairs_wanted_d_plasma_insulin
    pairs_shared = pairs_wanted - 9 * ketones_burnt
    d_pairs_shared_d_plasma_ketones = -9*d_ketones_burnt_d_plasma_ketones + d_ramp_pairs_wanted_d_plasma_ketones
    d_pairs_shared_d_plasma_glucose = -9*d_ketones_burnt_d_plasma_glucose + d_ramp_pairs_wanted_d_plasma_glucose
    d_pairs_shared_d_amino_acids = -9*d_ketones_burnt_d_amino_acids + d_ramp_pairs_wanted_d_amino_acids
    d_pairs_shared_d_INSULIN = -9*d_ketones_burnt_d_INSULIN + d_ramp_pairs_wanted_d_INSULIN
    d_pairs_shared_d_liver_glycogen = -9*d_ketones_burnt_d_liver_glycogen + d_ramp_pairs_wanted_d_liver_glycogen
    d_pairs_shared_d_plasma_glycerol = -9*d_ketones_burnt_d_plasma_glycerol + d_ramp_pairs_wanted_d_plasma_glycerol
    d_pairs_shared_d_plasma_FFA = -9*d_ketones_burnt_d_plasma_FFA + d_ramp_pairs_wanted_d_plasma_FFA
    d_pairs_shared_d_plasma_insulin = -9*d_ketones_burnt_d_plasma_insulin + d_ramp_pairs_wanted_d_plasma_insulin
    sugar_pull = glucose_blood / tissue_sugar_K * (1 + tissue_sugar_insulin * insulin_action)
    d_sugar_pull_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*(insulin_action*tissue_sugar_insulin + 1)/tissue_sugar_K
    d_sugar_pull_d_INSULIN = d_insulin_action_d_INSULIN*glucose_blood*tissue_sugar_insulin/tissue_sugar_K
    lactate_pull = lactate_tissues / tissue_lactate_K
    d_lactate_pull_d_tissue_lactate = d_lactate_tissues_d_tissue_lactate/tissue_lactate_K
    fat_pull = FFA_blood / tissue_fat_K
    d_fat_pull_d_plasma_FFA = d_FFA_blood_d_plasma_FFA/tissue_fat_K
    pairs_each = pairs_shared / (sugar_pull + lactate_pull + fat_pull)
    per_pairs_each = 1.0 / (fat_pull + lactate_pull + sugar_pull)
    d_per_pairs_each_d_sugar_pull = -per_pairs_each**2
    d_per_pairs_each_d_plasma_FFA = -d_fat_pull_d_plasma_FFA*per_pairs_each**2
    d_per_pairs_each_d_tissue_lactate = -d_lactate_pull_d_tissue_lactate*per_pairs_each**2
    d_per_pairs_each_d_plasma_glucose = d_per_pairs_each_d_sugar_pull*d_sugar_pull_d_plasma_glucose
    d_per_pairs_each_d_INSULIN = d_per_pairs_each_d_sugar_pull*d_sugar_pull_d_INSULIN
    d_pairs_each_d_plasma_ketones = d_pairs_shared_d_plasma_ketones*per_pairs_each
    d_pairs_each_d_plasma_glucose = d_pairs_shared_d_plasma_glucose*per_pairs_each + d_per_pairs_each_d_plasma_glucose*pairs_shared
    d_pairs_each_d_amino_acids = d_pairs_shared_d_amino_acids*per_pairs_each
    d_pairs_each_d_INSULIN = d_pairs_shared_d_INSULIN*per_pairs_each + d_per_pairs_each_d_INSULIN*pairs_shared
    d_pairs_each_d_liver_glycogen = d_pairs_shared_d_liver_glycogen*per_pairs_each
    d_pairs_each_d_plasma_glycerol = d_pairs_shared_d_plasma_glycerol*per_pairs_each
    d_pairs_each_d_plasma_FFA = d_pairs_shared_d_plasma_FFA*per_pairs_each + d_per_pairs_each_d_plasma_FFA*pairs_shared
    d_pairs_each_d_plasma_insulin = d_pairs_shared_d_plasma_insulin*per_pairs_each
    d_pairs_each_d_tissue_lactate = d_per_pairs_each_d_tissue_lactate*pairs_shared
    blood_fold = (PLASMA * Blood_volume_plasma + RED_CELLS * Blood_volume_red) / (Blood_volume_plasma + Blood_volume_red)
    d_blood_fold_d_PLASMA = Blood_volume_plasma/(Blood_volume_plasma + Blood_volume_red)
    d_blood_fold_d_RED_CELLS = Blood_volume_red/(Blood_volume_plasma + Blood_volume_red)
    carried_fold = RED_CELLS / blood_fold
    per_carried_fold = 1.0 / blood_fold
    d_per_carried_fold_d_blood_fold = -per_carried_fold**2
    d_per_carried_fold_d_PLASMA = d_blood_fold_d_PLASMA*d_per_carried_fold_d_blood_fold
    d_per_carried_fold_d_RED_CELLS = d_blood_fold_d_RED_CELLS*d_per_carried_fold_d_blood_fold
    d_carried_fold_d_RED_CELLS = RED_CELLS*d_per_carried_fold_d_RED_CELLS + per_carried_fold
    d_carried_fold_d_PLASMA = RED_CELLS*d_per_carried_fold_d_PLASMA
    stroke_fold = HEART * exp(Stroke_blood * log(blood_fold) - Stroke_viscosity * log(carried_fold))
    log_stroke_fold = log(blood_fold)
    d_log_stroke_fold_d_PLASMA = d_blood_fold_d_PLASMA*per_carried_fold
    d_log_stroke_fold_d_RED_CELLS = d_blood_fold_d_RED_CELLS*per_carried_fold
    log_stroke_fold_2 = log(carried_fold)
    slope_log_stroke_fold_2 = 1.0 / carried_fold
    d_log_stroke_fold_2_d_RED_CELLS = d_carried_fold_d_RED_CELLS*slope_log_stroke_fold_2
    d_log_stroke_fold_2_d_PLASMA = d_carried_fold_d_PLASMA*slope_log_stroke_fold_2
    exp_stroke_fold = exp(Stroke_blood*log_stroke_fold - Stroke_viscosity*log_stroke_fold_2)
    d_exp_stroke_fold_d_log_stroke_fold = Stroke_blood*exp_stroke_fold
    d_exp_stroke_fold_d_log_stroke_fold_2 = -Stroke_viscosity*exp_stroke_fold
    d_exp_stroke_fold_d_PLASMA = d_exp_stroke_fold_d_log_stroke_fold*d_log_stroke_fold_d_PLASMA + d_exp_stroke_fold_d_log_stroke_fold_2*d_log_stroke_fold_2_d_PLASMA
    d_exp_stroke_fold_d_RED_CELLS = d_exp_stroke_fold_d_log_stroke_fold*d_log_stroke_fold_d_RED_CELLS + d_exp_stroke_fold_d_log_stroke_fold_2*d_log_stroke_fold_2_d_RED_CELLS
    d_stroke_fold_d_PLASMA = HEART*d_exp_stroke_fold_d_PLASMA
    d_stroke_fold_d_RED_CELLS = HEART*d_exp_stroke_fold_d_RED_CELLS
    oxygen_fold = stroke_fold * carried_fold
    d_oxygen_fold_d_RED_CELLS = carried_fold*d_stroke_fold_d_RED_CELLS + d_carried_fold_d_RED_CELLS*stroke_fold
    d_oxygen_fold_d_PLASMA = carried_fold*d_stroke_fold_d_PLASMA + d_carried_fold_d_PLASMA*stroke_fold
    d_oxygen_fold_d_HEART = carried_fold*exp_stroke_fold
    oxygen_gain = 1 + (oxygen_fold - oxygen_at_start) / oxygen_at_start
    d_oxygen_gain_d_oxygen_fold = 1/oxygen_at_start
    d_oxygen_gain_d_RED_CELLS = d_oxygen_fold_d_RED_CELLS*d_oxygen_gain_d_oxygen_fold
    d_oxygen_gain_d_PLASMA = d_oxygen_fold_d_PLASMA*d_oxygen_gain_d_oxygen_fold
    d_oxygen_gain_d_HEART = d_oxygen_fold_d_HEART*d_oxygen_gain_d_oxygen_fold
    per_heart_load = 1.0 / oxygen_gain
    d_per_heart_load_d_oxygen_gain = -per_heart_load**2
    d_per_heart_load_d_RED_CELLS = d_oxygen_gain_d_RED_CELLS*d_per_heart_load_d_oxygen_gain
    d_per_heart_load_d_PLASMA = d_oxygen_gain_d_PLASMA*d_per_heart_load_d_oxygen_gain
    d_per_heart_load_d_HEART = d_oxygen_gain_d_HEART*d_per_heart_load_d_oxygen_gain
    d_heart_load_d_per_heart_load = 3*exertion**3*per_heart_load**2
    d_heart_load_d_RED_CELLS = d_heart_load_d_per_heart_load*d_per_heart_load_d_RED_CELLS
    d_heart_load_d_PLASMA = d_heart_load_d_per_heart_load*d_per_heart_load_d_PLASMA
    d_heart_load_d_HEART = d_heart_load_d_per_heart_load*d_per_heart_load_d_HEART
    per_dose_felt = 1.0 / (DOSE + 1)
    d_per_dose_felt_d_DOSE = -per_dose_felt**2
    d_dose_felt_d_DOSE = DOSE*d_per_dose_felt_d_DOSE + per_dose_felt
    red_built = 1 + red_cells_gain * CALL - red_cells_unloading * (1 - habit_loading)
    red_kept = red_built + (Keeping_fold - 1) * red_cells_gain * CALL
    d_red_kept_d_CALL = red_cells_gain*(Keeping_fold - 1) + red_cells_gain
    heart_built = 1 + heart_size_gain * CALL - heart_size_unloading * (1 - habit_loading)
    heart_kept = heart_built + (Keeping_fold - 1) * heart_size_gain * CALL
    d_heart_kept_d_CALL = heart_size_gain*(Keeping_fold - 1) + heart_size_gain
    d_v_gut_CD73_d_gut_NMN = gut_CD73_k*gut_CD73_level
    d_v_gut_SLC12A8_d_gut_NMN = gut_SLC12A8_k*gut_SLC12A8_level
    d_v_gut_PNP_d_gut_NR = gut_PNP_k*gut_PNP_level
    d_v_gut_NR_kept_d_gut_NR = Liver_NR_kept*gut_NR_absorption_k*gut_NR_absorption_level
    d_v_gut_NR_whole_d_gut_NR = Liver_NR_escape*gut_NR_absorption_k*gut_NR_absorption_level
    d_v_gut_NR_cut_d_gut_NR = gut_NR_absorption_k*gut_NR_absorption_level*(-Liver_NR_escape - Liver_NR_kept + 1)
    d_v_gut_NAM_absorption_d_gut_NAM = gut_NAM_absorption_k*gut_NAM_absorption_level
    d_v_gut_NA_absorption_d_gut_NA = gut_NA_absorption_k*gut_NA_absorption_level
    d_v_liver_QPRT_d_gut_TRP = liver_QPRT_k*liver_QPRT_level
    per_v_microbes_nicotinamidase = 1.0 / (colon_amides + microbes_nicotinamidase_K)
    d_per_v_microbes_nicotinamidase_d_colon_amides = -per_v_microbes_nicotinamidase**2
    d_v_microbes_nicotinamidase_d_colon_amides = colon_amides*d_per_v_microbes_nicotinamidase_d_colon_amides*microbes_nicotinamidase_Vmax*microbes_nicotinamidase_level + microbes_nicotinamidase_Vmax*microbes_nicotinamidase_level*per_v_microbes_nicotinamidase
    d_v_gut_secretion_d_plasma_NAM = Gut_secretion*d_NAM_plasma_d_plasma_NAM
    d_v_liver_NA_flow_d_liver_NA = -Liver_flow*d_NA_liver_d_liver_NA
    d_v_liver_NA_flow_d_plasma_NA = Liver_flow*d_NA_plasma_d_plasma_NA
    per_v_liver_NAPRT = 1.0 / (NA_liver + liver_NAPRT_K)
    d_per_v_liver_NAPRT_d_liver_NA = -d_NA_liver_d_liver_NA*per_v_liver_NAPRT**2
    d_v_liver_NAPRT_d_liver_NA = NA_liver*d_per_v_liver_NAPRT_d_liver_NA*liver_NAPRT_Vmax*liver_NAPRT_level + d_NA_liver_d_liver_NA*liver_NAPRT_Vmax*liver_NAPRT_level*per_v_liver_NAPRT
    per_v_liver_glycine = 1.0 / (NA_liver + liver_glycine_K)
    d_per_v_liver_glycine_d_liver_NA = -d_NA_liver_d_liver_NA*per_v_liver_glycine**2
    d_v_liver_glycine_d_liver_NA = NA_liver*d_per_v_liver_glycine_d_liver_NA*liver_glycine_Vmax*liver_glycine_level + d_NA_liver_d_liver_NA*liver_glycine_Vmax*liver_glycine_level*per_v_liver_glycine
    d_v_liver_consumers_d_liver_NAD = liver_consumers_k*liver_consumers_level
    per_v_liver_NAMPT = 1.0 / (NAM_liver + liver_NAMPT_K)
    d_per_v_liver_NAMPT_d_liver_NAM = -d_NAM_liver_d_liver_NAM*per_v_liver_NAMPT**2
    d_v_liver_NAMPT_d_liver_NAM = NAM_liver*d_per_v_liver_NAMPT_d_liver_NAM*liver_NAMPT_Vmax*liver_NAMPT_level + d_NAM_liver_d_liver_NAM*liver_NAMPT_Vmax*liver_NAMPT_level*per_v_liver_NAMPT
    per_v_liver_NNMT = 1.0 / (NAM_liver + liver_NNMT_Km*(MeNAM_plasma/liver_NNMT_Ki + 1))
    d_per_v_liver_NNMT_d_plasma_MeNAM = -d_MeNAM_plasma_d_plasma_MeNAM*liver_NNMT_Km*per_v_liver_NNMT**2/liver_NNMT_Ki
    d_per_v_liver_NNMT_d_liver_NAM = -d_NAM_liver_d_liver_NAM*per_v_liver_NNMT**2
    d_v_liver_NNMT_d_per_v_liver_NNMT = NAM_liver*liver_NNMT_Vmax*liver_NNMT_level
    d_v_liver_NNMT_d_liver_NAM = d_NAM_liver_d_liver_NAM*liver_NNMT_Vmax*liver_NNMT_level*per_v_liver_NNMT + d_per_v_liver_NNMT_d_liver_NAM*d_v_liver_NNMT_d_per_v_liver_NNMT
    d_v_liver_NNMT_d_plasma_MeNAM = d_per_v_liver_NNMT_d_plasma_MeNAM*d_v_liver_NNMT_d_per_v_liver_NNMT
    d_v_liver_NAM_exchange_d_liver_NAM = Liver_NAM_exchange*d_NAM_liver_d_liver_NAM
    d_v_liver_NAM_exchange_d_plasma_NAM = -Liver_NAM_exchange*d_NAM_plasma_d_plasma_NAM
    per_v_plasma_CD38 = 1.0 / (NAD_plasma + plasma_CD38_Km)
    d_per_v_plasma_CD38_d_plasma_NAD = -d_NAD_plasma_d_plasma_NAD*per_v_plasma_CD38**2
    d_v_plasma_CD38_d_plasma_NAD = NAD_plasma*d_per_v_plasma_CD38_d_plasma_NAD*plasma_CD38_Vmax*plasma_CD38_level + d_NAD_plasma_d_plasma_NAD*per_v_plasma_CD38*plasma_CD38_Vmax*plasma_CD38_level
    per_v_plasma_CD38_NMN = 1.0 / (NMN_plasma + plasma_CD38_NMN_Km)
    d_per_v_plasma_CD38_NMN_d_plasma_NMN = -d_NMN_plasma_d_plasma_NMN*per_v_plasma_CD38_NMN**2
    d_v_plasma_CD38_NMN_d_plasma_NMN = NMN_plasma*d_per_v_plasma_CD38_NMN_d_plasma_NMN*plasma_CD38_NMN_ratio*plasma_CD38_Vmax*plasma_CD38_level + d_NMN_plasma_d_plasma_NMN*per_v_plasma_CD38_NMN*plasma_CD38_NMN_ratio*plasma_CD38_Vmax*plasma_CD38_level
    per_v_plasma_NPP = 1.0 / (NAD_plasma + plasma_NPP_Km)
    d_per_v_plasma_NPP_d_plasma_NAD = -d_NAD_plasma_d_plasma_NAD*per_v_plasma_NPP**2
    d_v_plasma_NPP_d_plasma_NAD = NAD_plasma*d_per_v_plasma_NPP_d_plasma_NAD*plasma_NPP_Vmax*plasma_NPP_level + d_NAD_plasma_d_plasma_NAD*per_v_plasma_NPP*plasma_NPP_Vmax*plasma_NPP_level
    per_v_plasma_CD73 = 1.0 / (NMN_plasma + plasma_CD73_Km)
    d_per_v_plasma_CD73_d_plasma_NMN = -d_NMN_plasma_d_plasma_NMN*per_v_plasma_CD73**2
    d_v_plasma_CD73_d_plasma_NMN = NMN_plasma*d_per_v_plasma_CD73_d_plasma_NMN*plasma_CD73_Vmax*plasma_CD73_level + d_NMN_plasma_d_plasma_NMN*per_v_plasma_CD73*plasma_CD73_Vmax*plasma_CD73_level
    d_v_plasma_PNP_d_plasma_NR = d_NR_plasma_d_plasma_NR*plasma_PNP_k*plasma_PNP_level
    d_v_oxidase_PY2_d_plasma_MeNAM = d_MeNAM_plasma_d_plasma_MeNAM*oxidase_PY2_k*oxidase_PY2_level
    d_v_oxidase_PY4_d_plasma_MeNAM = d_MeNAM_plasma_d_plasma_MeNAM*oxidase_PY4_k*oxidase_PY4_level
    d_v_kidney_NAM_d_plasma_NAM = Kidney_NAM*d_NAM_plasma_d_plasma_NAM
    d_v_kidney_NA_d_plasma_NA = Kidney_NA*d_NA_plasma_d_plasma_NA
    d_v_kidney_NR_d_plasma_NR = Kidney_NR*d_NR_plasma_d_plasma_NR
    d_v_kidney_MeNAM_d_plasma_MeNAM = Kidney_MeNAM*d_MeNAM_plasma_d_plasma_MeNAM
    d_v_kidney_PY2_d_plasma_PY2 = Kidney_PY2*d_PY2_plasma_d_plasma_PY2
    d_v_kidney_PY4_d_plasma_PY4 = Kidney_PY4*d_PY4_plasma_d_plasma_PY4
    per_v_red_NAPRT = 1.0 / (NA_plasma + red_NAPRT_K)
    d_per_v_red_NAPRT_d_plasma_NA = -d_NA_plasma_d_plasma_NA*per_v_red_NAPRT**2
    d_v_red_NAPRT_d_plasma_NA = NA_plasma*d_per_v_red_NAPRT_d_plasma_NA*red_NAPRT_Vmax*red_NAPRT_level + d_NA_plasma_d_plasma_NA*per_v_red_NAPRT*red_NAPRT_Vmax*red_NAPRT_level
    d_v_red_NADSYN_d_red_NaAD = red_NADSYN_k*red_NADSYN_level
    per_v_red_NAMPT = 1.0 / (NAM_plasma + red_NAMPT_K)
    d_per_v_red_NAMPT_d_plasma_NAM = -d_NAM_plasma_d_plasma_NAM*per_v_red_NAMPT**2
    d_v_red_NAMPT_d_plasma_NAM = NAM_plasma*d_per_v_red_NAMPT_d_plasma_NAM*red_NAMPT_Vmax*red_NAMPT_level + d_NAM_plasma_d_plasma_NAM*per_v_red_NAMPT*red_NAMPT_Vmax*red_NAMPT_level
    d_v_red_consumers_d_red_NAD = red_consumers_k*red_consumers_level
    per_v_white_NAPRT = 1.0 / (NA_plasma + white_NAPRT_K)
    d_per_v_white_NAPRT_d_plasma_NA = -d_NA_plasma_d_plasma_NA*per_v_white_NAPRT**2
    d_v_white_NAPRT_d_plasma_NA = NA_plasma*d_per_v_white_NAPRT_d_plasma_NA*white_NAPRT_Vmax*white_NAPRT_level + d_NA_plasma_d_plasma_NA*per_v_white_NAPRT*white_NAPRT_Vmax*white_NAPRT_level
    d_v_white_NADSYN_d_white_NaAD = white_NADSYN_k*white_NADSYN_level
    per_v_white_NAMPT = 1.0 / (NAM_plasma + white_NAMPT_K)
    d_per_v_white_NAMPT_d_plasma_NAM = -d_NAM_plasma_d_plasma_NAM*per_v_white_NAMPT**2
    d_v_white_NAMPT_d_plasma_NAM = NAM_plasma*d_per_v_white_NAMPT_d_plasma_NAM*white_NAMPT_Vmax*white_NAMPT_level + d_NAM_plasma_d_plasma_NAM*per_v_white_NAMPT*white_NAMPT_Vmax*white_NAMPT_level
    d_v_white_consumers_d_white_NAD = white_consumers_k*white_consumers_level
    d_v_white_NRK_d_plasma_NR = d_NR_plasma_d_plasma_NR*white_NRK_k*white_NRK_level
    per_v_tissue_NAMPT = 1.0 / (NAM_plasma + tissue_NAMPT_K)
    d_per_v_tissue_NAMPT_d_plasma_NAM = -d_NAM_plasma_d_plasma_NAM*per_v_tissue_NAMPT**2
    d_v_tissue_NAMPT_d_plasma_NAM = NAM_plasma*d_per_v_tissue_NAMPT_d_plasma_NAM*tissue_NAMPT_Vmax*tissue_NAMPT_level + d_NAM_plasma_d_plasma_NAM*per_v_tissue_NAMPT*tissue_NAMPT_Vmax*tissue_NAMPT_level
    d_v_tissue_NRK_d_plasma_NR = d_NR_plasma_d_plasma_NR*tissue_NRK_k*tissue_NRK_level
    d_v_tissue_NAPRT_d_plasma_NA = d_NA_plasma_d_plasma_NA*tissue_NAPRT_k*tissue_NAPRT_level
    d_v_tissue_consumers_d_tissue_NAD = tissue_consumers_k*tissue_consumers_level
    d_v_tissue_NAD_release_d_tissue_NAD = tissue_NAD_release_k*tissue_NAD_release_level
    d_v_tissue_NR_release_d_tissue_NAD = tissue_NR_release_k*tissue_NR_release_level
    d_v_muscle_NAM_crossing_d_muscle_NAM = -NAM_crossing_k*d_NAM_muscle_d_muscle_NAM*muscle_water
    d_v_muscle_NAM_crossing_d_plasma_NAM = NAM_crossing_k*d_NAM_plasma_d_plasma_NAM*muscle_water
    d_v_muscle_NR_crossing_d_muscle_NR = -NR_crossing_k*d_NR_muscle_d_muscle_NR*muscle_water
    d_v_muscle_NR_crossing_d_plasma_NR = NR_crossing_k*d_NR_plasma_d_plasma_NR*muscle_water
    d_v_muscle_NA_crossing_d_plasma_NA = NA_crossing_k*d_NA_plasma_d_plasma_NA*muscle_water
    d_v_muscle_MeNAM_crossing_d_muscle_MeNAM = -MeNAM_crossing_k*d_MeNAM_muscle_d_muscle_MeNAM*muscle_water
    d_v_muscle_MeNAM_crossing_d_plasma_MeNAM = MeNAM_crossing_k*d_MeNAM_plasma_d_plasma_MeNAM*muscle_water
    per_v_muscle_NAMPT = 1.0 / (NAM_muscle + muscle_NAMPT_K)
    d_per_v_muscle_NAMPT_d_muscle_NAM = -d_NAM_muscle_d_muscle_NAM*per_v_muscle_NAMPT**2
    d_v_muscle_NAMPT_d_muscle_NAM = NAM_muscle*alone*d_per_v_muscle_NAMPT_d_muscle_NAM*muscle_NAMPT_Vmax*muscle_water + alone*d_NAM_muscle_d_muscle_NAM*muscle_NAMPT_Vmax*muscle_water*per_v_muscle_NAMPT
    d_v_muscle_consumers_d_muscle_NAD = alone*muscle_consumers_k
    d_v_muscle_foreseen_d_muscle_NAM = -d_NAM_muscle_d_muscle_NAM*muscle_takes_NAM*muscle_water*(1 - alone)
    d_v_muscle_NNMT_d_muscle_NAM = NNMT_rate*alone
    d_v_muscle_NR_use_d_muscle_NR = Muscle_uptake_k*alone
    d_v_muscle_NA_use_d_muscle_NA = Muscle_uptake_k*alone
    per_v_lactate_clearance = 1.0 / (lactate_blood + lactate_clearance_Km)
    d_per_v_lactate_clearance_d_blood_LAC = -d_lactate_blood_d_blood_LAC*per_v_lactate_clearance**2
    d_v_lactate_clearance_d_blood_LAC = clearance_fold*d_lactate_blood_d_blood_LAC*lactate_clearance_Vmax*per_v_lactate_clearance + clearance_fold*d_per_v_lactate_clearance_d_blood_LAC*lactate_blood*lactate_clearance_Vmax
    per_v_lactate_at_rest = 1.0 / (Lactate_trace + lactate_tissues)
    d_per_v_lactate_at_rest_d_tissue_lactate = -d_lactate_tissues_d_tissue_lactate*per_v_lactate_at_rest**2
    d_v_lactate_at_rest_d_tissue_lactate = d_lactate_tissues_d_tissue_lactate*per_v_lactate_at_rest*(Lactate_blood_rest*clearance_fold*lactate_clearance_Vmax/(Lactate_blood_rest + lactate_clearance_Km) - muscle_rests_LAC*working_water*(1 - alone)) + d_per_v_lactate_at_rest_d_tissue_lactate*lactate_tissues*(Lactate_blood_rest*clearance_fold*lactate_clearance_Vmax/(Lactate_blood_rest + lactate_clearance_Km) - muscle_rests_LAC*working_water*(1 - alone))
    per_v_gastric_emptying = 1.0 / (gastric_emptying_K + stomach_carbohydrate)
    d_per_v_gastric_emptying_d_stomach_carbohydrate = -per_v_gastric_emptying**2
    per_v_gastric_emptying_2 = 1.0 / (1 + gut_fat/gastric_emptying_brake)
    d_per_v_gastric_emptying_2_d_gut_fat = -per_v_gastric_emptying_2**2/gastric_emptying_brake
    d_v_gastric_emptying_d_stomach_carbohydrate = d_per_v_gastric_emptying_d_stomach_carbohydrate*gastric_emptying_Vmax*per_v_gastric_emptying_2*stomach_carbohydrate + gastric_emptying_Vmax*per_v_gastric_emptying*per_v_gastric_emptying_2
    d_v_gastric_emptying_d_gut_fat = d_per_v_gastric_emptying_2_d_gut_fat*gastric_emptying_Vmax*per_v_gastric_emptying*stomach_carbohydrate
    per_v_insulin_secretion = 1.0 / (glucose_blood**4 + insulin_secretion_K**4)
    d_per_v_insulin_secretion_d_plasma_glucose = -4*d_glucose_blood_d_plasma_glucose*glucose_blood**3*per_v_insulin_secretion**2
    per_v_insulin_secretion_2 = 1.0 / (CATECHOLAMINES*insulin_secretion_catecholamines + 1)
    d_per_v_insulin_secretion_2_d_CATECHOLAMINES = -insulin_secretion_catecholamines*per_v_insulin_secretion_2**2
    d_v_insulin_secretion_d_food_coming = glucose_blood**4*insulin_secretion_Vmax*insulin_secretion_incretin*per_v_insulin_secretion*per_v_insulin_secretion_2
    d_v_insulin_secretion_d_gut_protein = d_food_coming_d_gut_protein*d_v_insulin_secretion_d_food_coming
    d_v_insulin_secretion_d_gut_sugar = d_sugar_coming_d_gut_sugar*d_v_insulin_secretion_d_food_coming
    d_v_insulin_secretion_d_plasma_glucose = 4*d_glucose_blood_d_plasma_glucose*glucose_blood**3*insulin_secretion_Vmax*per_v_insulin_secretion*per_v_insulin_secretion_2*(food_coming*insulin_secretion_incretin + 1) + d_per_v_insulin_secretion_d_plasma_glucose*glucose_blood**4*insulin_secretion_Vmax*per_v_insulin_secretion_2*(food_coming*insulin_secretion_incretin + 1)
    d_v_insulin_secretion_d_CATECHOLAMINES = d_per_v_insulin_secretion_2_d_CATECHOLAMINES*glucose_blood**4*insulin_secretion_Vmax*per_v_insulin_secretion*(food_coming*insulin_secretion_incretin + 1)
    d_v_insulin_crossing_d_INSULIN = -1/insulin_crossing_tau
    d_v_insulin_crossing_d_plasma_insulin = d_insulin_blood_d_plasma_insulin/insulin_crossing_tau
    d_v_catecholamine_drive_d_CATECHOLAMINES = -1/catecholamine_drive_tau
    d_v_liver_kept_d_amino_acids = -d_glucose_made_d_amino_acids*stores_kept
    d_v_liver_kept_d_plasma_glycerol = -d_glycerol_used_d_plasma_glycerol*stores_kept
    d_v_liver_kept_d_tissue_lactate = -d_lactate_used_d_tissue_lactate*stores_kept
    d_v_liver_kept_d_plasma_insulin = d_glycogen_released_d_plasma_insulin*stores_kept - d_glycogen_stored_d_plasma_insulin*stores_kept - d_lactate_used_d_plasma_insulin*stores_kept
    d_v_liver_kept_d_plasma_glucose = d_glycogen_released_d_plasma_glucose*stores_kept - d_glycogen_stored_d_plasma_glucose*stores_kept - d_lactate_used_d_plasma_glucose*stores_kept
    d_v_liver_kept_d_CATECHOLAMINES = d_glycogen_released_d_CATECHOLAMINES*stores_kept
    d_v_liver_kept_d_liver_glycogen = d_glycogen_released_d_liver_glycogen*stores_kept - d_glycogen_stored_d_liver_glycogen*stores_kept - stores_kept/standin_kept_tau
    d_v_liver_kept_d_gut_sugar = -d_glycogen_stored_d_gut_sugar*stores_kept
    slope_ramp_v_kidney_glucose = step(glucose_blood - kidney_glucose_threshold)
    d_ramp_v_kidney_glucose_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*slope_ramp_v_kidney_glucose
    d_v_kidney_glucose_d_plasma_glucose = d_ramp_v_kidney_glucose_d_plasma_glucose*kidney_glucose_clearance
    d_v_kidney_ketones_d_plasma_ketones = d_ketones_blood_d_plasma_ketones*kidney_ketones_k
    d_v_cell_glycolysis_d_plasma_glucose = cell_glycolysis_Vmax*d_glucose_blood_d_plasma_glucose*per_fat_made + cell_glycolysis_Vmax*d_per_fat_made_d_plasma_glucose*glucose_blood
    d_v_tissue_sugar_d_pairs_each = sugar_pull/12
    d_v_tissue_sugar_d_sugar_pull = pairs_each/12
    d_v_tissue_sugar_d_plasma_ketones = d_pairs_each_d_plasma_ketones*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_plasma_glucose = d_pairs_each_d_plasma_glucose*d_v_tissue_sugar_d_pairs_each + d_sugar_pull_d_plasma_glucose*d_v_tissue_sugar_d_sugar_pull
    d_v_tissue_sugar_d_amino_acids = d_pairs_each_d_amino_acids*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_INSULIN = d_pairs_each_d_INSULIN*d_v_tissue_sugar_d_pairs_each + d_sugar_pull_d_INSULIN*d_v_tissue_sugar_d_sugar_pull
    d_v_tissue_sugar_d_liver_glycogen = d_pairs_each_d_liver_glycogen*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_plasma_glycerol = d_pairs_each_d_plasma_glycerol*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_plasma_FFA = d_pairs_each_d_plasma_FFA*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_plasma_insulin = d_pairs_each_d_plasma_insulin*d_v_tissue_sugar_d_pairs_each
    d_v_tissue_sugar_d_tissue_lactate = d_pairs_each_d_tissue_lactate*d_v_tissue_sugar_d_pairs_each
    d_v_lactate_burnt_d_pairs_each = lactate_pull/6
    d_v_lactate_burnt_d_tissue_lactate = d_lactate_pull_d_tissue_lactate*pairs_each/6 + d_pairs_each_d_tissue_lactate*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_plasma_ketones = d_pairs_each_d_plasma_ketones*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_plasma_glucose = d_pairs_each_d_plasma_glucose*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_amino_acids = d_pairs_each_d_amino_acids*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_INSULIN = d_pairs_each_d_INSULIN*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_liver_glycogen = d_pairs_each_d_liver_glycogen*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_plasma_glycerol = d_pairs_each_d_plasma_glycerol*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_plasma_FFA = d_pairs_each_d_plasma_FFA*d_v_lactate_burnt_d_pairs_each
    d_v_lactate_burnt_d_plasma_insulin = d_pairs_each_d_plasma_insulin*d_v_lactate_burnt_d_pairs_each
    d_v_tissue_fat_d_pairs_each = fat_pull/46
    d_v_tissue_fat_d_plasma_FFA = d_fat_pull_d_plasma_FFA*pairs_each/46 + d_pairs_each_d_plasma_FFA*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_plasma_ketones = d_pairs_each_d_plasma_ketones*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_plasma_glucose = d_pairs_each_d_plasma_glucose*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_amino_acids = d_pairs_each_d_amino_acids*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_INSULIN = d_pairs_each_d_INSULIN*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_liver_glycogen = d_pairs_each_d_liver_glycogen*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_plasma_glycerol = d_pairs_each_d_plasma_glycerol*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_plasma_insulin = d_pairs_each_d_plasma_insulin*d_v_tissue_fat_d_pairs_each
    d_v_tissue_fat_d_tissue_lactate = d_pairs_each_d_tissue_lactate*d_v_tissue_fat_d_pairs_each
    per_v_lipolysis = 1.0 / (ketones_blood/lipolysis_K_ketones + 1)
    d_per_v_lipolysis_d_plasma_ketones = -d_ketones_blood_d_plasma_ketones*per_v_lipolysis**2/lipolysis_K_ketones
    d_v_lipolysis_d_CATECHOLAMINES = Catecholamines_fat*fat_held*lipolysis_Vmax*lipolysis_fold*opposed*per_v_lipolysis
    d_v_lipolysis_d_INSULIN = d_fat_held_d_INSULIN*lipolysis_Vmax*lipolysis_fold*opposed*per_v_lipolysis*(CATECHOLAMINES*Catecholamines_fat + 1)
    d_v_lipolysis_d_plasma_glucose = d_opposed_d_plasma_glucose*fat_held*lipolysis_Vmax*lipolysis_fold*per_v_lipolysis*(CATECHOLAMINES*Catecholamines_fat + 1)
    d_v_lipolysis_d_plasma_ketones = d_per_v_lipolysis_d_plasma_ketones*fat_held*lipolysis_Vmax*lipolysis_fold*opposed*(CATECHOLAMINES*Catecholamines_fat + 1)
    d_v_esterification_d_plasma_FFA = 2*FFA_blood*d_FFA_blood_d_plasma_FFA*esterification_k*glucose_blood*per_fat_made/esterification_reference
    d_v_esterification_d_plasma_glucose = FFA_blood**2*d_glucose_blood_d_plasma_glucose*esterification_k*per_fat_made/esterification_reference + FFA_blood**2*d_per_fat_made_d_plasma_glucose*esterification_k*glucose_blood/esterification_reference
    ramp_v_standin_uptake = ramp(1 - muscle_glycogen**4/(Standin_most**4*standin_water**4))
    slope_ramp_v_standin_uptake = step(1 - muscle_glycogen**4/(Standin_most**4*standin_water**4))
    d_ramp_v_standin_uptake_d_muscle_glycogen = -4*muscle_glycogen**3*slope_ramp_v_standin_uptake/(Standin_most**4*standin_water**4)
    per_v_standin_uptake = 1.0 / (glucose_blood + standin_uptake_K)
    d_per_v_standin_uptake_d_plasma_glucose = -d_glucose_blood_d_plasma_glucose*per_v_standin_uptake**2
    d_v_standin_uptake_d_plasma_glucose = alone*d_glucose_blood_d_plasma_glucose*per_v_standin_uptake*standin_water*(insulin_action*ramp_v_standin_uptake*standin_uptake_insulin + standin_uptake_basal) + alone*d_per_v_standin_uptake_d_plasma_glucose*glucose_blood*standin_water*(insulin_action*ramp_v_standin_uptake*standin_uptake_insulin + standin_uptake_basal)
    d_v_standin_uptake_d_INSULIN = alone*d_insulin_action_d_INSULIN*glucose_blood*per_v_standin_uptake*ramp_v_standin_uptake*standin_uptake_insulin*standin_water
    d_v_standin_uptake_d_muscle_glycogen = alone*d_ramp_v_standin_uptake_d_muscle_glycogen*glucose_blood*insulin_action*per_v_standin_uptake*standin_uptake_insulin*standin_water
    per_v_standin_burns = 1.0 / (0.01*Standin_most*standin_water + muscle_glycogen)
    d_per_v_standin_burns_d_muscle_glycogen = -per_v_standin_burns**2
    d_v_standin_burns_d_muscle_glycogen = alone*d_per_v_standin_burns_d_muscle_glycogen*muscle_glycogen*standin_burns_rate*standin_water + alone*per_v_standin_burns*standin_burns_rate*standin_water
    per_v_standin_burns_fat = 1.0 / (0.05*Muscle_fat*standin_water + muscle_fat)
    d_per_v_standin_burns_fat_d_muscle_fat = -per_v_standin_burns_fat**2
    d_v_standin_burns_fat_d_muscle_fat = alone*d_per_v_standin_burns_fat_d_muscle_fat*muscle_fat*standin_burns_fat_rate*standin_water + alone*per_v_standin_burns_fat*standin_burns_fat_rate*standin_water
    d_v_standin_kept_d_muscle_glycogen = -alone*stores_kept/standin_kept_tau
    per_v_lactate_kept = 1.0 / (lactate_kept_K**2 + lactate_tissues**2)
    d_per_v_lactate_kept_d_tissue_lactate = -2*d_lactate_tissues_d_tissue_lactate*lactate_tissues*per_v_lactate_kept**2
    d_v_lactate_kept_d_tissue_lactate = 2*d_lactate_tissues_d_tissue_lactate*lactate_kept_Vmax*lactate_tissues*per_v_lactate_kept + d_per_v_lactate_kept_d_tissue_lactate*lactate_kept_Vmax*lactate_tissues**2
    ramp_v_muscle_fat_uptake = ramp(2 - muscle_fat/(Muscle_fat*standin_water))
    slope_ramp_v_muscle_fat_uptake = step(2 - muscle_fat/(Muscle_fat*standin_water))
    d_ramp_v_muscle_fat_uptake_d_muscle_fat = -slope_ramp_v_muscle_fat_uptake/(Muscle_fat*standin_water)
    d_v_muscle_fat_uptake_d_plasma_FFA = d_FFA_blood_d_plasma_FFA*muscle_fat_uptake_k*ramp_v_muscle_fat_uptake*standin_water
    d_v_muscle_fat_uptake_d_muscle_fat = FFA_blood*d_ramp_v_muscle_fat_uptake_d_muscle_fat*muscle_fat_uptake_k*standin_water
    per_v_muscle_fat_foreseen = 1.0 / (FFA_blood + muscle_fat_foreseen_K)
    d_per_v_muscle_fat_foreseen_d_plasma_FFA = -d_FFA_blood_d_plasma_FFA*per_v_muscle_fat_foreseen**2
    d_v_muscle_fat_foreseen_d_plasma_FFA = FFA_blood*d_per_v_muscle_fat_foreseen_d_plasma_FFA*muscle_burns_fat*muscle_fat_foreseen_share*standin_water*(1 - alone) + d_FFA_blood_d_plasma_FFA*muscle_burns_fat*muscle_fat_foreseen_share*per_v_muscle_fat_foreseen*standin_water*(1 - alone)
    slope_ramp_v_muscle_fat_kept = step(1 - 2*muscle_fat/(Muscle_fat*standin_water))
    d_ramp_v_muscle_fat_kept_d_muscle_fat = -2*slope_ramp_v_muscle_fat_kept/(Muscle_fat*standin_water)
    d_v_muscle_fat_kept_d_muscle_fat = d_ramp_v_muscle_fat_kept_d_muscle_fat*muscle_fat_kept_k*standin_water
    d_v_muscle_glucose_foreseen_d_plasma_glucose = d_glucose_blood_d_plasma_glucose*muscle_takes_glucose*per_fat_made*standin_water*(1 - alone) + d_per_fat_made_d_plasma_glucose*glucose_blood*muscle_takes_glucose*standin_water*(1 - alone)
    slope_ramp_v_bicarbonate_buffering = step(bicarbonate_blood - bicarbonate_left)
    d_ramp_v_bicarbonate_buffering_d_bicarbonate = d_bicarbonate_blood_d_bicarbonate*slope_ramp_v_bicarbonate_buffering
    d_ramp_v_bicarbonate_buffering_d_blood_LAC = -d_bicarbonate_left_d_blood_LAC*slope_ramp_v_bicarbonate_buffering
    slope_ramp_v_bicarbonate_buffering_2 = step(-bicarbonate_blood + bicarbonate_left)
    d_ramp_v_bicarbonate_buffering_2_d_bicarbonate = -d_bicarbonate_blood_d_bicarbonate*slope_ramp_v_bicarbonate_buffering_2
    d_ramp_v_bicarbonate_buffering_2_d_blood_LAC = d_bicarbonate_left_d_blood_LAC*slope_ramp_v_bicarbonate_buffering_2
    d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering = Bicarbonate_volume/bicarbonate_buffering_tau
    d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering_2 = -Bicarbonate_volume/bicarbonate_buffering_back
    d_v_bicarbonate_buffering_d_bicarbonate = d_ramp_v_bicarbonate_buffering_2_d_bicarbonate*d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering_2 + d_ramp_v_bicarbonate_buffering_d_bicarbonate*d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering
    d_v_bicarbonate_buffering_d_blood_LAC = d_ramp_v_bicarbonate_buffering_2_d_blood_LAC*d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering_2 + d_ramp_v_bicarbonate_buffering_d_blood_LAC*d_v_bicarbonate_buffering_d_ramp_v_bicarbonate_buffering
    d_v_circulation_loaded_d_heart_load = 1/Dose_half
    d_v_circulation_loaded_d_RED_CELLS = d_heart_load_d_RED_CELLS*d_v_circulation_loaded_d_heart_load
    d_v_circulation_loaded_d_PLASMA = d_heart_load_d_PLASMA*d_v_circulation_loaded_d_heart_load
    d_v_circulation_loaded_d_HEART = d_heart_load_d_HEART*d_v_circulation_loaded_d_heart_load
    d_v_circulation_calmed_d_DOSE = 1/Dose_memory
    d_v_weekly_call_d_CALL = -1/weekly_call_tau
    d_v_weekly_call_d_DOSE = d_dose_felt_d_DOSE/weekly_call_tau
    d_v_plasma_volume_d_PLASMA = -1/plasma_volume_tau
    d_v_plasma_volume_d_DOSE = d_dose_felt_d_DOSE*plasma_volume_gain/plasma_volume_tau
    slope_ramp_v_red_cells = step(-RED_CELLS + red_built)
    d_ramp_v_red_cells_d_CALL = red_cells_gain*slope_ramp_v_red_cells
    slope_ramp_v_red_cells_2 = step(RED_CELLS - red_kept)
    d_ramp_v_red_cells_2_d_CALL = -d_red_kept_d_CALL*slope_ramp_v_red_cells_2
    d_v_red_cells_d_ramp_v_red_cells = 1/red_cells_tau_on
    d_v_red_cells_d_ramp_v_red_cells_2 = -1/red_cells_tau_off
    d_v_red_cells_d_RED_CELLS = -0.001/red_cells_tau_off - d_v_red_cells_d_ramp_v_red_cells*slope_ramp_v_red_cells + d_v_red_cells_d_ramp_v_red_cells_2*slope_ramp_v_red_cells_2
    d_v_red_cells_d_CALL = 0.001*red_cells_gain/red_cells_tau_off + d_ramp_v_red_cells_2_d_CALL*d_v_red_cells_d_ramp_v_red_cells_2 + d_ramp_v_red_cells_d_CALL*d_v_red_cells_d_ramp_v_red_cells
    slope_ramp_v_heart_size = step(-HEART + heart_built)
    d_ramp_v_heart_size_d_CALL = heart_size_gain*slope_ramp_v_heart_size
    slope_ramp_v_heart_size_2 = step(HEART - heart_kept)
    d_ramp_v_heart_size_2_d_CALL = -d_heart_kept_d_CALL*slope_ramp_v_heart_size_2
    d_v_heart_size_d_ramp_v_heart_size = 1/heart_size_tau_on
    d_v_heart_size_d_ramp_v_heart_size_2 = -1/heart_size_tau_off
    d_v_heart_size_d_HEART = -0.001/heart_size_tau_off - d_v_heart_size_d_ramp_v_heart_size*slope_ramp_v_heart_size + d_v_heart_size_d_ramp_v_heart_size_2*slope_ramp_v_heart_size_2
    d_v_heart_size_d_CALL = 0.001*heart_size_gain/heart_size_tau_off + d_ramp_v_heart_size_2_d_CALL*d_v_heart_size_d_ramp_v_heart_size_2 + d_ramp_v_heart_size_d_CALL*d_v_heart_size_d_ramp_v_heart_size
    d_v_sessions_fading_d_SESSIONS = 1/Practice_tau
    J[slope.gut_NMN_by_gut_NMN] = -Gut_transit - d_v_gut_CD73_d_gut_NMN - d_v_gut_SLC12A8_d_gut_NMN
    J[slope.gut_NR_by_gut_NMN] = d_v_gut_CD73_d_gut_NMN
    J[slope.gut_NR_by_gut_NR] = -Gut_transit - d_v_gut_NR_cut_d_gut_NR - d_v_gut_NR_kept_d_gut_NR - d_v_gut_NR_whole_d_gut_NR - d_v_gut_PNP_d_gut_NR
    J[slope.gut_NAM_by_gut_NR] = d_v_gut_PNP_d_gut_NR
    J[slope.gut_NAM_by_gut_NAM] = -Gut_transit - d_v_gut_NAM_absorption_d_gut_NAM
    J[slope.gut_NA_by_gut_NA] = -Gut_transit - d_v_gut_NA_absorption_d_gut_NA
    J[slope.gut_TRP_by_gut_TRP] = -Diet_TRP_elsewhere - d_v_liver_QPRT_d_gut_TRP
    J[slope.colon_amides_by_gut_NMN] = Gut_transit
    J[slope.colon_amides_by_gut_NR] = Gut_transit
    J[slope.colon_amides_by_gut_NAM] = Gut_transit
    J[slope.colon_amides_by_colon_amides] = -Colon_amide_absorption - Colon_feces - d_v_microbes_nicotinamidase_d_colon_amides
    J[slope.colon_amides_by_plasma_NAM] = d_v_gut_secretion_d_plasma_NAM
    J[slope.colon_NA_by_gut_NA] = Gut_transit
    J[slope.colon_NA_by_colon_amides] = d_v_microbes_nicotinamidase_d_colon_amides
    J[slope.colon_NA_by_colon_NA] = -Colon_NA_absorption - Colon_feces
    J[slope.liver_NA_by_gut_NA] = d_v_gut_NA_absorption_d_gut_NA
    J[slope.liver_NA_by_colon_NA] = Colon_NA_absorption
    J[slope.liver_NA_by_liver_NA] = -d_v_liver_NAPRT_d_liver_NA + d_v_liver_NA_flow_d_liver_NA - d_v_liver_glycine_d_liver_NA
    J[slope.liver_NA_by_plasma_NA] = d_v_liver_NA_flow_d_plasma_NA
    J[slope.liver_NAM_by_gut_NR] = d_v_gut_NR_cut_d_gut_NR
    J[slope.liver_NAM_by_liver_NAM] = -d_v_liver_NAMPT_d_liver_NAM - d_v_liver_NAM_exchange_d_liver_NAM - d_v_liver_NNMT_d_liver_NAM
    J[slope.liver_NAM_by_liver_NAD] = d_v_liver_consumers_d_liver_NAD
    J[slope.liver_NAM_by_plasma_NAM] = -d_v_liver_NAM_exchange_d_plasma_NAM
    J[slope.liver_NAM_by_plasma_MeNAM] = -d_v_liver_NNMT_d_plasma_MeNAM
    J[slope.liver_NAD_by_gut_NR] = d_v_gut_NR_kept_d_gut_NR
    J[slope.liver_NAD_by_gut_TRP] = d_v_liver_QPRT_d_gut_TRP
    J[slope.liver_NAD_by_liver_NA] = d_v_liver_NAPRT_d_liver_NA
    J[slope.liver_NAD_by_liver_NAM] = d_v_liver_NAMPT_d_liver_NAM
    J[slope.liver_NAD_by_liver_NAD] = -d_v_liver_consumers_d_liver_NAD
    J[slope.plasma_NAD_by_plasma_NAD] = -d_v_plasma_CD38_d_plasma_NAD - d_v_plasma_NPP_d_plasma_NAD
    J[slope.plasma_NAD_by_tissue_NAD] = d_v_tissue_NAD_release_d_tissue_NAD
    J[slope.plasma_NMN_by_gut_NMN] = d_v_gut_SLC12A8_d_gut_NMN
    J[slope.plasma_NMN_by_plasma_NAD] = d_v_plasma_NPP_d_plasma_NAD
    J[slope.plasma_NMN_by_plasma_NMN] = -d_v_plasma_CD38_NMN_d_plasma_NMN - d_v_plasma_CD73_d_plasma_NMN
    J[slope.plasma_NR_by_gut_NR] = d_v_gut_NR_whole_d_gut_NR
    J[slope.plasma_NR_by_plasma_NMN] = d_v_plasma_CD73_d_plasma_NMN
    J[slope.plasma_NR_by_plasma_NR] = -d_v_kidney_NR_d_plasma_NR - d_v_muscle_NR_crossing_d_plasma_NR - d_v_plasma_PNP_d_plasma_NR - d_v_tissue_NRK_d_plasma_NR - d_v_white_NRK_d_plasma_NR
    J[slope.plasma_NR_by_tissue_NAD] = d_v_tissue_NR_release_d_tissue_NAD
    J[slope.plasma_NR_by_muscle_NR] = -d_v_muscle_NR_crossing_d_muscle_NR
    J[slope.plasma_NA_by_liver_NA] = -d_v_liver_NA_flow_d_liver_NA
    J[slope.plasma_NA_by_plasma_NA] = -d_v_kidney_NA_d_plasma_NA - d_v_liver_NA_flow_d_plasma_NA - d_v_muscle_NA_crossing_d_plasma_NA - d_v_red_NAPRT_d_plasma_NA - d_v_tissue_NAPRT_d_plasma_NA - d_v_white_NAPRT_d_plasma_NA
    J[slope.plasma_NAM_by_gut_NAM] = d_v_gut_NAM_absorption_d_gut_NAM
    J[slope.plasma_NAM_by_colon_amides] = Colon_amide_absorption
    J[slope.plasma_NAM_by_liver_NAM] = d_v_liver_NAM_exchange_d_liver_NAM
    J[slope.plasma_NAM_by_plasma_NAD] = d_v_plasma_CD38_d_plasma_NAD
    J[slope.plasma_NAM_by_plasma_NMN] = d_v_plasma_CD38_NMN_d_plasma_NMN
    J[slope.plasma_NAM_by_plasma_NR] = d_v_plasma_PNP_d_plasma_NR
    J[slope.plasma_NAM_by_plasma_NAM] = -d_v_gut_secretion_d_plasma_NAM - d_v_kidney_NAM_d_plasma_NAM + d_v_liver_NAM_exchange_d_plasma_NAM - d_v_muscle_NAM_crossing_d_plasma_NAM - d_v_red_NAMPT_d_plasma_NAM - d_v_tissue_NAMPT_d_plasma_NAM - d_v_white_NAMPT_d_plasma_NAM
    J[slope.plasma_NAM_by_red_NAD] = d_v_red_consumers_d_red_NAD
    J[slope.plasma_NAM_by_white_NAD] = d_v_white_consumers_d_white_NAD
    J[slope.plasma_NAM_by_tissue_NAD] = d_v_tissue_consumers_d_tissue_NAD
    J[slope.plasma_NAM_by_muscle_NAM] = -d_v_muscle_NAM_crossing_d_muscle_NAM
    J[slope.plasma_MeNAM_by_liver_NAM] = d_v_liver_NNMT_d_liver_NAM
    J[slope.plasma_MeNAM_by_plasma_MeNAM] = -d_v_kidney_MeNAM_d_plasma_MeNAM + d_v_liver_NNMT_d_plasma_MeNAM - d_v_muscle_MeNAM_crossing_d_plasma_MeNAM - d_v_oxidase_PY2_d_plasma_MeNAM - d_v_oxidase_PY4_d_plasma_MeNAM
    J[slope.plasma_MeNAM_by_muscle_MeNAM] = -d_v_muscle_MeNAM_crossing_d_muscle_MeNAM
    J[slope.plasma_PY2_by_plasma_MeNAM] = d_v_oxidase_PY2_d_plasma_MeNAM
    J[slope.plasma_PY2_by_plasma_PY2] = -d_v_kidney_PY2_d_plasma_PY2
    J[slope.plasma_PY4_by_plasma_MeNAM] = d_v_oxidase_PY4_d_plasma_MeNAM
    J[slope.plasma_PY4_by_plasma_PY4] = -d_v_kidney_PY4_d_plasma_PY4
    J[slope.red_NaAD_by_plasma_NA] = d_v_red_NAPRT_d_plasma_NA
    J[slope.red_NaAD_by_red_NaAD] = -d_v_red_NADSYN_d_red_NaAD
    J[slope.red_NAD_by_plasma_NAM] = d_v_red_NAMPT_d_plasma_NAM
    J[slope.red_NAD_by_red_NaAD] = d_v_red_NADSYN_d_red_NaAD
    J[slope.red_NAD_by_red_NAD] = -d_v_red_consumers_d_red_NAD
    J[slope.white_NaAD_by_plasma_NA] = d_v_white_NAPRT_d_plasma_NA
    J[slope.white_NaAD_by_white_NaAD] = -d_v_white_NADSYN_d_white_NaAD
    J[slope.white_NAD_by_plasma_NR] = d_v_white_NRK_d_plasma_NR
    J[slope.white_NAD_by_plasma_NAM] = d_v_white_NAMPT_d_plasma_NAM
    J[slope.white_NAD_by_white_NaAD] = d_v_white_NADSYN_d_white_NaAD
    J[slope.white_NAD_by_white_NAD] = -d_v_white_consumers_d_white_NAD
    J[slope.tissue_NAD_by_plasma_NR] = d_v_tissue_NRK_d_plasma_NR
    J[slope.tissue_NAD_by_plasma_NA] = d_v_tissue_NAPRT_d_plasma_NA
    J[slope.tissue_NAD_by_plasma_NAM] = d_v_tissue_NAMPT_d_plasma_NAM
    J[slope.tissue_NAD_by_tissue_NAD] = -d_v_tissue_NAD_release_d_tissue_NAD - d_v_tissue_NR_release_d_tissue_NAD - d_v_tissue_consumers_d_tissue_NAD
    J[slope.muscle_NAM_by_plasma_NAM] = d_v_muscle_NAM_crossing_d_plasma_NAM
    J[slope.muscle_NAM_by_muscle_NAM] = -d_v_muscle_NAMPT_d_muscle_NAM + d_v_muscle_NAM_crossing_d_muscle_NAM - d_v_muscle_NNMT_d_muscle_NAM + d_v_muscle_foreseen_d_muscle_NAM
    J[slope.muscle_NAM_by_muscle_NAD] = d_v_muscle_consumers_d_muscle_NAD
    J[slope.muscle_NR_by_plasma_NR] = d_v_muscle_NR_crossing_d_plasma_NR
    J[slope.muscle_NR_by_muscle_NR] = d_v_muscle_NR_crossing_d_muscle_NR - d_v_muscle_NR_use_d_muscle_NR
    J[slope.muscle_NA_by_plasma_NA] = d_v_muscle_NA_crossing_d_plasma_NA
    J[slope.muscle_NA_by_muscle_NA] = -d_v_muscle_NA_use_d_muscle_NA
    J[slope.muscle_MeNAM_by_plasma_MeNAM] = d_v_muscle_MeNAM_crossing_d_plasma_MeNAM
    J[slope.muscle_MeNAM_by_muscle_NAM] = d_v_muscle_NNMT_d_muscle_NAM
    J[slope.muscle_MeNAM_by_muscle_MeNAM] = d_v_muscle_MeNAM_crossing_d_muscle_MeNAM
    J[slope.muscle_NAD_by_muscle_NAM] = d_v_muscle_NAMPT_d_muscle_NAM
    J[slope.muscle_NAD_by_muscle_NR] = d_v_muscle_NR_use_d_muscle_NR
    J[slope.muscle_NAD_by_muscle_NA] = d_v_muscle_NA_use_d_muscle_NA
    J[slope.muscle_NAD_by_muscle_NAD] = -d_v_muscle_consumers_d_muscle_NAD
    J[slope.urine_NAM_by_plasma_NAM] = d_v_kidney_NAM_d_plasma_NAM
    J[slope.urine_NAM_by_urine_NAM] = 0.0
    J[slope.urine_NA_by_plasma_NA] = d_v_kidney_NA_d_plasma_NA
    J[slope.urine_NA_by_urine_NA] = 0.0
    J[slope.urine_NR_by_plasma_NR] = d_v_kidney_NR_d_plasma_NR
    J[slope.urine_NR_by_urine_NR] = 0.0
    J[slope.urine_NUA_by_liver_NA] = d_v_liver_glycine_d_liver_NA
    J[slope.urine_NUA_by_urine_NUA] = 0.0
    J[slope.urine_MeNAM_by_plasma_MeNAM] = d_v_kidney_MeNAM_d_plasma_MeNAM
    J[slope.urine_MeNAM_by_urine_MeNAM] = 0.0
    J[slope.urine_PY2_by_plasma_PY2] = d_v_kidney_PY2_d_plasma_PY2
    J[slope.urine_PY2_by_urine_PY2] = 0.0
    J[slope.urine_PY4_by_plasma_PY4] = d_v_kidney_PY4_d_plasma_PY4
    J[slope.urine_PY4_by_urine_PY4] = 0.0
    J[slope.feces_by_colon_amides] = Colon_feces
    J[slope.feces_by_colon_NA] = Colon_feces
    J[slope.feces_by_feces] = 0.0
    J[slope.elsewhere_by_gut_TRP] = Diet_TRP_elsewhere
    J[slope.elsewhere_by_elsewhere] = 0.0
    J[slope.muscle_inside_by_muscle_NAM] = -d_v_muscle_foreseen_d_muscle_NAM
    J[slope.muscle_inside_by_muscle_inside] = 0.0
    J[slope.diet_by_diet] = 0.0
    J[slope.given_by_given] = 0.0
    J[slope.blood_LAC_by_blood_LAC] = -d_v_lactate_clearance_d_blood_LAC
    J[slope.blood_LAC_by_tissue_lactate] = d_v_lactate_at_rest_d_tissue_lactate
    J[slope.muscle_LAC_by_muscle_LAC] = 0.0
    J[slope.stomach_carbohydrate_by_stomach_carbohydrate] = -d_v_gastric_emptying_d_stomach_carbohydrate
    J[slope.stomach_carbohydrate_by_gut_fat] = -d_v_gastric_emptying_d_gut_fat
    J[slope.gut_sugar_by_stomach_carbohydrate] = d_v_gastric_emptying_d_stomach_carbohydrate
    J[slope.gut_sugar_by_gut_sugar] = -sugar_absorption_k
    J[slope.gut_sugar_by_gut_fat] = d_v_gastric_emptying_d_gut_fat
    J[slope.gut_fat_by_gut_fat] = -gut_fat_absorption_k
    J[slope.gut_protein_by_gut_protein] = -gut_protein_absorption_k
    J[slope.plasma_glucose_by_gut_sugar] = 0.9*sugar_absorption_k - d_glycogen_stored_d_gut_sugar
    J[slope.plasma_glucose_by_plasma_glucose] = -0.5*d_v_esterification_d_plasma_glucose - 12.5*d_fat_made_d_plasma_glucose - d_brain_glucose_d_plasma_glucose + d_glycogen_released_d_plasma_glucose - d_glycogen_stored_d_plasma_glucose - d_v_cell_glycolysis_d_plasma_glucose - d_v_kidney_glucose_d_plasma_glucose - d_v_muscle_glucose_foreseen_d_plasma_glucose - d_v_standin_uptake_d_plasma_glucose - d_v_tissue_sugar_d_plasma_glucose
    J[slope.plasma_glucose_by_tissue_lactate] = -d_v_tissue_sugar_d_tissue_lactate
    J[slope.plasma_glucose_by_plasma_FFA] = -0.5*d_v_esterification_d_plasma_FFA - d_v_tissue_sugar_d_plasma_FFA
    J[slope.plasma_glucose_by_plasma_glycerol] = -d_v_tissue_sugar_d_plasma_glycerol
    J[slope.plasma_glucose_by_plasma_ketones] = -d_brain_glucose_d_plasma_ketones - d_v_tissue_sugar_d_plasma_ketones
    J[slope.plasma_glucose_by_amino_acids] = -d_v_tissue_sugar_d_amino_acids
    J[slope.plasma_glucose_by_liver_glycogen] = -12.5*d_fat_made_d_liver_glycogen + d_glycogen_released_d_liver_glycogen - d_glycogen_stored_d_liver_glycogen - d_v_tissue_sugar_d_liver_glycogen
    J[slope.plasma_glucose_by_plasma_insulin] = d_glycogen_released_d_plasma_insulin - d_glycogen_stored_d_plasma_insulin - d_v_tissue_sugar_d_plasma_insulin
    J[slope.plasma_glucose_by_INSULIN] = -12.5*d_fat_made_d_INSULIN - d_v_standin_uptake_d_INSULIN - d_v_tissue_sugar_d_INSULIN
    J[slope.plasma_glucose_by_CATECHOLAMINES] = d_glycogen_released_d_CATECHOLAMINES
    J[slope.plasma_glucose_by_muscle_glycogen] = -d_v_standin_uptake_d_muscle_glycogen
    J[slope.tissue_lactate_by_blood_LAC] = d_v_lactate_clearance_d_blood_LAC
    J[slope.tissue_lactate_by_gut_sugar] = 0.2*sugar_absorption_k
    J[slope.tissue_lactate_by_plasma_glucose] = -2*d_lactate_used_d_plasma_glucose + 2*d_v_cell_glycolysis_d_plasma_glucose - d_v_lactate_burnt_d_plasma_glucose
    J[slope.tissue_lactate_by_tissue_lactate] = -2*d_lactate_used_d_tissue_lactate - d_v_lactate_at_rest_d_tissue_lactate - d_v_lactate_burnt_d_tissue_lactate - 2*d_v_lactate_kept_d_tissue_lactate
    J[slope.tissue_lactate_by_plasma_FFA] = -d_v_lactate_burnt_d_plasma_FFA
    J[slope.tissue_lactate_by_plasma_glycerol] = -d_v_lactate_burnt_d_plasma_glycerol
    J[slope.tissue_lactate_by_plasma_ketones] = -d_v_lactate_burnt_d_plasma_ketones
    J[slope.tissue_lactate_by_amino_acids] = -d_v_lactate_burnt_d_amino_acids
    J[slope.tissue_lactate_by_liver_glycogen] = -d_v_lactate_burnt_d_liver_glycogen
    J[slope.tissue_lactate_by_plasma_insulin] = -2*d_lactate_used_d_plasma_insulin - d_v_lactate_burnt_d_plasma_insulin
    J[slope.tissue_lactate_by_INSULIN] = -d_v_lactate_burnt_d_INSULIN
    J[slope.plasma_FFA_by_plasma_glucose] = -3*d_v_esterification_d_plasma_glucose + 3*d_v_lipolysis_d_plasma_glucose - d_v_tissue_fat_d_plasma_glucose
    J[slope.plasma_FFA_by_tissue_lactate] = -d_v_tissue_fat_d_tissue_lactate
    J[slope.plasma_FFA_by_plasma_FFA] = -d_ketones_made_d_plasma_FFA - 3*d_v_esterification_d_plasma_FFA - d_v_muscle_fat_foreseen_d_plasma_FFA - d_v_muscle_fat_uptake_d_plasma_FFA - d_v_tissue_fat_d_plasma_FFA
    J[slope.plasma_FFA_by_plasma_glycerol] = -d_v_tissue_fat_d_plasma_glycerol
    J[slope.plasma_FFA_by_plasma_ketones] = 3*d_v_lipolysis_d_plasma_ketones - d_v_tissue_fat_d_plasma_ketones
    J[slope.plasma_FFA_by_amino_acids] = -d_v_tissue_fat_d_amino_acids
    J[slope.plasma_FFA_by_liver_glycogen] = -d_ketones_made_d_liver_glycogen - d_v_tissue_fat_d_liver_glycogen
    J[slope.plasma_FFA_by_muscle_fat] = -d_v_muscle_fat_uptake_d_muscle_fat
    J[slope.plasma_FFA_by_plasma_insulin] = -d_ketones_made_d_plasma_insulin - d_v_tissue_fat_d_plasma_insulin
    J[slope.plasma_FFA_by_INSULIN] = 3*d_v_lipolysis_d_INSULIN - d_v_tissue_fat_d_INSULIN
    J[slope.plasma_FFA_by_CATECHOLAMINES] = 3*d_v_lipolysis_d_CATECHOLAMINES
    J[slope.plasma_glycerol_by_plasma_glucose] = d_v_lipolysis_d_plasma_glucose
    J[slope.plasma_glycerol_by_plasma_glycerol] = -2*d_glycerol_used_d_plasma_glycerol
    J[slope.plasma_glycerol_by_plasma_ketones] = d_v_lipolysis_d_plasma_ketones
    J[slope.plasma_glycerol_by_muscle_fat] = d_v_muscle_fat_kept_d_muscle_fat
    J[slope.plasma_glycerol_by_INSULIN] = d_v_lipolysis_d_INSULIN
    J[slope.plasma_glycerol_by_CATECHOLAMINES] = d_v_lipolysis_d_CATECHOLAMINES
    J[slope.plasma_ketones_by_plasma_glucose] = -d_ketones_burnt_d_plasma_glucose
    J[slope.plasma_ketones_by_plasma_FFA] = -d_ketones_burnt_d_plasma_FFA + 4*d_ketones_made_d_plasma_FFA
    J[slope.plasma_ketones_by_plasma_glycerol] = -d_ketones_burnt_d_plasma_glycerol
    J[slope.plasma_ketones_by_plasma_ketones] = -d_brain_ketones_d_plasma_ketones - d_ketones_burnt_d_plasma_ketones - d_v_kidney_ketones_d_plasma_ketones
    J[slope.plasma_ketones_by_amino_acids] = -d_ketones_burnt_d_amino_acids
    J[slope.plasma_ketones_by_liver_glycogen] = -d_ketones_burnt_d_liver_glycogen + 4*d_ketones_made_d_liver_glycogen
    J[slope.plasma_ketones_by_plasma_insulin] = -d_ketones_burnt_d_plasma_insulin + 4*d_ketones_made_d_plasma_insulin
    J[slope.plasma_ketones_by_INSULIN] = -d_ketones_burnt_d_INSULIN
    J[slope.amino_acids_by_gut_protein] = gut_protein_absorption_k
    J[slope.amino_acids_by_amino_acids] = -amino_breakdown_k - protein_synthesis_k
    J[slope.liver_glycogen_by_gut_sugar] = d_glycogen_stored_d_gut_sugar + d_v_liver_kept_d_gut_sugar
    J[slope.liver_glycogen_by_plasma_glucose] = -d_glycogen_released_d_plasma_glucose + d_glycogen_stored_d_plasma_glucose + d_lactate_used_d_plasma_glucose + d_v_liver_kept_d_plasma_glucose
    J[slope.liver_glycogen_by_tissue_lactate] = d_lactate_used_d_tissue_lactate + d_v_liver_kept_d_tissue_lactate
    J[slope.liver_glycogen_by_plasma_glycerol] = d_glycerol_used_d_plasma_glycerol + d_v_liver_kept_d_plasma_glycerol
    J[slope.liver_glycogen_by_amino_acids] = 0.36*amino_breakdown_k + d_v_liver_kept_d_amino_acids
    J[slope.liver_glycogen_by_liver_glycogen] = -d_glycogen_released_d_liver_glycogen + d_glycogen_stored_d_liver_glycogen + d_v_liver_kept_d_liver_glycogen
    J[slope.liver_glycogen_by_plasma_insulin] = -d_glycogen_released_d_plasma_insulin + d_glycogen_stored_d_plasma_insulin + d_lactate_used_d_plasma_insulin + d_v_liver_kept_d_plasma_insulin
    J[slope.liver_glycogen_by_CATECHOLAMINES] = -d_glycogen_released_d_CATECHOLAMINES + d_v_liver_kept_d_CATECHOLAMINES
    J[slope.muscle_fat_by_plasma_FFA] = d_v_muscle_fat_foreseen_d_plasma_FFA + d_v_muscle_fat_uptake_d_plasma_FFA
    J[slope.muscle_fat_by_muscle_fat] = 3*d_v_muscle_fat_kept_d_muscle_fat + d_v_muscle_fat_uptake_d_muscle_fat - d_v_standin_burns_fat_d_muscle_fat
    J[slope.body_fat_by_gut_fat] = gut_fat_absorption_k
    J[slope.body_fat_by_plasma_glucose] = d_fat_made_d_plasma_glucose + d_v_esterification_d_plasma_glucose - d_v_lipolysis_d_plasma_glucose
    J[slope.body_fat_by_plasma_FFA] = d_v_esterification_d_plasma_FFA
    J[slope.body_fat_by_plasma_ketones] = -d_v_lipolysis_d_plasma_ketones
    J[slope.body_fat_by_liver_glycogen] = d_fat_made_d_liver_glycogen
    J[slope.body_fat_by_muscle_fat] = -d_v_muscle_fat_kept_d_muscle_fat
    J[slope.body_fat_by_body_fat] = 0.0
    J[slope.body_fat_by_INSULIN] = d_fat_made_d_INSULIN - d_v_lipolysis_d_INSULIN
    J[slope.body_fat_by_CATECHOLAMINES] = -d_v_lipolysis_d_CATECHOLAMINES
    J[slope.body_protein_by_amino_acids] = protein_synthesis_k
    J[slope.body_protein_by_body_protein] = 0.0
    J[slope.carbon_dioxide_by_plasma_glucose] = 6*d_brain_glucose_d_plasma_glucose + 24*d_fat_made_d_plasma_glucose + 4*d_ketones_burnt_d_plasma_glucose + 3*d_v_lactate_burnt_d_plasma_glucose + 16*d_v_tissue_fat_d_plasma_glucose + 6*d_v_tissue_sugar_d_plasma_glucose
    J[slope.carbon_dioxide_by_tissue_lactate] = 3*d_v_lactate_burnt_d_tissue_lactate + 16*d_v_tissue_fat_d_tissue_lactate + 6*d_v_tissue_sugar_d_tissue_lactate
    J[slope.carbon_dioxide_by_plasma_FFA] = 4*d_ketones_burnt_d_plasma_FFA + 3*d_v_lactate_burnt_d_plasma_FFA + 16*d_v_tissue_fat_d_plasma_FFA + 6*d_v_tissue_sugar_d_plasma_FFA
    J[slope.carbon_dioxide_by_plasma_glycerol] = 4*d_ketones_burnt_d_plasma_glycerol + 3*d_v_lactate_burnt_d_plasma_glycerol + 16*d_v_tissue_fat_d_plasma_glycerol + 6*d_v_tissue_sugar_d_plasma_glycerol
    J[slope.carbon_dioxide_by_plasma_ketones] = 6*d_brain_glucose_d_plasma_ketones + 4*d_brain_ketones_d_plasma_ketones + 4*d_ketones_burnt_d_plasma_ketones + 3*d_v_lactate_burnt_d_plasma_ketones + 16*d_v_tissue_fat_d_plasma_ketones + 6*d_v_tissue_sugar_d_plasma_ketones
    J[slope.carbon_dioxide_by_amino_acids] = 2.19*amino_breakdown_k + 4*d_ketones_burnt_d_amino_acids + 3*d_v_lactate_burnt_d_amino_acids + 16*d_v_tissue_fat_d_amino_acids + 6*d_v_tissue_sugar_d_amino_acids
    J[slope.carbon_dioxide_by_liver_glycogen] = 24*d_fat_made_d_liver_glycogen + 4*d_ketones_burnt_d_liver_glycogen + 3*d_v_lactate_burnt_d_liver_glycogen + 16*d_v_tissue_fat_d_liver_glycogen + 6*d_v_tissue_sugar_d_liver_glycogen
    J[slope.carbon_dioxide_by_muscle_fat] = 16*d_v_standin_burns_fat_d_muscle_fat
    J[slope.carbon_dioxide_by_carbon_dioxide] = 0.0
    J[slope.carbon_dioxide_by_plasma_insulin] = 4*d_ketones_burnt_d_plasma_insulin + 3*d_v_lactate_burnt_d_plasma_insulin + 16*d_v_tissue_fat_d_plasma_insulin + 6*d_v_tissue_sugar_d_plasma_insulin
    J[slope.carbon_dioxide_by_INSULIN] = 24*d_fat_made_d_INSULIN + 4*d_ketones_burnt_d_INSULIN + 3*d_v_lactate_burnt_d_INSULIN + 16*d_v_tissue_fat_d_INSULIN + 6*d_v_tissue_sugar_d_INSULIN
    J[slope.carbon_dioxide_by_muscle_glycogen] = 6*d_v_standin_burns_d_muscle_glycogen
    J[slope.electrons_by_plasma_glucose] = 12*d_brain_glucose_d_plasma_glucose + 5*d_fat_made_d_plasma_glucose + 9*d_ketones_burnt_d_plasma_glucose - d_v_esterification_d_plasma_glucose + 6*d_v_lactate_burnt_d_plasma_glucose + 46*d_v_tissue_fat_d_plasma_glucose + 12*d_v_tissue_sugar_d_plasma_glucose
    J[slope.electrons_by_tissue_lactate] = 6*d_v_lactate_burnt_d_tissue_lactate + 46*d_v_tissue_fat_d_tissue_lactate + 12*d_v_tissue_sugar_d_tissue_lactate
    J[slope.electrons_by_plasma_FFA] = 9*d_ketones_burnt_d_plasma_FFA + 10*d_ketones_made_d_plasma_FFA - d_v_esterification_d_plasma_FFA + 6*d_v_lactate_burnt_d_plasma_FFA + 46*d_v_tissue_fat_d_plasma_FFA + 12*d_v_tissue_sugar_d_plasma_FFA
    J[slope.electrons_by_plasma_glycerol] = 2*d_glycerol_used_d_plasma_glycerol + 9*d_ketones_burnt_d_plasma_glycerol + 6*d_v_lactate_burnt_d_plasma_glycerol + 46*d_v_tissue_fat_d_plasma_glycerol + 12*d_v_tissue_sugar_d_plasma_glycerol
    J[slope.electrons_by_plasma_ketones] = 12*d_brain_glucose_d_plasma_ketones + 9*d_brain_ketones_d_plasma_ketones + 9*d_ketones_burnt_d_plasma_ketones + 6*d_v_lactate_burnt_d_plasma_ketones + 46*d_v_tissue_fat_d_plasma_ketones + 12*d_v_tissue_sugar_d_plasma_ketones
    J[slope.electrons_by_amino_acids] = 6.13*amino_breakdown_k + 9*d_ketones_burnt_d_amino_acids + 6*d_v_lactate_burnt_d_amino_acids + 46*d_v_tissue_fat_d_amino_acids + 12*d_v_tissue_sugar_d_amino_acids
    J[slope.electrons_by_liver_glycogen] = 5*d_fat_made_d_liver_glycogen + 9*d_ketones_burnt_d_liver_glycogen + 10*d_ketones_made_d_liver_glycogen + 6*d_v_lactate_burnt_d_liver_glycogen + 46*d_v_tissue_fat_d_liver_glycogen + 12*d_v_tissue_sugar_d_liver_glycogen
    J[slope.electrons_by_muscle_fat] = 46*d_v_standin_burns_fat_d_muscle_fat
    J[slope.electrons_by_electrons] = 0.0
    J[slope.electrons_by_plasma_insulin] = 9*d_ketones_burnt_d_plasma_insulin + 10*d_ketones_made_d_plasma_insulin + 6*d_v_lactate_burnt_d_plasma_insulin + 46*d_v_tissue_fat_d_plasma_insulin + 12*d_v_tissue_sugar_d_plasma_insulin
    J[slope.electrons_by_INSULIN] = 5*d_fat_made_d_INSULIN + 9*d_ketones_burnt_d_INSULIN + 6*d_v_lactate_burnt_d_INSULIN + 46*d_v_tissue_fat_d_INSULIN + 12*d_v_tissue_sugar_d_INSULIN
    J[slope.electrons_by_muscle_glycogen] = 12*d_v_standin_burns_d_muscle_glycogen
    J[slope.urea_by_amino_acids] = 0.65*amino_breakdown_k
    J[slope.urea_by_urea] = 0.0
    J[slope.urine_glucose_by_plasma_glucose] = d_v_kidney_glucose_d_plasma_glucose
    J[slope.urine_glucose_by_urine_glucose] = 0.0
    J[slope.urine_ketones_by_plasma_ketones] = d_v_kidney_ketones_d_plasma_ketones
    J[slope.urine_ketones_by_urine_ketones] = 0.0
    J[slope.muscle_glucose_by_plasma_glucose] = d_v_muscle_glucose_foreseen_d_plasma_glucose
    J[slope.muscle_glucose_by_muscle_glucose] = 0.0
    J[slope.muscle_burnt_by_muscle_burnt] = 0.0
    J[slope.other_glycogen_by_tissue_lactate] = d_v_lactate_kept_d_tissue_lactate
    J[slope.other_glycogen_by_other_glycogen] = 0.0
    J[slope.provision_by_gut_sugar] = -d_v_liver_kept_d_gut_sugar
    J[slope.provision_by_plasma_glucose] = -d_v_liver_kept_d_plasma_glucose
    J[slope.provision_by_tissue_lactate] = -d_v_liver_kept_d_tissue_lactate
    J[slope.provision_by_plasma_glycerol] = -d_v_liver_kept_d_plasma_glycerol
    J[slope.provision_by_amino_acids] = -d_v_liver_kept_d_amino_acids
    J[slope.provision_by_liver_glycogen] = -d_v_liver_kept_d_liver_glycogen
    J[slope.provision_by_provision] = 0.0
    J[slope.provision_by_plasma_insulin] = -d_v_liver_kept_d_plasma_insulin
    J[slope.provision_by_CATECHOLAMINES] = -d_v_liver_kept_d_CATECHOLAMINES
    J[slope.provision_by_muscle_glycogen] = -d_v_standin_kept_d_muscle_glycogen
    J[slope.bicarbonate_by_blood_LAC] = -d_v_bicarbonate_buffering_d_blood_LAC
    J[slope.bicarbonate_by_bicarbonate] = -d_v_bicarbonate_buffering_d_bicarbonate
    J[slope.freed_carbon_dioxide_by_blood_LAC] = d_v_bicarbonate_buffering_d_blood_LAC
    J[slope.freed_carbon_dioxide_by_bicarbonate] = d_v_bicarbonate_buffering_d_bicarbonate
    J[slope.freed_carbon_dioxide_by_freed_carbon_dioxide] = 0.0
    J[slope.plasma_insulin_by_gut_sugar] = d_v_insulin_secretion_d_gut_sugar
    J[slope.plasma_insulin_by_gut_protein] = d_v_insulin_secretion_d_gut_protein
    J[slope.plasma_insulin_by_plasma_glucose] = d_v_insulin_secretion_d_plasma_glucose
    J[slope.plasma_insulin_by_plasma_insulin] = -insulin_clearance_k
    J[slope.plasma_insulin_by_CATECHOLAMINES] = d_v_insulin_secretion_d_CATECHOLAMINES
    J[slope.INSULIN_by_plasma_insulin] = d_v_insulin_crossing_d_plasma_insulin
    J[slope.INSULIN_by_INSULIN] = d_v_insulin_crossing_d_INSULIN
    J[slope.CATECHOLAMINES_by_CATECHOLAMINES] = d_v_catecholamine_drive_d_CATECHOLAMINES
    J[slope.muscle_glycogen_by_plasma_glucose] = d_v_standin_uptake_d_plasma_glucose
    J[slope.muscle_glycogen_by_INSULIN] = d_v_standin_uptake_d_INSULIN
    J[slope.muscle_glycogen_by_muscle_glycogen] = -d_v_standin_burns_d_muscle_glycogen + d_v_standin_kept_d_muscle_glycogen + d_v_standin_uptake_d_muscle_glycogen
    J[slope.DOSE_by_DOSE] = -d_v_circulation_calmed_d_DOSE
    J[slope.DOSE_by_PLASMA] = d_v_circulation_loaded_d_PLASMA
    J[slope.DOSE_by_RED_CELLS] = d_v_circulation_loaded_d_RED_CELLS
    J[slope.DOSE_by_HEART] = d_v_circulation_loaded_d_HEART
    J[slope.CALL_by_DOSE] = d_v_weekly_call_d_DOSE
    J[slope.CALL_by_CALL] = d_v_weekly_call_d_CALL
    J[slope.PLASMA_by_DOSE] = d_v_plasma_volume_d_DOSE
    J[slope.PLASMA_by_PLASMA] = d_v_plasma_volume_d_PLASMA
    J[slope.RED_CELLS_by_CALL] = d_v_red_cells_d_CALL
    J[slope.RED_CELLS_by_RED_CELLS] = d_v_red_cells_d_RED_CELLS
    J[slope.HEART_by_CALL] = d_v_heart_size_d_CALL
    J[slope.HEART_by_HEART] = d_v_heart_size_d_HEART
    J[slope.SESSIONS_by_SESSIONS] = -d_v_sessions_fading_d_SESSIONS
