"""Energy in a contracting fiber: ATP, phosphocreatine, glycogen, lactate, redox and oxygen.

Energy metabolites are counted per litre of fiber water, the scale on which
spectra report them. Matrix redox terms are per share of fiber that is
mitochondria.

One switch serves a sprint, a minute at VO2max and a steady hour: contraction
turns glycogen breakdown on steeply, and steady work lets it go again over about
two minutes.
"""

from collections.abc import Mapping

from cellsim.language.mechanism import Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import exchange, hill, mass_action, reversible, saturation

ATP_PER_PAIR = 2.75  # of NADH through the whole chain; textbook yield of 30 to 36 ATP a glucose

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
    Species("PCr", {"creatine": 1, "phosphate": 1}, says="phosphocreatine",
            start=f"Creatine_total / (1 + {CK_BALANCE})"),
    Species("Cr", {"creatine": 1}, says="creatine", start=f"Creatine_total * {CK_BALANCE} / (1 + {CK_BALANCE})"),
    Species("Pi", {"phosphate": 1}, says="inorganic phosphate", rest="Creatine_phosphate"),
    Species("GLY", HEXOSE, says="glycogen, glucosyl units", rest="glycogen_synthase_GLY_max / Glycogen_ceiling"),
    Species("HMP", HEXOSE | {"phosphate": 1}, says="hexose monophosphates", start="300"),
    Species("PYR", {"electron pair": 5}, says="pyruvate", start="80"),
    Species("LAC", {"electron pair": 6}, says="lactate", start="900"),
    Species("ACID", says="net load of strong acid, which sets pH", signed=True),
    Species("O2", {"oxygen": 1}, says="oxygen of the fiber, dissolved and on myoglobin", start="Oxygen_Mb * 0.95"),
    Species("CONTRACTION", unit="1", says="work signal to the dehydrogenases (calcium)", signed=True),
    Species("CONTRACTION_SLOW", unit="1", says="work signal averaged over two minutes (CaMK-like)", signed=True),
    _ledger("GLC_blood", HEXOSE, "glucose given to the blood, net (so it falls as glucose is taken up)", "blood"),
    _ledger("LAC_blood", {"electron pair": 6}, "lactate handed to the blood", "blood"),
    _ledger("FAT", {"electron pair": 1}, "electron pairs of fat, net (falls as fat is burnt)"),
    _ledger("O2_blood", {"oxygen": 1}, "oxygen given to the blood, net (falls as oxygen is taken up)", "blood"),
    _ledger("WATER", {"electron pair": 1, "oxygen": 0.5}, "electron pairs that reached oxygen"),
]  # fmt: skip

