"""Vitamin B3 in the person around the muscle: gut, bacteria, liver, plasma, blood cells, other tissues, urine.

A pool is the pyridine rings that it holds, in umol, in a body of reference mass. A precursor by mouth hardly
reaches the plasma whole: bacteria of the colon turn amides into nicotinic acid (NA), the liver takes NA and
nicotinamide riboside (NR) up as its own NAD+ and gives back nicotinamide (NAM), and methylates much of that before
it leaves. What is eaten is found again in a pool, in urine or in feces; nothing is held by hand.

The muscle here only stands in for one that is not simulated (``alone`` = 1). Where fibers are simulated,
``muscle_NAM`` and the other muscle pools say what they are foreseen to take, and ``population.body`` hands over
what they really took.
"""

from collections.abc import Iterator

from cellsim.biology.person import lactate
from cellsim.biology.person.uptake import AT_REST, CAPACITIES, RESTING, START
from cellsim.language.labels.label import Gross, Label
from cellsim.language.mechanism import PERSON, Mechanism
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import exchange, mass_action, michaelis_menten

PART = "pyridine ring"
RING = {PART: 1}
SHORT = {
    "NAM": "nicotinamide",
    "NA": "nicotinic acid",
    "NR": "nicotinamide riboside",
    "NMN": "nicotinamide mononucleotide",
    "NAD": "NAD(H) and NADP(H)",
    "NaAD": "nicotinic acid mononucleotide and dinucleotide",
    "MeNAM": "methylnicotinamide",
    "PY2": "N-methyl-2-pyridone-5-carboxamide",
    "PY4": "N-methyl-4-pyridone-3-carboxamide",
    "NUA": "nicotinuric acid",
    "amides": "nicotinamide and what carries it",
    "TRP": "tryptophan, as the rings that it will become",
}
PLACES = {
    "gut": ("the upper gut", ("NMN", "NR", "NAM", "NA", "TRP")),
    "colon": ("the colon", ("amides", "NA")),
    "liver": ("the liver", ("NA", "NAM", "NAD")),
    "plasma": ("plasma and the water it is in balance with", ("NAD", "NMN", "NR", "NA", "NAM", "MeNAM", "PY2", "PY4")),
    "red": ("red cells", ("NaAD", "NAD")),
    "white": ("white cells", ("NaAD", "NAD")),
    "tissue": ("all tissues but liver, blood and muscle", ("NAD",)),
    "muscle": ("muscle that is not simulated", ("NAM", "NR", "NA", "MeNAM", "NAD")),
}
EXCRETED = tuple(f"urine_{name}" for name in ("NAM", "NA", "NR", "NUA", "MeNAM", "PY2", "PY4"))
LOSSES = (*EXCRETED, "feces", "elsewhere")
SOURCES = ("diet", "given")  # what was eaten and what was infused, counted below zero
INSIDE = "muscle_inside"  # what simulated fibers are foreseen to make of their own NAD+, or to take
LEDGERS = (*LOSSES, *SOURCES, INSIDE)

SPECIES = [
    *(
        Species(name, RING, "umol", f"{SHORT[kind]} in {where}", place, start=START.get(name, ""))
        for place, (where, kinds) in PLACES.items()
        for kind in kinds
        for name in [f"{place}_{kind}"]
    ),
    *(
        Species(name, RING, "umol", f"{SHORT[name.removeprefix('urine_')]} excreted in urine", "urine", ledger=True)
        for name in EXCRETED
    ),
    Species("feces", RING, "umol", "rings lost with the feces", "feces", ledger=True),
    Species("elsewhere", RING, "umol", "tryptophan that became no ring after all", "elsewhere", ledger=True),
    Species(INSIDE, RING, "umol", "rings that simulated fibers are foreseen to turn into nicotinamide", "muscle",
            ledger=True),
    Species("diet", RING, "umol", "rings eaten, counted below zero", "diet", ledger=True),
    Species("given", RING, "umol", "rings infused, counted below zero", "diet", ledger=True),
]  # fmt: skip
POOLS = tuple(each.name for each in SPECIES if each.name not in LEDGERS)


