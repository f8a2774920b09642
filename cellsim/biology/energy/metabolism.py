"""Energy in a contracting fiber: ATP, phosphocreatine, glycogen, lactate and redox.

Energy metabolites are counted per litre of fiber water, the scale on which
spectra report them. Matrix redox terms are per share of fiber that is
mitochondria.

Glycogen breakdown is switched on by contraction, fed by phosphate and called by AMP and IMP; hexose phosphate in front
of phosphofructokinase holds it. AMP and acid hold the latter, so that steady work finds a level, a sprint does not
wait, and acid keeps what follows a sprint slow. Pyruvate is burnt before fat.
"""

from collections.abc import Mapping

from cellsim.biology.energy import glycogen, matrix
from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import hill, mass_action, reversible, saturation

HEXOSE = {"electron pair": 12}

# Rest is looked for from 15 umol/L of free ADP; capacities are solved with all adenylate as ATP.
ATP_START = "(Creatine_adenylate - 15)"
CK_BALANCE = f"CK_Keq * 15 * 10**(7 - Acid_pH_rest) / {ATP_START}"


def _ledger(name: str, parts: Mapping[str, float], says: str, place: str = "fiber") -> Species:
    return Species(name, parts, says=says, place=place, ledger=True)


SPECIES = [
    Species("ATP", {"adenine": 1, "phosphate": 3}, rest="Creatine_adenylate", start=ATP_START),
    Species("ADP", {"adenine": 1, "phosphate": 2}, says="free ADP", start="15"),
    Species("AMP", {"adenine": 1, "phosphate": 1}, says="free AMP", start=f"AK_Keq * 15**2 / {ATP_START}"),
    Species("IMP", {"adenine": 1, "phosphate": 1}, says="inosine monophosphate; its ring counts as adenine", start="1"),
    Species("PCr", {"creatine": 1, "phosphate": 1}, says="phosphocreatine",
            start=f"Creatine_total / (1 + {CK_BALANCE})"),
    Species("Cr", {"creatine": 1}, says="creatine", start=f"Creatine_total * {CK_BALANCE} / (1 + {CK_BALANCE})"),
    Species("Pi", {"phosphate": 1}, says="inorganic phosphate", rest="Creatine_phosphate"),
    Species("GLY", HEXOSE, says="glycogen, glucosyl units", rest="glycogen_synthase_GLY_max / Glycogen_ceiling"),
    Species("HMP", HEXOSE | {"phosphate": 1}, says="hexose monophosphates", start="300"),
    Species("PYR", {"electron pair": 5}, says="pyruvate", start="80"),
    Species("LAC", {"electron pair": 6}, says="lactate", start="900"),
    _ledger("GLC_blood", HEXOSE, "glucose given to the blood, net (so it falls as glucose is taken up)", "blood"),
    _ledger("LAC_blood", {"electron pair": 6}, "lactate handed to the blood", "blood"),
    _ledger("FAT", {"electron pair": 1}, "electron pairs of fat, net (falls as fat is burnt)"),
    _ledger("WATER", {"electron pair": 1, "oxygen": 0.5}, "electron pairs that reached oxygen"),
]  # fmt: skip

