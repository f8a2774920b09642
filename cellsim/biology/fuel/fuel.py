"""Fuel of the whole person as one mechanism: its network, its numbers and what it shows."""

from cellsim.biology.fuel import bicarbonate, breath, gut, hormones, liver, muscle, pools, tissues
from cellsim.language.mechanism import PERSON, Mechanism
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside

INPUTS = {
    "insulin_sensitivity": "1",
    "lipolysis_fold": "1",
    "exertion": "1",
    "stores_kept": "1",
    "muscle_takes_glucose": "umol/L/s",
    "muscle_burns_fat": "umol/L/s",
    "infused_glucose": "umol/s",
    "infused_insulin": "umol/s",
}

OBSERVABLES = [
    Observable("glucose_blood", "mmol/L", "Blood glucose", "Glucose of plasma", "body", formula="glucose_blood"),
    Observable("insulin", "pmol/L", "Insulin", "Insulin of plasma", "body", formula="insulin_blood"),
    Observable("ffa", "mmol/L", "Free fatty acids", "Free fatty acids of plasma", "body", formula="FFA_blood"),
    Observable("ketones", "mmol/L", "Ketones", "Hydroxybutyrate and acetoacetate of plasma", "body",
               formula="ketones_blood"),
    Observable("liver_glycogen", "g", "Liver glycogen", "Glycogen of the liver, as glucose", "body",
               formula="liver_glycogen * Molar_glucose"),
]  # fmt: skip

FUEL = Mechanism(
    "fuel",
    "Glucose, lactate, fat, ketones and protein of the whole person, their stores, and the hormones that steer them.",
    network=PERSON,
    species=[*pools.SPECIES, *bicarbonate.SPECIES, *hormones.SPECIES, *muscle.SPECIES],
    definitions=[
        *pools.LEVELS,
        *bicarbonate.DEFINITIONS,
        *hormones.DEFINITIONS,
        *liver.DEFINITIONS,
        *tissues.DEFINITIONS,
    ],
    reactions=[
        *gut.REACTIONS,
        *hormones.REACTIONS,
        *liver.REACTIONS,
        *tissues.REACTIONS,
        *muscle.REACTIONS,
        *bicarbonate.REACTIONS,
    ],
    inputs=INPUTS,
    rows=beside(__file__),
    at_rest=dict.fromkeys(INPUTS, "0") | {"insulin_sensitivity": "1", "lipolysis_fold": "1"},
    observables=[*OBSERVABLES, *bicarbonate.OBSERVABLES, *breath.OBSERVABLES],
    claims=("test_fuel_claims",),
)
