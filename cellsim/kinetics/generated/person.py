# ruff: noqa
"""The equations of the network, written by cellsim.kinetics.write.emit. Change the network, not this file.

y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.
"""

from cellsim.kinetics.plain import exp, kernel, log, ramp, sqrt, step

SPECIES = (
    "gut_NMN", "gut_NR", "gut_NAM", "gut_NA", "gut_TRP", "colon_amides", "colon_NA", "liver_NA", "liver_NAM",
    "liver_NAD", "plasma_NAD", "plasma_NMN", "plasma_NR", "plasma_NA", "plasma_NAM", "plasma_MeNAM", "plasma_PY2",
    "plasma_PY4", "red_NaAD", "red_NAD", "white_NaAD", "white_NAD", "tissue_NAD", "muscle_NAM", "muscle_NR",
    "muscle_NA", "muscle_MeNAM", "muscle_NAD", "urine_NAM", "urine_NA", "urine_NR", "urine_NUA", "urine_MeNAM",
    "urine_PY2", "urine_PY4", "feces", "elsewhere", "muscle_inside", "diet", "given",
)

DEFINITIONS = (
    "NA_liver", "NAM_liver", "NAD_plasma", "NMN_plasma", "NR_plasma", "NA_plasma", "NAM_plasma", "MeNAM_plasma",
    "PY2_plasma", "PY4_plasma", "muscle_water", "NAM_muscle", "NR_muscle", "MeNAM_muscle",
)

REACTIONS = (
    "diet_NAM", "diet_NA", "diet_NR", "diet_TRP", "gut_transit_NMN", "gut_transit_NR", "gut_transit_NAM",
    "gut_transit_NA", "gut_CD73", "gut_SLC12A8", "gut_PNP", "gut_NR_kept", "gut_NR_whole", "gut_NR_cut",
    "gut_NAM_absorption", "gut_NA_absorption", "liver_QPRT", "gut_TRP_elsewhere", "microbes_nicotinamidase",
    "colon_amides_absorbed", "colon_NA_absorbed", "colon_amides_lost", "colon_NA_lost", "gut_secretion",
    "liver_NA_flow", "liver_NAPRT", "liver_glycine", "liver_consumers", "liver_NAMPT", "liver_NNMT",
    "liver_NAM_exchange", "plasma_CD38", "plasma_CD38_NMN", "plasma_NPP", "plasma_CD73", "plasma_PNP", "oxidase_PY2",
    "oxidase_PY4", "kidney_NAM", "kidney_NA", "kidney_NR", "kidney_MeNAM", "kidney_PY2", "kidney_PY4", "infusion_NMN",
    "infusion_NR", "infusion_NAD", "red_NAPRT", "red_NADSYN", "red_NAMPT", "red_consumers", "white_NAPRT",
    "white_NADSYN", "white_NAMPT", "white_consumers", "white_NRK", "tissue_NAMPT", "tissue_NRK", "tissue_NAPRT",
    "tissue_consumers", "tissue_NAD_release", "tissue_NR_release", "muscle_NAM_crossing", "muscle_NR_crossing",
    "muscle_NA_crossing", "muscle_MeNAM_crossing", "muscle_NAMPT", "muscle_consumers", "muscle_foreseen",
    "muscle_NNMT", "muscle_NR_use", "muscle_NA_use",
)

ARGUMENTS = (
    "Liver_volume", "Spread_NAD", "Spread_NR", "Spread_NA", "Spread_NAM", "Spread_MeNAM", "Spread_pyridones",
    "Muscle_water", "Diet_NAM", "Diet_NA", "Diet_NR", "Diet_TRP", "Gut_transit", "gut_CD73_k", "gut_SLC12A8_k",
    "gut_PNP_k", "gut_NR_absorption_k", "Liver_NR_kept", "Liver_NR_escape", "gut_NAM_absorption_k",
    "gut_NA_absorption_k", "liver_QPRT_k", "Diet_TRP_elsewhere", "microbes_nicotinamidase_Vmax",
    "microbes_nicotinamidase_K", "Colon_amide_absorption", "Colon_NA_absorption", "Colon_feces", "Gut_secretion",
    "Liver_flow", "liver_NAPRT_Vmax", "liver_NAPRT_K", "liver_glycine_Vmax", "liver_glycine_K", "liver_consumers_k",
    "liver_NAMPT_Vmax", "liver_NAMPT_K", "liver_NNMT_Vmax", "liver_NNMT_Km", "liver_NNMT_Ki", "Liver_NAM_exchange",
    "plasma_CD38_Vmax", "plasma_CD38_Km", "plasma_CD38_NMN_Km", "plasma_CD38_NMN_ratio", "plasma_NPP_Vmax",
    "plasma_NPP_Km", "plasma_CD73_Vmax", "plasma_CD73_Km", "plasma_PNP_k", "oxidase_PY2_k", "oxidase_PY4_k",
    "Kidney_NAM", "Kidney_NA", "Kidney_NR", "Kidney_MeNAM", "Kidney_PY2", "Kidney_PY4", "red_NAPRT_Vmax",
    "red_NAPRT_K", "red_NADSYN_k", "red_NAMPT_Vmax", "red_NAMPT_K", "red_consumers_k", "white_NAPRT_Vmax",
    "white_NAPRT_K", "white_NADSYN_k", "white_NAMPT_Vmax", "white_NAMPT_K", "white_consumers_k", "white_NRK_k",
    "tissue_NAMPT_Vmax", "tissue_NAMPT_K", "tissue_NRK_k", "tissue_NAPRT_k", "tissue_consumers_k",
    "tissue_NAD_release_k", "tissue_NR_release_k", "NAM_crossing_k", "NR_crossing_k", "NA_crossing_k",
    "MeNAM_crossing_k", "muscle_NAMPT_Vmax", "muscle_NAMPT_K", "muscle_consumers_k", "NNMT_rate", "Muscle_uptake_k",
    "alone", "muscle_share", "muscle_makes_NAM", "muscle_takes_NAM", "niacin", "infused_NMN", "infused_NR",
    "infused_NAD", "gut_CD73_level", "gut_SLC12A8_level", "gut_PNP_level", "gut_NR_absorption_level",
    "gut_NAM_absorption_level", "gut_NA_absorption_level", "liver_QPRT_level", "microbes_nicotinamidase_level",
    "liver_NAPRT_level", "liver_glycine_level", "liver_consumers_level", "liver_NAMPT_level", "liver_NNMT_level",
    "plasma_CD38_level", "plasma_NPP_level", "plasma_CD73_level", "plasma_PNP_level", "oxidase_PY2_level",
    "oxidase_PY4_level", "red_NAPRT_level", "red_NADSYN_level", "red_NAMPT_level", "red_consumers_level",
    "white_NAPRT_level", "white_NADSYN_level", "white_NAMPT_level", "white_consumers_level", "white_NRK_level",
    "tissue_NAMPT_level", "tissue_NRK_level", "tissue_NAPRT_level", "tissue_consumers_level",
    "tissue_NAD_release_level", "tissue_NR_release_level",
)

