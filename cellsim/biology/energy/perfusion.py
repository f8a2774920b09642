"""Blood flows where oxygen is asked for, as far as the heart can give it.

What a fiber asks for rises with its use of ATP at once, as far as its mitochondria could burn so much, and stays for
as long as oxygen is burnt to pay for what was used before. ``flow_share`` is what the heart grants of all that is
asked for, one number for all fibers.
"""

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction

DEFINITIONS = [
    Definition("oxygen_used", "(contraction_rate + resting_rate) / Oxygen_ATP_yield", "umol/L/s",
               "oxygen that would pay for the ATP that is used"),
    Definition("leak_rate", "V_mit * proton_leak_Vmax * potential_share**4", "umol/L/s",
               "pairs that reach oxygen and make no ATP"),
    Definition("oxygen_burnt", "0.5 * (respiration_rate + glycerol_rate + leak_rate)", "umol/L/s",
               "oxygen that the chain takes"),
    Definition("oxygen_most", "0.5 * V_mit * quality * intrinsic_fold * respiration_Vmax", "umol/L/s",
               "oxygen that the chain takes at most"),
    Definition("oxygen_least", "0.001 * Oxygen_flow_rest * Oxygen_arterial", "umol/L/s",
               "so little that it is nothing: it keeps a dead fiber from dividing by nothing"),
    Definition("oxygen_called",
               "oxygen_used * oxygen_most / sqrt(sqrt(oxygen_used**4 + oxygen_most**4 + oxygen_least**4))", "umol/L/s",
               "of that, what mitochondria could burn"),
    # the larger of the two, with a rounded corner
    Definition("oxygen_needed", "sqrt(sqrt(oxygen_called**4 + oxygen_burnt**4 + oxygen_least**4))", "umol/L/s",
               "oxygen for which the fiber asks the blood to flow"),
]  # fmt: skip

REACTIONS = [
    Reaction(
        "vessels",
        "-> FLOW",
        "(1 + flow_share * oxygen_needed / (Oxygen_arterial * Oxygen_extraction * Oxygen_flow_rest) - FLOW)"
        " / Oxygen_flow_tau",
        "judgement",
        "Vessels open within seconds to what is asked for and granted.",
    ),
]

PERFUSION = Mechanism(
    "blood flow",
    "What oxygen a fiber asks for, and how its vessels answer.",
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"flow_share": "1"},
    moving=("flow_share",),
    at_rest={"flow_share": "1"},
)
