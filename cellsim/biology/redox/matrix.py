"""Redox of the matrix: membrane potential, radicals of the chain, NADPH and glutathione.

The chain is lumped (see ``energy``), so the potential is read off it: a source
of fixed force behind its own resistance, with ATP synthase and the leak as its
loads. Peroxide lives for milliseconds and is no state: glutathione reduces it
as it is made. Matrix that is lost leaves its content to the rest, so what is left of
a pool can be nothing. Two states carry the rest. NADPH_mit counts the electron pairs
that sit on the matrix's NADP (the rings are counted in NADP), and GSSG counts
disulfide, which is a pair short.
"""

from cellsim.language.mechanism import Capacity, Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import saturation

SPECIES = [
    Species("NADPH_mit", {"electron pair": 1}, says="electron pairs on NADP of the matrix: its NADPH", place="matrix"),
    Species("GSSG", {"electron pair": -1}, says="glutathione disulfide of the matrix, a pair short", place="matrix"),
]

DEFINITIONS = [
    Definition("chain_force", "respiration_Vmax * chain_supply", "umol/L/s", "conductance of the chain"),
    Definition(
        "potential_share",
        "chain_force / (chain_force + Potential_load * chain_load + Potential_leak)",
        "1",
        "what the loads leave of the force of the chain",
    ),
    Definition(
        "potential_mit",
        "Potential_max * potential_share",
        "mV",
        "membrane potential of a sound organelle",
    ),
    Definition(
        "proton_push",
        "exp((potential_mit - Potential_rest) / Potential_thermal)",
        "1",
        "what a proton at the membrane can drive, fold of rest",
    ),
    Definition("NADPH_mit_conc", "NADPH_mit / V_mit", "umol/L"),
    Definition(
        "NADP_mit_conc",
        "Matrix_NADP * ramp(NADP / (Rest_NADP_share * Rest_NAD_cyt) - NADPH_mit_conc / Matrix_NADP)",
        "umol/L",
        "NADP+ of the matrix, whose NADP(H) follows that of the fiber",
    ),
    Definition("GSSG_conc", "GSSG / V_mit", "umol/L"),
    Definition(
        "glutathione",
        "ramp(1 - 2 * GSSG_conc / Matrix_glutathione) / (1 - 2 * Matrix_disulfide)",
        "1",
        "reduced glutathione of the matrix, fold of rest",
    ),
    Definition(
        "peroxide_left",
        "1 / (1 - Ros_glutathione + Ros_glutathione * glutathione)",
        "1",
        "peroxide that what clears it leaves, fold of rest: glutathione, and what does not need it",
    ),
    Definition(
        "chain_radicals",
        "oxygen_left * (Ros_forward * reduced / (oxidized + Ros_flavin * reduced + Ros_K)"
        " + Ros_backward * reduced / (oxidized + reduced + Ros_K) * proton_push**4"
        " + Ros_quinol_rest * "
        + saturation("reduced", "Ros_K_quinol")
        + " / (1 + chain_force * chain_load / Ros_flow))",
        "1",
        "radicals of the chain, fold of rest: of Complex I's flavin by the NADH/NAD+ couple; of reverse transfer, "
        "which needs a reduced chain and the push of the four protons of a pair; and of sites that see quinol, the "
        "more electrons come and the fewer are called on",
    ),
]

REACTIONS = [
    Reaction(
        "glutathione_peroxidase",
        "NADH_mit + O2 -> NAD_mit + GSSG + 2 WATER",
        "V_mit * Matrix_peroxide * Ros_level * chain_radicals * Ros_glutathione * glutathione * peroxide_left",
        "judgement",
        "A pair slips from Complex I to oxygen, and glutathione gives the second one.",
    ),
    Reaction(
        "glutathione_reductase",
        "GSSG + NADPH_mit ->",
        "V_mit * @Vmax * " + saturation("GSSG_conc", "@K_GSSG") + " * " + saturation("NADPH_mit_conc", "@K_NADPH"),
        "judgement",
        "NADPH makes glutathione whole again.",
    ),
    Reaction(
        "NNT",
        "NADH_mit -> NADPH_mit + NAD_mit",
        "V_mit * @k * (reduced * NADP_mit_conc - oxidized * NADPH_mit_conc * @back / proton_push)",
        "judgement",
        "Transhydrogenase: a proton falls through the membrane with each pair, so it runs back when potential is lost.",
    ),
    Reaction(
        "IDH2",
        "FAT -> NADPH_mit",
        "V_mit * @Vmax * (1 + @SIRT3_gain * (SIRT3_fold - 1)) * " + saturation("NADP_mit_conc", "@Km"),
        "judgement",
        "Isocitrate dehydrogenase of the matrix, deacetylated by SIRT3; its pair is one of the fuel.",
    ),
]

# NADPH of the matrix pays for the peroxide that glutathione clears at rest.
RESTING = [
    Resting("Matrix_cleared", "Matrix_peroxide * Ros_glutathione", "umol/L/s", "peroxide that glutathione clears"),
    Resting(
        "Ros_forward",
        "(1 - Ros_reverse - Ros_quinol) * (1 + Ros_K - Matrix_reduced + Ros_flavin * Matrix_reduced) / Matrix_reduced",
        "1",
    ),
    Resting("Ros_backward", "Ros_reverse * (1 + Ros_K) / Matrix_reduced", "1"),
    Resting("Ros_quinol_rest", "Ros_quinol * (Matrix_reduced + Ros_K_quinol) / Matrix_reduced", "1"),
    Resting("NNT_back", "exp(-Potential_rest / Potential_thermal)", "1"),
]

CAPACITIES = [
    Capacity("NNT_k", "V_mit * NNT_share * Matrix_cleared", "1/s"),
    Capacity("IDH2_Vmax", "V_mit * (1 - NNT_share) * Matrix_cleared"),
    Capacity("glutathione_reductase_Vmax", "V_mit * Matrix_cleared"),
]

AT_REST = {
    "reduced": "Matrix_reduced",
    "oxidized": "1 - Matrix_reduced",
    "NADPH_mit_conc": "Matrix_NADP * Matrix_NADPH_share",
    "NADP_mit_conc": "Matrix_NADP * (1 - Matrix_NADPH_share)",
    "GSSG_conc": "Matrix_glutathione * Matrix_disulfide",
    "proton_push": "1",
}

OBSERVABLES = [
    Observable("peroxide_release", "umol/L/h", "Radicals of the chain",
               "Superoxide and hydrogen peroxide that Complex I releases into the matrix, per litre of fiber water",
               formula="V_mit * Matrix_peroxide * Ros_level * chain_radicals"),
]  # fmt: skip

REDOX = Mechanism(
    "redox",
    "Membrane potential, radicals of the chain, NADPH and glutathione of the matrix.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    rows=beside(__file__, "redox"),
    at_rest=AT_REST,
    resting=RESTING,
    capacities=CAPACITIES,
    observables=OBSERVABLES,
    claims=("test_redox_claims",),
)
