"""Lactate of the blood: given by working muscle, taken by heart, liver and resting muscle, which saturate.

What is held is that of a body of reference mass, like all else in the person. Working muscle is the simulated one.
"""

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.ratelaws import michaelis_menten

PART = {"lactate": 1}
POOL, GIVEN, MADE = "blood_LAC", "muscle_LAC", "made_LAC"

SPECIES = [
    Species(POOL, PART, "umol", "lactate of blood and of the water it is in balance with", "blood",
            start="Lactate_blood_rest * Lactate_volume"),
    Species("cleared_LAC", PART, "umol", "lactate taken by heart, liver and resting muscle", "elsewhere", ledger=True),
    Species(MADE, PART, "umol", "lactate of tissues at rest, counted below zero", "elsewhere", ledger=True),
    Species(GIVEN, PART, "umol", "lactate that simulated fibers are foreseen to give, below zero", "muscle",
            ledger=True),
]  # fmt: skip

DEFINITIONS = [Definition("lactate_blood", f"{POOL} / Lactate_volume", "umol/L", "lactate of blood")]

REACTIONS = [
    Reaction("lactate_clearance", f"{POOL} -> cleared_LAC", michaelis_menten("lactate_blood"), "judgement",
             "Burnt by heart and resting muscle, and made into glucose by the liver."),
    # what others give at rest, so that a rested body with its rested muscle stays as it is
    Reaction("lactate_at_rest", f"{MADE} -> {POOL}",
             "lactate_clearance_Vmax * Lactate_blood_rest / (lactate_clearance_Km + Lactate_blood_rest)"
             " - (1 - alone) * working_water * muscle_rests_LAC", "judgement", "Red cells, skin, brain."),
    Reaction("lactate_foreseen", f"{GIVEN} -> {POOL}", "(1 - alone) * working_water * muscle_gives_LAC", "judgement",
             "What simulated fibers give."),
]  # fmt: skip

INPUTS = {"working_water": "L", "muscle_gives_LAC": "umol/L/s", "muscle_rests_LAC": "umol/L/s"}

OBSERVABLES = [
    Observable("lactate_blood", "mmol/L", "Blood lactate", "Lactate of blood", "body", formula="lactate_blood"),
]