DEFINITIONS = [
    Definition("pH", "Acid_pH_rest - ACID / Acid_buffer", "1", "of the cytosol"),
    Definition("proton", "exp(2.302585092994046 * (7 - pH))", "1", "proton activity relative to pH 7"),
    Definition(
        "H2PO4",
        "Pi / (1 + exp(2.302585092994046 * (pH - Contraction_pKa_phosphate)))",
        "umol/L",
        "diprotonated phosphate",
    ),
    Definition(
        "power_left", "1 / (1 + (H2PO4 / Contraction_K_phosphate)**2)", "1", "share of power that fatigue leaves"
    ),
    Definition(
        "able",
        "GLY / (Contraction_K_glycogen + GLY) / (1 + (ADP / Contraction_K_ADP)**2)",
        "1",
        "share of power that glycogen and energy allow",
    ),
    Definition(
        "pull",
        "able * power_left * " + hill("ATP", "Contraction_K_ATP", 2),
        "1",
        "share of its peak power that the fiber can give: none without ATP",
    ),
    Definition(
        "alive",
        hill("ATP", "Contraction_K_ATP", 4),
        "1",
        "near 1 but in a fiber that has lost its ATP, which makes nothing",
    ),
    Definition("load", "recruitment * Contraction_peak / Contraction_reference", "1", "ATP load of contraction"),
    Definition(
        "switch_adapted",
        "1 - (1 - Glycolysis_reversion) * (1 - ramp(1 - CONTRACTION_SLOW / (load + Glycolysis_load_floor)))",
        "1",
        "phosphorylase goes back to its resting form within minutes of steady work, and is ready again after a rest",
    ),
    Definition(
        "switch",
        "able * (1 + Glycolysis_K_switch**4) * " + hill("recruitment", "Glycolysis_K_switch", 4) + " * switch_adapted",
        "1",
        "contraction's switch on phosphorylase and glycolysis: four calcium ions a calmodulin, so it comes on steeply",
    ),
    Definition("O2_spare", "Oxygen_solubility * Oxygen_P50_Mb + Oxygen_Mb - O2", "umol/L", "myoglobin left unloaded"),
    Definition(
        "PO2",
        "2 * O2 * Oxygen_P50_Mb / (O2_spare + sqrt(O2_spare**2 + 4 * Oxygen_solubility * Oxygen_P50_Mb * O2))",
        "mmHg",
        "oxygen pressure in the fiber",
    ),
    Definition(
        "oxygen_drawn", "Oxygen_conductance * (PO2_capillary - PO2)", "umol/L/s", "oxygen that diffusion would carry"
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
    Definition("oxygen_left", saturation("PO2", "respiration_K_PO2"), "1"),
    Definition("CK_rate", reversible("ADP * PCr * proton", "ATP * Cr", "CK_k", "CK_Keq"), "umol/L/s"),
    Definition(
        "glycolysis_rate",
        "(Glycolysis_Vmax * switch * AMP**2 / (Glycolysis_K_AMP**2 + AMP**2) + Glycolysis_basal) * "
        + saturation("HMP", "Glycolysis_K_HMP")
        + " * "
        + saturation("NAD_free_cyt", "Glycolysis_K_NAD")
        + " / (1 + (proton / Glycolysis_K_proton)**2)",
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
    Definition(
        "dehydrogenase_rate",
        "V_mit * quality * sirt3_gate * dehydrogenase_level * MatrixDehydrogenase_Vmax * "
        + saturation("ADP", "MatrixDehydrogenase_K_ADP")
        + " * (1 + MatrixDehydrogenase_activation * "
        + saturation("CONTRACTION", "MatrixDehydrogenase_K_contraction")
        + ") / (1 + MatrixDehydrogenase_activation)"
        + " * oxidized / (oxidized + MatrixDehydrogenase_K_NAD * (1 + reduced / MatrixDehydrogenase_K_NADH))",
        "umol/L/s",
        "capacity of the matrix dehydrogenases, as NADH",
    ),
    Definition("carbohydrate_share", saturation("PYR", "Fuel_K_pyruvate"), "1", "share of fuel that is pyruvate"),
    Definition("pyruvate_rate", "dehydrogenase_rate * carbohydrate_share / 5", "umol/L/s", "pyruvate oxidized"),
    Definition("LAC_export", exchange("LAC", "lactate_blood", "MCT_k"), "umol/L/s"),
    Definition(
        "contraction_rate",
        "recruitment * Contraction_peak * able * exp(Contraction_fatigue_cost * log(power_left)) * "
        + hill("ATP", "Contraction_K_ATP", 2),
        "umol/L/s",
        "ATP used by contraction; fatigue spares less ATP than it costs power",
    ),
]

REACTIONS = [
    Reaction("resting_ATPase", "ATP -> ADP + Pi", "@Vmax * " + saturation("ATP", "@Km"), "judgement", "Housekeeping."),
    Reaction("contraction", "ATP -> ADP + Pi", "contraction_rate", "He2000", "Cross-bridges and calcium pumps."),
    Reaction("CK", "PCr + ADP -> ATP + Cr", "CK_rate", "Lawson1979", "Creatine kinase, at equilibrium within ms."),
    Reaction("CK_acid", "ACID -> ", "CK_proton * CK_rate", "judgement", "Phosphocreatine breakdown takes up protons."),
    Reaction("AK", "2 ADP -> ATP + AMP", reversible("ADP**2", "ATP * AMP"), "Lawson1979", "Adenylate kinase."),
    Reaction(
        "phosphorylase",
        "GLY + Pi -> HMP",
        "@Vmax * switch * "
        + saturation("GLY", "@K_GLY")
        + " * "
        + saturation("Pi", "@K_Pi")
        + " / (1 + (HMP / @K_HMP)**2)",
        "Greenhaff1994",
        "Glycogen breakdown: switched by contraction, fed by phosphate, held by hexose phosphate.",
    ),
    Reaction(
        "glycolysis",
        "HMP + 3 ADP + 2 Pi + 2 NAD_cyt -> 2 PYR + 3 ATP + 2 NADH_cyt + 2 ACID",
        "glycolysis_rate",
        "Greenhaff1994",
        "Hexose phosphate to pyruvate.",
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
    Reaction(
        "glucose_uptake",
        "GLC_blood + ATP -> HMP + ADP",
        "@Vmax * (1 + @AMPK * (AMPK - 1) + @fed * fed) / (1 + HMP / @K_HMP) * "
        + saturation("ATP", "resting_ATPase_Km"),
        "Flynn2020",
        "Glucose in, more with AMPK and much more after a meal.",
    ),
    Reaction(
        "glycogen_synthase",
        "HMP + ATP -> GLY + ADP + 2 Pi",
        "@Vmax * (fed + @G6P * HMP**4 / (@K_G6P**4 + HMP**4)) * "
        + saturation("HMP", "@K_HMP")
        + " * ramp(1 - (GLY / @GLY_max)**4) * "
        + saturation("ATP", "resting_ATPase_Km"),
        "Flynn2020",
        "Refilling, up to a ceiling: after a meal, and wherever hexose phosphate has piled up.",
    ),
    Reaction(
        "malate_aspartate",
        "NADH_cyt + NAD_mit -> NAD_cyt + NADH_mit",
        "V_mit * @Vmax * (NADH_cyt_conc * oxidized - NAD_cyt_conc * reduced / @poise) / (@Km + NADH_cyt_conc)"
        " / (MatrixDehydrogenase_K_NAD + oxidized)",
        "Williamson1967",
        "Reversible; its electrogenic carrier holds the matrix more reduced than the cytosol.",
    ),
    Reaction(
        "glycerol_phosphate",
        "NADH_cyt + 0.5 O2 + 1.6 ADP + 1.6 Pi -> NAD_cyt + WATER + 1.6 ATP",
        "V_mit * @Vmax * " + saturation("NADH_cyt_conc", "@Km") + " * oxygen_left * back_pressure",
        "judgement",
        "Cytosolic NADH straight to the quinone pool, 1.6 ATP a pair, against the same back pressure.",
    ),
    Reaction(
        "pyruvate_oxidation",
        "PYR + 5 NAD_mit -> 5 NADH_mit",
        "pyruvate_rate",
        "judgement",
        "Pyruvate dehydrogenase and the citric acid cycle, five pairs a pyruvate.",
    ),
    Reaction("pyruvate_acid", "ACID -> ", "pyruvate_rate", "judgement", "Burning pyruvate takes up its proton."),
    Reaction(
        "fat_oxidation",
        "FAT + NAD_mit -> NADH_mit",
        "dehydrogenase_rate * (1 - carbohydrate_share) * Fuel_fat_share",
        "judgement",
        "Fat, the rest of the fuel.",
    ),
    Reaction(
        "respiration",
        f"NADH_mit + 0.5 O2 + {ATP_PER_PAIR} ADP + {ATP_PER_PAIR} Pi -> NAD_mit + WATER + {ATP_PER_PAIR} ATP",
        "V_mit * quality * @Vmax * chain_supply * chain_load",
        "Conley2000",
        "The chain and ATP synthase in one.",
    ),
    Reaction(
        "proton_leak",
        "NADH_mit + 0.5 O2 -> NAD_mit + WATER",
        "V_mit * @Vmax * potential_share**4",
        "judgement",
        "Respiration that makes no ATP: protons that leak in, and the more steeply the higher the potential.",
    ),
    Reaction(
        "oxygen_uptake",
        "O2_blood -> O2",
        "oxygen_drawn / exp(0.0625 * log(1 + ramp(oxygen_drawn / oxygen_brought)**16))",
        "judgement",
        "Oxygen from capillary to fiber: by diffusion, and never more than the blood brings.",
    ),
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
        "The same, averaged over two minutes.",
    ),
]

INPUTS = {
    "quality": "1",
    "recruitment": "1",
    "PO2_capillary": "mmHg",
    "oxygen_brought": "umol/L/s",
    "lactate_blood": "umol/L",
    "fed": "1",
}

AT_REST = {
    "quality": "1",
    "recruitment": "0",
    "PO2_capillary": "Oxygen_capillary_rest",
    "oxygen_brought": "1e6",  # plenty, around a fiber that no blood limits
    "lactate_blood": "Lactate_blood_rest",
    "fed": "0",
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
    Observable("oxidative_capacity", "mmol/L/s", "Oxidative capacity", "Highest oxidative ATP rate",
               shown="mmol ATP/L/s", formula=f"{ATP_PER_PAIR} * V_mit * quality * respiration_Vmax"),
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
    moving=("recruitment", "PO2_capillary", "oxygen_brought", "lactate_blood", "fed"),
    rows=beside(__file__, "energy"),
    at_rest=AT_REST,
    observables=OBSERVABLES,
    claims=("test_energy_claims", "test_limit_claims"),
)