JACOBIAN = (
    (0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 3), (4, 4), (5, 0), (5, 1), (5, 2), (5, 5), (5, 14), (6, 3), (6, 5),
    (6, 6), (7, 3), (7, 6), (7, 7), (7, 13), (8, 1), (8, 8), (8, 9), (8, 14), (8, 15), (9, 1), (9, 4), (9, 7), (9, 8),
    (9, 9), (10, 10), (10, 22), (11, 0), (11, 10), (11, 11), (12, 1), (12, 11), (12, 12), (12, 22), (12, 24), (13, 7),
    (13, 13), (14, 2), (14, 5), (14, 8), (14, 10), (14, 11), (14, 12), (14, 14), (14, 19), (14, 21), (14, 22),
    (14, 23), (15, 8), (15, 15), (15, 26), (16, 15), (16, 16), (17, 15), (17, 17), (18, 13), (18, 18), (19, 14),
    (19, 18), (19, 19), (20, 13), (20, 20), (21, 12), (21, 14), (21, 20), (21, 21), (22, 12), (22, 13), (22, 14),
    (22, 22), (23, 14), (23, 23), (23, 27), (24, 12), (24, 24), (25, 13), (25, 25), (26, 15), (26, 23), (26, 26),
    (27, 23), (27, 24), (27, 25), (27, 27), (28, 14), (28, 28), (29, 13), (29, 29), (30, 12), (30, 30), (31, 7),
    (31, 31), (32, 15), (32, 32), (33, 16), (33, 33), (34, 17), (34, 34), (35, 5), (35, 6), (35, 35), (36, 4),
    (36, 36), (37, 23), (37, 37), (38, 38), (39, 39),
)


@kernel
def derived(y, p, out):
    """Fill out with the definitions."""
    liver_NA = y[7]
    liver_NAM = y[8]
    plasma_NAD = y[10]
    plasma_NMN = y[11]
    plasma_NR = y[12]
    plasma_NA = y[13]
    plasma_NAM = y[14]
    plasma_MeNAM = y[15]
    plasma_PY2 = y[16]
    plasma_PY4 = y[17]
    muscle_NAM = y[23]
    muscle_NR = y[24]
    muscle_MeNAM = y[26]
    Liver_volume = p[0]
    Spread_NAD = p[1]
    Spread_NR = p[2]
    Spread_NA = p[3]
    Spread_NAM = p[4]
    Spread_MeNAM = p[5]
    Spread_pyridones = p[6]
    Muscle_water = p[7]
    muscle_share = p[88]
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
    out[0] = NA_liver
    out[1] = NAM_liver
    out[2] = NAD_plasma
    out[3] = NMN_plasma
    out[4] = NR_plasma
    out[5] = NA_plasma
    out[6] = NAM_plasma
    out[7] = MeNAM_plasma
    out[8] = PY2_plasma
    out[9] = PY4_plasma
    out[10] = muscle_water
    out[11] = NAM_muscle
    out[12] = NR_muscle
    out[13] = MeNAM_muscle


