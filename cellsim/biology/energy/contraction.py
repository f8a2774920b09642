"""Contraction: the ATP that it takes, the power that it gives, and what takes power away.

Phosphate and acid take power, each on a clock of its own: phosphate goes as phosphocreatine comes back, acid over
minutes. Fatigue spares less ATP than it costs power, so that the same power costs ever more.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import hill

LN10 = "2.302585092994046"

SPECIES = [
    Species("ACID", says="net load of strong acid, which sets pH", signed=True),
    Species("CONTRACTION", unit="1", says="work signal to the dehydrogenases (calcium)", signed=True),
    Species("CONTRACTION_SLOW", unit="1", says="work signal averaged over about a minute (CaMK-like)", signed=True),
]

DEFINITIONS = [
    Definition("pH", "Acid_pH_rest - ACID / Acid_buffer", "1", "of the cytosol"),
    Definition("proton", f"exp({LN10} * (7 - pH))", "1", "proton activity relative to pH 7"),
    Definition("phosphate_left", "1 / (1 + (Pi / Contraction_K_phosphate)**4)", "1",
               "share of power that phosphate leaves"),
    Definition("acid_left", f"1 / (1 + exp({LN10} * Contraction_acid_steepness * (Contraction_K_pH - pH)))", "1",
               "share of power that acid leaves"),
    Definition("power_left", "phosphate_left * acid_left", "1", "share of power that fatigue leaves"),
    Definition(
        "able",
        "(1 - Contraction_glycogen * Contraction_K_glycogen / (Contraction_K_glycogen + GLY))"
        " / (1 + (ADP / Contraction_K_ADP)**2)",
        "1",
        "share of power that glycogen, with which calcium release goes, and energy allow",
    ),
    Definition(
        "pull",
        "able * power_left * " + hill("ATP", "Contraction_K_ATP", 2),
        "1",
        "share of its peak power that the fiber can give: none without ATP",
    ),
    Definition("power_able", "peak_now * work_now * pull", "umol/L/s",
               "power that the fiber can give, in the ATP that type I would spend on it"),
    Definition(
        "alive",
        hill("ATP", "Contraction_K_ATP", 4),
        "1",
        "near 1 but in a fiber that has lost its ATP, which makes nothing",
    ),
    Definition("load", "recruitment * peak_now / Contraction_reference", "1", "ATP load of contraction"),
    Definition(
        "contraction_rate",
        "recruitment * peak_now * able * exp(Contraction_fatigue_cost * log(power_left)) * "
        + hill("ATP", "Contraction_K_ATP", 2),
        "umol/L/s",
        "ATP used by contraction; fatigue spares less ATP than it costs power",
    ),
]  # fmt: skip

REACTIONS = [
    Reaction("contraction", "ATP -> ADP + Pi", "contraction_rate", "He2000", "Cross-bridges and calcium pumps."),
    Reaction(
        "contraction_signal",
        "-> CONTRACTION",
        "ramp(load - CONTRACTION) / @tau_on - ramp(CONTRACTION - load) / @tau_off",
        "judgement",
        "Rises with work, and outlasts it by about a minute.",
    ),
    Reaction(
        "slow_signal",
        "-> CONTRACTION_SLOW",
        "(CONTRACTION - CONTRACTION_SLOW) / @tau",
        "judgement",
        "The same, averaged over about a minute.",
    ),
]

CONTRACTION = Mechanism(
    "contraction",
    "The ATP that contraction takes, the power that it gives, and how phosphate, acid and empty stores take power.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"recruitment": "1"},
    moving=("recruitment",),
    at_rest={"recruitment": "0"},
    rows=beside(__file__),
    claims=("test_energy_claims", "test_limit_claims"),
)
