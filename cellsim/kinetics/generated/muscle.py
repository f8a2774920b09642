# ruff: noqa
"""The equations of the network, written by "cellsim emit". Change the network, not this file.

y is the state of one fiber in the order of SPECIES, p its arguments in the order of ARGUMENTS.
species.ATP is the place of ATP in the first, and so on; slope.ATP_by_ADP that of the slope of ATP's change.
"""

from cellsim.kinetics.plain import exp, kernel, log, places, ramp, sqrt, step

SPECIES = (
    "FLOW",
    "CAP1",
    "CAP2",
    "CAP3",
    "VEIN",
    "O2",
    "O2_blood",
    "ACID",
    "CONTRACTION",
    "CONTRACTION_SLOW",
    "ATP",
    "ADP",
    "AMP",
    "IMP",
    "PCr",
    "Cr",
    "Pi",
    "GLY",
    "HMP",
    "PYR",
    "LAC",
    "GLC_blood",
    "LAC_blood",
    "FAT",
    "WATER",
    "NAD_nuc",
    "NAD_cyt",
    "NADH_cyt",
    "NAD_mit",
    "NADH_mit",
    "NADP",
    "NAM",
    "NMN",
    "PRPP",
    "NR",
    "NA",
    "NaMN",
    "NaAD",
    "MeNAM",
    "NAM_blood",
    "MeNAM_blood",
    "NR_blood",
    "NMN_blood",
    "NA_blood",
    "QA_blood",
    "NAD_blood",
    "adenosine_blood",
    "Pi_blood",
    "NADPH_mit",
    "GSSG",
    "AMPK",
    "AMPK_gamma1",
    "ACC_P",
    "TBC1D_P",
    "ULK1",
    "P38",
    "PGC1A_CALL",
    "PGC1A_CALL_2",
    "PGC1A_MRNA",
    "PGC1A",
    "NAMPT_MRNA",
    "NAMPT_protein",
    "SIRT3_MRNA",
    "SIRT3_protein",
    "GLUT4_MRNA",
    "GLUT4_protein",
    "MCT_MRNA",
    "MCT_protein",
    "VEGF_MRNA",
    "VEGF_protein",
    "PROGRAM",
    "REMNANT",
    "CAPILLARIES",
    "HARD",
    "INTRINSIC",
    "ROS",
    "SOD2",
    "DNA_lesions",
    "OXIDIZED_GUANINE",
    "ANTIOXIDANT_MRNA",
    "ANTIOXIDANTS",
    "HSP_MRNA",
    "HSP",
    "LOAD_MEMORY",
    "DRIVE_LOST",
    "SIZE",
    "MYOSIN",
    "BUFFER",
    "STORE",
    "recruitment",
    "lactate_blood",
    "glucose_blood",
    "FFA_blood",
    "insulin_action",
    "NAM_plasma",
    "NR_plasma",
    "NA_plasma",
    "NMN_plasma",
    "MeNAM_plasma",
    "clock",
    "flow_share",
    "catecholamines",
    "amino_level",
)

MOVING = (
    "recruitment",
    "lactate_blood",
    "glucose_blood",
    "FFA_blood",
    "insulin_action",
    "NAM_plasma",
    "NR_plasma",
    "NA_plasma",
    "NMN_plasma",
    "MeNAM_plasma",
    "clock",
    "flow_share",
    "catecholamines",
    "amino_level",
)

DEFINITIONS = (
    "O2_spare",
    "PO2",
    "hemoglobin1",
    "turned1",
    "PO2_1",
    "hemoglobin2",
    "turned2",
    "PO2_2",
    "hemoglobin3",
    "turned3",
    "PO2_3",
    "oxygen_left",
    "blood_flow",
    "oxygen_breathed",
    "pH",
    "proton",
    "phosphate_left",
    "acid_left",
    "power_left",
    "able",
    "pull",
    "peak_now",
    "work_now",
    "power_able",
    "alive",
    "load",
    "contraction_rate",
    "calcium",
    "AMP_site",
    "phosphorylase_call",
    "reduced",
    "oxidized",
    "V_cyt",
    "NADH_cyt_conc",
    "NAD_cyt_conc",
    "force_left",
    "back_pressure",
    "CK_rate",
    "phosphorylase_rate",
    "NAD_total_cyt",
    "NAD_spare_cyt",
    "free_share_cyt",
    "NAD_free_cyt",
    "glycolysis_rate",
    "chain_supply",
    "chain_load",
    "glycogen_room",
    "insulin_within",
    "sirtuin_left",
    "NAD_total_mit",
    "NAD_spare_mit",
    "free_share_mit",
    "NAD_free_mit",
    "SIRT3_trained",
    "SIRT3_fold",
    "sirt3_gate",
    "intrinsic_fold",
    "dehydrogenase_rate",
    "malonyl",
    "fat_gate",
    "carbohydrate_share",
    "pyruvate_rate",
    "fat_rate",
    "lactate_within",
    "lactate_outside",
    "MCT_trained",
    "LAC_export",
    "resting_rate",
    "respiration_rate",
    "glycerol_rate",
    "NAD_total_nuc",
    "NAD_spare_nuc",
    "free_share_nuc",
    "NAD_free_nuc",
    "NADH_free_cyt",
    "NMNAT1_turn",
    "NMNAT2_turn",
    "NMNAT3_turn",
    "SIRT1_fold",
    "chain_force",
    "potential_share",
    "potential_mit",
    "proton_push",
    "NADPH_mit_conc",
    "NADP_mit_conc",
    "GSSG_conc",
    "glutathione",
    "peroxide_left",
    "chain_radicals",
    "oxygen_used",
    "leak_rate",
    "oxygen_burnt",
    "oxygen_most",
    "oxygen_least",
    "oxygen_called",
    "oxygen_needed",
    "AMP_above",
    "AMP_open",
    "AMP_gate",
    "AMP_open_1",
    "glycogen_hold",
    "AMPK_opened",
    "AMPK_target",
    "AMPK_called",
    "AMPK_gamma1_target",
    "AMPK_P",
    "glut4_out",
    "P38_open",
    "CREB",
    "hypoxia",
    "ROS_call",
    "PGC1A_drive",
    "PGC1A_more",
    "PGC1A_made",
    "NAMPT_trained",
    "GLUT4_trained",
    "mito_drive",
    "capillary_fold",
    "sprouting",
    "NOX2",
    "xanthine_oxidase",
    "ROS_source",
    "load_felt",
    "fed",
    "mtorc1_helped",
    "mtorc1_activity",
    "load_missed",
    "used",
    "soured",
    "sour",
)

REACTIONS = (
    "arterial_flow",
    "passage1",
    "passage2",
    "passage3",
    "diffusion1",
    "diffusion2",
    "diffusion3",
    "venous_flow",
    "contraction",
    "contraction_signal",
    "slow_signal",
    "resting_ATPase",
    "CK",
    "CK_acid",
    "AK",
    "AMP_deaminase",
    "IMP_return",
    "phosphorylase",
    "glycolysis",
    "LDH",
    "MCT",
    "MCT_acid",
    "NHE",
    "glucose_uptake",
    "glycogen_synthase",
    "glycogen_surplus",
    "glycogen_release",
    "malate_aspartate",
    "glycerol_phosphate",
    "pyruvate_oxidation",
    "pyruvate_acid",
    "fat_oxidation",
    "respiration",
    "proton_leak",
    "NAD_pores",
    "SLC25A51",
    "NAD_return",
    "NAMPT",
    "NMNAT1",
    "NMNAT2",
    "NMNAT3",
    "PRPP_synthetase",
    "PRPP_other_use",
    "NaMNAT",
    "NRK",
    "NT5",
    "PNP",
    "NAPRT",
    "QPRT",
    "NADSYN",
    "PARP",
    "SIRT1",
    "SIRT2",
    "SIRT3",
    "SIRT4",
    "SIRT5",
    "CD38",
    "CD38_NMN",
    "NAD_hydrolysis",
    "NAD_overflow",
    "NNMT",
    "NADK",
    "NADP_phosphatase",
    "NAM_crossing",
    "MeNAM_crossing",
    "NR_crossing",
    "NA_crossing",
    "SLC12A8",
    "NAD_release",
    "glutathione_peroxidase",
    "glutathione_reductase",
    "NNT",
    "IDH2",
    "vessels",
    "Ampk",
    "Ampk_1",
    "Acc",
    "Tbc1d",
    "Ulk1",
    "P38",
    "Call",
    "Call2",
    "Pgc1a_mrna",
    "Pgc1a",
    "Nampt_mrna",
    "Nampt_protein",
    "Sirt3_mrna",
    "Sirt3_protein",
    "Glut4_mrna",
    "Glut4_protein",
    "Mct_mrna",
    "Mct_protein",
    "Vegf_mrna",
    "Vegf_protein",
    "Program",
    "Remnant",
    "Capillaries",
    "Hard",
    "Intrinsic",
    "Ros",
    "Sod2",
    "Lesions",
    "Guanine",
    "Antioxidant_mrna",
    "Antioxidants",
    "Hsp_mrna",
    "Hsp",
    "loading",
    "growth",
    "drive_falling",
    "Myosin",
    "buffering",
    "storing",
)

ARGUMENTS = (
    "Oxygen_Mb",
    "Oxygen_solubility",
    "Oxygen_P50_Mb",
    "Oxygen_arterial",
    "Oxygen_saturation",
    "Oxygen_capillary",
    "Oxygen_P50_Hb",
    "Oxygen_hill_Hb",
    "Oxygen_straight_Hb",
    "respiration_K_PO2",
    "Oxygen_flow_rest",
    "Oxygen_veins",
    "Acid_pH_rest",
    "Acid_buffer",
    "Contraction_K_phosphate",
    "Contraction_acid_steepness",
    "Contraction_K_pH",
    "Contraction_glycogen",
    "Contraction_K_glycogen",
    "Contraction_K_ADP",
    "Contraction_K_ATP",
    "Contraction_peak",
    "Myosin_begun",
    "TypeIIx_peak",
    "TypeIIa_peak",
    "Contraction_work",
    "TypeIIx_work",
    "TypeIIa_work",
    "Contraction_reference",
    "Contraction_fatigue_cost",
    "Glycogenolysis_K_calcium",
    "Glycogenolysis_reversion",
    "Glycogenolysis_load_floor",
    "phosphorylase_K_AMP",
    "phosphorylase_basal",
    "phosphorylase_K_IMP",
    "Rest_NAD_mit",
    "Volume_nuc",
    "respiration_potential_max",
    "respiration_smoothing",
    "CK_k",
    "CK_Keq",
    "phosphorylase_K_Pi",
    "phosphorylase_K_HMP",
    "phosphorylase_Vmax",
    "phosphorylase_K_GLY",
    "Binding_Kd_cyt",
    "Binding_sites_cyt",
    "Glycolysis_basal",
    "Glycolysis_K_NAD",
    "Glycolysis_K_HMP",
    "Glycolysis_acid_steepness",
    "Glycolysis_K_pH",
    "Glycolysis_Vmax",
    "Glycolysis_K_AMP",
    "respiration_K_NADH",
    "respiration_K_ADP",
    "respiration_K_Pi",
    "glycogen_surplus_most",
    "glycogen_synthase_GLY_max",
    "glucose_uptake_empty",
    "Fuel_fasted",
    "SIRT1_Ki_NAM",
    "Binding_Kd_mit",
    "Binding_sites_mit",
    "SIRT3_begun",
    "Sod2_SIRT3_rest",
    "SIRT3_Km",
    "SIRT3_level",
    "Gatekeeper_SIRT3",
    "Intrinsic_begun",
    "MatrixDehydrogenase_K_NAD",
    "MatrixDehydrogenase_activation",
    "MatrixDehydrogenase_K_NADH",
    "MatrixDehydrogenase_Vmax",
    "MatrixDehydrogenase_insulin",
    "dehydrogenase_level",
    "MatrixDehydrogenase_K_ADP",
    "MatrixDehydrogenase_K_contraction",
    "Acc_off",
    "Malonyl_inhibition",
    "Fuel_K_FFA",
    "Fuel_FFA_rest",
    "Fuel_K_pyruvate",
    "Fuel_fat_share",
    "Lactate_blood_proton",
    "MCT_begun",
    "MCT_Vmax",
    "MCT_K",
    "resting_ATPase_Vmax",
    "resting_ATPase_Km",
    "respiration_Vmax",
    "glycerol_phosphate_Vmax",
    "glycerol_phosphate_Km",
    "NMNAT1_level",
    "NMNAT1_Vmax",
    "NMNAT1_Km_NaAD",
    "NMNAT1_Km_NAD",
    "NMNAT1_Km_NaMN",
    "NMNAT1_Km_NMN",
    "NMNAT2_level",
    "NMNAT2_Vmax",
    "NMNAT2_Km_NaAD",
    "NMNAT2_Km_NAD",
    "NMNAT2_Km_NaMN",
    "NMNAT2_Km_NMN",
    "NMNAT3_level",
    "NMNAT3_Vmax",
    "NMNAT3_Km_NaAD",
    "NMNAT3_Km_NAD",
    "NMNAT3_Km_NaMN",
    "NMNAT3_Km_NMN",
    "Pgc1a_SIRT1_rest",
    "SIRT1_level",
    "SIRT1_Km",
    "Potential_leak",
    "Potential_load",
    "Potential_max",
    "Potential_thermal",
    "Potential_rest",
    "Matrix_NADP",
    "Rest_NADP_share",
    "Rest_NAD_cyt",
    "Matrix_disulfide",
    "Matrix_glutathione",
    "Ros_glutathione",
    "Ros_quinol_rest",
    "Ros_forward",
    "Ros_K",
    "Ros_flow",
    "Ros_backward",
    "Ros_K_quinol",
    "Ros_flavin",
    "Oxygen_ATP_yield",
    "proton_leak_Vmax",
    "Ampk_floor",
    "Ampk_K_AMP",
    "Ampk_1_K_AMP",
    "Ampk_glycogen",
    "Ampk_K_glycogen",
    "Ampk_gamma3",
    "Ampk_LKB1",
    "Ampk_gain",
    "Ampk_1_gain",
    "Ampk_share",
    "Tbc1d_insulin",
    "Pgc1a_K_P38",
    "Creb_K",
    "Hif_K",
    "Nrf2_slack",
    "Nrf2_rest",
    "Pgc1a_CREB_gain",
    "Pgc1a_SIRT1_gain",
    "Pgc1a_CaMK_gain",
    "Pgc1a_AMPK_gain",
    "Pgc1a_ROS_gain",
    "Pgc1a_saturation",
    "NAMPT_begun",
    "GLUT4_begun",
    "Program_begun",
    "Remnant_share",
    "Program_floor",
    "Capillaries_begun",
    "Capillaries_gain",
    "Capillaries_K",
    "Nox2_level",
    "Nox2_insulin",
    "Nox2_stretch",
    "Nox2_contraction",
    "Xanthine_level",
    "Xanthine_K_IMP",
    "Ros_xanthine",
    "Ros_NOX2",
    "Ros_mitochondrial",
    "Loading_half",
    "Mtorc1_K_insulin",
    "Mtorc1_K_amino",
    "Mtorc1_AMPK",
    "Mtorc1_amino",
    "Mtorc1_load",
    "buffering_half",
    "Oxygen_conductance",
    "contraction_signal_tau_on",
    "contraction_signal_tau_off",
    "slow_signal_tau",
    "CK_proton",
    "AK_k",
    "AK_Keq",
    "AMP_deaminase_Vmax",
    "AMP_deaminase_Km",
    "IMP_return_k",
    "LDH_k",
    "LDH_Keq",
    "NHE_k",
    "glucose_uptake_K_glucose",
    "glucose_uptake_Vmax",
    "glucose_uptake_K_HMP",
    "glucose_uptake_work",
    "glucose_uptake_AMPK",
    "glucose_uptake_insulin",
    "glycogen_synthase_Vmax",
    "glycogen_synthase_K_HMP",
    "glycogen_synthase_insulin",
    "glycogen_synthase_G6P",
    "glycogen_synthase_K_G6P",
    "glycogen_surplus_Vmax",
    "glycogen_surplus_K",
    "glycogen_release_k",
    "malate_aspartate_Km",
    "malate_aspartate_Vmax",
    "malate_aspartate_poise",
    "NAD_pores_k",
    "SLC25A51_Vmax",
    "SLC25A51_level",
    "SLC25A51_Km",
    "NAD_return_k",
    "NAD_return_level",
    "NAMPT_Km_ATP",
    "NAMPT_Km_PRPP",
    "NAMPT_Vmax",
    "NAMPT_Km_NAM",
    "NAMPT_level",
    "NAMPT_Ki_NADH",
    "NAMPT_Ki_NAD",
    "NMNAT1_Km_ATP",
    "NMNAT_Keq",
    "NMNAT_PPi",
    "NMNAT2_Km_ATP",
    "NMNAT3_Km_ATP",
    "PRPP_synthetase_level",
    "PRPP_synthetase_Vmax",
    "PRPP_synthetase_Ki_NAD",
    "PRPP_synthetase_NAD_inhibition",
    "PRPP_other_use_level",
    "PRPP_other_use_Vmax",
    "PRPP_other_use_Km",
    "NMNAT3_acid_ratio",
    "NMNAT1_acid_ratio",
    "NMNAT2_acid_ratio",
    "NRK_level",
    "NRK_Vmax",
    "NRK_Km_ATP",
    "NRK_Km",
    "NT5_level",
    "NT5_Vmax",
    "NT5_Km",
    "PNP_level",
    "PNP_Vmax",
    "PNP_Km",
    "NAPRT_level",
    "NAPRT_Vmax",
    "NAPRT_Km_PRPP",
    "NAPRT_Km",
    "QPRT_level",
    "QPRT_Vmax",
    "QPRT_Km",
    "NADSYN_level",
    "NADSYN_Vmax",
    "NADSYN_Km_ATP",
    "NADSYN_Km",
    "PARP_level",
    "PARP_Vmax",
    "PARP_Km",
    "PARP_activation",
    "PARP_threshold",
    "SIRT1_Vmax",
    "SIRT2_level",
    "SIRT2_Vmax",
    "SIRT2_Km",
    "SIRT3_Vmax",
    "SIRT4_Vmax",
    "SIRT4_level",
    "SIRT4_Km",
    "SIRT5_Vmax",
    "SIRT5_level",
    "SIRT5_Km",
    "CD38_level",
    "CD38_Vmax",
    "CD38_Km",
    "CD38_Km_NMN",
    "CD38_NMN_kcat_ratio",
    "NAD_hydrolysis_level",
    "NAD_hydrolysis_Vmax",
    "NAD_hydrolysis_Km",
    "NAD_overflow_level",
    "NAD_overflow_Vmax",
    "Rest_free_cyt",
    "NNMT_level",
    "NNMT_Vmax",
    "NNMT_Km",
    "NNMT_Ki_MeNAM",
    "NADK_level",
    "NADK_Vmax",
    "NADK_Km_ATP",
    "NADK_Km",
    "NADP_phosphatase_level",
    "NADP_phosphatase_k",
    "NAM_crossing_level",
    "NAM_crossing_k",
    "MeNAM_crossing_level",
    "MeNAM_crossing_k",
    "NR_crossing_level",
    "NR_crossing_k",
    "NA_crossing_level",
    "NA_crossing_k",
    "SLC12A8_level",
    "SLC12A8_Vmax",
    "SLC12A8_Km",
    "NAD_release_level",
    "NAD_release_k",
    "Ros_level",
    "Matrix_peroxide",
    "glutathione_reductase_Vmax",
    "glutathione_reductase_K_NADPH",
    "glutathione_reductase_K_GSSG",
    "NNT_k",
    "NNT_back",
    "IDH2_Vmax",
    "IDH2_Km",
    "IDH2_SIRT3_gain",
    "Oxygen_flow_tau",
    "Oxygen_extraction",
    "Ampk_tau_on",
    "Ampk_tau_off",
    "Acc_tau",
    "Acc_gain",
    "Tbc1d_tau_on",
    "Tbc1d_tau_off",
    "Tbc1d_gain",
    "Tbc1d_K",
    "Ulk1_tau",
    "Ulk1_gain",
    "P38_tau_on",
    "P38_tau_off",
    "Call_tau",
    "Pgc1a_mrna_tau",
    "Pgc1a_tau",
    "Pgc1a_translation",
    "Nampt_mrna_tau",
    "Nampt_mrna_PGC1A_gain",
    "Nampt_mrna_amplitude",
    "Nampt_mrna_CREB_gain",
    "Nampt_mrna_AMPK_gain",
    "Nampt_protein_tau",
    "Sirt3_mrna_tau",
    "Sirt3_mrna_gain",
    "Sirt3_protein_tau",
    "Glut4_mrna_tau",
    "Glut4_mrna_calcium",
    "Glut4_mrna_gain",
    "Glut4_protein_tau",
    "Mct_mrna_tau",
    "Mct_mrna_lactate",
    "Mct_mrna_gain",
    "Mct_mrna_K",
    "Mct_protein_tau",
    "Vegf_mrna_tau",
    "Vegf_mrna_HIF",
    "Vegf_mrna_gain",
    "Vegf_mrna_floor",
    "Vegf_protein_tau",
    "Program_tau",
    "Program_gain",
    "Remnant_tau",
    "Capillaries_tau_off",
    "Capillaries_tau_on",
    "Hard_tau",
    "Intrinsic_tau",
    "Intrinsic_harm",
    "Intrinsic_gain",
    "Intrinsic_K",
    "Intrinsic_limit",
    "Ros_tau",
    "Sod2_tau",
    "Sod2_rest",
    "Sod2_level",
    "Sod2_SIRT3_gain",
    "Lesions_tau",
    "Lesions_without_PARP",
    "Lesions_PARP_rest",
    "Guanine_tau",
    "Antioxidant_mrna_tau_on",
    "Antioxidant_mrna_tau_off",
    "Antioxidant_mrna_gain",
    "Antioxidant_mrna_K",
    "Antioxidants_tau",
    "Hsp_mrna_tau_on",
    "Hsp_mrna_tau_off",
    "Hsp_mrna_gain",
    "Hsp_mrna_K",
    "Hsf1_acid",
    "Hsp_tau",
    "Loading_tau_on",
    "Loading_tau",
    "Growth_tau",
    "Growth_wasting",
    "Growth_disuse",
    "Growth_gain",
    "Drive_tau",
    "Drive_lost",
    "Myosin_tau",
    "Myosin_IIx",
    "Myosin_load",
    "Myosin_disuse",
    "Myosin_training",
    "Myosin_fast",
    "Myosin_least",
    "buffering_tau",
    "buffering_gain",
    "storing_tau",
    "storing_gain",
    "recruitment",
    "quality",
    "lactate_blood",
    "glucose_blood",
    "FFA_blood",
    "insulin_action",
    "V_mit",
    "NAM_plasma",
    "NR_plasma",
    "NA_plasma",
    "NMN_plasma",
    "MeNAM_plasma",
    "clock",
    "flow_share",
    "catecholamines",
    "habit_PGC1A",
    "habit_NAMPT",
    "habit_SIRT3",
    "habit_GLUT4",
    "habit_MCT",
    "habit_VEGF",
    "habit_loading",
    "habit_HARD",
    "stretch",
    "habit_ANTIOXIDANTS",
    "habit_HSP",
    "tension",
    "amino_level",
    "habit_SIZE",
    "synthesis_able",
    "habit_BUFFER",
    "habit_STORE",
    "recruitment_per_s",
    "lactate_blood_per_s",
    "glucose_blood_per_s",
    "FFA_blood_per_s",
    "insulin_action_per_s",
    "NAM_plasma_per_s",
    "NR_plasma_per_s",
    "NA_plasma_per_s",
    "NMN_plasma_per_s",
    "MeNAM_plasma_per_s",
    "clock_per_s",
    "flow_share_per_s",
    "catecholamines_per_s",
    "amino_level_per_s",
)

SLOPES = (
    ("FLOW", "FLOW"),
    ("FLOW", "O2"),
    ("FLOW", "ACID"),
    ("FLOW", "ATP"),
    ("FLOW", "ADP"),
    ("FLOW", "Pi"),
    ("FLOW", "GLY"),
    ("FLOW", "NADH_cyt"),
    ("FLOW", "NADH_mit"),
    ("FLOW", "INTRINSIC"),
    ("FLOW", "MYOSIN"),
    ("FLOW", "recruitment"),
    ("FLOW", "flow_share"),
    ("CAP1", "FLOW"),
    ("CAP1", "CAP1"),
    ("CAP1", "O2"),
    ("CAP1", "CAPILLARIES"),
    ("CAP2", "FLOW"),
    ("CAP2", "CAP1"),
    ("CAP2", "CAP2"),
    ("CAP2", "O2"),
    ("CAP2", "CAPILLARIES"),
    ("CAP3", "FLOW"),
    ("CAP3", "CAP2"),
    ("CAP3", "CAP3"),
    ("CAP3", "O2"),
    ("CAP3", "CAPILLARIES"),
    ("VEIN", "FLOW"),
    ("VEIN", "CAP3"),
    ("VEIN", "VEIN"),
    ("O2", "CAP1"),
    ("O2", "CAP2"),
    ("O2", "CAP3"),
    ("O2", "O2"),
    ("O2", "ATP"),
    ("O2", "ADP"),
    ("O2", "Pi"),
    ("O2", "NADH_cyt"),
    ("O2", "NAD_mit"),
    ("O2", "NADH_mit"),
    ("O2", "GSSG"),
    ("O2", "CAPILLARIES"),
    ("O2", "INTRINSIC"),
    ("O2_blood", "FLOW"),
    ("O2_blood", "VEIN"),
    ("O2_blood", "O2_blood"),
    ("ACID", "ACID"),
    ("ACID", "CONTRACTION"),
    ("ACID", "CONTRACTION_SLOW"),
    ("ACID", "ATP"),
    ("ACID", "ADP"),
    ("ACID", "AMP"),
    ("ACID", "PCr"),
    ("ACID", "Cr"),
    ("ACID", "GLY"),
    ("ACID", "HMP"),
    ("ACID", "PYR"),
    ("ACID", "LAC"),
    ("ACID", "NAD_cyt"),
    ("ACID", "NADH_cyt"),
    ("ACID", "NAD_mit"),
    ("ACID", "NADH_mit"),
    ("ACID", "NAM"),
    ("ACID", "ACC_P"),
    ("ACID", "SIRT3_protein"),
    ("ACID", "MCT_protein"),
    ("ACID", "INTRINSIC"),
    ("ACID", "MYOSIN"),
    ("ACID", "recruitment"),
    ("ACID", "lactate_blood"),
    ("ACID", "FFA_blood"),
    ("ACID", "insulin_action"),
    ("CONTRACTION", "CONTRACTION"),
    ("CONTRACTION", "MYOSIN"),
    ("CONTRACTION", "recruitment"),
    ("CONTRACTION_SLOW", "CONTRACTION"),
    ("CONTRACTION_SLOW", "CONTRACTION_SLOW"),
    ("ATP", "O2"),
    ("ATP", "ACID"),
    ("ATP", "CONTRACTION"),
    ("ATP", "CONTRACTION_SLOW"),
    ("ATP", "ATP"),
    ("ATP", "ADP"),
    ("ATP", "AMP"),
    ("ATP", "IMP"),
    ("ATP", "PCr"),
    ("ATP", "Cr"),
    ("ATP", "Pi"),
    ("ATP", "GLY"),
    ("ATP", "HMP"),
    ("ATP", "NAD_nuc"),
    ("ATP", "NAD_cyt"),
    ("ATP", "NADH_cyt"),
    ("ATP", "NAD_mit"),
    ("ATP", "NADH_mit"),
    ("ATP", "NAM"),
    ("ATP", "NMN"),
    ("ATP", "PRPP"),
    ("ATP", "NR"),
    ("ATP", "NA"),
    ("ATP", "NaMN"),
    ("ATP", "NaAD"),
    ("ATP", "AMPK"),
    ("ATP", "TBC1D_P"),
    ("ATP", "NAMPT_protein"),
    ("ATP", "GLUT4_protein"),
    ("ATP", "INTRINSIC"),
    ("ATP", "MYOSIN"),
    ("ATP", "recruitment"),
    ("ATP", "glucose_blood"),
    ("ATP", "insulin_action"),
    ("ADP", "O2"),
    ("ADP", "ACID"),
    ("ADP", "CONTRACTION"),
    ("ADP", "CONTRACTION_SLOW"),
    ("ADP", "ATP"),
    ("ADP", "ADP"),
    ("ADP", "AMP"),
    ("ADP", "IMP"),
    ("ADP", "PCr"),
    ("ADP", "Cr"),
    ("ADP", "Pi"),
    ("ADP", "GLY"),
    ("ADP", "HMP"),
    ("ADP", "NAD_cyt"),
    ("ADP", "NADH_cyt"),
    ("ADP", "NADH_mit"),
    ("ADP", "NAM"),
    ("ADP", "PRPP"),
    ("ADP", "NR"),
    ("ADP", "NA"),
    ("ADP", "AMPK"),
    ("ADP", "TBC1D_P"),
    ("ADP", "NAMPT_protein"),
    ("ADP", "GLUT4_protein"),
    ("ADP", "INTRINSIC"),
    ("ADP", "MYOSIN"),
    ("ADP", "recruitment"),
    ("ADP", "glucose_blood"),
    ("ADP", "insulin_action"),
    ("AMP", "ATP"),
    ("AMP", "ADP"),
    ("AMP", "AMP"),
    ("AMP", "IMP"),
    ("AMP", "NAD_nuc"),
    ("AMP", "NAD_cyt"),
    ("AMP", "NADH_cyt"),
    ("AMP", "NAD_mit"),
    ("AMP", "NADH_mit"),
    ("AMP", "NAM"),
    ("AMP", "NMN"),
    ("AMP", "NaAD"),
    ("AMP", "DNA_lesions"),
    ("IMP", "ATP"),
    ("IMP", "AMP"),
    ("IMP", "IMP"),
    ("PCr", "ACID"),
    ("PCr", "ATP"),
    ("PCr", "ADP"),
    ("PCr", "PCr"),
    ("PCr", "Cr"),
    ("Cr", "ACID"),
    ("Cr", "ATP"),
    ("Cr", "ADP"),
    ("Cr", "PCr"),
    ("Cr", "Cr"),
    ("Pi", "O2"),
    ("Pi", "ACID"),
    ("Pi", "CONTRACTION_SLOW"),
    ("Pi", "ATP"),
    ("Pi", "ADP"),
    ("Pi", "AMP"),
    ("Pi", "IMP"),
    ("Pi", "Pi"),
    ("Pi", "GLY"),
    ("Pi", "HMP"),
    ("Pi", "NAD_nuc"),
    ("Pi", "NAD_cyt"),
    ("Pi", "NADH_cyt"),
    ("Pi", "NAD_mit"),
    ("Pi", "NADH_mit"),
    ("Pi", "NADP"),
    ("Pi", "NAM"),
    ("Pi", "NMN"),
    ("Pi", "PRPP"),
    ("Pi", "NA"),
    ("Pi", "NaMN"),
    ("Pi", "NaAD"),
    ("Pi", "NAMPT_protein"),
    ("Pi", "INTRINSIC"),
    ("Pi", "DNA_lesions"),
    ("Pi", "MYOSIN"),
    ("Pi", "recruitment"),
    ("Pi", "insulin_action"),
    ("Pi", "NMN_plasma"),
    ("GLY", "CONTRACTION_SLOW"),
    ("GLY", "ATP"),
    ("GLY", "AMP"),
    ("GLY", "IMP"),
    ("GLY", "Pi"),
    ("GLY", "GLY"),
    ("GLY", "HMP"),
    ("GLY", "MYOSIN"),
    ("GLY", "recruitment"),
    ("GLY", "insulin_action"),
    ("HMP", "ACID"),
    ("HMP", "CONTRACTION"),
    ("HMP", "CONTRACTION_SLOW"),
    ("HMP", "ATP"),
    ("HMP", "AMP"),
    ("HMP", "IMP"),
    ("HMP", "Pi"),
    ("HMP", "GLY"),
    ("HMP", "HMP"),
    ("HMP", "NAD_cyt"),
    ("HMP", "NADH_cyt"),
    ("HMP", "AMPK"),
    ("HMP", "TBC1D_P"),
    ("HMP", "GLUT4_protein"),
    ("HMP", "MYOSIN"),
    ("HMP", "recruitment"),
    ("HMP", "glucose_blood"),
    ("HMP", "insulin_action"),
    ("PYR", "ACID"),
    ("PYR", "CONTRACTION"),
    ("PYR", "CONTRACTION_SLOW"),
    ("PYR", "ADP"),
    ("PYR", "AMP"),
    ("PYR", "GLY"),
    ("PYR", "HMP"),
    ("PYR", "PYR"),
    ("PYR", "LAC"),
    ("PYR", "NAD_cyt"),
    ("PYR", "NADH_cyt"),
    ("PYR", "NAD_mit"),
    ("PYR", "NADH_mit"),
    ("PYR", "NAM"),
    ("PYR", "ACC_P"),
    ("PYR", "SIRT3_protein"),
    ("PYR", "INTRINSIC"),
    ("PYR", "MYOSIN"),
    ("PYR", "recruitment"),
    ("PYR", "FFA_blood"),
    ("PYR", "insulin_action"),
    ("LAC", "ACID"),
    ("LAC", "PYR"),
    ("LAC", "LAC"),
    ("LAC", "NAD_cyt"),
    ("LAC", "NADH_cyt"),
    ("LAC", "MCT_protein"),
    ("LAC", "lactate_blood"),
    ("GLC_blood", "CONTRACTION"),
    ("GLC_blood", "ATP"),
    ("GLC_blood", "GLY"),
    ("GLC_blood", "HMP"),
    ("GLC_blood", "GLC_blood"),
    ("GLC_blood", "AMPK"),
    ("GLC_blood", "TBC1D_P"),
    ("GLC_blood", "GLUT4_protein"),
    ("GLC_blood", "glucose_blood"),
    ("GLC_blood", "insulin_action"),
    ("LAC_blood", "ACID"),
    ("LAC_blood", "LAC"),
    ("LAC_blood", "LAC_blood"),
    ("LAC_blood", "MCT_protein"),
    ("LAC_blood", "lactate_blood"),
    ("FAT", "CONTRACTION"),
    ("FAT", "ADP"),
    ("FAT", "GLY"),
    ("FAT", "PYR"),
    ("FAT", "FAT"),
    ("FAT", "NAD_mit"),
    ("FAT", "NADH_mit"),
    ("FAT", "NADP"),
    ("FAT", "NAM"),
    ("FAT", "NADPH_mit"),
    ("FAT", "ACC_P"),
    ("FAT", "SIRT3_protein"),
    ("FAT", "INTRINSIC"),
    ("FAT", "FFA_blood"),
    ("FAT", "insulin_action"),
    ("WATER", "O2"),
    ("WATER", "ATP"),
    ("WATER", "ADP"),
    ("WATER", "Pi"),
    ("WATER", "WATER"),
    ("WATER", "NADH_cyt"),
    ("WATER", "NAD_mit"),
    ("WATER", "NADH_mit"),
    ("WATER", "GSSG"),
    ("WATER", "INTRINSIC"),
    ("NAD_nuc", "ATP"),
    ("NAD_nuc", "NAD_nuc"),
    ("NAD_nuc", "NAD_cyt"),
    ("NAD_nuc", "NADH_cyt"),
    ("NAD_nuc", "NAM"),
    ("NAD_nuc", "NMN"),
    ("NAD_nuc", "NaMN"),
    ("NAD_nuc", "NaAD"),
    ("NAD_nuc", "DNA_lesions"),
    ("NAD_cyt", "O2"),
    ("NAD_cyt", "ACID"),
    ("NAD_cyt", "CONTRACTION_SLOW"),
    ("NAD_cyt", "ATP"),
    ("NAD_cyt", "ADP"),
    ("NAD_cyt", "AMP"),
    ("NAD_cyt", "Pi"),
    ("NAD_cyt", "HMP"),
    ("NAD_cyt", "PYR"),
    ("NAD_cyt", "LAC"),
    ("NAD_cyt", "NAD_nuc"),
    ("NAD_cyt", "NAD_cyt"),
    ("NAD_cyt", "NADH_cyt"),
    ("NAD_cyt", "NAD_mit"),
    ("NAD_cyt", "NADH_mit"),
    ("NAD_cyt", "NADP"),
    ("NAD_cyt", "NAM"),
    ("NAD_cyt", "NMN"),
    ("NAD_cyt", "NaMN"),
    ("NAD_cyt", "NaAD"),
    ("NAD_cyt", "MYOSIN"),
    ("NAD_cyt", "recruitment"),
    ("NADH_cyt", "O2"),
    ("NADH_cyt", "ACID"),
    ("NADH_cyt", "CONTRACTION_SLOW"),
    ("NADH_cyt", "ATP"),
    ("NADH_cyt", "ADP"),
    ("NADH_cyt", "AMP"),
    ("NADH_cyt", "Pi"),
    ("NADH_cyt", "HMP"),
    ("NADH_cyt", "PYR"),
    ("NADH_cyt", "LAC"),
    ("NADH_cyt", "NAD_cyt"),
    ("NADH_cyt", "NADH_cyt"),
    ("NADH_cyt", "NAD_mit"),
    ("NADH_cyt", "NADH_mit"),
    ("NADH_cyt", "MYOSIN"),
    ("NADH_cyt", "recruitment"),
    ("NAD_mit", "O2"),
    ("NAD_mit", "CONTRACTION"),
    ("NAD_mit", "ATP"),
    ("NAD_mit", "ADP"),
    ("NAD_mit", "Pi"),
    ("NAD_mit", "GLY"),
    ("NAD_mit", "PYR"),
    ("NAD_mit", "NAD_cyt"),
    ("NAD_mit", "NADH_cyt"),
    ("NAD_mit", "NAD_mit"),
    ("NAD_mit", "NADH_mit"),
    ("NAD_mit", "NADP"),
    ("NAD_mit", "NAM"),
    ("NAD_mit", "NMN"),
    ("NAD_mit", "NaMN"),
    ("NAD_mit", "NaAD"),
    ("NAD_mit", "NADPH_mit"),
    ("NAD_mit", "GSSG"),
    ("NAD_mit", "ACC_P"),
    ("NAD_mit", "SIRT3_protein"),
    ("NAD_mit", "INTRINSIC"),
    ("NAD_mit", "FFA_blood"),
    ("NAD_mit", "insulin_action"),
    ("NADH_mit", "O2"),
    ("NADH_mit", "CONTRACTION"),
    ("NADH_mit", "ATP"),
    ("NADH_mit", "ADP"),
    ("NADH_mit", "Pi"),
    ("NADH_mit", "GLY"),
    ("NADH_mit", "PYR"),
    ("NADH_mit", "NAD_cyt"),
    ("NADH_mit", "NADH_cyt"),
    ("NADH_mit", "NAD_mit"),
    ("NADH_mit", "NADH_mit"),
    ("NADH_mit", "NADP"),
    ("NADH_mit", "NAM"),
    ("NADH_mit", "NADPH_mit"),
    ("NADH_mit", "GSSG"),
    ("NADH_mit", "ACC_P"),
    ("NADH_mit", "SIRT3_protein"),
    ("NADH_mit", "INTRINSIC"),
    ("NADH_mit", "FFA_blood"),
    ("NADH_mit", "insulin_action"),
    ("NADP", "ATP"),
    ("NADP", "NAD_cyt"),
    ("NADP", "NADH_cyt"),
    ("NADP", "NADP"),
    ("NAM", "ATP"),
    ("NAM", "NAD_nuc"),
    ("NAM", "NAD_cyt"),
    ("NAM", "NADH_cyt"),
    ("NAM", "NAD_mit"),
    ("NAM", "NADH_mit"),
    ("NAM", "NAM"),
    ("NAM", "NMN"),
    ("NAM", "PRPP"),
    ("NAM", "NR"),
    ("NAM", "MeNAM"),
    ("NAM", "NAMPT_protein"),
    ("NAM", "DNA_lesions"),
    ("NAM", "NAM_plasma"),
    ("NMN", "ATP"),
    ("NMN", "NAD_nuc"),
    ("NMN", "NAD_cyt"),
    ("NMN", "NADH_cyt"),
    ("NMN", "NAD_mit"),
    ("NMN", "NADH_mit"),
    ("NMN", "NAM"),
    ("NMN", "NMN"),
    ("NMN", "PRPP"),
    ("NMN", "NR"),
    ("NMN", "NaMN"),
    ("NMN", "NaAD"),
    ("NMN", "NAMPT_protein"),
    ("NMN", "NMN_plasma"),
    ("PRPP", "ATP"),
    ("PRPP", "NAD_cyt"),
    ("PRPP", "NADH_cyt"),
    ("PRPP", "NAM"),
    ("PRPP", "PRPP"),
    ("PRPP", "NA"),
    ("PRPP", "NAMPT_protein"),
    ("NR", "ATP"),
    ("NR", "NMN"),
    ("NR", "NR"),
    ("NR", "NR_plasma"),
    ("NA", "ATP"),
    ("NA", "PRPP"),
    ("NA", "NA"),
    ("NA", "NA_plasma"),
    ("NaMN", "ATP"),
    ("NaMN", "NAD_nuc"),
    ("NaMN", "NAD_cyt"),
    ("NaMN", "NADH_cyt"),
    ("NaMN", "NAD_mit"),
    ("NaMN", "NADH_mit"),
    ("NaMN", "NMN"),
    ("NaMN", "PRPP"),
    ("NaMN", "NA"),
    ("NaMN", "NaMN"),
    ("NaMN", "NaAD"),
    ("NaAD", "ATP"),
    ("NaAD", "NAD_nuc"),
    ("NaAD", "NAD_cyt"),
    ("NaAD", "NADH_cyt"),
    ("NaAD", "NAD_mit"),
    ("NaAD", "NADH_mit"),
    ("NaAD", "NMN"),
    ("NaAD", "NaMN"),
    ("NaAD", "NaAD"),
    ("MeNAM", "NAM"),
    ("MeNAM", "MeNAM"),
    ("MeNAM", "MeNAM_plasma"),
    ("NAM_blood", "NAM"),
    ("NAM_blood", "NAM_blood"),
    ("NAM_blood", "NAM_plasma"),
    ("MeNAM_blood", "MeNAM"),
    ("MeNAM_blood", "MeNAM_blood"),
    ("MeNAM_blood", "MeNAM_plasma"),
    ("NR_blood", "NR"),
    ("NR_blood", "NR_blood"),
    ("NR_blood", "NR_plasma"),
    ("NMN_blood", "NMN_blood"),
    ("NMN_blood", "NMN_plasma"),
    ("NA_blood", "NA_blood"),
    ("NA_blood", "NA_plasma"),
    ("QA_blood", "PRPP"),
    ("QA_blood", "QA_blood"),
    ("NAD_blood", "NAD_cyt"),
    ("NAD_blood", "NADH_cyt"),
    ("NAD_blood", "NAD_blood"),
    ("adenosine_blood", "NAD_cyt"),
    ("adenosine_blood", "NADH_cyt"),
    ("adenosine_blood", "adenosine_blood"),
    ("Pi_blood", "NAD_cyt"),
    ("Pi_blood", "NADH_cyt"),
    ("Pi_blood", "Pi_blood"),
    ("Pi_blood", "NMN_plasma"),
    ("NADPH_mit", "O2"),
    ("NADPH_mit", "ATP"),
    ("NADPH_mit", "ADP"),
    ("NADPH_mit", "Pi"),
    ("NADPH_mit", "NAD_mit"),
    ("NADPH_mit", "NADH_mit"),
    ("NADPH_mit", "NADP"),
    ("NADPH_mit", "NAM"),
    ("NADPH_mit", "NADPH_mit"),
    ("NADPH_mit", "GSSG"),
    ("NADPH_mit", "SIRT3_protein"),
    ("GSSG", "O2"),
    ("GSSG", "ATP"),
    ("GSSG", "ADP"),
    ("GSSG", "Pi"),
    ("GSSG", "NAD_mit"),
    ("GSSG", "NADH_mit"),
    ("GSSG", "NADPH_mit"),
    ("GSSG", "GSSG"),
    ("AMPK", "AMP"),
    ("AMPK", "GLY"),
    ("AMPK", "AMPK"),
    ("AMPK_gamma1", "AMP"),
    ("AMPK_gamma1", "AMPK_gamma1"),
    ("ACC_P", "AMPK"),
    ("ACC_P", "AMPK_gamma1"),
    ("ACC_P", "ACC_P"),
    ("TBC1D_P", "AMPK"),
    ("TBC1D_P", "TBC1D_P"),
    ("ULK1", "AMPK"),
    ("ULK1", "ULK1"),
    ("P38", "CONTRACTION_SLOW"),
    ("P38", "P38"),
    ("PGC1A_CALL", "NAD_nuc"),
    ("PGC1A_CALL", "NAM"),
    ("PGC1A_CALL", "AMPK"),
    ("PGC1A_CALL", "P38"),
    ("PGC1A_CALL", "PGC1A_CALL"),
    ("PGC1A_CALL", "ROS"),
    ("PGC1A_CALL", "catecholamines"),
    ("PGC1A_CALL_2", "PGC1A_CALL"),
    ("PGC1A_CALL_2", "PGC1A_CALL_2"),
    ("PGC1A_MRNA", "ATP"),
    ("PGC1A_MRNA", "PGC1A_CALL_2"),
    ("PGC1A_MRNA", "PGC1A_MRNA"),
    ("PGC1A", "ATP"),
    ("PGC1A", "PGC1A_MRNA"),
    ("PGC1A", "PGC1A"),
    ("NAMPT_MRNA", "AMPK"),
    ("NAMPT_MRNA", "PGC1A"),
    ("NAMPT_MRNA", "NAMPT_MRNA"),
    ("NAMPT_MRNA", "clock"),
    ("NAMPT_MRNA", "catecholamines"),
    ("NAMPT_protein", "NAMPT_MRNA"),
    ("NAMPT_protein", "NAMPT_protein"),
    ("SIRT3_MRNA", "PGC1A"),
    ("SIRT3_MRNA", "SIRT3_MRNA"),
    ("SIRT3_protein", "SIRT3_MRNA"),
    ("SIRT3_protein", "SIRT3_protein"),
    ("GLUT4_MRNA", "P38"),
    ("GLUT4_MRNA", "PGC1A"),
    ("GLUT4_MRNA", "GLUT4_MRNA"),
    ("GLUT4_protein", "GLUT4_MRNA"),
    ("GLUT4_protein", "GLUT4_protein"),
    ("MCT_MRNA", "LAC"),
    ("MCT_MRNA", "PGC1A"),
    ("MCT_MRNA", "MCT_MRNA"),
    ("MCT_protein", "MCT_MRNA"),
    ("MCT_protein", "MCT_protein"),
    ("VEGF_MRNA", "O2"),
    ("VEGF_MRNA", "PGC1A"),
    ("VEGF_MRNA", "VEGF_MRNA"),
    ("VEGF_protein", "VEGF_MRNA"),
    ("VEGF_protein", "VEGF_protein"),
    ("PROGRAM", "PGC1A"),
    ("PROGRAM", "PROGRAM"),
    ("REMNANT", "PROGRAM"),
    ("REMNANT", "REMNANT"),
    ("CAPILLARIES", "VEGF_protein"),
    ("CAPILLARIES", "CAPILLARIES"),
    ("HARD", "AMP"),
    ("HARD", "HARD"),
    ("HARD", "catecholamines"),
    ("INTRINSIC", "HARD"),
    ("INTRINSIC", "INTRINSIC"),
    ("ROS", "O2"),
    ("ROS", "CONTRACTION"),
    ("ROS", "ATP"),
    ("ROS", "ADP"),
    ("ROS", "IMP"),
    ("ROS", "Pi"),
    ("ROS", "GLY"),
    ("ROS", "NAD_mit"),
    ("ROS", "NADH_mit"),
    ("ROS", "GSSG"),
    ("ROS", "ROS"),
    ("ROS", "SOD2"),
    ("ROS", "insulin_action"),
    ("SOD2", "NAD_mit"),
    ("SOD2", "NADH_mit"),
    ("SOD2", "NAM"),
    ("SOD2", "SIRT3_protein"),
    ("SOD2", "SOD2"),
    ("SOD2", "ANTIOXIDANTS"),
    ("DNA_lesions", "NAD_nuc"),
    ("DNA_lesions", "ROS"),
    ("DNA_lesions", "DNA_lesions"),
    ("OXIDIZED_GUANINE", "ROS"),
    ("OXIDIZED_GUANINE", "OXIDIZED_GUANINE"),
    ("ANTIOXIDANT_MRNA", "ATP"),
    ("ANTIOXIDANT_MRNA", "ROS"),
    ("ANTIOXIDANT_MRNA", "ANTIOXIDANT_MRNA"),
    ("ANTIOXIDANTS", "ANTIOXIDANT_MRNA"),
    ("ANTIOXIDANTS", "ANTIOXIDANTS"),
    ("HSP_MRNA", "ACID"),
    ("HSP_MRNA", "ATP"),
    ("HSP_MRNA", "ROS"),
    ("HSP_MRNA", "HSP_MRNA"),
    ("HSP", "HSP_MRNA"),
    ("HSP", "HSP"),
    ("LOAD_MEMORY", "LOAD_MEMORY"),
    ("DRIVE_LOST", "DRIVE_LOST"),
    ("SIZE", "AMPK"),
    ("SIZE", "LOAD_MEMORY"),
    ("SIZE", "SIZE"),
    ("SIZE", "insulin_action"),
    ("SIZE", "amino_level"),
    ("MYOSIN", "PROGRAM"),
    ("MYOSIN", "REMNANT"),
    ("MYOSIN", "LOAD_MEMORY"),
    ("MYOSIN", "MYOSIN"),
    ("BUFFER", "ACID"),
    ("BUFFER", "BUFFER"),
    ("STORE", "CONTRACTION_SLOW"),
    ("STORE", "AMP"),
    ("STORE", "IMP"),
    ("STORE", "Pi"),
    ("STORE", "GLY"),
    ("STORE", "HMP"),
    ("STORE", "MYOSIN"),
    ("STORE", "STORE"),
    ("STORE", "recruitment"),
    ("recruitment", "recruitment"),
    ("lactate_blood", "lactate_blood"),
    ("glucose_blood", "glucose_blood"),
    ("FFA_blood", "FFA_blood"),
    ("insulin_action", "insulin_action"),
    ("NAM_plasma", "NAM_plasma"),
    ("NR_plasma", "NR_plasma"),
    ("NA_plasma", "NA_plasma"),
    ("NMN_plasma", "NMN_plasma"),
    ("MeNAM_plasma", "MeNAM_plasma"),
    ("clock", "clock"),
    ("flow_share", "flow_share"),
    ("catecholamines", "catecholamines"),
    ("amino_level", "amino_level"),
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
    FLOW = y[species.FLOW]
    CAP1 = y[species.CAP1]
    CAP2 = y[species.CAP2]
    CAP3 = y[species.CAP3]
    VEIN = y[species.VEIN]
    O2 = y[species.O2]
    ACID = y[species.ACID]
    CONTRACTION = y[species.CONTRACTION]
    CONTRACTION_SLOW = y[species.CONTRACTION_SLOW]
    ATP = y[species.ATP]
    ADP = y[species.ADP]
    AMP = y[species.AMP]
    IMP = y[species.IMP]
    PCr = y[species.PCr]
    Cr = y[species.Cr]
    Pi = y[species.Pi]
    GLY = y[species.GLY]
    HMP = y[species.HMP]
    PYR = y[species.PYR]
    LAC = y[species.LAC]
    NAD_nuc = y[species.NAD_nuc]
    NAD_cyt = y[species.NAD_cyt]
    NADH_cyt = y[species.NADH_cyt]
    NAD_mit = y[species.NAD_mit]
    NADH_mit = y[species.NADH_mit]
    NADP = y[species.NADP]
    NAM = y[species.NAM]
    NMN = y[species.NMN]
    NaMN = y[species.NaMN]
    NaAD = y[species.NaAD]
    NADPH_mit = y[species.NADPH_mit]
    GSSG = y[species.GSSG]
    AMPK = y[species.AMPK]
    AMPK_gamma1 = y[species.AMPK_gamma1]
    ACC_P = y[species.ACC_P]
    TBC1D_P = y[species.TBC1D_P]
    P38 = y[species.P38]
    PGC1A_MRNA = y[species.PGC1A_MRNA]
    PGC1A = y[species.PGC1A]
    NAMPT_protein = y[species.NAMPT_protein]
    SIRT3_protein = y[species.SIRT3_protein]
    GLUT4_protein = y[species.GLUT4_protein]
    MCT_protein = y[species.MCT_protein]
    VEGF_protein = y[species.VEGF_protein]
    PROGRAM = y[species.PROGRAM]
    REMNANT = y[species.REMNANT]
    CAPILLARIES = y[species.CAPILLARIES]
    INTRINSIC = y[species.INTRINSIC]
    ROS = y[species.ROS]
    LOAD_MEMORY = y[species.LOAD_MEMORY]
    MYOSIN = y[species.MYOSIN]
    recruitment = y[species.recruitment]
    lactate_blood = y[species.lactate_blood]
    FFA_blood = y[species.FFA_blood]
    insulin_action = y[species.insulin_action]
    catecholamines = y[species.catecholamines]
    amino_level = y[species.amino_level]
    Oxygen_Mb = p[argument.Oxygen_Mb]
    Oxygen_solubility = p[argument.Oxygen_solubility]
    Oxygen_P50_Mb = p[argument.Oxygen_P50_Mb]
    Oxygen_arterial = p[argument.Oxygen_arterial]
    Oxygen_saturation = p[argument.Oxygen_saturation]
    Oxygen_capillary = p[argument.Oxygen_capillary]
    Oxygen_P50_Hb = p[argument.Oxygen_P50_Hb]
    Oxygen_hill_Hb = p[argument.Oxygen_hill_Hb]
    Oxygen_straight_Hb = p[argument.Oxygen_straight_Hb]
    respiration_K_PO2 = p[argument.respiration_K_PO2]
    Oxygen_flow_rest = p[argument.Oxygen_flow_rest]
    Oxygen_veins = p[argument.Oxygen_veins]
    Acid_pH_rest = p[argument.Acid_pH_rest]
    Acid_buffer = p[argument.Acid_buffer]
    Contraction_K_phosphate = p[argument.Contraction_K_phosphate]
    Contraction_acid_steepness = p[argument.Contraction_acid_steepness]
    Contraction_K_pH = p[argument.Contraction_K_pH]
    Contraction_glycogen = p[argument.Contraction_glycogen]
    Contraction_K_glycogen = p[argument.Contraction_K_glycogen]
    Contraction_K_ADP = p[argument.Contraction_K_ADP]
    Contraction_K_ATP = p[argument.Contraction_K_ATP]
    Contraction_peak = p[argument.Contraction_peak]
    Myosin_begun = p[argument.Myosin_begun]
    TypeIIx_peak = p[argument.TypeIIx_peak]
    TypeIIa_peak = p[argument.TypeIIa_peak]
    Contraction_work = p[argument.Contraction_work]
    TypeIIx_work = p[argument.TypeIIx_work]
    TypeIIa_work = p[argument.TypeIIa_work]
    Contraction_reference = p[argument.Contraction_reference]
    Contraction_fatigue_cost = p[argument.Contraction_fatigue_cost]
    Glycogenolysis_K_calcium = p[argument.Glycogenolysis_K_calcium]
    Glycogenolysis_reversion = p[argument.Glycogenolysis_reversion]
    Glycogenolysis_load_floor = p[argument.Glycogenolysis_load_floor]
    phosphorylase_K_AMP = p[argument.phosphorylase_K_AMP]
    phosphorylase_basal = p[argument.phosphorylase_basal]
    phosphorylase_K_IMP = p[argument.phosphorylase_K_IMP]
    Rest_NAD_mit = p[argument.Rest_NAD_mit]
    Volume_nuc = p[argument.Volume_nuc]
    respiration_potential_max = p[argument.respiration_potential_max]
    respiration_smoothing = p[argument.respiration_smoothing]
    CK_k = p[argument.CK_k]
    CK_Keq = p[argument.CK_Keq]
    phosphorylase_K_Pi = p[argument.phosphorylase_K_Pi]
    phosphorylase_K_HMP = p[argument.phosphorylase_K_HMP]
    phosphorylase_Vmax = p[argument.phosphorylase_Vmax]
    phosphorylase_K_GLY = p[argument.phosphorylase_K_GLY]
    Binding_Kd_cyt = p[argument.Binding_Kd_cyt]
    Binding_sites_cyt = p[argument.Binding_sites_cyt]
    Glycolysis_basal = p[argument.Glycolysis_basal]
    Glycolysis_K_NAD = p[argument.Glycolysis_K_NAD]
    Glycolysis_K_HMP = p[argument.Glycolysis_K_HMP]
    Glycolysis_acid_steepness = p[argument.Glycolysis_acid_steepness]
    Glycolysis_K_pH = p[argument.Glycolysis_K_pH]
    Glycolysis_Vmax = p[argument.Glycolysis_Vmax]
    Glycolysis_K_AMP = p[argument.Glycolysis_K_AMP]
    respiration_K_NADH = p[argument.respiration_K_NADH]
    respiration_K_ADP = p[argument.respiration_K_ADP]
    respiration_K_Pi = p[argument.respiration_K_Pi]
    glycogen_surplus_most = p[argument.glycogen_surplus_most]
    glycogen_synthase_GLY_max = p[argument.glycogen_synthase_GLY_max]
    glucose_uptake_empty = p[argument.glucose_uptake_empty]
    Fuel_fasted = p[argument.Fuel_fasted]
    SIRT1_Ki_NAM = p[argument.SIRT1_Ki_NAM]
    Binding_Kd_mit = p[argument.Binding_Kd_mit]
    Binding_sites_mit = p[argument.Binding_sites_mit]
    SIRT3_begun = p[argument.SIRT3_begun]
    Sod2_SIRT3_rest = p[argument.Sod2_SIRT3_rest]
    SIRT3_Km = p[argument.SIRT3_Km]
    SIRT3_level = p[argument.SIRT3_level]
    Gatekeeper_SIRT3 = p[argument.Gatekeeper_SIRT3]
    Intrinsic_begun = p[argument.Intrinsic_begun]
    MatrixDehydrogenase_K_NAD = p[argument.MatrixDehydrogenase_K_NAD]
    MatrixDehydrogenase_activation = p[argument.MatrixDehydrogenase_activation]
    MatrixDehydrogenase_K_NADH = p[argument.MatrixDehydrogenase_K_NADH]
    MatrixDehydrogenase_Vmax = p[argument.MatrixDehydrogenase_Vmax]
    MatrixDehydrogenase_insulin = p[argument.MatrixDehydrogenase_insulin]
    dehydrogenase_level = p[argument.dehydrogenase_level]
    MatrixDehydrogenase_K_ADP = p[argument.MatrixDehydrogenase_K_ADP]
    MatrixDehydrogenase_K_contraction = p[argument.MatrixDehydrogenase_K_contraction]
    Acc_off = p[argument.Acc_off]
    Malonyl_inhibition = p[argument.Malonyl_inhibition]
    Fuel_K_FFA = p[argument.Fuel_K_FFA]
    Fuel_FFA_rest = p[argument.Fuel_FFA_rest]
    Fuel_K_pyruvate = p[argument.Fuel_K_pyruvate]
    Fuel_fat_share = p[argument.Fuel_fat_share]
    Lactate_blood_proton = p[argument.Lactate_blood_proton]
    MCT_begun = p[argument.MCT_begun]
    MCT_Vmax = p[argument.MCT_Vmax]
    MCT_K = p[argument.MCT_K]
    resting_ATPase_Vmax = p[argument.resting_ATPase_Vmax]
    resting_ATPase_Km = p[argument.resting_ATPase_Km]
    respiration_Vmax = p[argument.respiration_Vmax]
    glycerol_phosphate_Vmax = p[argument.glycerol_phosphate_Vmax]
    glycerol_phosphate_Km = p[argument.glycerol_phosphate_Km]
    NMNAT1_level = p[argument.NMNAT1_level]
    NMNAT1_Vmax = p[argument.NMNAT1_Vmax]
    NMNAT1_Km_NaAD = p[argument.NMNAT1_Km_NaAD]
    NMNAT1_Km_NAD = p[argument.NMNAT1_Km_NAD]
    NMNAT1_Km_NaMN = p[argument.NMNAT1_Km_NaMN]
    NMNAT1_Km_NMN = p[argument.NMNAT1_Km_NMN]
    NMNAT2_level = p[argument.NMNAT2_level]
    NMNAT2_Vmax = p[argument.NMNAT2_Vmax]
    NMNAT2_Km_NaAD = p[argument.NMNAT2_Km_NaAD]
    NMNAT2_Km_NAD = p[argument.NMNAT2_Km_NAD]
    NMNAT2_Km_NaMN = p[argument.NMNAT2_Km_NaMN]
    NMNAT2_Km_NMN = p[argument.NMNAT2_Km_NMN]
    NMNAT3_level = p[argument.NMNAT3_level]
    NMNAT3_Vmax = p[argument.NMNAT3_Vmax]
    NMNAT3_Km_NaAD = p[argument.NMNAT3_Km_NaAD]
    NMNAT3_Km_NAD = p[argument.NMNAT3_Km_NAD]
    NMNAT3_Km_NaMN = p[argument.NMNAT3_Km_NaMN]
    NMNAT3_Km_NMN = p[argument.NMNAT3_Km_NMN]
    Pgc1a_SIRT1_rest = p[argument.Pgc1a_SIRT1_rest]
    SIRT1_level = p[argument.SIRT1_level]
    SIRT1_Km = p[argument.SIRT1_Km]
    Potential_leak = p[argument.Potential_leak]
    Potential_load = p[argument.Potential_load]
    Potential_max = p[argument.Potential_max]
    Potential_thermal = p[argument.Potential_thermal]
    Potential_rest = p[argument.Potential_rest]
    Matrix_NADP = p[argument.Matrix_NADP]
    Rest_NADP_share = p[argument.Rest_NADP_share]
    Rest_NAD_cyt = p[argument.Rest_NAD_cyt]
    Matrix_disulfide = p[argument.Matrix_disulfide]
    Matrix_glutathione = p[argument.Matrix_glutathione]
    Ros_glutathione = p[argument.Ros_glutathione]
    Ros_quinol_rest = p[argument.Ros_quinol_rest]
    Ros_forward = p[argument.Ros_forward]
    Ros_K = p[argument.Ros_K]
    Ros_flow = p[argument.Ros_flow]
    Ros_backward = p[argument.Ros_backward]
    Ros_K_quinol = p[argument.Ros_K_quinol]
    Ros_flavin = p[argument.Ros_flavin]
    Oxygen_ATP_yield = p[argument.Oxygen_ATP_yield]
    proton_leak_Vmax = p[argument.proton_leak_Vmax]
    Ampk_floor = p[argument.Ampk_floor]
    Ampk_K_AMP = p[argument.Ampk_K_AMP]
    Ampk_1_K_AMP = p[argument.Ampk_1_K_AMP]
    Ampk_glycogen = p[argument.Ampk_glycogen]
    Ampk_K_glycogen = p[argument.Ampk_K_glycogen]
    Ampk_gamma3 = p[argument.Ampk_gamma3]
    Ampk_LKB1 = p[argument.Ampk_LKB1]
    Ampk_gain = p[argument.Ampk_gain]
    Ampk_1_gain = p[argument.Ampk_1_gain]
    Ampk_share = p[argument.Ampk_share]
    Tbc1d_insulin = p[argument.Tbc1d_insulin]
    Pgc1a_K_P38 = p[argument.Pgc1a_K_P38]
    Creb_K = p[argument.Creb_K]
    Hif_K = p[argument.Hif_K]
    Nrf2_slack = p[argument.Nrf2_slack]
    Nrf2_rest = p[argument.Nrf2_rest]
    Pgc1a_CREB_gain = p[argument.Pgc1a_CREB_gain]
    Pgc1a_SIRT1_gain = p[argument.Pgc1a_SIRT1_gain]
    Pgc1a_CaMK_gain = p[argument.Pgc1a_CaMK_gain]
    Pgc1a_AMPK_gain = p[argument.Pgc1a_AMPK_gain]
    Pgc1a_ROS_gain = p[argument.Pgc1a_ROS_gain]
    Pgc1a_saturation = p[argument.Pgc1a_saturation]
    NAMPT_begun = p[argument.NAMPT_begun]
    GLUT4_begun = p[argument.GLUT4_begun]
    Program_begun = p[argument.Program_begun]
    Remnant_share = p[argument.Remnant_share]
    Program_floor = p[argument.Program_floor]
    Capillaries_begun = p[argument.Capillaries_begun]
    Capillaries_gain = p[argument.Capillaries_gain]
    Capillaries_K = p[argument.Capillaries_K]
    Nox2_level = p[argument.Nox2_level]
    Nox2_insulin = p[argument.Nox2_insulin]
    Nox2_stretch = p[argument.Nox2_stretch]
    Nox2_contraction = p[argument.Nox2_contraction]
    Xanthine_level = p[argument.Xanthine_level]
    Xanthine_K_IMP = p[argument.Xanthine_K_IMP]
    Ros_xanthine = p[argument.Ros_xanthine]
    Ros_NOX2 = p[argument.Ros_NOX2]
    Ros_mitochondrial = p[argument.Ros_mitochondrial]
    Loading_half = p[argument.Loading_half]
    Mtorc1_K_insulin = p[argument.Mtorc1_K_insulin]
    Mtorc1_K_amino = p[argument.Mtorc1_K_amino]
    Mtorc1_AMPK = p[argument.Mtorc1_AMPK]
    Mtorc1_amino = p[argument.Mtorc1_amino]
    Mtorc1_load = p[argument.Mtorc1_load]
    buffering_half = p[argument.buffering_half]
    quality = p[argument.quality]
    V_mit = p[argument.V_mit]
    habit_PGC1A = p[argument.habit_PGC1A]
    habit_loading = p[argument.habit_loading]
    stretch = p[argument.stretch]
    tension = p[argument.tension]
    synthesis_able = p[argument.synthesis_able]
    # myoglobin left unloaded [umol/L]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    # oxygen pressure in the fiber [mmHg]
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    # saturation of hemoglobin in segment 1 of the capillary [1]
    hemoglobin1 = CAP1 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned1 = hemoglobin1 / (1 - hemoglobin1)
    # oxygen pressure in segment 1 of the capillary [mmHg]
    PO2_1 = Oxygen_P50_Hb * turned1 * exp((1 / Oxygen_hill_Hb - 1) * log(turned1 + Oxygen_straight_Hb))
    # saturation of hemoglobin in segment 2 of the capillary [1]
    hemoglobin2 = CAP2 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned2 = hemoglobin2 / (1 - hemoglobin2)
    # oxygen pressure in segment 2 of the capillary [mmHg]
    PO2_2 = Oxygen_P50_Hb * turned2 * exp((1 / Oxygen_hill_Hb - 1) * log(turned2 + Oxygen_straight_Hb))
    # saturation of hemoglobin in segment 3 of the capillary [1]
    hemoglobin3 = CAP3 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned3 = hemoglobin3 / (1 - hemoglobin3)
    # oxygen pressure in segment 3 of the capillary [mmHg]
    PO2_3 = Oxygen_P50_Hb * turned3 * exp((1 / Oxygen_hill_Hb - 1) * log(turned3 + Oxygen_straight_Hb))
    # share of the chain that oxygen allows [1]
    oxygen_left = PO2 / (respiration_K_PO2 + PO2)
    # litres of blood through a litre of fiber [1/s]
    blood_flow = FLOW * Oxygen_flow_rest
    # oxygen that blood takes up in the lungs for this fiber (Fick's principle) [umol/L/s]
    oxygen_breathed = blood_flow * (Oxygen_arterial - VEIN / Oxygen_veins)
    # of the cytosol [1]
    pH = Acid_pH_rest - ACID / Acid_buffer
    # proton activity relative to pH 7 [1]
    proton = exp(2.302585092994046 * (7 - pH))
    # share of power that phosphate leaves [1]
    phosphate_left = 1 / (1 + (Pi / Contraction_K_phosphate) ** 4)
    # share of power that acid leaves [1]
    acid_left = 1 / (1 + exp(2.302585092994046 * Contraction_acid_steepness * (Contraction_K_pH - pH)))
    # share of power that fatigue leaves [1]
    power_left = phosphate_left * acid_left
    # share of power that glycogen, with which calcium release goes, and energy allow [1]
    able = (1 - Contraction_glycogen * Contraction_K_glycogen / (Contraction_K_glycogen + GLY)) / (1 + (ADP / Contraction_K_ADP) ** 2)
    # share of its peak power that the fiber can give: none without ATP [1]
    pull = able * power_left * (ATP ** 2 / (Contraction_K_ATP ** 2 + ATP ** 2))
    # greatest ATP use of the fiber with the myosin that it has [umol/L/s]
    peak_now = Contraction_peak * exp((MYOSIN - Myosin_begun) * log(TypeIIx_peak / TypeIIa_peak))
    # work that one ATP does with it, relative to type I [1]
    work_now = Contraction_work * exp((MYOSIN - Myosin_begun) * log(TypeIIx_work / TypeIIa_work))
    # power that the fiber can give, in the ATP that type I would spend on it [umol/L/s]
    power_able = peak_now * work_now * pull
    # near 1 but in a fiber that has lost its ATP, which makes nothing [1]
    alive = ATP ** 4 / (Contraction_K_ATP ** 4 + ATP ** 4)
    # ATP load of contraction [1]
    load = recruitment * peak_now / Contraction_reference
    # ATP used by contraction; fatigue spares less ATP than it costs power [umol/L/s]
    contraction_rate = recruitment * peak_now * able * exp(Contraction_fatigue_cost * log(power_left)) * (ATP ** 2 / (Contraction_K_ATP ** 2 + ATP ** 2))
    # what calcium of contraction turns on of phosphorylase and phosphofructokinase: gone when contraction stops, and in part within minutes of steady work [1]
    calcium = recruitment ** 2 * (1 + Glycogenolysis_K_calcium) / (Glycogenolysis_K_calcium + recruitment) * (1 - (1 - Glycogenolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycogenolysis_load_floor))))
    # bound AMP of phosphorylase [1]
    AMP_site = AMP ** 2 / (phosphorylase_K_AMP ** 2 + AMP ** 2)
    # AMP, and IMP in its place, call phosphorylase [1]
    phosphorylase_call = phosphorylase_basal + (1 - phosphorylase_basal) * (AMP_site + IMP / phosphorylase_K_IMP) / (1 + IMP / phosphorylase_K_IMP)
    # matrix NADH, share of the young pool [1]
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    # matrix NAD+, share of the young pool [1]
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    # cytosol, share of fiber water [1]
    V_cyt = 1 - Volume_nuc - V_mit
    # [umol/L]
    NADH_cyt_conc = NADH_cyt / V_cyt
    # [umol/L]
    NAD_cyt_conc = NAD_cyt / V_cyt
    # driving force of the chain, share [1]
    force_left = 1 - ATP / (ADP * Pi) / respiration_potential_max
    # what the phosphorylation potential leaves of the chain: its positive part, with a rounded corner [1]
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + respiration_smoothing ** 2))
    # [umol/L/s]
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    # glycogen broken down [umol/L/s]
    phosphorylase_rate = phosphorylase_Vmax * calcium * phosphorylase_call * (GLY / (phosphorylase_K_GLY + GLY)) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    # NAD(H) in the water of the cyt [umol/L]
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    # binding sites to spare [umol/L]
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    # share of NAD(H) that is free in the cyt [1]
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    # free NAD+ of the cytosol [umol/L]
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    # hexose phosphate through phosphofructokinase to pyruvate [umol/L/s]
    glycolysis_rate = (Glycolysis_Vmax * calcium * (AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2)) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + exp(2.302585092994046 * Glycolysis_acid_steepness * (Glycolysis_K_pH - pH)))
    # what NADH and oxygen let the chain carry, share of the most [1]
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    # what ATP synthase asks of the chain, share of the most [1]
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    # room that is left above rested glycogen, of all [1]
    glycogen_room = ramp(1 - ramp(GLY / glycogen_synthase_GLY_max - 1) / glycogen_surplus_most)
    # what insulin does in the fiber more than after a night: more where glycogen is low, less where it is full [1]
    insulin_within = glycogen_room * ramp(insulin_action - Fuel_fasted) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max))
    # sirtuin activity that nicotinamide leaves [1]
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    # NAD(H) in the water of the mit [umol/L]
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    # binding sites to spare [umol/L]
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    # share of NAD(H) that is free in the mit [1]
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    # free NAD+ of the matrix [umol/L]
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    # SIRT3 over that of the beginning [1]
    SIRT3_trained = SIRT3_protein / SIRT3_begun
    # SIRT3 activity relative to the rested young fiber [1]
    SIRT3_fold = SIRT3_trained * SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    # capacity of dehydrogenases and chain by SIRT3: 1 unless it is taken to be their gatekeeper [1]
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    # capacity for content over that of the beginning [1]
    intrinsic_fold = INTRINSIC / Intrinsic_begun
    # capacity of the matrix dehydrogenases, as NADH [umol/L/s]
    dehydrogenase_rate = V_mit * quality * intrinsic_fold * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * (ADP / (MatrixDehydrogenase_K_ADP + ADP)) * (1 + MatrixDehydrogenase_activation * (CONTRACTION / (MatrixDehydrogenase_K_contraction + CONTRACTION)) + MatrixDehydrogenase_insulin * insulin_within) / (1 + MatrixDehydrogenase_activation) * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))
    # malonyl-CoA, which closes mitochondria to fat [1]
    malonyl = 1 / (1 + Acc_off * (ACC_P - 1))
    # what CPT1 lets in of fat, of rest [1]
    fat_gate = (1 + Malonyl_inhibition) / (1 + Malonyl_inhibition * malonyl)
    # share of fuel that is pyruvate, the less the more fatty acids there are [1]
    carbohydrate_share = PYR / (PYR + Fuel_K_pyruvate * fat_gate * (Fuel_K_FFA + FFA_blood) / (Fuel_K_FFA + Fuel_FFA_rest))
    # pyruvate oxidized [umol/L/s]
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    # pairs of electrons of fat that are burnt [umol/L/s]
    fat_rate = dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share
    # lactate with its proton, at pH 7 [umol/L]
    lactate_within = LAC * proton
    # that of blood, likewise [umol/L]
    lactate_outside = lactate_blood * Lactate_blood_proton
    # MCT over that of the beginning [1]
    MCT_trained = MCT_protein / MCT_begun
    # lactate to blood, each with its proton [umol/L/s]
    LAC_export = MCT_Vmax * MCT_trained * (lactate_within / (MCT_K + lactate_within) - lactate_outside / (MCT_K + lactate_outside))
    # ATP used by housekeeping [umol/L/s]
    resting_rate = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    # pairs of NADH through the whole chain [umol/L/s]
    respiration_rate = V_mit * quality * intrinsic_fold * respiration_Vmax * chain_supply * chain_load
    # pairs of the cytosol straight to the quinone pool [umol/L/s]
    glycerol_rate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    # NAD(H) in the water of the nuc [umol/L]
    NAD_total_nuc = NAD_nuc / Volume_nuc
    # binding sites to spare [umol/L]
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    # share of NAD(H) that is free in the nuc [1]
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    # free NAD+ of the nucleus [umol/L]
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    # free NADH of the cytosol [umol/L]
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    # NMNAT1 left by its load [umol/L/s]
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    # NMNAT2 left by its load [umol/L/s]
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    # NMNAT3 left by its load [umol/L/s]
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    # SIRT1 activity relative to the rested young fiber [1]
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
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
    # radicals of the chain, fold of rest: of Complex I's flavin by the NADH/NAD+ couple; of reverse transfer, which needs a reduced chain and the push of the four protons of a pair; and of sites that see quinol, the more electrons come and the fewer are called on [1]
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4 + Ros_quinol_rest * (reduced / (Ros_K_quinol + reduced)) / (1 + chain_force * chain_load / Ros_flow))
    # oxygen that would pay for the ATP that is used [umol/L/s]
    oxygen_used = (contraction_rate + resting_rate) / Oxygen_ATP_yield
    # pairs that reach oxygen and make no ATP [umol/L/s]
    leak_rate = V_mit * proton_leak_Vmax * potential_share ** 4
    # oxygen that the chain takes [umol/L/s]
    oxygen_burnt = 0.5 * (respiration_rate + glycerol_rate + leak_rate)
    # oxygen that the chain takes at most [umol/L/s]
    oxygen_most = 0.5 * V_mit * quality * intrinsic_fold * respiration_Vmax
    # so little that it is nothing: it keeps a dead fiber from dividing by nothing [umol/L/s]
    oxygen_least = 0.001 * Oxygen_flow_rest * Oxygen_arterial
    # of that, what mitochondria could burn [umol/L/s]
    oxygen_called = oxygen_used * oxygen_most / sqrt(sqrt(oxygen_used ** 4 + oxygen_most ** 4 + oxygen_least ** 4))
    # oxygen for which the fiber asks the blood to flow [umol/L/s]
    oxygen_needed = sqrt(sqrt(oxygen_called ** 4 + oxygen_burnt ** 4 + oxygen_least ** 4))
    # AMP above that of rest [umol/L]
    AMP_above = Ampk_floor * ramp(AMP / Ampk_floor - 1)
    # AMP over what opens gamma3 [1]
    AMP_open = AMP_above / Ampk_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_K_AMP)
    # share of the complexes with gamma3 that AMP could open [1]
    AMP_gate = AMP_open / (1 + AMP_open)
    # likewise of those with gamma1 [1]
    AMP_open_1 = AMP_above / Ampk_1_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_1_K_AMP)
    # how much less AMP opens them where glycogen that holds them is lacking [1]
    glycogen_hold = 1 + Ampk_glycogen * Ampk_K_glycogen / (Ampk_K_glycogen + GLY)
    # share of them that is open [1]
    AMPK_opened = glycogen_hold * AMP_open / (1 + glycogen_hold * AMP_open)
    # [1]
    AMPK_target = Ampk_gamma3 * (1 + Ampk_LKB1 * Ampk_gain * AMPK_opened)
    # activity of gamma3 above that of rest [1]
    AMPK_called = AMPK - Ampk_gamma3
    # [1]
    AMPK_gamma1_target = 1 + Ampk_LKB1 * Ampk_1_gain * AMP_open_1 / (1 + AMP_open_1)
    # phosphorylated AMPK of a blot [1]
    AMPK_P = Ampk_share * AMPK + (1 - Ampk_share) * AMPK_gamma1
    # what insulin moves of GLUT4, of rest [1]
    glut4_out = 1 + Tbc1d_insulin * (TBC1D_P - 1)
    # how far p38 has opened the gene to AMPK [1]
    P38_open = ramp(P38) / (Pgc1a_K_P38 + ramp(P38))
    # call of catecholamines over beta2 and cAMP [1]
    CREB = catecholamines / (Creb_K + catecholamines)
    # share of HIF that lack of oxygen lets stand [1]
    hypoxia = Hif_K ** 2 / (Hif_K ** 2 + PO2 ** 2)
    # radicals above what this person's muscle has at rest without training, and above what any day brings [1]
    ROS_call = ramp(ROS / Nrf2_rest - 1 - Nrf2_slack)
    # AMPK, p38, CREB and radicals call side by side; p38 opens the gene to two, SIRT1 lets all through: in series [1]
    PGC1A_drive = ((Pgc1a_AMPK_gain * ramp(AMPK_called) + Pgc1a_ROS_gain * ROS_call) * P38_open + Pgc1a_CaMK_gain * P38 + Pgc1a_CREB_gain * CREB) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    # protein that bouts have added to the habit's [1]
    PGC1A_more = ramp(PGC1A - 1 - habit_PGC1A)
    # what is made of more transcript: ever less [1]
    PGC1A_made = ramp(PGC1A_MRNA - 1) / (1 + ramp(PGC1A_MRNA - 1) / Pgc1a_saturation)
    # NAMPT over that of the beginning [1]
    NAMPT_trained = NAMPT_protein / NAMPT_begun
    # GLUT4 over that of the beginning [1]
    GLUT4_trained = GLUT4_protein / GLUT4_begun
    # what calls for mitochondria, of what the person began with [1]
    mito_drive = (Program_floor + (1 - Program_floor) * habit_loading + PROGRAM + Remnant_share * REMNANT) / Program_begun
    # capillaries over those of the beginning [1]
    capillary_fold = CAPILLARIES / Capillaries_begun
    # capillaries called for, not there [1]
    sprouting = 1 + Capillaries_gain * (VEGF_protein - 1) / (Capillaries_K + (VEGF_protein - 1)) - CAPILLARIES
    # radicals of NADPH oxidase 2, fold of rest: called by contraction, by stretch, and by insulin [1]
    NOX2 = Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_stretch * stretch + Nox2_insulin * insulin_within)
    # radicals of xanthine oxidase, of the most: hypoxanthine comes of IMP, and goes as that does [1]
    xanthine_oxidase = Xanthine_level * (IMP ** 2 / (Xanthine_K_IMP ** 2 + IMP ** 2))
    # radicals of the chain, of NADPH oxidase, of what else makes them at rest, and of xanthine oxidase [1]
    ROS_source = Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2) + Ros_xanthine * xanthine_oxidase
    # what of the greatest call a load makes: hardly any below a quarter of the greatest force [1]
    load_felt = tension ** 4 / (Loading_half ** 4 + tension ** 4)
    # what a meal makes of the greatest call of amino acids, which needs some insulin [1]
    fed = ramp(amino_level - 1) / (Mtorc1_K_amino + ramp(amino_level - 1)) * insulin_action / (Mtorc1_K_insulin + insulin_action)
    # amino acids help mTORC1; AMPK, too little sleep and too little energy hold it down [1]
    mtorc1_helped = synthesis_able * (1 + Mtorc1_amino * fed) / (1 + Mtorc1_AMPK * ramp(AMPK / Ampk_gamma3 - 1))
    # fold of that without load, fasted; synthesis of myofibrils goes with it [1]
    mtorc1_activity = (1 + Mtorc1_load * LOAD_MEMORY) * mtorc1_helped
    # what is missing of the load of every day, where a bout does not make up for it [1]
    load_missed = (1 - habit_loading) * (1 - LOAD_MEMORY)
    # drive on mitochondria, of that of a usual day [1]
    used = Program_floor + (1 - Program_floor) * habit_loading + PROGRAM + Remnant_share * REMNANT
    # how far pH has fallen [1]
    soured = ramp(Acid_pH_rest - pH)
    # what sourness makes of the greatest call for what takes up acid [1]
    sour = soured ** 4 / (buffering_half ** 4 + soured ** 4)
    out[definition.O2_spare] = O2_spare
    out[definition.PO2] = PO2
    out[definition.hemoglobin1] = hemoglobin1
    out[definition.turned1] = turned1
    out[definition.PO2_1] = PO2_1
    out[definition.hemoglobin2] = hemoglobin2
    out[definition.turned2] = turned2
    out[definition.PO2_2] = PO2_2
    out[definition.hemoglobin3] = hemoglobin3
    out[definition.turned3] = turned3
    out[definition.PO2_3] = PO2_3
    out[definition.oxygen_left] = oxygen_left
    out[definition.blood_flow] = blood_flow
    out[definition.oxygen_breathed] = oxygen_breathed
    out[definition.pH] = pH
    out[definition.proton] = proton
    out[definition.phosphate_left] = phosphate_left
    out[definition.acid_left] = acid_left
    out[definition.power_left] = power_left
    out[definition.able] = able
    out[definition.pull] = pull
    out[definition.peak_now] = peak_now
    out[definition.work_now] = work_now
    out[definition.power_able] = power_able
    out[definition.alive] = alive
    out[definition.load] = load
    out[definition.contraction_rate] = contraction_rate
    out[definition.calcium] = calcium
    out[definition.AMP_site] = AMP_site
    out[definition.phosphorylase_call] = phosphorylase_call
    out[definition.reduced] = reduced
    out[definition.oxidized] = oxidized
    out[definition.V_cyt] = V_cyt
    out[definition.NADH_cyt_conc] = NADH_cyt_conc
    out[definition.NAD_cyt_conc] = NAD_cyt_conc
    out[definition.force_left] = force_left
    out[definition.back_pressure] = back_pressure
    out[definition.CK_rate] = CK_rate
    out[definition.phosphorylase_rate] = phosphorylase_rate
    out[definition.NAD_total_cyt] = NAD_total_cyt
    out[definition.NAD_spare_cyt] = NAD_spare_cyt
    out[definition.free_share_cyt] = free_share_cyt
    out[definition.NAD_free_cyt] = NAD_free_cyt
    out[definition.glycolysis_rate] = glycolysis_rate
    out[definition.chain_supply] = chain_supply
    out[definition.chain_load] = chain_load
    out[definition.glycogen_room] = glycogen_room
    out[definition.insulin_within] = insulin_within
    out[definition.sirtuin_left] = sirtuin_left
    out[definition.NAD_total_mit] = NAD_total_mit
    out[definition.NAD_spare_mit] = NAD_spare_mit
    out[definition.free_share_mit] = free_share_mit
    out[definition.NAD_free_mit] = NAD_free_mit
    out[definition.SIRT3_trained] = SIRT3_trained
    out[definition.SIRT3_fold] = SIRT3_fold
    out[definition.sirt3_gate] = sirt3_gate
    out[definition.intrinsic_fold] = intrinsic_fold
    out[definition.dehydrogenase_rate] = dehydrogenase_rate
    out[definition.malonyl] = malonyl
    out[definition.fat_gate] = fat_gate
    out[definition.carbohydrate_share] = carbohydrate_share
    out[definition.pyruvate_rate] = pyruvate_rate
    out[definition.fat_rate] = fat_rate
    out[definition.lactate_within] = lactate_within
    out[definition.lactate_outside] = lactate_outside
    out[definition.MCT_trained] = MCT_trained
    out[definition.LAC_export] = LAC_export
    out[definition.resting_rate] = resting_rate
    out[definition.respiration_rate] = respiration_rate
    out[definition.glycerol_rate] = glycerol_rate
    out[definition.NAD_total_nuc] = NAD_total_nuc
    out[definition.NAD_spare_nuc] = NAD_spare_nuc
    out[definition.free_share_nuc] = free_share_nuc
    out[definition.NAD_free_nuc] = NAD_free_nuc
    out[definition.NADH_free_cyt] = NADH_free_cyt
    out[definition.NMNAT1_turn] = NMNAT1_turn
    out[definition.NMNAT2_turn] = NMNAT2_turn
    out[definition.NMNAT3_turn] = NMNAT3_turn
    out[definition.SIRT1_fold] = SIRT1_fold
    out[definition.chain_force] = chain_force
    out[definition.potential_share] = potential_share
    out[definition.potential_mit] = potential_mit
    out[definition.proton_push] = proton_push
    out[definition.NADPH_mit_conc] = NADPH_mit_conc
    out[definition.NADP_mit_conc] = NADP_mit_conc
    out[definition.GSSG_conc] = GSSG_conc
    out[definition.glutathione] = glutathione
    out[definition.peroxide_left] = peroxide_left
    out[definition.chain_radicals] = chain_radicals
    out[definition.oxygen_used] = oxygen_used
    out[definition.leak_rate] = leak_rate
    out[definition.oxygen_burnt] = oxygen_burnt
    out[definition.oxygen_most] = oxygen_most
    out[definition.oxygen_least] = oxygen_least
    out[definition.oxygen_called] = oxygen_called
    out[definition.oxygen_needed] = oxygen_needed
    out[definition.AMP_above] = AMP_above
    out[definition.AMP_open] = AMP_open
    out[definition.AMP_gate] = AMP_gate
    out[definition.AMP_open_1] = AMP_open_1
    out[definition.glycogen_hold] = glycogen_hold
    out[definition.AMPK_opened] = AMPK_opened
    out[definition.AMPK_target] = AMPK_target
    out[definition.AMPK_called] = AMPK_called
    out[definition.AMPK_gamma1_target] = AMPK_gamma1_target
    out[definition.AMPK_P] = AMPK_P
    out[definition.glut4_out] = glut4_out
    out[definition.P38_open] = P38_open
    out[definition.CREB] = CREB
    out[definition.hypoxia] = hypoxia
    out[definition.ROS_call] = ROS_call
    out[definition.PGC1A_drive] = PGC1A_drive
    out[definition.PGC1A_more] = PGC1A_more
    out[definition.PGC1A_made] = PGC1A_made
    out[definition.NAMPT_trained] = NAMPT_trained
    out[definition.GLUT4_trained] = GLUT4_trained
    out[definition.mito_drive] = mito_drive
    out[definition.capillary_fold] = capillary_fold
    out[definition.sprouting] = sprouting
    out[definition.NOX2] = NOX2
    out[definition.xanthine_oxidase] = xanthine_oxidase
    out[definition.ROS_source] = ROS_source
    out[definition.load_felt] = load_felt
    out[definition.fed] = fed
    out[definition.mtorc1_helped] = mtorc1_helped
    out[definition.mtorc1_activity] = mtorc1_activity
    out[definition.load_missed] = load_missed
    out[definition.used] = used
    out[definition.soured] = soured
    out[definition.sour] = sour


@kernel
def reaction_rates(y, p, v):
    """Fill v with the rate of each reaction."""
    FLOW = y[species.FLOW]
    CAP1 = y[species.CAP1]
    CAP2 = y[species.CAP2]
    CAP3 = y[species.CAP3]
    VEIN = y[species.VEIN]
    O2 = y[species.O2]
    ACID = y[species.ACID]
    CONTRACTION = y[species.CONTRACTION]
    CONTRACTION_SLOW = y[species.CONTRACTION_SLOW]
    ATP = y[species.ATP]
    ADP = y[species.ADP]
    AMP = y[species.AMP]
    IMP = y[species.IMP]
    PCr = y[species.PCr]
    Cr = y[species.Cr]
    Pi = y[species.Pi]
    GLY = y[species.GLY]
    HMP = y[species.HMP]
    PYR = y[species.PYR]
    LAC = y[species.LAC]
    NAD_nuc = y[species.NAD_nuc]
    NAD_cyt = y[species.NAD_cyt]
    NADH_cyt = y[species.NADH_cyt]
    NAD_mit = y[species.NAD_mit]
    NADH_mit = y[species.NADH_mit]
    NADP = y[species.NADP]
    NAM = y[species.NAM]
    NMN = y[species.NMN]
    PRPP = y[species.PRPP]
    NR = y[species.NR]
    NA = y[species.NA]
    NaMN = y[species.NaMN]
    NaAD = y[species.NaAD]
    MeNAM = y[species.MeNAM]
    NADPH_mit = y[species.NADPH_mit]
    GSSG = y[species.GSSG]
    AMPK = y[species.AMPK]
    AMPK_gamma1 = y[species.AMPK_gamma1]
    ACC_P = y[species.ACC_P]
    TBC1D_P = y[species.TBC1D_P]
    ULK1 = y[species.ULK1]
    P38 = y[species.P38]
    PGC1A_CALL = y[species.PGC1A_CALL]
    PGC1A_CALL_2 = y[species.PGC1A_CALL_2]
    PGC1A_MRNA = y[species.PGC1A_MRNA]
    PGC1A = y[species.PGC1A]
    NAMPT_MRNA = y[species.NAMPT_MRNA]
    NAMPT_protein = y[species.NAMPT_protein]
    SIRT3_MRNA = y[species.SIRT3_MRNA]
    SIRT3_protein = y[species.SIRT3_protein]
    GLUT4_MRNA = y[species.GLUT4_MRNA]
    GLUT4_protein = y[species.GLUT4_protein]
    MCT_MRNA = y[species.MCT_MRNA]
    MCT_protein = y[species.MCT_protein]
    VEGF_MRNA = y[species.VEGF_MRNA]
    VEGF_protein = y[species.VEGF_protein]
    PROGRAM = y[species.PROGRAM]
    REMNANT = y[species.REMNANT]
    CAPILLARIES = y[species.CAPILLARIES]
    HARD = y[species.HARD]
    INTRINSIC = y[species.INTRINSIC]
    ROS = y[species.ROS]
    SOD2 = y[species.SOD2]
    DNA_lesions = y[species.DNA_lesions]
    OXIDIZED_GUANINE = y[species.OXIDIZED_GUANINE]
    ANTIOXIDANT_MRNA = y[species.ANTIOXIDANT_MRNA]
    ANTIOXIDANTS = y[species.ANTIOXIDANTS]
    HSP_MRNA = y[species.HSP_MRNA]
    HSP = y[species.HSP]
    LOAD_MEMORY = y[species.LOAD_MEMORY]
    DRIVE_LOST = y[species.DRIVE_LOST]
    SIZE = y[species.SIZE]
    MYOSIN = y[species.MYOSIN]
    BUFFER = y[species.BUFFER]
    STORE = y[species.STORE]
    recruitment = y[species.recruitment]
    lactate_blood = y[species.lactate_blood]
    glucose_blood = y[species.glucose_blood]
    FFA_blood = y[species.FFA_blood]
    insulin_action = y[species.insulin_action]
    NAM_plasma = y[species.NAM_plasma]
    NR_plasma = y[species.NR_plasma]
    NA_plasma = y[species.NA_plasma]
    NMN_plasma = y[species.NMN_plasma]
    MeNAM_plasma = y[species.MeNAM_plasma]
    clock = y[species.clock]
    flow_share = y[species.flow_share]
    catecholamines = y[species.catecholamines]
    amino_level = y[species.amino_level]
    Oxygen_Mb = p[argument.Oxygen_Mb]
    Oxygen_solubility = p[argument.Oxygen_solubility]
    Oxygen_P50_Mb = p[argument.Oxygen_P50_Mb]
    Oxygen_arterial = p[argument.Oxygen_arterial]
    Oxygen_saturation = p[argument.Oxygen_saturation]
    Oxygen_capillary = p[argument.Oxygen_capillary]
    Oxygen_P50_Hb = p[argument.Oxygen_P50_Hb]
    Oxygen_hill_Hb = p[argument.Oxygen_hill_Hb]
    Oxygen_straight_Hb = p[argument.Oxygen_straight_Hb]
    respiration_K_PO2 = p[argument.respiration_K_PO2]
    Oxygen_flow_rest = p[argument.Oxygen_flow_rest]
    Oxygen_veins = p[argument.Oxygen_veins]
    Acid_pH_rest = p[argument.Acid_pH_rest]
    Acid_buffer = p[argument.Acid_buffer]
    Contraction_K_phosphate = p[argument.Contraction_K_phosphate]
    Contraction_acid_steepness = p[argument.Contraction_acid_steepness]
    Contraction_K_pH = p[argument.Contraction_K_pH]
    Contraction_glycogen = p[argument.Contraction_glycogen]
    Contraction_K_glycogen = p[argument.Contraction_K_glycogen]
    Contraction_K_ADP = p[argument.Contraction_K_ADP]
    Contraction_K_ATP = p[argument.Contraction_K_ATP]
    Contraction_peak = p[argument.Contraction_peak]
    Myosin_begun = p[argument.Myosin_begun]
    TypeIIx_peak = p[argument.TypeIIx_peak]
    TypeIIa_peak = p[argument.TypeIIa_peak]
    Contraction_reference = p[argument.Contraction_reference]
    Contraction_fatigue_cost = p[argument.Contraction_fatigue_cost]
    Glycogenolysis_K_calcium = p[argument.Glycogenolysis_K_calcium]
    Glycogenolysis_reversion = p[argument.Glycogenolysis_reversion]
    Glycogenolysis_load_floor = p[argument.Glycogenolysis_load_floor]
    phosphorylase_K_AMP = p[argument.phosphorylase_K_AMP]
    phosphorylase_basal = p[argument.phosphorylase_basal]
    phosphorylase_K_IMP = p[argument.phosphorylase_K_IMP]
    Rest_NAD_mit = p[argument.Rest_NAD_mit]
    Volume_nuc = p[argument.Volume_nuc]
    respiration_potential_max = p[argument.respiration_potential_max]
    respiration_smoothing = p[argument.respiration_smoothing]
    CK_k = p[argument.CK_k]
    CK_Keq = p[argument.CK_Keq]
    phosphorylase_K_Pi = p[argument.phosphorylase_K_Pi]
    phosphorylase_K_HMP = p[argument.phosphorylase_K_HMP]
    phosphorylase_Vmax = p[argument.phosphorylase_Vmax]
    phosphorylase_K_GLY = p[argument.phosphorylase_K_GLY]
    Binding_Kd_cyt = p[argument.Binding_Kd_cyt]
    Binding_sites_cyt = p[argument.Binding_sites_cyt]
    Glycolysis_basal = p[argument.Glycolysis_basal]
    Glycolysis_K_NAD = p[argument.Glycolysis_K_NAD]
    Glycolysis_K_HMP = p[argument.Glycolysis_K_HMP]
    Glycolysis_acid_steepness = p[argument.Glycolysis_acid_steepness]
    Glycolysis_K_pH = p[argument.Glycolysis_K_pH]
    Glycolysis_Vmax = p[argument.Glycolysis_Vmax]
    Glycolysis_K_AMP = p[argument.Glycolysis_K_AMP]
    respiration_K_NADH = p[argument.respiration_K_NADH]
    respiration_K_ADP = p[argument.respiration_K_ADP]
    respiration_K_Pi = p[argument.respiration_K_Pi]
    glycogen_surplus_most = p[argument.glycogen_surplus_most]
    glycogen_synthase_GLY_max = p[argument.glycogen_synthase_GLY_max]
    glucose_uptake_empty = p[argument.glucose_uptake_empty]
    Fuel_fasted = p[argument.Fuel_fasted]
    SIRT1_Ki_NAM = p[argument.SIRT1_Ki_NAM]
    Binding_Kd_mit = p[argument.Binding_Kd_mit]
    Binding_sites_mit = p[argument.Binding_sites_mit]
    SIRT3_begun = p[argument.SIRT3_begun]
    Sod2_SIRT3_rest = p[argument.Sod2_SIRT3_rest]
    SIRT3_Km = p[argument.SIRT3_Km]
    SIRT3_level = p[argument.SIRT3_level]
    Gatekeeper_SIRT3 = p[argument.Gatekeeper_SIRT3]
    Intrinsic_begun = p[argument.Intrinsic_begun]
    MatrixDehydrogenase_K_NAD = p[argument.MatrixDehydrogenase_K_NAD]
    MatrixDehydrogenase_activation = p[argument.MatrixDehydrogenase_activation]
    MatrixDehydrogenase_K_NADH = p[argument.MatrixDehydrogenase_K_NADH]
    MatrixDehydrogenase_Vmax = p[argument.MatrixDehydrogenase_Vmax]
    MatrixDehydrogenase_insulin = p[argument.MatrixDehydrogenase_insulin]
    dehydrogenase_level = p[argument.dehydrogenase_level]
    MatrixDehydrogenase_K_ADP = p[argument.MatrixDehydrogenase_K_ADP]
    MatrixDehydrogenase_K_contraction = p[argument.MatrixDehydrogenase_K_contraction]
    Acc_off = p[argument.Acc_off]
    Malonyl_inhibition = p[argument.Malonyl_inhibition]
    Fuel_K_FFA = p[argument.Fuel_K_FFA]
    Fuel_FFA_rest = p[argument.Fuel_FFA_rest]
    Fuel_K_pyruvate = p[argument.Fuel_K_pyruvate]
    Fuel_fat_share = p[argument.Fuel_fat_share]
    Lactate_blood_proton = p[argument.Lactate_blood_proton]
    MCT_begun = p[argument.MCT_begun]
    MCT_Vmax = p[argument.MCT_Vmax]
    MCT_K = p[argument.MCT_K]
    resting_ATPase_Vmax = p[argument.resting_ATPase_Vmax]
    resting_ATPase_Km = p[argument.resting_ATPase_Km]
    respiration_Vmax = p[argument.respiration_Vmax]
    glycerol_phosphate_Vmax = p[argument.glycerol_phosphate_Vmax]
    glycerol_phosphate_Km = p[argument.glycerol_phosphate_Km]
    NMNAT1_level = p[argument.NMNAT1_level]
    NMNAT1_Vmax = p[argument.NMNAT1_Vmax]
    NMNAT1_Km_NaAD = p[argument.NMNAT1_Km_NaAD]
    NMNAT1_Km_NAD = p[argument.NMNAT1_Km_NAD]
    NMNAT1_Km_NaMN = p[argument.NMNAT1_Km_NaMN]
    NMNAT1_Km_NMN = p[argument.NMNAT1_Km_NMN]
    NMNAT2_level = p[argument.NMNAT2_level]
    NMNAT2_Vmax = p[argument.NMNAT2_Vmax]
    NMNAT2_Km_NaAD = p[argument.NMNAT2_Km_NaAD]
    NMNAT2_Km_NAD = p[argument.NMNAT2_Km_NAD]
    NMNAT2_Km_NaMN = p[argument.NMNAT2_Km_NaMN]
    NMNAT2_Km_NMN = p[argument.NMNAT2_Km_NMN]
    NMNAT3_level = p[argument.NMNAT3_level]
    NMNAT3_Vmax = p[argument.NMNAT3_Vmax]
    NMNAT3_Km_NaAD = p[argument.NMNAT3_Km_NaAD]
    NMNAT3_Km_NAD = p[argument.NMNAT3_Km_NAD]
    NMNAT3_Km_NaMN = p[argument.NMNAT3_Km_NaMN]
    NMNAT3_Km_NMN = p[argument.NMNAT3_Km_NMN]
    Pgc1a_SIRT1_rest = p[argument.Pgc1a_SIRT1_rest]
    SIRT1_level = p[argument.SIRT1_level]
    SIRT1_Km = p[argument.SIRT1_Km]
    Potential_leak = p[argument.Potential_leak]
    Potential_load = p[argument.Potential_load]
    Potential_max = p[argument.Potential_max]
    Potential_thermal = p[argument.Potential_thermal]
    Potential_rest = p[argument.Potential_rest]
    Matrix_NADP = p[argument.Matrix_NADP]
    Rest_NADP_share = p[argument.Rest_NADP_share]
    Rest_NAD_cyt = p[argument.Rest_NAD_cyt]
    Matrix_disulfide = p[argument.Matrix_disulfide]
    Matrix_glutathione = p[argument.Matrix_glutathione]
    Ros_glutathione = p[argument.Ros_glutathione]
    Ros_quinol_rest = p[argument.Ros_quinol_rest]
    Ros_forward = p[argument.Ros_forward]
    Ros_K = p[argument.Ros_K]
    Ros_flow = p[argument.Ros_flow]
    Ros_backward = p[argument.Ros_backward]
    Ros_K_quinol = p[argument.Ros_K_quinol]
    Ros_flavin = p[argument.Ros_flavin]
    Oxygen_ATP_yield = p[argument.Oxygen_ATP_yield]
    proton_leak_Vmax = p[argument.proton_leak_Vmax]
    Ampk_floor = p[argument.Ampk_floor]
    Ampk_K_AMP = p[argument.Ampk_K_AMP]
    Ampk_1_K_AMP = p[argument.Ampk_1_K_AMP]
    Ampk_glycogen = p[argument.Ampk_glycogen]
    Ampk_K_glycogen = p[argument.Ampk_K_glycogen]
    Ampk_gamma3 = p[argument.Ampk_gamma3]
    Ampk_LKB1 = p[argument.Ampk_LKB1]
    Ampk_gain = p[argument.Ampk_gain]
    Ampk_1_gain = p[argument.Ampk_1_gain]
    Ampk_share = p[argument.Ampk_share]
    Tbc1d_insulin = p[argument.Tbc1d_insulin]
    Pgc1a_K_P38 = p[argument.Pgc1a_K_P38]
    Creb_K = p[argument.Creb_K]
    Hif_K = p[argument.Hif_K]
    Nrf2_slack = p[argument.Nrf2_slack]
    Nrf2_rest = p[argument.Nrf2_rest]
    Pgc1a_CREB_gain = p[argument.Pgc1a_CREB_gain]
    Pgc1a_SIRT1_gain = p[argument.Pgc1a_SIRT1_gain]
    Pgc1a_CaMK_gain = p[argument.Pgc1a_CaMK_gain]
    Pgc1a_AMPK_gain = p[argument.Pgc1a_AMPK_gain]
    Pgc1a_ROS_gain = p[argument.Pgc1a_ROS_gain]
    Pgc1a_saturation = p[argument.Pgc1a_saturation]
    NAMPT_begun = p[argument.NAMPT_begun]
    GLUT4_begun = p[argument.GLUT4_begun]
    Remnant_share = p[argument.Remnant_share]
    Program_floor = p[argument.Program_floor]
    Capillaries_begun = p[argument.Capillaries_begun]
    Capillaries_gain = p[argument.Capillaries_gain]
    Capillaries_K = p[argument.Capillaries_K]
    Nox2_level = p[argument.Nox2_level]
    Nox2_insulin = p[argument.Nox2_insulin]
    Nox2_stretch = p[argument.Nox2_stretch]
    Nox2_contraction = p[argument.Nox2_contraction]
    Xanthine_level = p[argument.Xanthine_level]
    Xanthine_K_IMP = p[argument.Xanthine_K_IMP]
    Ros_xanthine = p[argument.Ros_xanthine]
    Ros_NOX2 = p[argument.Ros_NOX2]
    Ros_mitochondrial = p[argument.Ros_mitochondrial]
    Loading_half = p[argument.Loading_half]
    Mtorc1_K_insulin = p[argument.Mtorc1_K_insulin]
    Mtorc1_K_amino = p[argument.Mtorc1_K_amino]
    Mtorc1_AMPK = p[argument.Mtorc1_AMPK]
    Mtorc1_amino = p[argument.Mtorc1_amino]
    Mtorc1_load = p[argument.Mtorc1_load]
    buffering_half = p[argument.buffering_half]
    Oxygen_conductance = p[argument.Oxygen_conductance]
    contraction_signal_tau_on = p[argument.contraction_signal_tau_on]
    contraction_signal_tau_off = p[argument.contraction_signal_tau_off]
    slow_signal_tau = p[argument.slow_signal_tau]
    CK_proton = p[argument.CK_proton]
    AK_k = p[argument.AK_k]
    AK_Keq = p[argument.AK_Keq]
    AMP_deaminase_Vmax = p[argument.AMP_deaminase_Vmax]
    AMP_deaminase_Km = p[argument.AMP_deaminase_Km]
    IMP_return_k = p[argument.IMP_return_k]
    LDH_k = p[argument.LDH_k]
    LDH_Keq = p[argument.LDH_Keq]
    NHE_k = p[argument.NHE_k]
    glucose_uptake_K_glucose = p[argument.glucose_uptake_K_glucose]
    glucose_uptake_Vmax = p[argument.glucose_uptake_Vmax]
    glucose_uptake_K_HMP = p[argument.glucose_uptake_K_HMP]
    glucose_uptake_work = p[argument.glucose_uptake_work]
    glucose_uptake_AMPK = p[argument.glucose_uptake_AMPK]
    glucose_uptake_insulin = p[argument.glucose_uptake_insulin]
    glycogen_synthase_Vmax = p[argument.glycogen_synthase_Vmax]
    glycogen_synthase_K_HMP = p[argument.glycogen_synthase_K_HMP]
    glycogen_synthase_insulin = p[argument.glycogen_synthase_insulin]
    glycogen_synthase_G6P = p[argument.glycogen_synthase_G6P]
    glycogen_synthase_K_G6P = p[argument.glycogen_synthase_K_G6P]
    glycogen_surplus_Vmax = p[argument.glycogen_surplus_Vmax]
    glycogen_surplus_K = p[argument.glycogen_surplus_K]
    glycogen_release_k = p[argument.glycogen_release_k]
    malate_aspartate_Km = p[argument.malate_aspartate_Km]
    malate_aspartate_Vmax = p[argument.malate_aspartate_Vmax]
    malate_aspartate_poise = p[argument.malate_aspartate_poise]
    NAD_pores_k = p[argument.NAD_pores_k]
    SLC25A51_Vmax = p[argument.SLC25A51_Vmax]
    SLC25A51_level = p[argument.SLC25A51_level]
    SLC25A51_Km = p[argument.SLC25A51_Km]
    NAD_return_k = p[argument.NAD_return_k]
    NAD_return_level = p[argument.NAD_return_level]
    NAMPT_Km_ATP = p[argument.NAMPT_Km_ATP]
    NAMPT_Km_PRPP = p[argument.NAMPT_Km_PRPP]
    NAMPT_Vmax = p[argument.NAMPT_Vmax]
    NAMPT_Km_NAM = p[argument.NAMPT_Km_NAM]
    NAMPT_level = p[argument.NAMPT_level]
    NAMPT_Ki_NADH = p[argument.NAMPT_Ki_NADH]
    NAMPT_Ki_NAD = p[argument.NAMPT_Ki_NAD]
    NMNAT1_Km_ATP = p[argument.NMNAT1_Km_ATP]
    NMNAT_Keq = p[argument.NMNAT_Keq]
    NMNAT_PPi = p[argument.NMNAT_PPi]
    NMNAT2_Km_ATP = p[argument.NMNAT2_Km_ATP]
    NMNAT3_Km_ATP = p[argument.NMNAT3_Km_ATP]
    PRPP_synthetase_level = p[argument.PRPP_synthetase_level]
    PRPP_synthetase_Vmax = p[argument.PRPP_synthetase_Vmax]
    PRPP_synthetase_Ki_NAD = p[argument.PRPP_synthetase_Ki_NAD]
    PRPP_synthetase_NAD_inhibition = p[argument.PRPP_synthetase_NAD_inhibition]
    PRPP_other_use_level = p[argument.PRPP_other_use_level]
    PRPP_other_use_Vmax = p[argument.PRPP_other_use_Vmax]
    PRPP_other_use_Km = p[argument.PRPP_other_use_Km]
    NMNAT3_acid_ratio = p[argument.NMNAT3_acid_ratio]
    NMNAT1_acid_ratio = p[argument.NMNAT1_acid_ratio]
    NMNAT2_acid_ratio = p[argument.NMNAT2_acid_ratio]
    NRK_level = p[argument.NRK_level]
    NRK_Vmax = p[argument.NRK_Vmax]
    NRK_Km_ATP = p[argument.NRK_Km_ATP]
    NRK_Km = p[argument.NRK_Km]
    NT5_level = p[argument.NT5_level]
    NT5_Vmax = p[argument.NT5_Vmax]
    NT5_Km = p[argument.NT5_Km]
    PNP_level = p[argument.PNP_level]
    PNP_Vmax = p[argument.PNP_Vmax]
    PNP_Km = p[argument.PNP_Km]
    NAPRT_level = p[argument.NAPRT_level]
    NAPRT_Vmax = p[argument.NAPRT_Vmax]
    NAPRT_Km_PRPP = p[argument.NAPRT_Km_PRPP]
    NAPRT_Km = p[argument.NAPRT_Km]
    QPRT_level = p[argument.QPRT_level]
    QPRT_Vmax = p[argument.QPRT_Vmax]
    QPRT_Km = p[argument.QPRT_Km]
    NADSYN_level = p[argument.NADSYN_level]
    NADSYN_Vmax = p[argument.NADSYN_Vmax]
    NADSYN_Km_ATP = p[argument.NADSYN_Km_ATP]
    NADSYN_Km = p[argument.NADSYN_Km]
    PARP_level = p[argument.PARP_level]
    PARP_Vmax = p[argument.PARP_Vmax]
    PARP_Km = p[argument.PARP_Km]
    PARP_activation = p[argument.PARP_activation]
    PARP_threshold = p[argument.PARP_threshold]
    SIRT1_Vmax = p[argument.SIRT1_Vmax]
    SIRT2_level = p[argument.SIRT2_level]
    SIRT2_Vmax = p[argument.SIRT2_Vmax]
    SIRT2_Km = p[argument.SIRT2_Km]
    SIRT3_Vmax = p[argument.SIRT3_Vmax]
    SIRT4_Vmax = p[argument.SIRT4_Vmax]
    SIRT4_level = p[argument.SIRT4_level]
    SIRT4_Km = p[argument.SIRT4_Km]
    SIRT5_Vmax = p[argument.SIRT5_Vmax]
    SIRT5_level = p[argument.SIRT5_level]
    SIRT5_Km = p[argument.SIRT5_Km]
    CD38_level = p[argument.CD38_level]
    CD38_Vmax = p[argument.CD38_Vmax]
    CD38_Km = p[argument.CD38_Km]
    CD38_Km_NMN = p[argument.CD38_Km_NMN]
    CD38_NMN_kcat_ratio = p[argument.CD38_NMN_kcat_ratio]
    NAD_hydrolysis_level = p[argument.NAD_hydrolysis_level]
    NAD_hydrolysis_Vmax = p[argument.NAD_hydrolysis_Vmax]
    NAD_hydrolysis_Km = p[argument.NAD_hydrolysis_Km]
    NAD_overflow_level = p[argument.NAD_overflow_level]
    NAD_overflow_Vmax = p[argument.NAD_overflow_Vmax]
    Rest_free_cyt = p[argument.Rest_free_cyt]
    NNMT_level = p[argument.NNMT_level]
    NNMT_Vmax = p[argument.NNMT_Vmax]
    NNMT_Km = p[argument.NNMT_Km]
    NNMT_Ki_MeNAM = p[argument.NNMT_Ki_MeNAM]
    NADK_level = p[argument.NADK_level]
    NADK_Vmax = p[argument.NADK_Vmax]
    NADK_Km_ATP = p[argument.NADK_Km_ATP]
    NADK_Km = p[argument.NADK_Km]
    NADP_phosphatase_level = p[argument.NADP_phosphatase_level]
    NADP_phosphatase_k = p[argument.NADP_phosphatase_k]
    NAM_crossing_level = p[argument.NAM_crossing_level]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    MeNAM_crossing_level = p[argument.MeNAM_crossing_level]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    NR_crossing_level = p[argument.NR_crossing_level]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_level = p[argument.NA_crossing_level]
    NA_crossing_k = p[argument.NA_crossing_k]
    SLC12A8_level = p[argument.SLC12A8_level]
    SLC12A8_Vmax = p[argument.SLC12A8_Vmax]
    SLC12A8_Km = p[argument.SLC12A8_Km]
    NAD_release_level = p[argument.NAD_release_level]
    NAD_release_k = p[argument.NAD_release_k]
    Ros_level = p[argument.Ros_level]
    Matrix_peroxide = p[argument.Matrix_peroxide]
    glutathione_reductase_Vmax = p[argument.glutathione_reductase_Vmax]
    glutathione_reductase_K_NADPH = p[argument.glutathione_reductase_K_NADPH]
    glutathione_reductase_K_GSSG = p[argument.glutathione_reductase_K_GSSG]
    NNT_k = p[argument.NNT_k]
    NNT_back = p[argument.NNT_back]
    IDH2_Vmax = p[argument.IDH2_Vmax]
    IDH2_Km = p[argument.IDH2_Km]
    IDH2_SIRT3_gain = p[argument.IDH2_SIRT3_gain]
    Oxygen_flow_tau = p[argument.Oxygen_flow_tau]
    Oxygen_extraction = p[argument.Oxygen_extraction]
    Ampk_tau_on = p[argument.Ampk_tau_on]
    Ampk_tau_off = p[argument.Ampk_tau_off]
    Acc_tau = p[argument.Acc_tau]
    Acc_gain = p[argument.Acc_gain]
    Tbc1d_tau_on = p[argument.Tbc1d_tau_on]
    Tbc1d_tau_off = p[argument.Tbc1d_tau_off]
    Tbc1d_gain = p[argument.Tbc1d_gain]
    Tbc1d_K = p[argument.Tbc1d_K]
    Ulk1_tau = p[argument.Ulk1_tau]
    Ulk1_gain = p[argument.Ulk1_gain]
    P38_tau_on = p[argument.P38_tau_on]
    P38_tau_off = p[argument.P38_tau_off]
    Call_tau = p[argument.Call_tau]
    Pgc1a_mrna_tau = p[argument.Pgc1a_mrna_tau]
    Pgc1a_tau = p[argument.Pgc1a_tau]
    Pgc1a_translation = p[argument.Pgc1a_translation]
    Nampt_mrna_tau = p[argument.Nampt_mrna_tau]
    Nampt_mrna_PGC1A_gain = p[argument.Nampt_mrna_PGC1A_gain]
    Nampt_mrna_amplitude = p[argument.Nampt_mrna_amplitude]
    Nampt_mrna_CREB_gain = p[argument.Nampt_mrna_CREB_gain]
    Nampt_mrna_AMPK_gain = p[argument.Nampt_mrna_AMPK_gain]
    Nampt_protein_tau = p[argument.Nampt_protein_tau]
    Sirt3_mrna_tau = p[argument.Sirt3_mrna_tau]
    Sirt3_mrna_gain = p[argument.Sirt3_mrna_gain]
    Sirt3_protein_tau = p[argument.Sirt3_protein_tau]
    Glut4_mrna_tau = p[argument.Glut4_mrna_tau]
    Glut4_mrna_calcium = p[argument.Glut4_mrna_calcium]
    Glut4_mrna_gain = p[argument.Glut4_mrna_gain]
    Glut4_protein_tau = p[argument.Glut4_protein_tau]
    Mct_mrna_tau = p[argument.Mct_mrna_tau]
    Mct_mrna_lactate = p[argument.Mct_mrna_lactate]
    Mct_mrna_gain = p[argument.Mct_mrna_gain]
    Mct_mrna_K = p[argument.Mct_mrna_K]
    Mct_protein_tau = p[argument.Mct_protein_tau]
    Vegf_mrna_tau = p[argument.Vegf_mrna_tau]
    Vegf_mrna_HIF = p[argument.Vegf_mrna_HIF]
    Vegf_mrna_gain = p[argument.Vegf_mrna_gain]
    Vegf_mrna_floor = p[argument.Vegf_mrna_floor]
    Vegf_protein_tau = p[argument.Vegf_protein_tau]
    Program_tau = p[argument.Program_tau]
    Program_gain = p[argument.Program_gain]
    Remnant_tau = p[argument.Remnant_tau]
    Capillaries_tau_off = p[argument.Capillaries_tau_off]
    Capillaries_tau_on = p[argument.Capillaries_tau_on]
    Hard_tau = p[argument.Hard_tau]
    Intrinsic_tau = p[argument.Intrinsic_tau]
    Intrinsic_harm = p[argument.Intrinsic_harm]
    Intrinsic_gain = p[argument.Intrinsic_gain]
    Intrinsic_K = p[argument.Intrinsic_K]
    Intrinsic_limit = p[argument.Intrinsic_limit]
    Ros_tau = p[argument.Ros_tau]
    Sod2_tau = p[argument.Sod2_tau]
    Sod2_rest = p[argument.Sod2_rest]
    Sod2_level = p[argument.Sod2_level]
    Sod2_SIRT3_gain = p[argument.Sod2_SIRT3_gain]
    Lesions_tau = p[argument.Lesions_tau]
    Lesions_without_PARP = p[argument.Lesions_without_PARP]
    Lesions_PARP_rest = p[argument.Lesions_PARP_rest]
    Guanine_tau = p[argument.Guanine_tau]
    Antioxidant_mrna_tau_on = p[argument.Antioxidant_mrna_tau_on]
    Antioxidant_mrna_tau_off = p[argument.Antioxidant_mrna_tau_off]
    Antioxidant_mrna_gain = p[argument.Antioxidant_mrna_gain]
    Antioxidant_mrna_K = p[argument.Antioxidant_mrna_K]
    Antioxidants_tau = p[argument.Antioxidants_tau]
    Hsp_mrna_tau_on = p[argument.Hsp_mrna_tau_on]
    Hsp_mrna_tau_off = p[argument.Hsp_mrna_tau_off]
    Hsp_mrna_gain = p[argument.Hsp_mrna_gain]
    Hsp_mrna_K = p[argument.Hsp_mrna_K]
    Hsf1_acid = p[argument.Hsf1_acid]
    Hsp_tau = p[argument.Hsp_tau]
    Loading_tau_on = p[argument.Loading_tau_on]
    Loading_tau = p[argument.Loading_tau]
    Growth_tau = p[argument.Growth_tau]
    Growth_wasting = p[argument.Growth_wasting]
    Growth_disuse = p[argument.Growth_disuse]
    Growth_gain = p[argument.Growth_gain]
    Drive_tau = p[argument.Drive_tau]
    Drive_lost = p[argument.Drive_lost]
    Myosin_tau = p[argument.Myosin_tau]
    Myosin_IIx = p[argument.Myosin_IIx]
    Myosin_load = p[argument.Myosin_load]
    Myosin_disuse = p[argument.Myosin_disuse]
    Myosin_training = p[argument.Myosin_training]
    Myosin_fast = p[argument.Myosin_fast]
    Myosin_least = p[argument.Myosin_least]
    buffering_tau = p[argument.buffering_tau]
    buffering_gain = p[argument.buffering_gain]
    storing_tau = p[argument.storing_tau]
    storing_gain = p[argument.storing_gain]
    quality = p[argument.quality]
    V_mit = p[argument.V_mit]
    habit_PGC1A = p[argument.habit_PGC1A]
    habit_NAMPT = p[argument.habit_NAMPT]
    habit_SIRT3 = p[argument.habit_SIRT3]
    habit_GLUT4 = p[argument.habit_GLUT4]
    habit_MCT = p[argument.habit_MCT]
    habit_VEGF = p[argument.habit_VEGF]
    habit_loading = p[argument.habit_loading]
    habit_HARD = p[argument.habit_HARD]
    stretch = p[argument.stretch]
    habit_ANTIOXIDANTS = p[argument.habit_ANTIOXIDANTS]
    habit_HSP = p[argument.habit_HSP]
    tension = p[argument.tension]
    habit_SIZE = p[argument.habit_SIZE]
    synthesis_able = p[argument.synthesis_able]
    habit_BUFFER = p[argument.habit_BUFFER]
    habit_STORE = p[argument.habit_STORE]
    # myoglobin left unloaded [umol/L]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    # oxygen pressure in the fiber [mmHg]
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    # saturation of hemoglobin in segment 1 of the capillary [1]
    hemoglobin1 = CAP1 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned1 = hemoglobin1 / (1 - hemoglobin1)
    # oxygen pressure in segment 1 of the capillary [mmHg]
    PO2_1 = Oxygen_P50_Hb * turned1 * exp((1 / Oxygen_hill_Hb - 1) * log(turned1 + Oxygen_straight_Hb))
    # saturation of hemoglobin in segment 2 of the capillary [1]
    hemoglobin2 = CAP2 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned2 = hemoglobin2 / (1 - hemoglobin2)
    # oxygen pressure in segment 2 of the capillary [mmHg]
    PO2_2 = Oxygen_P50_Hb * turned2 * exp((1 / Oxygen_hill_Hb - 1) * log(turned2 + Oxygen_straight_Hb))
    # saturation of hemoglobin in segment 3 of the capillary [1]
    hemoglobin3 = CAP3 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    # [1]
    turned3 = hemoglobin3 / (1 - hemoglobin3)
    # oxygen pressure in segment 3 of the capillary [mmHg]
    PO2_3 = Oxygen_P50_Hb * turned3 * exp((1 / Oxygen_hill_Hb - 1) * log(turned3 + Oxygen_straight_Hb))
    # share of the chain that oxygen allows [1]
    oxygen_left = PO2 / (respiration_K_PO2 + PO2)
    # litres of blood through a litre of fiber [1/s]
    blood_flow = FLOW * Oxygen_flow_rest
    # of the cytosol [1]
    pH = Acid_pH_rest - ACID / Acid_buffer
    # proton activity relative to pH 7 [1]
    proton = exp(2.302585092994046 * (7 - pH))
    # share of power that phosphate leaves [1]
    phosphate_left = 1 / (1 + (Pi / Contraction_K_phosphate) ** 4)
    # share of power that acid leaves [1]
    acid_left = 1 / (1 + exp(2.302585092994046 * Contraction_acid_steepness * (Contraction_K_pH - pH)))
    # share of power that fatigue leaves [1]
    power_left = phosphate_left * acid_left
    # share of power that glycogen, with which calcium release goes, and energy allow [1]
    able = (1 - Contraction_glycogen * Contraction_K_glycogen / (Contraction_K_glycogen + GLY)) / (1 + (ADP / Contraction_K_ADP) ** 2)
    # greatest ATP use of the fiber with the myosin that it has [umol/L/s]
    peak_now = Contraction_peak * exp((MYOSIN - Myosin_begun) * log(TypeIIx_peak / TypeIIa_peak))
    # near 1 but in a fiber that has lost its ATP, which makes nothing [1]
    alive = ATP ** 4 / (Contraction_K_ATP ** 4 + ATP ** 4)
    # ATP load of contraction [1]
    load = recruitment * peak_now / Contraction_reference
    # ATP used by contraction; fatigue spares less ATP than it costs power [umol/L/s]
    contraction_rate = recruitment * peak_now * able * exp(Contraction_fatigue_cost * log(power_left)) * (ATP ** 2 / (Contraction_K_ATP ** 2 + ATP ** 2))
    # what calcium of contraction turns on of phosphorylase and phosphofructokinase: gone when contraction stops, and in part within minutes of steady work [1]
    calcium = recruitment ** 2 * (1 + Glycogenolysis_K_calcium) / (Glycogenolysis_K_calcium + recruitment) * (1 - (1 - Glycogenolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycogenolysis_load_floor))))
    # bound AMP of phosphorylase [1]
    AMP_site = AMP ** 2 / (phosphorylase_K_AMP ** 2 + AMP ** 2)
    # AMP, and IMP in its place, call phosphorylase [1]
    phosphorylase_call = phosphorylase_basal + (1 - phosphorylase_basal) * (AMP_site + IMP / phosphorylase_K_IMP) / (1 + IMP / phosphorylase_K_IMP)
    # matrix NADH, share of the young pool [1]
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    # matrix NAD+, share of the young pool [1]
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    # cytosol, share of fiber water [1]
    V_cyt = 1 - Volume_nuc - V_mit
    # [umol/L]
    NADH_cyt_conc = NADH_cyt / V_cyt
    # [umol/L]
    NAD_cyt_conc = NAD_cyt / V_cyt
    # driving force of the chain, share [1]
    force_left = 1 - ATP / (ADP * Pi) / respiration_potential_max
    # what the phosphorylation potential leaves of the chain: its positive part, with a rounded corner [1]
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + respiration_smoothing ** 2))
    # [umol/L/s]
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    # glycogen broken down [umol/L/s]
    phosphorylase_rate = phosphorylase_Vmax * calcium * phosphorylase_call * (GLY / (phosphorylase_K_GLY + GLY)) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    # NAD(H) in the water of the cyt [umol/L]
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    # binding sites to spare [umol/L]
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    # share of NAD(H) that is free in the cyt [1]
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    # free NAD+ of the cytosol [umol/L]
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    # hexose phosphate through phosphofructokinase to pyruvate [umol/L/s]
    glycolysis_rate = (Glycolysis_Vmax * calcium * (AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2)) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + exp(2.302585092994046 * Glycolysis_acid_steepness * (Glycolysis_K_pH - pH)))
    # what NADH and oxygen let the chain carry, share of the most [1]
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    # what ATP synthase asks of the chain, share of the most [1]
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    # room that is left above rested glycogen, of all [1]
    glycogen_room = ramp(1 - ramp(GLY / glycogen_synthase_GLY_max - 1) / glycogen_surplus_most)
    # what insulin does in the fiber more than after a night: more where glycogen is low, less where it is full [1]
    insulin_within = glycogen_room * ramp(insulin_action - Fuel_fasted) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max))
    # sirtuin activity that nicotinamide leaves [1]
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    # NAD(H) in the water of the mit [umol/L]
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    # binding sites to spare [umol/L]
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    # share of NAD(H) that is free in the mit [1]
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    # free NAD+ of the matrix [umol/L]
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    # SIRT3 over that of the beginning [1]
    SIRT3_trained = SIRT3_protein / SIRT3_begun
    # SIRT3 activity relative to the rested young fiber [1]
    SIRT3_fold = SIRT3_trained * SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    # capacity of dehydrogenases and chain by SIRT3: 1 unless it is taken to be their gatekeeper [1]
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    # capacity for content over that of the beginning [1]
    intrinsic_fold = INTRINSIC / Intrinsic_begun
    # capacity of the matrix dehydrogenases, as NADH [umol/L/s]
    dehydrogenase_rate = V_mit * quality * intrinsic_fold * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * (ADP / (MatrixDehydrogenase_K_ADP + ADP)) * (1 + MatrixDehydrogenase_activation * (CONTRACTION / (MatrixDehydrogenase_K_contraction + CONTRACTION)) + MatrixDehydrogenase_insulin * insulin_within) / (1 + MatrixDehydrogenase_activation) * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))
    # malonyl-CoA, which closes mitochondria to fat [1]
    malonyl = 1 / (1 + Acc_off * (ACC_P - 1))
    # what CPT1 lets in of fat, of rest [1]
    fat_gate = (1 + Malonyl_inhibition) / (1 + Malonyl_inhibition * malonyl)
    # share of fuel that is pyruvate, the less the more fatty acids there are [1]
    carbohydrate_share = PYR / (PYR + Fuel_K_pyruvate * fat_gate * (Fuel_K_FFA + FFA_blood) / (Fuel_K_FFA + Fuel_FFA_rest))
    # pyruvate oxidized [umol/L/s]
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    # pairs of electrons of fat that are burnt [umol/L/s]
    fat_rate = dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share
    # lactate with its proton, at pH 7 [umol/L]
    lactate_within = LAC * proton
    # that of blood, likewise [umol/L]
    lactate_outside = lactate_blood * Lactate_blood_proton
    # MCT over that of the beginning [1]
    MCT_trained = MCT_protein / MCT_begun
    # lactate to blood, each with its proton [umol/L/s]
    LAC_export = MCT_Vmax * MCT_trained * (lactate_within / (MCT_K + lactate_within) - lactate_outside / (MCT_K + lactate_outside))
    # ATP used by housekeeping [umol/L/s]
    resting_rate = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    # pairs of NADH through the whole chain [umol/L/s]
    respiration_rate = V_mit * quality * intrinsic_fold * respiration_Vmax * chain_supply * chain_load
    # pairs of the cytosol straight to the quinone pool [umol/L/s]
    glycerol_rate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    # NAD(H) in the water of the nuc [umol/L]
    NAD_total_nuc = NAD_nuc / Volume_nuc
    # binding sites to spare [umol/L]
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    # share of NAD(H) that is free in the nuc [1]
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    # free NAD+ of the nucleus [umol/L]
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    # free NADH of the cytosol [umol/L]
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    # NMNAT1 left by its load [umol/L/s]
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    # NMNAT2 left by its load [umol/L/s]
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    # NMNAT3 left by its load [umol/L/s]
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    # SIRT1 activity relative to the rested young fiber [1]
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
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
    # radicals of the chain, fold of rest: of Complex I's flavin by the NADH/NAD+ couple; of reverse transfer, which needs a reduced chain and the push of the four protons of a pair; and of sites that see quinol, the more electrons come and the fewer are called on [1]
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4 + Ros_quinol_rest * (reduced / (Ros_K_quinol + reduced)) / (1 + chain_force * chain_load / Ros_flow))
    # oxygen that would pay for the ATP that is used [umol/L/s]
    oxygen_used = (contraction_rate + resting_rate) / Oxygen_ATP_yield
    # pairs that reach oxygen and make no ATP [umol/L/s]
    leak_rate = V_mit * proton_leak_Vmax * potential_share ** 4
    # oxygen that the chain takes [umol/L/s]
    oxygen_burnt = 0.5 * (respiration_rate + glycerol_rate + leak_rate)
    # oxygen that the chain takes at most [umol/L/s]
    oxygen_most = 0.5 * V_mit * quality * intrinsic_fold * respiration_Vmax
    # so little that it is nothing: it keeps a dead fiber from dividing by nothing [umol/L/s]
    oxygen_least = 0.001 * Oxygen_flow_rest * Oxygen_arterial
    # of that, what mitochondria could burn [umol/L/s]
    oxygen_called = oxygen_used * oxygen_most / sqrt(sqrt(oxygen_used ** 4 + oxygen_most ** 4 + oxygen_least ** 4))
    # oxygen for which the fiber asks the blood to flow [umol/L/s]
    oxygen_needed = sqrt(sqrt(oxygen_called ** 4 + oxygen_burnt ** 4 + oxygen_least ** 4))
    # AMP above that of rest [umol/L]
    AMP_above = Ampk_floor * ramp(AMP / Ampk_floor - 1)
    # AMP over what opens gamma3 [1]
    AMP_open = AMP_above / Ampk_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_K_AMP)
    # share of the complexes with gamma3 that AMP could open [1]
    AMP_gate = AMP_open / (1 + AMP_open)
    # likewise of those with gamma1 [1]
    AMP_open_1 = AMP_above / Ampk_1_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_1_K_AMP)
    # how much less AMP opens them where glycogen that holds them is lacking [1]
    glycogen_hold = 1 + Ampk_glycogen * Ampk_K_glycogen / (Ampk_K_glycogen + GLY)
    # share of them that is open [1]
    AMPK_opened = glycogen_hold * AMP_open / (1 + glycogen_hold * AMP_open)
    # [1]
    AMPK_target = Ampk_gamma3 * (1 + Ampk_LKB1 * Ampk_gain * AMPK_opened)
    # activity of gamma3 above that of rest [1]
    AMPK_called = AMPK - Ampk_gamma3
    # [1]
    AMPK_gamma1_target = 1 + Ampk_LKB1 * Ampk_1_gain * AMP_open_1 / (1 + AMP_open_1)
    # phosphorylated AMPK of a blot [1]
    AMPK_P = Ampk_share * AMPK + (1 - Ampk_share) * AMPK_gamma1
    # what insulin moves of GLUT4, of rest [1]
    glut4_out = 1 + Tbc1d_insulin * (TBC1D_P - 1)
    # how far p38 has opened the gene to AMPK [1]
    P38_open = ramp(P38) / (Pgc1a_K_P38 + ramp(P38))
    # call of catecholamines over beta2 and cAMP [1]
    CREB = catecholamines / (Creb_K + catecholamines)
    # share of HIF that lack of oxygen lets stand [1]
    hypoxia = Hif_K ** 2 / (Hif_K ** 2 + PO2 ** 2)
    # radicals above what this person's muscle has at rest without training, and above what any day brings [1]
    ROS_call = ramp(ROS / Nrf2_rest - 1 - Nrf2_slack)
    # AMPK, p38, CREB and radicals call side by side; p38 opens the gene to two, SIRT1 lets all through: in series [1]
    PGC1A_drive = ((Pgc1a_AMPK_gain * ramp(AMPK_called) + Pgc1a_ROS_gain * ROS_call) * P38_open + Pgc1a_CaMK_gain * P38 + Pgc1a_CREB_gain * CREB) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    # protein that bouts have added to the habit's [1]
    PGC1A_more = ramp(PGC1A - 1 - habit_PGC1A)
    # what is made of more transcript: ever less [1]
    PGC1A_made = ramp(PGC1A_MRNA - 1) / (1 + ramp(PGC1A_MRNA - 1) / Pgc1a_saturation)
    # NAMPT over that of the beginning [1]
    NAMPT_trained = NAMPT_protein / NAMPT_begun
    # GLUT4 over that of the beginning [1]
    GLUT4_trained = GLUT4_protein / GLUT4_begun
    # capillaries over those of the beginning [1]
    capillary_fold = CAPILLARIES / Capillaries_begun
    # capillaries called for, not there [1]
    sprouting = 1 + Capillaries_gain * (VEGF_protein - 1) / (Capillaries_K + (VEGF_protein - 1)) - CAPILLARIES
    # radicals of NADPH oxidase 2, fold of rest: called by contraction, by stretch, and by insulin [1]
    NOX2 = Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_stretch * stretch + Nox2_insulin * insulin_within)
    # radicals of xanthine oxidase, of the most: hypoxanthine comes of IMP, and goes as that does [1]
    xanthine_oxidase = Xanthine_level * (IMP ** 2 / (Xanthine_K_IMP ** 2 + IMP ** 2))
    # radicals of the chain, of NADPH oxidase, of what else makes them at rest, and of xanthine oxidase [1]
    ROS_source = Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2) + Ros_xanthine * xanthine_oxidase
    # what of the greatest call a load makes: hardly any below a quarter of the greatest force [1]
    load_felt = tension ** 4 / (Loading_half ** 4 + tension ** 4)
    # what a meal makes of the greatest call of amino acids, which needs some insulin [1]
    fed = ramp(amino_level - 1) / (Mtorc1_K_amino + ramp(amino_level - 1)) * insulin_action / (Mtorc1_K_insulin + insulin_action)
    # amino acids help mTORC1; AMPK, too little sleep and too little energy hold it down [1]
    mtorc1_helped = synthesis_able * (1 + Mtorc1_amino * fed) / (1 + Mtorc1_AMPK * ramp(AMPK / Ampk_gamma3 - 1))
    # fold of that without load, fasted; synthesis of myofibrils goes with it [1]
    mtorc1_activity = (1 + Mtorc1_load * LOAD_MEMORY) * mtorc1_helped
    # what is missing of the load of every day, where a bout does not make up for it [1]
    load_missed = (1 - habit_loading) * (1 - LOAD_MEMORY)
    # drive on mitochondria, of that of a usual day [1]
    used = Program_floor + (1 - Program_floor) * habit_loading + PROGRAM + Remnant_share * REMNANT
    # how far pH has fallen [1]
    soured = ramp(Acid_pH_rest - pH)
    # what sourness makes of the greatest call for what takes up acid [1]
    sour = soured ** 4 / (buffering_half ** 4 + soured ** 4)
    # O2_blood -> CAP1
    v_arterial_flow = blood_flow * Oxygen_arterial
    # CAP1 -> CAP2
    v_passage1 = blood_flow * CAP1 / (Oxygen_capillary / 3)
    # CAP2 -> CAP3
    v_passage2 = blood_flow * CAP2 / (Oxygen_capillary / 3)
    # CAP3 -> VEIN
    v_passage3 = blood_flow * CAP3 / (Oxygen_capillary / 3)
    # CAP1 -> O2
    v_diffusion1 = Oxygen_conductance * capillary_fold / 3 * (PO2_1 - PO2)
    # CAP2 -> O2
    v_diffusion2 = Oxygen_conductance * capillary_fold / 3 * (PO2_2 - PO2)
    # CAP3 -> O2
    v_diffusion3 = Oxygen_conductance * capillary_fold / 3 * (PO2_3 - PO2)
    # VEIN -> O2_blood
    v_venous_flow = blood_flow * VEIN / Oxygen_veins
    # ATP -> ADP + Pi
    v_contraction = contraction_rate
    # -> CONTRACTION
    v_contraction_signal = ramp(load - CONTRACTION) / contraction_signal_tau_on - ramp(CONTRACTION - load) / contraction_signal_tau_off
    # -> CONTRACTION_SLOW
    v_slow_signal = (CONTRACTION - CONTRACTION_SLOW) / slow_signal_tau
    # ATP -> ADP + Pi
    v_resting_ATPase = resting_rate
    # PCr + ADP -> ATP + Cr
    v_CK = CK_rate
    # ACID -> 
    v_CK_acid = CK_proton * CK_rate
    # 2 ADP -> ATP + AMP
    v_AK = AK_k * (AK_Keq * ADP ** 2 - ATP * AMP)
    # AMP -> IMP
    v_AMP_deaminase = AMP_deaminase_Vmax * AMP ** 2 / (AMP_deaminase_Km ** 2 + AMP ** 2)
    # IMP + ATP -> AMP + ADP + Pi
    v_IMP_return = IMP_return_k * IMP * (ATP / (resting_ATPase_Km + ATP))
    # GLY + Pi -> HMP
    v_phosphorylase = phosphorylase_rate
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
    v_glucose_uptake = glucose_uptake_Vmax * GLUT4_trained * ((1 + glucose_uptake_AMPK * AMPK_called + glucose_uptake_insulin * insulin_action * glut4_out * glycogen_room) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max)) + glucose_uptake_work * ramp(CONTRACTION)) / (1 + HMP / glucose_uptake_K_HMP) * (glucose_blood / (glucose_uptake_K_glucose + glucose_blood)) * (ATP / (resting_ATPase_Km + ATP))
    # HMP + ATP -> GLY + ADP + 2 Pi
    v_glycogen_synthase = glycogen_synthase_Vmax * (glycogen_synthase_insulin * insulin_action + glycogen_synthase_G6P * HMP ** 4 / (glycogen_synthase_K_G6P ** 4 + HMP ** 4)) * (HMP / (glycogen_synthase_K_HMP + HMP)) * ramp(1 - (GLY / glycogen_synthase_GLY_max) ** 4) * (ATP / (resting_ATPase_Km + ATP))
    # HMP + ATP -> GLY + ADP + 2 Pi
    v_glycogen_surplus = glycogen_surplus_Vmax * insulin_within * (GLY / glycogen_synthase_GLY_max) ** 4 * (HMP / (glycogen_surplus_K + HMP)) * (ATP / (resting_ATPase_Km + ATP))
    # GLY + Pi -> HMP
    v_glycogen_release = glycogen_release_k * glycogen_synthase_GLY_max * ramp(GLY / glycogen_synthase_GLY_max - 1) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    # NADH_cyt + NAD_mit -> NAD_cyt + NADH_mit
    v_malate_aspartate = V_mit * malate_aspartate_Vmax * (NADH_cyt_conc * oxidized - NAD_cyt_conc * reduced / malate_aspartate_poise) / (malate_aspartate_Km + NADH_cyt_conc) / (MatrixDehydrogenase_K_NAD + oxidized)
    # NADH_cyt + 0.5 O2 + 1.6 ADP + 1.6 Pi -> NAD_cyt + WATER + 1.6 ATP
    v_glycerol_phosphate = glycerol_rate
    # PYR + 5 NAD_mit -> 5 NADH_mit
    v_pyruvate_oxidation = pyruvate_rate
    # ACID -> 
    v_pyruvate_acid = pyruvate_rate
    # FAT + NAD_mit -> NADH_mit
    v_fat_oxidation = fat_rate
    # NADH_mit + 0.5 O2 + 2.75 ADP + 2.75 Pi -> NAD_mit + WATER + 2.75 ATP
    v_respiration = respiration_rate
    # NADH_mit + 0.5 O2 -> NAD_mit + WATER
    v_proton_leak = leak_rate
    # NAD_cyt -> NAD_nuc
    v_NAD_pores = NAD_pores_k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)
    # NAD_cyt -> NAD_mit
    v_SLC25A51 = V_mit * SLC25A51_level * SLC25A51_Vmax * (NAD_free_cyt / (SLC25A51_Km + NAD_free_cyt))
    # NAD_mit -> NAD_cyt
    v_NAD_return = V_mit * NAD_return_level * NAD_return_k * NAD_free_mit
    # NAM + PRPP + ATP -> NMN + ADP + 3 Pi
    v_NAMPT = NAMPT_trained * NAMPT_level * NAMPT_Vmax * NAM / (NAMPT_Km_NAM * (1 + NAD_free_cyt / NAMPT_Ki_NAD + NADH_free_cyt / NAMPT_Ki_NADH) + NAM) * (PRPP / (NAMPT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    # NMN + ATP -> NAD_nuc + 2 Pi
    v_NMNAT1 = NMNAT1_turn * (NMN * ATP - NAD_free_nuc * NMNAT_PPi / NMNAT_Keq) / (NMNAT1_Km_ATP + ATP) / NMNAT1_Km_NMN
    # NMN + ATP -> NAD_cyt + 2 Pi
    v_NMNAT2 = NMNAT2_turn * (NMN * ATP - NAD_free_cyt * NMNAT_PPi / NMNAT_Keq) / (NMNAT2_Km_ATP + ATP) / NMNAT2_Km_NMN
    # NMN + ATP -> NAD_mit + 2 Pi
    v_NMNAT3 = V_mit * NMNAT3_turn * (NMN * ATP - NAD_free_mit * NMNAT_PPi / NMNAT_Keq) / (NMNAT3_Km_ATP + ATP) / NMNAT3_Km_NMN
    # 2 ATP -> PRPP + ADP + AMP
    v_PRPP_synthetase = PRPP_synthetase_level * PRPP_synthetase_Vmax * (ATP / (NAMPT_Km_ATP + ATP)) / (1 + PRPP_synthetase_NAD_inhibition * NAD_free_cyt / PRPP_synthetase_Ki_NAD)
    # PRPP -> 3 Pi
    v_PRPP_other_use = PRPP_other_use_level * PRPP_other_use_Vmax * (PRPP / (PRPP_other_use_Km + PRPP))
    # NaMN + ATP -> NaAD + 2 Pi
    v_NaMNAT = NaMN * (NMNAT1_turn * NMNAT1_acid_ratio / NMNAT1_Km_NaMN * (ATP / (NMNAT1_Km_ATP + ATP)) + NMNAT2_turn * NMNAT2_acid_ratio / NMNAT2_Km_NaMN * (ATP / (NMNAT2_Km_ATP + ATP)) + V_mit * NMNAT3_turn * NMNAT3_acid_ratio / NMNAT3_Km_NaMN * (ATP / (NMNAT3_Km_ATP + ATP)))
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
    # NAD_cyt + ATP -> NADP + ADP
    v_NADK = NADK_level * NADK_Vmax * (NAD_free_cyt / (NADK_Km + NAD_free_cyt)) * (ATP / (NADK_Km_ATP + ATP))
    # NADP -> NAD_cyt + Pi
    v_NADP_phosphatase = NADP_phosphatase_level * NADP_phosphatase_k * NADP
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
    # -> FLOW
    v_vessels = (1 + flow_share * oxygen_needed / (Oxygen_arterial * Oxygen_extraction * Oxygen_flow_rest) - FLOW) / Oxygen_flow_tau
    # -> AMPK
    v_Ampk = ramp(AMPK_target - AMPK) / Ampk_tau_on - ramp(AMPK - AMPK_target) / Ampk_tau_off
    # -> AMPK_gamma1
    v_Ampk_1 = ramp(AMPK_gamma1_target - AMPK_gamma1) / Ampk_tau_on - ramp(AMPK_gamma1 - AMPK_gamma1_target) / Ampk_tau_off
    # -> ACC_P
    v_Acc = (1 + Acc_gain * (AMPK_P - 1 - Ampk_share * (Ampk_gamma3 - 1)) - ACC_P) / Acc_tau
    # -> TBC1D_P
    v_Tbc1d = ramp(1 + Tbc1d_gain * AMPK_called / (Tbc1d_K + AMPK_called) - TBC1D_P) / Tbc1d_tau_on - ramp(TBC1D_P - 1 + Tbc1d_gain * AMPK_called / (Tbc1d_K + AMPK_called)) / Tbc1d_tau_off
    # -> ULK1
    v_Ulk1 = (1 + Ulk1_gain * AMPK_called - ULK1) / Ulk1_tau
    # -> P38
    v_P38 = ramp(CONTRACTION_SLOW - P38) / P38_tau_on - ramp(P38 - CONTRACTION_SLOW) / P38_tau_off
    # -> PGC1A_CALL
    v_Call = (PGC1A_drive - PGC1A_CALL) / Call_tau
    # -> PGC1A_CALL_2
    v_Call2 = (PGC1A_CALL - PGC1A_CALL_2) / Call_tau
    # -> PGC1A_MRNA
    v_Pgc1a_mrna = (alive * (1 + PGC1A_CALL_2) - PGC1A_MRNA) / Pgc1a_mrna_tau
    # -> PGC1A
    v_Pgc1a = (alive * (1 + Pgc1a_translation * PGC1A_made) + habit_PGC1A - PGC1A) / Pgc1a_tau
    # -> NAMPT_MRNA
    v_Nampt_mrna = ((1 + Nampt_mrna_AMPK_gain * ramp(AMPK_called) + Nampt_mrna_CREB_gain * CREB + Nampt_mrna_PGC1A_gain * PGC1A_more) * (1 + Nampt_mrna_amplitude * clock) - NAMPT_MRNA) / Nampt_mrna_tau
    # -> NAMPT_protein
    v_Nampt_protein = (NAMPT_MRNA + habit_NAMPT - NAMPT_protein) / Nampt_protein_tau
    # -> SIRT3_MRNA
    v_Sirt3_mrna = (1 + Sirt3_mrna_gain * PGC1A_more - SIRT3_MRNA) / Sirt3_mrna_tau
    # -> SIRT3_protein
    v_Sirt3_protein = (SIRT3_MRNA + habit_SIRT3 - SIRT3_protein) / Sirt3_protein_tau
    # -> GLUT4_MRNA
    v_Glut4_mrna = (1 + Glut4_mrna_gain * PGC1A_more + Glut4_mrna_calcium * P38 - GLUT4_MRNA) / Glut4_mrna_tau
    # -> GLUT4_protein
    v_Glut4_protein = (GLUT4_MRNA + habit_GLUT4 - GLUT4_protein) / Glut4_protein_tau
    # -> MCT_MRNA
    v_Mct_mrna = (1 + Mct_mrna_gain * PGC1A_more + Mct_mrna_lactate * ramp(LAC / Mct_mrna_K - 1) - MCT_MRNA) / Mct_mrna_tau
    # -> MCT_protein
    v_Mct_protein = (MCT_MRNA + habit_MCT - MCT_protein) / Mct_protein_tau
    # -> VEGF_MRNA
    v_Vegf_mrna = (1 + Vegf_mrna_gain * PGC1A_more + Vegf_mrna_HIF * ramp(hypoxia - Vegf_mrna_floor) - VEGF_MRNA) / Vegf_mrna_tau
    # -> VEGF_protein
    v_Vegf_protein = (VEGF_MRNA + habit_VEGF - VEGF_protein) / Vegf_protein_tau
    # -> PROGRAM
    v_Program = (Program_gain * (PGC1A - 1) - PROGRAM) / Program_tau
    # -> REMNANT
    v_Remnant = (PROGRAM - REMNANT) / Remnant_tau
    # -> CAPILLARIES
    v_Capillaries = sprouting / Capillaries_tau_off + sprouting * (0.5 + 0.5 * sprouting / sqrt(sprouting ** 2 + 0.0001)) * (1 / Capillaries_tau_on - 1 / Capillaries_tau_off)
    # -> HARD
    v_Hard = (catecholamines * AMP_gate ** 2 + habit_HARD - HARD) / Hard_tau
    # -> INTRINSIC
    v_Intrinsic = (1 + Intrinsic_gain * ramp(HARD) / (Intrinsic_K + ramp(HARD)) - Intrinsic_harm * ramp(HARD) ** 4 / (Intrinsic_limit ** 4 + ramp(HARD) ** 4) - INTRINSIC) / Intrinsic_tau
    # -> ROS
    v_Ros = (Ros_level * ROS_source * peroxide_left / SOD2 - ROS) / Ros_tau
    # -> SOD2
    v_Sod2 = (Sod2_level * ANTIOXIDANTS / Sod2_rest * (1 + Sod2_SIRT3_gain * (SIRT3_fold - 1)) - SOD2) / Sod2_tau
    # -> DNA_lesions
    v_Lesions = (ROS - DNA_lesions * (Lesions_without_PARP + (1 - Lesions_without_PARP) * PARP_level * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / Lesions_PARP_rest)) / Lesions_tau
    # -> OXIDIZED_GUANINE
    v_Guanine = (ROS - OXIDIZED_GUANINE) / Guanine_tau
    # -> ANTIOXIDANT_MRNA
    v_Antioxidant_mrna = ramp(alive * (1 + habit_ANTIOXIDANTS + Antioxidant_mrna_gain * (ROS_call / (Antioxidant_mrna_K + ROS_call))) - ANTIOXIDANT_MRNA) / Antioxidant_mrna_tau_on - ramp(ANTIOXIDANT_MRNA - alive * (1 + habit_ANTIOXIDANTS + Antioxidant_mrna_gain * (ROS_call / (Antioxidant_mrna_K + ROS_call)))) / Antioxidant_mrna_tau_off
    # -> ANTIOXIDANTS
    v_Antioxidants = (ANTIOXIDANT_MRNA - ANTIOXIDANTS) / Antioxidants_tau
    # -> HSP_MRNA
    v_Hsp_mrna = ramp(alive * (1 + habit_HSP + Hsp_mrna_gain * ((ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)) / (Hsp_mrna_K + (ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH))))) - HSP_MRNA) / Hsp_mrna_tau_on - ramp(HSP_MRNA - alive * (1 + habit_HSP + Hsp_mrna_gain * ((ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)) / (Hsp_mrna_K + (ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)))))) / Hsp_mrna_tau_off
    # -> HSP
    v_Hsp = (HSP_MRNA - HSP) / Hsp_tau
    # -> LOAD_MEMORY
    v_loading = load_felt * ramp(load_felt - LOAD_MEMORY) / Loading_tau_on - LOAD_MEMORY / Loading_tau
    # -> SIZE
    v_growth = (1 + habit_SIZE + Growth_gain * (mtorc1_activity - mtorc1_helped) - Growth_disuse * load_missed - Growth_wasting * (1 - synthesis_able) - SIZE) / Growth_tau
    # -> DRIVE_LOST
    v_drive_falling = (Drive_lost * (1 - habit_loading) - DRIVE_LOST) / Drive_tau
    # -> MYOSIN
    v_Myosin = (Myosin_IIx / (1 + Myosin_training * (ramp(used - 1) ** 2 / (Myosin_least + ramp(used - 1))) + Myosin_load * LOAD_MEMORY) + (Myosin_fast - Myosin_IIx) * Myosin_disuse * (ramp(1 - used) ** 2 / (Myosin_least + ramp(1 - used))) / (1 + Myosin_disuse * (ramp(1 - used) ** 2 / (Myosin_least + ramp(1 - used)))) - MYOSIN) / Myosin_tau
    # -> BUFFER
    v_buffering = (1 + habit_BUFFER + buffering_gain * sour - BUFFER) / buffering_tau
    # -> STORE
    v_storing = (1 + habit_STORE - STORE) / storing_tau + storing_gain * phosphorylase_rate / glycogen_synthase_GLY_max
    v[reaction.arterial_flow] = v_arterial_flow
    v[reaction.passage1] = v_passage1
    v[reaction.passage2] = v_passage2
    v[reaction.passage3] = v_passage3
    v[reaction.diffusion1] = v_diffusion1
    v[reaction.diffusion2] = v_diffusion2
    v[reaction.diffusion3] = v_diffusion3
    v[reaction.venous_flow] = v_venous_flow
    v[reaction.contraction] = v_contraction
    v[reaction.contraction_signal] = v_contraction_signal
    v[reaction.slow_signal] = v_slow_signal
    v[reaction.resting_ATPase] = v_resting_ATPase
    v[reaction.CK] = v_CK
    v[reaction.CK_acid] = v_CK_acid
    v[reaction.AK] = v_AK
    v[reaction.AMP_deaminase] = v_AMP_deaminase
    v[reaction.IMP_return] = v_IMP_return
    v[reaction.phosphorylase] = v_phosphorylase
    v[reaction.glycolysis] = v_glycolysis
    v[reaction.LDH] = v_LDH
    v[reaction.MCT] = v_MCT
    v[reaction.MCT_acid] = v_MCT_acid
    v[reaction.NHE] = v_NHE
    v[reaction.glucose_uptake] = v_glucose_uptake
    v[reaction.glycogen_synthase] = v_glycogen_synthase
    v[reaction.glycogen_surplus] = v_glycogen_surplus
    v[reaction.glycogen_release] = v_glycogen_release
    v[reaction.malate_aspartate] = v_malate_aspartate
    v[reaction.glycerol_phosphate] = v_glycerol_phosphate
    v[reaction.pyruvate_oxidation] = v_pyruvate_oxidation
    v[reaction.pyruvate_acid] = v_pyruvate_acid
    v[reaction.fat_oxidation] = v_fat_oxidation
    v[reaction.respiration] = v_respiration
    v[reaction.proton_leak] = v_proton_leak
    v[reaction.NAD_pores] = v_NAD_pores
    v[reaction.SLC25A51] = v_SLC25A51
    v[reaction.NAD_return] = v_NAD_return
    v[reaction.NAMPT] = v_NAMPT
    v[reaction.NMNAT1] = v_NMNAT1
    v[reaction.NMNAT2] = v_NMNAT2
    v[reaction.NMNAT3] = v_NMNAT3
    v[reaction.PRPP_synthetase] = v_PRPP_synthetase
    v[reaction.PRPP_other_use] = v_PRPP_other_use
    v[reaction.NaMNAT] = v_NaMNAT
    v[reaction.NRK] = v_NRK
    v[reaction.NT5] = v_NT5
    v[reaction.PNP] = v_PNP
    v[reaction.NAPRT] = v_NAPRT
    v[reaction.QPRT] = v_QPRT
    v[reaction.NADSYN] = v_NADSYN
    v[reaction.PARP] = v_PARP
    v[reaction.SIRT1] = v_SIRT1
    v[reaction.SIRT2] = v_SIRT2
    v[reaction.SIRT3] = v_SIRT3
    v[reaction.SIRT4] = v_SIRT4
    v[reaction.SIRT5] = v_SIRT5
    v[reaction.CD38] = v_CD38
    v[reaction.CD38_NMN] = v_CD38_NMN
    v[reaction.NAD_hydrolysis] = v_NAD_hydrolysis
    v[reaction.NAD_overflow] = v_NAD_overflow
    v[reaction.NNMT] = v_NNMT
    v[reaction.NADK] = v_NADK
    v[reaction.NADP_phosphatase] = v_NADP_phosphatase
    v[reaction.NAM_crossing] = v_NAM_crossing
    v[reaction.MeNAM_crossing] = v_MeNAM_crossing
    v[reaction.NR_crossing] = v_NR_crossing
    v[reaction.NA_crossing] = v_NA_crossing
    v[reaction.SLC12A8] = v_SLC12A8
    v[reaction.NAD_release] = v_NAD_release
    v[reaction.glutathione_peroxidase] = v_glutathione_peroxidase
    v[reaction.glutathione_reductase] = v_glutathione_reductase
    v[reaction.NNT] = v_NNT
    v[reaction.IDH2] = v_IDH2
    v[reaction.vessels] = v_vessels
    v[reaction.Ampk] = v_Ampk
    v[reaction.Ampk_1] = v_Ampk_1
    v[reaction.Acc] = v_Acc
    v[reaction.Tbc1d] = v_Tbc1d
    v[reaction.Ulk1] = v_Ulk1
    v[reaction.P38] = v_P38
    v[reaction.Call] = v_Call
    v[reaction.Call2] = v_Call2
    v[reaction.Pgc1a_mrna] = v_Pgc1a_mrna
    v[reaction.Pgc1a] = v_Pgc1a
    v[reaction.Nampt_mrna] = v_Nampt_mrna
    v[reaction.Nampt_protein] = v_Nampt_protein
    v[reaction.Sirt3_mrna] = v_Sirt3_mrna
    v[reaction.Sirt3_protein] = v_Sirt3_protein
    v[reaction.Glut4_mrna] = v_Glut4_mrna
    v[reaction.Glut4_protein] = v_Glut4_protein
    v[reaction.Mct_mrna] = v_Mct_mrna
    v[reaction.Mct_protein] = v_Mct_protein
    v[reaction.Vegf_mrna] = v_Vegf_mrna
    v[reaction.Vegf_protein] = v_Vegf_protein
    v[reaction.Program] = v_Program
    v[reaction.Remnant] = v_Remnant
    v[reaction.Capillaries] = v_Capillaries
    v[reaction.Hard] = v_Hard
    v[reaction.Intrinsic] = v_Intrinsic
    v[reaction.Ros] = v_Ros
    v[reaction.Sod2] = v_Sod2
    v[reaction.Lesions] = v_Lesions
    v[reaction.Guanine] = v_Guanine
    v[reaction.Antioxidant_mrna] = v_Antioxidant_mrna
    v[reaction.Antioxidants] = v_Antioxidants
    v[reaction.Hsp_mrna] = v_Hsp_mrna
    v[reaction.Hsp] = v_Hsp
    v[reaction.loading] = v_loading
    v[reaction.growth] = v_growth
    v[reaction.drive_falling] = v_drive_falling
    v[reaction.Myosin] = v_Myosin
    v[reaction.buffering] = v_buffering
    v[reaction.storing] = v_storing


@kernel
def rates_of_change(y, p, dy):
    """Fill dy with the change of each species per second."""
    FLOW = y[species.FLOW]
    CAP1 = y[species.CAP1]
    CAP2 = y[species.CAP2]
    CAP3 = y[species.CAP3]
    VEIN = y[species.VEIN]
    O2 = y[species.O2]
    ACID = y[species.ACID]
    CONTRACTION = y[species.CONTRACTION]
    CONTRACTION_SLOW = y[species.CONTRACTION_SLOW]
    ATP = y[species.ATP]
    ADP = y[species.ADP]
    AMP = y[species.AMP]
    IMP = y[species.IMP]
    PCr = y[species.PCr]
    Cr = y[species.Cr]
    Pi = y[species.Pi]
    GLY = y[species.GLY]
    HMP = y[species.HMP]
    PYR = y[species.PYR]
    LAC = y[species.LAC]
    NAD_nuc = y[species.NAD_nuc]
    NAD_cyt = y[species.NAD_cyt]
    NADH_cyt = y[species.NADH_cyt]
    NAD_mit = y[species.NAD_mit]
    NADH_mit = y[species.NADH_mit]
    NADP = y[species.NADP]
    NAM = y[species.NAM]
    NMN = y[species.NMN]
    PRPP = y[species.PRPP]
    NR = y[species.NR]
    NA = y[species.NA]
    NaMN = y[species.NaMN]
    NaAD = y[species.NaAD]
    MeNAM = y[species.MeNAM]
    NADPH_mit = y[species.NADPH_mit]
    GSSG = y[species.GSSG]
    AMPK = y[species.AMPK]
    AMPK_gamma1 = y[species.AMPK_gamma1]
    ACC_P = y[species.ACC_P]
    TBC1D_P = y[species.TBC1D_P]
    ULK1 = y[species.ULK1]
    P38 = y[species.P38]
    PGC1A_CALL = y[species.PGC1A_CALL]
    PGC1A_CALL_2 = y[species.PGC1A_CALL_2]
    PGC1A_MRNA = y[species.PGC1A_MRNA]
    PGC1A = y[species.PGC1A]
    NAMPT_MRNA = y[species.NAMPT_MRNA]
    NAMPT_protein = y[species.NAMPT_protein]
    SIRT3_MRNA = y[species.SIRT3_MRNA]
    SIRT3_protein = y[species.SIRT3_protein]
    GLUT4_MRNA = y[species.GLUT4_MRNA]
    GLUT4_protein = y[species.GLUT4_protein]
    MCT_MRNA = y[species.MCT_MRNA]
    MCT_protein = y[species.MCT_protein]
    VEGF_MRNA = y[species.VEGF_MRNA]
    VEGF_protein = y[species.VEGF_protein]
    PROGRAM = y[species.PROGRAM]
    REMNANT = y[species.REMNANT]
    CAPILLARIES = y[species.CAPILLARIES]
    HARD = y[species.HARD]
    INTRINSIC = y[species.INTRINSIC]
    ROS = y[species.ROS]
    SOD2 = y[species.SOD2]
    DNA_lesions = y[species.DNA_lesions]
    OXIDIZED_GUANINE = y[species.OXIDIZED_GUANINE]
    ANTIOXIDANT_MRNA = y[species.ANTIOXIDANT_MRNA]
    ANTIOXIDANTS = y[species.ANTIOXIDANTS]
    HSP_MRNA = y[species.HSP_MRNA]
    HSP = y[species.HSP]
    LOAD_MEMORY = y[species.LOAD_MEMORY]
    DRIVE_LOST = y[species.DRIVE_LOST]
    SIZE = y[species.SIZE]
    MYOSIN = y[species.MYOSIN]
    BUFFER = y[species.BUFFER]
    STORE = y[species.STORE]
    recruitment = y[species.recruitment]
    lactate_blood = y[species.lactate_blood]
    glucose_blood = y[species.glucose_blood]
    FFA_blood = y[species.FFA_blood]
    insulin_action = y[species.insulin_action]
    NAM_plasma = y[species.NAM_plasma]
    NR_plasma = y[species.NR_plasma]
    NA_plasma = y[species.NA_plasma]
    NMN_plasma = y[species.NMN_plasma]
    MeNAM_plasma = y[species.MeNAM_plasma]
    clock = y[species.clock]
    flow_share = y[species.flow_share]
    catecholamines = y[species.catecholamines]
    amino_level = y[species.amino_level]
    Oxygen_Mb = p[argument.Oxygen_Mb]
    Oxygen_solubility = p[argument.Oxygen_solubility]
    Oxygen_P50_Mb = p[argument.Oxygen_P50_Mb]
    Oxygen_arterial = p[argument.Oxygen_arterial]
    Oxygen_saturation = p[argument.Oxygen_saturation]
    Oxygen_capillary = p[argument.Oxygen_capillary]
    Oxygen_P50_Hb = p[argument.Oxygen_P50_Hb]
    Oxygen_hill_Hb = p[argument.Oxygen_hill_Hb]
    Oxygen_straight_Hb = p[argument.Oxygen_straight_Hb]
    respiration_K_PO2 = p[argument.respiration_K_PO2]
    Oxygen_flow_rest = p[argument.Oxygen_flow_rest]
    Oxygen_veins = p[argument.Oxygen_veins]
    Acid_pH_rest = p[argument.Acid_pH_rest]
    Acid_buffer = p[argument.Acid_buffer]
    Contraction_K_phosphate = p[argument.Contraction_K_phosphate]
    Contraction_acid_steepness = p[argument.Contraction_acid_steepness]
    Contraction_K_pH = p[argument.Contraction_K_pH]
    Contraction_glycogen = p[argument.Contraction_glycogen]
    Contraction_K_glycogen = p[argument.Contraction_K_glycogen]
    Contraction_K_ADP = p[argument.Contraction_K_ADP]
    Contraction_K_ATP = p[argument.Contraction_K_ATP]
    Contraction_peak = p[argument.Contraction_peak]
    Myosin_begun = p[argument.Myosin_begun]
    TypeIIx_peak = p[argument.TypeIIx_peak]
    TypeIIa_peak = p[argument.TypeIIa_peak]
    Contraction_reference = p[argument.Contraction_reference]
    Contraction_fatigue_cost = p[argument.Contraction_fatigue_cost]
    Glycogenolysis_K_calcium = p[argument.Glycogenolysis_K_calcium]
    Glycogenolysis_reversion = p[argument.Glycogenolysis_reversion]
    Glycogenolysis_load_floor = p[argument.Glycogenolysis_load_floor]
    phosphorylase_K_AMP = p[argument.phosphorylase_K_AMP]
    phosphorylase_basal = p[argument.phosphorylase_basal]
    phosphorylase_K_IMP = p[argument.phosphorylase_K_IMP]
    Rest_NAD_mit = p[argument.Rest_NAD_mit]
    Volume_nuc = p[argument.Volume_nuc]
    respiration_potential_max = p[argument.respiration_potential_max]
    respiration_smoothing = p[argument.respiration_smoothing]
    CK_k = p[argument.CK_k]
    CK_Keq = p[argument.CK_Keq]
    phosphorylase_K_Pi = p[argument.phosphorylase_K_Pi]
    phosphorylase_K_HMP = p[argument.phosphorylase_K_HMP]
    phosphorylase_Vmax = p[argument.phosphorylase_Vmax]
    phosphorylase_K_GLY = p[argument.phosphorylase_K_GLY]
    Binding_Kd_cyt = p[argument.Binding_Kd_cyt]
    Binding_sites_cyt = p[argument.Binding_sites_cyt]
    Glycolysis_basal = p[argument.Glycolysis_basal]
    Glycolysis_K_NAD = p[argument.Glycolysis_K_NAD]
    Glycolysis_K_HMP = p[argument.Glycolysis_K_HMP]
    Glycolysis_acid_steepness = p[argument.Glycolysis_acid_steepness]
    Glycolysis_K_pH = p[argument.Glycolysis_K_pH]
    Glycolysis_Vmax = p[argument.Glycolysis_Vmax]
    Glycolysis_K_AMP = p[argument.Glycolysis_K_AMP]
    respiration_K_NADH = p[argument.respiration_K_NADH]
    respiration_K_ADP = p[argument.respiration_K_ADP]
    respiration_K_Pi = p[argument.respiration_K_Pi]
    glycogen_surplus_most = p[argument.glycogen_surplus_most]
    glycogen_synthase_GLY_max = p[argument.glycogen_synthase_GLY_max]
    glucose_uptake_empty = p[argument.glucose_uptake_empty]
    Fuel_fasted = p[argument.Fuel_fasted]
    SIRT1_Ki_NAM = p[argument.SIRT1_Ki_NAM]
    Binding_Kd_mit = p[argument.Binding_Kd_mit]
    Binding_sites_mit = p[argument.Binding_sites_mit]
    SIRT3_begun = p[argument.SIRT3_begun]
    Sod2_SIRT3_rest = p[argument.Sod2_SIRT3_rest]
    SIRT3_Km = p[argument.SIRT3_Km]
    SIRT3_level = p[argument.SIRT3_level]
    Gatekeeper_SIRT3 = p[argument.Gatekeeper_SIRT3]
    Intrinsic_begun = p[argument.Intrinsic_begun]
    MatrixDehydrogenase_K_NAD = p[argument.MatrixDehydrogenase_K_NAD]
    MatrixDehydrogenase_activation = p[argument.MatrixDehydrogenase_activation]
    MatrixDehydrogenase_K_NADH = p[argument.MatrixDehydrogenase_K_NADH]
    MatrixDehydrogenase_Vmax = p[argument.MatrixDehydrogenase_Vmax]
    MatrixDehydrogenase_insulin = p[argument.MatrixDehydrogenase_insulin]
    dehydrogenase_level = p[argument.dehydrogenase_level]
    MatrixDehydrogenase_K_ADP = p[argument.MatrixDehydrogenase_K_ADP]
    MatrixDehydrogenase_K_contraction = p[argument.MatrixDehydrogenase_K_contraction]
    Acc_off = p[argument.Acc_off]
    Malonyl_inhibition = p[argument.Malonyl_inhibition]
    Fuel_K_FFA = p[argument.Fuel_K_FFA]
    Fuel_FFA_rest = p[argument.Fuel_FFA_rest]
    Fuel_K_pyruvate = p[argument.Fuel_K_pyruvate]
    Fuel_fat_share = p[argument.Fuel_fat_share]
    Lactate_blood_proton = p[argument.Lactate_blood_proton]
    MCT_begun = p[argument.MCT_begun]
    MCT_Vmax = p[argument.MCT_Vmax]
    MCT_K = p[argument.MCT_K]
    resting_ATPase_Vmax = p[argument.resting_ATPase_Vmax]
    resting_ATPase_Km = p[argument.resting_ATPase_Km]
    respiration_Vmax = p[argument.respiration_Vmax]
    glycerol_phosphate_Vmax = p[argument.glycerol_phosphate_Vmax]
    glycerol_phosphate_Km = p[argument.glycerol_phosphate_Km]
    NMNAT1_level = p[argument.NMNAT1_level]
    NMNAT1_Vmax = p[argument.NMNAT1_Vmax]
    NMNAT1_Km_NaAD = p[argument.NMNAT1_Km_NaAD]
    NMNAT1_Km_NAD = p[argument.NMNAT1_Km_NAD]
    NMNAT1_Km_NaMN = p[argument.NMNAT1_Km_NaMN]
    NMNAT1_Km_NMN = p[argument.NMNAT1_Km_NMN]
    NMNAT2_level = p[argument.NMNAT2_level]
    NMNAT2_Vmax = p[argument.NMNAT2_Vmax]
    NMNAT2_Km_NaAD = p[argument.NMNAT2_Km_NaAD]
    NMNAT2_Km_NAD = p[argument.NMNAT2_Km_NAD]
    NMNAT2_Km_NaMN = p[argument.NMNAT2_Km_NaMN]
    NMNAT2_Km_NMN = p[argument.NMNAT2_Km_NMN]
    NMNAT3_level = p[argument.NMNAT3_level]
    NMNAT3_Vmax = p[argument.NMNAT3_Vmax]
    NMNAT3_Km_NaAD = p[argument.NMNAT3_Km_NaAD]
    NMNAT3_Km_NAD = p[argument.NMNAT3_Km_NAD]
    NMNAT3_Km_NaMN = p[argument.NMNAT3_Km_NaMN]
    NMNAT3_Km_NMN = p[argument.NMNAT3_Km_NMN]
    Pgc1a_SIRT1_rest = p[argument.Pgc1a_SIRT1_rest]
    SIRT1_level = p[argument.SIRT1_level]
    SIRT1_Km = p[argument.SIRT1_Km]
    Potential_leak = p[argument.Potential_leak]
    Potential_load = p[argument.Potential_load]
    Potential_max = p[argument.Potential_max]
    Potential_thermal = p[argument.Potential_thermal]
    Potential_rest = p[argument.Potential_rest]
    Matrix_NADP = p[argument.Matrix_NADP]
    Rest_NADP_share = p[argument.Rest_NADP_share]
    Rest_NAD_cyt = p[argument.Rest_NAD_cyt]
    Matrix_disulfide = p[argument.Matrix_disulfide]
    Matrix_glutathione = p[argument.Matrix_glutathione]
    Ros_glutathione = p[argument.Ros_glutathione]
    Ros_quinol_rest = p[argument.Ros_quinol_rest]
    Ros_forward = p[argument.Ros_forward]
    Ros_K = p[argument.Ros_K]
    Ros_flow = p[argument.Ros_flow]
    Ros_backward = p[argument.Ros_backward]
    Ros_K_quinol = p[argument.Ros_K_quinol]
    Ros_flavin = p[argument.Ros_flavin]
    Oxygen_ATP_yield = p[argument.Oxygen_ATP_yield]
    proton_leak_Vmax = p[argument.proton_leak_Vmax]
    Ampk_floor = p[argument.Ampk_floor]
    Ampk_K_AMP = p[argument.Ampk_K_AMP]
    Ampk_1_K_AMP = p[argument.Ampk_1_K_AMP]
    Ampk_glycogen = p[argument.Ampk_glycogen]
    Ampk_K_glycogen = p[argument.Ampk_K_glycogen]
    Ampk_gamma3 = p[argument.Ampk_gamma3]
    Ampk_LKB1 = p[argument.Ampk_LKB1]
    Ampk_gain = p[argument.Ampk_gain]
    Ampk_1_gain = p[argument.Ampk_1_gain]
    Ampk_share = p[argument.Ampk_share]
    Tbc1d_insulin = p[argument.Tbc1d_insulin]
    Pgc1a_K_P38 = p[argument.Pgc1a_K_P38]
    Creb_K = p[argument.Creb_K]
    Hif_K = p[argument.Hif_K]
    Nrf2_slack = p[argument.Nrf2_slack]
    Nrf2_rest = p[argument.Nrf2_rest]
    Pgc1a_CREB_gain = p[argument.Pgc1a_CREB_gain]
    Pgc1a_SIRT1_gain = p[argument.Pgc1a_SIRT1_gain]
    Pgc1a_CaMK_gain = p[argument.Pgc1a_CaMK_gain]
    Pgc1a_AMPK_gain = p[argument.Pgc1a_AMPK_gain]
    Pgc1a_ROS_gain = p[argument.Pgc1a_ROS_gain]
    Pgc1a_saturation = p[argument.Pgc1a_saturation]
    NAMPT_begun = p[argument.NAMPT_begun]
    GLUT4_begun = p[argument.GLUT4_begun]
    Remnant_share = p[argument.Remnant_share]
    Program_floor = p[argument.Program_floor]
    Capillaries_begun = p[argument.Capillaries_begun]
    Capillaries_gain = p[argument.Capillaries_gain]
    Capillaries_K = p[argument.Capillaries_K]
    Nox2_level = p[argument.Nox2_level]
    Nox2_insulin = p[argument.Nox2_insulin]
    Nox2_stretch = p[argument.Nox2_stretch]
    Nox2_contraction = p[argument.Nox2_contraction]
    Xanthine_level = p[argument.Xanthine_level]
    Xanthine_K_IMP = p[argument.Xanthine_K_IMP]
    Ros_xanthine = p[argument.Ros_xanthine]
    Ros_NOX2 = p[argument.Ros_NOX2]
    Ros_mitochondrial = p[argument.Ros_mitochondrial]
    Loading_half = p[argument.Loading_half]
    Mtorc1_K_insulin = p[argument.Mtorc1_K_insulin]
    Mtorc1_K_amino = p[argument.Mtorc1_K_amino]
    Mtorc1_AMPK = p[argument.Mtorc1_AMPK]
    Mtorc1_amino = p[argument.Mtorc1_amino]
    Mtorc1_load = p[argument.Mtorc1_load]
    buffering_half = p[argument.buffering_half]
    Oxygen_conductance = p[argument.Oxygen_conductance]
    contraction_signal_tau_on = p[argument.contraction_signal_tau_on]
    contraction_signal_tau_off = p[argument.contraction_signal_tau_off]
    slow_signal_tau = p[argument.slow_signal_tau]
    CK_proton = p[argument.CK_proton]
    AK_k = p[argument.AK_k]
    AK_Keq = p[argument.AK_Keq]
    AMP_deaminase_Vmax = p[argument.AMP_deaminase_Vmax]
    AMP_deaminase_Km = p[argument.AMP_deaminase_Km]
    IMP_return_k = p[argument.IMP_return_k]
    LDH_k = p[argument.LDH_k]
    LDH_Keq = p[argument.LDH_Keq]
    NHE_k = p[argument.NHE_k]
    glucose_uptake_K_glucose = p[argument.glucose_uptake_K_glucose]
    glucose_uptake_Vmax = p[argument.glucose_uptake_Vmax]
    glucose_uptake_K_HMP = p[argument.glucose_uptake_K_HMP]
    glucose_uptake_work = p[argument.glucose_uptake_work]
    glucose_uptake_AMPK = p[argument.glucose_uptake_AMPK]
    glucose_uptake_insulin = p[argument.glucose_uptake_insulin]
    glycogen_synthase_Vmax = p[argument.glycogen_synthase_Vmax]
    glycogen_synthase_K_HMP = p[argument.glycogen_synthase_K_HMP]
    glycogen_synthase_insulin = p[argument.glycogen_synthase_insulin]
    glycogen_synthase_G6P = p[argument.glycogen_synthase_G6P]
    glycogen_synthase_K_G6P = p[argument.glycogen_synthase_K_G6P]
    glycogen_surplus_Vmax = p[argument.glycogen_surplus_Vmax]
    glycogen_surplus_K = p[argument.glycogen_surplus_K]
    glycogen_release_k = p[argument.glycogen_release_k]
    malate_aspartate_Km = p[argument.malate_aspartate_Km]
    malate_aspartate_Vmax = p[argument.malate_aspartate_Vmax]
    malate_aspartate_poise = p[argument.malate_aspartate_poise]
    NAD_pores_k = p[argument.NAD_pores_k]
    SLC25A51_Vmax = p[argument.SLC25A51_Vmax]
    SLC25A51_level = p[argument.SLC25A51_level]
    SLC25A51_Km = p[argument.SLC25A51_Km]
    NAD_return_k = p[argument.NAD_return_k]
    NAD_return_level = p[argument.NAD_return_level]
    NAMPT_Km_ATP = p[argument.NAMPT_Km_ATP]
    NAMPT_Km_PRPP = p[argument.NAMPT_Km_PRPP]
    NAMPT_Vmax = p[argument.NAMPT_Vmax]
    NAMPT_Km_NAM = p[argument.NAMPT_Km_NAM]
    NAMPT_level = p[argument.NAMPT_level]
    NAMPT_Ki_NADH = p[argument.NAMPT_Ki_NADH]
    NAMPT_Ki_NAD = p[argument.NAMPT_Ki_NAD]
    NMNAT1_Km_ATP = p[argument.NMNAT1_Km_ATP]
    NMNAT_Keq = p[argument.NMNAT_Keq]
    NMNAT_PPi = p[argument.NMNAT_PPi]
    NMNAT2_Km_ATP = p[argument.NMNAT2_Km_ATP]
    NMNAT3_Km_ATP = p[argument.NMNAT3_Km_ATP]
    PRPP_synthetase_level = p[argument.PRPP_synthetase_level]
    PRPP_synthetase_Vmax = p[argument.PRPP_synthetase_Vmax]
    PRPP_synthetase_Ki_NAD = p[argument.PRPP_synthetase_Ki_NAD]
    PRPP_synthetase_NAD_inhibition = p[argument.PRPP_synthetase_NAD_inhibition]
    PRPP_other_use_level = p[argument.PRPP_other_use_level]
    PRPP_other_use_Vmax = p[argument.PRPP_other_use_Vmax]
    PRPP_other_use_Km = p[argument.PRPP_other_use_Km]
    NMNAT3_acid_ratio = p[argument.NMNAT3_acid_ratio]
    NMNAT1_acid_ratio = p[argument.NMNAT1_acid_ratio]
    NMNAT2_acid_ratio = p[argument.NMNAT2_acid_ratio]
    NRK_level = p[argument.NRK_level]
    NRK_Vmax = p[argument.NRK_Vmax]
    NRK_Km_ATP = p[argument.NRK_Km_ATP]
    NRK_Km = p[argument.NRK_Km]
    NT5_level = p[argument.NT5_level]
    NT5_Vmax = p[argument.NT5_Vmax]
    NT5_Km = p[argument.NT5_Km]
    PNP_level = p[argument.PNP_level]
    PNP_Vmax = p[argument.PNP_Vmax]
    PNP_Km = p[argument.PNP_Km]
    NAPRT_level = p[argument.NAPRT_level]
    NAPRT_Vmax = p[argument.NAPRT_Vmax]
    NAPRT_Km_PRPP = p[argument.NAPRT_Km_PRPP]
    NAPRT_Km = p[argument.NAPRT_Km]
    QPRT_level = p[argument.QPRT_level]
    QPRT_Vmax = p[argument.QPRT_Vmax]
    QPRT_Km = p[argument.QPRT_Km]
    NADSYN_level = p[argument.NADSYN_level]
    NADSYN_Vmax = p[argument.NADSYN_Vmax]
    NADSYN_Km_ATP = p[argument.NADSYN_Km_ATP]
    NADSYN_Km = p[argument.NADSYN_Km]
    PARP_level = p[argument.PARP_level]
    PARP_Vmax = p[argument.PARP_Vmax]
    PARP_Km = p[argument.PARP_Km]
    PARP_activation = p[argument.PARP_activation]
    PARP_threshold = p[argument.PARP_threshold]
    SIRT1_Vmax = p[argument.SIRT1_Vmax]
    SIRT2_level = p[argument.SIRT2_level]
    SIRT2_Vmax = p[argument.SIRT2_Vmax]
    SIRT2_Km = p[argument.SIRT2_Km]
    SIRT3_Vmax = p[argument.SIRT3_Vmax]
    SIRT4_Vmax = p[argument.SIRT4_Vmax]
    SIRT4_level = p[argument.SIRT4_level]
    SIRT4_Km = p[argument.SIRT4_Km]
    SIRT5_Vmax = p[argument.SIRT5_Vmax]
    SIRT5_level = p[argument.SIRT5_level]
    SIRT5_Km = p[argument.SIRT5_Km]
    CD38_level = p[argument.CD38_level]
    CD38_Vmax = p[argument.CD38_Vmax]
    CD38_Km = p[argument.CD38_Km]
    CD38_Km_NMN = p[argument.CD38_Km_NMN]
    CD38_NMN_kcat_ratio = p[argument.CD38_NMN_kcat_ratio]
    NAD_hydrolysis_level = p[argument.NAD_hydrolysis_level]
    NAD_hydrolysis_Vmax = p[argument.NAD_hydrolysis_Vmax]
    NAD_hydrolysis_Km = p[argument.NAD_hydrolysis_Km]
    NAD_overflow_level = p[argument.NAD_overflow_level]
    NAD_overflow_Vmax = p[argument.NAD_overflow_Vmax]
    Rest_free_cyt = p[argument.Rest_free_cyt]
    NNMT_level = p[argument.NNMT_level]
    NNMT_Vmax = p[argument.NNMT_Vmax]
    NNMT_Km = p[argument.NNMT_Km]
    NNMT_Ki_MeNAM = p[argument.NNMT_Ki_MeNAM]
    NADK_level = p[argument.NADK_level]
    NADK_Vmax = p[argument.NADK_Vmax]
    NADK_Km_ATP = p[argument.NADK_Km_ATP]
    NADK_Km = p[argument.NADK_Km]
    NADP_phosphatase_level = p[argument.NADP_phosphatase_level]
    NADP_phosphatase_k = p[argument.NADP_phosphatase_k]
    NAM_crossing_level = p[argument.NAM_crossing_level]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    MeNAM_crossing_level = p[argument.MeNAM_crossing_level]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    NR_crossing_level = p[argument.NR_crossing_level]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_level = p[argument.NA_crossing_level]
    NA_crossing_k = p[argument.NA_crossing_k]
    SLC12A8_level = p[argument.SLC12A8_level]
    SLC12A8_Vmax = p[argument.SLC12A8_Vmax]
    SLC12A8_Km = p[argument.SLC12A8_Km]
    NAD_release_level = p[argument.NAD_release_level]
    NAD_release_k = p[argument.NAD_release_k]
    Ros_level = p[argument.Ros_level]
    Matrix_peroxide = p[argument.Matrix_peroxide]
    glutathione_reductase_Vmax = p[argument.glutathione_reductase_Vmax]
    glutathione_reductase_K_NADPH = p[argument.glutathione_reductase_K_NADPH]
    glutathione_reductase_K_GSSG = p[argument.glutathione_reductase_K_GSSG]
    NNT_k = p[argument.NNT_k]
    NNT_back = p[argument.NNT_back]
    IDH2_Vmax = p[argument.IDH2_Vmax]
    IDH2_Km = p[argument.IDH2_Km]
    IDH2_SIRT3_gain = p[argument.IDH2_SIRT3_gain]
    Oxygen_flow_tau = p[argument.Oxygen_flow_tau]
    Oxygen_extraction = p[argument.Oxygen_extraction]
    Ampk_tau_on = p[argument.Ampk_tau_on]
    Ampk_tau_off = p[argument.Ampk_tau_off]
    Acc_tau = p[argument.Acc_tau]
    Acc_gain = p[argument.Acc_gain]
    Tbc1d_tau_on = p[argument.Tbc1d_tau_on]
    Tbc1d_tau_off = p[argument.Tbc1d_tau_off]
    Tbc1d_gain = p[argument.Tbc1d_gain]
    Tbc1d_K = p[argument.Tbc1d_K]
    Ulk1_tau = p[argument.Ulk1_tau]
    Ulk1_gain = p[argument.Ulk1_gain]
    P38_tau_on = p[argument.P38_tau_on]
    P38_tau_off = p[argument.P38_tau_off]
    Call_tau = p[argument.Call_tau]
    Pgc1a_mrna_tau = p[argument.Pgc1a_mrna_tau]
    Pgc1a_tau = p[argument.Pgc1a_tau]
    Pgc1a_translation = p[argument.Pgc1a_translation]
    Nampt_mrna_tau = p[argument.Nampt_mrna_tau]
    Nampt_mrna_PGC1A_gain = p[argument.Nampt_mrna_PGC1A_gain]
    Nampt_mrna_amplitude = p[argument.Nampt_mrna_amplitude]
    Nampt_mrna_CREB_gain = p[argument.Nampt_mrna_CREB_gain]
    Nampt_mrna_AMPK_gain = p[argument.Nampt_mrna_AMPK_gain]
    Nampt_protein_tau = p[argument.Nampt_protein_tau]
    Sirt3_mrna_tau = p[argument.Sirt3_mrna_tau]
    Sirt3_mrna_gain = p[argument.Sirt3_mrna_gain]
    Sirt3_protein_tau = p[argument.Sirt3_protein_tau]
    Glut4_mrna_tau = p[argument.Glut4_mrna_tau]
    Glut4_mrna_calcium = p[argument.Glut4_mrna_calcium]
    Glut4_mrna_gain = p[argument.Glut4_mrna_gain]
    Glut4_protein_tau = p[argument.Glut4_protein_tau]
    Mct_mrna_tau = p[argument.Mct_mrna_tau]
    Mct_mrna_lactate = p[argument.Mct_mrna_lactate]
    Mct_mrna_gain = p[argument.Mct_mrna_gain]
    Mct_mrna_K = p[argument.Mct_mrna_K]
    Mct_protein_tau = p[argument.Mct_protein_tau]
    Vegf_mrna_tau = p[argument.Vegf_mrna_tau]
    Vegf_mrna_HIF = p[argument.Vegf_mrna_HIF]
    Vegf_mrna_gain = p[argument.Vegf_mrna_gain]
    Vegf_mrna_floor = p[argument.Vegf_mrna_floor]
    Vegf_protein_tau = p[argument.Vegf_protein_tau]
    Program_tau = p[argument.Program_tau]
    Program_gain = p[argument.Program_gain]
    Remnant_tau = p[argument.Remnant_tau]
    Capillaries_tau_off = p[argument.Capillaries_tau_off]
    Capillaries_tau_on = p[argument.Capillaries_tau_on]
    Hard_tau = p[argument.Hard_tau]
    Intrinsic_tau = p[argument.Intrinsic_tau]
    Intrinsic_harm = p[argument.Intrinsic_harm]
    Intrinsic_gain = p[argument.Intrinsic_gain]
    Intrinsic_K = p[argument.Intrinsic_K]
    Intrinsic_limit = p[argument.Intrinsic_limit]
    Ros_tau = p[argument.Ros_tau]
    Sod2_tau = p[argument.Sod2_tau]
    Sod2_rest = p[argument.Sod2_rest]
    Sod2_level = p[argument.Sod2_level]
    Sod2_SIRT3_gain = p[argument.Sod2_SIRT3_gain]
    Lesions_tau = p[argument.Lesions_tau]
    Lesions_without_PARP = p[argument.Lesions_without_PARP]
    Lesions_PARP_rest = p[argument.Lesions_PARP_rest]
    Guanine_tau = p[argument.Guanine_tau]
    Antioxidant_mrna_tau_on = p[argument.Antioxidant_mrna_tau_on]
    Antioxidant_mrna_tau_off = p[argument.Antioxidant_mrna_tau_off]
    Antioxidant_mrna_gain = p[argument.Antioxidant_mrna_gain]
    Antioxidant_mrna_K = p[argument.Antioxidant_mrna_K]
    Antioxidants_tau = p[argument.Antioxidants_tau]
    Hsp_mrna_tau_on = p[argument.Hsp_mrna_tau_on]
    Hsp_mrna_tau_off = p[argument.Hsp_mrna_tau_off]
    Hsp_mrna_gain = p[argument.Hsp_mrna_gain]
    Hsp_mrna_K = p[argument.Hsp_mrna_K]
    Hsf1_acid = p[argument.Hsf1_acid]
    Hsp_tau = p[argument.Hsp_tau]
    Loading_tau_on = p[argument.Loading_tau_on]
    Loading_tau = p[argument.Loading_tau]
    Growth_tau = p[argument.Growth_tau]
    Growth_wasting = p[argument.Growth_wasting]
    Growth_disuse = p[argument.Growth_disuse]
    Growth_gain = p[argument.Growth_gain]
    Drive_tau = p[argument.Drive_tau]
    Drive_lost = p[argument.Drive_lost]
    Myosin_tau = p[argument.Myosin_tau]
    Myosin_IIx = p[argument.Myosin_IIx]
    Myosin_load = p[argument.Myosin_load]
    Myosin_disuse = p[argument.Myosin_disuse]
    Myosin_training = p[argument.Myosin_training]
    Myosin_fast = p[argument.Myosin_fast]
    Myosin_least = p[argument.Myosin_least]
    buffering_tau = p[argument.buffering_tau]
    buffering_gain = p[argument.buffering_gain]
    storing_tau = p[argument.storing_tau]
    storing_gain = p[argument.storing_gain]
    quality = p[argument.quality]
    V_mit = p[argument.V_mit]
    habit_PGC1A = p[argument.habit_PGC1A]
    habit_NAMPT = p[argument.habit_NAMPT]
    habit_SIRT3 = p[argument.habit_SIRT3]
    habit_GLUT4 = p[argument.habit_GLUT4]
    habit_MCT = p[argument.habit_MCT]
    habit_VEGF = p[argument.habit_VEGF]
    habit_loading = p[argument.habit_loading]
    habit_HARD = p[argument.habit_HARD]
    stretch = p[argument.stretch]
    habit_ANTIOXIDANTS = p[argument.habit_ANTIOXIDANTS]
    habit_HSP = p[argument.habit_HSP]
    tension = p[argument.tension]
    habit_SIZE = p[argument.habit_SIZE]
    synthesis_able = p[argument.synthesis_able]
    habit_BUFFER = p[argument.habit_BUFFER]
    habit_STORE = p[argument.habit_STORE]
    recruitment_per_s = p[argument.recruitment_per_s]
    lactate_blood_per_s = p[argument.lactate_blood_per_s]
    glucose_blood_per_s = p[argument.glucose_blood_per_s]
    FFA_blood_per_s = p[argument.FFA_blood_per_s]
    insulin_action_per_s = p[argument.insulin_action_per_s]
    NAM_plasma_per_s = p[argument.NAM_plasma_per_s]
    NR_plasma_per_s = p[argument.NR_plasma_per_s]
    NA_plasma_per_s = p[argument.NA_plasma_per_s]
    NMN_plasma_per_s = p[argument.NMN_plasma_per_s]
    MeNAM_plasma_per_s = p[argument.MeNAM_plasma_per_s]
    clock_per_s = p[argument.clock_per_s]
    flow_share_per_s = p[argument.flow_share_per_s]
    catecholamines_per_s = p[argument.catecholamines_per_s]
    amino_level_per_s = p[argument.amino_level_per_s]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    hemoglobin1 = CAP1 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    turned1 = hemoglobin1 / (1 - hemoglobin1)
    PO2_1 = Oxygen_P50_Hb * turned1 * exp((1 / Oxygen_hill_Hb - 1) * log(turned1 + Oxygen_straight_Hb))
    hemoglobin2 = CAP2 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    turned2 = hemoglobin2 / (1 - hemoglobin2)
    PO2_2 = Oxygen_P50_Hb * turned2 * exp((1 / Oxygen_hill_Hb - 1) * log(turned2 + Oxygen_straight_Hb))
    hemoglobin3 = CAP3 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    turned3 = hemoglobin3 / (1 - hemoglobin3)
    PO2_3 = Oxygen_P50_Hb * turned3 * exp((1 / Oxygen_hill_Hb - 1) * log(turned3 + Oxygen_straight_Hb))
    oxygen_left = PO2 / (respiration_K_PO2 + PO2)
    blood_flow = FLOW * Oxygen_flow_rest
    pH = Acid_pH_rest - ACID / Acid_buffer
    proton = exp(2.302585092994046 * (7 - pH))
    phosphate_left = 1 / (1 + (Pi / Contraction_K_phosphate) ** 4)
    acid_left = 1 / (1 + exp(2.302585092994046 * Contraction_acid_steepness * (Contraction_K_pH - pH)))
    power_left = phosphate_left * acid_left
    able = (1 - Contraction_glycogen * Contraction_K_glycogen / (Contraction_K_glycogen + GLY)) / (1 + (ADP / Contraction_K_ADP) ** 2)
    peak_now = Contraction_peak * exp((MYOSIN - Myosin_begun) * log(TypeIIx_peak / TypeIIa_peak))
    alive = ATP ** 4 / (Contraction_K_ATP ** 4 + ATP ** 4)
    load = recruitment * peak_now / Contraction_reference
    contraction_rate = recruitment * peak_now * able * exp(Contraction_fatigue_cost * log(power_left)) * (ATP ** 2 / (Contraction_K_ATP ** 2 + ATP ** 2))
    calcium = recruitment ** 2 * (1 + Glycogenolysis_K_calcium) / (Glycogenolysis_K_calcium + recruitment) * (1 - (1 - Glycogenolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycogenolysis_load_floor))))
    AMP_site = AMP ** 2 / (phosphorylase_K_AMP ** 2 + AMP ** 2)
    phosphorylase_call = phosphorylase_basal + (1 - phosphorylase_basal) * (AMP_site + IMP / phosphorylase_K_IMP) / (1 + IMP / phosphorylase_K_IMP)
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    V_cyt = 1 - Volume_nuc - V_mit
    NADH_cyt_conc = NADH_cyt / V_cyt
    NAD_cyt_conc = NAD_cyt / V_cyt
    force_left = 1 - ATP / (ADP * Pi) / respiration_potential_max
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + respiration_smoothing ** 2))
    CK_rate = CK_k * (CK_Keq * ADP * PCr * proton - ATP * Cr)
    phosphorylase_rate = phosphorylase_Vmax * calcium * phosphorylase_call * (GLY / (phosphorylase_K_GLY + GLY)) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    NAD_total_cyt = (NAD_cyt + NADH_cyt) / V_cyt
    NAD_spare_cyt = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_cyt
    free_share_cyt = 2 * Binding_Kd_cyt / (NAD_spare_cyt + sqrt(NAD_spare_cyt ** 2 + 4 * NAD_total_cyt * Binding_Kd_cyt))
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    glycolysis_rate = (Glycolysis_Vmax * calcium * (AMP ** 2 / (Glycolysis_K_AMP ** 2 + AMP ** 2)) + Glycolysis_basal) * (HMP / (Glycolysis_K_HMP + HMP)) * (NAD_free_cyt / (Glycolysis_K_NAD + NAD_free_cyt)) / (1 + exp(2.302585092994046 * Glycolysis_acid_steepness * (Glycolysis_K_pH - pH)))
    chain_supply = reduced / (respiration_K_NADH + reduced) * oxygen_left
    chain_load = ADP / (respiration_K_ADP + ADP) * (Pi / (respiration_K_Pi + Pi)) * back_pressure
    glycogen_room = ramp(1 - ramp(GLY / glycogen_synthase_GLY_max - 1) / glycogen_surplus_most)
    insulin_within = glycogen_room * ramp(insulin_action - Fuel_fasted) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max))
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    NAD_total_mit = (NAD_mit + NADH_mit) / V_mit
    NAD_spare_mit = Binding_Kd_mit + Binding_sites_mit - NAD_total_mit
    free_share_mit = 2 * Binding_Kd_mit / (NAD_spare_mit + sqrt(NAD_spare_mit ** 2 + 4 * NAD_total_mit * Binding_Kd_mit))
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    SIRT3_trained = SIRT3_protein / SIRT3_begun
    SIRT3_fold = SIRT3_trained * SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    intrinsic_fold = INTRINSIC / Intrinsic_begun
    dehydrogenase_rate = V_mit * quality * intrinsic_fold * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * (ADP / (MatrixDehydrogenase_K_ADP + ADP)) * (1 + MatrixDehydrogenase_activation * (CONTRACTION / (MatrixDehydrogenase_K_contraction + CONTRACTION)) + MatrixDehydrogenase_insulin * insulin_within) / (1 + MatrixDehydrogenase_activation) * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))
    malonyl = 1 / (1 + Acc_off * (ACC_P - 1))
    fat_gate = (1 + Malonyl_inhibition) / (1 + Malonyl_inhibition * malonyl)
    carbohydrate_share = PYR / (PYR + Fuel_K_pyruvate * fat_gate * (Fuel_K_FFA + FFA_blood) / (Fuel_K_FFA + Fuel_FFA_rest))
    pyruvate_rate = dehydrogenase_rate * carbohydrate_share / 5
    fat_rate = dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share
    lactate_within = LAC * proton
    lactate_outside = lactate_blood * Lactate_blood_proton
    MCT_trained = MCT_protein / MCT_begun
    LAC_export = MCT_Vmax * MCT_trained * (lactate_within / (MCT_K + lactate_within) - lactate_outside / (MCT_K + lactate_outside))
    resting_rate = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    respiration_rate = V_mit * quality * intrinsic_fold * respiration_Vmax * chain_supply * chain_load
    glycerol_rate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    NAD_total_nuc = NAD_nuc / Volume_nuc
    NAD_spare_nuc = Binding_Kd_cyt + Binding_sites_cyt - NAD_total_nuc
    free_share_nuc = 2 * Binding_Kd_cyt / (NAD_spare_nuc + sqrt(NAD_spare_nuc ** 2 + 4 * NAD_total_nuc * Binding_Kd_cyt))
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    NMNAT1_turn = NMNAT1_level * NMNAT1_Vmax / (1 + NMN / NMNAT1_Km_NMN + NaMN / NMNAT1_Km_NaMN + NAD_free_nuc / NMNAT1_Km_NAD + NaAD / NMNAT1_Km_NaAD)
    NMNAT2_turn = NMNAT2_level * NMNAT2_Vmax / (1 + NMN / NMNAT2_Km_NMN + NaMN / NMNAT2_Km_NaMN + NAD_free_cyt / NMNAT2_Km_NAD + NaAD / NMNAT2_Km_NaAD)
    NMNAT3_turn = NMNAT3_level * NMNAT3_Vmax / (1 + NMN / NMNAT3_Km_NMN + NaMN / NMNAT3_Km_NaMN + NAD_free_mit / NMNAT3_Km_NAD + NaAD / NMNAT3_Km_NaAD)
    SIRT1_fold = SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest
    chain_force = respiration_Vmax * chain_supply
    potential_share = chain_force / (chain_force + Potential_load * chain_load + Potential_leak)
    potential_mit = Potential_max * potential_share
    proton_push = exp((potential_mit - Potential_rest) / Potential_thermal)
    NADPH_mit_conc = NADPH_mit / V_mit
    NADP_mit_conc = Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)
    GSSG_conc = GSSG / V_mit
    glutathione = ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)
    peroxide_left = 1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4 + Ros_quinol_rest * (reduced / (Ros_K_quinol + reduced)) / (1 + chain_force * chain_load / Ros_flow))
    oxygen_used = (contraction_rate + resting_rate) / Oxygen_ATP_yield
    leak_rate = V_mit * proton_leak_Vmax * potential_share ** 4
    oxygen_burnt = 0.5 * (respiration_rate + glycerol_rate + leak_rate)
    oxygen_most = 0.5 * V_mit * quality * intrinsic_fold * respiration_Vmax
    oxygen_least = 0.001 * Oxygen_flow_rest * Oxygen_arterial
    oxygen_called = oxygen_used * oxygen_most / sqrt(sqrt(oxygen_used ** 4 + oxygen_most ** 4 + oxygen_least ** 4))
    oxygen_needed = sqrt(sqrt(oxygen_called ** 4 + oxygen_burnt ** 4 + oxygen_least ** 4))
    AMP_above = Ampk_floor * ramp(AMP / Ampk_floor - 1)
    AMP_open = AMP_above / Ampk_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_K_AMP)
    AMP_gate = AMP_open / (1 + AMP_open)
    AMP_open_1 = AMP_above / Ampk_1_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_1_K_AMP)
    glycogen_hold = 1 + Ampk_glycogen * Ampk_K_glycogen / (Ampk_K_glycogen + GLY)
    AMPK_opened = glycogen_hold * AMP_open / (1 + glycogen_hold * AMP_open)
    AMPK_target = Ampk_gamma3 * (1 + Ampk_LKB1 * Ampk_gain * AMPK_opened)
    AMPK_called = AMPK - Ampk_gamma3
    AMPK_gamma1_target = 1 + Ampk_LKB1 * Ampk_1_gain * AMP_open_1 / (1 + AMP_open_1)
    AMPK_P = Ampk_share * AMPK + (1 - Ampk_share) * AMPK_gamma1
    glut4_out = 1 + Tbc1d_insulin * (TBC1D_P - 1)
    P38_open = ramp(P38) / (Pgc1a_K_P38 + ramp(P38))
    CREB = catecholamines / (Creb_K + catecholamines)
    hypoxia = Hif_K ** 2 / (Hif_K ** 2 + PO2 ** 2)
    ROS_call = ramp(ROS / Nrf2_rest - 1 - Nrf2_slack)
    PGC1A_drive = ((Pgc1a_AMPK_gain * ramp(AMPK_called) + Pgc1a_ROS_gain * ROS_call) * P38_open + Pgc1a_CaMK_gain * P38 + Pgc1a_CREB_gain * CREB) * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))
    PGC1A_more = ramp(PGC1A - 1 - habit_PGC1A)
    PGC1A_made = ramp(PGC1A_MRNA - 1) / (1 + ramp(PGC1A_MRNA - 1) / Pgc1a_saturation)
    NAMPT_trained = NAMPT_protein / NAMPT_begun
    GLUT4_trained = GLUT4_protein / GLUT4_begun
    capillary_fold = CAPILLARIES / Capillaries_begun
    sprouting = 1 + Capillaries_gain * (VEGF_protein - 1) / (Capillaries_K + (VEGF_protein - 1)) - CAPILLARIES
    NOX2 = Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_stretch * stretch + Nox2_insulin * insulin_within)
    xanthine_oxidase = Xanthine_level * (IMP ** 2 / (Xanthine_K_IMP ** 2 + IMP ** 2))
    ROS_source = Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2) + Ros_xanthine * xanthine_oxidase
    load_felt = tension ** 4 / (Loading_half ** 4 + tension ** 4)
    fed = ramp(amino_level - 1) / (Mtorc1_K_amino + ramp(amino_level - 1)) * insulin_action / (Mtorc1_K_insulin + insulin_action)
    mtorc1_helped = synthesis_able * (1 + Mtorc1_amino * fed) / (1 + Mtorc1_AMPK * ramp(AMPK / Ampk_gamma3 - 1))
    mtorc1_activity = (1 + Mtorc1_load * LOAD_MEMORY) * mtorc1_helped
    load_missed = (1 - habit_loading) * (1 - LOAD_MEMORY)
    used = Program_floor + (1 - Program_floor) * habit_loading + PROGRAM + Remnant_share * REMNANT
    soured = ramp(Acid_pH_rest - pH)
    sour = soured ** 4 / (buffering_half ** 4 + soured ** 4)
    v_arterial_flow = blood_flow * Oxygen_arterial
    v_passage1 = blood_flow * CAP1 / (Oxygen_capillary / 3)
    v_passage2 = blood_flow * CAP2 / (Oxygen_capillary / 3)
    v_passage3 = blood_flow * CAP3 / (Oxygen_capillary / 3)
    v_diffusion1 = Oxygen_conductance * capillary_fold / 3 * (PO2_1 - PO2)
    v_diffusion2 = Oxygen_conductance * capillary_fold / 3 * (PO2_2 - PO2)
    v_diffusion3 = Oxygen_conductance * capillary_fold / 3 * (PO2_3 - PO2)
    v_venous_flow = blood_flow * VEIN / Oxygen_veins
    v_contraction = contraction_rate
    v_contraction_signal = ramp(load - CONTRACTION) / contraction_signal_tau_on - ramp(CONTRACTION - load) / contraction_signal_tau_off
    v_slow_signal = (CONTRACTION - CONTRACTION_SLOW) / slow_signal_tau
    v_resting_ATPase = resting_rate
    v_CK = CK_rate
    v_CK_acid = CK_proton * CK_rate
    v_AK = AK_k * (AK_Keq * ADP ** 2 - ATP * AMP)
    v_AMP_deaminase = AMP_deaminase_Vmax * AMP ** 2 / (AMP_deaminase_Km ** 2 + AMP ** 2)
    v_IMP_return = IMP_return_k * IMP * (ATP / (resting_ATPase_Km + ATP))
    v_phosphorylase = phosphorylase_rate
    v_glycolysis = glycolysis_rate
    v_LDH = LDH_k * (PYR * NADH_cyt_conc - LDH_Keq / proton * LAC * NAD_cyt_conc)
    v_MCT = LAC_export
    v_MCT_acid = LAC_export
    v_NHE = NHE_k * ACID
    v_glucose_uptake = glucose_uptake_Vmax * GLUT4_trained * ((1 + glucose_uptake_AMPK * AMPK_called + glucose_uptake_insulin * insulin_action * glut4_out * glycogen_room) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max)) + glucose_uptake_work * ramp(CONTRACTION)) / (1 + HMP / glucose_uptake_K_HMP) * (glucose_blood / (glucose_uptake_K_glucose + glucose_blood)) * (ATP / (resting_ATPase_Km + ATP))
    v_glycogen_synthase = glycogen_synthase_Vmax * (glycogen_synthase_insulin * insulin_action + glycogen_synthase_G6P * HMP ** 4 / (glycogen_synthase_K_G6P ** 4 + HMP ** 4)) * (HMP / (glycogen_synthase_K_HMP + HMP)) * ramp(1 - (GLY / glycogen_synthase_GLY_max) ** 4) * (ATP / (resting_ATPase_Km + ATP))
    v_glycogen_surplus = glycogen_surplus_Vmax * insulin_within * (GLY / glycogen_synthase_GLY_max) ** 4 * (HMP / (glycogen_surplus_K + HMP)) * (ATP / (resting_ATPase_Km + ATP))
    v_glycogen_release = glycogen_release_k * glycogen_synthase_GLY_max * ramp(GLY / glycogen_synthase_GLY_max - 1) * (Pi / (phosphorylase_K_Pi + Pi)) / (1 + (HMP / phosphorylase_K_HMP) ** 2)
    v_malate_aspartate = V_mit * malate_aspartate_Vmax * (NADH_cyt_conc * oxidized - NAD_cyt_conc * reduced / malate_aspartate_poise) / (malate_aspartate_Km + NADH_cyt_conc) / (MatrixDehydrogenase_K_NAD + oxidized)
    v_glycerol_phosphate = glycerol_rate
    v_pyruvate_oxidation = pyruvate_rate
    v_pyruvate_acid = pyruvate_rate
    v_fat_oxidation = fat_rate
    v_respiration = respiration_rate
    v_proton_leak = leak_rate
    v_NAD_pores = NAD_pores_k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)
    v_SLC25A51 = V_mit * SLC25A51_level * SLC25A51_Vmax * (NAD_free_cyt / (SLC25A51_Km + NAD_free_cyt))
    v_NAD_return = V_mit * NAD_return_level * NAD_return_k * NAD_free_mit
    v_NAMPT = NAMPT_trained * NAMPT_level * NAMPT_Vmax * NAM / (NAMPT_Km_NAM * (1 + NAD_free_cyt / NAMPT_Ki_NAD + NADH_free_cyt / NAMPT_Ki_NADH) + NAM) * (PRPP / (NAMPT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    v_NMNAT1 = NMNAT1_turn * (NMN * ATP - NAD_free_nuc * NMNAT_PPi / NMNAT_Keq) / (NMNAT1_Km_ATP + ATP) / NMNAT1_Km_NMN
    v_NMNAT2 = NMNAT2_turn * (NMN * ATP - NAD_free_cyt * NMNAT_PPi / NMNAT_Keq) / (NMNAT2_Km_ATP + ATP) / NMNAT2_Km_NMN
    v_NMNAT3 = V_mit * NMNAT3_turn * (NMN * ATP - NAD_free_mit * NMNAT_PPi / NMNAT_Keq) / (NMNAT3_Km_ATP + ATP) / NMNAT3_Km_NMN
    v_PRPP_synthetase = PRPP_synthetase_level * PRPP_synthetase_Vmax * (ATP / (NAMPT_Km_ATP + ATP)) / (1 + PRPP_synthetase_NAD_inhibition * NAD_free_cyt / PRPP_synthetase_Ki_NAD)
    v_PRPP_other_use = PRPP_other_use_level * PRPP_other_use_Vmax * (PRPP / (PRPP_other_use_Km + PRPP))
    v_NaMNAT = NaMN * (NMNAT1_turn * NMNAT1_acid_ratio / NMNAT1_Km_NaMN * (ATP / (NMNAT1_Km_ATP + ATP)) + NMNAT2_turn * NMNAT2_acid_ratio / NMNAT2_Km_NaMN * (ATP / (NMNAT2_Km_ATP + ATP)) + V_mit * NMNAT3_turn * NMNAT3_acid_ratio / NMNAT3_Km_NaMN * (ATP / (NMNAT3_Km_ATP + ATP)))
    v_NRK = NRK_level * NRK_Vmax * (NR / (NRK_Km + NR)) * (ATP / (NRK_Km_ATP + ATP))
    v_NT5 = NT5_level * NT5_Vmax * (NMN / (NT5_Km + NMN))
    v_PNP = PNP_level * PNP_Vmax * (NR / (PNP_Km + NR))
    v_NAPRT = NAPRT_level * NAPRT_Vmax * (NA / (NAPRT_Km + NA)) * (PRPP / (NAPRT_Km_PRPP + PRPP)) * (ATP / (NAMPT_Km_ATP + ATP))
    v_QPRT = QPRT_level * QPRT_Vmax * (PRPP / (QPRT_Km + PRPP))
    v_NADSYN = NADSYN_level * NADSYN_Vmax * (NaAD / (NADSYN_Km + NaAD)) * (ATP / (NADSYN_Km_ATP + ATP))
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
    v_NADK = NADK_level * NADK_Vmax * (NAD_free_cyt / (NADK_Km + NAD_free_cyt)) * (ATP / (NADK_Km_ATP + ATP))
    v_NADP_phosphatase = NADP_phosphatase_level * NADP_phosphatase_k * NADP
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
    v_vessels = (1 + flow_share * oxygen_needed / (Oxygen_arterial * Oxygen_extraction * Oxygen_flow_rest) - FLOW) / Oxygen_flow_tau
    v_Ampk = ramp(AMPK_target - AMPK) / Ampk_tau_on - ramp(AMPK - AMPK_target) / Ampk_tau_off
    v_Ampk_1 = ramp(AMPK_gamma1_target - AMPK_gamma1) / Ampk_tau_on - ramp(AMPK_gamma1 - AMPK_gamma1_target) / Ampk_tau_off
    v_Acc = (1 + Acc_gain * (AMPK_P - 1 - Ampk_share * (Ampk_gamma3 - 1)) - ACC_P) / Acc_tau
    v_Tbc1d = ramp(1 + Tbc1d_gain * AMPK_called / (Tbc1d_K + AMPK_called) - TBC1D_P) / Tbc1d_tau_on - ramp(TBC1D_P - 1 + Tbc1d_gain * AMPK_called / (Tbc1d_K + AMPK_called)) / Tbc1d_tau_off
    v_Ulk1 = (1 + Ulk1_gain * AMPK_called - ULK1) / Ulk1_tau
    v_P38 = ramp(CONTRACTION_SLOW - P38) / P38_tau_on - ramp(P38 - CONTRACTION_SLOW) / P38_tau_off
    v_Call = (PGC1A_drive - PGC1A_CALL) / Call_tau
    v_Call2 = (PGC1A_CALL - PGC1A_CALL_2) / Call_tau
    v_Pgc1a_mrna = (alive * (1 + PGC1A_CALL_2) - PGC1A_MRNA) / Pgc1a_mrna_tau
    v_Pgc1a = (alive * (1 + Pgc1a_translation * PGC1A_made) + habit_PGC1A - PGC1A) / Pgc1a_tau
    v_Nampt_mrna = ((1 + Nampt_mrna_AMPK_gain * ramp(AMPK_called) + Nampt_mrna_CREB_gain * CREB + Nampt_mrna_PGC1A_gain * PGC1A_more) * (1 + Nampt_mrna_amplitude * clock) - NAMPT_MRNA) / Nampt_mrna_tau
    v_Nampt_protein = (NAMPT_MRNA + habit_NAMPT - NAMPT_protein) / Nampt_protein_tau
    v_Sirt3_mrna = (1 + Sirt3_mrna_gain * PGC1A_more - SIRT3_MRNA) / Sirt3_mrna_tau
    v_Sirt3_protein = (SIRT3_MRNA + habit_SIRT3 - SIRT3_protein) / Sirt3_protein_tau
    v_Glut4_mrna = (1 + Glut4_mrna_gain * PGC1A_more + Glut4_mrna_calcium * P38 - GLUT4_MRNA) / Glut4_mrna_tau
    v_Glut4_protein = (GLUT4_MRNA + habit_GLUT4 - GLUT4_protein) / Glut4_protein_tau
    v_Mct_mrna = (1 + Mct_mrna_gain * PGC1A_more + Mct_mrna_lactate * ramp(LAC / Mct_mrna_K - 1) - MCT_MRNA) / Mct_mrna_tau
    v_Mct_protein = (MCT_MRNA + habit_MCT - MCT_protein) / Mct_protein_tau
    v_Vegf_mrna = (1 + Vegf_mrna_gain * PGC1A_more + Vegf_mrna_HIF * ramp(hypoxia - Vegf_mrna_floor) - VEGF_MRNA) / Vegf_mrna_tau
    v_Vegf_protein = (VEGF_MRNA + habit_VEGF - VEGF_protein) / Vegf_protein_tau
    v_Program = (Program_gain * (PGC1A - 1) - PROGRAM) / Program_tau
    v_Remnant = (PROGRAM - REMNANT) / Remnant_tau
    v_Capillaries = sprouting / Capillaries_tau_off + sprouting * (0.5 + 0.5 * sprouting / sqrt(sprouting ** 2 + 0.0001)) * (1 / Capillaries_tau_on - 1 / Capillaries_tau_off)
    v_Hard = (catecholamines * AMP_gate ** 2 + habit_HARD - HARD) / Hard_tau
    v_Intrinsic = (1 + Intrinsic_gain * ramp(HARD) / (Intrinsic_K + ramp(HARD)) - Intrinsic_harm * ramp(HARD) ** 4 / (Intrinsic_limit ** 4 + ramp(HARD) ** 4) - INTRINSIC) / Intrinsic_tau
    v_Ros = (Ros_level * ROS_source * peroxide_left / SOD2 - ROS) / Ros_tau
    v_Sod2 = (Sod2_level * ANTIOXIDANTS / Sod2_rest * (1 + Sod2_SIRT3_gain * (SIRT3_fold - 1)) - SOD2) / Sod2_tau
    v_Lesions = (ROS - DNA_lesions * (Lesions_without_PARP + (1 - Lesions_without_PARP) * PARP_level * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / Lesions_PARP_rest)) / Lesions_tau
    v_Guanine = (ROS - OXIDIZED_GUANINE) / Guanine_tau
    v_Antioxidant_mrna = ramp(alive * (1 + habit_ANTIOXIDANTS + Antioxidant_mrna_gain * (ROS_call / (Antioxidant_mrna_K + ROS_call))) - ANTIOXIDANT_MRNA) / Antioxidant_mrna_tau_on - ramp(ANTIOXIDANT_MRNA - alive * (1 + habit_ANTIOXIDANTS + Antioxidant_mrna_gain * (ROS_call / (Antioxidant_mrna_K + ROS_call)))) / Antioxidant_mrna_tau_off
    v_Antioxidants = (ANTIOXIDANT_MRNA - ANTIOXIDANTS) / Antioxidants_tau
    v_Hsp_mrna = ramp(alive * (1 + habit_HSP + Hsp_mrna_gain * ((ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)) / (Hsp_mrna_K + (ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH))))) - HSP_MRNA) / Hsp_mrna_tau_on - ramp(HSP_MRNA - alive * (1 + habit_HSP + Hsp_mrna_gain * ((ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)) / (Hsp_mrna_K + (ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH)))))) / Hsp_mrna_tau_off
    v_Hsp = (HSP_MRNA - HSP) / Hsp_tau
    v_loading = load_felt * ramp(load_felt - LOAD_MEMORY) / Loading_tau_on - LOAD_MEMORY / Loading_tau
    v_growth = (1 + habit_SIZE + Growth_gain * (mtorc1_activity - mtorc1_helped) - Growth_disuse * load_missed - Growth_wasting * (1 - synthesis_able) - SIZE) / Growth_tau
    v_drive_falling = (Drive_lost * (1 - habit_loading) - DRIVE_LOST) / Drive_tau
    v_Myosin = (Myosin_IIx / (1 + Myosin_training * (ramp(used - 1) ** 2 / (Myosin_least + ramp(used - 1))) + Myosin_load * LOAD_MEMORY) + (Myosin_fast - Myosin_IIx) * Myosin_disuse * (ramp(1 - used) ** 2 / (Myosin_least + ramp(1 - used))) / (1 + Myosin_disuse * (ramp(1 - used) ** 2 / (Myosin_least + ramp(1 - used)))) - MYOSIN) / Myosin_tau
    v_buffering = (1 + habit_BUFFER + buffering_gain * sour - BUFFER) / buffering_tau
    v_storing = (1 + habit_STORE - STORE) / storing_tau + storing_gain * phosphorylase_rate / glycogen_synthase_GLY_max
    dy[species.FLOW] = v_vessels
    dy[species.CAP1] = v_arterial_flow - v_passage1 - v_diffusion1
    dy[species.CAP2] = v_passage1 - v_passage2 - v_diffusion2
    dy[species.CAP3] = v_passage2 - v_passage3 - v_diffusion3
    dy[species.VEIN] = v_passage3 - v_venous_flow
    dy[species.O2] = v_diffusion1 + v_diffusion2 + v_diffusion3 - 0.5 * v_glycerol_phosphate - 0.5 * v_respiration - 0.5 * v_proton_leak - v_glutathione_peroxidase
    dy[species.O2_blood] = -v_arterial_flow + v_venous_flow
    dy[species.ACID] = -v_CK_acid + 2.0 * v_glycolysis - v_MCT_acid - v_NHE - v_pyruvate_acid
    dy[species.CONTRACTION] = v_contraction_signal
    dy[species.CONTRACTION_SLOW] = v_slow_signal
    dy[species.ATP] = -v_contraction - v_resting_ATPase + v_CK + v_AK - v_IMP_return + 3.0 * v_glycolysis - v_glucose_uptake - v_glycogen_synthase - v_glycogen_surplus + 1.6 * v_glycerol_phosphate + 2.75 * v_respiration - v_NAMPT - v_NMNAT1 - v_NMNAT2 - v_NMNAT3 - 2.0 * v_PRPP_synthetase - v_NaMNAT - v_NRK - v_NAPRT - v_NADSYN - v_NADK
    dy[species.ADP] = v_contraction + v_resting_ATPase - v_CK - 2.0 * v_AK + v_IMP_return - 3.0 * v_glycolysis + v_glucose_uptake + v_glycogen_synthase + v_glycogen_surplus - 1.6 * v_glycerol_phosphate - 2.75 * v_respiration + v_NAMPT + v_PRPP_synthetase + v_NRK + v_NAPRT + v_NADK
    dy[species.AMP] = v_AK - v_AMP_deaminase + v_IMP_return + v_PRPP_synthetase + v_NADSYN + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_NAD_hydrolysis + v_NAD_overflow + v_NAD_release
    dy[species.IMP] = v_AMP_deaminase - v_IMP_return
    dy[species.PCr] = -v_CK
    dy[species.Cr] = v_CK
    dy[species.Pi] = v_contraction + v_resting_ATPase + v_IMP_return - v_phosphorylase - 2.0 * v_glycolysis + 2.0 * v_glycogen_synthase + 2.0 * v_glycogen_surplus - v_glycogen_release - 1.6 * v_glycerol_phosphate - 2.75 * v_respiration + 3.0 * v_NAMPT + 2.0 * v_NMNAT1 + 2.0 * v_NMNAT2 + 2.0 * v_NMNAT3 + 3.0 * v_PRPP_other_use + 2.0 * v_NaMNAT + v_NT5 + 3.0 * v_NAPRT + 2.0 * v_QPRT + 2.0 * v_NADSYN + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_CD38_NMN + v_NAD_hydrolysis + v_NAD_overflow + v_NADP_phosphatase - v_SLC12A8 + v_NAD_release
    dy[species.GLY] = -v_phosphorylase + v_glycogen_synthase + v_glycogen_surplus - v_glycogen_release
    dy[species.HMP] = v_phosphorylase - v_glycolysis + v_glucose_uptake - v_glycogen_synthase - v_glycogen_surplus + v_glycogen_release
    dy[species.PYR] = 2.0 * v_glycolysis - v_LDH - v_pyruvate_oxidation
    dy[species.LAC] = v_LDH - v_MCT
    dy[species.GLC_blood] = -v_glucose_uptake
    dy[species.LAC_blood] = v_MCT
    dy[species.FAT] = -v_fat_oxidation - v_IDH2
    dy[species.WATER] = v_glycerol_phosphate + v_respiration + v_proton_leak + 2.0 * v_glutathione_peroxidase
    dy[species.NAD_nuc] = v_NAD_pores + v_NMNAT1 - v_PARP - v_SIRT1
    dy[species.NAD_cyt] = -2.0 * v_glycolysis + v_LDH + v_malate_aspartate + v_glycerol_phosphate - v_NAD_pores - v_SLC25A51 + v_NAD_return + v_NMNAT2 + v_NADSYN - v_SIRT2 - v_CD38 - v_NAD_hydrolysis - v_NAD_overflow - v_NADK + v_NADP_phosphatase - v_NAD_release
    dy[species.NADH_cyt] = 2.0 * v_glycolysis - v_LDH - v_malate_aspartate - v_glycerol_phosphate
    dy[species.NAD_mit] = -v_malate_aspartate - 5.0 * v_pyruvate_oxidation - v_fat_oxidation + v_respiration + v_proton_leak + v_SLC25A51 - v_NAD_return + v_NMNAT3 - v_SIRT3 - v_SIRT4 - v_SIRT5 + v_glutathione_peroxidase + v_NNT
    dy[species.NADH_mit] = v_malate_aspartate + 5.0 * v_pyruvate_oxidation + v_fat_oxidation - v_respiration - v_proton_leak - v_glutathione_peroxidase - v_NNT
    dy[species.NADP] = v_NADK - v_NADP_phosphatase
    dy[species.NAM] = -v_NAMPT + v_PNP + v_PARP + v_SIRT1 + v_SIRT2 + v_SIRT3 + v_SIRT4 + v_SIRT5 + v_CD38 + v_CD38_NMN + v_NAD_hydrolysis + v_NAD_overflow - v_NNMT + v_NAM_crossing
    dy[species.NMN] = v_NAMPT - v_NMNAT1 - v_NMNAT2 - v_NMNAT3 + v_NRK - v_NT5 - v_CD38_NMN + v_SLC12A8
    dy[species.PRPP] = -v_NAMPT + v_PRPP_synthetase - v_PRPP_other_use - v_NAPRT - v_QPRT
    dy[species.NR] = -v_NRK + v_NT5 - v_PNP + v_NR_crossing
    dy[species.NA] = -v_NAPRT + v_NA_crossing
    dy[species.NaMN] = -v_NaMNAT + v_NAPRT + v_QPRT
    dy[species.NaAD] = v_NaMNAT - v_NADSYN
    dy[species.MeNAM] = v_NNMT + v_MeNAM_crossing
    dy[species.NAM_blood] = -v_NAM_crossing
    dy[species.MeNAM_blood] = -v_MeNAM_crossing
    dy[species.NR_blood] = -v_NR_crossing
    dy[species.NMN_blood] = -v_SLC12A8
    dy[species.NA_blood] = -v_NA_crossing
    dy[species.QA_blood] = -v_QPRT
    dy[species.NAD_blood] = v_NAD_release
    dy[species.adenosine_blood] = -v_NAD_release
    dy[species.Pi_blood] = v_SLC12A8 - 2.0 * v_NAD_release
    dy[species.NADPH_mit] = -v_glutathione_reductase + v_NNT + v_IDH2
    dy[species.GSSG] = v_glutathione_peroxidase - v_glutathione_reductase
    dy[species.AMPK] = v_Ampk
    dy[species.AMPK_gamma1] = v_Ampk_1
    dy[species.ACC_P] = v_Acc
    dy[species.TBC1D_P] = v_Tbc1d
    dy[species.ULK1] = v_Ulk1
    dy[species.P38] = v_P38
    dy[species.PGC1A_CALL] = v_Call
    dy[species.PGC1A_CALL_2] = v_Call2
    dy[species.PGC1A_MRNA] = v_Pgc1a_mrna
    dy[species.PGC1A] = v_Pgc1a
    dy[species.NAMPT_MRNA] = v_Nampt_mrna
    dy[species.NAMPT_protein] = v_Nampt_protein
    dy[species.SIRT3_MRNA] = v_Sirt3_mrna
    dy[species.SIRT3_protein] = v_Sirt3_protein
    dy[species.GLUT4_MRNA] = v_Glut4_mrna
    dy[species.GLUT4_protein] = v_Glut4_protein
    dy[species.MCT_MRNA] = v_Mct_mrna
    dy[species.MCT_protein] = v_Mct_protein
    dy[species.VEGF_MRNA] = v_Vegf_mrna
    dy[species.VEGF_protein] = v_Vegf_protein
    dy[species.PROGRAM] = v_Program
    dy[species.REMNANT] = v_Remnant
    dy[species.CAPILLARIES] = v_Capillaries
    dy[species.HARD] = v_Hard
    dy[species.INTRINSIC] = v_Intrinsic
    dy[species.ROS] = v_Ros
    dy[species.SOD2] = v_Sod2
    dy[species.DNA_lesions] = v_Lesions
    dy[species.OXIDIZED_GUANINE] = v_Guanine
    dy[species.ANTIOXIDANT_MRNA] = v_Antioxidant_mrna
    dy[species.ANTIOXIDANTS] = v_Antioxidants
    dy[species.HSP_MRNA] = v_Hsp_mrna
    dy[species.HSP] = v_Hsp
    dy[species.LOAD_MEMORY] = v_loading
    dy[species.DRIVE_LOST] = v_drive_falling
    dy[species.SIZE] = v_growth
    dy[species.MYOSIN] = v_Myosin
    dy[species.BUFFER] = v_buffering
    dy[species.STORE] = v_storing
    dy[species.recruitment] = recruitment_per_s
    dy[species.lactate_blood] = lactate_blood_per_s
    dy[species.glucose_blood] = glucose_blood_per_s
    dy[species.FFA_blood] = FFA_blood_per_s
    dy[species.insulin_action] = insulin_action_per_s
    dy[species.NAM_plasma] = NAM_plasma_per_s
    dy[species.NR_plasma] = NR_plasma_per_s
    dy[species.NA_plasma] = NA_plasma_per_s
    dy[species.NMN_plasma] = NMN_plasma_per_s
    dy[species.MeNAM_plasma] = MeNAM_plasma_per_s
    dy[species.clock] = clock_per_s
    dy[species.flow_share] = flow_share_per_s
    dy[species.catecholamines] = catecholamines_per_s
    dy[species.amino_level] = amino_level_per_s


@kernel
def jacobian(y, p, J):
    """Fill J with the slopes of rates_of_change, each of SLOPES."""
    FLOW = y[species.FLOW]
    CAP1 = y[species.CAP1]
    CAP2 = y[species.CAP2]
    CAP3 = y[species.CAP3]
    VEIN = y[species.VEIN]
    O2 = y[species.O2]
    ACID = y[species.ACID]
    CONTRACTION = y[species.CONTRACTION]
    CONTRACTION_SLOW = y[species.CONTRACTION_SLOW]
    ATP = y[species.ATP]
    ADP = y[species.ADP]
    AMP = y[species.AMP]
    IMP = y[species.IMP]
    PCr = y[species.PCr]
    Cr = y[species.Cr]
    Pi = y[species.Pi]
    GLY = y[species.GLY]
    HMP = y[species.HMP]
    PYR = y[species.PYR]
    LAC = y[species.LAC]
    NAD_nuc = y[species.NAD_nuc]
    NAD_cyt = y[species.NAD_cyt]
    NADH_cyt = y[species.NADH_cyt]
    NAD_mit = y[species.NAD_mit]
    NADH_mit = y[species.NADH_mit]
    NADP = y[species.NADP]
    NAM = y[species.NAM]
    NMN = y[species.NMN]
    PRPP = y[species.PRPP]
    NR = y[species.NR]
    NA = y[species.NA]
    NaMN = y[species.NaMN]
    NaAD = y[species.NaAD]
    MeNAM = y[species.MeNAM]
    NADPH_mit = y[species.NADPH_mit]
    GSSG = y[species.GSSG]
    AMPK = y[species.AMPK]
    AMPK_gamma1 = y[species.AMPK_gamma1]
    ACC_P = y[species.ACC_P]
    TBC1D_P = y[species.TBC1D_P]
    P38 = y[species.P38]
    PGC1A_CALL_2 = y[species.PGC1A_CALL_2]
    PGC1A_MRNA = y[species.PGC1A_MRNA]
    PGC1A = y[species.PGC1A]
    NAMPT_protein = y[species.NAMPT_protein]
    SIRT3_protein = y[species.SIRT3_protein]
    GLUT4_protein = y[species.GLUT4_protein]
    MCT_protein = y[species.MCT_protein]
    VEGF_protein = y[species.VEGF_protein]
    PROGRAM = y[species.PROGRAM]
    REMNANT = y[species.REMNANT]
    CAPILLARIES = y[species.CAPILLARIES]
    HARD = y[species.HARD]
    INTRINSIC = y[species.INTRINSIC]
    ROS = y[species.ROS]
    SOD2 = y[species.SOD2]
    DNA_lesions = y[species.DNA_lesions]
    ANTIOXIDANT_MRNA = y[species.ANTIOXIDANT_MRNA]
    ANTIOXIDANTS = y[species.ANTIOXIDANTS]
    HSP_MRNA = y[species.HSP_MRNA]
    LOAD_MEMORY = y[species.LOAD_MEMORY]
    MYOSIN = y[species.MYOSIN]
    recruitment = y[species.recruitment]
    lactate_blood = y[species.lactate_blood]
    glucose_blood = y[species.glucose_blood]
    FFA_blood = y[species.FFA_blood]
    insulin_action = y[species.insulin_action]
    NMN_plasma = y[species.NMN_plasma]
    clock = y[species.clock]
    flow_share = y[species.flow_share]
    catecholamines = y[species.catecholamines]
    amino_level = y[species.amino_level]
    Oxygen_Mb = p[argument.Oxygen_Mb]
    Oxygen_solubility = p[argument.Oxygen_solubility]
    Oxygen_P50_Mb = p[argument.Oxygen_P50_Mb]
    Oxygen_arterial = p[argument.Oxygen_arterial]
    Oxygen_saturation = p[argument.Oxygen_saturation]
    Oxygen_capillary = p[argument.Oxygen_capillary]
    Oxygen_P50_Hb = p[argument.Oxygen_P50_Hb]
    Oxygen_hill_Hb = p[argument.Oxygen_hill_Hb]
    Oxygen_straight_Hb = p[argument.Oxygen_straight_Hb]
    respiration_K_PO2 = p[argument.respiration_K_PO2]
    Oxygen_flow_rest = p[argument.Oxygen_flow_rest]
    Oxygen_veins = p[argument.Oxygen_veins]
    Acid_pH_rest = p[argument.Acid_pH_rest]
    Acid_buffer = p[argument.Acid_buffer]
    Contraction_K_phosphate = p[argument.Contraction_K_phosphate]
    Contraction_acid_steepness = p[argument.Contraction_acid_steepness]
    Contraction_K_pH = p[argument.Contraction_K_pH]
    Contraction_glycogen = p[argument.Contraction_glycogen]
    Contraction_K_glycogen = p[argument.Contraction_K_glycogen]
    Contraction_K_ADP = p[argument.Contraction_K_ADP]
    Contraction_K_ATP = p[argument.Contraction_K_ATP]
    Contraction_peak = p[argument.Contraction_peak]
    Myosin_begun = p[argument.Myosin_begun]
    TypeIIx_peak = p[argument.TypeIIx_peak]
    TypeIIa_peak = p[argument.TypeIIa_peak]
    Contraction_reference = p[argument.Contraction_reference]
    Contraction_fatigue_cost = p[argument.Contraction_fatigue_cost]
    Glycogenolysis_K_calcium = p[argument.Glycogenolysis_K_calcium]
    Glycogenolysis_reversion = p[argument.Glycogenolysis_reversion]
    Glycogenolysis_load_floor = p[argument.Glycogenolysis_load_floor]
    phosphorylase_K_AMP = p[argument.phosphorylase_K_AMP]
    phosphorylase_basal = p[argument.phosphorylase_basal]
    phosphorylase_K_IMP = p[argument.phosphorylase_K_IMP]
    Rest_NAD_mit = p[argument.Rest_NAD_mit]
    Volume_nuc = p[argument.Volume_nuc]
    respiration_potential_max = p[argument.respiration_potential_max]
    respiration_smoothing = p[argument.respiration_smoothing]
    CK_k = p[argument.CK_k]
    CK_Keq = p[argument.CK_Keq]
    phosphorylase_K_Pi = p[argument.phosphorylase_K_Pi]
    phosphorylase_K_HMP = p[argument.phosphorylase_K_HMP]
    phosphorylase_Vmax = p[argument.phosphorylase_Vmax]
    phosphorylase_K_GLY = p[argument.phosphorylase_K_GLY]
    Binding_Kd_cyt = p[argument.Binding_Kd_cyt]
    Binding_sites_cyt = p[argument.Binding_sites_cyt]
    Glycolysis_basal = p[argument.Glycolysis_basal]
    Glycolysis_K_NAD = p[argument.Glycolysis_K_NAD]
    Glycolysis_K_HMP = p[argument.Glycolysis_K_HMP]
    Glycolysis_acid_steepness = p[argument.Glycolysis_acid_steepness]
    Glycolysis_K_pH = p[argument.Glycolysis_K_pH]
    Glycolysis_Vmax = p[argument.Glycolysis_Vmax]
    Glycolysis_K_AMP = p[argument.Glycolysis_K_AMP]
    respiration_K_NADH = p[argument.respiration_K_NADH]
    respiration_K_ADP = p[argument.respiration_K_ADP]
    respiration_K_Pi = p[argument.respiration_K_Pi]
    glycogen_surplus_most = p[argument.glycogen_surplus_most]
    glycogen_synthase_GLY_max = p[argument.glycogen_synthase_GLY_max]
    glucose_uptake_empty = p[argument.glucose_uptake_empty]
    Fuel_fasted = p[argument.Fuel_fasted]
    SIRT1_Ki_NAM = p[argument.SIRT1_Ki_NAM]
    Binding_Kd_mit = p[argument.Binding_Kd_mit]
    Binding_sites_mit = p[argument.Binding_sites_mit]
    SIRT3_begun = p[argument.SIRT3_begun]
    Sod2_SIRT3_rest = p[argument.Sod2_SIRT3_rest]
    SIRT3_Km = p[argument.SIRT3_Km]
    SIRT3_level = p[argument.SIRT3_level]
    Gatekeeper_SIRT3 = p[argument.Gatekeeper_SIRT3]
    Intrinsic_begun = p[argument.Intrinsic_begun]
    MatrixDehydrogenase_K_NAD = p[argument.MatrixDehydrogenase_K_NAD]
    MatrixDehydrogenase_activation = p[argument.MatrixDehydrogenase_activation]
    MatrixDehydrogenase_K_NADH = p[argument.MatrixDehydrogenase_K_NADH]
    MatrixDehydrogenase_Vmax = p[argument.MatrixDehydrogenase_Vmax]
    MatrixDehydrogenase_insulin = p[argument.MatrixDehydrogenase_insulin]
    dehydrogenase_level = p[argument.dehydrogenase_level]
    MatrixDehydrogenase_K_ADP = p[argument.MatrixDehydrogenase_K_ADP]
    MatrixDehydrogenase_K_contraction = p[argument.MatrixDehydrogenase_K_contraction]
    Acc_off = p[argument.Acc_off]
    Malonyl_inhibition = p[argument.Malonyl_inhibition]
    Fuel_K_FFA = p[argument.Fuel_K_FFA]
    Fuel_FFA_rest = p[argument.Fuel_FFA_rest]
    Fuel_K_pyruvate = p[argument.Fuel_K_pyruvate]
    Fuel_fat_share = p[argument.Fuel_fat_share]
    Lactate_blood_proton = p[argument.Lactate_blood_proton]
    MCT_begun = p[argument.MCT_begun]
    MCT_Vmax = p[argument.MCT_Vmax]
    MCT_K = p[argument.MCT_K]
    resting_ATPase_Vmax = p[argument.resting_ATPase_Vmax]
    resting_ATPase_Km = p[argument.resting_ATPase_Km]
    respiration_Vmax = p[argument.respiration_Vmax]
    glycerol_phosphate_Vmax = p[argument.glycerol_phosphate_Vmax]
    glycerol_phosphate_Km = p[argument.glycerol_phosphate_Km]
    NMNAT1_level = p[argument.NMNAT1_level]
    NMNAT1_Vmax = p[argument.NMNAT1_Vmax]
    NMNAT1_Km_NaAD = p[argument.NMNAT1_Km_NaAD]
    NMNAT1_Km_NAD = p[argument.NMNAT1_Km_NAD]
    NMNAT1_Km_NaMN = p[argument.NMNAT1_Km_NaMN]
    NMNAT1_Km_NMN = p[argument.NMNAT1_Km_NMN]
    NMNAT2_level = p[argument.NMNAT2_level]
    NMNAT2_Vmax = p[argument.NMNAT2_Vmax]
    NMNAT2_Km_NaAD = p[argument.NMNAT2_Km_NaAD]
    NMNAT2_Km_NAD = p[argument.NMNAT2_Km_NAD]
    NMNAT2_Km_NaMN = p[argument.NMNAT2_Km_NaMN]
    NMNAT2_Km_NMN = p[argument.NMNAT2_Km_NMN]
    NMNAT3_level = p[argument.NMNAT3_level]
    NMNAT3_Vmax = p[argument.NMNAT3_Vmax]
    NMNAT3_Km_NaAD = p[argument.NMNAT3_Km_NaAD]
    NMNAT3_Km_NAD = p[argument.NMNAT3_Km_NAD]
    NMNAT3_Km_NaMN = p[argument.NMNAT3_Km_NaMN]
    NMNAT3_Km_NMN = p[argument.NMNAT3_Km_NMN]
    Pgc1a_SIRT1_rest = p[argument.Pgc1a_SIRT1_rest]
    SIRT1_level = p[argument.SIRT1_level]
    SIRT1_Km = p[argument.SIRT1_Km]
    Potential_leak = p[argument.Potential_leak]
    Potential_load = p[argument.Potential_load]
    Potential_max = p[argument.Potential_max]
    Potential_thermal = p[argument.Potential_thermal]
    Potential_rest = p[argument.Potential_rest]
    Matrix_NADP = p[argument.Matrix_NADP]
    Rest_NADP_share = p[argument.Rest_NADP_share]
    Rest_NAD_cyt = p[argument.Rest_NAD_cyt]
    Matrix_disulfide = p[argument.Matrix_disulfide]
    Matrix_glutathione = p[argument.Matrix_glutathione]
    Ros_glutathione = p[argument.Ros_glutathione]
    Ros_quinol_rest = p[argument.Ros_quinol_rest]
    Ros_forward = p[argument.Ros_forward]
    Ros_K = p[argument.Ros_K]
    Ros_flow = p[argument.Ros_flow]
    Ros_backward = p[argument.Ros_backward]
    Ros_K_quinol = p[argument.Ros_K_quinol]
    Ros_flavin = p[argument.Ros_flavin]
    Oxygen_ATP_yield = p[argument.Oxygen_ATP_yield]
    proton_leak_Vmax = p[argument.proton_leak_Vmax]
    Ampk_floor = p[argument.Ampk_floor]
    Ampk_K_AMP = p[argument.Ampk_K_AMP]
    Ampk_1_K_AMP = p[argument.Ampk_1_K_AMP]
    Ampk_glycogen = p[argument.Ampk_glycogen]
    Ampk_K_glycogen = p[argument.Ampk_K_glycogen]
    Ampk_gamma3 = p[argument.Ampk_gamma3]
    Ampk_LKB1 = p[argument.Ampk_LKB1]
    Ampk_gain = p[argument.Ampk_gain]
    Ampk_1_gain = p[argument.Ampk_1_gain]
    Ampk_share = p[argument.Ampk_share]
    Tbc1d_insulin = p[argument.Tbc1d_insulin]
    Pgc1a_K_P38 = p[argument.Pgc1a_K_P38]
    Creb_K = p[argument.Creb_K]
    Hif_K = p[argument.Hif_K]
    Nrf2_slack = p[argument.Nrf2_slack]
    Nrf2_rest = p[argument.Nrf2_rest]
    Pgc1a_CREB_gain = p[argument.Pgc1a_CREB_gain]
    Pgc1a_SIRT1_gain = p[argument.Pgc1a_SIRT1_gain]
    Pgc1a_CaMK_gain = p[argument.Pgc1a_CaMK_gain]
    Pgc1a_AMPK_gain = p[argument.Pgc1a_AMPK_gain]
    Pgc1a_ROS_gain = p[argument.Pgc1a_ROS_gain]
    Pgc1a_saturation = p[argument.Pgc1a_saturation]
    NAMPT_begun = p[argument.NAMPT_begun]
    GLUT4_begun = p[argument.GLUT4_begun]
    Remnant_share = p[argument.Remnant_share]
    Program_floor = p[argument.Program_floor]
    Capillaries_begun = p[argument.Capillaries_begun]
    Capillaries_gain = p[argument.Capillaries_gain]
    Capillaries_K = p[argument.Capillaries_K]
    Nox2_level = p[argument.Nox2_level]
    Nox2_insulin = p[argument.Nox2_insulin]
    Nox2_stretch = p[argument.Nox2_stretch]
    Nox2_contraction = p[argument.Nox2_contraction]
    Xanthine_level = p[argument.Xanthine_level]
    Xanthine_K_IMP = p[argument.Xanthine_K_IMP]
    Ros_xanthine = p[argument.Ros_xanthine]
    Ros_NOX2 = p[argument.Ros_NOX2]
    Ros_mitochondrial = p[argument.Ros_mitochondrial]
    Loading_half = p[argument.Loading_half]
    Mtorc1_K_insulin = p[argument.Mtorc1_K_insulin]
    Mtorc1_K_amino = p[argument.Mtorc1_K_amino]
    Mtorc1_AMPK = p[argument.Mtorc1_AMPK]
    Mtorc1_amino = p[argument.Mtorc1_amino]
    Mtorc1_load = p[argument.Mtorc1_load]
    buffering_half = p[argument.buffering_half]
    Oxygen_conductance = p[argument.Oxygen_conductance]
    contraction_signal_tau_on = p[argument.contraction_signal_tau_on]
    contraction_signal_tau_off = p[argument.contraction_signal_tau_off]
    slow_signal_tau = p[argument.slow_signal_tau]
    CK_proton = p[argument.CK_proton]
    AK_k = p[argument.AK_k]
    AK_Keq = p[argument.AK_Keq]
    AMP_deaminase_Vmax = p[argument.AMP_deaminase_Vmax]
    AMP_deaminase_Km = p[argument.AMP_deaminase_Km]
    IMP_return_k = p[argument.IMP_return_k]
    LDH_k = p[argument.LDH_k]
    LDH_Keq = p[argument.LDH_Keq]
    NHE_k = p[argument.NHE_k]
    glucose_uptake_K_glucose = p[argument.glucose_uptake_K_glucose]
    glucose_uptake_Vmax = p[argument.glucose_uptake_Vmax]
    glucose_uptake_K_HMP = p[argument.glucose_uptake_K_HMP]
    glucose_uptake_work = p[argument.glucose_uptake_work]
    glucose_uptake_AMPK = p[argument.glucose_uptake_AMPK]
    glucose_uptake_insulin = p[argument.glucose_uptake_insulin]
    glycogen_synthase_Vmax = p[argument.glycogen_synthase_Vmax]
    glycogen_synthase_K_HMP = p[argument.glycogen_synthase_K_HMP]
    glycogen_synthase_insulin = p[argument.glycogen_synthase_insulin]
    glycogen_synthase_G6P = p[argument.glycogen_synthase_G6P]
    glycogen_synthase_K_G6P = p[argument.glycogen_synthase_K_G6P]
    glycogen_surplus_Vmax = p[argument.glycogen_surplus_Vmax]
    glycogen_surplus_K = p[argument.glycogen_surplus_K]
    glycogen_release_k = p[argument.glycogen_release_k]
    malate_aspartate_Km = p[argument.malate_aspartate_Km]
    malate_aspartate_Vmax = p[argument.malate_aspartate_Vmax]
    malate_aspartate_poise = p[argument.malate_aspartate_poise]
    NAD_pores_k = p[argument.NAD_pores_k]
    SLC25A51_Vmax = p[argument.SLC25A51_Vmax]
    SLC25A51_level = p[argument.SLC25A51_level]
    SLC25A51_Km = p[argument.SLC25A51_Km]
    NAD_return_k = p[argument.NAD_return_k]
    NAD_return_level = p[argument.NAD_return_level]
    NAMPT_Km_ATP = p[argument.NAMPT_Km_ATP]
    NAMPT_Km_PRPP = p[argument.NAMPT_Km_PRPP]
    NAMPT_Vmax = p[argument.NAMPT_Vmax]
    NAMPT_Km_NAM = p[argument.NAMPT_Km_NAM]
    NAMPT_level = p[argument.NAMPT_level]
    NAMPT_Ki_NADH = p[argument.NAMPT_Ki_NADH]
    NAMPT_Ki_NAD = p[argument.NAMPT_Ki_NAD]
    NMNAT1_Km_ATP = p[argument.NMNAT1_Km_ATP]
    NMNAT_Keq = p[argument.NMNAT_Keq]
    NMNAT_PPi = p[argument.NMNAT_PPi]
    NMNAT2_Km_ATP = p[argument.NMNAT2_Km_ATP]
    NMNAT3_Km_ATP = p[argument.NMNAT3_Km_ATP]
    PRPP_synthetase_level = p[argument.PRPP_synthetase_level]
    PRPP_synthetase_Vmax = p[argument.PRPP_synthetase_Vmax]
    PRPP_synthetase_Ki_NAD = p[argument.PRPP_synthetase_Ki_NAD]
    PRPP_synthetase_NAD_inhibition = p[argument.PRPP_synthetase_NAD_inhibition]
    PRPP_other_use_level = p[argument.PRPP_other_use_level]
    PRPP_other_use_Vmax = p[argument.PRPP_other_use_Vmax]
    PRPP_other_use_Km = p[argument.PRPP_other_use_Km]
    NMNAT3_acid_ratio = p[argument.NMNAT3_acid_ratio]
    NMNAT1_acid_ratio = p[argument.NMNAT1_acid_ratio]
    NMNAT2_acid_ratio = p[argument.NMNAT2_acid_ratio]
    NRK_level = p[argument.NRK_level]
    NRK_Vmax = p[argument.NRK_Vmax]
    NRK_Km_ATP = p[argument.NRK_Km_ATP]
    NRK_Km = p[argument.NRK_Km]
    NT5_level = p[argument.NT5_level]
    NT5_Vmax = p[argument.NT5_Vmax]
    NT5_Km = p[argument.NT5_Km]
    PNP_level = p[argument.PNP_level]
    PNP_Vmax = p[argument.PNP_Vmax]
    PNP_Km = p[argument.PNP_Km]
    NAPRT_level = p[argument.NAPRT_level]
    NAPRT_Vmax = p[argument.NAPRT_Vmax]
    NAPRT_Km_PRPP = p[argument.NAPRT_Km_PRPP]
    NAPRT_Km = p[argument.NAPRT_Km]
    QPRT_level = p[argument.QPRT_level]
    QPRT_Vmax = p[argument.QPRT_Vmax]
    QPRT_Km = p[argument.QPRT_Km]
    NADSYN_level = p[argument.NADSYN_level]
    NADSYN_Vmax = p[argument.NADSYN_Vmax]
    NADSYN_Km_ATP = p[argument.NADSYN_Km_ATP]
    NADSYN_Km = p[argument.NADSYN_Km]
    PARP_level = p[argument.PARP_level]
    PARP_Vmax = p[argument.PARP_Vmax]
    PARP_Km = p[argument.PARP_Km]
    PARP_activation = p[argument.PARP_activation]
    PARP_threshold = p[argument.PARP_threshold]
    SIRT1_Vmax = p[argument.SIRT1_Vmax]
    SIRT2_level = p[argument.SIRT2_level]
    SIRT2_Vmax = p[argument.SIRT2_Vmax]
    SIRT2_Km = p[argument.SIRT2_Km]
    SIRT3_Vmax = p[argument.SIRT3_Vmax]
    SIRT4_Vmax = p[argument.SIRT4_Vmax]
    SIRT4_level = p[argument.SIRT4_level]
    SIRT4_Km = p[argument.SIRT4_Km]
    SIRT5_Vmax = p[argument.SIRT5_Vmax]
    SIRT5_level = p[argument.SIRT5_level]
    SIRT5_Km = p[argument.SIRT5_Km]
    CD38_level = p[argument.CD38_level]
    CD38_Vmax = p[argument.CD38_Vmax]
    CD38_Km = p[argument.CD38_Km]
    CD38_Km_NMN = p[argument.CD38_Km_NMN]
    CD38_NMN_kcat_ratio = p[argument.CD38_NMN_kcat_ratio]
    NAD_hydrolysis_level = p[argument.NAD_hydrolysis_level]
    NAD_hydrolysis_Vmax = p[argument.NAD_hydrolysis_Vmax]
    NAD_hydrolysis_Km = p[argument.NAD_hydrolysis_Km]
    NAD_overflow_level = p[argument.NAD_overflow_level]
    NAD_overflow_Vmax = p[argument.NAD_overflow_Vmax]
    Rest_free_cyt = p[argument.Rest_free_cyt]
    NNMT_level = p[argument.NNMT_level]
    NNMT_Vmax = p[argument.NNMT_Vmax]
    NNMT_Km = p[argument.NNMT_Km]
    NNMT_Ki_MeNAM = p[argument.NNMT_Ki_MeNAM]
    NADK_level = p[argument.NADK_level]
    NADK_Vmax = p[argument.NADK_Vmax]
    NADK_Km_ATP = p[argument.NADK_Km_ATP]
    NADK_Km = p[argument.NADK_Km]
    NADP_phosphatase_level = p[argument.NADP_phosphatase_level]
    NADP_phosphatase_k = p[argument.NADP_phosphatase_k]
    NAM_crossing_level = p[argument.NAM_crossing_level]
    NAM_crossing_k = p[argument.NAM_crossing_k]
    MeNAM_crossing_level = p[argument.MeNAM_crossing_level]
    MeNAM_crossing_k = p[argument.MeNAM_crossing_k]
    NR_crossing_level = p[argument.NR_crossing_level]
    NR_crossing_k = p[argument.NR_crossing_k]
    NA_crossing_level = p[argument.NA_crossing_level]
    NA_crossing_k = p[argument.NA_crossing_k]
    SLC12A8_level = p[argument.SLC12A8_level]
    SLC12A8_Vmax = p[argument.SLC12A8_Vmax]
    SLC12A8_Km = p[argument.SLC12A8_Km]
    NAD_release_level = p[argument.NAD_release_level]
    NAD_release_k = p[argument.NAD_release_k]
    Ros_level = p[argument.Ros_level]
    Matrix_peroxide = p[argument.Matrix_peroxide]
    glutathione_reductase_Vmax = p[argument.glutathione_reductase_Vmax]
    glutathione_reductase_K_NADPH = p[argument.glutathione_reductase_K_NADPH]
    glutathione_reductase_K_GSSG = p[argument.glutathione_reductase_K_GSSG]
    NNT_k = p[argument.NNT_k]
    NNT_back = p[argument.NNT_back]
    IDH2_Vmax = p[argument.IDH2_Vmax]
    IDH2_Km = p[argument.IDH2_Km]
    IDH2_SIRT3_gain = p[argument.IDH2_SIRT3_gain]
    Oxygen_flow_tau = p[argument.Oxygen_flow_tau]
    Oxygen_extraction = p[argument.Oxygen_extraction]
    Ampk_tau_on = p[argument.Ampk_tau_on]
    Ampk_tau_off = p[argument.Ampk_tau_off]
    Acc_tau = p[argument.Acc_tau]
    Acc_gain = p[argument.Acc_gain]
    Tbc1d_tau_on = p[argument.Tbc1d_tau_on]
    Tbc1d_tau_off = p[argument.Tbc1d_tau_off]
    Tbc1d_gain = p[argument.Tbc1d_gain]
    Tbc1d_K = p[argument.Tbc1d_K]
    Ulk1_tau = p[argument.Ulk1_tau]
    Ulk1_gain = p[argument.Ulk1_gain]
    P38_tau_on = p[argument.P38_tau_on]
    P38_tau_off = p[argument.P38_tau_off]
    Call_tau = p[argument.Call_tau]
    Pgc1a_mrna_tau = p[argument.Pgc1a_mrna_tau]
    Pgc1a_tau = p[argument.Pgc1a_tau]
    Pgc1a_translation = p[argument.Pgc1a_translation]
    Nampt_mrna_tau = p[argument.Nampt_mrna_tau]
    Nampt_mrna_PGC1A_gain = p[argument.Nampt_mrna_PGC1A_gain]
    Nampt_mrna_amplitude = p[argument.Nampt_mrna_amplitude]
    Nampt_mrna_CREB_gain = p[argument.Nampt_mrna_CREB_gain]
    Nampt_mrna_AMPK_gain = p[argument.Nampt_mrna_AMPK_gain]
    Nampt_protein_tau = p[argument.Nampt_protein_tau]
    Sirt3_mrna_tau = p[argument.Sirt3_mrna_tau]
    Sirt3_mrna_gain = p[argument.Sirt3_mrna_gain]
    Sirt3_protein_tau = p[argument.Sirt3_protein_tau]
    Glut4_mrna_tau = p[argument.Glut4_mrna_tau]
    Glut4_mrna_calcium = p[argument.Glut4_mrna_calcium]
    Glut4_mrna_gain = p[argument.Glut4_mrna_gain]
    Glut4_protein_tau = p[argument.Glut4_protein_tau]
    Mct_mrna_tau = p[argument.Mct_mrna_tau]
    Mct_mrna_lactate = p[argument.Mct_mrna_lactate]
    Mct_mrna_gain = p[argument.Mct_mrna_gain]
    Mct_mrna_K = p[argument.Mct_mrna_K]
    Mct_protein_tau = p[argument.Mct_protein_tau]
    Vegf_mrna_tau = p[argument.Vegf_mrna_tau]
    Vegf_mrna_HIF = p[argument.Vegf_mrna_HIF]
    Vegf_mrna_gain = p[argument.Vegf_mrna_gain]
    Vegf_mrna_floor = p[argument.Vegf_mrna_floor]
    Vegf_protein_tau = p[argument.Vegf_protein_tau]
    Program_tau = p[argument.Program_tau]
    Program_gain = p[argument.Program_gain]
    Remnant_tau = p[argument.Remnant_tau]
    Capillaries_tau_off = p[argument.Capillaries_tau_off]
    Capillaries_tau_on = p[argument.Capillaries_tau_on]
    Hard_tau = p[argument.Hard_tau]
    Intrinsic_tau = p[argument.Intrinsic_tau]
    Intrinsic_harm = p[argument.Intrinsic_harm]
    Intrinsic_gain = p[argument.Intrinsic_gain]
    Intrinsic_K = p[argument.Intrinsic_K]
    Intrinsic_limit = p[argument.Intrinsic_limit]
    Ros_tau = p[argument.Ros_tau]
    Sod2_tau = p[argument.Sod2_tau]
    Sod2_rest = p[argument.Sod2_rest]
    Sod2_level = p[argument.Sod2_level]
    Sod2_SIRT3_gain = p[argument.Sod2_SIRT3_gain]
    Lesions_tau = p[argument.Lesions_tau]
    Lesions_without_PARP = p[argument.Lesions_without_PARP]
    Lesions_PARP_rest = p[argument.Lesions_PARP_rest]
    Guanine_tau = p[argument.Guanine_tau]
    Antioxidant_mrna_tau_on = p[argument.Antioxidant_mrna_tau_on]
    Antioxidant_mrna_tau_off = p[argument.Antioxidant_mrna_tau_off]
    Antioxidant_mrna_gain = p[argument.Antioxidant_mrna_gain]
    Antioxidant_mrna_K = p[argument.Antioxidant_mrna_K]
    Antioxidants_tau = p[argument.Antioxidants_tau]
    Hsp_mrna_tau_on = p[argument.Hsp_mrna_tau_on]
    Hsp_mrna_tau_off = p[argument.Hsp_mrna_tau_off]
    Hsp_mrna_gain = p[argument.Hsp_mrna_gain]
    Hsp_mrna_K = p[argument.Hsp_mrna_K]
    Hsf1_acid = p[argument.Hsf1_acid]
    Hsp_tau = p[argument.Hsp_tau]
    Loading_tau_on = p[argument.Loading_tau_on]
    Loading_tau = p[argument.Loading_tau]
    Growth_tau = p[argument.Growth_tau]
    Growth_disuse = p[argument.Growth_disuse]
    Growth_gain = p[argument.Growth_gain]
    Drive_tau = p[argument.Drive_tau]
    Myosin_tau = p[argument.Myosin_tau]
    Myosin_IIx = p[argument.Myosin_IIx]
    Myosin_load = p[argument.Myosin_load]
    Myosin_disuse = p[argument.Myosin_disuse]
    Myosin_training = p[argument.Myosin_training]
    Myosin_fast = p[argument.Myosin_fast]
    Myosin_least = p[argument.Myosin_least]
    buffering_tau = p[argument.buffering_tau]
    buffering_gain = p[argument.buffering_gain]
    storing_tau = p[argument.storing_tau]
    storing_gain = p[argument.storing_gain]
    quality = p[argument.quality]
    V_mit = p[argument.V_mit]
    habit_PGC1A = p[argument.habit_PGC1A]
    habit_loading = p[argument.habit_loading]
    stretch = p[argument.stretch]
    habit_ANTIOXIDANTS = p[argument.habit_ANTIOXIDANTS]
    habit_HSP = p[argument.habit_HSP]
    tension = p[argument.tension]
    synthesis_able = p[argument.synthesis_able]
    O2_spare = Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2
    PO2 = 2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare ** 2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))
    sqrt_PO2 = sqrt(4*O2*Oxygen_P50_Mb*Oxygen_solubility + O2_spare**2)
    slope_sqrt_PO2 = 0.5 / sqrt_PO2
    d_sqrt_PO2_d_O2 = -2*O2_spare*slope_sqrt_PO2 + 4*Oxygen_P50_Mb*Oxygen_solubility*slope_sqrt_PO2
    per_PO2 = 1.0 / (O2_spare + sqrt_PO2)
    d_per_PO2_d_O2 = -d_sqrt_PO2_d_O2*per_PO2**2 + per_PO2**2
    d_PO2_d_O2 = 2*O2*Oxygen_P50_Mb*d_per_PO2_d_O2 + 2*Oxygen_P50_Mb*per_PO2
    hemoglobin1 = CAP1 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    d_hemoglobin1_d_CAP1 = 3*Oxygen_saturation/(Oxygen_arterial*Oxygen_capillary)
    turned1 = hemoglobin1 / (1 - hemoglobin1)
    per_turned1 = 1.0 / (1 - hemoglobin1)
    d_per_turned1_d_CAP1 = d_hemoglobin1_d_CAP1*per_turned1**2
    d_turned1_d_CAP1 = d_hemoglobin1_d_CAP1*per_turned1 + d_per_turned1_d_CAP1*hemoglobin1
    PO2_1 = Oxygen_P50_Hb * turned1 * exp((1 / Oxygen_hill_Hb - 1) * log(turned1 + Oxygen_straight_Hb))
    log_PO2_1 = log(Oxygen_straight_Hb + turned1)
    slope_log_PO2_1 = 1.0 / (Oxygen_straight_Hb + turned1)
    d_log_PO2_1_d_CAP1 = d_turned1_d_CAP1*slope_log_PO2_1
    exp_PO2_1 = exp(log_PO2_1*(-1 + 1/Oxygen_hill_Hb))
    d_exp_PO2_1_d_CAP1 = d_log_PO2_1_d_CAP1*exp_PO2_1*(-1 + 1/Oxygen_hill_Hb)
    d_PO2_1_d_CAP1 = Oxygen_P50_Hb*d_exp_PO2_1_d_CAP1*turned1 + Oxygen_P50_Hb*d_turned1_d_CAP1*exp_PO2_1
    hemoglobin2 = CAP2 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    d_hemoglobin2_d_CAP2 = 3*Oxygen_saturation/(Oxygen_arterial*Oxygen_capillary)
    turned2 = hemoglobin2 / (1 - hemoglobin2)
    per_turned2 = 1.0 / (1 - hemoglobin2)
    d_per_turned2_d_CAP2 = d_hemoglobin2_d_CAP2*per_turned2**2
    d_turned2_d_CAP2 = d_hemoglobin2_d_CAP2*per_turned2 + d_per_turned2_d_CAP2*hemoglobin2
    PO2_2 = Oxygen_P50_Hb * turned2 * exp((1 / Oxygen_hill_Hb - 1) * log(turned2 + Oxygen_straight_Hb))
    log_PO2_2 = log(Oxygen_straight_Hb + turned2)
    slope_log_PO2_2 = 1.0 / (Oxygen_straight_Hb + turned2)
    d_log_PO2_2_d_CAP2 = d_turned2_d_CAP2*slope_log_PO2_2
    exp_PO2_2 = exp(log_PO2_2*(-1 + 1/Oxygen_hill_Hb))
    d_exp_PO2_2_d_CAP2 = d_log_PO2_2_d_CAP2*exp_PO2_2*(-1 + 1/Oxygen_hill_Hb)
    d_PO2_2_d_CAP2 = Oxygen_P50_Hb*d_exp_PO2_2_d_CAP2*turned2 + Oxygen_P50_Hb*d_turned2_d_CAP2*exp_PO2_2
    hemoglobin3 = CAP3 / (Oxygen_capillary / 3) / (Oxygen_arterial / Oxygen_saturation)
    d_hemoglobin3_d_CAP3 = 3*Oxygen_saturation/(Oxygen_arterial*Oxygen_capillary)
    turned3 = hemoglobin3 / (1 - hemoglobin3)
    per_turned3 = 1.0 / (1 - hemoglobin3)
    d_per_turned3_d_CAP3 = d_hemoglobin3_d_CAP3*per_turned3**2
    d_turned3_d_CAP3 = d_hemoglobin3_d_CAP3*per_turned3 + d_per_turned3_d_CAP3*hemoglobin3
    PO2_3 = Oxygen_P50_Hb * turned3 * exp((1 / Oxygen_hill_Hb - 1) * log(turned3 + Oxygen_straight_Hb))
    log_PO2_3 = log(Oxygen_straight_Hb + turned3)
    slope_log_PO2_3 = 1.0 / (Oxygen_straight_Hb + turned3)
    d_log_PO2_3_d_CAP3 = d_turned3_d_CAP3*slope_log_PO2_3
    exp_PO2_3 = exp(log_PO2_3*(-1 + 1/Oxygen_hill_Hb))
    d_exp_PO2_3_d_CAP3 = d_log_PO2_3_d_CAP3*exp_PO2_3*(-1 + 1/Oxygen_hill_Hb)
    d_PO2_3_d_CAP3 = Oxygen_P50_Hb*d_exp_PO2_3_d_CAP3*turned3 + Oxygen_P50_Hb*d_turned3_d_CAP3*exp_PO2_3
    oxygen_left = PO2 / (respiration_K_PO2 + PO2)
    per_oxygen_left = 1.0 / (PO2 + respiration_K_PO2)
    d_per_oxygen_left_d_O2 = -d_PO2_d_O2*per_oxygen_left**2
    d_oxygen_left_d_O2 = PO2*d_per_oxygen_left_d_O2 + d_PO2_d_O2*per_oxygen_left
    blood_flow = FLOW * Oxygen_flow_rest
    pH = Acid_pH_rest - ACID / Acid_buffer
    d_pH_d_ACID = -1/Acid_buffer
    proton = exp(2.302585092994046 * (7 - pH))
    exp_proton = exp(2.302585092994046*(7 - pH))
    d_exp_proton_d_ACID = -2.302585092994046*d_pH_d_ACID*exp_proton
    phosphate_left = 1 / (1 + (Pi / Contraction_K_phosphate) ** 4)
    per_phosphate_left = 1.0 / (1 + Pi**4/Contraction_K_phosphate**4)
    d_per_phosphate_left_d_Pi = -4*Pi**3*per_phosphate_left**2/Contraction_K_phosphate**4
    acid_left = 1 / (1 + exp(2.302585092994046 * Contraction_acid_steepness * (Contraction_K_pH - pH)))
    exp_acid_left = exp(2.302585092994046*Contraction_acid_steepness*(Contraction_K_pH - pH))
    d_exp_acid_left_d_ACID = -2.302585092994046*Contraction_acid_steepness*d_pH_d_ACID*exp_acid_left
    per_acid_left = 1.0 / (exp_acid_left + 1)
    d_per_acid_left_d_ACID = -d_exp_acid_left_d_ACID*per_acid_left**2
    power_left = phosphate_left * acid_left
    d_power_left_d_ACID = d_per_acid_left_d_ACID*phosphate_left
    d_power_left_d_Pi = acid_left*d_per_phosphate_left_d_Pi
    able = (1 - Contraction_glycogen * Contraction_K_glycogen / (Contraction_K_glycogen + GLY)) / (1 + (ADP / Contraction_K_ADP) ** 2)
    per_able = 1.0 / (Contraction_K_glycogen + GLY)
    d_per_able_d_GLY = -per_able**2
    per_able_2 = 1.0 / (ADP**2/Contraction_K_ADP**2 + 1)
    d_per_able_2_d_ADP = -2*ADP*per_able_2**2/Contraction_K_ADP**2
    d_able_d_GLY = -Contraction_K_glycogen*Contraction_glycogen*d_per_able_d_GLY*per_able_2
    d_able_d_ADP = d_per_able_2_d_ADP*(-Contraction_K_glycogen*Contraction_glycogen*per_able + 1)
    per_pull = 1.0 / (ATP**2 + Contraction_K_ATP**2)
    d_per_pull_d_ATP = -2*ATP*per_pull**2
    peak_now = Contraction_peak * exp((MYOSIN - Myosin_begun) * log(TypeIIx_peak / TypeIIa_peak))
    log_peak_now = log(TypeIIx_peak/TypeIIa_peak)
    exp_peak_now = exp(log_peak_now*(MYOSIN - Myosin_begun))
    d_exp_peak_now_d_MYOSIN = exp_peak_now*log_peak_now
    d_peak_now_d_MYOSIN = Contraction_peak*d_exp_peak_now_d_MYOSIN
    alive = ATP ** 4 / (Contraction_K_ATP ** 4 + ATP ** 4)
    per_alive = 1.0 / (ATP**4 + Contraction_K_ATP**4)
    d_per_alive_d_ATP = -4*ATP**3*per_alive**2
    d_alive_d_ATP = ATP**4*d_per_alive_d_ATP + 4*ATP**3*per_alive
    load = recruitment * peak_now / Contraction_reference
    d_load_d_MYOSIN = d_peak_now_d_MYOSIN*recruitment/Contraction_reference
    d_load_d_recruitment = peak_now/Contraction_reference
    contraction_rate = recruitment * peak_now * able * exp(Contraction_fatigue_cost * log(power_left)) * (ATP ** 2 / (Contraction_K_ATP ** 2 + ATP ** 2))
    log_contraction_rate = log(power_left)
    slope_log_contraction_rate = 1.0 / power_left
    d_log_contraction_rate_d_ACID = d_power_left_d_ACID*slope_log_contraction_rate
    d_log_contraction_rate_d_Pi = d_power_left_d_Pi*slope_log_contraction_rate
    exp_contraction_rate = exp(Contraction_fatigue_cost*log_contraction_rate)
    d_exp_contraction_rate_d_log_contraction_rate = Contraction_fatigue_cost*exp_contraction_rate
    d_exp_contraction_rate_d_ACID = d_exp_contraction_rate_d_log_contraction_rate*d_log_contraction_rate_d_ACID
    d_exp_contraction_rate_d_Pi = d_exp_contraction_rate_d_log_contraction_rate*d_log_contraction_rate_d_Pi
    d_contraction_rate_d_able = ATP**2*exp_contraction_rate*peak_now*per_pull*recruitment
    d_contraction_rate_d_exp_contraction_rate = ATP**2*able*peak_now*per_pull*recruitment
    d_contraction_rate_d_ATP = ATP**2*able*d_per_pull_d_ATP*exp_contraction_rate*peak_now*recruitment + 2*ATP*able*exp_contraction_rate*peak_now*per_pull*recruitment
    d_contraction_rate_d_GLY = d_able_d_GLY*d_contraction_rate_d_able
    d_contraction_rate_d_ADP = d_able_d_ADP*d_contraction_rate_d_able
    d_contraction_rate_d_ACID = d_contraction_rate_d_exp_contraction_rate*d_exp_contraction_rate_d_ACID
    d_contraction_rate_d_Pi = d_contraction_rate_d_exp_contraction_rate*d_exp_contraction_rate_d_Pi
    d_contraction_rate_d_MYOSIN = ATP**2*able*d_peak_now_d_MYOSIN*exp_contraction_rate*per_pull*recruitment
    d_contraction_rate_d_recruitment = ATP**2*able*exp_contraction_rate*peak_now*per_pull
    calcium = recruitment ** 2 * (1 + Glycogenolysis_K_calcium) / (Glycogenolysis_K_calcium + recruitment) * (1 - (1 - Glycogenolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycogenolysis_load_floor))))
    per_calcium = 1.0 / (Glycogenolysis_K_calcium + recruitment)
    d_per_calcium_d_recruitment = -per_calcium**2
    per_calcium_2 = 1.0 / (Glycogenolysis_load_floor + load)
    d_per_calcium_2_d_load = -per_calcium_2**2
    d_per_calcium_2_d_MYOSIN = d_load_d_MYOSIN*d_per_calcium_2_d_load
    d_per_calcium_2_d_recruitment = d_load_d_recruitment*d_per_calcium_2_d_load
    ramp_calcium = ramp(-CONTRACTION_SLOW*per_calcium_2 + 1)
    slope_ramp_calcium = step(-CONTRACTION_SLOW*per_calcium_2 + 1)
    d_ramp_calcium_d_per_calcium_2 = -CONTRACTION_SLOW*slope_ramp_calcium
    d_ramp_calcium_d_CONTRACTION_SLOW = -per_calcium_2*slope_ramp_calcium
    d_ramp_calcium_d_MYOSIN = d_per_calcium_2_d_MYOSIN*d_ramp_calcium_d_per_calcium_2
    d_ramp_calcium_d_recruitment = d_per_calcium_2_d_recruitment*d_ramp_calcium_d_per_calcium_2
    d_calcium_d_ramp_calcium = per_calcium*recruitment**2*(1 - Glycogenolysis_reversion)*(Glycogenolysis_K_calcium + 1)
    d_calcium_d_recruitment = d_calcium_d_ramp_calcium*d_ramp_calcium_d_recruitment + d_per_calcium_d_recruitment*recruitment**2*(Glycogenolysis_K_calcium + 1)*(-(1 - Glycogenolysis_reversion)*(1 - ramp_calcium) + 1) + 2*per_calcium*recruitment*(Glycogenolysis_K_calcium + 1)*(-(1 - Glycogenolysis_reversion)*(1 - ramp_calcium) + 1)
    d_calcium_d_CONTRACTION_SLOW = d_calcium_d_ramp_calcium*d_ramp_calcium_d_CONTRACTION_SLOW
    d_calcium_d_MYOSIN = d_calcium_d_ramp_calcium*d_ramp_calcium_d_MYOSIN
    AMP_site = AMP ** 2 / (phosphorylase_K_AMP ** 2 + AMP ** 2)
    per_AMP_site = 1.0 / (AMP**2 + phosphorylase_K_AMP**2)
    d_per_AMP_site_d_AMP = -2*AMP*per_AMP_site**2
    d_AMP_site_d_AMP = AMP**2*d_per_AMP_site_d_AMP + 2*AMP*per_AMP_site
    phosphorylase_call = phosphorylase_basal + (1 - phosphorylase_basal) * (AMP_site + IMP / phosphorylase_K_IMP) / (1 + IMP / phosphorylase_K_IMP)
    per_phosphorylase_call = 1.0 / (IMP/phosphorylase_K_IMP + 1)
    d_per_phosphorylase_call_d_IMP = -per_phosphorylase_call**2/phosphorylase_K_IMP
    d_phosphorylase_call_d_AMP = d_AMP_site_d_AMP*per_phosphorylase_call*(1 - phosphorylase_basal)
    d_phosphorylase_call_d_IMP = d_per_phosphorylase_call_d_IMP*(1 - phosphorylase_basal)*(AMP_site + IMP/phosphorylase_K_IMP) + per_phosphorylase_call*(1 - phosphorylase_basal)/phosphorylase_K_IMP
    reduced = NADH_mit / V_mit / Rest_NAD_mit
    d_reduced_d_NADH_mit = 1/(Rest_NAD_mit*V_mit)
    oxidized = NAD_mit / V_mit / Rest_NAD_mit
    d_oxidized_d_NAD_mit = 1/(Rest_NAD_mit*V_mit)
    V_cyt = 1 - Volume_nuc - V_mit
    NADH_cyt_conc = NADH_cyt / V_cyt
    d_NADH_cyt_conc_d_NADH_cyt = 1/V_cyt
    NAD_cyt_conc = NAD_cyt / V_cyt
    d_NAD_cyt_conc_d_NAD_cyt = 1/V_cyt
    force_left = 1 - ATP / (ADP * Pi) / respiration_potential_max
    per_force_left = 1.0 / (ADP*Pi)
    d_per_force_left_d_ADP = -Pi*per_force_left**2
    d_per_force_left_d_Pi = -ADP*per_force_left**2
    d_force_left_d_per_force_left = -ATP/respiration_potential_max
    d_force_left_d_ATP = -per_force_left/respiration_potential_max
    d_force_left_d_ADP = d_force_left_d_per_force_left*d_per_force_left_d_ADP
    d_force_left_d_Pi = d_force_left_d_per_force_left*d_per_force_left_d_Pi
    back_pressure = 0.5 * (force_left + sqrt(force_left ** 2 + respiration_smoothing ** 2))
    sqrt_back_pressure = sqrt(force_left**2 + respiration_smoothing**2)
    slope_sqrt_back_pressure = 0.5 / sqrt_back_pressure
    d_sqrt_back_pressure_d_force_left = 2*force_left*slope_sqrt_back_pressure
    d_sqrt_back_pressure_d_ATP = d_force_left_d_ATP*d_sqrt_back_pressure_d_force_left
    d_sqrt_back_pressure_d_ADP = d_force_left_d_ADP*d_sqrt_back_pressure_d_force_left
    d_sqrt_back_pressure_d_Pi = d_force_left_d_Pi*d_sqrt_back_pressure_d_force_left
    d_back_pressure_d_ATP = 0.5*d_force_left_d_ATP + 0.5*d_sqrt_back_pressure_d_ATP
    d_back_pressure_d_ADP = 0.5*d_force_left_d_ADP + 0.5*d_sqrt_back_pressure_d_ADP
    d_back_pressure_d_Pi = 0.5*d_force_left_d_Pi + 0.5*d_sqrt_back_pressure_d_Pi
    d_CK_rate_d_ADP = CK_Keq*CK_k*PCr*proton
    d_CK_rate_d_ATP = -CK_k*Cr
    d_CK_rate_d_Cr = -ATP*CK_k
    d_CK_rate_d_PCr = ADP*CK_Keq*CK_k*proton
    d_CK_rate_d_ACID = ADP*CK_Keq*CK_k*PCr*d_exp_proton_d_ACID
    per_phosphorylase_rate = 1.0 / (GLY + phosphorylase_K_GLY)
    d_per_phosphorylase_rate_d_GLY = -per_phosphorylase_rate**2
    per_phosphorylase_rate_2 = 1.0 / (Pi + phosphorylase_K_Pi)
    d_per_phosphorylase_rate_2_d_Pi = -per_phosphorylase_rate_2**2
    per_phosphorylase_rate_3 = 1.0 / (HMP**2/phosphorylase_K_HMP**2 + 1)
    d_per_phosphorylase_rate_3_d_HMP = -2*HMP*per_phosphorylase_rate_3**2/phosphorylase_K_HMP**2
    d_phosphorylase_rate_d_calcium = GLY*Pi*per_phosphorylase_rate*per_phosphorylase_rate_2*per_phosphorylase_rate_3*phosphorylase_Vmax*phosphorylase_call
    d_phosphorylase_rate_d_phosphorylase_call = GLY*Pi*calcium*per_phosphorylase_rate*per_phosphorylase_rate_2*per_phosphorylase_rate_3*phosphorylase_Vmax
    d_phosphorylase_rate_d_GLY = GLY*Pi*calcium*d_per_phosphorylase_rate_d_GLY*per_phosphorylase_rate_2*per_phosphorylase_rate_3*phosphorylase_Vmax*phosphorylase_call + Pi*calcium*per_phosphorylase_rate*per_phosphorylase_rate_2*per_phosphorylase_rate_3*phosphorylase_Vmax*phosphorylase_call
    d_phosphorylase_rate_d_Pi = GLY*Pi*calcium*d_per_phosphorylase_rate_2_d_Pi*per_phosphorylase_rate*per_phosphorylase_rate_3*phosphorylase_Vmax*phosphorylase_call + GLY*calcium*per_phosphorylase_rate*per_phosphorylase_rate_2*per_phosphorylase_rate_3*phosphorylase_Vmax*phosphorylase_call
    d_phosphorylase_rate_d_recruitment = d_calcium_d_recruitment*d_phosphorylase_rate_d_calcium
    d_phosphorylase_rate_d_CONTRACTION_SLOW = d_calcium_d_CONTRACTION_SLOW*d_phosphorylase_rate_d_calcium
    d_phosphorylase_rate_d_MYOSIN = d_calcium_d_MYOSIN*d_phosphorylase_rate_d_calcium
    d_phosphorylase_rate_d_HMP = GLY*Pi*calcium*d_per_phosphorylase_rate_3_d_HMP*per_phosphorylase_rate*per_phosphorylase_rate_2*phosphorylase_Vmax*phosphorylase_call
    d_phosphorylase_rate_d_AMP = d_phosphorylase_call_d_AMP*d_phosphorylase_rate_d_phosphorylase_call
    d_phosphorylase_rate_d_IMP = d_phosphorylase_call_d_IMP*d_phosphorylase_rate_d_phosphorylase_call
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
    NAD_free_cyt = free_share_cyt * NAD_cyt / V_cyt
    d_NAD_free_cyt_d_free_share_cyt = NAD_cyt/V_cyt
    d_NAD_free_cyt_d_NAD_cyt = d_NAD_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NAD_cyt + free_share_cyt/V_cyt
    d_NAD_free_cyt_d_NADH_cyt = d_NAD_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NADH_cyt
    per_glycolysis_rate = 1.0 / (AMP**2 + Glycolysis_K_AMP**2)
    d_per_glycolysis_rate_d_AMP = -2*AMP*per_glycolysis_rate**2
    per_glycolysis_rate_2 = 1.0 / (Glycolysis_K_HMP + HMP)
    d_per_glycolysis_rate_2_d_HMP = -per_glycolysis_rate_2**2
    per_glycolysis_rate_3 = 1.0 / (Glycolysis_K_NAD + NAD_free_cyt)
    d_per_glycolysis_rate_3_d_NAD_free_cyt = -per_glycolysis_rate_3**2
    d_per_glycolysis_rate_3_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_per_glycolysis_rate_3_d_NAD_free_cyt
    d_per_glycolysis_rate_3_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_per_glycolysis_rate_3_d_NAD_free_cyt
    exp_glycolysis_rate = exp(2.302585092994046*Glycolysis_acid_steepness*(Glycolysis_K_pH - pH))
    d_exp_glycolysis_rate_d_ACID = -2.302585092994046*Glycolysis_acid_steepness*d_pH_d_ACID*exp_glycolysis_rate
    per_glycolysis_rate_4 = 1.0 / (exp_glycolysis_rate + 1)
    d_per_glycolysis_rate_4_d_ACID = -d_exp_glycolysis_rate_d_ACID*per_glycolysis_rate_4**2
    d_glycolysis_rate_d_NAD_free_cyt = HMP*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*calcium*per_glycolysis_rate + Glycolysis_basal)
    d_glycolysis_rate_d_calcium = AMP**2*Glycolysis_Vmax*HMP*NAD_free_cyt*per_glycolysis_rate*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4
    d_glycolysis_rate_d_per_glycolysis_rate_3 = HMP*NAD_free_cyt*per_glycolysis_rate_2*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*calcium*per_glycolysis_rate + Glycolysis_basal)
    d_glycolysis_rate_d_AMP = AMP**2*Glycolysis_Vmax*HMP*NAD_free_cyt*calcium*d_per_glycolysis_rate_d_AMP*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4 + 2*AMP*Glycolysis_Vmax*HMP*NAD_free_cyt*calcium*per_glycolysis_rate*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4
    d_glycolysis_rate_d_HMP = HMP*NAD_free_cyt*d_per_glycolysis_rate_2_d_HMP*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*calcium*per_glycolysis_rate + Glycolysis_basal) + NAD_free_cyt*per_glycolysis_rate_2*per_glycolysis_rate_3*per_glycolysis_rate_4*(AMP**2*Glycolysis_Vmax*calcium*per_glycolysis_rate + Glycolysis_basal)
    d_glycolysis_rate_d_NAD_cyt = d_NAD_free_cyt_d_NAD_cyt*d_glycolysis_rate_d_NAD_free_cyt + d_glycolysis_rate_d_per_glycolysis_rate_3*d_per_glycolysis_rate_3_d_NAD_cyt
    d_glycolysis_rate_d_NADH_cyt = d_NAD_free_cyt_d_NADH_cyt*d_glycolysis_rate_d_NAD_free_cyt + d_glycolysis_rate_d_per_glycolysis_rate_3*d_per_glycolysis_rate_3_d_NADH_cyt
    d_glycolysis_rate_d_recruitment = d_calcium_d_recruitment*d_glycolysis_rate_d_calcium
    d_glycolysis_rate_d_CONTRACTION_SLOW = d_calcium_d_CONTRACTION_SLOW*d_glycolysis_rate_d_calcium
    d_glycolysis_rate_d_MYOSIN = d_calcium_d_MYOSIN*d_glycolysis_rate_d_calcium
    d_glycolysis_rate_d_ACID = HMP*NAD_free_cyt*d_per_glycolysis_rate_4_d_ACID*per_glycolysis_rate_2*per_glycolysis_rate_3*(AMP**2*Glycolysis_Vmax*calcium*per_glycolysis_rate + Glycolysis_basal)
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
    glycogen_room = ramp(1 - ramp(GLY / glycogen_synthase_GLY_max - 1) / glycogen_surplus_most)
    ramp_glycogen_room = ramp(GLY/glycogen_synthase_GLY_max - 1)
    slope_ramp_glycogen_room = step(GLY/glycogen_synthase_GLY_max - 1)
    d_ramp_glycogen_room_d_GLY = slope_ramp_glycogen_room/glycogen_synthase_GLY_max
    slope_ramp_glycogen_room_2 = step(1 - ramp_glycogen_room/glycogen_surplus_most)
    d_ramp_glycogen_room_2_d_GLY = -d_ramp_glycogen_room_d_GLY*slope_ramp_glycogen_room_2/glycogen_surplus_most
    insulin_within = glycogen_room * ramp(insulin_action - Fuel_fasted) * (1 + glucose_uptake_empty * ramp(1 - GLY / glycogen_synthase_GLY_max))
    ramp_insulin_within = ramp(-Fuel_fasted + insulin_action)
    slope_ramp_insulin_within = step(-Fuel_fasted + insulin_action)
    ramp_insulin_within_2 = ramp(-GLY/glycogen_synthase_GLY_max + 1)
    slope_ramp_insulin_within_2 = step(-GLY/glycogen_synthase_GLY_max + 1)
    d_ramp_insulin_within_2_d_GLY = -slope_ramp_insulin_within_2/glycogen_synthase_GLY_max
    d_insulin_within_d_GLY = d_ramp_glycogen_room_2_d_GLY*ramp_insulin_within*(glucose_uptake_empty*ramp_insulin_within_2 + 1) + d_ramp_insulin_within_2_d_GLY*glucose_uptake_empty*glycogen_room*ramp_insulin_within
    d_insulin_within_d_insulin_action = glycogen_room*slope_ramp_insulin_within*(glucose_uptake_empty*ramp_insulin_within_2 + 1)
    sirtuin_left = 1 / (1 + NAM / SIRT1_Ki_NAM)
    per_sirtuin_left = 1.0 / (NAM/SIRT1_Ki_NAM + 1)
    d_per_sirtuin_left_d_NAM = -per_sirtuin_left**2/SIRT1_Ki_NAM
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
    NAD_free_mit = free_share_mit * NAD_mit / V_mit
    d_NAD_free_mit_d_free_share_mit = NAD_mit/V_mit
    d_NAD_free_mit_d_NAD_mit = d_NAD_free_mit_d_free_share_mit*d_free_share_mit_d_NAD_mit + free_share_mit/V_mit
    d_NAD_free_mit_d_NADH_mit = d_NAD_free_mit_d_free_share_mit*d_free_share_mit_d_NADH_mit
    SIRT3_trained = SIRT3_protein / SIRT3_begun
    d_SIRT3_trained_d_SIRT3_protein = 1/SIRT3_begun
    SIRT3_fold = SIRT3_trained * SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest
    per_SIRT3_fold = 1.0 / (NAD_free_mit + SIRT3_Km)
    d_per_SIRT3_fold_d_NAD_free_mit = -per_SIRT3_fold**2
    d_per_SIRT3_fold_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_per_SIRT3_fold_d_NAD_free_mit
    d_per_SIRT3_fold_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_per_SIRT3_fold_d_NAD_free_mit
    d_SIRT3_fold_d_NAD_free_mit = SIRT3_level*SIRT3_trained*per_SIRT3_fold*sirtuin_left/Sod2_SIRT3_rest
    d_SIRT3_fold_d_per_SIRT3_fold = NAD_free_mit*SIRT3_level*SIRT3_trained*sirtuin_left/Sod2_SIRT3_rest
    d_SIRT3_fold_d_NAD_mit = d_NAD_free_mit_d_NAD_mit*d_SIRT3_fold_d_NAD_free_mit + d_SIRT3_fold_d_per_SIRT3_fold*d_per_SIRT3_fold_d_NAD_mit
    d_SIRT3_fold_d_NADH_mit = d_NAD_free_mit_d_NADH_mit*d_SIRT3_fold_d_NAD_free_mit + d_SIRT3_fold_d_per_SIRT3_fold*d_per_SIRT3_fold_d_NADH_mit
    d_SIRT3_fold_d_SIRT3_protein = NAD_free_mit*SIRT3_level*d_SIRT3_trained_d_SIRT3_protein*per_SIRT3_fold*sirtuin_left/Sod2_SIRT3_rest
    d_SIRT3_fold_d_NAM = NAD_free_mit*SIRT3_level*SIRT3_trained*d_per_sirtuin_left_d_NAM*per_SIRT3_fold/Sod2_SIRT3_rest
    sirt3_gate = 1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)
    d_sirt3_gate_d_NAD_mit = Gatekeeper_SIRT3*d_SIRT3_fold_d_NAD_mit
    d_sirt3_gate_d_NADH_mit = Gatekeeper_SIRT3*d_SIRT3_fold_d_NADH_mit
    d_sirt3_gate_d_SIRT3_protein = Gatekeeper_SIRT3*d_SIRT3_fold_d_SIRT3_protein
    d_sirt3_gate_d_NAM = Gatekeeper_SIRT3*d_SIRT3_fold_d_NAM
    intrinsic_fold = INTRINSIC / Intrinsic_begun
    d_intrinsic_fold_d_INTRINSIC = 1/Intrinsic_begun
    dehydrogenase_rate = V_mit * quality * intrinsic_fold * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * (ADP / (MatrixDehydrogenase_K_ADP + ADP)) * (1 + MatrixDehydrogenase_activation * (CONTRACTION / (MatrixDehydrogenase_K_contraction + CONTRACTION)) + MatrixDehydrogenase_insulin * insulin_within) / (1 + MatrixDehydrogenase_activation) * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))
    per_dehydrogenase_rate = 1.0 / (ADP + MatrixDehydrogenase_K_ADP)
    d_per_dehydrogenase_rate_d_ADP = -per_dehydrogenase_rate**2
    per_dehydrogenase_rate_2 = 1.0 / (CONTRACTION + MatrixDehydrogenase_K_contraction)
    d_per_dehydrogenase_rate_2_d_CONTRACTION = -per_dehydrogenase_rate_2**2
    per_dehydrogenase_rate_3 = 1.0 / (MatrixDehydrogenase_K_NAD*(1 + reduced/MatrixDehydrogenase_K_NADH) + oxidized)
    d_per_dehydrogenase_rate_3_d_NAD_mit = -d_oxidized_d_NAD_mit*per_dehydrogenase_rate_3**2
    d_per_dehydrogenase_rate_3_d_NADH_mit = -MatrixDehydrogenase_K_NAD*d_reduced_d_NADH_mit*per_dehydrogenase_rate_3**2/MatrixDehydrogenase_K_NADH
    d_dehydrogenase_rate_d_insulin_within = ADP*MatrixDehydrogenase_Vmax*MatrixDehydrogenase_insulin*V_mit*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_per_dehydrogenase_rate_3 = ADP*MatrixDehydrogenase_Vmax*V_mit*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*quality*sirt3_gate*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_sirt3_gate = ADP*MatrixDehydrogenase_Vmax*V_mit*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_ADP = ADP*MatrixDehydrogenase_Vmax*V_mit*d_per_dehydrogenase_rate_d_ADP*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1) + MatrixDehydrogenase_Vmax*V_mit*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_CONTRACTION = ADP*CONTRACTION*MatrixDehydrogenase_Vmax*MatrixDehydrogenase_activation*V_mit*d_per_dehydrogenase_rate_2_d_CONTRACTION*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate/(MatrixDehydrogenase_activation + 1) + ADP*MatrixDehydrogenase_Vmax*MatrixDehydrogenase_activation*V_mit*dehydrogenase_level*intrinsic_fold*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_2*per_dehydrogenase_rate_3*quality*sirt3_gate/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_GLY = d_dehydrogenase_rate_d_insulin_within*d_insulin_within_d_GLY
    d_dehydrogenase_rate_d_insulin_action = d_dehydrogenase_rate_d_insulin_within*d_insulin_within_d_insulin_action
    d_dehydrogenase_rate_d_INTRINSIC = ADP*MatrixDehydrogenase_Vmax*V_mit*d_intrinsic_fold_d_INTRINSIC*dehydrogenase_level*oxidized*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1)
    d_dehydrogenase_rate_d_NAD_mit = ADP*MatrixDehydrogenase_Vmax*V_mit*d_oxidized_d_NAD_mit*dehydrogenase_level*intrinsic_fold*per_dehydrogenase_rate*per_dehydrogenase_rate_3*quality*sirt3_gate*(CONTRACTION*MatrixDehydrogenase_activation*per_dehydrogenase_rate_2 + MatrixDehydrogenase_insulin*insulin_within + 1)/(MatrixDehydrogenase_activation + 1) + d_dehydrogenase_rate_d_per_dehydrogenase_rate_3*d_per_dehydrogenase_rate_3_d_NAD_mit + d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NAD_mit
    d_dehydrogenase_rate_d_NADH_mit = d_dehydrogenase_rate_d_per_dehydrogenase_rate_3*d_per_dehydrogenase_rate_3_d_NADH_mit + d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NADH_mit
    d_dehydrogenase_rate_d_SIRT3_protein = d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_SIRT3_protein
    d_dehydrogenase_rate_d_NAM = d_dehydrogenase_rate_d_sirt3_gate*d_sirt3_gate_d_NAM
    malonyl = 1 / (1 + Acc_off * (ACC_P - 1))
    per_malonyl = 1.0 / (Acc_off*(ACC_P - 1) + 1)
    d_per_malonyl_d_ACC_P = -Acc_off*per_malonyl**2
    fat_gate = (1 + Malonyl_inhibition) / (1 + Malonyl_inhibition * malonyl)
    per_fat_gate = 1.0 / (Malonyl_inhibition*malonyl + 1)
    d_per_fat_gate_d_ACC_P = -Malonyl_inhibition*d_per_malonyl_d_ACC_P*per_fat_gate**2
    d_fat_gate_d_ACC_P = d_per_fat_gate_d_ACC_P*(Malonyl_inhibition + 1)
    carbohydrate_share = PYR / (PYR + Fuel_K_pyruvate * fat_gate * (Fuel_K_FFA + FFA_blood) / (Fuel_K_FFA + Fuel_FFA_rest))
    per_carbohydrate_share = 1.0 / (Fuel_K_pyruvate*fat_gate*(FFA_blood + Fuel_K_FFA)/(Fuel_FFA_rest + Fuel_K_FFA) + PYR)
    d_per_carbohydrate_share_d_FFA_blood = -Fuel_K_pyruvate*fat_gate*per_carbohydrate_share**2/(Fuel_FFA_rest + Fuel_K_FFA)
    d_per_carbohydrate_share_d_PYR = -per_carbohydrate_share**2
    d_per_carbohydrate_share_d_ACC_P = -Fuel_K_pyruvate*d_fat_gate_d_ACC_P*per_carbohydrate_share**2*(FFA_blood + Fuel_K_FFA)/(Fuel_FFA_rest + Fuel_K_FFA)
    d_carbohydrate_share_d_PYR = PYR*d_per_carbohydrate_share_d_PYR + per_carbohydrate_share
    d_carbohydrate_share_d_FFA_blood = PYR*d_per_carbohydrate_share_d_FFA_blood
    d_carbohydrate_share_d_ACC_P = PYR*d_per_carbohydrate_share_d_ACC_P
    d_pyruvate_rate_d_carbohydrate_share = dehydrogenase_rate/5
    d_pyruvate_rate_d_dehydrogenase_rate = carbohydrate_share/5
    d_pyruvate_rate_d_PYR = d_carbohydrate_share_d_PYR*d_pyruvate_rate_d_carbohydrate_share
    d_pyruvate_rate_d_FFA_blood = d_carbohydrate_share_d_FFA_blood*d_pyruvate_rate_d_carbohydrate_share
    d_pyruvate_rate_d_ACC_P = d_carbohydrate_share_d_ACC_P*d_pyruvate_rate_d_carbohydrate_share
    d_pyruvate_rate_d_ADP = d_dehydrogenase_rate_d_ADP*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_CONTRACTION = d_dehydrogenase_rate_d_CONTRACTION*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_GLY = d_dehydrogenase_rate_d_GLY*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_insulin_action = d_dehydrogenase_rate_d_insulin_action*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_INTRINSIC = d_dehydrogenase_rate_d_INTRINSIC*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NAD_mit = d_dehydrogenase_rate_d_NAD_mit*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NADH_mit = d_dehydrogenase_rate_d_NADH_mit*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_SIRT3_protein = d_dehydrogenase_rate_d_SIRT3_protein*d_pyruvate_rate_d_dehydrogenase_rate
    d_pyruvate_rate_d_NAM = d_dehydrogenase_rate_d_NAM*d_pyruvate_rate_d_dehydrogenase_rate
    d_fat_rate_d_carbohydrate_share = -Fuel_fat_share*dehydrogenase_rate
    d_fat_rate_d_dehydrogenase_rate = Fuel_fat_share*(1 - carbohydrate_share)
    d_fat_rate_d_PYR = d_carbohydrate_share_d_PYR*d_fat_rate_d_carbohydrate_share
    d_fat_rate_d_FFA_blood = d_carbohydrate_share_d_FFA_blood*d_fat_rate_d_carbohydrate_share
    d_fat_rate_d_ACC_P = d_carbohydrate_share_d_ACC_P*d_fat_rate_d_carbohydrate_share
    d_fat_rate_d_ADP = d_dehydrogenase_rate_d_ADP*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_CONTRACTION = d_dehydrogenase_rate_d_CONTRACTION*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_GLY = d_dehydrogenase_rate_d_GLY*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_insulin_action = d_dehydrogenase_rate_d_insulin_action*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_INTRINSIC = d_dehydrogenase_rate_d_INTRINSIC*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_NAD_mit = d_dehydrogenase_rate_d_NAD_mit*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_NADH_mit = d_dehydrogenase_rate_d_NADH_mit*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_SIRT3_protein = d_dehydrogenase_rate_d_SIRT3_protein*d_fat_rate_d_dehydrogenase_rate
    d_fat_rate_d_NAM = d_dehydrogenase_rate_d_NAM*d_fat_rate_d_dehydrogenase_rate
    lactate_within = LAC * proton
    d_lactate_within_d_ACID = LAC*d_exp_proton_d_ACID
    lactate_outside = lactate_blood * Lactate_blood_proton
    MCT_trained = MCT_protein / MCT_begun
    d_MCT_trained_d_MCT_protein = 1/MCT_begun
    per_LAC_export = 1.0 / (MCT_K + lactate_within)
    d_per_LAC_export_d_lactate_within = -per_LAC_export**2
    d_per_LAC_export_d_LAC = d_per_LAC_export_d_lactate_within*proton
    d_per_LAC_export_d_ACID = d_lactate_within_d_ACID*d_per_LAC_export_d_lactate_within
    per_LAC_export_2 = 1.0 / (MCT_K + lactate_outside)
    d_per_LAC_export_2_d_lactate_blood = -Lactate_blood_proton*per_LAC_export_2**2
    d_LAC_export_d_lactate_within = MCT_Vmax*MCT_trained*per_LAC_export
    d_LAC_export_d_per_LAC_export = MCT_Vmax*MCT_trained*lactate_within
    d_LAC_export_d_MCT_protein = MCT_Vmax*d_MCT_trained_d_MCT_protein*(-lactate_outside*per_LAC_export_2 + lactate_within*per_LAC_export)
    d_LAC_export_d_lactate_blood = -Lactate_blood_proton*MCT_Vmax*MCT_trained*per_LAC_export_2 - MCT_Vmax*MCT_trained*d_per_LAC_export_2_d_lactate_blood*lactate_outside
    d_LAC_export_d_LAC = d_LAC_export_d_lactate_within*proton + d_LAC_export_d_per_LAC_export*d_per_LAC_export_d_LAC
    d_LAC_export_d_ACID = d_LAC_export_d_lactate_within*d_lactate_within_d_ACID + d_LAC_export_d_per_LAC_export*d_per_LAC_export_d_ACID
    resting_rate = resting_ATPase_Vmax * (ATP / (resting_ATPase_Km + ATP))
    per_resting_rate = 1.0 / (ATP + resting_ATPase_Km)
    d_per_resting_rate_d_ATP = -per_resting_rate**2
    d_resting_rate_d_ATP = ATP*d_per_resting_rate_d_ATP*resting_ATPase_Vmax + per_resting_rate*resting_ATPase_Vmax
    respiration_rate = V_mit * quality * intrinsic_fold * respiration_Vmax * chain_supply * chain_load
    d_respiration_rate_d_chain_load = V_mit*chain_supply*intrinsic_fold*quality*respiration_Vmax
    d_respiration_rate_d_chain_supply = V_mit*chain_load*intrinsic_fold*quality*respiration_Vmax
    d_respiration_rate_d_ADP = d_chain_load_d_ADP*d_respiration_rate_d_chain_load
    d_respiration_rate_d_Pi = d_chain_load_d_Pi*d_respiration_rate_d_chain_load
    d_respiration_rate_d_ATP = d_chain_load_d_ATP*d_respiration_rate_d_chain_load
    d_respiration_rate_d_O2 = d_chain_supply_d_O2*d_respiration_rate_d_chain_supply
    d_respiration_rate_d_NADH_mit = d_chain_supply_d_NADH_mit*d_respiration_rate_d_chain_supply
    d_respiration_rate_d_INTRINSIC = V_mit*chain_load*chain_supply*d_intrinsic_fold_d_INTRINSIC*quality*respiration_Vmax
    glycerol_rate = V_mit * glycerol_phosphate_Vmax * (NADH_cyt_conc / (glycerol_phosphate_Km + NADH_cyt_conc)) * oxygen_left * back_pressure
    per_glycerol_rate = 1.0 / (NADH_cyt_conc + glycerol_phosphate_Km)
    d_per_glycerol_rate_d_NADH_cyt = -d_NADH_cyt_conc_d_NADH_cyt*per_glycerol_rate**2
    d_glycerol_rate_d_back_pressure = NADH_cyt_conc*V_mit*glycerol_phosphate_Vmax*oxygen_left*per_glycerol_rate
    d_glycerol_rate_d_NADH_cyt = NADH_cyt_conc*V_mit*back_pressure*d_per_glycerol_rate_d_NADH_cyt*glycerol_phosphate_Vmax*oxygen_left + V_mit*back_pressure*d_NADH_cyt_conc_d_NADH_cyt*glycerol_phosphate_Vmax*oxygen_left*per_glycerol_rate
    d_glycerol_rate_d_ATP = d_back_pressure_d_ATP*d_glycerol_rate_d_back_pressure
    d_glycerol_rate_d_ADP = d_back_pressure_d_ADP*d_glycerol_rate_d_back_pressure
    d_glycerol_rate_d_Pi = d_back_pressure_d_Pi*d_glycerol_rate_d_back_pressure
    d_glycerol_rate_d_O2 = NADH_cyt_conc*V_mit*back_pressure*d_oxygen_left_d_O2*glycerol_phosphate_Vmax*per_glycerol_rate
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
    NAD_free_nuc = free_share_nuc * NAD_nuc / Volume_nuc
    d_NAD_free_nuc_d_NAD_nuc = NAD_nuc*d_free_share_nuc_d_NAD_nuc/Volume_nuc + free_share_nuc/Volume_nuc
    NADH_free_cyt = free_share_cyt * NADH_cyt / V_cyt
    d_NADH_free_cyt_d_free_share_cyt = NADH_cyt/V_cyt
    d_NADH_free_cyt_d_NADH_cyt = d_NADH_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NADH_cyt + free_share_cyt/V_cyt
    d_NADH_free_cyt_d_NAD_cyt = d_NADH_free_cyt_d_free_share_cyt*d_free_share_cyt_d_NAD_cyt
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
    chain_radicals = oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K) + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push ** 4 + Ros_quinol_rest * (reduced / (Ros_K_quinol + reduced)) / (1 + chain_force * chain_load / Ros_flow))
    per_chain_radicals = 1.0 / (Ros_K + Ros_flavin*reduced + oxidized)
    d_per_chain_radicals_d_NAD_mit = -d_oxidized_d_NAD_mit*per_chain_radicals**2
    d_per_chain_radicals_d_NADH_mit = -Ros_flavin*d_reduced_d_NADH_mit*per_chain_radicals**2
    per_chain_radicals_2 = 1.0 / (Ros_K + oxidized + reduced)
    d_per_chain_radicals_2_d_NAD_mit = -d_oxidized_d_NAD_mit*per_chain_radicals_2**2
    d_per_chain_radicals_2_d_NADH_mit = -d_reduced_d_NADH_mit*per_chain_radicals_2**2
    per_chain_radicals_3 = 1.0 / (Ros_K_quinol + reduced)
    d_per_chain_radicals_3_d_NADH_mit = -d_reduced_d_NADH_mit*per_chain_radicals_3**2
    per_chain_radicals_4 = 1.0 / (1 + chain_force*chain_load/Ros_flow)
    d_per_chain_radicals_4_d_chain_force = -chain_load*per_chain_radicals_4**2/Ros_flow
    d_per_chain_radicals_4_d_chain_load = -chain_force*per_chain_radicals_4**2/Ros_flow
    d_per_chain_radicals_4_d_O2 = d_chain_force_d_O2*d_per_chain_radicals_4_d_chain_force
    d_per_chain_radicals_4_d_NADH_mit = d_chain_force_d_NADH_mit*d_per_chain_radicals_4_d_chain_force
    d_per_chain_radicals_4_d_ADP = d_chain_load_d_ADP*d_per_chain_radicals_4_d_chain_load
    d_per_chain_radicals_4_d_Pi = d_chain_load_d_Pi*d_per_chain_radicals_4_d_chain_load
    d_per_chain_radicals_4_d_ATP = d_chain_load_d_ATP*d_per_chain_radicals_4_d_chain_load
    d_chain_radicals_d_per_chain_radicals = Ros_forward*oxygen_left*reduced
    d_chain_radicals_d_per_chain_radicals_2 = Ros_backward*oxygen_left*proton_push**4*reduced
    d_chain_radicals_d_per_chain_radicals_4 = Ros_quinol_rest*oxygen_left*per_chain_radicals_3*reduced
    d_chain_radicals_d_proton_push = 4*Ros_backward*oxygen_left*per_chain_radicals_2*proton_push**3*reduced
    d_chain_radicals_d_O2 = d_chain_radicals_d_per_chain_radicals_4*d_per_chain_radicals_4_d_O2 + d_chain_radicals_d_proton_push*d_exp_proton_push_d_O2 + d_oxygen_left_d_O2*(Ros_backward*per_chain_radicals_2*proton_push**4*reduced + Ros_forward*per_chain_radicals*reduced + Ros_quinol_rest*per_chain_radicals_3*per_chain_radicals_4*reduced)
    d_chain_radicals_d_NAD_mit = d_chain_radicals_d_per_chain_radicals*d_per_chain_radicals_d_NAD_mit + d_chain_radicals_d_per_chain_radicals_2*d_per_chain_radicals_2_d_NAD_mit
    d_chain_radicals_d_NADH_mit = Ros_quinol_rest*d_per_chain_radicals_3_d_NADH_mit*oxygen_left*per_chain_radicals_4*reduced + d_chain_radicals_d_per_chain_radicals*d_per_chain_radicals_d_NADH_mit + d_chain_radicals_d_per_chain_radicals_2*d_per_chain_radicals_2_d_NADH_mit + d_chain_radicals_d_per_chain_radicals_4*d_per_chain_radicals_4_d_NADH_mit + d_chain_radicals_d_proton_push*d_exp_proton_push_d_NADH_mit + d_reduced_d_NADH_mit*oxygen_left*(Ros_backward*per_chain_radicals_2*proton_push**4 + Ros_forward*per_chain_radicals + Ros_quinol_rest*per_chain_radicals_3*per_chain_radicals_4)
    d_chain_radicals_d_ADP = d_chain_radicals_d_per_chain_radicals_4*d_per_chain_radicals_4_d_ADP + d_chain_radicals_d_proton_push*d_exp_proton_push_d_ADP
    d_chain_radicals_d_Pi = d_chain_radicals_d_per_chain_radicals_4*d_per_chain_radicals_4_d_Pi + d_chain_radicals_d_proton_push*d_exp_proton_push_d_Pi
    d_chain_radicals_d_ATP = d_chain_radicals_d_per_chain_radicals_4*d_per_chain_radicals_4_d_ATP + d_chain_radicals_d_proton_push*d_exp_proton_push_d_ATP
    oxygen_used = (contraction_rate + resting_rate) / Oxygen_ATP_yield
    d_oxygen_used_d_contraction_rate = 1/Oxygen_ATP_yield
    d_oxygen_used_d_ATP = d_contraction_rate_d_ATP*d_oxygen_used_d_contraction_rate + d_resting_rate_d_ATP/Oxygen_ATP_yield
    d_oxygen_used_d_GLY = d_contraction_rate_d_GLY*d_oxygen_used_d_contraction_rate
    d_oxygen_used_d_ADP = d_contraction_rate_d_ADP*d_oxygen_used_d_contraction_rate
    d_oxygen_used_d_ACID = d_contraction_rate_d_ACID*d_oxygen_used_d_contraction_rate
    d_oxygen_used_d_Pi = d_contraction_rate_d_Pi*d_oxygen_used_d_contraction_rate
    d_oxygen_used_d_MYOSIN = d_contraction_rate_d_MYOSIN*d_oxygen_used_d_contraction_rate
    d_oxygen_used_d_recruitment = d_contraction_rate_d_recruitment*d_oxygen_used_d_contraction_rate
    leak_rate = V_mit * proton_leak_Vmax * potential_share ** 4
    d_leak_rate_d_potential_share = 4*V_mit*potential_share**3*proton_leak_Vmax
    d_leak_rate_d_O2 = d_leak_rate_d_potential_share*d_potential_share_d_O2
    d_leak_rate_d_NADH_mit = d_leak_rate_d_potential_share*d_potential_share_d_NADH_mit
    d_leak_rate_d_ADP = d_leak_rate_d_potential_share*d_potential_share_d_ADP
    d_leak_rate_d_Pi = d_leak_rate_d_potential_share*d_potential_share_d_Pi
    d_leak_rate_d_ATP = d_leak_rate_d_potential_share*d_potential_share_d_ATP
    oxygen_burnt = 0.5 * (respiration_rate + glycerol_rate + leak_rate)
    d_oxygen_burnt_d_NADH_cyt = 0.5*d_glycerol_rate_d_NADH_cyt
    d_oxygen_burnt_d_ATP = 0.5*d_glycerol_rate_d_ATP + 0.5*d_leak_rate_d_ATP + 0.5*d_respiration_rate_d_ATP
    d_oxygen_burnt_d_ADP = 0.5*d_glycerol_rate_d_ADP + 0.5*d_leak_rate_d_ADP + 0.5*d_respiration_rate_d_ADP
    d_oxygen_burnt_d_Pi = 0.5*d_glycerol_rate_d_Pi + 0.5*d_leak_rate_d_Pi + 0.5*d_respiration_rate_d_Pi
    d_oxygen_burnt_d_O2 = 0.5*d_glycerol_rate_d_O2 + 0.5*d_leak_rate_d_O2 + 0.5*d_respiration_rate_d_O2
    d_oxygen_burnt_d_NADH_mit = 0.5*d_leak_rate_d_NADH_mit + 0.5*d_respiration_rate_d_NADH_mit
    d_oxygen_burnt_d_INTRINSIC = 0.5*d_respiration_rate_d_INTRINSIC
    oxygen_most = 0.5 * V_mit * quality * intrinsic_fold * respiration_Vmax
    d_oxygen_most_d_INTRINSIC = 0.5*V_mit*d_intrinsic_fold_d_INTRINSIC*quality*respiration_Vmax
    oxygen_least = 0.001 * Oxygen_flow_rest * Oxygen_arterial
    oxygen_called = oxygen_used * oxygen_most / sqrt(sqrt(oxygen_used ** 4 + oxygen_most ** 4 + oxygen_least ** 4))
    sqrt_oxygen_called = sqrt(oxygen_least**4 + oxygen_most**4 + oxygen_used**4)
    slope_sqrt_oxygen_called = 0.5 / sqrt_oxygen_called
    d_sqrt_oxygen_called_d_oxygen_used = 4*oxygen_used**3*slope_sqrt_oxygen_called
    d_sqrt_oxygen_called_d_INTRINSIC = 4*d_oxygen_most_d_INTRINSIC*oxygen_most**3*slope_sqrt_oxygen_called
    d_sqrt_oxygen_called_d_ATP = d_oxygen_used_d_ATP*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_GLY = d_oxygen_used_d_GLY*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_ADP = d_oxygen_used_d_ADP*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_ACID = d_oxygen_used_d_ACID*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_Pi = d_oxygen_used_d_Pi*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_MYOSIN = d_oxygen_used_d_MYOSIN*d_sqrt_oxygen_called_d_oxygen_used
    d_sqrt_oxygen_called_d_recruitment = d_oxygen_used_d_recruitment*d_sqrt_oxygen_called_d_oxygen_used
    sqrt_oxygen_called_2 = sqrt(sqrt_oxygen_called)
    slope_sqrt_oxygen_called_2 = 0.5 / sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_INTRINSIC = d_sqrt_oxygen_called_d_INTRINSIC*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_ATP = d_sqrt_oxygen_called_d_ATP*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_GLY = d_sqrt_oxygen_called_d_GLY*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_ADP = d_sqrt_oxygen_called_d_ADP*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_ACID = d_sqrt_oxygen_called_d_ACID*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_Pi = d_sqrt_oxygen_called_d_Pi*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_MYOSIN = d_sqrt_oxygen_called_d_MYOSIN*slope_sqrt_oxygen_called_2
    d_sqrt_oxygen_called_2_d_recruitment = d_sqrt_oxygen_called_d_recruitment*slope_sqrt_oxygen_called_2
    per_oxygen_called = 1.0 / sqrt_oxygen_called_2
    d_per_oxygen_called_d_sqrt_oxygen_called_2 = -per_oxygen_called**2
    d_per_oxygen_called_d_INTRINSIC = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_INTRINSIC
    d_per_oxygen_called_d_ATP = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_ATP
    d_per_oxygen_called_d_GLY = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_GLY
    d_per_oxygen_called_d_ADP = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_ADP
    d_per_oxygen_called_d_ACID = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_ACID
    d_per_oxygen_called_d_Pi = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_Pi
    d_per_oxygen_called_d_MYOSIN = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_MYOSIN
    d_per_oxygen_called_d_recruitment = d_per_oxygen_called_d_sqrt_oxygen_called_2*d_sqrt_oxygen_called_2_d_recruitment
    d_oxygen_called_d_oxygen_used = oxygen_most*per_oxygen_called
    d_oxygen_called_d_per_oxygen_called = oxygen_most*oxygen_used
    d_oxygen_called_d_INTRINSIC = d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_INTRINSIC + d_oxygen_most_d_INTRINSIC*oxygen_used*per_oxygen_called
    d_oxygen_called_d_ATP = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_ATP + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_ATP
    d_oxygen_called_d_GLY = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_GLY + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_GLY
    d_oxygen_called_d_ADP = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_ADP + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_ADP
    d_oxygen_called_d_ACID = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_ACID + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_ACID
    d_oxygen_called_d_Pi = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_Pi + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_Pi
    d_oxygen_called_d_MYOSIN = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_MYOSIN + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_MYOSIN
    d_oxygen_called_d_recruitment = d_oxygen_called_d_oxygen_used*d_oxygen_used_d_recruitment + d_oxygen_called_d_per_oxygen_called*d_per_oxygen_called_d_recruitment
    oxygen_needed = sqrt(sqrt(oxygen_called ** 4 + oxygen_burnt ** 4 + oxygen_least ** 4))
    sqrt_oxygen_needed = sqrt(oxygen_burnt**4 + oxygen_called**4 + oxygen_least**4)
    slope_sqrt_oxygen_needed = 0.5 / sqrt_oxygen_needed
    d_sqrt_oxygen_needed_d_oxygen_burnt = 4*oxygen_burnt**3*slope_sqrt_oxygen_needed
    d_sqrt_oxygen_needed_d_oxygen_called = 4*oxygen_called**3*slope_sqrt_oxygen_needed
    d_sqrt_oxygen_needed_d_NADH_cyt = d_oxygen_burnt_d_NADH_cyt*d_sqrt_oxygen_needed_d_oxygen_burnt
    d_sqrt_oxygen_needed_d_ATP = d_oxygen_burnt_d_ATP*d_sqrt_oxygen_needed_d_oxygen_burnt + d_oxygen_called_d_ATP*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_ADP = d_oxygen_burnt_d_ADP*d_sqrt_oxygen_needed_d_oxygen_burnt + d_oxygen_called_d_ADP*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_Pi = d_oxygen_burnt_d_Pi*d_sqrt_oxygen_needed_d_oxygen_burnt + d_oxygen_called_d_Pi*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_O2 = d_oxygen_burnt_d_O2*d_sqrt_oxygen_needed_d_oxygen_burnt
    d_sqrt_oxygen_needed_d_NADH_mit = d_oxygen_burnt_d_NADH_mit*d_sqrt_oxygen_needed_d_oxygen_burnt
    d_sqrt_oxygen_needed_d_INTRINSIC = d_oxygen_burnt_d_INTRINSIC*d_sqrt_oxygen_needed_d_oxygen_burnt + d_oxygen_called_d_INTRINSIC*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_GLY = d_oxygen_called_d_GLY*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_ACID = d_oxygen_called_d_ACID*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_MYOSIN = d_oxygen_called_d_MYOSIN*d_sqrt_oxygen_needed_d_oxygen_called
    d_sqrt_oxygen_needed_d_recruitment = d_oxygen_called_d_recruitment*d_sqrt_oxygen_needed_d_oxygen_called
    sqrt_oxygen_needed_2 = sqrt(sqrt_oxygen_needed)
    slope_sqrt_oxygen_needed_2 = 0.5 / sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_NADH_cyt = d_sqrt_oxygen_needed_d_NADH_cyt*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_ATP = d_sqrt_oxygen_needed_d_ATP*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_ADP = d_sqrt_oxygen_needed_d_ADP*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_Pi = d_sqrt_oxygen_needed_d_Pi*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_O2 = d_sqrt_oxygen_needed_d_O2*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_NADH_mit = d_sqrt_oxygen_needed_d_NADH_mit*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_INTRINSIC = d_sqrt_oxygen_needed_d_INTRINSIC*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_GLY = d_sqrt_oxygen_needed_d_GLY*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_ACID = d_sqrt_oxygen_needed_d_ACID*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_MYOSIN = d_sqrt_oxygen_needed_d_MYOSIN*slope_sqrt_oxygen_needed_2
    d_sqrt_oxygen_needed_2_d_recruitment = d_sqrt_oxygen_needed_d_recruitment*slope_sqrt_oxygen_needed_2
    AMP_above = Ampk_floor * ramp(AMP / Ampk_floor - 1)
    slope_ramp_AMP_above = step(AMP/Ampk_floor - 1)
    d_ramp_AMP_above_d_AMP = slope_ramp_AMP_above/Ampk_floor
    d_AMP_above_d_AMP = Ampk_floor*d_ramp_AMP_above_d_AMP
    AMP_open = AMP_above / Ampk_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_K_AMP)
    sqrt_AMP_open = sqrt((AMP_above + Ampk_floor)/Ampk_K_AMP)
    slope_sqrt_AMP_open = 0.5 / sqrt_AMP_open
    d_sqrt_AMP_open_d_AMP = d_AMP_above_d_AMP*slope_sqrt_AMP_open/Ampk_K_AMP
    d_AMP_open_d_AMP = AMP_above*d_sqrt_AMP_open_d_AMP/Ampk_K_AMP + d_AMP_above_d_AMP*sqrt_AMP_open/Ampk_K_AMP
    AMP_gate = AMP_open / (1 + AMP_open)
    per_AMP_gate = 1.0 / (AMP_open + 1)
    d_per_AMP_gate_d_AMP = -d_AMP_open_d_AMP*per_AMP_gate**2
    d_AMP_gate_d_AMP = AMP_open*d_per_AMP_gate_d_AMP + d_AMP_open_d_AMP*per_AMP_gate
    AMP_open_1 = AMP_above / Ampk_1_K_AMP * sqrt((AMP_above + Ampk_floor) / Ampk_1_K_AMP)
    sqrt_AMP_open_1 = sqrt((AMP_above + Ampk_floor)/Ampk_1_K_AMP)
    slope_sqrt_AMP_open_1 = 0.5 / sqrt_AMP_open_1
    d_sqrt_AMP_open_1_d_AMP = d_AMP_above_d_AMP*slope_sqrt_AMP_open_1/Ampk_1_K_AMP
    d_AMP_open_1_d_AMP = AMP_above*d_sqrt_AMP_open_1_d_AMP/Ampk_1_K_AMP + d_AMP_above_d_AMP*sqrt_AMP_open_1/Ampk_1_K_AMP
    glycogen_hold = 1 + Ampk_glycogen * Ampk_K_glycogen / (Ampk_K_glycogen + GLY)
    per_glycogen_hold = 1.0 / (Ampk_K_glycogen + GLY)
    d_per_glycogen_hold_d_GLY = -per_glycogen_hold**2
    d_glycogen_hold_d_GLY = Ampk_K_glycogen*Ampk_glycogen*d_per_glycogen_hold_d_GLY
    AMPK_opened = glycogen_hold * AMP_open / (1 + glycogen_hold * AMP_open)
    per_AMPK_opened = 1.0 / (AMP_open*glycogen_hold + 1)
    d_per_AMPK_opened_d_AMP = -d_AMP_open_d_AMP*glycogen_hold*per_AMPK_opened**2
    d_per_AMPK_opened_d_GLY = -AMP_open*d_glycogen_hold_d_GLY*per_AMPK_opened**2
    d_AMPK_opened_d_per_AMPK_opened = AMP_open*glycogen_hold
    d_AMPK_opened_d_AMP = d_AMPK_opened_d_per_AMPK_opened*d_per_AMPK_opened_d_AMP + d_AMP_open_d_AMP*glycogen_hold*per_AMPK_opened
    d_AMPK_opened_d_GLY = AMP_open*d_glycogen_hold_d_GLY*per_AMPK_opened + d_AMPK_opened_d_per_AMPK_opened*d_per_AMPK_opened_d_GLY
    AMPK_target = Ampk_gamma3 * (1 + Ampk_LKB1 * Ampk_gain * AMPK_opened)
    d_AMPK_target_d_AMPK_opened = Ampk_LKB1*Ampk_gain*Ampk_gamma3
    d_AMPK_target_d_AMP = d_AMPK_opened_d_AMP*d_AMPK_target_d_AMPK_opened
    d_AMPK_target_d_GLY = d_AMPK_opened_d_GLY*d_AMPK_target_d_AMPK_opened
    AMPK_called = AMPK - Ampk_gamma3
    AMPK_gamma1_target = 1 + Ampk_LKB1 * Ampk_1_gain * AMP_open_1 / (1 + AMP_open_1)
    per_AMPK_gamma1_target = 1.0 / (AMP_open_1 + 1)
    d_per_AMPK_gamma1_target_d_AMP = -d_AMP_open_1_d_AMP*per_AMPK_gamma1_target**2
    d_AMPK_gamma1_target_d_AMP = AMP_open_1*Ampk_1_gain*Ampk_LKB1*d_per_AMPK_gamma1_target_d_AMP + Ampk_1_gain*Ampk_LKB1*d_AMP_open_1_d_AMP*per_AMPK_gamma1_target
    d_AMPK_P_d_AMPK_gamma1 = 1 - Ampk_share
    glut4_out = 1 + Tbc1d_insulin * (TBC1D_P - 1)
    P38_open = ramp(P38) / (Pgc1a_K_P38 + ramp(P38))
    ramp_P38_open = ramp(P38)
    slope_ramp_P38_open = step(P38)
    per_P38_open = 1.0 / (Pgc1a_K_P38 + ramp_P38_open)
    d_per_P38_open_d_P38 = -per_P38_open**2*slope_ramp_P38_open
    d_P38_open_d_P38 = d_per_P38_open_d_P38*ramp_P38_open + per_P38_open*slope_ramp_P38_open
    CREB = catecholamines / (Creb_K + catecholamines)
    per_CREB = 1.0 / (Creb_K + catecholamines)
    d_per_CREB_d_catecholamines = -per_CREB**2
    d_CREB_d_catecholamines = catecholamines*d_per_CREB_d_catecholamines + per_CREB
    hypoxia = Hif_K ** 2 / (Hif_K ** 2 + PO2 ** 2)
    per_hypoxia = 1.0 / (Hif_K**2 + PO2**2)
    d_per_hypoxia_d_O2 = -2*PO2*d_PO2_d_O2*per_hypoxia**2
    d_hypoxia_d_O2 = Hif_K**2*d_per_hypoxia_d_O2
    ROS_call = ramp(ROS / Nrf2_rest - 1 - Nrf2_slack)
    slope_ramp_ROS_call = step(-Nrf2_slack - 1 + ROS/Nrf2_rest)
    d_ramp_ROS_call_d_ROS = slope_ramp_ROS_call/Nrf2_rest
    ramp_PGC1A_drive = ramp(AMPK_called)
    slope_ramp_PGC1A_drive = step(AMPK_called)
    d_PGC1A_drive_d_SIRT1_fold = Pgc1a_SIRT1_gain*(CREB*Pgc1a_CREB_gain + P38*Pgc1a_CaMK_gain + P38_open*(Pgc1a_AMPK_gain*ramp_PGC1A_drive + Pgc1a_ROS_gain*ROS_call))
    d_PGC1A_drive_d_catecholamines = Pgc1a_CREB_gain*d_CREB_d_catecholamines*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    d_PGC1A_drive_d_P38 = Pgc1a_CaMK_gain*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1) + d_P38_open_d_P38*(Pgc1a_AMPK_gain*ramp_PGC1A_drive + Pgc1a_ROS_gain*ROS_call)*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    d_PGC1A_drive_d_ROS = P38_open*Pgc1a_ROS_gain*d_ramp_ROS_call_d_ROS*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    d_PGC1A_drive_d_NAD_nuc = d_PGC1A_drive_d_SIRT1_fold*d_SIRT1_fold_d_NAD_nuc
    d_PGC1A_drive_d_NAM = d_PGC1A_drive_d_SIRT1_fold*d_SIRT1_fold_d_NAM
    d_PGC1A_drive_d_AMPK = P38_open*Pgc1a_AMPK_gain*slope_ramp_PGC1A_drive*(Pgc1a_SIRT1_gain*(SIRT1_fold - 1) + 1)
    PGC1A_more = ramp(PGC1A - 1 - habit_PGC1A)
    slope_ramp_PGC1A_more = step(PGC1A - habit_PGC1A - 1)
    PGC1A_made = ramp(PGC1A_MRNA - 1) / (1 + ramp(PGC1A_MRNA - 1) / Pgc1a_saturation)
    ramp_PGC1A_made = ramp(PGC1A_MRNA - 1)
    slope_ramp_PGC1A_made = step(PGC1A_MRNA - 1)
    per_PGC1A_made = 1.0 / (1 + ramp_PGC1A_made/Pgc1a_saturation)
    d_per_PGC1A_made_d_PGC1A_MRNA = -per_PGC1A_made**2*slope_ramp_PGC1A_made/Pgc1a_saturation
    d_PGC1A_made_d_PGC1A_MRNA = d_per_PGC1A_made_d_PGC1A_MRNA*ramp_PGC1A_made + per_PGC1A_made*slope_ramp_PGC1A_made
    NAMPT_trained = NAMPT_protein / NAMPT_begun
    d_NAMPT_trained_d_NAMPT_protein = 1/NAMPT_begun
    GLUT4_trained = GLUT4_protein / GLUT4_begun
    d_GLUT4_trained_d_GLUT4_protein = 1/GLUT4_begun
    capillary_fold = CAPILLARIES / Capillaries_begun
    d_capillary_fold_d_CAPILLARIES = 1/Capillaries_begun
    sprouting = 1 + Capillaries_gain * (VEGF_protein - 1) / (Capillaries_K + (VEGF_protein - 1)) - CAPILLARIES
    per_sprouting = 1.0 / (Capillaries_K + VEGF_protein - 1)
    d_per_sprouting_d_VEGF_protein = -per_sprouting**2
    d_sprouting_d_VEGF_protein = Capillaries_gain*d_per_sprouting_d_VEGF_protein*(VEGF_protein - 1) + Capillaries_gain*per_sprouting
    NOX2 = Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_stretch * stretch + Nox2_insulin * insulin_within)
    ramp_NOX2 = ramp(CONTRACTION)
    slope_ramp_NOX2 = step(CONTRACTION)
    d_NOX2_d_insulin_within = Nox2_insulin*Nox2_level
    d_NOX2_d_GLY = d_NOX2_d_insulin_within*d_insulin_within_d_GLY
    d_NOX2_d_insulin_action = d_NOX2_d_insulin_within*d_insulin_within_d_insulin_action
    d_NOX2_d_CONTRACTION = Nox2_contraction*Nox2_level*slope_ramp_NOX2
    xanthine_oxidase = Xanthine_level * (IMP ** 2 / (Xanthine_K_IMP ** 2 + IMP ** 2))
    per_xanthine_oxidase = 1.0 / (IMP**2 + Xanthine_K_IMP**2)
    d_per_xanthine_oxidase_d_IMP = -2*IMP*per_xanthine_oxidase**2
    d_xanthine_oxidase_d_IMP = IMP**2*Xanthine_level*d_per_xanthine_oxidase_d_IMP + 2*IMP*Xanthine_level*per_xanthine_oxidase
    ROS_source = Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2) + Ros_xanthine * xanthine_oxidase
    d_ROS_source_d_GLY = Ros_NOX2*d_NOX2_d_GLY
    d_ROS_source_d_insulin_action = Ros_NOX2*d_NOX2_d_insulin_action
    d_ROS_source_d_CONTRACTION = Ros_NOX2*d_NOX2_d_CONTRACTION
    d_ROS_source_d_O2 = Ros_mitochondrial*d_chain_radicals_d_O2
    d_ROS_source_d_NAD_mit = Ros_mitochondrial*d_chain_radicals_d_NAD_mit
    d_ROS_source_d_NADH_mit = Ros_mitochondrial*d_chain_radicals_d_NADH_mit
    d_ROS_source_d_ADP = Ros_mitochondrial*d_chain_radicals_d_ADP
    d_ROS_source_d_Pi = Ros_mitochondrial*d_chain_radicals_d_Pi
    d_ROS_source_d_ATP = Ros_mitochondrial*d_chain_radicals_d_ATP
    d_ROS_source_d_IMP = Ros_xanthine*d_xanthine_oxidase_d_IMP
    load_felt = tension ** 4 / (Loading_half ** 4 + tension ** 4)
    fed = ramp(amino_level - 1) / (Mtorc1_K_amino + ramp(amino_level - 1)) * insulin_action / (Mtorc1_K_insulin + insulin_action)
    ramp_fed = ramp(amino_level - 1)
    slope_ramp_fed = step(amino_level - 1)
    per_fed = 1.0 / (Mtorc1_K_amino + ramp_fed)
    d_per_fed_d_amino_level = -per_fed**2*slope_ramp_fed
    per_fed_2 = 1.0 / (Mtorc1_K_insulin + insulin_action)
    d_per_fed_2_d_insulin_action = -per_fed_2**2
    d_fed_d_insulin_action = d_per_fed_2_d_insulin_action*insulin_action*per_fed*ramp_fed + per_fed*per_fed_2*ramp_fed
    d_fed_d_amino_level = d_per_fed_d_amino_level*insulin_action*per_fed_2*ramp_fed + insulin_action*per_fed*per_fed_2*slope_ramp_fed
    mtorc1_helped = synthesis_able * (1 + Mtorc1_amino * fed) / (1 + Mtorc1_AMPK * ramp(AMPK / Ampk_gamma3 - 1))
    ramp_mtorc1_helped = ramp(AMPK/Ampk_gamma3 - 1)
    slope_ramp_mtorc1_helped = step(AMPK/Ampk_gamma3 - 1)
    d_ramp_mtorc1_helped_d_AMPK = slope_ramp_mtorc1_helped/Ampk_gamma3
    per_mtorc1_helped = 1.0 / (Mtorc1_AMPK*ramp_mtorc1_helped + 1)
    d_per_mtorc1_helped_d_AMPK = -Mtorc1_AMPK*d_ramp_mtorc1_helped_d_AMPK*per_mtorc1_helped**2
    d_mtorc1_helped_d_fed = Mtorc1_amino*per_mtorc1_helped*synthesis_able
    d_mtorc1_helped_d_insulin_action = d_fed_d_insulin_action*d_mtorc1_helped_d_fed
    d_mtorc1_helped_d_amino_level = d_fed_d_amino_level*d_mtorc1_helped_d_fed
    d_mtorc1_helped_d_AMPK = d_per_mtorc1_helped_d_AMPK*synthesis_able*(Mtorc1_amino*fed + 1)
    d_mtorc1_activity_d_mtorc1_helped = LOAD_MEMORY*Mtorc1_load + 1
    d_mtorc1_activity_d_LOAD_MEMORY = Mtorc1_load*mtorc1_helped
    d_mtorc1_activity_d_insulin_action = d_mtorc1_activity_d_mtorc1_helped*d_mtorc1_helped_d_insulin_action
    d_mtorc1_activity_d_amino_level = d_mtorc1_activity_d_mtorc1_helped*d_mtorc1_helped_d_amino_level
    d_mtorc1_activity_d_AMPK = d_mtorc1_activity_d_mtorc1_helped*d_mtorc1_helped_d_AMPK
    d_load_missed_d_LOAD_MEMORY = habit_loading - 1
    used = Program_floor + (1 - Program_floor) * habit_loading + PROGRAM + Remnant_share * REMNANT
    soured = ramp(Acid_pH_rest - pH)
    ramp_soured = ramp(Acid_pH_rest - pH)
    slope_ramp_soured = step(Acid_pH_rest - pH)
    d_ramp_soured_d_ACID = -d_pH_d_ACID*slope_ramp_soured
    per_sour = 1.0 / (buffering_half**4 + soured**4)
    d_per_sour_d_ACID = -4*d_ramp_soured_d_ACID*per_sour**2*soured**3
    d_sour_d_ACID = d_per_sour_d_ACID*soured**4 + 4*d_ramp_soured_d_ACID*per_sour*soured**3
    d_v_arterial_flow_d_FLOW = Oxygen_arterial*Oxygen_flow_rest
    d_v_passage1_d_CAP1 = 3*blood_flow/Oxygen_capillary
    d_v_passage1_d_FLOW = 3*CAP1*Oxygen_flow_rest/Oxygen_capillary
    d_v_passage2_d_CAP2 = 3*blood_flow/Oxygen_capillary
    d_v_passage2_d_FLOW = 3*CAP2*Oxygen_flow_rest/Oxygen_capillary
    d_v_passage3_d_CAP3 = 3*blood_flow/Oxygen_capillary
    d_v_passage3_d_FLOW = 3*CAP3*Oxygen_flow_rest/Oxygen_capillary
    d_v_diffusion1_d_O2 = -Oxygen_conductance*capillary_fold*d_PO2_d_O2/3
    d_v_diffusion1_d_CAP1 = Oxygen_conductance*capillary_fold*d_PO2_1_d_CAP1/3
    d_v_diffusion1_d_CAPILLARIES = Oxygen_conductance*d_capillary_fold_d_CAPILLARIES*(-PO2 + PO2_1)/3
    d_v_diffusion2_d_O2 = -Oxygen_conductance*capillary_fold*d_PO2_d_O2/3
    d_v_diffusion2_d_CAP2 = Oxygen_conductance*capillary_fold*d_PO2_2_d_CAP2/3
    d_v_diffusion2_d_CAPILLARIES = Oxygen_conductance*d_capillary_fold_d_CAPILLARIES*(-PO2 + PO2_2)/3
    d_v_diffusion3_d_O2 = -Oxygen_conductance*capillary_fold*d_PO2_d_O2/3
    d_v_diffusion3_d_CAP3 = Oxygen_conductance*capillary_fold*d_PO2_3_d_CAP3/3
    d_v_diffusion3_d_CAPILLARIES = Oxygen_conductance*d_capillary_fold_d_CAPILLARIES*(-PO2 + PO2_3)/3
    d_v_venous_flow_d_VEIN = blood_flow/Oxygen_veins
    d_v_venous_flow_d_FLOW = Oxygen_flow_rest*VEIN/Oxygen_veins
    slope_ramp_v_contraction_signal = step(-CONTRACTION + load)
    d_ramp_v_contraction_signal_d_MYOSIN = d_load_d_MYOSIN*slope_ramp_v_contraction_signal
    d_ramp_v_contraction_signal_d_recruitment = d_load_d_recruitment*slope_ramp_v_contraction_signal
    slope_ramp_v_contraction_signal_2 = step(CONTRACTION - load)
    d_ramp_v_contraction_signal_2_d_MYOSIN = -d_load_d_MYOSIN*slope_ramp_v_contraction_signal_2
    d_ramp_v_contraction_signal_2_d_recruitment = -d_load_d_recruitment*slope_ramp_v_contraction_signal_2
    d_v_contraction_signal_d_ramp_v_contraction_signal = 1/contraction_signal_tau_on
    d_v_contraction_signal_d_ramp_v_contraction_signal_2 = -1/contraction_signal_tau_off
    d_v_contraction_signal_d_CONTRACTION = -d_v_contraction_signal_d_ramp_v_contraction_signal*slope_ramp_v_contraction_signal + d_v_contraction_signal_d_ramp_v_contraction_signal_2*slope_ramp_v_contraction_signal_2
    d_v_contraction_signal_d_MYOSIN = d_ramp_v_contraction_signal_2_d_MYOSIN*d_v_contraction_signal_d_ramp_v_contraction_signal_2 + d_ramp_v_contraction_signal_d_MYOSIN*d_v_contraction_signal_d_ramp_v_contraction_signal
    d_v_contraction_signal_d_recruitment = d_ramp_v_contraction_signal_2_d_recruitment*d_v_contraction_signal_d_ramp_v_contraction_signal_2 + d_ramp_v_contraction_signal_d_recruitment*d_v_contraction_signal_d_ramp_v_contraction_signal
    d_v_slow_signal_d_CONTRACTION = 1/slow_signal_tau
    d_v_slow_signal_d_CONTRACTION_SLOW = -1/slow_signal_tau
    d_v_CK_acid_d_ADP = CK_proton*d_CK_rate_d_ADP
    d_v_CK_acid_d_ATP = CK_proton*d_CK_rate_d_ATP
    d_v_CK_acid_d_Cr = CK_proton*d_CK_rate_d_Cr
    d_v_CK_acid_d_PCr = CK_proton*d_CK_rate_d_PCr
    d_v_CK_acid_d_ACID = CK_proton*d_CK_rate_d_ACID
    d_v_AK_d_ADP = 2*ADP*AK_Keq*AK_k
    d_v_AK_d_AMP = -AK_k*ATP
    d_v_AK_d_ATP = -AK_k*AMP
    per_v_AMP_deaminase = 1.0 / (AMP**2 + AMP_deaminase_Km**2)
    d_per_v_AMP_deaminase_d_AMP = -2*AMP*per_v_AMP_deaminase**2
    d_v_AMP_deaminase_d_AMP = AMP**2*AMP_deaminase_Vmax*d_per_v_AMP_deaminase_d_AMP + 2*AMP*AMP_deaminase_Vmax*per_v_AMP_deaminase
    d_v_IMP_return_d_ATP = ATP*IMP*IMP_return_k*d_per_resting_rate_d_ATP + IMP*IMP_return_k*per_resting_rate
    d_v_IMP_return_d_IMP = ATP*IMP_return_k*per_resting_rate
    per_v_LDH = 1.0 / proton
    d_per_v_LDH_d_ACID = -d_exp_proton_d_ACID*per_v_LDH**2
    d_v_LDH_d_LAC = -LDH_Keq*LDH_k*NAD_cyt_conc*per_v_LDH
    d_v_LDH_d_NADH_cyt = LDH_k*PYR*d_NADH_cyt_conc_d_NADH_cyt
    d_v_LDH_d_NAD_cyt = -LAC*LDH_Keq*LDH_k*d_NAD_cyt_conc_d_NAD_cyt*per_v_LDH
    d_v_LDH_d_PYR = LDH_k*NADH_cyt_conc
    d_v_LDH_d_ACID = -LAC*LDH_Keq*LDH_k*NAD_cyt_conc*d_per_v_LDH_d_ACID
    per_v_glucose_uptake = 1.0 / (HMP/glucose_uptake_K_HMP + 1)
    d_per_v_glucose_uptake_d_HMP = -per_v_glucose_uptake**2/glucose_uptake_K_HMP
    per_v_glucose_uptake_2 = 1.0 / (glucose_blood + glucose_uptake_K_glucose)
    d_per_v_glucose_uptake_2_d_glucose_blood = -per_v_glucose_uptake_2**2
    d_v_glucose_uptake_d_AMPK = ATP*GLUT4_trained*glucose_blood*glucose_uptake_AMPK*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_empty*ramp_insulin_within_2 + 1)
    d_v_glucose_uptake_d_ATP = ATP*GLUT4_trained*d_per_resting_rate_d_ATP*glucose_blood*glucose_uptake_Vmax*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1)) + GLUT4_trained*glucose_blood*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1))
    d_v_glucose_uptake_d_GLUT4_protein = ATP*d_GLUT4_trained_d_GLUT4_protein*glucose_blood*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1))
    d_v_glucose_uptake_d_glucose_blood = ATP*GLUT4_trained*d_per_v_glucose_uptake_2_d_glucose_blood*glucose_blood*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1)) + ATP*GLUT4_trained*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1))
    d_v_glucose_uptake_d_TBC1D_P = ATP*GLUT4_trained*Tbc1d_insulin*glucose_blood*glucose_uptake_Vmax*glucose_uptake_insulin*glycogen_room*insulin_action*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_empty*ramp_insulin_within_2 + 1)
    d_v_glucose_uptake_d_GLY = ATP*GLUT4_trained*d_ramp_glycogen_room_2_d_GLY*glucose_blood*glucose_uptake_Vmax*glucose_uptake_insulin*glut4_out*insulin_action*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_empty*ramp_insulin_within_2 + 1) + ATP*GLUT4_trained*d_ramp_insulin_within_2_d_GLY*glucose_blood*glucose_uptake_Vmax*glucose_uptake_empty*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1)
    d_v_glucose_uptake_d_insulin_action = ATP*GLUT4_trained*glucose_blood*glucose_uptake_Vmax*glucose_uptake_insulin*glut4_out*glycogen_room*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*(glucose_uptake_empty*ramp_insulin_within_2 + 1)
    d_v_glucose_uptake_d_HMP = ATP*GLUT4_trained*d_per_v_glucose_uptake_d_HMP*glucose_blood*glucose_uptake_Vmax*per_resting_rate*per_v_glucose_uptake_2*(glucose_uptake_work*ramp_NOX2 + (glucose_uptake_empty*ramp_insulin_within_2 + 1)*(AMPK_called*glucose_uptake_AMPK + glucose_uptake_insulin*glut4_out*glycogen_room*insulin_action + 1))
    d_v_glucose_uptake_d_CONTRACTION = ATP*GLUT4_trained*glucose_blood*glucose_uptake_Vmax*glucose_uptake_work*per_resting_rate*per_v_glucose_uptake*per_v_glucose_uptake_2*slope_ramp_NOX2
    per_v_glycogen_synthase = 1.0 / (HMP**4 + glycogen_synthase_K_G6P**4)
    d_per_v_glycogen_synthase_d_HMP = -4*HMP**3*per_v_glycogen_synthase**2
    per_v_glycogen_synthase_2 = 1.0 / (HMP + glycogen_synthase_K_HMP)
    d_per_v_glycogen_synthase_2_d_HMP = -per_v_glycogen_synthase_2**2
    ramp_v_glycogen_synthase = ramp(-GLY**4/glycogen_synthase_GLY_max**4 + 1)
    slope_ramp_v_glycogen_synthase = step(-GLY**4/glycogen_synthase_GLY_max**4 + 1)
    d_ramp_v_glycogen_synthase_d_GLY = -4*GLY**3*slope_ramp_v_glycogen_synthase/glycogen_synthase_GLY_max**4
    d_v_glycogen_synthase_d_ATP = ATP*HMP*d_per_resting_rate_d_ATP*glycogen_synthase_Vmax*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + glycogen_synthase_insulin*insulin_action) + HMP*glycogen_synthase_Vmax*per_resting_rate*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + glycogen_synthase_insulin*insulin_action)
    d_v_glycogen_synthase_d_HMP = ATP*HMP**5*d_per_v_glycogen_synthase_d_HMP*glycogen_synthase_G6P*glycogen_synthase_Vmax*per_resting_rate*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase + 4*ATP*HMP**4*glycogen_synthase_G6P*glycogen_synthase_Vmax*per_resting_rate*per_v_glycogen_synthase*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase + ATP*HMP*d_per_v_glycogen_synthase_2_d_HMP*glycogen_synthase_Vmax*per_resting_rate*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + glycogen_synthase_insulin*insulin_action) + ATP*glycogen_synthase_Vmax*per_resting_rate*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + glycogen_synthase_insulin*insulin_action)
    d_v_glycogen_synthase_d_insulin_action = ATP*HMP*glycogen_synthase_Vmax*glycogen_synthase_insulin*per_resting_rate*per_v_glycogen_synthase_2*ramp_v_glycogen_synthase
    d_v_glycogen_synthase_d_GLY = ATP*HMP*d_ramp_v_glycogen_synthase_d_GLY*glycogen_synthase_Vmax*per_resting_rate*per_v_glycogen_synthase_2*(HMP**4*glycogen_synthase_G6P*per_v_glycogen_synthase + glycogen_synthase_insulin*insulin_action)
    per_v_glycogen_surplus = 1.0 / (HMP + glycogen_surplus_K)
    d_per_v_glycogen_surplus_d_HMP = -per_v_glycogen_surplus**2
    d_v_glycogen_surplus_d_insulin_within = ATP*GLY**4*HMP*glycogen_surplus_Vmax*per_resting_rate*per_v_glycogen_surplus/glycogen_synthase_GLY_max**4
    d_v_glycogen_surplus_d_ATP = ATP*GLY**4*HMP*d_per_resting_rate_d_ATP*glycogen_surplus_Vmax*insulin_within*per_v_glycogen_surplus/glycogen_synthase_GLY_max**4 + GLY**4*HMP*glycogen_surplus_Vmax*insulin_within*per_resting_rate*per_v_glycogen_surplus/glycogen_synthase_GLY_max**4
    d_v_glycogen_surplus_d_GLY = 4*ATP*GLY**3*HMP*glycogen_surplus_Vmax*insulin_within*per_resting_rate*per_v_glycogen_surplus/glycogen_synthase_GLY_max**4 + d_insulin_within_d_GLY*d_v_glycogen_surplus_d_insulin_within
    d_v_glycogen_surplus_d_HMP = ATP*GLY**4*HMP*d_per_v_glycogen_surplus_d_HMP*glycogen_surplus_Vmax*insulin_within*per_resting_rate/glycogen_synthase_GLY_max**4 + ATP*GLY**4*glycogen_surplus_Vmax*insulin_within*per_resting_rate*per_v_glycogen_surplus/glycogen_synthase_GLY_max**4
    d_v_glycogen_surplus_d_insulin_action = d_insulin_within_d_insulin_action*d_v_glycogen_surplus_d_insulin_within
    d_v_glycogen_release_d_Pi = Pi*d_per_phosphorylase_rate_2_d_Pi*glycogen_release_k*glycogen_synthase_GLY_max*per_phosphorylase_rate_3*ramp_glycogen_room + glycogen_release_k*glycogen_synthase_GLY_max*per_phosphorylase_rate_2*per_phosphorylase_rate_3*ramp_glycogen_room
    d_v_glycogen_release_d_HMP = Pi*d_per_phosphorylase_rate_3_d_HMP*glycogen_release_k*glycogen_synthase_GLY_max*per_phosphorylase_rate_2*ramp_glycogen_room
    d_v_glycogen_release_d_GLY = Pi*d_ramp_glycogen_room_d_GLY*glycogen_release_k*glycogen_synthase_GLY_max*per_phosphorylase_rate_2*per_phosphorylase_rate_3
    per_v_malate_aspartate = 1.0 / (NADH_cyt_conc + malate_aspartate_Km)
    d_per_v_malate_aspartate_d_NADH_cyt = -d_NADH_cyt_conc_d_NADH_cyt*per_v_malate_aspartate**2
    per_v_malate_aspartate_2 = 1.0 / (MatrixDehydrogenase_K_NAD + oxidized)
    d_per_v_malate_aspartate_2_d_NAD_mit = -d_oxidized_d_NAD_mit*per_v_malate_aspartate_2**2
    d_v_malate_aspartate_d_NADH_cyt = V_mit*d_NADH_cyt_conc_d_NADH_cyt*malate_aspartate_Vmax*oxidized*per_v_malate_aspartate*per_v_malate_aspartate_2 + V_mit*d_per_v_malate_aspartate_d_NADH_cyt*malate_aspartate_Vmax*per_v_malate_aspartate_2*(NADH_cyt_conc*oxidized - NAD_cyt_conc*reduced/malate_aspartate_poise)
    d_v_malate_aspartate_d_NAD_cyt = -V_mit*d_NAD_cyt_conc_d_NAD_cyt*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2*reduced/malate_aspartate_poise
    d_v_malate_aspartate_d_NAD_mit = NADH_cyt_conc*V_mit*d_oxidized_d_NAD_mit*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2 + V_mit*d_per_v_malate_aspartate_2_d_NAD_mit*malate_aspartate_Vmax*per_v_malate_aspartate*(NADH_cyt_conc*oxidized - NAD_cyt_conc*reduced/malate_aspartate_poise)
    d_v_malate_aspartate_d_NADH_mit = -NAD_cyt_conc*V_mit*d_reduced_d_NADH_mit*malate_aspartate_Vmax*per_v_malate_aspartate*per_v_malate_aspartate_2/malate_aspartate_poise
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
    d_v_NAMPT_d_per_v_NAMPT = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_trained*PRPP*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_ATP = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_trained*PRPP*d_per_v_NAMPT_3_d_ATP*per_v_NAMPT*per_v_NAMPT_2 + NAM*NAMPT_Vmax*NAMPT_level*NAMPT_trained*PRPP*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_NAM = ATP*NAMPT_Vmax*NAMPT_level*NAMPT_trained*PRPP*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3 + d_per_v_NAMPT_d_NAM*d_v_NAMPT_d_per_v_NAMPT
    d_v_NAMPT_d_NAMPT_protein = ATP*NAM*NAMPT_Vmax*NAMPT_level*PRPP*d_NAMPT_trained_d_NAMPT_protein*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
    d_v_NAMPT_d_PRPP = ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_trained*PRPP*d_per_v_NAMPT_2_d_PRPP*per_v_NAMPT*per_v_NAMPT_3 + ATP*NAM*NAMPT_Vmax*NAMPT_level*NAMPT_trained*per_v_NAMPT*per_v_NAMPT_2*per_v_NAMPT_3
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
    d_v_NAM_crossing_d_NAM = -NAM_crossing_k*NAM_crossing_level
    d_v_NAM_crossing_d_NAM_plasma = NAM_crossing_k*NAM_crossing_level
    d_v_MeNAM_crossing_d_MeNAM = -MeNAM_crossing_k*MeNAM_crossing_level
    d_v_MeNAM_crossing_d_MeNAM_plasma = MeNAM_crossing_k*MeNAM_crossing_level
    d_v_NR_crossing_d_NR = -NR_crossing_k*NR_crossing_level
    d_v_NR_crossing_d_NR_plasma = NR_crossing_k*NR_crossing_level
    d_v_NA_crossing_d_NA_plasma = NA_crossing_k*NA_crossing_level
    per_v_SLC12A8 = 1.0 / (NMN_plasma + SLC12A8_Km)
    d_per_v_SLC12A8_d_NMN_plasma = -per_v_SLC12A8**2
    d_v_SLC12A8_d_NMN_plasma = NMN_plasma*SLC12A8_Vmax*SLC12A8_level*d_per_v_SLC12A8_d_NMN_plasma + SLC12A8_Vmax*SLC12A8_level*per_v_SLC12A8
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
    d_v_IDH2_d_SIRT3_protein = d_SIRT3_fold_d_SIRT3_protein*d_v_IDH2_d_SIRT3_fold
    d_v_IDH2_d_NAM = d_SIRT3_fold_d_NAM*d_v_IDH2_d_SIRT3_fold
    d_v_vessels_d_oxygen_needed = flow_share/(Oxygen_arterial*Oxygen_extraction*Oxygen_flow_rest*Oxygen_flow_tau)
    d_v_vessels_d_FLOW = -1/Oxygen_flow_tau
    d_v_vessels_d_flow_share = oxygen_needed/(Oxygen_arterial*Oxygen_extraction*Oxygen_flow_rest*Oxygen_flow_tau)
    d_v_vessels_d_NADH_cyt = d_sqrt_oxygen_needed_2_d_NADH_cyt*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_ATP = d_sqrt_oxygen_needed_2_d_ATP*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_ADP = d_sqrt_oxygen_needed_2_d_ADP*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_Pi = d_sqrt_oxygen_needed_2_d_Pi*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_O2 = d_sqrt_oxygen_needed_2_d_O2*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_NADH_mit = d_sqrt_oxygen_needed_2_d_NADH_mit*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_INTRINSIC = d_sqrt_oxygen_needed_2_d_INTRINSIC*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_GLY = d_sqrt_oxygen_needed_2_d_GLY*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_ACID = d_sqrt_oxygen_needed_2_d_ACID*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_MYOSIN = d_sqrt_oxygen_needed_2_d_MYOSIN*d_v_vessels_d_oxygen_needed
    d_v_vessels_d_recruitment = d_sqrt_oxygen_needed_2_d_recruitment*d_v_vessels_d_oxygen_needed
    slope_ramp_v_Ampk = step(-AMPK + AMPK_target)
    d_ramp_v_Ampk_d_AMP = d_AMPK_target_d_AMP*slope_ramp_v_Ampk
    d_ramp_v_Ampk_d_GLY = d_AMPK_target_d_GLY*slope_ramp_v_Ampk
    slope_ramp_v_Ampk_2 = step(AMPK - AMPK_target)
    d_ramp_v_Ampk_2_d_AMP = -d_AMPK_target_d_AMP*slope_ramp_v_Ampk_2
    d_ramp_v_Ampk_2_d_GLY = -d_AMPK_target_d_GLY*slope_ramp_v_Ampk_2
    d_v_Ampk_d_ramp_v_Ampk = 1/Ampk_tau_on
    d_v_Ampk_d_ramp_v_Ampk_2 = -1/Ampk_tau_off
    d_v_Ampk_d_AMPK = -d_v_Ampk_d_ramp_v_Ampk*slope_ramp_v_Ampk + d_v_Ampk_d_ramp_v_Ampk_2*slope_ramp_v_Ampk_2
    d_v_Ampk_d_AMP = d_ramp_v_Ampk_2_d_AMP*d_v_Ampk_d_ramp_v_Ampk_2 + d_ramp_v_Ampk_d_AMP*d_v_Ampk_d_ramp_v_Ampk
    d_v_Ampk_d_GLY = d_ramp_v_Ampk_2_d_GLY*d_v_Ampk_d_ramp_v_Ampk_2 + d_ramp_v_Ampk_d_GLY*d_v_Ampk_d_ramp_v_Ampk
    slope_ramp_v_Ampk_1 = step(-AMPK_gamma1 + AMPK_gamma1_target)
    d_ramp_v_Ampk_1_d_AMP = d_AMPK_gamma1_target_d_AMP*slope_ramp_v_Ampk_1
    slope_ramp_v_Ampk_1_2 = step(AMPK_gamma1 - AMPK_gamma1_target)
    d_ramp_v_Ampk_1_2_d_AMP = -d_AMPK_gamma1_target_d_AMP*slope_ramp_v_Ampk_1_2
    d_v_Ampk_1_d_ramp_v_Ampk_1 = 1/Ampk_tau_on
    d_v_Ampk_1_d_ramp_v_Ampk_1_2 = -1/Ampk_tau_off
    d_v_Ampk_1_d_AMPK_gamma1 = -d_v_Ampk_1_d_ramp_v_Ampk_1*slope_ramp_v_Ampk_1 + d_v_Ampk_1_d_ramp_v_Ampk_1_2*slope_ramp_v_Ampk_1_2
    d_v_Ampk_1_d_AMP = d_ramp_v_Ampk_1_2_d_AMP*d_v_Ampk_1_d_ramp_v_Ampk_1_2 + d_ramp_v_Ampk_1_d_AMP*d_v_Ampk_1_d_ramp_v_Ampk_1
    d_v_Acc_d_AMPK_P = Acc_gain/Acc_tau
    d_v_Acc_d_ACC_P = -1/Acc_tau
    d_v_Acc_d_AMPK = Ampk_share*d_v_Acc_d_AMPK_P
    d_v_Acc_d_AMPK_gamma1 = d_AMPK_P_d_AMPK_gamma1*d_v_Acc_d_AMPK_P
    per_v_Tbc1d = 1.0 / (AMPK_called + Tbc1d_K)
    d_per_v_Tbc1d_d_AMPK = -per_v_Tbc1d**2
    slope_ramp_v_Tbc1d = step(AMPK_called*Tbc1d_gain*per_v_Tbc1d - TBC1D_P + 1)
    d_ramp_v_Tbc1d_d_AMPK = AMPK_called*Tbc1d_gain*d_per_v_Tbc1d_d_AMPK*slope_ramp_v_Tbc1d + Tbc1d_gain*per_v_Tbc1d*slope_ramp_v_Tbc1d
    slope_ramp_v_Tbc1d_2 = step(AMPK_called*Tbc1d_gain*per_v_Tbc1d + TBC1D_P - 1)
    d_ramp_v_Tbc1d_2_d_AMPK = AMPK_called*Tbc1d_gain*d_per_v_Tbc1d_d_AMPK*slope_ramp_v_Tbc1d_2 + Tbc1d_gain*per_v_Tbc1d*slope_ramp_v_Tbc1d_2
    d_v_Tbc1d_d_ramp_v_Tbc1d = 1/Tbc1d_tau_on
    d_v_Tbc1d_d_ramp_v_Tbc1d_2 = -1/Tbc1d_tau_off
    d_v_Tbc1d_d_AMPK = d_ramp_v_Tbc1d_2_d_AMPK*d_v_Tbc1d_d_ramp_v_Tbc1d_2 + d_ramp_v_Tbc1d_d_AMPK*d_v_Tbc1d_d_ramp_v_Tbc1d
    d_v_Tbc1d_d_TBC1D_P = -d_v_Tbc1d_d_ramp_v_Tbc1d*slope_ramp_v_Tbc1d + d_v_Tbc1d_d_ramp_v_Tbc1d_2*slope_ramp_v_Tbc1d_2
    d_v_Ulk1_d_AMPK = Ulk1_gain/Ulk1_tau
    d_v_Ulk1_d_ULK1 = -1/Ulk1_tau
    slope_ramp_v_P38 = step(CONTRACTION_SLOW - P38)
    slope_ramp_v_P38_2 = step(-CONTRACTION_SLOW + P38)
    d_v_P38_d_ramp_v_P38 = 1/P38_tau_on
    d_v_P38_d_ramp_v_P38_2 = -1/P38_tau_off
    d_v_P38_d_CONTRACTION_SLOW = d_v_P38_d_ramp_v_P38*slope_ramp_v_P38 - d_v_P38_d_ramp_v_P38_2*slope_ramp_v_P38_2
    d_v_P38_d_P38 = -d_v_P38_d_ramp_v_P38*slope_ramp_v_P38 + d_v_P38_d_ramp_v_P38_2*slope_ramp_v_P38_2
    d_v_Call_d_PGC1A_drive = 1/Call_tau
    d_v_Call_d_PGC1A_CALL = -1/Call_tau
    d_v_Call_d_catecholamines = d_PGC1A_drive_d_catecholamines*d_v_Call_d_PGC1A_drive
    d_v_Call_d_P38 = d_PGC1A_drive_d_P38*d_v_Call_d_PGC1A_drive
    d_v_Call_d_ROS = d_PGC1A_drive_d_ROS*d_v_Call_d_PGC1A_drive
    d_v_Call_d_NAD_nuc = d_PGC1A_drive_d_NAD_nuc*d_v_Call_d_PGC1A_drive
    d_v_Call_d_NAM = d_PGC1A_drive_d_NAM*d_v_Call_d_PGC1A_drive
    d_v_Call_d_AMPK = d_PGC1A_drive_d_AMPK*d_v_Call_d_PGC1A_drive
    d_v_Call2_d_PGC1A_CALL = 1/Call_tau
    d_v_Call2_d_PGC1A_CALL_2 = -1/Call_tau
    d_v_Pgc1a_mrna_d_PGC1A_CALL_2 = alive/Pgc1a_mrna_tau
    d_v_Pgc1a_mrna_d_PGC1A_MRNA = -1/Pgc1a_mrna_tau
    d_v_Pgc1a_mrna_d_ATP = d_alive_d_ATP*(PGC1A_CALL_2 + 1)/Pgc1a_mrna_tau
    d_v_Pgc1a_d_PGC1A = -1/Pgc1a_tau
    d_v_Pgc1a_d_PGC1A_MRNA = Pgc1a_translation*alive*d_PGC1A_made_d_PGC1A_MRNA/Pgc1a_tau
    d_v_Pgc1a_d_ATP = d_alive_d_ATP*(PGC1A_made*Pgc1a_translation + 1)/Pgc1a_tau
    d_v_Nampt_mrna_d_catecholamines = Nampt_mrna_CREB_gain*d_CREB_d_catecholamines*(Nampt_mrna_amplitude*clock + 1)/Nampt_mrna_tau
    d_v_Nampt_mrna_d_NAMPT_MRNA = -1/Nampt_mrna_tau
    d_v_Nampt_mrna_d_PGC1A = Nampt_mrna_PGC1A_gain*slope_ramp_PGC1A_more*(Nampt_mrna_amplitude*clock + 1)/Nampt_mrna_tau
    d_v_Nampt_mrna_d_clock = Nampt_mrna_amplitude*(CREB*Nampt_mrna_CREB_gain + Nampt_mrna_AMPK_gain*ramp_PGC1A_drive + Nampt_mrna_PGC1A_gain*PGC1A_more + 1)/Nampt_mrna_tau
    d_v_Nampt_mrna_d_AMPK = Nampt_mrna_AMPK_gain*slope_ramp_PGC1A_drive*(Nampt_mrna_amplitude*clock + 1)/Nampt_mrna_tau
    d_v_Nampt_protein_d_NAMPT_MRNA = 1/Nampt_protein_tau
    d_v_Nampt_protein_d_NAMPT_protein = -1/Nampt_protein_tau
    d_v_Sirt3_mrna_d_PGC1A = Sirt3_mrna_gain*slope_ramp_PGC1A_more/Sirt3_mrna_tau
    d_v_Sirt3_mrna_d_SIRT3_MRNA = -1/Sirt3_mrna_tau
    d_v_Sirt3_protein_d_SIRT3_MRNA = 1/Sirt3_protein_tau
    d_v_Sirt3_protein_d_SIRT3_protein = -1/Sirt3_protein_tau
    d_v_Glut4_mrna_d_GLUT4_MRNA = -1/Glut4_mrna_tau
    d_v_Glut4_mrna_d_P38 = Glut4_mrna_calcium/Glut4_mrna_tau
    d_v_Glut4_mrna_d_PGC1A = Glut4_mrna_gain*slope_ramp_PGC1A_more/Glut4_mrna_tau
    d_v_Glut4_protein_d_GLUT4_MRNA = 1/Glut4_protein_tau
    d_v_Glut4_protein_d_GLUT4_protein = -1/Glut4_protein_tau
    slope_ramp_v_Mct_mrna = step(LAC/Mct_mrna_K - 1)
    d_ramp_v_Mct_mrna_d_LAC = slope_ramp_v_Mct_mrna/Mct_mrna_K
    d_v_Mct_mrna_d_MCT_MRNA = -1/Mct_mrna_tau
    d_v_Mct_mrna_d_PGC1A = Mct_mrna_gain*slope_ramp_PGC1A_more/Mct_mrna_tau
    d_v_Mct_mrna_d_LAC = Mct_mrna_lactate*d_ramp_v_Mct_mrna_d_LAC/Mct_mrna_tau
    d_v_Mct_protein_d_MCT_MRNA = 1/Mct_protein_tau
    d_v_Mct_protein_d_MCT_protein = -1/Mct_protein_tau
    slope_ramp_v_Vegf_mrna = step(-Vegf_mrna_floor + hypoxia)
    d_ramp_v_Vegf_mrna_d_O2 = d_hypoxia_d_O2*slope_ramp_v_Vegf_mrna
    d_v_Vegf_mrna_d_PGC1A = Vegf_mrna_gain*slope_ramp_PGC1A_more/Vegf_mrna_tau
    d_v_Vegf_mrna_d_VEGF_MRNA = -1/Vegf_mrna_tau
    d_v_Vegf_mrna_d_O2 = Vegf_mrna_HIF*d_ramp_v_Vegf_mrna_d_O2/Vegf_mrna_tau
    d_v_Vegf_protein_d_VEGF_MRNA = 1/Vegf_protein_tau
    d_v_Vegf_protein_d_VEGF_protein = -1/Vegf_protein_tau
    d_v_Program_d_PGC1A = Program_gain/Program_tau
    d_v_Program_d_PROGRAM = -1/Program_tau
    d_v_Remnant_d_PROGRAM = 1/Remnant_tau
    d_v_Remnant_d_REMNANT = -1/Remnant_tau
    sqrt_v_Capillaries = sqrt(0.0001 + sprouting**2)
    slope_sqrt_v_Capillaries = 0.5 / sqrt_v_Capillaries
    d_sqrt_v_Capillaries_d_sprouting = 2*slope_sqrt_v_Capillaries*sprouting
    d_sqrt_v_Capillaries_d_VEGF_protein = d_sprouting_d_VEGF_protein*d_sqrt_v_Capillaries_d_sprouting
    per_v_Capillaries = 1.0 / sqrt_v_Capillaries
    d_per_v_Capillaries_d_sqrt_v_Capillaries = -per_v_Capillaries**2
    d_per_v_Capillaries_d_CAPILLARIES = -d_per_v_Capillaries_d_sqrt_v_Capillaries*d_sqrt_v_Capillaries_d_sprouting
    d_per_v_Capillaries_d_VEGF_protein = d_per_v_Capillaries_d_sqrt_v_Capillaries*d_sqrt_v_Capillaries_d_VEGF_protein
    d_v_Capillaries_d_per_v_Capillaries = 0.5*sprouting**2*(1/Capillaries_tau_on - 1/Capillaries_tau_off)
    d_v_Capillaries_d_sprouting = 0.5*per_v_Capillaries*sprouting*(1/Capillaries_tau_on - 1/Capillaries_tau_off) + (1/Capillaries_tau_on - 1/Capillaries_tau_off)*(0.5*per_v_Capillaries*sprouting + 0.5) + 1/Capillaries_tau_off
    d_v_Capillaries_d_CAPILLARIES = d_per_v_Capillaries_d_CAPILLARIES*d_v_Capillaries_d_per_v_Capillaries - d_v_Capillaries_d_sprouting
    d_v_Capillaries_d_VEGF_protein = d_per_v_Capillaries_d_VEGF_protein*d_v_Capillaries_d_per_v_Capillaries + d_sprouting_d_VEGF_protein*d_v_Capillaries_d_sprouting
    d_v_Hard_d_AMP = 2*AMP_gate*catecholamines*d_AMP_gate_d_AMP/Hard_tau
    d_v_Hard_d_HARD = -1/Hard_tau
    d_v_Hard_d_catecholamines = AMP_gate**2/Hard_tau
    ramp_v_Intrinsic = ramp(HARD)
    slope_ramp_v_Intrinsic = step(HARD)
    per_v_Intrinsic = 1.0 / (Intrinsic_K + ramp_v_Intrinsic)
    d_per_v_Intrinsic_d_HARD = -per_v_Intrinsic**2*slope_ramp_v_Intrinsic
    per_v_Intrinsic_2 = 1.0 / (Intrinsic_limit**4 + ramp_v_Intrinsic**4)
    d_per_v_Intrinsic_2_d_HARD = -4*per_v_Intrinsic_2**2*ramp_v_Intrinsic**3*slope_ramp_v_Intrinsic
    d_v_Intrinsic_d_INTRINSIC = -1/Intrinsic_tau
    d_v_Intrinsic_d_HARD = Intrinsic_gain*d_per_v_Intrinsic_d_HARD*ramp_v_Intrinsic/Intrinsic_tau - Intrinsic_harm*d_per_v_Intrinsic_2_d_HARD*ramp_v_Intrinsic**4/Intrinsic_tau + slope_ramp_v_Intrinsic*(Intrinsic_gain*per_v_Intrinsic - 4*Intrinsic_harm*per_v_Intrinsic_2*ramp_v_Intrinsic**3)/Intrinsic_tau
    per_v_Ros = 1.0 / SOD2
    d_per_v_Ros_d_SOD2 = -per_v_Ros**2
    d_v_Ros_d_ROS_source = Ros_level*per_v_Ros*peroxide_left/Ros_tau
    d_v_Ros_d_ROS = -1/Ros_tau
    d_v_Ros_d_GLY = d_ROS_source_d_GLY*d_v_Ros_d_ROS_source
    d_v_Ros_d_insulin_action = d_ROS_source_d_insulin_action*d_v_Ros_d_ROS_source
    d_v_Ros_d_CONTRACTION = d_ROS_source_d_CONTRACTION*d_v_Ros_d_ROS_source
    d_v_Ros_d_O2 = d_ROS_source_d_O2*d_v_Ros_d_ROS_source
    d_v_Ros_d_NAD_mit = d_ROS_source_d_NAD_mit*d_v_Ros_d_ROS_source
    d_v_Ros_d_NADH_mit = d_ROS_source_d_NADH_mit*d_v_Ros_d_ROS_source
    d_v_Ros_d_ADP = d_ROS_source_d_ADP*d_v_Ros_d_ROS_source
    d_v_Ros_d_Pi = d_ROS_source_d_Pi*d_v_Ros_d_ROS_source
    d_v_Ros_d_ATP = d_ROS_source_d_ATP*d_v_Ros_d_ROS_source
    d_v_Ros_d_IMP = d_ROS_source_d_IMP*d_v_Ros_d_ROS_source
    d_v_Ros_d_SOD2 = ROS_source*Ros_level*d_per_v_Ros_d_SOD2*peroxide_left/Ros_tau
    d_v_Ros_d_GSSG = ROS_source*Ros_level*d_per_peroxide_left_d_GSSG*per_v_Ros/Ros_tau
    d_v_Sod2_d_SIRT3_fold = ANTIOXIDANTS*Sod2_SIRT3_gain*Sod2_level/(Sod2_rest*Sod2_tau)
    d_v_Sod2_d_ANTIOXIDANTS = Sod2_level*(Sod2_SIRT3_gain*(SIRT3_fold - 1) + 1)/(Sod2_rest*Sod2_tau)
    d_v_Sod2_d_NAD_mit = d_SIRT3_fold_d_NAD_mit*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_NADH_mit = d_SIRT3_fold_d_NADH_mit*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_SIRT3_protein = d_SIRT3_fold_d_SIRT3_protein*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_NAM = d_SIRT3_fold_d_NAM*d_v_Sod2_d_SIRT3_fold
    d_v_Sod2_d_SOD2 = -1/Sod2_tau
    d_v_Lesions_d_DNA_lesions = (-Lesions_without_PARP - NAD_free_nuc*PARP_level*per_v_PARP*(1 - Lesions_without_PARP)/Lesions_PARP_rest)/Lesions_tau
    d_v_Lesions_d_NAD_nuc = -DNA_lesions*NAD_free_nuc*PARP_level*d_per_v_PARP_d_NAD_nuc*(1 - Lesions_without_PARP)/(Lesions_PARP_rest*Lesions_tau) - DNA_lesions*PARP_level*d_NAD_free_nuc_d_NAD_nuc*per_v_PARP*(1 - Lesions_without_PARP)/(Lesions_PARP_rest*Lesions_tau)
    d_v_Lesions_d_ROS = 1/Lesions_tau
    d_v_Guanine_d_OXIDIZED_GUANINE = -1/Guanine_tau
    d_v_Guanine_d_ROS = 1/Guanine_tau
    per_v_Antioxidant_mrna = 1.0 / (Antioxidant_mrna_K + ROS_call)
    d_per_v_Antioxidant_mrna_d_ROS = -d_ramp_ROS_call_d_ROS*per_v_Antioxidant_mrna**2
    slope_ramp_v_Antioxidant_mrna = step(-ANTIOXIDANT_MRNA + alive*(Antioxidant_mrna_gain*ROS_call*per_v_Antioxidant_mrna + habit_ANTIOXIDANTS + 1))
    d_ramp_v_Antioxidant_mrna_d_ROS = Antioxidant_mrna_gain*ROS_call*alive*d_per_v_Antioxidant_mrna_d_ROS*slope_ramp_v_Antioxidant_mrna + Antioxidant_mrna_gain*alive*d_ramp_ROS_call_d_ROS*per_v_Antioxidant_mrna*slope_ramp_v_Antioxidant_mrna
    d_ramp_v_Antioxidant_mrna_d_ATP = d_alive_d_ATP*slope_ramp_v_Antioxidant_mrna*(Antioxidant_mrna_gain*ROS_call*per_v_Antioxidant_mrna + habit_ANTIOXIDANTS + 1)
    slope_ramp_v_Antioxidant_mrna_2 = step(ANTIOXIDANT_MRNA - alive*(Antioxidant_mrna_gain*ROS_call*per_v_Antioxidant_mrna + habit_ANTIOXIDANTS + 1))
    d_ramp_v_Antioxidant_mrna_2_d_ROS = -Antioxidant_mrna_gain*ROS_call*alive*d_per_v_Antioxidant_mrna_d_ROS*slope_ramp_v_Antioxidant_mrna_2 - Antioxidant_mrna_gain*alive*d_ramp_ROS_call_d_ROS*per_v_Antioxidant_mrna*slope_ramp_v_Antioxidant_mrna_2
    d_ramp_v_Antioxidant_mrna_2_d_ATP = d_alive_d_ATP*slope_ramp_v_Antioxidant_mrna_2*(-Antioxidant_mrna_gain*ROS_call*per_v_Antioxidant_mrna - habit_ANTIOXIDANTS - 1)
    d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna = 1/Antioxidant_mrna_tau_on
    d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna_2 = -1/Antioxidant_mrna_tau_off
    d_v_Antioxidant_mrna_d_ANTIOXIDANT_MRNA = -d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna*slope_ramp_v_Antioxidant_mrna + d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna_2*slope_ramp_v_Antioxidant_mrna_2
    d_v_Antioxidant_mrna_d_ROS = d_ramp_v_Antioxidant_mrna_2_d_ROS*d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna_2 + d_ramp_v_Antioxidant_mrna_d_ROS*d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna
    d_v_Antioxidant_mrna_d_ATP = d_ramp_v_Antioxidant_mrna_2_d_ATP*d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna_2 + d_ramp_v_Antioxidant_mrna_d_ATP*d_v_Antioxidant_mrna_d_ramp_v_Antioxidant_mrna
    d_v_Antioxidants_d_ANTIOXIDANTS = -1/Antioxidants_tau
    d_v_Antioxidants_d_ANTIOXIDANT_MRNA = 1/Antioxidants_tau
    per_v_Hsp_mrna = 1.0 / (Hsf1_acid*ramp_soured + Hsp_mrna_K + ROS_call)
    d_per_v_Hsp_mrna_d_ROS = -d_ramp_ROS_call_d_ROS*per_v_Hsp_mrna**2
    d_per_v_Hsp_mrna_d_ACID = -Hsf1_acid*d_ramp_soured_d_ACID*per_v_Hsp_mrna**2
    slope_ramp_v_Hsp_mrna = step(-HSP_MRNA + alive*(Hsp_mrna_gain*per_v_Hsp_mrna*(Hsf1_acid*ramp_soured + ROS_call) + habit_HSP + 1))
    d_ramp_v_Hsp_mrna_d_per_v_Hsp_mrna = Hsp_mrna_gain*alive*slope_ramp_v_Hsp_mrna*(Hsf1_acid*ramp_soured + ROS_call)
    d_ramp_v_Hsp_mrna_d_ROS = Hsp_mrna_gain*alive*d_ramp_ROS_call_d_ROS*per_v_Hsp_mrna*slope_ramp_v_Hsp_mrna + d_per_v_Hsp_mrna_d_ROS*d_ramp_v_Hsp_mrna_d_per_v_Hsp_mrna
    d_ramp_v_Hsp_mrna_d_ATP = d_alive_d_ATP*slope_ramp_v_Hsp_mrna*(Hsp_mrna_gain*per_v_Hsp_mrna*(Hsf1_acid*ramp_soured + ROS_call) + habit_HSP + 1)
    d_ramp_v_Hsp_mrna_d_ACID = Hsf1_acid*Hsp_mrna_gain*alive*d_ramp_soured_d_ACID*per_v_Hsp_mrna*slope_ramp_v_Hsp_mrna + d_per_v_Hsp_mrna_d_ACID*d_ramp_v_Hsp_mrna_d_per_v_Hsp_mrna
    slope_ramp_v_Hsp_mrna_2 = step(HSP_MRNA - alive*(Hsp_mrna_gain*per_v_Hsp_mrna*(Hsf1_acid*ramp_soured + ROS_call) + habit_HSP + 1))
    d_ramp_v_Hsp_mrna_2_d_per_v_Hsp_mrna = -Hsp_mrna_gain*alive*slope_ramp_v_Hsp_mrna_2*(Hsf1_acid*ramp_soured + ROS_call)
    d_ramp_v_Hsp_mrna_2_d_ROS = -Hsp_mrna_gain*alive*d_ramp_ROS_call_d_ROS*per_v_Hsp_mrna*slope_ramp_v_Hsp_mrna_2 + d_per_v_Hsp_mrna_d_ROS*d_ramp_v_Hsp_mrna_2_d_per_v_Hsp_mrna
    d_ramp_v_Hsp_mrna_2_d_ATP = d_alive_d_ATP*slope_ramp_v_Hsp_mrna_2*(-Hsp_mrna_gain*per_v_Hsp_mrna*(Hsf1_acid*ramp_soured + ROS_call) - habit_HSP - 1)
    d_ramp_v_Hsp_mrna_2_d_ACID = -Hsf1_acid*Hsp_mrna_gain*alive*d_ramp_soured_d_ACID*per_v_Hsp_mrna*slope_ramp_v_Hsp_mrna_2 + d_per_v_Hsp_mrna_d_ACID*d_ramp_v_Hsp_mrna_2_d_per_v_Hsp_mrna
    d_v_Hsp_mrna_d_ramp_v_Hsp_mrna = 1/Hsp_mrna_tau_on
    d_v_Hsp_mrna_d_ramp_v_Hsp_mrna_2 = -1/Hsp_mrna_tau_off
    d_v_Hsp_mrna_d_HSP_MRNA = -d_v_Hsp_mrna_d_ramp_v_Hsp_mrna*slope_ramp_v_Hsp_mrna + d_v_Hsp_mrna_d_ramp_v_Hsp_mrna_2*slope_ramp_v_Hsp_mrna_2
    d_v_Hsp_mrna_d_ROS = d_ramp_v_Hsp_mrna_2_d_ROS*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna_2 + d_ramp_v_Hsp_mrna_d_ROS*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna
    d_v_Hsp_mrna_d_ATP = d_ramp_v_Hsp_mrna_2_d_ATP*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna_2 + d_ramp_v_Hsp_mrna_d_ATP*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna
    d_v_Hsp_mrna_d_ACID = d_ramp_v_Hsp_mrna_2_d_ACID*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna_2 + d_ramp_v_Hsp_mrna_d_ACID*d_v_Hsp_mrna_d_ramp_v_Hsp_mrna
    d_v_Hsp_d_HSP = -1/Hsp_tau
    d_v_Hsp_d_HSP_MRNA = 1/Hsp_tau
    slope_ramp_v_loading = step(-LOAD_MEMORY + load_felt)
    d_v_loading_d_LOAD_MEMORY = -load_felt*slope_ramp_v_loading/Loading_tau_on - 1/Loading_tau
    d_v_growth_d_mtorc1_activity = Growth_gain/Growth_tau
    d_v_growth_d_mtorc1_helped = -Growth_gain/Growth_tau
    d_v_growth_d_SIZE = -1/Growth_tau
    d_v_growth_d_LOAD_MEMORY = -Growth_disuse*d_load_missed_d_LOAD_MEMORY/Growth_tau + d_mtorc1_activity_d_LOAD_MEMORY*d_v_growth_d_mtorc1_activity
    d_v_growth_d_insulin_action = d_mtorc1_activity_d_insulin_action*d_v_growth_d_mtorc1_activity + d_mtorc1_helped_d_insulin_action*d_v_growth_d_mtorc1_helped
    d_v_growth_d_amino_level = d_mtorc1_activity_d_amino_level*d_v_growth_d_mtorc1_activity + d_mtorc1_helped_d_amino_level*d_v_growth_d_mtorc1_helped
    d_v_growth_d_AMPK = d_mtorc1_activity_d_AMPK*d_v_growth_d_mtorc1_activity + d_mtorc1_helped_d_AMPK*d_v_growth_d_mtorc1_helped
    d_v_drive_falling_d_DRIVE_LOST = -1/Drive_tau
    ramp_v_Myosin = ramp(used - 1)
    slope_ramp_v_Myosin = step(used - 1)
    d_ramp_v_Myosin_d_REMNANT = Remnant_share*slope_ramp_v_Myosin
    per_v_Myosin = 1.0 / (Myosin_least + ramp_v_Myosin)
    d_per_v_Myosin_d_ramp_v_Myosin = -per_v_Myosin**2
    d_per_v_Myosin_d_PROGRAM = d_per_v_Myosin_d_ramp_v_Myosin*slope_ramp_v_Myosin
    d_per_v_Myosin_d_REMNANT = d_per_v_Myosin_d_ramp_v_Myosin*d_ramp_v_Myosin_d_REMNANT
    per_v_Myosin_2 = 1.0 / (LOAD_MEMORY*Myosin_load + Myosin_training*per_v_Myosin*ramp_v_Myosin**2 + 1)
    d_per_v_Myosin_2_d_per_v_Myosin = -Myosin_training*per_v_Myosin_2**2*ramp_v_Myosin**2
    d_per_v_Myosin_2_d_ramp_v_Myosin = -2*Myosin_training*per_v_Myosin*per_v_Myosin_2**2*ramp_v_Myosin
    d_per_v_Myosin_2_d_LOAD_MEMORY = -Myosin_load*per_v_Myosin_2**2
    d_per_v_Myosin_2_d_PROGRAM = d_per_v_Myosin_2_d_per_v_Myosin*d_per_v_Myosin_d_PROGRAM + d_per_v_Myosin_2_d_ramp_v_Myosin*slope_ramp_v_Myosin
    d_per_v_Myosin_2_d_REMNANT = d_per_v_Myosin_2_d_per_v_Myosin*d_per_v_Myosin_d_REMNANT + d_per_v_Myosin_2_d_ramp_v_Myosin*d_ramp_v_Myosin_d_REMNANT
    ramp_v_Myosin_2 = ramp(1 - used)
    slope_ramp_v_Myosin_2 = step(1 - used)
    d_ramp_v_Myosin_2_d_REMNANT = -Remnant_share*slope_ramp_v_Myosin_2
    per_v_Myosin_3 = 1.0 / (Myosin_least + ramp_v_Myosin_2)
    d_per_v_Myosin_3_d_ramp_v_Myosin_2 = -per_v_Myosin_3**2
    d_per_v_Myosin_3_d_PROGRAM = -d_per_v_Myosin_3_d_ramp_v_Myosin_2*slope_ramp_v_Myosin_2
    d_per_v_Myosin_3_d_REMNANT = d_per_v_Myosin_3_d_ramp_v_Myosin_2*d_ramp_v_Myosin_2_d_REMNANT
    per_v_Myosin_4 = 1.0 / (Myosin_disuse*per_v_Myosin_3*ramp_v_Myosin_2**2 + 1)
    d_per_v_Myosin_4_d_per_v_Myosin_3 = -Myosin_disuse*per_v_Myosin_4**2*ramp_v_Myosin_2**2
    d_per_v_Myosin_4_d_ramp_v_Myosin_2 = -2*Myosin_disuse*per_v_Myosin_3*per_v_Myosin_4**2*ramp_v_Myosin_2
    d_per_v_Myosin_4_d_PROGRAM = d_per_v_Myosin_3_d_PROGRAM*d_per_v_Myosin_4_d_per_v_Myosin_3 - d_per_v_Myosin_4_d_ramp_v_Myosin_2*slope_ramp_v_Myosin_2
    d_per_v_Myosin_4_d_REMNANT = d_per_v_Myosin_3_d_REMNANT*d_per_v_Myosin_4_d_per_v_Myosin_3 + d_per_v_Myosin_4_d_ramp_v_Myosin_2*d_ramp_v_Myosin_2_d_REMNANT
    d_v_Myosin_d_per_v_Myosin_2 = Myosin_IIx/Myosin_tau
    d_v_Myosin_d_per_v_Myosin_3 = Myosin_disuse*per_v_Myosin_4*ramp_v_Myosin_2**2*(-Myosin_IIx + Myosin_fast)/Myosin_tau
    d_v_Myosin_d_per_v_Myosin_4 = Myosin_disuse*per_v_Myosin_3*ramp_v_Myosin_2**2*(-Myosin_IIx + Myosin_fast)/Myosin_tau
    d_v_Myosin_d_ramp_v_Myosin_2 = 2*Myosin_disuse*per_v_Myosin_3*per_v_Myosin_4*ramp_v_Myosin_2*(-Myosin_IIx + Myosin_fast)/Myosin_tau
    d_v_Myosin_d_MYOSIN = -1/Myosin_tau
    d_v_Myosin_d_LOAD_MEMORY = d_per_v_Myosin_2_d_LOAD_MEMORY*d_v_Myosin_d_per_v_Myosin_2
    d_v_Myosin_d_PROGRAM = d_per_v_Myosin_2_d_PROGRAM*d_v_Myosin_d_per_v_Myosin_2 + d_per_v_Myosin_3_d_PROGRAM*d_v_Myosin_d_per_v_Myosin_3 + d_per_v_Myosin_4_d_PROGRAM*d_v_Myosin_d_per_v_Myosin_4 - d_v_Myosin_d_ramp_v_Myosin_2*slope_ramp_v_Myosin_2
    d_v_Myosin_d_REMNANT = d_per_v_Myosin_2_d_REMNANT*d_v_Myosin_d_per_v_Myosin_2 + d_per_v_Myosin_3_d_REMNANT*d_v_Myosin_d_per_v_Myosin_3 + d_per_v_Myosin_4_d_REMNANT*d_v_Myosin_d_per_v_Myosin_4 + d_ramp_v_Myosin_2_d_REMNANT*d_v_Myosin_d_ramp_v_Myosin_2
    d_v_buffering_d_BUFFER = -1/buffering_tau
    d_v_buffering_d_ACID = buffering_gain*d_sour_d_ACID/buffering_tau
    d_v_storing_d_phosphorylase_rate = storing_gain/glycogen_synthase_GLY_max
    d_v_storing_d_STORE = -1/storing_tau
    d_v_storing_d_GLY = d_phosphorylase_rate_d_GLY*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_Pi = d_phosphorylase_rate_d_Pi*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_recruitment = d_phosphorylase_rate_d_recruitment*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_CONTRACTION_SLOW = d_phosphorylase_rate_d_CONTRACTION_SLOW*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_MYOSIN = d_phosphorylase_rate_d_MYOSIN*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_HMP = d_phosphorylase_rate_d_HMP*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_AMP = d_phosphorylase_rate_d_AMP*d_v_storing_d_phosphorylase_rate
    d_v_storing_d_IMP = d_phosphorylase_rate_d_IMP*d_v_storing_d_phosphorylase_rate
    J[slope.FLOW_by_FLOW] = d_v_vessels_d_FLOW
    J[slope.FLOW_by_O2] = d_v_vessels_d_O2
    J[slope.FLOW_by_ACID] = d_v_vessels_d_ACID
    J[slope.FLOW_by_ATP] = d_v_vessels_d_ATP
    J[slope.FLOW_by_ADP] = d_v_vessels_d_ADP
    J[slope.FLOW_by_Pi] = d_v_vessels_d_Pi
    J[slope.FLOW_by_GLY] = d_v_vessels_d_GLY
    J[slope.FLOW_by_NADH_cyt] = d_v_vessels_d_NADH_cyt
    J[slope.FLOW_by_NADH_mit] = d_v_vessels_d_NADH_mit
    J[slope.FLOW_by_INTRINSIC] = d_v_vessels_d_INTRINSIC
    J[slope.FLOW_by_MYOSIN] = d_v_vessels_d_MYOSIN
    J[slope.FLOW_by_recruitment] = d_v_vessels_d_recruitment
    J[slope.FLOW_by_flow_share] = d_v_vessels_d_flow_share
    J[slope.CAP1_by_FLOW] = d_v_arterial_flow_d_FLOW - d_v_passage1_d_FLOW
    J[slope.CAP1_by_CAP1] = -d_v_diffusion1_d_CAP1 - d_v_passage1_d_CAP1
    J[slope.CAP1_by_O2] = -d_v_diffusion1_d_O2
    J[slope.CAP1_by_CAPILLARIES] = -d_v_diffusion1_d_CAPILLARIES
    J[slope.CAP2_by_FLOW] = d_v_passage1_d_FLOW - d_v_passage2_d_FLOW
    J[slope.CAP2_by_CAP1] = d_v_passage1_d_CAP1
    J[slope.CAP2_by_CAP2] = -d_v_diffusion2_d_CAP2 - d_v_passage2_d_CAP2
    J[slope.CAP2_by_O2] = -d_v_diffusion2_d_O2
    J[slope.CAP2_by_CAPILLARIES] = -d_v_diffusion2_d_CAPILLARIES
    J[slope.CAP3_by_FLOW] = d_v_passage2_d_FLOW - d_v_passage3_d_FLOW
    J[slope.CAP3_by_CAP2] = d_v_passage2_d_CAP2
    J[slope.CAP3_by_CAP3] = -d_v_diffusion3_d_CAP3 - d_v_passage3_d_CAP3
    J[slope.CAP3_by_O2] = -d_v_diffusion3_d_O2
    J[slope.CAP3_by_CAPILLARIES] = -d_v_diffusion3_d_CAPILLARIES
    J[slope.VEIN_by_FLOW] = d_v_passage3_d_FLOW - d_v_venous_flow_d_FLOW
    J[slope.VEIN_by_CAP3] = d_v_passage3_d_CAP3
    J[slope.VEIN_by_VEIN] = -d_v_venous_flow_d_VEIN
    J[slope.O2_by_CAP1] = d_v_diffusion1_d_CAP1
    J[slope.O2_by_CAP2] = d_v_diffusion2_d_CAP2
    J[slope.O2_by_CAP3] = d_v_diffusion3_d_CAP3
    J[slope.O2_by_O2] = -0.5*d_glycerol_rate_d_O2 - 0.5*d_leak_rate_d_O2 - 0.5*d_respiration_rate_d_O2 + d_v_diffusion1_d_O2 + d_v_diffusion2_d_O2 + d_v_diffusion3_d_O2 - d_v_glutathione_peroxidase_d_O2
    J[slope.O2_by_ATP] = -0.5*d_glycerol_rate_d_ATP - 0.5*d_leak_rate_d_ATP - 0.5*d_respiration_rate_d_ATP - d_v_glutathione_peroxidase_d_ATP
    J[slope.O2_by_ADP] = -0.5*d_glycerol_rate_d_ADP - 0.5*d_leak_rate_d_ADP - 0.5*d_respiration_rate_d_ADP - d_v_glutathione_peroxidase_d_ADP
    J[slope.O2_by_Pi] = -0.5*d_glycerol_rate_d_Pi - 0.5*d_leak_rate_d_Pi - 0.5*d_respiration_rate_d_Pi - d_v_glutathione_peroxidase_d_Pi
    J[slope.O2_by_NADH_cyt] = -0.5*d_glycerol_rate_d_NADH_cyt
    J[slope.O2_by_NAD_mit] = -d_v_glutathione_peroxidase_d_NAD_mit
    J[slope.O2_by_NADH_mit] = -0.5*d_leak_rate_d_NADH_mit - 0.5*d_respiration_rate_d_NADH_mit - d_v_glutathione_peroxidase_d_NADH_mit
    J[slope.O2_by_GSSG] = -d_v_glutathione_peroxidase_d_GSSG
    J[slope.O2_by_CAPILLARIES] = d_v_diffusion1_d_CAPILLARIES + d_v_diffusion2_d_CAPILLARIES + d_v_diffusion3_d_CAPILLARIES
    J[slope.O2_by_INTRINSIC] = -0.5*d_respiration_rate_d_INTRINSIC
    J[slope.O2_blood_by_FLOW] = -d_v_arterial_flow_d_FLOW + d_v_venous_flow_d_FLOW
    J[slope.O2_blood_by_VEIN] = d_v_venous_flow_d_VEIN
    J[slope.O2_blood_by_O2_blood] = 0.0
    J[slope.ACID_by_ACID] = -NHE_k - d_LAC_export_d_ACID + 2*d_glycolysis_rate_d_ACID - d_v_CK_acid_d_ACID
    J[slope.ACID_by_CONTRACTION] = -d_pyruvate_rate_d_CONTRACTION
    J[slope.ACID_by_CONTRACTION_SLOW] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.ACID_by_ATP] = -d_v_CK_acid_d_ATP
    J[slope.ACID_by_ADP] = -d_pyruvate_rate_d_ADP - d_v_CK_acid_d_ADP
    J[slope.ACID_by_AMP] = 2*d_glycolysis_rate_d_AMP
    J[slope.ACID_by_PCr] = -d_v_CK_acid_d_PCr
    J[slope.ACID_by_Cr] = -d_v_CK_acid_d_Cr
    J[slope.ACID_by_GLY] = -d_pyruvate_rate_d_GLY
    J[slope.ACID_by_HMP] = 2*d_glycolysis_rate_d_HMP
    J[slope.ACID_by_PYR] = -d_pyruvate_rate_d_PYR
    J[slope.ACID_by_LAC] = -d_LAC_export_d_LAC
    J[slope.ACID_by_NAD_cyt] = 2*d_glycolysis_rate_d_NAD_cyt
    J[slope.ACID_by_NADH_cyt] = 2*d_glycolysis_rate_d_NADH_cyt
    J[slope.ACID_by_NAD_mit] = -d_pyruvate_rate_d_NAD_mit
    J[slope.ACID_by_NADH_mit] = -d_pyruvate_rate_d_NADH_mit
    J[slope.ACID_by_NAM] = -d_pyruvate_rate_d_NAM
    J[slope.ACID_by_ACC_P] = -d_pyruvate_rate_d_ACC_P
    J[slope.ACID_by_SIRT3_protein] = -d_pyruvate_rate_d_SIRT3_protein
    J[slope.ACID_by_MCT_protein] = -d_LAC_export_d_MCT_protein
    J[slope.ACID_by_INTRINSIC] = -d_pyruvate_rate_d_INTRINSIC
    J[slope.ACID_by_MYOSIN] = 2*d_glycolysis_rate_d_MYOSIN
    J[slope.ACID_by_recruitment] = 2*d_glycolysis_rate_d_recruitment
    J[slope.ACID_by_lactate_blood] = -d_LAC_export_d_lactate_blood
    J[slope.ACID_by_FFA_blood] = -d_pyruvate_rate_d_FFA_blood
    J[slope.ACID_by_insulin_action] = -d_pyruvate_rate_d_insulin_action
    J[slope.CONTRACTION_by_CONTRACTION] = d_v_contraction_signal_d_CONTRACTION
    J[slope.CONTRACTION_by_MYOSIN] = d_v_contraction_signal_d_MYOSIN
    J[slope.CONTRACTION_by_recruitment] = d_v_contraction_signal_d_recruitment
    J[slope.CONTRACTION_SLOW_by_CONTRACTION] = d_v_slow_signal_d_CONTRACTION
    J[slope.CONTRACTION_SLOW_by_CONTRACTION_SLOW] = d_v_slow_signal_d_CONTRACTION_SLOW
    J[slope.ATP_by_O2] = 1.6*d_glycerol_rate_d_O2 + 2.75*d_respiration_rate_d_O2
    J[slope.ATP_by_ACID] = d_CK_rate_d_ACID - d_contraction_rate_d_ACID + 3*d_glycolysis_rate_d_ACID
    J[slope.ATP_by_CONTRACTION] = -d_v_glucose_uptake_d_CONTRACTION
    J[slope.ATP_by_CONTRACTION_SLOW] = 3*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.ATP_by_ATP] = 1.6*d_glycerol_rate_d_ATP + 2.75*d_respiration_rate_d_ATP + d_CK_rate_d_ATP - d_contraction_rate_d_ATP - d_resting_rate_d_ATP + d_v_AK_d_ATP - d_v_IMP_return_d_ATP - d_v_NADK_d_ATP - d_v_NADSYN_d_ATP - d_v_NAMPT_d_ATP - d_v_NAPRT_d_ATP - d_v_NMNAT1_d_ATP - d_v_NMNAT2_d_ATP - d_v_NMNAT3_d_ATP - d_v_NRK_d_ATP - d_v_NaMNAT_d_ATP - 2*d_v_PRPP_synthetase_d_ATP - d_v_glucose_uptake_d_ATP - d_v_glycogen_surplus_d_ATP - d_v_glycogen_synthase_d_ATP
    J[slope.ATP_by_ADP] = 1.6*d_glycerol_rate_d_ADP + 2.75*d_respiration_rate_d_ADP + d_CK_rate_d_ADP - d_contraction_rate_d_ADP + d_v_AK_d_ADP
    J[slope.ATP_by_AMP] = 3*d_glycolysis_rate_d_AMP + d_v_AK_d_AMP
    J[slope.ATP_by_IMP] = -d_v_IMP_return_d_IMP
    J[slope.ATP_by_PCr] = d_CK_rate_d_PCr
    J[slope.ATP_by_Cr] = d_CK_rate_d_Cr
    J[slope.ATP_by_Pi] = 1.6*d_glycerol_rate_d_Pi + 2.75*d_respiration_rate_d_Pi - d_contraction_rate_d_Pi
    J[slope.ATP_by_GLY] = -d_contraction_rate_d_GLY - d_v_glucose_uptake_d_GLY - d_v_glycogen_surplus_d_GLY - d_v_glycogen_synthase_d_GLY
    J[slope.ATP_by_HMP] = 3*d_glycolysis_rate_d_HMP - d_v_glucose_uptake_d_HMP - d_v_glycogen_surplus_d_HMP - d_v_glycogen_synthase_d_HMP
    J[slope.ATP_by_NAD_nuc] = -d_v_NMNAT1_d_NAD_nuc - d_v_NaMNAT_d_NAD_nuc
    J[slope.ATP_by_NAD_cyt] = 3*d_glycolysis_rate_d_NAD_cyt - d_v_NADK_d_NAD_cyt - d_v_NAMPT_d_NAD_cyt - d_v_NMNAT2_d_NAD_cyt - d_v_NaMNAT_d_NAD_cyt - 2*d_v_PRPP_synthetase_d_NAD_cyt
    J[slope.ATP_by_NADH_cyt] = 1.6*d_glycerol_rate_d_NADH_cyt + 3*d_glycolysis_rate_d_NADH_cyt - d_v_NADK_d_NADH_cyt - d_v_NAMPT_d_NADH_cyt - d_v_NMNAT2_d_NADH_cyt - d_v_NaMNAT_d_NADH_cyt - 2*d_v_PRPP_synthetase_d_NADH_cyt
    J[slope.ATP_by_NAD_mit] = -d_v_NMNAT3_d_NAD_mit - d_v_NaMNAT_d_NAD_mit
    J[slope.ATP_by_NADH_mit] = 2.75*d_respiration_rate_d_NADH_mit - d_v_NMNAT3_d_NADH_mit - d_v_NaMNAT_d_NADH_mit
    J[slope.ATP_by_NAM] = -d_v_NAMPT_d_NAM
    J[slope.ATP_by_NMN] = -d_v_NMNAT1_d_NMN - d_v_NMNAT2_d_NMN - d_v_NMNAT3_d_NMN - d_v_NaMNAT_d_NMN
    J[slope.ATP_by_PRPP] = -d_v_NAMPT_d_PRPP - d_v_NAPRT_d_PRPP
    J[slope.ATP_by_NR] = -d_v_NRK_d_NR
    J[slope.ATP_by_NA] = -d_v_NAPRT_d_NA
    J[slope.ATP_by_NaMN] = -d_v_NMNAT1_d_NaMN - d_v_NMNAT2_d_NaMN - d_v_NMNAT3_d_NaMN - d_v_NaMNAT_d_NaMN
    J[slope.ATP_by_NaAD] = -d_v_NADSYN_d_NaAD - d_v_NMNAT1_d_NaAD - d_v_NMNAT2_d_NaAD - d_v_NMNAT3_d_NaAD - d_v_NaMNAT_d_NaAD
    J[slope.ATP_by_AMPK] = -d_v_glucose_uptake_d_AMPK
    J[slope.ATP_by_TBC1D_P] = -d_v_glucose_uptake_d_TBC1D_P
    J[slope.ATP_by_NAMPT_protein] = -d_v_NAMPT_d_NAMPT_protein
    J[slope.ATP_by_GLUT4_protein] = -d_v_glucose_uptake_d_GLUT4_protein
    J[slope.ATP_by_INTRINSIC] = 2.75*d_respiration_rate_d_INTRINSIC
    J[slope.ATP_by_MYOSIN] = -d_contraction_rate_d_MYOSIN + 3*d_glycolysis_rate_d_MYOSIN
    J[slope.ATP_by_recruitment] = -d_contraction_rate_d_recruitment + 3*d_glycolysis_rate_d_recruitment
    J[slope.ATP_by_glucose_blood] = -d_v_glucose_uptake_d_glucose_blood
    J[slope.ATP_by_insulin_action] = -d_v_glucose_uptake_d_insulin_action - d_v_glycogen_surplus_d_insulin_action - d_v_glycogen_synthase_d_insulin_action
    J[slope.ADP_by_O2] = -1.6*d_glycerol_rate_d_O2 - 2.75*d_respiration_rate_d_O2
    J[slope.ADP_by_ACID] = -d_CK_rate_d_ACID + d_contraction_rate_d_ACID - 3*d_glycolysis_rate_d_ACID
    J[slope.ADP_by_CONTRACTION] = d_v_glucose_uptake_d_CONTRACTION
    J[slope.ADP_by_CONTRACTION_SLOW] = -3*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.ADP_by_ATP] = -1.6*d_glycerol_rate_d_ATP - 2.75*d_respiration_rate_d_ATP - d_CK_rate_d_ATP + d_contraction_rate_d_ATP + d_resting_rate_d_ATP - 2*d_v_AK_d_ATP + d_v_IMP_return_d_ATP + d_v_NADK_d_ATP + d_v_NAMPT_d_ATP + d_v_NAPRT_d_ATP + d_v_NRK_d_ATP + d_v_PRPP_synthetase_d_ATP + d_v_glucose_uptake_d_ATP + d_v_glycogen_surplus_d_ATP + d_v_glycogen_synthase_d_ATP
    J[slope.ADP_by_ADP] = -1.6*d_glycerol_rate_d_ADP - 2.75*d_respiration_rate_d_ADP - d_CK_rate_d_ADP + d_contraction_rate_d_ADP - 2*d_v_AK_d_ADP
    J[slope.ADP_by_AMP] = -3*d_glycolysis_rate_d_AMP - 2*d_v_AK_d_AMP
    J[slope.ADP_by_IMP] = d_v_IMP_return_d_IMP
    J[slope.ADP_by_PCr] = -d_CK_rate_d_PCr
    J[slope.ADP_by_Cr] = -d_CK_rate_d_Cr
    J[slope.ADP_by_Pi] = -1.6*d_glycerol_rate_d_Pi - 2.75*d_respiration_rate_d_Pi + d_contraction_rate_d_Pi
    J[slope.ADP_by_GLY] = d_contraction_rate_d_GLY + d_v_glucose_uptake_d_GLY + d_v_glycogen_surplus_d_GLY + d_v_glycogen_synthase_d_GLY
    J[slope.ADP_by_HMP] = -3*d_glycolysis_rate_d_HMP + d_v_glucose_uptake_d_HMP + d_v_glycogen_surplus_d_HMP + d_v_glycogen_synthase_d_HMP
    J[slope.ADP_by_NAD_cyt] = -3*d_glycolysis_rate_d_NAD_cyt + d_v_NADK_d_NAD_cyt + d_v_NAMPT_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt
    J[slope.ADP_by_NADH_cyt] = -1.6*d_glycerol_rate_d_NADH_cyt - 3*d_glycolysis_rate_d_NADH_cyt + d_v_NADK_d_NADH_cyt + d_v_NAMPT_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt
    J[slope.ADP_by_NADH_mit] = -2.75*d_respiration_rate_d_NADH_mit
    J[slope.ADP_by_NAM] = d_v_NAMPT_d_NAM
    J[slope.ADP_by_PRPP] = d_v_NAMPT_d_PRPP + d_v_NAPRT_d_PRPP
    J[slope.ADP_by_NR] = d_v_NRK_d_NR
    J[slope.ADP_by_NA] = d_v_NAPRT_d_NA
    J[slope.ADP_by_AMPK] = d_v_glucose_uptake_d_AMPK
    J[slope.ADP_by_TBC1D_P] = d_v_glucose_uptake_d_TBC1D_P
    J[slope.ADP_by_NAMPT_protein] = d_v_NAMPT_d_NAMPT_protein
    J[slope.ADP_by_GLUT4_protein] = d_v_glucose_uptake_d_GLUT4_protein
    J[slope.ADP_by_INTRINSIC] = -2.75*d_respiration_rate_d_INTRINSIC
    J[slope.ADP_by_MYOSIN] = d_contraction_rate_d_MYOSIN - 3*d_glycolysis_rate_d_MYOSIN
    J[slope.ADP_by_recruitment] = d_contraction_rate_d_recruitment - 3*d_glycolysis_rate_d_recruitment
    J[slope.ADP_by_glucose_blood] = d_v_glucose_uptake_d_glucose_blood
    J[slope.ADP_by_insulin_action] = d_v_glucose_uptake_d_insulin_action + d_v_glycogen_surplus_d_insulin_action + d_v_glycogen_synthase_d_insulin_action
    J[slope.AMP_by_ATP] = d_v_AK_d_ATP + d_v_IMP_return_d_ATP + d_v_NADSYN_d_ATP + d_v_PRPP_synthetase_d_ATP
    J[slope.AMP_by_ADP] = d_v_AK_d_ADP
    J[slope.AMP_by_AMP] = d_v_AK_d_AMP - d_v_AMP_deaminase_d_AMP
    J[slope.AMP_by_IMP] = d_v_IMP_return_d_IMP
    J[slope.AMP_by_NAD_nuc] = d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[slope.AMP_by_NAD_cyt] = d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt + d_v_NAD_release_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[slope.AMP_by_NADH_cyt] = d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt + d_v_NAD_release_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[slope.AMP_by_NAD_mit] = d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[slope.AMP_by_NADH_mit] = d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[slope.AMP_by_NAM] = d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[slope.AMP_by_NMN] = d_v_CD38_d_NMN
    J[slope.AMP_by_NaAD] = d_v_NADSYN_d_NaAD
    J[slope.AMP_by_DNA_lesions] = d_v_PARP_d_DNA_lesions
    J[slope.IMP_by_ATP] = -d_v_IMP_return_d_ATP
    J[slope.IMP_by_AMP] = d_v_AMP_deaminase_d_AMP
    J[slope.IMP_by_IMP] = -d_v_IMP_return_d_IMP
    J[slope.PCr_by_ACID] = -d_CK_rate_d_ACID
    J[slope.PCr_by_ATP] = -d_CK_rate_d_ATP
    J[slope.PCr_by_ADP] = -d_CK_rate_d_ADP
    J[slope.PCr_by_PCr] = -d_CK_rate_d_PCr
    J[slope.PCr_by_Cr] = -d_CK_rate_d_Cr
    J[slope.Cr_by_ACID] = d_CK_rate_d_ACID
    J[slope.Cr_by_ATP] = d_CK_rate_d_ATP
    J[slope.Cr_by_ADP] = d_CK_rate_d_ADP
    J[slope.Cr_by_PCr] = d_CK_rate_d_PCr
    J[slope.Cr_by_Cr] = d_CK_rate_d_Cr
    J[slope.Pi_by_O2] = -1.6*d_glycerol_rate_d_O2 - 2.75*d_respiration_rate_d_O2
    J[slope.Pi_by_ACID] = d_contraction_rate_d_ACID - 2*d_glycolysis_rate_d_ACID
    J[slope.Pi_by_CONTRACTION_SLOW] = -2*d_glycolysis_rate_d_CONTRACTION_SLOW - d_phosphorylase_rate_d_CONTRACTION_SLOW
    J[slope.Pi_by_ATP] = -1.6*d_glycerol_rate_d_ATP - 2.75*d_respiration_rate_d_ATP + d_contraction_rate_d_ATP + d_resting_rate_d_ATP + d_v_IMP_return_d_ATP + 2*d_v_NADSYN_d_ATP + 3*d_v_NAMPT_d_ATP + 3*d_v_NAPRT_d_ATP + 2*d_v_NMNAT1_d_ATP + 2*d_v_NMNAT2_d_ATP + 2*d_v_NMNAT3_d_ATP + 2*d_v_NaMNAT_d_ATP + 2*d_v_glycogen_surplus_d_ATP + 2*d_v_glycogen_synthase_d_ATP
    J[slope.Pi_by_ADP] = -1.6*d_glycerol_rate_d_ADP - 2.75*d_respiration_rate_d_ADP + d_contraction_rate_d_ADP
    J[slope.Pi_by_AMP] = -2*d_glycolysis_rate_d_AMP - d_phosphorylase_rate_d_AMP
    J[slope.Pi_by_IMP] = -d_phosphorylase_rate_d_IMP + d_v_IMP_return_d_IMP
    J[slope.Pi_by_Pi] = -1.6*d_glycerol_rate_d_Pi - 2.75*d_respiration_rate_d_Pi + d_contraction_rate_d_Pi - d_phosphorylase_rate_d_Pi - d_v_glycogen_release_d_Pi
    J[slope.Pi_by_GLY] = d_contraction_rate_d_GLY - d_phosphorylase_rate_d_GLY - d_v_glycogen_release_d_GLY + 2*d_v_glycogen_surplus_d_GLY + 2*d_v_glycogen_synthase_d_GLY
    J[slope.Pi_by_HMP] = -2*d_glycolysis_rate_d_HMP - d_phosphorylase_rate_d_HMP - d_v_glycogen_release_d_HMP + 2*d_v_glycogen_surplus_d_HMP + 2*d_v_glycogen_synthase_d_HMP
    J[slope.Pi_by_NAD_nuc] = 2*d_v_NMNAT1_d_NAD_nuc + 2*d_v_NaMNAT_d_NAD_nuc + d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[slope.Pi_by_NAD_cyt] = -2*d_glycolysis_rate_d_NAD_cyt + d_v_CD38_NMN_d_NAD_cyt + d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt + d_v_NAD_release_d_NAD_cyt + 3*d_v_NAMPT_d_NAD_cyt + 2*d_v_NMNAT2_d_NAD_cyt + 2*d_v_NaMNAT_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[slope.Pi_by_NADH_cyt] = -1.6*d_glycerol_rate_d_NADH_cyt - 2*d_glycolysis_rate_d_NADH_cyt + d_v_CD38_NMN_d_NADH_cyt + d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt + d_v_NAD_release_d_NADH_cyt + 3*d_v_NAMPT_d_NADH_cyt + 2*d_v_NMNAT2_d_NADH_cyt + 2*d_v_NaMNAT_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[slope.Pi_by_NAD_mit] = 2*d_v_NMNAT3_d_NAD_mit + 2*d_v_NaMNAT_d_NAD_mit + d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[slope.Pi_by_NADH_mit] = -2.75*d_respiration_rate_d_NADH_mit + 2*d_v_NMNAT3_d_NADH_mit + 2*d_v_NaMNAT_d_NADH_mit + d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[slope.Pi_by_NADP] = d_v_NADP_phosphatase_d_NADP
    J[slope.Pi_by_NAM] = 3*d_v_NAMPT_d_NAM + d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[slope.Pi_by_NMN] = d_v_CD38_NMN_d_NMN + d_v_CD38_d_NMN + 2*d_v_NMNAT1_d_NMN + 2*d_v_NMNAT2_d_NMN + 2*d_v_NMNAT3_d_NMN + d_v_NT5_d_NMN + 2*d_v_NaMNAT_d_NMN
    J[slope.Pi_by_PRPP] = 3*d_v_NAMPT_d_PRPP + 3*d_v_NAPRT_d_PRPP + 3*d_v_PRPP_other_use_d_PRPP + 2*d_v_QPRT_d_PRPP
    J[slope.Pi_by_NA] = 3*d_v_NAPRT_d_NA
    J[slope.Pi_by_NaMN] = 2*d_v_NMNAT1_d_NaMN + 2*d_v_NMNAT2_d_NaMN + 2*d_v_NMNAT3_d_NaMN + 2*d_v_NaMNAT_d_NaMN
    J[slope.Pi_by_NaAD] = 2*d_v_NADSYN_d_NaAD + 2*d_v_NMNAT1_d_NaAD + 2*d_v_NMNAT2_d_NaAD + 2*d_v_NMNAT3_d_NaAD + 2*d_v_NaMNAT_d_NaAD
    J[slope.Pi_by_NAMPT_protein] = 3*d_v_NAMPT_d_NAMPT_protein
    J[slope.Pi_by_INTRINSIC] = -2.75*d_respiration_rate_d_INTRINSIC
    J[slope.Pi_by_DNA_lesions] = d_v_PARP_d_DNA_lesions
    J[slope.Pi_by_MYOSIN] = d_contraction_rate_d_MYOSIN - 2*d_glycolysis_rate_d_MYOSIN - d_phosphorylase_rate_d_MYOSIN
    J[slope.Pi_by_recruitment] = d_contraction_rate_d_recruitment - 2*d_glycolysis_rate_d_recruitment - d_phosphorylase_rate_d_recruitment
    J[slope.Pi_by_insulin_action] = 2*d_v_glycogen_surplus_d_insulin_action + 2*d_v_glycogen_synthase_d_insulin_action
    J[slope.Pi_by_NMN_plasma] = -d_v_SLC12A8_d_NMN_plasma
    J[slope.GLY_by_CONTRACTION_SLOW] = -d_phosphorylase_rate_d_CONTRACTION_SLOW
    J[slope.GLY_by_ATP] = d_v_glycogen_surplus_d_ATP + d_v_glycogen_synthase_d_ATP
    J[slope.GLY_by_AMP] = -d_phosphorylase_rate_d_AMP
    J[slope.GLY_by_IMP] = -d_phosphorylase_rate_d_IMP
    J[slope.GLY_by_Pi] = -d_phosphorylase_rate_d_Pi - d_v_glycogen_release_d_Pi
    J[slope.GLY_by_GLY] = -d_phosphorylase_rate_d_GLY - d_v_glycogen_release_d_GLY + d_v_glycogen_surplus_d_GLY + d_v_glycogen_synthase_d_GLY
    J[slope.GLY_by_HMP] = -d_phosphorylase_rate_d_HMP - d_v_glycogen_release_d_HMP + d_v_glycogen_surplus_d_HMP + d_v_glycogen_synthase_d_HMP
    J[slope.GLY_by_MYOSIN] = -d_phosphorylase_rate_d_MYOSIN
    J[slope.GLY_by_recruitment] = -d_phosphorylase_rate_d_recruitment
    J[slope.GLY_by_insulin_action] = d_v_glycogen_surplus_d_insulin_action + d_v_glycogen_synthase_d_insulin_action
    J[slope.HMP_by_ACID] = -d_glycolysis_rate_d_ACID
    J[slope.HMP_by_CONTRACTION] = d_v_glucose_uptake_d_CONTRACTION
    J[slope.HMP_by_CONTRACTION_SLOW] = -d_glycolysis_rate_d_CONTRACTION_SLOW + d_phosphorylase_rate_d_CONTRACTION_SLOW
    J[slope.HMP_by_ATP] = d_v_glucose_uptake_d_ATP - d_v_glycogen_surplus_d_ATP - d_v_glycogen_synthase_d_ATP
    J[slope.HMP_by_AMP] = -d_glycolysis_rate_d_AMP + d_phosphorylase_rate_d_AMP
    J[slope.HMP_by_IMP] = d_phosphorylase_rate_d_IMP
    J[slope.HMP_by_Pi] = d_phosphorylase_rate_d_Pi + d_v_glycogen_release_d_Pi
    J[slope.HMP_by_GLY] = d_phosphorylase_rate_d_GLY + d_v_glucose_uptake_d_GLY + d_v_glycogen_release_d_GLY - d_v_glycogen_surplus_d_GLY - d_v_glycogen_synthase_d_GLY
    J[slope.HMP_by_HMP] = -d_glycolysis_rate_d_HMP + d_phosphorylase_rate_d_HMP + d_v_glucose_uptake_d_HMP + d_v_glycogen_release_d_HMP - d_v_glycogen_surplus_d_HMP - d_v_glycogen_synthase_d_HMP
    J[slope.HMP_by_NAD_cyt] = -d_glycolysis_rate_d_NAD_cyt
    J[slope.HMP_by_NADH_cyt] = -d_glycolysis_rate_d_NADH_cyt
    J[slope.HMP_by_AMPK] = d_v_glucose_uptake_d_AMPK
    J[slope.HMP_by_TBC1D_P] = d_v_glucose_uptake_d_TBC1D_P
    J[slope.HMP_by_GLUT4_protein] = d_v_glucose_uptake_d_GLUT4_protein
    J[slope.HMP_by_MYOSIN] = -d_glycolysis_rate_d_MYOSIN + d_phosphorylase_rate_d_MYOSIN
    J[slope.HMP_by_recruitment] = -d_glycolysis_rate_d_recruitment + d_phosphorylase_rate_d_recruitment
    J[slope.HMP_by_glucose_blood] = d_v_glucose_uptake_d_glucose_blood
    J[slope.HMP_by_insulin_action] = d_v_glucose_uptake_d_insulin_action - d_v_glycogen_surplus_d_insulin_action - d_v_glycogen_synthase_d_insulin_action
    J[slope.PYR_by_ACID] = 2*d_glycolysis_rate_d_ACID - d_v_LDH_d_ACID
    J[slope.PYR_by_CONTRACTION] = -d_pyruvate_rate_d_CONTRACTION
    J[slope.PYR_by_CONTRACTION_SLOW] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.PYR_by_ADP] = -d_pyruvate_rate_d_ADP
    J[slope.PYR_by_AMP] = 2*d_glycolysis_rate_d_AMP
    J[slope.PYR_by_GLY] = -d_pyruvate_rate_d_GLY
    J[slope.PYR_by_HMP] = 2*d_glycolysis_rate_d_HMP
    J[slope.PYR_by_PYR] = -d_pyruvate_rate_d_PYR - d_v_LDH_d_PYR
    J[slope.PYR_by_LAC] = -d_v_LDH_d_LAC
    J[slope.PYR_by_NAD_cyt] = 2*d_glycolysis_rate_d_NAD_cyt - d_v_LDH_d_NAD_cyt
    J[slope.PYR_by_NADH_cyt] = 2*d_glycolysis_rate_d_NADH_cyt - d_v_LDH_d_NADH_cyt
    J[slope.PYR_by_NAD_mit] = -d_pyruvate_rate_d_NAD_mit
    J[slope.PYR_by_NADH_mit] = -d_pyruvate_rate_d_NADH_mit
    J[slope.PYR_by_NAM] = -d_pyruvate_rate_d_NAM
    J[slope.PYR_by_ACC_P] = -d_pyruvate_rate_d_ACC_P
    J[slope.PYR_by_SIRT3_protein] = -d_pyruvate_rate_d_SIRT3_protein
    J[slope.PYR_by_INTRINSIC] = -d_pyruvate_rate_d_INTRINSIC
    J[slope.PYR_by_MYOSIN] = 2*d_glycolysis_rate_d_MYOSIN
    J[slope.PYR_by_recruitment] = 2*d_glycolysis_rate_d_recruitment
    J[slope.PYR_by_FFA_blood] = -d_pyruvate_rate_d_FFA_blood
    J[slope.PYR_by_insulin_action] = -d_pyruvate_rate_d_insulin_action
    J[slope.LAC_by_ACID] = -d_LAC_export_d_ACID + d_v_LDH_d_ACID
    J[slope.LAC_by_PYR] = d_v_LDH_d_PYR
    J[slope.LAC_by_LAC] = -d_LAC_export_d_LAC + d_v_LDH_d_LAC
    J[slope.LAC_by_NAD_cyt] = d_v_LDH_d_NAD_cyt
    J[slope.LAC_by_NADH_cyt] = d_v_LDH_d_NADH_cyt
    J[slope.LAC_by_MCT_protein] = -d_LAC_export_d_MCT_protein
    J[slope.LAC_by_lactate_blood] = -d_LAC_export_d_lactate_blood
    J[slope.GLC_blood_by_CONTRACTION] = -d_v_glucose_uptake_d_CONTRACTION
    J[slope.GLC_blood_by_ATP] = -d_v_glucose_uptake_d_ATP
    J[slope.GLC_blood_by_GLY] = -d_v_glucose_uptake_d_GLY
    J[slope.GLC_blood_by_HMP] = -d_v_glucose_uptake_d_HMP
    J[slope.GLC_blood_by_GLC_blood] = 0.0
    J[slope.GLC_blood_by_AMPK] = -d_v_glucose_uptake_d_AMPK
    J[slope.GLC_blood_by_TBC1D_P] = -d_v_glucose_uptake_d_TBC1D_P
    J[slope.GLC_blood_by_GLUT4_protein] = -d_v_glucose_uptake_d_GLUT4_protein
    J[slope.GLC_blood_by_glucose_blood] = -d_v_glucose_uptake_d_glucose_blood
    J[slope.GLC_blood_by_insulin_action] = -d_v_glucose_uptake_d_insulin_action
    J[slope.LAC_blood_by_ACID] = d_LAC_export_d_ACID
    J[slope.LAC_blood_by_LAC] = d_LAC_export_d_LAC
    J[slope.LAC_blood_by_LAC_blood] = 0.0
    J[slope.LAC_blood_by_MCT_protein] = d_LAC_export_d_MCT_protein
    J[slope.LAC_blood_by_lactate_blood] = d_LAC_export_d_lactate_blood
    J[slope.FAT_by_CONTRACTION] = -d_fat_rate_d_CONTRACTION
    J[slope.FAT_by_ADP] = -d_fat_rate_d_ADP
    J[slope.FAT_by_GLY] = -d_fat_rate_d_GLY
    J[slope.FAT_by_PYR] = -d_fat_rate_d_PYR
    J[slope.FAT_by_FAT] = 0.0
    J[slope.FAT_by_NAD_mit] = -d_fat_rate_d_NAD_mit - d_v_IDH2_d_NAD_mit
    J[slope.FAT_by_NADH_mit] = -d_fat_rate_d_NADH_mit - d_v_IDH2_d_NADH_mit
    J[slope.FAT_by_NADP] = -d_v_IDH2_d_NADP
    J[slope.FAT_by_NAM] = -d_fat_rate_d_NAM - d_v_IDH2_d_NAM
    J[slope.FAT_by_NADPH_mit] = -d_v_IDH2_d_NADPH_mit
    J[slope.FAT_by_ACC_P] = -d_fat_rate_d_ACC_P
    J[slope.FAT_by_SIRT3_protein] = -d_fat_rate_d_SIRT3_protein - d_v_IDH2_d_SIRT3_protein
    J[slope.FAT_by_INTRINSIC] = -d_fat_rate_d_INTRINSIC
    J[slope.FAT_by_FFA_blood] = -d_fat_rate_d_FFA_blood
    J[slope.FAT_by_insulin_action] = -d_fat_rate_d_insulin_action
    J[slope.WATER_by_O2] = d_glycerol_rate_d_O2 + d_leak_rate_d_O2 + d_respiration_rate_d_O2 + 2*d_v_glutathione_peroxidase_d_O2
    J[slope.WATER_by_ATP] = d_glycerol_rate_d_ATP + d_leak_rate_d_ATP + d_respiration_rate_d_ATP + 2*d_v_glutathione_peroxidase_d_ATP
    J[slope.WATER_by_ADP] = d_glycerol_rate_d_ADP + d_leak_rate_d_ADP + d_respiration_rate_d_ADP + 2*d_v_glutathione_peroxidase_d_ADP
    J[slope.WATER_by_Pi] = d_glycerol_rate_d_Pi + d_leak_rate_d_Pi + d_respiration_rate_d_Pi + 2*d_v_glutathione_peroxidase_d_Pi
    J[slope.WATER_by_WATER] = 0.0
    J[slope.WATER_by_NADH_cyt] = d_glycerol_rate_d_NADH_cyt
    J[slope.WATER_by_NAD_mit] = 2*d_v_glutathione_peroxidase_d_NAD_mit
    J[slope.WATER_by_NADH_mit] = d_leak_rate_d_NADH_mit + d_respiration_rate_d_NADH_mit + 2*d_v_glutathione_peroxidase_d_NADH_mit
    J[slope.WATER_by_GSSG] = 2*d_v_glutathione_peroxidase_d_GSSG
    J[slope.WATER_by_INTRINSIC] = d_respiration_rate_d_INTRINSIC
    J[slope.NAD_nuc_by_ATP] = d_v_NMNAT1_d_ATP
    J[slope.NAD_nuc_by_NAD_nuc] = d_v_NAD_pores_d_NAD_nuc + d_v_NMNAT1_d_NAD_nuc - d_v_PARP_d_NAD_nuc - d_v_SIRT1_d_NAD_nuc
    J[slope.NAD_nuc_by_NAD_cyt] = d_v_NAD_pores_d_NAD_cyt
    J[slope.NAD_nuc_by_NADH_cyt] = d_v_NAD_pores_d_NADH_cyt
    J[slope.NAD_nuc_by_NAM] = -d_v_SIRT1_d_NAM
    J[slope.NAD_nuc_by_NMN] = d_v_NMNAT1_d_NMN
    J[slope.NAD_nuc_by_NaMN] = d_v_NMNAT1_d_NaMN
    J[slope.NAD_nuc_by_NaAD] = d_v_NMNAT1_d_NaAD
    J[slope.NAD_nuc_by_DNA_lesions] = -d_v_PARP_d_DNA_lesions
    J[slope.NAD_cyt_by_O2] = d_glycerol_rate_d_O2
    J[slope.NAD_cyt_by_ACID] = -2*d_glycolysis_rate_d_ACID + d_v_LDH_d_ACID
    J[slope.NAD_cyt_by_CONTRACTION_SLOW] = -2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.NAD_cyt_by_ATP] = d_glycerol_rate_d_ATP - d_v_NADK_d_ATP + d_v_NADSYN_d_ATP + d_v_NMNAT2_d_ATP
    J[slope.NAD_cyt_by_ADP] = d_glycerol_rate_d_ADP
    J[slope.NAD_cyt_by_AMP] = -2*d_glycolysis_rate_d_AMP
    J[slope.NAD_cyt_by_Pi] = d_glycerol_rate_d_Pi
    J[slope.NAD_cyt_by_HMP] = -2*d_glycolysis_rate_d_HMP
    J[slope.NAD_cyt_by_PYR] = d_v_LDH_d_PYR
    J[slope.NAD_cyt_by_LAC] = d_v_LDH_d_LAC
    J[slope.NAD_cyt_by_NAD_nuc] = -d_v_NAD_pores_d_NAD_nuc
    J[slope.NAD_cyt_by_NAD_cyt] = -2*d_glycolysis_rate_d_NAD_cyt - d_v_CD38_d_NAD_cyt + d_v_LDH_d_NAD_cyt - d_v_NADK_d_NAD_cyt - d_v_NAD_hydrolysis_d_NAD_cyt - d_v_NAD_overflow_d_NAD_cyt - d_v_NAD_pores_d_NAD_cyt - d_v_NAD_release_d_NAD_cyt + d_v_NMNAT2_d_NAD_cyt - d_v_SIRT2_d_NAD_cyt - d_v_SLC25A51_d_NAD_cyt + d_v_malate_aspartate_d_NAD_cyt
    J[slope.NAD_cyt_by_NADH_cyt] = d_glycerol_rate_d_NADH_cyt - 2*d_glycolysis_rate_d_NADH_cyt - d_v_CD38_d_NADH_cyt + d_v_LDH_d_NADH_cyt - d_v_NADK_d_NADH_cyt - d_v_NAD_hydrolysis_d_NADH_cyt - d_v_NAD_overflow_d_NADH_cyt - d_v_NAD_pores_d_NADH_cyt - d_v_NAD_release_d_NADH_cyt + d_v_NMNAT2_d_NADH_cyt - d_v_SIRT2_d_NADH_cyt - d_v_SLC25A51_d_NADH_cyt + d_v_malate_aspartate_d_NADH_cyt
    J[slope.NAD_cyt_by_NAD_mit] = d_v_NAD_return_d_NAD_mit + d_v_malate_aspartate_d_NAD_mit
    J[slope.NAD_cyt_by_NADH_mit] = d_v_NAD_return_d_NADH_mit + d_v_malate_aspartate_d_NADH_mit
    J[slope.NAD_cyt_by_NADP] = d_v_NADP_phosphatase_d_NADP
    J[slope.NAD_cyt_by_NAM] = -d_v_SIRT2_d_NAM
    J[slope.NAD_cyt_by_NMN] = -d_v_CD38_d_NMN + d_v_NMNAT2_d_NMN
    J[slope.NAD_cyt_by_NaMN] = d_v_NMNAT2_d_NaMN
    J[slope.NAD_cyt_by_NaAD] = d_v_NADSYN_d_NaAD + d_v_NMNAT2_d_NaAD
    J[slope.NAD_cyt_by_MYOSIN] = -2*d_glycolysis_rate_d_MYOSIN
    J[slope.NAD_cyt_by_recruitment] = -2*d_glycolysis_rate_d_recruitment
    J[slope.NADH_cyt_by_O2] = -d_glycerol_rate_d_O2
    J[slope.NADH_cyt_by_ACID] = 2*d_glycolysis_rate_d_ACID - d_v_LDH_d_ACID
    J[slope.NADH_cyt_by_CONTRACTION_SLOW] = 2*d_glycolysis_rate_d_CONTRACTION_SLOW
    J[slope.NADH_cyt_by_ATP] = -d_glycerol_rate_d_ATP
    J[slope.NADH_cyt_by_ADP] = -d_glycerol_rate_d_ADP
    J[slope.NADH_cyt_by_AMP] = 2*d_glycolysis_rate_d_AMP
    J[slope.NADH_cyt_by_Pi] = -d_glycerol_rate_d_Pi
    J[slope.NADH_cyt_by_HMP] = 2*d_glycolysis_rate_d_HMP
    J[slope.NADH_cyt_by_PYR] = -d_v_LDH_d_PYR
    J[slope.NADH_cyt_by_LAC] = -d_v_LDH_d_LAC
    J[slope.NADH_cyt_by_NAD_cyt] = 2*d_glycolysis_rate_d_NAD_cyt - d_v_LDH_d_NAD_cyt - d_v_malate_aspartate_d_NAD_cyt
    J[slope.NADH_cyt_by_NADH_cyt] = -d_glycerol_rate_d_NADH_cyt + 2*d_glycolysis_rate_d_NADH_cyt - d_v_LDH_d_NADH_cyt - d_v_malate_aspartate_d_NADH_cyt
    J[slope.NADH_cyt_by_NAD_mit] = -d_v_malate_aspartate_d_NAD_mit
    J[slope.NADH_cyt_by_NADH_mit] = -d_v_malate_aspartate_d_NADH_mit
    J[slope.NADH_cyt_by_MYOSIN] = 2*d_glycolysis_rate_d_MYOSIN
    J[slope.NADH_cyt_by_recruitment] = 2*d_glycolysis_rate_d_recruitment
    J[slope.NAD_mit_by_O2] = d_leak_rate_d_O2 + d_respiration_rate_d_O2 + d_v_NNT_d_O2 + d_v_glutathione_peroxidase_d_O2
    J[slope.NAD_mit_by_CONTRACTION] = -d_fat_rate_d_CONTRACTION - 5*d_pyruvate_rate_d_CONTRACTION
    J[slope.NAD_mit_by_ATP] = d_leak_rate_d_ATP + d_respiration_rate_d_ATP + d_v_NMNAT3_d_ATP + d_v_NNT_d_ATP + d_v_glutathione_peroxidase_d_ATP
    J[slope.NAD_mit_by_ADP] = -d_fat_rate_d_ADP + d_leak_rate_d_ADP - 5*d_pyruvate_rate_d_ADP + d_respiration_rate_d_ADP + d_v_NNT_d_ADP + d_v_glutathione_peroxidase_d_ADP
    J[slope.NAD_mit_by_Pi] = d_leak_rate_d_Pi + d_respiration_rate_d_Pi + d_v_NNT_d_Pi + d_v_glutathione_peroxidase_d_Pi
    J[slope.NAD_mit_by_GLY] = -d_fat_rate_d_GLY - 5*d_pyruvate_rate_d_GLY
    J[slope.NAD_mit_by_PYR] = -d_fat_rate_d_PYR - 5*d_pyruvate_rate_d_PYR
    J[slope.NAD_mit_by_NAD_cyt] = d_v_SLC25A51_d_NAD_cyt - d_v_malate_aspartate_d_NAD_cyt
    J[slope.NAD_mit_by_NADH_cyt] = d_v_SLC25A51_d_NADH_cyt - d_v_malate_aspartate_d_NADH_cyt
    J[slope.NAD_mit_by_NAD_mit] = -d_fat_rate_d_NAD_mit - 5*d_pyruvate_rate_d_NAD_mit - d_v_NAD_return_d_NAD_mit + d_v_NMNAT3_d_NAD_mit + d_v_NNT_d_NAD_mit - d_v_SIRT3_d_NAD_mit - d_v_SIRT4_d_NAD_mit - d_v_SIRT5_d_NAD_mit + d_v_glutathione_peroxidase_d_NAD_mit - d_v_malate_aspartate_d_NAD_mit
    J[slope.NAD_mit_by_NADH_mit] = -d_fat_rate_d_NADH_mit + d_leak_rate_d_NADH_mit - 5*d_pyruvate_rate_d_NADH_mit + d_respiration_rate_d_NADH_mit - d_v_NAD_return_d_NADH_mit + d_v_NMNAT3_d_NADH_mit + d_v_NNT_d_NADH_mit - d_v_SIRT3_d_NADH_mit - d_v_SIRT4_d_NADH_mit - d_v_SIRT5_d_NADH_mit + d_v_glutathione_peroxidase_d_NADH_mit - d_v_malate_aspartate_d_NADH_mit
    J[slope.NAD_mit_by_NADP] = d_v_NNT_d_NADP
    J[slope.NAD_mit_by_NAM] = -d_fat_rate_d_NAM - 5*d_pyruvate_rate_d_NAM - d_v_SIRT3_d_NAM - d_v_SIRT4_d_NAM - d_v_SIRT5_d_NAM
    J[slope.NAD_mit_by_NMN] = d_v_NMNAT3_d_NMN
    J[slope.NAD_mit_by_NaMN] = d_v_NMNAT3_d_NaMN
    J[slope.NAD_mit_by_NaAD] = d_v_NMNAT3_d_NaAD
    J[slope.NAD_mit_by_NADPH_mit] = d_v_NNT_d_NADPH_mit
    J[slope.NAD_mit_by_GSSG] = d_v_glutathione_peroxidase_d_GSSG
    J[slope.NAD_mit_by_ACC_P] = -d_fat_rate_d_ACC_P - 5*d_pyruvate_rate_d_ACC_P
    J[slope.NAD_mit_by_SIRT3_protein] = -d_fat_rate_d_SIRT3_protein - 5*d_pyruvate_rate_d_SIRT3_protein
    J[slope.NAD_mit_by_INTRINSIC] = -d_fat_rate_d_INTRINSIC - 5*d_pyruvate_rate_d_INTRINSIC + d_respiration_rate_d_INTRINSIC
    J[slope.NAD_mit_by_FFA_blood] = -d_fat_rate_d_FFA_blood - 5*d_pyruvate_rate_d_FFA_blood
    J[slope.NAD_mit_by_insulin_action] = -d_fat_rate_d_insulin_action - 5*d_pyruvate_rate_d_insulin_action
    J[slope.NADH_mit_by_O2] = -d_leak_rate_d_O2 - d_respiration_rate_d_O2 - d_v_NNT_d_O2 - d_v_glutathione_peroxidase_d_O2
    J[slope.NADH_mit_by_CONTRACTION] = d_fat_rate_d_CONTRACTION + 5*d_pyruvate_rate_d_CONTRACTION
    J[slope.NADH_mit_by_ATP] = -d_leak_rate_d_ATP - d_respiration_rate_d_ATP - d_v_NNT_d_ATP - d_v_glutathione_peroxidase_d_ATP
    J[slope.NADH_mit_by_ADP] = d_fat_rate_d_ADP - d_leak_rate_d_ADP + 5*d_pyruvate_rate_d_ADP - d_respiration_rate_d_ADP - d_v_NNT_d_ADP - d_v_glutathione_peroxidase_d_ADP
    J[slope.NADH_mit_by_Pi] = -d_leak_rate_d_Pi - d_respiration_rate_d_Pi - d_v_NNT_d_Pi - d_v_glutathione_peroxidase_d_Pi
    J[slope.NADH_mit_by_GLY] = d_fat_rate_d_GLY + 5*d_pyruvate_rate_d_GLY
    J[slope.NADH_mit_by_PYR] = d_fat_rate_d_PYR + 5*d_pyruvate_rate_d_PYR
    J[slope.NADH_mit_by_NAD_cyt] = d_v_malate_aspartate_d_NAD_cyt
    J[slope.NADH_mit_by_NADH_cyt] = d_v_malate_aspartate_d_NADH_cyt
    J[slope.NADH_mit_by_NAD_mit] = d_fat_rate_d_NAD_mit + 5*d_pyruvate_rate_d_NAD_mit - d_v_NNT_d_NAD_mit - d_v_glutathione_peroxidase_d_NAD_mit + d_v_malate_aspartate_d_NAD_mit
    J[slope.NADH_mit_by_NADH_mit] = d_fat_rate_d_NADH_mit - d_leak_rate_d_NADH_mit + 5*d_pyruvate_rate_d_NADH_mit - d_respiration_rate_d_NADH_mit - d_v_NNT_d_NADH_mit - d_v_glutathione_peroxidase_d_NADH_mit + d_v_malate_aspartate_d_NADH_mit
    J[slope.NADH_mit_by_NADP] = -d_v_NNT_d_NADP
    J[slope.NADH_mit_by_NAM] = d_fat_rate_d_NAM + 5*d_pyruvate_rate_d_NAM
    J[slope.NADH_mit_by_NADPH_mit] = -d_v_NNT_d_NADPH_mit
    J[slope.NADH_mit_by_GSSG] = -d_v_glutathione_peroxidase_d_GSSG
    J[slope.NADH_mit_by_ACC_P] = d_fat_rate_d_ACC_P + 5*d_pyruvate_rate_d_ACC_P
    J[slope.NADH_mit_by_SIRT3_protein] = d_fat_rate_d_SIRT3_protein + 5*d_pyruvate_rate_d_SIRT3_protein
    J[slope.NADH_mit_by_INTRINSIC] = d_fat_rate_d_INTRINSIC + 5*d_pyruvate_rate_d_INTRINSIC - d_respiration_rate_d_INTRINSIC
    J[slope.NADH_mit_by_FFA_blood] = d_fat_rate_d_FFA_blood + 5*d_pyruvate_rate_d_FFA_blood
    J[slope.NADH_mit_by_insulin_action] = d_fat_rate_d_insulin_action + 5*d_pyruvate_rate_d_insulin_action
    J[slope.NADP_by_ATP] = d_v_NADK_d_ATP
    J[slope.NADP_by_NAD_cyt] = d_v_NADK_d_NAD_cyt
    J[slope.NADP_by_NADH_cyt] = d_v_NADK_d_NADH_cyt
    J[slope.NADP_by_NADP] = -d_v_NADP_phosphatase_d_NADP
    J[slope.NAM_by_ATP] = -d_v_NAMPT_d_ATP
    J[slope.NAM_by_NAD_nuc] = d_v_PARP_d_NAD_nuc + d_v_SIRT1_d_NAD_nuc
    J[slope.NAM_by_NAD_cyt] = d_v_CD38_NMN_d_NAD_cyt + d_v_CD38_d_NAD_cyt + d_v_NAD_hydrolysis_d_NAD_cyt + d_v_NAD_overflow_d_NAD_cyt - d_v_NAMPT_d_NAD_cyt + d_v_SIRT2_d_NAD_cyt
    J[slope.NAM_by_NADH_cyt] = d_v_CD38_NMN_d_NADH_cyt + d_v_CD38_d_NADH_cyt + d_v_NAD_hydrolysis_d_NADH_cyt + d_v_NAD_overflow_d_NADH_cyt - d_v_NAMPT_d_NADH_cyt + d_v_SIRT2_d_NADH_cyt
    J[slope.NAM_by_NAD_mit] = d_v_SIRT3_d_NAD_mit + d_v_SIRT4_d_NAD_mit + d_v_SIRT5_d_NAD_mit
    J[slope.NAM_by_NADH_mit] = d_v_SIRT3_d_NADH_mit + d_v_SIRT4_d_NADH_mit + d_v_SIRT5_d_NADH_mit
    J[slope.NAM_by_NAM] = -d_v_NAMPT_d_NAM + d_v_NAM_crossing_d_NAM - d_v_NNMT_d_NAM + d_v_SIRT1_d_NAM + d_v_SIRT2_d_NAM + d_v_SIRT3_d_NAM + d_v_SIRT4_d_NAM + d_v_SIRT5_d_NAM
    J[slope.NAM_by_NMN] = d_v_CD38_NMN_d_NMN + d_v_CD38_d_NMN
    J[slope.NAM_by_PRPP] = -d_v_NAMPT_d_PRPP
    J[slope.NAM_by_NR] = d_v_PNP_d_NR
    J[slope.NAM_by_MeNAM] = -d_v_NNMT_d_MeNAM
    J[slope.NAM_by_NAMPT_protein] = -d_v_NAMPT_d_NAMPT_protein
    J[slope.NAM_by_DNA_lesions] = d_v_PARP_d_DNA_lesions
    J[slope.NAM_by_NAM_plasma] = d_v_NAM_crossing_d_NAM_plasma
    J[slope.NMN_by_ATP] = d_v_NAMPT_d_ATP - d_v_NMNAT1_d_ATP - d_v_NMNAT2_d_ATP - d_v_NMNAT3_d_ATP + d_v_NRK_d_ATP
    J[slope.NMN_by_NAD_nuc] = -d_v_NMNAT1_d_NAD_nuc
    J[slope.NMN_by_NAD_cyt] = -d_v_CD38_NMN_d_NAD_cyt + d_v_NAMPT_d_NAD_cyt - d_v_NMNAT2_d_NAD_cyt
    J[slope.NMN_by_NADH_cyt] = -d_v_CD38_NMN_d_NADH_cyt + d_v_NAMPT_d_NADH_cyt - d_v_NMNAT2_d_NADH_cyt
    J[slope.NMN_by_NAD_mit] = -d_v_NMNAT3_d_NAD_mit
    J[slope.NMN_by_NADH_mit] = -d_v_NMNAT3_d_NADH_mit
    J[slope.NMN_by_NAM] = d_v_NAMPT_d_NAM
    J[slope.NMN_by_NMN] = -d_v_CD38_NMN_d_NMN - d_v_NMNAT1_d_NMN - d_v_NMNAT2_d_NMN - d_v_NMNAT3_d_NMN - d_v_NT5_d_NMN
    J[slope.NMN_by_PRPP] = d_v_NAMPT_d_PRPP
    J[slope.NMN_by_NR] = d_v_NRK_d_NR
    J[slope.NMN_by_NaMN] = -d_v_NMNAT1_d_NaMN - d_v_NMNAT2_d_NaMN - d_v_NMNAT3_d_NaMN
    J[slope.NMN_by_NaAD] = -d_v_NMNAT1_d_NaAD - d_v_NMNAT2_d_NaAD - d_v_NMNAT3_d_NaAD
    J[slope.NMN_by_NAMPT_protein] = d_v_NAMPT_d_NAMPT_protein
    J[slope.NMN_by_NMN_plasma] = d_v_SLC12A8_d_NMN_plasma
    J[slope.PRPP_by_ATP] = -d_v_NAMPT_d_ATP - d_v_NAPRT_d_ATP + d_v_PRPP_synthetase_d_ATP
    J[slope.PRPP_by_NAD_cyt] = -d_v_NAMPT_d_NAD_cyt + d_v_PRPP_synthetase_d_NAD_cyt
    J[slope.PRPP_by_NADH_cyt] = -d_v_NAMPT_d_NADH_cyt + d_v_PRPP_synthetase_d_NADH_cyt
    J[slope.PRPP_by_NAM] = -d_v_NAMPT_d_NAM
    J[slope.PRPP_by_PRPP] = -d_v_NAMPT_d_PRPP - d_v_NAPRT_d_PRPP - d_v_PRPP_other_use_d_PRPP - d_v_QPRT_d_PRPP
    J[slope.PRPP_by_NA] = -d_v_NAPRT_d_NA
    J[slope.PRPP_by_NAMPT_protein] = -d_v_NAMPT_d_NAMPT_protein
    J[slope.NR_by_ATP] = -d_v_NRK_d_ATP
    J[slope.NR_by_NMN] = d_v_NT5_d_NMN
    J[slope.NR_by_NR] = -d_v_NRK_d_NR + d_v_NR_crossing_d_NR - d_v_PNP_d_NR
    J[slope.NR_by_NR_plasma] = d_v_NR_crossing_d_NR_plasma
    J[slope.NA_by_ATP] = -d_v_NAPRT_d_ATP
    J[slope.NA_by_PRPP] = -d_v_NAPRT_d_PRPP
    J[slope.NA_by_NA] = -d_v_NAPRT_d_NA
    J[slope.NA_by_NA_plasma] = d_v_NA_crossing_d_NA_plasma
    J[slope.NaMN_by_ATP] = d_v_NAPRT_d_ATP - d_v_NaMNAT_d_ATP
    J[slope.NaMN_by_NAD_nuc] = -d_v_NaMNAT_d_NAD_nuc
    J[slope.NaMN_by_NAD_cyt] = -d_v_NaMNAT_d_NAD_cyt
    J[slope.NaMN_by_NADH_cyt] = -d_v_NaMNAT_d_NADH_cyt
    J[slope.NaMN_by_NAD_mit] = -d_v_NaMNAT_d_NAD_mit
    J[slope.NaMN_by_NADH_mit] = -d_v_NaMNAT_d_NADH_mit
    J[slope.NaMN_by_NMN] = -d_v_NaMNAT_d_NMN
    J[slope.NaMN_by_PRPP] = d_v_NAPRT_d_PRPP + d_v_QPRT_d_PRPP
    J[slope.NaMN_by_NA] = d_v_NAPRT_d_NA
    J[slope.NaMN_by_NaMN] = -d_v_NaMNAT_d_NaMN
    J[slope.NaMN_by_NaAD] = -d_v_NaMNAT_d_NaAD
    J[slope.NaAD_by_ATP] = -d_v_NADSYN_d_ATP + d_v_NaMNAT_d_ATP
    J[slope.NaAD_by_NAD_nuc] = d_v_NaMNAT_d_NAD_nuc
    J[slope.NaAD_by_NAD_cyt] = d_v_NaMNAT_d_NAD_cyt
    J[slope.NaAD_by_NADH_cyt] = d_v_NaMNAT_d_NADH_cyt
    J[slope.NaAD_by_NAD_mit] = d_v_NaMNAT_d_NAD_mit
    J[slope.NaAD_by_NADH_mit] = d_v_NaMNAT_d_NADH_mit
    J[slope.NaAD_by_NMN] = d_v_NaMNAT_d_NMN
    J[slope.NaAD_by_NaMN] = d_v_NaMNAT_d_NaMN
    J[slope.NaAD_by_NaAD] = -d_v_NADSYN_d_NaAD + d_v_NaMNAT_d_NaAD
    J[slope.MeNAM_by_NAM] = d_v_NNMT_d_NAM
    J[slope.MeNAM_by_MeNAM] = d_v_MeNAM_crossing_d_MeNAM + d_v_NNMT_d_MeNAM
    J[slope.MeNAM_by_MeNAM_plasma] = d_v_MeNAM_crossing_d_MeNAM_plasma
    J[slope.NAM_blood_by_NAM] = -d_v_NAM_crossing_d_NAM
    J[slope.NAM_blood_by_NAM_blood] = 0.0
    J[slope.NAM_blood_by_NAM_plasma] = -d_v_NAM_crossing_d_NAM_plasma
    J[slope.MeNAM_blood_by_MeNAM] = -d_v_MeNAM_crossing_d_MeNAM
    J[slope.MeNAM_blood_by_MeNAM_blood] = 0.0
    J[slope.MeNAM_blood_by_MeNAM_plasma] = -d_v_MeNAM_crossing_d_MeNAM_plasma
    J[slope.NR_blood_by_NR] = -d_v_NR_crossing_d_NR
    J[slope.NR_blood_by_NR_blood] = 0.0
    J[slope.NR_blood_by_NR_plasma] = -d_v_NR_crossing_d_NR_plasma
    J[slope.NMN_blood_by_NMN_blood] = 0.0
    J[slope.NMN_blood_by_NMN_plasma] = -d_v_SLC12A8_d_NMN_plasma
    J[slope.NA_blood_by_NA_blood] = 0.0
    J[slope.NA_blood_by_NA_plasma] = -d_v_NA_crossing_d_NA_plasma
    J[slope.QA_blood_by_PRPP] = -d_v_QPRT_d_PRPP
    J[slope.QA_blood_by_QA_blood] = 0.0
    J[slope.NAD_blood_by_NAD_cyt] = d_v_NAD_release_d_NAD_cyt
    J[slope.NAD_blood_by_NADH_cyt] = d_v_NAD_release_d_NADH_cyt
    J[slope.NAD_blood_by_NAD_blood] = 0.0
    J[slope.adenosine_blood_by_NAD_cyt] = -d_v_NAD_release_d_NAD_cyt
    J[slope.adenosine_blood_by_NADH_cyt] = -d_v_NAD_release_d_NADH_cyt
    J[slope.adenosine_blood_by_adenosine_blood] = 0.0
    J[slope.Pi_blood_by_NAD_cyt] = -2*d_v_NAD_release_d_NAD_cyt
    J[slope.Pi_blood_by_NADH_cyt] = -2*d_v_NAD_release_d_NADH_cyt
    J[slope.Pi_blood_by_Pi_blood] = 0.0
    J[slope.Pi_blood_by_NMN_plasma] = d_v_SLC12A8_d_NMN_plasma
    J[slope.NADPH_mit_by_O2] = d_v_NNT_d_O2
    J[slope.NADPH_mit_by_ATP] = d_v_NNT_d_ATP
    J[slope.NADPH_mit_by_ADP] = d_v_NNT_d_ADP
    J[slope.NADPH_mit_by_Pi] = d_v_NNT_d_Pi
    J[slope.NADPH_mit_by_NAD_mit] = d_v_IDH2_d_NAD_mit + d_v_NNT_d_NAD_mit
    J[slope.NADPH_mit_by_NADH_mit] = d_v_IDH2_d_NADH_mit + d_v_NNT_d_NADH_mit
    J[slope.NADPH_mit_by_NADP] = d_v_IDH2_d_NADP + d_v_NNT_d_NADP
    J[slope.NADPH_mit_by_NAM] = d_v_IDH2_d_NAM
    J[slope.NADPH_mit_by_NADPH_mit] = d_v_IDH2_d_NADPH_mit + d_v_NNT_d_NADPH_mit - d_v_glutathione_reductase_d_NADPH_mit
    J[slope.NADPH_mit_by_GSSG] = -d_v_glutathione_reductase_d_GSSG
    J[slope.NADPH_mit_by_SIRT3_protein] = d_v_IDH2_d_SIRT3_protein
    J[slope.GSSG_by_O2] = d_v_glutathione_peroxidase_d_O2
    J[slope.GSSG_by_ATP] = d_v_glutathione_peroxidase_d_ATP
    J[slope.GSSG_by_ADP] = d_v_glutathione_peroxidase_d_ADP
    J[slope.GSSG_by_Pi] = d_v_glutathione_peroxidase_d_Pi
    J[slope.GSSG_by_NAD_mit] = d_v_glutathione_peroxidase_d_NAD_mit
    J[slope.GSSG_by_NADH_mit] = d_v_glutathione_peroxidase_d_NADH_mit
    J[slope.GSSG_by_NADPH_mit] = -d_v_glutathione_reductase_d_NADPH_mit
    J[slope.GSSG_by_GSSG] = d_v_glutathione_peroxidase_d_GSSG - d_v_glutathione_reductase_d_GSSG
    J[slope.AMPK_by_AMP] = d_v_Ampk_d_AMP
    J[slope.AMPK_by_GLY] = d_v_Ampk_d_GLY
    J[slope.AMPK_by_AMPK] = d_v_Ampk_d_AMPK
    J[slope.AMPK_gamma1_by_AMP] = d_v_Ampk_1_d_AMP
    J[slope.AMPK_gamma1_by_AMPK_gamma1] = d_v_Ampk_1_d_AMPK_gamma1
    J[slope.ACC_P_by_AMPK] = d_v_Acc_d_AMPK
    J[slope.ACC_P_by_AMPK_gamma1] = d_v_Acc_d_AMPK_gamma1
    J[slope.ACC_P_by_ACC_P] = d_v_Acc_d_ACC_P
    J[slope.TBC1D_P_by_AMPK] = d_v_Tbc1d_d_AMPK
    J[slope.TBC1D_P_by_TBC1D_P] = d_v_Tbc1d_d_TBC1D_P
    J[slope.ULK1_by_AMPK] = d_v_Ulk1_d_AMPK
    J[slope.ULK1_by_ULK1] = d_v_Ulk1_d_ULK1
    J[slope.P38_by_CONTRACTION_SLOW] = d_v_P38_d_CONTRACTION_SLOW
    J[slope.P38_by_P38] = d_v_P38_d_P38
    J[slope.PGC1A_CALL_by_NAD_nuc] = d_v_Call_d_NAD_nuc
    J[slope.PGC1A_CALL_by_NAM] = d_v_Call_d_NAM
    J[slope.PGC1A_CALL_by_AMPK] = d_v_Call_d_AMPK
    J[slope.PGC1A_CALL_by_P38] = d_v_Call_d_P38
    J[slope.PGC1A_CALL_by_PGC1A_CALL] = d_v_Call_d_PGC1A_CALL
    J[slope.PGC1A_CALL_by_ROS] = d_v_Call_d_ROS
    J[slope.PGC1A_CALL_by_catecholamines] = d_v_Call_d_catecholamines
    J[slope.PGC1A_CALL_2_by_PGC1A_CALL] = d_v_Call2_d_PGC1A_CALL
    J[slope.PGC1A_CALL_2_by_PGC1A_CALL_2] = d_v_Call2_d_PGC1A_CALL_2
    J[slope.PGC1A_MRNA_by_ATP] = d_v_Pgc1a_mrna_d_ATP
    J[slope.PGC1A_MRNA_by_PGC1A_CALL_2] = d_v_Pgc1a_mrna_d_PGC1A_CALL_2
    J[slope.PGC1A_MRNA_by_PGC1A_MRNA] = d_v_Pgc1a_mrna_d_PGC1A_MRNA
    J[slope.PGC1A_by_ATP] = d_v_Pgc1a_d_ATP
    J[slope.PGC1A_by_PGC1A_MRNA] = d_v_Pgc1a_d_PGC1A_MRNA
    J[slope.PGC1A_by_PGC1A] = d_v_Pgc1a_d_PGC1A
    J[slope.NAMPT_MRNA_by_AMPK] = d_v_Nampt_mrna_d_AMPK
    J[slope.NAMPT_MRNA_by_PGC1A] = d_v_Nampt_mrna_d_PGC1A
    J[slope.NAMPT_MRNA_by_NAMPT_MRNA] = d_v_Nampt_mrna_d_NAMPT_MRNA
    J[slope.NAMPT_MRNA_by_clock] = d_v_Nampt_mrna_d_clock
    J[slope.NAMPT_MRNA_by_catecholamines] = d_v_Nampt_mrna_d_catecholamines
    J[slope.NAMPT_protein_by_NAMPT_MRNA] = d_v_Nampt_protein_d_NAMPT_MRNA
    J[slope.NAMPT_protein_by_NAMPT_protein] = d_v_Nampt_protein_d_NAMPT_protein
    J[slope.SIRT3_MRNA_by_PGC1A] = d_v_Sirt3_mrna_d_PGC1A
    J[slope.SIRT3_MRNA_by_SIRT3_MRNA] = d_v_Sirt3_mrna_d_SIRT3_MRNA
    J[slope.SIRT3_protein_by_SIRT3_MRNA] = d_v_Sirt3_protein_d_SIRT3_MRNA
    J[slope.SIRT3_protein_by_SIRT3_protein] = d_v_Sirt3_protein_d_SIRT3_protein
    J[slope.GLUT4_MRNA_by_P38] = d_v_Glut4_mrna_d_P38
    J[slope.GLUT4_MRNA_by_PGC1A] = d_v_Glut4_mrna_d_PGC1A
    J[slope.GLUT4_MRNA_by_GLUT4_MRNA] = d_v_Glut4_mrna_d_GLUT4_MRNA
    J[slope.GLUT4_protein_by_GLUT4_MRNA] = d_v_Glut4_protein_d_GLUT4_MRNA
    J[slope.GLUT4_protein_by_GLUT4_protein] = d_v_Glut4_protein_d_GLUT4_protein
    J[slope.MCT_MRNA_by_LAC] = d_v_Mct_mrna_d_LAC
    J[slope.MCT_MRNA_by_PGC1A] = d_v_Mct_mrna_d_PGC1A
    J[slope.MCT_MRNA_by_MCT_MRNA] = d_v_Mct_mrna_d_MCT_MRNA
    J[slope.MCT_protein_by_MCT_MRNA] = d_v_Mct_protein_d_MCT_MRNA
    J[slope.MCT_protein_by_MCT_protein] = d_v_Mct_protein_d_MCT_protein
    J[slope.VEGF_MRNA_by_O2] = d_v_Vegf_mrna_d_O2
    J[slope.VEGF_MRNA_by_PGC1A] = d_v_Vegf_mrna_d_PGC1A
    J[slope.VEGF_MRNA_by_VEGF_MRNA] = d_v_Vegf_mrna_d_VEGF_MRNA
    J[slope.VEGF_protein_by_VEGF_MRNA] = d_v_Vegf_protein_d_VEGF_MRNA
    J[slope.VEGF_protein_by_VEGF_protein] = d_v_Vegf_protein_d_VEGF_protein
    J[slope.PROGRAM_by_PGC1A] = d_v_Program_d_PGC1A
    J[slope.PROGRAM_by_PROGRAM] = d_v_Program_d_PROGRAM
    J[slope.REMNANT_by_PROGRAM] = d_v_Remnant_d_PROGRAM
    J[slope.REMNANT_by_REMNANT] = d_v_Remnant_d_REMNANT
    J[slope.CAPILLARIES_by_VEGF_protein] = d_v_Capillaries_d_VEGF_protein
    J[slope.CAPILLARIES_by_CAPILLARIES] = d_v_Capillaries_d_CAPILLARIES
    J[slope.HARD_by_AMP] = d_v_Hard_d_AMP
    J[slope.HARD_by_HARD] = d_v_Hard_d_HARD
    J[slope.HARD_by_catecholamines] = d_v_Hard_d_catecholamines
    J[slope.INTRINSIC_by_HARD] = d_v_Intrinsic_d_HARD
    J[slope.INTRINSIC_by_INTRINSIC] = d_v_Intrinsic_d_INTRINSIC
    J[slope.ROS_by_O2] = d_v_Ros_d_O2
    J[slope.ROS_by_CONTRACTION] = d_v_Ros_d_CONTRACTION
    J[slope.ROS_by_ATP] = d_v_Ros_d_ATP
    J[slope.ROS_by_ADP] = d_v_Ros_d_ADP
    J[slope.ROS_by_IMP] = d_v_Ros_d_IMP
    J[slope.ROS_by_Pi] = d_v_Ros_d_Pi
    J[slope.ROS_by_GLY] = d_v_Ros_d_GLY
    J[slope.ROS_by_NAD_mit] = d_v_Ros_d_NAD_mit
    J[slope.ROS_by_NADH_mit] = d_v_Ros_d_NADH_mit
    J[slope.ROS_by_GSSG] = d_v_Ros_d_GSSG
    J[slope.ROS_by_ROS] = d_v_Ros_d_ROS
    J[slope.ROS_by_SOD2] = d_v_Ros_d_SOD2
    J[slope.ROS_by_insulin_action] = d_v_Ros_d_insulin_action
    J[slope.SOD2_by_NAD_mit] = d_v_Sod2_d_NAD_mit
    J[slope.SOD2_by_NADH_mit] = d_v_Sod2_d_NADH_mit
    J[slope.SOD2_by_NAM] = d_v_Sod2_d_NAM
    J[slope.SOD2_by_SIRT3_protein] = d_v_Sod2_d_SIRT3_protein
    J[slope.SOD2_by_SOD2] = d_v_Sod2_d_SOD2
    J[slope.SOD2_by_ANTIOXIDANTS] = d_v_Sod2_d_ANTIOXIDANTS
    J[slope.DNA_lesions_by_NAD_nuc] = d_v_Lesions_d_NAD_nuc
    J[slope.DNA_lesions_by_ROS] = d_v_Lesions_d_ROS
    J[slope.DNA_lesions_by_DNA_lesions] = d_v_Lesions_d_DNA_lesions
    J[slope.OXIDIZED_GUANINE_by_ROS] = d_v_Guanine_d_ROS
    J[slope.OXIDIZED_GUANINE_by_OXIDIZED_GUANINE] = d_v_Guanine_d_OXIDIZED_GUANINE
    J[slope.ANTIOXIDANT_MRNA_by_ATP] = d_v_Antioxidant_mrna_d_ATP
    J[slope.ANTIOXIDANT_MRNA_by_ROS] = d_v_Antioxidant_mrna_d_ROS
    J[slope.ANTIOXIDANT_MRNA_by_ANTIOXIDANT_MRNA] = d_v_Antioxidant_mrna_d_ANTIOXIDANT_MRNA
    J[slope.ANTIOXIDANTS_by_ANTIOXIDANT_MRNA] = d_v_Antioxidants_d_ANTIOXIDANT_MRNA
    J[slope.ANTIOXIDANTS_by_ANTIOXIDANTS] = d_v_Antioxidants_d_ANTIOXIDANTS
    J[slope.HSP_MRNA_by_ACID] = d_v_Hsp_mrna_d_ACID
    J[slope.HSP_MRNA_by_ATP] = d_v_Hsp_mrna_d_ATP
    J[slope.HSP_MRNA_by_ROS] = d_v_Hsp_mrna_d_ROS
    J[slope.HSP_MRNA_by_HSP_MRNA] = d_v_Hsp_mrna_d_HSP_MRNA
    J[slope.HSP_by_HSP_MRNA] = d_v_Hsp_d_HSP_MRNA
    J[slope.HSP_by_HSP] = d_v_Hsp_d_HSP
    J[slope.LOAD_MEMORY_by_LOAD_MEMORY] = d_v_loading_d_LOAD_MEMORY
    J[slope.DRIVE_LOST_by_DRIVE_LOST] = d_v_drive_falling_d_DRIVE_LOST
    J[slope.SIZE_by_AMPK] = d_v_growth_d_AMPK
    J[slope.SIZE_by_LOAD_MEMORY] = d_v_growth_d_LOAD_MEMORY
    J[slope.SIZE_by_SIZE] = d_v_growth_d_SIZE
    J[slope.SIZE_by_insulin_action] = d_v_growth_d_insulin_action
    J[slope.SIZE_by_amino_level] = d_v_growth_d_amino_level
    J[slope.MYOSIN_by_PROGRAM] = d_v_Myosin_d_PROGRAM
    J[slope.MYOSIN_by_REMNANT] = d_v_Myosin_d_REMNANT
    J[slope.MYOSIN_by_LOAD_MEMORY] = d_v_Myosin_d_LOAD_MEMORY
    J[slope.MYOSIN_by_MYOSIN] = d_v_Myosin_d_MYOSIN
    J[slope.BUFFER_by_ACID] = d_v_buffering_d_ACID
    J[slope.BUFFER_by_BUFFER] = d_v_buffering_d_BUFFER
    J[slope.STORE_by_CONTRACTION_SLOW] = d_v_storing_d_CONTRACTION_SLOW
    J[slope.STORE_by_AMP] = d_v_storing_d_AMP
    J[slope.STORE_by_IMP] = d_v_storing_d_IMP
    J[slope.STORE_by_Pi] = d_v_storing_d_Pi
    J[slope.STORE_by_GLY] = d_v_storing_d_GLY
    J[slope.STORE_by_HMP] = d_v_storing_d_HMP
    J[slope.STORE_by_MYOSIN] = d_v_storing_d_MYOSIN
    J[slope.STORE_by_STORE] = d_v_storing_d_STORE
    J[slope.STORE_by_recruitment] = d_v_storing_d_recruitment
    J[slope.recruitment_by_recruitment] = 0.0
    J[slope.lactate_blood_by_lactate_blood] = 0.0
    J[slope.glucose_blood_by_glucose_blood] = 0.0
    J[slope.FFA_blood_by_FFA_blood] = 0.0
    J[slope.insulin_action_by_insulin_action] = 0.0
    J[slope.NAM_plasma_by_NAM_plasma] = 0.0
    J[slope.NR_plasma_by_NR_plasma] = 0.0
    J[slope.NA_plasma_by_NA_plasma] = 0.0
    J[slope.NMN_plasma_by_NMN_plasma] = 0.0
    J[slope.MeNAM_plasma_by_MeNAM_plasma] = 0.0
    J[slope.clock_by_clock] = 0.0
    J[slope.flow_share_by_flow_share] = 0.0
    J[slope.catecholamines_by_catecholamines] = 0.0
    J[slope.amino_level_by_amino_level] = 0.0
