"""What a muscle fiber takes from the blood and gives to it of NAD+'s makings, and the ledgers that count it.

Everything that crosses is counted net in a ledger of the blood. Adenosine and phosphate that leave with a nucleotide,
or enter with one, are exchanged against the blood's, so that the fiber keeps its content of both.
"""

from collections.abc import Mapping

from cellsim.biology.nad.pools import DINUCLEOTIDE, MONONUCLEOTIDE, NICOTINAMIDE, TURNOVER
from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Reaction, Species
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import exchange, mass_action, michaelis_menten


def _ledger(name: str, parts: Mapping[str, float], says: str) -> Species:
    return Species(name, parts, says=says, place="blood", ledger=True)


SPECIES = [
    Species(
        "NAM_blood",
        NICOTINAMIDE,
        says="nicotinamide given to (and taken from) the blood, net",
        place="blood",
        ledger=True,
    ),
    _ledger("MeNAM_blood", NICOTINAMIDE, "methylnicotinamide given to the blood, net"),
    _ledger("NR_blood", NICOTINAMIDE, "nicotinamide riboside given to the blood, net"),
    Species(
        "NMN_blood",
        MONONUCLEOTIDE,
        says="nicotinamide mononucleotide given to the blood, net",
        place="blood",
        ledger=True,
    ),
    _ledger("NA_blood", NICOTINAMIDE, "nicotinic acid given to the blood, net"),
    _ledger("QA_blood", NICOTINAMIDE, "quinolinic acid given to the blood, net"),
    _ledger("NAD_blood", DINUCLEOTIDE, "NAD+ given to the blood, net"),
    _ledger("adenosine_blood", {"adenine": 1}, "adenosine given to the blood, net"),
    _ledger("Pi_blood", {"phosphate": 1}, "phosphate given to the blood, net"),
]

REACTIONS = [
    Reaction(
        "NAM_crossing",
        "NAM_blood -> NAM",
        "@level * " + exchange("NAM_plasma", "NAM"),
        "Chen2025",
        "Nicotinamide crosses the membrane both ways.",
    ),
    Reaction(
        "MeNAM_crossing",
        "MeNAM_blood -> MeNAM",
        "@level * " + exchange("MeNAM_plasma", "MeNAM"),
        "judgement",
        "Methylnicotinamide crosses both ways, more slowly.",
    ),
    Reaction(
        "NR_crossing",
        "NR_blood -> NR",
        "@level * " + exchange("NR_plasma", "NR"),
        "Fletcher2017",
        "Nicotinamide riboside enters through nucleoside transporters.",
    ),
    Reaction(
        "NA_crossing",
        "NA_blood -> NA",
        "@level * " + mass_action("NA_plasma"),
        "judgement",
        "Nicotinic acid enters in proportion to plasma.",
    ),
    Reaction(
        "SLC12A8",
        "NMN_blood + Pi -> NMN + Pi_blood",
        "@level * " + michaelis_menten("NMN_plasma"),
        "Grozio2019",
        "Whole NMN from the blood: nothing, unless that hypothesis is on.",
    ),
    Reaction(
        "NAD_release",
        "NAD_cyt + adenosine_blood + 2 Pi_blood -> NAD_blood + AMP + Pi",
        "@level * " + mass_action("NAD_free_cyt"),
        "judgement",
        "Whole NAD+ let go: nothing, but in the structure that is named for it.",
    ),
]

INPUTS = {
    "NAM_plasma": "umol/L",
    "NR_plasma": "umol/L",
    "NA_plasma": "umol/L",
    "NMN_plasma": "umol/L",
    "MeNAM_plasma": "umol/L",
    "clock": "1",
}

AT_REST = {
    "NAM_plasma": "Plasma_NAM",
    "NR_plasma": "Plasma_NR",
    "NA_plasma": "Plasma_NA",
    "NMN_plasma": "Plasma_NMN",
    "MeNAM_plasma": "Plasma_MeNAM",
    "clock": "0",
}

CROSSINGS = Mechanism(
    "NAD crossings",
    "What a fiber takes from the plasma of NAD+'s makings, and gives to it.",
    species=SPECIES,
    reactions=REACTIONS,
    inputs=INPUTS,
    moving=tuple(INPUTS),
    rows=beside(__file__),
    at_rest=AT_REST,
    resting=[Resting("NAD_released", "NAD_turnover * Share_release", "umol/L/s", "NAD+ let go whole at rest")],
    capacities=[Capacity("NAD_release_k", "NAD_released", "1/s")],
    shares={"Share_release": TURNOVER},
    claims=("test_precursor_body_claims",),
)
