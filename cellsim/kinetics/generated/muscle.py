# ruff: noqa
"""The equations of the network, written by cellsim.kinetics.write.emit. Change the network, not this file.

y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.
"""

from cellsim.kinetics.plain import exp, kernel, log, ramp, sqrt, step

SPECIES = (
    "ATP", "ADP", "AMP", "PCr", "Cr", "Pi", "GLY", "HMP", "PYR", "LAC", "ACID", "O2", "CONTRACTION",
    "CONTRACTION_SLOW", "GLC_blood", "LAC_blood", "FAT", "O2_blood", "WATER", "NAD_nuc", "NAD_cyt", "NADH_cyt",
    "NAD_mit", "NADH_mit", "NADP", "NAM", "NMN", "NR", "NA", "NaMN", "NaAD", "PRPP", "MeNAM", "NAM_blood",
    "MeNAM_blood", "NR_blood", "NMN_blood", "NA_blood", "QA_blood", "NAD_blood", "adenosine_blood", "Pi_blood",
    "NADPH_mit", "GSSG", "AMPK", "ACC_P", "ULK1", "PGC1A_CALL", "PGC1A_CALL_2", "PGC1A_MRNA", "PGC1A", "NAMPT_MRNA",
    "NAMPT_protein", "ROS", "SOD2", "DNA_lesions",
)

DEFINITIONS = (
    "V_cyt", "NAD_total_nuc", "NAD_spare_nuc", "free_share_nuc", "NAD_total_cyt", "NAD_spare_cyt", "free_share_cyt",
    "NAD_total_mit", "NAD_spare_mit", "free_share_mit", "NAD_free_nuc", "NAD_free_cyt", "NADH_free_cyt",
    "NAD_free_mit", "sirtuin_left", "NMNAT1_turn", "NMNAT2_turn", "NMNAT3_turn", "SIRT1_fold", "SIRT3_fold",
    "sirt3_gate", "pH", "proton", "H2PO4", "power_left", "able", "pull", "alive", "load", "switch_adapted", "switch",
    "O2_spare", "PO2", "oxygen_drawn", "reduced", "oxidized", "NADH_cyt_conc", "NAD_cyt_conc", "force_left",
    "back_pressure", "oxygen_left", "CK_rate", "glycolysis_rate", "chain_supply", "chain_load", "dehydrogenase_rate",
    "carbohydrate_share", "pyruvate_rate", "LAC_export", "contraction_rate", "chain_force", "potential_share",
    "potential_mit", "proton_push", "NADPH_mit_conc", "NADP_mit_conc", "GSSG_conc", "glutathione", "peroxide_left",
    "chain_radicals", "AMP_power", "AMPK_target", "PGC1A_drive", "ROS_source",
)

REACTIONS = (
    "resting_ATPase", "contraction", "CK", "CK_acid", "AK", "phosphorylase", "glycolysis", "LDH", "MCT", "MCT_acid",
    "NHE", "glucose_uptake", "glycogen_synthase", "malate_aspartate", "glycerol_phosphate", "pyruvate_oxidation",
    "pyruvate_acid", "fat_oxidation", "respiration", "proton_leak", "oxygen_uptake", "contraction_signal",
    "slow_signal", "NAMPT", "NMNAT1", "NMNAT2", "NMNAT3", "NaMNAT", "NAD_pores", "SLC25A51", "NAD_return", "PARP",
    "SIRT1", "SIRT2", "SIRT3", "SIRT4", "SIRT5", "CD38", "CD38_NMN", "NAD_hydrolysis", "NAD_overflow", "NNMT", "NRK",
    "NT5", "PNP", "NAPRT", "QPRT", "NADSYN", "NADK", "NADP_phosphatase", "PRPP_synthetase", "PRPP_other_use",
    "NAM_crossing", "MeNAM_crossing", "NR_crossing", "NA_crossing", "SLC12A8", "NAD_release",
    "glutathione_peroxidase", "glutathione_reductase", "NNT", "IDH2", "Ampk", "Acc", "Ulk1", "Call", "Call2",
    "Pgc1a_mrna", "Pgc1a", "Nampt_mrna", "Nampt_protein", "Ros", "Sod2", "Lesions",
)

ARGUMENTS = (
    "Volume_nuc", "Binding_Kd_cyt", "Binding_sites_cyt", "Binding_Kd_mit", "Binding_sites_mit", "SIRT1_Ki_NAM",
    "NMNAT1_level", "NMNAT1_Vmax", "NMNAT1_Km_NaAD", "NMNAT1_Km_NAD", "NMNAT1_Km_NaMN", "NMNAT1_Km_NMN",
    "NMNAT2_level", "NMNAT2_Vmax", "NMNAT2_Km_NaAD", "NMNAT2_Km_NAD", "NMNAT2_Km_NaMN", "NMNAT2_Km_NMN",
    "NMNAT3_level", "NMNAT3_Vmax", "NMNAT3_Km_NaAD", "NMNAT3_Km_NAD", "NMNAT3_Km_NaMN", "NMNAT3_Km_NMN",
    "Pgc1a_SIRT1_rest", "SIRT1_level", "SIRT1_Km", "Sod2_SIRT3_rest", "SIRT3_level", "SIRT3_Km", "Gatekeeper_SIRT3",
    "Acid_pH_rest", "Acid_buffer", "Fatigue_pKa", "Fatigue_K", "Fatigue_K_glycogen", "Fatigue_K_ADP", "Fatigue_K_ATP",
    "Contraction_reference", "Contraction_peak", "Glycolysis_reversion", "Glycolysis_load_floor",
    "Glycolysis_K_switch", "Oxygen_Mb", "Oxygen_solubility", "Oxygen_P50_Mb", "Oxygen_conductance", "Rest_NAD_mit",
    "Respiration_potential_max", "Respiration_smoothing", "Respiration_K_PO2", "CK_k", "CK_Keq", "Glycolysis_basal",
    "Glycolysis_K_NAD", "Glycolysis_K_proton", "Glycolysis_K_HMP", "Glycolysis_Vmax", "Glycolysis_K_AMP",
    "respiration_K_NADH", "respiration_K_ADP", "respiration_K_Pi", "Dehydrogenase_K_NAD", "Dehydrogenase_activation",
    "Dehydrogenase_K_NADH", "Dehydrogenase_Vmax", "dehydrogenase_level", "Dehydrogenase_K_ADP",
    "Dehydrogenase_K_contraction", "Fuel_K_pyruvate", "MCT_k", "Fatigue_cost", "respiration_Vmax", "Potential_leak",
    "Potential_load", "Potential_max", "Potential_thermal", "Potential_rest", "Matrix_NADP", "Rest_NADP_share",
    "Rest_NAD_cyt", "Matrix_disulfide", "Matrix_glutathione", "Ros_glutathione", "Ros_forward", "Ros_K",
    "Ros_backward", "Ros_flavin", "Ampk_K_AMP", "Ampk_gain", "Pgc1a_AMPK_gain", "Pgc1a_CaMK_gain", "Pgc1a_SIRT1_gain",
    "Ros_mitochondrial", "Ros_contraction", "resting_ATPase_Vmax", "resting_ATPase_Km", "CK_proton", "AK_k", "AK_Keq",
    "phosphorylase_Vmax", "phosphorylase_K_Pi", "phosphorylase_K_HMP", "phosphorylase_K_GLY", "LDH_k", "LDH_Keq",
    "NHE_k", "glucose_uptake_Vmax", "glucose_uptake_K_HMP", "glucose_uptake_fed", "glucose_uptake_AMPK",
    "glycogen_synthase_Vmax", "glycogen_synthase_K_HMP", "glycogen_synthase_GLY_max", "glycogen_synthase_G6P",
    "glycogen_synthase_K_G6P", "malate_aspartate_Km", "malate_aspartate_Vmax", "malate_aspartate_poise",
    "glycerol_phosphate_Vmax", "glycerol_phosphate_Km", "Fuel_fat_share", "proton_leak_Vmax",
    "contraction_signal_tau_on", "contraction_signal_tau_off", "slow_signal_tau", "NAMPT_Km_ATP", "NAMPT_Km_PRPP",
    "NAMPT_Vmax", "NAMPT_Km_NAM", "NAMPT_level", "NAMPT_Ki_NADH", "NAMPT_Ki_NAD", "NMNAT1_Km_ATP", "NMNAT_Keq",
    "NMNAT_PPi", "NMNAT2_Km_ATP", "NMNAT3_Km_ATP", "NMNAT3_acid_ratio", "NMNAT1_acid_ratio", "NMNAT2_acid_ratio",
    "NAD_pores_k", "SLC25A51_Vmax", "SLC25A51_level", "SLC25A51_Km", "NAD_return_k", "NAD_return_level", "PARP_level",
    "PARP_Vmax", "PARP_Km", "PARP_activation", "PARP_threshold", "SIRT1_Vmax", "SIRT2_level", "SIRT2_Vmax",
    "SIRT2_Km", "SIRT3_Vmax", "SIRT4_Vmax", "SIRT4_level", "SIRT4_Km", "SIRT5_Vmax", "SIRT5_level", "SIRT5_Km",
    "CD38_level", "CD38_Vmax", "CD38_Km", "CD38_Km_NMN", "CD38_NMN_kcat_ratio", "NAD_hydrolysis_level",
    "NAD_hydrolysis_Vmax", "NAD_hydrolysis_Km", "NAD_overflow_level", "NAD_overflow_Vmax", "Rest_free_cyt",
    "NNMT_level", "NNMT_Vmax", "NNMT_Km", "NNMT_Ki_MeNAM", "NRK_level", "NRK_Vmax", "NRK_Km_ATP", "NRK_Km",
    "NT5_level", "NT5_Vmax", "NT5_Km", "PNP_level", "PNP_Vmax", "PNP_Km", "NAPRT_level", "NAPRT_Vmax",
    "NAPRT_Km_PRPP", "NAPRT_Km", "QPRT_level", "QPRT_Vmax", "QPRT_Km", "NADSYN_level", "NADSYN_Vmax", "NADSYN_Km_ATP",
    "NADSYN_Km", "NADK_level", "NADK_Vmax", "NADK_Km_ATP", "NADK_Km", "NADP_phosphatase_level", "NADP_phosphatase_k",
    "PRPP_synthetase_level", "PRPP_synthetase_Vmax", "PRPP_synthetase_Ki_NAD", "PRPP_synthetase_NAD_inhibition",
    "PRPP_other_use_level", "PRPP_other_use_Vmax", "PRPP_other_use_Km", "NAM_crossing_level", "NAM_crossing_k",
    "MeNAM_crossing_level", "MeNAM_crossing_k", "NR_crossing_level", "NR_crossing_k", "NA_crossing_level",
    "NA_crossing_k", "SLC12A8_level", "SLC12A8_Vmax", "SLC12A8_Km", "NAD_release_level", "NAD_release_k", "Ros_level",
    "Matrix_peroxide", "glutathione_reductase_Vmax", "glutathione_reductase_K_NADPH", "glutathione_reductase_K_GSSG",
    "NNT_k", "NNT_back", "IDH2_Vmax", "IDH2_Km", "IDH2_SIRT3_gain", "Ampk_tau_on", "Ampk_tau_off", "Acc_tau",
    "Acc_gain", "Ulk1_tau", "Ulk1_gain", "Call_tau", "Pgc1a_mrna_tau", "Pgc1a_tau", "Pgc1a_translation",
    "Nampt_mrna_tau", "Nampt_mrna_gain", "Nampt_mrna_amplitude", "Nampt_protein_tau", "Ros_tau", "Sod2_tau",
    "Sod2_level", "Sod2_SIRT3_gain", "Lesions_tau", "Lesions_without_PARP", "Lesions_PARP_rest", "V_mit",
    "NAM_plasma", "NR_plasma", "NA_plasma", "NMN_plasma", "MeNAM_plasma", "clock", "quality", "recruitment",
    "PO2_capillary", "oxygen_brought", "lactate_blood", "fed",
)

JACOBIAN = (
    (0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 10), (0, 11), (0, 13), (0, 19), (0, 20),
    (0, 21), (0, 22), (0, 23), (0, 25), (0, 26), (0, 27), (0, 28), (0, 29), (0, 30), (0, 31), (0, 44), (0, 52),
    (1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 10), (1, 11), (1, 13), (1, 20), (1, 21),
    (1, 23), (1, 25), (1, 27), (1, 28), (1, 31), (1, 44), (1, 52), (2, 0), (2, 1), (2, 2), (2, 19), (2, 20), (2, 21),
    (2, 22), (2, 23), (2, 25), (2, 26), (2, 30), (2, 55), (3, 0), (3, 1), (3, 3), (3, 4), (3, 10), (4, 0), (4, 1),
    (4, 3), (4, 4), (4, 10), (5, 0), (5, 1), (5, 2), (5, 5), (5, 6), (5, 7), (5, 10), (5, 11), (5, 13), (5, 19),
    (5, 20), (5, 21), (5, 22), (5, 23), (5, 24), (5, 25), (5, 26), (5, 28), (5, 29), (5, 30), (5, 31), (5, 52),
    (5, 55), (6, 0), (6, 1), (6, 5), (6, 6), (6, 7), (6, 13), (7, 0), (7, 1), (7, 2), (7, 5), (7, 6), (7, 7), (7, 10),
    (7, 13), (7, 20), (7, 21), (7, 44), (8, 1), (8, 2), (8, 6), (8, 7), (8, 8), (8, 9), (8, 10), (8, 12), (8, 13),
    (8, 20), (8, 21), (8, 22), (8, 23), (8, 25), (9, 8), (9, 9), (9, 10), (9, 20), (9, 21), (10, 0), (10, 1), (10, 2),
    (10, 3), (10, 4), (10, 6), (10, 7), (10, 8), (10, 9), (10, 10), (10, 12), (10, 13), (10, 20), (10, 21), (10, 22),
    (10, 23), (10, 25), (11, 0), (11, 1), (11, 5), (11, 11), (11, 21), (11, 22), (11, 23), (11, 43), (12, 12),
    (13, 12), (13, 13), (14, 0), (14, 7), (14, 14), (14, 44), (15, 9), (15, 15), (16, 1), (16, 8), (16, 12), (16, 16),
    (16, 22), (16, 23), (16, 24), (16, 25), (16, 42), (17, 11), (17, 17), (18, 0), (18, 1), (18, 5), (18, 11),
    (18, 18), (18, 21), (18, 22), (18, 23), (18, 43), (19, 0), (19, 19), (19, 20), (19, 21), (19, 25), (19, 26),
    (19, 29), (19, 30), (19, 55), (20, 0), (20, 1), (20, 2), (20, 5), (20, 6), (20, 7), (20, 8), (20, 9), (20, 10),
    (20, 11), (20, 13), (20, 19), (20, 20), (20, 21), (20, 22), (20, 23), (20, 24), (20, 25), (20, 26), (20, 29),
    (20, 30), (21, 0), (21, 1), (21, 2), (21, 5), (21, 6), (21, 7), (21, 8), (21, 9), (21, 10), (21, 11), (21, 13),
    (21, 20), (21, 21), (21, 22), (21, 23), (22, 0), (22, 1), (22, 5), (22, 8), (22, 11), (22, 12), (22, 20),
    (22, 21), (22, 22), (22, 23), (22, 24), (22, 25), (22, 26), (22, 29), (22, 30), (22, 42), (22, 43), (23, 0),
    (23, 1), (23, 5), (23, 8), (23, 11), (23, 12), (23, 20), (23, 21), (23, 22), (23, 23), (23, 24), (23, 25),
    (23, 42), (23, 43), (24, 0), (24, 20), (24, 21), (24, 24), (25, 0), (25, 19), (25, 20), (25, 21), (25, 22),
    (25, 23), (25, 25), (25, 26), (25, 27), (25, 31), (25, 32), (25, 52), (25, 55), (26, 0), (26, 19), (26, 20),
    (26, 21), (26, 22), (26, 23), (26, 25), (26, 26), (26, 27), (26, 29), (26, 30), (26, 31), (26, 52), (27, 0),
    (27, 26), (27, 27), (28, 0), (28, 28), (28, 31), (29, 0), (29, 19), (29, 20), (29, 21), (29, 22), (29, 23),
    (29, 26), (29, 28), (29, 29), (29, 30), (29, 31), (30, 0), (30, 19), (30, 20), (30, 21), (30, 22), (30, 23),
    (30, 26), (30, 29), (30, 30), (31, 0), (31, 20), (31, 21), (31, 25), (31, 28), (31, 31), (31, 52), (32, 25),
    (32, 32), (33, 25), (33, 33), (34, 32), (34, 34), (35, 27), (35, 35), (36, 36), (37, 37), (38, 31), (38, 38),
    (39, 20), (39, 21), (39, 39), (40, 20), (40, 21), (40, 40), (41, 20), (41, 21), (41, 41), (42, 0), (42, 1),
    (42, 5), (42, 11), (42, 22), (42, 23), (42, 24), (42, 25), (42, 42), (42, 43), (43, 0), (43, 1), (43, 5),
    (43, 11), (43, 22), (43, 23), (43, 42), (43, 43), (44, 2), (44, 44), (45, 44), (45, 45), (46, 44), (46, 46),
    (47, 13), (47, 19), (47, 25), (47, 44), (47, 47), (48, 47), (48, 48), (49, 0), (49, 48), (49, 49), (50, 0),
    (50, 49), (50, 50), (51, 44), (51, 51), (52, 51), (52, 52), (53, 0), (53, 1), (53, 5), (53, 11), (53, 12),
    (53, 22), (53, 23), (53, 43), (53, 53), (53, 54), (54, 22), (54, 23), (54, 25), (54, 54), (55, 19), (55, 53),
    (55, 55),
)


@kernel
def derived(y, p, out):
    """Fill out with the definitions."""
    ATP = y[0]
    ADP = y[1]
    AMP = y[2]
    PCr = y[3]
    Cr = y[4]
    Pi = y[5]
    GLY = y[6]
    HMP = y[7]
    PYR = y[8]
    LAC = y[9]
    ACID = y[10]
    O2 = y[11]
    CONTRACTION = y[12]
    CONTRACTION_SLOW = y[13]
    NAD_nuc = y[19]
    NAD_cyt = y[20]
    NADH_cyt = y[21]
    NAD_mit = y[22]
    NADH_mit = y[23]
    NADP = y[24]
    NAM = y[25]
    NMN = y[26]
    NaMN = y[29]
    NaAD = y[30]
    NADPH_mit = y[42]
    GSSG = y[43]
    AMPK = y[44]
    Volume_nuc = p[0]
    Binding_Kd_cyt = p[1]
    Binding_sites_cyt = p[2]
    Binding_Kd_mit = p[3]
    Binding_sites_mit = p[4]
    SIRT1_Ki_NAM = p[5]
    NMNAT1_level = p[6]
    NMNAT1_Vmax = p[7]
    NMNAT1_Km_NaAD = p[8]
    NMNAT1_Km_NAD = p[9]
    NMNAT1_Km_NaMN = p[10]
    NMNAT1_Km_NMN = p[11]
    NMNAT2_level = p[12]
    NMNAT2_Vmax = p[13]
    NMNAT2_Km_NaAD = p[14]
    NMNAT2_Km_NAD = p[15]
    NMNAT2_Km_NaMN = p[16]
    NMNAT2_Km_NMN = p[17]
    NMNAT3_level = p[18]
    NMNAT3_Vmax = p[19]
    NMNAT3_Km_NaAD = p[20]
    NMNAT3_Km_NAD = p[21]
    NMNAT3_Km_NaMN = p[22]
    NMNAT3_Km_NMN = p[23]
    Pgc1a_SIRT1_rest = p[24]
    SIRT1_level = p[25]
    SIRT1_Km = p[26]
    Sod2_SIRT3_rest = p[27]
    SIRT3_level = p[28]
    SIRT3_Km = p[29]
    Gatekeeper_SIRT3 = p[30]
    Acid_pH_rest = p[31]
    Acid_buffer = p[32]
    Fatigue_pKa = p[33]
    Fatigue_K = p[34]
    Fatigue_K_glycogen = p[35]
    Fatigue_K_ADP = p[36]
    Fatigue_K_ATP = p[37]
    Contraction_reference = p[38]
    Contraction_peak = p[39]
    Glycolysis_reversion = p[40]
    Glycolysis_load_floor = p[41]
    Glycolysis_K_switch = p[42]
    Oxygen_Mb = p[43]
    Oxygen_solubility = p[44]
    Oxygen_P50_Mb = p[45]
    Oxygen_conductance = p[46]
    Rest_NAD_mit = p[47]
    Respiration_potential_max = p[48]
    Respiration_smoothing = p[49]
    Respiration_K_PO2 = p[50]
    CK_k = p[51]
    CK_Keq = p[52]
    Glycolysis_basal = p[53]
    Glycolysis_K_NAD = p[54]
    Glycolysis_K_proton = p[55]
    Glycolysis_K_HMP = p[56]
    Glycolysis_Vmax = p[57]
    Glycolysis_K_AMP = p[58]
    respiration_K_NADH = p[59]
    respiration_K_ADP = p[60]
    respiration_K_Pi = p[61]
    Dehydrogenase_K_NAD = p[62]
    Dehydrogenase_activation = p[63]
    Dehydrogenase_K_NADH = p[64]
    Dehydrogenase_Vmax = p[65]
    dehydrogenase_level = p[66]
    Dehydrogenase_K_ADP = p[67]
    Dehydrogenase_K_contraction = p[68]
    Fuel_K_pyruvate = p[69]
    MCT_k = p[70]
    Fatigue_cost = p[71]
    respiration_Vmax = p[72]
    Potential_leak = p[73]
    Potential_load = p[74]
    Potential_max = p[75]
    Potential_thermal = p[76]
    Potential_rest = p[77]
    Matrix_NADP = p[78]
    Rest_NADP_share = p[79]
    Rest_NAD_cyt = p[80]
    Matrix_disulfide = p[81]
    Matrix_glutathione = p[82]
    Ros_glutathione = p[83]
    Ros_forward = p[84]
    Ros_K = p[85]
    Ros_backward = p[86]
    Ros_flavin = p[87]
    Ampk_K_AMP = p[88]
    Ampk_gain = p[89]
    Pgc1a_AMPK_gain = p[90]
    Pgc1a_CaMK_gain = p[91]
    Pgc1a_SIRT1_gain = p[92]
    Ros_mitochondrial = p[93]
    Ros_contraction = p[94]
    V_mit = p[256]
    quality = p[263]
    recruitment = p[264]
    PO2_capillary = p[265]
    lactate_blood = p[267]
    # cytosol, share of fiber water [1]
    V_cyt = 1 - Volume_nuc - V_mit
    # NAD(H) in the water of the nuc [umol/L]
    NAD_total_nuc = NAD_nuc / Volume_nuc
    # binding sites to spare [umol/L]
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    # share of NAD(H) that is free in the nuc [1]
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    # NAD(H) in the water of the cyt [umol/L]
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    # binding sites to spare [umol/L]
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    # share of NAD(H) that is free in the cyt [1]
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    # NAD(H) in the water of the mit [umol/L]
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    # binding sites to spare [umol/L]
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    # share of NAD(H) that is free in the mit [1]
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    # free NAD+ of the nucleus [umol/L]
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    # free NAD+ of the cytosol [umol/L]
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    # free NADH of the cytosol [umol/L]
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    # free NAD+ of the matrix [umol/L]
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    # sirtuin activity that nicotinamide leaves [1]
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    # NMNAT1 left by its load [umol/L/s]
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    # NMNAT2 left by its load [umol/L/s]
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    # NMNAT3 left by its load [umol/L/s]
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    # SIRT1 activity relative to the rested young fiber [1]
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
    # SIRT3 activity relative to the rested young fiber [1]
    SIRT3_fold = SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    # capacity of dehydrogenases and chain by SIRT3: 1 unless it is taken to be their gatekeeper [1]
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    # of the cytosol [1]
    pH = Acid_pH_rest - ACID / Acid_buffer
    # proton activity relative to pH 7 [1]
    proton = exp(2.302585092994046 * (7 - pH))
    # diprotonated phosphate [umol/L]
    H2PO4 = Pi / (1 + exp(2.302585092994046 * (pH - Fatigue_pKa)))
    # share of power that fatigue leaves [1]
    power_left = 1 / (1 + (H2PO4 / Fatigue_K) ** 2)
    # share of power that glycogen and energy allow [1]
    able = GLY / (Fatigue_K_glycogen + GLY) / (1 + (ADP / Fatigue_K_ADP) ** 2)
    # share of its peak power that the fiber can give: none without ATP [1]
    pull = able * power_left * (ATP ** 2 / (Fatigue_K_ATP ** 2 + ATP ** 2))
    # near 1 but in a fiber that has lost its ATP, which makes nothing [1]
    alive = ATP ** 4 / (Fatigue_K_ATP ** 4 + ATP ** 4)
    # ATP load of contraction [1]
    load = recruitment * Contraction_peak / Contraction_reference
    # phosphorylase goes back to its resting form within minutes of steady work, and is ready again after a rest [1]
    switch_adapted = 1 - (1 - Glycolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycolysis_load_floor)))
    # contraction's switch on phosphorylase and glycolysis: four calcium ions a calmodulin, so it comes on steeply [1]
    switch = able * (1 + Glycolysis_K_switch ** 4) * (recruitment ** 4 / (Glycolysis_K_switch ** 4 + recruitment ** 4)) * switch_adapted
    # myoglobin left unloaded [umol/L]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    # oxygen pressure in the fiber [mmHg]
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    # oxygen that diffusion would carry [umol/L/s]
    oxygen_drawn = Oxygen_conductance * (PO2_capillary - PO2)
    # matrix NADH, share of the young pool [1]
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    # matrix NAD+, share of the young pool [1]
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    # [umol/L]
    NADH_cyt_conc = NADH_cyt / V_cyt
    # [umol/L]
    NAD_cyt_conc = NAD_cyt / V_cyt
    # driving force of the chain, share [1]
    force_left = 1 - ATP / (ADP * Pi) / Respiration_potential_max
    # what the phosphorylation potential leaves of the chain: its positive part, with a rounded corner [1]
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + Respiration_smoothing ** 2))
    # [1]
    oxygen_left = PO2 / (Respiration_K_PO2 + PO2)
    # [umol/L/s]
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    # hexose phosphate through phosphofructokinase to pyruvate [umol/L/s]
    glycolysis_rate = (Glycolysis_Vmax * switch * AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + (proton / Glycolysis_K_proton) ** 2)
    # what NADH and oxygen let the chain carry, share of the most [1]
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    # what ATP synthase asks of the chain, share of the most [1]
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    # capacity of the matrix dehydrogenases, as NADH [umol/L/s]
    dehydrogenase_rate = V_mit * quality * sirt3_gate * dehydrogenase_level * Dehydrogenase_Vmax * (ADP / (Dehydrogenase_K_ADP + ADP)) * (1 + Dehydrogenase_activation * (CONTRACTION / (Dehydrogenase_K_contraction + CONTRACTION))) / (1 + Dehydrogenase_activation) * oxidized / (oxidized + Dehydrogenase_K_NAD * (1 + reduced / Dehydrogenase_K_NADH))
    # share of fuel that is pyruvate [1]
    carbohydrate_share = PYR / (Fuel_K_pyruvate + PYR)
    # pyruvate oxidized [umol/L/s]
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    # [umol/L/s]
    LAC_export = MCT_k * (LAC - lactate_blood)
    # ATP used by contraction; fatigue spares less ATP than it costs power [umol/L/s]
    contraction_rate = recruitment * Contraction_peak * able * exp(Fatigue_cost * log(power_left)) * (ATP ** 2 / (Fatigue_K_ATP ** 2 + ATP ** 2))
    # conductance of the chain [umol/L/s]
    chain_force = respiration_Vmax * chain_supply
    # what the loads leave of the force of the chain [1]
    potential_share = chain_force / (chain_force + Potential_load * chain_load + Potential_leak)
    # membrane potential of a sound organelle [mV]
    potential_mit = Potential_max * potential_share
    # what a proton at the membrane can drive, fold of rest [1]
    proton_push = exp((potential_mit - Potential_rest) / Potential_thermal)
    # [umol/L]
    NADPH_mit_conc = NADPH_mit / V_mit
    # NADP+ of the matrix, whose NADP(H) follows that of the fiber [umol/L]
    NADP_mit_conc = Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)
    # [umol/L]
    GSSG_conc = GSSG / V_mit
    # reduced glutathione of the matrix, fold of rest [1]
    glutathione = ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)
    # peroxide that what clears it leaves, fold of rest: glutathione, and what does not need it [1]
    peroxide_left = 1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)
    # radicals of Complex I, fold of rest: of its flavin by the NADH/NAD+ couple, and of reverse transfer, which needs a reduced chain and the push of the four protons of a pair [1]
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4)
    # AMP sensed with a steep gate [1]
    AMP_power = (AMP / Ampk_K_AMP) ** 4
    # [1]
    AMPK_target = 1 + Ampk_gain * AMP_power / (1 + AMP_power)
    # AMPK and CaMK call, SIRT1 lets the call through: in series, not side by side [1]
    PGC1A_drive = (Pgc1a_AMPK_gain * ramp(AMPK - 1) + Pgc1a_CaMK_gain * CONTRACTION_SLOW) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    # Complex I, and NADPH oxidase by contraction [1]
    ROS_source = Ros_mitochondrial * chain_radicals + (1 - Ros_mitochondrial) * (1 + Ros_contraction * CONTRACTION)
    out[0] = V_cyt
    out[1] = NAD_total_nuc
    out[2] = NAD_spare_nuc
    out[3] = free_share_nuc
    out[4] = NAD_total_cyt
    out[5] = NAD_spare_cyt
    out[6] = free_share_cyt
    out[7] = NAD_total_mit
    out[8] = NAD_spare_mit
    out[9] = free_share_mit
    out[10] = NAD_free_nuc
    out[11] = NAD_free_cyt
    out[12] = NADH_free_cyt
    out[13] = NAD_free_mit
    out[14] = sirtuin_left
    out[15] = NMNAT1_turn
    out[16] = NMNAT2_turn
    out[17] = NMNAT3_turn
    out[18] = SIRT1_fold
    out[19] = SIRT3_fold
    out[20] = sirt3_gate
    out[21] = pH
    out[22] = proton
    out[23] = H2PO4
    out[24] = power_left
    out[25] = able
    out[26] = pull
    out[27] = alive
    out[28] = load
    out[29] = switch_adapted
    out[30] = switch
    out[31] = O2_spare
    out[32] = PO2
    out[33] = oxygen_drawn
    out[34] = reduced
    out[35] = oxidized
    out[36] = NADH_cyt_conc
    out[37] = NAD_cyt_conc
    out[38] = force_left
    out[39] = back_pressure
    out[40] = oxygen_left
    out[41] = CK_rate
    out[42] = glycolysis_rate
    out[43] = chain_supply
    out[44] = chain_load
    out[45] = dehydrogenase_rate
    out[46] = carbohydrate_share
    out[47] = pyruvate_rate
    out[48] = LAC_export
    out[49] = contraction_rate
    out[50] = chain_force
    out[51] = potential_share
    out[52] = potential_mit
    out[53] = proton_push
    out[54] = NADPH_mit_conc
    out[55] = NADP_mit_conc
    out[56] = GSSG_conc
    out[57] = glutathione
    out[58] = peroxide_left
    out[59] = chain_radicals
    out[60] = AMP_power
    out[61] = AMPK_target
    out[62] = PGC1A_drive
    out[63] = ROS_source


