"""What a muscle fiber takes from the blood and gives to it of NAD+'s makings, and the ledgers that count it.

Everything that crosses is counted net in a ledger of the blood. Adenosine and phosphate that leave with a nucleotide,
or enter with one, are exchanged against the blood's, so that the fiber keeps its content of both.
"""

from cellsim.language.network import Reaction, Species
from cellsim.language.ratelaws import exchange, mass_action, michaelis_menten

NICOTINAMIDE = {"pyridine ring": 1}
MONONUCLEOTIDE = {"pyridine ring": 1, "phosphate": 1}
DINUCLEOTIDE = {"pyridine ring": 1, "adenine": 1, "phosphate": 2}

SPECIES = [
    Species("NAM_blood", NICOTINAMIDE, says="nicotinamide given to (and taken from) the blood, net", place="blood"),
    Species("MeNAM_blood", NICOTINAMIDE, says="methylnicotinamide given to the blood, net", place="blood"),
    Species("NR_blood", NICOTINAMIDE, says="nicotinamide riboside given to the blood, net", place="blood"),
    Species("NMN_blood", MONONUCLEOTIDE, says="nicotinamide mononucleotide given to the blood, net", place="blood"),
    Species("NA_blood", NICOTINAMIDE, says="nicotinic acid given to the blood, net", place="blood"),
    Species("QA_blood", NICOTINAMIDE, says="quinolinic acid given to the blood, net", place="blood"),
    Species("NAD_blood", DINUCLEOTIDE, says="NAD+ given to the blood, net", place="blood"),
    Species("adenosine_blood", {"adenine": 1}, says="adenosine given to the blood, net", place="blood"),
    Species("Pi_blood", {"phosphate": 1}, says="phosphate given to the blood, net", place="blood"),
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
