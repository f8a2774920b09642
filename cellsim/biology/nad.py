"""NAD+ in a muscle fiber: made, moved between compartments, spent and recycled.

Content is counted per litre of fiber water; concentrations follow from each
compartment's present volume. Enzymes see free NAD+, which is what is left of
the pool when a finite number of binding sites has taken its share.
"""

from cellsim.network import Definition, Reaction, Species
from cellsim.ratelaws import competitive, exchange, inhibition, mass_action, michaelis_menten, saturation

NICOTINAMIDE = {"pyridine ring": 1}
MONONUCLEOTIDE = {"pyridine ring": 1, "phosphate": 1}
DINUCLEOTIDE = {"pyridine ring": 1, "adenine": 1, "phosphate": 2}
REDUCED = DINUCLEOTIDE | {"electron pair": 1}

SPECIES = [
    Species("NAD_nuc", DINUCLEOTIDE, says="NAD+ of the nucleus, free and bound", place="nucleus"),
    Species("NAD_cyt", DINUCLEOTIDE, says="NAD+ of the cytosol, free and bound", place="cytosol"),
    Species("NADH_cyt", REDUCED, says="NADH of the cytosol", place="cytosol"),
    Species("NAD_mit", DINUCLEOTIDE, says="NAD+ of the mitochondrial matrix, free and bound", place="matrix"),
    Species("NADH_mit", REDUCED, says="NADH of the mitochondrial matrix", place="matrix"),
    Species("NADP", DINUCLEOTIDE | {"phosphate": 3}, says="NADP(H)"),
    Species("NAM", NICOTINAMIDE, says="nicotinamide"),
    Species("NMN", MONONUCLEOTIDE, says="nicotinamide mononucleotide"),
    Species("NR", NICOTINAMIDE, says="nicotinamide riboside"),
    Species("NA", NICOTINAMIDE, says="nicotinic acid"),
    Species("NaMN", MONONUCLEOTIDE, says="nicotinic acid mononucleotide"),
    Species("NaAD", DINUCLEOTIDE, says="nicotinic acid adenine dinucleotide"),
    Species("PRPP", {"phosphate": 3}, says="phosphoribosyl pyrophosphate, the scarce partner of salvage"),
    Species("NAM_blood", NICOTINAMIDE, says="nicotinamide given to (and taken from) the blood, net", place="blood"),
    Species("NR_blood", NICOTINAMIDE, says="nicotinamide riboside given to the blood, net", place="blood"),
    Species("NA_blood", NICOTINAMIDE, says="nicotinic acid given to the blood, net", place="blood"),
    Species("QA_blood", NICOTINAMIDE, says="quinolinic acid given to the blood, net", place="blood"),
    Species("MeNAM", NICOTINAMIDE, says="methylnicotinamide made and lost", place="blood"),
]


def _bound_pool(compartment: str, pool: str, volume: str, K: str, sites: str) -> list[Definition]:
    """Free share of a pool with finite binding sites: the positive root of T = F + B F/(K + F).

    Written so that nothing cancels, and without dividing by the pool.
    """
    total, spare = f"NAD_total_{compartment}", f"NAD_spare_{compartment}"
    return [
        Definition(total, f"({pool}) / {volume}", "umol/L", f"NAD(H) in the water of the {compartment}"),
        Definition(spare, f"{K} + {sites} - {total}", "umol/L", "binding sites to spare"),
        Definition(
            f"free_share_{compartment}",
            f"2 * {K} / ({spare} + sqrt({spare}**2 + 4 * {total} * {K}))",
            "1",
            f"share of NAD(H) that is free in the {compartment}",
        ),
    ]