@kernel
def reaction_rates(y, p, v):
    """Fill v with the rate of each reaction."""
    gut_NMN = y[0]
    gut_NR = y[1]
    gut_NAM = y[2]
    gut_NA = y[3]
    gut_TRP = y[4]
    colon_amides = y[5]
    colon_NA = y[6]
    liver_NA = y[7]
    liver_NAM = y[8]
    liver_NAD = y[9]
    plasma_NAD = y[10]
    plasma_NMN = y[11]
    plasma_NR = y[12]
    plasma_NA = y[13]
    plasma_NAM = y[14]
    plasma_MeNAM = y[15]
    plasma_PY2 = y[16]
    plasma_PY4 = y[17]
    red_NaAD = y[18]
    red_NAD = y[19]
    white_NaAD = y[20]
    white_NAD = y[21]
    tissue_NAD = y[22]
    muscle_NAM = y[23]
    muscle_NR = y[24]
    muscle_NA = y[25]
    muscle_MeNAM = y[26]
    muscle_NAD = y[27]
    Liver_volume = p[0]
    Spread_NAD = p[1]
    Spread_NR = p[2]
    Spread_NA = p[3]
    Spread_NAM = p[4]
    Spread_MeNAM = p[5]
    Spread_pyridones = p[6]
    Muscle_water = p[7]
    Diet_NAM = p[8]
    Diet_NA = p[9]
    Diet_NR = p[10]
    Diet_TRP = p[11]
    Gut_transit = p[12]
    gut_CD73_k = p[13]
    gut_SLC12A8_k = p[14]
    gut_PNP_k = p[15]
    gut_NR_absorption_k = p[16]
    Liver_NR_kept = p[17]
    Liver_NR_escape = p[18]
    gut_NAM_absorption_k = p[19]
    gut_NA_absorption_k = p[20]
    liver_QPRT_k = p[21]
    Diet_TRP_elsewhere = p[22]
    microbes_nicotinamidase_Vmax = p[23]
    microbes_nicotinamidase_K = p[24]
    Colon_amide_absorption = p[25]
    Colon_NA_absorption = p[26]
    Colon_feces = p[27]
    Gut_secretion = p[28]
    Liver_flow = p[29]
    liver_NAPRT_Vmax = p[30]
    liver_NAPRT_K = p[31]
    liver_glycine_Vmax = p[32]
    liver_glycine_K = p[33]
    liver_consumers_k = p[34]
    liver_NAMPT_Vmax = p[35]
    liver_NAMPT_K = p[36]
    liver_NNMT_Vmax = p[37]
    liver_NNMT_Km = p[38]
    liver_NNMT_Ki = p[39]
    Liver_NAM_exchange = p[40]
    plasma_CD38_Vmax = p[41]
    plasma_CD38_Km = p[42]
    plasma_CD38_NMN_Km = p[43]
    plasma_CD38_NMN_ratio = p[44]
    plasma_NPP_Vmax = p[45]
    plasma_NPP_Km = p[46]
    plasma_CD73_Vmax = p[47]
    plasma_CD73_Km = p[48]
    plasma_PNP_k = p[49]
    oxidase_PY2_k = p[50]
    oxidase_PY4_k = p[51]
    Kidney_NAM = p[52]
    Kidney_NA = p[53]
    Kidney_NR = p[54]
    Kidney_MeNAM = p[55]
    Kidney_PY2 = p[56]
    Kidney_PY4 = p[57]
    red_NAPRT_Vmax = p[58]
    red_NAPRT_K = p[59]
    red_NADSYN_k = p[60]
    red_NAMPT_Vmax = p[61]
    red_NAMPT_K = p[62]
    red_consumers_k = p[63]
    white_NAPRT_Vmax = p[64]
    white_NAPRT_K = p[65]
    white_NADSYN_k = p[66]
    white_NAMPT_Vmax = p[67]
    white_NAMPT_K = p[68]
    white_consumers_k = p[69]
    white_NRK_k = p[70]
    tissue_NAMPT_Vmax = p[71]
    tissue_NAMPT_K = p[72]
    tissue_NRK_k = p[73]
    tissue_NAPRT_k = p[74]
    tissue_consumers_k = p[75]
    tissue_NAD_release_k = p[76]
    tissue_NR_release_k = p[77]
    NAM_crossing_k = p[78]
    NR_crossing_k = p[79]
    NA_crossing_k = p[80]
    MeNAM_crossing_k = p[81]
    muscle_NAMPT_Vmax = p[82]
    muscle_NAMPT_K = p[83]
    muscle_consumers_k = p[84]
    NNMT_rate = p[85]
    Muscle_uptake_k = p[86]
    alone = p[87]
    muscle_share = p[88]
    muscle_makes_NAM = p[89]
    muscle_takes_NAM = p[90]
    niacin = p[91]
    infused_NMN = p[92]
    infused_NR = p[93]
    infused_NAD = p[94]
    gut_CD73_level = p[95]
    gut_SLC12A8_level = p[96]
    gut_PNP_level = p[97]
    gut_NR_absorption_level = p[98]
    gut_NAM_absorption_level = p[99]
    gut_NA_absorption_level = p[100]
    liver_QPRT_level = p[101]
    microbes_nicotinamidase_level = p[102]
    liver_NAPRT_level = p[103]
    liver_glycine_level = p[104]
    liver_consumers_level = p[105]
    liver_NAMPT_level = p[106]
    liver_NNMT_level = p[107]
    plasma_CD38_level = p[108]
    plasma_NPP_level = p[109]
    plasma_CD73_level = p[110]
    plasma_PNP_level = p[111]
    oxidase_PY2_level = p[112]
    oxidase_PY4_level = p[113]
    red_NAPRT_level = p[114]
    red_NADSYN_level = p[115]
    red_NAMPT_level = p[116]
    red_consumers_level = p[117]
    white_NAPRT_level = p[118]
    white_NADSYN_level = p[119]
    white_NAMPT_level = p[120]
    white_consumers_level = p[121]
    white_NRK_level = p[122]
    tissue_NAMPT_level = p[123]
    tissue_NRK_level = p[124]
    tissue_NAPRT_level = p[125]
    tissue_consumers_level = p[126]
    tissue_NAD_release_level = p[127]
    tissue_NR_release_level = p[128]
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
    v[0] = v_diet_NAM
    v[1] = v_diet_NA
    v[2] = v_diet_NR
    v[3] = v_diet_TRP
    v[4] = v_gut_transit_NMN
    v[5] = v_gut_transit_NR
    v[6] = v_gut_transit_NAM
    v[7] = v_gut_transit_NA
    v[8] = v_gut_CD73
    v[9] = v_gut_SLC12A8
    v[10] = v_gut_PNP
    v[11] = v_gut_NR_kept
    v[12] = v_gut_NR_whole
    v[13] = v_gut_NR_cut
    v[14] = v_gut_NAM_absorption
    v[15] = v_gut_NA_absorption
    v[16] = v_liver_QPRT
    v[17] = v_gut_TRP_elsewhere
    v[18] = v_microbes_nicotinamidase
    v[19] = v_colon_amides_absorbed
    v[20] = v_colon_NA_absorbed
    v[21] = v_colon_amides_lost
    v[22] = v_colon_NA_lost
    v[23] = v_gut_secretion
    v[24] = v_liver_NA_flow
    v[25] = v_liver_NAPRT
    v[26] = v_liver_glycine
    v[27] = v_liver_consumers
    v[28] = v_liver_NAMPT
    v[29] = v_liver_NNMT
    v[30] = v_liver_NAM_exchange
    v[31] = v_plasma_CD38
    v[32] = v_plasma_CD38_NMN
    v[33] = v_plasma_NPP
    v[34] = v_plasma_CD73
    v[35] = v_plasma_PNP
    v[36] = v_oxidase_PY2
    v[37] = v_oxidase_PY4
    v[38] = v_kidney_NAM
    v[39] = v_kidney_NA
    v[40] = v_kidney_NR
    v[41] = v_kidney_MeNAM
    v[42] = v_kidney_PY2
    v[43] = v_kidney_PY4
    v[44] = v_infusion_NMN
    v[45] = v_infusion_NR
    v[46] = v_infusion_NAD
    v[47] = v_red_NAPRT
    v[48] = v_red_NADSYN
    v[49] = v_red_NAMPT
    v[50] = v_red_consumers
    v[51] = v_white_NAPRT
    v[52] = v_white_NADSYN
    v[53] = v_white_NAMPT
    v[54] = v_white_consumers
    v[55] = v_white_NRK
    v[56] = v_tissue_NAMPT
    v[57] = v_tissue_NRK
    v[58] = v_tissue_NAPRT
    v[59] = v_tissue_consumers
    v[60] = v_tissue_NAD_release
    v[61] = v_tissue_NR_release
    v[62] = v_muscle_NAM_crossing
    v[63] = v_muscle_NR_crossing
    v[64] = v_muscle_NA_crossing
    v[65] = v_muscle_MeNAM_crossing
    v[66] = v_muscle_NAMPT
    v[67] = v_muscle_consumers
    v[68] = v_muscle_foreseen
    v[69] = v_muscle_NNMT
    v[70] = v_muscle_NR_use
    v[71] = v_muscle_NA_use