def pool_beside(name: str) -> str:
    """The pool that fibers take a ring from and give it to: of plasma, but quinolinic acid is of food.

    Parameters
    ----------
    name : of what crosses, such as ``NAM``

    Returns
    -------
    name of a species of the person

    Source
    ------
    none: it tells one name from another
    """
    return "diet" if name == "QA" else f"plasma_{name}"


def _concentration(name: str, pool: str, volume: str, says: str) -> Definition:
    return Definition(name, f"{pool} / {volume}", "umol/L", says)


DEFINITIONS = [
    _concentration("NA_liver", "liver_NA", "Liver_volume", "nicotinic acid of the liver"),
    _concentration("NAM_liver", "liver_NAM", "Liver_volume", "nicotinamide of the liver"),
    _concentration("NAD_plasma", "plasma_NAD", "Spread_NAD", "NAD+ of plasma"),
    _concentration("NMN_plasma", "plasma_NMN", "Spread_NAD", "NMN of plasma"),
    _concentration("NR_plasma", "plasma_NR", "Spread_NR", "NR of plasma"),
    _concentration("NA_plasma", "plasma_NA", "Spread_NA", "nicotinic acid of plasma"),
    _concentration("NAM_plasma", "plasma_NAM", "Spread_NAM", "nicotinamide of plasma"),
    _concentration("MeNAM_plasma", "plasma_MeNAM", "Spread_MeNAM", "MeNAM of plasma"),
    _concentration("PY2_plasma", "plasma_PY2", "Spread_pyridones", "2PY of plasma"),
    _concentration("PY4_plasma", "plasma_PY4", "Spread_pyridones", "4PY of plasma"),
    Definition("muscle_water", "muscle_share * Muscle_water", "L", "fiber water of all muscle"),
    Definition("NAM_muscle", "muscle_NAM / muscle_water", "umol/L", "nicotinamide of muscle"),
    Definition("NR_muscle", "muscle_NR / muscle_water", "umol/L", "NR of muscle"),
    Definition("MeNAM_muscle", "muscle_MeNAM / muscle_water", "umol/L", "MeNAM of muscle"),
]


def _enzyme(name: str, equation: str, law: str, source: str, says: str, level: str = "@level") -> Reaction:
    """A step that an enzyme or a transporter carries, so that a person may have more or less of it."""
    return Reaction(name, equation, f"{level} * {law}", source, says)


def _goes(name: str, equation: str, law: str, source: str, says: str) -> Reaction:
    """A step that nothing carries: flow, diffusion, filtration."""
    return Reaction(name, equation, law, source, says)


