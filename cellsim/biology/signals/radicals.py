"""Radicals of the fiber, what clears them and comes to clear more, and the lesions of DNA that they leave.

The chain makes them (``redox``), NADPH oxidase 2 in contraction, stretch and where insulin acts, and xanthine oxidase
of what AMP deaminase leaves. Where there are more than any day brings, Nrf2 calls for enzymes against them: a
transcript of hours and proteins of days, which training raises and rest lets go. Folds of the rested young reference,
so that people can be compared.
"""

from cellsim.language.mechanism import Mechanism, Resting
from cellsim.language.network import Definition, Reaction, Species
from cellsim.language.observable import Observable
from cellsim.language.parameters import beside
from cellsim.language.ratelaws import hill, relaxation, saturation, two_clocks

HSF1 = "(ROS_call + Hsf1_acid * ramp(Acid_pH_rest - pH))"  # heat calls, too, and is not followed

SPECIES = [
    Species("ROS", unit="1", rest="1", says="reactive oxygen species"),
    Species("SOD2", unit="1", rest="1", says="active SOD2, which SIRT3 keeps deacetylated"),
    Species("DNA_lesions", unit="1", rest="1", says="DNA lesions that await repair: strand breaks"),
    Species("OXIDIZED_GUANINE", unit="1", rest="1", says="8-oxoguanine of DNA, which takes half a day to repair",
            read_out="8-oxo-dG of DNA of a biopsy (Short2005)"),
    Species("ANTIOXIDANT_MRNA", unit="1", rest="1 + habit_ANTIOXIDANTS", says="mRNA of enzymes against radicals"),
    Species("ANTIOXIDANTS", unit="1", rest="1 + habit_ANTIOXIDANTS",
            says="enzymes against radicals: SOD2, glutathione peroxidase, catalase; 1 without training"),
    Species("HSP_MRNA", unit="1", rest="1 + habit_HSP", says="mRNA of HSP70", read_out="PCR of biopsies (Morton2009)"),
    Species("HSP", unit="1", rest="1 + habit_HSP", says="HSP70",
            read_out="Western blots of biopsies (Morton2009, Liu2000)"),
]  # fmt: skip

DEFINITIONS = [
    Definition(
        "NOX2",
        "Nox2_level * (1 + Nox2_contraction * ramp(CONTRACTION) + Nox2_stretch * stretch"
        " + Nox2_insulin * insulin_within)",
        "1",
        "radicals of NADPH oxidase 2, fold of rest: called by contraction, by stretch, and by insulin",
    ),
    Definition(
        "xanthine_oxidase",
        "Xanthine_level * " + hill("IMP", "Xanthine_K_IMP", 2),
        "1",
        "radicals of xanthine oxidase, of the most: hypoxanthine comes of IMP, and goes as that does",
    ),
    Definition(
        "ROS_source",
        "Ros_mitochondrial * chain_radicals + Ros_NOX2 * NOX2 + (1 - Ros_mitochondrial - Ros_NOX2)"
        " + Ros_xanthine * xanthine_oxidase",
        "1",
        "radicals of the chain, of NADPH oxidase, of what else makes them at rest, and of xanthine oxidase",
    ),
    Definition(
        "ROS_call",
        "ramp(ROS / Nrf2_rest - 1 - Nrf2_slack)",
        "1",
        "radicals above what this person's muscle has at rest without training, and above what any day brings",
    ),
]

