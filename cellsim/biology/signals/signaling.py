"""The slow messages: AMPK, PGC-1alpha, NAMPT.

Signals are folds of the rested young reference and conserve nothing.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation, two_clocks

SPECIES = [
    Species("AMPK", unit="1", rest="1", says="AMPK activity"),
    Species("ACC_P", unit="1", rest="1", says="phosphorylated ACC, AMPK's first target",
            read_out="Western blots of biopsies (Stocks2020); fuel is shared out by pyruvate and not by it"),
    Species("ULK1", unit="1", rest="1", says="ULK1 phosphorylated by AMPK: the call for autophagy",
            read_out="Western blots of biopsies (Moller2015); mitochondria are called by AMPK itself, over hours"),
    Species("PGC1A_CALL", unit="1", says="drive on the PGC-1alpha gene, on its way (first 30 min)", signed=True),
    Species("PGC1A_CALL_2", unit="1", says="the same, second 30 min", signed=True),
    Species("PGC1A_MRNA", unit="1", rest="1", says="PGC-1alpha mRNA"),
    Species("PGC1A", unit="1", rest="1", says="PGC-1alpha protein"),
    Species("NAMPT_MRNA", unit="1", rest="1", says="NAMPT mRNA"),
    Species("NAMPT_protein", unit="1", rest="1", says="NAMPT protein"),
]  # fmt: skip

DEFINITIONS = [
    Definition("AMP_power", "(AMP / Ampk_K_AMP)**4", "1", "AMP sensed with a steep gate"),
    Definition("AMPK_target", "1 + Ampk_gain * AMP_power / (1 + AMP_power)", "1"),
    Definition(
        "PGC1A_drive",
        "(Pgc1a_AMPK_gain * ramp(AMPK - 1) + Pgc1a_CaMK_gain * CONTRACTION_SLOW)"
        " * (1 + Pgc1a_SIRT1_gain * (SIRT1_fold - 1))",
        "1",
        "AMPK and CaMK call, SIRT1 lets the call through: in series, not side by side",
    ),
]

REACTIONS = [
    Reaction("Ampk", "-> AMPK", two_clocks("AMPK", "AMPK_target"), "Wojtaszewski2000", "AMPK follows AMP."),
    Reaction("Acc", "-> ACC_P", "(1 + @gain * (AMPK - 1) - ACC_P) / @tau", "Stocks2020", "ACC follows AMPK."),
    Reaction("Ulk1", "-> ULK1", "(1 + @gain * (AMPK - 1) - ULK1) / @tau", "Moller2015", "ULK1 follows AMPK."),
    Reaction(
        "Call", "-> PGC1A_CALL", relaxation("PGC1A_CALL", "PGC1A_drive"), "Stepto2012", "First half of the delay."
    ),
    Reaction(
        "Call2", "-> PGC1A_CALL_2", relaxation("PGC1A_CALL_2", "PGC1A_CALL", "Call_tau"), "Stepto2012", "Second half."
    ),
    Reaction(
        "Pgc1a_mrna",
        "-> PGC1A_MRNA",
        relaxation("PGC1A_MRNA", "alive * (1 + PGC1A_CALL_2)"),
        "Stepto2012",
        "Transcript.",
    ),
    Reaction(
        "Pgc1a",
        "-> PGC1A",
        relaxation("PGC1A", "alive * (1 + @translation * (PGC1A_MRNA - 1))"),
        "Stepto2012",
        "Protein moves far less than transcript.",
    ),
    Reaction(
        "Nampt_mrna",
        "-> NAMPT_MRNA",
        relaxation("NAMPT_MRNA", "(1 + @gain * ramp(AMPK - 1)) * (1 + @amplitude * clock)"),
        "Costford2010",
        "AMPK raises the NAMPT transcript, and the hour of the day moves it.",
    ),
    Reaction(
        "Nampt_protein",
        "-> NAMPT_protein",
        relaxation("NAMPT_protein", "NAMPT_MRNA"),
        "Costford2010",
        "NAMPT protein turns over in days.",
    ),
]

OBSERVABLES = [
    Observable("ampk", "fold", "AMPK activity", formula="AMPK", rested=True),
    Observable("acc_p", "fold", "Phosphorylated ACC", "ACC phosphorylated by AMPK", formula="ACC_P", rested=True),
    Observable("ulk1", "fold", "ULK1 activity", formula="ULK1", rested=True),
    Observable("pgc1a_mrna", "fold", "PGC-1α mRNA", formula="PGC1A_MRNA", rested=True),
    Observable("pgc1a", "fold", "PGC-1α protein", formula="PGC1A", rested=True),
    Observable("nampt", "fold", "NAMPT protein", formula="NAMPT_protein", rested=True),
]  # fmt: skip

SIGNALS = Mechanism(
    "signals",
    "AMPK, PGC-1alpha and NAMPT.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__),
    observables=OBSERVABLES,
    claims=("test_signal_claims",),
)