DEFINITIONS = [
    Definition("V_cyt", "1 - Volume_nuc - V_mit", "1", "cytosol, share of fiber water"),
    *_bound_pool("nuc", "NAD_nuc", "Volume_nuc", "Binding_Kd_cyt", "Binding_sites_cyt"),
    *_bound_pool("cyt", "NAD_cyt + NADH_cyt", "V_cyt", "Binding_Kd_cyt", "Binding_sites_cyt"),
    *_bound_pool("mit", "NAD_mit + NADH_mit", "V_mit", "Binding_Kd_mit", "Binding_sites_mit"),
    Definition("NAD_free_nuc", "free_share_nuc * NAD_nuc / Volume_nuc", "umol/L", "free NAD+ of the nucleus"),
    Definition("NAD_free_cyt", "free_share_cyt * NAD_cyt / V_cyt", "umol/L", "free NAD+ of the cytosol"),
    Definition("NADH_free_cyt", "free_share_cyt * NADH_cyt / V_cyt", "umol/L", "free NADH of the cytosol"),
    Definition("NAD_free_mit", "free_share_mit * NAD_mit / V_mit", "umol/L", "free NAD+ of the matrix"),
    Definition("sirtuin_left", inhibition("NAM", "SIRT1_Ki_NAM"), "1", "sirtuin activity that nicotinamide leaves"),
    Definition(
        "NMNAT_load",
        "1 + NMN / NMNAT_Km_NMN + NaMN / NMNAT_Km_NaMN + NAD_free_nuc / NMNAT_Km_NAD + NaAD / NMNAT_Km_NaAD",
        "1",
        "what competes for the one site of NMNAT",
    ),
]