def _gut() -> Iterator[Reaction]:
    yield _goes("diet_NAM", "diet -> gut_NAM", "niacin * Diet_NAM", "DRI1998", "Nicotinamide of food.")
    yield _goes("diet_NA", "diet -> gut_NA", "niacin * Diet_NA", "DRI1998", "Nicotinic acid of food.")
    yield _goes("diet_NR", "diet -> gut_NR", "niacin * Diet_NR", "judgement", "Riboside of food, as of milk.")
    yield _goes("diet_TRP", "diet -> gut_TRP", "Diet_TRP", "Fukuwatari2007", "Tryptophan that will become rings.")
    for amide in ("NMN", "NR", "NAM"):
        law = mass_action(f"gut_{amide}", k="Gut_transit")
        yield _goes(f"gut_transit_{amide}", f"gut_{amide} -> colon_amides", law, "judgement", "Down to the colon.")
    law = mass_action("gut_NA", k="Gut_transit")
    yield _goes("gut_transit_NA", "gut_NA -> colon_NA", law, "judgement", "Down to the colon.")
    yield _enzyme("gut_CD73", "gut_NMN -> gut_NR", mass_action("gut_NMN"), "judgement",
                  "NMN loses its phosphate in the lumen.")  # fmt: skip
    yield _enzyme("gut_SLC12A8", "gut_NMN -> plasma_NMN", mass_action("gut_NMN"), "Grozio2019",
                  "NMN taken up whole: a hypothesis, off by default.")  # fmt: skip
    yield _enzyme("gut_PNP", "gut_NR -> gut_NAM", mass_action("gut_NR"), "judgement", "NR is cut in the lumen.")
    absorbed = mass_action("gut_NR", k="gut_NR_absorption_k")
    for name, target, share, says in (
        ("kept", "liver_NAD", "Liver_NR_kept", "Absorbed NR becomes NAD+ of the liver,"),
        ("whole", "plasma_NR", "Liver_NR_escape", "passes it whole,"),
        ("cut", "liver_NAM", "(1 - Liver_NR_kept - Liver_NR_escape)", "or is cut to nicotinamide there."),
    ):
        law = f"{share} * {absorbed}"
        yield _enzyme(f"gut_NR_{name}", f"gut_NR -> {target}", law, "Trammell2016", says, "gut_NR_absorption_level")
    yield _enzyme("gut_NAM_absorption", "gut_NAM -> plasma_NAM", mass_action("gut_NAM"), "Horsman1993",
                  "Nicotinamide is absorbed within the hour.")  # fmt: skip
    yield _enzyme("gut_NA_absorption", "gut_NA -> liver_NA", mass_action("gut_NA"), "NiacinPK2012",
                  "Nicotinic acid goes to the liver first.")  # fmt: skip
    yield _enzyme("liver_QPRT", "gut_TRP -> liver_NAD", mass_action("gut_TRP"), "Liu2018",
                  "The de novo route, which only the liver carries.")  # fmt: skip
    law = mass_action("gut_TRP", k="Diet_TRP_elsewhere")
    yield _goes("gut_TRP_elsewhere", "gut_TRP -> elsewhere", law, "judgement", "Into protein: it will be no ring.")


def _colon() -> Iterator[Reaction]:
    yield _enzyme("microbes_nicotinamidase", "colon_amides -> colon_NA", michaelis_menten("colon_amides", Km="@K"),
                  "Chellappa2022", "Bacteria turn amides into nicotinic acid.")  # fmt: skip
    law = mass_action("colon_amides", k="Colon_amide_absorption")
    yield _goes("colon_amides_absorbed", "colon_amides -> plasma_NAM", law, "judgement", "The rest, as nicotinamide.")
    law = mass_action("colon_NA", k="Colon_NA_absorption")
    yield _goes("colon_NA_absorbed", "colon_NA -> liver_NA", law, "judgement", "Nicotinic acid, to the liver.")
    for pool in ("colon_amides", "colon_NA"):
        law = mass_action(pool, k="Colon_feces")
        yield _goes(f"{pool}_lost", f"{pool} -> feces", law, "judgement", "Lost with the feces.")
    law = mass_action("NAM_plasma", k="Gut_secretion")
    yield _goes("gut_secretion", "plasma_NAM -> colon_amides", law, "Chellappa2022", "Nicotinamide back to bacteria.")


def _liver() -> Iterator[Reaction]:
    yield _goes("liver_NA_flow", "plasma_NA -> liver_NA", exchange("NA_plasma", "NA_liver", "Liver_flow"),
                "judgement", "With the blood, both ways.")  # fmt: skip
    yield _enzyme("liver_NAPRT", "liver_NA -> liver_NAD", michaelis_menten("NA_liver", Km="@K"), "NiacinPK2012",
                  "First pass of nicotinic acid: saturable.")  # fmt: skip
    yield _enzyme("liver_glycine", "liver_NA -> urine_NUA", michaelis_menten("NA_liver", Km="@K"), "Menon2007",
                  "Nicotinuric acid, which the kidney clears as it comes.")  # fmt: skip
    yield _enzyme("liver_consumers", "liver_NAD -> liver_NAM", mass_action("liver_NAD"), "Liu2018",
                  "Sirtuins, PARPs and CD38 of the liver.")  # fmt: skip
    yield _enzyme("liver_NAMPT", "liver_NAM -> liver_NAD", michaelis_menten("NAM_liver", Km="@K"), "Burgos2008",
                  "Salvage of the liver.")  # fmt: skip
    law = "@Vmax * NAM_liver / (@Km * (1 + MeNAM_plasma / @Ki) + NAM_liver)"
    yield _enzyme("liver_NNMT", "liver_NAM -> plasma_MeNAM", law, "Aksoy1994", "Methylation, held by its product.")
    law = exchange("NAM_liver", "NAM_plasma", "Liver_NAM_exchange")
    yield _goes("liver_NAM_exchange", "liver_NAM -> plasma_NAM", law, "NAMPK2024", "Through the membrane, both ways.")


