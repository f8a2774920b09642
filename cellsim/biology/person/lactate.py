"""Lactate of the blood: given by working muscle, taken by heart, liver and resting muscle, which saturate.

What is held is that of a body of reference mass, like all else in the person. Working muscle is the simulated one.
What is taken is lactate of those tissues, which burn it and make glucose of it (``biology.fuel``).
"""

from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.ratelaws import michaelis_menten, saturation

PART = {"carbon": 3, "electron pair": 6}
POOL, GIVEN = "blood_LAC", "muscle_LAC"

SPECIES = [
    Species(POOL, PART, "umol", "lactate of blood and of the water it is in balance with", "blood",
            start="Lactate_blood_rest * Lactate_volume"),
    Species(GIVEN, PART, "umol", "lactate that simulated fibers are foreseen to give, below zero", "muscle",
            ledger=True),
]  # fmt: skip

DEFINITIONS = [Definition("lactate_blood", f"{POOL} / Lactate_volume", "umol/L", "lactate of blood")]

REACTIONS = [
    Reaction("lactate_clearance", f"{POOL} -> tissue_lactate",
             "clearance_fold * " + michaelis_menten("lactate_blood"), "Messonnier2013",
             "Burnt by heart and resting muscle, and made into glucose by the liver; the fit clear more."),
    # what others give at rest, so that a rested body with its rested muscle stays as it is
    Reaction("lactate_at_rest", f"tissue_lactate -> {POOL}",
             "(clearance_fold * lactate_clearance_Vmax * Lactate_blood_rest"
             " / (lactate_clearance_Km + Lactate_blood_rest)"
             " - (1 - alone) * working_water * muscle_rests_LAC) * "
              + saturation("lactate_tissues", "Lactate_trace"), "judgement",
             "Red cells, skin, brain."),
    Reaction("lactate_foreseen", f"{GIVEN} -> {POOL}", "(1 - alone) * working_water * muscle_gives_LAC", "judgement",
             "What simulated fibers give."),
]  # fmt: skip

INPUTS = {"working_water": "L", "muscle_gives_LAC": "umol/L/s", "muscle_rests_LAC": "umol/L/s", "clearance_fold": "1"}
AT_REST = dict.fromkeys(INPUTS, "0") | {"clearance_fold": "1"}

OBSERVABLES = [
    Observable("lactate_blood", "mmol/L", "Blood lactate", "Lactate of blood", "body", formula="lactate_blood"),
]
