"""How a fiber senses that its energy runs low: two kinds of AMPK, and what the one that answers work tells at once.

AMP is read by kinases that LKB1 has to make ready. The complexes with gamma3, bound to glycogen, answer work; those
with gamma1, most of what a blot of phosphorylated AMPK shows, hardly do. Empty of glycogen, gamma3 answers twice.
Slow fibers hold less than a third as much of gamma3 as fast ones, and of gamma1 as much.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import relaxation, two_clocks


def opened(K: str) -> str:
    """AMP above rest over what opens a kinase half-way, to one and a half: more than one site of it counts.

    Parameters
    ----------
    K : AMP that opens it half-way, as a formula [umol/L]

    Returns
    -------
    its formula [-]

    Source
    ------
    judgement for the exponent: one is too shallow for Wojtaszewski2000, and with four 10 % more power doubles it
    """
    return f"AMP_above / {K} * sqrt((AMP_above + Ampk_floor) / {K})"  # the floor keeps the root from ending in a corner


SPECIES = [
    Species("AMPK", unit="1", rest="Ampk_gamma3",
            says="activity of AMPK alpha2 beta2 gamma3, which answers work, of the mean of a rested muscle"),
    Species("AMPK_gamma1", unit="1", rest="1",
            says="activity of AMPK with gamma1, which answers it little and sits at mitochondria, too"),
    Species("ACC_P", unit="1", rest="1", says="phosphorylated ACC, AMPK's first target"),
    Species("TBC1D_P", unit="1", rest="1", says="phosphorylated TBC1D1 and TBC1D4, which let GLUT4 out to the surface"),
    Species("ULK1", unit="1", rest="1", says="ULK1 phosphorylated by AMPK: the call for autophagy",
            read_out="Western blots of biopsies (Moller2015); mitochondria are called by AMPK itself, over hours"),
]  # fmt: skip

DEFINITIONS = [
    Definition("AMP_above", "Ampk_floor * ramp(AMP / Ampk_floor - 1)", "umol/L", "AMP above that of rest"),
    Definition("AMP_open", opened("Ampk_K_AMP"), "1", "AMP over what opens gamma3"),
    Definition("AMP_gate", "AMP_open / (1 + AMP_open)", "1", "share of the complexes with gamma3 that AMP could open"),
    Definition("AMP_open_1", opened("Ampk_1_K_AMP"), "1", "likewise of those with gamma1"),
    Definition("glycogen_hold", "1 + Ampk_glycogen * Ampk_K_glycogen / (Ampk_K_glycogen + GLY)", "1",
               "how much less AMP opens them where glycogen that holds them is lacking"),
    Definition("AMPK_opened", "glycogen_hold * AMP_open / (1 + glycogen_hold * AMP_open)", "1",
               "share of them that is open"),
    Definition("AMPK_target", "Ampk_gamma3 * (1 + Ampk_LKB1 * Ampk_gain * AMPK_opened)", "1"),
    Definition("AMPK_called", "AMPK - Ampk_gamma3", "1", "activity of gamma3 above that of rest"),
    Definition("AMPK_gamma1_target", "1 + Ampk_LKB1 * Ampk_1_gain * AMP_open_1 / (1 + AMP_open_1)", "1"),
    Definition("AMPK_P", "Ampk_share * AMPK + (1 - Ampk_share) * AMPK_gamma1", "1", "phosphorylated AMPK of a blot"),
    Definition("malonyl", "1 / (1 + Acc_off * (ACC_P - 1))", "1", "malonyl-CoA, which closes mitochondria to fat"),
    Definition("fat_gate", "(1 + Malonyl_inhibition) / (1 + Malonyl_inhibition * malonyl)", "1",
               "what CPT1 lets in of fat, of rest"),
    Definition("glut4_out", "1 + Tbc1d_insulin * (TBC1D_P - 1)", "1", "what insulin moves of GLUT4, of rest"),
]  # fmt: skip

REACTIONS = [
    Reaction("Ampk", "-> AMPK", two_clocks("AMPK", "AMPK_target"), "Wojtaszewski2000", "Gamma3 follows AMP."),
    Reaction("Ampk_1", "-> AMPK_gamma1", two_clocks("AMPK_gamma1", "AMPK_gamma1_target", "Ampk_tau_on", "Ampk_tau_off"),
             "Wojtaszewski2000", "Gamma1 follows AMP, with less to give."),
    Reaction("Acc", "-> ACC_P", relaxation("ACC_P", "1 + @gain * (AMPK_P - 1 - Ampk_share * (Ampk_gamma3 - 1))"),
             "Stocks2020", "ACC follows all AMPK."),
    Reaction("Tbc1d", "-> TBC1D_P", two_clocks("TBC1D_P", "1 + @gain * AMPK_called / (@K + AMPK_called)"),
             "Kjobsted2019", "Phosphorylated in work, and for hours after it."),
    Reaction("Ulk1", "-> ULK1", relaxation("ULK1", "1 + @gain * AMPK_called"), "Moller2015", "ULK1 follows AMPK."),
]  # fmt: skip

OBSERVABLES = [
    Observable("ampk", "fold", "AMPK activity", "Activity of AMPK α2β2γ3, which answers work", formula="AMPK",
               rested=True, pooled=True),
    Observable("ampk_p", "fold", "Phosphorylated AMPK", "All AMPK phosphorylated at Thr172, as on a blot",
               formula="AMPK_P", rested=True, pooled=True),
    Observable("acc_p", "fold", "Phosphorylated ACC", "ACC phosphorylated by AMPK", formula="ACC_P"),
    Observable("ulk1", "fold", "ULK1 activity", formula="ULK1"),
]  # fmt: skip

SENSING = Mechanism(
    "energy sensing",
    "AMPK in two kinds, glycogen's hold on it, and ACC, TBC1D and ULK1 that it tells.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__),
    observables=OBSERVABLES,
    claims=("test_signal_claims",),
)
