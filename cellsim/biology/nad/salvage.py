"""Salvage: nicotinamide to NMN by NAMPT, NMN to NAD+ by three isoforms of NMNAT, and the PRPP that it takes."""

from cellsim.biology.nad.pools import MONONUCLEOTIDE, NICOTINAMIDE
from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import competitive, michaelis_menten, saturation

SPECIES = [
    Species("NAM", NICOTINAMIDE, says="nicotinamide", rest="Rest_NAM"),
    Species("NMN", MONONUCLEOTIDE, says="nicotinamide mononucleotide", rest="Rest_NMN"),
    Species("PRPP", {"phosphate": 3}, says="phosphoribosyl pyrophosphate, the scarce partner of salvage",
            rest="Rest_PRPP"),
]  # fmt: skip


def _isoform(name: str, compartment: str) -> list[Definition]:
    """What an isoform of NMNAT turns over, its one site shared by the substrates and products of both branches."""
    contents = {"NMN": "NMN", "NaMN": "NaMN", "NAD": f"NAD_free_{compartment}", "NaAD": "NaAD"}
    load = " + ".join(f"{content} / {name}_Km_{what}" for what, content in contents.items())
    return [
        Definition(f"{name}_turn", f"{name}_level * {name}_Vmax / (1 + {load})", "umol/L/s", f"{name} left by its load")
    ]


DEFINITIONS = [*_isoform("NMNAT1", "nuc"), *_isoform("NMNAT2", "cyt"), *_isoform("NMNAT3", "mit")]


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


REACTIONS = [
    Reaction(
        "NAMPT",
        "NAM + PRPP + ATP -> NMN + ADP + 3 Pi",
        "NAMPT_trained * NAMPT_level * "
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
]

# What enters is given; salvage makes the rest, and nicotinamide follows from the balance of rings.
RESTING = [
    Resting("NAD_from_acid", "NA_crossing_k * Plasma_NA + QPRT_rest", "umol/L/s", "NAD+ made of acids at rest"),
    Resting("NAD_from_NMN", "NAD_turnover - NAD_from_acid", "umol/L/s", "NAD+ made of NMN at rest"),
    Resting("NAD_salvage", "NAD_from_NMN + NT5_rest + CD38_NMN_at_rest - NRK_at_rest", "umol/L/s",
            "NMN that NAMPT makes at rest"),
    Resting("Rest_NAM_entered", "NAD_from_acid + NR_crossing_k * (Plasma_NR - Rest_NR) - NAD_released", "umol/L/s",
            "rings that come in by other doors, which leave as nicotinamide"),
    Resting("Rest_NAM", "(NAM_crossing_k * Plasma_NAM + Rest_NAM_entered) / (NAM_crossing_k + NNMT_rate)", "umol/L",
            "nicotinamide of the rested fiber", "Lower Share_release, or raise NAM_crossing_k or Plasma_NAM."),
    Resting("PRPP_supply", "NAD_salvage / Share_PRPP", "umol/L/s", "PRPP made at rest"),
]  # fmt: skip

CAPACITIES = [
    Capacity("NAMPT_Vmax", "NAD_salvage"),
    # Each isoform carries its share at the resting NMN, against its own back reaction.
    Capacity("NMNAT1_Vmax", "NAD_from_NMN * (1 - Share_NMNAT2 - Share_NMNAT3)"),
    Capacity("NMNAT2_Vmax", "NAD_from_NMN * Share_NMNAT2"),
    Capacity("NMNAT3_Vmax", "NAD_from_NMN * Share_NMNAT3"),
    Capacity("PRPP_synthetase_Vmax", "PRPP_supply"),
    Capacity("PRPP_other_use_Vmax", "PRPP_supply - NAD_salvage - NAD_from_acid"),
]

SALVAGE = Mechanism(
    "salvage",
    "Nicotinamide back to NAD+ by NAMPT and NMNAT, short of PRPP.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__),
    at_rest={"NAMPT_trained": "1"},
    resting=RESTING,
    capacities=CAPACITIES,
    observables=[
        Observable("nam", "umol/L", "Nicotinamide", "Nicotinamide of the fiber", formula="NAM"),
        Observable("nmn", "umol/L", "NMN", "Nicotinamide mononucleotide of the fiber", formula="NMN"),
        Observable(
            "nampt_capacity",
            "umol/L/h",
            "Capacity of NAMPT",
            "Greatest rate of NAMPT, with all that it binds",
            formula="NAMPT_Vmax * NAMPT_level * NAMPT_trained",
        ),
    ],
    claims=("test_nad_claims", "test_nad_function_claims"),
)