REACTIONS = [
    Reaction(
        "Ros",
        "-> ROS",
        "(@level * ROS_source * peroxide_left / SOD2 - ROS) / @tau",
        "Treberg2011",
        "Made by the chain and by oxidases, cleared by SOD2 and then by glutathione.",
    ),
    Reaction(
        "Sod2",
        "-> SOD2",
        relaxation("SOD2", "@level * ANTIOXIDANTS / @rest * (1 + @SIRT3_gain * (SIRT3_fold - 1))"),
        "judgement",
        "As much as there is of it, and SIRT3 deacetylates it within the hour.",
    ),
    Reaction(
        "Lesions",
        "-> DNA_lesions",
        "(ROS - DNA_lesions * (@without_PARP + (1 - @without_PARP) * PARP_level"
        " * NAD_free_nuc / (PARP_Km + NAD_free_nuc) / @PARP_rest)) / @tau",
        "judgement",
        "Radicals break DNA; the part of repair that PARP serves needs NAD+.",
    ),
    Reaction(
        "Guanine",
        "-> OXIDIZED_GUANINE",
        relaxation("OXIDIZED_GUANINE", "ROS"),
        "judgement",
        "Radicals oxidize guanine, and glycosylases cut it out; that needs no NAD+.",
    ),
    Reaction(
        "Antioxidant_mrna",
        "-> ANTIOXIDANT_MRNA",
        two_clocks(
            "ANTIOXIDANT_MRNA", "(alive * (1 + habit_ANTIOXIDANTS + @gain * " + saturation("ROS_call", "@K") + "))"
        ),
        "GallegoSelles2020",
        "Nrf2 calls for enzymes where radicals rise; the weeks that go on in the background call, too.",
    ),
    Reaction(
        "Antioxidants",
        "-> ANTIOXIDANTS",
        relaxation("ANTIOXIDANTS", "ANTIOXIDANT_MRNA"),
        "Powers2023",
        "Proteins turn over in days.",
    ),
    Reaction(
        "Hsp_mrna",
        "-> HSP_MRNA",
        two_clocks("HSP_MRNA", "(alive * (1 + habit_HSP + @gain * " + saturation(HSF1, "@K") + "))"),
        "Morton2009",
        "HSF1 calls where radicals and acid rise.",
    ),
    Reaction("Hsp", "-> HSP", relaxation("HSP", "HSP_MRNA"), "Morton2009", "Its protein follows over days."),
]

OBSERVABLES = [
    Observable("ros", "1", "Reactive oxygen", "Superoxide and hydrogen peroxide, over those of a rested young man's "
               "muscle", shown="of rested young muscle", formula="ROS"),
    Observable("dna_lesions", "1", "DNA lesions", "Strand breaks of DNA, over those of a rested young man's muscle",
               shown="of rested young muscle", formula="DNA_lesions"),
    Observable("oxidized_guanine", "1", "8-oxoguanine", "8-oxoguanine of DNA, over that of a rested young man's "
               "muscle", shown="of rested young muscle", formula="OXIDIZED_GUANINE"),
    Observable("nox2", "fold", "NADPH oxidase", "Radicals that NADPH oxidase 2 makes, over those of rest",
               shown="of rest", formula="NOX2"),
    Observable("xanthine_oxidase", "fraction", "Xanthine oxidase", "Radicals that xanthine oxidase makes, of the most",
               shown="of the most", formula="xanthine_oxidase"),
    Observable("antioxidant_mrna", "fold", "Antioxidant mRNA", "mRNA of enzymes against radicals",
               formula="ANTIOXIDANT_MRNA", rested=True),
    Observable("antioxidants", "1", "Active SOD2", "Activity of SOD2, which stands for enzymes against radicals, "
               "over that of a rested young man's muscle", shown="of rested young muscle", formula="SOD2"),
    Observable("hsp70_mrna", "fold", "HSP70 mRNA", formula="HSP_MRNA", rested=True),
    Observable("hsp70", "fold", "HSP70", formula="HSP", rested=True),
]  # fmt: skip

RADICALS = Mechanism(
    "radicals",
    "Radicals of the fiber, what clears them, and the lesions of DNA that they leave.",
    species=SPECIES,
    definitions=DEFINITIONS,
    reactions=REACTIONS,
    inputs={"stretch": "1/s", "habit_ANTIOXIDANTS": "1", "habit_HSP": "1"},
    at_rest={"stretch": "0", "habit_ANTIOXIDANTS": "0", "habit_HSP": "0"},
    rows=beside(__file__, "radicals"),
    resting=[
        Resting("Lesions_PARP_rest", "Rest_free_cyt / (PARP_Km + Rest_free_cyt)", "1", "what of PARP acts at rest")
    ],
    observables=OBSERVABLES,
    claims=("test_redox_claims", "test_radical_claims"),
)