@kernel
def rates_of_change(y, p, dy):
    """Fill dy with the change of each species per second."""
    gut_NMN = y[0]
    gut_NR = y[1]
    gut_NAM = y[2]
    gut_NA = y[3]
    gut_TRP = y[4]
    colon_amides = y[5]
    colon_NA = y[6]
    liver_NA = y[7]
    liver_NAM = y[8]
    liver_NAD = y[9]
    plasma_NAD = y[10]
    plasma_NMN = y[11]
    plasma_NR = y[12]
    plasma_NA = y[13]
    plasma_NAM = y[14]
    plasma_MeNAM = y[15]
    plasma_PY2 = y[16]
    plasma_PY4 = y[17]
    red_NaAD = y[18]
    red_NAD = y[19]
    white_NaAD = y[20]
    white_NAD = y[21]
    tissue_NAD = y[22]
    muscle_NAM = y[23]
    muscle_NR = y[24]
    muscle_NA = y[25]
    muscle_MeNAM = y[26]
    muscle_NAD = y[27]
    Liver_volume = p[0]
    Spread_NAD = p[1]
    Spread_NR = p[2]
    Spread_NA = p[3]
    Spread_NAM = p[4]
    Spread_MeNAM = p[5]
    Spread_pyridones = p[6]
    Muscle_water = p[7]
    Diet_NAM = p[8]
    Diet_NA = p[9]
    Diet_NR = p[10]
    Diet_TRP = p[11]
    Gut_transit = p[12]
    gut_CD73_k = p[13]
    gut_SLC12A8_k = p[14]
    gut_PNP_k = p[15]
    gut_NR_absorption_k = p[16]
    Liver_NR_kept = p[17]
    Liver_NR_escape = p[18]
    gut_NAM_absorption_k = p[19]
    gut_NA_absorption_k = p[20]
    liver_QPRT_k = p[21]
    Diet_TRP_elsewhere = p[22]
    microbes_nicotinamidase_Vmax = p[23]
    microbes_nicotinamidase_K = p[24]
    Colon_amide_absorption = p[25]
    Colon_NA_absorption = p[26]
    Colon_feces = p[27]
    Gut_secretion = p[28]
    Liver_flow = p[29]
    liver_NAPRT_Vmax = p[30]
    liver_NAPRT_K = p[31]
    liver_glycine_Vmax = p[32]
    liver_glycine_K = p[33]
    liver_consumers_k = p[34]
    liver_NAMPT_Vmax = p[35]
    liver_NAMPT_K = p[36]
    liver_NNMT_Vmax = p[37]
    liver_NNMT_Km = p[38]
    liver_NNMT_Ki = p[39]
    Liver_NAM_exchange = p[40]
    plasma_CD38_Vmax = p[41]
    plasma_CD38_Km = p[42]
    plasma_CD38_NMN_Km = p[43]
    plasma_CD38_NMN_ratio = p[44]
    plasma_NPP_Vmax = p[45]
    plasma_NPP_Km = p[46]
    plasma_CD73_Vmax = p[47]
    plasma_CD73_Km = p[48]
    plasma_PNP_k = p[49]
    oxidase_PY2_k = p[50]
    oxidase_PY4_k = p[51]
    Kidney_NAM = p[52]
    Kidney_NA = p[53]
    Kidney_NR = p[54]
    Kidney_MeNAM = p[55]
    Kidney_PY2 = p[56]
    Kidney_PY4 = p[57]
    red_NAPRT_Vmax = p[58]
    red_NAPRT_K = p[59]
    red_NADSYN_k = p[60]
    red_NAMPT_Vmax = p[61]
    red_NAMPT_K = p[62]
    red_consumers_k = p[63]
    white_NAPRT_Vmax = p[64]
    white_NAPRT_K = p[65]
    white_NADSYN_k = p[66]
    white_NAMPT_Vmax = p[67]
    white_NAMPT_K = p[68]
    white_consumers_k = p[69]
    white_NRK_k = p[70]
    tissue_NAMPT_Vmax = p[71]
    tissue_NAMPT_K = p[72]
    tissue_NRK_k = p[73]
    tissue_NAPRT_k = p[74]
    tissue_consumers_k = p[75]
    tissue_NAD_release_k = p[76]
    tissue_NR_release_k = p[77]
    NAM_crossing_k = p[78]
    NR_crossing_k = p[79]
    NA_crossing_k = p[80]
    MeNAM_crossing_k = p[81]
    muscle_NAMPT_Vmax = p[82]
    muscle_NAMPT_K = p[83]
    muscle_consumers_k = p[84]
    NNMT_rate = p[85]
    Muscle_uptake_k = p[86]
    alone = p[87]
    muscle_share = p[88]
    muscle_makes_NAM = p[89]
    muscle_takes_NAM = p[90]
    niacin = p[91]
    infused_NMN = p[92]
    infused_NR = p[93]
    infused_NAD = p[94]
    gut_CD73_level = p[95]
    gut_SLC12A8_level = p[96]
    gut_PNP_level = p[97]
    gut_NR_absorption_level = p[98]
    gut_NAM_absorption_level = p[99]
    gut_NA_absorption_level = p[100]
    liver_QPRT_level = p[101]
    microbes_nicotinamidase_level = p[102]
    liver_NAPRT_level = p[103]
    liver_glycine_level = p[104]
    liver_consumers_level = p[105]
    liver_NAMPT_level = p[106]
    liver_NNMT_level = p[107]
    plasma_CD38_level = p[108]
    plasma_NPP_level = p[109]
    plasma_CD73_level = p[110]
    plasma_PNP_level = p[111]
    oxidase_PY2_level = p[112]
    oxidase_PY4_level = p[113]
    red_NAPRT_level = p[114]
    red_NADSYN_level = p[115]
    red_NAMPT_level = p[116]
    red_consumers_level = p[117]
    white_NAPRT_level = p[118]
    white_NADSYN_level = p[119]
    white_NAMPT_level = p[120]
    white_consumers_level = p[121]
    white_NRK_level = p[122]
    tissue_NAMPT_level = p[123]
    tissue_NRK_level = p[124]
    tissue_NAPRT_level = p[125]
    tissue_consumers_level = p[126]
    tissue_NAD_release_level = p[127]
    tissue_NR_release_level = p[128]
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
    dy[0] = -v_gut_transit_NMN - v_gut_CD73 - v_gut_SLC12A8
    dy[1] = v_diet_NR - v_gut_transit_NR + v_gut_CD73 - v_gut_PNP - v_gut_NR_kept - v_gut_NR_whole - v_gut_NR_cut
    dy[2] = v_diet_NAM - v_gut_transit_NAM + v_gut_PNP - v_gut_NAM_absorption
    dy[3] = v_diet_NA - v_gut_transit_NA - v_gut_NA_absorption
    dy[4] = v_diet_TRP - v_liver_QPRT - v_gut_TRP_elsewhere
    dy[5] = v_gut_transit_NMN + v_gut_transit_NR + v_gut_transit_NAM - v_microbes_nicotinamidase - v_colon_amides_absorbed - v_colon_amides_lost + v_gut_secretion
    dy[6] = v_gut_transit_NA + v_microbes_nicotinamidase - v_colon_NA_absorbed - v_colon_NA_lost
    dy[7] = v_gut_NA_absorption + v_colon_NA_absorbed + v_liver_NA_flow - v_liver_NAPRT - v_liver_glycine
    dy[8] = v_gut_NR_cut + v_liver_consumers - v_liver_NAMPT - v_liver_NNMT - v_liver_NAM_exchange
    dy[9] = v_gut_NR_kept + v_liver_QPRT + v_liver_NAPRT - v_liver_consumers + v_liver_NAMPT
    dy[10] = -v_plasma_CD38 - v_plasma_NPP + v_infusion_NAD + v_tissue_NAD_release
    dy[11] = v_gut_SLC12A8 - v_plasma_CD38_NMN + v_plasma_NPP - v_plasma_CD73 + v_infusion_NMN
    dy[12] = v_gut_NR_whole + v_plasma_CD73 - v_plasma_PNP - v_kidney_NR + v_infusion_NR - v_white_NRK - v_tissue_NRK + v_tissue_NR_release - v_muscle_NR_crossing
    dy[13] = -v_liver_NA_flow - v_kidney_NA - v_red_NAPRT - v_white_NAPRT - v_tissue_NAPRT - v_muscle_NA_crossing
    dy[14] = v_gut_NAM_absorption + v_colon_amides_absorbed - v_gut_secretion + v_liver_NAM_exchange + v_plasma_CD38 + v_plasma_CD38_NMN + v_plasma_PNP - v_kidney_NAM - v_red_NAMPT + v_red_consumers - v_white_NAMPT + v_white_consumers - v_tissue_NAMPT + v_tissue_consumers - v_muscle_NAM_crossing
    dy[15] = v_liver_NNMT - v_oxidase_PY2 - v_oxidase_PY4 - v_kidney_MeNAM - v_muscle_MeNAM_crossing
    dy[16] = v_oxidase_PY2 - v_kidney_PY2
    dy[17] = v_oxidase_PY4 - v_kidney_PY4
    dy[18] = v_red_NAPRT - v_red_NADSYN
    dy[19] = v_red_NADSYN + v_red_NAMPT - v_red_consumers
    dy[20] = v_white_NAPRT - v_white_NADSYN
    dy[21] = v_white_NADSYN + v_white_NAMPT - v_white_consumers + v_white_NRK
    dy[22] = v_tissue_NAMPT + v_tissue_NRK + v_tissue_NAPRT - v_tissue_consumers - v_tissue_NAD_release - v_tissue_NR_release
    dy[23] = v_muscle_NAM_crossing - v_muscle_NAMPT + v_muscle_consumers + v_muscle_foreseen - v_muscle_NNMT
    dy[24] = v_muscle_NR_crossing - v_muscle_NR_use
    dy[25] = v_muscle_NA_crossing - v_muscle_NA_use
    dy[26] = v_muscle_MeNAM_crossing + v_muscle_NNMT
    dy[27] = v_muscle_NAMPT - v_muscle_consumers + v_muscle_NR_use + v_muscle_NA_use
    dy[28] = v_kidney_NAM
    dy[29] = v_kidney_NA
    dy[30] = v_kidney_NR
    dy[31] = v_liver_glycine
    dy[32] = v_kidney_MeNAM
    dy[33] = v_kidney_PY2
    dy[34] = v_kidney_PY4
    dy[35] = v_colon_amides_lost + v_colon_NA_lost
    dy[36] = v_gut_TRP_elsewhere
    dy[37] = -v_muscle_foreseen
    dy[38] = -v_diet_NAM - v_diet_NA - v_diet_NR - v_diet_TRP
    dy[39] = -v_infusion_NMN - v_infusion_NR - v_infusion_NAD