DEFINITIONS = [
    Definition(
        "calcium",
        "recruitment**2 * (1 + Glycogenolysis_K_calcium) / (Glycogenolysis_K_calcium + recruitment)"
        " * (1 - (1 - Glycogenolysis_reversion)"
        " * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycogenolysis_load_floor))))",
        "1",
        "what calcium of contraction turns on of phosphorylase and phosphofructokinase: gone when contraction stops, "
        "and in part within minutes of steady work",
    ),
    Definition("AMP_site", hill("AMP", "phosphorylase_K_AMP", 2), "1", "bound AMP of phosphorylase"),
    Definition(
        "phosphorylase_call",
        "phosphorylase_basal + (1 - phosphorylase_basal) * (AMP_site + IMP / phosphorylase_K_IMP)"
        " / (1 + IMP / phosphorylase_K_IMP)",
        "1",
        "AMP, and IMP in its place, call phosphorylase",
    ),
    Definition("reduced", "NADH_mit / V_mit / Rest_NAD_mit", "1", "matrix NADH, share of the young pool"),
    Definition("oxidized", "NAD_mit / V_mit / Rest_NAD_mit", "1", "matrix NAD+, share of the young pool"),
    Definition("NADH_cyt_conc", "NADH_cyt / V_cyt", "umol/L"),
    Definition("NAD_cyt_conc", "NAD_cyt / V_cyt", "umol/L"),
    Definition(
        "force_left", "1 - ATP / (ADP * Pi) / respiration_potential_max", "1", "driving force of the chain, share"
    ),
    Definition(
        "back_pressure",
        "0.5 * (force_left + sqrt(force_left**2 + respiration_smoothing**2))",
        "1",
        "what the phosphorylation potential leaves of the chain: its positive part, with a rounded corner",
    ),
    Definition("CK_rate", reversible("ADP * PCr * proton", "ATP * Cr", "CK_k", "CK_Keq"), "umol/L/s"),
    Definition(
        "phosphorylase_rate",
        "phosphorylase_Vmax * calcium * phosphorylase_call * "
        + saturation("GLY", "phosphorylase_K_GLY")
        + " * "
        + saturation("Pi", "phosphorylase_K_Pi")
        + " / (1 + (HMP / phosphorylase_K_HMP)**2)",
        "umol/L/s",
        "glycogen broken down",
    ),
    Definition(
        "glycolysis_rate",
        "(Glycolysis_Vmax * calcium * "
        + hill("AMP", "Glycolysis_K_AMP", 2)
        + " + Glycolysis_basal) * "
        + saturation("HMP", "Glycolysis_K_HMP")
        + " * "
        + saturation("NAD_free_cyt", "Glycolysis_K_NAD")
        + " / (1 + exp(2.302585092994046 * Glycolysis_acid_steepness * (Glycolysis_K_pH - pH)))",
        "umol/L/s",
        "hexose phosphate through phosphofructokinase to pyruvate",
    ),
    Definition(
        "chain_supply",
        saturation("reduced", "respiration_K_NADH") + " * oxygen_left",
        "1",
        "what NADH and oxygen let the chain carry, share of the most",
    ),
    Definition(
        "chain_load",
        saturation("ADP", "respiration_K_ADP") + " * " + saturation("Pi", "respiration_K_Pi") + " * back_pressure",
        "1",
        "what ATP synthase asks of the chain, share of the most",
    ),
    *glycogen.DEFINITIONS,
    Definition(
        "dehydrogenase_rate",
        "V_mit * quality * intrinsic_fold * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * "
        + saturation("ADP", "MatrixDehydrogenase_K_ADP")
        + " * (1 + MatrixDehydrogenase_activation * "
        + saturation("CONTRACTION", "MatrixDehydrogenase_K_contraction")
        + " + MatrixDehydrogenase_insulin * insulin_within) / (1 + MatrixDehydrogenase_activation)"
        + " * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))",
        "umol/L/s",
        "capacity of the matrix dehydrogenases, as NADH",
    ),
    Definition(
        "carbohydrate_share",
        "PYR / (PYR + Fuel_K_pyruvate * fat_gate * (Fuel_K_FFA + FFA_blood) / (Fuel_K_FFA + Fuel_FFA_rest))",
        "1",
        "share of fuel that is pyruvate, the less the more fatty acids there are",
    ),
    Definition("pyruvate_rate", "dehydrogenase_rate * carbohydrate_share / 5", "umol/L/s", "pyruvate oxidized"),
    Definition(
        "fat_rate",
        "dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share",
        "umol/L/s",
        "pairs of electrons of fat that are burnt",
    ),
    Definition("lactate_within", "LAC * proton", "umol/L", "lactate with its proton, at pH 7"),
    Definition("lactate_outside", "lactate_blood * Lactate_blood_proton", "umol/L", "that of blood, likewise"),
    Definition(
        "LAC_export",
        "MCT_Vmax * MCT_trained"
        " * (lactate_within / (MCT_K + lactate_within) - lactate_outside / (MCT_K + lactate_outside))",
        "umol/L/s",
        "lactate to blood, each with its proton",
    ),
    Definition(
        "resting_rate",
        "resting_ATPase_Vmax * " + saturation("ATP", "resting_ATPase_Km"),
        "umol/L/s",
        "ATP used by housekeeping",
    ),
    Definition(
        "respiration_rate",
        "V_mit * quality * intrinsic_fold * respiration_Vmax * chain_supply * chain_load",
        "umol/L/s",
        "pairs of NADH through the whole chain",
    ),
    Definition(
        "glycerol_rate",
        "V_mit * glycerol_phosphate_Vmax * "
        + saturation("NADH_cyt_conc", "glycerol_phosphate_Km")
        + " * oxygen_left * back_pressure",
        "umol/L/s",
        "pairs of the cytosol straight to the quinone pool",
    ),
]

