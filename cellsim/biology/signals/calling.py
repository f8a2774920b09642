"""What calls the genes: kinases, hormones and lack of oxygen together on the gene of PGC-1alpha, and its protein.

Calls of AMPK, of calcium over CaMKII and p38, and of catecholamines over cAMP and CREB add up on the gene. Without
work p38 keeps it closed to AMPK and radicals, so that a fiber that starves at rest does not train; SIRT1 lets all calls
through. The transcript follows within hours and is gone in a day; the protein gathers.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation, two_clocks

SPECIES = [
    Species("P38", unit="1", says="active p38 above rest, over CaMKII of calcium", signed=True),
    Species("PGC1A_CALL", unit="1", says="drive on the PGC-1alpha gene, on its way (first 30 min)", signed=True),
    Species("PGC1A_CALL_2", unit="1", says="the same, second 30 min", signed=True),
    Species("PGC1A_MRNA", unit="1", rest="1", says="PGC-1alpha mRNA"),
    Species("PGC1A", unit="1", rest="1 + habit_PGC1A", says="PGC-1alpha protein"),
]  # fmt: skip

DEFINITIONS = [
    Definition("P38_open", "ramp(P38) / (Pgc1a_K_P38 + ramp(P38))", "1", "how far p38 has opened the gene to AMPK"),
    Definition("CREB", "catecholamines / (Creb_K + catecholamines)", "1", "call of catecholamines over beta2 and cAMP"),
    Definition("hypoxia", "Hif_K**2 / (Hif_K**2 + PO2**2)", "1", "share of HIF that lack of oxygen lets stand"),
    Definition(
        "PGC1A_drive",
        "((Pgc1a_AMPK_gain * ramp(AMPK_called) + Pgc1a_ROS_gain * ROS_call) * P38_open + Pgc1a_CaMK_gain * P38"
        " + Pgc1a_CREB_gain * CREB)"
        " * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))",
        "1",
        "AMPK, p38, CREB and radicals call side by side; p38 opens the gene to two, SIRT1 lets all through: in series",
    ),
    Definition("PGC1A_more", "ramp(PGC1A - 1 - habit_PGC1A)", "1", "protein that bouts have added to the habit's"),
    Definition("PGC1A_made", "ramp(PGC1A_MRNA - 1) / (1 + ramp(PGC1A_MRNA - 1) / Pgc1a_saturation)", "1",
               "what is made of more transcript: ever less"),
]  # fmt: skip

REACTIONS = [
    Reaction("P38", "-> P38", two_clocks("P38", "CONTRACTION_SLOW"), "judgement", "p38 follows CaMKII for an hour."),
    Reaction("Call", "-> PGC1A_CALL", relaxation("PGC1A_CALL", "PGC1A_drive"), "Stepto2012",
             "First half of the delay."),
    Reaction("Call2", "-> PGC1A_CALL_2", relaxation("PGC1A_CALL_2", "PGC1A_CALL", "Call_tau"), "Stepto2012",
             "Second half."),
    Reaction("Pgc1a_mrna", "-> PGC1A_MRNA", relaxation("PGC1A_MRNA", "alive * (1 + PGC1A_CALL_2)"), "Stepto2012",
             "Transcript."),
    Reaction("Pgc1a", "-> PGC1A", relaxation("PGC1A", "alive * (1 + @translation * PGC1A_made) + habit_PGC1A"),
             "Stepto2012", "Protein moves far less than transcript, and gathers."),
]  # fmt: skip

OBSERVABLES = [
    Observable("pgc1a_mrna", "fold", "PGC-1α mRNA", formula="PGC1A_MRNA", rested=True),
    Observable("pgc1a", "fold", "PGC-1α protein", shown="fold of untrained", formula="PGC1A"),
]  # fmt: skip

CALLING = Mechanism(
    "calls on genes",
    "AMPK, p38, CREB and SIRT1 on the gene of PGC-1alpha.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"catecholamines": "1", "habit_PGC1A": "1"},
    moving=("catecholamines",),
    at_rest={"catecholamines": "0", "habit_PGC1A": "0"},
    rows=beside(__file__),
    observables=OBSERVABLES,
    claims=("test_signal_claims",),
)
