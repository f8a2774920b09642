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
    "gut_carbohydrate",
    "absorbed_carbohydrate",
    "blood_LAC",
    "cleared_LAC",
    "made_LAC",
    "muscle_LAC",
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
    "carbohydrate_out",
    "fed",
    "lactate_blood",
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
    "gut_emptying",
    "lactate_clearance",
    "lactate_at_rest",
    "lactate_foreseen",
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
    "Reference_mass",
    "Meal_gut_time",
    "Meal_reference",
    "Meal_half",
    "Lactate_volume",
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
    "Lactate_blood_rest",
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
    ("gut_carbohydrate", "gut_carbohydrate"),
    ("absorbed_carbohydrate", "gut_carbohydrate"),
    ("absorbed_carbohydrate", "absorbed_carbohydrate"),
    ("blood_LAC", "blood_LAC"),
    ("cleared_LAC", "blood_LAC"),
    ("cleared_LAC", "cleared_LAC"),
    ("made_LAC", "made_LAC"),
    ("muscle_LAC", "muscle_LAC"),
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
    gut_carbohydrate = y[species.gut_carbohydrate]
    blood_LAC = y[species.blood_LAC]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Reference_mass = p[argument.Reference_mass]
    Meal_gut_time = p[argument.Meal_gut_time]
    Meal_reference = p[argument.Meal_reference]
    Meal_half = p[argument.Meal_half]
    Lactate_volume = p[argument.Lactate_volume]
    muscle_share = p[argument.muscle_share]
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
    # carbohydrate that leaves the gut, per kg of body mass [kg/kg/s]
    carbohydrate_out = gut_carbohydrate / Meal_gut_time / Reference_mass
    # signal to muscle to take up glucose and store glycogen [1]
    fed = carbohydrate_out / (Meal_half + carbohydrate_out) * (Meal_half + Meal_reference) / Meal_reference
    # lactate of blood [umol/L]
    lactate_blood = blood_LAC / Lactate_volume
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
    out[definition.carbohydrate_out] = carbohydrate_out
    out[definition.fed] = fed
    out[definition.lactate_blood] = lactate_blood


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
    gut_carbohydrate = y[species.gut_carbohydrate]
    blood_LAC = y[species.blood_LAC]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Meal_gut_time = p[argument.Meal_gut_time]
    Lactate_volume = p[argument.Lactate_volume]
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
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
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
    # gut_carbohydrate -> absorbed_carbohydrate
    v_gut_emptying = gut_carbohydrate / Meal_gut_time
    # blood_LAC -> cleared_LAC
    v_lactate_clearance = lactate_clearance_Vmax * (lactate_blood / (lactate_clearance_Km + lactate_blood))
    # made_LAC -> blood_LAC
    v_lactate_at_rest = lactate_clearance_Vmax * Lactate_blood_rest / (lactate_clearance_Km + Lactate_blood_rest) - (1 - alone) * working_water * muscle_rests_LAC
    # muscle_LAC -> blood_LAC
    v_lactate_foreseen = (1 - alone) * working_water * muscle_gives_LAC
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
    v[reaction.gut_emptying] = v_gut_emptying
    v[reaction.lactate_clearance] = v_lactate_clearance
    v[reaction.lactate_at_rest] = v_lactate_at_rest
    v[reaction.lactate_foreseen] = v_lactate_foreseen


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
    gut_carbohydrate = y[species.gut_carbohydrate]
    blood_LAC = y[species.blood_LAC]
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Meal_gut_time = p[argument.Meal_gut_time]
    Lactate_volume = p[argument.Lactate_volume]
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
    Lactate_blood_rest = p[argument.Lactate_blood_rest]
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
    v_gut_emptying = gut_carbohydrate / Meal_gut_time
    v_lactate_clearance = lactate_clearance_Vmax * (lactate_blood / (lactate_clearance_Km + lactate_blood))
    v_lactate_at_rest = lactate_clearance_Vmax * Lactate_blood_rest / (lactate_clearance_Km + Lactate_blood_rest) - (1 - alone) * working_water * muscle_rests_LAC
    v_lactate_foreseen = (1 - alone) * working_water * muscle_gives_LAC
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
    dy[species.gut_carbohydrate] = -v_gut_emptying
    dy[species.absorbed_carbohydrate] = v_gut_emptying
    dy[species.blood_LAC] = -v_lactate_clearance + v_lactate_at_rest + v_lactate_foreseen
    dy[species.cleared_LAC] = v_lactate_clearance
    dy[species.made_LAC] = -v_lactate_at_rest
    dy[species.muscle_LAC] = -v_lactate_foreseen


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
    Liver_volume = p[argument.Liver_volume]
    Spread_NAD = p[argument.Spread_NAD]
    Spread_NR = p[argument.Spread_NR]
    Spread_NA = p[argument.Spread_NA]
    Spread_NAM = p[argument.Spread_NAM]
    Spread_MeNAM = p[argument.Spread_MeNAM]
    Spread_pyridones = p[argument.Spread_pyridones]
    Muscle_water = p[argument.Muscle_water]
    Meal_gut_time = p[argument.Meal_gut_time]
    Lactate_volume = p[argument.Lactate_volume]
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
    d_v_gut_emptying_d_gut_carbohydrate = 1/Meal_gut_time
    per_v_lactate_clearance = 1.0 / (lactate_blood + lactate_clearance_Km)
    d_per_v_lactate_clearance_d_blood_LAC = -d_lactate_blood_d_blood_LAC*per_v_lactate_clearance**2
    d_v_lactate_clearance_d_blood_LAC = d_lactate_blood_d_blood_LAC*lactate_clearance_Vmax*per_v_lactate_clearance + d_per_v_lactate_clearance_d_blood_LAC*lactate_blood*lactate_clearance_Vmax
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
    J[slope.gut_carbohydrate_by_gut_carbohydrate] = -d_v_gut_emptying_d_gut_carbohydrate
    J[slope.absorbed_carbohydrate_by_gut_carbohydrate] = d_v_gut_emptying_d_gut_carbohydrate
    J[slope.absorbed_carbohydrate_by_absorbed_carbohydrate] = 0.0
    J[slope.blood_LAC_by_blood_LAC] = -d_v_lactate_clearance_d_blood_LAC
    J[slope.cleared_LAC_by_blood_LAC] = d_v_lactate_clearance_d_blood_LAC
    J[slope.cleared_LAC_by_cleared_LAC] = 0.0
    J[slope.made_LAC_by_made_LAC] = 0.0
    J[slope.muscle_LAC_by_muscle_LAC] = 0.0