REACTIONS = [
    Reaction("resting_ATPase", "ATP -> ADP + Pi", "resting_rate", "judgement", "Housekeeping."),
    Reaction("CK", "PCr + ADP -> ATP + Cr", "CK_rate", "Lawson1979", "Creatine kinase, at equilibrium within ms."),
    Reaction("CK_acid", "ACID -> ", "CK_proton * CK_rate", "judgement", "Phosphocreatine breakdown takes up protons."),
    Reaction("AK", "2 ADP -> ATP + AMP", reversible("ADP**2", "ATP * AMP"), "Lawson1979", "Adenylate kinase."),
    Reaction(
        "AMP_deaminase",
        "AMP -> IMP",
        "@Vmax * AMP**2 / (@Km**2 + AMP**2)",
        "judgement",
        "Where AMP has risen far, it is taken out of the adenylates; the ammonia is not followed.",
    ),
    Reaction(
        "IMP_return",
        "IMP + ATP -> AMP + ADP + Pi",
        "@k * IMP * " + saturation("ATP", "resting_ATPase_Km"),
        "judgement",
        "Back over adenylosuccinate, at the price of one high-energy phosphate.",
    ),
    Reaction(
        "phosphorylase",
        "GLY + Pi -> HMP",
        "phosphorylase_rate",
        "Greenhaff1994",
        "Glycogen breakdown: switched by contraction, fed by phosphate, called by AMP, held by hexose phosphate.",
    ),
    Reaction(
        "glycolysis",
        "HMP + 3 ADP + 2 Pi + 2 NAD_cyt -> 2 PYR + 3 ATP + 2 NADH_cyt + 2 ACID",
        "glycolysis_rate",
        "Crowther2002",
        "Hexose phosphate to pyruvate: it stops with contraction, whatever metabolites say.",
    ),
    Reaction(
        "LDH",
        "PYR + NADH_cyt -> LAC + NAD_cyt",
        "@k * (PYR * NADH_cyt_conc - @Keq / proton * LAC * NAD_cyt_conc)",
        "Williamson1967",
        "Lactate dehydrogenase, near equilibrium.",
    ),
    Reaction("MCT", "LAC -> LAC_blood", "LAC_export", "judgement", "Lactate to blood."),
    Reaction("MCT_acid", "ACID -> ", "LAC_export", "judgement", "Its proton goes along."),
    Reaction("NHE", "ACID -> ", mass_action("ACID"), "judgement", "Other export of acid."),
    *glycogen.REACTIONS,
    *matrix.REACTIONS,
]

INPUTS = {
    "quality": "1",
    "lactate_blood": "umol/L",
    "glucose_blood": "umol/L",
    "FFA_blood": "umol/L",
    "insulin_action": "1",
}

AT_REST = {
    "quality": "1",
    "lactate_blood": "Lactate_blood_rest",
    "glucose_blood": "Blood_glucose",
    "FFA_blood": "Blood_FFA",
    "insulin_action": "Blood_insulin**2 / (Insulin_K_muscle**2 + Blood_insulin**2)",
}

OBSERVABLES = [
    Observable("phosphocreatine", "mmol/L", "Phosphocreatine", "Phosphocreatine per litre of fiber water",
               formula="PCr"),
    Observable("atp", "mmol/L", "ATP", "ATP per litre of fiber water", formula="ATP"),
    Observable("adp", "umol/L", "ADP", "Free ADP of the cytosol", formula="ADP"),
    Observable("amp", "umol/L", "AMP", "Free AMP of the cytosol", formula="AMP"),
    Observable("pi", "mmol/L", "Inorganic phosphate", "Inorganic phosphate per litre of fiber water", formula="Pi"),
    Observable("lactate", "mmol/L", "Muscle lactate", "Lactate per litre of fiber water", formula="LAC"),
    Observable("ph", "1", "Muscle pH", "pH of the cytosol", shown="pH", formula="pH"),
    Observable("glycogen", "mmol/kg", "Glycogen", "Glycogen, as glucose per kilogram of wet muscle",
               formula="GLY * Scale_water"),
    Observable("glycogen_fraction", "fraction", "Glycogen",
               "Glycogen over its rested content, as of a biopsy: all that the fibers hold over all that they held",
               shown="fraction of rested", formula="GLY", rested=True, pooled=True),
    Observable("oxidative_capacity", "mmol/L/s", "Capacity of the chain",
               "Highest ATP rate of the chain, were all there that it takes; spectra of a recovery tell less",
               shown="mmol ATP/L/s",
               formula=f"{matrix.ATP_PER_PAIR} * V_mit * quality * intrinsic_fold * respiration_Vmax"),
    Observable("alive", "fraction", "Living fibers", "Fibers that have ATP, by their cross-section",
               shown="fraction of fibers", read_off="fibers"),
]  # fmt: skip

ENERGY = Mechanism(
    "energy",
    "ATP, phosphocreatine, glycolysis, glycogen, lactate, the matrix and its oxygen.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs=INPUTS,
    moving=("lactate_blood", "glucose_blood", "FFA_blood", "insulin_action"),
    rows=beside(__file__, "energy"),
    at_rest=AT_REST,
    observables=OBSERVABLES,
    claims=("test_energy_claims", "test_limit_claims"),
)