def _plasma() -> Iterator[Reaction]:
    yield _enzyme("plasma_CD38", "plasma_NAD -> plasma_NAM", michaelis_menten("NAD_plasma"), "judgement",
                  "An ectoenzyme: it splits NAD+ outside of cells,")  # fmt: skip
    law = "(plasma_CD38_Vmax * @ratio) * NMN_plasma / (@Km + NMN_plasma)"
    yield _enzyme("plasma_CD38_NMN", "plasma_NMN -> plasma_NAM", law, "Madawala2025", "and NMN.", "plasma_CD38_level")
    yield _enzyme("plasma_NPP", "plasma_NAD -> plasma_NMN", michaelis_menten("NAD_plasma"), "Nikiforov2011",
                  "Pyrophosphatase: NAD+ to NMN.")  # fmt: skip
    yield _enzyme("plasma_CD73", "plasma_NMN -> plasma_NR", michaelis_menten("NMN_plasma"), "Nikiforov2011",
                  "5'-nucleotidase of the cell surface: NMN to NR.")  # fmt: skip
    yield _enzyme("plasma_PNP", "plasma_NR -> plasma_NAM", mass_action("NR_plasma"), "judgement", "NR is cut in blood.")
    for name in ("PY2", "PY4"):
        yield _enzyme(f"oxidase_{name}", f"plasma_MeNAM -> plasma_{name}", mass_action("MeNAM_plasma"), "NAMPK2024",
                      "Aldehyde oxidase.")  # fmt: skip
    for name in ("NAM", "NA", "NR", "MeNAM", "PY2", "PY4"):
        law = mass_action(f"{name}_plasma", k=f"Kidney_{name}")
        yield _goes(f"kidney_{name}", f"plasma_{name} -> urine_{name}", law, "Deen2020", "Cleared by the kidney.")
    for name, rate in (("NMN", "infused_NMN"), ("NR", "infused_NR"), ("NAD", "infused_NAD")):
        yield _goes(f"infusion_{name}", f"given -> plasma_{name}", rate, "judgement", "Into a vein.")


