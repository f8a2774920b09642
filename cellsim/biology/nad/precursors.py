"""What else NAD+ is made of: riboside by its kinases, acids by the Preiss-Handler route, and a trace of tryptophan."""

from cellsim.biology.nad.pools import DINUCLEOTIDE, MONONUCLEOTIDE, NICOTINAMIDE
from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import michaelis_menten, saturation

SPECIES = [
    Species("NR", NICOTINAMIDE, says="nicotinamide riboside", rest="Rest_NR"),
    Species("NA", NICOTINAMIDE, says="nicotinic acid", start="1e-4"),
    Species("NaMN", MONONUCLEOTIDE, says="nicotinic acid mononucleotide", start="1e-4"),
    Species("NaAD", DINUCLEOTIDE, says="nicotinic acid adenine dinucleotide", start="1e-4"),
]


def _acid_branch(name: str) -> str:
    """What an isoform does with nicotinic acid mononucleotide, per unit of it."""
    matrix = "V_mit * " if name == "NMNAT3" else ""
    return f"{matrix}{name}_turn * {name}_acid_ratio / {name}_Km_NaMN * " + saturation("ATP", f"{name}_Km_ATP")


REACTIONS = [
    Reaction(
        "NaMNAT",
        "NaMN + ATP -> NaAD + 2 Pi",
        "NaMN * (" + " + ".join(map(_acid_branch, ("NMNAT1", "NMNAT2", "NMNAT3"))) + ")",
        "Sorci2007",
        "The three isoforms on the nicotinic acid branch.",
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
]

RESTING = [
    Resting("Rest_NR", "(NR_crossing_k * Plasma_NR + NT5_rest) / (NR_crossing_k + NRK_rate * (1 + PNP_ratio))",
            "umol/L", "riboside of the rested fiber"),
    Resting("NRK_at_rest", "NRK_rate * Rest_NR", "umol/L/s", "riboside that its kinases take at rest"),
    # There is next to no NaAD at rest, so this one is known by its slope.
    Resting("NADSYN_Vmax", "NADSYN_rate * NADSYN_Km * (NADSYN_Km_ATP + ATP) / ATP", "umol/L/s"),
]  # fmt: skip

CAPACITIES = [
    Capacity("NRK_Vmax", "NRK_at_rest"),
    Capacity("NT5_Vmax", "NT5_rest"),
    Capacity("PNP_Vmax", "NRK_at_rest * PNP_ratio"),
    Capacity("QPRT_Vmax", "QPRT_rest"),
]

PRECURSORS = Mechanism(
    "precursors",
    "Riboside, nicotinic acid and tryptophan on their way to NAD+.",
    species=SPECIES,
    reactions=REACTIONS,
    rows=beside(__file__),
    resting=RESTING,
    capacities=CAPACITIES,
    observables=[
        Observable("nr", "umol/L", "Nicotinamide riboside", "Nicotinamide riboside of the fiber", formula="NR"),
        Observable("naad", "umol/L", "NaAD", "Nicotinic acid adenine dinucleotide of the fiber", formula="NaAD"),
    ],
    claims=("test_precursor_claims",),
)