@kernel
def jacobian(y, p, J):
    """Fill J with the slopes of rates_of_change, in the order of JACOBIAN."""
    colon_amides = y[5]
    liver_NA = y[7]
    liver_NAM = y[8]
    plasma_NAD = y[10]
    plasma_NMN = y[11]
    plasma_NA = y[13]
    plasma_NAM = y[14]
    plasma_MeNAM = y[15]
    muscle_NAM = y[23]
    Liver_volume = p[0]
    Spread_NAD = p[1]
    Spread_NR = p[2]
    Spread_NA = p[3]
    Spread_NAM = p[4]
    Spread_MeNAM = p[5]
    Spread_pyridones = p[6]
    Muscle_water = p[7]
    Gut_transit = p[12]
    gut_CD73_k = p[13]
    gut_SLC12A8_k = p[14]
    gut_PNP_k = p[15]
    gut_NR_absorption_k = p[16]
    Liver_NR_kept = p[17]
    Liver_NR_escape = p[18]
    gut_NAM_absorption_k = p[19]
    gut_NA_absorption_k = p[20]
    liver_QPRT_k = p[21]
    Diet_TRP_elsewhere = p[22]
    microbes_nicotinamidase_Vmax = p[23]
    microbes_nicotinamidase_K = p[24]
    Colon_amide_absorption = p[25]
    Colon_NA_absorption = p[26]
    Colon_feces = p[27]
    Gut_secretion = p[28]
    Liver_flow = p[29]
    liver_NAPRT_Vmax = p[30]
    liver_NAPRT_K = p[31]
    liver_glycine_Vmax = p[32]
    liver_glycine_K = p[33]
    liver_consumers_k = p[34]
    liver_NAMPT_Vmax = p[35]
    liver_NAMPT_K = p[36]
    liver_NNMT_Vmax = p[37]
    liver_NNMT_Km = p[38]
    liver_NNMT_Ki = p[39]
    Liver_NAM_exchange = p[40]
    plasma_CD38_Vmax = p[41]
    plasma_CD38_Km = p[42]
    plasma_CD38_NMN_Km = p[43]
    plasma_CD38_NMN_ratio = p[44]
    plasma_NPP_Vmax = p[45]
    plasma_NPP_Km = p[46]
    plasma_CD73_Vmax = p[47]
    plasma_CD73_Km = p[48]
    plasma_PNP_k = p[49]
    oxidase_PY2_k = p[50]
    oxidase_PY4_k = p[51]
    Kidney_NAM = p[52]
    Kidney_NA = p[53]
    Kidney_NR = p[54]
    Kidney_MeNAM = p[55]
    Kidney_PY2 = p[56]
    Kidney_PY4 = p[57]
    red_NAPRT_Vmax = p[58]
    red_NAPRT_K = p[59]
    red_NADSYN_k = p[60]
    red_NAMPT_Vmax = p[61]
    red_NAMPT_K = p[62]
    red_consumers_k = p[63]
    white_NAPRT_Vmax = p[64]
    white_NAPRT_K = p[65]
    white_NADSYN_k = p[66]
    white_NAMPT_Vmax = p[67]
    white_NAMPT_K = p[68]
    white_consumers_k = p[69]
    white_NRK_k = p[70]
    tissue_NAMPT_Vmax = p[71]
    tissue_NAMPT_K = p[72]
    tissue_NRK_k = p[73]
    tissue_NAPRT_k = p[74]
    tissue_consumers_k = p[75]
    tissue_NAD_release_k = p[76]
    tissue_NR_release_k = p[77]
    NAM_crossing_k = p[78]
    NR_crossing_k = p[79]
    NA_crossing_k = p[80]
    MeNAM_crossing_k = p[81]
    muscle_NAMPT_Vmax = p[82]
    muscle_NAMPT_K = p[83]
    muscle_consumers_k = p[84]
    NNMT_rate = p[85]
    Muscle_uptake_k = p[86]
    alone = p[87]
    muscle_share = p[88]
    muscle_takes_NAM = p[90]
    gut_CD73_level = p[95]
    gut_SLC12A8_level = p[96]
    gut_PNP_level = p[97]
    gut_NR_absorption_level = p[98]
    gut_NAM_absorption_level = p[99]
    gut_NA_absorption_level = p[100]
    liver_QPRT_level = p[101]
    microbes_nicotinamidase_level = p[102]
    liver_NAPRT_level = p[103]
    liver_glycine_level = p[104]
    liver_consumers_level = p[105]
    liver_NAMPT_level = p[106]
    liver_NNMT_level = p[107]
    plasma_CD38_level = p[108]
    plasma_NPP_level = p[109]
    plasma_CD73_level = p[110]
    plasma_PNP_level = p[111]
    oxidase_PY2_level = p[112]
    oxidase_PY4_level = p[113]
    red_NAPRT_level = p[114]
    red_NADSYN_level = p[115]
    red_NAMPT_level = p[116]
    red_consumers_level = p[117]
    white_NAPRT_level = p[118]
    white_NADSYN_level = p[119]
    white_NAMPT_level = p[120]
    white_consumers_level = p[121]
    white_NRK_level = p[122]
    tissue_NAMPT_level = p[123]
    tissue_NRK_level = p[124]
    tissue_NAPRT_level = p[125]
    tissue_consumers_level = p[126]
    tissue_NAD_release_level = p[127]
    tissue_NR_release_level = p[128]
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
    J[0] = -Gut_transit - d_v_gut_CD73_d_gut_NMN - d_v_gut_SLC12A8_d_gut_NMN
    J[1] = d_v_gut_CD73_d_gut_NMN
    J[2] = -Gut_transit - d_v_gut_NR_cut_d_gut_NR - d_v_gut_NR_kept_d_gut_NR - d_v_gut_NR_whole_d_gut_NR - d_v_gut_PNP_d_gut_NR
    J[3] = d_v_gut_PNP_d_gut_NR
    J[4] = -Gut_transit - d_v_gut_NAM_absorption_d_gut_NAM
    J[5] = -Gut_transit - d_v_gut_NA_absorption_d_gut_NA
    J[6] = -Diet_TRP_elsewhere - d_v_liver_QPRT_d_gut_TRP
    J[7] = Gut_transit
    J[8] = Gut_transit
    J[9] = Gut_transit
    J[10] = -Colon_amide_absorption - Colon_feces - d_v_microbes_nicotinamidase_d_colon_amides
    J[11] = d_v_gut_secretion_d_plasma_NAM
    J[12] = Gut_transit
    J[13] = d_v_microbes_nicotinamidase_d_colon_amides
    J[14] = -Colon_NA_absorption - Colon_feces
    J[15] = d_v_gut_NA_absorption_d_gut_NA
    J[16] = Colon_NA_absorption
    J[17] = -d_v_liver_NAPRT_d_liver_NA + d_v_liver_NA_flow_d_liver_NA - d_v_liver_glycine_d_liver_NA
    J[18] = d_v_liver_NA_flow_d_plasma_NA
    J[19] = d_v_gut_NR_cut_d_gut_NR
    J[20] = -d_v_liver_NAMPT_d_liver_NAM - d_v_liver_NAM_exchange_d_liver_NAM - d_v_liver_NNMT_d_liver_NAM
    J[21] = d_v_liver_consumers_d_liver_NAD
    J[22] = -d_v_liver_NAM_exchange_d_plasma_NAM
    J[23] = -d_v_liver_NNMT_d_plasma_MeNAM
    J[24] = d_v_gut_NR_kept_d_gut_NR
    J[25] = d_v_liver_QPRT_d_gut_TRP
    J[26] = d_v_liver_NAPRT_d_liver_NA
    J[27] = d_v_liver_NAMPT_d_liver_NAM
    J[28] = -d_v_liver_consumers_d_liver_NAD
    J[29] = -d_v_plasma_CD38_d_plasma_NAD - d_v_plasma_NPP_d_plasma_NAD
    J[30] = d_v_tissue_NAD_release_d_tissue_NAD
    J[31] = d_v_gut_SLC12A8_d_gut_NMN
    J[32] = d_v_plasma_NPP_d_plasma_NAD
    J[33] = -d_v_plasma_CD38_NMN_d_plasma_NMN - d_v_plasma_CD73_d_plasma_NMN
    J[34] = d_v_gut_NR_whole_d_gut_NR
    J[35] = d_v_plasma_CD73_d_plasma_NMN
    J[36] = -d_v_kidney_NR_d_plasma_NR - d_v_muscle_NR_crossing_d_plasma_NR - d_v_plasma_PNP_d_plasma_NR - d_v_tissue_NRK_d_plasma_NR - d_v_white_NRK_d_plasma_NR
    J[37] = d_v_tissue_NR_release_d_tissue_NAD
    J[38] = -d_v_muscle_NR_crossing_d_muscle_NR
    J[39] = -d_v_liver_NA_flow_d_liver_NA
    J[40] = -d_v_kidney_NA_d_plasma_NA - d_v_liver_NA_flow_d_plasma_NA - d_v_muscle_NA_crossing_d_plasma_NA - d_v_red_NAPRT_d_plasma_NA - d_v_tissue_NAPRT_d_plasma_NA - d_v_white_NAPRT_d_plasma_NA
    J[41] = d_v_gut_NAM_absorption_d_gut_NAM
    J[42] = Colon_amide_absorption
    J[43] = d_v_liver_NAM_exchange_d_liver_NAM
    J[44] = d_v_plasma_CD38_d_plasma_NAD
    J[45] = d_v_plasma_CD38_NMN_d_plasma_NMN
    J[46] = d_v_plasma_PNP_d_plasma_NR
    J[47] = -d_v_gut_secretion_d_plasma_NAM - d_v_kidney_NAM_d_plasma_NAM + d_v_liver_NAM_exchange_d_plasma_NAM - d_v_muscle_NAM_crossing_d_plasma_NAM - d_v_red_NAMPT_d_plasma_NAM - d_v_tissue_NAMPT_d_plasma_NAM - d_v_white_NAMPT_d_plasma_NAM
    J[48] = d_v_red_consumers_d_red_NAD
    J[49] = d_v_white_consumers_d_white_NAD
    J[50] = d_v_tissue_consumers_d_tissue_NAD
    J[51] = -d_v_muscle_NAM_crossing_d_muscle_NAM
    J[52] = d_v_liver_NNMT_d_liver_NAM
    J[53] = -d_v_kidney_MeNAM_d_plasma_MeNAM + d_v_liver_NNMT_d_plasma_MeNAM - d_v_muscle_MeNAM_crossing_d_plasma_MeNAM - d_v_oxidase_PY2_d_plasma_MeNAM - d_v_oxidase_PY4_d_plasma_MeNAM
    J[54] = -d_v_muscle_MeNAM_crossing_d_muscle_MeNAM
    J[55] = d_v_oxidase_PY2_d_plasma_MeNAM
    J[56] = -d_v_kidney_PY2_d_plasma_PY2
    J[57] = d_v_oxidase_PY4_d_plasma_MeNAM
    J[58] = -d_v_kidney_PY4_d_plasma_PY4
    J[59] = d_v_red_NAPRT_d_plasma_NA
    J[60] = -d_v_red_NADSYN_d_red_NaAD
    J[61] = d_v_red_NAMPT_d_plasma_NAM
    J[62] = d_v_red_NADSYN_d_red_NaAD
    J[63] = -d_v_red_consumers_d_red_NAD
    J[64] = d_v_white_NAPRT_d_plasma_NA
    J[65] = -d_v_white_NADSYN_d_white_NaAD
    J[66] = d_v_white_NRK_d_plasma_NR
    J[67] = d_v_white_NAMPT_d_plasma_NAM
    J[68] = d_v_white_NADSYN_d_white_NaAD
    J[69] = -d_v_white_consumers_d_white_NAD
    J[70] = d_v_tissue_NRK_d_plasma_NR
    J[71] = d_v_tissue_NAPRT_d_plasma_NA
    J[72] = d_v_tissue_NAMPT_d_plasma_NAM
    J[73] = -d_v_tissue_NAD_release_d_tissue_NAD - d_v_tissue_NR_release_d_tissue_NAD - d_v_tissue_consumers_d_tissue_NAD
    J[74] = d_v_muscle_NAM_crossing_d_plasma_NAM
    J[75] = -d_v_muscle_NAMPT_d_muscle_NAM + d_v_muscle_NAM_crossing_d_muscle_NAM - d_v_muscle_NNMT_d_muscle_NAM + d_v_muscle_foreseen_d_muscle_NAM
    J[76] = d_v_muscle_consumers_d_muscle_NAD
    J[77] = d_v_muscle_NR_crossing_d_plasma_NR
    J[78] = d_v_muscle_NR_crossing_d_muscle_NR - d_v_muscle_NR_use_d_muscle_NR
    J[79] = d_v_muscle_NA_crossing_d_plasma_NA
    J[80] = -d_v_muscle_NA_use_d_muscle_NA
    J[81] = d_v_muscle_MeNAM_crossing_d_plasma_MeNAM
    J[82] = d_v_muscle_NNMT_d_muscle_NAM
    J[83] = d_v_muscle_MeNAM_crossing_d_muscle_MeNAM
    J[84] = d_v_muscle_NAMPT_d_muscle_NAM
    J[85] = d_v_muscle_NR_use_d_muscle_NR
    J[86] = d_v_muscle_NA_use_d_muscle_NA
    J[87] = -d_v_muscle_consumers_d_muscle_NAD
    J[88] = d_v_kidney_NAM_d_plasma_NAM
    J[89] = 0.0
    J[90] = d_v_kidney_NA_d_plasma_NA
    J[91] = 0.0
    J[92] = d_v_kidney_NR_d_plasma_NR
    J[93] = 0.0
    J[94] = d_v_liver_glycine_d_liver_NA
    J[95] = 0.0
    J[96] = d_v_kidney_MeNAM_d_plasma_MeNAM
    J[97] = 0.0
    J[98] = d_v_kidney_PY2_d_plasma_PY2
    J[99] = 0.0
    J[100] = d_v_kidney_PY4_d_plasma_PY4
    J[101] = 0.0
    J[102] = Colon_feces
    J[103] = Colon_feces
    J[104] = 0.0
    J[105] = Diet_TRP_elsewhere
    J[106] = 0.0
    J[107] = -d_v_muscle_foreseen_d_muscle_NAM
    J[108] = 0.0
    J[109] = 0.0
    J[110] = 0.0