def _cells() -> Iterator[Reaction]:
    for cell, says in (("red", "red cells"), ("white", "white cells")):
        yield _enzyme(f"{cell}_NAPRT", f"plasma_NA -> {cell}_NaAD", michaelis_menten("NA_plasma", Km="@K"),
                      "Conze2019", f"Nicotinic acid into {says}.")  # fmt: skip
        yield _enzyme(f"{cell}_NADSYN", f"{cell}_NaAD -> {cell}_NAD", mass_action(f"{cell}_NaAD"), "Okabe2022",
                      "Its dinucleotide becomes NAD+ in hours.")  # fmt: skip
        yield _enzyme(f"{cell}_NAMPT", f"plasma_NAM -> {cell}_NAD", michaelis_menten("NAM_plasma", Km="@K"),
                      "judgement", "Salvage, saturated at rest.")  # fmt: skip
        yield _enzyme(f"{cell}_consumers", f"{cell}_NAD -> plasma_NAM", mass_action(f"{cell}_NAD"), "Berven2026",
                      "Spent at a first-order rate; the ring leaves.")  # fmt: skip
    yield _enzyme("white_NRK", "plasma_NR -> white_NAD", mass_action("NR_plasma"), "judgement", "NR into white cells.")
    yield _enzyme("tissue_NAMPT", "plasma_NAM -> tissue_NAD", michaelis_menten("NAM_plasma", Km="@K"), "judgement",
                  "Salvage of all other tissues.")  # fmt: skip
    yield _enzyme("tissue_NRK", "plasma_NR -> tissue_NAD", mass_action("NR_plasma"), "judgement", "NR into tissues.")
    yield _enzyme("tissue_NAPRT", "plasma_NA -> tissue_NAD", mass_action("NA_plasma"), "judgement", "NA into tissues.")
    yield _enzyme("tissue_consumers", "tissue_NAD -> plasma_NAM", mass_action("tissue_NAD"), "Liu2018", "Spent there.")
    law = mass_action("tissue_NAD")
    yield _enzyme("tissue_NAD_release", "tissue_NAD -> plasma_NAD", law, "judgement", "A trace is set free whole.")
    yield _enzyme("tissue_NR_release", "tissue_NAD -> plasma_NR", law, "judgement", "A trace leaves as NR.")


def _muscle() -> Iterator[Reaction]:
    law = exchange("NAM_plasma", "NAM_muscle", "muscle_water * NAM_crossing_k")
    yield _goes("muscle_NAM_crossing", "plasma_NAM -> muscle_NAM", law, "Chen2025", "As in the fiber network.")
    law = exchange("NR_plasma", "NR_muscle", "muscle_water * NR_crossing_k")
    yield _goes("muscle_NR_crossing", "plasma_NR -> muscle_NR", law, "Fletcher2017", "As in the fiber network.")
    law = mass_action("muscle_water", "NA_plasma", k="NA_crossing_k")
    yield _goes("muscle_NA_crossing", "plasma_NA -> muscle_NA", law, "judgement", "As in the fiber network.")
    law = exchange("MeNAM_plasma", "MeNAM_muscle", "muscle_water * MeNAM_crossing_k")
    yield _goes("muscle_MeNAM_crossing", "plasma_MeNAM -> muscle_MeNAM", law, "judgement", "As in the fiber network.")
    law = "alone * muscle_water * " + michaelis_menten("NAM_muscle", Km="@K")
    yield _goes("muscle_NAMPT", "muscle_NAM -> muscle_NAD", law, "Yoshino2021", "Salvage, saturated at rest.")
    law = mass_action("muscle_NAD", k="alone * @k")
    yield _goes("muscle_consumers", "muscle_NAD -> muscle_NAM", law, "Liu2018", "Spent in hours.")
    law = "(1 - alone) * muscle_water * (muscle_makes_NAM - muscle_takes_NAM * NAM_muscle)"
    yield _goes("muscle_foreseen", "muscle_inside -> muscle_NAM", law, "judgement", "What simulated fibers make.")
    law = mass_action("muscle_NAM", k="alone * NNMT_rate")
    yield _goes("muscle_NNMT", "muscle_NAM -> muscle_MeNAM", law, "judgement", "A trace is methylated there.")
    for name in ("NR", "NA"):
        law = mass_action(f"muscle_{name}", k="alone * Muscle_uptake_k")
        yield _goes(f"muscle_{name}_use", f"muscle_{name} -> muscle_NAD", law, "Fletcher2017", "At once.")


REACTIONS = [*_gut(), *_colon(), *_liver(), *_plasma(), *_cells(), *_muscle()]
LEVELS = tuple(dict.fromkeys(each.law.split(" * ")[0].replace("@", f"{each.name}_") for each in REACTIONS
                             if each.law.split(" * ")[0].endswith("level")))  # fmt: skip
INPUTS = {
    "alone": "1",
    "muscle_share": "1",
    "muscle_makes_NAM": "umol/L/s",
    "muscle_takes_NAM": "1/s",
    "niacin": "1",
    "infused_NMN": "umol/s",
    "infused_NR": "umol/s",
    "infused_NAD": "umol/s",
    **dict.fromkeys(LEVELS, "1"),
}

