"""What is burnt in the matrix: electrons of the cytosol, of pyruvate and of fat, through the chain or past it."""

from cellsim.language.network import Reaction

ATP_PER_PAIR = 2.75  # of NADH through the whole chain; textbook yield of 30 to 36 ATP a glucose

REACTIONS = [
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
        "glycerol_rate",
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
        "fat_rate",
        "judgement",
        "Fat, the rest of the fuel.",
    ),
    Reaction(
        "respiration",
        f"NADH_mit + 0.5 O2 + {ATP_PER_PAIR} ADP + {ATP_PER_PAIR} Pi -> NAD_mit + WATER + {ATP_PER_PAIR} ATP",
        "respiration_rate",
        "Conley2000",
        "The chain and ATP synthase in one.",
    ),
    Reaction(
        "proton_leak",
        "NADH_mit + 0.5 O2 -> NAD_mit + WATER",
        "leak_rate",
        "judgement",
        "Respiration that makes no ATP: protons that leak in, and the more steeply the higher the potential.",
    ),
]
