"""NAD+ in a muscle fiber: made, moved between compartments, spent and recycled.

Content is counted per litre of fiber water; concentrations follow from each
compartment's present volume. Enzymes see free NAD+, which is what is left of
the pool when a finite number of binding sites has taken its share.
"""

from cellsim.biology.nad import crossings
from cellsim.biology.nad.crossings import DINUCLEOTIDE, MONONUCLEOTIDE, NICOTINAMIDE
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.ratelaws import competitive, inhibition, mass_action, michaelis_menten, saturation

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
    Species("MeNAM", NICOTINAMIDE, says="methylnicotinamide"),
    *crossings.SPECIES,
]


def _isoform(name: str, compartment: str) -> list[Definition]:
    """What an isoform of NMNAT turns over, its one site shared by the substrates and products of both branches."""
    contents = {"NMN": "NMN", "NaMN": "NaMN", "NAD": f"NAD_free_{compartment}", "NaAD": "NaAD"}
    load = " + ".join(f"{content} / {name}_Km_{what}" for what, content in contents.items())
    return [
        Definition(f"{name}_turn", f"{name}_level * {name}_Vmax / (1 + {load})", "umol/L/s", f"{name} left by its load")
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
    *_isoform("NMNAT1", "nuc"),
    *_isoform("NMNAT2", "cyt"),
    *_isoform("NMNAT3", "mit"),
    Definition(
        "SIRT1_fold",
        "SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest",
        "1",
        "SIRT1 activity relative to the rested young fiber",
    ),
    Definition(
        "SIRT3_fold",
        "SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest",
        "1",
        "SIRT3 activity relative to the rested young fiber",
    ),
    Definition(
        "sirt3_gate",
        "1 + Gatekeeper_SIRT3 * (SIRT3_fold - 1)",
        "1",
        "capacity of dehydrogenases and chain by SIRT3: 1 unless it is taken to be their gatekeeper",
    ),
]


def _adenylation(name: str, compartment: str, source: str, says: str) -> Reaction:
    """NMN and ATP to NAD+ by one isoform, against its own back reaction."""
    return Reaction(
        name,
        f"NMN + ATP -> NAD_{compartment} + 2 Pi",
        ("V_mit * " if compartment == "mit" else "")
        + f"@turn * (NMN * ATP - NAD_free_{compartment} * NMNAT_PPi / NMNAT_Keq) / (@Km_ATP + ATP) / @Km_NMN",
        source,
        says,
    )


def _acid_branch(name: str) -> str:
    """What an isoform does with nicotinic acid mononucleotide, per unit of it."""
    matrix = "V_mit * " if name == "NMNAT3" else ""
    return f"{matrix}{name}_turn * {name}_acid_ratio / {name}_Km_NaMN * " + saturation("ATP", f"{name}_Km_ATP")