@kernel
def reaction_rates(y, p, v):
    """Fill v with the rate of each reaction."""
    ATP = y[0]
    ADP = y[1]
    AMP = y[2]
    PCr = y[3]
    Cr = y[4]
    Pi = y[5]
    GLY = y[6]
    HMP = y[7]
    PYR = y[8]
    LAC = y[9]
    ACID = y[10]
    O2 = y[11]
    CONTRACTION = y[12]
    CONTRACTION_SLOW = y[13]
    NAD_nuc = y[19]
    NAD_cyt = y[20]
    NADH_cyt = y[21]
    NAD_mit = y[22]
    NADH_mit = y[23]
    NADP = y[24]
    NAM = y[25]
    NMN = y[26]
    NR = y[27]
    NA = y[28]
    NaMN = y[29]
    NaAD = y[30]
    PRPP = y[31]
    MeNAM = y[32]
    NADPH_mit = y[42]
    GSSG = y[43]
    AMPK = y[44]
    ACC_P = y[45]
    ULK1 = y[46]
    PGC1A_CALL = y[47]
    PGC1A_CALL_2 = y[48]
    PGC1A_MRNA = y[49]
    PGC1A = y[50]
    NAMPT_MRNA = y[51]
    NAMPT_protein = y[52]
    ROS = y[53]
    SOD2 = y[54]
    DNA_lesions = y[55]
    Volume_nuc = p[0]
    Binding_Kd_cyt = p[1]
    Binding_sites_cyt = p[2]
    Binding_Kd_mit = p[3]
    Binding_sites_mit = p[4]
    SIRT1_Ki_NAM = p[5]
    NMNAT1_level = p[6]
    NMNAT1_Vmax = p[7]
    NMNAT1_Km_NaAD = p[8]
    NMNAT1_Km_NAD = p[9]
    NMNAT1_Km_NaMN = p[10]
    NMNAT1_Km_NMN = p[11]
    NMNAT2_level = p[12]
    NMNAT2_Vmax = p[13]
    NMNAT2_Km_NaAD = p[14]
    NMNAT2_Km_NAD = p[15]
    NMNAT2_Km_NaMN = p[16]
    NMNAT2_Km_NMN = p[17]
    NMNAT3_level = p[18]
    NMNAT3_Vmax = p[19]
    NMNAT3_Km_NaAD = p[20]
    NMNAT3_Km_NAD = p[21]
    NMNAT3_Km_NaMN = p[22]
    NMNAT3_Km_NMN = p[23]
    Pgc1a_SIRT1_rest = p[24]
    SIRT1_level = p[25]
    SIRT1_Km = p[26]
    Sod2_SIRT3_rest = p[27]
    SIRT3_level = p[28]
    SIRT3_Km = p[29]
    Gatekeeper_SIRT3 = p[30]
    Acid_pH_rest = p[31]
    Acid_buffer = p[32]
    Fatigue_pKa = p[33]
    Fatigue_K = p[34]
    Fatigue_K_glycogen = p[35]
    Fatigue_K_ADP = p[36]
    Fatigue_K_ATP = p[37]
    Contraction_reference = p[38]
    Contraction_peak = p[39]
    Glycolysis_reversion = p[40]
    Glycolysis_load_floor = p[41]
    Glycolysis_K_switch = p[42]
    Oxygen_Mb = p[43]
    Oxygen_solubility = p[44]
    Oxygen_P50_Mb = p[45]
    Oxygen_conductance = p[46]
    Rest_NAD_mit = p[47]
    Respiration_potential_max = p[48]
    Respiration_smoothing = p[49]
    Respiration_K_PO2 = p[50]
    CK_k = p[51]
    CK_Keq = p[52]
    Glycolysis_basal = p[53]
    Glycolysis_K_NAD = p[54]
    Glycolysis_K_proton = p[55]
    Glycolysis_K_HMP = p[56]
    Glycolysis_Vmax = p[57]
    Glycolysis_K_AMP = p[58]
    respiration_K_NADH = p[59]
    respiration_K_ADP = p[60]
    respiration_K_Pi = p[61]
    Dehydrogenase_K_NAD = p[62]
    Dehydrogenase_activation = p[63]
    Dehydrogenase_K_NADH = p[64]
    Dehydrogenase_Vmax = p[65]
    dehydrogenase_level = p[66]
    Dehydrogenase_K_ADP = p[67]
    Dehydrogenase_K_contraction = p[68]
    Fuel_K_pyruvate = p[69]
    MCT_k = p[70]
    Fatigue_cost = p[71]
    respiration_Vmax = p[72]
    Potential_leak = p[73]
    Potential_load = p[74]
    Potential_max = p[75]
    Potential_thermal = p[76]
    Potential_rest = p[77]
    Matrix_NADP = p[78]
    Rest_NADP_share = p[79]
    Rest_NAD_cyt = p[80]
    Matrix_disulfide = p[81]
    Matrix_glutathione = p[82]
    Ros_glutathione = p[83]
    Ros_forward = p[84]
    Ros_K = p[85]
    Ros_backward = p[86]
    Ros_flavin = p[87]
    Ampk_K_AMP = p[88]
    Ampk_gain = p[89]
    Pgc1a_AMPK_gain = p[90]
    Pgc1a_CaMK_gain = p[91]
    Pgc1a_SIRT1_gain = p[92]
    Ros_mitochondrial = p[93]
    Ros_contraction = p[94]
    resting_ATPase_Vmax = p[95]
    resting_ATPase_Km = p[96]
    CK_proton = p[97]
    AK_k = p[98]
    AK_Keq = p[99]
    phosphorylase_Vmax = p[100]
    phosphorylase_K_Pi = p[101]
    phosphorylase_K_HMP = p[102]
    phosphorylase_K_GLY = p[103]
    LDH_k = p[104]
    LDH_Keq = p[105]
    NHE_k = p[106]
    glucose_uptake_Vmax = p[107]
    glucose_uptake_K_HMP = p[108]
    glucose_uptake_fed = p[109]
    glucose_uptake_AMPK = p[110]
    glycogen_synthase_Vmax = p[111]
    glycogen_synthase_K_HMP = p[112]
    glycogen_synthase_GLY_max = p[113]
    glycogen_synthase_G6P = p[114]
    glycogen_synthase_K_G6P = p[115]
    malate_aspartate_Km = p[116]
    malate_aspartate_Vmax = p[117]
    malate_aspartate_poise = p[118]
    glycerol_phosphate_Vmax = p[119]
    glycerol_phosphate_Km = p[120]
    Fuel_fat_share = p[121]
    proton_leak_Vmax = p[122]
    contraction_signal_tau_on = p[123]
    contraction_signal_tau_off = p[124]
    slow_signal_tau = p[125]
    NAMPT_Km_ATP = p[126]
    NAMPT_Km_PRPP = p[127]
    NAMPT_Vmax = p[128]
    NAMPT_Km_NAM = p[129]
    NAMPT_level = p[130]
    NAMPT_Ki_NADH = p[131]
    NAMPT_Ki_NAD = p[132]
    NMNAT1_Km_ATP = p[133]
    NMNAT_Keq = p[134]
    NMNAT_PPi = p[135]
    NMNAT2_Km_ATP = p[136]
    NMNAT3_Km_ATP = p[137]
    NMNAT3_acid_ratio = p[138]
    NMNAT1_acid_ratio = p[139]
    NMNAT2_acid_ratio = p[140]
    NAD_pores_k = p[141]
    SLC25A51_Vmax = p[142]
    SLC25A51_level = p[143]
    SLC25A51_Km = p[144]
    NAD_return_k = p[145]
    NAD_return_level = p[146]
    PARP_level = p[147]
    PARP_Vmax = p[148]
    PARP_Km = p[149]
    PARP_activation = p[150]
    PARP_threshold = p[151]
    SIRT1_Vmax = p[152]
    SIRT2_level = p[153]
    SIRT2_Vmax = p[154]
    SIRT2_Km = p[155]
    SIRT3_Vmax = p[156]
    SIRT4_Vmax = p[157]
    SIRT4_level = p[158]
    SIRT4_Km = p[159]
    SIRT5_Vmax = p[160]
    SIRT5_level = p[161]
    SIRT5_Km = p[162]
    CD38_level = p[163]
    CD38_Vmax = p[164]
    CD38_Km = p[165]
    CD38_Km_NMN = p[166]
    CD38_NMN_kcat_ratio = p[167]
    NAD_hydrolysis_level = p[168]
    NAD_hydrolysis_Vmax = p[169]
    NAD_hydrolysis_Km = p[170]
    NAD_overflow_level = p[171]
    NAD_overflow_Vmax = p[172]
    Rest_free_cyt = p[173]
    NNMT_level = p[174]
    NNMT_Vmax = p[175]
    NNMT_Km = p[176]
    NNMT_Ki_MeNAM = p[177]
    NRK_level = p[178]
    NRK_Vmax = p[179]
    NRK_Km_ATP = p[180]
    NRK_Km = p[181]
    NT5_level = p[182]
    NT5_Vmax = p[183]
    NT5_Km = p[184]
    PNP_level = p[185]
    PNP_Vmax = p[186]
    PNP_Km = p[187]
    NAPRT_level = p[188]
    NAPRT_Vmax = p[189]
    NAPRT_Km_PRPP = p[190]
    NAPRT_Km = p[191]
    QPRT_level = p[192]
    QPRT_Vmax = p[193]
    QPRT_Km = p[194]
    NADSYN_level = p[195]
    NADSYN_Vmax = p[196]
    NADSYN_Km_ATP = p[197]
    NADSYN_Km = p[198]
    NADK_level = p[199]
    NADK_Vmax = p[200]
    NADK_Km_ATP = p[201]
    NADK_Km = p[202]
    NADP_phosphatase_level = p[203]
    NADP_phosphatase_k = p[204]
    PRPP_synthetase_level = p[205]
    PRPP_synthetase_Vmax = p[206]
    PRPP_synthetase_Ki_NAD = p[207]
    PRPP_synthetase_NAD_inhibition = p[208]
    PRPP_other_use_level = p[209]
    PRPP_other_use_Vmax = p[210]
    PRPP_other_use_Km = p[211]
    NAM_crossing_level = p[212]
    NAM_crossing_k = p[213]
    MeNAM_crossing_level = p[214]
    MeNAM_crossing_k = p[215]
    NR_crossing_level = p[216]
    NR_crossing_k = p[217]
    NA_crossing_level = p[218]
    NA_crossing_k = p[219]
    SLC12A8_level = p[220]
    SLC12A8_Vmax = p[221]
    SLC12A8_Km = p[222]
    NAD_release_level = p[223]
    NAD_release_k = p[224]
    Ros_level = p[225]
    Matrix_peroxide = p[226]
    glutathione_reductase_Vmax = p[227]
    glutathione_reductase_K_NADPH = p[228]
    glutathione_reductase_K_GSSG = p[229]
    NNT_k = p[230]
    NNT_back = p[231]
    IDH2_Vmax = p[232]
    IDH2_Km = p[233]
    IDH2_SIRT3_gain = p[234]
    Ampk_tau_on = p[235]
    Ampk_tau_off = p[236]
    Acc_tau = p[237]
    Acc_gain = p[238]
    Ulk1_tau = p[239]
    Ulk1_gain = p[240]
    Call_tau = p[241]
    Pgc1a_mrna_tau = p[242]
    Pgc1a_tau = p[243]
    Pgc1a_translation = p[244]
    Nampt_mrna_tau = p[245]
    Nampt_mrna_gain = p[246]
    Nampt_mrna_amplitude = p[247]
    Nampt_protein_tau = p[248]
    Ros_tau = p[249]
    Sod2_tau = p[250]
    Sod2_level = p[251]
    Sod2_SIRT3_gain = p[252]
    Lesions_tau = p[253]
    Lesions_without_PARP = p[254]
    Lesions_PARP_rest = p[255]
    V_mit = p[256]
    NAM_plasma = p[257]
    NR_plasma = p[258]
    NA_plasma = p[259]
    NMN_plasma = p[260]
    MeNAM_plasma = p[261]
    clock = p[262]
    quality = p[263]
    recruitment = p[264]
    PO2_capillary = p[265]
    oxygen_brought = p[266]
    lactate_blood = p[267]
    fed = p[268]
    # cytosol, share of fiber water [1]
    V_cyt = 1 - Volume_nuc - V_mit
    # NAD(H) in the water of the nuc [umol/L]
    NAD_total_nuc = NAD_nuc / Volume_nuc
    # binding sites to spare [umol/L]
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    # share of NAD(H) that is free in the nuc [1]
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    # NAD(H) in the water of the cyt [umol/L]
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    # binding sites to spare [umol/L]
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    # share of NAD(H) that is free in the cyt [1]
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    # NAD(H) in the water of the mit [umol/L]
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    # binding sites to spare [umol/L]
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    # share of NAD(H) that is free in the mit [1]
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    # free NAD+ of the nucleus [umol/L]
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    # free NAD+ of the cytosol [umol/L]
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    # free NADH of the cytosol [umol/L]
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    # free NAD+ of the matrix [umol/L]
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    # sirtuin activity that nicotinamide leaves [1]
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    # NMNAT1 left by its load [umol/L/s]
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    # NMNAT2 left by its load [umol/L/s]
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    # NMNAT3 left by its load [umol/L/s]
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    # SIRT1 activity relative to the rested young fiber [1]
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
    # SIRT3 activity relative to the rested young fiber [1]
    SIRT3_fold = SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    # capacity of dehydrogenases and chain by SIRT3: 1 unless it is taken to be their gatekeeper [1]
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    # of the cytosol [1]
    pH = Acid_pH_rest - ACID / Acid_buffer
    # proton activity relative to pH 7 [1]
    proton = exp(2.302585092994046 * (7 - pH))
    # diprotonated phosphate [umol/L]
    H2PO4 = Pi / (1 + exp(2.302585092994046 * (pH - Fatigue_pKa)))
    # share of power that fatigue leaves [1]
    power_left = 1 / (1 + (H2PO4 / Fatigue_K) ** 2)
    # share of power that glycogen and energy allow [1]
    able = GLY / (Fatigue_K_glycogen + GLY) / (1 + (ADP / Fatigue_K_ADP) ** 2)
    # near 1 but in a fiber that has lost its ATP, which makes nothing [1]
    alive = ATP ** 4 / (Fatigue_K_ATP ** 4 + ATP ** 4)
    # ATP load of contraction [1]
    load = recruitment * Contraction_peak / Contraction_reference
    # phosphorylase goes back to its resting form within minutes of steady work, and is ready again after a rest [1]
    switch_adapted = 1 - (1 - Glycolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycolysis_load_floor)))
    # contraction's switch on phosphorylase and glycolysis: four calcium ions a calmodulin, so it comes on steeply [1]
    switch = able * (1 + Glycolysis_K_switch ** 4) * (recruitment ** 4 / (Glycolysis_K_switch ** 4 + recruitment ** 4)) * switch_adapted
    # myoglobin left unloaded [umol/L]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    # oxygen pressure in the fiber [mmHg]
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    # oxygen that diffusion would carry [umol/L/s]
    oxygen_drawn = Oxygen_conductance * (PO2_capillary - PO2)
    # matrix NADH, share of the young pool [1]
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    # matrix NAD+, share of the young pool [1]
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    # [umol/L]
    NADH_cyt_conc = NADH_cyt / V_cyt
    # [umol/L]
    NAD_cyt_conc = NAD_cyt / V_cyt
    # driving force of the chain, share [1]
    force_left = 1 - ATP / (ADP * Pi) / Respiration_potential_max
    # what the phosphorylation potential leaves of the chain: its positive part, with a rounded corner [1]
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + Respiration_smoothing ** 2))
    # [1]
    oxygen_left = PO2 / (Respiration_K_PO2 + PO2)
    # [umol/L/s]
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    # hexose phosphate through phosphofructokinase to pyruvate [umol/L/s]
    glycolysis_rate = (Glycolysis_Vmax * switch * AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + (proton / Glycolysis_K_proton) ** 2)
    # what NADH and oxygen let the chain carry, share of the most [1]
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    # what ATP synthase asks of the chain, share of the most [1]
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    # capacity of the matrix dehydrogenases, as NADH [umol/L/s]
    dehydrogenase_rate = V_mit * quality * sirt3_gate * dehydrogenase_level * Dehydrogenase_Vmax * (ADP / (Dehydrogenase_K_ADP + ADP)) * (1 + Dehydrogenase_activation * (CONTRACTION / (Dehydrogenase_K_contraction + CONTRACTION))) / (1 + Dehydrogenase_activation) * oxidized / (oxidized + Dehydrogenase_K_NAD * (1 + reduced / Dehydrogenase_K_NADH))
    # share of fuel that is pyruvate [1]
    carbohydrate_share = PYR / (Fuel_K_pyruvate + PYR)
    # pyruvate oxidized [umol/L/s]
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    # [umol/L/s]
    LAC_export = MCT_k * (LAC - lactate_blood)
    # ATP used by contraction; fatigue spares less ATP than it costs power [umol/L/s]
    contraction_rate = recruitment * Contraction_peak * able * exp(Fatigue_cost * log(power_left)) * (ATP ** 2 / (Fatigue_K_ATP ** 2 + ATP ** 2))
    # conductance of the chain [umol/L/s]
    chain_force = respiration_Vmax * chain_supply
    # what the loads leave of the force of the chain [1]
    potential_share = chain_force / (chain_force + Potential_load * chain_load + Potential_leak)
    # membrane potential of a sound organelle [mV]
    potential_mit = Potential_max * potential_share
    # what a proton at the membrane can drive, fold of rest [1]
    proton_push = exp((potential_mit - Potential_rest) / Potential_thermal)
    # [umol/L]
    NADPH_mit_conc = NADPH_mit / V_mit
    # NADP+ of the matrix, whose NADP(H) follows that of the fiber [umol/L]
    NADP_mit_conc = Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)
    # [umol/L]
    GSSG_conc = GSSG / V_mit
    # reduced glutathione of the matrix, fold of rest [1]
    glutathione = ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)
    # peroxide that what clears it leaves, fold of rest: glutathione, and what does not need it [1]
    peroxide_left = 1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)
    # radicals of Complex I, fold of rest: of its flavin by the NADH/NAD+ couple, and of reverse transfer, which needs a reduced chain and the push of the four protons of a pair [1]
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4)
    # AMP sensed with a steep gate [1]
    AMP_power = (AMP / Ampk_K_AMP) ** 4
    # [1]
    AMPK_target = 1 + Ampk_gain * AMP_power / (1 + AMP_power)
    # AMPK and CaMK call, SIRT1 lets the call through: in series, not side by side [1]
    PGC1A_drive = (Pgc1a_AMPK_gain * ramp(AMPK - 1) + Pgc1a_CaMK_gain * CONTRACTION_SLOW) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    # Complex I, and NADPH oxidase by contraction [1]
    ROS_source = Ros_mitochondrial * chain_radicals + (1 - Ros_mitochondrial) * (1 + Ros_contraction * CONTRACTION)
    # ATP -> ADP + Pi
    v_resting_ATPase = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    # ATP -> ADP + Pi
    v_contraction = contraction_rate
    # PCr + ADP -> ATP + Cr
    v_CK = CK_rate
    # ACID -> 
    v_CK_acid = CK_proton * CK_rate
    # 2 ADP -> ATP + AMP
    v_AK = AK_k * (AK_Keq * ADP ** 2 - ATP * AMP)
    # GLY + Pi -> HMP
    v_phosphorylase = phosphorylase_Vmax * switch * (GLY / (phosphorylase_K_GLY + GLY)) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    # HMP + 3 ADP + 2 Pi + 2 NAD_cyt -> 2 PYR + 3 ATP + 2 NADH_cyt + 2 ACID
    v_glycolysis = glycolysis_rate
    # PYR + NADH_cyt -> LAC + NAD_cyt
    v_LDH = LDH_k * (PYR * NADH_cyt_conc - LDH_Keq / proton * LAC * NAD_cyt_conc)
    # LAC -> LAC_blood
    v_MCT = LAC_export
    # ACID -> 
    v_MCT_acid = LAC_export
    # ACID -> 
    v_NHE = NHE_k * ACID
    # GLC_blood + ATP -> HMP + ADP
    v_glucose_uptake = glucose_uptake_Vmax * (1 + glucose_uptake_AMPK * (AMPK - 1) + glucose_uptake_fed * fed) / (1 + HMP / glucose_uptake_K_HMP) * (ATP / (resting_ATPase_Km + ATP))
    # HMP + ATP -> GLY + ADP + 2 Pi
    v_glycogen_synthase = glycogen_synthase_Vmax * (fed + glycogen_synthase_G6P * HMP ** 4 / (glycogen_synthase_K_G6P ** 4 + HMP ** 4)) * (HMP / (glycogen_synthase_K_HMP + HMP)) * ramp(1 - (GLY / glycogen_synthase_GLY_max) ** 4) * (ATP / (resting_ATPase_Km + ATP))
    # NADH_cyt + NAD_mit -> NAD_cyt + NADH_mit
    v_malate_aspartate = V_mit * malate_aspartate_Vmax * (NADH_cyt_conc * oxidized - NAD_cyt_conc * reduced / malate_aspartate_poise) / (malate_aspartate_Km + NADH_cyt_conc) / (Dehydrogenase_K_NAD + oxidized)
    # NADH_cyt + 0.5 O2 + 1.6 ADP + 1.6 Pi -> NAD_cyt + WATER + 1.6 ATP
    v_glycerol_phosphate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    # PYR + 5 NAD_mit -> 5 NADH_mit
    v_pyruvate_oxidation = pyruvate_rate
    # ACID -> 
    v_pyruvate_acid = pyruvate_rate
    # FAT + NAD_mit -> NADH_mit
    v_fat_oxidation = dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share
    # NADH_mit + 0.5 O2 + 2.75 ADP + 2.75 Pi -> NAD_mit + WATER + 2.75 ATP
    v_respiration = V_mit * quality * respiration_Vmax * chain_supply * chain_load
    # NADH_mit + 0.5 O2 -> NAD_mit + WATER
    v_proton_leak = V_mit * proton_leak_Vmax * potential_share ** 4
    # O2_blood -> O2
    v_oxygen_uptake = oxygen_drawn / exp(0.0625 * log(1 + ramp(oxygen_drawn / oxygen_brought) ** 16))
    # -> CONTRACTION
    v_contraction_signal = ramp(load - CONTRACTION) / contraction_signal_tau_on - ramp(CONTRACTION - load) / contraction_signal_tau_off
    # -> CONTRACTION_SLOW
    v_slow_signal = (CONTRACTION - CONTRACTION_SLOW) / slow_signal_tau
    # NAM + PRPP + ATP -> NMN + ADP + 3 Pi
    v_NAMPT = NAMPT_protein * NAMPT_level * NAMPT_Vmax * NAM / (NAMPT_Km_NAM * (1 + NAD_free_cyt / NAMPT_Ki_NAD + NADH_free_cyt / NAMPT_Ki_NADH) + NAM) * (PRPP / (NAMPT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    # NMN + ATP -> NAD_nuc + 2 Pi
    v_NMNAT1 = NMNAT1_turn * (NMN * ATP - NAD_free_nuc * NMNAT_PPi / NMNAT_Keq) / (NMNAT1_Km_ATP + ATP) / NMNAT1_Km_NMN
    # NMN + ATP -> NAD_cyt + 2 Pi
    v_NMNAT2 = NMNAT2_turn * (NMN * ATP - NAD_free_cyt * NMNAT_PPi / NMNAT_Keq) / (NMNAT2_Km_ATP + ATP) / NMNAT2_Km_NMN
    # NMN + ATP -> NAD_mit + 2 Pi
    v_NMNAT3 = V_mit * NMNAT3_turn * (NMN * ATP - NAD_free_mit * NMNAT_PPi / NMNAT_Keq) / (NMNAT3_Km_ATP + ATP) / NMNAT3_Km_NMN
    # NaMN + ATP -> NaAD + 2 Pi
    v_NaMNAT = NaMN * (NMNAT1_turn * NMNAT1_acid_ratio / NMNAT1_Km_NaMN * (ATP / (NMNAT1_Km_ATP + ATP)) + NMNAT2_turn * NMNAT2_acid_ratio / NMNAT2_Km_NaMN * (ATP / (NMNAT2_Km_ATP + ATP)) + V_mit * NMNAT3_turn * NMNAT3_acid_ratio / NMNAT3_Km_NaMN * (ATP / (NMNAT3_Km_ATP + ATP)))
    # NAD_cyt -> NAD_nuc
    v_NAD_pores = NAD_pores_k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)
    # NAD_cyt -> NAD_mit
    v_SLC25A51 = V_mit * SLC25A51_level * SLC25A51_Vmax * (NAD_free_cyt / (SLC25A51_Km + NAD_free_cyt))
    # NAD_mit -> NAD_cyt
    v_NAD_return = V_mit * NAD_return_level * NAD_return_k * NAD_free_mit
    # NAD_nuc -> NAM + AMP + Pi
    v_PARP = PARP_level * PARP_Vmax * (1 + PARP_activation * ramp(DNA_lesions / PARP_threshold - 1)) * (NAD_free_nuc / (PARP_Km + NAD_free_nuc))
    # NAD_nuc -> NAM + AMP + Pi
    v_SIRT1 = SIRT1_level * SIRT1_Vmax * (NAD_free_nuc / (SIRT1_Km + NAD_free_nuc)) * sirtuin_left
    # NAD_cyt -> NAM + AMP + Pi
    v_SIRT2 = SIRT2_level * SIRT2_Vmax * (NAD_free_cyt / (SIRT2_Km + NAD_free_cyt)) * sirtuin_left
    # NAD_mit -> NAM + AMP + Pi
    v_SIRT3 = V_mit * SIRT3_level * SIRT3_Vmax * (NAD_free_mit / (SIRT3_Km + NAD_free_mit)) * sirtuin_left
    # NAD_mit -> NAM + AMP + Pi
    v_SIRT4 = V_mit * SIRT4_level * SIRT4_Vmax * (NAD_free_mit / (SIRT4_Km + NAD_free_mit)) * sirtuin_left
    # NAD_mit -> NAM + AMP + Pi
    v_SIRT5 = V_mit * SIRT5_level * SIRT5_Vmax * (NAD_free_mit / (SIRT5_Km + NAD_free_mit)) * sirtuin_left
    # NAD_cyt -> NAM + AMP + Pi
    v_CD38 = CD38_level * CD38_Vmax * NAD_free_cyt / (CD38_Km * (1 + NMN / CD38_Km_NMN) + NAD_free_cyt)
    # NMN -> NAM + Pi
    v_CD38_NMN = CD38_level * CD38_Vmax * CD38_NMN_kcat_ratio * NMN / (CD38_Km_NMN * (1 + NAD_free_cyt / CD38_Km) + NMN)
    # NAD_cyt -> NAM + AMP + Pi
    v_NAD_hydrolysis = NAD_hydrolysis_level * NAD_hydrolysis_Vmax * (NAD_free_cyt / (NAD_hydrolysis_Km + NAD_free_cyt))
    # NAD_cyt -> NAM + AMP + Pi
    v_NAD_overflow = NAD_overflow_level * NAD_overflow_Vmax * (NAD_free_cyt / Rest_free_cyt) ** 7
    # NAM -> MeNAM
    v_NNMT = NNMT_level * NNMT_Vmax * (NAM / (NNMT_Km + NAM)) * (1 / (1 + MeNAM / NNMT_Ki_MeNAM))
    # NR + ATP -> NMN + ADP
    v_NRK = NRK_level * NRK_Vmax * (NR / (NRK_Km + NR)) * (ATP / (NRK_Km_ATP + ATP))
    # NMN -> NR + Pi
    v_NT5 = NT5_level * NT5_Vmax * (NMN / (NT5_Km + NMN))
    # NR -> NAM
    v_PNP = PNP_level * PNP_Vmax * (NR / (PNP_Km + NR))
    # NA + PRPP + ATP -> NaMN + ADP + 3 Pi
    v_NAPRT = NAPRT_level * NAPRT_Vmax * (NA / (NAPRT_Km + NA)) * (PRPP / (NAPRT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    # QA_blood + PRPP -> NaMN + 2 Pi
    v_QPRT = QPRT_level * QPRT_Vmax * (PRPP / (QPRT_Km + PRPP))
    # NaAD + ATP -> NAD_cyt + AMP + 2 Pi
    v_NADSYN = NADSYN_level * NADSYN_Vmax * (NaAD / (NADSYN_Km + NaAD)) * (ATP / (NADSYN_Km_ATP + ATP))
    # NAD_cyt + ATP -> NADP + ADP
    v_NADK = NADK_level * NADK_Vmax * (NAD_free_cyt / (NADK_Km + NAD_free_cyt)) * (ATP / (NADK_Km_ATP + ATP))
    # NADP -> NAD_cyt + Pi
    v_NADP_phosphatase = NADP_phosphatase_level * NADP_phosphatase_k * NADP
    # 2 ATP -> PRPP + ADP + AMP
    v_PRPP_synthetase = PRPP_synthetase_level * PRPP_synthetase_Vmax * (ATP / (NAMPT_Km_ATP + ATP)) / (1 + PRPP_synthetase_NAD_inhibition * NAD_free_cyt / PRPP_synthetase_Ki_NAD)
    # PRPP -> 3 Pi
    v_PRPP_other_use = PRPP_other_use_level * PRPP_other_use_Vmax * (PRPP / (PRPP_other_use_Km + PRPP))
    # NAM_blood -> NAM
    v_NAM_crossing = NAM_crossing_level * NAM_crossing_k * (NAM_plasma - NAM)
    # MeNAM_blood -> MeNAM
    v_MeNAM_crossing = MeNAM_crossing_level * MeNAM_crossing_k * (MeNAM_plasma - MeNAM)
    # NR_blood -> NR
    v_NR_crossing = NR_crossing_level * NR_crossing_k * (NR_plasma - NR)
    # NA_blood -> NA
    v_NA_crossing = NA_crossing_level * NA_crossing_k * NA_plasma
    # NMN_blood + Pi -> NMN + Pi_blood
    v_SLC12A8 = SLC12A8_level * SLC12A8_Vmax * (NMN_plasma / (SLC12A8_Km + NMN_plasma))
    # NAD_cyt + adenosine_blood + 2 Pi_blood -> NAD_blood + AMP + Pi
    v_NAD_release = NAD_release_level * NAD_release_k * NAD_free_cyt
    # NADH_mit + O2 -> NAD_mit + GSSG + 2 WATER
    v_glutathione_peroxidase = V_mit * Matrix_peroxide * Ros_level * chain_radicals * Ros_glutathione * glutathione * peroxide_left
    # GSSG + NADPH_mit ->
    v_glutathione_reductase = V_mit * glutathione_reductase_Vmax * (GSSG_conc / (glutathione_reductase_K_GSSG + GSSG_conc)) * (NADPH_mit_conc / (glutathione_reductase_K_NADPH + NADPH_mit_conc))
    # NADH_mit -> NADPH_mit + NAD_mit
    v_NNT = V_mit * NNT_k * (reduced * NADP_mit_conc - oxidized * NADPH_mit_conc * NNT_back / proton_push)
    # FAT -> NADPH_mit
    v_IDH2 = V_mit * IDH2_Vmax * (1 + IDH2_SIRT3_gain * (SIRT3_fold - 1)) * (NADP_mit_conc / (IDH2_Km + NADP_mit_conc))
    # -> AMPK
    v_Ampk = ramp(AMPK_target - AMPK) / Ampk_tau_on - ramp(AMPK - AMPK_target) / Ampk_tau_off
    # -> ACC_P
    v_Acc = (1 + Acc_gain * (AMPK - 1) - ACC_P) / Acc_tau
    # -> ULK1
    v_Ulk1 = (1 + Ulk1_gain * (AMPK - 1) - ULK1) / Ulk1_tau
    # -> PGC1A_CALL
    v_Call = (PGC1A_drive - PGC1A_CALL) / Call_tau
    # -> PGC1A_CALL_2
    v_Call2 = (PGC1A_CALL - PGC1A_CALL_2) / Call_tau
    # -> PGC1A_MRNA
    v_Pgc1a_mrna = (alive * (1 + PGC1A_CALL_2) - PGC1A_MRNA) / Pgc1a_mrna_tau
    # -> PGC1A
    v_Pgc1a = (alive * (1 + Pgc1a_translation * (PGC1A_MRNA - 1)) - PGC1A) / Pgc1a_tau
    # -> NAMPT_MRNA
    v_Nampt_mrna = ((1 + Nampt_mrna_gain * ramp(AMPK - 1)) * (1 + Nampt_mrna_amplitude * clock) - NAMPT_MRNA) / Nampt_mrna_tau
    # -> NAMPT_protein
    v_Nampt_protein = (NAMPT_MRNA - NAMPT_protein) / Nampt_protein_tau
    # -> ROS
    v_Ros = (Ros_level * ROS_source * peroxide_left / SOD2 - ROS) / Ros_tau
    # -> SOD2
    v_Sod2 = (Sod2_level * (1 + Sod2_SIRT3_gain * (SIRT3_fold - 1)) - SOD2) / Sod2_tau
    # -> DNA_lesions
    v_Lesions = (ROS - DNA_lesions * (Lesions_without_PARP + (1 - Lesions_without_PARP) * PARP_level * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / Lesions_PARP_rest)) / Lesions_tau
    v[0] = v_resting_ATPase
    v[1] = v_contraction
    v[2] = v_CK
    v[3] = v_CK_acid
    v[4] = v_AK
    v[5] = v_phosphorylase
    v[6] = v_glycolysis
    v[7] = v_LDH
    v[8] = v_MCT
    v[9] = v_MCT_acid
    v[10] = v_NHE
    v[11] = v_glucose_uptake
    v[12] = v_glycogen_synthase
    v[13] = v_malate_aspartate
    v[14] = v_glycerol_phosphate
    v[15] = v_pyruvate_oxidation
    v[16] = v_pyruvate_acid
    v[17] = v_fat_oxidation
    v[18] = v_respiration
    v[19] = v_proton_leak
    v[20] = v_oxygen_uptake
    v[21] = v_contraction_signal
    v[22] = v_slow_signal
    v[23] = v_NAMPT
    v[24] = v_NMNAT1
    v[25] = v_NMNAT2
    v[26] = v_NMNAT3
    v[27] = v_NaMNAT
    v[28] = v_NAD_pores
    v[29] = v_SLC25A51
    v[30] = v_NAD_return
    v[31] = v_PARP
    v[32] = v_SIRT1
    v[33] = v_SIRT2
    v[34] = v_SIRT3
    v[35] = v_SIRT4
    v[36] = v_SIRT5
    v[37] = v_CD38
    v[38] = v_CD38_NMN
    v[39] = v_NAD_hydrolysis
    v[40] = v_NAD_overflow
    v[41] = v_NNMT
    v[42] = v_NRK
    v[43] = v_NT5
    v[44] = v_PNP
    v[45] = v_NAPRT
    v[46] = v_QPRT
    v[47] = v_NADSYN
    v[48] = v_NADK
    v[49] = v_NADP_phosphatase
    v[50] = v_PRPP_synthetase
    v[51] = v_PRPP_other_use
    v[52] = v_NAM_crossing
    v[53] = v_MeNAM_crossing
    v[54] = v_NR_crossing
    v[55] = v_NA_crossing
    v[56] = v_SLC12A8
    v[57] = v_NAD_release
    v[58] = v_glutathione_peroxidase
    v[59] = v_glutathione_reductase
    v[60] = v_NNT
    v[61] = v_IDH2
    v[62] = v_Ampk
    v[63] = v_Acc
    v[64] = v_Ulk1
    v[65] = v_Call
    v[66] = v_Call2
    v[67] = v_Pgc1a_mrna
    v[68] = v_Pgc1a
    v[69] = v_Nampt_mrna
    v[70] = v_Nampt_protein
    v[71] = v_Ros
    v[72] = v_Sod2
    v[73] = v_Lesions


@kernel
def rates_of_change(y, p, dy):
    """Fill dy with the change of each species per second."""
    ATP = y[0]
    ADP = y[1]
    AMP = y[2]
    PCr = y[3]
    Cr = y[4]
    Pi = y[5]
    GLY = y[6]
    HMP = y[7]
    PYR = y[8]
    LAC = y[9]
    ACID = y[10]
    O2 = y[11]
    CONTRACTION = y[12]
    CONTRACTION_SLOW = y[13]
    NAD_nuc = y[19]
    NAD_cyt = y[20]
    NADH_cyt = y[21]
    NAD_mit = y[22]
    NADH_mit = y[23]
    NADP = y[24]
    NAM = y[25]
    NMN = y[26]
    NR = y[27]
    NA = y[28]
    NaMN = y[29]
    NaAD = y[30]
    PRPP = y[31]
    MeNAM = y[32]
    NADPH_mit = y[42]
    GSSG = y[43]
    AMPK = y[44]
    ACC_P = y[45]
    ULK1 = y[46]
    PGC1A_CALL = y[47]
    PGC1A_CALL_2 = y[48]
    PGC1A_MRNA = y[49]
    PGC1A = y[50]
    NAMPT_MRNA = y[51]
    NAMPT_protein = y[52]
    ROS = y[53]
    SOD2 = y[54]
    DNA_lesions = y[55]
    Volume_nuc = p[0]
    Binding_Kd_cyt = p[1]
    Binding_sites_cyt = p[2]
    Binding_Kd_mit = p[3]
    Binding_sites_mit = p[4]
    SIRT1_Ki_NAM = p[5]
    NMNAT1_level = p[6]
    NMNAT1_Vmax = p[7]
    NMNAT1_Km_NaAD = p[8]
    NMNAT1_Km_NAD = p[9]
    NMNAT1_Km_NaMN = p[10]
    NMNAT1_Km_NMN = p[11]
    NMNAT2_level = p[12]
    NMNAT2_Vmax = p[13]
    NMNAT2_Km_NaAD = p[14]
    NMNAT2_Km_NAD = p[15]
    NMNAT2_Km_NaMN = p[16]
    NMNAT2_Km_NMN = p[17]
    NMNAT3_level = p[18]
    NMNAT3_Vmax = p[19]
    NMNAT3_Km_NaAD = p[20]
    NMNAT3_Km_NAD = p[21]
    NMNAT3_Km_NaMN = p[22]
    NMNAT3_Km_NMN = p[23]
    Pgc1a_SIRT1_rest = p[24]
    SIRT1_level = p[25]
    SIRT1_Km = p[26]
    Sod2_SIRT3_rest = p[27]
    SIRT3_level = p[28]
    SIRT3_Km = p[29]
    Gatekeeper_SIRT3 = p[30]
    Acid_pH_rest = p[31]
    Acid_buffer = p[32]
    Fatigue_pKa = p[33]
    Fatigue_K = p[34]
    Fatigue_K_glycogen = p[35]
    Fatigue_K_ADP = p[36]
    Fatigue_K_ATP = p[37]
    Contraction_reference = p[38]
    Contraction_peak = p[39]
    Glycolysis_reversion = p[40]
    Glycolysis_load_floor = p[41]
    Glycolysis_K_switch = p[42]
    Oxygen_Mb = p[43]
    Oxygen_solubility = p[44]
    Oxygen_P50_Mb = p[45]
    Oxygen_conductance = p[46]
    Rest_NAD_mit = p[47]
    Respiration_potential_max = p[48]
    Respiration_smoothing = p[49]
    Respiration_K_PO2 = p[50]
    CK_k = p[51]
    CK_Keq = p[52]
    Glycolysis_basal = p[53]
    Glycolysis_K_NAD = p[54]
    Glycolysis_K_proton = p[55]
    Glycolysis_K_HMP = p[56]
    Glycolysis_Vmax = p[57]
    Glycolysis_K_AMP = p[58]
    respiration_K_NADH = p[59]
    respiration_K_ADP = p[60]
    respiration_K_Pi = p[61]
    Dehydrogenase_K_NAD = p[62]
    Dehydrogenase_activation = p[63]
    Dehydrogenase_K_NADH = p[64]
    Dehydrogenase_Vmax = p[65]
    dehydrogenase_level = p[66]
    Dehydrogenase_K_ADP = p[67]
    Dehydrogenase_K_contraction = p[68]
    Fuel_K_pyruvate = p[69]
    MCT_k = p[70]
    Fatigue_cost = p[71]
    respiration_Vmax = p[72]
    Potential_leak = p[73]
    Potential_load = p[74]
    Potential_max = p[75]
    Potential_thermal = p[76]
    Potential_rest = p[77]
    Matrix_NADP = p[78]
    Rest_NADP_share = p[79]
    Rest_NAD_cyt = p[80]
    Matrix_disulfide = p[81]
    Matrix_glutathione = p[82]
    Ros_glutathione = p[83]
    Ros_forward = p[84]
    Ros_K = p[85]
    Ros_backward = p[86]
    Ros_flavin = p[87]
    Ampk_K_AMP = p[88]
    Ampk_gain = p[89]
    Pgc1a_AMPK_gain = p[90]
    Pgc1a_CaMK_gain = p[91]
    Pgc1a_SIRT1_gain = p[92]
    Ros_mitochondrial = p[93]
    Ros_contraction = p[94]
    resting_ATPase_Vmax = p[95]
    resting_ATPase_Km = p[96]
    CK_proton = p[97]
    AK_k = p[98]
    AK_Keq = p[99]
    phosphorylase_Vmax = p[100]
    phosphorylase_K_Pi = p[101]
    phosphorylase_K_HMP = p[102]
    phosphorylase_K_GLY = p[103]
    LDH_k = p[104]
    LDH_Keq = p[105]
    NHE_k = p[106]
    glucose_uptake_Vmax = p[107]
    glucose_uptake_K_HMP = p[108]
    glucose_uptake_fed = p[109]
    glucose_uptake_AMPK = p[110]
    glycogen_synthase_Vmax = p[111]
    glycogen_synthase_K_HMP = p[112]
    glycogen_synthase_GLY_max = p[113]
    glycogen_synthase_G6P = p[114]
    glycogen_synthase_K_G6P = p[115]
    malate_aspartate_Km = p[116]
    malate_aspartate_Vmax = p[117]
    malate_aspartate_poise = p[118]
    glycerol_phosphate_Vmax = p[119]
    glycerol_phosphate_Km = p[120]
    Fuel_fat_share = p[121]
    proton_leak_Vmax = p[122]
    contraction_signal_tau_on = p[123]
    contraction_signal_tau_off = p[124]
    slow_signal_tau = p[125]
    NAMPT_Km_ATP = p[126]
    NAMPT_Km_PRPP = p[127]
    NAMPT_Vmax = p[128]
    NAMPT_Km_NAM = p[129]
    NAMPT_level = p[130]
    NAMPT_Ki_NADH = p[131]
    NAMPT_Ki_NAD = p[132]
    NMNAT1_Km_ATP = p[133]
    NMNAT_Keq = p[134]
    NMNAT_PPi = p[135]
    NMNAT2_Km_ATP = p[136]
    NMNAT3_Km_ATP = p[137]
    NMNAT3_acid_ratio = p[138]
    NMNAT1_acid_ratio = p[139]
    NMNAT2_acid_ratio = p[140]
    NAD_pores_k = p[141]
    SLC25A51_Vmax = p[142]
    SLC25A51_level = p[143]
    SLC25A51_Km = p[144]
    NAD_return_k = p[145]
    NAD_return_level = p[146]
    PARP_level = p[147]
    PARP_Vmax = p[148]
    PARP_Km = p[149]
    PARP_activation = p[150]
    PARP_threshold = p[151]
    SIRT1_Vmax = p[152]
    SIRT2_level = p[153]
    SIRT2_Vmax = p[154]
    SIRT2_Km = p[155]
    SIRT3_Vmax = p[156]
    SIRT4_Vmax = p[157]
    SIRT4_level = p[158]
    SIRT4_Km = p[159]
    SIRT5_Vmax = p[160]
    SIRT5_level = p[161]
    SIRT5_Km = p[162]
    CD38_level = p[163]
    CD38_Vmax = p[164]
    CD38_Km = p[165]
    CD38_Km_NMN = p[166]
    CD38_NMN_kcat_ratio = p[167]
    NAD_hydrolysis_level = p[168]
    NAD_hydrolysis_Vmax = p[169]
    NAD_hydrolysis_Km = p[170]
    NAD_overflow_level = p[171]
    NAD_overflow_Vmax = p[172]
    Rest_free_cyt = p[173]
    NNMT_level = p[174]
    NNMT_Vmax = p[175]
    NNMT_Km = p[176]
    NNMT_Ki_MeNAM = p[177]
    NRK_level = p[178]
    NRK_Vmax = p[179]
    NRK_Km_ATP = p[180]
    NRK_Km = p[181]
    NT5_level = p[182]
    NT5_Vmax = p[183]
    NT5_Km = p[184]
    PNP_level = p[185]
    PNP_Vmax = p[186]
    PNP_Km = p[187]
    NAPRT_level = p[188]
    NAPRT_Vmax = p[189]
    NAPRT_Km_PRPP = p[190]
    NAPRT_Km = p[191]
    QPRT_level = p[192]
    QPRT_Vmax = p[193]
    QPRT_Km = p[194]
    NADSYN_level = p[195]
    NADSYN_Vmax = p[196]
    NADSYN_Km_ATP = p[197]
    NADSYN_Km = p[198]
    NADK_level = p[199]
    NADK_Vmax = p[200]
    NADK_Km_ATP = p[201]
    NADK_Km = p[202]
    NADP_phosphatase_level = p[203]
    NADP_phosphatase_k = p[204]
    PRPP_synthetase_level = p[205]
    PRPP_synthetase_Vmax = p[206]
    PRPP_synthetase_Ki_NAD = p[207]
    PRPP_synthetase_NAD_inhibition = p[208]
    PRPP_other_use_level = p[209]
    PRPP_other_use_Vmax = p[210]
    PRPP_other_use_Km = p[211]
    NAM_crossing_level = p[212]
    NAM_crossing_k = p[213]
    MeNAM_crossing_level = p[214]
    MeNAM_crossing_k = p[215]
    NR_crossing_level = p[216]
    NR_crossing_k = p[217]
    NA_crossing_level = p[218]
    NA_crossing_k = p[219]
    SLC12A8_level = p[220]
    SLC12A8_Vmax = p[221]
    SLC12A8_Km = p[222]
    NAD_release_level = p[223]
    NAD_release_k = p[224]
    Ros_level = p[225]
    Matrix_peroxide = p[226]
    glutathione_reductase_Vmax = p[227]
    glutathione_reductase_K_NADPH = p[228]
    glutathione_reductase_K_GSSG = p[229]
    NNT_k = p[230]
    NNT_back = p[231]
    IDH2_Vmax = p[232]
    IDH2_Km = p[233]
    IDH2_SIRT3_gain = p[234]
    Ampk_tau_on = p[235]
    Ampk_tau_off = p[236]
    Acc_tau = p[237]
    Acc_gain = p[238]
    Ulk1_tau = p[239]
    Ulk1_gain = p[240]
    Call_tau = p[241]
    Pgc1a_mrna_tau = p[242]
    Pgc1a_tau = p[243]
    Pgc1a_translation = p[244]
    Nampt_mrna_tau = p[245]
    Nampt_mrna_gain = p[246]
    Nampt_mrna_amplitude = p[247]
    Nampt_protein_tau = p[248]
    Ros_tau = p[249]
    Sod2_tau = p[250]
    Sod2_level = p[251]
    Sod2_SIRT3_gain = p[252]
    Lesions_tau = p[253]
    Lesions_without_PARP = p[254]
    Lesions_PARP_rest = p[255]
    V_mit = p[256]
    NAM_plasma = p[257]
    NR_plasma = p[258]
    NA_plasma = p[259]
    NMN_plasma = p[260]
    MeNAM_plasma = p[261]
    clock = p[262]
    quality = p[263]
    recruitment = p[264]
    PO2_capillary = p[265]
    oxygen_brought = p[266]
    lactate_blood = p[267]
    fed = p[268]
    V_cyt = 1 - Volume_nuc - V_mit
    NAD_total_nuc = NAD_nuc / Volume_nuc
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
    SIRT3_fold = SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    pH = Acid_pH_rest - ACID / Acid_buffer
    proton = exp(2.302585092994046 * (7 - pH))
    H2PO4 = Pi / (1 + exp(2.302585092994046 * (pH - Fatigue_pKa)))
    power_left = 1 / (1 + (H2PO4 / Fatigue_K) ** 2)
    able = GLY / (Fatigue_K_glycogen + GLY) / (1 + (ADP / Fatigue_K_ADP) ** 2)
    alive = ATP ** 4 / (Fatigue_K_ATP ** 4 + ATP ** 4)
    load = recruitment * Contraction_peak / Contraction_reference
    switch_adapted = 1 - (1 - Glycolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycolysis_load_floor)))
    switch = able * (1 + Glycolysis_K_switch ** 4) * (recruitment ** 4 / (Glycolysis_K_switch ** 4 + recruitment ** 4)) * switch_adapted
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    oxygen_drawn = Oxygen_conductance * (PO2_capillary - PO2)
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    NADH_cyt_conc = NADH_cyt / V_cyt
    NAD_cyt_conc = NAD_cyt / V_cyt
    force_left = 1 - ATP / (ADP * Pi) / Respiration_potential_max
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + Respiration_smoothing ** 2))
    oxygen_left = PO2 / (Respiration_K_PO2 + PO2)
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    glycolysis_rate = (Glycolysis_Vmax * switch * AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + (proton / Glycolysis_K_proton) ** 2)
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    dehydrogenase_rate = V_mit * quality * sirt3_gate * dehydrogenase_level * Dehydrogenase_Vmax * (ADP / (Dehydrogenase_K_ADP + ADP)) * (1 + Dehydrogenase_activation * (CONTRACTION / (Dehydrogenase_K_contraction + CONTRACTION))) / (1 + Dehydrogenase_activation) * oxidized / (oxidized + Dehydrogenase_K_NAD * (1 + reduced / Dehydrogenase_K_NADH))
    carbohydrate_share = PYR / (Fuel_K_pyruvate + PYR)
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    LAC_export = MCT_k * (LAC - lactate_blood)
    contraction_rate = recruitment * Contraction_peak * able * exp(Fatigue_cost * log(power_left)) * (ATP ** 2 / (Fatigue_K_ATP ** 2 + ATP ** 2))
    chain_force = respiration_Vmax * chain_supply
    potential_share = chain_force / (chain_force + Potential_load * chain_load + Potential_leak)
    potential_mit = Potential_max * potential_share
    proton_push = exp((potential_mit - Potential_rest) / Potential_thermal)
    NADPH_mit_conc = NADPH_mit / V_mit
    NADP_mit_conc = Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)
    GSSG_conc = GSSG / V_mit
    glutathione = ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)
    peroxide_left = 1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4)
    AMP_power = (AMP / Ampk_K_AMP) ** 4
    AMPK_target = 1 + Ampk_gain * AMP_power / (1 + AMP_power)
    PGC1A_drive = (Pgc1a_AMPK_gain * ramp(AMPK - 1) + Pgc1a_CaMK_gain * CONTRACTION_SLOW) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    ROS_source = Ros_mitochondrial * chain_radicals + (1 - Ros_mitochondrial) * (1 + Ros_contraction * CONTRACTION)
    v_resting_ATPase = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    v_contraction = contraction_rate
    v_CK = CK_rate
    v_CK_acid = CK_proton * CK_rate
    v_AK = AK_k * (AK_Keq * ADP ** 2 - ATP * AMP)
    v_phosphorylase = phosphorylase_Vmax * switch * (GLY / (phosphorylase_K_GLY + GLY)) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    v_glycolysis = glycolysis_rate
    v_LDH = LDH_k * (PYR * NADH_cyt_conc - LDH_Keq / proton * LAC * NAD_cyt_conc)
    v_MCT = LAC_export
    v_MCT_acid = LAC_export
    v_NHE = NHE_k * ACID
    v_glucose_uptake = glucose_uptake_Vmax * (1 + glucose_uptake_AMPK * (AMPK - 1) + glucose_uptake_fed * fed) / (1 + HMP / glucose_uptake_K_HMP) * (ATP / (resting_ATPase_Km + ATP))
    v_glycogen_synthase = glycogen_synthase_Vmax * (fed + glycogen_synthase_G6P * HMP ** 4 / (glycogen_synthase_K_G6P ** 4 + HMP ** 4)) * (HMP / (glycogen_synthase_K_HMP + HMP)) * ramp(1 - (GLY / glycogen_synthase_GLY_max) ** 4) * (ATP / (resting_ATPase_Km + ATP))
    v_malate_aspartate = V_mit * malate_aspartate_Vmax * (NADH_cyt_conc * oxidized - NAD_cyt_conc * reduced / malate_aspartate_poise) / (malate_aspartate_Km + NADH_cyt_conc) / (Dehydrogenase_K_NAD + oxidized)
    v_glycerol_phosphate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    v_pyruvate_oxidation = pyruvate_rate
    v_pyruvate_acid = pyruvate_rate
    v_fat_oxidation = dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share
    v_respiration = V_mit * quality * respiration_Vmax * chain_supply * chain_load
    v_proton_leak = V_mit * proton_leak_Vmax * potential_share ** 4
    v_oxygen_uptake = oxygen_drawn / exp(0.0625 * log(1 + ramp(oxygen_drawn / oxygen_brought) ** 16))
    v_contraction_signal = ramp(load - CONTRACTION) / contraction_signal_tau_on - ramp(CONTRACTION - load) / contraction_signal_tau_off
    v_slow_signal = (CONTRACTION - CONTRACTION_SLOW) / slow_signal_tau
    v_NAMPT = NAMPT_protein * NAMPT_level * NAMPT_Vmax * NAM / (NAMPT_Km_NAM * (1 + NAD_free_cyt / NAMPT_Ki_NAD + NADH_free_cyt / NAMPT_Ki_NADH) + NAM) * (PRPP / (NAMPT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    v_NMNAT1 = NMNAT1_turn * (NMN * ATP - NAD_free_nuc * NMNAT_PPi / NMNAT_Keq) / (NMNAT1_Km_ATP + ATP) / NMNAT1_Km_NMN
    v_NMNAT2 = NMNAT2_turn * (NMN * ATP - NAD_free_cyt * NMNAT_PPi / NMNAT_Keq) / (NMNAT2_Km_ATP + ATP) / NMNAT2_Km_NMN
    v_NMNAT3 = V_mit * NMNAT3_turn * (NMN * ATP - NAD_free_mit * NMNAT_PPi / NMNAT_Keq) / (NMNAT3_Km_ATP + ATP) / NMNAT3_Km_NMN
    v_NaMNAT = NaMN * (NMNAT1_turn * NMNAT1_acid_ratio / NMNAT1_Km_NaMN * (ATP / (NMNAT1_Km_ATP + ATP)) + NMNAT2_turn * NMNAT2_acid_ratio / NMNAT2_Km_NaMN * (ATP / (NMNAT2_Km_ATP + ATP)) + V_mit * NMNAT3_turn * NMNAT3_acid_ratio / NMNAT3_Km_NaMN * (ATP / (NMNAT3_Km_ATP + ATP)))
    v_NAD_pores = NAD_pores_k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)
    v_SLC25A51 = V_mit * SLC25A51_level * SLC25A51_Vmax * (NAD_free_cyt / (SLC25A51_Km + NAD_free_cyt))
    v_NAD_return = V_mit * NAD_return_level * NAD_return_k * NAD_free_mit
    v_PARP = PARP_level * PARP_Vmax * (1 + PARP_activation * ramp(DNA_lesions / PARP_threshold - 1)) * (NAD_free_nuc / (PARP_Km + NAD_free_nuc))
    v_SIRT1 = SIRT1_level * SIRT1_Vmax * (NAD_free_nuc / (SIRT1_Km + NAD_free_nuc)) * sirtuin_left
    v_SIRT2 = SIRT2_level * SIRT2_Vmax * (NAD_free_cyt / (SIRT2_Km + NAD_free_cyt)) * sirtuin_left
    v_SIRT3 = V_mit * SIRT3_level * SIRT3_Vmax * (NAD_free_mit / (SIRT3_Km + NAD_free_mit)) * sirtuin_left
    v_SIRT4 = V_mit * SIRT4_level * SIRT4_Vmax * (NAD_free_mit / (SIRT4_Km + NAD_free_mit)) * sirtuin_left
    v_SIRT5 = V_mit * SIRT5_level * SIRT5_Vmax * (NAD_free_mit / (SIRT5_Km + NAD_free_mit)) * sirtuin_left
    v_CD38 = CD38_level * CD38_Vmax * NAD_free_cyt / (CD38_Km * (1 + NMN / CD38_Km_NMN) + NAD_free_cyt)
    v_CD38_NMN = CD38_level * CD38_Vmax * CD38_NMN_kcat_ratio * NMN / (CD38_Km_NMN * (1 + NAD_free_cyt / CD38_Km) + NMN)
    v_NAD_hydrolysis = NAD_hydrolysis_level * NAD_hydrolysis_Vmax * (NAD_free_cyt / (NAD_hydrolysis_Km + NAD_free_cyt))
    v_NAD_overflow = NAD_overflow_level * NAD_overflow_Vmax * (NAD_free_cyt / Rest_free_cyt) ** 7
    v_NNMT = NNMT_level * NNMT_Vmax * (NAM / (NNMT_Km + NAM)) * (1 / (1 + MeNAM / NNMT_Ki_MeNAM))
    v_NRK = NRK_level * NRK_Vmax * (NR / (NRK_Km + NR)) * (ATP / (NRK_Km_ATP + ATP))
    v_NT5 = NT5_level * NT5_Vmax * (NMN / (NT5_Km + NMN))
    v_PNP = PNP_level * PNP_Vmax * (NR / (PNP_Km + NR))
    v_NAPRT = NAPRT_level * NAPRT_Vmax * (NA / (NAPRT_Km + NA)) * (PRPP / (NAPRT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    v_QPRT = QPRT_level * QPRT_Vmax * (PRPP / (QPRT_Km + PRPP))
    v_NADSYN = NADSYN_level * NADSYN_Vmax * (NaAD / (NADSYN_Km + NaAD)) * (ATP / (NADSYN_Km_ATP + ATP))
    v_NADK = NADK_level * NADK_Vmax * (NAD_free_cyt / (NADK_Km + NAD_free_cyt)) * (ATP / (NADK_Km_ATP + ATP))
    v_NADP_phosphatase = NADP_phosphatase_level * NADP_phosphatase_k * NADP
    v_PRPP_synthetase = PRPP_synthetase_level * PRPP_synthetase_Vmax * (ATP / (NAMPT_Km_ATP + ATP)) / (1 + PRPP_synthetase_NAD_inhibition * NAD_free_cyt / PRPP_synthetase_Ki_NAD)
    v_PRPP_other_use = PRPP_other_use_level * PRPP_other_use_Vmax * (PRPP / (PRPP_other_use_Km + PRPP))
    v_NAM_crossing = NAM_crossing_level * NAM_crossing_k * (NAM_plasma - NAM)
    v_MeNAM_crossing = MeNAM_crossing_level * MeNAM_crossing_k * (MeNAM_plasma - MeNAM)
    v_NR_crossing = NR_crossing_level * NR_crossing_k * (NR_plasma - NR)
    v_NA_crossing = NA_crossing_level * NA_crossing_k * NA_plasma
    v_SLC12A8 = SLC12A8_level * SLC12A8_Vmax * (NMN_plasma / (SLC12A8_Km + NMN_plasma))
    v_NAD_release = NAD_release_level * NAD_release_k * NAD_free_cyt
    v_glutathione_peroxidase = V_mit * Matrix_peroxide * Ros_level * chain_radicals * Ros_glutathione * glutathione * peroxide_left
    v_glutathione_reductase = V_mit * glutathione_reductase_Vmax * (GSSG_conc / (glutathione_reductase_K_GSSG + GSSG_conc)) * (NADPH_mit_conc / (glutathione_reductase_K_NADPH + NADPH_mit_conc))
    v_NNT = V_mit * NNT_k * (reduced * NADP_mit_conc - oxidized * NADPH_mit_conc * NNT_back / proton_push)
    v_IDH2 = V_mit * IDH2_Vmax * (1 + IDH2_SIRT3_gain * (SIRT3_fold - 1)) * (NADP_mit_conc / (IDH2_Km + NADP_mit_conc))
    v_Ampk = ramp(AMPK_target - AMPK) / Ampk_tau_on - ramp(AMPK - AMPK_target) / Ampk_tau_off
    v_Acc = (1 + Acc_gain * (AMPK - 1) - ACC_P) / Acc_tau
    v_Ulk1 = (1 + Ulk1_gain * (AMPK - 1) - ULK1) / Ulk1_tau
    v_Call = (PGC1A_drive - PGC1A_CALL) / Call_tau
    v_Call2 = (PGC1A_CALL - PGC1A_CALL_2) / Call_tau
    v_Pgc1a_mrna = (alive * (1 + PGC1A_CALL_2) - PGC1A_MRNA) / Pgc1a_mrna_tau
    v_Pgc1a = (alive * (1 + Pgc1a_translation * (PGC1A_MRNA - 1)) - PGC1A) / Pgc1a_tau
    v_Nampt_mrna = ((1 + Nampt_mrna_gain * ramp(AMPK - 1)) * (1 + Nampt_mrna_amplitude * clock) - NAMPT_MRNA) / Nampt_mrna_tau
    v_Nampt_protein = (NAMPT_MRNA - NAMPT_protein) / Nampt_protein_tau
    v_Ros = (Ros_level * ROS_source * peroxide_left / SOD2 - ROS) / Ros_tau
    v_Sod2 = (Sod2_level * (1 + Sod2_SIRT3_gain * (SIRT3_fold - 1)) - SOD2) / Sod2_tau
    v_Lesions = (ROS - DNA_lesions * (Lesions_without_PARP + (1 - Lesions_without_PARP) * PARP_level * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / Lesions_PARP_rest)) / Lesions_tau
    dy[0] = -v_resting_ATPase - v_contraction + v_CK + v_AK + 3.0 * v_glycolysis - v_glucose_uptake - v_glycogen_synthase + 1.6 * v_glycerol_phosphate + 2.75 * v_respiration - v_NAMPT - v_NMNAT1 - v_NMNAT2 - v_NMNAT3 - v_NaMNAT - v_NRK - v_NAPRT - v_NADSYN - v_NADK - 2.0 * v_PRPP_synthetase
    dy[1] = v_resting_ATPase + v_contraction - v_CK - 2.0 * v_AK - 3.0 * v_glycolysis + v_glucose_uptake + v_glycogen_synthase - 1.6 * v_glycerol_phosphate - 2.75 * v_respiration + v_NAMPT + v_NRK + v_NAPRT + v_NADK + v_PRPP_synthetase
    dy[2] = v_AK + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_NAD_hydrolysis + v_NAD_overflow + v_NADSYN + v_PRPP_synthetase + v_NAD_release
    dy[3] = -v_CK
    dy[4] = v_CK
    dy[5] = v_resting_ATPase + v_contraction - v_phosphorylase - 2.0 * v_glycolysis + 2.0 * v_glycogen_synthase - 1.6 * v_glycerol_phosphate - 2.75 * v_respiration + 3.0 * v_NAMPT + 2.0 * v_NMNAT1 + 2.0 * v_NMNAT2 + 2.0 * v_NMNAT3 + 2.0 * v_NaMNAT + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_CD38_NMN + v_NAD_hydrolysis + v_NAD_overflow + v_NT5 + 3.0 * v_NAPRT + 2.0 * v_QPRT + 2.0 * v_NADSYN + v_NADP_phosphatase + 3.0 * v_PRPP_other_use - v_SLC12A8 + v_NAD_release
    dy[6] = -v_phosphorylase + v_glycogen_synthase
    dy[7] = v_phosphorylase - v_glycolysis + v_glucose_uptake - v_glycogen_synthase
    dy[8] = 2.0 * v_glycolysis - v_LDH - v_pyruvate_oxidation
    dy[9] = v_LDH - v_MCT
    dy[10] = -v_CK_acid + 2.0 * v_glycolysis - v_MCT_acid - v_NHE - v_pyruvate_acid
    dy[11] = -0.5 * v_glycerol_phosphate - 0.5 * v_respiration - 0.5 * v_proton_leak + v_oxygen_uptake - v_glutathione_peroxidase
    dy[12] = v_contraction_signal
    dy[13] = v_slow_signal
    dy[14] = -v_glucose_uptake
    dy[15] = v_MCT
    dy[16] = -v_fat_oxidation - v_IDH2
    dy[17] = -v_oxygen_uptake
    dy[18] = v_glycerol_phosphate + v_respiration + v_proton_leak + 2.0 * v_glutathione_peroxidase
    dy[19] = v_NMNAT1 + v_NAD_pores - v_PARP - v_SIRT1
    dy[20] = -2.0 * v_glycolysis + v_LDH + v_malate_aspartate + v_glycerol_phosphate + v_NMNAT2 - v_NAD_pores - v_SLC25A51 + v_NAD_return - v_SIRT2 - v_CD38 - v_NAD_hydrolysis - v_NAD_overflow + v_NADSYN - v_NADK + v_NADP_phosphatase - v_NAD_release
    dy[21] = 2.0 * v_glycolysis - v_LDH - v_malate_aspartate - v_glycerol_phosphate
    dy[22] = -v_malate_aspartate - 5.0 * v_pyruvate_oxidation - v_fat_oxidation + v_respiration + v_proton_leak + v_NMNAT3 + v_SLC25A51 - v_NAD_return - v_SIRT3 - v_SIRT4 - v_SIRT5 + v_glutathione_peroxidase + v_NNT
    dy[23] = v_malate_aspartate + 5.0 * v_pyruvate_oxidation + v_fat_oxidation - v_respiration - v_proton_leak - v_glutathione_peroxidase - v_NNT
    dy[24] = v_NADK - v_NADP_phosphatase
    dy[25] = -v_NAMPT + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_CD38_NMN + v_NAD_hydrolysis + v_NAD_overflow - v_NNMT + v_PNP + v_NAM_crossing
    dy[26] = v_NAMPT - v_NMNAT1 - v_NMNAT2 - v_NMNAT3 - v_CD38_NMN + v_NRK - v_NT5 + v_SLC12A8
    dy[27] = -v_NRK + v_NT5 - v_PNP + v_NR_crossing
    dy[28] = -v_NAPRT + v_NA_crossing
    dy[29] = -v_NaMNAT + v_NAPRT + v_QPRT
    dy[30] = v_NaMNAT - v_NADSYN
    dy[31] = -v_NAMPT - v_NAPRT - v_QPRT + v_PRPP_synthetase - v_PRPP_other_use
    dy[32] = v_NNMT + v_MeNAM_crossing
    dy[33] = -v_NAM_crossing
    dy[34] = -v_MeNAM_crossing
    dy[35] = -v_NR_crossing
    dy[36] = -v_SLC12A8
    dy[37] = -v_NA_crossing
    dy[38] = -v_QPRT
    dy[39] = v_NAD_release
    dy[40] = -v_NAD_release
    dy[41] = v_SLC12A8 - 2.0 * v_NAD_release
    dy[42] = -v_glutathione_reductase + v_NNT + v_IDH2
    dy[43] = v_glutathione_peroxidase - v_glutathione_reductase
    dy[44] = v_Ampk
    dy[45] = v_Acc
    dy[46] = v_Ulk1
    dy[47] = v_Call
    dy[48] = v_Call2
    dy[49] = v_Pgc1a_mrna
    dy[50] = v_Pgc1a
    dy[51] = v_Nampt_mrna
    dy[52] = v_Nampt_protein
    dy[53] = v_Ros
    dy[54] = v_Sod2
    dy[55] = v_Lesions


@kernel
def jacobian(y, p, J):
    """Fill J with the slopes of rates_of_change, in the order of JACOBIAN."""
    ATP = y[0]
    ADP = y[1]
    AMP = y[2]
    PCr = y[3]
    Cr = y[4]
    Pi = y[5]
    GLY = y[6]
    HMP = y[7]
    PYR = y[8]
    LAC = y[9]
    ACID = y[10]
    O2 = y[11]
    CONTRACTION = y[12]
    CONTRACTION_SLOW = y[13]
    NAD_nuc = y[19]
    NAD_cyt = y[20]
    NADH_cyt = y[21]
    NAD_mit = y[22]
    NADH_mit = y[23]
    NADP = y[24]
    NAM = y[25]
    NMN = y[26]
    NR = y[27]
    NA = y[28]
    NaMN = y[29]
    NaAD = y[30]
    PRPP = y[31]
    MeNAM = y[32]
    NADPH_mit = y[42]
    GSSG = y[43]
    AMPK = y[44]
    PGC1A_CALL_2 = y[48]
    PGC1A_MRNA = y[49]
    NAMPT_protein = y[52]
    SOD2 = y[54]
    DNA_lesions = y[55]
    Volume_nuc = p[0]
    Binding_Kd_cyt = p[1]
    Binding_sites_cyt = p[2]
    Binding_Kd_mit = p[3]
    Binding_sites_mit = p[4]
    SIRT1_Ki_NAM = p[5]
    NMNAT1_level = p[6]
    NMNAT1_Vmax = p[7]
    NMNAT1_Km_NaAD = p[8]
    NMNAT1_Km_NAD = p[9]
    NMNAT1_Km_NaMN = p[10]
    NMNAT1_Km_NMN = p[11]
    NMNAT2_level = p[12]
    NMNAT2_Vmax = p[13]
    NMNAT2_Km_NaAD = p[14]
    NMNAT2_Km_NAD = p[15]
    NMNAT2_Km_NaMN = p[16]
    NMNAT2_Km_NMN = p[17]
    NMNAT3_level = p[18]
    NMNAT3_Vmax = p[19]
    NMNAT3_Km_NaAD = p[20]
    NMNAT3_Km_NAD = p[21]
    NMNAT3_Km_NaMN = p[22]
    NMNAT3_Km_NMN = p[23]
    Pgc1a_SIRT1_rest = p[24]
    SIRT1_level = p[25]
    SIRT1_Km = p[26]
    Sod2_SIRT3_rest = p[27]
    SIRT3_level = p[28]
    SIRT3_Km = p[29]
    Gatekeeper_SIRT3 = p[30]
    Acid_pH_rest = p[31]
    Acid_buffer = p[32]
    Fatigue_pKa = p[33]
    Fatigue_K = p[34]
    Fatigue_K_glycogen = p[35]
    Fatigue_K_ADP = p[36]
    Fatigue_K_ATP = p[37]
    Contraction_reference = p[38]
    Contraction_peak = p[39]
    Glycolysis_reversion = p[40]
    Glycolysis_load_floor = p[41]
    Glycolysis_K_switch = p[42]
    Oxygen_Mb = p[43]
    Oxygen_solubility = p[44]
    Oxygen_P50_Mb = p[45]
    Oxygen_conductance = p[46]
    Rest_NAD_mit = p[47]
    Respiration_potential_max = p[48]
    Respiration_smoothing = p[49]
    Respiration_K_PO2 = p[50]
    CK_k = p[51]
    CK_Keq = p[52]
    Glycolysis_basal = p[53]
    Glycolysis_K_NAD = p[54]
    Glycolysis_K_proton = p[55]
    Glycolysis_K_HMP = p[56]
    Glycolysis_Vmax = p[57]
    Glycolysis_K_AMP = p[58]
    respiration_K_NADH = p[59]
    respiration_K_ADP = p[60]
    respiration_K_Pi = p[61]
    Dehydrogenase_K_NAD = p[62]
    Dehydrogenase_activation = p[63]
    Dehydrogenase_K_NADH = p[64]
    Dehydrogenase_Vmax = p[65]
    dehydrogenase_level = p[66]
    Dehydrogenase_K_ADP = p[67]
    Dehydrogenase_K_contraction = p[68]
    Fuel_K_pyruvate = p[69]
    MCT_k = p[70]
    Fatigue_cost = p[71]
    respiration_Vmax = p[72]
    Potential_leak = p[73]
    Potential_load = p[74]
    Potential_max = p[75]
    Potential_thermal = p[76]
    Potential_rest = p[77]
    Matrix_NADP = p[78]
    Rest_NADP_share = p[79]
    Rest_NAD_cyt = p[80]
    Matrix_disulfide = p[81]
    Matrix_glutathione = p[82]
    Ros_glutathione = p[83]
    Ros_forward = p[84]
    Ros_K = p[85]
    Ros_backward = p[86]
    Ros_flavin = p[87]
    Ampk_K_AMP = p[88]
    Ampk_gain = p[89]
    Pgc1a_AMPK_gain = p[90]
    Pgc1a_CaMK_gain = p[91]
    Pgc1a_SIRT1_gain = p[92]
    Ros_mitochondrial = p[93]
    Ros_contraction = p[94]
    resting_ATPase_Vmax = p[95]
    resting_ATPase_Km = p[96]
    CK_proton = p[97]
    AK_k = p[98]
    AK_Keq = p[99]
    phosphorylase_Vmax = p[100]
    phosphorylase_K_Pi = p[101]
    phosphorylase_K_HMP = p[102]
    phosphorylase_K_GLY = p[103]
    LDH_k = p[104]
    LDH_Keq = p[105]
    NHE_k = p[106]
    glucose_uptake_Vmax = p[107]
    glucose_uptake_K_HMP = p[108]
    glucose_uptake_fed = p[109]
    glucose_uptake_AMPK = p[110]
    glycogen_synthase_Vmax = p[111]
    glycogen_synthase_K_HMP = p[112]
    glycogen_synthase_GLY_max = p[113]
    glycogen_synthase_G6P = p[114]
    glycogen_synthase_K_G6P = p[115]
    malate_aspartate_Km = p[116]
    malate_aspartate_Vmax = p[117]
    malate_aspartate_poise = p[118]
    glycerol_phosphate_Vmax = p[119]
    glycerol_phosphate_Km = p[120]
    Fuel_fat_share = p[121]
    proton_leak_Vmax = p[122]
    contraction_signal_tau_on = p[123]
    contraction_signal_tau_off = p[124]
    slow_signal_tau = p[125]
    NAMPT_Km_ATP = p[126]
    NAMPT_Km_PRPP = p[127]
    NAMPT_Vmax = p[128]
    NAMPT_Km_NAM = p[129]
    NAMPT_level = p[130]
    NAMPT_Ki_NADH = p[131]
    NAMPT_Ki_NAD = p[132]
    NMNAT1_Km_ATP = p[133]
    NMNAT_Keq = p[134]
    NMNAT_PPi = p[135]
    NMNAT2_Km_ATP = p[136]
    NMNAT3_Km_ATP = p[137]
    NMNAT3_acid_ratio = p[138]
    NMNAT1_acid_ratio = p[139]
    NMNAT2_acid_ratio = p[140]
    NAD_pores_k = p[141]
    SLC25A51_Vmax = p[142]
    SLC25A51_level = p[143]
    SLC25A51_Km = p[144]
    NAD_return_k = p[145]
    NAD_return_level = p[146]
    PARP_level = p[147]
    PARP_Vmax = p[148]
    PARP_Km = p[149]
    PARP_activation = p[150]
    PARP_threshold = p[151]
    SIRT1_Vmax = p[152]
    SIRT2_level = p[153]
    SIRT2_Vmax = p[154]
    SIRT2_Km = p[155]
    SIRT3_Vmax = p[156]
    SIRT4_Vmax = p[157]
    SIRT4_level = p[158]
    SIRT4_Km = p[159]
    SIRT5_Vmax = p[160]
    SIRT5_level = p[161]
    SIRT5_Km = p[162]
    CD38_level = p[163]
    CD38_Vmax = p[164]
    CD38_Km = p[165]
    CD38_Km_NMN = p[166]
    CD38_NMN_kcat_ratio = p[167]
    NAD_hydrolysis_level = p[168]
    NAD_hydrolysis_Vmax = p[169]
    NAD_hydrolysis_Km = p[170]
    NAD_overflow_level = p[171]
    NAD_overflow_Vmax = p[172]
    Rest_free_cyt = p[173]
    NNMT_level = p[174]
    NNMT_Vmax = p[175]
    NNMT_Km = p[176]
    NNMT_Ki_MeNAM = p[177]
    NRK_level = p[178]
    NRK_Vmax = p[179]
    NRK_Km_ATP = p[180]
    NRK_Km = p[181]
    NT5_level = p[182]
    NT5_Vmax = p[183]
    NT5_Km = p[184]
    PNP_level = p[185]
    PNP_Vmax = p[186]
    PNP_Km = p[187]
    NAPRT_level = p[188]
    NAPRT_Vmax = p[189]
    NAPRT_Km_PRPP = p[190]
    NAPRT_Km = p[191]
    QPRT_level = p[192]
    QPRT_Vmax = p[193]
    QPRT_Km = p[194]
    NADSYN_level = p[195]
    NADSYN_Vmax = p[196]
    NADSYN_Km_ATP = p[197]
    NADSYN_Km = p[198]
    NADK_level = p[199]
    NADK_Vmax = p[200]
    NADK_Km_ATP = p[201]
    NADK_Km = p[202]
    NADP_phosphatase_level = p[203]
    NADP_phosphatase_k = p[204]
    PRPP_synthetase_level = p[205]
    PRPP_synthetase_Vmax = p[206]
    PRPP_synthetase_Ki_NAD = p[207]
    PRPP_synthetase_NAD_inhibition = p[208]
    PRPP_other_use_level = p[209]
    PRPP_other_use_Vmax = p[210]
    PRPP_other_use_Km = p[211]
    NAM_crossing_level = p[212]
    NAM_crossing_k = p[213]
    MeNAM_crossing_level = p[214]
    MeNAM_crossing_k = p[215]
    NR_crossing_level = p[216]
    NR_crossing_k = p[217]
    NAD_release_level = p[223]
    NAD_release_k = p[224]
    Ros_level = p[225]
    Matrix_peroxide = p[226]
    glutathione_reductase_Vmax = p[227]
    glutathione_reductase_K_NADPH = p[228]
    glutathione_reductase_K_GSSG = p[229]
    NNT_k = p[230]
    NNT_back = p[231]
    IDH2_Vmax = p[232]
    IDH2_Km = p[233]
    IDH2_SIRT3_gain = p[234]
    Ampk_tau_on = p[235]
    Ampk_tau_off = p[236]
    Acc_tau = p[237]
    Acc_gain = p[238]
    Ulk1_tau = p[239]
    Ulk1_gain = p[240]
    Call_tau = p[241]
    Pgc1a_mrna_tau = p[242]
    Pgc1a_tau = p[243]
    Pgc1a_translation = p[244]
    Nampt_mrna_tau = p[245]
    Nampt_mrna_gain = p[246]
    Nampt_mrna_amplitude = p[247]
    Nampt_protein_tau = p[248]
    Ros_tau = p[249]
    Sod2_tau = p[250]
    Sod2_level = p[251]
    Sod2_SIRT3_gain = p[252]
    Lesions_tau = p[253]
    Lesions_without_PARP = p[254]
    Lesions_PARP_rest = p[255]
    V_mit = p[256]
    clock = p[262]
    quality = p[263]
    recruitment = p[264]
    PO2_capillary = p[265]
    oxygen_brought = p[266]
    fed = p[268]
    V_cyt = 1 - Volume_nuc - V_mit
    NAD_total_nuc = NAD_nuc / Volume_nuc
    d_NAD_total_nuc_d_NAD_nuc = 1/Volume_nuc
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    sqrt_free_share_nuc = sqrt(4*Binding_Kd_cyt*NAD_total_nuc + NAD_spare_nuc**2)
    slope_sqrt_free_share_nuc = 0.5 / sqrt_free_share_nuc
    d_sqrt_free_share_nuc_d_NAD_nuc = 4*Binding_Kd_cyt*d_NAD_total_nuc_d_NAD_nuc*slope_sqrt_free_share_nuc - 2*NAD_spare_nuc*d_NAD_total_nuc_d_NAD_nuc*slope_sqrt_free_share_nuc
    per_free_share_nuc = 1.0 / (NAD_spare_nuc + sqrt_free_share_nuc)
    d_per_free_share_nuc_d_NAD_nuc = d_NAD_total_nuc_d_NAD_nuc*per_free_share_nuc**2 - d_sqrt_free_share_nuc_d_NAD_nuc*per_free_share_nuc**2
    d_free_share_nuc_d_NAD_nuc = 2*Binding_Kd_cyt*d_per_free_share_nuc_d_NAD_nuc
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    d_NAD_total_cyt_d_NADH_cyt = 1/V_cyt
    d_NAD_total_cyt_d_NAD_cyt = 1/V_cyt
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    sqrt_free_share_cyt = sqrt(4*Binding_Kd_cyt*NAD_total_cyt + NAD_spare_cyt**2)
    slope_sqrt_free_share_cyt = 0.5 / sqrt_free_share_cyt
    d_sqrt_free_share_cyt_d_NAD_spare_cyt = 2*NAD_spare_cyt*slope_sqrt_free_share_cyt
    d_sqrt_free_share_cyt_d_NAD_total_cyt = 4*Binding_Kd_cyt*slope_sqrt_free_share_cyt
    d_sqrt_free_share_cyt_d_NADH_cyt = -d_NAD_total_cyt_d_NADH_cyt*d_sqrt_free_share_cyt_d_NAD_spare_cyt + d_NAD_total_cyt_d_NADH_cyt*d_sqrt_free_share_cyt_d_NAD_total_cyt
    d_sqrt_free_share_cyt_d_NAD_cyt = -d_NAD_total_cyt_d_NAD_cyt*d_sqrt_free_share_cyt_d_NAD_spare_cyt + d_NAD_total_cyt_d_NAD_cyt*d_sqrt_free_share_cyt_d_NAD_total_cyt
    per_free_share_cyt = 1.0 / (NAD_spare_cyt + sqrt_free_share_cyt)
    d_per_free_share_cyt_d_NAD_spare_cyt = -per_free_share_cyt**2
    d_per_free_share_cyt_d_sqrt_free_share_cyt = -per_free_share_cyt**2
    d_per_free_share_cyt_d_NADH_cyt = -d_NAD_total_cyt_d_NADH_cyt*d_per_free_share_cyt_d_NAD_spare_cyt + d_per_free_share_cyt_d_sqrt_free_share_cyt*d_sqrt_free_share_cyt_d_NADH_cyt
    d_per_free_share_cyt_d_NAD_cyt = -d_NAD_total_cyt_d_NAD_cyt*d_per_free_share_cyt_d_NAD_spare_cyt + d_per_free_share_cyt_d_sqrt_free_share_cyt*d_sqrt_free_share_cyt_d_NAD_cyt
    d_free_share_cyt_d_per_free_share_cyt = 2*Binding_Kd_cyt
    d_free_share_cyt_d_NADH_cyt = d_free_share_cyt_d_per_free_share_cyt*d_per_free_share_cyt_d_NADH_cyt
    d_free_share_cyt_d_NAD_cyt = d_free_share_cyt_d_per_free_share_cyt*d_per_free_share_cyt_d_NAD_cyt
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    d_NAD_total_mit_d_NADH_mit = 1/V_mit
    d_NAD_total_mit_d_NAD_mit = 1/V_mit
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    sqrt_free_share_mit = sqrt(4*Binding_Kd_mit*NAD_total_mit + NAD_spare_mit**2)
    slope_sqrt_free_share_mit = 0.5 / sqrt_free_share_mit
    d_sqrt_free_share_mit_d_NAD_spare_mit = 2*NAD_spare_mit*slope_sqrt_free_share_mit
    d_sqrt_free_share_mit_d_NAD_total_mit = 4*Binding_Kd_mit*slope_sqrt_free_share_mit
    d_sqrt_free_share_mit_d_NADH_mit = -d_NAD_total_mit_d_NADH_mit*d_sqrt_free_share_mit_d_NAD_spare_mit + d_NAD_total_mit_d_NADH_mit*d_sqrt_free_share_mit_d_NAD_total_mit
    d_sqrt_free_share_mit_d_NAD_mit = -d_NAD_total_mit_d_NAD_mit*d_sqrt_free_share_mit_d_NAD_spare_mit + d_NAD_total_mit_d_NAD_mit*d_sqrt_free_share_mit_d_NAD_total_mit
    per_free_share_mit = 1.0 / (NAD_spare_mit + sqrt_free_share_mit)
    d_per_free_share_mit_d_NAD_spare_mit = -per_free_share_mit**2
    d_per_free_share_mit_d_sqrt_free_share_mit = -per_free_share_mit**2
    d_per_free_share_mit_d_NADH_mit = -d_NAD_total_mit_d_NADH_mit*d_per_free_share_mit_d_NAD_spare_mit + d_per_free_share_mit_d_sqrt_free_share_mit*d_sqrt_free_share_mit_d_NADH_mit
    d_per_free_share_mit_d_NAD_mit = -d_NAD_total_mit_d_NAD_mit*d_per_free_share_mit_d_NAD_spare_mit + d_per_free_share_mit_d_sqrt_free_share_mit*d_sqrt_free_share_mit_d_NAD_mit
    d_free_share_mit_d_per_free_share_mit = 2*Binding_Kd_mit
    d_free_share_mit_d_NADH_mit = d_free_share_mit_d_per_free_share_mit*d_per_free_share_mit_d_NADH_mit
    d_free_share_mit_d_NAD_mit = d_free_share_mit_d_per_free_share_mit*d_per_free_share_mit_d_NAD_mit
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    d_NAD_free_nuc_d_NAD_nuc = NAD_nuc*d_free_share_nuc_d_NAD_nuc/Volume_nuc + free_share_nuc/Volume_nuc
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    d_NAD_free_cyt_d_free_share_cyt = NAD_cyt/V_cyt
    d_NAD_free_cyt_d_NAD_cyt = d_NAD_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NAD_cyt + free_share_cyt/V_cyt
    d_NAD_free_cyt_d_NADH_cyt = d_NAD_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NADH_cyt
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    d_NADH_free_cyt_d_free_share_cyt = NADH_cyt/V_cyt
    d_NADH_free_cyt_d_NADH_cyt = d_NADH_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NADH_cyt + free_share_cyt/V_cyt
    d_NADH_free_cyt_d_NAD_cyt = d_NADH_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NAD_cyt
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    d_NAD_free_mit_d_free_share_mit = NAD_mit/V_mit
    d_NAD_free_mit_d_NAD_mit = d_NAD_free_mit_d_free_share_mit*d_free_share_mit_d_NAD_mit + free_share_mit/V_mit
    d_NAD_free_mit_d_NADH_mit = d_NAD_free_mit_d_free_share_mit*d_free_share_mit_d_NADH_mit
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    per_sirtuin_left = 1.0 / (NAM/SIRT1_Ki_NAM + 1)
    d_per_sirtuin_left_d_NAM = -per_sirtuin_left**2/SIRT1_Ki_NAM
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    per_NMNAT1_turn = 1.0 / (NAD_free_nuc/NMNAT1_Km_NAD + NMN/NMNAT1_Km_NMN + 1 + NaMN/NMNAT1_Km_NaMN + NaAD/NMNAT1_Km_NaAD)
    d_per_NMNAT1_turn_d_NAD_nuc = -d_NAD_free_nuc_d_NAD_nuc*per_NMNAT1_turn**2/NMNAT1_Km_NAD
    d_per_NMNAT1_turn_d_NMN = -per_NMNAT1_turn**2/NMNAT1_Km_NMN
    d_per_NMNAT1_turn_d_NaAD = -per_NMNAT1_turn**2/NMNAT1_Km_NaAD
    d_per_NMNAT1_turn_d_NaMN = -per_NMNAT1_turn**2/NMNAT1_Km_NaMN
    d_NMNAT1_turn_d_per_NMNAT1_turn = NMNAT1_Vmax*NMNAT1_level
    d_NMNAT1_turn_d_NAD_nuc = d_NMNAT1_turn_d_per_NMNAT1_turn*d_per_NMNAT1_turn_d_NAD_nuc
    d_NMNAT1_turn_d_NMN = d_NMNAT1_turn_d_per_NMNAT1_turn*d_per_NMNAT1_turn_d_NMN
    d_NMNAT1_turn_d_NaAD = d_NMNAT1_turn_d_per_NMNAT1_turn*d_per_NMNAT1_turn_d_NaAD
    d_NMNAT1_turn_d_NaMN = d_NMNAT1_turn_d_per_NMNAT1_turn*d_per_NMNAT1_turn_d_NaMN
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    per_NMNAT2_turn = 1.0 / (NAD_free_cyt/NMNAT2_Km_NAD + NMN/NMNAT2_Km_NMN + 1 + NaMN/NMNAT2_Km_NaMN + NaAD/NMNAT2_Km_NaAD)
    d_per_NMNAT2_turn_d_NAD_free_cyt = -per_NMNAT2_turn**2/NMNAT2_Km_NAD
    d_per_NMNAT2_turn_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_NMNAT2_turn_d_NAD_free_cyt
    d_per_NMNAT2_turn_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_NMNAT2_turn_d_NAD_free_cyt
    d_per_NMNAT2_turn_d_NMN = -per_NMNAT2_turn**2/NMNAT2_Km_NMN
    d_per_NMNAT2_turn_d_NaAD = -per_NMNAT2_turn**2/NMNAT2_Km_NaAD
    d_per_NMNAT2_turn_d_NaMN = -per_NMNAT2_turn**2/NMNAT2_Km_NaMN
    d_NMNAT2_turn_d_per_NMNAT2_turn = NMNAT2_Vmax*NMNAT2_level
    d_NMNAT2_turn_d_NAD_cyt = d_NMNAT2_turn_d_per_NMNAT2_turn*d_per_NMNAT2_turn_d_NAD_cyt
    d_NMNAT2_turn_d_NADH_cyt = d_NMNAT2_turn_d_per_NMNAT2_turn*d_per_NMNAT2_turn_d_NADH_cyt
    d_NMNAT2_turn_d_NMN = d_NMNAT2_turn_d_per_NMNAT2_turn*d_per_NMNAT2_turn_d_NMN
    d_NMNAT2_turn_d_NaAD = d_NMNAT2_turn_d_per_NMNAT2_turn*d_per_NMNAT2_turn_d_NaAD
    d_NMNAT2_turn_d_NaMN = d_NMNAT2_turn_d_per_NMNAT2_turn*d_per_NMNAT2_turn_d_NaMN
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    per_NMNAT3_turn = 1.0 / (NAD_free_mit/NMNAT3_Km_NAD + NMN/NMNAT3_Km_NMN + 1 + NaMN/NMNAT3_Km_NaMN + NaAD/NMNAT3_Km_NaAD)
    d_per_NMNAT3_turn_d_NAD_free_mit = -per_NMNAT3_turn**2/NMNAT3_Km_NAD
    d_per_NMNAT3_turn_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_per_NMNAT3_turn_d_NAD_free_mit
    d_per_NMNAT3_turn_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_per_NMNAT3_turn_d_NAD_free_mit
    d_per_NMNAT3_turn_d_NMN = -per_NMNAT3_turn**2/NMNAT3_Km_NMN
    d_per_NMNAT3_turn_d_NaAD = -per_NMNAT3_turn**2/NMNAT3_Km_NaAD
    d_per_NMNAT3_turn_d_NaMN = -per_NMNAT3_turn**2/NMNAT3_Km_NaMN
    d_NMNAT3_turn_d_per_NMNAT3_turn = NMNAT3_Vmax*NMNAT3_level
    d_NMNAT3_turn_d_NAD_mit = d_NMNAT3_turn_d_per_NMNAT3_turn*d_per_NMNAT3_turn_d_NAD_mit
    d_NMNAT3_turn_d_NADH_mit = d_NMNAT3_turn_d_per_NMNAT3_turn*d_per_NMNAT3_turn_d_NADH_mit
    d_NMNAT3_turn_d_NMN = d_NMNAT3_turn_d_per_NMNAT3_turn*d_per_NMNAT3_turn_d_NMN
    d_NMNAT3_turn_d_NaAD = d_NMNAT3_turn_d_per_NMNAT3_turn*d_per_NMNAT3_turn_d_NaAD
    d_NMNAT3_turn_d_NaMN = d_NMNAT3_turn_d_per_NMNAT3_turn*d_per_NMNAT3_turn_d_NaMN
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
    per_SIRT1_fold = 1.0 / (NAD_free_nuc + SIRT1_Km)
    d_per_SIRT1_fold_d_NAD_nuc = -d_NAD_free_nuc_d_NAD_nuc*per_SIRT1_fold**2
    d_SIRT1_fold_d_NAD_nuc = NAD_free_nuc*SIRT1_level*d_per_SIRT1_fold_d_NAD_nuc*sirtuin_left/Pgc1a_SIRT1_rest + SIRT1_level*d_NAD_free_nuc_d_NAD_nuc*per_SIRT1_fold*sirtuin_left/Pgc1a_SIRT1_rest
    d_SIRT1_fold_d_NAM = NAD_free_nuc*SIRT1_level*d_per_sirtuin_left_d_NAM*per_SIRT1_fold/Pgc1a_SIRT1_rest
    SIRT3_fold = SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    per_SIRT3_fold = 1.0 / (NAD_free_mit + SIRT3_Km)
    d_per_SIRT3_fold_d_NAD_free_mit = -per_SIRT3_fold**2
    d_per_SIRT3_fold_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_per_SIRT3_fold_d_NAD_free_mit
    d_per_SIRT3_fold_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_per_SIRT3_fold_d_NAD_free_mit
    d_SIRT3_fold_d_NAD_free_mit = SIRT3_level*per_SIRT3_fold*sirtuin_left/Sod2_SIRT3_rest
    d_SIRT3_fold_d_per_SIRT3_fold = NAD_free_mit*SIRT3_level*sirtuin_left/Sod2_SIRT3_rest
    d_SIRT3_fold_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_SIRT3_fold_d_NAD_free_mit + d_SIRT3_fold_d_per_SIRT3_fold*d_per_SIRT3_fold_d_NAD_mit
    d_SIRT3_fold_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_SIRT3_fold_d_NAD_free_mit + d_SIRT3_fold_d_per_SIRT3_fold*d_per_SIRT3_fold_d_NADH_mit
    d_SIRT3_fold_d_NAM = NAD_free_mit*SIRT3_level*d_per_sirtuin_left_d_NAM*per_SIRT3_fold/Sod2_SIRT3_rest
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    d_sirt3_gate_d_NAD_mit = Gatekeeper_SIRT3*d_SIRT3_fold_d_NAD_mit
    d_sirt3_gate_d_NADH_mit = Gatekeeper_SIRT3*d_SIRT3_fold_d_NADH_mit
    d_sirt3_gate_d_NAM = Gatekeeper_SIRT3*d_SIRT3_fold_d_NAM
    pH = Acid_pH_rest - ACID / Acid_buffer
    d_pH_d_ACID = -1/Acid_buffer
    proton = exp(2.302585092994046 * (7 - pH))
    exp_proton = exp(2.302585092994046*(7 - pH))
    d_exp_proton_d_ACID = -2.302585092994046*d_pH_d_ACID*exp_proton
    H2PO4 = Pi / (1 + exp(2.302585092994046 * (pH - Fatigue_pKa)))
    exp_H2PO4 = exp(2.302585092994046*(-Fatigue_pKa + pH))
    d_exp_H2PO4_d_ACID = 2.302585092994046*d_pH_d_ACID*exp_H2PO4
    per_H2PO4 = 1.0 / (exp_H2PO4 + 1)
    d_per_H2PO4_d_ACID = -d_exp_H2PO4_d_ACID*per_H2PO4**2
    d_H2PO4_d_ACID = Pi*d_per_H2PO4_d_ACID
    power_left = 1 / (1 + (H2PO4 / Fatigue_K) ** 2)
    per_power_left = 1.0 / (1 + H2PO4**2/Fatigue_K**2)
    d_per_power_left_d_H2PO4 = -2*H2PO4*per_power_left**2/Fatigue_K**2
    d_per_power_left_d_Pi = d_per_power_left_d_H2PO4*per_H2PO4
    d_per_power_left_d_ACID = d_H2PO4_d_ACID*d_per_power_left_d_H2PO4
    able = GLY / (Fatigue_K_glycogen + GLY) / (1 + (ADP / Fatigue_K_ADP) ** 2)
    per_able = 1.0 / (Fatigue_K_glycogen + GLY)
    d_per_able_d_GLY = -per_able**2
    per_able_2 = 1.0 / (ADP**2/Fatigue_K_ADP**2 + 1)
    d_per_able_2_d_ADP = -2*ADP*per_able_2**2/Fatigue_K_ADP**2
    d_able_d_GLY = GLY*d_per_able_d_GLY*per_able_2 + per_able*per_able_2
    d_able_d_ADP = GLY*d_per_able_2_d_ADP*per_able
    per_pull = 1.0 / (ATP**2 + Fatigue_K_ATP**2)
    d_per_pull_d_ATP = -2*ATP*per_pull**2
    alive = ATP ** 4 / (Fatigue_K_ATP ** 4 + ATP ** 4)
    per_alive = 1.0 / (ATP**4 + Fatigue_K_ATP**4)
    d_per_alive_d_ATP = -4*ATP**3*per_alive**2
    d_alive_d_ATP = ATP**4*d_per_alive_d_ATP + 4*ATP**3*per_alive
    load = recruitment * Contraction_peak / Contraction_reference
    switch_adapted = 1 - (1 - Glycolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycolysis_load_floor)))
    slope_ramp_switch_adapted = step(-CONTRACTION_SLOW/(Glycolysis_load_floor + load) + 1)
    d_ramp_switch_adapted_d_CONTRACTION_SLOW = -slope_ramp_switch_adapted/(Glycolysis_load_floor + load)
    d_switch_adapted_d_CONTRACTION_SLOW = d_ramp_switch_adapted_d_CONTRACTION_SLOW*(1 - Glycolysis_reversion)
    switch = able * (1 + Glycolysis_K_switch ** 4) * (recruitment ** 4 / (Glycolysis_K_switch ** 4 + recruitment ** 4)) * switch_adapted
    d_switch_d_able = recruitment**4*switch_adapted*(Glycolysis_K_switch**4 + 1)/(Glycolysis_K_switch**4 + recruitment**4)
    d_switch_d_GLY = d_able_d_GLY*d_switch_d_able
    d_switch_d_ADP = d_able_d_ADP*d_switch_d_able
    d_switch_d_CONTRACTION_SLOW = able*d_switch_adapted_d_CONTRACTION_SLOW*recruitment**4*(Glycolysis_K_switch**4 + 1)/(Glycolysis_K_switch**4 + recruitment**4)
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    sqrt_PO2 = sqrt(4*O2*Oxygen_P50_Mb*Oxygen_solubility + O2_spare**2)
    slope_sqrt_PO2 = 0.5 / sqrt_PO2
    d_sqrt_PO2_d_O2 = -2*O2_spare*slope_sqrt_PO2 + 4*Oxygen_P50_Mb*Oxygen_solubility*slope_sqrt_PO2
    per_PO2 = 1.0 / (O2_spare + sqrt_PO2)
    d_per_PO2_d_O2 = -d_sqrt_PO2_d_O2*per_PO2**2 + per_PO2**2
    d_PO2_d_O2 = 2*O2*Oxygen_P50_Mb*d_per_PO2_d_O2 + 2*Oxygen_P50_Mb*per_PO2
    oxygen_drawn = Oxygen_conductance * (PO2_capillary - PO2)
    d_oxygen_drawn_d_O2 = -Oxygen_conductance*d_PO2_d_O2
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    d_reduced_d_NADH_mit = 1/(Rest_NAD_mit*V_mit)
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    d_oxidized_d_NAD_mit = 1/(Rest_NAD_mit*V_mit)
    NADH_cyt_conc = NADH_cyt / V_cyt
    d_NADH_cyt_conc_d_NADH_cyt = 1/V_cyt
    NAD_cyt_conc = NAD_cyt / V_cyt
    d_NAD_cyt_conc_d_NAD_cyt = 1/V_cyt
    force_left = 1 - ATP / (ADP * Pi) / Respiration_potential_max
    per_force_left = 1.0 / (ADP*Pi)
    d_per_force_left_d_ADP = -Pi*per_force_left**2
    d_per_force_left_d_Pi = -ADP*per_force_left**2
    d_force_left_d_per_force_left = -ATP/Respiration_potential_max
    d_force_left_d_ATP = -per_force_left/Respiration_potential_max
    d_force_left_d_ADP = d_force_left_d_per_force_left*d_per_force_left_d_ADP
    d_force_left_d_Pi = d_force_left_d_per_force_left*d_per_force_left_d_Pi
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + Respiration_smoothing ** 2))
    sqrt_back_pressure = sqrt(Respiration_smoothing**2 + force_left**2)
    slope_sqrt_back_pressure = 0.5 / sqrt_back_pressure
    d_sqrt_back_pressure_d_force_left = 2*force_left*slope_sqrt_back_pressure
    d_sqrt_back_pressure_d_ATP = d_force_left_d_ATP*d_sqrt_back_pressure_d_force_left
    d_sqrt_back_pressure_d_ADP = d_force_left_d_ADP*d_sqrt_back_pressure_d_force_left
    d_sqrt_back_pressure_d_Pi = d_force_left_d_Pi*d_sqrt_back_pressure_d_force_left
    d_back_pressure_d_ATP = 0.5*d_force_left_d_ATP + 0.5*d_sqrt_back_pressure_d_ATP
    d_back_pressure_d_ADP = 0.5*d_force_left_d_ADP + 0.5*d_sqrt_back_pressure_d_ADP
    d_back_pressure_d_Pi = 0.5*d_force_left_d_Pi + 0.5*d_sqrt_back_pressure_d_Pi
    oxygen_left = PO2 / (Respiration_K_PO2 + PO2)
    per_oxygen_left = 1.0 / (PO2 + Respiration_K_PO2)
    d_per_oxygen_left_d_O2 = -d_PO2_d_O2*per_oxygen_left**2
    d_oxygen_left_d_O2 = PO2*d_per_oxygen_left_d_O2 + d_PO2_d_O2*per_oxygen_left
    d_CK_rate_d_ADP = CK_Keq*CK_k*PCr*proton
    d_CK_rate_d_ATP = -CK_k*Cr
    d_CK_rate_d_Cr = -ATP*CK_k
    d_CK_rate_d_PCr = ADP*CK_Keq*CK_k*proton
    d_CK_rate_d_ACID = ADP*CK_Keq*CK_k*PCr*d_exp_proton_d_ACID
    per_glycolysis_rate = 1.0 / (AMP**2 + Glycolysis_K_AMP**2)
    d_per_glycolysis_rate_d_AMP = -2*AMP*per_glycolysis_rate**2
    per_glycolysis_rate_2 = 1.0 / (Glycolysis_K_HMP + HMP)
    d_per_glycolysis_rate_2_d_HMP = -per_glycolysis_rate_2**2
    per_glycolysis_rate_3 = 1.0 / (Glycolysis_K_NAD + NAD_free_cyt)
    d_per_glycolysis_rate_3_d_NAD_free_cyt = -per_glycolysis_rate_3**2
    d_per_glycolysis_rate_3_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_glycolysis_rate_3_d_NAD_free_cyt
    d_per_glycolysis_rate_3_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_glycolysis_rate_3_d_NAD_free_cyt
    per_glycolysis_rate_4 = 1.0 / (1 + proton**2/Glycolysis_K_proton**2)
    d_per_glycolysis_rate_4_d_ACID = -2*d_exp_proton_d_ACID*per_glycolysis_rate_4**2*proton/Glycolysis_K_proton**2
    d_glycolysis_rate_d_NAD_free_cyt = HMP*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*per_glycolysis_rate*switch + Glycolysis_basal)
    d_glycolysis_rate_d_per_glycolysis_rate_3 = HMP*NAD_free_cyt*per_glycolysis_rate_2*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*per_glycolysis_rate*switch + Glycolysis_basal)
    d_glycolysis_rate_d_switch = AMP**2*Glycolysis_Vmax*HMP*NAD_free_cyt*per_glycolysis_rate*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4
    d_glycolysis_rate_d_AMP = AMP**2*Glycolysis_Vmax*HMP*NAD_free_cyt*d_per_glycolysis_rate_d_AMP*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*switch + 2*AMP*Glycolysis_Vmax*HMP*NAD_free_cyt*per_glycolysis_rate*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*switch
    d_glycolysis_rate_d_HMP = HMP*NAD_free_cyt*d_per_glycolysis_rate_2_d_HMP*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*per_glycolysis_rate*switch + Glycolysis_basal) + NAD_free_cyt*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*per_glycolysis_rate*switch + Glycolysis_basal)
    d_glycolysis_rate_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_glycolysis_rate_d_NAD_free_cyt + d_glycolysis_rate_d_per_glycolysis_rate_3*d_per_glycolysis_rate_3_d_NAD_cyt
    d_glycolysis_rate_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_glycolysis_rate_d_NAD_free_cyt + d_glycolysis_rate_d_per_glycolysis_rate_3*d_per_glycolysis_rate_3_d_NADH_cyt
    d_glycolysis_rate_d_ACID = HMP*NAD_free_cyt*d_per_glycolysis_rate_4_d_ACID*per_glycolysis_rate_2*per_glycolysis_rate_3*(AMP**2*Glycolysis_Vmax*per_glycolysis_rate*switch + Glycolysis_basal)
    d_glycolysis_rate_d_GLY = d_glycolysis_rate_d_switch*d_switch_d_GLY
    d_glycolysis_rate_d_ADP = d_glycolysis_rate_d_switch*d_switch_d_ADP
    d_glycolysis_rate_d_CONTRACTION_SLOW = d_glycolysis_rate_d_switch*d_switch_d_CONTRACTION_SLOW
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    per_chain_supply = 1.0 / (reduced + respiration_K_NADH)
    d_per_chain_supply_d_NADH_mit = -d_reduced_d_NADH_mit*per_chain_supply**2
    d_chain_supply_d_O2 = d_oxygen_left_d_O2*per_chain_supply*reduced
    d_chain_supply_d_NADH_mit = d_per_chain_supply_d_NADH_mit*oxygen_left*reduced + d_reduced_d_NADH_mit*oxygen_left*per_chain_supply
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    per_chain_load = 1.0 / (ADP + respiration_K_ADP)
    d_per_chain_load_d_ADP = -per_chain_load**2
    per_chain_load_2 = 1.0 / (Pi + respiration_K_Pi)
    d_per_chain_load_2_d_Pi = -per_chain_load_2**2
    d_chain_load_d_back_pressure = ADP*Pi*per_chain_load*per_chain_load_2
    d_chain_load_d_ADP = ADP*Pi*back_pressure*d_per_chain_load_d_ADP*per_chain_load_2 + Pi*back_pressure*per_chain_load*per_chain_load_2 + d_back_pressure_d_ADP*d_chain_load_d_back_pressure
    d_chain_load_d_Pi = ADP*Pi*back_pressure*d_per_chain_load_2_d_Pi*per_chain_load + ADP*back_pressure*per_chain_load*per_chain_load_2 + d_back_pressure_d_Pi*d_chain_load_d_back_pressure
    d_chain_load_d_ATP = d_back_pressure_d_ATP*d_chain_load_d_back_pressure
    dehydrogenase_rate = V_mit * quality * sirt3_gate * dehydrogenase_level * Dehydrogenase_Vmax * (ADP / (Dehydrogenase_K_ADP + ADP)) * (1 + Dehydrogenase_activation * (CONTRACTION / (Dehydrogenase_K_contraction + CONTRACTION))) / (1 + Dehydrogenase_activation) * oxidized / (oxidized + Dehydrogenase_K_NAD * (1 + reduced / Dehydrogenase_K_NADH))
    per_dehydrogenase_rate = 1.0 / (ADP + Dehydrogenase_K_ADP)
    d_per_dehydrogenase_rate_d_ADP = -per_dehydrogenase_rate**2
    per_dehydrogenase_rate_2 = 1.0 / (CONTRACTION + Dehydrogenase_K_contraction)
    d_per_dehydrogenase_rate_2_d_CONTRACTION = -per_dehydrogenase_rate_2**2
    per_dehydrogenase_rate_3 = 1.0 / (Dehydrogenase_K_NAD*(1 + reduced/Dehydrogenase_K_NADH) + oxidized)
    d_per_dehydrogenase_rate_3_d_NAD_mit = -d_oxidized_d_NAD_mit*per_dehydrogenase_rate_3**2
    d_per_dehydrogenase_rate_3_d_NADH_mit = -Dehydrogenase_K_NAD*d_reduced_d_NADH_mit*per_dehydrogenase_rate_3**2/Dehydrogenase_K_NADH
    d_dehydrogenase_rate_d_per_dehydrogenase_rate_3 = ADP*Dehydrogenase_Vmax*V_mit*dehydrogenase_level*oxidized*per_dehydrogenase_rate*quality*sirt3_gate*(CONTRACTION*Dehydrogenase_activation*per_dehydrogenase_rate_2 + 1)/(Dehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_sirt3_gate = ADP*Dehydrogenase_Vmax*V_mit*dehydrogenase_level*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*(CONTRACTION*Dehydrogenase_activation*per_dehydrogenase_rate_2 + 1)/(Dehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_ADP = ADP*Dehydrogenase_Vmax*V_mit*d_per_dehydrogenase_rate_d_ADP*dehydrogenase_level*oxidized*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*Dehydrogenase_activation*per_dehydrogenase_rate_2 + 1)/(Dehydrogenase_activation + 1) + Dehydrogenase_Vmax*V_mit*dehydrogenase_level*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*Dehydrogenase_activation*per_dehydrogenase_rate_2 + 1)/(Dehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_CONTRACTION = ADP*CONTRACTION*Dehydrogenase_Vmax*Dehydrogenase_activation*V_mit*d_per_dehydrogenase_rate_2_d_CONTRACTION*dehydrogenase_level*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate/(Dehydrogenase_activation + 1) + ADP*Dehydrogenase_Vmax*Dehydrogenase_activation*V_mit*dehydrogenase_level*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_2*per_dehydrogenase_rate_3*quality*sirt3_gate/(Dehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_NAD_mit = ADP*Dehydrogenase_Vmax*V_mit*d_oxidized_d_NAD_mit*dehydrogenase_level*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*Dehydrogenase_activation*per_dehydrogenase_rate_2 + 1)/(Dehydrogenase_activation + 1) + d_dehydrogenase_rate_d_per_dehydrogenase_rate_3*d_per_dehydrogenase_rate_3_d_NAD_mit + d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NAD_mit
    d_dehydrogenase_rate_d_NADH_mit = d_dehydrogenase_rate_d_per_dehydrogenase_rate_3*d_per_dehydrogenase_rate_3_d_NADH_mit + d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NADH_mit
    d_dehydrogenase_rate_d_NAM = d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NAM
    carbohydrate_share = PYR / (Fuel_K_pyruvate + PYR)
    per_carbohydrate_share = 1.0 / (Fuel_K_pyruvate + PYR)
    d_per_carbohydrate_share_d_PYR = -per_carbohydrate_share**2
    d_carbohydrate_share_d_PYR = PYR*d_per_carbohydrate_share_d_PYR + per_carbohydrate_share
    d_pyruvate_rate_d_dehydrogenase_rate = carbohydrate_share/5
    d_pyruvate_rate_d_PYR = d_carbohydrate_share_d_PYR*dehydrogenase_rate/5
    d_pyruvate_rate_d_ADP = d_dehydrogenase_rate_d_ADP*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_CONTRACTION = d_dehydrogenase_rate_d_CONTRACTION*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NAD_mit = d_dehydrogenase_rate_d_NAD_mit*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NADH_mit = d_dehydrogenase_rate_d_NADH_mit*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NAM = d_dehydrogenase_rate_d_NAM*d_pyruvate_rate_d_dehydrogenase_rate
    log_contraction_rate = log(power_left)
    slope_log_contraction_rate = 1.0 / power_left
    d_log_contraction_rate_d_Pi = d_per_power_left_d_Pi*slope_log_contraction_rate
    d_log_contraction_rate_d_ACID = d_per_power_left_d_ACID*slope_log_contraction_rate
    exp_contraction_rate = exp(Fatigue_cost*log_contraction_rate)
    d_exp_contraction_rate_d_log_contraction_rate = Fatigue_cost*exp_contraction_rate
    d_exp_contraction_rate_d_Pi = d_exp_contraction_rate_d_log_contraction_rate*d_log_contraction_rate_d_Pi
    d_exp_contraction_rate_d_ACID = d_exp_contraction_rate_d_log_contraction_rate*d_log_contraction_rate_d_ACID
    d_contraction_rate_d_able = ATP**2*Contraction_peak*exp_contraction_rate*per_pull*recruitment
    d_contraction_rate_d_exp_contraction_rate = ATP**2*Contraction_peak*able*per_pull*recruitment
    d_contraction_rate_d_ATP = ATP**2*Contraction_peak*able*d_per_pull_d_ATP*exp_contraction_rate*recruitment + 2*ATP*Contraction_peak*able*exp_contraction_rate*per_pull*recruitment
    d_contraction_rate_d_GLY = d_able_d_GLY*d_contraction_rate_d_able
    d_contraction_rate_d_ADP = d_able_d_ADP*d_contraction_rate_d_able
    d_contraction_rate_d_Pi = d_contraction_rate_d_exp_contraction_rate*d_exp_contraction_rate_d_Pi
    d_contraction_rate_d_ACID = d_contraction_rate_d_exp_contraction_rate*d_exp_contraction_rate_d_ACID
    chain_force = respiration_Vmax * chain_supply
    d_chain_force_d_O2 = d_chain_supply_d_O2*respiration_Vmax
    d_chain_force_d_NADH_mit = d_chain_supply_d_NADH_mit*respiration_Vmax
    potential_share = chain_force / (chain_force + Potential_load * chain_load + Potential_leak)
    per_potential_share = 1.0 / (Potential_leak + Potential_load*chain_load + chain_force)
    d_per_potential_share_d_chain_force = -per_potential_share**2
    d_per_potential_share_d_chain_load = -Potential_load*per_potential_share**2
    d_per_potential_share_d_O2 = d_chain_force_d_O2*d_per_potential_share_d_chain_force
    d_per_potential_share_d_NADH_mit = d_chain_force_d_NADH_mit*d_per_potential_share_d_chain_force
    d_per_potential_share_d_ADP = d_chain_load_d_ADP*d_per_potential_share_d_chain_load
    d_per_potential_share_d_Pi = d_chain_load_d_Pi*d_per_potential_share_d_chain_load
    d_per_potential_share_d_ATP = d_chain_load_d_ATP*d_per_potential_share_d_chain_load
    d_potential_share_d_O2 = chain_force*d_per_potential_share_d_O2 + d_chain_force_d_O2*per_potential_share
    d_potential_share_d_NADH_mit = chain_force*d_per_potential_share_d_NADH_mit + d_chain_force_d_NADH_mit*per_potential_share
    d_potential_share_d_ADP = chain_force*d_per_potential_share_d_ADP
    d_potential_share_d_Pi = chain_force*d_per_potential_share_d_Pi
    d_potential_share_d_ATP = chain_force*d_per_potential_share_d_ATP
    potential_mit = Potential_max * potential_share
    d_potential_mit_d_O2 = Potential_max*d_potential_share_d_O2
    d_potential_mit_d_NADH_mit = Potential_max*d_potential_share_d_NADH_mit
    d_potential_mit_d_ADP = Potential_max*d_potential_share_d_ADP
    d_potential_mit_d_Pi = Potential_max*d_potential_share_d_Pi
    d_potential_mit_d_ATP = Potential_max*d_potential_share_d_ATP
    proton_push = exp((potential_mit - Potential_rest) / Potential_thermal)
    exp_proton_push = exp((-Potential_rest + potential_mit)/Potential_thermal)
    d_exp_proton_push_d_potential_mit = exp_proton_push/Potential_thermal
    d_exp_proton_push_d_O2 = d_exp_proton_push_d_potential_mit*d_potential_mit_d_O2
    d_exp_proton_push_d_NADH_mit = d_exp_proton_push_d_potential_mit*d_potential_mit_d_NADH_mit
    d_exp_proton_push_d_ADP = d_exp_proton_push_d_potential_mit*d_potential_mit_d_ADP
    d_exp_proton_push_d_Pi = d_exp_proton_push_d_potential_mit*d_potential_mit_d_Pi
    d_exp_proton_push_d_ATP = d_exp_proton_push_d_potential_mit*d_potential_mit_d_ATP
    NADPH_mit_conc = NADPH_mit / V_mit
    d_NADPH_mit_conc_d_NADPH_mit = 1/V_mit
    NADP_mit_conc = Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)
    slope_ramp_NADP_mit_conc = step(NADP/(Rest_NADP_share*Rest_NAD_cyt) - NADPH_mit_conc/Matrix_NADP)
    d_ramp_NADP_mit_conc_d_NADP = slope_ramp_NADP_mit_conc/(Rest_NADP_share*Rest_NAD_cyt)
    d_ramp_NADP_mit_conc_d_NADPH_mit = -d_NADPH_mit_conc_d_NADPH_mit*slope_ramp_NADP_mit_conc/Matrix_NADP
    d_NADP_mit_conc_d_NADP = Matrix_NADP*d_ramp_NADP_mit_conc_d_NADP
    d_NADP_mit_conc_d_NADPH_mit = Matrix_NADP*d_ramp_NADP_mit_conc_d_NADPH_mit
    GSSG_conc = GSSG / V_mit
    d_GSSG_conc_d_GSSG = 1/V_mit
    glutathione = ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)
    slope_ramp_glutathione = step(-2*GSSG_conc/Matrix_glutathione + 1)
    d_ramp_glutathione_d_GSSG = -2*d_GSSG_conc_d_GSSG*slope_ramp_glutathione/Matrix_glutathione
    d_glutathione_d_GSSG = d_ramp_glutathione_d_GSSG/(1 - 2*Matrix_disulfide)
    peroxide_left = 1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)
    per_peroxide_left = 1.0 / (Ros_glutathione*glutathione - Ros_glutathione + 1)
    d_per_peroxide_left_d_GSSG = -Ros_glutathione*d_glutathione_d_GSSG*per_peroxide_left**2
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4)
    per_chain_radicals = 1.0 / (Ros_K + Ros_flavin*reduced + oxidized)
    d_per_chain_radicals_d_NAD_mit = -d_oxidized_d_NAD_mit*per_chain_radicals**2
    d_per_chain_radicals_d_NADH_mit = -Ros_flavin*d_reduced_d_NADH_mit*per_chain_radicals**2
    per_chain_radicals_2 = 1.0 / (Ros_K + oxidized + reduced)
    d_per_chain_radicals_2_d_NAD_mit = -d_oxidized_d_NAD_mit*per_chain_radicals_2**2
    d_per_chain_radicals_2_d_NADH_mit = -d_reduced_d_NADH_mit*per_chain_radicals_2**2
    d_chain_radicals_d_per_chain_radicals = Ros_forward*oxygen_left*reduced
    d_chain_radicals_d_per_chain_radicals_2 = Ros_backward*oxygen_left*proton_push**4*reduced
    d_chain_radicals_d_proton_push = 4*Ros_backward*oxygen_left*per_chain_radicals_2*proton_push**3*reduced
    d_chain_radicals_d_O2 = d_chain_radicals_d_proton_push*d_exp_proton_push_d_O2 + d_oxygen_left_d_O2*(Ros_backward*per_chain_radicals_2*proton_push**4*reduced + Ros_forward*per_chain_radicals*reduced)
    d_chain_radicals_d_NAD_mit = d_chain_radicals_d_per_chain_radicals*d_per_chain_radicals_d_NAD_mit + d_chain_radicals_d_per_chain_radicals_2*d_per_chain_radicals_2_d_NAD_mit
    d_chain_radicals_d_NADH_mit = d_chain_radicals_d_per_chain_radicals*d_per_chain_radicals_d_NADH_mit + d_chain_radicals_d_per_chain_radicals_2*d_per_chain_radicals_2_d_NADH_mit + d_chain_radicals_d_proton_push*d_exp_proton_push_d_NADH_mit + d_reduced_d_NADH_mit*oxygen_left*(Ros_backward*per_chain_radicals_2*proton_push**4 + Ros_forward*per_chain_radicals)
    d_chain_radicals_d_ADP = d_chain_radicals_d_proton_push*d_exp_proton_push_d_ADP
    d_chain_radicals_d_Pi = d_chain_radicals_d_proton_push*d_exp_proton_push_d_Pi
    d_chain_radicals_d_ATP = d_chain_radicals_d_proton_push*d_exp_proton_push_d_ATP
    AMP_power = (AMP / Ampk_K_AMP) ** 4
    d_AMP_power_d_AMP = 4*AMP**3/Ampk_K_AMP**4
    AMPK_target = 1 + Ampk_gain * AMP_power / (1 + AMP_power)
    per_AMPK_target = 1.0 / (AMP_power + 1)
    d_per_AMPK_target_d_AMP = -d_AMP_power_d_AMP*per_AMPK_target**2
    d_AMPK_target_d_AMP = AMP_power*Ampk_gain*d_per_AMPK_target_d_AMP + Ampk_gain*d_AMP_power_d_AMP*per_AMPK_target
    ramp_PGC1A_drive = ramp(AMPK - 1)
    slope_ramp_PGC1A_drive = step(AMPK - 1)
    d_PGC1A_drive_d_SIRT1_fold = Pgc1a_SIRT1_gain*(CONTRACTION_SLOW*Pgc1a_CaMK_gain + Pgc1a_AMPK_gain*ramp_PGC1A_drive)
    d_PGC1A_drive_d_CONTRACTION_SLOW = Pgc1a_CaMK_gain*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    d_PGC1A_drive_d_NAD_nuc = d_PGC1A_drive_d_SIRT1_fold*d_SIRT1_fold_d_NAD_nuc
    d_PGC1A_drive_d_NAM = d_PGC1A_drive_d_SIRT1_fold*d_SIRT1_fold_d_NAM
    d_PGC1A_drive_d_AMPK = Pgc1a_AMPK_gain*slope_ramp_PGC1A_drive*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    ROS_source = Ros_mitochondrial * chain_radicals + (1 - Ros_mitochondrial) * (1 + Ros_contraction * CONTRACTION)
    d_ROS_source_d_CONTRACTION = Ros_contraction*(1 - Ros_mitochondrial)
    d_ROS_source_d_O2 = Ros_mitochondrial*d_chain_radicals_d_O2
    d_ROS_source_d_NAD_mit = Ros_mitochondrial*d_chain_radicals_d_NAD_mit
    d_ROS_source_d_NADH_mit = Ros_mitochondrial*d_chain_radicals_d_NADH_mit
    d_ROS_source_d_ADP = Ros_mitochondrial*d_chain_radicals_d_ADP
    d_ROS_source_d_Pi = Ros_mitochondrial*d_chain_radicals_d_Pi
    d_ROS_source_d_ATP = Ros_mitochondrial*d_chain_radicals_d_ATP
    per_v_resting_ATPase = 1.0 / (ATP + resting_ATPase_Km)
    d_per_v_resting_ATPase_d_ATP = -per_v_resting_ATPase**2
    d_v_resting_ATPase_d_ATP = ATP*d_per_v_resting_ATPase_d_ATP*resting_ATPase_Vmax + per_v_resting_ATPase*resting_ATPase_Vmax
    d_v_CK_acid_d_ADP = CK_proton*d_CK_rate_d_ADP
    d_v_CK_acid_d_ATP = CK_proton*d_CK_rate_d_ATP
    d_v_CK_acid_d_Cr = CK_proton*d_CK_rate_d_Cr
    d_v_CK_acid_d_PCr = CK_proton*d_CK_rate_d_PCr
    d_v_CK_acid_d_ACID = CK_proton*d_CK_rate_d_ACID
    d_v_AK_d_ADP = 2*ADP*AK_Keq*AK_k
    d_v_AK_d_AMP = -AK_k*ATP
    d_v_AK_d_ATP = -AK_k*AMP
    per_v_phosphorylase = 1.0 / (GLY + phosphorylase_K_GLY)
    d_per_v_phosphorylase_d_GLY = -per_v_phosphorylase**2
    per_v_phosphorylase_2 = 1.0 / (Pi + phosphorylase_K_Pi)
    d_per_v_phosphorylase_2_d_Pi = -per_v_phosphorylase_2**2
    per_v_phosphorylase_3 = 1.0 / (HMP**2/phosphorylase_K_HMP**2 + 1)
    d_per_v_phosphorylase_3_d_HMP = -2*HMP*per_v_phosphorylase_3**2/phosphorylase_K_HMP**2
    d_v_phosphorylase_d_switch = GLY*Pi*per_v_phosphorylase*per_v_phosphorylase_2*per_v_phosphorylase_3*phosphorylase_Vmax
    d_v_phosphorylase_d_GLY = GLY*Pi*d_per_v_phosphorylase_d_GLY*per_v_phosphorylase_2*per_v_phosphorylase_3*phosphorylase_Vmax*switch + Pi*per_v_phosphorylase*per_v_phosphorylase_2*per_v_phosphorylase_3*phosphorylase_Vmax*switch + d_switch_d_GLY*d_v_phosphorylase_d_switch
    d_v_phosphorylase_d_Pi = GLY*Pi*d_per_v_phosphorylase_2_d_Pi*per_v_phosphorylase*per_v_phosphorylase_3*phosphorylase_Vmax*switch + GLY*per_v_phosphorylase*per_v_phosphorylase_2*per_v_phosphorylase_3*phosphorylase_Vmax*switch
    d_v_phosphorylase_d_HMP = GLY*Pi*d_per_v_phosphorylase_3_d_HMP*per_v_phosphorylase*per_v_phosphorylase_2*phosphorylase_Vmax*switch
    d_v_phosphorylase_d_ADP = d_switch_d_ADP*d_v_phosphorylase_d_switch
    d_v_phosphorylase_d_CONTRACTION_SLOW = d_switch_d_CONTRACTION_SLOW*d_v_phosphorylase_d_switch
    per_v_LDH = 1.0 / proton
    d_per_v_LDH_d_ACID = -d_exp_proton_d_ACID*per_v_LDH**2
    d_v_LDH_d_LAC = -LDH_Keq*LDH_k*NAD_cyt_conc*per_v_LDH
    d_v_LDH_d_NADH_cyt = LDH_k*PYR*d_NADH_cyt_conc_d_NADH_cyt
    d_v_LDH_d_NAD_cyt = -LAC*LDH_Keq*LDH_k*d_NAD_cyt_conc_d_NAD_cyt*per_v_LDH
    d_v_LDH_d_PYR = LDH_k*NADH_cyt_conc
    d_v_LDH_d_ACID = -LAC*LDH_Keq*LDH_k*NAD_cyt_conc*d_per_v_LDH_d_ACID
    per_v_glucose_uptake = 1.0 / (HMP/glucose_uptake_K_HMP + 1)
    d_per_v_glucose_uptake_d_HMP = -per_v_glucose_uptake**2/glucose_uptake_K_HMP
    d_v_glucose_uptake_d_AMPK = ATP*glucose_uptake_AMPK*glucose_uptake_Vmax*per_v_glucose_uptake*per_v_resting_ATPase
    d_v_glucose_uptake_d_ATP = ATP*d_per_v_resting_ATPase_d_ATP*glucose_uptake_Vmax*per_v_glucose_uptake*(fed*glucose_uptake_fed + glucose_uptake_AMPK*(AMPK - 1) + 1) + glucose_uptake_Vmax*per_v_glucose_uptake*per_v_resting_ATPase*(fed*glucose_uptake_fed + glucose_uptake_AMPK*(AMPK - 1) + 1)
    d_v_glucose_uptake_d_HMP = ATP*d_per_v_glucose_uptake_d_HMP*glucose_uptake_Vmax*per_v_resting_ATPase*(fed*glucose_uptake_fed + glucose_uptake_AMPK*(AMPK - 1) + 1)
    per_v_glycogen_synthase = 1.0 / (HMP**4 + glycogen_synthase_K_G6P**4)
    d_per_v_glycogen_synthase_d_HMP = -4*HMP**3*per_v_glycogen_synthase**2
    per_v_glycogen_synthase_2 = 1.0 / (HMP + glycogen_synthase_K_HMP)
    d_per_v_glycogen_synthase_2_d_HMP = -per_v_glycogen_synthase_2**2
    ramp_v_glycogen_synthase = ramp(-GLY**4/glycogen_synthase_GLY_max**4 + 1)
    slope_ramp_v_glycogen_synthase = step(-GLY**4/glycogen_synthase_GLY_max**4 + 1)
    d_ramp_v_glycogen_synthase_d_GLY = -4*GLY**3*slope_ramp_v_glycogen_synthase/glycogen_synthase_GLY_max**4
    d_v_glycogen_synthase_d_ATP = ATP*HMP*d_per_v_resting_ATPase_d_ATP*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + fed) + HMP*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*per_v_resting_ATPase*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + fed)
    d_v_glycogen_synthase_d_HMP = ATP*HMP**5*d_per_v_glycogen_synthase_d_HMP*glycogen_synthase_G6P*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*per_v_resting_ATPase*ramp_v_glycogen_synthase + 4*ATP*HMP**4*glycogen_synthase_G6P*glycogen_synthase_Vmax*per_v_glycogen_synthase*per_v_glycogen_synthase_2*per_v_resting_ATPase*ramp_v_glycogen_synthase + ATP*HMP*d_per_v_glycogen_synthase_2_d_HMP*glycogen_synthase_Vmax*per_v_resting_ATPase*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + fed) + ATP*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*per_v_resting_ATPase*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + fed)
    d_v_glycogen_synthase_d_GLY = ATP*HMP*d_ramp_v_glycogen_synthase_d_GLY*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*per_v_resting_ATPase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + fed)
    per_v_malate_aspartate = 1.0 / (NADH_cyt_conc + malate_aspartate_Km)
    d_per_v_malate_aspartate_d_NADH_cyt = -d_NADH_cyt_conc_d_NADH_cyt*per_v_malate_aspartate**2
    per_v_malate_aspartate_2 = 1.0 / (Dehydrogenase_K_NAD + oxidized)
    d_per_v_malate_aspartate_2_d_NAD_mit = -d_oxidized_d_NAD_mit*per_v_malate_aspartate_2**2
    d_v_malate_aspartate_d_NADH_cyt = V_mit*d_NADH_cyt_conc_d_NADH_cyt*malate_aspartate_Vmax*oxidized*per_v_malate_aspartate*per_v_malate_aspartate_2 + V_mit*d_per_v_malate_aspartate_d_NADH_cyt*malate_aspartate_Vmax*per_v_malate_aspartate_2*(NADH_cyt_conc*oxidized - NAD_cyt_conc*reduced/malate_aspartate_poise)
    d_v_malate_aspartate_d_NAD_cyt = -V_mit*d_NAD_cyt_conc_d_NAD_cyt*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2*reduced/malate_aspartate_poise
    d_v_malate_aspartate_d_NAD_mit = NADH_cyt_conc*V_mit*d_oxidized_d_NAD_mit*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2 + V_mit*d_per_v_malate_aspartate_2_d_NAD_mit*malate_aspartate_Vmax*per_v_malate_aspartate*(NADH_cyt_conc*oxidized - NAD_cyt_conc*reduced/malate_aspartate_poise)
    d_v_malate_aspartate_d_NADH_mit = -NAD_cyt_conc*V_mit*d_reduced_d_NADH_mit*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2/malate_aspartate_poise
    per_v_glycerol_phosphate = 1.0 / (NADH_cyt_conc + glycerol_phosphate_Km)
    d_per_v_glycerol_phosphate_d_NADH_cyt = -d_NADH_cyt_conc_d_NADH_cyt*per_v_glycerol_phosphate**2
    d_v_glycerol_phosphate_d_back_pressure = NADH_cyt_conc*V_mit*glycerol_phosphate_Vmax*oxygen_left*per_v_glycerol_phosphate
    d_v_glycerol_phosphate_d_NADH_cyt = NADH_cyt_conc*V_mit*back_pressure*d_per_v_glycerol_phosphate_d_NADH_cyt*glycerol_phosphate_Vmax*oxygen_left + V_mit*back_pressure*d_NADH_cyt_conc_d_NADH_cyt*glycerol_phosphate_Vmax*oxygen_left*per_v_glycerol_phosphate
    d_v_glycerol_phosphate_d_ATP = d_back_pressure_d_ATP*d_v_glycerol_phosphate_d_back_pressure
    d_v_glycerol_phosphate_d_ADP = d_back_pressure_d_ADP*d_v_glycerol_phosphate_d_back_pressure
    d_v_glycerol_phosphate_d_Pi = d_back_pressure_d_Pi*d_v_glycerol_phosphate_d_back_pressure
    d_v_glycerol_phosphate_d_O2 = NADH_cyt_conc*V_mit*back_pressure*d_oxygen_left_d_O2*glycerol_phosphate_Vmax*per_v_glycerol_phosphate
    d_v_fat_oxidation_d_dehydrogenase_rate = Fuel_fat_share*(1 - carbohydrate_share)
    d_v_fat_oxidation_d_PYR = -Fuel_fat_share*d_carbohydrate_share_d_PYR*dehydrogenase_rate
    d_v_fat_oxidation_d_ADP = d_dehydrogenase_rate_d_ADP*d_v_fat_oxidation_d_dehydrogenase_rate
    d_v_fat_oxidation_d_CONTRACTION = d_dehydrogenase_rate_d_CONTRACTION*d_v_fat_oxidation_d_dehydrogenase_rate
    d_v_fat_oxidation_d_NAD_mit = d_dehydrogenase_rate_d_NAD_mit*d_v_fat_oxidation_d_dehydrogenase_rate
    d_v_fat_oxidation_d_NADH_mit = d_dehydrogenase_rate_d_NADH_mit*d_v_fat_oxidation_d_dehydrogenase_rate
    d_v_fat_oxidation_d_NAM = d_dehydrogenase_rate_d_NAM*d_v_fat_oxidation_d_dehydrogenase_rate
    d_v_respiration_d_chain_load = V_mit*chain_supply*quality*respiration_Vmax
    d_v_respiration_d_chain_supply = V_mit*chain_load*quality*respiration_Vmax
    d_v_respiration_d_ADP = d_chain_load_d_ADP*d_v_respiration_d_chain_load
    d_v_respiration_d_Pi = d_chain_load_d_Pi*d_v_respiration_d_chain_load
    d_v_respiration_d_ATP = d_chain_load_d_ATP*d_v_respiration_d_chain_load
    d_v_respiration_d_O2 = d_chain_supply_d_O2*d_v_respiration_d_chain_supply
    d_v_respiration_d_NADH_mit = d_chain_supply_d_NADH_mit*d_v_respiration_d_chain_supply
    d_v_proton_leak_d_potential_share = 4*V_mit*potential_share**3*proton_leak_Vmax
    d_v_proton_leak_d_O2 = d_potential_share_d_O2*d_v_proton_leak_d_potential_share
    d_v_proton_leak_d_NADH_mit = d_potential_share_d_NADH_mit*d_v_proton_leak_d_potential_share
    d_v_proton_leak_d_ADP = d_potential_share_d_ADP*d_v_proton_leak_d_potential_share
    d_v_proton_leak_d_Pi = d_potential_share_d_Pi*d_v_proton_leak_d_potential_share
    d_v_proton_leak_d_ATP = d_potential_share_d_ATP*d_v_proton_leak_d_potential_share
    ramp_v_oxygen_uptake = ramp(oxygen_drawn/oxygen_brought)
    slope_ramp_v_oxygen_uptake = step(oxygen_drawn/oxygen_brought)
    d_ramp_v_oxygen_uptake_d_O2 = d_oxygen_drawn_d_O2*slope_ramp_v_oxygen_uptake/oxygen_brought
    log_v_oxygen_uptake = log(ramp_v_oxygen_uptake**16 + 1)
    slope_log_v_oxygen_uptake = 1.0 / (ramp_v_oxygen_uptake**16 + 1)
    d_log_v_oxygen_uptake_d_O2 = 16*d_ramp_v_oxygen_uptake_d_O2*ramp_v_oxygen_uptake**15*slope_log_v_oxygen_uptake
    exp_v_oxygen_uptake = exp(0.0625*log_v_oxygen_uptake)
    d_exp_v_oxygen_uptake_d_O2 = 0.0625*d_log_v_oxygen_uptake_d_O2*exp_v_oxygen_uptake
    per_v_oxygen_uptake = 1.0 / exp_v_oxygen_uptake
    d_per_v_oxygen_uptake_d_O2 = -d_exp_v_oxygen_uptake_d_O2*per_v_oxygen_uptake**2
    d_v_oxygen_uptake_d_O2 = d_oxygen_drawn_d_O2*per_v_oxygen_uptake + d_per_v_oxygen_uptake_d_O2*oxygen_drawn
    slope_ramp_v_contraction_signal = step(-CONTRACTION + load)
    slope_ramp_v_contraction_signal_2 = step(CONTRACTION - load)
    d_v_contraction_signal_d_CONTRACTION = -slope_ramp_v_contraction_signal/contraction_signal_tau_on - slope_ramp_v_contraction_signal_2/contraction_signal_tau_off
    d_v_slow_signal_d_CONTRACTION = 1/slow_signal_tau
    d_v_slow_signal_d_CONTRACTION_SLOW = -1/slow_signal_tau
    per_v_NAMPT = 1.0 / (NAM + NAMPT_Km_NAM*(NADH_free_cyt/NAMPT_Ki_NADH + NAD_free_cyt/NAMPT_Ki_NAD + 1))
    d_per_v_NAMPT_d_NADH_free_cyt = -NAMPT_Km_NAM*per_v_NAMPT**2/NAMPT_Ki_NADH
    d_per_v_NAMPT_d_NAD_free_cyt = -NAMPT_Km_NAM*per_v_NAMPT**2/NAMPT_Ki_NAD
    d_per_v_NAMPT_d_NADH_cyt = d_NADH_free_cyt_d_NADH_cyt*d_per_v_NAMPT_d_NADH_free_cyt + d_NAD_free_cyt_d_NADH_cyt*d_per_v_NAMPT_d_NAD_free_cyt
    d_per_v_NAMPT_d_NAD_cyt = d_NADH_free_cyt_d_NAD_cyt*d_per_v_NAMPT_d_NADH_free_cyt + d_NAD_free_cyt_d_NAD_cyt*d_per_v_NAMPT_d_NAD_free_cyt
    d_per_v_NAMPT_d_NAM = -per_v_NAMPT**2
    per_v_NAMPT_2 = 1.0 / (NAMPT_Km_PRPP + PRPP)
    d_per_v_NAMPT_2_d_PRPP = -per_v_NAMPT_2**2
    per_v_NAMPT_3 = 1.0 / (ATP + NAMPT_Km_ATP)
    d_per_v_NAMPT_3_d_ATP = -per_v_NAMPT_3**2
    d_v_NAMPT_d_per_v_NAMPT = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_protein*PRPP*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_ATP = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_protein*PRPP*d_per_v_NAMPT_3_d_ATP*per_v_NAMPT*per_v_NAMPT_2 + NAM*NAMPT_Vmax*NAMPT_level*NAMPT_protein*PRPP*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_NAM = ATP*NAMPT_Vmax*NAMPT_level*NAMPT_protein*PRPP*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3 + d_per_v_NAMPT_d_NAM*d_v_NAMPT_d_per_v_NAMPT
    d_v_NAMPT_d_NAMPT_protein = ATP*NAM*NAMPT_Vmax*NAMPT_level*PRPP*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_PRPP = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_protein*PRPP*d_per_v_NAMPT_2_d_PRPP*per_v_NAMPT*per_v_NAMPT_3 + ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_protein*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_NADH_cyt = d_per_v_NAMPT_d_NADH_cyt*d_v_NAMPT_d_per_v_NAMPT
    d_v_NAMPT_d_NAD_cyt = d_per_v_NAMPT_d_NAD_cyt*d_v_NAMPT_d_per_v_NAMPT
    per_v_NMNAT1 = 1.0 / (ATP + NMNAT1_Km_ATP)
    d_per_v_NMNAT1_d_ATP = -per_v_NMNAT1**2
    d_v_NMNAT1_d_NMNAT1_turn = per_v_NMNAT1*(ATP*NMN - NAD_free_nuc*NMNAT_PPi/NMNAT_Keq)/NMNAT1_Km_NMN
    d_v_NMNAT1_d_ATP = NMN*NMNAT1_turn*per_v_NMNAT1/NMNAT1_Km_NMN + NMNAT1_turn*d_per_v_NMNAT1_d_ATP*(ATP*NMN - NAD_free_nuc*NMNAT_PPi/NMNAT_Keq)/NMNAT1_Km_NMN
    d_v_NMNAT1_d_NAD_nuc = d_NMNAT1_turn_d_NAD_nuc*d_v_NMNAT1_d_NMNAT1_turn - NMNAT1_turn*NMNAT_PPi*d_NAD_free_nuc_d_NAD_nuc*per_v_NMNAT1/(NMNAT1_Km_NMN*NMNAT_Keq)
    d_v_NMNAT1_d_NMN = ATP*NMNAT1_turn*per_v_NMNAT1/NMNAT1_Km_NMN + d_NMNAT1_turn_d_NMN*d_v_NMNAT1_d_NMNAT1_turn
    d_v_NMNAT1_d_NaAD = d_NMNAT1_turn_d_NaAD*d_v_NMNAT1_d_NMNAT1_turn
    d_v_NMNAT1_d_NaMN = d_NMNAT1_turn_d_NaMN*d_v_NMNAT1_d_NMNAT1_turn
    per_v_NMNAT2 = 1.0 / (ATP + NMNAT2_Km_ATP)
    d_per_v_NMNAT2_d_ATP = -per_v_NMNAT2**2
    d_v_NMNAT2_d_NAD_free_cyt = -NMNAT2_turn*NMNAT_PPi*per_v_NMNAT2/(NMNAT2_Km_NMN*NMNAT_Keq)
    d_v_NMNAT2_d_NMNAT2_turn = per_v_NMNAT2*(ATP*NMN - NAD_free_cyt*NMNAT_PPi/NMNAT_Keq)/NMNAT2_Km_NMN
    d_v_NMNAT2_d_ATP = NMN*NMNAT2_turn*per_v_NMNAT2/NMNAT2_Km_NMN + NMNAT2_turn*d_per_v_NMNAT2_d_ATP*(ATP*NMN - NAD_free_cyt*NMNAT_PPi/NMNAT_Keq)/NMNAT2_Km_NMN
    d_v_NMNAT2_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NMNAT2_d_NAD_free_cyt + d_NMNAT2_turn_d_NAD_cyt*d_v_NMNAT2_d_NMNAT2_turn
    d_v_NMNAT2_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NMNAT2_d_NAD_free_cyt + d_NMNAT2_turn_d_NADH_cyt*d_v_NMNAT2_d_NMNAT2_turn
    d_v_NMNAT2_d_NMN = ATP*NMNAT2_turn*per_v_NMNAT2/NMNAT2_Km_NMN + d_NMNAT2_turn_d_NMN*d_v_NMNAT2_d_NMNAT2_turn
    d_v_NMNAT2_d_NaAD = d_NMNAT2_turn_d_NaAD*d_v_NMNAT2_d_NMNAT2_turn
    d_v_NMNAT2_d_NaMN = d_NMNAT2_turn_d_NaMN*d_v_NMNAT2_d_NMNAT2_turn
    per_v_NMNAT3 = 1.0 / (ATP + NMNAT3_Km_ATP)
    d_per_v_NMNAT3_d_ATP = -per_v_NMNAT3**2
    d_v_NMNAT3_d_NAD_free_mit = -NMNAT3_turn*NMNAT_PPi*V_mit*per_v_NMNAT3/(NMNAT3_Km_NMN*NMNAT_Keq)
    d_v_NMNAT3_d_NMNAT3_turn = V_mit*per_v_NMNAT3*(ATP*NMN - NAD_free_mit*NMNAT_PPi/NMNAT_Keq)/NMNAT3_Km_NMN
    d_v_NMNAT3_d_ATP = NMN*NMNAT3_turn*V_mit*per_v_NMNAT3/NMNAT3_Km_NMN + NMNAT3_turn*V_mit*d_per_v_NMNAT3_d_ATP*(ATP*NMN - NAD_free_mit*NMNAT_PPi/NMNAT_Keq)/NMNAT3_Km_NMN
    d_v_NMNAT3_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_v_NMNAT3_d_NAD_free_mit + d_NMNAT3_turn_d_NAD_mit*d_v_NMNAT3_d_NMNAT3_turn
    d_v_NMNAT3_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_v_NMNAT3_d_NAD_free_mit + d_NMNAT3_turn_d_NADH_mit*d_v_NMNAT3_d_NMNAT3_turn
    d_v_NMNAT3_d_NMN = ATP*NMNAT3_turn*V_mit*per_v_NMNAT3/NMNAT3_Km_NMN + d_NMNAT3_turn_d_NMN*d_v_NMNAT3_d_NMNAT3_turn
    d_v_NMNAT3_d_NaAD = d_NMNAT3_turn_d_NaAD*d_v_NMNAT3_d_NMNAT3_turn
    d_v_NMNAT3_d_NaMN = d_NMNAT3_turn_d_NaMN*d_v_NMNAT3_d_NMNAT3_turn
    d_v_NaMNAT_d_NMNAT1_turn = ATP*NMNAT1_acid_ratio*NaMN*per_v_NMNAT1/NMNAT1_Km_NaMN
    d_v_NaMNAT_d_NMNAT2_turn = ATP*NMNAT2_acid_ratio*NaMN*per_v_NMNAT2/NMNAT2_Km_NaMN
    d_v_NaMNAT_d_NMNAT3_turn = ATP*NMNAT3_acid_ratio*NaMN*V_mit*per_v_NMNAT3/NMNAT3_Km_NaMN
    d_v_NaMNAT_d_ATP = ATP*NMNAT3_acid_ratio*NMNAT3_turn*NaMN*V_mit*d_per_v_NMNAT3_d_ATP/NMNAT3_Km_NaMN + ATP*NMNAT2_acid_ratio*NMNAT2_turn*NaMN*d_per_v_NMNAT2_d_ATP/NMNAT2_Km_NaMN + ATP*NMNAT1_acid_ratio*NMNAT1_turn*NaMN*d_per_v_NMNAT1_d_ATP/NMNAT1_Km_NaMN + NaMN*(NMNAT3_acid_ratio*NMNAT3_turn*V_mit*per_v_NMNAT3/NMNAT3_Km_NaMN + NMNAT2_acid_ratio*NMNAT2_turn*per_v_NMNAT2/NMNAT2_Km_NaMN + NMNAT1_acid_ratio*NMNAT1_turn*per_v_NMNAT1/NMNAT1_Km_NaMN)
    d_v_NaMNAT_d_NAD_nuc = d_NMNAT1_turn_d_NAD_nuc*d_v_NaMNAT_d_NMNAT1_turn
    d_v_NaMNAT_d_NMN = d_NMNAT1_turn_d_NMN*d_v_NaMNAT_d_NMNAT1_turn + d_NMNAT2_turn_d_NMN*d_v_NaMNAT_d_NMNAT2_turn + d_NMNAT3_turn_d_NMN*d_v_NaMNAT_d_NMNAT3_turn
    d_v_NaMNAT_d_NaAD = d_NMNAT1_turn_d_NaAD*d_v_NaMNAT_d_NMNAT1_turn + d_NMNAT2_turn_d_NaAD*d_v_NaMNAT_d_NMNAT2_turn + d_NMNAT3_turn_d_NaAD*d_v_NaMNAT_d_NMNAT3_turn
    d_v_NaMNAT_d_NaMN = ATP*NMNAT3_acid_ratio*NMNAT3_turn*V_mit*per_v_NMNAT3/NMNAT3_Km_NaMN + ATP*NMNAT2_acid_ratio*NMNAT2_turn*per_v_NMNAT2/NMNAT2_Km_NaMN + ATP*NMNAT1_acid_ratio*NMNAT1_turn*per_v_NMNAT1/NMNAT1_Km_NaMN + d_NMNAT1_turn_d_NaMN*d_v_NaMNAT_d_NMNAT1_turn + d_NMNAT2_turn_d_NaMN*d_v_NaMNAT_d_NMNAT2_turn + d_NMNAT3_turn_d_NaMN*d_v_NaMNAT_d_NMNAT3_turn
    d_v_NaMNAT_d_NAD_cyt = d_NMNAT2_turn_d_NAD_cyt*d_v_NaMNAT_d_NMNAT2_turn
    d_v_NaMNAT_d_NADH_cyt = d_NMNAT2_turn_d_NADH_cyt*d_v_NaMNAT_d_NMNAT2_turn
    d_v_NaMNAT_d_NAD_mit = d_NMNAT3_turn_d_NAD_mit*d_v_NaMNAT_d_NMNAT3_turn
    d_v_NaMNAT_d_NADH_mit = d_NMNAT3_turn_d_NADH_mit*d_v_NaMNAT_d_NMNAT3_turn
    d_v_NAD_pores_d_NAD_free_cyt = NAD_pores_k*Volume_nuc
    d_v_NAD_pores_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NAD_pores_d_NAD_free_cyt
    d_v_NAD_pores_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NAD_pores_d_NAD_free_cyt
    d_v_NAD_pores_d_NAD_nuc = -NAD_pores_k*Volume_nuc*d_NAD_free_nuc_d_NAD_nuc
    per_v_SLC25A51 = 1.0 / (NAD_free_cyt + SLC25A51_Km)
    d_per_v_SLC25A51_d_NAD_free_cyt = -per_v_SLC25A51**2
    d_per_v_SLC25A51_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_SLC25A51_d_NAD_free_cyt
    d_per_v_SLC25A51_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_SLC25A51_d_NAD_free_cyt
    d_v_SLC25A51_d_NAD_free_cyt = SLC25A51_Vmax*SLC25A51_level*V_mit*per_v_SLC25A51
    d_v_SLC25A51_d_per_v_SLC25A51 = NAD_free_cyt*SLC25A51_Vmax*SLC25A51_level*V_mit
    d_v_SLC25A51_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_SLC25A51_d_NAD_free_cyt + d_per_v_SLC25A51_d_NAD_cyt*d_v_SLC25A51_d_per_v_SLC25A51
    d_v_SLC25A51_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_SLC25A51_d_NAD_free_cyt + d_per_v_SLC25A51_d_NADH_cyt*d_v_SLC25A51_d_per_v_SLC25A51
    d_v_NAD_return_d_NAD_free_mit = NAD_return_k*NAD_return_level*V_mit
    d_v_NAD_return_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_v_NAD_return_d_NAD_free_mit
    d_v_NAD_return_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_v_NAD_return_d_NAD_free_mit
    ramp_v_PARP = ramp(DNA_lesions/PARP_threshold - 1)
    slope_ramp_v_PARP = step(DNA_lesions/PARP_threshold - 1)
    d_ramp_v_PARP_d_DNA_lesions = slope_ramp_v_PARP/PARP_threshold
    per_v_PARP = 1.0 / (NAD_free_nuc + PARP_Km)
    d_per_v_PARP_d_NAD_nuc = -d_NAD_free_nuc_d_NAD_nuc*per_v_PARP**2
    d_v_PARP_d_NAD_nuc = NAD_free_nuc*PARP_Vmax*PARP_level*d_per_v_PARP_d_NAD_nuc*(PARP_activation*ramp_v_PARP + 1) + PARP_Vmax*PARP_level*d_NAD_free_nuc_d_NAD_nuc*per_v_PARP*(PARP_activation*ramp_v_PARP + 1)
    d_v_PARP_d_DNA_lesions = NAD_free_nuc*PARP_Vmax*PARP_activation*PARP_level*d_ramp_v_PARP_d_DNA_lesions*per_v_PARP
    d_v_SIRT1_d_NAD_nuc = NAD_free_nuc*SIRT1_Vmax*SIRT1_level*d_per_SIRT1_fold_d_NAD_nuc*sirtuin_left + SIRT1_Vmax*SIRT1_level*d_NAD_free_nuc_d_NAD_nuc*per_SIRT1_fold*sirtuin_left
    d_v_SIRT1_d_NAM = NAD_free_nuc*SIRT1_Vmax*SIRT1_level*d_per_sirtuin_left_d_NAM*per_SIRT1_fold
    per_v_SIRT2 = 1.0 / (NAD_free_cyt + SIRT2_Km)
    d_per_v_SIRT2_d_NAD_free_cyt = -per_v_SIRT2**2
    d_per_v_SIRT2_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_SIRT2_d_NAD_free_cyt
    d_per_v_SIRT2_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_SIRT2_d_NAD_free_cyt
    d_v_SIRT2_d_NAD_free_cyt = SIRT2_Vmax*SIRT2_level*per_v_SIRT2*sirtuin_left
    d_v_SIRT2_d_per_v_SIRT2 = NAD_free_cyt*SIRT2_Vmax*SIRT2_level*sirtuin_left
    d_v_SIRT2_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_SIRT2_d_NAD_free_cyt + d_per_v_SIRT2_d_NAD_cyt*d_v_SIRT2_d_per_v_SIRT2
    d_v_SIRT2_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_SIRT2_d_NAD_free_cyt + d_per_v_SIRT2_d_NADH_cyt*d_v_SIRT2_d_per_v_SIRT2
    d_v_SIRT2_d_NAM = NAD_free_cyt*SIRT2_Vmax*SIRT2_level*d_per_sirtuin_left_d_NAM*per_v_SIRT2
    d_v_SIRT3_d_NAD_free_mit = SIRT3_Vmax*SIRT3_level*V_mit*per_SIRT3_fold*sirtuin_left
    d_v_SIRT3_d_per_SIRT3_fold = NAD_free_mit*SIRT3_Vmax*SIRT3_level*V_mit*sirtuin_left
    d_v_SIRT3_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_v_SIRT3_d_NAD_free_mit + d_per_SIRT3_fold_d_NAD_mit*d_v_SIRT3_d_per_SIRT3_fold
    d_v_SIRT3_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_v_SIRT3_d_NAD_free_mit + d_per_SIRT3_fold_d_NADH_mit*d_v_SIRT3_d_per_SIRT3_fold
    d_v_SIRT3_d_NAM = NAD_free_mit*SIRT3_Vmax*SIRT3_level*V_mit*d_per_sirtuin_left_d_NAM*per_SIRT3_fold
    per_v_SIRT4 = 1.0 / (NAD_free_mit + SIRT4_Km)
    d_per_v_SIRT4_d_NAD_free_mit = -per_v_SIRT4**2
    d_per_v_SIRT4_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_per_v_SIRT4_d_NAD_free_mit
    d_per_v_SIRT4_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_per_v_SIRT4_d_NAD_free_mit
    d_v_SIRT4_d_NAD_free_mit = SIRT4_Vmax*SIRT4_level*V_mit*per_v_SIRT4*sirtuin_left
    d_v_SIRT4_d_per_v_SIRT4 = NAD_free_mit*SIRT4_Vmax*SIRT4_level*V_mit*sirtuin_left
    d_v_SIRT4_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_v_SIRT4_d_NAD_free_mit + d_per_v_SIRT4_d_NAD_mit*d_v_SIRT4_d_per_v_SIRT4
    d_v_SIRT4_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_v_SIRT4_d_NAD_free_mit + d_per_v_SIRT4_d_NADH_mit*d_v_SIRT4_d_per_v_SIRT4
    d_v_SIRT4_d_NAM = NAD_free_mit*SIRT4_Vmax*SIRT4_level*V_mit*d_per_sirtuin_left_d_NAM*per_v_SIRT4
    per_v_SIRT5 = 1.0 / (NAD_free_mit + SIRT5_Km)
    d_per_v_SIRT5_d_NAD_free_mit = -per_v_SIRT5**2
    d_per_v_SIRT5_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_per_v_SIRT5_d_NAD_free_mit
    d_per_v_SIRT5_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_per_v_SIRT5_d_NAD_free_mit
    d_v_SIRT5_d_NAD_free_mit = SIRT5_Vmax*SIRT5_level*V_mit*per_v_SIRT5*sirtuin_left
    d_v_SIRT5_d_per_v_SIRT5 = NAD_free_mit*SIRT5_Vmax*SIRT5_level*V_mit*sirtuin_left
    d_v_SIRT5_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_v_SIRT5_d_NAD_free_mit + d_per_v_SIRT5_d_NAD_mit*d_v_SIRT5_d_per_v_SIRT5
    d_v_SIRT5_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_v_SIRT5_d_NAD_free_mit + d_per_v_SIRT5_d_NADH_mit*d_v_SIRT5_d_per_v_SIRT5
    d_v_SIRT5_d_NAM = NAD_free_mit*SIRT5_Vmax*SIRT5_level*V_mit*d_per_sirtuin_left_d_NAM*per_v_SIRT5
    per_v_CD38 = 1.0 / (CD38_Km*(1 + NMN/CD38_Km_NMN) + NAD_free_cyt)
    d_per_v_CD38_d_NAD_free_cyt = -per_v_CD38**2
    d_per_v_CD38_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_CD38_d_NAD_free_cyt
    d_per_v_CD38_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_CD38_d_NAD_free_cyt
    d_per_v_CD38_d_NMN = -CD38_Km*per_v_CD38**2/CD38_Km_NMN
    d_v_CD38_d_NAD_free_cyt = CD38_Vmax*CD38_level*per_v_CD38
    d_v_CD38_d_per_v_CD38 = CD38_Vmax*CD38_level*NAD_free_cyt
    d_v_CD38_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_CD38_d_NAD_free_cyt + d_per_v_CD38_d_NAD_cyt*d_v_CD38_d_per_v_CD38
    d_v_CD38_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_CD38_d_NAD_free_cyt + d_per_v_CD38_d_NADH_cyt*d_v_CD38_d_per_v_CD38
    d_v_CD38_d_NMN = d_per_v_CD38_d_NMN*d_v_CD38_d_per_v_CD38
    per_v_CD38_NMN = 1.0 / (CD38_Km_NMN*(1 + NAD_free_cyt/CD38_Km) + NMN)
    d_per_v_CD38_NMN_d_NAD_free_cyt = -CD38_Km_NMN*per_v_CD38_NMN**2/CD38_Km
    d_per_v_CD38_NMN_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_CD38_NMN_d_NAD_free_cyt
    d_per_v_CD38_NMN_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_CD38_NMN_d_NAD_free_cyt
    d_per_v_CD38_NMN_d_NMN = -per_v_CD38_NMN**2
    d_v_CD38_NMN_d_per_v_CD38_NMN = CD38_NMN_kcat_ratio*CD38_Vmax*CD38_level*NMN
    d_v_CD38_NMN_d_NMN = CD38_NMN_kcat_ratio*CD38_Vmax*CD38_level*per_v_CD38_NMN + d_per_v_CD38_NMN_d_NMN*d_v_CD38_NMN_d_per_v_CD38_NMN
    d_v_CD38_NMN_d_NAD_cyt = d_per_v_CD38_NMN_d_NAD_cyt*d_v_CD38_NMN_d_per_v_CD38_NMN
    d_v_CD38_NMN_d_NADH_cyt = d_per_v_CD38_NMN_d_NADH_cyt*d_v_CD38_NMN_d_per_v_CD38_NMN
    per_v_NAD_hydrolysis = 1.0 / (NAD_free_cyt + NAD_hydrolysis_Km)
    d_per_v_NAD_hydrolysis_d_NAD_free_cyt = -per_v_NAD_hydrolysis**2
    d_per_v_NAD_hydrolysis_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_NAD_hydrolysis_d_NAD_free_cyt
    d_per_v_NAD_hydrolysis_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_NAD_hydrolysis_d_NAD_free_cyt
    d_v_NAD_hydrolysis_d_NAD_free_cyt = NAD_hydrolysis_Vmax*NAD_hydrolysis_level*per_v_NAD_hydrolysis
    d_v_NAD_hydrolysis_d_per_v_NAD_hydrolysis = NAD_free_cyt*NAD_hydrolysis_Vmax*NAD_hydrolysis_level
    d_v_NAD_hydrolysis_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NAD_hydrolysis_d_NAD_free_cyt + d_per_v_NAD_hydrolysis_d_NAD_cyt*d_v_NAD_hydrolysis_d_per_v_NAD_hydrolysis
    d_v_NAD_hydrolysis_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NAD_hydrolysis_d_NAD_free_cyt + d_per_v_NAD_hydrolysis_d_NADH_cyt*d_v_NAD_hydrolysis_d_per_v_NAD_hydrolysis
    d_v_NAD_overflow_d_NAD_free_cyt = 7*NAD_free_cyt**6*NAD_overflow_Vmax*NAD_overflow_level/Rest_free_cyt**7
    d_v_NAD_overflow_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NAD_overflow_d_NAD_free_cyt
    d_v_NAD_overflow_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NAD_overflow_d_NAD_free_cyt
    per_v_NNMT = 1.0 / (NAM + NNMT_Km)
    d_per_v_NNMT_d_NAM = -per_v_NNMT**2
    per_v_NNMT_2 = 1.0 / (MeNAM/NNMT_Ki_MeNAM + 1)
    d_per_v_NNMT_2_d_MeNAM = -per_v_NNMT_2**2/NNMT_Ki_MeNAM
    d_v_NNMT_d_NAM = NAM*NNMT_Vmax*NNMT_level*d_per_v_NNMT_d_NAM*per_v_NNMT_2 + NNMT_Vmax*NNMT_level*per_v_NNMT*per_v_NNMT_2
    d_v_NNMT_d_MeNAM = NAM*NNMT_Vmax*NNMT_level*d_per_v_NNMT_2_d_MeNAM*per_v_NNMT
    per_v_NRK = 1.0 / (NR + NRK_Km)
    d_per_v_NRK_d_NR = -per_v_NRK**2
    per_v_NRK_2 = 1.0 / (ATP + NRK_Km_ATP)
    d_per_v_NRK_2_d_ATP = -per_v_NRK_2**2
    d_v_NRK_d_ATP = ATP*NR*NRK_Vmax*NRK_level*d_per_v_NRK_2_d_ATP*per_v_NRK + NR*NRK_Vmax*NRK_level*per_v_NRK*per_v_NRK_2
    d_v_NRK_d_NR = ATP*NR*NRK_Vmax*NRK_level*d_per_v_NRK_d_NR*per_v_NRK_2 + ATP*NRK_Vmax*NRK_level*per_v_NRK*per_v_NRK_2
    per_v_NT5 = 1.0 / (NMN + NT5_Km)
    d_per_v_NT5_d_NMN = -per_v_NT5**2
    d_v_NT5_d_NMN = NMN*NT5_Vmax*NT5_level*d_per_v_NT5_d_NMN + NT5_Vmax*NT5_level*per_v_NT5
    per_v_PNP = 1.0 / (NR + PNP_Km)
    d_per_v_PNP_d_NR = -per_v_PNP**2
    d_v_PNP_d_NR = NR*PNP_Vmax*PNP_level*d_per_v_PNP_d_NR + PNP_Vmax*PNP_level*per_v_PNP
    per_v_NAPRT = 1.0 / (NA + NAPRT_Km)
    d_per_v_NAPRT_d_NA = -per_v_NAPRT**2
    per_v_NAPRT_2 = 1.0 / (NAPRT_Km_PRPP + PRPP)
    d_per_v_NAPRT_2_d_PRPP = -per_v_NAPRT_2**2
    d_v_NAPRT_d_ATP = ATP*NA*NAPRT_Vmax*NAPRT_level*PRPP*d_per_v_NAMPT_3_d_ATP*per_v_NAPRT*per_v_NAPRT_2 + NA*NAPRT_Vmax*NAPRT_level*PRPP*per_v_NAMPT_3*per_v_NAPRT*per_v_NAPRT_2
    d_v_NAPRT_d_NA = ATP*NA*NAPRT_Vmax*NAPRT_level*PRPP*d_per_v_NAPRT_d_NA*per_v_NAMPT_3*per_v_NAPRT_2 + ATP*NAPRT_Vmax*NAPRT_level*PRPP*per_v_NAMPT_3*per_v_NAPRT*per_v_NAPRT_2
    d_v_NAPRT_d_PRPP = ATP*NA*NAPRT_Vmax*NAPRT_level*PRPP*d_per_v_NAPRT_2_d_PRPP*per_v_NAMPT_3*per_v_NAPRT + ATP*NA*NAPRT_Vmax*NAPRT_level*per_v_NAMPT_3*per_v_NAPRT*per_v_NAPRT_2
    per_v_QPRT = 1.0 / (PRPP + QPRT_Km)
    d_per_v_QPRT_d_PRPP = -per_v_QPRT**2
    d_v_QPRT_d_PRPP = PRPP*QPRT_Vmax*QPRT_level*d_per_v_QPRT_d_PRPP + QPRT_Vmax*QPRT_level*per_v_QPRT
    per_v_NADSYN = 1.0 / (NADSYN_Km + NaAD)
    d_per_v_NADSYN_d_NaAD = -per_v_NADSYN**2
    per_v_NADSYN_2 = 1.0 / (ATP + NADSYN_Km_ATP)
    d_per_v_NADSYN_2_d_ATP = -per_v_NADSYN_2**2
    d_v_NADSYN_d_ATP = ATP*NADSYN_Vmax*NADSYN_level*NaAD*d_per_v_NADSYN_2_d_ATP*per_v_NADSYN + NADSYN_Vmax*NADSYN_level*NaAD*per_v_NADSYN*per_v_NADSYN_2
    d_v_NADSYN_d_NaAD = ATP*NADSYN_Vmax*NADSYN_level*NaAD*d_per_v_NADSYN_d_NaAD*per_v_NADSYN_2 + ATP*NADSYN_Vmax*NADSYN_level*per_v_NADSYN*per_v_NADSYN_2
    per_v_NADK = 1.0 / (NADK_Km + NAD_free_cyt)
    d_per_v_NADK_d_NAD_free_cyt = -per_v_NADK**2
    d_per_v_NADK_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_NADK_d_NAD_free_cyt
    d_per_v_NADK_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_NADK_d_NAD_free_cyt
    per_v_NADK_2 = 1.0 / (ATP + NADK_Km_ATP)
    d_per_v_NADK_2_d_ATP = -per_v_NADK_2**2
    d_v_NADK_d_NAD_free_cyt = ATP*NADK_Vmax*NADK_level*per_v_NADK*per_v_NADK_2
    d_v_NADK_d_per_v_NADK = ATP*NADK_Vmax*NADK_level*NAD_free_cyt*per_v_NADK_2
    d_v_NADK_d_ATP = ATP*NADK_Vmax*NADK_level*NAD_free_cyt*d_per_v_NADK_2_d_ATP*per_v_NADK + NADK_Vmax*NADK_level*NAD_free_cyt*per_v_NADK*per_v_NADK_2
    d_v_NADK_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NADK_d_NAD_free_cyt + d_per_v_NADK_d_NAD_cyt*d_v_NADK_d_per_v_NADK
    d_v_NADK_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NADK_d_NAD_free_cyt + d_per_v_NADK_d_NADH_cyt*d_v_NADK_d_per_v_NADK
    d_v_NADP_phosphatase_d_NADP = NADP_phosphatase_k*NADP_phosphatase_level
    per_v_PRPP_synthetase = 1.0 / (NAD_free_cyt*PRPP_synthetase_NAD_inhibition/PRPP_synthetase_Ki_NAD + 1)
    d_per_v_PRPP_synthetase_d_NAD_free_cyt = -PRPP_synthetase_NAD_inhibition*per_v_PRPP_synthetase**2/PRPP_synthetase_Ki_NAD
    d_per_v_PRPP_synthetase_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_v_PRPP_synthetase_d_NAD_free_cyt
    d_per_v_PRPP_synthetase_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_v_PRPP_synthetase_d_NAD_free_cyt
    d_v_PRPP_synthetase_d_per_v_PRPP_synthetase = ATP*PRPP_synthetase_Vmax*PRPP_synthetase_level*per_v_NAMPT_3
    d_v_PRPP_synthetase_d_ATP = ATP*PRPP_synthetase_Vmax*PRPP_synthetase_level*d_per_v_NAMPT_3_d_ATP*per_v_PRPP_synthetase + PRPP_synthetase_Vmax*PRPP_synthetase_level*per_v_NAMPT_3*per_v_PRPP_synthetase
    d_v_PRPP_synthetase_d_NAD_cyt = d_per_v_PRPP_synthetase_d_NAD_cyt*d_v_PRPP_synthetase_d_per_v_PRPP_synthetase
    d_v_PRPP_synthetase_d_NADH_cyt = d_per_v_PRPP_synthetase_d_NADH_cyt*d_v_PRPP_synthetase_d_per_v_PRPP_synthetase
    per_v_PRPP_other_use = 1.0 / (PRPP + PRPP_other_use_Km)
    d_per_v_PRPP_other_use_d_PRPP = -per_v_PRPP_other_use**2
    d_v_PRPP_other_use_d_PRPP = PRPP*PRPP_other_use_Vmax*PRPP_other_use_level*d_per_v_PRPP_other_use_d_PRPP + PRPP_other_use_Vmax*PRPP_other_use_level*per_v_PRPP_other_use
    d_v_NAM_crossing_d_NAM = -NAM_crossing_k*NAM_crossing_level
    d_v_MeNAM_crossing_d_MeNAM = -MeNAM_crossing_k*MeNAM_crossing_level
    d_v_NR_crossing_d_NR = -NR_crossing_k*NR_crossing_level
    d_v_NAD_release_d_NAD_free_cyt = NAD_release_k*NAD_release_level
    d_v_NAD_release_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_v_NAD_release_d_NAD_free_cyt
    d_v_NAD_release_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_v_NAD_release_d_NAD_free_cyt
    d_v_glutathione_peroxidase_d_chain_radicals = Matrix_peroxide*Ros_glutathione*Ros_level*V_mit*glutathione*peroxide_left
    d_v_glutathione_peroxidase_d_O2 = d_chain_radicals_d_O2*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_NAD_mit = d_chain_radicals_d_NAD_mit*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_NADH_mit = d_chain_radicals_d_NADH_mit*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_ADP = d_chain_radicals_d_ADP*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_Pi = d_chain_radicals_d_Pi*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_ATP = d_chain_radicals_d_ATP*d_v_glutathione_peroxidase_d_chain_radicals
    d_v_glutathione_peroxidase_d_GSSG = Matrix_peroxide*Ros_glutathione*Ros_level*V_mit*chain_radicals*d_glutathione_d_GSSG*peroxide_left + Matrix_peroxide*Ros_glutathione*Ros_level*V_mit*chain_radicals*d_per_peroxide_left_d_GSSG*glutathione
    per_v_glutathione_reductase = 1.0 / (GSSG_conc + glutathione_reductase_K_GSSG)
    d_per_v_glutathione_reductase_d_GSSG = -d_GSSG_conc_d_GSSG*per_v_glutathione_reductase**2
    per_v_glutathione_reductase_2 = 1.0 / (NADPH_mit_conc + glutathione_reductase_K_NADPH)
    d_per_v_glutathione_reductase_2_d_NADPH_mit = -d_NADPH_mit_conc_d_NADPH_mit*per_v_glutathione_reductase_2**2
    d_v_glutathione_reductase_d_GSSG = GSSG_conc*NADPH_mit_conc*V_mit*d_per_v_glutathione_reductase_d_GSSG*glutathione_reductase_Vmax*per_v_glutathione_reductase_2 + NADPH_mit_conc*V_mit*d_GSSG_conc_d_GSSG*glutathione_reductase_Vmax*per_v_glutathione_reductase*per_v_glutathione_reductase_2
    d_v_glutathione_reductase_d_NADPH_mit = GSSG_conc*NADPH_mit_conc*V_mit*d_per_v_glutathione_reductase_2_d_NADPH_mit*glutathione_reductase_Vmax*per_v_glutathione_reductase + GSSG_conc*V_mit*d_NADPH_mit_conc_d_NADPH_mit*glutathione_reductase_Vmax*per_v_glutathione_reductase*per_v_glutathione_reductase_2
    per_v_NNT = 1.0 / proton_push
    d_per_v_NNT_d_proton_push = -per_v_NNT**2
    d_per_v_NNT_d_O2 = d_exp_proton_push_d_O2*d_per_v_NNT_d_proton_push
    d_per_v_NNT_d_NADH_mit = d_exp_proton_push_d_NADH_mit*d_per_v_NNT_d_proton_push
    d_per_v_NNT_d_ADP = d_exp_proton_push_d_ADP*d_per_v_NNT_d_proton_push
    d_per_v_NNT_d_Pi = d_exp_proton_push_d_Pi*d_per_v_NNT_d_proton_push
    d_per_v_NNT_d_ATP = d_exp_proton_push_d_ATP*d_per_v_NNT_d_proton_push
    d_v_NNT_d_NADP_mit_conc = NNT_k*V_mit*reduced
    d_v_NNT_d_per_v_NNT = -NADPH_mit_conc*NNT_back*NNT_k*V_mit*oxidized
    d_v_NNT_d_NADPH_mit = -NNT_back*NNT_k*V_mit*d_NADPH_mit_conc_d_NADPH_mit*oxidized*per_v_NNT + d_NADP_mit_conc_d_NADPH_mit*d_v_NNT_d_NADP_mit_conc
    d_v_NNT_d_NADP = d_NADP_mit_conc_d_NADP*d_v_NNT_d_NADP_mit_conc
    d_v_NNT_d_NAD_mit = -NADPH_mit_conc*NNT_back*NNT_k*V_mit*d_oxidized_d_NAD_mit*per_v_NNT
    d_v_NNT_d_O2 = d_per_v_NNT_d_O2*d_v_NNT_d_per_v_NNT
    d_v_NNT_d_NADH_mit = NADP_mit_conc*NNT_k*V_mit*d_reduced_d_NADH_mit + d_per_v_NNT_d_NADH_mit*d_v_NNT_d_per_v_NNT
    d_v_NNT_d_ADP = d_per_v_NNT_d_ADP*d_v_NNT_d_per_v_NNT
    d_v_NNT_d_Pi = d_per_v_NNT_d_Pi*d_v_NNT_d_per_v_NNT
    d_v_NNT_d_ATP = d_per_v_NNT_d_ATP*d_v_NNT_d_per_v_NNT
    per_v_IDH2 = 1.0 / (IDH2_Km + NADP_mit_conc)
    d_per_v_IDH2_d_NADP_mit_conc = -per_v_IDH2**2
    d_per_v_IDH2_d_NADP = d_NADP_mit_conc_d_NADP*d_per_v_IDH2_d_NADP_mit_conc
    d_per_v_IDH2_d_NADPH_mit = d_NADP_mit_conc_d_NADPH_mit*d_per_v_IDH2_d_NADP_mit_conc
    d_v_IDH2_d_NADP_mit_conc = IDH2_Vmax*V_mit*per_v_IDH2*(IDH2_SIRT3_gain*(SIRT3_fold - 1) + 1)
    d_v_IDH2_d_SIRT3_fold = IDH2_SIRT3_gain*IDH2_Vmax*NADP_mit_conc*V_mit*per_v_IDH2
    d_v_IDH2_d_per_v_IDH2 = IDH2_Vmax*NADP_mit_conc*V_mit*(IDH2_SIRT3_gain*(SIRT3_fold - 1) + 1)
    d_v_IDH2_d_NADP = d_NADP_mit_conc_d_NADP*d_v_IDH2_d_NADP_mit_conc + d_per_v_IDH2_d_NADP*d_v_IDH2_d_per_v_IDH2
    d_v_IDH2_d_NADPH_mit = d_NADP_mit_conc_d_NADPH_mit*d_v_IDH2_d_NADP_mit_conc + d_per_v_IDH2_d_NADPH_mit*d_v_IDH2_d_per_v_IDH2
    d_v_IDH2_d_NAD_mit = d_SIRT3_fold_d_NAD_mit*d_v_IDH2_d_SIRT3_fold
    d_v_IDH2_d_NADH_mit = d_SIRT3_fold_d_NADH_mit*d_v_IDH2_d_SIRT3_fold
    d_v_IDH2_d_NAM = d_SIRT3_fold_d_NAM*d_v_IDH2_d_SIRT3_fold
    slope_ramp_v_Ampk = step(-AMPK + AMPK_target)
    d_ramp_v_Ampk_d_AMP = d_AMPK_target_d_AMP*slope_ramp_v_Ampk
    slope_ramp_v_Ampk_2 = step(AMPK - AMPK_target)
    d_ramp_v_Ampk_2_d_AMP = -d_AMPK_target_d_AMP*slope_ramp_v_Ampk_2
    d_v_Ampk_d_ramp_v_Ampk = 1/Ampk_tau_on
    d_v_Ampk_d_ramp_v_Ampk_2 = -1/Ampk_tau_off
    d_v_Ampk_d_AMPK = -d_v_Ampk_d_ramp_v_Ampk*slope_ramp_v_Ampk + d_v_Ampk_d_ramp_v_Ampk_2*slope_ramp_v_Ampk_2
    d_v_Ampk_d_AMP = d_ramp_v_Ampk_2_d_AMP*d_v_Ampk_d_ramp_v_Ampk_2 + d_ramp_v_Ampk_d_AMP*d_v_Ampk_d_ramp_v_Ampk
    d_v_Acc_d_ACC_P = -1/Acc_tau
    d_v_Acc_d_AMPK = Acc_gain/Acc_tau
    d_v_Ulk1_d_AMPK = Ulk1_gain/Ulk1_tau
    d_v_Ulk1_d_ULK1 = -1/Ulk1_tau
    d_v_Call_d_PGC1A_drive = 1/Call_tau
    d_v_Call_d_PGC1A_CALL = -1/Call_tau
    d_v_Call_d_CONTRACTION_SLOW = d_PGC1A_drive_d_CONTRACTION_SLOW*d_v_Call_d_PGC1A_drive
    d_v_Call_d_NAD_nuc = d_PGC1A_drive_d_NAD_nuc*d_v_Call_d_PGC1A_drive
    d_v_Call_d_NAM = d_PGC1A_drive_d_NAM*d_v_Call_d_PGC1A_drive
    d_v_Call_d_AMPK = d_PGC1A_drive_d_AMPK*d_v_Call_d_PGC1A_drive
    d_v_Call2_d_PGC1A_CALL = 1/Call_tau
    d_v_Call2_d_PGC1A_CALL_2 = -1/Call_tau
    d_v_Pgc1a_mrna_d_PGC1A_CALL_2 = alive/Pgc1a_mrna_tau
    d_v_Pgc1a_mrna_d_PGC1A_MRNA = -1/Pgc1a_mrna_tau
    d_v_Pgc1a_mrna_d_ATP = d_alive_d_ATP*(PGC1A_CALL_2 + 1)/Pgc1a_mrna_tau
    d_v_Pgc1a_d_PGC1A = -1/Pgc1a_tau
    d_v_Pgc1a_d_PGC1A_MRNA = Pgc1a_translation*alive/Pgc1a_tau
    d_v_Pgc1a_d_ATP = d_alive_d_ATP*(Pgc1a_translation*(PGC1A_MRNA - 1) + 1)/Pgc1a_tau
    d_v_Nampt_mrna_d_NAMPT_MRNA = -1/Nampt_mrna_tau
    d_v_Nampt_mrna_d_AMPK = Nampt_mrna_gain*slope_ramp_PGC1A_drive*(Nampt_mrna_amplitude*clock + 1)/Nampt_mrna_tau
    d_v_Nampt_protein_d_NAMPT_MRNA = 1/Nampt_protein_tau
    d_v_Nampt_protein_d_NAMPT_protein = -1/Nampt_protein_tau
    per_v_Ros = 1.0 / SOD2
    d_per_v_Ros_d_SOD2 = -per_v_Ros**2
    d_v_Ros_d_ROS_source = Ros_level*per_v_Ros*peroxide_left/Ros_tau
    d_v_Ros_d_ROS = -1/Ros_tau
    d_v_Ros_d_CONTRACTION = d_ROS_source_d_CONTRACTION*d_v_Ros_d_ROS_source
    d_v_Ros_d_O2 = d_ROS_source_d_O2*d_v_Ros_d_ROS_source
    d_v_Ros_d_NAD_mit = d_ROS_source_d_NAD_mit*d_v_Ros_d_ROS_source
    d_v_Ros_d_NADH_mit = d_ROS_source_d_NADH_mit*d_v_Ros_d_ROS_source
    d_v_Ros_d_ADP = d_ROS_source_d_ADP*d_v_Ros_d_ROS_source
    d_v_Ros_d_Pi = d_ROS_source_d_Pi*d_v_Ros_d_ROS_source
    d_v_Ros_d_ATP = d_ROS_source_d_ATP*d_v_Ros_d_ROS_source
    d_v_Ros_d_SOD2 = ROS_source*Ros_level*d_per_v_Ros_d_SOD2*peroxide_left/Ros_tau
    d_v_Ros_d_GSSG = ROS_source*Ros_level*d_per_peroxide_left_d_GSSG*per_v_Ros/Ros_tau
    d_v_Sod2_d_SIRT3_fold = Sod2_SIRT3_gain*Sod2_level/Sod2_tau
    d_v_Sod2_d_NAD_mit = d_SIRT3_fold_d_NAD_mit*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_NADH_mit = d_SIRT3_fold_d_NADH_mit*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_NAM = d_SIRT3_fold_d_NAM*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_SOD2 = -1/Sod2_tau
    d_v_Lesions_d_DNA_lesions = (-Lesions_without_PARP - NAD_free_nuc*PARP_level*per_v_PARP*(1 - Lesions_without_PARP)/Lesions_PARP_rest)/Lesions_tau
    d_v_Lesions_d_NAD_nuc = -DNA_lesions*NAD_free_nuc*PARP_level*d_per_v_PARP_d_NAD_nuc*(1 - Lesions_without_PARP)/(Lesions_PARP_rest*Lesions_tau) - DNA_lesions*PARP_level*d_NAD_free_nuc_d_NAD_nuc*per_v_PARP*(1 - Lesions_without_PARP)/(Lesions_PARP_rest*Lesions_tau)
    d_v_Lesions_d_ROS = 1/Lesions_tau
    J[0] = 1.6*d_v_glycerol_phosphate_d_ATP + 2.75*d_v_respiration_d_ATP + d_CK_rate_d_ATP - d_contraction_rate_d_ATP + d_v_AK_d_ATP - d_v_NADK_d_ATP - d_v_NADSYN_d_ATP - d_v_NAMPT_d_ATP - d_v_NAPRT_d_ATP - d_v_NMNAT1_d_ATP - d_v_NMNAT2_d_ATP - d_v_NMNAT3_d_ATP - d_v_NRK_d_ATP - d_v_NaMNAT_d_ATP - 2*d_v_PRPP_synthetase_d_ATP - d_v_glucose_uptake_d_ATP - d_v_glycogen_synthase_d_ATP - d_v_resting_ATPase_d_ATP
    J[1] = 1.6*d_v_glycerol_phosphate_d_ADP + 2.75*d_v_respiration_d_ADP + d_CK_rate_d_ADP - d_contraction_rate_d_ADP + 3*d_glycolysis_rate_d_ADP + d_v_AK_d_ADP
    J[2] = 3*d_glycolysis_rate_d_AMP + d_v_AK_d_AMP
    J[3] = d_CK_rate_d_PCr
    J[4] = d_CK_rate_d_Cr
    J[5] = 1.6*d_v_glycerol_phosphate_d_Pi + 2.75*d_v_respiration_d_Pi - d_contraction_rate_d_Pi
    J[6] = -d_contraction_rate_d_GLY + 3*d_glycolysis_rate_d_GLY - d_v_glycogen_synthase_d_GLY
    J[7] = 3*d_glycolysis_rate_d_HMP - d_v_glucose_uptake_d_HMP - d_v_glycogen_synthase_d_HMP
    J[8] = d_CK_rate_d_ACID - d_contraction_rate_d_ACID + 3*d_glycolysis_rate_d_ACID
    J[9] = 1.6*d_v_glycerol_phosphate_d_O2 + 2.75*d_v_respiration_d_O2
    J[10] = 3*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[11] = -d_v_NMNAT1_d_NAD_nuc - d_v_NaMNAT_d_NAD_nuc
    J[12] = 3*d_glycolysis_rate_d_NAD_cyt - d_v_NADK_d_NAD_cyt - d_v_NAMPT_d_NAD_cyt - d_v_NMNAT2_d_NAD_cyt - d_v_NaMNAT_d_NAD_cyt - 2*d_v_PRPP_synthetase_d_NAD_cyt
    J[13] = 1.6*d_v_glycerol_phosphate_d_NADH_cyt + 3*d_glycolysis_rate_d_NADH_cyt - d_v_NADK_d_NADH_cyt - d_v_NAMPT_d_NADH_cyt - d_v_NMNAT2_d_NADH_cyt - d_v_NaMNAT_d_NADH_cyt - 2*d_v_PRPP_synthetase_d_NADH_cyt
    J[14] = -d_v_NMNAT3_d_NAD_mit - d_v_NaMNAT_d_NAD_mit
    J[15] = 2.75*d_v_respiration_d_NADH_mit - d_v_NMNAT3_d_NADH_mit - d_v_NaMNAT_d_NADH_mit
    J[16] = -d_v_NAMPT_d_NAM
    J[17] = -d_v_NMNAT1_d_NMN - d_v_NMNAT2_d_NMN - d_v_NMNAT3_d_NMN - d_v_NaMNAT_d_NMN
    J[18] = -d_v_NRK_d_NR
    J[19] = -d_v_NAPRT_d_NA
    J[20] = -d_v_NMNAT1_d_NaMN - d_v_NMNAT2_d_NaMN - d_v_NMNAT3_d_NaMN - d_v_NaMNAT_d_NaMN
    J[21] = -d_v_NADSYN_d_NaAD - d_v_NMNAT1_d_NaAD - d_v_NMNAT2_d_NaAD - d_v_NMNAT3_d_NaAD - d_v_NaMNAT_d_NaAD
    J[22] = -d_v_NAMPT_d_PRPP - d_v_NAPRT_d_PRPP
    J[23] = -d_v_glucose_uptake_d_AMPK
    J[24] = -d_v_NAMPT_d_NAMPT_protein
    J[25] = -1.6*d_v_glycerol_phosphate_d_ATP - 2.75*d_v_respiration_d_ATP - d_CK_rate_d_ATP + d_contraction_rate_d_ATP - 2*d_v_AK_d_ATP + d_v_NADK_d_ATP + d_v_NAMPT_d_ATP + d_v_NAPRT_d_ATP + d_v_NRK_d_ATP + d_v_PRPP_synthetase_d_ATP + d_v_glucose_uptake_d_ATP + d_v_glycogen_synthase_d_ATP + d_v_resting_ATPase_d_ATP
    J[26] = -1.6*d_v_glycerol_phosphate_d_ADP - 2.75*d_v_respiration_d_ADP - d_CK_rate_d_ADP + d_contraction_rate_d_ADP - 3*d_glycolysis_rate_d_ADP - 2*d_v_AK_d_ADP
    J[27] = -3*d_glycolysis_rate_d_AMP - 2*d_v_AK_d_AMP
    J[28] = -d_CK_rate_d_PCr
    J[29] = -d_CK_rate_d_Cr
    J[30] = -1.6*d_v_glycerol_phosphate_d_Pi - 2.75*d_v_respiration_d_Pi + d_contraction_rate_d_Pi
    J[31] = d_contraction_rate_d_GLY - 3*d_glycolysis_rate_d_GLY + d_v_glycogen_synthase_d_GLY
    J[32] = -3*d_glycolysis_rate_d_HMP + d_v_glucose_uptake_d_HMP + d_v_glycogen_synthase_d_HMP
    J[33] = -d_CK_rate_d_ACID + d_contraction_rate_d_ACID - 3*d_glycolysis_rate_d_ACID
    J[34] = -1.6*d_v_glycerol_phosphate_d_O2 - 2.75*d_v_respiration_d_O2
    J[35] = -3*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[36] = -3*d_glycolysis_rate_d_NAD_cyt + d_v_NADK_d_NAD_cyt + d_v_NAMPT_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt
    J[37] = -1.6*d_v_glycerol_phosphate_d_NADH_cyt - 3*d_glycolysis_rate_d_NADH_cyt + d_v_NADK_d_NADH_cyt + d_v_NAMPT_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt
    J[38] = -2.75*d_v_respiration_d_NADH_mit
    J[39] = d_v_NAMPT_d_NAM
    J[40] = d_v_NRK_d_NR
    J[41] = d_v_NAPRT_d_NA
    J[42] = d_v_NAMPT_d_PRPP + d_v_NAPRT_d_PRPP
    J[43] = d_v_glucose_uptake_d_AMPK
    J[44] = d_v_NAMPT_d_NAMPT_protein
    J[45] = d_v_AK_d_ATP + d_v_NADSYN_d_ATP + d_v_PRPP_synthetase_d_ATP
    J[46] = d_v_AK_d_ADP
    J[47] = d_v_AK_d_AMP
    J[48] = d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[49] = d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt + d_v_NAD_release_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[50] = d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt + d_v_NAD_release_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[51] = d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[52] = d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[53] = d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[54] = d_v_CD38_d_NMN
    J[55] = d_v_NADSYN_d_NaAD
    J[56] = d_v_PARP_d_DNA_lesions
    J[57] = -d_CK_rate_d_ATP
    J[58] = -d_CK_rate_d_ADP
    J[59] = -d_CK_rate_d_PCr
    J[60] = -d_CK_rate_d_Cr
    J[61] = -d_CK_rate_d_ACID
    J[62] = d_CK_rate_d_ATP
    J[63] = d_CK_rate_d_ADP
    J[64] = d_CK_rate_d_PCr
    J[65] = d_CK_rate_d_Cr
    J[66] = d_CK_rate_d_ACID
    J[67] = -1.6*d_v_glycerol_phosphate_d_ATP - 2.75*d_v_respiration_d_ATP + d_contraction_rate_d_ATP + 2*d_v_NADSYN_d_ATP + 3*d_v_NAMPT_d_ATP + 3*d_v_NAPRT_d_ATP + 2*d_v_NMNAT1_d_ATP + 2*d_v_NMNAT2_d_ATP + 2*d_v_NMNAT3_d_ATP + 2*d_v_NaMNAT_d_ATP + 2*d_v_glycogen_synthase_d_ATP + d_v_resting_ATPase_d_ATP
    J[68] = -1.6*d_v_glycerol_phosphate_d_ADP - 2.75*d_v_respiration_d_ADP + d_contraction_rate_d_ADP - 2*d_glycolysis_rate_d_ADP - d_v_phosphorylase_d_ADP
    J[69] = -2*d_glycolysis_rate_d_AMP
    J[70] = -1.6*d_v_glycerol_phosphate_d_Pi - 2.75*d_v_respiration_d_Pi + d_contraction_rate_d_Pi - d_v_phosphorylase_d_Pi
    J[71] = d_contraction_rate_d_GLY - 2*d_glycolysis_rate_d_GLY + 2*d_v_glycogen_synthase_d_GLY - d_v_phosphorylase_d_GLY
    J[72] = -2*d_glycolysis_rate_d_HMP + 2*d_v_glycogen_synthase_d_HMP - d_v_phosphorylase_d_HMP
    J[73] = d_contraction_rate_d_ACID - 2*d_glycolysis_rate_d_ACID
    J[74] = -1.6*d_v_glycerol_phosphate_d_O2 - 2.75*d_v_respiration_d_O2
    J[75] = -2*d_glycolysis_rate_d_CONTRACTION_SLOW - d_v_phosphorylase_d_CONTRACTION_SLOW
    J[76] = 2*d_v_NMNAT1_d_NAD_nuc + 2*d_v_NaMNAT_d_NAD_nuc + d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[77] = -2*d_glycolysis_rate_d_NAD_cyt + d_v_CD38_NMN_d_NAD_cyt + d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt + d_v_NAD_release_d_NAD_cyt + 3*d_v_NAMPT_d_NAD_cyt + 2*d_v_NMNAT2_d_NAD_cyt + 2*d_v_NaMNAT_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[78] = -1.6*d_v_glycerol_phosphate_d_NADH_cyt - 2*d_glycolysis_rate_d_NADH_cyt + d_v_CD38_NMN_d_NADH_cyt + d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt + d_v_NAD_release_d_NADH_cyt + 3*d_v_NAMPT_d_NADH_cyt + 2*d_v_NMNAT2_d_NADH_cyt + 2*d_v_NaMNAT_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[79] = 2*d_v_NMNAT3_d_NAD_mit + 2*d_v_NaMNAT_d_NAD_mit + d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[80] = -2.75*d_v_respiration_d_NADH_mit + 2*d_v_NMNAT3_d_NADH_mit + 2*d_v_NaMNAT_d_NADH_mit + d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[81] = d_v_NADP_phosphatase_d_NADP
    J[82] = 3*d_v_NAMPT_d_NAM + d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[83] = d_v_CD38_NMN_d_NMN + d_v_CD38_d_NMN + 2*d_v_NMNAT1_d_NMN + 2*d_v_NMNAT2_d_NMN + 2*d_v_NMNAT3_d_NMN + d_v_NT5_d_NMN + 2*d_v_NaMNAT_d_NMN
    J[84] = 3*d_v_NAPRT_d_NA
    J[85] = 2*d_v_NMNAT1_d_NaMN + 2*d_v_NMNAT2_d_NaMN + 2*d_v_NMNAT3_d_NaMN + 2*d_v_NaMNAT_d_NaMN
    J[86] = 2*d_v_NADSYN_d_NaAD + 2*d_v_NMNAT1_d_NaAD + 2*d_v_NMNAT2_d_NaAD + 2*d_v_NMNAT3_d_NaAD + 2*d_v_NaMNAT_d_NaAD
    J[87] = 3*d_v_NAMPT_d_PRPP + 3*d_v_NAPRT_d_PRPP + 3*d_v_PRPP_other_use_d_PRPP + 2*d_v_QPRT_d_PRPP
    J[88] = 3*d_v_NAMPT_d_NAMPT_protein
    J[89] = d_v_PARP_d_DNA_lesions
    J[90] = d_v_glycogen_synthase_d_ATP
    J[91] = -d_v_phosphorylase_d_ADP
    J[92] = -d_v_phosphorylase_d_Pi
    J[93] = d_v_glycogen_synthase_d_GLY - d_v_phosphorylase_d_GLY
    J[94] = d_v_glycogen_synthase_d_HMP - d_v_phosphorylase_d_HMP
    J[95] = -d_v_phosphorylase_d_CONTRACTION_SLOW
    J[96] = d_v_glucose_uptake_d_ATP - d_v_glycogen_synthase_d_ATP
    J[97] = -d_glycolysis_rate_d_ADP + d_v_phosphorylase_d_ADP
    J[98] = -d_glycolysis_rate_d_AMP
    J[99] = d_v_phosphorylase_d_Pi
    J[100] = -d_glycolysis_rate_d_GLY - d_v_glycogen_synthase_d_GLY + d_v_phosphorylase_d_GLY
    J[101] = -d_glycolysis_rate_d_HMP + d_v_glucose_uptake_d_HMP - d_v_glycogen_synthase_d_HMP + d_v_phosphorylase_d_HMP
    J[102] = -d_glycolysis_rate_d_ACID
    J[103] = -d_glycolysis_rate_d_CONTRACTION_SLOW + d_v_phosphorylase_d_CONTRACTION_SLOW
    J[104] = -d_glycolysis_rate_d_NAD_cyt
    J[105] = -d_glycolysis_rate_d_NADH_cyt
    J[106] = d_v_glucose_uptake_d_AMPK
    J[107] = 2*d_glycolysis_rate_d_ADP - d_pyruvate_rate_d_ADP
    J[108] = 2*d_glycolysis_rate_d_AMP
    J[109] = 2*d_glycolysis_rate_d_GLY
    J[110] = 2*d_glycolysis_rate_d_HMP
    J[111] = -d_pyruvate_rate_d_PYR - d_v_LDH_d_PYR
    J[112] = -d_v_LDH_d_LAC
    J[113] = 2*d_glycolysis_rate_d_ACID - d_v_LDH_d_ACID
    J[114] = -d_pyruvate_rate_d_CONTRACTION
    J[115] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[116] = 2*d_glycolysis_rate_d_NAD_cyt - d_v_LDH_d_NAD_cyt
    J[117] = 2*d_glycolysis_rate_d_NADH_cyt - d_v_LDH_d_NADH_cyt
    J[118] = -d_pyruvate_rate_d_NAD_mit
    J[119] = -d_pyruvate_rate_d_NADH_mit
    J[120] = -d_pyruvate_rate_d_NAM
    J[121] = d_v_LDH_d_PYR
    J[122] = -MCT_k + d_v_LDH_d_LAC
    J[123] = d_v_LDH_d_ACID
    J[124] = d_v_LDH_d_NAD_cyt
    J[125] = d_v_LDH_d_NADH_cyt
    J[126] = -d_v_CK_acid_d_ATP
    J[127] = 2*d_glycolysis_rate_d_ADP - d_pyruvate_rate_d_ADP - d_v_CK_acid_d_ADP
    J[128] = 2*d_glycolysis_rate_d_AMP
    J[129] = -d_v_CK_acid_d_PCr
    J[130] = -d_v_CK_acid_d_Cr
    J[131] = 2*d_glycolysis_rate_d_GLY
    J[132] = 2*d_glycolysis_rate_d_HMP
    J[133] = -d_pyruvate_rate_d_PYR
    J[134] = -MCT_k
    J[135] = -NHE_k + 2*d_glycolysis_rate_d_ACID - d_v_CK_acid_d_ACID
    J[136] = -d_pyruvate_rate_d_CONTRACTION
    J[137] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[138] = 2*d_glycolysis_rate_d_NAD_cyt
    J[139] = 2*d_glycolysis_rate_d_NADH_cyt
    J[140] = -d_pyruvate_rate_d_NAD_mit
    J[141] = -d_pyruvate_rate_d_NADH_mit
    J[142] = -d_pyruvate_rate_d_NAM
    J[143] = -0.5*d_v_glycerol_phosphate_d_ATP - 0.5*d_v_proton_leak_d_ATP - 0.5*d_v_respiration_d_ATP - d_v_glutathione_peroxidase_d_ATP
    J[144] = -0.5*d_v_glycerol_phosphate_d_ADP - 0.5*d_v_proton_leak_d_ADP - 0.5*d_v_respiration_d_ADP - d_v_glutathione_peroxidase_d_ADP
    J[145] = -0.5*d_v_glycerol_phosphate_d_Pi - 0.5*d_v_proton_leak_d_Pi - 0.5*d_v_respiration_d_Pi - d_v_glutathione_peroxidase_d_Pi
    J[146] = -0.5*d_v_glycerol_phosphate_d_O2 - 0.5*d_v_proton_leak_d_O2 - 0.5*d_v_respiration_d_O2 - d_v_glutathione_peroxidase_d_O2 + d_v_oxygen_uptake_d_O2
    J[147] = -0.5*d_v_glycerol_phosphate_d_NADH_cyt
    J[148] = -d_v_glutathione_peroxidase_d_NAD_mit
    J[149] = -0.5*d_v_proton_leak_d_NADH_mit - 0.5*d_v_respiration_d_NADH_mit - d_v_glutathione_peroxidase_d_NADH_mit
    J[150] = -d_v_glutathione_peroxidase_d_GSSG
    J[151] = d_v_contraction_signal_d_CONTRACTION
    J[152] = d_v_slow_signal_d_CONTRACTION
    J[153] = d_v_slow_signal_d_CONTRACTION_SLOW
    J[154] = -d_v_glucose_uptake_d_ATP
    J[155] = -d_v_glucose_uptake_d_HMP
    J[156] = 0.0
    J[157] = -d_v_glucose_uptake_d_AMPK
    J[158] = MCT_k
    J[159] = 0.0
    J[160] = -d_v_fat_oxidation_d_ADP
    J[161] = -d_v_fat_oxidation_d_PYR
    J[162] = -d_v_fat_oxidation_d_CONTRACTION
    J[163] = 0.0
    J[164] = -d_v_IDH2_d_NAD_mit - d_v_fat_oxidation_d_NAD_mit
    J[165] = -d_v_IDH2_d_NADH_mit - d_v_fat_oxidation_d_NADH_mit
    J[166] = -d_v_IDH2_d_NADP
    J[167] = -d_v_IDH2_d_NAM - d_v_fat_oxidation_d_NAM
    J[168] = -d_v_IDH2_d_NADPH_mit
    J[169] = -d_v_oxygen_uptake_d_O2
    J[170] = 0.0
    J[171] = 2*d_v_glutathione_peroxidase_d_ATP + d_v_glycerol_phosphate_d_ATP + d_v_proton_leak_d_ATP + d_v_respiration_d_ATP
    J[172] = 2*d_v_glutathione_peroxidase_d_ADP + d_v_glycerol_phosphate_d_ADP + d_v_proton_leak_d_ADP + d_v_respiration_d_ADP
    J[173] = 2*d_v_glutathione_peroxidase_d_Pi + d_v_glycerol_phosphate_d_Pi + d_v_proton_leak_d_Pi + d_v_respiration_d_Pi
    J[174] = 2*d_v_glutathione_peroxidase_d_O2 + d_v_glycerol_phosphate_d_O2 + d_v_proton_leak_d_O2 + d_v_respiration_d_O2
    J[175] = 0.0
    J[176] = d_v_glycerol_phosphate_d_NADH_cyt
    J[177] = 2*d_v_glutathione_peroxidase_d_NAD_mit
    J[178] = 2*d_v_glutathione_peroxidase_d_NADH_mit + d_v_proton_leak_d_NADH_mit + d_v_respiration_d_NADH_mit
    J[179] = 2*d_v_glutathione_peroxidase_d_GSSG
    J[180] = d_v_NMNAT1_d_ATP
    J[181] = d_v_NAD_pores_d_NAD_nuc + d_v_NMNAT1_d_NAD_nuc - d_v_PARP_d_NAD_nuc - d_v_SIRT1_d_NAD_nuc
    J[182] = d_v_NAD_pores_d_NAD_cyt
    J[183] = d_v_NAD_pores_d_NADH_cyt
    J[184] = -d_v_SIRT1_d_NAM
    J[185] = d_v_NMNAT1_d_NMN
    J[186] = d_v_NMNAT1_d_NaMN
    J[187] = d_v_NMNAT1_d_NaAD
    J[188] = -d_v_PARP_d_DNA_lesions
    J[189] = -d_v_NADK_d_ATP + d_v_NADSYN_d_ATP + d_v_NMNAT2_d_ATP + d_v_glycerol_phosphate_d_ATP
    J[190] = -2*d_glycolysis_rate_d_ADP + d_v_glycerol_phosphate_d_ADP
    J[191] = -2*d_glycolysis_rate_d_AMP
    J[192] = d_v_glycerol_phosphate_d_Pi
    J[193] = -2*d_glycolysis_rate_d_GLY
    J[194] = -2*d_glycolysis_rate_d_HMP
    J[195] = d_v_LDH_d_PYR
    J[196] = d_v_LDH_d_LAC
    J[197] = -2*d_glycolysis_rate_d_ACID + d_v_LDH_d_ACID
    J[198] = d_v_glycerol_phosphate_d_O2
    J[199] = -2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[200] = -d_v_NAD_pores_d_NAD_nuc
    J[201] = -2*d_glycolysis_rate_d_NAD_cyt - d_v_CD38_d_NAD_cyt + d_v_LDH_d_NAD_cyt - d_v_NADK_d_NAD_cyt - d_v_NAD_hydrolysis_d_NAD_cyt - d_v_NAD_overflow_d_NAD_cyt - d_v_NAD_pores_d_NAD_cyt - d_v_NAD_release_d_NAD_cyt + d_v_NMNAT2_d_NAD_cyt - d_v_SIRT2_d_NAD_cyt - d_v_SLC25A51_d_NAD_cyt + d_v_malate_aspartate_d_NAD_cyt
    J[202] = -2*d_glycolysis_rate_d_NADH_cyt - d_v_CD38_d_NADH_cyt + d_v_LDH_d_NADH_cyt - d_v_NADK_d_NADH_cyt - d_v_NAD_hydrolysis_d_NADH_cyt - d_v_NAD_overflow_d_NADH_cyt - d_v_NAD_pores_d_NADH_cyt - d_v_NAD_release_d_NADH_cyt + d_v_NMNAT2_d_NADH_cyt - d_v_SIRT2_d_NADH_cyt - d_v_SLC25A51_d_NADH_cyt + d_v_glycerol_phosphate_d_NADH_cyt + d_v_malate_aspartate_d_NADH_cyt
    J[203] = d_v_NAD_return_d_NAD_mit + d_v_malate_aspartate_d_NAD_mit
    J[204] = d_v_NAD_return_d_NADH_mit + d_v_malate_aspartate_d_NADH_mit
    J[205] = d_v_NADP_phosphatase_d_NADP
    J[206] = -d_v_SIRT2_d_NAM
    J[207] = -d_v_CD38_d_NMN + d_v_NMNAT2_d_NMN
    J[208] = d_v_NMNAT2_d_NaMN
    J[209] = d_v_NADSYN_d_NaAD + d_v_NMNAT2_d_NaAD
    J[210] = -d_v_glycerol_phosphate_d_ATP
    J[211] = 2*d_glycolysis_rate_d_ADP - d_v_glycerol_phosphate_d_ADP
    J[212] = 2*d_glycolysis_rate_d_AMP
    J[213] = -d_v_glycerol_phosphate_d_Pi
    J[214] = 2*d_glycolysis_rate_d_GLY
    J[215] = 2*d_glycolysis_rate_d_HMP
    J[216] = -d_v_LDH_d_PYR
    J[217] = -d_v_LDH_d_LAC
    J[218] = 2*d_glycolysis_rate_d_ACID - d_v_LDH_d_ACID
    J[219] = -d_v_glycerol_phosphate_d_O2
    J[220] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[221] = 2*d_glycolysis_rate_d_NAD_cyt - d_v_LDH_d_NAD_cyt - d_v_malate_aspartate_d_NAD_cyt
    J[222] = 2*d_glycolysis_rate_d_NADH_cyt - d_v_LDH_d_NADH_cyt - d_v_glycerol_phosphate_d_NADH_cyt - d_v_malate_aspartate_d_NADH_cyt
    J[223] = -d_v_malate_aspartate_d_NAD_mit
    J[224] = -d_v_malate_aspartate_d_NADH_mit
    J[225] = d_v_NMNAT3_d_ATP + d_v_NNT_d_ATP + d_v_glutathione_peroxidase_d_ATP + d_v_proton_leak_d_ATP + d_v_respiration_d_ATP
    J[226] = -5*d_pyruvate_rate_d_ADP + d_v_NNT_d_ADP - d_v_fat_oxidation_d_ADP + d_v_glutathione_peroxidase_d_ADP + d_v_proton_leak_d_ADP + d_v_respiration_d_ADP
    J[227] = d_v_NNT_d_Pi + d_v_glutathione_peroxidase_d_Pi + d_v_proton_leak_d_Pi + d_v_respiration_d_Pi
    J[228] = -5*d_pyruvate_rate_d_PYR - d_v_fat_oxidation_d_PYR
    J[229] = d_v_NNT_d_O2 + d_v_glutathione_peroxidase_d_O2 + d_v_proton_leak_d_O2 + d_v_respiration_d_O2
    J[230] = -5*d_pyruvate_rate_d_CONTRACTION - d_v_fat_oxidation_d_CONTRACTION
    J[231] = d_v_SLC25A51_d_NAD_cyt - d_v_malate_aspartate_d_NAD_cyt
    J[232] = d_v_SLC25A51_d_NADH_cyt - d_v_malate_aspartate_d_NADH_cyt
    J[233] = -5*d_pyruvate_rate_d_NAD_mit - d_v_NAD_return_d_NAD_mit + d_v_NMNAT3_d_NAD_mit + d_v_NNT_d_NAD_mit - d_v_SIRT3_d_NAD_mit - d_v_SIRT4_d_NAD_mit - d_v_SIRT5_d_NAD_mit - d_v_fat_oxidation_d_NAD_mit + d_v_glutathione_peroxidase_d_NAD_mit - d_v_malate_aspartate_d_NAD_mit
    J[234] = -5*d_pyruvate_rate_d_NADH_mit - d_v_NAD_return_d_NADH_mit + d_v_NMNAT3_d_NADH_mit + d_v_NNT_d_NADH_mit - d_v_SIRT3_d_NADH_mit - d_v_SIRT4_d_NADH_mit - d_v_SIRT5_d_NADH_mit - d_v_fat_oxidation_d_NADH_mit + d_v_glutathione_peroxidase_d_NADH_mit - d_v_malate_aspartate_d_NADH_mit + d_v_proton_leak_d_NADH_mit + d_v_respiration_d_NADH_mit
    J[235] = d_v_NNT_d_NADP
    J[236] = -5*d_pyruvate_rate_d_NAM - d_v_SIRT3_d_NAM - d_v_SIRT4_d_NAM - d_v_SIRT5_d_NAM - d_v_fat_oxidation_d_NAM
    J[237] = d_v_NMNAT3_d_NMN
    J[238] = d_v_NMNAT3_d_NaMN
    J[239] = d_v_NMNAT3_d_NaAD
    J[240] = d_v_NNT_d_NADPH_mit
    J[241] = d_v_glutathione_peroxidase_d_GSSG
    J[242] = -d_v_NNT_d_ATP - d_v_glutathione_peroxidase_d_ATP - d_v_proton_leak_d_ATP - d_v_respiration_d_ATP
    J[243] = 5*d_pyruvate_rate_d_ADP - d_v_NNT_d_ADP + d_v_fat_oxidation_d_ADP - d_v_glutathione_peroxidase_d_ADP - d_v_proton_leak_d_ADP - d_v_respiration_d_ADP
    J[244] = -d_v_NNT_d_Pi - d_v_glutathione_peroxidase_d_Pi - d_v_proton_leak_d_Pi - d_v_respiration_d_Pi
    J[245] = 5*d_pyruvate_rate_d_PYR + d_v_fat_oxidation_d_PYR
    J[246] = -d_v_NNT_d_O2 - d_v_glutathione_peroxidase_d_O2 - d_v_proton_leak_d_O2 - d_v_respiration_d_O2
    J[247] = 5*d_pyruvate_rate_d_CONTRACTION + d_v_fat_oxidation_d_CONTRACTION
    J[248] = d_v_malate_aspartate_d_NAD_cyt
    J[249] = d_v_malate_aspartate_d_NADH_cyt
    J[250] = 5*d_pyruvate_rate_d_NAD_mit - d_v_NNT_d_NAD_mit + d_v_fat_oxidation_d_NAD_mit - d_v_glutathione_peroxidase_d_NAD_mit + d_v_malate_aspartate_d_NAD_mit
    J[251] = 5*d_pyruvate_rate_d_NADH_mit - d_v_NNT_d_NADH_mit + d_v_fat_oxidation_d_NADH_mit - d_v_glutathione_peroxidase_d_NADH_mit + d_v_malate_aspartate_d_NADH_mit - d_v_proton_leak_d_NADH_mit - d_v_respiration_d_NADH_mit
    J[252] = -d_v_NNT_d_NADP
    J[253] = 5*d_pyruvate_rate_d_NAM + d_v_fat_oxidation_d_NAM
    J[254] = -d_v_NNT_d_NADPH_mit
    J[255] = -d_v_glutathione_peroxidase_d_GSSG
    J[256] = d_v_NADK_d_ATP
    J[257] = d_v_NADK_d_NAD_cyt
    J[258] = d_v_NADK_d_NADH_cyt
    J[259] = -d_v_NADP_phosphatase_d_NADP
    J[260] = -d_v_NAMPT_d_ATP
    J[261] = d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[262] = d_v_CD38_NMN_d_NAD_cyt + d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt - d_v_NAMPT_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[263] = d_v_CD38_NMN_d_NADH_cyt + d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt - d_v_NAMPT_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[264] = d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[265] = d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[266] = -d_v_NAMPT_d_NAM + d_v_NAM_crossing_d_NAM - d_v_NNMT_d_NAM + d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[267] = d_v_CD38_NMN_d_NMN + d_v_CD38_d_NMN
    J[268] = d_v_PNP_d_NR
    J[269] = -d_v_NAMPT_d_PRPP
    J[270] = -d_v_NNMT_d_MeNAM
    J[271] = -d_v_NAMPT_d_NAMPT_protein
    J[272] = d_v_PARP_d_DNA_lesions
    J[273] = d_v_NAMPT_d_ATP - d_v_NMNAT1_d_ATP - d_v_NMNAT2_d_ATP - d_v_NMNAT3_d_ATP + d_v_NRK_d_ATP
    J[274] = -d_v_NMNAT1_d_NAD_nuc
    J[275] = -d_v_CD38_NMN_d_NAD_cyt + d_v_NAMPT_d_NAD_cyt - d_v_NMNAT2_d_NAD_cyt
    J[276] = -d_v_CD38_NMN_d_NADH_cyt + d_v_NAMPT_d_NADH_cyt - d_v_NMNAT2_d_NADH_cyt
    J[277] = -d_v_NMNAT3_d_NAD_mit
    J[278] = -d_v_NMNAT3_d_NADH_mit
    J[279] = d_v_NAMPT_d_NAM
    J[280] = -d_v_CD38_NMN_d_NMN - d_v_NMNAT1_d_NMN - d_v_NMNAT2_d_NMN - d_v_NMNAT3_d_NMN - d_v_NT5_d_NMN
    J[281] = d_v_NRK_d_NR
    J[282] = -d_v_NMNAT1_d_NaMN - d_v_NMNAT2_d_NaMN - d_v_NMNAT3_d_NaMN
    J[283] = -d_v_NMNAT1_d_NaAD - d_v_NMNAT2_d_NaAD - d_v_NMNAT3_d_NaAD
    J[284] = d_v_NAMPT_d_PRPP
    J[285] = d_v_NAMPT_d_NAMPT_protein
    J[286] = -d_v_NRK_d_ATP
    J[287] = d_v_NT5_d_NMN
    J[288] = -d_v_NRK_d_NR + d_v_NR_crossing_d_NR - d_v_PNP_d_NR
    J[289] = -d_v_NAPRT_d_ATP
    J[290] = -d_v_NAPRT_d_NA
    J[291] = -d_v_NAPRT_d_PRPP
    J[292] = d_v_NAPRT_d_ATP - d_v_NaMNAT_d_ATP
    J[293] = -d_v_NaMNAT_d_NAD_nuc
    J[294] = -d_v_NaMNAT_d_NAD_cyt
    J[295] = -d_v_NaMNAT_d_NADH_cyt
    J[296] = -d_v_NaMNAT_d_NAD_mit
    J[297] = -d_v_NaMNAT_d_NADH_mit
    J[298] = -d_v_NaMNAT_d_NMN
    J[299] = d_v_NAPRT_d_NA
    J[300] = -d_v_NaMNAT_d_NaMN
    J[301] = -d_v_NaMNAT_d_NaAD
    J[302] = d_v_NAPRT_d_PRPP + d_v_QPRT_d_PRPP
    J[303] = -d_v_NADSYN_d_ATP + d_v_NaMNAT_d_ATP
    J[304] = d_v_NaMNAT_d_NAD_nuc
    J[305] = d_v_NaMNAT_d_NAD_cyt
    J[306] = d_v_NaMNAT_d_NADH_cyt
    J[307] = d_v_NaMNAT_d_NAD_mit
    J[308] = d_v_NaMNAT_d_NADH_mit
    J[309] = d_v_NaMNAT_d_NMN
    J[310] = d_v_NaMNAT_d_NaMN
    J[311] = -d_v_NADSYN_d_NaAD + d_v_NaMNAT_d_NaAD
    J[312] = -d_v_NAMPT_d_ATP - d_v_NAPRT_d_ATP + d_v_PRPP_synthetase_d_ATP
    J[313] = -d_v_NAMPT_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt
    J[314] = -d_v_NAMPT_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt
    J[315] = -d_v_NAMPT_d_NAM
    J[316] = -d_v_NAPRT_d_NA
    J[317] = -d_v_NAMPT_d_PRPP - d_v_NAPRT_d_PRPP - d_v_PRPP_other_use_d_PRPP - d_v_QPRT_d_PRPP
    J[318] = -d_v_NAMPT_d_NAMPT_protein
    J[319] = d_v_NNMT_d_NAM
    J[320] = d_v_MeNAM_crossing_d_MeNAM + d_v_NNMT_d_MeNAM
    J[321] = -d_v_NAM_crossing_d_NAM
    J[322] = 0.0
    J[323] = -d_v_MeNAM_crossing_d_MeNAM
    J[324] = 0.0
    J[325] = -d_v_NR_crossing_d_NR
    J[326] = 0.0
    J[327] = 0.0
    J[328] = 0.0
    J[329] = -d_v_QPRT_d_PRPP
    J[330] = 0.0
    J[331] = d_v_NAD_release_d_NAD_cyt
    J[332] = d_v_NAD_release_d_NADH_cyt
    J[333] = 0.0
    J[334] = -d_v_NAD_release_d_NAD_cyt
    J[335] = -d_v_NAD_release_d_NADH_cyt
    J[336] = 0.0
    J[337] = -2*d_v_NAD_release_d_NAD_cyt
    J[338] = -2*d_v_NAD_release_d_NADH_cyt
    J[339] = 0.0
    J[340] = d_v_NNT_d_ATP
    J[341] = d_v_NNT_d_ADP
    J[342] = d_v_NNT_d_Pi
    J[343] = d_v_NNT_d_O2
    J[344] = d_v_IDH2_d_NAD_mit + d_v_NNT_d_NAD_mit
    J[345] = d_v_IDH2_d_NADH_mit + d_v_NNT_d_NADH_mit
    J[346] = d_v_IDH2_d_NADP + d_v_NNT_d_NADP
    J[347] = d_v_IDH2_d_NAM
    J[348] = d_v_IDH2_d_NADPH_mit + d_v_NNT_d_NADPH_mit - d_v_glutathione_reductase_d_NADPH_mit
    J[349] = -d_v_glutathione_reductase_d_GSSG
    J[350] = d_v_glutathione_peroxidase_d_ATP
    J[351] = d_v_glutathione_peroxidase_d_ADP
    J[352] = d_v_glutathione_peroxidase_d_Pi
    J[353] = d_v_glutathione_peroxidase_d_O2
    J[354] = d_v_glutathione_peroxidase_d_NAD_mit
    J[355] = d_v_glutathione_peroxidase_d_NADH_mit
    J[356] = -d_v_glutathione_reductase_d_NADPH_mit
    J[357] = d_v_glutathione_peroxidase_d_GSSG - d_v_glutathione_reductase_d_GSSG
    J[358] = d_v_Ampk_d_AMP
    J[359] = d_v_Ampk_d_AMPK
    J[360] = d_v_Acc_d_AMPK
    J[361] = d_v_Acc_d_ACC_P
    J[362] = d_v_Ulk1_d_AMPK
    J[363] = d_v_Ulk1_d_ULK1
    J[364] = d_v_Call_d_CONTRACTION_SLOW
    J[365] = d_v_Call_d_NAD_nuc
    J[366] = d_v_Call_d_NAM
    J[367] = d_v_Call_d_AMPK
    J[368] = d_v_Call_d_PGC1A_CALL
    J[369] = d_v_Call2_d_PGC1A_CALL
    J[370] = d_v_Call2_d_PGC1A_CALL_2
    J[371] = d_v_Pgc1a_mrna_d_ATP
    J[372] = d_v_Pgc1a_mrna_d_PGC1A_CALL_2
    J[373] = d_v_Pgc1a_mrna_d_PGC1A_MRNA
    J[374] = d_v_Pgc1a_d_ATP
    J[375] = d_v_Pgc1a_d_PGC1A_MRNA
    J[376] = d_v_Pgc1a_d_PGC1A
    J[377] = d_v_Nampt_mrna_d_AMPK
    J[378] = d_v_Nampt_mrna_d_NAMPT_MRNA
    J[379] = d_v_Nampt_protein_d_NAMPT_MRNA
    J[380] = d_v_Nampt_protein_d_NAMPT_protein
    J[381] = d_v_Ros_d_ATP
    J[382] = d_v_Ros_d_ADP
    J[383] = d_v_Ros_d_Pi
    J[384] = d_v_Ros_d_O2
    J[385] = d_v_Ros_d_CONTRACTION
    J[386] = d_v_Ros_d_NAD_mit
    J[387] = d_v_Ros_d_NADH_mit
    J[388] = d_v_Ros_d_GSSG
    J[389] = d_v_Ros_d_ROS
    J[390] = d_v_Ros_d_SOD2
    J[391] = d_v_Sod2_d_NAD_mit
    J[392] = d_v_Sod2_d_NADH_mit
    J[393] = d_v_Sod2_d_NAM
    J[394] = d_v_Sod2_d_SOD2
    J[395] = d_v_Lesions_d_NAD_nuc
    J[396] = d_v_Lesions_d_ROS
    J[397] = d_v_Lesions_d_DNA_lesions