FREED = "muscle_frees_NAM"  # all that fibers set free [umol/L/s]; the network itself knows what is left of it
ALL_MUSCLE = "(1 - alone) * muscle_water"
# Backward is what makes the two differ by the plain, net rate.
FORESEEN = Gross(
    f"{ALL_MUSCLE} * {FREED}", f"{ALL_MUSCLE} * ({FREED} - muscle_makes_NAM + muscle_takes_NAM * NAM_muscle)"
)
RINGS = Label(
    PART,
    places=tuple(dict.fromkeys(each.place for each in SPECIES if each.name in (*LOSSES, *SOURCES))),
    outside=(INSIDE,),
    inputs={FREED: "umol/L/s"},
    gross={"muscle_foreseen": FORESEEN},
)

OBSERVABLES = [
    Observable("nad_blood", "umol/L", "NAD of whole blood", "NAD⁺ of whole blood, mostly of red cells", "body",
               formula="(red_NAD + white_NAD) / Redcell_blood"),
    Observable("nad_pbmc", "umol/L", "NAD of white blood cells", "NAD⁺ of mononuclear cells, per litre of blood",
               "body", formula="white_NAD / Redcell_blood"),
    Observable("namn_blood", "umol/L", "NAMN of blood", "NaMN and NaAD of blood cells, per litre of blood", "body",
               formula="(red_NaAD + white_NaAD) / Redcell_blood"),
    Observable("nad_plasma", "umol/L", "Plasma NAD", "NAD⁺ of plasma, outside of cells", "body",
               formula="NAD_plasma"),
    Observable("nam_plasma", "umol/L", "Plasma nicotinamide", kind="body", formula="NAM_plasma"),
    Observable("nr_plasma", "umol/L", "Plasma NR", "Nicotinamide riboside of plasma", "body", formula="NR_plasma"),
    Observable("nmn_plasma", "umol/L", "Plasma NMN", "Nicotinamide mononucleotide of plasma", "body",
               formula="NMN_plasma"),
    Observable("na_plasma", "umol/L", "Plasma nicotinic acid", kind="body", formula="NA_plasma"),
    Observable("menam_plasma", "umol/L", "Plasma MeNAM", "N-methylnicotinamide of plasma", "body",
               formula="MeNAM_plasma"),
    Observable("py2_plasma", "umol/L", "Plasma 2PY", "N-methyl-2-pyridone-5-carboxamide of plasma", "body",
               formula="PY2_plasma"),
    Observable("py4_plasma", "umol/L", "Plasma 4PY", "N-methyl-4-pyridone-3-carboxamide of plasma", "body",
               formula="PY4_plasma"),
    Observable("menam_urine", "umol", "MeNAM in urine", "N-methylnicotinamide excreted since the start", "body",
               formula="urine_MeNAM"),
    Observable("py2_urine", "umol", "2PY in urine", "2PY excreted since the start", "body", formula="urine_PY2"),
    Observable("py4_urine", "umol", "4PY in urine", "4PY excreted since the start", "body", formula="urine_PY4"),
]  # fmt: skip

BODY = Mechanism(
    "person",
    "Vitamin B3 in gut, liver, plasma, blood cells, other tissues and urine; blood lactate.",
    network=PERSON,
    species=[*SPECIES, *lactate.SPECIES],
    definitions=[*DEFINITIONS, *lactate.DEFINITIONS],
    reactions=[*REACTIONS, *lactate.REACTIONS],
    inputs=INPUTS | lactate.INPUTS,
    rows=beside(__file__, "uptake"),
    at_rest=AT_REST | dict.fromkeys(LEVELS, "1") | lactate.AT_REST,
    resting=RESTING,
    capacities=CAPACITIES,
    labels=[RINGS],
    observables=[*OBSERVABLES, *lactate.OBSERVABLES],
    claims=("test_body_claims", "test_precursor_body_claims"),
)