def _of_matrix(name: str, source: str, says: str) -> Reaction:
    """A sirtuin of the matrix."""
    law = "V_mit * @level * " + michaelis_menten("NAD_free_mit") + " * sirtuin_left"
    return Reaction(name, "NAD_mit -> NAM + AMP + Pi", law, source, says)


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
    _adenylation("NMNAT1", "nuc", "Sorci2007", "The nuclear isoform: fast, near equilibrium, shared."),
    _adenylation("NMNAT2", "cyt", "Berger2005", "The isoform of cytosol and Golgi."),
    _adenylation("NMNAT3", "mit", "Yamamoto2016", "The isoform of the matrix, which lives without it."),
    Reaction(
        "NaMNAT",
        "NaMN + ATP -> NaAD + 2 Pi",
        "NaMN * (" + " + ".join(map(_acid_branch, ("NMNAT1", "NMNAT2", "NMNAT3"))) + ")",
        "Sorci2007",
        "The three isoforms on the nicotinic acid branch.",
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
        "V_mit * @level * " + michaelis_menten("NAD_free_cyt"),
        "Luongo2020",
        "Saturable import of NAD+ into the matrix.",
    ),
    Reaction(
        "NAD_return",
        "NAD_mit -> NAD_cyt",
        "V_mit * @level * " + mass_action("NAD_free_mit"),
        "judgement",
        "What leaves the matrix, in proportion: a step apart, as more carrier fills the matrix.",
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
    _of_matrix("SIRT3", "Bockwoldt2019", "The deacetylase of the matrix."),
    _of_matrix("SIRT4", "judgement", "A smaller sirtuin of the matrix."),
    _of_matrix("SIRT5", "judgement", "The desuccinylase of the matrix."),
    Reaction(
        "CD38",
        "NAD_cyt -> NAM + AMP + Pi",
        "@level * " + competitive("NAD_free_cyt", {"NMN": "@Km_NMN"}),
        "CamachoPereira2016",
        "An ectoenzyme that rises with age in mouse tissues; a small sink in the fiber.",
    ),
    Reaction(
        "CD38_NMN",
        "NMN -> NAM + Pi",
        competitive("NMN", {"NAD_free_cyt": "CD38_Km"}, "CD38_level * CD38_Vmax * @kcat_ratio", "CD38_Km_NMN"),
        "Madawala2025",
        "The same enzyme on NMN, for which NAD+ leaves it little room.",
    ),
    Reaction(
        "NAD_hydrolysis",
        "NAD_cyt -> NAM + AMP + Pi",
        "@level * " + michaelis_menten("NAD_free_cyt"),
        "judgement",
        "Low-affinity hydrolysis that is assigned to no enzyme.",
    ),
    Reaction(
        "NAD_overflow",
        "NAD_cyt -> NAM + AMP + Pi",
        "@level * @Vmax * (NAD_free_cyt / Rest_free_cyt)**7",
        "judgement",
        "Steep loss in place of a limit on salvage: nothing, but in the structure that is named for it.",
    ),
    Reaction(
        "NNMT",
        "NAM -> MeNAM",
        "@level * " + michaelis_menten("NAM") + " * " + inhibition("MeNAM", "@Ki_MeNAM"),
        "Aksoy1994",
        "Methylation: the way out, slow in muscle.",
    ),
    Reaction(
        "NRK",
        "NR + ATP -> NMN + ADP",
        "@level * " + michaelis_menten("NR") + " * " + saturation("ATP", "@Km_ATP"),
        "Tempel2007",
        "Nicotinamide riboside kinases, the muscle's door for NR and for NMN.",
    ),
    Reaction(
        "NT5", "NMN -> NR + Pi", "@level * " + michaelis_menten("NMN"), "Kulikova2015", "Cytosolic 5'-nucleotidase."
    ),
    Reaction(
        "PNP",
        "NR -> NAM",
        "@level * " + michaelis_menten("NR"),
        "Bockwoldt2019",
        "Purine nucleoside phosphorylase on NR.",
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
        "@level * " + michaelis_menten("NaAD") + " * " + saturation("ATP", "@Km_ATP"),
        "Bockwoldt2019",
        "Glutamine-dependent NAD+ synthetase.",
    ),
    Reaction(
        "NADK",
        "NAD_cyt + ATP -> NADP + ADP",
        "@level * " + michaelis_menten("NAD_free_cyt") + " * " + saturation("ATP", "@Km_ATP"),
        "judgement",
        "NAD+ kinase, saturating in free NAD+.",
    ),
    Reaction(
        "NADP_phosphatase", "NADP -> NAD_cyt + Pi", "@level * " + mass_action("NADP"), "judgement", "NADP back to NAD+."
    ),
    Reaction(
        "PRPP_synthetase",
        "2 ATP -> PRPP + ADP + AMP",
        "@level * @Vmax * " + saturation("ATP", "NAMPT_Km_ATP") + " / (1 + @NAD_inhibition * NAD_free_cyt / @Ki_NAD)",
        "Tullson1988",
        "Ribose from outside the network, phosphorylated twice; held back by NAD+ in the structure named for that.",
    ),
    Reaction(
        "PRPP_other_use",
        "PRPP -> 3 Pi",
        "@level * " + michaelis_menten("PRPP"),
        "Tullson1988",
        "Purine and other synthesis.",
    ),
    *crossings.REACTIONS,
]

INPUTS = {"V_mit": "1", **crossings.INPUTS}