REACTIONS = [
    Reaction(
        "NAMPT",
        "NAM + PRPP + ATP -> NMN + ADP + 3 Pi",
        "NAMPT_protein * NAMPT_level * "
        + competitive("NAM", {"NAD_free_cyt": "@Ki_NAD", "NADH_free_cyt": "@Ki_NADH"}, Km="@Km_NAM")
        + " * "
        + saturation("PRPP", "@Km_PRPP")
        + " * "
        + saturation("ATP", "@Km_ATP"),
        "Burgos2008",
        "The slow step of salvage: held back by its end product, and short of PRPP.",
    ),
    Reaction(
        "NMNAT",
        "NMN + ATP -> NAD_nuc + 2 Pi",
        "@Vmax / NMNAT_load * (NMN * ATP - NAD_free_nuc * @PPi / @Keq) / (@Km_ATP + ATP) / @Km_NMN",
        "Sorci2007",
        "Closes the loop; fast, near equilibrium, shared with the nicotinic acid branch.",
    ),
    Reaction(
        "NaMNAT",
        "NaMN + ATP -> NaAD + 2 Pi",
        "NMNAT_Vmax * @kcat_ratio / NMNAT_load * NaMN / NMNAT_Km_NaMN * " + saturation("ATP", "NMNAT_Km_ATP"),
        "Sorci2007",
        "The same enzyme on the nicotinic acid branch.",
    ),
    Reaction(
        "NAD_pores",
        "NAD_cyt -> NAD_nuc",
        "@k * Volume_nuc * (NAD_free_cyt - NAD_free_nuc)",
        "judgement",
        "Free NAD+ passes the nuclear pores within seconds.",
    ),
    Reaction(
        "SLC25A51",
        "NAD_cyt -> NAD_mit",
        "V_mit * @level * (@Vmax * " + saturation("NAD_free_cyt", "@Km") + " - @k_out * NAD_free_mit)",
        "Luongo2020",
        "Saturable import of NAD+ into the matrix, with a first-order return.",
    ),
    Reaction(
        "PARP",
        "NAD_nuc -> NAM + AMP + Pi",
        "@level * @Vmax * (1 + @activation * ramp(DNA_lesions / @threshold - 1)) * "
        + saturation("NAD_free_nuc", "@Km"),
        "Bai2011",
        "Basal repair of DNA, and more of it with lesions above rest; a burst only where that hypothesis is on.",
    ),
    Reaction(
        "SIRT1",
        "NAD_nuc -> NAM + AMP + Pi",
        "@level * " + michaelis_menten("NAD_free_nuc") + " * sirtuin_left",
        "Bockwoldt2019",
        "Nuclear sirtuins 1, 6 and 7.",
    ),
    Reaction(
        "SIRT2",
        "NAD_cyt -> NAM + AMP + Pi",
        "@level * " + michaelis_menten("NAD_free_cyt") + " * sirtuin_left",
        "Bockwoldt2019",
        "The cytosolic sirtuin.",
    ),
    Reaction(
        "SIRT3",
        "NAD_mit -> NAM + AMP + Pi",
        "V_mit * @level * " + michaelis_menten("NAD_free_mit") + " * sirtuin_left",
        "Bockwoldt2019",
        "Matrix sirtuins 3, 4 and 5.",
    ),
    Reaction(
        "CD38",
        "NAD_cyt -> NAM + AMP + Pi",
        "@level * " + michaelis_menten("NAD_free_cyt"),
        "CamachoPereira2016",
        "An ectoenzyme that rises with age in mouse tissues; a small sink in the fiber.",
    ),
    Reaction(
        "NAD_hydrolysis",
        "NAD_cyt -> NAM + AMP + Pi",
        michaelis_menten("NAD_free_cyt"),
        "judgement",
        "Low-affinity hydrolysis that is assigned to no enzyme.",
    ),
    Reaction(
        "NAM_crossing",
        "NAM_blood -> NAM",
        exchange("NAM_plasma", "NAM"),
        "Chen2025",
        "Nicotinamide crosses the membrane both ways.",
    ),
    Reaction("NNMT", "NAM -> MeNAM", "@level * " + michaelis_menten("NAM"), "Aksoy1994", "Methylation: the way out."),
    Reaction(
        "NR_crossing",
        "NR_blood -> NR",
        exchange("NR_plasma", "NR"),
        "Fletcher2017",
        "Nicotinamide riboside enters through nucleoside transporters.",
    ),
    Reaction(
        "NRK",
        "NR + ATP -> NMN + ADP",
        "@level * " + michaelis_menten("NR") + " * " + saturation("ATP", "@Km_ATP"),
        "Tempel2007",
        "Nicotinamide riboside kinases, the muscle's door for NR and for NMN.",
    ),
    Reaction("NT5", "NMN -> NR + Pi", michaelis_menten("NMN"), "Kulikova2015", "Cytosolic 5'-nucleotidase."),
    Reaction("PNP", "NR -> NAM", michaelis_menten("NR"), "Bockwoldt2019", "Purine nucleoside phosphorylase on NR."),
    Reaction(
        "NA_crossing",
        "NA_blood -> NA",
        mass_action("NA_plasma"),
        "judgement",
        "Nicotinic acid enters in proportion to plasma.",
    ),
    Reaction(
        "NAPRT",
        "NA + PRPP + ATP -> NaMN + ADP + 3 Pi",
        "@level * "
        + michaelis_menten("NA")
        + " * "
        + saturation("PRPP", "@Km_PRPP")
        + " * "
        + saturation("ATP", "NAMPT_Km_ATP"),
        "Bockwoldt2019",
        "The Preiss-Handler route; shares PRPP with salvage.",
    ),
    Reaction(
        "QPRT",
        "QA_blood + PRPP -> NaMN + 2 Pi",
        "@level * " + michaelis_menten("PRPP"),
        "judgement",
        "De novo input from tryptophan: next to nothing in muscle.",
    ),
    Reaction(
        "NADSYN",
        "NaAD + ATP -> NAD_cyt + AMP + 2 Pi",
        michaelis_menten("NaAD") + " * " + saturation("ATP", "NMNAT_Km_ATP"),
        "Bockwoldt2019",
        "Glutamine-dependent NAD+ synthetase.",
    ),
    Reaction(
        "NADK",
        "NAD_cyt + ATP -> NADP + ADP",
        michaelis_menten("NAD_free_cyt") + " * " + saturation("ATP", "NMNAT_Km_ATP"),
        "judgement",
        "NAD+ kinase, saturating in free NAD+.",
    ),
    Reaction("NADP_phosphatase", "NADP -> NAD_cyt + Pi", mass_action("NADP"), "judgement", "NADP back to NAD+."),
    Reaction(
        "PRPP_synthetase",
        "2 ATP -> PRPP + ADP + AMP",
        "@level * @Vmax * " + saturation("ATP", "NAMPT_Km_ATP"),
        "Tullson1988",
        "Ribose from outside the network, phosphorylated twice.",
    ),
    Reaction("PRPP_other_use", "PRPP -> 3 Pi", michaelis_menten("PRPP"), "Tullson1988", "Purine and other synthesis."),
]

INPUTS = {"V_mit": "1", "NAM_plasma": "umol/L", "NR_plasma": "umol/L", "NA_plasma": "umol/L"}
