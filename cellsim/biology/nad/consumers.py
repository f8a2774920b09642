"""What spends NAD+ in a fiber: sirtuins, PARP, CD38, a hydrolysis assigned to no enzyme, kinases and methylation.

At rest each consumer splits its share of the turnover, and its Vmax is what that takes; what all others leave falls
to the hydrolysis that is assigned to no enzyme.
"""

from cellsim.biology.nad.pools import NICOTINAMIDE, TURNOVER
from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import competitive, inhibition, mass_action, michaelis_menten, saturation

SPECIES = [Species("MeNAM", NICOTINAMIDE, says="methylnicotinamide", rest="Rest_MeNAM")]

DEFINITIONS = [
    Definition("sirtuin_left", inhibition("NAM", "SIRT1_Ki_NAM"), "1", "sirtuin activity that nicotinamide leaves"),
    Definition(
        "SIRT1_fold",
        "SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left / Pgc1a_SIRT1_rest",
        "1",
        "SIRT1 activity relative to the rested young fiber",
    ),
    Definition(
        "SIRT3_fold",
        "SIRT3_trained * SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left / Sod2_SIRT3_rest",
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


def _of_matrix(name: str, source: str, says: str) -> Reaction:
    """A sirtuin of the matrix."""
    law = "V_mit * @level * " + michaelis_menten("NAD_free_mit") + " * sirtuin_left"
    return Reaction(name, "NAD_mit -> NAM + AMP + Pi", law, source, says)


REACTIONS = [
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
        "NADK",
        "NAD_cyt + ATP -> NADP + ADP",
        "@level * " + michaelis_menten("NAD_free_cyt") + " * " + saturation("ATP", "@Km_ATP"),
        "judgement",
        "NAD+ kinase, saturating in free NAD+.",
    ),
    Reaction(
        "NADP_phosphatase", "NADP -> NAD_cyt + Pi", "@level * " + mass_action("NADP"), "judgement", "NADP back to NAD+."
    ),
]

CONSUMERS = ("PARP", "SIRT1", "SIRT2", "SIRT3", "SIRT4", "SIRT5", "CD38")

RESTING = [
    Resting("CD38_NMN_at_rest", "CD38_Vmax * CD38_NMN_kcat_ratio * Rest_NMN"
            " / (CD38_Km_NMN * (1 + Rest_free_cyt / CD38_Km) + Rest_NMN)", "umol/L/s", "NMN that CD38 splits at rest"),
    Resting("Rest_MeNAM", "Plasma_MeNAM + NNMT_rate * Rest_NAM / MeNAM_crossing_k", "umol/L",
            "methylnicotinamide of the rested fiber"),
    Resting("Pgc1a_SIRT1_rest", "SIRT1_level * NAD_free_nuc / (SIRT1_Km + NAD_free_nuc) * sirtuin_left", "1",
            "what of SIRT1 acts at rest"),
    Resting("Sod2_SIRT3_rest", "SIRT3_level * NAD_free_mit / (SIRT3_Km + NAD_free_mit) * sirtuin_left", "1",
            "what of SIRT3 acts at rest"),
]  # fmt: skip

CAPACITIES = [
    *(Capacity(f"{name}_Vmax", f"NAD_turnover * Share_{name}") for name in CONSUMERS),
    Capacity("NAD_hydrolysis_Vmax", "NAD_turnover * Share_hydrolysis"),
    Capacity("NAD_overflow_Vmax", "NAD_turnover * Share_overflow"),
    Capacity("NNMT_Vmax", "NNMT_rate * Rest_NAM"),
    Capacity("NADK_Vmax", "Rest_NADP_share * Rest_NAD_cyt * NADP_phosphatase_k"),
]

OBSERVABLES = [
    Observable("menam", "umol/L", "MeNAM of muscle", "N-methylnicotinamide of the fiber", formula="MeNAM"),
    Observable("sirt1_flux", "fold", "SIRT1 flux", "NAD⁺ used by SIRT1", formula="v_SIRT1", rested=True),
    Observable("sirt3_flux", "fold", "SIRT3 flux", "NAD⁺ used by SIRT3", formula="v_SIRT3", rested=True),
    Observable("parp_flux", "fold", "PARP flux", "NAD⁺ used by PARP", formula="v_PARP", rested=True),
]

CONSUMPTION = Mechanism(
    "NAD consumers",
    "Sirtuins, PARP, CD38 and what else splits NAD+, each by its share of the turnover.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__),
    resting=RESTING,
    capacities=CAPACITIES,
    at_rest={"DNA_lesions": "1", "SIRT1_fold": "1", "SIRT3_fold": "1"},
    shares={f"Share_{name}": TURNOVER for name in (*CONSUMERS, "overflow")},
    remainder={TURNOVER: "Share_hydrolysis"},
    observables=OBSERVABLES,
    claims=("test_nad_consumer_claims",),
)
