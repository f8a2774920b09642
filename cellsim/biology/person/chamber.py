"""What permeabilized fibers meet in a chamber, and what is read of their mitochondria there, as formulas.

The medium sets nucleotides, phosphate, oxygen and fuel. The chain of the model is lumped, so states of a protocol are
told by what limits it: with NADH-linked fuel the dehydrogenases, with electrons to the quinones beside it a matrix that
is all reduced, uncoupled no load behind it, and without ADP only the leak.
"""

ADP_GIVEN, NO_ADP = 5_000.0, 1e-3  # umol/L
MEDIUM = {
    "ATP": 1.0,  # umol/L; a chamber has no more than traces
    "Pi": 10_000.0,  # umol/L
    "PYR": 5_000.0,  # umol/L
    "PO2": 150.0,  # mmHg; 200 umol/L and more, where the chain has all that it can take
    "CONTRACTION": 1e3,  # the work signal stands for all that fuel and calcium of a medium call up of dehydrogenases
}
REDUCED, OXIDIZED = "NADH_mit", "NAD_mit"
MADE = "dehydrogenase_rate"
TAKEN = "v_respiration + v_proton_leak"
UNCOUPLED = "v_respiration / chain_load"
PEROXIDE = "V_mit * Matrix_peroxide * Ros_level * chain_radicals"
WET_MASS = "Scale_water"  # liters of fiber water per kg of wet muscle
POTENTIAL, THERMAL = "potential_mit", "Potential_thermal"
OXYGEN_PER_PAIR = 0.5
